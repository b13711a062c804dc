/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results of a council file: from sheets to places, prizes, the freeze and its proof. */
#include "config.h"
#include <sqlite3.h>
#include <string.h>
#include "contest-fixture.h"
#include "rank-reference.h"
#include "store/result.h"

enum { FIRST_PRIZE, SECOND_PRIZE, PRESS_PRIZE, UNIT_PRIZE, N_PRIZES };

typedef struct {
  ContestFixture base;
  gint64         prizes[N_PRIZES];
} ResultFixture;

static HdStore *
store_of (ResultFixture *f)
{
  return f->base.base.store;
}

static gint64
save (ResultFixture *f, gpointer record)
{
  return fixture_save (&f->base.base, record);
}

static gint64
add_prize (ResultFixture *f, gint64 kind, const char *name, gint64 slots, gint64 money, gboolean collective)
{
  return save (f, g_object_new (HD_TYPE_PRIZE, "contest", f->base.contest, "kind", kind, "name", name, "slots", slots,
                                "money", money, "collective", collective, NULL));
}

static void
set_field (ResultFixture *f, GType type, gint64 id, guint field, const char *text, gint64 number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (store_of (f), type, id, &error);

  g_assert_no_error (error);
  if (text != NULL)
    hd_record_set_text (record, field, text);
  else
    hd_record_set_int (record, field, number);
  hd_store_save (store_of (f), record, &error);
  g_assert_no_error (error);
}

static void
set_up (ResultFixture *f, gconstpointer data)
{
  contest_fixture_set_up (&f->base, NULL);
  set_field (f, HD_TYPE_CONTEST, f->base.contest, HD_CONTEST_TIE_BREAKS, "criterion:noi-dung previous council", 0);
  set_field (f, HD_TYPE_CONTEST, f->base.contest, HD_CONTEST_BUDGET, NULL, 5000000);
  f->prizes[FIRST_PRIZE] = add_prize (f, f->base.kinds[CONTEST_ARTICLE], "Giải Nhất", 1, 3000000, FALSE);
  f->prizes[SECOND_PRIZE] = add_prize (f, f->base.kinds[CONTEST_ARTICLE], "Giải Nhì", 1, 2000000, FALSE);
  f->prizes[PRESS_PRIZE] = add_prize (f, f->base.kinds[CONTEST_PRESS], "Giải Nhất báo chí", 1, 3000000, FALSE);
  f->prizes[UNIT_PRIZE] = add_prize (f, 0, "Tập thể tổ chức tốt", 1, 1000000, TRUE);
}

static void
tear_down (ResultFixture *f, gconstpointer data)
{
  contest_fixture_tear_down (&f->base, NULL);
}

/* The round's result of a work. */
static const HdResult *
find (HdResults *results, gint64 work)
{
  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) results->results->pdata[i])->work == work)
      return results->results->pdata[i];
  g_assert_not_reached ();
}

static HdResults *
results_of (ResultFixture *f, guint round)
{
  g_autoptr (GError) error = NULL;
  HdResults *results = hd_results_of (store_of (f), f->base.rounds[round], NULL, &error);

  g_assert_no_error (error);
  return results;
}

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

/* The two sheets of each work in the first round; 0 for one that is missing. */
static const gint64 usual[CONTEST_WORKS][2] = {
  { 8000, 9000 }, { 7000, 8000 }, { 6000, 7000 }, { 5000, 5500 }, { 8000, 8500 }, { 9000, 9500 },
};

static void
mark_first (ResultFixture *f, const gint64 totals[CONTEST_WORKS][2])
{
  for (guint i = 0; i < CONTEST_WORKS; i++)
    for (guint k = 0; k < 2; k++)
      if (totals[i][k] > 0)
        contest_fixture_put_total (&f->base, f->base.assignments[i][k], totals[i][k], TRUE);
}

static void
assert_refused (gboolean done, GError **error, int code, const char *part)
{
  g_assert_false (done);
  g_assert_error (*error, HD_ERROR, code);
  if (strstr ((*error)->message, part) == NULL)
    g_error ("“%s” does not say “%s”", (*error)->message, part);
  g_clear_error (error);
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
  memcpy (totals, usual, sizeof totals);
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

  memcpy (totals, usual, sizeof totals);
  totals[0][0] = 6000;
  totals[0][1] = 9000;
  mark_first (f, totals);
  apart = results_of (f, CONTEST_PRELIMINARY);
  g_assert_true (find (apart, f->base.works[0])->diverged);
  g_assert_false (apart->complete);
  assert_refused (hd_results_advance (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error), &error, HD_ERROR_CONSTRAINT, "K7-2M4P");

  third = contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], f->base.judges[2]);
  set_field (f, HD_TYPE_ASSIGNMENT, third, HD_ASSIGNMENT_PURPOSE, "third", 0);
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
  hd_sheet_agree (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], marks, CONTEST_CRITERIA, "Ban giám khảo trao đổi", &error);
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

  mark_first (f, usual);
  set_field (f, HD_TYPE_ASSIGNMENT, f->base.assignments[0][1], HD_ASSIGNMENT_STATE, "recused", 0);
  results = results_of (f, CONTEST_PRELIMINARY);
  result = find (results, f->base.works[0]);
  g_assert_cmpint (result->sum, ==, 8000);
  g_assert_cmpint (result->count, ==, 1);
  g_assert_cmpuint (result->expected, ==, 1);
  g_assert_true (results->complete);
}

static void
advance (ResultFixture *f)
{
  g_autoptr (GError) error = NULL;
  guint advanced = 0;

  hd_results_advance (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], &advanced, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (advanced, ==, 4);
}

/* The final: each of the works that got there by three judges. */
static void
mark_final (ResultFixture *f, const gint64 *totals)
{
  static const guint finalists[] = { 0, 1, 4, 5 };

  for (guint i = 0; i < G_N_ELEMENTS (finalists); i++)
    for (guint j = 0; j < CONTEST_JUDGES; j++)
      contest_fixture_put_total (&f->base, contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_FINAL], f->base.works[finalists[i]],
                                                                       f->base.judges[j]), totals[i], TRUE);
}

static void
test_advance (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  g_autoptr (HdRecord) round = NULL;

  assert_refused (hd_results_advance (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error), &error, HD_ERROR_CONSTRAINT, "K7-2M4P");
  mark_first (f, usual);
  advance (f);
  assert_places (f, CONTEST_FINAL, "K7=0 B3=0 X9=0 T6=0");
  round = hd_store_get (store_of (f), HD_TYPE_CONTEST_ROUND, f->base.rounds[CONTEST_PRELIMINARY], NULL);
  g_assert_cmpstr (hd_record_text (round, HD_CONTEST_ROUND_STATE), ==, "closed");
  hd_store_undo (store_of (f), &label, &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_FINAL, "");
  advance (f);
  /* Once more changes nothing. */
  advance (f);
  assert_refused (hd_results_advance (store_of (f), f->base.rounds[CONTEST_FINAL], NULL, &error), &error, HD_ERROR_CONSTRAINT, "Chung khảo");
  /* Whoever is marked in the final stays there. */
  contest_fixture_put_total (&f->base, contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_FINAL], f->base.works[1], f->base.judges[0]), 7000, TRUE);
  set_field (f, HD_TYPE_ASSIGNMENT, f->base.assignments[1][1], HD_ASSIGNMENT_STATE, "recused", 0);
  set_field (f, HD_TYPE_ASSIGNMENT, f->base.assignments[2][0], HD_ASSIGNMENT_STATE, "recused", 0);
  contest_fixture_round_state (&f->base, CONTEST_PRELIMINARY, "open");
  {
    HdMark mark = { f->base.criteria[CONTEST_ARTICLE][2], TRUE, 2000 };

    hd_sheet_correct (store_of (f), f->base.assignments[2][1], &mark, 1, "Cộng nhầm", &error);
    g_assert_no_error (error);
  }
  assert_places (f, CONTEST_PRELIMINARY, "K7=1 H8=2 B3=3 M2=4 X9=1 T6=2");
  assert_refused (hd_results_advance (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error), &error, HD_ERROR_CONSTRAINT, "B3-9QXT");
}

static const gint64 clear_final[] = { 9000, 8000, 7000, 8500 };

/* Equal in the final, and told apart by the round before; then by nobody but the council. */
static void
test_place (ResultFixture *f, gconstpointer data)
{
  gint64 totals[CONTEST_WORKS][2];
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  memcpy (totals, usual, sizeof totals);
  totals[1][0] = 8000;
  totals[1][1] = 9000;
  mark_first (f, totals);
  assert_places (f, CONTEST_PRELIMINARY, "B3=1= K7=1= H8=3 M2=4 X9=1 T6=2");
  advance (f);
  mark_final (f, equal);
  assert_places (f, CONTEST_FINAL, "B3=1= K7=1= X9=1 T6=2");
  assert_refused (hd_results_place (store_of (f), f->base.works[0], 1, "", &error), &error, HD_ERROR_INVALID, "reason");
  assert_refused (hd_results_place (store_of (f), f->base.works[0], 3, "Bài sâu hơn", &error), &error, HD_ERROR_INVALID, "1 to 2");
  assert_refused (hd_results_place (store_of (f), f->base.works[5], 1, "Bài sâu hơn", &error), &error, HD_ERROR_CONSTRAINT, "X9-3LZF");
  assert_refused (hd_results_place (store_of (f), f->base.works[3], 1, "Bài sâu hơn", &error), &error, HD_ERROR_CONSTRAINT, "M2-7CVN");
  hd_results_place (store_of (f), f->base.works[0], 1, "Bài sâu hơn", &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_FINAL, "K7=1 B3=2 X9=1 T6=2");
  /* In the round before the two are equal as they were. */
  assert_places (f, CONTEST_PRELIMINARY, "B3=1= K7=1= H8=3 M2=4 X9=1 T6=2");
  hd_store_undo (store_of (f), &label, &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_FINAL, "B3=1= K7=1= X9=1 T6=2");
}

static void
test_previous (ResultFixture *f, gconstpointer data)
{
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };
  g_autoptr (HdResults) results = NULL;

  mark_first (f, usual);
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

  memcpy (totals, usual, sizeof totals);
  totals[1][0] = 8000;
  totals[1][1] = 9000;
  mark_first (f, totals);
  advance (f);
  assert_refused (hd_results_award (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "missing");
  mark_final (f, equal);
  results = results_of (f, CONTEST_FINAL);
  g_assert_true (find (results, f->base.works[0])->cut);
  g_assert_cmpint (find (results, f->base.works[0])->prize, ==, 0);
  g_assert_cmpint (find (results, f->base.works[5])->prize, ==, f->prizes[PRESS_PRIZE]);
  assert_refused (hd_results_award (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "B3-9QXT, K7-2M4P");
  assert_refused (hd_results_give (store_of (f), f->base.works[0], f->prizes[PRESS_PRIZE], &error), &error, HD_ERROR_CONSTRAINT, "báo chí");
  assert_refused (hd_results_give (store_of (f), f->base.works[0], f->prizes[UNIT_PRIZE], &error), &error, HD_ERROR_CONSTRAINT, "Tập thể");
  /* The council gives two first prizes, over its budget. */
  for (guint i = 0; i < 2; i++) {
    hd_results_give (store_of (f), f->base.works[i], f->prizes[FIRST_PRIZE], &error);
    g_assert_no_error (error);
  }
  hd_results_award (store_of (f), f->base.contest, &error);
  g_assert_no_error (error);
  given = results_of (f, CONTEST_FINAL);
  g_assert_cmpint (find (given, f->base.works[1])->given, ==, f->prizes[FIRST_PRIZE]);
  g_assert_cmpint (find (given, f->base.works[5])->given, ==, f->prizes[PRESS_PRIZE]);
  g_assert_cmpint (find (given, f->base.works[4])->given, ==, 0);
  hd_prize_money (store_of (f), f->base.contest, &money, &error);
  g_assert_no_error (error);
  g_assert_cmpint (money.money, ==, 9000000);
  g_assert_cmpint (money.budget, ==, 5000000);
  g_assert_cmpint (money.given, ==, 3);
  g_assert_cmpint (money.slots, ==, 4);
  hd_results_give (store_of (f), f->base.works[1], 0, &error);
  g_assert_no_error (error);
  hd_prize_money (store_of (f), f->base.contest, &money, &error);
  g_assert_cmpint (money.money, ==, 6000000);
}

static gboolean
says (GPtrArray *sentences, const char *part)
{
  for (guint i = 0; i < sentences->len; i++)
    if (strstr (sentences->pdata[i], part) != NULL)
      return TRUE;
  for (guint i = 0; i < sentences->len; i++)
    g_test_message ("  %s", (char *) sentences->pdata[i]);
  return FALSE;
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
  g_autofree char *before = hd_store_undo_label (store_of (f)), *still = NULL;

  mark_first (f, totals);
  now = results_of (f, CONTEST_PRELIMINARY);
  g_assert_cmpuint (find (now, f->base.works[1])->rank, ==, 1);
  then = hd_results_of (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], &without, &error);
  g_assert_no_error (error);
  g_assert_cmpint (find (then, f->base.works[0])->sum, ==, 8500);
  g_assert_cmpint (find (then, f->base.works[1])->sum, ==, 8000);
  g_assert_cmpuint (find (then, f->base.works[0])->rank, ==, 1);
  g_assert_cmpuint (find (then, f->base.works[0])->expected, ==, 1);
  changes = hd_results_compare (store_of (f), now, then, &error);
  g_assert_cmpuint (changes->len, ==, 2);
  g_assert_true (says (changes, "K7-2M4P: from place 2 to place 1"));
  g_assert_true (says (changes, "B3-9QXT: from place 1 to place 2"));
  summed = hd_results_of (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], &median, &error);
  g_assert_cmpint (find (summed, f->base.works[0])->sum, ==, 16000);
  no_changes = hd_results_compare (store_of (f), now, summed, &error);
  g_assert_cmpuint (no_changes->len, ==, 0);
  other = hd_results_of (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], &weighed, &error);
  g_assert_no_error (error);
  /* 85 points are 40, 20 and 25; of the first two a hundredth is left. */
  g_assert_cmpint (g_array_index (find (other, f->base.works[0])->marks, HdResultMark, 0).total, ==, 40 + 20 + 2500);
  after = results_of (f, CONTEST_PRELIMINARY);
  g_assert_cmpint (find (after, f->base.works[0])->sum, ==, find (now, f->base.works[0])->sum);
  still = hd_store_undo_label (store_of (f));
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

  set_field (f, HD_TYPE_CRITERION, f->base.criteria[CONTEST_ARTICLE][2], HD_CRITERION_STEP, NULL, 1);
  mark_first (f, usual);
  advance (f);
  mark_final (f, data != NULL ? close : apart);
  results = results_of (f, CONTEST_FINAL);
  narrow = hd_results_narrow (store_of (f), results, &error);
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
  gint64 appeal, again;
  const HdResult *result;

  second = g_object_new (HD_TYPE_APPEAL, "work", f->base.works[0], "round", f->base.rounds[CONTEST_PRELIMINARY], NULL);
  assert_refused (hd_store_save (store_of (f), second, &error), &error, HD_ERROR_CONSTRAINT, "no mark");
  mark_first (f, usual);
  appeal = save (f, g_object_new (HD_TYPE_APPEAL, "work", f->base.works[0], "round", f->base.rounds[CONTEST_PRELIMINARY], "received", "2025-06-01",
                                  "content", "Đề nghị chấm lại", NULL));
  assert_refused (hd_store_save (store_of (f), second, &error), &error, HD_ERROR_CONSTRAINT, "already");
  assert_refused (hd_appeal_decide (store_of (f), appeal, "changed", "Chấm lại", &error), &error, HD_ERROR_CONSTRAINT, "Nobody");
  assert_refused (hd_appeal_decide (store_of (f), appeal, "upheld", "", &error), &error, HD_ERROR_INVALID, "outcome");
  again = contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], f->base.judges[2]);
  set_field (f, HD_TYPE_ASSIGNMENT, again, HD_ASSIGNMENT_PURPOSE, "appeal", 0);
  assert_refused (hd_appeal_decide (store_of (f), appeal, "changed", "Chấm lại", &error), &error, HD_ERROR_CONSTRAINT, "not handed in");
  contest_fixture_put_total (&f->base, again, 6500, TRUE);
  /* Until it is decided, the marks stand. */
  assert_places (f, CONTEST_PRELIMINARY, "K7=1 B3=2 H8=3 M2=4 X9=1 T6=2");
  hd_appeal_decide (store_of (f), appeal, "changed", "Chấm lại, hạ điểm", &error);
  g_assert_no_error (error);
  assert_places (f, CONTEST_PRELIMINARY, "B3=1 H8=2= K7=2= M2=4 X9=1 T6=2");
  results = results_of (f, CONTEST_PRELIMINARY);
  result = find (results, f->base.works[0]);
  g_assert_cmpint (result->sum, ==, 6500);
  g_assert_cmpuint (result->marks->len, ==, 3);
  g_assert_true (results->complete);
  decided = hd_store_get (store_of (f), HD_TYPE_APPEAL, appeal, NULL);
  g_assert_cmpint (hd_record_int (decided, HD_APPEAL_BEFORE), ==, 8500);
  g_assert_cmpint (hd_record_int (decided, HD_APPEAL_AFTER), ==, 6500);
  assert_refused (hd_appeal_decide (store_of (f), appeal, "upheld", "Giữ nguyên", &error), &error, HD_ERROR_CONSTRAINT, "already");
  assert_refused (hd_store_delete (store_of (f), decided, &error), &error, HD_ERROR_CONSTRAINT, "history");
  appeals = hd_appeals_of (store_of (f), f->base.contest, &error);
  g_assert_cmpuint (appeals->len, ==, 1);
}

static void
freeze (ResultFixture *f)
{
  g_autoptr (GError) error = NULL;

  mark_first (f, usual);
  advance (f);
  mark_final (f, clear_final);
  hd_result_freeze (store_of (f), f->base.contest, &error);
  g_assert_no_error (error);
}

static GPtrArray *
verify (ResultFixture *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *differences = hd_result_verify (store_of (f), f->base.contest, &error);

  g_assert_no_error (error);
  return differences;
}

static void
test_freeze_refused (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  gint64 totals[CONTEST_WORKS][2], appeal;
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };

  memcpy (totals, usual, sizeof totals);
  totals[1][0] = 8000;
  totals[1][1] = 9000;
  differences = hd_result_verify (store_of (f), f->base.contest, &error);
  assert_refused (differences != NULL, &error, HD_ERROR_CONSTRAINT, "not frozen");
  assert_refused (hd_result_freeze (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "missing");
  mark_first (f, totals);
  assert_refused (hd_result_freeze (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "Chung khảo");
  advance (f);
  assert_refused (hd_result_freeze (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "Chung khảo");
  mark_final (f, equal);
  appeal = save (f, g_object_new (HD_TYPE_APPEAL, "work", f->base.works[4], "round", f->base.rounds[CONTEST_FINAL], NULL));
  assert_refused (hd_result_freeze (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "T6-4GJK");
  hd_appeal_decide (store_of (f), appeal, "refused", "Không có căn cứ", &error);
  g_assert_no_error (error);
  assert_refused (hd_result_freeze (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "B3-9QXT, K7-2M4P");
  hd_results_place (store_of (f), f->base.works[1], 1, "Bài giàu cảm xúc hơn", &error);
  g_assert_no_error (error);
  hd_result_freeze (store_of (f), f->base.contest, &error);
  g_assert_no_error (error);
  assert_refused (hd_result_freeze (store_of (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "frozen");
}

/* Everything that the result rests on refuses to be changed, and undo does not lead back. */
static void
test_frozen (ResultFixture *f, gconstpointer data)
{
  static const struct { const char *table, *field, *text; gint64 number; } changes[] = {
    { "contest", "budget", NULL, 1 }, { "contest", "tie-breaks", "council", 0 }, { "contest", "state", "judging", 0 }, { "contest", "result", "", 0 },
    { "contest_kind", "name", "Khác", 0 }, { "contest_round", "method", "median", 0 }, { "contest_round", "state", "open", 0 },
    { "rubric", "name", "Khác", 0 }, { "criterion", "maximum", NULL, 4500 }, { "prize", "slots", NULL, 9 }, { "prize", "money", NULL, 9 },
    { "work", "prize", NULL, 0 }, { "work", "state", "withdrawn", 0 }, { "work", "code", "ZZ", 0 }, { "work", "place", NULL, 1 }, { "work", "round", NULL, 1 },
    { "judge", "full-name", "Khác", 0 }, { "assignment", "state", "recused", 0 }, { "score_sheet", "state", "replaced", 0 },
    { "score", "points", NULL, 150 },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) differences = NULL, still = NULL;
  g_autofree char *canonical = NULL, *undo = NULL;
  g_autoptr (HdRecord) contest = NULL, winner = NULL;
  HdMark mark = { f->base.criteria[CONTEST_ARTICLE][0], TRUE, 4000 };

  freeze (f);
  contest = hd_store_get (store_of (f), HD_TYPE_CONTEST, f->base.contest, &error);
  g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_STATE), ==, "frozen");
  g_assert_cmpuint (strlen (hd_record_text (contest, HD_CONTEST_FINGERPRINT)), ==, 64);
  canonical = hd_result_canonical (store_of (f), f->base.contest, &error);
  g_assert_cmpstr (canonical, ==, hd_record_text (contest, HD_CONTEST_RESULT));
  winner = hd_store_get (store_of (f), HD_TYPE_WORK, f->base.works[0], &error);
  g_assert_cmpint (hd_record_int (winner, HD_WORK_PRIZE), ==, f->prizes[FIRST_PRIZE]);
  differences = verify (f);
  g_assert_cmpuint (differences->len, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    GType type = hd_record_type_of_table (changes[i].table);
    g_autoptr (GPtrArray) all = hd_store_get_all (store_of (f), type, &error);

    g_test_message ("%s.%s", changes[i].table, changes[i].field);
    g_assert_cmpuint (all->len, >, 0);
    for (guint k = 0; k < all->len; k++) {
      HdRecord *record = all->pdata[k];

      if (changes[i].text != NULL)
        g_object_set (record, changes[i].field, changes[i].text, NULL);
      else
        g_object_set (record, changes[i].field, changes[i].number, NULL);
      if (!hd_record_is_dirty (record))
        continue;
      g_assert_false (hd_store_save (store_of (f), record, &error));
      g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
      g_clear_error (&error);
    }
  }
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_autoptr (GPtrArray) all = hd_store_get_all (store_of (f), hd_record_type_of_table (changes[i].table), &error);

    g_assert_false (hd_store_delete (store_of (f), all->pdata[0], &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_clear_error (&error);
  }
  g_assert_false (hd_sheet_correct (store_of (f), f->base.assignments[0][0], &mark, 1, "Sửa", &error));
  g_clear_error (&error);
  g_assert_false (hd_results_give (store_of (f), f->base.works[1], f->prizes[FIRST_PRIZE], &error));
  g_clear_error (&error);
  g_assert_false (hd_results_award (store_of (f), f->base.contest, &error));
  g_clear_error (&error);
  g_assert_false (hd_results_advance (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error));
  g_clear_error (&error);
  undo = hd_store_undo_label (store_of (f));
  g_assert_null (undo);
  /* It can be announced, and is proved all the same. */
  set_field (f, HD_TYPE_CONTEST, f->base.contest, HD_CONTEST_STATE, "announced", 0);
  still = verify (f);
  g_assert_cmpuint (still->len, ==, 0);
}

/* What somebody changes in the file without the program is found and named. */
static const struct { const char *sql, *named; } tampers[] = {
  { "UPDATE score SET points = points + 50 WHERE id = (SELECT c.id FROM score c JOIN score_sheet s ON s.id = c.score_sheet JOIN work w ON w.id = s.work"
    " WHERE w.code = 'K7-2M4P' AND c.points > 0 ORDER BY c.id LIMIT 1)", "Mark “so-khao, K7-2M4P, Nguyễn Thị Ánh, own, noi-dung”: “Points” was “40.00”" },
  { "DELETE FROM score WHERE id = (SELECT min (id) FROM score)", "was frozen, and is not there any more" },
  { "UPDATE score_sheet SET total = total + 100 WHERE work = (SELECT id FROM work WHERE code = 'B3-9QXT') AND state = 'submitted'", "Score sheet “so-khao, B3-9QXT" },
  { "UPDATE score_sheet SET state = 'replaced' WHERE work = (SELECT id FROM work WHERE code = 'M2-7CVN')", "M2-7CVN" },
  { "UPDATE score_sheet SET judge = (SELECT max (id) FROM judge) WHERE work = (SELECT id FROM work WHERE code = 'K7-2M4P')", "K7-2M4P" },
  { "UPDATE criterion SET maximum = 5500 WHERE code = 'noi-dung'", "Criterion “Thang điểm bài viết" },
  { "UPDATE criterion SET weight = 200 WHERE code = 'lan-toa'", "“Weight” was “1.00” when it was frozen, and is “2.00” now" },
  { "UPDATE rubric SET version = 7", "Scale of points “Thang điểm báo chí" },
  { "UPDATE contest_round SET method = 'median' WHERE code = 'chung-khao'", "Round “chung-khao”: “Mark of a work” was “mean”" },
  { "UPDATE contest_round SET threshold = 100 WHERE code = 'so-khao'", "“Marks may differ by” was “15.00”" },
  { "UPDATE contest SET tie_breaks = 'council'", "“Order among equals”" },
  { "UPDATE contest SET budget = 1", "“Prize budget (đồng)” was “5000000”" },
  { "UPDATE work SET code = 'ZZ-0000' WHERE code = 'K7-2M4P'", "Work “ZZ-0000” was not there when the result was frozen" },
  { "UPDATE work SET code = CASE code WHEN 'K7-2M4P' THEN 'B3-9QXT' ELSE 'K7-2M4P' END WHERE code IN ('K7-2M4P', 'B3-9QXT')", "Work “K7-2M4P”: “Title of the work”" },
  { "UPDATE work_text SET body = body || ' thêm' WHERE id = (SELECT id FROM work WHERE code = 'H8-5RWD')", "Text of the work “H8-5RWD”" },
  { "UPDATE work SET digest = 'abc' WHERE code = 'H8-5RWD'", "Work “H8-5RWD”: “Fingerprint”" },
  { "UPDATE work SET state = 'withdrawn' WHERE code = 'H8-5RWD'", "Work “H8-5RWD”: “State of the work”" },
  { "UPDATE work SET prize = (SELECT id FROM prize WHERE name = 'Giải Nhất') WHERE code = 'B3-9QXT'", "Work “B3-9QXT”: “Prize” was “Giải Nhì” when it was frozen, and is “Giải Nhất” now" },
  { "UPDATE prize SET slots = 5 WHERE name = 'Giải Nhì'", "“How many prizes” was “1” when it was frozen, and is “5” now" },
  { "UPDATE prize SET money = 9000000 WHERE name = 'Giải Nhì'", "“Money for each (đồng)”" },
  { "UPDATE judge SET full_name = 'Phạm Văn Dũng' WHERE full_name = 'Trần Văn Bình'", "Judge “Trần Văn Bình” was frozen, and is not there any more" },
  { "UPDATE assignment SET state = 'recused' WHERE work = (SELECT id FROM work WHERE code = 'M2-7CVN')", "Assignment “so-khao, M2-7CVN" },
  { "DELETE FROM assignment WHERE work = (SELECT id FROM work WHERE code = 'M2-7CVN')", "Assignment “so-khao, M2-7CVN" },
  { "UPDATE contest SET state = 'judging'", "not marked as frozen" },
  { "UPDATE contest SET fingerprint = 'abc'", "The stored fingerprint is “abc”" },
  { "UPDATE contest_text SET result = replace (result, 'K7-2M4P', 'M2-7CVN')", "The stored result was changed" },
};

static void
tamper (ResultFixture *f, const char *sql)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  hd_store_close (store_of (f), &error);
  g_assert_no_error (error);
  g_clear_object (&f->base.base.store);
  g_assert_cmpint (sqlite3_open (f->base.base.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_total_changes (db), >, 0);
  sqlite3_close (db);
  f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
}

static void
test_tampered (ResultFixture *f, gconstpointer data)
{
  g_autofree char *kept = g_strconcat (f->base.base.path, ".kept", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (f->base.base.path), copy = g_file_new_for_path (kept);
  g_autoptr (GError) error = NULL;

  freeze (f);
  hd_store_close (store_of (f), &error);
  g_assert_no_error (error);
  g_file_copy (file, copy, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_clear_object (&f->base.base.store);
  f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
  for (guint i = 0; i < G_N_ELEMENTS (tampers); i++) {
    g_autoptr (GPtrArray) differences = NULL;

    g_test_message ("%s", tampers[i].sql);
    tamper (f, tampers[i].sql);
    differences = verify (f);
    g_assert_cmpuint (differences->len, >, 0);
    g_assert_true (says (differences, tampers[i].named));
    hd_store_close (store_of (f), &error);
    g_clear_object (&f->base.base.store);
    g_file_copy (copy, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
    g_assert_no_error (error);
  }
  {
    g_autoptr (GPtrArray) differences = verify (f);

    g_assert_cmpuint (differences->len, ==, 0);
  }
}

/* A whole forgery: the mark, the text and the fingerprint that belongs to it. Only the log
 * still knows the fingerprint of the freeze. */
static void
test_forged (ResultFixture *f, gconstpointer data)
{
  g_autofree char *text = NULL, *fingerprint = NULL, *sql = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  g_autoptr (GError) error = NULL;
  char *quoted;

  freeze (f);
  tamper (f, tampers[0].sql);
  text = hd_result_canonical (store_of (f), f->base.contest, &error);
  g_assert_no_error (error);
  fingerprint = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  quoted = sqlite3_mprintf ("UPDATE contest_text SET result = %Q; UPDATE contest SET fingerprint = %Q", text, fingerprint);
  tamper (f, quoted);
  sqlite3_free (quoted);
  differences = verify (f);
  g_assert_cmpuint (differences->len, ==, 2);
  g_assert_true (says (differences, "the log of changes has"));
  g_assert_true (says (differences, "The stored result was changed"));
}

static void
test_units (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) units = NULL;
  g_autoptr (GError) error = NULL;

  save (f, fixture_unit ("Phường Ngọc Lâm"));
  for (guint i = 0; i < 3; i++)
    save (f, g_object_new (HD_TYPE_ENTRY, "contest", f->base.contest, "kind", f->base.kinds[CONTEST_ARTICLE], "number", (gint64) i + 1,
                           "received", "2025-03-01", "means", "hand", "title", "Bài", "unit", f->base.base.unit,
                           "state", i < 2 ? "valid" : "invalid", "reason", i < 2 ? "" : "Thiếu thông tin", NULL));
  units = hd_contest_units (store_of (f), f->base.contest, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (units->len, ==, 2);
  g_assert_cmpint (((HdUnitShare *) units->pdata[0])->unit, ==, f->base.base.unit);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[0])->entries, ==, 3);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[0])->valid, ==, 2);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[0])->prizes, ==, 0);
  g_assert_cmpuint (((HdUnitShare *) units->pdata[1])->entries, ==, 0);
  assert_refused (hd_prize_units_propose (store_of (f), f->base.contest, NULL, &error), &error, HD_ERROR_CONSTRAINT, "key");
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

  set_field (f, HD_TYPE_CONTEST_ROUND, f->base.rounds[CONTEST_PRELIMINARY], HD_CONTEST_ROUND_METHOD, data, 0);
  for (guint i = 0; i < 4; i++)
    contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[i], f->base.judges[(i + 2) % CONTEST_JUDGES]);
  for (guint j = 0; j < CONTEST_JUDGES; j++) {
    hd_ranking_put (store_of (f), f->base.rounds[CONTEST_PRELIMINARY], f->base.judges[j], f->base.kinds[CONTEST_ARTICLE], order[j], 4, &error);
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

    hd_store_begin (store_of (f), "Turn", &error);
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
          set_field (f, HD_TYPE_ASSIGNMENT, assignment, HD_ASSIGNMENT_PURPOSE, "third", 0);
        contest_fixture_put_total (&f->base, assignment, total, TRUE);
        if (g_rand_int_range (rand, 0, 8) == 0) {
          set_field (f, HD_TYPE_ASSIGNMENT, assignment, HD_ASSIGNMENT_STATE, "recused", 0);
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
    hd_store_rollback (store_of (f));
  }
}

#define ADD(path, data, function) g_test_add (path, ResultFixture, data, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/result/round", NULL, test_round);
  ADD ("/result/divergence", NULL, test_divergence);
  ADD ("/result/recused", NULL, test_recused);
  ADD ("/result/advance", NULL, test_advance);
  ADD ("/result/place", NULL, test_place);
  ADD ("/result/previous", NULL, test_previous);
  ADD ("/result/prizes", NULL, test_prizes);
  ADD ("/result/what-if", NULL, test_what_if);
  ADD ("/result/narrow", "close", test_narrow);
  ADD ("/result/not-narrow", NULL, test_narrow);
  ADD ("/result/appeal", NULL, test_appeal);
  ADD ("/result/freeze-refused", NULL, test_freeze_refused);
  ADD ("/result/frozen", NULL, test_frozen);
  ADD ("/result/tampered", NULL, test_tampered);
  ADD ("/result/forged", NULL, test_forged);
  ADD ("/result/units", NULL, test_units);
  ADD ("/result/borda", "borda", test_lists);
  ADD ("/result/schulze", "schulze", test_lists);
  ADD ("/result/random", NULL, test_random);
  return g_test_run ();
}
