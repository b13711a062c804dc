/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "score-matrix.h"

static void
row_free (gpointer data)
{
  HdScoreMatrixRow *row = data;

  g_clear_object (&row->work);
  g_clear_object (&row->sheet);
  g_clear_pointer (&row->scores, g_ptr_array_unref);
  g_free (row->judge);
  g_free (row);
}

static void
page_free (gpointer data)
{
  HdScoreMatrixPage *page = data;

  g_free (page->title);
  g_clear_pointer (&page->criteria, g_ptr_array_unref);
  g_ptr_array_unref (page->rows);
  g_free (page);
}

void
hd_score_matrix_free (HdScoreMatrix *self)
{
  g_clear_object (&self->contest);
  g_clear_object (&self->round);
  g_ptr_array_unref (self->pages);
  g_free (self->no_adjusted);
  g_free (self->no_adjusted_paper);
  g_free (self);
}

/* The page of a scale, made when its first row comes. NULL with error. */
static HdScoreMatrixPage *
page_of (HdScoreMatrix *self, HdStore *store, gint64 rubric, GError **error)
{
  HdScoreMatrixPage *page;

  for (guint i = 0; i < self->pages->len; i++)
    if (((HdScoreMatrixPage *) g_ptr_array_index (self->pages, i))->rubric == rubric)
      return g_ptr_array_index (self->pages, i);
  page = g_new0 (HdScoreMatrixPage, 1);
  page->rubric = rubric;
  page->title = rubric == 0 ? g_strdup ("") : hd_store_label (store, "rubric", rubric);
  page->rows = g_ptr_array_new_with_free_func (row_free);
  page->criteria = rubric == 0 ? g_ptr_array_new () : hd_rubric_criteria (store, rubric, error);
  g_ptr_array_add (self->pages, page);
  return page->criteria == NULL ? NULL : page;
}

/* What the results say of the marks of a work. */
static const HdResult *
result_of (HdResults *results, gint64 work)
{
  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) g_ptr_array_index (results->results, i))->work == work)
      return g_ptr_array_index (results->results, i);
  return NULL;
}

static void
rate (HdScoreMatrixRow *row, HdResults *results, gint64 judge)
{
  const HdResult *result = result_of (results, hd_record_id (row->work));

  for (guint i = 0; result != NULL && row->sheet != NULL && i < result->marks->len; i++) {
    const HdResultMark *mark = &g_array_index (result->marks, HdResultMark, i);

    if (mark->judge != judge)
      continue;
    row->counts = mark->counts;
    row->has_adjusted = results->has_adjusted;
    row->adjusted = mark->adjusted;
  }
}

static HdScoreMatrixRow *
add_row (HdScoreMatrix *self, HdStore *store, HdResults *results, gint64 work, gint64 judge, gint64 rubric, HdRecord *sheet, GError **error)
{
  HdScoreMatrixPage *page = page_of (self, store, rubric, error);
  HdScoreMatrixRow *row;

  if (page == NULL)
    return NULL;
  row = g_new0 (HdScoreMatrixRow, 1);
  row->judge = judge == 0 ? g_strdup ("") : hd_store_label (store, "judge", judge);
  g_ptr_array_add (page->rows, row);
  row->work = hd_store_get (store, HD_TYPE_WORK, work, error);
  row->draft = sheet != NULL && strcmp (hd_record_text (sheet, HD_SCORE_SHEET_STATE), "submitted") != 0;
  if (sheet != NULL && !row->draft) {
    row->sheet = g_object_ref (sheet);
    row->scores = hd_sheet_scores (store, sheet, error);
  }
  if (row->work == NULL || (row->sheet != NULL && row->scores == NULL))
    return NULL;
  rate (row, results, judge);
  return row;
}

/* What the judges of a work agreed on stands after their own marks. */
static gboolean
add_agreed (HdScoreMatrix *self, HdStore *store, HdResults *results, gint64 work, GError **error)
{
  g_autoptr (GPtrArray) sheets = hd_sheets_of (store, hd_record_id (self->round), work, error);

  for (guint i = 0; sheets != NULL && i < sheets->len; i++) {
    HdRecord *sheet = g_ptr_array_index (sheets, i);

    if (strcmp (hd_record_text (sheet, HD_SCORE_SHEET_PURPOSE), "agreed") == 0 &&
        add_row (self, store, results, work, 0, hd_record_int (sheet, HD_SCORE_SHEET_RUBRIC), sheet, error) == NULL)
      return FALSE;
  }
  return sheets != NULL;
}

static gboolean
add_assignment (HdScoreMatrix *self, HdStore *store, HdResults *results, HdRecord *assignment, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdRecord) sheet = hd_sheet_of (store, hd_record_id (assignment), &failure);

  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return add_row (self, store, results, hd_record_int (assignment, HD_ASSIGNMENT_WORK), hd_record_int (assignment, HD_ASSIGNMENT_JUDGE),
                  hd_sheet_rubric (store, hd_record_id (assignment)), sheet, error) != NULL;
}

/* Why marks are not adjusted, as papers say it. (transfer full) */
static char *
no_adjusted_paper (HdStore *store, HdResults *results)
{
  g_autofree char *one = hd_store_label (store, "judge", results->about[0]), *other = hd_store_label (store, "judge", results->about[1]);

  switch (results->why) {
  case HD_BY_PLACES:
    return g_strdup ("vòng này xếp theo thứ hạng");
  case HD_TOO_FEW_JUDGES:
    return g_strdup ("chưa đủ hai giám khảo cho điểm nên không có điểm để so sánh");
  case HD_TOO_FEW_MARKS:
    return g_strdup_printf ("%s chấm chưa đủ %u bài, chưa thể nói là chặt hay rộng tay", one, results->sample);
  case HD_NO_COMMON_WORKS:
    return g_strdup_printf ("%s và %s không có bài chấm chung, kể cả qua giám khảo khác, nên không so sánh được điểm của hai người", one, other);
  default:
    return g_strdup ("");
  }
}

HdScoreMatrix *
hd_score_matrix_load (HdStore *store, gint64 round, GError **error)
{
  g_autoptr (HdScoreMatrix) self = g_new0 (HdScoreMatrix, 1);
  g_autoptr (GPtrArray) assignments = NULL;
  g_autoptr (HdResults) results = NULL;

  self->pages = g_ptr_array_new_with_free_func (page_free);
  self->round = hd_store_get (store, HD_TYPE_CONTEST_ROUND, round, error);
  self->contest = self->round == NULL ? NULL
    : hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (self->round, HD_CONTEST_ROUND_CONTEST), error);
  results = self->contest == NULL ? NULL : hd_results_of (store, round, NULL, error);
  assignments = results == NULL ? NULL : hd_assignments_of (store, round, 0, error);
  if (assignments == NULL)
    return NULL;
  self->has_adjusted = results->has_adjusted;
  self->no_adjusted = g_strdup (results->no_adjusted);
  self->no_adjusted_paper = no_adjusted_paper (store, results);
  for (guint i = 0; i < assignments->len; i++) {
    gint64 work = hd_record_int (g_ptr_array_index (assignments, i), HD_ASSIGNMENT_WORK);
    gboolean last = i + 1 == assignments->len || hd_record_int (g_ptr_array_index (assignments, i + 1), HD_ASSIGNMENT_WORK) != work;

    if (!add_assignment (self, store, results, g_ptr_array_index (assignments, i), error) ||
        (last && !add_agreed (self, store, results, work, error)))
      return NULL;
  }
  return g_steal_pointer (&self);
}
