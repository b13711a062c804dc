/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What would change, and what hangs on little: told in sentences. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "result-private.h"
#include "text.h"

/* Less than this between two works, in hundredths of a point, and the prize hangs on it. */
#define NARROW 10

static char *
prize_name (HdStore *store, gint64 prize)
{
  return prize != 0 ? hd_store_label (store, "prize", prize) : g_strdup (_("no prize"));
}

/* A place in words. (transfer full) */
static char *
place_name (guint rank)
{
  return rank > 0 ? g_strdup_printf (_("place %u"), rank) : g_strdup (_("no place"));
}

GPtrArray *
hd_results_compare (HdStore *store, HdResults *now, HdResults *then, GError **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < then->results->len; i++)
    g_hash_table_insert (by_id, &((HdResult *) then->results->pdata[i])->work, then->results->pdata[i]);
  for (guint i = 0; i < now->results->len; i++) {
    HdResult *result = now->results->pdata[i], *other = g_hash_table_lookup (by_id, &result->work);
    g_autofree char *from = NULL, *to = NULL, *had = NULL, *has = NULL;

    if (other == NULL || (result->rank == other->rank && result->prize == other->prize && result->advances == other->advances))
      continue;
    from = place_name (result->rank);
    to = place_name (other->rank);
    had = prize_name (store, result->prize);
    has = prize_name (store, other->prize);
    if (result->rank != other->rank && result->prize != other->prize)
      g_ptr_array_add (changes, g_strdup_printf (_("%s: from %s to %s, from %s to %s"), result->code, from, to, had, has));
    else if (result->rank != other->rank)
      g_ptr_array_add (changes, g_strdup_printf (_("%s: from %s to %s"), result->code, from, to));
    else if (result->prize != other->prize)
      g_ptr_array_add (changes, g_strdup_printf (_("%s: from %s to %s"), result->code, had, has));
    if (result->advances != other->advances)
      g_ptr_array_add (changes, g_strdup_printf (other->advances ? _("%s would go on") : _("%s would not go on"), result->code));
  }
  return g_steal_pointer (&changes);
}

/* The prize as it is written where one is, else as the places give it. */
static gint64
prize_of (HdResults *results, HdResult *result)
{
  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) results->results->pdata[i])->given != 0)
      return result->given;
  return result->prize;
}

GPtrArray *
hd_results_narrow (HdStore *store, HdResults *results, GError **error)
{
  g_autoptr (GPtrArray) narrow = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i + 1 < results->results->len; i++) {
    HdResult *a = results->results->pdata[i], *b = results->results->pdata[i + 1];
    gint64 better = prize_of (results, a), worse = prize_of (results, b), lead;
    g_autofree char *prize = NULL, *points = NULL;

    if (a->kind != b->kind || b->rank == 0 || better == 0 || better == worse)
      continue;
    lead = a->sum * b->count - b->sum * a->count;
    if (lead >= NARROW * a->count * b->count)
      continue;
    prize = hd_store_label (store, "prize", better);
    points = hd_number_format_hundredths (hd_rank_round ((HdFraction) { lead, a->count * b->count }));
    g_ptr_array_add (narrow, lead == 0 ? g_strdup_printf (_("“%s” of %s hangs on no point at all: %s has the same mark"), prize, a->code, b->code)
                                       : g_strdup_printf (_("“%s” of %s hangs on %s points: so far behind is %s"), prize, a->code, points, b->code));
  }
  return g_steal_pointer (&narrow);
}
