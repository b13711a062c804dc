/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The matrix of duties as it is drawn: layouts are kept, and only what is seen is made. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "duty-matrix-private.h"
#include "duty-text.h"
#include "store/text.h"

#define PADDING     6
#define SMALLER     0.83

/* What a text is drawn with, and how its layouts are told apart. */
typedef enum { CELL, NAME, TITLE, SMALL, BOLD } Style;

double
hd_duty_matrix_scrolled (GtkAdjustment *adjustment)
{
  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;
}

/* Widths go by the font, so that large text has room. */
void
hd_duty_matrix_measure_font (HdDutyMatrix *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics;
  int digit;

  if (self->layouts != NULL)
    return;
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  metrics = pango_context_get_metrics (context, NULL, NULL);
  self->line_height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));
  digit = PANGO_PIXELS_CEIL (pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
  self->row_height = self->line_height + 2 * PADDING;
  self->column_width = 13 * digit + 2 * PADDING;
  self->total_width = 10 * digit + 2 * PADDING;
  self->name_width = 30 * digit;
  self->year_height = self->line_height + PADDING;
  self->small_height = ceil (self->line_height * SMALLER);
  self->total_height = self->row_height;
  hd_duty_matrix_set_title_lines (self, self->title_lines);
}

void
hd_duty_matrix_set_title_lines (HdDutyMatrix *self,
                                int           lines)
{
  if (lines != self->title_lines)
    g_hash_table_remove_all (self->layouts);
  self->title_lines = lines;
  self->title_height = (lines + 1) * self->small_height + PADDING;
}

static PangoLayout *
layout_for (HdDutyMatrix *self,
            Style         style,
            const char   *text,
            int           width)
{
  char *key = g_strdup_printf ("%d %s", style, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);
  PangoAttrList *attributes;

  if (layout != NULL) {
    g_free (key);
    return layout;
  }
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  attributes = pango_attr_list_new ();
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (style == TITLE || style == SMALL)
    pango_attr_list_insert (attributes, pango_attr_scale_new (SMALLER));
  if (style == TITLE) {
    pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_height (layout, -self->title_lines);
  }
  if (style == BOLD)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (style == CELL || style == SMALL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  g_hash_table_insert (self->layouts, key, layout);
  return layout;
}

typedef struct {
  GtkSnapshot *snapshot;
  GdkRGBA      text, late, soon, done, accent;
} Draw;

static void
draw_text (HdDutyMatrix  *self,
           Draw          *draw,
           Style          style,
           const char    *text,
           double         x,
           double         y,
           int            width,
           int            height,
           const GdkRGBA *color)
{
  PangoLayout *layout;
  int text_height;

  if (*text == '\0')
    return;
  layout = layout_for (self, style, text, width - 2 * PADDING);
  pango_layout_get_pixel_size (layout, NULL, &text_height);
  gtk_snapshot_save (draw->snapshot);
  gtk_snapshot_translate (draw->snapshot, &GRAPHENE_POINT_INIT (x + PADDING, y + (style == TITLE ? 0 : MAX (0, (height - text_height) / 2))));
  gtk_snapshot_append_layout (draw->snapshot, layout, color);
  gtk_snapshot_restore (draw->snapshot);
}

static void
fill (Draw          *draw,
      const GdkRGBA *color,
      double         alpha,
      double         x,
      double         y,
      double         width,
      double         height)
{
  gtk_snapshot_append_color (draw->snapshot, &(GdkRGBA) { color->red, color->green, color->blue, color->alpha * alpha },
                             &GRAPHENE_RECT_INIT (x, y, width, height));
}

static void
outline (Draw   *draw,
         double  x,
         double  y,
         double  width,
         double  height,
         float   line)
{
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect, &GRAPHENE_RECT_INIT (x, y, width, height), 3);
  gtk_snapshot_append_border (draw->snapshot, &rect, (float[4]) { line, line, line, line },
                              (GdkRGBA[4]) { draw->accent, draw->accent, draw->accent, draw->accent });
}

static void
draw_cell (HdDutyMatrix *self,
           Draw         *draw,
           int           row,
           int           column,
           double        x,
           double        y)
{
  guint n, done;
  HdDuty **duties = hd_duty_table_cell (self->table, row, column, &n);
  g_autofree char *sign = NULL;
  const GdkRGBA *color;
  HdDutyState state;

  if (n == 0) {
    fill (draw, &draw->text, 0.04, x, y, self->column_width, self->row_height);
    return;
  }
  sign = hd_duty_cell_sign (duties, n);
  state = hd_duty_cell_state (duties, n, &done);
  color = state == HD_DUTY_LATE ? &draw->late : state == HD_DUTY_SOON ? &draw->soon :
          state == HD_DUTY_DONE || state == HD_DUTY_DONE_LATE ? &draw->done : NULL;
  if (color != NULL)
    fill (draw, color, state == HD_DUTY_LATE ? 0.22 : 0.14, x, y, self->column_width, self->row_height);
  /* What is late is seen without its colour, too. */
  if (state == HD_DUTY_LATE)
    fill (draw, &draw->late, 1, x, y + 1, 3, self->row_height - 2);
  draw_text (self, draw, CELL, sign, x, y, self->column_width, self->row_height, &draw->text);
}

/* The first and the last that are seen of equal parts; the last is -1 if none is. */
static void
visible_range (double scroll,
               double length,
               int    size,
               int    n,
               int   *first,
               int   *last)
{
  *first = CLAMP ((int) (scroll / size), 0, MAX (0, n - 1));
  *last = MIN (n - 1, (int) ((scroll + MAX (0, length - 1)) / size));
}

static void
draw_cells (HdDutyMatrix *self,
            Draw         *draw,
            int           width,
            int           height)
{
  int left = left_edge (self), top = top_edge (self), first_row, last_row, first_column, last_column;
  double x0 = left - hd_duty_matrix_scrolled (self->hadjustment), y0 = top - hd_duty_matrix_scrolled (self->vadjustment);
  int range_top, range_left, range_bottom, range_right;

  visible_range (hd_duty_matrix_scrolled (self->vadjustment), height - top, self->row_height, n_rows (self), &first_row, &last_row);
  visible_range (hd_duty_matrix_scrolled (self->hadjustment), width - left, self->column_width, n_columns (self), &first_column, &last_column);
  hd_duty_matrix_range (self, &range_top, &range_left, &range_bottom, &range_right);
  gtk_snapshot_push_clip (draw->snapshot, &GRAPHENE_RECT_INIT (left, top, MAX (0, width - left), MAX (0, height - top)));
  for (int row = first_row; row <= last_row; row++)
    for (int column = first_column; column <= last_column; column++)
      draw_cell (self, draw, row, column, x0 + column * self->column_width, y0 + row * self->row_height);
  for (int row = first_row; row <= last_row; row++)
    fill (draw, &draw->text, 0.1, left, y0 + (row + 1) * self->row_height - 1, width - left, 1);
  for (int column = first_column; column <= last_column; column++) {
    gboolean ends = column + 1 < n_columns (self) &&
                    hd_duty_table_column (self->table, column)->year != hd_duty_table_column (self->table, column + 1)->year;

    fill (draw, &draw->text, ends ? 0.6 : 0.1, x0 + (column + 1) * self->column_width - 1, top, 1, MIN (height - top, n_rows (self) * self->row_height));
  }
  if (range_top >= 0 && range_left >= 0 && n_rows (self) > 0 && n_columns (self) > 0) {
    double x = x0 + range_left * self->column_width, y = y0 + range_top * self->row_height;
    double w = (range_right - range_left + 1) * self->column_width, h = (range_bottom - range_top + 1) * self->row_height;

    if (range_top != range_bottom || range_left != range_right) {
      fill (draw, &draw->accent, 0.18, x, y, w, h);
      outline (draw, x, y, w, h, 1);
    }
  }
  if (self->row >= 0 && self->column >= 0)
    outline (draw, x0 + self->column * self->column_width, y0 + self->row * self->row_height, self->column_width, self->row_height,
             gtk_widget_has_focus (GTK_WIDGET (self)) ? 3 : 1);
  gtk_snapshot_pop (draw->snapshot);
}

/* A movement tells obligations apart, and what is asked for stands before all of them. */
static char *
title_of (HdDutyColumn *column)
{
  const char *title = hd_record_text (column->obligation, HD_OBLIGATION_TITLE), *colon = strstr (title, ": ");

  if (hd_record_int (column->obligation, HD_OBLIGATION_MOVEMENT) == 0 || colon == NULL)
    return g_strdup (title);
  return g_strdup_printf ("%s – %.*s", colon + 2, (int) (colon - title), title);
}

/* The day that most of a column are due. (transfer full) */
static char *
due_of (HdDutyColumn *column)
{
  if (column->monthly)
    return g_strdup (_("each month"));
  return *column->first->due_worded != '\0' ? hd_date_format (column->first->due_worded) : g_strdup (_("no date"));
}

static void
draw_total (HdDutyMatrix      *self,
            Draw              *draw,
            const HdDutyTotal *total,
            gboolean           current,
            double             x,
            double             y,
            int                width,
            int                height)
{
  g_autofree char *text = hd_duty_total_text (total);

  draw_text (self, draw, SMALL, text, x, y, width, height, &draw->text);
  if (current)
    outline (draw, x, y, width, height, gtk_widget_has_focus (GTK_WIDGET (self)) ? 3 : 1);
}

static void
draw_headings (HdDutyMatrix *self,
               Draw         *draw,
               int           width)
{
  int left = left_edge (self), top = top_edge (self), first, last, year_start = 0;
  double x0 = left - hd_duty_matrix_scrolled (self->hadjustment);

  visible_range (hd_duty_matrix_scrolled (self->hadjustment), width - left, self->column_width, n_columns (self), &first, &last);
  gtk_snapshot_push_clip (draw->snapshot, &GRAPHENE_RECT_INIT (left, 0, MAX (0, width - left), top));
  for (int column = 0; column <= last; column++) {
    HdDutyColumn *info = hd_duty_table_column (self->table, column);
    gboolean begins = column == 0 || hd_duty_table_column (self->table, column - 1)->year != info->year;
    gboolean ends = column + 1 == n_columns (self) || hd_duty_table_column (self->table, column + 1)->year != info->year;
    double x = x0 + column * self->column_width;
    g_autofree char *title = NULL, *due = NULL;

    if (begins)
      year_start = column;
    /* The year is named where its columns begin to be seen. */
    if (ends || column == last) {
      g_autofree char *year = g_strdup_printf (_("Year %d"), (int) info->year);
      double start = MAX (left, x0 + year_start * self->column_width);

      if (x + self->column_width > left)
        draw_text (self, draw, BOLD, year, start, 0, self->column_width, self->year_height, &draw->text);
    }
    if (column < first)
      continue;
    if (column == self->column)
      fill (draw, &draw->accent, 0.18, x, self->year_height, self->column_width, self->title_height);
    title = title_of (info);
    due = due_of (info);
    draw_text (self, draw, TITLE, title, x, self->year_height, self->column_width, self->title_height, &draw->text);
    draw_text (self, draw, SMALL, due, x, self->year_height + self->title_lines * self->small_height, self->column_width, self->small_height, &draw->text);
    draw_total (self, draw, &info->total, self->row < 0 && column == self->column, x, self->year_height + self->title_height, self->column_width,
                self->total_height);
    fill (draw, &draw->text, ends ? 0.6 : 0.1, x + self->column_width - 1, ends ? 0 : self->year_height, 1, top);
  }
  gtk_snapshot_pop (draw->snapshot);
}

static void
draw_names (HdDutyMatrix *self,
            Draw         *draw,
            int           height)
{
  int left = left_edge (self), top = top_edge (self), first, last;
  double y0 = top - hd_duty_matrix_scrolled (self->vadjustment);

  visible_range (hd_duty_matrix_scrolled (self->vadjustment), height - top, self->row_height, n_rows (self), &first, &last);
  gtk_snapshot_push_clip (draw->snapshot, &GRAPHENE_RECT_INIT (0, top, left, MAX (0, height - top)));
  for (int row = first; row <= last; row++) {
    HdDutyRow *info = hd_duty_table_row (self->table, row);
    double y = y0 + row * self->row_height;

    if (row == self->row)
      fill (draw, &draw->accent, 0.18, 0, y, self->name_width, self->row_height);
    draw_text (self, draw, NAME, info->name, 0, y, self->name_width, self->row_height, &draw->text);
    draw_total (self, draw, &info->total, self->column < 0 && row == self->row, self->name_width, y, self->total_width, self->row_height);
    fill (draw, &draw->text, 0.1, 0, y + self->row_height - 1, left, 1);
  }
  gtk_snapshot_pop (draw->snapshot);
}

static void
look_up (GtkStyleContext *style,
         const char      *name,
         const GdkRGBA   *fallback,
         GdkRGBA         *color)
{
  if (!gtk_style_context_lookup_color (style, name, color))
    *color = *fallback;
}

void
hd_duty_matrix_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  Draw draw = { snapshot };

  if (self->table == NULL)
    return;
  hd_duty_matrix_measure_font (self);
  gtk_style_context_get_color (style, &draw.text);
  look_up (style, "error_bg_color", &draw.text, &draw.late);
  look_up (style, "warning_bg_color", &draw.text, &draw.soon);
  look_up (style, "success_bg_color", &draw.text, &draw.done);
  look_up (style, "accent_color", &draw.text, &draw.accent);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  draw_cells (self, &draw, width, height);
  draw_headings (self, &draw, width);
  draw_names (self, &draw, height);
  draw_text (self, &draw, BOLD, _("Unit"), 0, self->year_height + self->title_height, self->name_width, self->total_height, &draw.text);
  draw_total (self, &draw, hd_duty_table_total (self->table, -1, -1), self->row < 0 && self->column < 0, self->name_width,
              self->year_height + self->title_height, self->total_width, self->total_height);
  fill (&draw, &draw.text, 0.4, 0, top_edge (self) - 1, width, 1);
  fill (&draw, &draw.text, 0.4, left_edge (self) - 1, self->year_height, 1, height);
  gtk_snapshot_pop (snapshot);
}
