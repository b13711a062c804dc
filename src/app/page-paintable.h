/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page of a laid-out document as something a widget can show at any size. */
#pragma once

#include <gtk/gtk.h>

#include "exchange/page.h"

G_BEGIN_DECLS

#define HD_TYPE_PAGE_PAINTABLE (hd_page_paintable_get_type ())
G_DECLARE_FINAL_TYPE (HdPagePaintable, hd_page_paintable, HD, PAGE_PAINTABLE, GObject)

GdkPaintable *hd_page_paintable_new (HdPages *pages,
                                     guint    page);

G_END_DECLS
