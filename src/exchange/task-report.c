/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who does what of the plan and how it stands; the money of the plan; what hinders units. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "store/budget.h"
#include "store/task.h"
#include "store/text.h"

static const char *
state_of (HdTaskStatus *status)
{
  static const struct { const char *state, *words; } words[] = {
    { "open", "Chưa làm" }, { "doing", "Đang thực hiện" }, { "done", "Đã hoàn thành" }, { "not_done", "Không thực hiện" },
    { "not_asked", "Không đặt ra trong năm" },
  };

  if (status->late)
    return strcmp (status->state, "doing") == 0 ? "Đang thực hiện, quá hạn" : "Quá hạn";
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i].state, status->state) == 0)
      return words[i].words;
  return "";
}

/* What the note of the year says; else how much is recorded. (transfer full) */
static char *
result_of (HdReportContext *context, HdTaskStatus *status, GError **error)
{
  g_autoptr (HdRecord) note = hd_task_year (context->store, hd_record_id (status->task), context->year, error);
  const char *result, *number;

  if (note == NULL)
    return NULL;
  result = hd_record_text (note, HD_TASK_YEAR_RESULT);
  number = hd_record_text (note, HD_TASK_YEAR_NUMBER);
  return g_strdup_printf ("%s%s%s", result, *result != '\0' && *number != '\0' ? "; " : "", number);
}

HdTable *
hd_report_tasks (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "Số", "code", NULL, 8, HD_COLUMN_TEXT },
    { "Nhiệm vụ", "title", NULL, 36, HD_COLUMN_TEXT },
    { "Chủ trì", "lead", NULL, 18, HD_COLUMN_TEXT },
    { "Phối hợp", "cooperating", NULL, 16, HD_COLUMN_TEXT },
    { "Hạn", "due", NULL, 10, HD_COLUMN_DATE },
    { "Tình trạng", "state", NULL, 13, HD_COLUMN_TEXT },
    { "Kết quả", "result", NULL, 20, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) statuses = hd_tasks (context->store, context->plan, context->year, context->today, error);
  g_autoptr (HdTable) table = NULL;

  if (statuses == NULL)
    return NULL;
  table = hd_table_new_static ("tasks", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < statuses->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (statuses, i);
    gboolean heading = i + 1 < statuses->len && ((HdTaskStatus *) g_ptr_array_index (statuses, i + 1))->depth > status->depth;
    const char *code = hd_record_text (status->task, HD_TASK_CODE), *title = hd_record_text (status->task, HD_TASK_TITLE);
    g_autofree char *result = result_of (context, status, error);
    g_autofree char *group = g_strdup_printf ("%s. %s", code, title);
    const HdCell cells[] = {
      hd_cell_text (code), hd_cell_text (title), hd_cell_text (status->lead), hd_cell_text (status->cooperating),
      hd_cell_text (status->due), hd_cell_text (state_of (status)), hd_cell_text (result != NULL ? result : ""),
    };
    const HdCell heads[G_N_ELEMENTS (columns)] = { hd_cell_text (group) };

    if (result == NULL)
      return NULL;
    hd_table_append (table, heading ? HD_ROW_GROUP : HD_ROW_NORMAL, heading ? heads : cells);
  }
  return g_steal_pointer (&table);
}

HdTable *
hd_report_budget (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 7, HD_COLUMN_ORDINAL },
    { "Nội dung chi", "title", NULL, 30, HD_COLUMN_TEXT },
    { "Nhiệm vụ", "task", NULL, 36, HD_COLUMN_TEXT },
    { "Nguồn", "source", NULL, 15, HD_COLUMN_TEXT },
    { "Dự toán", "estimate", NULL, 20, HD_COLUMN_MONEY },
    { "Thẩm định", "appraised", NULL, 20, HD_COLUMN_MONEY },
    { "Phê duyệt", "approved", NULL, 20, HD_COLUMN_MONEY },
    { "Đã chi", "spent", NULL, 20, HD_COLUMN_MONEY },
    { "Còn lại", "left", NULL, 20, HD_COLUMN_MONEY },
  };
  static const struct { const char *nick, *words; } sources[] = {
    { "state", "Ngân sách nhà nước" }, { "unit", "Kinh phí của đơn vị" }, { "fund", "Quỹ thi đua, khen thưởng" },
    { "other", "Nguồn hợp pháp khác" },
  };
  static const char *const names[] = { "estimate", "appraised", "approved", "spent", "left" };
  static const char *const labels[] = { "Tổng dự toán", "Tổng thẩm định", "Tổng phê duyệt", "Tổng đã chi", "Tổng còn lại" };
  g_autoptr (GPtrArray) budget = hd_budget (context->store, context->plan, context->year, error);
  g_autoptr (HdTable) table = NULL;
  gint64 sums[G_N_ELEMENTS (names)] = { 0 };

  if (budget == NULL)
    return NULL;
  table = hd_table_new_static ("budget", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < budget->len; i++) {
    HdBudgetStatus *status = g_ptr_array_index (budget, i);
    const char *source = hd_record_text (status->line, HD_BUDGET_LINE_SOURCE);
    const gint64 values[] = {
      hd_record_int (status->line, HD_BUDGET_LINE_ESTIMATE), hd_record_int (status->line, HD_BUDGET_LINE_APPRAISED),
      hd_record_int (status->line, HD_BUDGET_LINE_APPROVED), status->spent, status->left,
    };
    HdCell cells[G_N_ELEMENTS (columns)] = {
      [1] = hd_cell_text (hd_record_text (status->line, HD_BUDGET_LINE_TITLE)), [2] = hd_cell_text (status->task), [3] = hd_cell_text (""),
    };

    for (guint j = 0; j < G_N_ELEMENTS (sources); j++)
      if (strcmp (sources[j].nick, source) == 0)
        cells[3] = hd_cell_text (sources[j].words);
    for (guint j = 0; j < G_N_ELEMENTS (values); j++) {
      cells[4 + j] = hd_cell_number (values[j]);
      sums[j] += values[j];
    }
    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  if (budget->len > 0) {
    g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
    HdCell cells[G_N_ELEMENTS (columns)] = { [1] = hd_cell_text ("Cộng") };

    for (guint j = 0; j < G_N_ELEMENTS (names); j++) {
      char *source = hd_report_source_of (context, "budget", 0, names[j]);

      g_ptr_array_add (kept, source);
      cells[4 + j] = hd_cell_sourced (sums[j], source);
      hd_table_add_number (table, labels[j], TRUE, sums[j], source);
    }
    hd_table_append (table, HD_ROW_TOTAL, cells);
  }
  return g_steal_pointer (&table);
}

static int
by_day (gconstpointer a, gconstpointer b)
{
  HdRecord *left = *(HdRecord **) a, *right = *(HdRecord **) b;
  int order = strcmp (hd_record_text (left, HD_DIFFICULTY_REPORTED), hd_record_text (right, HD_DIFFICULTY_REPORTED));

  return order != 0 ? order : (hd_record_id (left) > hd_record_id (right)) - (hd_record_id (left) < hd_record_id (right));
}

HdTable *
hd_report_difficulties (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 6, HD_COLUMN_ORDINAL },
    { "Đơn vị", "unit", NULL, 18, HD_COLUMN_TEXT },
    { "Khó khăn, vướng mắc", "title", NULL, 34, HD_COLUMN_TEXT },
    { "Ngày báo cáo", "reported", NULL, 11, HD_COLUMN_DATE },
    { "Ngày chuyển", "forwarded", NULL, 11, HD_COLUMN_DATE },
    { "Ngày trả lời", "answered", NULL, 11, HD_COLUMN_DATE },
    { "Nội dung trả lời", "answer", NULL, 30, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) all = hd_store_find_ref (context->store, HD_TYPE_DIFFICULTY, "plan", context->plan, error);
  g_autoptr (HdTable) table = NULL;

  if (all == NULL)
    return NULL;
  g_ptr_array_sort (all, by_day);
  table = hd_table_new_static ("difficulties", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < all->len; i++) {
    HdRecord *difficulty = g_ptr_array_index (all, i);
    const char *content = hd_record_text (difficulty, HD_DIFFICULTY_CONTENT);
    const char *title = hd_record_text (difficulty, HD_DIFFICULTY_TITLE);
    g_autofree char *unit = hd_store_label (context->store, "unit", hd_record_int (difficulty, HD_DIFFICULTY_UNIT));
    g_autofree char *said = *content != '\0' ? g_strdup_printf ("%s: %s", title, content) : g_strdup (title);
    const HdCell cells[] = {
      { HD_CELL_EMPTY }, hd_cell_text (unit), hd_cell_text (said),
      hd_cell_text (hd_record_text (difficulty, HD_DIFFICULTY_REPORTED)), hd_cell_text (hd_record_text (difficulty, HD_DIFFICULTY_FORWARDED)),
      hd_cell_text (hd_record_text (difficulty, HD_DIFFICULTY_ANSWERED)), hd_cell_text (hd_record_text (difficulty, HD_DIFFICULTY_ANSWER)),
    };

    if (hd_difficulty_is_of_year (difficulty, context->year))
      hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  return g_steal_pointer (&table);
}
