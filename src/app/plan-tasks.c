/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tasks of the plan as a tree, how each stands in the year, and what shows it. The
 * state is set by a key: 1 to 5, or Space for the next one. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "evidence-dialog.h"
#include "feedback.h"
#include "plan-list.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/task.h"
#include "store/text.h"
#include "text-parts.h"

#define HD_TYPE_PLAN_TASKS (hd_plan_tasks_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanTasks, hd_plan_tasks, HD, PLAN_TASKS, HdPlanList)
struct _HdPlanTasks { HdPlanList parent_instance; };
G_DEFINE_FINAL_TYPE (HdPlanTasks, hd_plan_tasks, HD_TYPE_PLAN_LIST)

static const char *
state_icon (HdTaskStatus *status)
{
  static const struct { const char *state, *icon; } icons[] = {
    { "done",      "emblem-ok-symbolic" },
    { "doing",     "media-playback-start-symbolic" },
    { "not_done",  "window-close-symbolic" },
    { "not_asked", "action-unavailable-symbolic" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (icons); i++)
    if (g_str_equal (status->state, icons[i].state))
      return icons[i].icon;
  return status->late ? "dialog-warning-symbolic" : "content-loading-symbolic";
}

/* State, due date, who leads and who helps. */
static char *
describe (HdTaskStatus *status)
{
  g_autoptr (GString) text = g_string_new (_(hd_choice_label (hd_task_states, status->state)));
  g_autofree char *due = hd_date_format (status->due), *done = hd_date_format (status->done);

  if (status->late)
    hd_text_parts_add (text, _("Overdue"));
  if (*due != '\0') {
    g_autofree char *words = g_strdup_printf (_("due %s"), due);

    hd_text_parts_add (text, words);
  }
  if (*done != '\0') {
    g_autofree char *words = g_strdup_printf (_("done %s"), done);

    hd_text_parts_add (text, words);
  }
  hd_text_parts_add (text, status->lead);
  if (*status->cooperating != '\0') {
    g_autofree char *words = g_strdup_printf (_("with %s"), status->cooperating);

    hd_text_parts_add (text, words);
  }
  return g_strdup (text->str);
}

static HdLine *
task_line (HdPlanList   *list,
           HdTaskStatus *status,
           gboolean      heading)
{
  const char *code = hd_record_text (status->task, HD_TASK_CODE);
  g_autofree char *title = g_strdup_printf ("%s%s%s", code, *code != '\0' ? "  " : "", hd_record_text (status->task, HD_TASK_TITLE));
  g_autofree char *subtitle = describe (status);
  g_autofree char *figure = status->evidence > 0 ? hd_number_format (status->evidence) : NULL;
  HdLine *line = hd_line_new (state_icon (status), title, subtitle, figure);

  hd_line_set_record (line, "task", hd_record_id (status->task));
  hd_line_set_level (line, status->depth, heading);
  hd_plan_list_keep (list, line, status, (GDestroyNotify) hd_task_status_free);
  return line;
}

static void
add_task (GPtrArray    *rows,
          HdTaskStatus *status)
{
  hd_evidence_add (rows, "task", hd_record_id (status->task), hd_record_text (status->task, HD_TASK_TITLE), status->lead, 1);
}

static GPtrArray *
hd_plan_tasks_lines (HdPlanList  *list,
                     GString     *summary,
                     GError     **error)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) statuses = hd_tasks (hd_plan_list_store (list), hd_plan_list_plan (list), hd_plan_list_year (list), today, error);
  g_autoptr (GPtrArray) done = hd_evidence_rows_new (), asked = hd_evidence_rows_new (), late = hd_evidence_rows_new ();
  GPtrArray *lines;

  if (statuses == NULL)
    return NULL;
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < statuses->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (statuses, i);
    gboolean heading = i + 1 < statuses->len && ((HdTaskStatus *) g_ptr_array_index (statuses, i + 1))->depth > status->depth;

    if (!heading && !g_str_equal (status->state, "not_asked"))
      add_task (asked, status);
    if (!heading && g_str_equal (status->state, "done"))
      add_task (done, status);
    if (!heading && status->late)
      add_task (late, status);
    g_ptr_array_add (lines, task_line (list, status, heading));
  }
  g_ptr_array_set_free_func (statuses, NULL);
  if (lines->len > 0) {
    g_autofree char *n_done = hd_plan_list_counted (list, _("Tasks done"), g_steal_pointer (&done));
    g_autofree char *n_asked = hd_plan_list_counted (list, _("Tasks of the year"), g_steal_pointer (&asked));
    g_autofree char *n_late = hd_plan_list_counted (list, _("Tasks overdue"), g_steal_pointer (&late));

    g_string_append_printf (summary, _("%s of %s tasks of the year done, %s overdue. Keys 1 to 5 or Space set the state."), n_done, n_asked, n_late);
  }
  return lines;
}

static void
append_line (GString    *text,
             const char *label,
             const char *value)
{
  if (*value != '\0')
    g_string_append_printf (text, "\n%s: %s", label, value);
}

static GPtrArray *
hd_plan_tasks_details (HdPlanList  *list,
                       HdLine      *line,
                       GString     *text,
                       GError     **error)
{
  HdTaskStatus *status = hd_plan_list_kept (list, line);
  HdStore *store = hd_plan_list_store (list);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GPtrArray) rows = hd_task_rows (store, status->task, hd_plan_list_year (list), today, error);
  g_autoptr (HdRecord) note = rows == NULL ? NULL : hd_task_year (store, hd_record_id (status->task), hd_plan_list_year (list), error);
  GPtrArray *lines;

  if (note == NULL)
    return NULL;
  g_string_append (text, hd_record_text (status->task, HD_TASK_TITLE));
  append_line (text, _("Place in the plan"), hd_record_text (status->task, HD_TASK_SOURCE));
  append_line (text, _("Wording of the date"), hd_record_text (status->task, HD_TASK_WORDING));
  append_line (text, _("Led by"), status->lead);
  append_line (text, _("Co-operating"), status->cooperating);
  append_line (text, _("Result"), hd_record_text (note, HD_TASK_YEAR_RESULT));
  append_line (text, _("Note"), hd_record_text (status->task, HD_TASK_NOTE));
  g_string_append_printf (text, "\n%s", status->noted ? _("The state was noted by hand.") : _("The state follows from what is recorded."));
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);
    HdLine *shown = hd_line_new (NULL, row->label, row->detail, NULL);

    hd_line_set_record (shown, row->table, row->id);
    hd_line_set_dim (shown, row->weight == 0);
    g_ptr_array_add (lines, shown);
  }
  return lines;
}

static HdRecord *
hd_plan_tasks_make_new (HdPlanList *list)
{
  HdLine *line = hd_plan_list_chosen (list);
  HdTaskStatus *status = line == NULL ? NULL : hd_plan_list_kept (list, line);
  g_autoptr (GPtrArray) tasks = hd_store_find_ref (hd_plan_list_store (list), HD_TYPE_TASK, "plan", hd_plan_list_plan (list), NULL);

  return g_object_new (HD_TYPE_TASK, "plan", hd_plan_list_plan (list),
                       "parent", status == NULL ? (gint64) 0 : hd_record_int (status->task, HD_TASK_PARENT),
                       "position", (gint64) (tasks == NULL ? 1 : tasks->len + 1), "rhythm", "yearly", NULL);
}

/* Enter opens how the task stands in the year, with its papers. */
static void
hd_plan_tasks_edit (HdPlanList *list,
                    HdLine     *line)
{
  HdTaskStatus *status = hd_plan_list_kept (list, line);
  g_autoptr (HdRecord) note = hd_task_year (hd_plan_list_store (list), hd_record_id (status->task), hd_plan_list_year (list), NULL);

  if (note == NULL)
    return;
  if (hd_record_is_new (note))
    hd_record_set_text (note, HD_TASK_YEAR_STATE, status->state);
  hd_record_dialog_show (GTK_WIDGET (list), hd_plan_list_context (list), hd_task_year_form_get_type (), hd_record_id (note), note);
}

static void
edit_year_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdLine *line = hd_plan_list_chosen (HD_PLAN_LIST (widget));

  if (line != NULL)
    hd_plan_tasks_edit (HD_PLAN_LIST (widget), line);
}

static void
evidence_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdPlanList *list = HD_PLAN_LIST (widget);
  HdLine *line = hd_plan_list_chosen (list);
  HdTaskStatus *status = line == NULL ? NULL : hd_plan_list_kept (list, line);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  GPtrArray *rows;

  if (status == NULL)
    return;
  rows = hd_task_rows (hd_plan_list_store (list), status->task, hd_plan_list_year (list), today, &error);
  if (rows == NULL)
    hd_feedback_toast (widget, error->message);
  else
    hd_evidence_show (widget, hd_plan_list_context (list), hd_record_text (status->task, HD_TASK_TITLE), rows,
                      (HdValue) { TRUE, status->evidence });
}

static void
set_state (HdPlanList *list,
           guint       state)
{
  HdStore *store = hd_plan_list_store (list);
  HdLine *line = hd_plan_list_chosen (list);
  HdTaskStatus *status = line == NULL ? NULL : hd_plan_list_kept (list, line);
  const HdChoice *choice = &hd_task_states[state];
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) note = NULL;
  g_autofree char *today = hd_date_today (), *label = NULL;
  gboolean done = g_str_equal (choice->nick, "done");

  if (status == NULL || hd_store_is_read_only (store))
    return;
  note = hd_task_year (store, hd_record_id (status->task), hd_plan_list_year (list), &error);
  if (note != NULL) {
    hd_record_set_text (note, HD_TASK_YEAR_STATE, choice->nick);
    if (!done)
      hd_record_set_text (note, HD_TASK_YEAR_DONE, "");
    else if (*hd_record_text (note, HD_TASK_YEAR_DONE) == '\0')
      hd_record_set_text (note, HD_TASK_YEAR_DONE, *status->done != '\0' ? status->done : today);
    label = g_strdup_printf ("%s: %s", _(choice->label), hd_record_text (status->task, HD_TASK_TITLE));
    if (hd_store_begin (store, label, &error)) {
      if (hd_store_save (store, note, &error) && hd_store_commit (store, &error))
        return;
      hd_store_rollback (store);
    }
  }
  hd_feedback_toast (GTK_WIDGET (list), error->message);
}

/* The keys work on the line that is chosen, not on the buttons above it. */
static gboolean
key_cb (HdPlanList      *list,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  HdLine *line = hd_plan_list_chosen (list);
  HdTaskStatus *status = line == NULL ? NULL : hd_plan_list_kept (list, line);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (list)));
  guint n = 0;

  if (status == NULL || GTK_IS_BUTTON (focus) || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  while (hd_task_states[n].nick != NULL)
    n++;
  if (key == GDK_KEY_space)
    set_state (list, (hd_choice_index (hd_task_states, status->state) + 1) % n);
  else if (key >= GDK_KEY_1 && key < GDK_KEY_1 + n)
    set_state (list, key - GDK_KEY_1);
  else if (key >= GDK_KEY_KP_1 && key < GDK_KEY_KP_1 + n)
    set_state (list, key - GDK_KEY_KP_1);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
hd_plan_tasks_constructed (GObject *object)
{
  HdPlanList *list = HD_PLAN_LIST (object);
  GtkEventController *keys = gtk_event_controller_key_new ();

  G_OBJECT_CLASS (hd_plan_tasks_parent_class)->constructed (object);
  hd_plan_list_add_button (list, "emblem-default-symbolic", _("How the task stands in the year"), "tasks.edit-year");
  hd_plan_list_add_button (list, "view-list-symbolic", _("What shows that it is done"), "tasks.evidence");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), list);
  gtk_widget_add_controller (GTK_WIDGET (list), keys);
}

static void
hd_plan_tasks_class_init (HdPlanTasksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPlanListClass *list_class = HD_PLAN_LIST_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_plan_tasks_constructed;
  list_class->table = "task";
  list_class->form_type = hd_task_form_get_type;
  list_class->label = N_("Tasks");
  list_class->add_label = N_("Add a task");
  list_class->icon = "view-list-symbolic";
  list_class->empty_title = N_("No Tasks");
  list_class->empty_text = N_("What the plan asks of each role. The menu of the room takes them from the plan file.");
  list_class->lines = hd_plan_tasks_lines;
  list_class->make_new = hd_plan_tasks_make_new;
  list_class->details = hd_plan_tasks_details;
  list_class->edit = hd_plan_tasks_edit;
  gtk_widget_class_install_action (widget_class, "tasks.edit-year", NULL, edit_year_action);
  gtk_widget_class_install_action (widget_class, "tasks.evidence", NULL, evidence_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_i, GDK_CONTROL_MASK, "tasks.evidence", NULL);
}

static void
hd_plan_tasks_init (HdPlanTasks *self)
{
}
