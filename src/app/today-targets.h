/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The targets of a year as a list of bars with where they lead at this pace. */
#pragma once

#include <gtk/gtk.h>

#include "store/today.h"

G_BEGIN_DECLS

/* Shows targets (of HdTodayTarget) in a list; its rows know their target. */
void           hd_today_targets_fill   (GtkListBox    *list,
                                        GPtrArray     *targets);
HdTodayTarget *hd_today_targets_of_row (GtkListBoxRow *row);

G_END_DECLS
