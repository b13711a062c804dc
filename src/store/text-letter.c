/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text-private.h"

/* The 12 vowels in alphabet order, each with the six tones in dictionary order
 * (không dấu, huyền, hỏi, ngã, sắc, nặng). */
static const guint16 vowels[][HD_N_TONES] = {
  { 'a',    0x00E0, 0x1EA3, 0x00E3, 0x00E1, 0x1EA1 },
  { 0x0103, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x1EB7 },
  { 0x00E2, 0x1EA7, 0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD },
  { 'e',    0x00E8, 0x1EBB, 0x1EBD, 0x00E9, 0x1EB9 },
  { 0x00EA, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7 },
  { 'i',    0x00EC, 0x1EC9, 0x0129, 0x00ED, 0x1ECB },
  { 'o',    0x00F2, 0x1ECF, 0x00F5, 0x00F3, 0x1ECD },
  { 0x00F4, 0x1ED3, 0x1ED5, 0x1ED7, 0x1ED1, 0x1ED9 },
  { 0x01A1, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3 },
  { 'u',    0x00F9, 0x1EE7, 0x0169, 0x00FA, 0x1EE5 },
  { 0x01B0, 0x1EEB, 0x1EED, 0x1EEF, 0x1EE9, 0x1EF1 },
  { 'y',    0x1EF3, 0x1EF7, 0x1EF9, 0x00FD, 0x1EF5 },
};

/* The alphabet with f j w z at their Latin places. */
static const guint16 alphabet[] = {
  'a', 0x0103, 0x00E2, 'b', 'c', 'd', 0x0111, 'e', 0x00EA, 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n',
  'o', 0x00F4, 0x01A1, 'p', 'q', 'r', 's', 't', 'u', 0x01B0, 'v', 'w', 'x', 'y', 'z',
};

static const guint16 tone_marks[HD_N_TONES] = { 0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323 };

/* Bytes 0x80..0x9F; the five that Windows leaves empty stay control characters. */
static const guint16 cp1252[32] = {
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
  0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
  0x0153, 0x009D, 0x017E, 0x0178,
};

static guint8
alphabet_rank (gunichar plain)
{
  for (guint i = 0; i < G_N_ELEMENTS (alphabet); i++)
    if (alphabet[i] == plain)
      return i + 1;

  return 0;
}

static gboolean
is_d_with_stroke (gunichar c)
{
  /* đ, and the two letters that look like it and are typed for it: Icelandic
   * eth (the Latin-1 fonts of old) and African d. */
  return c == 0x0111 || c == 0x0110 || c == 0x00F0 || c == 0x00D0 || c == 0x0189;
}

static HdLetter
make_letter (gunichar c)
{
  HdLetter letter = { c, c, 0, HD_TONE_LEVEL };
  gunichar lower = g_unichar_tolower (c);
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  if (is_d_with_stroke (c)) {
    letter.fold = 'd';
    letter.plain = 0x0111;
    letter.rank = alphabet_rank (0x0111);
    return letter;
  }

  if (!g_unichar_isalpha (c))
    return letter;

  g_unichar_fully_decompose (lower, FALSE, parts, G_N_ELEMENTS (parts));
  letter.fold = g_unichar_tolower (parts[0]);
  letter.plain = letter.fold;

  for (guint v = 0; v < G_N_ELEMENTS (vowels); v++)
    for (guint tone = 0; tone < HD_N_TONES; tone++)
      if (vowels[v][tone] == lower) {
        letter.plain = vowels[v][0];
        letter.tone = tone;
      }

  letter.rank = alphabet_rank (letter.plain);
  return letter;
}

static HdLetters *
make_letters (void)
{
  HdLetters *table = g_new (HdLetters, 1);

  for (gunichar c = 0; c < HD_LETTERS_LOW_END; c++)
    table->letters[c] = make_letter (c);
  for (gunichar c = HD_LETTERS_HIGH; c < HD_LETTERS_HIGH_END; c++)
    table->letters[HD_LETTERS_LOW_END + c - HD_LETTERS_HIGH] = make_letter (c);

  return table;
}

/* The table of letters, made at the first call (some 30 µs) and kept. */
const HdLetters *
hd_letters (void)
{
  static const HdLetters *table;

  if (g_once_init_enter (&table))
    g_once_init_leave (&table, make_letters ());

  return table;
}

/* @plain (lower case, toneless) with @tone, as one character; 0 when @plain is
 * no vowel and so cannot carry the tone. */
gunichar
hd_letter_compose (gunichar plain,
                   HdTone   tone)
{
  for (guint v = 0; v < G_N_ELEMENTS (vowels); v++)
    if (vowels[v][0] == plain)
      return vowels[v][tone];

  return tone == HD_TONE_LEVEL ? plain : 0;
}

/* The combining mark of @tone; 0 for the level tone. */
gunichar
hd_letter_mark (HdTone tone)
{
  return tone_marks[tone];
}

gboolean
hd_letter_is_vowel (gunichar plain)
{
  for (guint v = 0; v < G_N_ELEMENTS (vowels); v++)
    if (vowels[v][0] == plain)
      return TRUE;

  return FALSE;
}

/* One character in its plainest typing: any space is ' ', any dash '-', any
 * quotation mark ' or ", full-width forms are ASCII; 0 for a character that
 * shows nothing (zero width, direction, soft hyphen, control). Anything else
 * is returned as it is. */
gunichar
hd_char_simplify (gunichar c)
{
  if (c >= 0x20 && c < 0x7F)
    return c;
  if (c >= 0xFF01 && c <= 0xFF5E)
    return c - 0xFEE0;

  switch (c) {
  case '\t': case '\n': case 0x0B: case 0x0C: case '\r': case 0x85:
    return ' ';
  case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
  case 0xFE58: case 0xFE63:
    return '-';
  case 0x00B4: case 0x02B9: case 0x02BB: case 0x02BC: case 0x02C8: case 0x2018: case 0x2019: case 0x201A:
  case 0x201B: case 0x2032: case 0x2035: case 0x2039: case 0x203A:
    return '\'';
  case 0x00AB: case 0x00BB: case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0x2036:
    return '"';
  default:
    break;
  }

  switch (g_unichar_type (c)) {
  case G_UNICODE_SPACE_SEPARATOR:
  case G_UNICODE_LINE_SEPARATOR:
  case G_UNICODE_PARAGRAPH_SEPARATOR:
    return ' ';
  case G_UNICODE_CONTROL:
  case G_UNICODE_FORMAT:
  case G_UNICODE_SURROGATE:
    return 0;
  default:
    /* The non-characters: no file format that we write may hold them. */
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ? 0 : c;
  }
}

gunichar
hd_char_from_cp1252 (guchar byte)
{
  return byte >= 0x80 && byte < 0xA0 ? cp1252[byte - 0x80] : byte;
}

/* Reads one UTF-8 sequence at @p (< @end) and returns its length in bytes; 0 when
 * the bytes are not UTF-8 (cut, overlong, surrogate, beyond U+10FFFF). */
gsize
hd_char_decode (const char *p,
                const char *end,
                gunichar   *c)
{
  static const gunichar least[] = { 0, 0, 0x80, 0x800, 0x10000 };
  const guchar *s = (const guchar *) p;
  gunichar value;
  gsize length;

  if (s[0] < 0x80) {
    *c = s[0];
    return 1;
  }

  if (s[0] >= 0xC2 && s[0] < 0xE0)
    length = 2, value = s[0] & 0x1F;
  else if (s[0] >= 0xE0 && s[0] < 0xF0)
    length = 3, value = s[0] & 0x0F;
  else if (s[0] >= 0xF0 && s[0] < 0xF5)
    length = 4, value = s[0] & 0x07;
  else
    return 0;

  if ((gsize) (end - p) < length)
    return 0;
  for (gsize i = 1; i < length; i++) {
    if ((s[i] & 0xC0) != 0x80)
      return 0;
    value = value << 6 | (s[i] & 0x3F);
  }

  if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
    return 0;

  *c = value;
  return length;
}
