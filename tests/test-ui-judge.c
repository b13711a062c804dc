/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of the judges in the window: the panel, conflicts decided by keyboard, works
 * shared out, locked and given back. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/check-list.h"
#include "app/form.h"
#include "app/judge-assignment.h"
#include "app/judge-conflicts.h"
#include "app/judge-panel.h"
#include "app/room.h"
#include "app/rooms.h"
#include "contest-fixture.h"
#include "store/entry.h"
#include "store/meeting.h"
#include "ui-fixture.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  ContestFixture contest;
  GSettings     *settings;
  HdContext     *context;
  GtkWidget     *window;
  GtkWidget     *page;
  gint64         conflicts[3];
} Room;

static HdStore *
store_of (Room *room)
{
  return room->contest.base.store;
}

static void
set_up (Room          *room,
        gconstpointer  data)
{
  static const char *const names[] = { ODD_NAME, "Trần Văn Bình", "Lê Thị Cúc" };
  g_autofree char *longest = g_strnfill (200, 'M');

  contest_fixture_set_up (&room->contest, NULL);
  contest_fixture_judge (&room->contest, longest);
  contest_fixture_judge (&room->contest, ODD_NAME);
  for (guint i = 0; i < G_N_ELEMENTS (room->conflicts); i++)
    room->conflicts[i] = fixture_save (&room->contest.base, g_object_new (HD_TYPE_CONFLICT, "judge", room->contest.judges[i],
                                                                          "work", room->contest.works[(i + 3) % CONTEST_WORKS],
                                                                          "kind", "named", "reason", names[i], NULL));
  room->settings = g_settings_new (HD_APPLICATION_ID);
  room->context = hd_context_new (store_of (room), room->settings);
  hd_context_set_year (room->context, 2025);
  room->page = open_page (hd_judge_page_get_type (), room->context, 1100, 760, &room->window);
}

static void
tear_down (Room          *room,
           gconstpointer  data)
{
  close_window (room->window, room->context, room->settings);
  contest_fixture_tear_down (&room->contest, NULL);
}

static GtkWidget *
show_tab (Room       *room,
          const char *name)
{
  gtk_widget_activate_action (room->page, "judges.tab", "s", name);
  settle ();
  return part (room->page, name);
}

/* Work in a worker is done when a dialog or a change tells so. */
static void
settle_long (void)
{
  for (guint i = 0; i < 4; i++)
    settle ();
}

static const char *
judge_at (Room  *room,
          guint  position)
{
  g_autoptr (GPtrArray) judges = hd_store_find_parts (store_of (room), HD_TYPE_JUDGE, "contest", room->contest.contest, NULL);

  return g_intern_string (hd_record_text (g_ptr_array_index (judges, position), HD_JUDGE_FULL_NAME));
}

static void
test_panel (Room          *room,
            gconstpointer  data)
{
  GtkWidget *panel = show_tab (room, "panel"), *list = part (panel, "list");

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (nth (list, ADW_TYPE_ACTION_ROW, 4))), ==, ODD_NAME);
  gtk_widget_activate_action (panel, "panel.up", "x", room->contest.judges[1]);
  settle ();
  g_assert_cmpstr (judge_at (room, 0), ==, "Trần Văn Bình");
  g_assert_cmpstr (judge_at (room, 1), ==, "Nguyễn Thị Ánh");
  /* Who was given works stays. */
  gtk_widget_activate_action (panel, "panel.delete", "x", room->contest.judges[0]);
  settle ();
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (find_window ("AdwMessageDialog"))), "judges no longer"));
  respond ("close");
  gtk_widget_activate_action (panel, "panel.years", "x", room->contest.judges[0]);
  settle ();
  g_assert_nonnull (find_titled ("Nguyễn Thị Ánh over the years"));
  gtk_window_destroy (GTK_WINDOW (find_titled ("Nguyễn Thị Ánh over the years")));
}

static GtkWidget *
form_window (Room *room)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next) {
    guint n = 0;

    if (l->data != (gpointer) room->window && find_nth (l->data, hd_judge_form_get_type (), &n) != NULL)
      return l->data;
  }
  return NULL;
}

/* Kinds and rounds are ticked; all of them, or none, is written as all. */
static void
test_form (Room          *room,
           gconstpointer  data)
{
  GtkWidget *panel = show_tab (room, "panel"), *window, *form, *check;
  g_autoptr (HdRecord) judge = NULL;
  g_autoptr (GError) error = NULL;

  gtk_widget_activate_action (panel, "panel.edit", "x", room->contest.judges[2]);
  settle ();
  window = form_window (room);
  g_assert_nonnull (window);
  form = nth (window, hd_judge_form_get_type (), 0);
  check = nth (part (form, "kind_list"), GTK_TYPE_CHECK_BUTTON, 1);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  g_assert_true (hd_form_is_dirty (HD_FORM (form)));
  g_assert_true (hd_form_save (HD_FORM (form), &error));
  g_assert_no_error (error);
  judge = hd_store_get (store_of (room), HD_TYPE_JUDGE, room->contest.judges[2], NULL);
  g_assert_cmpstr (hd_record_text (judge, HD_JUDGE_KINDS), ==, "bai-viet");
  check = nth (part (form, "kind_list"), GTK_TYPE_CHECK_BUTTON, 1);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (hd_form_save (HD_FORM (form), &error));
  g_clear_object (&judge);
  judge = hd_store_get (store_of (room), HD_TYPE_JUDGE, room->contest.judges[2], NULL);
  g_assert_cmpstr (hd_record_text (judge, HD_JUDGE_KINDS), ==, "");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Members of the council who are not on the panel yet are offered. */
static void
test_members (Room          *room,
              gconstpointer  data)
{
  GtkWidget *panel = show_tab (room, "panel"), *list;
  gint64 member = fixture_save (&room->contest.base, g_object_new (HD_TYPE_MEMBER, "full-name", "Hoàng Thu Hà", "post", "Nhà báo", "body", "Hội Nhà báo", NULL));
  g_autoptr (GPtrArray) judges = NULL;

  gtk_widget_activate_action (panel, "panel.members", NULL);
  settle ();
  list = find_window ("HdCheckList");
  g_assert_nonnull (list);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (part (list, "all")), TRUE);
  settle ();
  gtk_widget_activate_action (list, "check-list.done", NULL);
  settle ();
  judges = hd_store_find_ref (store_of (room), HD_TYPE_JUDGE, "member", member, NULL);
  g_assert_cmpuint (judges->len, ==, 1);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (judges, 0), HD_JUDGE_FULL_NAME), ==, "Hoàng Thu Hà");
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (judges, 0), HD_JUDGE_POST), ==, "Nhà báo");
}

static char *
state_of (Room  *room,
          guint  conflict)
{
  g_autoptr (HdRecord) record = hd_store_get (store_of (room), HD_TYPE_CONFLICT, room->conflicts[conflict], NULL);

  return g_strdup (hd_record_text (record, HD_CONFLICT_STATE));
}

/* 1 decides and goes on; 2 goes to the reason, without which nothing is dismissed. */
static void
test_conflicts (Room          *room,
                gconstpointer  data)
{
  GtkWidget *conflicts = show_tab (room, "conflicts");
  GtkWidget *view = part (conflicts, "view"), *grounds = part (conflicts, "grounds");
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (view));
  g_autofree char *first = NULL, *second = NULL, *third = NULL;

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (conflicts, "count"))), ==, "3 not decided, 3 in all");
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (selection), 0);
  g_assert_true (press_key (view, GDK_KEY_1, 0));
  settle ();
  first = state_of (room, 0);
  g_assert_cmpstr (first, ==, "pinned");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (conflicts, "count"))), ==, "2 not decided, 3 in all");
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (selection)), ==, 0);
  g_assert_true (press_key (view, GDK_KEY_2, 0));
  settle ();
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (room->window)), grounds));
  g_signal_emit_by_name (grounds, "activate");
  settle ();
  second = state_of (room, 1);
  g_assert_cmpstr (second, ==, "found");
  gtk_editable_set_text (GTK_EDITABLE (grounds), "Chỉ trùng tên " ODD_NAME);
  g_signal_emit_by_name (grounds, "activate");
  settle ();
  third = state_of (room, 1);
  g_assert_cmpstr (third, ==, "dismissed");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (grounds)), ==, "");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (conflicts, "count"))), ==, "1 not decided, 3 in all");
}

/* All of a kind at once, with one reason, undone as one. */
static void
test_conflicts_of_a_kind (Room          *room,
                          gconstpointer  data)
{
  GtkWidget *conflicts = show_tab (room, "conflicts"), *dialog;
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (part (conflicts, "view")));
  g_autoptr (HdRecord) first = hd_store_get (store_of (room), HD_TYPE_CONFLICT, room->conflicts[0], NULL);
  g_autoptr (HdRecord) last = hd_store_get (store_of (room), HD_TYPE_CONFLICT, room->conflicts[2], NULL);
  g_autofree char *label = NULL, *undone = NULL;
  guint same = 0;

  hd_record_set_text (last, HD_CONFLICT_KIND, "organiser");
  g_assert_true (hd_store_save (store_of (room), last, NULL));
  settle ();
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (selection), 0);
  gtk_widget_activate_action (conflicts, "conflicts.all", "(ss)", "dismissed", "kind");
  settle ();
  dialog = find_window ("AdwMessageDialog");
  g_assert_nonnull (dialog);
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "do"));
  gtk_editable_set_text (GTK_EDITABLE (nth (dialog, ADW_TYPE_ENTRY_ROW, 0)), "Đơn vị lớn, không quen " ODD_NAME);
  respond ("do");
  settle_long ();
  for (guint i = 0; i < G_N_ELEMENTS (room->conflicts); i++) {
    g_autoptr (HdRecord) conflict = hd_store_get (store_of (room), HD_TYPE_CONFLICT, room->conflicts[i], NULL);
    gboolean alike = strcmp (hd_record_text (conflict, HD_CONFLICT_KIND), hd_record_text (first, HD_CONFLICT_KIND)) == 0;

    g_assert_cmpstr (hd_record_text (conflict, HD_CONFLICT_STATE), ==, alike ? "dismissed" : "found");
    same += alike;
  }
  g_assert_cmpuint (same, ==, 2);
  g_assert_true (hd_store_undo (store_of (room), &label, NULL));
  undone = state_of (room, 0);
  g_assert_cmpstr (undone, ==, "found");
}

/* Entries without a code are looked at against the panel. */
static void
test_look (Room          *room,
           gconstpointer  data)
{
  GtkWidget *conflicts = show_tab (room, "conflicts");
  gint64 entry = fixture_save (&room->contest.base, g_object_new (HD_TYPE_ENTRY, "contest", room->contest.contest, "kind", room->contest.kinds[0],
                                                                  "title", "Đêm <b>trắng</b>", "received", "2025-04-01",
                                                                  "body", "Nhờ thầy Trần Văn Bình mà xóm trọ có lớp học.", NULL));
  g_autoptr (GPtrArray) found = NULL;

  gtk_widget_activate_action (conflicts, "conflicts.look", NULL);
  settle_long ();
  found = hd_store_find_ref (store_of (room), HD_TYPE_CONFLICT, "entry", entry, NULL);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (found, 0), HD_CONFLICT_JUDGE), ==, room->contest.judges[1]);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (conflicts, "count"))), ==, "4 not decided, 4 in all");
}

/* The button of a work and judge: they stand in the order of codes, five judges in a row. */
static GtkWidget *
cell (GtkWidget  *assignment,
      const char *label)
{
  for (guint n = 0;; n++) {
    guint at = n;
    GtkWidget *button = find_nth (part (assignment, "matrix"), GTK_TYPE_BUTTON, &at);

    if (button == NULL)
      return NULL;
    if (gtk_widget_get_tooltip_text (button) != NULL && g_str_has_prefix (gtk_widget_get_tooltip_text (button), label))
      return button;
  }
}

static void
test_lock (Room          *room,
           gconstpointer  data)
{
  GtkWidget *assignment = show_tab (room, "assignment");
  GtkWidget *button = cell (assignment, "K7-2M4P · Nguyễn Thị Ánh");
  g_autoptr (HdRecord) record = NULL;

  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "K7-2M4P · Nguyễn Thị Ánh: assigned");
  g_assert_true (gtk_widget_grab_focus (button));
  settle ();
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (assignment, "focused"))), ==, "K7-2M4P · Nguyễn Thị Ánh · Judge of the round");
  g_signal_emit_by_name (button, "clicked");
  settle_long ();
  record = hd_store_get (store_of (room), HD_TYPE_ASSIGNMENT, room->contest.assignments[0][0], NULL);
  g_assert_true (hd_record_bool (record, HD_ASSIGNMENT_LOCKED));
  /* The keyboard stays where it is. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (room->window)) == button);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "K7-2M4P · Nguyễn Thị Ánh: locked");
  g_signal_emit_by_name (button, "clicked");
  settle_long ();
  g_clear_object (&record);
  record = hd_store_get (store_of (room), HD_TYPE_ASSIGNMENT, room->contest.assignments[0][0], NULL);
  g_assert_false (hd_record_bool (record, HD_ASSIGNMENT_LOCKED));
  /* Where a judge reads nothing there is nothing to press. */
  g_assert_false (gtk_widget_is_sensitive (cell (assignment, "K7-2M4P · Lê Thị Cúc")));
}

/* Arrows lead over empty cells to the next assignment, and stop at the last. */
static void
test_arrows (Room          *room,
             gconstpointer  data)
{
  GtkWidget *assignment = show_tab (room, "assignment");
  GtkWidget *first = cell (assignment, "K7-2M4P · Nguyễn Thị Ánh"), *focus;
  guint cells = 0;

  g_assert_true (gtk_widget_grab_focus (first));
  settle ();
  for (guint steps = 0; steps < CONTEST_JUDGES; steps++) {
    focus = gtk_root_get_focus (GTK_ROOT (room->window));
    g_assert_true (g_str_has_prefix (gtk_widget_get_tooltip_text (focus), "K7-2M4P · "));
    g_assert_true (gtk_widget_is_sensitive (focus));
    g_assert_true (press_key (focus, GDK_KEY_Right, 0));
    settle ();
    cells += gtk_root_get_focus (GTK_ROOT (room->window)) != focus;
  }
  g_assert_cmpuint (cells, ==, 1);
  g_assert_true (press_key (focus, GDK_KEY_Left, 0));
  settle ();
  g_assert_true (gtk_root_get_focus (GTK_ROOT (room->window)) == first);
  g_assert_true (press_key (first, GDK_KEY_Down, 0));
  settle ();
  focus = gtk_root_get_focus (GTK_ROOT (room->window));
  g_assert_true (focus != first);
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (focus), "· Nguyễn Thị Ánh"));
}

/* Looked at before it is written; what cannot be is said as it is. */
static void
test_plan (Room          *room,
           gconstpointer  data)
{
  GtkWidget *assignment = show_tab (room, "assignment");
  g_autoptr (GPtrArray) before = hd_assignments_of (store_of (room), room->contest.rounds[0], 0, NULL), after = NULL;

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (part (assignment, "per_work")), 9);
  gtk_widget_activate_action (assignment, "assignment.plan", NULL);
  settle_long ();
  g_assert_true (gtk_widget_is_visible (part (assignment, "message_bar")));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (part (assignment, "message"))), "of the judges can read it, but 9 are needed"));
  gtk_editable_set_text (GTK_EDITABLE (part (assignment, "seed")), "abc");
  gtk_widget_activate_action (assignment, "assignment.plan", NULL);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (part (assignment, "message"))), "whole number"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (part (assignment, "per_work")), 3);
  gtk_editable_set_text (GTK_EDITABLE (part (assignment, "seed")), "77");
  gtk_widget_activate_action (assignment, "assignment.plan", NULL);
  settle_long ();
  g_assert_false (gtk_widget_is_visible (part (assignment, "message_bar")));
  g_assert_nonnull (find_window ("AdwMessageDialog"));
  after = hd_assignments_of (store_of (room), room->contest.rounds[0], 0, NULL);
  g_assert_cmpuint (after->len, ==, before->len);
  respond ("apply");
  settle_long ();
  g_clear_pointer (&after, g_ptr_array_unref);
  after = hd_assignments_of (store_of (room), room->contest.rounds[0], 0, NULL);
  g_assert_cmpuint (after->len, ==, 3 * CONTEST_WORKS);
}

/* The least loaded of the others is offered, and reads it from then on. */
static void
test_recuse (Room          *room,
             gconstpointer  data)
{
  GtkWidget *assignment = show_tab (room, "assignment"), *dialog;
  GtkWidget *button = cell (assignment, "K7-2M4P · Nguyễn Thị Ánh");
  g_autoptr (GPtrArray) readers = NULL;
  guint replaced = 0;

  g_assert_true (gtk_widget_grab_focus (button));
  settle ();
  gtk_widget_activate_action (assignment, "assignment.recuse", NULL);
  settle ();
  dialog = find_window ("AdwMessageDialog");
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==, "Nguyễn Thị Ánh Steps Aside from K7-2M4P");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "apply"));
  gtk_editable_set_text (GTK_EDITABLE (nth (dialog, ADW_TYPE_ENTRY_ROW, 0)), "Nhận ra học trò " ODD_NAME);
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "apply"));
  respond ("apply");
  readers = hd_assignments_of (store_of (room), room->contest.rounds[0], 0, NULL);
  g_assert_cmpuint (readers->len, ==, 2 * CONTEST_WORKS);
  for (guint i = 0; i < readers->len; i++)
    replaced += strcmp (hd_record_text (g_ptr_array_index (readers, i), HD_ASSIGNMENT_PURPOSE), "replacement") == 0;
  g_assert_cmpuint (replaced, ==, 1);
  g_assert_true (hd_conflict_blocks (store_of (room), room->contest.judges[0], room->contest.works[0]));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (cell (assignment, "K7-2M4P · Nguyễn Thị Ánh")), ==, "K7-2M4P · Nguyễn Thị Ánh: a conflict of interest");
}

/* With letters of twice the size the room still fits a common screen. */
static void
test_large_text (Room          *room,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (room->window);
  static const char *const tabs[] = { "panel", "conflicts", "assignment" };
  int minimum, dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    show_tab (room, tabs[i]);
    gtk_widget_measure (room->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    g_test_message ("%s: %d", tabs[i], minimum);
    g_assert_cmpint (minimum, <=, 1280);
  }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
add (const char *path,
     void      (*test) (Room *, gconstpointer))
{
  g_test_add (path, Room, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);

  add ("/judges/panel", test_panel);
  add ("/judges/form", test_form);
  add ("/judges/members", test_members);
  add ("/judges/conflicts", test_conflicts);
  add ("/judges/conflicts-of-a-kind", test_conflicts_of_a_kind);
  add ("/judges/arrows", test_arrows);
  add ("/judges/look", test_look);
  add ("/judges/lock", test_lock);
  add ("/judges/plan", test_plan);
  add ("/judges/recuse", test_recuse);
  add ("/judges/large-text", test_large_text);

  return g_test_run ();
}
