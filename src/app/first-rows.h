/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list that shows the first rows of another, and the rest a moment later. A list
 * view builds some two hundred row widgets however few are visible; with this, the
 * first frame, and the frame that answers a keystroke, wait only for the rows that
 * they show. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HD_TYPE_FIRST_ROWS (hd_first_rows_get_type ())
G_DECLARE_FINAL_TYPE (HdFirstRows, hd_first_rows, HD, FIRST_ROWS, GObject)

/* Shows at most limit rows of model until released, and again whenever the list is
 * exchanged wholesale. */
HdFirstRows *hd_first_rows_new     (GListModel  *model,
                                    guint        limit);
/* Shows all rows now. Without it they come a moment after the last wholesale change;
 * at the beginning they wait for it. */
void         hd_first_rows_release (HdFirstRows *self);

G_END_DECLS
