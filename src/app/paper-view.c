/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/writer.h"
#include "feedback.h"
#include "job.h"
#include "page-paintable.h"
#include "paper-view.h"
#include "print.h"
#include "store/text.h"

struct _HdPaperView
{
  AdwBin          parent_instance;

  /* Template widgets */
  GtkStack       *states;
  GtkListView    *page_view;
  GtkLabel       *page_count;
  AdwStatusPage  *failure;

  HdContext      *context;    /* (owned) (nullable) */
  const HdReport *report;     /* (nullable): what is asked for */
  int             year;
  GArray         *records;    /* (owned) of gint64 */
  HdPages        *pages;      /* (owned) (nullable): what the preview shows … */
  GPtrArray      *numbers;    /* (owned) (nullable) of HdNumber: … and the numbers on it */
  GCancellable   *layout;     /* (owned) (nullable): of the preview being laid out */
  gboolean        ready;
  int             zoom;       /* per cent of a page's own size at most */
};

enum { PROP_READY = 1, N_PROPS };

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (HdPaperView, hd_paper_view, ADW_TYPE_BIN)

/* What a worker makes: pages to look at, or a file. */
typedef struct {
  const HdReport *report;
  int             year;
  GArray         *records;  /* (owned) of gint64: none for a paper of a year */
  HdFormat        format;
  GFile          *file;     /* (owned) (nullable): NULL for a preview */
  HdPages        *pages;    /* (owned) (nullable) */
  GPtrArray      *numbers;  /* (owned) (nullable) of HdNumber */
} Paper;

static void
paper_free (gpointer data)
{
  Paper *paper = data;

  g_array_unref (paper->records);
  g_clear_object (&paper->file);
  g_clear_pointer (&paper->pages, hd_pages_unref);
  g_clear_pointer (&paper->numbers, g_ptr_array_unref);
  g_free (paper);
}

static Paper *
paper_new (HdPaperView *self)
{
  Paper *paper = g_new0 (Paper, 1);

  paper->report = self->report;
  paper->year = self->year;
  paper->records = g_array_copy (self->records);
  return paper;
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
  g_autoptr (HdDocument) document = NULL;

  if (paper->report->of == NULL)
    document = hd_report_build (store, paper->report->id, paper->year, today, error);
  else
    document = hd_report_build_of (store, paper->report->id, (const gint64 *) paper->records->data, paper->records->len,
                                   paper->year, today, error);
  if (document == NULL)
    return FALSE;
  if (paper->file != NULL)
    return hd_write (document, paper->format, paper->file, cancellable, hd_job_progress, job, error);
  paper->numbers = hd_document_list_numbers (document, error);
  if (paper->numbers == NULL)
    return FALSE;
  paper->pages = hd_pages_new (document, cancellable, hd_job_progress, job, error);
  return paper->pages != NULL;
}

static void
set_ready (HdPaperView *self,
           gboolean     ready)
{
  if (self->ready == ready)
    return;
  self->ready = ready;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READY]);
}

static void
setup_page_cb (HdPaperView *self,
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
bind_page_cb (HdPaperView *self,
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
show_pages (HdPaperView *self)
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

/* Both may be empty, and then have no data. */
static gboolean
same_records (GArray *a,
              GArray *b)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (gint64)) == 0);
}

static void
laid_out_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  HdPaperView *self = HD_PAPER_VIEW (widget);
  Paper *paper = data;

  /* Another paper was asked for meanwhile. */
  if (paper->report != self->report || paper->year != self->year || !same_records (paper->records, self->records))
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
  g_clear_pointer (&self->numbers, g_ptr_array_unref);
  self->numbers = g_steal_pointer (&paper->numbers);
  set_ready (self, TRUE);
  show_pages (self);
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
  hd_feedback_toast_action (widget, text, _("_Open"), "paper.open-file", g_variant_new_string (uri));
}

static void
export_chosen_cb (GtkFileChooserNative *chooser,
                  int                   response,
                  HdPaperView          *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    Paper *paper = paper_new (self);
    g_autofree char *title = g_strdup_printf (_("Writing: %s"), _(paper->report->title));

    hd_format_from_nick (g_object_get_data (G_OBJECT (chooser), "format"), &paper->format);
    paper->file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
    hd_job_run (GTK_WIDGET (self), self->context, title, 0, make_paper, exported_cb, paper, paper_free);
  }
  g_object_unref (chooser);
}

static void
open_file_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  gtk_show_uri (hd_feedback_window (widget), g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

static void
hd_paper_view_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (id == PROP_READY)
    g_value_set_boolean (value, HD_PAPER_VIEW (object)->ready);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
hd_paper_view_dispose (GObject *object)
{
  HdPaperView *self = HD_PAPER_VIEW (object);

  if (self->layout != NULL)
    g_cancellable_cancel (self->layout);
  g_clear_object (&self->layout);
  g_clear_object (&self->context);
  g_clear_pointer (&self->pages, hd_pages_unref);
  g_clear_pointer (&self->numbers, g_ptr_array_unref);
  g_clear_pointer (&self->records, g_array_unref);
  G_OBJECT_CLASS (hd_paper_view_parent_class)->dispose (object);
}

static void
hd_paper_view_class_init (HdPaperViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hd_paper_view_get_property;
  object_class->dispose = hd_paper_view_dispose;
  props[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/paper-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HdPaperView, states);
  gtk_widget_class_bind_template_child (widget_class, HdPaperView, page_view);
  gtk_widget_class_bind_template_child (widget_class, HdPaperView, page_count);
  gtk_widget_class_bind_template_child (widget_class, HdPaperView, failure);
  gtk_widget_class_install_action (widget_class, "paper.open-file", "s", open_file_action);
}

static void
hd_paper_view_init (HdPaperView *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->zoom = 125;
  self->records = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_page_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_page_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->page_view, factory);
}

void
hd_paper_view_show (HdPaperView    *self,
                    HdContext      *context,
                    const HdReport *report,
                    int             year,
                    const gint64   *records,
                    guint           n)
{
  g_set_object (&self->context, context);
  self->report = report;
  self->year = year;
  g_array_set_size (self->records, 0);
  if (n > 0)
    g_array_append_vals (self->records, records, n);
  if (self->layout != NULL)
    g_cancellable_cancel (self->layout);
  g_clear_object (&self->layout);
  set_ready (self, FALSE);
  if (self->pages == NULL)
    gtk_stack_set_visible_child_name (self->states, "busy");
  self->layout = g_object_ref (hd_job_run (GTK_WIDGET (self), context, "", HD_JOB_QUIET, make_paper, laid_out_cb,
                                           paper_new (self), paper_free));
}

gboolean
hd_paper_view_ready (HdPaperView *self)
{
  return self->ready;
}

GPtrArray *
hd_paper_view_numbers (HdPaperView *self)
{
  return self->numbers;
}

void
hd_paper_view_export (HdPaperView *self,
                      const char  *nick)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_(self->report->title), hd_feedback_window (GTK_WIDGET (self)),
                                                               GTK_FILE_CHOOSER_ACTION_SAVE, NULL, _("_Cancel"));
  g_autofree char *file_name = g_strdup_printf ("%s-%d.%s", self->report->file_name, self->year, nick);

  g_object_set_data_full (G_OBJECT (chooser), "format", g_strdup (nick), g_free);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (export_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
hd_paper_view_print (HdPaperView *self)
{
  if (self->pages != NULL)
    hd_print (GTK_WIDGET (self), self->pages, _(self->report->title));
}

void
hd_paper_view_zoom (HdPaperView *self,
                    gboolean     larger)
{
  self->zoom = CLAMP (self->zoom + (larger ? 25 : -25), 50, 300);
  if (self->pages != NULL)
    show_pages (self);
}

GMenuModel *
hd_paper_view_formats (const HdReport *report,
                       const char     *action)
{
  static const struct { HdFormat format; const char *label; } formats[] = {
    { HD_FORMAT_DOCX, N_("_Word (DOCX)…") },
    { HD_FORMAT_ODT,  N_("_OpenDocument (ODT)…") },
    { HD_FORMAT_PDF,  N_("_PDF…") },
    { HD_FORMAT_XLSX, N_("_Excel (XLSX)…") },
    { HD_FORMAT_CSV,  N_("_Plain table (CSV)…") },
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (report->formats & (1 << formats[i].format)) {
      g_autofree char *detailed = g_strdup_printf ("%s::%s", action, hd_format_nick (formats[i].format));

      g_menu_append (menu, _(formats[i].label), detailed);
    }
  return G_MENU_MODEL (menu);
}
