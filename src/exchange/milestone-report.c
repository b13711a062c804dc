/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annex 7: what was due in the year, and when it was done. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/plan.h"
#include "store/text.h"

/* (transfer full) */
static char *
state_of (HdMilestone *milestone)
{
  g_autofree char *count = milestone->count.known && milestone->quota > 0
    ? g_strdup_printf (" (%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT ")", milestone->count.value, milestone->quota) : g_strdup ("");
  gint64 days = milestone->days_late;

  switch (milestone->state) {
  case HD_DUE_DONE:
    return g_strconcat ("Hoàn thành", count, NULL);
  case HD_DUE_DONE_LATE:
    return g_strdup_printf ("Hoàn thành, trễ %" G_GINT64_FORMAT " ngày%s", days, count);
  case HD_DUE_LATE:
    return g_strdup_printf ("Quá hạn %" G_GINT64_FORMAT " ngày%s", days, count);
  case HD_DUE_SOON:
    return g_strconcat ("Sắp đến hạn", count, NULL);
  case HD_DUE_UNDATED:
    return g_strconcat ("Chưa hoàn thành", count, NULL);
  case HD_DUE_OPEN:
  default:
    return g_strconcat ("Chưa đến hạn", count, NULL);
  }
}

/* The numbers that the state holds open what they are made of. */
static void
add_numbers (HdReportContext *context, HdTable *table, HdMilestone *milestone, const char *owner)
{
  gboolean counted = milestone->count.known && milestone->quota > 0;
  gboolean late = milestone->state == HD_DUE_LATE || milestone->state == HD_DUE_DONE_LATE;
  const struct { const char *what, *label; gint64 value; gboolean stands; } numbers[] = {
    { "done", "đã thực hiện", milestone->count.value, counted },
    { "all", "phải thực hiện", milestone->quota, counted },
    { "late", "số ngày trễ", milestone->days_late, late },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autofree char *source = hd_report_source_duty (context, numbers[i].what, hd_record_id (milestone->obligation), milestone->unit, context->year);
    g_autofree char *label = g_strdup_printf ("%s, %s: %s", hd_record_text (milestone->obligation, HD_OBLIGATION_TITLE), owner, numbers[i].label);

    if (numbers[i].stands)
      hd_table_add_number (table, label, TRUE, numbers[i].value, source);
  }
}

/* What is owed, with the words of the plan about the date: it says the same date in
 * two ways, and neither is lost. (transfer full) */
static char *
duty_of (HdMilestone *milestone)
{
  const char *title = hd_record_text (milestone->obligation, HD_OBLIGATION_TITLE);
  const char *wording = hd_record_text (milestone->obligation, HD_OBLIGATION_WORDING);
  const char *other = hd_record_text (milestone->obligation, HD_OBLIGATION_WORDING_OTHER);

  if (milestone->due[0] == '\0' || wording[0] == '\0')
    return g_strdup (title);
  return other[0] == '\0' ? g_strdup_printf ("%s (%s)", title, wording)
                          : g_strdup_printf ("%s (%s; %s)", title, wording, other);
}

HdTable *
hd_report_milestones (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    { "Nội dung", "title", NULL, 38, HD_COLUMN_TEXT },
    { "Đơn vị chủ trì", "owner", NULL, 20, HD_COLUMN_TEXT },
    { "Hạn", "due", NULL, 11, HD_COLUMN_DATE },
    { "Ngày thực hiện", "done", NULL, 11, HD_COLUMN_DATE },
    { "Trạng thái", "state", NULL, 16, HD_COLUMN_TEXT },
  };
  static const char *const labels[] = { "Tất cả các đơn vị", "Hội đồng Thi đua - Khen thưởng", "Các cụm thi đua" };
  g_autoptr (GPtrArray) milestones = hd_milestones (context->store, context->plan, context->year, context->today, error);
  g_autoptr (HdTable) table = NULL;
  g_autofree char *total = NULL;
  guint done = 0, late = 0;

  if (milestones == NULL)
    return NULL;
  table = hd_table_new_static ("milestones", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < milestones->len; i++) {
    HdMilestone *milestone = g_ptr_array_index (milestones, i);
    g_autofree char *state = state_of (milestone);
    g_autofree char *duty = duty_of (milestone);
    g_autofree char *owner = milestone->unit != 0 ? g_strdup (milestone->owner)
                                                  : hd_obligation_owner (context->store, milestone->obligation, labels);
    const HdCell cells[] = {
      { HD_CELL_EMPTY }, hd_cell_text (duty), hd_cell_text (owner), hd_cell_text (milestone->due),
      hd_cell_text (milestone->done), hd_cell_text (state),
    };

    done += milestone->state == HD_DUE_DONE || milestone->state == HD_DUE_DONE_LATE;
    late += milestone->state == HD_DUE_LATE || milestone->state == HD_DUE_DONE_LATE;
    hd_table_append (table, HD_ROW_NORMAL, cells);
    add_numbers (context, table, milestone, owner);
  }
  if (milestones->len > 0) {
    static const struct { const char *state, *label; } counts[] = {
      { "done", "Mốc đã hoàn thành" }, { "all", "Mốc thời hạn trong năm" }, { "late", "Mốc quá hạn hoặc trễ" },
    };
    const guint values[] = { done, milestones->len, late };
    const HdCell cells[G_N_ELEMENTS (columns)] = {
      [1] = hd_cell_text (total = g_strdup_printf ("Hoàn thành %u/%u mốc; quá hạn hoặc trễ %u mốc", done, milestones->len, late)),
    };

    hd_table_append (table, HD_ROW_TOTAL, cells);
    for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
      g_autofree char *source = hd_report_source_of (context, "milestones", 0, counts[i].state);

      hd_table_add_number (table, counts[i].label, TRUE, values[i], source);
    }
  }
  return g_steal_pointer (&table);
}
