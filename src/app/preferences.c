/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preferences of the program, and what the open council says of itself. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "children.h"
#include "feedback.h"
#include "preferences.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/council.h"
#include "store/text.h"

#define HD_TYPE_PREFERENCES (hd_preferences_get_type ())
G_DECLARE_FINAL_TYPE (HdPreferences, hd_preferences, HD, PREFERENCES, AdwPreferencesWindow)

struct _HdPreferences
{
  AdwPreferencesWindow  parent_instance;

  AdwComboRow          *language_row;
  AdwComboRow          *order_row;
  AdwComboRow          *start_row;
  AdwEntryRow          *actor_row;
  AdwActionRow         *folder_row;
  AdwPreferencesPage   *council_page;
  GtkListBox           *council_list;
  GtkListBox           *letterhead_list;

  HdWindow             *window;   /* borrowed: this window is transient for it */
  HdContext            *context;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (HdPreferences, hd_preferences, ADW_TYPE_PREFERENCES_WINDOW)

static const char *const languages[] = { "vi", "en", "system" };
static const char *const orders[] = { "given", "family" };
static const char *const starts[] = { "today", "last" };

/* Ties a combo row to a setting with as many values as the row has labels. */
static void
combo_changed_cb (AdwComboRow *row,
                  GParamSpec  *pspec,
                  GSettings   *settings)
{
  const char *key = g_object_get_data (G_OBJECT (row), "key");
  const char *const *values = g_object_get_data (G_OBJECT (row), "values");

  g_settings_set_string (settings, key, values[adw_combo_row_get_selected (row)]);
}

static void
set_up_combo (AdwComboRow       *row,
              GSettings         *settings,
              const char        *key,
              const char *const *values,
              guint              n,
              const char *const *labels)
{
  g_autofree char *value = g_settings_get_string (settings, key);
  g_autoptr (GtkStringList) list = gtk_string_list_new (labels);

  adw_combo_row_set_model (row, G_LIST_MODEL (list));
  for (guint i = 0; i < n; i++)
    if (g_str_equal (values[i], value))
      adw_combo_row_set_selected (row, i);
  g_object_set_data (G_OBJECT (row), "key", (gpointer) key);
  g_object_set_data (G_OBJECT (row), "values", (gpointer) values);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (combo_changed_cb), settings, 0);
}

static void
show_folder (HdPreferences *self)
{
  g_autofree char *folder = hd_store_backup_folder (hd_context_store (self->context));

  adw_action_row_set_subtitle (self->folder_row, folder);
}

static void
add_record_row (GtkListBox *list,
                const char *title,
                const char *subtitle,
                const char *action,
                gint64      id)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", id);
  gtk_list_box_append (list, row);
}

static void
show_council (HdPreferences *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GPtrArray) councils = hd_store_get_all (store, HD_TYPE_COUNCIL, NULL);
  g_autoptr (GPtrArray) letterheads = hd_store_get_all (store, HD_TYPE_LETTERHEAD, NULL);

  hd_children_remove (self->council_list);
  hd_children_remove (self->letterhead_list);
  for (guint i = 0; councils != NULL && i < councils->len; i++) {
    HdRecord *council = g_ptr_array_index (councils, i);

    add_record_row (self->council_list, hd_record_text (council, HD_COUNCIL_NAME), hd_record_text (council, HD_COUNCIL_PLACE),
                    "preferences.council", hd_record_id (council));
  }
  for (guint i = 0; letterheads != NULL && i < letterheads->len; i++) {
    HdRecord *letterhead = g_ptr_array_index (letterheads, i);
    g_autofree char *from = hd_date_format (hd_record_text (letterhead, HD_LETTERHEAD_VALID_FROM));
    g_autofree char *to = hd_date_format (hd_record_text (letterhead, HD_LETTERHEAD_VALID_TO));
    g_autofree char *subtitle = g_strdup_printf ("%s – %s", from, to);

    add_record_row (self->letterhead_list, hd_record_text (letterhead, HD_LETTERHEAD_ISSUER), subtitle,
                    "preferences.letterhead", hd_record_id (letterhead));
  }
  add_record_row (self->letterhead_list, _("Another Letterhead…"), _("Valid for another time"), "preferences.letterhead", 0);
}

static void
council_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_PREFERENCES (widget)->context, hd_council_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static void
letterhead_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_PREFERENCES (widget)->context, hd_letterhead_form_get_type (),
                         g_variant_get_int64 (parameter), NULL);
}

static void
folder_chosen_cb (GtkFileChooserNative *chooser,
                  int                   response,
                  HdPreferences        *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

    if (hd_store_begin (store, _("Change the folder of backups"), &error)) {
      if (!hd_store_set_setting (store, "backup-folder", g_file_peek_path (folder), &error) || !hd_store_commit (store, &error))
        hd_store_rollback (store);
    }
    if (error != NULL)
      hd_feedback_error (GTK_WIDGET (self), _("The folder cannot be changed"), error);
    show_folder (self);
  }
  g_object_unref (chooser);
}

static void
folder_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Folder of Backups"), GTK_WINDOW (widget),
                                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, NULL, _("_Cancel"));

  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
hd_preferences_dispose (GObject *object)
{
  g_clear_object (&HD_PREFERENCES (object)->context);
  G_OBJECT_CLASS (hd_preferences_parent_class)->dispose (object);
}

static void
hd_preferences_class_init (HdPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_preferences_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, language_row);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, order_row);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, start_row);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, actor_row);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, folder_row);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, council_page);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, council_list);
  gtk_widget_class_bind_template_child (widget_class, HdPreferences, letterhead_list);
  gtk_widget_class_install_action (widget_class, "preferences.council", "x", council_action);
  gtk_widget_class_install_action (widget_class, "preferences.letterhead", "x", letterhead_action);
  gtk_widget_class_install_action (widget_class, "preferences.folder", NULL, folder_action);
}

static void
hd_preferences_init (HdPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_preferences_show (HdWindow *window)
{
  HdPreferences *self = g_object_new (HD_TYPE_PREFERENCES, "transient-for", window, NULL);
  GSettings *settings = hd_window_settings (window);
  /* A language is called by its own name. */
  const char *const language_labels[] = { "Tiếng Việt", "English", _("As the System"), NULL };
  const char *const order_labels[] = { _("Given name first"), _("Family name first"), NULL };
  const char *const start_labels[] = { _("Today"), _("The page shown last"), NULL };

  self->window = window;
  set_up_combo (self->language_row, settings, "language", languages, G_N_ELEMENTS (languages), language_labels);
  set_up_combo (self->order_row, settings, "name-order", orders, G_N_ELEMENTS (orders), order_labels);
  set_up_combo (self->start_row, settings, "start-page", starts, G_N_ELEMENTS (starts), start_labels);
  g_settings_bind (settings, "actor", self->actor_row, "text", G_SETTINGS_BIND_DEFAULT);
  if (hd_window_context (window) != NULL) {
    self->context = g_object_ref (hd_window_context (window));
    g_signal_connect_object (hd_context_store (self->context), "changed", G_CALLBACK (show_council), self, G_CONNECT_SWAPPED);
    show_folder (self);
    show_council (self);
  } else
    adw_preferences_window_remove (ADW_PREFERENCES_WINDOW (self), self->council_page);
  gtk_widget_set_sensitive (GTK_WIDGET (self->folder_row), self->context != NULL);
  gtk_window_present (GTK_WINDOW (self));
}
