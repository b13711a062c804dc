/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of the plan in the window, led by the keyboard. */
#include "config.h"

#include <adwaita.h>

#include "app/application.h"
#include "app/form.h"
#include "app/part-list.h"
#include "app/plan-list.h"
#include "app/ref-row.h"
#include "app/room.h"
#include "app/rooms.h"
#include "store/activity.h"
#include "store/budget.h"
#include "store/task.h"
#include "store/text.h"
#include "ui-fixture.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     plan;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->store = new_council (&fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  hd_context_set_year (fixture->context, 2024);
  fixture->plan = hd_context_plan (fixture->context, 2024);
  fixture->page = open_page (hd_plan_page_get_type (), fixture->context, 1100, 760, &fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (fixture->window, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
}

static HdPlanList *
show_tab (Fixture    *fixture,
          const char *name)
{
  gtk_stack_set_visible_child_name (part (fixture->page, "tabs"), name);
  settle ();
  return HD_PLAN_LIST (gtk_stack_get_visible_child (part (fixture->page, "tabs")));
}

static guint
n_lines (HdPlanList *list)
{
  GtkListView *view = GTK_LIST_VIEW (gtk_widget_get_template_child (GTK_WIDGET (list), HD_TYPE_PLAN_LIST, "view"));

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (view)));
}

static gint64
task_of (Fixture    *fixture,
         const char *code)
{
  g_autoptr (GPtrArray) found = hd_store_find (fixture->store, HD_TYPE_TASK, "code", code, NULL);

  g_assert_cmpuint (found->len, ==, 1);
  return hd_record_id (g_ptr_array_index (found, 0));
}

static char *
noted_state (Fixture *fixture,
             gint64   task)
{
  g_autoptr (HdRecord) note = hd_task_year (fixture->store, task, 2024, NULL);

  return g_strdup (hd_record_is_new (note) ? "" : hd_record_text (note, HD_TASK_YEAR_STATE));
}

/* Keys set the state of the chosen task, which stays chosen with the focus; undo takes it back. */
static void
test_states (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct { guint key; const char *state; } keys[] = {
    { GDK_KEY_3, "done" }, { GDK_KEY_space, "not_done" }, { GDK_KEY_space, "not_asked" }, { GDK_KEY_space, "open" }, { GDK_KEY_2, "doing" },
  };
  HdPlanList *list = show_tab (fixture, "tasks");
  gint64 task = task_of (fixture, "V.1-10");
  g_autofree char *label = NULL, *last = NULL;

  g_assert_cmpuint (n_lines (list), >, 100);
  g_assert_false (press_key (GTK_WIDGET (list), GDK_KEY_3, 0));
  g_assert_true (hd_plan_list_choose (list, task));
  hd_plan_list_focus (list);
  settle ();
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    g_autofree char *state = NULL;

    g_assert_true (press_key (GTK_WIDGET (list), keys[i].key, 0));
    settle ();
    state = noted_state (fixture, task);
    g_assert_cmpstr (state, ==, keys[i].state);
    g_assert_cmpint (hd_line_id (hd_plan_list_chosen (list)), ==, task);
    g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), GTK_WIDGET (list)));
  }
  g_assert_false (press_key (GTK_WIDGET (list), GDK_KEY_9, 0));
  g_assert_true (hd_store_undo (fixture->store, &label, NULL));
  settle ();
  last = noted_state (fixture, task);
  g_assert_cmpstr (last, ==, "open");
}

/* Units of the register help with a task or lead it too; each is there once, and undo takes
 * each step back. What is no unit stays in words. */
static void
test_units_of_a_task (Fixture       *fixture,
                      gconstpointer  data)
{
  gint64 task = task_of (fixture, "V.1-9");
  GtkWidget *form = g_object_new (hd_task_form_get_type (), "context", fixture->context, NULL), *window = gtk_window_new (), *entry, *units;
  g_autoptr (GPtrArray) links = NULL, left = NULL, statuses = NULL;
  g_autoptr (HdRecord) record = hd_store_get (fixture->store, HD_TYPE_TASK, task, NULL);

  hd_record_set_text (record, HD_TASK_COOPERATING, "các báo, đài");
  hd_store_save (fixture->store, record, NULL);
  gtk_window_set_child (GTK_WINDOW (window), form);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (hd_form_load (HD_FORM (form), task, NULL, NULL));
  settle ();
  units = GTK_WIDGET (gtk_widget_get_template_child (form, hd_task_form_get_type (), "units"));
  entry = GTK_WIDGET (gtk_widget_get_template_child (units, HD_TYPE_PART_LIST, "entry"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "ban tuyen giao; Phòng Tài chính; không có đơn vị này");
  g_signal_emit_by_name (entry, "activate");
  settle ();
  /* One was there, one is new, one is no unit and waits to be mended. */
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "không có đơn vị này");
  links = hd_store_find_ref (fixture->store, HD_TYPE_TASK_UNIT, "task", task, NULL);
  g_assert_cmpuint (links->len, ==, 2);
  gtk_widget_activate_action (units, "part.move", "(xu)", hd_record_id (g_ptr_array_index (links, 1)), 0);
  settle ();
  statuses = hd_tasks (fixture->store, fixture->plan, 2024, "2024-12-31", NULL);
  for (guint i = 0; i < statuses->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (statuses, i);

    if (hd_record_id (status->task) == task) {
      g_assert_cmpstr (status->lead, ==, "Phòng Nội vụ; Ban Tuyên giáo Quận ủy");
      g_assert_cmpstr (status->cooperating, ==, "Phòng Tài chính - Kế hoạch; các báo, đài");
    }
  }
  /* The next plan keeps them. */
  {
    gint64 next = hd_plan_clone (fixture->store, fixture->plan, 2026, NULL);
    g_autoptr (GPtrArray) tasks = hd_store_find (fixture->store, HD_TYPE_TASK, "code", "V.1-9", NULL), copies = NULL;

    g_assert_cmpint (next, !=, 0);
    g_assert_cmpuint (tasks->len, ==, 2);
    copies = hd_store_find_ref (fixture->store, HD_TYPE_TASK_UNIT, "task",
                                hd_record_id (g_ptr_array_index (tasks, hd_record_id (g_ptr_array_index (tasks, 0)) == task)), NULL);
    g_assert_cmpuint (copies->len, ==, 2);
    g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  }
  gtk_widget_activate_action (units, "part.remove", "x", hd_record_id (g_ptr_array_index (links, 0)));
  settle ();
  left = hd_store_find_ref (fixture->store, HD_TYPE_TASK_UNIT, "task", task, NULL);
  g_assert_cmpuint (left->len, ==, 1);
  for (guint i = 0; i < 3; i++)
    g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_ptr_array_unref (g_steal_pointer (&left));
  left = hd_store_find_ref (fixture->store, HD_TYPE_TASK_UNIT, "task", task, NULL);
  g_assert_cmpuint (left->len, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What shows a task stands beside it, and its number is how many there are. */
static void
test_evidence (Fixture       *fixture,
               gconstpointer  data)
{
  HdPlanList *list = show_tab (fixture, "tasks");
  gint64 task = task_of (fixture, "V.1-10");
  GtkListView *rows = part (fixture->page, "row_view");

  for (guint i = 0; i < 2; i++)
    save_record (fixture->store, g_object_new (HD_TYPE_ACTIVITY, "kind", "other", "title", ODD_NAME, "year", (gint64) 2024, "held", "2024-05-01", "task", task, NULL));
  settle ();
  g_assert_true (hd_plan_list_choose (list, task));
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (rows))), ==, 2);
  gtk_widget_activate_action (fixture->page, "page.next-pane", NULL);
}

/* Every tab shows its records with what each has to say, and deletes one; a target that
 * tasks rest on stays, and it is said why. */
static void
test_tabs (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *longest = g_strnfill (200, 'M');
  const char *const names[] = { ODD_NAME, longest };
  static const struct { const char *tab; guint n; gboolean refused; } tabs[] = {
    { "targets", 16, TRUE }, { "bases", 13, FALSE }, { "budget", 2, FALSE }, { "difficulties", 2, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    save_record (fixture->store, g_object_new (HD_TYPE_BUDGET_LINE, "plan", fixture->plan, "year", (gint64) 2024, "title", names[i], "source", "state",
                                               "state", "drafted", "estimate", (gint64) 1000000, NULL));
    save_record (fixture->store, g_object_new (HD_TYPE_DIFFICULTY, "plan", fixture->plan, "title", names[i], "reported", "2024-02-01", NULL));
  }
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    HdPlanList *list = show_tab (fixture, tabs[i].tab);
    GtkListView *view = GTK_LIST_VIEW (gtk_widget_get_template_child (GTK_WIDGET (list), HD_TYPE_PLAN_LIST, "view"));

    g_test_message ("%s", tabs[i].tab);
    g_assert_cmpuint (n_lines (list), ==, tabs[i].n);
    gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (gtk_list_view_get_model (view)), tabs[i].n - 1);
    settle ();
    g_assert_cmpstr (gtk_stack_get_visible_child_name (part (fixture->page, "row_states")), ==, "rows");
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (list), "list.delete", NULL));
    settle ();
    g_assert_cmpuint (close_others (fixture->window), ==, tabs[i].refused);
    g_assert_cmpuint (n_lines (list), ==, tabs[i].n - !tabs[i].refused);
  }
}

/* A closed plan refuses, and the next one is shown with its own tasks. */
static void
test_closed_and_next (Fixture       *fixture,
                      gconstpointer  data)
{
  HdPlanList *list = show_tab (fixture, "tasks");
  gint64 task = task_of (fixture, "V.1-10"), next;
  g_autoptr (GError) error = NULL;
  g_autofree char *state = NULL;
  guint n = n_lines (list);

  g_assert_true (gtk_widget_activate_action (fixture->page, "plan.close", NULL));
  settle ();
  g_assert_true (hd_plan_list_choose (list, task));
  hd_plan_list_focus (list);
  g_assert_true (press_key (GTK_WIDGET (list), GDK_KEY_3, 0));
  settle ();
  state = noted_state (fixture, task);
  g_assert_cmpstr (state, ==, "");
  g_assert_true (gtk_widget_activate_action (fixture->page, "plan.open-again", NULL));
  settle ();

  next = hd_plan_clone (fixture->store, fixture->plan, 2026, &error);
  g_assert_no_error (error);
  g_assert_true (hd_room_show_record (HD_ROOM (fixture->page), "plan", next));
  settle ();
  g_assert_cmpint (hd_context_year (fixture->context), ==, 2026);
  g_assert_cmpint (hd_plan_list_plan (list), ==, next);
  g_assert_cmpuint (n_lines (list), ==, n);
  g_assert_true (hd_room_show_record (HD_ROOM (fixture->page), "task", task));
  settle ();
  g_assert_cmpint (hd_plan_list_plan (list), ==, fixture->plan);
}

/* The figure is chosen by what it counts; a rule that does not go with it is refused. */
static void
test_target_form (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (HdForm) form = HD_FORM (g_object_ref_sink (g_object_new (hd_target_form_get_type (), "context", fixture->context, NULL)));
  g_autoptr (GPtrArray) found = hd_store_find (fixture->store, HD_TYPE_TARGET, "code", "T9", NULL);
  g_autoptr (HdRecord) saved = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *example = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (form), hd_target_form_get_type (), "example"));
  HdRefRow *figure = HD_REF_ROW (gtk_widget_get_template_child (GTK_WIDGET (form), hd_target_form_get_type (), "figure"));
  gint64 was;

  g_assert_true (hd_form_load (form, hd_record_id (g_ptr_array_index (found, 0)), NULL, &error));
  g_assert_no_error (error);
  g_assert_true (gtk_widget_get_visible (example));
  g_assert_nonnull (g_strstr_len (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (example)), -1, "1,85"));
  was = hd_ref_row_value (figure);
  g_assert_cmpint (was, >, 0);
  hd_ref_row_set_value (figure, 1);
  g_assert_false (hd_form_save (form, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  hd_ref_row_set_value (figure, was);
  gtk_editable_set_text (GTK_EDITABLE (hd_form_field_widget (hd_form_field (form, HD_TARGET_REQUIRED))), "6");
  g_assert_true (hd_form_save (form, &error));
  g_assert_no_error (error);
  saved = hd_store_get (fixture->store, HD_TYPE_TARGET, hd_record_id (g_ptr_array_index (found, 0)), NULL);
  g_assert_cmpint (hd_record_int (saved, HD_TARGET_REQUIRED), ==, 6);
  g_assert_cmpstr (hd_record_text (saved, HD_TARGET_FIGURE), ==, "units_exemplars_percent");
}

/* A day is typed and shown as offices write it, of each year or of one. */
static void
test_target_day (Fixture       *fixture,
                 gconstpointer  data)
{
  static const struct { const char *typed, *kept, *shown; } days[] = {
    { "31/1", "01-31", "31/01" }, { "10/6/2023", "2023-06-10", "10/06/2023" }, { "", "", "" }, { "29/2", "02-29", "29/02" },
    { "31/2", NULL, "31/2" }, { "cuối năm <b>&", NULL, "cuối năm <b>&" }, { "1/2 - 3/2", NULL, "1/2 - 3/2" },
  };
  g_autoptr (HdForm) form = HD_FORM (g_object_ref_sink (g_object_new (hd_target_form_get_type (), "context", fixture->context, NULL)));
  g_autoptr (GPtrArray) found = hd_store_find (fixture->store, HD_TYPE_TARGET, "code", "T9", NULL);
  gint64 id = hd_record_id (g_ptr_array_index (found, 0));
  GtkEditable *due;

  g_assert_true (hd_form_load (form, id, NULL, NULL));
  due = GTK_EDITABLE (hd_form_field_widget (hd_form_field (form, HD_TARGET_DUE)));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autoptr (HdRecord) saved = NULL;

    g_test_message ("%s", days[i].typed);
    gtk_editable_set_text (due, days[i].typed);
    g_assert_cmpint (hd_form_save (form, NULL), ==, days[i].kept != NULL);
    g_assert_cmpstr (gtk_editable_get_text (due), ==, days[i].shown);
    saved = hd_store_get (fixture->store, HD_TYPE_TARGET, id, NULL);
    g_assert_cmpstr (hd_record_text (saved, HD_TARGET_DUE), ==, days[i].kept != NULL ? days[i].kept : "02-29");
  }
}

static GtkWindow *
evidence_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (g_str_equal (G_OBJECT_TYPE_NAME (window), "HdEvidenceDialog") && gtk_widget_get_visible (GTK_WIDGET (window)))
      return window;
  }
  return NULL;
}

/* Each number below a list opens the rows that it counts. */
static void
test_sums (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { const char *tab; guint numbers; } tabs[] = { { "tasks", 3 }, { "bases", 2 }, { "budget", 4 } };

  for (guint t = 0; t < G_N_ELEMENTS (tabs); t++) {
    HdPlanList *list = show_tab (fixture, tabs[t].tab);
    GObject *summary = gtk_widget_get_template_child (GTK_WIDGET (list), hd_plan_list_get_type (), "summary");
    g_autoptr (GRegex) links = g_regex_new ("<a href=\"(\\d+)\">([\\d.]+)</a>", 0, 0, NULL);
    g_autoptr (GMatchInfo) match = NULL;
    g_autofree char *markup = NULL;
    guint n = 0;

    if (n_lines (list) == 0)
      continue;
    markup = g_strdup (gtk_label_get_label (GTK_LABEL (summary)));
    for (g_regex_match (links, markup, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL)) {
      g_autofree char *href = g_match_info_fetch (match, 1), *number = g_match_info_fetch (match, 2);
      g_autofree char *added = g_strdup_printf ("add up to %s", number);
      gboolean handled = FALSE;
      GtkWindow *window;

      g_signal_emit_by_name (summary, "activate-link", href, &handled);
      g_assert_true (handled);
      settle ();
      window = evidence_window ();
      g_assert_nonnull (window);
      g_assert_true (g_str_has_suffix (gtk_label_get_text (GTK_LABEL (gtk_widget_get_template_child (GTK_WIDGET (window), G_OBJECT_TYPE (window), "sum"))), added));
      {
        GtkWidget *search = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (window), G_OBJECT_TYPE (window), "search"));

        /* Words are typed with spaces, which the list would take. */
        gtk_window_set_focus (window, NULL);
        g_signal_emit_by_name (search, "search-started");
        g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), search));
      }
      gtk_window_destroy (window);
      settle ();
      n++;
    }
    g_assert_cmpuint (n, >=, tabs[t].numbers);
  }
}

int
main (int   argc,
      char *argv[])
{
  start_ui_tests (&argc, &argv);
#define ADD(path, func) g_test_add ("/ui-plan/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("sums", test_sums);
  ADD ("states", test_states);
  ADD ("units-of-a-task", test_units_of_a_task);
  ADD ("evidence", test_evidence);
  ADD ("tabs", test_tabs);
  ADD ("closed-and-next", test_closed_and_next);
  ADD ("target-form", test_target_form);
  ADD ("target-day", test_target_day);
  return g_test_run ();
}
