/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of what the office decides: settings, and days on which it rests. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "list-private.h"
#include "exchange/rules-file.h"
#include "store/setting.h"

gboolean
ctl_list_settings (CtlPrinter *self, GError **error)
{
  guint n;
  const HdSetting *settings = hd_settings (&n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *usual = hd_rules_usual (&settings[i], error);
    g_autofree char *value = usual == NULL ? NULL : hd_rules_value (self->store, &settings[i], error);
    g_autofree char *shown = NULL;
    JsonObject *row;

    if (value == NULL)
      return FALSE;
    shown = hd_setting_format (&settings[i], value);
    row = json_object_new ();
    json_object_set_string_member (row, "key", settings[i].key);
    json_object_set_string_member (row, "group", _(settings[i].group));
    json_object_set_string_member (row, "title", _(settings[i].title));
    json_object_set_string_member (row, "value", value);
    json_object_set_string_member (row, "shown", shown);
    json_object_set_string_member (row, "usual", usual);
    json_object_set_boolean_member (row, "changed", strcmp (value, usual) != 0);
    json_object_set_string_member (row, "purpose", _(settings[i].purpose));
    json_object_set_string_member (row, "source", _(settings[i].source));
    ctl_list_add (self, row);
  }
  return TRUE;
}

gboolean
ctl_list_holidays (CtlPrinter *self, GError **error)
{
  g_autoptr (GPtrArray) holidays = hd_holidays (self->store);
  g_autofree char *year = g_strdup_printf ("%04d-", (int) self->call->year);

  for (guint i = 0; i < holidays->len; i++) {
    const HdHoliday *holiday = g_ptr_array_index (holidays, i);
    gboolean yearly = strlen (holiday->day) == strlen ("MM-DD");
    JsonObject *row;

    if (self->call->year != 0 && !yearly && !g_str_has_prefix (holiday->day, year))
      continue;
    row = json_object_new ();
    json_object_set_string_member (row, "day", holiday->day);
    json_object_set_string_member (row, "name", holiday->name);
    json_object_set_boolean_member (row, "yearly", yearly);
    json_object_set_boolean_member (row, "works", holiday->works);
    ctl_list_add (self, row);
  }
  return TRUE;
}
