/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Popovers of menu buttons that are made when they are first opened. A menu is
 * dozens of widgets, and a window would make all of them before its first frame. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Returns: (transfer floating): the popover of the button */
typedef GtkWidget *(*HdMakePopover) (GtkMenuButton *button,
                                     gpointer       data);

void hd_lazy_popover (GtkMenuButton *button,
                      HdMakePopover  make,
                      gpointer       data);
void hd_lazy_menu    (GtkMenuButton *button,
                      GMenuModel    *menu);

G_END_DECLS
