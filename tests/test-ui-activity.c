/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Activities as they are entered by keyboard: an inspection with its team and findings, an
 * item of publicity with a saved page; and the rooms of models, speakers and publications. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/activity-parts.h"
#include "app/application.h"
#include "app/form.h"
#include "app/page.h"
#include "app/rooms.h"
#include "fixture.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/contest.h"
#include "store/entry.h"
#include "store/figure.h"
#include "store/meeting.h"
#include "store/practice.h"
#include "store/publicity.h"
#include "store/query.h"
#include "store/subject.h"
#include "store/text.h"
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

/* Types into the row below a list and presses Enter. */
static void
type_parts (gpointer list, const char *text)
{
  GtkWidget *entry = part (list, "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  settle ();
}

static HdForm *
open_form (Window *w, GType type, gint64 id)
{
  HdForm *form = g_object_new (type, "context", w->context, NULL);
  g_autoptr (GError) error = NULL;

  show (w, GTK_WIDGET (form));
  g_assert_true (hd_form_load (form, id, NULL, &error));
  g_assert_no_error (error);
  settle ();
  return form;
}

static GtkWidget *
row_of (HdForm *form, const char *name)
{
  return gtk_widget_get_ancestor (part (form, name), GTK_TYPE_LIST_BOX_ROW);
}

/* A contest of the register is counted where it is held; without one its outcome is told. */
static void
test_contest (Window *w, gconstpointer data)
{
  gint64 contest = fixture_save (&w->file, g_object_new (HD_TYPE_CONTEST, "name", AWKWARD, "year", (gint64) 2024, "state", "preparing", "opens", "2024-03-01",
                                                         "closes", "2024-09-30", NULL));
  gint64 kind = fixture_save (&w->file, g_object_new (HD_TYPE_CONTEST_KIND, "contest", contest, "code", "bai-viet", "name", "Bài viết", NULL));
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "quiz", "title", "Hội thi", "held", "2024-08-10", NULL));
  gint64 prize = fixture_save (&w->file, g_object_new (HD_TYPE_PRIZE, "contest", contest, "name", "Giải tập thể", "slots", (gint64) 1,
                                                       "collective", TRUE, NULL));
  HdForm *form = open_form (w, hd_activity_form_get_type (), id);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (HdRecord) activity = NULL;

  g_assert_true (gtk_widget_get_visible (part (form, "contest_group")));
  g_assert_false (gtk_widget_get_visible (part (form, "entries_row")));
  g_assert_true (gtk_widget_get_visible (part (form, "outcome_group")));

  activity = hd_store_get (w->file.store, HD_TYPE_ACTIVITY, id, NULL);
  hd_record_set_int (activity, HD_ACTIVITY_CONTEST, contest);
  g_assert_true (hd_store_save (w->file.store, activity, NULL));
  for (guint i = 0; i < 3; i++)
    fixture_save (&w->file, g_object_new (HD_TYPE_ENTRY, "contest", contest, "kind", kind, "title", AWKWARD, "unit", w->file.unit, "received", "2024-05-01",
                                          "state", i == 2 ? "withdrawn" : "received", "reason", i == 2 ? "Tác giả rút" : "", NULL));
  fixture_save (&w->file, g_object_new (HD_TYPE_PRIZE_UNIT, "prize", prize, "unit", w->file.unit, NULL));
  g_assert_true (hd_form_load (form, id, NULL, NULL));
  settle ();
  g_assert_true (gtk_widget_get_visible (part (form, "entries_row")));
  g_assert_true (g_str_has_suffix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (part (form, "entries_row"))), ": 2"));
  g_assert_true (g_str_has_suffix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (part (form, "prizes_row"))), ": 1"));
  g_assert_false (gtk_widget_get_visible (part (form, "outcome_group")));
  rows = hd_contest_prize_rows (w->file.store, contest, NULL);
  g_assert_cmpstr (((HdEvidence *) g_ptr_array_index (rows, 0))->detail, ==, "Giải tập thể");
  gtk_widget_activate_action (GTK_WIDGET (form), "activity.contest-entries", NULL);
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 2);
}

/* A new inspection: its units, team and findings are typed in a row each, and the checklist
 * and the team by duty come by one press. */
static void
test_inspection (Window *w, gconstpointer data)
{
  gint64 other = fixture_save (&w->file, fixture_unit ("Phường Việt Hưng"));
  gint64 member = fixture_save (&w->file, g_object_new (HD_TYPE_MEMBER, "full-name", AWKWARD, "role", "member", "post", "Trưởng phòng", NULL));
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "inspection", "title", "Kiểm tra đợt 1", "held", "2024-08-10", NULL));
  HdForm *form;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (HdRecord) unit = NULL;

  fixture_save (&w->file, g_object_new (HD_TYPE_MEMBER_UNIT, "member", member, "unit", other, NULL));
  form = open_form (w, hd_activity_form_get_type (), id);
  g_assert_true (gtk_widget_get_visible (part (form, "findings")));
  g_assert_false (gtk_widget_get_visible (part (form, "told")));
  g_assert_false (gtk_widget_get_visible (row_of (form, "broadcast")));

  type_parts (part (form, "units"), "bồ đề; viet hung 12; không có");
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_PARTICIPATION), ==, 2);
  /* What is not understood stays, with its reason. */
  g_assert_cmpstr (gtk_editable_get_text (part (part (form, "units"), "entry")), ==, "không có");
  g_assert_true (reads (part (form, "units"), "No unit is called “không có”"));
  g_assert_true (reads (part (form, "units"), "12 people"));

  gtk_widget_activate_action (GTK_WIDGET (form), "activity.add-team", NULL);
  settle ();
  g_assert_true (reads (part (form, "people"), AWKWARD));
  type_parts (part (form, "people"), "Lê Văn Tám, Chuyên viên");
  g_assert_true (reads (part (form, "people"), "Chuyên viên"));

  type_parts (part (form, "findings"), "Bồ Đề: chưa có sổ theo dõi");
  findings = hd_store_find_ref (w->file.store, HD_TYPE_FINDING, "activity", id, NULL);
  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (findings, 0), HD_FINDING_UNIT), ==, w->file.unit);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (findings, 0), HD_FINDING_TITLE), ==, "chưa có sổ theo dõi");
  gtk_widget_activate_action (part (form, "findings"), "part.move", "(xu)", hd_record_id (g_ptr_array_index (findings, 0)), 0);
  settle ();
  {
    g_autoptr (HdRecord) mended = hd_store_get (w->file.store, HD_TYPE_FINDING, hd_record_id (g_ptr_array_index (findings, 0)), NULL);
    g_autofree char *today = hd_date_today ();

    g_assert_cmpstr (hd_record_text (mended, HD_FINDING_STATE), ==, "mended");
    g_assert_cmpstr (hd_record_text (mended, HD_FINDING_DONE), ==, today);
  }
  /* One press is one step. */
  g_assert_true (hd_store_undo (w->file.store, NULL, NULL));
  settle ();
  g_assert_true (reads (part (form, "findings"), "Open"));
  gtk_widget_activate_action (GTK_WIDGET (form), "activity.add-checklist", NULL);
  settle ();
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_FINDING), >, 10);
}

/* Of each kind only what matters for it is asked, and nothing that was filled in is hidden. */
static void
test_kinds (Window *w, gconstpointer data)
{
  static const struct { const char *kind; const char *shown, *hidden; } cases[] = {
    { "media_talk", "broadcast", "ended" },
    { "publicity", "channel", "place" },
    { "training", "attendees", "channel" },
    { "column", "checked", "attendees" },
    { "conference", "ended", "checked" },
    { "report", "number", "link" },
    { "other", "broadcast", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", cases[i].kind, "title", AWKWARD, "held", "2024-08-10", "place",
                                                      i == 5 ? "Hội trường" : "", NULL));
    HdForm *form = open_form (w, hd_activity_form_get_type (), id);

    g_assert_true (gtk_widget_get_visible (row_of (form, cases[i].shown)));
    if (cases[i].hidden != NULL)
      g_assert_false (gtk_widget_get_visible (row_of (form, cases[i].hidden)));
    if (i == 5)
      g_assert_true (gtk_widget_get_visible (row_of (form, "place")));
  }
}

/* A file is let fall on a widget that takes files. */
static void
drop (GtkWidget *widget, const char *path)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  GFile *file = g_file_new_for_path (path);
  GSList files = { file, NULL };
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_list (&files));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean taken = FALSE;

    if (GTK_IS_DROP_TARGET (controller))
      g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &taken);
  }
  g_object_unref (file);
  settle ();
}

/* A link proposes a title, the saved page a better one and its day; the page is kept. */
static void
test_link (Window *w, gconstpointer data)
{
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "publicity", "title", "x", "year", (gint64) 2024, "link", "", NULL));
  HdForm *form = open_form (w, hd_activity_form_get_type (), id);

  gtk_editable_set_text (part (form, "title"), "");
  gtk_editable_set_text (part (form, "link"), "https://example.vn/tin/guong-sang-bo-de.html");
  settle ();
  g_assert_cmpstr (gtk_editable_get_text (part (form, "title")), ==, "Guong sang bo de");
  g_assert_true (reads (part (form, "page_note"), "The page is not kept yet"));
  {
    g_autofree char *saved = g_build_filename (w->file.folder, "trang.html", NULL);

    g_assert_true (g_file_set_contents (saved, "<title>Gương sáng Bồ Đề &amp; <b></title><meta name=\"pubdate\" content=\"2024-03-05\">", -1, NULL));
    drop (part (form, "published"), saved);
    g_assert_cmpstr (gtk_editable_get_text (part (form, "title")), ==, "Gương sáng Bồ Đề & <b>");
    g_assert_cmpstr (gtk_editable_get_text (part (form, "held")), ==, "05/03/2024");
    g_assert_true (reads (part (form, "page_note"), "The page is kept"));
    g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_ATTACHMENT), ==, 1);
  }
  /* What was typed by hand stays. */
  gtk_editable_set_text (part (form, "title"), "Gương sáng");
  gtk_editable_set_text (part (form, "link"), "https://example.vn/tin/mot-bai-khac.html");
  settle ();
  g_assert_cmpstr (gtk_editable_get_text (part (form, "title")), ==, "Gương sáng");
}

/* A column is stale after the days of the setting, until somebody looks. */
static void
test_column (Window *w, gconstpointer data)
{
  g_autofree char *today = hd_date_today ();
  g_autofree char *before = hd_date_add_days (today, -91);
  g_autofree char *ahead = hd_date_add_days (today, 30);
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "column", "title", "Chuyên mục", "held", before, NULL));
  HdForm *form = open_form (w, hd_activity_form_get_type (), id);
  g_autofree char *shown = hd_date_format (today);
  g_autofree char *typed = hd_date_format (ahead);

  g_assert_true (reads (part (form, "stale_note"), "Not looked at for 91 days"));
  gtk_widget_activate_action (GTK_WIDGET (form), "activity.looked-at", NULL);
  settle ();
  g_assert_false (gtk_widget_get_visible (part (form, "stale_note")));
  g_assert_cmpstr (gtk_editable_get_text (part (form, "checked")), ==, shown);
  g_assert_true (hd_form_is_dirty (form));
  /* What lies ahead is planned. */
  gtk_editable_set_text (part (form, "held"), typed);
  settle ();
  g_assert_cmpstr (hd_record_text (hd_form_record (form), HD_ACTIVITY_STATE), ==, "planned");
  hd_form_revert (form);
}

/* Names typed in a row find whom they mean, with and without tone marks. */
static void
test_names (Window *w, gconstpointer data)
{
  static const char *const names[] = { "Nguyễn Thị Bình", "Nguyễn Thị Bính", "Trần Văn An", "Trần Văn An" };
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "publicity", "title", "Bài", "held", "2024-08-10", NULL));
  HdForm *form;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    fixture_save (&w->file, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", names[i], "unit", w->file.unit, NULL));
  form = open_form (w, hd_activity_form_get_type (), id);
  type_parts (part (form, "told"), "nguyễn thị bình; Trần Văn An; Ai Đó");
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_ACTIVITY_SUBJECT), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (part (part (form, "told"), "entry")), ==, "Trần Văn An; Ai Đó");
  g_assert_true (reads (part (form, "told"), "Several are called “Trần Văn An”"));
  type_parts (part (form, "told"), "Nguyễn Thị Bình; NGUYỄN THỊ BÍNH");
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_ACTIVITY_SUBJECT), ==, 2);
}

/* Each list of work shows what its figure counts. */
static void
test_quick (Window *w, gconstpointer data)
{
  gint64 planned = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "training", "title", "Tập huấn", "held", "2024-12-01", "state", "planned", NULL));
  gint64 linked = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "publicity", "title", "Bài", "held", "2024-08-10", "link",
                                                        "https://example.vn/a", NULL));
  gint64 inspection = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "inspection", "title", "Kiểm tra", "held", "2024-08-10", NULL));
  gint64 column = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "column", "title", "Chuyên mục", "held", "2020-08-10", NULL));
  const gint64 expected[] = { planned, inspection, linked, column };
  GtkWidget *page = g_object_new (hd_activity_page_get_type (), "context", w->context, NULL);
  HdQuery *query;

  fixture_save (&w->file, g_object_new (HD_TYPE_FINDING, "activity", inspection, "kind", "weakness", "state", "open", "title", AWKWARD, NULL));
  show (w, page);
  query = hd_page_query (HD_PAGE (page));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    hd_page_show_quick (HD_PAGE (page), i);
    settle ();
    g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 1);
    g_assert_cmpint (hd_query_id_at (query, 0), ==, expected[i]);
  }
}

/* One room leads through three lists; each shows its records and begins new ones. */
static void
test_publicity (Window *w, gconstpointer data)
{
  gint64 subject = fixture_save (&w->file, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", AWKWARD, "unit", w->file.unit, NULL));
  gint64 speaker = fixture_save (&w->file, g_object_new (HD_TYPE_SPEAKER, "subject", subject, "available", "yes", "topics", "Dạy chữ", NULL));
  gint64 pledge = fixture_save (&w->file, g_object_new (HD_TYPE_PLEDGE, "unit", w->file.unit, "subject", subject, "state", "signed", "year", (gint64) 2024, NULL));
  gint64 book = fixture_save (&w->file, g_object_new (HD_TYPE_PUBLICATION, "title", "Những bông hoa đẹp", "year", (gint64) 2024, "city-book", TRUE, "state",
                                                      "manuscript", NULL));
  gint64 talk = fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY, "kind", "conference", "title", "Hội nghị", "held", "2024-08-10", NULL));
  GtkWidget *room = g_object_new (hd_publicity_page_get_type (), "context", w->context, NULL);
  HdForm *form;
  GtkWidget *list;
  g_autofree char *page = NULL;

  fixture_save (&w->file, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", talk, "subject", subject, "role", "speaker", NULL));
  show (w, room);
  g_assert_true (hd_room_show_record (HD_ROOM (room), "speaker", speaker));
  settle ();
  g_assert_true (reads (room, AWKWARD));
  g_assert_true (reads (room, "1, the last one: 2024-08-10 · Hội nghị"));
  g_assert_true (hd_room_show_record (HD_ROOM (room), "pledge", pledge));
  settle ();
  gtk_widget_activate_action (room, "publicity.page", "s", "publication");
  settle ();
  g_object_get (room, "page", &page, NULL);
  g_assert_cmpstr (page, ==, "publication");
  g_assert_false (hd_room_show_record (HD_ROOM (room), "nomination", 1));

  /* A profile is typed, and goes on by one press a step. */
  form = open_form (w, hd_publication_form_get_type (), book);
  list = part (form, "items");
  type_parts (list, AWKWARD);
  for (guint i = 1; hd_profile_states[i].nick != NULL; i++) {
    g_autoptr (GPtrArray) items = hd_store_find_ref (w->file.store, HD_TYPE_PUBLICATION_ITEM, "publication", book, NULL);
    g_autoptr (HdRecord) item = NULL;

    g_assert_cmpuint (items->len, ==, 1);
    gtk_widget_activate_action (list, "part.move", "(xu)", hd_record_id (g_ptr_array_index (items, 0)), 0);
    settle ();
    item = hd_store_get (w->file.store, HD_TYPE_PUBLICATION_ITEM, hd_record_id (g_ptr_array_index (items, 0)), NULL);
    g_assert_cmpstr (hd_record_text (item, HD_PUBLICATION_ITEM_STATE), ==, hd_profile_states[i].nick);
  }
}

/* A model with the units that copied it. */
static void
test_practice (Window *w, gconstpointer data)
{
  gint64 id = fixture_save (&w->file, g_object_new (HD_TYPE_PRACTICE, "title", AWKWARD, "state", "verified", "unit", w->file.unit, NULL));
  GtkWidget *page = g_object_new (hd_practice_page_get_type (), "context", w->context, NULL);
  HdForm *form;

  show (w, page);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (hd_page_query (HD_PAGE (page)))), ==, 1);
  form = open_form (w, hd_practice_form_get_type (), id);
  type_parts (part (form, "copies"), "Phường Bồ Đề");
  g_assert_cmpint (hd_store_count (w->file.store, HD_TYPE_PRACTICE_COPY), ==, 1);
  g_assert_true (reads (part (form, "copies"), "Phường Bồ Đề"));
}

#define ADD(path, function) g_test_add (path, Window, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  start_ui_tests (&argc, &argv);
  ADD ("/activity-form/contest", test_contest);
  ADD ("/activity-form/inspection", test_inspection);
  ADD ("/activity-form/kinds", test_kinds);
  ADD ("/activity-form/link", test_link);
  ADD ("/activity-form/column", test_column);
  ADD ("/activity-form/names", test_names);
  ADD ("/activity-page/quick", test_quick);
  ADD ("/publicity/rooms", test_publicity);
  ADD ("/practice/copies", test_practice);
  return g_test_run ();
}
