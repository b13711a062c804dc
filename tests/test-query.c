/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <libglib-testing/signal-logger.h>
#include <string.h>
#include "fixture.h"
#include "store/nomination.h"
#include "store/query.h"
#include "store/text.h"
#include "store/unit.h"

static const char *const people[] = {
  "Đặng Thế Đức", "Nguyễn Thị Thu Hương", "Dương Văn Đường", "Trần Minh Đường", "Lê Duong", "Bùi Đức Dũng",
  "Phạm Thị Ánh", "Vũ Công Vỹ", "Đỗ Thuý Hoà", "Hoàng Thúy Hòa", "Nguyễn Văn An",
};

static void
add_people (Fixture *f)
{
  gint64 other = fixture_save (f, fixture_unit ("Trường THCS Gia Thụy"));

  g_assert_true (hd_store_begin (f->store, "people", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (people); i++) {
    HdRecord *record = fixture_nomination (f, people[i], "1970", i == 7 ? "Sửa đường dân sinh" : "Cứu người");

    if (i % 2 == 1)
      g_object_set (record, "unit", other, NULL);
    if (i % 3 == 0)
      g_object_set (record, "status", "chosen", NULL);
    fixture_save (f, record);
  }
  g_assert_true (hd_store_commit (f->store, NULL));
}

static char *
names_of (HdQuery *query)
{
  GString *text = g_string_new (NULL);

  hd_query_wait (query);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (query)); i++) {
    g_autoptr (HdRecord) record = g_list_model_get_item (G_LIST_MODEL (query), i);

    g_assert_cmpint (hd_query_id_at (query, i), ==, hd_record_id (record));
    g_assert_cmpuint (hd_query_position_of (query, hd_record_id (record)), ==, i);
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", hd_record_text (record, HD_NOMINATION_FULL_NAME));
  }
  return g_string_free (text, FALSE);
}

static void
test_sort (Fixture *f, gconstpointer data)
{
  const struct { const char *sort; gboolean descending; const char *expected; } cases[] = {
    { "name", FALSE, "Nguyễn Văn An, Phạm Thị Ánh, Bùi Đức Dũng, Lê Duong, Đặng Thế Đức, Trần Minh Đường, Dương Văn Đường, "
      "Đỗ Thuý Hoà, Hoàng Thúy Hòa, Nguyễn Thị Thu Hương, Vũ Công Vỹ" },
    { "name", TRUE, NULL },
    { "family_name", FALSE, NULL }, { "unit", FALSE, NULL }, { "status", TRUE, NULL }, { "year", FALSE, NULL },
    { "added", FALSE, NULL }, { "movement", FALSE, NULL }, { "kind", FALSE, NULL }, { "birth", TRUE, NULL }, { "award_form", FALSE, NULL },
  };
  g_autoptr (HdQuery) query = NULL;

  add_people (f);
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *names = NULL;

    hd_query_set_sort (query, cases[i].sort, cases[i].descending);
    names = names_of (query);
    g_test_message ("%s: %s", cases[i].sort, names);
    g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, G_N_ELEMENTS (people));
    /* Every person is there, once. */
    for (guint k = 0; k < G_N_ELEMENTS (people); k++)
      g_assert_nonnull (strstr (names, people[k]));
    if (cases[i].expected != NULL)
      g_assert_cmpstr (names, ==, cases[i].expected);
  }
}

static void
test_search (Fixture *f, gconstpointer data)
{
  const struct { const char *search; const char *expected; gboolean in_text; } cases[] = {
    { "duong", "Lê Duong, Trần Minh Đường, Dương Văn Đường" },
    { "đường", "Trần Minh Đường, Dương Văn Đường, Lê Duong" },
    { "dương", "Dương Văn Đường, Lê Duong, Trần Minh Đường" },
    { "DANG", "Đặng Thế Đức" },
    { "hoà", "Đỗ Thuý Hoà, Hoàng Thúy Hòa" },
    { "hòa thuy", "Đỗ Thuý Hoà, Hoàng Thúy Hòa" },
    { "huong thu", "Nguyễn Thị Thu Hương" },
    { "gia thuy nguyen", "Nguyễn Thị Thu Hương" },
    { "uyễn", "Nguyễn Văn An, Nguyễn Thị Thu Hương" },
    { "  vỹ  ", "Vũ Công Vỹ" },
    { "dan sinh", "Vũ Công Vỹ", TRUE },
    { "sửa đườ", "Vũ Công Vỹ", TRUE },
    { "không có ai", "" },
    { "\" OR 1 --", "" },
    { "%", "" },
  };
  g_autoptr (HdQuery) query = NULL;

  add_people (f);
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *names = NULL;

    hd_query_set_search (query, cases[i].search);
    names = names_of (query);
    g_assert_cmpstr (names, ==, cases[i].expected);
    g_assert_cmpint (hd_query_found_in_text (query), ==, cases[i].in_text);
  }
  hd_query_set_search (query, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, G_N_ELEMENTS (people));
}

static void
test_filter (Fixture *f, gconstpointer data)
{
  g_autoptr (HdQuery) query = NULL;
  g_autofree char *unit = NULL, *names = NULL;
  gint64 id;

  add_people (f);
  unit = g_strdup_printf ("%" G_GINT64_FORMAT, f->unit);
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  hd_query_set_filter (query, "unit", unit);
  hd_query_set_filter (query, "status", "chosen");
  names = names_of (query);
  g_assert_cmpstr (names, ==, "Phạm Thị Ánh, Đặng Thế Đức");
  g_assert_true (hd_query_is_filtered (query));
  hd_query_set_search (query, "duc");
  g_free (names);
  names = names_of (query);
  g_assert_cmpstr (names, ==, "Đặng Thế Đức");
  id = hd_query_id_at (query, 0);
  hd_query_set_search (query, "");
  hd_query_clear_filters (query);
  hd_query_wait (query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, G_N_ELEMENTS (people));
  hd_query_set_ids (query, &id, 1);
  g_free (names);
  names = names_of (query);
  g_assert_cmpstr (names, ==, "Đặng Thế Đức");
}

/* A wholesale change goes out in one signal and comes in with the next. */
static void
test_signals (Fixture *f, gconstpointer data)
{
  g_autoptr (GtSignalLogger) log = gt_signal_logger_new ();
  g_autoptr (HdQuery) query = NULL;
  guint position, removed, added;

  add_people (f);
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, G_N_ELEMENTS (people));
  gt_signal_logger_connect (log, query, "items-changed");
  hd_query_set_sort (query, "name", TRUE);
  hd_query_wait (query);
  gt_signal_logger_assert_emission_pop (log, query, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (position, ==, 0);
  g_assert_cmpuint (removed, ==, G_N_ELEMENTS (people));
  g_assert_cmpuint (added, ==, 0);
  gt_signal_logger_assert_emission_pop (log, query, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (added, ==, G_N_ELEMENTS (people));
  gt_signal_logger_assert_no_emissions (log);
}

static void
test_changes (Fixture *f, gconstpointer data)
{
  g_autoptr (GtSignalLogger) log = gt_signal_logger_new ();
  g_autoptr (HdQuery) query = NULL;
  g_autoptr (HdRecord) shown = NULL, edited = NULL;
  guint position, removed, added;

  add_people (f);
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  hd_query_wait (query);
  shown = g_list_model_get_item (G_LIST_MODEL (query), 0);
  gt_signal_logger_connect (log, query, "items-changed");

  /* An edit that moves nothing only changes the row that is shown. */
  edited = hd_store_get (f->store, HD_TYPE_NOMINATION, hd_record_id (shown), NULL);
  g_object_set (edited, "position", "Giáo viên", NULL);
  g_assert_true (hd_store_save (f->store, edited, NULL));
  hd_query_wait (query);
  gt_signal_logger_assert_no_emissions (log);
  g_assert_cmpstr (hd_record_text (shown, HD_NOMINATION_POSITION), ==, "Giáo viên");

  /* A new row comes in at its place. */
  fixture_save (f, fixture_nomination (f, "Ngô Ánh", "1990", "Y"));
  hd_query_wait (query);
  gt_signal_logger_assert_emission_pop (log, query, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (position, ==, 1);
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (added, ==, 1);
  gt_signal_logger_assert_no_emissions (log);

  /* A search sees what was renamed since. */
  hd_query_set_search (query, "quynh");
  hd_query_wait (query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 0);
  g_object_set (edited, "full-name", "Nguyễn Như Quỳnh", NULL);
  g_assert_true (hd_store_save (f->store, edited, NULL));
  hd_query_wait (query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 1);
  g_assert_true (hd_store_undo (f->store, NULL, NULL));
  hd_query_wait (query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 0);
}

/* More rows than the first page: the rest is added behind it. */
static void
test_pages (Fixture *f, gconstpointer data)
{
  g_autoptr (GtSignalLogger) log = gt_signal_logger_new ();
  g_autoptr (HdQuery) query = NULL;
  g_autofree char *last = g_strdup ("");
  guint position, removed, added;

  g_assert_true (hd_store_begin (f->store, "many", NULL));
  for (guint i = 0; i < 1000; i++) {
    g_autofree char *name = g_strdup_printf ("%s %u", people[i % G_N_ELEMENTS (people)], i);

    fixture_save (f, fixture_nomination (f, name, "1980", "Z"));
  }
  g_assert_true (hd_store_commit (f->store, NULL));
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 200);
  gt_signal_logger_connect (log, query, "items-changed");
  hd_query_wait (query);
  gt_signal_logger_assert_emission_pop (log, query, "items-changed", &position, &removed, &added);
  g_assert_cmpuint (position, ==, 200);
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (added, ==, 800);
  gt_signal_logger_assert_no_emissions (log);
  for (guint i = 0; i < 1000; i++) {
    g_autoptr (HdRecord) record = g_list_model_get_item (G_LIST_MODEL (query), i);

    g_assert_cmpint (strcmp (last, hd_record_text (record, HD_NOMINATION_NAME_SORT)), <=, 0);
    g_free (last);
    last = g_strdup (hd_record_text (record, HD_NOMINATION_NAME_SORT));
  }
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (query), 1000));
}

/* The index finds exactly what a plain look at every row finds. */
static void
test_search_is_exact (Fixture *f, gconstpointer data)
{
  g_autoptr (HdQuery) query = NULL;

  add_people (f);
  query = hd_query_new (f->store, HD_TYPE_NOMINATION);
  for (guint round = 0; round < 500; round++) {
    const char *name = people[g_test_rand_int_range (0, G_N_ELEMENTS (people))];
    g_autofree char *fold = hd_text_fold (name);
    g_auto (GStrv) words = g_strsplit (fold, " ", -1);
    char *word = words[g_test_rand_int_range (0, g_strv_length (words))];
    guint from = g_test_rand_int_range (0, strlen (word)), expected = 0;
    g_autofree char *part = g_strndup (word + from, g_test_rand_int_range (1, strlen (word) - from + 1));

    for (int anywhere = 0; anywhere < 2 && expected == 0; anywhere++)
      for (guint i = 0; i < G_N_ELEMENTS (people); i++) {
        g_autofree char *whole = g_strconcat (" ", people[i], i % 2 == 1 ? " Trường THCS Gia Thụy" : " Phường Bồ Đề", NULL);
        g_autofree char *folded = hd_text_fold (whole);
        g_autofree char *spaced = g_strconcat (" ", folded, NULL);
        g_autofree char *needle = g_strconcat (anywhere ? "" : " ", part, NULL);

        expected += strstr (spaced, needle) != NULL;
      }
    hd_query_set_search (query, part);
    hd_query_wait (query);
    g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, expected);
  }
}

static void
test_small_table (Fixture *f, gconstpointer data)
{
  g_autoptr (HdQuery) query = hd_query_new (f->store, HD_TYPE_UNIT);

  fixture_save (f, fixture_unit ("Trường Mầm non Hoa Sen"));
  fixture_save (f, fixture_unit ("Phòng Y tế"));
  hd_query_set_search (query, "hoa");
  hd_query_wait (query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 1);
  hd_query_set_search (query, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, fixture_set_up_unit, func, fixture_tear_down)
  ADD ("/query/sort", test_sort);
  ADD ("/query/search", test_search);
  ADD ("/query/filter", test_filter);
  ADD ("/query/signals", test_signals);
  ADD ("/query/changes", test_changes);
  ADD ("/query/pages", test_pages);
  ADD ("/query/search-is-exact", test_search_is_exact);
  ADD ("/query/small-table", test_small_table);

  return g_test_run ();
}
