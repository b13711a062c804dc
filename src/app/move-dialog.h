/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moves dossiers along their chain: what must be told, who moves and who is refused and
 * why, all together, and one step to take back. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* @ids: of gint64; @to_step: the step to begin with, NULL for the first one offered. */
GtkWindow *hd_move_dialog_show (GtkWidget  *widget,
                                HdContext  *context,
                                GArray     *ids,
                                const char *to_step);

G_END_DECLS
