/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units that are reorganised as a file says: what it would do, and doing it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "ctl.h"
#include "exchange/reform-file.h"

static JsonArray *
step_array (HdStore *store, HdReorganisation *change)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (change->steps, i);
    JsonObject *item = json_object_new ();
    JsonArray *from = json_array_new (), *to = json_array_new ();

    for (guint j = 0; j < step->n_from; j++) {
      g_autofree char *name = hd_store_label (store, "unit", step->from[j]);

      json_array_add_string_element (from, name);
    }
    for (guint j = 0; step->to[j] != NULL; j++)
      json_array_add_string_element (to, step->to[j]);
    json_object_set_string_member (item, "kind", step->kind);
    json_object_set_array_member (item, "from", from);
    json_object_set_array_member (item, "to", to);
    json_object_set_boolean_member (item, "default", step->assumed);
    json_array_add_object_element (array, item);
  }
  return array;
}

static JsonArray *
row_array (GPtrArray *rows)
{
  JsonArray *array = json_array_sized_new (rows->len);

  for (guint i = 0; i < rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (rows, i);
    JsonObject *item = json_object_new ();
    JsonArray *choices = json_array_new ();

    for (guint j = 0; row->choices[j] != NULL; j++)
      json_array_add_string_element (choices, row->choices[j]);
    json_object_set_string_member (item, "table", row->table);
    json_object_set_string_member (item, "record", row->label);
    json_object_set_string_member (item, "from", row->from_name);
    json_object_set_string_member (item, "to", row->to_name);
    json_object_set_boolean_member (item, "chosen", row->chosen);
    json_object_set_boolean_member (item, "follows", row->follows);
    json_object_set_array_member (item, "choices", choices);
    json_array_add_object_element (array, item);
  }
  return array;
}

static void
print_steps (HdStore *store, HdReorganisation *change)
{
  for (guint i = 0; i < change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (change->steps, i);
    g_autofree char *to = g_strjoinv (", ", step->to);

    for (guint j = 0; j < step->n_from; j++) {
      g_autofree char *name = hd_store_label (store, "unit", step->from[j]);

      ctl_print ("%s\t%s\t%s%s\n", _(hd_choice_label (hd_unit_changes, step->kind)), name, to, step->assumed ? "\t?" : "");
    }
  }
}

static void
print_rows (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (rows, i);
    g_autofree char *choices = g_strjoinv (", ", row->choices);

    ctl_print ("%s\t%s\t%s\t%s\n", _(hd_record_type_label (hd_record_type_of_table (row->table))), row->label, row->from_name,
               *row->to_name != '\0' ? row->to_name : *choices != '\0' ? choices : "?");
  }
}

CtlStatus
ctl_reorganise (CtlCall *call, GError **error)
{
  g_autoptr (HdStore) store = ctl_open (call, FALSE, error);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (ctl_argument (call, 1));
  g_autoptr (HdReform) reform = store == NULL ? NULL : hd_reform_read (store, file, error);
  g_autoptr (GPtrArray) rows = reform == NULL ? NULL : hd_reorganise_preview (store, reform->change, error);
  guint moved = 0, open = 0;

  if (rows == NULL)
    return CTL_REFUSED;
  hd_reform_choose (reform, rows);
  for (guint i = 0; i < rows->len; i++)
    open += hd_rehoming_waits (g_ptr_array_index (rows, i));
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "title", reform->title);
    json_object_set_string_member (object, "day", reform->change->day);
    json_object_set_string_member (object, "ground", reform->change->ground);
    json_object_set_array_member (object, "steps", step_array (store, reform->change));
    json_object_set_array_member (object, "open", row_array (rows));
    if (!call->dry_run && !hd_reorganise_all (store, reform->change, rows, &moved, error)) {
      json_object_unref (object);
      return CTL_REFUSED;
    }
    json_object_set_boolean_member (object, "done", !call->dry_run);
    json_object_set_int_member (object, "moved", moved);
    json_object_set_int_member (object, "to_choose", open);
    ctl_print_object (object);
    return CTL_DONE;
  }
  print_steps (store, reform->change);
  print_rows (rows);
  if (call->dry_run)
    return CTL_DONE;
  if (!hd_reorganise_all (store, reform->change, rows, &moved, error))
    return CTL_REFUSED;
  ctl_print (_("%u records went to the new units; %u wait for a choice\n"), moved, open);
  return CTL_DONE;
}
