/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What contradicts itself in the plan: both sides can be opened, and it can be let be. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_CONTRADICTION_LIST (hd_contradiction_list_get_type ())
G_DECLARE_FINAL_TYPE (HdContradictionList, hd_contradiction_list, HD, CONTRADICTION_LIST, AdwBin)

/* How many there are that nobody let be. */
guint hd_contradiction_list_show (HdContradictionList *self,
                                  HdContext           *context);

G_END_DECLS
