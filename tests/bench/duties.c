/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In the window: from choosing the room of obligations to the painted matrix of 80 units ×
 * 20 obligations × 3 years, and from a key to the painted answer. */
#include "config.h"
#include <glib/gstdio.h>
#include <stdlib.h>
#include "app/application.h"
#include "app/duty-matrix.h"
#include "app/language.h"
#include "app/room.h"
#include "app/window.h"
#include "store/duty.h"
#include "store/unit.h"

#define UNITS       80
#define OBLIGATIONS 20
#define FIRST_YEAR  2023
#define LAST_YEAR   2025
#define ROUNDS      9

static gboolean painted;

static void
after_paint_cb (GdkFrameClock *clock)
{
  painted = TRUE;
}

static double
now_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static void
settle (double ms)
{
  for (double end = now_ms () + ms; now_ms () < end;)
    g_main_context_iteration (NULL, FALSE);
}

static int
compare (const void *a, const void *b)
{
  double d = *(const double *) a - *(const double *) b;

  return d < 0 ? -1 : d > 0;
}

static void
print_times (const char *label, double *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  g_print ("  %-44s median %.0f ms (%.0f-%.0f)\n", label, times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
}

static gint64
save (HdStore *store, gpointer record)
{
  g_autoptr (GError) error = NULL;
  gint64 id;

  if (!hd_store_save (store, record, &error))
    g_error ("%s", error->message);
  id = hd_record_id (record);
  g_object_unref (record);
  return id;
}

/* A third of the duties was noted, as in the middle of a year. */
static void
make_council (const char *path)
{
  g_autoptr (GError) error = NULL;
  HdStore *store = hd_store_create (path, "Hội đồng", &error);
  gint64 units[UNITS], obligations[OBLIGATIONS], plan;

  if (store == NULL || !hd_store_begin (store, "Đo", &error))
    g_error ("%s", error->message);
  plan = save (store, g_object_new (hd_plan_get_type (), "title", "Kế hoạch", "period-start", (gint64) FIRST_YEAR, "period-end",
                                    (gint64) LAST_YEAR, NULL));
  for (guint i = 0; i < UNITS; i++) {
    g_autofree char *name = g_strdup_printf ("Phường Bồ Đề %u", i + 1);

    units[i] = save (store, g_object_new (HD_TYPE_UNIT, "name", name, "kind", i % 2 == 0 ? "ward" : "office", NULL));
  }
  for (guint i = 0; i < OBLIGATIONS; i++) {
    g_autofree char *code = g_strdup_printf ("O%u", i + 1), *due = g_strdup_printf ("%02u-10", i % 12 + 1);
    g_autofree char *title = g_strdup_printf ("Báo cáo kết quả thực hiện kế hoạch tuyên truyền gương điển hình tiên tiến số %u", i + 1);

    obligations[i] = save (store, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", code, "position", (gint64) i, "title", title,
                                                "owner", "all", "rhythm", "yearly", "due", due, "inclusive", TRUE, NULL));
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
      for (guint unit = i % 3; unit < UNITS; unit += 3) {
        g_autofree char *received = g_strdup_printf ("%d-%s", year, due);

        save (store, g_object_new (HD_TYPE_FULFILMENT, "obligation", obligations[i], "unit", units[unit], "year", (gint64) year,
                                   "state", "received", "received", received, NULL));
      }
  }
  if (!hd_store_commit (store, &error))
    g_error ("%s", error->message);
  g_object_unref (store);
}

static HdDutyMatrix *
find_matrix (GtkWidget *widget)
{
  if (HD_IS_DUTY_MATRIX (widget))
    return HD_DUTY_MATRIX (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    HdDutyMatrix *found = find_matrix (child);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static double
time_until_painted (GtkWidget *window, double start)
{
  gtk_widget_queue_draw (window);
  painted = FALSE;
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  return now_ms () - start;
}

static void
press (HdDutyMatrix *matrix, guint key)
{
  gboolean handled;

  g_signal_emit_by_name (matrix, "key", key, &handled);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("duties-XXXXXX", NULL), *path = g_build_filename (folder, "duties.hoadep", NULL);
  double reads[ROUNDS], opened[ROUNDS], again[ROUNDS], keys[ROUNDS], ranges[ROUNDS];
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (HdApplication) application = NULL;

  hd_language_set_up (NULL);
  application = hd_application_new ();
  g_application_set_flags (G_APPLICATION (application), g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);
  settings = g_settings_new (HD_APPLICATION_ID);
  g_settings_set_int (settings, "duty-years", LAST_YEAR - FIRST_YEAR + 1);
  make_council (path);
  for (guint round = 0; round < ROUNDS; round++) {
    HdDutyScope scope = { .from_year = FIRST_YEAR, .to_year = LAST_YEAR };
    HdWindow *window = hd_window_new (ADW_APPLICATION (application), settings);
    HdDutyMatrix *matrix;
    HdStore *store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
    HdRoom *room;
    double start = now_ms ();

    if (store == NULL)
      g_error ("%s", error->message);
    start = now_ms ();
    g_ptr_array_unref (hd_duties (store, &scope, &error));
    reads[round] = now_ms () - start;
    hd_window_set_store (window, store);
    gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
    gtk_window_present (GTK_WINDOW (window));
    hd_context_set_year (hd_room_context (HD_ROOM (hd_window_show_room (window, "units"))), LAST_YEAR);
    settle (1500);
    g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint", G_CALLBACK (after_paint_cb), NULL);
    start = now_ms ();
    room = HD_ROOM (hd_window_show_room (window, "obligations"));
    opened[round] = time_until_painted (GTK_WIDGET (window), start);
    matrix = find_matrix (GTK_WIDGET (room));
    if (hd_duty_table_n_rows (hd_duty_matrix_table (matrix)) != UNITS ||
        hd_duty_table_n_columns (hd_duty_matrix_table (matrix)) != OBLIGATIONS * (LAST_YEAR - FIRST_YEAR + 1))
      g_error ("%d rows, %d columns", hd_duty_table_n_rows (hd_duty_matrix_table (matrix)), hd_duty_table_n_columns (hd_duty_matrix_table (matrix)));
    settle (500);
    hd_window_show_room (window, "units");
    settle (500);
    start = now_ms ();
    hd_window_show_room (window, "obligations");
    again[round] = time_until_painted (GTK_WIDGET (window), start);
    settle (500);
    hd_cell_grid_set_cursor (HD_CELL_GRID (matrix), round, 1, FALSE);
    settle (100);
    start = now_ms ();
    press (matrix, GDK_KEY_r);
    settle (1);
    keys[round] = time_until_painted (GTK_WIDGET (window), start);
    hd_cell_grid_set_cursor (HD_CELL_GRID (matrix), 0, round + 2, FALSE);
    hd_cell_grid_set_cursor (HD_CELL_GRID (matrix), UNITS - 1, round + 2, TRUE);
    settle (300);
    start = now_ms ();
    press (matrix, GDK_KEY_r);
    settle (1);
    ranges[round] = time_until_painted (GTK_WIDGET (window), start);
    gtk_window_destroy (GTK_WINDOW (window));
    settle (100);
  }
  g_print ("== %d units, %d obligations, %d years, in the window\n", UNITS, OBLIGATIONS, LAST_YEAR - FIRST_YEAR + 1);
  print_times ("duties read", reads);
  print_times ("room chosen first until matrix painted", opened);
  print_times ("room chosen again until matrix painted", again);
  print_times ("one key until painted", keys);
  print_times ("one key for a column of units until painted", ranges);
  g_unlink (path);
  g_rmdir (folder);
  return 0;
}
