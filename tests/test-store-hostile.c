/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Council files that were damaged, made to harm, or left by a death in the middle. */
#include "config.h"
#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>
#include <utime.h>
#include <unistd.h>
#include "fixture.h"
#include "store/attachment.h"
#include "store/nomination.h"
#include "store/query.h"
#include "store/record-private.h"
#include "store/store.h"
#include "store/store-private.h"
#include "store/unit.h"

#define FOR_EVER "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"

/* Copies the file, changes the copy with SQL past the program and gives its path. */
static char *
tampered_copy (Fixture *f, const char *sql)
{
  char *copy = g_build_filename (f->folder, "hostile.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) parts = g_strsplit (sql, "|", -1);

  g_assert_true (hd_store_backup_to (f->store, copy, NULL, &error));
  g_assert_no_error (error);
  /* What changes the schema behind SQLite's back is seen when the file is opened anew. */
  for (guint i = 0; parts[i] != NULL; i++) {
    char *message = NULL;
    sqlite3 *db;

    g_assert_cmpint (sqlite3_open (copy, &db), ==, SQLITE_OK);
    sqlite3_exec (db, parts[i], NULL, NULL, &message);
    g_assert_cmpstr (message, ==, NULL);
    sqlite3_close (db);
  }
  return copy;
}

/* What would run when the file is read or written is refused before it can. */
static void
test_refused_schema (Fixture *f, gconstpointer data)
{
  const char *const cases[] = {
    "CREATE TRIGGER t AFTER INSERT ON unit BEGIN DELETE FROM nomination; END",
    "CREATE TRIGGER change_set_x AFTER INSERT ON unit BEGIN DELETE FROM nomination; END",
    "CREATE TRIGGER t AFTER INSERT ON change_set BEGIN INSERT INTO draft SELECT 'x', x, '' FROM (" FOR_EVER "); END",
    "ALTER TABLE unit RENAME TO u0; CREATE VIEW unit AS SELECT u0.* FROM u0, (" FOR_EVER ")",
    "DROP TABLE derived_version; CREATE VIEW derived_version AS SELECT max (x) AS version FROM (" FOR_EVER ")",
    "DROP TRIGGER change_set_is_final_u; CREATE TRIGGER change_set_is_final_u BEFORE UPDATE ON change_set BEGIN SELECT 1; END",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *copy = tampered_copy (f, cases[i]);

    g_test_message ("%s", cases[i]);
    for (int flags = 0; flags <= HD_STORE_READ_ONLY; flags++) {
      g_autoptr (GError) error = NULL;

      g_assert_null (hd_store_open (copy, flags, &error));
      g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
    }
  }
}

/* The names of indexes are dropped, never run. */
static void
test_index_name (Fixture *f, gconstpointer data)
{
  g_autofree char *copy = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = NULL;

  fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1960", "A"));
  copy = tampered_copy (f, "DROP TABLE derived_version; CREATE INDEX \"a\"\"; DELETE FROM nomination; --\" ON unit (name)");
  store = hd_store_open (copy, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (store, HD_TYPE_NOMINATION), ==, 1);
  g_assert_cmpint (hd_db_int (hd_store_db (store), -1, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'a\"%'"), ==, 0);
}

/* Whatever stands in the columns, reading ends, text is UTF-8, and the check tells. */
static void
test_odd_values (Fixture *f, gconstpointer data)
{
  const char *const cases[] = {
    "UPDATE unit SET name = x'ff00fe', kind = 3.5, parent = 'x', name_sort = x'c3', code = 7",
    "UPDATE nomination SET full_name = x'c0af', birth = -1, year = 'abc', unit = 'zz', status = x'00', name_sort = x'8081'",
    "UPDATE nomination_text SET achievement = x'e1ba', notes = 7",
    "UPDATE unit SET parent = id",
    "UPDATE nomination SET id = -id; UPDATE nomination_text SET id = -id",
    "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace (sql, 'NOT NULL DEFAULT', 'DEFAULT') WHERE type = 'table'"
    "|UPDATE nomination SET full_name = NULL, unit = NULL, year = NULL; UPDATE unit SET name = NULL; UPDATE setting SET value = NULL",
    "INSERT INTO attachment (id, owner_table, owner, sha256, name) VALUES (5, 'nomination', 1, '../../../etc/passwd', '../../x')",
    "DROP TABLE nomination_text",
    "DROP TABLE setting",
    "DROP INDEX unit_by_name; DROP TABLE activity",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET changes = x'54ff'",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET changes = x'5400'",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET changes = randomblob (500)",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET changes = substr (changes, 1, length (changes) / 2)",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET changes = x'54030100006e00120003ffffffff7f41'",
    "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace (sql, 'subject          INTEGER NOT NULL DEFAULT 0',"
    " 'subject INTEGER GENERATED ALWAYS AS (1) VIRTUAL') WHERE name = 'nomination'",
  };

  fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1960", "Cứu người"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *copy = tampered_copy (f, cases[i]);
    g_autoptr (GError) error = NULL;
    g_autoptr (HdStore) store = hd_store_open (copy, 0, &error);
    g_autoptr (HdCheck) check = NULL;
    const GType types[] = { HD_TYPE_NOMINATION, HD_TYPE_UNIT };

    g_test_message ("%s", cases[i]);
    g_assert_no_error (error);
    for (guint t = 0; t < G_N_ELEMENTS (types); t++) {
      g_autoptr (HdQuery) query = hd_query_new (store, types[t]);
      guint n_fields;
      const HdField *fields = hd_record_type_fields (types[t], &n_fields);

      hd_query_set_synchronous (query, TRUE);
      hd_query_set_search (query, "le");
      hd_query_set_search (query, "");
      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (query)); k++) {
        g_autoptr (HdRecord) row = g_list_model_get_item (G_LIST_MODEL (query), k);

        for (guint c = 0; c < n_fields; c++)
          if (hd_kind_is_text (fields[c].kind))
            g_assert_true (g_utf8_validate (hd_record_text (row, c), -1, NULL));
      }
    }
    hd_store_undo (store, NULL, NULL);
    g_clear_pointer (&check, hd_check_free);
    check = hd_store_check (store, NULL, &error);
    g_assert_no_error (error);
    g_assert_false (check->ok);
    for (guint k = 0; k < check->problems->len; k++)
      g_assert_true (g_utf8_validate (g_ptr_array_index (check->problems, k), -1, NULL));
  }
}

/* A full-text index that is gone is made again; one that lost rows is reported. */
static void
test_search_index (Fixture *f, gconstpointer data)
{
  const struct { const char *sql; gboolean ok; } cases[] = {
    { "DROP TABLE nomination_search", TRUE },
    { "DELETE FROM nomination_search_docsize", FALSE },
  };

  fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1960", "Cứu người"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *copy = tampered_copy (f, cases[i].sql);
    g_autoptr (GError) error = NULL;
    g_autoptr (HdStore) store = hd_store_open (copy, 0, &error);
    g_autoptr (HdCheck) check = NULL;

    g_assert_no_error (error);
    check = hd_store_check (store, NULL, &error);
    g_assert_cmpint (check->ok, ==, cases[i].ok);
  }
}

/* A file cannot say that its backups are to go elsewhere by what it calls itself. */
static void
test_backup_place (Fixture *f, gconstpointer data)
{
  g_autofree char *copy = tampered_copy (f, "UPDATE setting SET value = '../../../../evil' WHERE key = 'uid'");
  g_autoptr (HdStore) store = hd_store_open (copy, 0, NULL);
  g_autofree char *folder = hd_store_backup_folder (store);

  g_assert_null (strstr (folder, ".."));
}

/* A link to the file is the file: the same lock, the same folder of attachments. */
static void
test_link (Fixture *f, gconstpointer data)
{
  g_autofree char *name = g_build_filename (f->folder, "other-name.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) reader = NULL;
  g_autofree char *folder = NULL;

  g_assert_cmpint (symlink (f->path, name), ==, 0);
  g_assert_null (hd_store_open (name, 0, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_BUSY);
  g_clear_error (&error);
  reader = hd_store_open (name, HD_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  folder = hd_attachment_folder (reader);
  g_assert_true (g_str_has_suffix (folder, "/council.files"));
}

/* A log that a crash left is kept with its file, never played into the restored one;
 * also if a restore before this one died when it had moved the file alone. */
static void
test_restore_beside_log (Fixture *f, gconstpointer data)
{
  for (int died = 0; died < 2; died++) {
    g_autofree char *backup = g_build_filename (f->folder, "backup.hoadep", NULL);
    g_autofree char *target = g_strdup_printf ("%s/crashed-%d.hoadep", f->folder, died);
    g_autofree char *target_wal = g_strconcat (target, "-wal", NULL);
    g_autofree char *wal = g_strconcat (f->path, "-wal", NULL);
    g_autofree char *kept = g_strconcat (target, "-before-restore-1.hoadep", NULL);
    g_autofree char *content = NULL, *log = NULL;
    g_autoptr (GError) error = NULL;
    g_autoptr (HdStore) store = NULL;
    g_autoptr (HdCheck) check = NULL;
    gsize n_content, n_log;
    gint64 before;

    g_assert_true (hd_store_backup_to (f->store, backup, NULL, &error));
    before = hd_store_count (f->store, HD_TYPE_UNIT);
    fixture_save (f, fixture_unit ("Phường Đức Giang"));
    /* As a crash leaves them: the last change is only in the log. */
    g_assert_true (g_file_get_contents (f->path, &content, &n_content, NULL));
    g_assert_true (g_file_get_contents (wal, &log, &n_log, NULL));
    g_assert_cmpuint (n_log, >, 0);
    if (!died)
      g_assert_true (g_file_set_contents (target, content, n_content, NULL));
    g_assert_true (g_file_set_contents (target_wal, log, n_log, NULL));

    g_assert_true (hd_store_restore (backup, target, NULL, &error));
    g_assert_no_error (error);
    store = hd_store_open (target, 0, &error);
    g_assert_no_error (error);
    g_assert_cmpint (hd_store_count (store, HD_TYPE_UNIT), ==, before);
    check = hd_store_check (store, NULL, &error);
    g_assert_true (check->ok);
    g_assert_finalize_object (g_steal_pointer (&store));
    if (!died) {
      store = hd_store_open (kept, 0, &error);
      g_assert_no_error (error);
      g_assert_cmpint (hd_store_count (store, HD_TYPE_UNIT), ==, before + 1);
    }
  }
}

/* Adding a file again mends what was damaged of it. */
static void
test_damaged_attachment_is_replaced (Fixture *f, gconstpointer data)
{
  g_autofree char *source = g_build_filename (f->folder, "ảnh.jpg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (source);
  gint64 id = fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1960", "A"));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdAttachment) first = NULL, second = NULL;
  g_autofree char *path = NULL;

  g_assert_true (g_file_set_contents (source, "ảnh", -1, NULL));
  first = hd_attachment_add (f->store, "nomination", id, file, "", &error);
  g_assert_no_error (error);
  path = hd_attachment_path (f->store, first);
  g_assert_true (g_file_set_contents (path, "khác", -1, NULL));
  second = hd_attachment_add (f->store, "nomination", id, file, "", &error);
  g_assert_no_error (error);
  g_assert_true (hd_attachment_verify (f->store, first, &error));
}

/* On a full disk, where not even the index of SQLite's log can be made, a file that was
 * closed can still be read; one that was not says so, for its last changes are in the log. */
static void
test_full_disk (Fixture *f, gconstpointer data)
{
  g_autofree char *copy = g_build_filename (f->folder, "copy.hoadep", NULL);
  g_autofree char *wal = g_strconcat (copy, "-wal", NULL);

  if (g_test_subprocess ()) {
    const struct rlimit nothing = { 0, 0 };
    g_autoptr (GError) error = NULL;
    g_autoptr (HdStore) store = NULL;

    signal (SIGXFSZ, SIG_IGN);
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &nothing), ==, 0);
    store = hd_store_open (g_getenv ("HD_TEST_COPY"), HD_STORE_READ_ONLY, &error);
    if (store == NULL)
      g_print ("refused %d\n", error->code);
    else
      g_print ("units %d\n", (int) hd_store_count (store, HD_TYPE_UNIT));
    return;
  }
  g_assert_true (hd_store_backup_to (f->store, copy, NULL, NULL));
  {
    /* A backup has no log of its own; a council file has one while it is open. */
    sqlite3 *db;

    g_assert_cmpint (sqlite3_open (copy, &db), ==, SQLITE_OK);
    g_assert_cmpint (sqlite3_exec (db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL), ==, SQLITE_OK);
    sqlite3_close (db);
  }
  g_setenv ("HD_TEST_COPY", copy, TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*units 1*");
  g_assert_true (g_file_set_contents (wal, "log", -1, NULL));
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*refused*");
}

/* What a death in the middle of a backup left goes a day later. */
static void
test_unfinished_backups (Fixture *f, gconstpointer data)
{
  g_autofree char *folder = hd_store_backup_folder (f->store);
  g_autofree char *old = g_build_filename (folder, "20240101-120000-daily.hoadep.0a1b2c3d.tmp", NULL);
  g_autofree char *young = g_build_filename (folder, "20240101-120000-daily.hoadep.0a1b2c3e.tmp-journal", NULL);
  const struct utimbuf long_ago = { 1000, 1000 };

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (old, "x", 1, NULL));
  g_assert_true (g_file_set_contents (young, "x", 1, NULL));
  g_assert_cmpint (g_utime (old, (struct utimbuf *) &long_ago), ==, 0);
  g_assert_true (hd_store_backup_now (f->store, "daily", NULL, NULL, NULL));
  g_assert_false (g_file_test (old, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (young, G_FILE_TEST_EXISTS));
}

static gpointer
write_units (gpointer data)
{
  HdStore *worker = data;

  for (int i = 0; i < 60; i++) {
    g_autofree char *name = g_strdup_printf ("Đơn vị %d", i);
    g_autoptr (HdRecord) unit = fixture_unit (name);
    g_autoptr (GError) error = NULL;

    hd_store_save (worker, unit, &error);
    g_assert_no_error (error);
  }
  return NULL;
}

/* A backup is of one moment, whatever another handle writes meanwhile. */
static void
test_backup_while_writing (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "moment.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) worker = hd_store_open_again (f->store, FALSE, &error);
  GThread *thread = g_thread_new ("writer", write_units, worker);

  for (int i = 0; i < 12; i++) {
    g_autoptr (HdStore) copy = NULL;
    g_autoptr (HdCheck) check = NULL;

    hd_store_backup_to (f->store, path, NULL, &error);
    g_assert_no_error (error);
    copy = hd_store_open (path, HD_STORE_READ_ONLY, &error);
    check = hd_store_check (copy, NULL, &error);
    g_assert_true (check->ok);
  }
  g_thread_join (thread);
}

/* A file with any part of it overwritten or cut off is refused or read, and the program lives. */
static void
test_damaged_pages (Fixture *f, gconstpointer data)
{
  g_autofree char *copy = g_build_filename (f->folder, "damaged.hoadep", NULL);
  g_autofree char *whole = NULL;
  gsize size;
  GRand *random = g_rand_new_with_seed (7);

  for (int i = 0; i < 20; i++)
    fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1960", "Cứu người"));
  g_assert_true (hd_store_backup_to (f->store, copy, NULL, NULL));
  g_assert_true (g_file_get_contents (copy, &whole, &size, NULL));
  for (int round = 0; round < 150; round++) {
    g_autofree guint8 *bytes = g_memdup2 (whole, size);
    gsize length = size;
    g_autoptr (HdStore) store = NULL;

    if (round % 3 == 0)
      length = g_rand_int_range (random, 200, size);
    else if (round % 3 == 1)
      memset (bytes + 4096 * g_rand_int_range (random, 1, size / 4096), round & 255, 4096);
    else
      for (int k = g_rand_int_range (random, 1, 300); k > 0; k--)
        bytes[g_rand_int_range (random, 100, size)] = g_rand_int (random);
    g_assert_true (g_file_set_contents (copy, (const char *) bytes, length, NULL));
    store = hd_store_open (copy, HD_STORE_READ_ONLY, NULL);
    if (store != NULL) {
      g_autoptr (HdQuery) query = hd_query_new (store, HD_TYPE_NOMINATION);
      g_autoptr (HdCheck) check = hd_store_check (store, NULL, NULL);

      hd_query_set_synchronous (query, TRUE);
      hd_query_set_search (query, "cuu nguoi");
      g_list_model_get_n_items (G_LIST_MODEL (query));
    }
  }
  g_rand_free (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, fixture_set_up_unit, func, fixture_tear_down)
  ADD ("/hostile/refused-schema", test_refused_schema);
  ADD ("/hostile/index-name", test_index_name);
  ADD ("/hostile/odd-values", test_odd_values);
  ADD ("/hostile/search-index", test_search_index);
  ADD ("/hostile/backup-place", test_backup_place);
  ADD ("/hostile/link", test_link);
  ADD ("/hostile/restore-beside-log", test_restore_beside_log);
  ADD ("/hostile/damaged-attachment-is-replaced", test_damaged_attachment_is_replaced);
  ADD ("/hostile/full-disk", test_full_disk);
  ADD ("/hostile/unfinished-backups", test_unfinished_backups);
  ADD ("/hostile/backup-while-writing", test_backup_while_writing);
  ADD ("/hostile/damaged-pages", test_damaged_pages);

  return g_test_run ();
}
