/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "galley.h"
#include "page.h"

G_BEGIN_DECLS

/* A finished page: what to draw, and nothing else. Its lines and rectangles
 * count from the corner of the paper. */
typedef struct {
  double              width;
  double              height;
  guint               n_lines;
  guint               n_rects;
  guint               n_words;
  guint               n_images;
  const HdLine       *lines;
  const HdRect       *rects;
  const HdPlacedWord *words;
  const HdPlacedImage *images;
} HdPage;

/* @page lives until the function returns. */
typedef void (*HdPageFunc) (const HdPage *page,
                            gpointer      data);

gboolean hd_paginate  (HdDocument    *document,
                       HdShaper      *shaper,
                       HdPageFunc     func,
                       gpointer       func_data,
                       GCancellable  *cancellable,
                       HdProgress     progress,
                       gpointer       data,
                       GError       **error);
void     hd_page_draw (const HdPage  *page,
                       cairo_t       *cr);

G_END_DECLS
