/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "page-private.h"
#include "store/error.h"
#include "store/text.h"
#include "target.h"

typedef struct {
  cairo_surface_t *surface;
  cairo_t         *cr;
} Pdf;

static cairo_status_t
write_bytes (void *closure, const unsigned char *bytes, unsigned int length)
{
  return hd_target_write (closure, bytes, length) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void
show_page (const HdPage *page, gpointer data)
{
  Pdf *pdf = data;

  cairo_pdf_surface_set_size (pdf->surface, page->width, page->height);
  hd_page_draw (page, pdf->cr);
  cairo_show_page (pdf->cr);
}

/* No author. The date is the paper's own, so that the same paper is the same file. */
static void
set_metadata (cairo_surface_t *surface, HdDocument *document)
{
  g_autofree char *title = hd_document_get_full_title (document);
  const char *iso = strlen (document->date) == 10 && hd_date_is_valid (document->date) ? document->date : "1980-01-01";
  g_autofree char *created = g_strconcat (iso, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Hoa Đẹp");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

gboolean
hd_write_pdf (HdDocument   *document,
              GFile        *file,
              GCancellable *cancellable,
              HdProgress    progress,
              gpointer      data,
              GError      **error)
{
  g_autoptr(HdTarget) target = hd_target_new (file, error);
  HdShaper *shaper;
  Pdf pdf;
  cairo_status_t status;
  gboolean done;

  if (target == NULL)
    return FALSE;
  shaper = hd_shaper_new ();
  pdf.surface = cairo_pdf_surface_create_for_stream (write_bytes, target, 595, 842);
  pdf.cr = cairo_create (pdf.surface);
  set_metadata (pdf.surface, document);
  done = hd_paginate (document, shaper, show_page, &pdf, cancellable, progress, data, error);
  cairo_destroy (pdf.cr);
  cairo_surface_finish (pdf.surface);
  status = cairo_surface_status (pdf.surface);
  cairo_surface_destroy (pdf.surface);
  hd_shaper_unref (shaper);
  if (!done)
    return FALSE;
  if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_WRITE_ERROR) {
    g_set_error (error, HD_ERROR, HD_ERROR_FAILED, _("The PDF file could not be made: %s"), cairo_status_to_string (status));
    return FALSE;
  }
  return hd_target_commit (target, error);
}
