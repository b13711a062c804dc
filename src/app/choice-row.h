/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row with one of a few values, set by a click or by a single key: 1, 2, 3, … choose and
 * go on to the next row, Space runs through the values. Made for lists that are called
 * out, such as a roll. */
#pragma once

#include <adwaita.h>

#include "store/record.h"

G_BEGIN_DECLS

#define HD_TYPE_CHOICE_ROW (hd_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (HdChoiceRow, hd_choice_row, HD, CHOICE_ROW, AdwActionRow)

/* @labels: short ones for the buttons, msgids, as many as there are choices, which give the
 * nicks and the long labels; @optional: 0, or the button that is down, chooses none.
 * Signal "picked" (const char *nick) after the user chose; the row shows it once
 * hd_choice_row_set_value() was called. */
GtkWidget  *hd_choice_row_new       (const char         *title,
                                     const HdChoice     *choices,
                                     const char *const  *labels,
                                     gboolean            optional);
const char *hd_choice_row_value     (HdChoiceRow        *self);
void        hd_choice_row_set_value (HdChoiceRow        *self,
                                     const char         *nick);

G_END_DECLS
