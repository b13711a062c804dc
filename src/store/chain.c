/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "chain-private.h"
#include "nomination.h"
#include "text.h"

const HdChoice hd_chain_move_kinds[] = {
  { "forward",  N_("Forward") },
  { "return",   N_("Return for completion") },
  { "resubmit", N_("Hand in again") },
  { "recall",   N_("Recall") },
  { "reject",   N_("Turn down") },
  { "withdraw", N_("Withdraw") },
  { "revoke",   N_("Revoke") },
  { NULL }
};

const HdChoice hd_chain_needs[] = {
  { "date",        N_("Date") },
  { "number",      N_("Document number") },
  { "signer",      N_("Signer") },
  { "reason",      N_("Reason") },
  { "deadline",    N_("Deadline") },
  { "papers",      N_("All papers") },
  { "scan",        N_("Signed submission, scanned") },
  { "opinion",     N_("Opinions asked for") },
  { "notice",      N_("Public notice over") },
  { "eligible",    N_("Conditions of the award") },
  { "vote",        N_("Vote of the council") },
  { "vote_failed", N_("Vote of the council that did not pass") },
  { "decision",    N_("Decision") },
  { NULL }
};

static const HdField chain_fields[] = {
  [HD_CHAIN_CODE]              = { "code", N_("Code"), HD_TEXT, HD_FIELD_FORM },
  [HD_CHAIN_NAME]              = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CHAIN_POSITION]          = { "position", N_("Order"), HD_INT },
  [HD_CHAIN_AWARD_FORMS]       = { "award_forms", N_("For these awards (codes)"), HD_TEXT, HD_FIELD_FORM },
  [HD_CHAIN_ACHIEVEMENT_TYPES] = { "achievement_types", N_("For these kinds of achievement"), HD_TEXT },
  [HD_CHAIN_VALID_FROM]        = { "valid_from", N_("From"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CHAIN_VALID_TO]          = { "valid_to", N_("Until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CHAIN_REPLACES]          = { "replaces", N_("Replaces"), HD_REF, 0, .ref = "chain" },
  [HD_CHAIN_NOTE]              = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

/* A dossier under way keeps the way it began on. */
static gboolean
check_free (HdStore *store, gint64 chain, GError **error)
{
  if (!hd_chain_in_use (store, chain))
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                       _("Dossiers run on this chain, so its steps stay as they are. Make a new version of it for dossiers to come"));
  return FALSE;
}

HD_DEFINE_RECORD (HdChain, hd_chain, "chain", N_("Chain of approval"), chain_fields)

static const HdField chain_step_fields[] = {
  [HD_CHAIN_STEP_CHAIN]    = { "chain", N_("Chain of approval"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "chain" },
  [HD_CHAIN_STEP_CODE]     = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CHAIN_STEP_POSITION] = { "position", N_("Order"), HD_INT },
  [HD_CHAIN_STEP_NAME]     = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CHAIN_STEP_ACTOR]    = { "actor", N_("Who acts"), HD_TEXT, HD_FIELD_FORM },
  [HD_CHAIN_STEP_ACT]      = { "act", N_("What is done"), HD_TEXT, HD_FIELD_FORM },
  [HD_CHAIN_STEP_STATUS]   = { "status", N_("Status"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_nomination_statuses },
  [HD_CHAIN_STEP_DAYS]     = { "days", N_("Working days"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_CHAIN_STEP_MEETING]  = { "meeting", N_("The council meets"), HD_BOOL, HD_FIELD_FORM },
};

static gboolean
chain_step_guard (HdRecord *self, HdStore *store, GError **error)
{
  return check_free (store, hd_record_int (self, HD_CHAIN_STEP_CHAIN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdChainStep, hd_chain_step_record, "chain_step", N_("Step of a chain"), chain_step_fields,
                            klass->prepare = klass->deleting = chain_step_guard)

static const HdField chain_move_fields[] = {
  [HD_CHAIN_MOVE_CHAIN]     = { "chain", N_("Chain of approval"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "chain" },
  [HD_CHAIN_MOVE_POSITION]  = { "position", N_("Order"), HD_INT },
  [HD_CHAIN_MOVE_FROM_STEP] = { "from_step", N_("From"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CHAIN_MOVE_TO_STEP]   = { "to_step", N_("To"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CHAIN_MOVE_LABEL]     = { "label", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CHAIN_MOVE_KIND]      = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_chain_move_kinds },
  [HD_CHAIN_MOVE_NEEDS]     = { "needs", N_("Needs"), HD_TEXT },
};

static gboolean
chain_move_guard (HdRecord *self, HdStore *store, GError **error)
{
  return check_free (store, hd_record_int (self, HD_CHAIN_MOVE_CHAIN), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdChainMove, hd_chain_move, "chain_move", N_("Move of a chain"), chain_move_fields,
                            klass->prepare = klass->deleting = chain_move_guard)


gint64
hd_chain_for (HdStore *store, gint64 award_form, const char *achievement_type, const char *date, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  HdChainData *chain = chains == NULL ? NULL : hd_chains_choose (chains, award_form, achievement_type, date, NULL);

  return chains == NULL ? -1 : chain == NULL ? 0 : hd_record_id (chain->record);
}

/* (transfer full) (nullable) */
static HdRecord *
copy_of (HdRecord *record)
{
  return record == NULL ? NULL : hd_record_copy (record);
}

HdRecord *
hd_chain_first_step (HdStore *store, gint64 chain, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  HdChainData *data = chains == NULL ? NULL : hd_chains_find (chains, chain);

  return data == NULL || data->steps->len == 0 ? NULL : copy_of (g_ptr_array_index (data->steps, 0));
}

HdRecord *
hd_chain_step (HdStore *store, gint64 chain, const char *code, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  HdChainData *data = chains == NULL ? NULL : hd_chains_find (chains, chain);

  return data == NULL ? NULL : copy_of (hd_chain_data_step (data, code));
}

GPtrArray *
hd_chain_moves (HdStore *store, gint64 chain, const char *from_step, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  HdChainData *data = chains == NULL ? NULL : hd_chains_find (chains, chain);
  GPtrArray *moves;

  if (chains == NULL)
    return NULL;
  moves = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; data != NULL && i < data->moves->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (data->moves, i), HD_CHAIN_MOVE_FROM_STEP), from_step) == 0)
      g_ptr_array_add (moves, copy_of (g_ptr_array_index (data->moves, i)));
  return moves;
}

/* A dossier may stay there for good. */
static gboolean
is_end (const char *status)
{
  static const char *const ends[] = { "ineligible", "not_chosen", "decided", "granted", "refused", "withdrawn", "revoked", NULL };

  return g_strv_contains (ends, status);
}

/* The codes of the steps from which moves lead on, or back, to those there already. */
static void
follow_moves (HdChainData *chain, GHashTable *codes, guint from, guint to)
{
  guint before;

  do {
    before = g_hash_table_size (codes);
    for (guint m = 0; m < chain->moves->len; m++) {
      HdRecord *move = g_ptr_array_index (chain->moves, m);

      if (g_hash_table_contains (codes, hd_record_text (move, from)))
        g_hash_table_add (codes, (gpointer) hd_record_text (move, to));
    }
  } while (g_hash_table_size (codes) > before);
}

static void
find_step_problems (HdChainData *chain, GPtrArray *problems)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) ending = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < chain->steps->len; i++) {
    HdRecord *step = g_ptr_array_index (chain->steps, i);

    if (i == 0)
      g_hash_table_add (reached, (gpointer) hd_record_text (step, HD_CHAIN_STEP_CODE));
    if (is_end (hd_record_text (step, HD_CHAIN_STEP_STATUS)))
      g_hash_table_add (ending, (gpointer) hd_record_text (step, HD_CHAIN_STEP_CODE));
  }
  follow_moves (chain, reached, HD_CHAIN_MOVE_FROM_STEP, HD_CHAIN_MOVE_TO_STEP);
  follow_moves (chain, ending, HD_CHAIN_MOVE_TO_STEP, HD_CHAIN_MOVE_FROM_STEP);
  for (guint i = 0; i < chain->steps->len; i++) {
    HdRecord *step = g_ptr_array_index (chain->steps, i);
    const char *code = hd_record_text (step, HD_CHAIN_STEP_CODE), *name = hd_record_text (step, HD_CHAIN_STEP_NAME);
    gboolean left = FALSE;

    if (hd_chain_data_step (chain, code) != step)
      g_ptr_array_add (problems, g_strdup_printf (_("Two steps have the code “%s”"), code));
    for (guint m = 0; m < chain->moves->len; m++)
      left = left || strcmp (hd_record_text (g_ptr_array_index (chain->moves, m), HD_CHAIN_MOVE_FROM_STEP), code) == 0;
    if (!g_hash_table_contains (reached, code))
      g_ptr_array_add (problems, g_strdup_printf (_("Nothing leads to the step “%s”"), name));
    if (!g_hash_table_contains (ending, code))
      g_ptr_array_add (problems, g_strdup_printf (left ? _("From the step “%s” no end can be reached")
                                                       : _("The step “%s” leads nowhere, and is no end"), name));
  }
}

static void
find_move_problems (HdChainData *chain, GPtrArray *problems)
{
  for (guint i = 0; i < chain->moves->len; i++) {
    HdRecord *move = g_ptr_array_index (chain->moves, i);
    const char *from = hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), *to = hd_record_text (move, HD_CHAIN_MOVE_TO_STEP);
    const char *label = hd_record_text (move, HD_CHAIN_MOVE_LABEL);
    g_auto (GStrv) needs = g_strsplit (hd_record_text (move, HD_CHAIN_MOVE_NEEDS), " ", -1);

    if (hd_chain_data_step (chain, from) == NULL)
      g_ptr_array_add (problems, g_strdup_printf (_("“%s” begins at a step that is not there: %s"), label, from));
    if (hd_chain_data_step (chain, to) == NULL)
      g_ptr_array_add (problems, g_strdup_printf (_("“%s” leads to a step that is not there: %s"), label, to));
    if (hd_chain_data_move (chain, from, to) != move)
      g_ptr_array_add (problems, g_strdup_printf (_("“%s”: another move leads from the same step to the same one"), label));
    for (guint n = 0; needs[n] != NULL; n++)
      if (needs[n][0] != '\0' && hd_choice_index (hd_chain_needs, needs[n]) < 0)
        g_ptr_array_add (problems, g_strdup_printf (_("“%s” needs something unknown: %s"), label, needs[n]));
  }
}

GPtrArray *
hd_chain_problems (HdStore *store, gint64 chain, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  HdChainData *data = chains == NULL ? NULL : hd_chains_find (chains, chain);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  if (chains == NULL)
    return NULL;
  if (data == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("This chain of approval is no longer there"));
    return NULL;
  }
  if (data->steps->len == 0)
    g_ptr_array_add (problems, g_strdup (_("It has no step")));
  find_step_problems (data, problems);
  find_move_problems (data, problems);
  return g_steal_pointer (&problems);
}

gboolean
hd_chain_in_use (HdStore *store, gint64 chain)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT EXISTS (SELECT 1 FROM nomination WHERE chain = :chain)", NULL))
    return TRUE;
  hd_sql_bind_int (&sql, ":chain", chain);
  return hd_sql_step (&sql, NULL) && hd_sql_int (&sql, 0) != 0;
}

static gboolean
copy_parts (HdStore *store, GPtrArray *parts, guint owner, gint64 chain, GError **error)
{
  for (guint i = 0; i < parts->len; i++) {
    g_autoptr (HdRecord) copy = hd_record_copy (g_ptr_array_index (parts, i));

    hd_record_set_id (copy, 0);
    hd_record_set_int (copy, owner, chain);
    if (!hd_store_save (store, copy, error))
      return FALSE;
  }
  return TRUE;
}

gint64
hd_chain_renew (HdStore *store, gint64 chain, const char *from, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  HdChainData *data = chains == NULL ? NULL : hd_chains_find (chains, chain);
  g_autoptr (HdRecord) old = NULL;
  g_autoptr (HdRecord) renewed = NULL;
  g_autofree char *last_day = NULL;

  if (data == NULL || !hd_date_is_valid (from) || strlen (from) != 10) {
    if (chains != NULL)
      g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                           data == NULL ? _("This chain of approval is no longer there") : _("Say from which day the new version is in force"));
    return -1;
  }
  if (*hd_record_text (data->record, HD_CHAIN_VALID_FROM) != '\0' && strcmp (hd_record_text (data->record, HD_CHAIN_VALID_FROM), from) >= 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The new version must begin after the one that it replaces"));
    return -1;
  }
  old = hd_record_copy (data->record);
  renewed = hd_record_copy (data->record);
  hd_record_set_id (renewed, 0);
  last_day = hd_date_add_days (from, -1);
  hd_record_set_text (old, HD_CHAIN_VALID_TO, last_day);
  hd_record_set_text (renewed, HD_CHAIN_VALID_FROM, from);
  hd_record_set_int (renewed, HD_CHAIN_REPLACES, chain);
  if (!hd_store_begin (store, _("New version of a chain of approval"), error))
    return -1;
  if (hd_store_save (store, old, error) && hd_store_save (store, renewed, error) &&
      copy_parts (store, data->steps, HD_CHAIN_STEP_CHAIN, hd_record_id (renewed), error) &&
      copy_parts (store, data->moves, HD_CHAIN_MOVE_CHAIN, hd_record_id (renewed), error))
    return hd_store_commit (store, error) ? hd_record_id (renewed) : -1;
  hd_store_rollback (store);
  return -1;
}
