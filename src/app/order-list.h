/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list of records whose order counts: each row is opened by Enter, moved by Alt+Up and
 * Alt+Down or its buttons, and taken away by its own. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_ORDER_LIST (hd_order_list_get_type ())
G_DECLARE_FINAL_TYPE (HdOrderList, hd_order_list, HD, ORDER_LIST, AdwBin)

/* Signals "opened" (gint64 id), "moved" (gint64 id, int by), "removed" (gint64 id): whoever
 * holds the list does it, and fills the list anew. */
GtkWidget *hd_order_list_new    (const char  *label);
void       hd_order_list_clear  (HdOrderList *self);
/* @may_move: it is none of those that stay where they are. */
void       hd_order_list_add    (HdOrderList *self,
                                 gint64       id,
                                 const char  *title,
                                 const char  *subtitle,
                                 const char  *figure,
                                 gboolean     may_move);
/* After all were added: the row that was moved or opened last has the focus again. */
void       hd_order_list_filled (HdOrderList *self,
                                 gboolean     writable);

G_END_DECLS
