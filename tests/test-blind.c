/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blind judging: what is proposed to be hidden, codes, the sealed key and its opening. */
#include "config.h"
#include <sqlite3.h>
#include <string.h>
#include "fixture.h"
#include "store/attachment.h"
#include "store/blind.h"
#include "store/contest.h"
#include "store/judge.h"
#include "store/unit.h"

#define NAME "Nguyễn Văn Ân"
#define PHONE "0912 345 678"
#define PASSPHRASE "hoa đẹp nở giữa mùa đông"

typedef struct {
  Fixture base;
  gint64  contest, kind, school;
  gint64  entries[64];
  guint   n_entries;
} Blind;

static gint64
add_entry (Blind *b, const char *author, const char *subject, const char *title, const char *body)
{
  gint64 entry = fixture_save (&b->base, g_object_new (HD_TYPE_ENTRY, "contest", b->contest, "kind", b->kind, "received", "2025-02-01",
                                                       "title", title, "subject-name", subject, "subject-kind", "individual",
                                                       "subject-unit", b->base.unit, "state", "valid", "body", body, NULL));

  fixture_save (&b->base, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", author, "phone", PHONE, "unit", b->school,
                                        "email", "an.nguyen85@vidu.vn", "id-number", "001085012345", "account", "1903 5678 9012 (Ngân hàng A)",
                                        "address", "Số 12 ngõ 34 phố Ngọc Lâm, tổ dân phố 7, quận Long Biên", NULL));
  b->entries[b->n_entries++] = entry;
  return entry;
}

static void
set_up (Blind *b, gconstpointer data)
{
  memset (b, 0, sizeof *b);
  fixture_set_up_unit (&b->base, NULL);
  b->school = fixture_save (&b->base, g_object_new (HD_TYPE_UNIT, "name", "Trường THCS Gia Thụy", "short-name", "THCS Gia Thụy", "kind", "school", NULL));
  b->contest = fixture_save (&b->base, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi <b>viết</b> & 'gương'", "year", G_GINT64_CONSTANT (2025),
                                                     "state", "receiving", "same-unit", "forbid", NULL));
  b->kind = fixture_save (&b->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", b->contest, "code", "article", "name", "Bài viết", NULL));
  fixture_save (&b->base, g_object_new (HD_TYPE_CONTEST_ROUND, "contest", b->contest, "code", "so_khao", "name", "Sơ khảo",
                                        "position", G_GINT64_CONSTANT (1), "judges", G_GINT64_CONSTANT (2), "method", "mean", "state", "planned",
                                        "divergence", "third", "advance", "all", NULL));
}

static void
tear_down (Blind *b, gconstpointer data)
{
  fixture_tear_down (&b->base, NULL);
}

static char *
hide (Blind *b, gint64 entry)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) masks = NULL;
  g_autoptr (HdRecord) record = hd_store_get (b->base.store, HD_TYPE_ENTRY, entry, NULL);

  g_assert_true (hd_mask_propose (b->base.store, entry, &error));
  g_assert_no_error (error);
  masks = hd_masks_of (b->base.store, entry, &error);
  g_assert_no_error (error);
  return hd_mask_apply (hd_record_text (record, HD_ENTRY_BODY), masks);
}

/* The author is Nguyễn Văn Ân of THCS Gia Thụy; the subject Trần Thị Hoa of Phường Bồ Đề. */
static const struct { const char *body, *hidden; } texts[] = {
  { "Tôi là Nguyễn Văn Ân, viết về bà Trần Thị Hoa.", "Tôi là […], viết về bà Trần Thị Hoa." },
  { "Nguyễn\nVăn  Ân", "[…]" },
  { "NGUYỄN VĂN ÂN kể", "[…] kể" },
  { "Nguyen Van An ke", "[…] ke" },
  { "nguyễn văn ân kể", "[…] kể" },
  { "Nguye\u0302\u0303n Va\u0306n A\u0302n kể", "[…] kể" },
  { "Ngu\u200byễn Văn\u00ad Ân kể", "[…] kể" },
  { "Nguуễn Vаn Аn kể", "[…] kể" },                             /* Cyrillic у, а, А */
  { "nguyenvanan", "[…]" },
  { "Nguyễn-Văn-Ân, Nguyễn.Văn.Ân", "[…], […]" },
  { "nguyên vận ăn ở", "nguyên vận ăn ở" },
  { "bài của Nguyễn Ân và Văn Ân", "bài của […] và […]" },
  { "Phường Bồ Đề có nhiều người tốt", "Phường Bồ Đề có nhiều người tốt" },
  { "Ở trường THCS Gia Thụy, Trường THCS Gia Thụy", "Ở […], […]" },
  { "Gọi 0912345678 hoặc 0912.345.678, +84 912 345 678, (0912) 345-678", "Gọi […] hoặc […], […], […]" },
  { "Số lạ 0987 654 321", "Số lạ […]" },
  { "Trị giá 1.500.000.000 đồng, ngày 01/01/2025", "Trị giá 1.500.000.000 đồng, ngày 01/01/2025" },
  { "CCCD 001 085 012 345; tài khoản 190356789012", "CCCD […]; tài khoản […]" },
  { "Thư: AN.Nguyen85@vidu.vn hay an.nguyen85 @ vidu.vn.", "Thư: […] hay […]." },
  { "Thư lạ: ai.do@noi.nao.vn", "Thư lạ: […]" },
  { "Nhà ở số 12 ngõ 34 phố Ngọc Lâm, tổ dân phố 7, quận Long Biên", "Nhà ở […]" },
  { "quận Long Biên đẹp", "quận Long Biên đẹp" },
  { "Lời kết\nTác giả: Ân \"Bồ Đề\"", "Lời kết\nTác giả: […]" },
  { "N g u y ễ n V ă n Â n kể, N.V. Ân kể, Nguyễn V. Ân kể", "[…] kể, […] kể, […] kể" },
  { "Ở số 12, ngõ 34 phố Ngọc Lâm", "Ở […]" },
  { "Nguyễn \"Văn\" Ân, lễ văn hóa: ăn ở", "Nguyễn \"Văn\" Ân, lễ văn hóa: ăn ở" },
  { "", "" },
};

/* Names as they are told, not only of three syllables. */
static const struct { const char *name, *pen, *body, *hidden; } names[] = {
  { "H'Hen Niê Ksơr", "", "H’Hen Niê Ksơr viết, H'HEN NIÊ KSƠR, H Hen Nie Ksor, Hen Niê Ksơr", "[…] viết, […], […], […]" },
  { "Y Moan Êban", "Y-Bhăm (Cao Nguyên)", "Y Moan Êban là Y-Bhăm (Cao Nguyên), Y Bhăm Cao Nguyên", "[…] là […]), […]" },
  { "Vũ Thị Quỳnh Mai Thư", "", "Ảnh: Quỳnh Mai Thư. Chữ: Thị Quỳnh Mai Thư, Mai Thư, Vũ Thư", "Ảnh: […]. Chữ: […], […], […]" },
  { "Trần Văn \"Tư\" Bình", "Bốn-Rê", "Trần Văn “Tư” Bình kể, Bốn Rê kể, «Bốn-Rê» kể", "[…] kể, […] kể, «[…]» kể" },
  { "Hảo", "", "Hảo viết, hảo tâm", "[…] viết, hảo tâm" },
};

static void
test_names (Blind *b, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    gint64 entry = add_entry (b, names[i].name, "Trần Thị Hoa", "Bài", names[i].body);
    g_autoptr (GPtrArray) authors = hd_store_find_parts (b->base.store, HD_TYPE_AUTHOR, "entry", entry, NULL);
    g_autofree char *hidden = NULL;

    hd_record_set_text (g_ptr_array_index (authors, 0), HD_AUTHOR_PEN_NAME, names[i].pen);
    g_assert_true (hd_store_save (b->base.store, g_ptr_array_index (authors, 0), NULL));
    hidden = hide (b, entry);
    g_assert_cmpstr (hidden, ==, names[i].hidden);
  }
}

static void
test_proposed (Blind *b, gconstpointer data)
{
  gint64 entry = add_entry (b, NAME, "Trần Thị Hoa", "Người trồng hoa", "");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) record = hd_store_get (b->base.store, HD_TYPE_ENTRY, entry, NULL);
    g_autofree char *hidden = NULL;

    hd_record_set_text (record, HD_ENTRY_BODY, texts[i].body);
    g_assert_true (hd_store_save (b->base.store, record, &error));
    hidden = hide (b, entry);
    g_test_message ("%s", texts[i].body);
    g_assert_cmpstr (hidden, ==, texts[i].hidden);
  }
}

/* Whoever writes of himself is hidden all the same; a longer name of the subject is not. */
static void
test_subject (Blind *b, gconstpointer data)
{
  g_autofree char *own = hide (b, add_entry (b, NAME, NAME, "Tôi", "Tôi, Nguyễn Văn Ân, trồng cây."));
  g_autofree char *longer = hide (b, add_entry (b, NAME, "Nguyễn Văn Ân Bình", "Anh Bình", "Anh Nguyễn Văn Ân Bình và tôi, Nguyễn Văn Ân."));
  g_autofree char *shared = hide (b, add_entry (b, "Lê Thị Hoa", "Trần Thị Hoa", "Chị Hoa", "Chị Trần Thị Hoa, chị Thị Hoa ấy, do Lê Hoa kể."));

  g_assert_cmpstr (own, ==, "Tôi, […], trồng cây.");
  g_assert_cmpstr (longer, ==, "Anh Nguyễn Văn Ân Bình và tôi, […].");
  g_assert_cmpstr (shared, ==, "Chị Trần Thị Hoa, chị Thị Hoa ấy, do […] kể.");
}

static HdRecord *
only_mask (Blind *b, gint64 entry)
{
  g_autoptr (GPtrArray) masks = hd_masks_of (b->base.store, entry, NULL);

  g_assert_cmpuint (masks->len, ==, 1);
  return g_object_ref (g_ptr_array_index (masks, 0));
}

/* What a human decided stays, also where the text before it grew. */
static void
test_decided (Blind *b, gconstpointer data)
{
  gint64 entry = add_entry (b, NAME, "Trần Thị Hoa", "Bài", "Ở THCS Gia Thụy có vườn hoa.");
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) record = NULL;
  g_autofree char *hidden = hide (b, entry), *again = NULL;

  {
    g_autoptr (HdRecord) mask = only_mask (b, entry);

    g_assert_cmpstr (hd_record_text (mask, HD_MASK_STATE), ==, "proposed");
    g_assert_true (hd_mask_decide (b->base.store, hd_record_id (mask), FALSE, &error));
  }
  g_assert_true (hd_mask_confirm (b->base.store, entry, &error));
  record = hd_store_get (b->base.store, HD_TYPE_ENTRY, entry, NULL);
  g_assert_cmpstr (hd_record_text (record, HD_ENTRY_MASKED), !=, "");
  g_clear_pointer (&hidden, g_free);
  hidden = hide (b, entry);
  g_assert_cmpstr (hidden, ==, "Ở THCS Gia Thụy có vườn hoa.");

  hd_record_set_text (record, HD_ENTRY_BODY, "Sáng nay, ở THCS Gia Thụy có vườn hoa. Gọi 0912345678.");
  g_assert_true (hd_store_save (b->base.store, record, &error));
  g_assert_cmpstr (hd_record_text (record, HD_ENTRY_MASKED), ==, "");
  again = hide (b, entry);
  g_assert_cmpstr (again, ==, "Sáng nay, ở THCS Gia Thụy có vườn hoa. Gọi […].");
}

/* By hand, and what may not be left readable. */
static void
test_by_hand (Blind *b, gconstpointer data)
{
  gint64 entry = add_entry (b, NAME, "Trần Thị Hoa", "Bài", "Con gái tôi kể. Gọi 0912345678.");
  g_autoptr (GError) error = NULL;
  g_autofree char *hidden = NULL;
  g_autoptr (GPtrArray) masks = NULL;

  g_assert_false (hd_mask_add (b->base.store, entry, 0, 0, "other", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (hd_mask_add (b->base.store, entry, 20, 4000000000u, "other", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_mask_add (b->base.store, entry, 0, 11, "other", &error));
  hidden = hide (b, entry);
  g_assert_cmpstr (hidden, ==, "[…] kể. Gọi […].");
  masks = hd_masks_of (b->base.store, entry, NULL);
  g_assert_cmpuint (masks->len, ==, 2);
  g_assert_false (hd_mask_decide (b->base.store, hd_record_id (g_ptr_array_index (masks, 1)), FALSE, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

/* Whatever a text looks like, nothing of the author is found any more when it was hidden. */
static void
test_nothing_left (Blind *b, gconstpointer data)
{
  static const char *const pieces[] = {
    "Nguyễn Văn Ân", "nguyen van an", "NguyenVanAn", "Nguyễn\u200b Văn Ân", "0912345678", "+84 912 345 678", "an.nguyen85@vidu.vn",
    "001085012345", "THCS Gia Thụy", "Trần Thị Hoa", "hoa", ", ", "\n", " ", " và ", "[…]", "Văn", "Ân", "Nguyễn", "0912", "345 678", ".", "-",
    "số 12 ngõ 34 phố Ngọc Lâm", "đ", "😀", "e\u0302",
  };
  gint64 entry = add_entry (b, NAME, "Trần Thị Hoa", "Bài", "");

  for (guint round = 0; round < 300; round++) {
    g_autoptr (GString) body = g_string_new (NULL);
    g_autoptr (GPtrArray) leaks = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_leak_free);
    g_autoptr (HdTokens) tokens = NULL;
    g_autoptr (HdRecord) record = hd_store_get (b->base.store, HD_TYPE_ENTRY, entry, NULL);
    g_autofree char *hidden = NULL;

    for (guint i = g_test_rand_int_range (0, 30); i > 0; i--)
      g_string_append (body, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
    hd_record_set_text (record, HD_ENTRY_BODY, body->str);
    g_assert_true (hd_store_save (b->base.store, record, NULL));
    hidden = hide (b, entry);
    tokens = hd_tokens_load (b->base.store, b->contest, entry, NULL);
    hd_tokens_find (tokens, "", "", hidden, leaks);
    g_test_message ("%s\n->\n%s", body->str, hidden);
    g_assert_cmpuint (leaks->len, ==, 0);
  }
}

static void
add_many (Blind *b, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autofree char *title = g_strdup_printf ("Bài số %u", i);
    g_autofree char *body = g_strdup_printf ("Chuyện thứ %u của Nguyễn Văn Ân.", i);

    add_entry (b, NAME, "Trần Thị Hoa", title, body);
  }
}

static void
confirm_all (Blind *b)
{
  g_autoptr (GError) error = NULL;
  guint n;

  g_assert_true (hd_mask_propose_all (b->base.store, b->contest, NULL, &n, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < b->n_entries; i++) {
    hd_mask_confirm (b->base.store, b->entries[i], &error);
    g_assert_no_error (error);
  }
}

static guint
code (Blind *b, const char *passphrase, GError **error)
{
  guint works;

  hd_blind_code (b->base.store, b->contest, passphrase, NULL, NULL, &works, error);
  return works;
}

static void
test_codes (Blind *b, gconstpointer data)
{
  static const char symbols[] = "ACHKMRTXY23456789";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) works = NULL;
  g_autoptr (GArray) open = NULL, ready = NULL;
  guint in_order = 0;

  add_many (b, 40);
  open = hd_masks_open (b->base.store, b->contest, NULL);
  g_assert_cmpuint (open->len, ==, 40);
  /* From the last one leads back to the first. */
  g_assert_cmpint (hd_masks_next (b->base.store, b->entries[3]), ==, b->entries[4]);
  g_assert_cmpint (hd_masks_next (b->base.store, b->entries[39]), ==, b->entries[0]);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  confirm_all (b);
  ready = hd_blind_ready (b->base.store, b->contest, NULL);
  g_assert_cmpuint (ready->len, ==, 40);
  g_assert_cmpint (hd_masks_next (b->base.store, b->entries[3]), ==, 0);
  g_assert_cmpuint (code (b, "ngắn", &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 40);
  g_assert_no_error (error);

  works = hd_works_of (b->base.store, b->contest, NULL);
  g_assert_cmpuint (works->len, ==, 40);
  for (guint i = 0; i < works->len; i++) {
    HdRecord *work = g_ptr_array_index (works, i);
    const char *given = hd_record_text (work, HD_WORK_CODE);
    g_autofree char *typed = g_strdup_printf (" %c%c-%s ", g_ascii_tolower (given[0]), given[1], given + 2);
    g_autofree char *digest = hd_work_fingerprint (b->base.store, HD_WORK (work), NULL);

    g_assert_cmpuint (strlen (given), ==, 5);
    g_assert_cmpuint (strspn (given, symbols), ==, 5);
    g_assert_cmpint (hd_work_of_code (b->base.store, b->contest, typed), ==, hd_record_id (work));
    g_assert_cmpint (hd_record_int (work, HD_WORK_ENTRY), ==, 0);
    g_assert_cmpint (hd_record_int (work, HD_WORK_ROUND), ==, 1);
    g_assert_cmpstr (hd_record_text (work, HD_WORK_STATE), ==, "judged");
    g_assert_cmpstr (hd_record_text (work, HD_WORK_DIGEST), ==, digest);
    g_assert_nonnull (strstr (hd_record_text (work, HD_WORK_BODY), HD_MASKED));
    g_assert_null (strstr (hd_record_text (work, HD_WORK_BODY), "Nguyễn"));
    /* One wrong symbol, or two that were swapped, is no other work. */
    for (guint at = 0; at < 5; at++) {
      g_autofree char *wrong = g_strdup (given);

      for (const char *s = symbols; *s != '\0'; s++) {
        wrong[at] = *s;
        g_assert_true (*s == given[at] || hd_work_of_code (b->base.store, b->contest, wrong) == 0);
      }
      for (guint other = 0; other < at; other++) {
        g_autofree char *swapped = g_strdup (given);

        swapped[at] = given[other];
        swapped[other] = given[at];
        g_assert_true (given[at] == given[other] || hd_work_of_code (b->base.store, b->contest, swapped) == 0);
      }
    }
  }
  /* Their ids do not follow the entries'. */
  for (guint i = 0; i + 1 < b->n_entries; i++) {
    gint64 ids[2];

    for (guint k = 0; k < 2; k++) {
      g_autofree char *title = g_strdup_printf ("Bài số %u", i + k);
      g_autoptr (HdRecord) work = fixture_find (&b->base, HD_TYPE_WORK, "title", title);

      ids[k] = hd_record_id (work);
    }
    in_order += ids[0] < ids[1];
  }
  g_assert_cmpuint (in_order, >, 3);
  g_assert_cmpuint (in_order, <, 36);
}

static HdRecord *
only_key (Blind *b)
{
  g_autoptr (GPtrArray) keys = hd_store_get_all (b->base.store, HD_TYPE_CONTEST_KEY, NULL);

  g_assert_cmpuint (keys->len, ==, 1);
  return hd_store_get (b->base.store, HD_TYPE_CONTEST_KEY, hd_record_id (g_ptr_array_index (keys, 0)), NULL);
}

static void
freeze (Blind *b)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) contest = hd_store_get (b->base.store, HD_TYPE_CONTEST, b->contest, NULL);

  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  hd_record_set_text (contest, HD_CONTEST_FROZEN, "2025-06-30");
  hd_store_save (b->base.store, contest, &error);
  g_assert_no_error (error);
}

static void
test_opened (Blind *b, gconstpointer data)
{
  static const struct { const char *passphrase, *first, *second; HdError code; } refused[] = {
    { PASSPHRASE " ", "Lê An", "Trần Bình", HD_ERROR_INVALID },
    { PASSPHRASE, "Lê An", "", HD_ERROR_INVALID },
    { PASSPHRASE, "Lê An", " lê  AN ", HD_ERROR_INVALID },
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL, *composed = g_utf8_normalize (PASSPHRASE, -1, G_NORMALIZE_NFD);
  g_autoptr (GPtrArray) works = NULL, void_ones = NULL;

  add_many (b, 5);
  confirm_all (b);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 5);
  /* Undo does not lead behind the seal. */
  label = hd_store_undo_label (b->base.store);
  g_assert_null (label);
  g_assert_false (hd_blind_open (b->base.store, b->contest, PASSPHRASE, "Lê An", "Trần Bình", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);

  /* A second batch needs the same passphrase. */
  add_entry (b, "Lê Văn Cao", "Trần Thị Hoa", "Bài đến sau", "Lê Văn Cao kể.");
  {
    guint n;

    g_assert_true (hd_mask_propose (b->base.store, b->entries[5], &error));
    g_assert_true (hd_mask_confirm_unseen (b->base.store, b->contest, &n, &error));
    g_assert_cmpuint (n, ==, 1);
  }
  g_assert_cmpuint (code (b, "một câu khác hẳn", &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_cmpuint (code (b, composed, &error), ==, 1);
  g_assert_no_error (error);
  g_assert_false (hd_blind_is_open (b->base.store, b->contest));

  g_assert_true (hd_entry_set_state (b->base.store, &b->entries[2], 1, "withdrawn", "Tác giả xin rút", &error));
  freeze (b);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_assert_false (hd_blind_open (b->base.store, b->contest, refused[i].passphrase, refused[i].first, refused[i].second, &error));
    g_assert_error (error, HD_ERROR, refused[i].code);
    g_clear_error (&error);
  }
  hd_blind_open (b->base.store, b->contest, PASSPHRASE, "Lê An", " Trần  Bình", &error);
  g_assert_no_error (error);
  g_assert_true (hd_blind_is_open (b->base.store, b->contest));
  works = hd_works_of (b->base.store, b->contest, NULL);
  g_assert_cmpuint (works->len, ==, 6);
  for (guint i = 0; i < works->len; i++) {
    HdRecord *work = g_ptr_array_index (works, i);
    g_autoptr (HdRecord) entry = hd_store_get (b->base.store, HD_TYPE_ENTRY, hd_record_int (work, HD_WORK_ENTRY), &error);

    g_assert_no_error (error);
    g_assert_cmpint (hd_record_int (entry, HD_ENTRY_WORK), ==, hd_record_id (work));
    g_assert_cmpstr (hd_record_text (entry, HD_ENTRY_TITLE), ==, hd_record_text (work, HD_WORK_TITLE));
  }
  void_ones = hd_blind_void (b->base.store, b->contest, NULL);
  g_assert_cmpuint (void_ones->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (void_ones, 0), "Bài số 2"));
  g_assert_false (hd_blind_open (b->base.store, b->contest, PASSPHRASE, "Lê An", "Trần Bình", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

static void
exec (Blind *b, const char *sql)
{
  sqlite3 *db;

  g_assert_true (hd_store_close (b->base.store, NULL));
  g_clear_object (&b->base.store);
  g_assert_cmpint (sqlite3_open (b->base.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  b->base.store = hd_store_open (b->base.path, HD_STORE_NO_BACKUP, NULL);
  g_assert_nonnull (b->base.store);
}

/* A seal that was touched, or a code under it, is noticed. */
static void
test_tampered (Blind *b, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) key = NULL;
  g_autofree char *back = NULL;

  add_many (b, 3);
  confirm_all (b);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 3);
  freeze (b);
  key = only_key (b);
  g_assert_null (strstr (hd_record_text (key, HD_CONTEST_KEY_SEALED), "Bài"));
  exec (b, "UPDATE contest_key_text SET sealed = substr (sealed, 1, 100) || CASE substr (sealed, 101, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr (sealed, 102)");
  g_assert_false (hd_blind_open (b->base.store, b->contest, PASSPHRASE, "Lê An", "Trần Bình", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
  g_clear_error (&error);
  back = g_strdup_printf ("UPDATE contest_key_text SET sealed = '%s'; UPDATE work SET code = 'A2A2A' WHERE code = (SELECT min (code) FROM work)",
                          hd_record_text (key, HD_CONTEST_KEY_SEALED));
  exec (b, back);
  g_assert_false (hd_blind_open (b->base.store, b->contest, PASSPHRASE, "Lê An", "Trần Bình", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
  g_assert_false (hd_blind_is_open (b->base.store, b->contest));
}

/* Something of an author that nobody decided about blocks the codes. */
static void
test_blocked (Blind *b, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) leaks = NULL, none = NULL;
  gint64 first = add_entry (b, NAME, "Trần Thị Hoa", "Bài của Nguyễn Văn Ân", "Không có gì.");
  gint64 second = add_entry (b, "Lê Văn Cao", "Trần Thị Hoa", "Bài hai", "Ông bạn Phạm Tuân của tôi kể.");

  confirm_all (b);
  fixture_save (&b->base, g_object_new (HD_TYPE_AUTHOR, "entry", second, "full-name", "Phạm Tuân", "position", G_GINT64_CONSTANT (2), NULL));
  leaks = hd_blind_leaks (b->base.store, b->contest, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (leaks->len, ==, 2);
  g_assert_cmpint (((HdLeak *) g_ptr_array_index (leaks, 0))->entry, ==, first);
  g_assert_cmpstr (((HdLeak *) g_ptr_array_index (leaks, 0))->found, ==, NAME);
  g_assert_cmpint (((HdLeak *) g_ptr_array_index (leaks, 1))->entry, ==, second);
  g_assert_cmpuint (((HdLeak *) g_ptr_array_index (leaks, 1))->at, ==, 8);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  {
    g_autoptr (HdRecord) entry = hd_store_get (b->base.store, HD_TYPE_ENTRY, first, NULL);

    hd_record_set_text (entry, HD_ENTRY_TITLE, "Bài một");
    g_assert_true (hd_store_save (b->base.store, entry, &error));
  }
  confirm_all (b);
  none = hd_blind_leaks (b->base.store, b->contest, &error);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 2);
}

/* Conflicts of entries become those of works, and say no more than that they are. */
static void
test_conflicts (Blind *b, gconstpointer data)
{
  static const struct { const char *kind, *state; } conflicts[] = {
    { "unit_author", "found" }, { "family", "pinned" }, { "named", "dismissed" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = NULL;
  gint64 judge = fixture_save (&b->base, g_object_new (HD_TYPE_JUDGE, "contest", b->contest, "full-name", "Phạm Thu", "role", "judge", NULL));

  add_many (b, 4);
  for (guint i = 0; i < G_N_ELEMENTS (conflicts); i++) {
    g_autoptr (HdRecord) conflict = g_object_new (HD_TYPE_CONFLICT, "judge", judge, "entry", b->entries[i], "kind", conflicts[i].kind,
                                                  "state", conflicts[i].state, "reason", "cùng nhà với Nguyễn Văn Ân", NULL);

    if (hd_record_type_field (HD_TYPE_CONFLICT, "grounds", NULL) != NULL)
      g_object_set (conflict, "grounds", "không phải", NULL);
    g_assert_true (hd_store_save (b->base.store, conflict, &error));
  }
  confirm_all (b);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 4);
  g_assert_no_error (error);
  all = hd_store_get_all (b->base.store, HD_TYPE_CONFLICT, NULL);
  g_assert_cmpuint (all->len, ==, 2);
  for (guint i = 0; i < all->len; i++) {
    HdRecord *conflict = g_ptr_array_index (all, i);
    g_autoptr (HdRecord) work = hd_store_get (b->base.store, HD_TYPE_WORK, hd_record_int (conflict, HD_CONFLICT_WORK), &error);

    g_assert_no_error (error);
    g_assert_true (strcmp (hd_record_text (work, HD_WORK_TITLE), "Bài số 0") == 0 || strcmp (hd_record_text (work, HD_WORK_TITLE), "Bài số 1") == 0);
    g_assert_cmpint (hd_record_int (conflict, HD_CONFLICT_ENTRY), ==, 0);
    g_assert_cmpstr (hd_record_text (conflict, HD_CONFLICT_KIND), ==, "declared");
    g_assert_null (strstr (hd_record_text (conflict, HD_CONFLICT_REASON), "Nguyễn"));
  }
}

/* A work is what judges have: nothing of it is changed or deleted. */
static void
test_fixed (Blind *b, gconstpointer data)
{
  static const guint fixed[] = { HD_WORK_CODE, HD_WORK_TITLE, HD_WORK_BODY, HD_WORK_DIGEST };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) work = NULL;

  add_many (b, 1);
  confirm_all (b);
  g_assert_cmpuint (code (b, PASSPHRASE, &error), ==, 1);
  work = fixture_find (&b->base, HD_TYPE_WORK, "title", "Bài số 0");
  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++) {
    g_autoptr (HdRecord) copy = hd_store_get (b->base.store, HD_TYPE_WORK, hd_record_id (work), NULL);

    hd_record_set_text (copy, fixed[i], "A2A2A");
    g_assert_false (hd_store_save (b->base.store, copy, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_clear_error (&error);
  }
  g_assert_false (hd_store_delete (b->base.store, work, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_false (hd_mask_add (b->base.store, b->entries[0], 0, 3, "other", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add (path, Blind, NULL, set_up, func, tear_down)
  ADD ("/blind/proposed", test_proposed);
  ADD ("/blind/names", test_names);
  ADD ("/blind/subject-stays-readable", test_subject);
  ADD ("/blind/decided-stays", test_decided);
  ADD ("/blind/by-hand", test_by_hand);
  ADD ("/blind/nothing-left", test_nothing_left);
  ADD ("/blind/codes", test_codes);
  ADD ("/blind/opened", test_opened);
  ADD ("/blind/tampered", test_tampered);
  ADD ("/blind/leaks-block", test_blocked);
  ADD ("/blind/conflicts", test_conflicts);
  ADD ("/blind/works-stay", test_fixed);
  return g_test_run ();
}
