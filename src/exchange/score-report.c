/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of marking: the sheet of a judge for a work, blank or as it was handed in, and
 * labels for what is taken in. Codes only. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "report-private.h"
#include "store/marking.h"
#include "store/text.h"

/* Labels beside one another. */
#define LABELS 3

/* Two lines, for what is written by hand. */
#define ROOM " \n "

/* What a sheet of marks is made of. */
typedef struct {
  HdRecord  *assignment;              /* (borrowed) */
  HdRecord  *work, *round, *judge;    /* (owned) */
  HdRecord  *sheet;                   /* (owned) (nullable): handed in */
  GPtrArray *criteria, *scores;       /* (owned); scores (nullable) with the sheet */
} Facts;

static void
facts_clear (Facts *self)
{
  g_clear_object (&self->work);
  g_clear_object (&self->round);
  g_clear_object (&self->judge);
  g_clear_object (&self->sheet);
  g_clear_pointer (&self->criteria, g_ptr_array_unref);
  g_clear_pointer (&self->scores, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

/* A draft is nobody's business yet: its paper is blank. */
static gboolean
load_facts (Facts *self, HdStore *store, HdRecord *assignment, GError **error)
{
  g_autoptr (GError) failure = NULL;

  self->assignment = assignment;
  self->work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), error);
  self->round = self->work == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST_ROUND, hd_record_int (assignment, HD_ASSIGNMENT_ROUND), error);
  self->judge = self->round == NULL ? NULL : hd_store_get (store, HD_TYPE_JUDGE, hd_record_int (assignment, HD_ASSIGNMENT_JUDGE), error);
  self->criteria = self->judge == NULL ? NULL : hd_rubric_criteria (store, hd_sheet_rubric (store, hd_record_id (assignment)), error);
  if (self->criteria == NULL)
    return FALSE;
  self->sheet = hd_sheet_of (store, hd_record_id (assignment), &failure);
  if (self->sheet != NULL && strcmp (hd_record_text (self->sheet, HD_SCORE_SHEET_STATE), "submitted") != 0)
    g_clear_object (&self->sheet);
  if (self->sheet != NULL)
    self->scores = hd_sheet_scores (store, self->sheet, &failure);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static HdTable *
identity_table (HdStore *store, Facts *facts)
{
  static const HdColumn columns[] = {
    { "Tên tác phẩm", "title", NULL, 60, HD_COLUMN_TEXT },
    { "Loại hình", "kind", NULL, 30, HD_COLUMN_TEXT },
    { "Mã số", "code", NULL, 60, HD_COLUMN_BARCODE },
  };
  HdTable *table = hd_table_new_static ("identity", columns, G_N_ELEMENTS (columns));
  g_autofree char *kind = hd_store_label (store, "contest_kind", hd_record_int (facts->work, HD_WORK_KIND));

  hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
    hd_cell_text (hd_record_text (facts->work, HD_WORK_TITLE)), hd_cell_text (kind), hd_cell_text (hd_record_text (facts->work, HD_WORK_CODE)) });
  return table;
}

static HdTable *
mark_table (Facts *facts)
{
  static const HdColumn columns[] = {
    { "TT", "position", NULL, 10, HD_COLUMN_ORDINAL },
    { "Tiêu chí", "criterion", NULL, 66, HD_COLUMN_TEXT },
    { "Điểm tối đa", "maximum", NULL, 17, HD_COLUMN_PERCENT },
    { "Bước điểm", "step", NULL, 16, HD_COLUMN_PERCENT },
    { "Điểm chấm", "points", NULL, 20, HD_COLUMN_PERCENT },
    { "Nhận xét", "comment", NULL, 46, HD_COLUMN_TEXT },
  };
  HdTable *table = hd_table_new_static ("marks", columns, G_N_ELEMENTS (columns));
  gint64 maximum = 0;

  for (guint i = 0; i < facts->criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (facts->criteria, i);
    HdRecord *score = facts->scores == NULL ? NULL : g_ptr_array_index (facts->scores, i);
    gint64 weight = hd_record_int (criterion, HD_CRITERION_WEIGHT);
    g_autofree char *times = hd_number_format_hundredths (weight);
    g_autofree char *name = weight == 100 ? g_strdup (hd_record_text (criterion, HD_CRITERION_NAME))
      : g_strdup_printf ("%s (hệ số %s)", hd_record_text (criterion, HD_CRITERION_NAME), times);

    maximum += hd_record_int (criterion, HD_CRITERION_MAXIMUM) * weight;
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[G_N_ELEMENTS (columns)]) {
      { HD_CELL_EMPTY }, hd_cell_text (name), hd_cell_number (hd_record_int (criterion, HD_CRITERION_MAXIMUM)),
      hd_cell_number (hd_record_int (criterion, HD_CRITERION_STEP)),
      score == NULL || hd_record_is_new (score) ? hd_cell_text (ROOM) : hd_cell_number (hd_record_int (score, HD_SCORE_POINTS)),
      hd_cell_text (score == NULL ? "" : hd_record_text (score, HD_SCORE_COMMENT)) });
  }
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[G_N_ELEMENTS (columns)]) {
    { HD_CELL_EMPTY }, hd_cell_text ("Tổng điểm"), hd_cell_number (maximum / 100), { HD_CELL_EMPTY },
    facts->sheet == NULL ? (HdCell) { HD_CELL_EMPTY } : hd_cell_number (hd_record_int (facts->sheet, HD_SCORE_SHEET_TOTAL)) });
  return table;
}

static HdDocument *
score_sheet (HdReportContext *context, HdRecord *assignment, GError **error)
{
  g_auto (Facts) facts = { 0 };
  g_autoptr (HdRecord) contest = NULL;
  g_autoptr (HdFill) fill = NULL;
  const char *submitted;

  if (!load_facts (&facts, context->store, assignment, error))
    return NULL;
  contest = hd_store_get (context->store, HD_TYPE_CONTEST, hd_record_int (facts.round, HD_CONTEST_ROUND_CONTEST), error);
  if (contest == NULL)
    return NULL;
  context->year = hd_record_int (contest, HD_CONTEST_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL)
    return NULL;
  submitted = facts.sheet == NULL ? "" : hd_record_text (facts.sheet, HD_SCORE_SHEET_SUBMITTED);
  hd_fill_text (fill, "contest", hd_record_text (contest, HD_CONTEST_NAME));
  hd_fill_text (fill, "round", hd_record_text (facts.round, HD_CONTEST_ROUND_NAME));
  hd_fill_text (fill, "judge", hd_record_text (facts.judge, HD_JUDGE_FULL_NAME));
  hd_fill_text (fill, "blank", facts.sheet == NULL ? "1" : "");
  hd_fill_text (fill, "comment", facts.sheet == NULL ? "" : hd_record_text (facts.sheet, HD_SCORE_SHEET_COMMENT));
  hd_fill_take (fill, "submitted", submitted[0] != '\0' ? hd_date_format_long (submitted) : g_strdup ("ngày … tháng … năm …"));
  hd_fill_table (fill, "identity", identity_table (context->store, &facts));
  hd_fill_table (fill, "marks", mark_table (&facts));
  return hd_fill_build (fill, "score-sheet.md", error);
}

/* A sheet for each work of a judge, on a page of its own. */
HdDocument *
hd_report_score_sheets (HdReportContext *context, GError **error)
{
  g_autoptr (GPtrArray) assignments = hd_report_records (context, HD_TYPE_ASSIGNMENT, error);
  g_autoptr (HdDocument) first = NULL;

  for (guint i = 0; assignments != NULL && i < assignments->len; i++) {
    HdDocument *sheet = score_sheet (context, g_ptr_array_index (assignments, i), error);

    if (sheet == NULL)
      return NULL;
    hd_document_append (&first, sheet);
  }
  return g_steal_pointer (&first);
}

/* What stands on the label of an entry: no name of anybody, and the number as bars. */
static char *
entry_label (HdStore *store, HdRecord *entry, gint64 year)
{
  g_autofree char *kind = hd_store_label (store, "contest_kind", hd_record_int (entry, HD_ENTRY_KIND));
  g_autofree char *day = hd_date_format (hd_record_text (entry, HD_ENTRY_RECEIVED));
  gint64 number = hd_record_int (entry, HD_ENTRY_NUMBER);

  return g_strdup_printf ("Số %03" PRId64 " · %s\nNhận ngày %s\nDT%" PRId64 "-%04" PRId64, number, kind, day, year, number);
}

/* A sheet of labels to be cut along the lines, for envelopes and manuscripts. */
HdDocument *
hd_report_entry_labels (HdReportContext *context, GError **error)
{
  static const HdColumn columns[LABELS] = {
    { "Nhãn bài dự thi", "label1", NULL, 60, HD_COLUMN_BARCODE },
    { "Nhãn bài dự thi", "label2", NULL, 60, HD_COLUMN_BARCODE },
    { "Nhãn bài dự thi", "label3", NULL, 60, HD_COLUMN_BARCODE },
  };
  g_autoptr (GPtrArray) entries = hd_report_records (context, HD_TYPE_ENTRY, error);
  g_autoptr (HdRecord) contest = entries == NULL ? NULL
    : hd_store_get (context->store, HD_TYPE_CONTEST, hd_record_int (g_ptr_array_index (entries, 0), HD_ENTRY_CONTEST), error);
  g_autoptr (HdFill) fill = NULL;
  HdTable *table;

  if (contest == NULL)
    return NULL;
  context->year = hd_record_int (contest, HD_CONTEST_YEAR);
  fill = hd_fill_new (context, error);
  if (fill == NULL)
    return NULL;
  table = hd_table_new_static ("labels", columns, LABELS);
  for (guint i = 0; i < entries->len; i += LABELS) {
    HdCell cells[LABELS] = { { HD_CELL_EMPTY } };
    g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

    for (guint k = 0; k < LABELS && i + k < entries->len; k++) {
      g_ptr_array_add (texts, entry_label (context->store, g_ptr_array_index (entries, i + k), context->year));
      cells[k] = hd_cell_text (g_ptr_array_index (texts, k));
    }
    hd_table_append (table, HD_ROW_NORMAL, cells);
  }
  hd_fill_text (fill, "contest", hd_record_text (contest, HD_CONTEST_NAME));
  hd_fill_table (fill, "labels", table);
  return hd_fill_build (fill, "entry-labels.md", error);
}
