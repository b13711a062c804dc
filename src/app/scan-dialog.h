/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attaches the same files to many dossiers: the signed submission of a whole list. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* @ids: of gint64: nominations. */
GtkWindow *hd_scan_dialog_show  (GtkWidget *widget,
                                 HdContext *context,
                                 GArray    *ids);
/* Adds files to those that will be attached. */
void       hd_scan_dialog_add   (GtkWindow  *dialog,
                                 GListModel *files);

G_END_DECLS
