/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "feedback.h"
#include "lines-window.h"

/* The window closes before its record is shown behind it. */
static void
activated_cb (GtkListView *view,
              guint        position,
              GtkWidget   *origin)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (view)), position);
  g_autofree char *table = g_strdup (hd_line_table (line));
  gint64 id = hd_line_id (line);
  GtkWindow *window = hd_feedback_window (GTK_WIDGET (view));

  if (table == NULL || id == 0)
    return;
  gtk_widget_activate_action (origin, "win.show-record", "(sx)", table, id);
  gtk_window_close (window);
}

GtkWindow *
hd_lines_window_show (GtkWidget  *widget,
                      const char *title,
                      const char *empty,
                      GListModel *lines,
                      const char *sum)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/lines-window.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  GtkListView *view = GTK_LIST_VIEW (gtk_builder_get_object (builder, "view"));
  GtkLabel *label = GTK_LABEL (gtk_builder_get_object (builder, "sum"));
  GtkSingleSelection *selection = gtk_single_selection_new (g_object_ref (lines));
  g_autofree char *escaped = g_markup_escape_text (empty, -1);

  hd_line_list_set_up (view);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  g_signal_connect_object (view, "activate", G_CALLBACK (activated_cb), widget, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_status_page_set_description (ADW_STATUS_PAGE (gtk_builder_get_object (builder, "empty")), escaped);
  gtk_stack_set_visible_child_name (GTK_STACK (gtk_builder_get_object (builder, "stack")),
                                    g_list_model_get_n_items (lines) > 0 ? "list" : "empty");
  gtk_label_set_text (label, sum != NULL ? sum : "");
  gtk_widget_set_visible (GTK_WIDGET (label), sum != NULL);
  gtk_window_set_title (window, title);
  gtk_window_set_transient_for (window, hd_feedback_window (widget));
  gtk_window_present (window);
  return window;
}
