/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The encodings before Unicode. In files their bytes stand as the Latin-1 or
 * Windows-1252 characters of the same codes ("NguyÔn V¨n"), and only the font showed
 * them as Vietnamese.
 *
 * TCVN3 (fonts .VnTime, .VnArial…; TCVN 5712:1993, third form) has one byte for each
 * letter. Of the capitals only seven have a code; the others are written with fonts
 * ending in H, which show every letter as a capital.
 *
 * VNI (fonts VNI-Times…) writes a base letter and, behind it, one character for all
 * of its marks. */
#include "config.h"

#include "text.h"

#include <string.h>

#include "text-private.h"

/* 0xA1..0xFE; 0 where there is no letter. */
static const guint16 tcvn3[] = {
  /* A1 */ 0x0102, 0x00C2, 0x00CA, 0x00D4, 0x01A0, 0x01AF, 0x0110, 0x0103, 0x00E2, 0x00EA, 0x00F4, 0x01A1, 0x01B0,
  /* AE */ 0x0111, 0, 0, 0, 0, 0, 0,
  /* B5 */ 0x00E0, 0x1EA3, 0x00E3, 0x00E1, 0x1EA1, 0, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0,
  /* C0 */ 0, 0, 0, 0, 0, 0, 0x1EB7, 0x1EA7, 0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD, 0x00E8, 0, 0x1EBB, 0x1EBD,
  /* D0 */ 0x00E9, 0x1EB9, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7, 0x00EC, 0x1EC9, 0, 0, 0, 0x0129, 0x00ED, 0x1ECB,
  /* DF */ 0x00F2, 0, 0x1ECF, 0x00F5, 0x00F3, 0x1ECD, 0x1ED3, 0x1ED5, 0x1ED7, 0x1ED1, 0x1ED9, 0x1EDD, 0x1EDF, 0x1EE1,
  /* ED */ 0x1EDB, 0x1EE3, 0x00F9, 0, 0x1EE7, 0x0169, 0x00FA, 0x1EE5, 0x1EEB, 0x1EED, 0x1EEF, 0x1EE9, 0x1EF1, 0x1EF3,
  /* FB */ 0x1EF7, 0x1EF9, 0x00FD, 0x1EF5,
};

/* 0x80..0x9F: the capitals of the first form of TCVN 5712, as some programs wrote
 * them; 0 where Windows text has quotation marks and dashes instead. */
static const guint16 tcvn_capitals[32] = {
  0x00C0, 0x1EA2, 0x00C3, 0x00C1, 0x1EA0, 0, 0x1EAC, 0x00C8, 0x1EBA, 0x1EBC, 0x00C9, 0x1EB8, 0x1EC6, 0x00CC, 0x1EC8,
  0x0128, 0x00CD, 0, 0, 0, 0, 0, 0, 0, 0x1EDC, 0x1EDE, 0x1EE0, 0x1EDA, 0x1EE2, 0x00D9, 0x1EE6, 0x0168,
};

/* VNI characters that are a letter alone. ô and ö are ơ and ư and take tones. */
static const struct { guint16 vni, letter; } vni_letters[] = {
  { 0x00F1, 0x0111 }, { 0x00F4, 0x01A1 }, { 0x00F6, 0x01B0 },
  { 0x00ED, 0x00ED }, { 0x00EC, 0x00EC }, { 0x00E6, 0x1EC9 }, { 0x00F3, 0x0129 }, { 0x00F2, 0x1ECB },
  { 0x00EE, 0x1EF5 },
};

enum { PLAIN, CIRCUMFLEX, BREVE };

/* What a word weighs that is Vietnamese; a frequent one weighs a little more. */
#define VALID 4

/* VNI characters that hold the marks of the letter before: a tone alone, or a
 * shape (circumflex, breve) with a tone. */
static const struct { guint8 vni, shape, tone; } vni_marks[] = {
  { 0xF9, PLAIN, HD_TONE_ACUTE },      { 0xF8, PLAIN, HD_TONE_GRAVE },      { 0xFB, PLAIN, HD_TONE_HOOK },
  { 0xF5, PLAIN, HD_TONE_TILDE },      { 0xEF, PLAIN, HD_TONE_DOT },
  { 0xE2, CIRCUMFLEX, HD_TONE_LEVEL }, { 0xE1, CIRCUMFLEX, HD_TONE_ACUTE }, { 0xE0, CIRCUMFLEX, HD_TONE_GRAVE },
  { 0xE5, CIRCUMFLEX, HD_TONE_HOOK },  { 0xE3, CIRCUMFLEX, HD_TONE_TILDE }, { 0xE4, CIRCUMFLEX, HD_TONE_DOT },
  { 0xEA, BREVE, HD_TONE_LEVEL },      { 0xE9, BREVE, HD_TONE_ACUTE },      { 0xE8, BREVE, HD_TONE_GRAVE },
  { 0xFA, BREVE, HD_TONE_HOOK },       { 0xFC, BREVE, HD_TONE_TILDE },      { 0xEB, BREVE, HD_TONE_DOT },
};

/* Letters and marks that only Unicode text has. */
static gboolean
is_unicode_only (gunichar c)
{
  switch (c) {
  case 0x0102: case 0x0103: case 0x0110: case 0x0111: case 0x0128: case 0x0129: case 0x0168: case 0x0169:
  case 0x01A0: case 0x01A1: case 0x01AF: case 0x01B0:
    return TRUE;
  default:
    return (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x0300 && c < 0x0370);
  }
}

static gunichar
tcvn3_letter (gunichar c,
              gboolean in_word)
{
  if (c >= 0xA1 && c <= 0xFE)
    return tcvn3[c - 0xA1];

  /* Windows' own characters of 0x80..0x9F; those that are no letters only where
   * they touch one. */
  for (guint byte = 0x80; c >= 0x80 && byte < 0xA0; byte++)
    if (tcvn_capitals[byte - 0x80] != 0
        && (c == byte || (c == hd_char_from_cp1252 (byte) && (in_word || g_unichar_isalpha (c)))))
      return tcvn_capitals[byte - 0x80];

  return 0;
}

/* The converters return the length of @out and clear @complete when a character that
 * the encoding does not have had to be left as it was. */
static gsize
convert_tcvn3 (const gunichar *in,
               gsize           len,
               gunichar       *out,
               gboolean       *complete)
{
  for (gsize i = 0; i < len; i++) {
    gboolean in_word = (i > 0 && g_unichar_isalpha (in[i - 1])) || (i + 1 < len && g_unichar_isalpha (in[i + 1]));
    gunichar letter = tcvn3_letter (in[i], in_word);

    if (letter == 0 && in[i] >= 0x80 && in[i] < 0xA0)
      letter = hd_char_from_cp1252 (in[i]);
    *complete &= letter != 0 || in[i] < 0x80;
    out[i] = letter != 0 ? letter : in[i];
  }

  return len;
}

/* The vowel @base (lower case, without a tone) with the marks of the VNI character
 * @mark; 0 when they do not go together. */
static gunichar
vni_compose (gunichar base,
             gunichar mark)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vni_marks); i++) {
    gunichar plain = base;

    if (vni_marks[i].vni != mark)
      continue;
    if (!hd_letter_is_vowel (base))
      return 0;
    if (vni_marks[i].shape == BREVE)
      plain = base == 'a' ? 0x0103 : 0;
    else if (vni_marks[i].shape == CIRCUMFLEX)
      plain = base == 'a' ? 0x00E2 : base == 'e' ? 0x00EA : base == 'o' ? 0x00F4 : 0;
    return plain != 0 ? hd_letter_compose (plain, vni_marks[i].tone) : 0;
  }

  return 0;
}

static gunichar
vni_single (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vni_letters); i++)
    if (vni_letters[i].vni == c)
      return vni_letters[i].letter;

  return 0;
}

static gsize
convert_vni (const gunichar *in,
             gsize           len,
             gunichar       *out,
             gboolean       *complete)
{
  gsize n = 0;

  for (gsize i = 0; i < len; i++) {
    /* The base letter says whether it is a capital, not the mark. */
    gboolean upper = g_unichar_isupper (in[i]);
    gunichar lower = g_unichar_tolower (in[i]);
    gunichar single = vni_single (lower);
    gunichar letter = 0;

    if (i + 1 < len)
      letter = vni_compose (single != 0 ? single : lower, g_unichar_tolower (in[i + 1]));
    if (letter != 0)
      i++;
    else
      letter = single != 0 ? single : lower;

    *complete &= in[i] < 0x80 || letter != lower || single != 0;
    out[n++] = upper ? g_unichar_toupper (letter) : letter;
  }

  return n;
}

static gsize
convert (HdEncoding      encoding,
         const gunichar *in,
         gsize           len,
         gunichar       *out,
         gboolean       *complete)
{
  *complete = TRUE;
  switch (encoding) {
  case HD_ENCODING_TCVN3:
    return convert_tcvn3 (in, len, out, complete);
  case HD_ENCODING_VNI:
    return convert_vni (in, len, out, complete);
  case HD_ENCODING_UNICODE:
  case HD_ENCODING_DECOMPOSED:
  default:
    memcpy (out, in, len * sizeof *in);
    return len;
  }
}

/* HĐND, LĐLĐ: short, all capitals, and of the letters with marks only Đ. */
static gboolean
is_acronym (const gunichar *word,
            gsize           len)
{
  if (len > 6)
    return FALSE;
  for (gsize i = 0; i < len; i++)
    if (!(word[i] < 0x80 && g_ascii_isupper (word[i])) && word[i] != 0x0110)
      return FALSE;

  return len > 0;
}

/* "CéNG": a small letter before a capital is a wrong reading. */
static gboolean
has_inner_capital (const gunichar *word,
                   gsize           len)
{
  for (gsize i = 1; i < len; i++)
    if (g_unichar_isupper (word[i]) && g_unichar_islower (word[i - 1]))
      return TRUE;

  return FALSE;
}

/* What may touch a word of Unicode text: « » behind or before, ² ³ º ° ™ behind. */
static gboolean
is_trailing_sign (gunichar c)
{
  return c == 0xAB || c == 0xBB || c == 0xB2 || c == 0xB3 || c == 0xBA || c == 0xB0 || c == 0x2122;
}

/* How well @word reads as @encoding: 0 when it is no Vietnamese then, more when it
 * is a word that is often met. */
static guint
reads_as (HdEncoding      encoding,
          const gunichar *word,
          gsize           len)
{
  g_autofree gunichar *read = g_new (gunichar, len + 1);
  gunichar *start = read;
  gboolean complete;
  gsize n = convert (encoding, word, len, read, &complete);

  if (!complete)
    return 0;

  if (encoding == HD_ENCODING_UNICODE) {
    while (n > 0 && (start[0] == 0xAB || start[0] == 0xBB))
      start++, n--;
    while (n > 0 && is_trailing_sign (start[n - 1]))
      n--;
    if (has_inner_capital (start, n))
      return 0;
  }

  if (hd_syllable_is_frequent (start, n))
    return VALID + 1;
  return hd_syllable_is_vietnamese (start, n) || is_acronym (start, n) ? VALID : 0;
}

static gboolean
is_word_part (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalpha (c);

  if (c == 0x85 || (c >= 0x91 && c <= 0x97))
    return FALSE;

  return c != 0xA0 && (c < 0x2000 || !(c == 0x2013 || c == 0x2014 || (c >= 0x2018 && c <= 0x201D && c != 0x201A)
                                       || c == 0x2026 || c == 0x2022));
}

typedef struct {
  guint words;
  guint n;        /* those that are not ASCII */
  guint fits[3];  /* their weight as Unicode, TCVN3, VNI */
} Evidence;

static const HdEncoding readings[] = { HD_ENCODING_UNICODE, HD_ENCODING_TCVN3, HD_ENCODING_VNI };

static Evidence
weigh (const gunichar *chars,
       gsize           len)
{
  Evidence evidence = { 0 };

  for (gsize i = 0; i < len;) {
    gsize start = i;
    gboolean ascii = TRUE;

    for (; i < len && is_word_part (chars[i]); i++)
      ascii &= chars[i] < 0x80;
    if (i == start) {
      i++;
      continue;
    }
    evidence.words++;

    /* A sign by itself (½, °) says nothing. */
    if (ascii || i - start == 1)
      continue;

    evidence.n++;
    for (gsize r = 0; r < G_N_ELEMENTS (readings); r++)
      evidence.fits[r] += reads_as (readings[r], chars + start, i - start);
  }

  return evidence;
}

static HdEncoding
font_encoding (const char *font)
{
  if (font != NULL && g_ascii_strncasecmp (font, ".vn", 3) == 0)
    return HD_ENCODING_TCVN3;
  if (font != NULL && g_ascii_strncasecmp (font, "vni-", 4) == 0)
    return HD_ENCODING_VNI;

  return HD_ENCODING_UNICODE;
}

static gboolean
font_is_capital (const char *font)
{
  return font_encoding (font) == HD_ENCODING_TCVN3 && g_str_has_suffix (font, "H");
}

/* Capitals for what a plain TCVN3 font could not write as such: words like QUËN, and
 * all of a text without any small unaccented letter that has such a word. @chars is
 * the text before conversion, @out after, of the same length. */
static void
restore_capitals (const gunichar *chars,
                  gunichar       *out,
                  gsize           len)
{
  gboolean any_lower = FALSE, any_upper_word = FALSE;

  for (guint pass = 0; pass < 2; pass++)
    for (gsize i = 0; i < len;) {
      gsize start = i;
      gboolean lower = FALSE, inner = FALSE, roman = TRUE;

      for (; i < len && is_word_part (chars[i]); i++) {
        lower |= g_ascii_islower (chars[i]);
        inner |= i > start && (g_ascii_isupper (chars[i]) || g_unichar_isupper (out[i]));
        roman &= chars[i] < 0x80 && strchr ("IVX", chars[i]) != NULL;
      }
      if (i == start) {
        i++;
        continue;
      }

      any_lower |= lower;
      any_upper_word |= inner && !lower && !roman;
      if (pass == 1 && ((inner && !lower) || (any_upper_word && !any_lower)))
        for (gsize j = start; j < i; j++)
          out[j] = g_unichar_toupper (out[j]);
    }
}

/**
 * hd_text_detect_encoding:
 * @text: (nullable): text as found in a file, not cleaned
 * @font: (nullable): the name of its font, when known
 *
 * Tells in which encoding @text was written, by the share of its words that are
 * Vietnamese syllables in each. A letter that only Unicode has settles it, whatever
 * the font says, so that text is not converted twice. A single word may be
 * Vietnamese in two encodings ("Tó" is Tú in TCVN3): then @font decides, and without
 * one it counts as Unicode. Ask for the joined text of a column or sheet rather than
 * for single cells where the font is not known.
 *
 * Returns: the encoding to give to hd_text_repair()
 */
HdEncoding
hd_text_detect_encoding (const char *text,
                         const char *font)
{
  HdEncoding by_font = font_encoding (font);
  g_autofree char *valid = NULL;
  g_autofree gunichar *chars = NULL;
  gboolean marks = FALSE;
  Evidence evidence;
  gsize best = 0;
  glong len = 0;

  if (text == NULL || hd_text_is_ascii (text))
    return HD_ENCODING_UNICODE;

  valid = hd_text_decode (text, -1);
  chars = g_utf8_to_ucs4_fast (valid, -1, &len);

  for (glong i = 0; i < len; i++)
    marks |= chars[i] >= 0x0300 && chars[i] < 0x0370;
  if (marks) {
    g_autofree char *composed = hd_text_normalize (valid, -1);
    return g_str_equal (composed, valid) ? HD_ENCODING_UNICODE : HD_ENCODING_DECOMPOSED;
  }
  for (glong i = 0; i < len; i++)
    if (is_unicode_only (chars[i]))
      return HD_ENCODING_UNICODE;

  evidence = weigh (chars, len);
  if (evidence.n == 0)
    return by_font;

  for (gsize r = 1; r < G_N_ELEMENTS (readings); r++) {
    /* What the font says is right unless the text is better Unicode without it. */
    if (readings[r] == by_font && evidence.fits[r] >= evidence.fits[0])
      return by_font;
    if (evidence.fits[r] > evidence.fits[best])
      best = r;
  }

  /* Text that is good Vietnamese as it stands is left so unless the other reading is
   * clearly the more usual one: "Mai Tó" is Mai Tú, but "Lò Tó" is a name. */
  if (evidence.fits[0] >= evidence.n * VALID
      && evidence.fits[best] < evidence.fits[0] + 2
      && !(evidence.words > 1 && evidence.fits[best] == evidence.n * (VALID + 1)))
    return HD_ENCODING_UNICODE;

  return evidence.fits[best] * 5 >= evidence.n * VALID * 3 ? readings[best] : HD_ENCODING_UNICODE;
}

/**
 * hd_encoding_nick:
 * @encoding: an encoding
 *
 * Returns: its name in stored data and JSON: unicode, decomposed, tcvn3 or vni
 */
const char *
hd_encoding_nick (HdEncoding encoding)
{
  static const char * const nicks[] = { "unicode", "decomposed", "tcvn3", "vni" };

  g_return_val_if_fail (encoding < G_N_ELEMENTS (nicks), nicks[0]);
  return nicks[encoding];
}

/**
 * hd_text_repair:
 * @text: (nullable): text as found in a file, not cleaned
 * @encoding: what it is written in, as hd_text_detect_encoding() told
 * @font: (nullable): the name of its font, when known
 *
 * Turns @text into composed Unicode. TCVN3 text of a font ending in H is written in
 * capitals; in that of other fonts, words whose unaccented letters are capitals
 * ("QUËN") are. Names are not capitalised otherwise. Text that holds letters which
 * only Unicode has is not converted, only composed.
 *
 * Returns: (transfer full): the text, never %NULL
 */
char *
hd_text_repair (const char *text,
                HdEncoding  encoding,
                const char *font)
{
  g_autofree char *valid = hd_text_decode (text, -1);
  g_autofree gunichar *chars = NULL;
  g_autofree gunichar *out = NULL;
  g_autofree char *converted = NULL;
  gboolean complete;
  glong len = 0;
  gsize n;

  chars = g_utf8_to_ucs4_fast (valid, -1, &len);
  for (glong i = 0; i < len; i++)
    if (is_unicode_only (chars[i]))
      encoding = HD_ENCODING_DECOMPOSED;

  if (encoding == HD_ENCODING_UNICODE || encoding == HD_ENCODING_DECOMPOSED)
    return hd_text_normalize (valid, -1);

  out = g_new (gunichar, len + 1);
  n = convert (encoding, chars, len, out, &complete);
  if (encoding == HD_ENCODING_TCVN3 && font_is_capital (font))
    for (gsize i = 0; i < n; i++)
      out[i] = g_unichar_toupper (out[i]);
  else if (encoding == HD_ENCODING_TCVN3)
    restore_capitals (chars, out, n);

  converted = g_ucs4_to_utf8 (out, n, NULL, NULL, NULL);
  return g_steal_pointer (&converted);
}
