/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "page-private.h"

struct _HdPages {
  HdShaper  *shaper;  /* owns the words */
  GPtrArray *pages;   /* (owned) of HdPage */
};

static void
page_free (gpointer data)
{
  HdPage *page = data;

  g_free ((gpointer) page->lines);
  g_free ((gpointer) page->rects);
  g_free ((gpointer) page->words);
  for (guint i = 0; i < page->n_images; i++)
    hd_image_unref (page->images[i].image);
  g_free ((gpointer) page->images);
  g_free (page);
}

static void
keep_page (const HdPage *page, gpointer data)
{
  HdPages *pages = data;
  HdPage *kept = g_memdup2 (page, sizeof *page);

  kept->lines = g_memdup2 (page->lines, page->n_lines * sizeof *page->lines);
  kept->rects = g_memdup2 (page->rects, page->n_rects * sizeof *page->rects);
  kept->words = g_memdup2 (page->words, page->n_words * sizeof *page->words);
  kept->images = g_memdup2 (page->images, page->n_images * sizeof *page->images);
  for (guint i = 0; i < kept->n_images; i++)
    hd_image_ref (kept->images[i].image);
  g_ptr_array_add (pages->pages, kept);
}

static void
pages_clear (gpointer data)
{
  HdPages *pages = data;

  g_ptr_array_unref (pages->pages);
  hd_shaper_unref (pages->shaper);
}

static void
draw_image (const HdPlacedImage *placed, cairo_t *cr)
{
  cairo_save (cr);
  cairo_translate (cr, placed->x, placed->y);
  cairo_scale (cr, placed->width / hd_image_width (placed->image), placed->height / hd_image_height (placed->image));
  cairo_set_source_surface (cr, hd_image_surface (placed->image), 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
}

void
hd_page_draw (const HdPage *page, cairo_t *cr)
{
  HdPen *pen;

  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < page->n_rects; i++)
    cairo_rectangle (cr, page->rects[i].x, page->rects[i].y, page->rects[i].width, page->rects[i].height);
  cairo_fill (cr);
  for (guint i = 0; i < page->n_images; i++)
    draw_image (&page->images[i], cr);
  pen = hd_pen_new (cr);
  for (guint i = 0; i < page->n_lines; i++) {
    const HdLine *line = &page->lines[i];

    hd_pen_words (pen, page->words + line->first, line->n_words, line->x, line->baseline);
  }
  hd_pen_free (pen);
}

/**
 * hd_pages_new:
 *
 * Lays out the whole document. May run on a worker thread; the pages are then
 * drawn on another.
 *
 * Returns: (transfer full) (nullable): %NULL when a table failed or the user cancelled
 */
HdPages *
hd_pages_new (HdDocument *document, GCancellable *cancellable, HdProgress progress, gpointer data, GError **error)
{
  g_autoptr(HdPages) pages = g_atomic_rc_box_new0 (HdPages);

  pages->shaper = hd_shaper_new ();
  pages->pages = g_ptr_array_new_with_free_func (page_free);
  if (!hd_paginate (document, pages->shaper, keep_page, pages, cancellable, progress, data, error))
    return NULL;
  return g_steal_pointer (&pages);
}

HdPages *
hd_pages_ref (HdPages *pages)
{
  return g_atomic_rc_box_acquire (pages);
}

void
hd_pages_unref (HdPages *pages)
{
  g_atomic_rc_box_release_full (pages, pages_clear);
}

guint
hd_pages_get_n_pages (HdPages *pages)
{
  return pages->pages->len;
}

void
hd_pages_get_size (HdPages *pages, guint page, double *width, double *height)
{
  const HdPage *one;

  g_return_if_fail (page < pages->pages->len);

  one = g_ptr_array_index (pages->pages, page);
  *width = one->width;
  *height = one->height;
}

void
hd_pages_draw (HdPages *pages, guint page, cairo_t *cr)
{
  g_return_if_fail (page < pages->pages->len);

  hd_page_draw (g_ptr_array_index (pages->pages, page), cr);
}
