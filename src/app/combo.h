/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A combo row and its list, with their words in full: libadwaita's own cut them short. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void hd_combo_show_whole (AdwComboRow *row);

G_END_DECLS
