/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "ctl.h"
#include "store/plan.h"
#include "store/today.h"

static const char *const sections[] = { "overdue", "soon", "waiting", "anomalies" };

static JsonObject *
row_object (HdStore *store, const HdEvidence *row)
{
  JsonObject *object = json_object_new ();
  g_autofree char *unit = hd_store_label (store, "unit", row->unit);

  json_object_set_string_member (object, "table", row->table);
  json_object_set_string_member (object, "label", row->label);
  json_object_set_string_member (object, "detail", row->detail);
  json_object_set_string_member (object, "unit", unit);
  return object;
}

static JsonObject *
item_object (CtlCall *call, HdStore *store, HdTodayItem *item, GError **error)
{
  JsonObject *object = json_object_new ();
  g_autoptr (GPtrArray) rows = NULL;

  json_object_set_string_member (object, "section", sections[item->section]);
  json_object_set_string_member (object, "key", item->key);
  json_object_set_string_member (object, "title", item->title);
  json_object_set_string_member (object, "detail", item->detail);
  json_object_set_string_member (object, "day", item->day);
  json_object_set_int_member (object, "count", item->count);
  if (call->rows) {
    JsonArray *array = json_array_new ();

    rows = hd_today_rows (store, item, error);
    for (guint i = 0; rows != NULL && i < rows->len; i++)
      json_array_add_object_element (array, row_object (store, g_ptr_array_index (rows, i)));
    json_object_set_array_member (object, "rows", array);
    if (rows == NULL)
      g_clear_pointer (&object, json_object_unref);
  }
  return object;
}

static JsonObject *
target_object (HdTodayTarget *target)
{
  HdRecord *record = target->status->target;
  const HdPace *pace = &target->pace;
  JsonObject *object = json_object_new ();
  g_autofree char *text = hd_pace_text (pace);

  json_object_set_string_member (object, "code", hd_record_text (record, HD_TARGET_CODE));
  json_object_set_string_member (object, "title", hd_record_text (record, HD_TARGET_TITLE));
  if (target->status->achieved.known)
    json_object_set_int_member (object, "achieved", target->status->achieved.value);
  else
    json_object_set_string_member (object, "achieved", "unknown");
  if (target->status->required.known)
    json_object_set_int_member (object, "required", target->status->required.value);
  else
    json_object_set_string_member (object, "required", target->status->met == HD_MET_TRACKED ? "" : "unknown");
  if (pace->kind == HD_PACE_YEARS || pace->kind == HD_PACE_DAYS) {
    json_object_set_int_member (object, "forecast", pace->forecast);
    json_object_set_int_member (object, "lowest", pace->lowest);
    json_object_set_int_member (object, "highest", pace->highest);
    json_object_set_int_member (object, "years", pace->years);
    json_object_set_int_member (object, "needed", pace->needed);
  }
  json_object_set_string_member (object, "end", pace->end);
  json_object_set_int_member (object, "days_left", pace->days_left);
  json_object_set_boolean_member (object, "at_risk", pace->at_risk);
  json_object_set_string_member (object, "pace", text);
  return object;
}

static gboolean
print_json (CtlCall *call, HdStore *store, HdToday *today, GError **error)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *items = json_array_new (), *targets = json_array_new ();

  json_object_set_string_member (object, "day", today->day);
  json_object_set_int_member (object, "year", today->year);
  json_object_set_array_member (object, "items", items);
  json_object_set_array_member (object, "targets", targets);
  for (guint i = 0; i < today->items->len; i++) {
    JsonObject *item = item_object (call, store, g_ptr_array_index (today->items, i), error);

    if (item == NULL)
      return FALSE;
    json_array_add_object_element (items, item);
  }
  for (guint i = 0; i < today->targets->len; i++)
    json_array_add_object_element (targets, target_object (g_ptr_array_index (today->targets, i)));
  ctl_print_object (g_steal_pointer (&object));
  return TRUE;
}

static gboolean
print_text (CtlCall *call, HdStore *store, HdToday *today, GError **error)
{
  for (guint section = 0; section < HD_TODAY_N_SECTIONS; section++) {
    gboolean said = FALSE;

    for (guint i = 0; i < today->items->len; i++) {
      HdTodayItem *item = g_ptr_array_index (today->items, i);
      g_autoptr (GPtrArray) rows = NULL;

      if (item->section != section)
        continue;
      if (!said)
        ctl_print ("%s\n", _(hd_today_section_label (section)));
      said = TRUE;
      ctl_print ("%6" G_GINT64_FORMAT "  %s: %s\n", item->count, item->title, item->detail);
      if (call->rows && (rows = hd_today_rows (store, item, error)) == NULL)
        return FALSE;
      for (guint k = 0; rows != NULL && k < rows->len; k++) {
        HdEvidence *row = g_ptr_array_index (rows, k);

        ctl_print ("        %s\t%s\n", row->label, row->detail);
      }
    }
  }
  if (today->targets->len > 0)
    ctl_print ("%s\n", _("Targets"));
  for (guint i = 0; i < today->targets->len; i++) {
    HdTodayTarget *target = g_ptr_array_index (today->targets, i);
    g_autofree char *text = hd_pace_text (&target->pace);

    ctl_print ("  %s: %s\n", hd_record_text (target->status->target, HD_TARGET_TITLE), text);
  }
  return TRUE;
}

CtlStatus
ctl_today (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  g_autoptr (HdToday) today = NULL;

  if (store == NULL)
    return CTL_REFUSED;
  today = hd_today (store, ctl_year (call, store), call->date, HD_TODAY_ALL, NULL, call->cancellable, error);
  if (today == NULL)
    return CTL_REFUSED;
  return (call->json ? print_json (call, store, today, error) : print_text (call, store, today, error)) ? CTL_DONE : CTL_REFUSED;
}
