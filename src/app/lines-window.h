/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small window with a list to read; a line of a record leads to it. */
#pragma once

#include "line.h"

G_BEGIN_DECLS

/* @lines: list of HdLine; @empty: what to say when there is none; @sum: a line below
 * the list, may be NULL. Texts are plain. */
GtkWindow *hd_lines_window_show (GtkWidget  *widget,
                                 const char *title,
                                 const char *empty,
                                 GListModel *lines,
                                 const char *sum);

G_END_DECLS
