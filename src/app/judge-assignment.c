/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "feedback.h"
#include "job.h"
#include "judge-assignment.h"
#include "judge-dialogs.h"
#include "judge-matrix.h"
#include "store/judge.h"
#include "store/text.h"
#include "text-parts.h"

struct _HdJudgeAssignment
{
  AdwBin         parent_instance;

  /* Template widgets */
  GtkStack      *states;
  GtkDropDown   *rounds;
  GtkSpinButton *per_work;
  GtkSpinButton *anchors;
  GtkEditable   *seed;
  GtkWidget     *message_bar;
  GtkLabel      *message;
  GtkColumnView *matrix;
  GtkLabel      *focused;
  GtkButton     *lock_button;

  /* Owned */
  HdContext     *context;

  GArray        *round_ids;    /* (owned) of gint64, in the order of the drop-down */
  gint64         contest;      /* whose rounds are offered */
  gint64         assignment;   /* that has the keyboard, 0: none */
  gboolean       filling;      /* the program fills the drop-down */
};

G_DEFINE_FINAL_TYPE (HdJudgeAssignment, hd_judge_assignment, ADW_TYPE_BIN)

static HdStore *
store_of (HdJudgeAssignment *self)
{
  return hd_context_store (self->context);
}

gint64
hd_judge_assignment_round (HdJudgeAssignment *self)
{
  guint at = gtk_drop_down_get_selected (self->rounds);

  return at < self->round_ids->len ? g_array_index (self->round_ids, gint64, at) : 0;
}

static void
tell (HdJudgeAssignment *self,
      const char        *message)
{
  gtk_label_set_text (self->message, message);
  gtk_widget_set_visible (self->message_bar, *message != '\0');
}

/* One wish of the user: worked out in a worker, and written there too. */
typedef struct {
  HdContext    *context;   /* (owned) */
  gint64        round, seed;
  guint         per_work;
  int           anchors;
  HdAssignPlan *plan;      /* (owned) (nullable) */
} Wish;

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  g_object_unref (wish->context);
  g_clear_pointer (&wish->plan, hd_assign_plan_free);
  g_free (wish);
}

static gboolean
plan_in_thread (HdJob         *job,
                HdStore       *store,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Wish *wish = data;

  wish->plan = hd_assign_plan (store, wish->round, wish->per_work, wish->anchors, wish->seed, error);
  return wish->plan != NULL;
}

static gboolean
write_in_thread (HdJob         *job,
                 HdStore       *store,
                 GCancellable  *cancellable,
                 gpointer       data,
                 GError       **error)
{
  return hd_assign_apply (store, ((Wish *) data)->plan, error);
}

static void
written_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  if (error != NULL)
    hd_feedback_error (widget, _("The works could not be assigned"), error);
  else
    hd_feedback_toast_action (widget, _("The works are assigned"), _("_Undo"), "win.undo", NULL);
}

static void
attach_text (GtkGrid    *grid,
             int         column,
             int         row,
             const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), column == 0 ? 28 : 12);
  if (row == 0 || column > 0)
    gtk_widget_add_css_class (label, row == 0 ? "heading" : "numeric");
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static void
attach_number (GtkGrid *grid,
               int      column,
               int      row,
               guint    number)
{
  g_autofree char *text = hd_number_format (number);

  attach_text (grid, column, row, text);
}

/* How many works of which kind each judge would read. */
static GtkWidget *
make_loads (HdJudgeAssignment *self,
            HdAssignPlan      *plan)
{
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (store_of (self), self->contest, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new (), *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  attach_text (GTK_GRID (grid), 0, 0, _("Judge"));
  attach_text (GTK_GRID (grid), 1, 0, _("All"));
  for (guint k = 0; kinds != NULL && k < kinds->len; k++)
    attach_text (GTK_GRID (grid), k + 2, 0, hd_record_text (g_ptr_array_index (kinds, k), HD_CONTEST_KIND_NAME));
  for (guint j = 0; j < plan->judges->len; j++) {
    attach_text (GTK_GRID (grid), 0, j + 1, hd_record_text (g_ptr_array_index (plan->judges, j), HD_JUDGE_FULL_NAME));
    attach_number (GTK_GRID (grid), 1, j + 1, hd_assign_plan_load (plan, j, 0));
    for (guint k = 0; kinds != NULL && k < kinds->len; k++)
      attach_number (GTK_GRID (grid), k + 2, j + 1, hd_assign_plan_load (plan, j, hd_record_id (g_ptr_array_index (kinds, k))));
  }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), grid);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 360);
  gtk_scrolled_window_set_max_content_width (GTK_SCROLLED_WINDOW (scrolled), 760);
  return scrolled;
}

static void plan_cb (GtkWidget *widget, gpointer data, const GError *error);

static void
start_plan (HdJudgeAssignment *self,
            gint64             seed)
{
  Wish *wish = g_new0 (Wish, 1);

  wish->context = g_object_ref (self->context);
  wish->round = hd_judge_assignment_round (self);
  wish->per_work = gtk_spin_button_get_value_as_int (self->per_work);
  wish->anchors = gtk_spin_button_get_value_as_int (self->anchors);
  wish->seed = seed;
  tell (self, "");
  hd_job_run (GTK_WIDGET (self), self->context, _("Working out who reads what"), 0, plan_in_thread, plan_cb, wish, wish_free);
}

static void
response_cb (AdwMessageDialog  *dialog,
             const char        *response,
             HdJudgeAssignment *self)
{
  Wish *wish = g_object_get_data (G_OBJECT (dialog), "wish");

  if (g_str_equal (response, "again")) {
    gtk_editable_set_text (self->seed, "");
    start_plan (self, 0);
  } else if (g_str_equal (response, "apply")) {
    g_object_steal_data (G_OBJECT (dialog), "wish");
    hd_job_run (GTK_WIDGET (self), self->context, _("Assigning the works"), HD_JOB_WRITES, write_in_thread, written_cb, wish, wish_free);
  }
}

/* What was worked out is looked at before anything is written. */
static void
show_plan (HdJudgeAssignment *self,
           Wish              *wish)
{
  HdAssignPlan *plan = wish->plan;
  g_autofree char *seed = g_strdup_printf ("%" PRId64, plan->seed);
  g_autofree char *works = hd_number_format (plan->works->len);
  g_autofree char *body = g_strdup_printf (_("%s works, %u judges for each. The judges read from %u to %u works. Seed %s: with it the same assignment can be made again."),
                                           works, plan->per_work, plan->least, plan->most, seed);
  AdwMessageDialog *dialog = hd_feedback_dialog (GTK_WIDGET (self), _("Who Would Read How Much"), body);

  gtk_editable_set_text (self->seed, seed);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "again", _("Another _Seed"), "apply", _("_Assign"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "apply", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "apply");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, make_loads (self, plan));
  g_object_set_data_full (G_OBJECT (dialog), "wish", wish, wish_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
plan_cb (GtkWidget    *widget,
         gpointer      data,
         const GError *error)
{
  HdJudgeAssignment *self = HD_JUDGE_ASSIGNMENT (widget);
  Wish *done = data, *wish;

  if (error != NULL) {
    tell (self, error->message);
    return;
  }
  /* The job frees what is its own; the plan goes on to the dialog. */
  wish = g_new0 (Wish, 1);
  wish->context = g_object_ref (done->context);
  wish->plan = g_steal_pointer (&done->plan);
  show_plan (self, wish);
}

static void
plan_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdJudgeAssignment *self = HD_JUDGE_ASSIGNMENT (widget);
  const char *typed = gtk_editable_get_text (self->seed);
  gint64 seed = 0;

  if (*typed != '\0' && !g_ascii_string_to_signed (typed, 10, 1, G_MAXUINT32, &seed, NULL)) {
    tell (self, _("The seed is a whole number from 1 on; leave it empty for a new one"));
    gtk_widget_grab_focus (GTK_WIDGET (self->seed));
    return;
  }
  start_plan (self, seed);
}

static HdRecord *
focused_assignment (HdJudgeAssignment *self)
{
  return self->assignment != 0 ? hd_store_get (store_of (self), HD_TYPE_ASSIGNMENT, self->assignment, NULL) : NULL;
}

/* What can be done with the assignment that has the keyboard. */
static void
update_focused (HdJudgeAssignment *self)
{
  g_autoptr (HdRecord) assignment = focused_assignment (self);
  g_autoptr (HdRecord) coded = assignment == NULL ? NULL : hd_store_get (store_of (self), HD_TYPE_WORK, hd_record_int (assignment, HD_ASSIGNMENT_WORK), NULL);
  gboolean there = coded != NULL && g_str_equal (hd_record_text (assignment, HD_ASSIGNMENT_STATE), "assigned");
  gboolean writable = there && !hd_store_is_read_only (store_of (self));
  gboolean locked = there && hd_record_bool (assignment, HD_ASSIGNMENT_LOCKED);
  g_autofree char *judge = NULL, *purpose = NULL, *text = NULL;

  if (there) {
    judge = hd_store_label (store_of (self), "judge", hd_record_int (assignment, HD_ASSIGNMENT_JUDGE));
    purpose = hd_context_display (self->context, assignment, HD_ASSIGNMENT_PURPOSE);
    text = hd_text_parts (hd_record_text (coded, HD_WORK_CODE), judge, purpose, locked ? _("locked") : "", NULL);
  }
  gtk_label_set_text (self->focused, text != NULL ? text : _("Go to an assignment with Tab, on with the arrows: Space or Enter locks it, so that it stays when works are assigned anew."));
  gtk_button_set_label (self->lock_button, locked ? _("Un_lock") : _("_Lock"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assignment.lock", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assignment.recuse", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assignment.more", writable);
}

static void
lock_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdJudgeAssignment *self = HD_JUDGE_ASSIGNMENT (widget);
  g_autoptr (HdRecord) assignment = focused_assignment (self);
  g_autoptr (GError) error = NULL;
  gboolean locked;

  if (assignment == NULL || hd_store_is_read_only (store_of (self)))
    return;
  locked = !hd_record_bool (assignment, HD_ASSIGNMENT_LOCKED);
  hd_record_set_int (assignment, HD_ASSIGNMENT_LOCKED, locked);
  if (hd_store_begin (store_of (self), locked ? _("Lock an assignment") : _("Unlock an assignment"), &error)) {
    if (hd_store_save (store_of (self), assignment, &error) && hd_store_commit (store_of (self), &error))
      return;
    hd_store_rollback (store_of (self));
  }
  hd_feedback_toast (widget, error->message);
}

static void
recuse_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdJudgeAssignment *self = HD_JUDGE_ASSIGNMENT (widget);

  hd_judge_recuse_show (widget, self->context, self->assignment);
}

static void
more_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdJudgeAssignment *self = HD_JUDGE_ASSIGNMENT (widget);
  g_autoptr (HdRecord) assignment = focused_assignment (self);
  g_autoptr (GError) error = NULL;

  if (assignment == NULL)
    return;
  if (hd_assignment_add (store_of (self), hd_record_int (assignment, HD_ASSIGNMENT_ROUND), hd_record_int (assignment, HD_ASSIGNMENT_WORK), 0,
                         "third", &error) == 0)
    hd_feedback_error (widget, _("No more judge could be found"), error);
  else
    hd_feedback_toast_action (widget, _("The work went to the judge with the fewest works"), _("_Undo"), "win.undo", NULL);
}

static void
matrix_cb (gint64   assignment,
           gboolean pressed,
           gpointer data)
{
  HdJudgeAssignment *self = data;

  self->assignment = assignment;
  if (pressed)
    gtk_widget_activate_action (GTK_WIDGET (self), "assignment.lock", NULL);
  update_focused (self);
}

/* Shows the rules of the round, to be kept or changed for once. */
static void
show_rules (HdJudgeAssignment *self)
{
  g_autoptr (HdRecord) round = hd_store_get (store_of (self), HD_TYPE_CONTEST_ROUND, hd_judge_assignment_round (self), NULL);

  if (round == NULL)
    return;
  gtk_spin_button_set_value (self->per_work, hd_record_int (round, HD_CONTEST_ROUND_JUDGES));
  gtk_spin_button_set_value (self->anchors, hd_record_int (round, HD_CONTEST_ROUND_ANCHORS));
  gtk_editable_set_text (self->seed, "");
  tell (self, "");
}

static void
show_matrix (HdJudgeAssignment *self)
{
  gint64 round = hd_judge_assignment_round (self);
  guint works = round != 0 ? hd_judge_matrix_show (self->matrix, self->context, round) : 0;

  gtk_stack_set_visible_child_name (self->states, works > 0 ? "matrix" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assignment.plan", works > 0 && !hd_store_is_read_only (store_of (self)));
  update_focused (self);
}

static void
round_chosen_cb (HdJudgeAssignment *self)
{
  if (self->filling || self->context == NULL)
    return;
  self->assignment = 0;
  show_rules (self);
  show_matrix (self);
}

/* The rounds of the contest, the first that is not closed in front. */
static void
show_rounds (HdJudgeAssignment *self)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store_of (self), self->contest, NULL);
  GtkStringList *names = gtk_string_list_new (NULL);
  guint at = 0;
  gboolean found = FALSE;

  g_array_set_size (self->round_ids, 0);
  for (guint i = 0; rounds != NULL && i < rounds->len; i++) {
    HdRecord *round = g_ptr_array_index (rounds, i);
    gint64 id = hd_record_id (round);

    g_array_append_val (self->round_ids, id);
    gtk_string_list_append (names, hd_record_text (round, HD_CONTEST_ROUND_NAME));
    if (!found && !g_str_equal (hd_record_text (round, HD_CONTEST_ROUND_STATE), "closed")) {
      at = i;
      found = TRUE;
    }
  }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->rounds, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->rounds, at);
  self->filling = FALSE;
  g_object_unref (names);
}

static void
hd_judge_assignment_dispose (GObject *object)
{
  g_clear_object (&HD_JUDGE_ASSIGNMENT (object)->context);
  G_OBJECT_CLASS (hd_judge_assignment_parent_class)->dispose (object);
}

static void
hd_judge_assignment_finalize (GObject *object)
{
  g_array_unref (HD_JUDGE_ASSIGNMENT (object)->round_ids);
  G_OBJECT_CLASS (hd_judge_assignment_parent_class)->finalize (object);
}

static void
hd_judge_assignment_class_init (HdJudgeAssignmentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_judge_assignment_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_judge_assignment_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/judge-assignment.ui");
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, states);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, rounds);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, per_work);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, anchors);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, seed);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, message_bar);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, message);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, matrix);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, focused);
  gtk_widget_class_bind_template_child (widget_class, HdJudgeAssignment, lock_button);
  gtk_widget_class_bind_template_callback (widget_class, round_chosen_cb);
  gtk_widget_class_install_action (widget_class, "assignment.plan", NULL, plan_action);
  gtk_widget_class_install_action (widget_class, "assignment.lock", NULL, lock_action);
  gtk_widget_class_install_action (widget_class, "assignment.recuse", NULL, recuse_action);
  gtk_widget_class_install_action (widget_class, "assignment.more", NULL, more_action);
}

static void
hd_judge_assignment_init (HdJudgeAssignment *self)
{
  self->round_ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_judge_matrix_set_up (self->matrix, matrix_cb, self);
}

void
hd_judge_assignment_set_context (HdJudgeAssignment *self,
                                 HdContext         *context)
{
  g_set_object (&self->context, context);
  if (self->contest != hd_context_contest (context) || self->round_ids->len == 0) {
    self->contest = hd_context_contest (context);
    self->assignment = 0;
    show_rounds (self);
    show_rules (self);
  }
}

void
hd_judge_assignment_show (HdJudgeAssignment *self)
{
  show_matrix (self);
}
