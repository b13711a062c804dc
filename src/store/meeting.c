/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "meeting.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_member_roles[] = {
  { "chair",         N_("Chair") },
  { "standing_vice", N_("Standing vice-chair") },
  { "vice",          N_("Vice-chair") },
  { "member",        N_("Member") },
  { "secretary",     N_("Member and secretary") },
  { NULL }
};

const HdChoice hd_ballot_kinds[] = {
  { "secret", N_("Secret ballot") },
  { "open",   N_("Open vote") },
  { NULL }
};

const HdChoice hd_meeting_states[] = {
  { "planned", N_("Planned") },
  { "held",    N_("Held") },
  { "signed",  N_("Minutes signed") },
  { NULL }
};

const HdChoice hd_attendance_states[] = {
  { "present",     N_("Present") },
  { "represented", N_("Represented by a substitute") },
  { "written",     N_("Absent, with an opinion in writing") },
  { "absent",      N_("Absent") },
  { NULL }
};

const HdChoice hd_ballot_choices[] = {
  { "agree",    N_("Agrees") },
  { "disagree", N_("Disagrees") },
  { "other",    N_("Other opinion") },
  { NULL }
};

const HdChoice hd_agenda_results[] = {
  { "passed", N_("Passed") },
  { "failed", N_("Not passed") },
  { NULL }
};

static const HdField member_fields[] = {
  [HD_MEMBER_HONORIFIC]       = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_FULL_NAME]       = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_MEMBER_ROLE]            = { "role", N_("Role in the council"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_member_roles },
  [HD_MEMBER_POST]            = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_BODY]            = { "body", N_("Body"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_SUBSTITUTE]      = { "substitute", N_("Substitute"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_DECISION_NUMBER] = { "decision_number", N_("Number of the appointment"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_DECISION_DATE]   = { "decision_date", N_("Date of the appointment"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEMBER_VALID_FROM]      = { "valid_from", N_("Member from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEMBER_VALID_TO]        = { "valid_to", N_("Member until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEMBER_POSITION]        = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_MEMBER_DUTIES]          = { "duties", N_("Duties"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_MEMBER_CONFLICTS]       = { "conflicts", N_("Conflicts of interest declared"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdMember, hd_member, "member", N_("Member of the council"), member_fields)

static const HdField member_unit_fields[] = {
  [HD_MEMBER_UNIT_MEMBER] = { "member", N_("Member of the council"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "member" },
  [HD_MEMBER_UNIT_UNIT]   = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
};
HD_DEFINE_RECORD (HdMemberUnit, hd_member_unit, "member_unit", N_("Unit that a member looks after"), member_unit_fields)

static const HdField meeting_fields[] = {
  [HD_MEETING_TITLE]         = { "title", N_("What it is about"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_MEETING_YEAR]          = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_MEETING_HELD]          = { "held", N_("Date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_MEETING_STARTED]       = { "started", N_("Begins at"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_ENDED]         = { "ended", N_("Ends at"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_PLACE]         = { "place", N_("Place"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_CHAIR]         = { "chair", N_("Chaired by"), HD_REF, HD_FIELD_FORM, .ref = "member" },
  [HD_MEETING_SECRETARY]     = { "secretary", N_("Secretary"), HD_REF, HD_FIELD_FORM, .ref = "member" },
  [HD_MEETING_BALLOT]        = { "ballot", N_("Kind of vote"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_ballot_kinds },
  [HD_MEETING_STATE]         = { "state", N_("State"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_meeting_states },
  [HD_MEETING_NUMBER]        = { "number", N_("Number of the minutes"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_MEETING_SYMBOL]        = { "symbol", N_("Symbol of the minutes"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_QUORUM_REASON] = { "quorum_reason", N_("Why it goes on below the quorum"), HD_TEXT, HD_FIELD_FORM },
  [HD_MEETING_CHAIN_HEAD]    = { "chain_head", N_("Fingerprint of the log at signing"), HD_TEXT },
  [HD_MEETING_PROCEEDINGS]   = { "proceedings", N_("Proceedings"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_MEETING_CONCLUSION]    = { "conclusion", N_("Conclusion"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdMeeting, hd_meeting, "meeting", N_("Meeting"), meeting_fields)

static const HdField attendance_fields[] = {
  [HD_ATTENDANCE_MEETING]    = { "meeting", N_("Meeting"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "meeting" },
  [HD_ATTENDANCE_MEMBER]     = { "member", N_("Member of the council"), HD_REF, HD_FIELD_REQUIRED, .ref = "member" },
  [HD_ATTENDANCE_STATE]      = { "state", N_("State"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_attendance_states },
  [HD_ATTENDANCE_SUBSTITUTE] = { "substitute", N_("Substitute"), HD_TEXT },
  [HD_ATTENDANCE_NOTE]       = { "note", N_("Note"), HD_TEXT },
};
HD_DEFINE_RECORD (HdAttendance, hd_attendance, "attendance", N_("Attendance"), attendance_fields)

static const HdField agenda_item_fields[] = {
  [HD_AGENDA_ITEM_MEETING]       = { "meeting", N_("Meeting"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "meeting" },
  [HD_AGENDA_ITEM_NOMINATION]    = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED, .ref = "nomination" },
  [HD_AGENDA_ITEM_POSITION]      = { "position", N_("Order"), HD_INT },
  [HD_AGENDA_ITEM_THRESHOLD]     = { "threshold", N_("Votes needed (% of all members)"), HD_INT, 0, .min = 0, .max = 100 },
  [HD_AGENDA_ITEM_AGREE]         = { "agree", N_("Agree"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_DISAGREE]      = { "disagree", N_("Disagree"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_OTHER]         = { "other", N_("Other opinion"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_INVALID]       = { "invalid", N_("Invalid"), HD_INT, 0, .min = 0, .max = 1000 },
  [HD_AGENDA_ITEM_COUNTED]       = { "counted", N_("Counted"), HD_BOOL },
  [HD_AGENDA_ITEM_RESULT]        = { "result", N_("Result"), HD_CHOICE, 0, .choices = hd_agenda_results },
  [HD_AGENDA_ITEM_PASSES_HIGHER] = { "passes_higher", N_("Passes to the higher level"), HD_BOOL },
  [HD_AGENDA_ITEM_NOTE]          = { "note", N_("Note"), HD_TEXT },
};
HD_DEFINE_RECORD (HdAgendaItem, hd_agenda_item, "agenda_item", N_("Item of an agenda"), agenda_item_fields)

static const HdField ballot_fields[] = {
  [HD_BALLOT_AGENDA_ITEM] = { "agenda_item", N_("Item of an agenda"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "agenda_item" },
  [HD_BALLOT_MEMBER]      = { "member", N_("Member of the council"), HD_REF, HD_FIELD_REQUIRED, .ref = "member" },
  [HD_BALLOT_CHOICE]      = { "choice", N_("Vote"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_ballot_choices },
  [HD_BALLOT_WRITTEN]     = { "written", N_("In writing"), HD_BOOL },
  [HD_BALLOT_NOTE]        = { "note", N_("Note"), HD_TEXT },
};
HD_DEFINE_RECORD (HdBallot, hd_ballot, "ballot", N_("Vote of a member"), ballot_fields)
