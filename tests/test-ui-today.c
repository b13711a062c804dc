/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of today, and the rows behind its numbers. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/evidence-dialog.h"
#include "app/line.h"
#include "app/window.h"
#include "fixture.h"
#include "store/nomination.h"
#include "ui-fixture.h"

#define AWKWARD "Nguyễn <b>Thị</b> & 'Ánh' "

typedef struct {
  Fixture    file;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
} Window;

static void
set_up (Window *w, gconstpointer data)
{
  fixture_set_up_unit (&w->file, NULL);
  w->settings = g_settings_new (HD_APPLICATION_ID);
  w->context = hd_context_new (w->file.store, w->settings);
  w->window = adw_window_new ();
  gtk_window_present (GTK_WINDOW (w->window));
}

static void
tear_down (Window *w, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (w->window));
  settle ();
  g_assert_finalize_object (w->context);
  g_object_unref (w->settings);
  fixture_tear_down (&w->file, NULL);
}

static gpointer
child_of (gpointer widget, const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), name);
}

/* The window of evidence that is open, NULL if there is none. */
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

static GListModel *
shown_rows (GtkWindow *window)
{
  return G_LIST_MODEL (gtk_list_view_get_model (child_of (window, "view")));
}

static void
add_row (GPtrArray *rows, Window *w, const char *label, const char *detail, gint64 weight)
{
  HdEvidence *row = g_new0 (HdEvidence, 1);

  row->table = g_strdup ("unit");
  row->id = w->file.unit;
  row->label = g_strdup (label);
  row->detail = g_strdup (detail);
  row->weight = weight;
  g_ptr_array_add (rows, row);
}

/* What the window says of its rows is their sum, and a sum that is another is told. */
static void
test_sum (Window *w, gconstpointer data)
{
  static const struct {
    gint64      weights[3];
    gsize       n;
    HdValue     value;
    const char *said;
    const char *shown;
  } cases[] = {
    { { 0 },       0, { TRUE, 0 },  "0 rows add up to 0", "0" },
    { { 1, 1 },    2, { TRUE, 2 },  "2 rows add up to 2", "2" },
    { { 1, 0, 1 }, 3, { TRUE, 2 },  "2 of 3 rows add up to 2", "2" },
    { { 5, 10 },   2, { TRUE, 15 }, "2 rows add up to 15", "15" },
    { { 5 },       1, { FALSE, 0 }, "The number is unknown: what it is measured against was never given. Rows: 1", "?" },
    { { 1, 1 },    2, { TRUE, 3 },  "The rows add up to 2, the number says 3", "3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
    GtkWindow *window;

    for (guint k = 0; k < cases[i].n; k++)
      add_row (rows, w, AWKWARD, "2024-03-08", cases[i].weights[k]);
    hd_evidence_show (w->window, w->context, AWKWARD, rows, cases[i].value);
    settle ();
    window = evidence_window ();
    g_assert_nonnull (window);
    g_assert_cmpstr (gtk_label_get_text (child_of (window, "sum")), ==, cases[i].said);
    g_assert_cmpstr (adw_window_title_get_subtitle (child_of (window, "heading")), ==, cases[i].shown);
    g_assert_cmpuint (g_list_model_get_n_items (shown_rows (window)), ==, cases[i].n);
    gtk_window_destroy (window);
    settle ();
  }
}

/* Searched without tone marks; what is copied is what is found. */
static void
test_search (Window *w, gconstpointer data)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  GtkWindow *window;
  GtkEditable *search;
  GtkStack *state;

  add_row (rows, w, "Đặng Thị Ánh", "Phường Bồ Đề", 1);
  add_row (rows, w, "Trần Văn Dũng", "one\ttwo\nthree", 0);
  hd_evidence_show (w->window, w->context, "Rows", rows, (HdValue) { TRUE, 1 });
  settle ();
  window = evidence_window ();
  search = child_of (window, "search");
  state = child_of (window, "state");
  gtk_editable_set_text (search, "anh dang");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpuint (g_list_model_get_n_items (shown_rows (window)), ==, 1);
  gtk_editable_set_text (search, "nobody");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (state), ==, "nothing-found");
  g_signal_emit_by_name (search, "stop-search");
  settle ();
  g_assert_true (evidence_window () == window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (state), ==, "rows");
  g_assert_cmpuint (g_list_model_get_n_items (shown_rows (window)), ==, 2);
  gtk_widget_activate_action (GTK_WIDGET (window), "evidence.copy", NULL);
  {
    GdkContentProvider *content = gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (window)));
    g_auto (GValue) text = G_VALUE_INIT;

    g_value_init (&text, G_TYPE_STRING);
    g_assert_true (gdk_content_provider_get_value (content, &text, NULL));
    g_assert_cmpstr (g_value_get_string (&text), ==,
                     "Name\tDetail\tUnit\tCounts for\nĐặng Thị Ánh\tPhường Bồ Đề\t\t1\nTrần Văn Dũng\tone two three\t\t0\n");
  }
  g_signal_emit_by_name (search, "stop-search");
  settle ();
  g_assert_null (evidence_window ());
}

/* Many rows are listed at once, for only those that are seen are built. */
static void
test_many (Window *w, gconstpointer data)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  gint64 start;
  GtkWindow *window;

  for (guint i = 0; i < 10000; i++) {
    g_autofree char *label = g_strdup_printf ("Nguyễn Thị Ánh %u", i);

    add_row (rows, w, label, "2024-03-08", 1);
  }
  start = g_get_monotonic_time ();
  hd_evidence_show (w->window, w->context, "Rows", rows, (HdValue) { TRUE, 10000 });
  g_test_message ("10,000 rows shown in %.0f ms", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_USEC_PER_SEC);
  settle ();
  window = evidence_window ();
  start = g_get_monotonic_time ();
  gtk_editable_set_text (child_of (window, "search"), "anh 999");
  g_signal_emit_by_name (child_of (window, "search"), "search-changed");
  g_test_message ("searched in %.0f ms", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpuint (g_list_model_get_n_items (shown_rows (window)), ==, 19);
  gtk_window_destroy (window);
  settle ();
}

/* A figure shows its own rows. */
static void
test_figure (Window *w, gconstpointer data)
{
  const HdScope scope = { .year = 2024 };
  GtkWindow *window;

  for (guint i = 0; i < 3; i++) {
    HdRecord *nomination = fixture_nomination (&w->file, AWKWARD, "1990", "");

    hd_record_set_text (nomination, HD_NOMINATION_STATUS, i == 0 ? "draft" : "received");
    fixture_save (&w->file, nomination);
  }
  hd_evidence_show_figure (w->window, w->context, "nominations_total", &scope);
  settle ();
  window = evidence_window ();
  g_assert_cmpstr (gtk_window_get_title (window), ==, "Nominations, 2024");
  g_assert_cmpstr (gtk_label_get_text (child_of (window, "sum")), ==, "2 rows add up to 2");
  gtk_window_destroy (window);
  settle ();
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  allow_newer_gtk ();
  adw_init ();
  hd_application_register_resources ();
#define ADD(path, func) g_test_add (path, Window, NULL, set_up, func, tear_down)
  ADD ("/evidence/sum", test_sum);
  ADD ("/evidence/search", test_search);
  ADD ("/evidence/many", test_many);
  ADD ("/evidence/figure", test_figure);
  return g_test_run ();
}
