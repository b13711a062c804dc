/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Works against judges: who reads what in a round, under codes only. Each assignment is a
 * button, so that the keyboard gets to all of them; it locks and frees the assignment. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* One assignment of the matrix, as it was when the matrix was shown. */
typedef struct {
  gint64   assignment;   /* 0: the judge does not read the work */
  gboolean locked, marked, blocked, anchor;
} HdMatrixCell;

/* After the keyboard went to an assignment, or (@pressed) its button was pressed. */
typedef void (*HdJudgeMatrixFunc) (gint64   assignment,
                                   gboolean pressed,
                                   gpointer data);

/* @data must live as long as the view. */
void hd_judge_matrix_set_up (GtkColumnView     *view,
                             HdJudgeMatrixFunc  func,
                             gpointer           data);
/* How many works there are. The keyboard stays where it is. */
guint hd_judge_matrix_show  (GtkColumnView     *view,
                             HdContext         *context,
                             gint64             round);

G_END_DECLS
