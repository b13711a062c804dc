/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prizes and the way into the next round: what places get, what the council decides, and
 * what it costs. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "result-private.h"
#include "sql-private.h"
#include "text.h"

gint64
hd_result_last_round (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, contest, error);

  if (rounds != NULL && rounds->len > 0)
    return hd_record_id (rounds->pdata[rounds->len - 1]);
  if (rounds != NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The contest has no round yet. Add one in its rules"));
  return 0;
}

/* Codes of the works that one thing is true of, a few of them, with commas. */
static char *
name_codes (GPtrArray *codes)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < codes->len && i < 5; i++)
    g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", (const char *) codes->pdata[i]);
  if (codes->len > 5)
    g_string_append (names, ", …");
  return g_string_free (g_steal_pointer (&names), FALSE);
}

char *
hd_result_missing (HdStore *store, HdResults *results)
{
  g_autofree char *round = hd_store_label (store, "contest_round", results->round);
  g_autoptr (GPtrArray) diverged = g_ptr_array_new (), open = g_ptr_array_new ();
  g_autofree char *names = NULL;

  if (results->complete)
    return NULL;
  if (results->results->len == 0)
    return g_strdup_printf (_("No work got to the round “%s”. Let works go on to it first"), round);
  for (guint i = 0; i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];

    if (result->diverged)
      g_ptr_array_add (diverged, result->code);
    else if (hd_result_is_open (result))
      g_ptr_array_add (open, result->code);
  }
  names = name_codes (diverged->len > 0 ? diverged : open);
  if (diverged->len > 0)
    return g_strdup_printf (ngettext ("In the round “%s” the marks of %u work differ by more than the rules allow: %s. Settle them first",
                                      "In the round “%s” the marks of %u works differ by more than the rules allow: %s. Settle them first", diverged->len),
                            round, diverged->len, names);
  return g_strdup_printf (ngettext ("In the round “%s” marks of %u work are still missing: %s",
                                    "In the round “%s” marks of %u works are still missing: %s", open->len), round, open->len, names);
}

/* A tie is decided once all its works have the same prize by hand. */
static gboolean
is_decided (GPtrArray *results, guint from, guint to)
{
  gint64 given = ((HdResult *) results->pdata[from])->given;

  for (guint i = from; i < to; i++)
    if (((HdResult *) results->pdata[i])->given != given)
      return FALSE;
  return given != 0;
}

/* Equals stand together within their kind. Those across the kinds share no place, and are
 * named one kind at a time. */
static guint
end_of_tie (GPtrArray *results, guint from)
{
  HdResult *first = results->pdata[from];
  guint to = from + 1;

  while (to < results->len && ((HdResult *) results->pdata[to])->kind == first->kind && ((HdResult *) results->pdata[to])->rank == first->rank)
    to++;
  return to;
}

char *
hd_result_open_cut (HdStore *store, HdResults *results)
{
  for (guint from = 0, to; from < results->results->len; from = to) {
    g_autoptr (GPtrArray) codes = g_ptr_array_new ();
    g_autofree char *names = NULL;

    to = end_of_tie (results->results, from);
    if (!((HdResult *) results->results->pdata[from])->cut || is_decided (results->results, from, to))
      continue;
    for (guint i = from; i < to; i++)
      g_ptr_array_add (codes, ((HdResult *) results->results->pdata[i])->code);
    names = name_codes (codes);
    return g_strdup_printf (_("%s are equal, and the prizes do not reach for all of them. The council has to put them in order, or give them the same prize"),
                            names);
  }
  return NULL;
}

/* A work that is not frozen. (transfer full) */
static HdRecord *
open_work (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, id, error);

  if (work == NULL || !hd_contest_check_open (store, hd_record_int (work, HD_WORK_CONTEST), error))
    return NULL;
  return g_steal_pointer (&work);
}

static gboolean
save_in_one (HdStore *store, const char *label, HdRecord *record, GError **error)
{
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

/* The round that a work got to. */
static gint64
round_of_work (HdStore *store, HdRecord *work, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, hd_record_int (work, HD_WORK_CONTEST), error);

  for (guint i = 0; rounds != NULL && i < rounds->len; i++)
    if (hd_record_int (rounds->pdata[i], HD_CONTEST_ROUND_POSITION) == hd_record_int (work, HD_WORK_ROUND))
      return hd_record_id (rounds->pdata[i]);
  if (rounds != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is in no round of its contest"), hd_record_text (work, HD_WORK_CODE));
  return 0;
}

/* Only works that are equal in all else are put in an order. */
static gboolean
check_equals (HdStore *store, HdRecord *work, gint64 place, GError **error)
{
  gint64 round = round_of_work (store, work, error);
  g_autoptr (HdResults) results = round == 0 ? NULL : hd_results_of (store, round, NULL, error);

  for (guint i = 0; results != NULL && i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];

    if (result->work != hd_record_id (work))
      continue;
    /* Over the kinds works may be equal that are alone in theirs. */
    if (result->equals > 1 ? place <= result->equals : result->cut)
      return TRUE;
    if (result->equals > 1)
      g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%s has %u equals, itself among them. Enter a place from 1 to %u"),
                   result->code, result->equals, result->equals);
    else
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("No other work equals %s, so that there is nothing to decide: its mark gives its place"),
                   result->code);
    return FALSE;
  }
  if (results != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is not judged any more"), hd_record_text (work, HD_WORK_CODE));
  return FALSE;
}

gboolean
hd_results_place (HdStore *store, gint64 work, gint64 place, const char *reason, GError **error)
{
  g_autoptr (HdRecord) record = open_work (store, work, error);
  g_autofree char *label = NULL;

  if (record == NULL)
    return FALSE;
  if (place < 0 || (place > 0 && (reason == NULL || *reason == '\0'))) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         place < 0 ? _("A place is a number from 1") : _("What the council decides among equals needs a reason. Enter it"));
    return FALSE;
  }
  if (place > 0 && (!check_equals (store, record, place, error) ||
                    !hd_result_check_blind (store, hd_record_int (record, HD_WORK_CONTEST), reason, error)))
    return FALSE;
  label = g_strdup_printf (place > 0 ? _("Place of %s among its equals") : _("Take back the place of %s among its equals"), hd_record_text (record, HD_WORK_CODE));
  hd_record_set_int (record, HD_WORK_PLACE, place);
  hd_record_set_text (record, HD_WORK_PLACE_REASON, place > 0 ? reason : "");
  return save_in_one (store, label, record, error);
}

gboolean
hd_results_give (HdStore *store, gint64 work, gint64 prize, GError **error)
{
  g_autoptr (HdRecord) record = open_work (store, work, error);
  g_autoptr (HdRecord) given = record == NULL || prize == 0 ? NULL : hd_store_get (store, HD_TYPE_PRIZE, prize, error);
  g_autofree char *label = NULL;

  if (record == NULL || (prize != 0 && given == NULL))
    return FALSE;
  if (given != NULL && (hd_record_int (given, HD_PRIZE_CONTEST) != hd_record_int (record, HD_WORK_CONTEST) || hd_record_bool (given, HD_PRIZE_COLLECTIVE) ||
                        (hd_record_int (given, HD_PRIZE_KIND) != 0 && hd_record_int (given, HD_PRIZE_KIND) != hd_record_int (record, HD_WORK_KIND)))) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” is no prize for works of that kind. Choose another"), hd_record_text (given, HD_PRIZE_NAME));
    return FALSE;
  }
  label = given != NULL ? g_strdup_printf (_("Give %s “%s”"), hd_record_text (record, HD_WORK_CODE), hd_record_text (given, HD_PRIZE_NAME))
                        : g_strdup_printf (_("Take the prize from %s"), hd_record_text (record, HD_WORK_CODE));
  hd_record_set_int (record, HD_WORK_PRIZE, prize);
  return save_in_one (store, label, record, error);
}

/* What was given by hand to a tie that lies across a line stays; all else is as the places
 * say, also with works that did not get to the last round. */
gboolean
hd_result_write_prizes (HdStore *store, HdResults *results, GError **error)
{
  g_autoptr (GPtrArray) works = hd_works_of (store, results->contest, error);
  g_autoptr (GHashTable) prizes = g_hash_table_new (g_int64_hash, g_int64_equal);

  if (works == NULL)
    return FALSE;
  for (guint from = 0, to; from < results->results->len; from = to) {
    HdResult *first = results->results->pdata[from];
    gboolean stays;

    to = end_of_tie (results->results, from);
    stays = first->cut && is_decided (results->results, from, to);
    for (guint i = from; i < to; i++) {
      HdResult *result = results->results->pdata[i];

      g_hash_table_insert (prizes, &result->work, stays ? &result->given : &result->prize);
    }
  }
  for (guint i = 0; i < works->len; i++) {
    HdRecord *work = works->pdata[i];
    gint64 id = hd_record_id (work);
    const gint64 *prize = g_hash_table_lookup (prizes, &id);

    hd_record_set_int (work, HD_WORK_PRIZE, prize != NULL ? *prize : 0);
    if (hd_record_is_dirty (work) && !hd_store_save (store, work, error))
      return FALSE;
  }
  return TRUE;
}

gboolean
hd_results_award (HdStore *store, gint64 contest, GError **error)
{
  gint64 round = hd_contest_check_open (store, contest, error) ? hd_result_last_round (store, contest, error) : 0;
  g_autoptr (HdResults) results = round == 0 ? NULL : hd_results_of (store, round, NULL, error);
  g_autofree char *problem = NULL;

  if (results == NULL)
    return FALSE;
  problem = hd_result_missing (store, results);
  if (problem == NULL)
    problem = hd_result_open_cut (store, results);
  if (problem != NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, problem);
    return FALSE;
  }
  if (!hd_store_begin (store, _("Give the prizes by the places"), error))
    return FALSE;
  if (hd_result_write_prizes (store, results, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

/* A work that is marked in the next round already stays there. */
static gboolean
check_may_stay (HdStore *store, gint64 round, HdRecord *work, GError **error)
{
  g_autoptr (GPtrArray) sheets = hd_sheets_of (store, round, hd_record_id (work), error);

  if (sheets == NULL || sheets->len == 0)
    return sheets != NULL;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s does not go on any more, but is marked in the next round already. Take its assignments there back first"),
               hd_record_text (work, HD_WORK_CODE));
  return FALSE;
}

static gboolean
move_on (HdStore *store, HdResults *results, gint64 next, guint *advanced, GError **error)
{
  g_autoptr (HdRecord) from = hd_store_get (store, HD_TYPE_CONTEST_ROUND, results->round, error);
  g_autoptr (HdRecord) to = from == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST_ROUND, next, error);

  if (to == NULL)
    return FALSE;
  for (guint i = 0; i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];
    g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, result->work, error);
    gint64 is, will;

    if (work == NULL)
      return FALSE;
    is = hd_record_int (work, HD_WORK_ROUND);
    will = hd_record_int (result->advances ? to : from, HD_CONTEST_ROUND_POSITION);
    *advanced += result->advances;
    if (result->advances ? is >= will : is == will)
      continue;
    if (!result->advances && !check_may_stay (store, next, work, error))
      return FALSE;
    hd_record_set_int (work, HD_WORK_ROUND, will);
    hd_record_set_int (work, HD_WORK_PLACE, 0);
    hd_record_set_text (work, HD_WORK_PLACE_REASON, "");
    if (!hd_store_save (store, work, error))
      return FALSE;
  }
  if (!hd_round_close (store, results->round, error))
    return FALSE;
  return strcmp (hd_record_text (to, HD_CONTEST_ROUND_STATE), "planned") != 0 || hd_round_open (store, next, error);
}

gboolean
hd_results_advance (HdStore *store, gint64 round, guint *advanced, GError **error)
{
  g_autoptr (HdResults) results = hd_results_of (store, round, NULL, error);
  gint64 next = results == NULL ? 0 : hd_contest_round_beside (store, round, 1);
  g_autofree char *problem = NULL, *name = NULL, *label = NULL;
  guint n = 0;

  if (results == NULL || !hd_contest_check_open (store, results->contest, error))
    return FALSE;
  name = hd_store_label (store, "contest_round", round);
  if (next == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("No round follows on “%s”"), name);
    return FALSE;
  }
  if ((problem = hd_result_missing (store, results)) != NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, problem);
    return FALSE;
  }
  label = g_strdup_printf (_("Works go on after “%s”"), name);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!move_on (store, results, next, &n, error))
    goto failed;
  if (n == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("By the rule of “%s” no work goes on. Look at the rule"), name);
    goto failed;
  }
  if (advanced != NULL)
    *advanced = n;
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_prize_money (HdStore *store, gint64 contest, HdPrizeMoney *money, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT COALESCE (sum (p.money * p.n), 0), COALESCE (sum (p.n), 0), COALESCE (sum (p.slots), 0),"
                     "  (SELECT budget FROM contest WHERE id = :contest) FROM (SELECT money, slots,"
                     "  CASE collective WHEN 0 THEN (SELECT count(*) FROM work w WHERE w.prize = prize.id AND w.contest = :contest)"
                     "  ELSE (SELECT count(*) FROM prize_unit u WHERE u.prize = prize.id) END AS n FROM prize WHERE contest = :contest) p", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  if (!hd_sql_step (&sql, error))
    return FALSE;
  *money = (HdPrizeMoney) { .money = hd_sql_int (&sql, 0), .given = hd_sql_int (&sql, 1), .slots = hd_sql_int (&sql, 2), .budget = hd_sql_int (&sql, 3) };
  return TRUE;
}
