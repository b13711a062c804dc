/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "duty-actions.h"
#include "duty-list.h"
#include "duty-text.h"
#include "exchange/report.h"
#include "feedback.h"
#include "first-rows.h"
#include "line.h"
#include "paper-dialog.h"
#include "show-bar.h"
#include "store/text.h"
#include "text-parts.h"

/* As many rows as the tallest usual screen shows. */
#define FIRST_ROWS 20

typedef enum { LATE, SOON, UNDATED, ALL, N_SHOWS } Show;

static const char *const show_labels[N_SHOWS] = {
  [LATE] = N_("Overdue"), [SOON] = N_("Due soon"), [UNDATED] = N_("No date"), [ALL] = N_("All that is open"),
};

struct _HdDutyList
{
  AdwBin              parent_instance;

  /* Template widgets */
  HdShowBar          *shows;
  GtkStack           *states;
  GtkListView        *view;

  HdContext          *context;     /* (owned) (nullable) */
  GPtrArray          *duties;      /* (owned) (nullable): of HdDuty */
  GListStore         *lines;       /* (owned): of HdLine with an HdDuty of them */
  GtkSingleSelection *selection;   /* (owned) */
  gboolean            chosen;      /* by the user: it stays */
};

G_DEFINE_FINAL_TYPE (HdDutyList, hd_duty_list, ADW_TYPE_BIN)

static gboolean
is_shown (Show          show,
          const HdDuty *duty)
{
  switch (show) {
  case LATE:
    return duty->state == HD_DUTY_LATE;
  case SOON:
    return duty->state == HD_DUTY_SOON;
  case UNDATED:
    return duty->state == HD_DUTY_UNDATED;
  case ALL:
  case N_SHOWS:
  default:
    return !hd_duty_is_done (duty);
  }
}

/* What is due first comes first; what has no date, last. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const HdDuty *one = *(HdDuty *const *) a, *other = *(HdDuty *const *) b;
  int difference = (*one->due == '\0') - (*other->due == '\0');

  if (difference == 0)
    difference = strcmp (one->due, other->due);
  return difference != 0 ? difference : hd_text_compare (one->owner, other->owner);
}

static HdLine *
line_of (HdDuty *duty)
{
  g_autofree char *title = hd_duty_title (duty), *state = hd_duty_state_text (duty), *due = hd_date_format (duty->due);
  g_autofree char *told = *due != '\0' ? g_strdup_printf (_("due %s"), due) : g_strdup ("");
  g_autofree char *subtitle = hd_text_parts (title, state, told, NULL);
  HdLine *line = hd_line_new (duty->state == HD_DUTY_LATE ? "dialog-warning-symbolic" : duty->state == HD_DUTY_SOON ? "alarm-symbolic" :
                              "appointment-soon-symbolic", duty->owner, subtitle, NULL);

  hd_line_set_data (line, duty, NULL);
  return line;
}

static void
fill (HdDutyList *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  guint selected = gtk_single_selection_get_selected (self->selection);

  for (guint i = 0; self->duties != NULL && i < self->duties->len; i++)
    if (is_shown (hd_show_bar_selected (self->shows), g_ptr_array_index (self->duties, i)))
      g_ptr_array_add (lines, line_of (g_ptr_array_index (self->duties, i)));
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  if (selected < g_list_model_get_n_items (G_LIST_MODEL (self->selection)))
    gtk_single_selection_set_selected (self->selection, selected);
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "empty");
}

static void
show_counts (HdDutyList *self)
{
  for (Show show = 0; show < N_SHOWS; show++) {
    guint n = 0;

    for (guint i = 0; i < self->duties->len; i++)
      n += is_shown (show, g_ptr_array_index (self->duties, i));
    hd_show_bar_set_count (self->shows, show, n);
    /* It begins with what is worst. */
    if (!self->chosen && show == hd_show_bar_selected (self->shows) && n == 0 && show != ALL)
      hd_show_bar_select (self->shows, show + 1);
  }
}

static void
chosen_cb (HdDutyList *self)
{
  self->chosen = TRUE;
  fill (self);
}

static void
do_verb (HdDutyList *self,
         guint       position,
         HdDutyVerb  verb,
         const char *typed)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();

  if (line == NULL)
    return;
  g_ptr_array_add (chosen, hd_line_data (line));
  hd_duty_do (GTK_WIDGET (self), self->context, verb, chosen, typed);
}

static gboolean
key_cb (HdDutyList      *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  HdDutyVerb verb;
  char typed[2];

  /* On a button of the row, Space presses it. */
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || GTK_IS_BUTTON (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)))) ||
      !hd_duty_verb_of_key (key, &verb, typed))
    return GDK_EVENT_PROPAGATE;
  do_verb (self, gtk_single_selection_get_selected (self->selection), verb, typed);
  return GDK_EVENT_STOP;
}

static void
activated_cb (HdDutyList *self,
              guint       position)
{
  g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (line != NULL)
    hd_duty_open (GTK_WIDGET (self), self->context, hd_line_data (line));
}

static void
pressed_cb (GtkButton   *button,
            GtkListItem *item)
{
  HdDutyList *self = HD_DUTY_LIST (gtk_widget_get_ancestor (GTK_WIDGET (button), HD_TYPE_DUTY_LIST));
  HdDuty *duty = hd_line_data (gtk_list_item_get_item (item));
  const HdReport *letter = hd_report_lookup ("chasing-letter");
  const char *what = g_object_get_data (G_OBJECT (button), "what");

  if (g_str_equal (what, "letter"))
    hd_paper_dialog_show (GTK_WIDGET (self), self->context, letter, &duty->unit, 1);
  else
    do_verb (self, gtk_list_item_get_position (item), g_str_equal (what, "extend") ? HD_DUTY_EXTEND : HD_DUTY_RECEIVE, "");
}

static GtkWidget *
add_button (GtkWidget   *box,
            GtkListItem *item,
            const char  *what,
            const char  *icon)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  g_object_set_data (G_OBJECT (button), "what", (gpointer) what);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect (button, "clicked", G_CALLBACK (pressed_cb), item);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static void
name_button (GtkWidget  *button,
             const char *verb,
             HdDuty     *duty)
{
  g_autofree char *title = hd_duty_title (duty);
  g_autofree char *label = g_strdup_printf ("%s: %s, %s", verb, duty->owner, title);

  gtk_widget_set_tooltip_text (button, verb);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* The line as everywhere, and behind it what can be done. */
static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);

  g_object_set_data (G_OBJECT (item), "receive", add_button (box, item, "receive", "emblem-ok-symbolic"));
  g_object_set_data (G_OBJECT (item), "extend", add_button (box, item, "extend", "alarm-symbolic"));
  g_object_set_data (G_OBJECT (item), "letter", add_button (box, item, "letter", "mail-unread-symbolic"));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  HdDuty *duty = hd_line_data (gtk_list_item_get_item (item));
  GtkWidget *letter = g_object_get_data (G_OBJECT (item), "letter");

  name_button (g_object_get_data (G_OBJECT (item), "receive"), _("Received Today"), duty);
  name_button (g_object_get_data (G_OBJECT (item), "extend"), _("Extend…"), duty);
  name_button (letter, _("Chasing letter"), duty);
  gtk_widget_set_visible (letter, duty->unit != 0 && hd_report_lookup ("chasing-letter") != NULL);
}

/* The keyboard is for the list; the filters come before it. */
static gboolean
hd_duty_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (HD_DUTY_LIST (widget)->view));
}

static void
hd_duty_list_dispose (GObject *object)
{
  HdDutyList *self = HD_DUTY_LIST (object);

  g_clear_object (&self->lines);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->duties, g_ptr_array_unref);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_duty_list_parent_class)->dispose (object);
}

static void
hd_duty_list_class_init (HdDutyListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_duty_list_dispose;
  widget_class->grab_focus = hd_duty_list_grab_focus;
  g_type_ensure (HD_TYPE_SHOW_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/duty-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdDutyList, shows);
  gtk_widget_class_bind_template_child (widget_class, HdDutyList, states);
  gtk_widget_class_bind_template_child (widget_class, HdDutyList, view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
hd_duty_list_init (HdDutyList *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkListItemFactory *factory;
  HdFirstRows *rows;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_LINE);
  rows = hd_first_rows_new (G_LIST_MODEL (self->lines), FIRST_ROWS);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (rows));
  hd_line_list_set_up (self->view);
  factory = gtk_list_view_get_factory (self->view);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
  hd_show_bar_set_up (self->shows, show_labels, N_SHOWS);
}

void
hd_duty_list_show (HdDutyList *self,
                   HdContext  *context)
{
  int year = hd_context_year (context);
  HdDutyScope scope = { .from_year = year, .to_year = year };
  g_autoptr (GError) error = NULL;
  GPtrArray *duties = hd_duties (hd_context_store (context), &scope, &error);

  g_set_object (&self->context, context);
  if (duties == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  /* The lines hold what the old list owns. */
  g_list_store_remove_all (self->lines);
  g_clear_pointer (&self->duties, g_ptr_array_unref);
  self->duties = duties;
  g_ptr_array_sort (duties, compare);
  show_counts (self);
  fill (self);
}
