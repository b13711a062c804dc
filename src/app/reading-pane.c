/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <inttypes.h>

#include "children.h"
#include "feedback.h"
#include "file-view.h"
#include "job.h"
#include "preview.h"
#include "reading-pane.h"
#include "store/attachment.h"
#include "store/marking.h"
#include "text-label.h"

#define N_SIZES    7      /* .hd-size-N of the style sheet */
#define N_SPACINGS 3      /* .hd-spacing-N */
#define PICTURE_HEIGHT 480

struct _HdReadingPane
{
  AdwBin             parent_instance;

  /* Template widgets */
  GtkLabel          *code;
  GtkLabel          *detail;
  GtkStack          *states;
  GtkScrolledWindow *scroller;
  GtkLabel          *title;
  GtkBox            *column;
  GtkLabel          *played;
  GtkBox            *paragraphs;
  GtkBox            *files;
  GtkToggleButton   *night_button;

  HdContext         *context;    /* (owned) (nullable) */
  gint64             work;
  char              *shown;      /* (owned) (nullable): the text that stands in the column */
  GCancellable      *loading;    /* (owned) (nullable): pictures of this work */
};

G_DEFINE_FINAL_TYPE (HdReadingPane, hd_reading_pane, ADW_TYPE_BIN)

static GSettings *
settings_of (HdReadingPane *self)
{
  return hd_context_settings (self->context);
}

/* Exactly one class of a family is on. */
static void
choose_class (GtkWidget  *widget,
              const char *family,
              int         n,
              int         chosen)
{
  for (int i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("%s-%d", family, i);

    if (i == chosen)
      gtk_widget_add_css_class (widget, name);
    else
      gtk_widget_remove_css_class (widget, name);
  }
}

/* Night is for the whole window, as the sheet stands beside the text, while it is read here. */
static void
apply_night (HdReadingPane *self)
{
  gboolean night = self->context != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) && g_settings_get_boolean (settings_of (self), "reading-night");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), night ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_DEFAULT);
}

static void
apply_settings (HdReadingPane *self)
{
  int size = g_settings_get_int (settings_of (self), "reading-size");

  choose_class (GTK_WIDGET (self->column), "hd-size", N_SIZES, size);
  choose_class (GTK_WIDGET (self->column), "hd-spacing", N_SPACINGS, g_settings_get_int (settings_of (self), "reading-spacing"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "reading.larger", size < N_SIZES - 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "reading.smaller", size > 0);
  gtk_toggle_button_set_active (self->night_button, g_settings_get_boolean (settings_of (self), "reading-night"));
  apply_night (self);
}

static void
size_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdReadingPane *self = HD_READING_PANE (widget);
  int size;

  if (self->context == NULL)
    return;
  size = g_settings_get_int (settings_of (self), "reading-size") + (g_str_equal (name, "reading.larger") ? 1 : -1);
  g_settings_set_int (settings_of (self), "reading-size", CLAMP (size, 0, N_SIZES - 1));
  apply_settings (self);
}

static void
spacing_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  HdReadingPane *self = HD_READING_PANE (widget);

  if (self->context == NULL)
    return;
  g_settings_set_int (settings_of (self), "reading-spacing", (g_settings_get_int (settings_of (self), "reading-spacing") + 1) % N_SPACINGS);
  apply_settings (self);
}

static void
set_night (HdReadingPane *self,
           gboolean       night)
{
  if (self->context == NULL || g_settings_get_boolean (settings_of (self), "reading-night") == night)
    return;
  g_settings_set_boolean (settings_of (self), "reading-night", night);
  apply_settings (self);
}

static void
night_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  HdReadingPane *self = HD_READING_PANE (widget);

  set_night (self, !gtk_toggle_button_get_active (self->night_button));
}

static void
night_toggled_cb (HdReadingPane *self)
{
  set_night (self, gtk_toggle_button_get_active (self->night_button));
}

static void
add_paragraph (HdReadingPane *self,
               const char    *text)
{
  gtk_box_append (self->paragraphs, hd_text_label_new (text, 0, NULL));
}

/* One label for each paragraph: a text of any length is laid out in pieces. */
static void
show_body (HdReadingPane *self,
           const char    *body)
{
  g_auto (GStrv) lines = g_strsplit (body, "\n", -1);

  hd_children_remove (self->paragraphs);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      add_paragraph (self, lines[i]);
}

/* A picture to be opened in a worker, within the limits of the preview. */
typedef struct {
  char         *path;
  char         *mime;
  GtkWidget    *picture;      /* (owned) */
  GCancellable *cancellable;  /* (owned) */
  HdPreview    *preview;      /* (nullable) */
} Look;

static void
look_free (gpointer data)
{
  Look *look = data;

  g_free (look->path);
  g_free (look->mime);
  g_object_unref (look->picture);
  g_object_unref (look->cancellable);
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

  if (g_cancellable_set_error_if_cancelled (look->cancellable, error))
    return FALSE;
  look->preview = hd_preview_load (look->path, look->mime, 0, error);
  return look->preview != NULL;
}

static void
looked_cb (GtkWidget    *widget,
           gpointer      data,
           const GError *error)
{
  Look *look = data;

  if (error != NULL || look->preview->pixbuf == NULL || g_cancellable_is_cancelled (look->cancellable)) {
    gtk_widget_set_visible (look->picture, FALSE);
    return;
  }
  {
    g_autoptr (GdkTexture) texture = gdk_texture_new_for_pixbuf (look->preview->pixbuf);

    gtk_picture_set_paintable (GTK_PICTURE (look->picture), GDK_PAINTABLE (texture));
    gtk_widget_set_size_request (look->picture, -1, MIN (PICTURE_HEIGHT, gdk_texture_get_height (texture)));
  }
}

static void
open_file_cb (GtkWidget     *button,
              HdReadingPane *self)
{
  hd_file_open (button, self->context, *(gint64 *) g_object_get_data (G_OBJECT (button), "file"));
}

/* A picture or page is shown where the text ends; a recording has a button. */
static void
add_file (HdReadingPane *self,
          HdRecord      *file,
          guint          number)
{
  g_autofree char *path = hd_attachment_path (hd_context_store (self->context), HD_ATTACHMENT (file));
  const char *mime = hd_record_text (file, HD_ATTACHMENT_MIME);
  gboolean seen = g_str_has_prefix (mime, "image/") || g_str_equal (mime, "application/pdf");
  /* Translators: the number of a file of a work. */
  g_autofree char *label = g_strdup_printf (g_str_has_prefix (mime, "image/") ? _("_Picture %u…") : _("_File %u…"), number);
  g_autofree char *plain = g_strdup_printf (g_str_has_prefix (mime, "image/") ? _("Picture %u") : _("File %u"), number);
  gint64 id = hd_record_id (file);
  GtkWidget *button;

  if (seen) {
    GtkWidget *picture = gtk_picture_new ();
    Look *look = g_new0 (Look, 1);

    gtk_picture_set_alternative_text (GTK_PICTURE (picture), plain);
    gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
    gtk_box_append (self->files, picture);
    look->path = g_steal_pointer (&path);
    look->mime = g_strdup (mime);
    look->picture = g_object_ref (picture);
    look->cancellable = g_object_ref (self->loading);
    hd_job_run (GTK_WIDGET (self), NULL, "", HD_JOB_QUIET, load_look, looked_cb, look, look_free);
  }
  button = gtk_button_new_with_mnemonic (label);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Opens the file in a program of its own"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, plain, -1);
  g_object_set_data_full (G_OBJECT (button), "file", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_file_cb), self, 0);
  gtk_box_append (self->files, button);
}

static void
show_files (HdReadingPane *self)
{
  g_autoptr (GPtrArray) files = hd_attachment_list (hd_context_store (self->context), "work", self->work, NULL);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  hd_children_remove (self->files);
  for (guint i = 0; files != NULL && i < files->len; i++)
    add_file (self, g_ptr_array_index (files, i), i + 1);
  gtk_widget_set_visible (GTK_WIDGET (self->files), files != NULL && files->len > 0);
}

/* A recording is not among the files of a work, nor is its address: both tell who made it. */
static void
show_played (HdReadingPane *self,
             HdRecord      *work)
{
  gint64 seconds = hd_record_int (work, HD_WORK_SECONDS);
  gboolean text = *hd_record_text (work, HD_WORK_BODY) != '\0';
  g_autofree char *length = g_strdup_printf ("%" PRId64 ":%02" PRId64, seconds / 60, seconds % 60), *told = NULL;

  if (seconds > 0)
    /* Translators: minutes and seconds. */
    told = g_strdup_printf (_("A recording of %s. The secretariat plays it to the judges; its address is not told here, for it may tell the author."), length);
  gtk_label_set_text (self->played, told != NULL ? told : _("This work has no text. Look at its files below, or ask the secretariat for it by its code."));
  gtk_widget_set_visible (GTK_WIDGET (self->played), seconds > 0 || !text);
}

/* What is known of a work: kind and length. (transfer full) */
static char *
describe (HdReadingPane *self,
          HdRecord      *work)
{
  GString *text = g_string_new (hd_context_name (self->context, "contest_kind", hd_record_int (work, HD_WORK_KIND)));
  gint64 words = hd_record_int (work, HD_WORK_WORDS), pages = hd_record_int (work, HD_WORK_PAGES), seconds = hd_record_int (work, HD_WORK_SECONDS);

  if (words > 0)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, " · %" PRId64 " word", " · %" PRId64 " words", words), words);
  if (pages > 0)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, " · %" PRId64 " page", " · %" PRId64 " pages", pages), pages);
  if (seconds > 0)
    g_string_append_printf (text, " · %" PRId64 ":%02" PRId64, seconds / 60, seconds % 60);
  return g_string_free (text, FALSE);
}

static void
hd_reading_pane_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_reading_pane_parent_class)->map (widget);
  apply_night (HD_READING_PANE (widget));
}

static void
hd_reading_pane_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hd_reading_pane_parent_class)->unmap (widget);
  apply_night (HD_READING_PANE (widget));
}

static void
hd_reading_pane_dispose (GObject *object)
{
  HdReadingPane *self = HD_READING_PANE (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  G_OBJECT_CLASS (hd_reading_pane_parent_class)->dispose (object);
}

static void
hd_reading_pane_finalize (GObject *object)
{
  HdReadingPane *self = HD_READING_PANE (object);

  g_clear_object (&self->context);
  g_free (self->shown);
  G_OBJECT_CLASS (hd_reading_pane_parent_class)->finalize (object);
}

static void
hd_reading_pane_class_init (HdReadingPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hd_reading_pane_dispose;
  object_class->finalize = hd_reading_pane_finalize;
  widget_class->map = hd_reading_pane_map;
  widget_class->unmap = hd_reading_pane_unmap;
  gtk_widget_class_set_template_from_resource (widget_class, "/vn/hoadep/HoaDep/reading-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, code);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, detail);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, states);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, title);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, column);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, played);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, paragraphs);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, files);
  gtk_widget_class_bind_template_child (widget_class, HdReadingPane, night_button);
  gtk_widget_class_bind_template_callback (widget_class, night_toggled_cb);
  gtk_widget_class_install_action (widget_class, "reading.larger", NULL, size_action);
  gtk_widget_class_install_action (widget_class, "reading.smaller", NULL, size_action);
  gtk_widget_class_install_action (widget_class, "reading.spacing", NULL, spacing_action);
  gtk_widget_class_install_action (widget_class, "reading.night", NULL, night_action);
}

static void
hd_reading_pane_init (HdReadingPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hd_reading_pane_show (HdReadingPane *self,
                      HdContext     *context,
                      gint64         work)
{
  g_autoptr (HdRecord) record = work != 0 ? hd_store_get (hd_context_store (context), HD_TYPE_WORK, work, NULL) : NULL;
  g_autofree char *detail = NULL;

  if (g_set_object (&self->context, context))
    apply_settings (self);
  gtk_stack_set_visible_child_name (self->states, record != NULL ? "work" : "none");
  gtk_label_set_text (self->code, record != NULL ? hd_record_text (record, HD_WORK_CODE) : "");
  gtk_label_set_text (self->detail, "");
  if (record == NULL) {
    self->work = 0;
    return;
  }
  detail = describe (self, record);
  gtk_label_set_text (self->detail, detail);
  gtk_label_set_text (self->title, hd_record_text (record, HD_WORK_TITLE));
  gtk_widget_set_visible (GTK_WIDGET (self->title), *hd_record_text (record, HD_WORK_TITLE) != '\0');
  show_played (self, record);
  if (self->work == work && g_strcmp0 (self->shown, hd_record_text (record, HD_WORK_BODY)) == 0)
    return;
  self->work = work;
  g_free (self->shown);
  self->shown = g_strdup (hd_record_text (record, HD_WORK_BODY));
  show_body (self, self->shown);
  show_files (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

void
hd_reading_pane_scroll (HdReadingPane *self,
                        int            pages)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double page = gtk_adjustment_get_page_size (adjustment);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + pages * page * 0.9);
}
