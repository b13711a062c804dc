/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A figure cut into bars, by unit, movement or month: what a chart shows. The bars
 * add up to the figure, and each of them is a list of rows as the figure is. */
#pragma once

#include "figure.h"

G_BEGIN_DECLS

typedef enum {
  HD_SERIES_UNIT,
  HD_SERIES_MOVEMENT,
  HD_SERIES_MONTH,
} HdSeriesBy;

typedef struct {
  gint64  key;     /* unit, movement, month of the year; 0 where none is given */
  char   *label;   /* "" for key 0 */
  gint64  value;
} HdBar;

void       hd_bar_free     (HdBar *bar);
/* Months in their order, all twelve of them; units and movements by size, those with
 * nothing left out. (transfer full) (element-type HdBar) */
GPtrArray *hd_series       (HdStore *store, const char *figure, const HdScope *scope, HdSeriesBy by, GError **error);
/* The rows of one bar. (transfer full) (element-type HdEvidence) */
GPtrArray *hd_series_rows  (HdStore *store, const char *figure, const HdScope *scope, HdSeriesBy by, gint64 key, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdBar, hd_bar_free)

G_END_DECLS
