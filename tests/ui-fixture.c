/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include "app/application.h"
#include "app/assistant.h"
#include "ui-fixture.h"

static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (level == G_LOG_LEVEL_WARNING && g_str_equal (fields[i].key, "MESSAGE") &&
        g_str_has_prefix (fields[i].value, "Trying to measure GtkLabel"))
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, data);
}

void
allow_newer_gtk (void)
{
  if (gtk_get_minor_version () > 8)
    g_log_set_writer_func (write_log, NULL, NULL);
}

void
start_ui_tests (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  allow_newer_gtk ();
  hd_application_register_resources ();
}

/* The files that tests begin with a copy of. */
static char *made_folder;

static void
remove_made (void)
{
  remove_folder (made_folder);
  g_free (made_folder);
}

static void
make_council (const char *path, const HdSampleOptions *sample)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *plan = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (plan);
  g_autoptr (HdStore) store = hd_assistant_create (path, file, &error);

  g_assert_no_error (error);
  if (sample != NULL)
    hd_sample_make (store, sample, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  hd_store_close (store, &error);
  g_assert_no_error (error);
}

HdStore *
new_sample_council (const HdSampleOptions *sample, char **folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) made = NULL, copy = NULL;
  g_autofree char *made_path = NULL, *path = NULL;
  HdStore *store;

  if (made_folder == NULL) {
    made_folder = g_dir_make_tmp ("hoadep-made-XXXXXX", &error);
    g_assert_no_error (error);
    atexit (remove_made);
  }
  made_path = g_build_filename (made_folder, sample != NULL ? "sample.hoadep" : "council.hoadep", NULL);
  if (!g_file_test (made_path, G_FILE_TEST_EXISTS))
    make_council (made_path, sample);
  *folder = g_dir_make_tmp ("hoadep-ui-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (*folder, "council.hoadep", NULL);
  made = g_file_new_for_path (made_path);
  copy = g_file_new_for_path (path);
  g_file_copy (made, copy, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  return store;
}

HdStore *
new_council (char **folder)
{
  return new_sample_council (NULL, folder);
}

void
remove_council (HdStore *store, char *folder)
{
  g_autoptr (GError) error = NULL;

  hd_store_close (store, &error);
  g_assert_no_error (error);
  g_assert_finalize_object (store);
  remove_folder (folder);
  g_free (folder);
}

void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_file_test (path, G_FILE_TEST_IS_DIR))
      remove_folder (path);
    else
      g_unlink (path);
  }
  g_rmdir (folder);
}

gint64
save_record (HdStore *store, gpointer record)
{
  g_autoptr (HdRecord) owned = record;
  g_autoptr (GError) error = NULL;

  hd_store_save (store, owned, &error);
  g_assert_no_error (error);
  return hd_record_id (owned);
}

GtkWidget *
open_page (GType type, HdContext *context, int width, int height, GtkWidget **window)
{
  GtkWidget *page = g_object_new (type, "context", context, NULL), *overlay = adw_toast_overlay_new ();

  *window = adw_window_new ();
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), page);
  adw_window_set_content (ADW_WINDOW (*window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (*window), width, height);
  gtk_window_present (GTK_WINDOW (*window));
  settle ();
  return page;
}

void
close_window (gpointer window, HdContext *context, GSettings *settings)
{
  if (window != NULL)
    gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  g_assert_finalize_object (context);
  g_object_unref (settings);
}

void
settle (void)
{
  for (guint idle = 0; idle < 125;)
    if (!g_main_context_iteration (NULL, FALSE)) {
      g_usleep (2000);
      idle++;
    }
}

gpointer
part (gpointer widget, const char *id)
{
  GObject *child = gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), id);

  g_assert_nonnull (child);
  return child;
}

GtkWidget *
find_nth (GtkWidget *root, GType type, guint *n)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found;

    if (G_TYPE_CHECK_INSTANCE_TYPE (child, type) && (*n)-- == 0)
      return child;
    found = find_nth (child, type, n);
    if (found != NULL)
      return found;
  }
  return NULL;
}

GtkWidget *
nth (GtkWidget *root, GType type, guint n)
{
  GtkWidget *found = find_nth (root, type, &n);

  g_assert_nonnull (found);
  return found;
}

GtkWidget *
find_widget (GtkWidget *root, GType type)
{
  guint n = 0;

  return G_TYPE_CHECK_INSTANCE_TYPE (root, type) ? root : find_nth (root, type, &n);
}

gboolean
reads (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_visible (root))
    return FALSE;
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (reads (child, text))
      return TRUE;
  return FALSE;
}

/* The first window that is as asked. A window that is closed goes out of the list at once. */
static gpointer
find_toplevel (gboolean (*matches) (GtkWindow *window, gpointer data), gpointer data)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (matches (window, data))
      return window;
  }
  return NULL;
}

static gboolean
is_of_type (GtkWindow *window, gpointer data)
{
  return g_type_is_a (G_OBJECT_TYPE (window), g_type_from_name (data));
}

gpointer
find_window (const char *type)
{
  return find_toplevel (is_of_type, (gpointer) type);
}

static gboolean
is_titled (GtkWindow *window, gpointer data)
{
  return g_strcmp0 (gtk_window_get_title (window), data) == 0;
}

gpointer
find_titled (const char *title)
{
  return find_toplevel (is_titled, (gpointer) title);
}

static gboolean
is_over (GtkWindow *window, gpointer data)
{
  return gtk_window_get_transient_for (window) == data;
}

gpointer
opened_over (gpointer window)
{
  return find_toplevel (is_over, window);
}

static gboolean
is_another (GtkWindow *window, gpointer data)
{
  return window != data && gtk_widget_get_visible (GTK_WIDGET (window));
}

gpointer
other_window (gpointer window)
{
  return find_toplevel (is_another, window);
}

guint
close_others (gpointer window)
{
  GtkWindow *other;
  guint n = 0;

  for (; (other = other_window (window)) != NULL; n++)
    gtk_window_destroy (GTK_WINDOW (other));
  settle ();
  return n;
}

void
respond (const char *response)
{
  AdwMessageDialog *dialog = find_window ("AdwMessageDialog");

  g_assert_nonnull (dialog);
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
  settle ();
}

gboolean
press_key (GtkWidget *widget, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
  }
  return handled;
}
