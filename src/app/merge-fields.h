/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two subjects side by side: where they differ, a choice of the value that stays. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_MERGE_FIELDS (hd_merge_fields_get_type ())
G_DECLARE_FINAL_TYPE (HdMergeFields, hd_merge_fields, HD, MERGE_FIELDS, AdwBin)

void  hd_merge_fields_show  (HdMergeFields *self,
                             HdContext     *context,
                             gint64         first,
                             gint64         second);
/* The fields whose value is taken from the second, ended by -1. (transfer full) */
int  *hd_merge_fields_taken (HdMergeFields *self);

G_END_DECLS
