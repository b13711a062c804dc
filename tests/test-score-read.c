/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks that come back: each thing that is refused, named by its cell, and what is taken. */
#include "config.h"
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <xlsxwriter.h>
#include "contest-fixture.h"
#include "exchange/judge-file.h"
#include "exchange/score-book.h"
#include "exchange/score-read.h"
#include "exchange/sheet.h"

/* Another value for a cell of the workbook, by page and name: a text, or a number after "#". */
typedef struct {
  const char *page, *cell, *value;
} Edit;

/* Three articles stand on the first page of the first judge, in rows 7 to 9; a press work in
 * row 7 of the second. */
#define ONE "Phiếu chấm 1"
#define TWO "Phiếu chấm 2"
#define HIDDEN "hoadep"
#define MAX_EDITS 8

static GFile *
file_in (ContestFixture *f, const char *name)
{
  return g_file_new_build_filename (f->base.folder, name, NULL);
}

static const char *
edited (const Edit *edits, const char *page, guint row, guint column)
{
  g_autofree char *letters = hd_sheet_column_name (column), *name = g_strdup_printf ("%s%u", letters, row + 1);

  for (guint i = 0; i < MAX_EDITS && edits[i].page != NULL; i++)
    if (strcmp (edits[i].page, page) == 0 && strcmp (edits[i].cell, name) == 0)
      return edits[i].value;
  return NULL;
}

/* As another program saves it: what stands in the cells, and nothing else. */
static void
save_again (GFile *from, GFile *to, const Edit *edits)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdSheet) book = hd_sheet_read (from, NULL, &error);
  lxw_workbook *workbook = workbook_new (g_file_peek_path (to));

  g_assert_no_error (error);
  for (guint p = 0; p < hd_sheet_get_n_pages (book); p++) {
    lxw_worksheet *sheet = workbook_add_worksheet (workbook, hd_sheet_get_name (book, p));

    for (guint r = 0; r < hd_sheet_get_n_rows (book, p) + 2; r++)
      for (guint c = 0; c < hd_sheet_get_n_columns (book, p); c++) {
        const HdCell *cell = hd_sheet_get_cell (book, p, r, c);
        const char *value = edited (edits, hd_sheet_get_name (book, p), r, c);

        if (value == NULL && cell->kind == HD_CELL_NUMBER)
          worksheet_write_number (sheet, r, c, cell->number, NULL);
        else if (value == NULL && cell->kind == HD_CELL_TEXT)
          worksheet_write_string (sheet, r, c, cell->text, NULL);
        else if (value != NULL && *value == '#')
          worksheet_write_number (sheet, r, c, g_ascii_strtod (value + 1, NULL), NULL);
        else if (value != NULL && *value == '?')
          worksheet_write_boolean (sheet, r, c, TRUE, NULL);
        else if (value != NULL)
          worksheet_write_string (sheet, r, c, value, NULL);
      }
  }
  g_assert_cmpint (workbook_close (workbook), ==, LXW_NO_ERROR);
}

/* The workbook of the first judge as he fills it in. (transfer full) */
static GFile *
fill_book (ContestFixture *f, const Edit *edits)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdJudgeWorks) works = hd_judge_works_load (f->base.store, f->rounds[CONTEST_PRELIMINARY], f->judges[0], &error);
  g_autoptr (GFile) blank = file_in (f, "blank.xlsx");
  GFile *filled = file_in (f, "filled.xlsx");

  g_assert_no_error (error);
  hd_score_book_write (works, blank, &error);
  g_assert_no_error (error);
  save_again (blank, filled, edits);
  return filled;
}

/* Nothing was refused. */
static void
assert_fine (HdScoreReading *reading, const char *what)
{
  HdScoreProblem *problem = reading->problems->len == 0 ? NULL : g_ptr_array_index (reading->problems, 0);

  if (problem != NULL)
    g_error ("%s: %s at “%s”: %s", what, problem->rule, problem->where, problem->sentence);
}

static HdScoreReading *
read_file (ContestFixture *f, GFile *file)
{
  HdScoreReading *reading = hd_score_reading_new (f->contest);
  g_autoptr (GError) error = NULL;

  hd_score_reading_add (reading, f->base.store, f->rounds[CONTEST_PRELIMINARY], file, NULL, &error);
  g_assert_no_error (error);
  return reading;
}

/* The only problem, with what it breaks and where. */
static void
assert_refused (HdScoreReading *reading, const char *what, const char *rule, const char *where)
{
  HdScoreProblem *problem;

  if (reading->problems->len != 1)
    g_error ("%s: %u problems: %s", what, reading->problems->len, reading->problems->len == 0 ? "" :
             ((HdScoreProblem *) g_ptr_array_index (reading->problems, 1))->sentence);
  problem = g_ptr_array_index (reading->problems, 0);
  if (strcmp (problem->rule, rule) != 0 || strcmp (problem->where, where) != 0)
    g_error ("%s: %s at “%s”: %s", what, problem->rule, problem->where, problem->sentence);
  g_assert_cmpstr (problem->sentence, !=, "");
}

#define WHOLE { ONE, "D7", "#35.5" }, { ONE, "E7", "#18" }, { ONE, "F7", "20" }, { ONE, "G7", "8,5" }, { ONE, "H7", "#0" }

static const struct {
  const char *what, *rule, *where;
  Edit        edits[MAX_EDITS];
} refused[] = {
  { "beyond the maximum", "range", "cell " ONE "!D7", { { ONE, "D7", "#41" } } },
  { "below zero", "range", "cell " ONE "!E8", { { ONE, "E8", "#-1" } } },
  { "off the step", "step", "cell " ONE "!F9", { { ONE, "F9", "#12.25" } } },
  { "finer than a hundredth", "number", "cell " ONE "!F9", { { ONE, "F9", "#12.255" } } },
  { "a word", "number", "cell " ONE "!D7", { { ONE, "D7", "tốt" } } },
  { "a truth", "number", "cell " ONE "!D7", { { ONE, "D7", "?" } } },
  { "another page", "range", "cell " TWO "!D7", { { TWO, "D7", "#51" } } },
  { "a foreign code", "code", "cell " ONE "!B7", { { ONE, "B7", "ZZ-0000" }, { ONE, "D7", "#1" } } },
  { "a code of nobody", "code", "cell " ONE "!B10", { { ONE, "D10", "#1" } } },
  { "another judge's work", "assignment", "cell " ONE "!B7", { { ONE, "B7", "B3-9QXT" }, { ONE, "D7", "#1" } } },
  { "a work by another scale", "rubric", "cell " ONE "!B7", { { ONE, "B7", "X9-3LZF" }, { ONE, "D7", "#1" } } },
  { "a row twice", "twice", "cell " ONE "!B8", { { ONE, "B8", "k7 2m4p" }, { ONE, "D7", "#1" }, { ONE, "D8", "#1" } } },
  { "a comment without a mark", "comment", "cell " ONE "!L7", { { ONE, "L7", "hay" } } },
  { "a heading", "heading", "cell " ONE "!E6", { { ONE, "E6", "Điểm" } } },
  { "all headings gone", "heading", ONE, { { ONE, "B6", "Code" } } },
  { "the scale", "rubric", ONE, { { HIDDEN, "D6", "0123" } } },
  { "a scale of nobody", "rubric", TWO, { { HIDDEN, "C7", "12345" } } },
  { "the judge", "judge", "", { { HIDDEN, "B5", "12345" } } },
  { "the round", "contest", "", { { HIDDEN, "B4", "12345" } } },
  { "the contest", "contest", "", { { HIDDEN, "B3", "12345" } } },
  { "the format", "format", "", { { HIDDEN, "B1", "hoadep-score-sheet-9" } } },
  { "the name of a page", "page", "Phiếu", { { HIDDEN, "B6", "Phiếu" } } },
  { "the hidden page itself as marks", "page", HIDDEN, { { HIDDEN, "B6", HIDDEN } } },
};

static void
test_refused (ContestFixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_autoptr (GFile) file = fill_book (f, refused[i].edits);
    g_autoptr (HdScoreReading) reading = read_file (f, file);
    g_autoptr (GError) error = NULL;
    guint taken;

    assert_refused (reading, refused[i].what, refused[i].rule, refused[i].where);
    g_assert_false (hd_score_reading_take (reading, f->base.store, FALSE, &taken, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
    g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_SCORE_SHEET), ==, 0);
  }
}

static HdRecord *
sheet_of (ContestFixture *f, gint64 assignment)
{
  g_autoptr (GError) error = NULL;
  HdRecord *sheet = hd_sheet_of (f->base.store, assignment, &error);

  g_assert_no_error (error);
  g_assert_nonnull (sheet);
  return sheet;
}

/* A whole row is handed in, half a row is a draft, a blank one is left alone; all of it is
 * one step to undo. */
static void
test_taken (ContestFixture *f, gconstpointer data)
{
  static const Edit edits[MAX_EDITS] = { WHOLE, { ONE, "J7", "Viết hay\nvà thật" }, { ONE, "E8", "#4.5" } };
  g_autoptr (GFile) file = fill_book (f, edits);
  g_autoptr (HdScoreReading) reading = read_file (f, file), again = NULL;
  g_autoptr (HdRecord) whole = NULL, half = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  guint taken;

  assert_fine (reading, "fine");
  g_assert_cmpuint (reading->blanks, ==, 2);
  g_assert_cmpuint (reading->rows->len, ==, 2);
  hd_score_reading_take (reading, f->base.store, FALSE, &taken, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (taken, ==, 2);
  whole = sheet_of (f, f->assignments[0][0]);
  g_assert_cmpstr (hd_record_text (whole, HD_SCORE_SHEET_STATE), ==, "submitted");
  g_assert_cmpint (hd_record_int (whole, HD_SCORE_SHEET_TOTAL), ==, 8200);
  g_assert_cmpstr (hd_record_text (whole, HD_SCORE_SHEET_COMMENT), ==, "Viết hay\nvà thật");
  g_assert_cmpstr (hd_record_text (whole, HD_SCORE_SHEET_SOURCE), ==, "workbook");
  half = sheet_of (f, f->assignments[2][1]);
  g_assert_cmpstr (hd_record_text (half, HD_SCORE_SHEET_STATE), ==, "draft");

  /* The same once more changes nothing. */
  again = read_file (f, file);
  g_assert_cmpuint (hd_score_reading_count (again, HD_SCORE_SAME), ==, 1);
  g_assert_cmpuint (hd_score_reading_count (again, HD_SCORE_TAKE), ==, 1);

  hd_store_undo (f->base.store, &label, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_SCORE_SHEET), ==, 0);
}

/* What was handed in and differs is told, and kept. */
static void
test_differs (ContestFixture *f, gconstpointer data)
{
  static const Edit edits[MAX_EDITS] = { WHOLE };
  static const gint64 before[] = { 3550, 1800, 2000, 800, 0 };
  g_autoptr (GFile) file = fill_book (f, edits);
  g_autoptr (HdScoreReading) reading = NULL;
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GError) error = NULL;
  guint taken;

  contest_fixture_put (f, f->assignments[0][0], before, TRUE);
  reading = read_file (f, file);
  g_assert_cmpuint (hd_score_reading_count (reading, HD_SCORE_DIFFERS), ==, 1);
  hd_score_reading_take (reading, f->base.store, FALSE, &taken, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (taken, ==, 0);
  sheet = sheet_of (f, f->assignments[0][0]);
  g_assert_cmpint (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL), ==, 8150);
}

/* With the refused ones skipped, the others are taken. */
static void
test_skipped (ContestFixture *f, gconstpointer data)
{
  static const Edit edits[MAX_EDITS] = { WHOLE, { ONE, "D8", "#99" } };
  g_autoptr (GFile) file = fill_book (f, edits);
  g_autoptr (HdScoreReading) reading = read_file (f, file);
  g_autoptr (GError) error = NULL;
  guint taken;

  assert_refused (reading, "skipped", "range", "cell " ONE "!D8");
  hd_score_reading_take (reading, f->base.store, TRUE, &taken, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (taken, ==, 1);
}

/* A scale that was changed after the pack was made. */
static void
test_rubric_changed (ContestFixture *f, gconstpointer data)
{
  static const Edit edits[MAX_EDITS] = { WHOLE };
  g_autoptr (GFile) file = fill_book (f, edits);
  g_autoptr (HdScoreReading) reading = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) criterion = hd_store_get (f->base.store, HD_TYPE_CRITERION, f->criteria[CONTEST_ARTICLE][0], &error);

  g_assert_no_error (error);
  hd_record_set_int (criterion, HD_CRITERION_MAXIMUM, 3600);
  hd_store_save (f->base.store, criterion, &error);
  g_assert_no_error (error);
  reading = read_file (f, file);
  assert_refused (reading, "rubric", "rubric", ONE);
}

/* A closed round takes nothing, and nothing of it stays half done. */
static void
test_closed (ContestFixture *f, gconstpointer data)
{
  static const Edit edits[MAX_EDITS] = { WHOLE };
  g_autoptr (GFile) file = fill_book (f, edits);
  g_autoptr (HdScoreReading) reading = read_file (f, file);
  g_autoptr (GError) error = NULL;
  guint taken;

  contest_fixture_round_state (f, CONTEST_PRELIMINARY, "closed");
  g_assert_false (hd_score_reading_take (reading, f->base.store, FALSE, &taken, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_cmpint (hd_store_count (f->base.store, HD_TYPE_SCORE_SHEET), ==, 0);
}

#define ARTICLE "code,judge,noi_dung,lan_toa,ngon_ngu,minh_chung,the_thuc\n"

/* Lists: rule and where are NULL for what is taken. */
static const struct {
  const char *text, *rule, *where;
  guint       rows;
} lists[] = {
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,17.5,\"17,5\",20,10,5\n", NULL, NULL, 1 },
  { "judge;code;the_thuc;noi_dung;lan_toa;ngon_ngu;minh_chung\nnguyen thi anh;k7 2m4p;5;17,5;1;2;3\n", NULL, NULL, 1 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,0,0,0,0,0\nK7-2M4P,Trần Văn Bình,1,1,1,1,1\n", NULL, NULL, 2 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,,,,,\n", NULL, NULL, 0 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,1,1,,1,1\n", "blank", "line 2, column “ngon_ngu”", 0 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,1,1,1,1,1\n\nH8-5RWD,Nguyễn Thị Ánh,40.5,1,1,1,1\n", "range", "line 4, column “noi_dung”", 1 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,1.25,1,1,1,1\n", "step", "line 2, column “noi_dung”", 0 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,=1+1,1,1,1,1\n", "number", "line 2, column “noi_dung”", 0 },
  { ARTICLE "K7-2M4P,Ai Đó,1,1,1,1,1\n", "judge", "line 2, column “judge”", 0 },
  { ARTICLE "ZZ,Nguyễn Thị Ánh,1,1,1,1,1\n", "code", "line 2, column “code”", 0 },
  { ARTICLE "B3-9QXT,Nguyễn Thị Ánh,1,1,1,1,1\n", "assignment", "line 2, column “code”", 0 },
  { ARTICLE "K7-2M4P,Nguyễn Thị Ánh,1,1,1,1,1\nK7-2M4P,Nguyễn Thị Ánh,1,1,1,1,1\n", "twice", "line 3, column “code”", 1 },
  { "code,judge,noi_dung,la\nK7-2M4P,Nguyễn Thị Ánh,1,1\n", "heading", "line 1", 0 },
  { "code,noi_dung\nK7-2M4P,1\n", "heading", "line 1", 0 },
  { "code,judge,noi_dung,noi_dung\nK7-2M4P,Nguyễn Thị Ánh,1,1\n", "heading", "line 1", 0 },
  { "code,judge\nK7-2M4P,Nguyễn Thị Ánh\n", "heading", "line 1", 0 },
  { "code,judge,noi_dung,the_hien\nX9-3LZF,Nguyễn Thị Ánh,1,1\n", "blank", "line 2, column “lan-toa”", 0 },
  { "code,judge,noi_dung,the_hien,lan_toa,the_thuc\nX9-3LZF,Nguyễn Thị Ánh,1,1,1,1\n", "heading", "line 2, column “the_thuc”", 0 },
  { "code,judge,noi_dung,the_hien,lan_toa,total,comment\nX9-3LZF,Nguyễn Thị Ánh,50,30,20,9,'=tốt\n", NULL, NULL, 1 },
};

static void
test_lists (ContestFixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autoptr (GFile) file = file_in (f, "marks.csv");
    g_autoptr (HdScoreReading) reading = NULL;
    g_autoptr (GError) error = NULL;

    g_file_set_contents (g_file_peek_path (file), lists[i].text, -1, &error);
    g_assert_no_error (error);
    reading = read_file (f, file);
    if (lists[i].rule != NULL)
      assert_refused (reading, lists[i].text, lists[i].rule, lists[i].where);
    else
      assert_fine (reading, lists[i].text);
    g_assert_cmpuint (reading->rows->len, ==, lists[i].rows);
    for (guint r = 0; r < reading->rows->len; r++)
      g_assert_true (((HdScoreRow *) g_ptr_array_index (reading->rows, r))->hand_in);
  }
}

/* The judge's own file, marked in by the program. (transfer full) */
static char *
mark_file (ContestFixture *f)
{
  char *path = g_build_filename (f->base.folder, "judge.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdJudgeWorks) works = hd_judge_works_load (f->base.store, f->rounds[CONTEST_PRELIMINARY], f->judges[0], &error);
  g_autoptr (HdStore) file = NULL;

  g_assert_no_error (error);
  hd_judge_file_write (f->base.store, works, path, NULL, &error);
  g_assert_no_error (error);
  file = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < CONTEST_CRITERIA; i++) {
    HdMark mark = { f->criteria[CONTEST_ARTICLE][i], TRUE, 450, i == 0 ? "thật" : NULL };

    hd_sheet_put (file, f->assignments[0][0], &mark, 1, "=hay", NULL, "screen", &error);
    g_assert_no_error (error);
    if (i < 2)
      hd_sheet_put (file, f->assignments[2][1], &mark, 1, NULL, NULL, "screen", &error);
    g_assert_no_error (error);
  }
  hd_sheet_submit (file, f->assignments[0][0], &error);
  g_assert_no_error (error);
  hd_store_close (file, NULL);
  return path;
}

static HdScoreReading *
read_path (ContestFixture *f, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return read_file (f, file);
}

static void
test_file (ContestFixture *f, gconstpointer data)
{
  g_autofree char *path = mark_file (f);
  g_autoptr (HdScoreReading) reading = read_path (f, path);
  g_autoptr (HdRecord) sheet = NULL, draft = NULL;
  g_autoptr (GError) error = NULL;
  guint taken;

  assert_fine (reading, "fine");
  hd_score_reading_take (reading, f->base.store, FALSE, &taken, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (taken, ==, 2);
  sheet = sheet_of (f, f->assignments[0][0]);
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_STATE), ==, "submitted");
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_SOURCE), ==, "file");
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_COMMENT), ==, "=hay");
  g_assert_cmpint (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL), ==, 5 * 450);
  draft = sheet_of (f, f->assignments[2][1]);
  g_assert_cmpstr (hd_record_text (draft, HD_SCORE_SHEET_STATE), ==, "draft");
}

/* What somebody may have done to the file by other means. */
static const struct {
  const char *what, *sql, *rule, *where;
} altered[] = {
  { "marks", "UPDATE score SET points = 9900 WHERE criterion = (SELECT id FROM criterion WHERE code = 'the-thuc')", "range", "K7-2M4P · Thể thức" },
  { "marks below zero", "UPDATE score SET points = -450 WHERE criterion = (SELECT id FROM criterion WHERE code = 'the-thuc')", "range", "K7-2M4P · Thể thức" },
  { "the scale", "UPDATE criterion SET maximum = 9000 WHERE code = 'lan-toa'", "rubric", "" },
  { "a code", "UPDATE work SET code = 'B3-9QXT' WHERE code = 'K7-2M4P'", "assignment", "B3-9QXT" },
  { "a code of nobody", "UPDATE work SET code = 'none' WHERE code = 'K7-2M4P'", "code", "none" },
  { "the judge", "UPDATE setting SET value = '77' WHERE key = 'marking_judge'", "judge", "" },
  { "the round", "UPDATE setting SET value = '77' WHERE key = 'marking_round'", "contest", "" },
  { "no judge", "UPDATE setting SET value = '' WHERE key = 'marking_judge'", "format", "" },
};

static void
alter (const char *path, const char *sql)
{
  sqlite3 *db;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  g_assert_cmpint (sqlite3_changes (db), >, 0);
  sqlite3_close (db);
}

static void
test_file_altered (ContestFixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (altered); i++) {
    g_autofree char *path = mark_file (f);
    g_autoptr (HdScoreReading) reading = NULL;

    alter (path, altered[i].sql);
    reading = read_path (f, path);
    assert_refused (reading, altered[i].what, altered[i].rule, altered[i].where);
    g_unlink (path);
  }
}

/* Files that are none of ours are an error, and never more than that. */
static void
test_hostile (ContestFixture *f, gconstpointer data)
{
  static const struct { const char *name, *bytes; gsize length; } files[] = {
    { "empty.xlsx", "", 0 }, { "cut.xlsx", "PK\3\4", 4 }, { "cut.hoadep", "SQLite format 3\0abc", 19 }, { "zero.csv", "\0\0\0\0", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autoptr (HdScoreReading) reading = hd_score_reading_new (f->contest);
    g_autoptr (GFile) file = file_in (f, files[i].name);
    g_autoptr (GError) error = NULL;

    g_file_set_contents (g_file_peek_path (file), files[i].bytes, files[i].length, &error);
    g_assert_no_error (error);
    if (hd_score_reading_add (reading, f->base.store, f->rounds[CONTEST_PRELIMINARY], file, NULL, &error))
      g_assert_cmpuint (reading->problems->len, >, 0);
    else
      g_assert_nonnull (error);
    g_assert_cmpuint (reading->rows->len, ==, 0);
  }
}

/* The council file itself, handed in by mistake. */
static void
test_own_file (ContestFixture *f, gconstpointer data)
{
  g_autoptr (HdScoreReading) reading = read_path (f, f->base.path);

  assert_refused (reading, "the council file", "format", "");
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (ContestFixture *, gconstpointer); } tests[] = {
    { "/score-read/refused", test_refused }, { "/score-read/taken", test_taken }, { "/score-read/differs", test_differs },
    { "/score-read/skipped", test_skipped }, { "/score-read/rubric-changed", test_rubric_changed }, { "/score-read/closed", test_closed },
    { "/score-read/lists", test_lists }, { "/score-read/file", test_file }, { "/score-read/file-altered", test_file_altered },
    { "/score-read/hostile", test_hostile }, { "/score-read/own-file", test_own_file },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ContestFixture, NULL, contest_fixture_set_up, tests[i].run, contest_fixture_tear_down);
  return g_test_run ();
}
