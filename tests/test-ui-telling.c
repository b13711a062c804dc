/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of the monthly telling and the window that chases: the grid led by keyboard alone. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/letters-window.h"
#include "app/month-grid.h"
#include "app/room.h"
#include "app/rooms.h"
#include "app/tell-row.h"
#include "fixture.h"
#include "store/activity.h"
#include "store/duty.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/reminder.h"
#include "store/unit.h"
#include "ui-fixture.h"

#define ODD_NAME "Ban <b>Quản</b> & 'lý' chợ"

typedef struct {
  Fixture    base;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
  GtkWidget *page;
  HdMonthGrid *grid;
} Room;

static void
set_up (Room          *room,
        gconstpointer  data)
{
  Fixture *f = &room->base;
  g_autofree char *longest = g_strnfill (200, 'M');
  gint64 plan;

  fixture_set_up_unit (f, NULL);
  plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Kế hoạch 26", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
  fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", "TELL", "title", "Tuyên truyền hằng tháng", "owner", "all", "rhythm", "monthly",
                                 "evidence", "telling", "inclusive", TRUE, NULL));
  fixture_save (f, fixture_unit (ODD_NAME));
  fixture_save (f, fixture_unit (longest));
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", "Giao ban " ODD_NAME, "unit", f->unit, "held", "2024-12-05", NULL));
  fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", ODD_NAME, "unit", f->unit, "stage", "recognised",
                                 "consent", "given", NULL));
  fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", longest, "unit", f->unit, "stage", "recognised",
                                 "consent", "asked", NULL));
  room->settings = g_settings_new (HD_APPLICATION_ID);
  room->context = hd_context_new (f->store, room->settings);
  hd_context_set_year (room->context, 2024);
  room->page = open_page (hd_telling_page_get_type (), room->context, 1100, 760, &room->window);
  room->grid = HD_MONTH_GRID (part (room->page, "grid"));
  hd_room_enter (HD_ROOM (room->page));
  settle ();
}

static void
tear_down (Room          *room,
           gconstpointer  data)
{
  close_window (room->window, room->context, room->settings);
  fixture_tear_down (&room->base, NULL);
}

/* Presses a key where the keyboard is; FALSE if nobody there takes it. */
static gboolean
press (Room            *room,
       guint            key,
       GdkModifierType  state)
{
  gboolean handled = press_key (gtk_root_get_focus (GTK_ROOT (room->window)), key, state);

  settle ();
  return handled;
}

static gint64
notes (Room *room)
{
  return hd_store_count (room->base.store, HD_TYPE_FULFILMENT);
}

static void
close_opened (Room *room)
{
  GtkWindow *window = opened_over (room->window);

  g_assert_nonnull (window);
  gtk_window_destroy (window);
  settle ();
}

/* One key notes a month, the same takes it back; arrows lead, and stop at the edges. */
static void
test_one (Room          *room,
          gconstpointer  data)
{
  int row, column;

  g_assert_true (gtk_root_get_focus (GTK_ROOT (room->window)) == GTK_WIDGET (room->grid));
  g_assert_true (press (room, GDK_KEY_space, 0));
  g_assert_cmpint (notes (room), ==, 1);
  g_assert_cmpint (hd_month_grid_line (room->grid, 0)->cells[0], ==, 1);
  g_assert_true (press (room, GDK_KEY_space, 0));
  g_assert_cmpint (notes (room), ==, 0);
  press (room, GDK_KEY_Left, 0);
  press (room, GDK_KEY_End, 0);
  hd_cell_grid_cursor (HD_CELL_GRID (room->grid), &row, &column);
  g_assert_cmpint (column, ==, 11);
  press (room, GDK_KEY_Right, 0);
  press (room, GDK_KEY_Right, 0);
  hd_cell_grid_cursor (HD_CELL_GRID (room->grid), &row, &column);
  g_assert_cmpint (column, ==, HD_MONTH_GRID_TOTAL);
  press (room, GDK_KEY_Up, 0);
  press (room, GDK_KEY_Up, 0);
  hd_cell_grid_cursor (HD_CELL_GRID (room->grid), &row, &column);
  g_assert_cmpint (row, ==, -1);
  /* Escape without a range is somebody else's. */
  g_assert_false (press (room, GDK_KEY_Escape, 0));
}

/* Where each key leads, and what is chosen then; totals stand above the months and behind them. */
static void
test_lead (Room          *room,
           gconstpointer  data)
{
  static const struct { guint key; GdkModifierType state; int row, column, top, left, bottom, right; } steps[] = {
    { GDK_KEY_End,       0,                                  0, 11,  0, 11,  0, 11 },
    { GDK_KEY_Right,     0,                                  0, 12,  0, 12,  0, 12 },
    { GDK_KEY_Up,        0,                                 -1, 12, -1, 12, -1, 12 },
    { GDK_KEY_Left,      GDK_CONTROL_MASK,                  -1,  0, -1,  0, -1,  0 },
    { GDK_KEY_Down,      GDK_SHIFT_MASK,                     0,  0,  0,  0,  0,  0 },
    { GDK_KEY_Down,      GDK_SHIFT_MASK,                     1,  0,  0,  0,  1,  0 },
    { GDK_KEY_Right,     GDK_SHIFT_MASK | GDK_CONTROL_MASK,  1, 11,  0,  0,  1, 11 },
    { GDK_KEY_Escape,    0,                                  1, 11,  1, 11,  1, 11 },
    { GDK_KEY_Page_Down, 0,                                  2, 11,  2, 11,  2, 11 },
    { GDK_KEY_Page_Up,   0,                                  0, 11,  0, 11,  0, 11 },
    { GDK_KEY_a,         GDK_CONTROL_MASK,                   2, 11,  0,  0,  2, 11 },
    { GDK_KEY_Home,      GDK_CONTROL_MASK,                   0,  0,  0,  0,  0,  0 },
    { GDK_KEY_Right,     GDK_CONTROL_MASK,                   0, 12,  0, 12,  0, 12 },
    { GDK_KEY_End,       GDK_CONTROL_MASK,                   2, 11,  2, 11,  2, 11 },
    { GDK_KEY_Up,        GDK_CONTROL_MASK,                  -1, 11, -1, 11, -1, 11 },
  };
  HdCellGrid *grid = HD_CELL_GRID (room->grid);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    int row, column, top, left, bottom, right;

    g_test_message ("step %u", i);
    g_assert_true (press_key (GTK_WIDGET (grid), steps[i].key, steps[i].state));
    hd_cell_grid_cursor (grid, &row, &column);
    hd_cell_grid_range (grid, &top, &left, &bottom, &right);
    g_assert_cmpint (row, ==, steps[i].row);
    g_assert_cmpint (column, ==, steps[i].column);
    g_assert_cmpint (top, ==, steps[i].top);
    g_assert_cmpint (left, ==, steps[i].left);
    g_assert_cmpint (bottom, ==, steps[i].bottom);
    g_assert_cmpint (right, ==, steps[i].right);
  }
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (grid), GTK_ACCESSIBLE_PROPERTY_LABEL, "Month 12: 1 of 3 units told of exemplars");
}

/* Shift and arrows choose a block that one key fills, as one step; what was held stays. */
static void
test_block (Room          *room,
            gconstpointer  data)
{
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;
  guint held_row = 0;

  for (guint i = 0; i < 3; i++)
    if (hd_month_grid_line (room->grid, i)->unit == room->base.unit)
      held_row = i;
  press (room, GDK_KEY_Home, GDK_CONTROL_MASK);
  for (guint i = 0; i < 2; i++)
    press (room, GDK_KEY_Down, GDK_SHIFT_MASK);
  for (guint i = 0; i < 11; i++)
    press (room, GDK_KEY_Right, GDK_SHIFT_MASK);
  g_assert_true (press (room, GDK_KEY_space, 0));
  g_assert_cmpint (notes (room), ==, 35);
  g_assert_cmpint (hd_month_grid_line (room->grid, held_row)->notes[11], ==, 0);
  g_assert_cmpint (hd_month_grid_line (room->grid, held_row)->months, ==, 12);
  g_assert_true (hd_store_undo (room->base.store, &label, &error));
  g_assert_cmpint (notes (room), ==, 0);
  settle ();
  g_assert_true (press (room, GDK_KEY_Escape, 0));
}

/* Every total, and every cell with something in it, opens rows; an empty cell says so. */
static void
test_open (Room          *room,
           gconstpointer  data)
{
  press (room, GDK_KEY_Home, GDK_CONTROL_MASK);
  g_assert_true (press (room, GDK_KEY_Return, 0));
  g_assert_null (opened_over (room->window));
  while (hd_month_grid_line (room->grid, 0)->unit != room->base.unit) {
    int row, column;

    press (room, GDK_KEY_Down, 0);
    hd_cell_grid_cursor (HD_CELL_GRID (room->grid), &row, &column);
    if (hd_month_grid_line (room->grid, row)->unit == room->base.unit)
      break;
  }
  press (room, GDK_KEY_End, 0);
  g_assert_true (press (room, GDK_KEY_Return, 0));
  close_opened (room);
  press (room, GDK_KEY_Right, 0);
  g_assert_true (press (room, GDK_KEY_Return, 0));
  close_opened (room);
  for (guint i = 0; i < 3; i++)
    press (room, GDK_KEY_Up, 0);
  g_assert_true (press (room, GDK_KEY_Return, 0));
  close_opened (room);
  press (room, GDK_KEY_Left, 0);
  g_assert_true (press (room, GDK_KEY_Return, 0));
  close_opened (room);
}

static void
test_filter (Room          *room,
             gconstpointer  data)
{
  GtkToggleButton *missing = GTK_TOGGLE_BUTTON (part (room->page, "missing_only"));

  press (room, GDK_KEY_Home, GDK_CONTROL_MASK);
  for (guint i = 0; i < 11; i++)
    press (room, GDK_KEY_Right, GDK_SHIFT_MASK);
  press (room, GDK_KEY_space, 0);
  gtk_toggle_button_set_active (missing, TRUE);
  settle ();
  g_assert_nonnull (hd_month_grid_line (room->grid, 1));
  g_assert_null (hd_month_grid_line (room->grid, 2));
  gtk_editable_set_text (GTK_EDITABLE (part (room->page, "month_search")), "không có đâu");
  settle ();
  settle ();
  g_assert_null (hd_month_grid_line (room->grid, 0));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (part (room->page, "month_states"))), ==, "none");
}

/* A month that has not come cannot have been told in. */
static void
test_future (Room          *room,
             gconstpointer  data)
{
  hd_context_set_year (room->context, 2098);
  settle ();
  press (room, GDK_KEY_Home, GDK_CONTROL_MASK);
  g_assert_true (press (room, GDK_KEY_space, 0));
  g_assert_cmpint (notes (room), ==, 0);
}

/* Who agreed stands in the list; planning makes an activity that is still no telling. */
static void
test_next (Room          *room,
           gconstpointer  data)
{
  GtkWidget *view = part (room->page, "next_view"), *row;
  g_autoptr (GPtrArray) activities = NULL;
  guint nth = 0;

  gtk_widget_activate_action (room->page, "telling.tab", "s", "next");
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))), ==, 1);
  row = find_nth (view, HD_TYPE_TELL_ROW, &nth);
  g_assert_nonnull (row);
  nth = 0;
  g_signal_emit_by_name (find_nth (row, GTK_TYPE_BUTTON, &nth), "clicked");
  settle ();
  activities = hd_store_find (room->base.store, HD_TYPE_ACTIVITY, "state", "planned", NULL);
  g_assert_cmpuint (activities->len, ==, 1);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (activities, 0), HD_ACTIVITY_KIND), ==, "publicity");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))), ==, 1);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (part (room->page, "consented_only")), FALSE);
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))), ==, 2);
  gtk_widget_activate_action (room->page, "telling.tab", "s", "planned");
  settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (part (room->page, "plan_states"))), ==, "list");
}

/* Units that owe stand ticked; noting them reminds of those alone that stay ticked. */
static void
test_letters (Room          *room,
              gconstpointer  data)
{
  GtkWindow *window = hd_letters_window_show (room->page, room->context);
  GtkWidget *list;
  guint nth = 0;

  settle ();
  list = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (window), G_OBJECT_TYPE (window), "owing_list"));
  nth = 2;
  g_assert_nonnull (find_nth (list, ADW_TYPE_ACTION_ROW, &nth));
  nth = 0;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_nth (list, GTK_TYPE_CHECK_BUTTON, &nth)), FALSE);
  gtk_widget_activate_action (GTK_WIDGET (window), "letters.note", "s", "phone");
  settle ();
  g_assert_cmpint (hd_store_count (room->base.store, HD_TYPE_REMINDER), ==, 2);
  gtk_window_destroy (window);
  settle ();
}

/* Twice as large text still fits the window. */
static void
test_large_text (Room          *room,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  static const char *const tabs[] = { "months", "next", "planned" };
  int dpi, minimum;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    gtk_widget_activate_action (room->page, "telling.tab", "s", tabs[i]);
    settle ();
    gtk_widget_measure (room->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    g_test_message ("%s: %d", tabs[i], minimum);
    g_assert_cmpint (minimum, <=, 1280);
  }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int   argc,
      char *argv[])
{
  start_ui_tests (&argc, &argv);
#define ADD(path, func) g_test_add (path, Room, NULL, set_up, func, tear_down)
  ADD ("/telling/one", test_one);
  ADD ("/telling/lead", test_lead);
  ADD ("/telling/block", test_block);
  ADD ("/telling/open", test_open);
  ADD ("/telling/filter", test_filter);
  ADD ("/telling/future", test_future);
  ADD ("/telling/next", test_next);
  ADD ("/telling/letters", test_letters);
  ADD ("/telling/large-text", test_large_text);
#undef ADD
  return g_test_run ();
}
