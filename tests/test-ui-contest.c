/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rooms of contest rules and of results in the window, on a contest under way. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/form.h"
#include "app/page.h"
#include "app/result-list.h"
#include "app/room.h"
#include "app/rooms.h"
#include "store/result.h"
#include "ui-fixture.h"

#define ODD_NAME "Giải <b>Nhất</b> & 'Nhì'"

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     contest, round, kind;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const HdSampleOptions options = { .year = 2025, .nominations = 20, .entries = 60, .judged = TRUE, .seed = 5 };
  g_autoptr (GPtrArray) kinds = NULL;
  GType (*type) (void) = data;

  fixture->store = new_sample_council (&options, &fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  hd_context_set_year (fixture->context, 2025);
  fixture->contest = hd_contest_of_year (fixture->store, 2025);
  fixture->round = hd_contest_round_of (fixture->store, fixture->contest, "preliminary");
  kinds = hd_contest_kinds (fixture->store, fixture->contest, NULL);
  fixture->kind = hd_record_id (g_ptr_array_index (kinds, 0));
  fixture->page = open_page (type (), fixture->context, 1100, 760, &fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_others (fixture->window);
  close_window (fixture->window, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
}

static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *title)
{
  const char *text = ADW_IS_PREFERENCES_ROW (widget) ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)) : "";

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (title == NULL || strstr (text, title) != NULL))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find (child, type, title);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static void
show_tab (Fixture    *fixture,
          const char *name)
{
  gtk_stack_set_visible_child_name (part (fixture->page, "tabs"), name);
  settle ();
}

static HdRecord *
first_prize (Fixture *fixture)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (fixture->store, fixture->contest, NULL);

  return g_object_ref (g_ptr_array_index (prizes, 0));
}

/* All tabs, with names that would be markup, and the work behind a row. */
static void
test_tabs (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const tabs[] = { "queue", "progress", "prizes", "steps", "ranking" };
  g_autoptr (HdRecord) prize = first_prize (fixture);
  HdResultList *list = part (fixture->page, "list");
  gint64 chosen = hd_result_list_chosen (list);

  hd_record_set_text (prize, HD_PRIZE_NAME, ODD_NAME);
  g_assert_true (hd_store_save (fixture->store, prize, NULL));
  g_assert_cmpint (chosen, !=, 0);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    show_tab (fixture, tabs[i]);
  gtk_widget_activate_action (GTK_WIDGET (list), "result.work", "x", chosen);
  settle ();
  g_assert_nonnull (other_window (fixture->window));
  g_assert_cmpuint (close_others (fixture->window), ==, 1);
}

/* The end of a prize is moved: the money follows, and it is one step to undo. */
static void
test_prize_line (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (HdRecord) prize = first_prize (fixture), moved = NULL, back = NULL;
  gint64 id = hd_record_id (prize), before = hd_contest_prize_sum (fixture->store, fixture->contest);
  GtkWidget *prizes;

  show_tab (fixture, "prizes");
  prizes = gtk_stack_get_visible_child (part (fixture->page, "tabs"));
  g_assert_nonnull (find (prizes, ADW_TYPE_ACTION_ROW, "▲"));
  gtk_widget_activate_action (prizes, "result.slots", "(xi)", id, 1);
  settle ();
  moved = first_prize (fixture);
  g_assert_cmpint (hd_record_int (moved, HD_PRIZE_SLOTS), ==, hd_record_int (prize, HD_PRIZE_SLOTS) + 1);
  g_assert_cmpint (hd_contest_prize_sum (fixture->store, fixture->contest), ==, before + hd_record_int (prize, HD_PRIZE_MONEY));
  gtk_widget_activate_action (prizes, "result.slots-until", "(xi)", id, 4);
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  back = first_prize (fixture);
  g_assert_cmpint (hd_record_int (back, HD_PRIZE_SLOTS), ==, hd_record_int (prize, HD_PRIZE_SLOTS));
  settle ();
}

static gint64
diverged_work (Fixture *fixture)
{
  g_autoptr (HdResults) results = hd_results_of (fixture->store, fixture->round, NULL, NULL);

  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) g_ptr_array_index (results->results, i))->diverged)
      return ((HdResult *) g_ptr_array_index (results->results, i))->work;
  g_assert_not_reached ();
}

static void
test_third_judge (Fixture       *fixture,
                  gconstpointer  data)
{
  gint64 work = diverged_work (fixture);
  g_autoptr (GPtrArray) before = hd_assignments_of (fixture->store, fixture->round, 0, NULL), after = NULL;

  show_tab (fixture, "queue");
  gtk_widget_activate_action (gtk_stack_get_visible_child (part (fixture->page, "tabs")), "result.third", "x", work);
  settle ();
  after = hd_assignments_of (fixture->store, fixture->round, 0, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 1);
}

/* As its button does it. */
static void
answer (GtkWidget *dialog)
{
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "do");
  gtk_window_destroy (GTK_WINDOW (dialog));
  settle ();
}

/* The judges talk: a sheet of nobody's own settles the work, what they gave is kept. */
static void
test_agree (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const typed[] = { "30", "15", "20,5", "8", "4", "Trao đổi ngày 12/5" };
  static const char *const titles[] = { "(0 to 40)", "(0 to 20)", "(0 to 25)", "(0 to 10)", "(0 to 5)", "Reason" };
  gint64 work = diverged_work (fixture);
  g_autoptr (GPtrArray) before = hd_sheets_of (fixture->store, fixture->round, work, NULL), after = NULL;
  g_autoptr (HdResults) results = NULL;
  GtkWidget *dialog;

  gtk_widget_activate_action (fixture->page, "result.agree", "x", work);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_nonnull (dialog);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
    GtkWidget *entry = find (dialog, ADW_TYPE_ENTRY_ROW, titles[i]);

    g_assert_nonnull (entry);
    gtk_editable_set_text (GTK_EDITABLE (entry), typed[i]);
  }
  /* A mark off the step is refused, and what else was typed is not typed again. */
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, titles[2])), "99");
  answer (dialog);
  dialog = other_window (fixture->window);
  g_assert_nonnull (dialog);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, titles[5]))), ==, typed[5]);
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, titles[2])), typed[2]);
  answer (dialog);
  g_assert_null (other_window (fixture->window));
  after = hd_sheets_of (fixture->store, fixture->round, work, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  results = hd_results_of (fixture->store, fixture->round, NULL, NULL);
  for (guint i = 0; i < results->results->len; i++) {
    const HdResult *result = g_ptr_array_index (results->results, i);

    if (result->work == work) {
      g_assert_true (result->settled);
      g_assert_cmpint (result->mean, ==, 7750);
    }
  }
}

/* While marks are missing nothing is frozen or sent on, and the reason is said. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const actions[] = { "result.advance", "result.award", "result.freeze" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    GtkWidget *dialog;

    gtk_widget_activate_action (fixture->page, actions[i], NULL);
    settle ();
    dialog = other_window (fixture->window);
    g_assert_nonnull (dialog);
    adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "do");
    settle ();
    dialog = other_window (fixture->window);
    g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
    g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), !=, "");
    close_others (fixture->window);
  }
  {
    g_autoptr (HdRecord) contest = hd_store_get (fixture->store, HD_TYPE_CONTEST, fixture->contest, NULL);

    g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_FROZEN), ==, "");
  }
}

/* What a worker was asked comes back as another dialog or as the end of it. */
static GtkWidget *
await_dialog (Fixture *fixture)
{
  for (guint i = 0; i < 1500 && !ADW_IS_MESSAGE_DIALOG (other_window (fixture->window)) && !hd_blind_is_open (fixture->store, fixture->contest); i++) {
    g_usleep (10000);
    settle ();
  }
  return other_window (fixture->window);
}

/* The key is opened off the main thread; a refusal keeps the witnesses that were typed. */
static void
test_key (Fixture       *fixture,
          gconstpointer  data)
{
  static const struct { const char *passphrase, *refusal; gboolean frozen; } cases[] = {
    { "", "until the results are frozen", FALSE },
    { "không phải cụm này", "passphrase", TRUE },
    { "hoa dep giua doi thuong", NULL, TRUE },
  };
  g_autoptr (HdRecord) contest = hd_store_get (fixture->store, HD_TYPE_CONTEST, fixture->contest, NULL);
  GtkWidget *dialog;

  gtk_widget_activate_action (fixture->page, "result.unseal", NULL);
  settle ();
  dialog = other_window (fixture->window);
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "First")), ODD_NAME);
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "Second")), "Lê Thị Bình");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    if (cases[i].frozen && *hd_record_text (contest, HD_CONTEST_FROZEN) == '\0') {
      hd_record_set_text (contest, HD_CONTEST_FROZEN, "2025-09-01");
      g_assert_true (hd_store_save (fixture->store, contest, NULL));
    }
    gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_PASSWORD_ENTRY_ROW, NULL)), cases[i].passphrase);
    answer (dialog);
    g_assert_false (hd_blind_is_open (fixture->store, fixture->contest));
    dialog = await_dialog (fixture);
    if (cases[i].refusal == NULL)
      break;
    g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
    g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), cases[i].refusal));
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "First"))), ==, ODD_NAME);
  }
  g_assert_true (hd_blind_is_open (fixture->store, fixture->contest));
  for (guint i = 0; i < 300 && other_window (fixture->window) != NULL; i++) {
    g_usleep (10000);
    settle ();
  }
  close_others (fixture->window);
}

static void
test_what_if (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *dialog;

  gtk_widget_activate_action (fixture->page, "result.what-if", NULL);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_nonnull (dialog);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (dialog, "states")), ==, "same");
  adw_combo_row_set_selected (part (dialog, "judge"), 1);
  settle ();
  settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (dialog, "states")), ==, "list");
  close_others (fixture->window);
}

/* The rules in parts; a scale that was marked by offers its next version. */
static void
test_rules (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const parts[] = { "ways", "scales", "prizes", "details" };
  gint64 old = hd_contest_rubric (fixture->store, fixture->contest, fixture->kind, 0);
  GtkWidget *form, *stack, *dialog;

  hd_page_select (HD_PAGE (fixture->page), fixture->contest);
  settle ();
  form = GTK_WIDGET (hd_page_form (HD_PAGE (fixture->page)));
  stack = part (form, "stack");
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    gtk_stack_set_visible_child_name (GTK_STACK (stack), parts[i]);
    settle ();
  }
  gtk_stack_set_visible_child_name (GTK_STACK (stack), "scales");
  settle ();
  gtk_widget_activate_action (gtk_stack_get_visible_child (GTK_STACK (stack)), "rules.edit", "(sx)", "rubric", old);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "Reason")), "Theo kết luận họp");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "do");
  settle ();
  g_assert_cmpint (hd_contest_rubric (fixture->store, fixture->contest, fixture->kind, 0), !=, old);
}

/* From last year's contest in one step, which can be undone. */
static void
test_from_last (Fixture       *fixture,
                gconstpointer  data)
{
  gtk_widget_activate_action (fixture->page, "contests.from-last", NULL);
  settle ();
  g_assert_cmpint (hd_contest_of_year (fixture->store, 2026), !=, 0);
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  settle ();
  g_assert_cmpint (hd_contest_of_year (fixture->store, 2026), ==, 0);
}

/* A change of the order among equals is asked a reason once marks were given. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (HdRecord) contest = NULL;
  GtkWidget *form, *stack, *dialog;

  hd_page_select (HD_PAGE (fixture->page), fixture->contest);
  settle ();
  form = GTK_WIDGET (hd_page_form (HD_PAGE (fixture->page)));
  stack = part (form, "stack");
  gtk_stack_set_visible_child_name (GTK_STACK (stack), "ways");
  settle ();
  gtk_widget_activate_action (gtk_stack_get_visible_child (GTK_STACK (stack)), "rules.tie-move", "(ii)", 1, -1);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  gtk_editable_set_text (GTK_EDITABLE (find (dialog, ADW_TYPE_ENTRY_ROW, "Reason")), "Họp");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "do");
  settle ();
  contest = hd_store_get (fixture->store, HD_TYPE_CONTEST, fixture->contest, NULL);
  g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_TIE_BREAKS), ==, "criterion:effect criterion:content previous council");
  g_assert_cmpint (hd_record_int (contest, HD_CONTEST_VERSION), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);

#define ADD(path, room, func) g_test_add (path, Fixture, room, set_up, func, tear_down)
  ADD ("/results/tabs", hd_result_page_get_type, test_tabs);
  ADD ("/results/prize-line", hd_result_page_get_type, test_prize_line);
  ADD ("/results/third-judge", hd_result_page_get_type, test_third_judge);
  ADD ("/results/agree", hd_result_page_get_type, test_agree);
  ADD ("/results/refused", hd_result_page_get_type, test_refused);
  ADD ("/results/key", hd_result_page_get_type, test_key);
  ADD ("/results/what-if", hd_result_page_get_type, test_what_if);
  ADD ("/contests/rules", hd_contest_page_get_type, test_rules);
  ADD ("/contests/from-last", hd_contest_page_get_type, test_from_last);
  ADD ("/contests/order-among-equals", hd_contest_page_get_type, test_order);
  return g_test_run ();
}
