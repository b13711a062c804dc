/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the window share.
 *
 * The windows of messages of libadwaita 1.7 measure their own labels for less than they
 * need, and GTK 4.18 warns of it: that one warning, of no widget of ours, is let pass.
 * With the GTK that the program is written for every warning ends a test. */
#pragma once

#include <glib/gstdio.h>
#include <gtk/gtk.h>

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

static inline void
allow_newer_gtk (void)
{
  if (gtk_get_minor_version () > 8)
    g_log_set_writer_func (write_log, NULL, NULL);
}

/* Idle work and frames that are due: until there was nothing to do for a quarter of a
 * second in all, however busy the machine is. */
static inline void
settle (void)
{
  for (guint idle = 0; idle < 125;)
    if (!g_main_context_iteration (NULL, FALSE)) {
      g_usleep (2000);
      idle++;
    }
}

/* The nth widget of a type below another, in the order of the tree; NULL if there are not so many. */
static inline GtkWidget *
find_nth (GtkWidget *root,
          GType      type,
          guint     *n)
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

static inline void
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
