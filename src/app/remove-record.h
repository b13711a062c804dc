/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "store/store.h"

G_BEGIN_DECLS

/* Deletes a record as a step that is called @step. Says @said (nullable) with a button that
 * activates @undo, or in a dialog why it could not be done; nothing is changed then. */
void hd_remove_record (GtkWidget  *widget,
                       HdStore    *store,
                       GType       type,
                       gint64      id,
                       const char *step,
                       const char *said,
                       const char *undo);

G_END_DECLS
