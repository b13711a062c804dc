/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/reconcile.h"
#include "feedback.h"
#include "job.h"
#include "lines-window.h"
#include "store/snapshot.h"
#include "store/text.h"
#include "year-closing.h"

/* What a worker looks at, and what it finds. */
typedef struct {
  HdContext *context;     /* (owned) */
  int        year;
  HdGoOn     go_on;       /* (nullable): NULL to show what was found */
  char      *detail;      /* (owned): for go_on */
  GPtrArray *mismatches;  /* (owned) (nullable) of HdMismatch */
  GPtrArray *lines;       /* (owned) (nullable) of HdLine */
} Closing;

static void
closing_free (gpointer data)
{
  Closing *closing = data;

  g_object_unref (closing->context);
  g_free (closing->detail);
  g_clear_pointer (&closing->mismatches, g_ptr_array_unref);
  g_clear_pointer (&closing->lines, g_ptr_array_unref);
  g_free (closing);
}

static Closing *
closing_new (HdContext  *context,
             int         year,
             HdGoOn      go_on,
             const char *detail)
{
  Closing *closing = g_new0 (Closing, 1);

  closing->context = g_object_ref (context);
  closing->year = year;
  closing->go_on = go_on;
  closing->detail = g_strdup (detail);
  return closing;
}

static void
show_lines (GtkWidget  *widget,
            const char *title,
            const char *empty,
            GPtrArray  *lines)
{
  g_autoptr (GListStore) list = g_list_store_new (HD_TYPE_LINE);

  g_list_store_splice (list, 0, 0, lines->pdata, lines->len);
  hd_lines_window_show (widget, title, empty, G_LIST_MODEL (list), NULL);
}

static void
show_mismatches (GtkWidget *widget,
                 GPtrArray *mismatches,
                 int        year)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *title = g_strdup_printf (_("What Does Not Agree in %d"), year);

  for (guint i = 0; i < mismatches->len; i++) {
    const HdMismatch *mismatch = g_ptr_array_index (mismatches, i);
    HdLine *line = hd_line_new ("dialog-warning-symbolic", mismatch->text, NULL, NULL);

    if (mismatch->table[0] != '\0')
      hd_line_set_record (line, mismatch->table, mismatch->id);
    g_ptr_array_add (lines, line);
  }
  show_lines (widget, title, _("The numbers of the annual report, its lists, the decisions with their annexes, certificates and money agree."), lines);
}

static gboolean
reconcile_work (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Closing *closing = data;

  closing->mismatches = hd_reconcile (store, closing->year, NULL, error);
  return closing->mismatches != NULL;
}

static void
asked_cb (AdwMessageDialog *dialog,
          const char       *response,
          GtkWidget        *widget)
{
  Closing *closing = g_object_get_data (G_OBJECT (dialog), "closing");

  if (g_str_equal (response, "go-on"))
    closing->go_on (widget, closing->detail);
  else if (g_str_equal (response, "show"))
    show_mismatches (widget, closing->mismatches, closing->year);
}

/* The report may be right all the same: whoever sends it out decides, and knows. */
static void
ask (GtkWidget *widget,
     Closing   *found)
{
  Closing *closing = closing_new (found->context, found->year, found->go_on, found->detail);
  guint n = found->mismatches->len;
  g_autofree char *body = NULL;
  AdwMessageDialog *dialog;

  closing->mismatches = g_ptr_array_ref (found->mismatches);
  body = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u thing does not agree with the decisions, lists or figures. The first: %s",
                                       "%u things do not agree with the decisions, lists or figures. The first: %s", n),
                          n, ((HdMismatch *) g_ptr_array_index (found->mismatches, 0))->text);
  dialog = hd_feedback_dialog (widget, _("The Report Does Not Agree With Everything"), body);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "go-on", _("_Write All the Same"), "show", _("_Show What"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "show", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "show");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "closing", closing, closing_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (asked_cb), widget, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
reconciled_cb (GtkWidget    *widget,
               gpointer      data,
               const GError *error)
{
  Closing *closing = data;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    hd_feedback_error (widget, _("The report cannot be reconciled"), error);
  else if (closing->go_on == NULL)
    show_mismatches (widget, closing->mismatches, closing->year);
  else if (closing->mismatches->len == 0)
    closing->go_on (widget, closing->detail);
  else
    ask (widget, closing);
}

static gboolean
freeze_work (HdJob         *job,
             HdStore       *store,
             GCancellable  *cancellable,
             gpointer       data,
             GError       **error)
{
  return hd_snapshot_take (store, 0, ((Closing *) data)->year, NULL, error) != 0;
}

static void
frozen_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  g_autofree char *text = NULL;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
    return;
  if (error != NULL) {
    hd_feedback_error (widget, _("The year cannot be frozen"), error);
    return;
  }
  text = g_strdup_printf (_("The figures of %d are frozen"), ((Closing *) data)->year);
  hd_feedback_toast (widget, text);
}

static void
freeze_asked_cb (AdwMessageDialog *dialog,
                 const char       *response,
                 GtkWidget        *widget)
{
  Closing *asked = g_object_get_data (G_OBJECT (dialog), "closing");
  g_autofree char *title = NULL;

  if (!g_str_equal (response, "freeze"))
    return;
  title = g_strdup_printf (_("Freezing the figures of %d"), asked->year);
  hd_job_run (widget, asked->context, title, HD_JOB_WRITES, freeze_work, frozen_cb,
              closing_new (asked->context, asked->year, NULL, NULL), closing_free);
}

/* A frozen year as a line: its fingerprint, and what is no longer as it was. */
static HdLine *
line_of (HdStore   *store,
         HdRecord  *snapshot,
         GError   **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failure = NULL;
  gboolean same = hd_snapshot_verify (store, hd_record_id (snapshot), problems, &failure);
  g_autofree char *day = hd_date_format (hd_record_text (snapshot, HD_SNAPSHOT_TAKEN));
  g_autofree char *title = g_strdup_printf (_("%d, frozen on %s"), (int) hd_record_int (snapshot, HD_SNAPSHOT_YEAR), day);
  g_autofree char *digest = g_strndup (hd_record_text (snapshot, HD_SNAPSHOT_DIGEST), 16);
  g_autofree char *text = NULL;

  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  text = same ? g_strdup_printf (_("As it was frozen; fingerprint %s…"), digest) : g_strdup (g_ptr_array_index (problems, 0));
  return hd_line_new (same ? "emblem-ok-symbolic" : "dialog-warning-symbolic", title, text, NULL);
}

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  HdRecord *left = *(HdRecord **) a, *right = *(HdRecord **) b;
  gint64 years = hd_record_int (right, HD_SNAPSHOT_YEAR) - hd_record_int (left, HD_SNAPSHOT_YEAR);

  return years != 0 ? (years > 0 ? 1 : -1)
                    : g_strcmp0 (hd_record_text (right, HD_SNAPSHOT_TAKEN), hd_record_text (left, HD_SNAPSHOT_TAKEN));
}

static gboolean
verify_work (HdJob         *job,
             HdStore       *store,
             GCancellable  *cancellable,
             gpointer       data,
             GError       **error)
{
  Closing *closing = data;
  g_autoptr (GPtrArray) snapshots = hd_store_get_all (store, HD_TYPE_SNAPSHOT, error);

  if (snapshots == NULL)
    return FALSE;
  g_ptr_array_sort (snapshots, newest_first);
  closing->lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < snapshots->len; i++) {
    HdLine *line = line_of (store, g_ptr_array_index (snapshots, i), error);

    if (line == NULL)
      return FALSE;
    g_ptr_array_add (closing->lines, line);
  }
  return TRUE;
}

static void
verified_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED))
    return;
  if (error != NULL)
    hd_feedback_error (widget, _("The frozen years cannot be verified"), error);
  else
    show_lines (widget, _("Frozen Years"), _("No year was frozen yet. What is frozen stays in the final review whatever is entered later."),
                ((Closing *) data)->lines);
}

void
hd_year_reconcile (GtkWidget *widget,
                   HdContext *context,
                   int        year)
{
  hd_job_run (widget, context, _("Comparing the report with what it rests on"), 0, reconcile_work, reconciled_cb,
              closing_new (context, year, NULL, NULL), closing_free);
}

void
hd_year_reconcile_first (GtkWidget  *widget,
                         HdContext  *context,
                         int         year,
                         HdGoOn      go_on,
                         const char *detail)
{
  hd_job_run (widget, context, _("Comparing the report with what it rests on"), 0, reconcile_work, reconciled_cb,
              closing_new (context, year, go_on, detail), closing_free);
}

void
hd_year_freeze (GtkWidget *widget,
                HdContext *context,
                int        year)
{
  g_autofree char *heading = g_strdup_printf (_("Freeze the Figures of %d?"), year);
  AdwMessageDialog *dialog = hd_feedback_dialog (widget, heading,
    _("Every figure, target, introduction and duty of the year is kept as it stands today, with the rows behind it. The final review "
      "compares these numbers, whatever is entered or mended later. The year can be frozen again; the newest counts."));

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "freeze", _("_Freeze"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "freeze", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "freeze");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "closing", closing_new (context, year, NULL, NULL), closing_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (freeze_asked_cb), widget, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
hd_year_show_frozen (GtkWidget *widget,
                     HdContext *context)
{
  hd_job_run (widget, context, _("Verifying the frozen years"), 0, verify_work, verified_cb,
              closing_new (context, 0, NULL, NULL), closing_free);
}
