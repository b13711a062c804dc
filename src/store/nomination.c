/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "nomination.h"
#include "text.h"

const HdChoice hd_subject_kinds[] = {
  { "individual", N_("Individual") },
  { "collective", N_("Collective") },
  { "household",  N_("Household") },
  { NULL }
};

const HdChoice hd_sexes[] = {
  { "male",   N_("Male") },
  { "female", N_("Female") },
  { NULL }
};

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

static const HdField subject_fields[] = {
  [HD_SUBJECT_KIND]      = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_subject_kinds },
  [HD_SUBJECT_FULL_NAME] = { "full_name", N_("Full name"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_SUBJECT_BIRTH]     = { "birth", N_("Birth"), HD_DATE, HD_FIELD_PRIVATE },
  [HD_SUBJECT_UNIT]      = { "unit", N_("Unit"), HD_REF, 0, .ref = "unit" },
  [HD_SUBJECT_NAME_KEY]  = { "name_key", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_SUBJECT_NAME_FOLD] = { "name_fold", "", HD_TEXT, HD_FIELD_DERIVED },
};

static gboolean
subject_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_SUBJECT_FULL_NAME));
  g_autofree char *fold = hd_text_fold (hd_record_text (self, HD_SUBJECT_FULL_NAME));

  hd_record_set_text (self, HD_SUBJECT_NAME_KEY, key);
  hd_record_set_text (self, HD_SUBJECT_NAME_FOLD, fold);
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdSubject, hd_subject, "subject", N_("Subject"), subject_fields,
                            klass->prepare = subject_prepare)

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
  [HD_NOMINATION_RECEIVED]         = { "received", N_("Received"), HD_FULL_DATE, HD_FIELD_FORM },
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
  [HD_NOMINATION_ACHIEVEMENT]      = { "achievement", N_("Achievement"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_NOMINATION_NOTES]            = { "notes", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
/*PREPARE nomination*/
HD_DEFINE_RECORD_WITH_CODE (HdNomination, hd_nomination, "nomination", N_("Nomination"), nomination_fields,
                            klass->prepare = nomination_prepare)
