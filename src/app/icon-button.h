/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A flat button with a picture, beside what it is for. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @label: said by the pointer and to a screen reader; @target: of the action, NULL for none. */
GtkWidget *hd_icon_button_new (const char *icon,
                               const char *label,
                               const char *action,
                               GVariant   *target);

G_END_DECLS
