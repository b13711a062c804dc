/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A decision on the prizes of a contest in the room of decisions. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/form.h"
#include "app/page.h"
#include "app/rooms.h"
#include "contest-won.h"
#include "store/decision.h"
#include "ui-fixture.h"

typedef struct {
  Won        won;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
} Window;

static void
set_up (Window *w, gconstpointer data)
{
  won_set_up (&w->won, data);
  w->settings = g_settings_new (HD_APPLICATION_ID);
  w->context = hd_context_new (w->won.base.base.store, w->settings);
  hd_context_set_contest (w->context, w->won.base.contest);
  w->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (w->window), 1280, 800);
}

static void
tear_down (Window *w, gconstpointer data)
{
  close_window (w->window, w->context, w->settings);
  won_tear_down (&w->won, data);
}

/* Actions of widgets cannot be asked whether they are enabled: the button that has one can. */
static gboolean
can (GtkWidget *widget, const char *action)
{
  if (GTK_IS_ACTIONABLE (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return gtk_widget_is_sensitive (widget) && gtk_widget_get_visible (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (can (child, action))
      return TRUE;
  return FALSE;
}

/* Its lines are the prizes, with their money; what is only of dossiers is not offered. */
static void
test_form (Window *w, gconstpointer data)
{
  HdStore *store = w->won.base.base.store;
  g_autoptr (GError) error = NULL;
  HdForm *form;
  gint64 id;

  won_freeze (&w->won, TRUE);
  id = won_draft (&w->won);
  won_complete (&w->won, id, 9000000, "");
  form = g_object_new (hd_decision_form_get_type (), "context", w->context, NULL);
  adw_window_set_content (ADW_WINDOW (w->window), GTK_WIDGET (form));
  gtk_window_present (GTK_WINDOW (w->window));
  settle ();
  g_assert_true (hd_form_load (form, id, NULL, &error));
  g_assert_no_error (error);
  gtk_stack_set_visible_child_name (part (form, "stack"), "subjects");
  settle ();
  g_assert_true (reads (GTK_WIDGET (form), "Lê Văn <Ánh>, Đỗ Mười Hai"));
  g_assert_true (reads (GTK_WIDGET (form), "Giải Nhất"));
  g_assert_true (reads (GTK_WIDGET (form), "Phường Sài Đồng"));
  g_assert_true (reads (GTK_WIDGET (form), "4 subjects, 9.500.000 đồng"));
  g_assert_true (reads (GTK_WIDGET (form), "Over the decision's budget by 500.000 đồng."));
  g_assert_true (can (GTK_WIDGET (form), "decision.add"));
  g_assert_true (can (GTK_WIDGET (form), "decision.issue"));
  g_assert_false (can (GTK_WIDGET (form), "decision.money"));

  /* A unit that won since comes in by the same button. */
  fixture_save (&w->won.base.base, g_object_new (HD_TYPE_PRIZE_UNIT, "prize", w->won.prizes[2], "unit", w->won.base.base.unit, NULL));
  gtk_widget_activate_action (GTK_WIDGET (form), "decision.add", NULL);
  settle ();
  g_assert_true (reads (GTK_WIDGET (form), "5 subjects, 11.000.000 đồng"));

  won_complete (&w->won, id, 0, "");
  g_assert_true (hd_decision_issue (store, id, &error));
  g_assert_no_error (error);
  g_assert_true (hd_form_load (form, id, NULL, &error));
  settle ();
  g_assert_false (can (GTK_WIDGET (form), "decision.add"));
  g_assert_false (can (GTK_WIDGET (form), "decision.revoke"));
  g_assert_true (can (GTK_WIDGET (form), "decision.certificates"));
}

/* The draft is made from the room, once there is something to decide on. */
static void
test_page (Window *w, gconstpointer data)
{
  HdStore *store = w->won.base.base.store;
  g_autoptr (GList) toplevels = NULL;
  GtkWidget *page = g_object_new (hd_decision_page_get_type (), "context", w->context, NULL);

  adw_window_set_content (ADW_WINDOW (w->window), adw_toast_overlay_new ());
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (adw_window_get_content (ADW_WINDOW (w->window))), page);
  gtk_window_present (GTK_WINDOW (w->window));
  settle ();
  gtk_widget_activate_action (page, "decisions.contest", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (store, HD_TYPE_DECISION), ==, 0);
  toplevels = gtk_window_list_toplevels ();
  for (GList *l = toplevels; l != NULL; l = l->next)
    if (l->data != w->window)
      gtk_window_destroy (l->data);
  won_freeze (&w->won, TRUE);
  gtk_widget_activate_action (page, "decisions.contest", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (store, HD_TYPE_DECISION), ==, 1);
}

int
main (int argc, char **argv)
{
  start_ui_tests (&argc, &argv);
  g_test_add ("/ui-contest-decision/form", Window, NULL, set_up, test_form, tear_down);
  g_test_add ("/ui-contest-decision/page", Window, NULL, set_up, test_page, tear_down);
  return g_test_run ();
}
