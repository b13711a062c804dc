/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The marking room in the window: a judge's sheet by keyboard alone, what others gave, paper
 * keyed twice, places, the screen of the session, and a judge's own file. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/big-screen.h"
#include "app/keying-window.h"
#include "app/ranking-window.h"
#include "app/reading-pane.h"
#include "app/room.h"
#include "app/rooms.h"
#include "app/score-correct.h"
#include "app/score-pane.h"
#include "app/score-row.h"
#include "app/session-screen.h"
#include "app/window.h"
#include "contest-fixture.h"
#include "ui-fixture.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  ContestFixture contest;
  GSettings     *settings;
  HdContext     *context;
  GtkWidget     *window;
  GtkWidget     *page;
} Room;

static void
open_room (Room *f)
{
  f->settings = g_settings_new (HD_APPLICATION_ID);
  f->context = hd_context_new (f->contest.base.store, f->settings);
  hd_context_set_year (f->context, 2025);
  hd_context_set_contest (f->context, f->contest.contest);
  f->page = open_page (hd_marking_page_get_type (), f->context, 1166, 760, &f->window);
}

static void
close_room (Room *f)
{
  close_window (f->window, f->context, f->settings);
  f->window = NULL;
}

static void
set_up (Room      *f,
        gconstpointer  data)
{
  contest_fixture_set_up (&f->contest, NULL);
  open_room (f);
}

static void
tear_down (Room      *f,
           gconstpointer  data)
{
  if (f->window != NULL)
    close_room (f);
  contest_fixture_tear_down (&f->contest, NULL);
}

static GtkWidget *
sheet_part (Room   *f,
            const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (part (f->page, "sheet"), HD_TYPE_SCORE_PANE, name));
}

static HdScoreRow *
row (Room *f,
     guint     n)
{
  return HD_SCORE_ROW (nth (sheet_part (f, "rows_box"), HD_TYPE_SCORE_ROW, n));
}

static GtkWidget *
focus_of (GtkWidget *widget)
{
  return gtk_root_get_focus (gtk_widget_get_root (widget));
}

static gboolean
has_focus (gpointer row_)
{
  GtkWidget *focus = focus_of (row_);

  return focus != NULL && (focus == row_ || gtk_widget_is_ancestor (focus, row_));
}

/* A key as the widgets get it that have the focus, from the outside in: those that take keys
 * before others first. */
static gboolean
press (GtkWidget       *root,
       guint            key,
       GdkModifierType  state)
{
  GtkWidget *focus = focus_of (root);
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  gboolean handled = FALSE;

  for (GtkWidget *w = focus; w != NULL; w = gtk_widget_get_parent (w))
    g_ptr_array_insert (chain, 0, w);
  for (guint c = 0; c < chain->len && !handled; c++) {
    g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (g_ptr_array_index (chain, c));

    for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++) {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
    }
  }
  settle ();
  return handled;
}

/* Letters into the field that has the focus, one by one, in place of what is selected. */
static void
type (GtkWidget  *root,
      const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    GtkWidget *focus = focus_of (root);
    char letter[8] = "";

    g_assert_nonnull (focus);
    memcpy (letter, p, g_utf8_next_char (p) - p);
    if (GTK_IS_TEXT (focus)) {
      int position;

      gtk_editable_delete_selection (GTK_EDITABLE (focus));
      position = gtk_editable_get_position (GTK_EDITABLE (focus));
      gtk_editable_insert_text (GTK_EDITABLE (focus), letter, -1, &position);
      gtk_editable_set_position (GTK_EDITABLE (focus), position);
    } else {
      g_assert_true (GTK_IS_TEXT_VIEW (focus));
      gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), letter, -1);
    }
  }
}

static void
enter (GtkWidget *root)
{
  GtkWidget *focus = focus_of (root);

  g_signal_emit_by_name (GTK_IS_TEXT (focus) ? focus : nth (focus, GTK_TYPE_TEXT, 0), "activate");
  settle ();
}

static const char *
label (Room   *f,
       const char *name)
{
  return gtk_label_get_text (GTK_LABEL (sheet_part (f, name)));
}

/* What stands of an assignment: state and total; NULL for nothing. */
static void
assert_sheet (Room   *f,
              gint64      assignment,
              const char *state,
              gint64      total)
{
  g_autoptr (HdRecord) sheet = hd_sheet_of (f->contest.base.store, assignment, NULL);

  if (state == NULL) {
    g_assert_null (sheet);
    return;
  }
  g_assert_nonnull (sheet);
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_STATE), ==, state);
  g_assert_cmpint (hd_record_int (sheet, HD_SCORE_SHEET_TOTAL), ==, total);
}

/* The first judge reads the works 1, 3, 4 and 6: their assignments. */
static gint64
assignment (Room *f,
            guint     n)
{
  const gint64 all[] = { f->contest.assignments[0][0], f->contest.assignments[2][1], f->contest.assignments[3][0], f->contest.assignments[5][1] };

  return all[n];
}

/* A whole sheet with digits, Enter, arrows and signs, handed in with Ctrl+Enter; the next
 * one is empty and has the keyboard. */
static void
test_keyboard (Room      *f,
               gconstpointer  data)
{
  g_assert_true (has_focus (row (f, 0)));
  type (f->page, "35");
  enter (f->page);
  g_assert_true (has_focus (row (f, 1)));
  type (f->page, "12,5");
  g_assert_true (press (f->page, GDK_KEY_Down, 0));
  assert_sheet (f, assignment (f, 0), "draft", 4750);
  type (f->page, "20");
  g_assert_cmpstr (label (f, "total"), ==, "67,5 of 100");
  g_assert_cmpstr (label (f, "missing"), ==, "2 criteria have no mark yet");
  gtk_widget_child_focus (f->window, GTK_DIR_TAB_FORWARD);
  settle ();
  g_assert_true (has_focus (row (f, 3)));
  g_assert_true (press (f->page, GDK_KEY_plus, 0));
  g_assert_cmpstr (hd_score_row_typed (row (f, 3)), ==, "0");
  g_assert_true (press (f->page, GDK_KEY_plus, 0));
  g_assert_cmpstr (hd_score_row_typed (row (f, 3)), ==, "0,5");
  g_assert_true (press (f->page, GDK_KEY_minus, 0));
  g_assert_true (press (f->page, GDK_KEY_minus, 0));
  g_assert_cmpstr (hd_score_row_typed (row (f, 3)), ==, "0");
  g_assert_true (press (f->page, GDK_KEY_Up, 0));
  g_assert_true (has_focus (row (f, 2)));
  g_assert_true (press (f->page, GDK_KEY_Down, 0));
  g_assert_true (press (f->page, GDK_KEY_Down, 0));
  type (f->page, "5");
  g_assert_cmpstr (label (f, "missing"), ==, "Every criterion is marked");
  assert_sheet (f, assignment (f, 0), "draft", 6750);
  g_assert_true (press (f->page, GDK_KEY_Return, GDK_CONTROL_MASK));
  assert_sheet (f, assignment (f, 0), "submitted", 7250);

  /* The field that lost the keyboard wrote nothing into the next sheet. */
  assert_sheet (f, assignment (f, 1), NULL, 0);
  for (guint i = 0; i < CONTEST_CRITERIA; i++)
    g_assert_cmpstr (hd_score_row_typed (row (f, i)), ==, "");
  g_assert_true (has_focus (row (f, 0)));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (f->page, "progress_label"))), ==, "1/4 handed in");
}

/* Out of range is said at once in words, is no mark, and is not handed in. */
static void
test_refused (Room      *f,
              gconstpointer  data)
{
  GtkWidget *problem = nth (GTK_WIDGET (row (f, 0)), GTK_TYPE_LABEL, 2);

  type (f->page, "4");
  g_assert_false (gtk_widget_get_visible (problem));
  type (f->page, "1");
  g_assert_true (gtk_widget_get_visible (problem));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (problem)), "0 to 40"));
  enter (f->page);
  g_assert_true (has_focus (row (f, 0)));
  assert_sheet (f, assignment (f, 0), NULL, 0);
  g_assert_true (hd_room_unfinished (HD_ROOM (f->page)));
  g_assert_true (press (f->page, GDK_KEY_Return, GDK_CONTROL_MASK));
  assert_sheet (f, assignment (f, 0), NULL, 0);
  /* Typed over, finer than the step: no mark either; a comma on its way is no mistake yet. */
  type (f->page, "17");
  type (f->page, ",");
  g_assert_false (gtk_widget_get_visible (problem));
  type (f->page, "3");
  g_assert_true (gtk_widget_get_visible (problem));
  hd_score_row_focus (row (f, 0));
  type (f->page, "17,5");
  g_assert_false (gtk_widget_get_visible (problem));
  g_assert_true (press (f->page, GDK_KEY_Return, GDK_CONTROL_MASK));
  assert_sheet (f, assignment (f, 0), "draft", 1750);
  g_assert_true (has_focus (row (f, 1)));
}

/* Faster than the room shows the sheet anew: a mark, another, and the first again. */
static void
test_quick (Room          *f,
            gconstpointer  data)
{
  type (f->page, "0");
  enter (f->page);
  assert_sheet (f, assignment (f, 0), "draft", 0);
  hd_score_row_focus (row (f, 0));
  type (f->page, "12");
  hd_score_row_focus (row (f, 1));
  assert_sheet (f, assignment (f, 0), "draft", 1200);
  hd_score_row_focus (row (f, 0));
  type (f->page, "0");
  hd_score_row_focus (row (f, 1));
  assert_sheet (f, assignment (f, 0), "draft", 0);
}

/* What is typed is in the file at every keystroke, and there again after a crash. */
static void
test_kept (Room      *f,
           gconstpointer  data)
{
  g_autoptr (GHashTable) typed = NULL;
  g_autofree char *cell = g_strdup_printf ("%" G_GINT64_FORMAT, f->contest.criteria[CONTEST_ARTICLE][0]);

  type (f->page, "3");
  typed = hd_sheet_typed (f->contest.base.store, assignment (f, 0));
  g_assert_cmpstr (g_hash_table_lookup (typed, cell), ==, "3");
  type (f->page, "5,");
  gtk_widget_grab_focus (sheet_part (f, "comment_view"));
  type (f->page, "Hay, " ODD_NAME "\n");
  g_clear_pointer (&typed, g_hash_table_unref);
  typed = hd_sheet_typed (f->contest.base.store, assignment (f, 0));
  g_assert_cmpstr (g_hash_table_lookup (typed, cell), ==, "35,");
  g_assert_cmpstr (g_hash_table_lookup (typed, "comment"), ==, "Hay, " ODD_NAME "\n");

  /* Another window on the same file, as after the program was killed. */
  {
    GtkWidget *again = g_object_new (HD_TYPE_SCORE_PANE, NULL);

    g_object_ref_sink (again);
    hd_score_pane_show (HD_SCORE_PANE (again), f->context, assignment (f, 0));
    g_assert_cmpstr (hd_score_row_typed (HD_SCORE_ROW (nth (again, HD_TYPE_SCORE_ROW, 0))), ==, "35,");
    g_object_run_dispose (G_OBJECT (again));
    g_object_unref (again);
  }
  /* It is a comment once the field is left; the mark waits for its end. */
  hd_room_leave (HD_ROOM (f->page));
  g_clear_pointer (&typed, g_hash_table_unref);
  typed = hd_sheet_typed (f->contest.base.store, assignment (f, 0));
  g_assert_cmpuint (g_hash_table_size (typed), ==, 1);
  hd_score_row_focus (row (f, 0));
  type (f->page, "35");
  hd_room_leave (HD_ROOM (f->page));
  g_clear_pointer (&typed, g_hash_table_unref);
  typed = hd_sheet_typed (f->contest.base.store, assignment (f, 0));
  g_assert_cmpuint (g_hash_table_size (typed), ==, 0);
  assert_sheet (f, assignment (f, 0), "draft", 3500);
}

/* A comment on a criterion goes with its mark, and waits for it. */
static void
test_comments (Room      *f,
               gconstpointer  data)
{
  g_autoptr (HdRecord) sheet = NULL;
  g_autoptr (GPtrArray) scores = NULL;

  gtk_widget_grab_focus (sheet_part (f, "criterion_comment"));
  type (f->page, "Xúc động");
  hd_score_row_focus (row (f, 0));
  assert_sheet (f, assignment (f, 0), NULL, 0);
  type (f->page, "36");
  enter (f->page);
  gtk_widget_grab_focus (sheet_part (f, "remark_view"));
  type (f->page, "Cần xác minh");
  hd_score_row_focus (row (f, 2));
  settle ();
  sheet = hd_sheet_of (f->contest.base.store, assignment (f, 0), NULL);
  g_assert_cmpstr (hd_record_text (sheet, HD_SCORE_SHEET_REMARK), ==, "Cần xác minh");
  scores = hd_sheet_scores (f->contest.base.store, sheet, NULL);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (scores, 0), HD_SCORE_COMMENT), ==, "Xúc động");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (sheet_part (f, "criterion_comment"))), ==, "");
  hd_score_row_focus (row (f, 0));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (sheet_part (f, "criterion_comment"))), ==, "Xúc động");
  /* The level that the mark falls into is told from the others. */
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (nth (sheet_part (f, "levels_box"), GTK_TYPE_LABEL, 4))), ==, "▸");
}

/* Others' marks come after one's own; what was handed in is corrected with a reason. */
static void
test_others (Room      *f,
             gconstpointer  data)
{
  GtkWidget *dialog;

  contest_fixture_put_total (&f->contest, f->contest.assignments[0][1], 8000, TRUE);
  contest_fixture_put_total (&f->contest, f->contest.assignments[0][0], 7000, FALSE);
  settle ();
  g_assert_false (gtk_widget_get_visible (sheet_part (f, "others_box")));
  gtk_widget_activate_action (f->page, "marking.flag", NULL);
  settle ();
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (sheet_part (f, "flag_button"))));
  gtk_widget_activate_action (f->page, "marking.submit", NULL);
  settle ();
  gtk_widget_activate_action (f->page, "page.previous", NULL);
  settle ();
  g_assert_true (gtk_widget_get_visible (sheet_part (f, "others_box")));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (nth (sheet_part (f, "others_box"), GTK_TYPE_LABEL, 1))), ": 80"));
  g_assert_false (gtk_widget_get_visible (sheet_part (f, "submit_button")));

  dialog = GTK_WIDGET (hd_score_correct_show (f->page, f->context, assignment (f, 0)));
  settle ();
  type (dialog, "30");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  settle ();
  assert_sheet (f, assignment (f, 0), "submitted", 7000);
  gtk_editable_set_text (GTK_EDITABLE (nth (dialog, ADW_TYPE_ENTRY_ROW, 0)), "Cộng nhầm " ODD_NAME);
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  settle ();
  assert_sheet (f, assignment (f, 0), "submitted", 6000);
  g_assert_cmpstr (hd_score_row_typed (row (f, 0)), ==, "30");
}

/* Whoever's works were chosen, digits go into his sheet at once. */
static void
test_judge_choice (Room      *f,
                   gconstpointer  data)
{
  GtkWidget *choice = part (f->page, "judge_choice");

  gtk_widget_grab_focus (choice);
  g_assert_false (has_focus (row (f, 0)));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), 1);
  settle ();
  g_assert_true (has_focus (row (f, 0)));
  type (f->page, "30");
  enter (f->page);
  assert_sheet (f, f->contest.assignments[0][1], "draft", 3000);
}

/* A recording is played by the secretariat: how long it is, and not where. */
static void
test_recording (Room      *f,
                gconstpointer  data)
{
  GtkWidget *played = GTK_WIDGET (gtk_widget_get_template_child (part (f->page, "reading"), HD_TYPE_READING_PANE, "played"));
  gint64 work = fixture_save (&f->contest.base, g_object_new (HD_TYPE_WORK, "contest", f->contest.contest, "kind", f->contest.kinds[CONTEST_ARTICLE],
                                                              "code", "Q4-7HRD", "title", ODD_NAME, "round", G_GINT64_CONSTANT (1), "state", "judged",
                                                              "seconds", G_GINT64_CONSTANT (245), NULL));

  contest_fixture_assignment (&f->contest, f->contest.rounds[0], work, f->contest.judges[0]);
  settle ();
  g_assert_false (gtk_widget_get_visible (played));
  for (guint i = 0; i < 6; i++)
    gtk_widget_activate_action (f->page, "page.next", NULL);
  settle ();
  g_assert_true (gtk_widget_get_visible (played));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (played)), "4:05"));
  gtk_widget_activate_action (f->page, "page.previous", NULL);
  settle ();
  g_assert_false (gtk_widget_get_visible (played));
}

/* The text moves while the keyboard stays in the sheet; size and night are remembered. */
static void
test_reading (Room      *f,
              gconstpointer  data)
{
  GtkWidget *reading = part (f->page, "reading");
  GtkWidget *scroller = GTK_WIDGET (gtk_widget_get_template_child (reading, HD_TYPE_READING_PANE, "scroller"));
  GtkWidget *column = GTK_WIDGET (gtk_widget_get_template_child (reading, HD_TYPE_READING_PANE, "column"));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_autoptr (GString) body = g_string_new (NULL);
  gint64 work;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (body, "Đoạn %u: " ODD_NAME " và một câu dài để xuống dòng.\n\n", i);
  work = fixture_save (&f->contest.base, g_object_new (HD_TYPE_WORK, "contest", f->contest.contest, "kind", f->contest.kinds[CONTEST_ARTICLE],
                                                       "code", "Q4-7HRD", "title", ODD_NAME, "round", G_GINT64_CONSTANT (1), "state", "judged",
                                                       "body", body->str, NULL));
  contest_fixture_assignment (&f->contest, f->contest.rounds[0], work, f->contest.judges[0]);
  settle ();
  for (guint i = 0; i < 6; i++)
    gtk_widget_activate_action (f->page, "page.next", NULL);
  settle ();
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_template_child (reading, HD_TYPE_READING_PANE, "code"))), ==, "Q4-7HRD");
  /* A text of that length is laid out in a frame of its own. */
  for (guint i = 0; i < 40 && gtk_adjustment_get_upper (adjustment) < 3000; i++)
    settle ();
  g_assert_true (press (f->page, GDK_KEY_Page_Down, 0));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 100);
  g_assert_true (has_focus (row (f, 0)));
  g_assert_true (press (f->page, GDK_KEY_Page_Up, 0));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_true (press (f->page, GDK_KEY_plus, GDK_CONTROL_MASK));
  g_assert_cmpint (g_settings_get_int (f->settings, "reading-size"), ==, 3);
  g_assert_true (gtk_widget_has_css_class (column, "hd-size-3"));
  g_assert_false (gtk_widget_has_css_class (column, "hd-size-2"));
  for (guint i = 0; i < 9; i++)
    press (f->page, GDK_KEY_minus, GDK_CONTROL_MASK);
  g_assert_cmpint (g_settings_get_int (f->settings, "reading-size"), ==, 0);
  gtk_widget_activate_action (reading, "reading.night", NULL);
  settle ();
  g_assert_true (adw_style_manager_get_dark (adw_style_manager_get_default ()));
  gtk_widget_activate_action (reading, "reading.night", NULL);
  g_settings_reset (f->settings, "reading-size");
  /* Written again as it was, the work stays where it was being read. */
  press (f->page, GDK_KEY_Page_Down, 0);
  hd_store_touch (f->contest.base.store, NULL);
  settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 100);
}

/* A closed round is read, not marked. */
static void
test_closed (Room      *f,
             gconstpointer  data)
{
  contest_fixture_round_state (&f->contest, CONTEST_PRELIMINARY, "closed");
  settle ();
  g_assert_false (gtk_widget_get_visible (sheet_part (f, "submit_button")));
  g_assert_cmpstr (label (f, "state"), ==, "The round is closed: nothing can be marked");
  gtk_widget_activate_action (f->page, "marking.open-round", NULL);
  settle ();
  g_assert_true (gtk_widget_get_visible (sheet_part (f, "submit_button")));
  gtk_widget_activate_action (f->page, "marking.close-round", NULL);
  settle ();
  g_assert_false (gtk_widget_get_visible (sheet_part (f, "submit_button")));
}

/* Each mark is one step to undo; what stands half typed is in its way, and said. */
static void
test_undo (Room          *f,
           gconstpointer  data)
{
  type (f->page, "35");
  enter (f->page);
  type (f->page, "12");
  enter (f->page);
  assert_sheet (f, assignment (f, 0), "draft", 4700);
  g_assert_true (hd_store_undo (f->contest.base.store, NULL, NULL));
  settle ();
  assert_sheet (f, assignment (f, 0), "draft", 3500);
  g_assert_cmpstr (hd_score_row_typed (row (f, 1)), ==, "");
  g_assert_cmpstr (label (f, "total"), ==, "35 of 100");
  g_assert_true (hd_store_redo (f->contest.base.store, NULL, NULL));
  settle ();
  g_assert_cmpstr (hd_score_row_typed (row (f, 1)), ==, "12");
}

/* With letters of twice the size the room still fits a small screen. */
static void
test_large_text (Room          *f,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (f->window);
  int minimum, dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  settle ();
  gtk_widget_measure (f->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (minimum, <=, 1280);
}

static GtkWidget *
keying_part (GtkWidget  *window,
             const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (window, G_OBJECT_TYPE (window), name));
}

static void
key_sheet (GtkWidget  *window,
           const char *code,
           const char *const *marks)
{
  gtk_widget_grab_focus (keying_part (window, "code"));
  gtk_editable_select_region (GTK_EDITABLE (keying_part (window, "code")), 0, -1);
  type (window, code);
  enter (window);
  for (guint i = 0; marks != NULL && marks[i] != NULL; i++) {
    type (window, marks[i]);
    enter (window);
  }
}

/* Paper: code, marks, Enter; again; what differs is looked up and typed once more. */
static void
test_keying (Room      *f,
             gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (hd_keying_window_show (f->page, f->context, f->contest.rounds[0], f->contest.judges[0]));
  GtkListBox *differences = GTK_LIST_BOX (keying_part (window, "differences"));
  const char *const first[] = { "35", "12,5", "20", "8", "5", NULL }, *const second[] = { "35", "12,5", "21", "8", "5", NULL };

  key_sheet (window, "zz", NULL);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (keying_part (window, "said"))), "No work"));
  key_sheet (window, "b3 9qxt", NULL);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (keying_part (window, "said"))), "does not mark"));
  key_sheet (window, "k72m4p", first);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (keying_part (window, "said"))), "80,5"));
  g_assert_true (has_focus (keying_part (window, "code")));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (keying_part (window, "second_button")), TRUE);
  key_sheet (window, "K7-2M4P", NULL);
  g_assert_cmpstr (hd_score_row_typed (HD_SCORE_ROW (nth (window, HD_TYPE_SCORE_ROW, 0))), ==, "");
  key_sheet (window, "K7-2M4P", second);
  g_assert_nonnull (gtk_list_box_get_row_at_index (differences, 0));
  g_assert_null (gtk_list_box_get_row_at_index (differences, 1));
  gtk_widget_activate_action (window, "keying.take", NULL);
  settle ();
  assert_sheet (f, assignment (f, 0), NULL, 0);
  g_signal_emit_by_name (differences, "row-activated", gtk_list_box_get_row_at_index (differences, 0));
  settle ();
  g_assert_true (has_focus (nth (window, HD_TYPE_SCORE_ROW, 2)));
  type (window, "21");
  enter (window);
  enter (window);
  enter (window);
  g_assert_null (gtk_list_box_get_row_at_index (differences, 0));
  gtk_widget_activate_action (window, "keying.take", NULL);
  settle ();
  assert_sheet (f, assignment (f, 0), "submitted", 8150);
  key_sheet (window, "K7-2M4P", NULL);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (keying_part (window, "said"))), "already"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_ranking (Room      *f,
              gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (hd_ranking_window_show (f->page, f->context, f->contest.rounds[0], f->contest.judges[0]));
  g_autoptr (GPtrArray) rankings = NULL;

  settle ();
  /* Arrows move in the list from the first. */
  g_assert_true (GTK_IS_LIST_BOX_ROW (focus_of (window)));
  gtk_widget_activate_action (window, "ranking.up", NULL);
  gtk_widget_activate_action (window, "ranking.down", NULL);
  gtk_widget_activate_action (window, "ranking.down", NULL);
  gtk_widget_activate_action (window, "ranking.down", NULL);
  gtk_widget_activate_action (window, "dialog.save", NULL);
  settle ();
  rankings = hd_rankings_of (f->contest.base.store, f->contest.rounds[0], f->contest.judges[0], f->contest.kinds[CONTEST_ARTICLE], NULL);
  g_assert_cmpuint (rankings->len, ==, 3);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (rankings, 0), HD_RANKING_WORK), ==, f->contest.works[2]);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (rankings, 2), HD_RANKING_WORK), ==, f->contest.works[0]);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Codes alone; marks only when all are in. */
static void
test_session (Room      *f,
              gconstpointer  data)
{
  GtkWindow *screen;
  GtkWidget *name, *share, *verdict;

  contest_fixture_put_total (&f->contest, f->contest.assignments[0][0], 8000, TRUE);
  contest_fixture_put_total (&f->contest, f->contest.assignments[0][1], 8100, TRUE);
  contest_fixture_put_total (&f->contest, f->contest.assignments[1][0], 9000, TRUE);
  g_assert_true (press (f->page, GDK_KEY_F11, 0));
  screen = other_window (f->window);
  g_assert_nonnull (screen);
  gtk_window_destroy (screen);
  screen = hd_session_screen_show (f->page, f->context, f->contest.rounds[0], f->contest.works[0]);
  settle ();
  name = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (screen), HD_TYPE_BIG_SCREEN, "name"));
  share = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (screen), HD_TYPE_BIG_SCREEN, "share"));
  verdict = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (screen), HD_TYPE_BIG_SCREEN, "verdict"));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (name)), ==, "K7-2M4P");
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (share)), "80,5"));
  for (guint i = 0; i < CONTEST_WORKS && strcmp (gtk_label_get_text (GTK_LABEL (name)), "B3-9QXT") != 0; i++)
    gtk_widget_activate_action (GTK_WIDGET (screen), "screen.go", "i", i == 0 ? -100 : 1);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (name)), ==, "B3-9QXT");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (share)), ==, "");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (verdict)), ==, "1 of 2 sheets are in");
  gtk_window_destroy (screen);
}

/* A judge's own file: his works alone, and no other room. */
static void
test_own_file (Room      *f,
               gconstpointer  data)
{
  g_autofree char *judge = g_strdup_printf ("%" G_GINT64_FORMAT, f->contest.judges[1]);
  g_autoptr (GSettings) settings = NULL;
  g_autofree char *last = NULL;
  HdWindow *window;
  GtkWidget *sidebar;

  close_room (f);
  hd_store_set_setting (f->contest.base.store, "marking_judge", judge, NULL);
  open_room (f);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (part (f->page, "judge_choice")))), ==, 1);
  g_assert_false (gtk_widget_get_sensitive (part (f->page, "judge_choice")));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (f->page, "progress_label"))), ==, "0/4 handed in");

  settings = g_object_ref (f->settings);
  close_room (f);
  window = hd_window_new (NULL, settings);
  sidebar = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (window), HD_TYPE_WINDOW, "sidebar"));
  g_settings_set_string (settings, "last-page", "decisions");
  hd_window_set_store (window, f->contest.base.store);
  g_clear_object (&f->contest.base.store);
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  g_assert_false (gtk_widget_get_visible (sidebar));
  /* Its contest is shown in whatever year the file is opened. */
  f->page = GTK_WIDGET (hd_window_show_room (window, "nominations"));
  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (f->page, hd_marking_page_get_type ()));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (f->page, "progress_label"))), ==, "0/4 handed in");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.room-number", "i", 0);
  settle ();
  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (hd_window_show_room (window, "decisions"), hd_marking_page_get_type ()));
  /* A council file opens with the room that was seen last in such a file. */
  last = g_settings_get_string (settings, "last-page");
  g_assert_cmpstr (last, ==, "decisions");
  hd_window_set_store (window, NULL);
  g_assert_true (gtk_widget_get_visible (sidebar));
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *path; void (*run) (Room *, gconstpointer); } tests[] = {
    { "/ui-marking/keyboard", test_keyboard }, { "/ui-marking/refused", test_refused }, { "/ui-marking/quick", test_quick }, { "/ui-marking/kept", test_kept },
    { "/ui-marking/comments", test_comments }, { "/ui-marking/others", test_others },   { "/ui-marking/reading", test_reading },
    { "/ui-marking/closed", test_closed },     { "/ui-marking/keying", test_keying },   { "/ui-marking/ranking", test_ranking },
    { "/ui-marking/undo", test_undo },         { "/ui-marking/large-text", test_large_text },
    { "/ui-marking/recording", test_recording }, { "/ui-marking/judge-choice", test_judge_choice },
    { "/ui-marking/session", test_session },   { "/ui-marking/own-file", test_own_file },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Room, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
