/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The months of a duty that is owed each month. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "duty-actions.h"
#include "duty-text.h"
#include "feedback.h"
#include "line.h"

typedef struct {
  HdContext          *context;     /* (owned) */
  GtkWidget          *window;      /* borrowed: it owns this */
  GtkWidget          *origin;      /* weak: of the window behind it, which can undo */
  GListStore         *lines;       /* (owned): of HdLine */
  GtkSingleSelection *selection;   /* (owned) */
  HdDutyScope         scope;
  gint64              cluster;
  GPtrArray          *duties;      /* (owned) (nullable): of HdDuty */
} Months;

static void
months_free (gpointer data)
{
  Months *months = data;

  g_signal_handlers_disconnect_by_data (hd_context_store (months->context), months);
  g_clear_weak_pointer (&months->origin);
  g_object_unref (months->context);
  g_object_unref (months->lines);
  g_object_unref (months->selection);
  g_clear_pointer (&months->duties, g_ptr_array_unref);
  g_free (months);
}

static const char *
icon_of (const HdDuty *duty)
{
  return hd_duty_is_done (duty) ? "emblem-ok-symbolic" : duty->state == HD_DUTY_LATE ? "dialog-warning-symbolic" :
         duty->state == HD_DUTY_SOON ? "alarm-symbolic" : "appointment-soon-symbolic";
}

static void
show (Months *months)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) duties = hd_duties (hd_context_store (months->context), &months->scope, &error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  guint selected = gtk_single_selection_get_selected (months->selection);

  if (duties == NULL) {
    hd_feedback_error (months->window, _("This cannot be read"), error);
    return;
  }
  for (guint i = 0; i < duties->len;) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    g_autofree char *month = g_strdup_printf (_("Month %u"), duty->month), *state = NULL, *sign = NULL;
    HdLine *line;

    if (duty->unit != months->scope.unit || duty->cluster != months->cluster) {
      g_ptr_array_remove_index (duties, i);
      continue;
    }
    state = hd_duty_state_text (duty);
    sign = hd_duty_cell_sign (&duty, 1);
    line = hd_line_new (icon_of (duty), month, state, sign);
    g_ptr_array_add (lines, line);
    i++;
  }
  g_clear_pointer (&months->duties, g_ptr_array_unref);
  months->duties = g_steal_pointer (&duties);
  hd_line_list_fill (months->lines, lines);
  if (selected < lines->len)
    gtk_single_selection_set_selected (months->selection, selected);
}

static void
store_changed_cb (Months             *months,
                  const char *const  *tables)
{
  show (months);
}

static HdDuty *
selected_duty (Months *months)
{
  guint position = gtk_single_selection_get_selected (months->selection);

  return position < months->duties->len ? g_ptr_array_index (months->duties, position) : NULL;
}

static gboolean
key_cb (Months          *months,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  HdDuty *duty = selected_duty (months);
  HdDutyVerb verb;
  char typed[2];

  if (key == GDK_KEY_z && (state & GDK_CONTROL_MASK) != 0 && months->origin != NULL)
    return gtk_widget_activate_action (months->origin, "win.undo", NULL);
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || duty == NULL || !hd_duty_verb_of_key (key, &verb, typed))
    return GDK_EVENT_PROPAGATE;
  g_ptr_array_add (chosen, duty);
  hd_duty_do (months->window, months->context, verb, chosen, typed);
  return GDK_EVENT_STOP;
}

static void
activated_cb (Months *months,
              guint   position)
{
  if (position < months->duties->len)
    hd_duty_open (months->window, months->context, g_ptr_array_index (months->duties, position));
}

GtkWindow *
hd_duty_show_months (GtkWidget *widget,
                     HdContext *context,
                     HdDuty    *duty)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/lines-window.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  GtkListView *view = GTK_LIST_VIEW (gtk_builder_get_object (builder, "view"));
  GtkLabel *sum = GTK_LABEL (gtk_builder_get_object (builder, "sum"));
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autofree char *title = g_strdup_printf ("%s, %s", duty->owner, hd_record_text (duty->obligation, HD_OBLIGATION_TITLE));
  Months *months = g_new0 (Months, 1);

  months->context = g_object_ref (context);
  months->window = GTK_WIDGET (window);
  g_set_weak_pointer (&months->origin, widget);
  months->lines = g_list_store_new (HD_TYPE_LINE);
  months->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (months->lines)));
  months->scope = (HdDutyScope) { .from_year = duty->year, .to_year = duty->year, .unit = duty->unit, .obligation = hd_record_id (duty->obligation) };
  months->cluster = duty->cluster;
  g_object_set_data_full (G_OBJECT (window), "months", months, months_free);
  hd_line_list_set_up (view);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (months->selection));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), months);
  gtk_widget_add_controller (GTK_WIDGET (view), keys);
  g_signal_connect_swapped (view, "activate", G_CALLBACK (activated_cb), months);
  g_signal_connect_swapped (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), months);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_label_set_text (sum, _("R received today, D on a day, A accepted, C sent back, E need not, G extend, Delete takes it back, Enter opens"));
  gtk_label_set_wrap (sum, TRUE);
  gtk_stack_set_visible_child_name (GTK_STACK (gtk_builder_get_object (builder, "stack")), "list");
  gtk_window_set_title (window, title);
  gtk_window_set_transient_for (window, hd_feedback_window (widget));
  show (months);
  gtk_window_present (window);
  gtk_widget_grab_focus (GTK_WIDGET (view));
  return window;
}
