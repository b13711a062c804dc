/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The exemplars that an activity told of. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_TOLD_LIST (hd_told_list_get_type ())
G_DECLARE_FINAL_TYPE (HdToldList, hd_told_list, HD, TOLD_LIST, AdwBin)

/* Shows whom an activity told of; 0 for one that is not in the file yet. */
void hd_told_list_show (HdToldList *self,
                        HdContext  *context,
                        gint64      activity);

G_END_DECLS
