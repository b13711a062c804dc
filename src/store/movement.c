/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "movement.h"
#include "task.h"
#include "text.h"

const HdChoice hd_movement_levels[] = {
  { "centre",   N_("Centre") },
  { "city",     N_("City") },
  { "district", N_("District") },
  { "ward",     N_("Ward or commune") },
  { "unit",     N_("Unit") },
  { NULL }
};

const HdChoice hd_movement_roles[] = {
  { "lead",        N_("Lead unit") },
  { "cooperating", N_("Co-ordinating unit") },
  { NULL }
};

static const HdField movement_fields[] = {
  [HD_MOVEMENT_PLAN]          = { "plan", N_("Plan"), HD_REF, 0, .ref = "plan" },
  [HD_MOVEMENT_CODE]          = { "code", N_("Code"), HD_TEXT, HD_FIELD_FORM },
  [HD_MOVEMENT_POSITION]      = { "position", N_("Row of the annex"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_MOVEMENT_NAME]          = { "name", N_("Movement or field"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_MOVEMENT_PARENT]        = { "parent", N_("Counts towards"), HD_REF, HD_FIELD_FORM, .ref = "movement" },
  [HD_MOVEMENT_LEVEL]         = { "level", N_("Launched by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_movement_levels },
  [HD_MOVEMENT_COOPERATING]   = { "cooperating", N_("Co-ordinating units"), HD_TEXT, HD_FIELD_FORM },
  [HD_MOVEMENT_QUOTA]         = { "quota", N_("Introductions of each lead unit a year"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_MOVEMENT_QUOTA_WORDING] = { "quota_wording", N_("Wording of the number"), HD_TEXT, HD_FIELD_FORM },
  [HD_MOVEMENT_NAME_KEY]      = { "name_key", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_MOVEMENT_NAME_SORT]     = { "name_sort", "", HD_TEXT, HD_FIELD_DERIVED },
  [HD_MOVEMENT_CONTENT]       = { "content", N_("Wording in the plan"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
movement_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autofree char *key = hd_text_key (hd_record_text (self, HD_MOVEMENT_NAME));
  hd_record_set_text (self, HD_MOVEMENT_NAME_KEY, key);
  g_autofree char *sort = hd_text_sort_key (hd_record_text (self, HD_MOVEMENT_NAME));
  hd_record_set_text (self, HD_MOVEMENT_NAME_SORT, sort);
  return hd_plan_check_open (store, hd_record_int (self, HD_MOVEMENT_PLAN), error);
}

static gboolean
movement_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_int (self, HD_MOVEMENT_PLAN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdMovement, hd_movement, "movement", N_("Movement"), movement_fields,
                            klass->prepare = movement_prepare; klass->deleting = movement_deleting)

static const HdField movement_unit_fields[] = {
  [HD_MOVEMENT_UNIT_MOVEMENT] = { "movement", N_("Movement"), HD_REF, HD_FIELD_REQUIRED, .ref = "movement" },
  [HD_MOVEMENT_UNIT_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_MOVEMENT_UNIT_ROLE]     = { "role", N_("Role"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_movement_roles },
  [HD_MOVEMENT_UNIT_POSITION] = { "position", N_("Order"), HD_INT },
};

static gboolean
movement_unit_check (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) movement = hd_store_get (store, HD_TYPE_MOVEMENT, hd_record_int (self, HD_MOVEMENT_UNIT_MOVEMENT), error);

  return movement != NULL && hd_plan_check_open (store, hd_record_int (movement, HD_MOVEMENT_PLAN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdMovementUnit, hd_movement_unit, "movement_unit", N_("Unit of a movement"), movement_unit_fields,
                            klass->prepare = movement_unit_check; klass->deleting = movement_unit_check)
