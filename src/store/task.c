/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "activity.h"
#include "task.h"

/* Deeper than any plan is written. */
#define HD_TASK_MAX_DEPTH 16

const HdChoice hd_task_roles[] = {
  { "lead",      N_("Leads") },
  { "cooperate", N_("Co-operates") },
  { NULL }
};

const HdChoice hd_task_states[] = {
  { "open",      N_("Not started") },
  { "doing",     N_("Being done") },
  { "done",      N_("Done") },
  { "not_done",  N_("Not done") },
  { "not_asked", N_("Not asked this year") },
  { NULL }
};

static const HdField task_fields[] = {
  [HD_TASK_PLAN]        = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_TASK_PARENT]      = { "parent", N_("Part of"), HD_REF, HD_FIELD_FORM, .ref = "task" },
  [HD_TASK_CODE]        = { "code", N_("Code"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_POSITION]    = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_TASK_TITLE]       = { "title", N_("Task"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_TASK_SOURCE]      = { "source", N_("Place in the plan"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_LEAD]        = { "lead", N_("Led by"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_TASK_LEAD_TEXT]   = { "lead_text", N_("Led by, in words"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_COOPERATING] = { "cooperating", N_("Co-operating"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_RHYTHM]      = { "rhythm", N_("Rhythm"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_obligation_rhythms },
  [HD_TASK_DUE]         = { "due", N_("Due"), HD_TEXT, HD_FIELD_FORM | HD_FIELD_DAY },
  [HD_TASK_WORDING]     = { "wording", N_("Wording of the date"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_EVIDENCE]    = { "evidence", N_("Shown by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_activity_kinds },
  [HD_TASK_TARGET]      = { "target", N_("Target"), HD_REF, HD_FIELD_FORM, .ref = "target" },
  [HD_TASK_OBLIGATION]  = { "obligation", N_("Obligation"), HD_REF, HD_FIELD_FORM, .ref = "obligation" },
  [HD_TASK_NOTE]        = { "note", N_("Note"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
check_plan_of_task (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) task = id == 0 ? NULL : hd_store_get (store, HD_TYPE_TASK, id, error);

  return id == 0 || (task != NULL && hd_plan_check_open (store, hd_record_int (task, HD_TASK_PLAN), error));
}

static gboolean
task_prepare (HdRecord *self, HdStore *store, GError **error)
{
  if (!hd_plan_check_open (store, hd_record_int (self, HD_TASK_PLAN), error))
    return FALSE;
  /* A task under itself would make the tree endless. */
  for (gint64 up = hd_record_int (self, HD_TASK_PARENT), depth = 0; up != 0; depth++) {
    g_autoptr (HdRecord) above = NULL;

    if (up == hd_record_id (self) || depth > HD_TASK_MAX_DEPTH) {
      hd_record_set_bad_field (self, HD_TASK_PARENT);
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("A task cannot be a part of itself"));
      return FALSE;
    }
    above = hd_store_get (store, HD_TYPE_TASK, up, NULL);
    up = above == NULL ? 0 : hd_record_int (above, HD_TASK_PARENT);
  }
  return TRUE;
}

static gboolean
task_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_int (self, HD_TASK_PLAN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdTask, hd_task, "task", N_("Task"), task_fields,
                            klass->prepare = task_prepare; klass->deleting = task_deleting)

static const HdField task_unit_fields[] = {
  [HD_TASK_UNIT_TASK]     = { "task", N_("Task"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "task" },
  [HD_TASK_UNIT_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_TASK_UNIT_ROLE]     = { "role", N_("Role"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_task_roles },
  [HD_TASK_UNIT_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
};

static gboolean
task_unit_check (HdRecord *self, HdStore *store, GError **error)
{
  return check_plan_of_task (store, hd_record_int (self, HD_TASK_UNIT_TASK), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdTaskUnit, hd_task_unit, "task_unit", N_("Co-operating unit"), task_unit_fields,
                            klass->prepare = task_unit_check; klass->deleting = task_unit_check)

static const HdField task_year_fields[] = {
  [HD_TASK_YEAR_TASK]   = { "task", N_("Task"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "task" },
  [HD_TASK_YEAR_YEAR]   = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_TASK_YEAR_STATE]  = { "state", N_("State of the task"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_task_states },
  [HD_TASK_YEAR_DUE]    = { "due", N_("Due"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_TASK_YEAR_DONE]   = { "done", N_("Done on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_TASK_YEAR_NUMBER] = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_YEAR_RESULT] = { "result", N_("Result"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
task_year_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 task = hd_record_int (self, HD_TASK_YEAR_TASK);
  g_autoptr (GPtrArray) others = hd_store_find_ref (store, HD_TYPE_TASK_YEAR, "task", task, error);

  if (others == NULL || !check_plan_of_task (store, task, error))
    return FALSE;
  for (guint i = 0; i < others->len; i++) {
    HdRecord *other = g_ptr_array_index (others, i);

    if (hd_record_id (other) != hd_record_id (self) &&
        hd_record_int (other, HD_TASK_YEAR_YEAR) == hd_record_int (self, HD_TASK_YEAR_YEAR)) {
      hd_record_set_bad_field (self, HD_TASK_YEAR_YEAR);
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("How this task stands in that year is already noted"));
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
task_year_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return check_plan_of_task (store, hd_record_int (self, HD_TASK_YEAR_TASK), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdTaskYear, hd_task_year, "task_year", N_("Task in a year"), task_year_fields,
                            klass->prepare = task_year_prepare; klass->deleting = task_year_deleting)

HdRecord *
hd_task_year (HdStore *store, gint64 task, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) notes = hd_store_find_ref (store, HD_TYPE_TASK_YEAR, "task", task, error);

  if (notes == NULL)
    return NULL;
  for (guint i = 0; i < notes->len; i++)
    if (hd_record_int (g_ptr_array_index (notes, i), HD_TASK_YEAR_YEAR) == year)
      return g_object_ref (g_ptr_array_index (notes, i));
  return g_object_new (HD_TYPE_TASK_YEAR, "task", task, "year", year, "state", "open", NULL);
}
