/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a Vietnamese syllable may look like: the way to tell text from text that was
 * read in the wrong encoding. */
#include "config.h"

#include <string.h>

#include "text-private.h"

#define MAX_LETTERS 7 /* nghiêng */

static const char * const onsets[] = {
  "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
  "qu", "r", "s", "t", "th", "tr", "v", "x",
};

/* Every rhyme, without tone; behind qu the same ones, and those of y. The few loan
 * words in ooc and oong are left out ("coâng" is công in VNI), and so is uya, which
 * only khuya has. */
static const char * const rhymes[] = {
  "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay",
  "ăc", "ăm", "ăn", "ăng", "ăp", "ăt",
  "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây",
  "e", "ec", "em", "en", "eng", "eo", "ep", "et",
  "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu",
  "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu",
  "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu",
  "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay",
  "oăc", "oăm", "oăn", "oăng", "oăt", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "op", "ot",
  "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt",
  "ơ", "ơi", "ơm", "ơn", "ơp", "ơt",
  "u", "ua", "uân", "uâng", "uât", "uây", "uc", "uê", "uêch", "uênh", "ui", "um", "un", "ung", "uơ",
  "uôc", "uôi", "uôm", "uôn", "uông", "uôt", "up", "ut", "uy", "uych", "uyên", "uyêt", "uyn", "uynh",
  "uyp", "uyt", "uyu",
  "ư", "ưa", "ưc", "ưi", "ưng", "ưt", "ưu", "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu",
  "y", "ych", "yêm", "yên", "yêng", "yêt", "yêu", "yn", "ynh", "yt",
};

/* Frequent in names, and some particles; not those whose legacy form is a frequent
 * word of Unicode text (bộ is "bé" in TCVN3). Where a word can be read in two ways,
 * that it is one of these tells which. */
static const char * const frequent[] = {
  "ánh", "ân", "bá", "bích", "bình", "bùi", "chí", "chử", "công", "cường", "diễm", "duyên", "dũng", "dương", "đào",
  "đặng", "đạt", "đinh", "đình", "đoàn", "đỗ", "đức", "hà", "hạnh", "hải", "hằng", "hiền", "hiếu", "hòa", "hoà",
  "hoàng", "hồ", "hồng", "huệ", "huỳnh", "hùng", "hương", "hữu", "khánh", "kiều", "lâm", "lê", "liên", "lưu", "lý",
  "mạnh", "mỹ", "nghĩa", "ngô", "ngọc", "nguyễn", "nguyệt", "như", "phạm", "phùng", "phúc", "phương", "quách",
  "quân", "quý", "quyên", "sơn", "sỹ", "tâm", "tạ", "thành", "thảo", "thắng", "thế", "thị", "thúy", "thủy", "thuý",
  "thuỷ", "tiến", "tô", "tống", "trần", "triệu", "trịnh", "trọng", "tuấn", "tuyết", "tú", "từ", "uyên", "ứng", "vân",
  "văn", "việt", "võ", "vũ", "vỹ", "xuân", "xuyến", "yên", "yến",
  "các", "chỉ", "có", "của", "để", "đến", "được", "là", "người", "những", "phố", "số", "và", "với",
};

static GHashTable *
make_set (const char * const *words,
          gsize               n)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < n; i++)
    g_hash_table_add (set, (gpointer) words[i]);

  return set;
}

static gpointer
make_rhymes (gpointer unused)
{
  return make_set (rhymes, G_N_ELEMENTS (rhymes));
}

static gpointer
make_frequent (gpointer unused)
{
  return make_set (frequent, G_N_ELEMENTS (frequent));
}

/* c, g and ng are written k, gh and ngh before e, ê and i, and nowhere else (k is,
 * in place names). */
static gboolean
fit (const char *onset,
     const char *rhyme)
{
  gboolean front = rhyme[0] == 'e' || rhyme[0] == 'i' || g_str_has_prefix (rhyme, "ê");

  if (g_str_equal (onset, "c") || g_str_equal (onset, "ng"))
    return !front;
  if (g_str_equal (onset, "gh") || g_str_equal (onset, "ngh"))
    return front;
  if (g_str_equal (onset, "g"))
    return !front || rhyme[0] == 'i';

  return TRUE;
}

/* p, t, c and ch at the end allow two tones only. */
static gboolean
tone_fits (const char *rhyme,
           HdTone      tone)
{
  char last = rhyme[strlen (rhyme) - 1];
  gboolean stopped = last == 'p' || last == 't' || last == 'c' || g_str_has_suffix (rhyme, "ch");

  return !stopped || tone == HD_TONE_ACUTE || tone == HD_TONE_DOT;
}

/* Whether the tone may stand over letter @at of the syllable @word, of which the
 * rhyme begins at @start: over the last vowel with a shape, or else the middle of
 * three vowels, the second of two before a consonant and the first of two at the
 * end; but oa, oe and uy at the end are written both ways. */
static gboolean
tone_is_in_place (const gunichar *word,
                  gsize           len,
                  gsize           start,
                  gsize           at)
{
  const HdLetters *letters = hd_letters ();
  gsize vowels = start, wanted = start;
  gboolean shaped = FALSE;

  for (; vowels < len && hd_letter_is_vowel (hd_letters_get (letters, word[vowels])->plain); vowels++)
    if (hd_letters_get (letters, word[vowels])->plain >= 0x80) {
      shaped = TRUE;
      wanted = vowels;
    }

  if (shaped || vowels - start == 1)
    return at == wanted;
  if (vowels - start == 3 || vowels < len)
    return at == start + 1;

  return at == start
         || (at == start + 1
             && ((hd_letters_get (letters, word[start])->plain == 'o' && hd_letters_get (letters, word[at])->plain != 'i')
                 || hd_letters_get (letters, word[at])->plain == 'y'));
}

/* Whether the letters @word, composed and in any case, are a Vietnamese syllable
 * with all its marks. */
gboolean
hd_syllable_is_vietnamese (const gunichar *word,
                           gsize           len)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *table = g_once (&once, make_rhymes, NULL);
  const HdLetters *letters = hd_letters ();
  char plain[MAX_LETTERS * 6 + 1], *end = plain;
  HdTone tone = HD_TONE_LEVEL;
  gsize tone_at = 0;

  if (len == 0 || len > MAX_LETTERS)
    return FALSE;

  for (gsize i = 0; i < len; i++) {
    const HdLetter *letter = hd_letters_get (letters, word[i]);

    if (letter == NULL || letter->rank == 0
        || hd_letter_compose (letter->plain, letter->tone) != g_unichar_tolower (word[i]))
      return FALSE;
    if (letter->tone != HD_TONE_LEVEL) {
      if (tone != HD_TONE_LEVEL)
        return FALSE;
      tone = letter->tone;
      tone_at = i;
    }
    end += g_unichar_to_utf8 (letter->plain, end);
  }
  *end = '\0';

  for (gsize i = 0; i < G_N_ELEMENTS (onsets); i++) {
    const char *rhyme;

    if (!g_str_has_prefix (plain, onsets[i]))
      continue;
    rhyme = plain + strlen (onsets[i]);
    if (g_hash_table_contains (table, rhyme) && fit (onsets[i], rhyme) && tone_fits (rhyme, tone)
        && (tone == HD_TONE_LEVEL || tone_is_in_place (word, len, g_utf8_strlen (onsets[i], -1), tone_at)))
      return TRUE;
  }

  return FALSE;
}

/* Whether the letters @word, composed and in any case, are a syllable that is
 * frequent in names and has a mark. */
gboolean
hd_syllable_is_frequent (const gunichar *word,
                         gsize           len)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *table = g_once (&once, make_frequent, NULL);
  char text[MAX_LETTERS * 6 + 1], *end = text;

  if (len == 0 || len > MAX_LETTERS)
    return FALSE;

  for (gsize i = 0; i < len; i++)
    end += g_unichar_to_utf8 (g_unichar_tolower (word[i]), end);
  *end = '\0';

  return g_hash_table_contains (table, text);
}
