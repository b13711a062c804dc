/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file that somebody else changed behind the program's back: each thing that does not agree
 * is named in a sentence. */
#include "config.h"
#include <sqlite3.h>
#include <string.h>
#include "exchange/reconcile.h"
#include "exchange/sample.h"
#include "exchange/data-file.h"
#include "year.h"

#define YEAR 2024
#define DATE "2024-12-15"

#define ONE_AWARD "(SELECT n.id FROM nomination n JOIN decision d ON d.id = n.decision AND d.state = 'issued' AND d.year = 2024 AND d.kind <> 'revocation'" \
  " WHERE n.status = 'decided' AND n.year = 2024 ORDER BY n.id LIMIT 1)"
#define ONE_DECISION "(SELECT d.id FROM decision d WHERE d.state = 'issued' AND d.year = 2024 AND d.kind <> 'revocation'" \
  " AND EXISTS (SELECT 1 FROM certificate c JOIN nomination n ON n.id = c.nomination WHERE n.decision = d.id) ORDER BY d.id LIMIT 1)"

static const struct {
  const char *name;
  const char *sql;
  const char *check;
  const char *words;
} cases[] = {
  { "status", "UPDATE nomination SET status = 'received' WHERE id = " ONE_AWARD, "decision", ", but stands as “Received”" },
  { "day", "UPDATE nomination SET decision_date = '2024-01-02' WHERE id = " ONE_AWARD, "decision", "has 02/01/2024 as the day of decision" },
  { "no-day", "UPDATE nomination SET decision_date = '' WHERE id = " ONE_AWARD, "record", "the day of the decision is not given" },
  { "no-award", "UPDATE nomination SET award_form = 0 WHERE id = " ONE_AWARD, "record", "with which award is not given" },
  { "no-record", "UPDATE nomination SET decision = 0, decision_number = '77/QĐ-UBND' WHERE id = " ONE_AWARD, "record", "decision 77/QĐ-UBND of" },
  { "empty-annex", "UPDATE nomination SET decision = 0 WHERE decision = " ONE_DECISION, "decision", "but nobody is in its annex" },
  { "certificate", "UPDATE nomination SET decision = " ONE_DECISION ", status = 'decided', decision_date = '2024-05-05'"
    " WHERE id = (SELECT MAX (id) FROM nomination WHERE year = 2024)", "certificate", "the register of certificates has" },
  { "budget", "UPDATE decision SET budget = 1 WHERE id = " ONE_DECISION, "money", "its budget is 1 đồng" },
  { "list", "UPDATE nomination SET kind = 'other' WHERE id = " ONE_AWARD, "list", "but its list has" },
  { "no-figure", "UPDATE target SET figure = 'nothing' WHERE code = 'T5'", "target", "rests on no figure" },
  { "two-targets", "UPDATE target SET figure = 'wards_exemplars' WHERE code = 'T9'", "target", "two targets rest on one figure" },
  { "two-profiles", "UPDATE nomination SET subject = -7, full_name = (SELECT m.full_name FROM nomination m WHERE m.id = " ONE_AWARD "),"
    " birth = '1970', kind = 'individual', status = 'decided', decision_date = '2024-05-05',"
    " unit = (SELECT m.unit FROM nomination m WHERE m.id = " ONE_AWARD ")"
    " WHERE id = (SELECT MAX (id) FROM nomination WHERE year = 2024);"
    "UPDATE nomination SET birth = '1970', kind = 'individual' WHERE id = " ONE_AWARD, "double", "has two profiles in one unit" },
  { "same-award", "UPDATE nomination SET subject = (SELECT m.subject FROM nomination m WHERE m.id = " ONE_AWARD "),"
    " award_form = (SELECT m.award_form FROM nomination m WHERE m.id = " ONE_AWARD "), status = 'decided', decision_date = '2024-05-05'"
    " WHERE id = (SELECT MAX (id) FROM nomination WHERE year = 2024)", "double", "got the same award twice in 2024" },
};

static void
make (Fixture *f, const char *name)
{
  const HdSampleOptions options = { .year = YEAR, .nominations = 200, .seed = 26 };
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

/* How many of these are named, as sentences of one check. */
static guint
count_in (GPtrArray *mismatches, const char *check, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < mismatches->len; i++) {
    const HdMismatch *mismatch = g_ptr_array_index (mismatches, i);
    gboolean named = strcmp (mismatch->check, check) == 0 && strstr (mismatch->text, words) != NULL;

    g_test_message ("%s: %s", mismatch->check, mismatch->text);
    n += named;
  }
  return n;
}

static GPtrArray *
reconcile (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *mismatches = hd_reconcile (f->store, YEAR, DATE, &error);

  g_assert_no_error (error);
  return mismatches;
}

static guint
count (Fixture *f, const char *check, const char *words)
{
  g_autoptr (GPtrArray) mismatches = reconcile (f);

  return count_in (mismatches, check, words);
}

/* The same of the sample as it was made: all tests begin with copies of it. */
static guint
count_before (Fixture *f, const char *check, const char *words)
{
  static GPtrArray *before;

  if (before == NULL)
    before = reconcile (f);
  return count_in (before, check, words);
}

static void
break_file (Fixture *f, const char *sql)
{
  sqlite3 *db;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (f->path, &db), ==, SQLITE_OK);
  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  g_assert_cmpint (sqlite3_total_changes (db), >, 0);
  sqlite3_close (db);
}

static void
test_broken (Fixture *f, gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  guint before = count_before (f, cases[i].check, cases[i].words);

  break_file (f, cases[i].sql);
  g_assert_cmpuint (count (f, cases[i].check, cases[i].words), ==, before + 1);
}

/* The sample agrees with itself, but for subjects that were proposed twice for one award. */
static void
test_sound (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) mismatches = hd_reconcile (f->store, YEAR, DATE, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < mismatches->len; i++)
    g_assert_cmpstr (((HdMismatch *) g_ptr_array_index (mismatches, i))->check, ==, "double");
}

/* A number typed by hand into the council's own template. */
static void
test_prose (Fixture *f, gconstpointer data)
{
  g_autofree char *path = hd_data_file ("templates", "annual-report.md");
  g_autofree char *shipped = NULL;
  g_autoptr (GString) own = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &shipped, NULL, &error);
  g_assert_no_error (error);
  own = g_string_new (shipped);
  hd_store_set_setting (f->store, "template/annual-report.md", own->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (f, "prose", "by hand"), ==, 0);
  g_assert_cmpuint (g_string_replace (own, "{{figure nominations_collective}} lượt", "1.987 lượt", 1), ==, 1);
  hd_store_set_setting (f->store, "template/annual-report.md", own->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (f, "prose", "says 1.987 by hand where “Nominations of collectives” is"), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/reconcile/sound", Fixture, NULL, set_up, test_sound, fixture_tear_down);
  g_test_add ("/reconcile/prose", Fixture, NULL, set_up, test_prose, fixture_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/reconcile/%s", cases[i].name);

    g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_broken, fixture_tear_down);
  }
  return g_test_run ();
}
