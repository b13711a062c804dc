/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes in entries from a folder or from files: what was read from their cover lines is
 * corrected in a grid, and then all of them are one step. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* Asks for a folder, or for files, first. */
void hd_intake_dialog_choose (GtkWidget  *widget,
                              HdContext  *context,
                              gboolean    folder);
/* @files: a list model of GFile; folders are looked into. */
void hd_intake_dialog_show   (GtkWidget  *widget,
                              HdContext  *context,
                              GListModel *files);

G_END_DECLS
