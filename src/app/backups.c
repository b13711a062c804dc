/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "backups.h"
#include "feedback.h"
#include "job.h"
#include "opener.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"

static gboolean
take_backup (HdJob         *job,
             HdStore       *store,
             GCancellable  *cancellable,
             gpointer       data,
             GError       **error)
{
  return hd_store_backup_now (store, data, cancellable, NULL, error);
}

static void
damaged_cb (AdwMessageDialog *dialog,
            const char       *response,
            GtkWidget        *widget)
{
  if (g_str_equal (response, "restore"))
    gtk_widget_activate_action (widget, "win.restore", NULL);
}

static void
daily_taken_cb (GtkWidget    *widget,
                gpointer      data,
                const GError *error)
{
  g_autofree char *text = NULL;

  if (error == NULL)
    return;
  /* A damaged file may open and show what is still whole: too grave for a toast. */
  if (g_error_matches (error, HD_ERROR, HD_ERROR_CORRUPT)) {
    AdwMessageDialog *dialog = hd_feedback_dialog (widget, _("The File Is Damaged"), error->message);

    adw_message_dialog_add_responses (dialog, "close", _("_Close"), "restore", _("_Restore…"), NULL);
    adw_message_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_SUGGESTED);
    g_signal_connect_object (dialog, "response", G_CALLBACK (damaged_cb), widget, 0);
    gtk_window_present (GTK_WINDOW (dialog));
    return;
  }
  text = g_strdup_printf (_("Today’s backup could not be taken: %s"), error->message);
  hd_feedback_toast (widget, text);
}

static void
taken_cb (GtkWidget    *widget,
          gpointer      data,
          const GError *error)
{
  if (error != NULL)
    hd_feedback_error (widget, _("The backup could not be taken"), error);
  else
    hd_feedback_toast (widget, _("A backup was taken, opened again and checked"));
}

static const char *
reason_label (const char *reason)
{
  if (g_strcmp0 (reason, "daily") == 0)
    return _("Daily");
  if (g_strcmp0 (reason, "import") == 0)
    return _("Before an import");
  if (g_strcmp0 (reason, "upgrade") == 0)
    return _("Before an upgrade");
  return _("On demand");
}

static char *
format_time (gint64 time)
{
  g_autoptr (GDateTime) local = g_date_time_new_from_unix_local (time);

  return g_date_time_format (local, "%H:%M, %d/%m/%Y");
}

/* What a backup holds, in a few sentences; the error says that it holds nothing. */
static char *
describe (const char  *path,
          GError     **error)
{
  g_autoptr (HdStore) store = hd_store_open (path, HD_STORE_READ_ONLY | HD_STORE_ANYWHERE, error);
  g_autoptr (GPtrArray) log = NULL;
  g_autofree char *nominations = NULL;
  g_autofree char *units = NULL;
  g_autofree char *time = NULL;
  char *text;

  if (store == NULL)
    return NULL;
  nominations = hd_number_format (hd_store_count (store, HD_TYPE_NOMINATION));
  units = hd_number_format (hd_store_count (store, HD_TYPE_UNIT));
  log = hd_store_log (store, 1, NULL);
  if (log != NULL && log->len > 0)
    time = format_time (((HdChange *) g_ptr_array_index (log, 0))->time);
  text = g_strdup_printf (_("It holds %s nominations of %s units. The last change in it is “%s” of %s.\n\n"
                            "The file as it is now is kept beside under another name."), nominations, units,
                          time != NULL ? ((HdChange *) g_ptr_array_index (log, 0))->label : "", time != NULL ? time : "");
  hd_store_close (store, NULL);
  return text;
}

static void
restore_response_cb (AdwMessageDialog *dialog,
                     const char       *response,
                     HdWindow         *window)
{
  const char *backup = g_object_get_data (G_OBJECT (dialog), "backup");
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "restore") || hd_window_store (window) == NULL)
    return;
  path = g_strdup (hd_store_path (hd_window_store (window)));
  hd_window_set_store (window, NULL);
  if (!hd_store_restore (backup, path, NULL, &error))
    hd_feedback_error (GTK_WIDGET (window), _("The backup cannot be restored"), error);
  if (hd_opener_open (window, path) && error == NULL)
    hd_feedback_toast (hd_window_toaster (window), _("The backup was restored"));
}

static void
backup_activated_cb (GtkListBox    *list,
                     GtkListBoxRow *row,
                     HdWindow      *window)
{
  const char *path = g_object_get_data (G_OBJECT (row), "path");
  g_autoptr (GError) error = NULL;
  g_autofree char *text = describe (path, &error);
  AdwMessageDialog *dialog;

  if (text == NULL) {
    hd_feedback_error (GTK_WIDGET (list), _("This backup cannot be read"), error);
    return;
  }
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (list))));
  dialog = hd_feedback_dialog (GTK_WIDGET (window), _("Restore This Backup?"), text);
  g_object_set_data_full (G_OBJECT (dialog), "backup", g_strdup (path), g_free);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "restore", _("_Restore"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (restore_response_cb), window, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
hd_backups_take_daily (HdWindow *window)
{
  HdStore *store = hd_window_store (window);

  if (store != NULL && !hd_store_is_read_only (store) && hd_store_backup_due (store))
    hd_job_run (hd_window_toaster (window), hd_window_context (window), "", HD_JOB_QUIET, take_backup, daily_taken_cb,
                (gpointer) "daily", NULL);
}

void
hd_backups_take_now (HdWindow *window)
{
  hd_window_leave_rooms (window);
  hd_job_run (hd_window_toaster (window), hd_window_context (window), _("Taking a backup"), 0, take_backup, taken_cb,
              (gpointer) "manual", NULL);
}

void
hd_backups_show_restore (HdWindow *window)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/backups.ui");
  GtkWindow *dialog = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  GtkListBox *list = GTK_LIST_BOX (gtk_builder_get_object (builder, "list"));
  g_autoptr (GPtrArray) backups = hd_store_backups (hd_window_store (window));
  g_autofree char *folder = hd_store_backup_folder (hd_window_store (window));

  for (guint i = 0; backups != NULL && i < backups->len; i++) {
    HdBackup *backup = g_ptr_array_index (backups, i);
    GtkWidget *row = adw_action_row_new ();
    g_autofree char *time = format_time (backup->time);
    g_autofree char *size = g_format_size (backup->size);
    g_autofree char *subtitle = g_strdup_printf ("%s · %s", reason_label (backup->reason), size);

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), time);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_object_set_data_full (G_OBJECT (row), "path", g_strdup (backup->path), g_free);
    gtk_list_box_append (list, row);
  }
  gtk_label_set_text (GTK_LABEL (gtk_builder_get_object (builder, "folder")), folder);
  gtk_stack_set_visible_child_name (GTK_STACK (gtk_builder_get_object (builder, "stack")),
                                    backups != NULL && backups->len > 0 ? "list" : "none");
  g_signal_connect_object (list, "row-activated", G_CALLBACK (backup_activated_cb), window, 0);
  gtk_window_set_transient_for (dialog, GTK_WINDOW (window));
  gtk_window_present (dialog);
}
