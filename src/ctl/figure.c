/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "ctl.h"
#include "store/figure.h"

static JsonArray *
evidence_array (HdStore *store, GPtrArray *rows)
{
  JsonArray *array = json_array_sized_new (rows->len);

  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);
    JsonObject *item = json_object_new ();
    g_autofree char *unit = hd_store_label (store, "unit", row->unit);

    json_object_set_string_member (item, "table", row->table);
    json_object_set_string_member (item, "label", row->label);
    json_object_set_string_member (item, "detail", row->detail);
    json_object_set_string_member (item, "unit", unit);
    json_object_set_int_member (item, "weight", row->weight);
    json_array_add_object_element (array, item);
  }
  return array;
}

CtlStatus
ctl_figure (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  const HdFigure *figure = hd_figure_lookup (ctl_argument (call, 1));
  g_autoptr (GPtrArray) rows = NULL;
  HdScope scope = { 0 };
  HdValue value;

  if (store == NULL)
    return CTL_REFUSED;
  if (figure == NULL) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no figure “%s”; “hoadepctl list FILE figures” lists them"),
                 ctl_argument (call, 1));
    return CTL_REFUSED;
  }
  scope.year = ctl_year (call, store);
  scope.plan = ctl_plan (store, scope.year);
  if ((call->unit != NULL && !ctl_find_unit (store, call->unit, &scope.unit, error)) ||
      !hd_figure_value (store, figure->name, &scope, &value, error) ||
      (call->rows && (rows = hd_figure_rows (store, figure->name, &scope, error)) == NULL))
    return CTL_REFUSED;

  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "name", figure->name);
    json_object_set_string_member (object, "label", _(figure->label));
    json_object_set_string_member (object, "measure", _(figure->measure));
    json_object_set_int_member (object, "year", scope.year);
    if (value.known)
      json_object_set_int_member (object, "value", value.value);
    else
      json_object_set_string_member (object, "value", "unknown");
    if (rows != NULL)
      json_object_set_array_member (object, "rows", evidence_array (store, rows));
    ctl_print_object (object);
    return CTL_DONE;
  }
  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    ctl_print ("%" G_GINT64_FORMAT "\t%s\t%s\n", row->weight, row->label, row->detail);
  }
  if (rows == NULL && value.known)
    ctl_print ("%" G_GINT64_FORMAT "\n", value.value);
  else if (rows == NULL)
    ctl_print ("%s\n", _("unknown"));
  return CTL_DONE;
}
