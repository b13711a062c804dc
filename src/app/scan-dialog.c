/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attach.h"
#include "feedback.h"
#include "job.h"
#include "ref-row.h"
#include "scan-dialog.h"
#include "store/attachment.h"
#include "store/dossier.h"
#include "store/text.h"

#define HD_TYPE_SCAN_DIALOG (hd_scan_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HdScanDialog, hd_scan_dialog, HD, SCAN_DIALOG, AdwWindow)

struct _HdScanDialog
{
  AdwWindow    parent_instance;

  /* Template widgets */
  GtkListBox  *list;
  AdwComboRow *kind;
  HdRefRow    *paper;
  GtkWidget   *received;
  GtkWidget   *apply;
  GtkLabel    *summary;

  GtkWidget   *page;      /* borrowed: outlives the dialog, which is modal over it */
  HdContext   *context;   /* (owned) */
  GArray      *ids;       /* (owned): of gint64 */
  GListStore  *files;     /* (owned): of GFile */
};

G_DEFINE_FINAL_TYPE (HdScanDialog, hd_scan_dialog, ADW_TYPE_WINDOW)

/* What the worker does. */
typedef struct {
  GArray     *ids;
  GListStore *files;
  char       *kind;
  gint64      paper;
  gboolean    received;
} Attach;

static void
attach_free (gpointer data)
{
  Attach *attach = data;

  g_array_unref (attach->ids);
  g_object_unref (attach->files);
  g_free (attach->kind);
  g_free (attach);
}

/* The file is read once; the others refer to the same content. */
static gboolean
attach_file (HdStore *store,
             Attach  *attach,
             GFile   *file,
             GError **error)
{
  g_autoptr (HdRecord) first = HD_RECORD (hd_attachment_add (store, "nomination", g_array_index (attach->ids, gint64, 0), file, "", error));

  if (first == NULL)
    return FALSE;
  hd_record_set_text (first, HD_ATTACHMENT_KIND, attach->kind);
  hd_record_set_int (first, HD_ATTACHMENT_PAPER, attach->paper);
  if (!hd_store_save (store, first, error))
    return FALSE;
  for (guint i = 1; i < attach->ids->len; i++) {
    g_autoptr (HdRecord) copy = hd_record_copy (first);

    hd_record_set_id (copy, 0);
    hd_record_set_int (copy, HD_ATTACHMENT_OWNER, g_array_index (attach->ids, gint64, i));
    if (!hd_store_save (store, copy, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
tick_received (HdStore *store,
               Attach  *attach,
               GError **error)
{
  g_autofree char *today = hd_date_today ();

  for (guint i = 0; i < attach->ids->len; i++) {
    gint64 nomination = g_array_index (attach->ids, gint64, i);
    g_autoptr (GPtrArray) held = hd_store_find_ref (store, HD_TYPE_DOSSIER_PAPER, "nomination", nomination, error);
    g_autoptr (HdRecord) paper = NULL;

    if (held == NULL)
      return FALSE;
    for (guint k = 0; k < held->len && paper == NULL; k++)
      if (hd_record_int (g_ptr_array_index (held, k), HD_DOSSIER_PAPER_PAPER) == attach->paper)
        paper = g_object_ref (g_ptr_array_index (held, k));
    if (paper == NULL)
      paper = g_object_new (HD_TYPE_DOSSIER_PAPER, "nomination", nomination, "paper", attach->paper, NULL);
    if (g_str_equal (hd_record_text (paper, HD_DOSSIER_PAPER_STATE), "received"))
      continue;
    hd_record_set_text (paper, HD_DOSSIER_PAPER_STATE, "received");
    hd_record_set_text (paper, HD_DOSSIER_PAPER_RECEIVED, today);
    if (!hd_store_save (store, paper, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
attach_in_thread (HdJob         *job,
                  HdStore       *store,
                  GCancellable  *cancellable,
                  gpointer       data,
                  GError       **error)
{
  Attach *attach = data;
  g_autofree char *label = g_strdup_printf (_("Attach files to %u dossiers"), attach->ids->len);
  gboolean good = hd_store_begin (store, label, error);

  if (!good)
    return FALSE;
  for (guint i = 0; good && i < g_list_model_get_n_items (G_LIST_MODEL (attach->files)); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (G_LIST_MODEL (attach->files), i);

    good = attach_file (store, attach, file, error);
    hd_job_progress (i + 1, g_list_model_get_n_items (G_LIST_MODEL (attach->files)), job);
  }
  if (good && attach->received && attach->paper != 0)
    good = tick_received (store, attach, error);
  if (good && hd_store_commit (store, error))
    return TRUE;
  hd_store_rollback (store);
  return FALSE;
}

static void
attached_cb (GtkWidget    *widget,
             gpointer      data,
             const GError *error)
{
  HdScanDialog *self = HD_SCAN_DIALOG (widget);
  Attach *attach = data;
  GtkWidget *page = self->page;
  g_autofree char *text = g_strdup_printf (_("Attached to %u dossiers"), attach->ids->len);

  if (error != NULL) {
    gtk_widget_set_sensitive (self->apply, TRUE);
    hd_feedback_error (widget, _("The files could not be attached"), error);
    return;
  }
  gtk_window_destroy (GTK_WINDOW (self));
  hd_feedback_toast_action (page, text, _("_Undo"), "win.undo", NULL);
}

static void
update (HdScanDialog *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->files));
  g_autofree char *text = n > 0 ? g_strdup_printf (_("%u files to each of %u dossiers"), n, self->ids->len)
                                : g_strdup (_("Choose files, or drop them here."));

  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "scan.apply", n > 0);
  gtk_widget_set_sensitive (gtk_widget_get_ancestor (self->received, GTK_TYPE_LIST_BOX_ROW), hd_ref_row_value (self->paper) != 0);
}

static void
add_files (GtkWidget  *widget,
           GListModel *files)
{
  hd_scan_dialog_add (GTK_WINDOW (widget), files);
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  hd_attach_choose (widget, FALSE, add_files);
}

static void
apply_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdScanDialog *self = HD_SCAN_DIALOG (widget);
  Attach *attach = g_new0 (Attach, 1);

  attach->ids = g_array_ref (self->ids);
  attach->files = g_object_ref (self->files);
  attach->kind = g_strdup (hd_attachment_kinds[adw_combo_row_get_selected (self->kind)].nick);
  attach->paper = hd_ref_row_value (self->paper);
  attach->received = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->received));
  gtk_widget_set_sensitive (self->apply, FALSE);
  hd_job_run (widget, self->context, _("Attaching the files"), HD_JOB_WRITES, attach_in_thread, attached_cb, attach, attach_free);
}

static void
hd_scan_dialog_finalize (GObject *object)
{
  HdScanDialog *self = HD_SCAN_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_object (&self->files);
  g_clear_pointer (&self->ids, g_array_unref);
  G_OBJECT_CLASS (hd_scan_dialog_parent_class)->finalize (object);
}

static void
hd_scan_dialog_class_init (HdScanDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (HD_TYPE_REF_ROW);
  G_OBJECT_CLASS (klass)->finalize = hd_scan_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/scan-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HdScanDialog, list);
  gtk_widget_class_bind_template_child (widget_class, HdScanDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, HdScanDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, HdScanDialog, received);
  gtk_widget_class_bind_template_child (widget_class, HdScanDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, HdScanDialog, summary);
  gtk_widget_class_install_action (widget_class, "scan.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "scan.apply", NULL, apply_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hd_scan_dialog_init (HdScanDialog *self)
{
  self->files = g_list_store_new (G_TYPE_FILE);
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_attach_accept (GTK_WIDGET (self), add_files);
}

void
hd_scan_dialog_add (GtkWindow  *dialog,
                    GListModel *files)
{
  HdScanDialog *self = HD_SCAN_DIALOG (dialog);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);
    g_autofree char *base = g_file_get_basename (file);
    g_autofree char *name = g_filename_display_name (base);
    GtkWidget *row = adw_action_row_new ();

    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
    gtk_list_box_append (self->list, row);
    g_list_store_append (self->files, file);
  }
  update (self);
}

GtkWindow *
hd_scan_dialog_show (GtkWidget *widget,
                     HdContext *context,
                     GArray    *ids)
{
  HdScanDialog *self = g_object_new (HD_TYPE_SCAN_DIALOG, "transient-for", hd_feedback_window (widget), NULL);
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  self->page = widget;
  self->context = g_object_ref (context);
  self->ids = g_array_ref (ids);
  for (guint i = 0; hd_attachment_kinds[i].nick != NULL; i++)
    gtk_string_list_append (kinds, _(hd_attachment_kinds[i].label));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
  adw_combo_row_set_selected (self->kind, hd_choice_index (hd_attachment_kinds, "scan"));
  hd_ref_row_set_options (self->paper, hd_context_options (context, "paper"), _("Not given"));
  g_signal_connect_object (self->paper, "notify::value", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
