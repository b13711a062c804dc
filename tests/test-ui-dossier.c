/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dossier in the window: its files, its papers, its way, and many at once. */
#include "config.h"

#include <adwaita.h>
#include <cairo-pdf.h>
#include <glib/gstdio.h>

#include "app/application.h"
#include "app/assistant.h"
#include "app/attachment-list.h"
#include "app/file-view.h"
#include "app/form.h"
#include "app/page.h"
#include "app/preview.h"
#include "app/rooms.h"
#include "store/attachment.h"
#include "store/nomination.h"
#include "store/unit.h"

#define ODD_NAME "Nguyễn <b>Thị</b> & 'Ánh'"

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     units[2];
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *plan = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (plan);
  g_autoptr (GPtrArray) units = NULL;

  fixture->folder = g_dir_make_tmp ("hoadep-dossier-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "council.hoadep", NULL);
  fixture->store = hd_assistant_create (path, file, &error);
  g_assert_no_error (error);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  units = hd_store_get_all (fixture->store, HD_TYPE_UNIT, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->units); i++)
    fixture->units[i] = hd_record_id (g_ptr_array_index (units, i));
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_file_test (path, G_FILE_TEST_IS_DIR))
      remove_folder (path);
    else
      g_unlink (path);
  }
  g_rmdir (folder);
}

/* Idle work and frames that are due. */
static void
settle (void)
{
  gint64 end = g_get_monotonic_time () + 250 * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  settle ();
  g_assert_finalize_object (fixture->context);
  hd_store_close (fixture->store, NULL);
  g_assert_finalize_object (fixture->store);
  g_object_unref (fixture->settings);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static gint64
add_nomination (Fixture    *fixture,
                const char *name)
{
  g_autoptr (HdRecord) record = HD_RECORD (g_object_new (HD_TYPE_NOMINATION, NULL));
  g_autoptr (GError) error = NULL;

  hd_record_set_text (record, HD_NOMINATION_KIND, "individual");
  hd_record_set_text (record, HD_NOMINATION_STATUS, "received");
  hd_record_set_text (record, HD_NOMINATION_FULL_NAME, name);
  hd_record_set_int (record, HD_NOMINATION_YEAR, 2024);
  hd_record_set_int (record, HD_NOMINATION_UNIT, fixture->units[0]);
  hd_store_begin (fixture->store, "add", &error);
  hd_store_save (fixture->store, record, &error);
  g_assert_no_error (error);
  hd_store_commit (fixture->store, &error);
  g_assert_no_error (error);
  return hd_record_id (record);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_widget (child, type);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* Files as they come, and what becomes of them: by name. */
typedef enum { PICTURE, PAGES, TEXT, REFUSED } Outcome;

static const struct {
  const char *name;
  const char *mime;
  Outcome     outcome;
  HdError     code;
} looks[] = {
  { "photo.png",     "image/png",       PICTURE, 0 },
  { "bomb.bmp",      "image/bmp",       REFUSED, HD_ERROR_TOO_LARGE },
  { "broken.png",    "image/png",       REFUSED, HD_ERROR_CORRUPT },
  { "empty.png",     "image/png",       REFUSED, HD_ERROR_CORRUPT },
  { "two.pdf",       "application/pdf", PAGES,   0 },
  { "broken.pdf",    "application/pdf", REFUSED, HD_ERROR_CORRUPT },
  { "wide.pdf",      "application/pdf", REFUSED, HD_ERROR_TOO_LARGE },
  { "huge.pdf",      "application/pdf", REFUSED, HD_ERROR_TOO_LARGE },
  { "note.txt",      "text/plain",      TEXT,    0 },
  { "latin.txt",     "text/plain",      TEXT,    0 },
  { "long.txt",      "text/plain",      TEXT,    0 },
  { "binary.txt",    "text/plain",      REFUSED, HD_ERROR_CORRUPT },
  { "sheet.ods",     "application/vnd.oasis.opendocument.spreadsheet", REFUSED, HD_ERROR_INVALID },
  { "gone.png",      "image/png",       REFUSED, HD_ERROR_NOT_FOUND },
};

static void
write_file (const char *folder,
            const char *name,
            const char *bytes,
            gssize      length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, bytes, length, &error);
  g_assert_no_error (error);
}

static void
write_pdf (const char *folder,
           const char *name,
           double      width,
           int         pages)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  cairo_surface_t *surface = cairo_pdf_surface_create (path, width, 842);
  cairo_t *cr = cairo_create (surface);

  for (int i = 0; i < pages; i++) {
    cairo_rectangle (cr, 100, 100, 200, 200);
    cairo_fill (cr);
    cairo_show_page (cr);
  }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
write_files (const char *folder)
{
  /* The head of a picture of 40,000 by 40,000 pixels, and nothing after it. */
  static const guchar bomb[54] = { 'B', 'M', 0, 0, 0, 0x7f, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0x40, 0x9c, 0, 0, 0x40, 0x9c, 0, 0,
                                   1, 0, 24, 0 };
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 200);
  g_autofree char *photo = g_build_filename (folder, "photo.png", NULL);
  g_autofree char *huge = g_build_filename (folder, "huge.pdf", NULL);
  g_autofree char *letters = g_strnfill (400 * 1024, 'a');
  g_autoptr (GError) error = NULL;

  gdk_pixbuf_fill (pixbuf, 0xcc3366ff);
  gdk_pixbuf_save (pixbuf, photo, "png", &error, NULL);
  g_assert_no_error (error);
  write_file (folder, "bomb.bmp", (const char *) bomb, sizeof bomb);
  write_file (folder, "broken.png", "this is no picture", -1);
  write_file (folder, "empty.png", "", 0);
  write_pdf (folder, "two.pdf", 595, 2);
  write_pdf (folder, "wide.pdf", 19000, 1);
  write_file (folder, "broken.pdf", "%PDF-1.7\nnothing follows", -1);
  write_file (folder, "huge.pdf", "%PDF-1.7\n", -1);
  g_assert_cmpint (truncate (huge, 200 * 1024 * 1024), ==, 0);
  write_file (folder, "note.txt", "Thành tích <b>&'", -1);
  write_file (folder, "latin.txt", "caf\xe9", -1);
  /* A letter of two bytes stands across the limit. */
  for (guint i = 1; i + 1 < 400 * 1024; i += 2)
    memcpy (letters + i, "é", 2);
  write_file (folder, "long.txt", letters, -1);
  write_file (folder, "binary.txt", "a\0b", 3);
  write_file (folder, "sheet.ods", "PK", -1);
}

/* What can be shown is shown within its limits; what cannot is refused with the reason. */
static void
test_preview (Fixture       *fixture,
              gconstpointer  data)
{
  write_files (fixture->folder);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++) {
    g_autofree char *path = g_build_filename (fixture->folder, looks[i].name, NULL);
    g_autoptr (GError) error = NULL;
    g_autoptr (HdPreview) preview = hd_preview_load (path, looks[i].mime, 1, &error);

    g_test_message ("%s", looks[i].name);
    if (looks[i].outcome == REFUSED) {
      g_assert_null (preview);
      g_assert_error (error, HD_ERROR, looks[i].code);
      continue;
    }
    g_assert_no_error (error);
    g_assert_cmpint (preview->n_pages, ==, looks[i].outcome == PAGES ? 2 : 0);
    g_assert_true ((preview->text != NULL) == (looks[i].outcome == TEXT));
    g_assert_true ((preview->pixbuf != NULL) == (looks[i].outcome != TEXT));
    if (preview->pixbuf != NULL)
      g_assert_cmpint (MAX (gdk_pixbuf_get_width (preview->pixbuf), gdk_pixbuf_get_height (preview->pixbuf)), <=, 2000);
    if (preview->text != NULL) {
      g_assert_true (g_utf8_validate (preview->text, -1, NULL));
      g_assert_null (strstr (preview->text, "\xef\xbf\xbd\xef\xbf\xbd"));
      g_assert_true (preview->cut == g_str_equal (looks[i].name, "long.txt"));
    }
  }
}

static void
wait_for_look (HdFileView *view)
{
  GtkStack *stack = GTK_STACK (find_widget (GTK_WIDGET (view), GTK_TYPE_STACK));

  while (g_str_equal (gtk_stack_get_visible_child_name (stack), "waiting"))
    g_main_context_iteration (NULL, TRUE);
}

static const char *
shown_look (HdFileView *view)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (find_widget (GTK_WIDGET (view), GTK_TYPE_STACK)));
}

/* A chosen file is seen inside the window; the keys lead through files and pages. */
static void
test_file_view (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct { const char *file, *look; } files[] = {
    { "photo.png", "picture" }, { "two.pdf", "picture" }, { "note.txt", "text" }, { "broken.pdf", "refusal" },
  };
  HdForm *form = HD_FORM (g_object_ref_sink (g_object_new (hd_nomination_form_get_type (), "context", fixture->context, NULL)));
  gint64 id = add_nomination (fixture, ODD_NAME);
  g_autoptr (GError) error = NULL;
  GtkWidget *list;
  HdFileView *view;
  gint64 first = 0;

  write_files (fixture->folder);
  hd_store_begin (fixture->store, "attach", &error);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_build_filename (fixture->folder, files[i].file, NULL);
    g_autoptr (GFile) file = g_file_new_for_path (path);
    g_autoptr (HdAttachment) added = hd_attachment_add (fixture->store, "nomination", id, file, "<b>&'", &error);

    g_assert_no_error (error);
    if (first == 0)
      first = hd_record_id (HD_RECORD (added));
  }
  hd_store_commit (fixture->store, &error);
  g_assert_no_error (error);
  hd_form_load (form, id, NULL, &error);
  g_assert_no_error (error);
  list = find_widget (GTK_WIDGET (form), HD_TYPE_ATTACHMENT_LIST);
  view = HD_FILE_VIEW (find_widget (list, HD_TYPE_FILE_VIEW));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view)));
  gtk_widget_activate_action (list, "attachment.show", "x", first);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (view)));
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    wait_for_look (view);
    g_assert_cmpstr (shown_look (view), ==, files[i].look);
    if (g_str_equal (files[i].file, "two.pdf")) {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view), "file.next-page", NULL));
      settle ();
      g_assert_cmpstr (shown_look (view), ==, "picture");
    }
    gtk_widget_activate_action (GTK_WIDGET (view), "file.next", NULL);
  }
  /* The file that is removed is seen no longer; chosen again, one is put away. */
  gtk_widget_activate_action (list, "attachment.show", "x", first);
  g_assert_cmpint (hd_file_view_shown (view), ==, first);
  gtk_widget_activate_action (list, "attachment.show", "x", first);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view)));
  settle ();
  g_assert_finalize_object (form);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  hd_application_register_resources ();

  g_test_add ("/preview/shows-or-refuses", Fixture, NULL, set_up, test_preview, tear_down);
  g_test_add ("/files/are-seen-in-the-window", Fixture, NULL, set_up, test_file_view, tear_down);
  return g_test_run ();
}
