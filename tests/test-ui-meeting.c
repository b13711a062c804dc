/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting room of the council in the window: the roll, the agenda, the votes by
 * keyboard, the screen in large type, and what a signature locks. */
#include "config.h"

#include <adwaita.h>

#include "app/application.h"
#include "app/big-screen.h"
#include "app/choice-row.h"
#include "app/form.h"
#include "app/meeting-ready.h"
#include "app/meeting-screen.h"
#include "app/members.h"
#include "app/option.h"
#include "app/room.h"
#include "app/rooms.h"
#include "store/meeting.h"
#include "store/unit.h"
#include "ui-fixture.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"
#define N_MEMBERS 5
#define N_DOSSIERS 3

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     meeting;
  gint64     members[N_MEMBERS];
  gint64     dossiers[N_DOSSIERS];
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
fill (Fixture *fixture)
{
  g_autoptr (GPtrArray) units = hd_store_get_all (fixture->store, HD_TYPE_UNIT, NULL);
  gint64 unit = hd_record_id (g_ptr_array_index (units, 0));
  g_autofree char *longest = g_strnfill (200, 'M');
  const char *names[N_DOSSIERS] = { ODD_NAME, longest, "Trần Văn Bình" };

  for (guint i = 0; i < N_MEMBERS; i++) {
    g_autofree char *name = g_strdup_printf ("%s %u", i == 0 ? ODD_NAME : "Lê Thị Cúc", i);

    fixture->members[i] = save_record (fixture->store, g_object_new (HD_TYPE_MEMBER, "full-name", name, "valid-from", "2024-01-01", "position", (gint64) i + 1,
                                                                     "substitute", "Đỗ Văn Thay", NULL));
  }
  for (guint i = 0; i < N_DOSSIERS; i++)
    fixture->dossiers[i] = save_record (fixture->store, g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", names[i], "unit", unit,
                                                                      "year", (gint64) 2024, "status", "in_council", NULL));
  fixture->meeting = save_record (fixture->store, g_object_new (HD_TYPE_MEETING, "title", "Họp xét " ODD_NAME, "held", "2024-06-10",
                                                                "chair", fixture->members[0], "secretary", fixture->members[1], NULL));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->store = new_council (&fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  hd_context_set_year (fixture->context, 2024);
  fill (fixture);
  fixture->page = open_page (hd_meeting_page_get_type (), fixture->context, 1100, 760, &fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (fixture->window, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
}

static void
show_tab (Fixture    *fixture,
          const char *name)
{
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (part (fixture->page, "tabs")), name);
  settle ();
}

static const char *
presence_of (Fixture *fixture,
             guint    member)
{
  g_autoptr (GPtrArray) rows = hd_store_find_ref (fixture->store, HD_TYPE_ATTENDANCE, "member", fixture->members[member], NULL);

  return rows->len == 0 ? "" : g_intern_string (hd_record_text (g_ptr_array_index (rows, 0), HD_ATTENDANCE_STATE));
}

static HdRecord *
item_at (Fixture *fixture,
         guint    position)
{
  g_autoptr (GPtrArray) items = hd_meeting_items (fixture->store, fixture->meeting, NULL);

  g_assert_cmpuint (items->len, >, position);
  return g_object_ref (g_ptr_array_index (items, position));
}

/* One key for each member, and the next one has the keyboard. */
static void
test_roll (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { guint key; const char *state; } keys[N_MEMBERS] = {
    { GDK_KEY_1, "present" }, { GDK_KEY_2, "represented" }, { GDK_KEY_3, "written" }, { GDK_KEY_KP_4, "absent" }, { GDK_KEY_space, "present" },
  };
  GtkWidget *row;
  g_autoptr (GPtrArray) rows = NULL;

  show_tab (fixture, "roll");
  row = nth (part (fixture->page, "roll"), HD_TYPE_CHOICE_ROW, 0);
  gtk_widget_grab_focus (row);
  for (guint i = 0; i < N_MEMBERS; i++) {
    row = gtk_root_get_focus (GTK_ROOT (fixture->window));
    g_assert_true (HD_IS_CHOICE_ROW (row));
    g_assert_true (row == nth (part (fixture->page, "roll"), HD_TYPE_CHOICE_ROW, i));
    g_assert_true (press_key (row, keys[i].key, 0));
    settle ();
    g_assert_cmpstr (presence_of (fixture, i), ==, keys[i].state);
    g_assert_cmpstr (hd_choice_row_value (HD_CHOICE_ROW (row)), ==, keys[i].state);
  }
  rows = hd_store_find_ref (fixture->store, HD_TYPE_ATTENDANCE, "member", fixture->members[1], NULL);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (rows, 0), HD_ATTENDANCE_SUBSTITUTE), ==, "Đỗ Văn Thay");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (fixture->page, "quorum"))), ==, "3 of 5 members are there, 4 are needed: there is no quorum");
  /* Not a key of the roll. */
  g_assert_false (press_key (row, GDK_KEY_7, 0));
}

static void
type_votes (Fixture    *fixture,
            guint       line,
            guint       field,
            const char *text)
{
  GtkWidget *entry = nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, line * 4 + field);

  gtk_widget_grab_focus (entry);
  settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
prepare_votes (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  hd_meeting_add_items (fixture->store, fixture->meeting, fixture->dossiers, N_DOSSIERS, &error);
  g_assert_no_error (error);
  hd_meeting_call_roll (fixture->store, fixture->meeting, &error);
  g_assert_no_error (error);
  settle ();
  show_tab (fixture, "votes");
}

/* Digits, Enter to the next line; one step to undo for each; a sum that cannot be stays
 * as it was typed and is not saved. */
static void
test_votes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (HdRecord) first = NULL, second = NULL, undone = NULL;
  GtkWidget *entry;

  prepare_votes (fixture);
  type_votes (fixture, 0, 0, "4");
  type_votes (fixture, 0, 1, "1");
  first = item_at (fixture, 0);
  g_assert_false (hd_record_bool (first, HD_AGENDA_ITEM_COUNTED));
  entry = nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 1);
  g_signal_emit_by_name (entry, "activate");
  settle ();
  g_clear_object (&first);
  first = item_at (fixture, 0);
  g_assert_true (hd_record_bool (first, HD_AGENDA_ITEM_COUNTED));
  g_assert_cmpint (hd_record_int (first, HD_AGENDA_ITEM_AGREE), ==, 4);
  g_assert_cmpint (hd_record_int (first, HD_AGENDA_ITEM_DISAGREE), ==, 1);
  /* The keyboard is in the first field of the next line. */
  entry = nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 4);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), entry));
  g_assert_true (press_key (entry, GDK_KEY_Down, 0));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 8)));

  type_votes (fixture, 1, 0, "6");
  g_assert_true (gtk_widget_has_css_class (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 4), "error"));
  type_votes (fixture, 2, 0, "");
  second = item_at (fixture, 1);
  g_assert_false (hd_record_bool (second, HD_AGENDA_ITEM_COUNTED));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 4))), ==, "6");
  type_votes (fixture, 1, 0, "5");
  type_votes (fixture, 2, 0, "");
  g_clear_object (&second);
  second = item_at (fixture, 1);
  g_assert_cmpint (hd_record_int (second, HD_AGENDA_ITEM_AGREE), ==, 5);

  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  settle ();
  undone = item_at (fixture, 1);
  g_assert_false (hd_record_bool (undone, HD_AGENDA_ITEM_COUNTED));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 4))), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 0))), ==, "4");
}

/* What is typed is saved before the room is left. */
static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (HdRecord) item = NULL;

  prepare_votes (fixture);
  type_votes (fixture, 0, 0, "3");
  hd_room_leave (HD_ROOM (fixture->page));
  item = item_at (fixture, 0);
  g_assert_cmpint (hd_record_int (item, HD_AGENDA_ITEM_AGREE), ==, 3);
}

/* Who is absent and wrote has a row below the votes; the same key again takes it back. */
static void
test_written (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *row;

  prepare_votes (fixture);
  rows = hd_store_find_ref (fixture->store, HD_TYPE_ATTENDANCE, "member", fixture->members[0], NULL);
  hd_record_set_text (g_ptr_array_index (rows, 0), HD_ATTENDANCE_STATE, "written");
  g_assert_true (hd_store_save (fixture->store, g_ptr_array_index (rows, 0), NULL));
  settle ();
  row = nth (part (fixture->page, "votes"), HD_TYPE_CHOICE_ROW, 0);
  gtk_widget_grab_focus (row);
  g_assert_true (press_key (row, GDK_KEY_1, 0));
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_BALLOT), ==, 1);
  g_assert_cmpstr (hd_choice_row_value (HD_CHOICE_ROW (row)), ==, "agree");
  gtk_widget_grab_focus (row);
  g_assert_true (press_key (row, GDK_KEY_0, 0));
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_BALLOT), ==, 0);
}

static void
test_sign (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (HdRecord) meeting = NULL;
  AdwMessageDialog *dialog;

  prepare_votes (fixture);
  type_votes (fixture, 0, 0, "5");
  gtk_widget_activate_action (fixture->page, "meeting.conclude", NULL);
  settle ();
  meeting = hd_store_get (fixture->store, HD_TYPE_MEETING, fixture->meeting, NULL);
  g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_STATE), ==, "held");
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 0))));
  g_assert_true (gtk_editable_get_editable (GTK_EDITABLE (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 4))));

  gtk_widget_activate_action (fixture->page, "meeting.sign", NULL);
  settle ();
  dialog = find_window ("AdwMessageDialog");
  g_assert_nonnull (dialog);
  adw_message_dialog_response (dialog, "cancel");
  gtk_window_destroy (GTK_WINDOW (dialog));
  settle ();
  g_clear_object (&meeting);
  meeting = hd_store_get (fixture->store, HD_TYPE_MEETING, fixture->meeting, NULL);
  g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_STATE), ==, "held");

  gtk_widget_activate_action (fixture->page, "meeting.sign", NULL);
  settle ();
  dialog = find_window ("AdwMessageDialog");
  adw_message_dialog_response (dialog, "sign");
  gtk_window_destroy (GTK_WINDOW (dialog));
  settle ();
  g_clear_object (&meeting);
  meeting = hd_store_get (fixture->store, HD_TYPE_MEETING, fixture->meeting, NULL);
  g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_STATE), ==, "signed");
  g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (nth (part (fixture->page, "votes"), GTK_TYPE_ENTRY, 4))));
  g_assert_false (gtk_widget_is_sensitive (adw_bin_get_child (ADW_BIN (part (fixture->page, "form_bin")))));
  show_tab (fixture, "roll");
  g_assert_false (gtk_widget_is_sensitive (nth (part (fixture->page, "roll"), HD_TYPE_CHOICE_ROW, 0)));
  g_assert_false (gtk_widget_get_visible (part (fixture->page, "conclude_button")));
}

/* What hinders the end of a meeting is said in a dialog, and nothing is done. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HdRecord) meeting = NULL;
  AdwMessageDialog *dialog;

  show_tab (fixture, "votes");
  gtk_widget_activate_action (fixture->page, "meeting.conclude", NULL);
  settle ();
  dialog = find_window ("AdwMessageDialog");
  g_assert_nonnull (dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
  settle ();
  meeting = hd_store_get (fixture->store, HD_TYPE_MEETING, fixture->meeting, NULL);
  g_assert_cmpstr (hd_record_text (meeting, HD_MEETING_STATE), ==, "planned");
}

static void
test_ready (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWindow *window = hd_meeting_ready_show (fixture->page, fixture->context, fixture->meeting);
  g_autoptr (GPtrArray) items = NULL;

  settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "ready.all", NULL);
  settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "ready.all", NULL);
  settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "ready.all", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "ready.add", NULL);
  settle ();
  items = hd_meeting_items (fixture->store, fixture->meeting, NULL);
  g_assert_cmpuint (items->len, ==, N_DOSSIERS);
}

static const char *
screen_text (GtkWindow  *screen,
             const char *name)
{
  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_template_child (GTK_WIDGET (screen), HD_TYPE_BIG_SCREEN, name)));
}

static void
test_screen (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWindow *screen;

  prepare_votes (fixture);
  screen = hd_meeting_screen_show (fixture->page, fixture->context, fixture->meeting, 0);
  settle ();
  g_assert_cmpstr (screen_text (screen, "name"), ==, ODD_NAME);
  g_assert_cmpstr (screen_text (screen, "place"), ==, "1/3");
  g_assert_cmpstr (screen_text (screen, "share"), ==, "");
  g_assert_true (press_key (GTK_WIDGET (screen), GDK_KEY_Right, 0));
  g_assert_cmpuint (g_utf8_strlen (screen_text (screen, "name"), -1), ==, 200);
  g_assert_true (press_key (GTK_WIDGET (screen), GDK_KEY_End, 0));
  g_assert_cmpstr (screen_text (screen, "place"), ==, "3/3");
  g_assert_false (press_key (GTK_WIDGET (screen), GDK_KEY_a, 0));
  gtk_widget_activate_action (GTK_WIDGET (screen), "screen.go", "i", -1);
  g_assert_cmpstr (screen_text (screen, "place"), ==, "2/3");
  g_assert_true (press_key (GTK_WIDGET (screen), GDK_KEY_Home, 0));
  g_assert_cmpstr (screen_text (screen, "place"), ==, "1/3");
  /* The result appears when it is counted. */
  {
    g_autoptr (HdRecord) item = item_at (fixture, 0);

    hd_record_set_int (item, HD_AGENDA_ITEM_AGREE, 4);
    hd_record_set_int (item, HD_AGENDA_ITEM_COUNTED, TRUE);
    g_assert_true (hd_store_save (fixture->store, item, NULL));
  }
  settle ();
  g_assert_cmpstr (screen_text (screen, "share"), ==, "4/5 = 80 %");
  g_assert_cmpstr (screen_text (screen, "verdict"), ==, "4 needed · passes");
  gtk_window_destroy (screen);
}

/* A new meeting is there at once, and empty pages say what to do. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  gtk_widget_activate_action (fixture->page, "page.new", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_MEETING), ==, 2);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (part (fixture->page, "tabs"))), ==, "details");
  gtk_widget_activate_action (fixture->page, "page.delete", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_MEETING), ==, 1);
  gtk_widget_activate_action (fixture->page, "page.delete", NULL);
  settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (part (fixture->page, "meeting_states"))), ==, "none");
}

static void
test_members (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWindow *window = hd_members_show (fixture->page, fixture->context);
  guint n = 0;

  settle ();
  g_assert_nonnull (find_nth (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, &n));
  gtk_widget_activate_action (GTK_WIDGET (window), "members.delete", "x", fixture->members[4]);
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_MEMBER), ==, N_MEMBERS - 1);
  gtk_window_destroy (window);
}

/* At twice the size of text the room still fits a screen, one pane beside none. */
static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->window);
  int minimum, dpi;

  prepare_votes (fixture);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  settle ();
  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (minimum, <=, 1280);
}

/* A member's units are saved with the member, as one step. */
static void
test_member_form (Fixture       *fixture,
                  gconstpointer  data)
{
  HdForm *form = HD_FORM (g_object_ref_sink (g_object_new (hd_member_form_get_type (), "context", fixture->context, NULL)));
  g_autoptr (GListModel) units = g_object_ref (hd_context_options (fixture->context, "unit"));
  g_autoptr (HdOption) unit = g_list_model_get_item (units, 0);
  g_autoptr (GError) error = NULL;
  GtkMenuButton *button;

  hd_form_load (form, fixture->members[0], NULL, &error);
  g_assert_no_error (error);
  button = GTK_MENU_BUTTON (gtk_widget_get_template_child (GTK_WIDGET (form), G_OBJECT_TYPE (form), "unit_button"));
  g_signal_emit_by_name (gtk_menu_button_get_popover (button), "picked", unit);
  g_assert_true (hd_form_is_dirty (form));
  hd_form_save (form, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_MEMBER_UNIT), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (form), "member.remove-unit", "x", hd_option_id (unit));
  hd_form_save (form, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_MEMBER_UNIT), ==, 0);
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_MEMBER_UNIT), ==, 1);
  g_assert_finalize_object (form);
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/meeting/roll-by-keys", test_roll);
  ADD ("/meeting/votes-by-keys", test_votes);
  ADD ("/meeting/leave-saves", test_leave);
  ADD ("/meeting/written-opinions", test_written);
  ADD ("/meeting/sign-locks", test_sign);
  ADD ("/meeting/conclude-refused", test_refused);
  ADD ("/meeting/ready-dossiers", test_ready);
  ADD ("/meeting/screen", test_screen);
  ADD ("/meeting/new-and-delete", test_new);
  ADD ("/meeting/large-text", test_large_text);
  ADD ("/members/list", test_members);
  ADD ("/members/units-saved-together", test_member_form);
  return g_test_run ();
}
