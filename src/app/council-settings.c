/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "base-salaries.h"
#include "chains.h"
#include "council-settings.h"
#include "dossier-tab.h"
#include "feedback.h"
#include "holiday-list.h"
#include "register-list.h"
#include "score-items.h"
#include "setting-row.h"

#define HD_TYPE_COUNCIL_SETTINGS (hd_council_settings_get_type ())
G_DECLARE_FINAL_TYPE (HdCouncilSettings, hd_council_settings, HD, COUNCIL_SETTINGS, AdwWindow)

struct _HdCouncilSettings
{
  AdwWindow       parent_instance;

  /* Template widgets */
  GtkStack       *stack;
  GtkBox         *box;         /* a group of rows for each group of settings */
  HdHolidayList  *days;
  HdScoreItems   *card;
  HdRegisterList *deadlines;
  HdRegisterList *forms;

  GPtrArray      *rows;        /* (owned): of HdSettingRow, borrowed */
  HdContext      *context;     /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdCouncilSettings, hd_council_settings, ADW_TYPE_WINDOW)

/* Other things that are data of the office have windows of their own. */
static const struct {
  const char *title;
  const char *subtitle;
  GtkWindow *(*show) (GtkWidget *widget, HdContext *context);
} others[] = {
  { N_("Chains of approval and papers of a dossier"), N_("The steps that each award goes through, and what its dossier holds."), hd_chains_show },
  { N_("Base salaries"), N_("From which award money is worked out, by the day from which each is in force."), hd_base_salaries_show },
};

static GtkWidget *
add_group (HdCouncilSettings *self,
           const char        *title)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *plain = g_markup_escape_text (title, -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), plain);
  gtk_box_append (self->box, group);
  return group;
}

static void
fill (HdCouncilSettings *self)
{
  guint n;
  const HdSetting *settings = hd_settings (&n);
  GtkWidget *group = NULL;

  for (guint i = 0; i < n; i++) {
    GtkWidget *row = hd_setting_row_new (self->context, &settings[i]);

    if (i == 0 || !g_str_equal (settings[i].group, settings[i - 1].group))
      group = add_group (self, _(settings[i].group));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    g_ptr_array_add (self->rows, row);
  }
  group = add_group (self, _("Kept in Windows of Their Own"));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    GtkWidget *row = hd_dossier_row_new (NULL, NULL, _(others[i].title), _(others[i].subtitle));

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
    hd_dossier_row_activates (row, "settings.open", g_variant_new_uint32 (i));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
}

static void
changed_cb (HdCouncilSettings *self,
            const char *const *tables)
{
  if (tables != NULL && !g_strv_contains (tables, "setting"))
    return;
  for (guint i = 0; i < self->rows->len; i++)
    hd_setting_row_show (g_ptr_array_index (self->rows, i));
  hd_holiday_list_show (self->days, self->context);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  others[g_variant_get_uint32 (parameter)].show (widget, HD_COUNCIL_SETTINGS (widget)->context);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdCouncilSettings *self = HD_COUNCIL_SETTINGS (widget);
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (hd_store_undo (hd_context_store (self->context), &label, &error))
    text = g_strdup_printf ("%s: %s", _("Undone"), label);
  hd_feedback_toast (GTK_WIDGET (self->stack), text != NULL ? text : error->message);
}

/* What was typed last is not lost; what cannot be kept is seen before the window goes. */
static gboolean
hd_council_settings_close_request (GtkWindow *window)
{
  HdCouncilSettings *self = HD_COUNCIL_SETTINGS (window);

  for (guint i = 0; i < self->rows->len; i++)
    if (!hd_setting_row_commit (g_ptr_array_index (self->rows, i))) {
      gtk_stack_set_visible_child_name (self->stack, "settings");
      return TRUE;
    }
  if (!hd_holiday_list_commit (self->days)) {
    gtk_stack_set_visible_child_name (self->stack, "days");
    return TRUE;
  }
  return GTK_WINDOW_CLASS (hd_council_settings_parent_class)->close_request (window);
}

static void
hd_council_settings_finalize (GObject *object)
{
  HdCouncilSettings *self = HD_COUNCIL_SETTINGS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_council_settings_parent_class)->finalize (object);
}

static void
hd_council_settings_class_init (HdCouncilSettingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (HD_TYPE_HOLIDAY_LIST);
  g_type_ensure (HD_TYPE_REGISTER_LIST);
  g_type_ensure (HD_TYPE_SCORE_ITEMS);
  G_OBJECT_CLASS (klass)->finalize = hd_council_settings_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = hd_council_settings_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/council-settings.ui");
  gtk_widget_class_bind_template_child (widget_class, HdCouncilSettings, stack);
  gtk_widget_class_bind_template_child (widget_class, HdCouncilSettings, box);
  gtk_widget_class_bind_template_child (widget_class, HdCouncilSettings, days);
  gtk_widget_class_bind_template_child (widget_class, HdCouncilSettings, card);
  gtk_widget_class_bind_template_child (widget_class, HdCouncilSettings, deadlines);
  gtk_widget_class_bind_template_child (widget_class, HdCouncilSettings, forms);
  gtk_widget_class_install_action (widget_class, "settings.open", "u", open_action);
  gtk_widget_class_install_action (widget_class, "settings.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "settings.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_council_settings_init (HdCouncilSettings *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_council_settings_show (GtkWidget  *widget,
                          HdContext  *context,
                          const char *page)
{
  HdCouncilSettings *self = g_object_new (HD_TYPE_COUNCIL_SETTINGS, "transient-for", hd_feedback_window (widget), NULL);

  self->context = g_object_ref (context);
  fill (self);
  hd_holiday_list_show (self->days, context);
  hd_score_items_show (self->card, context);
  hd_register_list_show (self->deadlines, context, "deadlines");
  hd_register_list_show (self->forms, context, "forms");
  gtk_stack_set_visible_child_name (self->stack, page);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
