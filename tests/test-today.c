/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a year leads, and what waits this morning: answers worked out by hand. */
#include "config.h"
#include <string.h>
#include "store/activity.h"
#include "store/award.h"
#include "store/nomination.h"
#include "store/dossier.h"
#include "store/duty.h"
#include "store/exemplar.h"
#include "store/meeting.h"
#include "store/budget.h"
#include "store/pace.h"
#include "store/plan.h"
#include "store/publicity.h"
#include "store/series.h"
#include "store/subject.h"
#include "store/today.h"
#include "store/unit.h"
#include "year.h"

static const char *const kinds[] = { "none", "tracked", "unknown", "met", "over", "early", "years", "days" };

static void
test_forecast (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/pace.tsv", 12);

  g_assert_cmpuint (cases->len, >, 15);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_auto (GStrv) words = g_strsplit (c[0], ",", -1);
    HdPaceYear years[8];
    HdPace pace = { .achieved = year_number (c[1]), .required = year_number (c[2]) };
    guint n = 0;

    for (; words[n] != NULL; n++) {
      years[n].by_day = year_number (words[n]);
      years[n].total = year_number (strchr (words[n], '/') + 1);
    }
    hd_pace_forecast (&pace, years, n, year_number (c[3]), year_number (c[4]));
    g_test_message ("%s, %s of %s", c[0], c[1], c[2]);
    g_assert_cmpstr (kinds[pace.kind], ==, c[5]);
    g_assert_cmpint (pace.forecast, ==, year_number (c[6]));
    g_assert_cmpint (pace.lowest, ==, year_number (c[7]));
    g_assert_cmpint (pace.highest, ==, year_number (c[8]));
    g_assert_cmpint (pace.years, ==, year_number (c[9]));
    if (pace.kind != HD_PACE_EARLY)
      g_assert_cmpint (pace.needed, ==, year_number (c[10]));
    g_assert_cmpint (pace.at_risk, ==, year_number (c[11]));
  }
}

static gint64
save (Fixture *f, gpointer record)
{
  return fixture_save (f, record);
}

static gint64
person (Fixture *f, const char *name, gint64 unit, const char *code, gint64 year, const char *decided)
{
  g_autoptr (HdRecord) form = fixture_find (f, HD_TYPE_AWARD_FORM, "code", code);

  return save (f, g_object_new (HD_TYPE_NOMINATION, "full-name", name, "kind", "individual", "birth", "1980", "unit", unit, "year", year,
                                "received", decided, "status", "decided", "decision-date", decided, "award-form", hd_record_id (form), NULL));
}

static gint64
any_unit (Fixture *f)
{
  g_autoptr (GPtrArray) units = hd_store_get_all (f->store, HD_TYPE_UNIT, NULL);

  g_assert_cmpuint (units->len, >, 1);
  return hd_record_id (g_ptr_array_index (units, 0));
}

/* Half of 2023 was there by 30 June, a third of 2022; 40 are there in 2024: 80 and 120, so 100. */
static void
test_target (Fixture *f, gconstpointer data)
{
  static const struct { gint64 year; const char *day; guint n; } awards[] = {
    { 2022, "2022-03-01", 3 }, { 2022, "2022-12-31", 6 }, { 2023, "2023-06-30", 5 }, { 2023, "2023-07-01", 5 }, { 2024, "2024-05-05", 40 },
  };
  static const struct { const char *day; const char *kind; gint64 forecast, lowest, highest, needed; gboolean at_risk; } cases[] = {
    { "2024-06-30", "years", 100, 80, 120, 42, FALSE },
    { "2024-07-01", "years", 80, 40, 120, 67, TRUE },
    { "2024-01-01", "early", 0, 0, 0, 0, FALSE },
    { "2025-01-01", "over", 0, 0, 0, 0, TRUE },
    { "2023-12-31", "early", 0, 0, 0, 0, FALSE },
  };
  g_autoptr (GPtrArray) statuses = NULL;
  g_autoptr (GError) error = NULL;
  HdTargetStatus *status = NULL;
  gint64 unit;

  year_load_plan (f, "ke-hoach-26-2023.json");
  unit = any_unit (f);
  hd_store_begin (f->store, "Awards", &error);
  for (guint i = 0; i < G_N_ELEMENTS (awards); i++)
    for (guint k = 0; k < awards[i].n; k++) {
      g_autofree char *name = g_strdup_printf ("Nguyễn Văn %c%u", 'A' + i, k);

      person (f, name, unit, "GK", awards[i].year, awards[i].day);
    }
  hd_store_commit (f->store, &error);
  g_assert_no_error (error);
  statuses = hd_target_statuses (f->store, 0, 2024, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < statuses->len; i++)
    if (strcmp (hd_record_text (((HdTargetStatus *) g_ptr_array_index (statuses, i))->target, HD_TARGET_CODE), "T5") == 0)
      status = g_ptr_array_index (statuses, i);
  g_assert_nonnull (status);
  g_assert_cmpint (status->achieved.value, ==, 40);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    HdPace pace;

    hd_pace_of_target (f->store, status, cases[i].day, &pace, &error);
    g_assert_no_error (error);
    g_test_message ("on %s", cases[i].day);
    g_assert_cmpstr (kinds[pace.kind], ==, cases[i].kind);
    g_assert_cmpint (pace.forecast, ==, cases[i].forecast);
    g_assert_cmpint (pace.lowest, ==, cases[i].lowest);
    g_assert_cmpint (pace.highest, ==, cases[i].highest);
    g_assert_cmpint (pace.needed, ==, cases[i].needed);
    g_assert_cmpint (pace.at_risk, ==, cases[i].at_risk);
    g_assert_cmpstr (pace.end, ==, "2024-12-31");
  }
  /* One unit has failed and another gave no head-count: while there is time nothing is told. */
  status->met = HD_MET_NO;
  status->required = (HdValue) { FALSE, 0 };
  for (guint i = 0; i < 2; i++) {
    HdPace pace;

    hd_pace_of_target (f->store, status, i == 0 ? "2024-12-31" : "2025-01-01", &pace, &error);
    g_assert_no_error (error);
    g_assert_cmpstr (kinds[pace.kind], ==, i == 0 ? "unknown" : "over");
    g_assert_cmpint (pace.at_risk, ==, i == 1);
  }
}

/* One of each, and one beside it that is not meant. */
static void
make_day (Fixture *f)
{
  gint64 unit, inspection, nomination, obligation;
  g_autoptr (GPtrArray) obligations = NULL;
  g_autoptr (GError) error = NULL;

  year_load_plan (f, "ke-hoach-26-2023.json");
  unit = any_unit (f);
  inspection = save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "inspection", "title", "Kiểm tra", "unit", unit, "year", (gint64) 2024,
                                      "held", "2024-06-01", "state", "held", NULL));
  save (f, g_object_new (HD_TYPE_FINDING, "activity", inspection, "unit", unit, "kind", "weakness", "title", "Trễ", "state", "open", "due", "2024-08-31", NULL));
  save (f, g_object_new (HD_TYPE_FINDING, "activity", inspection, "unit", unit, "kind", "weakness", "title", "Sắp", "state", "open", "due", "2024-09-01", NULL));
  save (f, g_object_new (HD_TYPE_FINDING, "activity", inspection, "unit", unit, "kind", "weakness", "title", "Xong", "state", "mended", "due", "2024-08-01", NULL));
  save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Lê An", "unit", unit, "stage", "fostered", "next-review", "2024-08-31", NULL));
  save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Lê Bình", "unit", unit, "stage", "fostered", "next-review", "2024-09-15", NULL));
  save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Lê Chi", "unit", unit, "stage", "fostered", "next-review", "2024-09-16", NULL));
  save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "training", "title", "Tập huấn", "year", (gint64) 2024, "held", "2024-09-03", "state", "planned", NULL));
  save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "training", "title", "Đã qua", "year", (gint64) 2024, "held", "2024-08-31", "state", "planned", NULL));
  save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "training", "title", "Đã họp", "year", (gint64) 2024, "held", "2024-08-31", "state", "held", NULL));
  save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "column", "title", "Chuyên mục", "unit", unit, "year", (gint64) 2024, "held", "2024-01-10", NULL));
  save (f, g_object_new (HD_TYPE_MEETING, "title", "Họp", "year", (gint64) 2024, "held", "2024-09-15", "state", "planned", NULL));
  save (f, g_object_new (HD_TYPE_PUBLICATION, "title", "Sách", "year", (gint64) 2024, "state", "manuscript", "due", "2024-08-31", NULL));
  save (f, g_object_new (HD_TYPE_PUBLICATION, "title", "Tập san", "year", (gint64) 2024, "state", "manuscript", "due", "2024-10-01", NULL));
  save (f, g_object_new (HD_TYPE_CRITERIA, "unit", unit, "version", (gint64) 1, "state", "received", "received", "2024-05-01", NULL));
  {
    gint64 plan = hd_plan_of_year (f->store, 2024, &error);

    save (f, g_object_new (HD_TYPE_DIFFICULTY, "plan", plan, "unit", unit, "title", "Thiếu người", "reported", "2024-05-01", NULL));
    obligations = hd_store_find_ref (f->store, HD_TYPE_OBLIGATION, "plan", plan, &error);
    obligation = hd_record_id (g_ptr_array_index (obligations, 0));
  }
  save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", obligation, "unit", unit, "year", (gint64) 2024, "state", "received", "received", "2024-05-01", NULL));
  /* That a month was told of waits for no answer. */
  save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", obligation, "unit", unit, "year", (gint64) 2024, "month", (gint64) 3, "state", "received",
                         "received", "2024-03-31", NULL));
  nomination = save (f, g_object_new (HD_TYPE_NOMINATION, "full-name", "Trần Hà", "kind", "individual", "birth", "1970", "unit", unit,
                                      "year", (gint64) 2024, "received", "2024-08-01", "status", "received", NULL));
  save (f, g_object_new (HD_TYPE_OPINION, "nomination", nomination, "kind", "agency", "body", "Công an", "sent", "2024-08-01", "due", "2024-08-31", NULL));
  person (f, "Phạm Dũng", unit, "GK", 2024, "2024-02-01");
  person (f, "Phạm Dũng", unit, "GK", 2024, "2024-06-01");
  person (f, "Phạm Yến", unit, "GK", 2024, "2024-06-01");
  hd_store_put_draft (f->store, "unit", 0, "{}", &error);
  g_assert_no_error (error);
}

#define DAY "2024-09-01"

static HdTodayItem *
item_of_key (HdToday *today, const char *key)
{
  for (guint i = 0; i < today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (today->items, i);

    if (strcmp (item->key, key) == 0)
      return item;
  }
  return NULL;
}

static HdToday *
today_of (Fixture *f, const char *day)
{
  g_autoptr (GError) error = NULL;
  HdToday *today = hd_today (f->store, 2024, day, HD_TODAY_ALL, NULL, NULL, &error);

  g_assert_no_error (error);
  return today;
}

static void
test_items (Fixture *f, gconstpointer data)
{
  static const struct { const char *key; HdTodaySection section; gint64 count; const char *day; } expected[] = {
    { "findings_late", HD_TODAY_OVERDUE, 1, "2024-08-31" },
    { "findings_soon", HD_TODAY_SOON, 1, "2024-09-01" },
    { "reviews_late", HD_TODAY_OVERDUE, 1, "2024-08-31" },
    { "reviews_soon", HD_TODAY_SOON, 1, "2024-09-15" },
    { "opinions_late", HD_TODAY_OVERDUE, 1, "2024-08-31" },
    { "publications_late", HD_TODAY_OVERDUE, 1, "2024-08-31" },
    { "publications_soon", HD_TODAY_SOON, 1, "2024-10-01" },
    { "activities_soon", HD_TODAY_SOON, 1, "2024-09-03" },
    { "meetings_soon", HD_TODAY_SOON, 1, "2024-09-15" },
    { "fulfilments_received", HD_TODAY_WAITING, 1, "2024-05-01" },
    { "criteria_received", HD_TODAY_WAITING, 1, "2024-05-01" },
    { "difficulties_open", HD_TODAY_WAITING, 1, "2024-05-01" },
    { "drafts", HD_TODAY_WAITING, 1, "" },
    { "activities_unsaid", HD_TODAY_ANOMALIES, 1, "2024-08-31" },
    { "commended_twice", HD_TODAY_ANOMALIES, 1, "2024-02-01" },
    { "columns_stale", HD_TODAY_ANOMALIES, 1, "2024-01-10" },
  };
  g_autoptr (HdToday) today = NULL;
  HdTodaySection last = HD_TODAY_OVERDUE;

  make_day (f);
  today = today_of (f, DAY);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    HdTodayItem *item = item_of_key (today, expected[i].key);

    g_test_message ("%s", expected[i].key);
    g_assert_nonnull (item);
    g_assert_cmpint (item->section, ==, expected[i].section);
    g_assert_cmpint (item->count, ==, expected[i].count);
    g_assert_cmpstr (item->day, ==, expected[i].day);
    g_assert_cmpstr (item->table, !=, "");
  }
  for (guint i = 0; i < today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (today->items, i);

    g_assert_cmpint (item->section, >=, last);
    last = item->section;
    g_assert_cmpint (item->count, >, 0);
  }
  /* No unit has a head-count; criteria are owed by all of them since 10/6/2023. */
  g_assert_cmpint (item_of_key (today, "headcounts_unknown")->count, >, 10);
  g_assert_cmpstr (((HdTodayItem *) g_ptr_array_index (today->items, 0))->kind, ==, "duties_late");
  g_assert_cmpuint (today->targets->len, ==, 16);
}

/* Whatever is counted can be listed, in number and in sum; keys are told apart. */
static void
check_rows (Fixture *f, const char *day)
{
  g_autoptr (HdToday) today = today_of (f, day);
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (today->items->len, >, 0);
  for (guint i = 0; i < today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (today->items, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) rows = hd_today_rows (f->store, item, &error);
    gint64 sum = 0;

    g_assert_no_error (error);
    g_assert_true (g_hash_table_add (keys, item->key));
    for (guint k = 0; k < rows->len; k++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, k))->weight;
    g_test_message ("%s: %s", day, item->key);
    g_assert_cmpint (rows->len, ==, item->count);
    g_assert_cmpint (sum, ==, item->count);
    if (item->duties != NULL)
      g_assert_cmpint (item->duties->len, ==, item->count);
  }
}

static void
test_rows (Fixture *f, gconstpointer data)
{
  static const char *const days[] = { "2024-01-01", DAY, "2024-12-31", "2025-06-01" };

  make_day (f);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    check_rows (f, days[i]);
}

/* What was let be is gone, what comes up beside it is not, and undo brings it back. */
static void
test_dismiss (Fixture *f, gconstpointer data)
{
  static const char *const dismissed[] = { "commended_twice", "columns_stale", "headcounts_unknown", "contradictions", "activities_unsaid" };
  g_autoptr (GError) error = NULL;

  make_day (f);
  for (guint i = 0; i < G_N_ELEMENTS (dismissed); i++) {
    g_autoptr (HdToday) before = today_of (f, DAY);
    g_autoptr (HdToday) after = NULL;
    g_autoptr (HdToday) again = NULL;
    HdTodayItem *item = item_of_key (before, dismissed[i]);
    g_autofree char *label = NULL;

    g_test_message ("%s", dismissed[i]);
    g_assert_nonnull (item);
    g_assert_true (item->actions & HD_TODAY_DISMISS);
    hd_today_dismiss (f->store, item, "Đã xem", &error);
    g_assert_no_error (error);
    after = today_of (f, DAY);
    g_assert_null (item_of_key (after, dismissed[i]));
    g_assert_true (hd_store_undo (f->store, &label, &error));
    again = today_of (f, DAY);
    g_assert_cmpint (item_of_key (again, dismissed[i])->count, ==, item->count);
    hd_today_dismiss (f->store, item, "Đã xem", &error);
    g_assert_no_error (error);
  }
  save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "training", "title", "Mới", "year", (gint64) 2024, "held", "2024-08-30", "state", "planned", NULL));
  {
    g_autoptr (HdToday) later = today_of (f, DAY);

    g_assert_cmpint (item_of_key (later, "activities_unsaid")->count, ==, 1);
  }
}

/* The bars of every figure add up to it, and the rows of a bar to the bar. */
static void
test_series (Fixture *f, gconstpointer data)
{
  static const char *const names[] = { "nominations_total", "exemplars", "nominations_decided", "introductions", "awarded_people",
                                       "publicity_items", "contest_entries", "inspections_held", "units_reported" };
  const HdScope scope = { .year = 2024 };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (HdSeriesBy by = HD_SERIES_UNIT; by <= HD_SERIES_MONTH; by++) {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) bars = hd_series (f->store, names[i], &scope, by, &error);
      gint64 sum = 0;
      HdValue value;

      g_assert_no_error (error);
      hd_figure_value (f->store, names[i], &scope, &value, &error);
      for (guint k = 0; k < bars->len; k++) {
        HdBar *bar = g_ptr_array_index (bars, k);
        g_autoptr (GPtrArray) rows = hd_series_rows (f->store, names[i], &scope, by, bar->key, &error);
        gint64 weight = 0;

        g_assert_no_error (error);
        for (guint r = 0; r < rows->len; r++)
          weight += ((HdEvidence *) g_ptr_array_index (rows, r))->weight;
        g_assert_cmpint (weight, ==, bar->value);
        g_assert_true ((*bar->label == '\0') == (bar->key == 0));
        sum += bar->value;
      }
      g_assert_cmpint (sum, ==, value.value);
      if (by == HD_SERIES_MONTH)
        g_assert_cmpuint (bars->len, >=, 12);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/forecast", test_forecast);
  g_test_add ("/pace/target", Fixture, NULL, fixture_set_up, test_target, fixture_tear_down);
  g_test_add ("/today/items", Fixture, NULL, fixture_set_up, test_items, fixture_tear_down);
  g_test_add ("/today/rows", Fixture, NULL, fixture_set_up, test_rows, fixture_tear_down);
  g_test_add ("/today/dismiss", Fixture, NULL, fixture_set_up, test_dismiss, fixture_tear_down);
  g_test_add ("/series/adds-up", Fixture, NULL, year_set_up, test_series, fixture_tear_down);
  return g_test_run ();
}
