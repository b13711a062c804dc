/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of the telling of exemplars. */
#include "config.h"
#include "list-private.h"
#include "store/publicity.h"
#include "store/text.h"

/* How often each unit told in each month. */
gboolean
ctl_list_tellings (CtlPrinter *self, GError **error)
{
  gint64 year = ctl_year (self->call, self->store);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) lines = hd_tellings (self->store, ctl_plan (self->store, year), year, today, error);

  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    HdTellingLine *line = g_ptr_array_index (lines, i);
    JsonObject *row = json_object_new ();

    json_object_set_string_member (row, "unit", line->name);
    json_object_set_int_member (row, "year", year);
    json_object_set_int_member (row, "months", line->months);
    for (guint month = 0; month < 12; month++) {
      g_autofree char *name = g_strdup_printf ("month_%02u", month + 1);

      json_object_set_int_member (row, name, line->cells[month]);
    }
    ctl_list_add (self, row);
  }
  return lines != NULL;
}

/* Who agreed to be told of, the longest untold first. */
gboolean
ctl_list_tell_next (CtlPrinter *self, GError **error)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) list = hd_tell_next (self->store, today, TRUE, error);

  for (guint i = 0; list != NULL && i < list->len; i++) {
    HdTellNext *next = g_ptr_array_index (list, i);
    JsonObject *row = json_object_new ();

    json_object_set_string_member (row, "full_name", next->name);
    json_object_set_string_member (row, "unit", next->unit_name);
    json_object_set_string_member (row, "last_told", next->last);
    json_object_set_string_member (row, "told_where", next->where);
    json_object_set_int_member (row, "times", next->times);
    json_object_set_int_member (row, "times_this_year", next->years[0]);
    if (next->days >= 0)
      json_object_set_int_member (row, "days", next->days);
    else
      json_object_set_null_member (row, "days");
    json_object_set_string_member (row, "story_line", next->line);
    ctl_list_add (self, row);
  }
  return list != NULL;
}
