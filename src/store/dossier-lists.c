/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dossiers that wait for somebody. */
#include "config.h"
#include "dossier.h"
#include "sql-private.h"
#include "store-private.h"

/* Runs a statement begun and takes the ids it gives. (transfer full) */
static GArray *
take_ids (HdSql *sql, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) failure = NULL;

  while (hd_sql_step (sql, &failure)) {
    gint64 id = hd_sql_int (sql, 0);

    g_array_append_val (ids, id);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&ids);
}

GArray *
hd_dossiers_overdue (HdStore *store, const char *today, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  /* The first condition says what the second one implies, in the words of the index. */
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM nomination WHERE (due = '') = 0 AND due < :today"
                     " ORDER BY due, name_sort, id", error))
    return NULL;
  hd_sql_bind_text (&sql, ":today", today);
  return take_ids (&sql, error);
}

GArray *
hd_dossiers_undecided (HdStore *store, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM nomination WHERE status = 'chosen' ORDER BY name_sort, id", error))
    return NULL;
  return take_ids (&sql, error);
}
