/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Buttons above a list, each with a number, of which one is pressed: which rows are shown. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define HD_TYPE_SHOW_BAR (hd_show_bar_get_type ())
G_DECLARE_FINAL_TYPE (HdShowBar, hd_show_bar, HD, SHOW_BAR, AdwBin)

/* Signals: "chosen" when the user pressed another button. */

/* @labels: static, and not yet translated. The first one is pressed. */
void  hd_show_bar_set_up    (HdShowBar         *self,
                             const char *const *labels,
                             guint              n_labels);
void  hd_show_bar_set_count (HdShowBar         *self,
                             guint              index,
                             guint              count);
guint hd_show_bar_selected  (HdShowBar         *self);
/* Presses a button, and tells nobody. */
void  hd_show_bar_select    (HdShowBar         *self,
                             guint              index);

G_END_DECLS
