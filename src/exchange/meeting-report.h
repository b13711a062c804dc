/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A meeting with everything its papers are made of. */
#pragma once

#include "report-private.h"
#include "store/meeting.h"

G_BEGIN_DECLS

typedef struct {
  HdRecord  *meeting;      /* (owned) */
  GPtrArray *members;      /* (owned) of HdMember, on the day */
  GPtrArray *attendance;   /* (owned) of HdAttendance */
  GPtrArray *items;        /* (owned) of HdAgendaItem, in their order */
  GPtrArray *nominations;  /* (owned) of HdNomination, one for each item */
} HdMeetingFacts;

HdMeetingFacts *hd_meeting_facts_new  (HdReportContext *context, GError **error);
void            hd_meeting_facts_free (HdMeetingFacts  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdMeetingFacts, hd_meeting_facts_free)

G_END_DECLS
