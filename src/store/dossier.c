/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "dossier.h"
#include "sql-private.h"
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
  [HD_DOSSIER_PAPER_STATE]      = { "state", N_("State"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_paper_states },
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
