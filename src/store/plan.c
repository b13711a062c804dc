/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "duty-private.h"
#include "plan.h"
#include "text.h"
#include "activity.h"
#include "figure.h"
#include "sql-private.h"
#include "task.h"

const HdChoice hd_target_comparators[] = {
  { "at_least",                N_("At least") },
  { "at_least_each",           N_("At least, each unit") },
  { "at_least_percent_of_own", N_("At least a share of its own head-count") },
  { "percent_of_units",        N_("Share of units") },
  { "done",                    N_("Done or not") },
  { "tracked",                 N_("Followed, no number") },
  { "milestone",               N_("By a date") },
  { NULL }
};

const HdChoice hd_target_periods[] = {
  { "year",  N_("Each year") },
  { "plan",  N_("Over the plan") },
  { "once",  N_("Once") },
  { "month", N_("Each month") },
  { NULL }
};

const HdChoice hd_obligation_rhythms[] = {
  { "once",     N_("Once") },
  { "yearly",   N_("Each year") },
  { "monthly",  N_("Each month") },
  { "periodic", N_("From time to time") },
  { NULL }
};

static const HdField plan_fields[] = {
  [HD_PLAN_TITLE]         = { "title", N_("Title"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_PLAN_NUMBER]        = { "number", N_("Number"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_SYMBOL]        = { "symbol", N_("Symbol"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_ISSUED]        = { "issued", N_("Issued"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PLAN_ISSUER]        = { "issuer", N_("Issuer"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_PLACE]         = { "place", N_("Place"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_SIGNING_RIGHT] = { "signing_right", N_("Signing right"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_POST]          = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_SIGNER]        = { "signer", N_("Signer"), HD_TEXT, HD_FIELD_FORM },
  [HD_PLAN_PERIOD_START]  = { "period_start", N_("First year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_PLAN_PERIOD_END]    = { "period_end", N_("Last year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_PLAN_CLOSED]        = { "closed", N_("Closed"), HD_BOOL, HD_FIELD_FORM },
  [HD_PLAN_REPLACES]      = { "replaces", N_("Continues"), HD_REF, 0, .ref = "plan" },
  [HD_PLAN_RECIPIENTS]    = { "recipients", N_("Recipients"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_PLAN_BODY]          = { "body", N_("Text"), HD_LONG_TEXT, HD_FIELD_FORM },
};

gboolean
hd_plan_check_open (HdStore *store, gint64 plan, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (plan == 0)
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT closed FROM plan WHERE id = :id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", plan);
  if (!hd_sql_step (&sql, NULL) || hd_sql_int (&sql, 0) == 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The plan is closed, so nothing of it is changed. Open the plan again first"));
  return FALSE;
}

/* A closed plan may be opened, and nothing else. */
static gboolean
plan_prepare (HdRecord *self, HdStore *store, GError **error)
{
  return hd_record_is_new (self) || !hd_record_bool (self, HD_PLAN_CLOSED) || hd_plan_check_open (store, hd_record_id (self), error);
}

static gboolean
plan_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_id (self), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdPlan, hd_plan, "plan", N_("Plan"), plan_fields,
                            klass->prepare = plan_prepare; klass->deleting = plan_deleting)

static const HdField legal_basis_fields[] = {
  [HD_LEGAL_BASIS_PLAN]        = { "plan", N_("Plan"), HD_REF, 0, .ref = "plan" },
  [HD_LEGAL_BASIS_POSITION]    = { "position", N_("Order"), HD_INT },
  [HD_LEGAL_BASIS_NUMBER]      = { "number", N_("Number"), HD_TEXT, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_ISSUED]      = { "issued", N_("Issued"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_ISSUER]      = { "issuer", N_("Issuer"), HD_TEXT, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_VALID_FROM]  = { "valid_from", N_("In force from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_VALID_TO]    = { "valid_to", N_("In force until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_REPLACED_BY] = { "replaced_by", N_("Replaced by"), HD_TEXT, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_KIND]        = { "kind", N_("Kind of document"), HD_TEXT, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_TITLE]       = { "title", N_("Abstract of the document"), HD_TEXT, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_CLAUSE]      = { "clause", N_("Wording"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
legal_basis_check (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_int (self, HD_LEGAL_BASIS_PLAN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdLegalBasis, hd_legal_basis, "legal_basis", N_("Legal basis"), legal_basis_fields,
                            klass->prepare = legal_basis_check; klass->deleting = legal_basis_check)

static const HdField target_fields[] = {
  [HD_TARGET_PLAN]        = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_TARGET_CODE]        = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_TARGET_POSITION]    = { "position", N_("Order"), HD_INT },
  [HD_TARGET_TITLE]       = { "title", N_("Target"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_TARGET_SCOPE]       = { "scope", N_("Scope"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_SCOPE_KINDS] = { "scope_kinds", N_("Kinds of unit"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_COMPARATOR]  = { "comparator", N_("Rule"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_target_comparators },
  [HD_TARGET_REQUIRED]    = { "required", N_("Required"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_TARGET_MEASURE]     = { "measure", N_("Counted in"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_PERIOD]      = { "period", N_("Period"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_target_periods },
  [HD_TARGET_FIGURE]      = { "figure", N_("Figure"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_TARGET_DUE]         = { "due", N_("Due"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_DAY },
  [HD_TARGET_WORDING]     = { "wording", N_("Wording of the date"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_SOURCE]      = { "source", N_("Place in the plan"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_NOTE]        = { "note", N_("Note"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
target_check (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_int (self, HD_TARGET_PLAN), error);
}

/* What each unit owes is measured by a figure that tells of each unit, and nothing else is. */
static gboolean
target_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const char *const per_unit[] = { "at_least_each", "at_least_percent_of_own", "percent_of_units", NULL };
  const HdFigure *figure = hd_figure_lookup (hd_record_text (self, HD_TARGET_FIGURE));

  if (figure != NULL && (figure->units != NULL) != g_strv_contains (per_unit, hd_record_text (self, HD_TARGET_COMPARATOR))) {
    hd_record_set_bad_field (self, HD_TARGET_COMPARATOR);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                         figure->units != NULL ? _("This figure tells of each unit. Choose a rule for each unit, or for a share")
                                               : _("This figure is one number. Choose a rule that is not for each unit"));
    return FALSE;
  }
  return target_check (self, store, error);
}

HD_DEFINE_RECORD_WITH_CODE (HdTarget, hd_target, "target", N_("Target"), target_fields,
                            klass->prepare = target_prepare; klass->deleting = target_check)

static const HdField obligation_fields[] = {
  [HD_OBLIGATION_PLAN]          = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_OBLIGATION_CODE]          = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_OBLIGATION_POSITION]      = { "position", N_("Order"), HD_INT },
  [HD_OBLIGATION_TITLE]         = { "title", N_("Obligation"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_OBLIGATION_SOURCE]        = { "source", N_("Place in the plan"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_OWNER]         = { "owner", N_("Owed by"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_MOVEMENT]      = { "movement", N_("Movement"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_OBLIGATION_RHYTHM]        = { "rhythm", N_("Rhythm"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_obligation_rhythms },
  [HD_OBLIGATION_DUE]           = { "due", N_("Due"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_DAY },
  [HD_OBLIGATION_WORDING]       = { "wording", N_("Wording"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_WORDING_OTHER] = { "wording_other", N_("Other wording"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_INCLUSIVE]     = { "inclusive", N_("The day itself counts"), HD_BOOL, HD_FIELD_FORM },
  [HD_OBLIGATION_EVIDENCE]      = { "evidence", N_("Fulfilled by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_activity_kinds },
  [HD_OBLIGATION_QUOTA]         = { "quota", N_("Number owed"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_OBLIGATION_NOTICE]        = { "notice", N_("Warn so many days before"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 366 },
  [HD_OBLIGATION_NOTE]          = { "note", N_("Note"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
obligation_check (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_int (self, HD_OBLIGATION_PLAN), error);
}

/* A plan that says "trong quý II" names a day, though not by number. */
static gboolean
obligation_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const guint wordings[] = { HD_OBLIGATION_WORDING, HD_OBLIGATION_WORDING_OTHER };

  for (guint i = 0; i < G_N_ELEMENTS (wordings) && hd_record_is_new (self) && hd_record_text (self, HD_OBLIGATION_DUE)[0] == '\0'; i++) {
    g_autofree char *due = hd_wording_due (hd_record_text (self, wordings[i]), hd_record_text (self, HD_OBLIGATION_RHYTHM));

    hd_record_set_text (self, HD_OBLIGATION_DUE, due);
  }
  return obligation_check (self, store, error);
}

HD_DEFINE_RECORD_WITH_CODE (HdObligation, hd_obligation, "obligation", N_("Obligation"), obligation_fields,
                            klass->prepare = obligation_prepare; klass->deleting = obligation_check)
