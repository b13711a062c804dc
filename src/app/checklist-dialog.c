/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checklist-dialog.h"
#include "exchange/rules-file.h"
#include "feedback.h"
#include "store/text.h"

#define HD_TYPE_CHECKLIST_DIALOG (hd_checklist_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdChecklistDialog, hd_checklist_dialog, HD, CHECKLIST_DIALOG, AdwWindow)

struct _HdChecklistDialog
{
  AdwWindow      parent_instance;

  /* Template widgets */
  GtkTextView   *checklist;
  GtkSpinButton *days;

  HdStore       *store;   /* (owned) */
};

G_DEFINE_FINAL_TYPE (HdChecklistDialog, hd_checklist_dialog, ADW_TYPE_WINDOW)

#define RULES "checklist.json"

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdChecklistDialog *self = HD_CHECKLIST_DIALOG (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->checklist);
  g_autofree char *days = g_strdup_printf ("%d", gtk_spin_button_get_value_as_int (self->days));
  g_autofree char *typed = NULL;
  g_autofree char *checklist = NULL;
  g_autoptr (GError) error = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  typed = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  checklist = hd_text_clean_lines (typed, -1);
  if (hd_store_begin (self->store, _("Change the checklist of inspections"), &error)) {
    if (hd_store_set_setting (self->store, "checklist", checklist, &error) &&
        hd_store_set_setting (self->store, "column_days", days, &error) && hd_store_commit (self->store, &error)) {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
    hd_store_rollback (self->store);
  }
  hd_feedback_error (widget, _("This could not be saved"), error);
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_window_destroy (GTK_WINDOW (widget));
}

static void
hd_checklist_dialog_finalize (GObject *object)
{
  g_clear_object (&HD_CHECKLIST_DIALOG (object)->store);
  G_OBJECT_CLASS (hd_checklist_dialog_parent_class)->finalize (object);
}

static void
hd_checklist_dialog_class_init (HdChecklistDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_checklist_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/checklist-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdChecklistDialog, checklist);
  gtk_widget_class_bind_template_child (widget_class, HdChecklistDialog, days);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "dialog.cancel", NULL, cancel_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "dialog.cancel", NULL);
}

static void
hd_checklist_dialog_init (HdChecklistDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hd_checklist_dialog_show (GtkWidget *widget,
                          HdContext *context)
{
  HdChecklistDialog *self = g_object_new (HD_TYPE_CHECKLIST_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  g_autofree char *checklist = hd_rules_setting (hd_context_store (context), RULES, "checklist", NULL);
  g_autofree char *days = hd_rules_setting (hd_context_store (context), RULES, "column_days", NULL);

  self->store = g_object_ref (hd_context_store (context));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->checklist), checklist != NULL ? checklist : "", -1);
  gtk_spin_button_set_value (self->days, days != NULL ? g_ascii_strtoll (days, NULL, 10) : 90);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
