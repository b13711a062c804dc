/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "budget.h"

const HdChoice hd_budget_sources[] = {
  { "state", N_("State budget") },
  { "unit",  N_("Budget of the unit") },
  { "fund",  N_("Emulation and commendation fund") },
  { "other", N_("Other lawful sources") },
  { NULL }
};

const HdChoice hd_budget_states[] = {
  { "drafted",   N_("Drafted") },
  { "appraised", N_("Appraised") },
  { "approved",  N_("Approved") },
  { NULL }
};

static const HdField budget_line_fields[] = {
  [HD_BUDGET_LINE_PLAN]         = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_BUDGET_LINE_YEAR]         = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_BUDGET_LINE_TASK]         = { "task", N_("Task"), HD_REF, HD_FIELD_FORM, .ref = "task" },
  [HD_BUDGET_LINE_UNIT]         = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_BUDGET_LINE_TITLE]        = { "title", N_("Content of the spending"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_BUDGET_LINE_SOURCE]       = { "source", N_("Source of the money"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_budget_sources },
  [HD_BUDGET_LINE_STATE]        = { "state", N_("State of the estimate"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_budget_states },
  [HD_BUDGET_LINE_ESTIMATE]     = { "estimate", N_("Estimate (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_APPRAISED]    = { "appraised", N_("Appraised (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_APPROVED]     = { "approved", N_("Approved (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_SPENT]        = { "spent", N_("Spent (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_APPRAISED_ON] = { "appraised_on", N_("Appraised on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_BUDGET_LINE_APPROVED_ON]  = { "approved_on", N_("Approved on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_BUDGET_LINE_NUMBER]       = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_BUDGET_LINE_POSITION]     = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_BUDGET_LINE_NOTE]         = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdBudgetLine, hd_budget_line, "budget_line", N_("Budget line"), budget_line_fields)

static const HdField difficulty_fields[] = {
  [HD_DIFFICULTY_PLAN]          = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_DIFFICULTY_UNIT]          = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_DIFFICULTY_TITLE]         = { "title", N_("Difficulty"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DIFFICULTY_REPORTED]      = { "reported", N_("Reported on"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DIFFICULTY_NUMBER]        = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_DIFFICULTY_FORWARDED]     = { "forwarded", N_("Passed on, on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DIFFICULTY_ANSWERED]      = { "answered", N_("Answered on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DIFFICULTY_ANSWER_NUMBER] = { "answer_number", N_("Number of the answer"), HD_TEXT, HD_FIELD_FORM },
  [HD_DIFFICULTY_CONTENT]       = { "content", N_("Content"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DIFFICULTY_ANSWER]        = { "answer", N_("Answer"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdDifficulty, hd_difficulty, "difficulty", N_("Difficulty"), difficulty_fields)
