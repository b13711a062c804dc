/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Appeals: who thinks a mark wrong asks for it to be looked at again, by other judges. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "result-private.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_appeal_states[] = {
  { "open",    N_("Being looked at") },
  { "upheld",  N_("The mark stands") },
  { "changed", N_("The mark was changed") },
  { "refused", N_("Refused") },
  { NULL }
};

static const HdField appeal_fields[] = {
  [HD_APPEAL_WORK]      = { "work", N_("Work"), HD_REF, HD_FIELD_REQUIRED, .ref = "work" },
  [HD_APPEAL_ROUND]     = { "round", N_("Round"), HD_REF, HD_FIELD_REQUIRED, .ref = "contest_round" },
  [HD_APPEAL_RECEIVED]  = { "received", N_("Received on"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_APPEAL_APPELLANT] = { "appellant", N_("Who appeals"), HD_TEXT, HD_FIELD_FORM },
  [HD_APPEAL_STATE]     = { "state", N_("State of the appeal"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_appeal_states },
  [HD_APPEAL_DECIDED]   = { "decided", N_("Decided on"), HD_FULL_DATE },
  [HD_APPEAL_BEFORE]    = { "before", N_("Mark before"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_HUNDREDTHS },
  [HD_APPEAL_AFTER]     = { "after", N_("Mark after"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_HUNDREDTHS },
  [HD_APPEAL_CONTENT]   = { "content", N_("Asks for"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_APPEAL_OUTCOME]   = { "outcome", N_("Outcome"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
check_open (HdStore *store, gint64 work, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_WORK, work, error);

  return record != NULL && hd_contest_check_open (store, hd_record_int (record, HD_WORK_CONTEST), error);
}

gboolean
hd_result_check_blind (HdStore *store, gint64 contest, const char *text, GError **error)
{
  g_autoptr (HdTokens) tokens = NULL;
  g_autoptr (GPtrArray) leaks = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_leak_free);

  if (*text == '\0' || hd_blind_is_open (store, contest))
    return TRUE;
  tokens = hd_tokens_load (store, contest, 0, error);
  if (tokens == NULL)
    return FALSE;
  hd_tokens_find (tokens, "", "", text, leaks);
  if (leaks->len == 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s” could tell whose work it is, and the key is still sealed. Write it without that"),
               ((HdLeak *) leaks->pdata[0])->found);
  return FALSE;
}

/* What is written down about an appeal stands beside the code of the work. */
static gboolean
check_words (HdRecord *self, HdStore *store, GError **error)
{
  static const guint words[] = { HD_APPEAL_APPELLANT, HD_APPEAL_CONTENT, HD_APPEAL_OUTCOME };
  g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (self, HD_APPEAL_WORK), error);

  for (guint i = 0; work != NULL && i < G_N_ELEMENTS (words); i++)
    if (hd_record_field_dirty (self, words[i]) &&
        !hd_result_check_blind (store, hd_record_int (work, HD_WORK_CONTEST), hd_record_text (self, words[i]), error)) {
      hd_record_set_bad_field (self, words[i]);
      return FALSE;
    }
  return work != NULL;
}

/* The mark of a work in a round as it is now, FALSE if it has none. */
static gboolean
find_mark (HdStore *store, gint64 round, gint64 work, gint64 *mark, GError **error)
{
  g_autoptr (HdResults) results = hd_results_of (store, round, NULL, error);

  for (guint i = 0; results != NULL && i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];

    if (result->work != work || result->count == 0)
      continue;
    *mark = result->mean;
    return TRUE;
  }
  if (results != NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The work has no mark in that round yet, so that there is nothing to appeal against"));
  return FALSE;
}

/* One work is looked at again once in a round: what its new judges gave stands. */
static gboolean
check_only_one (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (GPtrArray) appeals = hd_store_find_ref (store, HD_TYPE_APPEAL, "work", hd_record_int (self, HD_APPEAL_WORK), error);

  for (guint i = 0; appeals != NULL && i < appeals->len; i++)
    if (hd_record_id (appeals->pdata[i]) != hd_record_id (self) &&
        hd_record_int (appeals->pdata[i], HD_APPEAL_ROUND) == hd_record_int (self, HD_APPEAL_ROUND)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("There is an appeal about this work in this round already. Add to that one"));
      return FALSE;
    }
  return appeals != NULL;
}

/* Whether an appeal that was decided would be told in another way. */
static gboolean
is_retold (HdRecord *self, HdRecord *stored)
{
  static const guint numbers[] = { HD_APPEAL_WORK, HD_APPEAL_ROUND };
  static const guint texts[] = { HD_APPEAL_STATE, HD_APPEAL_APPELLANT, HD_APPEAL_CONTENT, HD_APPEAL_OUTCOME };

  if (strcmp (hd_record_text (stored, HD_APPEAL_STATE), "open") == 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (hd_record_int (self, numbers[i]) != hd_record_int (stored, numbers[i]))
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strcmp (hd_record_text (self, texts[i]), hd_record_text (stored, texts[i])) != 0)
      return TRUE;
  return FALSE;
}

static gboolean
appeal_prepare (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) stored = hd_record_is_new (self) ? NULL : hd_store_get (store, HD_TYPE_APPEAL, hd_record_id (self), NULL);
  gint64 mark;

  if (!check_open (store, hd_record_int (self, HD_APPEAL_WORK), error))
    return FALSE;
  if (stored != NULL && is_retold (self, stored)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The appeal was decided already. Undo that first"));
    return FALSE;
  }
  if (!check_words (self, store, error))
    return FALSE;
  if (!hd_record_is_new (self))
    return TRUE;
  if (*hd_record_text (self, HD_APPEAL_STATE) == '\0')
    hd_record_set_text (self, HD_APPEAL_STATE, "open");
  if (*hd_record_text (self, HD_APPEAL_RECEIVED) == '\0') {
    g_autofree char *today = hd_date_today ();

    hd_record_set_text (self, HD_APPEAL_RECEIVED, today);
  }
  if (!check_only_one (self, store, error) || !find_mark (store, hd_record_int (self, HD_APPEAL_ROUND), hd_record_int (self, HD_APPEAL_WORK), &mark, error))
    return FALSE;
  hd_record_set_int (self, HD_APPEAL_BEFORE, mark);
  return TRUE;
}

static gboolean
appeal_deleting (HdRecord *self, HdStore *store, GError **error)
{
  if (!check_open (store, hd_record_int (self, HD_APPEAL_WORK), error))
    return FALSE;
  if (strcmp (hd_record_text (self, HD_APPEAL_STATE), "open") == 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The appeal was decided and belongs to the history of the mark. It cannot be deleted"));
  return FALSE;
}

HD_DEFINE_RECORD_WITH_CODE (HdAppeal, hd_appeal, "appeal", N_("Appeal"), appeal_fields,
                            (klass->prepare = appeal_prepare, klass->deleting = appeal_deleting))

static int
compare_appeals (gconstpointer a, gconstpointer b)
{
  HdRecord *left = *(HdRecord **) a, *right = *(HdRecord **) b;
  gboolean left_open = strcmp (hd_record_text (left, HD_APPEAL_STATE), "open") == 0;
  gboolean right_open = strcmp (hd_record_text (right, HD_APPEAL_STATE), "open") == 0;

  if (left_open != right_open)
    return left_open ? -1 : 1;
  return strcmp (hd_record_text (left, HD_APPEAL_RECEIVED), hd_record_text (right, HD_APPEAL_RECEIVED));
}

GPtrArray *
hd_appeals_of (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, contest, error);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; rounds != NULL && i < rounds->len; i++) {
    g_autoptr (GPtrArray) appeals = hd_store_find_ref (store, HD_TYPE_APPEAL, "round", hd_record_id (rounds->pdata[i]), error);

    if (appeals == NULL)
      return NULL;
    for (guint k = 0; k < appeals->len; k++)
      g_ptr_array_add (all, g_object_ref (appeals->pdata[k]));
  }
  if (rounds == NULL)
    return NULL;
  g_ptr_array_sort (all, compare_appeals);
  return g_steal_pointer (&all);
}

/* Another mark needs sheets of those who were to mark the work again, all of them. */
static gboolean
check_marked_again (HdStore *store, HdRecord *appeal, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  gint64 assigned = 0, submitted = 0;

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT count(*), sum (EXISTS (SELECT 1 FROM score_sheet s WHERE s.assignment = a.id AND s.state = 'submitted'))"
                     " FROM assignment a WHERE a.work = :work AND a.round = :round AND a.purpose = 'appeal' AND a.state = 'assigned'", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":work", hd_record_int (appeal, HD_APPEAL_WORK));
  hd_sql_bind_int (&sql, ":round", hd_record_int (appeal, HD_APPEAL_ROUND));
  if (hd_sql_step (&sql, NULL)) {
    assigned = hd_sql_int (&sql, 0);
    submitted = hd_sql_int (&sql, 1);
  }
  if (assigned > 0 && submitted == assigned)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       assigned == 0 ? _("Nobody has marked the work again. Give it to another judge for this appeal first")
                                     : _("A judge who is to mark the work again has not handed in the marks yet"));
  return FALSE;
}

gboolean
hd_appeal_decide (HdStore *store, gint64 appeal, const char *state, const char *outcome, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_APPEAL, appeal, error);
  g_autoptr (HdRecord) work = record == NULL ? NULL : hd_store_get (store, HD_TYPE_WORK, hd_record_int (record, HD_APPEAL_WORK), error);
  g_autofree char *label = NULL, *today = hd_date_today ();
  gint64 mark;

  if (work == NULL)
    return FALSE;
  if (outcome == NULL || *outcome == '\0' || strcmp (state, "open") == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("An appeal is decided with an outcome in words. Enter it"));
    return FALSE;
  }
  if (strcmp (state, "changed") == 0 && !check_marked_again (store, record, error))
    return FALSE;
  label = g_strdup_printf (_("Decide the appeal about %s"), hd_record_text (work, HD_WORK_CODE));
  hd_record_set_text (record, HD_APPEAL_STATE, state);
  hd_record_set_text (record, HD_APPEAL_OUTCOME, outcome);
  hd_record_set_text (record, HD_APPEAL_DECIDED, today);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  /* The mark is worked out with what was just decided. */
  if (!hd_store_save (store, record, error) ||
      !find_mark (store, hd_record_int (record, HD_APPEAL_ROUND), hd_record_int (record, HD_APPEAL_WORK), &mark, error))
    goto failed;
  hd_record_set_int (record, HD_APPEAL_AFTER, mark);
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}
