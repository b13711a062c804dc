/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of today, and the rows behind its numbers. */
#include "config.h"

#include <adwaita.h>
#include <poppler.h>
#include <string.h>

#include "app/application.h"
#include "app/evidence-dialog.h"
#include "app/room.h"
#include "app/rooms.h"
#include "app/today-list.h"
#include "app/today-targets.h"
#include "exchange/data-file.h"
#include "exchange/plan-file.h"
#include "exchange/report.h"
#include "exchange/sample.h"
#include "exchange/writer.h"
#include "fixture.h"
#include "store/nomination.h"
#include "store/text.h"
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
  close_window (w->window, w->context, w->settings);
  fixture_tear_down (&w->file, NULL);
}

/* The window of evidence that is open, NULL if there is none. */
static GtkWindow *
evidence_window (void)
{
  return find_window ("HdEvidenceDialog");
}

static GListModel *
shown_rows (GtkWindow *window)
{
  return G_LIST_MODEL (gtk_list_view_get_model (part (window, "view")));
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
    g_assert_cmpstr (gtk_label_get_text (part (window, "sum")), ==, cases[i].said);
    g_assert_cmpstr (adw_window_title_get_subtitle (part (window, "heading")), ==, cases[i].shown);
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
  search = part (window, "search");
  state = part (window, "state");
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
  gtk_editable_set_text (part (window, "search"), "anh 999");
  g_signal_emit_by_name (part (window, "search"), "search-changed");
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
  g_assert_cmpstr (gtk_label_get_text (part (window, "sum")), ==, "2 rows add up to 2");
  gtk_window_destroy (window);
  settle ();
}

/* The room on the sample of a year at work, in a window of its own. */
typedef struct {
  Window     base;
  GtkWidget *room;
} Day;

static void
make_sample (Fixture *f, const char *name)
{
  const HdSampleOptions options = { .year = 2025, .nominations = 150, .entries = 30, .years = 2, .seed = 5 };
  g_autofree char *path = hd_data_file ("plans", "ke-hoach-26-2023.json");
  g_autoptr (GFile) plan = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  hd_plan_file_load (f->store, plan, &error);
  g_assert_no_error (error);
  hd_sample_make (f->store, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
set_up_day (Day *d, gconstpointer data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  if (data == NULL)
    fixture_set_up_made (&d->base.file, "sample", make_sample);
  else
    fixture_set_up (&d->base.file, NULL);
  d->base.settings = g_settings_new (HD_APPLICATION_ID);
  d->base.context = hd_context_new (d->base.file.store, d->base.settings);
  hd_context_set_year (d->base.context, 2025);
  d->base.window = adw_window_new ();
  d->room = g_object_new (hd_today_page_get_type (), "context", d->base.context, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), d->room);
  adw_window_set_content (ADW_WINDOW (d->base.window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (d->base.window), 1280, 800);
  gtk_window_present (GTK_WINDOW (d->base.window));
}

/* The number on the button above the chart, -1 while it is counted. */
static gint64
chart_total (Day *d)
{
  const char *label = gtk_button_get_label (part (part (d->room, "chart"), "total"));
  const char *digit = strpbrk (label, "0123456789");

  return digit != NULL ? g_ascii_strtoll (digit, NULL, 10) : -1;
}

/* The chart is counted last. */
static void
wait_for_day (Day *d)
{
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  while (chart_total (d) < 0 && g_get_monotonic_time () < end)
    settle ();
  settle ();
  g_assert_cmpint (chart_total (d), >=, 0);
}

/* Work that is due now, without a wait for frames. */
static void
turn (void)
{
  for (guint i = 0; i < 50 && g_main_context_iteration (NULL, FALSE); i++)
    ;
}

/* The rows are read behind the window. */
static void
wait_for_evidence (void)
{
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  while (evidence_window () == NULL && g_get_monotonic_time () < end)
    turn ();
  g_assert_nonnull (evidence_window ());
}

/* Closes the list that was opened and looks whether it adds up to its number. */
static void
check_evidence (const char *of, const char *number)
{
  GtkWindow *window;
  const char *sum;

  g_test_message ("%s: %s", of, number);
  wait_for_evidence ();
  window = evidence_window ();
  g_assert_cmpstr (adw_window_title_get_subtitle (part (window, "heading")), ==, number);
  sum = gtk_label_get_text (part (window, "sum"));
  if (strcmp (number, "?") == 0)
    g_assert_true (g_str_has_prefix (sum, "The number is unknown"));
  else {
    g_autofree char *added = g_strdup_printf ("add up to %s", number);

    g_assert_true (g_str_has_suffix (sum, added));
    g_assert_false (g_str_has_prefix (sum, "The rows add up"));
  }
  gtk_window_destroy (window);
  turn ();
}

/* The day is counted behind the window; when it is there, the keys act on its first line. */
static void
test_keys_at_start (Day *d, gconstpointer data)
{
  GtkWidget *focus;

  hd_room_enter (HD_ROOM (d->room));
  wait_for_day (d);
  focus = gtk_root_get_focus (gtk_widget_get_root (d->room));
  g_assert_nonnull (focus);
  g_test_message ("on a %s of a %s", G_OBJECT_TYPE_NAME (focus), G_OBJECT_TYPE_NAME (gtk_widget_get_parent (focus)));
  g_assert_true (gtk_widget_is_ancestor (focus, part (d->room, "view")));
}

/* Who presses Enter twice, or on one row and then on another, gets one list: the last. */
static void
test_hurried (Day *d, gconstpointer data)
{
  GListModel *lines;
  HdTodayItem *items[2] = { NULL, NULL };
  gint64 end;

  wait_for_day (d);
  lines = G_LIST_MODEL (gtk_list_view_get_model (part (d->room, "view")));
  for (guint i = 0; i < g_list_model_get_n_items (lines) && items[1] == NULL; i++) {
    g_autoptr (HdTodayLine) line = g_list_model_get_item (lines, i);

    if (hd_today_line_item (line) != NULL)
      items[items[0] != NULL] = hd_today_line_item (line);
  }
  g_assert_nonnull (items[1]);
  for (guint i = 0; i < 4; i++)
    g_assert_true (gtk_widget_activate_action (d->room, "today.rows", "s", items[i / 2]->key));
  wait_for_evidence ();
  end = g_get_monotonic_time () + G_USEC_PER_SEC;
  while (g_get_monotonic_time () < end)
    turn ();
  g_assert_cmpstr (gtk_window_get_title (evidence_window ()), ==, items[1]->title);
  gtk_window_destroy (evidence_window ());
  turn ();
  g_assert_null (evidence_window ());
}

static void
test_every_item_opens (Day *d, gconstpointer data)
{
  GListModel *lines;
  guint items = 0;

  wait_for_day (d);
  lines = G_LIST_MODEL (gtk_list_view_get_model (part (d->room, "view")));
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++) {
    g_autoptr (HdTodayLine) line = g_list_model_get_item (lines, i);
    HdTodayItem *item = hd_today_line_item (line);
    g_autofree char *number = NULL;

    if (item == NULL)
      continue;
    items++;
    number = hd_number_format (item->count);
    g_assert_true (gtk_widget_activate_action (d->room, "today.rows", "s", item->key));
    wait_for_evidence ();
    g_assert_cmpuint (g_list_model_get_n_items (shown_rows (evidence_window ())), ==, item->count);
    check_evidence (item->key, number);
  }
  g_assert_cmpuint (items, >, 10);
}

static void
test_every_target_opens (Day *d, gconstpointer data)
{
  GtkListBox *targets;
  guint n = 0;

  wait_for_day (d);
  targets = part (d->room, "targets");
  for (GtkListBoxRow *row; (row = gtk_list_box_get_row_at_index (targets, n)) != NULL; n++) {
    HdTodayTarget *target = hd_today_targets_of_row (row);
    g_autofree char *number = target->status->achieved.known ? hd_number_format (target->status->achieved.value) : g_strdup ("?");

    g_signal_emit_by_name (targets, "row-activated", row);
    check_evidence ("target", number);
  }
  g_assert_cmpuint (n, ==, 16);
}

/* Every bar of every chart, and the total above it. */
static void
test_every_bar_opens (Day *d, gconstpointer data)
{
  static const char *const ways[] = { "by_unit", "by_movement", "by_month" };
  GtkWidget *chart;
  GtkDropDown *figure;
  guint bars = 0;

  wait_for_day (d);
  chart = part (d->room, "chart");
  figure = part (chart, "figure");
  for (guint f = 0; f < g_list_model_get_n_items (gtk_drop_down_get_model (figure)); f++)
    for (guint w = 0; w < G_N_ELEMENTS (ways); w++) {
      g_autofree char *number = NULL;
      GtkListBox *list;
      GtkListBoxRow *row;

      gtk_drop_down_set_selected (figure, f);
      gtk_toggle_button_set_active (part (chart, ways[w]), TRUE);
      /* The year has so little that it is counted at once, but behind the window. */
      settle ();
      number = g_strdup_printf ("%d", (int) chart_total (d));
      g_signal_emit_by_name (part (chart, "total"), "clicked");
      check_evidence (ways[w], number);
      list = GTK_LIST_BOX (gtk_widget_get_first_child (part (chart, "chart")));
      for (guint i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL && i < 3; i++) {
        GtkWidget *value = gtk_widget_get_last_child (gtk_list_box_row_get_child (row));

        g_signal_emit_by_name (list, "row-activated", row);
        check_evidence ("bar", gtk_label_get_text (GTK_LABEL (value)));
        bars++;
      }
    }
  g_assert_cmpuint (bars, >, 20);
}

/* What was received is gone from the page a moment later, and undo brings it back. */
static void
test_dismiss (Day *d, gconstpointer data)
{
  GListModel *lines;
  guint before;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  wait_for_day (d);
  lines = G_LIST_MODEL (gtk_list_view_get_model (part (d->room, "view")));
  before = g_list_model_get_n_items (lines);
  for (guint i = 0; i < before; i++) {
    g_autoptr (HdTodayLine) line = g_list_model_get_item (lines, i);
    HdTodayItem *item = hd_today_line_item (line);

    if (item != NULL && strcmp (item->key, "columns_stale") == 0) {
      hd_today_dismiss (d->base.file.store, item, "Đã xem", &error);
      g_assert_no_error (error);
      break;
    }
  }
  for (gint64 end = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;
       g_list_model_get_n_items (lines) != before - 1 && g_get_monotonic_time () < end;)
    settle ();
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, before - 1);
  g_assert_true (hd_store_undo (d->base.file.store, &label, &error));
  for (gint64 end = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;
       g_list_model_get_n_items (lines) != before && g_get_monotonic_time () < end;)
    settle ();
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, before);
}

/* A file with nothing in it has nothing to do, and says so. */
static void
test_nothing (Day *d, gconstpointer data)
{
  GListModel *lines;

  wait_for_day (d);
  lines = G_LIST_MODEL (gtk_list_view_get_model (part (d->room, "view")));
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, HD_TODAY_N_SECTIONS);
  g_assert_true (gtk_widget_get_visible (part (d->room, "no_targets")));
  g_assert_true (gtk_widget_get_visible (part (part (d->room, "chart"), "empty")));
}

static void
tear_down_day (Day *d, gconstpointer data)
{
  tear_down (&d->base, data);
}

/* One page, however much there is: of the day, with the numbers that can be opened. */
static void
test_brief (Day *d, gconstpointer data)
{
  static const char *const days[] = { "2025-06-15", "2025-12-20", "2026-03-01" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdDocument) document = hd_report_build (d->base.file.store, "brief", 2025, days[i], &error);
    g_autofree char *name = g_strdup_printf ("%s/brief-%u.pdf", d->base.file.folder, i);
    g_autoptr (GFile) file = g_file_new_for_path (name);
    g_autofree char *uri = g_file_get_uri (file);
    PopplerDocument *pdf;
    g_autoptr (GPtrArray) numbers = NULL;

    g_assert_no_error (error);
    hd_write (document, HD_FORMAT_PDF, file, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    pdf = poppler_document_new_from_file (uri, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpint (poppler_document_get_n_pages (pdf), ==, 1);
    g_object_unref (pdf);
    numbers = hd_document_list_numbers (document, &error);
    g_assert_cmpuint (numbers->len, >, 5);
    for (guint k = 0; k < numbers->len; k++) {
      HdNumber *number = g_ptr_array_index (numbers, k);
      g_autoptr (GPtrArray) rows = hd_report_rows (d->base.file.store, number->source, &error);
      gint64 sum = 0;

      g_assert_no_error (error);
      for (guint r = 0; r < rows->len; r++)
        sum += ((HdEvidence *) g_ptr_array_index (rows, r))->weight;
      g_test_message ("%s: %s", days[i], number->label);
      g_assert_cmpint (sum, ==, number->value);
    }
  }
}

int
main (int argc, char *argv[])
{
  start_ui_tests (&argc, &argv);
#define ADD(path, func) g_test_add (path, Window, NULL, set_up, func, tear_down)
  ADD ("/evidence/sum", test_sum);
  ADD ("/evidence/search", test_search);
  ADD ("/evidence/many", test_many);
  ADD ("/evidence/figure", test_figure);
  g_test_add ("/today/keys-at-start", Day, NULL, set_up_day, test_keys_at_start, tear_down_day);
  g_test_add ("/today/hurried", Day, NULL, set_up_day, test_hurried, tear_down_day);
  g_test_add ("/today/every-item-opens", Day, NULL, set_up_day, test_every_item_opens, tear_down_day);
  g_test_add ("/today/every-target-opens", Day, NULL, set_up_day, test_every_target_opens, tear_down_day);
  g_test_add ("/today/every-bar-opens", Day, NULL, set_up_day, test_every_bar_opens, tear_down_day);
  g_test_add ("/today/let-be", Day, NULL, set_up_day, test_dismiss, tear_down_day);
  g_test_add ("/today/brief", Day, NULL, set_up_day, test_brief, tear_down_day);
  g_test_add ("/today/nothing", Day, "empty", set_up_day, test_nothing, tear_down_day);
  return g_test_run ();
}
