/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which units were trained in a year, with how many people, and which never were. */
#include "config.h"
#include <string.h>
#include "report-private.h"

/* A group of units; *n grows by those that were listed. */
static void
append_units (HdTable *table, HdReportContext *context, GPtrArray *units, const char *group, gboolean trained, gint64 *people, gint64 *n)
{
  gboolean any = FALSE;

  for (guint i = 0; i < units->len; i++) {
    const HdEvidence *row = g_ptr_array_index (units, i);
    const HdScope scope = { .plan = context->plan, .year = context->year, .unit = row->unit, .as_of = context->date };
    g_autofree char *source = hd_report_source_here (context, "people_trained", row->unit, 0, NULL);
    HdValue value = { FALSE, 0 };

    /* A unit that came twice is listed once. */
    if (row->weight == 0)
      continue;
    if (!any)
      hd_table_append (table, HD_ROW_GROUP, (HdCell[4]) { { HD_CELL_EMPTY }, hd_cell_text (group), { HD_CELL_EMPTY }, { HD_CELL_EMPTY } });
    any = TRUE;
    if (trained)
      hd_figure_value (context->store, "people_trained", &scope, &value, NULL);
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[4]) {
      { HD_CELL_EMPTY }, hd_cell_text (row->label), value.value > 0 ? hd_cell_sourced (value.value, source) : (HdCell) { HD_CELL_EMPTY },
      hd_cell_text (trained ? row->detail : "") });
    *people += value.value;
    ++*n;
  }
}

HdTable *
hd_report_training (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 8, HD_COLUMN_ORDINAL },
    { "Đơn vị", "unit", NULL, 44, HD_COLUMN_TEXT },
    { "Số người được tập huấn", "people", NULL, 18, HD_COLUMN_INT },
    { "Lớp tập huấn", "training", NULL, 36, HD_COLUMN_TEXT },
  };
  const HdScope scope = { .plan = context->plan, .year = context->year, .as_of = context->date };
  g_autoptr (GPtrArray) trained = hd_figure_rows (context->store, "units_trained", &scope, error);
  g_autoptr (GPtrArray) never = trained == NULL ? NULL : hd_figure_rows (context->store, "units_never_trained", &scope, error);
  gint64 people = 0, n_trained = 0, n_never = 0;
  g_autofree char *source = NULL, *never_source = NULL;
  HdTable *table;

  if (never == NULL)
    return NULL;
  source = hd_report_source_here (context, "units_trained", 0, 0, NULL);
  never_source = hd_report_source_here (context, "units_never_trained", 0, 0, NULL);
  table = hd_table_new_static ("training", columns, G_N_ELEMENTS (columns));
  append_units (table, context, trained, "I. Đơn vị được tập huấn trong năm", TRUE, &people, &n_trained);
  append_units (table, context, never, "II. Đơn vị chưa được tập huấn lần nào", FALSE, &people, &n_never);
  hd_table_add_number (table, "Đơn vị được tập huấn", TRUE, n_trained, source);
  hd_table_add_number (table, "Đơn vị chưa được tập huấn lần nào", TRUE, n_never, never_source);
  return table;
}
