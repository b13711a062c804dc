/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "award.h"
#include "sql-private.h"
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
  [HD_AWARD_FORM_COEFFICIENT]   = { "coefficient", N_("Coefficient for an individual"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 0, .max = 100000 },
  [HD_AWARD_FORM_COEFFICIENT_COLLECTIVE] = { "coefficient_collective", N_("Coefficient for a collective"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 0, .max = 100000 },
  [HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD] = { "coefficient_household", N_("Coefficient for a household"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 0, .max = 100000 },
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
  const char *from = hd_record_text (self, HD_AWARD_FORM_VALID_FROM), *to = hd_record_text (self, HD_AWARD_FORM_VALID_TO);

  hd_record_set_text (self, HD_AWARD_FORM_NAME_KEY, key);
  if (hd_record_int (self, HD_AWARD_FORM_LADDER) > 0 && strcmp (hd_record_text (self, HD_AWARD_FORM_TYPE), "title") != 0) {
    hd_record_set_bad_field (self, HD_AWARD_FORM_LADDER);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Only an honorary title stands on the ladder of titles"));
    return FALSE;
  }
  if (*to != '\0' && strcmp (from, to) > 0) {
    hd_record_set_bad_field (self, HD_AWARD_FORM_VALID_TO);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("It would end before it begins"));
    return FALSE;
  }
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

/* Large enough for any money there is, small enough for the arithmetic. */
#define MAX_SALARY G_GINT64_CONSTANT (1000000000000)
#define MAX_COEFFICIENT 1000000

gint64
hd_award_money (gint64 coefficient, gint64 salary)
{
  const gint64 step = 10000 * 100;   /* ten thousand đồng, in hundredths of a đồng */
  gint64 exact;

  if (coefficient <= 0 || salary <= 0)
    return 0;
  exact = MIN (coefficient, MAX_COEFFICIENT) * MIN (salary, MAX_SALARY);
  return (exact + step - 1) / step * 10000;
}

gint64
hd_base_salary_on (HdStore *store, const char *date)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT amount FROM base_salary WHERE valid_from <= :date"
                     " ORDER BY valid_from DESC, id DESC LIMIT 1", NULL))
    return 0;
  hd_sql_bind_text (&sql, ":date", date);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gboolean
hd_award_form_money (HdStore *store, gint64 award_form, const char *subject_kind, const char *date, gboolean *known, gint64 *money, GError **error)
{
  g_autoptr (HdRecord) form = hd_store_get (store, HD_TYPE_AWARD_FORM, award_form, error);
  guint field = HD_AWARD_FORM_COEFFICIENT;

  *known = FALSE;
  *money = 0;
  if (form == NULL)
    return FALSE;
  if (strcmp (subject_kind, "collective") == 0)
    field = HD_AWARD_FORM_COEFFICIENT_COLLECTIVE;
  else if (strcmp (subject_kind, "household") == 0)
    field = HD_AWARD_FORM_COEFFICIENT_HOUSEHOLD;
  *money = hd_award_money (hd_record_int (form, field), hd_base_salary_on (store, date));
  *known = *money > 0;
  return TRUE;
}

void
hd_held_award_free (HdHeldAward *award)
{
  if (award == NULL)
    return;
  g_free (award->table);
  g_free (award->title);
  g_free (award->decision_number);
  g_free (award->decision_date);
  g_free (award->deed);
  g_free (award->revoked);
  g_free (award);
}

#define NOMINATION_YEAR "iif (n.decision_date <> '', CAST (substr (n.decision_date, 1, 4) AS INTEGER), n.year)"
#define AWARD_YEAR      "iif (a.decision_date <> '', CAST (substr (a.decision_date, 1, 4) AS INTEGER), a.year)"
/* What was decided here and what is known from elsewhere, of those that a condition picks out. */
#define HELD(where_nomination, where_award) \
  "SELECT 'nomination', n.id, n.subject, n.award_form, coalesce (f.name, ''), " NOMINATION_YEAR " AS held_year," \
  " n.decision_number, n.decision_date AS held_date, coalesce (x.achievement, ''), n.money," \
  " iif (n.revoked <> '' OR n.status <> 'revoked', n.revoked, iif (n.decision_date <> '', n.decision_date, n.year || '-12-31'))" \
  " FROM nomination n LEFT JOIN nomination_text x ON x.id = n.id LEFT JOIN award_form f ON f.id = n.award_form" \
  " WHERE " where_nomination " AND n.status IN ('decided', 'granted', 'revoked')" \
  " UNION ALL SELECT 'award', a.id, a.subject, a.award_form, coalesce (f.name, a.title), " AWARD_YEAR "," \
  " a.decision_number, a.decision_date, a.deed, 0, a.revoked" \
  " FROM award a LEFT JOIN award_form f ON f.id = a.award_form WHERE " where_award \
  " ORDER BY held_year DESC, held_date DESC, 2 DESC"

static GPtrArray *
held_awards (HdStore *store, const char *statement, gint64 value, GError **error)
{
  g_autoptr (GPtrArray) awards = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_held_award_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), statement, error))
    return NULL;
  hd_sql_bind_int (&sql, ":value", value);
  while (hd_sql_step (&sql, &failure)) {
    HdHeldAward *award = g_new0 (HdHeldAward, 1);

    award->table = g_strdup (hd_sql_text (&sql, 0));
    award->id = hd_sql_int (&sql, 1);
    award->subject = hd_sql_int (&sql, 2);
    award->award_form = hd_sql_int (&sql, 3);
    award->title = g_strdup (hd_sql_text (&sql, 4));
    award->year = hd_sql_int (&sql, 5);
    award->decision_number = g_strdup (hd_sql_text (&sql, 6));
    award->decision_date = g_strdup (hd_sql_text (&sql, 7));
    award->deed = g_strdup (hd_sql_text (&sql, 8));
    award->money = hd_sql_int (&sql, 9);
    award->revoked = g_strdup (hd_sql_text (&sql, 10));
    g_ptr_array_add (awards, award);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&awards);
}

GPtrArray *
hd_subject_awards (HdStore *store, gint64 subject, GError **error)
{
  return held_awards (store, HELD ("n.subject = :value", "a.subject = :value"), subject, error);
}

GPtrArray *
hd_awards_of_year (HdStore *store, gint64 year, GError **error)
{
  return held_awards (store, HELD ("(:value = 0 OR " NOMINATION_YEAR " = :value)", "(:value = 0 OR " AWARD_YEAR " = :value)"), year, error);
}
