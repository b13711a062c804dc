/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a document says before any file format comes in: wording, numbers and
 * punctuation, and tables as they are shown. */
#include "config.h"

#include "exchange/document-private.h"
#include "exchange/flow.h"

/* The stream of a document, its paragraphs alone, one per line. */
static void
note_paragraph (gpointer data, const HdFlowParagraph *item)
{
  GString *lines = data;
  g_autofree char *text = hd_runs_to_text ((HdRuns *) item->runs);

  if (*text != '\0')
    g_string_append_printf (lines, "%s%s\n", item->marker != NULL ? item->marker : "", text);
}

static void note_section (gpointer data, const HdFlowSection *section) { }
static void note_section_end (gpointer data, const HdFlowSection *section, gboolean last) { }
static void note_rule (gpointer data, double width, double box) { g_assert_cmpfloat (width, <=, box); }
static void note_grid (gpointer data, const double widths[2]) { }
static void note_cell (gpointer data, guint column) { }
static void note_grid_end (gpointer data) { }

static gboolean
note_table (gpointer data, HdTable *table, const double *widths, GError **error)
{
  return TRUE;
}

static const HdFlowSink sink = {
  note_section, note_section_end, note_paragraph, note_rule, note_grid, note_cell, note_cell, note_grid_end, note_table,
};

static void
assert_flow (HdDocument *document, const char *expected)
{
  g_autoptr(GString) lines = g_string_new (NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (hd_document_flow (document, &sink, lines, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (lines->str, ==, expected);
}

#define GAP5 "\u00a0\u00a0\u00a0\u00a0\u00a0"
#define MOTTO "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

typedef struct {
  const char          *path;
  HdDocumentLetterhead letterhead;
  const char          *expected;
} LetterheadCase;

static const LetterheadCase letterheads[] = {
  { "digit", { "", "Hội đồng", "5", "BC-HĐTĐKT", "Long Biên", "2026-01-05" },
    "HỘI ĐỒNG\n" MOTTO "Số: 05/BC-HĐTĐKT\nLong Biên, ngày 05 tháng 01 năm 2026\n" },
  { "padded", { "", "Hội đồng", "05", "BC-HĐTĐKT", "Long Biên", "2019-06-29" },
    "HỘI ĐỒNG\n" MOTTO "Số: 05/BC-HĐTĐKT\nLong Biên, ngày 29 tháng 6 năm 2019\n" },
  { "long-number", { "Quận", "Hội đồng", "126", "KH-HĐTĐKT", "Hà Nội", "2026-02-10" },
    "QUẬN\nHỘI ĐỒNG\n" MOTTO "Số: 126/KH-HĐTĐKT\nHà Nội, ngày 10 tháng 02 năm 2026\n" },
  { "no-number", { "", "Hội đồng", "", "BC-HĐTĐKT", "Hà Nội", "" },
    "HỘI ĐỒNG\n" MOTTO "Số: \u00a0\u00a0\u00a0" GAP5 "/BC-HĐTĐKT\nHà Nội, ngày" GAP5 "tháng" GAP5 "năm" GAP5 "\n" },
  { "year", { "", "Hội đồng", "1", "BC", "Hà Nội", "2026" },
    "HỘI ĐỒNG\n" MOTTO "Số: 01/BC\nHà Nội, ngày" GAP5 "tháng" GAP5 "năm 2026\n" },
  { "minutes", { "", "Hội đồng", "1", "BB", "", "" }, "HỘI ĐỒNG\n" MOTTO "Số: 01/BB\n" },
  { "broken-line", { "", "Hội đồng\nThi đua", "1", "BC", "", "" }, "HỘI ĐỒNG\nTHI ĐUA\n" MOTTO "Số: 01/BC\n" },
};

static void
test_letterhead (gconstpointer data)
{
  const LetterheadCase *test = data;
  g_autoptr(HdDocument) document = hd_document_new ();

  hd_document_set_letterhead (document, &test->letterhead);
  assert_flow (document, test->expected);
}

/* Lists end as their form asks, however they were typed. */
static void
test_punctuation (void)
{
  g_autoptr(HdDocument) document = hd_document_new ();
  const HdSignature signature = { "TM. Hội đồng", "Chủ tịch", NULL, "Nguyễn Mạnh Hà" };

  hd_document_add_addressee (document, "Thành phố;");
  hd_document_add_basis (document, "Căn cứ Luật.");
  hd_document_add_basis (document, "Căn cứ Nghị định");
  hd_section_add_text (hd_document_get_body (document), "Hết.");
  hd_document_set_signature (document, &signature);
  hd_document_add_recipient (document, "Như trên.");
  hd_document_add_recipient (document, "Lưu: VT, NV. (05)");
  assert_flow (document, "Kính gửi: Thành phố.\nCăn cứ Luật;\nCăn cứ Nghị định.\nHết./.\nNơi nhận:\n- Như trên;\n"
               "- Lưu: VT, NV. (05).\nTM. HỘI ĐỒNG\nCHỦ TỊCH\nNguyễn Mạnh Hà\n");
}

/* A text without a signature has no end mark, one that has it no second. */
static void
test_end_mark (void)
{
  g_autoptr(HdDocument) plain = hd_document_new (), marked = hd_document_new ();
  const HdSignature signature = { "", "", "", "A" };

  hd_section_add_text (hd_document_get_body (plain), "Hết.");
  assert_flow (plain, "Hết.\n");
  hd_section_add_text (hd_document_get_body (marked), "Hết./.");
  hd_document_set_signature (marked, &signature);
  assert_flow (marked, "Hết./.\nA\n");
}

static void
test_headings (void)
{
  g_autoptr(HdDocument) document = hd_document_new ();
  HdSection *body = hd_document_get_body (document);

  for (guint i = 0; i < 4; i++)
    hd_section_add_heading (body, 1, "a");
  for (guint i = 0; i < 2; i++)
    hd_section_add_heading (body, 2, "b");
  for (guint i = 0; i < 6; i++)
    hd_section_add_heading (body, 3, "c");
  hd_section_add_heading (body, 1, "a");
  hd_section_add_heading (body, 2, "b");
  assert_flow (document, "I. A\nII. A\nIII. A\nIV. A\n1. b\n2. b\na) c\nb) c\nc) c\nd) c\nđ) c\ne) c\nV. A\n1. b\n");
}

static void
test_annexes (void)
{
  g_autoptr(HdDocument) one = hd_document_new (), two = hd_document_new ();

  hd_document_add_annex (one, "Danh sách", NULL);
  assert_flow (one, "Phụ lục\nDANH SÁCH\n");
  hd_document_add_annex (two, "Danh sách", "(Kèm theo)");
  hd_document_add_annex (two, "Tổng hợp", "");
  assert_flow (two, "Phụ lục I\nDANH SÁCH\n(Kèm theo)\nPhụ lục II\nTỔNG HỢP\n");
}

static void
test_clean (void)
{
  static const struct { const char *text, *clean; } cases[] = {
    { NULL, "" }, { "a\tb", "a b" }, { "a\r\nb\rc", "a\nb\nc" }, { "\x01\x7f\xc2\x85", "" }, { "\xef\xbb\xbf" "a\xef\xbf\xbf", "a" },
    { "Nguye\xcc\x82\xcc\x83n", "Nguyễn" }, { "a\xff", "a\xef\xbf\xbd" }, { "a\xe2\x80\xa8" "b", "a\nb" },
    { "\xf0\x9f\x8c\xb8", "\xf0\x9f\x8c\xb8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *clean = hd_clean_text (cases[i].text);

    g_assert_cmpstr (clean, ==, cases[i].clean);
  }
}

static const HdColumn columns[] = {
  { "TT", NULL, NULL, 0, HD_COLUMN_ORDINAL, HD_ALIGN_AUTO },
  { "Đơn vị", NULL, NULL, 0, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
  { "Số", NULL, "Nhóm", 0, HD_COLUMN_INT, HD_ALIGN_AUTO },
  { "Tỷ lệ", NULL, "Nhóm", 0, HD_COLUMN_PERCENT, HD_ALIGN_AUTO },
  { "Ngày", NULL, NULL, 0, HD_COLUMN_DATE, HD_ALIGN_AUTO },
};

/* A row as it is shown: cells parted by bars, a covered one as "<". */
static char *
show_row (HdTable *table, const HdRow *row)
{
  guint spans[G_N_ELEMENTS (columns)], shown[G_N_ELEMENTS (columns)];
  GString *line = g_string_new (NULL);

  hd_table_row_spans (table, row, spans, shown);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    g_autofree char *text = hd_table_cell_text (table, shown[i], &row->cells[shown[i]]);

    g_string_append_printf (line, "%s|", spans[i] > 0 ? text : "<");
  }
  return g_string_free (line, FALSE);
}

/* Twice, as two writers would read it. */
static void
test_table (void)
{
  g_autoptr(HdTable) table = hd_table_new_static ("t", columns, G_N_ELEMENTS (columns));
  static const char *const expected[] = {
    "1|a|1.620|84,73|05/01/2026|", "2|b|||2026|", "I|Khối|<|<|<|", "1|c|-5||xuân|", "Tổng|<|7|||",
  };
  HdRow row;

  hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { { 0 }, hd_cell_text ("a"), hd_cell_number (1620), hd_cell_number (8473), hd_cell_text ("2026-01-05") });
  hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { { 0 }, hd_cell_text ("b"), { 0 }, { 0 }, hd_cell_text ("2026") });
  hd_table_append (table, HD_ROW_GROUP, (HdCell[]) { hd_cell_text ("I"), hd_cell_text ("Khối"), { 0 }, { 0 }, { 0 } });
  hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { { 0 }, hd_cell_text ("c"), hd_cell_number (-5), hd_cell_text (""), hd_cell_text ("xuân") });
  hd_table_append (table, HD_ROW_TOTAL, (HdCell[]) { { 0 }, hd_cell_text ("Tổng"), hd_cell_number (7), { 0 }, { 0 } });
  g_assert_cmpint (hd_table_count (table), ==, 5);
  for (guint pass = 0; pass < 2; pass++) {
    guint n = 0;

    g_assert_true (hd_table_rewind (table, NULL));
    while (hd_table_next (table, &row, NULL)) {
      g_autofree char *shown = show_row (table, &row);

      g_assert_cmpuint (n, <, G_N_ELEMENTS (expected));
      g_assert_cmpstr (shown, ==, expected[n]);
      n++;
    }
    g_assert_cmpuint (n, ==, 5);
  }
}

/* Columns take the whole width, and none less than its heading needs. */
static void
test_widths (void)
{
  g_autoptr(HdTable) table = hd_table_new_static ("t", columns, G_N_ELEMENTS (columns));
  static const double totals[] = { 160, 247, 60 };

  for (guint i = 0; i < G_N_ELEMENTS (totals); i++) {
    double widths[G_N_ELEMENTS (columns)], sum = 0;

    hd_table_widths (table, totals[i], widths);
    for (guint j = 0; j < G_N_ELEMENTS (columns); j++) {
      g_assert_cmpfloat (widths[j], >, totals[i] < 100 ? 5 : 10);
      sum += widths[j];
    }
    g_assert_cmpfloat (ABS (sum - totals[i]), <, 0.001);
    g_assert_cmpfloat (widths[1], >=, widths[0]);
  }
}

/* No caller can leave the decree's margins. */
static void
test_page_setup (void)
{
  g_autoptr(HdDocument) document = hd_document_new ();

  g_assert_cmpfloat (document->page.top, ==, 20);
  g_assert_cmpfloat (document->page.left, ==, 30);
  hd_document_set_page_setup (document, &(HdPageSetup) { 10, 30, 32.5, 0 });
  g_assert_cmpfloat (document->page.top, ==, 20);
  g_assert_cmpfloat (document->page.bottom, ==, 25);
  g_assert_cmpfloat (document->page.left, ==, 32.5);
  g_assert_cmpfloat (document->page.right, ==, 15);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (letterheads); i++) {
    g_autofree char *path = g_strconcat ("/document/letterhead/", letterheads[i].path, NULL);

    g_test_add_data_func (path, &letterheads[i], test_letterhead);
  }
  g_test_add_func ("/document/punctuation", test_punctuation);
  g_test_add_func ("/document/end-mark", test_end_mark);
  g_test_add_func ("/document/headings", test_headings);
  g_test_add_func ("/document/annexes", test_annexes);
  g_test_add_func ("/document/clean", test_clean);
  g_test_add_func ("/document/table", test_table);
  g_test_add_func ("/document/widths", test_widths);
  g_test_add_func ("/document/page-setup", test_page_setup);
  return g_test_run ();
}
