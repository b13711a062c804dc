/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ladder of titles of an exemplar: what is held, and what is missing to the next. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_LADDER (hd_ladder_get_type ())
G_DECLARE_FINAL_TYPE (HdLadder, hd_ladder, HD, LADDER, AdwBin)

/* Shows the ladder of a subject; 0 for one that is not in the file yet. */
void hd_ladder_show (HdLadder  *self,
                     HdContext *context,
                     gint64     subject);

G_END_DECLS
