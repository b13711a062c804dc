/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs out and marks in from the command line. */
#include "config.h"
#include <string.h>
#include "contest-fixture.h"
#include "ctl-fixture.h"

#define HEADINGS "code,judge,noi-dung,lan-toa,ngon-ngu,minh-chung,the-thuc\n"

/* The council file of the fixture, closed, under the name that commands use. */
static void
set_up_contest (ContestFixture *f, gconstpointer data)
{
  contest_fixture_set_up (f, NULL);
  g_assert_true (hd_store_close (f->base.store, NULL));
}

static Result *
contest (ContestFixture *f, const char *words)
{
  g_autofree char *line = g_strdup_printf ("contest '%s' %s", f->base.path, words);

  return run (&f->base, line);
}

static JsonObject *
contest_json (ContestFixture *f, const char *words, JsonNode **node)
{
  g_autofree char *line = g_strdup_printf ("contest '%s' %s --json", f->base.path, words);

  *node = run_json (&f->base, line);
  return json_node_get_object (*node);
}

static void
write_list (ContestFixture *f, const char *text)
{
  g_autofree char *path = g_build_filename (f->base.folder, "marks.csv", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
test_pack (ContestFixture *f, gconstpointer data)
{
  g_autoptr (Result) one = contest (f, "pack --round so-khao --judge 'Trần Văn Bình' -o out"), again = NULL, nobody = NULL, nowhere = NULL;

  g_assert_cmpint (one->status, ==, 0);
  g_assert_true (is_there (&f->base, "out/so-khao-giam-khao-02/phieu-cham-giam-khao-02.xlsx"));
  again = contest (f, "pack --round so-khao --judge 'Trần Văn Bình' -o out");
  g_assert_cmpint (again->status, ==, 1);
  nobody = contest (f, "pack --round so-khao --judge 'Ai Đó' -o out");
  g_assert_cmpint (nobody->status, ==, 1);
  nowhere = contest (f, "pack --round so-khao");
  g_assert_cmpint (nowhere->status, ==, 2);
}

/* Marks are handed in by a list, all or none, and stand in the table of all marks. */
static void
test_load (ContestFixture *f, gconstpointer data)
{
  g_autoptr (Result) refused = NULL, table = NULL, once = NULL;
  g_autoptr (JsonNode) loaded = NULL, twice = NULL, scores = NULL;
  JsonObject *object;
  g_auto (GStrv) lines = NULL;

  write_list (f, HEADINGS "K7-2M4P,Nguyễn Thị Ánh,17.5,\"17,5\",20,10,5\nH8-5RWD,Nguyễn Thị Ánh,41,1,1,1,1\n");
  refused = contest (f, "load marks.csv --round so-khao");
  g_assert_cmpint (refused->status, ==, 1);
  g_assert_nonnull (strstr (refused->err, "line 3, column “noi-dung”"));
  once = contest (f, "load marks.csv");
  g_assert_cmpint (once->status, ==, 2);

  write_list (f, HEADINGS "K7-2M4P,Nguyễn Thị Ánh,17.5,\"17,5\",20,10,5\n");
  object = contest_json (f, "load marks.csv --round so-khao", &loaded);
  g_assert_cmpint (number (object, "taken"), ==, 1);
  object = contest_json (f, "load marks.csv --round so-khao", &twice);
  g_assert_cmpint (number (object, "taken"), ==, 0);
  g_assert_cmpint (number (object, "unchanged"), ==, 1);

  table = contest (f, "scores --round so-khao --csv");
  lines = g_strsplit (table->out, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + 2 * CONTEST_WORKS + 1);
  g_assert_nonnull (strstr (table->out, "\r\nK7-2M4P,Nguyễn Thị Ánh,17.5,17.5,20,10,5,"));
  object = contest_json (f, "scores --round so-khao", &scores);
  g_assert_cmpuint (length (object, "rows"), ==, 2 * CONTEST_WORKS);
}

/* The table of all marks is a list that can be loaded. */
static void
test_round_trip (ContestFixture *f, gconstpointer data)
{
  g_autoptr (Result) table = NULL;
  g_autoptr (JsonNode) loaded = NULL;

  write_list (f, HEADINGS "K7-2M4P,Nguyễn Thị Ánh,17.5,17.5,20,10,5\n");
  g_clear_pointer (&table, result_free);
  table = contest (f, "load marks.csv --round so-khao");
  g_assert_cmpint (table->status, ==, 0);
  g_clear_pointer (&table, result_free);
  table = contest (f, "scores --round so-khao");
  write_list (f, table->out);
  g_assert_cmpint (number (contest_json (f, "load marks.csv --round so-khao", &loaded), "unchanged"), ==, 1);
  g_assert_cmpint (number (json_node_get_object (loaded), "blank"), ==, 2 * CONTEST_WORKS - 1);
}

/* A pack that comes back as it went out is blank, and of its judge. */
static void
test_read (ContestFixture *f, gconstpointer data)
{
  g_autoptr (Result) pack = contest (f, "pack --round so-khao -o out"), foreign = NULL;
  g_autoptr (JsonNode) read = NULL;
  JsonObject *object;

  g_assert_cmpint (pack->status, ==, 0);
  object = contest_json (f, "read out/so-khao-giam-khao-01/phieu-cham-giam-khao-01.xlsx out/so-khao-giam-khao-02/cham-bai-giam-khao-02.hoadep", &read);
  g_assert_cmpint (number (object, "taken"), ==, 0);
  g_assert_cmpint (number (object, "blank"), ==, 4);
  g_assert_cmpuint (length (object, "problems"), ==, 0);
  foreign = contest (f, "read out/so-khao-giam-khao-01/tac-pham-giam-khao-01.pdf");
  g_assert_cmpint (foreign->status, ==, 1);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (ContestFixture *, gconstpointer); } tests[] = {
    { "/ctl-marks/pack", test_pack }, { "/ctl-marks/load", test_load }, { "/ctl-marks/round-trip", test_round_trip },
    { "/ctl-marks/read", test_read },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ContestFixture, NULL, set_up_contest, tests[i].run, contest_fixture_tear_down);
  return g_test_run ();
}
