/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "ask-dialog.h"
#include "feedback.h"
#include "job.h"
#include "judge-conflicts.h"
#include "judge-dialogs.h"
#include "line.h"
#include "store/entry.h"
#include "store/judge.h"
#include "text-parts.h"

struct _HdJudgeConflicts
{
  AdwBin              parent_instance;

  /* Template widgets */
  GtkStack           *states;
  GtkListView        *view;
  GtkLabel           *count;
  GtkWidget          *decision;
  GtkEditable        *grounds;

  /* Owned */
  HdContext          *context;
  GListStore         *lines;       /* of HdLine: conflicts */
  GtkSingleSelection *selection;

  gboolean            filling;     /* the program fills the list */
};

G_DEFINE_FINAL_TYPE (HdJudgeConflicts, hd_judge_conflicts, ADW_TYPE_BIN)

static HdStore *
store_of (HdJudgeConflicts *self)
{
  return hd_context_store (self->context);
}

/* The entry by its receipt and title, or the code of the work. (transfer full) */
static char *
describe_what (HdJudgeConflicts *self,
               HdRecord         *conflict)
{
  g_autoptr (HdRecord) entry = NULL;

  if (hd_record_int (conflict, HD_CONFLICT_WORK) != 0)
    return hd_work_code (store_of (self), hd_record_int (conflict, HD_CONFLICT_WORK));
  entry = hd_store_get (store_of (self), HD_TYPE_ENTRY, hd_record_int (conflict, HD_CONFLICT_ENTRY), NULL);
  if (entry == NULL)
    return g_strdup ("");
  return g_strdup_printf (_("no. %" PRId64 " “%s”"), hd_record_int (entry, HD_ENTRY_NUMBER), hd_record_text (entry, HD_ENTRY_TITLE));
}

static HdLine *
make_line (HdJudgeConflicts *self,
           HdRecord         *conflict)
{
  const char *state = hd_record_text (conflict, HD_CONFLICT_STATE), *reason = hd_record_text (conflict, HD_CONFLICT_REASON);
  const char *grounds = hd_record_text (conflict, HD_CONFLICT_GROUNDS);
  const char *icon = g_str_equal (state, "found") ? "dialog-question-symbolic" :
                     g_str_equal (state, "pinned") ? "changes-prevent-symbolic" : "emblem-ok-symbolic";
  g_autofree char *judge = hd_store_label (store_of (self), "judge", hd_record_int (conflict, HD_CONFLICT_JUDGE));
  g_autofree char *what = describe_what (self, conflict);
  g_autofree char *said = hd_context_display (self->context, conflict, HD_CONFLICT_STATE);
  g_autofree char *kind = hd_context_display (self->context, conflict, HD_CONFLICT_KIND);
  g_autofree char *title = g_strdup_printf ("%s · %s", judge, what);
  g_autofree char *subtitle = hd_text_parts (*reason != '\0' ? reason : kind, grounds, NULL);
  HdLine *line = hd_line_new (icon, title, subtitle, said);

  hd_line_set_record (line, "conflict", hd_record_id (conflict));
  hd_line_set_dim (line, g_str_equal (state, "dismissed"));
  return line;
}

static HdLine *
selected_line (HdJudgeConflicts *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

static void
update_decision (HdJudgeConflicts *self)
{
  gboolean any = selected_line (self) != NULL && !hd_store_is_read_only (store_of (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "conflicts.pin", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "conflicts.dismiss", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "conflicts.all", any);
  gtk_widget_set_sensitive (self->decision, any);
}

static void
selected_cb (HdJudgeConflicts *self)
{
  /* What was typed is about the line that was chosen, and stays while that is shown anew. */
  if (self->filling)
    return;
  gtk_editable_set_text (self->grounds, "");
  update_decision (self);
}

/* Writes what was decided; the next line is chosen, so that one runs through the list. */
static void
decide (HdJudgeConflicts *self,
        const char       *state)
{
  HdLine *line = selected_line (self);
  guint at = gtk_single_selection_get_selected (self->selection), n;
  g_autofree char *grounds = g_strdup (gtk_editable_get_text (self->grounds));
  g_autoptr (GError) error = NULL;

  if (line == NULL)
    return;
  if (!hd_conflict_decide (store_of (self), hd_line_id (line), state, g_strstrip (grounds), &error)) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    gtk_widget_grab_focus (GTK_WIDGET (self->grounds));
    return;
  }
  hd_judge_conflicts_show (self, self->context);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->lines));
  /* Undecided ones stand first: the next of them has moved up to this place. */
  gtk_single_selection_set_selected (self->selection, n > 0 ? MIN (at, n - 1) : GTK_INVALID_LIST_POSITION);
  gtk_editable_set_text (self->grounds, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
pin_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  decide (HD_JUDGE_CONFLICTS (widget), "pinned");
}

static void
dismiss_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  decide (HD_JUDGE_CONFLICTS (widget), "dismissed");
}

static void
grounds_activated_cb (HdJudgeConflicts *self)
{
  decide (self, "dismissed");
}

static void
grounds_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (HD_JUDGE_CONFLICTS (widget)->grounds));
}

/* Texts are read for names, so a worker looks. */
typedef struct {
  gint64 contest;
  guint  found;
} Look;

static gboolean
look_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Look *look = data;

  return hd_conflicts_detect (store, look->contest, &look->found, error);
}

static void
looked_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  Look *look = data;
  g_autofree char *text = NULL;

  if (error != NULL)
    text = g_strdup (error->message);
  else if (look->found == 0)
    text = g_strdup (_("No new conflict was found"));
  else
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u new conflict was found", "%u new conflicts were found", look->found), look->found);
  hd_feedback_toast (widget, text);
}

static void
look_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdJudgeConflicts *self = HD_JUDGE_CONFLICTS (widget);
  Look *look = g_new0 (Look, 1);

  look->contest = hd_context_contest (self->context);
  hd_job_run (widget, self->context, _("Looking for conflicts of interest"), HD_JOB_WRITES, look_in_thread, looked_cb, look, g_free);
}

static void
declare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_judge_declare_show (widget, HD_JUDGE_CONFLICTS (widget)->context);
}

/* What is decided about many at once. */
typedef struct {
  GArray *ids;
  char   *state;
  char   *grounds;
} Many;

static void
many_free (gpointer data)
{
  Many *many = data;

  g_array_unref (many->ids);
  g_free (many->state);
  g_free (many->grounds);
  g_free (many);
}

static gboolean
decide_in_thread (HdJob         *job,
                  HdStore       *store,
                  GCancellable  *cancellable,
                  gpointer       data,
                  GError       **error)
{
  Many *many = data;

  return hd_conflicts_decide (store, (const gint64 *) many->ids->data, many->ids->len, many->state, many->grounds, error);
}

static void
decided_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  Many *many = data;
  g_autofree char *text = NULL;

  if (error != NULL) {
    hd_feedback_error (widget, _("This could not be done. Nothing was changed."), error);
    return;
  }
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u conflict was decided", "%u conflicts were decided", many->ids->len), many->ids->len);
  hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
}

static gboolean
reason_cb (GtkWidget   *widget,
           const char  *reason,
           gpointer     data,
           GError     **error)
{
  Many *asked = data, *many = g_new0 (Many, 1);

  many->ids = g_array_ref (asked->ids);
  many->state = g_strdup (asked->state);
  many->grounds = g_strdup (reason);
  hd_job_run (widget, HD_JUDGE_CONFLICTS (widget)->context, _("Deciding about conflicts of interest"), HD_JOB_WRITES, decide_in_thread, decided_cb,
              many, many_free);
  return TRUE;
}

/* All that nobody decided and that are of the kind, or the judge, of the chosen one. */
static void
all_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdJudgeConflicts *self = HD_JUDGE_CONFLICTS (widget);
  HdLine *line = selected_line (self);
  g_autoptr (HdRecord) chosen = line == NULL ? NULL : hd_store_get (store_of (self), HD_TYPE_CONFLICT, hd_line_id (line), NULL);
  g_autoptr (GPtrArray) conflicts = hd_conflicts_of (store_of (self), hd_context_contest (self->context), NULL);
  g_autofree char *of = NULL, *heading = NULL, *body = NULL;
  const char *state, *by;
  gboolean same_kind, dismiss;
  Many *many;

  if (chosen == NULL || conflicts == NULL)
    return;
  g_variant_get (parameter, "(&s&s)", &state, &by);
  same_kind = g_str_equal (by, "kind");
  dismiss = g_str_equal (state, "dismissed");
  many = g_new0 (Many, 1);
  many->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  many->state = g_strdup (state);
  for (guint i = 0; i < conflicts->len; i++) {
    HdRecord *conflict = g_ptr_array_index (conflicts, i);
    gint64 id = hd_record_id (conflict);

    if (g_str_equal (hd_record_text (conflict, HD_CONFLICT_STATE), "found") &&
        (same_kind ? g_str_equal (hd_record_text (conflict, HD_CONFLICT_KIND), hd_record_text (chosen, HD_CONFLICT_KIND))
                   : hd_record_int (conflict, HD_CONFLICT_JUDGE) == hd_record_int (chosen, HD_CONFLICT_JUDGE)))
      g_array_append_val (many->ids, id);
  }
  if (many->ids->len == 0) {
    hd_feedback_toast (widget, _("All of these are decided"));
    many_free (many);
    return;
  }
  of = same_kind ? hd_context_display (self->context, chosen, HD_CONFLICT_KIND)
                 : hd_store_label (store_of (self), "judge", hd_record_int (chosen, HD_CONFLICT_JUDGE));
  heading = dismiss ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Dismiss %u Conflict?", "Dismiss %u Conflicts?", many->ids->len), many->ids->len)
                    : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Keep Away in %u Conflict?", "Keep Away in %u Conflicts?", many->ids->len),
                                       many->ids->len);
  body = g_strdup_printf (_("%s: all that nobody has decided yet. The reason is noted with each of them."), of);
  hd_ask_reason (widget, heading, body, dismiss ? _("_Dismiss All") : _("_Keep Away from All"), reason_cb, many, many_free);
}

/* 1 and 2 decide while the list has the keyboard; in the text they are digits. */
static gboolean
key_pressed_cb (HdJudgeConflicts *self,
                guint             keyval,
                guint             keycode,
                GdkModifierType   state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_1 || keyval == GDK_KEY_KP_1)
    return gtk_widget_activate_action (GTK_WIDGET (self), "conflicts.pin", NULL);
  if (keyval == GDK_KEY_2 || keyval == GDK_KEY_KP_2)
    return gtk_widget_activate_action (GTK_WIDGET (self), "conflicts.grounds", NULL);
  return GDK_EVENT_PROPAGATE;
}

static void
hd_judge_conflicts_dispose (GObject *object)
{
  HdJudgeConflicts *self = HD_JUDGE_CONFLICTS (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->lines);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_judge_conflicts_parent_class)->dispose (object);
}

static void
hd_judge_conflicts_class_init (HdJudgeConflictsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_judge_conflicts_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/judge-conflicts.ui");
  gtk_widget_class_bind_template_child (widget_class, HdJudgeConflicts, states);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeConflicts, view);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeConflicts, count);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeConflicts, decision);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeConflicts, grounds);
  gtk_widget_class_bind_template_callback (widget_class, grounds_activated_cb);
  gtk_widget_class_install_action (widget_class, "conflicts.look", NULL, look_action);
  gtk_widget_class_install_action (widget_class, "conflicts.declare", NULL, declare_action);
  gtk_widget_class_install_action (widget_class, "conflicts.pin", NULL, pin_action);
  gtk_widget_class_install_action (widget_class, "conflicts.dismiss", NULL, dismiss_action);
  gtk_widget_class_install_action (widget_class, "conflicts.all", "(ss)", all_action);
  gtk_widget_class_install_action (widget_class, "conflicts.grounds", NULL, grounds_action);
}

static void
hd_judge_conflicts_init (HdJudgeConflicts *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

void
hd_judge_conflicts_show (HdJudgeConflicts *self,
                         HdContext        *context)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autofree char *text = NULL;
  HdLine *line;
  gint64 chosen;
  guint open = 0, at = GTK_INVALID_LIST_POSITION;
  gboolean writable;

  g_set_object (&self->context, context);
  line = selected_line (self);
  chosen = line != NULL ? hd_line_id (line) : 0;
  conflicts = hd_conflicts_of (store_of (self), hd_context_contest (context), NULL);
  for (guint i = 0; conflicts != NULL && i < conflicts->len; i++) {
    HdRecord *conflict = g_ptr_array_index (conflicts, i);

    open += g_str_equal (hd_record_text (conflict, HD_CONFLICT_STATE), "found");
    if (hd_record_id (conflict) == chosen)
      at = i;
    g_ptr_array_add (lines, make_line (self, conflict));
  }
  self->filling = TRUE;
  hd_line_list_fill (self->lines, lines);
  gtk_single_selection_set_selected (self->selection, at != GTK_INVALID_LIST_POSITION ? at : lines->len > 0 ? 0 : GTK_INVALID_LIST_POSITION);
  self->filling = FALSE;
  text = g_strdup_printf (_("%u not decided, %u in all"), open, lines->len);
  gtk_label_set_text (self->count, text);
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "empty");
  writable = hd_context_contest (context) != 0 && !hd_store_is_read_only (store_of (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "conflicts.look", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "conflicts.declare", writable);
  update_decision (self);
}
