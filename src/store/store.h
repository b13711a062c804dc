/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A council file: one SQLite file, written by one instance at a time, every
 * write a labelled change set. A handle belongs to one thread. */
#pragma once

#include <gio/gio.h>
#include "error.h"
#include "record.h"

G_BEGIN_DECLS

#define HD_TYPE_STORE (hd_store_get_type ())
G_DECLARE_FINAL_TYPE (HdStore, hd_store, HD, STORE, GObject)

typedef enum {
  HD_STORE_READ_ONLY = 1 << 0,  /* no lock is taken; every write is refused */
  HD_STORE_ANYWHERE  = 1 << 1,  /* also on a network share or in a synced folder (reading, restoring) */
  HD_STORE_NO_BACKUP = 1 << 2,  /* the opener takes its backups itself (tests, benchmarks) */
} HdStoreFlags;

/* Open, create, close. The signal "changed" (const char *const *tables) is emitted
 * after each commit, undo, redo and hd_store_touch(); NULL means anything. */
HdStore    *hd_store_create        (const char *path, const char *name, GError **error);
HdStore    *hd_store_open          (const char *path, HdStoreFlags flags, GError **error);
HdStore    *hd_store_open_again    (HdStore *self, gboolean read_only, GError **error);
gboolean    hd_store_is_older      (const char *path);
gboolean    hd_store_close         (HdStore *self, GError **error);
const char *hd_store_path          (HdStore *self);
gboolean    hd_store_is_read_only  (HdStore *self);
void        hd_store_set_actor     (HdStore *self, const char *actor);
void        hd_store_touch         (HdStore *self, const char *const *tables);

/* Writing. Begin and commit nest; only the outermost commit writes. */
gboolean    hd_store_begin         (HdStore *self, const char *label, GError **error);
gboolean    hd_store_begin_making  (HdStore *self, const char *label, GError **error);
void        hd_store_relabel       (HdStore *self, const char *label);
gboolean    hd_store_commit        (HdStore *self, GError **error);
void        hd_store_rollback      (HdStore *self);
gboolean    hd_store_save          (HdStore *self, HdRecord *record, GError **error);
gboolean    hd_store_save_again    (HdStore *self, HdRecord *record, gint64 id, GError **error);
gboolean    hd_store_delete        (HdStore *self, HdRecord *record, GError **error);
gint64      hd_store_new_id        (HdStore *self);
gboolean    hd_store_begin_bulk    (HdStore *self, gint64 rows, GError **error);
gboolean    hd_store_end_bulk      (HdStore *self, GError **error);

/* Reading. */
HdRecord   *hd_store_get           (HdStore *self, GType type, gint64 id, GError **error);
GPtrArray  *hd_store_get_all       (HdStore *self, GType type, GError **error);
GPtrArray  *hd_store_find          (HdStore *self, GType type, const char *field, const char *text, GError **error);
GPtrArray  *hd_store_find_ref      (HdStore *self, GType type, const char *field, gint64 id, GError **error);
GPtrArray  *hd_store_find_parts    (HdStore *self, GType type, const char *field, gint64 id, GError **error);
gint64      hd_store_count         (HdStore *self, GType type);
char       *hd_store_label         (HdStore *self, const char *table, gint64 id);
char       *hd_store_setting       (HdStore *self, const char *key, const char *fallback);
GHashTable *hd_store_settings      (HdStore *self, const char *prefix);
gboolean    hd_store_set_setting   (HdStore *self, const char *key, const char *value, GError **error);

/* Undo and redo of the day, step by step. The label belongs to the caller. */
gboolean    hd_store_undo          (HdStore *self, char **label, GError **error);
gboolean    hd_store_redo          (HdStore *self, char **label, GError **error);
char       *hd_store_undo_label    (HdStore *self);
char       *hd_store_redo_label    (HdStore *self);

/* History. */
typedef struct {
  gint64  seq;
  gint64  time;       /* seconds since 1970, UTC */
  char   *actor;
  char   *label;
  char   *table;
  gint64  id;
  char   *field;      /* NULL: the record came to be or was deleted */
  char   *old_value;  /* NULL: not there before */
  char   *new_value;  /* NULL: not there after */
} HdChange;

void        hd_change_free         (HdChange *change);
GPtrArray  *hd_store_record_history (HdStore *self, const char *table, gint64 id, GError **error);
GPtrArray  *hd_store_log           (HdStore *self, guint limit, GError **error);  /* of HdChange, newest first, one per change set (field NULL) */
char       *hd_store_chain_head    (HdStore *self);

typedef struct {
  gboolean   ok;
  guint      change_sets;
  char      *chain_head;
  GPtrArray *problems;   /* of char*, sentences */
} HdCheck;

void        hd_check_free          (HdCheck *check);
HdCheck    *hd_store_check         (HdStore *self, GCancellable *cancellable, GError **error);

/* What is being typed and not yet saved: survives a crash, is no change set. */
gboolean    hd_store_put_draft     (HdStore *self, const char *table, gint64 id, const char *draft, GError **error);
char       *hd_store_get_draft     (HdStore *self, const char *table, gint64 id);
gboolean    hd_store_clear_draft   (HdStore *self, const char *table, gint64 id, GError **error);

/* Backups: taken by SQLite's backup API, opened again and checked before they count. */
typedef struct {
  char     *path;
  gint64    time;
  goffset   size;
  char     *reason;   /* "daily", "import", "upgrade", "manual" */
} HdBackup;

void        hd_backup_free         (HdBackup *backup);
gboolean    hd_store_backup_to     (HdStore *self, const char *path, GCancellable *cancellable, GError **error);
gboolean    hd_store_backup_now    (HdStore *self, const char *reason, GCancellable *cancellable, char **path, GError **error);
gboolean    hd_store_backup_due    (HdStore *self);
GPtrArray  *hd_store_backups       (HdStore *self);
char       *hd_store_backup_folder (HdStore *self);
gboolean    hd_store_restore       (const char *backup, const char *path, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdChange, hd_change_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdCheck, hd_check_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdBackup, hd_backup_free)

G_END_DECLS
