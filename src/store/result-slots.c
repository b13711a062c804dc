/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prizes that places get. */
#include "config.h"
#include "result-private.h"

static int
compare_over_kinds (gconstpointer a, gconstpointer b, gpointer data)
{
  const HdRankWork *left = *(HdRankWork **) a, *right = *(HdRankWork **) b;
  int by = hd_rank_compare (data, left, right, NULL);

  return by != 0 ? by : (left->kind > right->kind) - (left->kind < right->kind);
}

/* Equals that stand together from a work on, as far as they are still without a prize. */
static guint
count_equals (const HdRankRules *rules, GPtrArray *order, guint from)
{
  guint to = from + 1;

  while (to < order->len && hd_rank_compare (rules, order->pdata[from], order->pdata[to], NULL) == 0)
    to++;
  return to - from;
}

/* Each prize goes to the best works that have none yet and reach its minimum; one that nobody
 * reaches is not given. Works that are equal get it together or not at all: where they are more
 * than the prizes left, they lie across the line and take up the places that they would get,
 * so that those behind them know theirs. */
void
hd_rank_prizes (const HdRankRules *rules, GPtrArray *works, const HdPrizeSlots *prizes, guint n)
{
  g_autoptr (GPtrArray) order = g_ptr_array_sized_new (works->len);
  g_autoptr (GHashTable) waiting = g_hash_table_new (NULL, NULL);   /* across a line, with a place to take */
  g_autoptr (GHashTable) taken = g_hash_table_new (NULL, NULL);     /* has a prize, or its place */

  for (guint i = 0; i < works->len; i++)
    if (((HdRankWork *) works->pdata[i])->result->rank > 0)
      g_ptr_array_add (order, works->pdata[i]);
  g_ptr_array_sort_with_data (order, compare_over_kinds, (gpointer) rules);

  for (guint p = 0; p < n; p++) {
    g_autoptr (GPtrArray) open = g_ptr_array_new ();
    guint left = prizes[p].slots;

    for (guint i = 0; i < order->len; i++) {
      HdRankWork *work = order->pdata[i];

      if ((prizes[p].kind == G_MAXUINT || prizes[p].kind == work->kind) && !g_hash_table_contains (taken, work))
        g_ptr_array_add (open, work);
    }
    for (guint i = 0; i < open->len && left > 0;) {
      guint equals = count_equals (rules, open, i);
      HdResult *first = ((HdRankWork *) open->pdata[i])->result;
      gboolean across = equals > left;

      if (first->sum < prizes[p].minimum * first->count)
        break;
      for (guint k = i; k < i + equals; k++)
        across |= g_hash_table_contains (waiting, open->pdata[k]);
      for (guint k = i; k < i + equals; k++) {
        HdResult *result = ((HdRankWork *) open->pdata[k])->result;

        if (across) {
          result->cut = TRUE;
          g_hash_table_add (waiting, open->pdata[k]);
        } else {
          result->prize = prizes[p].prize;
        }
        if (k < i + left)
          g_hash_table_add (taken, open->pdata[k]);
      }
      left -= MIN (left, equals);
      i += equals;
    }
  }
}
