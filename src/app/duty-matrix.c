/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "duty-matrix.h"
#include "duty-text.h"
#include "store/text.h"

#define PADDING HD_CELL_GRID_PADDING

/* Names of obligations get less room where few units would be seen below them. */
#define TITLE_LINES       4
#define LEAST_TITLE_LINES 2
#define ROOMY_ROWS        14

struct _HdDutyMatrix
{
  HdCellGrid    parent_instance;

  HdDutyTable  *table;                   /* (owned) (nullable) */
  HdDutyRow    *at_row, *from_row;       /* the corners of the range, whatever is filtered away; borrowed of the table */
  HdDutyColumn *at_column, *from_column;
  int           title_lines;
};

G_DEFINE_FINAL_TYPE (HdDutyMatrix, hd_duty_matrix, HD_TYPE_CELL_GRID)

/* Above the cells stand the years, the names of obligations with the days they are due, and the totals. */
static int
year_height (const HdCellGridFont *font)
{
  return font->line_height + PADDING;
}

static int
title_height (const HdCellGridFont *font,
              int                   lines)
{
  return (lines + 1) * font->small_height + PADDING;
}

static int
column_width (const HdCellGridFont *font)
{
  return 13 * font->digit_width + 2 * PADDING;
}

static int
total_width (const HdCellGridFont *font)
{
  return 10 * font->digit_width + 2 * PADDING;
}

static void
hd_duty_matrix_arrange (HdCellGrid         *grid,
                        int                 width,
                        int                 height,
                        HdCellGridGeometry *geometry)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (grid);
  const HdCellGridFont *font = hd_cell_grid_font (grid);

  self->title_lines = height < ROOMY_ROWS * font->row_height ? LEAST_TITLE_LINES : TITLE_LINES;
  geometry->column_width = column_width (font);
  geometry->row_height = font->row_height;
  /* A narrow window has room for cells rather than for whole names. */
  geometry->total_left = CLAMP (width / 4, font->row_height * 3, font->row_height * 9);
  geometry->total_width = total_width (font);
  geometry->left = geometry->total_left + geometry->total_width;
  geometry->total_top = year_height (font) + title_height (font, self->title_lines);
  geometry->total_height = font->row_height;
  geometry->top = geometry->total_top + geometry->total_height;
}

static void
hd_duty_matrix_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  HdCellGrid *grid = HD_CELL_GRID (widget);
  const HdCellGridFont *font = hd_cell_grid_font (grid);
  int row = font->row_height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = 3 * row + total_width (font) + column_width (font);
    *natural = 9 * row + total_width (font) + hd_cell_grid_n_columns (grid) * column_width (font);
  } else {
    *minimum = year_height (font) + title_height (font, LEAST_TITLE_LINES) + 3 * row;
    *natural = year_height (font) + title_height (font, TITLE_LINES) + (1 + hd_cell_grid_n_rows (grid)) * row;
  }
  *natural = MAX (*minimum, *natural);
}

/* Drawing. */

static void
hd_duty_matrix_draw_cell (HdCellGrid           *grid,
                          const HdCellGridDraw *draw,
                          int                   row,
                          int                   column,
                          double                x,
                          double                y)
{
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  int width = geometry->column_width, height = geometry->row_height;
  guint n, done;
  HdDuty **duties = hd_duty_table_cell (HD_DUTY_MATRIX (grid)->table, row, column, &n);
  g_autofree char *sign = NULL;
  const GdkRGBA *color;
  HdDutyState state;

  if (n == 0) {
    hd_cell_grid_fill (draw, &draw->text, 0.04, x, y, width, height);
    return;
  }
  sign = hd_duty_cell_sign (duties, n);
  state = hd_duty_cell_state (duties, n, &done);
  color = state == HD_DUTY_LATE ? &draw->late : state == HD_DUTY_SOON ? &draw->soon :
          state == HD_DUTY_DONE || state == HD_DUTY_DONE_LATE ? &draw->done : NULL;
  if (color != NULL)
    hd_cell_grid_fill (draw, color, state == HD_DUTY_LATE ? 0.22 : 0.14, x, y, width, height);
  /* What is late is seen without its colour, too. */
  if (state == HD_DUTY_LATE)
    hd_cell_grid_fill (draw, &draw->late, 1, x, y + 1, 3, height - 2);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, sign, x, y, width, height);
}

static void
draw_total (HdCellGrid           *grid,
            const HdCellGridDraw *draw,
            const HdDutyTotal    *total,
            double                x,
            double                y,
            int                   width,
            int                   height)
{
  g_autofree char *text = hd_duty_total_text (total);

  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_SMALL, text, x, y, width, height);
}

static void
hd_duty_matrix_draw_row (HdCellGrid           *grid,
                         const HdCellGridDraw *draw,
                         int                   row,
                         double                y)
{
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  HdDutyRow *info = hd_duty_table_row (HD_DUTY_MATRIX (grid)->table, row);

  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_NAME, info->name, 0, y, geometry->total_left, geometry->row_height);
  draw_total (grid, draw, &info->total, geometry->total_left, y, geometry->total_width, geometry->row_height);
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
draw_heading (HdDutyMatrix         *self,
              const HdCellGridDraw *draw,
              int                   column,
              double                x)
{
  HdCellGrid *grid = HD_CELL_GRID (self);
  const HdCellGridFont *font = hd_cell_grid_font (grid);
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  HdDutyColumn *info = hd_duty_table_column (self->table, column);
  g_autofree char *title = title_of (info), *due = due_of (info);
  int width = geometry->column_width, y = year_height (font), titles = self->title_lines * font->small_height, cursor_row, cursor_column;

  hd_cell_grid_cursor (grid, &cursor_row, &cursor_column);
  if (column == cursor_column)
    hd_cell_grid_fill (draw, &draw->accent, 0.18, x, y, width, geometry->total_top - y);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_TITLE, title, x, y, width, titles);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_SMALL, due, x, y + titles, width, font->small_height);
  draw_total (grid, draw, &info->total, x, geometry->total_top, width, geometry->total_height);
}

static void
hd_duty_matrix_draw_headings (HdCellGrid           *grid,
                              const HdCellGridDraw *draw)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (grid);
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  int left = geometry->left, column_width = geometry->column_width, year_bottom = year_height (hd_cell_grid_font (grid)), year_start = 0;
  int width = gtk_widget_get_width (GTK_WIDGET (grid)), height = gtk_widget_get_height (GTK_WIDGET (grid));
  int n_columns = hd_cell_grid_n_columns (grid), bottom = MIN (height, geometry->top + hd_cell_grid_n_rows (grid) * geometry->row_height);
  double x0 = left - hd_cell_grid_scrolled (grid);

  gtk_snapshot_push_clip (draw->snapshot, &GRAPHENE_RECT_INIT (left, 0, MAX (0, width - left), height));
  for (int column = 0; column <= draw->last_column; column++) {
    HdDutyColumn *info = hd_duty_table_column (self->table, column);
    gboolean begins = column == 0 || hd_duty_table_column (self->table, column - 1)->year != info->year;
    gboolean ends = column + 1 == n_columns || hd_duty_table_column (self->table, column + 1)->year != info->year;
    double x = x0 + column * column_width;

    if (begins)
      year_start = column;
    if (column < draw->first_column)
      continue;
    /* The year is named where its columns begin to be seen. */
    if (ends || column == draw->last_column) {
      g_autofree char *year = g_strdup_printf (_("Year %d"), (int) info->year);

      hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_BOLD, year, MAX (left, x0 + year_start * column_width), 0, column_width, year_bottom);
    }
    draw_heading (self, draw, column, x);
    hd_cell_grid_fill (draw, &draw->text, ends ? 0.6 : 0.1, x + column_width - 1, ends ? 0 : year_bottom, 1, bottom - (ends ? 0 : year_bottom));
  }
  gtk_snapshot_pop (draw->snapshot);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_BOLD, _("Unit"), 0, geometry->total_top, geometry->total_left, geometry->total_height);
  draw_total (grid, draw, hd_duty_table_total (self->table, -1, -1), geometry->total_left, geometry->total_top, geometry->total_width,
              geometry->total_height);
  hd_cell_grid_fill (draw, &draw->text, 0.4, left - 1, year_bottom, 1, height);
}

/* What is said. */

static char *
hd_duty_matrix_describe (HdCellGrid *grid,
                         int         row,
                         int         column)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (grid);
  const HdDutyTotal *total;
  const char *unit, *obligation;
  HdDuty **duties;
  guint n;

  if (hd_cell_grid_n_rows (grid) == 0 || hd_cell_grid_n_columns (grid) == 0)
    return g_strdup (_("Nobody owes anything here"));
  unit = row >= 0 ? hd_duty_table_row (self->table, row)->name : NULL;
  obligation = column >= 0 ? hd_record_text (hd_duty_table_column (self->table, column)->obligation, HD_OBLIGATION_TITLE) : NULL;
  if (unit != NULL && obligation != NULL) {
    duties = hd_duty_table_cell (self->table, row, column, &n);
    return n > 0 ? hd_duty_sentence (duties, n) : g_strdup_printf ("%s, %s: %s", unit, obligation, _("Owes nothing here"));
  }
  total = hd_duty_table_total (self->table, row, column);
  /* Translators: a total: of whom or of what, then done of owed, then late. */
  return g_strdup_printf (_("%s: %u of %u done, %u overdue"), unit != NULL ? unit : obligation != NULL ? obligation : _("In all"),
                          total->done, total->owed, total->late);
}

/* Led by the keyboard and the pointer. */

/* Who and what is chosen, for when other rows and columns are shown. */
static void
hd_duty_matrix_moved (HdCellGrid *grid)
{
  HdDutyMatrix *self = HD_DUTY_MATRIX (grid);
  int row, column, from_row, from_column;

  hd_cell_grid_cursor (grid, &row, &column);
  hd_cell_grid_anchor (grid, &from_row, &from_column);
  self->at_row = row >= 0 ? hd_duty_table_row (self->table, row) : NULL;
  self->at_column = column >= 0 ? hd_duty_table_column (self->table, column) : NULL;
  self->from_row = from_row >= 0 ? hd_duty_table_row (self->table, from_row) : NULL;
  self->from_column = from_column >= 0 ? hd_duty_table_column (self->table, from_column) : NULL;
}

/* Where it is shown now, or where it was. */
static int
row_again (HdDutyMatrix *self,
           HdDutyRow    *row,
           int           before)
{
  int found = row != NULL ? hd_duty_table_find_row (self->table, row) : -1;

  return found >= 0 ? found : before;
}

static int
column_again (HdDutyMatrix *self,
              HdDutyColumn *column,
              int           before)
{
  int found = column != NULL ? hd_duty_table_find_column (self->table, column->obligation_id, column->year) : -1;

  return found >= 0 ? found : before;
}

static void
hd_duty_matrix_pressed (HdCellGrid *grid,
                        int         n_press)
{
  if (n_press == 2)
    g_signal_emit_by_name (grid, "opened");
}

static void
dragged_cb (HdCellGrid     *grid,
            double          offset_x,
            double          offset_y,
            GtkGestureDrag *drag)
{
  int row, column, cursor_row, cursor_column;
  double x, y;

  gtk_gesture_drag_get_start_point (drag, &x, &y);
  hd_cell_grid_cursor (grid, &cursor_row, &cursor_column);
  if (hd_cell_grid_cell_at (grid, x, y, &row, &column) && hd_cell_grid_cell_at (grid, x + offset_x, y + offset_y, &row, &column) &&
      (row != cursor_row || column != cursor_column))
    hd_cell_grid_set_cursor (grid, row, column, TRUE);
}

static void
hd_duty_matrix_dispose (GObject *object)
{
  g_clear_pointer (&HD_DUTY_MATRIX (object)->table, hd_duty_table_unref);
  G_OBJECT_CLASS (hd_duty_matrix_parent_class)->dispose (object);
}

static void
hd_duty_matrix_class_init (HdDutyMatrixClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdCellGridClass *grid_class = HD_CELL_GRID_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_duty_matrix_dispose;
  widget_class->measure = hd_duty_matrix_measure;
  grid_class->arrange = hd_duty_matrix_arrange;
  grid_class->draw_cell = hd_duty_matrix_draw_cell;
  grid_class->draw_row = hd_duty_matrix_draw_row;
  grid_class->draw_headings = hd_duty_matrix_draw_headings;
  grid_class->describe = hd_duty_matrix_describe;
  grid_class->pressed = hd_duty_matrix_pressed;
  grid_class->moved = hd_duty_matrix_moved;
  gtk_widget_class_set_css_name (widget_class, "hd-duty-matrix");
}

static void
hd_duty_matrix_init (HdDutyMatrix *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (dragged_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

void
hd_duty_matrix_show (HdDutyMatrix *self,
                     HdDutyTable  *table)
{
  HdCellGrid *grid = HD_CELL_GRID (self);
  g_autoptr (HdDutyTable) old = self->table;
  int row, column, from_row, from_column;

  self->table = hd_duty_table_ref (table);
  hd_cell_grid_cursor (grid, &row, &column);
  hd_cell_grid_anchor (grid, &from_row, &from_column);
  hd_cell_grid_show (grid, hd_duty_table_n_rows (table), hd_duty_table_n_columns (table),
                     row_again (self, self->at_row, row), column_again (self, self->at_column, column),
                     row_again (self, self->from_row, from_row), column_again (self, self->from_column, from_column));
}

HdDutyTable *
hd_duty_matrix_table (HdDutyMatrix *self)
{
  return self->table;
}
