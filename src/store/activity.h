/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was done for publicity and by whom: evidence of targets and obligations. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_ACTIVITY_KIND,
  HD_ACTIVITY_TITLE,
  HD_ACTIVITY_UNIT,
  HD_ACTIVITY_YEAR,
  HD_ACTIVITY_HELD,
  HD_ACTIVITY_NUMBER,
  HD_ACTIVITY_PARTNER,
  HD_ACTIVITY_LINK,
  HD_ACTIVITY_STATE,
  HD_ACTIVITY_CHANNEL,
  HD_ACTIVITY_PLACE,
  HD_ACTIVITY_LEAD,
  HD_ACTIVITY_ENDED,
  HD_ACTIVITY_BROADCAST,
  HD_ACTIVITY_CHECKED,
  HD_ACTIVITY_ATTENDEES,
  HD_ACTIVITY_COST,
  HD_ACTIVITY_TASK,
  HD_ACTIVITY_CONTEST,
  HD_ACTIVITY_NOTE,
  HD_ACTIVITY_PROGRAMME,
  HD_ACTIVITY_OUTCOME,
};
#define HD_TYPE_ACTIVITY (hd_activity_get_type ())
G_DECLARE_FINAL_TYPE (HdActivity, hd_activity, HD, ACTIVITY, HdRecord)

/* Whom an activity told of. */
enum {
  HD_ACTIVITY_SUBJECT_ACTIVITY,
  HD_ACTIVITY_SUBJECT_SUBJECT,
  HD_ACTIVITY_SUBJECT_ROLE,
  HD_ACTIVITY_SUBJECT_NOTE,
};
#define HD_TYPE_ACTIVITY_SUBJECT (hd_activity_subject_get_type ())
G_DECLARE_FINAL_TYPE (HdActivitySubject, hd_activity_subject, HD, ACTIVITY_SUBJECT, HdRecord)

enum {
  HD_PARTICIPATION_ACTIVITY,
  HD_PARTICIPATION_UNIT,
  HD_PARTICIPATION_ROLE,
  HD_PARTICIPATION_NUMBER,
  HD_PARTICIPATION_POSITION,
};
#define HD_TYPE_PARTICIPATION (hd_participation_get_type ())
G_DECLARE_FINAL_TYPE (HdParticipation, hd_participation, HD, PARTICIPATION, HdRecord)

enum {
  HD_PARTICIPANT_ACTIVITY,
  HD_PARTICIPANT_FULL_NAME,
  HD_PARTICIPANT_POST,
  HD_PARTICIPANT_UNIT,
  HD_PARTICIPANT_MEMBER,
  HD_PARTICIPANT_ROLE,
  HD_PARTICIPANT_POSITION,
};
#define HD_TYPE_PARTICIPANT (hd_participant_get_type ())
G_DECLARE_FINAL_TYPE (HdParticipant, hd_participant, HD, PARTICIPANT, HdRecord)

enum {
  HD_FINDING_ACTIVITY,
  HD_FINDING_UNIT,
  HD_FINDING_KIND,
  HD_FINDING_TITLE,
  HD_FINDING_STATE,
  HD_FINDING_DUE,
  HD_FINDING_DONE,
  HD_FINDING_NUMBER,
  HD_FINDING_POSITION,
  HD_FINDING_CONTENT,
  HD_FINDING_ANSWER,
};
#define HD_TYPE_FINDING (hd_finding_get_type ())
G_DECLARE_FINAL_TYPE (HdFinding, hd_finding, HD, FINDING, HdRecord)

extern const HdChoice hd_activity_kinds[];
extern const HdChoice hd_activity_channels[]; /* portal, district_page, press, broadcast, social, print, conference, club, oral */
extern const HdChoice hd_activity_states[];   /* planned, held, cancelled */
extern const HdChoice hd_activity_roles[];    /* host, inspected, attended, trained, head, member, speaker, guest, told */
extern const HdChoice hd_finding_kinds[];     /* check, strength, weakness, proposal, opinion */
extern const HdChoice hd_finding_states[];    /* open, satisfied, answered, mended, verified */

/* Takes the members of the council who look after an inspected unit into the team, those in
 * office on its day. *n: how many were new. One change set. */
gboolean hd_inspection_add_team      (HdStore *store, gint64 activity, guint *n, GError **error);
/* Takes each line of a checklist in as a point to be looked at, for each inspected unit; what
 * is there already is not taken twice. One change set. */
gboolean hd_inspection_add_checklist (HdStore *store, gint64 activity, const char *checklist, guint *n, GError **error);

G_END_DECLS
