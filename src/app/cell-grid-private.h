/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two halves of a grid of cells share: how it is led, and how it is drawn. */
#pragma once

#include <math.h>

#include "cell-grid.h"

G_BEGIN_DECLS

typedef struct {
  int                 n_rows, n_columns;
  gboolean            shown;
  int                 row, column;               /* where the keyboard is */
  int                 anchor_row, anchor_column; /* the other corner of the range */

  GtkAdjustment      *hadjustment, *vadjustment;   /* (owned) (nullable) */
  GtkScrollablePolicy hpolicy, vpolicy;

  GHashTable         *layouts;   /* (owned) (nullable): of Text to PangoLayout; NULL until the font was measured */
  HdCellGridFont      font;
  HdCellGridGeometry  geometry;
} HdCellGridPrivate;

HdCellGridPrivate *hd_cell_grid_private  (HdCellGrid  *self);
void               hd_cell_grid_snapshot (GtkWidget   *widget,
                                          GtkSnapshot *snapshot);

static inline gboolean
is_cell (HdCellGrid *self,
         int         row,
         int         column)
{
  return row >= 0 && column >= 0 && column < hd_cell_grid_private (self)->n_columns;
}

static inline double
scrolled (GtkAdjustment *adjustment)
{
  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;
}

/* What there is room for beside the totals, in pixels. */
static inline int
room_for_columns (HdCellGrid *self)
{
  const HdCellGridGeometry *geometry = &hd_cell_grid_private (self)->geometry;

  return gtk_widget_get_width (GTK_WIDGET (self)) - geometry->left - (HD_CELL_GRID_GET_CLASS (self)->totals_behind ? geometry->total_width : 0);
}

static inline int
room_for_rows (HdCellGrid *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self)) - hd_cell_grid_private (self)->geometry.top;
}

G_END_DECLS
