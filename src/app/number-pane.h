/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers of a paper beside it: each one opens the rows that it is made of. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_NUMBER_PANE (hd_number_pane_get_type ())
G_DECLARE_FINAL_TYPE (HdNumberPane, hd_number_pane, HD, NUMBER_PANE, AdwBin)

/* @numbers: (nullable) (element-type HdNumber): of the paper that is shown. */
void hd_number_pane_show (HdNumberPane *self,
                          HdContext    *context,
                          GPtrArray    *numbers);

G_END_DECLS
