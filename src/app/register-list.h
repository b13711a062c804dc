/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the office keeps as a list in an order of its own: the deadlines of the plan, the lines
 * of the forms of the Ministry. Lines are added, opened, moved and taken away. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_REGISTER_LIST (hd_register_list_get_type ())
G_DECLARE_FINAL_TYPE (HdRegisterList, hd_register_list, HD, REGISTER_LIST, AdwBin)

/* @name: "deadlines" or "forms". */
void hd_register_list_show (HdRegisterList *self,
                            HdContext      *context,
                            const char     *name);

G_END_DECLS
