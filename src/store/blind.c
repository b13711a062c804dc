/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "blind.h"

const HdChoice hd_mask_kinds[] = {
  { "name",    N_("Name") },
  { "unit",    N_("Unit") },
  { "phone",   N_("Phone") },
  { "email",   N_("E-mail") },
  { "address", N_("Address") },
  { "number",  N_("Number") },
  { "other",   N_("Other") },
  { NULL }
};

const HdChoice hd_mask_states[] = {
  { "proposed",  N_("Proposed") },
  { "confirmed", N_("Hidden") },
  { "dismissed", N_("Left readable") },
  { NULL }
};

const HdChoice hd_work_states[] = {
  { "judged",       N_("Judged") },
  { "withdrawn",    N_("Withdrawn") },
  { "disqualified", N_("Disqualified") },
  { NULL }
};

static const HdField mask_fields[] = {
  [HD_MASK_ENTRY]   = { "entry", N_("Entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_MASK_START]   = { "start", N_("From character"), HD_INT, HD_FIELD_OPTIONAL, .min = 0, .max = 10000000 },
  [HD_MASK_LENGTH]  = { "length", N_("Characters"), HD_INT, HD_FIELD_REQUIRED, .min = 1, .max = 10000000 },
  [HD_MASK_KIND]    = { "kind", N_("What it tells"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_mask_kinds },
  [HD_MASK_COVERED] = { "covered", N_("Hidden text"), HD_TEXT, HD_FIELD_PRIVATE },
  [HD_MASK_STATE]   = { "state", N_("State"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_mask_states },
};
HD_DEFINE_RECORD (HdMask, hd_mask, "mask", N_("Hidden passage"), mask_fields)

static const HdField work_fields[] = {
  [HD_WORK_CONTEST]      = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest" },
  [HD_WORK_KIND]         = { "kind", N_("Kind of work"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_kind" },
  [HD_WORK_CODE]         = { "code", N_("Blind code"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_WORK_TITLE]        = { "title", N_("Title of the work"), HD_TEXT },
  [HD_WORK_WORDS]        = { "words", N_("Words"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_PAGES]        = { "pages", N_("Pages"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_SECONDS]      = { "seconds", N_("Length in seconds"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_ROUND]        = { "round", N_("Round reached"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_STATE]        = { "state", N_("State of the work"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_work_states },
  [HD_WORK_REASON]       = { "reason", N_("Reason of the state"), HD_TEXT },
  [HD_WORK_ANCHOR]       = { "anchor", N_("Read by every judge"), HD_BOOL },
  [HD_WORK_DIGEST]       = { "digest", N_("Fingerprint"), HD_TEXT },
  [HD_WORK_PRIZE]        = { "prize", N_("Prize"), HD_REF, 0, .ref = "prize" },
  [HD_WORK_PLACE]        = { "place", N_("Place among equals"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_WORK_PLACE_REASON] = { "place_reason", N_("Reason of the place"), HD_TEXT },
  [HD_WORK_ENTRY]        = { "entry", N_("Entry"), HD_REF, 0, .ref = "entry" },
  [HD_WORK_BODY]         = { "body", N_("Text"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdWork, hd_work, "work", N_("Work"), work_fields)

static const HdField contest_key_fields[] = {
  [HD_CONTEST_KEY_CONTEST]        = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_CONTEST_KEY_MADE]           = { "made", N_("Sealed on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_CONTEST_KEY_WORKS]          = { "works", N_("Works"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CONTEST_KEY_DIGEST]         = { "digest", N_("Fingerprint"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CONTEST_KEY_OPENED]         = { "opened", N_("Opened on"), HD_FULL_DATE },
  [HD_CONTEST_KEY_FIRST_WITNESS]  = { "first_witness", N_("First witness"), HD_TEXT },
  [HD_CONTEST_KEY_SECOND_WITNESS] = { "second_witness", N_("Second witness"), HD_TEXT },
  [HD_CONTEST_KEY_SEALED]         = { "sealed", N_("Sealed list"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdContestKey, hd_contest_key, "contest_key", N_("Sealed key"), contest_key_fields)
