/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <gtk/gtk.h>

#include "language.h"

/* The build folder the program runs from, or NULL if it is installed: there the
 * compiled settings schema lies at data/ and the translations at po/. */
static char *
build_folder (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : NULL;

  for (guint up = 0; folder != NULL && up < 3; up++)
    {
      g_autofree char *schema = g_build_filename (folder, "data", "gschemas.compiled", NULL);
      g_autofree char *marker = g_build_filename (folder, "build.ninja", NULL);
      char *above;

      if (g_file_test (schema, G_FILE_TEST_EXISTS) && g_file_test (marker, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&folder);
      above = g_path_get_dirname (folder);
      g_free (folder);
      folder = above;
    }
  return NULL;
}

void
hd_language_set_up (const char *language)
{
  g_autofree char *build = build_folder ();
  g_autofree char *localedir = build != NULL ? g_build_filename (build, "po", NULL) : g_strdup (HD_LOCALEDIR);
  g_autofree char *chosen = g_strdup (language);

  if (build != NULL)
    {
      g_autofree char *schemas = g_build_filename (build, "data", NULL);

      g_setenv ("GSETTINGS_SCHEMA_DIR", schemas, FALSE);
    }
  if (chosen == NULL)
    {
      g_autoptr (GSettings) settings = g_settings_new (HD_APPLICATION_ID);

      chosen = g_settings_get_string (settings, "language");
    }
  if (!g_str_equal (chosen, "system"))
    g_setenv ("LANGUAGE", chosen, TRUE);

  /* The C locale ignores LANGUAGE, and its character set cannot hold Vietnamese. */
  setlocale (LC_ALL, "");
  if (!g_get_charset (NULL) || g_strcmp0 (setlocale (LC_MESSAGES, NULL), "C") == 0 ||
      g_strcmp0 (setlocale (LC_MESSAGES, NULL), "POSIX") == 0)
    {
      setlocale (LC_CTYPE, "C.UTF-8");
      setlocale (LC_MESSAGES, "C.UTF-8");
    }
  gtk_disable_setlocale ();

  bindtextdomain (GETTEXT_PACKAGE, localedir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
