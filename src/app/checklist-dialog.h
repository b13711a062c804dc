/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the council itself says of activities: the points of an inspection, and after how many
 * days a column is to be looked at again. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* Over the window that @widget is in. */
GtkWindow *hd_checklist_dialog_show (GtkWidget *widget,
                                     HdContext *context);

G_END_DECLS
