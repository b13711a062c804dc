/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "plan.h"
#include "text.h"
#include "activity.h"

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
HD_DEFINE_RECORD (HdPlan, hd_plan, "plan", N_("Plan"), plan_fields)

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
  [HD_LEGAL_BASIS_TITLE]       = { "title", N_("What it is about"), HD_TEXT, HD_FIELD_FORM },
  [HD_LEGAL_BASIS_CLAUSE]      = { "clause", N_("Wording"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdLegalBasis, hd_legal_basis, "legal_basis", N_("Legal basis"), legal_basis_fields)

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
  [HD_TARGET_DUE]         = { "due", N_("Due"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_WORDING]     = { "wording", N_("Wording of the date"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_SOURCE]      = { "source", N_("Place in the plan"), HD_TEXT, HD_FIELD_FORM },
  [HD_TARGET_NOTE]        = { "note", N_("Note"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdTarget, hd_target, "target", N_("Target"), target_fields)

static const HdField obligation_fields[] = {
  [HD_OBLIGATION_PLAN]          = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_OBLIGATION_CODE]          = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_OBLIGATION_POSITION]      = { "position", N_("Order"), HD_INT },
  [HD_OBLIGATION_TITLE]         = { "title", N_("Obligation"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_OBLIGATION_SOURCE]        = { "source", N_("Place in the plan"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_OWNER]         = { "owner", N_("Owed by"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_MOVEMENT]      = { "movement", N_("Movement"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_OBLIGATION_RHYTHM]        = { "rhythm", N_("Rhythm"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_obligation_rhythms },
  [HD_OBLIGATION_DUE]           = { "due", N_("Due"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_WORDING]       = { "wording", N_("Wording"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_WORDING_OTHER] = { "wording_other", N_("Other wording"), HD_TEXT, HD_FIELD_FORM },
  [HD_OBLIGATION_INCLUSIVE]     = { "inclusive", N_("The day itself counts"), HD_BOOL, HD_FIELD_FORM },
  [HD_OBLIGATION_EVIDENCE]      = { "evidence", N_("Fulfilled by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_activity_kinds },
  [HD_OBLIGATION_QUOTA]         = { "quota", N_("Number owed"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_OBLIGATION_NOTICE]        = { "notice", N_("Warn so many days before"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 366 },
  [HD_OBLIGATION_NOTE]          = { "note", N_("Note"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdObligation, hd_obligation, "obligation", N_("Obligation"), obligation_fields)
