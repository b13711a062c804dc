/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "icon-button.h"

GtkWidget *
hd_icon_button_new (const char *icon,
                    const char *label,
                    const char *action,
                    GVariant   *target)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  /* The target first: an action is not bound to a wrong one even for a moment. */
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  return button;
}
