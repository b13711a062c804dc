/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "judge.h"

const HdChoice hd_judge_roles[] = {
  { "head",      N_("Head of the panel") },
  { "vice",      N_("Deputy head") },
  { "judge",     N_("Judge") },
  { "secretary", N_("Secretary of the panel") },
  { NULL }
};

const HdChoice hd_conflict_kinds[] = {
  { "author",       N_("Is an author") },
  { "unit_author",  N_("Same unit as an author") },
  { "unit_subject", N_("Same unit as the subject") },
  { "family",       N_("Same family name and unit") },
  { "named",        N_("Named in the text") },
  { "organiser",    N_("Organises the contest") },
  { "declared",     N_("Declared by the judge") },
  { NULL }
};

const HdChoice hd_conflict_states[] = {
  { "found",     N_("Found, not decided") },
  { "pinned",    N_("Keeps the judge away") },
  { "dismissed", N_("Dismissed") },
  { NULL }
};

const HdChoice hd_assignment_purposes[] = {
  { "round",       N_("Judge of the round") },
  { "anchor",      N_("Common work") },
  { "third",       N_("Third judge") },
  { "replacement", N_("Replacement") },
  { "appeal",      N_("Marks again after an appeal") },
  { NULL }
};

const HdChoice hd_assignment_states[] = {
  { "assigned", N_("Assigned") },
  { "recused",  N_("Recused") },
  { "removed",  N_("Taken back") },
  { NULL }
};

static const HdField judge_fields[] = {
  [HD_JUDGE_CONTEST]   = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_JUDGE_MEMBER]    = { "member", N_("Member of the council"), HD_REF, HD_FIELD_FORM, .ref = "member" },
  [HD_JUDGE_HONORIFIC] = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_JUDGE_FULL_NAME] = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_JUDGE_POST]      = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_JUDGE_BODY]      = { "body", N_("Body"), HD_TEXT, HD_FIELD_FORM },
  [HD_JUDGE_UNIT]      = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_JUDGE_ROLE]      = { "role", N_("Role in the panel"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_judge_roles },
  [HD_JUDGE_POSITION]  = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_JUDGE_KINDS]     = { "kinds", N_("Reads kinds"), HD_TEXT },
  [HD_JUDGE_ROUNDS]    = { "rounds", N_("Judges in rounds"), HD_TEXT },
  [HD_JUDGE_CAPACITY]  = { "capacity", N_("Works in a round, at most"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_JUDGE_ENDED]     = { "ended", N_("Judges no longer"), HD_BOOL, HD_FIELD_FORM },
  [HD_JUDGE_REASON]    = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdJudge, hd_judge, "judge", N_("Judge"), judge_fields)

static const HdField conflict_fields[] = {
  [HD_CONFLICT_JUDGE]  = { "judge", N_("Judge"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "judge" },
  [HD_CONFLICT_ENTRY]  = { "entry", N_("Entry"), HD_REF, 0, .ref = "entry" },
  [HD_CONFLICT_WORK]   = { "work", N_("Work"), HD_REF, 0, .ref = "work" },
  [HD_CONFLICT_KIND]   = { "kind", N_("Kind of conflict"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_conflict_kinds },
  [HD_CONFLICT_STATE]  = { "state", N_("State of the conflict"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_conflict_states },
  [HD_CONFLICT_REASON] = { "reason", N_("Reason"), HD_TEXT },
  [HD_CONFLICT_NOTED]  = { "noted", N_("Noted on"), HD_FULL_DATE },
};
HD_DEFINE_RECORD (HdConflict, hd_conflict, "conflict", N_("Conflict of interest"), conflict_fields)

static const HdField assignment_fields[] = {
  [HD_ASSIGNMENT_ROUND]    = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_ASSIGNMENT_WORK]     = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_ASSIGNMENT_JUDGE]    = { "judge", N_("Judge"), HD_REF, HD_FIELD_REQUIRED, .ref = "judge" },
  [HD_ASSIGNMENT_POSITION] = { "position", N_("Reading order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_ASSIGNMENT_PURPOSE]  = { "purpose", N_("Why"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_assignment_purposes },
  [HD_ASSIGNMENT_STATE]    = { "state", N_("State of the assignment"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_assignment_states },
  [HD_ASSIGNMENT_LOCKED]   = { "locked", N_("Locked"), HD_BOOL },
  [HD_ASSIGNMENT_ASSIGNED] = { "assigned", N_("Assigned on"), HD_FULL_DATE },
  [HD_ASSIGNMENT_REASON]   = { "reason", N_("Reason"), HD_TEXT },
};
HD_DEFINE_RECORD (HdAssignment, hd_assignment, "assignment", N_("Assignment"), assignment_fields)

GPtrArray *
hd_judges_of (HdStore *store, gint64 contest, GError **error)
{
  GPtrArray *judges = hd_store_find_parts (store, HD_TYPE_JUDGE, "contest", contest, error);

  for (guint i = judges == NULL ? 0 : judges->len; i > 0; i--) {
    HdRecord *judge = g_ptr_array_index (judges, i - 1);

    if (hd_record_bool (judge, HD_JUDGE_ENDED) || strcmp (hd_record_text (judge, HD_JUDGE_ROLE), "secretary") == 0)
      g_ptr_array_remove_index (judges, i - 1);
  }
  return judges;
}
