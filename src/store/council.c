/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "council.h"
#include "text.h"

const HdChoice hd_council_levels[] = {
  { "district", N_("District") },
  { "ward",     N_("Ward or commune") },
  { NULL }
};

static const HdField council_fields[] = {
  [HD_COUNCIL_NAME]          = { "name", N_("Name of the council"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_COUNCIL_LEVEL]         = { "level", N_("Level"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_council_levels },
  [HD_COUNCIL_PLACE]         = { "place", N_("Place name in documents"), HD_TEXT, HD_FIELD_FORM },
  [HD_COUNCIL_STANDING_BODY] = { "standing_body", N_("Standing body"), HD_TEXT, HD_FIELD_FORM },
  [HD_COUNCIL_REPORT_SYMBOL] = { "report_symbol", N_("Symbol of reports"), HD_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdCouncil, hd_council, "council", N_("Council"), council_fields)

static const HdField letterhead_fields[] = {
  [HD_LETTERHEAD_SUPERIOR]      = { "superior", N_("Superior body"), HD_TEXT, HD_FIELD_FORM },
  [HD_LETTERHEAD_ISSUER]        = { "issuer", N_("Issuing body"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_LETTERHEAD_PLACE]         = { "place", N_("Place name"), HD_TEXT, HD_FIELD_FORM },
  [HD_LETTERHEAD_SIGNING_RIGHT] = { "signing_right", N_("Signing right"), HD_TEXT, HD_FIELD_FORM },
  [HD_LETTERHEAD_POST]          = { "post", N_("Post"), HD_TEXT, HD_FIELD_FORM },
  [HD_LETTERHEAD_BODY_POST]     = { "body_post", N_("Post in the body whose seal is used"), HD_TEXT, HD_FIELD_FORM },
  [HD_LETTERHEAD_SIGNER]        = { "signer", N_("Signer"), HD_TEXT, HD_FIELD_FORM },
  [HD_LETTERHEAD_VALID_FROM]    = { "valid_from", N_("Valid from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_LETTERHEAD_VALID_TO]      = { "valid_to", N_("Valid to"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_LETTERHEAD_RECIPIENTS]    = { "recipients", N_("Recipients"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdLetterhead, hd_letterhead, "letterhead", N_("Letterhead"), letterhead_fields)
