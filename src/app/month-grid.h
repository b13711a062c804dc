/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units against the twelve months of a year: who told of exemplars when. A press on a month
 * notes it, or takes the note back. */
#pragma once

#include "cell-grid.h"
#include "store/publicity.h"

G_BEGIN_DECLS

#define HD_TYPE_MONTH_GRID (hd_month_grid_get_type ())
G_DECLARE_FINAL_TYPE (HdMonthGrid, hd_month_grid, HD, MONTH_GRID, HdCellGrid)

/* Behind the months stands the total of a unit. */
#define HD_MONTH_GRID_TOTAL 12

/* Signals: "toggled" when what is chosen is to be noted, or its note taken back. */

/* @lines: of HdTellingLine, in order; @over: how many months of the year are over, -1 if it
 * has not begun. */
void           hd_month_grid_show (HdMonthGrid *self,
                                   GPtrArray   *lines,
                                   int          over);
/* NULL for the totals. */
HdTellingLine *hd_month_grid_line (HdMonthGrid *self,
                                   int          row);

G_END_DECLS
