/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in a page: one function for each action, and their table. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "history.h"
#include "page-private.h"

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  hd_page_new_record (HD_PAGE (widget), NULL);
}

static void
new_fresh_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  if (priv->form != NULL && hd_form_record (priv->form) != NULL && hd_record_is_new (hd_form_record (priv->form)))
    hd_form_revert (priv->form);
  hd_page_new_record (HD_PAGE (widget), NULL);
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);
  g_autoptr (HdRecord) copy = NULL;

  if (priv->form == NULL || hd_form_record (priv->form) == NULL)
    return;
  copy = hd_record_copy (hd_form_record (priv->form));
  hd_record_set_id (copy, 0);
  if (HD_PAGE_GET_CLASS (self)->prepare_copy != NULL)
    HD_PAGE_GET_CLASS (self)->prepare_copy (self, copy);
  hd_page_new_record (self, copy);
}

/* The record with which work goes on when the one at @position goes: the one behind
 * it, or before it at the end; 0: none. */
static gint64
neighbour (HdPagePrivate *priv,
           guint          position)
{
  for (int step = 1; position != GTK_INVALID_LIST_POSITION && step >= -1; step -= 2) {
    g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (priv->selection), position + step);
    HdRecord *record = hd_page_item_record (item);

    if (record != NULL)
      return hd_record_id (record);
  }
  return 0;
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);
  HdStore *store = hd_room_store (HD_ROOM (self));
  GType type = HD_PAGE_GET_CLASS (self)->record_type;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (store, type, priv->selected_id, &error);
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  guint position = hd_page_position_of (self, priv->selected_id);
  gint64 next;

  if (record == NULL)
    return;
  next = neighbour (priv, position);
  title = hd_store_label (store, hd_record_type_table (type), priv->selected_id);
  label = g_strdup_printf (_("Delete %s"), title);
  if (!hd_store_begin (store, label, &error) ||
      !hd_store_delete (store, record, &error) ||
      !hd_store_commit (store, &error)) {
    hd_store_rollback (store);
    hd_feedback_error (widget, _("This could not be deleted"), error);
    return;
  }
  hd_store_clear_draft (store, hd_record_type_table (type), priv->selected_id, NULL);
  priv->selected_id = 0;
  hd_page_show_form (self, FALSE);
  if (priv->form != NULL)
    hd_form_clear (priv->form);
  hd_page_update_title (self);
  text = g_strdup_printf (_("Deleted: %s"), title);
  hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);

  /* The list may not have been told yet, so the record is named and not its place. */
  priv->selected_id = next;
  hd_page_show_selected (self);
  hd_page_queue_state (self);
  hd_page_focus_list (self);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (priv->form == NULL || hd_form_record (priv->form) == NULL)
    return;
  if (hd_form_save (priv->form, &error)) {
    title = hd_form_title (priv->form);
    text = g_strdup_printf (_("Saved: %s"), title);
    hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
  } else if (g_error_matches (error, HD_ERROR, HD_ERROR_INVALID) || g_error_matches (error, HD_ERROR, HD_ERROR_CONSTRAINT)) {
    hd_feedback_toast (widget, error->message);
    hd_form_focus_bad (priv->form);
  } else
    hd_feedback_error (widget, _("This could not be saved. What you typed is still here."), error);
}

static void
revert_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->form == NULL)
    return;
  if (hd_form_record (priv->form) == NULL)
    return;
  if (hd_record_is_new (hd_form_record (priv->form)))
    hd_page_show_form (self, FALSE);
  hd_form_revert (priv->form);
  hd_page_show_form (self, hd_form_record (priv->form) != NULL);
  hd_page_update_title (self);
}

static void
history_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);

  if (priv->form != NULL && hd_form_record (priv->form) != NULL)
    hd_history_show (widget, hd_room_context (HD_ROOM (self)), hd_form_record (priv->form));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  adw_leaflet_set_visible_child (priv->leaflet, priv->list_pane);
  gtk_widget_grab_focus (GTK_WIDGET (priv->search));
  gtk_editable_select_region (GTK_EDITABLE (priv->search), 0, -1);
}

static void
to_list_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  adw_leaflet_set_visible_child (priv->leaflet, priv->list_pane);
  hd_page_focus_list (HD_PAGE (widget));
}

static void
to_form_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));

  if (priv->show_id != 0) {
    g_clear_handle_id (&priv->show_id, g_source_remove);
    hd_page_show_selected (HD_PAGE (widget));
  }
  if (priv->form == NULL || hd_form_record (priv->form) == NULL)
    return;
  adw_leaflet_set_visible_child (priv->leaflet, priv->form_pane);
  /* What is corrected most often, and where a new record begins too. */
  hd_form_field_focus (hd_form_field (priv->form, HD_FORM_GET_CLASS (priv->form)->title_field));
}

/* Search, list, form, and round again: Tab would walk through every row. */
static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdPagePrivate *priv = hd_page_priv (HD_PAGE (widget));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (priv->search)))
    to_list_action (widget, NULL, NULL);
  else if (focus != NULL && gtk_widget_is_ancestor (focus, priv->list_pane) &&
           priv->form != NULL && hd_form_record (priv->form) != NULL)
    to_form_action (widget, NULL, NULL);
  else
    search_action (widget, NULL, NULL);
}

static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);
  int step = g_str_equal (name, "page.next") ? 1 : -1;
  gint64 position = (gint64) gtk_single_selection_get_selected (priv->selection) + step;

  if (gtk_single_selection_get_selected (priv->selection) == GTK_INVALID_LIST_POSITION ||
      position < 0 || position >= g_list_model_get_n_items (G_LIST_MODEL (priv->selection)))
    return;
  gtk_single_selection_set_selected (priv->selection, position);
  hd_page_scroll_to (self, position);
}

static void
clear_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  HdPagePrivate *priv = hd_page_priv (self);

  priv->quick = -1;
  hd_query_clear_filters (priv->query);
  gtk_editable_set_text (GTK_EDITABLE (priv->search), "");
  hd_query_set_search (priv->query, "");
  hd_page_show_filters (self);
  hd_page_queue_state (self);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPage *self = HD_PAGE (widget);
  gint64 id = g_variant_get_int64 (parameter);

  /* The way back may lead here from another room. */
  gtk_widget_activate_action (widget, "win.room", "s", HD_PAGE_GET_CLASS (self)->name);
  if (id == 0)
    hd_page_new_record (self, NULL);
  else
    hd_page_select (self, id);
}

void
hd_page_class_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "page.new-fresh", NULL, new_fresh_action);
  gtk_widget_class_install_action (widget_class, "page.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "page.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "page.revert", NULL, revert_action);
  gtk_widget_class_install_action (widget_class, "page.history", NULL, history_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "page.to-list", NULL, to_list_action);
  gtk_widget_class_install_action (widget_class, "page.to-form", NULL, to_form_action);
  gtk_widget_class_install_action (widget_class, "page.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "page.previous", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "page.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "page.open", "x", open_action);
  hd_page_class_install_check_actions (widget_class);
}
