/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The items of a day under their headings, each with its number and what may be done
 * about it. What is done are actions "today.…" of the room, with the key of an item. */
#pragma once

#include <gtk/gtk.h>

#include "store/today.h"

G_BEGIN_DECLS

#define HD_TYPE_TODAY_LINE (hd_today_line_get_type ())
G_DECLARE_FINAL_TYPE (HdTodayLine, hd_today_line, HD, TODAY_LINE, GObject)

/* Of an item, whose array must outlive nothing: it is held. NULL for a heading. */
HdTodayItem *hd_today_line_item   (HdTodayLine *self);

/* Makes a list view show lines, and what of a day is to be read there. @complete: nothing
 * more is being looked for, so that an empty section may be called empty. */
void         hd_today_list_set_up (GtkListView *view);
void         hd_today_list_fill   (GListStore  *lines,
                                   GPtrArray   *days,
                                   gboolean     complete);

/* The action offered first for an item, without "today.". */
const char  *hd_today_list_action (HdTodayItem *item);

G_END_DECLS
