/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of reports: numbers that are opened, a year that is reconciled and frozen. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/line.h"
#include "app/number-pane.h"
#include "app/paper-view.h"
#include "app/room.h"
#include "app/rooms.h"
#include "app/year-closing.h"
#include "exchange/sample.h"
#include "store/nomination.h"
#include "store/snapshot.h"
#include "store/unit.h"
#include "ui-fixture.h"

#define YEAR 2024

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const HdSampleOptions options = { .year = YEAR, .nominations = 60, .entries = 5, .seed = 26 };

  fixture->store = new_sample_council (&options, &fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  hd_context_set_year (fixture->context, YEAR);
  fixture->page = open_page (hd_report_page_get_type (), fixture->context, 1100, 700, &fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  close_window (fixture->window, fixture->context, fixture->settings);
  hd_store_close (fixture->store, &error);
  g_assert_no_error (error);
  g_object_unref (fixture->store);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

/* Work behind the window takes as long as it takes. */
static void
wait_for (gboolean (*done) (Fixture *fixture),
          Fixture   *fixture)
{
  for (guint i = 0; i < 120 && !done (fixture); i++)
    settle ();
  g_assert_true (done (fixture));
}

static gboolean
is_ready (Fixture *fixture)
{
  return hd_paper_view_ready (HD_PAPER_VIEW (nth (fixture->page, HD_TYPE_PAPER_VIEW, 0)));
}

/* The work behind has a window of its own for a moment; then comes what it found … */
static gboolean
has_list (Fixture *fixture)
{
  GtkWindow *dialog = other_window (fixture->window);

  return dialog != NULL && find_widget (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW) != NULL;
}

/* … or what it asks. */
static gboolean
has_question (Fixture *fixture)
{
  return ADW_IS_MESSAGE_DIALOG (other_window (fixture->window));
}

static GtkListView *
numbers_view (Fixture *fixture)
{
  return GTK_LIST_VIEW (nth (nth (fixture->page, HD_TYPE_NUMBER_PANE, 0), GTK_TYPE_LIST_VIEW, 0));
}

/* Each report lists its numbers, and the first one opens. */
static void
test_numbers (Fixture       *fixture,
              gconstpointer  data)
{
  GtkListView *view;
  GListModel *model;
  guint all;

  wait_for (is_ready, fixture);
  view = numbers_view (fixture);
  model = G_LIST_MODEL (gtk_list_view_get_model (view));
  all = g_list_model_get_n_items (model);
  g_assert_cmpuint (all, >, 50);
  for (guint i = 0; i < all; i += all / 7) {
    GtkWindow *dialog;

    g_signal_emit_by_name (view, "activate", i);
    settle ();
    dialog = other_window (fixture->window);
    g_assert_nonnull (dialog);
    gtk_window_destroy (dialog);
    settle ();
  }

  /* The search leaves what it finds, tone marks aside. */
  gtk_editable_set_text (GTK_EDITABLE (nth (nth (fixture->page, HD_TYPE_NUMBER_PANE, 0), GTK_TYPE_SEARCH_ENTRY, 0)), "phong noi vu");
  settle ();
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (model), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (model), <, all);
}

static gboolean
is_frozen (Fixture *fixture)
{
  return hd_snapshot_of (fixture->store, YEAR) != 0;
}

static void
test_freeze (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWindow *dialog;

  wait_for (is_ready, fixture);
  gtk_widget_activate_action (fixture->page, "page.freeze", NULL);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  g_assert_false (is_frozen (fixture));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "freeze");
  gtk_window_destroy (dialog);
  wait_for (is_frozen, fixture);
  settle ();

  gtk_widget_activate_action (fixture->page, "page.show-frozen", NULL);
  wait_for (has_list, fixture);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (nth (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0))))), ==, 1);
  gtk_window_destroy (dialog);
  settle ();
}

static guint went_on;

static void
go_on (GtkWidget  *widget,
       const char *detail)
{
  g_assert_cmpstr (detail, ==, "docx");
  went_on++;
}

static gboolean
has_gone_on (Fixture *fixture)
{
  return went_on > 0;
}

/* What does not agree is asked about before a report leaves the program. */
static void
test_reconcile (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) units = hd_store_get_all (fixture->store, HD_TYPE_UNIT, &error);
  g_autoptr (HdRecord) nomination = g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", "Ông <b>một</b> & 'hai'", "birth", "1980",
                                                  "year", (gint64) YEAR, "status", "decided",
                                                  "unit", hd_record_id (g_ptr_array_index (units, 0)), NULL);
  GtkWindow *dialog;

  wait_for (is_ready, fixture);
  hd_store_save (fixture->store, nomination, &error);
  g_assert_no_error (error);
  settle ();
  wait_for (is_ready, fixture);

  went_on = 0;
  hd_year_reconcile_first (fixture->page, fixture->context, YEAR, go_on, "docx");
  wait_for (has_question, fixture);
  settle ();
  g_assert_cmpuint (went_on, ==, 0);
  dialog = other_window (fixture->window);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "go-on");
  gtk_window_destroy (dialog);
  wait_for (has_gone_on, fixture);
  g_assert_cmpuint (went_on, ==, 1);
  settle ();

  gtk_widget_activate_action (fixture->page, "page.reconcile", NULL);
  wait_for (has_list, fixture);
  settle ();
  dialog = other_window (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (nth (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0))))), >, 0);
  gtk_window_destroy (dialog);
  settle ();
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);
  g_test_add ("/report/numbers", Fixture, NULL, set_up, test_numbers, tear_down);
  g_test_add ("/report/freeze", Fixture, NULL, set_up, test_freeze, tear_down);
  g_test_add ("/report/reconcile", Fixture, NULL, set_up, test_reconcile, tear_down);
  return g_test_run ();
}
