/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attachment-list.h"
#include "feedback.h"
#include "file-view.h"
#include "job.h"
#include "store/attachment.h"
#include "store/text.h"

#define THUMBNAIL_SIZE 64
/* A picture beyond this is not decoded: some hundred bytes may promise gigabytes. */
#define MAX_PIXELS (G_GINT64_CONSTANT (120) * 1000 * 1000)

struct _HdAttachmentList
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkWidget  *group;
  GtkListBox *list;
  GtkWidget  *empty;
  HdFileView *view;

  HdContext  *context;  /* (owned) (nullable) */
  char       *table;    /* (owned) (nullable) */
  gint64      owner;
};

G_DEFINE_FINAL_TYPE (HdAttachmentList, hd_attachment_list_widget, ADW_TYPE_BIN)

/* A picture to be made small in a worker. */
typedef struct {
  char      *path;
  GdkPixbuf *pixbuf;  /* (nullable) */
} Thumbnail;

static void
thumbnail_free (gpointer data)
{
  Thumbnail *thumbnail = data;

  g_free (thumbnail->path);
  g_clear_object (&thumbnail->pixbuf);
  g_free (thumbnail);
}

static gboolean
make_thumbnail (HdJob         *job,
                HdStore       *none,
                GCancellable  *cancellable,
                gpointer       data,
                GError       **error)
{
  Thumbnail *thumbnail = data;
  int width, height;

  /* Only the head of the file is read for its size. */
  if (gdk_pixbuf_get_file_info (thumbnail->path, &width, &height) != NULL && (gint64) width * height <= MAX_PIXELS) {
    g_autoptr (GdkPixbuf) small = gdk_pixbuf_new_from_file_at_scale (thumbnail->path, 2 * THUMBNAIL_SIZE, 2 * THUMBNAIL_SIZE,
                                                                     TRUE, NULL);

    /* Photos of telephones lie as the telephone was held. */
    if (small != NULL)
      thumbnail->pixbuf = gdk_pixbuf_apply_embedded_orientation (small);
  }
  return TRUE;
}

static void
thumbnail_made_cb (GtkWidget    *picture,
                   gpointer      data,
                   const GError *error)
{
  Thumbnail *thumbnail = data;
  g_autoptr (GdkTexture) texture = NULL;

  if (thumbnail->pixbuf == NULL)
    return;
  texture = gdk_texture_new_for_pixbuf (thumbnail->pixbuf);
  gtk_image_set_from_paintable (GTK_IMAGE (picture), GDK_PAINTABLE (texture));
  gtk_image_set_pixel_size (GTK_IMAGE (picture), THUMBNAIL_SIZE);
}

static GtkWidget *
row_button (const char *icon,
            const char *label,
            const char *action,
            gint64      id)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
add_row (HdAttachmentList *self,
         HdAttachment     *attachment)
{
  HdRecord *record = HD_RECORD (attachment);
  const char *name = hd_record_text (record, HD_ATTACHMENT_NAME);
  const char *mime = hd_record_text (record, HD_ATTACHMENT_MIME);
  g_autofree char *type = g_content_type_from_mime_type (mime);
  g_autoptr (GIcon) icon = g_content_type_get_symbolic_icon (type != NULL ? type : "application/octet-stream");
  g_autofree char *size = g_format_size (hd_record_int (record, HD_ATTACHMENT_SIZE));
  g_autofree char *added = hd_date_format (hd_record_text (record, HD_ATTACHMENT_ADDED));
  const char *caption = hd_record_text (record, HD_ATTACHMENT_CAPTION);
  g_autofree char *subtitle = g_strdup_printf ("%s%s%s · %s", caption, *caption != '\0' ? " · " : "", size, added);
  g_autofree char *remove_label = g_strdup_printf (_("Remove %s"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *image = gtk_image_new_from_gicon (icon);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_widget_add_css_class (image, "hd-thumbnail");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), row_button ("user-trash-symbolic", remove_label, "attachment.remove",
                                                               hd_record_id (record)));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "attachment.show");
  gtk_list_box_append (self->list, row);

  if (g_str_has_prefix (mime, "image/")) {
    Thumbnail *thumbnail = g_new0 (Thumbnail, 1);

    thumbnail->path = hd_attachment_path (hd_context_store (self->context), attachment);
    hd_job_run (image, NULL, "", HD_JOB_QUIET, make_thumbnail, thumbnail_made_cb, thumbnail, thumbnail_free);
  }
}

static void
reload (HdAttachmentList *self)
{
  g_autoptr (GPtrArray) files = NULL;
  GtkWidget *child;
  gboolean any;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  if (self->owner != 0)
    files = hd_attachment_list (hd_context_store (self->context), self->table, self->owner, NULL);
  any = files != NULL && files->len > 0;
  for (guint i = 0; any && i < files->len; i++)
    add_row (self, g_ptr_array_index (files, i));
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->empty, !any);
  /* A file hangs on a record that is in the council file. */
  gtk_widget_set_sensitive (self->group, self->owner != 0);
}

static void
store_changed_cb (HdAttachmentList   *self,
                  const char *const  *tables)
{
  if (tables == NULL || g_strv_contains (tables, "attachment"))
    reload (self);
}

static void
add_files (HdAttachmentList *self,
           GListModel       *files)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GError) error = NULL;
  guint n = g_list_model_get_n_items (files);

  if (n == 0 || self->owner == 0 || !hd_store_begin (store, _("Add attachments"), &error))
    return;
  for (guint i = 0; i < n && error == NULL; i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);
    g_autoptr (HdAttachment) added = hd_attachment_add (store, self->table, self->owner, file, "", &error);
  }
  if (error != NULL || !hd_store_commit (store, &error)) {
    hd_store_rollback (store);
    hd_feedback_error (GTK_WIDGET (self), _("The files could not be attached"), error);
  }
}

static gboolean
dropped_cb (HdAttachmentList *self,
            const GValue     *value)
{
  GSList *files = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr (GListStore) list = g_list_store_new (G_TYPE_FILE);

  for (GSList *l = files; l != NULL; l = l->next)
    g_list_store_append (list, l->data);
  g_slist_free (files);
  add_files (self, G_LIST_MODEL (list));
  return TRUE;
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           HdAttachmentList     *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));

    add_files (self, files);
  }
  g_object_unref (chooser);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Attach Files"), hd_feedback_window (widget),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);

  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdAttachmentList *self = HD_ATTACHMENT_LIST (widget);
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) attachment = hd_store_get (store, HD_TYPE_ATTACHMENT, g_variant_get_int64 (parameter), &error);

  if (attachment != NULL && hd_store_begin (store, _("Remove an attachment"), &error)) {
    if (hd_store_delete (store, attachment, &error) && hd_store_commit (store, &error)) {
      hd_feedback_toast_action (widget, _("The attachment was removed"), _("_Undo"), "win.undo", NULL);
      return;
    }
    hd_store_rollback (store);
  }
  hd_feedback_error (widget, _("The attachment could not be removed"), error);
}

static void
show_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdAttachmentList *self = HD_ATTACHMENT_LIST (widget);
  gint64 id = g_variant_get_int64 (parameter);

  /* Chosen again, it is put away. */
  gtk_widget_set_visible (GTK_WIDGET (self->view), (!gtk_widget_get_visible (GTK_WIDGET (self->view)) || hd_file_view_shown (self->view) != id) &&
                          hd_file_view_show (self->view, self->context, self->table, self->owner, id));
}

static void
hd_attachment_list_widget_finalize (GObject *object)
{
  HdAttachmentList *self = HD_ATTACHMENT_LIST (object);

  g_clear_object (&self->context);
  g_free (self->table);
  G_OBJECT_CLASS (hd_attachment_list_widget_parent_class)->finalize (object);
}

static void
hd_attachment_list_widget_class_init (HdAttachmentListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_attachment_list_widget_finalize;
  g_type_ensure (HD_TYPE_FILE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/attachment-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HdAttachmentList, group);
  gtk_widget_class_bind_template_child (widget_class, HdAttachmentList, list);
  gtk_widget_class_bind_template_child (widget_class, HdAttachmentList, empty);
  gtk_widget_class_bind_template_child (widget_class, HdAttachmentList, view);
  gtk_widget_class_install_action (widget_class, "attachment.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "attachment.remove", "x", remove_action);
  gtk_widget_class_install_action (widget_class, "attachment.show", "x", show_action);
}

static void
hd_attachment_list_widget_init (HdAttachmentList *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
hd_attachment_list_show (HdAttachmentList *self,
                         HdContext        *context,
                         const char       *table,
                         gint64            owner)
{
  if (g_set_object (&self->context, context))
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  /* The look of one record's file says nothing about another. */
  if (self->owner != owner)
    gtk_widget_set_visible (GTK_WIDGET (self->view), FALSE);
  g_free (self->table);
  self->table = g_strdup (table);
  self->owner = owner;
  reload (self);
}
