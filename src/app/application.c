/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#include "application.h"
#include "hd-resources.h"
#include "opener.h"
#include "window.h"

/* How often an application that was told to end looks whether it can. */
#define END_MILLISECONDS 100

static const int end_signals[] = { SIGHUP, SIGINT, SIGTERM };

struct _HdApplication
{
  AdwApplication  parent_instance;

  GSettings      *settings;  /* (owned) (nullable): from startup on */
  guint           signal_ids[G_N_ELEMENTS (end_signals)];
  guint           end_id;    /* timeout: told to end while work is going on */
};

G_DEFINE_FINAL_TYPE (HdApplication, hd_application, ADW_TYPE_APPLICATION)

static HdWindow *
new_window (HdApplication *self)
{
  return hd_window_new (ADW_APPLICATION (self), self->settings);
}

/* Each window keeps what is being typed, so each is asked to close. A window over
 * work that is going on stays until that has been cancelled: FALSE then. */
static gboolean
close_windows (HdApplication *self)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (GTK_APPLICATION (self))) != NULL) {
    GtkWindow *window = windows->data;

    gtk_window_close (window);
    windows = gtk_application_get_windows (GTK_APPLICATION (self));
    if (windows != NULL && windows->data == window)
      return FALSE;
  }
  return TRUE;
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  close_windows (HD_APPLICATION (data));
}

static gboolean
end_cb (gpointer data)
{
  HdApplication *self = data;

  if (!close_windows (self))
    return G_SOURCE_CONTINUE;
  self->end_id = 0;
  return G_SOURCE_REMOVE;
}

/* The session ends, or somebody does not want to wait: as if every window were
 * closed, so that drafts are kept and the file is left without a journal. */
static gboolean
signal_cb (gpointer data)
{
  HdApplication *self = data;

  if (!close_windows (self) && self->end_id == 0)
    self->end_id = g_timeout_add (END_MILLISECONDS, end_cb, self);
  return G_SOURCE_CONTINUE;
}

static void
new_window_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  gtk_window_present (GTK_WINDOW (new_window (HD_APPLICATION (data))));
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  adw_show_about_window (gtk_application_get_active_window (GTK_APPLICATION (data)),
                         "application-name", _("Hoa Đẹp"),
                         "application-icon", HD_APPLICATION_ID,
                         "version", HD_VERSION,
                         "developer-name", _("The Hoa Đẹp project"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Register and workbench of the secretariat of an emulation and commendation council"),
                         NULL);
}

static const GActionEntry app_actions[] = {
  { "quit", quit_action },
  { "new-window", new_window_action },
  { "about", about_action },
};

static int
hd_application_handle_local_options (GApplication *application,
                                     GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;
  g_print ("hoadep %s\n", HD_VERSION);
  return 0;
}

static void
hd_application_startup (GApplication *application)
{
  HdApplication *self = HD_APPLICATION (application);
  /* Only keys that no text entry uses; the others are bound in the widgets. */
  static const struct {
    const char *action;
    const char *keys[3];
  } accels[] = {
    { "app.quit",            { "<Control>q" } },
    { "app.new-window",      { "<Control><Shift>n" } },
    { "win.open-council",    { "<Control>o" } },
    { "win.preferences",     { "<Control>comma" } },
    { "win.import",          { "<Control>i" } },
    { "win.shortcuts", { "<Control>question", "F1" } },
    { "window.close",        { "<Control>w" } },
  };

  hd_application_register_resources ();
  G_APPLICATION_CLASS (hd_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (HD_APPLICATION_ID);
  self->settings = g_settings_new (HD_APPLICATION_ID);
  for (guint i = 0; i < G_N_ELEMENTS (end_signals); i++)
    self->signal_ids[i] = g_unix_signal_add (end_signals[i], signal_cb, self);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action, accels[i].keys);
}

static void
hd_application_activate (GApplication *application)
{
  HdApplication *self = HD_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autofree char *last = g_settings_get_string (self->settings, "last-file");

  if (window == NULL) {
    window = GTK_WINDOW (new_window (self));
    if (*last != '\0' && g_file_test (last, G_FILE_TEST_EXISTS))
      hd_opener_open (HD_WINDOW (window), last);
  }
  gtk_window_present (window);
}

static void
hd_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  HdApplication *self = HD_APPLICATION (application);
  g_autoptr (GListStore) workbooks = g_list_store_new (G_TYPE_FILE);
  GtkWindow *active;

  for (int i = 0; i < n_files; i++) {
    g_autofree char *path = g_file_get_path (files[i]);
    g_autofree char *name = g_file_get_basename (files[i]);
    HdWindow *window = NULL;

    if (!g_str_has_suffix (name, ".hoadep")) {
      g_list_store_append (workbooks, files[i]);
      continue;
    }

    /* A file is open in one window; one without a file takes the next. */
    for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next) {
      HdStore *store = HD_IS_WINDOW (l->data) ? hd_window_store (l->data) : NULL;

      if (HD_IS_WINDOW (l->data) && (store == NULL || g_strcmp0 (hd_store_path (store), path) == 0))
        window = l->data;
      if (store != NULL && window == l->data)
        break;
    }
    if (window == NULL)
      window = new_window (self);
    if (hd_window_store (window) == NULL)
      hd_opener_open (window, path);
    gtk_window_present (GTK_WINDOW (window));
  }
  if (g_list_model_get_n_items (G_LIST_MODEL (workbooks)) == 0)
    return;
  /* Workbooks go into the file that is open, or was open last. */
  if (gtk_application_get_active_window (GTK_APPLICATION (self)) == NULL)
    hd_application_activate (application);
  active = gtk_application_get_active_window (GTK_APPLICATION (self));
  if (HD_IS_WINDOW (active))
    hd_window_import (HD_WINDOW (active), G_LIST_MODEL (workbooks));
}

static void
hd_application_finalize (GObject *object)
{
  HdApplication *self = HD_APPLICATION (object);

  for (guint i = 0; i < G_N_ELEMENTS (end_signals); i++)
    g_clear_handle_id (&self->signal_ids[i], g_source_remove);
  g_clear_handle_id (&self->end_id, g_source_remove);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (hd_application_parent_class)->finalize (object);
}

static void
hd_application_class_init (HdApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_application_finalize;
  application_class->startup = hd_application_startup;
  application_class->activate = hd_application_activate;
  application_class->handle_local_options = hd_application_handle_local_options;
  application_class->open = hd_application_open;
}

static void
hd_application_init (HdApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 N_("Print the version and exit"), NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), app_actions, G_N_ELEMENTS (app_actions), self);
}

HdApplication *
hd_application_new (void)
{
  return g_object_new (HD_TYPE_APPLICATION,
                       "application-id", HD_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/vn/hoadep/HoaDep",
                       NULL);
}

void
hd_application_register_resources (void)
{
  /* The linker may drop a static library's constructor. */
  g_resources_register (hd_get_resource ());
}
