/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "page-paintable.h"

struct _HdPagePaintable
{
  GObject  parent_instance;

  HdPages *pages;  /* (owned) */
  guint    page;
};

static void
hd_page_paintable_snapshot (GdkPaintable *paintable,
                            GdkSnapshot  *snapshot,
                            double        width,
                            double        height)
{
  HdPagePaintable *self = HD_PAGE_PAINTABLE (paintable);
  const GdkRGBA white = { 1, 1, 1, 1 };
  double page_width, page_height;
  cairo_t *cr;

  hd_pages_get_size (self->pages, self->page, &page_width, &page_height);
  gtk_snapshot_append_color (snapshot, &white, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_scale (cr, width / page_width, height / page_height);
  hd_pages_draw (self->pages, self->page, cr);
  cairo_destroy (cr);
}

static int
hd_page_paintable_get_intrinsic_width (GdkPaintable *paintable)
{
  HdPagePaintable *self = HD_PAGE_PAINTABLE (paintable);
  double width, height;

  hd_pages_get_size (self->pages, self->page, &width, &height);
  return width;
}

static int
hd_page_paintable_get_intrinsic_height (GdkPaintable *paintable)
{
  HdPagePaintable *self = HD_PAGE_PAINTABLE (paintable);
  double width, height;

  hd_pages_get_size (self->pages, self->page, &width, &height);
  return height;
}

static GdkPaintableFlags
hd_page_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_CONTENTS | GDK_PAINTABLE_STATIC_SIZE;
}

static void
paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = hd_page_paintable_snapshot;
  iface->get_intrinsic_width = hd_page_paintable_get_intrinsic_width;
  iface->get_intrinsic_height = hd_page_paintable_get_intrinsic_height;
  iface->get_flags = hd_page_paintable_get_flags;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HdPagePaintable, hd_page_paintable, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, paintable_init))

static void
hd_page_paintable_finalize (GObject *object)
{
  hd_pages_unref (HD_PAGE_PAINTABLE (object)->pages);
  G_OBJECT_CLASS (hd_page_paintable_parent_class)->finalize (object);
}

static void
hd_page_paintable_class_init (HdPagePaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_page_paintable_finalize;
}

static void
hd_page_paintable_init (HdPagePaintable *self)
{
}

GdkPaintable *
hd_page_paintable_new (HdPages *pages,
                       guint    page)
{
  HdPagePaintable *self = g_object_new (HD_TYPE_PAGE_PAINTABLE, NULL);

  self->pages = hd_pages_ref (pages);
  self->page = page;
  return GDK_PAINTABLE (self);
}
