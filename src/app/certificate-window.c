/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "certificate-window.h"
#include "check-list.h"
#include "feedback.h"
#include "store/certificate.h"
#include "store/decision.h"
#include "store/text.h"

typedef struct {
  GtkWidget *widget;    /* borrowed: the window is above it */
  HdContext *context;   /* (owned) */
  gint64     decision;
  gint64     year;
  GtkWidget *reason;    /* borrowed: of the window */
} Work;

static Work *
work_new (GtkWidget *widget,
          HdContext *context,
          gint64     decision)
{
  Work *work = g_new0 (Work, 1);

  work->widget = widget;
  work->context = g_object_ref (context);
  work->decision = decision;
  return work;
}

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->context);
  g_free (work);
}

static gboolean
printed_cb (HdCheckList *list,
            GArray      *ids,
            gpointer     data,
            GError     **error)
{
  Work *work = data;

  if (!hd_certificates_printed (hd_context_store (work->context), (const gint64 *) ids->data, ids->len, NULL,
                                gtk_editable_get_text (GTK_EDITABLE (work->reason)), error))
    return FALSE;
  hd_feedback_toast_action (work->widget, _("Noted as printed"), _("_Undo"), "win.undo", NULL);
  return TRUE;
}

/* How often and when it was printed, in words. (transfer full) */
static char *
prints_text (const HdCertificateLine *line)
{
  g_autofree char *day = hd_date_format (line->printed);

  if (line->prints == 0)
    return g_strdup (_("not printed yet"));
  if (line->prints == 1)
    return g_strdup_printf (_("printed on %s"), day);
  return g_strdup_printf (_("printed %" PRId64 " times, last on %s: %s"), line->prints, day, line->reason);
}

static GtkWidget *
reason_form (Work *work)
{
  GtkWidget *rows = gtk_list_box_new ();

  work->reason = adw_entry_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (work->reason), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (work->reason), _("Why it is printed again"));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (rows), work->reason);
  gtk_widget_add_css_class (rows, "boxed-list");
  gtk_widget_set_margin_start (rows, 12);
  gtk_widget_set_margin_end (rows, 12);
  gtk_widget_set_margin_top (rows, 12);
  return rows;
}

static void
show_register (GtkWidget *widget,
               HdContext *context,
               gint64     decision,
               gint64     year)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GPtrArray) lines = hd_certificates_of (store, decision, NULL);
  g_autoptr (GPtrArray) problems = hd_certificate_problems (store, year, NULL);
  g_autoptr (GString) hint = g_string_new (_("The first print needs no reason; any other does."));
  Work *work = work_new (widget, context, decision);
  HdCheckList *list = hd_check_list_new (widget, _("Register of Certificates"), _("Note as _Printed"), _("The decision is about nobody yet."),
                                         printed_cb, work, work_free);

  for (guint i = 0; problems != NULL && i < problems->len; i++)
    g_string_append_printf (hint, "\n%s", (const char *) g_ptr_array_index (problems, i));
  hd_check_list_set_hint (list, hint->str);
  hd_check_list_set_form (list, reason_form (work));
  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    const HdCertificateLine *line = g_ptr_array_index (lines, i);
    g_autofree char *prints = prints_text (line);
    g_autofree char *subtitle = g_strdup_printf ("%s · %s", line->award, prints);
    g_autofree char *number = g_strdup_printf (_("No. %" PRId64 "/%" PRId64), line->number, line->year);

    if (line->certificate != 0)
      hd_check_list_add (list, line->certificate, line->full_name, subtitle, number, 0, line->prints == 0);
  }
  hd_check_list_show (list);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Work             *work)
{
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "number"))
    return;
  if (!hd_certificates_number (hd_context_store (work->context), work->decision, NULL, &error)) {
    hd_feedback_error (work->widget, _("The numbers cannot be given"), error);
    return;
  }
  hd_feedback_toast_action (work->widget, _("The numbers are given"), _("_Undo"), "win.undo", NULL);
  show_register (work->widget, work->context, work->decision, work->year);
}

static void
free_work (gpointer  data,
           GClosure *closure)
{
  work_free (data);
}

void
hd_certificate_window_show (GtkWidget *widget,
                            HdContext *context,
                            gint64     decision)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_DECISION, decision, &error);
  g_autoptr (GPtrArray) lines = record == NULL ? NULL : hd_certificates_of (store, decision, &error);
  gint64 year, wanting = 0, next;
  g_autofree char *body = NULL;
  AdwMessageDialog *dialog;
  Work *work;

  if (lines == NULL) {
    hd_feedback_error (widget, _("The decision cannot be read"), error);
    return;
  }
  year = hd_record_int (record, HD_DECISION_YEAR);
  for (guint i = 0; i < lines->len; i++)
    wanting += ((HdCertificateLine *) g_ptr_array_index (lines, i))->certificate == 0;
  if (wanting == 0 || hd_store_is_read_only (store)) {
    show_register (widget, context, decision, year);
    return;
  }
  next = hd_certificate_next_number (store, year);
  body = g_strdup_printf (_("%" PRId64 " certificates have no number yet. They get the numbers %" PRId64 " to %" PRId64
                            " of %" PRId64 ", in the order of the list."), wanting, next, next + wanting - 1, year);
  dialog = hd_feedback_dialog (widget, _("Give Numbers to the Certificates?"), body);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "number", _("Give _Numbers"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "number", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "number");
  adw_message_dialog_set_close_response (dialog, "cancel");
  work = work_new (widget, context, decision);
  work->year = year;
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), work, free_work, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
