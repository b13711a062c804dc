/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "choice-row.h"
#include "feedback.h"
#include "meeting-opinions.h"
#include "store/meeting.h"

struct _HdMeetingOpinions
{
  AdwBin      parent_instance;

  GtkLabel   *heading;   /* borrowed */
  GtkListBox *list;      /* borrowed */

  HdContext  *context;   /* (owned) (nullable) */
  gint64      item;
  char       *shown;     /* (owned): whose rows stand in the list, for which item */
};

G_DEFINE_FINAL_TYPE (HdMeetingOpinions, hd_meeting_opinions, ADW_TYPE_BIN)

static const char *const labels[] = { N_("Agrees"), N_("Disagrees"), N_("Other") };

static gint64
number_of (GtkWidget  *row,
           const char *key)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (row), key);
}

static void
set_number (GtkWidget  *row,
            const char *key,
            gint64      number)
{
  g_object_set_data_full (G_OBJECT (row), key, g_memdup2 (&number, sizeof number), g_free);
}

static void
picked_cb (GtkWidget         *row,
           const char        *nick,
           HdMeetingOpinions *self)
{
  g_autoptr (GError) error = NULL;

  if (!hd_agenda_vote (hd_context_store (self->context), self->item, number_of (row, "member"), nick,
                       number_of (row, "written") != 0, &error))
    hd_feedback_toast (GTK_WIDGET (self), error->message);
}

/* Who speaks by name: (transfer full): of HdAttendance */
static GPtrArray *
list_speakers (HdMeetingOpinions *self,
               HdRecord          *item)
{
  HdStore *store = hd_context_store (self->context);
  gint64 meeting = hd_record_int (item, HD_AGENDA_ITEM_MEETING);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_MEETING, meeting, NULL);
  gboolean by_name = record != NULL && g_str_equal (hd_record_text (record, HD_MEETING_BALLOT), "open");
  GPtrArray *rows = hd_store_find_ref (store, HD_TYPE_ATTENDANCE, "meeting", meeting, NULL);

  for (guint i = 0; rows != NULL && i < rows->len;) {
    const char *state = hd_record_text (g_ptr_array_index (rows, i), HD_ATTENDANCE_STATE);

    if (g_str_equal (state, "written") || (by_name && !g_str_equal (state, "absent")))
      i++;
    else
      g_ptr_array_remove_index (rows, i);
  }
  return rows;
}

static void
add_row (HdMeetingOpinions *self,
         HdRecord          *attendance)
{
  gint64 member = hd_record_int (attendance, HD_ATTENDANCE_MEMBER);
  gboolean written = g_str_equal (hd_record_text (attendance, HD_ATTENDANCE_STATE), "written");
  g_autofree char *state = hd_context_display (self->context, attendance, HD_ATTENDANCE_STATE);
  GtkWidget *row = hd_choice_row_new (hd_context_name (self->context, "member", member), hd_ballot_choices, labels, TRUE);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), state);
  set_number (row, "member", member);
  set_number (row, "written", written);
  g_signal_connect_object (row, "picked", G_CALLBACK (picked_cb), self, 0);
  gtk_list_box_append (self->list, row);
}

static void
hd_meeting_opinions_dispose (GObject *object)
{
  g_clear_object (&HD_MEETING_OPINIONS (object)->context);
  G_OBJECT_CLASS (hd_meeting_opinions_parent_class)->dispose (object);
}

static void
hd_meeting_opinions_finalize (GObject *object)
{
  g_free (HD_MEETING_OPINIONS (object)->shown);
  G_OBJECT_CLASS (hd_meeting_opinions_parent_class)->finalize (object);
}

static void
hd_meeting_opinions_class_init (HdMeetingOpinionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hd_meeting_opinions_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_meeting_opinions_finalize;
}

static void
hd_meeting_opinions_init (HdMeetingOpinions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *heading = gtk_label_new (NULL);
  GtkWidget *list = gtk_list_box_new ();

  self->heading = GTK_LABEL (heading);
  self->list = GTK_LIST_BOX (list);
  gtk_label_set_xalign (self->heading, 0);
  gtk_label_set_ellipsize (self->heading, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (heading, "heading");
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 210);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_widget_add_css_class (box, "hd-opinions");
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
hd_meeting_opinions_show (HdMeetingOpinions *self,
                          HdContext         *context,
                          gint64             item,
                          gboolean           open)
{
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GPtrArray) speakers = NULL, ballots = NULL;
  g_autoptr (GString) shown = g_string_new (NULL);
  g_autofree char *name = NULL, *heading = NULL;
  GtkWidget *row;

  g_set_object (&self->context, context);
  self->item = item;
  record = item != 0 ? hd_store_get (hd_context_store (context), HD_TYPE_AGENDA_ITEM, item, NULL) : NULL;
  speakers = record != NULL ? list_speakers (self, record) : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), speakers != NULL && speakers->len > 0);
  if (speakers == NULL || speakers->len == 0)
    return;
  name = hd_store_label (hd_context_store (context), "nomination", hd_record_int (record, HD_AGENDA_ITEM_NOMINATION));
  heading = g_strdup_printf (_("By name, on %s"), name);
  gtk_label_set_text (self->heading, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);

  for (guint i = 0; i < speakers->len; i++)
    g_string_append_printf (shown, "%" G_GINT64_FORMAT "%s ", hd_record_int (g_ptr_array_index (speakers, i), HD_ATTENDANCE_MEMBER),
                            hd_record_text (g_ptr_array_index (speakers, i), HD_ATTENDANCE_STATE));
  /* The rows stay while their members do: one of them may have the keyboard. */
  if (g_strcmp0 (self->shown, shown->str) != 0) {
    hd_children_remove (self->list);
    for (guint i = 0; i < speakers->len; i++)
      add_row (self, g_ptr_array_index (speakers, i));
    g_free (self->shown);
    self->shown = g_strdup (shown->str);
  }
  ballots = hd_store_find_ref (hd_context_store (context), HD_TYPE_BALLOT, "agenda_item", item, NULL);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL; row = gtk_widget_get_next_sibling (row)) {
    const char *choice = "";

    for (guint i = 0; ballots != NULL && i < ballots->len; i++)
      if (hd_record_int (g_ptr_array_index (ballots, i), HD_BALLOT_MEMBER) == number_of (row, "member"))
        choice = hd_record_text (g_ptr_array_index (ballots, i), HD_BALLOT_CHOICE);
    hd_choice_row_set_value (HD_CHOICE_ROW (row), choice);
    gtk_widget_set_sensitive (row, open && *hd_record_text (record, HD_AGENDA_ITEM_RESULT) == '\0');
  }
}
