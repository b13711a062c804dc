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
