/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chain as a picture: its steps down a line, with where a dossier stands and how long
 * each step took. What the marks show is also said in words. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"
#include "store/nomination.h"

G_BEGIN_DECLS

/* @nomination: whose way is drawn, NULL for the chain alone. */
GtkWidget *hd_chain_picture_new (HdContext    *context,
                                 gint64        chain,
                                 HdNomination *nomination);

G_END_DECLS
