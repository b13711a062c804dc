/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What units sent and won, and the prizes of units. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "result-private.h"
#include "sql-private.h"
#include "text.h"
#include "unit.h"

void
hd_unit_share_free (HdUnitShare *share)
{
  g_free (share->name);
  g_free (share);
}

static int
compare_shares (gconstpointer a, gconstpointer b)
{
  const HdUnitShare *left = *(HdUnitShare **) a, *right = *(HdUnitShare **) b;

  if (left->prizes != right->prizes)
    return left->prizes > right->prizes ? -1 : 1;
  if (left->valid != right->valid)
    return left->valid > right->valid ? -1 : 1;
  if (left->entries != right->entries)
    return left->entries > right->entries ? -1 : 1;
  return hd_text_compare (left->name, right->name);
}

/* Units of the day on which the contest closed; what another sent counts all the same. */
GPtrArray *
hd_contest_units (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) shares = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_unit_share_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT * FROM (SELECT u.id, u.name,"
                     "  (SELECT count(*) FROM entry e WHERE e.contest = c.id AND e.unit = u.id) AS entries,"
                     "  (SELECT count(*) FROM entry e WHERE e.contest = c.id AND e.unit = u.id AND e.state = 'valid'),"
                     "  (SELECT count(*) FROM entry e JOIN work w ON w.id = e.work WHERE e.contest = c.id AND e.unit = u.id AND w.prize <> 0),"
                     "  (u.valid_from = '' OR c.closes = '' OR u.valid_from <= c.closes) AND (u.valid_to = '' OR c.closes = '' OR u.valid_to >= c.closes) AS there"
                     " FROM contest c JOIN unit u WHERE c.id = :contest) WHERE there OR entries > 0", error))
    return NULL;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    HdUnitShare *share = g_new0 (HdUnitShare, 1);

    share->unit = hd_sql_int (&sql, 0);
    share->name = g_strdup (hd_sql_text (&sql, 1));
    share->entries = hd_sql_int (&sql, 2);
    share->valid = hd_sql_int (&sql, 3);
    share->prizes = hd_sql_int (&sql, 4);
    g_ptr_array_add (shares, share);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  g_ptr_array_sort (shares, compare_shares);
  return g_steal_pointer (&shares);
}

static gboolean
has_prize (GHashTable *given, gint64 unit)
{
  return g_hash_table_contains (given, &unit);
}

/* Units that have a prize already, by any of the contest's. */
static gboolean
read_given (HdStore *store, GPtrArray *prizes, GHashTable *given, GHashTable *filled, GError **error)
{
  for (guint i = 0; i < prizes->len; i++) {
    g_autoptr (GPtrArray) units = hd_store_find_parts (store, HD_TYPE_PRIZE_UNIT, "prize", hd_record_id (prizes->pdata[i]), error);

    if (units == NULL)
      return FALSE;
    for (guint k = 0; k < units->len; k++) {
      gint64 unit = hd_record_int (units->pdata[k], HD_PRIZE_UNIT_UNIT);

      g_hash_table_add (given, g_memdup2 (&unit, sizeof unit));
    }
    g_hash_table_insert (filled, prizes->pdata[i], GUINT_TO_POINTER (units->len));
  }
  return TRUE;
}

static gboolean
give_to_unit (HdStore *store, HdRecord *prize, HdUnitShare *share, guint position, GError **error)
{
  g_autofree char *reason = g_strdup_printf (_("Entries: %u, valid: %u, prizes: %u"), share->entries, share->valid, share->prizes);
  g_autoptr (HdRecord) unit = g_object_new (HD_TYPE_PRIZE_UNIT, "prize", hd_record_id (prize), "unit", share->unit,
                                            "position", (gint64) position + 1, "reason", reason, NULL);

  return hd_store_save (store, unit, error);
}

gboolean
hd_prize_units_propose (HdStore *store, gint64 contest, guint *given, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (store, contest, error);
  g_autoptr (GPtrArray) shares = prizes == NULL ? NULL : hd_contest_units (store, contest, error);
  g_autoptr (GHashTable) units = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) filled = g_hash_table_new (NULL, NULL);
  guint n = 0;

  if (shares == NULL)
    return FALSE;
  if (!hd_blind_is_open (store, contest)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Which unit won what is known once the key was opened. Freeze the results and open it first"));
    return FALSE;
  }
  if (!read_given (store, prizes, units, filled, error) || !hd_store_begin (store, _("Propose the prizes of units"), error))
    return FALSE;
  for (guint i = 0; i < prizes->len; i++) {
    guint at = GPOINTER_TO_UINT (g_hash_table_lookup (filled, prizes->pdata[i]));

    if (!hd_record_bool (prizes->pdata[i], HD_PRIZE_COLLECTIVE))
      continue;
    for (guint k = 0; k < shares->len && at < hd_record_int (prizes->pdata[i], HD_PRIZE_SLOTS); k++) {
      HdUnitShare *share = shares->pdata[k];

      if (share->valid == 0 || has_prize (units, share->unit))
        continue;
      if (!give_to_unit (store, prizes->pdata[i], share, at, error)) {
        hd_store_rollback (store);
        return FALSE;
      }
      g_hash_table_add (units, g_memdup2 (&share->unit, sizeof share->unit));
      at++;
      n++;
    }
  }
  if (given != NULL)
    *given = n;
  return hd_store_commit (store, error);
}
