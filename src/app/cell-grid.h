/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A grid of cells with names at the left, headings above, and totals of its rows and columns.
 * It is drawn, not made of widgets: only what is seen costs anything. Names and headings stay
 * where they are. It is led by the keyboard alone; Shift chooses a range. What the cells are is
 * for those who derive from it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HD_TYPE_CELL_GRID (hd_cell_grid_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdCellGrid, hd_cell_grid, HD, CELL_GRID, GtkWidget)

#define HD_CELL_GRID_PADDING 6

/* Measured when the style changes, so that large text has room. */
typedef struct {
  int line_height, small_height, row_height, digit_width;
} HdCellGridFont;

typedef struct {
  int left, top;                   /* where the cells begin */
  int column_width, row_height;
  int total_left, total_width;     /* of the totals of rows */
  int total_top, total_height;     /* of the totals of columns */
} HdCellGridGeometry;

/* While it is drawn: colours, and what is seen of the cells, a last one of -1 if nothing is. */
typedef struct {
  GtkSnapshot *snapshot;
  GdkRGBA      text, late, soon, done, accent;
  int          first_row, last_row, first_column, last_column;
} HdCellGridDraw;

/* What a text is drawn with: in the middle of a cell; at the left of it; the same on several small
 * lines; small or bold in the middle. */
typedef enum { HD_CELL_GRID_CELL, HD_CELL_GRID_NAME, HD_CELL_GRID_TITLE, HD_CELL_GRID_SMALL, HD_CELL_GRID_BOLD } HdCellGridStyle;

/* In all of them the row -1 is that of the totals of columns; the column of the totals of rows
 * is hd_cell_grid_total_column(). */
struct _HdCellGridClass
{
  GtkWidgetClass parent_class;

  /* The totals of rows stand behind the cells, and not before them. */
  gboolean totals_behind;

  void     (*arrange)       (HdCellGrid           *self,
                             int                   width,
                             int                   height,
                             HdCellGridGeometry   *geometry);
  void     (*draw_cell)     (HdCellGrid           *self,
                             const HdCellGridDraw *draw,
                             int                   row,
                             int                   column,
                             double                x,
                             double                y);
  /* The name of a row, and its total. */
  void     (*draw_row)      (HdCellGrid           *self,
                             const HdCellGridDraw *draw,
                             int                   row,
                             double                y);
  /* All that stands above the cells. */
  void     (*draw_headings) (HdCellGrid           *self,
                             const HdCellGridDraw *draw);
  /* What is said of a place, to the pointer and to a screen reader; also when there are no
   * cells. (transfer full) */
  char    *(*describe)      (HdCellGrid           *self,
                             int                   row,
                             int                   column);
  /* A cell was pressed, and the keyboard is there now. */
  void     (*pressed)       (HdCellGrid           *self,
                             int                   n_press);

  /* The signals. */
  void     (*moved)         (HdCellGrid           *self);
  gboolean (*key)           (HdCellGrid           *self,
                             guint                 key);
};

/* Signals: "moved" after another cell, or range, was chosen; "key" (guint) when a key was typed
 * that leads nowhere, of which Space, Delete and letters are some: whoever handles it returns
 * TRUE; "opened" when a cell or a total is to be opened. */

/* The cell where the keyboard is, or a total. */
void    hd_cell_grid_cursor       (HdCellGrid *self,
                                   int        *row,
                                   int        *column);
void    hd_cell_grid_set_cursor   (HdCellGrid *self,
                                   int         row,
                                   int         column,
                                   gboolean    extend);
/* The corners of what is chosen, and both belong to it. */
void    hd_cell_grid_range        (HdCellGrid *self,
                                   int        *top,
                                   int        *left,
                                   int        *bottom,
                                   int        *right);

/* For those who derive from it. */

/* Other cells are shown: where the keyboard is in them, and the other corner of the range; the
 * nearest, if there is no such place. */
void    hd_cell_grid_show         (HdCellGrid *self,
                                   int         n_rows,
                                   int         n_columns,
                                   int         row,
                                   int         column,
                                   int         anchor_row,
                                   int         anchor_column);
void    hd_cell_grid_anchor       (HdCellGrid *self,
                                   int        *row,
                                   int        *column);
int     hd_cell_grid_n_rows       (HdCellGrid *self);
int     hd_cell_grid_n_columns    (HdCellGrid *self);
int     hd_cell_grid_total_column (HdCellGrid *self);
const HdCellGridFont     *hd_cell_grid_font     (HdCellGrid *self);
const HdCellGridGeometry *hd_cell_grid_geometry (HdCellGrid *self);
/* How far it is scrolled to the side. */
double  hd_cell_grid_scrolled     (HdCellGrid *self);
/* The cell under the pointer; FALSE if no cell is. */
gboolean hd_cell_grid_cell_at     (HdCellGrid *self,
                                   double      x,
                                   double      y,
                                   int        *row,
                                   int        *column);
/* Layouts of texts are kept from frame to frame. */
void    hd_cell_grid_draw_text    (HdCellGrid           *self,
                                   const HdCellGridDraw *draw,
                                   HdCellGridStyle       style,
                                   const char           *text,
                                   double                x,
                                   double                y,
                                   int                   width,
                                   int                   height);
void    hd_cell_grid_fill         (const HdCellGridDraw *draw,
                                   const GdkRGBA        *color,
                                   double                alpha,
                                   double                x,
                                   double                y,
                                   double                width,
                                   double                height);

G_END_DECLS
