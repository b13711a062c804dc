/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "children.h"

void
hd_children_remove (gpointer container)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (container))) != NULL)
    if (GTK_IS_LIST_BOX (container))
      gtk_list_box_remove (container, child);
    else if (GTK_IS_FLOW_BOX (container))
      gtk_flow_box_remove (container, child);
    else
      gtk_box_remove (GTK_BOX (container), child);
}

GtkWidget *
hd_selected_row (GtkWidget *list)
{
  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED)
      return row;
  return NULL;
}

gboolean
hd_focus_selected_row (GtkWidget *list)
{
  GtkWidget *row = hd_selected_row (list);

  if (row != NULL && gtk_widget_grab_focus (row))
    return TRUE;
  gtk_widget_grab_focus (list);
  return FALSE;
}
