/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A combo row and its list, with their words in full: libadwaita's own cut them short. A drop
 * down of names that may be of any length, which would be as wide as the longest. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void hd_combo_show_whole   (AdwComboRow *row);
void hd_drop_down_shorten  (GtkDropDown *drop);

G_END_DECLS
