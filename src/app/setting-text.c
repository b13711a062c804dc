/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/rules-file.h"
#include "feedback.h"
#include "setting-text.h"
#include "store/text.h"

#define HD_TYPE_SETTING_TEXT (hd_setting_text_get_type ())
G_DECLARE_FINAL_TYPE (HdSettingText, hd_setting_text, HD, SETTING_TEXT, AdwWindow)

struct _HdSettingText
{
  AdwWindow            parent_instance;

  /* Template widgets */
  AdwPreferencesGroup *group;
  GtkTextView         *text;

  const HdSetting     *setting;
  HdStore             *store;   /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdSettingText, hd_setting_text, ADW_TYPE_WINDOW)

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdSettingText *self = HD_SETTING_TEXT (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  g_autofree char *typed = NULL;
  g_autofree char *value = NULL;
  g_autoptr (GError) error = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  typed = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  if (hd_setting_parse (self->setting, typed, &value, &error) && hd_setting_save (self->store, self->setting, value, &error)) {
    gtk_window_destroy (GTK_WINDOW (self));
    return;
  }
  hd_feedback_error (widget, _("This could not be saved. What you typed is still here."), error);
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_window_destroy (GTK_WINDOW (widget));
}

static void
hd_setting_text_finalize (GObject *object)
{
  g_clear_object (&HD_SETTING_TEXT (object)->store);
  G_OBJECT_CLASS (hd_setting_text_parent_class)->finalize (object);
}

static void
hd_setting_text_class_init (HdSettingTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_setting_text_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/setting-text.ui");
  gtk_widget_class_bind_template_child (widget_class, HdSettingText, group);
  gtk_widget_class_bind_template_child (widget_class, HdSettingText, text);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "dialog.cancel", NULL, cancel_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "dialog.cancel", NULL);
}

static void
hd_setting_text_init (HdSettingText *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_setting_text_show (GtkWidget       *widget,
                      HdContext       *context,
                      const HdSetting *setting)
{
  HdSettingText *self = g_object_new (HD_TYPE_SETTING_TEXT, "transient-for", hd_feedback_window (widget), NULL);
  g_autofree char *value = hd_rules_value (hd_context_store (context), setting, NULL);
  g_autofree char *description = g_strdup_printf ("%s\n%s.", _(setting->purpose), _(setting->source));
  g_autofree char *plain = g_markup_escape_text (description, -1);

  self->setting = setting;
  self->store = g_object_ref (hd_context_store (context));
  gtk_window_set_title (GTK_WINDOW (self), _(setting->title));
  adw_preferences_group_set_description (self->group, plain);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, _(setting->title), -1);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), value != NULL ? value : "", -1);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
  return GTK_WINDOW (self);
}
