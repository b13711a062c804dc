/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The columns of the sheet of votes. */
#pragma once

#include <gtk/gtk.h>

#include "vote-line.h"

G_BEGIN_DECLS

/* Called when the keyboard enters a field of a line, and when Enter is pressed in one. */
typedef void (*HdVoteSheetFunc) (HdVoteLine *line,
                                 gboolean    done,
                                 gpointer    data);

/* Puts the columns of a sheet of HdVoteLine into a view; @data outlives it. */
void        hd_vote_sheet_set_up   (GtkColumnView   *view,
                                    HdVoteSheetFunc  func,
                                    gpointer         data);
/* Takes the keyboard to a field of a line; FALSE if that is not in view. */
gboolean    hd_vote_sheet_focus    (GtkColumnView   *view,
                                    guint            position,
                                    guint            field);
/* The line that the keyboard is in, NULL if it is elsewhere. */
HdVoteLine *hd_vote_sheet_focused  (GtkColumnView   *view);
/* Whether fields may be typed into. */
void        hd_vote_sheet_set_open (GtkColumnView   *view,
                                    gboolean         open);

G_END_DECLS
