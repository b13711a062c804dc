/* SPDX-License-Identifier: GPL-3.0-or-later */
/* OpenDocument text, ISO/IEC 26300. The document flows through twice: first
 * each thing that needs a style of its own writes it, then each writes itself. */
#include "config.h"

#include <string.h>

#include "flow.h"
#include "zip.h"
#include "store/text.h"

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NAMESPACES "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" " \
                   "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" " \
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" " \
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" " \
                   "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" " \
                   "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" " \
                   "xmlns:xlink=\"http://www.w3.org/1999/xlink\" " \
                   "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\""
#define FONT_FACES "<office:font-face-decls><style:font-face style:name=\"" HD_FONT "\" svg:font-family=\"&apos;" HD_FONT \
                   "&apos;\" style:font-family-generic=\"roman\" style:font-pitch=\"variable\"/></office:font-face-decls>"
#define MIME_TYPE "application/vnd.oasis.opendocument.text"

/* From the paper's edge to the page number, mm: inside the least top margin. */
#define HEADER_DISTANCE 10.0

typedef struct {
  HdZip  *zip;
  HdJob       job;
  gboolean    styling;     /* the first time through */
  guint       n_styles;    /* own styles met so far: the same each time */
  guint       n_tables;
  const char *page_break;  /* (nullable): master page that the next thing starts */
} Odt;

static const char manifest[] =
  DECLARATION
  "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
  "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" MIME_TYPE "\"/>"
  "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
  "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
  "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>";

static const char default_style[] =
  "<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:widows=\"2\" fo:orphans=\"2\""
  " style:tab-stop-distance=\"12.7mm\" style:writing-mode=\"page\"/>"
  "<style:text-properties style:font-name=\"" HD_FONT "\" style:font-name-asian=\"" HD_FONT "\""
  " style:font-name-complex=\"" HD_FONT "\" fo:color=\"#000000\" fo:font-size=\"14pt\" fo:language=\"vi\" fo:country=\"VN\"/>"
  "</style:default-style>"
  "<style:default-style style:family=\"table\"><style:table-properties table:border-model=\"collapsing\"/></style:default-style>"
  "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>";

/* Styles of the body that do not depend on the document. */
static const char fixed_styles[] =
  "<style:style style:name=\"Bold\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
  "<style:style style:name=\"Italic\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
  "<style:style style:name=\"BoldItalic\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\""
  " fo:font-style=\"italic\"/></style:style>"
  "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>"
  "<style:style style:name=\"Plain\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0mm\" fo:border=\"none\"/></style:style>"
  "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding-left=\"1.5mm\""
  " fo:padding-right=\"1.5mm\" fo:padding-top=\"0mm\" fo:padding-bottom=\"0mm\" fo:border=\"0.5pt solid #000000\"/></style:style>"
  "<style:style style:name=\"Heading\" style:family=\"table-cell\"><style:table-cell-properties style:vertical-align=\"middle\""
  " fo:padding-left=\"1.5mm\" fo:padding-right=\"1.5mm\" fo:padding-top=\"0mm\" fo:padding-bottom=\"0mm\""
  " fo:border=\"0.5pt solid #000000\"/></style:style>"
  "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties style:vertical-pos=\"top\""
  " style:vertical-rel=\"baseline\" fo:padding=\"0mm\" fo:border=\"none\"/></style:style>";

static void
write_part (HdZip *zip, const char *part, const char *content, gboolean stored)
{
  hd_zip_begin (zip, part, stored);
  hd_zip_raw (zip, content);
  hd_zip_end (zip);
}

static void
write_manifest (HdZip *zip, guint n_images)
{
  hd_zip_begin (zip, "META-INF/manifest.xml", FALSE);
  hd_zip_raw (zip, manifest);
  for (guint i = 0; i < n_images; i++)
    hd_zip_format (zip, "<manifest:file-entry manifest:full-path=\"Pictures/%u.jpeg\" manifest:media-type=\"image/jpeg\"/>", i);
  hd_zip_raw (zip, "</manifest:manifest>");
  hd_zip_end (zip);
}

static void
write_images (HdZip *zip, GPtrArray *images)
{
  for (guint i = 0; i < images->len; i++) {
    g_autofree char *part = g_strdup_printf ("Pictures/%u.jpeg", i);

    hd_zip_begin (zip, part, TRUE);
    hd_zip_bytes (zip, hd_image_jpeg (g_ptr_array_index (images, i)));
    hd_zip_end (zip);
  }
}

static void
write_meta (HdZip *zip, HdDocument *document)
{
  g_autofree char *title = hd_document_get_full_title (document);

  hd_zip_begin (zip, "meta.xml", FALSE);
  hd_zip_raw (zip, DECLARATION "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                  " office:version=\"1.3\"><office:meta><dc:title>");
  hd_zip_text (zip, title);
  hd_zip_raw (zip, "</dc:title>");
  if (strlen (document->date) == 10 && hd_date_is_valid (document->date))
    hd_zip_format (zip, "<meta:creation-date>%sT00:00:00</meta:creation-date>", document->date);
  hd_zip_raw (zip, "<dc:language>" HD_LANGUAGE "</dc:language></office:meta></office:document-meta>");
  hd_zip_end (zip);
}

static void
write_style (HdZip *zip, HdStyleId id)
{
  static const char *const justify[] = { "start", "center", "end", "justify" };
  const HdStyle *style = &hd_styles[id];

  hd_zip_format (zip, "<style:style style:name=\"%s\" style:display-name=\"", style->id);
  hd_zip_text (zip, style->name);
  hd_zip_raw (zip, "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"");
  if (style->outline > 0)
    hd_zip_format (zip, " style:default-outline-level=\"%u\" style:next-style-name=\"BodyText\"", style->outline);
  hd_zip_format (zip, "><style:paragraph-properties fo:margin-top=\"%upt\" fo:margin-bottom=\"%upt\"", style->before, style->after);
  hd_zip_mm (zip, "fo:margin-left", style->left);
  hd_zip_raw (zip, " fo:margin-right=\"0mm\"");
  hd_zip_mm (zip, "fo:text-indent", style->indent);
  if (id == HD_STYLE_SIGN_SPACE || id == HD_STYLE_RULE)
    hd_zip_format (zip, " fo:line-height=\"%dpt\"", id == HD_STYLE_RULE ? HD_RULE_HEIGHT : HD_SIGN_SPACE_HEIGHT);
  else
    hd_zip_format (zip, " fo:line-height=\"%u%%\"", style->line);
  hd_zip_format (zip, " fo:text-align=\"%s\"%s/><style:text-properties", justify[style->justify],
                     style->flags & HD_KEEP_NEXT ? " fo:keep-with-next=\"always\"" : "");
  if (style->flags & HD_WEIGHT_BOLD)
    hd_zip_raw (zip, " fo:font-weight=\"bold\"");
  if (style->flags & HD_WEIGHT_ITALIC)
    hd_zip_raw (zip, " fo:font-style=\"italic\"");
  hd_zip_format (zip, " fo:font-size=\"%upt\"/></style:style>", style->size);
}

/* The first page of a section has no header; the others have the number in
 * the upper margin, which the header and the space above it make up. */
static void
write_page_layout (HdZip *zip, const char *name, const HdPageSetup *page, gboolean landscape, gboolean first)
{
  hd_zip_format (zip, "<style:page-layout style:name=\"%s\"><style:page-layout-properties", name);
  hd_zip_mm (zip, "fo:page-width", landscape ? HD_PAPER_LONG : HD_PAPER_SHORT);
  hd_zip_mm (zip, "fo:page-height", landscape ? HD_PAPER_SHORT : HD_PAPER_LONG);
  hd_zip_format (zip, " style:print-orientation=\"%s\"", landscape ? "landscape" : "portrait");
  hd_zip_mm (zip, "fo:margin-top", first ? page->top : HEADER_DISTANCE);
  hd_zip_mm (zip, "fo:margin-bottom", page->bottom);
  hd_zip_mm (zip, "fo:margin-left", page->left);
  hd_zip_mm (zip, "fo:margin-right", page->right);
  hd_zip_raw (zip, "/>");
  if (!first) {
    hd_zip_raw (zip, "<style:header-style><style:header-footer-properties style:dynamic-spacing=\"false\""
                    " fo:margin-left=\"0mm\" fo:margin-right=\"0mm\" fo:margin-bottom=\"0mm\"");
    hd_zip_mm (zip, "svg:height", page->top - HEADER_DISTANCE);
    hd_zip_raw (zip, "/></style:header-style>");
  }
  hd_zip_raw (zip, "</style:page-layout>");
}

static void
write_styles (HdZip *zip, HdDocument *document)
{
  static const char *const orientations[] = { "Portrait", "Landscape" };

  hd_zip_begin (zip, "styles.xml", FALSE);
  hd_zip_raw (zip, DECLARATION "<office:document-styles " NAMESPACES ">" FONT_FACES "<office:styles>");
  hd_zip_raw (zip, default_style);
  for (HdStyleId id = 0; id < HD_N_STYLES; id++)
    write_style (zip, id);
  hd_zip_raw (zip, "</office:styles><office:automatic-styles>");
  for (guint i = 0; i < 2; i++) {
    g_autofree char *first = g_strconcat ("First", orientations[i], NULL);

    write_page_layout (zip, first, &document->page, i == 1, TRUE);
    write_page_layout (zip, orientations[i], &document->page, i == 1, FALSE);
  }
  hd_zip_raw (zip, "</office:automatic-styles><office:master-styles>");
  for (guint i = 0; i < 2; i++) {
    const char *name = orientations[i];

    hd_zip_format (zip, "<style:master-page style:name=\"First%s\" style:page-layout-name=\"First%s\""
                       " style:next-style-name=\"%s\"/>", name, name, name);
    hd_zip_format (zip, "<style:master-page style:name=\"%s\" style:page-layout-name=\"%s\"><style:header>"
                       "<text:p text:style-name=\"PageNumber\"><text:page-number text:select-page=\"current\">2</text:page-number>"
                       "</text:p></style:header></style:master-page>", name, name);
  }
  hd_zip_raw (zip, "</office:master-styles></office:document-styles>");
  hd_zip_end (zip);
}

/* Text where a second space in a row counts and a line feed breaks the line. */
static void
write_text (HdZip *zip, const char *text)
{
  const char *from = text;
  gboolean plain = TRUE;

  for (const char *p = text; *p && plain; p++)
    plain = *p != '\n' && !(*p == ' ' && (p == text || p[1] == ' ' || p[1] == '\0'));
  if (plain) {
    hd_zip_text (zip, text);
    return;
  }
  for (const char *p = text; ; p++) {
    g_autofree char *part = NULL;
    gboolean space = *p == ' ' && (p == text || p[-1] == ' ' || p[-1] == '\n' || p[1] == '\0');

    if (*p != '\0' && *p != '\n' && !space)
      continue;
    part = g_strndup (from, p - from);
    hd_zip_text (zip, part);
    if (*p == '\0')
      break;
    hd_zip_raw (zip, *p == '\n' ? "<text:line-break/>" : "<text:s/>");
    from = p + 1;
  }
}

static void
write_run (HdZip *zip, const char *text, HdRunFlags flags)
{
  static const char *const styles[] = { NULL, "Bold", "Italic", "BoldItalic" };

  if (flags != HD_RUN_PLAIN)
    hd_zip_format (zip, "<text:span text:style-name=\"%s\">", styles[flags & 3]);
  write_text (zip, text);
  if (flags != HD_RUN_PLAIN)
    hd_zip_raw (zip, "</text:span>");
}

/* Starts the definition of the next style of its own; its properties follow. */
static void
begin_own_style (Odt *odt, const char *parent)
{
  hd_zip_format (odt->zip, "<style:style style:name=\"P%u\" style:family=\"paragraph\" style:parent-style-name=\"%s\"",
                     odt->n_styles, parent);
  if (odt->page_break != NULL)
    hd_zip_format (odt->zip, " style:master-page-name=\"%s\"", odt->page_break);
  hd_zip_raw (odt->zip, "><style:paragraph-properties");
  if (odt->page_break != NULL)
    hd_zip_raw (odt->zip, " style:page-number=\"1\"");
}

static void
section_begin (gpointer data, const HdFlowSection *section)
{
  ((Odt *) data)->page_break = section->landscape ? "FirstLandscape" : "FirstPortrait";
}

static void
section_end (gpointer data, const HdFlowSection *section, gboolean last)
{
}

/* Writes the style of a paragraph where it needs one of its own, or begins it. */
static void
begin_paragraph (Odt *odt, const HdFlowParagraph *item)
{
  HdZip *zip = odt->zip;
  const HdStyle *style = &hd_styles[item->style];
  gboolean own = odt->page_break != NULL || (item->keep_next && !(style->flags & HD_KEEP_NEXT)) || item->inset > 0;

  if (own)
    odt->n_styles++;
  if (odt->styling) {
    if (own) {
      begin_own_style (odt, style->id);
      if (item->inset > 0) {
        hd_zip_mm (zip, "fo:margin-left", item->inset);
        hd_zip_mm (zip, "fo:margin-right", item->inset);
      }
      hd_zip_format (zip, "%s/></style:style>", item->keep_next ? " fo:keep-with-next=\"always\"" : "");
    }
    odt->page_break = NULL;
    return;
  }

  odt->page_break = NULL;
  hd_zip_raw (zip, style->outline > 0 ? "<text:h" : "<text:p");
  if (own)
    hd_zip_format (zip, " text:style-name=\"P%u\"", odt->n_styles);
  else
    hd_zip_format (zip, " text:style-name=\"%s\"", style->id);
  if (style->outline > 0)
    hd_zip_format (zip, " text:outline-level=\"%u\"", style->outline);
  hd_zip_raw (zip, ">");
}

static void
paragraph (gpointer data, const HdFlowParagraph *item)
{
  Odt *odt = data;
  HdZip *zip = odt->zip;

  begin_paragraph (odt, item);
  if (odt->styling)
    return;
  if (item->marker != NULL)
    hd_zip_text (zip, item->marker);
  for (guint i = 0; item->runs != NULL && i < item->runs->array->len; i++) {
    const HdRun *run = &g_array_index (item->runs->array, HdRun, i);

    if (run->text == NULL)
      hd_zip_raw (zip, "<text:line-break/>");
    else
      write_run (zip, run->text, run->flags);
  }
  hd_zip_raw (zip, hd_styles[item->style].outline > 0 ? "</text:h>" : "</text:p>");
}

/* A border on a low paragraph that is as wide as the rule. */
static void
rule (gpointer data, double width, double box)
{
  Odt *odt = data;
  double margin = MAX ((box - width) / 2, 0);

  odt->n_styles++;
  if (!odt->styling) {
    hd_zip_format (odt->zip, "<text:p text:style-name=\"P%u\"/>", odt->n_styles);
    return;
  }
  begin_own_style (odt, hd_styles[HD_STYLE_RULE].id);
  hd_zip_mm (odt->zip, "fo:margin-left", margin);
  hd_zip_mm (odt->zip, "fo:margin-right", margin);
  hd_zip_raw (odt->zip, " fo:padding=\"0mm\" fo:border-top=\"0.75pt solid #000000\" fo:border-bottom=\"none\""
                  " fo:border-left=\"none\" fo:border-right=\"none\"/></style:style>");
}

/* The styles of a table and its columns, or the start of the table itself. */
static void
start_table (Odt *odt, const double *widths, guint n)
{
  HdZip *zip = odt->zip;
  guint number = ++odt->n_tables;
  double total = 0;

  if (!odt->styling) {
    hd_zip_format (zip, "<table:table table:name=\"Table%u\" table:style-name=\"T%u\">", number, number);
    for (guint i = 0; i < n; i++)
      hd_zip_format (zip, "<table:table-column table:style-name=\"T%u.%u\"/>", number, i);
    odt->page_break = NULL;
    return;
  }
  for (guint i = 0; i < n; i++)
    total += widths[i];
  hd_zip_format (zip, "<style:style style:name=\"T%u\" style:family=\"table\"", number);
  if (odt->page_break != NULL)
    hd_zip_format (zip, " style:master-page-name=\"%s\"", odt->page_break);
  hd_zip_raw (zip, "><style:table-properties table:align=\"left\" fo:margin-left=\"0mm\" table:border-model=\"collapsing\"");
  if (odt->page_break != NULL)
    hd_zip_raw (zip, " style:page-number=\"1\"");
  hd_zip_mm (zip, "style:width", total);
  hd_zip_raw (zip, "/></style:style>");
  for (guint i = 0; i < n; i++) {
    hd_zip_format (zip, "<style:style style:name=\"T%u.%u\" style:family=\"table-column\"><style:table-column-properties",
                       number, i);
    hd_zip_mm (zip, "style:column-width", widths[i]);
    hd_zip_raw (zip, "/></style:style>");
  }
  odt->page_break = NULL;
}

static void
grid_begin (gpointer data, const double widths[2])
{
  start_table (data, widths, 2);
}

static void
cell_begin (gpointer data, guint column)
{
  Odt *odt = data;

  if (odt->styling)
    return;
  if (column == 0)
    hd_zip_raw (odt->zip, "<table:table-row table:style-name=\"Row\">");
  hd_zip_raw (odt->zip, "<table:table-cell table:style-name=\"Plain\">");
}

static void
cell_end (gpointer data, guint column)
{
  Odt *odt = data;

  if (!odt->styling)
    hd_zip_raw (odt->zip, column == 0 ? "</table:table-cell>" : "</table:table-cell></table:table-row>");
}

static void
grid_end (gpointer data)
{
  Odt *odt = data;

  if (!odt->styling)
    hd_zip_raw (odt->zip, "</table:table><text:p text:style-name=\"Rule\"/>");
}

/* One cell, with the covered ones after it. */
static void
begin_cell (HdZip *zip, const char *style, guint columns, guint rows)
{
  hd_zip_format (zip, "<table:table-cell table:style-name=\"%s\" office:value-type=\"string\"", style);
  if (columns > 1)
    hd_zip_format (zip, " table:number-columns-spanned=\"%u\"", columns);
  if (rows > 1)
    hd_zip_format (zip, " table:number-rows-spanned=\"%u\"", rows);
  hd_zip_raw (zip, ">");
}

static void
end_cell (HdZip *zip, guint columns)
{
  hd_zip_raw (zip, "</table:table-cell>");
  for (; columns > 1; columns--)
    hd_zip_raw (zip, "<table:covered-table-cell/>");
}

static void
heading_cell (HdZip *zip, const char *text, guint columns, guint rows)
{
  begin_cell (zip, "Heading", columns, rows);
  hd_zip_raw (zip, "<text:p text:style-name=\"TableHeading\">");
  write_text (zip, text);
  hd_zip_raw (zip, "</text:p>");
  end_cell (zip, columns);
}

static void
table_heading (HdZip *zip, HdTable *content)
{
  guint n = hd_table_get_n_columns (content);
  gboolean groups = hd_table_has_groups (content);

  hd_zip_raw (zip, "<table:table-header-rows><table:table-row table:style-name=\"Row\">");
  for (guint i = 0, span = 1; i < n; i += span) {
    const HdColumn *column = hd_table_get_column (content, i);

    span = hd_table_group_span (content, i);
    if (column->group != NULL)
      heading_cell (zip, column->group, span, 1);
    else
      heading_cell (zip, column->title, 1, groups ? 2 : 1);
  }
  if (groups) {
    hd_zip_raw (zip, "</table:table-row><table:table-row table:style-name=\"Row\">");
    for (guint i = 0; i < n; i++) {
      const HdColumn *column = hd_table_get_column (content, i);

      if (column->group != NULL)
        heading_cell (zip, column->title, 1, 1);
      else
        hd_zip_raw (zip, "<table:covered-table-cell/>");
    }
  }
  hd_zip_raw (zip, "</table:table-row></table:table-header-rows>");
}

static gboolean
table (gpointer data, HdTable *content, const double *widths, GError **error)
{
  Odt *odt = data;
  HdZip *zip = odt->zip;
  guint n = hd_table_get_n_columns (content);
  g_autofree guint *spans = g_new (guint, n), *shown = g_new (guint, n);
  g_autoptr(GError) failure = NULL;
  HdRow row;

  start_table (odt, widths, n);
  if (odt->styling)
    return TRUE;
  if (!hd_table_rewind (content, error))
    return FALSE;
  table_heading (zip, content);
  while (hd_table_next (content, &row, &failure)) {
    hd_table_row_spans (content, &row, spans, shown);
    hd_zip_raw (zip, "<table:table-row table:style-name=\"Row\">");
    for (guint i = 0; i < n; i++) {
      const HdCell *cell = &row.cells[shown[i]];

      if (spans[i] == 0)
        continue;
      begin_cell (zip, "Cell", spans[i], 1);
      hd_zip_format (zip, "<text:p text:style-name=\"%s\">", hd_styles[hd_column_style (hd_table_get_column (content, shown[i]))].id);
      if (cell->kind != HD_CELL_EMPTY) {
        g_autofree char *text = hd_table_cell_text (content, shown[i], cell);

        write_run (zip, text, row.kind == HD_ROW_NORMAL ? HD_RUN_PLAIN : HD_RUN_BOLD);
      }
      hd_zip_raw (zip, "</text:p>");
      end_cell (zip, spans[i]);
    }
    hd_zip_raw (zip, "</table:table-row>");
    if (!hd_job_step (&odt->job, error))
      return FALSE;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  hd_zip_raw (zip, "</table:table>");
  return TRUE;
}

static void
image (gpointer data, const HdFlowImage *item)
{
  HdFlowParagraph paragraph_of = { HD_STYLE_CENTERED, FALSE, 0, NULL, NULL };
  Odt *odt = data;
  HdZip *zip = odt->zip;

  begin_paragraph (odt, &paragraph_of);
  if (odt->styling)
    return;
  hd_zip_format (zip, "<draw:frame draw:style-name=\"Picture\" draw:name=\"Image%u\" text:anchor-type=\"as-char\"", item->index + 1);
  hd_zip_mm (zip, "svg:width", item->width);
  hd_zip_mm (zip, "svg:height", item->height);
  hd_zip_format (zip, "><draw:image xlink:href=\"Pictures/%u.jpeg\" xlink:type=\"simple\" xlink:show=\"embed\""
                 " xlink:actuate=\"onLoad\"/><svg:desc>", item->index);
  hd_zip_text (zip, item->description);
  hd_zip_raw (zip, "</svg:desc></draw:frame></text:p>");
}

static const HdFlowSink sink = {
  section_begin, section_end, paragraph, rule, grid_begin, cell_begin, cell_end, grid_end, table, image,
};

gboolean
hd_write_odt (HdDocument   *document,
              GFile        *file,
              GCancellable *cancellable,
              HdProgress    progress,
              gpointer      data,
              GError      **error)
{
  g_autoptr(HdZip) zip = hd_zip_new (file, error);
  g_autoptr(GPtrArray) images = hd_document_list_images (document);
  Odt odt = { zip, .styling = TRUE };

  if (zip == NULL)
    return FALSE;
  hd_job_init (&odt.job, document, cancellable, progress, data);
  write_part (zip, "mimetype", MIME_TYPE, TRUE);
  write_manifest (zip, images->len);
  write_meta (zip, document);
  write_styles (zip, document);
  write_images (zip, images);

  hd_zip_begin (zip, "content.xml", FALSE);
  hd_zip_raw (zip, DECLARATION "<office:document-content " NAMESPACES ">" FONT_FACES "<office:automatic-styles>");
  hd_zip_raw (zip, fixed_styles);
  if (!hd_document_flow (document, &sink, &odt, error))
    return FALSE;
  hd_zip_raw (zip, "</office:automatic-styles><office:body><office:text>");
  odt.styling = FALSE;
  odt.n_styles = odt.n_tables = 0;
  if (!hd_document_flow (document, &sink, &odt, error))
    return FALSE;
  hd_zip_raw (zip, "</office:text></office:body></office:document-content>");
  hd_zip_end (zip);
  return hd_job_check (&odt.job, error) && hd_zip_commit (zip, error);
}
