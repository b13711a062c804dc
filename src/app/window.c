/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "assistant.h"
#include "backups.h"
#include "chains.h"
#include "children.h"
#include "council-settings.h"
#include "letters-window.h"
#include "feedback.h"
#include "history.h"
#include "import-dialog.h"
#include "merge-dialog.h"
#include "opener.h"
#include "lazy-popover.h"
#include "preferences.h"
#include "rooms.h"
#include "store/council.h"
#include "store/marking.h"
#include "window.h"

/* Opening a file must not be slowed down by the day's backup. */
#define BACKUP_AFTER_SECONDS 5

struct _HdWindow
{
  AdwApplicationWindow parent_instance;

  /* Template widgets */
  GtkStack        *main_stack;
  AdwLeaflet      *leaflet;
  GtkWidget       *sidebar;
  GtkWidget       *content;
  GtkLabel        *council_label;
  GtkMenuButton   *menu_button;
  GtkMenuButton   *start_menu_button;
  GMenuModel      *primary_menu;
  GtkListBox      *room_list;
  GtkStack        *rooms;
  GtkInfoBar      *read_only_bar;
  GtkWidget       *new_button;
  GtkWidget       *recent_group;
  GtkListBox      *recent_list;

  guint            backup_id; /* timeout: today's backup, when the window has come to rest */

  /* Owned */
  GSettings       *settings;
  HdContext       *context;   /* (nullable): while a file is open */

  gboolean         marking_only; /* the file of a judge: there is one room */
};

G_DEFINE_FINAL_TYPE (HdWindow, hd_window, ADW_TYPE_APPLICATION_WINDOW)

static const HdRoomInfo *
room_info (const char *name)
{
  for (guint i = 0; i < hd_n_rooms; i++)
    if (g_strcmp0 (hd_rooms[i].name, name) == 0)
      return &hd_rooms[i];
  return &hd_rooms[0];
}

static GtkListBoxRow *
room_row (HdWindow   *self,
          const char *name)
{
  for (guint i = 0; i < hd_n_rooms; i++)
    if (g_str_equal (hd_rooms[i].name, name))
      return gtk_list_box_get_row_at_index (self->room_list, i);
  return NULL;
}

/* Files opened before, for the start view. */
static void
fill_recent (HdWindow *self)
{
  g_auto (GStrv) files = g_settings_get_strv (self->settings, "recent-files");
  guint shown = 0;

  hd_children_remove (self->recent_list);
  for (guint i = 0; files[i] != NULL && shown < 5; i++) {
    g_autofree char *name = g_filename_display_basename (files[i]);
    g_autofree char *folder = g_path_get_dirname (files[i]);
    g_autofree char *folder_name = g_filename_display_name (folder);
    GtkWidget *row;

    if (!g_file_test (files[i], G_FILE_TEST_EXISTS))
      continue;
    row = adw_action_row_new ();
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), folder_name);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-path");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", files[i]);
    gtk_list_box_append (self->recent_list, row);
    shown++;
  }
  gtk_widget_set_visible (self->recent_group, shown > 0);
}

static void
remember_file (HdWindow   *self,
               const char *path)
{
  g_auto (GStrv) files = g_settings_get_strv (self->settings, "recent-files");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) recent = NULL;
  guint kept = 1;

  g_strv_builder_add (builder, path);
  for (guint i = 0; files[i] != NULL && kept < 10; i++)
    if (!g_str_equal (files[i], path)) {
      g_strv_builder_add (builder, files[i]);
      kept++;
    }
  recent = g_strv_builder_end (builder);
  g_settings_set_strv (self->settings, "recent-files", (const char *const *) recent);
  g_settings_set_string (self->settings, "last-file", path);
}

static void
show_council_name (HdWindow *self)
{
  g_autoptr (GPtrArray) councils = hd_store_get_all (hd_window_store (self), HD_TYPE_COUNCIL, NULL);
  g_autofree char *file = g_filename_display_basename (hd_store_path (hd_window_store (self)));
  const char *name = councils != NULL && councils->len > 0
                     ? hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_NAME) : "";
  g_autofree char *title = g_strdup_printf ("%s — %s", *name != '\0' ? name : file, _("Hoa Đẹp"));

  gtk_label_set_text (self->council_label, *name != '\0' ? name : file);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->council_label), hd_store_path (hd_window_store (self)));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
update_actions (HdWindow *self)
{
  g_autofree char *undo = self->context != NULL ? hd_store_undo_label (hd_window_store (self)) : NULL;
  g_autofree char *redo = self->context != NULL ? hd_store_redo_label (hd_window_store (self)) : NULL;

  gboolean open = self->context != NULL;
  gboolean writable = open && !hd_store_is_read_only (hd_window_store (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.close-council", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.import", writable && !self->marking_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back-up", writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.restore", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.change-log", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.merge-subjects", open && !self->marking_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.chains", !self->marking_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.letters", !self->marking_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.council-settings", open && !self->marking_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", redo != NULL);
}

static void
store_changed_cb (HdWindow           *self,
                  const char *const  *tables)
{
  update_actions (self);
  if (tables == NULL || g_strv_contains (tables, "council"))
    show_council_name (self);
}

static void
room_selected_cb (GtkListBox    *list,
                  GtkListBoxRow *row,
                  HdWindow      *self)
{
  if (row != NULL && self->context != NULL)
    hd_window_show_room (self, hd_rooms[gtk_list_box_row_get_index (row)].name);
}

static void
room_activated_cb (GtkListBox    *list,
                   GtkListBoxRow *row,
                   HdWindow      *self)
{
  HdRoom *room = hd_window_show_room (self, hd_rooms[gtk_list_box_row_get_index (row)].name);

  adw_leaflet_set_visible_child (self->leaflet, self->content);
  hd_room_enter (room);
}

static void
step_back (HdWindow *self,
           gboolean (*step) (HdStore *store, char **label, GError **error),
           const char *done,
           const char *failed)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  GtkWidget *room;

  if (self->context == NULL)
    return;
  /* What is being typed is a step too, and the last one. If it cannot be saved, the
   * step before it must not be taken back behind the user's back. */
  room = gtk_stack_get_visible_child (self->rooms);
  hd_window_leave_rooms (self);
  if (room != NULL && hd_room_unfinished (HD_ROOM (room))) {
    gtk_widget_activate_action (room, "page.save", NULL);
    hd_feedback_toast_action (room, _("Finish or discard first what is being typed"), _("_Discard"), "page.revert", NULL);
    return;
  }
  if (!step (hd_window_store (self), &label, &error)) {
    hd_feedback_error (GTK_WIDGET (self), failed, error);
    return;
  }
  text = g_strdup_printf ("%s: %s", done, label);
  hd_feedback_toast (hd_window_toaster (self), text);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step_back (HD_WINDOW (widget), hd_store_undo, _("Undone"), _("This cannot be undone"));
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step_back (HD_WINDOW (widget), hd_store_redo, _("Done again"), _("This cannot be done again"));
}

static void
room_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  if (self->context != NULL)
    hd_room_enter (hd_window_show_room (self, g_variant_get_string (parameter, NULL)));
}

static void
room_number_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);
  guint number = g_variant_get_int32 (parameter);

  if (self->context != NULL && number < hd_n_rooms)
    hd_room_enter (hd_window_show_room (self, hd_rooms[number].name));
}

static void
show_record_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  const char *table;
  gint64 id;

  g_variant_get (parameter, "(&sx)", &table, &id);
  hd_window_show_record (HD_WINDOW (widget), table, id);
}

/* The record comes as a draft: what an action is given must be a value. */
static void
new_record_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  const char *table, *draft;
  g_autoptr (HdRecord) template = NULL;
  GType type;

  g_variant_get (parameter, "(&s&s)", &table, &draft);
  type = hd_record_type_of_table (table);
  g_return_if_fail (type != G_TYPE_INVALID);
  template = g_object_new (type, NULL);
  if (hd_record_from_draft (template, draft))
    hd_window_new_record (HD_WINDOW (widget), template);
}

static void
show_sidebar_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  adw_leaflet_set_visible_child (self->leaflet, self->sidebar);
  gtk_widget_grab_focus (GTK_WIDGET (self->room_list));
}

static void
new_council_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  hd_assistant_show (HD_WINDOW (widget));
}

static void
open_council_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  hd_opener_choose (HD_WINDOW (widget));
}

static void
open_path_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  hd_opener_open (HD_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
open_sample_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  hd_opener_open_sample (HD_WINDOW (widget));
}

static void
back_up_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_backups_take_now (HD_WINDOW (widget));
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_backups_show_restore (HD_WINDOW (widget));
}

static void
change_log_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  hd_history_show_log (hd_window_toaster (self), hd_window_context (self));
}

/* Opens the window that the action is called after. */
static void
show_window_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  (g_str_equal (name, "win.chains") ? hd_chains_show : hd_letters_window_show) (hd_window_toaster (self), hd_window_context (self));
}

static void
council_settings_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  hd_council_settings_show (hd_window_toaster (self), hd_window_context (self), "settings");
}

static void
merge_subjects_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  hd_merge_dialog_show (widget, hd_window_context (HD_WINDOW (widget)), 0, 0);
}

static void
shortcuts_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (shortcuts, GTK_WINDOW (widget));
  gtk_window_present (shortcuts);
}

static void
preferences_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  hd_preferences_show (HD_WINDOW (widget));
}

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  hd_window_leave_rooms (self);
  hd_import_dialog_choose (hd_window_toaster (self), self->context);
}

/* Workbooks dropped on the window are imported, a council file is opened. */
static gboolean
dropped_cb (GtkDropTarget *target,
            const GValue  *value,
            double         x,
            double         y,
            HdWindow      *self)
{
  GSList *files = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr (GListStore) workbooks = g_list_store_new (G_TYPE_FILE);

  for (GSList *l = files; l != NULL; l = l->next) {
    g_autofree char *name = g_file_get_basename (l->data);

    if (g_str_has_suffix (name, ".hoadep"))
      hd_opener_open (self, g_file_peek_path (l->data));
    else
      g_list_store_append (workbooks, l->data);
  }
  g_slist_free (files);
  hd_window_import (self, G_LIST_MODEL (workbooks));
  return TRUE;
}

static void
close_council_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  HdWindow *self = HD_WINDOW (widget);

  hd_window_set_store (self, NULL);
}

/* Keys of whatever room is shown. They are bound here and not in the room, so that
 * they work from the sidebar too, and not among the application's accelerators, so
 * that an entry's own keys come first. */
static const struct {
  guint           key;
  GdkModifierType modifiers;
  const char     *action;
} room_keys[] = {
  { GDK_KEY_n,         GDK_CONTROL_MASK, "page.new" },
  { GDK_KEY_d,         GDK_CONTROL_MASK, "page.copy" },
  { GDK_KEY_s,         GDK_CONTROL_MASK, "page.save" },
  { GDK_KEY_f,         GDK_CONTROL_MASK, "page.search" },
  { GDK_KEY_h,         GDK_CONTROL_MASK, "page.history" },
  { GDK_KEY_p,         GDK_CONTROL_MASK, "page.print" },
  { GDK_KEY_e,         GDK_CONTROL_MASK, "page.export" },
  { GDK_KEY_F6,        0,                "page.next-pane" },
  { GDK_KEY_Page_Up,   GDK_CONTROL_MASK, "page.previous" },
  { GDK_KEY_Page_Down, GDK_CONTROL_MASK, "page.next" },
};

static gboolean
room_key_cb (GtkWidget *widget,
             GVariant  *parameter,
             gpointer   data)
{
  GtkWidget *room = gtk_stack_get_visible_child (HD_WINDOW (widget)->rooms);

  return HD_WINDOW (widget)->context != NULL && room != NULL &&
         gtk_widget_activate_action (room, g_variant_get_string (parameter, NULL), NULL);
}

static void
save_size (HdWindow *self)
{
  int width, height;

  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (gtk_window_is_maximized (GTK_WINDOW (self)))
    return;
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", MAX (width, 360));
  g_settings_set_int (self->settings, "window-height", MAX (height, 294));
}

static gboolean
hd_window_close_request (GtkWindow *window)
{
  HdWindow *self = HD_WINDOW (window);

  save_size (self);
  if (self->context != NULL)
    hd_window_set_store (self, NULL);
  return GTK_WINDOW_CLASS (hd_window_parent_class)->close_request (window);
}

static void
hd_window_dispose (GObject *object)
{
  HdWindow *self = HD_WINDOW (object);

  if (self->context != NULL && self->rooms != NULL)
    hd_window_set_store (self, NULL);
  G_OBJECT_CLASS (hd_window_parent_class)->dispose (object);
}

static void
hd_window_finalize (GObject *object)
{
  HdWindow *self = HD_WINDOW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (hd_window_parent_class)->finalize (object);
}

static void
hd_window_class_init (HdWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = hd_window_close_request;

  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/window.ui");
  gtk_widget_class_bind_template_child (widget_class, HdWindow, main_stack);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, content);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, council_label);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, start_menu_button);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, room_list);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, rooms);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, read_only_bar);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, new_button);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, recent_group);
  gtk_widget_class_bind_template_child (widget_class, HdWindow, recent_list);
  gtk_widget_class_bind_template_callback (widget_class, room_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_activated_cb);

  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "win.room", "s", room_action);
  gtk_widget_class_install_action (widget_class, "win.room-number", "i", room_number_action);
  gtk_widget_class_install_action (widget_class, "win.show-record", "(sx)", show_record_action);
  gtk_widget_class_install_action (widget_class, "win.new-record", "(ss)", new_record_action);
  gtk_widget_class_install_action (widget_class, "win.show-sidebar", NULL, show_sidebar_action);
  gtk_widget_class_install_action (widget_class, "win.new-council", NULL, new_council_action);
  gtk_widget_class_install_action (widget_class, "win.open-council", NULL, open_council_action);
  gtk_widget_class_install_action (widget_class, "win.open-path", "s", open_path_action);
  gtk_widget_class_install_action (widget_class, "win.open-sample", NULL, open_sample_action);
  gtk_widget_class_install_action (widget_class, "win.back-up", NULL, back_up_action);
  gtk_widget_class_install_action (widget_class, "win.restore", NULL, restore_action);
  gtk_widget_class_install_action (widget_class, "win.change-log", NULL, change_log_action);
  gtk_widget_class_install_action (widget_class, "win.merge-subjects", NULL, merge_subjects_action);
  gtk_widget_class_install_action (widget_class, "win.chains", NULL, show_window_action);
  gtk_widget_class_install_action (widget_class, "win.letters", NULL, show_window_action);
  gtk_widget_class_install_action (widget_class, "win.council-settings", NULL, council_settings_action);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_action);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "win.close-council", NULL, close_council_action);

  /* In the widget, so that an entry's own undo comes first. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (room_keys); i++)
    gtk_widget_class_add_binding (widget_class, room_keys[i].key, room_keys[i].modifiers, room_key_cb, "s", room_keys[i].action);
  for (guint i = 0; i < 9; i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_ALT_MASK, "win.room-number", "i", (int) i);
}

static void
hd_window_init (HdWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  hd_lazy_menu (self->menu_button, self->primary_menu);
  hd_lazy_menu (self->start_menu_button, self->primary_menu);
  hd_rooms_fill (self->room_list);
  update_actions (self);
}

HdWindow *
hd_window_new (AdwApplication *application,
               GSettings      *settings)
{
  HdWindow *self = g_object_new (HD_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  fill_recent (self);
  /* The first thing to do, and not the menu that stands before it. */
  gtk_widget_grab_focus (self->new_button);
  return self;
}

static gboolean
daily_backup_cb (gpointer data)
{
  HD_WINDOW (data)->backup_id = 0;
  hd_backups_take_daily (data);
  return G_SOURCE_REMOVE;
}

void
hd_window_set_store (HdWindow *self,
                     HdStore  *store)
{
  GtkWidget *child;

  g_clear_handle_id (&self->backup_id, g_source_remove);
  if (self->context != NULL) {
    g_signal_handlers_disconnect_by_func (hd_window_store (self), store_changed_cb, self);
    hd_window_leave_rooms (self);
    while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rooms))) != NULL) {
      /* Whatever still holds the room, nothing of it may reach for the closed file. */
      g_object_ref (child);
      gtk_stack_remove (self->rooms, child);
      g_object_run_dispose (G_OBJECT (child));
      g_object_unref (child);
    }
    hd_store_close (hd_window_store (self), NULL);
    g_clear_object (&self->context);
  }
  self->marking_only = store != NULL && hd_marking_judge_of_file (store) != 0;
  gtk_widget_set_visible (self->sidebar, !self->marking_only);
  if (store == NULL) {
    if (self->settings != NULL)
      fill_recent (self);
    gtk_stack_set_visible_child_name (self->main_stack, "start");
    if (gtk_widget_get_mapped (GTK_WIDGET (self)))
      gtk_widget_grab_focus (self->new_button);
    gtk_window_set_title (GTK_WINDOW (self), _("Hoa Đẹp"));
    update_actions (self);
    return;
  }

  self->context = hd_context_new (store, self->settings);
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_info_bar_set_revealed (self->read_only_bar, hd_store_is_read_only (store));
  gtk_stack_set_visible_child_name (self->main_stack, "council");
  adw_leaflet_set_visible_child (self->leaflet, self->content);
  show_council_name (self);
  remember_file (self, hd_store_path (store));
  update_actions (self);
  self->backup_id = g_timeout_add_seconds (BACKUP_AFTER_SECONDS, daily_backup_cb, self);
  {
    g_autofree char *start = g_settings_get_string (self->settings, "start-page");
    g_autofree char *last = g_settings_get_string (self->settings, "last-page");

    hd_room_enter (hd_window_show_room (self, g_str_equal (start, "last") ? last : start));
  }
}

HdStore *
hd_window_store (HdWindow *self)
{
  return self->context != NULL ? hd_context_store (self->context) : NULL;
}

HdContext *
hd_window_context (HdWindow *self)
{
  return self->context;
}

GSettings *
hd_window_settings (HdWindow *self)
{
  return self->settings;
}

GtkWidget *
hd_window_toaster (HdWindow *self)
{
  return GTK_WIDGET (self->main_stack);
}

void
hd_window_import (HdWindow   *self,
                  GListModel *files)
{
  if (self->context == NULL || hd_store_is_read_only (hd_window_store (self)) || g_list_model_get_n_items (files) == 0)
    return;
  hd_window_leave_rooms (self);
  hd_import_dialog_show (hd_window_toaster (self), self->context, files);
}

HdRoom *
hd_window_show_room (HdWindow   *self,
                     const char *name)
{
  const HdRoomInfo *info = room_info (self->marking_only ? "marking" : name);
  GtkWidget *room = gtk_stack_get_child_by_name (self->rooms, info->name);
  GtkWidget *shown = gtk_stack_get_visible_child (self->rooms);

  g_return_val_if_fail (self->context != NULL, NULL);

  if (shown != NULL && shown != room)
    hd_room_leave (HD_ROOM (shown));
  if (room == NULL) {
    room = g_object_new (info->type (), "context", self->context, NULL);
    gtk_stack_add_named (self->rooms, room, info->name);
    g_object_bind_property (self->leaflet, "folded", room, "sidebar-folded", G_BINDING_SYNC_CREATE);
  }
  gtk_stack_set_visible_child (self->rooms, room);
  gtk_list_box_select_row (self->room_list, room_row (self, info->name));
  if (!self->marking_only)
    g_settings_set_string (self->settings, "last-page", info->name);
  return HD_ROOM (room);
}

/* The room of a table's records, in front; NULL if they have none. */
static HdRoom *
show_room_of (HdWindow   *self,
              const char *table)
{
  const HdRoomInfo *info = hd_room_of_table (table);

  if (info != NULL)
    adw_leaflet_set_visible_child (self->leaflet, self->content);
  return info != NULL ? hd_window_show_room (self, info->name) : NULL;
}

void
hd_window_show_record (HdWindow   *self,
                       const char *table,
                       gint64      id)
{
  HdRoom *room = show_room_of (self, table);

  if (room != NULL)
    hd_room_show_record (room, table, id);
}

void
hd_window_new_record (HdWindow *self,
                      HdRecord *template)
{
  HdRoom *room = show_room_of (self, hd_record_type_table (G_OBJECT_TYPE (template)));

  if (room != NULL)
    hd_room_new_record (room, template);
}

void
hd_window_leave_rooms (HdWindow *self)
{
  for (GtkWidget *room = gtk_widget_get_first_child (GTK_WIDGET (self->rooms)); room != NULL;
       room = gtk_widget_get_next_sibling (room))
    hd_room_leave (HD_ROOM (room));
}
