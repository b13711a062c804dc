/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of records in the window: the button, and the window around a paper. */
#include "config.h"

#include <adwaita.h>

#include "app/application.h"
#include "app/paper-button.h"
#include "app/paper-dialog.h"
#include "app/paper-view.h"
#include "app/room.h"
#include "app/rooms.h"
#include "exchange/report.h"
#include "papers.h"
#include "ui-fixture.h"

typedef struct {
  Fixture    council;
  Papers     papers;
  GSettings *settings;
  HdContext *context;
  GtkWindow *window;
  GtkWidget *button;
} Papered;

static void
set_up (Papered       *f,
        gconstpointer  data)
{
  fixture_set_up (&f->council, data);
  papers_set_up (&f->council, &f->papers);
  f->settings = g_settings_new (HD_APPLICATION_ID);
  f->context = hd_context_new (f->council.store, f->settings);
  hd_context_set_year (f->context, 2026);
  f->window = GTK_WINDOW (adw_window_new ());
  f->button = g_object_new (HD_TYPE_PAPER_BUTTON, NULL);
  adw_window_set_content (ADW_WINDOW (f->window), f->button);
  gtk_window_present (f->window);
  settle ();
}

static void
tear_down (Papered       *f,
           gconstpointer  data)
{
  close_window (f->window, f->context, f->settings);
  fixture_tear_down (&f->council, data);
}

static guint
n_papers (Papered *f)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (f->button)));
  GMenuModel *menu;
  guint n;

  gtk_menu_button_popup (button);
  settle ();
  menu = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (gtk_menu_button_get_popover (button)));
  n = g_menu_model_get_n_items (menu);
  gtk_menu_button_popdown (button);
  settle ();
  return n;
}

/* Lists what fits: of several, only papers that may be of several. */
static void
test_button (Papered       *f,
             gconstpointer  data)
{
  GtkWidget *button = adw_bin_get_child (ADW_BIN (f->button));
  const gint64 *ids = f->papers.nominations;
  guint n;

  g_assert_false (gtk_widget_get_sensitive (button));
  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "nomination", ids, 2);
  g_assert_true (gtk_widget_get_sensitive (button));
  hd_report_catalogue ("nomination", &n);
  g_assert_cmpuint (n_papers (f), ==, n);
  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "meeting", &f->papers.meeting, 1);
  hd_report_catalogue ("meeting", &n);
  g_assert_cmpuint (n_papers (f), ==, n);
  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "meeting", (gint64[]) { f->papers.meeting, f->papers.bare }, 2);
  g_assert_cmpuint (n_papers (f), ==, 0);
  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "nomination", NULL, 0);
  g_assert_false (gtk_widget_get_sensitive (button));
  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "movement", ids, 1);
  g_assert_false (gtk_widget_get_sensitive (button));
}

static GArray *
two_nominations (gpointer data)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_vals (ids, data, 2);
  return ids;
}

/* Chosen when it is opened, as the ticks of a list are. */
static void
test_source (Papered       *f,
             gconstpointer  data)
{
  guint n;

  hd_paper_button_set_source (HD_PAPER_BUTTON (f->button), f->context, "nomination", two_nominations, f->papers.nominations);
  hd_report_catalogue ("nomination", &n);
  g_assert_cmpuint (n_papers (f), ==, n);
}

/* Until there are pages, or a reason why there are none. */
static HdPaperView *
wait_for_pages (GtkWindow *dialog)
{
  HdPaperView *view = HD_PAPER_VIEW (find_widget (GTK_WIDGET (dialog), HD_TYPE_PAPER_VIEW));
  GtkWidget *failure = find_widget (GTK_WIDGET (view), ADW_TYPE_STATUS_PAGE);

  for (guint i = 0; i < 100 && !hd_paper_view_ready (view) && !gtk_widget_get_mapped (failure); i++)
    settle ();
  return view;
}

/* The paper is shown page by page; Escape closes its window. */
static void
test_dialog (Papered       *f,
             gconstpointer  data)
{
  GtkWindow *dialog;
  HdPaperView *view;
  GtkListView *pages;

  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "meeting", &f->papers.meeting, 1);
  gtk_widget_activate_action (f->button, "papers.show", "s", "minutes");
  dialog = opened_over (f->window);
  g_assert_nonnull (dialog);
  g_assert_cmpstr (gtk_window_get_title (dialog), ==, "Minutes");
  view = wait_for_pages (dialog);
  g_assert_true (hd_paper_view_ready (view));
  pages = GTK_LIST_VIEW (find_widget (GTK_WIDGET (view), GTK_TYPE_LIST_VIEW));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (pages))), >=, 3);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "paper-dialog.zoom-in", NULL);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "paper-dialog.zoom-out", NULL);
  settle ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "window.close", NULL);
  settle ();
  g_assert_null (opened_over (f->window));
}

/* What cannot be made says why, and closing while it is being made leaves nothing behind. */
static void
test_failure (Papered       *f,
              gconstpointer  data)
{
  GtkWindow *dialog;
  HdPaperView *view;
  AdwStatusPage *status;

  hd_paper_button_set_records (HD_PAPER_BUTTON (f->button), f->context, "meeting", &f->papers.bare, 1);
  gtk_widget_activate_action (f->button, "papers.show", "s", "ballots");
  dialog = opened_over (f->window);
  view = wait_for_pages (dialog);
  g_assert_false (hd_paper_view_ready (view));
  status = ADW_STATUS_PAGE (find_widget (GTK_WIDGET (view), ADW_TYPE_STATUS_PAGE));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (status)));
  g_assert_nonnull (strstr (adw_status_page_get_description (status), "agenda"));
  gtk_window_destroy (dialog);
  settle ();

  gtk_widget_activate_action (f->button, "papers.show", "s", "invitation");
  gtk_window_destroy (opened_over (f->window));
  settle ();
  g_assert_null (opened_over (f->window));
}

/* The room of reports has those of the year alone, and shows one at once. */
static void
test_room (Papered       *f,
           gconstpointer  data)
{
  GtkWidget *room = g_object_new (hd_report_page_get_type (), "context", f->context, NULL);
  GtkListBox *list;
  HdPaperView *view;
  guint n;

  adw_window_set_content (ADW_WINDOW (f->window), room);
  gtk_window_set_default_size (f->window, 1280, 800);
  settle ();
  list = GTK_LIST_BOX (find_widget (room, GTK_TYPE_LIST_BOX));
  hd_report_catalogue (NULL, &n);
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, n - 1));
  g_assert_null (gtk_list_box_get_row_at_index (list, n));
  view = wait_for_pages (f->window);
  g_assert_true (hd_paper_view_ready (view));
  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 1));
  settle ();
  g_assert_true (hd_paper_view_ready (wait_for_pages (f->window)));
  adw_window_set_content (ADW_WINDOW (f->window), gtk_label_new (""));
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*test) (Papered *f, gconstpointer data); } tests[] = {
    { "/papers/button", test_button },
    { "/papers/source", test_source },
    { "/papers/dialog", test_dialog },
    { "/papers/failure", test_failure },
    { "/papers/room", test_room },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Papered, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
