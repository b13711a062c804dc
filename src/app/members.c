/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "icon-button.h"
#include "members.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "rooms.h"
#include "store/meeting.h"
#include "store/text.h"

#define HD_TYPE_MEMBERS (hd_members_get_type ())
G_DECLARE_FINAL_TYPE (HdMembers, hd_members, HD, MEMBERS, AdwWindow)

struct _HdMembers
{
  AdwWindow            parent_instance;

  /* Template widgets */
  GtkStack            *states;
  AdwPreferencesGroup *present;
  AdwPreferencesGroup *former;
  GtkListBox          *present_list;
  GtkListBox          *former_list;

  guint                show_id;   /* idle: the store changed */

  /* Owned */
  HdContext           *context;
};

G_DEFINE_FINAL_TYPE (HdMembers, hd_members, ADW_TYPE_WINDOW)

static HdStore *
store_of (HdMembers *self)
{
  return hd_context_store (self->context);
}

/* Role, post and body, term: what tells one member from another. (transfer full) */
static char *
describe (HdMembers *self,
          HdRecord  *member)
{
  g_autofree char *role = hd_context_display (self->context, member, HD_MEMBER_ROLE);
  g_autofree char *from = hd_date_format (hd_record_text (member, HD_MEMBER_VALID_FROM));
  g_autofree char *to = hd_date_format (hd_record_text (member, HD_MEMBER_VALID_TO));
  GString *text = g_string_new (role);

  if (*hd_record_text (member, HD_MEMBER_POST) != '\0')
    g_string_append_printf (text, " · %s", hd_record_text (member, HD_MEMBER_POST));
  if (*hd_record_text (member, HD_MEMBER_BODY) != '\0')
    g_string_append_printf (text, " · %s", hd_record_text (member, HD_MEMBER_BODY));
  if (*from != '\0' || *to != '\0')
    g_string_append_printf (text, " · %s–%s", from, to);
  return g_string_free (text, FALSE);
}

static void
add_row (HdMembers  *self,
         GtkListBox *list,
         HdRecord   *member)
{
  const char *name = hd_record_text (member, HD_MEMBER_FULL_NAME), *honorific = hd_record_text (member, HD_MEMBER_HONORIFIC);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *label = g_strdup_printf (_("Delete %s"), name);
  g_autofree char *title = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", name);
  g_autofree char *subtitle = describe (self, member);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "members.edit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (member));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, "members.delete",
                                                                       g_variant_new_int64 (hd_record_id (member))));
  gtk_list_box_append (list, row);
}

static int
compare_members (gconstpointer a,
                 gconstpointer b)
{
  HdRecord *x = *(HdRecord *const *) a, *y = *(HdRecord *const *) b;
  guint64 first = hd_record_int (x, HD_MEMBER_POSITION) - 1, second = hd_record_int (y, HD_MEMBER_POSITION) - 1;

  /* Who has no place stands behind those who have one. */
  if (first != second)
    return first < second ? -1 : 1;
  return hd_record_id (x) < hd_record_id (y) ? -1 : 1;
}

static void
show_members (HdMembers *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) members = hd_store_get_all (store_of (self), HD_TYPE_MEMBER, &error);
  g_autofree char *today = hd_date_today ();
  guint n_former = 0;

  if (members == NULL) {
    hd_feedback_error (GTK_WIDGET (self), _("The record cannot be read"), error);
    return;
  }
  g_ptr_array_sort (members, compare_members);
  hd_children_remove (self->present_list);
  hd_children_remove (self->former_list);
  for (guint i = 0; i < members->len; i++) {
    HdRecord *member = g_ptr_array_index (members, i);
    const char *to = hd_record_text (member, HD_MEMBER_VALID_TO);
    gboolean former = *to != '\0' && hd_date_compare (to, today) < 0;

    n_former += former;
    add_row (self, former ? self->former_list : self->present_list, member);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->present), n_former < members->len);
  gtk_widget_set_visible (GTK_WIDGET (self->former), n_former > 0);
  gtk_stack_set_visible_child_name (self->states, members->len > 0 ? "list" : "empty");
}

static gboolean
show_cb (gpointer data)
{
  HD_MEMBERS (data)->show_id = 0;
  show_members (data);
  return G_SOURCE_REMOVE;
}

/* Not at once: it may be one of the rows that made the change. */
static void
changed_cb (HdMembers *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add (show_cb, self);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdMembers *self = HD_MEMBERS (widget);
  g_autoptr (HdRecord) template = g_object_new (HD_TYPE_MEMBER, "role", "member", NULL);

  hd_record_set_int (template, HD_MEMBER_POSITION, hd_store_count (store_of (self), HD_TYPE_MEMBER) + 1);
  hd_record_dialog_show (widget, self->context, hd_member_form_get_type (), 0, template);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_MEMBERS (widget)->context, hd_member_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdStore *store = store_of (HD_MEMBERS (widget));
  gint64 id = g_variant_get_int64 (parameter);
  g_autofree char *name_of = hd_store_label (store, "member", id);
  g_autofree char *label = g_strdup_printf (_("Delete %s"), name_of);

  hd_remove_record (widget, store, HD_TYPE_MEMBER, id, label, NULL, NULL);
}

static void
hd_members_dispose (GObject *object)
{
  HdMembers *self = HD_MEMBERS (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_members_parent_class)->dispose (object);
}

static void
hd_members_class_init (HdMembersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_members_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/members.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMembers, states);
  gtk_widget_class_bind_template_child (widget_class, HdMembers, present);
  gtk_widget_class_bind_template_child (widget_class, HdMembers, former);
  gtk_widget_class_bind_template_child (widget_class, HdMembers, present_list);
  gtk_widget_class_bind_template_child (widget_class, HdMembers, former_list);
  gtk_widget_class_install_action (widget_class, "members.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "members.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "members.delete", "x", delete_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "members.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_members_init (HdMembers *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_members_show (GtkWidget *widget,
                 HdContext *context)
{
  HdMembers *self = g_object_new (HD_TYPE_MEMBERS, "transient-for", hd_feedback_window (widget), NULL);
  gboolean writable = !hd_store_is_read_only (hd_context_store (context));

  self->context = g_object_ref (context);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "members.add", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "members.delete", writable);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  show_members (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
