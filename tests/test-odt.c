/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written ODT files, opened again and measured. */
#include "config.h"

#include "document-fixture.h"
#include "xml-tree.h"

#include <string.h>

typedef struct {
  XmlNode *content;
  XmlNode *styles;
} Odt;

static void
write_odt (Fixture *fixture, HdDocument *document)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hd_write_odt (document, fixture->file, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

static XmlNode *
find_paragraph (XmlNode *content, const char *text)
{
  for (guint pass = 0; pass < 2; pass++)
    for (const char *const *name = (const char *const[]) { "text:p", "text:h", NULL }; *name != NULL; name++) {
      g_autoptr(GPtrArray) paragraphs = xml_all (content, *name);

      for (guint i = 0; i < paragraphs->len; i++) {
        g_autofree char *own = xml_text (g_ptr_array_index (paragraphs, i));

        /* A text that is the whole paragraph wins over one that begins it. */
        if (pass == 0 ? g_str_equal (own, text) : g_str_has_prefix (own, text))
          return g_ptr_array_index (paragraphs, i);
      }
    }
  g_error ("No paragraph “%s”", text);
}

/* The named style, below a style of the paragraph's own if it has one. */
static XmlNode *
named_style (Odt *odt, const char *id)
{
  XmlNode *own = xml_with (odt->content, "style:style", "style:name", id);

  if (own != NULL)
    id = xml_get (own, "", "style:parent-style-name");
  return xml_with (odt->styles, "style:style", "style:name", id);
}

static Look
look (const char *text, gpointer data)
{
  Odt *odt = data;
  XmlNode *style = named_style (odt, xml_get (find_paragraph (odt->content, text), "", "text:style-name"));
  const char *align = xml_get (style, "style:paragraph-properties", "fo:text-align");

  return (Look) {
    .size = xml_get_number (style, "style:text-properties", "fo:font-size"),
    .bold = g_strcmp0 (xml_get (style, "style:text-properties", "fo:font-weight"), "bold") == 0,
    .italic = g_strcmp0 (xml_get (style, "style:text-properties", "fo:font-style"), "italic") == 0,
    .align = g_str_equal (align, "start") ? 'l' : g_str_equal (align, "justify") ? 'b' : align[0],
    .indent = xml_get_number (style, "style:paragraph-properties", "fo:text-indent"),
    .after = xml_get_number (style, "style:paragraph-properties", "fo:margin-bottom"),
    .line = xml_get_number (style, "style:paragraph-properties", "fo:line-height"),
    .center = -1,
  };
}

static void
test_decree (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL, styles = NULL;
  XmlNode *standard;
  Odt odt;

  write_odt (fixture, document);
  odt.content = content = xml_open (fixture->path, "content.xml");
  odt.styles = styles = xml_open (fixture->path, "styles.xml");
  fixture_check_decree (look, &odt);
  standard = xml_find (styles, "office:styles/style:default-style/style:text-properties");
  g_assert_cmpstr (xml_get (standard, "", "style:font-name"), ==, "Times New Roman");
  g_assert_cmpstr (xml_get (standard, "", "fo:color"), ==, "#000000");
  g_assert_cmpstr (xml_get (standard, "", "fo:language"), ==, "vi");
  g_assert_cmpstr (xml_get (standard, "", "fo:country"), ==, "VN");
  g_assert_cmpstr (xml_get (styles, "office:font-face-decls/style:font-face", "svg:font-family"), ==, "'Times New Roman'");
}

/* First pages without a header, the others with one that keeps the upper
 * margin; each section begins at 1. */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  static const struct { const char *name, *next; double width, height; gboolean header; } masters[] = {
    { "FirstPortrait",  "Portrait",  210, 297, FALSE },
    { "Portrait",       NULL,        210, 297, TRUE },
    { "FirstLandscape", "Landscape", 297, 210, FALSE },
    { "Landscape",      NULL,        297, 210, TRUE },
  };
  static const char *const breaks[] = { "FirstPortrait", "FirstPortrait", "FirstLandscape" };
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL, styles = NULL;
  g_autoptr(GPtrArray) own = NULL;
  guint n_breaks = 0;

  write_odt (fixture, document);
  styles = xml_open (fixture->path, "styles.xml");
  for (guint i = 0; i < G_N_ELEMENTS (masters); i++) {
    XmlNode *master = xml_with (styles, "style:master-page", "style:name", masters[i].name);
    XmlNode *layout = xml_with (styles, "style:page-layout", "style:name", xml_get (master, "", "style:page-layout-name"));
    double top = xml_get_number (layout, "style:page-layout-properties", "fo:margin-top") +
                 xml_get_number (layout, "style:header-style/style:header-footer-properties", "svg:height");

    g_assert_cmpstr (xml_get (master, "", "style:next-style-name"), ==, masters[i].next);
    g_assert_cmpfloat (xml_get_number (layout, "style:page-layout-properties", "fo:page-width"), ==, masters[i].width);
    g_assert_cmpfloat (xml_get_number (layout, "style:page-layout-properties", "fo:page-height"), ==, masters[i].height);
    g_assert_cmpfloat (top, ==, 20);
    g_assert_cmpfloat (xml_get_number (layout, "style:page-layout-properties", "fo:margin-bottom"), ==, 20);
    g_assert_cmpfloat (xml_get_number (layout, "style:page-layout-properties", "fo:margin-left"), ==, 30);
    g_assert_cmpfloat (xml_get_number (layout, "style:page-layout-properties", "fo:margin-right"), ==, 20);
    g_assert_cmpint (xml_find (master, "style:header/text:p/text:page-number") != NULL, ==, masters[i].header);
  }

  content = xml_open (fixture->path, "content.xml");
  own = xml_all (content, "style:style");
  for (guint i = 0; i < own->len; i++) {
    const char *master = xml_get (own->pdata[i], "", "style:master-page-name");
    XmlNode *properties = xml_find (own->pdata[i], "style:paragraph-properties");

    if (master == NULL)
      continue;
    if (properties == NULL)
      properties = xml_find (own->pdata[i], "style:table-properties");
    g_assert_cmpuint (n_breaks, <, G_N_ELEMENTS (breaks));
    g_assert_cmpstr (master, ==, breaks[n_breaks++]);
    g_assert_cmpstr (xml_get (properties, "", "style:page-number"), ==, "1");
  }
  g_assert_cmpuint (n_breaks, ==, G_N_ELEMENTS (breaks));
}

static void
test_letterhead (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL;
  g_autoptr(GPtrArray) own = NULL, cells = NULL;
  g_autofree char *number = NULL, *date = NULL;
  double lengths[3], left;
  guint n = 0;
  XmlNode *table;

  write_odt (fixture, document);
  content = xml_open (fixture->path, "content.xml");
  left = xml_get_number (xml_with (content, "style:style", "style:name", "T1.0"), "style:table-column-properties", "style:column-width");
  own = xml_all (content, "style:style");
  for (guint i = 0; i < own->len; i++) {
    XmlNode *properties = xml_find (own->pdata[i], "style:paragraph-properties");
    double boxes[] = { left, 160 - left, 160 }, margin;

    if (properties == NULL || xml_get (properties, "", "fo:border-top") == NULL)
      continue;
    g_assert_true (g_str_has_suffix (xml_get (properties, "", "fo:border-top"), "solid #000000"));
    margin = xml_get_number (properties, "", "fo:margin-left");
    g_assert_cmpfloat (xml_get_number (properties, "", "fo:margin-right"), ==, margin);
    g_assert_cmpuint (n, <, 3);
    lengths[n] = boxes[n] - 2 * margin;
    n++;
  }
  g_assert_cmpuint (n, ==, 3);
  fixture_check_rules (lengths[1], lengths[0], lengths[2]);

  table = xml_find (content, "office:body/office:text/table:table");
  cells = xml_all (table, "table:table-cell");
  g_assert_cmpuint (cells->len, ==, 4);
  g_assert_cmpstr (xml_get (xml_with (content, "style:style", "style:name", xml_get (cells->pdata[0], "", "table:style-name")),
                            "style:table-cell-properties", "fo:border"), ==, "none");
  number = xml_text (cells->pdata[2]);
  date = xml_text (cells->pdata[3]);
  g_assert_cmpstr (number, ==, "Số: 05/BC-HĐTĐKT");
  g_assert_cmpstr (date, ==, "Long Biên, ngày 05 tháng 01 năm 2026");
}

static void
test_tables (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) content = NULL;
  g_autoptr(GPtrArray) tables = NULL, rows = NULL, heading = NULL;

  write_odt (fixture, document);
  content = xml_open (fixture->path, "content.xml");
  tables = xml_all (content, "table:table");
  g_assert_cmpuint (tables->len, ==, 5);
  rows = xml_all (tables->pdata[1], "table:table-row");
  heading = xml_all (xml_find (tables->pdata[1], "table:table-header-rows"), "table:table-row");
  g_assert_cmpuint (rows->len, ==, 6);
  g_assert_cmpuint (heading->len, ==, 2);
  for (guint i = 0; i < rows->len; i++) {
    XmlNode *row = rows->pdata[i];

    /* Every row has a cell, covered or not, for each column. */
    g_assert_cmpuint (row->children->len, ==, 6);
    g_assert_cmpstr (xml_get (xml_with (content, "style:style", "style:name", xml_get (row, "", "table:style-name")),
                              "style:table-row-properties", "fo:keep-together"), ==, "always");
  }
  find_paragraph (tables->pdata[1], "1.620");
  g_assert_cmpstr (xml_get (rows->pdata[5], "table:table-cell/text:p/text:span", "text:style-name"), ==, "Bold");
}

static void
test_lengths (Fixture *fixture, gconstpointer data)
{
  for (guint n = 0; n < 3; n++) {
    g_autoptr(HdDocument) document = fixture_list (n);
    g_autoptr(XmlNode) content = NULL;
    g_autoptr(GPtrArray) rows = NULL;

    write_odt (fixture, document);
    content = xml_open (fixture->path, "content.xml");
    rows = xml_all (content, "table:table-row");
    g_assert_cmpuint (rows->len, ==, n + 1);
    find_paragraph (content, "DANH SÁCH");
  }
}

/* The first part says what the file is, unpacked, where others look for it. */
static void
test_package (Fixture *fixture, gconstpointer data)
{
  static const char magic[] = "mimetypeapplication/vnd.oasis.opendocument.text";
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(XmlNode) manifest = NULL, meta = NULL;
  g_autofree char *parts = NULL, *first = NULL, *again = NULL;
  gsize length, length_again;

  write_odt (fixture, document);
  g_assert_true (g_file_get_contents (fixture->path, &first, &length, NULL));
  g_assert_cmpmem (first + 30, strlen (magic), magic, strlen (magic));
  manifest = xml_open (fixture->path, "META-INF/manifest.xml");
  g_assert_nonnull (xml_with (manifest, "manifest:file-entry", "manifest:full-path", "content.xml"));
  parts = package_list (fixture->path);
  g_assert_cmpstr (parts, ==, "mimetype\nMETA-INF/manifest.xml\nmeta.xml\nstyles.xml\ncontent.xml\n");

  meta = xml_open (fixture->path, "meta.xml");
  g_assert_cmpstr (xml_find (meta, "office:meta/dc:title")->text->str, ==, "Báo cáo " FIXTURE_SUBJECT);
  g_assert_cmpuint (xml_find (meta, "office:meta")->children->len, ==, 3);

  write_odt (fixture, document);
  g_assert_true (g_file_get_contents (fixture->path, &again, &length_again, NULL));
  g_assert_cmpmem (first, length, again, length_again);
}

static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_hostile ();
  g_autoptr(XmlNode) content = NULL;
  g_autofree char *word = fixture_long_word ();
  XmlNode *spaces;

  write_odt (fixture, document);
  content = xml_open (fixture->path, "content.xml");
  find_paragraph (content, word);
  find_paragraph (content, "=1+1");
  find_paragraph (content, "a b");
  /* Spaces that would be taken for one are elements of their own. */
  spaces = xml_find (xml_with (content, "text:p", "text:style-name", "TableText"), "");
  g_assert_nonnull (spaces);
  g_assert_cmpuint (xml_count (content, "text:s"), >=, 6);
  g_assert_cmpuint (xml_count (content, "text:line-break"), >=, 1);
}

static void
test_safety (Fixture *fixture, gconstpointer data)
{
  fixture_check_safety (fixture, HD_FORMAT_ODT);
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*func) (Fixture *, gconstpointer); } tests[] = {
    { "/odt/decree", test_decree },
    { "/odt/pages", test_pages },
    { "/odt/letterhead", test_letterhead },
    { "/odt/tables", test_tables },
    { "/odt/lengths", test_lengths },
    { "/odt/package", test_package },
    { "/odt/hostile", test_hostile },
    { "/odt/safety", test_safety },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, "paper.odt", fixture_set_up, tests[i].func, fixture_tear_down);
  return g_test_run ();
}
