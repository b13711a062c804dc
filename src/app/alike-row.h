/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the form of a nomination: while a name is typed it says who with that name is
 * already there and what they hold, and asks whether it is the same one. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_ALIKE_ROW (hd_alike_row_get_type ())
G_DECLARE_FINAL_TYPE (HdAlikeRow, hd_alike_row, HD, ALIKE_ROW, AdwActionRow)

/* Signals: "same", "different" (gint64 subject) when the user says so. */

/* Looks for those who are like the subject of a nomination; hidden if there is none. */
void hd_alike_row_look  (HdAlikeRow *self,
                         HdContext  *context,
                         HdRecord   *nomination);
/* Another nomination is shown: what was said of the last one is forgotten. */
void hd_alike_row_clear (HdAlikeRow *self);

/* Records that the saved nomination's subject is none of those it was told apart from. */
gboolean hd_alike_row_save (HdAlikeRow  *self,
                            HdStore     *store,
                            HdRecord    *nomination,
                            GError     **error);

G_END_DECLS
