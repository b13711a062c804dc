/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "lazy-popover.h"
#include "picker.h"
#include "year-button.h"

static void
show_year (GtkMenuButton *button,
           GParamSpec    *pspec,
           HdContext     *context)
{
  g_autofree char *label = g_strdup_printf (_("Year %d"), hd_context_year (context));

  gtk_menu_button_set_label (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
year_picked_cb (HdContext *context,
                HdOption  *option)
{
  hd_context_set_year (context, hd_option_id (option));
}

static GtkWidget *
make_picker (GtkMenuButton *button,
             gpointer       data)
{
  GtkWidget *picker = hd_picker_new (_("Year"));
  g_autoptr (GListModel) years = hd_context_years (data);

  hd_picker_set_options (HD_PICKER (picker), years, NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (year_picked_cb), data, G_CONNECT_SWAPPED);
  return picker;
}

GtkWidget *
hd_year_button_new (HdContext *context)
{
  GtkWidget *button = gtk_menu_button_new ();

  hd_lazy_popover (GTK_MENU_BUTTON (button), make_picker, context);
  gtk_widget_set_tooltip_text (button, _("The year worked on"));
  g_signal_connect_object (context, "notify::year", G_CALLBACK (show_year), button, G_CONNECT_SWAPPED);
  show_year (GTK_MENU_BUTTON (button), NULL, context);
  return button;
}
