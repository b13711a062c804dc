/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a year: seen as they will be printed, handed out as files. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "number-pane.h"
#include "paper-view.h"
#include "room.h"
#include "rooms.h"
#include "year-button.h"
#include "year-closing.h"

#define HD_TYPE_REPORT_PAGE (hd_report_page_get_type ())
G_DECLARE_FINAL_TYPE (HdReportPage, hd_report_page, HD, REPORT_PAGE, HdRoom)

struct _HdReportPage
{
  HdRoom         parent_instance;

  /* Template widgets */
  AdwHeaderBar  *header;
  GtkListBox    *report_list;
  HdPaperView   *view;
  HdNumberPane  *numbers;
  GtkMenuButton *export_button;

  guint          reload_id;
};

G_DEFINE_FINAL_TYPE (HdReportPage, hd_report_page, HD_TYPE_ROOM)

static const HdReport *
chosen_report (HdReportPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->report_list);
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);

  return row != NULL ? &reports[gtk_list_box_row_get_index (row)] : &reports[0];
}

static gboolean
reload_cb (gpointer data)
{
  HdReportPage *self = data;
  HdContext *context = hd_room_context (HD_ROOM (self));

  self->reload_id = 0;
  hd_paper_view_show (self->view, context, chosen_report (self), hd_context_year (context), NULL, 0);
  return G_SOURCE_REMOVE;
}

static void
queue_reload (HdReportPage *self)
{
  if (self->reload_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
fill_export_menu (HdReportPage *self)
{
  g_autoptr (GMenuModel) menu = hd_paper_view_formats (chosen_report (self), "page.export-as");

  gtk_menu_button_set_menu_model (self->export_button, menu);
}

static void
report_selected_cb (GtkListBox    *list,
                    GtkListBoxRow *row,
                    HdReportPage  *self)
{
  if (row == NULL)
    return;
  fill_export_menu (self);
  queue_reload (self);
}

static void
show_ready (HdReportPage *self)
{
  gboolean ready = hd_paper_view_ready (self->view);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.print", ready);
  hd_number_pane_show (self->numbers, hd_room_context (HD_ROOM (self)), ready ? hd_paper_view_numbers (self->view) : NULL);
}

static void
write_out (GtkWidget  *widget,
           const char *nick)
{
  hd_paper_view_export (HD_REPORT_PAGE (widget)->view, nick);
}

static void
print_out (GtkWidget  *widget,
           const char *nick)
{
  hd_paper_view_print (HD_REPORT_PAGE (widget)->view);
}

/* The annual report is held against what it rests on before it leaves the program. */
static void
hand_out (HdReportPage *self,
          HdGoOn        go_on,
          const char   *nick)
{
  HdContext *context = hd_room_context (HD_ROOM (self));

  if (g_str_equal (chosen_report (self)->id, "annual"))
    hd_year_reconcile_first (GTK_WIDGET (self), context, hd_context_year (context), go_on, nick);
  else
    go_on (GTK_WIDGET (self), nick);
}

static void
export_as_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  hand_out (HD_REPORT_PAGE (widget), write_out, g_variant_get_string (parameter, NULL));
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_menu_button_popup (HD_REPORT_PAGE (widget)->export_button);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  hand_out (HD_REPORT_PAGE (widget), print_out, NULL);
}

static void
reconcile_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));

  hd_year_reconcile (widget, context, hd_context_year (context));
}

static void
freeze_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdContext *context = hd_room_context (HD_ROOM (widget));

  hd_year_freeze (widget, context, hd_context_year (context));
}

static void
show_frozen_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  hd_year_show_frozen (widget, hd_room_context (HD_ROOM (widget)));
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_paper_view_zoom (HD_REPORT_PAGE (widget)->view, g_str_equal (name, "page.zoom-in"));
}

static void
hd_report_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_report_page_parent_class)->map (widget);
  queue_reload (HD_REPORT_PAGE (widget));
}

static void
hd_report_page_enter (HdRoom *room)
{
  gtk_widget_child_focus (GTK_WIDGET (HD_REPORT_PAGE (room)->report_list), GTK_DIR_TAB_FORWARD);
}

static void
fill_reports (HdReportPage *self)
{
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);

  for (guint i = 0; i < n; i++) {
    GtkWidget *row = gtk_list_box_row_new ();
    GtkWidget *label = gtk_label_new (_(reports[i].title));

    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _(reports[i].title), -1);
    gtk_list_box_append (self->report_list, row);
  }
  gtk_list_box_select_row (self->report_list, gtk_list_box_get_row_at_index (self->report_list, 0));
}

static void
hd_report_page_constructed (GObject *object)
{
  HdReportPage *self = HD_REPORT_PAGE (object);
  HdContext *context = hd_room_context (HD_ROOM (self));

  G_OBJECT_CLASS (hd_report_page_parent_class)->constructed (object);
  adw_header_bar_pack_start (self->header, hd_year_button_new (context));
  fill_reports (self);
  fill_export_menu (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.freeze", !hd_store_is_read_only (hd_context_store (context)));
  g_signal_connect_object (self->view, "notify::ready", G_CALLBACK (show_ready), self, G_CONNECT_SWAPPED);
  show_ready (self);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
}

static void
hd_report_page_dispose (GObject *object)
{
  HdReportPage *self = HD_REPORT_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  G_OBJECT_CLASS (hd_report_page_parent_class)->dispose (object);
}

static void
hd_report_page_class_init (HdReportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = hd_report_page_constructed;
  object_class->dispose = hd_report_page_dispose;
  widget_class->map = hd_report_page_map;
  HD_ROOM_CLASS (klass)->enter = hd_report_page_enter;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, header);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, report_list);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, view);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, numbers);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, export_button);
  gtk_widget_class_bind_template_callback (widget_class, report_selected_cb);
  gtk_widget_class_install_action (widget_class, "page.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "page.export-as", "s", export_as_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "page.reconcile", NULL, reconcile_action);
  gtk_widget_class_install_action (widget_class, "page.freeze", NULL, freeze_action);
  gtk_widget_class_install_action (widget_class, "page.show-frozen", NULL, show_frozen_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_action);
}

static void
hd_report_page_init (HdReportPage *self)
{
  g_type_ensure (HD_TYPE_PAPER_VIEW);
  g_type_ensure (HD_TYPE_NUMBER_PANE);
  gtk_widget_init_template (GTK_WIDGET (self));
}
