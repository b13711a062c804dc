/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keys the sheets of paper of a judge: a code, typed or scanned, then the marks, Enter after
 * each; twice, and the second time without seeing the first. */
#pragma once

#include "context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *hd_keying_window_show (GtkWidget *widget,
                                  HdContext *context,
                                  gint64     round,
                                  gint64     judge);

G_END_DECLS
