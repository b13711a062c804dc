/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "choice-row.h"

#define MAX_CHOICES 6

struct _HdChoiceRow
{
  AdwActionRow    parent_instance;

  const HdChoice *choices;
  guint           n;
  gboolean        optional;
  int             value;                  /* index; -1: none */
  gboolean        showing;                /* the program sets the buttons */
  GtkWidget      *buttons[MAX_CHOICES];   /* borrowed */
};

enum { PICKED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdChoiceRow, hd_choice_row, ADW_TYPE_ACTION_ROW)

static void
show_value (HdChoiceRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));
  g_autofree char *label = NULL;

  self->showing = TRUE;
  for (guint i = 0; i < self->n; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), (int) i == self->value);
  self->showing = FALSE;
  label = g_strdup_printf ("%s: %s", title, self->value >= 0 ? _(self->choices[self->value].label) : _("not given"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
pick (HdChoiceRow *self,
      int          value)
{
  if (value == self->value && self->optional)
    value = -1;
  if (value != self->value)
    g_signal_emit (self, signals[PICKED], 0, value >= 0 ? self->choices[value].nick : "");
  /* Whatever became of it, the buttons show what is so. */
  show_value (self);
}

static void
toggled_cb (HdChoiceRow     *self,
            GtkToggleButton *button)
{
  if (self->showing)
    return;
  for (guint i = 0; i < self->n; i++)
    if (self->buttons[i] == GTK_WIDGET (button)) {
      pick (self, i);
      return;
    }
}

static gboolean
key_pressed_cb (HdChoiceRow     *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (self));
  gint64 digit = -1;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) || gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) != GTK_WIDGET (self))
    return GDK_EVENT_PROPAGATE;
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    digit = keyval - GDK_KEY_0;
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    digit = keyval - GDK_KEY_KP_0;
  if (keyval == GDK_KEY_space) {
    pick (self, (self->value + 1) % (int) self->n);
    return GDK_EVENT_STOP;
  }
  if (digit < 0 || digit > self->n || (digit == 0 && !self->optional))
    return GDK_EVENT_PROPAGATE;
  if (digit - 1 != self->value)
    pick (self, digit - 1);
  if (next != NULL)
    gtk_widget_grab_focus (next);
  return GDK_EVENT_STOP;
}

static void
hd_choice_row_class_init (HdChoiceRowClass *klass)
{
  signals[PICKED] = g_signal_new ("picked", HD_TYPE_CHOICE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
hd_choice_row_init (HdChoiceRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->value = -1;
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 2);
}

GtkWidget *
hd_choice_row_new (const char        *title,
                   const HdChoice    *choices,
                   const char *const *labels,
                   gboolean           optional)
{
  HdChoiceRow *self = g_object_new (HD_TYPE_CHOICE_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  /* In this order, and not at construction: the row would read the title as markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  self->choices = choices;
  self->optional = optional;
  for (guint i = 0; choices[i].nick != NULL && i < MAX_CHOICES; i++) {
    GtkWidget *button = gtk_toggle_button_new_with_label (_(labels[i]));
    g_autofree char *name = g_strdup_printf ("%s: %s", title, _(choices[i].label));
    g_autofree char *tip = g_strdup_printf ("%s (%u)", _(choices[i].label), i + 1);

    gtk_widget_set_tooltip_text (button, tip);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    /* The row itself takes the keys: one stop of Tab for each member. */
    gtk_widget_set_focusable (button, FALSE);
    gtk_widget_set_focus_on_click (button, FALSE);
    g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
    gtk_box_append (GTK_BOX (box), button);
    self->buttons[i] = button;
    self->n = i + 1;
  }
  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), box);
  show_value (self);
  return GTK_WIDGET (self);
}

const char *
hd_choice_row_value (HdChoiceRow *self)
{
  return self->value >= 0 ? self->choices[self->value].nick : "";
}

void
hd_choice_row_set_value (HdChoiceRow *self,
                         const char  *nick)
{
  self->value = hd_choice_index (self->choices, nick);
  show_value (self);
}
