/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a target has come, drawn as a bar: what is reached is solid, what follows at
 * this pace is hatched, a line stands where the target is and a notch where it should be
 * by today. Shapes tell all of it; colour adds nothing. */
#pragma once

#include <gtk/gtk.h>

#include "store/pace.h"

G_BEGIN_DECLS

#define HD_TYPE_TARGET_GAUGE (hd_target_gauge_get_type ())
G_DECLARE_FINAL_TYPE (HdTargetGauge, hd_target_gauge, HD, TARGET_GAUGE, GtkWidget)

GtkWidget *hd_target_gauge_new (void);
/* @text: what the bar says, for who does not see it. */
void       hd_target_gauge_set (HdTargetGauge *self,
                                const HdPace  *pace,
                                const char    *text);

G_END_DECLS
