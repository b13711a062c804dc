/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A unit through the years, below its form: score-card, contacts, clusters, whom it came
 * from and who followed, and who of the council looks after it. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_UNIT_YEARS (hd_unit_years_get_type ())
G_DECLARE_FINAL_TYPE (HdUnitYears, hd_unit_years, HD, UNIT_YEARS, AdwBin)

/* @unit: 0 for one that is not in the file yet. */
void hd_unit_years_show (HdUnitYears *self,
                         HdContext   *context,
                         gint64       unit);

G_END_DECLS
