/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sql-private.h"

G_BEGIN_DECLS

#define HD_APPLICATION_NUMBER 0x486f4465   /* "HoDe": SQLite's application_id of a council file */
#define HD_SCHEMA_VERSION     4            /* the newest schema/NNN-….sql */
#define HD_DERIVED_VERSION    7            /* of schema/derived.sql; raise it when that file changes */

typedef struct _HdLock HdLock;
typedef struct _HdChains HdChains;

struct _HdStore {
  GObject      parent_instance;
  char        *path;
  char        *actor;
  HdDb        *db;
  HdLock      *lock;        /* (owned) (nullable): shared with handles made by open_again */
  gboolean     read_only;
  gint64       last_id;
  HdChains    *chains;      /* (owned) (nullable): what was read of them, see chain-private.h */

  /* The change set being made. */
  guint        depth;
  gboolean     bulk;        /* what can be rebuilt is not kept up: hd_store_begin_bulk() */
  gboolean     failed;      /* an inner step was rolled back, so the whole is */
  char        *label;
  const char  *kind;
  gint64       target;
  sqlite3_session *session;
  GPtrArray   *pending;     /* of HdRecord: to be marked clean when the change set stands */
  GArray      *pending_new; /* of gboolean, beside pending: was new */
};

HdLock   *hd_lock_take      (const char *path, GError **error);
HdLock   *hd_lock_ref       (HdLock *lock);
void      hd_lock_unref     (HdLock *lock);
gboolean  hd_place_check    (const char *path, GError **error);
gboolean  hd_place_is_remote (guint64 magic, const char *fs_type, const char *path);

gboolean  hd_changeset_is_sound (gconstpointer changes, gsize size);
char     *hd_log_hash        (const char *previous, gint64 seq, gint64 time, const char *actor, const char *label, const char *kind,
                               gint64 target, gconstpointer changes, gsize size);
int       hd_log_refuse_conflict (gpointer data, int kind, sqlite3_changeset_iter *iter);
gboolean  hd_store_in_change (HdStore *self);
void      hd_store_forget_chains (HdStore *store, const char *table);
gboolean  hd_store_fill     (HdDb *db, GError **error);
gboolean  hd_store_refuse_read_only (HdStore *self, GError **error);
HdRecord *hd_store_fetch    (HdStore *self, GType type, gint64 id, gboolean with_long_text, GError **error);
char     *hd_store_schema   (const char *name);
gboolean  hd_store_apply_schema (HdDb *db, int from, GError **error);
gboolean  hd_store_rebuild_derived (HdDb *db, GError **error);
gboolean  hd_store_finish_file (const char *temporary, const char *path, GError **error);
gboolean  hd_attachment_check_all (HdStore *self, HdCheck *check, GCancellable *cancellable, GError **error);

/* Every record type of the program, in an order in which none refers to a later one
 * except through a tree. */
const GType *hd_record_types (guint *n);

/* Files of attachments, for backup and restore. */
gboolean  hd_attachment_copy_files (const char *from_folder, const char *to_folder, GCancellable *cancellable, GError **error);
char     *hd_attachment_folder_for (const char *path);

G_END_DECLS
