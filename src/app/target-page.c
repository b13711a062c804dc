/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The targets and deadlines of the plan for a year, and the rows behind each. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "line.h"
#include "room.h"
#include "rooms.h"
#include "store/figure.h"
#include "store/plan.h"
#include "store/text.h"
#include "year-button.h"

#define HD_TYPE_TARGET_PAGE (hd_target_page_get_type ())
G_DECLARE_FINAL_TYPE (HdTargetPage, hd_target_page, HD, TARGET_PAGE, HdRoom)

struct _HdTargetPage
{
  HdRoom          parent_instance;

  /* Template widgets */
  AdwLeaflet     *leaflet;
  AdwHeaderBar   *header;
  GtkWidget      *list_pane;
  GtkWidget      *rows_pane;
  AdwViewStack   *stack;
  GtkStack       *states;
  GtkListView    *target_view;
  GtkListView    *milestone_view;
  GtkListView    *row_view;
  GtkStack       *row_states;
  AdwWindowTitle *row_title;
  GtkLabel       *row_summary;

  /* Owned */
  GListStore     *targets;     /* of HdLine with an HdTargetStatus */
  GListStore     *milestones;  /* of HdLine with an HdMilestone */
  GListStore     *rows;        /* of HdLine: the evidence of the chosen target */

  char           *chosen;      /* (owned) (nullable): code of the target whose evidence is shown */
  guint           reload_id;   /* idle */
};

G_DEFINE_FINAL_TYPE (HdTargetPage, hd_target_page, HD_TYPE_ROOM)

/* State is said by icon and words, never by colour alone. */
static const char *
met_icon (HdMet met)
{
  switch (met) {
  case HD_MET_YES:
    return "emblem-ok-symbolic";
  case HD_MET_NO:
    return "dialog-warning-symbolic";
  case HD_MET_UNKNOWN:
    return "dialog-question-symbolic";
  case HD_MET_TRACKED:
  default:
    return "view-reveal-symbolic";
  }
}

static const char *
due_icon (HdMilestone *milestone)
{
  switch (milestone->state) {
  case HD_DUE_DONE:
  case HD_DUE_DONE_LATE:
    return "emblem-ok-symbolic";
  case HD_DUE_LATE:
    return "dialog-warning-symbolic";
  case HD_DUE_SOON:
    return "alarm-symbolic";
  case HD_DUE_OPEN:
  case HD_DUE_UNDATED:
  default:
    return "appointment-soon-symbolic";
  }
}

static char *
value_text (HdValue value)
{
  return value.known ? hd_number_format (value.value) : g_strdup ("?");
}

static HdLine *
target_line (HdTargetStatus *status)
{
  HdRecord *target = status->target;
  const char *scope = hd_record_text (target, HD_TARGET_SCOPE);
  g_autofree char *achieved = value_text (status->achieved);
  g_autofree char *required = value_text (status->required);
  g_autofree char *figure = NULL;
  g_autofree char *subtitle = NULL;
  HdLine *line;

  if (status->met == HD_MET_TRACKED)
    figure = g_strdup_printf ("%s %s", achieved, status->measure);
  else
    figure = g_strdup_printf ("%s/%s %s", achieved, required, status->measure);
  subtitle = g_strdup_printf ("%s · %s%s%s", _(hd_met_label (status->met)),
                              _(hd_choice_label (hd_target_periods, hd_record_text (target, HD_TARGET_PERIOD))),
                              *scope != '\0' ? " · " : "", scope);
  line = hd_line_new (met_icon (status->met), hd_record_text (target, HD_TARGET_TITLE), subtitle, figure);
  hd_line_set_data (line, status, (GDestroyNotify) hd_target_status_free);
  return line;
}

static HdLine *
milestone_line (HdMilestone *milestone)
{
  g_autofree char *due = hd_date_format (milestone->due);
  g_autofree char *done = hd_date_format (milestone->done);
  g_autofree char *count = value_text (milestone->count);
  g_autofree char *quota = hd_number_format (milestone->quota);
  g_autoptr (GString) subtitle = g_string_new (_(hd_milestone_label (milestone)));
  g_autofree char *figure = NULL;
  HdLine *line;

  if (*due != '\0') {
    g_string_append (subtitle, " · ");
    g_string_append_printf (subtitle, _("due %s"), due);
  }
  if (*done != '\0') {
    g_string_append (subtitle, " · ");
    g_string_append_printf (subtitle, _("done %s"), done);
  }
  if (milestone->owner != NULL && *milestone->owner != '\0')
    g_string_append_printf (subtitle, " · %s", milestone->owner);
  if (milestone->count.known)
    figure = g_strdup_printf ("%s/%s", count, quota);
  line = hd_line_new (due_icon (milestone), hd_record_text (milestone->obligation, HD_OBLIGATION_TITLE), subtitle->str, figure);
  hd_line_set_data (line, milestone, (GDestroyNotify) hd_milestone_free);
  return line;
}

static HdLine *
unit_line (HdUnitStatus *status)
{
  g_autofree char *required = value_text (status->required);
  g_autofree char *base = value_text (status->base);
  g_autofree char *achieved = hd_number_format (status->achieved);
  g_autofree char *figure = g_strdup_printf ("%s/%s", achieved, required);
  g_autofree char *subtitle = NULL;
  HdLine *line;

  if (status->base.known)
    subtitle = g_strdup_printf (_("%s · of %s"), _(hd_met_label (status->met)), base);
  else
    subtitle = g_strdup (_(hd_met_label (status->met)));
  line = hd_line_new (met_icon (status->met), status->name, subtitle, figure);
  hd_line_set_record (line, "unit", status->unit);
  return line;
}

/* The arrays hand their members over to the lines. */
static void
fill (GListStore *store,
      GPtrArray  *lines)
{
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), lines->pdata, lines->len);
}

static void
show_rows (HdTargetPage   *self,
           HdTargetStatus *status)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) evidence = NULL;
  const char *wording, *source;
  g_autofree char *summary = NULL;

  if (status == NULL) {
    g_list_store_remove_all (self->rows);
    adw_window_title_set_title (self->row_title, "");
    gtk_stack_set_visible_child_name (self->row_states, "none");
    return;
  }
  evidence = hd_target_rows (hd_room_store (HD_ROOM (self)), status, &error);
  if (evidence == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  for (guint i = 0; status->units != NULL && i < status->units->len; i++) {
    if (i == 0)
      g_ptr_array_add (lines, hd_line_new (NULL, _("Unit by Unit"), NULL, NULL));
    g_ptr_array_add (lines, unit_line (g_ptr_array_index (status->units, i)));
  }
  for (guint i = 0; i < evidence->len; i++) {
    HdEvidence *row = g_ptr_array_index (evidence, i);
    HdLine *line = hd_line_new (NULL, row->label, row->detail, NULL);

    if (i == 0 && lines->len > 0)
      g_ptr_array_add (lines, hd_line_new (NULL, _("Rows That Count"), NULL, NULL));
    hd_line_set_record (line, row->table, row->id);
    hd_line_set_dim (line, row->weight == 0);
    g_ptr_array_add (lines, line);
  }
  fill (self->rows, lines);
  wording = hd_record_text (status->target, HD_TARGET_WORDING);
  source = hd_record_text (status->target, HD_TARGET_SOURCE);
  summary = g_strdup_printf ("%s%s%s%s%s", hd_record_text (status->target, HD_TARGET_TITLE),
                             *wording != '\0' ? "\n" : "", wording, *source != '\0' ? "\n" : "", source);
  adw_window_title_set_title (self->row_title, hd_record_text (status->target, HD_TARGET_TITLE));
  gtk_label_set_text (self->row_summary, summary);
  gtk_stack_set_visible_child_name (self->row_states, lines->len > 0 ? "rows" : "empty");
}

static void
reload (HdTargetPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  HdStore *store = hd_context_store (context);
  int year = hd_context_year (context);
  gint64 plan = hd_context_plan (context, year);
  g_autofree char *today = hd_date_today ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = NULL;
  g_autoptr (GPtrArray) milestones = NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) due = g_ptr_array_new_with_free_func (g_object_unref);
  HdTargetStatus *chosen = NULL;

  gtk_stack_set_visible_child_name (self->states, plan != 0 ? "lists" : "empty");
  if (plan == 0)
    return;
  statuses = hd_target_statuses (store, plan, year, &error);
  milestones = statuses != NULL ? hd_milestones (store, plan, year, today, &error) : NULL;
  if (milestones == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (g_strcmp0 (hd_record_text (status->target, HD_TARGET_CODE), self->chosen) == 0)
      chosen = status;
    g_ptr_array_add (lines, target_line (status));
  }
  for (guint i = 0; i < milestones->len; i++)
    g_ptr_array_add (due, milestone_line (g_ptr_array_index (milestones, i)));
  g_ptr_array_set_free_func (statuses, NULL);
  g_ptr_array_set_free_func (milestones, NULL);
  fill (self->targets, lines);
  fill (self->milestones, due);
  show_rows (self, chosen);
}

static gboolean
reload_cb (gpointer data)
{
  HD_TARGET_PAGE (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdTargetPage *self)
{
  /* Hidden rooms reload when they are shown again. */
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
target_activated_cb (HdTargetPage *self,
                     guint         position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->targets), position);
  HdTargetStatus *status = hd_line_data (line);

  g_free (self->chosen);
  self->chosen = g_strdup (hd_record_text (status->target, HD_TARGET_CODE));
  show_rows (self, status);
  adw_leaflet_set_visible_child (self->leaflet, self->rows_pane);
}

static void
target_selected_cb (HdTargetPage *self)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->target_view));
  HdLine *line = gtk_single_selection_get_selected_item (selection);
  HdTargetStatus *status = line != NULL ? hd_line_data (line) : NULL;

  if (status == NULL)
    return;
  g_free (self->chosen);
  self->chosen = g_strdup (hd_record_text (status->target, HD_TARGET_CODE));
  show_rows (self, status);
}

static void
milestone_activated_cb (HdTargetPage *self,
                        guint         position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->milestones), position);
  HdMilestone *milestone = hd_line_data (line);
  gint64 movement = hd_record_int (milestone->obligation, HD_OBLIGATION_MOVEMENT);

  if (movement != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", "movement", movement);
  else if (milestone->unit != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", "unit", milestone->unit);
}

static void
row_activated_cb (HdTargetPage *self,
                  guint         position)
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
  HdTargetPage *self = HD_TARGET_PAGE (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  gtk_widget_grab_focus (GTK_WIDGET (self->target_view));
}

static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdTargetPage *self = HD_TARGET_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->list_pane) && g_list_model_get_n_items (G_LIST_MODEL (self->rows)) > 0) {
    adw_leaflet_set_visible_child (self->leaflet, self->rows_pane);
    gtk_widget_grab_focus (GTK_WIDGET (self->row_view));
  } else
    to_list_action (widget, NULL, NULL);
}

static void
hd_target_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_target_page_parent_class)->map (widget);
  queue_reload (HD_TARGET_PAGE (widget));
}

static void
hd_target_page_enter (HdRoom *room)
{
  gtk_widget_grab_focus (GTK_WIDGET (HD_TARGET_PAGE (room)->target_view));
}

static gboolean
hd_target_page_show_record (HdRoom     *room,
                            const char *table,
                            gint64      id)
{
  HdTargetPage *self = HD_TARGET_PAGE (room);
  g_autoptr (HdRecord) target = NULL;

  if (!g_str_equal (table, "target"))
    return FALSE;
  target = hd_store_get (hd_room_store (room), HD_TYPE_TARGET, id, NULL);
  g_free (self->chosen);
  self->chosen = target != NULL ? g_strdup (hd_record_text (target, HD_TARGET_CODE)) : NULL;
  reload (self);
  adw_leaflet_set_visible_child (self->leaflet, self->rows_pane);
  return TRUE;
}

/* A list of lines with one selected, that does not choose by itself. */
static void
set_up_list (GtkListView *view,
             GListStore  *store)
{
  GtkSingleSelection *selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (store)));

  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  hd_line_list_set_up (view);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
}

static void
hd_target_page_constructed (GObject *object)
{
  HdTargetPage *self = HD_TARGET_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_target_page_parent_class)->constructed (object);
  self->targets = g_list_store_new (HD_TYPE_LINE);
  self->milestones = g_list_store_new (HD_TYPE_LINE);
  self->rows = g_list_store_new (HD_TYPE_LINE);
  set_up_list (self->target_view, self->targets);
  set_up_list (self->milestone_view, self->milestones);
  set_up_list (self->row_view, self->rows);
  g_signal_connect_object (gtk_list_view_get_model (self->target_view), "notify::selected-item", G_CALLBACK (target_selected_cb),
                           self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
}

static void
hd_target_page_dispose (GObject *object)
{
  HdTargetPage *self = HD_TARGET_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_object (&self->targets);
  g_clear_object (&self->milestones);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->chosen, g_free);
  G_OBJECT_CLASS (hd_target_page_parent_class)->dispose (object);
}

static void
hd_target_page_class_init (HdTargetPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_target_page_constructed;
  object_class->dispose = hd_target_page_dispose;
  widget_class->map = hd_target_page_map;
  room_class->enter = hd_target_page_enter;
  room_class->show_record = hd_target_page_show_record;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/target-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, rows_pane);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, stack);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, target_view);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, milestone_view);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, row_view);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, row_states);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, row_title);
  gtk_widget_class_bind_template_child (widget_class, HdTargetPage, row_summary);
  gtk_widget_class_bind_template_callback (widget_class, target_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, milestone_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "page.to-list", NULL, to_list_action);
}

static void
hd_target_page_init (HdTargetPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
