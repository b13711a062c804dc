/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The days on which the office rests, and those that are made up for: a line typed or a table
 * pasted adds some, each row takes its own away. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_HOLIDAY_LIST (hd_holiday_list_get_type ())
G_DECLARE_FINAL_TYPE (HdHolidayList, hd_holiday_list, HD, HOLIDAY_LIST, AdwBin)

void     hd_holiday_list_show   (HdHolidayList *self,
                                 HdContext     *context);

/* Enters what was typed; FALSE if some of it is no day, which then stands in the entry. */
gboolean hd_holiday_list_commit (HdHolidayList *self);

G_END_DECLS
