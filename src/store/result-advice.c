/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What marks tell of the judges: who is strict, and how far they agree. It is advice, and
 * no result rests on it; all the same it is the same on any machine, for it is counted in
 * whole numbers. */
#include "config.h"
#include <string.h>
#include "result-private.h"

#define SCALE  1000000   /* of a hundredth of a point */
#define SWEEPS 2000

typedef struct {
  guint  work, judge;   /* positions */
  gint64 total;
} Cell;

static int
position_of (const gint64 *judges, guint n, gint64 judge)
{
  for (guint i = 0; i < n; i++)
    if (judges[i] == judge)
      return i;
  return -1;
}

/* What each judge gave by himself, by work and judge. */
static GArray *
collect_cells (GPtrArray *works, const gint64 *judges, guint n_judges)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  for (guint i = 0; i < works->len; i++) {
    HdRankWork *work = works->pdata[i];

    for (guint k = 0; k < work->marks->len; k++) {
      const HdRankMark *mark = &g_array_index (work->marks, HdRankMark, k);
      int judge = mark->marked && mark->judge != 0 ? position_of (judges, n_judges, mark->judge) : -1;
      Cell cell = { i, judge, mark->total };

      if (judge >= 0)
        g_array_append_val (cells, cell);
    }
  }
  return cells;
}

static gint64
divide (gint64 a, gint64 b)
{
  return a >= 0 ? (a + b / 2) / b : -((-a + b / 2) / b);
}

static guint
root_of (guint *link, guint i)
{
  while (link[i] != i)
    i = link[i] = link[link[i]];
  return i;
}

/* Judges of one work are linked, and so are those whom they are linked with. */
static void
link_judges (GArray *cells, guint *link)
{
  for (guint i = 1; i < cells->len; i++) {
    const Cell *a = &g_array_index (cells, Cell, i - 1), *b = &g_array_index (cells, Cell, i);

    if (a->work == b->work)
      link[root_of (link, b->judge)] = root_of (link, a->judge);
  }
}

/* Two judges who mark works of the same kind and are not linked: their marks cannot be
 * compared. FALSE if there are none such. */
static gboolean
find_apart (GPtrArray *works, GArray *cells, guint *link, guint *first, guint *second)
{
  g_autoptr (GHashTable) of_kind = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < cells->len; i++) {
    const Cell *cell = &g_array_index (cells, Cell, i);
    gpointer kind = GUINT_TO_POINTER (((HdRankWork *) works->pdata[cell->work])->kind), other;

    if (!g_hash_table_lookup_extended (of_kind, kind, NULL, &other)) {
      g_hash_table_insert (of_kind, kind, GUINT_TO_POINTER (cell->judge));
    } else if (root_of (link, GPOINTER_TO_UINT (other)) != root_of (link, cell->judge)) {
      *first = GPOINTER_TO_UINT (other);
      *second = cell->judge;
      return TRUE;
    }
  }
  return FALSE;
}

/* Least squares: a mark is what the work is worth, and what its judge adds to any. The two
 * are found in turn, each as the mean of what the other leaves, until nothing moves; those
 * of judges who are linked are nothing on the mean. */
static void
find_effects (GArray *cells, guint n_works, guint n_judges, guint *link, gint64 *effect)
{
  g_autofree gint64 *worth = g_new0 (gint64, n_works + 1);
  g_autofree guint *of_work = g_new0 (guint, n_works + 1), *of_judge = g_new0 (guint, n_judges + 1);
  g_autofree gint64 *next = g_new (gint64, n_judges + 1), *mean = g_new (gint64, n_judges + 1);
  g_autofree guint *linked = g_new (guint, n_judges + 1);
  gint64 moved = G_MAXINT64;

  for (guint i = 0; i < cells->len; i++)
    of_work[g_array_index (cells, Cell, i).work]++;
  for (guint i = 0; i < cells->len; i++)
    of_judge[g_array_index (cells, Cell, i).judge] += of_work[g_array_index (cells, Cell, i).work] > 1;

  for (guint sweep = 0; sweep < SWEEPS && moved > SCALE / 10000; sweep++) {
    memset (worth, 0, sizeof *worth * n_works);
    memset (next, 0, sizeof *next * n_judges);
    memset (mean, 0, sizeof *mean * n_judges);
    memset (linked, 0, sizeof *linked * n_judges);
    for (guint i = 0; i < cells->len; i++) {
      const Cell *cell = &g_array_index (cells, Cell, i);

      worth[cell->work] += cell->total * SCALE - effect[cell->judge];
    }
    for (guint i = 0; i < n_works; i++)
      worth[i] = of_work[i] > 0 ? divide (worth[i], of_work[i]) : 0;
    for (guint i = 0; i < cells->len; i++) {
      const Cell *cell = &g_array_index (cells, Cell, i);

      if (of_work[cell->work] > 1)
        next[cell->judge] += cell->total * SCALE - worth[cell->work];
    }
    for (guint i = 0; i < n_judges; i++) {
      next[i] = of_judge[i] > 0 ? divide (next[i], of_judge[i]) : 0;
      mean[root_of (link, i)] += next[i];
      linked[root_of (link, i)]++;
    }
    moved = 0;
    for (guint i = 0; i < n_judges; i++) {
      next[i] -= divide (mean[root_of (link, i)], linked[root_of (link, i)]);
      moved = MAX (moved, ABS (next[i] - effect[i]));
      effect[i] = next[i];
    }
  }
}

HdLeniencyState
hd_rank_leniency (GPtrArray *works, const gint64 *judges, guint n_judges, guint sample, GArray *leniency, gint64 *first, gint64 *second)
{
  g_autoptr (GArray) cells = collect_cells (works, judges, n_judges);
  g_autofree gint64 *effect = g_new0 (gint64, n_judges + 1);
  g_autofree guint *link = g_new (guint, n_judges + 1);
  HdLeniencyState state = HD_LENIENCY_KNOWN;
  guint a = 0, b = 0;

  for (guint i = 0; i < n_judges; i++)
    link[i] = i;
  link_judges (cells, link);
  for (guint j = 0; j < n_judges; j++) {
    HdLeniency of = { judges[j], 0, 0, 0, G_MININT64 };
    gint64 low = G_MAXINT64, high = G_MININT64, sum = 0;

    for (guint i = 0; i < cells->len; i++) {
      const Cell *cell = &g_array_index (cells, Cell, i);

      if (cell->judge != j)
        continue;
      of.marks++;
      sum += cell->total;
      low = MIN (low, cell->total);
      high = MAX (high, cell->total);
    }
    if (of.marks == 0)
      continue;
    of.mean = divide (sum, of.marks);
    of.spread = high - low;
    g_array_append_val (leniency, of);
    if (of.marks < sample && state == HD_LENIENCY_KNOWN) {
      state = HD_LENIENCY_FEW;
      *first = *second = of.judge;
    }
  }
  if (state == HD_LENIENCY_KNOWN && find_apart (works, cells, link, &a, &b)) {
    state = HD_LENIENCY_APART;
    *first = judges[a];
    *second = judges[b];
  }
  if (state != HD_LENIENCY_KNOWN)
    return state;
  find_effects (cells, works->len, n_judges, link, effect);
  for (guint i = 0; i < leniency->len; i++) {
    HdLeniency *of = &g_array_index (leniency, HdLeniency, i);

    of->leniency = divide (effect[position_of (judges, n_judges, of->judge)], SCALE);
  }
  return state;
}

/* Places among the adjusted marks of a kind. */
static void
rank_adjusted (GPtrArray *works, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    HdResult *result = ((HdRankWork *) works->pdata[i])->result;

    result->adjusted_rank = result->rank > 0 ? 1 : 0;
    for (guint k = from; result->rank > 0 && k < to; k++) {
      HdResult *other = ((HdRankWork *) works->pdata[k])->result;

      result->adjusted_rank += other->rank > 0 && other->adjusted > result->adjusted;
    }
  }
}

/* What the panel agreed on needs no correction. */
void
hd_rank_adjust (const HdRankRules *rules, GPtrArray *works, GArray *leniency)
{
  for (guint i = 0; i < works->len; i++) {
    HdRankWork *work = works->pdata[i];
    g_autofree gint64 *totals = g_new (gint64, work->marks->len + 1);
    guint n = 0;

    for (guint k = 0; k < work->result->marks->len; k++) {
      HdResultMark *mark = &g_array_index (work->result->marks, HdResultMark, k);

      for (guint j = 0; j < leniency->len; j++)
        if (mark->judge != 0 && g_array_index (leniency, HdLeniency, j).judge == mark->judge)
          mark->adjusted = mark->total - g_array_index (leniency, HdLeniency, j).leniency;
      if (mark->counts)
        totals[n++] = mark->adjusted;
    }
    work->result->adjusted = hd_rank_round (hd_rank_combine (rules->method, totals, n, work->per));
  }
  for (guint from = 0, to; from < works->len; from = to) {
    for (to = from; to < works->len && ((HdRankWork *) works->pdata[to])->kind == ((HdRankWork *) works->pdata[from])->kind; to++)
      ;
    rank_adjusted (works, from, to);
  }
}

/* Of all pairs of works of a kind that two judges both marked, and neither alike: the share
 * that they put in the same order, less the share in opposite orders. */
gint64
hd_rank_agreement (GPtrArray *works, const gint64 *judges, guint n_judges)
{
  g_autoptr (GArray) cells = collect_cells (works, judges, n_judges);
  g_autofree gint64 *given = g_new (gint64, (gsize) works->len * n_judges + 1);
  g_autofree guint *shared = g_new (guint, works->len + 1);
  gint64 same = 0, opposite = 0;

  for (gsize i = 0; i < (gsize) works->len * n_judges; i++)
    given[i] = G_MININT64;
  for (guint i = 0; i < cells->len; i++) {
    const Cell *cell = &g_array_index (cells, Cell, i);

    given[(gsize) cell->work * n_judges + cell->judge] = cell->total;
  }
  for (guint a = 0; a < n_judges; a++)
    for (guint b = a + 1; b < n_judges; b++) {
      guint n = 0;

      for (guint i = 0; i < works->len; i++)
        if (given[(gsize) i * n_judges + a] != G_MININT64 && given[(gsize) i * n_judges + b] != G_MININT64)
          shared[n++] = i;
      for (guint i = 0; i < n; i++)
        for (guint k = i + 1; k < n; k++) {
          const gint64 *left = given + (gsize) shared[i] * n_judges, *right = given + (gsize) shared[k] * n_judges;
          gint64 of_a = left[a] - right[a], of_b = left[b] - right[b];

          if (((HdRankWork *) works->pdata[shared[i]])->kind != ((HdRankWork *) works->pdata[shared[k]])->kind || of_a == 0 || of_b == 0)
            continue;
          same += (of_a > 0) == (of_b > 0);
          opposite += (of_a > 0) != (of_b > 0);
        }
    }
  return same + opposite == 0 ? G_MININT64 : divide ((same - opposite) * 10000, same + opposite);
}
