/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "choice-row.h"
#include "feedback.h"
#include "meeting-roll.h"
#include "store/meeting.h"
#include "text-parts.h"

struct _HdMeetingRoll
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkStack   *states;
  GtkListBox *list;

  HdContext  *context;   /* (owned) (nullable) */
  gint64      meeting;
  gboolean    open;      /* may be changed */
  GArray     *members;   /* (owned) of gint64: whose rows stand in the list */
};

G_DEFINE_FINAL_TYPE (HdMeetingRoll, hd_meeting_roll, ADW_TYPE_BIN)

static const char *const labels[] = { N_("There"), N_("Stand-in"), N_("In writing"), N_("Absent") };

static HdStore *
store_of (HdMeetingRoll *self)
{
  return hd_context_store (self->context);
}

static gint64
member_of (GtkWidget *row)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (row), "member");
}

/* The attendance of a member: (transfer full) (nullable) */
static HdRecord *
find_attendance (HdMeetingRoll *self,
                 gint64         member)
{
  g_autoptr (GPtrArray) rows = hd_store_find_ref (store_of (self), HD_TYPE_ATTENDANCE, "meeting", self->meeting, NULL);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (hd_record_int (g_ptr_array_index (rows, i), HD_ATTENDANCE_MEMBER) == member)
      return g_object_ref (g_ptr_array_index (rows, i));
  return NULL;
}

static void
write_attendance (HdMeetingRoll *self,
                  HdRecord      *attendance)
{
  HdStore *store = store_of (self);
  g_autofree char *label = g_strdup_printf (_("Attendance of %s"), hd_context_name (self->context, "member",
                                                                                    hd_record_int (attendance, HD_ATTENDANCE_MEMBER)));
  g_autoptr (GError) error = NULL;

  if (hd_store_begin (store, label, &error)) {
    if (hd_store_save (store, attendance, &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  hd_feedback_toast (GTK_WIDGET (self), error->message);
}

static void
picked_cb (GtkWidget     *row,
           const char    *nick,
           HdMeetingRoll *self)
{
  g_autoptr (HdRecord) attendance = find_attendance (self, member_of (row));
  g_autoptr (HdRecord) member = hd_store_get (store_of (self), HD_TYPE_MEMBER, member_of (row), NULL);

  if (attendance == NULL)
    attendance = g_object_new (HD_TYPE_ATTENDANCE, "meeting", self->meeting, "member", member_of (row), NULL);
  hd_record_set_text (attendance, HD_ATTENDANCE_STATE, nick);
  if (!g_str_equal (nick, "represented"))
    hd_record_set_text (attendance, HD_ATTENDANCE_SUBSTITUTE, "");
  else if (member != NULL && *hd_record_text (attendance, HD_ATTENDANCE_SUBSTITUTE) == '\0')
    hd_record_set_text (attendance, HD_ATTENDANCE_SUBSTITUTE, hd_record_text (member, HD_MEMBER_SUBSTITUTE));
  write_attendance (self, attendance);
}

static void
substitute_typed_cb (GtkWidget     *entry,
                     HdMeetingRoll *self)
{
  g_autoptr (HdRecord) attendance = find_attendance (self, member_of (entry));
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  if (attendance == NULL || g_str_equal (text, hd_record_text (attendance, HD_ATTENDANCE_SUBSTITUTE)))
    return;
  hd_record_set_text (attendance, HD_ATTENDANCE_SUBSTITUTE, text);
  write_attendance (self, attendance);
}

static void
substitute_left_cb (GtkEventController *controller,
                    HdMeetingRoll      *self)
{
  substitute_typed_cb (gtk_event_controller_get_widget (controller), self);
}

static GtkWidget *
make_row (HdMeetingRoll *self,
          HdRecord      *member)
{
  const char *honorific = hd_record_text (member, HD_MEMBER_HONORIFIC), *name = hd_record_text (member, HD_MEMBER_FULL_NAME);
  const char *post = hd_record_text (member, HD_MEMBER_POST);
  g_autofree char *title = g_strdup_printf ("%s%s%s", honorific, *honorific != '\0' ? " " : "", name);
  g_autofree char *role = hd_context_display (self->context, member, HD_MEMBER_ROLE);
  g_autofree char *subtitle = hd_text_parts (role, post, NULL);
  g_autofree char *label = g_strdup_printf (_("Who comes in place of %s"), name);
  GtkWidget *row = hd_choice_row_new (title, hd_attendance_states, labels, FALSE);
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  gint64 id = hd_record_id (member);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  g_object_set_data_full (G_OBJECT (row), "member", g_memdup2 (&id, sizeof id), g_free);
  g_object_set_data_full (G_OBJECT (entry), "member", g_memdup2 (&id, sizeof id), g_free);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Who comes instead"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  g_signal_connect_object (entry, "activate", G_CALLBACK (substitute_typed_cb), self, 0);
  g_signal_connect_object (focus, "leave", G_CALLBACK (substitute_left_cb), self, 0);
  gtk_widget_add_controller (entry, focus);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), entry);
  g_object_set_data (G_OBJECT (row), "entry", entry);
  g_signal_connect_object (row, "picked", G_CALLBACK (picked_cb), self, 0);
  return row;
}

static gboolean
same_members (HdMeetingRoll *self,
              GPtrArray     *members)
{
  if (members->len != self->members->len)
    return FALSE;
  for (guint i = 0; i < members->len; i++)
    if (hd_record_id (g_ptr_array_index (members, i)) != g_array_index (self->members, gint64, i))
      return FALSE;
  return TRUE;
}

static void
show_attendance (HdMeetingRoll *self,
                 GtkWidget     *row)
{
  g_autoptr (HdRecord) attendance = find_attendance (self, member_of (row));
  const char *state = attendance != NULL ? hd_record_text (attendance, HD_ATTENDANCE_STATE) : "";
  GtkWidget *entry = g_object_get_data (G_OBJECT (row), "entry");

  hd_choice_row_set_value (HD_CHOICE_ROW (row), state);
  gtk_widget_set_visible (entry, g_str_equal (state, "represented"));
  if (attendance != NULL && !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), hd_record_text (attendance, HD_ATTENDANCE_SUBSTITUTE)))
    gtk_editable_set_text (GTK_EDITABLE (entry), hd_record_text (attendance, HD_ATTENDANCE_SUBSTITUTE));
  gtk_widget_set_sensitive (row, self->open);
}

static void
call_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMeetingRoll *self = HD_MEETING_ROLL (widget);
  g_autoptr (GError) error = NULL;

  if (!hd_meeting_call_roll (store_of (self), self->meeting, &error))
    hd_feedback_toast (widget, error->message);
}

static void
hd_meeting_roll_dispose (GObject *object)
{
  g_clear_object (&HD_MEETING_ROLL (object)->context);
  G_OBJECT_CLASS (hd_meeting_roll_parent_class)->dispose (object);
}

static void
hd_meeting_roll_finalize (GObject *object)
{
  g_array_unref (HD_MEETING_ROLL (object)->members);
  G_OBJECT_CLASS (hd_meeting_roll_parent_class)->finalize (object);
}

static void
hd_meeting_roll_class_init (HdMeetingRollClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_meeting_roll_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_meeting_roll_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/meeting-roll.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMeetingRoll, states);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingRoll, list);
  gtk_widget_class_install_action (widget_class, "roll.call", NULL, call_action);
}

static void
hd_meeting_roll_init (HdMeetingRoll *self)
{
  self->members = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_meeting_roll_show (HdMeetingRoll *self,
                      HdContext     *context,
                      gint64         meeting)
{
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GPtrArray) members = NULL;
  GtkWidget *child;

  g_set_object (&self->context, context);
  if (self->meeting != meeting)
    g_array_set_size (self->members, 0);
  self->meeting = meeting;
  record = meeting != 0 ? hd_store_get (store_of (self), HD_TYPE_MEETING, meeting, NULL) : NULL;
  members = record != NULL ? hd_members_on (store_of (self), hd_record_text (record, HD_MEETING_HELD), NULL) : NULL;
  self->open = record != NULL && g_str_equal (hd_record_text (record, HD_MEETING_STATE), "planned") && !hd_store_is_read_only (store_of (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "roll.call", self->open);
  gtk_stack_set_visible_child_name (self->states, members != NULL && members->len > 0 ? "list" : "empty");
  if (members == NULL)
    return;
  /* The rows stay while their members do: one of them may have the keyboard. */
  if (self->members->len == 0 || !same_members (self, members)) {
    hd_children_remove (self->list);
    g_array_set_size (self->members, 0);
    for (guint i = 0; i < members->len; i++) {
      gint64 id = hd_record_id (g_ptr_array_index (members, i));

      gtk_list_box_append (self->list, make_row (self, g_ptr_array_index (members, i)));
      g_array_append_val (self->members, id);
    }
  }
  for (child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL; child = gtk_widget_get_next_sibling (child))
    show_attendance (self, child);
}
