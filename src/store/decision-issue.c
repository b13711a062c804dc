/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Issuing a decision, and taking back by another what it gave. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "decision-private.h"
#include "dossier.h"
#include "text.h"

/* So many of several problems are named in one sentence. */
#define NAMED_PROBLEMS 3

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, sentence);
  return FALSE;
}

/* What a decision of either kind must have before it leaves the house. */
static gboolean
check_complete (HdRecord *decision, GError **error)
{
  if (!hd_decision_is (decision, "draft")) {
    g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Decision %s is issued already"), reference);
    return FALSE;
  }
  if (hd_record_int (decision, HD_DECISION_NUMBER) == 0)
    return refuse (error, _("The decision has no number yet. Enter it first"));
  if (*hd_record_text (decision, HD_DECISION_SYMBOL) == '\0')
    return refuse (error, _("The number has no symbol yet, as in 12/QĐ-UBND. Enter it first"));
  if (*hd_record_text (decision, HD_DECISION_ISSUED) == '\0')
    return refuse (error, _("The decision has no date yet. Enter the day it is signed"));
  if (*hd_record_text (decision, HD_DECISION_SIGNER) == '\0')
    return refuse (error, _("The decision has no signer yet. Enter who signs it"));
  return TRUE;
}

/* Money other than the catalogue's needs a reason that stays with the decision. */
static gboolean
check_money (HdStore *store, HdRecord *decision, GError **error)
{
  g_autoptr (GPtrArray) lines = hd_decision_lines (store, hd_record_id (decision), error);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GString) named = g_string_new (NULL);
  gboolean differs;

  if (lines == NULL)
    return FALSE;
  problems = hd_decision_line_problems (lines, &differs);
  if (!differs || *hd_record_text (decision, HD_DECISION_NOTE) != '\0')
    return TRUE;
  for (guint i = 0; i < problems->len && i < NAMED_PROBLEMS; i++)
    g_string_append_printf (named, "%s%s", i > 0 ? "; " : "", (char *) g_ptr_array_index (problems, i));
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               _("Money is entered that is not coefficient × base salary. Correct it, or say why in the notes of the decision. %s%s"),
               named->str, problems->len > NAMED_PROBLEMS ? "…" : "");
  return FALSE;
}

/* The step that a decision leads each dossier to. (transfer full) */
static GPtrArray *
find_steps (HdStore *store, GArray *ids, const char *kind, GError **error)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (HdRecord) nomination = NULL;
    char *step = hd_decision_step (store, g_array_index (ids, gint64, i), kind);
    const char *status;

    g_ptr_array_add (steps, step);
    if (step != NULL)
      continue;
    if ((nomination = hd_store_get (store, HD_TYPE_NOMINATION, g_array_index (ids, gint64, i), error)) == NULL)
      return NULL;
    status = hd_choice_label (hd_nomination_statuses, hd_record_text (nomination, HD_NOMINATION_STATUS));
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The chain of %s allows no such decision where the dossier stands now (%s)"),
                 hd_record_text (nomination, HD_NOMINATION_FULL_NAME), status != NULL ? _(status) : "");
    return NULL;
  }
  return g_steal_pointer (&steps);
}

/* Every dossier along its chain; those that go to the same step together. */
static gboolean
move_all (HdStore *store, HdRecord *decision, GArray *ids, const char *kind, const char *note, GError **error)
{
  g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));
  g_autoptr (GPtrArray) steps = find_steps (store, ids, kind, error);
  HdMoveFacts facts = {
    .date = hd_record_text (decision, HD_DECISION_ISSUED),
    .number = reference,
    .signer = hd_record_text (decision, HD_DECISION_SIGNER),
    .note = note,
    .decision = hd_record_id (decision),
  };

  if (steps == NULL)
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_autofree char *step = g_steal_pointer (&g_ptr_array_index (steps, i));
    g_autoptr (GArray) together = g_array_new (FALSE, FALSE, sizeof (gint64));

    if (step == NULL)
      continue;
    g_array_append_val (together, g_array_index (ids, gint64, i));
    for (guint k = i + 1; k < ids->len; k++)
      if (g_strcmp0 (g_ptr_array_index (steps, k), step) == 0) {
        g_array_append_val (together, g_array_index (ids, gint64, k));
        g_clear_pointer (&g_ptr_array_index (steps, k), g_free);
      }
    if (!hd_dossiers_move (store, (const gint64 *) together->data, together->len, step, &facts, FALSE, NULL, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
issue (HdStore *store, HdRecord *decision, GArray *ids, const char *kind, const char *note, GError **error)
{
  /* Issued first: the chains ask whether an issued decision is there. */
  hd_record_set_text (decision, HD_DECISION_STATE, "issued");
  return hd_store_save (store, decision, error) && move_all (store, decision, ids, kind, note, error);
}

/* The dossiers of a decision that can be issued: none where it gives prizes of a contest. (transfer full) */
static GArray *
check_issue (HdStore *store, HdRecord *decision, GError **error)
{
  g_autoptr (GArray) ids = NULL;

  if (!check_complete (decision, error))
    return NULL;
  if (strcmp (hd_record_text (decision, HD_DECISION_KIND), "award") != 0) {
    refuse (error, _("A revocation is issued together with those whose award it takes back: choose them in the decision that gave it"));
    return NULL;
  }
  if (hd_record_int (decision, HD_DECISION_CONTEST) != 0)
    return hd_decision_check_prizes (store, decision, error) ? g_array_new (FALSE, FALSE, sizeof (gint64)) : NULL;
  if ((ids = hd_decision_subject_ids (store, hd_record_id (decision), error)) == NULL)
    return NULL;
  if (ids->len == 0) {
    refuse (error, _("The decision is about nobody yet. Add dossiers first"));
    return NULL;
  }
  if (!check_money (store, decision, error))
    return NULL;
  return g_steal_pointer (&ids);
}

gboolean
hd_decision_may_issue (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) decision = hd_store_get (store, HD_TYPE_DECISION, id, error);
  g_autoptr (GArray) ids = decision != NULL ? check_issue (store, decision, error) : NULL;

  return ids != NULL;
}

gboolean
hd_decision_issue (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) decision = hd_store_get (store, HD_TYPE_DECISION, id, error);
  g_autoptr (GArray) ids = decision != NULL ? check_issue (store, decision, error) : NULL;
  g_autofree char *reference = NULL, *label = NULL;

  if (ids == NULL)
    return FALSE;
  reference = hd_decision_reference (HD_DECISION (decision));
  label = g_strdup_printf (_("Issue decision %s"), reference);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!issue (store, decision, ids, "forward", NULL, error) ||
      (hd_record_int (decision, HD_DECISION_CONTEST) != 0 && !hd_decision_announce (store, decision, error))) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

/* The title of a paper is Vietnamese whatever the language of the window. */
HdRecord *
hd_decision_revocation (HdStore *store, HdDecision *award, gint64 year)
{
  g_autofree char *given = hd_decision_reference (award);
  g_autofree char *title = g_strdup_printf ("Về việc hủy bỏ khen thưởng tại Quyết định số %s", given);
  const char *symbol = hd_record_text (HD_RECORD (award), HD_DECISION_SYMBOL);

  return g_object_new (HD_TYPE_DECISION, "kind", "revocation", "year", year, "symbol", symbol,
                       "number", hd_decision_next_number (store, symbol, year), "title", title, NULL);
}

static gboolean
check_revocable (HdStore *store, HdRecord *decision, gint64 id, GError **error)
{
  g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, error);
  const char *name, *given;

  if (nomination == NULL)
    return FALSE;
  name = hd_record_text (nomination, HD_NOMINATION_FULL_NAME);
  given = hd_record_text (nomination, HD_NOMINATION_DECISION_DATE);
  if (*hd_record_text (nomination, HD_NOMINATION_REVOKED) != '\0')
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The award of %s is revoked already"), name);
  else if (*given == '\0')
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s has no award yet that could be revoked"), name);
  else if (hd_date_compare (hd_record_text (decision, HD_DECISION_EFFECTIVE), given) < 0) {
    g_autofree char *day = hd_date_format (given);

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The award of %s was given on %s: it cannot be revoked from an earlier day"), name, day);
  } else
    return TRUE;
  return FALSE;
}

gboolean
hd_decision_revoke (HdStore *store, gint64 id, const gint64 *nominations, guint n, GError **error)
{
  g_autoptr (HdRecord) decision = hd_store_get (store, HD_TYPE_DECISION, id, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *reference = NULL, *label = NULL;

  if (decision == NULL || !check_complete (decision, error))
    return FALSE;
  if (strcmp (hd_record_text (decision, HD_DECISION_KIND), "revocation") != 0)
    return refuse (error, _("An award is taken back by a decision of the kind “Revocation”"));
  if (*hd_record_text (decision, HD_DECISION_GROUND) == '\0')
    return refuse (error, _("An award is taken back only on a legal ground. Say which"));
  if (n == 0)
    return refuse (error, _("Choose whose award is taken back"));
  for (guint i = 0; i < n; i++)
    if (!check_revocable (store, decision, nominations[i], error))
      return FALSE;
  g_array_append_vals (ids, nominations, n);
  reference = hd_decision_reference (HD_DECISION (decision));
  label = g_strdup_printf (_("Revoke by decision %s"), reference);
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!issue (store, decision, ids, "revoke", hd_record_text (decision, HD_DECISION_GROUND), error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}
