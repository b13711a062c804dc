/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include "fixture.h"
#include "store/nomination.h"
#include "store/unit.h"

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
      remove_tree (child);
    else
      g_unlink (child);
  }
  g_rmdir (path);
}

HdRecord *
fixture_unit (const char *name)
{
  return g_object_new (HD_TYPE_UNIT, "name", name, "kind", "ward", NULL);
}

HdRecord *
fixture_nomination (Fixture *f, const char *name, const char *birth, const char *deed)
{
  return g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", name, "birth", birth, "unit", f->unit,
                       "year", G_GINT64_CONSTANT (2024), "achievement", deed, NULL);
}

gint64
fixture_save (Fixture *f, HdRecord *record)
{
  g_autoptr (GError) error = NULL;
  gint64 id;

  hd_store_save (f->store, record, &error);
  g_assert_no_error (error);
  id = hd_record_id (record);
  g_object_unref (record);
  return id;
}

static char *home;

static void
remove_home (void)
{
  remove_tree (home);
  g_free (home);
}

/* Where backups go: one folder for the whole program, for GLib asks the environment once. */
static void
set_home (void)
{
  if (home != NULL)
    return;
  home = g_dir_make_tmp ("hoadep-home-XXXXXX", NULL);
  g_assert_nonnull (home);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  atexit (remove_home);
}

void
fixture_set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  set_home ();
  f->folder = g_dir_make_tmp ("hoadep-test-XXXXXX", &error);
  g_assert_no_error (error);
  g_test_message ("Using temporary directory: %s", f->folder);
  f->path = g_build_filename (f->folder, "council.hoadep", NULL);
  f->store = hd_store_create (f->path, "", &error);
  g_assert_no_error (error);
}

/* The same, with one unit to propose from. */
void
fixture_set_up_unit (Fixture *f, gconstpointer data)
{
  fixture_set_up (f, data);
  f->unit = fixture_save (f, fixture_unit ("Phường Bồ Đề"));
}

/* All that is in a folder. */
static void
copy_tree (const char *from, const char *to)
{
  g_autofree char *content = g_build_filename (from, ".", NULL);
  const char *const argv[] = { "cp", "-R", content, to, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);
}

void
fixture_set_up_made (Fixture *f, const char *name, void (*make) (Fixture *f, const char *name))
{
  static GHashTable *made;   /* folders below home, by name */
  g_autoptr (GError) error = NULL;
  const char *kept;

  set_home ();
  if (made == NULL)
    made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  kept = g_hash_table_lookup (made, name);
  if (kept == NULL) {
    char *folder = g_strdup_printf ("%s/made-%u", home, g_hash_table_size (made));

    fixture_set_up (f, NULL);
    make (f, name);
    hd_store_close (f->store, &error);
    g_assert_no_error (error);
    g_assert_finalize_object (f->store);
    g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
    copy_tree (f->folder, folder);
    g_hash_table_insert (made, g_strdup (name), folder);
  } else {
    f->folder = g_dir_make_tmp ("hoadep-test-XXXXXX", &error);
    g_assert_no_error (error);
    copy_tree (kept, f->folder);
    f->path = g_build_filename (f->folder, "council.hoadep", NULL);
  }
  f->store = hd_store_open (f->path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
}

void
fixture_tear_down (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  if (f->store != NULL) {
    hd_store_close (f->store, &error);
    g_assert_no_error (error);
    g_assert_finalize_object (f->store);
  }
  remove_tree (f->folder);
  g_free (f->folder);
  g_free (f->path);
}

/* The one record whose field holds the text. (transfer full) */
HdRecord *
fixture_find (Fixture *f, GType type, const char *field, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = hd_store_find (f->store, type, field, text, &error);

  g_assert_no_error (error);
  if (found->len == 0)
    g_error ("No %s with %s = %s", g_type_name (type), field, text);
  return g_object_ref (g_ptr_array_index (found, 0));
}

GPtrArray *
fixture_cases (const char *name, guint n_columns)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), name, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GPtrArray *cases = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    char **cells;

    if (lines[i][0] == '\0' || lines[i][0] == '#')
      continue;
    cells = g_strsplit (lines[i], "\t", -1);
    if (g_strv_length (cells) != n_columns)
      g_error ("%s:%u has %u columns, not %u", name, i + 1, g_strv_length (cells), n_columns);
    g_ptr_array_add (cases, cells);
  }
  g_assert_cmpuint (cases->len, >, 0);
  return cases;
}
