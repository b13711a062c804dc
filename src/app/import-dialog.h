/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shows what taking units' workbooks in would do, and does it. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* Asks for workbooks first. */
void hd_import_dialog_choose (GtkWidget *widget,
                              HdContext *context);
/* @files: a list model of GFile. */
void hd_import_dialog_show   (GtkWidget  *widget,
                              HdContext  *context,
                              GListModel *files);

G_END_DECLS
