/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>
#include "figure-private.h"
#include "pace.h"
#include "plan.h"
#include "text.h"

/* So many earlier years are asked; older ones tell of other plans. */
#define MAX_YEARS 5

/* Where days alone are to go by, nothing is foretold in the first twelfth of the time. */
#define EARLY_PARTS 12

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  gint64 one = *(const gint64 *) a, other = *(const gint64 *) b;

  return (one > other) - (one < other);
}

/* The middle one of sorted numbers, of two the mean rounded down. */
static gint64
median (const gint64 *sorted, guint n)
{
  return n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] + (sorted[n / 2] - sorted[n / 2 - 1]) / 2;
}

void
hd_pace_forecast (HdPace *pace, const HdPaceYear *years, guint n, gint64 elapsed, gint64 days)
{
  g_autofree gint64 *forecasts = g_new (gint64, MAX (n, 1));
  g_autofree gint64 *needed = g_new (gint64, MAX (n, 1));
  guint told = 0, there = 0;

  for (guint i = 0; i < n; i++) {
    there += years[i].total > 0;
    if (years[i].by_day <= 0 || years[i].total <= 0)
      continue;
    forecasts[told] = pace->achieved * years[i].total / years[i].by_day;
    needed[told] = (pace->required * years[i].by_day + years[i].total - 1) / years[i].total;
    told++;
  }
  pace->years = told;
  if (told > 0) {
    qsort (forecasts, told, sizeof *forecasts, compare_numbers);
    qsort (needed, told, sizeof *needed, compare_numbers);
    pace->kind = HD_PACE_YEARS;
    pace->forecast = median (forecasts, told);
    pace->lowest = forecasts[0];
    pace->highest = forecasts[told - 1];
    pace->needed = median (needed, told);
  } else if (there > 0 || elapsed * EARLY_PARTS < days || elapsed <= 0) {
    /* Earlier years had nothing by this day either. */
    pace->kind = HD_PACE_EARLY;
  } else {
    pace->kind = HD_PACE_DAYS;
    pace->forecast = pace->lowest = pace->highest = pace->achieved * days / elapsed;
    pace->needed = (pace->required * elapsed + days - 1) / days;
  }
  pace->at_risk = pace->kind != HD_PACE_EARLY && pace->forecast < pace->required;
}

/* What one year adds up to. */
typedef struct {
  const char *month_day;   /* of today, "MM-DD" */
  gboolean    by_month;    /* of a unit's rows, those of one month are one */
  HdPaceYear  year;
  GPtrArray  *days;        /* of char*: of the rows of the unit that is read, where units are counted */
  gint64      needs;
  gboolean    counts;
} Count;

static void
add_day (Count *count, const char *day, gint64 weight)
{
  /* Something whose day nobody wrote down was done at some time of the year. */
  gboolean by_then = strlen (day) == strlen ("YYYY-MM-DD") && strcmp (day + strlen ("YYYY-"), count->month_day) <= 0;

  count->year.total += weight;
  count->year.by_day += by_then ? weight : 0;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* A unit counts from the day on which the last row that it needed came in. */
static void
end_unit (Count *count)
{
  const char *reached = "";
  gint64 left = MAX (count->needs, 1);

  if (count->counts) {
    g_ptr_array_sort (count->days, compare_days);
    for (guint i = 0; i < count->days->len && left > 0; i++) {
      const char *day = g_ptr_array_index (count->days, i);
      gsize same = count->by_month ? strlen ("YYYY-MM") : G_MAXSIZE;

      if (i > 0 && count->by_month && strncmp (day, g_ptr_array_index (count->days, i - 1), same) == 0)
        continue;
      if (--left == 0)
        reached = day;
    }
    add_day (count, reached, 1);
  }
  g_ptr_array_set_size (count->days, 0);
  count->counts = FALSE;
}

static void
count_unit_row (const HdDatedRow *row, gpointer data)
{
  Count *count = data;

  if (strcmp (row->table, "unit") == 0) {
    const char *needs = strchr (row->detail, '/');

    end_unit (count);
    count->counts = row->weight > 0;
    count->needs = needs != NULL ? g_ascii_strtoll (needs + 1, NULL, 10) : 1;
  } else if (count->counts) {
    g_ptr_array_add (count->days, g_strdup (row->day));
  }
}

static void
count_row (const HdDatedRow *row, gpointer data)
{
  add_day (data, row->day, row->weight);
}

static gboolean
count_year (HdStore *store, HdTargetStatus *status, HdRecord *plan, const HdFigure *figure, gint64 year, const char *today,
            HdPaceYear *counted, GError **error)
{
  Count count = { today + strlen ("YYYY-"), strcmp (hd_record_text (status->target, HD_TARGET_PERIOD), "month") == 0 };
  HdContext context;
  gboolean done;

  hd_context_of_target (status->target, plan, year, &context);
  hd_context_set_as_of (&context, status->as_of);
  count.days = g_ptr_array_new_with_free_func (g_free);
  done = hd_figure_each_dated (store, figure, &context, status->per_unit ? count_unit_row : count_row, &count, error);
  if (status->per_unit)
    end_unit (&count);
  g_ptr_array_unref (count.days);
  *counted = count.year;
  return done;
}

/* The first and the last day of what a target counts. */
static void
read_period (HdTargetStatus *status, HdRecord *plan, char first[16], char last[16])
{
  const char *period = hd_record_text (status->target, HD_TARGET_PERIOD);
  const char *due = hd_record_text (status->target, HD_TARGET_DUE);
  gint64 from = status->year, to = status->year;

  if (strcmp (period, "plan") == 0) {
    from = hd_record_int (plan, HD_PLAN_PERIOD_START);
    to = hd_record_int (plan, HD_PLAN_PERIOD_END);
  }
  g_snprintf (first, 16, "%04d-01-01", (int) from);
  if (strlen (due) == strlen ("YYYY-MM-DD"))
    g_strlcpy (last, due, 16);
  else if (strlen (due) == strlen ("MM-DD"))
    g_snprintf (last, 16, "%04d-%.5s", (int) to, due);
  else
    g_snprintf (last, 16, "%04d-12-31", (int) to);
}

/* A thing that is there or not has no pace. */
static gboolean
has_pace (HdTargetStatus *status)
{
  const char *comparator = hd_record_text (status->target, HD_TARGET_COMPARATOR);

  return strcmp (comparator, "done") != 0 && strcmp (comparator, "milestone") != 0 && (status->per_unit || status->required.value > 1);
}

/**
 * hd_pace_of_target:
 * @today: ISO day
 *
 * The dates of the evidence of up to five earlier years say what share of a year's
 * result is there by the same day; this year's is put in proportion to each of them.
 */
gboolean
hd_pace_of_target (HdStore *store, HdTargetStatus *status, const char *today, HdPace *pace, GError **error)
{
  const HdFigure *figure = hd_figure_lookup (hd_record_text (status->target, HD_TARGET_FIGURE));
  g_autoptr (HdRecord) plan = hd_store_get (store, HD_TYPE_PLAN, hd_record_int (status->target, HD_TARGET_PLAN), error);
  gboolean yearly = strcmp (hd_record_text (status->target, HD_TARGET_PERIOD), "year") == 0 ||
                    strcmp (hd_record_text (status->target, HD_TARGET_PERIOD), "month") == 0;
  HdPaceYear years[MAX_YEARS];
  char first[16], last[16];
  guint n = 0;

  if (plan == NULL)
    return FALSE;
  memset (pace, 0, sizeof *pace);
  read_period (status, plan, first, last);
  g_strlcpy (pace->end, last, sizeof pace->end);
  pace->achieved = status->achieved.value;
  pace->required = status->required.value;
  pace->days_left = MAX (hd_date_days_between (today, last), 0);

  if (status->met == HD_MET_YES)
    pace->kind = HD_PACE_MET;
  else if (status->met == HD_MET_TRACKED)
    pace->kind = HD_PACE_TRACKED;
  /* Where one unit has failed, all of them have not done it, whatever is unknown of the others. */
  else if (strcmp (today, last) > 0 && status->met == HD_MET_NO) {
    pace->kind = HD_PACE_OVER;
    pace->at_risk = TRUE;
  } else if (!status->achieved.known || !status->required.known || figure == NULL)
    pace->kind = HD_PACE_UNKNOWN;
  else if (strcmp (today, first) < 0)
    pace->kind = HD_PACE_EARLY;
  else if (!has_pace (status))
    pace->kind = HD_PACE_NONE;
  else {
    for (gint64 year = status->year - 1; yearly && year >= status->year - MAX_YEARS; year--)
      if (!count_year (store, status, plan, figure, year, today, &years[n++], error))
        return FALSE;
    hd_pace_forecast (pace, years, n, hd_date_days_between (first, today) + 1, hd_date_days_between (first, last) + 1);
    /* No more units can do it than there are. */
    if (status->per_unit && status->units->len > 0) {
      gint64 units = status->units->len;

      pace->forecast = MIN (pace->forecast, units);
      pace->lowest = MIN (pace->lowest, units);
      pace->highest = MIN (pace->highest, units);
    }
  }
  return TRUE;
}

char *
hd_pace_text (const HdPace *pace)
{
  g_autofree char *achieved = hd_number_format (pace->achieved);
  g_autofree char *required = hd_number_format (pace->required);
  g_autofree char *forecast = hd_number_format (pace->forecast);
  g_autofree char *lowest = hd_number_format (pace->lowest);
  g_autofree char *highest = hd_number_format (pace->highest);
  g_autofree char *end = hd_date_format (pace->end);

  switch (pace->kind) {
  case HD_PACE_TRACKED:
    return g_strdup (_("Followed; no number is asked for"));
  case HD_PACE_UNKNOWN:
    return g_strdup (_("Unknown: what it is measured against was never given"));
  case HD_PACE_MET:
    return g_strdup (_("Met"));
  case HD_PACE_OVER:
    return g_strdup_printf (_("Not met by %s"), end);
  case HD_PACE_EARLY:
    return g_strdup_printf (_("Too early to tell; time is until %s"), end);
  case HD_PACE_DAYS:
    return g_strdup_printf (_("%s of %s by %s at this pace, by days alone: there is no earlier year to go by"), forecast, required, end);
  case HD_PACE_YEARS:
    if (pace->years == 1)
      return g_strdup_printf (_("%s of %s by %s at this pace, from the dates of one earlier year"), forecast, required, end);
    return g_strdup_printf (_("%s of %s by %s at this pace (%s to %s, from the dates of %u earlier years)"),
                            forecast, required, end, lowest, highest, pace->years);
  case HD_PACE_NONE:
  default:
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Not yet; %d day is left, until %s", "Not yet; %d days are left, until %s",
                                         pace->days_left), (int) pace->days_left, end);
  }
}
