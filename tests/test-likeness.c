/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts with passages in common: found whatever was done to hide it, and nothing else found. */
#include "config.h"
#include <string.h>
#include "evade.h"
#include "fixture.h"
#include "store/contest.h"
#include "store/likeness.h"
#include "store/text.h"

#define LEAST 1500

typedef struct {
  GPtrArray *names, *essays;   /* of char* */
} Essays;

static void
essays_load (Essays *self)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), "likeness", "essays.txt", NULL);
  g_autofree char *all = NULL;
  g_auto (GStrv) parts = NULL;

  g_assert_true (g_file_get_contents (path, &all, NULL, NULL));
  parts = g_strsplit (all, "\n== ", -1);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->essays = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 1; parts[i] != NULL; i++) {
    char *end = strchr (parts[i], '\n');

    g_ptr_array_add (self->names, g_strndup (parts[i], end - parts[i]));
    g_ptr_array_add (self->essays, g_strdup (end + 1));
  }
  g_assert_cmpuint (self->essays->len, >=, 8);
}

static void
essays_clear (Essays *self)
{
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->essays);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Essays, essays_clear)

/* The index over all essays, ids from 1. */
static HdLikeness *
likeness_of_all (Essays *essays)
{
  HdLikeness *likeness = hd_likeness_new ();

  for (guint i = 0; i < essays->essays->len; i++)
    hd_likeness_add (likeness, i + 1, g_ptr_array_index (essays->essays, i));
  return likeness;
}

/* So many random words, as small letters and digits; no two texts have any in common. */
static char *
own_words (guint32 seed, guint n)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%x%s", i == 0 ? "" : " ", g_rand_int_range (random, 0x10000, 0xFFFFFF),
                            i % 40 == 39 ? ".\n" : "");
  return g_string_free (text, FALSE);
}

static gint64
share_in (GArray *pairs, gint64 first, gint64 second)
{
  for (guint i = 0; i < pairs->len; i++) {
    HdLikePair *pair = &g_array_index (pairs, HdLikePair, i);

    if (pair->first == MIN (first, second) && pair->second == MAX (first, second))
      return pair->share;
  }
  return 0;
}

static void
test_evasions (void)
{
  static const gint64 least[N_EVASIONS] = {
    [EVADE_NOTHING] = 10000, [EVADE_MARKS] = 10000, [EVADE_DECOMPOSED] = 10000, [EVADE_LETTERS] = 10000, [EVADE_INVISIBLE] = 10000,
    [EVADE_SHUFFLE] = 9000, [EVADE_NAMES] = 6000, [EVADE_PUNCTUATION] = 9500,
  };
  g_auto (Essays) essays = { NULL };

  essays_load (&essays);
  for (guint evasion = 0; evasion < N_EVASIONS; evasion++)
    for (guint i = 0; i < essays.essays->len; i++) {
      g_autoptr (HdLikeness) likeness = likeness_of_all (&essays);
      g_autofree char *copy = evade (g_ptr_array_index (essays.essays, i), evasion, i);
      g_autoptr (GArray) before = hd_likeness_of (likeness, 100, copy, LEAST);
      g_autoptr (GArray) pairs = NULL;

      hd_likeness_add (likeness, 100, copy);
      pairs = hd_likeness_pairs (likeness, LEAST, NULL);
      if (pairs->len != 1 || before->len != 1 || share_in (pairs, i + 1, 100) < least[evasion])
        g_error ("%s, evasion %u: %u pairs, %u before, %" G_GINT64_FORMAT, (char *) g_ptr_array_index (essays.names, i), evasion,
                 pairs->len, before->len, share_in (pairs, i + 1, 100));
      g_assert_cmpint (share_in (pairs, i + 1, 100), ==, share_in (before, i + 1, 100));
    }
}

static void
test_shares (void)
{
  static const struct {
    guint  copied;      /* per cent of the second text, from the first */
    guint  paragraphs;  /* in so many pieces */
    guint  words;       /* of each text */
    gboolean found;
  } cases[] = {
    { 100, 1, 1500, TRUE }, { 90, 5, 1500, TRUE }, { 50, 1, 1500, TRUE }, { 50, 10, 1500, TRUE }, { 20, 1, 1500, TRUE },
    { 20, 3, 1500, TRUE }, { 20, 10, 1500, TRUE }, { 16, 1, 1500, TRUE }, { 14, 1, 1500, FALSE }, { 5, 1, 1500, FALSE },
    { 0, 1, 1500, FALSE }, { 50, 1, 60, TRUE }, { 50, 2, 60, TRUE }, { 100, 1, 12, TRUE }, { 100, 1, 11, FALSE }, { 50, 1, 20000, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdLikeness) likeness = hd_likeness_new ();
    g_autofree char *first = own_words (1, cases[i].words);
    g_auto (GStrv) one = g_strsplit (first, " ", -1);
    g_autoptr (GString) second = g_string_new (NULL);
    g_autoptr (GArray) pairs = NULL;
    guint copied = cases[i].words * cases[i].copied / 100, piece = copied / cases[i].paragraphs;
    gint64 share;

    /* Each piece comes from its own part of the first text, the last part first, with words of its own before it. */
    for (guint k = 0; k < cases[i].paragraphs; k++) {
      guint from = (cases[i].paragraphs - 1 - k) * (cases[i].words / cases[i].paragraphs);
      g_autofree char *own = own_words (100 + k, (cases[i].words - copied) / cases[i].paragraphs);

      g_string_append_printf (second, "%s ", own);
      for (guint w = 0; w < piece; w++)
        g_string_append_printf (second, "%s ", one[from + w]);
    }
    hd_likeness_add (likeness, 7, first);
    hd_likeness_add (likeness, 5, second->str);
    pairs = hd_likeness_pairs (likeness, LEAST, NULL);
    share = share_in (pairs, 5, 7);
    if ((share > 0) != cases[i].found)
      g_error ("case %u: %" G_GINT64_FORMAT, i, share);
    if (cases[i].found)
      g_assert_cmpint (ABS (share - (gint64) cases[i].copied * 100), <=, 100);
  }
}

/* Everyone quotes the same, and hands in on the same form: no one copied. */
static void
test_no_alarm (void)
{
  static const char *const quotes[] = {
    "Thi đua là yêu nước, yêu nước thì phải thi đua. Và những người thi đua là những người yêu nước nhất.",
    "Bầu ơi thương lấy bí cùng, tuy rằng khác giống nhưng chung một giàn.",
    "Mỗi người tốt, mỗi việc tốt là một bông hoa đẹp, cả dân tộc ta là một rừng hoa đẹp.",
    "Trong đầm gì đẹp bằng sen, lá xanh bông trắng lại chen nhị vàng. Nhị vàng bông trắng lá xanh, gần bùn mà chẳng hôi tanh mùi bùn.",
  };
  static const char form[] =
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBÀI DỰ THI VIẾT VỀ ĐIỂN HÌNH TIÊN TIẾN, NGƯỜI TỐT, VIỆC TỐT\n"
    "Kính gửi: Hội đồng Thi đua - Khen thưởng quận Long Biên. Tôi xin gửi tới Ban tổ chức cuộc thi tác phẩm của mình và cam kết tác phẩm "
    "chưa tham gia cuộc thi nào khác, nội dung trong bài là người thật, việc thật.\n";
  g_auto (Essays) essays = { NULL };
  g_autoptr (HdLikeness) likeness = hd_likeness_new ();
  g_autoptr (HdLikeness) allowing = hd_likeness_new ();
  g_autoptr (GArray) pairs = NULL;
  g_autoptr (GArray) allowed = NULL;

  essays_load (&essays);
  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    hd_likeness_allow (allowing, quotes[i]);
  for (guint i = 0; i < 40; i++) {
    g_autoptr (GString) text = g_string_new (form);
    g_autofree char *own = own_words (1000 + i, 250);
    /* The essays are of real prose; the others are there so that the form is known as one. */
    g_auto (GStrv) paragraphs = g_strsplit (i < essays.essays->len ? g_ptr_array_index (essays.essays, i) : own, "\n", -1);

    for (guint k = 0; paragraphs[k] != NULL; k++)
      g_string_append_printf (text, "%s\n%s\n", paragraphs[k], k < 3 ? quotes[(i + k) % G_N_ELEMENTS (quotes)] : "");
    hd_likeness_add (likeness, i + 1, text->str);
    hd_likeness_add (allowing, i + 1, text->str);
  }
  pairs = hd_likeness_pairs (likeness, LEAST, NULL);
  allowed = hd_likeness_pairs (allowing, 1, NULL);
  g_assert_cmpuint (pairs->len, ==, 0);
  g_assert_cmpuint (allowed->len, ==, 0);
}

/* A quotation that is allowed does not count, however much of two texts it is. */
static void
test_allowed (void)
{
  g_autofree char *poem = own_words (9, 200);
  g_autofree char *one = own_words (10, 100);
  g_autofree char *two = own_words (11, 100);
  g_autofree char *first = g_strjoin ("\n", one, poem, NULL);
  g_autofree char *second = g_strjoin ("\n", poem, two, NULL);

  for (guint allow = 0; allow < 2; allow++) {
    g_autoptr (HdLikeness) likeness = hd_likeness_new ();
    g_autoptr (GArray) pairs = NULL;
    g_autoptr (GArray) passages = NULL;

    if (allow)
      hd_likeness_allow (likeness, poem);
    hd_likeness_add (likeness, 1, first);
    hd_likeness_add (likeness, 2, second);
    pairs = hd_likeness_pairs (likeness, LEAST, NULL);
    passages = hd_likeness_passages (likeness, first, second);
    g_assert_cmpuint (pairs->len, ==, !allow);
    g_assert_cmpuint (passages->len, ==, !allow);
  }
}

/* What many copied from one is no slogan. */
static void
test_many_copies (void)
{
  static const guint copies[] = { 2, 25, 60, 400 };

  for (guint c = 0; c < G_N_ELEMENTS (copies); c++) {
    g_autoptr (HdLikeness) likeness = hd_likeness_new ();
    g_autofree char *original = own_words (1, 300);
    g_autofree gboolean *found = g_new0 (gboolean, copies[c] + 1);
    g_autoptr (GArray) pairs = NULL;
    g_autoptr (GArray) next = NULL;

    for (guint i = 1; i <= copies[c]; i++) {
      g_autofree char *own = own_words (1000 + i, 100);
      g_autofree char *text = g_strjoin ("\n", own, original, NULL);

      hd_likeness_add (likeness, i, text);
    }
    for (guint i = 0; i < 30; i++) {
      g_autofree char *own = own_words (5000 + i, 400);

      hd_likeness_add (likeness, 10000 + i, own);
    }
    pairs = hd_likeness_pairs (likeness, LEAST, NULL);
    for (guint i = 0; i < pairs->len; i++) {
      HdLikePair *pair = &g_array_index (pairs, HdLikePair, i);

      g_assert_cmpint (pair->second, <=, copies[c]);
      g_assert_cmpint (pair->share, ==, 7500);
      found[pair->first] = found[pair->second] = TRUE;
    }
    for (guint i = 1; i <= copies[c]; i++)
      g_assert_true (found[i]);
    if (copies[c] <= 60)
      g_assert_cmpuint (pairs->len, ==, copies[c] * (copies[c] - 1) / 2);
    next = hd_likeness_of (likeness, 9999, original, LEAST);
    g_assert_cmpuint (next->len, >, 0);
  }
}

/* The passages are told in characters of the texts as they are. */
static void
test_passages (void)
{
  g_auto (Essays) essays = { NULL };

  essays_load (&essays);
  for (guint evasion = 0; evasion < N_EVASIONS; evasion++) {
    g_autoptr (HdLikeness) likeness = hd_likeness_new ();
    const char *one = g_ptr_array_index (essays.essays, 0), *two = g_ptr_array_index (essays.essays, 1);
    g_auto (GStrv) paragraphs = g_strsplit (one, "\n", -1);
    g_autofree char *plain = g_strjoin ("\n", two, paragraphs[2], paragraphs[1], NULL);
    g_autofree char *copy = evade (plain, evasion, evasion);
    g_autoptr (GArray) passages = NULL;
    guint last = 0;

    passages = hd_likeness_passages (likeness, one, copy);
    g_assert_cmpuint (passages->len, >=, 1);
    for (guint i = 0; i < passages->len; i++) {
      HdPassage *passage = &g_array_index (passages, HdPassage, i);
      g_autofree char *here = g_utf8_substring (one, passage->first_start, passage->first_start + passage->first_length);
      g_autofree char *there = g_utf8_substring (copy, passage->second_start, passage->second_start + passage->second_length);
      gunichar first = g_utf8_get_char (here), before = passage->first_start == 0 ? ' ' : g_utf8_get_char (g_utf8_offset_to_pointer (one, passage->first_start - 1));

      /* Whole words, in order, of the two paragraphs. */
      g_assert_true (g_unichar_isalnum (first));
      g_assert_false (g_unichar_isalnum (before));
      g_assert_cmpuint (passage->first_start, >=, last);
      last = passage->first_start + passage->first_length;
      g_assert_true (last >= g_utf8_strlen (one, -1) || !g_unichar_isalnum (g_utf8_get_char (g_utf8_offset_to_pointer (one, last))));
      if (evasion == EVADE_NOTHING)
        g_assert_cmpstr (here, ==, there);
      if (evasion == EVADE_MARKS || evasion == EVADE_DECOMPOSED) {
        g_autofree char *folded = hd_text_fold (here);
        g_autofree char *other = hd_text_fold (there);

        g_assert_cmpint (strlen (folded), ==, strlen (other));
      }
    }
    if (evasion == EVADE_NOTHING) {
      HdPassage *passage = &g_array_index (passages, HdPassage, 0);
      g_autofree char *here = g_utf8_substring (one, passage->first_start, passage->first_start + passage->first_length);

      /* Without the full stop at its end. */
      g_assert_cmpuint (passages->len, ==, 2);
      g_assert_true (g_str_has_prefix (paragraphs[1], here));
      g_assert_cmpuint (strlen (paragraphs[1]) - strlen (here), ==, 1);
    }
  }
}

/* One by one gives what all at once gives, also when texts are changed. */
static void
test_one_by_one (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (guint round = 0; round < 20; round++) {
    g_autoptr (HdLikeness) likeness = hd_likeness_new ();
    g_autoptr (HdLikeness) fresh = hd_likeness_new ();
    g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
    g_autoptr (GArray) pairs = NULL;
    g_autoptr (GArray) again = NULL;
    guint of_total = 0;

    for (guint i = 0; i < 30; i++) {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint part = 0; part < 4; part++) {
        g_autofree char *words = own_words (g_rand_int_range (random, 0, 40), 50);

        g_string_append_printf (text, "%s\n", words);
      }
      g_ptr_array_add (texts, g_strdup (text->str));
      if (i % 5 == 0)
        hd_likeness_add (likeness, i + 1, "điều sẽ được viết lại");
      if (i == 15)
        g_array_unref (hd_likeness_pairs (likeness, LEAST, NULL));
    }
    for (guint i = 0; i < texts->len; i++) {
      g_autoptr (GArray) of = hd_likeness_of (likeness, i + 1, g_ptr_array_index (texts, i), LEAST);

      of_total += of->len;
      hd_likeness_add (likeness, i + 1, g_ptr_array_index (texts, i));
      hd_likeness_add (fresh, i + 1, g_ptr_array_index (texts, i));
    }
    pairs = hd_likeness_pairs (likeness, LEAST, NULL);
    again = hd_likeness_pairs (fresh, LEAST, NULL);
    g_assert_cmpuint (pairs->len, >, 0);
    g_assert_cmpuint (pairs->len, ==, of_total);
    g_assert_cmpuint (pairs->len, ==, again->len);
    g_assert_cmpmem (pairs->data, pairs->len * sizeof (HdLikePair), again->data, again->len * sizeof (HdLikePair));
  }
}

static void
test_odd_texts (void)
{
  static const char *const texts[] = {
    "", " ", "một", "…!?", "\u200B\u00AD", "một hai ba bốn", "một hai ba bốn năm", "🌸🌸🌸🌸🌸", "1 2 3 4 5 6 7 8 9 10 11",
    "ﬁ ½ ② Ⅳ ㎡ ㍿ 𝒜𝓑𝕮", "가나다 漢字 Россия Ελλάδα",
  };
  g_autoptr (HdLikeness) likeness = hd_likeness_new ();
  g_autoptr (GString) same = g_string_new (NULL);
  g_autoptr (GArray) pairs = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (same, "a ");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    hd_likeness_add (likeness, i + 1, texts[i]);
    for (guint k = 0; k < G_N_ELEMENTS (texts); k++)
      g_array_unref (hd_likeness_passages (likeness, texts[i], texts[k]));
  }
  pairs = hd_likeness_pairs (likeness, 1, NULL);
  g_assert_cmpuint (pairs->len, ==, 0);
  g_array_unref (g_steal_pointer (&pairs));
  hd_likeness_add (likeness, 100, same->str);
  hd_likeness_add (likeness, 101, same->str);
  pairs = hd_likeness_pairs (likeness, 1, NULL);
  g_assert_cmpuint (pairs->len, ==, 1);
  g_assert_cmpint (share_in (pairs, 100, 101), ==, 10000);
}

static void
test_cancelled (void)
{
  g_autoptr (HdLikeness) likeness = hd_likeness_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  hd_likeness_add (likeness, 1, "một hai ba bốn năm sáu bảy");
  g_cancellable_cancel (cancellable);
  g_assert_null (hd_likeness_pairs (likeness, 1, cancellable));
}

static gint64
make_entry (Fixture *f, gint64 year, const char *title, const char *body)
{
  gint64 contest = fixture_save (f, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết", "year", year, "state", "receiving", NULL));
  gint64 kind = fixture_save (f, g_object_new (HD_TYPE_CONTEST_KIND, "contest", contest, "code", "article", "name", "Bài viết", NULL));

  return fixture_save (f, g_object_new (HD_TYPE_ENTRY, "contest", contest, "kind", kind, "title", title, "body", body, "received", "2024-05-02",
                                        "state", "received", NULL));
}

/* Of all years of a file, with what may be quoted; a verdict is remembered and undone. */
static void
test_file (Fixture *f, gconstpointer data)
{
  g_auto (Essays) essays = { NULL };
  g_autofree char *copy = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdLikeness) likeness = NULL;
  g_autoptr (GArray) pairs = NULL;
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (HdRecord) entry = NULL;
  HdLikePair *pair;
  gint64 first, second;

  essays_load (&essays);
  copy = evade (g_ptr_array_index (essays.essays, 3), EVADE_MARKS, 1);
  first = make_entry (f, 2022, "Vườn ổi ven sông", g_ptr_array_index (essays.essays, 3));
  make_entry (f, 2023, "Lớp học tình thương", g_ptr_array_index (essays.essays, 1));
  second = make_entry (f, 2024, "Đất không phụ người", copy);
  make_entry (f, 2024, "Phóng sự ảnh", "");
  likeness = hd_likeness_load (f->store, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_likeness_least (f->store), ==, LEAST);
  pairs = hd_likeness_pairs (likeness, hd_likeness_least (f->store), NULL);
  g_assert_cmpuint (pairs->len, ==, 1);
  pair = &g_array_index (pairs, HdLikePair, 0);
  g_assert_cmpint (pair->first, ==, first);
  g_assert_cmpint (pair->second, ==, second);

  g_assert_null (hd_entry_pair_find (f->store, first, second));
  g_assert_false (hd_entry_pair_judge (f->store, pair, "unknown", "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_entry_pair_judge (f->store, pair, "borrowed", "Chép gần hết đoạn đầu", &error));
  g_assert_true (hd_entry_pair_judge (f->store, pair, "same", "Cùng một bài, gửi hai năm", &error));
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_ENTRY_PAIR), ==, 1);
  record = hd_entry_pair_find (f->store, second, first);
  g_assert_cmpstr (hd_record_text (record, HD_ENTRY_PAIR_VERDICT), ==, "same");
  g_assert_cmpint (hd_record_int (record, HD_ENTRY_PAIR_SHARE), ==, 10000);
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_clear_object (&record);
  record = hd_entry_pair_find (f->store, first, second);
  g_assert_cmpstr (hd_record_text (record, HD_ENTRY_PAIR_VERDICT), ==, "borrowed");

  /* What may be quoted is a setting. */
  g_assert_true (hd_store_begin (f->store, "settings", &error));
  g_assert_true (hd_store_set_setting (f->store, "quotes", copy, &error));
  g_assert_true (hd_store_set_setting (f->store, "likeness_least", "none", &error));
  g_assert_true (hd_store_commit (f->store, &error));
  g_assert_cmpint (hd_likeness_least (f->store), ==, LEAST);
  g_array_unref (g_steal_pointer (&pairs));
  hd_likeness_free (g_steal_pointer (&likeness));
  likeness = hd_likeness_load (f->store, NULL, &error);
  pairs = hd_likeness_pairs (likeness, 1, NULL);
  g_assert_cmpuint (pairs->len, ==, 0);

  entry = hd_store_get (f->store, HD_TYPE_ENTRY, second, &error);
  g_assert_true (hd_store_begin (f->store, "delete", &error));
  g_assert_true (hd_store_delete (f->store, entry, &error));
  g_assert_true (hd_store_commit (f->store, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_ENTRY_PAIR), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/likeness/evasions", test_evasions);
  g_test_add_func ("/likeness/shares", test_shares);
  g_test_add_func ("/likeness/no-alarm", test_no_alarm);
  g_test_add_func ("/likeness/allowed", test_allowed);
  g_test_add_func ("/likeness/many-copies", test_many_copies);
  g_test_add_func ("/likeness/passages", test_passages);
  g_test_add_func ("/likeness/one-by-one", test_one_by_one);
  g_test_add_func ("/likeness/odd-texts", test_odd_texts);
  g_test_add_func ("/likeness/cancelled", test_cancelled);
  g_test_add ("/likeness/file", Fixture, NULL, fixture_set_up, test_file, fixture_tear_down);
  return g_test_run ();
}
