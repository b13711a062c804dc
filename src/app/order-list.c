/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "dossier-tab.h"
#include "icon-button.h"
#include "order-list.h"

struct _HdOrderList
{
  AdwBin      parent_instance;

  GtkListBox *list;      /* the child */
  gint64      focus_id;  /* whose row was used last */
};

enum { OPENED, MOVED, REMOVED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdOrderList, hd_order_list, ADW_TYPE_BIN)

static gint64 *
id_of (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "id");
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HD_ORDER_LIST (widget)->focus_id = g_variant_get_int64 (parameter);
  g_signal_emit (widget, signals[OPENED], 0, g_variant_get_int64 (parameter));
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gint64 id;
  int by;

  g_variant_get (parameter, "(xi)", &id, &by);
  HD_ORDER_LIST (widget)->focus_id = id;
  g_signal_emit (widget, signals[MOVED], 0, id, by);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[REMOVED], 0, g_variant_get_int64 (parameter));
}

/* With Alt, the arrows move the row that has the focus. */
static gboolean
key_cb (HdOrderList     *self,
        guint            key,
        guint            code,
        GdkModifierType  modifiers)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focus == NULL ? NULL : GTK_IS_LIST_BOX_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  if ((modifiers & GDK_ALT_MASK) == 0 || (key != GDK_KEY_Up && key != GDK_KEY_Down) || row == NULL || id_of (row) == NULL)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "order.move", "(xi)", *id_of (row), key == GDK_KEY_Up ? -1 : 1);
  return TRUE;
}

static void
hd_order_list_class_init (HdOrderListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "order.open", "x", open_action);
  gtk_widget_class_install_action (widget_class, "order.move", "(xi)", move_action);
  gtk_widget_class_install_action (widget_class, "order.remove", "x", remove_action);
  signals[OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT);
  signals[REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
hd_order_list_init (HdOrderList *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
hd_order_list_new (const char *label)
{
  HdOrderList *self = g_object_new (HD_TYPE_ORDER_LIST, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}

void
hd_order_list_clear (HdOrderList *self)
{
  hd_children_remove (self->list);
}

void
hd_order_list_add (HdOrderList *self,
                   gint64       id,
                   const char  *title,
                   const char  *subtitle,
                   const char  *figure,
                   gboolean     may_move)
{
  g_autofree char *up = g_strdup_printf (_("Move up: %s"), title), *down = g_strdup_printf (_("Move down: %s"), title);
  g_autofree char *remove = g_strdup_printf (_("Remove %s"), title);
  GtkWidget *row = hd_dossier_row_new (NULL, NULL, title, subtitle);

  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&id, sizeof id), g_free);
  if (figure != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (figure));
  if (may_move) {
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-up-symbolic", up, "order.move", g_variant_new ("(xi)", id, -1)));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("go-down-symbolic", down, "order.move", g_variant_new ("(xi)", id, 1)));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", remove, "order.remove", g_variant_new_int64 (id)));
  }
  hd_dossier_row_activates (row, "order.open", g_variant_new_int64 (id));
  gtk_list_box_append (self->list, row);
}

void
hd_order_list_filled (HdOrderList *self,
                      gboolean     writable)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  gtk_widget_set_visible (GTK_WIDGET (self), first != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "order.move", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "order.remove", writable);
  for (GtkWidget *row = first; row != NULL && self->focus_id != 0; row = gtk_widget_get_next_sibling (row))
    if (id_of (row) != NULL && *id_of (row) == self->focus_id) {
      gtk_widget_grab_focus (row);
      self->focus_id = 0;
    }
}
