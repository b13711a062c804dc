/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "activity.h"
#include "text.h"

const HdChoice hd_activity_kinds[] = {
  { "criteria",      N_("Criteria and plan issued") },
  { "contest",       N_("Writing contest held") },
  { "contest_entry", N_("Took part in the writing contest") },
  { "conference",    N_("Conference praising exemplars") },
  { "media_talk",    N_("Talk with City media") },
  { "column",        N_("Column on the portal") },
  { "telling",       N_("Exemplars told in a meeting") },
  { "report",        N_("Report on the plan") },
  { "inspection",    N_("Inspection") },
  { "review",        N_("Interim review") },
  { "final_review",  N_("Final review") },
  { "publicity",     N_("Publicity item") },
  { "exchange",      N_("Exchange of a cluster") },
  { "award_giving",  N_("Prizes of the writing contest given") },
  { "exemplar_conference", N_("Conference of exemplars") },
  { "training",      N_("Training") },
  { "front_meeting", N_("Meeting of exemplars with the Front") },
  { "supervision",   N_("Supervision by the Front") },
  { "quiz",          N_("Quiz or other contest") },
  { "publication",   N_("Publication issued") },
  { "pledge",        N_("Pledges signed") },
  { "budget",        N_("Estimate of costs sent") },
  { "cluster_plan",  N_("Plan taken into the work of a cluster") },
  { "guidance",      N_("Guidance issued") },
  { "other",         N_("Other") },
  { NULL }
};

const HdChoice hd_activity_channels[] = {
  { "portal",        N_("Portal") },
  { "district_page", N_("Page of the district") },
  { "press",         N_("Press") },
  { "broadcast",     N_("Radio and television") },
  { "social",        N_("Social network") },
  { "print",         N_("In print") },
  { "conference",    N_("Conference") },
  { "club",          N_("Club or meeting") },
  { "oral",          N_("By word of mouth") },
  { NULL }
};

const HdChoice hd_activity_states[] = {
  { "planned",   N_("Planned") },
  { "held",      N_("Carried out") },
  { "cancelled", N_("Cancelled") },
  { NULL }
};

const HdChoice hd_activity_roles[] = {
  { "host",      N_("Host") },
  { "inspected", N_("Inspected") },
  { "attended",  N_("Attended") },
  { "trained",   N_("Trained") },
  { "head",      N_("Head of the team") },
  { "member",    N_("Member of the team") },
  { "speaker",   N_("Spoke") },
  { "guest",     N_("Guest") },
  { "told",      N_("Told of") },
  { NULL }
};

const HdChoice hd_finding_kinds[] = {
  { "check",    N_("Point of the checklist") },
  { "strength", N_("Done well") },
  { "weakness", N_("To be mended") },
  { "proposal", N_("Proposal") },
  { "opinion",  N_("Opinion of the Front") },
  { NULL }
};

const HdChoice hd_finding_states[] = {
  { "open",      N_("Open") },
  { "satisfied", N_("In order") },
  { "answered",  N_("Answered") },
  { "mended",    N_("Mended") },
  { "verified",  N_("Mended and seen") },
  { NULL }
};

static const HdField activity_fields[] = {
  [HD_ACTIVITY_KIND]      = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_activity_kinds },
  [HD_ACTIVITY_TITLE]     = { "title", N_("Title"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_ACTIVITY_UNIT]      = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_ACTIVITY_YEAR]      = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_ACTIVITY_HELD]      = { "held", N_("Date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ACTIVITY_NUMBER]    = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_PARTNER]   = { "partner", N_("Partner"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_LINK]      = { "link", N_("Link"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_STATE]     = { "state", N_("State of the activity"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_activity_states },
  [HD_ACTIVITY_CHANNEL]   = { "channel", N_("Channel"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_activity_channels },
  [HD_ACTIVITY_PLACE]     = { "place", N_("Venue"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_LEAD]      = { "lead", N_("Led by, in words"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_ENDED]     = { "ended", N_("Last day"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ACTIVITY_BROADCAST] = { "broadcast", N_("Broadcast on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ACTIVITY_CHECKED]   = { "checked", N_("Last looked at"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ACTIVITY_ATTENDEES] = { "attendees", N_("How many people"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_ACTIVITY_COST]      = { "cost", N_("Cost (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_ACTIVITY_TASK]      = { "task", N_("Task"), HD_REF, HD_FIELD_FORM, .ref = "task" },
  [HD_ACTIVITY_CONTEST]   = { "contest", N_("Contest"), HD_REF, HD_FIELD_FORM, .ref = "contest" },
  [HD_ACTIVITY_NOTE]      = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_PROGRAMME] = { "programme", N_("Programme"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_OUTCOME]   = { "outcome", N_("Outcome"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
activity_prepare (HdRecord *self, HdStore *store, GError **error)
{
  const char *held = hd_record_text (self, HD_ACTIVITY_HELD);

  /* The year counts, so a full date decides it. */
  if (hd_record_int (self, HD_ACTIVITY_YEAR) == 0 && strlen (held) >= 4)
    hd_record_set_int (self, HD_ACTIVITY_YEAR, g_ascii_strtoll (held, NULL, 10));
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdActivity, hd_activity, "activity", N_("Activity"), activity_fields,
                            klass->prepare = activity_prepare)

static const HdField activity_subject_fields[] = {
  [HD_ACTIVITY_SUBJECT_ACTIVITY] = { "activity", N_("Activity"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "activity" },
  [HD_ACTIVITY_SUBJECT_SUBJECT]  = { "subject", N_("Subject"), HD_REF, HD_FIELD_REQUIRED, .ref = "subject" },
  [HD_ACTIVITY_SUBJECT_ROLE]     = { "role", N_("Role"), HD_CHOICE, 0, .choices = hd_activity_roles },
  [HD_ACTIVITY_SUBJECT_NOTE]     = { "note", N_("Note"), HD_TEXT },
};
HD_DEFINE_RECORD (HdActivitySubject, hd_activity_subject, "activity_subject", N_("Told of"), activity_subject_fields)

static const HdField participation_fields[] = {
  [HD_PARTICIPATION_ACTIVITY] = { "activity", N_("Activity"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "activity" },
  [HD_PARTICIPATION_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_PARTICIPATION_ROLE]     = { "role", N_("Role"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_activity_roles },
  [HD_PARTICIPATION_NUMBER]   = { "number", N_("How many people"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_PARTICIPATION_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
};
HD_DEFINE_RECORD (HdParticipation, hd_participation, "participation", N_("Unit in an activity"), participation_fields)

static const HdField participant_fields[] = {
  [HD_PARTICIPANT_ACTIVITY]  = { "activity", N_("Activity"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "activity" },
  [HD_PARTICIPANT_FULL_NAME] = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_PARTICIPANT_POST]      = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_PARTICIPANT_UNIT]      = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_PARTICIPANT_MEMBER]    = { "member", N_("Member of the council"), HD_REF, HD_FIELD_FORM, .ref = "member" },
  [HD_PARTICIPANT_ROLE]      = { "role", N_("Role"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_activity_roles },
  [HD_PARTICIPANT_POSITION]  = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
};
HD_DEFINE_RECORD (HdParticipant, hd_participant, "participant", N_("Person in an activity"), participant_fields)

static const HdField finding_fields[] = {
  [HD_FINDING_ACTIVITY] = { "activity", N_("Activity"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "activity" },
  [HD_FINDING_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_FINDING_KIND]     = { "kind", N_("Kind of finding"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_finding_kinds },
  [HD_FINDING_TITLE]    = { "title", N_("Finding"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_FINDING_STATE]    = { "state", N_("State of the finding"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_finding_states },
  [HD_FINDING_DUE]      = { "due", N_("To be mended by"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FINDING_DONE]     = { "done", N_("Mended on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_FINDING_NUMBER]   = { "number", N_("Number of the answer"), HD_TEXT, HD_FIELD_FORM },
  [HD_FINDING_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_FINDING_CONTENT]  = { "content", N_("What was found"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_FINDING_ANSWER]   = { "answer", N_("Answer"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdFinding, hd_finding, "finding", N_("Finding"), finding_fields)
