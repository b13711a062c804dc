/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dossier in the window: its files, its papers, its way, and many at once. */
#include "config.h"

#include <adwaita.h>
#include <cairo-pdf.h>

#include "app/application.h"
#include "app/attachment-list.h"
#include "app/bulk-edit.h"
#include "app/dossier-pane.h"
#include "app/dossier-tab.h"
#include "app/file-view.h"
#include "app/form.h"
#include "app/line.h"
#include "app/move-dialog.h"
#include "app/page.h"
#include "app/preview.h"
#include "app/ref-row.h"
#include "app/rooms.h"
#include "app/scan-dialog.h"
#include "store/attachment.h"
#include "store/dossier.h"
#include "store/unit.h"
#include "ui-fixture.h"

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
  g_autoptr (GPtrArray) units = NULL;

  fixture->store = new_council (&fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  units = hd_store_get_all (fixture->store, HD_TYPE_UNIT, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->units); i++)
    fixture->units[i] = hd_record_id (g_ptr_array_index (units, i));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (NULL, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
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

/* A window around a room, as the room expects it. */
static GtkWindow *
show_page (Fixture *fixture,
           HdPage **page)
{
  GtkWidget *window;

  *page = HD_PAGE (open_page (hd_nomination_page_get_type (), fixture->context, 1280, 800, &window));
  return GTK_WINDOW (window);
}

/* Names sort by the given name, so the list has the order of these. */
static void
add_five (Fixture *fixture,
          gint64   ids[5])
{
  g_autofree char *long_name = g_strnfill (200, 'z');
  const char *const names[] = { "Lê Thị Anh", "Trần Văn Bình", ODD_NAME " c", "Vũ Thị Dung", long_name };

  for (guint i = 0; i < 5; i++)
    ids[i] = add_nomination (fixture, names[i]);
}

static guint
count_lines (gpointer dialog)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (part (dialog, "view")))));
}

static gint64
number_of (Fixture *fixture,
           gint64   id,
           guint    field)
{
  g_autoptr (HdRecord) record = hd_store_get (fixture->store, HD_TYPE_NOMINATION, id, NULL);

  return hd_record_int (record, field);
}

static char *
step_of (Fixture *fixture,
         gint64   id)
{
  g_autoptr (HdRecord) record = hd_store_get (fixture->store, HD_TYPE_NOMINATION, id, NULL);

  return g_strdup (hd_record_text (record, HD_NOMINATION_STEP));
}

static void
undo (Fixture *fixture)
{
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  hd_store_undo (fixture->store, &label, &error);
  g_assert_no_error (error);
  settle ();
}

/* Ticks follow the keys, stay when the list is told anew, and go with what is deleted. */
static void
test_checks (Fixture       *fixture,
             gconstpointer  data)
{
  gint64 ids[5];
  HdPage *page;
  GtkWindow *window;
  g_autoptr (GArray) chosen = NULL;

  add_five (fixture, ids);
  window = show_page (fixture, &page);
  hd_page_select (page, ids[1]);
  settle ();
  chosen = hd_page_chosen (page);
  g_assert_cmpuint (chosen->len, ==, 1);
  g_assert_cmpint (g_array_index (chosen, gint64, 0), ==, ids[1]);

  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-toggle", NULL);
  g_assert_cmpuint (hd_page_n_checked (page), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-extend", "i", 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-extend", "i", 1);
  settle ();
  g_assert_cmpuint (hd_page_n_checked (page), ==, 3);
  /* Past the end there is nothing to tick. */
  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-extend", "i", 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-extend", "i", 1);
  settle ();
  g_clear_pointer (&chosen, g_array_unref);
  chosen = hd_page_chosen (page);
  g_assert_cmpuint (chosen->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (g_array_index (chosen, gint64, i), ==, ids[i + 1]);

  /* What a search hides stays chosen; what is deleted does not. */
  hd_query_set_search (hd_page_query (page), "anh");
  settle ();
  g_assert_cmpuint (hd_page_n_checked (page), ==, 4);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.clear", NULL);
  settle ();
  hd_page_select (page, ids[3]);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.delete", NULL);
  settle ();
  g_clear_pointer (&chosen, g_array_unref);
  chosen = hd_page_chosen (page);
  g_assert_cmpuint (chosen->len, ==, 3);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-all", NULL);
  g_clear_pointer (&chosen, g_array_unref);
  chosen = hd_page_chosen (page);
  g_assert_cmpuint (chosen->len, ==, 4);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.check-none", NULL);
  g_assert_cmpuint (hd_page_n_checked (page), ==, 0);
  gtk_window_destroy (window);
  settle ();
}

/* One value for many: seen before, done as one step, taken back as one. */
static void
test_bulk_edit (Fixture       *fixture,
                gconstpointer  data)
{
  static const guint fields[] = { HD_NOMINATION_UNIT, HD_NOMINATION_YEAR, HD_NOMINATION_DIRECT_WORKER };
  gint64 ids[5];
  HdPage *page;
  GtkWindow *window, *dialog;
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkWidget *year;

  add_five (fixture, ids);
  window = show_page (fixture, &page);
  g_array_append_vals (chosen, ids, 3);
  dialog = hd_bulk_edit_show (GTK_WIDGET (page), fixture->context, HD_TYPE_NOMINATION, fields, G_N_ELEMENTS (fields), chosen);
  g_assert_cmpuint (count_lines (dialog), ==, 0);
  g_assert_false (gtk_widget_is_sensitive (part (dialog, "apply")));
  hd_ref_row_set_value (HD_REF_ROW (find_widget (GTK_WIDGET (dialog), HD_TYPE_REF_ROW)), fixture->units[1]);
  g_assert_cmpuint (count_lines (dialog), ==, 3);
  g_assert_true (gtk_widget_is_sensitive (part (dialog, "apply")));
  /* What cannot be a year is said at once, and nothing can be done with it. */
  year = find_widget (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (year), "năm nay");
  g_assert_false (gtk_widget_is_sensitive (part (dialog, "apply")));
  gtk_editable_set_text (GTK_EDITABLE (year), "2025");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "bulk.apply", NULL);
  settle ();
  settle ();
  for (guint i = 0; i < 5; i++) {
    g_assert_cmpint (number_of (fixture, ids[i], HD_NOMINATION_UNIT), ==, fixture->units[i < 3 ? 1 : 0]);
    g_assert_cmpint (number_of (fixture, ids[i], HD_NOMINATION_YEAR), ==, i < 3 ? 2025 : 2024);
  }
  undo (fixture);
  for (guint i = 0; i < 5; i++) {
    g_assert_cmpint (number_of (fixture, ids[i], HD_NOMINATION_UNIT), ==, fixture->units[0]);
    g_assert_cmpint (number_of (fixture, ids[i], HD_NOMINATION_YEAR), ==, 2024);
  }
  gtk_window_destroy (window);
  settle ();
}

/* A move that asks for nothing but what can be told. */
static char *
easy_target (Fixture *fixture,
             gint64   id)
{
  g_autoptr (HdRecord) record = hd_store_get (fixture->store, HD_TYPE_NOMINATION, id, NULL);
  g_autoptr (GPtrArray) moves = hd_dossier_moves (fixture->store, HD_NOMINATION (record), NULL);

  for (guint i = 0; i < moves->len; i++) {
    HdRecord *move = g_ptr_array_index (moves, i);

    if (g_str_equal (hd_record_text (move, HD_CHAIN_MOVE_KIND), "withdraw"))
      return g_strdup (hd_record_text (move, HD_CHAIN_MOVE_TO_STEP));
  }
  g_assert_not_reached ();
}

/* What the rows of the list say, one after the other. */
static void
read_cells (GtkWidget *widget,
            GString   *text)
{
  if (GTK_IS_INSCRIPTION (widget) && gtk_widget_get_mapped (widget))
    g_string_append_printf (text, "%s|", gtk_inscription_get_text (GTK_INSCRIPTION (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    read_cells (child, text);
}

static guint
occurrences (const char *text,
             const char *part_of_it)
{
  guint n = 0;

  for (const char *p = strstr (text, part_of_it); p != NULL; p = strstr (p + 1, part_of_it))
    n++;
  return n;
}

/* Of four, three move and one says why it does not; one step takes all back. */
static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  gint64 ids[5];
  HdPage *page;
  GtkWindow *window, *dialog;
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *before = NULL;
  g_autofree char *target = NULL;
  g_autoptr (GString) cells = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  HdMoveFacts facts = { .reason = "other", .note = "<b>&'", .number = "1", .signer = "x" };

  add_five (fixture, ids);
  before = step_of (fixture, ids[0]);
  target = easy_target (fixture, ids[0]);
  /* It is there already, so it cannot go there. */
  hd_dossier_move (fixture->store, ids[3], target, &facts, &error);
  g_assert_no_error (error);
  window = show_page (fixture, &page);
  g_array_append_vals (chosen, ids, 4);
  dialog = hd_move_dialog_show (GTK_WIDGET (page), fixture->context, chosen, target);
  settle ();
  adw_combo_row_set_selected (ADW_COMBO_ROW (part (dialog, "reason")), 1);
  settle ();
  g_assert_cmpuint (count_lines (dialog), ==, 4);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "move.apply", NULL);
  settle ();
  settle ();
  for (guint i = 0; i < 5; i++) {
    g_autofree char *step = step_of (fixture, ids[i]);

    g_assert_cmpstr (step, ==, i < 4 ? target : before);
  }
  /* Rows that stay in their places say it too. */
  read_cells (GTK_WIDGET (page), cells);
  g_assert_cmpuint (occurrences (cells->str, "|Đã rút hồ sơ|"), ==, 4);
  undo (fixture);
  g_string_truncate (cells, 0);
  read_cells (GTK_WIDGET (page), cells);
  g_assert_cmpuint (occurrences (cells->str, "|Đã rút hồ sơ|"), ==, 1);
  for (guint i = 0; i < 5; i++) {
    g_autofree char *step = step_of (fixture, ids[i]);

    g_assert_cmpstr (step, ==, i == 3 ? target : before);
  }
  gtk_window_destroy (window);
  settle ();
}

/* A signed list is read once, hangs on each dossier, and ticks its paper. */
static void
test_attach_to_many (Fixture       *fixture,
                     gconstpointer  data)
{
  gint64 ids[5];
  HdPage *page;
  GtkWindow *window, *dialog;
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  g_autoptr (GPtrArray) papers = hd_store_get_all (fixture->store, HD_TYPE_PAPER, NULL);
  g_autofree char *path = g_build_filename (fixture->folder, "tờ trình & <1>.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  write_file (fixture->folder, "tờ trình & <1>.txt", "x", -1);
  g_assert_cmpuint (papers->len, >, 0);
  add_five (fixture, ids);
  window = show_page (fixture, &page);
  g_array_append_vals (chosen, ids, 3);
  dialog = hd_scan_dialog_show (GTK_WIDGET (page), fixture->context, chosen);
  g_assert_false (gtk_widget_is_sensitive (part (dialog, "apply")));
  g_list_store_append (files, file);
  hd_scan_dialog_add (dialog, G_LIST_MODEL (files));
  hd_ref_row_set_value (HD_REF_ROW (part (dialog, "paper")), hd_record_id (g_ptr_array_index (papers, 0)));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "scan.apply", NULL);
  settle ();
  settle ();
  for (guint i = 0; i < 5; i++) {
    g_autoptr (GPtrArray) attached = hd_attachment_list (fixture->store, "nomination", ids[i], NULL);
    g_autoptr (GPtrArray) held = hd_store_find_ref (fixture->store, HD_TYPE_DOSSIER_PAPER, "nomination", ids[i], NULL);

    g_assert_cmpuint (attached->len, ==, i < 3 ? 1 : 0);
    g_assert_cmpuint (held->len, ==, i < 3 ? 1 : 0);
    if (i < 3)
      g_assert_cmpstr (hd_record_text (g_ptr_array_index (attached, 0), HD_ATTACHMENT_KIND), ==, "scan");
  }
  undo (fixture);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_ATTACHMENT), ==, 0);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_DOSSIER_PAPER), ==, 0);
  gtk_window_destroy (window);
  settle ();
}

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  if (g_str_has_prefix (gtk_widget_get_name (widget), name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_named (child, name);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* The part of the dossier of a nomination in a page. */
static GtkWidget *
show_tab (HdPage     *page,
          gint64      id,
          const char *tab,
          GType       type)
{
  GtkWidget *pane;

  hd_page_select (page, id);
  settle ();
  pane = find_widget (GTK_WIDGET (hd_page_form (page)), HD_TYPE_DOSSIER_PANE);
  g_object_set (pane, "tab", tab, NULL);
  settle ();
  return find_widget (pane, type);
}

/* A paper is ticked by a key where the focus is, and the focus stays with it. */
static void
test_checklist (Fixture       *fixture,
                gconstpointer  data)
{
  gint64 id = add_nomination (fixture, ODD_NAME);
  HdPage *page;
  GtkWindow *window = show_page (fixture, &page);
  GtkWidget *tab = show_tab (page, id, "papers", hd_dossier_checklist_get_type ());
  GtkWidget *row = find_named (tab, "paper-");
  g_autofree char *name = g_strdup (gtk_widget_get_name (row));
  g_autoptr (GPtrArray) held = NULL;
  GtkWidget *focus;

  gtk_widget_grab_focus (row);
  g_assert_true (gtk_widget_activate (row));
  settle ();
  held = hd_store_find_ref (fixture->store, HD_TYPE_DOSSIER_PAPER, "nomination", id, NULL);
  g_assert_cmpuint (held->len, ==, 1);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (held, 0), HD_DOSSIER_PAPER_STATE), ==, "received");
  focus = gtk_window_get_focus (window);
  g_assert_nonnull (focus);
  g_assert_cmpstr (gtk_widget_get_name (gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW)), ==, name);
  /* Unticked, it is as if it had never come. */
  row = find_named (tab, name);
  gtk_widget_activate (row);
  settle ();
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_DOSSIER_PAPER), ==, 0);
  undo (fixture);
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_DOSSIER_PAPER), ==, 1);
  gtk_window_destroy (window);
  settle ();
}

/* Every part opens on a dossier with odd names; the way offers its moves; what is typed
 * in the details is still there; a field to be corrected comes into sight. */
static void
test_tabs (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { const char *name; GType (*type) (void); } tabs[] = {
    { "papers", hd_dossier_checklist_get_type }, { "progress", hd_dossier_progress_get_type },
    { "opinions", hd_dossier_opinions_get_type }, { "standards", hd_dossier_standards_get_type },
  };
  gint64 id = add_nomination (fixture, ODD_NAME);
  g_autoptr (HdRecord) opinion = g_object_new (HD_TYPE_OPINION, "nomination", id, "kind", "agency", "body", "Sở <b>&'", "due", "2020-01-01", NULL);
  g_autoptr (GError) error = NULL;
  HdPage *page;
  GtkWindow *window;
  GtkWidget *pane, *name;
  g_autofree char *seen = NULL;

  hd_store_begin (fixture->store, "ask", &error);
  hd_store_save (fixture->store, opinion, &error);
  hd_store_commit (fixture->store, &error);
  g_assert_no_error (error);
  window = show_page (fixture, &page);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    GtkWidget *tab = show_tab (page, id, tabs[i].name, tabs[i].type ());

    g_test_message ("%s", tabs[i].name);
    g_assert_true (gtk_widget_get_mapped (tab));
    g_assert_nonnull (find_widget (tab, ADW_TYPE_ACTION_ROW));
    if (g_str_equal (tabs[i].name, "progress"))
      g_assert_nonnull (find_named (tab, "move-"));
    if (g_str_equal (tabs[i].name, "opinions"))
      g_assert_nonnull (find_named (tab, "opinion-"));
  }
  name = hd_form_field_widget (hd_form_field (hd_page_form (page), HD_NOMINATION_FULL_NAME));
  gtk_editable_set_text (GTK_EDITABLE (name), "");
  gtk_widget_activate_action (GTK_WIDGET (page), "page.save", NULL);
  settle ();
  pane = find_widget (GTK_WIDGET (hd_page_form (page)), HD_TYPE_DOSSIER_PANE);
  g_object_get (pane, "tab", &seen, NULL);
  g_assert_cmpstr (seen, ==, "details");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), name));
  hd_form_revert (hd_page_form (page));
  gtk_window_destroy (window);
  settle ();
}

int
main (int    argc,
      char **argv)
{
  start_ui_tests (&argc, &argv);

  g_test_add ("/preview/shows-or-refuses", Fixture, NULL, set_up, test_preview, tear_down);
  g_test_add ("/files/are-seen-in-the-window", Fixture, NULL, set_up, test_file_view, tear_down);
  g_test_add ("/page/ticks-follow-keys", Fixture, NULL, set_up, test_checks, tear_down);
  g_test_add ("/bulk-edit/seen-done-undone", Fixture, NULL, set_up, test_bulk_edit, tear_down);
  g_test_add ("/move/three-of-four", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/attach/one-file-to-many", Fixture, NULL, set_up, test_attach_to_many, tear_down);
  g_test_add ("/dossier/papers-are-ticked-by-key", Fixture, NULL, set_up, test_checklist, tear_down);
  g_test_add ("/dossier/parts-open", Fixture, NULL, set_up, test_tabs, tear_down);
  return g_test_run ();
}
