/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs for judges made from the window, and marks taken in from what came back. */
#include "config.h"

#include <adwaita.h>

#include "app/application.h"
#include "app/pack-button.h"
#include "app/score-dialog.h"
#include "contest-fixture.h"
#include "exchange/judge-pack.h"
#include "ui-fixture.h"

#define ARTICLE "code,judge,noi-dung,lan-toa,ngon-ngu,minh-chung,the-thuc,comment\n"

typedef struct {
  ContestFixture contest;
  GSettings     *settings;
  HdContext     *context;
  GtkWidget     *window;
  HdPackButton  *button;
} Window;

static void
set_up (Window *w, gconstpointer data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  contest_fixture_set_up (&w->contest, NULL);
  w->settings = g_settings_new (HD_APPLICATION_ID);
  w->context = hd_context_new (w->contest.base.store, w->settings);
  hd_context_set_contest (w->context, w->contest.contest);
  w->button = g_object_new (HD_TYPE_PACK_BUTTON, NULL);
  w->window = adw_window_new ();
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (w->button));
  adw_window_set_content (ADW_WINDOW (w->window), overlay);
  hd_pack_button_show (w->button, w->context, w->contest.rounds[CONTEST_PRELIMINARY]);
  gtk_window_present (GTK_WINDOW (w->window));
  settle ();
}

static void
tear_down (Window *w, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (w->window));
  settle ();
  g_object_unref (w->context);
  g_object_unref (w->settings);
  contest_fixture_tear_down (&w->contest, NULL);
}

/* Waits for the worker. */
static void
wait_for (gboolean (*there) (Window *w, gpointer data), Window *w, gpointer data)
{
  gint64 end = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  while (!there (w, data) && g_get_monotonic_time () < end)
    settle ();
  g_assert_true (there (w, data));
}

static gboolean
folder_is_there (Window *w, gpointer data)
{
  return g_file_query_exists (data, NULL);
}

static void
test_make (Window *w, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (w->contest.base.folder, "packs", NULL);
  g_autoptr (GFile) pack = g_file_new_build_filename (w->contest.base.folder, "packs", "so-khao-giam-khao-02", NULL);
  g_autoptr (GArray) judges = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (judges, w->contest.judges[1]);
  hd_pack_button_make (w->button, judges, folder);
  wait_for (folder_is_there, w, pack);
  settle ();
}

/* Everyone with works is offered, ticked while something is still to come. */
static void
test_choose (Window *w, gconstpointer data)
{
  GtkWindow *list;

  gtk_widget_activate_action (GTK_WIDGET (w->button), "packs.make", NULL);
  settle ();
  list = find_window ("HdCheckList");
  g_assert_nonnull (list);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (part (list, "view")))), ==, CONTEST_JUDGES);
  gtk_window_close (list);
  settle ();
}

static gboolean
is_read (Window *w, gpointer dialog)
{
  return *gtk_label_get_text (part (dialog, "summary")) != '\0';
}

/* The dialog on a list of marks, when it has been read. */
static GtkWindow *
show_list (Window *w, const char *text)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  g_autoptr (GFile) file = g_file_new_build_filename (w->contest.base.folder, "<b>điểm & 'nhận xét'.csv", NULL);
  GtkWindow *dialog;

  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
  g_list_store_append (files, file);
  dialog = hd_score_dialog_show (GTK_WIDGET (w->button), w->context, w->contest.rounds[CONTEST_PRELIMINARY], G_LIST_MODEL (files));
  wait_for (is_read, w, dialog);
  return dialog;
}

static void
test_take (Window *w, gconstpointer data)
{
  GtkWindow *dialog = show_list (w, ARTICLE "K7-2M4P,Nguyễn Thị Ánh,17.5,1,2,3,4,<b>hay</b> & 'thật'\nH8-5RWD,Nguyễn Thị Ánh,0,0,0,0,0,\n");

  g_assert_true (gtk_widget_is_sensitive (part (dialog, "take")));
  g_assert_false (gtk_widget_get_visible (part (dialog, "skip_row")));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "scores.take", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (w->contest.base.store, HD_TYPE_SCORE_SHEET), ==, 2);
  g_assert_null (find_window ("HdScoreDialog"));
}

/* While something is refused nothing is taken, unless it is left out. */
static void
test_refused (Window *w, gconstpointer data)
{
  GtkWindow *dialog = show_list (w, ARTICLE "K7-2M4P,Nguyễn Thị Ánh,17.5,1,2,3,4,\nH8-5RWD,Nguyễn Thị Ánh,41,0,0,0,0,\n");

  g_assert_false (gtk_widget_is_sensitive (part (dialog, "take")));
  g_assert_true (gtk_widget_get_visible (part (dialog, "skip_row")));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (part (dialog, "view")))), ==, 4);
  gtk_switch_set_active (part (dialog, "skip"), TRUE);
  g_assert_true (gtk_widget_is_sensitive (part (dialog, "take")));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "scores.take", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (w->contest.base.store, HD_TYPE_SCORE_SHEET), ==, 1);
}

/* What cannot be read is told, and the window can be left. */
static void
test_unreadable (Window *w, gconstpointer data)
{
  GtkWindow *dialog = show_list (w, "PK\3\4");

  g_assert_false (gtk_widget_is_sensitive (part (dialog, "take")));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (dialog, "states")), ==, "list");
  gtk_window_close (dialog);
  settle ();
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (Window *, gconstpointer); } tests[] = {
    { "/ui-packs/make", test_make }, { "/ui-packs/choose", test_choose }, { "/ui-packs/take", test_take },
    { "/ui-packs/refused", test_refused }, { "/ui-packs/unreadable", test_unreadable },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Window, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
