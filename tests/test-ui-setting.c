/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the office decides, in the window: settings and days off, with keys alone. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/council-settings.h"
#include "app/form.h"
#include "app/holiday-list.h"
#include "app/order-list.h"
#include "app/setting-row.h"
#include "app/setting-text.h"
#include "fixture.h"
#include "store/dossier.h"
#include "store/nomination.h"
#include "store/ordering.h"
#include "store/plan.h"
#include "store/reorganise.h"
#include "store/statistic.h"
#include "ui-fixture.h"
#include "year.h"

/* As awkward as a name can be. */
#define AWKWARD "Nghỉ <b>Tết</b> & 'Hội' \"Hoa\""

typedef struct {
  Fixture    file;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;   /* behind it */
  GtkWidget *dialog;
} Room;

static void
set_up (Room *room, gconstpointer data)
{
  fixture_set_up_made (&room->file, "ke-hoach-26-2023.json", year_load_plan);
  room->settings = g_settings_new (HD_APPLICATION_ID);
  room->context = hd_context_new (room->file.store, room->settings);
  hd_context_set_year (room->context, 2025);
  room->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (room->window), 1280, 800);
  gtk_window_present (GTK_WINDOW (room->window));
  room->dialog = GTK_WIDGET (hd_council_settings_show (room->window, room->context, "settings"));
  settle ();
}

static void
tear_down (Room *room, gconstpointer data)
{
  if (room->dialog != NULL)
    gtk_window_destroy (GTK_WINDOW (room->dialog));
  close_window (room->window, room->context, room->settings);
  fixture_tear_down (&room->file, data);
}

/* The row of a setting, and what is in it. */
static GtkWidget *
row_of (Room *room, const char *key)
{
  const char *title = hd_setting_lookup (key)->title;

  for (guint n = 0;; n++) {
    guint nth = n;
    GtkWidget *row = find_nth (room->dialog, HD_TYPE_SETTING_ROW, &nth);

    g_assert_nonnull (row);
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
      return row;
  }
}

static GtkWidget *
in_row (Room *room, const char *key, GType type, guint n)
{
  GtkWidget *found = find_nth (row_of (room, key), type, &n);

  g_assert_nonnull (found);
  return found;
}

static void
type_value (Room *room, const char *key, const char *text)
{
  GtkWidget *entry = in_row (room, key, GTK_TYPE_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  settle ();
}

static const char *
shown (Room *room, const char *key)
{
  return gtk_editable_get_text (GTK_EDITABLE (in_row (room, key, GTK_TYPE_ENTRY, 0)));
}

/* Typed, kept as one step, undone, and led back to what is usual. */
static void
test_number (Room *room, gconstpointer data)
{
  HdStore *store = room->file.store;

  g_assert_cmpstr (shown (room, "due_soon_days"), ==, "45");
  g_assert_true (reads (row_of (room, "due_soon_days"), "This is the default."));
  type_value (room, "due_soon_days", "30");
  g_assert_cmpint (hd_setting_number (store, "due_soon_days"), ==, 30);
  g_assert_true (reads (row_of (room, "due_soon_days"), "the default is 45"));
  gtk_widget_activate_action (room->dialog, "settings.undo", NULL);
  settle ();
  g_assert_cmpint (hd_setting_number (store, "due_soon_days"), ==, 45);
  g_assert_cmpstr (shown (room, "due_soon_days"), ==, "45");
  type_value (room, "quorum", " 3/4 ");
  type_value (room, "likeness_least", "20");
  g_assert_cmpstr (shown (room, "quorum"), ==, "3/4");
  g_assert_cmpstr (shown (room, "likeness_least"), ==, "20 %");
  g_assert_cmpint (hd_setting_number (store, "likeness_least"), ==, 2000);
  g_signal_emit_by_name (in_row (room, "quorum", GTK_TYPE_BUTTON, 0), "clicked");
  settle ();
  g_assert_cmpstr (shown (room, "quorum"), ==, "2/3");
  g_assert_false (gtk_widget_get_sensitive (in_row (room, "quorum", GTK_TYPE_BUTTON, 0)));
}

/* What is no value is not kept, says why, and holds the window open until it is mended. */
static void
test_refused (Room *room, gconstpointer data)
{
  char *dialog = NULL;

  type_value (room, "statistic_day", "31/4");
  g_assert_true (reads (row_of (room, "statistic_day"), "Enter a day and a month"));
  g_assert_true (gtk_widget_has_css_class (in_row (room, "statistic_day", GTK_TYPE_ENTRY, 0), "error"));
  g_object_add_weak_pointer (G_OBJECT (room->dialog), (gpointer *) &dialog);
  dialog = (char *) room->dialog;
  gtk_window_close (GTK_WINDOW (room->dialog));
  settle ();
  g_assert_nonnull (dialog);
  /* What was typed last, without Enter, is kept by closing. */
  gtk_editable_set_text (GTK_EDITABLE (in_row (room, "statistic_day", GTK_TYPE_ENTRY, 0)), "30/6");
  gtk_window_close (GTK_WINDOW (room->dialog));
  settle ();
  g_assert_null (dialog);
  room->dialog = NULL;
  {
    g_autofree char *day = hd_store_setting (room->file.store, "statistic_day", "");

    g_assert_cmpstr (day, ==, "06-30");
  }
}

/* A change from elsewhere is shown, but not over what is being typed. */
static void
test_elsewhere (Room *room, gconstpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (in_row (room, "above_days", GTK_TYPE_ENTRY, 0)), "9");
  hd_store_set_setting (room->file.store, "above_days", "30", NULL);
  hd_store_set_setting (room->file.store, "column_days", "120", NULL);
  hd_store_set_setting (room->file.store, "saturday_works", "1", NULL);
  settle ();
  g_assert_cmpstr (shown (room, "above_days"), ==, "9");
  g_assert_cmpstr (shown (room, "column_days"), ==, "120");
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (in_row (room, "saturday_works", GTK_TYPE_SWITCH, 0))));
  gtk_switch_set_active (GTK_SWITCH (in_row (room, "saturday_works", GTK_TYPE_SWITCH, 0)), FALSE);
  g_assert_cmpint (hd_setting_number (room->file.store, "saturday_works"), ==, 0);
  type_value (room, "above_days", "31");
  g_assert_cmpint (hd_setting_number (room->file.store, "above_days"), ==, 31);
}

static void
test_text (Room *room, gconstpointer data)
{
  GtkWindow *window = hd_setting_text_show (room->dialog, room->context, hd_setting_lookup ("quotes"));
  g_autofree char *kept = NULL;

  settle ();
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (part (window, "text")), "Một\n  " AWKWARD "  \n", -1);
  gtk_widget_activate_action (GTK_WIDGET (window), "dialog.save", NULL);
  settle ();
  kept = hd_store_setting (room->file.store, "quotes", "");
  g_assert_cmpstr (kept, ==, "Một\n" AWKWARD);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (in_row (room, "quotes", GTK_TYPE_BUTTON, 0))), ==, "2 lines");
}

static void
enter_days (Room *room, const char *text)
{
  GtkWidget *entry = part (part (room->dialog, "days"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  settle ();
}

/* Days typed or pasted, as runs; what is none stays to be mended; each change is one step. */
static void
test_days (Room *room, gconstpointer data)
{
  GtkWidget *days = part (room->dialog, "days"), *dated = part (days, "dated"), *entry = part (days, "entry");
  g_autofree char *longest = g_strnfill (200, 'M'), *line = g_strdup_printf ("3/3/2026 %s", longest), *next = NULL;

  gtk_stack_set_visible_child_name (part (room->dialog, "stack"), "days");
  g_assert_true (reads (part (days, "yearly"), "Quốc khánh"));
  g_assert_true (reads (days, "None entered for 2025 yet."));
  enter_days (room, "27/1/2025 - 31/1/2025 " AWKWARD);
  g_assert_true (reads (dated, AWKWARD));
  g_assert_true (reads (dated, "27/01/2025 – 31/01/2025 · 5 days"));
  g_assert_null (gtk_list_box_get_row_at_index (GTK_LIST_BOX (dated), 1));
  g_assert_false (reads (days, "None entered for 2025 yet."));
  enter_days (room, line);
  g_assert_true (reads (dated, longest));
  enter_days (room, "16/2/2024 Tết; mai nghỉ");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "mai nghỉ");
  g_assert_true (reads (days, "Not a day: mai nghỉ"));
  g_assert_false (reads (dated, "16/02/2024"));
  g_assert_true (gtk_widget_get_visible (part (days, "former_group")));
  /* Cells of a table belong together, in the entry too; what is wrong keeps the window. */
  enter_days (room, "30/2/2026\tGiỗ Tổ");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "30/2/2026 Giỗ Tổ");
  g_assert_true (gtk_widget_get_visible (part (days, "problem")));
  gtk_window_close (GTK_WINDOW (room->dialog));
  settle ();
  g_assert_true (gtk_widget_get_visible (room->dialog));
  gtk_editable_set_text (GTK_EDITABLE (entry), "26/4/2026 Giỗ Tổ");
  g_assert_false (gtk_widget_get_visible (part (days, "problem")));
  g_assert_true (hd_holiday_list_commit (HD_HOLIDAY_LIST (days)));
  settle ();
  g_assert_true (reads (dated, "Giỗ Tổ"));
  next = hd_working_days_after (room->file.store, "2025-01-24", 1);
  g_assert_cmpstr (next, ==, "2025-02-03");
  gtk_widget_activate_action (days, "days.remove", "(ss)", "2025-01-27", "2025-01-31");
  settle ();
  g_assert_false (reads (dated, AWKWARD));
  gtk_widget_activate_action (room->dialog, "settings.undo", NULL);
  settle ();
  g_assert_true (reads (dated, AWKWARD));
}

static GtkWidget *
topmost_form (Room *room, const char *title)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

    if (window != room->dialog && g_strcmp0 (gtk_window_get_title (GTK_WINDOW (window)), title) == 0)
      return window;
  }
  g_assert_not_reached ();
}

/* A line changed from the year on, with what it makes of the points; moved and taken out. */
static void
test_card (Room *room, gconstpointer data)
{
  HdStore *store = room->file.store;
  GtkWidget *card = part (room->dialog, "card"), *window, *list;
  g_autoptr (GPtrArray) items = hd_card_items (store, 2025, NULL), now = NULL, moved = NULL, past = NULL;
  gint64 count = hd_store_count (store, HD_TYPE_CARD_ITEM), id = hd_record_id (g_ptr_array_index (items, 1));
  HdRecord *nomination = fixture_nomination (&room->file, "Nguyễn Văn An", "1980", "");
  guint first = 0;

  hd_record_set_int (nomination, HD_NOMINATION_UNIT, year_unit (&room->file, "NV"));
  hd_record_set_int (nomination, HD_NOMINATION_YEAR, 2025);
  fixture_save (&room->file, nomination);
  gtk_stack_set_visible_child_name (part (room->dialog, "stack"), "card");
  settle ();
  g_assert_true (reads (card, "100 points can be had in all."));
  list = find_nth (card, HD_TYPE_ORDER_LIST, &first);
  gtk_widget_activate_action (list, "order.open", "x", id);
  settle ();
  window = topmost_form (room, "Line of the score-card");
  first = 0;
  {
    GtkWidget *form = find_nth (window, HD_TYPE_FORM, &first);

    g_assert_true (gtk_widget_get_visible (part (form, "from_row")));
    gtk_editable_set_text (GTK_EDITABLE (part (form, "points")), "35");
    gtk_editable_set_text (GTK_EDITABLE (part (form, "title")), AWKWARD);
    gtk_widget_activate_action (window, "dialog.save", NULL);
  }
  for (guint i = 0; i < 6; i++)
    settle ();
  g_assert_cmpint (hd_store_count (store, HD_TYPE_CARD_ITEM), ==, count + 1);
  g_assert_true (reads (card, AWKWARD));
  g_assert_true (reads (card, "110 points can be had in all."));
  /* One exemplar of two: 12,5 of 25 points, 17,5 of 35. */
  g_assert_true (reads (card, "concerns 1 unit: 5 points more in all."));
  past = hd_card_items (store, 2024, NULL);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (past, 1), HD_CARD_ITEM_POINTS), ==, 25);
  gtk_widget_activate_action (list, "order.move", "(xi)", id, -1);
  settle ();
  moved = hd_card_items (store, 2025, NULL);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (moved, 0)), ==, id);
  gtk_widget_activate_action (list, "order.remove", "x", id);
  settle ();
  now = hd_card_items (store, 2025, NULL);
  g_assert_cmpuint (now->len, ==, items->len - 1);
  gtk_widget_activate_action (room->dialog, "settings.undo", NULL);
  settle ();
  g_assert_true (reads (card, AWKWARD));
  /* What the form cannot mark is named. */
  gtk_widget_activate_action (card, "score.add", NULL);
  settle ();
  {
    g_autoptr (GError) error = NULL;
    GtkWidget *form;

    window = topmost_form (room, "Line of the score-card");
    first = 0;
    form = find_nth (window, HD_TYPE_FORM, &first);
    gtk_editable_set_text (GTK_EDITABLE (part (form, "title")), AWKWARD);
    g_assert_false (hd_form_save (HD_FORM (form), &error));
    g_assert_cmpstr (error->message, ==, "Figure: This must be filled in");
    gtk_widget_activate_action (window, "dialog.cancel", NULL);
    settle ();
  }
  hd_context_set_year (room->context, 2024);
  settle ();
  g_assert_true (reads (card, "Score-Card of 2024"));
  g_assert_false (reads (card, AWKWARD));
}

static GtkWidget *
open_line (Room *room, const char *list_part, gint64 id, const char *title, GtkWidget **window)
{
  guint first = 0;
  GtkWidget *list = find_nth (part (room->dialog, list_part), HD_TYPE_ORDER_LIST, &first), *form;

  gtk_widget_activate_action (list, "order.open", "x", id);
  settle ();
  *window = topmost_form (room, title);
  first = 0;
  form = find_nth (*window, HD_TYPE_FORM, &first);
  g_assert_nonnull (form);
  return form;
}

/* The day of a deadline is typed as offices write it, and fits its rhythm. */
static void
test_deadline (Room *room, gconstpointer data)
{
  HdStore *store = room->file.store;
  g_autoptr (GPtrArray) all = hd_store_get_all (store, HD_TYPE_OBLIGATION, NULL);
  g_autoptr (HdRecord) kept = NULL, again = NULL;
  GtkWidget *window, *form;
  HdRecord *yearly = NULL;
  gint64 id;

  for (guint i = 0; i < all->len && yearly == NULL; i++)
    if (g_str_equal (hd_record_text (g_ptr_array_index (all, i), HD_OBLIGATION_DUE), "01-31"))
      yearly = g_ptr_array_index (all, i);
  id = hd_record_id (yearly);
  gtk_stack_set_visible_child_name (part (room->dialog, "stack"), "deadlines");
  settle ();
  g_assert_true (reads (part (room->dialog, "deadlines"), "31/01"));
  form = open_line (room, "deadlines", id, "Obligation", &window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (part (form, "due_row"))), ==, "31/01");
  gtk_editable_set_text (GTK_EDITABLE (part (form, "due_row")), "15/2/2026");
  g_assert_true (gtk_widget_has_css_class (part (form, "due_row"), "error"));
  g_assert_false (hd_form_save (HD_FORM (form), NULL));
  gtk_editable_set_text (GTK_EDITABLE (part (form, "due_row")), "15/2");
  g_assert_false (gtk_widget_has_css_class (part (form, "due_row"), "error"));
  gtk_widget_activate_action (window, "dialog.save", NULL);
  settle ();
  kept = hd_store_get (store, HD_TYPE_OBLIGATION, id, NULL);
  g_assert_cmpstr (hd_record_text (kept, HD_OBLIGATION_DUE), ==, "02-15");
  g_assert_true (reads (part (room->dialog, "deadlines"), "15/02"));
  gtk_widget_activate_action (room->dialog, "settings.undo", NULL);
  settle ();
  again = hd_store_get (store, HD_TYPE_OBLIGATION, id, NULL);
  g_assert_cmpstr (hd_record_text (again, HD_OBLIGATION_DUE), ==, "01-31");
}

/* Figures of a line are read in words; a name that is none is refused where it was typed. */
static void
test_form_line (Room *room, gconstpointer data)
{
  HdStore *store = room->file.store;
  g_autoptr (GPtrArray) lines = hd_store_find (store, HD_TYPE_STATISTIC_LINE, "form", "0601", NULL);
  HdRecord *line = g_ptr_array_index (lines, lines->len - 1);
  g_autoptr (HdRecord) kept = NULL;
  g_autoptr (GPtrArray) moved = NULL;
  GtkWidget *window, *form, *list;
  guint first = 0;
  gint64 id = hd_record_id (line);

  gtk_stack_set_visible_child_name (part (room->dialog, "stack"), "forms");
  settle ();
  g_assert_true (reads (part (room->dialog, "forms"), hd_record_text (line, HD_STATISTIC_LINE_TITLE)));
  form = open_line (room, "forms", id, "Line of a form", &window);
  gtk_editable_set_text (GTK_EDITABLE (part (form, "title")), AWKWARD);
  gtk_editable_set_text (GTK_EDITABLE (part (form, "figures")), "no_such_figure");
  gtk_widget_activate_action (window, "dialog.save", NULL);
  settle ();
  g_assert_true (hd_form_field_is_marked (hd_form_field (HD_FORM (form), HD_STATISTIC_LINE_FIGURES)));
  gtk_editable_set_text (GTK_EDITABLE (part (form, "figures")), "conferences_held + contests_held/individual");
  gtk_widget_activate_action (window, "dialog.save", NULL);
  settle ();
  kept = hd_store_get (store, HD_TYPE_STATISTIC_LINE, id, NULL);
  g_assert_cmpstr (hd_record_text (kept, HD_STATISTIC_LINE_TITLE), ==, AWKWARD);
  g_assert_true (reads (part (room->dialog, "forms"), " + "));
  list = find_nth (part (room->dialog, "forms"), HD_TYPE_ORDER_LIST, &first);
  gtk_widget_activate_action (list, "order.move", "(xi)", id, -1);
  settle ();
  moved = hd_store_find (store, HD_TYPE_STATISTIC_LINE, "form", "0601", NULL);
  hd_ordering_sort (moved, HD_STATISTIC_LINE_POSITION);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (moved, moved->len - 2)), ==, id);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (moved, 0), HD_STATISTIC_LINE_POSITION), ==, 0);
}

/* A line without a figure is not kept, and says so. */
static void
test_unmarked (Room *room, gconstpointer data)
{
  gint64 count = hd_store_count (room->file.store, HD_TYPE_CARD_ITEM);
  GtkWidget *window, *form;
  guint first = 0;

  gtk_widget_activate_action (part (room->dialog, "card"), "score.add", NULL);
  settle ();
  window = topmost_form (room, "Line of the score-card");
  form = find_nth (window, HD_TYPE_FORM, &first);
  gtk_editable_set_text (GTK_EDITABLE (part (form, "title")), AWKWARD);
  gtk_widget_activate_action (window, "dialog.save", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (room->file.store, HD_TYPE_CARD_ITEM), ==, count);
  {
    GListModel *windows = gtk_window_get_toplevels ();
    guint told = 0;

    for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
      g_autoptr (GtkWidget) each = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (each)) {
        told++;
        gtk_window_destroy (GTK_WINDOW (each));
      }
    }
    g_assert_cmpuint (told, ==, 1);
  }
  gtk_widget_activate_action (window, "dialog.cancel", NULL);
  settle ();
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Room *, gconstpointer); } tests[] = {
    { "/settings/number", test_number }, { "/settings/refused", test_refused }, { "/settings/elsewhere", test_elsewhere },
    { "/settings/text", test_text },     { "/settings/days", test_days },
    { "/settings/card", test_card },     { "/settings/deadline", test_deadline }, { "/settings/form-line", test_form_line },
    { "/settings/unmarked", test_unmarked },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Room, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
