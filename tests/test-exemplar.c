/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/nomination.h"
#include "store/query.h"
#include "store/text.h"

/* A subject without a nomination: a rising factor. */
static HdRecord *
subject_of (Fixture *f, const char *name, const char *stage)
{
  return g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", name, "unit", f->unit, "stage", stage, NULL);
}

static gint64
tell (Fixture *f, gint64 subject, const char *title, const char *held, int year)
{
  gint64 activity = fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", title, "held", held,
                                                   "year", (gint64) year, "partner", "Đài Hà Nội", NULL));

  return fixture_save (f, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", activity, "subject", subject, NULL));
}

static gint64
note (Fixture *f, gint64 subject, const char *noted, const char *due, const char *done)
{
  return fixture_save (f, g_object_new (HD_TYPE_EXEMPLAR_NOTE, "subject", subject, "kind", "measure", "noted", noted, "due", due,
                                        "done", done, "content", "Cử đi tập huấn", NULL));
}

static char *
stage_of (Fixture *f, gint64 subject)
{
  g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_SUBJECT, subject, NULL);

  return g_strdup (hd_record_text (record, HD_SUBJECT_STAGE));
}

static gboolean
has_id (GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;
  return FALSE;
}

/* Everything that happened to a subject is there, the newest first. */
static void
test_life (Fixture *f, gconstpointer data)
{
  static const struct { const char *date, *what, *title; } expected[] = {
    { "2025-03-02", "Note", "Cử đi tập huấn" },
    { "2025", "Told of", "Kể chuyện gương sáng" },
    { "2024-12-20", "Award", "Giấy khen" },
    { "2024-11-05", "File", "Nhận hoa & bằng <khen>" },
    { "2024-10-01", "Nomination", "Giấy khen" },
    { "2019", "Award", "Bằng khen của Thành phố" },
  };
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", NULL));
  HdRecord *nomination = fixture_nomination (f, "Nguyễn Thị Ánh", "1970", "Cứu người");
  g_autoptr (GPtrArray) life = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (HdAttachment) photo = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (f->folder, "anh.jpg", NULL);
  gint64 subject;

  g_object_set (nomination, "award-form", form, "received", "2024-10-01", "status", "decided", "decision-number", "12/QĐ-UBND",
                "decision-date", "2024-12-20", NULL);
  g_object_ref (nomination);
  fixture_save (f, nomination);
  subject = hd_record_int (nomination, HD_NOMINATION_SUBJECT);
  g_object_unref (nomination);
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", subject, "title", "Bằng khen của Thành phố", "year", (gint64) 2019, NULL));
  tell (f, subject, "Kể chuyện gương sáng", "", 2025);
  note (f, subject, "2025-03-02", "", "");
  g_file_set_contents (path, "ảnh", -1, NULL);
  file = g_file_new_for_path (path);
  hd_store_begin (f->store, "photo", NULL);
  photo = hd_attachment_add (f->store, "subject", subject, file, "Nhận hoa & bằng <khen>", &error);
  g_assert_no_error (error);
  hd_record_set_text (HD_RECORD (photo), HD_ATTACHMENT_TAKEN, "2024-11-05");
  g_assert_true (hd_store_save (f->store, HD_RECORD (photo), NULL));
  g_assert_true (hd_store_commit (f->store, NULL));

  life = hd_exemplar_life (f->store, subject, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (life->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < life->len; i++) {
    HdLifeEvent *event = g_ptr_array_index (life, i);

    g_assert_cmpstr (event->date, ==, expected[i].date);
    g_assert_cmpstr (event->what, ==, expected[i].what);
    g_assert_cmpstr (event->title, ==, expected[i].title);
    g_assert_cmpint (event->id, !=, 0);
  }
  /* Another subject's life is empty, not everybody's. */
  g_ptr_array_unref (life);
  life = hd_exemplar_life (f->store, fixture_save (f, subject_of (f, "Trần Văn Bình", "spotted")), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (life->len, ==, 0);
}

static void
test_told (Fixture *f, gconstpointer data)
{
  gint64 told = fixture_save (f, subject_of (f, "Lê Thị Cúc", "kept_up"));
  gint64 untold = fixture_save (f, subject_of (f, "Phạm Văn Dũng", "recognised"));
  gint64 rising = fixture_save (f, subject_of (f, "Vũ Thị Én", "fostered"));
  gint64 stopped = fixture_save (f, subject_of (f, "Ngô Văn Giang", "recognised"));
  g_autoptr (GArray) never = NULL;
  g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_SUBJECT, stopped, NULL);
  g_autofree char *date = NULL, *where = NULL, *none = NULL, *nowhere = NULL;

  g_object_set (record, "following", "stopped", NULL);
  g_assert_true (hd_store_save (f->store, record, NULL));
  tell (f, told, "Hội nghị biểu dương", "2024-06-10", 2024);
  tell (f, told, "Tọa đàm năm sau", "", 2025);      /* a year alone is later than a day of the year before */
  tell (f, told, "Chuyên mục cũ", "2023-01-05", 2023);
  g_assert_true (hd_exemplar_last_told (f->store, told, &date, &where, NULL));
  g_assert_cmpstr (date, ==, "2025");
  g_assert_cmpstr (where, ==, "Tọa đàm năm sau · Đài Hà Nội");
  g_assert_true (hd_exemplar_last_told (f->store, untold, &none, &nowhere, NULL));
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (nowhere, ==, "");

  never = hd_exemplars_never_told (f->store, NULL);
  g_assert_true (has_id (never, untold));
  g_assert_false (has_id (never, told));
  g_assert_false (has_id (never, rising));
  g_assert_false (has_id (never, stopped));
}

/* A review of today is not overdue, one of yesterday is; so is a note whose day is past. */
static void
test_overdue (Fixture *f, gconstpointer data)
{
  static const struct { const char *review, *due, *done; gboolean overdue; } cases[] = {
    { "2025-06-09", "", "", TRUE },
    { "2025-06-10", "", "", FALSE },
    { "", "", "", FALSE },
    { "", "2025-06-09", "", TRUE },
    { "", "2025-06-09", "2025-06-20", FALSE },
    { "2026-01-01", "2025-06-10", "", FALSE },
    { "2026-01-01", "2025-01-01", "", TRUE },
  };
  gint64 ids[G_N_ELEMENTS (cases)];
  g_autoptr (GArray) overdue = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    HdRecord *subject = subject_of (f, "Đỗ Thị Hà", "fostered");

    g_object_set (subject, "next-review", cases[i].review, NULL);
    ids[i] = fixture_save (f, subject);
    if (*cases[i].due != '\0')
      note (f, ids[i], "2024-01-01", cases[i].due, cases[i].done);
  }
  overdue = hd_exemplars_overdue (f->store, "2025-06-10", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("case %u", i);
    g_assert_cmpint (has_id (overdue, ids[i]), ==, cases[i].overdue);
  }
}

/* A card moves either way, one step to undo each; a decision lifts it, but not over what the
 * officer chose. */
static void
test_stage (Fixture *f, gconstpointer data)
{
  gint64 subject = fixture_save (f, subject_of (f, "Hoàng Văn Hải", "spotted"));
  g_autofree char *label = NULL, *stage = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) nomination = NULL;

  g_assert_true (hd_exemplar_set_stage (f->store, subject, "kept_up", NULL));
  g_assert_true (hd_exemplar_set_stage (f->store, subject, "fostered", NULL));
  stage = stage_of (f, subject);
  g_assert_cmpstr (stage, ==, "fostered");
  g_assert_true (hd_store_undo (f->store, &label, NULL));
  g_assert_cmpstr (label, ==, "Move Hoàng Văn Hải to “Fostered”");
  g_free (stage);
  stage = stage_of (f, subject);
  g_assert_cmpstr (stage, ==, "kept_up");
  g_assert_false (hd_exemplar_set_stage (f->store, subject, "famous", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);

  g_assert_true (hd_exemplar_set_stage (f->store, subject, "spotted", NULL));
  nomination = fixture_nomination (f, "Hoàng Văn Hải", "", "Cứu người");
  g_assert_true (hd_store_save (f->store, nomination, NULL));
  g_assert_cmpint (hd_record_int (nomination, HD_NOMINATION_SUBJECT), ==, subject);
  g_free (stage);
  stage = stage_of (f, subject);
  g_assert_cmpstr (stage, ==, "spotted");
  g_object_set (nomination, "status", "decided", NULL);
  g_assert_true (hd_store_save (f->store, nomination, NULL));
  g_free (stage);
  stage = stage_of (f, subject);
  g_assert_cmpstr (stage, ==, "recognised");
  /* Taken back by hand, and the nomination corrected later: the officer's choice stands. */
  g_assert_true (hd_exemplar_set_stage (f->store, subject, "fostered", NULL));
  g_object_set (nomination, "notes", "Sửa lỗi chính tả", NULL);
  g_assert_true (hd_store_save (f->store, nomination, NULL));
  g_free (stage);
  stage = stage_of (f, subject);
  g_assert_cmpstr (stage, ==, "fostered");
  g_assert_true (hd_exemplar_set_stage (f->store, subject, "higher_title", NULL));
  g_object_set (nomination, "status", "granted", NULL);
  g_assert_true (hd_store_save (f->store, nomination, NULL));
  g_free (stage);
  stage = stage_of (f, subject);
  g_assert_cmpstr (stage, ==, "higher_title");
}

/* What a profile does not know is taken from nominations, what it knows is left. */
static void
test_fill (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) first = fixture_nomination (f, "Bùi Thị Lan", "1980", "Hiến máu");
  g_autoptr (HdRecord) second = fixture_nomination (f, "Bùi Thị Lan", "1980", "Dạy trẻ");
  g_autoptr (HdRecord) subject = NULL;

  g_object_set (first, "honorific", "Bà", NULL);
  g_assert_true (hd_store_save (f->store, first, NULL));
  g_object_set (second, "honorific", "Cô", "position", "Giáo viên", "sex", "female", NULL);
  g_assert_true (hd_store_save (f->store, second, NULL));
  g_assert_cmpint (hd_record_int (first, HD_NOMINATION_SUBJECT), ==, hd_record_int (second, HD_NOMINATION_SUBJECT));
  g_object_set (first, "workplace", "Trường Gia Thụy", NULL);
  g_assert_true (hd_store_save (f->store, first, NULL));
  subject = hd_store_get (f->store, HD_TYPE_SUBJECT, hd_record_int (first, HD_NOMINATION_SUBJECT), NULL);
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_HONORIFIC), ==, "Bà");
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_POSITION), ==, "Giáo viên");
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_SEX), ==, "female");
  g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_WORKPLACE), ==, "Trường Gia Thụy");
}

static void
test_consent (Fixture *f, gconstpointer data)
{
  static const struct { const char *kind, *consent; gboolean may; gboolean dated; } cases[] = {
    { "individual", "", FALSE, FALSE },       { "individual", "asked", FALSE, FALSE },
    { "individual", "given", TRUE, TRUE },    { "individual", "refused", FALSE, TRUE },
    { "household", "", FALSE, FALSE },        { "household", "given", TRUE, TRUE },
    { "collective", "", TRUE, FALSE },        { "collective", "refused", FALSE, TRUE },
  };
  g_autofree char *today = hd_date_today ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = g_strdup_printf ("Đối tượng %u", i);
    gint64 id = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", cases[i].kind, "full-name", name, "consent", cases[i].consent, NULL));
    g_autoptr (HdRecord) subject = hd_store_get (f->store, HD_TYPE_SUBJECT, id, NULL);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s %s", cases[i].kind, cases[i].consent);
    g_assert_cmpint (hd_subject_may_be_published (f->store, id, &error), ==, cases[i].may);
    if (!cases[i].may) {
      g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
      g_assert_nonnull (strstr (error->message, name));
    }
    g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_CONSENT_DATE), ==, cases[i].dated ? today : "");
    /* A date that was typed with the answer is the one that counts. */
    g_object_set (subject, "consent", "refused", "consent-date", "2024-02-03", NULL);
    g_assert_true (hd_store_save (f->store, subject, NULL));
    g_assert_cmpstr (hd_record_text (subject, HD_SUBJECT_CONSENT_DATE), ==, "2024-02-03");
  }
}

static void
test_masked (void)
{
  static const struct { const char *number, *shown; } cases[] = {
    { "", "" }, { "1", "•" }, { "123", "•••" }, { "1234", "•234" }, { "001084012345", "•••••••••345" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *shown = hd_subject_masked_id (cases[i].number);

    g_assert_cmpstr (shown, ==, cases[i].shown);
  }
}

static void
test_words (void)
{
  static const struct { const char *text; guint n; } cases[] = {
    { "", 0 }, { "   \n\t ", 0 }, { "Một", 1 }, { "Cô giáo vùng cao", 4 }, { "năm 2024 - 2025", 3 }, { "- … ,", 0 },
    { "(một) «hai»; ba.", 3 }, { "a\u00a0b", 2 }, { "người-tốt việc/tốt", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (hd_story_words (cases[i].text), ==, cases[i].n);
}

/* Rungs from the lowest up; the next one is above all that are held, and says what is missing. */
static void
test_ladder (Fixture *f, gconstpointer data)
{
  gint64 base = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "CSTĐ cơ sở", "code", "CS", "type", "title", "ladder", (gint64) 1, NULL));
  gint64 city = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "CSTĐ Thành phố", "code", "TP", "type", "title", "ladder", (gint64) 2,
                                               "prior-forms", "CS", NULL));
  gint64 state = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "CSTĐ toàn quốc", "code", "TQ", "type", "title", "ladder", (gint64) 3,
                                                "prior-forms", "TP", NULL));
  HdRecord *subject = subject_of (f, "Đinh Văn Khoa", "recognised");
  g_autoptr (GPtrArray) rungs = NULL;
  g_autoptr (GError) error = NULL;
  HdRung *rung;
  gint64 id, award;

  fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", "type", "form", NULL));   /* no rung */
  fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Tập thể LĐXS", "type", "title", "ladder", (gint64) 2,
                                 "subject-kinds", "collective", NULL));                             /* for others */
  fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Danh hiệu cũ", "type", "title", "ladder", (gint64) 2,
                                 "valid-to", "2003-12-31", NULL));                                  /* no longer given */
  g_object_set (subject, "target-form", state, NULL);
  id = fixture_save (f, subject);
  rungs = hd_exemplar_ladder (f->store, id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rungs->len, ==, 3);
  rung = g_ptr_array_index (rungs, 0);
  g_assert_cmpint (hd_record_id (rung->form), ==, base);
  g_assert_true (rung->next);
  g_assert_cmpuint (rung->missing->len, ==, 0);
  rung = g_ptr_array_index (rungs, 1);
  g_assert_cmpint (hd_record_id (rung->form), ==, city);
  g_assert_cmpuint (rung->missing->len, ==, 0);     /* neither next nor aimed at */
  rung = g_ptr_array_index (rungs, 2);
  g_assert_cmpuint (rung->missing->len, >, 0);      /* aimed at, and the one before is wanting */

  award = fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", id, "award-form", base, "year", (gint64) 2020, "decision-number", "5/QĐ", NULL));
  g_ptr_array_unref (rungs);
  rungs = hd_exemplar_ladder (f->store, id, &error);
  g_assert_no_error (error);
  rung = g_ptr_array_index (rungs, 0);
  g_assert_true (rung->held);
  g_assert_false (rung->next);
  g_assert_cmpstr (rung->detail, ==, "2020 · 5/QĐ");
  g_assert_true (((HdRung *) g_ptr_array_index (rungs, 1))->next);
  g_assert_cmpuint (((HdRung *) g_ptr_array_index (rungs, 1))->missing->len, ==, 0);

  /* What was taken back is held no more. */
  {
    g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_AWARD, award, NULL);

    g_object_set (record, "revoked", "2021-01-01", NULL);
    g_assert_true (hd_store_save (f->store, record, NULL));
  }
  g_ptr_array_unref (rungs);
  rungs = hd_exemplar_ladder (f->store, id, &error);
  g_assert_no_error (error);
  g_assert_false (((HdRung *) g_ptr_array_index (rungs, 0))->held);
}

static char *
names_of (HdQuery *query)
{
  GString *text = g_string_new (NULL);

  hd_query_wait (query);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (query)); i++) {
    g_autoptr (HdRecord) record = g_list_model_get_item (G_LIST_MODEL (query), i);

    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", hd_record_text (record, HD_SUBJECT_FULL_NAME));
  }
  return g_string_free (text, FALSE);
}

/* The list of subjects is ordered and searched as that of nominations is. */
static void
test_list (Fixture *f, gconstpointer data)
{
  static const struct { const char *name, *stage, *review; } people[] = {
    { "Trần Minh Đường", "fostered", "" }, { "Lê Duong", "spotted", "2025-01-01" }, { "Nguyễn Thị Ánh", "", "2024-01-01" },
    { "Đặng Thế Đức", "higher_title", "2026-01-01" }, { "Nguyễn Văn An", "spotted", "" },
  };
  static const struct { const char *sort; gboolean descending; const char *search, *expected; } cases[] = {
    { "name", FALSE, "", "Nguyễn Văn An, Nguyễn Thị Ánh, Lê Duong, Đặng Thế Đức, Trần Minh Đường" },
    { "name", TRUE, "", "Trần Minh Đường, Đặng Thế Đức, Lê Duong, Nguyễn Thị Ánh, Nguyễn Văn An" },
    { "stage", FALSE, "", "Nguyễn Văn An, Lê Duong, Trần Minh Đường, Đặng Thế Đức, Nguyễn Thị Ánh" },
    { "next_review", FALSE, "", "Nguyễn Thị Ánh, Lê Duong, Đặng Thế Đức, Nguyễn Văn An, Trần Minh Đường" },
    { "next_review", TRUE, "", "Đặng Thế Đức, Lê Duong, Nguyễn Thị Ánh, Nguyễn Văn An, Trần Minh Đường" },
    { "added", FALSE, "", "Trần Minh Đường, Lê Duong, Nguyễn Thị Ánh, Đặng Thế Đức, Nguyễn Văn An" },
    { "unit", FALSE, "nguyen", "Nguyễn Văn An, Nguyễn Thị Ánh" },
    { "name", FALSE, "duong", "Lê Duong, Trần Minh Đường" },
    { "name", FALSE, "đường", "Trần Minh Đường, Lê Duong" },
    { "name", FALSE, "bo de duc", "Đặng Thế Đức" },
    { "name", FALSE, "không có ai", "" },
  };
  g_autoptr (HdQuery) query = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (people); i++) {
    HdRecord *subject = subject_of (f, people[i].name, people[i].stage);

    g_object_set (subject, "next-review", people[i].review, NULL);
    fixture_save (f, subject);
  }
  query = hd_query_new (f->store, HD_TYPE_SUBJECT);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *names = NULL;

    hd_query_set_sort (query, cases[i].sort, cases[i].descending);
    hd_query_set_search (query, cases[i].search);
    names = names_of (query);
    g_assert_cmpstr (names, ==, cases[i].expected);
  }
  hd_query_set_search (query, "");
  hd_query_set_filter (query, "stage", "spotted");
  g_assert_cmpuint ((hd_query_wait (query), g_list_model_get_n_items (G_LIST_MODEL (query))), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/exemplar/life", Fixture, NULL, fixture_set_up_unit, test_life, fixture_tear_down);
  g_test_add ("/exemplar/told", Fixture, NULL, fixture_set_up_unit, test_told, fixture_tear_down);
  g_test_add ("/exemplar/overdue", Fixture, NULL, fixture_set_up_unit, test_overdue, fixture_tear_down);
  g_test_add ("/exemplar/stage", Fixture, NULL, fixture_set_up_unit, test_stage, fixture_tear_down);
  g_test_add ("/exemplar/filled-from-nominations", Fixture, NULL, fixture_set_up_unit, test_fill, fixture_tear_down);
  g_test_add ("/exemplar/consent", Fixture, NULL, fixture_set_up_unit, test_consent, fixture_tear_down);
  g_test_add ("/exemplar/ladder", Fixture, NULL, fixture_set_up_unit, test_ladder, fixture_tear_down);
  g_test_add ("/exemplar/list", Fixture, NULL, fixture_set_up_unit, test_list, fixture_tear_down);
  g_test_add_func ("/exemplar/masked-number", test_masked);
  g_test_add_func ("/exemplar/words", test_words);
  return g_test_run ();
}
