/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a movement with the units that lead it. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "form.h"
#include "icon-button.h"
#include "picker.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/movement.h"
#include "store/reorganise.h"
#include "store/text.h"

#define HD_TYPE_MOVEMENT_FORM (hd_movement_form_get_type ())
G_DECLARE_FINAL_TYPE (HdMovementForm, hd_movement_form, HD, MOVEMENT_FORM, HdForm)

struct _HdMovementForm
{
  HdForm         parent_instance;

  GtkWidget     *lead_group;
  GtkListBox    *lead_list;
  GtkWidget     *lead_empty;
  GtkMenuButton *lead_button;
};

G_DEFINE_FINAL_TYPE (HdMovementForm, hd_movement_form, HD_TYPE_FORM)

static int
by_position (gconstpointer a,
             gconstpointer b)
{
  return hd_record_int (*(HdRecord *const *) a, HD_MOVEMENT_UNIT_POSITION) -
         hd_record_int (*(HdRecord *const *) b, HD_MOVEMENT_UNIT_POSITION);
}

static GPtrArray *
list_units (HdMovementForm *self)
{
  HdRecord *movement = hd_form_record (HD_FORM (self));
  GPtrArray *units;

  if (movement == NULL || hd_record_is_new (movement))
    return NULL;
  units = hd_store_find_ref (hd_form_store (HD_FORM (self)), HD_TYPE_MOVEMENT_UNIT, "movement", hd_record_id (movement), NULL);
  if (units != NULL)
    g_ptr_array_sort (units, by_position);
  return units;
}

/* A button that shows the part a unit has in the movement and offers the other. */
static GtkWidget *
make_role_button (HdMovementForm *self,
                  HdRecord       *unit,
                  const char     *name)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree char *role = hd_context_display (hd_form_context (HD_FORM (self)), unit, HD_MOVEMENT_UNIT_ROLE);
  g_autofree char *label = g_strdup_printf ("%s: %s", name, role);

  for (guint i = 0; hd_movement_roles[i].nick != NULL; i++) {
    g_autoptr (GMenuItem) item = g_menu_item_new (_(hd_movement_roles[i].label), NULL);

    g_menu_item_set_action_and_target (item, "movement.set-role", "(xs)", hd_record_id (unit), hd_movement_roles[i].nick);
    g_menu_append_item (menu, item);
  }
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), role);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

/* Who has a unit's part in hand now, if it became another: "Now: …". (transfer full) */
static char *
followed_by (HdMovementForm *self,
             GArray         *holders,
             HdRecord       *unit)
{
  g_autofree char *today = hd_date_today ();
  gint64 given = hd_record_int (unit, HD_MOVEMENT_UNIT_UNIT);
  g_autoptr (GArray) now = holders == NULL ? NULL
    : hd_holders_on (holders, hd_record_int (unit, HD_MOVEMENT_UNIT_MOVEMENT), given, today);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; now != NULL && i < now->len; i++) {
    gint64 id = g_array_index (now, gint64, i);

    if (id != given)
      g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "", hd_context_name (hd_form_context (HD_FORM (self)), "unit", id));
  }
  /* Translators: the units that followed the one above it. */
  return names->len == 0 ? g_strdup ("") : g_strdup_printf (_("Now: %s"), names->str);
}

static void
show_leads (HdMovementForm *self)
{
  HdRecord *movement = hd_form_record (HD_FORM (self));
  g_autoptr (GPtrArray) units = list_units (self);
  g_autoptr (GArray) holders = hd_holders (hd_form_store (HD_FORM (self)), "movement", NULL);
  gboolean any = units != NULL && units->len > 0;

  hd_children_remove (self->lead_list);
  for (guint i = 0; units != NULL && i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    const char *name = hd_context_name (hd_form_context (HD_FORM (self)), "unit", hd_record_int (unit, HD_MOVEMENT_UNIT_UNIT));
    g_autofree char *label = g_strdup_printf (_("Remove %s"), name);
    g_autofree char *now = followed_by (self, holders, unit);
    GtkWidget *row = adw_action_row_new ();

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), now);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_role_button (self, unit, name));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, "movement.remove-unit",
                                                                         g_variant_new_int64 (hd_record_id (unit))));
    gtk_list_box_append (self->lead_list, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->lead_list), any);
  gtk_widget_set_visible (self->lead_empty, !any);
  gtk_widget_set_sensitive (self->lead_group, movement != NULL && !hd_record_is_new (movement));
}

static void
unit_picked_cb (HdMovementForm *self,
                HdOption       *option)
{
  HdStore *store = hd_form_store (HD_FORM (self));
  HdRecord *movement = hd_form_record (HD_FORM (self));
  g_autoptr (GPtrArray) units = list_units (self);
  g_autoptr (HdRecord) unit = g_object_new (HD_TYPE_MOVEMENT_UNIT, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *label = g_strdup_printf (_("Add the lead unit %s"), hd_option_label (option));

  if (units == NULL)
    return;
  hd_record_set_int (unit, HD_MOVEMENT_UNIT_MOVEMENT, hd_record_id (movement));
  hd_record_set_int (unit, HD_MOVEMENT_UNIT_UNIT, hd_option_id (option));
  hd_record_set_text (unit, HD_MOVEMENT_UNIT_ROLE, "lead");
  hd_record_set_int (unit, HD_MOVEMENT_UNIT_POSITION, units->len + 1);
  if (hd_store_begin (store, label, &error)) {
    if (hd_store_save (store, unit, &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  hd_feedback_error (GTK_WIDGET (self), _("The unit could not be added"), error);
}

static void
set_role_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdStore *store = hd_form_store (HD_FORM (widget));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) unit = NULL;
  const char *role;
  gint64 id;

  g_variant_get (parameter, "(x&s)", &id, &role);
  unit = hd_store_get (store, HD_TYPE_MOVEMENT_UNIT, id, &error);
  if (unit != NULL) {
    hd_record_set_text (unit, HD_MOVEMENT_UNIT_ROLE, role);
    if (hd_store_begin (store, _("Change the part of a unit"), &error)) {
      if (hd_store_save (store, unit, &error) && hd_store_commit (store, &error))
        return;
      hd_store_rollback (store);
    }
  }
  hd_feedback_error (widget, _("The unit could not be changed"), error);
}

static void
remove_unit_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdStore *store = hd_form_store (HD_FORM (widget));

  hd_remove_record (widget, store, HD_TYPE_MOVEMENT_UNIT, g_variant_get_int64 (parameter),
                    _("Remove a lead unit"), _("The unit was removed"), "win.undo");
}

static void
store_changed_cb (HdMovementForm     *self,
                  const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "movement_unit") || g_strv_contains (tables, "unit_change") ||
      g_strv_contains (tables, "takeover"))
    show_leads (self);
}

static void
hd_movement_form_shown (HdForm *form)
{
  show_leads (HD_MOVEMENT_FORM (form));
}

static void
hd_movement_form_constructed (GObject *object)
{
  HdMovementForm *self = HD_MOVEMENT_FORM (object);
  GtkWidget *picker = hd_picker_new (_("Units"));

  G_OBJECT_CLASS (hd_movement_form_parent_class)->constructed (object);
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (hd_form_context (HD_FORM (self)), "unit"), NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (unit_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->lead_button, picker);
  g_signal_connect_object (hd_form_store (HD_FORM (object)), "changed", G_CALLBACK (store_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
hd_movement_form_class_init (HdMovementFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_movement_form_constructed;
  form_class->shown = hd_movement_form_shown;
  hd_form_class_bind (form_class, HD_TYPE_MOVEMENT, HD_MOVEMENT_NAME, "/vn/hoadep/HoaDep/movement-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMovementForm, lead_group);
  gtk_widget_class_bind_template_child (widget_class, HdMovementForm, lead_list);
  gtk_widget_class_bind_template_child (widget_class, HdMovementForm, lead_empty);
  gtk_widget_class_bind_template_child (widget_class, HdMovementForm, lead_button);
  gtk_widget_class_install_action (widget_class, "movement.set-role", "(xs)", set_role_action);
  gtk_widget_class_install_action (widget_class, "movement.remove-unit", "x", remove_unit_action);
}

static void
hd_movement_form_init (HdMovementForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
