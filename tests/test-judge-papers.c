/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a round for its judges: who reads what, and who owes marks. */
#include "config.h"
#include <string.h>
#include "contest-fixture.h"
#include "exchange/document.h"
#include "exchange/report.h"

static HdDocument *
build (ContestFixture *f, const char *id, guint round, GError **error)
{
  return hd_report_build_of (f->base.store, id, &f->rounds[round], 1, 2025, "2025-05-05", error);
}

/* The cells of a column, with blanks between the rows. (transfer full) */
static char *
column (HdTable *table, const char *key)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree HdCell *cells = g_new0 (HdCell, hd_table_get_n_columns (table));
  HdRow row = { .cells = cells };
  guint at = 0;

  while (strcmp (hd_table_get_column (table, at)->key, key) != 0)
    at++;
  g_assert_true (hd_table_rewind (table, NULL));
  for (;;) {
    memset (cells, 0, sizeof *cells * hd_table_get_n_columns (table));
    if (!hd_table_next (table, &row, NULL))
      break;
    if (row.cells[at].kind == HD_CELL_NUMBER)
      g_string_append_printf (text, "%s%" G_GINT64_FORMAT, text->len > 0 ? " " : "", row.cells[at].number);
    else
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", row.cells[at].text != NULL ? row.cells[at].text : "");
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* A table for each judge, in the order in which he reads. */
static void
test_assignment (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = build (f, "assignment", CONTEST_PRELIMINARY, &error);
  g_autoptr (GPtrArray) tables = NULL;
  g_autofree char *codes = NULL;

  g_assert_no_error (error);
  tables = hd_document_list_tables (document);
  g_assert_cmpuint (tables->len, ==, CONTEST_JUDGES);
  /* The first judge reads works 0, 2, 3 and 5, as they were given to him. */
  codes = column (g_ptr_array_index (tables, 0), "code");
  g_assert_cmpstr (codes, ==, "K7-2M4P H8-5RWD M2-7CVN X9-3LZF");
  g_clear_pointer (&document, hd_document_unref);
  document = build (f, "assignment", CONTEST_FINAL, &error);
  g_assert_null (document);
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

/* Who handed in everything is not chased; a draft is owed like a blank sheet. */
static void
test_owed (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = NULL;
  HdTable *table;
  g_autofree char *judges = NULL, *owed = NULL, *codes = NULL;

  for (guint i = 0; i < CONTEST_WORKS; i++)
    for (guint k = 0; k < 2; k++)
      if ((i + k) % CONTEST_JUDGES == 1)
        contest_fixture_put_total (f, f->assignments[i][k], 7000, TRUE);
  contest_fixture_put_total (f, f->assignments[0][0], 7000, TRUE);
  contest_fixture_put_total (f, f->assignments[3][0], 7000, FALSE);
  document = build (f, "owed-marks", CONTEST_PRELIMINARY, &error);
  g_assert_no_error (error);
  table = hd_document_find_table (document, "owed");
  g_assert_nonnull (table);
  judges = column (table, "judge");
  owed = column (table, "owed");
  codes = column (table, "codes");
  g_assert_cmpstr (judges, ==, "Nguyễn Thị Ánh Lê Thị Cúc");
  g_assert_cmpstr (owed, ==, "3 4");
  g_assert_true (g_str_has_prefix (codes, "H8-5RWD, M2-7CVN, X9-3LZF "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/judge-papers/assignment", ContestFixture, NULL, contest_fixture_set_up, test_assignment, contest_fixture_tear_down);
  g_test_add ("/judge-papers/owed", ContestFixture, NULL, contest_fixture_set_up, test_owed, contest_fixture_tear_down);

  return g_test_run ();
}
