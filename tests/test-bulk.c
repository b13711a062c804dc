/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "fixture.h"
#include "store/nomination.h"
#include "store/query.h"

#define MANY 30000   /* enough for the indexes to wait */

/* How many nominations a search finds. */
static void
assert_listed (Fixture *f, const char *search, guint n)
{
  g_autoptr (HdQuery) query = hd_query_new (f->store, HD_TYPE_NOMINATION);

  hd_query_set_synchronous (query, TRUE);
  hd_query_set_search (query, search);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (query)), ==, n);
}

static void
write_three (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  hd_store_begin_bulk (f->store, MANY, &error);
  g_assert_no_error (error);
  fixture_save (f, fixture_nomination (f, "Trần Văn An", "1970", "Nuôi ong ở bãi sông"));
  fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1971", "Hiến máu"));
  fixture_save (f, fixture_nomination (f, "Lê Thị Hòa", "1971", "Dạy học"));
}

static void
assert_whole (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdCheck) check = hd_store_check (f->store, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (check->ok);
  assert_listed (f, "", 3);
  assert_listed (f, "hoa", 2);
  assert_listed (f, "nuoi ong", 1);
}

/* Afterwards everything is found, and the steps can be taken back one by one. */
static void
test_end (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  write_three (f);
  hd_store_end_bulk (f->store, &error);
  g_assert_no_error (error);
  assert_whole (f);
  hd_store_undo (f->store, NULL, &error);
  g_assert_no_error (error);
  assert_listed (f, "hoa", 1);
}

/* If the program dies before the end, the next opening makes good what is missing. */
static void
test_death (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  write_three (f);
  hd_store_close (f->store, NULL);
  g_object_unref (f->store);
  f->store = hd_store_open (f->path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  assert_whole (f);
}

/* A file for reading only is refused. */
static void
test_read_only (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) reader = hd_store_open_again (f->store, TRUE, &error);

  g_assert_no_error (error);
  g_assert_false (hd_store_begin_bulk (reader, MANY, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_READ_ONLY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/bulk/end", Fixture, NULL, fixture_set_up_unit, test_end, fixture_tear_down);
  g_test_add ("/bulk/death", Fixture, NULL, fixture_set_up_unit, test_death, fixture_tear_down);
  g_test_add ("/bulk/read-only", Fixture, NULL, fixture_set_up_unit, test_read_only, fixture_tear_down);
  return g_test_run ();
}
