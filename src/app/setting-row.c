/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/rules-file.h"
#include "feedback.h"
#include "setting-row.h"
#include "setting-text.h"

/* A number needs few characters, the name of a form some more. */
#define CHARS_NUMBER 8
#define CHARS_TEXT   16

struct _HdSettingRow
{
  AdwActionRow     parent_instance;

  GtkWidget       *control;   /* an entry, a switch, or a button that opens the text */
  GtkWidget       *reset;

  const HdSetting *setting;
  HdContext       *context;   /* (owned) */
  char            *usual;     /* (owned): as it is kept */
  char            *shown;     /* (owned): what the control was given */
  gboolean         showing;   /* the row itself sets the control */
};

G_DEFINE_FINAL_TYPE (HdSettingRow, hd_setting_row, ADW_TYPE_ACTION_ROW)

static HdStore *
store_of (HdSettingRow *self)
{
  return hd_context_store (self->context);
}

/* What is kept now, as it is kept. (transfer full) */
static char *
value_of (HdSettingRow *self)
{
  char *value = hd_rules_value (store_of (self), self->setting, NULL);

  return value != NULL ? value : g_strdup ("");
}

/* In words; of a text, how many lines it has. (transfer full) */
static char *
words_of (HdSettingRow *self,
          const char   *value)
{
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  if (self->setting->kind == HD_SETTING_SWITCH)
    return g_strdup (*value != '\0' ? _("yes") : _("no"));
  if (self->setting->kind != HD_SETTING_LINES)
    return hd_setting_format (self->setting, value);
  lines = g_strsplit (value, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    n += lines[i][0] != '\0';
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line", "%u lines", n), n);
}

/* @problem: (nullable): why what was typed cannot be kept, which is said first. */
static void
describe (HdSettingRow *self,
          const char   *problem)
{
  g_autofree char *value = value_of (self);
  gboolean changed = !g_str_equal (value, self->usual);
  g_autofree char *usual = words_of (self, self->usual);
  /* Translators: a setting was changed; %s is what is used unless somebody does. */
  g_autofree char *state = changed ? g_strdup_printf (_("Changed here; the default is %s."), usual) : g_strdup (_("This is the default."));
  g_autofree char *text = g_strdup_printf ("%s%s%s\n%s. %s", problem != NULL ? problem : "", problem != NULL ? "\n" : "",
                                           _(self->setting->purpose), _(self->setting->source), state);
  g_autofree char *label = g_strdup_printf (_("Back to the default: %s"), usual);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  gtk_widget_set_sensitive (self->reset, changed && !hd_store_is_read_only (store_of (self)));
  gtk_widget_set_tooltip_text (self->reset, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (problem != NULL)
    gtk_widget_add_css_class (self->control, "error");
  else
    gtk_widget_remove_css_class (self->control, "error");
}

static gboolean
is_typed (HdSettingRow *self)
{
  return GTK_IS_ENTRY (self->control) && !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->control)), self->shown);
}

static void
show_value (HdSettingRow *self)
{
  g_autofree char *value = value_of (self);

  self->showing = TRUE;
  g_free (self->shown);
  self->shown = words_of (self, value);
  if (GTK_IS_ENTRY (self->control))
    gtk_editable_set_text (GTK_EDITABLE (self->control), self->shown);
  else if (GTK_IS_SWITCH (self->control))
    gtk_switch_set_active (GTK_SWITCH (self->control), *value != '\0');
  else
    gtk_button_set_label (GTK_BUTTON (self->control), self->shown);
  self->showing = FALSE;
  describe (self, NULL);
}

static gboolean
keep (HdSettingRow *self,
      const char   *value)
{
  g_autofree char *before = value_of (self);
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (before, value) && !hd_setting_save (store_of (self), self->setting, value, &error)) {
    hd_feedback_error (GTK_WIDGET (self), _("This could not be saved. What you typed is still here."), error);
    return FALSE;
  }
  show_value (self);
  return TRUE;
}

static void
left_cb (HdSettingRow *self)
{
  g_autofree char *value = NULL;

  /* Nobody is held fast: what cannot be kept stays and says why. */
  if (!is_typed (self))
    return;
  if (hd_setting_parse (self->setting, gtk_editable_get_text (GTK_EDITABLE (self->control)), &value, NULL))
    keep (self, value);
  else
    hd_setting_row_commit (self);
}

static gboolean
key_cb (HdSettingRow          *self,
        guint                  key,
        guint                  code,
        GdkModifierType        modifiers)
{
  if (key != GDK_KEY_Escape || !is_typed (self))
    return FALSE;
  show_value (self);
  return TRUE;
}

static void
switched_cb (HdSettingRow *self)
{
  if (!self->showing)
    keep (self, gtk_switch_get_active (GTK_SWITCH (self->control)) ? "1" : "");
}

static void
text_cb (HdSettingRow *self)
{
  hd_setting_text_show (GTK_WIDGET (self), self->context, self->setting);
}

static void
reset_cb (HdSettingRow *self)
{
  keep (self, self->usual);
}

static GtkWidget *
make_entry (HdSettingRow *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new (), *keys = gtk_event_controller_key_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), self->setting->kind == HD_SETTING_LINE ? CHARS_TEXT : CHARS_NUMBER);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), self->setting->kind == HD_SETTING_LINE ? CHARS_TEXT : CHARS_NUMBER);
  g_signal_connect_object (entry, "activate", G_CALLBACK (hd_setting_row_commit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (entry, focus);
  gtk_widget_add_controller (entry, keys);
  return entry;
}

static GtkWidget *
make_control (HdSettingRow *self)
{
  GtkWidget *control;

  if (self->setting->kind == HD_SETTING_SWITCH) {
    control = gtk_switch_new ();
    g_signal_connect_object (control, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  } else if (self->setting->kind == HD_SETTING_LINES) {
    control = gtk_button_new ();
    g_signal_connect_object (control, "clicked", G_CALLBACK (text_cb), self, G_CONNECT_SWAPPED);
  } else
    control = make_entry (self);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, _(self->setting->title), -1);
  return control;
}

static void
hd_setting_row_finalize (GObject *object)
{
  HdSettingRow *self = HD_SETTING_ROW (object);

  g_clear_object (&self->context);
  g_free (self->usual);
  g_free (self->shown);
  G_OBJECT_CLASS (hd_setting_row_parent_class)->finalize (object);
}

static void
hd_setting_row_class_init (HdSettingRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_setting_row_finalize;
}

static void
hd_setting_row_init (HdSettingRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
}

GtkWidget *
hd_setting_row_new (HdContext       *context,
                    const HdSetting *setting)
{
  HdSettingRow *self = g_object_new (HD_TYPE_SETTING_ROW, NULL);

  self->context = g_object_ref (context);
  self->setting = setting;
  self->usual = hd_rules_usual (setting, NULL);
  if (self->usual == NULL)
    self->usual = g_strdup ("");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _(setting->title));
  self->control = make_control (self);
  self->reset = gtk_button_new_from_icon_name ("edit-undo-symbolic");
  gtk_widget_set_valign (self->reset, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->reset, "flat");
  g_signal_connect_object (self->reset, "clicked", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->control);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->reset);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->control);
  gtk_widget_set_sensitive (self->control, !hd_store_is_read_only (store_of (self)));
  show_value (self);
  return GTK_WIDGET (self);
}

void
hd_setting_row_show (HdSettingRow *self)
{
  if (!is_typed (self))
    show_value (self);
}

gboolean
hd_setting_row_commit (HdSettingRow *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *value = NULL;

  if (!is_typed (self))
    return TRUE;
  if (hd_setting_parse (self->setting, gtk_editable_get_text (GTK_EDITABLE (self->control)), &value, &error))
    return keep (self, value);
  describe (self, error->message);
  return FALSE;
}
