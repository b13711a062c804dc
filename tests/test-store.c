/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "fixture.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/nomination.h"
#include "store/store.h"
#include "store/store-private.h"
#include "store/unit.h"

/* Every field table is exactly its columns, in order, and text is never NULL. */
static void
test_tables (Fixture *f, gconstpointer data)
{
  guint n_types;
  const GType *types = hd_record_types (&n_types);

  for (guint t = 0; t < n_types; t++) {
    guint n_fields, n_seen = 0;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (int part = 0; part < 2; part++) {
      g_autofree char *table = g_strconcat (hd_record_type_table (types[t]), part == 0 ? "" : "_text", NULL);
      g_auto (HdSql) sql = { 0 };
      guint i = 0;

      g_assert_true (hd_sql_begin (&sql, hd_store_db (f->store), "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info (:t) ORDER BY cid", NULL));
      hd_sql_bind_text (&sql, ":t", table);
      while (hd_sql_step (&sql, NULL)) {
        const char *name = hd_sql_text (&sql, 0);

        if (strcmp (name, "id") == 0)
          continue;
        while (i < n_fields && (fields[i].kind == HD_LONG_TEXT) != (part == 1))
          i++;
        g_assert_cmpuint (i, <, n_fields);
        g_assert_cmpstr (name, ==, fields[i].name);
        g_assert_cmpint (hd_sql_int (&sql, 2), ==, 1);
        if (fields[i].kind == HD_INT || fields[i].kind == HD_BOOL || fields[i].kind == HD_REF) {
          g_assert_cmpstr (hd_sql_text (&sql, 1), ==, "INTEGER");
          g_assert_cmpstr (hd_sql_text (&sql, 3), ==, "0");
        } else {
          g_assert_cmpstr (hd_sql_text (&sql, 1), ==, "TEXT");
          g_assert_cmpstr (hd_sql_text (&sql, 3), ==, "''");
        }
        if (fields[i].kind == HD_CHOICE)
          g_assert_nonnull (fields[i].choices);
        if (fields[i].kind == HD_REF)
          g_assert_cmpuint (hd_record_type_of_table (fields[i].ref), !=, G_TYPE_INVALID);
        i++;
        n_seen++;
      }
    }
    g_assert_cmpuint (n_seen, ==, n_fields);
  }
}

static void
test_save (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id = fixture_save (f, fixture_nomination (f, "Nguyễn Thị Ánh", "1975-03", "Cứu người"));
  g_autoptr (HdRecord) read = hd_store_get (f->store, HD_TYPE_NOMINATION, id, &error);
  struct stat info;

  g_assert_no_error (error);
  g_assert_cmpstr (hd_record_text (read, HD_NOMINATION_FULL_NAME), ==, "Nguyễn Thị Ánh");
  g_assert_cmpstr (hd_record_text (read, HD_NOMINATION_BIRTH), ==, "1975-03");
  g_assert_cmpstr (hd_record_text (read, HD_NOMINATION_ACHIEVEMENT), ==, "Cứu người");
  g_assert_cmpstr (hd_record_text (read, HD_NOMINATION_STATUS), ==, "received");
  g_assert_cmpint (hd_record_int (read, HD_NOMINATION_SUBJECT), !=, 0);
  g_assert_false (hd_record_is_dirty (read));
  g_assert_cmpint (g_stat (f->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

static void
test_refuse (Fixture *f, gconstpointer data)
{
  const struct { const char *field; const char *text; gint64 number; int bad; } cases[] = {
    { "full-name", "", 0, HD_NOMINATION_FULL_NAME },
    { "birth", "1975-02-30", 0, HD_NOMINATION_BIRTH },
    { "birth", "hôm qua", 0, HD_NOMINATION_BIRTH },
    { "birth", "2999", 0, HD_NOMINATION_BIRTH },
    { "kind", "người", 0, HD_NOMINATION_KIND },
    { "year", NULL, 1800, HD_NOMINATION_YEAR },
    { "year", NULL, 0, HD_NOMINATION_YEAR },
    { "unit", NULL, 0, HD_NOMINATION_UNIT },
    { "decision-date", "2024", 0, HD_NOMINATION_DECISION_DATE },
    { "status", "done", 0, HD_NOMINATION_STATUS },
  };
  gint64 before = hd_store_count (f->store, HD_TYPE_SUBJECT);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) record = fixture_nomination (f, "Lê Văn Bình", "1980", "Việc tốt");
    g_autoptr (GError) error = NULL;

    if (cases[i].text != NULL)
      g_object_set (record, cases[i].field, cases[i].text, NULL);
    else
      g_object_set (record, cases[i].field, cases[i].number, NULL);
    g_assert_false (hd_store_save (f->store, record, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
    g_assert_cmpint (hd_record_bad_field (record), ==, cases[i].bad);
    g_assert_true (hd_record_is_new (record));
    g_assert_true (hd_record_is_dirty (record));
  }
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 0);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT), ==, before);
}

/* One subject for the same name, birth and unit whatever the place of the tone mark; namesakes stay apart. */
static void
test_subjects (Fixture *f, gconstpointer data)
{
  gint64 other = fixture_save (f, fixture_unit ("Phường Đức Giang"));
  gint64 ids[6];
  gint64 subject[6];
  g_autoptr (GPtrArray) alike = NULL;

  ids[0] = fixture_save (f, fixture_nomination (f, "Trần Xuân Hoà", "1967", "A"));
  ids[1] = fixture_save (f, fixture_nomination (f, "Trần Xuân Hòa", "1967", "B"));
  ids[2] = fixture_save (f, fixture_nomination (f, "Trần Xuân Hoa", "1967", "B"));
  ids[3] = fixture_save (f, fixture_nomination (f, "Trần Xuân Hòa", "1968", "B"));
  f->unit = other;
  ids[4] = fixture_save (f, fixture_nomination (f, "Trần Xuân Hòa", "1967", "B"));
  ids[5] = fixture_save (f, fixture_nomination (f, "Trần Xuân Hòa", "", "B"));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_NOMINATION, ids[i], NULL);

    subject[i] = hd_record_int (record, HD_NOMINATION_SUBJECT);
  }
  g_assert_cmpint (subject[0], ==, subject[1]);
  for (guint i = 1; i < G_N_ELEMENTS (ids); i++)
    for (guint k = i + 1; k < G_N_ELEMENTS (ids); k++)
      g_assert_cmpint (subject[i], !=, subject[k]);
  /* The folded name finds all who may be the same: another birth year is somebody else. */
  alike = hd_subject_alike (f->store, "individual", "TRAN XUAN HOA", "1967", NULL);
  g_assert_cmpuint (alike->len, ==, 4);
}

static void
test_same_nomination (Fixture *f, gconstpointer data)
{
  gint64 first = fixture_save (f, fixture_nomination (f, "Lê Hữu Đạt", "1996", "Duy trì bếp ăn \"0 đồng\""));
  g_autoptr (HdRecord) same = fixture_nomination (f, "Lê Hữu  Đạt", "1996", "Duy trì  bếp ăn “0 đồng”");
  g_autoptr (HdRecord) deed = fixture_nomination (f, "Lê Hữu Đạt", "1996", "Cứu người");
  g_autoptr (HdRecord) year = fixture_nomination (f, "Lê Hữu Đạt", "1996", "Duy trì bếp ăn \"0 đồng\"");

  g_object_set (year, "year", G_GINT64_CONSTANT (2023), NULL);
  g_assert_cmpint (hd_nomination_same (f->store, HD_NOMINATION (same)), ==, first);
  g_assert_cmpint (hd_nomination_same (f->store, HD_NOMINATION (deed)), ==, 0);
  g_assert_cmpint (hd_nomination_same (f->store, HD_NOMINATION (year)), ==, 0);
}

static void
test_undo (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  gint64 ids[3];

  g_assert_true (hd_store_begin (f->store, "three", NULL));
  for (int i = 0; i < 3; i++) {
    g_autofree char *name = g_strdup_printf ("Phạm Văn %c", 'A' + i);

    ids[i] = fixture_save (f, fixture_nomination (f, name, "1970", "X"));
  }
  g_assert_true (hd_store_commit (f->store, &error));
  {
    g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_NOMINATION, ids[0], NULL);

    g_object_set (record, "achievement", "Y", "position", "Giáo viên", NULL);
    g_assert_true (hd_store_begin (f->store, "edit", NULL));
    g_assert_true (hd_store_save (f->store, record, &error));
    g_assert_true (hd_store_commit (f->store, &error));
    g_assert_true (hd_store_begin (f->store, "delete", NULL));
    g_assert_true (hd_store_delete (f->store, record, &error));
    g_assert_true (hd_store_commit (f->store, &error));
  }
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 2);
  g_assert_null (hd_store_redo_label (f->store));

  g_assert_true (hd_store_undo (f->store, &label, &error));
  g_assert_cmpstr (label, ==, "delete");
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 3);
  g_clear_pointer (&label, g_free);
  g_assert_true (hd_store_undo (f->store, &label, &error));
  g_assert_cmpstr (label, ==, "edit");
  {
    g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_NOMINATION, ids[0], NULL);

    g_assert_cmpstr (hd_record_text (record, HD_NOMINATION_ACHIEVEMENT), ==, "X");
    g_assert_cmpstr (hd_record_text (record, HD_NOMINATION_POSITION), ==, "");
  }
  /* Undo survives closing the file. */
  g_assert_finalize_object (g_steal_pointer (&f->store));
  f->store = hd_store_open (f->path, 0, &error);
  g_assert_no_error (error);
  g_clear_pointer (&label, g_free);
  g_assert_true (hd_store_undo (f->store, &label, &error));
  g_assert_cmpstr (label, ==, "three");
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 0);
  for (int i = 0; i < 3; i++)
    g_assert_true (hd_store_redo (f->store, NULL, &error));
  g_assert_false (hd_store_redo (f->store, NULL, NULL));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 2);
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 3);
  {
    g_autoptr (HdCheck) check = hd_store_check (f->store, NULL, &error);

    g_assert_no_error (error);
    g_assert_true (check->ok);
  }
  /* A new change ends redo. */
  fixture_save (f, fixture_unit ("Phường Ngọc Thụy"));
  g_assert_false (hd_store_redo (f->store, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

/* What made the file stays; what was done since can be taken back down to there. */
static void
test_undo_ends_at_the_making (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_store_begin_making (f->store, "plan", NULL));
  fixture_save (f, fixture_unit ("Phường Long Biên"));
  g_assert_true (hd_store_commit (f->store, NULL));
  fixture_save (f, fixture_unit ("Phường Việt Hưng"));
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (hd_store_undo (f->store, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, 2);
}

static void
test_history (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id = fixture_save (f, fixture_nomination (f, "Vũ Ngọc Hà", "1948", "Dạy học"));
  g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_NOMINATION, id, NULL);
  g_autoptr (GPtrArray) history = NULL;
  HdChange *change;

  hd_store_set_actor (f->store, "Cô Lan");
  g_object_set (record, "birth", "1949", "achievement", "Dạy học miễn phí", NULL);
  g_assert_true (hd_store_begin (f->store, "Correct", NULL));
  g_assert_true (hd_store_save (f->store, record, &error));
  g_assert_true (hd_store_commit (f->store, &error));
  history = hd_store_record_history (f->store, "nomination", id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (history->len, ==, 3);
  change = g_ptr_array_index (history, 0);
  g_assert_cmpstr (change->actor, ==, "Cô Lan");
  g_assert_cmpstr (change->label, ==, "Correct");
  g_assert_cmpstr (change->field, ==, "birth");
  g_assert_cmpstr (change->old_value, ==, "1948");
  g_assert_cmpstr (change->new_value, ==, "1949");
  change = g_ptr_array_index (history, 1);
  g_assert_cmpstr (change->field, ==, "achievement");
  change = g_ptr_array_index (history, 2);
  g_assert_null (change->field);
  g_assert_nonnull (change->new_value);
}

/* A change past the program, in the records or in the log, is found. */
static void
test_tamper (Fixture *f, gconstpointer data)
{
  const char *const tampers[] = {
    "UPDATE nomination SET full_name = 'Người khác'",
    "UPDATE nomination_text SET achievement = 'Khác'",
    "DELETE FROM nomination",
    "INSERT INTO unit (id, name, kind) VALUES (7, 'Ma', 'ward')",
    "UPDATE setting SET value = 'x' WHERE key = 'name'",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET actor = 'ai đó' WHERE seq = 3",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET time = time + 1 WHERE seq = 2",
    "DROP TRIGGER change_set_is_final_u; UPDATE change_set SET changes = zeroblob (3) WHERE seq = 3",
    "DROP TRIGGER change_set_is_final_d; DELETE FROM change_set WHERE seq = 2",
  };
  g_autoptr (GError) error = NULL;

  fixture_save (f, fixture_nomination (f, "Bùi Thúy Nguyệt", "1958", "Bếp ăn"));
  for (guint i = 0; i < G_N_ELEMENTS (tampers); i++) {
    g_autofree char *copy = g_strdup_printf ("%s/tampered-%u.hoadep", f->folder, i);
    g_autoptr (HdCheck) check = NULL;
    g_autoptr (HdStore) store = NULL;
    sqlite3 *db;
    char *message = NULL;

    g_assert_true (hd_store_backup_to (f->store, copy, NULL, &error));
    g_assert_cmpint (sqlite3_open (copy, &db), ==, SQLITE_OK);
    sqlite3_exec (db, tampers[i], NULL, NULL, &message);
    g_assert_cmpstr (message, ==, NULL);
    sqlite3_close (db);
    store = hd_store_open (copy, 0, &error);
    g_assert_no_error (error);
    check = hd_store_check (store, NULL, &error);
    g_assert_no_error (error);
    g_test_message ("%s", tampers[i]);
    g_assert_false (check->ok);
    g_assert_cmpuint (check->problems->len, >, 0);
  }
}

static void
test_log_is_final (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_db_exec (hd_store_db (f->store), "UPDATE change_set SET actor = 'x'", &error));
  g_clear_error (&error);
  g_assert_false (hd_db_exec (hd_store_db (f->store), "DELETE FROM change_set", &error));
}

static void
test_drafts (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) record = fixture_nomination (f, "Đang gõ 'dở' \"dang\"\n", "19", "…");
  g_autofree char *draft = hd_record_to_draft (record);
  g_autofree char *kept = NULL;
  g_autoptr (HdRecord) again = g_object_new (HD_TYPE_NOMINATION, NULL);
  guint log_before = hd_db_int (hd_store_db (f->store), 0, "SELECT count(*) FROM change_set");

  g_assert_true (hd_store_put_draft (f->store, "nomination", 0, draft, NULL));
  kept = hd_store_get_draft (f->store, "nomination", 0);
  g_assert_true (hd_record_from_draft (again, kept));
  g_assert_cmpstr (hd_record_text (again, HD_NOMINATION_FULL_NAME), ==, "Đang gõ 'dở' \"dang\"\n");
  g_assert_cmpint (hd_record_int (again, HD_NOMINATION_UNIT), ==, f->unit);
  g_assert_false (hd_record_from_draft (again, "{'full_name'"));
  g_assert_true (hd_store_clear_draft (f->store, "nomination", 0, NULL));
  g_assert_null (hd_store_get_draft (f->store, "nomination", 0));
  g_assert_cmpuint (hd_db_int (hd_store_db (f->store), 0, "SELECT count(*) FROM change_set"), ==, log_before);
}

static void
test_lock (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) second = hd_store_open (f->path, 0, &error);
  g_autoptr (HdStore) reader = NULL;
  g_autoptr (HdStore) worker = NULL;
  g_autofree char *pid = g_strdup_printf ("%ld", (long) getpid ());

  g_assert_null (second);
  g_assert_error (error, HD_ERROR, HD_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, pid));
  g_assert_nonnull (strstr (error->message, g_get_user_name ()));
  g_clear_error (&error);
  reader = hd_store_open (f->path, HD_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (reader, HD_TYPE_UNIT), ==, 1);
  g_assert_false (hd_store_begin (reader, "no", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_READ_ONLY);
  g_clear_error (&error);
  worker = hd_store_open_again (f->store, FALSE, &error);
  g_assert_no_error (error);
  g_assert_true (hd_store_set_setting (worker, "a", "b", &error));
}

static void
test_one_file_when_closed (Fixture *f, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n = 0;

  fixture_save (f, fixture_nomination (f, "Tạ Hòa", "1972", "Z"));
  g_assert_finalize_object (g_steal_pointer (&f->store));
  dir = g_dir_open (f->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_assert_cmpstr (name, ==, "council.hoadep");
    n++;
  }
  g_assert_cmpuint (n, ==, 1);
}

/* Reading alone leaves nothing beside the file either. */
static void
test_reader_leaves_nothing (Fixture *f, gconstpointer data)
{
  g_autofree char *wal = g_strconcat (f->path, "-wal", NULL), *shm = g_strconcat (f->path, "-shm", NULL);
  g_autoptr (GError) error = NULL;
  HdStore *reader;

  g_assert_finalize_object (g_steal_pointer (&f->store));
  reader = hd_store_open (f->path, HD_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (reader, HD_TYPE_UNIT), ==, 1);
  g_assert_false (hd_db_exec (hd_store_db (reader), "DELETE FROM unit", NULL));
  g_assert_finalize_object (reader);
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (shm, G_FILE_TEST_EXISTS));
}

/* A file of each version of old opens, is upgraded after a backup, and is whole: its log
 * still gives its records. For reading only it is upgraded beside the file. */
static void
test_old_files (Fixture *f, gconstpointer data)
{
  static const char *const versions[] = { "schema-001", "schema-002", "schema-003" };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++) {
    g_autofree char *name = g_strconcat (versions[i], ".sql", NULL);
    g_autofree char *source = g_build_filename (g_getenv ("HD_TEST_DATA"), "..", "old", name, NULL);
    g_autofree char *path = g_strdup_printf ("%s/%s.hoadep", f->folder, versions[i]);
    g_autofree char *sql = NULL, *before = NULL, *after = NULL;
    g_autoptr (HdStore) old = NULL, reader = NULL;
    g_autoptr (HdCheck) check = NULL;
    g_autoptr (GPtrArray) backups = NULL, subjects = NULL;
    g_autoptr (GError) error = NULL;
    gsize n_before, n_after;
    sqlite3 *db;

    g_assert_true (g_file_get_contents (source, &sql, NULL, NULL));
    g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
    g_assert_cmpint (sqlite3_exec (db, "PRAGMA journal_mode = WAL; BEGIN", NULL, NULL, NULL), ==, SQLITE_OK);
    g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
    g_assert_cmpint (sqlite3_exec (db, "COMMIT", NULL, NULL, NULL), ==, SQLITE_OK);
    sqlite3_close (db);

    g_assert_true (g_file_get_contents (path, &before, &n_before, NULL));
    g_assert_true (hd_store_is_older (path));
    reader = hd_store_open (path, HD_STORE_READ_ONLY, &error);
    g_assert_no_error (error);
    g_assert_cmpint (hd_store_count (reader, HD_TYPE_NOMINATION), ==, 29);
    subjects = hd_store_get_all (reader, HD_TYPE_SUBJECT, &error);
    g_assert_no_error (error);
    g_assert_cmpstr (hd_record_text (g_ptr_array_index (subjects, 0), HD_SUBJECT_NAME_SORT), !=, "");
    check = hd_store_check (reader, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (check->problems->len, ==, 0);
    g_clear_pointer (&check, hd_check_free);
    g_assert_finalize_object (g_steal_pointer (&reader));
    g_assert_true (g_file_get_contents (path, &after, &n_after, NULL));
    g_assert_cmpmem (before, n_before, after, n_after);

    old = hd_store_open (path, 0, &error);
    g_assert_no_error (error);
    g_assert_false (hd_store_is_older (path));
    check = hd_store_check (old, NULL, &error);
    g_assert_no_error (error);
    for (guint p = 0; p < check->problems->len; p++)
      g_test_message ("%s", (char *) g_ptr_array_index (check->problems, p));
    g_assert_true (check->ok);
    backups = hd_store_backups (old);
    g_assert_cmpuint (backups->len, ==, 1);
    g_assert_cmpstr (((HdBackup *) g_ptr_array_index (backups, 0))->reason, ==, "upgrade");
    {
      g_autoptr (GPtrArray) all = hd_store_get_all (old, HD_TYPE_SUBJECT, &error);
      HdRecord *subject = g_ptr_array_index (all, 0);
      g_autoptr (HdRecord) again = NULL;

      /* Long text that its version did not know. */
      hd_record_set_text (subject, HD_SUBJECT_STORY_LINE, "Một đời vì học trò");
      g_assert_true (hd_store_save (old, subject, &error));
      g_assert_no_error (error);
      again = hd_store_get (old, HD_TYPE_SUBJECT, hd_record_id (subject), &error);
      g_assert_cmpstr (hd_record_text (again, HD_SUBJECT_STORY_LINE), ==, "Một đời vì học trò");
    }
  }
}

/* Files that are not to be opened say why and stay as they were. */
static void
test_refuse_files (Fixture *f, gconstpointer data)
{
  const struct { const char *sql; const char *bytes; HdError code; } cases[] = {
    { "PRAGMA user_version = 999", NULL, HD_ERROR_TOO_NEW },
    { "PRAGMA application_id = 1", NULL, HD_ERROR_NOT_OURS },
    { "PRAGMA user_version = 0", NULL, HD_ERROR_CORRUPT },
    { NULL, "", HD_ERROR_NOT_OURS },
    { NULL, "Đây là một tệp văn bản thường, không phải cơ sở dữ liệu.", HD_ERROR_NOT_OURS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *copy = g_strdup_printf ("%s/refuse-%u.hoadep", f->folder, i);
    g_autofree char *before = NULL, *after = NULL;
    g_autoptr (GError) error = NULL;
    gsize n_before, n_after;
    sqlite3 *db;

    if (cases[i].sql != NULL) {
      g_assert_true (hd_store_backup_to (f->store, copy, NULL, NULL));
      g_assert_cmpint (sqlite3_open (copy, &db), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_exec (db, cases[i].sql, NULL, NULL, NULL), ==, SQLITE_OK);
      sqlite3_close (db);
    } else {
      g_assert_true (g_file_set_contents (copy, cases[i].bytes, -1, NULL));
    }
    g_assert_true (g_file_get_contents (copy, &before, &n_before, NULL));
    g_assert_null (hd_store_open (copy, 0, &error));
    g_assert_error (error, HD_ERROR, (int) cases[i].code);
    g_assert_true (g_file_get_contents (copy, &after, &n_after, NULL));
    g_assert_cmpmem (before, n_before, after, n_after);
  }
  {
    g_autoptr (GError) error = NULL;

    g_assert_null (hd_store_open ("/không/có", 0, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  }
}

static void
test_places (void)
{
  const struct { guint64 magic; const char *type; const char *path; gboolean remote; } cases[] = {
    { 0xef53, "ext4", "/home/lan/hoi-dong.hoadep", FALSE },
    { 0x6969, "nfs4", "/mnt/share/hoi-dong.hoadep", TRUE },
    { 0xff534d42, "cifs", "/mnt/share/hoi-dong.hoadep", TRUE },
    { 0xfe534d42, "smb3", "/mnt/share/hoi-dong.hoadep", TRUE },
    { 0x65735546, "fuse.sshfs", "/mnt/hoi-dong.hoadep", TRUE },
    { 0x65735546, "fuse.gvfsd-fuse", "/run/user/1000/gvfs/x", TRUE },
    { 0x65735546, "fuseblk", "/media/usb/hoi-dong.hoadep", FALSE },
    { 0xef53, "ext4", "/home/lan/Dropbox/hoi-dong.hoadep", TRUE },
    { 0xef53, "ext4", "/home/lan/OneDrive - UBND/hoi-dong.hoadep", TRUE },
    { 0xef53, "ext4", "/home/lan/Nextcloud/a/hoi-dong.hoadep", TRUE },
    { 0xef53, "ext4", "/home/lan/Dropbox", FALSE },
    { 0x9123683e, "btrfs", "/home/lan/dropbox-cu/x.hoadep", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s %s", cases[i].type, cases[i].path);
    g_assert_cmpint (hd_place_is_remote (cases[i].magic, cases[i].type, cases[i].path), ==, cases[i].remote);
  }
}

static void
test_backup (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL, *restored = g_build_filename (f->folder, "restored.hoadep", NULL);
  g_autofree char *photo = g_build_filename (f->folder, "ảnh.jpg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (photo);
  g_autoptr (HdStore) store = NULL;
  g_autoptr (HdCheck) check = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  gint64 id = fixture_save (f, fixture_nomination (f, "Đào Quang Hòa", "1973", "W"));

  g_assert_true (g_file_set_contents (photo, "ảnh", -1, NULL));
  g_object_unref (hd_attachment_add (f->store, "nomination", id, file, "Chân dung", &error));
  g_assert_no_error (error);
  g_assert_true (hd_store_backup_due (f->store));
  g_assert_true (hd_store_backup_now (f->store, "daily", NULL, &path, &error));
  g_assert_no_error (error);
  g_assert_false (hd_store_backup_due (f->store));
  backups = hd_store_backups (f->store);
  g_assert_cmpuint (backups->len, ==, 1);
  fixture_save (f, fixture_nomination (f, "Sau sao lưu", "1973", "W"));

  g_assert_true (hd_store_restore (path, restored, NULL, &error));
  g_assert_no_error (error);
  store = hd_store_open (restored, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (store, HD_TYPE_NOMINATION), ==, 1);
  check = hd_store_check (store, NULL, &error);
  g_assert_true (check->ok);
  /* Over a file that is there: the old one is kept. */
  g_assert_finalize_object (g_steal_pointer (&store));
  g_assert_finalize_object (g_steal_pointer (&f->store));
  g_assert_true (hd_store_restore (path, f->path, NULL, &error));
  g_assert_no_error (error);
  f->store = hd_store_open (f->path, 0, &error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 1);
}

/* Seven days, four weeks, twelve months stay of one backup a day over two years. */
static void
test_thin (Fixture *f, gconstpointer data)
{
  g_autofree char *folder = hd_store_backup_folder (f->store);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GPtrArray) backups = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  for (int day = 1; day < 730; day++) {
    g_autoptr (GDateTime) then = g_date_time_add_days (now, -day);
    g_autofree char *name = g_date_time_format (then, "%Y%m%d-120000-daily.hoadep");
    g_autofree char *path = g_build_filename (folder, name, NULL);

    g_assert_true (g_file_set_contents (path, "x", 1, NULL));
  }
  g_assert_true (hd_store_backup_now (f->store, "daily", NULL, NULL, NULL));
  backups = hd_store_backups (f->store);
  g_assert_cmpuint (backups->len, >=, 7 + 2 + 10);
  g_assert_cmpuint (backups->len, <=, 7 + 4 + 12);
}

static void
test_attachments (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id = fixture_save (f, fixture_nomination (f, "Chử Công Sỹ", "1973", "V"));
  g_autofree char *source = g_build_filename (f->folder, "../x.pdf", NULL);
  g_autofree char *one = g_build_filename (f->folder, "tờ trình.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (one);
  g_autoptr (HdAttachment) a = NULL, b = NULL;
  g_autofree char *path_a = NULL, *path_b = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (HdCheck) check = NULL;

  g_assert_true (g_file_set_contents (one, "%PDF", -1, NULL));
  a = hd_attachment_add (f->store, "nomination", id, file, "", &error);
  b = hd_attachment_add (f->store, "nomination", id, file, "again", &error);
  g_assert_no_error (error);
  path_a = hd_attachment_path (f->store, a);
  path_b = hd_attachment_path (f->store, b);
  g_assert_cmpstr (path_a, ==, path_b);
  list = hd_attachment_list (f->store, "nomination", id, &error);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (hd_attachment_verify (f->store, a, &error));
  g_assert_true (g_file_set_contents (path_a, "%PDG", -1, NULL));
  g_assert_false (hd_attachment_verify (f->store, a, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
  check = hd_store_check (f->store, NULL, NULL);
  g_assert_false (check->ok);
  /* A hash out of a hostile file names no path. */
  hd_record_set_text (HD_RECORD (a), HD_ATTACHMENT_SHA256, "../../../etc/passwd");
  g_assert_null (hd_attachment_path (f->store, a));
}

static void
test_delete_refused (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) unit = hd_store_get (f->store, HD_TYPE_UNIT, f->unit, NULL);

  fixture_save (f, fixture_nomination (f, "Ngô Hồng Nguyệt", "1950", "U"));
  g_assert_false (hd_store_delete (f->store, unit, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, 1);
}

static void
test_nested (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  HdRecord *record = fixture_nomination (f, "Quách Quang Sỹ", "1980", "T");

  g_assert_true (hd_store_begin (f->store, "outer", NULL));
  g_assert_true (hd_store_save (f->store, record, NULL));
  g_assert_true (hd_store_begin (f->store, "inner", NULL));
  hd_store_rollback (f->store);
  g_assert_false (hd_store_commit (f->store, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_FAILED);
  g_assert_true (hd_record_is_new (record));
  g_assert_true (hd_record_is_dirty (record));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 0);
  g_object_unref (record);
}

static void
on_changed (HdStore *store, const char *const *tables, gpointer data)
{
  g_string_append_printf (data, "[%s]", tables == NULL ? "*" : tables[0]);
}

static void
test_changed (Fixture *f, gconstpointer data)
{
  g_autoptr (GString) seen = g_string_new (NULL);

  g_signal_connect (f->store, "changed", G_CALLBACK (on_changed), seen);
  fixture_save (f, fixture_unit ("Phường Việt Hưng"));
  g_assert_true (hd_store_begin (f->store, "nothing", NULL));
  g_assert_true (hd_store_commit (f->store, NULL));
  hd_store_touch (f->store, NULL);
  g_assert_cmpstr (seen->str, ==, "[unit][*]");
  g_signal_handlers_disconnect_by_data (f->store, seen);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, fixture_set_up_unit, func, fixture_tear_down)
  ADD ("/store/tables", test_tables);
  ADD ("/store/save", test_save);
  ADD ("/store/refuse", test_refuse);
  ADD ("/store/subjects", test_subjects);
  ADD ("/store/same-nomination", test_same_nomination);
  ADD ("/store/undo", test_undo);
  ADD ("/store/undo-ends-at-the-making", test_undo_ends_at_the_making);
  ADD ("/store/history", test_history);
  ADD ("/store/tamper", test_tamper);
  ADD ("/store/log-is-final", test_log_is_final);
  ADD ("/store/drafts", test_drafts);
  ADD ("/store/lock", test_lock);
  ADD ("/store/one-file-when-closed", test_one_file_when_closed);
  ADD ("/store/reader-leaves-nothing", test_reader_leaves_nothing);
  ADD ("/store/refuse-files", test_refuse_files);
  ADD ("/store/old-files", test_old_files);
  g_test_add_func ("/store/places", test_places);
  ADD ("/store/backup", test_backup);
  ADD ("/store/thin", test_thin);
  ADD ("/store/attachments", test_attachments);
  ADD ("/store/delete-refused", test_delete_refused);
  ADD ("/store/nested", test_nested);
  ADD ("/store/changed", test_changed);

  return g_test_run ();
}
