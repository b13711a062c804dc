/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "duplicates.h"
#include "feedback.h"
#include "job.h"
#include "line.h"
#include "pair-view.h"
#include "store/contest.h"
#include "store/likeness.h"
#include "store/text.h"

/* More than anybody goes through at a sitting; the most alike come first. */
#define MAX_PAIRS 500
/* Of a title in the list, in characters. */
#define TITLE_LENGTH 80

#define HD_TYPE_DUPLICATES (hd_duplicates_get_type ())
G_DECLARE_FINAL_TYPE (HdDuplicates, hd_duplicates, HD, DUPLICATES, AdwWindow)

struct _HdDuplicates
{
  AdwWindow           parent_instance;

  /* Template widgets */
  GtkStack           *state;       /* looking, none, stopped, pairs */
  GtkListView        *list_view;
  HdPairView         *pair_view;
  GtkLabel           *verdict;
  GtkEditable        *reason;

  GListStore         *pairs;       /* (owned) of HdLine with a Shown */
  GtkSingleSelection *selection;   /* borrowed: the view's */
  HdLikeness         *likeness;    /* (owned) (nullable): of the last comparison */
  gint64              entry;       /* 0: all of the contest */
  gboolean            decided;     /* something was done here that can be undone here */
  gboolean            replacing;   /* a line takes the place of itself */

  /* Owned */
  HdContext          *context;
};

G_DEFINE_FINAL_TYPE (HdDuplicates, hd_duplicates, ADW_TYPE_WINDOW)

/* What a line of the list is of. */
typedef struct {
  HdLikePair  pair;
  char       *title;
} Shown;

static void
shown_free (gpointer data)
{
  g_free (((Shown *) data)->title);
  g_free (data);
}

static HdStore *
store_of (HdDuplicates *self)
{
  return hd_context_store (self->context);
}

/* The pair that is shown, NULL if there is none. */
static HdLikePair *
shown_pair (HdDuplicates *self)
{
  HdLine *line = gtk_single_selection_get_selected_item (self->selection);

  return line != NULL ? &((Shown *) hd_line_data (line))->pair : NULL;
}

static void
update_actions (HdDuplicates *self)
{
  gboolean writable = !hd_store_is_read_only (store_of (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "duplicates.judge", shown_pair (self) != NULL && writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "duplicates.undo", self->decided);
}

/* The verdict of the pair that is shown, and its reason. */
static void
show_verdict (HdDuplicates *self)
{
  HdLikePair *pair = shown_pair (self);
  g_autoptr (HdRecord) record = pair != NULL ? hd_entry_pair_find (store_of (self), pair->first, pair->second) : NULL;
  g_autofree char *text = NULL;

  if (record != NULL) {
    g_autofree char *day = hd_date_format (hd_record_text (record, HD_ENTRY_PAIR_JUDGED));

    /* Translators: a verdict, and its day. */
    text = g_strdup_printf (_("%s (%s)"), _(hd_choice_label (hd_pair_verdicts, hd_record_text (record, HD_ENTRY_PAIR_VERDICT))), day);
  }
  gtk_label_set_text (self->verdict, text != NULL ? text : _("Not decided yet"));
  gtk_editable_set_text (self->reason, record != NULL ? hd_record_text (record, HD_ENTRY_PAIR_REASON) : "");
}

static void
show_pair (HdDuplicates *self)
{
  HdLikePair *pair = shown_pair (self);

  if (self->replacing)
    return;
  if (pair != NULL) {
    hd_pair_view_show (self->pair_view, self->context, self->likeness, pair);
    show_verdict (self);
  }
  gtk_stack_set_visible_child_name (self->state, pair != NULL ? "pairs" : "none");
  update_actions (self);
}

/* What the worker found: the pairs, with the line of each. */
typedef struct {
  gint64      contest, entry;
  HdLikeness *likeness;   /* (owned) */
  GArray     *pairs;      /* (owned) of HdLikePair */
  GPtrArray  *titles;     /* (owned) of char*, beside pairs */
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  g_clear_pointer (&found->likeness, hd_likeness_free);
  g_clear_pointer (&found->pairs, g_array_unref);
  g_ptr_array_unref (found->titles);
  g_free (found);
}

/* Number and year of an entry, and its title. Of another contest: *other is TRUE. (transfer full) */
static char *
entry_title (HdStore  *store,
             gint64    id,
             gint64    contest,
             gboolean *other)
{
  g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, id, NULL);
  g_autofree char *title = entry != NULL ? hd_text_excerpt (hd_record_text (entry, HD_ENTRY_TITLE), TITLE_LENGTH) : NULL;
  g_autoptr (HdRecord) of = entry != NULL ? hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (entry, HD_ENTRY_CONTEST), NULL) : NULL;

  *other = of == NULL || hd_record_id (of) != contest;
  if (of == NULL)
    return g_strdup ("");
  return g_strdup_printf ("%" PRId64 "/%" PRId64 " %s", hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_int (of, HD_CONTEST_YEAR), title);
}

static gboolean
look_for_pairs (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Found *found = data;
  g_autoptr (GArray) all = NULL;

  found->likeness = hd_likeness_load (store, cancellable, error);
  if (found->likeness == NULL)
    return FALSE;
  all = hd_likeness_pairs (found->likeness, hd_likeness_least (store), cancellable);
  if (all == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
    return FALSE;
  }
  found->pairs = g_array_new (FALSE, FALSE, sizeof (HdLikePair));
  for (guint i = 0; i < all->len && found->pairs->len < MAX_PAIRS; i++) {
    HdLikePair *pair = &g_array_index (all, HdLikePair, i);
    gboolean first_other, second_other;
    g_autofree char *first = entry_title (store, pair->first, found->contest, &first_other);
    g_autofree char *second = entry_title (store, pair->second, found->contest, &second_other);

    if (found->entry != 0 ? pair->first != found->entry && pair->second != found->entry : first_other && second_other)
      continue;
    g_array_append_val (found->pairs, *pair);
    g_ptr_array_add (found->titles, g_strdup_printf ("%s\n%s", first, second));
  }
  return TRUE;
}

/* (transfer full) */
static HdLine *
make_line (HdDuplicates     *self,
           const HdLikePair *pair,
           const char       *title)
{
  g_autoptr (HdRecord) record = hd_entry_pair_find (store_of (self), pair->first, pair->second);
  g_autofree char *share = hd_number_format_hundredths (pair->share);
  g_autofree char *figure = g_strdup_printf ("%s %%", share);
  Shown *shown = g_new0 (Shown, 1);
  HdLine *line = hd_line_new (record != NULL ? "emblem-ok-symbolic" : NULL, title,
                              record != NULL ? _(hd_choice_label (hd_pair_verdicts, hd_record_text (record, HD_ENTRY_PAIR_VERDICT))) : NULL, figure);

  shown->pair = *pair;
  shown->title = g_strdup (title);
  hd_line_set_data (line, shown, shown_free);
  return line;
}

static void
found_cb (GtkWidget    *widget,
          gpointer      data,
          const GError *error)
{
  HdDuplicates *self = HD_DUPLICATES (widget);
  Found *found = data;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED)) {
    gtk_stack_set_visible_child_name (self->state, "stopped");
    return;
  }
  if (error != NULL) {
    hd_feedback_error (widget, _("The entries could not be compared"), error);
    gtk_stack_set_visible_child_name (self->state, "stopped");
    return;
  }
  g_list_store_remove_all (self->pairs);
  g_clear_pointer (&self->likeness, hd_likeness_free);
  self->likeness = g_steal_pointer (&found->likeness);
  for (guint i = 0; i < found->pairs->len; i++) {
    g_autoptr (HdLine) line = make_line (self, &g_array_index (found->pairs, HdLikePair, i), g_ptr_array_index (found->titles, i));

    g_list_store_append (self->pairs, line);
  }
  show_pair (self);
  if (found->pairs->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}

static void
look (HdDuplicates *self)
{
  Found *found = g_new0 (Found, 1);

  found->contest = hd_context_contest (self->context);
  found->entry = self->entry;
  found->titles = g_ptr_array_new_with_free_func (g_free);
  gtk_stack_set_visible_child_name (self->state, "looking");
  hd_job_run (GTK_WIDGET (self), self->context, _("Comparing the entries"), 0, look_for_pairs, found_cb, found, found_free);
}

static void
look_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  look (HD_DUPLICATES (widget));
}

/* The lines say the verdicts that the file holds now. */
static void
renew_lines (HdDuplicates *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  self->replacing = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pairs)); i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->pairs), i);
    const Shown *shown = hd_line_data (line);
    g_autoptr (HdLine) renewed = make_line (self, &shown->pair, shown->title);

    g_list_store_splice (self->pairs, i, 1, (gpointer *) &renewed, 1);
  }
  gtk_single_selection_set_selected (self->selection, selected);
  self->replacing = FALSE;
  show_verdict (self);
}

static void
judge_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdDuplicates *self = HD_DUPLICATES (widget);
  g_autoptr (GError) error = NULL;

  if (!hd_entry_pair_judge (store_of (self), shown_pair (self), g_variant_get_string (parameter, NULL), gtk_editable_get_text (self->reason),
                            &error)) {
    hd_feedback_error (widget, _("This could not be saved. What you typed is still here."), error);
    return;
  }
  self->decided = TRUE;
  update_actions (self);
  hd_feedback_toast_action (GTK_WIDGET (self->state), _("The verdict is kept"), _("_Undo"), "duplicates.undo", NULL);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdDuplicates *self = HD_DUPLICATES (widget);
  g_autoptr (GError) error = NULL;

  if (!hd_store_undo (store_of (self), NULL, &error)) {
    hd_feedback_error (widget, _("This could not be undone"), error);
    return;
  }
  self->decided = FALSE;
  update_actions (self);
}

static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_pair_view_step (HD_DUPLICATES (widget)->pair_view, g_variant_get_int32 (parameter));
}

static void
changed_cb (HdDuplicates       *self,
            const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "entry_pair"))
    renew_lines (self);
}

static void
hd_duplicates_dispose (GObject *object)
{
  HdDuplicates *self = HD_DUPLICATES (object);

  g_clear_object (&self->pairs);
  g_clear_pointer (&self->likeness, hd_likeness_free);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_duplicates_parent_class)->dispose (object);
}

static void
hd_duplicates_class_init (HdDuplicatesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_duplicates_dispose;
  g_type_ensure (HD_TYPE_PAIR_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/duplicates.ui");
  gtk_widget_class_bind_template_child (widget_class, HdDuplicates, state);
  gtk_widget_class_bind_template_child (widget_class, HdDuplicates, list_view);
  gtk_widget_class_bind_template_child (widget_class, HdDuplicates, pair_view);
  gtk_widget_class_bind_template_child (widget_class, HdDuplicates, verdict);
  gtk_widget_class_bind_template_child (widget_class, HdDuplicates, reason);
  gtk_widget_class_install_action (widget_class, "duplicates.look", NULL, look_action);
  gtk_widget_class_install_action (widget_class, "duplicates.judge", "s", judge_action);
  gtk_widget_class_install_action (widget_class, "duplicates.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "duplicates.step", "i", step_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F3, 0, "duplicates.step", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F3, GDK_SHIFT_MASK, "duplicates.step", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "duplicates.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_duplicates_init (HdDuplicates *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pairs = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->pairs)));
  hd_line_list_set_up (self->list_view);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (self->selection, "notify::selected-item", G_CALLBACK (show_pair), self);
  g_object_unref (self->selection);
}

GtkWindow *
hd_duplicates_show (GtkWidget *widget,
                    HdContext *context,
                    gint64     entry)
{
  HdDuplicates *self = g_object_new (HD_TYPE_DUPLICATES, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  self->entry = entry;
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
  gtk_window_present (GTK_WINDOW (self));
  look (self);
  return GTK_WINDOW (self);
}
