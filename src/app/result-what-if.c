/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window that asks «what if»: nothing is written, the places that would change are named. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "combo.h"
#include "feedback.h"
#include "line.h"
#include "result-dialogs.h"
#include "store/text.h"

#define HD_TYPE_RESULT_WHAT_IF (hd_result_what_if_get_type ())
G_DECLARE_FINAL_TYPE (HdResultWhatIf, hd_result_what_if, HD, RESULT_WHAT_IF, AdwWindow)

struct _HdResultWhatIf
{
  AdwWindow    parent_instance;

  /* Template widgets */
  AdwComboRow *judge;
  AdwComboRow *method;
  GtkWidget   *weight_group;
  GtkListView *view;
  GtkStack    *states;
  GtkLabel    *problem;

  HdContext   *context;    /* (owned) */
  gint64       round;
  GPtrArray   *judges;     /* (owned) of HdJudge */
  GPtrArray   *criteria;   /* (owned) of HdCriterion */
  GPtrArray   *weights;    /* (owned) of GtkEditable, borrowed: one for each criterion */
  GListStore  *lines;      /* (owned) of HdLine */
  guint        work_id;    /* timeout */
};

G_DEFINE_FINAL_TYPE (HdResultWhatIf, hd_result_what_if, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdResultWhatIf *self)
{
  return hd_context_store (self->context);
}

/* The weights typed, criterion by criterion, 0 at the end; NULL with error for one that is
 * no number. (transfer full) */
static gint64 *
read_weights (HdResultWhatIf *self,
              GError        **error)
{
  GArray *weights = g_array_new (TRUE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (self->criteria, i);
    gint64 pair[2] = { hd_record_id (criterion), 0 };

    if (!hd_number_parse_hundredths (gtk_editable_get_text (g_ptr_array_index (self->weights, i)), &pair[1]) || pair[1] <= 0) {
      g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("“%s”: a weight is a number above 0"), hd_record_text (criterion, HD_CRITERION_NAME));
      g_array_unref (weights);
      return NULL;
    }
    g_array_append_vals (weights, pair, 2);
  }
  return (gint64 *) g_array_free (weights, FALSE);
}

static GPtrArray *
compare (HdResultWhatIf *self,
         GError        **error)
{
  guint judge = adw_combo_row_get_selected (self->judge), method = adw_combo_row_get_selected (self->method);
  g_autofree gint64 *weights = read_weights (self, error);
  HdWhatIf what_if = {
    judge > 0 ? hd_record_id (g_ptr_array_index (self->judges, judge - 1)) : 0,
    method > 0 ? hd_round_methods[method - 1].nick : NULL,
    weights,
  };
  g_autoptr (HdResults) now = weights != NULL ? hd_results_of (store_of (self), self->round, NULL, error) : NULL;
  g_autoptr (HdResults) then = now != NULL ? hd_results_of (store_of (self), self->round, &what_if, error) : NULL;

  return then != NULL ? hd_results_compare (store_of (self), now, then, error) : NULL;
}

static void
tell (HdResultWhatIf *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sentences = compare (self, &error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_label_set_text (self->problem, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), error != NULL);
  for (guint i = 0; sentences != NULL && i < sentences->len; i++)
    g_ptr_array_add (lines, hd_line_new ("go-next-symbolic", g_ptr_array_index (sentences, i), NULL, NULL));
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "same");
}

static gboolean
tell_cb (gpointer data)
{
  HD_RESULT_WHAT_IF (data)->work_id = 0;
  tell (data);
  return G_SOURCE_REMOVE;
}

/* A moment after the last key. */
static void
changed_cb (HdResultWhatIf *self)
{
  g_clear_handle_id (&self->work_id, g_source_remove);
  self->work_id = g_timeout_add (200, tell_cb, self);
}

static void
hd_result_what_if_dispose (GObject *object)
{
  HdResultWhatIf *self = HD_RESULT_WHAT_IF (object);

  g_clear_handle_id (&self->work_id, g_source_remove);
  g_clear_object (&self->context);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->judges, g_ptr_array_unref);
  g_clear_pointer (&self->criteria, g_ptr_array_unref);
  g_clear_pointer (&self->weights, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_result_what_if_parent_class)->dispose (object);
}

static void
hd_result_what_if_class_init (HdResultWhatIfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_result_what_if_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/result-what-if.ui");
  gtk_widget_class_bind_template_child (widget_class, HdResultWhatIf, judge);
  gtk_widget_class_bind_template_child (widget_class, HdResultWhatIf, method);
  gtk_widget_class_bind_template_child (widget_class, HdResultWhatIf, weight_group);
  gtk_widget_class_bind_template_child (widget_class, HdResultWhatIf, view);
  gtk_widget_class_bind_template_child (widget_class, HdResultWhatIf, states);
  gtk_widget_class_bind_template_child (widget_class, HdResultWhatIf, problem);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_result_what_if_init (HdResultWhatIf *self)
{
  g_autoptr (GtkSingleSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->weights = g_ptr_array_new ();
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
}

static void
fill (HdResultWhatIf     *self,
      const HdResultView *view)
{
  g_autoptr (GtkStringList) judges = gtk_string_list_new (NULL), methods = gtk_string_list_new (NULL);

  gtk_string_list_append (judges, _("Nobody"));
  for (guint i = 0; i < self->judges->len; i++)
    gtk_string_list_append (judges, hd_record_text (g_ptr_array_index (self->judges, i), HD_JUDGE_FULL_NAME));
  gtk_string_list_append (methods, _("As the rules say"));
  for (guint i = 0; hd_round_methods[i].nick != NULL; i++)
    gtk_string_list_append (methods, _(hd_round_methods[i].label));
  for (guint i = 0; i < self->criteria->len; i++) {
    HdRecord *criterion = g_ptr_array_index (self->criteria, i);
    g_autofree char *weight = hd_number_format_hundredths (hd_record_int (criterion, HD_CRITERION_WEIGHT));
    GtkWidget *row = adw_entry_row_new ();

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), hd_record_text (criterion, HD_CRITERION_NAME));
    gtk_editable_set_text (GTK_EDITABLE (row), weight);
    g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->weight_group), row);
    g_ptr_array_add (self->weights, row);
  }
  adw_combo_row_set_model (self->judge, G_LIST_MODEL (judges));
  adw_combo_row_set_model (self->method, G_LIST_MODEL (methods));
  hd_combo_show_whole (self->judge);
  hd_combo_show_whole (self->method);
}

void
hd_result_what_if_show (GtkWidget          *widget,
                        const HdResultView *view)
{
  HdStore *store = hd_context_store (view->context);
  g_autoptr (GPtrArray) judges = hd_judges_of (store, view->contest, NULL);
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (store, hd_contest_rubric (store, view->contest, view->kind, view->round), NULL);
  HdResultWhatIf *self;

  if (judges == NULL || criteria == NULL)
    return;
  self = g_object_new (HD_TYPE_RESULT_WHAT_IF, "transient-for", hd_feedback_window (widget), NULL);
  self->context = g_object_ref (view->context);
  self->round = view->round;
  self->judges = g_steal_pointer (&judges);
  self->criteria = g_steal_pointer (&criteria);
  fill (self, view);
  tell (self);
  gtk_window_present (GTK_WINDOW (self));
}
