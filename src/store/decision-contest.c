/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A decision that gives the prizes of a contest: its lines are entries with their authors,
 * and units. It is made from a result that is frozen and whose key was opened. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include "blind.h"
#include "decision-private.h"
#include "result.h"
#include "text.h"

void
hd_prize_line_free (HdPrizeLine *line)
{
  g_free (line->prize_name);
  g_free (line->kind_name);
  g_free (line->title);
  g_free (line->name);
  g_free (line->code);
  g_free (line->unit_name);
  g_free (line);
}

/* By kind and prize, then by code; the prizes of units come last. */
#define LINES                                                                                            \
  "SELECT e.id, 0, p.id, p.name, COALESCE (k.name, ''), e.title, w.code, COALESCE (u.id, 0), COALESCE (u.name, ''), p.money" \
  " FROM entry e JOIN work w ON w.id = e.work JOIN prize p ON p.id = w.prize"                            \
  " LEFT JOIN contest_kind k ON k.id = e.kind LEFT JOIN unit u ON u.id = " HD_SQL_ENTRY_UNIT             \
  " WHERE e.decision = :decision AND e.decision <> 0 OR e.contest = :contest ORDER BY k.position, k.id, p.position, p.id, w.code"

#define UNIT_LINES                                                                                       \
  "SELECT 0, pu.id, p.id, p.name, '', '', '', u.id, u.name, p.money FROM prize_unit pu JOIN prize p ON p.id = pu.prize" \
  " JOIN unit u ON u.id = pu.unit WHERE pu.decision = :decision AND pu.decision <> 0 OR p.contest = :contest ORDER BY p.position, p.id, pu.position, pu.id"

static gboolean
read_lines (HdStore *store, GPtrArray *lines, gint64 decision, gint64 contest, const char *text, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":decision", decision);
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    HdPrizeLine *line = g_new0 (HdPrizeLine, 1);

    line->entry = hd_sql_int (&sql, 0);
    line->prize_unit = hd_sql_int (&sql, 1);
    line->prize = hd_sql_int (&sql, 2);
    line->prize_name = g_strdup (hd_sql_text (&sql, 3));
    line->kind_name = g_strdup (hd_sql_text (&sql, 4));
    line->title = g_strdup (hd_sql_text (&sql, 5));
    line->code = g_strdup (hd_sql_text (&sql, 6));
    line->unit = hd_sql_int (&sql, 7);
    line->unit_name = g_strdup (hd_sql_text (&sql, 8));
    line->money = hd_sql_int (&sql, 9);
    line->name = line->entry != 0 ? hd_entry_byline (store, line->entry) : g_strdup (line->unit_name);
    g_ptr_array_add (lines, line);
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/* Of a decision, or of a contest: the other one is 0. */
static GPtrArray *
find_lines (HdStore *store, gint64 decision, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_prize_line_free);

  if (!read_lines (store, lines, decision, contest, LINES, error) || !read_lines (store, lines, decision, contest, UNIT_LINES, error))
    return NULL;
  return g_steal_pointer (&lines);
}

GPtrArray *
hd_decision_prizes (HdStore *store, gint64 decision, GError **error)
{
  return find_lines (store, decision, 0, error);
}

/* A result can be decided on once nothing of it can change and the winners are known. */
static gboolean
check_contest (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);

  if (record == NULL)
    return FALSE;
  if (*hd_record_text (record, HD_CONTEST_FROZEN) == '\0')
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The results of “%s” are not frozen yet. Freeze them first"),
                 hd_record_text (record, HD_CONTEST_NAME));
  else if (!hd_blind_is_open (store, contest))
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Nobody knows yet who wrote the works of “%s”. Open the sealed key before two witnesses first"),
                 hd_record_text (record, HD_CONTEST_NAME));
  else
    return TRUE;
  return FALSE;
}

GPtrArray *
hd_contest_won (HdStore *store, gint64 contest, GError **error)
{
  return check_contest (store, contest, error) ? find_lines (store, 0, contest, error) : NULL;
}

/* The decision on a contest that is there, 0 for none. */
static gint64
find_decision (HdStore *store, gint64 contest)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM decision WHERE contest = :contest ORDER BY id LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":contest", contest);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

/* Puts the winners that a statement finds into the decision. */
static gboolean
attach (HdStore *store, GType type, guint field, gint64 contest, gint64 decision, const char *text, guint *n, GError **error)
{
  g_autoptr (GArray) ids = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  ids = hd_sql_ids (&sql, error);
  for (guint i = 0; ids != NULL && i < ids->len; i++) {
    g_autoptr (HdRecord) record = hd_store_get (store, type, g_array_index (ids, gint64, i), error);

    if (record == NULL)
      return FALSE;
    hd_record_set_int (record, field, decision);
    if (!hd_store_save (store, record, error))
      return FALSE;
    ++*n;
  }
  return ids != NULL;
}

static gboolean
attach_all (HdStore *store, gint64 contest, gint64 decision, guint *n, GError **error)
{
  return attach (store, HD_TYPE_ENTRY, HD_ENTRY_DECISION, contest, decision,
                 "SELECT e.id FROM entry e JOIN work w ON w.id = e.work WHERE e.contest = :contest AND w.prize <> 0 AND e.decision = 0", n, error) &&
         attach (store, HD_TYPE_PRIZE_UNIT, HD_PRIZE_UNIT_DECISION, contest, decision,
                 "SELECT pu.id FROM prize_unit pu JOIN prize p ON p.id = pu.prize WHERE p.contest = :contest AND pu.decision = 0", n, error);
}

static gboolean
refuse_empty (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Nobody won a prize in this contest, so there is nothing to decide on"));
  return FALSE;
}

gint64
hd_decision_of_contest (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (HdRecord) decision = NULL;
  g_autofree char *title = NULL, *symbol = NULL;
  gint64 there;
  guint n = 0;

  if (record == NULL || !check_contest (store, contest, error))
    return 0;
  if ((there = find_decision (store, contest)) != 0) {
    g_autofree char *label = hd_store_label (store, "decision", there);

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The prizes of this contest are in a decision already: “%s”"), label);
    return 0;
  }
  /* The title of a paper is Vietnamese whatever the language of the window. */
  title = g_strdup_printf ("Về việc tặng giải thưởng %s", hd_record_text (record, HD_CONTEST_NAME));
  symbol = hd_decision_usual_symbol (store);
  decision = g_object_new (HD_TYPE_DECISION, "kind", "award", "year", hd_record_int (record, HD_CONTEST_YEAR), "symbol", symbol, "title", title,
                           "budget", hd_record_int (record, HD_CONTEST_BUDGET), "contest", contest, NULL);
  if (!hd_store_begin (store, _("Draft a decision on the prizes of a contest"), error))
    return 0;
  if (!hd_store_save (store, decision, error) || !attach_all (store, contest, hd_record_id (decision), &n, error) ||
      (n == 0 && !refuse_empty (error))) {
    hd_store_rollback (store);
    return 0;
  }
  return hd_store_commit (store, error) ? hd_record_id (decision) : 0;
}

gboolean
hd_decision_take_prizes (HdStore *store, gint64 id, guint *taken, GError **error)
{
  g_autoptr (HdRecord) decision = hd_store_get (store, HD_TYPE_DECISION, id, error);

  *taken = 0;
  if (decision == NULL || !hd_decision_guard_prize (store, id, error) ||
      !hd_store_begin (store, _("Take the prizes given since into the decision"), error))
    return FALSE;
  if (attach_all (store, hd_record_int (decision, HD_DECISION_CONTEST), id, taken, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_decision_detach_prizes (HdStore *store, gint64 decision, GError **error)
{
  static const struct { GType (*type) (void); guint field; } owners[] = {
    { hd_entry_get_type, HD_ENTRY_DECISION }, { hd_prize_unit_get_type, HD_PRIZE_UNIT_DECISION },
  };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++) {
    g_autoptr (GPtrArray) found = hd_store_find_ref (store, owners[i].type (), "decision", decision, error);

    for (guint k = 0; found != NULL && k < found->len; k++) {
      hd_record_set_int (g_ptr_array_index (found, k), owners[i].field, 0);
      if (!hd_store_save (store, g_ptr_array_index (found, k), error))
        return FALSE;
    }
    if (found == NULL)
      return FALSE;
  }
  return TRUE;
}

/* More than the budget needs a reason that stays with the decision. */
gboolean
hd_decision_check_prizes (HdStore *store, HdRecord *decision, GError **error)
{
  g_autoptr (GPtrArray) lines = hd_decision_prizes (store, hd_record_id (decision), error);
  gint64 budget = hd_record_int (decision, HD_DECISION_BUDGET), money = 0;

  if (lines == NULL || !check_contest (store, hd_record_int (decision, HD_DECISION_CONTEST), error))
    return FALSE;
  if (lines->len == 0)
    return refuse_empty (error);
  for (guint i = 0; i < lines->len; i++)
    money += ((HdPrizeLine *) g_ptr_array_index (lines, i))->money;
  if (budget > 0 && money > budget && *hd_record_text (decision, HD_DECISION_NOTE) == '\0') {
    g_autofree char *given = hd_number_format (money), *limit = hd_number_format (budget);

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("The prizes come to %s đồng, the budget is %s đồng. Correct the budget, or say why in the notes of the decision"), given, limit);
    return FALSE;
  }
  return TRUE;
}

gboolean
hd_decision_announce (HdStore *store, HdRecord *decision, GError **error)
{
  g_autoptr (HdRecord) contest = hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (decision, HD_DECISION_CONTEST), error);

  if (contest == NULL)
    return FALSE;
  hd_record_set_text (contest, HD_CONTEST_STATE, "announced");
  if (*hd_record_text (contest, HD_CONTEST_ANNOUNCED) == '\0')
    hd_record_set_text (contest, HD_CONTEST_ANNOUNCED, hd_record_text (decision, HD_DECISION_ISSUED));
  return hd_store_save (store, contest, error);
}

gboolean
hd_decision_guard_prize (HdStore *store, gint64 decision, GError **error)
{
  g_autoptr (HdRecord) record = decision == 0 ? NULL : hd_store_get (store, HD_TYPE_DECISION, decision, NULL);
  g_autofree char *reference = NULL;

  if (record == NULL || !hd_decision_is (record, "issued"))
    return TRUE;
  reference = hd_decision_reference (HD_DECISION (record));
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               _("This prize stands in decision %s, which is issued: it stays as it was signed. Take the issuing back with Undo the same day"), reference);
  return FALSE;
}
