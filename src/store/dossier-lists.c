/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dossiers that wait for somebody. */
#include "config.h"
#include "dossier.h"
#include "sql-private.h"
#include "store-private.h"

GArray *
hd_dossiers_overdue (HdStore *store, const char *today, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  /* The first condition says what the second one implies, in the words of the index. */
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM nomination WHERE (due = '') = 0 AND due < :today"
                     " ORDER BY due, name_sort, id", error))
    return NULL;
  hd_sql_bind_text (&sql, ":today", today);
  return hd_sql_ids (&sql, error);
}

GArray *
hd_dossiers_undecided (HdStore *store, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM nomination WHERE status = 'chosen' ORDER BY name_sort, id", error))
    return NULL;
  return hd_sql_ids (&sql, error);
}
