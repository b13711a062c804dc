/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has in hand, on a day, what the plan gave to a unit that was reorganised since. */
#include "config.h"
#include <string.h>
#include "figure-private.h"
#include "reorganise.h"

#define HOLDERS(rows)                                                                     \
  "SELECT h.thing, h.first, h.unit, h.since, h.until FROM " rows " h JOIN unit u ON u.id = h.unit" \
  " ORDER BY h.thing, h.position, h.first, h.since, u.name_sort, h.unit"

static const struct {
  const char *table;
  const char *query;
} given[] = {
  { "movement", HOLDERS (HD_SQL_MOVEMENT_HOLDERS) },
  { "lead", HOLDERS (HD_SQL_LEADS) },
  { "task", HOLDERS (HD_SQL_TASK_HOLDERS) },
  { "obligation", HOLDERS (HD_SQL_OBLIGATION_HOLDERS) },
};

GArray *
hd_holders (HdStore *store, const char *table, GError **error)
{
  g_autoptr (GArray) holders = g_array_new (FALSE, FALSE, sizeof (HdHolder));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  const char *query = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    if (strcmp (given[i].table, table) == 0)
      query = given[i].query;
  g_return_val_if_fail (query != NULL, NULL);
  if (!hd_sql_begin (&sql, hd_store_db (store), query, error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    HdHolder holder = { .thing = hd_sql_int (&sql, 0), .first = hd_sql_int (&sql, 1), .unit = hd_sql_int (&sql, 2) };

    g_strlcpy (holder.since, hd_sql_text (&sql, 3), sizeof holder.since);
    g_strlcpy (holder.until, hd_sql_text (&sql, 4), sizeof holder.until);
    g_array_append_val (holders, holder);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&holders);
}

gboolean
hd_holder_has (const HdHolder *holder, const char *day)
{
  return strcmp (holder->since, day) <= 0 && (holder->until[0] == '\0' || strcmp (day, holder->until) < 0);
}

GArray *
hd_holders_on (GArray *holders, gint64 thing, gint64 first, const char *day)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean known = FALSE;

  for (guint i = 0; i < holders->len; i++) {
    const HdHolder *holder = &g_array_index (holders, HdHolder, i);
    gboolean there = FALSE;

    if (holder->thing != thing || holder->first != first)
      continue;
    known = TRUE;
    for (guint k = 0; k < units->len; k++)
      there = there || g_array_index (units, gint64, k) == holder->unit;
    if (!there && hd_holder_has (holder, day))
      g_array_append_val (units, holder->unit);
  }
  if (!known)
    g_array_append_val (units, first);
  return units;
}
