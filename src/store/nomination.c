/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "decision-private.h"
#include "dossier-private.h"
#include "exemplar.h"
#include "text.h"

const HdChoice hd_nomination_statuses[] = {
  { "draft",      N_("Draft") },
  { "received",   N_("Received") },
  { "incomplete", N_("Papers asked for") },
  { "completed",  N_("Papers completed") },
  { "eligible",   N_("Eligible") },
  { "ineligible", N_("Not eligible") },
  { "in_council", N_("Before the council") },
  { "chosen",     N_("Chosen") },
  { "not_chosen", N_("Not chosen") },
  { "decided",    N_("Decided") },
  { "introduced", N_("Introduced upward") },
  { "granted",    N_("Granted by the higher level") },
  { "refused",    N_("Refused by the higher level") },
  { "withdrawn",  N_("Withdrawn") },
  { "revoked",    N_("Revoked") },
  { NULL }
};

const HdChoice hd_discovery_sources[] = {
  { "movement",   N_("Emulation movement") },
  { "media",      N_("Press, radio, television") },
  { "contest",    N_("Writing contest") },
  { "inspection", N_("Inspection") },
  { "citizen",    N_("Letter of a citizen") },
  { "other",      N_("Other") },
  { NULL }
};

const HdChoice hd_achievement_types[] = {
  { "regular",  N_("Regular") },
  { "thematic", N_("Thematic") },
  { "adhoc",    N_("Ad hoc") },
  { NULL }
};

static const HdField nomination_fields[] = {
  [HD_NOMINATION_SUBJECT]          = { "subject", N_("Subject"), HD_REF, HD_FIELD_DERIVED, .ref = "subject" },
  [HD_NOMINATION_KIND]             = { "kind", N_("Kind of subject"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_subject_kinds },
  [HD_NOMINATION_HONORIFIC]        = { "honorific", N_("Form of address"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_FULL_NAME]        = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_NOMINATION_BIRTH]            = { "birth", N_("Birth"), HD_DATE, HD_FIELD_FORM | HD_FIELD_PRIVATE },
  [HD_NOMINATION_SEX]              = { "sex", N_("Sex"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_sexes },
  [HD_NOMINATION_POSITION]         = { "position", N_("Position"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_WORKPLACE]        = { "workplace", N_("Workplace or address"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_MEMBERS]          = { "members", N_("Members"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_NOMINATION_UNIT]             = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_NOMINATION_MOVEMENT]         = { "movement", N_("Movement or field"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_NOMINATION_AWARD_FORM]       = { "award_form", N_("Proposed award"), HD_REF, HD_FIELD_FORM, .ref = "award_form" },
  [HD_NOMINATION_YEAR]             = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_NOMINATION_RECEIVED]         = { "received", N_("Date received"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_NOMINATION_SUBMISSION]       = { "submission", N_("Submission"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_STATUS]           = { "status", N_("Status"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_nomination_statuses },
  [HD_NOMINATION_SOURCE]           = { "source", N_("Discovered through"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_discovery_sources },
  [HD_NOMINATION_ACHIEVEMENT_TYPE] = { "achievement_type", N_("Kind of achievement"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_achievement_types },
  [HD_NOMINATION_DIRECT_WORKER]    = { "direct_worker", N_("Direct worker"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_SMALL_COLLECTIVE] = { "small_collective", N_("Small collective"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_STD_POLICY]       = { "std_policy", N_("Observes policy and law"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_STD_TASKS]        = { "std_tasks", N_("Excellent at the task"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_STD_INITIATIVE]   = { "std_initiative", N_("New model or initiative"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_STD_CHARITY]      = { "std_charity", N_("Helps others"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_DECISION_NUMBER]  = { "decision_number", N_("Decision number"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_DECISION_DATE]    = { "decision_date", N_("Decision date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_NOMINATION_NAME_SORT]        = { "name_sort", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_NOMINATION_FAMILY_SORT]      = { "family_sort", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_NOMINATION_CHAIN]            = { "chain", N_("Chain of approval"), HD_REF, HD_FIELD_DERIVED, .ref = "chain" },
  [HD_NOMINATION_STEP]             = { "step", N_("Step"), HD_TEXT, HD_FIELD_DERIVED },
  [HD_NOMINATION_STEP_SINCE]       = { "step_since", N_("At this step since"), HD_FULL_DATE, HD_FIELD_DERIVED },
  [HD_NOMINATION_DUE]              = { "due", N_("To be done by"), HD_FULL_DATE },
  [HD_NOMINATION_SIGNER]           = { "signer", N_("Signed by the head of the unit"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_SOURCE_LINK]      = { "source_link", N_("Where it was reported"), HD_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_POSTHUMOUS]       = { "posthumous", N_("Posthumous"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_UNMANAGED]        = { "unmanaged", N_("Not managed by the proposing unit"), HD_BOOL, HD_FIELD_FORM },
  [HD_NOMINATION_DECISION]         = { "decision", N_("Decision"), HD_REF, HD_FIELD_DERIVED, .ref = "decision" },
  [HD_NOMINATION_MONEY]            = { "money", N_("Award money (đồng)"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 1000000000 },
  [HD_NOMINATION_GIFT]             = { "gift", N_("Gift"), HD_TEXT },
  [HD_NOMINATION_REVOKED]          = { "revoked", N_("Revoked on"), HD_FULL_DATE, HD_FIELD_DERIVED },
  [HD_NOMINATION_ACHIEVEMENT]      = { "achievement", N_("Achievement"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_NOTES]            = { "notes", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

/* What a nomination tells of its subject beside what it is known by. */
static const struct { guint nomination, subject; } told[] = {
  { HD_NOMINATION_HONORIFIC, HD_SUBJECT_HONORIFIC },
  { HD_NOMINATION_SEX,       HD_SUBJECT_SEX },
  { HD_NOMINATION_POSITION,  HD_SUBJECT_POSITION },
  { HD_NOMINATION_WORKPLACE, HD_SUBJECT_WORKPLACE },
};

static gboolean
is_recognition (HdRecord *self)
{
  const char *status = hd_record_text (self, HD_NOMINATION_STATUS);

  return strcmp (status, "decided") == 0 || strcmp (status, "granted") == 0;
}

static void
tell_subject (HdRecord *self, HdRecord *subject)
{
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    if (*hd_record_text (subject, told[i].subject) == '\0')
      hd_record_set_text (subject, told[i].subject, hd_record_text (self, told[i].nomination));
}

/* Fills in what the profile does not know yet. A list of thousands mostly brings nothing
 * new of those who are known, so the profile is asked before it is read. */
static gboolean
fill_subject (HdRecord *self, HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) subject = NULL;
  g_auto (HdSql) sql = { 0 };
  gboolean wanting;

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT honorific = '' AND :honorific <> '' OR sex = '' AND :sex <> ''"
                     " OR position = '' AND :position <> '' OR workplace = '' AND :workplace <> '' FROM subject WHERE id = :id", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":honorific", hd_record_text (self, HD_NOMINATION_HONORIFIC));
  hd_sql_bind_text (&sql, ":sex", hd_record_text (self, HD_NOMINATION_SEX));
  hd_sql_bind_text (&sql, ":position", hd_record_text (self, HD_NOMINATION_POSITION));
  hd_sql_bind_text (&sql, ":workplace", hd_record_text (self, HD_NOMINATION_WORKPLACE));
  hd_sql_bind_int (&sql, ":id", id);
  wanting = hd_sql_step (&sql, NULL) && hd_sql_int (&sql, 0) != 0;
  hd_sql_end (&sql);
  if (!wanting)
    return TRUE;
  subject = hd_store_get (store, HD_TYPE_SUBJECT, id, error);
  if (subject == NULL)
    return FALSE;
  tell_subject (self, subject);
  return hd_store_save (store, subject, error);
}

/* Whether the link that the file has was made by hand, by a merge or by choosing the subject:
 * then the name or unit that the nomination had there is not that of its subject. */
static gboolean
was_linked_by_hand (HdRecord *self, HdStore *store, HdRecord *subject)
{
  g_autoptr (HdRecord) saved = hd_store_fetch (store, HD_TYPE_NOMINATION, hd_record_id (self), FALSE, NULL);
  g_autofree char *key = NULL;

  if (saved == NULL)
    return FALSE;
  key = hd_text_key (hd_record_text (saved, HD_NOMINATION_FULL_NAME));
  return strcmp (key, hd_record_text (subject, HD_SUBJECT_NAME_KEY)) != 0 ||
         strcmp (hd_record_text (saved, HD_NOMINATION_KIND), hd_record_text (subject, HD_SUBJECT_KIND)) != 0 ||
         strcmp (hd_record_text (saved, HD_NOMINATION_BIRTH), hd_record_text (subject, HD_SUBJECT_BIRTH)) != 0 ||
         hd_record_int (saved, HD_NOMINATION_UNIT) != hd_record_int (subject, HD_SUBJECT_UNIT);
}

/* Finds or makes the subject. A subject chosen by hand stays as long as nothing contradicts
 * it, and what was linked by hand is not torn off by a correction. While a subject has only
 * this nomination, correcting the name, birth or unit here corrects the subject; later
 * records keep their link. */
static gboolean
link_subject (HdRecord *self, HdStore *store, GError **error)
{
  const char *kind = hd_record_text (self, HD_NOMINATION_KIND);
  const char *full_name = hd_record_text (self, HD_NOMINATION_FULL_NAME);
  const char *birth = hd_record_text (self, HD_NOMINATION_BIRTH);
  gint64 unit = hd_record_int (self, HD_NOMINATION_UNIT);
  gint64 current = hd_record_int (self, HD_NOMINATION_SUBJECT);
  gboolean chosen = current != 0 && (hd_record_is_new (self) || hd_record_field_dirty (self, HD_NOMINATION_SUBJECT));
  g_autoptr (HdRecord) linked = current != 0 ? hd_store_get (store, HD_TYPE_SUBJECT, current, NULL) : NULL;
  g_autoptr (HdRecord) subject = NULL;
  gint64 found;

  if (chosen && linked != NULL && hd_subject_could_be (HD_SUBJECT (linked), kind, full_name, birth))
    return TRUE;
  found = hd_subject_find (store, kind, full_name, birth, unit);
  if (found != 0) {
    hd_record_set_int (self, HD_NOMINATION_SUBJECT, found);
    return TRUE;
  }
  if (linked != NULL && !chosen) {
    g_auto (HdSql) sql = { 0 };

    if (was_linked_by_hand (self, store, linked))
      return TRUE;
    if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT count(*) FROM nomination WHERE subject = :subject AND id <> :id", error))
      return FALSE;
    hd_sql_bind_int (&sql, ":subject", current);
    hd_sql_bind_int (&sql, ":id", hd_record_id (self));
    if (hd_sql_step (&sql, NULL) && hd_sql_int (&sql, 0) == 0)
      subject = g_object_ref (linked);
  }
  if (subject == NULL)
    subject = g_object_new (HD_TYPE_SUBJECT, NULL);
  hd_record_set_text (subject, HD_SUBJECT_KIND, kind);
  hd_record_set_text (subject, HD_SUBJECT_FULL_NAME, full_name);
  hd_record_set_text (subject, HD_SUBJECT_BIRTH, birth);
  hd_record_set_int (subject, HD_SUBJECT_UNIT, unit);
  tell_subject (self, subject);
  if (is_recognition (self) && hd_record_is_new (subject))
    hd_record_set_text (subject, HD_SUBJECT_STAGE, "recognised");
  if (!hd_store_save (store, subject, error))
    return FALSE;
  hd_record_set_int (self, HD_NOMINATION_SUBJECT, hd_record_id (subject));
  return TRUE;
}

static gboolean
nomination_prepare (HdRecord *self, HdStore *store, GError **error)
{
  const char *name = hd_record_text (self, HD_NOMINATION_FULL_NAME);
  gboolean is_person = strcmp (hd_record_text (self, HD_NOMINATION_KIND), "individual") == 0;
  g_autofree char *today = hd_date_today ();
  g_autofree char *given = NULL, *family = NULL;
  int bad;

  if (hd_record_is_new (self) && *hd_record_text (self, HD_NOMINATION_STATUS) == '\0')
    hd_record_set_text (self, HD_NOMINATION_STATUS, "received");
  /* Checked before the subject is touched, so that a bad record makes no subject. */
  if (!hd_record_check (self, &bad, error))
    return FALSE;
  if (hd_date_compare (hd_record_text (self, HD_NOMINATION_BIRTH), today) > 0) {
    hd_record_set_bad_field (self, HD_NOMINATION_BIRTH);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This birth is in the future"));
    return FALSE;
  }

  if (!hd_decision_guard (store, self, error))
    return FALSE;

  /* Only a person has a given name; the rest is ordered as it is read. */
  given = is_person ? hd_text_name_sort_key (name, HD_NAME_ORDER_GIVEN) : hd_text_sort_key (name);
  family = is_person ? hd_text_name_sort_key (name, HD_NAME_ORDER_FAMILY) : hd_text_sort_key (name);
  hd_record_set_text (self, HD_NOMINATION_NAME_SORT, given);
  hd_record_set_text (self, HD_NOMINATION_FAMILY_SORT, family);

  if (!hd_dossier_prepare (store, self, error))
    return FALSE;
  if (hd_record_is_new (self) || hd_record_field_dirty (self, HD_NOMINATION_FULL_NAME) ||
      hd_record_field_dirty (self, HD_NOMINATION_BIRTH) || hd_record_field_dirty (self, HD_NOMINATION_UNIT) ||
      hd_record_field_dirty (self, HD_NOMINATION_KIND) || hd_record_field_dirty (self, HD_NOMINATION_SUBJECT))
    return link_subject (self, store, error);
  return TRUE;
}

/* What follows for the profile: here and not with the moves of dossiers, for a decision
 * may also come from a list or be typed. */
static gboolean
nomination_saved (HdRecord *self, HdStore *store, GError **error)
{
  gint64 subject = hd_record_int (self, HD_NOMINATION_SUBJECT);
  gboolean tells = hd_record_field_dirty (self, HD_NOMINATION_SUBJECT);

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    tells |= hd_record_field_dirty (self, told[i].nomination);
  if (tells && !fill_subject (self, store, subject, error))
    return FALSE;
  return !hd_record_field_dirty (self, HD_NOMINATION_STATUS) || !is_recognition (self) ||
         hd_exemplar_recognise (store, subject, error);
}

HD_DEFINE_RECORD_WITH_CODE (HdNomination, hd_nomination, "nomination", N_("Nomination"), nomination_fields,
                            klass->prepare = nomination_prepare; klass->saved = nomination_saved;
                            klass->deleting = hd_decision_guard_deleting)

gint64
hd_nomination_same_of (HdStore *store, HdNomination *self, gint64 subject)
{
  HdRecord *record = HD_RECORD (self);
  g_autofree char *ours = hd_text_key (hd_record_text (record, HD_NOMINATION_ACHIEVEMENT));
  g_auto (HdSql) sql = { 0 };

  /* A subject has few nominations, a year many: the plus keeps to the subject's index. */
  if (subject == 0 ||
      !hd_sql_begin (&sql, hd_store_db (store), "SELECT n.id, x.achievement FROM nomination n JOIN nomination_text x ON x.id = n.id"
                     " WHERE n.subject = :subject AND +n.year = :year AND +n.unit = :unit AND +n.award_form = :award AND n.id <> :id", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":subject", subject);
  hd_sql_bind_int (&sql, ":year", hd_record_int (record, HD_NOMINATION_YEAR));
  hd_sql_bind_int (&sql, ":unit", hd_record_int (record, HD_NOMINATION_UNIT));
  hd_sql_bind_int (&sql, ":award", hd_record_int (record, HD_NOMINATION_AWARD_FORM));
  hd_sql_bind_int (&sql, ":id", hd_record_id (record));
  while (hd_sql_step (&sql, NULL)) {
    g_autofree char *theirs = hd_text_key (hd_sql_text (&sql, 1));

    if (strcmp (ours, theirs) == 0)
      return hd_sql_int (&sql, 0);
  }
  return 0;
}

gint64
hd_nomination_same (HdStore *store, HdNomination *self)
{
  HdRecord *record = HD_RECORD (self);

  return hd_nomination_same_of (store, self, hd_subject_find (store, hd_record_text (record, HD_NOMINATION_KIND),
                                                              hd_record_text (record, HD_NOMINATION_FULL_NAME),
                                                              hd_record_text (record, HD_NOMINATION_BIRTH),
                                                              hd_record_int (record, HD_NOMINATION_UNIT)));
}

gint64
hd_nomination_last_year (HdStore *store)
{
  g_auto (HdSql) sql = { 0 };

  return hd_sql_begin (&sql, hd_store_db (store), "SELECT MAX (year) FROM nomination", NULL) && hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}
