/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "budget.h"
#include "decision-private.h"
#include "task.h"

const HdChoice hd_budget_sources[] = {
  { "state", N_("State budget") },
  { "unit",  N_("Budget of the unit") },
  { "fund",  N_("Emulation and commendation fund") },
  { "other", N_("Other lawful sources") },
  { NULL }
};

const HdChoice hd_budget_states[] = {
  { "drafted",   N_("Drafted") },
  { "appraised", N_("Appraised") },
  { "approved",  N_("Approved") },
  { NULL }
};

static const HdField budget_line_fields[] = {
  [HD_BUDGET_LINE_PLAN]         = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_BUDGET_LINE_YEAR]         = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_BUDGET_LINE_TASK]         = { "task", N_("Task"), HD_REF, HD_FIELD_FORM, .ref = "task" },
  [HD_BUDGET_LINE_UNIT]         = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_BUDGET_LINE_TITLE]        = { "title", N_("Content of the spending"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_BUDGET_LINE_SOURCE]       = { "source", N_("Source of the money"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_budget_sources },
  [HD_BUDGET_LINE_STATE]        = { "state", N_("State of the estimate"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_budget_states },
  [HD_BUDGET_LINE_ESTIMATE]     = { "estimate", N_("Estimate (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_APPRAISED]    = { "appraised", N_("Appraised (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_APPROVED]     = { "approved", N_("Approved (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_SPENT]        = { "spent", N_("Spent (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_BUDGET_LINE_APPRAISED_ON] = { "appraised_on", N_("Appraised on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_BUDGET_LINE_APPROVED_ON]  = { "approved_on", N_("Approved on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_BUDGET_LINE_NUMBER]       = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_BUDGET_LINE_POSITION]     = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_BUDGET_LINE_NOTE]         = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
budget_line_check (HdRecord *self, HdStore *store, GError **error)
{
  return hd_plan_check_open (store, hd_record_int (self, HD_BUDGET_LINE_PLAN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdBudgetLine, hd_budget_line, "budget_line", N_("Budget line"), budget_line_fields,
                            klass->prepare = budget_line_check; klass->deleting = budget_line_check)

static const HdField difficulty_fields[] = {
  [HD_DIFFICULTY_PLAN]          = { "plan", N_("Plan"), HD_REF, HD_FIELD_REQUIRED, .ref = "plan" },
  [HD_DIFFICULTY_UNIT]          = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_DIFFICULTY_TITLE]         = { "title", N_("Difficulty"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DIFFICULTY_REPORTED]      = { "reported", N_("Reported on"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_DIFFICULTY_NUMBER]        = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_DIFFICULTY_FORWARDED]     = { "forwarded", N_("Passed on, on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DIFFICULTY_ANSWERED]      = { "answered", N_("Answered on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DIFFICULTY_ANSWER_NUMBER] = { "answer_number", N_("Number of the answer"), HD_TEXT, HD_FIELD_FORM },
  [HD_DIFFICULTY_CONTENT]       = { "content", N_("Content"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_DIFFICULTY_ANSWER]        = { "answer", N_("Answer"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdDifficulty, hd_difficulty, "difficulty", N_("Difficulty"), difficulty_fields)

void
hd_budget_status_free (HdBudgetStatus *status)
{
  g_clear_object (&status->line);
  g_free (status->task);
  g_free (status);
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  HdRecord *left = (*(HdBudgetStatus **) a)->line, *right = (*(HdBudgetStatus **) b)->line;
  gint64 difference = hd_record_int (left, HD_BUDGET_LINE_YEAR) - hd_record_int (right, HD_BUDGET_LINE_YEAR);

  if (difference == 0)
    difference = hd_record_int (left, HD_BUDGET_LINE_POSITION) - hd_record_int (right, HD_BUDGET_LINE_POSITION);
  if (difference == 0)
    difference = hd_record_id (left) - hd_record_id (right);
  return (difference > 0) - (difference < 0);
}

/* What decisions that were issued pay from each line: its id -> gint64. (transfer full) */
static GHashTable *
read_awards (HdStore *store, GError **error)
{
  g_autoptr (GHashTable) awards = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT d.budget_line, SUM (n.money) FROM decision d"
                     " JOIN (SELECT decision, money FROM nomination WHERE decision <> 0"
                     " UNION ALL SELECT decision, money FROM (" HD_SQL_PRIZES ")) n ON n.decision = d.id"
                     " WHERE d.budget_line <> 0 AND d.state = 'issued' GROUP BY d.budget_line", error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    gint64 line = hd_sql_int (&sql, 0), money = hd_sql_int (&sql, 1);

    g_hash_table_insert (awards, g_memdup2 (&line, sizeof line), g_memdup2 (&money, sizeof money));
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&awards);
}

/**
 * hd_budget:
 * @year: 0 for all years of the plan
 *
 * Returns: (transfer full) (element-type HdBudgetStatus): in the order of the estimate
 */
GPtrArray *
hd_budget (HdStore *store, gint64 plan, gint64 year, GError **error)
{
  g_autoptr (GPtrArray) statuses = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_budget_status_free);
  g_autoptr (GPtrArray) lines = hd_store_find_ref (store, HD_TYPE_BUDGET_LINE, "plan", plan, error);
  g_autoptr (GHashTable) awards = lines == NULL ? NULL : read_awards (store, error);

  if (awards == NULL)
    return NULL;
  for (guint i = 0; i < lines->len; i++) {
    HdRecord *line = g_ptr_array_index (lines, i);
    gint64 id = hd_record_id (line), task = hd_record_int (line, HD_BUDGET_LINE_TASK);
    gint64 *money = g_hash_table_lookup (awards, &id);
    HdBudgetStatus *status;

    if (year != 0 && hd_record_int (line, HD_BUDGET_LINE_YEAR) != year)
      continue;
    status = g_new0 (HdBudgetStatus, 1);
    status->line = g_object_ref (line);
    status->task = task == 0 ? g_strdup ("") : hd_store_label (store, "task", task);
    status->awards = money == NULL ? 0 : *money;
    status->spent = hd_record_int (line, HD_BUDGET_LINE_SPENT) + status->awards;
    status->left = hd_record_int (line, HD_BUDGET_LINE_APPROVED) - status->spent;
    g_ptr_array_add (statuses, status);
  }
  g_ptr_array_sort (statuses, by_position);
  return g_steal_pointer (&statuses);
}

gboolean
hd_difficulty_is_of_year (HdRecord *difficulty, gint64 year)
{
  const char *answered = hd_record_text (difficulty, HD_DIFFICULTY_ANSWERED);
  gint64 reported = g_ascii_strtoll (hd_record_text (difficulty, HD_DIFFICULTY_REPORTED), NULL, 10);

  return reported <= year && (reported == year || *answered == '\0' || g_ascii_strtoll (answered, NULL, 10) >= year);
}
