/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The freeze: what stands in its way, what it locks, and what it proves. */
#include "config.h"
#include <sqlite3.h>
#include <string.h>
#include "result-fixture.h"

static GPtrArray *
verify (ResultFixture *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *differences = hd_result_verify (result_fixture_store (f), f->base.contest, &error);

  g_assert_no_error (error);
  return differences;
}

static void
test_freeze_refused (ResultFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  gint64 totals[CONTEST_WORKS][2], appeal;
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };

  memcpy (totals, usual_marks, sizeof totals);
  totals[1][0] = 8000;
  totals[1][1] = 9000;
  differences = hd_result_verify (result_fixture_store (f), f->base.contest, &error);
  assert_refused (differences != NULL, &error, HD_ERROR_CONSTRAINT, "not frozen");
  assert_refused (hd_result_freeze (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "missing");
  mark_first (f, totals);
  assert_refused (hd_result_freeze (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "Chung khảo");
  advance (f);
  assert_refused (hd_result_freeze (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "Chung khảo");
  mark_final (f, equal);
  appeal = result_fixture_save (f, g_object_new (HD_TYPE_APPEAL, "work", f->base.works[4], "round", f->base.rounds[CONTEST_FINAL], NULL));
  assert_refused (hd_result_freeze (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "T6-4GJK");
  hd_appeal_decide (result_fixture_store (f), appeal, "refused", "Không có căn cứ", &error);
  g_assert_no_error (error);
  assert_refused (hd_result_freeze (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "B3-9QXT, K7-2M4P");
  hd_results_place (result_fixture_store (f), f->base.works[1], 1, "Bài giàu cảm xúc hơn", &error);
  g_assert_no_error (error);
  hd_result_freeze (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  assert_refused (hd_result_freeze (result_fixture_store (f), f->base.contest, &error), &error, HD_ERROR_CONSTRAINT, "frozen");
}

/* Everything that the result rests on refuses to be changed, and undo does not lead back. */
static void
test_frozen (ResultFixture *f, gconstpointer data)
{
  static const struct { const char *table, *field, *text; gint64 number; } changes[] = {
    { "contest", "budget", NULL, 1 }, { "contest", "tie-breaks", "council", 0 }, { "contest", "state", "judging", 0 }, { "contest", "result", "", 0 },
    { "contest_kind", "name", "Khác", 0 }, { "contest_round", "method", "median", 0 }, { "contest_round", "state", "open", 0 },
    { "rubric", "name", "Khác", 0 }, { "criterion", "maximum", NULL, 4500 }, { "prize", "slots", NULL, 9 }, { "prize", "money", NULL, 9 },
    { "work", "prize", NULL, 0 }, { "work", "state", "withdrawn", 0 }, { "work", "code", "ZZ", 0 }, { "work", "place", NULL, 1 }, { "work", "round", NULL, 1 },
    { "judge", "full-name", "Khác", 0 }, { "assignment", "state", "recused", 0 }, { "score_sheet", "state", "replaced", 0 },
    { "score", "points", NULL, 150 },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) differences = NULL, still = NULL;
  g_autofree char *canonical = NULL, *undo = NULL;
  g_autoptr (HdRecord) contest = NULL, winner = NULL;
  HdMark mark = { f->base.criteria[CONTEST_ARTICLE][0], TRUE, 4000 };

  freeze (f);
  contest = hd_store_get (result_fixture_store (f), HD_TYPE_CONTEST, f->base.contest, &error);
  g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_STATE), ==, "frozen");
  g_assert_cmpuint (strlen (hd_record_text (contest, HD_CONTEST_FINGERPRINT)), ==, 64);
  canonical = hd_result_canonical (result_fixture_store (f), f->base.contest, &error);
  g_assert_cmpstr (canonical, ==, hd_record_text (contest, HD_CONTEST_RESULT));
  winner = hd_store_get (result_fixture_store (f), HD_TYPE_WORK, f->base.works[0], &error);
  g_assert_cmpint (hd_record_int (winner, HD_WORK_PRIZE), ==, f->prizes[FIRST_PRIZE]);
  differences = verify (f);
  g_assert_cmpuint (differences->len, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    GType type = hd_record_type_of_table (changes[i].table);
    g_autoptr (GPtrArray) all = hd_store_get_all (result_fixture_store (f), type, &error);

    g_test_message ("%s.%s", changes[i].table, changes[i].field);
    g_assert_cmpuint (all->len, >, 0);
    for (guint k = 0; k < all->len; k++) {
      HdRecord *record = all->pdata[k];

      if (changes[i].text != NULL)
        g_object_set (record, changes[i].field, changes[i].text, NULL);
      else
        g_object_set (record, changes[i].field, changes[i].number, NULL);
      if (!hd_record_is_dirty (record))
        continue;
      g_assert_false (hd_store_save (result_fixture_store (f), record, &error));
      g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
      g_clear_error (&error);
    }
  }
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_autoptr (GPtrArray) all = hd_store_get_all (result_fixture_store (f), hd_record_type_of_table (changes[i].table), &error);

    g_assert_false (hd_store_delete (result_fixture_store (f), all->pdata[0], &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_clear_error (&error);
  }
  g_assert_false (hd_sheet_correct (result_fixture_store (f), f->base.assignments[0][0], &mark, 1, "Sửa", &error));
  g_clear_error (&error);
  g_assert_false (hd_results_give (result_fixture_store (f), f->base.works[1], f->prizes[FIRST_PRIZE], &error));
  g_clear_error (&error);
  g_assert_false (hd_results_award (result_fixture_store (f), f->base.contest, &error));
  g_clear_error (&error);
  g_assert_false (hd_results_advance (result_fixture_store (f), f->base.rounds[CONTEST_PRELIMINARY], NULL, &error));
  g_clear_error (&error);
  undo = hd_store_undo_label (result_fixture_store (f));
  g_assert_null (undo);
  /* It can be announced, and is proved all the same. */
  result_fixture_set (f, HD_TYPE_CONTEST, f->base.contest, HD_CONTEST_STATE, "announced", 0);
  still = verify (f);
  g_assert_cmpuint (still->len, ==, 0);
}

/* What somebody changes in the file without the program is found and named. */
static const struct { const char *sql, *named; } tampers[] = {
  { "UPDATE score SET points = points + 50 WHERE id = (SELECT c.id FROM score c JOIN score_sheet s ON s.id = c.score_sheet JOIN work w ON w.id = s.work"
    " WHERE w.code = 'K7-2M4P' AND c.points > 0 ORDER BY c.id LIMIT 1)", "Mark “so-khao, K7-2M4P, Nguyễn Thị Ánh, Of one judge, noi-dung”: “Points” was “40”" },
  { "DELETE FROM score WHERE id = (SELECT min (id) FROM score)", "was frozen, and is not there any more" },
  { "UPDATE score_sheet SET total = total + 100 WHERE work = (SELECT id FROM work WHERE code = 'B3-9QXT') AND state = 'submitted'", "Score sheet “so-khao, B3-9QXT" },
  { "UPDATE score_sheet SET state = 'replaced' WHERE work = (SELECT id FROM work WHERE code = 'M2-7CVN')", "M2-7CVN" },
  { "UPDATE score_sheet SET judge = (SELECT max (id) FROM judge) WHERE work = (SELECT id FROM work WHERE code = 'K7-2M4P')", "K7-2M4P" },
  { "UPDATE criterion SET maximum = 5500 WHERE code = 'noi-dung'", "Criterion “Thang điểm bài viết" },
  { "UPDATE criterion SET weight = 200 WHERE code = 'lan-toa'", "“Weight” was “1” when it was frozen, and is “2” now" },
  { "UPDATE rubric SET version = 7", "Scale of points “Thang điểm báo chí" },
  { "UPDATE contest_round SET method = 'median' WHERE code = 'chung-khao'", "Round “chung-khao”: “Mark of a work” was “Mean” when it was frozen, and is “Median” now" },
  { "UPDATE contest_round SET threshold = 100 WHERE code = 'so-khao'", "“Marks may differ by” was “15”" },
  { "UPDATE contest SET tie_breaks = 'council'", "“Order among equals”" },
  { "UPDATE contest SET budget = 1", "“Prize budget (đồng)” was “5000000”" },
  { "UPDATE work SET code = 'ZZ-0000' WHERE code = 'K7-2M4P'", "Work “ZZ-0000” was not there when the result was frozen" },
  { "UPDATE work SET code = CASE code WHEN 'K7-2M4P' THEN 'B3-9QXT' ELSE 'K7-2M4P' END WHERE code IN ('K7-2M4P', 'B3-9QXT')", "Work “K7-2M4P”: “Title of the work”" },
  { "UPDATE work_text SET body = body || ' thêm' WHERE id = (SELECT id FROM work WHERE code = 'H8-5RWD')", "Text of the work “H8-5RWD”" },
  { "UPDATE work SET digest = 'abc' WHERE code = 'H8-5RWD'", "Work “H8-5RWD”: “Fingerprint”" },
  { "UPDATE work SET state = 'withdrawn' WHERE code = 'H8-5RWD'", "Work “H8-5RWD”: “State of the work” was “Judged” when it was frozen, and is “Withdrawn” now" },
  { "UPDATE work SET prize = (SELECT id FROM prize WHERE name = 'Giải Nhất') WHERE code = 'B3-9QXT'", "Work “B3-9QXT”: “Prize” was “Giải Nhì (bai-viet)” when it was frozen, and is “Giải Nhất (bai-viet)” now" },
  { "UPDATE prize SET slots = 5 WHERE name = 'Giải Nhì'", "“How many prizes” was “1” when it was frozen, and is “5” now" },
  { "UPDATE prize SET money = 9000000 WHERE name = 'Giải Nhì'", "“Money for each (đồng)”" },
  { "UPDATE judge SET full_name = 'Phạm Văn Dũng' WHERE full_name = 'Trần Văn Bình'", "Judge “Trần Văn Bình” was frozen, and is not there any more" },
  { "UPDATE assignment SET state = 'recused' WHERE work = (SELECT id FROM work WHERE code = 'M2-7CVN')", "Assignment “so-khao, M2-7CVN" },
  { "DELETE FROM assignment WHERE work = (SELECT id FROM work WHERE code = 'M2-7CVN')", "Assignment “so-khao, M2-7CVN" },
  { "INSERT INTO criterion_text (id, levels) SELECT id, '0-40: tốt' FROM criterion WHERE code = 'noi-dung' LIMIT 1"
    " ON CONFLICT (id) DO UPDATE SET levels = '0-40: tốt'", "“Levels” was “0-19,5" },
  { "INSERT INTO conflict (id, judge, work, kind, state) SELECT 77, (SELECT min (id) FROM judge), id, 'declared', 'pinned' FROM work WHERE code = 'M2-7CVN'",
    "was not there when the result was frozen" },
  { "INSERT INTO contest_key (id, contest, digest) SELECT 77, id, 'abc' FROM contest; INSERT INTO contest_key_text (id, sealed) VALUES (77, 'abc')",
    "The sealed key was altered" },
  { "UPDATE work SET entry = 5 WHERE code = 'M2-7CVN'", "Whose work “M2-7CVN” is" },
  { "UPDATE contest SET state = 'judging'", "not marked as frozen" },
  { "UPDATE contest SET fingerprint = 'abc'", "The stored fingerprint is “abc”" },
  { "UPDATE contest_text SET result = replace (result, 'K7-2M4P', 'M2-7CVN')", "The stored result was changed" },
};

static void
tamper (ResultFixture *f, const char *sql)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  hd_store_close (result_fixture_store (f), &error);
  g_assert_no_error (error);
  g_clear_object (&f->base.base.store);
  g_assert_cmpint (sqlite3_open (f->base.base.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_total_changes (db), >, 0);
  sqlite3_close (db);
  f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
}

static void
test_tampered (ResultFixture *f, gconstpointer data)
{
  g_autofree char *kept = g_strconcat (f->base.base.path, ".kept", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (f->base.base.path), copy = g_file_new_for_path (kept);
  g_autoptr (GError) error = NULL;

  freeze (f);
  hd_store_close (result_fixture_store (f), &error);
  g_assert_no_error (error);
  g_file_copy (file, copy, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_clear_object (&f->base.base.store);
  f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
  for (guint i = 0; i < G_N_ELEMENTS (tampers); i++) {
    g_autoptr (GPtrArray) differences = NULL;

    g_test_message ("%s", tampers[i].sql);
    tamper (f, tampers[i].sql);
    differences = verify (f);
    g_assert_cmpuint (differences->len, >, 0);
    g_assert_true (says (differences, tampers[i].named));
    hd_store_close (result_fixture_store (f), &error);
    g_clear_object (&f->base.base.store);
    g_file_copy (copy, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    f->base.base.store = hd_store_open (f->base.base.path, HD_STORE_NO_BACKUP, &error);
    g_assert_no_error (error);
  }
  {
    g_autoptr (GPtrArray) differences = verify (f);

    g_assert_cmpuint (differences->len, ==, 0);
  }
}

/* A whole forgery: the mark, the text and the fingerprint that belongs to it. Only the log
 * still knows the fingerprint of the freeze. */
static void
test_forged (ResultFixture *f, gconstpointer data)
{
  g_autofree char *text = NULL, *fingerprint = NULL, *sql = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  g_autoptr (GError) error = NULL;
  char *quoted;

  freeze (f);
  tamper (f, tampers[0].sql);
  text = hd_result_canonical (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  fingerprint = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  quoted = sqlite3_mprintf ("UPDATE contest_text SET result = %Q; UPDATE contest SET fingerprint = %Q", text, fingerprint);
  tamper (f, quoted);
  sqlite3_free (quoted);
  differences = verify (f);
  g_assert_cmpuint (differences->len, ==, 2);
  g_assert_true (says (differences, "the log of changes has"));
  g_assert_true (says (differences, "The stored result was changed"));
}

#define ADD(path, function) g_test_add (path, ResultFixture, NULL, result_fixture_set_up, function, result_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/proof/freeze-refused", test_freeze_refused);
  ADD ("/proof/frozen", test_frozen);
  ADD ("/proof/tampered", test_tampered);
  ADD ("/proof/forged", test_forged);
  return g_test_run ();
}
