/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was marked: the sheets that count, who may see them, how far everybody is; and what
 * is half typed. */
#include "config.h"
#include <string.h>
#include "marking-private.h"
#include "sql-private.h"

gboolean
hd_sheets_are_open (HdStore *store, gint64 round, gint64 work, gint64 judge)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM score_sheet WHERE round = :round AND work = :work AND judge = :judge"
                     " AND judge <> 0 AND state = 'submitted' LIMIT 1", NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":round", round);
  hd_sql_bind_int (&sql, ":work", work);
  hd_sql_bind_int (&sql, ":judge", judge);
  return hd_sql_step (&sql, NULL);
}

/* A sheet stands as long as its judge may mark the work. */
GPtrArray *
hd_sheets_of (HdStore *store, gint64 round, gint64 work, GError **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT s.id FROM score_sheet s JOIN work w ON w.id = s.work LEFT JOIN judge j ON j.id = s.judge"
                     " LEFT JOIN assignment a ON a.id = s.assignment"
                     " WHERE s.round = :round AND s.state = 'submitted' AND (:work = 0 OR s.work = :work)"
                     " AND (s.assignment = 0 OR a.state = 'assigned')"
                     " ORDER BY w.code, s.work, s.judge = 0, j.position, s.judge, s.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":round", round);
  hd_sql_bind_int (&sql, ":work", work);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *sheet = hd_store_get (store, HD_TYPE_SCORE_SHEET, hd_sql_int (&sql, 0), error);

    if (sheet == NULL)
      return NULL;
    g_ptr_array_add (sheets, sheet);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&sheets);
}

GArray *
hd_round_progress (HdStore *store, gint64 round, GError **error)
{
  g_autoptr (GArray) progress = g_array_new (FALSE, TRUE, sizeof (HdMarkingProgress));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT j.id, count(*), count(*) FILTER (WHERE s.state = 'draft'), count(*) FILTER (WHERE s.state = 'submitted'),"
                     " count(*) FILTER (WHERE s.state = 'draft' AND s.flagged <> 0) FROM assignment a JOIN judge j ON j.id = a.judge"
                     " JOIN work w ON w.id = a.work AND w.state = 'judged'"
                     " LEFT JOIN score_sheet s ON s.assignment = a.id AND s.state IN ('draft', 'submitted')"
                     " WHERE a.round = :round AND a.state = 'assigned' GROUP BY j.id ORDER BY j.position, j.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":round", round);
  while (hd_sql_step (&sql, &failure)) {
    HdMarkingProgress p = { hd_sql_int (&sql, 0), hd_sql_int (&sql, 1), hd_sql_int (&sql, 2), hd_sql_int (&sql, 3), hd_sql_int (&sql, 4) };

    g_array_append_val (progress, p);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&progress);
}

GArray *
hd_marking_items (HdStore *store, gint64 round, gint64 judge, GError **error)
{
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (HdMarkingItem));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT a.id, w.id, w.kind, w.code, s.id IS NOT NULL, coalesce (s.state, '') = 'submitted', coalesce (s.flagged, 0),"
                     " coalesce (s.complete, 0), coalesce (s.total, 0) FROM assignment a JOIN work w ON w.id = a.work AND w.state = 'judged'"
                     " LEFT JOIN score_sheet s ON s.assignment = a.id AND s.state IN ('draft', 'submitted')"
                     " WHERE a.round = :round AND a.judge = :judge AND a.state = 'assigned' ORDER BY a.position, a.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":round", round);
  hd_sql_bind_int (&sql, ":judge", judge);
  while (hd_sql_step (&sql, &failure)) {
    HdMarkingItem item = { hd_sql_int (&sql, 0), hd_sql_int (&sql, 1), hd_sql_int (&sql, 2), "", hd_sql_int (&sql, 4), hd_sql_int (&sql, 5),
                           hd_sql_int (&sql, 6), hd_sql_int (&sql, 7), hd_sql_int (&sql, 8) };

    g_strlcpy (item.code, hd_sql_text (&sql, 3), sizeof item.code);
    g_array_append_val (items, item);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&items);
}

/* As a GVariant in text: cells may hold any words, line ends too. */
gboolean
hd_sheet_keep_typed (HdStore *store, gint64 assignment, GHashTable *typed, GError **error)
{
  g_autoptr (GVariant) value = NULL;
  g_autofree char *text = NULL;
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));
  GHashTableIter iter;
  gpointer name, cell;

  if (g_hash_table_size (typed) == 0)
    return hd_store_clear_draft (store, "assignment", assignment, error);
  g_hash_table_iter_init (&iter, typed);
  while (g_hash_table_iter_next (&iter, &name, &cell))
    g_variant_builder_add (&builder, "{ss}", name, cell);
  value = g_variant_ref_sink (g_variant_builder_end (&builder));
  text = g_variant_print (value, FALSE);
  return hd_store_put_draft (store, "assignment", assignment, text, error);
}

GHashTable *
hd_sheet_typed (HdStore *store, gint64 assignment)
{
  g_autofree char *text = hd_store_get_draft (store, "assignment", assignment);
  g_autoptr (GVariant) value = text == NULL ? NULL : g_variant_parse (G_VARIANT_TYPE ("a{ss}"), text, NULL, NULL, NULL);
  GHashTable *typed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GVariantIter iter;
  const char *name, *cell;

  if (value == NULL)
    return typed;
  g_variant_iter_init (&iter, value);
  while (g_variant_iter_next (&iter, "{&s&s}", &name, &cell))
    g_hash_table_insert (typed, g_strdup (name), g_strdup (cell));
  return typed;
}
