/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The room of entries, built in process on a real file: list, form, and the grid. */
#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "app/application.h"
#include "app/author-list.h"
#include "app/form.h"
#include "app/intake-dialog.h"
#include "app/intake-row.h"
#include "app/page.h"
#include "app/rooms.h"
#include "store/attachment.h"
#include "store/contest.h"
#include "store/entry.h"
#include "ui-fixture.h"

typedef struct {
  char      *folder;
  HdStore   *store;
  GSettings *settings;
  HdContext *context;
  gint64     contest, article;
} Fixture;

/* A busy machine may take longer than that. */
#define assert_soon(condition)                                                                     \
  G_STMT_START {                                                                                   \
    for (gint64 end_ = g_get_monotonic_time () + 30 * G_USEC_PER_SEC; !(condition) && g_get_monotonic_time () < end_;) \
      if (!g_main_context_iteration (NULL, FALSE))                                                 \
        g_usleep (2000);                                                                           \
    g_assert_true (condition);                                                                     \
  } G_STMT_END

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->store = new_council (&fixture->folder);
  fixture->settings = g_settings_new (HD_APPLICATION_ID);
  fixture->context = hd_context_new (fixture->store, fixture->settings);
  fixture->contest = save_record (fixture->store, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết <b>&' 2025", "year", G_GINT64_CONSTANT (2025), "state", "receiving",
                                                                "opens", "2024-07-01", "closes", "2035-04-30", NULL));
  fixture->article = save_record (fixture->store, g_object_new (HD_TYPE_CONTEST_KIND, "contest", fixture->contest, "code", "article", "name", "Bài viết",
                                                                "max-words", G_GINT64_CONSTANT (10), NULL));
  hd_context_set_contest (fixture->context, fixture->contest);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (NULL, fixture->context, fixture->settings);
  remove_council (fixture->store, fixture->folder);
}

static GtkWidget *
show_page (Fixture  *fixture,
           HdPage  **page)
{
  GtkWidget *window;

  *page = HD_PAGE (open_page (hd_entry_page_get_type (), fixture->context, 1200, 760, &window));
  return window;
}

static void
type_into (HdForm     *form,
           guint       field,
           const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (hd_form_field_widget (hd_form_field (form, field))), text);
}

/* A widget below another with a title. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget) && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_row (child, title);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static guint
n_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

/* The rules speak while it is typed; the authors are saved with the entry, in one step. */
static void
test_form (Fixture       *fixture,
           gconstpointer  data)
{
  HdPage *page;
  GtkWidget *window = show_page (fixture, &page), *authors, *row;
  g_autoptr (GPtrArray) entries = NULL, saved = NULL, none = NULL;
  g_autoptr (GError) error = NULL;
  HdForm *form;
  GtkListBox *findings;
  GtkTextView *body;

  hd_page_new_record (page, NULL);
  settle ();
  form = hd_page_form (page);
  findings = part (form, "findings");
  authors = part (form, "authors");
  /* No author and no subject. */
  g_assert_cmpuint (n_children (GTK_WIDGET (findings)), ==, 2);
  type_into (form, HD_ENTRY_TITLE, "Đò chiều <b>&'");
  g_object_set (hd_form_field_widget (hd_form_field (form, HD_ENTRY_KIND)), "value", fixture->article, NULL);
  type_into (form, HD_ENTRY_SUBJECT_NAME, "Ông Gương");
  type_into (form, HD_ENTRY_SUBJECT_ADDRESS, "Tổ 3");
  row = find_row (authors, "Full name");
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), "Nguyễn Thị Ánh");
  gtk_editable_set_text (GTK_EDITABLE (find_row (authors, "Phone")), "0912345678");
  gtk_editable_set_text (GTK_EDITABLE (find_row (authors, "Address")), "Tổ 5");
  body = GTK_TEXT_VIEW (hd_form_field_widget (hd_form_field (form, HD_ENTRY_BODY)));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (body), "một hai ba bốn năm sáu bảy tám chín mười mười-một", -1);
  settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (hd_form_field_widget (hd_form_field (form, HD_ENTRY_WORDS)))), ==, "11");
  assert_soon (find_row (GTK_WIDGET (findings), "11 words, 1 more than the 10 allowed") != NULL);
  g_assert_cmpuint (n_children (GTK_WIDGET (findings)), ==, 1);
  /* A second author by keyboard, and away again. */
  gtk_widget_activate_action (GTK_WIDGET (form), "entry.add-author", NULL);
  g_assert_cmpuint (hd_author_list_authors (HD_AUTHOR_LIST (authors))->len, ==, 2);
  gtk_widget_activate_action (authors, "authors.remove", "i", 1);
  g_assert_cmpuint (hd_author_list_authors (HD_AUTHOR_LIST (authors))->len, ==, 1);
  g_assert_true (hd_form_save (form, &error));
  g_assert_no_error (error);
  entries = hd_entries_of (fixture->store, fixture->contest, NULL);
  g_assert_cmpuint (entries->len, ==, 1);
  saved = hd_entry_authors (fixture->store, hd_record_id (entries->pdata[0]), NULL);
  g_assert_cmpuint (saved->len, ==, 1);
  g_assert_cmpstr (hd_record_text (saved->pdata[0], HD_AUTHOR_PHONE), ==, "0912345678");
  settle ();
  /* Keeps the rules: the button writes the decision about the length down. */
  gtk_widget_activate_action (GTK_WIDGET (form), "entry.valid", NULL);
  settle ();
  g_assert_cmpstr (hd_record_text (hd_form_record (form), HD_ENTRY_STATE), ==, "valid");
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  none = hd_entries_of (fixture->store, fixture->contest, NULL);
  g_assert_cmpuint (none->len, ==, 0);
  settle ();
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What was typed into an author's row and not saved comes back with the entry. */
static void
test_draft (Fixture       *fixture,
            gconstpointer  data)
{
  gint64 id = save_record (fixture->store, g_object_new (HD_TYPE_ENTRY, "contest", fixture->contest, "kind", fixture->article, "title", "Bài", "received", "2025-01-05", NULL));
  HdPage *page;
  GtkWidget *window = show_page (fixture, &page);
  HdAuthorList *authors;

  save_record (fixture->store, g_object_new (HD_TYPE_AUTHOR, "entry", id, "full-name", "Trần Văn B", NULL));
  hd_page_select (page, id);
  settle ();
  authors = part (hd_page_form (page), "authors");
  gtk_editable_set_text (GTK_EDITABLE (find_row (GTK_WIDGET (authors), "Full name")), "");
  gtk_editable_set_text (GTK_EDITABLE (find_row (GTK_WIDGET (authors), "Phone")), "0987");
  /* A name is asked for, so it cannot be saved: it stays a draft. */
  g_assert_cmpint (hd_form_leave (hd_page_form (page), NULL), ==, HD_LEFT_DRAFT);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  window = show_page (fixture, &page);
  hd_page_select (page, id);
  settle ();
  authors = part (hd_page_form (page), "authors");
  g_assert_cmpstr (hd_record_text (hd_author_list_authors (authors)->pdata[0], HD_AUTHOR_PHONE), ==, "0987");
  hd_form_revert (hd_page_form (page));
  g_assert_cmpstr (hd_record_text (hd_author_list_authors (authors)->pdata[0], HD_AUTHOR_FULL_NAME), ==, "Trần Văn B");
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWindow *
dialog_above (GtkWidget *window)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (window))
      return l->data;
  return NULL;
}

static GListModel *
rows_of (GtkWindow *dialog)
{
  GtkColumnView *grid = part (dialog, "grid");
  GtkSelectionModel *selection = gtk_column_view_get_model (grid);

  return gtk_no_selection_get_model (GTK_NO_SELECTION (selection));
}

/* An entry of a cell with this text. */
static GtkWidget *
find_entry (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_ENTRY (widget) && g_str_equal (gtk_editable_get_text (GTK_EDITABLE (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_entry (child, text);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* Two hundred files: read, mended in the grid, taken in as one step, taken back as one. */
static void
test_grid (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *inbox = g_build_filename (fixture->folder, "inbox", NULL);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  g_autoptr (GFile) folder = g_file_new_for_path (inbox);
  g_autoptr (HdIntakeRow) first = NULL, second = NULL, last = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  HdPage *page;
  GtkWidget *window = show_page (fixture, &page), *cell;
  GtkWindow *dialog, *question;
  GListModel *rows;
  gint64 start;

  g_mkdir (inbox, 0700);
  for (guint i = 0; i < 200; i++) {
    g_autofree char *name = g_strdup_printf ("%s/bai-%03u.txt", inbox, i);
    g_autofree char *text = g_strdup_printf ("Tên bài: Bông hoa %03u <b>&'\nHọ và tên: Nguyễn Văn %c\nViết về: Ông %u\nNội dung số %u.", i, 'A' + i % 26, i, i);

    g_assert_true (g_file_set_contents (name, text, -1, NULL));
  }
  g_list_store_append (files, folder);
  hd_intake_dialog_show (GTK_WIDGET (page), fixture->context, G_LIST_MODEL (files));
  assert_soon ((dialog = dialog_above (window)) != NULL && g_list_model_get_n_items (rows_of (dialog)) == 200);
  settle ();
  rows = rows_of (dialog);
  first = g_list_model_get_item (rows, 0);
  second = g_list_model_get_item (rows, 1);
  last = g_list_model_get_item (rows, 199);
  g_assert_nonnull (strstr (hd_intake_row_problems (first), "telephone number"));
  /* A phone typed once, and given to all rows below. */
  cell = find_entry (part (dialog, "grid"), "Bông hoa 000 <b>&'");
  g_assert_nonnull (cell);
  gtk_editable_set_text (GTK_EDITABLE (cell), "Tên đã sửa");
  gtk_widget_grab_focus (cell);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "intake.fill", NULL);
  g_assert_cmpstr (hd_intake_row_file (first)->cover.title, ==, "Tên đã sửa");
  g_signal_emit_by_name (cell, "activate");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "intake.fill", NULL);
  g_assert_cmpstr (hd_intake_row_file (second)->cover.title, ==, "Tên đã sửa");
  start = g_get_monotonic_time ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "intake.fill-all", NULL);
  g_assert_cmpstr (hd_intake_row_file (last)->cover.title, ==, "Tên đã sửa");
  settle ();
  g_test_message ("filled down and looked at in %" G_GINT64_FORMAT " ms", (g_get_monotonic_time () - start) / 1000);
  /* One key does not throw away what was mended. */
  gtk_window_close (dialog);
  settle ();
  question = dialog_above (GTK_WIDGET (dialog));
  g_assert_nonnull (question);
  g_signal_emit_by_name (question, "response", "stay");
  gtk_window_destroy (question);
  settle ();
  g_assert_true (dialog_above (window) == dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "intake.take", NULL);
  assert_soon (hd_store_count (fixture->store, HD_TYPE_ENTRY) == 200 && dialog_above (window) == NULL);
  entries = hd_entries_of (fixture->store, fixture->contest, NULL);
  g_assert_cmpstr (hd_record_text (entries->pdata[7], HD_ENTRY_TITLE), ==, "Tên đã sửa");
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_ATTACHMENT), ==, 200);
  assert_soon (g_list_model_get_n_items (G_LIST_MODEL (hd_page_query (page))) == 200);
  g_assert_true (hd_store_undo (fixture->store, NULL, NULL));
  g_assert_cmpint (hd_store_count (fixture->store, HD_TYPE_ENTRY), ==, 0);
  settle ();
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A list keeps to its contest; one press shows what is to be done. */
static void
test_lists (Fixture       *fixture,
            gconstpointer  data)
{
  gint64 other = save_record (fixture->store, g_object_new (HD_TYPE_CONTEST, "name", "Năm khác", "year", G_GINT64_CONSTANT (2024), "state", "receiving", NULL));
  gint64 kind = save_record (fixture->store, g_object_new (HD_TYPE_CONTEST_KIND, "contest", other, "code", "article", "name", "Bài viết", NULL));
  gint64 late = save_record (fixture->store, g_object_new (HD_TYPE_ENTRY, "contest", fixture->contest, "kind", fixture->article, "title", "Sớm quá", "received", "2024-01-05", NULL));
  HdPage *page;
  GtkWidget *window;

  save_record (fixture->store, g_object_new (HD_TYPE_ENTRY, "contest", fixture->contest, "kind", fixture->article, "title", "Đúng", "received", "2025-01-05", "state", "valid", NULL));
  save_record (fixture->store, g_object_new (HD_TYPE_ENTRY, "contest", other, "kind", kind, "title", "Của năm khác", "received", "2024-01-05", NULL));
  window = show_page (fixture, &page);
  assert_soon (g_list_model_get_n_items (G_LIST_MODEL (hd_page_query (page))) == 2);
  hd_page_show_quick (page, 2);
  assert_soon (g_list_model_get_n_items (G_LIST_MODEL (hd_page_query (page))) == 1);
  g_assert_cmpint (hd_query_id_at (hd_page_query (page), 0), ==, late);
  hd_page_show_quick (page, -1);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.clear", NULL);
  assert_soon (g_list_model_get_n_items (G_LIST_MODEL (hd_page_query (page))) == 2);
  hd_context_set_contest (fixture->context, other);
  assert_soon (g_list_model_get_n_items (G_LIST_MODEL (hd_page_query (page))) == 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  start_ui_tests (&argc, &argv);
  g_test_add ("/ui/entry/form", Fixture, NULL, set_up, test_form, tear_down);
  g_test_add ("/ui/entry/draft", Fixture, NULL, set_up, test_draft, tear_down);
  g_test_add ("/ui/entry/grid", Fixture, NULL, set_up, test_grid, tear_down);
  g_test_add ("/ui/entry/lists", Fixture, NULL, set_up, test_lists, tear_down);
  return g_test_run ();
}
