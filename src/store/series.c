/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "figure-private.h"
#include "series.h"
#include "text.h"

/* The day that a row of evidence counts from, and the movement it belongs to. What is
 * counted by its decision counts from the day of the decision. */
#define DAY                                                                                    \
  "CASE r.tbl WHEN 'nomination' THEN (SELECT CASE :decided WHEN 1 THEN n.decision_date ELSE n.received END" \
  " FROM nomination n WHERE n.id = r.id)"                                                      \
  " WHEN 'activity' THEN (SELECT a.held FROM activity a WHERE a.id = r.id)"                    \
  " WHEN 'entry' THEN (SELECT e.received FROM entry e WHERE e.id = r.id)"                      \
  " WHEN 'fulfilment' THEN (SELECT f.received FROM fulfilment f WHERE f.id = r.id)"            \
  " WHEN 'criteria' THEN (SELECT CASE c.received WHEN '' THEN c.issued ELSE c.received END FROM criteria c WHERE c.id = r.id)" \
  " WHEN 'contest' THEN (SELECT c.opens FROM contest c WHERE c.id = r.id)"                     \
  " WHEN 'decision' THEN (SELECT d.issued FROM decision d WHERE d.id = r.id) ELSE '' END"
#define MOVEMENT                                                                               \
  "COALESCE (CASE r.tbl WHEN 'nomination' THEN (SELECT CASE m.parent WHEN 0 THEN m.id ELSE m.parent END" \
  " FROM nomination n JOIN movement m ON m.id = n.movement WHERE n.id = r.id)"                 \
  " WHEN 'movement' THEN r.id WHEN 'criteria' THEN (SELECT c.movement FROM criteria c WHERE c.id = r.id) END, 0)"
#define DATED(rows)                                                                            \
  "WITH r (tbl, id, unit, label, detail, weight) AS (", rows, ")"                              \
  " SELECT r.tbl, r.id, r.unit, r.label, r.detail, r.weight, COALESCE (" DAY ", ''), " MOVEMENT " FROM r"

static gboolean
counts_decisions (const char *figure)
{
  return strstr (figure, "awarded") != NULL || strstr (figure, "decided") != NULL;
}

/* One row that a C function made. */
#define ONE_ROW "SELECT :tbl, :id, :row_unit, '', '', 0"

/* The rows of a figure that no statement makes are looked up one by one. */
static gboolean
each_listed (HdStore *store, const HdFigure *figure, HdContext *context, HdDatedFunc func, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) rows = hd_figure_evidence (store, figure, context, error);
  g_autofree char *text = g_strconcat (DATED (ONE_ROW), NULL);

  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);
    HdDatedRow dated = { row->table, row->id, row->unit, row->label, row->detail, row->weight };
    g_auto (HdSql) sql = { 0 };

    if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
      return FALSE;
    hd_sql_bind_text (&sql, ":tbl", row->table);
    hd_sql_bind_int (&sql, ":id", row->id);
    hd_sql_bind_int (&sql, ":row_unit", row->unit);
    hd_sql_bind_int (&sql, ":decided", counts_decisions (figure->name));
    if (!hd_sql_step (&sql, error))
      return FALSE;
    dated.day = hd_sql_text (&sql, 6);
    dated.movement = hd_sql_int (&sql, 7);
    func (&dated, data);
  }
  return rows != NULL;
}

/* Calls a function with every row of a figure, its day and its movement. */
gboolean
hd_figure_each_dated (HdStore *store, const HdFigure *figure, HdContext *context, HdDatedFunc func, gpointer data, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (figure->list != NULL)
    return each_listed (store, figure, context, func, data, error);
  text = g_strconcat (DATED (figure->rows), NULL);
  if (!hd_context_begin (context, store, &sql, text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":decided", counts_decisions (figure->name));
  while (hd_sql_step (&sql, &failure)) {
    const HdDatedRow row = { hd_sql_text (&sql, 0), hd_sql_int (&sql, 1), hd_sql_int (&sql, 2), hd_sql_text (&sql, 3),
                             hd_sql_text (&sql, 4), hd_sql_int (&sql, 5), hd_sql_text (&sql, 6), hd_sql_int (&sql, 7) };

    func (&row, data);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

void
hd_bar_free (HdBar *bar)
{
  g_free (bar->label);
  g_free (bar);
}

static gint64
key_of (const HdDatedRow *row, HdSeriesBy by)
{
  switch (by) {
  case HD_SERIES_UNIT:
    return row->unit;
  case HD_SERIES_MOVEMENT:
    return row->movement;
  case HD_SERIES_MONTH:
  default:
    return strlen (row->day) >= strlen ("YYYY-MM") ? g_ascii_strtoll (row->day + strlen ("YYYY-"), NULL, 10) : 0;
  }
}

typedef struct {
  HdSeriesBy  by;
  GHashTable *sums;    /* key → gint64 */
  GPtrArray  *rows;    /* of HdEvidence, of one key alone */
  gint64      key;
} Cut;

static void
add_to_sum (const HdDatedRow *row, gpointer data)
{
  Cut *cut = data;
  gint64 key = key_of (row, cut->by);
  gint64 *sum = g_hash_table_lookup (cut->sums, &key);

  if (sum == NULL) {
    sum = g_new0 (gint64, 1);
    g_hash_table_insert (cut->sums, g_memdup2 (&key, sizeof key), sum);
  }
  *sum += row->weight;
}

static void
add_row (const HdDatedRow *row, gpointer data)
{
  Cut *cut = data;
  HdEvidence *evidence;

  if (key_of (row, cut->by) != cut->key)
    return;
  evidence = g_new0 (HdEvidence, 1);
  evidence->table = g_strdup (row->table);
  evidence->id = row->id;
  evidence->unit = row->unit;
  evidence->label = g_strdup (row->label);
  evidence->detail = g_strdup (row->detail);
  evidence->weight = row->weight;
  g_ptr_array_add (cut->rows, evidence);
}

static gboolean
cut (HdStore *store, const char *name, const HdScope *scope, HdDatedFunc func, Cut *cut, GError **error)
{
  const HdFigure *figure = hd_figure_find (name, error);
  HdContext context;

  return figure != NULL && hd_context_resolve (store, name, scope, &context, error) &&
         hd_figure_each_dated (store, figure, &context, func, cut, error);
}

static HdBar *
new_bar (HdStore *store, HdSeriesBy by, gint64 key, gint64 value)
{
  HdBar *bar = g_new0 (HdBar, 1);

  bar->key = key;
  bar->value = value;
  if (key == 0)
    bar->label = g_strdup ("");
  else if (by == HD_SERIES_MONTH)
    bar->label = g_strdup_printf ("%d", (int) key);
  else
    bar->label = hd_store_label (store, by == HD_SERIES_UNIT ? "unit" : "movement", key);
  return bar;
}

/* The largest first, what is no one's last. */
static int
by_size (gconstpointer a, gconstpointer b)
{
  const HdBar *one = *(HdBar *const *) a, *other = *(HdBar *const *) b;

  if ((one->key == 0) != (other->key == 0))
    return one->key == 0 ? 1 : -1;
  if (one->value != other->value)
    return one->value < other->value ? 1 : -1;
  return hd_text_compare (one->label, other->label);
}

GPtrArray *
hd_series (HdStore *store, const char *figure, const HdScope *scope, HdSeriesBy by, GError **error)
{
  g_autoptr (GHashTable) sums = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GPtrArray) bars = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_bar_free);
  Cut all = { by, sums };
  GHashTableIter iter;
  gint64 *key, *sum;

  if (!cut (store, figure, scope, add_to_sum, &all, error))
    return NULL;
  for (gint64 month = 1; by == HD_SERIES_MONTH && month <= 12; month++) {
    sum = g_hash_table_lookup (sums, &month);
    g_ptr_array_add (bars, new_bar (store, by, month, sum != NULL ? *sum : 0));
  }
  g_hash_table_iter_init (&iter, sums);
  while (g_hash_table_iter_next (&iter, (gpointer *) &key, (gpointer *) &sum))
    if (*sum != 0 && (by != HD_SERIES_MONTH || *key < 1 || *key > 12))
      g_ptr_array_add (bars, new_bar (store, by, *key, *sum));
  if (by != HD_SERIES_MONTH)
    g_ptr_array_sort (bars, by_size);
  return g_steal_pointer (&bars);
}

GPtrArray *
hd_series_rows (HdStore *store, const char *figure, const HdScope *scope, HdSeriesBy by, gint64 key, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  Cut one = { by, NULL, rows, key };

  return cut (store, figure, scope, add_row, &one, error) ? g_steal_pointer (&rows) : NULL;
}
