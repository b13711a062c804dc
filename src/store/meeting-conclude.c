/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a meeting: its results go into the dossiers, its minutes are signed. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "chain-private.h"
#include "dossier.h"
#include "meeting-private.h"

/* The move out of where a dossier stands that this result of the vote opens. (transfer full) */
static HdRecord *
find_move (HdStore *store, HdRecord *nomination, gboolean passed, GError **error)
{
  g_autoptr (GPtrArray) moves = hd_dossier_moves (store, HD_NOMINATION (nomination), error);

  for (guint i = 0; moves != NULL && i < moves->len; i++)
    if (hd_chain_move_has (g_ptr_array_index (moves, i), passed ? "vote" : "vote_failed"))
      return g_object_ref (g_ptr_array_index (moves, i));
  if (moves != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("%s does not stand at a step where the council votes. Take it off the agenda, or lead the dossier there"),
                 hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  return NULL;
}

/* Whether the chain leads from a step to the level above before anything is decided here. */
static gboolean
leads_above (HdStore *store, gint64 chain, const char *from, gboolean *above, GError **error)
{
  g_autoptr (GPtrArray) steps = hd_store_find_ref (store, HD_TYPE_CHAIN_STEP, "chain", chain, error);
  g_autoptr (GPtrArray) moves = steps == NULL ? NULL : hd_store_find_ref (store, HD_TYPE_CHAIN_MOVE, "chain", chain, error);
  g_autoptr (GHashTable) statuses = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) open = g_ptr_array_new ();

  *above = FALSE;
  if (moves == NULL)
    return FALSE;
  for (guint i = 0; i < steps->len; i++) {
    HdRecord *step = g_ptr_array_index (steps, i);

    g_hash_table_insert (statuses, (char *) hd_record_text (step, HD_CHAIN_STEP_CODE), (char *) hd_record_text (step, HD_CHAIN_STEP_STATUS));
  }
  g_ptr_array_add (open, (char *) from);
  while (open->len > 0 && !*above) {
    const char *at = g_ptr_array_steal_index_fast (open, open->len - 1);
    const char *status = g_hash_table_lookup (statuses, at);

    if (!g_hash_table_add (seen, (char *) at) || g_strcmp0 (status, "decided") == 0)
      continue;
    *above = g_strcmp0 (status, "introduced") == 0;
    for (guint i = 0; i < moves->len; i++) {
      HdRecord *move = g_ptr_array_index (moves, i);

      if (strcmp (hd_record_text (move, HD_CHAIN_MOVE_FROM_STEP), at) == 0 && strcmp (hd_record_text (move, HD_CHAIN_MOVE_KIND), "forward") == 0)
        g_ptr_array_add (open, (char *) hd_record_text (move, HD_CHAIN_MOVE_TO_STEP));
    }
  }
  return TRUE;
}

/* The result is written first: the move asks for it. */
static gboolean
conclude_item (HdStore *store, HdRecord *item, const HdMoveFacts *facts, GError **error)
{
  gint64 id = hd_record_int (item, HD_AGENDA_ITEM_NOMINATION);
  g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, error);
  g_autoptr (HdRecord) move = NULL;
  gboolean above;
  HdTally tally;

  if (nomination == NULL)
    return FALSE;
  /* Who may vote was perhaps another since the last name was entered. */
  hd_agenda_count_names (store, item);
  if (!hd_agenda_check_votes (store, item, error) || !hd_agenda_tally (store, HD_AGENDA_ITEM (item), &tally, error))
    return FALSE;
  move = find_move (store, nomination, tally.passes, error);
  if (move == NULL ||
      !leads_above (store, hd_record_int (nomination, HD_NOMINATION_CHAIN), hd_record_text (move, HD_CHAIN_MOVE_TO_STEP), &above, error))
    return FALSE;
  hd_record_set_text (item, HD_AGENDA_ITEM_RESULT, tally.passes ? "passed" : "failed");
  hd_record_set_int (item, HD_AGENDA_ITEM_PASSES_HIGHER, tally.passes && above);
  return hd_store_save (store, item, error) && hd_dossier_move (store, id, hd_record_text (move, HD_CHAIN_MOVE_TO_STEP), facts, error);
}

gboolean
hd_meeting_check_quorum (HdStore *store, gint64 meeting, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_MEETING, meeting, error);
  HdQuorum quorum;

  if (record == NULL || !hd_meeting_quorum (store, meeting, &quorum, error))
    return FALSE;
  if (quorum.members == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The council has no member on that day. Enter its members first"));
    return FALSE;
  }
  if (!quorum.reached && *hd_record_text (record, HD_MEETING_QUORUM_REASON) == '\0') {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("Only %" PRId64 " of %" PRId64 " members are there, and %" PRId64 " are needed. To go on all the same, enter the reason: the minutes will say it"),
                 quorum.present, quorum.members, quorum.needed);
    return FALSE;
  }
  return TRUE;
}

/* What must be there before results are taken over. */
static gboolean
check_may_conclude (HdStore *store, HdRecord *meeting, GError **error)
{
  if (!hd_meeting_check_open (store, hd_record_id (meeting), error))
    return FALSE;
  if (*hd_record_text (meeting, HD_MEETING_HELD) == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The meeting has no date yet. Enter the day on which it was held"));
    return FALSE;
  }
  return hd_meeting_check_quorum (store, hd_record_id (meeting), error);
}

gboolean
hd_meeting_conclude (HdStore *store, gint64 meeting, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_MEETING, meeting, error);
  g_autoptr (GPtrArray) items = record == NULL ? NULL : hd_meeting_items (store, meeting, error);
  g_autofree char *number = NULL, *chair = NULL, *label = NULL;
  HdMoveFacts facts = { 0 };
  guint n = 0;

  if (items == NULL || !check_may_conclude (store, record, error))
    return FALSE;
  number = hd_meeting_reference (HD_MEETING (record));
  chair = hd_store_label (store, "member", hd_record_int (record, HD_MEETING_CHAIR));
  label = g_strdup_printf (_("Results of “%s”"), hd_record_text (record, HD_MEETING_TITLE));
  facts.date = hd_record_text (record, HD_MEETING_HELD);
  facts.number = number;
  facts.signer = chair;
  facts.meeting = meeting;
  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < items->len; i++) {
    HdRecord *item = g_ptr_array_index (items, i);

    if (!hd_record_bool (item, HD_AGENDA_ITEM_COUNTED) || *hd_record_text (item, HD_AGENDA_ITEM_RESULT) != '\0')
      continue;
    if (!conclude_item (store, item, &facts, error))
      goto failed;
    n++;
  }
  if (n == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("No vote was entered that is not taken over yet"));
    goto failed;
  }
  hd_record_set_text (record, HD_MEETING_STATE, "held");
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_meeting_sign (HdStore *store, gint64 meeting, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_MEETING, meeting, error);
  g_autofree char *label = NULL, *head = NULL;

  if (record == NULL || !hd_meeting_check_open (store, meeting, error))
    return FALSE;
  if (strcmp (hd_record_text (record, HD_MEETING_STATE), "held") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The results are not taken into the dossiers yet. Do that first, then sign"));
    return FALSE;
  }
  if (hd_record_int (record, HD_MEETING_CHAIR) == 0 || hd_record_int (record, HD_MEETING_SECRETARY) == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Minutes are signed by the chair and the secretary. Enter who they are"));
    return FALSE;
  }
  label = g_strdup_printf (_("Sign the minutes of “%s”"), hd_record_text (record, HD_MEETING_TITLE));
  head = hd_store_chain_head (store);
  hd_record_set_text (record, HD_MEETING_STATE, "signed");
  hd_record_set_text (record, HD_MEETING_CHAIN_HEAD, head);
  /* Undo does not lead behind a signature. */
  if (!hd_store_begin_making (store, label, error))
    return FALSE;
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
