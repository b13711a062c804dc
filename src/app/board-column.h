/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One column of the board: the cards of a stage, of which one may be chosen. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "store/query.h"

G_BEGIN_DECLS

#define HD_TYPE_BOARD_COLUMN (hd_board_column_get_type ())
G_DECLARE_FINAL_TYPE (HdBoardColumn, hd_board_column, HD, BOARD_COLUMN, AdwBin)

/* Signals: "chosen" when another card or none is; "opened"; "dropped" (gint64 id) when a
 * card of any column was let go here. */
void         hd_board_column_set_up (HdBoardColumn  *self,
                                     HdContext      *context,
                                     const HdChoice *stage);
const char  *hd_board_column_stage  (HdBoardColumn  *self);
HdQuery     *hd_board_column_query  (HdBoardColumn  *self);
/* The card chosen, 0 for none. */
gint64       hd_board_column_chosen (HdBoardColumn  *self);
void         hd_board_column_choose_none (HdBoardColumn *self);
/* Chooses a card and gives it the focus, now or as soon as it has arrived. */
void         hd_board_column_choose (HdBoardColumn  *self,
                                     gint64          id);
/* Gives the focus to the card chosen, else to the first; FALSE if there is none. */
gboolean     hd_board_column_focus  (HdBoardColumn  *self);

G_END_DECLS
