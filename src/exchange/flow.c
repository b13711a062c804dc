/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#include "flow.h"
#include "store/error.h"
#include "store/text.h"

#include <string.h>

#define MOTTO        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
#define MOTTO_SECOND "Độc lập - Tự do - Hạnh phúc"

#define NO_BREAK_SPACE "\xc2\xa0"

/* The issuers' share of the letterhead's width, and the recipients' of the
 * signature block's. */
#define LETTERHEAD_LEFT 0.40
#define SIGNATURE_LEFT  0.48

/* A rule under a name takes 1/3 to 1/2 of its line. */
#define SHORT_RULE 0.4

/* A centred text longer than this, in bytes, is no title. */
#define MAX_BALANCED 1000

/* Rows between two looks at the cancellable. */
#define ROWS_PER_CHECK 64

typedef struct {
  HdDocument       *document;
  const HdFlowSink *sink;
  gpointer          data;
  double            box;    /* mm that a paragraph has */
  PangoLayout      *ruler;  /* (owned): measures text */
  guint             n_images;
} Flow;

/* Lays @text out in @style over @box mm. */
static void
lay_out (Flow *flow, HdStyleId style, const char *text, double box)
{
  const HdStyle *look = &hd_styles[style];
  g_autofree char *shown = look->flags & HD_UPPER ? g_utf8_strup (text, -1) : g_strdup (text);
  PangoFontDescription *font = pango_font_description_from_string (HD_FONT "," HD_FONT_FALLBACK);

  pango_font_description_set_absolute_size (font, look->size * PANGO_SCALE);
  pango_font_description_set_weight (font, look->flags & HD_WEIGHT_BOLD ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (font, look->flags & HD_WEIGHT_ITALIC ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_layout_set_font_description (flow->ruler, font);
  pango_layout_set_width (flow->ruler, box * 72 / 25.4 * PANGO_SCALE);
  pango_layout_set_text (flow->ruler, shown, -1);
  pango_font_description_free (font);
}

/* The widest line, mm, of @text in @style wrapped into @box mm. */
static double
measure (Flow *flow, HdStyleId style, const char *text, double box)
{
  PangoRectangle extents;

  lay_out (flow, style, text, box);
  pango_layout_get_extents (flow->ruler, NULL, &extents);
  return (double) extents.width / PANGO_SCALE * 25.4 / 72;
}

/* How far a centred text can be narrowed on each side without taking another
 * line: its lines are then about equal, and no lone word stands on the last. */
static double
balance (Flow *flow, HdStyleId style, const char *text)
{
  double low = 0, high = flow->box / 4;
  int lines;

  if (hd_styles[style].justify != HD_JUSTIFY_CENTER || strlen (text) > MAX_BALANCED)
    return 0;
  lay_out (flow, style, text, flow->box);
  lines = pango_layout_get_line_count (flow->ruler);
  if (lines < 2)
    return 0;
  while (high - low > 0.5) {
    double middle = (low + high) / 2;

    pango_layout_set_width (flow->ruler, (flow->box - 2 * middle) * 72 / 25.4 * PANGO_SCALE);
    if (pango_layout_get_line_count (flow->ruler) > lines)
      high = middle;
    else
      low = middle;
  }
  /* A little less, for a font that is a little wider. */
  return MAX (low - 1, 0);
}

/* The writers see capitals where the decree asks for them, so that copied and
 * searched text has them too. */
static HdRuns *
in_capitals (const HdRuns *runs)
{
  HdRuns *capitals = hd_runs_new ();

  for (guint i = 0; i < runs->array->len; i++) {
    HdRun run = g_array_index (runs->array, HdRun, i);

    run.text = run.text != NULL ? g_utf8_strup (run.text, -1) : NULL;
    g_array_append_val (capitals->array, run);
  }
  return capitals;
}

static void
put_runs (Flow *flow, HdStyleId style, const char *marker, const HdRuns *runs, gboolean keep_next)
{
  g_autoptr(HdRuns) capitals = hd_styles[style].flags & HD_UPPER ? in_capitals (runs) : NULL;
  g_autofree char *text = hd_styles[style].justify == HD_JUSTIFY_CENTER ? hd_runs_to_text ((HdRuns *) runs) : NULL;
  HdFlowParagraph paragraph = {
    style, keep_next || (hd_styles[style].flags & HD_KEEP_NEXT), text != NULL ? balance (flow, style, text) : 0,
    marker, capitals != NULL ? capitals : runs,
  };

  flow->sink->paragraph (flow->data, &paragraph);
}

static void
put_text (Flow *flow, HdStyleId style, const char *text)
{
  g_autoptr(HdRuns) runs = hd_runs_new_text (text);

  put_runs (flow, style, NULL, runs, FALSE);
}

/* A name in capitals is set in a narrow column: where it breaks, a dash stays on the line
 * that it ends. (transfer full) */
static char *
keep_dashes (const char *text)
{
  GString *kept = g_string_new (text);

  g_string_replace (kept, " - ", NO_BREAK_SPACE "- ", 0);
  return g_string_free (kept, FALSE);
}

/* Nothing at all for a text that was not given. */
static void
put_text_if_any (Flow *flow, HdStyleId style, const char *text)
{
  if (*text != '\0')
    put_text (flow, style, text);
}

static void
begin_grid (Flow *flow, double width, double left_share, double widths[2])
{
  widths[0] = width * left_share;
  widths[1] = width - widths[0];
  flow->sink->grid_begin (flow->data, widths);
}

static void
begin_cell (Flow *flow, const double widths[2], guint column)
{
  flow->box = widths[column];
  flow->sink->cell_begin (flow->data, column);
}

static void
end_cell (Flow *flow, guint column)
{
  flow->sink->cell_end (flow->data, column);
}

static void
end_grid (Flow *flow, double width)
{
  flow->box = width;
  flow->sink->grid_end (flow->data);
}

/* A rule under a text of the present box: as long as its widest line, or a share of that. */
static void
put_rule (Flow *flow, HdStyleId style, const char *text, double share)
{
  double box = flow->box - 2 * balance (flow, style, text);

  flow->sink->rule (flow->data, measure (flow, style, text, box) * share, flow->box);
}

/* @text without its last stop, which the form of the list supplies. */
static char *
with_stop (const char *before, const char *text, const char *stop)
{
  g_autofree char *bare = g_strchomp (g_strdup (text));
  gsize len = strlen (bare);

  while (len > 0 && strchr (";,. ", bare[len - 1]) != NULL)
    bare[--len] = '\0';
  return g_strconcat (before, bare, stop, NULL);
}

/* "05/KH-HĐTĐKT": a number below 10 takes a leading 0, one that is not given
 * yet is left to be written by hand. */
static char *
format_number (HdDocument *document)
{
  const char *number = document->number;
  g_autofree char *padded = NULL;

  if (*number == '\0')
    number = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
  else if (g_ascii_isdigit (number[0]) && number[1] == '\0')
    number = padded = g_strconcat ("0", number, NULL);
  if (*document->symbol == '\0')
    return g_strconcat ("Số: ", number, NULL);
  return g_strconcat ("Số: ", number, "/", document->symbol, NULL);
}

static char *
format_place_date (HdDocument *document)
{
  const char *gap = "\u00a0\u00a0\u00a0\u00a0\u00a0", *iso = document->date;
  g_autofree char *date = NULL;

  if (strlen (iso) == 10 && hd_date_is_valid (iso))
    date = hd_date_format_long (iso);
  else if (hd_date_is_valid (iso) && strlen (iso) >= 4)
    date = g_strdup_printf ("ngày%stháng%snăm %.4s", gap, gap, iso);
  else
    date = g_strdup_printf ("ngày%stháng%snăm%s", gap, gap, gap);
  return g_strconcat (document->place, *document->place ? ", " : "", date, NULL);
}

/* An official letter (công văn): no type, and what it is about stands below its number. */
static gboolean
is_letter (HdDocument *document)
{
  return document->has_letterhead && *document->type_name == '\0' && *document->subject != '\0';
}

static void
put_letterhead (Flow *flow, double width)
{
  HdDocument *document = flow->document;
  double widths[2];
  g_autofree char *number = format_number (document);
  g_autofree char *place_date = format_place_date (document);
  g_autofree char *superior = keep_dashes (document->superior);
  g_autofree char *issuer = keep_dashes (document->issuer);

  begin_grid (flow, width, LETTERHEAD_LEFT, widths);
  begin_cell (flow, widths, 0);
  put_text_if_any (flow, HD_STYLE_SUPERIOR, superior);
  put_text (flow, HD_STYLE_ISSUER, issuer);
  put_rule (flow, HD_STYLE_ISSUER, issuer, SHORT_RULE);
  end_cell (flow, 0);
  begin_cell (flow, widths, 1);
  put_text (flow, HD_STYLE_MOTTO, MOTTO);
  put_text (flow, HD_STYLE_MOTTO_SECOND, MOTTO_SECOND);
  put_rule (flow, HD_STYLE_MOTTO_SECOND, MOTTO_SECOND, 1);
  end_cell (flow, 1);
  /* Number and place-date are on one line, whatever the height of the names. */
  begin_cell (flow, widths, 0);
  /* A list that belongs to another paper has no number of its own. */
  put_text (flow, HD_STYLE_NUMBER, *document->number || *document->symbol ? number : "");
  if (is_letter (document)) {
    g_autofree char *matter = g_strconcat ("V/v ", document->subject, NULL);

    put_text (flow, HD_STYLE_MATTER, matter);
  }
  end_cell (flow, 0);
  begin_cell (flow, widths, 1);
  /* Minutes have no place and date in their head. */
  put_text (flow, HD_STYLE_PLACE_DATE, *document->place || *document->date ? place_date : "");
  end_cell (flow, 1);
  end_grid (flow, width);
}

static void
put_title (Flow *flow)
{
  HdDocument *document = flow->document;

  put_text_if_any (flow, HD_STYLE_TYPE_NAME, document->type_name);
  if (is_letter (document))
    return;
  put_text_if_any (flow, HD_STYLE_SUBJECT, document->subject);
  if (*document->subject)
    put_rule (flow, HD_STYLE_SUBJECT, document->subject, SHORT_RULE);
  if (*document->subject || *document->type_name)
    put_text (flow, HD_STYLE_TABLE_END, "");
}

static void
put_addressees (Flow *flow)
{
  GPtrArray *addressees = flow->document->addressees;

  if (addressees->len == 1) {
    g_autofree char *line = with_stop ("Kính gửi: ", g_ptr_array_index (addressees, 0), ".");

    put_text (flow, HD_STYLE_ADDRESSEE, line);
  } else if (addressees->len > 1)
    put_text (flow, HD_STYLE_ADDRESSEE, "Kính gửi:");
  for (guint i = 0; i < addressees->len && addressees->len > 1; i++) {
    g_autofree char *line = with_stop ("- ", g_ptr_array_index (addressees, i), i + 1 < addressees->len ? ";" : ".");

    put_text (flow, HD_STYLE_ADDRESSEE_ITEM, line);
  }
}

static void
put_bases (Flow *flow)
{
  GPtrArray *bases = flow->document->bases;

  if (*flow->document->competence != '\0') {
    g_autofree char *capitals = g_utf8_strup (flow->document->competence, -1);
    g_autoptr (HdRuns) runs = hd_runs_new ();

    hd_runs_add (runs, capitals, HD_RUN_BOLD);
    put_runs (flow, HD_STYLE_CENTERED, NULL, runs, TRUE);
  }
  for (guint i = 0; i < bases->len; i++) {
    g_autofree char *line = with_stop ("", g_ptr_array_index (bases, i), i + 1 < bases->len ? ";" : ".");

    put_text (flow, HD_STYLE_BASIS, line);
  }
}

/* The last line of a signed text ends with "./.". */
static HdRuns *
with_end_mark (const HdRuns *runs)
{
  HdRuns *marked = hd_runs_new ();

  for (guint i = 0; i < runs->array->len; i++) {
    const HdRun *run = &g_array_index (runs->array, HdRun, i);
    g_autofree char *ended = NULL;

    if (run->text == NULL)
      hd_runs_add_break (marked);
    else if (i + 1 < runs->array->len)
      hd_runs_add (marked, run->text, run->flags);
    else
      hd_runs_add (marked, ended = g_str_has_suffix (run->text, "./.") ? g_strdup (run->text)
                                   : with_stop ("", run->text, "./."), run->flags);
  }
  return marked;
}

static gboolean
put_table (Flow *flow, HdTable *table, double width, GError **error)
{
  g_autofree double *widths = g_new (double, hd_table_get_n_columns (table));

  hd_table_widths (table, width, widths);
  return flow->sink->table (flow->data, table, widths, error);
}

/* @signed_text: the blocks are followed by the signature block. */
static gboolean
put_blocks (Flow *flow, HdSection *section, double width, gboolean signed_text, GError **error)
{
  static const HdStyleId styles[] = {
    [HD_BLOCK_PARAGRAPH] = HD_STYLE_BODY,
    [HD_BLOCK_ITEM] = HD_STYLE_ITEM,
    [HD_BLOCK_CENTERED] = HD_STYLE_CENTERED,
  };

  for (guint i = 0; i < section->blocks->len; i++) {
    const HdBlock *block = g_ptr_array_index (section->blocks, i);
    gboolean last = signed_text && i + 1 == section->blocks->len;
    gboolean announces = i + 1 < section->blocks->len &&
                         ((HdBlock *) g_ptr_array_index (section->blocks, i + 1))->kind == HD_BLOCK_TABLE;
    g_autoptr(HdRuns) marked = NULL;

    if (block->kind == HD_BLOCK_TABLE) {
      if (!put_table (flow, block->table, width, error))
        return FALSE;
      put_text (flow, HD_STYLE_TABLE_END, "");
    } else if (block->kind == HD_BLOCK_IMAGE) {
      HdFlowImage image = { block->image, flow->n_images++, block->width, block->height, block->description };

      flow->sink->image (flow->data, &image);
    } else if (block->kind == HD_BLOCK_HEADING)
      put_runs (flow, HD_STYLE_HEADING_1 + block->level - 1, block->marker, block->runs, TRUE);
    else {
      if (last && block->kind != HD_BLOCK_CENTERED)
        marked = with_end_mark (block->runs);
      put_runs (flow, styles[block->kind], block->marker, marked != NULL ? marked : block->runs, last || announces);
    }
  }
  return TRUE;
}

static void
put_recipients (Flow *flow)
{
  GPtrArray *recipients = flow->document->recipients;

  if (recipients->len == 0) {
    put_text (flow, HD_STYLE_RECIPIENT, "");
    return;
  }
  put_text (flow, HD_STYLE_RECIPIENTS_TITLE, "Nơi nhận:");
  for (guint i = 0; i < recipients->len; i++) {
    g_autofree char *line = with_stop ("- ", g_ptr_array_index (recipients, i), i + 1 < recipients->len ? ";" : ".");

    put_text (flow, HD_STYLE_RECIPIENT, line);
  }
}

static void
put_signature (Flow *flow, const HdSignatureText *signature)
{
  put_text_if_any (flow, HD_STYLE_SIGN_AUTHORITY, signature->authority);
  put_text_if_any (flow, HD_STYLE_SIGN_POST, signature->post);
  put_text (flow, HD_STYLE_SIGN_SPACE, "");
  put_text_if_any (flow, HD_STYLE_SIGN_POST, signature->body_post);
  put_text (flow, HD_STYLE_SIGN_NAME, signature->name);
}

static void
put_signatures (Flow *flow, double width)
{
  HdDocument *document = flow->document;
  double widths[2];

  if (!document->has_signature && !document->has_left_signature && document->recipients->len == 0)
    return;
  begin_grid (flow, width, SIGNATURE_LEFT, widths);
  begin_cell (flow, widths, 0);
  if (document->has_left_signature)
    put_signature (flow, &document->left_signature);
  else
    put_recipients (flow);
  end_cell (flow, 0);
  begin_cell (flow, widths, 1);
  if (document->has_signature)
    put_signature (flow, &document->signature);
  else
    put_text (flow, HD_STYLE_RECIPIENT, "");
  end_cell (flow, 1);
  if (document->has_left_signature && document->recipients->len > 0) {
    begin_cell (flow, widths, 0);
    put_recipients (flow);
    end_cell (flow, 0);
    begin_cell (flow, widths, 1);
    put_text (flow, HD_STYLE_RECIPIENT, "");
    end_cell (flow, 1);
  }
  end_grid (flow, width);
}

static HdFlowSection
describe_section (HdDocument *document, HdSection *section, guint index)
{
  HdFlowSection layout = { index, section->landscape, HD_PAPER_SHORT, HD_PAPER_LONG, 0, document->page };

  if (section->landscape) {
    layout.width = HD_PAPER_LONG;
    layout.height = HD_PAPER_SHORT;
  }
  layout.text_width = layout.width - document->page.left - document->page.right;
  return layout;
}

static gboolean
put_body (Flow *flow, guint index, gboolean last, GError **error)
{
  HdDocument *document = flow->document;
  HdFlowSection layout = describe_section (document, document->body, index);

  flow->box = layout.text_width;
  flow->sink->section_begin (flow->data, &layout);
  if (document->has_letterhead)
    put_letterhead (flow, layout.text_width);
  put_title (flow);
  put_addressees (flow);
  put_bases (flow);
  if (!put_blocks (flow, document->body, layout.text_width, document->has_signature, error))
    return FALSE;
  put_signatures (flow, layout.text_width);
  flow->sink->section_end (flow->data, &layout, last);
  return TRUE;
}

static gboolean
put_annex (Flow *flow, guint annex, guint index, GError **error)
{
  HdDocument *document = flow->document;
  HdSection *section = g_ptr_array_index (document->annexes, annex);
  HdFlowSection layout = describe_section (document, section, index);
  g_autofree char *name = hd_document_annex_name (document, annex);

  flow->box = layout.text_width;
  flow->sink->section_begin (flow->data, &layout);
  put_text (flow, HD_STYLE_ANNEX_NUMBER, name);
  put_text_if_any (flow, HD_STYLE_ANNEX_TITLE, section->title);
  if (*section->reference)
    put_text (flow, HD_STYLE_ANNEX_REFERENCE, section->reference);
  else
    put_text (flow, HD_STYLE_TABLE_END, "");
  if (!put_blocks (flow, section, layout.text_width, FALSE, error))
    return FALSE;
  flow->sink->section_end (flow->data, &layout, annex + 1 == document->annexes->len && document->next == NULL);
  return TRUE;
}

/**
 * hd_document_flow:
 *
 * Sends the whole document through @sink. Fails only when a table does.
 */
gboolean
hd_document_flow (HdDocument *document, const HdFlowSink *sink, gpointer data, GError **error)
{
  Flow flow = { document, sink, data, 0, NULL, 0 };
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  guint index = 0;
  gboolean done = TRUE;

  pango_cairo_context_set_resolution (context, 72);
  flow.ruler = pango_layout_new (context);
  g_object_unref (context);

  for (; done && flow.document != NULL; flow.document = flow.document->next) {
    if (hd_document_has_body (flow.document))
      done = put_body (&flow, index++, flow.document->annexes->len == 0 && flow.document->next == NULL, error);
    for (guint i = 0; done && i < flow.document->annexes->len; i++)
      done = put_annex (&flow, i, index++, error);
  }
  g_object_unref (flow.ruler);
  return done;
}

void
hd_job_init (HdJob *job, HdDocument *document, GCancellable *cancellable, HdProgress progress, gpointer data)
{
  *job = (HdJob) { cancellable, progress, data, 0, hd_document_count_rows (document), 0 };
  job->step = MAX (job->total / 200, ROWS_PER_CHECK);
}

/* Fails with HD_ERROR_CANCELLED when the user has stopped the job. */
gboolean
hd_job_check (HdJob *job, GError **error)
{
  if (!g_cancellable_is_cancelled (job->cancellable))
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
  return FALSE;
}

/* To be called for each row. */
gboolean
hd_job_step (HdJob *job, GError **error)
{
  job->done++;
  if (job->progress != NULL && (job->done % job->step == 0 || job->done == job->total))
    job->progress (job->done, job->total, job->data);
  return job->done % ROWS_PER_CHECK != 0 || hd_job_check (job, error);
}
