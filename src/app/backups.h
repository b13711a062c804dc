/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Backups of the open file: one a day by itself, more on demand, and back again. */
#pragma once

#include "window.h"

G_BEGIN_DECLS

/* Takes today's backup behind the scenes if there is none yet. */
void hd_backups_take_daily   (HdWindow *window);
void hd_backups_take_now     (HdWindow *window);
void hd_backups_show_restore (HdWindow *window);

G_END_DECLS
