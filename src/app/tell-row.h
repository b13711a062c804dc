/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom to tell of next: one exemplar, when and how often he was told of, and what to do. */
#pragma once

#include <adwaita.h>

#include "store/publicity.h"

G_BEGIN_DECLS

#define HD_TYPE_TELL_ROW (hd_tell_row_get_type ())
G_DECLARE_FINAL_TYPE (HdTellRow, hd_tell_row, HD, TELL_ROW, GtkBox)

/* @year: of the first number of times. Its buttons activate «telling.plan», «telling.press»
 * and «win.show-record» with the exemplar. */
void hd_tell_row_show (HdTellRow        *self,
                       const HdTellNext *next,
                       int               year);

G_END_DECLS
