/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attach.h"
#include "feedback.h"
#include "store/attachment.h"

static gboolean
dropped_cb (GtkDropTarget *target,
            const GValue  *value,
            double         x,
            double         y,
            HdAttachFunc   func)
{
  GSList *files = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr (GListStore) list = g_list_store_new (G_TYPE_FILE);

  for (GSList *l = files; l != NULL; l = l->next)
    g_list_store_append (list, l->data);
  g_slist_free (files);
  func (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), G_LIST_MODEL (list));
  return TRUE;
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           GtkWidget            *widget)
{
  HdAttachFunc func = g_object_get_data (G_OBJECT (chooser), "func");

  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));

    func (widget, files);
  }
  g_object_unref (chooser);
}

/* The files of the record with this content, beside the one itself. */
static gboolean
is_there_already (GPtrArray *held,
                  HdRecord  *added)
{
  for (guint i = 0; held != NULL && i < held->len; i++)
    if (g_str_equal (hd_record_text (g_ptr_array_index (held, i), HD_ATTACHMENT_SHA256), hd_record_text (added, HD_ATTACHMENT_SHA256)))
      return TRUE;
  return FALSE;
}

void
hd_attach_accept (GtkWidget    *widget,
                  HdAttachFunc  func)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (dropped_cb), func);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

void
hd_attach_choose (GtkWidget    *widget,
                  gboolean      pictures,
                  HdAttachFunc  func)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Attach Files"), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);

  if (pictures) {
    g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

    gtk_file_filter_set_name (filter, _("Pictures"));
    gtk_file_filter_add_pixbuf_formats (filter);
    gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  }
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  g_object_set_data (G_OBJECT (chooser), "func", func);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
hd_attach_files (GtkWidget  *widget,
                 HdContext  *context,
                 const char *table,
                 gint64      owner,
                 const char *kind,
                 GListModel *files)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GError) error = NULL;
  guint n = g_list_model_get_n_items (files), repeated = 0;

  if (n == 0 || owner == 0)
    return;
  if (!hd_store_begin (store, _("Add attachments"), &error)) {
    hd_feedback_error (widget, _("The files could not be attached"), error);
    return;
  }
  for (guint i = 0; i < n && error == NULL; i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);
    g_autoptr (GPtrArray) held = hd_attachment_list (store, table, owner, &error);
    g_autoptr (HdRecord) added = held == NULL ? NULL : HD_RECORD (hd_attachment_add (store, table, owner, file, "", &error));

    if (added == NULL)
      continue;
    if (is_there_already (held, added)) {
      hd_store_delete (store, added, &error);
      repeated++;
    } else if (*kind != '\0') {
      hd_record_set_text (added, HD_ATTACHMENT_KIND, kind);
      hd_store_save (store, added, &error);
    }
  }
  if (error != NULL || !hd_store_commit (store, &error)) {
    hd_store_rollback (store);
    hd_feedback_error (widget, _("The files could not be attached"), error);
  } else if (repeated > 0)
    hd_feedback_toast (widget, _("A file that is there already was not added again"));
}
