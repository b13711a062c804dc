/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who changed what, and when: of one record, or of the whole file. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

void hd_history_show (GtkWidget *widget,
                      HdContext *context,
                      HdRecord  *record);
/* The newest change sets of the file, with a button that verifies the whole log. */
void hd_history_show_log (GtkWidget *widget,
                          HdContext *context);

G_END_DECLS
