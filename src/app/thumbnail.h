/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures made small in a worker, within limits. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Called in the main thread, unless the widget is gone or the file shows no picture. */
typedef void (*HdThumbnailFunc) (GtkWidget  *widget,
                                 const char *path,
                                 GdkTexture *texture);

/* @size: in pixels along the longer side, as it is shown. */
void hd_thumbnail_load (GtkWidget       *widget,
                        const char      *path,
                        int              size,
                        HdThumbnailFunc  done);

G_END_DECLS
