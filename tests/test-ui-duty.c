/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of obligations in the window: the matrix filled by keyboard alone, a range as
 * one step, filters, months, the list, the register of criteria and contradictions. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/duty-grid.h"
#include "app/form.h"
#include "app/room.h"
#include "app/rooms.h"
#include "fixture.h"
#include "store/duty.h"
#include "store/movement.h"
#include "store/text.h"
#include "store/unit.h"
#include "ui-fixture.h"

#define ODD_NAME  "Phường <b>Bồ</b> & 'Đề'"
#define ODD_TITLE "Báo cáo <i>năm</i> & 'quý'"
#define UNITS     4
/* A report of each, twelve months of each, and one introduction. */
#define OPEN      (UNITS + 12 * UNITS + 1)

typedef struct {
  Fixture    base;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
  GtkWidget *page;
  gint64     year;
  gint64     plan;
  gint64     units[UNITS];
  gint64     report, telling, introduction;
} Room;

static HdStore *
store_of (Room *room)
{
  return room->base.store;
}

static gint64
add_obligation (Room       *room,
                const char *code,
                const char *title,
                const char *rhythm,
                const char *due,
                gint64      movement)
{
  return fixture_save (&room->base, g_object_new (HD_TYPE_OBLIGATION, "plan", room->plan, "code", code, "title", title, "rhythm", rhythm, "due", due,
                                                  "owner", movement != 0 ? "" : "all", "movement", movement, "inclusive", TRUE,
                                                  "wording", "chậm nhất ngày 10/1", "wording-other", "trước ngày 10/1",
                                                  "quota", (gint64) (movement != 0 ? 5 : 0), NULL));
}

/* Last year, of which everything is overdue whatever the day. */
static void
set_up (Room          *room,
        gconstpointer  data)
{
  g_autofree char *today = hd_date_today (), *longest = g_strnfill (200, 'M');
  const char *const names[UNITS] = { ODD_NAME, "Phường Gia Thụy", "Phường Long Biên", longest };
  g_autoptr (GError) error = NULL;
  gint64 movement;

  fixture_set_up (&room->base, NULL);
  room->year = atoi (today) - 1;
  hd_store_begin (store_of (room), "Chuẩn bị", &error);
  g_assert_no_error (error);
  room->plan = fixture_save (&room->base, g_object_new (HD_TYPE_PLAN, "title", "Kế hoạch", "period-start", room->year, "period-end", room->year, NULL));
  for (guint i = 0; i < UNITS; i++)
    room->units[i] = fixture_save (&room->base, fixture_unit (names[i]));
  movement = fixture_save (&room->base, g_object_new (HD_TYPE_MOVEMENT, "plan", room->plan, "code", "A1", "name", "Dân vận khéo", NULL));
  fixture_save (&room->base, g_object_new (HD_TYPE_MOVEMENT_UNIT, "movement", movement, "unit", room->units[1], "role", "lead", NULL));
  room->report = add_obligation (room, "REPORT", ODD_TITLE, "yearly", "01-10", 0);
  room->telling = add_obligation (room, "TELL", "Tuyên truyền hằng tháng", "monthly", "", 0);
  room->introduction = add_obligation (room, "A1-INTRODUCE", "Giới thiệu: Dân vận khéo", "yearly", "02-10", movement);
  hd_store_commit (store_of (room), &error);
  g_assert_no_error (error);
  room->settings = g_settings_new (HD_APPLICATION_ID);
  room->context = hd_context_new (store_of (room), room->settings);
  hd_context_set_year (room->context, room->year);
  room->page = open_page (hd_duty_page_get_type (), room->context, 1100, 760, &room->window);
  hd_room_enter (HD_ROOM (room->page));
}

static void
tear_down (Room          *room,
           gconstpointer  data)
{
  close_window (room->window, room->context, room->settings);
  fixture_tear_down (&room->base, NULL);
}

static HdDutyGrid *
grid_of (Room *room)
{
  return HD_DUTY_GRID (part (room->page, "grid"));
}

static HdDutyMatrix *
matrix_of (Room *room)
{
  return hd_duty_grid_matrix (grid_of (room));
}

static HdDutyTable *
table_of (Room *room)
{
  return hd_duty_matrix_table (matrix_of (room));
}

/* A key where the keyboard is, which is the matrix. */
static void
press (Room            *room,
       guint            key,
       GdkModifierType  state)
{
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (room->window)) == GTK_WIDGET (matrix_of (room)));
  g_assert_true (press_key (GTK_WIDGET (matrix_of (room)), key, state));
  settle ();
}

/* Types into the nth entry of the dialog that asks. */
static void
type_in (guint       n,
         const char *text)
{
  GtkWidget *entry = find_nth (find_window ("AdwMessageDialog"), ADW_TYPE_ENTRY_ROW, &n);

  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

/* The note of a unit on an obligation. (transfer full) (nullable) */
static HdRecord *
note_of (Room   *room,
         gint64  unit,
         gint64  obligation)
{
  g_autoptr (GPtrArray) notes = hd_store_find_ref (store_of (room), HD_TYPE_FULFILMENT, "obligation", obligation, NULL);

  for (guint i = 0; i < notes->len; i++)
    if (hd_record_int (g_ptr_array_index (notes, i), HD_FULFILMENT_UNIT) == unit)
      return g_object_ref (g_ptr_array_index (notes, i));
  return NULL;
}

static void
assert_note (Room       *room,
             gint64      unit,
             const char *state,
             guint       field,
             const char *value)
{
  g_autoptr (HdRecord) note = note_of (room, unit, room->report);

  g_assert_nonnull (note);
  g_assert_cmpstr (hd_record_text (note, HD_FULFILMENT_STATE), ==, state);
  g_assert_cmpstr (hd_record_text (note, field), ==, value);
}

static gint64
unit_at (Room *room,
         int   row)
{
  return hd_duty_table_row (table_of (room), row)->unit;
}

static void
go_to (Room   *room,
       int     row,
       gint64  obligation)
{
  hd_cell_grid_set_cursor (HD_CELL_GRID (matrix_of (room)), row, hd_duty_table_find_column (table_of (room), obligation, room->year), FALSE);
}

static void
test_keys (Room          *room,
           gconstpointer  data)
{
  g_autofree char *today = hd_date_today (), *tenth = g_strdup_printf ("%d-01-09", (int) room->year);

  g_assert_cmpint (hd_duty_table_n_rows (table_of (room)), ==, UNITS);
  g_assert_cmpint (hd_duty_table_n_columns (table_of (room)), ==, 3);
  press (room, GDK_KEY_Home, GDK_CONTROL_MASK);
  press (room, GDK_KEY_r, 0);
  assert_note (room, unit_at (room, 0), "received", HD_FULFILMENT_RECEIVED, today);
  press (room, GDK_KEY_Down, 0);
  press (room, GDK_KEY_space, 0);
  assert_note (room, unit_at (room, 1), "received", HD_FULFILMENT_RECEIVED, today);
  press (room, GDK_KEY_A, 0);
  assert_note (room, unit_at (room, 1), "accepted", HD_FULFILMENT_ACCEPTED, today);
  press (room, GDK_KEY_c, 0);
  assert_note (room, unit_at (room, 1), "commented", HD_FULFILMENT_COMMENTED, today);
  press (room, GDK_KEY_Delete, 0);
  g_assert_null (note_of (room, unit_at (room, 1), room->report));
  /* A digit begins the day that is asked for; Vietnamese dates in any of their ways. */
  press (room, GDK_KEY_9, 0);
  type_in (0, "9/1");
  respond ("do");
  assert_note (room, unit_at (room, 1), "received", HD_FULFILMENT_RECEIVED, tenth);
  g_assert_cmpint (hd_duty_table_total (table_of (room), -1, 0)->done, ==, 2);
}

static void
test_reasons (Room          *room,
              gconstpointer  data)
{
  g_autofree char *until = g_strdup_printf ("%d-03-20", (int) room->year);
  guint n;

  go_to (room, 0, room->report);
  press (room, GDK_KEY_e, 0);
  respond ("cancel");
  g_assert_null (note_of (room, unit_at (room, 0), room->report));
  press (room, GDK_KEY_e, 0);
  type_in (0, "Đơn vị mới thành lập");
  respond ("do");
  assert_note (room, unit_at (room, 0), "exempt", HD_FULFILMENT_REASON, "Đơn vị mới thành lập");
  go_to (room, 1, room->report);
  press (room, GDK_KEY_g, 0);
  type_in (0, "20/3");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (find_window ("AdwMessageDialog")), "do"));
  type_in (1, "Có công văn xin gia hạn");
  respond ("do");
  assert_note (room, unit_at (room, 1), "", HD_FULFILMENT_EXTENDED, until);
  g_assert_cmpstr (hd_duty_table_cell (table_of (room), 1, 0, &n)[0]->due, ==, until);
}

/* One key for a range is one step: undone, nothing of it is left, and what was there before is. */
static void
test_range (Room          *room,
            gconstpointer  data)
{
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  go_to (room, 0, room->report);
  press (room, GDK_KEY_a, 0);
  for (guint i = 0; i < UNITS - 1; i++)
    press (room, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (room, GDK_KEY_r, 0);
  g_assert_cmpint (hd_store_count (store_of (room), HD_TYPE_FULFILMENT), ==, UNITS);
  /* What was accepted before is left alone. */
  g_assert_cmpint (hd_duty_table_total (table_of (room), -1, 0)->done, ==, UNITS);
  g_assert_true (hd_store_undo (store_of (room), &label, &error));
  g_assert_no_error (error);
  g_assert_nonnull (strstr (label, "3"));
  settle ();
  g_assert_cmpint (hd_store_count (store_of (room), HD_TYPE_FULFILMENT), ==, 1);
  press (room, GDK_KEY_Escape, 0);
  press (room, GDK_KEY_Up, 0);
}

static void
test_filters (Room          *room,
              gconstpointer  data)
{
  GtkWidget *search = part (GTK_WIDGET (grid_of (room)), "search"), *states = part (GTK_WIDGET (grid_of (room)), "states");
  gint64 second = unit_at (room, 1);

  go_to (room, 0, room->report);
  press (room, GDK_KEY_r, 0);
  hd_duty_grid_show_obligation (grid_of (room), room->report, TRUE);
  g_assert_cmpint (hd_duty_table_n_columns (table_of (room)), ==, 1);
  g_assert_cmpint (hd_duty_table_n_rows (table_of (room)), ==, UNITS - 1);
  g_assert_cmpint (unit_at (room, 0), ==, second);
  gtk_widget_activate_action (GTK_WIDGET (grid_of (room)), "duty.clear", NULL);
  g_assert_cmpint (hd_duty_table_n_rows (table_of (room)), ==, UNITS);
  /* The keyboard stays with the unit it was at. */
  go_to (room, 1, room->report);
  gtk_widget_activate_action (room->page, "page.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (search), "gia thuy");
  settle ();
  settle ();
  g_assert_cmpint (hd_duty_table_n_rows (table_of (room)), ==, 1);
  g_assert_cmpstr (hd_duty_table_row (table_of (room), 0)->name, ==, "Phường Gia Thụy");
  gtk_editable_set_text (GTK_EDITABLE (search), "không có");
  settle ();
  settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (states)), ==, "nothing");
  g_signal_emit_by_name (search, "stop-search");
  settle ();
  settle ();
  g_assert_cmpint (hd_duty_table_n_rows (table_of (room)), ==, UNITS);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (room->window)) == GTK_WIDGET (matrix_of (room)));
}

static void
test_months (Room          *room,
             gconstpointer  data)
{
  GtkWidget *window, *view;
  guint n;
  HdDuty **duties;

  go_to (room, 0, room->telling);
  press (room, GDK_KEY_r, 0);
  press (room, GDK_KEY_r, 0);
  duties = hd_duty_table_cell (table_of (room), 0, hd_duty_table_find_column (table_of (room), room->telling, room->year), &n);
  g_assert_cmpuint (n, ==, 12);
  g_assert_cmpstr (duties[1]->noted, ==, "received");
  g_assert_cmpstr (duties[2]->noted, ==, "");
  press (room, GDK_KEY_Return, 0);
  window = opened_over (room->window);
  view = find_nth (window, GTK_TYPE_LIST_VIEW, &(guint) { 0 });
  g_assert_nonnull (view);
  gtk_selection_model_select_item (gtk_list_view_get_model (GTK_LIST_VIEW (view)), 11, TRUE);
  g_assert_true (press_key (view, GDK_KEY_a, 0));
  settle ();
  duties = hd_duty_table_cell (table_of (room), 0, hd_duty_table_find_column (table_of (room), room->telling, room->year), &n);
  g_assert_cmpstr (duties[11]->noted, ==, "accepted");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Totals lead to their lists, and a screen reader hears who and what. */
static void
test_told (Room          *room,
           gconstpointer  data)
{
  int row = 0;

  while (unit_at (room, row) != room->units[0])
    row++;
  go_to (room, row, room->introduction);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (matrix_of (room)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       ODD_NAME ", Giới thiệu: Dân vận khéo: Owes nothing here");
  go_to (room, row, room->report);
  press (room, GDK_KEY_e, 0);
  type_in (0, "Có lý do");
  respond ("do");
  {
    g_autofree char *told = g_strdup_printf (ODD_NAME ", " ODD_TITLE ", year %d: need not", (int) room->year);

    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (matrix_of (room)), GTK_ACCESSIBLE_PROPERTY_LABEL, told);
    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (part (GTK_WIDGET (grid_of (room)), "sentence"))), ==, told);
  }
  hd_cell_grid_set_cursor (HD_CELL_GRID (matrix_of (room)), -1, 0, FALSE);
  press (room, GDK_KEY_Return, 0);
  g_assert_nonnull (find_window ("HdEvidenceDialog"));
  gtk_window_destroy (GTK_WINDOW (find_window ("HdEvidenceDialog")));
}

static void
test_form (Room          *room,
           gconstpointer  data)
{
  GtkWidget *window, *form;

  go_to (room, 0, room->report);
  press (room, GDK_KEY_Return, 0);
  window = find_window ("HdRecordDialog");
  g_assert_nonnull (window);
  form = find_nth (window, HD_TYPE_FORM, &(guint) { 0 });
  gtk_editable_set_text (GTK_EDITABLE (hd_form_field_widget (hd_form_field (HD_FORM (form), HD_FULFILMENT_NUMBER))), "12/BC-UBND");
  gtk_widget_activate_action (window, "dialog.save", NULL);
  settle ();
  assert_note (room, unit_at (room, 0), "", HD_FULFILMENT_NUMBER, "12/BC-UBND");
}

static void
test_list (Room          *room,
           gconstpointer  data)
{
  GtkWidget *list = part (room->page, "list"), *view;
  GtkSelectionModel *model;
  guint before;

  gtk_widget_activate_action (room->page, "duties.tab", "s", "list");
  settle ();
  settle ();
  settle ();
  view = part (list, "view");
  model = gtk_list_view_get_model (GTK_LIST_VIEW (view));
  for (guint i = 0; i < 20 && g_list_model_get_n_items (G_LIST_MODEL (model)) != OPEN; i++)
    settle ();
  before = g_list_model_get_n_items (G_LIST_MODEL (model));
  g_assert_cmpuint (before, ==, OPEN);
  gtk_selection_model_select_item (model, 0, TRUE);
  g_assert_true (press_key (view, GDK_KEY_r, 0));
  settle ();
  /* The rest of a long list comes a moment later. */
  for (guint i = 0; i < 20 && g_list_model_get_n_items (G_LIST_MODEL (model)) != before - 1; i++)
    settle ();
  g_assert_cmpint (hd_store_count (store_of (room), HD_TYPE_FULFILMENT), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, before - 1);
}

/* A newer version ends the one before it on the day before. */
static void
test_criteria (Room          *room,
               gconstpointer  data)
{
  gint64 first = fixture_save (&room->base, g_object_new (HD_TYPE_CRITERIA, "unit", room->units[0], "state", "accepted", "issued", "2023-06-01", NULL));
  gint64 second = fixture_save (&room->base, g_object_new (HD_TYPE_CRITERIA, "unit", room->units[0], "state", "received", "valid-from", "2024-02-29",
                                                           "content", "Một\nHai", NULL));
  g_autoptr (HdRecord) older = hd_store_get (store_of (room), HD_TYPE_CRITERIA, first, NULL);
  g_autoptr (HdRecord) newer = hd_store_get (store_of (room), HD_TYPE_CRITERIA, second, NULL);
  GtkWidget *view;

  g_assert_cmpint (hd_record_int (older, HD_CRITERIA_VERSION), ==, 1);
  g_assert_cmpint (hd_record_int (newer, HD_CRITERIA_VERSION), ==, 2);
  g_assert_cmpstr (hd_record_text (older, HD_CRITERIA_STATE), ==, "replaced");
  g_assert_cmpstr (hd_record_text (older, HD_CRITERIA_VALID_TO), ==, "2024-02-28");
  gtk_widget_activate_action (room->page, "duties.tab", "s", "criteria");
  settle ();
  view = part (part (room->page, "criteria"), "view");
  /* Four units and a lead below two headings. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))), ==, UNITS + 1 + 2);
  gtk_widget_activate_action (part (room->page, "criteria"), "criteria.new", NULL);
  settle ();
  g_assert_nonnull (find_window ("HdRecordDialog"));
  gtk_widget_activate_action (find_window ("HdRecordDialog"), "dialog.cancel", NULL);
  settle ();
}

static void
test_contradictions (Room          *room,
                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = NULL, after = NULL;
  guint open = 0;

  gtk_widget_activate_action (room->page, "duties.tab", "s", "contradictions");
  settle ();
  found = hd_contradictions (store_of (room), room->plan, room->year, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (found->len, >, 0);
  gtk_widget_activate_action (part (room->page, "contradictions"), "contradiction.let-be", "s", ((HdContradiction *) g_ptr_array_index (found, 0))->key);
  settle ();
  type_in (0, "Đã thống nhất");
  respond ("do");
  after = hd_contradictions (store_of (room), room->plan, room->year, &error);
  for (guint i = 0; i < after->len; i++)
    open += *((HdContradiction *) g_ptr_array_index (after, i))->dismissed == '\0';
  g_assert_cmpuint (open, ==, found->len - 1);
}

static void
test_empty (Room          *room,
            gconstpointer  data)
{
  GtkStack *states = GTK_STACK (part (GTK_WIDGET (grid_of (room)), "states"));
  const gint64 all[] = { room->report, room->telling, room->introduction };
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (gtk_stack_get_visible_child_name (states), ==, "matrix");
  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    g_autoptr (HdRecord) obligation = hd_store_get (store_of (room), HD_TYPE_OBLIGATION, all[i], &error);

    g_assert_no_error (error);
    hd_store_begin (store_of (room), "Xóa", &error);
    hd_store_delete (store_of (room), obligation, &error);
    g_assert_no_error (error);
    hd_store_commit (store_of (room), &error);
    g_assert_no_error (error);
  }
  for (guint i = 0; i < 20 && !g_str_equal (gtk_stack_get_visible_child_name (states), "empty"); i++)
    settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (states), ==, "empty");
  g_assert_cmpint (hd_duty_table_n_rows (table_of (room)), ==, 0);
}

/* A review ticks the lines of criteria; what shows it stays when a tick is taken away. */
static void
test_review (Room          *room,
             gconstpointer  data)
{
  gint64 criteria = fixture_save (&room->base, g_object_new (HD_TYPE_CRITERIA, "unit", room->units[0], "state", "accepted", "content", "Một\nHai", NULL));
  gint64 nomination;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) checks = NULL;
  HdRecord *check;

  room->base.unit = room->units[0];
  nomination = fixture_save (&room->base, fixture_nomination (&room->base, "Nguyễn Thị Ánh", "1980", "Giúp đỡ hộ nghèo"));
  g_assert_true (hd_criteria_hold (store_of (room), nomination, criteria, "Hai", TRUE, "Giấy khen năm 2024", &error));
  g_assert_no_error (error);
  g_assert_true (hd_criteria_hold (store_of (room), nomination, criteria, "Hai", FALSE, NULL, &error));
  g_assert_no_error (error);
  checks = hd_store_find_ref (store_of (room), HD_TYPE_CRITERIA_CHECK, "nomination", nomination, &error);
  g_assert_cmpuint (checks->len, ==, 1);
  check = g_ptr_array_index (checks, 0);
  g_assert_false (hd_record_bool (check, HD_CRITERIA_CHECK_MET));
  g_assert_cmpstr (hd_record_text (check, HD_CRITERIA_CHECK_EVIDENCE), ==, "Giấy khen năm 2024");
  g_assert_cmpint (hd_record_int (check, HD_CRITERIA_CHECK_CRITERIA), ==, criteria);
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *path; void (*test) (Room *, gconstpointer); } tests[] = {
    { "/duty/keys", test_keys }, { "/duty/reasons", test_reasons }, { "/duty/range", test_range }, { "/duty/filters", test_filters },
    { "/duty/months", test_months }, { "/duty/told", test_told }, { "/duty/form", test_form }, { "/duty/list", test_list },
    { "/duty/criteria", test_criteria }, { "/duty/review", test_review }, { "/duty/contradictions", test_contradictions }, { "/duty/empty", test_empty },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Room, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
