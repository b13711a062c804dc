/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records with a place in a list. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

/* By the field of their place, then as they came. */
void     hd_ordering_sort (GPtrArray *records, guint field);
/* Moves one of the records, which are in order, up or down by one, and numbers those anew
 * whose place is another. One change set; nothing is written at the ends. */
gboolean hd_ordering_move (HdStore *store, GPtrArray *records, guint field, gint64 id, int by, const char *label, GError **error);

G_END_DECLS
