/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "assistant.h"
#include "exchange/plan-file.h"
#include "feedback.h"
#include "opener.h"
#include "store/text.h"

#define HD_TYPE_ASSISTANT (hd_assistant_get_type ())
G_DECLARE_FINAL_TYPE (HdAssistant, hd_assistant, HD, ASSISTANT, AdwWindow)

struct _HdAssistant
{
  AdwWindow       parent_instance;

  /* Template widgets */
  GtkWidget       *create;
  AdwToastOverlay *toasts;
  GtkListBox      *plan_list;
  AdwActionRow    *place_row;

  HdWindow        *window;  /* borrowed: this window is transient for it */
  GPtrArray       *plans;   /* (owned): of HdPlanFile, in the order of the list */
  GtkCheckButton  *group;   /* borrowed (nullable): first radio button */
  guint            chosen;
  GFile           *place;   /* (owned): the file to make */
  gboolean         placed;  /* the user chose the place */
};

G_DEFINE_FINAL_TYPE (HdAssistant, hd_assistant, ADW_TYPE_WINDOW)

/* A free name in the documents folder that tells council and first year apart. */
static void
suggest_place (HdAssistant *self)
{
  HdPlanFile *plan = g_ptr_array_index (self->plans, self->chosen);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *folded = hd_text_fold (plan->council);
  g_autoptr (GString) stem = g_string_new (NULL);

  if (self->placed)
    return;
  for (const char *c = folded; *c != '\0'; c++)
    if (g_ascii_isalnum (*c))
      g_string_append_c (stem, *c);
    else if (stem->len > 0 && stem->str[stem->len - 1] != '-')
      g_string_append_c (stem, '-');
  g_string_append_printf (stem, "-%" G_GINT64_FORMAT, plan->period_start);
  g_clear_object (&self->place);
  for (guint i = 1; self->place == NULL; i++) {
    g_autofree char *name = i == 1 ? g_strdup_printf ("%s.hoadep", stem->str) : g_strdup_printf ("%s-%u.hoadep", stem->str, i);
    g_autofree char *path = g_build_filename (documents != NULL ? documents : g_get_home_dir (), name, NULL);

    if (!g_file_test (path, G_FILE_TEST_EXISTS))
      self->place = g_file_new_for_path (path);
  }
}

static void
show_place (HdAssistant *self)
{
  g_autofree char *path = NULL;

  suggest_place (self);
  path = g_file_get_parse_name (self->place);
  adw_action_row_set_subtitle (self->place_row, path);
}

static void
plan_toggled_cb (HdAssistant    *self,
                 GtkCheckButton *button)
{
  if (!gtk_check_button_get_active (button))
    return;
  self->chosen = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));
  show_place (self);
}

/* Takes the plan over. */
static void
add_plan (HdAssistant *self,
          HdPlanFile  *plan)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *radio = gtk_check_button_new ();
  g_autofree char *subtitle = NULL;

  if (*plan->number != '\0')
    subtitle = g_strdup_printf ("%s · %s", plan->number, plan->council);
  else
    subtitle = g_strdup (plan->council);
  g_object_set_data (G_OBJECT (radio), "index", GUINT_TO_POINTER (self->plans->len));
  g_ptr_array_add (self->plans, plan);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (radio), self->group);
  if (self->group == NULL)
    self->group = GTK_CHECK_BUTTON (radio);
  gtk_widget_set_valign (radio, GTK_ALIGN_CENTER);
  g_signal_connect_object (radio, "toggled", G_CALLBACK (plan_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_PROPERTY_LABEL, plan->title, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), plan->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), radio);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), radio);
  gtk_list_box_append (self->plan_list, row);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (radio), TRUE);
}

static void
plan_chosen_cb (GtkFileChooserNative *chooser,
                int                   response,
                HdAssistant          *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
    g_autoptr (GError) error = NULL;
    HdPlanFile *plan = hd_plan_file_read (file, &error);

    if (plan != NULL)
      add_plan (self, plan);
    else
      hd_feedback_error (GTK_WIDGET (self), _("This is not a plan"), error);
  }
  g_object_unref (chooser);
}

static void
place_chosen_cb (GtkFileChooserNative *chooser,
                 int                   response,
                 HdAssistant          *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_clear_object (&self->place);
    self->place = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
    self->placed = TRUE;
    show_place (self);
  }
  g_object_unref (chooser);
}

static void
other_plan_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Choose a Plan"), GTK_WINDOW (widget),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Plans"));
  gtk_file_filter_add_pattern (filter, "*.json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  g_signal_connect_object (chooser, "response", G_CALLBACK (plan_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
other_place_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdAssistant *self = HD_ASSISTANT (widget);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Where to Keep the Council File"), GTK_WINDOW (widget),
                                                               GTK_FILE_CHOOSER_ACTION_SAVE, NULL, _("_Cancel"));
  g_autofree char *name_now = g_file_get_basename (self->place);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name_now);
  g_signal_connect_object (chooser, "response", G_CALLBACK (place_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
create_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdAssistant *self = HD_ASSISTANT (widget);
  HdPlanFile *plan = g_ptr_array_index (self->plans, self->chosen);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) store = hd_assistant_create (g_file_peek_path (self->place), plan->file, &error);
  g_autofree char *path = g_file_get_path (self->place);
  HdWindow *window = self->window;

  if (store == NULL) {
    hd_feedback_error (widget, _("The council file cannot be made"), error);
    return;
  }
  /* Opened like any other, with all that goes with it. */
  hd_store_close (store, NULL);
  gtk_window_destroy (GTK_WINDOW (self));
  hd_opener_open (window, path);
}

static void
hd_assistant_finalize (GObject *object)
{
  HdAssistant *self = HD_ASSISTANT (object);

  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_object (&self->place);
  G_OBJECT_CLASS (hd_assistant_parent_class)->finalize (object);
}

static void
hd_assistant_class_init (HdAssistantClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_assistant_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/assistant.ui");
  gtk_widget_class_bind_template_child (widget_class, HdAssistant, create);
  gtk_widget_class_bind_template_child (widget_class, HdAssistant, toasts);
  gtk_widget_class_bind_template_child (widget_class, HdAssistant, plan_list);
  gtk_widget_class_bind_template_child (widget_class, HdAssistant, place_row);
  gtk_widget_class_install_action (widget_class, "assistant.other-plan", NULL, other_plan_action);
  gtk_widget_class_install_action (widget_class, "assistant.other-place", NULL, other_place_action);
  gtk_widget_class_install_action (widget_class, "assistant.create", NULL, create_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_assistant_init (HdAssistant *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_plan_file_free);
}

HdStore *
hd_assistant_create (const char  *path,
                     GFile       *plan,
                     GError     **error)
{
  g_autoptr (HdStore) store = hd_store_create (path, "", error);

  if (store == NULL)
    return NULL;
  if (!hd_plan_file_load (store, plan, error)) {
    hd_store_close (store, NULL);
    g_unlink (path);
    return NULL;
  }
  return g_steal_pointer (&store);
}

void
hd_assistant_show (HdWindow *window)
{
  HdAssistant *self = g_object_new (HD_TYPE_ASSISTANT, "transient-for", window, NULL);
  g_autoptr (GPtrArray) plans = hd_plan_file_list ();
  GtkWidget *first;

  self->window = window;
  for (guint i = 0; i < plans->len; i++) {
    HdPlanFile *shipped = g_ptr_array_index (plans, i);
    HdPlanFile *plan = hd_plan_file_read (shipped->file, NULL);

    if (plan != NULL)
      add_plan (self, plan);
  }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assistant.create", self->plans->len > 0);
  /* The first plan is the usual one. */
  first = self->group != NULL ? GTK_WIDGET (self->group) : NULL;
  if (first != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (first), TRUE);
  /* Enter takes what is proposed; the header bar would begin with Cancel. */
  gtk_widget_grab_focus (self->create);
  gtk_window_present (GTK_WINDOW (self));
}
