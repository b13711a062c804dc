/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture on its way into a paper. What was taken in is made anew: turned upright, no
 * larger than print needs, without what a camera notes about time and place. */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _HdImage HdImage;

/* A PNG or JPEG file. NULL with INVALID for anything else, and for one that is too large. */
HdImage         *hd_image_load    (const char *path,
                                   GError    **error);
/* The same, no larger than so many pixels on its longer side. */
HdImage         *hd_image_load_within (const char *path,
                                       int         max_side,
                                       GError    **error);
HdImage         *hd_image_ref     (HdImage    *image);
void             hd_image_unref   (HdImage    *image);
/* Pixels. */
int              hd_image_width   (HdImage    *image);
int              hd_image_height  (HdImage    *image);
/* Of the file that goes into a package. (transfer none) */
GBytes          *hd_image_jpeg    (HdImage    *image);
/* (transfer none) */
cairo_surface_t *hd_image_surface (HdImage    *image);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdImage, hd_image_unref)

G_END_DECLS
