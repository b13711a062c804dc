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
append_row (HdTable *table, const HdIntroduction *row)
{
  g_autofree char *missing = hd_number_format_office (row->quota - all_of (row));
  g_autofree char *note = row->quota > all_of (row) ? g_strconcat ("còn thiếu ", missing, NULL) : NULL;
  const HdCell cells[N_COLUMNS] = {
    [UNIT] = hd_cell_text (row->unit_name),
    [MOVEMENT] = hd_cell_text (row->name),
    [QUOTA] = row->quota > 0 ? hd_cell_number (row->quota) : hd_cell_text (""),
    [COLLECTIVES] = hd_cell_number (row->collectives),
    [INDIVIDUALS] = hd_cell_number (row->individuals),
    [HOUSEHOLDS] = hd_cell_number (row->households),
    [ALL] = hd_cell_number (all_of (row)),
    [IN_TIME] = row->due[0] != '\0' ? hd_cell_number (row->in_time) : hd_cell_text (""),
    [NOTE] = hd_cell_text (note == NULL ? "" : note),
  };

  hd_table_append (table, HD_ROW_NORMAL, cells);
}

/* The sum below a part. Quota, sum and those in time are figures; quota and in_time
 * may be NULL where nobody owes a number. */
static gboolean
append_total (HdTable *table, HdReportContext *context, const char *label, const Sums *sums,
              const char *all, const char *quota, const char *in_time, GError **error)
{
  HdValue values[3] = { 0 };
  const char *names[3] = { all, quota, in_time };
  HdCell cells[N_COLUMNS] = {
    [UNIT] = hd_cell_text (label),
    [COLLECTIVES] = hd_cell_number (sums->collectives),
    [INDIVIDUALS] = hd_cell_number (sums->individuals),
    [HOUSEHOLDS] = hd_cell_number (sums->households),
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i] != NULL && !hd_report_figure (context, names[i], &values[i], error))
      return FALSE;
  cells[ALL] = hd_cell_number (values[0].value);
  if (quota != NULL)
    cells[QUOTA] = hd_cell_number (values[1].value);
  if (in_time != NULL)
    cells[IN_TIME] = hd_cell_number (values[2].value);
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
      append_row (table, row);
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
