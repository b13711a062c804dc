/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One criterion of a score sheet: its name, the field for its mark, and what is wrong with
 * what was typed. */
#pragma once

#include <gtk/gtk.h>

#include "store/contest.h"

G_BEGIN_DECLS

#define HD_TYPE_SCORE_ROW (hd_score_row_get_type ())
G_DECLARE_FINAL_TYPE (HdScoreRow, hd_score_row, HD, SCORE_ROW, GtkBox)

/* Signals: "typed" at every change by the user; "settled" when he is done with the field,
 * by leaving it or by a key; "moved" (int) when he goes on by a key, 1 for the next field and
 * -1 for the one before; "focused". */
GtkWidget  *hd_score_row_new          (HdCriterion *criterion);
HdRecord   *hd_score_row_criterion    (HdScoreRow  *self);
/* Shows a mark; what is being typed gives way. */
void        hd_score_row_set_mark     (HdScoreRow  *self,
                                       gboolean     given,
                                       gint64       points);
/* Shows what was typed before, finished or not. */
void        hd_score_row_set_typed    (HdScoreRow  *self,
                                       const char  *text);
const char *hd_score_row_typed        (HdScoreRow  *self);
/* FALSE if what is typed is neither a mark nor nothing. */
gboolean    hd_score_row_mark         (HdScoreRow  *self,
                                       gboolean    *given,
                                       gint64      *points);
void        hd_score_row_set_editable (HdScoreRow  *self,
                                       gboolean     editable);
/* Makes it the one that is marked: the whole field is selected. */
void        hd_score_row_focus        (HdScoreRow  *self);

G_END_DECLS
