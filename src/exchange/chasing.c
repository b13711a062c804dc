/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "chasing.h"
#include "report.h"
#include "store/text.h"

#define MAX_NAME 80

/* "01-phong-noi-vu": letters without marks and digits, which every file system takes. The
 * number tells units of one name apart. (transfer full) */
static char *
file_name_of (HdOwing *owing, guint n)
{
  g_autofree char *folded = hd_text_fold (owing->name);
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *p = folded; *p != '\0' && name->len < MAX_NAME; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (name, *p);
    else if (name->len > 0 && name->str[name->len - 1] != '-')
      g_string_append_c (name, '-');
  while (name->len > 0 && name->str[name->len - 1] == '-')
    g_string_truncate (name, name->len - 1);
  if (name->len == 0)
    g_string_append (name, "don-vi");
  return g_strdup_printf ("%02u-%s", n, name->str);
}

GPtrArray *
hd_chase_write (HdStore *store, GPtrArray *owings, gint64 year, const char *date, HdChaseFlags flags, guint formats, GFile *folder,
                GCancellable *cancellable, HdProgress progress, gpointer data, GError **error)
{
  static const HdFormat writable[] = { HD_FORMAT_DOCX, HD_FORMAT_PDF };
  const char *report = (flags & HD_CHASE_LATE_ONLY) != 0 ? "late-letter" : "chasing-letter";
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failure = NULL;

  if (owings->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("No unit owes anything, so there is no letter to write"));
    return NULL;
  }
  if (!g_file_make_directory_with_parents (folder, cancellable, &failure) && !g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS)) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  for (guint i = 0; i < owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (owings, i);
    g_autofree char *base = file_name_of (owing, i + 1);
    g_autoptr (HdDocument) letter = hd_report_build_of (store, report, &owing->unit, 1, year, date, error);

    if (letter == NULL)
      return NULL;
    for (guint f = 0; f < G_N_ELEMENTS (writable); f++) {
      g_autofree char *name = g_strconcat (base, ".", hd_format_nick (writable[f]), NULL);
      g_autoptr (GFile) file = g_file_get_child (folder, name);

      if ((formats & 1u << writable[f]) == 0)
        continue;
      if (!hd_write (letter, writable[f], file, cancellable, NULL, NULL, error))
        return NULL;
      g_ptr_array_add (names, g_steal_pointer (&name));
    }
    if (progress != NULL)
      progress (i + 1, owings->len, data);
  }
  return g_steal_pointer (&names);
}
