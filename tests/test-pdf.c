/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written PDF files, read back by Poppler and measured. */
#include "config.h"

#include <poppler.h>
#include <string.h>

#include "document-fixture.h"
#include "exchange/page.h"
#include "exchange/page-private.h"

#define MM(points) ((points) * 25.4 / 72)

/* Names of our own: some versions of Poppler define these clean-ups, some do not. */
typedef PopplerDocument Pdf;
typedef PopplerPage Page;
typedef PopplerFontInfo FontInfo;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pdf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Page, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FontInfo, g_object_unref)

static Pdf *
write_pdf (Fixture *fixture, HdDocument *document)
{
  g_autoptr(GError) error = NULL;
  Pdf *pdf;

  g_assert_true (hd_write_pdf (document, fixture->file, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  pdf = poppler_document_new_from_gfile (fixture->file, NULL, NULL, &error);
  g_assert_no_error (error);
  return pdf;
}

/* Where @text begins on a page, in characters, spaces and line ends not
 * counting; its last character in @end. @after: what it must stand behind, or 0. */
static gboolean
find_text (PopplerPage *page, const char *text, char after, guint *start, guint *end)
{
  g_autofree char *all = poppler_page_get_text (page);
  guint index = 0;

  for (const char *from = all; *from; from = g_utf8_next_char (from), index++) {
    const char *p = from, *t = text;
    guint at = index, last = index;

    if (g_unichar_isspace (g_utf8_get_char (from)))
      continue;
    if (after != 0 && from > all && from[-1] != after)
      continue;
    while (*t && *p) {
      if (g_unichar_isspace (g_utf8_get_char (t)))
        t = g_utf8_next_char (t);
      else if (g_unichar_isspace (g_utf8_get_char (p)))
        p = g_utf8_next_char (p), at++;
      else if (g_utf8_get_char (t) == g_utf8_get_char (p)) {
        last = at++;
        t = g_utf8_next_char (t);
        p = g_utf8_next_char (p);
      } else
        break;
    }
    if (*t == '\0') {
      *start = index;
      *end = last;
      return TRUE;
    }
  }
  return FALSE;
}

static Look
look (const char *text, gpointer data)
{
  Pdf *pdf = data;

  for (int n = 0; n < poppler_document_get_n_pages (pdf); n++) {
    g_autoptr(Page) page = poppler_document_get_page (pdf, n);
    g_autofree PopplerRectangle *boxes = NULL;
    GList *attributes;
    guint start, end, n_boxes;
    Look found = { .align = -1, .after = -1, .line = -1 };
    double left = G_MAXDOUBLE, right = 0;

    /* At the start of a line, or right after another column, which Poppler puts before it. */
    if (!find_text (page, text, '\n', &start, &end) && !find_text (page, text, 0, &start, &end))
      continue;
    g_assert_true (poppler_page_get_text_layout (page, &boxes, &n_boxes));
    for (guint i = start; i <= end; i++)
      if (ABS (boxes[i].y2 - boxes[start].y2) < 2) {
        left = MIN (left, boxes[i].x1);
        right = MAX (right, boxes[i].x2);
      }
    found.center = MM ((left + right) / 2);
    found.indent = MM (left) - 30;
    attributes = poppler_page_get_text_attributes (page);
    for (GList *l = attributes; l != NULL; l = l->next) {
      PopplerTextAttributes *attribute = l->data;

      if (attribute->end_index < (int) start || attribute->start_index > (int) start)
        continue;
      found.size = attribute->font_size;
      found.bold = strstr (attribute->font_name, "Bold") != NULL;
      found.italic = strstr (attribute->font_name, "Italic") != NULL;
      g_assert_cmpuint (attribute->color.red + attribute->color.green + attribute->color.blue, ==, 0);
    }
    poppler_page_free_text_attributes (attributes);
    return found;
  }
  g_error ("No text “%s”", text);
}

static void
test_decree (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);
  PopplerFontsIter *iter;
  g_autoptr(FontInfo) fonts = poppler_font_info_new (pdf);

  fixture_check_decree (look, pdf);

  /* One family, embedded: nothing is drawn with what happens to be there. */
  g_assert_true (poppler_font_info_scan (fonts, poppler_document_get_n_pages (pdf), &iter));
  do {
    const char *name = poppler_fonts_iter_get_name (iter);

    if (strchr (name, '+') != NULL)
      name = strchr (name, '+') + 1;
    g_assert_true (poppler_fonts_iter_is_embedded (iter));
    g_assert_true (g_str_has_prefix (name, "LiberationSerif") || g_str_has_prefix (name, "TimesNewRoman"));
  }
  while (poppler_fonts_iter_next (iter));
  poppler_fonts_iter_free (iter);
}

/* Paper of each page, nothing outside the margins but the page number, which is
 * in the middle of the upper one and not on a first page. */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  static const struct { double width, height; const char *number; } pages[] = {
    { 210, 297, NULL }, { 210, 297, "2" }, { 210, 297, "3" }, { 210, 297, NULL },
    { 297, 210, NULL }, { 297, 210, "2" }, { 297, 210, "3" }, { 297, 210, "4" }, { 297, 210, "5" }, { 297, 210, "6" },
  };
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);

  g_assert_cmpint (poppler_document_get_n_pages (pdf), ==, G_N_ELEMENTS (pages));
  for (guint n = 0; n < G_N_ELEMENTS (pages); n++) {
    g_autoptr(Page) page = poppler_document_get_page (pdf, n);
    g_autofree PopplerRectangle *boxes = NULL;
    g_autoptr(GString) number = g_string_new (NULL);
    g_autofree char *text = poppler_page_get_text (page);
    double width, height, left = G_MAXDOUBLE, right = 0;
    guint n_boxes;

    poppler_page_get_size (page, &width, &height);
    g_assert_cmpfloat (ABS (MM (width) - pages[n].width), <, 0.1);
    g_assert_cmpfloat (ABS (MM (height) - pages[n].height), <, 0.1);
    g_assert_true (poppler_page_get_text_layout (page, &boxes, &n_boxes));
    for (guint i = 0; i < n_boxes; i++) {
      gunichar c = g_utf8_get_char (g_utf8_offset_to_pointer (text, i));

      if (g_unichar_isspace (c))
        continue;
      g_assert_cmpfloat (MM (boxes[i].x1), >=, 29.9);
      g_assert_cmpfloat (MM (boxes[i].x2), <=, pages[n].width - 19.9);
      g_assert_cmpfloat (MM (boxes[i].y2), <=, pages[n].height - 19.9);
      if (MM (boxes[i].y2) < 20) {
        g_string_append_unichar (number, c);
        left = MIN (left, boxes[i].x1);
        right = MAX (right, boxes[i].x2);
      }
    }
    g_assert_cmpstr (number->str, ==, pages[n].number != NULL ? pages[n].number : "");
    if (pages[n].number != NULL)
      g_assert_cmpfloat (ABS (MM ((left + right) / 2) - (30 + pages[n].width - 20) / 2), <, 0.5);
  }
}

/* Lines of a paragraph fill the column to both sides, but for the last. */
static void
test_justified (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);
  g_autoptr(Page) page = poppler_document_get_page (pdf, 0);
  g_autofree PopplerRectangle *boxes = NULL;
  g_autofree char *text = poppler_page_get_text (page);
  guint start, end, n_boxes, full = 0, lines = 0;

  g_assert_true (find_text (page, "Hội đồng Thi đua - Khen thưởng quận đã ban hành", '\n', &start, &end));
  g_assert_true (poppler_page_get_text_layout (page, &boxes, &n_boxes));
  for (guint i = start; i < n_boxes && lines < 5; i++)
    if (*g_utf8_offset_to_pointer (text, i) == '\n') {
      full += ABS (MM (boxes[i - 1].x2) - 190) < 0.3;
      lines++;
    }
  g_assert_cmpuint (lines, ==, 5);
  g_assert_cmpuint (full, ==, 4);
}

/* Headings of tables are on every page of theirs, and no row is split. */
static void
test_tables (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_list (40);
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);
  int n = poppler_document_get_n_pages (pdf);
  guint rows = 0;

  g_assert_cmpint (n, >, 5);
  for (int i = 0; i < n; i++) {
    g_autoptr(Page) page = poppler_document_get_page (pdf, i);
    g_autofree char *text = poppler_page_get_text (page);
    g_auto(GStrv) starts = g_strsplit (text, "Vận động nhân dân", -1), ends = g_strsplit (text, "qua.", -1);

    g_assert_nonnull (strstr (text, "Họ và tên"));
    g_assert_cmpuint (g_strv_length (starts), ==, g_strv_length (ends));
    rows += g_strv_length (starts) - 1;
  }
  g_assert_cmpuint (rows, ==, 40);
}

/* The heading of a group is on the page of its first row, wherever that falls. */
static void
test_groups (Fixture *fixture, gconstpointer data)
{
  static const HdColumn columns[] = { { "TT", NULL, NULL, 0, HD_COLUMN_ORDINAL, HD_ALIGN_AUTO },
                                      { "Tên", NULL, NULL, 0, HD_COLUMN_TEXT, HD_ALIGN_AUTO } };

  for (guint before = 30; before < 50; before++) {
    g_autoptr(HdDocument) document = hd_document_new ();
    HdTable *table = hd_table_new_static ("t", columns, G_N_ELEMENTS (columns));
    g_autoptr(Pdf) pdf = NULL;
    guint n = 0;

    for (guint i = 0; i < before; i++)
      hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { { 0 }, hd_cell_text ("trước") });
    hd_table_append (table, HD_ROW_GROUP, (HdCell[]) { hd_cell_text ("I"), hd_cell_text ("Nhóm") });
    hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { { 0 }, hd_cell_text ("đầu") });
    hd_section_add_table (hd_document_get_body (document), table);
    pdf = write_pdf (fixture, document);
    for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
      g_autoptr(Page) page = poppler_document_get_page (pdf, i);
      g_autofree char *text = poppler_page_get_text (page);

      g_assert_cmpint (strstr (text, "Nhóm") != NULL, ==, strstr (text, "đầu") != NULL);
      n += strstr (text, "Nhóm") != NULL;
    }
    g_assert_cmpuint (n, ==, 1);
  }
}

static void
test_lengths (Fixture *fixture, gconstpointer data)
{
  for (guint n = 0; n < 3; n++) {
    g_autoptr(HdDocument) document = fixture_list (n);
    g_autoptr(Pdf) pdf = write_pdf (fixture, document);
    g_autoptr(Page) page = poppler_document_get_page (pdf, 0);
    g_autofree char *text = poppler_page_get_text (page);

    g_assert_cmpint (poppler_document_get_n_pages (pdf), ==, 1);
    g_assert_nonnull (strstr (text, "DANH SÁCH"));
    g_assert_nonnull (strstr (text, "Họ và tên"));
  }
}

static void
collect_rules (const HdPage *page, gpointer data)
{
  GArray *rules = data;

  for (guint i = 0; i < page->n_rects; i++)
    if (page->rects[i].height > HD_BORDER_THICKNESS && page->rects[i].height < 1)
      g_array_append_val (rules, page->rects[i]);
}

static void
test_rules (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(GArray) rules = g_array_new (FALSE, FALSE, sizeof (HdRect));
  g_autoptr(GError) error = NULL;
  HdShaper *shaper = hd_shaper_new ();
  static const double centers[] = { 62, 142, 110 };

  g_assert_true (hd_paginate (document, shaper, collect_rules, rules, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  hd_shaper_unref (shaper);
  g_assert_cmpuint (rules->len, ==, 3);
  for (guint i = 0; i < 3; i++) {
    const HdRect *rule = &g_array_index (rules, HdRect, i);

    g_assert_cmpfloat (ABS (MM (rule->x + rule->width / 2) - centers[i]), <, 0.3);
  }
  fixture_check_rules (MM (g_array_index (rules, HdRect, 1).width), MM (g_array_index (rules, HdRect, 0).width),
                       MM (g_array_index (rules, HdRect, 2).width));
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document), twin = NULL;
  g_autofree char *title = poppler_document_get_title (pdf), *author = poppler_document_get_author (pdf);
  g_autofree char *first = NULL, *again = NULL;
  gsize length, length_again;

  g_assert_cmpstr (title, ==, "Báo cáo " FIXTURE_SUBJECT);
  g_assert_null (author);
  g_assert_true (g_file_get_contents (fixture->path, &first, &length, NULL));
  twin = write_pdf (fixture, document);
  g_assert_true (g_file_get_contents (fixture->path, &again, &length_again, NULL));
  g_assert_cmpmem (first, length, again, length_again);
}

static guint
count_letters (const char *text, const char *alphabet)
{
  guint n = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    n += g_utf8_strchr (alphabet, -1, g_utf8_get_char (p)) != NULL;
  return n;
}

/* A word of 10,000 letters is broken, in a paragraph and in a narrow column,
 * and none of them is lost. */
static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_hostile ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);
  g_autoptr(GString) all = g_string_new (NULL);
  g_autofree char *word = fixture_long_word ();
  guint in_word = count_letters (word, "ờ");

  for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
    g_autoptr(Page) page = poppler_document_get_page (pdf, i);
    g_autofree char *text = poppler_page_get_text (page);
    g_autofree PopplerRectangle *boxes = NULL;
    guint n_boxes;

    g_string_append (all, text);
    g_assert_true (poppler_page_get_text_layout (page, &boxes, &n_boxes));
    for (guint j = 0; j < n_boxes; j++)
      if (!g_unichar_isspace (g_utf8_get_char (g_utf8_offset_to_pointer (text, j)))) {
        g_assert_cmpfloat (MM (boxes[j].x2), <=, 190.5);
        g_assert_cmpfloat (MM (boxes[j].y2), <=, 277.5);
      }
  }
  g_assert_cmpuint (count_letters (all->str, "ờ"), ==, 2 * in_word);
  g_assert_nonnull (strstr (all->str, "=1+1"));
  g_assert_nonnull (strstr (all->str, "<b>&amp;"));
}

/* The pages on screen are those of the file, at any zoom. */
static void
test_preview (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_report ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);
  g_autoptr(GError) error = NULL;
  g_autoptr(HdPages) pages = hd_pages_new (document, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (hd_pages_get_n_pages (pages), ==, poppler_document_get_n_pages (pdf));
  for (guint i = 0; i < hd_pages_get_n_pages (pages); i++) {
    double width, height;
    guint ink = 0;
    cairo_surface_t *surface;
    cairo_t *cr;

    hd_pages_get_size (pages, i, &width, &height);
    surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width / 2, height / 2);
    cr = cairo_create (surface);
    cairo_scale (cr, 0.5, 0.5);
    hd_pages_draw (pages, i, cr);
    cairo_destroy (cr);
    cairo_surface_flush (surface);
    for (int j = 0; j < cairo_image_surface_get_stride (surface) * cairo_image_surface_get_height (surface); j++)
      ink += cairo_image_surface_get_data (surface)[j] > 64;
    cairo_surface_destroy (surface);
    g_assert_cmpuint (ink, >, 500);
  }
}

static void
test_minutes (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HdDocument) document = fixture_minutes ();
  g_autoptr(Pdf) pdf = write_pdf (fixture, document);
  Look secretary = look ("THƯ KÝ", pdf), chair = look ("CHỦ TỌA", pdf), recipients = look ("Nơi nhận:", pdf);

  g_assert_cmpfloat (ABS (secretary.center - (30 + 76.8 / 2)), <, 0.5);
  g_assert_cmpfloat (ABS (chair.center - 148.4), <, 0.5);
  g_assert_cmpfloat (ABS (recipients.indent), <, 0.5);
}

static void
test_safety (Fixture *fixture, gconstpointer data)
{
  fixture_check_safety (fixture, HD_FORMAT_PDF);
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*func) (Fixture *, gconstpointer); } tests[] = {
    { "/pdf/decree", test_decree },
    { "/pdf/pages", test_pages },
    { "/pdf/justified", test_justified },
    { "/pdf/tables", test_tables },
    { "/pdf/groups", test_groups },
    { "/pdf/lengths", test_lengths },
    { "/pdf/rules", test_rules },
    { "/pdf/properties", test_properties },
    { "/pdf/hostile", test_hostile },
    { "/pdf/preview", test_preview },
    { "/pdf/minutes", test_minutes },
    { "/pdf/safety", test_safety },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, "paper.pdf", fixture_set_up, tests[i].func, fixture_tear_down);
  return g_test_run ();
}
