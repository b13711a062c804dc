/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agenda of a meeting and the votes on it: a sheet that is filled with digits and Tab,
 * and shows at every key what the votes come to. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_MEETING_VOTES (hd_meeting_votes_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingVotes, hd_meeting_votes, HD, MEETING_VOTES, AdwBin)

/* Shows the agenda of a meeting as it is in the store now; 0 for none. */
void   hd_meeting_votes_show   (HdMeetingVotes *self,
                                HdContext      *context,
                                gint64          meeting);
/* Saves what was typed. FALSE if a line could not be saved; it stays as it was typed. */
gboolean hd_meeting_votes_leave (HdMeetingVotes *self);
/* The item that is worked on; 0 for none. */
gint64 hd_meeting_votes_item   (HdMeetingVotes *self);

G_END_DECLS
