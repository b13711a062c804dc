/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes the pictures of the README from a sample council: screenshots LANGUAGE FOLDER
 * Run it through tests/screenshots.sh. */
#include "config.h"
#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>
#include "app/application.h"
#include "app/assistant.h"
#include "app/intake-dialog.h"
#include "app/language.h"
#include "app/line.h"
#include "app/page.h"
#include "app/window.h"
#include "exchange/data-file.h"
#include "exchange/sample.h"
#include "store/blind.h"
#include "store/contest.h"
#include "store/store-private.h"
#include "store/subject.h"

static const char *language, *folder;

/* Runs the program for a while, until what is loaded behind a page is there. */
static void
settle (int ms)
{
  gint64 end = g_get_monotonic_time () + ms * G_GINT64_CONSTANT (1000);

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static void
take (GtkWindow *window, const char *name)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autofree char *file = g_strdup_printf ("%s-%s.png", name, language);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GskRenderNode) node = NULL;

  /* A page that is still being laid out draws nothing. */
  for (guint i = 0; node == NULL && i < 50; i++) {
    GtkSnapshot *snapshot = gtk_snapshot_new ();

    gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                            gdk_paintable_get_intrinsic_height (paintable));
    node = gtk_snapshot_free_to_node (snapshot);
    if (node == NULL)
      settle (200);
  }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s cannot be written", path);
  g_print ("%s\n", path);
}

/* The window that came up last over another. */
static GtkWindow *
dialog_over (HdWindow *window)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (window))
      return l->data;
  g_error ("No dialog came up");
}

static HdWindow *
new_window (HdApplication *application, GSettings *settings)
{
  HdWindow *window = hd_window_new (ADW_APPLICATION (application), settings);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static void
take_rooms (HdWindow *window)
{
  HdPage *page = HD_PAGE (hd_window_show_room (window, "nominations"));

  settle (1500);
  hd_page_select (page, hd_query_id_at (hd_page_query (page), 8));
  settle (800);
  take (GTK_WINDOW (window), "nominations");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  settle (800);
  take (GTK_WINDOW (window), "nominations-dark");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
  hd_window_show_room (window, "reports");
  settle (4000);
  take (GTK_WINDOW (window), "report");
}

/* A record of each room that leads a dossier on, in light, and the board in dark too. */
static void
take_records (HdWindow *window)
{
  static const struct { const char *table, *field, *value, *name; } shown[] = {
    { "meeting",    "state", "signed",       "meeting" },
    { "decision",   "state", "issued",       "decision" },
    { "subject",    "stage", "higher_title", "exemplar" },
    { "award_form", "code",  "GK",           "award" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++) {
    g_autoptr (GPtrArray) found = hd_store_find (hd_window_store (window), hd_record_type_of_table (shown[i].table),
                                                 shown[i].field, shown[i].value, NULL);

    if (found == NULL || found->len == 0)
      g_error ("The sample has no %s whose %s is %s", shown[i].table, shown[i].field, shown[i].value);
    /* A face says more than initials. */
    while (found->len > 1 && strcmp (shown[i].table, "subject") == 0 &&
           hd_record_int (g_ptr_array_index (found, 0), HD_SUBJECT_PORTRAIT) == 0)
      g_ptr_array_remove_index (found, 0);
    hd_window_show_record (window, shown[i].table, hd_record_id (g_ptr_array_index (found, 0)));
    settle (2500);
    take (GTK_WINDOW (window), shown[i].name);
  }
  hd_window_show_room (window, "fostering");
  settle (2500);
  take (GTK_WINDOW (window), "fostering");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  settle (800);
  take (GTK_WINDOW (window), "fostering-dark");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
}

static void
show_tab (HdRoom *room, const char *tabs, const char *name)
{
  GtkWidget *stack = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (room), G_OBJECT_TYPE (room), tabs));

  if (ADW_IS_VIEW_STACK (stack))
    adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), name);
  else
    gtk_stack_set_visible_child_name (GTK_STACK (stack), name);
}

/* The plan at work: a room, (nullable) the tab of it, and the picture's name. */
static void
take_plan (HdWindow *window)
{
  static const struct { const char *room, *tabs, *tab, *name; } shown[] = {
    { "today",       NULL,    NULL,      "today" },
    { "plans",       "tabs",  "targets", "targets" },
    { "plans",       "tabs",  "tasks",   "tasks" },
    { "obligations", "tabs",  "matrix",  "obligations" },
    { "telling",     "tabs",  "months",  "telling" },
    { "telling",     "tabs",  "next",    "tell-next" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++) {
    HdRoom *room = hd_window_show_room (window, shown[i].room);

    settle (1500);
    if (shown[i].tab != NULL)
      show_tab (room, shown[i].tabs, shown[i].tab);
    settle (2500);
    take (GTK_WINDOW (window), shown[i].name);
    if (i == 0) {
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
      settle (800);
      take (GTK_WINDOW (window), "today-dark");
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
    }
  }
}

static void
take_import (HdWindow *window)
{
  const char *const names[] = { "phuong-ngoc-lam.csv", "phuong-viet-hung.xlsx" };
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  GtkWindow *dialog;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = hd_data_file ("examples", names[i]);
    g_autoptr (GFile) file = g_file_new_for_path (path);

    g_list_store_append (files, file);
  }
  hd_window_import (window, G_LIST_MODEL (files));
  settle (3000);
  dialog = dialog_over (window);
  take (dialog, "import");
  gtk_window_destroy (dialog);
}

/* A few of the entries as files, as an office would have got them. */
static void
take_intake (HdWindow *window, HdRoom *room, GPtrArray *entries, const char *work)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  GtkWindow *dialog;

  for (guint i = 0; i < 24; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (hd_window_store (window), HD_TYPE_ENTRY, hd_record_id (g_ptr_array_index (entries, i)), NULL);
    g_autofree char *authors = hd_entry_byline (hd_window_store (window), hd_record_id (entry));
    g_autofree char *unit = hd_store_label (hd_window_store (window), "unit", hd_record_int (entry, HD_ENTRY_UNIT));
    g_autofree char *path = g_strdup_printf ("%s/bai-%02u.txt", work, i + 1);
    g_autofree char *text = g_strdup_printf ("Họ và tên: %s\nĐơn vị: %s\nĐịa chỉ: Số %u phố Nguyễn Sơn\nĐiện thoại: 09%08u\n%s%s\nViết về: %s\nĐịa chỉ nhân vật: %s\n\n%s",
                                             authors, unit, i + 1, 12345678 + i * 104729, i % 7 == 3 ? "" : "Tên bài: ", hd_record_text (entry, HD_ENTRY_TITLE),
                                             hd_record_text (entry, HD_ENTRY_SUBJECT_NAME), unit, hd_record_text (entry, HD_ENTRY_BODY));
    g_autoptr (GFile) file = g_file_new_for_path (path);

    g_file_set_contents (path, text, -1, NULL);
    g_list_store_append (files, file);
  }
  hd_intake_dialog_show (GTK_WIDGET (room), hd_room_context (room), G_LIST_MODEL (files));
  settle (4000);
  dialog = dialog_over (window);
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_template_child (GTK_WIDGET (dialog), G_OBJECT_TYPE (dialog), "day")), "12/03/2025");
  settle (1500);
  take (dialog, "intake");
  gtk_window_destroy (dialog);
}

/* In the room of masking, the first entry in which something was found. */
static void
show_told (HdStore *store, HdRoom *room)
{
  GtkWidget *view = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (room), G_OBJECT_TYPE (room), "view"));
  GtkSelectionModel *lines = gtk_list_view_get_model (GTK_LIST_VIEW (view));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++) {
    g_autoptr (HdLine) line = g_list_model_get_item (G_LIST_MODEL (lines), i);
    g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_line_id (line), NULL);

    if (masks != NULL && masks->len > 0) {
      gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (lines), i);
      break;
    }
  }
  settle (1500);
}

static void
take_contest (HdWindow *window, const char *work)
{
  HdStore *store = hd_window_store (window);
  g_autoptr (GPtrArray) contests = hd_store_get_all (store, HD_TYPE_CONTEST, NULL);
  gint64 contest = hd_record_id (g_ptr_array_index (contests, contests->len - 1));
  g_autoptr (GPtrArray) entries = hd_entries_of (store, contest, NULL);
  HdRoom *room;

  hd_window_show_record (window, "contest", contest);
  settle (2000);
  take (GTK_WINDOW (window), "contest");
  room = hd_window_show_room (window, "entries");
  hd_context_set_contest (hd_room_context (room), contest);
  settle (1500);
  take_intake (window, room, entries, work);
  hd_window_show_record (window, "entry", hd_record_id (g_ptr_array_index (entries, 5)));
  settle (2500);
  take (GTK_WINDOW (window), "entry");
  room = hd_window_show_room (window, "blinding");
  settle (3000);
  show_told (store, room);
  take (GTK_WINDOW (window), "blinding");
  room = hd_window_show_room (window, "judges");
  gtk_widget_activate_action (GTK_WIDGET (room), "judges.tab", "s", "assignment");
  settle (2500);
  take (GTK_WINDOW (window), "assignment");
  room = hd_window_show_room (window, "marking");
  settle (2500);
  hd_room_enter (room);
  settle (1000);
  take (GTK_WINDOW (window), "marking");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  settle (800);
  take (GTK_WINDOW (window), "marking-dark");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
  room = hd_window_show_room (window, "results");
  settle (2500);
  take (GTK_WINDOW (window), "results");
  show_tab (room, "tabs", "queue");
  settle (1500);
  take (GTK_WINDOW (window), "divergence");
  show_tab (room, "tabs", "prizes");
  settle (1500);
  take (GTK_WINDOW (window), "prizes");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *work = g_dir_make_tmp ("hoadep-pictures-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (work, "hoi-dong.hoadep", NULL);
  g_autofree char *plan_path = NULL;
  g_autoptr (GFile) plan = NULL;
  g_autoptr (HdApplication) application = NULL;
  g_autoptr (GSettings) settings = NULL;
  HdStore *store;
  HdWindow *window;

  if (argc != 3)
    return 2;
  language = argv[1];
  folder = argv[2];
  hd_language_set_up (language);
  application = hd_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
  settings = g_settings_new (HD_APPLICATION_ID);
  plan_path = hd_data_file ("plans", "ke-hoach-26-2023.json");
  plan = g_file_new_for_path (plan_path);
  store = hd_assistant_create (path, plan, &error);
  if (store == NULL || !hd_sample_make (store, &(HdSampleOptions) { .year = 2025, .nominations = 600, .entries = 120, .seed = 26, .judged = TRUE, .years = 3 },
                                        NULL, NULL, NULL, &error))
    g_error ("%s", error->message);

  window = new_window (application, settings);
  settle (500);
  hd_assistant_show (window);
  settle (1500);
  take (dialog_over (window), "assistant");
  gtk_window_destroy (dialog_over (window));

  hd_window_set_store (window, store);
  take_plan (window);
  take_rooms (window);
  take_records (window);
  take_import (window);
  take_contest (window, work);
  gtk_window_destroy (GTK_WINDOW (window));
  settle (200);
  return 0;
}
