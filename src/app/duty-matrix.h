/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of duties as a grid of cells: eighty units and three years of obligations open at
 * once. A cell is opened by pressing it twice; pressing and drawing chooses a range. */
#pragma once

#include "cell-grid.h"
#include "duty-table.h"

G_BEGIN_DECLS

#define HD_TYPE_DUTY_MATRIX (hd_duty_matrix_get_type ())
G_DECLARE_FINAL_TYPE (HdDutyMatrix, hd_duty_matrix, HD, DUTY_MATRIX, HdCellGrid)

void         hd_duty_matrix_show  (HdDutyMatrix *self,
                                   HdDutyTable  *table);
HdDutyTable *hd_duty_matrix_table (HdDutyMatrix *self);

G_END_DECLS
