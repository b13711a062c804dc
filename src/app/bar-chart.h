/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bars with their names and numbers, one below the other. Each is chosen by arrow keys
 * and opened by Enter or a click, and reads as its name and its number. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HD_TYPE_BAR_CHART (hd_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (HdBarChart, hd_bar_chart, HD, BAR_CHART, GtkWidget)

/* The signal "opened" (gint64 key) is emitted for a bar. @none: the name of what is no
 * one's. @bars: of HdBar. */
GtkWidget *hd_bar_chart_new     (void);
void       hd_bar_chart_set     (HdBarChart *self,
                                 const char *title,
                                 GPtrArray  *bars,
                                 const char *none);

G_END_DECLS
