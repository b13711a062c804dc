/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan at work in a year made by hand. What has to come out is worked out from the
 * plan on paper and written in tests/data/year: nothing there was taken from the program. */
#include "config.h"
#include <string.h>
#include "store/activity.h"
#include "store/award.h"
#include "store/contest.h"
#include "store/duty.h"
#include "store/entry.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/unit.h"
#include "exchange/report.h"
#include "year.h"

#define DAY "2024-12-15"

typedef struct {
  Fixture base;
  gint64  contest;
  gint64  kind;     /* of the works of the contest */
} Year;

typedef HdRecord *(*RowFunc) (Year *y, char **row);

static const char *const mets[] = { "no", "yes", "unknown", "tracked" };

static gint64
ref (Year *y, GType type, const char *field, const char *text)
{
  g_autoptr (HdRecord) record = text[0] == '\0' ? NULL : fixture_find (&y->base, type, field, text);

  return record == NULL ? 0 : hd_record_id (record);
}

static HdRecord *
new_headcount (Year *y, char **row)
{
  return g_object_new (HD_TYPE_HEADCOUNT, "unit", year_unit (&y->base, row[0]), "year", year_number (row[1]),
                       "collectives", year_number (row[2]), "people", year_number (row[3]), NULL);
}

static HdRecord *
new_nomination (Year *y, char **row)
{
  return g_object_new (HD_TYPE_NOMINATION, "full-name", row[0], "kind", row[1], "birth", row[2], "unit", year_unit (&y->base, row[3]),
                       "movement", ref (y, HD_TYPE_MOVEMENT, "name", row[4]), "award-form", ref (y, HD_TYPE_AWARD_FORM, "code", row[5]),
                       "year", year_number (row[6]), "received", row[7], "status", row[8], "decision-date", row[9], "revoked", row[10], NULL);
}

static HdRecord *
new_activity (Year *y, char **row)
{
  return g_object_new (HD_TYPE_ACTIVITY, "title", row[0], "kind", row[0], "unit", year_unit (&y->base, row[1]),
                       "year", year_number (row[2]), "held", row[3], "state", row[4], NULL);
}

static HdRecord *
new_fulfilment (Year *y, char **row)
{
  return g_object_new (HD_TYPE_FULFILMENT, "obligation", ref (y, HD_TYPE_OBLIGATION, "code", row[0]), "unit", year_unit (&y->base, row[1]),
                       "year", year_number (row[2]), "month", year_number (row[3]), "state", row[4], "received", row[5], NULL);
}

static HdRecord *
new_criteria (Year *y, char **row)
{
  return g_object_new (HD_TYPE_CRITERIA, "unit", year_unit (&y->base, row[0]), "movement", ref (y, HD_TYPE_MOVEMENT, "name", row[1]),
                       "version", G_GINT64_CONSTANT (1), "number", "01/QĐ", "issued", row[2], "received", row[3], "state", "accepted", NULL);
}

static HdRecord *
new_entry (Year *y, char **row)
{
  return g_object_new (HD_TYPE_ENTRY, "contest", y->contest, "kind", y->kind, "number", year_number (row[0]), "unit", year_unit (&y->base, row[1]),
                       "title", row[2], "state", row[3], "reason", "theo đơn của tác giả", "received", "2024-05-20", NULL);
}

static void
set_up (Year *y, gconstpointer data)
{
  static const struct { const char *name; guint n_columns; RowFunc make; } tables[] = {
    { "year/headcounts.tsv", 4, new_headcount },
    { "year/nominations.tsv", 11, new_nomination },
    { "year/activities.tsv", 5, new_activity },
    { "year/fulfilments.tsv", 6, new_fulfilment },
    { "year/criteria.tsv", 4, new_criteria },
    { "year/entries.tsv", 4, new_entry },
  };
  g_autoptr (GError) error = NULL;

  fixture_set_up_made (&y->base, "ke-hoach-26-2023.json", year_load_plan);
  hd_store_begin (y->base.store, "The year made by hand", &error);
  g_assert_no_error (error);
  y->contest = fixture_save (&y->base, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết", "year", G_GINT64_CONSTANT (2024),
                                                     "state", "preparing", "opens", "2024-04-01", NULL));
  y->kind = fixture_save (&y->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", y->contest, "code", "BV", "name", "Bài viết", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autoptr (GPtrArray) rows = fixture_cases (tables[i].name, tables[i].n_columns);

    g_assert_cmpuint (rows->len, >, 0);
    for (guint j = 0; j < rows->len; j++)
      fixture_save (&y->base, tables[i].make (y, g_ptr_array_index (rows, j)));
  }
  hd_store_commit (y->base.store, &error);
  g_assert_no_error (error);
}

static void
tear_down (Year *y, gconstpointer data)
{
  fixture_tear_down (&y->base, data);
}

static char *
shown (HdValue value)
{
  return value.known ? g_strdup_printf ("%" G_GINT64_FORMAT, value.value) : g_strdup ("?");
}

static HdTargetStatus *
status_of (GPtrArray *statuses, const char *code)
{
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (strcmp (hd_record_text (status->target, HD_TARGET_CODE), code) == 0)
      return status;
  }
  g_error ("No target %s", code);
}

static gint64
sum_of (GPtrArray *rows)
{
  gint64 sum = 0;

  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  return sum;
}

/* Each wrong line is named before the test fails: they are read together. */
static gboolean
differs (const char *what, const char *found, const char *expected)
{
  if (strcmp (found, expected) == 0)
    return FALSE;
  g_test_message ("%s is %s, not %s", what, found, expected);
  return TRUE;
}

static void
test_targets (Year *y, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("year/targets.tsv", 6);
  guint failed = 0, of_the_day = 0;

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) statuses = hd_target_statuses_on (y->base.store, 0, year_number (c[0]), c[1], &error);
    HdTargetStatus *status;
    g_autoptr (GPtrArray) rows = NULL;
    g_autofree char *required = NULL, *achieved = NULL, *what = g_strdup_printf ("%s on %s", c[2], c[1]);
    HdScope scope = { .year = year_number (c[0]), .as_of = c[1] };
    HdValue value;

    g_assert_no_error (error);
    g_assert_cmpuint (statuses->len, ==, 16);
    of_the_day += strcmp (c[1], DAY) == 0;
    status = status_of (statuses, c[2]);
    required = shown (status->required);
    achieved = shown (status->achieved);
    failed += differs (what, required, c[3]) + differs (what, achieved, c[4]) + differs (what, mets[status->met], c[5]);
    /* The target, its figure and its rows are one number. */
    rows = hd_target_rows (y->base.store, status, &error);
    g_assert_no_error (error);
    g_assert_cmpint (sum_of (rows), ==, status->achieved.value);
    hd_figure_value (y->base.store, hd_record_text (status->target, HD_TARGET_FIGURE), &scope, &value, &error);
    g_assert_no_error (error);
    g_assert_cmpint (value.value, ==, status->achieved.value);
  }
  g_assert_cmpuint (failed, ==, 0);
  g_assert_cmpuint (of_the_day, ==, 16);
}

static void
test_units (Year *y, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("year/units.tsv", 6);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (y->base.store, 0, 2024, DAY, &error);
  guint failed = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    HdTargetStatus *status = status_of (statuses, c[0]);
    gint64 id = year_unit (&y->base, c[1]);
    const char *met = "-";

    for (guint j = 0; j < status->units->len; j++) {
      HdUnitStatus *unit = g_ptr_array_index (status->units, j);
      g_autofree char *base = shown (unit->base), *required = shown (unit->required), *what = g_strdup_printf ("%s of %s", c[0], c[1]);
      g_autofree char *achieved = g_strdup_printf ("%" G_GINT64_FORMAT, unit->achieved);

      if (unit->unit != id)
        continue;
      met = mets[unit->met];
      failed += differs (what, base, c[2]) + differs (what, required, c[3]) + differs (what, achieved, c[4]);
    }
    failed += differs (c[1], met, c[5]);
  }
  g_assert_cmpuint (failed, ==, 0);
}

/* The fifteen rows of the annex, each with those who lead it: sixteen lines. */
static void
test_annex (Year *y, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("year/annex.tsv", 6);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = hd_introductions_on (y->base.store, 0, 2024, DAY, &error);
  guint failed = 0, led = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (cases->len, ==, 16);
  for (guint i = 0; i < lines->len; i++)
    led += ((HdIntroduction *) g_ptr_array_index (lines, i))->movement != 0;
  g_assert_cmpuint (led, ==, 16);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    gint64 movement = ref (y, HD_TYPE_MOVEMENT, "code", c[0]), unit = year_unit (&y->base, c[1]);
    gboolean found = FALSE;

    for (guint j = 0; j < lines->len; j++) {
      const HdIntroduction *line = g_ptr_array_index (lines, j);
      g_autofree char *all = g_strdup_printf ("%d", (int) (line->collectives + line->individuals + line->households));
      g_autofree char *quota = g_strdup_printf ("%d", (int) line->quota), *in_time = g_strdup_printf ("%d", (int) line->in_time);

      if (line->movement != movement || line->unit != unit)
        continue;
      found = TRUE;
      failed += differs (c[0], quota, c[2]) + differs (c[0], line->due, c[3]) + differs (c[0], all, c[4]) + differs (c[0], in_time, c[5]);
    }
    g_assert_true (found);
  }
  g_assert_cmpuint (failed, ==, 0);
}

/* The same rows as figures: row 4 names two units, and owes ten. */
static void
test_annex_rows (Year *y, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("year/annex-rows.tsv", 3);
  gint64 required = 0, introduced = 0;
  guint failed = 0;

  g_assert_cmpuint (cases->len, ==, 15);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    static const char *const names[] = { "introductions_required", "introductions" };

    for (guint k = 0; k < G_N_ELEMENTS (names); k++) {
      HdScope scope = { .year = 2024, .movement = ref (y, HD_TYPE_MOVEMENT, "code", c[0]), .as_of = DAY };
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) rows = hd_figure_rows (y->base.store, names[k], &scope, &error);
      g_autofree char *value = NULL;

      g_assert_no_error (error);
      value = g_strdup_printf ("%d", (int) sum_of (rows));
      failed += differs (c[0], value, c[1 + k]);
      *(k == 0 ? &required : &introduced) += sum_of (rows);
    }
  }
  g_assert_cmpuint (failed, ==, 0);
  g_assert_cmpint (required, ==, 80);
  g_assert_cmpint (introduced, ==, 19);
}

/* A share of units is rounded up, and says on how many units of which day it is. */
static void
test_shares (Year *y, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("year/shares.tsv", 3);
  g_autoptr (HdRecord) target = fixture_find (&y->base, HD_TYPE_TARGET, "code", "T11");

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) statuses = NULL;
    HdTargetStatus *status;

    hd_record_set_int (target, HD_TARGET_REQUIRED, year_number (c[0]));
    hd_store_save (y->base.store, target, &error);
    g_assert_no_error (error);
    statuses = hd_target_statuses_on (y->base.store, 0, 2024, DAY, &error);
    g_assert_no_error (error);
    status = status_of (statuses, "T11");
    g_assert_cmpuint (status->units->len, ==, year_number (c[1]));
    g_assert_true (status->required.known);
    g_assert_cmpint (status->required.value, ==, year_number (c[2]));
  }
}

static char *
note_of (Year *y, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build (y->base.store, "targets", 2024, DAY, &error);
  HdTable *table = document == NULL ? NULL : hd_document_find_table (document, "targets");
  HdRow row = { 0 };

  g_assert_no_error (error);
  hd_table_rewind (table, &error);
  while (hd_table_next (table, &row, &error))
    if (row.cells[7].kind == HD_CELL_TEXT && strstr (row.cells[7].text, words) != NULL)
      return g_strdup (row.cells[7].text);
  return g_strdup ("");
}

/* The paper says where a required number comes from: the ceiling, and the day of what it
 * is a share of. */
static void
test_notes (Year *y, gconstpointer data)
{
  g_autoptr (HdRecord) target = fixture_find (&y->base, HD_TYPE_TARGET, "code", "T11");
  g_autoptr (GError) error = NULL;
  g_autofree char *share = NULL, *own = NULL;

  hd_record_set_int (target, HD_TARGET_REQUIRED, 60);
  hd_store_save (y->base.store, target, &error);
  g_assert_no_error (error);
  share = note_of (y, "60%");
  g_assert_cmpstr (share, ==, "60% của 28 đơn vị (tính đến 15/12/2024) là 16,8, làm tròn lên 17");
  own = note_of (y, "5%");
  g_assert_cmpstr (own, ==, "Mỗi đơn vị từ 5% tổng số tập thể, cá nhân năm 2024, làm tròn lên; 7 đơn vị chưa có số tập thể, cá nhân");
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Year *y, gconstpointer data); } tests[] = {
    { "/year/targets", test_targets },
    { "/year/units", test_units },
    { "/year/annex", test_annex },
    { "/year/annex-rows", test_annex_rows },
    { "/year/shares", test_shares },
    { "/year/notes", test_notes },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Year, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
