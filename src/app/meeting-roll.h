/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The roll of a meeting: who of the members is there, one key for each. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_MEETING_ROLL (hd_meeting_roll_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingRoll, hd_meeting_roll, HD, MEETING_ROLL, AdwBin)

/* Shows the roll of a meeting as it is in the store now; 0 for none. */
void hd_meeting_roll_show (HdMeetingRoll *self,
                           HdContext     *context,
                           gint64         meeting);

G_END_DECLS
