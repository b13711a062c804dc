/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is open under units that have ended, and where it goes: chosen for all of a former
 * unit at once, or for one record. */
#pragma once

#include <adwaita.h>

#include "store/reorganise.h"

G_BEGIN_DECLS

#define HD_TYPE_REHOMING_LIST (hd_rehoming_list_get_type ())
G_DECLARE_FINAL_TYPE (HdRehomingList, hd_rehoming_list, HD, REHOMING_LIST, AdwBin)

/* @rows: of HdRehoming; what is chosen is written into them. */
void hd_rehoming_list_show (HdRehomingList *self,
                            GPtrArray      *rows);

G_END_DECLS
