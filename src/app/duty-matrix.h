/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of duties, drawn: only what is seen is made, so that eighty units and three
 * years of obligations open at once. The names and the headings stay where they are. It
 * is led by the keyboard alone; Shift chooses a range. */
#pragma once

#include <gtk/gtk.h>

#include "duty-table.h"

G_BEGIN_DECLS

#define HD_TYPE_DUTY_MATRIX (hd_duty_matrix_get_type ())
G_DECLARE_FINAL_TYPE (HdDutyMatrix, hd_duty_matrix, HD, DUTY_MATRIX, GtkWidget)

/* Signals: "moved" after another cell, or range, was chosen; "key" (guint) when a key was
 * typed that leads nowhere, of which Return, Delete and letters are some: whoever handles
 * it returns TRUE; "opened" when a cell or a total is to be opened. */
void         hd_duty_matrix_show        (HdDutyMatrix *self,
                                         HdDutyTable  *table);
HdDutyTable *hd_duty_matrix_table       (HdDutyMatrix *self);
/* The cell where the keyboard is; -1 is the total of its row or column. */
void         hd_duty_matrix_cursor      (HdDutyMatrix *self,
                                         int          *row,
                                         int          *column);
void         hd_duty_matrix_set_cursor  (HdDutyMatrix *self,
                                         int           row,
                                         int           column,
                                         gboolean      extend);
/* The corners of what is chosen, and both belong to it. */
void         hd_duty_matrix_range       (HdDutyMatrix *self,
                                         int          *top,
                                         int          *left,
                                         int          *bottom,
                                         int          *right);

G_END_DECLS
