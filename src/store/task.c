/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "activity.h"
#include "task.h"

const HdChoice hd_task_roles[] = {
  { "lead",      N_("Leads") },
  { "cooperate", N_("Co-operates") },
  { NULL }
};

const HdChoice hd_task_states[] = {
  { "open",      N_("Not begun") },
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
  [HD_TASK_DUE]         = { "due", N_("Due"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_WORDING]     = { "wording", N_("Wording of the date"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_EVIDENCE]    = { "evidence", N_("Shown by"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_activity_kinds },
  [HD_TASK_TARGET]      = { "target", N_("Target"), HD_REF, HD_FIELD_FORM, .ref = "target" },
  [HD_TASK_NOTE]        = { "note", N_("Note"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdTask, hd_task, "task", N_("Task"), task_fields)

static const HdField task_unit_fields[] = {
  [HD_TASK_UNIT_TASK]     = { "task", N_("Task"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "task" },
  [HD_TASK_UNIT_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED, .ref = "unit" },
  [HD_TASK_UNIT_ROLE]     = { "role", N_("Role"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_task_roles },
  [HD_TASK_UNIT_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
};
HD_DEFINE_RECORD (HdTaskUnit, hd_task_unit, "task_unit", N_("Co-operating unit"), task_unit_fields)

static const HdField task_year_fields[] = {
  [HD_TASK_YEAR_TASK]   = { "task", N_("Task"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "task" },
  [HD_TASK_YEAR_YEAR]   = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_TASK_YEAR_STATE]  = { "state", N_("State of the task"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_task_states },
  [HD_TASK_YEAR_DUE]    = { "due", N_("Due"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_TASK_YEAR_DONE]   = { "done", N_("Done on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_TASK_YEAR_NUMBER] = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_TASK_YEAR_RESULT] = { "result", N_("Result"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdTaskYear, hd_task_year, "task_year", N_("Task in a year"), task_year_fields)
