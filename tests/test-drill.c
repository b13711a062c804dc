/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every number of every paper opens the rows that it is made of. */
#include "config.h"
#include <string.h>
#include "exchange/document-private.h"
#include "exchange/report.h"
#include "exchange/sample.h"
#include "store/decision.h"
#include "store/figure.h"
#include "year.h"

#define YEAR 2024
#define DATE "2024-12-15"

static void
make (Fixture *f, const char *name)
{
  const HdSampleOptions options = { .year = YEAR, .nominations = 600, .entries = 40, .seed = 26 };
  g_autoptr (GError) error = NULL;

  year_load_plan (f, "ke-hoach-26-2023.json");
  hd_sample_make (f->store, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up_made (f, "sample", make);
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
  static const char *const no_counts[] = { "number", "words", NULL };
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

        /* Of an entry: its number, and its length. */
        if (strcmp (hd_table_get_name (table), "entries") == 0 && g_strv_contains (no_counts, hd_table_get_column (table, k)->key))
          continue;
        if (row.cells[k].kind == HD_CELL_NUMBER && row.cells[k].source == NULL &&
            (type == HD_COLUMN_INT || type == HD_COLUMN_PERCENT || type == HD_COLUMN_POINTS || type == HD_COLUMN_MONEY)) {
          g_test_message ("%s: %s in row of “%s” cannot be opened", id, hd_table_get_column (table, k)->title,
                          row.cells[1].kind == HD_CELL_TEXT ? row.cells[1].text : "");
          n++;
        }
      }
    g_assert_no_error (error);
  }
  return n;
}

/* What looks like a count and is none: dates, years and months, numbers of papers and articles, shares and
 * the times of a day; how many days there still are is told by the date beside it. */
static const char not_counts[] =
  "Điều \\d+\\.?|\\d{1,2} giờ \\d{2}|[Nn]gày \\d+ tháng \\d+ năm \\d+|\\d{1,2}/\\d{1,2}/\\d{4}|\\b\\d{1,2}/\\d{1,2} hằng năm|\\btháng [\\d, ]+"
  "|\\b(19|20)\\d{2}\\b( - (19|20)\\d{2})?|\\d+(\\.N)?/[A-ZĐ][\\w-]*|\\d+(,\\d+)?%|còn \\d+ ngày";

/* Columns that hold what somebody wrote, the plan or a unit: names, wordings, places, and the
 * lines of a card, each of which stands in the list that its points open; and the codes of
 * the Ministry's forms. What each unit owes by the plan is a rule, and says so. */
static const char *const words[] = {
  "name", "full_name", "achievement", "title", "unit", "position", "place", "source", "content", "quota_wording", "content_due",
  "introduce_due", "cooperating", "leads", "lines", "code", NULL
};

/* Every number that stands in a text is one of those that the paper opens. */
static void
check_text (const char *text, GHashTable *opened, const char *id, const char *where)
{
  g_autoptr (GRegex) others = g_regex_new (not_counts, 0, 0, NULL), number = g_regex_new ("\\d[\\d.]*", 0, 0, NULL);
  g_autofree char *counts = g_regex_replace_literal (others, text, -1, 0, "", 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (number, counts, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL)) {
    g_autofree char *found = g_match_info_fetch (match, 0);
    g_autofree char *digits = g_strdup (found);
    char *to = digits;
    gint64 value;

    for (const char *from = found; *from != '\0'; from++)
      if (*from != '.')
        *to++ = *from;
    *to = '\0';
    value = g_ascii_strtoll (digits, NULL, 10);
    if (value != 0 && !g_hash_table_contains (opened, &value)) {
      g_test_message ("%s: %s in %s “%s” opens nothing", id, found, where, text);
      g_test_fail ();
    }
  }
}

static void
check_section (HdSection *section, GHashTable *opened, const char *id)
{
  for (guint i = 0; i < section->blocks->len; i++) {
    HdBlock *block = g_ptr_array_index (section->blocks, i);
    g_autofree char *text = block->runs == NULL ? NULL : hd_runs_to_text (block->runs);
    g_autoptr (GError) error = NULL;
    HdRow row = { 0 };

    if (text != NULL)
      check_text (text, opened, id, "text");
    if (block->table == NULL)
      continue;
    hd_table_rewind (block->table, &error);
    while (hd_table_next (block->table, &row, &error))
      for (guint k = 0; k < hd_table_get_n_columns (block->table); k++) {
        const HdColumn *column = hd_table_get_column (block->table, k);

        /* The last row of a table is a sentence, whatever its column holds else. */
        if (row.cells[k].kind == HD_CELL_TEXT && column->type == HD_COLUMN_TEXT &&
            (row.kind == HD_ROW_TOTAL || !g_strv_contains (words, column->key)))
          check_text (row.cells[k].text, opened, id, column->title);
      }
    g_assert_no_error (error);
  }
}

static void
check_texts (HdDocument *document, const char *id)
{
  g_autoptr (GHashTable) opened = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) numbers = hd_document_list_numbers (document, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < numbers->len; i++)
    g_hash_table_add (opened, g_memdup2 (&((HdNumber *) g_ptr_array_index (numbers, i))->value, sizeof (gint64)));
  for (HdDocument *paper = document; paper != NULL; paper = paper->next) {
    check_section (paper->body, opened, id);
    for (guint i = 0; i < paper->annexes->len; i++)
      check_section (g_ptr_array_index (paper->annexes, i), opened, id);
  }
}

static void
test_reports (Fixture *f, gconstpointer data)
{
  /* Mere lists without a number, and money of which there is none. */
  static const char *const lists[] = { "tasks", "difficulties", "entries", "budget", NULL };
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdDocument) document = hd_report_build (f->store, reports[i].id, YEAR, DATE, &error);
    guint numbers;

    g_assert_no_error (error);
    numbers = check_paper (f, document, reports[i].id);
    g_test_message ("%s: %u numbers", reports[i].id, numbers);
    check_texts (document, reports[i].id);
    g_assert_true (numbers > 0 || g_strv_contains (lists, reports[i].id));
    g_assert_cmpuint (count_unopened (document, reports[i].id), ==, 0);
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
      check_texts (document, papers[k]);
    }
  g_assert_cmpuint (numbers, >, 10);
}

/* Letters and submissions count too. */
static void
test_letters (Fixture *f, gconstpointer data)
{
  static const struct { const char *id, *table; guint n; } papers[] = {
    { "submission", "nomination", 40 }, { "introduction-letter", "nomination", 40 }, { "meeting-submission", "meeting", 1 },
    { "chasing-letter", "unit", 20 }, { "late-letter", "unit", 20 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) records = hd_store_get_all (f->store, hd_record_type_of_table (papers[i].table), &error);
    g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
    g_autoptr (HdDocument) document = NULL;

    g_assert_no_error (error);
    for (guint k = 0; k < MIN (papers[i].n, records->len); k++) {
      gint64 id = hd_record_id (g_ptr_array_index (records, k));

      g_array_append_val (ids, id);
    }
    document = hd_report_build_of (f->store, papers[i].id, (const gint64 *) ids->data, ids->len, YEAR, DATE, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (check_paper (f, document, papers[i].id), >, 0);
    check_texts (document, papers[i].id);
  }
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
  g_test_add ("/drill/letters", Fixture, NULL, set_up, test_letters, fixture_tear_down);
  g_test_add ("/drill/wrong-source", Fixture, NULL, set_up, test_wrong, fixture_tear_down);
  return g_test_run ();
}
