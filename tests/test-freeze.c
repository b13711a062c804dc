/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Frozen years do not drift, and show it when somebody touches them. */
#include "config.h"
#include <string.h>
#include "exchange/report.h"
#include "store/figure.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/snapshot.h"
#include "store/statistic.h"
#include "year.h"

#define DAY "2024-12-15"

static gint64
freeze (Fixture *f, const char *day)
{
  g_autoptr (GError) error = NULL;
  gint64 id = hd_snapshot_take (f->store, 0, 2024, day, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, !=, 0);
  return id;
}

static HdValue
live (Fixture *f, const char *figure)
{
  const HdScope scope = { .year = 2024, .as_of = DAY };
  g_autoptr (GError) error = NULL;
  HdValue value;

  hd_figure_value (f->store, figure, &scope, &value, &error);
  g_assert_no_error (error);
  return value;
}

static HdValue
frozen (Fixture *f, gint64 snapshot, const char *kind, const char *name)
{
  g_autoptr (GError) error = NULL;
  HdValue value;

  hd_snapshot_value_of (f->store, snapshot, kind, name, &value, &error);
  g_assert_no_error (error);
  return value;
}

/* A year goes on after it was frozen: one more exemplar, and one less. */
static void
change_year (Fixture *f)
{
  g_autoptr (HdRecord) gone = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Thị Bình");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++) {
    g_autofree char *name = g_strdup_printf ("Người Mới %u", i);

    fixture_save (f, g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", name, "birth", "1990", "unit", year_unit (f, "NV"),
                                   "year", G_GINT64_CONSTANT (2024), "status", "received", "received", "2024-12-20", NULL));
  }
  hd_store_delete (f->store, gone, &error);
  g_assert_no_error (error);
}

static void
test_values (Fixture *f, gconstpointer data)
{
  gint64 snapshot = freeze (f, DAY);
  guint n, with_rows = 0;
  const HdFigure *figures = hd_figures (&n);

  g_assert_cmpint (hd_snapshot_of (f->store, 2024), ==, snapshot);
  g_assert_cmpint (hd_snapshot_of (f->store, 2023), ==, 0);
  for (guint i = 0; i < n; i++) {
    HdValue now = live (f, figures[i].name), then = frozen (f, snapshot, "figure", figures[i].name);
    g_autoptr (GError) error = NULL;
    gint64 id = hd_snapshot_find (f->store, snapshot, "figure", figures[i].name, &error), sum = 0;
    g_autoptr (GPtrArray) rows = hd_snapshot_rows (f->store, id, &error);

    g_assert_no_error (error);
    g_assert_true (now.known == then.known);
    g_assert_cmpint (now.value, ==, then.value);
    for (guint k = 0; k < rows->len; k++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, k))->weight;
    g_assert_true (!then.known || sum == then.value);
    with_rows += rows->len > 0;
  }
  g_assert_cmpuint (with_rows, >, 20);
  g_assert_cmpint (frozen (f, snapshot, "target", "T5").value, ==, 4);
}

static void
test_no_drift (Fixture *f, gconstpointer data)
{
  gint64 snapshot = freeze (f, DAY);
  HdValue before = live (f, "exemplars");
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  change_year (f);
  g_assert_cmpint (live (f, "exemplars").value, ==, before.value + 2);
  g_assert_cmpint (frozen (f, snapshot, "figure", "exemplars").value, ==, before.value);
  g_assert_true (hd_snapshot_verify (f->store, snapshot, problems, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* The text of a table, a row a line. */
static char *
table_text (Fixture *f, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build (f->store, "final-review", 2025, "2025-12-31", &error);
  HdTable *table = document == NULL ? NULL : hd_document_find_table (document, name);
  GString *text = g_string_new (NULL);
  HdRow row = { 0 };

  g_assert_no_error (error);
  g_assert_nonnull (table);
  for (guint i = 0; i < hd_table_get_n_columns (table); i++)
    g_string_append_printf (text, "%s %s|", hd_table_get_column (table, i)->group != NULL ? hd_table_get_column (table, i)->group : "",
                            hd_table_get_column (table, i)->title);
  hd_table_rewind (table, &error);
  while (hd_table_next (table, &row, &error)) {
    g_string_append_c (text, '\n');
    for (guint i = 0; i < hd_table_get_n_columns (table); i++)
      if (row.cells[i].kind == HD_CELL_NUMBER)
        g_string_append_printf (text, "%d|", (int) row.cells[i].number);
      else
        g_string_append_printf (text, "%s|", row.cells[i].kind == HD_CELL_TEXT ? row.cells[i].text : "");
  }
  g_assert_no_error (error);
  return g_string_free (text, FALSE);
}

/* The review of the plan reads what was frozen; a year that was not says so, and moves. */
static void
test_review (Fixture *f, gconstpointer data)
{
  g_autofree char *open = table_text (f, "year_figures"), *kept = NULL, *kept_targets = NULL, *after = NULL, *after_targets = NULL, *moved = NULL;
  gint64 snapshot;

  g_assert_nonnull (strstr (open, "Năm 2024 (chưa chốt số liệu) Thực hiện|"));
  snapshot = freeze (f, DAY);
  kept = table_text (f, "year_figures");
  kept_targets = table_text (f, "year_targets");
  g_assert_nonnull (strstr (kept, "Năm 2024 (chốt 15/12/2024) Thực hiện|"));
  g_assert_nonnull (strstr (kept, "Năm 2023 (chưa chốt số liệu)"));
  /* One exemplar in 2023, twenty-one in 2024, none yet in 2025. */
  g_assert_nonnull (strstr (kept, "|Điển hình tiên tiến|điển hình|1|21|20|0|-21|"));
  change_year (f);
  after = table_text (f, "year_figures");
  after_targets = table_text (f, "year_targets");
  g_assert_cmpstr (after, ==, kept);
  g_assert_cmpstr (after_targets, ==, kept_targets);

  /* Without what was frozen the same report would say another number. */
  {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_SNAPSHOT, snapshot, &error);

    hd_store_delete (f->store, record, &error);
    g_assert_no_error (error);
  }
  moved = table_text (f, "year_figures");
  g_assert_nonnull (strstr (moved, "|Điển hình tiên tiến|điển hình|1|23|22|0|-23|"));
}

static void
test_again (Fixture *f, gconstpointer data)
{
  gint64 first = freeze (f, DAY), second;

  change_year (f);
  second = freeze (f, "2024-12-31");
  g_assert_cmpint (hd_snapshot_of (f->store, 2024), ==, second);
  g_assert_cmpint (frozen (f, second, "figure", "exemplars").value, ==, frozen (f, first, "figure", "exemplars").value + 2);
  {
    g_autoptr (GError) error = NULL;
    g_autofree char *label = NULL;

    /* All of it is one step. */
    hd_store_undo (f->store, &label, &error);
    g_assert_no_error (error);
    g_assert_cmpint (hd_snapshot_of (f->store, 2024), ==, first);
  }
}

static void
assert_told (Fixture *f, gint64 snapshot, const char *words)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_snapshot_verify (f->store, snapshot, problems, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 1);
  if (strstr (g_ptr_array_index (problems, 0), words) == NULL)
    g_error ("“%s” does not say “%s”", (char *) g_ptr_array_index (problems, 0), words);
}

/* Whoever changes a frozen number, its rows or the list of them is told by name. */
static void
test_touched (Fixture *f, gconstpointer data)
{
  static const struct { guint field; const char *text; gint64 number; } touches[] = {
    { HD_SNAPSHOT_VALUE_VALUE, NULL, 99 },
    { HD_SNAPSHOT_VALUE_KNOWN, NULL, FALSE },
    { HD_SNAPSHOT_VALUE_LABEL, "Exemplars found", 0 },
    { HD_SNAPSHOT_VALUE_ROWS, "0000\nnomination\t1\t1\t21\tAll of them\t\n", 0 },
  };
  gint64 snapshot = freeze (f, DAY);
  g_autoptr (GError) error = NULL;
  gint64 id = hd_snapshot_find (f->store, snapshot, "figure", "exemplars", &error);
  g_autoptr (HdRecord) record = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (touches); i++) {
    g_autoptr (HdRecord) value = hd_store_get (f->store, HD_TYPE_SNAPSHOT_VALUE, id, &error);
    g_autofree char *label = NULL;

    if (touches[i].text != NULL)
      hd_record_set_text (value, touches[i].field, touches[i].text);
    else
      hd_record_set_int (value, touches[i].field, touches[i].number);
    hd_store_save (f->store, value, &error);
    g_assert_no_error (error);
    assert_told (f, snapshot, "is no longer what was frozen on 15/12/2024");
    hd_store_undo (f->store, &label, &error);
    g_assert_no_error (error);
  }
  record = hd_store_get (f->store, HD_TYPE_SNAPSHOT_VALUE, id, &error);
  hd_store_delete (f->store, record, &error);
  g_assert_no_error (error);
  assert_told (f, snapshot, "not all there");
}

static void
test_refused (Fixture *f, gconstpointer data)
{
  static const struct { gint64 year; const char *day; } cases[] = { { 2024, "2024" }, { 2024, "31/12/2024" }, { 1900, DAY }, { 2024, "2024-02-30" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_cmpint (hd_snapshot_take (f->store, 0, cases[i].year, cases[i].day, &error), ==, 0);
    g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  }
  g_assert_cmpint (hd_snapshot_of (f->store, 2024), ==, 0);
}

/* The forms come with the plan, and each cell is the sum of its figures. */
static void
test_forms (Fixture *f, gconstpointer data)
{
  static const char *const forms[] = { "0601", "0602", "0603" };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) head = hd_statistic_head (f->store, forms[i], 2024, &error);
    g_autoptr (GPtrArray) rows = head == NULL ? NULL : hd_statistic (f->store, forms[i], 2024, DAY, &error);
    g_auto (GStrv) columns = head == NULL ? NULL : hd_statistic_columns (head);

    g_assert_no_error (error);
    g_assert_cmpuint (rows->len, >, 0);
    /* Nobody compared it with the regulation yet. */
    g_assert_true (g_str_has_suffix (hd_record_text (head, HD_STATISTIC_LINE_CODE), "*"));
    for (guint k = 0; k < rows->len; k++)
      g_assert_cmpuint (((HdStatisticRow *) g_ptr_array_index (rows, k))->cells->len, ==, g_strv_length (columns));
  }
  {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) line = g_object_new (HD_TYPE_STATISTIC_LINE, "form", "0603", "position", G_GINT64_CONSTANT (90), "code", "90", "title", "Thêm",
                                              "figures", "awarded_city+awarded_district|awarded_district/individual||", NULL);
    g_autoptr (GPtrArray) rows = NULL;
    HdStatisticRow *last;
    HdStatisticCell *sum, *people, *none;

    hd_store_save (f->store, line, &error);
    g_assert_no_error (error);
    rows = hd_statistic (f->store, "0603", 2024, DAY, &error);
    g_assert_no_error (error);
    last = g_ptr_array_index (rows, rows->len - 1);
    sum = g_ptr_array_index (last->cells, 0);
    people = g_ptr_array_index (last->cells, 1);
    none = g_ptr_array_index (last->cells, 2);
    g_assert_cmpint (sum->value.value, ==, live (f, "awarded_city").value + live (f, "awarded_district").value);
    g_assert_cmpint (people->value.value, ==, live (f, "awarded_district").value);
    g_assert_false (none->value.known);
  }
  {
    g_autoptr (GError) error = NULL;

    g_assert_null (hd_statistic_head (f->store, "0699", 2024, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  }
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *f, gconstpointer data); } tests[] = {
    { "/freeze/values", test_values },
    { "/freeze/no-drift", test_no_drift },
    { "/freeze/review", test_review },
    { "/freeze/again", test_again },
    { "/freeze/touched", test_touched },
    { "/freeze/refused", test_refused },
    { "/statistic/forms", test_forms },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, year_set_up, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
