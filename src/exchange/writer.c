/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "writer.h"

typedef gboolean (*WriteFunc) (HdDocument *, GFile *, GCancellable *, HdProgress, gpointer, GError **);

static const struct {
  const char *nick;
  WriteFunc   write;
} formats[] = {
  [HD_FORMAT_DOCX] = { "docx", hd_write_docx },
  [HD_FORMAT_ODT]  = { "odt",  hd_write_odt },
  [HD_FORMAT_PDF]  = { "pdf",  hd_write_pdf },
  [HD_FORMAT_XLSX] = { "xlsx", hd_write_xlsx },
  [HD_FORMAT_CSV]  = { "csv",  hd_write_csv },
};

/* The name of the format and the ending of its files. */
const char *
hd_format_nick (HdFormat format)
{
  return formats[format].nick;
}

gboolean
hd_format_from_nick (const char *nick, HdFormat *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_ascii_strcasecmp (nick, formats[i].nick) == 0) {
      *format = i;
      return TRUE;
    }
  return FALSE;
}

/* By the ending of the name. */
gboolean
hd_format_from_file (GFile *file, HdFormat *format)
{
  g_autofree char *base = g_file_get_basename (file);
  const char *dot = base != NULL ? strrchr (base, '.') : NULL;

  return dot != NULL && hd_format_from_nick (dot + 1, format);
}

gboolean
hd_write (HdDocument   *document,
          HdFormat      format,
          GFile        *file,
          GCancellable *cancellable,
          HdProgress    progress,
          gpointer      data,
          GError      **error)
{
  return formats[format].write (document, file, cancellable, progress, data, error);
}
