/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/score-read.h"
#include "feedback.h"
#include "job.h"
#include "line.h"
#include "score-dialog.h"

#define HD_TYPE_SCORE_DIALOG (hd_score_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdScoreDialog, hd_score_dialog, HD, SCORE_DIALOG, AdwWindow)

struct _HdScoreDialog
{
  AdwWindow        parent_instance;

  /* Template widgets */
  GtkStack        *states;
  GtkLabel        *summary;
  GtkWidget       *skip_row;
  GtkSwitch       *skip;
  GtkListView     *view;
  GtkWidget       *take;

  GtkWidget       *opener;    /* borrowed: the dialog is destroyed with its window */
  HdContext       *context;   /* (owned) */
  HdScoreReading  *reading;   /* (owned) (nullable): once the files were read */
};

G_DEFINE_FINAL_TYPE (HdScoreDialog, hd_score_dialog, ADW_TYPE_WINDOW)

/* What the worker reads. */
typedef struct {
  GListModel     *files;      /* (owned) of GFile */
  gint64          round;
  HdScoreReading *reading;    /* (owned) (nullable) */
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_object_unref (reading->files);
  g_clear_pointer (&reading->reading, hd_score_reading_free);
  g_free (reading);
}

/* A file that cannot be read at all is a problem among the others: it does not keep them
 * from being looked at. */
static gboolean
read_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Reading *reading = data;
  guint n = g_list_model_get_n_items (reading->files);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GFile) file = g_list_model_get_item (reading->files, i);
    g_autoptr (GError) failure = NULL;

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (!hd_score_reading_add (reading->reading, store, reading->round, file, cancellable, &failure)) {
      g_autofree char *base = g_file_get_basename (file), *name = g_filename_display_name (base);

      hd_score_reading_refuse_file (reading->reading, name, failure->message);
    }
    hd_job_progress (i + 1, n, job);
  }
  return TRUE;
}

static void
add_line (GPtrArray  *lines,
          const char *icon,
          const char *title,
          const char *subtitle)
{
  g_ptr_array_add (lines, hd_line_new (icon, title, subtitle, NULL));
}

static void
add_rows (HdScoreDialog *self,
          GPtrArray     *lines,
          HdScoreFate    fate,
          const char    *heading)
{
  if (hd_score_reading_count (self->reading, fate) == 0)
    return;
  add_line (lines, NULL, heading, NULL);
  for (guint i = 0; i < self->reading->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->reading->rows, i);
    g_autofree char *title = NULL, *where = NULL;

    if (row->fate != fate)
      continue;
    title = g_strdup_printf ("%s · %s", row->code, row->judge);
    where = fate == HD_SCORE_TAKE ? g_strdup_printf ("%s · %s, %s", row->hand_in ? _("Whole: it is handed in") : _("Not whole: it stays a draft"), row->file, row->where)
                                  : g_strdup_printf ("%s, %s", row->file, row->where);
    add_line (lines, fate == HD_SCORE_TAKE ? (row->hand_in ? "emblem-ok-symbolic" : "document-edit-symbolic") : "dialog-information-symbolic",
              title, where);
  }
}

/* Problems first: they are what somebody has to do something about. */
static void
fill (HdScoreDialog *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  GtkNoSelection *selection = GTK_NO_SELECTION (gtk_list_view_get_model (self->view));
  GListStore *store = G_LIST_STORE (gtk_no_selection_get_model (selection));

  if (self->reading->problems->len > 0)
    add_line (lines, NULL, _("What was refused"), NULL);
  for (guint i = 0; i < self->reading->problems->len; i++) {
    HdScoreProblem *problem = g_ptr_array_index (self->reading->problems, i);
    g_autofree char *where = *problem->where == '\0' ? g_strdup (problem->file) : g_strdup_printf ("%s, %s", problem->file, problem->where);

    add_line (lines, "dialog-warning-symbolic", problem->sentence, where);
  }
  add_rows (self, lines, HD_SCORE_DIFFERS, _("Handed in before with other marks, which are kept"));
  add_rows (self, lines, HD_SCORE_TAKE, _("To be taken in"));
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), lines->pdata, lines->len);
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "nothing");
}

static void
update (HdScoreDialog *self)
{
  guint taken = self->reading == NULL ? 0 : hd_score_reading_count (self->reading, HD_SCORE_TAKE);
  gboolean refused = self->reading != NULL && self->reading->problems->len > 0;

  gtk_widget_set_visible (self->skip_row, refused && taken > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "scores.take", taken > 0 && (!refused || gtk_switch_get_active (self->skip)));
}

static void
read_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  HdScoreDialog *self = HD_SCORE_DIALOG (widget);
  Reading *reading = data;
  g_autofree char *text = NULL;

  if (error != NULL) {
    gtk_window_destroy (GTK_WINDOW (self));
    return;
  }
  self->reading = g_steal_pointer (&reading->reading);
  text = g_strdup_printf (_("To be taken in: %u · there already: %u · with other marks: %u · blank: %u · refused: %u"),
                          hd_score_reading_count (self->reading, HD_SCORE_TAKE), hd_score_reading_count (self->reading, HD_SCORE_SAME),
                          hd_score_reading_count (self->reading, HD_SCORE_DIFFERS), self->reading->blanks, self->reading->problems->len);
  gtk_label_set_text (self->summary, text);
  fill (self);
  update (self);
  gtk_window_set_focus (GTK_WINDOW (self), gtk_widget_is_sensitive (self->take) ? self->take : GTK_WIDGET (self->view));
}

static void
take_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdScoreDialog *self = HD_SCORE_DIALOG (widget);
  GtkWidget *opener = self->opener;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint taken;

  if (!hd_score_reading_take (self->reading, hd_context_store (self->context), gtk_switch_get_active (self->skip), &taken, &error)) {
    hd_feedback_error (widget, _("The marks could not be taken in"), error);
    return;
  }
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sheet of marks taken in", "%u sheets of marks taken in", taken), taken);
  gtk_window_destroy (GTK_WINDOW (self));
  hd_feedback_toast_action (opener, text, _("_Undo"), "win.undo", NULL);
}

static void
hd_score_dialog_dispose (GObject *object)
{
  HdScoreDialog *self = HD_SCORE_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->reading, hd_score_reading_free);
  G_OBJECT_CLASS (hd_score_dialog_parent_class)->dispose (object);
}

static void
hd_score_dialog_class_init (HdScoreDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_score_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/score-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdScoreDialog, states);
  gtk_widget_class_bind_template_child (widget_class, HdScoreDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, HdScoreDialog, skip_row);
  gtk_widget_class_bind_template_child (widget_class, HdScoreDialog, skip);
  gtk_widget_class_bind_template_child (widget_class, HdScoreDialog, view);
  gtk_widget_class_bind_template_child (widget_class, HdScoreDialog, take);
  gtk_widget_class_install_action (widget_class, "scores.take", NULL, take_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_score_dialog_init (HdScoreDialog *self)
{
  g_autoptr (GtkNoSelection) lines = gtk_no_selection_new (G_LIST_MODEL (g_list_store_new (HD_TYPE_LINE)));

  gtk_widget_init_template (GTK_WIDGET (self));
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (lines));
  g_signal_connect_object (self->skip, "notify::active", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

GtkWindow *
hd_score_dialog_show (GtkWidget  *widget,
                      HdContext  *context,
                      gint64      round,
                      GListModel *files)
{
  HdScoreDialog *self = g_object_new (HD_TYPE_SCORE_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  Reading *reading = g_new0 (Reading, 1);

  self->opener = widget;
  self->context = g_object_ref (context);
  reading->files = g_object_ref (files);
  reading->round = round;
  reading->reading = hd_score_reading_new (hd_context_contest (context));
  gtk_window_present (GTK_WINDOW (self));
  hd_job_run (GTK_WIDGET (self), context, _("Reading the score sheets"), 0, read_in_thread, read_cb, reading, reading_free);
  return GTK_WINDOW (self);
}
