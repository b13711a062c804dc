/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list that shows the first rows of another until it is released. A list view
 * builds some two hundred row widgets however few are visible; with this the first
 * frame waits only for the rows that it shows. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HD_TYPE_FIRST_ROWS (hd_first_rows_get_type ())
G_DECLARE_FINAL_TYPE (HdFirstRows, hd_first_rows, HD, FIRST_ROWS, GObject)

HdFirstRows *hd_first_rows_new     (GListModel  *model,
                                    guint        limit);
/* From now on the list is the other list. */
void         hd_first_rows_release (HdFirstRows *self);

G_END_DECLS
