/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of the plan: targets, deadlines and what each unit owes. */
#include "config.h"
#include "list-private.h"
#include "store/duty.h"
#include "store/text.h"

/* Met or not; what is only followed is neither. */
static void
set_met (JsonObject *row, HdMet met)
{
  if (met == HD_MET_TRACKED)
    json_object_set_null_member (row, "met");
  else if (met == HD_MET_UNKNOWN)
    json_object_set_string_member (row, "met", "unknown");
  else
    json_object_set_boolean_member (row, "met", met == HD_MET_YES);
}

gboolean
ctl_list_targets (CtlPrinter *self, GError **error)
{
  static const struct { const char *name; guint field; } texts[] = {
    { "code", HD_TARGET_CODE }, { "title", HD_TARGET_TITLE }, { "scope", HD_TARGET_SCOPE }, { "comparator", HD_TARGET_COMPARATOR },
    { "period", HD_TARGET_PERIOD }, { "figure", HD_TARGET_FIGURE }, { "due", HD_TARGET_DUE }, { "wording", HD_TARGET_WORDING },
    { "source", HD_TARGET_SOURCE }, { "note", HD_TARGET_NOTE },
  };
  gint64 year = ctl_year (self->call, self->store);
  g_autoptr (GPtrArray) statuses = hd_target_statuses (self->store, ctl_plan (self->store, year), year, error);

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);
    JsonObject *row = json_object_new ();
    JsonArray *units = json_array_new ();

    for (guint t = 0; t < G_N_ELEMENTS (texts); t++)
      json_object_set_string_member (row, texts[t].name, hd_record_text (status->target, texts[t].field));
    json_object_set_int_member (row, "year", status->year);
    if (status->met == HD_MET_TRACKED)
      json_object_set_null_member (row, "required");
    else
      ctl_list_set_value (row, "required", status->required);
    ctl_list_set_value (row, "achieved", status->achieved);
    json_object_set_string_member (row, "unit", status->measure);
    /* The number of the rule itself, as the plan words it: 5 (%), 2 (a ward), 20. */
    if (hd_record_int (status->target, HD_TARGET_REQUIRED) != 0)
      json_object_set_int_member (row, "rule_number", hd_record_int (status->target, HD_TARGET_REQUIRED));
    json_object_set_string_member (row, "rule_unit", hd_record_text (status->target, HD_TARGET_MEASURE));
    set_met (row, status->met);
    for (guint u = 0; u < status->units->len; u++) {
      HdUnitStatus *unit = g_ptr_array_index (status->units, u);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "unit", unit->name);
      ctl_list_set_value (item, "base", unit->base);
      ctl_list_set_value (item, "required", unit->required);
      json_object_set_int_member (item, "achieved", unit->achieved);
      set_met (item, unit->met);
      json_array_add_object_element (units, item);
    }
    json_object_set_array_member (row, "units", units);
    ctl_list_add (self, row);
  }
  return statuses != NULL;
}

gboolean
ctl_list_milestones (CtlPrinter *self, GError **error)
{
  static const char *const states[] = {
    [HD_DUE_OPEN] = "open", [HD_DUE_SOON] = "soon", [HD_DUE_LATE] = "late", [HD_DUE_DONE] = "done",
    [HD_DUE_DONE_LATE] = "done_late", [HD_DUE_UNDATED] = "undated",
  };
  gint64 year = ctl_year (self->call, self->store);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) milestones = hd_milestones (self->store, ctl_plan (self->store, year), year, today, error);

  for (guint i = 0; milestones != NULL && i < milestones->len; i++) {
    HdMilestone *milestone = g_ptr_array_index (milestones, i);
    JsonObject *row = json_object_new ();

    json_object_set_string_member (row, "code", hd_record_text (milestone->obligation, HD_OBLIGATION_CODE));
    json_object_set_string_member (row, "title", hd_record_text (milestone->obligation, HD_OBLIGATION_TITLE));
    json_object_set_string_member (row, "owner", milestone->owner);
    json_object_set_string_member (row, "rhythm", hd_record_text (milestone->obligation, HD_OBLIGATION_RHYTHM));
    json_object_set_string_member (row, "wording", hd_record_text (milestone->obligation, HD_OBLIGATION_WORDING));
    json_object_set_string_member (row, "due", milestone->due);
    json_object_set_string_member (row, "due_strict", milestone->due_strict);
    json_object_set_string_member (row, "done", milestone->done);
    ctl_list_set_value (row, "count", milestone->count);
    if (milestone->quota > 0)
      json_object_set_int_member (row, "quota", milestone->quota);
    else
      json_object_set_null_member (row, "quota");
    json_object_set_int_member (row, "days_late", milestone->days_late);
    json_object_set_string_member (row, "state", states[milestone->state]);
    ctl_list_add (self, row);
  }
  return milestones != NULL;
}

/* What each unit owes, obligation by obligation, with what became of it. */
gboolean
ctl_list_duties (CtlPrinter *self, GError **error)
{
  static const char *const states[] = {
    [HD_DUTY_OPEN] = "open", [HD_DUTY_SOON] = "soon", [HD_DUTY_LATE] = "late", [HD_DUTY_DONE] = "done",
    [HD_DUTY_DONE_LATE] = "done_late", [HD_DUTY_UNDATED] = "undated", [HD_DUTY_EXEMPT] = "exempt",
  };
  gint64 year = ctl_year (self->call, self->store);
  const HdDutyScope scope = { .plan = ctl_plan (self->store, year), .from_year = year, .to_year = year };
  g_autoptr (GPtrArray) duties = hd_duties (self->store, &scope, error);

  for (guint i = 0; duties != NULL && i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    g_autoptr (HdRecord) note = duty->fulfilment == 0 ? NULL : hd_store_get (self->store, HD_TYPE_FULFILMENT, duty->fulfilment, error);
    g_autofree char *hint = hd_duty_hint (self->store, duty->due);
    JsonObject *row = json_object_new ();

    if (duty->fulfilment != 0 && note == NULL) {
      json_object_unref (row);
      return FALSE;
    }
    json_object_set_string_member (row, "code", hd_record_text (duty->obligation, HD_OBLIGATION_CODE));
    json_object_set_string_member (row, "title", hd_record_text (duty->obligation, HD_OBLIGATION_TITLE));
    json_object_set_string_member (row, "unit", duty->owner);
    json_object_set_string_member (row, "rhythm", hd_record_text (duty->obligation, HD_OBLIGATION_RHYTHM));
    json_object_set_int_member (row, "year", duty->year);
    if (duty->month != 0)
      json_object_set_int_member (row, "month", duty->month);
    else
      json_object_set_null_member (row, "month");
    json_object_set_string_member (row, "wording", hd_record_text (duty->obligation, HD_OBLIGATION_WORDING));
    json_object_set_string_member (row, "wording_other", hd_record_text (duty->obligation, HD_OBLIGATION_WORDING_OTHER));
    json_object_set_string_member (row, "due", duty->due);
    json_object_set_string_member (row, "due_strict", duty->due_strict);
    json_object_set_string_member (row, "due_worded", duty->due_worded);
    json_object_set_string_member (row, "hint", hint);
    json_object_set_string_member (row, "state", states[duty->state]);
    json_object_set_int_member (row, "days_late", duty->days_late);
    json_object_set_int_member (row, "days_late_strict", duty->days_late_strict);
    json_object_set_string_member (row, "done", duty->done);
    json_object_set_string_member (row, "noted", duty->noted);
    json_object_set_string_member (row, "number", note == NULL ? "" : hd_record_text (note, HD_FULFILMENT_NUMBER));
    json_object_set_string_member (row, "reason", note == NULL ? "" : hd_record_text (note, HD_FULFILMENT_REASON));
    if (duty->counted) {
      json_object_set_int_member (row, "count", duty->count);
      json_object_set_int_member (row, "quota", duty->quota);
    } else {
      json_object_set_null_member (row, "count");
      json_object_set_null_member (row, "quota");
    }
    ctl_list_add (self, row);
  }
  return duties != NULL;
}
