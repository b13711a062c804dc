/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists and boxes that are filled anew. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Takes everything out of a list, a box or a flow box. */
void hd_children_remove (gpointer container);

/* The row of a list view that is selected and drawn, or NULL. */
GtkWidget *hd_selected_row       (GtkWidget *list);
/* Keys act on the selected row; left to itself a list takes the focus as a whole, where Enter
 * does nothing, as it does here while there is no row: FALSE. */
gboolean   hd_focus_selected_row (GtkWidget *list);

G_END_DECLS
