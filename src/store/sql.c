/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sql-private.h"
#include "text.h"

struct _HdDb {
  sqlite3    *handle;      /* (owned) */
  GHashTable *statements;  /* (owned) text → sqlite3_stmt that nobody is using */
};

/* SQL function hd_fold (text): the folding of text.c, so that an index, a query
 * and a list agree. Innocuous, so that triggers may use it in an untrusted schema. */
static void
sql_fold (sqlite3_context *context, int n, sqlite3_value **values)
{
  const char *text = (const char *) sqlite3_value_text (values[0]);

  if (text == NULL)
    sqlite3_result_null (context);
  else
    sqlite3_result_text (context, hd_text_fold (text), -1, g_free);
}

/* SQL function hd_name_sort (name, kind): the order of a subject among others. */
static void
sql_name_sort (sqlite3_context *context, int n, sqlite3_value **values)
{
  const char *name = (const char *) sqlite3_value_text (values[0]);
  const char *kind = (const char *) sqlite3_value_text (values[1]);

  if (name == NULL || kind == NULL)
    sqlite3_result_null (context);
  else
    sqlite3_result_text (context, strcmp (kind, "individual") == 0 ? hd_text_name_sort_key (name, HD_NAME_ORDER_GIVEN)
                                                                   : hd_text_sort_key (name), -1, g_free);
}

HdDb *
hd_db_open (const char *path, int flags, GError **error)
{
  g_autofree HdDb *db = g_new0 (HdDb, 1);
  int code;

  code = sqlite3_open_v2 (path, &db->handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  if (code != SQLITE_OK) {
    hd_db_set_error (db, error, _("Cannot open the file"));
    sqlite3_close (db->handle);
    return NULL;
  }
  db->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) sqlite3_finalize);
  sqlite3_busy_timeout (db->handle, 5000);
  /* A file from elsewhere must not make us run what its schema says. */
  sqlite3_db_config (db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (db->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
  sqlite3_limit (db->handle, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_create_function (db->handle, "hd_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                           NULL, sql_fold, NULL, NULL);
  sqlite3_create_function (db->handle, "hd_name_sort", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                           NULL, sql_name_sort, NULL, NULL);
  return g_steal_pointer (&db);
}

void
hd_db_close (HdDb *db)
{
  if (db == NULL)
    return;
  g_hash_table_unref (db->statements);
  sqlite3_close (db->handle);
  g_free (db);
}

sqlite3 *
hd_db_handle (HdDb *db)
{
  return db->handle;
}

/* Turns SQLite's last error into one the user can act on. Always returns FALSE. */
gboolean
hd_db_set_error (HdDb *db, GError **error, const char *doing)
{
  static const struct { int code; HdError error; const char *advice; } remedies[] = {
    { SQLITE_FULL,     HD_ERROR_FULL,       N_("the disk is full; nothing was changed. Free some space and try again") },
    { SQLITE_IOERR,    HD_ERROR_FULL,       N_("the disk reported a fault; nothing was changed. Copy the file to another disk") },
    { SQLITE_CORRUPT,  HD_ERROR_CORRUPT,    N_("the file is damaged. Restore the latest backup") },
    { SQLITE_NOTADB,   HD_ERROR_NOT_OURS,   N_("this is not a council file") },
    { SQLITE_READONLY, HD_ERROR_READ_ONLY,  N_("the file may only be read. Copy it to a folder of your own") },
    { SQLITE_PERM,     HD_ERROR_READ_ONLY,  N_("you have no right to this file") },
    { SQLITE_CANTOPEN, HD_ERROR_NOT_FOUND,  N_("the file cannot be opened. Check that it is there and that you may use its folder") },
    { SQLITE_BUSY,     HD_ERROR_BUSY,       N_("another program is using the file. Close it and try again") },
    { SQLITE_LOCKED,   HD_ERROR_BUSY,       N_("another program is using the file. Close it and try again") },
    { SQLITE_TOOBIG,   HD_ERROR_TOO_LARGE,  N_("too much for one step. Split it") },
    { SQLITE_CONSTRAINT, HD_ERROR_CONSTRAINT, N_("it contradicts what is already there") },
    { SQLITE_INTERRUPT, HD_ERROR_CANCELLED, N_("stopped; nothing was changed") },
  };
  int code = db->handle == NULL ? SQLITE_NOMEM : sqlite3_errcode (db->handle) & 0xff;

  /* What this fault of the disk means is that no room was left for the index of the log. */
  if (db->handle != NULL && sqlite3_extended_errcode (db->handle) == SQLITE_IOERR_SHMSIZE)
    code = SQLITE_FULL;
  for (guint i = 0; i < G_N_ELEMENTS (remedies); i++)
    if (remedies[i].code == code) {
      g_set_error (error, HD_ERROR, remedies[i].error, "%s: %s", doing, _(remedies[i].advice));
      return FALSE;
    }
  g_set_error (error, HD_ERROR, HD_ERROR_FAILED, "%s: %s", doing,
               db->handle == NULL ? "" : sqlite3_errmsg (db->handle));
  return FALSE;
}

/* Runs static statements without values: schema, pragmas. */
gboolean
hd_db_exec (HdDb *db, const char *sql, GError **error)
{
  if (sqlite3_exec (db->handle, sql, NULL, NULL, NULL) != SQLITE_OK)
    return hd_db_set_error (db, error, _("The council file"));
  return TRUE;
}

gboolean
hd_sql_begin (HdSql *sql, HdDb *db, const char *text, GError **error)
{
  gpointer key = NULL, stmt = NULL;

  sql->db = db;
  sql->stmt = NULL;
  sql->text = NULL;
  sql->mended = NULL;
  if (g_hash_table_steal_extended (db->statements, text, &key, &stmt)) {
    sql->text = key;
    sql->stmt = stmt;
    return TRUE;
  }
  if (sqlite3_prepare_v3 (db->handle, text, -1, SQLITE_PREPARE_PERSISTENT, &sql->stmt, NULL) != SQLITE_OK)
    return hd_db_set_error (db, error, _("The council file"));
  sql->text = g_strdup (text);
  return TRUE;
}

static int
bind_index (HdSql *sql, const char *name)
{
  int index = sqlite3_bind_parameter_index (sql->stmt, name);

  if (index == 0)
    g_error ("No bind %s in: %s", name, sqlite3_sql (sql->stmt));
  return index;
}

void
hd_sql_bind_int (HdSql *sql, const char *name, gint64 value)
{
  sqlite3_bind_int64 (sql->stmt, bind_index (sql, name), value);
}

void
hd_sql_bind_text (HdSql *sql, const char *name, const char *value)
{
  sqlite3_bind_text (sql->stmt, bind_index (sql, name), value == NULL ? "" : value, -1, SQLITE_TRANSIENT);
}

void
hd_sql_bind_blob (HdSql *sql, const char *name, gconstpointer data, gsize size)
{
  sqlite3_bind_blob64 (sql->stmt, bind_index (sql, name), data == NULL ? "" : data, size, SQLITE_STATIC);
}

static void
drop_mended (HdSql *sql)
{
  if (sql->mended != NULL)
    g_slist_free_full (g_steal_pointer (&sql->mended), g_free);
}

gboolean
hd_sql_step (HdSql *sql, GError **error)
{
  int code;

  drop_mended (sql);
  code = sqlite3_step (sql->stmt);
  if (code == SQLITE_ROW)
    return TRUE;
  if (code != SQLITE_DONE)
    hd_db_set_error (sql->db, error, _("The council file"));
  return FALSE;
}

gboolean
hd_sql_run (HdSql *sql, GError **error)
{
  g_autoptr (GError) failure = NULL;

  while (hd_sql_step (sql, &failure))
    ;
  hd_sql_end (sql);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

GArray *
hd_sql_ids (HdSql *sql, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) failure = NULL;

  while (hd_sql_step (sql, &failure)) {
    gint64 id = hd_sql_int (sql, 0);

    g_array_append_val (ids, id);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&ids);
}

gint64
hd_sql_int (HdSql *sql, int column)
{
  return sqlite3_column_int64 (sql->stmt, column);
}

const char *
hd_sql_text (HdSql *sql, int column)
{
  const char *text = (const char *) sqlite3_column_text (sql->stmt, column);

  if (text == NULL)
    return "";
  if (g_utf8_validate (text, -1, NULL))
    return text;
  /* Only a damaged or hostile file holds such text, and nothing above could show it. */
  sql->mended = g_slist_prepend (sql->mended, g_utf8_make_valid (text, -1));
  return sql->mended->data;
}

/* Gives the statement back for the next user of the same text. */
void
hd_sql_end (HdSql *sql)
{
  if (sql->stmt == NULL)
    return;
  drop_mended (sql);
  sqlite3_reset (sql->stmt);
  sqlite3_clear_bindings (sql->stmt);
  if (g_hash_table_contains (sql->db->statements, sql->text)) {
    sqlite3_finalize (sql->stmt);
    g_free (sql->text);
  } else {
    g_hash_table_insert (sql->db->statements, sql->text, sql->stmt);
  }
  sql->text = NULL;
  sql->stmt = NULL;
}

/* One integer, or fallback if there is no row or the statement fails. */
gint64
hd_db_int (HdDb *db, gint64 fallback, const char *text)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, db, text, NULL) || !hd_sql_step (&sql, NULL))
    return fallback;
  return hd_sql_int (&sql, 0);
}

/* One text, or NULL if there is no row. (transfer full) */
char *
hd_db_text (HdDb *db, const char *text)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, db, text, NULL) || !hd_sql_step (&sql, NULL))
    return NULL;
  return g_strdup (hd_sql_text (&sql, 0));
}
