/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "feedback.h"
#include "paper-dialog.h"
#include "paper-view.h"

#define HD_TYPE_PAPER_DIALOG (hd_paper_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdPaperDialog, hd_paper_dialog, HD, PAPER_DIALOG, AdwWindow)

struct _HdPaperDialog
{
  AdwWindow      parent_instance;

  /* Template widgets */
  HdPaperView   *view;
  GtkMenuButton *export_button;
};

G_DEFINE_FINAL_TYPE (HdPaperDialog, hd_paper_dialog, ADW_TYPE_WINDOW)

static void
show_ready (HdPaperDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "paper-dialog.print", hd_paper_view_ready (self->view));
}

static void
export_as_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  hd_paper_view_export (HD_PAPER_DIALOG (widget)->view, g_variant_get_string (parameter, NULL));
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_menu_button_popup (HD_PAPER_DIALOG (widget)->export_button);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  hd_paper_view_print (HD_PAPER_DIALOG (widget)->view);
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_paper_view_zoom (HD_PAPER_DIALOG (widget)->view, g_str_equal (name, "paper-dialog.zoom-in"));
}

static void
hd_paper_dialog_class_init (HdPaperDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/paper-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdPaperDialog, view);
  gtk_widget_class_bind_template_child (widget_class, HdPaperDialog, export_button);
  gtk_widget_class_install_action (widget_class, "paper-dialog.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "paper-dialog.export-as", "s", export_as_action);
  gtk_widget_class_install_action (widget_class, "paper-dialog.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "paper-dialog.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "paper-dialog.zoom-out", NULL, zoom_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper-dialog.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "paper-dialog.export", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK, "paper-dialog.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK, "paper-dialog.zoom-out", NULL);
}

static void
hd_paper_dialog_init (HdPaperDialog *self)
{
  g_type_ensure (HD_TYPE_PAPER_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->view, "notify::ready", G_CALLBACK (show_ready), self, G_CONNECT_SWAPPED);
  show_ready (self);
}

GtkWindow *
hd_paper_dialog_show (GtkWidget      *widget,
                      HdContext      *context,
                      const HdReport *report,
                      const gint64   *records,
                      guint           n)
{
  HdPaperDialog *self = g_object_new (HD_TYPE_PAPER_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  g_autoptr (GMenuModel) menu = hd_paper_view_formats (report, "paper-dialog.export-as");

  gtk_window_set_title (GTK_WINDOW (self), _(report->title));
  gtk_menu_button_set_menu_model (self->export_button, menu);
  hd_paper_view_show (self->view, context, report, hd_context_year (context), records, n);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
