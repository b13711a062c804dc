/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading workbooks: whole files cell by cell, and single features of each
 * format. */
#include "config.h"

#include "sheet-files.h"

static void
test_whole (gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), data, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *base = g_path_get_basename (data);
  g_autofree char *golden = g_strconcat ("sheets/", base, ".tsv", NULL);
  g_autoptr(GBytes) expected = load (golden);
  g_autoptr(GError) error = NULL;
  g_autoptr(HdSheet) sheet = hd_sheet_read (file, NULL, &error);
  g_autofree char *got = NULL;
  g_autofree char *want = g_strndup (g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));

  g_assert_no_error (error);
  got = dump (sheet);
  g_assert_cmpstr (got, ==, want);
}

static const struct {
  const char *name, *rows, *strings, *styles, *workbook_pr, *expected;
} xlsx_cases[] = {
  { "without-addresses", "<row><c><v>1</v></c><c t='inlineStr'><is><t>b</t></is></c></row><row/><row><c><v>3</v></c></row>",
    NULL, NULL, NULL, "A1=1 B1=b A3=3" },
  { "out-of-order", "<row r='2'><c r='B2'><v>4</v></c><c r='A2'><v>3</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
    NULL, NULL, NULL, "A1=1 A2=3 B2=4" },
  { "last-of-two-wins", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", NULL, NULL, NULL, "A1=2" },
  { "prefixes", "<x:row r='1'><x:c r='C1' t='s'><x:v>0</x:v></x:c></x:row>",
    "<x:sst xmlns:x='y'><x:si><x:t>Ánh</x:t></x:si></x:sst>", NULL, NULL, "C1=Ánh" },
  { "rich-without-phonetic", "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
    "<sst><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn</t></r><rPh sb='0' eb='1'><t>doc</t></rPh><phoneticPr/></si></sst>",
    NULL, NULL, "A1=Nguyễn Văn" },
  { "escapes", "<row r='1'><c r='A1' t='inlineStr'><is><t>a_x000D__x000A_b_x005F_x0041__xD800_c_x12</t></is></c></row>",
    NULL, NULL, NULL, "A1=a\nb_x0041_c_x12" },
  { "formula-without-value", "<row r='1'><c r='A1'><f>1+1</f><v></v></c><c r='B1'><f>2</f></c></row>", NULL, NULL, NULL, "A1== B1==" },
  { "formula-text", "<row r='1'><c r='A1' t='str'><f>X1</f><v>Bà</v></c></row>", NULL, NULL, NULL, "A1=Bà" },
  { "date-1900", "<row r='1'><c r='A1' s='1'><v>33401</v></c><c r='B1' s='1'><v>59</v></c><c r='C1' s='1'><v>61</v></c></row>", NULL,
    "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>", NULL,
    "A1=1991-06-12 B1=1900-02-28 C1=1900-03-01" },
  { "date-1904", "<row r='1'><c r='A1' s='1'><v>31939</v></c></row>", NULL,
    "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
    "<workbookPr date1904='1'/>", "A1=1991-06-12" },
  { "date-custom", "<row r='1'><c r='A1' s='0'><v>33401</v></c><c r='B1' s='1'><v>33401</v></c></row>", NULL,
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-42A]dd/mm/yyyy;@'/>"
    "<numFmt numFmtId='171' formatCode='&quot;ngày&quot; 0'/></numFmts>"
    "<cellXfs><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>", NULL, "A1=1991-06-12 B1=33401" },
  { "date-beyond", "<row r='1'><c r='A1' s='0'><v>9999999</v></c><c r='B1' s='0'><v>-5</v></c></row>", NULL,
    "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>", NULL, "A1=9999999 B1=-5" },
  { "date-iso", "<row r='1'><c r='A1' t='d'><v>1991-06-12T00:00:00</v></c></row>", NULL, NULL, NULL, "A1=1991-06-12" },
  { "kinds", "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='e'><v>#N/A</v></c><c r='C1'><v>1.50</v></c><c r='D1'><v>1E3</v></c></row>",
    NULL, NULL, NULL, "A1=TRUE B1=#N/A C1=1.5 D1=1000" },
  { "unknown-style", "<row r='1'><c r='A1' s='99999999999999999999'><v>7</v></c></row>", NULL, NULL, NULL, "A1=7" },
  { "last-cell", "<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>", NULL, NULL, NULL, "XFD1048576=7" },
};

static void
test_xlsx_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GBytes) bytes = make_xlsx (xlsx_cases[i].rows, xlsx_cases[i].strings, xlsx_cases[i].styles,
                                       xlsx_cases[i].workbook_pr);

  assert_reads (bytes, xlsx_cases[i].expected);
}

static const struct {
  const char *name, *rows, *strings;
  int         code;
} xlsx_refused[] = {
  { "row-0", "<row r='0'><c r='A0'><v>1</v></c></row>", NULL, HD_ERROR_CORRUPT },
  { "row-beyond", "<row r='1048577'><c><v>1</v></c></row>", NULL, HD_ERROR_CORRUPT },
  { "column-beyond", "<row r='1'><c r='XFE1'><v>1</v></c></row>", NULL, HD_ERROR_CORRUPT },
  { "string-beyond", "<row r='1'><c r='A1' t='s'><v>1</v></c></row>", "<sst><si><t>a</t></si></sst>", HD_ERROR_CORRUPT },
  { "no-number", "<row r='1'><c r='A1'><v>abc</v></c></row>", NULL, HD_ERROR_CORRUPT },
  { "infinite", "<row r='1'><c r='A1'><v>1e999</v></c></row>", NULL, HD_ERROR_CORRUPT },
  { "unclosed", "<row r='1'><c r='A1'><v>1</v></c>", NULL, HD_ERROR_CORRUPT },
  { "bad-utf-8", "<row r='1'><c r='A1' t='str'><v>\xc3\x28</v></c></row>", NULL, HD_ERROR_CORRUPT },
};

static void
test_xlsx_refused (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GBytes) bytes = make_xlsx (xlsx_refused[i].rows, xlsx_refused[i].strings, NULL, NULL);

  assert_refused (bytes, xlsx_refused[i].code);
}

static GBytes *
make_ods (const char *rows)
{
  g_autofree char *content = g_strconcat (
    "<office:document-content><office:automatic-styles>"
    "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>"
    "</office:automatic-styles><office:body><office:spreadsheet>"
    "<table:tracked-changes><table:cell-content-change><table:change-track-table-cell><text:p>old</text:p>"
    "</table:change-track-table-cell></table:cell-content-change></table:tracked-changes>"
    "<table:table table:name='A'>", rows, "</table:table>"
    "<table:table table:name='B' table:style-name='ta2'/>"
    "</office:spreadsheet></office:body></office:document-content>", NULL);
  Zip zip;

  zip_open (&zip);
  zip_add_bytes (&zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 46, ZIP_STORED, 0);
  zip_add (&zip, "content.xml", content);
  return zip_close (&zip);
}

#define ROW(x) "<table:table-row>" x "</table:table-row>"
#define CELL(x) "<table:table-cell office:value-type='string'>" x "</table:table-cell>"

static const struct {
  const char *name, *rows, *expected;
} ods_cases[] = {
  { "repeated-cells", ROW ("<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='5'>"
    "<text:p>5</text:p></table:table-cell><table:table-cell table:number-columns-repeated='1000'/>"), "A1=5 B1=5" },
  { "repeated-rows", "<table:table-row table:number-rows-repeated='2'>" CELL ("<text:p>a</text:p>") "</table:table-row>"
    "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>",
    "A1=a A2=a" },
  { "blank-rows-count", "<table:table-row table:number-rows-repeated='5'><table:table-cell/></table:table-row>"
    ROW (CELL ("<text:p>a</text:p>")), "A6=a" },
  { "covered", ROW ("<table:table-cell table:number-columns-spanned='2' office:value-type='string'><text:p>a</text:p></table:table-cell>"
    "<table:covered-table-cell/>" CELL ("<text:p>c</text:p>")), "A1=a C1=c" },
  { "paragraphs", ROW (CELL ("<text:p>một</text:p><text:p/><text:p>hai</text:p>")), "A1=một\n\nhai" },
  { "spaces", ROW (CELL ("<text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d<text:s/></text:p>")), "A1=a   b\tc\nd " },
  { "spans", ROW (CELL ("<text:p>Vũ <text:span text:style-name='T1'>Ng<text:span>ọc</text:span></text:span> "
    "<text:a xlink:href='http://x'>Hà</text:a></text:p>")), "A1=Vũ Ngọc Hà" },
  { "annotation", ROW (CELL ("<office:annotation><dc:creator>x</dc:creator><text:p>lời nhắc</text:p></office:annotation><text:p>a</text:p>")), "A1=a" },
  { "drawing", ROW (CELL ("<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame><text:p>a</text:p>")), "A1=a" },
  { "ruby", ROW (CELL ("<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p>")), "A1=a" },
  { "kinds", ROW ("<table:table-cell office:value-type='percentage' office:value='0.3'><text:p>30%</text:p></table:table-cell>"
    "<table:table-cell office:value-type='currency' office:value='50000'><text:p>50.000 đ</text:p></table:table-cell>"
    "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>TRUE</text:p></table:table-cell>"
    "<table:table-cell office:value-type='date' office:date-value='1957-05-10T00:00:00'><text:p>10/5/57</text:p></table:table-cell>"
    "<table:table-cell office:value-type='time' office:time-value='PT08H30M00S'><text:p>8:30</text:p></table:table-cell>"),
    "A1=0.3 B1=50000 C1=TRUE D1=1957-05-10 E1=08:30:00" },
  { "string-value", ROW ("<table:table-cell office:value-type='string' office:string-value='a'/>"), "A1=a" },
  { "header-rows", "<table:table-header-rows>" ROW (CELL ("<text:p>a</text:p>")) "</table:table-header-rows>"
    "<table:table-row-group>" ROW (CELL ("<text:p>b</text:p>")) "</table:table-row-group>", "A1=a A2=b" },
  { "shapes", "<table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>" ROW (CELL ("<text:p>a</text:p>")), "A1=a" },
};

static void
test_ods_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GBytes) bytes = make_ods (ods_cases[i].rows);

  assert_reads (bytes, ods_cases[i].expected);
}

static void
test_ods_hidden (void)
{
  g_autoptr(GBytes) bytes = make_ods ("");
  g_autoptr(HdSheet) sheet = hd_sheet_read_bytes (bytes, NULL, NULL);

  g_assert_cmpuint (hd_sheet_get_n_pages (sheet), ==, 2);
  g_assert_false (hd_sheet_is_hidden (sheet, 0));
  g_assert_true (hd_sheet_is_hidden (sheet, 1));
  g_assert_cmpstr (hd_sheet_get_name (sheet, 1), ==, "B");
}

/* A million filled rows are more than a list; blank ones cost nothing. */
static void
test_ods_repeats (void)
{
  g_autoptr(GBytes) bytes =
    make_ods ("<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='16384' "
              "office:value-type='string'><text:p>a</text:p></table:table-cell></table:table-row>");

  assert_refused (bytes, HD_ERROR_TOO_LARGE);
}

static const struct {
  const char *name, *text;
  gssize      size;
  const char *expected;
} csv_cases[] = {
  { "comma", "a,b\nc,d\n", -1, "A1=a B1=b A2=c B2=d" },
  { "semicolon", "TT;Họ và tên;Đơn vị\n1;Lê A;Tổ 1, Phường\n2;Lê B;Tổ 2, Phường\n", -1,
    "A1=TT B1=Họ và tên C1=Đơn vị A2=1 B2=Lê A C2=Tổ 1, Phường A3=2 B3=Lê B C3=Tổ 2, Phường" },
  { "tab", "a\tb\nc, d, e\tf\n", -1, "A1=a B1=b A2=c, d, e B2=f" },
  { "quotes", "\"a,\"\"b\"\"\",\"c\nd\"\r\ne,f", -1, "A1=a,\"b\" B1=c\nd A2=e B2=f" },
  { "quote-inside", "a \"b\" c,d\n", -1, "A1=a \"b\" c B1=d" },
  { "quote-then-text", "\"Người tốt\" việc tốt,d\n", -1, "A1=Người tốt việc tốt B1=d" },
  { "quote-lost", "\"a,b\nc,d\n", -1, "A1=\"a B1=b A2=c B2=d" },
  { "blank-lines", "a,b\n\n\n,c\n", -1, "A1=a B1=b B4=c" },
  { "mac-lines", "a,b\rc,d\r", -1, "A1=a B1=b A2=c B2=d" },
  { "sep-line", "sep=|\na|b,c\n", -1, "A1=a B1=b,c" },
  { "utf-8-bom", "\xef\xbb\xbf" "Ánh,b\n", -1, "A1=Ánh B1=b" },
  { "utf-16le", "\xff\xfe" "a\0,\0\xd0\x01\n\0", 10, "A1=a B1=ǐ" },
  { "utf-16be", "\xfe\xff\0a\0,\x1e\xbf\0\n", 10, "A1=a B1=ế" },
  { "utf-16-bare", "a\0,\0b\0\n\0", 8, "A1=a B1=b" },
  { "cp1258", "L\xea" " V\xe3n,Ho\xe0n Ki\xea\xec" "m\n", -1, "A1=Lê Văn B1=Hoàn Kiếm" },
  { "tcvn3", "Nguy\xd4n V\xa8n Ph\xad\xac" "ng,\xa7\xc6ng Th\xde\n", -1, "A1=NguyÔn V¨n Ph\u00ad¬ng B1=§Æng ThÞ" },
};

static void
test_csv_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gssize size = csv_cases[i].size;
  g_autoptr(GBytes) bytes = g_bytes_new (csv_cases[i].text, size < 0 ? strlen (csv_cases[i].text) : (gsize) size);

  assert_reads (bytes, csv_cases[i].expected);
}

static void
test_cancelled (gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), data, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GBytes) bytes = load (data);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (hd_sheet_read (file, cancellable, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (hd_sheet_read_bytes (bytes, cancellable, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CANCELLED);
}

static void
test_missing (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/list.xlsx");
  g_autoptr(GError) error = NULL;

  g_assert_null (hd_sheet_read (file, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

static const struct {
  guint       id;
  const char *code;
  gboolean    date;
} formats[] = {
  { 0, NULL, FALSE }, { 1, NULL, FALSE }, { 13, NULL, FALSE }, { 14, NULL, TRUE }, { 22, NULL, TRUE }, { 23, NULL, FALSE },
  { 27, NULL, TRUE }, { 36, NULL, TRUE }, { 37, NULL, FALSE }, { 45, NULL, TRUE }, { 47, NULL, TRUE }, { 48, NULL, FALSE },
  { 49, NULL, FALSE }, { 50, NULL, TRUE }, { 58, NULL, TRUE }, { 59, NULL, FALSE },
  { 0, "General", FALSE }, { 0, "0.00", FALSE }, { 0, "#,##0 \"đồng\"", FALSE }, { 0, "dd/mm/yyyy", TRUE },
  { 0, "[$-42A]d\\ mmmm\\ yyyy", TRUE }, { 0, "[Red]0", FALSE }, { 0, "[h]:mm", TRUE }, { 0, "[mm]", TRUE },
  { 0, "\"ngày\" 0", FALSE }, { 0, "0\\d", FALSE }, { 0, "0_d", FALSE }, { 0, "0;dd", FALSE }, { 0, "0\"", FALSE },
  { 0, "[dd", FALSE }, { 0, "YYYY", TRUE }, { 0, "@", FALSE }, { 0, "", FALSE }, { 0, "0\\", FALSE }, { 0, "[]0", FALSE },
};

static void
test_formats (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (hd_sheet_format_is_date (formats[i].id, formats[i].code) != formats[i].date)
      g_error ("%u %s is taken for %s", formats[i].id, formats[i].code, formats[i].date ? "no date" : "a date");
}

static void
test_column_names (void)
{
  static const struct { guint column; const char *name; } cases[] = {
    { 0, "A" }, { 25, "Z" }, { 26, "AA" }, { 701, "ZZ" }, { 702, "AAA" }, { 16383, "XFD" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = hd_sheet_column_name (cases[i].column);

    g_assert_cmpstr (name, ==, cases[i].name);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (workbooks); i++) {
    add_each ("whole", workbooks[i], workbooks[i], test_whole);
    add_each ("cancelled", workbooks[i], workbooks[i], test_cancelled);
  }
  for (guint i = 0; i < G_N_ELEMENTS (xlsx_cases); i++)
    add_each ("xlsx", xlsx_cases[i].name, GUINT_TO_POINTER (i), test_xlsx_case);
  for (guint i = 0; i < G_N_ELEMENTS (xlsx_refused); i++)
    add_each ("xlsx-refused", xlsx_refused[i].name, GUINT_TO_POINTER (i), test_xlsx_refused);
  for (guint i = 0; i < G_N_ELEMENTS (ods_cases); i++)
    add_each ("ods", ods_cases[i].name, GUINT_TO_POINTER (i), test_ods_case);
  for (guint i = 0; i < G_N_ELEMENTS (csv_cases); i++)
    add_each ("csv", csv_cases[i].name, GUINT_TO_POINTER (i), test_csv_case);
  g_test_add_func ("/sheet/ods/hidden", test_ods_hidden);
  g_test_add_func ("/sheet/ods/repeats", test_ods_repeats);
  g_test_add_func ("/sheet/missing", test_missing);
  g_test_add_func ("/sheet/formats", test_formats);
  g_test_add_func ("/sheet/column-names", test_column_names);

  return g_test_run ();
}
