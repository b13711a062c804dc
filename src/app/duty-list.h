/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is still owed, by the day it is due, with what can be done about it beside each. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_DUTY_LIST (hd_duty_list_get_type ())
G_DECLARE_FINAL_TYPE (HdDutyList, hd_duty_list, HD, DUTY_LIST, AdwBin)

void hd_duty_list_show (HdDutyList *self,
                        HdContext  *context);

G_END_DECLS
