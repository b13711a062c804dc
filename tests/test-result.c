/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results of a council file: from sheets to places and prizes. */
#include "config.h"
#include <string.h>
#include "rank-reference.h"
#include "result-fixture.h"

/* Codes and places in their order, «K7-2M4P=1 …», a tie with «=» behind. */
static char *
places (HdResults *results)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];

    g_string_append_printf (text, "%s%.2s=%u%s", i > 0 ? " " : "", result->code, result->rank, result->tied ? "=" : "");
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_places (ResultFixture *f, guint round, const char *expected)
{
  g_autoptr (HdResults) results = results_of (f, round);
  g_autofree char *found = places (results);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_round (ResultFixture *f, gconstpointer data)
{
  g_autoptr (HdResults) none = results_of (f, CONTEST_PRELIMINARY), some = NULL, all = NULL;
  gint64 totals[CONTEST_WORKS][2];
  const HdResult *result;

  g_assert_cmpuint (none->results->len, ==, CONTEST_WORKS);
  g_assert_false (none->complete);
  g_assert_cmpint (none->agreement, ==, G_MININT64);
  g_assert_cmpuint (find (none, f->base.works[0])->rank, ==, 0);
  g_assert_cmpuint (find (none, f->base.works[0])->expected, ==, 2);
  memcpy (totals, usual_marks, sizeof totals);
  totals[3][1] = 0;
  mark_first (f, totals);
  some = results_of (f, CONTEST_PRELIMINARY);
  g_assert_false (some->complete);
  result = find (some, f->base.works[3]);
  g_assert_cmpuint (result->received, ==, 1);
  g_assert_cmpint (result->sum, ==, 5000);
  contest_fixture_put_total (&f->base, f->base.assignments[3][1], 5500, FALSE);
  /* A draft is no mark. */
  g_clear_pointer (&some, hd_results_free);
  some = results_of (f, CONTEST_PRELIMINARY);
  g_assert_cmpuint (find (some, f->base.works[3])->received, ==, 1);
  contest_fixture_put_total (&f->base, f->base.assignments[3][1], 5500, TRUE);
  all = results_of (f, CONTEST_PRELIMINARY);
  g_assert_true (all->complete);
  result = find (all, f->base.works[0]);
  g_assert_cmpint (result->sum, ==, 17000);
  g_assert_cmpint (result->count, ==, 2);
  g_assert_cmpint (result->mean, ==, 8500);
  g_assert_cmpint (result->spread, ==, 1000);
  g_assert_true (result->advances);
  g_assert_false (find (all, f->base.works[2])->advances);
  g_assert_cmpint (result->prize, ==, 0);
  g_assert_false (all->has_adjusted);
  g_assert_nonnull (strstr (all->no_adjusted, "Nguyễn Thị Ánh"));
  assert_places (f, CONTEST_PRELIMINARY, "K7=1 B3=2 H8=3 M2=4 X9=1 T6=2");
}

static void
test_divergence (ResultFixture *f, gconstpointer data)
{
  gint64 totals[CONTEST_WORKS][2], third;
  g_autoptr (HdResults) apart = NULL, settled = NULL, talked = NULL;
  HdMark marks[CONTEST_CRITERIA];
  g_autoptr (GError) error = NULL;
  const HdResult *result;

  memcpy (totals, usual_marks, sizeof totals);
  totals[0][0] = 6000;
  totals[0][1] = 9000;
  mark_first (f, totals);
  apart = results_of (f, CONTEST_PRELIMINARY);
  g_assert_true (find (apart, f->base.works[0])->diverged);
  g_assert_false (apart->complete);
  assert_refused (hd_results_advance (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error), &error, HD_ERROR_CONSTRAINT, "K7-2M4P");

  third = contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], f->base.judges[2]);
  result_fixture_set (f, HD_TYPE_ASSIGNMENT, third, HD_ASSIGNMENT_PURPOSE, "third", 0);
  contest_fixture_put_total (&f->base, third, 8500, TRUE);
  settled = results_of (f, CONTEST_PRELIMINARY);
  result = find (settled, f->base.works[0]);
  g_assert_true (result->settled);
  g_assert_false (result->diverged);
  g_assert_cmpint (result->sum, ==, 17500);
  g_assert_cmpint (result->count, ==, 2);
  g_assert_cmpint (result->spread, ==, 3000);
  g_assert_cmpuint (result->marks->len, ==, 3);
  g_assert_false (g_array_index (result->marks, HdResultMark, 0).counts);
  g_assert_cmpint (g_array_index (result->marks, HdResultMark, 0).total, ==, 6000);
  g_assert_true (settled->complete);

  for (guint i = 0; i < CONTEST_CRITERIA; i++)
    marks[i] = (HdMark) { f->base.criteria[CONTEST_ARTICLE][i], TRUE, i == 0 ? 3000 : 500 };
  hd_sheet_agree (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], marks, CONTEST_CRITERIA, "Ban giám khảo trao đổi", &error);
  g_assert_no_error (error);
  talked = results_of (f, CONTEST_PRELIMINARY);
  result = find (talked, f->base.works[0]);
  g_assert_cmpint (result->sum, ==, 5000);
  g_assert_cmpint (result->count, ==, 1);
  g_assert_cmpint (g_array_index (result->marks, HdResultMark, result->marks->len - 1).judge, ==, 0);
}

/* Whoever withdrew has no part in the mark, and nobody waits for him. */
static void
test_recused (ResultFixture *f, gconstpointer data)
{
  g_autoptr (HdResults) results = NULL;
  const HdResult *result;

  mark_first (f, usual_marks);
  result_fixture_set (f, HD_TYPE_ASSIGNMENT, f->base.assignments[0][1], HD_ASSIGNMENT_STATE, "recused", 0);
  results = results_of (f, CONTEST_PRELIMINARY);
  result = find (results, f->base.works[0]);
  g_assert_cmpint (result->sum, ==, 8000);
  g_assert_cmpint (result->count, ==, 1);
  g_assert_cmpuint (result->expected, ==, 1);
  g_assert_true (results->complete);
}

/* Whoever takes the place of a third judge settles as he would have. */
static void
test_third_replaced (ResultFixture *f, gconstpointer data)
{
  gint64 totals[CONTEST_WORKS][2], third, other = contest_fixture_judge (&f->base, "Phạm Thị Dung");
  g_autoptr (HdResults) results = NULL;
  g_autoptr (GPtrArray) standing = NULL;
  g_autoptr (GError) error = NULL;

  memcpy (totals, usual_marks, sizeof totals);
  totals[0][0] = 6000;
  mark_first (f, totals);
  third = hd_assignment_add (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], f->base.judges[2], "third", &error);
  g_assert_no_error (error);
  hd_assignment_recuse (result_fixture_store (f), third, "Quen tác giả", other, &error);
  g_assert_no_error (error);
  standing = hd_assignments_of (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], other, &error);
  g_assert_cmpuint (standing->len, ==, 1);
  contest_fixture_put_total (&f->base, hd_record_id (standing->pdata[0]), 8800, TRUE);
  results = results_of (f, CONTEST_PRELIMINARY);
  g_assert_true (find (results, f->base.works[0])->settled);
  g_assert_cmpint (find (results, f->base.works[0])->sum, ==, 17800);
}

static void
test_advance (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  g_autoptr (HdRecord) round = NULL;

  assert_refused (hd_results_advance (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error), &error, HD_ERROR_CONSTRAINT, "K7-2M4P");
  mark_first (f, usual_marks);
  advance (f);
  assert_places (f, CONTEST_FINAL, "K7=0 B3=0 X9=0 T6=0");
  round = hd_store_get (result_fixture_store (f), HD_TYPE_CONTEST_ROUND, f->base.rounds[CONTEST_PRELIMINARY], NULL);
  g_assert_cmpstr (hd_record_text (round, HD_CONTEST_ROUND_STATE), ==, "closed");
  hd_store_undo (result_fixture_store (f), &label, &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_FINAL, "");
  advance (f);
  /* Once more changes nothing. */
  advance (f);
  assert_refused (hd_results_advance (result_fixture_store (f), f->base.rounds[CONTEST_FINAL], NULL, &error), &error, HD_ERROR_CONSTRAINT, "Chung khảo");
  /* Whoever is marked in the final stays there. */
  contest_fixture_put_total (&f->base, contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_FINAL], f->base.works[1], f->base.judges[0]), 7000, TRUE);
  result_fixture_set (f, HD_TYPE_ASSIGNMENT, f->base.assignments[1][1], HD_ASSIGNMENT_STATE, "recused", 0);
  result_fixture_set (f, HD_TYPE_ASSIGNMENT, f->base.assignments[2][0], HD_ASSIGNMENT_STATE, "recused", 0);
  contest_fixture_round_state (&f->base, CONTEST_PRELIMINARY, "open");
  {
    HdMark mark = { f->base.criteria[CONTEST_ARTICLE][2], TRUE, 2000 };

    hd_sheet_correct (result_fixture_store (f), f->base.assignments[2][1], &mark, 1, "Cộng nhầm", &error);
    g_assert_no_error (error);
  }
  assert_places (f, CONTEST_PRELIMINARY, "K7=1 H8=2 B3=3 M2=4 X9=1 T6=2");
  assert_refused (hd_results_advance (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error), &error, HD_ERROR_CONSTRAINT, "B3-9QXT");
}

/* Equal in the final, and told apart by the round before; then by nobody but the council. */
static void
test_place (ResultFixture *f, gconstpointer data)
{
  gint64 totals[CONTEST_WORKS][2];
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  memcpy (totals, usual_marks, sizeof totals);
  totals[1][0] = 8000;
  totals[1][1] = 9000;
  mark_first (f, totals);
  assert_places (f, CONTEST_PRELIMINARY, "B3=1= K7=1= H8=3 M2=4 X9=1 T6=2");
  advance (f);
  mark_final (f, equal);
  assert_places (f, CONTEST_FINAL, "B3=1= K7=1= X9=1 T6=2");
  assert_refused (hd_results_place (result_fixture_store (f), f->base.works[0], 1, "", &error), &error, HD_ERROR_INVALID, "reason");
  assert_refused (hd_results_place (result_fixture_store (f), f->base.works[0], 3, "Bài sâu hơn", &error), &error, HD_ERROR_INVALID, "1 to 2");
  assert_refused (hd_results_place (result_fixture_store (f), f->base.works[5], 1, "Bài sâu hơn", &error), &error, HD_ERROR_CONSTRAINT, "X9-3LZF");
  assert_refused (hd_results_place (result_fixture_store (f), f->base.works[3], 1, "Bài sâu hơn", &error), &error, HD_ERROR_CONSTRAINT, "M2-7CVN");
  hd_results_place (result_fixture_store (f), f->base.works[0], 1, "Bài sâu hơn", &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_FINAL, "K7=1 B3=2 X9=1 T6=2");
  /* In the round before the two are equal as they were. */
  assert_places (f, CONTEST_PRELIMINARY, "B3=1= K7=1= H8=3 M2=4 X9=1 T6=2");
  hd_store_undo (result_fixture_store (f), &label, &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_FINAL, "B3=1= K7=1= X9=1 T6=2");
}

static void
test_previous (ResultFixture *f, gconstpointer data)
{
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };
  g_autoptr (HdResults) results = NULL;

  mark_first (f, usual_marks);
  advance (f);
  mark_final (f, equal);
  results = results_of (f, CONTEST_FINAL);
  assert_places (f, CONTEST_FINAL, "K7=1 B3=2 X9=1 T6=2");
  g_assert_cmpstr (find (results, f->base.works[0])->tie_rule, ==, "previous");
  g_assert_cmpuint (find (results, f->base.works[0])->equals, ==, 1);
}

static void
test_prizes (ResultFixture *f, gconstpointer data)
{
  gint64 totals[CONTEST_WORKS][2];
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdResults) results = NULL, given = NULL;
  HdPrizeMoney money;

  memcpy (totals, usual_marks, sizeof totals);
  totals[1][0] = 8000;
  totals[1][1] = 9000;
  mark_first (f, totals);
  advance (f);
  assert_refused (hd_results_award (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "missing");
  mark_final (f, equal);
  results = results_of (f, CONTEST_FINAL);
  g_assert_true (find (results, f->base.works[0])->cut);
  g_assert_cmpint (find (results, f->base.works[0])->prize, ==, 0);
  g_assert_cmpint (find (results, f->base.works[5])->prize, ==, f->prizes[PRESS_PRIZE]);
  assert_refused (hd_results_award (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "B3-9QXT, K7-2M4P");
  assert_refused (hd_results_give (result_fixture_store (f), f->base.works[0], f->prizes[PRESS_PRIZE], &error), &error, HD_ERROR_CONSTRAINT, "báo chí");
  assert_refused (hd_results_give (result_fixture_store (f), f->base.works[0], f->prizes[UNIT_PRIZE], &error), &error, HD_ERROR_CONSTRAINT, "Tập thể");
  /* The council gives two first prizes, over its budget. */
  for (guint i = 0; i < 2; i++) {
    hd_results_give (result_fixture_store (f), f->base.works[i], f->prizes[FIRST_PRIZE], &error);
    g_assert_no_error (error);
  }
  hd_results_award (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  given = results_of (f, CONTEST_FINAL);
  g_assert_cmpint (find (given, f->base.works[1])->given, ==, f->prizes[FIRST_PRIZE]);
  g_assert_cmpint (find (given, f->base.works[5])->given, ==, f->prizes[PRESS_PRIZE]);
  g_assert_cmpint (find (given, f->base.works[4])->given, ==, 0);
  hd_prize_money (result_fixture_store (f), f->base.contest, &money, &error);
  g_assert_no_error (error);
  g_assert_cmpint (money.money, ==, 9000000);
  g_assert_cmpint (money.budget, ==, 5000000);
  g_assert_cmpint (money.given, ==, 3);
  g_assert_cmpint (money.slots, ==, 4);
  hd_results_give (result_fixture_store (f), f->base.works[1], 0, &error);
  g_assert_no_error (error);
  hd_prize_money (result_fixture_store (f), f->base.contest, &money, &error);
  g_assert_cmpint (money.money, ==, 6000000);
}

static void
test_what_if (ResultFixture *f, gconstpointer data)
{
  /* The second judge gives the second work much and the first little. */
  static const gint64 totals[CONTEST_WORKS][2] = { { 8500, 7500 }, { 8900, 8000 }, { 6000, 7000 }, { 5000, 5500 }, { 8000, 8500 }, { 9000, 9500 } };
  HdWhatIf without = { f->base.judges[1] }, median = { 0, "sum" };
  const gint64 weights[] = { f->base.criteria[CONTEST_ARTICLE][0], 1, f->base.criteria[CONTEST_ARTICLE][1], 1, 0 };
  HdWhatIf weighed = { 0, NULL, weights };
  g_autoptr (HdResults) now = NULL, then = NULL, summed = NULL, other = NULL, after = NULL;
  g_autoptr (GPtrArray) changes = NULL, no_changes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = hd_store_undo_label (result_fixture_store (f)), *still = NULL;

  mark_first (f, totals);
  now = results_of (f, CONTEST_PRELIMINARY);
  g_assert_cmpuint (find (now, f->base.works[1])->rank, ==, 1);
  then = hd_results_of (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], &without, &error);
  g_assert_no_error (error);
  g_assert_cmpint (find (then, f->base.works[0])->sum, ==, 8500);
  g_assert_cmpint (find (then, f->base.works[1])->sum, ==, 8000);
  g_assert_cmpuint (find (then, f->base.works[0])->rank, ==, 1);
  g_assert_cmpuint (find (then, f->base.works[0])->expected, ==, 1);
  changes = hd_results_compare (result_fixture_store (f), now, then, &error);
  g_assert_cmpuint (changes->len, ==, 2);
  g_assert_true (says (changes, "K7-2M4P: from place 2 to place 1"));
  g_assert_true (says (changes, "B3-9QXT: from place 1 to place 2"));
  summed = hd_results_of (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], &median, &error);
  g_assert_cmpint (find (summed, f->base.works[0])->sum, ==, 16000);
  no_changes = hd_results_compare (result_fixture_store (f), now, summed, &error);
  g_assert_cmpuint (no_changes->len, ==, 0);
  other = hd_results_of (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], &weighed, &error);
  g_assert_no_error (error);
  /* 85 points are 40, 20 and 25; of the first two a hundredth is left. */
  g_assert_cmpint (g_array_index (find (other, f->base.works[0])->marks, HdResultMark, 0).total, ==, 40 + 20 + 2500);
  after = results_of (f, CONTEST_PRELIMINARY);
  g_assert_cmpint (find (after, f->base.works[0])->sum, ==, find (now, f->base.works[0])->sum);
  still = hd_store_undo_label (result_fixture_store (f));
  g_assert_nonnull (before);
  g_assert_nonnull (still);
}

static void
test_narrow (ResultFixture *f, gconstpointer data)
{
  static const gint64 close[] = { 8000, 7991, 7000, 8500 }, apart[] = { 8000, 7990, 7000, 8500 };
  g_autoptr (HdResults) results = NULL;
  g_autoptr (GPtrArray) narrow = NULL;
  g_autoptr (GError) error = NULL;

  result_fixture_set (f, HD_TYPE_CRITERION, f->base.criteria[CONTEST_ARTICLE][2], HD_CRITERION_STEP, NULL, 1);
  mark_first (f, usual_marks);
  advance (f);
  mark_final (f, data != NULL ? close : apart);
  results = results_of (f, CONTEST_FINAL);
  narrow = hd_results_narrow (result_fixture_store (f), results, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (narrow->len, ==, data != NULL ? 1 : 0);
  if (data != NULL) {
    g_assert_true (says (narrow, "Giải Nhất"));
    g_assert_true (says (narrow, "K7-2M4P"));
    g_assert_true (says (narrow, "0,09"));
  }
}

static void
test_appeal (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) second = NULL, decided = NULL;
  g_autoptr (HdResults) results = NULL;
  g_autoptr (GPtrArray) appeals = NULL;
  gint64 appeal, again, entry;
  const HdResult *result;

  second = g_object_new (HD_TYPE_APPEAL, "work", f->base.works[0], "round", f->base.rounds[CONTEST_PRELIMINARY], NULL);
  assert_refused (hd_store_save (result_fixture_store (f), second, &error), &error, HD_ERROR_CONSTRAINT, "no mark");
  mark_first (f, usual_marks);
  appeal = result_fixture_save (f, g_object_new (HD_TYPE_APPEAL, "work", f->base.works[0], "round", f->base.rounds[CONTEST_PRELIMINARY], "received", "2025-06-01",
                                  "content", "Đề nghị chấm lại", NULL));
  assert_refused (hd_store_save (result_fixture_store (f), second, &error), &error, HD_ERROR_CONSTRAINT, "already");
  entry = result_fixture_save (f, g_object_new (HD_TYPE_ENTRY, "contest", f->base.contest, "kind", f->base.kinds[CONTEST_ARTICLE],
                                                "received", "2025-03-01", "means", "hand", "title", "Bài", "state", "valid", NULL));
  result_fixture_save (f, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", "Đỗ Nguyễn Minh Khuê", NULL));
  assert_refused (hd_appeal_decide (result_fixture_store (f), appeal, "upheld", "Trả lời ông ĐỖ NGUYỄN MINH KHUÊ", &error), &error, HD_ERROR_INVALID, "sealed");
  assert_refused (hd_appeal_decide (result_fixture_store (f), appeal, "changed", "Chấm lại", &error), &error, HD_ERROR_CONSTRAINT, "Nobody");
  assert_refused (hd_appeal_decide (result_fixture_store (f), appeal, "upheld", "", &error), &error, HD_ERROR_INVALID, "outcome");
  again = contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], f->base.judges[2]);
  result_fixture_set (f, HD_TYPE_ASSIGNMENT, again, HD_ASSIGNMENT_PURPOSE, "appeal", 0);
  assert_refused (hd_appeal_decide (result_fixture_store (f), appeal, "changed", "Chấm lại", &error), &error, HD_ERROR_CONSTRAINT, "not handed in");
  contest_fixture_put_total (&f->base, again, 6500, TRUE);
  /* Until it is decided, the marks stand. */
  assert_places (f, CONTEST_PRELIMINARY, "K7=1 B3=2 H8=3 M2=4 X9=1 T6=2");
  hd_appeal_decide (result_fixture_store (f), appeal, "changed", "Chấm lại, hạ điểm", &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_PRELIMINARY, "B3=1 H8=2= K7=2= M2=4 X9=1 T6=2");
  results = results_of (f, CONTEST_PRELIMINARY);
  result = find (results, f->base.works[0]);
  g_assert_cmpint (result->sum, ==, 6500);
  g_assert_cmpuint (result->marks->len, ==, 3);
  g_assert_true (results->complete);
  decided = hd_store_get (result_fixture_store (f), HD_TYPE_APPEAL, appeal, NULL);
  g_assert_cmpint (hd_record_int (decided, HD_APPEAL_BEFORE), ==, 8500);
  g_assert_cmpint (hd_record_int (decided, HD_APPEAL_AFTER), ==, 6500);
  assert_refused (hd_appeal_decide (result_fixture_store (f), appeal, "upheld", "Giữ nguyên", &error), &error, HD_ERROR_CONSTRAINT, "already");
  assert_refused (hd_store_delete (result_fixture_store (f), decided, &error), &error, HD_ERROR_CONSTRAINT, "history");
  appeals = hd_appeals_of (result_fixture_store (f), f->base.contest, &error);
  g_assert_cmpuint (appeals->len, ==, 1);
}

static void
test_units (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) units = NULL;
  g_autoptr (GError) error = NULL;

  result_fixture_save (f, fixture_unit ("Phường Ngọc Lâm"));
  for (guint i = 0; i < 3; i++)
    result_fixture_save (f, g_object_new (HD_TYPE_ENTRY, "contest", f->base.contest, "kind", f->base.kinds[CONTEST_ARTICLE], "number", (gint64) i + 1,
                           "received", "2025-03-01", "means", "hand", "title", "Bài", "unit", f->base.base.unit,
                           "state", i < 2 ? "valid" : "invalid", "reason", i < 2 ? "" : "Thiếu thông tin", NULL));
  units = hd_contest_units (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (units->len, ==, 2);
  g_assert_cmpint (((HdUnitShare *) units->pdata[0])->unit, ==, f->base.base.unit);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[0])->entries, ==, 3);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[0])->valid, ==, 2);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[0])->prizes, ==, 0);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[1])->entries, ==, 0);
  assert_refused (hd_prize_units_propose (result_fixture_store (f), f->base.contest, NULL, &error), &error, HD_ERROR_CONSTRAINT, "key");
}

/* Lists of places instead of marks, and marks taken for lists. */
static void
test_lists (ResultFixture *f, gconstpointer data)
{
  const gint64 order[CONTEST_JUDGES][4] = {
    { f->base.works[0], f->base.works[1], f->base.works[2], f->base.works[3] },
    { f->base.works[1], f->base.works[0], f->base.works[2], f->base.works[3] },
    { f->base.works[1], f->base.works[2], f->base.works[0], f->base.works[3] },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdResults) results = NULL;

  result_fixture_set (f, HD_TYPE_CONTEST_ROUND, f->base.rounds[CONTEST_PRELIMINARY], HD_CONTEST_ROUND_METHOD, data, 0);
  for (guint i = 0; i < 4; i++)
    contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[i], f->base.judges[(i + 2) % CONTEST_JUDGES]);
  for (guint j = 0; j < CONTEST_JUDGES; j++) {
    hd_ranking_put (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], f->base.judges[j], f->base.kinds[CONTEST_ARTICLE], order[j], 4, &error);
    g_assert_no_error (error);
  }
  results = results_of (f, CONTEST_PRELIMINARY);
  assert_places (f, CONTEST_PRELIMINARY, "B3=1 K7=2 H8=3 M2=4 T6=0 X9=0");
  g_assert_false (results->has_adjusted);
  g_assert_nonnull (strstr (results->no_adjusted, "places"));
  g_assert_cmpint (g_array_index (find (results, f->base.works[0])->marks, HdResultMark, 2).place, ==, 3);
}

/* What stands in the file comes to the same as counted by the other way: random marks, third
 * judges, recusals, talks. */
static void
test_random (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);
  PlainWork plain[CONTEST_WORKS];
  PlainRules rules = { PLAIN_MEAN, PLAIN_THIRD, 1500, { 0, 2, 3, -1 } };
  g_autoptr (GError) error = NULL;

  for (guint turn = 0; turn < 40; turn++) {
    g_autoptr (HdResults) results = NULL;
    g_autofree char *label = NULL;

    hd_store_begin (result_fixture_store (f), "Turn", &error);
    memset (plain, 0, sizeof plain);
    for (guint i = 0; i < CONTEST_WORKS; i++) {
      PlainWork *work = &plain[i];

      work->kind = i < 4 ? CONTEST_ARTICLE : CONTEST_PRESS;
      work->previous = -1;
      for (guint k = 0; k < 3; k++) {
        gint64 total = g_rand_int_range (rand, 8, 19) * 500, assignment;

        if (g_rand_int_range (rand, 0, 5) == 0 || (k == 2 && g_rand_int_range (rand, 0, 2) == 0))
          continue;
        assignment = k < 2 ? f->base.assignments[i][k]
                           : contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[i], f->base.judges[(i + 2) % 3]);
        if (k == 2)
          result_fixture_set (f, HD_TYPE_ASSIGNMENT, assignment, HD_ASSIGNMENT_PURPOSE, "third", 0);
        contest_fixture_put_total (&f->base, assignment, total, TRUE);
        if (g_rand_int_range (rand, 0, 8) == 0) {
          result_fixture_set (f, HD_TYPE_ASSIGNMENT, assignment, HD_ASSIGNMENT_STATE, "recused", 0);
          continue;
        }
        work->marks[work->n++] = (PlainMark) { (i + k) % 3 + 1, total, { MIN (total, i < 4 ? 4000 : 5000), 0 }, k == 2 };
      }
    }
    plain_rank (&rules, plain, CONTEST_WORKS);
    results = results_of (f, CONTEST_PRELIMINARY);
    for (guint i = 0; i < CONTEST_WORKS; i++) {
      const HdResult *result = find (results, f->base.works[i]);

      g_assert_cmpint (result->count > 0, ==, plain[i].has_mark);
      if (result->count > 0)
        g_assert_cmpint (result->sum * (PLAIN_WHOLE / result->count), ==, plain[i].mark);
      g_assert_cmpuint (result->rank, ==, plain[i].rank);
      g_assert_cmpint (result->tied, ==, plain[i].tied);
      g_assert_cmpint (result->diverged, ==, plain[i].diverged);
      g_assert_cmpint (result->settled, ==, plain[i].settled);
    }
    hd_store_rollback (result_fixture_store (f));
  }
}

#define ADD(path, data, function) g_test_add (path, ResultFixture, data, result_fixture_set_up, function, result_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/result/round", NULL, test_round);
  ADD ("/result/divergence", NULL, test_divergence);
  ADD ("/result/recused", NULL, test_recused);
  ADD ("/result/third-replaced", NULL, test_third_replaced);
  ADD ("/result/advance", NULL, test_advance);
  ADD ("/result/place", NULL, test_place);
  ADD ("/result/previous", NULL, test_previous);
  ADD ("/result/prizes", NULL, test_prizes);
  ADD ("/result/what-if", NULL, test_what_if);
  ADD ("/result/narrow", "close", test_narrow);
  ADD ("/result/not-narrow", NULL, test_narrow);
  ADD ("/result/appeal", NULL, test_appeal);
  ADD ("/result/units", NULL, test_units);
  ADD ("/result/borda", "borda", test_lists);
  ADD ("/result/schulze", "schulze", test_lists);
  ADD ("/result/random", NULL, test_random);
  return g_test_run ();
}
