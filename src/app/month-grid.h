/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units against the twelve months of a year: who told of exemplars when. Led by the keyboard
 * alone; Shift chooses a range. Names and headings stay where they are. */
#pragma once

#include <gtk/gtk.h>

#include "store/publicity.h"

G_BEGIN_DECLS

#define HD_TYPE_MONTH_GRID (hd_month_grid_get_type ())
G_DECLARE_FINAL_TYPE (HdMonthGrid, hd_month_grid, HD, MONTH_GRID, GtkWidget)

/* Behind the months stands the total of a unit, above the units that of a month. */
#define HD_MONTH_GRID_TOTAL 12

/* Signals: "toggled" when what is chosen is to be noted, or its note taken back; "opened"
 * when a cell or a total is to be opened. */

/* @lines: of HdTellingLine, in order; @over: how many months of the year are over, -1 if it
 * has not begun. */
void hd_month_grid_show       (HdMonthGrid *self,
                               GPtrArray   *lines,
                               int          over);
/* NULL for the totals. */
HdTellingLine *hd_month_grid_line (HdMonthGrid *self,
                               int          row);
/* Where the keyboard is: the line, -1 for the totals of months; the month from 0, or the total. */
void hd_month_grid_cursor     (HdMonthGrid *self,
                               int         *row,
                               int         *column);
void hd_month_grid_set_cursor (HdMonthGrid *self,
                               int          row,
                               int          column,
                               gboolean     extend);
/* The corners of what is chosen, and both belong to it. */
void hd_month_grid_range      (HdMonthGrid *self,
                               int         *top,
                               int         *left,
                               int         *bottom,
                               int         *right);

G_END_DECLS
