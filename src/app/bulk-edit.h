/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same value put into many records at once: chosen fields, what it changes in each
 * record before it is done, and one step to take back. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* @fields: the fields that may be set, in the order of the dialog. */
GtkWindow *hd_bulk_edit_show (GtkWidget    *widget,
                              HdContext    *context,
                              GType         type,
                              const guint  *fields,
                              guint         n_fields,
                              GArray       *ids);

G_END_DECLS
