/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "likeness.h"

const HdChoice hd_pair_verdicts[] = {
  { "same",        N_("The same work") },
  { "borrowed",    N_("Borrowed") },
  { "coincidence", N_("Coincidence") },
  { NULL }
};

static const HdField entry_pair_fields[] = {
  [HD_ENTRY_PAIR_FIRST]   = { "first", N_("First entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_ENTRY_PAIR_SECOND]  = { "second", N_("Second entry"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "entry" },
  [HD_ENTRY_PAIR_SHARE]   = { "share", N_("Share in common"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_ENTRY_PAIR_VERDICT] = { "verdict", N_("Verdict"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_pair_verdicts },
  [HD_ENTRY_PAIR_REASON]  = { "reason", N_("Reason"), HD_TEXT },
  [HD_ENTRY_PAIR_JUDGED]  = { "judged", N_("Judged on"), HD_FULL_DATE },
};
HD_DEFINE_RECORD (HdEntryPair, hd_entry_pair, "entry_pair", N_("Pair of entries alike"), entry_pair_fields)
