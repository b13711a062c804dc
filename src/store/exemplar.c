/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "exemplar.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_exemplar_stages[] = {
  { "spotted",      N_("Spotted") },
  { "fostered",     N_("Fostered") },
  { "recognised",   N_("Recognised") },
  { "kept_up",      N_("Kept up") },
  { "higher_title", N_("Towards a higher title") },
  { NULL }
};

const HdChoice hd_exemplar_followings[] = {
  { "active",  N_("Still an exemplar") },
  { "stopped", N_("No longer followed") },
  { "revoked", N_("Taken back") },
  { NULL }
};

const HdChoice hd_consents[] = {
  { "asked",   N_("Asked, no answer yet") },
  { "given",   N_("Given") },
  { "refused", N_("Refused") },
  { NULL }
};

const HdChoice hd_exemplar_note_kinds[] = {
  { "measure",   N_("Measure") },
  { "weakness",  N_("Weakness to be mended") },
  { "support",   N_("Support given") },
  { "follow_up", N_("Follow-up") },
  { "other",     N_("Other") },
  { NULL }
};

static const HdField exemplar_note_fields[] = {
  [HD_EXEMPLAR_NOTE_SUBJECT] = { "subject", N_("Subject"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "subject" },
  [HD_EXEMPLAR_NOTE_KIND]    = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_exemplar_note_kinds },
  [HD_EXEMPLAR_NOTE_NOTED]   = { "noted", N_("Date"), HD_FULL_DATE, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_DUE]     = { "due", N_("To be done by"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_DONE]    = { "done", N_("Done on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_ACTOR]   = { "actor", N_("By whom"), HD_TEXT, HD_FIELD_FORM },
  [HD_EXEMPLAR_NOTE_CONTENT] = { "content", N_("Note"), HD_LONG_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdExemplarNote, hd_exemplar_note, "exemplar_note", N_("Note on an exemplar"), exemplar_note_fields)
