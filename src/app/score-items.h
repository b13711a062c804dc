/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What units are scored by in the year worked on: lines added, changed, moved, ended, and
 * taken over from the year before, with what a change makes of the points. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_SCORE_ITEMS (hd_score_items_get_type ())
G_DECLARE_FINAL_TYPE (HdScoreItems, hd_score_items, HD, SCORE_ITEMS, AdwBin)

void hd_score_items_show (HdScoreItems *self,
                          HdContext    *context);

G_END_DECLS
