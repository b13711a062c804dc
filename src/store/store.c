/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "hd-store-resources.h"
#include "record-private.h"
#include "store-private.h"

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdStore, hd_store, G_TYPE_OBJECT)

static void
hd_store_finalize (GObject *object)
{
  HdStore *self = HD_STORE (object);

  hd_store_close (self, NULL);
  g_free (self->path);
  g_free (self->actor);
  g_ptr_array_unref (self->pending);
  g_array_unref (self->pending_new);

  G_OBJECT_CLASS (hd_store_parent_class)->finalize (object);
}

static void
hd_store_class_init (HdStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_store_finalize;

  /**
   * HdStore::changed:
   * @tables: (nullable): the tables that changed, NULL-terminated; NULL for anything
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRV);
}

static void
hd_store_init (HdStore *self)
{
  self->pending = g_ptr_array_new_with_free_func (g_object_unref);
  self->pending_new = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->actor = g_strdup_printf ("%s@%s", g_get_user_name (), g_get_host_name ());
}

/* The text of a file of schema/. (transfer full) */
char *
hd_store_schema (const char *name)
{
  g_autofree char *path = g_strconcat ("/vn/hoadep/store/", name, NULL);
  g_autoptr (GBytes) bytes = NULL;

  /* The linker may drop a static library's constructor, so the resource is registered here. */
  g_resources_register (hd_store_get_resource ());
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (bytes != NULL);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Brings the schema from version `from` (0: an empty file) to the newest, one frozen
 * step a version, in one transaction. */
gboolean
hd_store_apply_schema (HdDb *db, int from, GError **error)
{
  static const char *const steps[] = { "001-initial.sql" };

  G_STATIC_ASSERT (G_N_ELEMENTS (steps) == HD_SCHEMA_VERSION);
  if (!hd_db_exec (db, "BEGIN IMMEDIATE", error))
    return FALSE;
  for (int i = from; i < HD_SCHEMA_VERSION; i++) {
    g_autofree char *sql = hd_store_schema (steps[i]);
    g_autofree char *version = g_strdup_printf ("PRAGMA user_version = %d", i + 1);

    if (!hd_db_exec (db, sql, error) || !hd_db_exec (db, version, error)) {
      hd_db_exec (db, "ROLLBACK", NULL);
      return FALSE;
    }
  }
  return hd_db_exec (db, "COMMIT", error);
}

/* Makes the derived part anew: what it held is dropped and filled again. */
static gboolean
rebuild_derived (HdDb *db, GError **error)
{
  g_autofree char *sql = hd_store_schema ("derived.sql");
  g_autoptr (GString) drops = g_string_new (NULL);
  g_autofree char *version = g_strdup_printf ("CREATE TABLE derived_version AS SELECT %d AS version", HD_DERIVED_VERSION);

  {
    g_auto (HdSql) find = { 0 };

    if (!hd_sql_begin (&find, db, "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND (type = 'index' OR"
                       " (type = 'trigger' AND name NOT LIKE 'change\\_set\\_%' ESCAPE '\\') OR name = 'nomination_search')", error))
      return FALSE;
    while (hd_sql_step (&find, error))
      g_string_append_printf (drops, "DROP %s IF EXISTS \"%s\";", hd_sql_text (&find, 0), hd_sql_text (&find, 1));
  }
  if (!hd_db_exec (db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (!hd_db_exec (db, drops->str, error) ||
      !hd_db_exec (db, "DROP TABLE IF EXISTS derived_version", error) ||
      !hd_db_exec (db, sql, error) ||
      !hd_db_exec (db, "INSERT INTO nomination_search (rowid, achievement, notes)"
                   " SELECT id, hd_fold (achievement), hd_fold (notes) FROM nomination_text", error) ||
      !hd_db_exec (db, version, error)) {
    hd_db_exec (db, "ROLLBACK", NULL);
    return FALSE;
  }
  return hd_db_exec (db, "COMMIT", error);
}

static gboolean
check_header (HdDb *db, const char *path, GError **error)
{
  g_autoptr (GError) failure = NULL;
  gint64 number, version;
  g_auto (HdSql) sql = { 0 };

  /* The first read of the file: this is where a damaged or foreign one shows. */
  if (!hd_sql_begin (&sql, db, "PRAGMA application_id", error) || !hd_sql_step (&sql, &failure)) {
    if (failure != NULL)
      g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  number = hd_sql_int (&sql, 0);
  version = hd_db_int (db, 0, "PRAGMA user_version");
  if (number != HD_APPLICATION_NUMBER) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_OURS, _("This is not a council file of Hoa Đẹp: %s"), path);
    return FALSE;
  }
  if (version > HD_SCHEMA_VERSION) {
    g_set_error (error, HD_ERROR, HD_ERROR_TOO_NEW,
                 _("This file was made by a newer version of Hoa Đẹp. Install the new version to open it; the file was not changed"));
    return FALSE;
  }
  if (version < 1) {
    g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT, _("The file is damaged: it has no version. Restore the latest backup"));
    return FALSE;
  }
  return TRUE;
}

static HdStore *
store_new (const char *path, HdDb *db, HdLock *lock, gboolean read_only)
{
  HdStore *self = g_object_new (HD_TYPE_STORE, NULL);

  self->path = g_canonicalize_filename (path, NULL);
  self->db = db;
  self->lock = lock;
  self->read_only = read_only;
  return self;
}

/* What every connection wants. A small cache: lists read by index, pages by id. */
static gboolean
set_up_connection (HdDb *db, gboolean read_only, GError **error)
{
  return hd_db_exec (db, read_only ? "PRAGMA query_only = 1; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY"
                                   : "PRAGMA synchronous = FULL; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY;"
                                     "PRAGMA secure_delete = 1; PRAGMA cell_size_check = 1", error);
}

/**
 * hd_store_create:
 * @path: where; nothing may be there yet
 * @name: the council's name, "" to leave it to a plan
 *
 * Makes an empty council file, readable by its owner only, and opens it.
 *
 * Returns: (transfer full): the store, or NULL with nothing left behind
 */
HdStore *
hd_store_create (const char *path, const char *name, GError **error)
{
  HdLock *lock = NULL;
  HdDb *db = NULL;
  HdStore *self;
  g_autofree char *header = g_strdup_printf ("PRAGMA page_size = 4096; PRAGMA application_id = %d;"
                                             "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", HD_APPLICATION_NUMBER);
  g_autofree char *uid = g_uuid_string_random ();
  int fd;

  if (!hd_place_check (path, error) || (lock = hd_lock_take (path, error)) == NULL)
    return NULL;
  fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) {
    if (errno == EEXIST)
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("There is already a file named %s. Choose another name"), path);
    else
      g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY, _("%s cannot be made: %s"), path, g_strerror (errno));
    hd_lock_unref (lock);
    return NULL;
  }
  close (fd);

  db = hd_db_open (path, SQLITE_OPEN_READWRITE, error);
  if (db == NULL || !hd_db_exec (db, header, error) || !set_up_connection (db, FALSE, error) ||
      !hd_store_apply_schema (db, 0, error) || !rebuild_derived (db, error)) {
    hd_db_close (db);
    g_unlink (path);
    hd_lock_unref (lock);
    return NULL;
  }
  self = store_new (path, db, lock, FALSE);
  if (!hd_store_begin (self, _("New council file"), error) ||
      !hd_store_set_setting (self, "uid", uid, error) ||
      !hd_store_set_setting (self, "name", name, error) ||
      !hd_store_commit (self, error)) {
    g_object_unref (self);
    g_unlink (path);
    return NULL;
  }
  return self;
}

/**
 * hd_store_open:
 * @path: a council file
 * @flags: how
 *
 * Errors tell what to do: BUSY names the other instance, TOO_NEW, NOT_OURS, CORRUPT,
 * READ_ONLY and NETWORK leave the file as it was. An older file is upgraded after a
 * backup.
 *
 * Returns: (transfer full): the store
 */
HdStore *
hd_store_open (const char *path, HdStoreFlags flags, GError **error)
{
  gboolean read_only = (flags & HD_STORE_READ_ONLY) != 0;
  g_autoptr (HdStore) self = NULL;
  HdLock *lock = NULL;
  HdDb *db;

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR)) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no file %s"), path);
    return NULL;
  }
  if (g_access (path, read_only ? R_OK : R_OK | W_OK) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY,
                 _("You may not write to %s. Copy it to a folder of your own, or open it for reading only"), path);
    return NULL;
  }
  if (!(flags & HD_STORE_ANYWHERE) && !hd_place_check (path, error))
    return NULL;
  if (!read_only && (lock = hd_lock_take (path, error)) == NULL)
    return NULL;

  db = hd_db_open (path, read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, error);
  if (db != NULL && read_only && hd_db_int (db, -1, "SELECT count(*) FROM sqlite_schema") < 0 &&
      (sqlite3_errcode (hd_db_handle (db)) & 0xff) == SQLITE_CANTOPEN) {
    /* In a folder that cannot be written, the index of the log cannot be made; without
     * a log nothing can change, which is what "immutable" promises. */
    g_autofree char *escaped = g_uri_escape_string (path, "/", TRUE);
    g_autofree char *uri = g_strconcat ("file:", escaped, "?immutable=1", NULL);

    hd_db_close (db);
    db = hd_db_open (uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
  }
  if (db == NULL) {
    g_clear_pointer (&lock, hd_lock_unref);
    return NULL;
  }
  self = store_new (path, db, lock, read_only);
  if (!check_header (db, path, error) || !set_up_connection (db, read_only, error))
    return NULL;
  if (!read_only) {
    gint64 version = hd_db_int (db, 0, "PRAGMA user_version");

    if (version < HD_SCHEMA_VERSION &&
        (!hd_store_backup_now (self, "upgrade", NULL, NULL, error) || !hd_store_apply_schema (db, version, error)))
      return NULL;
    if (hd_db_int (db, 0, "SELECT version FROM derived_version") != HD_DERIVED_VERSION && !rebuild_derived (db, error))
      return NULL;
  }
  return g_steal_pointer (&self);
}

/* Another handle on the same file for another thread. It shares this one's lock, so
 * both belong to one instance; SQLite keeps their writes apart. Tell the first handle
 * with hd_store_touch() what the second one wrote. (transfer full) */
HdStore *
hd_store_open_again (HdStore *self, gboolean read_only, GError **error)
{
  HdDb *db = hd_db_open (self->path, read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, error);
  HdStore *other;

  if (db == NULL)
    return NULL;
  if (!set_up_connection (db, read_only, error)) {
    hd_db_close (db);
    return NULL;
  }
  other = store_new (self->path, db, self->lock == NULL ? NULL : hd_lock_ref (self->lock), read_only || self->read_only);
  hd_store_set_actor (other, self->actor);
  return other;
}

/* Closes the file; afterwards it is one piece. Safe to call twice. */
gboolean
hd_store_close (HdStore *self, GError **error)
{
  if (self->db == NULL)
    return TRUE;
  while (self->depth > 0)
    hd_store_rollback (self);
  if (!self->read_only)
    hd_db_exec (self->db, "PRAGMA optimize; PRAGMA wal_checkpoint (TRUNCATE)", NULL);
  g_clear_pointer (&self->db, hd_db_close);
  g_clear_pointer (&self->lock, hd_lock_unref);
  return TRUE;
}

HdDb *
hd_store_db (HdStore *store)
{
  return store->db;
}

/* The absolute path of the file. */
const char *
hd_store_path (HdStore *self)
{
  return self->path;
}

gboolean
hd_store_is_read_only (HdStore *self)
{
  return self->read_only;
}

/* Who is working, as written into the log: user@computer unless set. */
const char *
hd_store_actor (HdStore *self)
{
  return self->actor;
}

void
hd_store_set_actor (HdStore *self, const char *actor)
{
  g_free (self->actor);
  self->actor = g_strdup (actor);
}

/* Says that tables changed (NULL: anything), for lists to read again. */
void
hd_store_touch (HdStore *self, const char *const *tables)
{
  g_signal_emit (self, signals[CHANGED], 0, tables);
}

/* A new id: milliseconds in the high bits so that new rows are added at the end,
 * random low bits so that two computers do not make the same. */
gint64
hd_store_new_id (HdStore *self)
{
  const gint64 epoch = G_GINT64_CONSTANT (1577836800000);   /* 2020-01-01 */
  gint64 now = g_get_real_time () / 1000 - epoch;
  gint64 id = (MAX (now, 1) << 22) | (gint64) (g_random_int () & 0x3fffff);

  if (id <= self->last_id)
    id = self->last_id + 1 + g_random_int_range (0, 64);
  self->last_id = id;
  return id;
}

static void
load_row (HdSql *sql, HdRecord *record, gboolean with_long_text)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  int column = 1;

  hd_record_load_id (record, hd_sql_int (sql, 0));
  for (guint i = 0; i < klass->n_fields; i++) {
    if (klass->fields[i].kind == HD_LONG_TEXT && !with_long_text)
      continue;
    if (hd_kind_is_text (klass->fields[i].kind))
      hd_record_load_text (record, i, hd_sql_text (sql, column));
    else
      hd_record_load_int (record, i, hd_sql_int (sql, column));
    column++;
  }
}

/* SELECT id, columns FROM table [LEFT JOIN table_text] and then `rest`. Only names out
 * of the field tables and literals of this library go into it. (transfer full) */
static char *
select_text (HdRecordClass *klass, gboolean with_long_text, const char *rest)
{
  GString *text = g_string_new ("SELECT t.id");
  gboolean join = with_long_text && hd_record_type_has_long_text (G_TYPE_FROM_CLASS (klass));

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind != HD_LONG_TEXT)
      g_string_append_printf (text, ", t.%s", klass->fields[i].name);
    else if (join)
      g_string_append_printf (text, ", x.%s", klass->fields[i].name);
  g_string_append_printf (text, " FROM %s t", klass->table);
  if (join)
    g_string_append_printf (text, " LEFT JOIN %s_text x ON x.id = t.id", klass->table);
  g_string_append_printf (text, " %s", rest);
  return g_string_free (text, FALSE);
}

HdRecord *
hd_store_fetch (HdStore *self, GType type, gint64 id, gboolean with_long_text, GError **error)
{
  g_autoptr (HdRecord) record = g_object_new (type, NULL);
  g_autofree char *text = select_text (HD_RECORD_GET_CLASS (record), with_long_text, "WHERE t.id = :id");
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", id);
  if (!hd_sql_step (&sql, &failure)) {
    if (failure != NULL)
      g_propagate_error (error, g_steal_pointer (&failure));
    else
      g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("This record is no longer there"));
    return NULL;
  }
  load_row (&sql, record, with_long_text);
  return g_steal_pointer (&record);
}

/* The record of a type with an id, whole, as the caller's own copy. */
HdRecord *
hd_store_get (HdStore *self, GType type, gint64 id, GError **error)
{
  return hd_store_fetch (self, type, id, TRUE, error);
}

typedef enum { FIND_ALL, FIND_TEXT, FIND_INT } Find;

static GPtrArray *
find (HdStore *self, GType type, Find how, const char *field, const char *value, gint64 number, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  HdRecordClass *klass = g_type_class_peek (type) == NULL ? g_type_class_ref (type) : g_type_class_peek (type);
  const HdField *f = field == NULL ? NULL : hd_record_type_field (type, field, NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  g_return_val_if_fail (how == FIND_ALL || f != NULL, NULL);
  if (f != NULL)
    g_string_append_printf (rest, "WHERE t.%s = :value ", f->name);
  /* Records that have an order of their own come in it. */
  if (hd_record_type_field (type, "position", NULL) != NULL && hd_record_type_field (type, "position", NULL)->kind == HD_INT)
    g_string_append (rest, "ORDER BY t.position, t.id");
  else if (hd_record_type_field (type, "name_sort", NULL) != NULL)
    g_string_append (rest, "ORDER BY t.name_sort, t.id");
  else
    g_string_append (rest, "ORDER BY t.id");
  text = select_text (klass, TRUE, rest->str);
  if (!hd_sql_begin (&sql, self->db, text, error))
    return NULL;
  if (how == FIND_TEXT)
    hd_sql_bind_text (&sql, ":value", value);
  else if (how == FIND_INT)
    hd_sql_bind_int (&sql, ":value", number);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *record = g_object_new (type, NULL);

    load_row (&sql, record, TRUE);
    g_ptr_array_add (records, record);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&records);
}

/* All records of a type, in their own order, else by name, else as made. For tables
 * of at most some thousands; lists of the window use HdQuery. (transfer full) */
GPtrArray *
hd_store_get_all (HdStore *self, GType type, GError **error)
{
  return find (self, type, FIND_ALL, NULL, NULL, 0, error);
}

/* The records whose text field is exactly `text`. (transfer full) */
GPtrArray *
hd_store_find (HdStore *self, GType type, const char *field, const char *text, GError **error)
{
  return find (self, type, FIND_TEXT, field, text, 0, error);
}

/* The records whose reference or number field is `id`. (transfer full) */
GPtrArray *
hd_store_find_ref (HdStore *self, GType type, const char *field, gint64 id, GError **error)
{
  return find (self, type, FIND_INT, field, NULL, id, error);
}

gint64
hd_store_count (HdStore *self, GType type)
{
  g_autofree char *text = g_strdup_printf ("SELECT count(*) FROM %s", hd_record_type_table (type));

  return hd_db_int (self->db, 0, text);
}

/* What a reference is shown as: the record's name or title, "" if there is none. (transfer full) */
char *
hd_store_label (HdStore *self, const char *table, gint64 id)
{
  static const char *const names[] = { "full_name", "name", "title", "number", "code" };
  GType type = hd_record_type_of_table (table);
  g_auto (HdSql) sql = { 0 };

  g_return_val_if_fail (type != G_TYPE_INVALID, g_strdup (""));
  if (id == 0)
    return g_strdup ("");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (hd_record_type_field (type, names[i], NULL) != NULL) {
      g_autofree char *text = g_strdup_printf ("SELECT %s FROM %s WHERE id = :id", names[i], table);

      if (!hd_sql_begin (&sql, self->db, text, NULL))
        return g_strdup ("");
      hd_sql_bind_int (&sql, ":id", id);
      return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
    }
  return g_strdup ("");
}

/* A setting of the council, or fallback. (transfer full) (nullable) */
char *
hd_store_setting (HdStore *self, const char *key, const char *fallback)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT value FROM setting WHERE key = :key", NULL))
    return g_strdup (fallback);
  hd_sql_bind_text (&sql, ":key", key);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : fallback);
}

/* Sets a setting, as part of the change set begun, or as one of its own. */
gboolean
hd_store_set_setting (HdStore *self, const char *key, const char *value, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_store_begin (self, _("Setting"), error))
    return FALSE;
  if (hd_sql_begin (&sql, self->db, "INSERT INTO setting (key, value) VALUES (:key, :value)"
                    " ON CONFLICT (key) DO UPDATE SET value = :value", error)) {
    hd_sql_bind_text (&sql, ":key", key);
    hd_sql_bind_text (&sql, ":value", value);
    if (hd_sql_run (&sql, error))
      return hd_store_commit (self, error);
  }
  hd_store_rollback (self);
  return FALSE;
}

static gboolean
write_row (HdStore *self, HdRecord *record, gboolean long_text, gboolean is_new, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) binds = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_auto (HdSql) sql = { 0 };

  for (guint i = 0; i < klass->n_fields; i++) {
    const char *name = klass->fields[i].name;

    if ((klass->fields[i].kind == HD_LONG_TEXT) != long_text)
      continue;
    if (is_new) {
      g_string_append_printf (names, ", %s", name);
      g_string_append_printf (binds, ", :%s", name);
    } else if (hd_record_field_dirty (record, i)) {
      g_string_append_printf (binds, "%s%s = :%s", binds->len > 0 ? ", " : "", name, name);
    }
  }
  if (binds->len == 0)
    return TRUE;
  if (is_new)
    text = g_strdup_printf ("INSERT INTO %s%s (id%s) VALUES (:id%s)", klass->table, long_text ? "_text" : "", names->str, binds->str);
  else
    text = g_strdup_printf ("UPDATE %s%s SET %s WHERE id = :id", klass->table, long_text ? "_text" : "", binds->str);
  if (!hd_sql_begin (&sql, self->db, text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_id (record));
  for (guint i = 0; i < klass->n_fields; i++) {
    char name[64];

    if ((klass->fields[i].kind == HD_LONG_TEXT) != long_text || !(is_new || hd_record_field_dirty (record, i)))
      continue;
    g_snprintf (name, sizeof name, ":%s", klass->fields[i].name);
    if (hd_kind_is_text (klass->fields[i].kind))
      hd_sql_bind_text (&sql, name, hd_record_text (record, i));
    else
      hd_sql_bind_int (&sql, name, hd_record_int (record, i));
  }
  return hd_sql_run (&sql, error);
}

/**
 * hd_store_save:
 * @record: new or changed
 *
 * Checks and writes a record, as part of the change set begun, or as one of its own.
 * A new record gets its id. On failure nothing was written and the record is as it
 * was, dirty fields included; hd_record_bad_field() says which field is to blame.
 */
gboolean
hd_store_save (HdStore *self, HdRecord *record, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  gboolean is_new = hd_record_is_new (record);

  hd_record_set_bad_field (record, -1);
  if (!hd_store_begin (self, _(klass->label), error))
    return FALSE;
  if ((klass->prepare != NULL && !klass->prepare (record, self, error)) || !hd_record_check (record, NULL, error)) {
    hd_store_rollback (self);
    return FALSE;
  }
  if (is_new)
    hd_record_set_id (record, hd_store_new_id (self));
  g_ptr_array_add (self->pending, g_object_ref (record));
  g_array_append_val (self->pending_new, is_new);
  if (!write_row (self, record, FALSE, is_new, error) || !write_row (self, record, TRUE, is_new, error) ||
      (klass->saved != NULL && !klass->saved (record, self, error))) {
    hd_store_rollback (self);
    return FALSE;
  }
  return hd_store_commit (self, error);
}

/* Refuses to delete what another record refers to. */
static gboolean
check_unused (HdStore *self, HdRecord *record, GError **error)
{
  const char *table = HD_RECORD_GET_CLASS (record)->table;
  guint n_types;
  const GType *types = hd_record_types (&n_types);

  for (guint t = 0; t < n_types; t++) {
    guint n_fields;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (guint i = 0; i < n_fields; i++) {
      g_autofree char *text = NULL;
      g_auto (HdSql) sql = { 0 };
      gint64 n;

      if (fields[i].kind != HD_REF || strcmp (fields[i].ref, table) != 0)
        continue;
      text = g_strdup_printf ("SELECT count(*) FROM %s WHERE %s = :id", hd_record_type_table (types[t]), fields[i].name);
      if (!hd_sql_begin (&sql, self->db, text, error))
        return FALSE;
      hd_sql_bind_int (&sql, ":id", hd_record_id (record));
      n = hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
      if (n > 0) {
        g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                     _("It is used by %" G_GINT64_FORMAT " records (%s). Change those first"), n, _(hd_record_type_label (types[t])));
        return FALSE;
      }
    }
  }
  return TRUE;
}

/* Deletes a record with its long text and its attachments' rows (the files stay for
 * undo). A record that others refer to is refused with HD_ERROR_CONSTRAINT. */
gboolean
hd_store_delete (HdStore *self, HdRecord *record, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  const char *parts[] = { "DELETE FROM %s WHERE id = :id", "DELETE FROM %s_text WHERE id = :id" };

  if (!hd_store_begin (self, _(klass->label), error))
    return FALSE;
  if (!check_unused (self, record, error))
    goto failed;
  for (guint i = 0; i < (hd_record_type_has_long_text (G_TYPE_FROM_CLASS (klass)) ? 2 : 1); i++) {
    g_autoptr (GString) text = g_string_new (parts[i]);
    g_auto (HdSql) sql = { 0 };

    g_string_replace (text, "%s", klass->table, 1);
    if (!hd_sql_begin (&sql, self->db, text->str, error))
      goto failed;
    hd_sql_bind_int (&sql, ":id", hd_record_id (record));
    if (!hd_sql_run (&sql, error))
      goto failed;
  }
  {
    g_auto (HdSql) sql = { 0 };

    if (!hd_sql_begin (&sql, self->db, "DELETE FROM attachment WHERE owner_table = :t AND owner = :id", error))
      goto failed;
    hd_sql_bind_text (&sql, ":t", klass->table);
    hd_sql_bind_int (&sql, ":id", hd_record_id (record));
    if (!hd_sql_run (&sql, error))
      goto failed;
  }
  return hd_store_commit (self, error);

failed:
  hd_store_rollback (self);
  return FALSE;
}

/* Keeps what is being typed (id 0: in a new record). */
gboolean
hd_store_put_draft (HdStore *self, const char *table, gint64 id, const char *draft, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_store_refuse_read_only (self, error) ||
      !hd_sql_begin (&sql, self->db, "INSERT OR REPLACE INTO draft (table_name, id, content) VALUES (:t, :id, :c)", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  hd_sql_bind_text (&sql, ":c", draft);
  return hd_sql_run (&sql, error);
}

/* What was being typed when the program last ended, or NULL. (transfer full) */
char *
hd_store_get_draft (HdStore *self, const char *table, gint64 id)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT content FROM draft WHERE table_name = :t AND id = :id", NULL))
    return NULL;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_step (&sql, NULL) ? g_strdup (hd_sql_text (&sql, 0)) : NULL;
}

gboolean
hd_store_clear_draft (HdStore *self, const char *table, gint64 id, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "DELETE FROM draft WHERE table_name = :t AND id = :id", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_run (&sql, error);
}
