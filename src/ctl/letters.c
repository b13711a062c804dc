/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters to the units that owe something, and the deadlines of a year as a calendar. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "ctl.h"
#include "exchange/calendar.h"
#include "exchange/chasing.h"
#include "store/text.h"

/* The formats asked for: both if none is. */
static gboolean
find_formats (CtlCall *call, guint *formats, GError **error)
{
  HdFormat format;

  *formats = 1u << HD_FORMAT_DOCX | 1u << HD_FORMAT_PDF;
  if (call->format == NULL)
    return TRUE;
  if (!hd_format_from_nick (call->format, &format) || (format != HD_FORMAT_DOCX && format != HD_FORMAT_PDF)) {
    g_set_error_literal (error, CTL_ERROR, 0, _("--format needs one of: docx, pdf"));
    return FALSE;
  }
  *formats = 1u << format;
  return TRUE;
}

/* Whom letters are for. (transfer full) */
static GPtrArray *
find_owings (CtlCall *call, HdStore *store, const char *today, GError **error)
{
  g_autoptr (GPtrArray) owings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_owing_free);
  HdOwing *owing;
  gint64 unit;

  if (call->unit == NULL)
    return hd_owings (store, call->year, today, call->late_only, error);
  if (!ctl_find_unit (store, call->unit, &unit, error) || (owing = hd_owing_of (store, unit, call->year, today, call->late_only, error)) == NULL)
    return NULL;
  if (owing->duties->len > 0)
    g_ptr_array_add (owings, owing);
  else
    hd_owing_free (owing);
  return g_steal_pointer (&owings);
}

static void
print_letters (CtlCall *call, GPtrArray *owings, GPtrArray *names)
{
  guint each = names->len / MAX (1, owings->len);
  JsonArray *letters;
  JsonObject *object;

  if (!call->json) {
    for (guint i = 0; i < names->len; i++) {
      g_autofree char *path = g_build_filename (call->output, g_ptr_array_index (names, i), NULL);

      ctl_print ("%s\n", path);
    }
    return;
  }
  letters = json_array_new ();
  for (guint i = 0; i < owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (owings, i);
    JsonObject *letter = json_object_new ();
    JsonArray *files = json_array_new ();

    for (guint f = 0; f < each; f++)
      json_array_add_string_element (files, g_ptr_array_index (names, i * each + f));
    json_object_set_string_member (letter, "unit", owing->name);
    json_object_set_int_member (letter, "duties", owing->duties->len);
    json_object_set_int_member (letter, "late", owing->late);
    json_object_set_string_member (letter, "reminded", owing->reminded);
    json_object_set_array_member (letter, "files", files);
    json_array_add_object_element (letters, letter);
  }
  object = json_object_new ();
  json_object_set_string_member (object, "folder", call->output);
  json_object_set_int_member (object, "year", call->year);
  json_object_set_boolean_member (object, "noted", call->note_sent);
  json_object_set_array_member (object, "letters", letters);
  ctl_print_object (object);
}

CtlStatus
ctl_letters (CtlCall *call, GError **error)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (call->output);
  g_autoptr (HdStore) store = NULL;
  g_autoptr (GPtrArray) owings = NULL, names = NULL;
  guint formats;

  if (!find_formats (call, &formats, error))
    return CTL_USAGE;
  store = ctl_open (call, !call->note_sent, error);
  owings = store == NULL ? NULL : find_owings (call, store, today, error);
  if (owings == NULL)
    return CTL_REFUSED;
  names = hd_chase_write (store, owings, call->year, NULL, call->late_only ? HD_CHASE_LATE_ONLY : 0, formats, folder, call->cancellable,
                          ctl_progress, (gpointer) _("Letters"), error);
  if (names == NULL || (call->note_sent && !hd_reminded (store, owings, call->year, today, "paper", error)))
    return CTL_REFUSED;
  print_letters (call, owings, names);
  return CTL_DONE;
}

CtlStatus
ctl_calendar (CtlCall *call, GError **error)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (call->output);
  g_autoptr (HdStore) store = ctl_open (call, TRUE, error);
  gint64 unit = 0;
  guint n;

  if (store == NULL || (call->unit != NULL && !ctl_find_unit (store, call->unit, &unit, error)) ||
      !hd_calendar_write (store, call->year, unit, today, file, &n, call->cancellable, error))
    return CTL_REFUSED;
  if (call->json) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "file", call->output);
    json_object_set_int_member (object, "year", call->year);
    json_object_set_int_member (object, "events", n);
    ctl_print_object (object);
  }
  return CTL_DONE;
}
