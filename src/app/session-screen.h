/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final session on a full screen in large type: the works of a round from the first
 * place on, by their codes alone, and where the judges stand. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* @work: to begin with; 0 for the first. */
GtkWindow *hd_session_screen_show (GtkWidget *widget,
                                   HdContext *context,
                                   gint64     round,
                                   gint64     work);

G_END_DECLS
