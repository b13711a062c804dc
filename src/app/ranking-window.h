/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A judge puts his works of a kind in order, the best first, where a round is decided by
 * places. */
#pragma once

#include "context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *hd_ranking_window_show (GtkWidget *widget,
                                   HdContext *context,
                                   gint64     round,
                                   gint64     judge);

G_END_DECLS
