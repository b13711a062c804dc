/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the papers of a council made by hand into a folder, for other programs to open. */
#include "config.h"

#include "exchange/report.h"
#include "exchange/writer.h"
#include "papers.h"

int
main (int argc, char *argv[])
{
  static const char *const tables[] = { "nomination", "meeting", "decision", "subject" };
  Fixture f = { NULL };
  Papers papers;

  g_assert_cmpint (argc, ==, 2);
  fixture_set_up (&f, NULL);
  papers_set_up (&f, &papers);
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++) {
    guint n;
    const HdReport *reports = hd_report_catalogue (tables[t], &n);

    for (guint i = 0; i < n; i++)
      for (HdFormat format = HD_FORMAT_DOCX; format <= HD_FORMAT_PDF; format++) {
        g_autoptr (GError) error = NULL;
        g_autofree char *name = g_strdup_printf ("%s-%s.%s", reports[i].id, hd_format_nick (format), hd_format_nick (format));
        g_autoptr (GFile) file = g_file_new_build_filename (argv[1], name, NULL);
        g_autoptr (HdDocument) document = papers_build (&f, &papers, reports[i].id, &error);

        if (document == NULL || !hd_write (document, format, file, NULL, NULL, NULL, &error))
          g_error ("%s: %s", name, error->message);
      }
  }
  fixture_tear_down (&f, NULL);
  return 0;
}
