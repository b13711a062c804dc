/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "snapshot.h"

const HdChoice hd_snapshot_kinds[] = {
  { "figure",       N_("Figure") },
  { "target",       N_("Target") },
  { "unit",         N_("Unit under a target") },
  { "introduction", N_("Introduction") },
  { "duty",         N_("Duty") },
  { NULL }
};

static const HdField snapshot_fields[] = {
  [HD_SNAPSHOT_YEAR]   = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_SNAPSHOT_PLAN]   = { "plan", N_("Plan"), HD_REF, 0, .ref = "plan" },
  [HD_SNAPSHOT_TAKEN]  = { "taken", N_("Frozen on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_SNAPSHOT_TITLE]  = { "title", N_("Title"), HD_TEXT, HD_FIELD_FORM },
  [HD_SNAPSHOT_DIGEST] = { "digest", N_("Fingerprint"), HD_TEXT },
};
HD_DEFINE_RECORD (HdSnapshot, hd_snapshot, "snapshot", N_("Frozen year"), snapshot_fields)

static const HdField snapshot_value_fields[] = {
  [HD_SNAPSHOT_VALUE_SNAPSHOT]       = { "snapshot", N_("Frozen year"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "snapshot" },
  [HD_SNAPSHOT_VALUE_POSITION]       = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_SNAPSHOT_VALUE_KIND]           = { "kind", N_("Kind of value"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_snapshot_kinds },
  [HD_SNAPSHOT_VALUE_NAME]           = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_SNAPSHOT_VALUE_LABEL]          = { "label", N_("Label"), HD_TEXT },
  [HD_SNAPSHOT_VALUE_MEASURE]        = { "measure", N_("Counted in"), HD_TEXT },
  [HD_SNAPSHOT_VALUE_UNIT]           = { "unit", N_("Unit"), HD_REF, 0, .ref = "unit" },
  [HD_SNAPSHOT_VALUE_KNOWN]          = { "known", N_("Known"), HD_BOOL },
  [HD_SNAPSHOT_VALUE_VALUE]          = { "value", N_("Value"), HD_INT },
  [HD_SNAPSHOT_VALUE_REQUIRED_KNOWN] = { "required_known", N_("Required number known"), HD_BOOL },
  [HD_SNAPSHOT_VALUE_REQUIRED]       = { "required", N_("Required"), HD_INT },
  [HD_SNAPSHOT_VALUE_MET]            = { "met", N_("Result"), HD_TEXT },
  [HD_SNAPSHOT_VALUE_ROWS]           = { "rows", N_("Rows"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdSnapshotValue, hd_snapshot_value, "snapshot_value", N_("Frozen value"), snapshot_value_fields)
