/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of criteria: of each unit of the year, and of each lead of a movement, the
 * version that stands, and who has none yet. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_CRITERIA_LIST (hd_criteria_list_get_type ())
G_DECLARE_FINAL_TYPE (HdCriteriaList, hd_criteria_list, HD, CRITERIA_LIST, AdwBin)

void hd_criteria_list_show (HdCriteriaList *self,
                            HdContext      *context);
/* Begins a newer version of what is chosen. */
void hd_criteria_list_new  (HdCriteriaList *self);

G_END_DECLS
