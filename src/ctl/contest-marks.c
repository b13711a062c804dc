/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The marks that come back from judges, and all marks of a round as a table. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "exchange/score-matrix.h"
#include "exchange/score-read.h"

static void
print_problem (HdScoreProblem *problem)
{
  g_autofree char *place = *problem->where == '\0' ? g_strdup (problem->file) : g_strdup_printf ("%s: %s", problem->file, problem->where);

  g_fprintf (stderr, "hoadepctl: contest: %s: %s\n", place, problem->sentence);
}

static JsonObject *
row_object (HdScoreRow *row)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "file", row->file);
  json_object_set_string_member (object, "where", row->where);
  json_object_set_string_member (object, "code", row->code);
  json_object_set_string_member (object, "judge", row->judge);
  json_object_set_boolean_member (object, "handed_in", row->hand_in);
  return object;
}

/* What was read, and what became of it. */
static void
print_reading (CtlContest *self, HdScoreReading *reading, guint taken)
{
  JsonObject *object = json_object_new ();
  JsonArray *problems = json_array_new (), *rows = json_array_new (), *differing = json_array_new ();

  for (guint i = 0; i < reading->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (reading->rows, i);

    if (row->fate == HD_SCORE_TAKE)
      json_array_add_object_element (rows, row_object (row));
    else if (row->fate == HD_SCORE_DIFFERS)
      json_array_add_object_element (differing, row_object (row));
    if (row->fate == HD_SCORE_DIFFERS && !self->call->json)
      ctl_print (_("%s, %s: %s has handed in other marks for %s already; they are kept\n"), row->file, row->where, row->judge, row->code);
  }
  for (guint i = 0; i < reading->problems->len; i++) {
    HdScoreProblem *problem = g_ptr_array_index (reading->problems, i);
    JsonObject *item = json_object_new ();

    json_object_set_string_member (item, "file", problem->file);
    json_object_set_string_member (item, "where", problem->where);
    json_object_set_string_member (item, "rule", problem->rule);
    json_object_set_string_member (item, "problem", problem->sentence);
    json_array_add_object_element (problems, item);
    if (!self->call->json)
      print_problem (problem);
  }
  json_object_set_int_member (object, "taken", taken);
  json_object_set_int_member (object, "unchanged", hd_score_reading_count (reading, HD_SCORE_SAME));
  json_object_set_int_member (object, "blank", reading->blanks);
  json_object_set_array_member (object, "sheets", rows);
  json_object_set_array_member (object, "differing", differing);
  json_object_set_array_member (object, "problems", problems);
  if (self->call->json)
    ctl_print_object (object);
  else {
    ctl_print (_("%u sheets of marks taken in, %u there already, %u blank\n"), taken, hd_score_reading_count (reading, HD_SCORE_SAME), reading->blanks);
    json_object_unref (object);
  }
}

/* The files of the call, all of them before anything is written. */
static CtlStatus
read_files (CtlContest *self, gint64 round, GError **error)
{
  g_autoptr (HdScoreReading) reading = hd_score_reading_new (self->contest);
  g_autoptr (GError) refusal = NULL;
  guint taken = 0;
  gboolean done;

  for (guint i = 0; ctl_contest_argument (self, i) != NULL; i++) {
    g_autoptr (GFile) file = g_file_new_for_commandline_arg (ctl_contest_argument (self, i));

    if (!hd_score_reading_add (reading, self->store, round, file, self->call->cancellable, error))
      return CTL_REFUSED;
  }
  done = self->call->dry_run || hd_score_reading_take (reading, self->store, self->call->skip_refused, &taken, &refusal);
  print_reading (self, reading, taken);
  if (!done)
    g_propagate_error (error, g_steal_pointer (&refusal));
  return done && reading->problems->len == 0 ? CTL_DONE : CTL_REFUSED;
}

CtlStatus
ctl_contest_read (CtlContest *self, GError **error)
{
  gint64 round = ctl_contest_round (self, error);

  return round == 0 ? CTL_REFUSED : read_files (self, round, error);
}

/* A list is of the round that it is loaded into, so that must be said. */
CtlStatus
ctl_contest_load (CtlContest *self, GError **error)
{
  if (self->call->round == NULL) {
    g_set_error (error, CTL_ERROR, 0, _("--%s is missing"), "round");
    return CTL_USAGE;
  }
  return ctl_contest_read (self, error);
}

/* "17.5": without zeros at its end, as a program reads it. (transfer full) */
static char *
plain_points (gint64 hundredths)
{
  guint fraction = ABS (hundredths) % 100;
  const char *sign = hundredths < 0 ? "-" : "";
  gint64 whole = ABS (hundredths) / 100;

  if (fraction == 0)
    return g_strdup_printf ("%s%" PRId64, sign, whole);
  return fraction % 10 == 0 ? g_strdup_printf ("%s%" PRId64 ".%u", sign, whole, fraction / 10)
                            : g_strdup_printf ("%s%" PRId64 ".%02u", sign, whole, fraction);
}

/* The codes of all criteria, each once, in the order of the scales. (transfer full) */
static GPtrArray *
criterion_codes (HdScoreMatrix *matrix)
{
  GPtrArray *codes = g_ptr_array_new ();

  for (guint p = 0; p < matrix->pages->len; p++) {
    HdScoreMatrixPage *page = g_ptr_array_index (matrix->pages, p);

    for (guint i = 0; i < page->criteria->len; i++) {
      const char *code = hd_record_text (g_ptr_array_index (page->criteria, i), HD_CRITERION_CODE);

      if (!g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
        g_ptr_array_add (codes, (gpointer) code);
    }
  }
  return codes;
}

/* The mark for a criterion; NULL where none was handed in. */
static HdRecord *
score_of (HdScoreMatrixPage *page, HdScoreMatrixRow *row, const char *code)
{
  for (guint i = 0; row->scores != NULL && i < page->criteria->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (page->criteria, i), HD_CRITERION_CODE), code) == 0 &&
        !hd_record_is_new (g_ptr_array_index (row->scores, i)))
      return g_ptr_array_index (row->scores, i);
  return NULL;
}

static const char *
state_of (HdScoreMatrixRow *row)
{
  return row->sheet != NULL ? "submitted" : row->draft ? "draft" : "";
}

static void
print_points (gboolean known, gint64 points)
{
  g_autofree char *text = known ? plain_points (points) : g_strdup ("");

  ctl_print_csv (text, FALSE);
}

static void
print_matrix_csv (CtlContest *self, HdScoreMatrix *matrix)
{
  static const char *const after[] = { "total", "adjusted", "counts", "kind", "state", "comment", "remark" };
  g_autoptr (GPtrArray) codes = criterion_codes (matrix);

  ctl_print_csv ("code", FALSE);
  ctl_print_csv ("judge", FALSE);
  for (guint i = 0; i < codes->len; i++)
    ctl_print_csv (g_ptr_array_index (codes, i), FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    ctl_print_csv (after[i], i + 1 == G_N_ELEMENTS (after));
  for (guint p = 0; p < matrix->pages->len; p++) {
    HdScoreMatrixPage *page = g_ptr_array_index (matrix->pages, p);

    for (guint r = 0; r < page->rows->len; r++) {
      HdScoreMatrixRow *row = g_ptr_array_index (page->rows, r);
      g_autofree char *kind = hd_store_label (self->store, "contest_kind", hd_record_int (row->work, HD_WORK_KIND));

      ctl_print_csv (hd_record_text (row->work, HD_WORK_CODE), FALSE);
      ctl_print_csv (row->judge, FALSE);
      for (guint i = 0; i < codes->len; i++) {
        HdRecord *score = score_of (page, row, g_ptr_array_index (codes, i));

        print_points (score != NULL, score == NULL ? 0 : hd_record_int (score, HD_SCORE_POINTS));
      }
      print_points (row->sheet != NULL, row->sheet == NULL ? 0 : hd_record_int (row->sheet, HD_SCORE_SHEET_TOTAL));
      print_points (row->has_adjusted, row->adjusted);
      ctl_print_csv (row->counts ? "1" : row->sheet != NULL ? "0" : "", FALSE);
      ctl_print_csv (kind, FALSE);
      ctl_print_csv (state_of (row), FALSE);
      ctl_print_csv (row->sheet == NULL ? "" : hd_record_text (row->sheet, HD_SCORE_SHEET_COMMENT), FALSE);
      ctl_print_csv (row->sheet == NULL ? "" : hd_record_text (row->sheet, HD_SCORE_SHEET_REMARK), TRUE);
    }
  }
}

static JsonObject *
matrix_object (CtlContest *self, HdScoreMatrixPage *page, HdScoreMatrixRow *row)
{
  JsonObject *object = json_object_new (), *marks = json_object_new (), *comments = json_object_new ();
  g_autofree char *kind = hd_store_label (self->store, "contest_kind", hd_record_int (row->work, HD_WORK_KIND));

  json_object_set_string_member (object, "code", hd_record_text (row->work, HD_WORK_CODE));
  json_object_set_string_member (object, "judge", row->judge);
  json_object_set_string_member (object, "kind", kind);
  json_object_set_string_member (object, "state", state_of (row));
  for (guint i = 0; row->scores != NULL && i < page->criteria->len; i++) {
    HdRecord *score = g_ptr_array_index (row->scores, i);
    const char *code = hd_record_text (g_ptr_array_index (page->criteria, i), HD_CRITERION_CODE);

    /* A blank mark is none: it has no member. */
    if (!hd_record_is_new (score))
      json_object_set_int_member (marks, code, hd_record_int (score, HD_SCORE_POINTS));
    if (*hd_record_text (score, HD_SCORE_COMMENT) != '\0')
      json_object_set_string_member (comments, code, hd_record_text (score, HD_SCORE_COMMENT));
  }
  json_object_set_object_member (object, "marks", marks);
  json_object_set_object_member (object, "comments", comments);
  if (row->sheet != NULL) {
    json_object_set_int_member (object, "total", hd_record_int (row->sheet, HD_SCORE_SHEET_TOTAL));
    json_object_set_boolean_member (object, "counts", row->counts);
    json_object_set_string_member (object, "comment", hd_record_text (row->sheet, HD_SCORE_SHEET_COMMENT));
    json_object_set_string_member (object, "remark", hd_record_text (row->sheet, HD_SCORE_SHEET_REMARK));
  }
  if (row->has_adjusted)
    json_object_set_int_member (object, "adjusted", row->adjusted);
  return object;
}

/* Points are hundredths in JSON, as everywhere inside, and as they are said in CSV. */
CtlStatus
ctl_contest_scores (CtlContest *self, GError **error)
{
  gint64 round = ctl_contest_round (self, error);
  g_autoptr (HdScoreMatrix) matrix = round == 0 ? NULL : hd_score_matrix_load (self->store, round, error);
  JsonObject *object;
  JsonArray *rows;

  if (matrix == NULL)
    return CTL_REFUSED;
  if (!self->call->json) {
    print_matrix_csv (self, matrix);
    return CTL_DONE;
  }
  object = json_object_new ();
  rows = json_array_new ();
  for (guint p = 0; p < matrix->pages->len; p++) {
    HdScoreMatrixPage *page = g_ptr_array_index (matrix->pages, p);

    for (guint r = 0; r < page->rows->len; r++)
      json_array_add_object_element (rows, matrix_object (self, page, g_ptr_array_index (page->rows, r)));
  }
  json_object_set_string_member (object, "round", hd_record_text (matrix->round, HD_CONTEST_ROUND_CODE));
  json_object_set_array_member (object, "rows", rows);
  json_object_set_string_member (object, "no_adjusted", matrix->no_adjusted);
  ctl_print_object (object);
  return CTL_DONE;
}
