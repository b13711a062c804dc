/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written workbooks and CSV files, opened again. */
#include "config.h"

#include <string.h>
#include <sys/resource.h>

#include "document-fixture.h"
#include "store/error.h"
#include "xml-tree.h"

/* kB a long list may add. AddressSanitizer keeps what was freed. */
#ifdef __SANITIZE_ADDRESS__
#define MORE_MEMORY (1024 * 1024)
#else
#define MORE_MEMORY (20 * 1024)
#endif

static void
write_as (Fixture *fixture, HdDocument *document, HdFormat format)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hd_write (document, format, fixture->file, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

static XmlNode *
cell_at (XmlNode *sheet, const char *reference)
{
  XmlNode *cell = xml_with (sheet, "c", "r", reference);

  if (cell == NULL)
    g_error ("No cell %s", reference);
  return cell;
}

/* Text of a cell, which is always an inline string. */
static void
assert_text (XmlNode *sheet, const char *reference, const char *text)
{
  XmlNode *cell = cell_at (sheet, reference);
  g_autofree char *shown = xml_text (cell);

  g_assert_cmpstr (xml_get (cell, "", "t"), ==, "inlineStr");
  g_assert_cmpstr (shown, ==, text);
}

/* A number, and how it is shown. */
static void
assert_number (XmlNode *sheet, XmlNode *styles, const char *reference, double value, const char *format)
{
  XmlNode *cell = cell_at (sheet, reference), *style;
  g_autoptr(GPtrArray) styles_of_cells = xml_all (xml_find (styles, "cellXfs"), "xf");
  XmlNode *number;

  g_assert_null (xml_get (cell, "", "t"));
  g_assert_cmpfloat (g_ascii_strtod (xml_find (cell, "v")->text->str, NULL), ==, value);
  style = styles_of_cells->pdata[(guint) xml_get_number (cell, "", "s")];
  number = xml_with (styles, "numFmt", "numFmtId", xml_get (style, "", "numFmtId"));
  if (number != NULL)
    g_assert_cmpstr (xml_get (number, "", "formatCode"), ==, format);
  else  /* these are built in */
    g_assert_cmpstr (xml_get (style, "", "numFmtId"), ==,
                     g_str_equal (format, "0") ? "1" : g_str_equal (format, "#,##0") ? "3" : "4");
}

static gboolean
is_bold (XmlNode *sheet, XmlNode *styles, const char *reference)
{
  g_autoptr(GPtrArray) formats = xml_all (xml_find (styles, "cellXfs"), "xf"), fonts = xml_all (xml_find (styles, "fonts"), "font");
  XmlNode *format = formats->pdata[(guint) xml_get_number (cell_at (sheet, reference), "", "s")];

  return xml_find (fonts->pdata[(guint) xml_get_number (format, "", "fontId")], "b") != NULL;
}

/* Each kind of cell as what it is. */
static void
test_cells (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_list (5);
  g_autoptr(XmlNode) sheet = NULL, styles = NULL;

  write_as (fixture, document, HD_FORMAT_XLSX);
  sheet = xml_open (fixture->path, "xl/worksheets/sheet1.xml");
  styles = xml_open (fixture->path, "xl/styles.xml");
  assert_text (sheet, "A1", "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN NĂM 2025");
  assert_text (sheet, "C3", "Họ và tên");
  assert_number (sheet, styles, "A4", 1, "0");
  assert_number (sheet, styles, "A5", 2, "0");
  assert_text (sheet, "C4", "Nguyễn Thị Ánh");
  assert_number (sheet, styles, "D4", 18264, "dd/mm/yyyy");
  assert_text (sheet, "D7", "1956");
  assert_number (sheet, styles, "G4", 2340000, "#,##0");
  assert_number (sheet, styles, "H4", 84.73, "#,##0.00");
}

/* A heading that stays, a filter over all rows, A4 on its side one page wide. */
static void
test_set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_list (5);
  g_autoptr(XmlNode) sheet = NULL, workbook = NULL;
  g_autoptr(GPtrArray) names = NULL;

  write_as (fixture, document, HD_FORMAT_XLSX);
  sheet = xml_open (fixture->path, "xl/worksheets/sheet1.xml");
  g_assert_cmpstr (xml_get (sheet, "sheetViews/sheetView/pane", "state"), ==, "frozen");
  g_assert_cmpstr (xml_get (sheet, "sheetViews/sheetView/pane", "topLeftCell"), ==, "A4");
  g_assert_cmpstr (xml_get (sheet, "autoFilter", "ref"), ==, "A3:H8");
  g_assert_cmpstr (xml_get (sheet, "pageSetup", "paperSize"), ==, "9");
  g_assert_cmpstr (xml_get (sheet, "pageSetup", "orientation"), ==, "landscape");
  g_assert_cmpstr (xml_get (sheet, "pageSetup", "fitToHeight"), ==, "0");
  g_assert_cmpstr (xml_get (sheet, "sheetPr/pageSetUpPr", "fitToPage"), ==, "1");
  g_assert_nonnull (strstr (xml_find (sheet, "headerFooter/oddHeader")->text->str, "&P"));
  g_assert_cmpuint (xml_count (xml_find (sheet, "cols"), "col"), ==, 8);

  workbook = xml_open (fixture->path, "xl/workbook.xml");
  names = xml_all (workbook, "definedName");
  for (guint i = 0; i < names->len; i++)
    if (g_str_equal (xml_get (names->pdata[i], "", "name"), "_xlnm.Print_Titles"))
      g_assert_cmpstr (((XmlNode *) names->pdata[i])->text->str, ==, "'Danh sách'!$3:$3");
  g_assert_nonnull (xml_with (workbook, "definedName", "name", "_xlnm.Print_Titles"));
}

/* Rows of wrapped text are high enough in every spreadsheet program. */
static void
test_heights (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_list (1);
  g_autoptr(XmlNode) sheet = NULL;
  XmlNode *row;

  write_as (fixture, document, HD_FORMAT_XLSX);
  sheet = xml_open (fixture->path, "xl/worksheets/sheet1.xml");
  row = xml_with (sheet, "row", "r", "4");
  g_assert_cmpfloat (xml_get_number (row, "", "ht"), >=, 5 * 15.75);
  g_assert_cmpfloat (xml_get_number (row, "", "ht"), <=, 7 * 15.75);
}

/* One sheet for each table, with a name of its own; group headings and totals. */
static void
test_sheets (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) workbook = NULL, sheet = NULL, styles = NULL, core = NULL;
  g_autoptr(GPtrArray) sheets = NULL;
  static const char *const names[] = { "Tổng hợp", "Phụ lục I", "Phụ lục II" };

  write_as (fixture, document, HD_FORMAT_XLSX);
  workbook = xml_open (fixture->path, "xl/workbook.xml");
  sheets = xml_all (workbook, "sheet");
  g_assert_cmpuint (sheets->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < sheets->len; i++)
    g_assert_cmpstr (xml_get (sheets->pdata[i], "", "name"), ==, names[i]);

  sheet = xml_open (fixture->path, "xl/worksheets/sheet2.xml");
  styles = xml_open (fixture->path, "xl/styles.xml");
  assert_text (sheet, "A1", "TỔNG HỢP GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN THEO ĐƠN VỊ");
  assert_text (sheet, "B4", "Đơn vị");
  assert_text (sheet, "C4", "Kết quả giới thiệu");
  assert_text (sheet, "D5", "Cá nhân");
  g_assert_nonnull (xml_with (sheet, "mergeCell", "ref", "C4:E4"));
  g_assert_nonnull (xml_with (sheet, "mergeCell", "ref", "B4:B5"));
  assert_text (sheet, "B6", "Khối phường");
  assert_text (sheet, "B9", "Tổng cộng");
  assert_number (sheet, styles, "D9", 1623, "#,##0");
  g_assert_true (is_bold (sheet, styles, "D9"));
  g_assert_false (is_bold (sheet, styles, "D8"));

  core = xml_open (fixture->path, "docProps/core.xml");
  g_assert_cmpstr (xml_find (core, "dc:creator")->text->str, ==, "");
}

/* Text is text, whatever it begins with; nothing is a formula. */
static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_hostile ();
  g_autoptr(XmlNode) sheet = NULL;
  static const char *const texts[] = { FIXTURE_HOSTILE_CLEAN, "=1+1", "+1", "-1", "@SUM(A1)" };

  write_as (fixture, document, HD_FORMAT_XLSX);
  sheet = xml_open (fixture->path, "xl/worksheets/sheet1.xml");
  g_assert_cmpuint (xml_count (sheet, "f"), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *reference = g_strdup_printf ("B%u", i + 6);

    assert_text (sheet, reference, texts[i]);
  }
  /* Not exact as a number: kept as text. */
  assert_text (sheet, "D6", "9.223.372.036.854.775.807");
}

static void
test_lengths (Fixture *fixture, gconstpointer data)
{
  for (guint n = 0; n < 3; n++) {
    g_autoptr(HdDocument) document = fixture_list (n);
    g_autoptr(XmlNode) sheet = NULL;
    g_autofree char *filter = g_strdup_printf ("A3:H%u", 3 + n);

    write_as (fixture, document, HD_FORMAT_XLSX);
    sheet = xml_open (fixture->path, "xl/worksheets/sheet1.xml");
    g_assert_cmpuint (xml_count (sheet, "row"), ==, 2 + n);
    g_assert_cmpstr (xml_get (sheet, "autoFilter", "ref"), ==, filter);
  }
}

/* One annex as a workbook of its own. */
static void
test_pick (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(HdDocument) picked = hd_document_pick_table (document, "Danh sách");
  g_autoptr(XmlNode) sheet = NULL;

  write_as (fixture, picked, HD_FORMAT_XLSX);
  sheet = xml_open (fixture->path, "xl/worksheets/sheet1.xml");
  assert_text (sheet, "A1", "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN");
  g_assert_null (hd_document_pick_table (document, "nothing"));
}

/* Memory does not grow with the list. */
static void
test_long_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_list (20000);
  struct rusage before, after;

  getrusage (RUSAGE_SELF, &before);
  write_as (fixture, document, HD_FORMAT_XLSX);
  getrusage (RUSAGE_SELF, &after);
  g_test_message ("%ld kB more", after.ru_maxrss - before.ru_maxrss);
  g_assert_cmpint (after.ru_maxrss - before.ru_maxrss, <, MORE_MEMORY);
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) list = fixture_list (2), hostile = fixture_hostile (), minutes = fixture_minutes ();
  g_autofree char *content = NULL;
  g_autoptr(GError) error = NULL;

  write_as (fixture, list, HD_FORMAT_CSV);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "\xef\xbb\xbfTT,Ông/Bà,Họ và tên,Ngày sinh,\"Chức vụ, đơn vị, nơi ở\","));
  g_assert_nonnull (strstr (content, "\r\n1,Bà,Nguyễn Thị Ánh,01/01/1950,"));
  g_assert_nonnull (strstr (content, "\"\"Vì người nghèo\"\""));
  g_assert_true (g_str_has_suffix (content, ",2341000,\"84,74\"\r\n"));
  g_clear_pointer (&content, g_free);

  write_as (fixture, hostile, HD_FORMAT_CSV);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_nonnull (strstr (content, ",\"'=1+1\","));
  g_assert_nonnull (strstr (content, ",\"'+1\","));
  g_assert_nonnull (strstr (content, ",\"'-1\","));
  g_assert_nonnull (strstr (content, ",\"'@SUM(A1)\","));
  g_assert_nonnull (strstr (content, ",\"two\nlines\","));

  g_assert_false (hd_write_csv (minutes, fixture->file, NULL, NULL, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

static void
test_safety (Fixture *fixture, gconstpointer format)
{
  fixture_check_safety (fixture, HD_FORMAT_XLSX);
}

static void
test_csv_safety (Fixture *fixture, gconstpointer format)
{
  fixture_check_safety (fixture, HD_FORMAT_CSV);
}

typedef struct {
  gint64 calls;
  gint64 done;
  gint64 total;
} Seen;

static void
see_progress (gint64 done, gint64 total, gpointer data)
{
  Seen *seen = data;

  g_assert_cmpint (done, >, seen->done);
  seen->done = done;
  seen->total = total;
  seen->calls++;
}

/* Told often enough to show, not for each row, and at the end. */
static void
test_progress (Fixture *fixture, gconstpointer data)
{
  for (HdFormat format = HD_FORMAT_DOCX; format <= HD_FORMAT_CSV; format++) {
    g_autoptr(HdDocument) document = fixture_list (1000);
    Seen seen = { 0 };

    g_assert_true (hd_write (document, format, fixture->file, NULL, see_progress, &seen, NULL));
    g_assert_cmpint (seen.done, ==, 1000);
    g_assert_cmpint (seen.total, ==, 1000);
    g_assert_cmpint (seen.calls, >, 5);
    g_assert_cmpint (seen.calls, <, 400);
  }
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*func) (Fixture *, gconstpointer); } tests[] = {
    { "/xlsx/cells", test_cells },
    { "/xlsx/set-up", test_set_up },
    { "/xlsx/heights", test_heights },
    { "/xlsx/sheets", test_sheets },
    { "/xlsx/hostile", test_hostile },
    { "/xlsx/lengths", test_lengths },
    { "/xlsx/pick", test_pick },
    { "/xlsx/long-list", test_long_list },
    { "/xlsx/safety", test_safety },
    { "/csv/content", test_csv },
    { "/csv/safety", test_csv_safety },
    { "/writer/progress", test_progress },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, "list.xlsx", fixture_set_up, tests[i].func, fixture_tear_down);
  return g_test_run ();
}
