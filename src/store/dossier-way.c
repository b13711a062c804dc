/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way that a dossier has come, and what was changed on it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "dossier-private.h"
#include "record-private.h"
#include "text.h"

void
hd_dossier_stage_free (HdDossierStage *stage)
{
  g_clear_object (&stage->move);
  g_free (stage->from);
  g_free (stage->to);
  g_free (stage);
}

void
hd_version_change_free (HdVersionChange *change)
{
  g_free (change->before);
  g_free (change->after);
  g_free (change);
}

/* A nomination as it was handed in. (transfer full) */
static HdRecord *
read_snapshot (HdRecord *move)
{
  HdRecord *nomination = g_object_new (HD_TYPE_NOMINATION, NULL);

  hd_record_from_draft (nomination, hd_record_text (move, HD_DOSSIER_MOVE_SNAPSHOT));
  return nomination;
}

GPtrArray *
hd_dossier_way (HdStore *store, HdNomination *nomination, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  g_autoptr (GPtrArray) moves = chains == NULL ? NULL
    : hd_store_find_ref (store, HD_TYPE_DOSSIER_MOVE, "nomination", hd_record_id (HD_RECORD (nomination)), error);
  GPtrArray *way;

  if (moves == NULL)
    return NULL;
  way = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_dossier_stage_free);
  for (guint i = 0; i < moves->len; i++) {
    HdRecord *move = g_ptr_array_index (moves, i);
    HdChainData *chain = hd_chains_find (chains, hd_record_int (move, HD_DOSSIER_MOVE_CHAIN));
    g_autoptr (HdRecord) before = read_snapshot (move);
    HdRecord *previous = i > 0 ? g_ptr_array_index (moves, i - 1) : NULL;
    const char *since = hd_record_text (before, HD_NOMINATION_STEP_SINCE);
    HdDossierStage *stage = g_new0 (HdDossierStage, 1);

    /* A move that keeps nothing of what was handed in still follows another one. */
    if (*since == '\0' && previous != NULL)
      since = hd_record_text (previous, HD_DOSSIER_MOVE_MOVED);
    stage->move = g_object_ref (move);
    stage->from = g_strdup (hd_chain_data_step_name (chain, hd_record_text (move, HD_DOSSIER_MOVE_FROM_STEP)));
    stage->to = g_strdup (hd_chain_data_step_name (chain, hd_record_text (move, HD_DOSSIER_MOVE_TO_STEP)));
    stage->days = *since == '\0' ? -1 : hd_chains_days_between (chains, since, hd_record_text (move, HD_DOSSIER_MOVE_MOVED));
    g_ptr_array_add (way, stage);
  }
  return way;
}

/* As stored; a number that says nothing is "". (transfer full) */
static char *
stored_text (HdRecord *record, guint field, const HdField *fields)
{
  if (hd_kind_is_text (fields[field].kind))
    return g_strdup (hd_record_text (record, field));
  if (hd_record_int (record, field) == 0 && fields[field].kind != HD_BOOL)
    return g_strdup ("");
  return g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_int (record, field));
}

GPtrArray *
hd_dossier_compare (HdStore *store, gint64 move, gint64 later, GError **error)
{
  g_autoptr (HdRecord) first = hd_store_get (store, HD_TYPE_DOSSIER_MOVE, move, error);
  g_autoptr (HdRecord) second = first == NULL || later == 0 ? NULL : hd_store_get (store, HD_TYPE_DOSSIER_MOVE, later, error);
  g_autoptr (HdRecord) before = NULL;
  g_autoptr (HdRecord) after = NULL;
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_NOMINATION, &n);
  GPtrArray *changes;

  if (first == NULL || (later != 0 && second == NULL))
    return NULL;
  before = read_snapshot (first);
  after = second != NULL ? read_snapshot (second)
    : hd_store_get (store, HD_TYPE_NOMINATION, hd_record_int (first, HD_DOSSIER_MOVE_NOMINATION), error);
  if (after == NULL)
    return NULL;
  changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_version_change_free);
  for (guint i = 0; i < n; i++) {
    g_autofree char *old = NULL, *new = NULL;
    HdVersionChange *change;

    /* What somebody wrote; where it stands is the way's to say. */
    if (!(fields[i].flags & HD_FIELD_FORM) || i == HD_NOMINATION_STATUS)
      continue;
    old = stored_text (before, i, fields);
    new = stored_text (after, i, fields);
    if (strcmp (old, new) == 0)
      continue;
    change = g_new0 (HdVersionChange, 1);
    change->field = &fields[i];
    change->before = g_steal_pointer (&old);
    change->after = g_steal_pointer (&new);
    g_ptr_array_add (changes, change);
  }
  return changes;
}

GArray *
hd_dossiers_unanswered (HdStore *store, const char *today, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT n.id FROM nomination n WHERE " HD_SQL_DOSSIER_UNANSWERED
                     " ORDER BY n.step_since, n.name_sort, n.id", error))
    return NULL;
  hd_sql_bind_text (&sql, ":as_of", today);
  return hd_sql_ids (&sql, error);
}
