/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart of one of the figures of the year, by unit, movement or month. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_TODAY_CHART (hd_today_chart_get_type ())
G_DECLARE_FINAL_TYPE (HdTodayChart, hd_today_chart, HD, TODAY_CHART, AdwBin)

/* Counts again, behind the window. */
void hd_today_chart_load (HdTodayChart *self,
                          HdContext    *context);

G_END_DECLS
