/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Corrects a sheet that was handed in: other marks, and why. */
#pragma once

#include "context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWindow *hd_score_correct_show (GtkWidget *widget,
                                  HdContext *context,
                                  gint64     assignment);

G_END_DECLS
