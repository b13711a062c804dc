/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "exchange/import.h"
#include "fixture.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"
#include "year.h"

#define PLAN_26 "ke-hoach-26-2023.json"

/* The six workbooks with the units that they are from. */
static const struct { const char *file, *unit; } workbooks[] = {
  { "phuong-bo-de.xlsx",         "Phường Bồ Đề" },
  { "thcs-gia-thuy.xlsx",        "Trường THCS Gia Thụy" },
  { "phong-y-te-tcvn3.xlsx",     "Phòng Y tế" },
  { "phuong-duc-giang-loi.xlsx", "Phường Đức Giang" },
  { "phuong-ngoc-thuy.ods",      "Phường Ngọc Thụy" },
  { "mam-non-hoa-sen.xls",       "Trường Mầm non Hoa Sen" },
};

static void
set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up_made (f, PLAN_26, year_load_plan);
}

/* The copies of one file have one folder of backups. */
static void
set_up_alone (Fixture *f, gconstpointer data)
{
  fixture_set_up (f, data);
  year_load_plan (f, PLAN_26);
}

static HdImport *
prepare_workbook (Fixture *f, const char *name, GPtrArray *earlier)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), "workbooks", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdSheet) sheet = hd_sheet_read (file, NULL, &error);
  g_autoptr (HdRoster) roster = NULL;
  HdImport *import;

  g_assert_no_error (error);
  roster = hd_roster_find (sheet, NULL, &error);
  g_assert_no_error (error);
  import = hd_import_prepare (f->store, roster, name, NULL, 0, earlier, &error);
  g_assert_no_error (error);
  return import;
}

/* A column that nobody knows is left out until somebody says what it is; then every
 * list that has it is understood, and taking that back is a step of its own. */
static void
test_explained_column (Fixture *f, gconstpointer data)
{
  const char *const csv = "PHƯỜNG BỒ ĐỀ,,,,\nDANH SÁCH năm 2024,,,,\nTT,Họ và tên,Năm sinh,Câu chuyện,Số CCCD\n"
                          "1,Nguyễn Thị Thử,1980,Nhặt được của rơi,001080000001\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (csv, strlen (csv));
  g_autoptr (GError) error = NULL;

  for (int step = 0; step < 3; step++) {
    g_autoptr (GHashTable) learned = hd_import_headings (f->store);
    g_autoptr (HdSheet) sheet = hd_sheet_read_bytes (bytes, NULL, &error);
    g_autoptr (HdRoster) roster = hd_roster_find (sheet, learned, &error);
    const HdRosterRow *row;

    g_assert_no_error (error);
    g_assert_cmpuint (roster->rows->len, ==, 1);
    row = g_ptr_array_index (roster->rows, 0);
    g_assert_cmpstr (row->achievement, ==, step == 1 ? "Nhặt được của rơi" : "");
    g_assert_cmpuint (roster->unused_columns->len, ==, step == 1 ? 1 : 2);
    if (step == 0)
      g_assert_true (hd_import_explain_heading (f->store, "CÂU  CHUYỆN", "achievement", &error));
    else if (step == 1)
      g_assert_true (hd_store_undo (f->store, NULL, &error));
    g_assert_no_error (error);
  }
  g_assert_true (hd_roster_can_explain ("Câu chuyện"));
  g_assert_false (hd_roster_can_explain ("Số CCCD"));
  g_assert_false (hd_import_explain_heading (f->store, "Câu chuyện", "nothing", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
}

/* Takes the workbooks in, in the order of the digits, as one call. */
static GPtrArray *
import_workbooks (Fixture *f, const char *order)
{
  GPtrArray *imports = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_import_free);
  g_autoptr (GError) error = NULL;

  for (; *order != '\0'; order++)
    g_ptr_array_add (imports, prepare_workbook (f, workbooks[*order - '0'].file, imports));
  hd_import_apply (f->store, imports, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return imports;
}

static HdImport *
prepare_csv (Fixture *f, const char *csv, const char *unit, gint64 year, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, strlen (csv));
  g_autoptr (GError) failure = NULL;
  g_autoptr (HdSheet) sheet = hd_sheet_read_bytes (bytes, NULL, &failure);
  g_autoptr (HdRoster) roster = NULL;

  g_assert_no_error (failure);
  roster = hd_roster_find (sheet, NULL, &failure);
  g_assert_no_error (failure);
  return hd_import_prepare (f->store, roster, "list.csv", unit, year, NULL, error);
}

static gboolean
apply (Fixture *f, HdImport *import, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) imports = g_ptr_array_new ();

  g_ptr_array_add (imports, import);
  return hd_import_apply (f->store, imports, NULL, NULL, cancellable, error);
}

#define HEADER "TT,Ông/Bà,Họ và tên,Năm sinh,Chức vụ,Lĩnh vực,Thành tích,Hình thức đề nghị,Ghi chú\n"
#define TITLE  "PHƯỜNG BỒ ĐỀ\n\nDanh sách đề nghị khen thưởng năm 2024\n\n"

/* Takes in rows of the usual columns, of Phường Bồ Đề in 2024. (transfer full) */
static HdImport *
import_rows (Fixture *f, const char *rows)
{
  g_autofree char *csv = g_strconcat (TITLE HEADER, rows, NULL);
  g_autoptr (GError) error = NULL;
  HdImport *import = prepare_csv (f, csv, NULL, 0, &error);

  g_assert_no_error (error);
  apply (f, import, NULL, &error);
  g_assert_no_error (error);
  return import;
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* What the truth says the register should hold, a line each. */
static GPtrArray *
read_truth (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("workbooks/truth.tsv", 8);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 1; i < cases->len; i++) {
    char **truth = g_ptr_array_index (cases, i);
    g_autofree char *birth = NULL;
    const char *unit = NULL;

    /* A row without a name is reported and not added. */
    if (*truth[3] == '\0')
      continue;
    for (guint w = 0; w < G_N_ELEMENTS (workbooks); w++)
      if (strcmp (workbooks[w].file, truth[0]) == 0)
        unit = workbooks[w].unit;
    if (!hd_date_parse (truth[4], &birth) || strcmp (truth[4], "2035") == 0) {
      g_free (birth);
      birth = g_strdup ("");
    }
    g_ptr_array_add (lines, g_strjoin ("|", unit, truth[1], truth[2], truth[3], birth, truth[5], truth[6], truth[7], NULL));
  }
  g_ptr_array_sort (lines, compare_texts);
  return lines;
}

static GPtrArray *
read_register (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = hd_store_get_all (f->store, HD_TYPE_NOMINATION, &error);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  g_assert_no_error (error);
  for (guint i = 0; i < all->len; i++) {
    HdRecord *n = g_ptr_array_index (all, i);
    g_autofree char *unit = hd_store_label (f->store, "unit", hd_record_int (n, HD_NOMINATION_UNIT));
    g_autofree char *movement = hd_store_label (f->store, "movement", hd_record_int (n, HD_NOMINATION_MOVEMENT));
    g_autofree char *award = hd_store_label (f->store, "award_form", hd_record_int (n, HD_NOMINATION_AWARD_FORM));

    g_assert_cmpint (hd_record_int (n, HD_NOMINATION_YEAR), ==, 2024);
    g_ptr_array_add (lines, g_strjoin ("|", unit, hd_record_text (n, HD_NOMINATION_KIND), hd_record_text (n, HD_NOMINATION_HONORIFIC),
                                       hd_record_text (n, HD_NOMINATION_FULL_NAME), hd_record_text (n, HD_NOMINATION_BIRTH), movement,
                                       hd_record_text (n, HD_NOMINATION_ACHIEVEMENT), award, NULL));
  }
  g_ptr_array_sort (lines, compare_texts);
  return lines;
}

static void
assert_truth (Fixture *f)
{
  g_autoptr (GPtrArray) truth = read_truth ();
  g_autoptr (GPtrArray) found = read_register (f);

  for (guint i = 0; i < MAX (truth->len, found->len); i++)
    g_assert_cmpstr (i < found->len ? g_ptr_array_index (found, i) : "", ==, i < truth->len ? g_ptr_array_index (truth, i) : "");
}

/* The workbooks hold exactly what the truth says, in whatever order they come. */
static void
test_truth (Fixture *f, gconstpointer order)
{
  g_autoptr (GPtrArray) imports = import_workbooks (f, order);
  guint rows = 0, nameless = 0;

  assert_truth (f);
  for (guint i = 0; i < imports->len; i++) {
    const HdImport *import = g_ptr_array_index (imports, i);

    g_assert_cmpstr (import->unit, ==, workbooks[((const char *) order)[i] - '0'].unit);
    rows += import->n_rows;
    nameless += import->n_nameless;
  }
  g_assert_cmpuint (rows, ==, 72);
  g_assert_cmpuint (nameless, ==, 1);
}

/* A second time nothing is added or changed, and every row is told to be there. */
static void
test_twice (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) first = import_workbooks (f, "012345");
  g_autofree char *head = hd_store_chain_head (f->store);
  g_autoptr (GPtrArray) second = import_workbooks (f, "543210");
  g_autofree char *head_after = hd_store_chain_head (f->store);

  for (guint i = 0; i < second->len; i++) {
    const HdImport *import = g_ptr_array_index (second, i);

    g_assert_cmpuint (import->n_add + import->n_update, ==, 0);
    g_assert_cmpuint (import->n_unchanged, ==, import->rows->len);
    g_assert_cmpuint (import->duplicates->len, ==, import->rows->len);
    for (guint d = 0; d < import->duplicates->len; d++)
      g_assert_cmpstr (((HdImportDuplicate *) g_ptr_array_index (import->duplicates, d))->kind, ==, "same_nomination");
  }
  g_assert_cmpstr (head, ==, head_after);
  assert_truth (f);
}

/* Undo takes one workbook back whole, with the unit it brought. */
static void
test_undo (Fixture *f, gconstpointer data)
{
  gint64 units = hd_store_count (f->store, HD_TYPE_UNIT);
  g_autoptr (GPtrArray) imports = import_workbooks (f, "012345");
  g_autoptr (GError) error = NULL;
  gint64 left = hd_store_count (f->store, HD_TYPE_NOMINATION);

  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, units + 2);
  for (guint i = imports->len; i > 0; i--) {
    const HdImport *import = g_ptr_array_index (imports, i - 1);
    g_autofree char *label = NULL;

    hd_store_undo (f->store, &label, &error);
    g_assert_no_error (error);
    g_assert_nonnull (strstr (label, import->file));
    left -= import->n_add;
    g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, left);
  }
  g_assert_cmpint (left, ==, 0);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT), ==, 0);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, units);
}

/* The bad cells are told by row and column, and their text is kept. */
static void
test_problems (Fixture *f, gconstpointer data)
{
  static const struct { guint row; const char *column, *code; } expected[] = {
    { 16, "C", "no_name" }, { 17, "D", "birth_unreadable" }, { 18, "D", "birth_future" },
  };
  g_autoptr (GPtrArray) imports = import_workbooks (f, "012345");
  g_autoptr (HdRecord) odd = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Đặng Thế Đức");
  const HdImport *bad = g_ptr_array_index (imports, 3);

  for (guint i = 0; i < imports->len; i++)
    g_assert_cmpuint (((HdImport *) g_ptr_array_index (imports, i))->problems->len, ==, i == 3 ? G_N_ELEMENTS (expected) : 0);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    const HdImportProblem *problem = g_ptr_array_index (bad->problems, i);

    g_assert_cmpuint (problem->row, ==, expected[i].row);
    g_assert_cmpstr (problem->column, ==, expected[i].column);
    g_assert_cmpstr (problem->code, ==, expected[i].code);
    g_assert_cmpstr (problem->message, !=, "");
  }
  g_assert_cmpstr (hd_record_text (odd, HD_NOMINATION_BIRTH), ==, "");
  g_assert_nonnull (strstr (hd_record_text (odd, HD_NOMINATION_NOTES), "không rõ"));
}

/* One person stands in the lists of two units: the later list tells it, and only it. */
static void
test_duplicate (Fixture *f, gconstpointer order)
{
  g_autoptr (GPtrArray) imports = import_workbooks (f, order);
  guint n = 0;

  for (guint i = 0; i < imports->len; i++) {
    const HdImport *import = g_ptr_array_index (imports, i);

    n += import->duplicates->len;
    for (guint d = 0; d < import->duplicates->len; d++) {
      const HdImportDuplicate *duplicate = g_ptr_array_index (import->duplicates, d);

      g_assert_cmpstr (duplicate->kind, ==, "other_unit");
      g_assert_cmpstr (duplicate->full_name, ==, "Nguyễn Thị Thu Hương");
      g_assert_cmpstr (duplicate->birth, ==, "1975");
      g_assert_cmpstr (duplicate->unit, !=, duplicate->other_unit);
      g_assert_cmpuint (duplicate->row, ==, 15);
    }
  }
  g_assert_cmpuint (n, ==, 1);
}

/* Rows that follow each other in a list of Phường Bồ Đề, and what becomes of the second. */
static const struct {
  const char *path, *first, *second;
  HdImportAction action;
  guint subjects;
  const char *duplicate;   /* kind, "" for none */
} pairs[] = {
  { "equal", "1,Bà,Lê Thị Hòa,1970,,An sinh xã hội,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hoà,1970,,An sinh xã hội,hiến máu,Giấy khen,", HD_IMPORT_UNCHANGED, 1, "same_nomination" },
  { "second-deed", "1,Bà,Lê Thị Hòa,1970,,An sinh xã hội,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hòa,1970,,An sinh xã hội,Dạy học miễn phí,Giấy khen,", HD_IMPORT_ADD, 1, "same_subject" },
  { "second-award", "1,Bà,Lê Thị Hòa,1970,,An sinh xã hội,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hòa,1970,,An sinh xã hội,Hiến máu,Người tốt việc tốt cấp quận,", HD_IMPORT_ADD, 1, "same_subject" },
  { "namesake", "1,Bà,Lê Thị Hòa,1970,,An sinh xã hội,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hòa,1981,,An sinh xã hội,Hiến máu,Giấy khen,", HD_IMPORT_ADD, 2, "" },
  { "birth-more-exact", "1,Bà,Lê Thị Hòa,1970,,,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hòa,2/3/1970,,,Dạy học,Giấy khen,", HD_IMPORT_ADD, 2, "similar" },
  { "birth-missing", "1,Bà,Lê Thị Hòa,1970,,,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hòa,,,,Hiến máu,Giấy khen,", HD_IMPORT_ADD, 2, "similar" },
  { "marks-missing", "1,Bà,Lê Thị Hòa,1970,,,Hiến máu,Giấy khen,", "2,Bà,Le Thi Hoa,1970,,,Hiến máu,Giấy khen,", HD_IMPORT_ADD, 2, "similar" },
  { "other-marks", "1,Bà,Lê Thị Hòa,1970,,,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hoa,1970,,,Hiến máu,Giấy khen,", HD_IMPORT_ADD, 2, "similar" },
  { "other-kind", "1,,Hộ gia đình bà Lê Thị Hòa,,,,Hiến máu,Giấy khen,", "2,Bà,Lê Thị Hòa,1970,,,Hiến máu,Giấy khen,", HD_IMPORT_ADD, 2, "" },
};

static void
test_pair (Fixture *f, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *both = g_strconcat (pairs[i].first, "\n", pairs[i].second, "\n", NULL);

  /* In one list, and in two. */
  for (int separate = 0; separate < 2; separate++) {
    g_autoptr (HdImport) first = separate ? import_rows (f, pairs[i].first) : NULL;
    g_autoptr (HdImport) import = import_rows (f, separate ? pairs[i].second : both);
    const HdImportRow *row = g_ptr_array_index (import->rows, separate ? 0 : 1);
    g_autoptr (GError) error = NULL;
    /* In the register the correction of a birth is known to be one. */
    gboolean corrected = separate && strcmp (pairs[i].path, "birth-missing") == 0;
    const char *expected = corrected ? "same_nomination" : pairs[i].duplicate;

    g_assert_cmpint (row->action, ==, corrected ? HD_IMPORT_UNCHANGED : pairs[i].action);
    g_assert_cmpuint (import->duplicates->len, ==, *expected != '\0');
    for (guint d = 0; d < import->duplicates->len; d++)
      g_assert_cmpstr (((HdImportDuplicate *) g_ptr_array_index (import->duplicates, d))->kind, ==, expected);
    g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT), ==, corrected ? 1 : pairs[i].subjects);
    while (hd_store_count (f->store, HD_TYPE_NOMINATION) > 0) {
      hd_store_undo (f->store, NULL, &error);
      g_assert_no_error (error);
    }
  }
}

/* A list taken in again knows its nominations also where an officer chose the subject. */
static void
test_chosen_subject (Fixture *f, gconstpointer data)
{
  const char *rows = "1,Ông,Trần Văn An,1970,,An sinh xã hội,Hiến máu,Giấy khen,\n";
  g_autoptr (HdImport) first = import_rows (f, rows);
  g_autoptr (HdRecord) nomination = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");
  g_autoptr (HdImport) again = NULL, other = NULL;
  gint64 unit = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Đơn vị trước đây", "kind", "office", NULL));
  gint64 subject = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Trần Văn An", "birth", "1970",
                                                  "unit", unit, NULL));

  hd_record_set_int (nomination, HD_NOMINATION_SUBJECT, subject);
  g_assert_true (hd_store_save (f->store, nomination, NULL));
  g_assert_cmpint (hd_record_int (nomination, HD_NOMINATION_SUBJECT), ==, subject);
  again = import_rows (f, rows);
  g_assert_cmpuint (again->n_add, ==, 0);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 1);
  /* Another deed is another nomination. */
  other = import_rows (f, "1,Ông,Trần Văn An,1970,,An sinh xã hội,Cứu người,Giấy khen,\n");
  g_assert_cmpuint (other->n_add, ==, 1);
}

/* An award nobody knows is never taken for another: left empty, told, kept. */
static void
test_unknown_award (Fixture *f, gconstpointer data)
{
  g_autoptr (HdImport) import = import_rows (f, "1,Ông,Trần Văn An,1970,,An sinh xã hội,Hiến máu,Cờ thi đua Chính phủ,\n");
  const HdImportProblem *problem = g_ptr_array_index (import->problems, 0);
  g_autoptr (HdRecord) n = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");

  g_assert_cmpuint (import->problems->len, ==, 1);
  g_assert_cmpstr (problem->code, ==, "award_form_unknown");
  g_assert_cmpuint (problem->row, ==, 6);
  g_assert_cmpstr (problem->column, ==, "H");
  g_assert_cmpstr (problem->heading, ==, "Hình thức đề nghị");
  g_assert_cmpint (hd_record_int (n, HD_NOMINATION_AWARD_FORM), ==, 0);
  g_assert_nonnull (strstr (hd_record_text (n, HD_NOMINATION_NOTES), "Cờ thi đua Chính phủ"));
}

/* How awards are written, and which one it is; "" for one that is not guessed. */
static const struct { const char *words, *award; } award_words[] = {
  { "GIẤY KHEN",                                 "Giấy khen" },
  { "Giay khen",                                 "Giấy khen" },
  { "Giấy khen.",                                "Giấy khen" },
  { "Đề nghị tặng Giấy khen",                    "Giấy khen" },
  { "Người tốt việc tốt cấp quận",               "Người tốt, việc tốt cấp quận" },
  { "Danh hiệu “Người tốt, việc tốt” cấp quận",  "Người tốt, việc tốt cấp quận" },
  { "Người tốt - việc tốt cấp thành phố",        "Người tốt, việc tốt cấp Thành phố" },
  { "NTVT cấp TP",                               "Người tốt, việc tốt cấp Thành phố" },
  { "Giấy khen và tiền thưởng",                  "" },
  { "Giấy khen (đợt 1)",                         "" },
  { "Danh hiệu",                                 "" },
  { "Huân chương Lao động hạng Ba",              "" },
};

static void
test_award (Fixture *f, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *row = g_strdup_printf ("1,Ông,Trần Văn An,1970,,An sinh xã hội,Hiến máu,\"%s\",\n", award_words[i].words);
  g_autoptr (HdImport) import = import_rows (f, row);
  g_autoptr (HdRecord) n = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");
  g_autofree char *award = hd_store_label (f->store, "award_form", hd_record_int (n, HD_NOMINATION_AWARD_FORM));

  g_assert_cmpstr (award, ==, award_words[i].award);
  g_assert_cmpuint (import->problems->len, ==, *award == '\0');
}

/* A movement nobody knows is proposed as a new one, once. */
static void
test_new_movement (Fixture *f, gconstpointer data)
{
  gint64 before = hd_store_count (f->store, HD_TYPE_MOVEMENT);
  g_autoptr (HdImport) import = import_rows (f, "1,Ông,Trần Văn An,1970,,Trồng cây gây rừng,Một,Giấy khen,\n"
                                             "2,Ông,Trần Văn Bình,1971,,Trồng cây gây rừng,Hai,Giấy khen,\n"
                                             "3,Ông,Trần Văn Cường,1972,,DÂN VẬN KHÉO,Ba,Giấy khen,\n");
  g_autoptr (HdRecord) first = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");
  g_autoptr (HdRecord) second = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn Bình");

  g_assert_cmpuint (import->new_movements->len, ==, 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_MOVEMENT), ==, before + 1);
  g_assert_cmpint (hd_record_int (first, HD_NOMINATION_MOVEMENT), !=, 0);
  g_assert_cmpint (hd_record_int (first, HD_NOMINATION_MOVEMENT), ==, hd_record_int (second, HD_NOMINATION_MOVEMENT));
}

/* How units are written, and which one it is: a name of the plan, or a new unit's kind. */
static const struct { const char *words, *unit, *kind; } units[] = {
  { "Phường Bồ Đề",                  "Phường Bồ Đề", NULL },
  { "PHƯỜNG BỒ ĐỀ",                  "Phường Bồ Đề", NULL },
  { "UBND phường Bồ Đề",             "Phường Bồ Đề", NULL },
  { "Ủy ban nhân dân phường Bồ Đề",  "Phường Bồ Đề", NULL },
  { "Phuong Bo De",                  "Phường Bồ Đề", NULL },
  { "Phòng Y tế quận Long Biên",     "Phòng Y tế", NULL },
  { "Phòng VHTT",                    "Phòng Văn hóa và Thông tin", NULL },
  { "P. Bồ Đề",                      "Phường Bồ Đề", NULL },
  { "PHÒNG GD&ĐT QUẬN LONG BIÊN",    "Phòng Giáo dục và Đào tạo", NULL },
  { "Phòng LĐTB và XH",              "Phòng Lao động - Thương binh và Xã hội", NULL },
  { "Phòng Tài chính – Kế hoạch",    "Phòng Tài chính - Kế hoạch", NULL },
  { "Phong TC-KH",                   "Phòng Tài chính - Kế hoạch", NULL },
  { "UBMTTQ Việt Nam quận",          "Ủy ban Mặt trận Tổ quốc Việt Nam Quận", NULL },
  { "Phường Bồ Đà",                  "Phường Bồ Đà", "ward" },
  { "Trường Tiểu học Hoa Phượng",    "Trường Tiểu học Hoa Phượng", "school" },
  { "Công ty Cổ phần May",           "Công ty Cổ phần May", "enterprise" },
  { "Chùa Bồ Đề",                    "Chùa Bồ Đề", "other" },
};

static void
test_unit (Fixture *f, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gint64 before = hd_store_count (f->store, HD_TYPE_UNIT);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdImport) import = prepare_csv (f, HEADER "1,Ông,Trần Văn An,1970,,An sinh xã hội,Hiến máu,Giấy khen,\n",
                                             units[i].words, 2024, &error);
  g_autoptr (HdRecord) n = NULL;
  g_autofree char *unit = NULL;

  g_assert_no_error (error);
  apply (f, import, NULL, &error);
  g_assert_no_error (error);
  n = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");
  unit = hd_store_label (f->store, "unit", hd_record_int (n, HD_NOMINATION_UNIT));
  g_assert_cmpstr (unit, ==, units[i].unit);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, before + (units[i].kind == NULL ? 0 : 1));
  if (units[i].kind != NULL) {
    g_autoptr (HdRecord) made = fixture_find (f, HD_TYPE_UNIT, "name", unit);

    g_assert_cmpstr (hd_record_text (made, HD_UNIT_KIND), ==, units[i].kind);
  }
}

/* Without a unit or a year the caller is asked, and nothing is done. */
static void
test_asks (Fixture *f, gconstpointer data)
{
  g_autofree char *head = hd_store_chain_head (f->store);
  g_autofree char *head_after = NULL;
  const char *rows = HEADER "1,Ông,Trần Văn An,1970,,An sinh xã hội,Hiến máu,Giấy khen,\n";
  g_autoptr (GError) no_unit = NULL, no_year = NULL;

  g_assert_null (prepare_csv (f, rows, NULL, 2024, &no_unit));
  g_assert_error (no_unit, HD_ERROR, HD_ERROR_INVALID);
  g_assert_null (prepare_csv (f, rows, "Phường Bồ Đề", 0, &no_year));
  g_assert_error (no_year, HD_ERROR, HD_ERROR_INVALID);
  head_after = hd_store_chain_head (f->store);
  g_assert_cmpstr (head, ==, head_after);
}

/* A list that says more fills what was empty, and overwrites nothing. */
static void
test_fill (Fixture *f, gconstpointer data)
{
  g_autoptr (HdImport) first = import_rows (f, "1,Ông,Trần Văn An,1970,,,Hiến máu,Giấy khen,Ghi chú cũ\n");
  g_autoptr (HdImport) second = import_rows (f, "1,Ông,Trần Văn An,1970,Tổ trưởng,An sinh xã hội,Hiến máu,Giấy khen,Ghi chú mới\n");
  g_autoptr (HdRecord) n = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");

  g_assert_cmpuint (second->n_update, ==, 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 1);
  g_assert_cmpstr (hd_record_text (n, HD_NOMINATION_POSITION), ==, "Tổ trưởng");
  g_assert_cmpint (hd_record_int (n, HD_NOMINATION_MOVEMENT), !=, 0);
  g_assert_cmpstr (hd_record_text (n, HD_NOMINATION_NOTES), ==, "Ghi chú cũ");
}

/* What a line cannot hold is cut and kept in the notes; the row is taken in. */
static void
test_long_text (Fixture *f, gconstpointer data)
{
  g_autofree char *endless = g_strnfill (5000, 'x');
  g_autofree char *rows = g_strdup_printf ("1,Ông,Trần Văn An,1970,%s,,Hiến máu,Giấy khen,\n", endless);
  g_autoptr (HdImport) import = import_rows (f, rows);
  g_autoptr (HdRecord) n = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Văn An");

  g_assert_cmpuint (import->n_add, ==, 1);
  g_assert_cmpuint (import->problems->len, ==, 1);
  g_assert_nonnull (strstr (hd_record_text (n, HD_NOMINATION_NOTES), endless));
}

/* An import that is stopped leaves nothing, of its earlier workbooks neither. */
static void
cancel_late (goffset current, goffset total, gpointer cancellable)
{
  if (current > 20)
    g_cancellable_cancel (cancellable);
}

static void
test_cancel (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_import_free);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  gint64 units_before = hd_store_count (f->store, HD_TYPE_UNIT);

  for (guint i = 0; i < G_N_ELEMENTS (workbooks); i++)
    g_ptr_array_add (imports, prepare_workbook (f, workbooks[i].file, imports));
  g_assert_false (hd_import_apply (f->store, imports, cancel_late, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, 0);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, units_before);
}

/* A backup is taken before, and holds what was there before. */
static void
test_backup (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) imports = import_workbooks (f, "0");
  g_autoptr (GPtrArray) backups = hd_store_backups (f->store);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) backup = NULL;

  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_cmpstr (((HdBackup *) g_ptr_array_index (backups, 0))->reason, ==, "import");
  backup = hd_store_open (((HdBackup *) g_ptr_array_index (backups, 0))->path, HD_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (backup, HD_TYPE_NOMINATION), ==, 0);
}

/* The same prepared list taken in twice, as two windows could, doubles nothing. */
static void
test_stale (Fixture *f, gconstpointer data)
{
  g_autoptr (HdImport) one = prepare_workbook (f, workbooks[1].file, NULL);
  g_autoptr (HdImport) two = prepare_workbook (f, workbooks[1].file, NULL);
  g_autoptr (GError) error = NULL;

  apply (f, one, NULL, &error);
  g_assert_no_error (error);
  apply (f, two, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, one->n_add);
}

static const char *
any (GRand *rand, const char *const *texts, guint n)
{
  return texts[g_rand_int_range (rand, 0, n)];
}

#define ANY(rand, texts) any (rand, texts, G_N_ELEMENTS (texts))

/* Whatever a list holds, each row is added, already there or without a name, and a
 * second time none is added. */
static void
test_any_list (Fixture *f, gconstpointer data)
{
  static const char *const names[] = { "Trần Văn An", "TRẦN VĂN AN", "Tran Van An", "Lê Thị Hòa", "Lê Thị Hoà", "Đỗ Ứng", "Tổ dân phố số 3", "" };
  static const char *const births[] = { "1970", "2/3/1970", "3/1970", "", "không rõ", "2035", "1970-03-02", "12" };
  static const char *const fields[] = { "An sinh xã hội", "dân vận khéo", "Trồng rừng", "", "=1+1" };
  static const char *const deeds[] = { "Hiến máu", "Hiến máu ", "Cứu người", "\"Dạy học, miễn phí\"", "" };
  static const char *const awards[] = { "Giấy khen", "Người tốt, việc tốt", "Huân chương", "", "NTVT cấp Thành phố" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (HdCheck) check = NULL;
  g_autoptr (GError) error = NULL;

  for (guint list = 0; list < 40; list++) {
    g_autoptr (GString) rows = g_string_new (NULL);
    guint n = g_rand_int_range (rand, 1, 40);
    gint64 before = hd_store_count (f->store, HD_TYPE_NOMINATION);
    g_autoptr (HdImport) first = NULL, second = NULL;

    for (guint i = 0; i < n; i++) {
      const char *award = ANY (rand, awards);
      const char *quote = strchr (award, ',') == NULL ? "" : "\"";

      g_string_append_printf (rows, "%u,%s,%s,%s,Giáo viên,%s,%s,%s%s%s,\n", i + 1, g_rand_boolean (rand) ? "Ông" : "", ANY (rand, names),
                              ANY (rand, births), ANY (rand, fields), ANY (rand, deeds), quote, award, quote);
    }
    first = import_rows (f, rows->str);
    g_assert_cmpuint (first->n_rows, ==, n);
    g_assert_cmpuint (first->n_add + first->n_update + first->n_unchanged + first->n_nameless, ==, n);
    g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, before + first->n_add);
    for (guint i = 0; i < first->rows->len; i++) {
      const HdImportRow *row = g_ptr_array_index (first->rows, i);

      g_assert_cmpstr (hd_record_text (row->nomination, HD_NOMINATION_FULL_NAME), !=, "");
      g_assert_true (*row->award_form != '\0' || strstr (hd_record_text (row->nomination, HD_NOMINATION_NOTES), "Huân chương") != NULL ||
                     strstr (rows->str, ",,\n") != NULL);
    }
    second = import_rows (f, rows->str);
    g_assert_cmpuint (second->n_add, ==, 0);
  }
  check = hd_store_check (f->store, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (check->ok);
}

int
main (int argc, char **argv)
{
  static const char *const orders[] = { "012345", "543210", "315042" };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++) {
    g_autofree char *truth = g_strconcat ("/import/truth/", orders[i], NULL);
    g_autofree char *duplicate = g_strconcat ("/import/duplicate/", orders[i], NULL);

    g_test_add (truth, Fixture, orders[i], set_up, test_truth, fixture_tear_down);
    g_test_add (duplicate, Fixture, orders[i], set_up, test_duplicate, fixture_tear_down);
  }
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++) {
    g_autofree char *path = g_strconcat ("/import/pair/", pairs[i].path, NULL);

    g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_pair, fixture_tear_down);
  }
  for (guint i = 0; i < G_N_ELEMENTS (units); i++) {
    g_autofree char *path = g_strdup_printf ("/import/unit/%u", i);

    g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_unit, fixture_tear_down);
  }
  for (guint i = 0; i < G_N_ELEMENTS (award_words); i++) {
    g_autofree char *path = g_strdup_printf ("/import/award/%u", i);

    g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_award, fixture_tear_down);
  }
  g_test_add ("/import/twice", Fixture, NULL, set_up, test_twice, fixture_tear_down);
  g_test_add ("/import/undo", Fixture, NULL, set_up, test_undo, fixture_tear_down);
  g_test_add ("/import/problems", Fixture, NULL, set_up, test_problems, fixture_tear_down);
  g_test_add ("/import/chosen-subject", Fixture, NULL, set_up, test_chosen_subject, fixture_tear_down);
  g_test_add ("/import/unknown-award", Fixture, NULL, set_up, test_unknown_award, fixture_tear_down);
  g_test_add ("/import/new-movement", Fixture, NULL, set_up, test_new_movement, fixture_tear_down);
  g_test_add ("/import/asks", Fixture, NULL, set_up, test_asks, fixture_tear_down);
  g_test_add ("/import/fill", Fixture, NULL, set_up, test_fill, fixture_tear_down);
  g_test_add ("/import/long-text", Fixture, NULL, set_up, test_long_text, fixture_tear_down);
  g_test_add ("/import/cancel", Fixture, NULL, set_up, test_cancel, fixture_tear_down);
  g_test_add ("/import/backup", Fixture, NULL, set_up_alone, test_backup, fixture_tear_down);
  g_test_add ("/import/stale", Fixture, NULL, set_up, test_stale, fixture_tear_down);
  g_test_add ("/import/any-list", Fixture, NULL, set_up, test_any_list, fixture_tear_down);
  g_test_add ("/import/explained-column", Fixture, NULL, set_up, test_explained_column, fixture_tear_down);
  return g_test_run ();
}
