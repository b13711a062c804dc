/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From sheets to marks, from marks to places. A mark is a fraction of whole numbers and is
 * compared as one, so that no rounding decides. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "result-private.h"

/* More works of one kind than this are not ordered by Schulze, which takes their cube. */
#define MAX_SCHULZE 1000

HdRankWork *
hd_rank_work_new (gint64 work, gint64 kind, const char *code)
{
  HdRankWork *self = g_new0 (HdRankWork, 1);

  self->result = g_new0 (HdResult, 1);
  self->result->work = work;
  self->result->kind = kind;
  self->result->code = g_strdup (code);
  self->result->marks = g_array_new (FALSE, FALSE, sizeof (HdResultMark));
  self->result->tie_rule = "";
  self->marks = g_array_new (FALSE, FALSE, sizeof (HdRankMark));
  return self;
}

void
hd_rank_work_free (HdRankWork *work)
{
  for (guint i = 0; i < work->marks->len; i++)
    g_free (g_array_index (work->marks, HdRankMark, i).points);
  g_array_unref (work->marks);
  g_free (work->points);
  g_free (work);
}

int
hd_fraction_compare (HdFraction a, HdFraction b)
{
  gint64 left, right;

  if (a.count == 0 || b.count == 0)
    return (a.count != 0) - (b.count != 0);
  left = a.sum * b.count;
  right = b.sum * a.count;
  return (left > right) - (left < right);
}

gint64
hd_rank_round (HdFraction mark)
{
  gint64 twice = mark.sum * 2 + mark.count;

  if (mark.count == 0)
    return 0;
  return twice >= 0 ? twice / (mark.count * 2) : -((-twice + mark.count * 2 - 1) / (mark.count * 2));
}

gboolean
hd_rank_by_place (const char *method)
{
  return strcmp (method, "borda") == 0 || strcmp (method, "schulze") == 0;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a, right = *(const gint64 *) b;

  return (left > right) - (left < right);
}

/* Two middle marks make half their sum. Without the highest and the lowest there must be
 * one left, so below three marks it is the mean. A sum stands for as many judges as the
 * work has, whichever of the marks count: else a work whose marks were settled by fewer or
 * by more would lose or win by that alone. */
HdFraction
hd_rank_combine (const char *method, const gint64 *totals, guint n, guint per)
{
  g_autofree gint64 *sorted = g_new (gint64, n + 1);
  HdFraction mark = { 0, n };

  for (guint i = 0; i < n; i++)
    mark.sum += sorted[i] = totals[i];
  qsort (sorted, n, sizeof *sorted, compare_numbers);
  if (n == 0)
    return mark;
  if (strcmp (method, "median") == 0) {
    gboolean odd = n % 2 != 0;

    return odd ? (HdFraction) { sorted[n / 2], 1 } : (HdFraction) { sorted[n / 2 - 1] + sorted[n / 2], 2 };
  }
  if (strcmp (method, "trimmed") == 0 && n >= 3)
    return (HdFraction) { mark.sum - sorted[0] - sorted[n - 1], n - 2 };
  if (strcmp (method, "sum") == 0)
    return per == n ? (HdFraction) { mark.sum, 1 } : (HdFraction) { mark.sum * per, n };
  return mark;
}

/* Of two judges and a third: the two whose marks are closest, or all three if the middle one
 * lies as far from either. With more judges the one who was added joins them. */
static void
choose_closest (HdRankWork *work, const guint8 *meant)
{
  guint at[3], n = 0;

  for (guint i = 0; i < work->marks->len; i++)
    if (meant[i]) {
      if (n < 3)
        at[n] = i;
      n++;
    }
  for (guint i = 0; i < work->marks->len; i++)
    g_array_index (work->result->marks, HdResultMark, i).counts = meant[i];
  if (n != 3)
    return;
  for (guint i = 0; i < 2; i++)
    for (guint k = 0; k < 2 - i; k++)
      if (g_array_index (work->marks, HdRankMark, at[k]).total > g_array_index (work->marks, HdRankMark, at[k + 1]).total) {
        guint other = at[k];

        at[k] = at[k + 1];
        at[k + 1] = other;
      }
  {
    gint64 low = g_array_index (work->marks, HdRankMark, at[0]).total;
    gint64 middle = g_array_index (work->marks, HdRankMark, at[1]).total;
    gint64 high = g_array_index (work->marks, HdRankMark, at[2]).total;

    if (middle - low < high - middle)
      g_array_index (work->result->marks, HdResultMark, at[2]).counts = FALSE;
    else if (middle - low > high - middle)
      g_array_index (work->result->marks, HdResultMark, at[0]).counts = FALSE;
  }
}

/* Which marks are the judges' own: whoever was added joins them while they are fewer than
 * two, for then nobody differs from anybody. */
static guint
find_own (HdRankWork *work, guint8 *own, int *agreed, gboolean *third)
{
  guint n = 0;

  *agreed = -1;
  *third = FALSE;
  for (guint i = 0; i < work->marks->len; i++) {
    const HdRankMark *mark = &g_array_index (work->marks, HdRankMark, i);

    own[i] = mark->part == (work->appealed ? HD_MARK_APPEAL : HD_MARK_OWN);
    n += own[i];
    if (!work->appealed && mark->part == HD_MARK_AGREED)
      *agreed = i;
  }
  for (guint i = 0; !work->appealed && i < work->marks->len; i++)
    if (g_array_index (work->marks, HdRankMark, i).part == HD_MARK_THIRD) {
      *third = n >= 2;
      if (n < 2)
        n += own[i] = TRUE;
    }
  return n;
}

/* How many judges a sum stands for: as many as mark every work, and not all of the panel. */
static guint
judges_of (const HdRankRules *rules, HdRankWork *work, guint own)
{
  guint n = 0;

  for (guint i = 0; work->appealed && i < work->marks->len; i++)
    n += g_array_index (work->marks, HdRankMark, i).part == HD_MARK_OWN;
  if (n == 0)
    n = own;
  return work->anchor && rules->judges > 0 ? MIN (n, rules->judges) : n;
}

static void
work_out_mark (const HdRankRules *rules, HdRankWork *work)
{
  HdResult *result = work->result;
  g_autofree guint8 *own = g_new0 (guint8, work->marks->len + 1);
  g_autofree gint64 *totals = g_new (gint64, work->marks->len + 1);
  gint64 low = G_MAXINT64, high = G_MININT64;
  gboolean third, differs;
  guint n_own, n = 0;
  HdFraction mark;
  int agreed;

  n_own = find_own (work, own, &agreed, &third);
  for (guint i = 0; i < work->marks->len; i++) {
    const HdRankMark *given = &g_array_index (work->marks, HdRankMark, i);
    HdResultMark shown = { given->judge, given->total, given->total, own[i], given->place };

    g_array_append_val (result->marks, shown);
    result->received += work->appealed ? given->part == HD_MARK_APPEAL : given->part == HD_MARK_OWN || given->part == HD_MARK_THIRD;
    if (own[i] && given->marked) {
      low = MIN (low, given->total);
      high = MAX (high, given->total);
    }
  }
  result->spread = high >= low ? high - low : 0;
  differs = !work->appealed && rules->threshold > 0 && n_own >= 2 && result->spread > rules->threshold &&
            strcmp (rules->divergence, "none") != 0 && !hd_rank_by_place (rules->method);
  if (agreed >= 0 && !hd_rank_by_place (rules->method)) {
    for (guint i = 0; i < result->marks->len; i++)
      g_array_index (result->marks, HdResultMark, i).counts = i == (guint) agreed;
    result->settled = differs;
  } else if (differs && third && strcmp (rules->divergence, "third") == 0) {
    for (guint i = 0; i < work->marks->len; i++)
      own[i] |= g_array_index (work->marks, HdRankMark, i).part == HD_MARK_THIRD;
    choose_closest (work, own);
    result->settled = TRUE;
  } else {
    result->diverged = differs;
  }
  result->expected = work->appealed ? work->appeal_expected : work->own_expected + (differs ? work->third_expected : 0);
  if (hd_rank_by_place (rules->method))
    return;
  for (guint i = 0; i < result->marks->len; i++) {
    HdResultMark *shown = &g_array_index (result->marks, HdResultMark, i);

    shown->counts = shown->counts && g_array_index (work->marks, HdRankMark, i).marked;
    if (shown->counts)
      totals[n++] = shown->total;
  }
  work->per = judges_of (rules, work, n_own);
  mark = hd_rank_combine (rules->method, totals, n, work->per);
  result->sum = mark.sum;
  result->count = mark.count;
  result->mean = result->adjusted = hd_rank_round (mark);
}

/* What the counting sheets gave a criterion of the ladder, on the mean. */
static void
work_out_points (const HdRankRules *rules, HdRankWork *work)
{
  work->points = g_new0 (HdFraction, rules->n_criteria + 1);
  for (guint i = 0; i < work->marks->len; i++) {
    const HdRankMark *mark = &g_array_index (work->marks, HdRankMark, i);

    if (mark->points == NULL || !g_array_index (work->result->marks, HdResultMark, i).counts)
      continue;
    for (guint k = 0; k < rules->n_criteria; k++)
      if (mark->points[k] >= 0) {
        work->points[k].sum += mark->points[k];
        work->points[k].count++;
      }
  }
}

/* One judge's order of the works of a kind: what he prefers has the greater value. Whoever
 * wrote a list is taken at his list, and whoever gave marks at his marks. */
static guint
order_of_judge (GPtrArray *works, guint from, guint to, gint64 judge, guint *at, gint64 *value)
{
  gboolean listed = FALSE;
  guint n = 0;

  for (int pass = 0; pass < 2 && n == 0; pass++) {
    listed = pass == 0;
    for (guint i = from; i < to; i++) {
      HdRankWork *work = g_ptr_array_index (works, i);

      for (guint k = 0; k < work->marks->len; k++) {
        const HdRankMark *mark = &g_array_index (work->marks, HdRankMark, k);

        if (mark->judge != judge || !g_array_index (work->result->marks, HdResultMark, k).counts || (listed ? mark->place == 0 : !mark->marked))
          continue;
        at[n] = i - from;
        value[n++] = listed ? -mark->place : mark->total;
      }
    }
  }
  return n;
}

static gboolean
seen_before (const GArray *judges, gint64 judge)
{
  for (guint i = 0; i < judges->len; i++)
    if (g_array_index (judges, gint64, i) == judge)
      return TRUE;
  return FALSE;
}

static GArray *
judges_between (GPtrArray *works, guint from, guint to)
{
  GArray *judges = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = from; i < to; i++) {
    HdRankWork *work = g_ptr_array_index (works, i);

    for (guint k = 0; k < work->marks->len; k++) {
      gint64 judge = g_array_index (work->marks, HdRankMark, k).judge;

      if (judge != 0 && !seen_before (judges, judge))
        g_array_append_val (judges, judge);
    }
  }
  return judges;
}

/* Borda: a point for each work that a judge puts behind, half a one for each beside. Who
 * read fewer works than others has fewer points to give, and the mean over the judges is of
 * those who placed the work. */
static void
count_borda (GPtrArray *works, guint from, guint to, const guint *at, const gint64 *value, guint n)
{
  for (guint i = 0; i < n; i++) {
    HdResult *result = ((HdRankWork *) g_ptr_array_index (works, from + at[i]))->result;

    for (guint k = 0; k < n; k++)
      if (k != i)
        result->sum += value[k] < value[i] ? 100 : value[k] == value[i] ? 50 : 0;
    result->count++;
  }
}

/* Schulze: the strongest chains of majorities decide who beats whom. That is no cycle, so the
 * number of works that a work beats puts them in order; one that beats as many is its equal. */
static void
count_schulze (GPtrArray *works, guint from, guint to, const guint *prefer)
{
  guint n = to - from;
  g_autofree guint *path = g_new0 (guint, (gsize) n * n + 1);

  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < n; k++)
      path[i * n + k] = prefer[i * n + k] > prefer[k * n + i] ? prefer[i * n + k] : 0;
  for (guint via = 0; via < n; via++)
    for (guint i = 0; i < n; i++)
      for (guint k = 0; i != via && k < n; k++)
        if (k != via && k != i)
          path[i * n + k] = MAX (path[i * n + k], MIN (path[i * n + via], path[via * n + k]));
  for (guint i = 0; i < n; i++) {
    HdResult *result = ((HdRankWork *) g_ptr_array_index (works, from + i))->result;

    for (guint k = 0; k < n; k++)
      result->sum += k != i && path[i * n + k] > path[k * n + i] ? 100 : 0;
  }
}

/* The works of one kind by their places. */
static gboolean
work_out_places (const HdRankRules *rules, GPtrArray *works, guint from, guint to, GError **error)
{
  gboolean schulze = strcmp (rules->method, "schulze") == 0;
  guint n = to - from;
  g_autoptr (GArray) judges = judges_between (works, from, to);
  g_autofree guint *at = g_new (guint, n + 1);
  g_autofree gint64 *value = g_new (gint64, n + 1);
  g_autofree guint *prefer = NULL;

  if (schulze && n > MAX_SCHULZE) {
    g_set_error (error, HD_ERROR, HD_ERROR_TOO_LARGE,
                 _("The order by Schulze is for up to %u works of a kind, and here are %u. Choose another way to the mark, or let fewer works go on"),
                 MAX_SCHULZE, n);
    return FALSE;
  }
  prefer = schulze ? g_new0 (guint, (gsize) n * n + 1) : NULL;
  for (guint j = 0; j < judges->len; j++) {
    guint placed = order_of_judge (works, from, to, g_array_index (judges, gint64, j), at, value);

    if (!schulze) {
      count_borda (works, from, to, at, value, placed);
      continue;
    }
    for (guint i = 0; i < placed; i++) {
      ((HdRankWork *) g_ptr_array_index (works, from + at[i]))->result->count = 1;
      for (guint k = 0; k < placed; k++)
        prefer[at[i] * n + at[k]] += value[i] > value[k];
    }
  }
  if (schulze)
    count_schulze (works, from, to, prefer);
  for (guint i = from; i < to; i++) {
    HdResult *result = ((HdRankWork *) g_ptr_array_index (works, i))->result;

    result->mean = result->adjusted = hd_rank_round ((HdFraction) { result->sum, result->count });
  }
  return TRUE;
}

int
hd_rank_compare (const HdRankRules *rules, const HdRankWork *a, const HdRankWork *b, guint *rule)
{
  int by = hd_fraction_compare ((HdFraction) { b->result->sum, b->result->count }, (HdFraction) { a->result->sum, a->result->count });
  guint criterion = 0, dummy;

  rule = rule == NULL ? &dummy : rule;
  *rule = 0;
  for (guint i = 0; by == 0 && rules->ladder[i] != NULL; i++) {
    *rule = i + 1;
    if (g_str_has_prefix (rules->ladder[i], "criterion:")) {
      by = hd_fraction_compare (b->points[criterion], a->points[criterion]);
      criterion++;
    } else if (strcmp (rules->ladder[i], "previous") == 0) {
      by = hd_fraction_compare (b->previous, a->previous);
    } else if (strcmp (rules->ladder[i], "council") == 0) {
      gint64 left = a->place > 0 ? a->place : G_MAXINT64, right = b->place > 0 ? b->place : G_MAXINT64;

      by = (left > right) - (left < right);
    }
  }
  return by;
}

static int
compare_in_kinds (gconstpointer a, gconstpointer b, gpointer data)
{
  const HdRankWork *left = *(HdRankWork **) a, *right = *(HdRankWork **) b;
  int by = (left->kind > right->kind) - (left->kind < right->kind);

  if (by == 0)
    by = hd_rank_compare (data, left, right, NULL);
  return by != 0 ? by : strcmp (left->result->code, right->result->code);
}

static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  const HdRankWork *left = *(HdRankWork **) a, *right = *(HdRankWork **) b;
  int by = (left->kind > right->kind) - (left->kind < right->kind);

  return by != 0 ? by : strcmp (left->result->code, right->result->code);
}

/* The rule of the ladder before which the council's is asked. */
static guint
council_rule (const HdRankRules *rules)
{
  guint i = 0;

  while (rules->ladder[i] != NULL && strcmp (rules->ladder[i], "council") != 0)
    i++;
  return i + 1;
}

/* Equals share a place, and the next one counts them: 1, 2, 2, 4. */
static void
give_ranks (const HdRankRules *rules, GPtrArray *works, guint from, guint to)
{
  guint council = council_rule (rules);
  guint group = from;

  for (guint i = from; i < to; i++) {
    HdRankWork *work = g_ptr_array_index (works, i), *before = i > from ? g_ptr_array_index (works, i - 1) : NULL;
    guint rule = 0;
    int by = before == NULL ? 1 : hd_rank_compare (rules, before, work, &rule);

    if (work->result->count == 0)
      continue;
    work->result->rank = by == 0 ? before->result->rank : i - from + 1;
    if (by == 0)
      work->result->tied = before->result->tied = TRUE;
    else if (before != NULL && rule > 0) {
      work->result->tie_rule = g_intern_string (rules->ladder[rule - 1]);
      if (*before->result->tie_rule == '\0')
        before->result->tie_rule = work->result->tie_rule;
    }
    /* Those whom only the council can tell apart stand together. */
    if (before == NULL || (by != 0 && rule < council))
      group = i;
    for (guint k = group; k <= i; k++)
      ((HdRankWork *) g_ptr_array_index (works, k))->result->equals = i - group + 1;
  }
}

gboolean
hd_rank_works (const HdRankRules *rules, GPtrArray *works, GError **error)
{
  g_ptr_array_sort (works, compare_kinds);
  for (guint i = 0; i < works->len; i++) {
    work_out_mark (rules, g_ptr_array_index (works, i));
    work_out_points (rules, g_ptr_array_index (works, i));
  }
  for (guint from = 0, to; from < works->len && hd_rank_by_place (rules->method); from = to) {
    for (to = from; to < works->len && ((HdRankWork *) works->pdata[to])->kind == ((HdRankWork *) works->pdata[from])->kind; to++)
      ;
    if (!work_out_places (rules, works, from, to, error))
      return FALSE;
  }
  g_ptr_array_sort_with_data (works, compare_in_kinds, (gpointer) rules);
  for (guint from = 0, to; from < works->len; from = to) {
    for (to = from; to < works->len && ((HdRankWork *) works->pdata[to])->kind == ((HdRankWork *) works->pdata[from])->kind; to++)
      ;
    give_ranks (rules, works, from, to);
  }
  return TRUE;
}

/* A share is of the works that have a mark, and a part of one counts as one; those equal to
 * the last that goes on go on with it. */
void
hd_rank_advance (GPtrArray *works, const char *advance, gint64 value)
{
  for (guint from = 0, to; from < works->len; from = to) {
    guint ranked = 0;
    gint64 last;

    for (to = from; to < works->len && ((HdRankWork *) works->pdata[to])->kind == ((HdRankWork *) works->pdata[from])->kind; to++)
      ranked += ((HdRankWork *) works->pdata[to])->result->rank > 0;
    last = strcmp (advance, "all") == 0 ? ranked : strcmp (advance, "count") == 0 ? value
         : strcmp (advance, "share") == 0 ? (ranked * value + 99) / 100 : 0;
    for (guint i = from; i < to; i++) {
      HdResult *result = ((HdRankWork *) works->pdata[i])->result;

      result->advances = result->rank > 0 &&
        (strcmp (advance, "mark") == 0 ? result->sum >= value * result->count : result->rank <= last);
    }
  }
}
