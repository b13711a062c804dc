/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "history.h"
#include "job.h"

/* More than anybody reads; the command line lists the rest. */
#define MAX_CHANGES 500

/* Keys that the program derives say nothing to a reader. */
static gboolean
is_worth_showing (GType     type,
                  HdChange *change)
{
  const HdField *field = change->field != NULL ? hd_record_type_field (type, change->field, NULL) : NULL;

  return change->field == NULL || (field != NULL && *field->label != '\0' && !(field->flags & HD_FIELD_DERIVED));
}

static void
add_row (GtkListBox *list,
         const char *title,
         const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 4);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_append (list, row);
}

/* When and by whom, as people read it. (transfer full) */
static char *
made_by (HdChange *change)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (change->time);
  g_autofree char *when = g_date_time_format (time, "%H:%M, %d/%m/%Y");

  return g_strdup_printf ("%s · %s", when, *change->actor != '\0' ? change->actor : _("unknown"));
}

static void
add_change (GtkListBox *list,
            HdContext  *context,
            GType       type,
            HdChange   *change)
{
  g_autofree char *made = made_by (change);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  const HdField *field = change->field != NULL ? hd_record_type_field (type, change->field, NULL) : NULL;

  if (field != NULL) {
    g_autofree char *old = hd_context_display_value (context, field, change->old_value);
    g_autofree char *new = hd_context_display_value (context, field, change->new_value);

    /* Translators: the history of a field: its name, what it was, what it became. */
    title = g_strdup_printf (_("%s: “%s” → “%s”"), _(field->label), old, new);
  } else if (change->old_value == NULL && change->new_value != NULL)
    title = g_strdup (_("Record added"));
  else if (change->new_value == NULL && change->old_value != NULL)
    title = g_strdup (_("Record deleted"));
  else
    title = g_strdup (change->label);
  subtitle = g_strdup_printf ("%s · %s", made, change->label);
  add_row (list, title, subtitle);
}

/* A window on changes; the list is filled by the caller. */
static GtkWindow *
history_window (GtkBuilder *builder,
                GtkWidget  *widget,
                guint       n_changes)
{
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  gtk_stack_set_visible_child_name (GTK_STACK (gtk_builder_get_object (builder, "stack")), n_changes > 0 ? "list" : "none");
  gtk_window_set_transient_for (window, hd_feedback_window (widget));
  return window;
}

typedef struct {
  HdCheck *check;   /* (owned) (nullable) */
} Verification;

static void
verification_free (gpointer data)
{
  Verification *verification = data;

  g_clear_pointer (&verification->check, hd_check_free);
  g_free (verification);
}

static gboolean
verify (HdJob         *job,
        HdStore       *store,
        GCancellable  *cancellable,
        gpointer       data,
        GError       **error)
{
  Verification *verification = data;

  verification->check = hd_store_check (store, cancellable, error);
  return verification->check != NULL;
}

static void
verified_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  Verification *verification = data;
  g_autoptr (GString) text = g_string_new (NULL);
  AdwMessageDialog *dialog;

  if (error != NULL) {
    hd_feedback_error (widget, _("The log cannot be verified"), error);
    return;
  }
  if (verification->check->ok)
    g_string_append_printf (text, _("All %u steps agree with the records. The log ends with\n%s"), verification->check->change_sets,
                            verification->check->chain_head);
  for (guint i = 0; i < MIN (verification->check->problems->len, 12); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (char *) g_ptr_array_index (verification->check->problems, i));
  dialog = hd_feedback_dialog (widget, verification->check->ok ? _("The File Is in Order") : _("The File Was Altered or Damaged"), text->str);
  adw_message_dialog_add_response (dialog, "close", _("_Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
verify_cb (GtkWidget *button)
{
  HdContext *context = g_object_get_data (G_OBJECT (button), "context");

  hd_job_run (button, context, _("Verifying the log"), 0, verify, verified_cb, g_new0 (Verification, 1), verification_free);
}

void
hd_history_show (GtkWidget *widget,
                 HdContext *context,
                 HdRecord  *record)
{
  GType type = G_OBJECT_TYPE (record);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = hd_store_record_history (hd_context_store (context), hd_record_type_table (type),
                                                           hd_record_id (record), &error);
  g_autoptr (GtkBuilder) builder = NULL;
  GtkListBox *list;

  if (changes == NULL) {
    hd_feedback_error (widget, _("The history cannot be read"), error);
    return;
  }
  builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/history.ui");
  list = GTK_LIST_BOX (gtk_builder_get_object (builder, "list"));
  for (guint i = 0; i < MIN (changes->len, MAX_CHANGES); i++)
    if (is_worth_showing (type, g_ptr_array_index (changes, i)))
      add_change (list, context, type, g_ptr_array_index (changes, i));
  gtk_window_present (history_window (builder, widget, changes->len));
}

void
hd_history_show_log (GtkWidget *widget,
                     HdContext *context)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = hd_store_log (hd_context_store (context), MAX_CHANGES, &error);
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *window;
  GtkWidget *button;

  if (changes == NULL) {
    hd_feedback_error (widget, _("The history cannot be read"), error);
    return;
  }
  builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/history.ui");
  for (guint i = 0; i < changes->len; i++) {
    HdChange *change = g_ptr_array_index (changes, i);
    g_autofree char *made = made_by (change);

    add_row (GTK_LIST_BOX (gtk_builder_get_object (builder, "list")), change->label, made);
  }
  window = history_window (builder, widget, changes->len);
  gtk_window_set_title (window, _("Change Log"));
  button = GTK_WIDGET (gtk_builder_get_object (builder, "verify"));
  gtk_widget_set_visible (button, TRUE);
  g_object_set_data_full (G_OBJECT (button), "context", g_object_ref (context), g_object_unref);
  g_signal_connect (button, "clicked", G_CALLBACK (verify_cb), NULL);
  gtk_window_present (window);
}
