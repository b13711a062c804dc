/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room where a judge sits: his works in his own order, the text of one beside its sheet. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "contest-button.h"
#include "feedback.h"
#include "keying-window.h"
#include "lazy-popover.h"
#include "line.h"
#include "option.h"
#include "paper-button.h"
#include "ranking-window.h"
#include "reading-pane.h"
#include "room.h"
#include "rooms.h"
#include "score-correct.h"
#include "score-pane.h"
#include "session-screen.h"
#include "store/marking.h"
#include "store/text.h"

#define HD_TYPE_MARKING_PAGE (hd_marking_page_get_type ())
G_DECLARE_FINAL_TYPE (HdMarkingPage, hd_marking_page, HD, MARKING_PAGE, HdRoom)

struct _HdMarkingPage
{
  HdRoom            parent_instance;

  /* Template widgets */
  AdwHeaderBar     *header;
  GtkDropDown      *round_choice;
  GtkDropDown      *judge_choice;
  GtkToggleButton  *list_button;
  GtkMenuButton    *menu_button;
  HdPaperButton    *papers;
  GMenuModel       *council_menu;
  GMenuModel       *judge_menu;
  GtkStack         *states;
  AdwStatusPage    *empty_page;
  GtkWidget        *list_pane;
  GtkLabel         *progress_label;
  GtkProgressBar   *progress_bar;
  GtkListView      *view;
  HdReadingPane    *reading;
  HdScorePane      *sheet;

  /* Owned */
  GListStore         *rounds;      /* of HdOption */
  GListStore         *judges;      /* of HdOption */
  GListStore         *lines;       /* of HdLine, for an assignment each */
  GtkSingleSelection *selection;

  gint64              round;
  gint64              judge;
  gint64              assignment;  /* the chosen one, 0: none */
  gint64              file_judge;  /* whose marking file it is, 0: a council file */
  guint               reload_id;   /* idle */
  guint               focus_id;    /* idle: the sheet takes the keyboard */
  gboolean            filling;     /* the program fills the lists */
};

G_DEFINE_FINAL_TYPE (HdMarkingPage, hd_marking_page, HD_TYPE_ROOM)

static HdStore *
store_of (HdMarkingPage *self)
{
  return hd_room_store (HD_ROOM (self));
}

/* Replaces the options by others if they differ, and chooses one. */
static void
fill_choice (GListStore  *list,
             GPtrArray   *options,
             GtkDropDown *choice,
             gint64      *chosen)
{
  gboolean same = g_list_model_get_n_items (G_LIST_MODEL (list)) == options->len;
  guint position = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < options->len; i++) {
    HdOption *option = g_ptr_array_index (options, i);
    g_autoptr (HdOption) old = g_list_model_get_item (G_LIST_MODEL (list), i);

    same = same && old != NULL && hd_option_id (old) == hd_option_id (option) && g_str_equal (hd_option_label (old), hd_option_label (option));
    if (hd_option_id (option) == *chosen)
      position = i;
  }
  if (position == GTK_INVALID_LIST_POSITION && options->len > 0)
    position = 0;
  if (!same)
    g_list_store_splice (list, 0, g_list_model_get_n_items (G_LIST_MODEL (list)), options->pdata, options->len);
  *chosen = position != GTK_INVALID_LIST_POSITION ? hd_option_id (g_ptr_array_index (options, position)) : 0;
  if (gtk_drop_down_get_selected (choice) != position)
    gtk_drop_down_set_selected (choice, position);
}

/* The round being marked comes first to mind: the last one that is open. */
static void
fill_rounds (HdMarkingPage *self)
{
  gint64 contest = hd_context_contest (hd_room_context (HD_ROOM (self)));
  g_autoptr (GPtrArray) rounds = contest != 0 ? hd_contest_rounds (store_of (self), contest, NULL) : NULL;
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean there = FALSE;
  gint64 open = 0;

  for (guint i = 0; rounds != NULL && i < rounds->len; i++) {
    HdRecord *round = g_ptr_array_index (rounds, i);

    g_ptr_array_add (options, hd_option_new (hd_record_id (round), NULL, hd_record_text (round, HD_CONTEST_ROUND_NAME)));
    there |= hd_record_id (round) == self->round;
    if (g_str_equal (hd_record_text (round, HD_CONTEST_ROUND_STATE), "open"))
      open = hd_record_id (round);
  }
  if (!there)
    self->round = open;
  fill_choice (self->rounds, options, self->round_choice, &self->round);
}

/* Those who have works in the round. */
static void
fill_judges (HdMarkingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (GArray) progress = self->round != 0 ? hd_round_progress (store_of (self), self->round, NULL) : NULL;
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_object_unref);
  guint assigned = 0, submitted = 0, flagged = 0;
  g_autofree char *done = NULL, *text = NULL;

  if (self->file_judge != 0)
    self->judge = self->file_judge;
  for (guint i = 0; progress != NULL && i < progress->len; i++) {
    HdMarkingProgress *p = &g_array_index (progress, HdMarkingProgress, i);

    if (self->file_judge == 0 || p->judge == self->file_judge)
      g_ptr_array_add (options, hd_option_new (p->judge, NULL, hd_context_name (context, "judge", p->judge)));
  }
  fill_choice (self->judges, options, self->judge_choice, &self->judge);
  for (guint i = 0; progress != NULL && i < progress->len; i++)
    if (g_array_index (progress, HdMarkingProgress, i).judge == self->judge) {
      assigned = g_array_index (progress, HdMarkingProgress, i).assigned;
      submitted = g_array_index (progress, HdMarkingProgress, i).submitted;
      flagged = g_array_index (progress, HdMarkingProgress, i).flagged;
    }
  done = g_strdup_printf (_("%u/%u handed in"), submitted, assigned);
  text = flagged > 0 ? g_strdup_printf (_("%s, %u to be looked at again"), done, flagged) : g_strdup (done);
  gtk_label_set_text (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->progress_bar, assigned > 0 ? submitted / (double) assigned : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress_bar), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static HdLine *
work_line (const HdMarkingItem *item)
{
  const char *icon = item->submitted ? "emblem-ok-symbolic" : item->flagged ? "emblem-important-symbolic"
                     : item->begun ? "document-edit-symbolic" : "radio-symbolic";
  const char *words = item->submitted ? _("Handed in") : item->flagged ? _("To be looked at again") : item->begun ? _("Draft") : _("Not begun");
  g_autofree char *total = item->complete ? hd_number_format_hundredths (item->total) : NULL;
  HdLine *line = hd_line_new (icon, item->code, words, total);

  hd_line_set_record (line, "assignment", item->assignment);
  hd_line_set_data (line, g_memdup2 (item, sizeof *item), g_free);
  return line;
}

static void
scroll_to_chosen (HdMarkingPage *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

static void
show_assignment (HdMarkingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (HdRecord) assignment = self->assignment != 0 ? hd_store_get (store_of (self), HD_TYPE_ASSIGNMENT, self->assignment, NULL) : NULL;

  if (assignment == NULL)
    self->assignment = 0;
  hd_score_pane_show (self->sheet, context, self->assignment);
  hd_reading_pane_show (self->reading, context, assignment != NULL ? hd_record_int (assignment, HD_ASSIGNMENT_WORK) : 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.submit", hd_score_pane_is_open (self->sheet));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.flag", hd_score_pane_is_open (self->sheet));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.correct", hd_score_pane_is_handed_in (self->sheet));
}

static gboolean
is_same (const HdMarkingItem *a,
         const HdMarkingItem *b)
{
  return a->assignment == b->assignment && g_str_equal (a->code, b->code) && a->begun == b->begun && a->submitted == b->submitted &&
         a->flagged == b->flagged && a->complete == b->complete && a->total == b->total;
}

/* The works of the judge; the chosen one stays, else the first that is to be marked. Lines
 * that say the same stay as they are: one of them may have the keyboard. */
static void
fill_lines (HdMarkingPage *self)
{
  g_autoptr (GArray) items = self->judge != 0 ? hd_marking_items (store_of (self), self->round, self->judge, NULL) : NULL;
  guint n = items != NULL ? items->len : 0, old = g_list_model_get_n_items (G_LIST_MODEL (self->lines));
  guint position = GTK_INVALID_LIST_POSITION, first = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n; i++) {
    HdMarkingItem *item = &g_array_index (items, HdMarkingItem, i);
    g_autoptr (HdLine) before = i < old ? g_list_model_get_item (G_LIST_MODEL (self->lines), i) : NULL;

    if (item->assignment == self->assignment)
      position = i;
    if (first == GTK_INVALID_LIST_POSITION && !item->submitted)
      first = i;
    if (before == NULL || !is_same (hd_line_data (before), item)) {
      g_autoptr (HdLine) line = work_line (item);

      g_list_store_splice (self->lines, i, before != NULL ? 1 : 0, (gpointer *) &line, 1);
    }
  }
  if (old > n)
    g_list_store_splice (self->lines, n, old - n, NULL, 0);
  if (position == GTK_INVALID_LIST_POSITION)
    position = first != GTK_INVALID_LIST_POSITION ? first : n > 0 ? 0 : GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
  self->assignment = position != GTK_INVALID_LIST_POSITION ? g_array_index (items, HdMarkingItem, position).assignment : 0;
}

static void
show_state (HdMarkingPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  g_autoptr (HdRecord) round = self->round != 0 ? hd_store_get (store_of (self), HD_TYPE_CONTEST_ROUND, self->round, NULL) : NULL;
  const char *method = round != NULL ? hd_record_text (round, HD_CONTEST_ROUND_METHOD) : "";
  gboolean by_place = g_str_equal (method, "borda") || g_str_equal (method, "schulze");
  gboolean closed = round != NULL && g_str_equal (hd_record_text (round, HD_CONTEST_ROUND_STATE), "closed");
  gboolean writable = round != NULL && !hd_store_is_read_only (store_of (self)) &&
                      hd_contest_check_open (store_of (self), hd_context_contest (context), NULL);
  gboolean council = self->file_judge == 0;

  adw_status_page_set_description (self->empty_page, round == NULL ? _("There is no contest yet, or it has no rounds.")
                                                                   : _("No works were shared out among the judges in this round."));
  gtk_stack_set_visible_child_name (self->states, g_list_model_get_n_items (G_LIST_MODEL (self->lines)) > 0 ? "marking" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.open-round", writable && council && !g_str_equal (hd_record_text (round, HD_CONTEST_ROUND_STATE), "open"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.close-round", writable && council && !closed);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.key", writable && council && !closed && self->judge != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.rank", round != NULL && by_place && self->judge != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "marking.session", round != NULL && council);
  hd_paper_button_set_records (self->papers, context, "contest_round", &self->round, round != NULL ? 1 : 0);
}

static void
reload (HdMarkingPage *self)
{
  self->filling = TRUE;
  fill_rounds (self);
  fill_judges (self);
  fill_lines (self);
  self->filling = FALSE;
  show_assignment (self);
  show_state (self);
}

static gboolean
reload_cb (gpointer data)
{
  HD_MARKING_PAGE (data)->reload_id = 0;
  reload (data);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (HdMarkingPage *self)
{
  if (self->reload_id == 0)
    self->reload_id = g_idle_add (reload_cb, self);
}

/* To the first mark that is missing. */
static void
take_keyboard (HdMarkingPage *self)
{
  if (self->assignment != 0)
    hd_score_pane_focus (self->sheet);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static gboolean
focus_cb (gpointer data)
{
  HD_MARKING_PAGE (data)->focus_id = 0;
  take_keyboard (data);
  scroll_to_chosen (data);
  return G_SOURCE_REMOVE;
}

/* Once a list that was chosen from has given the keyboard back. */
static void
queue_focus (HdMarkingPage *self)
{
  if (self->focus_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->focus_id = g_idle_add_full (G_PRIORITY_LOW, focus_cb, self, NULL);
}

static void
round_chosen_cb (HdMarkingPage *self)
{
  g_autoptr (HdOption) option = NULL;

  if (self->filling)
    return;
  option = g_list_model_get_item (G_LIST_MODEL (self->rounds), gtk_drop_down_get_selected (self->round_choice));
  hd_score_pane_settle (self->sheet);
  self->round = option != NULL ? hd_option_id (option) : 0;
  reload (self);
  queue_focus (self);
}

static void
judge_chosen_cb (HdMarkingPage *self)
{
  g_autoptr (HdOption) option = NULL;

  if (self->filling)
    return;
  option = g_list_model_get_item (G_LIST_MODEL (self->judges), gtk_drop_down_get_selected (self->judge_choice));
  hd_score_pane_settle (self->sheet);
  self->judge = option != NULL ? hd_option_id (option) : 0;
  reload (self);
  queue_focus (self);
}

static void
selected_cb (HdMarkingPage *self)
{
  HdLine *line = gtk_single_selection_get_selected_item (self->selection);

  if (self->filling || line == NULL || hd_line_id (line) == self->assignment)
    return;
  self->assignment = hd_line_id (line);
  show_assignment (self);
  scroll_to_chosen (self);
}

static void
activated_cb (HdMarkingPage *self)
{
  hd_score_pane_focus (self->sheet);
}

/* By a number of works; past the end it stays. */
static void
go (HdMarkingPage *self,
    int            by)
{
  gint64 n = g_list_model_get_n_items (G_LIST_MODEL (self->lines));
  gint64 to = (gint64) gtk_single_selection_get_selected (self->selection) + by;

  if (n == 0 || to < 0 || to >= n)
    return;
  gtk_single_selection_set_selected (self->selection, to);
  hd_score_pane_focus (self->sheet);
}

static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  go (HD_MARKING_PAGE (widget), g_str_equal (name, "page.next") ? 1 : -1);
}

/* The next work in the order that was not handed in, from the chosen one on and round. */
static void
go_to_open (HdMarkingPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->lines)), at = gtk_single_selection_get_selected (self->selection);

  for (guint i = 1; i < n; i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), (at + i) % n);
    HdMarkingItem *item = hd_line_data (line);

    if (!item->submitted) {
      gtk_single_selection_set_selected (self->selection, (at + i) % n);
      hd_score_pane_focus (self->sheet);
      return;
    }
  }
  hd_feedback_toast (GTK_WIDGET (self), _("Every work was handed in"));
}

static void
submit_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);

  if (!hd_score_pane_submit (self->sheet))
    return;
  g_clear_handle_id (&self->reload_id, g_source_remove);
  reload (self);
  go_to_open (self);
}

static void
flag_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);
  g_autoptr (HdRecord) sheet = hd_sheet_of (store_of (self), self->assignment, NULL);
  g_autoptr (GError) error = NULL;

  hd_score_pane_settle (self->sheet);
  if (!hd_sheet_flag (store_of (self), self->assignment, sheet == NULL || !hd_record_bool (sheet, HD_SCORE_SHEET_FLAGGED), &error))
    hd_feedback_toast (widget, error->message);
  reload (self);
}

static void
renew_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);
  g_autoptr (GError) error = NULL;

  hd_score_pane_settle (self->sheet);
  if (!hd_sheet_renew (store_of (self), self->assignment, &error))
    hd_feedback_toast (widget, error->message);
}

static void
correct_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);

  hd_score_correct_show (widget, hd_room_context (HD_ROOM (self)), self->assignment);
}

static void
round_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);
  g_autoptr (GError) error = NULL;

  hd_score_pane_settle (self->sheet);
  if (!(g_str_equal (name, "marking.open-round") ? hd_round_open : hd_round_close) (store_of (self), self->round, &error))
    hd_feedback_toast (widget, error->message);
}

static void
key_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);

  hd_score_pane_settle (self->sheet);
  hd_keying_window_show (widget, hd_room_context (HD_ROOM (self)), self->round, self->judge);
}

static void
rank_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);

  hd_ranking_window_show (widget, hd_room_context (HD_ROOM (self)), self->round, self->judge);
}

static void
session_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);
  g_autoptr (HdRecord) assignment = self->assignment != 0 ? hd_store_get (store_of (self), HD_TYPE_ASSIGNMENT, self->assignment, NULL) : NULL;

  hd_session_screen_show (widget, hd_room_context (HD_ROOM (self)), self->round,
                          assignment != NULL ? hd_record_int (assignment, HD_ASSIGNMENT_WORK) : 0);
}

static void
scroll_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_reading_pane_scroll (HD_MARKING_PAGE (widget)->reading, g_variant_get_int32 (parameter));
}

static void
list_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);

  gtk_toggle_button_set_active (self->list_button, !gtk_toggle_button_get_active (self->list_button));
}

/* Between the list and the sheet. */
static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sheet)) && gtk_toggle_button_get_active (self->list_button))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  else
    hd_score_pane_focus (self->sheet);
}

/* Before a field or a list takes these keys for its own: the text is read while the keyboard
 * stays in the sheet. */
static gboolean
key_pressed_cb (HdMarkingPage   *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  static const struct { guint key; GdkModifierType modifiers; const char *action; } keys[] = {
    { GDK_KEY_Return, GDK_CONTROL_MASK, "marking.submit" },    { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "marking.submit" },
    { GDK_KEY_d, GDK_CONTROL_MASK, "marking.flag" },           { GDK_KEY_plus, GDK_CONTROL_MASK, "reading.larger" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "reading.larger" },    { GDK_KEY_equal, GDK_CONTROL_MASK, "reading.larger" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "reading.smaller" },    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "reading.smaller" },
    { GDK_KEY_F9, 0, "marking.list" },                    { GDK_KEY_F11, 0, "marking.session" },
  };
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK);

  if (held == 0 && (keyval == GDK_KEY_Page_Down || keyval == GDK_KEY_Page_Up || keyval == GDK_KEY_KP_Page_Down || keyval == GDK_KEY_KP_Page_Up)) {
    hd_reading_pane_scroll (self->reading, keyval == GDK_KEY_Page_Down || keyval == GDK_KEY_KP_Page_Down ? 1 : -1);
    return GDK_EVENT_STOP;
  }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == keyval && keys[i].modifiers == held)
      return gtk_widget_activate_action (g_str_has_prefix (keys[i].action, "reading.") ? GTK_WIDGET (self->reading) : GTK_WIDGET (self),
                                         keys[i].action, NULL);
  return GDK_EVENT_PROPAGATE;
}

static void
hd_marking_page_leave (HdRoom *room)
{
  hd_score_pane_settle (HD_MARKING_PAGE (room)->sheet);
}

static gboolean
hd_marking_page_unfinished (HdRoom *room)
{
  return hd_score_pane_unfinished (HD_MARKING_PAGE (room)->sheet);
}

static void
hd_marking_page_enter (HdRoom *room)
{
  take_keyboard (HD_MARKING_PAGE (room));
}

/* A window that opens with this room takes the keyboard one field on while it is laid out. */
static void
hd_marking_page_map (GtkWidget *widget)
{
  HdMarkingPage *self = HD_MARKING_PAGE (widget);

  GTK_WIDGET_CLASS (hd_marking_page_parent_class)->map (widget);
  queue_focus (self);
}

static void
hd_marking_page_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&HD_MARKING_PAGE (widget)->focus_id, g_source_remove);
  GTK_WIDGET_CLASS (hd_marking_page_parent_class)->unmap (widget);
}

/* The sheet of an assignment, in the round and before the judge that it is of. */
static gboolean
hd_marking_page_show_record (HdRoom     *room,
                             const char *table,
                             gint64      id)
{
  HdMarkingPage *self = HD_MARKING_PAGE (room);
  g_autoptr (HdRecord) sheet = hd_store_get (store_of (self), HD_TYPE_SCORE_SHEET, id, NULL);

  if (sheet == NULL || hd_record_int (sheet, HD_SCORE_SHEET_ASSIGNMENT) == 0)
    return FALSE;
  hd_score_pane_settle (self->sheet);
  self->round = hd_record_int (sheet, HD_SCORE_SHEET_ROUND);
  self->judge = hd_record_int (sheet, HD_SCORE_SHEET_JUDGE);
  self->assignment = hd_record_int (sheet, HD_SCORE_SHEET_ASSIGNMENT);
  reload (self);
  return TRUE;
}

/* A judge marks in the one contest of his file, in whatever year he opens it. */
static void
choose_contest_of_file (HdMarkingPage *self)
{
  g_autoptr (HdRecord) judge = hd_store_get (store_of (self), HD_TYPE_JUDGE, self->file_judge, NULL);

  if (judge != NULL)
    hd_context_set_contest (hd_room_context (HD_ROOM (self)), hd_record_int (judge, HD_JUDGE_CONTEST));
}

static void
hd_marking_page_constructed (GObject *object)
{
  HdMarkingPage *self = HD_MARKING_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_marking_page_parent_class)->constructed (object);
  self->file_judge = hd_marking_judge_of_file (store_of (self));
  if (self->file_judge == 0)
    adw_header_bar_pack_end (self->header, hd_contest_button_new (context));
  else
    choose_contest_of_file (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->judge_choice), self->file_judge == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->papers), self->file_judge == 0);
  hd_lazy_menu (self->menu_button, self->file_judge == 0 ? self->council_menu : self->judge_menu);
  hd_line_list_set_up (self->view);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store_of (self), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::contest", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
}

static void
hd_marking_page_dispose (GObject *object)
{
  HdMarkingPage *self = HD_MARKING_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  self->filling = TRUE;
  G_OBJECT_CLASS (hd_marking_page_parent_class)->dispose (object);
}

static void
hd_marking_page_finalize (GObject *object)
{
  HdMarkingPage *self = HD_MARKING_PAGE (object);

  g_clear_object (&self->rounds);
  g_clear_object (&self->judges);
  g_clear_object (&self->lines);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (hd_marking_page_parent_class)->finalize (object);
}

static void
hd_marking_page_class_init (HdMarkingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdRoomClass *room_class = HD_ROOM_CLASS (klass);

  object_class->constructed = hd_marking_page_constructed;
  object_class->dispose = hd_marking_page_dispose;
  object_class->finalize = hd_marking_page_finalize;
  widget_class->map = hd_marking_page_map;
  widget_class->unmap = hd_marking_page_unmap;
  room_class->leave = hd_marking_page_leave;
  room_class->unfinished = hd_marking_page_unfinished;
  room_class->enter = hd_marking_page_enter;
  room_class->show_record = hd_marking_page_show_record;
  g_type_ensure (HD_TYPE_PAPER_BUTTON);
  g_type_ensure (HD_TYPE_READING_PANE);
  g_type_ensure (HD_TYPE_SCORE_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/marking-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, round_choice);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, judge_choice);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, list_button);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, papers);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, council_menu);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, judge_menu);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, progress_label);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, view);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, reading);
  gtk_widget_class_bind_template_child (widget_class, HdMarkingPage, sheet);
  gtk_widget_class_bind_template_callback (widget_class, round_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, judge_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "marking.submit", NULL, submit_action);
  gtk_widget_class_install_action (widget_class, "marking.flag", NULL, flag_action);
  gtk_widget_class_install_action (widget_class, "marking.renew", NULL, renew_action);
  gtk_widget_class_install_action (widget_class, "marking.correct", NULL, correct_action);
  gtk_widget_class_install_action (widget_class, "marking.open-round", NULL, round_action);
  gtk_widget_class_install_action (widget_class, "marking.close-round", NULL, round_action);
  gtk_widget_class_install_action (widget_class, "marking.key", NULL, key_action);
  gtk_widget_class_install_action (widget_class, "marking.rank", NULL, rank_action);
  gtk_widget_class_install_action (widget_class, "marking.session", NULL, session_action);
  gtk_widget_class_install_action (widget_class, "marking.scroll", "i", scroll_action);
  gtk_widget_class_install_action (widget_class, "marking.list", NULL, list_action);
  gtk_widget_class_install_action (widget_class, "page.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "page.previous", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "page.next-pane", NULL, next_pane_action);
}

static void
hd_marking_page_init (HdMarkingPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autoptr (GtkExpression) label = NULL;

  self->rounds = g_list_store_new (HD_TYPE_OPTION);
  self->judges = g_list_store_new (HD_TYPE_OPTION);
  self->lines = g_list_store_new (HD_TYPE_LINE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  label = gtk_property_expression_new (HD_TYPE_OPTION, NULL, "label");
  gtk_drop_down_set_expression (self->round_choice, label);
  gtk_drop_down_set_expression (self->judge_choice, label);
  gtk_drop_down_set_model (self->round_choice, G_LIST_MODEL (self->rounds));
  gtk_drop_down_set_model (self->judge_choice, G_LIST_MODEL (self->judges));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
