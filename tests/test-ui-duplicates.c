/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entries alike: the pairs, the two texts side by side, and the verdicts. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/application.h"
#include "app/duplicates.h"
#include "app/form.h"
#include "app/rooms.h"
#include "fixture.h"
#include "store/contest.h"
#include "store/likeness.h"
#include "ui-fixture.h"

#define AWKWARD "Bài <b>về</b> & 'người' \"tốt\" "

typedef struct {
  Fixture    file;
  GSettings *settings;
  HdContext *context;
  GtkWidget *window;
  gint64     entries[4];
} Window;

static gint64
make_entry (Window *w, gint64 contest, gint64 kind, gint64 number, const char *title, const char *body)
{
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ENTRY, "contest", contest, "kind", kind, "number", number, "title", title,
                                                    "body", body, "received", "2024-05-02", "state", "received", NULL));

  fixture_save (&w->file, g_object_new (HD_TYPE_AUTHOR, "entry", id, "full-name", AWKWARD, NULL));
  return id;
}

static void
set_up (Window *w, gconstpointer data)
{
  static const gint64 years[] = { 2023, 2024 };
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), "likeness", "essays.txt", NULL);
  g_autofree char *all = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *long_title = NULL;
  g_auto (GStrv) essays = NULL;
  gint64 contests[2], kinds[2];

  fixture_set_up_unit (&w->file, NULL);
  g_assert_true (g_file_get_contents (path, &all, NULL, NULL));
  essays = g_strsplit (all, "\n== ", -1);
  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    contests[i] = fixture_save (&w->file, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi", "year", years[i], "state", "receiving", NULL));
    kinds[i] = fixture_save (&w->file, g_object_new (HD_TYPE_CONTEST_KIND, "contest", contests[i], "code", "article", "name", "Bài viết", NULL));
  }
  long_title = g_strnfill (190, 'x');
  w->entries[0] = make_entry (w, contests[0], kinds[0], 7, AWKWARD, essays[1]);
  w->entries[1] = make_entry (w, contests[1], kinds[1], 12, long_title, strchr (essays[1], '\n'));
  changed = g_strjoin ("\n", essays[2], essays[3], NULL);
  w->entries[2] = make_entry (w, contests[1], kinds[1], 13, "Lớp học trên gác", changed);
  w->entries[3] = make_entry (w, contests[1], kinds[1], 14, "Lớp học tình thương", essays[2]);
  for (guint i = 0; i < G_N_ELEMENTS (w->entries) && data != NULL; i++) {
    HdRecord *emptied = hd_store_get (w->file.store, HD_TYPE_ENTRY, w->entries[i], NULL);

    hd_record_set_text (emptied, HD_ENTRY_BODY, "");
    fixture_save (&w->file, emptied);
  }
  w->settings = g_settings_new (HD_APPLICATION_ID);
  w->context = hd_context_new (w->file.store, w->settings);
  hd_context_set_contest (w->context, contests[1]);
  w->window = adw_window_new ();
  gtk_window_present (GTK_WINDOW (w->window));
}

static void
tear_down (Window *w, gconstpointer data)
{
  close_window (w->window, w->context, w->settings);
  fixture_tear_down (&w->file, NULL);
}

/* The window with the pairs once they are found. */
static GtkWindow *
show_duplicates (Window *w, gint64 entry)
{
  GtkWindow *window = hd_duplicates_show (w->window, w->context, entry);
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (g_get_monotonic_time () < end && strcmp (gtk_stack_get_visible_child_name (part (window, "state")), "looking") == 0)
    g_main_context_iteration (NULL, FALSE);
  settle ();
  return window;
}

static guint
n_pairs (GtkWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (part (window, "list_view"))));
}

/* The text of a side that a tag is on, without the ends of lines. (transfer full) */
static char *
tagged (GtkTextView *view, const char *name)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);
  GString *text = g_string_new (NULL);
  GtkTextIter start, end;

  gtk_text_buffer_get_start_iter (buffer, &start);
  while (gtk_text_iter_starts_tag (&start, tag) || gtk_text_iter_forward_to_tag_toggle (&start, tag)) {
    g_autofree char *part = NULL;

    end = start;
    if (!gtk_text_iter_forward_to_tag_toggle (&end, tag) && !gtk_text_iter_is_end (&end))
      break;
    part = gtk_text_iter_get_text (&start, &end);
    g_string_append (text, part);
    start = end;
    if (gtk_text_iter_is_end (&start))
      break;
  }
  return g_string_free (text, FALSE);
}

static void
test_pairs (Window *w, gconstpointer data)
{
  GtkWindow *window = show_duplicates (w, 0);
  GtkWidget *pair_view = part (window, "pair_view");
  g_autofree char *common[2] = { NULL };
  g_autofree char *shown = NULL;
  g_autofree char *body = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (HdRecord) entry = hd_store_get (w->file.store, HD_TYPE_ENTRY, w->entries[1], NULL);

  g_assert_cmpuint (n_pairs (window), ==, 2);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (window, "state")), ==, "pairs");
  common[0] = tagged (part (pair_view, "first_view"), "common");
  common[1] = tagged (part (pair_view, "second_view"), "common");
  g_assert_cmpstr (common[0], ==, common[1]);
  lines = g_strsplit (hd_record_text (entry, HD_ENTRY_BODY), "\n", -1);
  body = g_strjoinv ("", lines);
  g_assert_nonnull (strstr (body, common[0]));
  g_assert_cmpuint (strlen (common[0]), >, 500);
  shown = tagged (part (pair_view, "first_view"), "shown");
  g_assert_true (g_str_has_suffix (shown, common[0]));
  gtk_window_close (window);
}

/* Passages are gone through in a ring. */
static void
test_steps (Window *w, gconstpointer data)
{
  GtkWindow *window = show_duplicates (w, w->entries[2]);
  GtkWidget *pair_view = part (window, "pair_view");
  const char *place;

  g_assert_cmpuint (n_pairs (window), ==, 1);
  place = gtk_label_get_text (part (pair_view, "place"));
  g_assert_true (g_str_has_prefix (place, "Passage 1 of "));
  gtk_widget_activate_action (GTK_WIDGET (window), "duplicates.step", "i", -1);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (part (pair_view, "place")), "Passage "));
  gtk_widget_activate_action (GTK_WIDGET (window), "duplicates.step", "i", 1);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (part (pair_view, "place")), "Passage 1 of "));
  gtk_window_close (window);
}

/* A verdict is kept with its reason, shown, and undone. */
static void
test_verdict (Window *w, gconstpointer data)
{
  GtkWindow *window = show_duplicates (w, w->entries[0]);
  g_autoptr (HdRecord) pair = NULL;

  g_assert_cmpuint (n_pairs (window), ==, 1);
  g_assert_cmpstr (gtk_label_get_text (part (window, "verdict")), ==, "Not decided yet");
  gtk_editable_set_text (part (window, "reason"), "Chép của năm trước & sửa <tên>");
  gtk_widget_activate_action (GTK_WIDGET (window), "duplicates.judge", "s", "borrowed");
  settle ();
  pair = hd_entry_pair_find (w->file.store, w->entries[0], w->entries[1]);
  g_assert_cmpstr (hd_record_text (pair, HD_ENTRY_PAIR_VERDICT), ==, "borrowed");
  g_assert_cmpstr (hd_record_text (pair, HD_ENTRY_PAIR_REASON), ==, "Chép của năm trước & sửa <tên>");
  g_assert_true (g_str_has_prefix (gtk_label_get_text (part (window, "verdict")), "Borrowed"));
  g_assert_cmpstr (gtk_editable_get_text (part (window, "reason")), ==, "Chép của năm trước & sửa <tên>");
  gtk_widget_activate_action (GTK_WIDGET (window), "duplicates.undo", NULL);
  settle ();
  g_clear_object (&pair);
  pair = hd_entry_pair_find (w->file.store, w->entries[0], w->entries[1]);
  g_assert_null (pair);
  g_assert_cmpstr (gtk_label_get_text (part (window, "verdict")), ==, "Not decided yet");
  gtk_window_close (window);
}

static void
test_none (Window *w, gconstpointer data)
{
  GtkWindow *window = show_duplicates (w, 0);

  g_assert_cmpuint (n_pairs (window), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (part (window, "state")), ==, "none");
  gtk_window_close (window);
}

/* The form of an entry says that there are others like it, until that is decided. */
static void
test_hint (Window *w, gconstpointer data)
{
  HdForm *form = g_object_new (hd_entry_form_get_type (), "context", w->context, NULL);
  HdLikePair pair = { w->entries[0], w->entries[1], 10000 };
  g_autoptr (GError) error = NULL;
  gint64 end;

  adw_window_set_content (ADW_WINDOW (w->window), GTK_WIDGET (form));
  g_assert_true (hd_form_load (form, w->entries[1], NULL, &error));
  for (end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC; g_get_monotonic_time () < end && !reads (GTK_WIDGET (form), "in common with 1 other");)
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (reads (GTK_WIDGET (form), "in common with 1 other"));
  g_assert_true (hd_entry_pair_judge (w->file.store, &pair, "borrowed", "", &error));
  for (end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC; g_get_monotonic_time () < end && reads (GTK_WIDGET (form), "in common with 1 other");)
    g_main_context_iteration (NULL, FALSE);
  g_assert_false (reads (GTK_WIDGET (form), "in common with 1 other"));
}

int
main (int argc, char **argv)
{
  start_ui_tests (&argc, &argv);
  g_test_add ("/ui-duplicates/pairs", Window, NULL, set_up, test_pairs, tear_down);
  g_test_add ("/ui-duplicates/steps", Window, NULL, set_up, test_steps, tear_down);
  g_test_add ("/ui-duplicates/verdict", Window, NULL, set_up, test_verdict, tear_down);
  g_test_add ("/ui-duplicates/none", Window, "empty", set_up, test_none, tear_down);
  g_test_add ("/ui-duplicates/hint", Window, NULL, set_up, test_hint, tear_down);
  return g_test_run ();
}
