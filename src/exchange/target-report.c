/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annex 1: what became of each target. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/plan.h"
#include "store/text.h"

/* Hundredths of a percent, rounded to the nearest; but what falls short never reads 100. */
static gint64
share (gint64 achieved, gint64 required)
{
  gint64 rounded = (achieved * 10000 + required / 2) / required;

  return achieved < required ? MIN (rounded, 9999) : rounded;
}

static const char *const met_words[] = {
  [HD_MET_NO]      = "Chưa đạt",
  [HD_MET_YES]     = "Đạt",
  [HD_MET_UNKNOWN] = "Chưa đủ số liệu",
  [HD_MET_TRACKED] = "Theo dõi",
};

static HdCell
cell_of (HdValue value, const char *unknown, const char *source)
{
  HdCell cell = value.known ? hd_cell_number (value.value) : hd_cell_text (unknown);

  /* What nobody can tell has rows too: they show what is missing. */
  cell.source = unknown[0] != '\0' ? source : NULL;
  return cell;
}

static void
add_units (HdReportContext *context, HdTable *table, HdTargetStatus *status, const char *state, const char *what, guint n)
{
  g_autofree char *name = g_strdup_printf ("%s/%" G_GINT64_FORMAT, state, hd_record_id (status->target));
  g_autofree char *source = hd_report_source_of (context, "units", 0, name);
  g_autofree char *label = g_strdup_printf ("%s: %s", hd_record_text (status->target, HD_TARGET_TITLE), what);

  hd_table_add_number (table, label, TRUE, n, source);
}

/* What each unit owes or the share comes to, with the day of what it is a share of, and how
 * many units nobody can tell of. (transfer full) */
static char *
note_of (HdReportContext *context, HdTable *table, HdTargetStatus *status)
{
  const char *comparator = hd_record_text (status->target, HD_TARGET_COMPARATOR);
  gint64 required = hd_record_int (status->target, HD_TARGET_REQUIRED);
  GString *note = g_string_new (NULL);
  guint unknown = 0;

  if (strcmp (comparator, "at_least_each") == 0) {
    g_autofree char *number = hd_number_format_office (required);
    const char *measure = hd_record_text (status->target, HD_TARGET_MEASURE);
    gboolean monthly = strcmp (hd_record_text (status->target, HD_TARGET_PERIOD), "month") == 0;

    /* What stands behind a slash says for whom or how often, which stands here already. */
    g_string_append_printf (note, "Mỗi đơn vị từ %s %.*s%s", number, (int) strcspn (measure, "/"), measure, monthly ? " mỗi tháng" : "");
  } else if (strcmp (comparator, "at_least_percent_of_own") == 0) {
    g_string_append_printf (note, "Mỗi đơn vị từ %d%% tổng số tập thể, cá nhân năm %d, làm tròn lên", (int) required, (int) status->year);
  } else if (strcmp (comparator, "percent_of_units") == 0) {
    g_autofree char *last = g_strdup_printf ("%04d-12-31", (int) status->year);
    g_autofree char *day = hd_date_format (strcmp (context->today, last) < 0 ? context->today : last);
    g_autofree char *exact = hd_number_format_hundredths (required * status->units->len);

    g_string_append_printf (note, "%d%% của %u đơn vị (tính đến %s)", (int) required, status->units->len, day);
    add_units (context, table, status, "all", "đơn vị được tính", status->units->len);
    if (required * status->units->len % 100 != 0)
      g_string_append_printf (note, " là %s, làm tròn lên %d", exact, (int) status->required.value);
  }
  for (guint i = 0; i < status->units->len; i++)
    unknown += ((HdUnitStatus *) g_ptr_array_index (status->units, i))->met == HD_MET_UNKNOWN;
  if (unknown > 0) {
    g_string_append_printf (note, "; %u đơn vị chưa có số tập thể, cá nhân", unknown);
    add_units (context, table, status, "unknown", "đơn vị chưa có số tập thể, cá nhân", unknown);
  }
  return g_string_free (note, FALSE);
}

HdTable *
hd_report_targets (HdReportContext *context, GError **error)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 4, HD_COLUMN_ORDINAL },
    { "Chỉ tiêu", "title", NULL, 36, HD_COLUMN_TEXT },
    { "Đơn vị tính", "unit", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Kế hoạch", "required", NULL, 8, HD_COLUMN_INT },
    { "Thực hiện", "achieved", NULL, 8, HD_COLUMN_INT },
    { "Tỷ lệ %", "percent", NULL, 8, HD_COLUMN_PERCENT },
    { "Đánh giá", "met", NULL, 10, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Ghi chú", "note", NULL, 16, HD_COLUMN_TEXT },
  };
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (context->store, context->plan, context->year, context->date, error);
  g_autoptr (HdTable) table = NULL;
  g_autofree char *total = NULL;
  guint met = 0, judged = 0;

  if (statuses == NULL)
    return NULL;
  table = hd_table_new_static ("targets", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);
    g_autofree char *note = note_of (context, table, status);
    g_autofree char *achieved = hd_report_source_of (context, "target", hd_record_id (status->target), "");
    g_autofree char *required = hd_report_source_of (context, "required", hd_record_id (status->target), "");
    const HdCell cells[] = {
      { HD_CELL_EMPTY },
      hd_cell_text (hd_record_text (status->target, HD_TARGET_TITLE)),
      hd_cell_text (status->per_unit ? "đơn vị" : hd_record_text (status->target, HD_TARGET_MEASURE)),
      cell_of (status->required, status->met == HD_MET_TRACKED ? "" : "chưa rõ", required),
      cell_of (status->achieved, "chưa rõ", achieved),
      status->required.known && status->required.value > 0
        ? hd_cell_sourced (share (status->achieved.value, status->required.value), achieved) : hd_cell_text (""),
      hd_cell_text (met_words[status->met]),
      hd_cell_text (note),
    };

    met += status->met == HD_MET_YES;
    judged += status->met != HD_MET_TRACKED;
    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  if (statuses->len > 0) {
    g_autofree char *met_source = hd_report_source_of (context, "targets", 0, "met");
    g_autofree char *judged_source = hd_report_source_of (context, "targets", 0, "judged");
    const HdCell cells[G_N_ELEMENTS (columns)] = { [1] = hd_cell_text (total = g_strdup_printf ("Đạt %u/%u chỉ tiêu có mức phải đạt", met, judged)) };

    hd_table_append (table, HD_ROW_TOTAL, cells);
    hd_table_add_number (table, "Chỉ tiêu đã đạt", TRUE, met, met_source);
    hd_table_add_number (table, "Chỉ tiêu có mức phải đạt", TRUE, judged, judged_source);
  }
  return g_steal_pointer (&table);
}
