/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The life of an exemplar by date; each line opens what it tells of. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_LIFE_VIEW (hd_life_view_get_type ())
G_DECLARE_FINAL_TYPE (HdLifeView, hd_life_view, HD, LIFE_VIEW, AdwBin)

/* Shows the life of a subject; 0 for one that is not in the file yet. */
void hd_life_view_show (HdLifeView *self,
                        HdContext  *context,
                        gint64      subject);

G_END_DECLS
