/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units are renamed, merged, split or dissolved: entered or read from a file, then what is
 * open under the former ones and where it goes, then done as one step. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* @former: (nullable): of gint64, the units it begins with. */
GtkWindow *hd_reorganise_dialog_show (GtkWidget *widget,
                                      HdContext *context,
                                      GArray    *former);
/* The same for what still stands under units that ended before. */
GtkWindow *hd_hand_over_dialog_show  (GtkWidget *widget,
                                      HdContext *context);

G_END_DECLS
