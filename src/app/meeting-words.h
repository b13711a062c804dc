/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the window says what a quorum and a vote come to. All texts are plain. */
#pragma once

#include "store/meeting.h"

G_BEGIN_DECLS

/* "9 of 11 members are there, 8 are needed: there is a quorum". (transfer full) */
char *hd_meeting_quorum_words  (const HdQuorum *quorum);
/* "9/11 = 81,81 %"; "" before it was counted. (transfer full) */
char *hd_meeting_share_words   (const HdTally  *tally);
/* "9 needed · passes", or the result that stands. (transfer full) */
char *hd_meeting_verdict_words (const HdTally  *tally,
                                HdRecord       *item);

G_END_DECLS
