/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entries with passages in common, side by side, and what each pair is found to be. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* The pairs of the contest that is worked on, with all earlier years; of one entry only,
 * unless that is 0. */
GtkWindow *hd_duplicates_show (GtkWidget *widget,
                               HdContext *context,
                               gint64     entry);

G_END_DECLS
