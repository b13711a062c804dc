/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is decided about entries, and what comes of them: rulings, states, nominations. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "entry.h"
#include "exemplar.h"
#include "text.h"

static gboolean
save_ruling (HdStore *store, gint64 entry, const char *rule, gboolean accepted, const char *reason, GError **error)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (HdRecord) ruling = g_object_new (HD_TYPE_ENTRY_RULING, "entry", entry, "rule", rule, "accepted", accepted,
                                              "reason", reason, "ruled", today, NULL);

  return hd_store_save (store, ruling, error);
}

gboolean
hd_entry_rule (HdStore *store, gint64 entry, const char *rule, gboolean accepted, const char *reason, GError **error)
{
  g_autofree char *title = hd_store_label (store, "entry", entry);
  g_autofree char *label = g_strdup_printf (accepted ? _("Accept “%s” all the same") : _("No longer accept “%s” as it is"), title);

  if (*reason == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say why the entry is accepted all the same, or no longer is"));
    return FALSE;
  }
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!save_ruling (store, entry, rule, accepted, reason, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

/* Refuses while a rule is broken. A warning is no obstacle, but that it was seen is noted
 * with the decision (domain 2.1: over the limit is a recorded decision). */
static gboolean
check_valid (HdStore *store, HdRecord *entry, const char *reason, GError **error)
{
  g_autoptr (GPtrArray) findings = hd_entry_check (store, hd_record_id (entry), error);

  for (guint i = 0; findings != NULL && i < findings->len; i++) {
    HdEntryFinding *finding = g_ptr_array_index (findings, i);

    if (finding->accepted)
      continue;
    if (finding->fails) {
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Receipt %" PRId64 ", “%s”: %s. Mend that, or accept it with a reason"),
                   hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_text (entry, HD_ENTRY_TITLE), finding->sentence);
      return FALSE;
    }
    if (!save_ruling (store, hd_record_id (entry), finding->rule, TRUE, *reason != '\0' ? reason : finding->sentence, error))
      return FALSE;
  }
  return findings != NULL;
}

gboolean
hd_entry_set_state (HdStore *store, const gint64 *entries, guint n, const char *state, const char *reason, GError **error)
{
  g_autofree char *label = NULL;

  if (n == 1) {
    g_autofree char *title = hd_store_label (store, "entry", entries[0]);

    label = g_strdup_printf (_("“%s”: %s"), title, _(hd_choice_label (hd_entry_states, state)));
  } else {
    label = g_strdup_printf (_("%u entries: %s"), n, _(hd_choice_label (hd_entry_states, state)));
  }
  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, entries[i], error);

    if (entry == NULL || (strcmp (state, "valid") == 0 && !check_valid (store, entry, reason, error)))
      goto failed;
    hd_record_set_text (entry, HD_ENTRY_STATE, state);
    hd_record_set_text (entry, HD_ENTRY_REASON, reason);
    if (!hd_store_save (store, entry, error))
      goto failed;
  }
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_entry_send_up (HdStore *store, const gint64 *entries, guint n, const char *day, GError **error)
{
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Send %u entry to the City", "Send %u entries to the City", n), n);

  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, entries[i], error);

    if (entry == NULL)
      goto failed;
    if (strcmp (hd_record_text (entry, HD_ENTRY_STATE), "valid") != 0) {
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Receipt %" PRId64 ", “%s”, is not found to keep the rules, so it is not sent to the City"),
                   hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_text (entry, HD_ENTRY_TITLE));
      goto failed;
    }
    if (*hd_record_text (entry, HD_ENTRY_SENT_UP) != '\0')
      continue;
    hd_record_set_text (entry, HD_ENTRY_SENT_UP, day);
    if (!hd_store_save (store, entry, error))
      goto failed;
  }
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

HdRecord *
hd_entry_nomination (HdStore *store, gint64 entry, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ENTRY, entry, error);
  g_autoptr (HdRecord) contest = record == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (record, HD_ENTRY_CONTEST), error);
  gint64 subject, year, unit;
  g_autofree char *today = hd_date_today ();
  g_autofree char *source = NULL;
  HdRecord *nomination;

  if (contest == NULL)
    return NULL;
  if (*hd_record_text (record, HD_ENTRY_SUBJECT_NAME) == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say first whom the entry is written about"));
    return NULL;
  }
  subject = hd_record_int (record, HD_ENTRY_SUBJECT);
  year = hd_record_int (contest, HD_CONTEST_YEAR);
  if (subject != 0) {
    nomination = hd_exemplar_nomination (store, subject, year, error);
    if (nomination == NULL)
      return NULL;
    hd_record_set_int (nomination, HD_NOMINATION_SUBJECT, subject);
  } else {
    const char *kind = hd_record_text (record, HD_ENTRY_SUBJECT_KIND);

    nomination = g_object_new (HD_TYPE_NOMINATION, NULL);
    unit = hd_record_int (record, HD_ENTRY_SUBJECT_UNIT);
    hd_record_set_text (nomination, HD_NOMINATION_KIND, *kind != '\0' ? kind : "individual");
    hd_record_set_text (nomination, HD_NOMINATION_FULL_NAME, hd_record_text (record, HD_ENTRY_SUBJECT_NAME));
    hd_record_set_int (nomination, HD_NOMINATION_UNIT, unit != 0 ? unit : hd_record_int (record, HD_ENTRY_UNIT));
    hd_record_set_int (nomination, HD_NOMINATION_YEAR, year);
    hd_record_set_text (nomination, HD_NOMINATION_RECEIVED, today);
  }
  source = g_strdup_printf (_("%s: “%s”"), hd_record_text (contest, HD_CONTEST_NAME), hd_record_text (record, HD_ENTRY_TITLE));
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "draft");
  hd_record_set_text (nomination, HD_NOMINATION_SOURCE, "contest");
  hd_record_set_text (nomination, HD_NOMINATION_SOURCE_LINK, source);
  if (*hd_record_text (record, HD_ENTRY_BODY) != '\0')
    hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT, hd_record_text (record, HD_ENTRY_BODY));
  return nomination;
}

gboolean
hd_entry_link (HdStore *store, gint64 entry, gint64 nomination, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ENTRY, entry, error);
  g_autoptr (HdRecord) saved = record == NULL ? NULL : hd_store_get (store, HD_TYPE_NOMINATION, nomination, error);
  g_autofree char *label = saved == NULL ? NULL : g_strdup_printf (_("Nominate %s, of whom “%s” tells"), hd_record_text (saved, HD_NOMINATION_FULL_NAME),
                                                                   hd_record_text (record, HD_ENTRY_TITLE));

  if (saved == NULL || !hd_store_begin (store, label, error))
    return FALSE;
  hd_record_set_int (record, HD_ENTRY_NOMINATION, nomination);
  hd_record_set_int (record, HD_ENTRY_SUBJECT, hd_record_int (saved, HD_NOMINATION_SUBJECT));
  if (!hd_store_save (store, record, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}
