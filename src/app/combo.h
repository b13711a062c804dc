/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of a combo row, with its words in full: libadwaita's own cuts them short. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void hd_combo_show_whole (AdwComboRow *row);

G_END_DECLS
