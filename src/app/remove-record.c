/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "remove-record.h"

void
hd_remove_record (GtkWidget  *widget,
                  HdStore    *store,
                  GType       type,
                  gint64      id,
                  const char *step,
                  const char *said,
                  const char *undo)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (store, type, id, &error);

  if (record != NULL && hd_store_begin (store, step, &error)) {
    if (hd_store_delete (store, record, &error) && hd_store_commit (store, &error)) {
      if (said != NULL)
        hd_feedback_toast_action (widget, said, _("_Undo"), undo, NULL);
      return;
    }
    hd_store_rollback (store);
  }
  hd_feedback_error (widget, _("This could not be deleted"), error);
}
