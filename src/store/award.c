/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "award.h"
#include "text.h"

const HdChoice hd_award_levels[] = {
  { "unit",     N_("Unit") },
  { "ward",     N_("Ward or commune") },
  { "district", N_("District") },
  { "city",     N_("City") },
  { "state",    N_("State") },
  { NULL }
};

const HdChoice hd_award_types[] = {
  { "title", N_("Honorary title") },
  { "form",  N_("Form of commendation") },
  { "book",  N_("Book") },
  { NULL }
};

static const HdField award_form_fields[] = {
  [HD_AWARD_FORM_CODE]          = { "code", N_("Code"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_FORM_NAME]          = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_AWARD_FORM_LEVEL]         = { "level", N_("Level"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_award_levels },
  [HD_AWARD_FORM_TYPE]          = { "type", N_("Kind of award"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_award_types },
  [HD_AWARD_FORM_POSITION]      = { "position", N_("Order"), HD_INT },
  [HD_AWARD_FORM_SUBJECT_KINDS] = { "subject_kinds", N_("For"), HD_TEXT },
  [HD_AWARD_FORM_ALIASES]       = { "aliases", N_("Other names"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_FORM_VALID_FROM]    = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_AWARD_FORM_VALID_TO]      = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_AWARD_FORM_NAME_KEY]      = { "name_key", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_AWARD_FORM_AUTHORITY]     = { "authority", N_("Decided by"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_FORM_GIFT]          = { "gift", N_("Gift"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_FORM_COEFFICIENT]   = { "coefficient", N_("Coefficient for an individual (hundredths)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_AWARD_FORM_COEFFICIENT_COLLECTIVE] = { "coefficient_collective", N_("Coefficient for a collective (hundredths)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD] = { "coefficient_household", N_("Coefficient for a household (hundredths)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_AWARD_FORM_VERIFIED]      = { "verified", N_("Coefficients compared with the law"), HD_BOOL, HD_FIELD_FORM },
  [HD_AWARD_FORM_MONEY_SOURCE]  = { "money_source", N_("Where the coefficients come from"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_FORM_THRESHOLD]     = { "threshold", N_("Votes needed (% of all members)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100 },
  [HD_AWARD_FORM_SECRET]        = { "secret", N_("Secret ballot"), HD_BOOL, HD_FIELD_FORM },
  [HD_AWARD_FORM_ONCE]          = { "once", N_("Once in a life"), HD_BOOL, HD_FIELD_FORM },
  [HD_AWARD_FORM_POSTHUMOUS]    = { "posthumous", N_("May be given after death"), HD_BOOL, HD_FIELD_FORM },
  [HD_AWARD_FORM_CLEAN_RECORD]  = { "clean_record", N_("Not for anyone disciplined"), HD_BOOL, HD_FIELD_FORM },
  [HD_AWARD_FORM_INTERVAL_YEARS] = { "interval_years", N_("Years between two of them"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100 },
  [HD_AWARD_FORM_PRIOR_FORMS]   = { "prior_forms", N_("Needs one of these first (codes)"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_FORM_LADDER]        = { "ladder", N_("Rung of the ladder of titles"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100 },
  [HD_AWARD_FORM_CONDITIONS]    = { "conditions", N_("Conditions"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
award_form_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_AWARD_FORM_NAME));
  hd_record_set_text (self, HD_AWARD_FORM_NAME_KEY, key);
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdAwardForm, hd_award_form, "award_form", N_("Award form"), award_form_fields,
                            klass->prepare = award_form_prepare)

static const HdField base_salary_fields[] = {
  [HD_BASE_SALARY_AMOUNT]     = { "amount", N_("Base salary (đồng)"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1, .max = 1000000000 },
  [HD_BASE_SALARY_VALID_FROM] = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_BASE_SALARY_SOURCE]     = { "source", N_("Source"), HD_TEXT, HD_FIELD_FORM },
  [HD_BASE_SALARY_VERIFIED]   = { "verified", N_("Compared with the law"), HD_BOOL, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdBaseSalary, hd_base_salary, "base_salary", N_("Base salary"), base_salary_fields)

static const HdField award_fields[] = {
  [HD_AWARD_SUBJECT]         = { "subject", N_("Subject"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "subject" },
  [HD_AWARD_AWARD_FORM]      = { "award_form", N_("Award"), HD_REF, HD_FIELD_FORM, .ref = "award_form" },
  [HD_AWARD_TITLE]           = { "title", N_("Name, if not in the catalogue"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_YEAR]            = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1945, .max = 2100 },
  [HD_AWARD_DECISION_NUMBER] = { "decision_number", N_("Decision number"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_DECISION_DATE]   = { "decision_date", N_("Decision date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_AWARD_ISSUER]          = { "issuer", N_("Given by"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_DEED]            = { "deed", N_("For what"), HD_TEXT, HD_FIELD_FORM },
  [HD_AWARD_REVOKED]         = { "revoked", N_("Revoked on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_AWARD_SOURCE]          = { "source", N_("Source"), HD_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdAward, hd_award, "award", N_("Award"), award_fields)
