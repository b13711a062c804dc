/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "exchange/data-file.h"
#include "exchange/plan-file.h"
#include "fixture.h"
#include "year.h"
#include "store/award.h"
#include "store/council.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/plan.h"
#include "store/unit.h"

#define PLAN_26 "ke-hoach-26-2023.json"
#define WARD    "ke-hoach-phuong.json"

static void
assert_counts (Fixture *f, gint64 units, gint64 leads, gint64 targets, gint64 obligations)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) links = hd_store_find (f->store, HD_TYPE_MOVEMENT_UNIT, "role", "lead", &error);

  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_COUNCIL), ==, 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_LETTERHEAD), ==, 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_PLAN), ==, 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, units);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_TARGET), ==, targets);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_OBLIGATION), ==, obligations);
  g_assert_cmpint (links->len, ==, leads);
}

/* Plan 26 makes all its records, in one change set named after it. */
static void
test_load (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) log_before = hd_store_log (f->store, 100, &error);
  g_autoptr (GPtrArray) log = NULL;
  g_autoptr (HdRecord) council = NULL, movement = NULL, plan = NULL, field = NULL, obligation = NULL, target = NULL;
  HdChange *change;

  year_load_plan (f, PLAN_26);
  assert_counts (f, 28, 16, 16, 46);
  log = hd_store_log (f->store, 100, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (log->len, ==, log_before->len + 1);
  change = g_ptr_array_index (log, 0);
  g_assert_nonnull (strstr (change->label, "26/KH-HĐTĐKT"));

  council = fixture_find (f, HD_TYPE_COUNCIL, "level", "district");
  g_assert_cmpstr (hd_record_text (council, HD_COUNCIL_STANDING_BODY), ==, "Phòng Nội vụ");
  plan = fixture_find (f, HD_TYPE_PLAN, "number", "26");
  g_assert_cmpint (hd_record_int (plan, HD_PLAN_PERIOD_START), ==, 2023);
  g_assert_cmpint (hd_record_int (plan, HD_PLAN_PERIOD_END), ==, 2025);
  g_assert_true (g_str_has_suffix (hd_record_text (plan, HD_PLAN_RECIPIENTS), "Lưu: VT, NV. (05)"));
  g_assert_nonnull (strstr (hd_record_text (plan, HD_PLAN_BODY), "# I MỤC ĐÍCH, YÊU CẦU"));
  movement = fixture_find (f, HD_TYPE_MOVEMENT, "code", "A4");
  field = fixture_find (f, HD_TYPE_MOVEMENT, "name", "An ninh trật tự");
  g_assert_cmpint (hd_record_int (field, HD_MOVEMENT_PARENT), ==, hd_record_id (movement));
  obligation = fixture_find (f, HD_TYPE_OBLIGATION, "code", "CRITERIA");
  g_assert_cmpstr (hd_record_text (obligation, HD_OBLIGATION_WORDING), ==, "chậm nhất ngày 10/6/2023");
  g_assert_cmpstr (hd_record_text (obligation, HD_OBLIGATION_WORDING_OTHER), ==, "trước ngày 10/6/2023");
  g_assert_cmpstr (hd_record_text (obligation, HD_OBLIGATION_OWNER), ==, "all");
  target = fixture_find (f, HD_TYPE_TARGET, "code", "T2");
  g_assert_cmpint (hd_record_int (target, HD_TARGET_REQUIRED), ==, 0);
}

static void
test_load_ward (Fixture *f, gconstpointer data)
{
  year_load_plan (f, WARD);
  assert_counts (f, 9, 11, 11, 18);
}

/* A plan that is there is refused and nothing changes; one of the next period goes
 * on with the council, units and awards that are there. */
static void
test_twice (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = hd_data_file ("plans", PLAN_26);
  g_autofree char *ward_path = hd_data_file ("plans", WARD);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) ward = g_file_new_for_path (ward_path);

  year_load_plan (f, PLAN_26);
  g_assert_false (hd_plan_file_load (f->store, file, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  assert_counts (f, 28, 16, 16, 46);
  g_clear_error (&error);
  hd_plan_file_load (f->store, ward, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_COUNCIL), ==, 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_PLAN), ==, 2);
}

/* Each case spoils one place of a good plan; the error names it and nothing is written. */
static void
test_bad (Fixture *f, gconstpointer data)
{
  char *const *c = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = hd_data_file ("plans", WARD);
  g_autofree char *copy = g_build_filename (f->folder, "bad.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (copy);
  g_autofree char *text = NULL;
  g_autofree char *chain = hd_store_chain_head (f->store);
  g_autofree char *chain_after = NULL;
  g_autoptr (GString) spoiled = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  spoiled = g_string_new (text);
  g_assert_cmpuint (g_string_replace (spoiled, c[1], c[2], 1), ==, 1);
  g_file_set_contents (copy, spoiled->str, -1, &error);
  g_assert_no_error (error);

  g_assert_false (hd_plan_file_load (f->store, file, &error));
  g_assert_cmpint (error->domain, ==, HD_ERROR);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, "bad.json: "));
  g_assert_nonnull (strstr (error->message, c[3]));
  chain_after = hd_store_chain_head (f->store);
  g_assert_cmpstr (chain, ==, chain_after);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, 0);
}

/* What is no plan at all. */
static void
test_not_a_plan (Fixture *f, gconstpointer data)
{
  g_autofree char *deep = g_strnfill (200000, '[');
  g_autofree char *large = g_strnfill (5 * 1024 * 1024, ' ');
  const struct { const char *text; HdError code; } cases[] = {
    { "", HD_ERROR_INVALID }, { "[]", HD_ERROR_INVALID }, { "{}", HD_ERROR_INVALID }, { "{\"format\": 1}", HD_ERROR_INVALID },
    { "{\"format\": 2}", HD_ERROR_TOO_NEW }, { "{\"format\": \"1\"}", HD_ERROR_INVALID }, { "\xff\xfe{}", HD_ERROR_INVALID },
    { deep, HD_ERROR_INVALID }, { large, HD_ERROR_TOO_LARGE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_build_filename (f->folder, "file.json", NULL);
    g_autoptr (GFile) file = g_file_new_for_path (path);
    g_autoptr (GError) error = NULL;

    g_assert_true (g_file_set_contents (path, cases[i].text, -1, NULL));
    g_assert_false (hd_plan_file_load (f->store, file, &error));
    g_assert_error (error, HD_ERROR, (int) cases[i].code);
  }
}

static void
test_missing (Fixture *f, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_build_filename (f->folder, "none.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_plan_file_load (f->store, file, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

static void
test_list (void)
{
  g_autoptr (GPtrArray) plans = hd_plan_file_list ();
  HdPlanFile *first, *second;

  g_assert_cmpuint (plans->len, ==, 2);
  first = g_ptr_array_index (plans, 0);
  second = g_ptr_array_index (plans, 1);
  g_assert_cmpstr (first->number, ==, "26/KH-HĐTĐKT");
  g_assert_cmpstr (first->level, ==, "district");
  g_assert_cmpint (first->period_end, ==, 2025);
  g_assert_cmpstr (second->number, ==, "");
  g_assert_cmpint (second->period_start, ==, 2026);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) bad = NULL;
  int failed;

  g_test_init (&argc, &argv, NULL);
  g_test_add ("/plan-file/load", Fixture, NULL, fixture_set_up, test_load, fixture_tear_down);
  g_test_add ("/plan-file/load-ward", Fixture, NULL, fixture_set_up, test_load_ward, fixture_tear_down);
  g_test_add ("/plan-file/twice", Fixture, NULL, fixture_set_up, test_twice, fixture_tear_down);
  g_test_add ("/plan-file/not-a-plan", Fixture, NULL, fixture_set_up, test_not_a_plan, fixture_tear_down);
  g_test_add ("/plan-file/missing", Fixture, NULL, fixture_set_up, test_missing, fixture_tear_down);
  g_test_add_func ("/plan-file/list", test_list);
  bad = fixture_cases ("plans/bad.tsv", 4);
  for (guint i = 0; i < bad->len; i++) {
    char **c = g_ptr_array_index (bad, i);
    g_autofree char *path = g_strdup_printf ("/plan-file/bad/%s", c[0]);

    g_test_add (path, Fixture, c, fixture_set_up, test_bad, fixture_tear_down);
  }
  failed = g_test_run ();
  return failed;
}
