/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "meeting-opinions.h"
#include "meeting-ready.h"
#include "meeting-votes.h"
#include "remove-record.h"
#include "vote-sheet.h"

struct _HdMeetingVotes
{
  AdwBin              parent_instance;

  /* Template widgets */
  GtkStack           *states;
  GtkColumnView      *view;
  GtkLabel           *hint;
  HdMeetingOpinions  *opinions;

  /* Owned */
  HdContext          *context;     /* (nullable) */
  GListStore         *lines;       /* of HdVoteLine */
  GtkSingleSelection *selection;

  gint64              meeting;
  gboolean            open;        /* may be changed */
  guint               leave_id;    /* idle: the keyboard went somewhere else */
};

G_DEFINE_FINAL_TYPE (HdMeetingVotes, hd_meeting_votes, ADW_TYPE_BIN)

static HdStore *
store_of (HdMeetingVotes *self)
{
  return hd_context_store (self->context);
}

static HdVoteLine *
selected_line (HdMeetingVotes *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

static void
update_actions (HdMeetingVotes *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines));
  guint at = gtk_single_selection_get_selected (self->selection);
  HdVoteLine *line = selected_line (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "votes.add", self->open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "votes.remove", self->open && line != NULL && !hd_vote_line_is_fixed (line));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "votes.up", self->open && line != NULL && at > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "votes.down", self->open && line != NULL && at + 1 < n);
}

static void
show_opinions (HdMeetingVotes *self)
{
  HdVoteLine *line = selected_line (self);

  hd_meeting_opinions_show (self->opinions, self->context, line != NULL ? hd_vote_line_id (line) : 0, self->open);
}

static void
commit_line (HdMeetingVotes *self,
             HdVoteLine     *line)
{
  g_autoptr (GError) error = NULL;

  if (!hd_vote_line_commit (line, &error))
    hd_feedback_toast (GTK_WIDGET (self), error->message);
}

/* Saves every line that the keyboard is not in. */
static gboolean
left_cb (gpointer data)
{
  HdMeetingVotes *self = data;
  HdVoteLine *focused = hd_vote_sheet_focused (self->view);

  self->leave_id = 0;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++) {
    g_autoptr (HdVoteLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    if (line != focused)
      commit_line (self, line);
  }
  return G_SOURCE_REMOVE;
}

static void
queue_leave (HdMeetingVotes *self)
{
  if (self->leave_id == 0 && self->context != NULL)
    self->leave_id = g_idle_add (left_cb, self);
}

static void
line_cb (HdVoteLine *line,
         gboolean    done,
         gpointer    data)
{
  HdMeetingVotes *self = data;
  guint position;

  if (done)
    commit_line (self, line);
  else if (g_list_store_find (self->lines, line, &position))
    gtk_single_selection_set_selected (self->selection, position);
  queue_leave (self);
}

static void
selected_cb (HdMeetingVotes *self)
{
  update_actions (self);
  show_opinions (self);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdMeetingVotes *self = HD_MEETING_VOTES (widget);

  hd_meeting_ready_show (widget, self->context, self->meeting);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdMeetingVotes *self = HD_MEETING_VOTES (widget);
  HdStore *store = store_of (self);
  HdVoteLine *line = selected_line (self);
  g_autofree char *label = NULL;

  if (line == NULL)
    return;
  label = g_strdup_printf (_("Take %s off the agenda"), hd_vote_line_name (line));
  hd_remove_record (widget, store, hd_agenda_item_get_type (), hd_vote_line_id (line), label, _("Taken off the agenda"), "win.undo");
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMeetingVotes *self = HD_MEETING_VOTES (widget);
  HdVoteLine *line = selected_line (self);
  g_autoptr (GError) error = NULL;

  /* Typed votes are saved before the order changes below them. */
  if (line == NULL || !hd_meeting_votes_leave (self))
    return;
  if (!hd_agenda_move_item (store_of (self), hd_vote_line_id (line), g_str_equal (name, "votes.up") ? -1 : 1, &error))
    hd_feedback_toast (widget, error->message);
}

static void
hd_meeting_votes_dispose (GObject *object)
{
  HdMeetingVotes *self = HD_MEETING_VOTES (object);

  g_clear_handle_id (&self->leave_id, g_source_remove);
  g_clear_object (&self->selection);
  g_clear_object (&self->lines);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_meeting_votes_parent_class)->dispose (object);
}

static void
hd_meeting_votes_class_init (HdMeetingVotesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_meeting_votes_dispose;
  g_type_ensure (HD_TYPE_MEETING_OPINIONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/meeting-votes.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMeetingVotes, states);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingVotes, view);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingVotes, hint);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingVotes, opinions);
  gtk_widget_class_install_action (widget_class, "votes.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "votes.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "votes.up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "votes.down", NULL, move_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "votes.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "votes.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_CONTROL_MASK, "votes.remove", NULL);
}

static void
hd_meeting_votes_init (HdMeetingVotes *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->lines = g_list_store_new (HD_TYPE_VOTE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  hd_vote_sheet_set_up (self->view, line_cb, self);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (queue_leave), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), focus);
}

/* Whether the lines are of these items, in this order. */
static gboolean
same_items (HdMeetingVotes *self,
            GPtrArray      *items)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->lines)) != items->len)
    return FALSE;
  for (guint i = 0; i < items->len; i++) {
    g_autoptr (HdVoteLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    if (hd_vote_line_id (line) != hd_record_id (g_ptr_array_index (items, i)))
      return FALSE;
  }
  return TRUE;
}

/* The line of an item that is here already, with what was typed: (transfer full) (nullable) */
static HdVoteLine *
find_line (HdMeetingVotes *self,
           gint64          item)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++) {
    g_autoptr (HdVoteLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    if (hd_vote_line_id (line) == item)
      return g_steal_pointer (&line);
  }
  return NULL;
}

static void
replace_lines (HdMeetingVotes *self,
               GPtrArray      *items)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 chosen = hd_meeting_votes_item (self);

  for (guint i = 0; i < items->len; i++) {
    HdVoteLine *line = find_line (self, hd_record_id (g_ptr_array_index (items, i)));

    if (line != NULL)
      hd_vote_line_update (line, g_ptr_array_index (items, i));
    else
      line = hd_vote_line_new (self->context, g_ptr_array_index (items, i));
    g_ptr_array_add (lines, line);
  }
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  for (guint i = 0; i < lines->len; i++)
    if (hd_vote_line_id (g_ptr_array_index (lines, i)) == chosen)
      gtk_single_selection_set_selected (self->selection, i);
}

void
hd_meeting_votes_show (HdMeetingVotes *self,
                       HdContext      *context,
                       gint64          meeting)
{
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GPtrArray) items = NULL;
  gboolean secret;

  g_set_object (&self->context, context);
  if (self->meeting != meeting)
    g_list_store_remove_all (self->lines);
  self->meeting = meeting;
  record = meeting != 0 ? hd_store_get (store_of (self), HD_TYPE_MEETING, meeting, NULL) : NULL;
  items = record != NULL ? hd_meeting_items (store_of (self), meeting, NULL) : NULL;
  self->open = record != NULL && !g_str_equal (hd_record_text (record, HD_MEETING_STATE), "signed") && !hd_store_is_read_only (store_of (self));
  hd_vote_sheet_set_open (self->view, self->open);
  if (items != NULL && !same_items (self, items))
    replace_lines (self, items);
  else
    for (guint i = 0; items != NULL && i < items->len; i++) {
      g_autoptr (HdVoteLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      hd_vote_line_update (line, g_ptr_array_index (items, i));
    }
  secret = record != NULL && g_str_equal (hd_record_text (record, HD_MEETING_BALLOT), "secret");
  if (!secret && meeting != 0 && hd_meeting_wants_secret (store_of (self), meeting))
    gtk_label_set_text (self->hint, _("An award on this agenda asks for a secret ballot. Change the kind of vote in the details."));
  else
    gtk_label_set_text (self->hint, secret ? _("Type the numbers of the secret ballot; Tab goes on, Enter to the next subject.")
                                           : _("Type the numbers of the vote, or let members vote by name below; Tab goes on, Enter to the next subject."));
  gtk_stack_set_visible_child_name (self->states, items != NULL && items->len > 0 ? "sheet" : "empty");
  update_actions (self);
  show_opinions (self);
}

gboolean
hd_meeting_votes_leave (HdMeetingVotes *self)
{
  gboolean done = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++) {
    g_autoptr (HdVoteLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);
    g_autoptr (GError) error = NULL;

    if (!hd_vote_line_commit (line, &error)) {
      hd_feedback_toast (GTK_WIDGET (self), error->message);
      done = FALSE;
    }
  }
  return done;
}

gint64
hd_meeting_votes_item (HdMeetingVotes *self)
{
  HdVoteLine *line = selected_line (self);

  return line != NULL ? hd_vote_line_id (line) : 0;
}
