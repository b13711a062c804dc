/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records that may be of one person: made one with a choice of each field, told apart for
 * good, or left; and the merges of before, to be split again. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* Of two subjects, the first of which is kept; 0, 0: of all pairs that look alike. */
GtkWindow *hd_merge_dialog_show (GtkWidget *widget,
                                 HdContext *context,
                                 gint64     first,
                                 gint64     second);

G_END_DECLS
