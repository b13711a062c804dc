/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The profile of an exemplar and the board, as they are used. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/activity-parts.h"
#include "app/board-column.h"
#include "app/form.h"
#include "app/gallery.h"
#include "app/page.h"
#include "app/rooms.h"
#include "fixture.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/nomination.h"
#include "store/query.h"
#include "ui-fixture.h"

/* As awkward as a name can be. */
#define AWKWARD "Nguyễn <b>Thị</b> & 'Ánh' \"Hoa\""

typedef struct {
  Fixture    file;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;   /* holds what is tested */
} Window;

static void
set_up (Window *w, gconstpointer data)
{
  fixture_set_up_unit (&w->file, data);
  w->settings = g_settings_new (HD_APPLICATION_ID);
  w->context = hd_context_new (w->file.store, w->settings);
  w->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (w->window), 1280, 800);
}

static void
tear_down (Window *w, gconstpointer data)
{
  close_window (w->window, w->context, w->settings);
  fixture_tear_down (&w->file, data);
}

static void
show (Window *w, GtkWidget *child)
{
  adw_window_set_content (ADW_WINDOW (w->window), child);
  gtk_window_present (GTK_WINDOW (w->window));
  settle ();
}

static gint64
subject_of (Window *w, const char *name, const char *stage)
{
  return fixture_save (&w->file, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", name, "unit", w->file.unit,
                                               "stage", stage, NULL));
}

/* Each page of the profile shows what there is, however it is spelled. */
static void
test_profile (Window *w, gconstpointer data)
{
  gint64 id = subject_of (w, AWKWARD, "recognised");
  gint64 form_id = fixture_save (&w->file, g_object_new (HD_TYPE_AWARD_FORM, "name", "CSTĐ <cơ sở> & hơn", "type", "title", "ladder", (gint64) 1, NULL));
  gint64 activity = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "conference", "title", "Hội nghị <A> & B",
                                                          "held", "2024-06-10", NULL));
  HdForm *form;
  GListModel *lines;
  g_autoptr (GError) error = NULL;

  fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", activity, "subject", id, NULL));
  fixture_save (&w->file, g_object_new (HD_TYPE_AWARD, "subject", id, "award-form", form_id, "year", (gint64) 2021, NULL));
  fixture_save (&w->file, g_object_new (HD_TYPE_EXEMPLAR_NOTE, "subject", id, "kind", "weakness", "noted", "2024-01-02", "due", "2024-02-02",
                                        "content", "Chưa có <sáng kiến> & mô hình", NULL));
  form = g_object_new (hd_exemplar_form_get_type (), "context", w->context, NULL);
  show (w, GTK_WIDGET (form));
  g_assert_true (hd_form_load (form, id, NULL, &error));
  g_assert_no_error (error);
  settle ();
  g_assert_true (reads (GTK_WIDGET (form), "Last told 10/06/2024: Hội nghị <A> & B"));
  adw_view_stack_set_visible_child_name (part (form, "stack"), "fostering");
  settle ();
  g_assert_true (reads (part (form, "notes"), "Chưa có <sáng kiến> & mô hình"));
  g_assert_true (reads (part (form, "notes"), "overdue since 02/02/2024"));
  g_assert_true (reads (part (form, "ladder"), "CSTĐ <cơ sở> & hơn"));
  adw_view_stack_set_visible_child_name (part (form, "stack"), "life");
  settle ();
  lines = G_LIST_MODEL (gtk_list_view_get_model (part (part (form, "life"), "view")));
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, 3);
  g_assert_true (reads (part (form, "life"), "CSTĐ <cơ sở> & hơn"));
}

/* Words are counted while they are typed, and the limit is told. */
static void
test_words (Window *w, gconstpointer data)
{
  gint64 id = subject_of (w, "Trần Văn Bình", "fostered");
  HdForm *form = g_object_new (hd_exemplar_form_get_type (), "context", w->context, NULL);
  g_autoptr (GString) text = g_string_new ("một");
  GtkTextBuffer *buffer;

  show (w, GTK_WIDGET (form));
  g_assert_true (hd_form_load (form, id, NULL, NULL));
  adw_view_stack_set_visible_child_name (part (form, "stack"), "story");
  settle ();
  buffer = gtk_text_view_get_buffer (part (form, "story_short"));
  for (guint i = 1; i < HD_STORY_SHORT_WORDS; i++)
    g_string_append (text, " từ");
  gtk_text_buffer_set_text (buffer, text->str, -1);
  g_assert_true (reads (part (form, "count_short"), "150 of at most 150 words"));
  g_string_append (text, " nữa");
  gtk_text_buffer_set_text (buffer, text->str, -1);
  g_assert_true (reads (part (form, "count_short"), "151 words: 1 more than the 150"));
  hd_form_revert (form);
  g_assert_true (reads (part (form, "count_short"), "0 of at most 150 words"));
}

/* A photo is added once, whatever its name, and becomes the portrait when it is chosen. */
static void
test_photos (Window *w, gconstpointer data)
{
  gint64 id = subject_of (w, AWKWARD, "fostered");
  GtkWidget *gallery = g_object_new (HD_TYPE_GALLERY, NULL);
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 200);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  static const char *const names[] = { "ảnh & <1>.png", "cùng một ảnh.png" };
  g_autoptr (GPtrArray) photos = NULL;
  g_autoptr (HdRecord) subject = NULL;
  GtkDropTarget *target = NULL;
  g_autoptr (GListModel) controllers = NULL;
  GValue value = G_VALUE_INIT;
  gboolean taken;

  gdk_pixbuf_fill (pixbuf, 0xcc3366ff);
  show (w, gallery);
  hd_gallery_show (HD_GALLERY (gallery), w->context, id);
  controllers = gtk_widget_observe_controllers (gallery);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DROP_TARGET (controller))
      target = GTK_DROP_TARGET (controller);
  }
  g_assert_nonnull (target);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (w->file.folder, names[i], NULL);
    g_autoptr (GFile) file = g_file_new_for_path (path);
    GFile *one[] = { file };

    g_assert_true (gdk_pixbuf_save (pixbuf, path, "png", NULL, NULL));
    g_value_init (&value, GDK_TYPE_FILE_LIST);
    g_value_take_boxed (&value, gdk_file_list_new_from_array (one, 1));
    g_signal_emit_by_name (target, "drop", &value, 1.0, 1.0, &taken);
    g_value_unset (&value);
    settle ();
  }
  photos = hd_attachment_list (w->file.store, "subject", id, NULL);
  g_assert_cmpuint (photos->len, ==, 1);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (photos, 0), HD_ATTACHMENT_KIND), ==, "photo");
  g_assert_true (reads (gallery, "ảnh & <1>.png"));
  g_assert_true (reads (gallery, "No consent to publish"));
  gtk_widget_activate_action (gallery, "gallery.portrait", "x", hd_record_id (g_ptr_array_index (photos, 0)));
  subject = hd_store_get (w->file.store, HD_TYPE_SUBJECT, id, NULL);
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_PORTRAIT), ==, hd_record_id (g_ptr_array_index (photos, 0)));
  g_assert_true (reads (gallery, "Portrait"));
  /* With the photo goes the portrait, and one undo brings both back. */
  gtk_widget_activate_action (gallery, "gallery.remove", "x", hd_record_id (g_ptr_array_index (photos, 0)));
  g_clear_object (&subject);
  subject = hd_store_get (w->file.store, HD_TYPE_SUBJECT, id, NULL);
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_PORTRAIT), ==, 0);
  g_assert_true (hd_store_undo (w->file.store, NULL, NULL));
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_ATTACHMENT), ==, 1);
}

static HdBoardColumn *
column_at (GtkWidget *board, guint index)
{
  GtkWidget *column = gtk_widget_get_first_child (part (board, "columns"));

  while (index-- > 0)
    column = gtk_widget_get_next_sibling (column);
  return HD_BOARD_COLUMN (column);
}

static void
assert_columns (GtkWidget *board, const guint counts[5])
{
  settle ();
  for (guint i = 0; i < 5; i++)
    g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (hd_board_column_query (column_at (board, i)))), ==, counts[i]);
}

/* A card moves by the keys' actions, takes the choice with it, and one undo moves it back. */
static void
test_board (Window *w, gconstpointer data)
{
  g_autofree char *long_name = g_strnfill (200, 'x');
  gint64 card = subject_of (w, AWKWARD, "spotted");
  gint64 other = subject_of (w, long_name, "spotted");
  GtkWidget *board;
  g_autofree char *label = NULL;
  g_autoptr (HdRecord) stopped = NULL;
  gboolean taken;

  subject_of (w, "Không đứng trên bảng", "");
  board = g_object_new (hd_board_page_get_type (), "context", w->context, NULL);
  show (w, board);
  assert_columns (board, (const guint[]) { 2, 0, 0, 0, 0 });
  hd_board_column_choose (column_at (board, 0), card);
  settle ();
  g_assert_cmpint (hd_board_column_chosen (column_at (board, 0)), ==, card);
  gtk_widget_activate_action (board, "board.back", NULL);    /* there is none before the first */
  assert_columns (board, (const guint[]) { 2, 0, 0, 0, 0 });
  gtk_widget_activate_action (board, "board.forward", NULL);
  assert_columns (board, (const guint[]) { 1, 1, 0, 0, 0 });
  g_assert_cmpint (hd_board_column_chosen (column_at (board, 1)), ==, card);
  gtk_widget_activate_action (board, "board.forward", NULL);
  assert_columns (board, (const guint[]) { 1, 0, 1, 0, 0 });
  g_assert_true (hd_store_undo (w->file.store, &label, NULL));
  g_assert_cmpstr (label, ==, "Move " AWKWARD " to “Recognised”");
  assert_columns (board, (const guint[]) { 1, 1, 0, 0, 0 });
  /* Dropped on the last column. */
  g_signal_emit_by_name (column_at (board, 4), "dropped", other);
  assert_columns (board, (const guint[]) { 0, 1, 0, 0, 1 });
  g_assert_cmpint (hd_board_column_chosen (column_at (board, 4)), ==, other);
  g_assert_cmpint (hd_board_column_chosen (column_at (board, 1)), ==, 0);
  /* Where it stands already nothing is done, so nothing is to be undone. */
  g_free (label);
  label = hd_store_undo_label (w->file.store);
  g_signal_emit_by_name (column_at (board, 4), "dropped", other);
  {
    g_autofree char *same = hd_store_undo_label (w->file.store);

    g_assert_cmpstr (same, ==, label);
  }
  stopped = hd_store_get (w->file.store, HD_TYPE_SUBJECT, other, NULL);
  g_object_set (stopped, "following", "stopped", NULL);
  g_assert_true (hd_store_save (w->file.store, stopped, NULL));
  assert_columns (board, (const guint[]) { 0, 1, 0, 0, 0 });
  taken = gtk_widget_activate_action (board, "board.take-off", NULL);
  g_assert_true (taken);
}

/* Two thousand cards cost what a screen of them does. */
static void
test_many_cards (Window *w, gconstpointer data)
{
  GtkWidget *board;
  guint rows = 0;

  g_assert_true (hd_store_begin (w->file.store, "cards", NULL));
  for (guint i = 0; i < 2000; i++) {
    g_autofree char *name = g_strdup_printf ("Nguyễn Văn %u", i);

    subject_of (w, name, "recognised");
  }
  g_assert_true (hd_store_commit (w->file.store, NULL));
  board = g_object_new (hd_board_page_get_type (), "context", w->context, NULL);
  show (w, board);
  assert_columns (board, (const guint[]) { 0, 0, 2000, 0, 0 });
  for (GtkWidget *row = gtk_widget_get_first_child (part (column_at (board, 2), "view")); row != NULL; row = gtk_widget_get_next_sibling (row))
    rows++;
  g_assert_cmpuint (rows, >, 5);
  g_assert_cmpuint (rows, <, 250);
  g_assert_true (reads (GTK_WIDGET (column_at (board, 2)), "2.000"));
}

/* The quick lists of the page, and their end. */
static void
test_quick (Window *w, gconstpointer data)
{
  gint64 told = subject_of (w, "Lê Thị Cúc", "recognised");
  gint64 activity = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", "Kể chuyện", "held", "2024-06-10", NULL));
  GtkWidget *page;
  HdQuery *query;

  subject_of (w, AWKWARD, "recognised");
  fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", activity, "subject", told, NULL));
  page = g_object_new (hd_exemplar_page_get_type (), "context", w->context, NULL);
  show (w, page);
  query = hd_page_query (HD_PAGE (page));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 2);
  hd_page_show_quick (HD_PAGE (page), 0);
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 1);
  g_assert_cmpint (hd_query_id_at (query, 0), !=, told);
  /* Whoever comes to be told of leaves the list. */
  fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", activity, "subject", hd_query_id_at (query, 0), NULL));
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 0);
  gtk_widget_activate_action (page, "page.clear", NULL);
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 2);
}

/* A nomination is begun from a profile with what it knows, and belongs to it once saved. */
static void
test_nominate (Window *w, gconstpointer data)
{
  gint64 form = fixture_save (&w->file, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", NULL));
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", AWKWARD, "birth", "1980", "unit",
                                                    w->file.unit, "stage", "fostered", "honorific", "Bà", "target-form", form,
                                                    "story-short", "Dạy chữ cho trẻ", NULL));
  g_autoptr (HdRecord) nomination = hd_exemplar_nomination (w->file.store, id, 2025, NULL);
  GtkWidget *page = g_object_new (hd_nomination_page_get_type (), "context", w->context, NULL);
  HdRecord *record;
  g_autoptr (GError) error = NULL;

  show (w, page);
  g_assert_true (hd_room_new_record (HD_ROOM (page), nomination));
  record = hd_form_record (hd_page_form (HD_PAGE (page)));
  g_assert_cmpstr (hd_record_text (record, HD_NOMINATION_FULL_NAME), ==, AWKWARD);
  g_assert_cmpstr (hd_record_text (record, HD_NOMINATION_ACHIEVEMENT), ==, "Dạy chữ cho trẻ");
  g_assert_cmpint (hd_record_int (record, HD_NOMINATION_AWARD_FORM), ==, form);
  g_assert_true (hd_form_save (hd_page_form (HD_PAGE (page)), &error));
  g_assert_no_error (error);
  g_assert_cmpint (hd_record_int (record, HD_NOMINATION_SUBJECT), ==, id);
  g_assert_false (hd_room_new_record (HD_ROOM (page), HD_RECORD (g_object_ref_sink (g_object_new (HD_TYPE_AWARD_FORM, NULL)))));
}

/* Whom an activity told of is added once and can be taken back. */
static void
test_told (Window *w, gconstpointer data)
{
  gint64 id = subject_of (w, AWKWARD, "recognised");
  gint64 activity = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", "Kể chuyện", "held", "2024-06-10", NULL));
  GtkWidget *told = g_object_new (HD_TYPE_PART_LIST, NULL);
  GtkWidget *picker;

  show (w, told);
  hd_part_list_show (HD_PART_LIST (told), &hd_activity_told, w->context, activity);
  gtk_menu_button_popup (part (told, "pick_button"));
  settle ();
  picker = GTK_WIDGET (gtk_menu_button_get_popover (part (told, "pick_button")));
  for (guint i = 0; i < 2; i++)
    g_signal_emit_by_name (picker, "picked", id);
  gtk_menu_button_popdown (part (told, "pick_button"));
  settle ();
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_ACTIVITY_SUBJECT), ==, 1);
  g_assert_true (reads (told, AWKWARD));
  g_assert_true (hd_store_undo (w->file.store, NULL, NULL));
  settle ();
  g_assert_false (reads (part (told, "list"), AWKWARD));
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Window *, gconstpointer); } tests[] = {
    { "/exemplar/profile", test_profile },       { "/exemplar/words", test_words },
    { "/exemplar/photos", test_photos },         { "/exemplar/quick-lists", test_quick },
    { "/exemplar/nominate", test_nominate },     { "/activity/told-of", test_told },
    { "/board/move", test_board },               { "/board/many-cards", test_many_cards },
  };

  start_ui_tests (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Window, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
