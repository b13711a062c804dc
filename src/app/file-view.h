/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shows the kept files of a record one by one: picture, page or text. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_FILE_VIEW (hd_file_view_get_type ())
G_DECLARE_FINAL_TYPE (HdFileView, hd_file_view, HD, FILE_VIEW, AdwBin)

/* Actions: file.next, file.previous, file.next-page, file.previous-page, file.larger,
 * file.edit, file.open. */

/* Shows the file @id among those of a record; 0 for the first. FALSE if there is none. */
gboolean   hd_file_view_show   (HdFileView *self,
                                HdContext  *context,
                                const char *table,
                                gint64      owner,
                                gint64      id);
/* The id of the file shown, 0 for none. */
gint64     hd_file_view_shown  (HdFileView *self);

/* A window of its own around such a view. */
GtkWindow *hd_file_view_window (GtkWidget  *widget,
                                HdContext  *context,
                                const char *table,
                                gint64      owner,
                                gint64      id);

/* Opens a kept file with the program that the desktop has for it. */
void       hd_file_open        (GtkWidget  *widget,
                                HdContext  *context,
                                gint64      id);

G_END_DECLS
