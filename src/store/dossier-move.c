/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moving dossiers along their chains, one or many at once. What a preview says and what
 * the move does are one check. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "decision.h"
#include "dossier-private.h"
#include "record-private.h"
#include "text.h"

static void
mover_clear (HdMover *self)
{
  g_clear_pointer (&self->chains, hd_chains_unref);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->today, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdMover, mover_clear)

static gboolean
mover_init (HdMover *self, HdStore *store, const char *to_step, const HdMoveFacts *facts, GError **error)
{
  static const HdMoveFacts nothing = { 0 };

  self->store = store;
  self->facts = facts == NULL ? &nothing : facts;
  self->to_step = to_step;
  self->today = hd_date_today ();
  self->date = g_strdup (self->facts->date == NULL || *self->facts->date == '\0' ? self->today : self->facts->date);
  self->chains = hd_chains_get (store, error);
  return self->chains != NULL;
}

/* The name of a step among all chains: they share their codes. */
static const char *
any_step_name (HdChains *chains, const char *code)
{
  for (guint i = 0; i < chains->chains->len; i++)
    if (hd_chain_data_step (g_ptr_array_index (chains->chains, i), code) != NULL)
      return hd_chain_data_step_name (g_ptr_array_index (chains->chains, i), code);
  return code;
}

/* "A", "A” or “B", "A”, “B” or “C": what stands between the quotation marks of a sentence. */
static char *
names_of_moves (HdChainData *chain, const char *from)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < chain->moves->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (chain->moves, i), HD_CHAIN_MOVE_FROM_STEP), from) == 0)
      g_ptr_array_add (names, (gpointer) hd_chain_data_step_name (chain, hd_record_text (g_ptr_array_index (chain->moves, i), HD_CHAIN_MOVE_TO_STEP)));
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (joined, "%s%s", i == 0 ? "" : i + 1 < names->len ? "”, “" : _("” or “"), (const char *) g_ptr_array_index (names, i));
  return g_string_free (joined, FALSE);
}

static void
refuse_way (HdChains *chains, HdChainData *chain, const char *from, const char *to, GError **error)
{
  g_autofree char *names = names_of_moves (chain, from);
  const char *from_name = hd_chain_data_step_name (chain, from), *to_name = hd_chain_data_step_name (chain, to);

  if (hd_chain_data_step (chain, to) == NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Its chain “%s” has no step “%s”"), hd_record_text (chain->record, HD_CHAIN_NAME),
                 any_step_name (chains, to));
  else if (strcmp (from, to) == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("It stands at “%s” already"), from_name);
  else if (*names == '\0')
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("It stands at “%s”, an end of its chain, and cannot go to “%s”"), from_name, to_name);
  else
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("It stands at “%s”; from there its chain leads to “%s”, not to “%s”"), from_name, names, to_name);
}

static gboolean
check_dates (HdMover *self, HdRecord *nomination, HdRecord *move, GError **error)
{
  const char *since = hd_record_text (nomination, HD_NOMINATION_STEP_SINCE);
  gboolean revokes = strcmp (hd_record_text (move, HD_CHAIN_MOVE_KIND), "revoke") == 0;
  const char *deadline = self->facts->deadline == NULL ? "" : self->facts->deadline;
  g_autofree char *shown = NULL;

  if (!hd_date_is_valid (self->date) || strlen (self->date) != strlen ("YYYY-MM-DD") ||
      (*deadline != '\0' && (!hd_date_is_valid (deadline) || strlen (deadline) != strlen ("YYYY-MM-DD")))) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Give the whole date: day, month and year"));
    return FALSE;
  }
  if (strcmp (self->date, since) < 0) {
    shown = hd_date_format (since);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("It came to its step on %s, so it cannot leave it before that day"), shown);
    return FALSE;
  }
  /* Only a revocation may take effect on a day to come. */
  if (!revokes && strcmp (self->date, self->today) > 0) {
    shown = hd_date_format (self->date);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is a day to come. Give the day on which it was done"), shown);
    return FALSE;
  }
  if (*deadline != '\0' && strcmp (deadline, self->date) < 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The deadline lies before the day of the return"));
    return FALSE;
  }
  return TRUE;
}

/* The move that leads there, if nothing stands against it. (transfer none) */
static HdRecord *
check (HdMover *self, HdRecord *nomination, GError **error)
{
  HdChainData *chain = hd_chains_find (self->chains, hd_record_int (nomination, HD_NOMINATION_CHAIN));
  const char *from = hd_record_text (nomination, HD_NOMINATION_STEP);
  HdRecord *move = chain == NULL ? NULL : hd_chain_data_move (chain, from, self->to_step);

  if (chain == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                         _("It is on no chain of approval: none in force is for its award and its status. Choose another award, or set its status"));
    return NULL;
  }
  if (move == NULL) {
    refuse_way (self->chains, chain, from, self->to_step, error);
    return NULL;
  }
  return hd_move_is_told (self, nomination, move, error) && check_dates (self, nomination, move, error) &&
         hd_move_meets_needs (self, nomination, move, error) ? move : NULL;
}

/* Every field that says something, as a draft has them: only hd_dossier_compare() reads it. */
static char *
take_snapshot (HdRecord *nomination)
{
  g_autoptr (HdRecord) copy = g_object_new (HD_TYPE_NOMINATION, NULL);
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_NOMINATION, &n);

  for (guint i = 0; i < n; i++)
    if (hd_kind_is_text (fields[i].kind))
      hd_record_set_text (copy, i, hd_record_text (nomination, i));
    else
      hd_record_set_int (copy, i, hd_record_int (nomination, i));
  return hd_record_to_draft (copy);
}

static void
set_if_empty (HdRecord *record, guint field, const char *text)
{
  if (text != NULL && *text != '\0' && *hd_record_text (record, field) == '\0')
    hd_record_set_text (record, field, text);
}

/* What the document of a move says of the nomination: the submission it came with, the
 * decision it is in, the answer from above. */
static gboolean
take_facts (HdMover *self, HdRecord *nomination, HdRecord *move, const char *status, GError **error)
{
  gint64 id = strcmp (status, "revoked") == 0 ? self->facts->decision : hd_move_decision (self, nomination);
  g_autoptr (HdRecord) decision = NULL;

  if (hd_chain_move_has (move, "scan") && strcmp (status, "decided") != 0) {
    set_if_empty (nomination, HD_NOMINATION_SUBMISSION, self->facts->number);
    set_if_empty (nomination, HD_NOMINATION_SIGNER, self->facts->signer);
    set_if_empty (nomination, HD_NOMINATION_RECEIVED, self->date);
  }
  if (hd_chain_move_has (move, "decision")) {
    decision = hd_store_get (self->store, HD_TYPE_DECISION, id, error);
    if (decision == NULL)
      return FALSE;
  }
  if (strcmp (status, "revoked") == 0) {
    const char *effective = decision == NULL ? "" : hd_record_text (decision, HD_DECISION_EFFECTIVE);

    hd_record_set_text (nomination, HD_NOMINATION_REVOKED, *effective != '\0' ? effective : self->date);
  } else if (decision != NULL) {
    g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));

    hd_record_set_int (nomination, HD_NOMINATION_DECISION, id);
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_NUMBER, reference);
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_DATE, hd_record_text (decision, HD_DECISION_ISSUED));
  } else if (strcmp (status, "decided") == 0 || strcmp (status, "granted") == 0) {
    /* Where it was decided here and is granted above, the own decision stays. */
    if (*hd_record_text (nomination, HD_NOMINATION_DECISION_DATE) == '\0') {
      set_if_empty (nomination, HD_NOMINATION_DECISION_NUMBER, self->facts->number);
      hd_record_set_text (nomination, HD_NOMINATION_DECISION_DATE, self->date);
    }
  }
  return TRUE;
}

static gboolean
write_move (HdMover *self, HdRecord *nomination, HdRecord *move, const char *snapshot, GError **error)
{
  const HdMoveFacts *facts = self->facts;
  g_autoptr (HdRecord) record = g_object_new (HD_TYPE_DOSSIER_MOVE, "nomination", hd_record_id (nomination), "moved", self->date,
                                              "decision", facts->decision, "meeting", facts->meeting, "snapshot", snapshot, NULL);
  g_autofree char *waived = facts->override == NULL || *facts->override == '\0' ? NULL
    : g_strdup_printf (_("Conditions waived, because: %s"), facts->override);
  g_autofree char *note = g_strconcat (facts->note == NULL ? "" : facts->note, waived != NULL && facts->note != NULL && *facts->note != '\0' ? "\n" : "",
                                       waived == NULL ? "" : waived, NULL);

  hd_record_set_int (record, HD_DOSSIER_MOVE_CHAIN, hd_record_int (nomination, HD_NOMINATION_CHAIN));
  hd_record_set_text (record, HD_DOSSIER_MOVE_FROM_STEP, hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP));
  hd_record_set_text (record, HD_DOSSIER_MOVE_TO_STEP, hd_record_text (move, HD_CHAIN_MOVE_TO_STEP));
  hd_record_set_text (record, HD_DOSSIER_MOVE_KIND, hd_record_text (move, HD_CHAIN_MOVE_KIND));
  set_if_empty (record, HD_DOSSIER_MOVE_NUMBER, facts->number);
  set_if_empty (record, HD_DOSSIER_MOVE_SIGNER, facts->signer);
  /* A submission that the nomination names need not be told again. */
  if (hd_chain_move_has (move, "scan")) {
    set_if_empty (record, HD_DOSSIER_MOVE_NUMBER, hd_record_text (nomination, HD_NOMINATION_SUBMISSION));
    set_if_empty (record, HD_DOSSIER_MOVE_SIGNER, hd_record_text (nomination, HD_NOMINATION_SIGNER));
  }
  set_if_empty (record, HD_DOSSIER_MOVE_REASON, facts->reason);
  set_if_empty (record, HD_DOSSIER_MOVE_DEADLINE, facts->deadline);
  hd_record_set_text (record, HD_DOSSIER_MOVE_NOTE, note);
  return hd_store_save (self->store, record, error);
}

/* Inside the change set begun. */
static gboolean
apply (HdMover *self, HdRecord *nomination, GError **error)
{
  HdRecord *move = check (self, nomination, error);
  HdChainData *chain = hd_chains_find (self->chains, hd_record_int (nomination, HD_NOMINATION_CHAIN));
  HdRecord *step = move == NULL ? NULL : hd_chain_data_step (chain, self->to_step);
  const char *status = step == NULL ? "" : hd_record_text (step, HD_CHAIN_STEP_STATUS);
  g_autofree char *snapshot = NULL, *due = NULL;

  if (step == NULL)
    return FALSE;
  snapshot = take_snapshot (nomination);
  due = self->facts->deadline != NULL && *self->facts->deadline != '\0' ? g_strdup (self->facts->deadline)
    : hd_dossier_due (self->chains, step, self->date);
  if (!take_facts (self, nomination, move, status, error))
    return FALSE;
  hd_record_set_text (nomination, HD_NOMINATION_STEP, self->to_step);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, status);
  hd_record_set_text (nomination, HD_NOMINATION_STEP_SINCE, self->date);
  hd_record_set_text (nomination, HD_NOMINATION_DUE, due);
  return hd_store_save (self->store, nomination, error) && write_move (self, nomination, move, snapshot, error);
}

/* A nomination, on its chain: one that is older than the chains of the file begins now. */
static HdRecord *
read_dossier (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, error);

  if (nomination == NULL || !hd_dossier_begin (store, HD_NOMINATION (nomination), error))
    return NULL;
  return g_steal_pointer (&nomination);
}

GPtrArray *
hd_dossier_moves (HdStore *store, HdNomination *nomination, GError **error)
{
  g_autoptr (HdRecord) copy = hd_record_copy (HD_RECORD (nomination));

  if (!hd_dossier_begin (store, HD_NOMINATION (copy), error))
    return NULL;
  return hd_chain_moves (store, hd_record_int (copy, HD_NOMINATION_CHAIN), hd_record_text (copy, HD_NOMINATION_STEP), error);
}

gboolean
hd_dossier_may_move (HdStore *store, HdNomination *nomination, const char *to_step, const HdMoveFacts *facts, GError **error)
{
  g_auto (HdMover) mover = { 0 };
  g_autoptr (HdRecord) copy = hd_record_copy (HD_RECORD (nomination));

  return mover_init (&mover, store, to_step, facts, error) && hd_dossier_begin (store, HD_NOMINATION (copy), error) &&
         check (&mover, copy, error) != NULL;
}

/* Moves one as a change set of its own, or as part of the one begun. */
gboolean
hd_dossier_move (HdStore *store, gint64 nomination, const char *to_step, const HdMoveFacts *facts, GError **error)
{
  g_auto (HdMover) mover = { 0 };
  g_autoptr (HdRecord) record = read_dossier (store, nomination, error);
  g_autofree char *label = NULL;

  if (record == NULL || !mover_init (&mover, store, to_step, facts, error))
    return FALSE;
  label = g_strdup_printf (_("“%s” to “%s”"), hd_record_text (record, HD_NOMINATION_FULL_NAME),
                           hd_chain_data_step_name (hd_chains_find (mover.chains, hd_record_int (record, HD_NOMINATION_CHAIN)), to_step));
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (apply (&mover, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

/* What each is named once of: a dossier told twice is moved once. (transfer full): of gint64 */
static GArray *
distinct (const gint64 *ids, guint n)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  GArray *once = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    if (g_hash_table_add (seen, (gpointer) &ids[i]))
      g_array_append_val (once, ids[i]);
  return once;
}

static void
add_targets (HdChainData *chain, const char *from, GPtrArray *targets)
{
  for (guint i = 0; chain != NULL && i < chain->moves->len; i++) {
    HdRecord *move = g_ptr_array_index (chain->moves, i);
    gboolean known = strcmp (hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), from) != 0;

    for (guint t = 0; !known && t < targets->len; t++)
      known = strcmp (hd_record_text (g_ptr_array_index (targets, t), HD_CHAIN_MOVE_TO_STEP), hd_record_text (move, HD_CHAIN_MOVE_TO_STEP)) == 0;
    if (!known)
      g_ptr_array_add (targets, hd_record_copy (move));
  }
}

GPtrArray *
hd_dossiers_targets (HdStore *store, const gint64 *ids, guint n, GError **error)
{
  g_autoptr (HdChains) chains = hd_chains_get (store, error);
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; chains != NULL && i < n; i++) {
    g_autoptr (GError) failure = NULL;
    g_auto (HdSql) sql = { 0 };
    g_autofree char *place = NULL;
    const char *step;
    HdChainData *chain;

    if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT chain, step, award_form, achievement_type, received, status FROM nomination WHERE id = :id", error))
      return NULL;
    hd_sql_bind_int (&sql, ":id", ids[i]);
    if (!hd_sql_step (&sql, &failure)) {
      if (failure == NULL)
        continue;
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
    chain = hd_chains_find (chains, hd_sql_int (&sql, 0));
    step = hd_sql_text (&sql, 1);
    if (chain == NULL) {
      chain = hd_chains_choose (chains, hd_sql_int (&sql, 2), hd_sql_text (&sql, 3), hd_sql_text (&sql, 4), hd_sql_text (&sql, 5));
      step = chain == NULL ? "" : hd_record_text (hd_chain_data_step_of_status (chain, hd_sql_text (&sql, 5)), HD_CHAIN_STEP_CODE);
    }
    place = g_strdup_printf ("%p %s", chain, step);
    if (!g_hash_table_contains (seen, place)) {
      add_targets (chain, step, targets);
      g_hash_table_add (seen, g_steal_pointer (&place));
    }
  }
  return chains == NULL ? NULL : g_steal_pointer (&targets);
}

void
hd_move_preview_free (HdMovePreview *preview)
{
  g_free (preview->full_name);
  g_free (preview->from);
  g_free (preview->to);
  g_free (preview->refusal);
  g_free (preview);
}

GPtrArray *
hd_dossiers_preview (HdStore *store, const gint64 *ids, guint n, const char *to_step, const HdMoveFacts *facts, GError **error)
{
  g_auto (HdMover) mover = { 0 };
  g_autoptr (GArray) once = distinct (ids, n);
  g_autoptr (GPtrArray) previews = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_move_preview_free);

  if (!mover_init (&mover, store, to_step, facts, error))
    return NULL;
  for (guint i = 0; i < once->len; i++) {
    g_autoptr (HdRecord) nomination = read_dossier (store, g_array_index (once, gint64, i), error);
    g_autoptr (GError) refusal = NULL;
    HdMovePreview *preview;
    HdChainData *chain;

    if (nomination == NULL)
      return NULL;
    chain = hd_chains_find (mover.chains, hd_record_int (nomination, HD_NOMINATION_CHAIN));
    preview = g_new0 (HdMovePreview, 1);
    preview->nomination = hd_record_id (nomination);
    preview->full_name = g_strdup (hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
    preview->from = g_strdup (hd_chain_data_step_name (chain, hd_record_text (nomination, HD_NOMINATION_STEP)));
    preview->to = g_strdup (hd_chain_data_step_name (chain, to_step));
    if (check (&mover, nomination, &refusal) == NULL)
      preview->refusal = g_strdup (refusal->message);
    g_ptr_array_add (previews, preview);
  }
  return g_steal_pointer (&previews);
}

static gboolean
move_all (HdMover *self, GArray *ids, gboolean skip_refused, guint *moved, GError **error)
{
  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (HdRecord) nomination = read_dossier (self->store, g_array_index (ids, gint64, i), error);
    g_autoptr (GError) refusal = NULL;

    if (nomination == NULL)
      return FALSE;
    if (skip_refused && check (self, nomination, &refusal) == NULL)
      continue;
    if (!apply (self, nomination, error)) {
      g_prefix_error (error, "%s: ", hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
      return FALSE;
    }
    *moved += 1;
  }
  return TRUE;
}

gboolean
hd_dossiers_move (HdStore *store, const gint64 *ids, guint n, const char *to_step, const HdMoveFacts *facts,
                  gboolean skip_refused, guint *moved, GError **error)
{
  g_auto (HdMover) mover = { 0 };
  g_autoptr (GArray) once = distinct (ids, n);
  g_autofree char *label = NULL;
  guint done = 0;

  if (!mover_init (&mover, store, to_step, facts, error) || !hd_store_begin (store, "", error))
    return FALSE;
  if (!move_all (&mover, once, skip_refused, &done, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u dossier to “%s”", "%u dossiers to “%s”", done), done,
                           any_step_name (mover.chains, to_step));
  hd_store_relabel (store, label);
  if (moved != NULL)
    *moved = done;
  return hd_store_commit (store, error);
}
