/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "date-dialog.h"
#include "feedback.h"
#include "store/text.h"

typedef struct {
  GtkWidget      *widget;   /* (owned): what asked */
  GtkEditable    *day;      /* borrowed: of the dialog, as all that follow */
  GtkEditable    *reason;   /* (nullable) */
  GtkLabel       *read;
  int             year;
  HdDateFunc      done;
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

/* The day that was typed, "" if it is none. (transfer full) */
static char *
read_day (Question *question)
{
  g_autofree char *iso = NULL;

  if (!hd_date_parse_in_year (gtk_editable_get_text (question->day), question->year, &iso) || strlen (iso) != 10)
    return g_strdup ("");
  return g_steal_pointer (&iso);
}

static char *
read_reason (Question *question)
{
  return question->reason != NULL ? g_strstrip (g_strdup (gtk_editable_get_text (question->reason))) : g_strdup ("");
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Question         *question)
{
  g_autofree char *day = read_day (question), *reason = read_reason (question);
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "do") && !question->done (question->widget, day, reason, question->data, &error))
    hd_feedback_error (question->widget, _("This could not be done. Nothing was changed."), error);
}

static void
typed_cb (AdwMessageDialog *dialog)
{
  Question *question = g_object_get_data (G_OBJECT (dialog), "question");
  g_autofree char *day = read_day (question), *reason = read_reason (question);
  g_autofree char *shown = *day != '\0' ? hd_date_format_long (day) : g_strdup (_("Day and month, as in 10/6 or 100623"));

  gtk_label_set_text (question->read, shown);
  adw_message_dialog_set_response_enabled (dialog, "do", *day != '\0' && (question->reason == NULL || *reason != '\0'));
}

static GtkWidget *
add_entry (GtkWidget        *rows,
           AdwMessageDialog *dialog,
           const char       *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  g_signal_connect_object (row, "changed", G_CALLBACK (typed_cb), dialog, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (rows), row);
  return row;
}

AdwMessageDialog *
hd_date_dialog_show (GtkWidget      *widget,
                     const char     *heading,
                     const char     *body,
                     const char     *verb,
                     const char     *typed,
                     int             year,
                     gboolean        with_reason,
                     HdDateFunc      done,
                     gpointer        data,
                     GDestroyNotify  destroy)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (widget, heading, body);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *rows = gtk_list_box_new (), *read = gtk_label_new (NULL);
  Question *question = g_new0 (Question, 1);

  question->widget = g_object_ref (widget);
  question->year = year;
  question->done = done;
  question->data = data;
  question->destroy = destroy;
  question->read = GTK_LABEL (read);
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_free);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (rows, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  question->day = GTK_EDITABLE (add_entry (rows, dialog, _("Date")));
  if (with_reason)
    question->reason = GTK_EDITABLE (add_entry (rows, dialog, _("Reason")));
  gtk_widget_add_css_class (read, "dim-label");
  gtk_box_append (GTK_BOX (box), rows);
  gtk_box_append (GTK_BOX (box), read);
  adw_message_dialog_set_extra_child (dialog, box);
  gtk_editable_set_text (question->day, typed != NULL ? typed : "");
  typed_cb (dialog);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), question);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (question->day));
  gtk_editable_set_position (question->day, -1);
  return dialog;
}
