/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "judge-private.h"
#include "meeting.h"
#include "sql-private.h"
#include "text.h"

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
/* The number that a statement about a judge or a work finds, 0 for none. */
static gint64
find_number (HdStore *store, const char *text, gint64 of)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":of", of);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gint64
hd_judge_contest (HdStore *store, gint64 judge)
{
  return find_number (store, "SELECT contest FROM judge WHERE id = :of", judge);
}

/* What is known of a member of the council need not be typed again. */
static gboolean
fill_from_member (HdRecord *self, HdStore *store, GError **error)
{
  static const guint fields[][2] = {
    { HD_JUDGE_HONORIFIC, HD_MEMBER_HONORIFIC },
    { HD_JUDGE_FULL_NAME, HD_MEMBER_FULL_NAME },
    { HD_JUDGE_POST,      HD_MEMBER_POST },
    { HD_JUDGE_BODY,      HD_MEMBER_BODY },
  };
  gint64 member = hd_record_int (self, HD_JUDGE_MEMBER);
  g_autoptr (HdRecord) record = NULL;

  if (member == 0 || *hd_record_text (self, HD_JUDGE_FULL_NAME) != '\0')
    return TRUE;
  record = hd_store_get (store, HD_TYPE_MEMBER, member, error);
  for (guint i = 0; record != NULL && i < G_N_ELEMENTS (fields); i++)
    if (*hd_record_text (self, fields[i][0]) == '\0')
      hd_record_set_text (self, fields[i][0], hd_record_text (record, fields[i][1]));
  return record != NULL;
}

/* Nobody sits on a panel twice. */
static gboolean
check_once (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) panel = hd_store_find_ref (store, HD_TYPE_JUDGE, "contest", hd_record_int (self, HD_JUDGE_CONTEST), error);
  gint64 member = hd_record_int (self, HD_JUDGE_MEMBER);
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_JUDGE_FULL_NAME));

  for (guint i = 0; panel != NULL && i < panel->len; i++) {
    HdRecord *other = g_ptr_array_index (panel, i);
    g_autofree char *other_key = hd_text_key (hd_record_text (other, HD_JUDGE_FULL_NAME));
    gboolean same_member = member != 0 && member == hd_record_int (other, HD_JUDGE_MEMBER);
    gboolean same_name = strcmp (key, other_key) == 0 && hd_record_int (other, HD_JUDGE_UNIT) == hd_record_int (self, HD_JUDGE_UNIT) &&
                         strcmp (hd_record_text (other, HD_JUDGE_BODY), hd_record_text (self, HD_JUDGE_BODY)) == 0;

    if (hd_record_id (other) == hd_record_id (self) || (!same_member && !same_name))
      continue;
    hd_record_set_bad_field (self, same_member ? HD_JUDGE_MEMBER : HD_JUDGE_FULL_NAME);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is on this panel already"), hd_record_text (other, HD_JUDGE_FULL_NAME));
    return FALSE;
  }
  return panel != NULL;
}

static gboolean
judge_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 contest = hd_record_int (self, HD_JUDGE_CONTEST);

  if (contest != 0 && !hd_contest_check_open (store, contest, error))
    return FALSE;
  if (hd_record_is_new (self) && *hd_record_text (self, HD_JUDGE_ROLE) == '\0')
    hd_record_set_text (self, HD_JUDGE_ROLE, "judge");
  if (hd_record_is_new (self) && hd_record_int (self, HD_JUDGE_POSITION) == 0)
    hd_record_set_int (self, HD_JUDGE_POSITION, find_number (store, "SELECT coalesce (max (position), 0) + 1 FROM judge WHERE contest = :of", contest));
  if (!fill_from_member (self, store, error) || !check_once (self, store, error))
    return FALSE;
  if (hd_record_bool (self, HD_JUDGE_ENDED) && *hd_record_text (self, HD_JUDGE_REASON) == '\0') {
    hd_record_set_bad_field (self, HD_JUDGE_REASON);
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("Say why %s judges no longer"), hd_record_text (self, HD_JUDGE_FULL_NAME));
    return FALSE;
  }
  return TRUE;
}

/* What a judge marked, or was to mark, stays explainable. */
static gboolean
judge_deleting (HdRecord *self, HdStore *store, GError **error)
{
  if (!hd_contest_check_open (store, hd_record_int (self, HD_JUDGE_CONTEST), error))
    return FALSE;
  if (find_number (store, "SELECT EXISTS (SELECT 1 FROM assignment WHERE judge = :of) OR EXISTS (SELECT 1 FROM score_sheet WHERE judge = :of)",
                   hd_record_id (self)) == 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s was given works to mark. Say “judges no longer” instead of deleting"),
               hd_record_text (self, HD_JUDGE_FULL_NAME));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdJudge, hd_judge, "judge", N_("Judge"), judge_fields,
                            (klass->prepare = judge_prepare, klass->deleting = judge_deleting))

static const HdField conflict_fields[] = {
  [HD_CONFLICT_JUDGE]  = { "judge", N_("Judge"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "judge" },
  [HD_CONFLICT_ENTRY]  = { "entry", N_("Entry"), HD_REF, 0, .ref = "entry" },
  [HD_CONFLICT_WORK]   = { "work", N_("Work"), HD_REF, 0, .ref = "work" },
  [HD_CONFLICT_KIND]   = { "kind", N_("Kind of conflict"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_conflict_kinds },
  [HD_CONFLICT_STATE]  = { "state", N_("State of the conflict"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_conflict_states },
  [HD_CONFLICT_REASON] = { "reason", N_("Reason"), HD_TEXT },
  [HD_CONFLICT_NOTED]  = { "noted", N_("Noted on"), HD_FULL_DATE },
  [HD_CONFLICT_GROUNDS] = { "grounds", N_("Grounds of the decision"), HD_TEXT },
};
/* A conflict is of an entry while it has no code, of a work afterwards: never of both, which
 * would tell whose the work is. */
static gboolean
conflict_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 judge = hd_record_int (self, HD_CONFLICT_JUDGE), entry = hd_record_int (self, HD_CONFLICT_ENTRY);
  gint64 work = hd_record_int (self, HD_CONFLICT_WORK);

  if (judge != 0 && !hd_contest_check_open (store, hd_judge_contest (store, judge), error))
    return FALSE;
  if ((entry == 0) == (work == 0)) {
    hd_record_set_bad_field (self, HD_CONFLICT_WORK);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("A conflict is of an entry, or of a work under its code"));
    return FALSE;
  }
  if (entry != 0 && find_number (store, "SELECT coded FROM entry WHERE id = :of", entry) != 0) {
    hd_record_set_bad_field (self, HD_CONFLICT_ENTRY);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("This entry has a code already. Name the conflict of the work under its code"));
    return FALSE;
  }
  if (*hd_record_text (self, HD_CONFLICT_STATE) == '\0')
    hd_record_set_text (self, HD_CONFLICT_STATE, "found");
  if (hd_record_is_new (self) && *hd_record_text (self, HD_CONFLICT_NOTED) == '\0') {
    g_autofree char *today = hd_date_today ();

    hd_record_set_text (self, HD_CONFLICT_NOTED, today);
  }
  if (strcmp (hd_record_text (self, HD_CONFLICT_STATE), "dismissed") == 0 && *hd_record_text (self, HD_CONFLICT_GROUNDS) == '\0') {
    hd_record_set_bad_field (self, HD_CONFLICT_GROUNDS);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say why this is no conflict: whoever looks at the result later has to know"));
    return FALSE;
  }
  return TRUE;
}

static gboolean
conflict_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return hd_contest_check_open (store, hd_judge_contest (store, hd_record_int (self, HD_CONFLICT_JUDGE)), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdConflict, hd_conflict, "conflict", N_("Conflict of interest"), conflict_fields,
                            (klass->prepare = conflict_prepare, klass->deleting = conflict_deleting))

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
static gboolean
assignment_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const guint fixed[] = { HD_ASSIGNMENT_ROUND, HD_ASSIGNMENT_WORK, HD_ASSIGNMENT_JUDGE, HD_ASSIGNMENT_STATE };
  gboolean given = hd_record_is_new (self);

  if (given && *hd_record_text (self, HD_ASSIGNMENT_PURPOSE) == '\0')
    hd_record_set_text (self, HD_ASSIGNMENT_PURPOSE, "round");
  if (given && *hd_record_text (self, HD_ASSIGNMENT_STATE) == '\0')
    hd_record_set_text (self, HD_ASSIGNMENT_STATE, "assigned");
  if (given && *hd_record_text (self, HD_ASSIGNMENT_ASSIGNED) == '\0') {
    g_autofree char *today = hd_date_today ();

    hd_record_set_text (self, HD_ASSIGNMENT_ASSIGNED, today);
  }
  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++)
    given |= hd_record_field_dirty (self, fixed[i]);
  if (given && strcmp (hd_record_text (self, HD_ASSIGNMENT_STATE), "assigned") == 0)
    return hd_assignment_check (store, self, error);
  return hd_contest_check_open (store, hd_judge_contest (store, hd_record_int (self, HD_ASSIGNMENT_JUDGE)), error);
}

/* Marks that were given belong to an assignment. */
static gboolean
assignment_deleting (HdRecord *self, HdStore *store, GError **error)
{
  gint64 judge = hd_record_int (self, HD_ASSIGNMENT_JUDGE);
  g_autofree char *name = NULL;

  if (!hd_contest_check_open (store, hd_judge_contest (store, judge), error))
    return FALSE;
  if (find_number (store, "SELECT EXISTS (SELECT 1 FROM score_sheet WHERE assignment = :of)", hd_record_id (self)) == 0)
    return TRUE;
  name = hd_store_label (store, "judge", judge);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s has marked this work already: the assignment stays. Recuse the judge with a reason instead"), name);
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdAssignment, hd_assignment, "assignment", N_("Assignment"), assignment_fields,
                            (klass->prepare = assignment_prepare, klass->deleting = assignment_deleting))

/* Whether a code is among those of a list with blanks between; an empty list has them all. */
gboolean
hd_codes_have (const char *codes, const char *code)
{
  g_auto (GStrv) parts = *codes == '\0' ? NULL : g_strsplit (codes, " ", -1);

  return parts == NULL || g_strv_contains ((const char *const *) parts, code);
}

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
