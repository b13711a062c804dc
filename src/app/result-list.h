/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The works of one kind in the order of a round. */
#pragma once

#include "result-part.h"

G_BEGIN_DECLS

#define HD_TYPE_RESULT_LIST (hd_result_list_get_type ())
G_DECLARE_FINAL_TYPE (HdResultList, hd_result_list, HD, RESULT_LIST, AdwBin)

void   hd_result_list_show   (HdResultList       *self,
                              const HdResultView *view);
/* The chosen work, 0 for none. */
gint64 hd_result_list_chosen (HdResultList       *self);
void   hd_result_list_focus  (HdResultList       *self);

G_END_DECLS
