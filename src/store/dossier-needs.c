/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a move of a chain needs, and the sentence for each thing that is wanting. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "decision.h"
#include "dossier-private.h"
#include "eligibility.h"
#include "meeting.h"
#include "text.h"

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, sentence);
  return FALSE;
}

static gboolean
told (const char *fact)
{
  return fact != NULL && *fact != '\0';
}

/* A submission says itself what its number, its day and its signer are. */
gboolean
hd_move_is_told (HdMover *self, HdRecord *nomination, HdRecord *move, GError **error)
{
  const HdMoveFacts *facts = self->facts;
  gboolean submission = hd_chain_move_has (move, "scan");

  if (hd_chain_move_has (move, "date") && !told (facts->date) &&
      !(submission && *hd_record_text (nomination, HD_NOMINATION_RECEIVED) != '\0'))
    return refuse (error, _("Say which day the document is of"));
  if (hd_chain_move_has (move, "number") && !told (facts->number) &&
      !(submission && *hd_record_text (nomination, HD_NOMINATION_SUBMISSION) != '\0'))
    return refuse (error, _("Say the number of the document"));
  if (hd_chain_move_has (move, "signer") && !told (facts->signer) &&
      !(submission && *hd_record_text (nomination, HD_NOMINATION_SIGNER) != '\0'))
    return refuse (error, _("Say who signed the document"));
  if (hd_chain_move_has (move, "reason") && !told (facts->reason))
    return refuse (error, _("Say the reason"));
  if (hd_chain_move_has (move, "deadline") && !told (facts->deadline))
    return refuse (error, _("Say by which day it is to be completed"));
  if (told (facts->reason) && hd_choice_index (hd_return_reasons, facts->reason) < 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("There is no reason “%s”"), facts->reason);
    return FALSE;
  }
  return TRUE;
}

static gboolean
check_eligible (HdMover *self, HdRecord *nomination, GError **error)
{
  g_autoptr (GPtrArray) findings = hd_eligibility_check (self->store, HD_NOMINATION (nomination), error);
  const HdFinding *first = NULL;
  guint n = 0;

  for (guint i = 0; findings != NULL && i < findings->len; i++) {
    const HdFinding *finding = g_ptr_array_index (findings, i);

    if (!finding->blocks)
      continue;
    first = first == NULL ? finding : first;
    n++;
  }
  if (findings == NULL || n == 0)
    return findings != NULL;
  if (n == 1)
    return refuse (error, first->sentence);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               g_dngettext (GETTEXT_PACKAGE, "%s; and %u condition more", "%s; and %u conditions more", n - 1), first->sentence, n - 1);
  return FALSE;
}

/* The last vote counted on it, or that of the meeting told. */
static gboolean
check_vote (HdMover *self, HdRecord *nomination, gboolean passed, GError **error)
{
  g_autoptr (GPtrArray) items = hd_store_find_ref (self->store, HD_TYPE_AGENDA_ITEM, "nomination", hd_record_id (nomination), error);
  HdRecord *last = NULL;
  HdTally tally;

  for (guint i = 0; items != NULL && i < items->len; i++) {
    HdRecord *item = g_ptr_array_index (items, i);

    if (hd_record_bool (item, HD_AGENDA_ITEM_COUNTED) &&
        (self->facts->meeting == 0 || hd_record_int (item, HD_AGENDA_ITEM_MEETING) == self->facts->meeting) &&
        (last == NULL || hd_record_id (item) > hd_record_id (last)))
      last = item;
  }
  if (items == NULL)
    return FALSE;
  if (last == NULL)
    return refuse (error, _("The council has not voted on it. Enter the votes of its meeting"));
  if (!hd_meeting_check_quorum (self->store, hd_record_int (last, HD_AGENDA_ITEM_MEETING), error) ||
      !hd_agenda_tally (self->store, HD_AGENDA_ITEM (last), &tally, error))
    return FALSE;
  if (tally.passes == passed)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               passed ? _("%" PRId64 " of %" PRId64 " members agreed, and the award asks for %" PRId64)
                      : _("%" PRId64 " of %" PRId64 " members agreed, and the award asks for %" PRId64 ": it was chosen"),
               tally.agree + tally.written_agree, tally.members, tally.needed);
  return FALSE;
}

/* The decision that a move rests on: the one told, else the one it is in. */
gint64
hd_move_decision (HdMover *self, HdRecord *nomination)
{
  return self->facts->decision != 0 ? self->facts->decision : hd_record_int (nomination, HD_NOMINATION_DECISION);
}

static gboolean
check_decision (HdMover *self, HdRecord *nomination, HdRecord *move, GError **error)
{
  gboolean revokes = strcmp (hd_record_text (move, HD_CHAIN_MOVE_KIND), "revoke") == 0;
  gint64 id = revokes ? self->facts->decision : hd_move_decision (self, nomination);
  g_autoptr (HdRecord) decision = id == 0 ? NULL : hd_store_get (self->store, HD_TYPE_DECISION, id, NULL);

  if (decision == NULL || strcmp (hd_record_text (decision, HD_DECISION_KIND), revokes ? "revocation" : "award") != 0)
    return refuse (error, revokes ? _("An award is only taken back by a decision to revoke it. Make that decision in the register")
                                  : _("No decision of the register has it. Add it to a decision, and issue that"));
  if (!revokes && hd_record_int (nomination, HD_NOMINATION_DECISION) != id)
    return refuse (error, _("It is not in the list of this decision. Add it to the decision first"));
  if (strcmp (hd_record_text (decision, HD_DECISION_STATE), "issued") != 0)
    return refuse (error, _("The decision is not issued yet. Issue it first"));
  return TRUE;
}

/* What a reason may override, and what it never does: the scan, the vote, the decision. */
gboolean
hd_move_meets_needs (HdMover *self, HdRecord *nomination, HdRecord *move, GError **error)
{
  gboolean waived = told (self->facts->override);

  if (hd_chain_move_has (move, "scan") && !hd_dossier_check_scan (self->store, nomination, error))
    return FALSE;
  if (!waived && hd_chain_move_has (move, "papers") && !hd_dossier_check_papers (self->store, nomination, error))
    return FALSE;
  if (!waived && hd_chain_move_has (move, "opinion") && !hd_dossier_check_opinions (self->store, nomination, error))
    return FALSE;
  if (!waived && hd_chain_move_has (move, "notice") && !hd_dossier_check_notice (self, nomination, error))
    return FALSE;
  if (!waived && hd_chain_move_has (move, "eligible") && !check_eligible (self, nomination, error))
    return FALSE;
  if (hd_chain_move_has (move, "vote") && !check_vote (self, nomination, TRUE, error))
    return FALSE;
  if (hd_chain_move_has (move, "vote_failed") && !check_vote (self, nomination, FALSE, error))
    return FALSE;
  return !hd_chain_move_has (move, "decision") || check_decision (self, nomination, move, error);
}
