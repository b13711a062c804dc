/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a member of the council with the units that the member looks after. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "form.h"
#include "icon-button.h"
#include "picker.h"
#include "rooms.h"
#include "store/meeting.h"

#define HD_TYPE_MEMBER_FORM (hd_member_form_get_type ())
G_DECLARE_FINAL_TYPE (HdMemberForm, hd_member_form, HD, MEMBER_FORM, HdForm)

struct _HdMemberForm
{
  HdForm         parent_instance;

  /* Template widgets */
  GtkListBox    *unit_list;
  GtkWidget     *unit_empty;
  GtkMenuButton *unit_button;

  /* Owned */
  GArray        *units;   /* of gint64: saved together with the member */
};

G_DEFINE_FINAL_TYPE (HdMemberForm, hd_member_form, HD_TYPE_FORM)

static void
show_units (HdMemberForm *self)
{
  hd_children_remove (self->unit_list);
  for (guint i = 0; i < self->units->len; i++) {
    gint64 unit = g_array_index (self->units, gint64, i);
    const char *name = hd_context_name (hd_form_context (HD_FORM (self)), "unit", unit);
    g_autofree char *label = g_strdup_printf (_("Remove %s"), name);
    GtkWidget *row = adw_action_row_new ();

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, "member.remove-unit",
                                                                         g_variant_new_int64 (unit)));
    gtk_list_box_append (self->unit_list, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->unit_list), self->units->len > 0);
  gtk_widget_set_visible (self->unit_empty, self->units->len == 0);
}

static guint
find_unit (HdMemberForm *self,
           gint64        unit)
{
  guint i = 0;

  while (i < self->units->len && g_array_index (self->units, gint64, i) != unit)
    i++;
  return i;
}

static void
unit_picked_cb (HdMemberForm *self,
                HdOption     *option)
{
  gint64 unit = hd_option_id (option);

  if (find_unit (self, unit) < self->units->len)
    return;
  g_array_append_val (self->units, unit);
  hd_form_touch (HD_FORM (self));
  show_units (self);
}

static void
remove_unit_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdMemberForm *self = HD_MEMBER_FORM (widget);
  guint at = find_unit (self, g_variant_get_int64 (parameter));

  if (at == self->units->len)
    return;
  g_array_remove_index (self->units, at);
  hd_form_touch (HD_FORM (self));
  show_units (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->unit_button));
}

static void
hd_member_form_shown (HdForm *form)
{
  HdMemberForm *self = HD_MEMBER_FORM (form);
  HdRecord *member = hd_form_record (form);
  g_autoptr (GPtrArray) rows = NULL;

  g_array_set_size (self->units, 0);
  if (member != NULL && !hd_record_is_new (member))
    rows = hd_store_find_ref (hd_form_store (form), HD_TYPE_MEMBER_UNIT, "member", hd_record_id (member), NULL);
  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    gint64 unit = hd_record_int (g_ptr_array_index (rows, i), HD_MEMBER_UNIT_UNIT);

    g_array_append_val (self->units, unit);
  }
  show_units (self);
}

/* Only what differs is written, so that the log tells what was done. */
static gboolean
hd_member_form_saving (HdForm  *form,
                       GError **error)
{
  HdMemberForm *self = HD_MEMBER_FORM (form);
  HdStore *store = hd_form_store (form);
  gint64 member = hd_record_id (hd_form_record (form));
  g_autoptr (GPtrArray) rows = hd_store_find_ref (store, HD_TYPE_MEMBER_UNIT, "member", member, error);
  g_autoptr (GArray) missing = g_array_copy (self->units);

  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    HdRecord *row = g_ptr_array_index (rows, i);
    guint at = 0;

    while (at < missing->len && g_array_index (missing, gint64, at) != hd_record_int (row, HD_MEMBER_UNIT_UNIT))
      at++;
    if (at < missing->len)
      g_array_remove_index (missing, at);
    else if (!hd_store_delete (store, row, error))
      return FALSE;
  }
  for (guint i = 0; rows != NULL && i < missing->len; i++) {
    g_autoptr (HdRecord) row = g_object_new (HD_TYPE_MEMBER_UNIT, "member", member, "unit", g_array_index (missing, gint64, i), NULL);

    if (!hd_store_save (store, row, error))
      return FALSE;
  }
  return rows != NULL;
}

static void
hd_member_form_constructed (GObject *object)
{
  HdMemberForm *self = HD_MEMBER_FORM (object);
  GtkWidget *picker = hd_picker_new (_("Units"));

  G_OBJECT_CLASS (hd_member_form_parent_class)->constructed (object);
  hd_picker_set_options (HD_PICKER (picker), hd_context_options (hd_form_context (HD_FORM (self)), "unit"), NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (unit_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->unit_button, picker);
}

static void
hd_member_form_finalize (GObject *object)
{
  g_array_unref (HD_MEMBER_FORM (object)->units);
  G_OBJECT_CLASS (hd_member_form_parent_class)->finalize (object);
}

static void
hd_member_form_class_init (HdMemberFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdFormClass *form_class = HD_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_member_form_constructed;
  G_OBJECT_CLASS (klass)->finalize = hd_member_form_finalize;
  form_class->shown = hd_member_form_shown;
  form_class->saving = hd_member_form_saving;
  hd_form_class_bind (form_class, HD_TYPE_MEMBER, HD_MEMBER_FULL_NAME, "/vn/hoadep/HoaDep/member-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMemberForm, unit_list);
  gtk_widget_class_bind_template_child (widget_class, HdMemberForm, unit_empty);
  gtk_widget_class_bind_template_child (widget_class, HdMemberForm, unit_button);
  gtk_widget_class_install_action (widget_class, "member.remove-unit", "x", remove_unit_action);
}

static void
hd_member_form_init (HdMemberForm *self)
{
  self->units = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}
