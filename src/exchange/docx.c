/* SPDX-License-Identifier: GPL-3.0-or-later */
/* WordprocessingML, ISO/IEC 29500. Children stand in the order of its schema:
 * Word refuses a file where they do not. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "flow.h"
#include "zip.h"
#include "store/text.h"

#define NAMESPACES "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" " \
                   "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define RELATION "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

/* From the paper's edge to the page number, mm: inside the least top margin. */
#define HEADER_DISTANCE 10.0

typedef struct {
  HdZip     *zip;
  HdJob      job;
  double     widths[2];  /* of the grid that is open */
} Docx;

static const char content_types[] =
  DECLARATION
  "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
  "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
  "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
  "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
  "<Override PartName=\"/word/document.xml\" ContentType=\"" WORD_TYPE "document.main+xml\"/>"
  "<Override PartName=\"/word/styles.xml\" ContentType=\"" WORD_TYPE "styles+xml\"/>"
  "<Override PartName=\"/word/settings.xml\" ContentType=\"" WORD_TYPE "settings+xml\"/>"
  "<Override PartName=\"/word/header1.xml\" ContentType=\"" WORD_TYPE "header+xml\"/>"
  "<Override PartName=\"/word/header2.xml\" ContentType=\"" WORD_TYPE "header+xml\"/>"
  "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
  "</Types>";

static const char package_relations[] =
  DECLARATION
  "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
  "<Relationship Id=\"rId1\" Type=\"" RELATION "officeDocument\" Target=\"word/document.xml\"/>"
  "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
  " Target=\"docProps/core.xml\"/>"
  "</Relationships>";

static const char document_relations[] =
  DECLARATION
  "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
  "<Relationship Id=\"rId1\" Type=\"" RELATION "styles\" Target=\"styles.xml\"/>"
  "<Relationship Id=\"rId2\" Type=\"" RELATION "settings\" Target=\"settings.xml\"/>"
  "<Relationship Id=\"rId3\" Type=\"" RELATION "header\" Target=\"header1.xml\"/>"
  "<Relationship Id=\"rId4\" Type=\"" RELATION "header\" Target=\"header2.xml\"/>";

static const char settings[] =
  DECLARATION
  "<w:settings " NAMESPACES "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
  "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
  "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
  "</w:compat><w:themeFontLang w:val=\"" HD_LANGUAGE "\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/>"
  "</w:settings>";

static const char page_number[] =
  DECLARATION
  "<w:hdr " NAMESPACES "><w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr>"
  "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
  "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  "</w:p></w:hdr>";

static const char no_page_number[] =
  DECLARATION "<w:hdr " NAMESPACES "><w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr></w:p></w:hdr>";

static int
twips (double mm)
{
  return (int) lround (mm * 1440 / 25.4);
}

static double
sum (const double *widths, guint n)
{
  double total = 0;

  for (guint i = 0; i < n; i++)
    total += widths[i];
  return total;
}

static void
write_part (HdZip *zip, const char *part, const char *xml)
{
  hd_zip_begin (zip, part, FALSE);
  hd_zip_raw (zip, xml);
  hd_zip_end (zip);
}

/* The relations of the document, and the images that they lead to. */
static void
write_relations (HdZip *zip, GPtrArray *images)
{
  hd_zip_begin (zip, "word/_rels/document.xml.rels", FALSE);
  hd_zip_raw (zip, document_relations);
  for (guint i = 0; i < images->len; i++)
    hd_zip_format (zip, "<Relationship Id=\"rIdImage%u\" Type=\"" RELATION "image\" Target=\"media/image%u.jpeg\"/>", i, i);
  hd_zip_raw (zip, "</Relationships>");
  hd_zip_end (zip);
  for (guint i = 0; i < images->len; i++) {
    g_autofree char *part = g_strdup_printf ("word/media/image%u.jpeg", i);

    hd_zip_begin (zip, part, TRUE);
    hd_zip_bytes (zip, hd_image_jpeg (g_ptr_array_index (images, i)));
    hd_zip_end (zip);
  }
}

/* No creator and no last editor: a paper says who signed it, not whose
 * computer made it. */
static void
write_core (HdZip *zip, HdDocument *document)
{
  g_autofree char *title = hd_document_get_full_title (document);

  hd_zip_begin (zip, "docProps/core.xml", FALSE);
  hd_zip_raw (zip, DECLARATION
                  "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                  " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                  " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
  hd_zip_text (zip, title);
  hd_zip_raw (zip, "</dc:title><dc:language>" HD_LANGUAGE "</dc:language>");
  if (strlen (document->date) == 10 && hd_date_is_valid (document->date))
    hd_zip_format (zip, "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%sT00:00:00Z</dcterms:created>", document->date);
  hd_zip_raw (zip, "</cp:coreProperties>");
  hd_zip_end (zip);
}

static void
write_style (HdZip *zip, HdStyleId id)
{
  static const char *const justify[] = { "left", "center", "right", "both" };
  const HdStyle *style = &hd_styles[id];
  gboolean standard = style->outline > 0 || id == HD_STYLE_BODY;

  hd_zip_format (zip, "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"",
                     standard ? "" : " w:customStyle=\"1\"", style->id);
  hd_zip_text (zip, style->name);
  hd_zip_raw (zip, "\"/><w:basedOn w:val=\"Normal\"/>");
  if (style->outline > 0)
    hd_zip_raw (zip, "<w:next w:val=\"BodyText\"/><w:uiPriority w:val=\"9\"/>");
  hd_zip_raw (zip, "<w:qFormat/><w:pPr>");
  if (style->flags & HD_KEEP_NEXT)
    hd_zip_raw (zip, "<w:keepNext/>");
  hd_zip_format (zip, "<w:spacing w:before=\"%d\" w:after=\"%d\" ", style->before * 20, style->after * 20);
  if (id == HD_STYLE_SIGN_SPACE || id == HD_STYLE_RULE)
    hd_zip_format (zip, "w:line=\"%d\" w:lineRule=\"exact\"/>",
                       20 * (id == HD_STYLE_RULE ? HD_RULE_HEIGHT : HD_SIGN_SPACE_HEIGHT));
  else
    hd_zip_format (zip, "w:line=\"%d\" w:lineRule=\"auto\"/>", style->line * 240 / 100);
  hd_zip_format (zip, "<w:ind w:left=\"%d\" w:right=\"0\" w:firstLine=\"%d\"/><w:jc w:val=\"%s\"/>",
                     twips (style->left), twips (style->indent), justify[style->justify]);
  if (style->outline > 0)
    hd_zip_format (zip, "<w:outlineLvl w:val=\"%d\"/>", style->outline - 1);
  hd_zip_raw (zip, "</w:pPr><w:rPr>");
  if (style->flags & HD_WEIGHT_BOLD)
    hd_zip_raw (zip, "<w:b/><w:bCs/>");
  if (style->flags & HD_WEIGHT_ITALIC)
    hd_zip_raw (zip, "<w:i/><w:iCs/>");
  hd_zip_format (zip, "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/></w:rPr></w:style>", style->size * 2, style->size * 2);
}

static void
write_styles (HdZip *zip)
{
  hd_zip_begin (zip, "word/styles.xml", FALSE);
  hd_zip_raw (zip, DECLARATION "<w:styles " NAMESPACES "><w:docDefaults><w:rPrDefault><w:rPr>"
                  "<w:rFonts w:ascii=\"" HD_FONT "\" w:hAnsi=\"" HD_FONT "\" w:eastAsia=\"" HD_FONT "\" w:cs=\"" HD_FONT "\"/>"
                  "<w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
                  "<w:lang w:val=\"" HD_LANGUAGE "\" w:eastAsia=\"" HD_LANGUAGE "\" w:bidi=\"ar-SA\"/>"
                  "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                  "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                  "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                  "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                  "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
                  "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
  for (HdStyleId id = 0; id < HD_N_STYLES; id++)
    write_style (zip, id);
  hd_zip_raw (zip, "</w:styles>");
  hd_zip_end (zip);
}

/* One run; a line feed in @text breaks the line. */
static void
write_run (HdZip *zip, const char *text, HdRunFlags flags)
{
  const char *line = text;

  hd_zip_raw (zip, "<w:r>");
  if (flags != HD_RUN_PLAIN)
    hd_zip_format (zip, "<w:rPr>%s%s</w:rPr>", flags & HD_RUN_BOLD ? "<w:b/><w:bCs/>" : "",
                       flags & HD_RUN_ITALIC ? "<w:i/><w:iCs/>" : "");
  for (const char *end = strchr (line, '\n'); ; end = strchr (line, '\n')) {
    g_autofree char *part = end != NULL ? g_strndup (line, end - line) : NULL;

    hd_zip_raw (zip, "<w:t xml:space=\"preserve\">");
    hd_zip_text (zip, part != NULL ? part : line);
    hd_zip_raw (zip, "</w:t>");
    if (end == NULL)
      break;
    hd_zip_raw (zip, "<w:br/>");
    line = end + 1;
  }
  hd_zip_raw (zip, "</w:r>");
}

static void
write_section (HdZip *zip, const HdFlowSection *section)
{
  const HdPageSetup *page = &section->page;

  hd_zip_raw (zip, "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                  "<w:headerReference w:type=\"first\" r:id=\"rId4\"/><w:type w:val=\"nextPage\"/>");
  hd_zip_format (zip, "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>", twips (section->width), twips (section->height),
                     section->landscape ? " w:orient=\"landscape\"" : "");
  hd_zip_format (zip, "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\""
                     " w:footer=\"%d\" w:gutter=\"0\"/>",
                     twips (page->top), twips (page->right), twips (page->bottom), twips (page->left),
                     twips (HEADER_DISTANCE), twips (HEADER_DISTANCE));
  hd_zip_raw (zip, "<w:pgNumType w:start=\"1\"/><w:cols w:space=\"720\"/><w:titlePg/></w:sectPr>");
}

static void
section_begin (gpointer data, const HdFlowSection *section)
{
}

/* Each section but the last hides its properties in a last paragraph. */
static void
section_end (gpointer data, const HdFlowSection *section, gboolean last)
{
  Docx *docx = data;

  if (!last)
    hd_zip_raw (docx->zip, "<w:p><w:pPr><w:pStyle w:val=\"Rule\"/>");
  write_section (docx->zip, section);
  if (!last)
    hd_zip_raw (docx->zip, "</w:pPr></w:p>");
}

static void
paragraph (gpointer data, const HdFlowParagraph *item)
{
  HdZip *zip = ((Docx *) data)->zip;

  hd_zip_format (zip, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s", hd_styles[item->style].id,
                 item->keep_next && !(hd_styles[item->style].flags & HD_KEEP_NEXT) ? "<w:keepNext/>" : "");
  if (item->inset > 0)
    hd_zip_format (zip, "<w:ind w:left=\"%d\" w:right=\"%d\"/>", twips (item->inset), twips (item->inset));
  hd_zip_raw (zip, "</w:pPr>");
  if (item->marker != NULL)
    write_run (zip, item->marker, HD_RUN_PLAIN);
  for (guint i = 0; item->runs != NULL && i < item->runs->array->len; i++) {
    const HdRun *run = &g_array_index (item->runs->array, HdRun, i);

    if (run->text == NULL)
      hd_zip_raw (zip, "<w:r><w:br/></w:r>");
    else
      write_run (zip, run->text, run->flags);
  }
  hd_zip_raw (zip, "</w:p>");
}

/* A border on a low paragraph that is as wide as the rule. */
static void
rule (gpointer data, double width, double box)
{
  HdZip *zip = ((Docx *) data)->zip;
  int indent = MAX (twips ((box - width) / 2), 0);

  hd_zip_format (zip, "<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"%d\" w:space=\"0\""
                     " w:color=\"000000\"/></w:pBdr><w:ind w:left=\"%d\" w:right=\"%d\"/></w:pPr></w:p>",
                     (int) (HD_RULE_THICKNESS * 8), indent, indent);
}

static void
grid_columns (HdZip *zip, const double *widths, guint n)
{
  hd_zip_raw (zip, "<w:tblGrid>");
  for (guint i = 0; i < n; i++)
    hd_zip_format (zip, "<w:gridCol w:w=\"%d\"/>", twips (widths[i]));
  hd_zip_raw (zip, "</w:tblGrid>");
}

static void
grid_begin (gpointer data, const double widths[2])
{
  Docx *docx = data;
  HdZip *zip = docx->zip;

  memcpy (docx->widths, widths, sizeof docx->widths);
  hd_zip_format (zip, "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                 "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>",
                 twips (widths[0]) + twips (widths[1]));
  grid_columns (zip, widths, 2);
}

static void
cell_begin (gpointer data, guint column)
{
  Docx *docx = data;

  if (column == 0)
    hd_zip_raw (docx->zip, "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  hd_zip_format (docx->zip, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", twips (docx->widths[column]));
}

static void
cell_end (gpointer data, guint column)
{
  hd_zip_raw (((Docx *) data)->zip, column == 0 ? "</w:tc>" : "</w:tc></w:tr>");
}

/* A table must be followed by a paragraph. */
static void
grid_end (gpointer data)
{
  hd_zip_raw (((Docx *) data)->zip, "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Rule\"/></w:pPr></w:p>");
}

/* @merge: "" or a w:vMerge element. */
static void
heading_cell (HdZip *zip, double width, guint span, const char *merge, const char *text)
{
  hd_zip_format (zip, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>", twips (width));
  if (span > 1)
    hd_zip_format (zip, "<w:gridSpan w:val=\"%u\"/>", span);
  hd_zip_format (zip, "%s<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableHeading\"/></w:pPr>", merge);
  if (*text != '\0')
    write_run (zip, text, HD_RUN_PLAIN);
  hd_zip_raw (zip, "</w:p></w:tc>");
}

#define HEADING_ROW "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"

static void
table_heading (HdZip *zip, HdTable *content, const double *widths)
{
  guint n = hd_table_get_n_columns (content);
  gboolean groups = hd_table_has_groups (content);

  if (groups) {
    hd_zip_raw (zip, HEADING_ROW);
    for (guint i = 0, span; i < n; i += span) {
      const char *group = hd_table_get_column (content, i)->group;

      span = hd_table_group_span (content, i);
      heading_cell (zip, sum (widths + i, span), span, group != NULL ? "" : "<w:vMerge w:val=\"restart\"/>",
                    group != NULL ? group : hd_table_get_column (content, i)->title);
    }
    hd_zip_raw (zip, "</w:tr>");
  }
  hd_zip_raw (zip, HEADING_ROW);
  for (guint i = 0; i < n; i++) {
    const HdColumn *column = hd_table_get_column (content, i);
    gboolean above = groups && column->group == NULL;

    heading_cell (zip, widths[i], 1, above ? "<w:vMerge/>" : "", above ? "" : column->title);
  }
  hd_zip_raw (zip, "</w:tr>");
}

static gboolean
table (gpointer data, HdTable *content, const double *widths, GError **error)
{
  Docx *docx = data;
  HdZip *zip = docx->zip;
  guint n = hd_table_get_n_columns (content);
  g_autofree guint *spans = g_new (guint, n), *shown = g_new (guint, n);
  g_autoptr(GError) failure = NULL;
  HdRow row;

  if (!hd_table_rewind (content, error))
    return FALSE;
  hd_zip_format (zip, "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>", twips (sum (widths, n)));
  for (const char *const *side = (const char *const[]) { "top", "left", "bottom", "right", "insideH", "insideV", NULL }; *side; side++)
    hd_zip_format (zip, "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>", *side,
                       (int) (HD_BORDER_THICKNESS * 8));
  hd_zip_format (zip, "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"%d\" w:type=\"dxa\"/>"
                     "<w:right w:w=\"%d\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>",
                     twips (HD_CELL_PADDING), twips (HD_CELL_PADDING));
  grid_columns (zip, widths, n);
  table_heading (zip, content, widths);

  while (hd_table_next (content, &row, &failure)) {
    hd_table_row_spans (content, &row, spans, shown);
    hd_zip_raw (zip, "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (guint i = 0; i < n; i++) {
      const HdCell *cell = &row.cells[shown[i]];

      if (spans[i] == 0)
        continue;
      hd_zip_format (zip, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>", twips (sum (widths + i, spans[i])));
      if (spans[i] > 1)
        hd_zip_format (zip, "<w:gridSpan w:val=\"%u\"/>", spans[i]);
      hd_zip_format (zip, "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>",
                     hd_styles[hd_column_style (hd_table_get_column (content, shown[i]))].id,
                     row.kind == HD_ROW_GROUP ? "<w:keepNext/>" : "");
      if (cell->kind != HD_CELL_EMPTY) {
        g_autofree char *text = hd_table_cell_text (content, shown[i], cell);

        write_run (zip, text, row.kind == HD_ROW_NORMAL ? HD_RUN_PLAIN : HD_RUN_BOLD);
      }
      hd_zip_raw (zip, "</w:p></w:tc>");
    }
    hd_zip_raw (zip, "</w:tr>");
    if (!hd_job_step (&docx->job, error))
      return FALSE;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  hd_zip_raw (zip, "</w:tbl>");
  return TRUE;
}

/* English Metric Units, 36,000 to the mm. */
static int
emus (double mm)
{
  return (int) lround (mm * 36000);
}

static void
image (gpointer data, const HdFlowImage *item)
{
  HdZip *zip = ((Docx *) data)->zip;

  hd_zip_format (zip, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:drawing>"
                 "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                 " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%d\" cy=\"%d\"/>"
                 "<wp:docPr id=\"%u\" name=\"Image %u\" descr=\"", hd_styles[HD_STYLE_CENTERED].id, emus (item->width),
                 emus (item->height), item->index + 1, item->index + 1);
  hd_zip_text (zip, item->description);
  hd_zip_format (zip, "\"/><wp:cNvGraphicFramePr/>"
                 "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                 "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                 "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>"
                 "<pic:cNvPr id=\"%u\" name=\"image%u.jpeg\"/><pic:cNvPicPr/></pic:nvPicPr>"
                 "<pic:blipFill><a:blip r:embed=\"rIdImage%u\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                 "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                 "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
                 "</w:drawing></w:r></w:p>", item->index + 1, item->index, item->index, emus (item->width), emus (item->height));
}

static const HdFlowSink sink = {
  section_begin, section_end, paragraph, rule, grid_begin, cell_begin, cell_end, grid_end, table, image,
};

gboolean
hd_write_docx (HdDocument   *document,
               GFile        *file,
               GCancellable *cancellable,
               HdProgress    progress,
               gpointer      data,
               GError      **error)
{
  g_autoptr(HdZip) zip = hd_zip_new (file, error);
  g_autoptr(GPtrArray) images = hd_document_list_images (document);
  Docx docx = { zip };

  if (zip == NULL)
    return FALSE;
  hd_job_init (&docx.job, document, cancellable, progress, data);
  write_part (zip, "[Content_Types].xml", content_types);
  write_part (zip, "_rels/.rels", package_relations);
  write_core (zip, document);
  write_relations (zip, images);
  write_part (zip, "word/settings.xml", settings);
  write_part (zip, "word/header1.xml", page_number);
  write_part (zip, "word/header2.xml", no_page_number);
  write_styles (zip);

  hd_zip_begin (zip, "word/document.xml", FALSE);
  hd_zip_raw (zip, DECLARATION "<w:document " NAMESPACES "><w:body>");
  if (!hd_document_flow (document, &sink, &docx, error))
    return FALSE;
  hd_zip_raw (zip, "</w:body></w:document>");
  hd_zip_end (zip);
  return hd_job_check (&docx.job, error) && hd_zip_commit (zip, error);
}
