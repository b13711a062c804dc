/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "store/duty.h"
#include "store/movement.h"
#include "store/unit.h"
#include "year.h"

static GPtrArray *
find (Fixture *f, gint64 year)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *found = hd_contradictions (f->store, 0, year, &error);

  g_assert_no_error (error);
  return found;
}

/* Every line, and no other, in its order. */
static void
assert_keys (GPtrArray *found, const char *const *names)
{
  for (guint i = 0; i < found->len; i++) {
    HdContradiction *one = g_ptr_array_index (found, i);
    g_auto (GStrv) parts = g_strsplit (one->key, "/", 3);
    g_autofree char *name = g_strdup_printf ("%s %s", parts[0], parts[2]);

    g_test_message ("%s: %s — %s", name, one->title, one->detail);
    g_assert_nonnull (names[i]);
    g_assert_cmpstr (name, ==, names[i]);
    g_assert_cmpstr (one->detail, !=, "");
    g_assert_cmpstr (hd_contradiction_label (one->kind), !=, "");
    g_assert_cmpint (one->id, !=, 0);
  }
  g_assert_null (names[found->len]);
}

static HdContradiction *
one_of (GPtrArray *found, const char *name)
{
  for (guint i = 0; i < found->len; i++)
    if (g_str_has_suffix (((HdContradiction *) g_ptr_array_index (found, i))->key, name))
      return g_ptr_array_index (found, i);
  g_error ("No contradiction %s", name);
}

/* Plan 26: the cut-off of 31/01 against each row of the annex, the day in two wordings,
 * 80 introductions for 100 people, clusters that are named and not there. Row 5, whose two
 * dates fall on one day in 2023, is no contradiction. */
static void
test_district (Fixture *f, gconstpointer data)
{
  static const char *const names[] = {
    "dates REVIEW/A1-INTRODUCE", "dates REVIEW/A2-INTRODUCE", "dates REVIEW/A3-INTRODUCE", "dates REVIEW/A4-INTRODUCE",
    "dates REVIEW/A5-INTRODUCE", "dates REVIEW/A6-INTRODUCE", "dates REVIEW/A7-INTRODUCE", "dates REVIEW/A8-INTRODUCE",
    "dates REVIEW/A9-INTRODUCE", "dates REVIEW/A10-INTRODUCE", "dates REVIEW/A11-INTRODUCE", "dates REVIEW/A12-INTRODUCE",
    "dates REVIEW/A13-INTRODUCE", "dates REVIEW/A14-INTRODUCE", "dates REVIEW/A15-INTRODUCE",
    "wording CRITERIA", "quota T5/introductions", "owner CLUSTER/clusters", "owner contacts", NULL
  };
  g_autoptr (GPtrArray) found = NULL;

  year_load_plan (f, "ke-hoach-26-2023.json");
  found = find (f, 2023);
  assert_keys (found, names);
  g_assert_nonnull (strstr (one_of (found, "/A11-INTRODUCE")->detail, "1 day earlier"));
  g_assert_nonnull (strstr (one_of (found, "/A13-INTRODUCE")->detail, "227 days later"));
  g_assert_nonnull (strstr (one_of (found, "/introductions")->title, "100 are asked for, but lead units introduce 80"));
  g_assert_nonnull (strstr (one_of (found, "/introductions")->detail, "that makes 108"));
  g_assert_nonnull (strstr (one_of (found, "/contacts")->title, "28 units"));
}

/* What is owed after the last year of a plan is said to be carried on, not in its years. */
static void
test_carried_on (Fixture *f, gconstpointer data)
{
  static const struct { gint64 year; guint n; } cases[] = { { 2023, 0 }, { 2025, 0 }, { 2026, 1 }, { 2030, 1 } };

  year_load_plan (f, "ke-hoach-26-2023.json");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) found = find (f, cases[i].year);
    guint n = 0;

    for (guint j = 0; j < found->len; j++)
      n += g_str_has_suffix (((HdContradiction *) g_ptr_array_index (found, j))->key, "/carried-on");
    g_test_message ("%d", (int) cases[i].year);
    g_assert_cmpuint (n, ==, cases[i].n);
  }
  /* Its own plan, once there is one, is not carried on. */
  fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Kế hoạch sau", "period-start", (gint64) 2026, "period-end", (gint64) 2030, NULL));
  {
    g_autoptr (GPtrArray) found = find (f, 2026);

    for (guint j = 0; j < found->len; j++)
      g_assert_false (g_str_has_suffix (((HdContradiction *) g_ptr_array_index (found, j))->key, "/carried-on"));
  }
}

static void
test_ward (Fixture *f, gconstpointer data)
{
  static const char *const names[] = { "owner contacts", NULL };
  g_autoptr (GPtrArray) found = NULL;

  year_load_plan (f, "ke-hoach-phuong.json");
  found = find (f, 2026);
  assert_keys (found, names);
}

/* What each check looks for, made by hand in a plan that has nothing else wrong. */
static void
test_each (Fixture *f, gconstpointer data)
{
  static const char *const names[] = {
    "dates R1/R2", "dates T1/C", "wording W", "quota T4/introductions", "quota M1-I",
    "owner NOBODY", "owner TYPED/Phòng Không có", "owner GONE/Phường Cũ", "owner M2",
    "figure T2", "figure T3", "period OUT", "period NONE", "rest NEW-YEAR", NULL
  };
  gint64 plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "P", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
  gint64 unit = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Phường Bồ Đề", "kind", "ward", "contact", "Bà An", NULL));
  gint64 led = fixture_save (f, g_object_new (HD_TYPE_MOVEMENT, "plan", plan, "code", "M1", "name", "M1", "quota", (gint64) 5, "position", (gint64) 1, NULL));
  static const struct { const char *code, *owner, *rhythm, *due, *wording, *other, *evidence; gboolean movement; gint64 quota; } obligations[] = {
    { "R1", "all", "yearly", "10-01", "", "", "report" }, { "R2", "all", "yearly", "12-01", "", "", "report" },
    { "C", "all", "once", "2023-06-10", "", "", "criteria" },
    { "W", "council", "yearly", "05-05", "chậm nhất ngày 05/5", "trước ngày 05/5", "other" },
    { "M1-I", "", "yearly", "02-10", "", "", "", TRUE, 3 },
    { "NOBODY", "", "yearly", "", "", "", "other" }, { "TYPED", "Phòng Không có", "yearly", "", "", "", "other" },
    { "GONE", "Phường Cũ", "yearly", "10-10", "", "", "other" },
    { "OUT", "council", "once", "2026-01-01", "", "", "other" }, { "NONE", "council", "yearly", "02-31", "", "", "other" },
    { "NEW-YEAR", "council", "yearly", "01-01", "", "", "other" },
  };
  static const struct { const char *code, *figure, *comparator, *due; gint64 required; } targets[] = {
    { "T1", "units_with_criteria", "percent_of_units", "2023-06-30", 100 }, { "T2", "no_such_figure", "at_least", "", 5 },
    { "T3", "exemplars", "at_least", "", 0 }, { "T4", "ward_awarded_people", "at_least", "", 6 }, { "T5", "exemplars", "tracked", "", 0 },
  };
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;

  hd_store_set_setting (f->store, "holidays", "01-01", &error);
  g_assert_no_error (error);
  fixture_save (f, g_object_new (HD_TYPE_MOVEMENT_UNIT, "movement", led, "unit", unit, "role", "lead", NULL));
  fixture_save (f, g_object_new (HD_TYPE_MOVEMENT, "plan", plan, "code", "M2", "name", "M2", "position", (gint64) 2, NULL));
  fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Phường Cũ", "kind", "ward", "contact", "Ông Bình", "valid-to", "2024-06-30", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (obligations); i++)
    fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", obligations[i].code, "title", obligations[i].code, "position", (gint64) i,
                                   "owner", obligations[i].owner, "rhythm", obligations[i].rhythm, "due", obligations[i].due,
                                   "wording", obligations[i].wording, "wording-other", obligations[i].other, "evidence", obligations[i].evidence,
                                   "movement", obligations[i].movement ? led : (gint64) 0, "quota", obligations[i].quota, "inclusive", TRUE, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    fixture_save (f, g_object_new (HD_TYPE_TARGET, "plan", plan, "code", targets[i].code, "title", targets[i].code, "position", (gint64) i, "period", "year",
                                   "figure", targets[i].figure, "comparator", targets[i].comparator, "due", targets[i].due, "required", targets[i].required, NULL));
  found = find (f, 2024);
  assert_keys (found, names);
  /* Before it ended the unit could owe it. */
  g_clear_pointer (&found, g_ptr_array_unref);
  found = find (f, 2023);
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (names) - 2);
}

/* The share of head-counts is below what is asked for, once all of them are known. */
static void
test_head_counts (Fixture *f, gconstpointer data)
{
  gint64 plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "P", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
  gint64 office = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Phòng Y tế", "kind", "office", "contact", "A", NULL));
  g_autoptr (GPtrArray) unknown = NULL, known = NULL;

  fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Phường Bồ Đề", "kind", "ward", "contact", "B", NULL));
  fixture_save (f, g_object_new (HD_TYPE_TARGET, "plan", plan, "code", "T1", "title", "T1", "period", "year", "figure", "district_awarded_people",
                                 "comparator", "at_least", "required", (gint64) 5, NULL));
  fixture_save (f, g_object_new (HD_TYPE_TARGET, "plan", plan, "code", "T2", "title", "T2", "period", "year", "figure", "units_exemplars_percent",
                                 "comparator", "at_least_percent_of_own", "required", (gint64) 5, "scope-kinds", "office", NULL));
  fixture_save (f, g_object_new (HD_TYPE_TARGET, "plan", plan, "code", "T3", "title", "T3", "period", "year", "figure", "wards_exemplars",
                                 "comparator", "at_least_each", "required", (gint64) 2, "scope-kinds", "ward", NULL));
  unknown = find (f, 2024);
  g_assert_cmpuint (unknown->len, ==, 0);
  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", office, "year", (gint64) 2024, "collectives", (gint64) 2, "people", (gint64) 35, NULL));
  known = find (f, 2024);
  g_assert_cmpuint (known->len, ==, 1);
  g_assert_nonnull (strstr (one_of (known, "T1/exemplars")->title, "5 are asked for, but units must build up 4"));
}

/* Let be with a reason, as one step; looked at again without one. */
static void
test_dismiss (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) found = NULL, again = NULL, back = NULL;
  g_autoptr (GError) error = NULL;
  const char *key;

  year_load_plan (f, "ke-hoach-26-2023.json");
  found = find (f, 2024);
  key = one_of (found, "T5/introductions")->key;
  g_assert_cmpstr (one_of (found, "T5/introductions")->dismissed, ==, "");
  g_assert_true (hd_dismiss (f->store, key, "Các phường bù", &error));
  g_assert_no_error (error);
  again = find (f, 2025);
  g_assert_cmpuint (again->len, ==, found->len);
  g_assert_cmpstr (one_of (again, "T5/introductions")->dismissed, ==, "Các phường bù");
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_true (hd_store_redo (f->store, NULL, &error));
  g_assert_false (hd_dismiss (f->store, key, "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_dismiss (f->store, key, NULL, &error));
  g_assert_true (hd_dismiss (f->store, key, NULL, &error));
  back = find (f, 2025);
  g_assert_cmpstr (one_of (back, "T5/introductions")->dismissed, ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/contradiction/district", Fixture, NULL, fixture_set_up, test_district, fixture_tear_down);
  g_test_add ("/contradiction/carried-on", Fixture, NULL, fixture_set_up, test_carried_on, fixture_tear_down);
  g_test_add ("/contradiction/ward", Fixture, NULL, fixture_set_up, test_ward, fixture_tear_down);
  g_test_add ("/contradiction/each", Fixture, NULL, fixture_set_up, test_each, fixture_tear_down);
  g_test_add ("/contradiction/head-counts", Fixture, NULL, fixture_set_up, test_head_counts, fixture_tear_down);
  g_test_add ("/contradiction/dismiss", Fixture, NULL, fixture_set_up, test_dismiss, fixture_tear_down);
  return g_test_run ();
}
