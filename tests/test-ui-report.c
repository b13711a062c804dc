/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of reports: numbers that are opened, a year that is reconciled and frozen. */
#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "app/application.h"
#include "app/assistant.h"
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
  g_autofree char *plan = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (plan);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  GtkWidget *overlay = adw_toast_overlay_new ();

  fixture->folder = g_dir_make_tmp ("hoadep-report-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "council.hoadep", NULL);
  fixture->store = hd_assistant_create (path, file, &error);
  g_assert_no_error (error);
  hd_sample_make (fixture->store, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  hd_context_set_year (fixture->context, YEAR);
  fixture->window = adw_window_new ();
  fixture->page = g_object_new (hd_report_page_get_type (), "context", fixture->context, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), fixture->page);
  adw_window_set_content (ADW_WINDOW (fixture->window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_finalize_object (fixture->context);
  g_object_unref (fixture->settings);
  hd_store_close (fixture->store, &error);
  g_assert_no_error (error);
  g_object_unref (fixture->store);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static GtkWidget *
nth (GtkWidget *root,
     GType      type,
     guint      n)
{
  return find_nth (root, type, &n);
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

/* A window above the one under test. */
static GtkWindow *
dialog_of (Fixture *fixture)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (GTK_WIDGET (window) != fixture->window && gtk_widget_get_visible (GTK_WIDGET (window)) && !GTK_IS_POPOVER (window))
      return window;
  }
  return NULL;
}

/* The work behind has a window of its own for a moment; then comes what it found … */
static gboolean
has_list (Fixture *fixture)
{
  GtkWindow *dialog = dialog_of (fixture);

  return dialog != NULL && nth (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0) != NULL;
}

/* … or what it asks. */
static gboolean
has_question (Fixture *fixture)
{
  return ADW_IS_MESSAGE_DIALOG (dialog_of (fixture));
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
    dialog = dialog_of (fixture);
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
  dialog = dialog_of (fixture);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  g_assert_false (is_frozen (fixture));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "freeze");
  gtk_window_destroy (dialog);
  wait_for (is_frozen, fixture);
  settle ();

  gtk_widget_activate_action (fixture->page, "page.show-frozen", NULL);
  wait_for (has_list, fixture);
  settle ();
  dialog = dialog_of (fixture);
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
  dialog = dialog_of (fixture);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "go-on");
  gtk_window_destroy (dialog);
  wait_for (has_gone_on, fixture);
  g_assert_cmpuint (went_on, ==, 1);
  settle ();

  gtk_widget_activate_action (fixture->page, "page.reconcile", NULL);
  wait_for (has_list, fixture);
  settle ();
  dialog = dialog_of (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (nth (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0))))), >, 0);
  gtk_window_destroy (dialog);
  settle ();
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  allow_newer_gtk ();
  hd_application_register_resources ();
  g_test_add ("/report/numbers", Fixture, NULL, set_up, test_numbers, tear_down);
  g_test_add ("/report/freeze", Fixture, NULL, set_up, test_freeze, tear_down);
  g_test_add ("/report/reconcile", Fixture, NULL, set_up, test_reconcile, tear_down);
  return g_test_run ();
}
