/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who changed what of a record, and when. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

void hd_history_show (GtkWidget *widget,
                      HdContext *context,
                      HdRecord  *record);

G_END_DECLS
