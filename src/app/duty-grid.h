/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units against obligations, with its filters, what the chosen cell says, and what can be
 * done with it. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "duty-matrix.h"

G_BEGIN_DECLS

#define HD_TYPE_DUTY_GRID (hd_duty_grid_get_type ())
G_DECLARE_FINAL_TYPE (HdDutyGrid, hd_duty_grid, HD, DUTY_GRID, AdwBin)

void          hd_duty_grid_show            (HdDutyGrid *self,
                                            HdContext  *context);
/* Shows one obligation alone, and only what is late if @late. */
void          hd_duty_grid_show_obligation (HdDutyGrid *self,
                                            gint64      obligation,
                                            gboolean    late);
void          hd_duty_grid_search          (HdDutyGrid *self);
HdDutyMatrix *hd_duty_grid_matrix          (HdDutyGrid *self);
/* The units that are chosen, else those of what is shown that are missing something.
 * (transfer full) (element-type gint64) */
GArray       *hd_duty_grid_units           (HdDutyGrid *self);

G_END_DECLS
