/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What contradicts itself in the plan. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "ctl.h"
#include "store/duty.h"

CtlStatus
ctl_contradictions (CtlCall *call, GError **error)
{
  static const char *const kinds[] = {
    [HD_CONTRADICTION_DATES] = "dates", [HD_CONTRADICTION_WORDING] = "wording", [HD_CONTRADICTION_QUOTA] = "quota",
    [HD_CONTRADICTION_OWNER] = "owner", [HD_CONTRADICTION_FIGURE] = "figure", [HD_CONTRADICTION_PERIOD] = "period",
    [HD_CONTRADICTION_REST] = "rest",
  };
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  gint64 year = store == NULL ? 0 : ctl_year (call, store);
  g_autoptr (GPtrArray) found = store == NULL ? NULL : hd_contradictions (store, ctl_plan (store, year), year, error);
  JsonArray *rows;

  if (found == NULL)
    return CTL_REFUSED;
  rows = json_array_new ();
  for (guint i = 0; i < found->len; i++) {
    HdContradiction *one = g_ptr_array_index (found, i);
    g_autofree char *record = hd_store_label (store, one->table, one->id);
    g_autofree char *other = *one->other_table == '\0' ? g_strdup ("") : hd_store_label (store, one->other_table, one->other_id);
    JsonObject *row;

    if (!call->json) {
      ctl_print ("%s: %s\n  %s\n", _(hd_contradiction_label (one->kind)), one->title, one->detail);
      if (*one->dismissed != '\0')
        ctl_print ("  %s: %s\n", _("Let be"), one->dismissed);
      continue;
    }
    row = json_object_new ();
    json_object_set_string_member (row, "kind", kinds[one->kind]);
    json_object_set_string_member (row, "key", one->key);
    json_object_set_string_member (row, "title", one->title);
    json_object_set_string_member (row, "detail", one->detail);
    json_object_set_string_member (row, "table", one->table);
    json_object_set_string_member (row, "record", record);
    json_object_set_string_member (row, "other_table", one->other_table);
    json_object_set_string_member (row, "other", other);
    json_object_set_string_member (row, "dismissed", one->dismissed);
    json_array_add_object_element (rows, row);
  }
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_int_member (object, "year", year);
    json_object_set_array_member (object, "contradictions", rows);
    ctl_print_object (object);
  } else {
    json_array_unref (rows);
  }
  return CTL_DONE;
}
