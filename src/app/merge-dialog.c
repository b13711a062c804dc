/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "children.h"
#include "feedback.h"
#include "job.h"
#include "line.h"
#include "merge-dialog.h"
#include "merge-fields.h"
#include "store/subject.h"
#include "store/text.h"

/* More than anybody goes through at a sitting; those decided make room for others. */
#define MAX_PAIRS 500

#define HD_TYPE_MERGE_DIALOG (hd_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdMergeDialog, hd_merge_dialog, HD, MERGE_DIALOG, AdwWindow)

struct _HdMergeDialog
{
  AdwWindow           parent_instance;

  /* Template widgets */
  GtkStack           *pages;
  GtkStack           *state;       /* looking, none, pairs */
  GtkWidget          *pair_pane;
  GtkListView        *pair_view;
  HdMergeFields      *fields;
  GtkLabel           *why;
  GtkListBox         *merge_list;
  GtkWidget          *merge_empty;

  GListStore         *pairs;       /* (owned) of HdLine with an HdSubjectPair */
  GtkSingleSelection *selection;   /* borrowed: the view's */
  GtkWidget          *opener;      /* weak (nullable): says what was done when this window is gone */
  gboolean            single;      /* opened for one pair */
  gboolean            decided;     /* something was done here that can be undone here */

  /* Owned */
  HdContext          *context;
};

G_DEFINE_FINAL_TYPE (HdMergeDialog, hd_merge_dialog, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdMergeDialog *self)
{
  return hd_context_store (self->context);
}

/* The pair that is shown, NULL if there is none. */
static HdSubjectPair *
shown_pair (HdMergeDialog *self)
{
  HdLine *line = gtk_single_selection_get_selected_item (self->selection);

  return line != NULL ? hd_line_data (line) : NULL;
}

static void
update_actions (HdMergeDialog *self)
{
  gboolean writable = !hd_store_is_read_only (store_of (self));
  gboolean any = shown_pair (self) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merge.merge", any && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merge.apart", any && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merge.skip", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merge.split", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merge.undo", self->decided);
}

static void
show_pair (HdMergeDialog *self)
{
  HdSubjectPair *pair = shown_pair (self);

  if (pair != NULL) {
    hd_merge_fields_show (self->fields, self->context, pair->first, pair->second);
    gtk_label_set_text (self->why, pair->why);
    gtk_widget_set_visible (GTK_WIDGET (self->why), *pair->why != '\0');
  }
  gtk_stack_set_visible_child_name (self->state, pair != NULL ? "pairs" : "none");
  update_actions (self);
}

static void
pair_free (gpointer data)
{
  hd_subject_pair_free (data);
}

/* What the worker found: pairs with the name of each. */
typedef struct {
  GPtrArray *pairs;   /* (owned) of HdSubjectPair */
  GPtrArray *names;   /* (owned) of char*, beside pairs */
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  g_clear_pointer (&found->pairs, g_ptr_array_unref);
  g_ptr_array_unref (found->names);
  g_free (found);
}

static gboolean
look_for_pairs (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Found *found = data;

  found->pairs = hd_subject_pairs (store, cancellable, error);
  for (guint i = 0; found->pairs != NULL && i < MIN (found->pairs->len, MAX_PAIRS); i++)
    g_ptr_array_add (found->names, hd_store_label (store, "subject", ((HdSubjectPair *) g_ptr_array_index (found->pairs, i))->first));
  return found->pairs != NULL;
}

static void
add_pair (HdMergeDialog *self,
          HdSubjectPair *pair,
          const char    *name)
{
  g_autofree char *figure = pair->score > 0 ? g_strdup_printf ("%d %%", pair->score) : NULL;
  g_autoptr (HdLine) line = hd_line_new (NULL, name, pair->why, figure);

  hd_line_set_data (line, pair, pair_free);
  g_list_store_append (self->pairs, line);
}

static void
found_cb (GtkWidget    *widget,
          gpointer      data,
          const GError *error)
{
  HdMergeDialog *self = HD_MERGE_DIALOG (widget);
  Found *found = data;

  if (error != NULL) {
    hd_feedback_error (widget, _("The records could not be compared"), error);
    show_pair (self);
    return;
  }
  g_list_store_remove_all (self->pairs);
  for (guint i = 0; i < found->names->len; i++)
    add_pair (self, g_ptr_array_steal_index (found->pairs, 0), g_ptr_array_index (found->names, i));
  show_pair (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->pair_view));
}

/* The names of all are compared anew: what was done may have made other pairs, or ended some. */
static void
look (HdMergeDialog *self)
{
  Found *found = g_new0 (Found, 1);

  found->names = g_ptr_array_new_with_free_func (g_free);
  gtk_stack_set_visible_child_name (self->state, "looking");
  update_actions (self);
  hd_job_run (GTK_WIDGET (self), self->context, _("Comparing the names"), HD_JOB_QUIET, look_for_pairs, found_cb, found, found_free);
}

static void
show_merges (HdMergeDialog *self)
{
  g_autoptr (GPtrArray) merges = hd_store_get_all (store_of (self), HD_TYPE_SUBJECT_MERGE, NULL);
  guint n = merges != NULL ? merges->len : 0;

  hd_children_remove (self->merge_list);
  /* The latest first. */
  for (guint i = n; i > 0; i--) {
    HdRecord *merge = g_ptr_array_index (merges, i - 1);
    GtkWidget *row = adw_action_row_new ();
    GtkWidget *split = gtk_button_new_with_label (_("Split"));
    g_autofree char *kept = hd_store_label (store_of (self), "subject", hd_record_int (merge, HD_SUBJECT_MERGE_KEPT));
    g_autofree char *day = hd_date_format (hd_record_text (merge, HD_SUBJECT_MERGE_MERGED_DATE));
    g_autofree char *birth = hd_date_format (hd_record_text (merge, HD_SUBJECT_MERGE_BIRTH));
    const char *unit = hd_context_name (self->context, "unit", hd_record_int (merge, HD_SUBJECT_MERGE_UNIT));
    /* Translators: the record that is gone, the one it is part of, and the day of the merge. */
    g_autofree char *title = g_strdup_printf (_("%s → %s, %s"), hd_record_text (merge, HD_SUBJECT_MERGE_FULL_NAME), kept, day);
    g_autofree char *subtitle = g_strjoin (*birth != '\0' && *unit != '\0' ? ", " : "", birth, unit, NULL);
    g_autofree char *label = g_strdup_printf (_("Split: %s"), hd_record_text (merge, HD_SUBJECT_MERGE_FULL_NAME));

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
    adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 4);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (split), "merge.split");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (split), "x", hd_record_id (merge));
    gtk_accessible_update_property (GTK_ACCESSIBLE (split), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    gtk_widget_set_valign (split, GTK_ALIGN_CENTER);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), split);
    gtk_list_box_append (self->merge_list, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->merge_list), n > 0);
  gtk_widget_set_visible (self->merge_empty, n == 0);
}

/* The pair is dealt with: on to the next one. */
static void
next_pair (HdMergeDialog *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  g_list_store_remove (self->pairs, position);
  if (self->single) {
    gtk_window_close (GTK_WINDOW (self));
    return;
  }
  if (position >= g_list_model_get_n_items (G_LIST_MODEL (self->pairs)) && position > 0)
    gtk_single_selection_set_selected (self->selection, position - 1);
  show_pair (self);
}

/* A subject that is gone is in no pair any more. */
static void
forget (HdMergeDialog *self,
        gint64         gone)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pairs));) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->pairs), i);
    HdSubjectPair *pair = hd_line_data (line);

    if (pair->first == gone || pair->second == gone)
      g_list_store_remove (self->pairs, i);
    else
      i++;
  }
}

static void
say_done (HdMergeDialog *self,
          const char    *text)
{
  self->decided = TRUE;
  update_actions (self);
  /* A single pair closes the window, so the one behind it says so. */
  if (self->single && self->opener != NULL)
    hd_feedback_toast_action (self->opener, text, _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_toast_action (GTK_WIDGET (self->pages), text, _("_Undo"), "merge.undo", NULL);
}

static void
merge_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdMergeDialog *self = HD_MERGE_DIALOG (widget);
  HdSubjectPair *pair = shown_pair (self);
  g_autofree int *taken = hd_merge_fields_taken (self->fields);
  g_autoptr (GError) error = NULL;
  gint64 gone = pair->second;

  if (!hd_subject_merge (store_of (self), pair->first, gone, taken, &error)) {
    hd_feedback_error (widget, _("The two could not be made one"), error);
    return;
  }
  say_done (self, _("The two are one now"));
  if (self->single) {
    next_pair (self);
    return;
  }
  forget (self, gone);
  show_pair (self);
}

static void
apart_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdMergeDialog *self = HD_MERGE_DIALOG (widget);
  HdSubjectPair *pair = shown_pair (self);
  g_autoptr (GError) error = NULL;

  if (!hd_subject_tell_apart (store_of (self), pair->first, pair->second, &error)) {
    hd_feedback_error (widget, _("This could not be saved. What you typed is still here."), error);
    return;
  }
  say_done (self, _("They will not be asked about again"));
  next_pair (self);
}

static void
skip_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  next_pair (HD_MERGE_DIALOG (widget));
}

static void
split_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdMergeDialog *self = HD_MERGE_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (hd_subject_split (store_of (self), g_variant_get_int64 (parameter), &error) == 0) {
    hd_feedback_error (widget, _("The two could not be split"), error);
    return;
  }
  say_done (self, _("They are two again"));
  if (!self->single)
    look (self);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMergeDialog *self = HD_MERGE_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (!hd_store_undo (store_of (self), NULL, &error)) {
    hd_feedback_error (widget, _("This could not be undone"), error);
    return;
  }
  self->decided = FALSE;
  update_actions (self);
  look (self);
}

static void
changed_cb (HdMergeDialog      *self,
            const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "subject_merge"))
    show_merges (self);
}

static void
hd_merge_dialog_dispose (GObject *object)
{
  HdMergeDialog *self = HD_MERGE_DIALOG (object);

  g_clear_weak_pointer (&self->opener);
  g_clear_object (&self->pairs);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_merge_dialog_parent_class)->dispose (object);
}

static void
hd_merge_dialog_class_init (HdMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_merge_dialog_dispose;
  g_type_ensure (HD_TYPE_MERGE_FIELDS);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, state);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, pair_pane);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, pair_view);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, fields);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, why);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, merge_list);
  gtk_widget_class_bind_template_child (widget_class, HdMergeDialog, merge_empty);
  gtk_widget_class_install_action (widget_class, "merge.merge", NULL, merge_action);
  gtk_widget_class_install_action (widget_class, "merge.apart", NULL, apart_action);
  gtk_widget_class_install_action (widget_class, "merge.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "merge.split", "x", split_action);
  gtk_widget_class_install_action (widget_class, "merge.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "merge.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_merge_dialog_init (HdMergeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pairs = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->pairs)));
  hd_line_list_set_up (self->pair_view);
  gtk_list_view_set_model (self->pair_view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (self->selection, "notify::selected-item", G_CALLBACK (show_pair), self);
  g_object_unref (self->selection);
}

GtkWindow *
hd_merge_dialog_show (GtkWidget *widget,
                      HdContext *context,
                      gint64     first,
                      gint64     second)
{
  HdMergeDialog *self = g_object_new (HD_TYPE_MERGE_DIALOG, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  g_set_weak_pointer (&self->opener, widget);
  self->single = first != 0 && second != 0;
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  show_merges (self);
  gtk_widget_set_visible (self->pair_pane, !self->single);
  if (self->single) {
    HdSubjectPair *pair = g_new0 (HdSubjectPair, 1);

    pair->first = first;
    pair->second = second;
    pair->why = g_strdup ("");
    add_pair (self, pair, "");
    show_pair (self);
  } else {
    look (self);
  }
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
