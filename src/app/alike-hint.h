/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether an entry has passages in common with others, found out behind the form. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* Called in the main thread with the number of entries alike on which nobody has decided;
 * not if the widget is gone or the comparison failed. */
typedef void (*HdAlikeDone) (GtkWidget *widget,
                             gint64     entry,
                             guint      n);

/* The index over all texts is made at the first call, and kept with the context. */
void hd_alike_hint_ask (GtkWidget   *widget,
                        HdContext   *context,
                        gint64       entry,
                        HdAlikeDone  done);

G_END_DECLS
