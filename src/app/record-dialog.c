/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "record-dialog.h"

#define HD_TYPE_RECORD_DIALOG (hd_record_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdRecordDialog, hd_record_dialog, HD, RECORD_DIALOG, AdwWindow)

struct _HdRecordDialog
{
  AdwWindow parent_instance;

  AdwBin   *form_bin;
  HdForm   *form;     /* borrowed: child of form_bin */
};

G_DEFINE_FINAL_TYPE (HdRecordDialog, hd_record_dialog, ADW_TYPE_WINDOW)

/* Whether a field says what is wrong; else nobody would. */
static gboolean
is_marked (HdRecordDialog *self)
{
  guint n;

  hd_record_type_fields (HD_FORM_GET_CLASS (self->form)->record_type, &n);
  for (guint i = 0; i < n; i++)
    if (hd_form_field (self->form, i) != NULL && hd_form_field_is_marked (hd_form_field (self->form, i)))
      return TRUE;
  return FALSE;
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdRecordDialog *self = HD_RECORD_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if ((!hd_form_is_dirty (self->form) && !hd_record_is_new (hd_form_record (self->form))) ||
      hd_form_save (self->form, &error)) {
    gtk_window_destroy (GTK_WINDOW (self));
    return;
  }
  hd_form_focus_bad (self->form);
  if (!is_marked (self))
    hd_feedback_error (widget, _("This could not be saved. What you typed is still here."), error);
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_form_revert (HD_RECORD_DIALOG (widget)->form);
  gtk_window_destroy (GTK_WINDOW (widget));
}

static gboolean
hd_record_dialog_close_request (GtkWindow *window)
{
  hd_form_keep_draft (HD_RECORD_DIALOG (window)->form);
  return GTK_WINDOW_CLASS (hd_record_dialog_parent_class)->close_request (window);
}

static void
hd_record_dialog_class_init (HdRecordDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GTK_WINDOW_CLASS (klass)->close_request = hd_record_dialog_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/record-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdRecordDialog, form_bin);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "dialog.cancel", NULL, cancel_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "dialog.cancel", NULL);
}

static void
hd_record_dialog_init (HdRecordDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A field that says whose record it is: one that has to be given, or that the form does not
 * show and so never changes. */
static gboolean
tells_whose (HdRecordDialog *self,
             const HdField  *field,
             guint           index)
{
  gboolean hidden = hd_form_field (self->form, index) == NULL;

  return field->kind == HD_REF ? hidden || (field->flags & HD_FIELD_REQUIRED) :
         field->kind == HD_INT && hidden && (field->flags & (HD_FIELD_REQUIRED | HD_FIELD_OPTIONAL)) != 0;
}

/* What was typed and never saved comes back, if it was for the same owner. */
static void
start_new (HdRecordDialog *self,
           HdRecord       *template)
{
  guint n;
  const HdField *fields = hd_record_type_fields (HD_FORM_GET_CLASS (self->form)->record_type, &n);
  gboolean restored;

  hd_form_start (self->form, template, FALSE, &restored);
  for (guint i = 0; i < n && restored; i++)
    if (tells_whose (self, &fields[i], i) &&
        hd_record_int (hd_form_record (self->form), i) != hd_record_int (template, i)) {
      hd_form_start (self->form, template, TRUE, NULL);
      return;
    }
  if (restored)
    hd_feedback_toast (GTK_WIDGET (self->form), _("The record that was not finished is here again"));
}

GtkWindow *
hd_record_dialog_show (GtkWidget *widget,
                       HdContext *context,
                       GType      form_type,
                       gint64     id,
                       HdRecord  *template)
{
  HdRecordDialog *self = g_object_new (HD_TYPE_RECORD_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  g_autoptr (GError) error = NULL;

  self->form = g_object_new (form_type, "context", context, NULL);
  adw_bin_set_child (self->form_bin, GTK_WIDGET (self->form));
  if (id == 0)
    start_new (self, template);
  else if (!hd_form_load (self->form, id, NULL, &error)) {
    gtk_window_destroy (GTK_WINDOW (self));
    hd_feedback_error (widget, _("The record cannot be read"), error);
    return NULL;
  }
  gtk_window_set_title (GTK_WINDOW (self), _(hd_record_type_label (HD_FORM_GET_CLASS (self->form)->record_type)));
  gtk_window_present (GTK_WINDOW (self));
  /* Whoever opens a form means to type. */
  gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);
  return GTK_WINDOW (self);
}
