/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "chain.h"
#include "nomination.h"
#include "sql-private.h"
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
HD_DEFINE_RECORD (HdChainStep, hd_chain_step_record, "chain_step", N_("Step of a chain"), chain_step_fields)

static const HdField chain_move_fields[] = {
  [HD_CHAIN_MOVE_CHAIN]     = { "chain", N_("Chain of approval"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "chain" },
  [HD_CHAIN_MOVE_POSITION]  = { "position", N_("Order"), HD_INT },
  [HD_CHAIN_MOVE_FROM_STEP] = { "from_step", N_("From"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CHAIN_MOVE_TO_STEP]   = { "to_step", N_("To"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CHAIN_MOVE_LABEL]     = { "label", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CHAIN_MOVE_KIND]      = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_chain_move_kinds },
  [HD_CHAIN_MOVE_NEEDS]     = { "needs", N_("Needs"), HD_TEXT },
};
HD_DEFINE_RECORD (HdChainMove, hd_chain_move, "chain_move", N_("Move of a chain"), chain_move_fields)
