/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lazy-popover.h"

typedef struct {
  HdMakePopover make;
  gpointer      data;
} Maker;

static void
popup_cb (GtkMenuButton *button,
          gpointer       data)
{
  Maker *maker = data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, maker->make (button, maker->data));
}

static GtkWidget *
make_menu (GtkMenuButton *button,
           gpointer       data)
{
  return gtk_popover_menu_new_from_model (data);
}

void
hd_lazy_popover (GtkMenuButton *button,
                 HdMakePopover  make,
                 gpointer       data)
{
  Maker *maker = g_new (Maker, 1);

  maker->make = make;
  maker->data = data;
  gtk_menu_button_set_create_popup_func (button, popup_cb, maker, g_free);
}

void
hd_lazy_menu (GtkMenuButton *button,
              GMenuModel    *menu)
{
  g_object_set_data_full (G_OBJECT (button), "menu", g_object_ref (menu), g_object_unref);
  hd_lazy_popover (button, make_menu, menu);
}
