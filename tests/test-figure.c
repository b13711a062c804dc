/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "store/activity.h"
#include "store/award.h"
#include "store/figure.h"
#include "store/listing.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/unit.h"
#include "year.h"

static const char *const mets[] = { "no", "yes", "unknown", "tracked" };
static const char *const states[] = { "open", "soon", "late", "done", "done-late", "undated" };

static char *
shown (HdValue value)
{
  return value.known ? g_strdup_printf ("%" G_GINT64_FORMAT, value.value) : g_strdup ("?");
}

static HdValue
value_of (Fixture *f, const char *figure, const HdScope *scope)
{
  g_autoptr (GError) error = NULL;
  HdValue value;

  hd_figure_value (f->store, figure, scope, &value, &error);
  g_assert_no_error (error);
  return value;
}

static gint64
weight_of (Fixture *f, const char *figure, const HdScope *scope)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = hd_figure_rows (f->store, figure, scope, &error);
  gint64 sum = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  return sum;
}

/* Rounded up, never down. */
static void
test_percent (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/percent.tsv", 3);

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);

    g_assert_cmpint (hd_percent_required (year_number (c[0]), year_number (c[1])), ==, year_number (c[2]));
  }
}

static void
test_values (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/values.tsv", 4);
  gboolean failed = FALSE;

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    HdScope scope = { .year = year_number (c[1]), .unit = year_unit (f, c[2]) };
    g_autofree char *value = shown (value_of (f, c[0], &scope));

    if (strcmp (value, c[3]) != 0) {
      g_test_message ("%s %s %s: %s, not %s", c[0], c[1], c[2], value, c[3]);
      failed = TRUE;
    }
  }
  g_assert_false (failed);
}

/* Row 4 of the annex: two units, five each. */
static void
test_row_4 (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) movement = fixture_find (f, HD_TYPE_MOVEMENT, "code", "A4");
  HdScope scope = { .year = 2024, .movement = hd_record_id (movement) };

  g_assert_cmpint (value_of (f, "introductions_required", &scope).value, ==, 10);
  g_assert_cmpint (value_of (f, "introductions", &scope).value, ==, 9);
}

static HdTargetStatus *
target_of (GPtrArray *statuses, const char *code)
{
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (strcmp (hd_record_text (status->target, HD_TARGET_CODE), code) == 0)
      return status;
  }
  g_error ("No target %s", code);
}

static void
test_targets (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/targets.tsv", 4);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = hd_target_statuses (f->store, 0, 2024, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (statuses->len, ==, cases->len);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    HdTargetStatus *status = g_ptr_array_index (statuses, i);
    g_autofree char *required = shown (status->required), *achieved = shown (status->achieved);
    g_autoptr (GPtrArray) rows = hd_target_rows (f->store, status, &error);
    HdScope scope = { .year = 2024 };
    gint64 sum = 0;

    g_test_message ("%s", c[0]);
    g_assert_no_error (error);
    g_assert_cmpstr (hd_record_text (status->target, HD_TARGET_CODE), ==, c[0]);
    g_assert_cmpstr (required, ==, c[1]);
    g_assert_cmpstr (achieved, ==, c[2]);
    g_assert_cmpstr (mets[status->met], ==, c[3]);
    /* The target, its figure and its evidence are one number. */
    for (guint j = 0; j < rows->len; j++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, j))->weight;
    g_assert_cmpint (sum, ==, status->achieved.value);
    g_assert_cmpint (value_of (f, hd_record_text (status->target, HD_TARGET_FIGURE), &scope).value, ==, sum);
  }
}

static void
test_unit_targets (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/unit-targets.tsv", 6);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = hd_target_statuses (f->store, 0, 2024, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    HdTargetStatus *status = target_of (statuses, c[0]);
    gint64 id = year_unit (f, c[1]);
    gboolean found = FALSE;

    g_test_message ("%s %s", c[0], c[1]);
    for (guint j = 0; j < status->units->len; j++) {
      HdUnitStatus *unit = g_ptr_array_index (status->units, j);
      g_autofree char *base = shown (unit->base), *required = shown (unit->required);

      if (unit->unit != id)
        continue;
      found = TRUE;
      g_assert_cmpstr (base, ==, c[2]);
      g_assert_cmpstr (required, ==, c[3]);
      g_assert_cmpint (unit->achieved, ==, year_number (c[4]));
      g_assert_cmpstr (mets[unit->met], ==, c[5]);
    }
    g_assert_true (found);
  }
}

/* The evidence of a target that units owe: each unit with what it has of what it needs,
 * then its own rows, which add nothing. */
static void
test_unit_evidence (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = hd_target_statuses (f->store, 0, 2024, &error);
  g_autoptr (GPtrArray) rows = hd_target_rows (f->store, target_of (statuses, "T9"), &error);
  gint64 office = year_unit (f, "NV"), unknown = year_unit (f, "YT");
  guint position = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    if (row->id == unknown)
      g_assert_cmpstr (row->detail, ==, "0/?");
    if (row->id != office)
      continue;
    position = i + 1;
    g_assert_cmpstr (row->table, ==, "unit");
    g_assert_cmpstr (row->detail, ==, "2/2");
    g_assert_cmpint (row->weight, ==, 1);
  }
  g_assert_cmpuint (position, >, 0);
  for (guint i = position; i < position + 3; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    g_assert_cmpstr (row->table, ==, "nomination");
    g_assert_cmpstr (row->label, ==, "Nguyễn Văn An");
    g_assert_cmpint (row->unit, ==, office);
    g_assert_cmpint (row->weight, ==, 0);
  }
}

/* The second row of a person is evidence that adds nothing; a namesake is another. */
static void
test_second_row (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  HdScope scope = { .year = 2024 };
  g_autoptr (GPtrArray) rows = hd_figure_rows (f->store, "district_awarded_people", &scope, &error);
  guint listed = 0;
  gint64 counted = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    if (strcmp (row->label, "Nguyễn Văn An") == 0) {
      listed++;
      counted += row->weight;
    }
  }
  g_assert_cmpuint (listed, ==, 3);
  g_assert_cmpint (counted, ==, 2);
}

/* One row changed, and the figure, the target and the list of exemplars change alike. */
static void
test_change (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) nomination = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Thị Bình");
  HdScope scope = { .year = 2024 };
  gint64 before = value_of (f, "district_awarded_people", &scope).value;
  gint64 exemplars = value_of (f, "exemplars", &scope).value;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = NULL;

  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "revoked");
  hd_store_save (f->store, nomination, &error);
  g_assert_no_error (error);
  statuses = hd_target_statuses (f->store, 0, 2024, &error);
  g_assert_no_error (error);
  g_assert_cmpint (value_of (f, "district_awarded_people", &scope).value, ==, before - 1);
  g_assert_cmpint (target_of (statuses, "T5")->achieved.value, ==, before - 1);
  g_assert_cmpint (value_of (f, "exemplars", &scope).value, ==, exemplars - 1);
  g_assert_cmpint (target_of (statuses, "T9")->achieved.value, ==, 3);
  g_assert_cmpstr (mets[target_of (statuses, "T9")->met], ==, "no");
}

/* With every head-count known, the required side of the share is known too. */
static void
test_denominators (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) units = hd_store_get_all (f->store, HD_TYPE_UNIT, &error);
  g_autoptr (GPtrArray) statuses = NULL;

  for (guint i = 0; i < units->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (units, i));
    HdScope scope = { .year = 2024, .unit = id };

    if (!value_of (f, "units_exemplars_percent", &scope).known)
      fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", id, "year", (gint64) 2024, "people", (gint64) 10, NULL));
  }
  statuses = hd_target_statuses (f->store, 0, 2024, &error);
  g_assert_no_error (error);
  g_assert_true (target_of (statuses, "T9")->required.known);
  g_assert_cmpint (target_of (statuses, "T9")->required.value, ==, 14);
  /* The four from before, and the two forces. */
  g_assert_cmpint (target_of (statuses, "T9")->achieved.value, ==, 6);
  g_assert_cmpstr (mets[target_of (statuses, "T9")->met], ==, "no");
}

/* For every figure, whatever is in the file: the value is the sum of its rows; and a
 * figure that units owe is the number of units that meet it one by one. */
static void
test_value_is_rows (Fixture *f, gconstpointer data)
{
  static const char *const kinds[] = { "individual", "collective", "household" };
  static const char *const levels[] = { "2023-05-05", "2024-03-04", "2024-12-31", "2025-01-01", "" };
  g_autoptr (GRand) random = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) units = NULL, movements = NULL, forms = NULL;
  guint n_figures;
  const HdFigure *figures = hd_figures (&n_figures);

  year_load_plan (f, "ke-hoach-26-2023.json");
  units = hd_store_get_all (f->store, HD_TYPE_UNIT, &error);
  movements = hd_store_get_all (f->store, HD_TYPE_MOVEMENT, &error);
  forms = hd_store_get_all (f->store, HD_TYPE_AWARD_FORM, &error);
  g_assert_no_error (error);
#define PICK(array) (g_rand_int_range (random, 0, 6) == 0 ? 0 : hd_record_id (g_ptr_array_index (array, g_rand_int_range (random, 0, array->len))))
#define NICK(choices, n) choices[g_rand_int_range (random, 0, n)].nick
  hd_store_begin (f->store, "Random", &error);
  for (guint i = 0; i < 300; i++) {
    g_autofree char *name = g_strdup_printf ("Người %d", g_rand_int_range (random, 0, 60));
    HdRecord *unit = g_ptr_array_index (units, g_rand_int_range (random, 0, 8));

    fixture_save (f, g_object_new (HD_TYPE_NOMINATION, "full-name", name, "kind", kinds[g_rand_int_range (random, 0, 3)],
                                   "unit", hd_record_id (unit), "year", (gint64) g_rand_int_range (random, 2023, 2026),
                                   "movement", PICK (movements), "award-form", PICK (forms), "status", NICK (hd_nomination_statuses, 15),
                                   "source", NICK (hd_discovery_sources, 6), "sex", NICK (hd_sexes, 2), "achievement-type",
                                   NICK (hd_achievement_types, 3), "direct-worker", g_rand_boolean (random), "small-collective",
                                   g_rand_boolean (random), "received", levels[g_rand_int_range (random, 0, 5)],
                                   "decision-date", levels[g_rand_int_range (random, 0, 5)], NULL));
  }
  for (guint i = 0; i < 200; i++) {
    g_autofree char *held = g_strdup_printf ("2024-%02d-11", g_rand_int_range (random, 1, 13));

    fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "title", "x", "kind", NICK (hd_activity_kinds, 12), "unit", PICK (units),
                                   "year", (gint64) 2024, "held", held, NULL));
  }
  for (guint i = 0; i < 12; i++)
    fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", hd_record_id (g_ptr_array_index (units, i)), "year", (gint64) 2024,
                                   "people", (gint64) g_rand_int_range (random, 0, 200), NULL));
  hd_store_commit (f->store, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < n_figures; i++) {
    const HdScope scopes[] = {
      { .year = 0 }, { .year = 2023 }, { .year = 2024 }, { .year = 2024, .unit = hd_record_id (g_ptr_array_index (units, 3)) },
      { .year = 2024, .movement = hd_record_id (g_ptr_array_index (movements, 0)) },
    };
    gint64 sum = 0;

    for (guint j = 0; j < G_N_ELEMENTS (scopes); j++) {
      HdValue value = value_of (f, figures[i].name, &scopes[j]);
      gint64 weight = weight_of (f, figures[i].name, &scopes[j]);

      if (value.value != weight)
        g_error ("%s, scope %u: %" G_GINT64_FORMAT " but its rows add up to %" G_GINT64_FORMAT, figures[i].name, j, value.value, weight);
    }
    if (figures[i].units == NULL)
      continue;
    for (guint j = 0; j < units->len; j++) {
      HdScope one = { .year = 2024, .unit = hd_record_id (g_ptr_array_index (units, j)) };

      sum += value_of (f, figures[i].name, &one).value;
    }
    g_assert_cmpint (sum, ==, value_of (f, figures[i].name, &scopes[2]).value);
  }
}

/* What stands in the annex adds up to the figures. */
static void
test_introductions (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = hd_introductions (f->store, 0, 2024, &error);
  gint64 led = 0, other = 0, quota = 0, in_time = 0, rows = 0;
  HdScope scope = { .year = 2024 };

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++) {
    HdIntroduction *row = g_ptr_array_index (list, i);
    gint64 all = row->collectives + row->individuals + row->households;

    *(row->movement != 0 ? &led : &other) += all;
    rows += row->movement != 0;
    quota += row->quota;
    in_time += row->in_time;
    if (strcmp (row->name, "Quốc phòng - an ninh") == 0 && row->unit == year_unit (f, "CA")) {
      g_assert_cmpint (row->individuals, ==, 4);
      g_assert_cmpint (row->in_time, ==, 3);
      g_assert_cmpint (row->quota, ==, 5);
      g_assert_cmpint (row->position, ==, 4);
      g_assert_cmpstr (row->due, ==, "2024-07-10");
    }
  }
  g_assert_cmpint (rows, ==, 16);
  g_assert_cmpint (quota, ==, 80);
  g_assert_cmpint (led, ==, value_of (f, "introductions", &scope).value);
  g_assert_cmpint (other, ==, value_of (f, "introductions_other", &scope).value);
  g_assert_cmpint (in_time, ==, value_of (f, "introduced_on_time", &scope).value);
}

/* In whatever form a deadline is written, the annex and the figure read it alike. */
static void
test_due_forms (Fixture *f, gconstpointer data)
{
  static const struct { const char *rhythm, *due; gboolean inclusive; const char *received; gint64 year, in_time; } cases[] = {
    { "yearly", "07-10", TRUE, "2024-07-10", 2024, 1 }, { "yearly", "07-10", FALSE, "2024-07-10", 2024, 0 },
    { "yearly", "2023-07-10", TRUE, "2024-07-10", 2024, 1 }, { "yearly", "2023-07-10", TRUE, "2024-07-11", 2024, 0 },
    { "once", "2024-07-10", TRUE, "2024-07-10", 2024, 1 }, { "once", "2024-07-10", TRUE, "2024-07-11", 2024, 0 },
    { "once", "2024-07-10", FALSE, "2024-07-10", 2024, 0 }, { "once", "07-10", TRUE, "2024-01-01", 2024, 0 },
    { "yearly", "02-29", TRUE, "2024-02-29", 2024, 1 }, { "yearly", "02-29", TRUE, "2023-02-28", 2023, 1 },
    { "yearly", "02-29", FALSE, "2023-02-28", 2023, 0 }, { "yearly", "02-29", TRUE, "2023-03-01", 2023, 0 },
    { "yearly", "12-31", TRUE, "2024-12-31", 2024, 1 }, { "yearly", "12-31", TRUE, "2025-01-01", 2024, 0 },
    { "monthly", "07-10", TRUE, "2024-01-01", 2024, 0 }, { "yearly", "", TRUE, "2024-01-01", 2024, 0 },
  };
  gint64 plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Plan", "period-start", (gint64) 2000, "period-end", (gint64) 2030, NULL));
  gint64 unit = fixture_save (f, fixture_unit ("Phường Bồ Đề"));
  gint64 movement = fixture_save (f, g_object_new (HD_TYPE_MOVEMENT, "plan", plan, "code", "M", "name", "M", "quota", (gint64) 5, NULL));
  gint64 id = fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", "X", "title", "X", "owner", "council",
                                             "rhythm", "yearly", "movement", movement, "quota", (gint64) 5, NULL));
  HdRecord *nomination;
  gint64 who;

  fixture_save (f, g_object_new (HD_TYPE_MOVEMENT_UNIT, "movement", movement, "unit", unit, "role", "lead", NULL));
  f->unit = unit;
  nomination = fixture_nomination (f, "Lê Thị Hòa", "1960", "A");
  g_object_set (nomination, "movement", movement, NULL);
  who = fixture_save (f, nomination);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    HdScope scope = { .year = cases[i].year };
    g_autoptr (HdRecord) obligation = hd_store_get (f->store, HD_TYPE_OBLIGATION, id, &error);
    g_autoptr (HdRecord) given = hd_store_get (f->store, HD_TYPE_NOMINATION, who, &error);
    g_autoptr (GPtrArray) list = NULL;

    g_test_message ("%s %s, received %s", cases[i].rhythm, cases[i].due, cases[i].received);
    g_object_set (obligation, "rhythm", cases[i].rhythm, "due", cases[i].due, "inclusive", cases[i].inclusive, NULL);
    g_object_set (given, "received", cases[i].received, "year", cases[i].year, NULL);
    g_assert_true (hd_store_save (f->store, obligation, &error));
    g_assert_true (hd_store_save (f->store, given, &error));
    list = hd_introductions (f->store, 0, cases[i].year, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (list->len, ==, 1);
    g_assert_cmpint (((HdIntroduction *) g_ptr_array_index (list, 0))->in_time, ==, cases[i].in_time);
    g_assert_cmpint (value_of (f, "introduced_on_time", &scope).value, ==, cases[i].in_time);
  }
}

/* Five per cent of a unit's head-count, rounded up. */
static void
test_head_counts (Fixture *f, gconstpointer data)
{
  static const struct { gint64 people, collectives, needed; } cases[] = {
    { 37, 0, 2 }, { 40, 0, 2 }, { 41, 0, 3 }, { 30, 7, 2 }, { 1, 0, 1 }, { 0, 1, 1 }, { 0, 0, 0 },
  };

  year_load_plan (f, "ke-hoach-26-2023.json");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    gint64 unit = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Phòng Thử", "kind", "office", NULL));
    HdScope scope = { .year = 2024, .unit = unit };
    HdValue value;

    fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", unit, "year", (gint64) 2024, "people", cases[i].people,
                                   "collectives", cases[i].collectives, NULL));
    f->unit = unit;
    for (gint64 n = 0; n <= cases[i].needed; n++) {
      g_autofree char *name = g_strdup_printf ("Người %d", (int) n);

      value = value_of (f, "units_exemplars_percent", &scope);
      g_assert_true (value.known);
      g_assert_cmpint (value.value, ==, n >= cases[i].needed);
      fixture_save (f, fixture_nomination (f, name, "1970", "A"));
    }
  }
}

/* The listing of exemplars is what the figure counts; of a birth only the year comes. */
static void
test_listing (Fixture *f, gconstpointer data)
{
  g_autoptr (HdListing) all = hd_listing_new (f->store, HD_LISTING_NOMINATIONS, 2024, NULL);
  g_autoptr (HdListing) exemplars = hd_listing_new (f->store, HD_LISTING_EXEMPLARS, 2024, "individual");
  g_autoptr (GError) error = NULL;
  HdScope scope = { .year = 2024 };
  gint64 n = 0;

  for (guint pass = 0; pass < 2; pass++) {
    n = 0;
    g_assert_true (hd_listing_rewind (exemplars, &error));
    while (hd_listing_next (exemplars, &error)) {
      n++;
      g_assert_cmpuint (strlen (hd_listing_text (exemplars, HD_LISTING_BIRTH_YEAR)), <=, 4);
    }
    g_assert_no_error (error);
    g_assert_cmpint (n, ==, value_of (f, "exemplars_individual", &scope).value);
  }
  n = 0;
  g_assert_true (hd_listing_rewind (all, &error));
  while (hd_listing_next (all, &error))
    n++;
  g_assert_no_error (error);
  /* Every nomination of the year, whatever became of it. */
  g_assert_cmpint (n, ==, value_of (f, "nominations_total", &scope).value + 2);
}

static void
assert_milestone (GPtrArray *milestones, const char *code, gint64 unit, const char *due, const char *strict,
                  const char *count, const char *quota, const char *done, const char *late, const char *state)
{
  gboolean found = FALSE;

  for (guint i = 0; i < milestones->len; i++) {
    HdMilestone *m = g_ptr_array_index (milestones, i);
    g_autofree char *counted = shown (m->count);

    if (strcmp (hd_record_text (m->obligation, HD_OBLIGATION_CODE), code) != 0 || m->unit != unit)
      continue;
    found = TRUE;
    g_assert_cmpstr (m->due, ==, due);
    g_assert_cmpstr (m->due_strict, ==, strict);
    if (count != NULL) {
      g_assert_cmpstr (counted, ==, count);
      g_assert_cmpint (m->quota, ==, year_number (quota));
    }
    g_assert_cmpstr (m->done, ==, done);
    g_assert_cmpint (m->days_late, ==, year_number (late));
    g_assert_cmpstr (states[m->state], ==, state);
    g_assert_cmpstr (m->owner, !=, "");
  }
  g_assert_true (found == (due[0] != '-'));
}

static void
test_milestones (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/milestones.tsv", 11);

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) milestones = hd_milestones (f->store, 0, year_number (c[2]), c[3], &error);

    g_test_message ("%s %s %s", c[0], c[1], c[3]);
    g_assert_no_error (error);
    assert_milestone (milestones, c[0], year_unit (f, c[1]), c[4], c[5], c[6], c[7], c[8], c[9], c[10]);
  }
}

/* Both wordings, the ends of the year, 29 February; a day of rest moves nothing. */
static void
test_deadline (Fixture *f, gconstpointer data)
{
  char *const *c = data;
  gint64 plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Plan", "period-start", (gint64) 2000, "period-end", (gint64) 2030, NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) milestones = NULL;

  fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", "X", "title", "X", "owner", "council", "evidence", "other",
                                 "rhythm", c[0], "due", c[1], "wording", c[2], "wording-other", c[3], "inclusive", c[4][0] == '1', NULL));
  if (c[7][0] != '\0')
    fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "title", "X", "kind", "other", "year", year_number (c[7]), "held", c[7], NULL));
  milestones = hd_milestones (f->store, plan, year_number (c[5]), c[6], &error);
  g_assert_no_error (error);
  assert_milestone (milestones, "X", 0, c[8], c[9], NULL, NULL, c[7], c[10], c[11]);
}

/* A file without a plan has no targets, and a figure that is not there is named. */
static void
test_empty (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = hd_target_statuses (f->store, 0, 2024, &error);
  g_autoptr (GPtrArray) milestones = hd_milestones (f->store, 0, 2024, "2024-01-01", &error);
  g_autoptr (GPtrArray) introductions = hd_introductions (f->store, 0, 2024, &error);
  HdValue value;

  g_assert_no_error (error);
  g_assert_cmpuint (statuses->len + milestones->len + introductions->len, ==, 0);
  g_assert_cmpint (value_of (f, "exemplars", NULL).value, ==, 0);
  g_assert_false (hd_figure_value (f->store, "no_such_figure", NULL, &value, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "no_such_figure"));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) deadlines = NULL;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/percent", test_percent);
  g_test_add ("/figure/values", Fixture, NULL, year_set_up, test_values, fixture_tear_down);
  g_test_add ("/figure/row-4", Fixture, NULL, year_set_up, test_row_4, fixture_tear_down);
  g_test_add ("/figure/targets", Fixture, NULL, year_set_up, test_targets, fixture_tear_down);
  g_test_add ("/figure/unit-targets", Fixture, NULL, year_set_up, test_unit_targets, fixture_tear_down);
  g_test_add ("/figure/unit-evidence", Fixture, NULL, year_set_up, test_unit_evidence, fixture_tear_down);
  g_test_add ("/figure/second-row", Fixture, NULL, year_set_up, test_second_row, fixture_tear_down);
  g_test_add ("/figure/change", Fixture, NULL, year_set_up, test_change, fixture_tear_down);
  g_test_add ("/figure/denominators", Fixture, NULL, year_set_up, test_denominators, fixture_tear_down);
  for (guint seed = 1; seed <= 3; seed++) {
    g_autofree char *path = g_strdup_printf ("/figure/value-is-rows/%u", seed);

    g_test_add (path, Fixture, GUINT_TO_POINTER (seed), fixture_set_up, test_value_is_rows, fixture_tear_down);
  }
  g_test_add ("/figure/introductions", Fixture, NULL, year_set_up, test_introductions, fixture_tear_down);
  g_test_add ("/figure/due-forms", Fixture, NULL, fixture_set_up, test_due_forms, fixture_tear_down);
  g_test_add ("/figure/head-counts", Fixture, NULL, fixture_set_up, test_head_counts, fixture_tear_down);
  g_test_add ("/figure/listing", Fixture, NULL, year_set_up, test_listing, fixture_tear_down);
  g_test_add ("/figure/empty", Fixture, NULL, fixture_set_up, test_empty, fixture_tear_down);
  g_test_add ("/milestone/year", Fixture, NULL, year_set_up, test_milestones, fixture_tear_down);
  deadlines = fixture_cases ("figures/deadlines.tsv", 12);
  for (guint i = 0; i < deadlines->len; i++) {
    g_autofree char *path = g_strdup_printf ("/milestone/deadline/%u", i + 1);

    g_test_add (path, Fixture, g_ptr_array_index (deadlines, i), fixture_set_up, test_deadline, fixture_tear_down);
  }
  return g_test_run ();
}
