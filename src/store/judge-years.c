/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A judge over the years: how high the marks are, how near those of the others, how late. */
#include "config.h"
#include <string.h>
#include "judge-private.h"
#include "sql-private.h"
#include "text.h"

/* The marks of a judge, each with those of the others on the same work in the same round. */
#define SHEETS \
  "SELECT s.total, s.submitted, r.due, count(o.id), coalesce (sum (o.total), 0) FROM assignment a" \
  " JOIN score_sheet s ON s.assignment = a.id AND s.state = 'submitted' JOIN contest_round r ON r.id = s.round" \
  " LEFT JOIN (score_sheet o JOIN assignment b ON b.id = o.assignment AND b.state = 'assigned')" \
  " ON o.round = s.round AND o.work = s.work AND o.state = 'submitted' AND o.judge <> s.judge" \
  " WHERE a.judge = :judge AND a.state = 'assigned' GROUP BY s.id"

/* To the nearest whole number, halves away from zero. */
static gint64
divide (gint64 sum, gint64 n)
{
  return n == 0 ? 0 : (2 * sum + (sum < 0 ? -n : n)) / (2 * n);
}

static gboolean
add_sheets (HdStore *store, gint64 judge, HdJudgeYear *year, GError **error)
{
  gint64 sum = 0, leaning = 0, apart = 0;
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), SHEETS, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":judge", judge);
  while (hd_sql_step (&sql, &failure)) {
    gint64 total = hd_sql_int (&sql, 0), others = hd_sql_int (&sql, 3);
    g_autofree char *submitted = g_strndup (hd_sql_text (&sql, 1), strlen ("2025-06-30"));
    const char *due = hd_sql_text (&sql, 2);

    sum += total;
    year->sheets++;
    year->late += *due != '\0' && strcmp (submitted, due) > 0;
    if (others > 0) {
      gint64 difference = total - divide (hd_sql_int (&sql, 4), others);

      year->compared++;
      leaning += difference;
      apart += ABS (difference);
    }
  }
  year->mean = divide (sum, year->sheets);
  year->leaning = divide (leaning, year->compared);
  year->apart = divide (apart, year->compared);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
is_same (HdRecord *judge, HdRecord *other)
{
  gint64 member = hd_record_int (judge, HD_JUDGE_MEMBER);
  g_autofree char *key = hd_text_key (hd_record_text (judge, HD_JUDGE_FULL_NAME));
  g_autofree char *other_key = hd_text_key (hd_record_text (other, HD_JUDGE_FULL_NAME));

  if (member != 0 && hd_record_int (other, HD_JUDGE_MEMBER) != 0)
    return member == hd_record_int (other, HD_JUDGE_MEMBER);
  return strcmp (key, other_key) == 0;
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  const HdJudgeYear *x = a, *y = b;

  return x->year != y->year ? (x->year > y->year ? -1 : 1) : x->contest > y->contest ? -1 : x->contest < y->contest;
}

GArray *
hd_judge_years (HdStore *store, gint64 judge, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_JUDGE, judge, error);
  g_autoptr (GPtrArray) all = record == NULL ? NULL : hd_store_get_all (store, HD_TYPE_JUDGE, error);
  g_autoptr (GArray) years = g_array_new (FALSE, TRUE, sizeof (HdJudgeYear));

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *other = g_ptr_array_index (all, i);
    g_autoptr (HdRecord) contest = NULL;
    HdJudgeYear year = { 0 };

    if (!is_same (record, other))
      continue;
    contest = hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (other, HD_JUDGE_CONTEST), error);
    if (contest == NULL)
      return NULL;
    year.contest = hd_record_id (contest);
    year.year = hd_record_int (contest, HD_CONTEST_YEAR);
    if (!add_sheets (store, hd_record_id (other), &year, error))
      return NULL;
    g_array_append_val (years, year);
  }
  g_array_sort (years, newest_first);
  return all == NULL ? NULL : g_steal_pointer (&years);
}
