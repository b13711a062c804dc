/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small window on the emulation clusters: their names, and which unit heads each
 * of them in the year worked on. Members are chosen in the form of a unit. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

GtkWindow *hd_clusters_show (GtkWidget *widget,
                             HdContext *context);

G_END_DECLS
