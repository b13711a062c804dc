/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-button.h"
#include "lazy-popover.h"
#include "picker.h"

static void
show_contest (GtkMenuButton *button,
              GParamSpec    *pspec,
              HdContext     *context)
{
  const char *name = hd_context_name (context, "contest", hd_context_contest (context));
  GtkWidget *label = g_object_get_data (G_OBJECT (button), "label");

  gtk_label_set_text (GTK_LABEL (label), *name != '\0' ? name : _("No contest yet"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (GTK_LABEL (label)), -1);
}

static void
contest_picked_cb (HdContext *context,
                   HdOption  *option)
{
  hd_context_set_contest (context, hd_option_id (option));
}

static GtkWidget *
make_picker (GtkMenuButton *button,
             gpointer       data)
{
  GtkWidget *picker = hd_picker_new (_("Contest"));

  hd_picker_set_options (HD_PICKER (picker), hd_context_options (data, "contest"), NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (contest_picked_cb), data, G_CONNECT_SWAPPED);
  return picker;
}

GtkWidget *
hd_contest_button_new (HdContext *context)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  /* Names of contests are long, a header is not. */
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 28);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), label);
  g_object_set_data (G_OBJECT (button), "label", label);
  hd_lazy_popover (GTK_MENU_BUTTON (button), make_picker, context);
  gtk_widget_set_tooltip_text (button, _("The contest worked on"));
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (show_contest), button, G_CONNECT_SWAPPED);
  show_contest (GTK_MENU_BUTTON (button), NULL, context);
  return button;
}
