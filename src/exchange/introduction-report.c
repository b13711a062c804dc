/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annex 2: introductions by unit, first of those that lead a movement. */
#include "config.h"
#include "report-private.h"
#include "store/text.h"

enum { TT, UNIT, MOVEMENT, QUOTA, COLLECTIVES, INDIVIDUALS, HOUSEHOLDS, ALL, IN_TIME, NOTE, N_COLUMNS };

typedef struct {
  gint64 collectives;
  gint64 individuals;
  gint64 households;
} Sums;

static gint64
all_of (const HdIntroduction *row)
{
  return row->collectives + row->individuals + row->households;
}

static void
append_row (HdTable *table, HdReportContext *context, const HdIntroduction *row)
{
  /* Beside those of lead units there are those of others, who lead no movement. */
  const char *figure = row->movement != 0 ? "introductions" : "introductions_other";
  g_autofree char *quota = hd_report_source_here (context, "introductions_required", row->unit, row->movement, NULL);
  g_autofree char *collectives = hd_report_source_here (context, figure, row->unit, row->movement, "collective");
  g_autofree char *individuals = hd_report_source_here (context, figure, row->unit, row->movement, "individual");
  g_autofree char *households = hd_report_source_here (context, figure, row->unit, row->movement, "household");
  g_autofree char *all = hd_report_source_here (context, figure, row->unit, row->movement, NULL);
  g_autofree char *in_time = hd_report_source_here (context, "introduced_on_time", row->unit, row->movement, NULL);
  g_autofree char *missing = hd_number_format_office (row->quota - all_of (row));
  g_autofree char *note = row->quota > all_of (row) ? g_strconcat ("còn thiếu ", missing, NULL) : NULL;
  const HdCell cells[N_COLUMNS] = {
    [UNIT] = hd_cell_text (row->unit_name),
    [MOVEMENT] = hd_cell_text (row->name),
    [QUOTA] = row->quota > 0 ? hd_cell_sourced (row->quota, quota) : hd_cell_text (""),
    [COLLECTIVES] = hd_cell_sourced (row->collectives, collectives),
    [INDIVIDUALS] = hd_cell_sourced (row->individuals, individuals),
    [HOUSEHOLDS] = hd_cell_sourced (row->households, households),
    [ALL] = hd_cell_sourced (all_of (row), all),
    [IN_TIME] = row->due[0] != '\0' ? hd_cell_sourced (row->in_time, in_time) : hd_cell_text (""),
    [NOTE] = hd_cell_text (note == NULL ? "" : note),
  };

  hd_table_append (table, HD_ROW_NORMAL, cells);
  if (note != NULL) {
    g_autofree char *source = hd_report_source_less (quota, all);
    g_autofree char *label = g_strdup_printf ("%s, %s: còn thiếu", row->unit_name, row->name);

    hd_table_add_number (table, label, TRUE, row->quota - all_of (row), source);
  }
}

/* The sum below a part. Quota, sum and those in time are figures; quota and in_time
 * may be NULL where nobody owes a number. */
static gboolean
append_total (HdTable *table, HdReportContext *context, const char *label, const Sums *sums,
              const char *all, const char *quota, const char *in_time, GError **error)
{
  static const int columns[3] = { ALL, QUOTA, IN_TIME };
  HdValue values[3] = { 0 };
  const char *names[3] = { all, quota, in_time };
  g_autofree char *collectives = hd_report_source_here (context, all, 0, 0, "collective");
  g_autofree char *individuals = hd_report_source_here (context, all, 0, 0, "individual");
  g_autofree char *households = hd_report_source_here (context, all, 0, 0, "household");
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
  HdCell cells[N_COLUMNS] = {
    [UNIT] = hd_cell_text (label),
    [COLLECTIVES] = hd_cell_sourced (sums->collectives, collectives),
    [INDIVIDUALS] = hd_cell_sourced (sums->individuals, individuals),
    [HOUSEHOLDS] = hd_cell_sourced (sums->households, households),
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    if (names[i] == NULL)
      continue;
    if (!hd_report_figure (context, names[i], &values[i], error))
      return FALSE;
    g_ptr_array_add (sources, hd_report_source_here (context, names[i], 0, 0, NULL));
    cells[columns[i]] = hd_cell_sourced (values[i].value, g_ptr_array_index (sources, sources->len - 1));
  }
  hd_table_append (table, HD_ROW_TOTAL, cells);
  return TRUE;
}

HdTable *
hd_report_introductions (HdReportContext *context, GError **error)
{
  static const HdColumn columns[N_COLUMNS] = {
    [TT]          = { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    [UNIT]        = { "Đơn vị", "unit", NULL, 22, HD_COLUMN_TEXT },
    [MOVEMENT]    = { "Lĩnh vực, phong trào", "movement", NULL, 26, HD_COLUMN_TEXT },
    [QUOTA]       = { "Chỉ tiêu", "quota", NULL, 7, HD_COLUMN_INT },
    [COLLECTIVES] = { "Tập thể", "collectives", "Đã giới thiệu", 7, HD_COLUMN_INT },
    [INDIVIDUALS] = { "Cá nhân", "individuals", "Đã giới thiệu", 7, HD_COLUMN_INT },
    [HOUSEHOLDS]  = { "Hộ gia đình", "households", "Đã giới thiệu", 7, HD_COLUMN_INT },
    [ALL]         = { "Tổng", "total", "Đã giới thiệu", 7, HD_COLUMN_INT },
    [IN_TIME]     = { "Đúng hạn", "in_time", NULL, 7, HD_COLUMN_INT },
    [NOTE]        = { "Ghi chú", "note", NULL, 10, HD_COLUMN_TEXT },
  };
  static const struct { gboolean led; const char *group, *total, *all, *quota, *in_time; } parts[] = {
    { TRUE, "I. Đơn vị chủ trì lĩnh vực, phong trào", "Cộng I", "introductions", "introductions_required", "introduced_on_time" },
    { FALSE, "II. Đơn vị giới thiệu ngoài các lĩnh vực mình chủ trì", "Cộng II", "introductions_other", NULL, NULL },
  };
  g_autoptr (GPtrArray) rows = hd_introductions_on (context->store, context->plan, context->year, context->date, error);
  g_autoptr (HdTable) table = NULL;
  Sums whole = { 0 };

  if (rows == NULL)
    return NULL;
  table = hd_table_new_static ("introductions_by_unit", columns, N_COLUMNS);
  for (guint part = 0; part < G_N_ELEMENTS (parts); part++) {
    const HdCell group[N_COLUMNS] = { [UNIT] = hd_cell_text (parts[part].group) };
    gboolean any = FALSE;
    Sums sums = { 0 };

    for (guint i = 0; i < rows->len; i++) {
      const HdIntroduction *row = g_ptr_array_index (rows, i);

      if ((row->movement != 0) != parts[part].led)
        continue;
      if (!any)
        hd_table_append (table, HD_ROW_GROUP, group);
      any = TRUE;
      append_row (table, context, row);
      sums.collectives += row->collectives;
      sums.individuals += row->individuals;
      sums.households += row->households;
    }
    if (any && !append_total (table, context, parts[part].total, &sums, parts[part].all, parts[part].quota, parts[part].in_time, error))
      return NULL;
    whole.collectives += sums.collectives;
    whole.individuals += sums.individuals;
    whole.households += sums.households;
  }
  if (rows->len > 0 &&
      !append_total (table, context, "Tổng cộng", &whole, "introductions_all", "introductions_required", "introduced_on_time", error))
    return NULL;
  return g_steal_pointer (&table);
}
