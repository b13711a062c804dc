/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document laid out on paper: the same drawing for the PDF file, the preview
 * on screen and the printer. */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "document.h"
#include "writer.h"

G_BEGIN_DECLS

typedef struct _HdPages HdPages;

HdPages *hd_pages_new         (HdDocument    *document,
                               GCancellable  *cancellable,
                               HdProgress     progress,
                               gpointer       data,
                               GError       **error);
HdPages *hd_pages_ref         (HdPages       *pages);
void     hd_pages_unref       (HdPages       *pages);
guint    hd_pages_get_n_pages (HdPages       *pages);
/* Size in points (1/72 inch), as the page is read: a landscape page is wider than high. */
void     hd_pages_get_size    (HdPages       *pages,
                               guint          page,
                               double        *width,
                               double        *height);
/* Draws page @page (from 0) with its corner at the origin, one unit to the point. */
void     hd_pages_draw        (HdPages       *pages,
                               guint          page,
                               cairo_t       *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdPages, hd_pages_unref)

G_END_DECLS
