/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The duties of a large council: 80 units, 20 obligations, 3 years, with what was noted and
 * done. Fails if making them takes longer than the limit. */
#include "config.h"
#include <glib/gstdio.h>
#include <stdlib.h>
#include <time.h>
#include "store/activity.h"
#include "store/duty.h"
#include "store/unit.h"

#define UNITS       80
#define OBLIGATIONS 20
#define ROUNDS      15
#define LIMIT       40.0   /* ms of the processor */

static gint64
save (HdStore *store, HdRecord *record)
{
  g_autoptr (GError) error = NULL;
  gint64 id;

  if (!hd_store_save (store, record, &error))
    g_error ("%s", error->message);
  id = hd_record_id (record);
  g_object_unref (record);
  return id;
}

static void
fill (HdStore *store)
{
  static const char *const kinds[] = { "report", "criteria", "column", "" };
  gint64 plan = save (store, g_object_new (HD_TYPE_PLAN, "title", "Plan", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
  gint64 units[UNITS];

  for (guint i = 0; i < UNITS; i++) {
    g_autofree char *name = g_strdup_printf ("Phường số %u", i);

    units[i] = save (store, g_object_new (HD_TYPE_UNIT, "name", name, "kind", "ward", NULL));
  }
  for (guint o = 0; o < OBLIGATIONS; o++) {
    gboolean monthly = o == 0;
    const char *kind = monthly ? "telling" : kinds[o % 4];
    g_autofree char *code = g_strdup_printf ("X%u", o);
    gint64 id = save (store, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", code, "title", code, "owner", "all",
                                           "rhythm", monthly ? "monthly" : o % 5 == 1 ? "once" : "yearly",
                                           "due", monthly ? "" : o % 5 == 1 ? "2023-06-10" : "06-10", "wording", "trước ngày 10/6",
                                           "inclusive", TRUE, "evidence", kind, "quota", (gint64) (*kind == '\0'), NULL));

    for (guint i = 0; i < UNITS; i++)
      for (gint64 year = 2023; year <= 2025; year++)
        if (!monthly && o % 5 != 1 && (i + o + year) % 3 == 0)
          save (store, g_object_new (HD_TYPE_FULFILMENT, "obligation", id, "unit", units[i], "year", year, "state", "received",
                                     "received", "2024-06-01", NULL));
  }
  for (guint i = 0; i < UNITS; i++)
    for (guint m = 0; m < 36; m++) {
      gint64 year = 2023 + m / 12;
      g_autofree char *held = g_strdup_printf ("%d-%02u-05", (int) year, m % 12 + 1);

      save (store, g_object_new (HD_TYPE_ACTIVITY, "kind", m % 9 == 0 ? "report" : "telling", "title", "T", "unit", units[i], "year", year, "held", held, NULL));
    }
}

/* Of this process alone, whatever else the machine does. */
static double
processor_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static int
compare (const void *a, const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0 ? -1 : difference > 0;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("hoadep-duty-list-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "council.hoadep", NULL);
  g_autoptr (HdStore) store = hd_store_create (path, "", &error);
  const HdDutyScope scope = { .from_year = 2023, .to_year = 2025, .today = "2024-07-01" };
  double times[ROUNDS];
  guint n = 0;

  if (store == NULL || !hd_store_begin (store, "Fill", &error))
    g_error ("%s", error->message);
  fill (store);
  if (!hd_store_commit (store, &error))
    g_error ("%s", error->message);
  for (guint i = 0; i < ROUNDS; i++) {
    double start = processor_ms ();
    g_autoptr (GPtrArray) duties = hd_duties (store, &scope, &error);

    times[i] = processor_ms () - start;
    if (duties == NULL)
      g_error ("%s", error->message);
    n = duties->len;
  }
  qsort (times, ROUNDS, sizeof *times, compare);
  g_print ("%u units × %u obligations × 3 years: %u duties in %.1f ms (%.1f-%.1f)\n", UNITS, OBLIGATIONS, n,
           times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
  hd_store_close (store, NULL);
  return times[ROUNDS / 2] < LIMIT ? 0 : 1;
}
