/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gstdio.h>
#include "store-fixture.h"

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

void
fixture_set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  f->folder = g_dir_make_tmp ("hoadep-store-XXXXXX", &error);
  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", f->folder, TRUE);
  f->path = g_build_filename (f->folder, "council.hoadep", NULL);
  f->store = hd_store_create (f->path, "Hội đồng thử", &error);
  g_assert_no_error (error);
  f->unit = fixture_save (f, fixture_unit ("Phường Bồ Đề"));
}

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

void
fixture_tear_down (Fixture *f, gconstpointer data)
{
  if (f->store != NULL)
    g_assert_finalize_object (f->store);
  remove_tree (f->folder);
  g_free (f->path);
  g_free (f->folder);
}
