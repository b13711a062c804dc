/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/activity.h"
#include "store/award.h"
#include "store/contest.h"
#include "store/entry.h"
#include "store/exemplar.h"
#include "store/figure.h"
#include "store/judge.h"
#include "store/meeting.h"
#include "store/query.h"
#include "store/unit.h"

/* A contest of 2025 that takes in entries over the end of a year. */
typedef struct {
  Fixture f;
  gint64  contest;
  gint64  article, press, radio;
} Contest;

static void
set_up (Contest *self, gconstpointer data)
{
  fixture_set_up_unit (&self->f, data);
  self->contest = fixture_save (&self->f, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết", "year", (gint64) 2025, "state", "receiving",
                                                        "opens", "2024-07-01", "closes", "2025-04-30", "published-from", "2024-07-01",
                                                        "published-to", "2025-04-30", NULL));
  self->article = fixture_save (&self->f, g_object_new (HD_TYPE_CONTEST_KIND, "contest", self->contest, "code", "article", "name", "Bài viết",
                                                        "min-words", (gint64) 5, "max-words", (gint64) 10, "min-pages", (gint64) 3, NULL));
  self->press = fixture_save (&self->f, g_object_new (HD_TYPE_CONTEST_KIND, "contest", self->contest, "code", "press", "name", "Báo in",
                                                      "published", TRUE, NULL));
  self->radio = fixture_save (&self->f, g_object_new (HD_TYPE_CONTEST_KIND, "contest", self->contest, "code", "radio", "name", "Phát thanh",
                                                      "max-seconds", (gint64) 420, NULL));
}

static void
tear_down (Contest *self, gconstpointer data)
{
  fixture_tear_down (&self->f, data);
}

static HdRecord *
entry_of (Contest *self, const char *title)
{
  return g_object_new (HD_TYPE_ENTRY, "contest", self->contest, "kind", self->article, "title", title, "received", "2025-01-05",
                       "unit", self->f.unit, "subject-name", "Vũ Văn Gương", "subject-address", "Tổ 3, phường Bồ Đề", "subject-kind", "individual",
                       "body", "Một tấm gương sáng ở phường", NULL);
}

static HdRecord *
author_of (gint64 entry, const char *name)
{
  return g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", name, "phone", "0912345678", "address", "Tổ 5", NULL);
}

static gint64
take_in (Contest *self, const char *title, const char *author)
{
  gint64 id = fixture_save (&self->f, entry_of (self, title));

  fixture_save (&self->f, author_of (id, author));
  return id;
}

static HdRecord *
get (Contest *self, gint64 id)
{
  g_autoptr (GError) error = NULL;
  HdRecord *record = hd_store_get (self->f.store, HD_TYPE_ENTRY, id, &error);

  g_assert_no_error (error);
  return record;
}

static void
test_words (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/words.tsv", 2);

  for (guint i = 0; i < cases->len; i++) {
    char **cells = g_ptr_array_index (cases, i);
    g_autofree char *text = g_strcompress (cells[0]);
    guint n = hd_entry_count_words (text), expected = g_ascii_strtoull (cells[1], NULL, 10);

    if (n != expected)
      g_error ("“%s” has %u words, not %u", cells[0], n, expected);
  }
}

static void
change (Contest *self, HdRecord *record, const char *changes)
{
  g_auto (GStrv) parts = g_strsplit (strcmp (changes, "-") == 0 ? "" : changes, ";", -1);

  for (guint i = 0; parts[i] != NULL; i++) {
    char *value = strchr (parts[i], '=');

    *value++ = '\0';
    if (strcmp (parts[i], "kind") == 0)
      g_object_set (record, "kind", strcmp (value, "press") == 0 ? self->press : self->radio, NULL);
    else if (strcmp (parts[i], "pages") == 0 || strcmp (parts[i], "seconds") == 0 || strcmp (parts[i], "words") == 0)
      g_object_set (record, parts[i], g_ascii_strtoll (value, NULL, 10), NULL);
    else if (strcmp (parts[i], "handwritten") == 0 || strcmp (parts[i], "photocopy") == 0)
      g_object_set (record, parts[i], TRUE, NULL);
    else
      g_object_set (record, parts[i], value, NULL);
  }
}

static char *
found_in (GPtrArray *findings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++) {
    HdEntryFinding *finding = g_ptr_array_index (findings, i);

    g_assert_cmpint (strlen (finding->sentence), >, 10);
    g_string_append_printf (text, "%s%s%c", text->len > 0 ? " " : "", finding->rule, finding->fails ? '!' : '?');
  }
  return g_string_free (text->len > 0 ? text : g_string_append (text, "-"), FALSE);
}

static void
test_checks (Contest *self, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/checks.tsv", 4);
  gint64 honoured = fixture_save (&self->f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Vũ Thị Khen", NULL));

  fixture_save (&self->f, g_object_new (HD_TYPE_AWARD, "subject", honoured, "title", "Người tốt, việc tốt", "year", (gint64) 2019, NULL));
  fixture_save (&self->f, g_object_new (HD_TYPE_JUDGE, "contest", self->contest, "full-name", "Trần Văn Chấm", "role", "judge", NULL));
  fixture_save (&self->f, g_object_new (HD_TYPE_JUDGE, "contest", self->contest, "full-name", "Trần Thị Hòa", "role", "judge", NULL));
  fixture_save (&self->f, g_object_new (HD_TYPE_MEMBER, "full-name", "Lê Thị Hội", "role", "member", NULL));
  fixture_save (&self->f, g_object_new (HD_TYPE_MEMBER, "full-name", "Phạm Văn Cũ", "role", "member", "valid-to", "2020-12-31", NULL));
  for (guint i = 0; i < cases->len; i++) {
    char **cells = g_ptr_array_index (cases, i);
    HdRecord *entry = entry_of (self, cells[0]), *author;
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) findings = NULL;
    g_autofree char *found = NULL;
    gint64 id;

    change (self, entry, cells[1]);
    id = fixture_save (&self->f, entry);
    author = author_of (id, "Nguyễn Thị Viết");
    change (self, author, cells[2]);
    fixture_save (&self->f, author);
    findings = hd_entry_check (self->f.store, id, &error);
    g_assert_no_error (error);
    found = found_in (findings);
    if (strcmp (found, cells[3]) != 0)
      g_error ("%s: found %s, not %s", cells[0], found, cells[3]);
  }
}

/* The sentence holds the numbers that the officer needs to answer the author. */
static void
test_sentence (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Muộn", "Nguyễn Thị Viết");
  g_autoptr (HdRecord) entry = get (self, id);
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GArray) breaking = NULL;

  g_object_set (entry, "received", "2025-05-10", "body", "1 2 3 4 5 6 7 8 9 10 11 12 13", NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
  findings = hd_entry_check (self->f.store, id, NULL);
  g_assert_cmpstr (((HdEntryFinding *) findings->pdata[0])->sentence, ==, "13 words, 3 more than the 10 allowed");
  g_assert_cmpstr (((HdEntryFinding *) findings->pdata[1])->sentence, ==, "Received on 10/05/2025, 10 days after the last day, 30/04/2025");
  take_in (self, "Đúng hạn", "Nguyễn Thị Viết");
  breaking = hd_entries_breaking (self->f.store, self->contest, NULL);
  g_assert_cmpuint (breaking->len, ==, 1);
  g_assert_cmpint (g_array_index (breaking, gint64, 0), ==, id);
}

static void
test_numbers (Contest *self, gconstpointer data)
{
  gint64 first = take_in (self, "Bài một", "Nguyễn Văn A"), second = take_in (self, "Bài hai", "Nguyễn Văn A");
  gint64 other = fixture_save (&self->f, g_object_new (HD_TYPE_CONTEST, "name", "Năm sau", "year", (gint64) 2026, "state", "receiving", NULL));
  g_autoptr (HdRecord) one = get (self, first), two = get (self, second), copy = entry_of (self, "Bài ba");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (hd_record_int (one, HD_ENTRY_NUMBER), ==, 1);
  g_assert_cmpint (hd_record_int (two, HD_ENTRY_NUMBER), ==, 2);
  g_assert_cmpint (hd_entry_next_number (self->f.store, self->contest), ==, 3);
  g_assert_cmpint (hd_entry_next_number (self->f.store, other), ==, 1);
  g_object_set (copy, "number", (gint64) 2, NULL);
  g_assert_false (hd_store_save (self->f.store, copy, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_cmpint (hd_record_bad_field (copy), ==, HD_ENTRY_NUMBER);
  g_clear_error (&error);
  /* A kind of one contest is none of another. */
  g_object_set (copy, "number", (gint64) 0, "contest", other, NULL);
  g_assert_false (hd_store_save (self->f.store, copy, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_assert_cmpint (hd_record_bad_field (copy), ==, HD_ENTRY_KIND);
}

static void
test_derived (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Người lái đò", "Nguyễn Thị Ánh");
  g_autoptr (HdRecord) entry = get (self, id);
  g_autoptr (HdRecord) author = fixture_find (&self->f, HD_TYPE_AUTHOR, "full_name", "Nguyễn Thị Ánh");
  g_autofree char *byline = hd_entry_byline (self->f.store, id);

  g_assert_cmpint (hd_record_int (entry, HD_ENTRY_WORDS), ==, 6);
  g_assert_cmpstr (byline, ==, "Nguyễn Thị Ánh");
  g_assert_nonnull (strstr (hd_record_text (entry, HD_ENTRY_SEARCH_FOLD), "nguyen thi anh"));
  g_assert_nonnull (strstr (hd_record_text (entry, HD_ENTRY_SEARCH_FOLD), "vu van guong"));
  hd_record_set_text (author, HD_AUTHOR_FULL_NAME, "Đặng Thị Ánh");
  g_assert_true (hd_store_save (self->f.store, author, NULL));
  g_object_unref (g_steal_pointer (&entry));
  entry = get (self, id);
  g_assert_null (strstr (hd_record_text (entry, HD_ENTRY_SEARCH_FOLD), "nguyen thi anh"));
  g_assert_nonnull (strstr (hd_record_text (entry, HD_ENTRY_SEARCH_FOLD), "dang thi anh"));
  g_assert_true (hd_store_delete (self->f.store, author, NULL));
  g_object_unref (g_steal_pointer (&entry));
  entry = get (self, id);
  g_assert_null (strstr (hd_record_text (entry, HD_ENTRY_SEARCH_FOLD), "dang thi anh"));
  /* A group signs by its name; handwriting keeps the count that somebody made. */
  g_object_set (entry, "group-name", "Nhóm tác giả Bồ Đề", "handwritten", TRUE, "words", (gint64) 900, "body", "Mờ quá", NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
  g_free (byline);
  byline = hd_entry_byline (self->f.store, id);
  g_assert_cmpstr (byline, ==, "Nhóm tác giả Bồ Đề");
  g_assert_cmpint (hd_record_int (entry, HD_ENTRY_WORDS), ==, 900);
}

static void
test_states (Contest *self, gconstpointer data)
{
  gint64 ids[] = { take_in (self, "Đúng", "Nguyễn Văn A"), take_in (self, "Sao chụp", "Nguyễn Văn B") };
  g_autoptr (HdRecord) copy = get (self, ids[1]);
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GPtrArray) rulings = NULL;
  g_autoptr (GError) error = NULL;

  g_object_set (copy, "photocopy", TRUE, NULL);
  g_assert_true (hd_store_save (self->f.store, copy, NULL));
  /* All or none. */
  g_assert_false (hd_entry_set_state (self->f.store, ids, 2, "valid", "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_nonnull (strstr (error->message, "Sao chụp"));
  g_clear_error (&error);
  g_object_unref (g_steal_pointer (&copy));
  copy = get (self, ids[0]);
  g_assert_cmpstr (hd_record_text (copy, HD_ENTRY_STATE), ==, "received");
  /* A ruling needs a reason, is logged, and can be taken back. */
  g_assert_false (hd_entry_rule (self->f.store, ids[1], "photocopy", TRUE, "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_entry_rule (self->f.store, ids[1], "photocopy", TRUE, "Bản gốc đã đối chiếu", NULL));
  g_assert_true (hd_entry_rule (self->f.store, ids[1], "photocopy", FALSE, "Bản gốc của bài khác", NULL));
  g_assert_false (hd_entry_set_state (self->f.store, ids, 2, "valid", "", NULL));
  g_assert_true (hd_entry_rule (self->f.store, ids[1], "photocopy", TRUE, "Đã nộp bản gốc", NULL));
  g_assert_true (hd_entry_set_state (self->f.store, ids, 2, "valid", "", &error));
  g_assert_no_error (error);
  findings = hd_entry_check (self->f.store, ids[1], NULL);
  g_assert_true (((HdEntryFinding *) findings->pdata[0])->accepted);
  g_assert_cmpstr (((HdEntryFinding *) findings->pdata[0])->reason, ==, "Đã nộp bản gốc");
  rulings = hd_store_find_ref (self->f.store, HD_TYPE_ENTRY_RULING, "entry", ids[1], NULL);
  g_assert_cmpuint (rulings->len, ==, 3);
  /* Out of the contest only with a reason. */
  g_assert_false (hd_entry_set_state (self->f.store, ids, 1, "withdrawn", "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_entry_set_state (self->f.store, ids, 1, "withdrawn", "Tác giả xin rút", NULL));
  g_assert_true (hd_store_undo (self->f.store, NULL, NULL));
  g_object_unref (g_steal_pointer (&copy));
  copy = get (self, ids[0]);
  g_assert_cmpstr (hd_record_text (copy, HD_ENTRY_STATE), ==, "valid");
}

/* Too long is a decision that is written down, not an obstacle. */
static void
test_over_length (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Dài", "Nguyễn Văn A");
  g_autoptr (HdRecord) entry = get (self, id);
  g_autoptr (GPtrArray) findings = NULL;

  g_object_set (entry, "body", "1 2 3 4 5 6 7 8 9 10 11", NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
  g_assert_true (hd_entry_set_state (self->f.store, &id, 1, "valid", "Ban tổ chức đồng ý", NULL));
  findings = hd_entry_check (self->f.store, id, NULL);
  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_true (((HdEntryFinding *) findings->pdata[0])->accepted);
  g_assert_cmpstr (((HdEntryFinding *) findings->pdata[0])->reason, ==, "Ban tổ chức đồng ý");
}

static void
assert_refused (Contest *self, HdRecord *record, const char *property, const char *value)
{
  g_autoptr (HdRecord) copy = hd_record_copy (record);
  g_autoptr (GError) error = NULL;

  hd_record_set_clean (copy);
  g_object_set (copy, property, value, NULL);
  g_assert_false (hd_store_save (self->f.store, copy, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

static void
test_coded (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Có phách", "Nguyễn Văn A");
  g_autoptr (HdRecord) entry = get (self, id), author = fixture_find (&self->f, HD_TYPE_AUTHOR, "full_name", "Nguyễn Văn A");
  g_autoptr (HdRecord) another = author_of (id, "Người thứ hai");
  g_autoptr (GError) error = NULL;

  g_object_set (entry, "coded", TRUE, NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
  assert_refused (self, entry, "title", "Tên khác");
  assert_refused (self, entry, "body", "Bài khác");
  assert_refused (self, entry, "group-name", "Nhóm khác");
  assert_refused (self, author, "full-name", "Người khác");
  g_assert_false (hd_store_save (self->f.store, another, NULL));
  g_assert_false (hd_store_delete (self->f.store, author, NULL));
  g_assert_false (hd_store_delete (self->f.store, entry, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  /* It can be taken back; its work stays until the key is opened. */
  g_assert_true (hd_entry_set_state (self->f.store, &id, 1, "withdrawn", "Tác giả xin rút", NULL));
  g_object_set (entry, "note", "Gọi lại", NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
}

static void
test_frozen (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Đã chốt", "Nguyễn Văn A");
  g_autoptr (HdRecord) contest = hd_store_get (self->f.store, HD_TYPE_CONTEST, self->contest, NULL);
  g_autoptr (HdRecord) entry = get (self, id), late = entry_of (self, "Thêm sau"),
                       author = fixture_find (&self->f, HD_TYPE_AUTHOR, "full_name", "Nguyễn Văn A");

  g_object_set (contest, "state", "frozen", NULL);
  g_assert_true (hd_store_save (self->f.store, contest, NULL));
  assert_refused (self, entry, "title", "Tên khác");
  assert_refused (self, entry, "received", "2025-02-02");
  assert_refused (self, author, "phone", "0987654321");
  g_assert_false (hd_store_save (self->f.store, late, NULL));
  g_assert_false (hd_store_delete (self->f.store, entry, NULL));
  g_assert_false (hd_entry_set_state (self->f.store, &id, 1, "withdrawn", "Xin rút", NULL));
  g_assert_false (hd_entry_rule (self->f.store, id, "late", TRUE, "Bưu điện", NULL));
  g_object_set (entry, "sent-up", "2025-06-01", "city-result", "Giải Nhì", "note", "Đã gửi", NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
}

static void
test_nomination (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Người lái đò", "Nguyễn Văn A");
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) nomination = hd_entry_nomination (self->f.store, id, &error);
  g_autoptr (HdRecord) entry = NULL;
  g_autoptr (HdRecord) again = NULL;
  g_autoptr (GPtrArray) life = NULL;

  g_assert_no_error (error);
  g_assert_true (hd_record_is_new (nomination));
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_SOURCE), ==, "contest");
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_STATUS), ==, "draft");
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_FULL_NAME), ==, "Vũ Văn Gương");
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_ACHIEVEMENT), ==, "Một tấm gương sáng ở phường");
  g_assert_cmpint (hd_record_int (nomination, HD_NOMINATION_YEAR), ==, 2025);
  g_assert_true (hd_store_save (self->f.store, nomination, &error));
  g_assert_true (hd_entry_link (self->f.store, id, hd_record_id (nomination), &error));
  g_assert_no_error (error);
  entry = get (self, id);
  g_assert_cmpint (hd_record_int (entry, HD_ENTRY_SUBJECT), ==, hd_record_int (nomination, HD_NOMINATION_SUBJECT));
  life = hd_exemplar_life (self->f.store, hd_record_int (entry, HD_ENTRY_SUBJECT), NULL);
  g_assert_cmpuint (life->len, ==, 2);
  g_assert_cmpstr (((HdLifeEvent *) life->pdata[0])->table, ==, "nomination");
  g_assert_cmpstr (((HdLifeEvent *) life->pdata[1])->table, ==, "entry");
  g_assert_cmpstr (((HdLifeEvent *) life->pdata[1])->title, ==, "Người lái đò");
  /* From a known subject, its profile fills in. */
  again = hd_entry_nomination (self->f.store, id, NULL);
  g_assert_cmpint (hd_record_int (again, HD_NOMINATION_SUBJECT), ==, hd_record_int (entry, HD_ENTRY_SUBJECT));
}

/* A prize shows in the life of its subject once the work is known. */
static void
test_life_prize (Contest *self, gconstpointer data)
{
  gint64 id = take_in (self, "Người lái đò", "Nguyễn Văn A");
  gint64 subject = fixture_save (&self->f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Vũ Văn Gương", NULL));
  gint64 prize = fixture_save (&self->f, g_object_new (HD_TYPE_PRIZE, "contest", self->contest, "name", "Giải Nhất", "slots", (gint64) 1, NULL));
  gint64 work = fixture_save (&self->f, g_object_new (HD_TYPE_WORK, "contest", self->contest, "kind", self->article, "code", "K7M2", "title", "Người lái đò",
                                                      "state", "judged", "prize", prize, NULL));
  g_autoptr (HdRecord) entry = get (self, id);
  g_autoptr (GPtrArray) sealed = NULL, opened = NULL;

  g_object_set (entry, "subject", subject, "state", "valid", NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
  sealed = hd_exemplar_life (self->f.store, subject, NULL);
  g_assert_null (strstr (((HdLifeEvent *) sealed->pdata[0])->detail, "Giải Nhất"));
  g_object_set (entry, "work", work, NULL);
  g_assert_true (hd_store_save (self->f.store, entry, NULL));
  opened = hd_exemplar_life (self->f.store, subject, NULL);
  g_assert_nonnull (strstr (((HdLifeEvent *) opened->pdata[0])->detail, "Giải Nhất"));
}

static char *
titles_of (HdQuery *query)
{
  GString *titles = g_string_new (NULL);

  hd_query_wait (query);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (query)); i++) {
    g_autoptr (HdRecord) record = g_list_model_get_item (G_LIST_MODEL (query), i);

    g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", hd_record_text (record, HD_ENTRY_TITLE));
  }
  return g_string_free (titles, FALSE);
}

static void
test_list (Contest *self, gconstpointer data)
{
  static const struct { const char *sort; gboolean descending; const char *search, *expected; } cases[] = {
    { "number", FALSE, "", "Đò chiều, Ánh sáng, Cô giáo" },
    { "number", TRUE, "", "Cô giáo, Ánh sáng, Đò chiều" },
    { "title", FALSE, "", "Ánh sáng, Cô giáo, Đò chiều" },
    { "unit", FALSE, "", "Đò chiều, Cô giáo, Ánh sáng" },
    { "state", FALSE, "", "Đò chiều, Cô giáo, Ánh sáng" },
    { "received", FALSE, "", "Cô giáo, Đò chiều, Ánh sáng" },
    { "number", FALSE, "do chieu", "Đò chiều" },
    { "number", FALSE, "nguyen van", "Đò chiều, Cô giáo" },
    { "number", FALSE, "guong", "Đò chiều, Ánh sáng, Cô giáo" },
    { "number", FALSE, "anh le", "Ánh sáng" },
    { "number", FALSE, "zzz", "" },
  };
  gint64 other = fixture_save (&self->f, fixture_unit ("Phường Ngọc Lâm"));
  g_autoptr (HdQuery) query = NULL;
  g_autoptr (HdRecord) second = NULL, third = NULL;
  gint64 id;

  take_in (self, "Đò chiều", "Nguyễn Văn A");
  id = take_in (self, "Ánh sáng", "Lê Thị Bình");
  second = get (self, id);
  g_object_set (second, "unit", other, "state", "valid", "received", "2025-03-01", NULL);
  g_assert_true (hd_store_save (self->f.store, second, NULL));
  third = get (self, take_in (self, "Cô giáo", "Nguyễn Văn C"));
  g_object_set (third, "received", "2024-12-01", NULL);
  g_assert_true (hd_store_save (self->f.store, third, NULL));
  query = hd_query_new (self->f.store, HD_TYPE_ENTRY);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *titles = NULL;

    hd_query_set_sort (query, cases[i].sort, cases[i].descending);
    hd_query_set_search (query, cases[i].search);
    titles = titles_of (query);
    g_assert_cmpstr (titles, ==, cases[i].expected);
  }
}

static gint64
figure (Contest *self, const char *name, gint64 year)
{
  HdScope scope = { .year = year };
  HdValue value;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  gint64 sum = 0;

  g_assert_true (hd_figure_value (self->f.store, name, &scope, &value, &error));
  g_assert_no_error (error);
  rows = hd_figure_rows (self->f.store, name, &scope, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) rows->pdata[i])->weight;
  g_assert_cmpint (sum, ==, value.value);
  return value.value;
}

static void
test_figures (Contest *self, gconstpointer data)
{
  gint64 other = fixture_save (&self->f, fixture_unit ("Phường Ngọc Lâm"));
  gint64 first = take_in (self, "Bài một", "Nguyễn Văn A"), second = take_in (self, "Bài hai", "Nguyễn Văn B"),
         third = take_in (self, "Bài ba", "Nguyễn Văn C");
  g_autoptr (HdRecord) moved = get (self, third);

  g_object_set (moved, "unit", other, NULL);
  g_assert_true (hd_store_save (self->f.store, moved, NULL));
  g_assert_true (hd_entry_set_state (self->f.store, &first, 1, "valid", "", NULL));
  g_assert_cmpint (figure (self, "contest_entries", 2025), ==, 3);
  g_assert_cmpint (figure (self, "contest_entries_valid", 2025), ==, 1);
  g_assert_cmpint (figure (self, "units_with_entries", 2025), ==, 2);
  g_assert_cmpint (figure (self, "contest_entries", 2024), ==, 0);
  g_assert_true (hd_entry_set_state (self->f.store, &third, 1, "withdrawn", "Xin rút", NULL));
  g_assert_cmpint (figure (self, "contest_entries", 2025), ==, 2);
  g_assert_cmpint (figure (self, "units_with_entries", 2025), ==, 1);
  /* What was disqualified was handed in all the same. */
  g_assert_true (hd_entry_set_state (self->f.store, &second, 1, "disqualified", "Chép bài", NULL));
  g_assert_cmpint (figure (self, "contest_entries", 2025), ==, 2);
}

/* A contest that takes entries in was held, and once: also if it is noted among the activities. */
static void
test_held (Contest *self, gconstpointer data)
{
  g_autoptr (HdRecord) contest = hd_store_get (self->f.store, HD_TYPE_CONTEST, self->contest, NULL);

  g_object_set (contest, "state", "preparing", NULL);
  g_assert_true (hd_store_save (self->f.store, contest, NULL));
  g_assert_cmpint (figure (self, "contests_held", 2025), ==, 0);
  take_in (self, "Bài một", "Nguyễn Văn A");
  g_assert_cmpint (figure (self, "contests_held", 2025), ==, 1);
  fixture_save (&self->f, g_object_new (HD_TYPE_ACTIVITY, "kind", "contest", "title", "Phát động cuộc thi", "year", (gint64) 2025, "held", "2025-01-10", NULL));
  g_assert_cmpint (figure (self, "contests_held", 2025), ==, 1);
  g_assert_cmpint (figure (self, "contests_held", 2024), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/entry/words", test_words);
  g_test_add ("/entry/checks", Contest, NULL, set_up, test_checks, tear_down);
  g_test_add ("/entry/sentence", Contest, NULL, set_up, test_sentence, tear_down);
  g_test_add ("/entry/numbers", Contest, NULL, set_up, test_numbers, tear_down);
  g_test_add ("/entry/derived", Contest, NULL, set_up, test_derived, tear_down);
  g_test_add ("/entry/states", Contest, NULL, set_up, test_states, tear_down);
  g_test_add ("/entry/over-length", Contest, NULL, set_up, test_over_length, tear_down);
  g_test_add ("/entry/coded", Contest, NULL, set_up, test_coded, tear_down);
  g_test_add ("/entry/frozen", Contest, NULL, set_up, test_frozen, tear_down);
  g_test_add ("/entry/nomination", Contest, NULL, set_up, test_nomination, tear_down);
  g_test_add ("/entry/life-and-prize", Contest, NULL, set_up, test_life_prize, tear_down);
  g_test_add ("/entry/list", Contest, NULL, set_up, test_list, tear_down);
  g_test_add ("/entry/figures", Contest, NULL, set_up, test_figures, tear_down);
  g_test_add ("/entry/held", Contest, NULL, set_up, test_held, tear_down);
  return g_test_run ();
}
