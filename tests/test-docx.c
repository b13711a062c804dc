/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written DOCX files, opened again and measured. */
#include "config.h"

#include "document-fixture.h"
#include "xml-tree.h"

#include <string.h>

#define MM(twips) ((twips) * 25.4 / 1440)

typedef struct {
  XmlNode *document;
  XmlNode *styles;
} Docx;

static void
write_report (Fixture *fixture, HdDocument *document)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hd_write_docx (document, fixture->file, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

static XmlNode *
find_paragraph (XmlNode *document, const char *text)
{
  g_autoptr(GPtrArray) paragraphs = xml_all (document, "w:p");

  for (guint i = 0; i < paragraphs->len; i++) {
    g_autofree char *own = xml_text (g_ptr_array_index (paragraphs, i));

    /* A text that is the whole paragraph wins over one that begins it. */
    if (g_str_equal (own, text))
      return g_ptr_array_index (paragraphs, i);
  }
  for (guint i = 0; i < paragraphs->len; i++) {
    g_autofree char *own = xml_text (g_ptr_array_index (paragraphs, i));

    if (g_str_has_prefix (own, text))
      return g_ptr_array_index (paragraphs, i);
  }
  g_error ("No paragraph “%s”", text);
}

static Look
look (const char *text, gpointer data)
{
  Docx *docx = data;
  XmlNode *paragraph = find_paragraph (docx->document, text);
  const char *id = xml_get (paragraph, "w:pPr/w:pStyle", "w:val");
  XmlNode *style = xml_with (docx->styles, "w:style", "w:styleId", id);
  const char *justify;

  g_assert_nonnull (style);
  justify = xml_get (style, "w:pPr/w:jc", "w:val");
  g_assert_cmpstr (xml_get (style, "w:pPr/w:spacing", "w:lineRule"), ==, "auto");
  return (Look) {
    .size = xml_get_number (style, "w:rPr/w:sz", "w:val") / 2,
    .bold = xml_find (style, "w:rPr/w:b") != NULL,
    .italic = xml_find (style, "w:rPr/w:i") != NULL,
    .align = justify[0],
    .indent = MM (xml_get_number (style, "w:pPr/w:ind", "w:firstLine")),
    .after = xml_get_number (style, "w:pPr/w:spacing", "w:after") / 20,
    .line = xml_get_number (style, "w:pPr/w:spacing", "w:line") * 100 / 240,
    .center = -1,
  };
}

/* Every element against the decree's table. */
static void
test_decree (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL, styles = NULL;
  Docx docx;

  write_report (fixture, document);
  docx.document = content = xml_open (fixture->path, "word/document.xml");
  docx.styles = styles = xml_open (fixture->path, "word/styles.xml");
  fixture_check_decree (look, &docx);
  g_assert_cmpstr (xml_get (styles, "w:docDefaults/w:rPrDefault/w:rPr/w:rFonts", "w:ascii"), ==, "Times New Roman");
  g_assert_cmpstr (xml_get (styles, "w:docDefaults/w:rPrDefault/w:rPr/w:rFonts", "w:hAnsi"), ==, "Times New Roman");
  g_assert_cmpstr (xml_get (styles, "w:docDefaults/w:rPrDefault/w:rPr/w:color", "w:val"), ==, "000000");
  g_assert_cmpstr (xml_get (styles, "w:docDefaults/w:rPrDefault/w:rPr/w:lang", "w:val"), ==, "vi-VN");
}

/* Paper, margins, orientation, and page numbers that start again in each annex
 * and are not on a first page. */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  static const struct { int width, height; const char *orientation; } papers[] = {
    { 11906, 16838, NULL }, { 11906, 16838, NULL }, { 16838, 11906, "landscape" },
  };
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL, styles = NULL, header = NULL, first = NULL;
  g_autoptr(GPtrArray) sections = NULL, fields = NULL;
  XmlNode *style;

  write_report (fixture, document);
  content = xml_open (fixture->path, "word/document.xml");
  sections = xml_all (content, "w:sectPr");
  g_assert_cmpuint (sections->len, ==, G_N_ELEMENTS (papers));
  for (guint i = 0; i < sections->len; i++) {
    XmlNode *section = g_ptr_array_index (sections, i);

    g_assert_cmpfloat (xml_get_number (section, "w:pgSz", "w:w"), ==, papers[i].width);
    g_assert_cmpfloat (xml_get_number (section, "w:pgSz", "w:h"), ==, papers[i].height);
    g_assert_cmpstr (xml_get (section, "w:pgSz", "w:orient"), ==, papers[i].orientation);
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:top"), ==, 1134);
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:bottom"), ==, 1134);
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:left"), ==, 1701);
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:right"), ==, 1134);
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:header"), <, 1134);
    g_assert_cmpfloat (xml_get_number (section, "w:pgNumType", "w:start"), ==, 1);
    g_assert_nonnull (xml_find (section, "w:titlePg"));
    g_assert_nonnull (xml_with (section, "w:headerReference", "w:type", "default"));
  }

  header = xml_open (fixture->path, "word/header1.xml");
  fields = xml_all (header, "w:instrText");
  g_assert_cmpuint (fields->len, ==, 1);
  g_assert_cmpstr (((XmlNode *) fields->pdata[0])->text->str, ==, " PAGE ");
  first = xml_open (fixture->path, "word/header2.xml");
  g_assert_cmpuint (xml_count (first, "w:r"), ==, 0);
  styles = xml_open (fixture->path, "word/styles.xml");
  style = xml_with (styles, "w:style", "w:styleId", xml_get (header, "w:p/w:pPr/w:pStyle", "w:val"));
  g_assert_cmpstr (xml_get (style, "w:pPr/w:jc", "w:val"), ==, "center");
  g_assert_cmpfloat (xml_get_number (style, "w:rPr/w:sz", "w:val"), >=, 26);
  g_assert_cmpfloat (xml_get_number (style, "w:rPr/w:sz", "w:val"), <=, 28);
}

/* Two columns without borders, rules of the right length in the middle, number
 * and date on one line. */
static void
test_letterhead (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL;
  g_autoptr(GPtrArray) borders = NULL, rows = NULL, cells = NULL;
  g_autofree char *number = NULL, *date = NULL;
  double lengths[3], boxes[3];
  XmlNode *table;

  write_report (fixture, document);
  content = xml_open (fixture->path, "word/document.xml");
  table = xml_find (content, "w:body/w:tbl");
  g_assert_null (xml_find (table, "w:tblPr/w:tblBorders"));
  rows = xml_all (table, "w:tr");
  g_assert_cmpuint (rows->len, ==, 2);
  cells = xml_all (rows->pdata[1], "w:tc");
  number = xml_text (cells->pdata[0]);
  date = xml_text (cells->pdata[1]);
  g_assert_cmpstr (number, ==, "Số: 05/BC-HĐTĐKT");
  g_assert_cmpstr (date, ==, "Long Biên, ngày 05 tháng 01 năm 2026");

  boxes[0] = xml_get_number (table, "w:tblGrid/w:gridCol", "w:w");
  boxes[2] = 11906 - 1701 - 1134;
  boxes[1] = boxes[2] - boxes[0];
  borders = xml_all (content, "w:pBdr");
  g_assert_cmpuint (borders->len, ==, 3);
  for (guint i = 0; i < 3; i++) {
    XmlNode *properties = ((XmlNode *) borders->pdata[i])->parent;
    double left = xml_get_number (properties, "w:ind", "w:left"), right = xml_get_number (properties, "w:ind", "w:right");

    g_assert_cmpfloat (left, ==, right);
    g_assert_cmpstr (xml_get (properties, "w:pBdr/w:top", "w:val"), ==, "single");
    lengths[i] = MM (boxes[i] - left - right);
  }
  fixture_check_rules (lengths[1], lengths[0], lengths[2]);
}

static void
test_tables (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL;
  g_autoptr(GPtrArray) tables = NULL, rows = NULL, cells = NULL;
  XmlNode *table;

  write_report (fixture, document);
  content = xml_open (fixture->path, "word/document.xml");
  tables = xml_all (content, "w:tbl");
  g_assert_cmpuint (tables->len, ==, 5);
  table = tables->pdata[1];
  rows = xml_all (table, "w:tr");
  g_assert_cmpuint (rows->len, ==, 6);
  for (guint i = 0; i < rows->len; i++) {
    g_assert_nonnull (xml_find (rows->pdata[i], "w:trPr/w:cantSplit"));
    g_assert_cmpint (xml_find (rows->pdata[i], "w:trPr/w:tblHeader") != NULL, ==, i < 2);
  }
  /* The group heading covers three columns, the total two. */
  g_assert_cmpfloat (xml_get_number (((GPtrArray *) (cells = xml_all (rows->pdata[0], "w:tc")))->pdata[2], "w:tcPr/w:gridSpan", "w:val"), ==, 3);
  g_assert_cmpuint (cells->len, ==, 4);
  g_assert_cmpfloat (xml_get_number (xml_find (rows->pdata[5], "w:tc"), "w:tcPr/w:gridSpan", "w:val"), ==, 2);
  g_assert_nonnull (xml_find (rows->pdata[5], "w:tc/w:p/w:r/w:rPr/w:b"));
  g_assert_null (xml_find (rows->pdata[4], "w:tc/w:p/w:r/w:rPr/w:b"));
  find_paragraph (table, "1.620");
}

/* A list of any length, from no row on. */
static void
test_lengths (Fixture *fixture, gconstpointer data)
{
  for (guint n = 0; n < 3; n++) {
    g_autoptr(HdDocument) document = fixture_list (n);
    g_autoptr(XmlNode) content = NULL;
    g_autoptr(GPtrArray) rows = NULL;

    write_report (fixture, document);
    content = xml_open (fixture->path, "word/document.xml");
    rows = xml_all (content, "w:tr");
    g_assert_cmpuint (rows->len, ==, n + 1);
    find_paragraph (content, "DANH SÁCH");
  }
}

/* The order of the schema, which Word insists on. */
static void
assert_order (XmlNode *root, const char *name, const char *order)
{
  g_autoptr(GPtrArray) all = xml_all (root, name);
  g_auto(GStrv) names = g_strsplit (order, " ", -1);

  for (guint i = 0; i < all->len; i++) {
    XmlNode *node = all->pdata[i];
    guint at = 0;

    for (guint j = 0; j < node->children->len; j++) {
      const char *child = ((XmlNode *) node->children->pdata[j])->name + strlen ("w:");

      while (names[at] != NULL && !g_str_equal (names[at], child))
        at++;
      if (names[at] == NULL)
        g_error ("%s: %s is out of order", name, child);
    }
  }
}

static void
test_schema_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL, styles = NULL;

  write_report (fixture, document);
  content = xml_open (fixture->path, "word/document.xml");
  styles = xml_open (fixture->path, "word/styles.xml");
  for (guint i = 0; i < 2; i++) {
    XmlNode *root = i == 0 ? content : styles;

    assert_order (root, "w:pPr", "pStyle keepNext keepLines widowControl pBdr spacing ind jc outlineLvl rPr sectPr");
    assert_order (root, "w:rPr", "rFonts b bCs i iCs caps color sz szCs lang");
    assert_order (root, "w:tblPr", "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook");
    assert_order (root, "w:tcPr", "tcW gridSpan vMerge tcBorders vAlign");
    assert_order (root, "w:tbl", "tblPr tblGrid tr tr");
    assert_order (root, "w:tr", "trPr tc");
    assert_order (root, "w:tc", "tcPr p");
    assert_order (root, "w:sectPr", "headerReference type pgSz pgMar pgNumType cols titlePg");
    assert_order (root, "w:style", "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr");
  }
}

/* Nothing in a package says who made it on what. */
static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) core = NULL;
  g_autofree char *parts = NULL, *again = NULL, *first = NULL;
  gsize length, length_again;

  write_report (fixture, document);
  core = xml_open (fixture->path, "docProps/core.xml");
  g_assert_cmpstr (xml_find (core, "dc:title")->text->str, ==, "Báo cáo " FIXTURE_SUBJECT);
  g_assert_cmpstr (xml_find (core, "dc:language")->text->str, ==, "vi-VN");
  g_assert_cmpuint (core->children->len, ==, 3);
  parts = package_list (fixture->path);
  g_assert_cmpstr (parts, ==, "[Content_Types].xml\n_rels/.rels\ndocProps/core.xml\nword/_rels/document.xml.rels\n"
                   "word/settings.xml\nword/header1.xml\nword/header2.xml\nword/styles.xml\nword/document.xml\n");

  /* The same document is the same file. */
  g_assert_true (g_file_get_contents (fixture->path, &first, &length, NULL));
  write_report (fixture, document);
  g_assert_true (g_file_get_contents (fixture->path, &again, &length_again, NULL));
  g_assert_cmpmem (first, length, again, length_again);
}

static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_hostile ();
  g_autoptr(XmlNode) content = NULL;
  g_autofree char *word = fixture_long_word (), *pair = NULL;

  write_report (fixture, document);
  content = xml_open (fixture->path, "word/document.xml");
  find_paragraph (content, FIXTURE_HOSTILE_CLEAN);
  find_paragraph (content, pair = g_strconcat ("a b", NULL));
  find_paragraph (content, "two\nlines");
  find_paragraph (content, "  spaces   kept  ");
  find_paragraph (content, "=1+1");
  g_clear_pointer (&pair, g_free);
  pair = g_strconcat (word, "./.", NULL);
  find_paragraph (content, pair);
  find_paragraph (content, word);
}

static void
test_minutes (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_minutes ();
  g_autoptr(XmlNode) content = NULL;
  g_autoptr(GPtrArray) tables = NULL, cells = NULL;
  g_autofree char *left = NULL, *right = NULL, *below = NULL;

  write_report (fixture, document);
  content = xml_open (fixture->path, "word/document.xml");
  tables = xml_all (content, "w:tbl");
  cells = xml_all (tables->pdata[1], "w:tc");
  left = xml_text (cells->pdata[0]);
  right = xml_text (cells->pdata[1]);
  below = xml_text (cells->pdata[2]);
  g_assert_cmpstr (left, ==, "THƯ KÝTrần Thị Mai");
  g_assert_cmpstr (right, ==, "CHỦ TỌANguyễn Mạnh Hà");
  g_assert_cmpstr (below, ==, "Nơi nhận:- Lưu: VT, Hồ sơ.");
}

static void
test_safety (Fixture *fixture, gconstpointer data)
{
  fixture_check_safety (fixture, HD_FORMAT_DOCX);
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*func) (Fixture *, gconstpointer); } tests[] = {
    { "/docx/decree", test_decree },
    { "/docx/pages", test_pages },
    { "/docx/letterhead", test_letterhead },
    { "/docx/tables", test_tables },
    { "/docx/lengths", test_lengths },
    { "/docx/schema-order", test_schema_order },
    { "/docx/properties", test_properties },
    { "/docx/hostile", test_hostile },
    { "/docx/minutes", test_minutes },
    { "/docx/safety", test_safety },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, "paper.docx", fixture_set_up, tests[i].func, fixture_tear_down);
  return g_test_run ();
}
