/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small statement interface: text with named binds, kept prepared. Only the
 * store's own files include it; nobody above this layer sees SQL. */
#pragma once

#include <glib.h>
#include <sqlite3.h>
#include "error.h"
#include "store.h"

G_BEGIN_DECLS

typedef struct _HdDb HdDb;

/* A statement that is running; hd_sql_end() gives it back. One at a time per text. */
typedef struct {
  HdDb         *db;
  sqlite3_stmt *stmt;
  char         *text;   /* (owned): what it was prepared from */
  GSList       *mended; /* (owned) of char*: texts of this row that were no UTF-8 */
} HdSql;

HdDb       *hd_db_open          (const char *path, int flags, GError **error);
void        hd_db_close         (HdDb *db);
sqlite3    *hd_db_handle        (HdDb *db);
gboolean    hd_db_exec          (HdDb *db, const char *sql, GError **error);
gboolean    hd_db_set_error     (HdDb *db, GError **error, const char *doing);
gint64      hd_db_int           (HdDb *db, gint64 fallback, const char *sql);
char       *hd_db_text          (HdDb *db, const char *sql);

/* Prepares (or finds prepared) sql. Every named bind must be set with one of the
 * hd_sql_bind functions; a name that the statement does not have is a programming error. */
gboolean    hd_sql_begin        (HdSql *sql, HdDb *db, const char *text, GError **error);
void        hd_sql_bind_int     (HdSql *sql, const char *name, gint64 value);
void        hd_sql_bind_text    (HdSql *sql, const char *name, const char *value);
void        hd_sql_bind_blob    (HdSql *sql, const char *name, gconstpointer data, gsize size);
gboolean    hd_sql_step         (HdSql *sql, GError **error);   /* TRUE: a row; FALSE: the end, or error set */
gboolean    hd_sql_run          (HdSql *sql, GError **error);   /* steps to the end and ends */
GArray     *hd_sql_ids          (HdSql *sql, GError **error);   /* (transfer full): of gint64, the first column of all rows */
gint64      hd_sql_int          (HdSql *sql, int column);
const char *hd_sql_text         (HdSql *sql, int column);       /* never NULL, always UTF-8, valid until the next step */
void        hd_sql_end          (HdSql *sql);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdSql, hd_sql_end)

/* The connection of a store, for the rooms' own statements. */
HdDb       *hd_store_db         (HdStore *store);

G_END_DECLS
