/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan worked on: its targets, tasks, legal bases, money and difficulties, and what is
 * behind each line. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/plan-file.h"
#include "feedback.h"
#include "line.h"
#include "option.h"
#include "picker.h"
#include "plan-list.h"
#include "record-dialog.h"
#include "room.h"
#include "rooms.h"
#include "store/task.h"
#include "year-button.h"

#define HD_TYPE_PLAN_PAGE (hd_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanPage, hd_plan_page, HD, PLAN_PAGE, HdRoom)

struct _HdPlanPage
{
  HdRoom          parent_instance;

  /* Template widgets */
  AdwLeaflet     *leaflet;
  AdwHeaderBar   *header;
  AdwWindowTitle *title;
  GtkMenuButton  *plan_button;
  GtkWidget      *list_pane;
  GtkWidget      *rows_pane;
  GtkStack       *states;
  GtkStack       *tabs;
  GtkListView    *row_view;
  GtkStack       *row_states;
  AdwWindowTitle *row_title;
  GtkLabel       *row_summary;
  GtkWidget      *rows_scroller;

  /* Owned */
  GListStore     *rows;        /* of HdLine: what is behind the chosen line */

  gint64          plan;        /* chosen by hand; 0: that of the year */
  guint           reload_id;   /* idle */
};

G_DEFINE_FINAL_TYPE (HdPlanPage, hd_plan_page, HD_TYPE_ROOM)

static const struct { const char *name, *title; GType (*type) (void); } tabs[] = {
  { "targets",      N_("Targets"),      hd_plan_targets_get_type },
  { "tasks",        N_("Tasks"),        hd_plan_tasks_get_type },
  { "bases",        N_("Legal bases"),  hd_plan_bases_get_type },
  { "budget",       N_("Budget"),       hd_plan_budget_get_type },
  { "difficulties", N_("Difficulties"), hd_plan_difficulties_get_type },
};

static HdPlanList *
shown_list (HdPlanPage *self)
{
  return HD_PLAN_LIST (gtk_stack_get_visible_child (self->tabs));
}

static gint64
plan_of (HdPlanPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));

  return self->plan != 0 ? self->plan : hd_context_plan (context, hd_context_year (context));
}

static void
show_details (HdPlanPage *self)
{
  HdPlanList *list = shown_list (self);
  HdLine *line = hd_plan_list_chosen (list);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  if (line == NULL) {
    g_list_store_remove_all (self->rows);
    adw_window_title_set_title (self->row_title, "");
    gtk_stack_set_visible_child_name (self->row_states, "none");
    return;
  }
  lines = HD_PLAN_LIST_GET_CLASS (list)->details (list, line, text, &error);
  if (lines == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  hd_line_list_fill (self->rows, lines);
  gtk_label_set_text (self->row_summary, text->str);
  gtk_widget_set_visible (self->rows_scroller, lines->len > 0);
  adw_window_title_set_title (self->row_title, _(HD_PLAN_LIST_GET_CLASS (list)->label));
  gtk_stack_set_visible_child_name (self->row_states, "rows");
}

static void
show_plan (HdPlanPage *self,
           HdRecord   *plan)
{
  HdStore *store = hd_room_store (HD_ROOM (self));
  gboolean writable = !hd_store_is_read_only (store), closed = hd_record_bool (plan, HD_PLAN_CLOSED);
  const char *number = hd_record_text (plan, HD_PLAN_NUMBER);
  g_autofree char *period = g_strdup_printf ("%d–%d", (int) hd_record_int (plan, HD_PLAN_PERIOD_START), (int) hd_record_int (plan, HD_PLAN_PERIOD_END));
  /* Translators: the number of a plan. */
  g_autofree char *title = *number != '\0' ? g_strdup_printf (_("Plan %s"), number) : g_strdup (_("Plan without a number"));
  g_autofree char *subtitle = closed ? g_strdup_printf (_("%s · closed"), period) : g_strdup (period);

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->plan_button), hd_store_count (store, HD_TYPE_PLAN) > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.clone", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.close", writable && !closed);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.open-again", writable && closed);
}

static void
reload (HdPlanPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (HdRecord) plan = plan_of (self) == 0 ? NULL : hd_store_get (hd_context_store (context), HD_TYPE_PLAN, plan_of (self), NULL);

  gtk_stack_set_visible_child_name (self->states, plan != NULL ? "lists" : "empty");
  if (plan == NULL)
    return;
  show_plan (self, plan);
  hd_plan_list_show (shown_list (self), context, hd_record_id (plan), hd_context_year (context));
  if (g_str_equal (gtk_stack_get_visible_child_name (self->tabs), "tasks")) {
    g_autoptr (GPtrArray) tasks = hd_store_find_ref (hd_context_store (context), HD_TYPE_TASK, "plan", hd_record_id (plan), NULL);

    gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.take-tasks",
                                   tasks != NULL && tasks->len == 0 && !hd_store_is_read_only (hd_context_store (context)));
  }
}

static gboolean
reload_cb (gpointer data)
{
  HD_PLAN_PAGE (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdPlanPage *self)
{
  /* Hidden rooms reload when they are shown again. */
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
year_changed_cb (HdPlanPage *self)
{
  self->plan = 0;
  queue_reload (self);
}

/* The year goes with the plan, so that what is shown is of its time. */
static void
choose_plan (HdPlanPage *self,
             gint64      id)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (HdRecord) plan = hd_store_get (hd_context_store (context), HD_TYPE_PLAN, id, NULL);
  int year = hd_context_year (context);

  if (plan == NULL)
    return;
  if (year < hd_record_int (plan, HD_PLAN_PERIOD_START) || year > hd_record_int (plan, HD_PLAN_PERIOD_END))
    hd_context_set_year (context, hd_record_int (plan, HD_PLAN_PERIOD_START));
  self->plan = id;
  reload (self);
}

static void
plan_picked_cb (HdPlanPage *self,
                HdOption   *option)
{
  choose_plan (self, hd_option_id (option));
}

static void
tab_changed_cb (HdPlanPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
}

static void
chosen_cb (HdPlanPage *self,
           HdPlanList *list)
{
  if (list == shown_list (self))
    show_details (self);
}

static void
row_activated_cb (HdPlanPage *self,
                  guint       position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->rows), position);

  if (hd_line_table (line) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", hd_line_table (line), hd_line_id (line));
}

static void
to_list_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdPlanPage *self = HD_PLAN_PAGE (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  hd_plan_list_focus (shown_list (self));
}

static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdPlanPage *self = HD_PLAN_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->list_pane) && g_list_model_get_n_items (G_LIST_MODEL (self->rows)) > 0) {
    adw_leaflet_set_visible_child (self->leaflet, self->rows_pane);
    gtk_widget_grab_focus (GTK_WIDGET (self->row_view));
  } else
    to_list_action (widget, NULL, NULL);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPlanPage *self = HD_PLAN_PAGE (widget);

  if (plan_of (self) != 0)
    hd_record_dialog_show (widget, hd_room_context (HD_ROOM (self)), hd_plan_form_get_type (), plan_of (self), NULL);
}

static void
clone_response_cb (HdPlanPage *self,
                   const char *response,
                   GtkWidget  *dialog)
{
  GtkEditable *entry = g_object_get_data (G_OBJECT (dialog), "year");
  g_autoptr (GError) error = NULL;
  gint64 made;

  if (!g_str_equal (response, "clone"))
    return;
  made = hd_plan_clone (hd_room_store (HD_ROOM (self)), plan_of (self), g_ascii_strtoll (gtk_editable_get_text (entry), NULL, 10), &error);
  if (made == 0) {
    hd_feedback_error (GTK_WIDGET (self), _("The next plan could not be made"), error);
    return;
  }
  choose_plan (self, made);
  hd_feedback_toast_action (GTK_WIDGET (self), _("The next plan is made. Give it its number and its text"), _("Undo"), "win.undo", NULL);
}

static void
clone_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdPlanPage *self = HD_PLAN_PAGE (widget);
  g_autoptr (HdRecord) plan = hd_store_get (hd_room_store (HD_ROOM (self)), HD_TYPE_PLAN, plan_of (self), NULL);
  g_autofree char *year = NULL;
  AdwMessageDialog *dialog;
  GtkWidget *group = adw_preferences_group_new (), *entry = adw_entry_row_new ();

  if (plan == NULL)
    return;
  year = g_strdup_printf ("%d", (int) hd_record_int (plan, HD_PLAN_PERIOD_END) + 1);
  dialog = hd_feedback_dialog (widget, _("Make the Next Plan?"),
                               _("Targets, deadlines, movements, tasks, budget lines without money and the legal bases still in force are copied, "
                                 "with their dates moved. This plan stays as it is."));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), _("First year"));
  gtk_editable_set_text (GTK_EDITABLE (entry), year);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), entry);
  adw_message_dialog_set_extra_child (dialog, group);
  g_object_set_data (G_OBJECT (dialog), "year", entry);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "clone", _("_Make It"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "clone", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "clone");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (clone_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
set_closed (HdPlanPage *self,
            gboolean    closed)
{
  g_autoptr (GError) error = NULL;

  if (!hd_plan_set_closed (hd_room_store (HD_ROOM (self)), plan_of (self), closed, &error))
    hd_feedback_toast (GTK_WIDGET (self), error->message);
  else
    hd_feedback_toast_action (GTK_WIDGET (self), closed ? _("The plan is closed: it can be read, not changed") : _("The plan is open again"),
                              _("Undo"), "win.undo", NULL);
}

static void
close_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  set_closed (HD_PLAN_PAGE (widget), TRUE);
}

static void
open_again_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  set_closed (HD_PLAN_PAGE (widget), FALSE);
}

static void
take_tasks_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdPlanPage *self = HD_PLAN_PAGE (widget);
  g_autoptr (GError) error = NULL;

  if (!hd_plan_file_add_tasks (hd_room_store (HD_ROOM (self)), plan_of (self), &error))
    hd_feedback_error (widget, _("The tasks could not be taken"), error);
}

static void
hd_plan_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_plan_page_parent_class)->map (widget);
  queue_reload (HD_PLAN_PAGE (widget));
}

static void
hd_plan_page_enter (HdRoom *room)
{
  hd_plan_list_focus (shown_list (HD_PLAN_PAGE (room)));
}

/* The plan that a record is of, and which tab shows it. */
static gboolean
hd_plan_page_show_record (HdRoom     *room,
                          const char *table,
                          gint64      id)
{
  HdPlanPage *self = HD_PLAN_PAGE (room);

  if (g_str_equal (table, "plan")) {
    choose_plan (self, id);
    return TRUE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    GtkWidget *list = gtk_stack_get_child_by_name (self->tabs, tabs[i].name);
    g_autoptr (HdRecord) record = NULL;
    guint plan;

    if (!g_str_equal (HD_PLAN_LIST_GET_CLASS (list)->table, table))
      continue;
    record = hd_store_get (hd_room_store (room), hd_record_type_of_table (table), id, NULL);
    if (record == NULL || hd_record_type_field (G_OBJECT_TYPE (record), "plan", &plan) == NULL)
      return FALSE;
    gtk_stack_set_visible_child_name (self->tabs, tabs[i].name);
    if (hd_record_int (record, plan) != 0 && hd_record_int (record, plan) != plan_of (self))
      choose_plan (self, hd_record_int (record, plan));
    else
      reload (self);
    return hd_plan_list_choose (HD_PLAN_LIST (list), id);
  }
  return FALSE;
}

static void
hd_plan_page_constructed (GObject *object)
{
  HdPlanPage *self = HD_PLAN_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));
  GtkWidget *picker = hd_picker_new (_("Plan"));
  GtkNoSelection *selection;

  G_OBJECT_CLASS (hd_plan_page_parent_class)->constructed (object);
  self->rows = g_list_store_new (HD_TYPE_LINE);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  hd_line_list_set_up (self->row_view);
  gtk_list_view_set_model (self->row_view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    GtkWidget *list = g_object_new (tabs[i].type (), NULL);

    gtk_stack_add_titled (self->tabs, list, tabs[i].name, _(tabs[i].title));
    g_signal_connect_object (list, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  }
  g_signal_connect_object (self->tabs, "notify::visible-child", G_CALLBACK (tab_changed_cb), self, G_CONNECT_SWAPPED);
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (context, "plan"), NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (plan_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->plan_button, picker);
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  g_signal_connect_object (context, "notify::year", G_CALLBACK (year_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
}

static void
hd_plan_page_dispose (GObject *object)
{
  HdPlanPage *self = HD_PLAN_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_object (&self->rows);
  G_OBJECT_CLASS (hd_plan_page_parent_class)->dispose (object);
}

static void
hd_plan_page_class_init (HdPlanPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_plan_page_constructed;
  object_class->dispose = hd_plan_page_dispose;
  widget_class->map = hd_plan_page_map;
  room_class->enter = hd_plan_page_enter;
  room_class->show_record = hd_plan_page_show_record;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, title);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, plan_button);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, rows_pane);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, row_view);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, row_states);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, row_title);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, row_summary);
  gtk_widget_class_bind_template_child (widget_class, HdPlanPage, rows_scroller);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "page.to-list", NULL, to_list_action);
  gtk_widget_class_install_action (widget_class, "plan.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "plan.clone", NULL, clone_action);
  gtk_widget_class_install_action (widget_class, "plan.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "plan.open-again", NULL, open_again_action);
  gtk_widget_class_install_action (widget_class, "plan.take-tasks", NULL, take_tasks_action);
}

static void
hd_plan_page_init (HdPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
