/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A contest led from the command line, from marks to the proof. */
#include "config.h"
#include <sqlite3.h>
#include <string.h>
#include "contest-fixture.h"
#include "ctl-fixture.h"
#include "store/result.h"

typedef struct {
  ContestFixture base;
  char          *name;    /* of the file, in the folder */
} CtlResults;

static void
set_up_results (CtlResults *f, gconstpointer data)
{
  static const struct { const char *name; int kind; gint64 slots; } prizes[] = {
    { "Giải Nhất", CONTEST_ARTICLE, 1 }, { "Giải Nhì", CONTEST_ARTICLE, 1 }, { "Giải Nhất", CONTEST_PRESS, 1 },
  };

  contest_fixture_set_up (&f->base, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (prizes); i++)
    fixture_save (&f->base.base, g_object_new (HD_TYPE_PRIZE, "contest", f->base.contest, "kind", f->base.kinds[prizes[i].kind], "name", prizes[i].name,
                                               "slots", prizes[i].slots, "money", G_GINT64_CONSTANT (2000000), NULL));
  f->name = g_path_get_basename (f->base.base.path);
  g_assert_true (hd_store_close (f->base.base.store, NULL));
  g_clear_object (&f->base.base.store);
}

static void
tear_down_results (CtlResults *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  g_free (f->name);
  contest_fixture_tear_down (&f->base, NULL);
}

static Result *
call (CtlResults *f, const char *rest)
{
  g_autofree char *line = g_strdup_printf ("contest %s %s", f->name, rest);

  return run (&f->base.base, line);
}

static Result *
call_ok (CtlResults *f, const char *rest)
{
  Result *result = call (f, rest);

  if (result->status != 0)
    g_error ("%s: %d: %s", rest, result->status, result->err);
  g_assert_cmpstr (result->err, ==, "");
  return result;
}

static void
load (CtlResults *f, const char *round, const char *rows)
{
  g_autofree char *path = g_build_filename (f->base.base.folder, "scores.csv", NULL), *rest = g_strdup_printf ("load scores.csv --round %s", round);
  g_autoptr (Result) result = NULL;

  g_assert_true (g_file_set_contents (path, rows, -1, NULL));
  result = call_ok (f, rest);
}

#define ARTICLES "code,judge,noi-dung,lan-toa,ngon-ngu,minh-chung,the-thuc\n"
#define PRESS    "code,judge,noi-dung,the-hien,lan-toa\n"

static void
load_first (CtlResults *f)
{
  load (f, "so-khao", ARTICLES
        "K7-2M4P,Nguyễn Thị Ánh,40,20,20,5,5\nK7-2M4P,Trần Văn Bình,40,20,20,5,0\n"
        "B3-9QXT,Trần Văn Bình,35,15,20,5,5\nB3-9QXT,Lê Thị Cúc,30,15,20,5,5\n"
        "H8-5RWD,Lê Thị Cúc,20,10,10,5,0\nH8-5RWD,Nguyễn Thị Ánh,30,10,20,5,0\n"
        "M2-7CVN,Nguyễn Thị Ánh,0,0,0,0,0\nM2-7CVN,Trần Văn Bình,10,0,0,0,0\n");
  load (f, "so-khao", PRESS
        "T6-4GJK,Trần Văn Bình,40,20,10\nT6-4GJK,Lê Thị Cúc,40,20,10\nX9-3LZF,Lê Thị Cúc,45,25,10\nX9-3LZF,Nguyễn Thị Ánh,45,25,5.5\n");
}

/* The object of a work among the results. */
static JsonObject *
find (JsonNode *node, const char *code)
{
  JsonArray *results = json_object_get_array_member (json_node_get_object (node), "results");

  for (guint i = 0; i < json_array_get_length (results); i++)
    if (strcmp (text (json_array_get_object_element (results, i), "code"), code) == 0)
      return json_array_get_object_element (results, i);
  g_assert_not_reached ();
}

static JsonNode *
results_of (CtlResults *f, const char *round)
{
  g_autofree char *line = g_strdup_printf ("contest %s results --round %s --json", f->name, round);

  return run_json (&f->base.base, line);
}

static void
test_results (CtlResults *f, gconstpointer data)
{
  g_autoptr (JsonNode) before = results_of (f, "so-khao"), after = NULL;
  g_autoptr (Result) table = NULL, unknown = NULL, early = NULL;
  JsonObject *work;

  g_assert_true (json_object_get_null_member (find (before, "K7-2M4P"), "mean"));
  g_assert_cmpint (number (find (before, "K7-2M4P"), "rank"), ==, 0);
  early = call (f, "advance --round so-khao");
  g_assert_cmpint (early->status, ==, 1);
  g_assert_nonnull (strstr (early->err, "missing"));
  load_first (f);
  after = results_of (f, "so-khao");
  work = find (after, "K7-2M4P");
  g_assert_cmpstr (text (work, "kind"), ==, "bai-viet");
  g_assert_cmpint (number (work, "mean"), ==, 8750);
  g_assert_cmpint (number (work, "rank"), ==, 1);
  g_assert_cmpuint (length (work, "marks"), ==, 2);
  g_assert_false (json_object_get_boolean_member (work, "diverged"));
  g_assert_cmpstr (text (work, "prize"), ==, "");
  work = find (after, "H8-5RWD");
  g_assert_true (json_object_get_boolean_member (work, "diverged"));
  g_assert_cmpint (number (work, "mean"), ==, 5500);
  /* Zero is a mark. */
  g_assert_cmpint (number (find (after, "M2-7CVN"), "mean"), ==, 500);
  g_assert_cmpint (number (find (after, "X9-3LZF"), "mean"), ==, 7775);
  table = call_ok (f, "results --round so-khao");
  g_assert_nonnull (strstr (table->out, "1\tK7-2M4P\t90  85\t87,5"));
  g_assert_nonnull (strstr (table->out, "the marks differ by too much"));
  unknown = call (f, "results --round khong-co");
  g_assert_cmpint (unknown->status, ==, 1);
}

/* The marks that differ are corrected by a judge, not by anybody else. */
static void
settle (CtlResults *f)
{
  g_autoptr (GError) error = NULL;
  HdMark mark = { f->base.criteria[CONTEST_ARTICLE][0], TRUE, 3000 };

  f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  hd_sheet_correct (f->base.base.store, f->base.assignments[2][0], &mark, 1, "Cộng nhầm", &error);
  g_assert_no_error (error);
  g_assert_true (hd_store_close (f->base.base.store, NULL));
  g_clear_object (&f->base.base.store);
}

static void
load_final (CtlResults *f)
{
  static const char *const judges[] = { "Nguyễn Thị Ánh", "Trần Văn Bình", "Lê Thị Cúc" };
  g_autoptr (GString) articles = g_string_new (ARTICLES), press = g_string_new (PRESS);

  for (guint i = 0; i < G_N_ELEMENTS (judges); i++) {
    g_string_append_printf (articles, "K7-2M4P,%s,35,15,20,5,5\nB3-9QXT,%s,35,15,20,5,5\n", judges[i], judges[i]);
    g_string_append_printf (press, "T6-4GJK,%s,40,20,10\nX9-3LZF,%s,45,25,10\n", judges[i], judges[i]);
  }
  load (f, "chung-khao", articles->str);
  load (f, "chung-khao", press->str);
}

static void
test_to_the_proof (CtlResults *f, gconstpointer data)
{
  g_autoptr (Result) advanced = NULL, assigned = NULL, cut = NULL, no_reason = NULL, placed = NULL, awarded = NULL, frozen = NULL, again = NULL;
  g_autoptr (Result) proof = NULL, late = NULL, by_hand = NULL, unfrozen = NULL;
  g_autoptr (JsonNode) last = NULL, json = NULL;
  g_autofree char *kept = g_build_filename (f->base.base.folder, "ket-qua.txt", NULL), *text_of = NULL, *digest = NULL;

  load_first (f);
  settle (f);
  unfrozen = call (f, "verify");
  g_assert_cmpint (unfrozen->status, ==, 1);
  advanced = call_ok (f, "advance --round so-khao");
  g_assert_cmpstr (advanced->out, ==, "4 works go on\n");
  assigned = call_ok (f, "assign --per-entry 3 --seed 7");
  load_final (f);
  cut = call (f, "award");
  g_assert_cmpint (cut->status, ==, 1);
  g_assert_nonnull (strstr (cut->err, "B3-9QXT, K7-2M4P"));
  no_reason = call (f, "place 'b3 9qxt' 1");
  g_assert_cmpint (no_reason->status, ==, 1);
  placed = call_ok (f, "place 'b3 9qxt' 1 --reason 'Bài giàu cảm xúc'");
  awarded = call_ok (f, "award");
  g_assert_nonnull (strstr (awarded->out, "3 of 3 prizes given, 6.000.000 of 0"));
  by_hand = call_ok (f, "award T6-4GJK 'Giải Nhất'");
  g_assert_nonnull (strstr (by_hand->out, "4 of 3"));
  last = results_of (f, "chung-khao");
  g_assert_cmpstr (text (find (last, "B3-9QXT"), "prize"), ==, "Giải Nhất");
  g_assert_cmpint (number (find (last, "B3-9QXT"), "rank"), ==, 1);
  g_assert_cmpstr (text (find (last, "B3-9QXT"), "tie_rule"), ==, "council");
  g_assert_cmpstr (text (find (last, "K7-2M4P"), "prize"), ==, "Giải Nhì");
  g_assert_cmpstr (text (find (last, "T6-4GJK"), "prize"), ==, "Giải Nhất");
  frozen = call_ok (f, "freeze");
  g_assert_cmpuint (strlen (frozen->out), ==, 65);
  again = call (f, "freeze");
  g_assert_cmpint (again->status, ==, 1);
  proof = call_ok (f, "verify -o ket-qua.txt");
  g_assert_nonnull (strstr (proof->out, frozen->out));
  g_assert_true (g_file_get_contents (kept, &text_of, NULL, NULL));
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text_of, -1);
  g_assert_true (g_str_has_prefix (frozen->out, digest));
  json = run_json (&f->base.base, "contest council.hoadep verify --json");
  g_assert_true (json_object_get_boolean_member (json_node_get_object (json), "ok"));
  late = call (f, "award K7-2M4P -");
  g_assert_cmpint (late->status, ==, 1);
  g_assert_nonnull (strstr (late->err, "frozen"));
}

/* What is changed without the program is named, and the command fails. */
static void
test_tampered (CtlResults *f, gconstpointer data)
{
  g_autoptr (Result) assigned = NULL, frozen = NULL, proof = NULL, placed = NULL, changed = NULL;
  sqlite3 *db;

  load_first (f);
  settle (f);
  /* The next round takes in whom the rule picks. */
  assigned = call_ok (f, "assign --round chung-khao --seed 7");
  load_final (f);
  placed = call_ok (f, "place K7-2M4P 1 --reason 'Bài sâu hơn'");
  frozen = call_ok (f, "freeze");
  g_assert_cmpint (sqlite3_open (f->base.base.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "UPDATE prize SET money = 1", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  proof = call (f, "verify");
  g_assert_cmpint (proof->status, ==, 1);
  g_assert_nonnull (strstr (proof->out, "Prize “Giải Nhì, bai-viet”: “Money for each (đồng)” was “2000000” when it was frozen, and is “1” now\n"));
  changed = call (f, "verify --json");
  g_assert_cmpint (changed->status, ==, 1);
  g_assert_nonnull (strstr (changed->out, "\"ok\" : false"));
}

static void
test_appeal (CtlResults *f, gconstpointer data)
{
  g_autoptr (Result) taken = NULL, early = NULL, wrong = NULL, decided = NULL, upheld = NULL, none = NULL;
  g_autoptr (JsonNode) after = NULL;

  load_first (f);
  none = call (f, "appeal K7-2M4P changed --reason 'Chấm lại' --round so-khao");
  g_assert_cmpint (none->status, ==, 1);
  taken = call_ok (f, "appeal K7-2M4P --round so-khao --reason 'Đề nghị chấm lại' --judge 'Lê Thị Cúc'");
  early = call (f, "appeal K7-2M4P changed --reason 'Chấm lại' --round so-khao");
  g_assert_cmpint (early->status, ==, 1);
  wrong = call (f, "appeal K7-2M4P perhaps --reason 'Chấm lại' --round so-khao");
  g_assert_cmpint (wrong->status, ==, 2);
  load (f, "so-khao", ARTICLES "K7-2M4P,Lê Thị Cúc,20,10,10,5,5\n");
  decided = call_ok (f, "appeal K7-2M4P changed --reason 'Chấm lại, hạ điểm' --round so-khao");
  after = results_of (f, "so-khao");
  g_assert_cmpint (number (find (after, "K7-2M4P"), "mean"), ==, 5000);
  g_assert_cmpuint (length (find (after, "K7-2M4P"), "marks"), ==, 3);
}

static void
test_profile (CtlResults *f, gconstpointer data)
{
  g_autoptr (JsonNode) json = NULL;
  g_autoptr (Result) unknown = call (f, "profile --judge 'Ai Đó'"), table = NULL;
  JsonObject *year;

  g_assert_cmpint (unknown->status, ==, 1);
  load_first (f);
  json = run_json (&f->base.base, "contest council.hoadep profile --judge 'Trần Văn Bình' --json");
  year = json_array_get_object_element (json_node_get_array (json), 0);
  g_assert_cmpint (number (year, "year"), ==, 2025);
  g_assert_cmpint (number (year, "sheets"), ==, 4);
  table = call_ok (f, "profile --judge 'Trần Văn Bình'");
  g_assert_true (g_str_has_prefix (table->out, "2025\t4\t"));
}

static void
test_units (CtlResults *f, gconstpointer data)
{
  g_autoptr (Result) listed = call_ok (f, "units"), sealed = call (f, "units propose"), wrong = call (f, "units perhaps");

  g_assert_cmpstr (listed->out, ==, "Phường Bồ Đề\t0\t0\t0\n");
  g_assert_cmpint (sealed->status, ==, 1);
  g_assert_cmpint (wrong->status, ==, 2);
}

#define ADD(path, function) g_test_add (path, CtlResults, NULL, set_up_results, function, tear_down_results)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/ctl/results/table", test_results);
  ADD ("/ctl/results/to-the-proof", test_to_the_proof);
  ADD ("/ctl/results/tampered", test_tampered);
  ADD ("/ctl/results/appeal", test_appeal);
  ADD ("/ctl/results/profile", test_profile);
  ADD ("/ctl/results/units", test_units);
  return g_test_run ();
}
