/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One item of an agenda while its votes are typed: what is written in the four fields, what
 * that comes to, and what is wrong with it. */
#pragma once

#include "context.h"
#include "store/meeting.h"

G_BEGIN_DECLS

#define HD_VOTE_FIELDS 4   /* agree, disagree, other, invalid */

#define HD_TYPE_VOTE_LINE (hd_vote_line_get_type ())
G_DECLARE_FINAL_TYPE (HdVoteLine, hd_vote_line, HD, VOTE_LINE, GObject)

/* Signal "changed": something that a cell shows. */
HdVoteLine    *hd_vote_line_new      (HdContext  *context,
                                      HdRecord   *item);
/* Shows the item as it is in the store now; what was typed and not yet saved stays. */
void           hd_vote_line_update   (HdVoteLine *self,
                                      HdRecord   *item);
HdRecord      *hd_vote_line_item     (HdVoteLine *self);
gint64         hd_vote_line_id       (HdVoteLine *self);
const char    *hd_vote_line_name     (HdVoteLine *self);
const char    *hd_vote_line_detail   (HdVoteLine *self);   /* unit and award */
gboolean       hd_vote_line_is_fixed (HdVoteLine *self);   /* its result stands */
gboolean       hd_vote_line_from_setting (HdVoteLine *self);   /* its award has no threshold of its own */
const HdTally *hd_vote_line_tally    (HdVoteLine *self);
/* Why what is typed cannot be saved, "" if it can. */
const char    *hd_vote_line_problem  (HdVoteLine *self);

const char    *hd_vote_line_typed    (HdVoteLine *self,
                                      guint       field);
void           hd_vote_line_type     (HdVoteLine *self,
                                      guint       field,
                                      const char *text);
/* Saves what was typed as one step; TRUE also if there was nothing to save. */
gboolean       hd_vote_line_commit   (HdVoteLine *self,
                                      GError    **error);

G_END_DECLS
