/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "ctl.h"
#include "exchange/rules-file.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/text.h"

G_DEFINE_QUARK (ctl-error-quark, ctl_error)

static gboolean progress_shown;

const char *
ctl_argument (CtlCall *call, guint index)
{
  return index < call->arguments->len ? g_ptr_array_index (call->arguments, index) : NULL;
}

/* Opens the council file of the first argument. Reading takes no lock, so it works
 * beside an open window and on a file that may only be read. An older file opened for
 * writing gets the shipped rules. (transfer full) */
HdStore *
ctl_open (CtlCall *call, gboolean read_only, GError **error)
{
  g_autoptr (HdStore) store = hd_store_open (ctl_argument (call, 0), read_only ? HD_STORE_READ_ONLY | HD_STORE_ANYWHERE : 0, error);

  if (store != NULL && !read_only && hd_rules_wanted (store) && !hd_rules_load (store, error))
    return NULL;
  return g_steal_pointer (&store);
}

/* The year asked for; else the last one that is worked on, or, in a new file, the
 * present one or the nearest that a plan covers. */
gint64
ctl_year (CtlCall *call, HdStore *store)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (store, HD_TYPE_PLAN, NULL);
  g_autofree char *today = hd_date_today ();
  gint64 present = g_ascii_strtoll (today, NULL, 10);
  gint64 year = call->year != 0 ? call->year : hd_nomination_last_year (store);

  for (guint i = 0; year == 0 && plans != NULL && i < plans->len; i++) {
    HdRecord *plan = g_ptr_array_index (plans, i);

    year = CLAMP (present, hd_record_int (plan, HD_PLAN_PERIOD_START), hd_record_int (plan, HD_PLAN_PERIOD_END));
  }
  return year == 0 ? present : year;
}

/* The plan of that year, 0 if none covers it. */
gint64
ctl_plan (HdStore *store, gint64 year)
{
  g_autoptr (GPtrArray) plans = hd_store_get_all (store, HD_TYPE_PLAN, NULL);

  for (guint i = 0; plans != NULL && i < plans->len; i++) {
    HdRecord *plan = g_ptr_array_index (plans, i);

    if (year >= hd_record_int (plan, HD_PLAN_PERIOD_START) && year <= hd_record_int (plan, HD_PLAN_PERIOD_END))
      return hd_record_id (plan);
  }
  return 0;
}

void
ctl_print (const char *format, ...)
{
  va_list arguments;
  g_autofree char *text = NULL;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  fputs (text, stdout);
}

/* Prints a result for machines and takes it over. */
void
ctl_print_json (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, TRUE);

  fputs (text, stdout);
  fputc ('\n', stdout);
  json_node_unref (node);
}

/* The same for one object. */
void
ctl_print_object (JsonObject *object)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, object);
  ctl_print_json (node);
}

/* One field of a line of CSV. A text that a spreadsheet would take for a formula is
 * led in by an apostrophe. */
void
ctl_print_csv (const char *value, gboolean last)
{
  gboolean formula = *value != '\0' && strchr ("=+-@\t\r", *value) != NULL;

  if (formula || strpbrk (value, ",\"\r\n") != NULL) {
    fputc ('"', stdout);
    if (formula)
      fputc ('\'', stdout);
    for (const char *p = value; *p != '\0'; p++) {
      if (*p == '"')
        fputc ('"', stdout);
      fputc (*p, stdout);
    }
    fputc ('"', stdout);
  } else {
    fputs (value, stdout);
  }
  fputs (last ? "\r\n" : ",", stdout);
}

/* A GFileProgressCallback that shows how far `what` has come, on a terminal only. */
void
ctl_progress (goffset current, goffset total, gpointer what)
{
  if (!isatty (STDERR_FILENO) || total <= 0)
    return;
  fprintf (stderr, "\r%s: %d %%", (const char *) what, (int) (current * 100 / total));
  fflush (stderr);
  progress_shown = TRUE;
}

void
ctl_progress_end (void)
{
  if (progress_shown)
    fputc ('\n', stderr);
  progress_shown = FALSE;
}
