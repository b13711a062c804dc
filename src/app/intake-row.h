/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file that was read as an entry, as a row of the grid in which it is corrected. */
#pragma once

#include "exchange/entry-folder.h"

G_BEGIN_DECLS

#define HD_TYPE_INTAKE_ROW (hd_intake_row_get_type ())
G_DECLARE_FINAL_TYPE (HdIntakeRow, hd_intake_row, HD, INTAKE_ROW, GObject)

/* Property "problems" (string): what the rules would say, or why it is not taken in. */

/* @file is borrowed and must live as long. */
HdIntakeRow *hd_intake_row_new      (HdEntryFile         *file);
HdEntryFile *hd_intake_row_file     (HdIntakeRow         *self);
const char  *hd_intake_row_problems (HdIntakeRow         *self);
/* Something of it was changed. */
void         hd_intake_row_touch    (HdIntakeRow         *self);
/* Looks at it by the rules, if it was changed. */
void         hd_intake_row_check    (HdIntakeRow         *self,
                                     HdStore             *store,
                                     const HdEntryIntake *intake);

G_END_DECLS
