/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Introductions by movement and lead unit, as in the annex of the plan. The rows of
 * lead units add up to the figure "introductions", the others to "introductions_other". */
#include "config.h"
#include <string.h>
#include "figure-private.h"
#include "plan.h"
#include "text.h"

#define RECEIVED "CASE n.received WHEN '' THEN '9999' ELSE n.received END"

void
hd_introduction_free (HdIntroduction *introduction)
{
  g_free (introduction->name);
  g_free (introduction->unit_name);
  g_free (introduction->due);
  g_free (introduction);
}

static guint
pair_hash (gconstpointer key)
{
  const HdIntroduction *pair = key;

  return g_int64_hash (&pair->movement) * 31 + g_int64_hash (&pair->unit);
}

static gboolean
pair_equal (gconstpointer a, gconstpointer b)
{
  const HdIntroduction *left = a, *right = b;

  return left->movement == right->movement && left->unit == right->unit;
}

/* movement, position, name, unit, unit name, quota: the first six columns of each
 * statement of this file. */
static HdIntroduction *
pair_of_row (HdSql *sql, GPtrArray *list, GHashTable *pairs)
{
  HdIntroduction wanted = { .movement = hd_sql_int (sql, 0), .unit = hd_sql_int (sql, 3) };
  HdIntroduction *pair = g_hash_table_lookup (pairs, &wanted);

  if (pair == NULL) {
    pair = g_new0 (HdIntroduction, 1);
    pair->movement = wanted.movement;
    pair->unit = wanted.unit;
    pair->position = hd_sql_int (sql, 1);
    pair->name = g_strdup (hd_sql_text (sql, 2));
    pair->unit_name = g_strdup (hd_sql_text (sql, 4));
    pair->quota = hd_sql_int (sql, 5);
    /* Who led it before, or follows, is in time by the same day. */
    for (guint i = 0; pair->due == NULL && i < list->len; i++) {
      const HdIntroduction *other = g_ptr_array_index (list, i);

      if (pair->movement != 0 && other->movement == pair->movement)
        pair->due = g_strdup (other->due);
    }
    pair->due = pair->due == NULL ? g_strdup ("") : pair->due;
    g_hash_table_add (pairs, pair);
    g_ptr_array_add (list, pair);
  }
  return pair;
}

static gboolean
collect (HdStore *store, HdContext *context, const char *text, gboolean count,
         GPtrArray *list, GHashTable *pairs, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_context_begin (context, store, &sql, text, error))
    return FALSE;
  while (hd_sql_step (&sql, &failure)) {
    HdIntroduction *pair = pair_of_row (&sql, list, pairs);

    if (count) {
      const char *kind = hd_sql_text (&sql, 6), *first = hd_sql_text (&sql, 7);

      pair->collectives += strcmp (kind, "collective") == 0;
      pair->households += strcmp (kind, "household") == 0;
      pair->individuals += strcmp (kind, "individual") == 0;
      pair->in_time += pair->due[0] != '\0' && strcmp (first, pair->due) <= 0;
    }
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* Dates come from the obligations to introduce. */
static gboolean
set_dues (HdStore *store, HdContext *context, GPtrArray *list, GError **error)
{
  g_autoptr (GPtrArray) obligations = hd_store_find_ref (store, HD_TYPE_OBLIGATION, "plan", context->plan, error);

  if (obligations == NULL)
    return FALSE;
  for (guint i = 0; i < obligations->len; i++) {
    HdRecord *obligation = g_ptr_array_index (obligations, i);
    gint64 movement = hd_record_int (obligation, HD_OBLIGATION_MOVEMENT);

    if (movement == 0 || hd_record_int (obligation, HD_OBLIGATION_QUOTA) == 0)
      continue;
    for (guint j = 0; j < list->len; j++) {
      HdIntroduction *pair = g_ptr_array_index (list, j);

      if (pair->movement == movement) {
        g_autofree char *due = hd_obligation_due (obligation, context->year);

        g_free (pair->due);
        pair->due = due[0] != '\0' && !hd_record_bool (obligation, HD_OBLIGATION_INCLUSIVE)
          ? hd_date_add_days (due, -1) : g_strdup (due);
      }
    }
  }
  return TRUE;
}

/* Of today: hd_introductions_on(). */
GPtrArray *
hd_introductions (HdStore *store, gint64 plan, gint64 year, GError **error)
{
  return hd_introductions_on (store, plan, year, NULL, error);
}

/**
 * hd_introductions_on:
 * @plan: 0 for the plan of that year
 * @as_of: (nullable): the day that counts, as of a scope
 *
 * Each row of the plan's annex with each unit that leads it, then the units that
 * introduced without leading (movement 0).
 *
 * Returns: (transfer full) (element-type HdIntroduction)
 */
GPtrArray *
hd_introductions_on (HdStore *store, gint64 plan, gint64 year, const char *as_of, GError **error)
{
  static const char rows[] =
    "SELECT m.id, m.position, m.name, u.id, u.name, m.quota"
    " FROM movement m JOIN " HD_SQL_QUOTAS " q ON q.movement = m.id JOIN unit u ON u.id = q.unit"
    " WHERE m.parent = 0 ORDER BY m.position, m.id, q.position, u.name_sort, u.id";
  static const char led[] =
    "SELECT i.movement, i.position, i.name, i.unit, u.name, 0, MIN (i.kind), MIN (i.received) FROM ("
    "SELECT t.id AS movement, t.position AS position, t.name AS name, " HD_SQL_CREDITED " AS unit,"
    " n.kind AS kind, " RECEIVED " AS received, " HD_SQL_SUBJECT " AS subject"
    " FROM " HD_SQL_INTRODUCTIONS " WHERE n.year BETWEEN :from AND :to AND " HD_SQL_STANDING ") i LEFT JOIN unit u ON u.id = i.unit"
    " GROUP BY i.movement, i.position, i.name, i.unit, u.name, u.name_sort, i.subject ORDER BY i.position, i.movement, u.name_sort, i.unit";
  static const char others[] =
    "SELECT 0, 0, '', i.unit, u.name, 0, MIN (i.kind), MIN (i.received) FROM ("
    "SELECT " HD_SQL_HOME " AS unit, n.kind AS kind, " RECEIVED " AS received, " HD_SQL_SUBJECT " AS subject"
    " FROM nomination n WHERE n.year BETWEEN :from AND :to AND " HD_SQL_STANDING " AND " HD_SQL_NOT_LED ") i LEFT JOIN unit u ON u.id = i.unit"
    " GROUP BY i.unit, u.name, u.name_sort, i.subject ORDER BY u.name_sort, i.unit";
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_introduction_free);
  g_autoptr (GHashTable) pairs = g_hash_table_new (pair_hash, pair_equal);
  HdContext context = { .year = year, .from = year, .to = year == 0 ? 9999 : year };

  hd_context_set_as_of (&context, as_of);
  context.plan = plan != 0 ? plan : hd_plan_of_year (store, year, error);
  if (context.plan < 0 ||
      !collect (store, &context, rows, FALSE, list, pairs, error) ||
      !set_dues (store, &context, list, error) ||
      !collect (store, &context, led, TRUE, list, pairs, error) ||
      !collect (store, &context, others, TRUE, list, pairs, error))
    return NULL;
  return g_steal_pointer (&list);
}
