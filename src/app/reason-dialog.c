/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "reason-dialog.h"

typedef struct {
  GtkWidget      *widget;   /* (owned): what asked */
  GtkEditable    *entry;    /* borrowed: of the dialog */
  HdReasonFunc    done;
  gpointer        data;
  GDestroyNotify  destroy;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  if (question->destroy != NULL)
    question->destroy (question->data);
  g_object_unref (question->widget);
  g_free (question);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Question         *question)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (question->entry)));
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "do") && !question->done (question->widget, reason, question->data, &error))
    hd_feedback_error (question->widget, _("This could not be done. Nothing was changed."), error);
}

static void
typed_cb (AdwMessageDialog *dialog,
          GtkEditable      *entry)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  adw_message_dialog_set_response_enabled (dialog, "do", *reason != '\0');
}

AdwMessageDialog *
hd_reason_dialog_show (GtkWidget      *widget,
                       const char     *heading,
                       const char     *body,
                       const char     *verb,
                       HdReasonFunc    done,
                       gpointer        data,
                       GDestroyNotify  destroy)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (widget, heading, body);
  GtkWidget *rows = gtk_list_box_new ();
  GtkWidget *row = adw_entry_row_new ();
  Question *question = g_new0 (Question, 1);

  question->widget = g_object_ref (widget);
  question->entry = GTK_EDITABLE (row);
  question->done = done;
  question->data = data;
  question->destroy = destroy;
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (rows, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reason"), -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Reason"));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  gtk_list_box_append (GTK_LIST_BOX (rows), row);
  adw_message_dialog_set_extra_child (dialog, rows);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_response_enabled (dialog, "do", FALSE);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_free);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), question);
  g_signal_connect_object (row, "changed", G_CALLBACK (typed_cb), dialog, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (row);
  return dialog;
}
