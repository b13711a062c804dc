/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files kept with a record: seen, added by a button or by dropping them,
 * opened and removed. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_ATTACHMENT_LIST (hd_attachment_list_widget_get_type ())
G_DECLARE_FINAL_TYPE (HdAttachmentList, hd_attachment_list_widget, HD, ATTACHMENT_LIST, AdwBin)

/* Shows the files of a record; 0 for one that is not in the file yet. */
void hd_attachment_list_show (HdAttachmentList *self,
                              HdContext        *context,
                              const char       *table,
                              gint64            owner);

/* Pictures are shown elsewhere. To be called before the first record is shown. */
void hd_attachment_list_leave_out_photos (HdAttachmentList *self);

G_END_DECLS
