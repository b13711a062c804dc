/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "barcode.h"
#include "flow.h"
#include "page-private.h"

#include <string.h>

#define POINTS(mm) ((mm) * 72 / 25.4)

/* From the paper's edge to the line of the page number, mm. */
#define HEADER_DISTANCE 10.0

/* How many of the last borders may be the one above. */
#define MAX_JOINED 256

/* What a word processor needs below a grid that ends a section: the paragraph that must
 * follow a table, and the one that holds the section. A page that is fuller than that
 * here would be two there, so grids keep clear of it. */
#define GRID_TAIL (2 * (HD_RULE_HEIGHT + 3))

/* A length that is no length: rounding, not a line too many. */
#define SLACK 0.05

/* Of a bar code, points: its height, the width of a module at most, and how many modules
 * stay white on both sides together, as the standard asks. */
#define BAR_HEIGHT  30
#define MODULE      0.95
#define QUIET       20

/* Something to be put on a page: a paragraph, or a grid that is not split. */
typedef struct {
  HdGalley *galley;
  double    before;
  double    height;
  double    after;
  double    tail;    /* room that it needs below */
  gboolean  splits;
} Block;

typedef struct {
  HdShaper     *shaper;
  HdPageFunc    func;
  gpointer      func_data;
  HdJob         job;

  /* The section and the page being filled. */
  HdFlowSection section;
  guint         number;    /* of the page, from 1 in each section */
  double        left;
  double        top;
  double        bottom;
  double        y;
  gboolean      fresh;     /* nothing is on the page yet */
  HdGalley     *page;

  /* Blocks that wait for the one they are to be kept with. */
  GPtrArray    *waiting;

  /* The grid being read. */
  HdGalley     *grid;
  double        grid_widths[2];
  double        row_top;
  double        row_bottom;
  double        cell_y;
  guint         column;
} Paginator;

static void
block_free (gpointer data)
{
  Block *block = data;

  hd_galley_free (block->galley);
  g_free (block);
}

static void
start_page (Paginator *self)
{
  self->number++;
  self->y = self->top;
  self->fresh = TRUE;
  hd_galley_clear (self->page);
}

static void
finish_page (Paginator *self)
{
  HdPage page = { POINTS (self->section.width), POINTS (self->section.height) };

  if (self->number > 1) {
    g_autofree char *number = g_strdup_printf ("%u", self->number);

    hd_galley_text (self->page, self->shaper, HD_STYLE_PAGE_NUMBER, FALSE, number, self->left,
                    POINTS (HEADER_DISTANCE), POINTS (self->section.text_width));
  }
  page.n_lines = self->page->lines->len;
  page.n_rects = self->page->rects->len;
  page.n_words = self->page->words->len;
  page.lines = (const HdLine *) self->page->lines->data;
  page.rects = (const HdRect *) self->page->rects->data;
  page.words = (const HdPlacedWord *) self->page->words->data;
  page.n_images = self->page->images->len;
  page.images = (const HdPlacedImage *) self->page->images->data;
  self->func (&page, self->func_data);
}

static void
turn_page (Paginator *self)
{
  finish_page (self);
  start_page (self);
}

/* Copies a line onto the page, moved down by @dy. */
static void
place_line (Paginator *self, HdGalley *from, const HdLine *line, double dy)
{
  HdLine placed = *line;

  placed.top += dy;
  placed.baseline += dy;
  placed.bottom += dy;
  placed.first = self->page->words->len;
  if (line->n_words > 0)
    g_array_append_vals (self->page->words, &g_array_index (from->words, HdPlacedWord, line->first), line->n_words);
  g_array_append_val (self->page->lines, placed);
}

static void
place_all (Paginator *self, HdGalley *from, double dy)
{
  for (guint i = 0; i < from->lines->len; i++)
    place_line (self, from, &g_array_index (from->lines, HdLine, i), dy);
  for (guint i = 0; i < from->rects->len; i++) {
    HdRect rect = g_array_index (from->rects, HdRect, i);

    rect.y += dy;
    g_array_append_val (self->page->rects, rect);
  }
  for (guint i = 0; i < from->images->len; i++) {
    const HdPlacedImage *placed = &g_array_index (from->images, HdPlacedImage, i);

    hd_galley_image (self->page, placed->image, placed->x, placed->y + dy, placed->width, placed->height);
  }
}

/* Lines of a paragraph that go on this page: no single line is left behind or
 * carried over. */
static guint
lines_that_fit (const Block *block, guint from, double room)
{
  GArray *lines = block->galley->lines;
  double start = g_array_index (lines, HdLine, from).top;
  guint fit = 0, rest = lines->len - from;

  while (fit < rest && g_array_index (lines, HdLine, from + fit).bottom - start <= room + SLACK)
    fit++;
  if (fit < rest && rest - fit == 1 && fit > 0)
    fit--;
  if (fit < rest && fit == 1 && from == 0)
    fit = 0;
  return fit;
}

static void
place_split (Paginator *self, const Block *block)
{
  GArray *lines = block->galley->lines;
  guint from = 0;

  while (from < lines->len) {
    guint fit = lines_that_fit (block, from, self->bottom - self->y);
    double start = g_array_index (lines, HdLine, from).top;

    if (fit == 0 && self->fresh)
      fit = 1;
    for (guint i = from; i < from + fit; i++)
      place_line (self, block->galley, &g_array_index (lines, HdLine, i), self->y - start);
    from += fit;
    if (fit > 0) {
      self->y += g_array_index (lines, HdLine, from - 1).bottom - start;
      self->fresh = FALSE;
    }
    if (from < lines->len)
      turn_page (self);
  }
}

static void
place_block (Paginator *self, const Block *block)
{
  /* Space before is for what stands above; the first page of a section keeps it. */
  if (!self->fresh || self->number == 1)
    self->y += block->before;
  if (self->y + block->height + block->tail <= self->bottom + SLACK || (!block->splits && self->fresh)) {
    place_all (self, block->galley, self->y);
    self->y += block->height;
    self->fresh = FALSE;
  } else if (block->splits)
    place_split (self, block);
  else {
    turn_page (self);
    place_all (self, block->galley, self->y);
    self->y += block->height;
    self->fresh = FALSE;
  }
  self->y += block->after;
}

/* What must stand on the page of the waiting blocks' first line. */
static double
least_height (const Block *block)
{
  GArray *lines = block->galley->lines;

  if (!block->splits || lines->len <= 3)
    return block->before + block->height + block->tail;
  return block->before + g_array_index (lines, HdLine, 1).bottom;
}

/* Puts the waiting blocks on the page, all together with @more points of what
 * follows them, if any page can hold that. */
static void
place_waiting (Paginator *self, double more)
{
  double need = more;

  /* Nothing waits and nothing follows: a page that is full is not turned for it. */
  if (self->waiting->len == 0 && more <= 0)
    return;
  for (guint i = 0; i < self->waiting->len; i++) {
    const Block *block = g_ptr_array_index (self->waiting, i);

    need += i + 1 < self->waiting->len || more > 0 ? block->before + block->height + block->after : least_height (block);
  }
  if (!self->fresh && self->y + need > self->bottom + SLACK && need <= self->bottom - self->top)
    turn_page (self);
  for (guint i = 0; i < self->waiting->len; i++)
    place_block (self, g_ptr_array_index (self->waiting, i));
  g_ptr_array_set_size (self->waiting, 0);
}

/* @galley: (transfer full) */
static void
add_block (Paginator *self, HdGalley *galley, double before, double height, double after, double tail,
           gboolean splits, gboolean keep_next)
{
  Block *block = g_new (Block, 1);

  *block = (Block) { galley, before, height, after, tail, splits };
  g_ptr_array_add (self->waiting, block);
  if (!keep_next)
    place_waiting (self, 0);
}

static void
section_begin (gpointer data, const HdFlowSection *section)
{
  Paginator *self = data;

  self->section = *section;
  self->number = 0;
  self->left = POINTS (section->page.left);
  self->top = POINTS (section->page.top);
  self->bottom = POINTS (section->height - section->page.bottom);
  start_page (self);
}

static void
section_end (gpointer data, const HdFlowSection *section, gboolean last)
{
  Paginator *self = data;

  place_waiting (self, 0);
  finish_page (self);
}

static void
paragraph (gpointer data, const HdFlowParagraph *item)
{
  Paginator *self = data;
  const HdStyle *style = &hd_styles[item->style];
  HdGalley *galley = self->grid != NULL ? self->grid : hd_galley_new ();
  double inset = POINTS (item->inset), x = self->left, y = 0, width = POINTS (self->section.text_width), height;

  if (self->grid != NULL) {
    x += self->column == 0 ? 0 : POINTS (self->grid_widths[0]);
    y = self->cell_y + style->before;
    width = POINTS (self->grid_widths[self->column]);
  }
  height = hd_galley_paragraph (galley, self->shaper, item->style, item->marker, item->runs, x + inset, y, width - 2 * inset);
  if (self->grid != NULL)
    self->cell_y = y + height + style->after;
  else
    add_block (self, galley, style->before, height, style->after, 0, TRUE, item->keep_next);
}

static void
rule (gpointer data, double width, double box)
{
  Paginator *self = data;
  const HdStyle *style = &hd_styles[HD_STYLE_RULE];
  gboolean in_grid = self->grid != NULL;
  HdGalley *galley = in_grid ? self->grid : hd_galley_new ();
  double x = self->left + (in_grid && self->column == 1 ? POINTS (self->grid_widths[0]) : 0);
  double y = in_grid ? self->cell_y + style->before : 0;

  hd_galley_rect (galley, x + POINTS (box - width) / 2, y, POINTS (width), HD_RULE_THICKNESS);
  if (in_grid)
    self->cell_y = y + HD_RULE_HEIGHT;
  else
    add_block (self, galley, style->before, HD_RULE_HEIGHT, style->after, 0, FALSE, FALSE);
}

static void
grid_begin (gpointer data, const double widths[2])
{
  Paginator *self = data;

  self->grid = hd_galley_new ();
  memcpy (self->grid_widths, widths, sizeof self->grid_widths);
  self->row_top = self->row_bottom = 0;
}

static void
cell_begin (gpointer data, guint column)
{
  Paginator *self = data;

  self->column = column;
  self->cell_y = self->row_top;
}

static void
cell_end (gpointer data, guint column)
{
  Paginator *self = data;

  self->row_bottom = MAX (self->row_bottom, self->cell_y);
  if (column == 1)
    self->row_top = self->row_bottom;
}

static void
grid_end (gpointer data)
{
  Paginator *self = data;

  add_block (self, g_steal_pointer (&self->grid), 0, self->row_bottom, HD_RULE_HEIGHT, GRID_TAIL, FALSE, FALSE);
}

/* One cell of a heading, its text in the middle. */
static void
heading_cell (Paginator *self, HdGalley *galley, const char *text, double x, double y, double width, double height)
{
  double padding = POINTS (HD_CELL_PADDING), used;
  guint from = galley->lines->len;

  used = hd_galley_text (galley, self->shaper, HD_STYLE_TABLE_HEADING, FALSE, text, x + padding, y, width - 2 * padding);
  for (guint i = from; i < galley->lines->len; i++) {
    HdLine *line = &g_array_index (galley->lines, HdLine, i);
    double down = MAX ((height - used) / 2, 0);

    line->top += down;
    line->baseline += down;
    line->bottom += down;
  }
  if (x <= self->left)
    hd_galley_rect (galley, x, y, HD_BORDER_THICKNESS, height);
  hd_galley_rect (galley, x + width, y, HD_BORDER_THICKNESS, height + HD_BORDER_THICKNESS);
  if (y == 0)
    hd_galley_rect (galley, x, y, width, HD_BORDER_THICKNESS);
  hd_galley_rect (galley, x, y + height, width, HD_BORDER_THICKNESS);
}

/* The height @text needs in a heading of @width. */
static double
heading_height (Paginator *self, const char *text, double width)
{
  const HdStyle *style = &hd_styles[HD_STYLE_TABLE_HEADING];
  g_autoptr(HdGalley) galley = hd_galley_new ();

  return style->before + style->after +
         hd_galley_text (galley, self->shaper, HD_STYLE_TABLE_HEADING, FALSE, text, 0, 0, width - 2 * POINTS (HD_CELL_PADDING));
}

/* @xs: the columns' edges. */
static HdGalley *
set_heading (Paginator *self, HdTable *content, const double *xs, double *height)
{
  HdGalley *galley = hd_galley_new ();
  guint n = hd_table_get_n_columns (content);
  double upper = 0, lower = 0, whole = 0;

  for (guint i = 0; i < n; i++) {
    const HdColumn *column = hd_table_get_column (content, i);
    double needed = heading_height (self, column->title, xs[i + 1] - xs[i]);

    if (column->group != NULL) {
      guint span = hd_table_group_span (content, i);

      if (i == 0 || g_strcmp0 (column->group, hd_table_get_column (content, i - 1)->group) != 0)
        upper = MAX (upper, heading_height (self, column->group, xs[i + span] - xs[i]));
      lower = MAX (lower, needed);
    } else
      whole = MAX (whole, needed);
  }
  lower = MAX (lower, whole - upper);
  for (guint i = 0; i < n; i++) {
    const HdColumn *column = hd_table_get_column (content, i);

    if (column->group == NULL) {
      heading_cell (self, galley, column->title, xs[i], 0, xs[i + 1] - xs[i], upper + lower);
      continue;
    }
    if (i == 0 || g_strcmp0 (column->group, hd_table_get_column (content, i - 1)->group) != 0)
      heading_cell (self, galley, column->group, xs[i], 0, xs[i + hd_table_group_span (content, i)] - xs[i], upper);
    heading_cell (self, galley, column->title, xs[i], upper, xs[i + 1] - xs[i], lower);
  }
  *height = upper + lower;
  return galley;
}

/* A vertical border, as one with the end of the border above it: a page of many
 * rows is drawn with few strokes. */
static void
draw_down (Paginator *self, double x, double y, double height)
{
  GArray *rects = self->page->rects;

  for (guint i = rects->len; i > 0 && i + MAX_JOINED > rects->len; i--) {
    HdRect *above = &g_array_index (rects, HdRect, i - 1);

    if (ABS (above->x - x) < 0.01 && above->width <= HD_BORDER_THICKNESS &&
        ABS (above->y + above->height - y) <= HD_BORDER_THICKNESS + 0.01) {
      above->height = y + height - above->y;
      return;
    }
  }
  hd_galley_rect (self->page, x, y, HD_BORDER_THICKNESS, height);
}

/* Borders beside and under a row or a part of one. */
static void
frame (Paginator *self, const double *xs, const guint *spans, guint n, double y, double height)
{
  for (guint i = 0; i < n; i++)
    if (spans[i] > 0)
      draw_down (self, xs[i], y, height);
  draw_down (self, xs[n], y, height + HD_BORDER_THICKNESS);
  hd_galley_rect (self->page, xs[0], y + height, xs[n] - xs[0], HD_BORDER_THICKNESS);
}

/* A text whose last line is drawn as bars too. Returns its height. */
static double
set_barcode (Paginator *self, HdGalley *galley, HdStyleId style, const char *text, double x, double y, double width)
{
  const char *feed = strrchr (text, '\n'), *code = feed == NULL ? text : feed + 1;
  g_autofree char *above = feed == NULL ? NULL : g_strndup (text, feed - text);
  guint modules = 0;
  g_autoptr(GArray) bars = hd_barcode_bars (code, &modules);
  double used = 0, module, left;

  if (bars == NULL)
    return hd_galley_text (galley, self->shaper, style, FALSE, text, x, y, width);
  if (above != NULL)
    used = hd_galley_text (galley, self->shaper, style, FALSE, above, x, y, width) + hd_styles[style].after;
  module = MIN (MODULE, width / (modules + QUIET));
  left = x + (width - modules * module) / 2;
  for (guint i = 0; i < bars->len; i++) {
    const HdBar *bar = &g_array_index (bars, HdBar, i);

    hd_galley_rect (galley, left + bar->start * module, y + used, bar->width * module, BAR_HEIGHT);
  }
  used += BAR_HEIGHT;
  return used + hd_galley_text (galley, self->shaper, style, FALSE, code, x, y + used, width);
}

static double
set_row (Paginator *self, HdTable *content, const HdRow *row, const double *xs, const guint *spans, const guint *shown, HdGalley *galley)
{
  double padding = POINTS (HD_CELL_PADDING), height = 0;
  guint n = hd_table_get_n_columns (content);

  hd_galley_clear (galley);
  for (guint i = 0; i < n; i++) {
    const HdCell *cell = &row->cells[shown[i]];
    HdStyleId style = hd_column_style (hd_table_get_column (content, shown[i]));
    const HdStyle *look = &hd_styles[style];
    g_autofree char *text = NULL;
    double used;

    if (spans[i] == 0)
      continue;
    text = hd_table_cell_text (content, shown[i], cell);
    if (hd_table_get_column (content, shown[i])->type == HD_COLUMN_BARCODE)
      used = set_barcode (self, galley, style, text, xs[i] + padding, look->before, xs[i + spans[i]] - xs[i] - 2 * padding);
    else
      used = hd_galley_text (galley, self->shaper, style, row->kind != HD_ROW_NORMAL, text, xs[i] + padding, look->before,
                             xs[i + spans[i]] - xs[i] - 2 * padding);
    height = MAX (height, look->before + used + look->after);
  }
  return height;
}

/* What the rows of a table have in common. */
typedef struct {
  HdTable  *content;
  guint     n;
  double   *xs;       /* edges of the columns, n + 1 */
  HdGalley *heading;
  double    heading_height;
  gboolean  started;  /* the heading stands somewhere */
} TableSetter;

/* A row that is set but not placed. @height is 0 when there is none. */
typedef struct {
  HdGalley *galley;
  guint    *spans;
  double    height;
} SetRow;

static void
place_heading (Paginator *self, TableSetter *setter)
{
  place_all (self, setter->heading, self->y);
  self->y += setter->heading_height;
  self->fresh = FALSE;
  setter->started = TRUE;
}

/* A row that no page can hold goes on over as many as it needs. */
static void
place_tall_row (Paginator *self, TableSetter *setter, const SetRow *row)
{
  GArray *lines = row->galley->lines;
  double done = 0;

  while (done < row->height) {
    double room = self->bottom - self->y, end = row->height;

    for (guint i = 0; i < lines->len; i++) {
      const HdLine *line = &g_array_index (lines, HdLine, i);

      if (line->bottom - done > room && line->top >= done)
        end = MIN (end, line->top);
    }
    if (end <= done)
      end = row->height;
    for (guint i = 0; i < lines->len; i++) {
      const HdLine *line = &g_array_index (lines, HdLine, i);

      if (line->top >= done && line->top < end)
        place_line (self, row->galley, line, self->y - done);
    }
    frame (self, setter->xs, row->spans, setter->n, self->y, MIN (end - done, room));
    self->y += end - done;
    self->fresh = FALSE;
    done = end;
    if (done < row->height) {
      turn_page (self);
      place_heading (self, setter);
    }
  }
}

/* @more: what must stand on the same page below the row. */
static void
place_row (Paginator *self, TableSetter *setter, SetRow *row, double more)
{
  if (row->height == 0)
    return;
  if (!setter->started)
    place_waiting (self, MIN (setter->heading_height + row->height + more, self->bottom - self->top));
  else if (self->y + row->height + more > self->bottom + SLACK)
    turn_page (self);
  if (!setter->started || self->fresh)
    place_heading (self, setter);
  if (self->y + row->height <= self->bottom + SLACK) {
    place_all (self, row->galley, self->y);
    frame (self, setter->xs, row->spans, setter->n, self->y, row->height);
    self->y += row->height;
  } else
    place_tall_row (self, setter, row);
  row->height = 0;
}

static gboolean
place_rows (Paginator *self, TableSetter *setter, SetRow rows[2], guint *shown, GError **error)
{
  SetRow *group = &rows[0], *row = &rows[1];
  g_autoptr(GError) failure = NULL;
  HdRow read;

  while (hd_table_next (setter->content, &read, &failure)) {
    hd_table_row_spans (setter->content, &read, row->spans, shown);
    row->height = set_row (self, setter->content, &read, setter->xs, row->spans, shown, row->galley);
    /* The heading of a group waits for its first row. */
    if (read.kind == HD_ROW_GROUP && group->height == 0) {
      SetRow waiting = *row;

      *row = *group;
      *group = waiting;
    } else {
      place_row (self, setter, group, row->height);
      place_row (self, setter, row, 0);
    }
    if (!hd_job_step (&self->job, error))
      return FALSE;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  place_row (self, setter, group, 0);
  return TRUE;
}

static gboolean
table (gpointer data, HdTable *content, const double *widths, GError **error)
{
  Paginator *self = data;
  guint n = hd_table_get_n_columns (content);
  g_autofree guint *spans = g_new (guint, 2 * n), *shown = g_new (guint, n);
  g_autofree double *xs = g_new (double, n + 1);
  TableSetter setter = { content, n, xs };
  SetRow rows[2] = { { hd_galley_new (), spans, 0 }, { hd_galley_new (), spans + n, 0 } };
  gboolean done;

  xs[0] = self->left;
  for (guint i = 0; i < n; i++)
    xs[i + 1] = xs[i] + POINTS (widths[i]);
  setter.heading = set_heading (self, content, xs, &setter.heading_height);
  done = hd_table_rewind (content, error) && place_rows (self, &setter, rows, shown, error);
  if (done && !setter.started) {
    place_waiting (self, setter.heading_height);
    place_heading (self, &setter);
  }
  hd_galley_free (setter.heading);
  hd_galley_free (rows[0].galley);
  hd_galley_free (rows[1].galley);
  return done;
}

static void
image (gpointer data, const HdFlowImage *item)
{
  Paginator *self = data;
  const HdStyle *style = &hd_styles[HD_STYLE_CENTERED];
  HdGalley *galley = hd_galley_new ();

  hd_galley_image (galley, item->image, self->left + POINTS (self->section.text_width - item->width) / 2, 0,
                   POINTS (item->width), POINTS (item->height));
  add_block (self, galley, style->before, POINTS (item->height), style->after, 0, FALSE, FALSE);
}

static const HdFlowSink sink = {
  section_begin, section_end, paragraph, rule, grid_begin, cell_begin, cell_end, grid_end, table, image,
};

/* Lays the document out and hands over one page after the other, so that a
 * long list needs no more memory than a short one. */
gboolean
hd_paginate (HdDocument    *document,
             HdShaper      *shaper,
             HdPageFunc     func,
             gpointer       func_data,
             GCancellable  *cancellable,
             HdProgress     progress,
             gpointer       data,
             GError       **error)
{
  Paginator self = { shaper, func, func_data };
  gboolean done;

  self.page = hd_galley_new ();
  self.waiting = g_ptr_array_new_with_free_func (block_free);
  hd_job_init (&self.job, document, cancellable, progress, data);
  done = hd_document_flow (document, &sink, &self, error) && hd_job_check (&self.job, error);
  hd_galley_free (self.page);
  g_ptr_array_unref (self.waiting);
  return done;
}
