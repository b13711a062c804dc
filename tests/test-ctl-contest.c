/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The writing contest led from the command line. */
#include "config.h"
#include <glib/gstdio.h>
#include <string.h>
#include "ctl-fixture.h"
#include "store/contest.h"
#include "store/entry.h"

/* A council with a contest of 2025, and a folder of entries beside it. */
static void
set_up_contest (Fixture *f, gconstpointer data)
{
  static const struct { const char *name, *text; } files[] = {
    { "inbox/bai-1.txt", "Tên bài: Người lái đò\nHọ và tên: Nguyễn Thị Ánh; ĐT: 0912345678\nĐịa chỉ: Tổ 3\nĐơn vị: Phường Bồ Đề\n"
                         "Viết về: Ông Vũ Văn Gương\nĐịa chỉ nhân vật: Tổ 3, phường Bồ Đề\nMột buổi sáng trên bến sông." },
    { "inbox/bai-2.txt", "Tên bài: Cô giáo vùng bãi\nHọ và tên: Trần Văn Bình\nViết về: Cô Hoa\nMột buổi chiều." },
    { "inbox/hong.docx", "PK\003\004 hỏng" },
  };
  g_autofree char *path = NULL, *inbox = NULL;
  g_autoptr (HdStore) store = NULL;
  g_autoptr (HdRecord) contest = NULL, kind = NULL;
  g_autoptr (GError) error = NULL;

  set_up_council (f, data);
  path = g_build_filename (f->folder, "c.hoadep", NULL);
  store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  contest = g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết 2025", "year", (gint64) 2025, "state", "receiving", "opens", "2024-07-01",
                          "closes", "2025-04-30", NULL);
  g_assert_true (hd_store_save (store, contest, NULL));
  kind = g_object_new (HD_TYPE_CONTEST_KIND, "contest", hd_record_id (contest), "code", "article", "name", "Bài viết", NULL);
  g_assert_true (hd_store_save (store, kind, NULL));
  g_assert_true (hd_store_close (store, NULL));
  inbox = g_build_filename (f->folder, "inbox", NULL);
  g_mkdir (inbox, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *file = g_build_filename (f->folder, files[i].name, NULL);

    g_assert_true (g_file_set_contents (file, files[i].text, -1, NULL));
  }
}

/* What a folder holds is told file by file; one step takes in what can be read. */
static void
test_receive (Fixture *f, gconstpointer data)
{
  g_autoptr (JsonNode) dry = run_json (f, "contest c.hoadep receive inbox --year 2025 --date 05/01/2025 --dry-run --json");
  g_autoptr (JsonNode) taken = NULL, listed = NULL;
  g_autoptr (Result) again = NULL, unknown = NULL, undone = NULL;
  JsonArray *array = json_node_get_array (dry);
  guint refused = 0;

  g_assert_cmpuint (json_array_get_length (array), ==, 3);
  listed = run_json (f, "list c.hoadep entries --json");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (listed)), ==, 0);
  taken = run_json (f, "contest c.hoadep receive inbox --year 2025 --date 05/01/2025 --json");
  array = json_node_get_array (taken);
  for (guint i = 0; i < 3; i++) {
    JsonObject *file = json_array_get_object_element (array, i);

    if (strcmp (text (file, "file"), "bai-1.txt") == 0) {
      g_assert_cmpstr (text (file, "title"), ==, "Người lái đò");
      g_assert_cmpstr (text (file, "authors"), ==, "Nguyễn Thị Ánh");
      g_assert_cmpint (number (file, "number"), ==, 1);
    }
    refused += strcmp (text (file, "state"), "refused") == 0;
  }
  g_assert_cmpuint (refused, ==, 1);
  /* A second time there is nothing new, and that is said. */
  again = run (f, "contest c.hoadep receive inbox --year 2025 --date 05/01/2025");
  g_assert_cmpint (again->status, ==, 1);
  g_assert_nonnull (strstr (again->out, "This very file was taken in before"));
  unknown = run (f, "contest c.hoadep receive inbox --year 2025 --unit 'Phường Không Có'");
  g_assert_cmpint (unknown->status, ==, 1);
  undone = run_ok (f, "undo c.hoadep");
  g_assert_cmpstr (undone->out, ==, "Take in 2 entries\n");
}

/* Entries of all years are compared; a pair of other years only is told without a year. */
static void
test_duplicates (Fixture *f, gconstpointer data)
{
  static const gint64 years[] = { 2023, 2025 };
  g_autofree char *path = g_build_filename (f->folder, "c.hoadep", NULL);
  g_autofree char *essays = g_build_filename (g_getenv ("HD_TEST_DATA"), "likeness", "essays.txt", NULL);
  g_autofree char *body = NULL;
  g_autoptr (HdStore) store = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) found = NULL, other = NULL;
  g_autoptr (Result) printed = NULL;
  JsonObject *pair;

  g_assert_true (g_file_get_contents (essays, &body, NULL, NULL));
  store = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    gint64 there = hd_contest_of_year (store, years[i]);
    g_autoptr (HdRecord) contest = g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi", "year", years[i], "state", "receiving", NULL);
    g_autoptr (HdRecord) kind = NULL, entry = NULL;

    if (there == 0) {
      g_assert_true (hd_store_save (store, contest, NULL));
      there = hd_record_id (contest);
    }
    kind = g_object_new (HD_TYPE_CONTEST_KIND, "contest", there, "code", "copy", "name", "Bài chép", NULL);
    g_assert_true (hd_store_save (store, kind, &error));
    g_assert_no_error (error);
    entry = g_object_new (HD_TYPE_ENTRY, "contest", there, "kind", hd_record_id (kind), "title", i == 0 ? "Bài năm trước" : "Bài năm nay",
                          "body", body, "received", "2025-01-05", NULL);
    g_assert_true (hd_store_save (store, entry, &error));
    g_assert_no_error (error);
  }
  g_assert_true (hd_store_close (store, NULL));
  found = run_json (f, "contest c.hoadep duplicates --json");
  g_assert_cmpint (number (json_node_get_object (found), "least"), ==, 1500);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (found), "pairs")), ==, 1);
  pair = json_array_get_object_element (json_object_get_array_member (json_node_get_object (found), "pairs"), 0);
  g_assert_cmpint (number (pair, "share"), ==, 10000);
  g_assert_cmpstr (text (json_object_get_object_member (pair, "first"), "title"), ==, "Bài năm trước");
  g_assert_cmpint (number (json_object_get_object_member (pair, "second"), "year"), ==, 2025);
  g_assert_cmpstr (text (pair, "verdict"), ==, "");
  other = run_json (f, "contest c.hoadep duplicates --year 2023 --json");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (other), "pairs")), ==, 1);
  printed = run_ok (f, "contest c.hoadep duplicates");
  g_assert_true (g_str_has_prefix (printed->out, "100 %\t1/2023 Bài năm trước"));
}

/* Not before the result is frozen. */
static void
test_decision (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) refused = run (f, "decision c.hoadep contest --year 2025");
  g_autoptr (Result) none = run (f, "decision c.hoadep contest --year 2019");

  g_assert_cmpint (refused->status, ==, 1);
  g_assert_nonnull (strstr (refused->err, "not frozen yet"));
  g_assert_cmpint (none->status, ==, 1);
}

/* One line for each finding; those that keep the rules are taken as doing so. */
static void
test_check (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) received = run_ok (f, "contest c.hoadep receive inbox --year 2025 --date 05/01/2025"), checked = NULL, accepted = NULL;
  g_autoptr (JsonNode) listed = NULL;
  guint valid = 0;

  checked = run (f, "contest c.hoadep check --year 2025");
  g_assert_cmpint (checked->status, ==, 1);
  g_assert_nonnull (strstr (checked->out, "2\tBreaks a rule\tCô giáo vùng bãi\tTrần Văn Bình: no address or workplace, telephone number\n"));
  g_assert_null (strstr (checked->out, "Người lái đò"));
  accepted = run (f, "contest c.hoadep accept --year 2025");
  g_assert_cmpint (accepted->status, ==, 1);
  g_assert_cmpstr (accepted->out, ==, "1 entries keep the rules; 1 are left that do not\n");
  listed = run_json (f, "list c.hoadep entries --json");
  for (guint i = 0; i < 2; i++)
    valid += strcmp (text (json_array_get_object_element (json_node_get_array (listed), i), "state"), "valid") == 0;
  g_assert_cmpuint (valid, ==, 1);
}

/* What goes to the City is copied under names that say what it is, and noted; what does not
 * keep the rules stays. */
static void
test_city (Fixture *f, gconstpointer data)
{
  g_autoptr (Result) received = run_ok (f, "contest c.hoadep receive inbox --year 2025 --date 05/01/2025"), refused = NULL;
  g_autoptr (Result) accepted = run (f, "contest c.hoadep accept --year 2025");
  g_autoptr (JsonNode) sent = NULL;
  g_autoptr (Result) letter = NULL;

  refused = run (f, "contest c.hoadep city out 2 --year 2025");
  g_assert_cmpint (refused->status, ==, 1);
  sent = run_json (f, "contest c.hoadep city out 1 --year 2025 --date 01/06/2025 --json");
  g_assert_cmpint (number (json_node_get_object (sent), "entries"), ==, 1);
  g_assert_cmpint (number (json_node_get_object (sent), "files"), ==, 1);
  g_assert_true (is_there (f, "out/001-bai-viet-nguoi-lai-do.txt"));
  letter = run_ok (f, "report c.hoadep city-works --where state=valid -o thu.docx");
  g_assert_true (is_there (f, "thu.docx"));
  result_free (run_ok (f, "report c.hoadep receipts --where state=valid -o bien-nhan.pdf"));
  result_free (run_ok (f, "report c.hoadep participation --year 2025 --format csv -o tham-gia.csv"));
  {
    g_autofree char *path = g_build_filename (f->folder, "tham-gia.csv", NULL);
    g_autofree char *csv = NULL;

    g_assert_true (g_file_get_contents (path, &csv, NULL, NULL));
    g_assert_nonnull (strstr (csv, "Chưa có bài"));
    g_assert_nonnull (strstr (csv, "1/"));
  }
  result_free (run_ok (f, "report c.hoadep entries --year 2025 --format csv -o bai.csv"));
  {
    g_autofree char *path = g_build_filename (f->folder, "bai.csv", NULL);
    g_autofree char *csv = NULL;

    g_assert_true (g_file_get_contents (path, &csv, NULL, NULL));
    g_assert_nonnull (strstr (csv, "Người lái đò"));
    /* The list is public. */
    g_assert_null (strstr (csv, "0912345678"));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ctl/contest/receive", Fixture, NULL, set_up_contest, test_receive, fixture_tear_down);
  g_test_add ("/ctl/contest/check", Fixture, NULL, set_up_contest, test_check, fixture_tear_down);
  g_test_add ("/ctl/contest/duplicates", Fixture, NULL, set_up_contest, test_duplicates, fixture_tear_down);
  g_test_add ("/ctl/contest/decision", Fixture, NULL, set_up_contest, test_decision, fixture_tear_down);
  g_test_add ("/ctl/contest/city", Fixture, NULL, set_up_contest, test_city, fixture_tear_down);
  return g_test_run ();
}
