/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every number of every paper opens the rows that it is made of. */
#include "config.h"
#include "exchange/document.h"
#include "exchange/report.h"
#include "exchange/sample.h"
#include "store/decision.h"
#include "store/figure.h"
#include "year.h"

#define YEAR 2024
#define DATE "2024-12-15"

static void
set_up (Fixture *f, gconstpointer data)
{
  const HdSampleOptions options = { .year = YEAR, .nominations = 600, .entries = 40, .seed = 26 };
  g_autoptr (GError) error = NULL;

  fixture_set_up (f, data);
  year_load_plan (f, "ke-hoach-26-2023.json");
  hd_sample_make (f->store, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static gint64
sum_of (GPtrArray *rows)
{
  gint64 sum = 0;

  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  return sum;
}

static void
check_rows (GPtrArray *rows, const char *label)
{
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    if (row->label == NULL || row->table == NULL || row->table[0] == '\0' || row->id == 0)
      g_error ("%s: a row says nothing", label);
  }
}

/* The numbers of a paper; how many there were. */
static guint
check_paper (Fixture *f, HdDocument *document, const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) numbers = hd_document_list_numbers (document, &error);
  gboolean any = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < numbers->len; i++) {
    const HdNumber *number = g_ptr_array_index (numbers, i);
    g_autoptr (GPtrArray) rows = hd_report_rows (f->store, number->source, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (number->label, !=, "");
    check_rows (rows, number->label);
    if (number->percent)
      g_assert_true (number->value == 0 || rows->len > 0);
    else if (number->known && sum_of (rows) != number->value)
      g_error ("%s: %s is %d, its rows add up to %d (%s)", id, number->label, (int) number->value, (int) sum_of (rows), number->source);
    any = any || number->value > 0;
  }
  /* Awards of the State are rare: a year may have none. */
  g_assert_true (numbers->len == 0 || any || g_str_equal (id, "statistic-0602"));
  return numbers->len;
}

/* What of a paper cannot be opened: a number in a column of numbers that has no source. */
static guint
count_unopened (HdDocument *document, const char *id)
{
  g_autoptr (GPtrArray) tables = hd_document_list_tables (document);
  guint n = 0;

  for (guint i = 0; i < tables->len; i++) {
    HdTable *table = g_ptr_array_index (tables, i);
    g_autoptr (GError) error = NULL;
    HdRow row = { 0 };

    hd_table_rewind (table, &error);
    while (hd_table_next (table, &row, &error))
      for (guint k = 0; k < hd_table_get_n_columns (table); k++) {
        HdColumnType type = hd_table_get_column (table, k)->type;

        if (row.cells[k].kind == HD_CELL_NUMBER && row.cells[k].source == NULL &&
            (type == HD_COLUMN_INT || type == HD_COLUMN_PERCENT || type == HD_COLUMN_MONEY)) {
          g_test_message ("%s: %s in row of “%s” cannot be opened", id, hd_table_get_column (table, k)->title,
                          row.cells[1].kind == HD_CELL_TEXT ? row.cells[1].text : "");
          n++;
        }
      }
    g_assert_no_error (error);
  }
  return n;
}

static void
test_reports (Fixture *f, gconstpointer data)
{
  /* What these count is in tables and text; other reports may be mere lists. */
  static const char *const counting[] = {
    "annual", "targets", "introductions", "exemplars", "progress", "missing", "milestones", "nominations", "participation",
    "final-review", "statistic-0601", "statistic-0602", "statistic-0603", NULL
  };
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdDocument) document = hd_report_build (f->store, reports[i].id, YEAR, DATE, &error);
    guint numbers;

    g_assert_no_error (error);
    numbers = check_paper (f, document, reports[i].id);
    g_test_message ("%s: %u numbers", reports[i].id, numbers);
    if (g_strv_contains (counting, reports[i].id)) {
      g_assert_cmpuint (numbers, >, 0);
      g_assert_cmpuint (count_unopened (document, reports[i].id), ==, 0);
    }
  }
}

static void
test_annual (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build (f->store, "annual", YEAR, DATE, &error);
  g_autoptr (GPtrArray) numbers = hd_document_list_numbers (document, &error);
  gboolean text = FALSE, table = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < numbers->len; i++) {
    const HdNumber *number = g_ptr_array_index (numbers, i);

    text = text || g_str_has_prefix (number->source, "figure:nominations_total?");
    table = table || g_str_has_prefix (number->source, "target:");
  }
  g_assert_true (text);
  g_assert_true (table);
}

/* Of each figure: whatever it is narrowed to. */
static void
test_figures (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) unit = fixture_find (f, hd_record_type_of_table ("unit"), "kind", "ward");
  guint n;
  const HdFigure *figures = hd_figures (&n);

  for (guint i = 0; i < n; i++)
    for (guint year = YEAR - 1; year <= YEAR + 1; year++)
      for (guint narrow = 0; narrow < 2; narrow++) {
        const HdScope scope = { .year = year == YEAR + 1 ? 0 : year, .unit = narrow == 0 ? 0 : hd_record_id (unit), .as_of = DATE };
        g_autofree char *source = hd_report_source (figures[i].name, &scope);
        g_autoptr (GError) error = NULL;
        g_autoptr (GPtrArray) rows = hd_report_rows (f->store, source, &error);
        HdValue value;

        g_assert_no_error (error);
        hd_figure_value (f->store, figures[i].name, &scope, &value, &error);
        g_assert_no_error (error);
        check_rows (rows, figures[i].name);
        if (value.known && value.value != sum_of (rows))
          g_error ("%s of %u: %d, its rows add up to %d", figures[i].name, year, (int) value.value, (int) sum_of (rows));
      }
}

/* What each issued decision pays, by unit and in all. */
static void
test_decisions (Fixture *f, gconstpointer data)
{
  static const char *const papers[] = { "decision", "pay-list" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) decisions = hd_store_find (f->store, HD_TYPE_DECISION, "state", "issued", &error);
  guint numbers = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < decisions->len; i++)
    for (guint k = 0; k < G_N_ELEMENTS (papers); k++) {
      gint64 id = hd_record_id (g_ptr_array_index (decisions, i));
      g_autoptr (HdDocument) document = hd_report_build_of (f->store, papers[k], &id, 1, 0, NULL, &error);

      g_assert_no_error (error);
      numbers += check_paper (f, document, papers[k]);
    }
  g_assert_cmpuint (numbers, >, 10);
}

static void
test_wrong (Fixture *f, gconstpointer data)
{
  static const char *const sources[] = { "", "figure", "figure:exemplars", "figure:nothing?year=2024", "target:7?year=2024", "sum:exemplars?year=2024" };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) rows = hd_report_rows (f->store, sources[i], &error);

    g_assert_null (rows);
    g_assert_nonnull (error);
    g_assert_true (error->domain == HD_ERROR);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/drill/reports", Fixture, NULL, set_up, test_reports, fixture_tear_down);
  g_test_add ("/drill/annual", Fixture, NULL, set_up, test_annual, fixture_tear_down);
  g_test_add ("/drill/figures", Fixture, NULL, set_up, test_figures, fixture_tear_down);
  g_test_add ("/drill/decisions", Fixture, NULL, set_up, test_decisions, fixture_tear_down);
  g_test_add ("/drill/wrong-source", Fixture, NULL, set_up, test_wrong, fixture_tear_down);
  return g_test_run ();
}
