/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the morning: what is overdue, due soon, waiting or wrong, each with the
 * action beside it; and the targets of the year with where they lead. Everything is
 * counted behind the window, so that it is painted at once. */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "ask-dialog.h"
#include "children.h"
#include "duty-actions.h"
#include "evidence-dialog.h"
#include "feedback.h"
#include "job.h"
#include "merge-dialog.h"
#include "paper-dialog.h"
#include "room.h"
#include "rooms.h"
#include "store/plan.h"
#include "store/text.h"
#include "today-chart.h"
#include "today-list.h"
#include "today-targets.h"
#include "year-button.h"

/* Several changes one after the other are counted once. */
#define RELOAD_MILLISECONDS 200

#define HD_TYPE_TODAY_PAGE (hd_today_page_get_type ())
G_DECLARE_FINAL_TYPE (HdTodayPage, hd_today_page, HD, TODAY_PAGE, HdRoom)

struct _HdTodayPage
{
  HdRoom          parent_instance;

  /* Template widgets */
  AdwLeaflet     *leaflet;
  AdwHeaderBar   *header;
  AdwWindowTitle *title;
  AdwWindowTitle *target_title;
  GtkWidget      *list_pane;
  GtkWidget      *target_pane;
  GtkListView    *view;
  GtkListBox     *targets;
  GtkWidget      *no_targets;
  HdTodayChart   *chart;

  /* Owned */
  GListStore     *lines;        /* of HdTodayLine */
  GPtrArray      *items[3];     /* (nullable) of HdTodayItem: by steps, what is counted soonest first */
  GPtrArray      *shown_targets; /* (nullable) of HdTodayTarget */
  GCancellable   *cancellable;  /* (nullable): of the count that runs */

  guint           reload_id;    /* timeout */
  gboolean        stale;        /* something changed since it was counted */
  gboolean        entered;      /* and no line has the keys yet */
};

G_DEFINE_FINAL_TYPE (HdTodayPage, hd_today_page, HD_TYPE_ROOM)

typedef struct {
  int          year;
  guint        step;
  HdToday     *before;  /* (owned) (nullable): the first step */
  HdToday     *today;   /* (owned) (nullable) */
} Count;

/* What is counted one after the other, each shown when it is there. */
static const HdTodayParts steps[] = { HD_TODAY_LISTS, HD_TODAY_TARGETS, HD_TODAY_SEARCHES };

static void load (HdTodayPage *self, guint step, HdToday *before);

static void
count_free (gpointer data)
{
  Count *count = data;

  g_clear_pointer (&count->before, hd_today_free);
  g_clear_pointer (&count->today, hd_today_free);
  g_free (count);
}

static gboolean
count_today (HdJob        *job,
             HdStore      *store,
             GCancellable *cancellable,
             gpointer      data,
             GError      **error)
{
  Count *count = data;

  count->today = hd_today (store, count->year, NULL, steps[count->step], count->before, cancellable, error);
  return count->today != NULL;
}

/* The key of the item that is chosen. (transfer full) (nullable) */
static char *
chosen_key (HdTodayPage *self)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->view));
  HdTodayLine *line = gtk_single_selection_get_selected_item (selection);
  HdTodayItem *item = line != NULL ? hd_today_line_item (line) : NULL;

  return item != NULL ? g_strdup (item->key) : NULL;
}

static HdTodayItem *
find_item (HdTodayPage *self,
           const char  *key)
{
  for (guint k = 0; key != NULL && k < G_N_ELEMENTS (steps); k++)
    for (guint i = 0; self->items[k] != NULL && i < self->items[k]->len; i++) {
      HdTodayItem *item = g_ptr_array_index (self->items[k], i);

      if (strcmp (item->key, key) == 0)
        return item;
    }
  return NULL;
}

/* Whoever reads the list goes on where he was. */
static void
choose_key (HdTodayPage *self,
            const char  *key)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->view));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines));

  for (guint i = 0; i < n; i++) {
    g_autoptr (HdTodayLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);
    HdTodayItem *item = hd_today_line_item (line);

    if (item != NULL && (key == NULL || strcmp (item->key, key) == 0)) {
      gtk_single_selection_set_selected (selection, i);
      return;
    }
  }
}

/* An empty list takes no keys, so they wait for who comes in before there are lines. Rows are
 * made a moment after their lines: then it is the next step of the count that finds them. */
static void
focus_lines (HdTodayPage *self)
{
  if (!self->entered || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->entered = !hd_focus_selected_row (GTK_WIDGET (self->view));
  /* The first line's heading is seen with it. */
  if (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->view))) == 1)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", 0);
}

static void
show_lines (HdTodayPage *self,
            gboolean     complete)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new ();
  g_autofree char *key = chosen_key (self);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (self->items[i] != NULL)
      g_ptr_array_add (days, self->items[i]);
  /* A line that is counted anew takes the keys with it. */
  self->entered = self->entered || (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)));
  hd_today_list_fill (self->lines, days, complete);
  choose_key (self, key);
  focus_lines (self);
  self->entered = self->entered && !complete;
}

static void
show_targets (HdTodayPage *self,
              GPtrArray   *targets)
{
  guint met = 0, at_risk = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < targets->len; i++) {
    HdTodayTarget *target = g_ptr_array_index (targets, i);

    met += target->pace.kind == HD_PACE_MET;
    at_risk += target->pace.at_risk;
  }
  text = g_strdup_printf (_("%u of %u met, %u at risk"), met, targets->len, at_risk);
  adw_window_title_set_subtitle (self->target_title, targets->len > 0 ? text : "");
  gtk_widget_set_visible (self->no_targets, targets->len == 0);
  /* The rows point to the targets they show, so the old ones go last. */
  hd_today_targets_fill (self->targets, targets);
  g_clear_pointer (&self->shown_targets, g_ptr_array_unref);
  self->shown_targets = g_ptr_array_ref (targets);
}

static void
counted_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  HdTodayPage *self = HD_TODAY_PAGE (widget);
  Count *count = data;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL) {
    hd_feedback_toast (widget, error->message);
    return;
  }
  g_clear_pointer (&self->items[count->step], g_ptr_array_unref);
  self->items[count->step] = g_ptr_array_ref (count->today->items);
  show_lines (self, count->step + 1 == G_N_ELEMENTS (steps));
  if (steps[count->step] & HD_TODAY_TARGETS)
    show_targets (self, count->today->targets);
  if (count->step + 1 < G_N_ELEMENTS (steps)) {
    HdToday **first = count->before != NULL ? &count->before : &count->today;

    load (self, count->step + 1, g_steal_pointer (first));
  } else {
    hd_today_chart_load (self->chart, hd_room_context (HD_ROOM (self)));
  }
}

/* Takes what was counted before over. */
static void
load (HdTodayPage *self,
      guint        step,
      HdToday     *before)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  Count *count = g_new0 (Count, 1);

  count->year = hd_context_year (context);
  count->step = step;
  count->before = before;
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_set_object (&self->cancellable, hd_job_run (GTK_WIDGET (self), context, _("Counting…"), HD_JOB_QUIET,
                                                count_today, counted_cb, count, count_free));
}

static gboolean
reload_cb (gpointer data)
{
  HdTodayPage *self = data;
  g_autofree char *today = hd_date_today ();
  g_autofree char *day = hd_date_format (today);

  self->reload_id = 0;
  self->stale = FALSE;
  adw_window_title_set_subtitle (self->title, day);
  load (self, 0, NULL);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdTodayPage *self)
{
  self->stale = TRUE;
  /* Hidden rooms count again when they are shown. */
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_timeout_add (RELOAD_MILLISECONDS, reload_cb, self);
}

/* One of an array that goes on living while its rows are read. */
typedef struct {
  GPtrArray *held;   /* (owned) */
  gpointer   one;    /* borrowed from held */
} Held;

static Held *
hold (GPtrArray *held,
      gpointer   one)
{
  Held *self = g_new0 (Held, 1);

  *self = (Held) { g_ptr_array_ref (held), one };
  return self;
}

static void
held_free (gpointer data)
{
  g_ptr_array_unref (((Held *) data)->held);
  g_free (data);
}

static GPtrArray *
read_item (HdStore  *store,
           gpointer  data,
           HdValue  *value,
           GError  **error)
{
  return hd_today_rows (store, ((Held *) data)->one, error);
}

static GPtrArray *
read_target (HdStore  *store,
             gpointer  data,
             HdValue  *value,
             GError  **error)
{
  return hd_target_rows (store, ((HdTodayTarget *) ((Held *) data)->one)->status, error);
}

static void
show_rows (HdTodayPage *self,
           HdTodayItem *item)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->items); i++)
    if (self->items[i] != NULL && g_ptr_array_find (self->items[i], item, NULL)) {
      hd_evidence_show_read (GTK_WIDGET (self), hd_room_context (HD_ROOM (self)), item->title, (HdValue) { TRUE, item->count },
                             read_item, hold (self->items[i], item), held_free);
      return;
    }
}

/* Goes to the one record of an item; FALSE if it is of several, or in no room. */
static gboolean
show_record (HdTodayPage *self,
             HdTodayItem *item)
{
  if (item->count != 1 || item->id == 0 || hd_room_of_table (item->table) == NULL)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "(sx)", item->table, item->id);
  return TRUE;
}

/* One record is gone to, several are listed. */
static void
activated_cb (HdTodayPage *self,
              guint        position)
{
  g_autoptr (HdTodayLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), position);
  HdTodayItem *item = hd_today_line_item (line);

  if (item != NULL && !show_record (self, item))
    show_rows (self, item);
}

static void
target_activated_cb (HdTodayPage   *self,
                     GtkListBoxRow *row)
{
  HdTodayTarget *target = hd_today_targets_of_row (row);

  hd_evidence_show_read (GTK_WIDGET (self), hd_room_context (HD_ROOM (self)), hd_record_text (target->status->target, HD_TARGET_TITLE),
                         target->status->achieved, read_target, hold (self->shown_targets, target), held_free);
}

/* The item that an action is about: the one it names, else the one that is chosen. */
static HdTodayItem *
item_of (HdTodayPage *self,
         GVariant    *parameter)
{
  g_autofree char *chosen = chosen_key (self);

  return find_item (self, parameter != NULL ? g_variant_get_string (parameter, NULL) : chosen);
}

static void
rows_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdTodayItem *item = item_of (HD_TODAY_PAGE (widget), parameter);

  if (item != NULL)
    show_rows (HD_TODAY_PAGE (widget), item);
}

static void
go_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  HdTodayItem *item = item_of (HD_TODAY_PAGE (widget), parameter);

  if (item != NULL && item->room != NULL && !show_record (HD_TODAY_PAGE (widget), item))
    gtk_widget_activate_action (widget, "win.room", "s", item->room);
}

static void
receive_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdTodayPage *self = HD_TODAY_PAGE (widget);
  HdTodayItem *item = item_of (self, parameter);
  g_autoptr (GError) error = NULL;

  if (item == NULL || item->duties == NULL || item->duties->len != 1)
    return;
  if (!hd_duty_note (hd_room_store (HD_ROOM (self)), g_ptr_array_index (item->duties, 0), "received", NULL, &error))
    hd_feedback_error (widget, _("This could not be written down"), error);
  else
    hd_feedback_toast_action (widget, _("Received today"), _("_Undo"), "win.undo", NULL);
}

/* Asks until when, and why. */
static void
extend_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdTodayItem *item = item_of (HD_TODAY_PAGE (widget), parameter);

  if (item != NULL && item->duties != NULL && item->duties->len > 0)
    hd_duty_do (widget, hd_room_context (HD_ROOM (widget)), HD_DUTY_EXTEND, item->duties, NULL);
}

/* Letters are papers of units: of each that owes something of the item. */
static void
letters_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdTodayItem *item = item_of (HD_TODAY_PAGE (widget), parameter);
  const HdReport *report = hd_report_lookup ("chasing-letter");
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; item != NULL && item->duties != NULL && i < item->duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (item->duties, i);
    gboolean known = duty->unit == 0;

    for (guint k = 0; k < units->len && !known; k++)
      known = g_array_index (units, gint64, k) == duty->unit;
    if (!known)
      g_array_append_val (units, duty->unit);
  }
  if (report != NULL && units->len > 0)
    hd_paper_dialog_show (widget, hd_room_context (HD_ROOM (widget)), report, (const gint64 *) units->data, units->len);
  else
    go_action (widget, NULL, parameter);
}

static void
merge_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  hd_merge_dialog_show (widget, hd_room_context (HD_ROOM (widget)), 0, 0);
}

static gboolean
dismiss (GtkWidget   *widget,
         const char  *reason,
         gpointer     key,
         GError     **error)
{
  HdTodayItem *item = find_item (HD_TODAY_PAGE (widget), key);

  return item == NULL || hd_today_dismiss (hd_room_store (HD_ROOM (widget)), item, reason, error);
}

static void
dismiss_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdTodayItem *item = item_of (HD_TODAY_PAGE (widget), parameter);
  g_autofree char *count = NULL;
  g_autofree char *body = NULL;

  if (item == NULL || !(item->actions & HD_TODAY_DISMISS) || hd_store_is_read_only (hd_room_store (HD_ROOM (widget))))
    return;
  count = hd_number_format (item->count);
  body = g_strdup_printf (_("%s (%s). They are not shown here again; what comes up later is."), item->title, count);
  hd_ask_reason (widget, _("Why may this be let be?"), body, _("_Let Be"), dismiss, g_strdup (item->key), g_free);
}

static void
act_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdTodayItem *item = item_of (HD_TODAY_PAGE (widget), NULL);
  g_autofree char *action = item != NULL ? g_strconcat ("today.", hd_today_list_action (item), NULL) : NULL;

  if (action != NULL)
    gtk_widget_activate_action (widget, action, "s", item->key);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  hd_paper_dialog_show (widget, hd_room_context (HD_ROOM (widget)), hd_report_lookup ("brief"), NULL, 0);
}

static void
to_list_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdTodayPage *self = HD_TODAY_PAGE (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  hd_focus_selected_row (GTK_WIDGET (self->view));
}

static void
to_targets_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdTodayPage *self = HD_TODAY_PAGE (widget);
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->targets, 0);

  adw_leaflet_set_visible_child (self->leaflet, self->target_pane);
  if (first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->chart), GTK_DIR_TAB_FORWARD);
}

static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdTodayPage *self = HD_TODAY_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->targets)))
    gtk_widget_child_focus (GTK_WIDGET (self->chart), GTK_DIR_TAB_FORWARD);
  else if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->chart)))
    to_list_action (widget, NULL, NULL);
  else
    to_targets_action (widget, NULL, NULL);
}

static void
update_actions (HdTodayPage *self)
{
  gboolean writable = !hd_store_is_read_only (hd_room_store (HD_ROOM (self)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.receive", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.extend", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.dismiss", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.merge", writable);
}

static void
hd_today_page_map (GtkWidget *widget)
{
  HdTodayPage *self = HD_TODAY_PAGE (widget);

  GTK_WIDGET_CLASS (hd_today_page_parent_class)->map (widget);
  if (self->stale)
    queue_reload (self);
}

static void
hd_today_page_enter (HdRoom *room)
{
  HD_TODAY_PAGE (room)->entered = TRUE;
  focus_lines (HD_TODAY_PAGE (room));
}

static void
hd_today_page_constructed (GObject *object)
{
  HdTodayPage *self = HD_TODAY_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));
  GtkSingleSelection *selection;

  G_OBJECT_CLASS (hd_today_page_parent_class)->constructed (object);
  self->lines = g_list_store_new (HD_TYPE_TODAY_LINE);
  selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  hd_today_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  show_lines (self, FALSE);
  adw_header_bar_pack_start (self->header, hd_year_button_new (context));
  self->stale = TRUE;
  update_actions (self);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
}

static void
hd_today_page_dispose (GObject *object)
{
  HdTodayPage *self = HD_TODAY_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->lines);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_clear_pointer (&self->items[i], g_ptr_array_unref);
  g_clear_pointer (&self->shown_targets, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_today_page_parent_class)->dispose (object);
}

static void
hd_today_page_class_init (HdTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = hd_today_page_constructed;
  object_class->dispose = hd_today_page_dispose;
  widget_class->map = hd_today_page_map;
  HD_ROOM_CLASS (klass)->enter = hd_today_page_enter;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, title);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, target_title);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, target_pane);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, view);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, targets);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, no_targets);
  gtk_widget_class_bind_template_child (widget_class, HdTodayPage, chart);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, target_activated_cb);
  gtk_widget_class_install_action (widget_class, "today.rows", "s", rows_action);
  gtk_widget_class_install_action (widget_class, "today.go", "s", go_action);
  gtk_widget_class_install_action (widget_class, "today.receive", "s", receive_action);
  gtk_widget_class_install_action (widget_class, "today.extend", "s", extend_action);
  gtk_widget_class_install_action (widget_class, "today.letters", "s", letters_action);
  gtk_widget_class_install_action (widget_class, "today.merge", "s", merge_action);
  gtk_widget_class_install_action (widget_class, "today.dismiss", "s", dismiss_action);
  gtk_widget_class_install_action (widget_class, "page.act", NULL, act_action);
  gtk_widget_class_install_action (widget_class, "page.let-be", NULL, dismiss_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "page.to-list", NULL, to_list_action);
  gtk_widget_class_install_action (widget_class, "page.to-targets", NULL, to_targets_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "page.act", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "page.let-be", NULL);
}

static void
hd_today_page_init (HdTodayPage *self)
{
  g_type_ensure (HD_TYPE_TODAY_CHART);
  gtk_widget_init_template (GTK_WIDGET (self));
}
