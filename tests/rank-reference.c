/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "rank-reference.h"

/* How many of the marks are smaller, and how many equal: enough to know the middle ones. */
static gint64
middle (const gint64 *marks, guint n)
{
  gint64 low = 0, high = 0;

  for (guint i = 0; i < n; i++) {
    guint below = 0, same = 0;

    for (guint k = 0; k < n; k++) {
      below += marks[k] < marks[i];
      same += marks[k] == marks[i];
    }
    if (below <= (n - 1) / 2 && (n - 1) / 2 < below + same)
      low = marks[i];
    if (below <= n / 2 && n / 2 < below + same)
      high = marks[i];
  }
  return (low + high) * (PLAIN_WHOLE / 2);
}

static gint64
mean (const gint64 *marks, guint n)
{
  gint64 sum = 0;

  for (guint i = 0; i < n; i++)
    sum += marks[i] * (PLAIN_WHOLE / n);
  return sum;
}

/* The mean of what is left when one of the lowest and one of the highest are struck out. */
static gint64
trimmed (const gint64 *marks, guint n)
{
  gint64 left[PLAIN_MARKS];
  guint low = 0, high = 0, kept = 0;

  if (n < 3)
    return mean (marks, n);
  for (guint i = 1; i < n; i++)
    if (marks[i] < marks[low])
      low = i;
  high = low == 0 ? 1 : 0;
  for (guint i = 0; i < n; i++)
    if (i != low && marks[i] > marks[high])
      high = i;
  for (guint i = 0; i < n; i++)
    if (i != low && i != high)
      left[kept++] = marks[i];
  return mean (left, kept);
}

static gint64
distance (const PlainMark *a, const PlainMark *b)
{
  return a->total > b->total ? a->total - b->total : b->total - a->total;
}

static void
settle_three (PlainMark *of[3])
{
  gint64 apart[3] = { distance (of[1], of[2]), distance (of[0], of[2]), distance (of[0], of[1]) };   /* without each */
  gint64 least = MIN (MIN (apart[0], apart[1]), apart[2]);
  guint best = 0;

  for (guint i = 0; i < 3; i++)
    best += apart[i] == least;
  for (guint i = 0; i < 3; i++)
    of[i]->counts = best > 1 || apart[i] != least;
}

static void
mark_of (const PlainRules *rules, PlainWork *work)
{
  gint64 totals[PLAIN_MARKS];
  PlainMark *own[PLAIN_MARKS], *third = NULL, *agreed = NULL;
  guint n_own = 0, n = 0, n_judges = 0;
  gboolean places = rules->method == PLAIN_BORDA || rules->method == PLAIN_SCHULZE, differs;

  for (guint i = 0; i < work->n; i++) {
    PlainMark *mark = &work->marks[i];

    mark->counts = FALSE;
    if (work->appealed) {
      n_judges += mark->judge != 0 && !mark->appeal && !mark->third;
      if (mark->appeal)
        own[n_own++] = mark;
    } else if (mark->judge == 0) {
      agreed = mark;
    } else if (mark->third) {
      third = mark;
    } else if (!mark->appeal) {
      own[n_own++] = mark;
    }
  }
  if (third != NULL && n_own < 2) {
    own[n_own++] = third;
    third = NULL;
  }
  if (n_judges == 0)
    n_judges = n_own;
  work->spread = 0;
  for (guint i = 0; i < n_own; i++) {
    own[i]->counts = TRUE;
    for (guint k = 0; k < n_own; k++)
      work->spread = MAX (work->spread, own[i]->total - own[k]->total);
  }
  differs = !places && !work->appealed && rules->divergence != PLAIN_NONE && rules->threshold > 0 && work->spread > rules->threshold;
  work->diverged = work->settled = FALSE;
  if (agreed != NULL && !places) {
    for (guint i = 0; i < n_own; i++)
      own[i]->counts = FALSE;
    agreed->counts = TRUE;
    work->settled = differs;
  } else if (differs && third != NULL && rules->divergence == PLAIN_THIRD) {
    third->counts = TRUE;
    if (n_own == 2)
      settle_three ((PlainMark *[]) { own[0], own[1], third });
    work->settled = TRUE;
  } else {
    work->diverged = differs;
  }
  for (guint c = 0; c < PLAIN_CRITERIA; c++) {
    gint64 points[PLAIN_MARKS];
    guint given = 0;

    for (guint i = 0; i < work->n; i++)
      if (work->marks[i].counts && work->marks[i].points[c] >= 0)
        points[given++] = work->marks[i].points[c];
    work->mean_points[c] = given == 0 ? -1 : mean (points, given);
  }
  work->has_mark = FALSE;
  if (places)
    return;
  for (guint i = 0; i < work->n; i++)
    if (work->marks[i].counts)
      totals[n++] = work->marks[i].total;
  if (n == 0)
    return;
  work->has_mark = TRUE;
  work->mark = rules->method == PLAIN_MEDIAN ? middle (totals, n) : rules->method == PLAIN_TRIMMED ? trimmed (totals, n)
             : rules->method == PLAIN_SUM ? mean (totals, n) * n_judges : mean (totals, n);
}

/* What a judge gave a work that counts; FALSE if nothing. */
static gboolean
given_by (const PlainWork *work, int judge, gint64 *total)
{
  for (guint i = 0; i < work->n; i++)
    if (work->marks[i].judge == judge && work->marks[i].counts) {
      *total = work->marks[i].total;
      return TRUE;
    }
  return FALSE;
}

/* Half points for pairs: 2 for the better one, 1 for each of two equal ones. */
static void
borda (PlainWork *works, guint n)
{
  for (guint i = 0; i < n; i++) {
    gint64 points[PLAIN_MARKS];
    guint judges = 0;

    for (int judge = 1; judge <= PLAIN_MARKS; judge++) {
      gint64 mine, other;

      if (!given_by (&works[i], judge, &mine))
        continue;
      points[judges] = 0;
      for (guint k = 0; k < n; k++)
        if (k != i && works[k].kind == works[i].kind && given_by (&works[k], judge, &other))
          points[judges] += mine > other ? 100 : mine == other ? 50 : 0;
      judges++;
    }
    works[i].has_mark = judges > 0;
    works[i].mark = judges > 0 ? mean (points, judges) : 0;
  }
}

static guint
prefers (PlainWork *works, guint a, guint b)
{
  guint n = 0;

  for (int judge = 1; judge <= PLAIN_MARKS; judge++) {
    gint64 of_a, of_b;

    n += given_by (&works[a], judge, &of_a) && given_by (&works[b], judge, &of_b) && of_a > of_b;
  }
  return n;
}

/* Whether a chain of majorities of at least that strength leads from one to the other. */
static gboolean
reaches (PlainWork *works, guint n, guint a, guint b, guint strength)
{
  gboolean seen[PLAIN_WORKS] = { FALSE };
  gboolean grew = TRUE;

  seen[a] = TRUE;
  while (grew) {
    grew = FALSE;
    for (guint i = 0; i < n; i++)
      for (guint k = 0; seen[i] && k < n; k++)
        if (!seen[k] && works[i].kind == works[k].kind && prefers (works, i, k) >= strength && prefers (works, i, k) > prefers (works, k, i))
          grew = seen[k] = TRUE;
  }
  return seen[b];
}

static guint
strongest (PlainWork *works, guint n, guint a, guint b)
{
  guint strength = 0;

  while (reaches (works, n, a, b, strength + 1))
    strength++;
  return strength;
}

static void
schulze (PlainWork *works, guint n)
{
  for (guint i = 0; i < n; i++) {
    guint beats = 0;
    gint64 total;

    works[i].has_mark = FALSE;
    for (int judge = 1; judge <= PLAIN_MARKS; judge++)
      works[i].has_mark |= given_by (&works[i], judge, &total);
    for (guint k = 0; k < n; k++)
      beats += k != i && works[k].kind == works[i].kind && strongest (works, n, i, k) > strongest (works, n, k, i);
    works[i].mark = beats * 100 * PLAIN_WHOLE;
  }
}

/* Whether a comes before b by the rules up to a number of them. */
static int
before (const PlainRules *rules, const PlainWork *a, const PlainWork *b, gboolean ask_council)
{
  if (a->has_mark != b->has_mark)
    return a->has_mark ? 1 : -1;
  if (a->has_mark && a->mark != b->mark)
    return a->mark > b->mark ? 1 : -1;
  for (guint i = 0; rules->ladder[i] >= 0; i++) {
    int rule = rules->ladder[i];
    gint64 of_a = rule == 2 ? a->previous : rule == 3 ? (ask_council && a->place > 0 ? -a->place : G_MININT64) : a->mean_points[rule];
    gint64 of_b = rule == 2 ? b->previous : rule == 3 ? (ask_council && b->place > 0 ? -b->place : G_MININT64) : b->mean_points[rule];

    if (of_a != of_b)
      return of_a > of_b ? 1 : -1;
  }
  return 0;
}

void
plain_rank (const PlainRules *rules, PlainWork *works, guint n)
{
  for (guint i = 0; i < n; i++)
    mark_of (rules, &works[i]);
  if (rules->method == PLAIN_BORDA)
    borda (works, n);
  if (rules->method == PLAIN_SCHULZE)
    schulze (works, n);
  for (guint i = 0; i < n; i++) {
    works[i].rank = works[i].has_mark ? 1 : 0;
    works[i].tied = FALSE;
    works[i].equals = 0;
    for (guint k = 0; works[i].has_mark && k < n; k++)
      if (works[k].kind == works[i].kind && works[k].has_mark) {
        works[i].rank += before (rules, &works[k], &works[i], TRUE) > 0;
        works[i].tied |= k != i && before (rules, &works[k], &works[i], TRUE) == 0;
        works[i].equals += before (rules, &works[k], &works[i], FALSE) == 0;
      }
  }
}

static guint
find_group (guint *group, guint i)
{
  while (group[i] != i)
    i = group[i];
  return i;
}

/* One prize after the other to one of those that nobody left comes before. Whoever was at
 * that moment equal to one that got something belongs to its group, and a group whose works
 * did not all get the same gets nothing. */
void
plain_prizes (const PlainRules *rules, PlainWork *works, guint n, const PlainPrize *prizes, guint n_prizes)
{
  guint group[PLAIN_WORKS];
  int got[PLAIN_WORKS];

  for (guint i = 0; i < n; i++) {
    group[i] = i;
    got[i] = -1;
  }
  for (guint p = 0; p < n_prizes; p++)
    for (guint slot = 0; slot < prizes[p].slots; slot++) {
      int best = -1;

      for (guint i = 0; i < n; i++)
        if (works[i].has_mark && got[i] < 0 && (prizes[p].kind < 0 || prizes[p].kind == works[i].kind) &&
            works[i].mark >= prizes[p].minimum * PLAIN_WHOLE &&
            (best < 0 || before (rules, &works[i], &works[best], TRUE) > 0 ||
             (before (rules, &works[i], &works[best], TRUE) == 0 && works[i].kind < works[best].kind)))
          best = i;
      if (best < 0)
        continue;
      for (guint i = 0; i < n; i++)
        if (works[i].has_mark && got[i] < 0 && (prizes[p].kind < 0 || prizes[p].kind == works[i].kind) && before (rules, &works[i], &works[best], TRUE) == 0)
          group[find_group (group, i)] = find_group (group, best);
      got[best] = p;
    }
  for (guint i = 0; i < n; i++) {
    works[i].cut = FALSE;
    for (guint k = 0; k < n; k++)
      works[i].cut |= find_group (group, i) == find_group (group, k) && got[i] != got[k];
    works[i].prize = works[i].cut ? -1 : got[i];
  }
}

void
plain_advance (PlainWork *works, guint n, const char *advance, gint64 value)
{
  for (guint i = 0; i < n; i++) {
    guint ranked = 0, better = 0;

    for (guint k = 0; k < n; k++)
      if (works[k].kind == works[i].kind && works[k].has_mark) {
        ranked++;
        better += works[k].rank < works[i].rank;
      }
    works[i].advances = works[i].has_mark &&
      (strcmp (advance, "all") == 0 || (strcmp (advance, "count") == 0 && better < value) ||
       (strcmp (advance, "share") == 0 && better * 100 < ranked * value) || (strcmp (advance, "mark") == 0 && works[i].mark >= value * PLAIN_WHOLE));
  }
}
