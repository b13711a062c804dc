/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "attach.h"
#include "children.h"
#include "feedback.h"
#include "file-view.h"
#include "gallery.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/attachment.h"
#include "store/subject.h"
#include "store/text.h"
#include "thumbnail.h"

#define PHOTO_SIZE 110

struct _HdGallery
{
  AdwBin      parent_instance;

  /* Template widgets */
  GtkWidget  *group;
  GtkFlowBox *photos;
  GtkWidget  *empty;

  HdContext  *context;  /* (owned) (nullable) */
  gint64      subject;
};

G_DEFINE_FINAL_TYPE (HdGallery, hd_gallery, ADW_TYPE_BIN)

static void
thumbnail_cb (GtkWidget  *picture,
              const char *path,
              GdkTexture *texture)
{
  gtk_picture_set_paintable (GTK_PICTURE (picture), GDK_PAINTABLE (texture));
}

static void
add_line (GString    *text,
          const char *line)
{
  if (*line != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

/* What is to be read below a photo: whether it is the portrait and may be shown, too. (transfer full) */
static char *
describe (HdRecord *photo,
          gboolean  portrait)
{
  GString *text = g_string_new (NULL);
  const char *caption = hd_record_text (photo, HD_ATTACHMENT_CAPTION);
  g_autofree char *taken = hd_date_format (hd_record_text (photo, HD_ATTACHMENT_TAKEN));

  if (portrait)
    add_line (text, _("Portrait"));
  add_line (text, *caption != '\0' ? caption : hd_record_text (photo, HD_ATTACHMENT_NAME));
  add_line (text, taken);
  add_line (text, hd_record_text (photo, HD_ATTACHMENT_SOURCE));
  add_line (text, hd_record_bool (photo, HD_ATTACHMENT_CONSENT) ? _("May be published") : _("No consent to publish"));
  return g_string_free (text, FALSE);
}

static GMenuModel *
photo_menu (gint64   id,
            gboolean portrait)
{
  static const struct { const char *label, *action; } items[] = {
    { N_("_View"), "gallery.view" }, { N_("Choose as _Portrait"), "gallery.portrait" },
    { N_("Caption, Date, _Consent…"), "gallery.edit" }, { N_("_Remove"), "gallery.remove" },
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (items); i++) {
    g_autoptr (GMenuItem) item = g_menu_item_new (_(items[i].label), NULL);

    if (i == 1 && portrait)
      continue;
    g_menu_item_set_action_and_target (item, items[i].action, "x", id);
    g_menu_append_item (menu, item);
  }
  return G_MENU_MODEL (menu);
}

static void
add_photo (HdGallery *self,
           HdRecord  *photo,
           gboolean   portrait)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *picture = gtk_picture_new ();
  GtkWidget *label;
  g_autofree char *text = describe (photo, portrait);
  g_autofree char *path = hd_attachment_path (hd_context_store (self->context), HD_ATTACHMENT (photo));
  g_autoptr (GMenuModel) menu = photo_menu (hd_record_id (photo), portrait);

  gtk_widget_set_size_request (picture, PHOTO_SIZE, PHOTO_SIZE);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
  gtk_widget_set_hexpand (picture, FALSE);
  gtk_widget_add_css_class (picture, "hd-thumbnail");
  label = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 14);
  gtk_label_set_lines (GTK_LABEL (label), 6);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), label);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), box);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_flow_box_insert (self->photos, button, -1);
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
  if (path != NULL)
    hd_thumbnail_load (picture, path, PHOTO_SIZE, thumbnail_cb);
}

static void
reload (HdGallery *self)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (HdRecord) subject = self->subject != 0 ? hd_store_get (store, HD_TYPE_SUBJECT, self->subject, NULL) : NULL;
  g_autoptr (GPtrArray) files = subject != NULL ? hd_attachment_list (store, "subject", self->subject, NULL) : NULL;
  gboolean any = FALSE;

  hd_children_remove (self->photos);
  for (guint i = 0; files != NULL && i < files->len; i++) {
    HdRecord *photo = g_ptr_array_index (files, i);

    if (!g_str_has_prefix (hd_record_text (photo, HD_ATTACHMENT_MIME), "image/"))
      continue;
    add_photo (self, photo, hd_record_id (photo) == hd_record_int (subject, HD_SUBJECT_PORTRAIT));
    any = TRUE;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->photos), any);
  gtk_widget_set_visible (self->empty, !any);
  /* A photo hangs on a record that is in the council file. */
  gtk_widget_set_sensitive (self->group, subject != NULL);
}

static void
store_changed_cb (HdGallery         *self,
                  const char *const *tables)
{
  if (tables == NULL || g_strv_contains (tables, "attachment") || g_strv_contains (tables, "subject"))
    reload (self);
}

static void
add_photos (GtkWidget  *widget,
            GListModel *files)
{
  HdGallery *self = HD_GALLERY (widget);

  hd_attach_files (widget, self->context, "subject", self->subject, "photo", files);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  hd_attach_choose (widget, TRUE, add_photos);
}

static void
view_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdGallery *self = HD_GALLERY (widget);

  hd_file_view_window (widget, self->context, "subject", self->subject, g_variant_get_int64 (parameter));
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  hd_record_dialog_show (widget, HD_GALLERY (widget)->context, hd_attachment_form_get_type (), g_variant_get_int64 (parameter), NULL);
}

static gboolean
set_portrait (HdGallery  *self,
              gint64      id,
              GError    **error)
{
  HdStore *store = hd_context_store (self->context);
  g_autoptr (HdRecord) subject = hd_store_get (store, HD_TYPE_SUBJECT, self->subject, error);

  if (subject == NULL)
    return FALSE;
  hd_record_set_int (subject, HD_SUBJECT_PORTRAIT, id);
  return hd_store_save (store, subject, error);
}

static void
portrait_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  HdGallery *self = HD_GALLERY (widget);
  HdStore *store = hd_context_store (self->context);
  g_autoptr (GError) error = NULL;

  if (hd_store_begin (store, _("Choose a portrait"), &error)) {
    if (set_portrait (self, g_variant_get_int64 (parameter), &error) && hd_store_commit (store, &error))
      return;
    hd_store_rollback (store);
  }
  hd_feedback_error (widget, _("This could not be saved"), error);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdGallery *self = HD_GALLERY (widget);
  HdStore *store = hd_context_store (self->context);
  gint64 id = g_variant_get_int64 (parameter);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) photo = hd_store_get (store, HD_TYPE_ATTACHMENT, id, &error);
  g_autoptr (HdRecord) subject = hd_store_get (store, HD_TYPE_SUBJECT, self->subject, NULL);

  if (photo != NULL && subject != NULL && hd_store_begin (store, _("Remove a photo"), &error)) {
    gboolean was_portrait = hd_record_int (subject, HD_SUBJECT_PORTRAIT) == id;

    if ((!was_portrait || set_portrait (self, 0, &error)) && hd_store_delete (store, photo, &error) && hd_store_commit (store, &error)) {
      hd_feedback_toast_action (widget, _("The photo was removed"), _("_Undo"), "win.undo", NULL);
      return;
    }
    hd_store_rollback (store);
  }
  hd_feedback_error (widget, _("The photo could not be removed"), error);
}

static void
hd_gallery_finalize (GObject *object)
{
  g_clear_object (&HD_GALLERY (object)->context);
  G_OBJECT_CLASS (hd_gallery_parent_class)->finalize (object);
}

static void
hd_gallery_class_init (HdGalleryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hd_gallery_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/gallery.ui");
  gtk_widget_class_bind_template_child (widget_class, HdGallery, group);
  gtk_widget_class_bind_template_child (widget_class, HdGallery, photos);
  gtk_widget_class_bind_template_child (widget_class, HdGallery, empty);
  gtk_widget_class_install_action (widget_class, "gallery.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "gallery.view", "x", view_action);
  gtk_widget_class_install_action (widget_class, "gallery.edit", "x", edit_action);
  gtk_widget_class_install_action (widget_class, "gallery.portrait", "x", portrait_action);
  gtk_widget_class_install_action (widget_class, "gallery.remove", "x", remove_action);
}

static void
hd_gallery_init (HdGallery *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hd_attach_accept (GTK_WIDGET (self), add_photos);
}

void
hd_gallery_show (HdGallery *self,
                 HdContext *context,
                 gint64     subject)
{
  if (g_set_object (&self->context, context))
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  self->subject = subject;
  reload (self);
}
