/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shows what taking judges' marks in would do, what is refused and in which cell, and does
 * it. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* @files: a list model of GFile; @round: of lists that do not name theirs. */
GtkWindow *hd_score_dialog_show (GtkWidget  *widget,
                                 HdContext  *context,
                                 gint64      round,
                                 GListModel *files);

G_END_DECLS
