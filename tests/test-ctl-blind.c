/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blinding from the command line: what is hidden, codes and the sealed key, its opening; and
 * that no list tells which code is whose. */
#include "config.h"
#include <glib/gstdio.h>
#include <string.h>
#include "ctl-fixture.h"
#include "store/contest.h"
#include "store/entry.h"

#define N_ENTRIES 3

static HdStore *
open_council (Fixture *f)
{
  g_autofree char *path = g_build_filename (f->folder, "c.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  HdStore *store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);

  g_assert_no_error (error);
  return store;
}

static void
save (HdStore *store, HdRecord *record)
{
  g_autoptr (GError) error = NULL;

  hd_store_save (store, record, &error);
  g_assert_no_error (error);
}

static void
set_up_contest (Fixture *f, gconstpointer data)
{
  static const struct { const char *author, *title, *body; } entries[N_ENTRIES] = {
    { "Nguyễn Thị Ánh", "Người lái đò", "Tôi là Nguyễn Thị Ánh, gọi 0912345678." },
    { "Trần Văn Bính", "Cô giáo vùng bãi", "Một buổi chiều." },
    { "Lê Văn Cao", "Bác sĩ xóm trọ", "Lê Văn Cao kể." },
  };
  g_autofree char *passphrase = NULL;
  g_autoptr (HdStore) store = NULL;
  g_autoptr (HdRecord) contest = NULL, kind = NULL;

  set_up_council (f, data);
  store = open_council (f);
  contest = g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết 2025", "year", (gint64) 2025, "state", "receiving", "same-unit", "forbid", NULL);
  save (store, contest);
  kind = g_object_new (HD_TYPE_CONTEST_KIND, "contest", hd_record_id (contest), "code", "article", "name", "Bài viết", NULL);
  save (store, kind);
  for (guint i = 0; i < N_ENTRIES; i++) {
    g_autoptr (HdRecord) entry = g_object_new (HD_TYPE_ENTRY, "contest", hd_record_id (contest), "kind", hd_record_id (kind), "received", "2025-02-01",
                                               "title", entries[i].title, "subject-name", "Bà Hoa", "state", "valid", "body", entries[i].body, NULL);
    g_autoptr (HdRecord) author = NULL;

    save (store, entry);
    author = g_object_new (HD_TYPE_AUTHOR, "entry", hd_record_id (entry), "full-name", entries[i].author, "phone", "0912345678", NULL);
    save (store, author);
  }
  g_assert_true (hd_store_close (store, NULL));
  passphrase = g_build_filename (f->folder, "pass", NULL);
  g_assert_true (g_file_set_contents (passphrase, "hoa đẹp nở giữa mùa đông\n", -1, NULL));
}

static void
assert_refused (Fixture *f, const char *line, int status)
{
  g_autoptr (Result) refused = run (f, line);

  g_test_message ("%s: %s", line, refused->err);
  g_assert_cmpint (refused->status, ==, status);
  g_assert_cmpstr (refused->err, !=, "");
}

static void
freeze (Fixture *f)
{
  g_autoptr (HdStore) store = open_council (f);
  g_autoptr (GPtrArray) contests = hd_store_get_all (store, HD_TYPE_CONTEST, NULL);
  HdRecord *contest = g_ptr_array_index (contests, 0);

  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  hd_record_set_text (contest, HD_CONTEST_FROZEN, "2025-06-30");
  save (store, contest);
  g_assert_true (hd_store_close (store, NULL));
}

static void
test_way (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) masks = NULL, ready = NULL, coded = NULL, listed = NULL, opened = NULL;
  g_autoptr (Result) log = NULL;
  JsonArray *works;

  masks = run_json (f, "contest c.hoadep masks --json");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (masks)), ==, 3);
  g_assert_cmpstr (text (json_array_get_object_element (json_node_get_array (masks), 0), "state"), ==, "proposed");
  /* Nobody looked yet, and to go on without is said in the log. */
  assert_refused (f, "contest c.hoadep code --passphrase-file pass", 1);
  assert_refused (f, "contest c.hoadep masks perhaps", 2);
  g_clear_pointer (&masks, json_node_unref);
  masks = run_json (f, "contest c.hoadep masks confirm --json");
  ready = run_json (f, "contest c.hoadep code --dry-run --json");
  g_assert_cmpint (number (json_node_get_object (ready), "ready"), ==, N_ENTRIES);
  g_assert_cmpuint (length (json_node_get_object (ready), "leaks"), ==, 0);
  assert_refused (f, "contest c.hoadep code", 2);
  assert_refused (f, "contest c.hoadep code --passphrase-file nowhere", 1);
  coded = run_json (f, "contest c.hoadep code --passphrase-file pass --json");
  g_assert_cmpint (number (json_node_get_object (coded), "works"), ==, N_ENTRIES);
  g_assert_cmpuint (strlen (text (json_node_get_object (coded), "digest")), ==, 64);

  /* While it is sealed the list of entries has no code. */
  listed = run_json (f, "list c.hoadep entries --json");
  for (guint i = 0; i < json_array_get_length (json_node_get_array (listed)); i++) {
    JsonObject *entry = json_array_get_object_element (json_node_get_array (listed), i);

    g_assert_true (!json_object_has_member (entry, "work") || json_node_is_null (json_object_get_member (entry, "work")) ||
                   json_object_get_int_member_with_default (entry, "work", 0) == 0);
  }
  assert_refused (f, "contest c.hoadep unblind --passphrase-file pass --witness 'Lê An' --witness 'Trần Bình'", 1);
  freeze (f);
  assert_refused (f, "contest c.hoadep unblind --passphrase-file pass --witness 'Lê An'", 2);
  opened = run_json (f, "contest c.hoadep unblind --passphrase-file pass --witness 'Lê An' --witness 'Trần Bình' --json");
  works = json_object_get_array_member (json_node_get_object (opened), "works");
  g_assert_cmpuint (json_array_get_length (works), ==, N_ENTRIES);
  for (guint i = 0; i < N_ENTRIES; i++) {
    JsonObject *work = json_array_get_object_element (works, i);

    if (strcmp (text (work, "title"), "Người lái đò") == 0)
      g_assert_cmpstr (text (work, "authors"), ==, "Nguyễn Thị Ánh");
  }
  assert_refused (f, "contest c.hoadep unblind --passphrase-file pass --witness 'Lê An' --witness 'Trần Bình'", 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ctl/blind/way", Fixture, NULL, set_up_contest, test_way, fixture_tear_down);
  return g_test_run ();
}
