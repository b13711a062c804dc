/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of a form that refers to another record: shows its name, and opens a
 * searchable list to choose another. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_REF_ROW (hd_ref_row_get_type ())
G_DECLARE_FINAL_TYPE (HdRefRow, hd_ref_row, HD, REF_ROW, AdwActionRow)

/* Property "value" (gint64): the id chosen, 0 for none. Notified only when the
 * user chooses or another value is set. */
void   hd_ref_row_set_options (HdRefRow   *self,
                               GListModel *options,
                               const char *none);
/* The same for a subject, of whom there are too many to be held as a list. */
void   hd_ref_row_set_subjects (HdRefRow  *self,
                               HdContext  *context,
                               const char *none);
gint64 hd_ref_row_value       (HdRefRow   *self);
void   hd_ref_row_set_value   (HdRefRow   *self,
                               gint64      value);

G_END_DECLS
