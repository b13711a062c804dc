/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "exchange/catalogue.h"
#include "exchange/data-file.h"
#include "language.h"

void
hd_language_set_up (const char *language)
{
  g_autofree char *build = hd_build_folder ();
  g_autofree char *chosen = g_strdup (language);

  if (build != NULL) {
    g_autofree char *schemas = g_build_filename (build, "data", NULL);

    g_setenv ("GSETTINGS_SCHEMA_DIR", schemas, FALSE);
  }
  if (chosen == NULL) {
    g_autoptr (GSettings) settings = g_settings_new (HD_APPLICATION_ID);

    chosen = g_settings_get_string (settings, "language");
  }
  hd_catalogue_set_up (chosen);
  gtk_disable_setlocale ();
}
