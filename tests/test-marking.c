/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sheets of marks: what may be put where, what is never written over, and paper keyed twice. */
#include "config.h"
#include <string.h>
#include "contest-fixture.h"

static void
assert_refused (gboolean done, GError **error, HdError code, const char *words)
{
  g_assert_false (done);
  g_assert_error (*error, HD_ERROR, (int) code);
  if (strstr ((*error)->message, words) == NULL)
    g_error ("“%s” does not say “%s”", (*error)->message, words);
  g_clear_error (error);
}

static void
test_parse (void)
{
  static const struct { const char *text; gint64 points; } cases[] = {
    { "17,5", 1750 }, { "17.5", 1750 }, { "0", 0 }, { "00", 0 }, { " 8 ", 800 }, { "39,25", 3925 }, { "7,05", 705 },
    { "", -1 }, { "17,", -1 }, { ",5", -1 }, { "17,555", -1 }, { "-1", -1 }, { "1e1", -1 }, { "mười", -1 }, { "1 7", -1 }, { "1,2,3", -1 },
    { "1234567890", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (hd_mark_parse (cases[i].text) != cases[i].points)
      g_error ("“%s” is read as %" G_GINT64_FORMAT, cases[i].text, hd_mark_parse (cases[i].text));
}

static void
test_check (void)
{
  static const struct { gint64 maximum, step, points; gboolean fits; } cases[] = {
    { 4000, 50, 0, TRUE }, { 4000, 50, 4000, TRUE }, { 4000, 50, 3950, TRUE }, { 4000, 50, 4050, FALSE }, { 4000, 50, -50, FALSE },
    { 4000, 50, 25, FALSE }, { 500, 100, 250, FALSE }, { 250, 100, 250, TRUE }, { 250, 100, 200, TRUE }, { 1000, 1, 999, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdCriterion) criterion = g_object_new (HD_TYPE_CRITERION, "name", "Nội dung", "maximum", cases[i].maximum, "step", cases[i].step, NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%u", i);
    g_assert_cmpint (hd_mark_check (criterion, cases[i].points, &error), ==, cases[i].fits);
    g_assert_cmpint (error == NULL, ==, cases[i].fits);
  }
}

/* Total and completeness of the sheet of an assignment. */
static void
assert_sheet (ContestFixture *f, gint64 assignment, const char *state, gint64 total, gboolean complete)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) sheet = hd_sheet_of (f->base.store, assignment, &error);

  g_assert_no_error (error);
  g_assert_nonnull (sheet);
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_STATE), ==, state);
  g_assert_cmpint (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL), ==, total);
  g_assert_cmpint (hd_record_bool (sheet, HD_SCORE_SHEET_COMPLETE), ==, complete);
}

/* Zero is a mark; a blank has no row, and is no zero. */
static void
test_zero (ContestFixture *f, gconstpointer data)
{
  const gint64 some[] = { 0, 1000, -1, 0, 500 }, all[] = { 0, 1000, 0, 0, 500 }, fewer[] = { 0, -1, -1, -1, -1 };
  g_autoptr (GPtrArray) scores = NULL;
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (hd_sheet_of (f->base.store, f->assignments[0][0], &error));
  g_assert_no_error (error);
  contest_fixture_put (f, f->assignments[0][0], some, FALSE);
  assert_sheet (f, f->assignments[0][0], "draft", 1500, FALSE);
  g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_SCORE), ==, 4);
  assert_refused (hd_sheet_submit (f->base.store, f->assignments[0][0], &error), &error, HD_ERROR_CONSTRAINT, "no mark yet");
  assert_refused (hd_sheet_submit (f->base.store, f->assignments[1][0], &error), &error, HD_ERROR_CONSTRAINT, "5 criteria");
  g_assert_null (hd_sheet_of (f->base.store, f->assignments[1][0], NULL));
  sheet = hd_sheet_of (f->base.store, f->assignments[0][0], &error);
  scores = hd_sheet_scores (f->base.store, sheet, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (scores->len, ==, 5);
  g_assert_false (hd_record_is_new (g_ptr_array_index (scores, 0)));
  g_assert_true (hd_record_is_new (g_ptr_array_index (scores, 2)));
  contest_fixture_put (f, f->assignments[0][0], fewer, FALSE);
  assert_sheet (f, f->assignments[0][0], "draft", 0, FALSE);
  g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_SCORE), ==, 1);
  contest_fixture_put (f, f->assignments[0][0], all, TRUE);
  assert_sheet (f, f->assignments[0][0], "submitted", 1500, TRUE);
}

/* What is not among the marks stays, comments too; one put is one step to undo. */
static void
test_put (ContestFixture *f, gconstpointer data)
{
  HdMark first = { f->criteria[CONTEST_ARTICLE][0], TRUE, 3550, "Xúc động" };
  HdMark second = { f->criteria[CONTEST_ARTICLE][1], TRUE, 1000, NULL };
  HdMark again = { f->criteria[CONTEST_ARTICLE][0], TRUE, 3600, NULL };
  gint64 assignment = f->assignments[0][0];
  g_autoptr (GPtrArray) scores = NULL;
  g_autoptr (HdRecord) sheet = NULL;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  hd_sheet_put (f->base.store, assignment, &first, 1, "Nên in sách", "Cần xác minh", "screen", &error);
  g_assert_no_error (error);
  hd_sheet_put (f->base.store, assignment, &second, 1, NULL, NULL, "screen", &error);
  g_assert_no_error (error);
  hd_sheet_put (f->base.store, assignment, &again, 1, NULL, "", "screen", &error);
  g_assert_no_error (error);
  sheet = hd_sheet_of (f->base.store, assignment, &error);
  scores = hd_sheet_scores (f->base.store, sheet, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL), ==, 4600);
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_COMMENT), ==, "Nên in sách");
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_REMARK), ==, "");
  g_assert_cmpint (hd_record_int (g_ptr_array_index (scores, 0), HD_SCORE_POINTS), ==, 3600);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (scores, 0), HD_SCORE_COMMENT), ==, "Xúc động");
  label = hd_store_undo_label (f->base.store);
  g_assert_cmpstr (label, ==, "Marks of K7-2M4P");
  g_clear_pointer (&label, g_free);
  hd_store_undo (f->base.store, &label, &error);
  g_assert_no_error (error);
  assert_sheet (f, assignment, "draft", 4550, FALSE);

  first.points = 4050;
  assert_refused (hd_sheet_put (f->base.store, assignment, &first, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_INVALID, "0 to 40");
  first.points = 3525;
  assert_refused (hd_sheet_put (f->base.store, assignment, &first, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_INVALID, "0,5");
  first.criterion = f->criteria[CONTEST_PRESS][0];
  first.points = 1000;
  assert_refused (hd_sheet_put (f->base.store, assignment, &first, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_CONSTRAINT, "another scale");
  assert_sheet (f, assignment, "draft", 4550, FALSE);
}

/* What was handed in stays as it is: a correction is a new sheet beside it. */
static void
test_correct (ContestFixture *f, gconstpointer data)
{
  HdMark mark = { f->criteria[CONTEST_ARTICLE][0], TRUE, 3000, NULL };
  gint64 assignment = f->assignments[0][0], old_id;
  g_autoptr (HdRecord) old = NULL, sheet = NULL, score = NULL;
  g_autoptr (GPtrArray) sheets = NULL, scores = NULL;
  g_autoptr (GError) error = NULL;

  assert_refused (hd_sheet_correct (f->base.store, assignment, &mark, 1, "Cộng nhầm", &error), &error, HD_ERROR_CONSTRAINT, "handed in");
  contest_fixture_put_total (f, assignment, 7000, FALSE);
  assert_refused (hd_sheet_correct (f->base.store, assignment, &mark, 1, "Cộng nhầm", &error), &error, HD_ERROR_CONSTRAINT, "handed in");
  hd_sheet_submit (f->base.store, assignment, &error);
  g_assert_no_error (error);
  assert_refused (hd_sheet_put (f->base.store, assignment, &mark, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_CONSTRAINT, "not written over");
  assert_refused (hd_sheet_flag (f->base.store, assignment, TRUE, &error), &error, HD_ERROR_CONSTRAINT, "not written over");
  assert_refused (hd_sheet_submit (f->base.store, assignment, &error), &error, HD_ERROR_CONSTRAINT, "not written over");
  assert_refused (hd_sheet_correct (f->base.store, assignment, &mark, 1, "", &error), &error, HD_ERROR_INVALID, "Say why");

  /* Nor behind the back of the functions. */
  old = hd_sheet_of (f->base.store, assignment, NULL);
  old_id = hd_record_id (old);
  hd_record_set_int (old, HD_SCORE_SHEET_TOTAL, 9900);
  assert_refused (hd_store_save (f->base.store, old, &error), &error, HD_ERROR_CONSTRAINT, "not written over");
  assert_refused (hd_store_delete (f->base.store, old, &error), &error, HD_ERROR_CONSTRAINT, "not written over");
  scores = hd_sheet_scores (f->base.store, old, NULL);
  score = g_object_ref (g_ptr_array_index (scores, 0));
  hd_record_set_int (score, HD_SCORE_POINTS, 100);
  assert_refused (hd_store_save (f->base.store, score, &error), &error, HD_ERROR_CONSTRAINT, "not written over");
  assert_refused (hd_store_delete (f->base.store, score, &error), &error, HD_ERROR_CONSTRAINT, "not written over");

  hd_sheet_correct (f->base.store, assignment, &mark, 1, "Cộng nhầm", &error);
  g_assert_no_error (error);
  assert_sheet (f, assignment, "submitted", 6000, TRUE);
  sheet = hd_sheet_of (f->base.store, assignment, NULL);
  g_assert_cmpint (hd_record_int (sheet, HD_SCORE_SHEET_REPLACES), ==, old_id);
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_REASON), ==, "Cộng nhầm");
  g_clear_object (&old);
  old = hd_store_get (f->base.store, HD_TYPE_SCORE_SHEET, old_id, &error);
  g_assert_cmpstr (hd_record_text (old, HD_SCORE_SHEET_STATE), ==, "replaced");
  g_assert_cmpint (hd_record_int (old, HD_SCORE_SHEET_TOTAL), ==, 7000);
  sheets = hd_sheets_of (f->base.store, f->rounds[0], f->works[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sheets->len, ==, 1);
}

/* Others' marks are hidden until the own ones are in. */
static void
test_hidden (ContestFixture *f, gconstpointer data)
{
  HdMark marks[CONTEST_CRITERIA] = { { 0 } };
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GError) error = NULL;

  contest_fixture_put_total (f, f->assignments[0][0], 5000, TRUE);
  contest_fixture_put_total (f, f->assignments[0][1], 8000, FALSE);
  g_assert_true (hd_sheets_are_open (f->base.store, f->rounds[0], f->works[0], f->judges[0]));
  g_assert_false (hd_sheets_are_open (f->base.store, f->rounds[0], f->works[0], f->judges[1]));
  g_assert_false (hd_sheets_are_open (f->base.store, f->rounds[0], f->works[1], f->judges[0]));
  g_assert_false (hd_sheets_are_open (f->base.store, f->rounds[1], f->works[0], f->judges[0]));
  sheets = hd_sheets_of (f->base.store, f->rounds[0], 0, &error);
  g_assert_cmpuint (sheets->len, ==, 1);
  hd_sheet_submit (f->base.store, f->assignments[0][1], &error);
  g_assert_no_error (error);

  /* What they agreed on stands beside what each of them gave, and counts nobody's as seen. */
  for (guint i = 0; i < CONTEST_CRITERIA; i++)
    marks[i] = (HdMark) { f->criteria[CONTEST_ARTICLE][i], TRUE, 500, NULL };
  assert_refused (hd_sheet_agree (f->base.store, f->rounds[0], f->works[0], marks, CONTEST_CRITERIA, "", &error), &error, HD_ERROR_INVALID, "Say why");
  assert_refused (hd_sheet_agree (f->base.store, f->rounds[0], f->works[0], marks, 2, "Đã trao đổi", &error), &error, HD_ERROR_CONSTRAINT, "no mark yet");
  hd_sheet_agree (f->base.store, f->rounds[0], f->works[0], marks, CONTEST_CRITERIA, "Đã trao đổi", &error);
  g_assert_no_error (error);
  marks[0].points = 1000;
  hd_sheet_agree (f->base.store, f->rounds[0], f->works[0], marks, 1, "Xem lại", &error);
  g_assert_no_error (error);
  g_clear_pointer (&sheets, g_ptr_array_unref);
  sheets = hd_sheets_of (f->base.store, f->rounds[0], f->works[0], &error);
  g_assert_cmpuint (sheets->len, ==, 3);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (sheets, 0), HD_SCORE_SHEET_TOTAL), ==, 5000);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (sheets, 1), HD_SCORE_SHEET_TOTAL), ==, 8000);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (sheets, 2), HD_SCORE_SHEET_TOTAL), ==, 3000);
  g_assert_false (hd_sheets_are_open (f->base.store, f->rounds[0], f->works[0], 0));
}

/* Planned, opened by its first mark, closed, frozen. */
static void
test_round (ContestFixture *f, gconstpointer data)
{
  HdMark mark = { f->criteria[CONTEST_ARTICLE][0], TRUE, 3000, NULL };
  g_autoptr (HdRecord) work = hd_store_get (f->base.store, HD_TYPE_WORK, f->works[0], NULL);
  g_autoptr (HdRecord) round = NULL, contest = NULL, assignment = NULL;
  g_autoptr (GError) error = NULL;
  gint64 last;

  hd_record_set_int (work, HD_WORK_ROUND, 2);
  hd_store_save (f->base.store, work, &error);
  g_assert_no_error (error);
  last = contest_fixture_assignment (f, f->rounds[CONTEST_FINAL], f->works[0], f->judges[0]);
  hd_sheet_put (f->base.store, last, &mark, 1, NULL, NULL, "screen", &error);
  g_assert_no_error (error);
  round = hd_store_get (f->base.store, HD_TYPE_CONTEST_ROUND, f->rounds[CONTEST_FINAL], NULL);
  g_assert_cmpstr (hd_record_text (round, HD_CONTEST_ROUND_STATE), ==, "open");
  hd_round_close (f->base.store, f->rounds[CONTEST_FINAL], &error);
  g_assert_no_error (error);
  assert_refused (hd_sheet_put (f->base.store, last, &mark, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_CONSTRAINT, "closed");
  assert_refused (hd_sheet_flag (f->base.store, last, TRUE, &error), &error, HD_ERROR_CONSTRAINT, "closed");
  assert_refused (hd_keying_put (f->base.store, last, 1, &mark, 1, &error), &error, HD_ERROR_CONSTRAINT, "closed");
  hd_round_open (f->base.store, f->rounds[CONTEST_FINAL], &error);
  g_assert_no_error (error);
  hd_sheet_put (f->base.store, last, &mark, 1, NULL, NULL, "screen", &error);
  g_assert_no_error (error);

  assignment = hd_store_get (f->base.store, HD_TYPE_ASSIGNMENT, f->assignments[1][0], NULL);
  hd_record_set_text (assignment, HD_ASSIGNMENT_STATE, "recused");
  hd_record_set_text (assignment, HD_ASSIGNMENT_REASON, "Cùng cơ quan");
  hd_store_save (f->base.store, assignment, &error);
  g_assert_no_error (error);
  assert_refused (hd_sheet_put (f->base.store, f->assignments[1][0], &mark, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_CONSTRAINT, "no longer");

  contest = hd_store_get (f->base.store, HD_TYPE_CONTEST, f->contest, NULL);
  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  hd_store_save (f->base.store, contest, &error);
  g_assert_no_error (error);
  assert_refused (hd_sheet_put (f->base.store, last, &mark, 1, NULL, NULL, "screen", &error), &error, HD_ERROR_CONSTRAINT, "frozen");
  assert_refused (hd_round_open (f->base.store, f->rounds[0], &error), &error, HD_ERROR_CONSTRAINT, "frozen");
  assert_refused (hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], &f->works[0], 1, &error), &error, HD_ERROR_CONSTRAINT, "frozen");
}

static void
test_recused (ContestFixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) assignment = hd_store_get (f->base.store, HD_TYPE_ASSIGNMENT, f->assignments[0][0], NULL);
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GError) error = NULL;

  contest_fixture_put_total (f, f->assignments[0][0], 5000, TRUE);
  contest_fixture_put_total (f, f->assignments[0][1], 6000, TRUE);
  hd_record_set_text (assignment, HD_ASSIGNMENT_STATE, "recused");
  hd_record_set_text (assignment, HD_ASSIGNMENT_REASON, "Cùng cơ quan");
  hd_store_save (f->base.store, assignment, &error);
  g_assert_no_error (error);
  sheets = hd_sheets_of (f->base.store, f->rounds[0], f->works[0], &error);
  g_assert_cmpuint (sheets->len, ==, 1);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (sheets, 0), HD_SCORE_SHEET_TOTAL), ==, 6000);
}

static void
test_progress (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GArray) progress = NULL;
  g_autoptr (GError) error = NULL;
  HdMarkingProgress *p;

  contest_fixture_put_total (f, f->assignments[0][0], 5000, TRUE);
  contest_fixture_put_total (f, f->assignments[3][0], 5000, FALSE);
  hd_sheet_flag (f->base.store, f->assignments[2][1], TRUE, &error);
  g_assert_no_error (error);
  progress = hd_round_progress (f->base.store, f->rounds[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (progress->len, ==, 3);
  p = &g_array_index (progress, HdMarkingProgress, 0);
  g_assert_cmpint (p->judge, ==, f->judges[0]);
  g_assert_cmpuint (p->assigned, ==, 4);
  g_assert_cmpuint (p->submitted, ==, 1);
  g_assert_cmpuint (p->drafts, ==, 2);
  g_assert_cmpuint (p->flagged, ==, 1);
  p = &g_array_index (progress, HdMarkingProgress, 2);
  g_assert_cmpint (p->judge, ==, f->judges[2]);
  g_assert_cmpuint (p->submitted + p->drafts + p->flagged, ==, 0);
}

/* A scale that was renewed: what was begun keeps the old one until its judge takes the new. */
static void
test_renewed (ContestFixture *f, gconstpointer data)
{
  const gint64 points[] = { 4000, 1000, 500, 500, 500 };
  g_autoptr (HdRecord) rubric = hd_store_get (f->base.store, HD_TYPE_RUBRIC, f->rubrics[0], NULL);
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GPtrArray) scores = NULL;
  g_autoptr (GError) error = NULL;
  gint64 renewed;

  contest_fixture_put (f, f->assignments[0][0], points, FALSE);
  contest_fixture_put (f, f->assignments[0][1], points, TRUE);
  hd_record_set_int (rubric, HD_RUBRIC_ENDED, TRUE);
  hd_store_save (f->base.store, rubric, &error);
  g_assert_no_error (error);
  renewed = fixture_save (&f->base, g_object_new (HD_TYPE_RUBRIC, "contest", f->contest, "kind", f->kinds[0], "name", "Thang điểm mới",
                                                  "version", G_GINT64_CONSTANT (2), "replaces", f->rubrics[0], NULL));
  /* One criterion is smaller, two kept their places, one counts half again as much, one is new. */
  fixture_save (&f->base, g_object_new (HD_TYPE_CRITERION, "rubric", renewed, "code", "noi_dung", "name", "Nội dung", "position", G_GINT64_CONSTANT (1),
                                        "maximum", G_GINT64_CONSTANT (3000), "step", G_GINT64_CONSTANT (50), "weight", G_GINT64_CONSTANT (100), NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_CRITERION, "rubric", renewed, "code", "lan_toa", "name", "Lan toả", "position", G_GINT64_CONSTANT (2),
                                        "maximum", G_GINT64_CONSTANT (2000), "step", G_GINT64_CONSTANT (50), "weight", G_GINT64_CONSTANT (150), NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_CRITERION, "rubric", renewed, "code", "anh", "name", "Ảnh", "position", G_GINT64_CONSTANT (3),
                                        "maximum", G_GINT64_CONSTANT (500), "step", G_GINT64_CONSTANT (50), "weight", G_GINT64_CONSTANT (33), NULL));
  g_assert_cmpint (hd_sheet_rubric (f->base.store, f->assignments[0][0]), ==, f->rubrics[0]);
  g_assert_cmpint (hd_sheet_rubric (f->base.store, f->assignments[1][0]), ==, renewed);
  sheet = hd_sheet_of (f->base.store, f->assignments[0][1], NULL);
  g_assert_false (hd_sheet_is_outdated (f->base.store, sheet));
  g_clear_object (&sheet);
  sheet = hd_sheet_of (f->base.store, f->assignments[0][0], NULL);
  g_assert_true (hd_sheet_is_outdated (f->base.store, sheet));
  hd_sheet_renew (f->base.store, f->assignments[0][0], &error);
  g_assert_no_error (error);
  assert_sheet (f, f->assignments[0][0], "draft", 1500, FALSE);
  g_clear_object (&sheet);
  sheet = hd_sheet_of (f->base.store, f->assignments[0][0], NULL);
  g_assert_false (hd_sheet_is_outdated (f->base.store, sheet));
  scores = hd_sheet_scores (f->base.store, sheet, NULL);
  g_assert_cmpuint (scores->len, ==, 3);
  /* 10 × 1,5 + 0,5 × 0,33 = 15,165: half up, once. */
  {
    HdMark mark = { hd_record_int (g_ptr_array_index (scores, 2), HD_SCORE_CRITERION), TRUE, 50, NULL };

    hd_sheet_put (f->base.store, f->assignments[0][0], &mark, 1, NULL, NULL, "screen", &error);
    g_assert_no_error (error);
  }
  assert_sheet (f, f->assignments[0][0], "draft", 1517, FALSE);
  assert_refused (hd_sheet_renew (f->base.store, f->assignments[0][1], &error), &error, HD_ERROR_CONSTRAINT, "not written over");
}

static void
key (ContestFixture *f, gint64 assignment, guint pass, gint64 a, gint64 b, gint64 c)
{
  HdMark marks[] = {
    { f->criteria[CONTEST_PRESS][0], a >= 0, MAX (a, 0), NULL },
    { f->criteria[CONTEST_PRESS][1], b >= 0, MAX (b, 0), NULL },
    { f->criteria[CONTEST_PRESS][2], c >= 0, MAX (c, 0), NULL },
  };
  g_autoptr (GError) error = NULL;

  hd_keying_put (f->base.store, assignment, pass, marks, G_N_ELEMENTS (marks), &error);
  g_assert_no_error (error);
}

static void
test_keying (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GArray) differences = NULL;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;
  HdKeyingDifference *d;
  guint taken = 99;

  /* Alike; different in one cell; a blank in one pass; blank in both; keyed once only. */
  key (f, f->assignments[4][0], 1, 4000, 2000, 0);
  key (f, f->assignments[4][0], 2, 4000, 2000, 0);
  key (f, f->assignments[4][1], 1, 3000, 2000, 1000);
  key (f, f->assignments[4][1], 2, 3500, 2000, -1);
  key (f, f->assignments[5][0], 1, 1000, 1000, -1);
  key (f, f->assignments[5][0], 2, 1000, 1000, -1);
  key (f, f->assignments[5][1], 1, 1000, 1000, 1000);
  differences = hd_keying_differences (f->base.store, f->rounds[0], 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (differences->len, ==, 3);
  d = &g_array_index (differences, HdKeyingDifference, 0);
  g_assert_cmpint (d->assignment, ==, f->assignments[4][1]);
  g_assert_cmpint (d->criterion, ==, f->criteria[CONTEST_PRESS][0]);
  g_assert_cmpint (d->first, ==, 3000);
  g_assert_cmpint (d->second, ==, 3500);
  d = &g_array_index (differences, HdKeyingDifference, 1);
  g_assert_true (d->has_first);
  g_assert_false (d->has_second);
  d = &g_array_index (differences, HdKeyingDifference, 2);
  g_assert_cmpint (d->assignment, ==, f->assignments[5][0]);
  g_assert_false (d->has_first || d->has_second);
  g_clear_pointer (&differences, g_array_unref);
  differences = hd_keying_differences (f->base.store, f->rounds[0], f->judges[1], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (differences->len, ==, 0);

  g_assert_true (hd_keying_take (f->base.store, f->rounds[0], 0, &taken, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (taken, ==, 1);
  assert_sheet (f, f->assignments[4][0], "submitted", 6000, TRUE);
  g_assert_null (hd_sheet_of (f->base.store, f->assignments[4][1], NULL));
  label = hd_store_undo_label (f->base.store);
  g_assert_cmpstr (label, ==, "1 sheet of paper taken over");

  key (f, f->assignments[4][1], 2, 3000, 2000, 1000);
  key (f, f->assignments[5][0], 1, 1000, 1000, 0);
  key (f, f->assignments[5][0], 2, 1000, 1000, 0);
  g_assert_true (hd_keying_take (f->base.store, f->rounds[0], 0, &taken, &error));
  g_assert_cmpuint (taken, ==, 2);
  assert_sheet (f, f->assignments[4][1], "submitted", 6000, TRUE);
  assert_sheet (f, f->assignments[5][0], "submitted", 2000, TRUE);
  g_assert_true (hd_keying_take (f->base.store, f->rounds[0], 0, &taken, &error));
  g_assert_cmpuint (taken, ==, 0);
  {
    HdMark mark = { f->criteria[CONTEST_PRESS][0], TRUE, 5050, NULL };

    assert_refused (hd_keying_put (f->base.store, f->assignments[5][1], 1, &mark, 1, &error), &error, HD_ERROR_INVALID, "0 to 50");
    mark.points = 100;
    assert_refused (hd_keying_put (f->base.store, f->assignments[5][0], 1, &mark, 1, &error), &error, HD_ERROR_CONSTRAINT, "not written over");
    mark.criterion = f->criteria[CONTEST_ARTICLE][0];
    assert_refused (hd_keying_put (f->base.store, f->assignments[5][1], 1, &mark, 1, &error), &error, HD_ERROR_CONSTRAINT, "another scale");
  }
}

static void
test_ranking (ContestFixture *f, gconstpointer data)
{
  /* The first judge reads the works 0, 2, 3 of the articles and 5 of the press. */
  const gint64 order[] = { f->works[3], f->works[0], f->works[2] }, other[] = { f->works[2], f->works[3] };
  const gint64 foreign[] = { f->works[1] }, wrong_kind[] = { f->works[5] }, twice[] = { f->works[0], f->works[0] };
  g_autoptr (GPtrArray) rankings = NULL;
  g_autoptr (GError) error = NULL;

  hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], order, 3, &error);
  g_assert_no_error (error);
  hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[1], wrong_kind, 1, &error);
  g_assert_no_error (error);
  hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], other, 2, &error);
  g_assert_no_error (error);
  rankings = hd_rankings_of (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rankings->len, ==, 2);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (rankings, 0), HD_RANKING_WORK), ==, f->works[2]);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (rankings, 0), HD_RANKING_PLACE), ==, 1);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (rankings, 1), HD_RANKING_WORK), ==, f->works[3]);
  g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_RANKING), ==, 3);
  assert_refused (hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], foreign, 1, &error), &error, HD_ERROR_CONSTRAINT, "his to judge");
  assert_refused (hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], wrong_kind, 1, &error), &error, HD_ERROR_CONSTRAINT, "of one kind");
  assert_refused (hd_ranking_put (f->base.store, f->rounds[0], f->judges[0], f->kinds[0], twice, 2, &error), &error, HD_ERROR_INVALID, "one place");
  g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_RANKING), ==, 3);
}

/* What is half typed is kept as it is, and gone with the sheet. */
static void
test_typed (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GHashTable) typed = g_hash_table_new (g_str_hash, g_str_equal), read = NULL;
  g_autoptr (GError) error = NULL;

  g_hash_table_insert (typed, (char *) "comment", (char *) "Dòng một\nDòng ‘hai’ \"ba\" \\ <b>&");
  g_hash_table_insert (typed, (char *) "12", (char *) "17,");
  hd_sheet_keep_typed (f->base.store, f->assignments[0][0], typed, &error);
  g_assert_no_error (error);
  read = hd_sheet_typed (f->base.store, f->assignments[0][0]);
  g_assert_cmpuint (g_hash_table_size (read), ==, 2);
  g_assert_cmpstr (g_hash_table_lookup (read, "comment"), ==, "Dòng một\nDòng ‘hai’ \"ba\" \\ <b>&");
  g_assert_cmpstr (g_hash_table_lookup (read, "12"), ==, "17,");
  contest_fixture_put_total (f, f->assignments[0][0], 5000, TRUE);
  g_clear_pointer (&read, g_hash_table_unref);
  read = hd_sheet_typed (f->base.store, f->assignments[0][0]);
  g_assert_cmpuint (g_hash_table_size (read), ==, 0);
  hd_store_put_draft (f->base.store, "assignment", f->assignments[1][0], "no variant", &error);
  g_clear_pointer (&read, g_hash_table_unref);
  read = hd_sheet_typed (f->base.store, f->assignments[1][0]);
  g_assert_cmpuint (g_hash_table_size (read), ==, 0);
}

static void
test_file (ContestFixture *f, gconstpointer data)
{
  g_assert_cmpint (hd_marking_judge_of_file (f->base.store), ==, 0);
  hd_store_set_setting (f->base.store, "marking_judge", "123456789012", NULL);
  g_assert_cmpint (hd_marking_judge_of_file (f->base.store), ==, 123456789012);
  hd_store_set_setting (f->base.store, "marking_judge", "Bình", NULL);
  g_assert_cmpint (hd_marking_judge_of_file (f->base.store), ==, 0);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (ContestFixture *, gconstpointer); } tests[] = {
    { "/marking/zero", test_zero },       { "/marking/put", test_put },         { "/marking/correct", test_correct },
    { "/marking/hidden", test_hidden },   { "/marking/round", test_round },     { "/marking/recused", test_recused },
    { "/marking/progress", test_progress }, { "/marking/renewed", test_renewed }, { "/marking/keying", test_keying },
    { "/marking/ranking", test_ranking }, { "/marking/typed", test_typed },     { "/marking/file", test_file },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/marking/parse", test_parse);
  g_test_add_func ("/marking/check", test_check);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ContestFixture, NULL, contest_fixture_set_up, tests[i].run, contest_fixture_tear_down);
  return g_test_run ();
}
