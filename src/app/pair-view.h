/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two entries side by side. What they have in common is underlined and numbered, and one
 * passage after the other is gone through in both. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "store/likeness.h"

G_BEGIN_DECLS

#define HD_TYPE_PAIR_VIEW (hd_pair_view_get_type ())
G_DECLARE_FINAL_TYPE (HdPairView, hd_pair_view, HD, PAIR_VIEW, AdwBin)

void hd_pair_view_show (HdPairView       *self,
                        HdContext        *context,
                        HdLikeness       *likeness,
                        const HdLikePair *pair);
/* To the next passage, or by -1 to the one before. */
void hd_pair_view_step (HdPairView       *self,
                        int               by);

G_END_DECLS
