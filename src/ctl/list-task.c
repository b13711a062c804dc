/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of the plan: tasks, legal bases, money and difficulties. */
#include "config.h"
#include "list-private.h"
#include "store/budget.h"
#include "store/task.h"
#include "store/text.h"

/* Texts of a record under their names in the file. */
static void
set_texts (JsonObject *row, HdRecord *record, const guint *fields, guint n)
{
  const HdField *table = hd_record_type_fields (G_OBJECT_TYPE (record), NULL);

  for (guint i = 0; i < n; i++)
    json_object_set_string_member (row, table[fields[i]].name, hd_record_text (record, fields[i]));
}

gboolean
ctl_list_tasks (CtlPrinter *self, GError **error)
{
  static const guint texts[] = { HD_TASK_CODE, HD_TASK_TITLE, HD_TASK_SOURCE, HD_TASK_RHYTHM, HD_TASK_WORDING, HD_TASK_NOTE };
  gint64 year = ctl_year (self->call, self->store);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) statuses = hd_tasks (self->store, ctl_plan (self->store, year), year, today, error);

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (statuses, i);
    JsonObject *row = json_object_new ();

    set_texts (row, status->task, texts, G_N_ELEMENTS (texts));
    json_object_set_int_member (row, "year", year);
    json_object_set_int_member (row, "depth", status->depth);
    json_object_set_string_member (row, "lead", status->lead);
    json_object_set_string_member (row, "cooperating", status->cooperating);
    json_object_set_string_member (row, "due", status->due);
    json_object_set_string_member (row, "done", status->done);
    json_object_set_string_member (row, "state", status->state);
    json_object_set_boolean_member (row, "late", status->late);
    json_object_set_boolean_member (row, "noted", status->noted);
    json_object_set_int_member (row, "evidence", status->evidence);
    ctl_list_add (self, row);
  }
  return statuses != NULL;
}

gboolean
ctl_list_bases (CtlPrinter *self, GError **error)
{
  static const guint texts[] = {
    HD_LEGAL_BASIS_KIND, HD_LEGAL_BASIS_NUMBER, HD_LEGAL_BASIS_TITLE, HD_LEGAL_BASIS_ISSUED, HD_LEGAL_BASIS_ISSUER,
    HD_LEGAL_BASIS_VALID_FROM, HD_LEGAL_BASIS_VALID_TO, HD_LEGAL_BASIS_REPLACED_BY, HD_LEGAL_BASIS_CLAUSE,
  };
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) bases = hd_legal_bases (self->store, ctl_plan (self->store, ctl_year (self->call, self->store)), error);

  for (guint i = 0; bases != NULL && i < bases->len; i++) {
    JsonObject *row = json_object_new ();

    set_texts (row, g_ptr_array_index (bases, i), texts, G_N_ELEMENTS (texts));
    json_object_set_boolean_member (row, "in_force", hd_legal_basis_in_force (g_ptr_array_index (bases, i), today));
    ctl_list_add (self, row);
  }
  return bases != NULL;
}

gboolean
ctl_list_budget (CtlPrinter *self, GError **error)
{
  static const guint texts[] = {
    HD_BUDGET_LINE_TITLE, HD_BUDGET_LINE_SOURCE, HD_BUDGET_LINE_STATE, HD_BUDGET_LINE_APPRAISED_ON, HD_BUDGET_LINE_APPROVED_ON,
    HD_BUDGET_LINE_NUMBER, HD_BUDGET_LINE_NOTE,
  };
  gint64 year = ctl_year (self->call, self->store);
  g_autoptr (GPtrArray) budget = hd_budget (self->store, ctl_plan (self->store, year), year, error);

  for (guint i = 0; budget != NULL && i < budget->len; i++) {
    HdBudgetStatus *status = g_ptr_array_index (budget, i);
    JsonObject *row = json_object_new ();

    set_texts (row, status->line, texts, G_N_ELEMENTS (texts));
    json_object_set_int_member (row, "year", hd_record_int (status->line, HD_BUDGET_LINE_YEAR));
    json_object_set_string_member (row, "task", status->task);
    json_object_set_string_member (row, "unit", ctl_list_label (self, "unit", hd_record_int (status->line, HD_BUDGET_LINE_UNIT)));
    json_object_set_int_member (row, "estimate", hd_record_int (status->line, HD_BUDGET_LINE_ESTIMATE));
    json_object_set_int_member (row, "appraised", hd_record_int (status->line, HD_BUDGET_LINE_APPRAISED));
    json_object_set_int_member (row, "approved", hd_record_int (status->line, HD_BUDGET_LINE_APPROVED));
    json_object_set_int_member (row, "awards", status->awards);
    json_object_set_int_member (row, "spent", status->spent);
    json_object_set_int_member (row, "left", status->left);
    ctl_list_add (self, row);
  }
  return budget != NULL;
}

gboolean
ctl_list_difficulties (CtlPrinter *self, GError **error)
{
  static const guint texts[] = {
    HD_DIFFICULTY_TITLE, HD_DIFFICULTY_REPORTED, HD_DIFFICULTY_NUMBER, HD_DIFFICULTY_FORWARDED, HD_DIFFICULTY_ANSWERED,
    HD_DIFFICULTY_ANSWER_NUMBER, HD_DIFFICULTY_CONTENT, HD_DIFFICULTY_ANSWER,
  };
  gint64 plan = ctl_plan (self->store, ctl_year (self->call, self->store));
  g_autoptr (GPtrArray) all = hd_store_find_ref (self->store, HD_TYPE_DIFFICULTY, "plan", plan, error);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *difficulty = g_ptr_array_index (all, i);
    JsonObject *row;

    if (self->call->year != 0 && !hd_difficulty_is_of_year (difficulty, self->call->year))
      continue;
    row = json_object_new ();
    set_texts (row, difficulty, texts, G_N_ELEMENTS (texts));
    json_object_set_string_member (row, "unit", ctl_list_label (self, "unit", hd_record_int (difficulty, HD_DIFFICULTY_UNIT)));
    ctl_list_add (self, row);
  }
  return all != NULL;
}
