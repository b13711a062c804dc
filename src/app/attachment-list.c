/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attach.h"
#include "attachment-list.h"
#include "children.h"
#include "feedback.h"
#include "file-view.h"
#include "icon-button.h"
#include "store/attachment.h"
#include "store/text.h"
#include "remove-record.h"
#include "text-parts.h"
#include "thumbnail.h"

#define THUMBNAIL_SIZE 64

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
  gboolean    no_photos;
};

G_DEFINE_FINAL_TYPE (HdAttachmentList, hd_attachment_list_widget, ADW_TYPE_BIN)

static void
thumbnail_cb (GtkWidget  *image,
              const char *path,
              GdkTexture *texture)
{
  gtk_image_set_from_paintable (GTK_IMAGE (image), GDK_PAINTABLE (texture));
  gtk_image_set_pixel_size (GTK_IMAGE (image), THUMBNAIL_SIZE);
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
  g_autofree char *subtitle = hd_text_parts (caption, size, added, NULL);
  g_autofree char *remove_label = g_strdup_printf (_("Remove %s"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *image = gtk_image_new_from_gicon (icon);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_widget_add_css_class (image, "hd-thumbnail");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), hd_icon_button_new ("user-trash-symbolic", remove_label, "attachment.remove",
                                                                       g_variant_new_int64 (hd_record_id (record))));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", hd_record_id (record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "attachment.show");
  gtk_list_box_append (self->list, row);

  if (g_str_has_prefix (mime, "image/")) {
    g_autofree char *path = hd_attachment_path (hd_context_store (self->context), attachment);

    if (path != NULL)
      hd_thumbnail_load (image, path, THUMBNAIL_SIZE, thumbnail_cb);
  }
}

static void
reload (HdAttachmentList *self)
{
  g_autoptr (GPtrArray) files = NULL;
  gboolean any;

  hd_children_remove (self->list);
  if (self->owner != 0)
    files = hd_attachment_list (hd_context_store (self->context), self->table, self->owner, NULL);
  for (guint i = 0; self->no_photos && files != NULL && i < files->len;)
    if (g_str_has_prefix (hd_record_text (g_ptr_array_index (files, i), HD_ATTACHMENT_MIME), "image/"))
      g_ptr_array_remove_index (files, i);
    else
      i++;
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
add_files (GtkWidget  *widget,
           GListModel *files)
{
  HdAttachmentList *self = HD_ATTACHMENT_LIST (widget);

  hd_attach_files (widget, self->context, self->table, self->owner, "", files);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  hd_attach_choose (widget, FALSE, add_files);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdAttachmentList *self = HD_ATTACHMENT_LIST (widget);
  HdStore *store = hd_context_store (self->context);

  hd_remove_record (widget, store, HD_TYPE_ATTACHMENT, g_variant_get_int64 (parameter),
                    _("Remove an attachment"), _("The attachment was removed"), "win.undo");
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
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_attach_accept (GTK_WIDGET (self), add_files);
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

void
hd_attachment_list_leave_out_photos (HdAttachmentList *self)
{
  self->no_photos = TRUE;
}
