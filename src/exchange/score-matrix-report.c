/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The summary of marks of a round, a table for each scale of points. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "report-private.h"
#include "score-matrix.h"
#include "store/error.h"

/* Of a column of marks; a long name of its criterion gets up to twice as much. */
#define MARK_WIDTH 16

enum { BEFORE_ORDINAL, BEFORE_CODE, BEFORE_JUDGE, N_BEFORE };
enum { AFTER_TOTAL, AFTER_ADJUSTED, AFTER_COUNTS, AFTER_COMMENT, N_AFTER };

static HdTable *
marks_table (HdScoreMatrixPage *page)
{
  static const HdColumn before[N_BEFORE] = {
    { "TT", "position", NULL, 9, HD_COLUMN_ORDINAL },
    { "Mã số", "code", NULL, 20, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Giám khảo", "judge", NULL, 38, HD_COLUMN_TEXT },
  };
  static const HdColumn after[N_AFTER] = {
    { "Tổng điểm", "total", NULL, 17, HD_COLUMN_PERCENT },
    { "Điểm hiệu chỉnh (tham khảo)", "adjusted", NULL, 20, HD_COLUMN_PERCENT },
    { "Tính vào kết quả", "counts", NULL, 15, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
    { "Nhận xét", "comment", NULL, 44, HD_COLUMN_TEXT },
  };
  guint n = page->criteria->len, n_columns = N_BEFORE + n + N_AFTER;
  g_autofree HdColumn *columns = g_new0 (HdColumn, n_columns);
  g_autofree HdCell *cells = g_new0 (HdCell, n_columns);
  HdTable *table;

  for (guint i = 0; i < N_BEFORE; i++)
    columns[i] = before[i];
  for (guint i = 0; i < n; i++)
    columns[N_BEFORE + i] = (HdColumn) { hd_record_text (g_ptr_array_index (page->criteria, i), HD_CRITERION_NAME),
                                         hd_record_text (g_ptr_array_index (page->criteria, i), HD_CRITERION_CODE), NULL,
                                         MARK_WIDTH + MIN (g_utf8_strlen (hd_record_text (g_ptr_array_index (page->criteria, i), HD_CRITERION_NAME), -1) / 4, MARK_WIDTH),
                                         HD_COLUMN_PERCENT };
  for (guint i = 0; i < N_AFTER; i++)
    columns[N_BEFORE + n + i] = after[i];
  table = hd_table_new_static (page->title, columns, n_columns);
  for (guint r = 0; r < page->rows->len; r++) {
    HdScoreMatrixRow *row = g_ptr_array_index (page->rows, r);
    HdCell *tail = cells + N_BEFORE + n;

    for (guint i = 0; i < n_columns; i++)
      cells[i] = (HdCell) { HD_CELL_EMPTY };
    cells[BEFORE_CODE] = hd_cell_text (hd_record_text (row->work, HD_WORK_CODE));
    cells[BEFORE_JUDGE] = hd_cell_text (row->judge[0] != '\0' ? row->judge : "Điểm thống nhất");
    if (row->sheet == NULL)
      tail[AFTER_COMMENT] = hd_cell_text ("Chưa nộp phiếu");
    for (guint i = 0; row->sheet != NULL && i < n; i++)
      if (!hd_record_is_new (g_ptr_array_index (row->scores, i)))
        cells[N_BEFORE + i] = hd_cell_number (hd_record_int (g_ptr_array_index (row->scores, i), HD_SCORE_POINTS));
    if (row->sheet != NULL) {
      tail[AFTER_TOTAL] = hd_cell_number (hd_record_int (row->sheet, HD_SCORE_SHEET_TOTAL));
      tail[AFTER_COUNTS] = hd_cell_text (row->counts ? "x" : "");
      tail[AFTER_COMMENT] = hd_cell_text (hd_record_text (row->sheet, HD_SCORE_SHEET_COMMENT));
    }
    if (row->has_adjusted)
      tail[AFTER_ADJUSTED] = hd_cell_number (row->adjusted);
    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  return table;
}

HdDocument *
hd_report_marks (HdReportContext *context, GError **error)
{
  g_autoptr (HdScoreMatrix) matrix = hd_score_matrix_load (context->store, context->records[0], error);
  g_autoptr (HdFill) fill = NULL;
  HdDocument *document;

  if (matrix == NULL)
    return NULL;
  if (matrix->pages->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("No work is assigned to a judge in this round yet; assign the works first"));
    return NULL;
  }
  context->year = hd_record_int (matrix->contest, HD_CONTEST_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL)
    return NULL;
  hd_fill_text (fill, "contest", hd_record_text (matrix->contest, HD_CONTEST_NAME));
  hd_fill_text (fill, "round", hd_record_text (matrix->round, HD_CONTEST_ROUND_NAME));
  hd_fill_text (fill, "adjusted", matrix->has_adjusted ? "1" : "");
  hd_fill_text (fill, "no_adjusted", matrix->no_adjusted_paper);
  document = hd_fill_build (fill, "marks.md", error);
  for (guint i = 0; document != NULL && i < matrix->pages->len; i++) {
    HdScoreMatrixPage *page = g_ptr_array_index (matrix->pages, i);

    hd_section_add_heading (hd_document_get_body (document), 1, page->title);
    hd_section_add_table (hd_document_get_body (document), marks_table (page));
  }
  return document;
}
