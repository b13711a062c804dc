/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The photos of an exemplar, one of them its portrait. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_GALLERY (hd_gallery_get_type ())
G_DECLARE_FINAL_TYPE (HdGallery, hd_gallery, HD, GALLERY, AdwBin)

/* Shows the photos of a subject; 0 for one that is not in the file yet. */
void hd_gallery_show (HdGallery *self,
                      HdContext *context,
                      gint64     subject);

G_END_DECLS
