/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A judge's sheet for one work: a field for each criterion, what the criterion asks, the
 * total, comments, and the marks of the others once the sheet was handed in. What is typed
 * is kept at every keystroke; a mark is written when its field is left. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_SCORE_PANE (hd_score_pane_get_type ())
G_DECLARE_FINAL_TYPE (HdScorePane, hd_score_pane, HD, SCORE_PANE, AdwBin)

/* The sheet of an assignment, 0 for none. Shown again, what is being typed stays. */
void     hd_score_pane_show   (HdScorePane *self,
                               HdContext   *context,
                               gint64       assignment);
/* Writes what is typed and can be written; the rest stays kept as typed. */
void     hd_score_pane_settle (HdScorePane *self);
/* Whether something typed is no mark. */
gboolean hd_score_pane_unfinished (HdScorePane *self);
/* Hands the sheet in. Says why not, and takes the keyboard to the field that needs it. */
gboolean hd_score_pane_submit (HdScorePane *self);
/* Takes the keyboard to the first criterion without a mark, else to the first. */
void     hd_score_pane_focus  (HdScorePane *self);
/* Whether the sheet can be marked, and whether it was handed in. */
gboolean hd_score_pane_is_open (HdScorePane *self);
gboolean hd_score_pane_is_handed_in (HdScorePane *self);

G_END_DECLS
