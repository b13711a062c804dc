/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "show-bar.h"

struct _HdShowBar
{
  AdwBin             parent_instance;

  GtkFlowBox        *box;       /* borrowed */
  GPtrArray         *buttons;   /* (owned) of GtkToggleButton, borrowed */
  const char *const *labels;
  guint              selected;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (HdShowBar, hd_show_bar, ADW_TYPE_BIN)

static void
toggled_cb (HdShowBar       *self,
            GtkToggleButton *button)
{
  guint index;

  if (!gtk_toggle_button_get_active (button) || !g_ptr_array_find (self->buttons, button, &index) || index == self->selected)
    return;
  self->selected = index;
  g_signal_emit (self, chosen_signal, 0);
}

static void
hd_show_bar_dispose (GObject *object)
{
  g_clear_pointer (&HD_SHOW_BAR (object)->buttons, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_show_bar_parent_class)->dispose (object);
}

static void
hd_show_bar_class_init (HdShowBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_show_bar_dispose;
  chosen_signal = g_signal_new ("chosen", HD_TYPE_SHOW_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hd_show_bar_init (HdShowBar *self)
{
  self->buttons = g_ptr_array_new ();
  self->box = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (self->box, 8);
  gtk_flow_box_set_row_spacing (self->box, 3);
  gtk_flow_box_set_column_spacing (self->box, 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Filters"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

void
hd_show_bar_set_up (HdShowBar         *self,
                    const char *const *labels,
                    guint              n_labels)
{
  self->labels = labels;
  for (guint i = 0; i < n_labels; i++) {
    GtkWidget *button = gtk_toggle_button_new_with_label (_(labels[i]));

    gtk_widget_add_css_class (button, "hd-quick");
    if (i > 0)
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), g_ptr_array_index (self->buttons, 0));
    g_ptr_array_add (self->buttons, button);
    g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
    gtk_flow_box_insert (self->box, button, i);
    gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
  }
  hd_show_bar_select (self, 0);
}

void
hd_show_bar_set_count (HdShowBar *self,
                       guint      index,
                       guint      count)
{
  g_autofree char *label = g_strdup_printf ("%s (%u)", _(self->labels[index]), count);

  gtk_button_set_label (g_ptr_array_index (self->buttons, index), label);
}

guint
hd_show_bar_selected (HdShowBar *self)
{
  return self->selected;
}

void
hd_show_bar_select (HdShowBar *self,
                    guint      index)
{
  self->selected = index;
  gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, index), TRUE);
}
