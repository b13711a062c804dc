/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two halves of the matrix of duties share: how it is led, and how it is drawn. */
#pragma once

#include "duty-matrix.h"

G_BEGIN_DECLS

struct _HdDutyMatrix
{
  GtkWidget      parent_instance;

  HdDutyTable   *table;        /* (owned) (nullable) */
  GtkAdjustment *hadjustment, *vadjustment;   /* (owned) (nullable) */
  GtkScrollablePolicy hpolicy, vpolicy;

  int            row, column;               /* where the keyboard is */
  int            anchor_row, anchor_column; /* the other corner of the range */
  HdDutyRow     *at_row, *from_row;         /* the same, whatever is filtered away; borrowed of the table */
  HdDutyColumn  *at_column, *from_column;
  gboolean       dragging;

  /* Measured when the style changes. */
  GHashTable    *layouts;      /* (owned) (nullable) of PangoLayout, by style and text */
  int            line_height, small_height, row_height, column_width, name_width, total_width;
  int            year_height, title_height, total_height, title_lines;
};

static inline int
n_rows (HdDutyMatrix *self)
{
  return self->table != NULL ? hd_duty_table_n_rows (self->table) : 0;
}

static inline int
n_columns (HdDutyMatrix *self)
{
  return self->table != NULL ? hd_duty_table_n_columns (self->table) : 0;
}

/* Where the cells begin. */
static inline int
left_edge (HdDutyMatrix *self)
{
  return self->name_width + self->total_width;
}

static inline int
top_edge (HdDutyMatrix *self)
{
  return self->year_height + self->title_height + self->total_height;
}

/* How far it is scrolled. */
double hd_duty_matrix_scrolled (GtkAdjustment *adjustment);
/* Measures the font, unless that was done since the style changed. */
void   hd_duty_matrix_measure_font (HdDutyMatrix *self);
/* How much of the obligations' names there is room for. */
void   hd_duty_matrix_set_title_lines (HdDutyMatrix *self,
                                       int           lines);
void   hd_duty_matrix_snapshot  (GtkWidget     *widget,
                                 GtkSnapshot   *snapshot);

G_END_DECLS
