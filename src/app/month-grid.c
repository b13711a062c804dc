/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "month-grid.h"

#define PADDING HD_CELL_GRID_PADDING
#define TOTAL   HD_MONTH_GRID_TOTAL

/* Told by what the office noted, by what was held; not told in a month that is over. */
#define NOTED   "●"
#define HELD    "◆"
#define MISSING "○"

struct _HdMonthGrid
{
  HdCellGrid parent_instance;

  GPtrArray *lines;        /* (owned) (nullable) of HdTellingLine */
  int        over, begun;  /* months of the year */
  guint      every;        /* units that told in every month */
  guint      totals[12];   /* units that told in each month */
};

static guint toggled_signal;

G_DEFINE_FINAL_TYPE (HdMonthGrid, hd_month_grid, HD_TYPE_CELL_GRID)

static int
n_lines (HdMonthGrid *self)
{
  return self->lines != NULL ? (int) self->lines->len : 0;
}

static int
least_column (const HdCellGridFont *font)
{
  return 3 * font->digit_width + PADDING;
}

static int
total_width (const HdCellGridFont *font)
{
  return 8 * font->digit_width + PADDING;
}

static void
hd_month_grid_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  const HdCellGridFont *font = hd_cell_grid_font (HD_CELL_GRID (widget));
  int months = TOTAL * least_column (font) + total_width (font);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = 4 * font->row_height + months;
    *natural = 12 * font->row_height + months;
  } else {
    *minimum = 4 * font->row_height;
    *natural = (2 + MAX (2, n_lines (HD_MONTH_GRID (widget)))) * font->row_height;
  }
}

static void
hd_month_grid_arrange (HdCellGrid         *grid,
                       int                 width,
                       int                 height,
                       HdCellGridGeometry *geometry)
{
  const HdCellGridFont *font = hd_cell_grid_font (grid);
  int row = font->row_height, least = least_column (font);

  geometry->row_height = row;
  geometry->total_width = total_width (font);
  /* What room there is beside the names makes the months easier to hit. */
  geometry->column_width = CLAMP ((width - geometry->total_width - 12 * row) / TOTAL, least, least * 3 / 2);
  geometry->left = MAX (4 * row, width - TOTAL * geometry->column_width - geometry->total_width);
  geometry->total_left = geometry->left + TOTAL * geometry->column_width;
  geometry->total_top = geometry->total_height = row;
  geometry->top = 2 * row;
}

/* Drawing. */

/* (transfer full): the sign of a month. */
static char *
sign_of (HdMonthGrid   *self,
         HdTellingLine *line,
         int            month)
{
  gint64 held = line->cells[month] - (line->notes[month] != 0);

  if (held > 1)
    return g_strdup_printf (HELD "%" G_GINT64_FORMAT, held);
  if (held == 1)
    return g_strdup (HELD);
  if (line->notes[month] != 0)
    return g_strdup (NOTED);
  return g_strdup (month < self->over ? MISSING : "");
}

static void
hd_month_grid_draw_cell (HdCellGrid           *grid,
                         const HdCellGridDraw *draw,
                         int                   row,
                         int                   month,
                         double                x,
                         double                y)
{
  HdMonthGrid *self = HD_MONTH_GRID (grid);
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  HdTellingLine *line = g_ptr_array_index (self->lines, row);
  g_autofree char *sign = sign_of (self, line, month);

  if (line->cells[month] > 0)
    hd_cell_grid_fill (draw, &draw->done, 0.16, x, y, geometry->column_width, geometry->row_height);
  else if (month >= self->begun)
    hd_cell_grid_fill (draw, &draw->text, 0.05, x, y, geometry->column_width, geometry->row_height);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, sign, x, y, geometry->column_width, geometry->row_height);
}

static void
hd_month_grid_draw_row (HdCellGrid           *grid,
                        const HdCellGridDraw *draw,
                        int                   row,
                        double                y)
{
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  HdTellingLine *line = g_ptr_array_index (HD_MONTH_GRID (grid)->lines, row);
  g_autofree char *months = g_strdup_printf ("%u/12", line->months);

  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_NAME, line->name, 0, y, geometry->left, geometry->row_height);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, months, geometry->total_left, y, geometry->total_width, geometry->row_height);
}

static void
hd_month_grid_draw_headings (HdCellGrid           *grid,
                             const HdCellGridDraw *draw)
{
  HdMonthGrid *self = HD_MONTH_GRID (grid);
  const HdCellGridGeometry *geometry = hd_cell_grid_geometry (grid);
  int height = geometry->row_height, cursor_row, cursor_column;
  g_autofree char *every = g_strdup_printf ("%u/%d", self->every, n_lines (self));

  hd_cell_grid_cursor (grid, &cursor_row, &cursor_column);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_NAME, _("Unit"), 0, 0, geometry->left, height);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_NAME, _("Units that told"), 0, height, geometry->left, height);
  for (int month = 0; month < TOTAL; month++) {
    g_autofree char *title = g_strdup_printf ("%d", month + 1);
    g_autofree char *total = g_strdup_printf ("%u", self->totals[month]);
    double x = geometry->left + month * geometry->column_width;

    if (month == cursor_column)
      hd_cell_grid_fill (draw, &draw->accent, 0.18, x, 0, geometry->column_width, height);
    hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, title, x, 0, geometry->column_width, height);
    hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, total, x, height, geometry->column_width, height);
  }
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, _("Months"), geometry->total_left, 0, geometry->total_width, height);
  hd_cell_grid_draw_text (grid, draw, HD_CELL_GRID_CELL, every, geometry->total_left, height, geometry->total_width, height);
}

/* What is said. */

static char *
hd_month_grid_describe (HdCellGrid *grid,
                        int         row,
                        int         column)
{
  HdMonthGrid *self = HD_MONTH_GRID (grid);
  HdTellingLine *line = hd_month_grid_line (self, row);
  gint64 held;

  if (n_lines (self) == 0)
    return g_strdup (_("No unit is shown"));
  if (line == NULL && column == TOTAL)
    return g_strdup_printf (_("%u of %d units told in every month"), self->every, n_lines (self));
  if (line == NULL)
    return g_strdup_printf (_("Month %d: %u of %d units told of exemplars"), column + 1, self->totals[column], n_lines (self));
  if (column == TOTAL)
    return g_strdup_printf (_("%s told of exemplars in %u of 12 months"), line->name, line->months);
  held = line->cells[column] - (line->notes[column] != 0);
  if (held > 0)
    return g_strdup_printf (_("%s, month %d: told, activities: %d"), line->name, column + 1, (int) held);
  if (line->notes[column] != 0)
    return g_strdup_printf (_("%s, month %d: told, as noted"), line->name, column + 1);
  return g_strdup_printf (column >= self->begun ? _("%s, month %d: has not come yet") : _("%s, month %d: not told"), line->name, column + 1);
}

/* Led by the keyboard and the pointer. */

static gboolean
hd_month_grid_key (HdCellGrid *grid,
                   guint       key)
{
  if (key != GDK_KEY_space && key != GDK_KEY_KP_Space)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (grid, toggled_signal, 0);
  return GDK_EVENT_STOP;
}

static void
hd_month_grid_pressed (HdCellGrid *grid,
                       int         n_press)
{
  if (n_press == 1)
    g_signal_emit (grid, toggled_signal, 0);
}

static void
hd_month_grid_dispose (GObject *object)
{
  g_clear_pointer (&HD_MONTH_GRID (object)->lines, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_month_grid_parent_class)->dispose (object);
}

static void
hd_month_grid_class_init (HdMonthGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdCellGridClass *grid_class = HD_CELL_GRID_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_month_grid_dispose;
  widget_class->measure = hd_month_grid_measure;
  grid_class->totals_behind = TRUE;
  grid_class->arrange = hd_month_grid_arrange;
  grid_class->draw_cell = hd_month_grid_draw_cell;
  grid_class->draw_row = hd_month_grid_draw_row;
  grid_class->draw_headings = hd_month_grid_draw_headings;
  grid_class->describe = hd_month_grid_describe;
  grid_class->pressed = hd_month_grid_pressed;
  grid_class->key = hd_month_grid_key;
  toggled_signal = g_signal_new ("toggled", HD_TYPE_MONTH_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "hd-month-grid");
}

static void
hd_month_grid_init (HdMonthGrid *self)
{
}

void
hd_month_grid_show (HdMonthGrid *self,
                    GPtrArray   *lines,
                    int          over)
{
  HdCellGrid *grid = HD_CELL_GRID (self);
  int row, column, anchor_row, anchor_column, moved = 0;
  gint64 unit;

  hd_cell_grid_cursor (grid, &row, &column);
  hd_cell_grid_anchor (grid, &anchor_row, &anchor_column);
  unit = hd_month_grid_line (self, row) != NULL ? hd_month_grid_line (self, row)->unit : 0;
  g_ptr_array_ref (lines);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  self->lines = lines;
  self->over = over;
  self->begun = CLAMP (over + 1, 0, 12);
  self->every = 0;
  memset (self->totals, 0, sizeof self->totals);
  for (guint i = 0; i < lines->len; i++) {
    HdTellingLine *line = g_ptr_array_index (lines, i);

    self->every += line->months == 12;
    for (guint month = 0; month < 12; month++)
      self->totals[month] += line->cells[month] > 0;
    /* The keyboard stays with the unit, while that is shown. */
    if (line->unit == unit)
      moved = (int) i - row;
  }
  hd_cell_grid_show (grid, lines->len, TOTAL, row + moved, column, anchor_row + moved, anchor_column);
}

HdTellingLine *
hd_month_grid_line (HdMonthGrid *self,
                    int          row)
{
  return row >= 0 && row < n_lines (self) ? g_ptr_array_index (self->lines, row) : NULL;
}
