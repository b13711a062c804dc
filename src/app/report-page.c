/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of a year: seen as they will be printed, handed out as files. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "exchange/report.h"
#include "exchange/writer.h"
#include "feedback.h"
#include "job.h"
#include "page-paintable.h"
#include "print.h"
#include "room.h"
#include "rooms.h"
#include "store/text.h"
#include "year-button.h"

#define HD_TYPE_REPORT_PAGE (hd_report_page_get_type ())
G_DECLARE_FINAL_TYPE (HdReportPage, hd_report_page, HD, REPORT_PAGE, HdRoom)

struct _HdReportPage
{
  HdRoom         parent_instance;

  /* Template widgets */
  AdwHeaderBar  *header;
  GtkListBox    *report_list;
  GtkStack      *states;
  GtkListView   *page_view;
  GtkMenuButton *export_button;
  GtkLabel      *page_count;
  AdwStatusPage *failure;

  HdPages       *pages;       /* (owned) (nullable): what the preview shows */
  GCancellable  *layout;      /* (owned) (nullable): of the preview being laid out */
  guint          reload_id;
  int            zoom;        /* width of a page in pixels at most */
};

G_DEFINE_FINAL_TYPE (HdReportPage, hd_report_page, HD_TYPE_ROOM)

/* What a worker makes: pages to look at, or a file. */
typedef struct {
  const HdReport *report;
  int             year;
  HdFormat        format;
  GFile          *file;     /* (owned) (nullable): NULL for a preview */
  HdPages        *pages;    /* (owned) (nullable) */
} Paper;

static void
paper_free (gpointer data)
{
  Paper *paper = data;

  g_clear_object (&paper->file);
  g_clear_pointer (&paper->pages, hd_pages_unref);
  g_free (paper);
}

static gboolean
make_paper (HdJob         *job,
            HdStore       *store,
            GCancellable  *cancellable,
            gpointer       data,
            GError       **error)
{
  Paper *paper = data;
  g_autofree char *today = hd_date_today ();
  g_autoptr (HdDocument) document = hd_report_build (store, paper->report->id, paper->year, today, error);

  if (document == NULL)
    return FALSE;
  if (paper->file != NULL)
    return hd_write (document, paper->format, paper->file, cancellable, hd_job_progress, job, error);
  paper->pages = hd_pages_new (document, cancellable, hd_job_progress, job, error);
  return paper->pages != NULL;
}

static const HdReport *
chosen_report (HdReportPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->report_list);
  guint n;
  const HdReport *reports = hd_report_catalogue (&n);

  return row != NULL ? &reports[gtk_list_box_row_get_index (row)] : &reports[0];
}

static void
setup_page_cb (HdReportPage *self,
               GtkListItem  *item)
{
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *picture = gtk_picture_new ();

  gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
  gtk_widget_add_css_class (picture, "hd-paper");
  gtk_widget_set_margin_top (picture, 12);
  gtk_widget_set_margin_bottom (picture, 12);
  gtk_widget_set_margin_start (picture, 12);
  gtk_widget_set_margin_end (picture, 12);
  adw_clamp_set_child (ADW_CLAMP (clamp), picture);
  gtk_list_item_set_child (item, clamp);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_page_cb (HdReportPage *self,
              GtkListItem  *item)
{
  GtkWidget *clamp = gtk_list_item_get_child (item);
  guint number = gtk_list_item_get_position (item);
  g_autoptr (GdkPaintable) paintable = hd_page_paintable_new (self->pages, number);
  g_autofree char *name = g_strdup_printf (_("Page %u"), number + 1);

  /* A page that lies across is as tall as others are wide. */
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), gdk_paintable_get_intrinsic_width (paintable) * self->zoom / 100);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), adw_clamp_get_maximum_size (ADW_CLAMP (clamp)));
  gtk_picture_set_paintable (GTK_PICTURE (adw_clamp_get_child (ADW_CLAMP (clamp))), paintable);
  gtk_picture_set_alternative_text (GTK_PICTURE (adw_clamp_get_child (ADW_CLAMP (clamp))), name);
  if (gtk_widget_get_parent (clamp) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (clamp)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_pages (HdReportPage *self)
{
  guint n = hd_pages_get_n_pages (self->pages);
  g_autofree char *number = hd_number_format (n);
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s page", "%s pages", n), number);
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  GtkSelectionModel *selection;

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (list, "");
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (list))));
  gtk_list_view_set_model (self->page_view, NULL);
  gtk_list_view_set_model (self->page_view, selection);
  g_object_unref (selection);
  gtk_label_set_text (self->page_count, text);
  gtk_stack_set_visible_child_name (self->states, "pages");
}

static void
laid_out_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  HdReportPage *self = HD_REPORT_PAGE (widget);
  Paper *paper = data;

  /* Another report was asked for meanwhile. */
  if (paper->report != chosen_report (self) || paper->year != hd_context_year (hd_room_context (HD_ROOM (self))))
    return;
  g_clear_object (&self->layout);
  if (error != NULL) {
    g_autofree char *text = g_markup_escape_text (error->message, -1);

    if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
      return;
    adw_status_page_set_description (self->failure, text);
    gtk_stack_set_visible_child_name (self->states, "failure");
    return;
  }
  g_clear_pointer (&self->pages, hd_pages_unref);
  self->pages = g_steal_pointer (&paper->pages);
  gtk_widget_action_set_enabled (widget, "page.print", TRUE);
  show_pages (self);
}

static void
reload (HdReportPage *self)
{
  HdContext *context = hd_room_context (HD_ROOM (self));
  Paper *paper = g_new0 (Paper, 1);

  paper->report = chosen_report (self);
  paper->year = hd_context_year (context);
  if (self->layout != NULL)
    g_cancellable_cancel (self->layout);
  g_clear_object (&self->layout);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.print", FALSE);
  if (self->pages == NULL)
    gtk_stack_set_visible_child_name (self->states, "busy");
  self->layout = g_object_ref (hd_job_run (GTK_WIDGET (self), context, "", HD_JOB_QUIET, make_paper, laid_out_cb, paper, paper_free));
}

static gboolean
reload_cb (gpointer data)
{
  HD_REPORT_PAGE (data)->reload_id = 0;
  reload (data);
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
  const HdReport *report = chosen_report (self);
  static const struct { HdFormat format; const char *label; } formats[] = {
    { HD_FORMAT_DOCX, N_("_Word (DOCX)…") },
    { HD_FORMAT_ODT,  N_("_OpenDocument (ODT)…") },
    { HD_FORMAT_PDF,  N_("_PDF…") },
    { HD_FORMAT_XLSX, N_("_Excel (XLSX)…") },
    { HD_FORMAT_CSV,  N_("_Plain table (CSV)…") },
  };
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (report->formats & (1 << formats[i].format)) {
      g_autofree char *action = g_strdup_printf ("page.export-as::%s", hd_format_nick (formats[i].format));

      g_menu_append (menu, _(formats[i].label), action);
    }
  gtk_menu_button_set_menu_model (self->export_button, G_MENU_MODEL (menu));
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
exported_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  Paper *paper = data;
  g_autofree char *name = NULL;
  g_autofree char *uri = NULL;
  g_autofree char *text = NULL;

  if (g_error_matches (error, HD_ERROR, HD_ERROR_CANCELLED) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    hd_feedback_toast (widget, _("Stopped; no file was written"));
    return;
  }
  if (error != NULL) {
    hd_feedback_error (widget, _("The file cannot be written"), error);
    return;
  }
  name = g_file_get_basename (paper->file);
  uri = g_file_get_uri (paper->file);
  text = g_strdup_printf (_("Written: %s"), name);
  hd_feedback_toast_action (widget, text, _("_Open"), "page.open-file", g_variant_new_string (uri));
}

static void
export_chosen_cb (GtkFileChooserNative *chooser,
                  int                   response,
                  HdReportPage         *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    HdContext *context = hd_room_context (HD_ROOM (self));
    Paper *paper = g_new0 (Paper, 1);
    g_autofree char *title = NULL;

    paper->report = chosen_report (self);
    paper->year = hd_context_year (context);
    hd_format_from_nick (g_object_get_data (G_OBJECT (chooser), "format"), &paper->format);
    paper->file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
    title = g_strdup_printf (_("Writing: %s"), _(paper->report->title));
    hd_job_run (GTK_WIDGET (self), context, title, 0, make_paper, exported_cb, paper, paper_free);
  }
  g_object_unref (chooser);
}

static void
export_as_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  HdReportPage *self = HD_REPORT_PAGE (widget);
  const HdReport *report = chosen_report (self);
  const char *nick = g_variant_get_string (parameter, NULL);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_(report->title), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_SAVE, NULL, _("_Cancel"));
  g_autofree char *file_name = g_strdup_printf ("%s-%d.%s", report->file_name,
                                                hd_context_year (hd_room_context (HD_ROOM (self))), nick);

  g_object_set_data_full (G_OBJECT (chooser), "format", g_strdup (nick), g_free);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (export_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
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
  HdReportPage *self = HD_REPORT_PAGE (widget);

  if (self->pages != NULL)
    hd_print (widget, self->pages, _(chosen_report (self)->title));
}

static void
open_file_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  gtk_show_uri (hd_feedback_window (widget), g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdReportPage *self = HD_REPORT_PAGE (widget);

  self->zoom = CLAMP (self->zoom + (g_str_equal (name, "page.zoom-in") ? 25 : -25), 50, 300);
  if (self->pages != NULL)
    show_pages (self);
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
  const HdReport *reports = hd_report_catalogue (&n);

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
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  G_OBJECT_CLASS (hd_report_page_parent_class)->constructed (object);
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_page_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_page_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->page_view, factory);
  adw_header_bar_pack_start (self->header, hd_year_button_new (context));
  fill_reports (self);
  fill_export_menu (self);
  g_signal_connect_object (context, "notify::year", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (queue_reload), self, G_CONNECT_SWAPPED);
}

static void
hd_report_page_dispose (GObject *object)
{
  HdReportPage *self = HD_REPORT_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  if (self->layout != NULL)
    g_cancellable_cancel (self->layout);
  g_clear_object (&self->layout);
  g_clear_pointer (&self->pages, hd_pages_unref);
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
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, states);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, page_view);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, export_button);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, page_count);
  gtk_widget_class_bind_template_child (widget_class, HdReportPage, failure);
  gtk_widget_class_bind_template_callback (widget_class, report_selected_cb);
  gtk_widget_class_install_action (widget_class, "page.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "page.export-as", "s", export_as_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "page.open-file", "s", open_file_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_action);
}

static void
hd_report_page_init (HdReportPage *self)
{
  self->zoom = 125;
  gtk_widget_init_template (GTK_WIDGET (self));
}
