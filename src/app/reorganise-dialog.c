/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "children.h"
#include "combo.h"
#include "exchange/reform-file.h"
#include "feedback.h"
#include "icon-button.h"
#include "job.h"
#include "picker.h"
#include "rehoming-list.h"
#include "reorganise-dialog.h"
#include "store/reorganise.h"
#include "store/text.h"

#define HD_TYPE_REORGANISE_DIALOG (hd_reorganise_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdReorganiseDialog, hd_reorganise_dialog, HD, REORGANISE_DIALOG, AdwWindow)

struct _HdReorganiseDialog
{
  AdwWindow      parent_instance;

  /* Template widgets */
  GtkStack      *stack;
  GtkWidget     *back;
  GtkButton     *next;
  GtkMenuButton *file_button;
  GtkWidget     *note;
  AdwEntryRow   *day;
  AdwEntryRow   *ground;
  GtkWidget     *step_group;
  GtkListBox    *steps;
  AdwComboRow   *kind;
  GtkMenuButton *former_button;
  GtkListBox    *former;
  AdwEntryRow   *names;
  HdRehomingList *open;

  GtkWidget        *page;     /* borrowed: outlives the dialog, which is modal over it */
  HdContext        *context;  /* (owned) */
  HdReorganisation *change;   /* (owned); without steps where only what is open is handed over */
  gboolean          only_open;
  GArray           *from;     /* (owned): of gint64, the former units of the step being made */
  HdReform         *reform;   /* (owned) (nullable): the file that was read */
  GPtrArray        *rows;     /* (owned) (nullable): of HdRehoming */
  GPtrArray        *files;    /* (owned): of GFile, offered in the menu */
};

G_DEFINE_FINAL_TYPE (HdReorganiseDialog, hd_reorganise_dialog, ADW_TYPE_WINDOW)

/* What a worker does: looks, or does it. */
typedef struct {
  HdReorganisation *change;
  gboolean          only_open;  /* the units were reorganised before */
  GPtrArray        *rows;    /* (nullable): the choices */
  guint             moved;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  hd_reorganisation_free (work->change);
  g_clear_pointer (&work->rows, g_ptr_array_unref);
  g_free (work);
}

/* The dialog may be gone while the worker is at it. */
static Work *
new_work (HdReorganiseDialog *self,
          GPtrArray          *rows)
{
  Work *work = g_new0 (Work, 1);

  work->change = hd_reorganisation_new (self->change->day, self->change->ground);
  for (guint i = 0; i < self->change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (self->change->steps, i);

    HdUnitStep *copy = hd_unit_step_new (step->kind, step->from, step->n_from, (const char *const *) step->to);

    copy->assumed = step->assumed;
    g_ptr_array_add (work->change->steps, copy);
  }
  work->only_open = self->only_open;
  work->rows = rows != NULL ? g_ptr_array_ref (rows) : NULL;
  return work;
}

static gboolean
preview_in_thread (HdJob         *job,
                   HdStore       *store,
                   GCancellable  *cancellable,
                   gpointer       data,
                   GError       **error)
{
  Work *work = data;

  if (work->only_open) {
    g_autofree char *today = hd_date_today ();

    work->rows = hd_rehomings (store, today, error);
  } else {
    work->rows = hd_reorganise_preview (store, work->change, error);
  }
  return work->rows != NULL;
}

static gboolean
apply_in_thread (HdJob         *job,
                 HdStore       *store,
                 GCancellable  *cancellable,
                 gpointer       data,
                 GError       **error)
{
  Work *work = data;

  return work->only_open ? hd_rehome (store, work->rows, &work->moved, error)
                         : hd_reorganise_all (store, work->change, work->rows, &work->moved, error);
}

static HdStore *
store_of (HdReorganiseDialog *self)
{
  return hd_context_store (self->context);
}

static void
add_removable (GtkListBox *list,
               const char *title,
               const char *subtitle,
               const char *action,
               GVariant   *target)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *label = g_strdup_printf (_("Remove %s"), title);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", label, action, target));
  gtk_list_box_append (list, row);
}

static void
show_former (HdReorganiseDialog *self)
{
  hd_children_remove (self->former);
  for (guint i = 0; i < self->from->len; i++) {
    gint64 id = g_array_index (self->from, gint64, i);

    add_removable (self->former, hd_context_name (self->context, "unit", id), "", "reorganise.remove-former", g_variant_new_int64 (id));
  }
  gtk_widget_set_visible (GTK_WIDGET (self->former), self->from->len > 0);
}

static void
show_steps (HdReorganiseDialog *self)
{
  hd_children_remove (self->steps);
  for (guint i = 0; i < self->change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (self->change->steps, i);
    g_autoptr (GString) title = g_string_new (NULL);
    g_autofree char *to = g_strjoinv (", ", step->to);
    const char *kind = _(hd_choice_label (hd_unit_changes, step->kind));
    g_autofree char *subtitle = step->assumed ? g_strdup_printf ("%s · %s", kind, _("supposed, not established: choose below for each record"))
                                              : g_strdup (kind);

    for (guint j = 0; j < step->n_from; j++)
      g_string_append_printf (title, "%s%s", j > 0 ? ", " : "", hd_context_name (self->context, "unit", step->from[j]));
    if (*to != '\0')
      g_string_append_printf (title, " → %s", to);
    add_removable (self->steps, title->str, subtitle, "reorganise.remove-step", g_variant_new_uint32 (i));
  }
  gtk_widget_set_visible (self->step_group, self->change->steps->len > 0);
}

/* The day and the ground as they are typed. */
static void
take_words (HdReorganiseDialog *self)
{
  g_autofree char *day = NULL;

  g_free (self->change->day);
  g_free (self->change->ground);
  self->change->day = hd_date_parse (gtk_editable_get_text (GTK_EDITABLE (self->day)), &day) ? g_steal_pointer (&day) : g_strdup ("");
  self->change->ground = hd_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->ground)), -1);
}

/* What is typed and not added yet is a step too. FALSE if there is nothing. */
static gboolean
add_step (HdReorganiseDialog *self)
{
  guint kind = adw_combo_row_get_selected (self->kind);
  g_auto (GStrv) typed = g_strsplit (gtk_editable_get_text (GTK_EDITABLE (self->names)), ";", 0);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; typed[i] != NULL; i++) {
    g_autofree char *name = hd_text_clean (typed[i], -1);

    if (*name != '\0')
      g_ptr_array_add (names, g_steal_pointer (&name));
  }
  if (self->from->len == 0 && names->len == 0)
    return FALSE;
  g_ptr_array_add (names, NULL);
  g_ptr_array_add (self->change->steps, hd_unit_step_new (hd_unit_changes[kind].nick, (const gint64 *) (gpointer) self->from->data, self->from->len,
                                                          (const char *const *) names->pdata));
  return TRUE;
}

static void
clear_step (HdReorganiseDialog *self)
{
  g_array_set_size (self->from, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->names), "");
  show_former (self);
  show_steps (self);
}

static void
add_step_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  take_words (self);
  if (!add_step (self))
    return;
  if (!hd_reorganisation_check (store_of (self), self->change, &error)) {
    g_ptr_array_set_size (self->change->steps, self->change->steps->len - 1);
    hd_feedback_error (widget, _("This cannot be done"), error);
    return;
  }
  clear_step (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->kind));
}

static void
remove_step_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);

  g_ptr_array_remove_index (self->change->steps, g_variant_get_uint32 (parameter));
  show_steps (self);
}

static void
remove_former_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);

  for (guint i = 0; i < self->from->len; i++)
    if (g_array_index (self->from, gint64, i) == g_variant_get_int64 (parameter))
      g_array_remove_index (self->from, i--);
  show_former (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->former_button));
}

static void
former_picked_cb (HdReorganiseDialog *self,
                  HdOption           *option)
{
  gint64 id = hd_option_id (option);

  for (guint i = 0; i < self->from->len; i++)
    if (g_array_index (self->from, gint64, i) == id)
      return;
  g_array_append_val (self->from, id);
  show_former (self);
}

static void
read_file (HdReorganiseDialog *self,
           GFile              *file)
{
  g_autoptr (GError) error = NULL;
  HdReform *reform = hd_reform_read (store_of (self), file, &error);
  HdReorganisation *change;
  g_autofree char *day = NULL;

  if (reform == NULL) {
    hd_feedback_error (GTK_WIDGET (self), _("This file cannot be used"), error);
    return;
  }
  g_clear_pointer (&self->reform, hd_reform_free);
  self->reform = reform;
  change = self->change;
  self->change = g_steal_pointer (&reform->change);
  hd_reorganisation_free (change);
  day = hd_date_format (self->change->day);
  gtk_editable_set_text (GTK_EDITABLE (self->day), day);
  gtk_editable_set_text (GTK_EDITABLE (self->ground), self->change->ground);
  gtk_label_set_text (GTK_LABEL (self->note), self->reform->note);
  gtk_widget_set_visible (self->note, *self->reform->note != '\0');
  clear_step (self);
}

static void
read_shipped_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);
  guint at = g_variant_get_uint32 (parameter);

  if (at < self->files->len)
    read_file (self, g_ptr_array_index (self->files, at));
}

static void
file_chosen_cb (GtkNativeDialog    *chooser,
                int                 response,
                HdReorganiseDialog *self)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;

  if (file != NULL)
    read_file (self, file);
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

static void
open_file_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Open a Reorganisation"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Reorganisations (JSON)"));
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
show_page (HdReorganiseDialog *self,
           gboolean            preview)
{
  gtk_stack_set_visible_child_name (self->stack, preview ? "open" : "change");
  gtk_widget_set_visible (self->back, preview && !self->only_open);
  gtk_button_set_label (self->next, !preview ? _("_Preview") : self->only_open ? _("_Hand Over") : _("_Reorganise"));
}

static void
previewed_cb (GtkWidget    *widget,
              gpointer      data,
              const GError *error)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);
  Work *work = data;

  gtk_widget_set_sensitive (GTK_WIDGET (self->next), TRUE);
  if (error != NULL) {
    hd_feedback_error (widget, _("This cannot be done"), error);
    return;
  }
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = g_ptr_array_ref (work->rows);
  if (self->reform != NULL)
    hd_reform_choose (self->reform, self->rows);
  hd_rehoming_list_show (self->open, self->rows);
  show_page (self, TRUE);
}

static void
applied_cb (GtkWidget    *widget,
            gpointer      data,
            const GError *error)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);
  Work *work = data;
  GtkWidget *page = self->page;
  g_autofree char *text = NULL;

  if (error != NULL) {
    gtk_widget_set_sensitive (GTK_WIDGET (self->stack), TRUE);
    gtk_widget_set_sensitive (GTK_WIDGET (self->next), TRUE);
    hd_feedback_error (widget, _("Nothing was changed"), error);
    return;
  }
  text = work->only_open ? g_strdup_printf (_("Handed over to the new units: %u"), work->moved)
                         : g_strdup_printf (_("The units were reorganised; handed over: %u"), work->moved);
  gtk_window_destroy (GTK_WINDOW (self));
  hd_feedback_toast_action (page, text, _("_Undo"), "win.undo", NULL);
}

static void
look (HdReorganiseDialog *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), FALSE);
  hd_job_run (GTK_WIDGET (self), self->context, _("Looking for what is open"), self->only_open ? 0 : HD_JOB_WRITES,
              preview_in_thread, previewed_cb, new_work (self, NULL), work_free);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->next)))
    return;
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "open")) {
    gtk_widget_set_sensitive (GTK_WIDGET (self->stack), FALSE);
    gtk_widget_set_sensitive (GTK_WIDGET (self->next), FALSE);
    hd_job_run (widget, self->context, _("Reorganising units"), HD_JOB_WRITES, apply_in_thread, applied_cb,
                new_work (self, self->rows), work_free);
    return;
  }
  take_words (self);
  if (add_step (self)) {
    if (!hd_reorganisation_check (store_of (self), self->change, &error)) {
      g_ptr_array_set_size (self->change->steps, self->change->steps->len - 1);
      hd_feedback_error (widget, _("This cannot be done"), error);
      return;
    }
    clear_step (self);
  }
  look (self);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (widget);

  if (gtk_widget_get_visible (self->back) && gtk_widget_get_sensitive (GTK_WIDGET (self->next)))
    show_page (self, FALSE);
}

static void
hd_reorganise_dialog_dispose (GObject *object)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (object);

  g_clear_object (&self->context);
  G_OBJECT_CLASS (hd_reorganise_dialog_parent_class)->dispose (object);
}

static void
hd_reorganise_dialog_finalize (GObject *object)
{
  HdReorganiseDialog *self = HD_REORGANISE_DIALOG (object);

  hd_reorganisation_free (self->change);
  g_array_unref (self->from);
  g_clear_pointer (&self->reform, hd_reform_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  G_OBJECT_CLASS (hd_reorganise_dialog_parent_class)->finalize (object);
}

static void
hd_reorganise_dialog_class_init (HdReorganiseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (HD_TYPE_REHOMING_LIST);
  G_OBJECT_CLASS (klass)->dispose = hd_reorganise_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_reorganise_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/reorganise-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, back);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, next);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, file_button);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, note);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, day);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, ground);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, step_group);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, steps);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, former_button);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, former);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, names);
  gtk_widget_class_bind_template_child (widget_class, HdReorganiseDialog, open);
  gtk_widget_class_install_action (widget_class, "reorganise.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "reorganise.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "reorganise.add-step", NULL, add_step_action);
  gtk_widget_class_install_action (widget_class, "reorganise.remove-step", "u", remove_step_action);
  gtk_widget_class_install_action (widget_class, "reorganise.remove-former", "x", remove_former_action);
  gtk_widget_class_install_action (widget_class, "reorganise.read-shipped", "u", read_shipped_action);
  gtk_widget_class_install_action (widget_class, "reorganise.open-file", NULL, open_file_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "reorganise.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "reorganise.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_o, GDK_CONTROL_MASK, "reorganise.open-file", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "reorganise.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_reorganise_dialog_init (HdReorganiseDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->change = hd_reorganisation_new ("", "");
  self->from = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; hd_unit_changes[i].nick != NULL; i++)
    gtk_string_list_append (kinds, _(hd_unit_changes[i].label));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
  hd_combo_show_whole (self->kind);
  show_page (self, FALSE);
  show_former (self);
  show_steps (self);
}

/* Units that have not ended. */
static GListModel *
make_candidates (HdReorganiseDialog *self)
{
  GListStore *candidates = g_list_store_new (HD_TYPE_OPTION);
  GListModel *units = hd_context_options (self->context, "unit");

  for (guint i = 0; i < g_list_model_get_n_items (units); i++) {
    g_autoptr (HdOption) option = g_list_model_get_item (units, i);
    g_autoptr (HdRecord) unit = hd_store_get (store_of (self), HD_TYPE_UNIT, hd_option_id (option), NULL);

    if (unit != NULL && *hd_record_text (unit, HD_UNIT_VALID_TO) == '\0')
      g_list_store_append (candidates, option);
  }
  return G_LIST_MODEL (candidates);
}

static void
fill_menu (HdReorganiseDialog *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) shipped = g_menu_new ();

  self->files = hd_reforms ();
  for (guint i = 0; i < self->files->len; i++) {
    g_autofree char *title = hd_reform_title (g_ptr_array_index (self->files, i));
    g_autoptr (GMenuItem) item = g_menu_item_new (title, NULL);

    g_menu_item_set_action_and_target (item, "reorganise.read-shipped", "u", i);
    g_menu_append_item (shipped, item);
  }
  g_menu_append_section (menu, _("Examples"), G_MENU_MODEL (shipped));
  g_menu_append (menu, _("_Open a File…"), "reorganise.open-file");
  gtk_menu_button_set_menu_model (self->file_button, G_MENU_MODEL (menu));
}

static HdReorganiseDialog *
make_dialog (GtkWidget *widget,
             HdContext *context)
{
  HdReorganiseDialog *self = g_object_new (HD_TYPE_REORGANISE_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  GtkWidget *picker = hd_picker_new (_("Former units"));
  g_autoptr (GListModel) candidates = NULL;

  self->page = widget;
  self->context = g_object_ref (context);
  candidates = make_candidates (self);
  hd_picker_set_options (HD_PICKER (picker), candidates, NULL);
  g_signal_connect_object (picker, "picked", G_CALLBACK (former_picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->former_button, picker);
  fill_menu (self);
  return self;
}

GtkWindow *
hd_reorganise_dialog_show (GtkWidget *widget,
                           HdContext *context,
                           GArray    *former)
{
  HdReorganiseDialog *self = make_dialog (widget, context);

  if (former != NULL) {
    g_array_append_vals (self->from, former->data, former->len);
    show_former (self);
  }
  /* Several units become one, as a rule. */
  if (self->from->len > 1)
    adw_combo_row_set_selected (self->kind, hd_choice_index (hd_unit_changes, "merge"));
  gtk_widget_grab_focus (GTK_WIDGET (self->day));
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}

GtkWindow *
hd_hand_over_dialog_show (GtkWidget *widget,
                          HdContext *context)
{
  HdReorganiseDialog *self = make_dialog (widget, context);

  self->only_open = TRUE;
  gtk_window_set_title (GTK_WINDOW (self), _("Hand Over to the New Units"));
  show_page (self, TRUE);
  gtk_window_present (GTK_WINDOW (self));
  look (self);
  return GTK_WINDOW (self);
}
