/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vietnamese text. The cases are tables in data/text: one line each, cells parted
 * by tabs, bytes that cannot be typed as \ooo, the answer last. */
#include "config.h"

#include <glib.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

#include "store/text.h"

typedef char *(*Answer) (char **cells);

typedef struct {
  const char *name;     /* of the table and the test */
  guint       n_cells;  /* with the answers */
  guint       n_answers;
  Answer      answer[3];
} Table;

static char *
data_path (const char *name)
{
  return g_build_filename (g_getenv ("HD_TEST_DATA"), "text", name, NULL);
}

static char **
read_lines (const char *name)
{
  g_autofree char *path = data_path (name);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  if (g_str_has_suffix (contents, "\n"))
    contents[strlen (contents) - 1] = '\0';
  return g_strsplit (contents, "\n", -1);
}

static char *
yes_or_no (gboolean answer)
{
  return g_strdup (answer ? "yes" : "no");
}

static char *
or_refused (gboolean  accepted,
            char     *text)
{
  if (accepted) {
    g_assert_nonnull (text);
    return text;
  }

  g_assert_null (text);
  return g_strdup ("!");
}

static char *answer_decode (char **c) { return hd_text_decode (c[0], -1); }
static char *answer_clean (char **c) { return hd_text_clean (c[0], -1); }
static char *answer_clean_lines (char **c) { return hd_text_clean_lines (c[0], -1); }
static char *answer_excerpt (char **c) { return hd_text_excerpt (c[0], atoi (c[1])); }
static char *answer_fold (char **c) { return hd_text_fold (c[0]); }
static char *answer_marks (char **c) { return yes_or_no (hd_text_has_marks (c[0])); }
static char *answer_capitalize (char **c) { return hd_text_capitalize_name (c[0]); }
static char *answer_title_unit (char **c) { return hd_text_title_unit (c[0]); }
static char *answer_given (char **c) { return hd_text_given_name (c[0]); }
static char *answer_date_valid (char **c) { return yes_or_no (hd_date_is_valid (c[0])); }
static char *answer_date_format (char **c) { return hd_date_format (c[0]); }
static char *answer_date_format_long (char **c) { return hd_date_format_long (c[0]); }
static char *answer_number (char **c) { return hd_number_format (g_ascii_strtoll (c[0], NULL, 10)); }
static char *answer_number_office (char **c) { return hd_number_format_office (g_ascii_strtoll (c[0], NULL, 10)); }
static char *answer_hundredths (char **c) { return hd_number_format_hundredths (g_ascii_strtoll (c[0], NULL, 10)); }
static char *answer_words (char **c) { return hd_number_in_words (g_ascii_strtoll (c[0], NULL, 10)); }
static char *answer_money (char **c) { return hd_money_in_words (g_ascii_strtoll (c[0], NULL, 10)); }

static char *
answer_key (char **c)
{
  g_autofree char *one = hd_text_key (c[0]);
  g_autofree char *other = hd_text_key (c[1]);

  return g_strdup (g_str_equal (one, other) ? "same" : "different");
}

static char *
answer_date (char **c)
{
  char *iso = NULL;
  gboolean accepted = hd_date_parse (c[0], &iso);

  g_assert_true (!accepted || hd_date_is_valid (iso));
  return or_refused (accepted, iso);
}

static char *
answer_date_in_year (char **c)
{
  char *iso = NULL;
  gboolean accepted = hd_date_parse_in_year (c[0], atoi (c[1]), &iso);

  return or_refused (accepted, iso);
}

static char *
answer_serial (char **c)
{
  return hd_date_from_serial (g_ascii_strtod (c[0], NULL), g_str_equal (c[1], "yes"));
}

static char *
answer_days (char **c)
{
  g_autofree char *there = hd_date_add_days (c[0], atoi (c[2]));

  g_assert_cmpstr (there, ==, c[1]);
  return g_strdup_printf ("%" G_GINT64_FORMAT, hd_date_days_between (c[0], c[1]));
}

static char *
answer_number_parse (char **c)
{
  gint64 value = 0;

  return hd_number_parse (c[0], &value) ? g_strdup_printf ("%" G_GINT64_FORMAT, value) : g_strdup ("!");
}

static char *
answer_legacy (char **c)
{
  const char *font = c[1][0] != '\0' ? c[1] : NULL;
  HdEncoding encoding = hd_text_detect_encoding (c[2], font);
  g_autofree char *repaired = hd_text_repair (c[2], encoding, font);
  g_autofree char *again = hd_text_repair (repaired, hd_text_detect_encoding (repaired, NULL), NULL);

  if (!g_str_equal (hd_encoding_nick (encoding), c[0]))
    return g_strdup_printf ("(%s)", hd_encoding_nick (encoding));

  g_assert_cmpstr (again, ==, repaired);
  return g_steal_pointer (&repaired);
}

static const Table tables[] = {
  { "decode", 2, 1, { answer_decode } },
  { "clean", 2, 1, { answer_clean } },
  { "clean-lines", 2, 1, { answer_clean_lines } },
  { "excerpt", 3, 1, { answer_excerpt } },
  { "fold", 2, 1, { answer_fold } },
  { "marks", 2, 1, { answer_marks } },
  { "key", 3, 1, { answer_key } },
  { "capitalize", 2, 1, { answer_capitalize } },
  { "title-unit", 2, 1, { answer_title_unit } },
  { "given", 2, 1, { answer_given } },
  { "date", 2, 1, { answer_date } },
  { "date-in-year", 3, 1, { answer_date_in_year } },
  { "date-valid", 2, 1, { answer_date_valid } },
  { "date-format", 3, 2, { answer_date_format, answer_date_format_long } },
  { "date-serial", 3, 1, { answer_serial } },
  { "date-days", 3, 1, { answer_days } },
  { "number", 4, 3, { answer_number, answer_number_office, answer_hundredths } },
  { "words", 2, 1, { answer_words } },
  { "money", 2, 1, { answer_money } },
  { "number-parse", 2, 1, { answer_number_parse } },
  { "legacy", 4, 1, { answer_legacy } },
};

static void
test_table (gconstpointer data)
{
  const Table *table = data;
  g_autofree char *name = g_strconcat (table->name, ".tsv", NULL);
  g_auto (GStrv) lines = read_lines (name);
  guint n_cases = 0;

  for (gsize i = 0; lines[i] != NULL; i++) {
    g_auto (GStrv) cells = NULL;

    if (lines[i][0] == '#')
      continue;
    cells = g_strsplit (lines[i], "\t", -1);
    if (g_strv_length (cells) != table->n_cells)
      g_error ("%s:%" G_GSIZE_FORMAT ": %u cells wanted", name, i + 1, table->n_cells);
    for (gsize c = 0; cells[c] != NULL; c++) {
      char *bytes = g_strcompress (cells[c]);
      g_free (cells[c]);
      cells[c] = bytes;
    }

    for (guint a = 0; a < table->n_answers; a++) {
      g_autofree char *answer = table->answer[a] (cells);
      const char *wanted = cells[table->n_cells - table->n_answers + a];

      if (!g_str_equal (answer, wanted)) {
        g_test_message ("%s:%" G_GSIZE_FORMAT ": '%s' gives '%s', not '%s'", name, i + 1,
                        cells[table->n_cells - table->n_answers - 1], answer, wanted);
        g_test_fail ();
      }
    }
    n_cases++;
  }

  g_assert_cmpuint (n_cases, >, 0);
}

/* Each function takes NULL for "". */
static void
test_null (void)
{
  static char *(*const functions[]) (const char *) = {
    hd_text_fold, hd_text_key, hd_text_capitalize_name, hd_text_title_unit, hd_text_sort_key, hd_text_given_name,
    hd_date_format, hd_date_format_long,
  };
  g_autofree char *clean = hd_text_clean (NULL, -1);
  g_autofree char *iso = NULL;

  g_assert_cmpstr (clean, ==, "");
  for (gsize i = 0; i < G_N_ELEMENTS (functions); i++) {
    g_autofree char *text = functions[i] (NULL);
    g_assert_cmpstr (text, ==, "");
  }
  g_assert_true (hd_date_parse (NULL, &iso));
  g_assert_cmpstr (iso, ==, "");
  g_assert_true (hd_date_parse ("1956", NULL));
  g_assert_false (hd_text_has_marks (NULL));
  g_assert_cmpint (hd_text_compare (NULL, ""), ==, 0);
}

/* A length stops the reading, and NUL inside it is dropped. */
static void
test_length (void)
{
  g_autofree char *part = hd_text_clean ("Nguyễn Văn", 8);
  g_autofree char *with_nul = hd_text_clean ("a\0b", 3);

  g_assert_cmpstr (part, ==, "Nguyễn");
  g_assert_cmpstr (with_nul, ==, "ab");
}

static char *
sort_key (const char *text)
{
  return hd_text_sort_key (text);
}

static char *
given_key (const char *text)
{
  return hd_text_name_sort_key (text, HD_NAME_ORDER_GIVEN);
}

static char *
family_key (const char *text)
{
  return hd_text_name_sort_key (text, HD_NAME_ORDER_FAMILY);
}

/* The lines of each file are in order, no two of them equal. */
static void
test_order (void)
{
  static const struct { const char *file; char *(*key) (const char *); } orders[] = {
    { "order.txt", sort_key }, { "names-given.txt", given_key }, { "names-family.txt", family_key },
  };

  for (gsize o = 0; o < G_N_ELEMENTS (orders); o++) {
    g_auto (GStrv) lines = read_lines (orders[o].file);

    g_assert_cmpuint (g_strv_length (lines), >, 5);
    for (gsize i = 1; lines[i] != NULL; i++) {
      g_autofree char *before = orders[o].key (lines[i - 1]);
      g_autofree char *after = orders[o].key (lines[i]);

      if (strcmp (before, after) >= 0) {
        g_test_message ("%s:%" G_GSIZE_FORMAT ": '%s' is not before '%s'", orders[o].file, i + 1, lines[i - 1], lines[i]);
        g_test_fail ();
      }
    }
  }
}

static int
icu_compare (UCollator  *collator,
             const char *a,
             const char *b)
{
  UErrorCode code = U_ZERO_ERROR;
  UCharIterator left, right;
  int result;

  uiter_setUTF8 (&left, a, -1);
  uiter_setUTF8 (&right, b, -1);
  result = ucol_strcollIter (collator, &left, &right, &code);
  g_assert_true (U_SUCCESS (code));
  return result;
}

static int
sign (int value)
{
  return (value > 0) - (value < 0);
}

/* The order of single syllables is that of ICU's Vietnamese collator, and that of
 * names is its order applied syllable by syllable. */
static void
test_order_agrees_with_icu (void)
{
  g_auto (GStrv) words = read_lines ("syllables.txt");
  guint n = g_strv_length (words);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) random = g_rand_new_with_seed (26);
  UErrorCode code = U_ZERO_ERROR;
  UCollator *collator = ucol_open ("vi", &code);

  g_assert_true (U_SUCCESS (code));
  ucol_setStrength (collator, UCOL_SECONDARY);
  g_assert_cmpuint (n, >, 300);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (keys, hd_text_sort_key (words[i]));

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      if (sign (strcmp (keys->pdata[i], keys->pdata[j])) != icu_compare (collator, words[i], words[j]))
        g_error ("'%s' and '%s' are ordered differently", words[i], words[j]);

  for (guint k = 0; k < 100000; k++) {
    const char *a[3], *b[3];
    g_autofree char *name_a = NULL, *name_b = NULL, *key_a = NULL, *key_b = NULL;
    int expected = 0;

    /* A small choice of syllables, so that names often agree in some. */
    for (guint s = 0; s < 3; s++) {
      a[s] = words[g_rand_int_range (random, 0, n) % (s == 2 ? n : 7)];
      b[s] = g_rand_boolean (random) ? a[s] : words[g_rand_int_range (random, 0, n)];
    }
    name_a = g_strjoin (" ", a[0], a[1], a[2], NULL);
    name_b = g_strjoin (" ", b[0], b[1], b[2], NULL);
    key_a = hd_text_name_sort_key (name_a, HD_NAME_ORDER_GIVEN);
    key_b = hd_text_name_sort_key (name_b, HD_NAME_ORDER_GIVEN);

    expected = icu_compare (collator, a[2], b[2]);
    if (expected == 0)
      expected = icu_compare (collator, a[1], b[1]);
    if (expected == 0)
      expected = icu_compare (collator, a[0], b[0]);
    if (sign (strcmp (key_a, key_b)) != expected)
      g_error ("'%s' and '%s' are ordered differently", name_a, name_b);
    g_assert_cmpuint (strlen (key_a), <=, 3 * g_utf8_strlen (name_a, -1));
  }

  ucol_close (collator);
}

/* The tables of the legacy encodings, as published; letter to how it is written. */
static GHashTable *
read_codes (const char *name,
            gboolean    bytes)
{
  GHashTable *codes = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, g_free);
  g_auto (GStrv) lines = read_lines (name);

  for (gsize i = 0; lines[i] != NULL; i++) {
    g_auto (GStrv) cells = g_strsplit (lines[i], "\t", 2);
    GString *code = g_string_new (NULL);

    if (lines[i][0] == '#') {
      g_string_free (code, TRUE);
      continue;
    }
    if (bytes)
      g_string_append_unichar (code, strtoul (cells[1], NULL, 16));
    else
      g_string_append (code, cells[1]);
    g_hash_table_insert (codes, GUINT_TO_POINTER (g_utf8_get_char (cells[0])), g_string_free (code, FALSE));
  }

  return codes;
}

/* @text in a legacy encoding; a capital without a code is written as its small letter. */
static char *
encode (GHashTable *codes,
        const char *text)
{
  GString *out = g_string_new (NULL);

  for (; *text; text = g_utf8_next_char (text)) {
    gunichar c = g_utf8_get_char (text);
    const char *code = g_hash_table_lookup (codes, GUINT_TO_POINTER (c));

    if (code == NULL && c >= 0x80)
      code = g_hash_table_lookup (codes, GUINT_TO_POINTER (g_unichar_tolower (c)));
    if (code != NULL)
      g_string_append (out, code);
    else
      g_string_append_unichar (out, c);
  }

  return g_string_free (out, FALSE);
}

/* Names and parts of sentences, some of them in capitals, as lists hold them. */
static GPtrArray *
make_lines (guint n)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) sentences = read_lines ("sentences.txt");
  g_auto (GStrv) names = read_lines ("name-parts.txt");
  g_autoptr (GRand) random = g_rand_new_with_seed (2023);
  char **parts[3];

  for (guint p = 0; p < 3; p++)
    parts[p] = g_strsplit (names[p], " ", -1);

  while (lines->len < n) {
    GString *line = g_string_new (NULL);

    if (g_rand_boolean (random)) {
      for (guint p = 0; p < 3; p++)
        if (p != 1 || g_rand_int_range (random, 0, 4) > 0)
          g_string_append_printf (line, line->len > 0 ? " %s" : "%s",
                                  parts[p][g_rand_int_range (random, 0, g_strv_length (parts[p]))]);
      g_strdelimit (line->str, "_", ' ');
    } else {
      const char *sentence = sentences[g_rand_int_range (random, 0, g_strv_length (sentences))];
      g_auto (GStrv) words = g_strsplit (sentence, " ", -1);
      guint n_words = g_strv_length (words);
      guint from = g_rand_int_range (random, 0, n_words - 2);
      guint to = g_rand_int_range (random, from + 3, n_words + 1);

      for (guint w = from; w < to; w++)
        g_string_append_printf (line, line->len > 0 ? " %s" : "%s", words[w]);
    }

    if (g_rand_int_range (random, 0, 6) == 0) {
      g_ptr_array_add (lines, g_utf8_strup (line->str, -1));
      g_string_free (line, TRUE);
    } else {
      g_ptr_array_add (lines, g_string_free (line, FALSE));
    }
  }

  for (guint p = 0; p < 3; p++)
    g_strfreev (parts[p]);
  return lines;
}

static gboolean
is_ascii (const char *text)
{
  for (; *text; text++)
    if (*text & 0x80)
      return FALSE;

  return TRUE;
}

static gboolean
equal_but_for_case (const char *a,
                    const char *b)
{
  g_autofree char *lower_a = g_utf8_strdown (a, -1);
  g_autofree char *lower_b = g_utf8_strdown (b, -1);

  return g_str_equal (lower_a, lower_b);
}

/* Of a thousand lines and more in each encoding, at least 99 in 100 are told right
 * without a font, and all of those come back as they were. */
static void
test_legacy_corpus (void)
{
  enum { TCVN3, VNI, COMPOSED, DECOMPOSED, PLAIN, N_FORMS };
  static const HdEncoding expected[N_FORMS] = {
    HD_ENCODING_TCVN3, HD_ENCODING_VNI, HD_ENCODING_UNICODE, HD_ENCODING_DECOMPOSED, HD_ENCODING_UNICODE,
  };
  g_autoptr (GHashTable) tcvn3 = read_codes ("tcvn3.tsv", TRUE);
  g_autoptr (GHashTable) vni = read_codes ("vni.tsv", FALSE);
  g_autoptr (GPtrArray) lines = make_lines (3000);
  guint n[N_FORMS] = { 0 }, wrong[N_FORMS] = { 0 };

  g_assert_cmpuint (g_hash_table_size (tcvn3), ==, 74);
  g_assert_cmpuint (g_hash_table_size (vni), ==, 134);

  for (guint i = 0; i < lines->len; i++) {
    const char *line = lines->pdata[i];

    for (guint f = 0; f < N_FORMS; f++) {
      g_autofree char *found = f == TCVN3        ? encode (tcvn3, line)
                               : f == VNI        ? encode (vni, line)
                               : f == COMPOSED   ? g_strdup (line)
                               : f == DECOMPOSED ? g_utf8_normalize (line, -1, G_NORMALIZE_NFD)
                                                 : hd_text_fold (line);
      HdEncoding encoding;

      if (f != PLAIN && is_ascii (found))
        continue;
      /* đ has no decomposition, and Lý Quý is the same in TCVN3. */
      if (f != COMPOSED && f != PLAIN && g_str_equal (found, line))
        continue;

      n[f]++;
      encoding = hd_text_detect_encoding (found, NULL);
      if (encoding != expected[f]) {
        g_test_message ("'%s' of '%s' taken for %s", found, line, hd_encoding_nick (encoding));
        wrong[f]++;
        continue;
      }
      if (f != PLAIN) {
        g_autofree char *repaired = hd_text_repair (found, encoding, NULL);

        if (f == TCVN3)
          g_assert_true (equal_but_for_case (repaired, line));
        else
          g_assert_cmpstr (repaired, ==, line);
      }
    }
  }

  for (guint f = 0; f < N_FORMS; f++) {
    g_test_message ("form %u: %u of %u wrong", f, wrong[f], n[f]);
    g_assert_cmpuint (n[f], >=, 1000);
    g_assert_cmpuint (wrong[f] * 100, <=, n[f]);
  }
}

/* Every letter of the tables by itself, with its font. */
static void
test_legacy_letters (void)
{
  static const struct { const char *file, *font; HdEncoding encoding; } all[] = {
    { "tcvn3.tsv", ".VnTime", HD_ENCODING_TCVN3 }, { "vni.tsv", "VNI-Times", HD_ENCODING_VNI },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++) {
    g_autoptr (GHashTable) codes = read_codes (all[i].file, all[i].encoding == HD_ENCODING_TCVN3);
    GHashTableIter iter;
    gpointer letter, code;

    g_hash_table_iter_init (&iter, codes);
    while (g_hash_table_iter_next (&iter, &letter, &code)) {
      g_autofree char *repaired = hd_text_repair (code, all[i].encoding, all[i].font);

      g_assert_cmpuint (g_utf8_get_char (repaired), ==, GPOINTER_TO_UINT (letter));
      g_assert_cmpint (g_utf8_strlen (repaired, -1), ==, 1);
    }
  }
}

/* Any bytes go through every function and come out as valid UTF-8, the clean text
 * and the repaired one unchanged by a second turn. */
static void
test_random_bytes (void)
{
  static char *(*const functions[]) (const char *) = {
    hd_text_fold, hd_text_key, hd_text_capitalize_name, hd_text_title_unit, hd_text_sort_key, hd_text_given_name,
    given_key, family_key, hd_date_format, hd_date_format_long,
  };
  static const char * const pieces[] = {
    "Nguyễn", "e\314\202", "\314\203", " ", "\n", "\r", "(", ")", "-", "'", "12", "/", ".", "0", "tháng", "NguyÔn", "eã",
    "\302\255", "\342\200\213", "\357\273\277", "II", "qu", "y", "Ｈ", "\360\237\214\270", "\355\240\200", "ngày",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint k = 0; k < 30000; k++) {
    g_autoptr (GString) bytes = g_string_new (NULL);
    g_autofree char *clean = NULL, *twice = NULL, *lines = NULL, *excerpt = NULL;
    guint n = g_rand_int_range (random, 0, 12);
    gint64 number;

    for (guint i = 0; i < n; i++)
      if (g_rand_int_range (random, 0, 3) == 0)
        g_string_append_c (bytes, g_rand_int_range (random, 1, 256));
      else
        g_string_append (bytes, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);

    clean = hd_text_clean (bytes->str, bytes->len);
    twice = hd_text_clean (clean, -1);
    lines = hd_text_clean_lines (bytes->str, -1);
    excerpt = hd_text_excerpt (bytes->str, g_rand_int_range (random, 0, 9));
    g_assert_true (g_utf8_validate (clean, -1, NULL));
    g_assert_true (g_utf8_validate (lines, -1, NULL));
    g_assert_true (g_utf8_validate (excerpt, -1, NULL));
    g_assert_cmpint (g_utf8_strlen (excerpt, -1), <, 9);
    g_assert_cmpstr (clean, ==, twice);

    for (gsize f = 0; f < G_N_ELEMENTS (functions); f++) {
      g_autofree char *raw = functions[f] (bytes->str);
      g_autofree char *out = functions[f] (clean);

      g_assert_nonnull (raw);
      g_assert_true (g_utf8_validate (out, -1, NULL));
    }

    for (HdEncoding encoding = HD_ENCODING_UNICODE; encoding <= HD_ENCODING_VNI; encoding++) {
      g_autofree char *repaired = hd_text_repair (bytes->str, encoding, ".VnTime");
      g_assert_true (g_utf8_validate (repaired, -1, NULL));
    }
    (void) hd_text_detect_encoding (bytes->str, NULL);
    (void) hd_text_has_marks (bytes->str);
    (void) hd_date_is_valid (bytes->str);
    (void) hd_number_parse (bytes->str, &number);
    {
      g_autofree char *iso = NULL;
      if (hd_date_parse_in_year (bytes->str, 2023, &iso))
        g_assert_true (hd_date_is_valid (iso));
    }
  }
}

static void
test_days_of_partial_dates (void)
{
  g_autofree char *partial = hd_date_add_days ("1956-03", 1);
  g_autofree char *far = hd_date_add_days ("9999-12-31", 1);
  g_autofree char *early = hd_date_add_days ("1000-01-01", G_MININT);
  g_autofree char *today = hd_date_today ();

  g_assert_cmpstr (partial, ==, "");
  g_assert_cmpstr (far, ==, "");
  g_assert_cmpstr (early, ==, "");
  g_assert_cmpint (hd_date_days_between ("1956", "1956-03-12"), ==, G_MININT64);
  g_assert_cmpint (hd_date_compare ("1956", "1956-03-12"), <, 0);
  g_assert_cmpint (hd_date_compare ("", "1956"), <, 0);
  g_assert_cmpint (hd_date_compare ("1956-03-12", "1956-03-12"), ==, 0);
  g_assert_cmpuint (strlen (today), ==, 10);
  g_assert_true (hd_date_is_valid (today));
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autofree char *path = g_strconcat ("/text/", tables[i].name, NULL);
    g_test_add_data_func (path, &tables[i], test_table);
  }
  g_test_add_func ("/text/null", test_null);
  g_test_add_func ("/text/length", test_length);
  g_test_add_func ("/text/order", test_order);
  g_test_add_func ("/text/order-agrees-with-icu", test_order_agrees_with_icu);
  g_test_add_func ("/text/legacy-letters", test_legacy_letters);
  g_test_add_func ("/text/legacy-corpus", test_legacy_corpus);
  g_test_add_func ("/text/random-bytes", test_random_bytes);
  g_test_add_func ("/text/days-of-partial-dates", test_days_of_partial_dates);

  return g_test_run ();
}
