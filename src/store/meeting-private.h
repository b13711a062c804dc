/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "meeting.h"

/* TRUE if the minutes are not signed yet; else the sentence that says so. */
gboolean hd_meeting_check_open  (HdStore *store, gint64 meeting, GError **error);
/* The day a meeting is counted on: its date, else today. (transfer full) */
char    *hd_meeting_day         (HdStore *store, gint64 meeting);
/* How a member is there, a nick of hd_attendance_states; "" if that was not asked yet. (transfer full) */
char    *hd_meeting_presence    (HdStore *store, gint64 meeting, gint64 member);
gboolean hd_meeting_is_member   (HdStore *store, const char *day, gint64 member);
/* Puts the votes by name into the numbers of an item. FALSE if nobody voted by name. */
gboolean hd_agenda_count_names  (HdStore *store, HdRecord *item);
/* Refuses numbers that are more than the members there. */
gboolean hd_agenda_check_votes  (HdStore *store, HdRecord *item, GError **error);
