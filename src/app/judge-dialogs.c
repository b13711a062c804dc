/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "judge-dialogs.h"
#include "ref-row.h"
#include "store/entry.h"
#include "store/judge.h"
#include "store/text.h"

/* What a dialog works on; lives as long as it. */
typedef struct {
  GtkWidget *widget;      /* that asked for it */
  AdwMessageDialog *dialog;   /* borrowed */
  HdContext *context;
  HdRefRow  *judge;
  GtkWidget *what;        /* entry row: a number or a code */
  GtkWidget *reason;      /* entry row */
  gint64     assignment;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->widget);
  g_object_unref (work->context);
  g_free (work);
}

static HdStore *
store_of (Work *work)
{
  return hd_context_store (work->context);
}

static GtkWidget *
add_entry (GtkListBox *rows,
           const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_append (rows, row);
  return row;
}

static HdRefRow *
add_judge (GtkListBox *rows,
           HdContext  *context,
           const char *title,
           const char *none)
{
  HdRefRow *row = g_object_new (HD_TYPE_REF_ROW, "title", title, "use-markup", FALSE, NULL);

  hd_ref_row_set_options (row, hd_context_options (context, "judge"), none);
  gtk_list_box_append (rows, GTK_WIDGET (row));
  return row;
}

static GtkListBox *
new_rows (void)
{
  GtkWidget *rows = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (rows, "boxed-list");
  gtk_widget_set_size_request (rows, 400, -1);
  return GTK_LIST_BOX (rows);
}

/* The reason as it was typed, without blanks around it. (transfer full) */
static char *
reason_of (Work *work)
{
  return hd_text_clean (gtk_editable_get_text (GTK_EDITABLE (work->reason)), -1);
}

/* Nothing that is sure to be refused is taken: the dialog would be gone with what was typed. */
static void
update_response (Work *work)
{
  g_autofree char *reason = reason_of (work);
  gboolean ready = *reason != '\0';

  if (work->what != NULL)
    ready &= *gtk_editable_get_text (GTK_EDITABLE (work->what)) != '\0' && hd_ref_row_value (work->judge) != 0;
  adw_message_dialog_set_response_enabled (work->dialog, "apply", ready);
}

static AdwMessageDialog *
show_dialog (Work       *work,
             const char *heading,
             const char *body,
             const char *verb,
             GtkListBox *rows,
             GCallback   response)
{
  AdwMessageDialog *dialog = hd_feedback_dialog (work->widget, heading, body);

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "apply", verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "apply", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "apply");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, GTK_WIDGET (rows));
  work->dialog = dialog;
  g_object_set_data_full (G_OBJECT (dialog), "work", work, work_free);
  g_signal_connect_swapped (work->reason, "changed", G_CALLBACK (update_response), work);
  g_signal_connect_swapped (work->judge, "notify::value", G_CALLBACK (update_response), work);
  if (work->what != NULL)
    g_signal_connect_swapped (work->what, "changed", G_CALLBACK (update_response), work);
  update_response (work);
  g_signal_connect (dialog, "response", response, work);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

static Work *
work_new (GtkWidget *widget,
          HdContext *context)
{
  Work *work = g_new0 (Work, 1);

  work->widget = g_object_ref (widget);
  work->context = g_object_ref (context);
  return work;
}

/* The entry of a receipt number that has no code yet; 0 for none. */
static gint64
find_entry (Work       *work,
            const char *typed)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (store_of (work), hd_context_contest (work->context), NULL);
  gint64 number;

  if (!hd_number_parse (typed, &number))
    return 0;
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    if (hd_record_int (g_ptr_array_index (entries, i), HD_ENTRY_NUMBER) == number)
      return hd_record_id (g_ptr_array_index (entries, i));
  return 0;
}

static void
declare_response_cb (AdwMessageDialog *dialog,
                     const char       *response,
                     Work             *work)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (work->what));
  g_autofree char *reason = reason_of (work);
  g_autoptr (GError) error = NULL;
  gint64 coded, entry;

  if (!g_str_equal (response, "apply"))
    return;
  coded = hd_work_of_code (store_of (work), hd_context_contest (work->context), typed);
  entry = coded == 0 ? find_entry (work, typed) : 0;
  if (hd_ref_row_value (work->judge) == 0)
    g_set_error_literal (&error, HD_ERROR, HD_ERROR_INVALID, _("Choose the judge"));
  else if (coded == 0 && entry == 0)
    g_set_error (&error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no work with the code and no entry with the number “%s”"), typed);
  else if (hd_conflict_declare (store_of (work), hd_ref_row_value (work->judge), entry, coded, reason, &error)) {
    hd_feedback_toast_action (work->widget, _("The conflict is written down"), _("_Undo"), "win.undo", NULL);
    return;
  }
  hd_feedback_error (work->widget, _("The conflict could not be written down"), error);
}

AdwMessageDialog *
hd_judge_declare_show (GtkWidget *widget,
                       HdContext *context)
{
  Work *work = work_new (widget, context);
  GtkListBox *rows = new_rows ();

  work->judge = add_judge (rows, context, _("Judge"), NULL);
  work->what = add_entry (rows, _("Code of the work, or number of the entry"));
  work->reason = add_entry (rows, _("Reason"));
  return show_dialog (work, _("Declare a Conflict of Interest"), _("The judge is kept away from the work from now on."), _("_Declare"), rows,
                      G_CALLBACK (declare_response_cb));
}

static void
recuse_response_cb (AdwMessageDialog *dialog,
                    const char       *response,
                    Work             *work)
{
  g_autofree char *reason = reason_of (work);
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "apply"))
    return;
  if (hd_assignment_recuse (store_of (work), work->assignment, reason, hd_ref_row_value (work->judge), &error))
    hd_feedback_toast_action (work->widget, _("The judge does not read this work any more"), _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (work->widget, _("The work could not be taken from the judge"), error);
}

AdwMessageDialog *
hd_judge_recuse_show (GtkWidget *widget,
                      HdContext *context,
                      gint64     assignment)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ASSIGNMENT, assignment, NULL);
  g_autoptr (HdRecord) coded = record == NULL ? NULL : hd_store_get (store, HD_TYPE_WORK, hd_record_int (record, HD_ASSIGNMENT_WORK), NULL);
  g_autofree char *name = NULL, *heading = NULL;
  g_autoptr (GError) error = NULL;
  GtkListBox *rows;
  gint64 offered;
  Work *work;

  if (coded == NULL)
    return NULL;
  work = work_new (widget, context);
  rows = new_rows ();
  work->assignment = assignment;
  work->reason = add_entry (rows, _("Reason"));
  work->judge = add_judge (rows, context, _("Reads it instead"), _("Nobody"));
  offered = hd_assignment_replacement (store, hd_record_int (record, HD_ASSIGNMENT_ROUND), hd_record_id (coded), &error);
  hd_ref_row_set_value (work->judge, offered);
  name = hd_store_label (store, "judge", hd_record_int (record, HD_ASSIGNMENT_JUDGE));
  /* Translators: a judge and the code of a work. */
  heading = g_strdup_printf (_("%s Steps Aside from %s"), name, hd_record_text (coded, HD_WORK_CODE));
  return show_dialog (work, heading, offered != 0 ? _("Marks that were given no longer count. The judge with the fewest works is offered as replacement.")
                                                  : error->message, _("_Step Aside"), rows, G_CALLBACK (recuse_response_cb));
}
