/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small window around the form of a record that hangs on another one. */
#pragma once

#include "form.h"

G_BEGIN_DECLS

/* @id: the record to edit; 0 for a new one, made from @template. */
GtkWindow *hd_record_dialog_show (GtkWidget  *widget,
                                  HdContext  *context,
                                  GType       form_type,
                                  gint64      id,
                                  HdRecord   *template);

G_END_DECLS
