/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "dossier-private.h"
#include "text.h"

const HdChoice hd_paper_states[] = {
  { "received", N_("Received") },
  { "waived",   N_("Waived") },
  { NULL }
};

const HdChoice hd_return_reasons[] = {
  { "papers",    N_("Papers are missing") },
  { "signature", N_("Not signed or not stamped") },
  { "content",   N_("The achievement is not told well enough") },
  { "facts",     N_("Facts are wrong or contradict each other") },
  { "award",     N_("The award does not fit the achievement") },
  { "repeated",  N_("Rewarded already for the same achievement") },
  { "opinion",   N_("An opinion is missing or objects") },
  { "other",     N_("Other") },
  { NULL }
};

const HdChoice hd_opinion_kinds[] = {
  { "managing_body", N_("Managing body") },
  { "agency",        N_("Another agency") },
  { "public_notice", N_("Public notice") },
  { NULL }
};

const HdChoice hd_opinion_results[] = {
  { "agrees",  N_("Agrees") },
  { "objects", N_("Objects") },
  { "other",   N_("Other opinion") },
  { NULL }
};

static const HdField paper_fields[] = {
  [HD_PAPER_CODE]              = { "code", N_("Code"), HD_TEXT, HD_FIELD_FORM },
  [HD_PAPER_TITLE]             = { "title", N_("Paper"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_PAPER_POSITION]          = { "position", N_("Order"), HD_INT },
  [HD_PAPER_AWARD_FORMS]       = { "award_forms", N_("For these awards (codes)"), HD_TEXT, HD_FIELD_FORM },
  [HD_PAPER_ACHIEVEMENT_TYPES] = { "achievement_types", N_("For these kinds of achievement"), HD_TEXT },
  [HD_PAPER_SUBJECT_KINDS]     = { "subject_kinds", N_("For these kinds of subject"), HD_TEXT },
  [HD_PAPER_REQUIRED]          = { "required", N_("Required"), HD_BOOL, HD_FIELD_FORM },
  [HD_PAPER_SIGNED]            = { "signed", N_("Signed, as a scan"), HD_BOOL, HD_FIELD_FORM },
  [HD_PAPER_VALID_FROM]        = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_PAPER_VALID_TO]          = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdPaper, hd_paper, "paper", N_("Paper of a dossier"), paper_fields)

static const HdField dossier_paper_fields[] = {
  [HD_DOSSIER_PAPER_NOMINATION] = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "nomination" },
  [HD_DOSSIER_PAPER_PAPER]      = { "paper", N_("Paper"), HD_REF, HD_FIELD_REQUIRED, .ref = "paper" },
  [HD_DOSSIER_PAPER_STATE]      = { "state", N_("Status"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_paper_states },
  [HD_DOSSIER_PAPER_RECEIVED]   = { "received", N_("Date received"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_DOSSIER_PAPER_NUMBER]     = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_DOSSIER_PAPER_NOTE]       = { "note", N_("Note"), HD_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdDossierPaper, hd_dossier_paper, "dossier_paper", N_("Paper handed in"), dossier_paper_fields)

static const HdField dossier_move_fields[] = {
  [HD_DOSSIER_MOVE_NOMINATION] = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "nomination" },
  [HD_DOSSIER_MOVE_CHAIN]      = { "chain", N_("Chain of approval"), HD_REF, 0, .ref = "chain" },
  [HD_DOSSIER_MOVE_FROM_STEP]  = { "from_step", N_("From"), HD_TEXT },
  [HD_DOSSIER_MOVE_TO_STEP]    = { "to_step", N_("To"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_DOSSIER_MOVE_KIND]       = { "kind", N_("Kind"), HD_CHOICE, 0, .choices = hd_chain_move_kinds },
  [HD_DOSSIER_MOVE_MOVED]      = { "moved", N_("Date"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_DOSSIER_MOVE_NUMBER]     = { "number", N_("Document number"), HD_TEXT },
  [HD_DOSSIER_MOVE_SIGNER]     = { "signer", N_("Signer"), HD_TEXT },
  [HD_DOSSIER_MOVE_REASON]     = { "reason", N_("Reason"), HD_CHOICE, 0, .choices = hd_return_reasons },
  [HD_DOSSIER_MOVE_DEADLINE]   = { "deadline", N_("Deadline"), HD_FULL_DATE },
  [HD_DOSSIER_MOVE_DECISION]   = { "decision", N_("Decision"), HD_REF, 0, .ref = "decision" },
  [HD_DOSSIER_MOVE_MEETING]    = { "meeting", N_("Meeting"), HD_REF, 0, .ref = "meeting" },
  [HD_DOSSIER_MOVE_NOTE]       = { "note", N_("Note"), HD_LONG_TEXT },
  [HD_DOSSIER_MOVE_SNAPSHOT]   = { "snapshot", "", HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdDossierMove, hd_dossier_move_record, "dossier_move", N_("Step of a dossier"), dossier_move_fields)

static const HdField opinion_fields[] = {
  [HD_OPINION_NOMINATION] = { "nomination", N_("Nomination"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "nomination" },
  [HD_OPINION_KIND]       = { "kind", N_("Whose"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_opinion_kinds },
  [HD_OPINION_BODY]       = { "body", N_("Body asked, or place of the notice"), HD_TEXT, HD_FIELD_FORM },
  [HD_OPINION_SENT]       = { "sent", N_("Asked on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_OPINION_DUE]        = { "due", N_("Answer by"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_OPINION_ANSWERED]   = { "answered", N_("Answered on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_OPINION_NUMBER]     = { "number", N_("Number of the answer"), HD_TEXT, HD_FIELD_FORM },
  [HD_OPINION_RESULT]     = { "result", N_("Opinion"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_opinion_results },
  [HD_OPINION_CONTENT]    = { "content", N_("What it says"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdOpinion, hd_opinion, "opinion", N_("Opinion"), opinion_fields)

gboolean
hd_dossier_has_moved (HdStore *store, gint64 nomination)
{
  g_auto (HdSql) sql = { 0 };

  if (nomination == 0 || !hd_sql_begin (&sql, hd_store_db (store), "SELECT EXISTS (SELECT 1 FROM dossier_move WHERE nomination = :id)", NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", nomination);
  return hd_sql_step (&sql, NULL) && hd_sql_int (&sql, 0) != 0;
}

/* The day by which the step is to be done, if the chain gives it time. (transfer full) */
char *
hd_dossier_due (HdChains *chains, HdRecord *step, const char *since)
{
  gint64 days = hd_record_int (step, HD_CHAIN_STEP_DAYS);

  return days == 0 ? g_strdup ("") : hd_chains_days_after (chains, since, days);
}

static void
stand_at (HdChains *chains, HdRecord *nomination, HdRecord *step, const char *since)
{
  g_autofree char *due = hd_dossier_due (chains, step, since);

  hd_record_set_text (nomination, HD_NOMINATION_STEP, hd_record_text (step, HD_CHAIN_STEP_CODE));
  hd_record_set_text (nomination, HD_NOMINATION_STEP_SINCE, since);
  hd_record_set_text (nomination, HD_NOMINATION_DUE, due);
}

/* Since when it stands where it was found: a list received has its day, a decision too.
 * The rest nobody told. */
static const char *
known_since (HdRecord *nomination)
{
  const char *status = hd_record_text (nomination, HD_NOMINATION_STATUS);

  if (strcmp (status, "received") == 0)
    return hd_record_text (nomination, HD_NOMINATION_RECEIVED);
  if (strcmp (status, "decided") == 0 || strcmp (status, "granted") == 0)
    return hd_record_text (nomination, HD_NOMINATION_DECISION_DATE);
  return "";
}

/* Where no chain of its award knows its status, as a list from elsewhere may have it, it
 * stays on none until its status or award is another. */
static void
begin (HdChains *chains, HdRecord *nomination)
{
  HdChainData *chain = hd_chains_choose (chains, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM),
                                         hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT_TYPE),
                                         hd_record_text (nomination, HD_NOMINATION_RECEIVED), hd_record_text (nomination, HD_NOMINATION_STATUS));

  hd_record_set_int (nomination, HD_NOMINATION_CHAIN, chain == NULL ? 0 : hd_record_id (chain->record));
  if (chain != NULL) {
    stand_at (chains, nomination, hd_chain_data_step_of_status (chain, hd_record_text (nomination, HD_NOMINATION_STATUS)), known_since (nomination));
    return;
  }
  hd_record_set_text (nomination, HD_NOMINATION_STEP, "");
  hd_record_set_text (nomination, HD_NOMINATION_STEP_SINCE, "");
  hd_record_set_text (nomination, HD_NOMINATION_DUE, "");
}

gboolean
hd_dossier_begin (HdStore *store, HdNomination *nomination, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);

  if (chains != NULL && hd_record_int (HD_RECORD (nomination), HD_NOMINATION_CHAIN) == 0)
    begin (chains, HD_RECORD (nomination));
  return chains != NULL;
}

/* Those of one award, kind of achievement and status stand at one step. */
static gboolean
begin_alike (HdStore *store, HdChains *chains, gint64 award_form, const char *type, const char *status, GError **error)
{
  HdChainData *chain = hd_chains_choose (chains, award_form, type, NULL, status);
  g_auto (HdSql) sql = { 0 };

  if (chain == NULL)
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (store), "UPDATE nomination SET chain = :chain, step = :step,"
                     " step_since = CASE WHEN status = 'received' THEN received WHEN status IN ('decided', 'granted') THEN decision_date ELSE '' END"
                     " WHERE chain = 0 AND award_form = :award AND achievement_type = :type AND status = :status", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":chain", hd_record_id (chain->record));
  hd_sql_bind_text (&sql, ":step", hd_record_text (hd_chain_data_step_of_status (chain, status), HD_CHAIN_STEP_CODE));
  hd_sql_bind_int (&sql, ":award", award_form);
  hd_sql_bind_text (&sql, ":type", type);
  hd_sql_bind_text (&sql, ":status", status);
  return hd_sql_run (&sql, error);
}

gboolean
hd_dossiers_begin (HdStore *store, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  gboolean done = TRUE;

  if (chains == NULL || !hd_store_begin (store, _("Dossiers on their chains"), error))
    return FALSE;
  {
    g_auto (HdSql) groups = { 0 };

    done = hd_sql_begin (&groups, hd_store_db (store), "SELECT DISTINCT award_form, achievement_type, status FROM nomination WHERE chain = 0"
                         " ORDER BY award_form, achievement_type, status", error);
    while (done && hd_sql_step (&groups, NULL))
      done = begin_alike (store, chains, hd_sql_int (&groups, 0), hd_sql_text (&groups, 1), hd_sql_text (&groups, 2), error);
  }
  if (done)
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

/* A status set by hand puts the dossier at its step, as long as it was not moved: then only
 * moves do, for they ask for what a step needs and are kept. */
static gboolean
follow_status (HdStore *store, HdChains *chains, HdRecord *nomination, gboolean moved, GError **error)
{
  HdChainData *chain = hd_chains_find (chains, hd_record_int (nomination, HD_NOMINATION_CHAIN));
  HdRecord *step = chain == NULL ? NULL : hd_chain_data_step_of_status (chain, hd_record_text (nomination, HD_NOMINATION_STATUS));
  g_autofree char *today = NULL;

  if (chain == NULL || !hd_record_field_dirty (nomination, HD_NOMINATION_STATUS))
    return TRUE;
  if (moved || step == NULL) {
    hd_record_set_bad_field (nomination, HD_NOMINATION_STATUS);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 moved ? _("The dossier was moved along “%s”, and its status follows its step. Move it to another step instead")
                       : _("The chain “%s” has no step of this status. Choose another status, or another award"),
                 hd_record_text (chain->record, HD_CHAIN_NAME));
    return FALSE;
  }
  today = hd_date_today ();
  stand_at (chains, nomination, step, *known_since (nomination) != '\0' ? known_since (nomination) : today);
  return TRUE;
}

/* Called when a nomination is about to be saved: what its chain, step and clock are. */
gboolean
hd_dossier_prepare (HdStore *store, HdRecord *nomination, GError **error)
{
  gboolean is_new = hd_record_is_new (nomination);
  g_autoptr (HdChains) chains = NULL;
  gboolean moved;

  /* Moved by hd_dossier_move(): all of it is set. */
  if (!is_new && hd_record_field_dirty (nomination, HD_NOMINATION_STEP))
    return TRUE;
  chains = hd_chains_get (store, error);
  if (chains == NULL)
    return FALSE;
  if (is_new || hd_record_int (nomination, HD_NOMINATION_CHAIN) == 0) {
    if (is_new || chains->chains->len > 0)
      begin (chains, nomination);
    return TRUE;
  }
  if (!hd_record_field_dirty (nomination, HD_NOMINATION_STATUS) && !hd_record_field_dirty (nomination, HD_NOMINATION_AWARD_FORM) &&
      !hd_record_field_dirty (nomination, HD_NOMINATION_ACHIEVEMENT_TYPE) && !hd_record_field_dirty (nomination, HD_NOMINATION_RECEIVED))
    return TRUE;
  /* A dossier under way keeps its chain, whatever becomes of the award. */
  moved = hd_dossier_has_moved (store, hd_record_id (nomination));
  if (!moved && !hd_record_field_dirty (nomination, HD_NOMINATION_STATUS)) {
    begin (chains, nomination);
    return TRUE;
  }
  return follow_status (store, chains, nomination, moved, error);
}
