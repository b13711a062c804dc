/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <locale.h>
#include "catalogue.h"
#include "data-file.h"

/* gettext heeds LANGUAGE only where the locale of messages is not "C", and since glibc
 * 2.39 not "C." and something either. Which others there are differs from machine to
 * machine, and a small one has none. But the C library loads the nearest locale to the
 * name it is given and keeps the name: C_VN is no country's language and so always
 * comes down to C.UTF-8, which every system has, yet is not called so. */
static const char *const stand_ins[] = { "C_VN.UTF-8", "vi_VN.UTF-8", "en_US.UTF-8", "C.UTF-8" };

static gboolean
heeds_language (const char *locale)
{
  return locale != NULL && !g_str_equal (locale, "C") && !g_str_equal (locale, "POSIX") && !g_str_has_prefix (locale, "C.");
}

/**
 * hd_catalogue_set_up:
 * @language: "vi", "en", or "system" for that of the locale. HD_LANGUAGE in the
 *   environment comes before it, for scripts and tests.
 *
 * Sets the locale and the language of messages, those of the libraries included. Text
 * is UTF-8 afterwards whatever the locale. Called once, before the first message.
 */
void
hd_catalogue_set_up (const char *language)
{
  const char *asked = g_getenv ("HD_LANGUAGE");
  const char *chosen = asked != NULL && *asked != '\0' ? asked : language;
  g_autofree char *build = hd_build_folder ();
  g_autofree char *translations = build == NULL ? g_strdup (HD_LOCALEDIR) : g_build_filename (build, "po", NULL);

  setlocale (LC_ALL, "");
  if (!g_get_charset (NULL))
    setlocale (LC_CTYPE, "C.UTF-8");
  if (!g_str_equal (chosen, "system")) {
    g_setenv ("LANGUAGE", chosen, TRUE);
    for (guint i = 0; i < G_N_ELEMENTS (stand_ins) && !heeds_language (setlocale (LC_MESSAGES, NULL)); i++)
      setlocale (LC_MESSAGES, stand_ins[i]);
  }

  bindtextdomain (GETTEXT_PACKAGE, translations);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
