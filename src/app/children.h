/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists and boxes that are filled anew. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Takes everything out of a list, a box or a flow box. */
void hd_children_remove (gpointer container);

G_END_DECLS
