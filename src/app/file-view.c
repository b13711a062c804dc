/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "feedback.h"
#include "file-view.h"
#include "job.h"
#include "preview.h"
#include "record-dialog.h"
#include "rooms.h"
#include "store/attachment.h"
#include "store/text.h"
#include "text-parts.h"

#define INLINE_HEIGHT 360
#define ZOOM_STEP     1.5
#define MAX_ZOOM      6.0

struct _HdFileView
{
  AdwBin          parent_instance;

  /* Template widgets */
  GtkStack       *stack;
  GtkPicture     *picture;
  GtkLabel       *text;
  GtkLabel       *refusal;
  GtkLabel       *name;
  GtkLabel       *detail;
  GtkLabel       *page_label;
  GtkWidget      *page_box;
  GtkWidget      *larger_button;
  GtkWidget      *zoom_box;

  HdContext      *context;   /* (owned) (nullable) */
  char           *table;     /* (owned) (nullable) */
  gint64          owner;
  GPtrArray      *files;     /* (owned) (nullable): of HdAttachment */
  guint           index;
  int             page;
  int             n_pages;
  double          zoom;      /* 1: the whole page */
  GCancellable   *loading;   /* (owned) (nullable): the job whose answer is awaited */
};

G_DEFINE_FINAL_TYPE (HdFileView, hd_file_view, ADW_TYPE_BIN)

/* A look to be made in a worker. */
typedef struct {
  char         *path;
  char         *mime;
  int           page;
  GCancellable *cancellable;  /* (owned) (nullable) */
  HdPreview    *preview;      /* (nullable) */
} Look;

static void
look_free (gpointer data)
{
  Look *look = data;

  g_free (look->path);
  g_free (look->mime);
  g_clear_object (&look->cancellable);
  g_clear_pointer (&look->preview, hd_preview_free);
  g_free (look);
}

static gboolean
load_look (HdJob         *job,
           HdStore       *none,
           GCancellable  *cancellable,
           gpointer       data,
           GError       **error)
{
  Look *look = data;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  look->preview = hd_preview_load (look->path, look->mime, look->page, error);
  return look->preview != NULL;
}

static HdRecord *
current (HdFileView *self)
{
  return self->files != NULL && self->index < self->files->len ? g_ptr_array_index (self->files, self->index) : NULL;
}

static void
update_actions (HdFileView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint n = self->files != NULL ? self->files->len : 0;
  g_autofree char *pages = g_strdup_printf (_("Page %d of %d"), self->page + 1, self->n_pages);

  gtk_widget_action_set_enabled (widget, "file.previous", self->index > 0);
  gtk_widget_action_set_enabled (widget, "file.next", self->index + 1 < n);
  gtk_widget_action_set_enabled (widget, "file.previous-page", self->page > 0);
  gtk_widget_action_set_enabled (widget, "file.next-page", self->page + 1 < self->n_pages);
  gtk_widget_action_set_enabled (widget, "file.zoom-out", self->zoom > 1.0);
  gtk_widget_action_set_enabled (widget, "file.zoom-in", self->zoom < MAX_ZOOM);
  gtk_widget_set_visible (self->page_box, self->n_pages > 1);
  gtk_label_set_text (self->page_label, pages);
}

/* The whole picture fits; a larger one is looked at through a window that scrolls. */
static void
apply_zoom (HdFileView *self)
{
  GtkWidget *frame = gtk_widget_get_ancestor (GTK_WIDGET (self->picture), GTK_TYPE_SCROLLED_WINDOW);

  if (self->zoom <= 1.0)
    gtk_widget_set_size_request (GTK_WIDGET (self->picture), -1, -1);
  else
    gtk_widget_set_size_request (GTK_WIDGET (self->picture), gtk_widget_get_width (frame) * self->zoom,
                                 gtk_widget_get_height (frame) * self->zoom);
  update_actions (self);
}

static void
looked_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  HdFileView *self = HD_FILE_VIEW (widget);
  Look *look = data;

  /* Another file was asked for meanwhile. */
  if (look->cancellable != self->loading)
    return;
  g_clear_object (&self->loading);
  if (error != NULL) {
    gtk_label_set_text (self->refusal, error->message);
    gtk_stack_set_visible_child_name (self->stack, "refusal");
    self->n_pages = 0;
  } else if (look->preview->text != NULL) {
    g_autofree char *cut = look->preview->cut ? g_strconcat (look->preview->text, "\n\n", _("The text goes on; open the file to read the rest."), NULL)
                                              : NULL;

    gtk_label_set_text (self->text, cut != NULL ? cut : look->preview->text);
    gtk_stack_set_visible_child_name (self->stack, "text");
    self->n_pages = 0;
  } else {
    g_autoptr (GdkTexture) texture = gdk_texture_new_for_pixbuf (look->preview->pixbuf);

    gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (texture));
    gtk_stack_set_visible_child_name (self->stack, "picture");
    self->n_pages = look->preview->n_pages;
  }
  gtk_widget_set_visible (self->zoom_box, error == NULL && look->preview->pixbuf != NULL && !gtk_widget_get_visible (self->larger_button));
  apply_zoom (self);
}

static void
load (HdFileView *self)
{
  HdRecord *file = current (self);
  Look *look;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (file == NULL)
    return;
  look = g_new0 (Look, 1);
  look->path = hd_attachment_path (hd_context_store (self->context), HD_ATTACHMENT (file));
  look->mime = g_strdup (hd_record_text (file, HD_ATTACHMENT_MIME));
  look->page = self->page;
  self->loading = g_object_ref (hd_job_run (GTK_WIDGET (self), NULL, "", HD_JOB_QUIET, load_look, looked_cb, look, look_free));
  look->cancellable = g_object_ref (self->loading);
}

/* What is known of a file beside its name. (transfer full) */
static char *
describe (HdFileView *self,
          HdRecord   *file)
{
  static const guint fields[] = { HD_ATTACHMENT_CAPTION, HD_ATTACHMENT_KIND, HD_ATTACHMENT_TAKEN, HD_ATTACHMENT_SOURCE };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    g_autofree char *value = hd_context_display (self->context, file, fields[i]);

    hd_text_parts_add (text, value);
  }
  if (hd_record_bool (file, HD_ATTACHMENT_CONSENT))
    hd_text_parts_add (text, _("may be published"));
  return g_string_free (text, FALSE);
}

static void
show_current (HdFileView *self)
{
  HdRecord *file = current (self);
  g_autofree char *detail = NULL;
  g_autofree char *title = NULL;

  self->page = 0;
  self->n_pages = 0;
  self->zoom = 1.0;
  gtk_stack_set_visible_child_name (self->stack, "waiting");
  if (file != NULL) {
    detail = describe (self, file);
    /* Translators: the name of a file, its place among the files, and how many there are. */
    title = g_strdup_printf (_("%s (%u of %u)"), hd_record_text (file, HD_ATTACHMENT_NAME), self->index + 1, self->files->len);
    gtk_label_set_text (self->name, title);
    gtk_label_set_text (self->detail, detail);
    gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    hd_record_text (file, HD_ATTACHMENT_NAME), -1);
  }
  update_actions (self);
  load (self);
}

static void
store_changed_cb (HdFileView        *self,
                  const char *const *tables)
{
  if (self->owner != 0 && (tables == NULL || g_strv_contains (tables, "attachment")) &&
      !hd_file_view_show (self, self->context, self->table, self->owner, hd_file_view_shown (self)))
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdFileView *self = HD_FILE_VIEW (widget);

  self->index += g_str_equal (name, "file.next") ? 1 : -1;
  show_current (self);
}

static void
page_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdFileView *self = HD_FILE_VIEW (widget);

  self->page += g_str_equal (name, "file.next-page") ? 1 : -1;
  update_actions (self);
  load (self);
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdFileView *self = HD_FILE_VIEW (widget);

  self->zoom = CLAMP (g_str_equal (name, "file.zoom-in") ? self->zoom * ZOOM_STEP : self->zoom / ZOOM_STEP, 1.0, MAX_ZOOM);
  apply_zoom (self);
}

static void
larger_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  HdFileView *self = HD_FILE_VIEW (widget);

  if (current (self) != NULL)
    hd_file_view_window (widget, self->context, self->table, self->owner, hd_file_view_shown (self));
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdFileView *self = HD_FILE_VIEW (widget);

  if (current (self) != NULL)
    hd_record_dialog_show (widget, self->context, hd_attachment_form_get_type (), hd_file_view_shown (self), NULL);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdFileView *self = HD_FILE_VIEW (widget);

  if (current (self) != NULL)
    hd_file_open (widget, self->context, hd_file_view_shown (self));
}

static void
hd_file_view_dispose (GObject *object)
{
  HdFileView *self = HD_FILE_VIEW (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  G_OBJECT_CLASS (hd_file_view_parent_class)->dispose (object);
}

static void
hd_file_view_finalize (GObject *object)
{
  HdFileView *self = HD_FILE_VIEW (object);

  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_object (&self->context);
  g_free (self->table);
  G_OBJECT_CLASS (hd_file_view_parent_class)->finalize (object);
}

static void
hd_file_view_class_init (HdFileViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hd_file_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = hd_file_view_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/file-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HdFileView, stack);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, picture);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, text);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, refusal);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, name);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, detail);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, page_label);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, page_box);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, larger_button);
  gtk_widget_class_bind_template_child (widget_class, HdFileView, zoom_box);
  gtk_widget_class_install_action (widget_class, "file.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "file.previous", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "file.next-page", NULL, page_action);
  gtk_widget_class_install_action (widget_class, "file.previous-page", NULL, page_action);
  gtk_widget_class_install_action (widget_class, "file.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "file.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "file.larger", NULL, larger_action);
  gtk_widget_class_install_action (widget_class, "file.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "file.open", NULL, open_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "file.next-page", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "file.previous-page", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "file.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "file.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK, "file.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_equal, GDK_CONTROL_MASK, "file.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK, "file.zoom-out", NULL);
}

static void
hd_file_view_init (HdFileView *self)
{
  self->zoom = 1.0;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_size_request (GTK_WIDGET (self->stack), -1, INLINE_HEIGHT);
}

gboolean
hd_file_view_show (HdFileView *self,
                   HdContext  *context,
                   const char *table,
                   gint64      owner,
                   gint64      id)
{
  g_autoptr (GPtrArray) files = owner != 0 ? hd_attachment_list (hd_context_store (context), table, owner, NULL) : NULL;
  g_autofree char *kept = g_strdup (table);

  if (g_set_object (&self->context, context))
    g_signal_connect_object (hd_context_store (context), "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  g_free (self->table);
  self->table = g_steal_pointer (&kept);
  self->owner = owner;
  g_clear_pointer (&self->files, g_ptr_array_unref);
  self->files = g_steal_pointer (&files);
  self->index = 0;
  for (guint i = 0; self->files != NULL && i < self->files->len; i++)
    if (hd_record_id (g_ptr_array_index (self->files, i)) == id)
      self->index = i;
  show_current (self);
  return current (self) != NULL;
}

gint64
hd_file_view_shown (HdFileView *self)
{
  HdRecord *file = current (self);

  return file != NULL ? hd_record_id (file) : 0;
}

GtkWindow *
hd_file_view_window (GtkWidget  *widget,
                     HdContext  *context,
                     const char *table,
                     gint64      owner,
                     gint64      id)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *window;
  HdFileView *view;

  g_type_ensure (HD_TYPE_FILE_VIEW);
  builder = gtk_builder_new_from_resource ("/vn/hoadep/HoaDep/file-window.ui");
  window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  view = HD_FILE_VIEW (gtk_builder_get_object (builder, "view"));
  gtk_window_set_transient_for (window, hd_feedback_window (widget));
  gtk_widget_set_visible (view->larger_button, FALSE);
  hd_file_view_show (view, context, table, owner, id);
  gtk_window_present (window);
  return window;
}

/* Kept files are named by their content; other programs want the name they came with,
 * so they get a link of that name. */
void
hd_file_open (GtkWidget *widget,
              HdContext *context,
              gint64     id)
{
  HdStore *store = hd_context_store (context);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) attachment = hd_store_get (store, HD_TYPE_ATTACHMENT, id, &error);
  g_autofree char *path = NULL;
  g_autofree char *base = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *link = NULL;
  g_autofree char *uri = NULL;

  if (attachment == NULL) {
    hd_feedback_error (widget, _("The attachment cannot be opened"), error);
    return;
  }
  path = hd_attachment_path (store, HD_ATTACHMENT (attachment));
  base = g_path_get_basename (hd_record_text (attachment, HD_ATTACHMENT_NAME));
  folder = g_build_filename (g_get_user_cache_dir (), "hoadep", "open", hd_record_text (attachment, HD_ATTACHMENT_SHA256), NULL);
  link = g_build_filename (folder, base, NULL);
  g_mkdir_with_parents (folder, 0700);
  g_unlink (link);
  uri = g_filename_to_uri (symlink (path, link) == 0 ? link : path, NULL, NULL);
  gtk_show_uri (hd_feedback_window (widget), uri, GDK_CURRENT_TIME);
}
