/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meetings of the council in a year, and everything of the chosen one: its details, who
 * is there, the agenda with its votes, and its end. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "form.h"
#include "history.h"
#include "line.h"
#include "meeting-roll.h"
#include "meeting-screen.h"
#include "meeting-votes.h"
#include "meeting-words.h"
#include "members.h"
#include "paper-button.h"
#include "record-dialog.h"
#include "remove-record.h"
#include "room.h"
#include "rooms.h"
#include "store/text.h"
#include "text-parts.h"
#include "year-button.h"

#define HD_TYPE_MEETING_PAGE (hd_meeting_page_get_type ())
G_DECLARE_FINAL_TYPE (HdMeetingPage, hd_meeting_page, HD, MEETING_PAGE, HdRoom)

struct _HdMeetingPage
{
  HdRoom          parent_instance;

  /* Template widgets */
  AdwLeaflet     *leaflet;
  AdwHeaderBar   *header;
  GtkWidget      *list_pane;
  GtkWidget      *meeting_pane;
  AdwWindowTitle *meeting_title;
  GtkStack       *states;
  GtkListView    *view;
  GtkStack       *meeting_states;
  AdwViewStack   *tabs;
  AdwBin         *form_bin;
  HdMeetingRoll  *roll;
  HdMeetingVotes *votes;
  HdPaperButton  *papers;
  GtkLabel       *quorum;
  GtkLabel       *state;
  GtkWidget      *conclude_button;
  GtkWidget      *sign_button;

  /* Owned */
  GListStore         *lines;       /* of HdLine */
  GtkSingleSelection *selection;

  HdForm             *form;        /* borrowed: child of form_bin */
  gint64              meeting;     /* the chosen one, 0: none */
  guint               reload_id;   /* idle */
  gboolean            filling;     /* the program fills the list */
};

G_DEFINE_FINAL_TYPE (HdMeetingPage, hd_meeting_page, HD_TYPE_ROOM)

static HdLine *
meeting_line (HdMeetingPage *self,
              HdRecord      *meeting)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  const char *state = hd_record_text (meeting, HD_MEETING_STATE);
  const char *icon = g_str_equal (state, "signed") ? "changes-prevent-symbolic" :
                     g_str_equal (state, "held") ? "emblem-ok-symbolic" : "x-office-calendar-symbolic";
  g_autofree char *held = hd_date_format (hd_record_text (meeting, HD_MEETING_HELD));
  g_autofree char *said = hd_context_display (context, meeting, HD_MEETING_STATE);
  g_autofree char *subtitle = hd_text_parts (held, said, NULL);
  HdLine *line = hd_line_new (icon, hd_record_text (meeting, HD_MEETING_TITLE), subtitle, NULL);

  hd_line_set_record (line, "meeting", hd_record_id (meeting));
  return line;
}

static int
newest_first (gconstpointer a,
              gconstpointer b)
{
  HdRecord *x = *(HdRecord *const *) a, *y = *(HdRecord *const *) b;
  int order = strcmp (hd_record_text (y, HD_MEETING_HELD), hd_record_text (x, HD_MEETING_HELD));

  return order != 0 ? order : hd_record_id (x) < hd_record_id (y) ? 1 : -1;
}

static void
update_ends (HdMeetingPage *self,
             HdRecord      *meeting)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  const char *state = meeting != NULL ? hd_record_text (meeting, HD_MEETING_STATE) : "";
  gboolean writable = meeting != NULL && !hd_store_is_read_only (hd_room_store (HD_ROOM (self)));
  gboolean open = writable && !g_str_equal (state, "signed");
  g_autofree char *words = NULL, *said = NULL;
  HdQuorum quorum;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.save", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meeting.conclude", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meeting.sign", open && g_str_equal (state, "held"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meeting.screen", meeting != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.delete", writable && g_str_equal (state, "planned"));
  gtk_widget_set_visible (self->conclude_button, open);
  gtk_widget_set_visible (self->sign_button, open && g_str_equal (state, "held"));
  if (meeting == NULL || !hd_meeting_quorum (hd_room_store (HD_ROOM (self)), hd_record_id (meeting), &quorum, NULL))
    return;
  words = hd_meeting_quorum_words (&quorum);
  gtk_label_set_text (self->quorum, words);
  said = hd_context_display (context, meeting, HD_MEETING_STATE);
  gtk_label_set_text (self->state, said);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->state), *hd_record_text (meeting, HD_MEETING_CHAIN_HEAD) != '\0' ?
                               hd_record_text (meeting, HD_MEETING_CHAIN_HEAD) : NULL);
}

static void
show_meeting (HdMeetingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (HdRecord) meeting = self->meeting != 0 ? hd_store_get (hd_room_store (HD_ROOM (self)), HD_TYPE_MEETING, self->meeting, NULL) : NULL;
  HdRecord *shown = hd_form_record (self->form);

  if (meeting == NULL)
    self->meeting = 0;
  gtk_stack_set_visible_child_name (self->meeting_states, meeting != NULL ? "meeting" : "none");
  adw_window_title_set_title (self->meeting_title, meeting != NULL ? hd_record_text (meeting, HD_MEETING_TITLE) : "");
  if (meeting == NULL)
    hd_form_clear (self->form);
  else if (shown == NULL || hd_record_id (shown) != self->meeting || !hd_form_is_dirty (self->form))
    hd_form_load (self->form, self->meeting, NULL, NULL);
  if (meeting != NULL && g_str_equal (hd_record_text (meeting, HD_MEETING_STATE), "signed"))
    gtk_widget_set_sensitive (GTK_WIDGET (self->form), FALSE);
  hd_meeting_roll_show (self->roll, context, self->meeting);
  hd_meeting_votes_show (self->votes, context, self->meeting);
  hd_paper_button_set_records (self->papers, context, "meeting", &self->meeting, self->meeting != 0 ? 1 : 0);
  update_ends (self, meeting);
}

static void
select_shown (HdMeetingPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines)), at = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n; i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

    if (hd_line_id (line) == self->meeting)
      at = i;
  }
  gtk_single_selection_set_selected (self->selection, at);
}

static void
reload (HdMeetingPage *self)
{
  HdStore *store = hd_room_store (HD_ROOM (self));
  int year = hd_context_year (hd_room_context (HD_ROOM (self)));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) meetings = hd_store_get_all (store, HD_TYPE_MEETING, &error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean there = FALSE;

  if (meetings == NULL) {
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    return;
  }
  g_ptr_array_sort (meetings, newest_first);
  for (guint i = 0; i < meetings->len; i++) {
    HdRecord *meeting = g_ptr_array_index (meetings, i);

    if (hd_record_int (meeting, HD_MEETING_YEAR) != year)
      continue;
    there |= hd_record_id (meeting) == self->meeting;
    g_ptr_array_add (lines, meeting_line (self, meeting));
  }
  if (!there)
    self->meeting = lines->len > 0 ? hd_line_id (g_ptr_array_index (lines, 0)) : 0;
  self->filling = TRUE;
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)), lines->pdata, lines->len);
  select_shown (self);
  self->filling = FALSE;
  gtk_stack_set_visible_child_name (self->states, lines->len > 0 ? "list" : "empty");
  show_meeting (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_MEETING_PAGE (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdMeetingPage *self)
{
  /* Hidden rooms reload when they are shown again. */
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_idle_add (reload_cb, self);
}

/* Saves what is typed in any tab, or keeps it as a draft. */
static void
leave_meeting (HdMeetingPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *title = hd_form_title (self->form);
  g_autofree char *text = NULL;

  if (hd_form_leave (self->form, &error) == HD_LEFT_DRAFT) {
    text = g_strdup_printf (_("Kept as a draft: %s (%s)"), title, error->message);
    hd_feedback_toast (GTK_WIDGET (self), text);
  }
  hd_meeting_votes_leave (self->votes);
}

static void
choose (HdMeetingPage *self,
        gint64         meeting)
{
  if (meeting == self->meeting)
    return;
  leave_meeting (self);
  self->meeting = meeting;
  select_shown (self);
  show_meeting (self);
}

static void
selected_cb (HdMeetingPage *self)
{
  HdLine *line = gtk_single_selection_get_selected_item (self->selection);

  if (!self->filling && line != NULL)
    choose (self, hd_line_id (line));
}

static void
activated_cb (HdMeetingPage *self,
              guint          position)
{
  gtk_single_selection_set_selected (self->selection, position);
  adw_leaflet_set_visible_child (self->leaflet, self->meeting_pane);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  HdStore *store = hd_room_store (HD_ROOM (self));
  g_autofree char *today = hd_date_today ();
  gint64 year = hd_context_year (hd_room_context (HD_ROOM (self)));
  g_autoptr (HdRecord) meeting = g_object_new (HD_TYPE_MEETING, "title", _("Meeting of the council"), "year", year, NULL);
  g_autoptr (GError) error = NULL;

  leave_meeting (self);
  if (g_ascii_strtoll (today, NULL, 10) == year)
    hd_record_set_text (meeting, HD_MEETING_HELD, today);
  if (!hd_store_begin (store, _("Add a meeting"), &error) || !hd_store_save (store, meeting, &error) || !hd_store_commit (store, &error)) {
    hd_feedback_error (widget, _("This could not be saved. What you typed is still here."), error);
    return;
  }
  self->meeting = hd_record_id (meeting);
  reload (self);
  adw_view_stack_set_visible_child_name (self->tabs, "details");
  adw_leaflet_set_visible_child (self->leaflet, self->meeting_pane);
  hd_form_field_focus (hd_form_field (self->form, HD_MEETING_TITLE));
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  HdStore *store = hd_room_store (HD_ROOM (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) meeting = hd_store_get (store, HD_TYPE_MEETING, self->meeting, &error);
  g_autofree char *label = NULL, *text = NULL;

  if (meeting == NULL)
    return;
  hd_form_revert (self->form);
  label = g_strdup_printf (_("Delete %s"), hd_record_text (meeting, HD_MEETING_TITLE));
  text = g_strdup_printf (_("Deleted: %s"), hd_record_text (meeting, HD_MEETING_TITLE));
  hd_remove_record (widget, store, HD_TYPE_MEETING, hd_record_id (meeting), label, text, "win.undo");
}

/* Saves everything typed; FALSE, with the tab in front where something is wrong. */
static gboolean
save_all (HdMeetingPage *self)
{
  g_autoptr (GError) error = NULL;

  if (hd_form_is_dirty (self->form) && !hd_form_save (self->form, &error)) {
    adw_view_stack_set_visible_child_name (self->tabs, "details");
    hd_feedback_toast (GTK_WIDGET (self), error->message);
    hd_form_focus_bad (self->form);
    return FALSE;
  }
  if (hd_meeting_votes_leave (self->votes))
    return TRUE;
  adw_view_stack_set_visible_child_name (self->tabs, "votes");
  return FALSE;
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  g_autofree char *title = hd_form_title (self->form);
  g_autofree char *text = g_strdup_printf (_("Saved: %s"), title);

  if (self->meeting != 0 && save_all (self))
    hd_feedback_toast_action (widget, text, _("_Undo"), "win.undo", NULL);
}

static void
conclude_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  g_autoptr (GError) error = NULL;

  if (!save_all (self))
    return;
  if (hd_meeting_conclude (hd_room_store (HD_ROOM (self)), self->meeting, &error))
    hd_feedback_toast_action (widget, _("The results are in the dossiers"), _("_Undo"), "win.undo", NULL);
  else
    hd_feedback_error (widget, _("The Meeting Cannot Be Concluded Yet"), error);
}

static void
sign_response_cb (AdwMessageDialog *dialog,
                  const char       *response,
                  HdMeetingPage    *self)
{
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "sign"))
    return;
  if (hd_meeting_sign (hd_room_store (HD_ROOM (self)), self->meeting, &error))
    hd_feedback_toast (GTK_WIDGET (self), _("The minutes are signed; the meeting is locked"));
  else
    hd_feedback_error (GTK_WIDGET (self), _("The Minutes Cannot Be Signed Yet"), error);
}

static void
sign_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  AdwMessageDialog *dialog;

  if (!save_all (self))
    return;
  dialog = hd_feedback_dialog (widget, _("Are the Minutes Signed?"),
                               _("Afterwards nothing of this meeting can be changed: not its details, its attendance, its agenda nor its votes. This cannot be undone."));
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "sign", _("_Signed: Lock It"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "sign", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (sign_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
screen_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);

  hd_meeting_votes_leave (self->votes);
  hd_meeting_screen_show (widget, hd_room_context (HD_ROOM (self)), self->meeting, hd_meeting_votes_item (self->votes));
}

static void
members_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_members_show (widget, hd_room_context (HD_ROOM (widget)));
}

static void
history_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);

  if (hd_form_record (self->form) != NULL)
    hd_history_show (widget, hd_room_context (HD_ROOM (self)), hd_form_record (self->form));
}

static void
to_list_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->list_pane) && self->meeting != 0) {
    adw_leaflet_set_visible_child (self->leaflet, self->meeting_pane);
    gtk_widget_child_focus (adw_view_stack_get_visible_child (self->tabs), GTK_DIR_TAB_FORWARD);
  } else
    to_list_action (widget, NULL, NULL);
}

/* Goes to the meeting before or after this one in the list. */
static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMeetingPage *self = HD_MEETING_PAGE (widget);
  guint at = gtk_single_selection_get_selected (self->selection);
  guint to = g_str_equal (name, "page.next") ? at + 1 : at - 1;

  if (at != GTK_INVALID_LIST_POSITION && to < g_list_model_get_n_items (G_LIST_MODEL (self->lines)))
    gtk_single_selection_set_selected (self->selection, to);
}

static void
hd_meeting_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_meeting_page_parent_class)->map (widget);
  queue_reload (HD_MEETING_PAGE (widget));
}

static void
hd_meeting_page_enter (HdRoom *room)
{
  gtk_widget_grab_focus (GTK_WIDGET (HD_MEETING_PAGE (room)->view));
}

static void
hd_meeting_page_leave (HdRoom *room)
{
  leave_meeting (HD_MEETING_PAGE (room));
}

static gboolean
hd_meeting_page_unfinished (HdRoom *room)
{
  return hd_form_is_dirty (HD_MEETING_PAGE (room)->form);
}

static gboolean
hd_meeting_page_show_record (HdRoom     *room,
                             const char *table,
                             gint64      id)
{
  HdMeetingPage *self = HD_MEETING_PAGE (room);
  g_autoptr (HdRecord) meeting = NULL;

  if (g_str_equal (table, "member")) {
    hd_record_dialog_show (GTK_WIDGET (self), hd_room_context (room), hd_member_form_get_type (), id, NULL);
    return TRUE;
  }
  if (!g_str_equal (table, "meeting"))
    return FALSE;
  meeting = hd_store_get (hd_room_store (room), HD_TYPE_MEETING, id, NULL);
  if (meeting != NULL) {
    leave_meeting (self);
    hd_context_set_year (hd_room_context (room), hd_record_int (meeting, HD_MEETING_YEAR));
    self->meeting = id;
    reload (self);
    adw_leaflet_set_visible_child (self->leaflet, self->meeting_pane);
  }
  return TRUE;
}

static void
hd_meeting_page_constructed (GObject *object)
{
  HdMeetingPage *self = HD_MEETING_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_meeting_page_parent_class)->constructed (object);
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  self->form = g_object_new (hd_meeting_form_get_type (), "context", context, NULL);
  adw_bin_set_child (self->form_bin, GTK_WIDGET (self->form));
  adw_header_bar_pack_end (self->header, hd_year_button_new (context));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.new", !hd_store_is_read_only (hd_context_store (context)));
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  show_meeting (self);
}

static void
hd_meeting_page_dispose (GObject *object)
{
  HdMeetingPage *self = HD_MEETING_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_object (&self->selection);
  g_clear_object (&self->lines);
  G_OBJECT_CLASS (hd_meeting_page_parent_class)->dispose (object);
}

static void
hd_meeting_page_class_init (HdMeetingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_meeting_page_constructed;
  object_class->dispose = hd_meeting_page_dispose;
  widget_class->map = hd_meeting_page_map;
  room_class->enter = hd_meeting_page_enter;
  room_class->leave = hd_meeting_page_leave;
  room_class->unfinished = hd_meeting_page_unfinished;
  room_class->show_record = hd_meeting_page_show_record;
  g_type_ensure (HD_TYPE_MEETING_ROLL);
  g_type_ensure (HD_TYPE_MEETING_VOTES);
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/meeting-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, meeting_pane);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, meeting_title);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, view);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, meeting_states);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, form_bin);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, roll);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, votes);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, papers);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, quorum);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, state);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, conclude_button);
  gtk_widget_class_bind_template_child (widget_class, HdMeetingPage, sign_button);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "page.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "page.history", NULL, history_action);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "page.to-list", NULL, to_list_action);
  gtk_widget_class_install_action (widget_class, "page.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "page.previous", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "meeting.conclude", NULL, conclude_action);
  gtk_widget_class_install_action (widget_class, "meeting.sign", NULL, sign_action);
  gtk_widget_class_install_action (widget_class, "meeting.screen", NULL, screen_action);
  gtk_widget_class_install_action (widget_class, "meeting.members", NULL, members_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0, "meeting.screen", NULL);
}

static void
hd_meeting_page_init (HdMeetingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
