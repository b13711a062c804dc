/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks keyed from sheets of paper, twice, the second time without seeing the first; and
 * the order of works that a judge gives instead of marks. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "marking-private.h"
#include "sql-private.h"

static HdRecord *
find_keying (GPtrArray *keyed, gint64 criterion, guint pass)
{
  for (guint i = 0; i < keyed->len; i++) {
    HdRecord *keying = g_ptr_array_index (keyed, i);

    if (hd_record_int (keying, HD_KEYING_CRITERION) == criterion && hd_record_int (keying, HD_KEYING_PASS) == pass)
      return keying;
  }
  return NULL;
}

static gboolean
put_keying (HdStore *store, GPtrArray *keyed, gint64 assignment, guint pass, const HdMark *mark, GError **error)
{
  HdRecord *old = find_keying (keyed, mark->criterion, pass);
  g_autoptr (HdRecord) keying = old != NULL ? g_object_ref (old) : NULL;

  if (!mark->given)
    return keying == NULL || hd_store_delete (store, keying, error);
  if (keying == NULL)
    keying = g_object_new (HD_TYPE_KEYING, "assignment", assignment, "criterion", mark->criterion, "pass", (gint64) pass, NULL);
  hd_record_set_int (keying, HD_KEYING_POINTS, mark->points);
  return hd_store_save (store, keying, error);
}

/* Refused for a sheet that was handed in: it is corrected, not keyed again. */
static gboolean
can_key (HdStore *store, gint64 assignment, GError **error)
{
  g_autoptr (HdRecord) record = hd_marking_begin (store, assignment, error);

  if (record == NULL)
    return FALSE;
  if (hd_marking_number (store, "SELECT count(*) FROM score_sheet WHERE assignment = :id AND state = 'submitted'", assignment) == 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("The sheet was handed in, and is not written over. Correct it, with a reason: the old sheet is kept"));
  return FALSE;
}

gboolean
hd_keying_put (HdStore *store, gint64 assignment, guint pass, const HdMark *marks, guint n, GError **error)
{
  g_autofree char *label = hd_marking_label (store, pass == 1 ? _("Paper sheet of %s keyed") : _("Paper sheet of %s keyed again"),
                                             hd_marking_number (store, "SELECT work FROM assignment WHERE id = :id", assignment));
  g_autoptr (GPtrArray) keyed = hd_store_find_ref (store, HD_TYPE_KEYING, "assignment", assignment, error);
  gint64 rubric;
  guint i;

  if (keyed == NULL || !hd_store_begin (store, label, error))
    return FALSE;
  rubric = hd_sheet_rubric (store, assignment);
  if (!can_key (store, assignment, error))
    goto failed;
  for (i = 0; i < n; i++) {
    if (hd_marking_number (store, "SELECT rubric FROM criterion WHERE id = :id", marks[i].criterion) != rubric) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                           _("The mark is by another scale of points than the sheet. Open the sheet again and mark by the scale it shows"));
      goto failed;
    }
    if (!put_keying (store, keyed, assignment, pass, &marks[i], error))
      goto failed;
  }
  return hd_store_commit (store, error);
failed:
  hd_store_rollback (store);
  return FALSE;
}

/* Every criterion of the sheets that were keyed twice and not handed in, in the order of the
 * codes; what is blank both times too. */
#define KEYED_TWICE \
  "SELECT a.id, c.id, f.id IS NOT NULL, g.id IS NOT NULL, coalesce (f.points, 0), coalesce (g.points, 0)" \
  " FROM assignment a JOIN work w ON w.id = a.work" \
  " JOIN criterion c ON c.rubric = (SELECT k.rubric FROM keying y JOIN criterion k ON k.id = y.criterion WHERE y.assignment = a.id LIMIT 1)" \
  " LEFT JOIN keying f ON f.assignment = a.id AND f.criterion = c.id AND f.pass = 1" \
  " LEFT JOIN keying g ON g.assignment = a.id AND g.criterion = c.id AND g.pass = 2" \
  " WHERE a.round = :round AND (:judge = 0 OR a.judge = :judge) AND a.state = 'assigned'" \
  " AND EXISTS (SELECT 1 FROM keying y WHERE y.assignment = a.id AND y.pass = 1)" \
  " AND EXISTS (SELECT 1 FROM keying y WHERE y.assignment = a.id AND y.pass = 2)" \
  " AND NOT EXISTS (SELECT 1 FROM score_sheet s WHERE s.assignment = a.id AND s.state = 'submitted')" \
  " ORDER BY w.code, a.judge, a.id, c.position, c.id"

/* All cells of the sheets that were keyed twice, alike or not. (transfer full) */
static GArray *
keyed_twice (HdStore *store, gint64 round, gint64 judge, GError **error)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, TRUE, sizeof (HdKeyingDifference));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), KEYED_TWICE, error))
    return NULL;
  hd_sql_bind_int (&sql, ":round", round);
  hd_sql_bind_int (&sql, ":judge", judge);
  while (hd_sql_step (&sql, &failure)) {
    HdKeyingDifference cell = { hd_sql_int (&sql, 0), hd_sql_int (&sql, 1), hd_sql_int (&sql, 2) != 0, hd_sql_int (&sql, 3) != 0,
                                hd_sql_int (&sql, 4), hd_sql_int (&sql, 5) };

    g_array_append_val (cells, cell);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&cells);
}

static gboolean
is_alike (const HdKeyingDifference *cell)
{
  return cell->has_first && cell->has_second && cell->first == cell->second;
}

GArray *
hd_keying_differences (HdStore *store, gint64 round, gint64 judge, GError **error)
{
  GArray *cells = keyed_twice (store, round, judge, error);

  for (guint i = cells == NULL ? 0 : cells->len; i > 0; i--)
    if (is_alike (&g_array_index (cells, HdKeyingDifference, i - 1)))
      g_array_remove_index (cells, i - 1);
  return cells;
}

gboolean
hd_keying_take (HdStore *store, gint64 round, gint64 judge, guint *taken, GError **error)
{
  g_autoptr (GArray) cells = NULL;
  g_autofree char *label = NULL;
  guint n = 0, next;

  if (!hd_store_begin (store, _("Sheets of paper taken over"), error))
    return FALSE;
  if ((cells = keyed_twice (store, round, judge, error)) == NULL)
    goto failed;
  for (guint i = 0; i < cells->len; i = next) {
    HdKeyingDifference *first = &g_array_index (cells, HdKeyingDifference, i);
    g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (HdMark));

    for (next = i; next < cells->len && g_array_index (cells, HdKeyingDifference, next).assignment == first->assignment; next++) {
      HdKeyingDifference *cell = &g_array_index (cells, HdKeyingDifference, next);
      HdMark mark = { cell->criterion, TRUE, cell->first, NULL };

      if (is_alike (cell))
        g_array_append_val (marks, mark);
    }
    if (marks->len < next - i)
      continue;
    if (!hd_sheet_put (store, first->assignment, (HdMark *) marks->data, marks->len, NULL, NULL, "paper", error) ||
        !hd_sheet_submit (store, first->assignment, error))
      goto failed;
    n++;
  }
  if (taken != NULL)
    *taken = n;
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sheet of paper taken over", "%u sheets of paper taken over", n), n);
  hd_store_relabel (store, label);
  return hd_store_commit (store, error);
failed:
  hd_store_rollback (store);
  return FALSE;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  gint64 first = hd_record_int (*(HdRecord **) a, HD_RANKING_PLACE), second = hd_record_int (*(HdRecord **) b, HD_RANKING_PLACE);

  return (first > second) - (first < second);
}

GPtrArray *
hd_rankings_of (HdStore *store, gint64 round, gint64 judge, gint64 kind, GError **error)
{
  GPtrArray *rankings = hd_store_find_ref (store, HD_TYPE_RANKING, "judge", judge, error);

  for (guint i = rankings == NULL ? 0 : rankings->len; i > 0; i--) {
    HdRecord *ranking = g_ptr_array_index (rankings, i - 1);

    if (hd_record_int (ranking, HD_RANKING_ROUND) != round ||
        hd_marking_number (store, "SELECT kind FROM work WHERE id = :id", hd_record_int (ranking, HD_RANKING_WORK)) != kind)
      g_ptr_array_remove_index (rankings, i - 1);
  }
  if (rankings != NULL)
    g_ptr_array_sort (rankings, compare_places);
  return rankings;
}

/* The assignment by which a judge marks a work in a round, 0 for none. */
static gint64
assignment_of (HdStore *store, gint64 round, gint64 judge, gint64 work)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM assignment WHERE work = :work AND round = :round AND judge = :judge"
                     " AND state = 'assigned' ORDER BY id DESC LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":work", work);
  hd_sql_bind_int (&sql, ":round", round);
  hd_sql_bind_int (&sql, ":judge", judge);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

static gboolean
put_place (HdStore *store, GPtrArray *old, gint64 round, gint64 judge, gint64 kind, gint64 work, gint64 place, GError **error)
{
  gint64 assignment = assignment_of (store, round, judge, work);
  g_autoptr (HdRecord) allowed = NULL, ranking = NULL;

  if (assignment == 0 || hd_marking_number (store, "SELECT kind FROM work WHERE id = :id", work) != kind) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("A judge gives places to the works that are his to judge, of one kind"));
    return FALSE;
  }
  if ((allowed = hd_marking_begin (store, assignment, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < old->len && ranking == NULL; i++)
    if (hd_record_int (g_ptr_array_index (old, i), HD_RANKING_WORK) == work) {
      ranking = g_object_ref (g_ptr_array_index (old, i));
      g_ptr_array_remove_index (old, i);
    }
  if (ranking == NULL)
    ranking = g_object_new (HD_TYPE_RANKING, "round", round, "judge", judge, "work", work, NULL);
  hd_record_set_int (ranking, HD_RANKING_PLACE, place);
  return hd_store_save (store, ranking, error);
}

gboolean
hd_ranking_put (HdStore *store, gint64 round, gint64 judge, gint64 kind, const gint64 *works, guint n, GError **error)
{
  g_autoptr (GPtrArray) old = hd_rankings_of (store, round, judge, kind, error);

  if (old == NULL || !hd_store_begin (store, _("Order of the works by a judge"), error))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    for (guint k = 0; k < i; k++)
      if (works[k] == works[i]) {
        g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("A work has one place only"));
        goto failed;
      }
    if (!put_place (store, old, round, judge, kind, works[i], i + 1, error))
      goto failed;
  }
  for (guint i = 0; i < old->len; i++)
    if (!hd_store_delete (store, g_ptr_array_index (old, i), error))
      goto failed;
  return hd_store_commit (store, error);
failed:
  hd_store_rollback (store);
  return FALSE;
}
