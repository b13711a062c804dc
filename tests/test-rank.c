/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The arithmetic of results: each rule on cases by hand, all of them together on random
 * contests against a second way to count. */
#include "config.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>
#include "fixture.h"
#include "rank-reference.h"
#include "store/result-private.h"
#include "store/text.h"

#define CONTESTS 6000

static const char *const methods[] = { "mean", "median", "trimmed", "sum", "borda", "schulze" };
static const char *const divergences[] = { "third", "talk", "none" };
static const char *const rule_names[] = { "criterion:content", "criterion:effect", "previous", "council" };

static void
free_work (gpointer data)
{
  HdRankWork *work = data;

  g_free (work->result->code);
  g_array_unref (work->result->marks);
  g_free (work->result);
  hd_rank_work_free (work);
}

/* The same contest for the program. (transfer full) */
static GPtrArray *
translate (const PlainWork *plain, guint n, guint n_criteria)
{
  GPtrArray *works = g_ptr_array_new_with_free_func (free_work);

  for (guint i = 0; i < n; i++) {
    g_autofree char *code = g_strdup_printf ("W%02u", i);
    HdRankWork *work = hd_rank_work_new (i + 1, plain[i].kind + 1, code);

    work->kind = plain[i].kind;
    work->appealed = plain[i].appealed;
    work->place = plain[i].place;
    if (plain[i].previous >= 0)
      work->previous = (HdFraction) { plain[i].previous, PLAIN_WHOLE };
    for (guint k = 0; k < plain[i].n; k++) {
      const PlainMark *given = &plain[i].marks[k];
      HdRankMark mark = { given->judge, HD_MARK_OWN, TRUE, given->total };

      mark.part = given->judge == 0 ? HD_MARK_AGREED : given->third ? HD_MARK_THIRD : given->appeal ? HD_MARK_APPEAL : HD_MARK_OWN;
      mark.points = g_new (gint64, n_criteria + 1);
      for (guint c = 0; c < n_criteria; c++)
        mark.points[c] = given->points[c];
      g_array_append_val (work->marks, mark);
    }
    g_ptr_array_add (works, work);
  }
  return works;
}

static int
number (GRand *rand, int below)
{
  return g_rand_int_range (rand, 0, below);
}

/* Few different marks, so that ties are many; sometimes many different ones. */
static void
make_work (GRand *rand, PlainWork *work, gboolean coarse)
{
  guint n_own = 1 + number (rand, 4), first = number (rand, PLAIN_MARKS);
  gboolean third = number (rand, 3) == 0, agreed = number (rand, 8) == 0, appeal = number (rand, 8) == 0;

  memset (work, 0, sizeof *work);
  work->kind = number (rand, 3);
  work->n = number (rand, 12) == 0 ? 0 : n_own + third + agreed + appeal;
  work->appealed = appeal && number (rand, 2) == 0;
  work->previous = number (rand, 6) == 0 ? -1 : (coarse ? number (rand, 2) * 5000 : number (rand, 10000)) * PLAIN_WHOLE / 2;
  work->place = number (rand, 3) == 0 ? 1 + number (rand, 3) : 0;
  for (guint i = 0; i < work->n; i++) {
    PlainMark *mark = &work->marks[i];

    mark->third = i == n_own && third;
    mark->appeal = i == n_own + third && appeal;
    mark->judge = i == n_own + third + appeal ? 0 : 1 + (first + i) % PLAIN_MARKS;
    mark->total = coarse ? 4000 + number (rand, 5) * 1000 : number (rand, 201) * 50;
    for (guint c = 0; c < PLAIN_CRITERIA; c++)
      mark->points[c] = number (rand, 10) == 0 ? -1 : coarse ? number (rand, 3) * 1000 : number (rand, 4001);
  }
}

static guint
make_ladder (GRand *rand, int *ladder, const char **names)
{
  guint n = 0, criteria = 0, at = 0;

  for (int rule = 0; rule < 3; rule++)
    if (number (rand, 2) == 0) {
      ladder[n] = rule < 2 ? (int) criteria++ : rule;
      names[at++] = rule_names[rule];
      n++;
    }
  ladder[n] = 3;
  names[at++] = "council";
  ladder[n + 1] = -1;
  names[at] = NULL;
  return criteria;
}

static void
compare_work (const PlainWork *plain, HdRankWork *work, gboolean places)
{
  HdResult *result = work->result;

  g_assert_cmpint (result->count > 0, ==, plain->has_mark);
  if (plain->has_mark) {
    gint64 half_up = (plain->mark * 2 / PLAIN_WHOLE + 1) / 2;

    g_assert_cmpint (PLAIN_WHOLE % result->count, ==, 0);
    g_assert_cmpint (result->sum * (PLAIN_WHOLE / result->count), ==, plain->mark);
    g_assert_cmpint (result->mean, ==, half_up);
  }
  g_assert_cmpint (result->spread, ==, plain->spread);
  g_assert_cmpint (result->diverged, ==, plain->diverged);
  g_assert_cmpint (result->settled, ==, plain->settled);
  g_assert_cmpuint (result->rank, ==, plain->rank);
  g_assert_cmpint (result->tied, ==, plain->tied);
  g_assert_cmpuint (result->equals, ==, plain->equals);
  g_assert_cmpint (result->prize - 1, ==, plain->prize);
  g_assert_cmpint (result->cut, ==, plain->cut);
  g_assert_cmpint (result->advances, ==, plain->advances);
  g_assert_cmpuint (result->marks->len, ==, plain->n);
  for (guint i = 0; i < plain->n; i++)
    g_assert_cmpint (g_array_index (result->marks, HdResultMark, i).counts, ==, plain->marks[i].counts);
}

static void
try_contest (GRand *rand, guint seed, guint *cuts, guint *settled)
{
  static const char *const advances[] = { "all", "count", "share", "mark", "none" };
  PlainWork plain[PLAIN_WORKS];
  PlainPrize prizes[8];
  HdPrizeSlots slots[8];
  const char *names[6];
  PlainRules rules = { number (rand, 6), number (rand, 3), number (rand, 4) * 500 };
  gboolean places = rules.method >= PLAIN_BORDA, coarse = number (rand, 3) > 0;
  guint n = 1 + number (rand, places ? 9 : PLAIN_WORKS), n_criteria = make_ladder (rand, rules.ladder, names), n_prizes = number (rand, 8);
  const char *advance = advances[number (rand, 5)];
  gint64 value = strcmp (advance, "mark") == 0 ? number (rand, 10000) : strcmp (advance, "share") == 0 ? number (rand, 101) : number (rand, 12);
  HdRankRules for_program = { methods[rules.method], divergences[rules.divergence], rules.threshold, 0, names, n_criteria };
  g_autoptr (GPtrArray) works = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    make_work (rand, &plain[i], coarse);
  for (guint p = 0; p < n_prizes; p++) {
    prizes[p] = (PlainPrize) { number (rand, 4) - 1, number (rand, 4), number (rand, 3) == 0 ? number (rand, 9000) : 0 };
    slots[p] = (HdPrizeSlots) { p + 1, prizes[p].kind < 0 ? G_MAXUINT : (guint) prizes[p].kind, prizes[p].slots, prizes[p].minimum };
  }
  works = translate (plain, n, n_criteria);
  plain_rank (&rules, plain, n);
  plain_prizes (&rules, plain, n, prizes, n_prizes);
  plain_advance (plain, n, advance, value);
  hd_rank_works (&for_program, works, &error);
  g_assert_no_error (error);
  hd_rank_prizes (&for_program, works, slots, n_prizes);
  hd_rank_advance (works, advance, value);

  g_test_message ("contest %u: %s, %s, %u works", seed, for_program.method, for_program.divergence, n);
  for (guint i = 0; i < n; i++) {
    HdRankWork *work = g_ptr_array_index (works, i);

    compare_work (&plain[work->result->work - 1], work, places);
    *cuts += work->result->cut;
    *settled += work->result->settled;
    /* Kinds, then places; within a place, codes. */
    if (i > 0 && work->kind == ((HdRankWork *) works->pdata[i - 1])->kind && work->result->rank > 0)
      g_assert_cmpuint (work->result->rank, >=, ((HdRankWork *) works->pdata[i - 1])->result->rank);
  }
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250704);
  guint cuts = 0, settled = 0;

  for (guint i = 0; i < CONTESTS; i++)
    try_contest (rand, i, &cuts, &settled);
  /* The cases that matter are among them. */
  g_assert_cmpuint (cuts, >, CONTESTS / 10);
  g_assert_cmpuint (settled, >, CONTESTS / 10);
}

static gint64
read_points (const char *text)
{
  gint64 points;

  g_assert_true (hd_number_parse_hundredths (text, &points));
  return points;
}

/* Marks of one work: «60 70», a third one «t:80», agreed «a:75», by an appeal «p:72». */
static void
test_marks (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/marks.tsv", 8);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    g_auto (GStrv) given = g_strsplit (row[4], " ", -1);
    const char *ladder[] = { "council", NULL };
    HdRankRules rules = { row[1], row[2], read_points (row[3]), 2, ladder, 0 };
    g_autoptr (GPtrArray) works = g_ptr_array_new_with_free_func (free_work);
    HdRankWork *work = hd_rank_work_new (1, 1, "A");
    g_autoptr (GString) counting = g_string_new (NULL);
    g_autofree char *mark = NULL, *state = NULL;
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", row[0]);
    for (guint k = 0; given[k] != NULL; k++) {
      const char *colon = strchr (given[k], ':');
      HdRankMark one = { k + 1, HD_MARK_OWN, TRUE, 0 };

      if (*given[k] == '\0')
        continue;
      if (colon != NULL)
        one.part = *given[k] == 't' ? HD_MARK_THIRD : *given[k] == 'a' ? HD_MARK_AGREED : HD_MARK_APPEAL;
      work->appealed |= one.part == HD_MARK_APPEAL;
      if (one.part == HD_MARK_AGREED)
        one.judge = 0;
      one.total = read_points (colon != NULL ? colon + 1 : given[k]);
      g_array_append_val (work->marks, one);
    }
    g_ptr_array_add (works, work);
    hd_rank_works (&rules, works, &error);
    g_assert_no_error (error);
    for (guint k = 0; k < work->result->marks->len; k++)
      if (g_array_index (work->result->marks, HdResultMark, k).counts)
        g_string_append_printf (counting, "%s%u", counting->len > 0 ? " " : "", k + 1);
    mark = work->result->count == 0 ? g_strdup ("-") : g_strdup_printf ("%" PRId64 "/%" PRId64, work->result->sum, work->result->count);
    state = g_strdup (work->result->diverged ? "diverged" : work->result->settled ? "settled" : "-");
    g_assert_cmpstr (mark, ==, row[5]);
    g_assert_cmpstr (state, ==, row[6]);
    g_assert_cmpstr (counting->str, ==, row[7]);
  }
}

/* Works as «A article 70 c:30 p:65 w:1»: code, kind, mark, points of a criterion, mark of the
 * round before, where the council put it; a mark of «-» is none. */
static GPtrArray *
read_works (const char *text)
{
  GPtrArray *works = g_ptr_array_new_with_free_func (free_work);
  g_auto (GStrv) all = g_strsplit (text, "; ", -1);
  guint n_kinds = 0;
  g_autoptr (GPtrArray) kinds = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; all[i] != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (all[i], " ", -1);
    HdRankWork *work;
    guint kind;

    if (!g_ptr_array_find_with_equal_func (kinds, words[1], g_str_equal, &kind)) {
      g_ptr_array_add (kinds, g_strdup (words[1]));
      kind = n_kinds++;
    }
    work = hd_rank_work_new (i + 1, kind + 1, words[0]);
    work->kind = kind;
    if (strcmp (words[2], "-") != 0) {
      HdRankMark mark = { 1, HD_MARK_OWN, TRUE, read_points (words[2]) };

      mark.points = g_new (gint64, 2);
      mark.points[0] = -1;
      g_array_append_val (work->marks, mark);
    }
    for (guint k = 3; words[k] != NULL; k++) {
      gint64 points = read_points (words[k] + 2);

      if (*words[k] == 'c')
        g_array_index (work->marks, HdRankMark, 0).points[0] = points;
      else if (*words[k] == 'p')
        work->previous = (HdFraction) { points, 1 };
      else
        work->place = points / 100;
    }
    g_ptr_array_add (works, work);
  }
  return works;
}

/* What came of them, in the order of the list: «A=1 B=2= C=2=». */
static void
test_places (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/places.tsv", 5);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    g_auto (GStrv) ladder = g_strsplit (row[1], " ", -1);
    g_autoptr (GPtrArray) works = read_works (row[2]);
    guint n_criteria = g_str_has_prefix (row[1], "criterion:");
    HdRankRules rules = { "mean", "none", 0, 1, (const char *const *) ladder, n_criteria };
    g_autoptr (GString) places = g_string_new (NULL), told = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", row[0]);
    hd_rank_works (&rules, works, &error);
    g_assert_no_error (error);
    for (guint k = 0; k < works->len; k++) {
      HdResult *result = ((HdRankWork *) works->pdata[k])->result;

      g_string_append_printf (places, "%s%s=%u%s", k > 0 ? " " : "", result->code, result->rank, result->tied ? "=" : "");
      if (*result->tie_rule != '\0')
        g_string_append_printf (told, "%s%s:%s", told->len > 0 ? " " : "", result->code, result->tie_rule);
    }
    g_assert_cmpstr (places->str, ==, row[3]);
    g_assert_cmpstr (told->str, ==, strcmp (row[4], "-") == 0 ? "" : row[4]);
  }
}

/* Prizes as «Nhất article 1 80»: name, kind or «all», slots, minimum. */
static void
test_prizes (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/prizes.tsv", 4);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    g_auto (GStrv) all = g_strsplit (row[1], "; ", -1);
    g_autoptr (GPtrArray) works = read_works (row[2]), names = g_ptr_array_new_with_free_func (g_free);
    const char *ladder[] = { "council", NULL };
    HdRankRules rules = { "mean", "none", 0, 1, ladder, 0 };
    g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (HdPrizeSlots));
    g_autoptr (GString) given = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", row[0]);
    for (guint k = 0; all[k] != NULL; k++) {
      g_auto (GStrv) words = g_strsplit (all[k], " ", -1);
      HdPrizeSlots slot = { k + 1, G_MAXUINT, g_ascii_strtoull (words[2], NULL, 10), read_points (words[3]) };

      if (strcmp (words[1], "all") != 0)
        slot.kind = strcmp (words[1], "article") == 0 ? 0 : 1;
      g_array_append_val (slots, slot);
      g_ptr_array_add (names, g_strdup (words[0]));
    }
    hd_rank_works (&rules, works, &error);
    g_assert_no_error (error);
    hd_rank_prizes (&rules, works, (HdPrizeSlots *) slots->data, slots->len);
    for (guint k = 0; k < works->len; k++) {
      HdResult *result = ((HdRankWork *) works->pdata[k])->result;

      g_string_append_printf (given, "%s%s=%s", k > 0 ? " " : "", result->code,
                              result->cut ? "?" : result->prize == 0 ? "-" : (char *) names->pdata[result->prize - 1]);
    }
    g_assert_cmpstr (given->str, ==, row[3]);
  }
}

static void
test_advance (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/advance.tsv", 5);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    g_autoptr (GPtrArray) works = read_works (row[3]);
    const char *ladder[] = { "council", NULL };
    HdRankRules rules = { "mean", "none", 0, 1, ladder, 0 };
    g_autoptr (GString) on = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", row[0]);
    hd_rank_works (&rules, works, &error);
    g_assert_no_error (error);
    hd_rank_advance (works, row[1], strcmp (row[1], "mark") == 0 ? read_points (row[2]) : g_ascii_strtoll (row[2], NULL, 10));
    for (guint k = 0; k < works->len; k++)
      if (((HdRankWork *) works->pdata[k])->result->advances)
        g_string_append_printf (on, "%s%s", on->len > 0 ? " " : "", ((HdRankWork *) works->pdata[k])->result->code);
    g_assert_cmpstr (on->str, ==, row[4]);
  }
}

/* Lists of places as «A B C» for each judge, and the order that comes of them. */
static void
test_lists (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/lists.tsv", 4);

  for (guint i = 0; i < cases->len; i++) {
    char **row = g_ptr_array_index (cases, i);
    g_auto (GStrv) lists = g_strsplit (row[2], "; ", -1);
    const char *ladder[] = { "council", NULL };
    HdRankRules rules = { row[1], "third", 100, 1, ladder, 0 };
    g_autoptr (GPtrArray) works = g_ptr_array_new_with_free_func (free_work);
    g_autoptr (GString) order = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", row[0]);
    for (guint judge = 0; lists[judge] != NULL; judge++) {
      g_auto (GStrv) codes = g_strsplit (lists[judge], " ", -1);

      for (guint place = 0; codes[place] != NULL; place++) {
        HdRankMark mark = { judge + 1, HD_MARK_OWN, FALSE, 0, place + 1 };
        HdRankWork *work = NULL;

        for (guint k = 0; k < works->len && work == NULL; k++)
          if (strcmp (((HdRankWork *) works->pdata[k])->result->code, codes[place]) == 0)
            work = works->pdata[k];
        if (work == NULL)
          g_ptr_array_add (works, work = hd_rank_work_new (works->len + 1, 1, codes[place]));
        g_array_append_val (work->marks, mark);
      }
    }
    hd_rank_works (&rules, works, &error);
    g_assert_no_error (error);
    for (guint k = 0; k < works->len; k++) {
      HdResult *result = ((HdRankWork *) works->pdata[k])->result;

      g_assert_false (result->diverged);
      g_string_append_printf (order, "%s%s=%u", k > 0 ? " " : "", result->code, result->rank);
    }
    g_assert_cmpstr (order->str, ==, row[3]);
  }
}

/* Judge effects by solving the equations of least squares at once. */
static void
solve (double matrix[6][7], guint n)
{
  for (guint i = 0; i < n; i++) {
    guint pivot = i;

    for (guint k = i + 1; k < n; k++)
      if (fabs (matrix[k][i]) > fabs (matrix[pivot][i]))
        pivot = k;
    for (guint c = 0; c <= n; c++) {
      double other = matrix[i][c];

      matrix[i][c] = matrix[pivot][c];
      matrix[pivot][c] = other;
    }
    for (guint k = 0; k < n; k++) {
      double factor = matrix[k][i] / matrix[i][i];

      for (guint c = i; k != i && c <= n; c++)
        matrix[k][c] -= factor * matrix[i][c];
    }
  }
}

static void
test_leniency_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (77);

  for (guint round = 0; round < 300; round++) {
    guint n_judges = 2 + number (rand, 5), n_works = 10 + number (rand, 30);
    gint64 judges[6] = { 1, 2, 3, 4, 5, 6 }, totals[40][6], first, second, sum = 0;
    gboolean marked[40][6] = { { FALSE } };
    double matrix[6][7] = { { 0 } };
    g_autoptr (GPtrArray) works = g_ptr_array_new_with_free_func (free_work);
    g_autoptr (GArray) leniency = g_array_new (FALSE, FALSE, sizeof (HdLeniency));

    for (guint w = 0; w < n_works; w++) {
      g_autofree char *code = g_strdup_printf ("W%02u", w);
      HdRankWork *work = hd_rank_work_new (w + 1, 1, code);
      guint n = 0, from = w % n_judges;
      double mean = 0;

      for (guint k = 0; k < 2 + w % 2 && k < n_judges; k++) {
        guint j = (from + k) % n_judges;
        HdRankMark mark = { j + 1, HD_MARK_OWN, TRUE, 5000 + number (rand, 60) * 50 + j * 300 };

        marked[w][j] = TRUE;
        totals[w][j] = mark.total;
        mean += mark.total;
        n++;
        g_array_append_val (work->marks, mark);
      }
      mean /= n;
      for (guint j = 0; j < n_judges; j++)
        for (guint k = 0; marked[w][j] && k < n_judges; k++) {
          matrix[j][k] += marked[w][k] ? (j == k) - 1.0 / n : 0;
          if (k == j)
            matrix[j][n_judges] += totals[w][j] - mean;
        }
      g_ptr_array_add (works, work);
    }
    /* Their sum is nothing: in place of one equation, which the others hold already. */
    for (guint k = 0; k <= n_judges; k++)
      matrix[n_judges - 1][k] = k < n_judges ? 1 : 0;
    solve (matrix, n_judges);
    g_assert_cmpint (hd_rank_leniency (works, judges, n_judges, 0, leniency, &first, &second), ==, HD_LENIENCY_KNOWN);
    g_assert_cmpuint (leniency->len, ==, n_judges);
    for (guint j = 0; j < n_judges; j++) {
      gint64 found = g_array_index (leniency, HdLeniency, j).leniency;

      g_assert_cmpfloat (fabs (found - matrix[j][n_judges] / matrix[j][j]), <, 0.6);
      sum += found;
    }
    g_assert_cmpint (ABS (sum), <=, 3);
  }
}

static GPtrArray *
make_marks (const char *text)
{
  GPtrArray *works = g_ptr_array_new_with_free_func (free_work);
  g_auto (GStrv) all = g_strsplit (text, "; ", -1);

  for (guint i = 0; all[i] != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (all[i], " ", -1);
    HdRankWork *work = hd_rank_work_new (i + 1, 1, all[i]);

    for (guint j = 0; words[j] != NULL; j++) {
      HdRankMark mark = { j + 1, HD_MARK_OWN, TRUE, strcmp (words[j], "-") == 0 ? 0 : read_points (words[j]) };

      if (strcmp (words[j], "-") != 0)
        g_array_append_val (work->marks, mark);
    }
    g_ptr_array_add (works, work);
  }
  return works;
}

static void
test_advice (void)
{
  static const struct { const char *marks; guint sample; HdLeniencyState state; gint64 first, second, agreement; } cases[] = {
    { "60 70; 70 80; 50 60",          0, HD_LENIENCY_KNOWN, 0, 0, 10000 },
    { "60 70; 70 60",                 0, HD_LENIENCY_KNOWN, 0, 0, -10000 },
    { "60 70; 60 80",                 0, HD_LENIENCY_KNOWN, 0, 0, G_MININT64 },
    { "60 70; 70 80; 50 90",          3, HD_LENIENCY_KNOWN, 0, 0, -3333 },
    { "60 70; 70 80; 50 90",          4, HD_LENIENCY_FEW, 1, 1, -3333 },
    { "60 70 -; 70 80 -; 50 - 60",    2, HD_LENIENCY_FEW, 3, 3, 10000 },
    { "60 70 - -; - - 70 80",         0, HD_LENIENCY_APART, 1, 3, G_MININT64 },
    { "60 70 - -; - 60 50 -; - - 70 80", 0, HD_LENIENCY_KNOWN, 0, 0, G_MININT64 },
    { "60; 70",                       0, HD_LENIENCY_KNOWN, 0, 0, G_MININT64 },
  };
  const gint64 judges[] = { 1, 2, 3, 4 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) works = make_marks (cases[i].marks);
    g_autoptr (GArray) leniency = g_array_new (FALSE, FALSE, sizeof (HdLeniency));
    gint64 first = 0, second = 0;

    g_test_message ("%s", cases[i].marks);
    g_assert_cmpint (hd_rank_leniency (works, judges, 4, cases[i].sample, leniency, &first, &second), ==, cases[i].state);
    g_assert_cmpint (first, ==, cases[i].first);
    g_assert_cmpint (second, ==, cases[i].second);
    g_assert_cmpint (hd_rank_agreement (works, judges, 4), ==, cases[i].agreement);
  }
}

/* Who is strict with all is lifted as much as the others are lowered. */
static void
test_adjusted (void)
{
  const char *ladder[] = { "council", NULL };
  HdRankRules rules = { "mean", "none", 0, 2, ladder, 0 };
  const gint64 judges[] = { 1, 2, 3 };
  g_autoptr (GPtrArray) works = make_marks ("60 70 -; - 80 90; 71 - 91");
  g_autoptr (GArray) leniency = g_array_new (FALSE, FALSE, sizeof (HdLeniency));
  gint64 first, second;
  g_autoptr (GError) error = NULL;
  HdResult *best;

  hd_rank_works (&rules, works, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_rank_leniency (works, judges, 3, 0, leniency, &first, &second), ==, HD_LENIENCY_KNOWN);
  g_assert_cmpint (g_array_index (leniency, HdLeniency, 0).leniency, ==, -1000);
  g_assert_cmpint (g_array_index (leniency, HdLeniency, 1).leniency, ==, 0);
  g_assert_cmpint (g_array_index (leniency, HdLeniency, 2).leniency, ==, 1000);
  hd_rank_adjust (&rules, works, leniency);
  best = ((HdRankWork *) works->pdata[0])->result;
  g_assert_cmpint (best->mean, ==, 8500);
  g_assert_cmpint (best->adjusted, ==, 8000);
  g_assert_cmpuint (best->adjusted_rank, ==, 2);
  g_assert_cmpint (((HdRankWork *) works->pdata[1])->result->adjusted, ==, 8100);
  g_assert_cmpuint (((HdRankWork *) works->pdata[1])->result->adjusted_rank, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rank/random", test_random);
  g_test_add_func ("/rank/marks", test_marks);
  g_test_add_func ("/rank/places", test_places);
  g_test_add_func ("/rank/prizes", test_prizes);
  g_test_add_func ("/rank/advance", test_advance);
  g_test_add_func ("/rank/lists", test_lists);
  g_test_add_func ("/rank/leniency-random", test_leniency_random);
  g_test_add_func ("/rank/advice", test_advice);
  g_test_add_func ("/rank/adjusted", test_adjusted);
  return g_test_run ();
}
