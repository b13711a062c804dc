/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "practice.h"

const HdChoice hd_practice_states[] = {
  { "proposed", N_("Put forward") },
  { "verified", N_("Verified") },
  { "spread",   N_("Being spread") },
  { "stopped",  N_("Given up") },
  { NULL }
};

static const HdField practice_fields[] = {
  [HD_PRACTICE_TITLE]       = { "title", N_("Model or practice"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_PRACTICE_UNIT]        = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_PRACTICE_SUBJECT]     = { "subject", N_("Exemplar"), HD_REF, HD_FIELD_FORM, .ref = "subject" },
  [HD_PRACTICE_MOVEMENT]    = { "movement", N_("Movement"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_PRACTICE_STARTED]     = { "started", N_("Since"), HD_DATE, HD_FIELD_FORM },
  [HD_PRACTICE_STATE]       = { "state", N_("State of the model"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_practice_states },
  [HD_PRACTICE_VERIFIED]    = { "verified", N_("Verified on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PRACTICE_VERIFIED_BY] = { "verified_by", N_("Verified by"), HD_TEXT, HD_FIELD_FORM },
  [HD_PRACTICE_INSPECTION]  = { "inspection", N_("Inspection"), HD_REF, HD_FIELD_FORM, .ref = "activity" },
  [HD_PRACTICE_FIGURES]     = { "figures", N_("Result in figures"), HD_TEXT, HD_FIELD_FORM },
  [HD_PRACTICE_DESCRIPTION] = { "description", N_("Description"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_PRACTICE_RESULT]      = { "result", N_("Result"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdPractice, hd_practice, "practice", N_("Good practice"), practice_fields)

static const HdField practice_copy_fields[] = {
  [HD_PRACTICE_COPY_PRACTICE] = { "practice", N_("Model or practice"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "practice" },
  [HD_PRACTICE_COPY_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_PRACTICE_COPY_STARTED]  = { "started", N_("Since"), HD_DATE, HD_FIELD_FORM },
  [HD_PRACTICE_COPY_RESULT]   = { "result", N_("Result"), HD_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdPracticeCopy, hd_practice_copy, "practice_copy", N_("Copied by"), practice_copy_fields)
