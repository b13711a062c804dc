/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In the window: from a keystroke in the search to the painted frame that answers it,
 * and from clearing the search to the whole list. Usage: window COUNCIL-FILE */
#include "config.h"
#include "app/application.h"
#include "app/language.h"
#include "app/page.h"
#include "app/window.h"

#define ROUNDS 3

static const char *const typed[] = { "nguyen thi thu huong", "dang duc", "phuong bo de", "tran xuan hoa" };

static gboolean painted, changed;

static void
after_paint_cb (GdkFrameClock *clock)
{
  painted = TRUE;
}

static void
items_changed_cb (GListModel *model)
{
  changed = TRUE;
}

static double
now_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static int
compare (const void *a, const void *b)
{
  double d = *(const double *) a - *(const double *) b;

  return d < 0 ? -1 : d > 0;
}

static void
settle (double ms)
{
  for (double end = now_ms () + ms; now_ms () < end;)
    g_main_context_iteration (NULL, FALSE);
}

/* The time of one change of the search until a frame with its answer is painted; less
 * than 0 if the answer is what is shown already. */
static double
time_search (HdQuery *query, const char *search)
{
  double start = now_ms ();

  painted = changed = FALSE;
  hd_query_set_search (query, search);
  hd_query_wait (query);
  if (!changed)
    return -1;
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  start = now_ms () - start;
  settle (60);   /* as after a fast typist's keystroke */
  return start;
}

static void
print_times (const char *label, GArray *times)
{
  const double *t = (const double *) times->data;

  g_array_sort (times, compare);
  g_print ("  %-28s %3u: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms\n", label, times->len,
           t[times->len / 2], t[times->len * 95 / 100], t[times->len - 1]);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (HdApplication) application = NULL;
  g_autoptr (GArray) keystrokes = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) clears = g_array_new (FALSE, FALSE, sizeof (double));
  HdStore *store;
  HdWindow *window;
  HdQuery *query;
  GdkFrameClock *clock;

  hd_language_set_up (NULL);
  application = hd_application_new ();
  g_application_set_flags (G_APPLICATION (application), g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);
  store = hd_store_open (argv[1], HD_STORE_READ_ONLY, &error);
  if (store == NULL)
    g_error ("%s", error->message);
  settings = g_settings_new (HD_APPLICATION_ID);
  window = hd_window_new (ADW_APPLICATION (application), settings);
  hd_window_set_store (window, store);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
  settle (1500);
  query = hd_page_query (HD_PAGE (hd_window_show_room (window, "nominations")));
  hd_query_prepare_search (query);
  hd_query_wait (query);
  settle (500);
  g_signal_connect (query, "items-changed", G_CALLBACK (items_changed_cb), NULL);
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), NULL);

  for (guint round = 0; round < ROUNDS; round++)
    for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
      double time;

      for (const char *p = typed[i]; *p != '\0'; p = g_utf8_next_char (p)) {
        g_autofree char *search = g_strndup (typed[i], g_utf8_next_char (p) - typed[i]);

        time = time_search (query, search);
        if (time >= 0)
          g_array_append_val (keystrokes, time);
      }
      time = time_search (query, "");
      if (time >= 0)
        g_array_append_val (clears, time);
    }
  g_print ("== in the window, %s\n", argv[1]);
  print_times ("keystroke to painted frame", keystrokes);
  print_times ("search cleared to painted", clears);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
