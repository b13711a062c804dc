/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the papers of the tests into a folder, for other programs to open. */
#include "config.h"

#include "document-fixture.h"

int
main (int argc, char *argv[])
{
  static const struct { const char *name; HdDocument *(*make) (void); } papers[] = {
    { "report", fixture_report },
    { "minutes", fixture_minutes },
    { "hostile", fixture_hostile },
  };

  g_assert_cmpint (argc, ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    for (HdFormat format = HD_FORMAT_DOCX; format <= HD_FORMAT_XLSX; format++) {
      g_autoptr(HdDocument) document = papers[i].make ();
      g_autofree char *name = g_strdup_printf ("%s-%s.%s", papers[i].name, hd_format_nick (format), hd_format_nick (format));
      g_autoptr(GFile) file = g_file_new_build_filename (argv[1], name, NULL);
      g_autoptr(GError) error = NULL;

      if (!hd_write (document, format, file, NULL, NULL, NULL, &error))
        g_error ("%s: %s", name, error->message);
    }
  return 0;
}
