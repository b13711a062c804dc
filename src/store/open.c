/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Making, opening, upgrading and closing a council file. */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "hd-store-resources.h"
#include "store-private.h"

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
  static const char *const steps[] = { "001-initial.sql", "002-dossiers.sql", "003-contest.sql", "004-plan.sql" };

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
gboolean
hd_store_rebuild_derived (HdDb *db, GError **error)
{
  g_autofree char *sql = hd_store_schema ("derived.sql");
  g_autoptr (GString) drops = g_string_new (NULL);
  g_autofree char *version = g_strdup_printf ("CREATE TABLE derived_version AS SELECT %d AS version", HD_DERIVED_VERSION);

  {
    g_auto (HdSql) find = { 0 };

    if (!hd_sql_begin (&find, db, "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND (type = 'index' OR"
                       " (type = 'trigger' AND name NOT LIKE 'change\\_set\\_%' ESCAPE '\\') OR name = 'nomination_search')", error))
      return FALSE;
    while (hd_sql_step (&find, error)) {
      /* A name may hold anything, so it is quoted by SQLite. */
      char *drop = sqlite3_mprintf ("DROP %s IF EXISTS \"%w\";", hd_sql_text (&find, 0), hd_sql_text (&find, 1));

      g_string_append (drops, drop);
      sqlite3_free (drop);
    }
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

/* Refuses a file whose schema would run something: council files have no views, and no
 * triggers but those that guard the log. Either could loop for ever or change what the
 * user did not. */
static gboolean
check_schema (HdDb *db, GError **error)
{
  g_autofree char *ours = hd_store_schema ("001-initial.sql");
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, db, "SELECT name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger')", error))
    return FALSE;
  while (hd_sql_step (&sql, &failure))
    if (strstr (ours, hd_sql_text (&sql, 1)) == NULL) {
      g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT,
                   _("The file holds a part that Hoa Đẹp did not make (“%s”), so it was altered. Restore the latest backup"),
                   hd_sql_text (&sql, 0));
      return FALSE;
    }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* Whether what can be rebuilt is there, and is this program's. */
static gboolean
derived_is_current (HdDb *db)
{
  return hd_db_int (db, 0, "SELECT version FROM derived_version") == HD_DERIVED_VERSION &&
         hd_db_int (db, 0, "SELECT 1 FROM sqlite_schema WHERE name = 'nomination_search'") == 1;
}

/* A reader too opens the file for writing where it may, for only then SQLite takes its
 * log away when the last one closes; that it writes nothing, query_only sees to. */
static int
reading_flags (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_access (path, R_OK | W_OK) == 0 && g_access (folder, W_OK) == 0 ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
}

/* Whether the index of the log could be made, if there is none yet. Any other fault
 * shows again, and is told, at the next read. */
static gboolean
can_read (HdDb *db)
{
  int code;

  if (hd_db_int (db, -1, "SELECT count(*) FROM sqlite_schema") >= 0)
    return TRUE;
  code = sqlite3_extended_errcode (hd_db_handle (db));
  return (code & 0xff) != SQLITE_CANTOPEN && (code & 0xff) != SQLITE_FULL && code != SQLITE_IOERR_SHMSIZE && code != SQLITE_IOERR_SHMOPEN;
}

/* In a folder that cannot be written, or on a full disk, the index of the log cannot be
 * made; without a log nothing can change, which is what "immutable" promises. With one,
 * the last changes would be missing. */
static HdDb *
open_still (const char *path, GError **error)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autofree char *escaped = g_uri_escape_string (path, "/", TRUE);
  g_autofree char *uri = g_strconcat ("file:", escaped, "?immutable=1", NULL);
  struct stat info;

  if (g_stat (log, &info) != 0 || info.st_size == 0)
    return hd_db_open (uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
  g_set_error (error, HD_ERROR, HD_ERROR_READ_ONLY,
               _("%s was not closed properly, and its last changes cannot be read in a folder that may only be read. "
                 "Copy it, together with the file of the same name that ends in “-wal”, to a folder of your own"), path);
  return NULL;
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

/* What version 1 did not keep and is found from what it kept: only that, so that it may be
 * asked for again, as after an upgrade that was cut off. */
gboolean
hd_store_fill (HdDb *db, GError **error)
{
  return hd_db_exec (db, "UPDATE subject SET name_sort = hd_name_sort (full_name, kind) WHERE name_sort = ''", error);
}

/* A reader of an older version's file cannot upgrade it; it reads an upgraded copy of
 * SQLite's own, gone with the connection. Takes db over. */
static HdDb *
upgraded_copy (HdDb *db, gint64 version, GError **error)
{
  HdDb *copy = hd_db_open ("", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  sqlite3_backup *backup = copy == NULL ? NULL : sqlite3_backup_init (hd_db_handle (copy), "main", hd_db_handle (db), "main");
  gboolean done = backup != NULL && sqlite3_backup_step (backup, -1) == SQLITE_DONE;

  if (copy != NULL && (sqlite3_backup_finish (backup) != SQLITE_OK || !done))
    done = hd_db_set_error (copy, error, _("The council file"));
  hd_db_close (db);
  if (done && hd_store_apply_schema (copy, version, error) && hd_store_rebuild_derived (copy, error) &&
      hd_store_fill (copy, error))
    return copy;
  hd_db_close (copy);
  return NULL;
}

/* A connection that reads. (transfer full) */
static HdDb *
open_reader (const char *path, GError **error)
{
  HdDb *db = hd_db_open (path, reading_flags (path), error);
  gint64 version;

  if (db != NULL && !can_read (db)) {
    HdDb *still = open_still (path, error);

    hd_db_close (db);
    db = still;
  }
  version = db == NULL ? 0 : hd_db_int (db, 0, "PRAGMA user_version");
  if (version < 1 || version >= HD_SCHEMA_VERSION || hd_db_int (db, 0, "PRAGMA application_id") != HD_APPLICATION_NUMBER)
    return db;
  if (!check_schema (db, error)) {
    hd_db_close (db);
    return NULL;
  }
  return upgraded_copy (db, version, error);
}

/* What every connection wants. A small cache: lists read by index, pages by id. */
static gboolean
set_up_connection (HdDb *db, gboolean read_only, GError **error)
{
  return hd_db_exec (db, read_only ? "PRAGMA query_only = 1; PRAGMA cell_size_check = 1; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY"
                                   : "PRAGMA synchronous = FULL; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY;"
                                     "PRAGMA secure_delete = 1; PRAGMA cell_size_check = 1", error);
}

/* … is written as a change set like any other, so that the log still gives the records
 * of now. */
static gboolean
fill_upgraded (HdStore *self, GError **error)
{
  if (hd_db_int (self->db, 0, "SELECT EXISTS (SELECT 1 FROM subject WHERE name_sort = '')") == 0)
    return TRUE;
  if (!hd_store_begin_making (self, _("Upgrade of the file"), error))
    return FALSE;
  if (!hd_store_fill (self->db, error)) {
    hd_store_rollback (self);
    return FALSE;
  }
  return hd_store_commit (self, error);
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
      !hd_store_apply_schema (db, 0, error) || !hd_store_rebuild_derived (db, error)) {
    hd_db_close (db);
    g_unlink (path);
    hd_lock_unref (lock);
    return NULL;
  }
  self = store_new (path, db, lock, FALSE);
  if (!hd_store_begin_making (self, _("New council file"), error) ||
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
 * @name: a council file, or a link to one
 * @flags: how
 *
 * Errors tell what to do: BUSY names the other instance, TOO_NEW, NOT_OURS, CORRUPT,
 * READ_ONLY and NETWORK leave the file as it was. An older file is upgraded after a
 * backup.
 *
 * Returns: (transfer full): the store
 */
HdStore *
hd_store_open (const char *name, HdStoreFlags flags, GError **error)
{
  gboolean read_only = (flags & HD_STORE_READ_ONLY) != 0;
  /* One file, one lock and one folder of attachments, by whatever link it is reached. */
  g_autofree char *real = realpath (name, NULL);
  const char *path = real == NULL ? name : real;
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

  db = read_only ? open_reader (path, error) : hd_db_open (path, SQLITE_OPEN_READWRITE, error);
  if (db == NULL) {
    g_clear_pointer (&lock, hd_lock_unref);
    return NULL;
  }
  self = store_new (path, db, lock, read_only);
  if (!check_header (db, path, error) || !check_schema (db, error) || !set_up_connection (db, read_only, error)) {
    self->read_only = TRUE;   /* so that closing leaves it as it was, too */
    return NULL;
  }
  if (!read_only) {
    gint64 version = hd_db_int (db, 0, "PRAGMA user_version");

    if (version < HD_SCHEMA_VERSION &&
        (!hd_store_backup_now (self, "upgrade", NULL, NULL, error) || !hd_store_apply_schema (db, version, error)))
      return NULL;
    if (!derived_is_current (db) && !hd_store_rebuild_derived (db, error))
      return NULL;
    if (!fill_upgraded (self, error))
      return NULL;
  }
  return g_steal_pointer (&self);
}

/* Whether opening a file for writing will upgrade it, which takes seconds for each 10,000
 * records: then it is better done in a worker first. */
gboolean
hd_store_is_older (const char *path)
{
  HdDb *db = g_file_test (path, G_FILE_TEST_IS_REGULAR) ? hd_db_open (path, reading_flags (path), NULL) : NULL;
  gint64 version = db == NULL || hd_db_int (db, 0, "PRAGMA application_id") != HD_APPLICATION_NUMBER
    ? 0 : hd_db_int (db, 0, "PRAGMA user_version");

  hd_db_close (db);
  return version >= 1 && version < HD_SCHEMA_VERSION;
}

/* Another handle on the same file for another thread. It shares this one's lock, so
 * both belong to one instance; SQLite keeps their writes apart. Tell the first handle
 * with hd_store_touch() what the second one wrote. (transfer full) */
HdStore *
hd_store_open_again (HdStore *self, gboolean read_only, GError **error)
{
  HdDb *db = read_only ? open_reader (self->path, error) : hd_db_open (self->path, SQLITE_OPEN_READWRITE, error);
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
    hd_db_exec (self->db, "PRAGMA wal_checkpoint (TRUNCATE)", NULL);
  g_clear_pointer (&self->db, hd_db_close);
  g_clear_pointer (&self->lock, hd_lock_unref);
  return TRUE;
}
