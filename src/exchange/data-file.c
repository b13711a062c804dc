/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "data-file.h"

/* The data folder that belongs to the running program: beside it where it is
 * installed (also below a staging directory), else that of the source tree it was
 * built in. HD_DATA in the environment comes before both, for tests. */
static char *
find_root (void)
{
  const char *chosen = g_getenv ("HD_DATA");
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program == NULL ? NULL : g_path_get_dirname (program);
  g_autofree char *beside = folder == NULL ? NULL : g_build_filename (folder, "..", "share", "hoadep", NULL);

  if (chosen != NULL && *chosen != '\0')
    return g_strdup (chosen);
  if (beside != NULL && g_file_test (beside, G_FILE_TEST_IS_DIR))
    return g_canonicalize_filename (beside, NULL);
  if (g_file_test (HD_SOURCE_DATADIR, G_FILE_TEST_IS_DIR))
    return g_strdup (HD_SOURCE_DATADIR);
  return g_strdup (HD_PKGDATADIR);
}

/**
 * hd_build_folder:
 *
 * Returns: (transfer full) (nullable): the build folder the program runs from, or NULL
 *   if it is installed. There the compiled settings schema lies at data/ and the
 *   translations at po/.
 */
char *
hd_build_folder (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program == NULL ? NULL : g_path_get_dirname (program);

  for (guint up = 0; folder != NULL && up < 3; up++) {
    g_autofree char *marker = g_build_filename (folder, "build.ninja", NULL);
    g_autofree char *translations = g_build_filename (folder, "po", NULL);
    char *above;

    if (g_file_test (marker, G_FILE_TEST_EXISTS) && g_file_test (translations, G_FILE_TEST_IS_DIR))
      return g_steal_pointer (&folder);
    above = g_path_get_dirname (folder);
    g_free (folder);
    folder = above;
  }
  return NULL;
}

/**
 * hd_data_folder:
 * @folder: "plans", "rules", "reforms", "templates", "sample" or "examples"
 *
 * Returns: (transfer full): the path of a folder of shipped files
 */
char *
hd_data_folder (const char *folder)
{
  g_autofree char *root = find_root ();

  return g_build_filename (root, folder, NULL);
}

/**
 * hd_data_file:
 * @folder: "plans", "rules", "reforms", "templates", "sample" or "examples"
 * @name: the file's name
 *
 * Returns: (transfer full): the path of a shipped file; whether it is there is
 *   found out by opening it
 */
char *
hd_data_file (const char *folder, const char *name)
{
  g_autofree char *path = hd_data_folder (folder);

  return g_build_filename (path, name, NULL);
}
