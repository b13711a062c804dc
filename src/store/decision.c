/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "decision.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_decision_kinds[] = {
  { "award",      N_("Commendation") },
  { "revocation", N_("Revocation") },
  { NULL }
};

const HdChoice hd_decision_states[] = {
  { "draft",  N_("Draft") },
  { "issued", N_("Issued") },
  { NULL }
};

static const HdField decision_fields[] = {
  [HD_DECISION_KIND]          = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_decision_kinds },
  [HD_DECISION_NUMBER]        = { "number", N_("Number"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_DECISION_SYMBOL]        = { "symbol", N_("Symbol"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_YEAR]          = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_DECISION_TITLE]         = { "title", N_("On what"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DECISION_ISSUED]        = { "issued", N_("Date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DECISION_EFFECTIVE]     = { "effective", N_("In force from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DECISION_SIGNING_RIGHT] = { "signing_right", N_("Signing right"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_POST]          = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_SIGNER]        = { "signer", N_("Signer"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_MEETING]       = { "meeting", N_("Meeting"), HD_REF, HD_FIELD_FORM, .ref = "meeting" },
  [HD_DECISION_STATE]         = { "state", N_("State"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_decision_states },
  [HD_DECISION_BUDGET]        = { "budget", N_("Budget (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_DECISION_BUDGET_SOURCE] = { "budget_source", N_("Source of the money"), HD_TEXT, HD_FIELD_FORM },
  [HD_DECISION_BASES]         = { "bases", N_("Legal bases"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DECISION_GROUND]        = { "ground", N_("Ground of the revocation"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DECISION_NOTE]          = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdDecision, hd_decision, "decision", N_("Decision"), decision_fields)
