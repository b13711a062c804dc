/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "ask-dialog.h"
#include "feedback.h"
#include "store/text.h"

typedef struct {
  AdwMessageDialog *dialog;   /* borrowed: it owns the question */
  GtkWidget        *widget;   /* (owned): what asked */
  GtkWidget        *rows;     /* borrowed: of the dialog, as all that follow */
  GtkEditable      *day;      /* (nullable) */
  GtkEditable      *reason;   /* (nullable) */
  GtkLabel         *read;     /* (nullable) */
  int               year;
  HdDateFunc        date_done;     /* one of both */
  HdReasonFunc      reason_done;
  gpointer          data;
  GDestroyNotify    destroy;
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

  if (question->day == NULL || !hd_date_parse_in_year (gtk_editable_get_text (question->day), question->year, &iso) || strlen (iso) != 10)
    return g_strdup ("");
  return g_steal_pointer (&iso);
}

static char *
read_reason (Question *question)
{
  return question->reason != NULL ? g_strstrip (g_strdup (gtk_editable_get_text (question->reason))) : g_strdup ("");
}

static void
response_cb (Question   *question,
             const char *response)
{
  g_autofree char *day = read_day (question), *reason = read_reason (question);
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (!g_str_equal (response, "do"))
    return;
  done = question->date_done != NULL ? question->date_done (question->widget, day, reason, question->data, &error)
                                     : question->reason_done (question->widget, reason, question->data, &error);
  if (!done)
    hd_feedback_error (question->widget, _("This could not be done. Nothing was changed."), error);
}

static void
typed_cb (Question *question)
{
  g_autofree char *day = read_day (question), *reason = read_reason (question);

  if (question->read != NULL) {
    g_autofree char *shown = *day != '\0' ? hd_date_format_long (day) : g_strdup (_("Day and month, as in 10/6 or 100623"));

    gtk_label_set_text (question->read, shown);
  }
  adw_message_dialog_set_response_enabled (question->dialog, "do", (question->day == NULL || *day != '\0') &&
                                                                   (question->reason == NULL || *reason != '\0'));
}

static GtkEditable *
add_entry (Question   *question,
           const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (typed_cb), question);
  gtk_list_box_append (GTK_LIST_BOX (question->rows), row);
  return GTK_EDITABLE (row);
}

static Question *
ask (GtkWidget      *widget,
     const char     *heading,
     const char     *body,
     const char     *verb,
     const char     *label,
     gpointer        data,
     GDestroyNotify  destroy)
{
  Question *question = g_new0 (Question, 1);
  AdwMessageDialog *dialog = hd_feedback_dialog (widget, heading, body);

  question->dialog = dialog;
  question->widget = g_object_ref (widget);
  question->rows = gtk_list_box_new ();
  question->data = data;
  question->destroy = destroy;
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_free);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (question->rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (question->rows, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (question->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (dialog, "response", G_CALLBACK (response_cb), question);
  return question;
}

/* All rows are there. */
static AdwMessageDialog *
show (Question    *question,
      GtkEditable *first)
{
  typed_cb (question);
  gtk_window_present (GTK_WINDOW (question->dialog));
  gtk_widget_grab_focus (GTK_WIDGET (first));
  gtk_editable_set_position (first, -1);
  return question->dialog;
}

AdwMessageDialog *
hd_ask_reason (GtkWidget      *widget,
               const char     *heading,
               const char     *body,
               const char     *verb,
               HdReasonFunc    done,
               gpointer        data,
               GDestroyNotify  destroy)
{
  Question *question = ask (widget, heading, body, verb, _("Reason"), data, destroy);

  question->reason_done = done;
  question->reason = add_entry (question, _("Reason"));
  adw_message_dialog_set_extra_child (question->dialog, question->rows);
  return show (question, question->reason);
}

AdwMessageDialog *
hd_ask_date (GtkWidget      *widget,
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
  Question *question = ask (widget, heading, body, verb, heading, data, destroy);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *read = gtk_label_new (NULL);

  question->date_done = done;
  question->year = year;
  question->read = GTK_LABEL (read);
  question->day = add_entry (question, _("Date"));
  if (with_reason)
    question->reason = add_entry (question, _("Reason"));
  gtk_widget_add_css_class (read, "dim-label");
  gtk_box_append (GTK_BOX (box), question->rows);
  gtk_box_append (GTK_BOX (box), read);
  adw_message_dialog_set_extra_child (question->dialog, box);
  gtk_editable_set_text (question->day, typed != NULL ? typed : "");
  return show (question, question->day);
}
