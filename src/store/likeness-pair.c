/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The entries of a council file laid beside each other, and what a pair was found to be. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "likeness.h"
#include "setting.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_pair_verdicts[] = {
  { "same",        N_("The same work") },
  { "borrowed",    N_("Borrowed") },
  { "coincidence", N_("Coincidence") },
  { NULL }
};

static gboolean
entry_pair_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 first = hd_record_int (self, HD_ENTRY_PAIR_FIRST), second = hd_record_int (self, HD_ENTRY_PAIR_SECOND);

  if (first == second) {
    hd_record_set_bad_field (self, HD_ENTRY_PAIR_SECOND);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("An entry is not compared with itself. Choose another one"));
    return FALSE;
  }
  hd_record_set_int (self, HD_ENTRY_PAIR_FIRST, MIN (first, second));
  hd_record_set_int (self, HD_ENTRY_PAIR_SECOND, MAX (first, second));
  return TRUE;
}

static const HdField entry_pair_fields[] = {
  [HD_ENTRY_PAIR_FIRST]   = { "first", N_("First entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_ENTRY_PAIR_SECOND]  = { "second", N_("Second entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_ENTRY_PAIR_SHARE]   = { "share", N_("Share in common"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_ENTRY_PAIR_VERDICT] = { "verdict", N_("Verdict"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_pair_verdicts },
  [HD_ENTRY_PAIR_REASON]  = { "reason", N_("Reason"), HD_TEXT },
  [HD_ENTRY_PAIR_JUDGED]  = { "judged", N_("Judged on"), HD_FULL_DATE },
};
HD_DEFINE_RECORD_WITH_CODE (HdEntryPair, hd_entry_pair, "entry_pair", N_("Pair of entries alike"), entry_pair_fields, {
  klass->prepare = entry_pair_prepare;
})

gint64
hd_likeness_least (HdStore *store)
{
  return hd_setting_number (store, "likeness_least");
}

HdLikeness *
hd_likeness_load (HdStore *store, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdLikeness) likeness = hd_likeness_new ();
  g_autofree char *quotes = hd_store_setting (store, "quotes", "");
  g_auto (GStrv) paragraphs = g_strsplit (quotes, "\n", -1);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  for (guint i = 0; paragraphs[i] != NULL; i++)
    hd_likeness_allow (likeness, paragraphs[i]);
  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT t.id, t.body FROM entry_text t JOIN entry e ON e.id = t.id WHERE t.body <> '' ORDER BY t.id", error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    hd_likeness_add (likeness, hd_sql_int (&sql, 0), hd_sql_text (&sql, 1));
    if (g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return NULL;
    }
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&likeness);
}

HdRecord *
hd_entry_pair_find (HdStore *store, gint64 first, gint64 second)
{
  gint64 id = 0;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM entry_pair WHERE first = :first AND second = :second ORDER BY id LIMIT 1", NULL))
    return NULL;
  hd_sql_bind_int (&sql, ":first", MIN (first, second));
  hd_sql_bind_int (&sql, ":second", MAX (first, second));
  if (hd_sql_step (&sql, NULL))
    id = hd_sql_int (&sql, 0);
  return id == 0 ? NULL : hd_store_get (store, HD_TYPE_ENTRY_PAIR, id, NULL);
}

gboolean
hd_entry_pair_judge (HdStore *store, const HdLikePair *pair, const char *verdict, const char *reason, GError **error)
{
  g_autoptr (HdRecord) record = hd_entry_pair_find (store, pair->first, pair->second);
  g_autofree char *today = hd_date_today ();

  if (record == NULL)
    record = g_object_new (HD_TYPE_ENTRY_PAIR, "first", pair->first, "second", pair->second, NULL);
  if (!hd_store_begin (store, _("Verdict on entries alike"), error))
    return FALSE;
  hd_record_set_int (record, HD_ENTRY_PAIR_SHARE, pair->share);
  hd_record_set_text (record, HD_ENTRY_PAIR_VERDICT, verdict);
  hd_record_set_text (record, HD_ENTRY_PAIR_REASON, reason);
  hd_record_set_text (record, HD_ENTRY_PAIR_JUDGED, today);
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
