/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "score-correct.h"
#include "score-row.h"
#include "store/marking.h"

#define HD_TYPE_SCORE_CORRECT (hd_score_correct_get_type ())
G_DECLARE_FINAL_TYPE (HdScoreCorrect, hd_score_correct, HD, SCORE_CORRECT, AdwWindow)

struct _HdScoreCorrect
{
  AdwWindow         parent_instance;

  /* Template widgets */
  AdwWindowTitle   *title;
  AdwToastOverlay  *overlay;
  GtkBox           *rows_box;
  AdwEntryRow      *reason;

  HdContext        *context;     /* (owned) */
  gint64            assignment;
  GPtrArray        *rows;        /* (owned) of HdScoreRow, borrowed */
};

G_DEFINE_FINAL_TYPE (HdScoreCorrect, hd_score_correct, ADW_TYPE_WINDOW)

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdScoreCorrect *self = HD_SCORE_CORRECT (widget);
  g_autofree HdMark *marks = g_new0 (HdMark, self->rows->len);
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->rows->len; i++) {
    HdScoreRow *row = g_ptr_array_index (self->rows, i);

    marks[i].criterion = hd_record_id (hd_score_row_criterion (row));
    if (!hd_score_row_mark (row, &marks[i].given, &marks[i].points) || !marks[i].given) {
      hd_feedback_toast (GTK_WIDGET (self->overlay), _("Put right first what is no mark"));
      hd_score_row_focus (row);
      return;
    }
  }
  if (hd_sheet_correct (hd_context_store (self->context), self->assignment, marks, self->rows->len, reason, &error)) {
    gtk_window_destroy (GTK_WINDOW (self));
    return;
  }
  if (*reason == '\0') {
    gtk_widget_add_css_class (GTK_WIDGET (self->reason), "error");
    gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  }
  hd_feedback_toast (GTK_WIDGET (self->overlay), error->message);
}

static void
reason_changed_cb (HdScoreCorrect *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->reason), "error");
}

static void
reason_applied_cb (HdScoreCorrect *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "dialog.save", NULL);
}

static void
moved_cb (HdScoreCorrect *self,
          int             by,
          HdScoreRow     *row)
{
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index) || (by < 0 && index == 0))
    return;
  if (index + by == self->rows->len)
    gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  else
    hd_score_row_focus (g_ptr_array_index (self->rows, index + by));
}

static void
fill (HdScoreCorrect *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (HdRecord) sheet = hd_sheet_of (store, self->assignment, NULL);
  g_autoptr (GPtrArray) scores = sheet != NULL ? hd_sheet_scores (store, sheet, NULL) : NULL;
  g_autoptr (HdRecord) work = sheet != NULL ? hd_store_get (store, HD_TYPE_WORK, hd_record_int (sheet, HD_SCORE_SHEET_WORK), NULL) : NULL;

  adw_window_title_set_subtitle (self->title, work != NULL ? hd_record_text (work, HD_WORK_CODE) : "");
  for (guint i = 0; scores != NULL && i < scores->len; i++) {
    HdRecord *score = g_ptr_array_index (scores, i);
    g_autoptr (HdRecord) criterion = hd_store_get (store, HD_TYPE_CRITERION, hd_record_int (score, HD_SCORE_CRITERION), NULL);
    GtkWidget *row;

    if (criterion == NULL)
      continue;
    row = hd_score_row_new (HD_CRITERION (criterion));
    gtk_widget_add_css_class (row, "hd-criterion");
    hd_score_row_set_mark (HD_SCORE_ROW (row), !hd_record_is_new (score), hd_record_int (score, HD_SCORE_POINTS));
    g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
    gtk_box_append (self->rows_box, row);
    g_ptr_array_add (self->rows, row);
  }
  if (self->rows->len > 0)
    hd_score_row_focus (g_ptr_array_index (self->rows, 0));
}

static void
hd_score_correct_finalize (GObject *object)
{
  HdScoreCorrect *self = HD_SCORE_CORRECT (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_score_correct_parent_class)->finalize (object);
}

static void
hd_score_correct_class_init (HdScoreCorrectClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_score_correct_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/score-correct.ui");
  gtk_widget_class_bind_template_child (widget_class, HdScoreCorrect, title);
  gtk_widget_class_bind_template_child (widget_class, HdScoreCorrect, overlay);
  gtk_widget_class_bind_template_child (widget_class, HdScoreCorrect, rows_box);
  gtk_widget_class_bind_template_child (widget_class, HdScoreCorrect, reason);
  gtk_widget_class_bind_template_callback (widget_class, reason_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_applied_cb);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "dialog.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_score_correct_init (HdScoreCorrect *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_score_correct_show (GtkWidget *widget,
                       HdContext *context,
                       gint64     assignment)
{
  HdScoreCorrect *self = g_object_new (HD_TYPE_SCORE_CORRECT, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  self->assignment = assignment;
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
