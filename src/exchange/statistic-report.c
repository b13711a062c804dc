/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forms of the Ministry: their lines, columns and figures are data in the file. */
#include "config.h"
#include <string.h>
#include "report-private.h"
#include "store/setting.h"
#include "store/statistic.h"
#include "store/text.h"

/* What stands below a form whose lines nobody compared with the regulation. */
#define UNVERIFIED "Bố cục biểu là mặc định của chương trình, chưa được đối chiếu với văn bản quy định; hãy đối chiếu trước khi gửi."

static HdTable *
form_table (HdReportContext *context, HdRecord *head, const char *form, GError **error)
{
  g_auto (GStrv) titles = hd_statistic_columns (head);
  g_autoptr (GPtrArray) rows = hd_statistic (context->store, form, context->year, context->date, error);
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (HdColumn));
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  const HdColumn first[] = {
    { "Mã số", "code", NULL, 8, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Nội dung", "title", NULL, 50, HD_COLUMN_TEXT },
  };
  g_autofree HdCell *cells = NULL;
  HdTable *table;

  if (rows == NULL)
    return NULL;
  g_array_append_vals (columns, first, G_N_ELEMENTS (first));
  for (guint i = 0; titles[i] != NULL; i++) {
    HdColumn column = { titles[i], NULL, NULL, 12, HD_COLUMN_INT };

    g_ptr_array_add (keys, g_strdup_printf ("cell_%u", i + 1));
    column.key = g_ptr_array_index (keys, i);
    g_array_append_val (columns, column);
  }
  table = hd_table_new_static ("statistic", (const HdColumn *) columns->data, columns->len);
  cells = g_new0 (HdCell, columns->len);
  for (guint i = 0; i < rows->len; i++) {
    const HdStatisticRow *row = g_ptr_array_index (rows, i);
    g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
    g_autofree char *title = g_strdup_printf ("%s%s", hd_record_int (row->line, HD_STATISTIC_LINE_LEVEL) > 0 ? "- " : "",
                                              hd_record_text (row->line, HD_STATISTIC_LINE_TITLE));

    memset (cells, 0, columns->len * sizeof (HdCell));
    cells[0] = hd_cell_text (hd_record_text (row->line, HD_STATISTIC_LINE_CODE));
    cells[1] = hd_cell_text (title);
    for (guint k = 0; k < row->cells->len && k + 2 < columns->len; k++) {
      const HdStatisticCell *cell = g_ptr_array_index (row->cells, k);

      if (cell->figure[0] == '\0')
        continue;
      g_ptr_array_add (sources, hd_report_source_here (context, cell->figure, 0, 0, NULL));
      cells[k + 2] = cell->value.known ? hd_cell_number (cell->value.value) : hd_cell_text ("chưa rõ");
      cells[k + 2].source = g_ptr_array_index (sources, sources->len - 1);
    }
    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  return table;
}

/* The day of the year that the form is of, by the setting «statistic_day». (transfer full) */
static char *
day_of_form (HdReportContext *context)
{
  g_autofree char *day = hd_setting_value (context->store, hd_setting_lookup ("statistic_day"));
  g_autofree char *iso = g_strdup_printf ("%d-%s", (int) context->year, day);

  return hd_date_is_valid (iso) ? hd_date_format (iso) : g_strdup ("…");
}

static HdDocument *
build_form (HdReportContext *context, const char *form, GError **error)
{
  g_autoptr (HdRecord) head = hd_statistic_head (context->store, form, context->year, error);
  g_autoptr (HdFill) fill = head == NULL ? NULL : hd_fill_new (context, error);
  const char *reference;
  HdTable *table;

  if (fill == NULL)
    return NULL;
  table = form_table (context, head, form, error);
  if (table == NULL)
    return NULL;
  reference = hd_record_text (head, HD_STATISTIC_LINE_CODE);
  hd_fill_table (fill, "statistic", table);
  hd_fill_text (fill, "form_title", hd_record_text (head, HD_STATISTIC_LINE_TITLE));
  hd_fill_take (fill, "reference", g_strndup (reference, strcspn (reference, "*")));
  hd_fill_text (fill, "unverified", strchr (reference, '*') != NULL ? UNVERIFIED : "");
  hd_fill_take (fill, "form_day", day_of_form (context));
  return hd_fill_build (fill, "statistic.md", error);
}

HdDocument *
hd_report_statistic_0601 (HdReportContext *context, GError **error)
{
  return build_form (context, "0601", error);
}

HdDocument *
hd_report_statistic_0602 (HdReportContext *context, GError **error)
{
  return build_form (context, "0602", error);
}

HdDocument *
hd_report_statistic_0603 (HdReportContext *context, GError **error)
{
  return build_form (context, "0603", error);
}
