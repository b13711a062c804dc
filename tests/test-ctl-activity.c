/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line on activities, what hangs on them, and press packs. */
#include "config.h"
#include <glib/gstdio.h>
#include <string.h>
#include "ctl-fixture.h"
#include "store/activity.h"
#include "store/practice.h"
#include "store/publicity.h"
#include "store/subject.h"

/* Fills the council with one of each. */
static void
fill (Fixture *f)
{
  g_autofree char *path = g_build_filename (f->folder, "c.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  gint64 subject, silent, activity, practice, book, unit;

  f->store = hd_store_open (path, 0, &error);
  g_assert_no_error (error);
  unit = fixture_save (f, fixture_unit ("Phường Thử"));
  subject = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Nguyễn Thị Bình", "consent", "given", "unit", unit,
                                           "story-short", "Bà Bình dạy chữ.", NULL));
  silent = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Trần Văn An", "story-short", "Ông An.", NULL));
  activity = fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "inspection", "title", "Kiểm tra", "held", "2024-08-10", "state", "held",
                                            "cost", (gint64) 1500000, "place", "Hội trường", NULL));
  fixture_save (f, g_object_new (HD_TYPE_FINDING, "activity", activity, "unit", unit, "kind", "weakness", "title", "Chưa có sổ", "state", "open",
                                 "due", "2024-10-01", NULL));
  practice = fixture_save (f, g_object_new (HD_TYPE_PRACTICE, "title", "Tổ không rác", "state", "verified", "verified", "2024-08-10", "unit", unit, NULL));
  fixture_save (f, g_object_new (HD_TYPE_PRACTICE_COPY, "practice", practice, "unit", unit, "started", "2024", NULL));
  fixture_save (f, g_object_new (HD_TYPE_SPEAKER, "subject", subject, "available", "yes", "topics", "Dạy chữ", NULL));
  fixture_save (f, g_object_new (HD_TYPE_PLEDGE, "unit", unit, "subject", silent, "year", (gint64) 2024, "state", "signed", NULL));
  book = fixture_save (f, g_object_new (HD_TYPE_PUBLICATION, "title", "Những bông hoa đẹp", "year", (gint64) 2024, "city-book", TRUE, "state",
                                        "manuscript", NULL));
  fixture_save (f, g_object_new (HD_TYPE_PUBLICATION_ITEM, "publication", book, "subject", subject, "state", "sent", NULL));
  g_assert_true (hd_store_close (f->store, &error));
  g_clear_object (&f->store);
}

/* What each list says of the one row it has. */
static void
test_lists (Fixture *f, gconstpointer data)
{
  static const struct { const char *line, *key, *value; } cases[] = {
    { "list c.hoadep activities --year 2024 --json", "place", "Hội trường" },
    { "list c.hoadep findings --year 2024 --json", "title", "Chưa có sổ" },
    { "list c.hoadep practices --json", "unit", "Phường Thử" },
    { "list c.hoadep speakers --json", "subject", "Nguyễn Thị Bình" },
    { "list c.hoadep pledges --year 2024 --json", "subject", "Trần Văn An" },
    { "list c.hoadep publications --json", "state", "manuscript" },
    { "list c.hoadep profiles --search binh --json", "state", "sent" },
  };
  static const char *const others[] = { "list c.hoadep findings --year 2023 --json", "list c.hoadep profiles --year 2023 --json" };

  fill (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JsonNode) node = run_json (f, cases[i].line);
    JsonArray *rows = json_node_get_array (node);

    g_assert_cmpuint (json_array_get_length (rows), ==, 1);
    g_assert_cmpstr (text (json_array_get_object_element (rows, 0), cases[i].key), ==, cases[i].value);
  }
  /* What is part of something of another year is of that year. */
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    g_autoptr (JsonNode) node = run_json (f, others[i]);

    g_assert_cmpuint (json_array_get_length (json_node_get_array (node)), ==, 0);
  }
}

/* A pack of those who agreed; refused in words for who did not. */
static void
test_press (Fixture *f, gconstpointer data)
{
  static const struct { const char *line; int status; } refused[] = {
    { "press c.hoadep Trần_Văn_An -o kín", 1 },
    { "press c.hoadep Ai_Đó -o kín", 1 },
    { "press c.hoadep -o kín", 2 },
    { "press c.hoadep Nguyễn_Thị_Bình", 2 },
    { "press c.hoadep Nguyễn_Thị_Bình --length dài -o kín", 2 },
  };
  g_autoptr (JsonNode) node = NULL;

  fill (f);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_auto (GStrv) words = g_strsplit (refused[i].line, " ", -1);
    g_autoptr (Result) result = NULL;

    for (guint w = 0; words[w] != NULL; w++)
      g_strdelimit (words[w], "_", ' ');
    result = run_in (f, "C.UTF-8", (const char *const *) words);
    g_assert_cmpint (result->status, ==, refused[i].status);
    g_assert_cmpstr (result->err, !=, "");
    g_assert_false (is_there (f, "kín"));
  }
  {
    const char *const words[] = { "press", "c.hoadep", "nguyen thi binh", "--length", "full", "-o", "goi", "--json", NULL };
    g_autoptr (Result) result = run_in (f, "C.UTF-8", words);
    g_autoptr (GError) error = NULL;

    g_assert_cmpint (result->status, ==, 0);
    node = json_from_string (result->out, &error);
    g_assert_no_error (error);
    g_assert_cmpint (number (json_node_get_object (node), "subjects"), ==, 1);
    g_assert_cmpint (number (json_node_get_object (node), "photos"), ==, 0);
    g_assert_true (is_there (f, "goi/01-nguyen-thi-binh.docx"));
    g_assert_true (is_there (f, "goi/dong-y-cong-bo.docx"));
  }
}

/* The figures of the year, and the paper of training, over the command line. */
static void
test_figures (Fixture *f, gconstpointer data)
{
  static const struct { const char *line; gint64 value; } cases[] = {
    { "figure c.hoadep findings_open --year 2024 --json", 1 },
    { "figure c.hoadep book_profiles_sent --year 2024 --json", 1 },
    { "figure c.hoadep activities_cost --year 2024 --json", 1500000 },
    { "figure c.hoadep practices_copied --year 2024 --json", 1 },
  };
  g_autoptr (Result) report = NULL;

  fill (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JsonNode) node = run_json (f, cases[i].line);

    g_assert_cmpint (number (json_node_get_object (node), "value"), ==, cases[i].value);
  }
  report = run_ok (f, "report c.hoadep training --year 2024 -o tap-huan.docx");
  g_assert_true (is_there (f, "tap-huan.docx"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ctl/activity-lists", Fixture, NULL, set_up_council, test_lists, fixture_tear_down);
  g_test_add ("/ctl/press", Fixture, NULL, set_up_council, test_press, fixture_tear_down);
  g_test_add ("/ctl/activity-figures", Fixture, NULL, set_up_council, test_figures, fixture_tear_down);
  return g_test_run ();
}
