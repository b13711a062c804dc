/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "result.h"

const HdChoice hd_appeal_states[] = {
  { "open",    N_("Being looked at") },
  { "upheld",  N_("The mark stands") },
  { "changed", N_("The mark was changed") },
  { "refused", N_("Refused") },
  { NULL }
};

static const HdField appeal_fields[] = {
  [HD_APPEAL_WORK]      = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_APPEAL_ROUND]     = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_APPEAL_RECEIVED]  = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_APPEAL_APPELLANT] = { "appellant", N_("Appeals"), HD_TEXT, HD_FIELD_FORM },
  [HD_APPEAL_STATE]     = { "state", N_("State of the appeal"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_appeal_states },
  [HD_APPEAL_DECIDED]   = { "decided", N_("Decided on"), HD_FULL_DATE },
  [HD_APPEAL_BEFORE]    = { "before", N_("Mark before"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_HUNDREDTHS },
  [HD_APPEAL_AFTER]     = { "after", N_("Mark after"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_HUNDREDTHS },
  [HD_APPEAL_CONTENT]   = { "content", N_("Asks for"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_APPEAL_OUTCOME]   = { "outcome", N_("Outcome"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdAppeal, hd_appeal, "appeal", N_("Appeal"), appeal_fields)
