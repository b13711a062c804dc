/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <gsf/gsf.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "zip.h"
#include "store/error.h"
#include "target.h"

#include <glib/gi18n-lib.h>

#define BUFFER_SIZE (64 * 1024)

/* Level 1 packs the repetitive XML of a table nearly as small as 6 in a third of the time. */
#define DEFLATE_LEVEL 1

struct _HdZip {
  HdTarget   *target;
  GsfOutput  *sink;
  GsfOutfile *outfile;
  GsfOutput  *part;
  GDateTime  *time;     /* the same in every file, so that equal documents are equal bytes */
  GString    *buffer;
  gboolean    failed;
};

static void
flush (HdZip *zip)
{
  if (zip->buffer->len > 0 && !zip->failed &&
      !gsf_output_write (zip->part, zip->buffer->len, (const guint8 *) zip->buffer->str))
    zip->failed = TRUE;
  g_string_truncate (zip->buffer, 0);
}

HdZip *
hd_zip_new (GFile *file, GError **error)
{
  g_autoptr(HdZip) zip = g_new0 (HdZip, 1);
  FILE *stream;

  zip->target = hd_target_new (file, error);
  if (zip->target == NULL)
    return NULL;
  stream = fdopen (dup (hd_target_get_fd (zip->target)), "wb");
  zip->sink = gsf_output_stdio_new_FILE ("package", stream, FALSE);
  zip->outfile = gsf_outfile_zip_new (zip->sink, NULL);
  zip->time = g_date_time_new_utc (1980, 1, 1, 0, 0, 0);
  zip->buffer = g_string_sized_new (BUFFER_SIZE + 4096);
  return g_steal_pointer (&zip);
}

/* @stored: not packed, as the first part of an ODF package must be. */
void
hd_zip_begin (HdZip *zip, const char *part, gboolean stored)
{
  zip->part = gsf_outfile_new_child_full (zip->outfile, part, FALSE,
                                              "compression-level", stored ? GSF_ZIP_STORED : GSF_ZIP_DEFLATED,
                                              "deflate-level", DEFLATE_LEVEL,
                                              "zip64", 0,
                                              "modtime", zip->time,
                                              NULL);
}

void
hd_zip_end (HdZip *zip)
{
  flush (zip);
  if (!gsf_output_close (zip->part))
    zip->failed = TRUE;
  g_clear_object (&zip->part);
}

/* Markup as it is. */
/* What is no text. */
void
hd_zip_bytes (HdZip *zip, GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_string_append_len (zip->buffer, data, length);
  flush (zip);
}

void
hd_zip_raw (HdZip *zip, const char *xml)
{
  g_string_append (zip->buffer, xml);
  if (zip->buffer->len >= BUFFER_SIZE)
    flush (zip);
}

/* Markup with numbers and fixed words; never text from outside. A comma never
 * stands in a number, whatever the locale, as long as only integers are given. */
void
hd_zip_format (HdZip *zip, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_string_append_vprintf (zip->buffer, format, args);
  va_end (args);
  if (zip->buffer->len >= BUFFER_SIZE)
    flush (zip);
}

/* An attribute with a length: ` name="12.700mm"`, with a point in every locale. */
void
hd_zip_mm (HdZip *zip, const char *attribute, double mm)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (zip->buffer, " %s=\"%smm\"", attribute, g_ascii_formatd (number, sizeof number, "%.3f", mm));
}

/* Text, escaped for content and attributes. It must be clean (see hd_clean_text()). */
void
hd_zip_text (HdZip *zip, const char *text)
{
  const char *from = text;

  for (const char *p = text;; p++) {
    const char *entity;

    switch (*p) {
    case '&': entity = "&amp;"; break;
    case '<': entity = "&lt;"; break;
    case '>': entity = "&gt;"; break;
    case '"': entity = "&quot;"; break;
    case '\0': entity = ""; break;
    default: continue;
    }
    g_string_append_len (zip->buffer, from, p - from);
    if (*p == '\0')
      break;
    g_string_append (zip->buffer, entity);
    from = p + 1;
  }
  if (zip->buffer->len >= BUFFER_SIZE)
    flush (zip);
}

/* Closes the package and puts the file in its place. */
gboolean
hd_zip_commit (HdZip *zip, GError **error)
{
  if (!gsf_output_close (GSF_OUTPUT (zip->outfile)) || !gsf_output_close (zip->sink))
    zip->failed = TRUE;
  if (zip->failed) {
    g_set_error (error, HD_ERROR, HD_ERROR_FULL, _("The file could not be written completely: %s"),
                 g_strerror (errno != 0 ? errno : EIO));
    return FALSE;
  }
  return hd_target_commit (zip->target, error);
}

void
hd_zip_free (HdZip *zip)
{
  if (zip->part != NULL && !gsf_output_is_closed (zip->part))
    gsf_output_close (zip->part);
  g_clear_object (&zip->part);
  if (zip->outfile != NULL && !gsf_output_is_closed (GSF_OUTPUT (zip->outfile)))
    gsf_output_close (GSF_OUTPUT (zip->outfile));
  g_clear_object (&zip->outfile);
  if (zip->sink != NULL && !gsf_output_is_closed (zip->sink))
    gsf_output_close (zip->sink);
  g_clear_object (&zip->sink);
  g_clear_pointer (&zip->target, hd_target_free);
  g_clear_pointer (&zip->time, g_date_time_unref);
  if (zip->buffer != NULL)
    g_string_free (zip->buffer, TRUE);
  g_free (zip);
}
