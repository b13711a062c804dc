/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "lazy-popover.h"
#include "picker.h"
#include "ref-row.h"
#include "subject-picker.h"

struct _HdRefRow
{
  AdwActionRow  parent_instance;

  GtkWidget    *button;   /* borrowed: suffix */
  GtkWidget    *clear;    /* borrowed: suffix, shown where a subject is chosen */
  HdContext    *context;  /* (owned) (nullable): of a row for a subject */
  GListModel   *options;  /* (owned) (nullable) */
  char         *none;     /* (owned) (nullable) */
  gint64        value;
};

enum { PROP_0, PROP_VALUE, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HdRefRow, hd_ref_row, ADW_TYPE_ACTION_ROW)

static void
show_value (HdRefRow *self)
{
  const char *text = self->none != NULL ? self->none : "";
  g_autoptr (HdOption) found = NULL;

  for (guint i = 0; self->options != NULL && self->value != 0 && i < g_list_model_get_n_items (self->options); i++) {
    g_autoptr (HdOption) option = g_list_model_get_item (self->options, i);

    if (hd_option_id (option) == self->value) {
      found = g_steal_pointer (&option);
      text = hd_option_label (found);
      break;
    }
  }
  if (self->context != NULL && self->value != 0)
    text = hd_context_name (self->context, "subject", self->value);
  gtk_widget_set_visible (self->clear, self->context != NULL && self->value != 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
picked_cb (HdRefRow *self,
           HdOption *option)
{
  hd_ref_row_set_value (self, hd_option_id (option));
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
subject_picked_cb (HdRefRow *self,
                   gint64    subject)
{
  hd_ref_row_set_value (self, subject);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
clear_cb (HdRefRow *self)
{
  hd_ref_row_set_value (self, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static GtkWidget *
make_picker (GtkMenuButton *button,
             gpointer       data)
{
  HdRefRow *self = data;
  GtkWidget *picker;

  if (self->context != NULL) {
    picker = hd_subject_picker_new (self->context);
    g_signal_connect_object (picker, "picked", G_CALLBACK (subject_picked_cb), self, G_CONNECT_SWAPPED);
    return picker;
  }
  picker = hd_picker_new (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
  hd_picker_set_options (HD_PICKER (picker), self->options, self->none);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  return picker;
}

/* The name of the chosen record may have changed, or it may be gone. */
static void
options_changed_cb (HdRefRow *self)
{
  show_value (self);
}

static void
hd_ref_row_dispose (GObject *object)
{
  HdRefRow *self = HD_REF_ROW (object);

  if (self->options != NULL)
    g_signal_handlers_disconnect_by_func (self->options, options_changed_cb, self);
  g_clear_object (&self->options);
  g_clear_object (&self->context);
  g_clear_pointer (&self->none, g_free);
  G_OBJECT_CLASS (hd_ref_row_parent_class)->dispose (object);
}

static void
hd_ref_row_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (prop_id == PROP_VALUE)
    g_value_set_int64 (value, HD_REF_ROW (object)->value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_ref_row_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  if (prop_id == PROP_VALUE)
    hd_ref_row_set_value (HD_REF_ROW (object), g_value_get_int64 (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
hd_ref_row_class_init (HdRefRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hd_ref_row_dispose;
  object_class->get_property = hd_ref_row_get_property;
  object_class->set_property = hd_ref_row_set_property;
  properties[PROP_VALUE] = g_param_spec_int64 ("value", NULL, NULL, 0, G_MAXINT64, 0,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hd_ref_row_init (HdRefRow *self)
{
  self->clear = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  gtk_widget_set_visible (self->clear, FALSE);
  gtk_widget_set_valign (self->clear, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->clear, "flat");
  gtk_widget_set_tooltip_text (self->clear, _("Choose nobody"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->clear), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose nobody"), -1);
  g_signal_connect_swapped (self->clear, "clicked", G_CALLBACK (clear_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->clear);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "pan-down-symbolic");
  hd_lazy_popover (GTK_MENU_BUTTON (self->button), make_picker, self);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->button);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 2);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "hd-value");
}

void
hd_ref_row_set_options (HdRefRow   *self,
                        GListModel *options,
                        const char *none)
{
  g_return_if_fail (HD_IS_REF_ROW (self));

  /* The focus falls on the button within the button, which takes its name from a
   * label and not from the row. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
  if (self->options != NULL)
    g_signal_handlers_disconnect_by_func (self->options, options_changed_cb, self);
  g_set_object (&self->options, options);
  g_signal_connect_object (options, "items-changed", G_CALLBACK (options_changed_cb), self, G_CONNECT_SWAPPED);
  g_free (self->none);
  self->none = g_strdup (none);
  show_value (self);
}

void
hd_ref_row_set_subjects (HdRefRow   *self,
                         HdContext  *context,
                         const char *none)
{
  g_return_if_fail (HD_IS_REF_ROW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
  g_set_object (&self->context, context);
  g_free (self->none);
  self->none = g_strdup (none);
  show_value (self);
}

gint64
hd_ref_row_value (HdRefRow *self)
{
  g_return_val_if_fail (HD_IS_REF_ROW (self), 0);

  return self->value;
}

void
hd_ref_row_set_value (HdRefRow *self,
                      gint64    value)
{
  g_return_if_fail (HD_IS_REF_ROW (self));

  if (self->value != value) {
    self->value = value;
    show_value (self);
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
  } else
    show_value (self);
}
