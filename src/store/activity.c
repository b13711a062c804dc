/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "activity.h"
#include "text.h"

const HdChoice hd_activity_kinds[] = {
  { "criteria",      N_("Criteria and plan issued") },
  { "contest",       N_("Writing contest held") },
  { "contest_entry", N_("Took part in the writing contest") },
  { "conference",    N_("Conference praising exemplars") },
  { "media_talk",    N_("Talk with City media") },
  { "column",        N_("Column on the portal") },
  { "telling",       N_("Exemplars told in a meeting") },
  { "report",        N_("Report on the plan") },
  { "inspection",    N_("Inspection") },
  { "review",        N_("Interim review") },
  { "final_review",  N_("Final review") },
  { "other",         N_("Other") },
  { NULL }
};

static const HdField activity_fields[] = {
  [HD_ACTIVITY_KIND]    = { "kind", N_("Kind"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_activity_kinds },
  [HD_ACTIVITY_TITLE]   = { "title", N_("Title"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_ACTIVITY_UNIT]    = { "unit", N_("Unit"), HD_REF, HD_FIELD_FORM, .ref = "unit" },
  [HD_ACTIVITY_YEAR]    = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_ACTIVITY_HELD]    = { "held", N_("Date"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_ACTIVITY_NUMBER]  = { "number", N_("Document number"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_PARTNER] = { "partner", N_("Partner"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_LINK]    = { "link", N_("Link"), HD_TEXT, HD_FIELD_FORM },
  [HD_ACTIVITY_NOTE]    = { "note", N_("Notes"), HD_LONG_TEXT, HD_FIELD_FORM },
};

static gboolean
activity_prepare (HdRecord *self, HdStore *store, GError **error)
{
  const char *held = hd_record_text (self, HD_ACTIVITY_HELD);

  /* The year counts, so a full date decides it. */
  if (hd_record_int (self, HD_ACTIVITY_YEAR) == 0 && strlen (held) >= 4)
    hd_record_set_int (self, HD_ACTIVITY_YEAR, g_ascii_strtoll (held, NULL, 10));
  return TRUE;
}

HD_DEFINE_RECORD_WITH_CODE (HdActivity, hd_activity, "activity", N_("Activity"), activity_fields,
                            klass->prepare = activity_prepare)

static const HdField activity_subject_fields[] = {
  [HD_ACTIVITY_SUBJECT_ACTIVITY] = { "activity", N_("Activity"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "activity" },
  [HD_ACTIVITY_SUBJECT_SUBJECT]  = { "subject", N_("Subject"), HD_REF, HD_FIELD_REQUIRED, .ref = "subject" },
};
HD_DEFINE_RECORD (HdActivitySubject, hd_activity_subject, "activity_subject", N_("Told of"), activity_subject_fields)
