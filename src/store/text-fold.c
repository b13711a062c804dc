/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text.h"

#include <string.h>

#include "text-private.h"

static gboolean
is_combining_mark (gunichar c)
{
  return c >= 0x0300 && c < 0x0370;
}

/* Any character folded; 0 when nothing is left of it. */
static gunichar
fold_char (const HdLetters *letters,
           gunichar         c)
{
  const HdLetter *letter;

  if (is_combining_mark (c))
    return 0;

  c = hd_char_simplify (c);
  letter = hd_letters_get (letters, c);
  return letter != NULL ? letter->fold : g_unichar_tolower (c);
}

/* Adds the syllable @word to @key with its tone behind the letters, so that it
 * does not matter over which vowel the tone was typed. */
static void
add_syllable (GString         *key,
              const HdLetters *letters,
              const gunichar  *word,
              gsize            len)
{
  guint tones = 0;
  HdTone tone = HD_TONE_LEVEL;
  gsize consonants = 0;

  for (gsize i = 0; i < len; i++) {
    const HdLetter *letter = hd_letters_get (letters, word[i]);

    if (letter != NULL && letter->tone != HD_TONE_LEVEL) {
      tones++;
      tone = letter->tone;
    }
    if (letter != NULL && consonants == i && !hd_letter_is_vowel (letter->plain))
      consonants++;
    else if (letter != NULL && consonants == i && i == 1 && letter->fold == 'u' && (word[0] == 'q' || word[0] == 'Q'))
      consonants++;
  }

  for (gsize i = 0; i < len; i++) {
    const HdLetter *letter = hd_letters_get (letters, word[i]);
    gunichar plain = letter != NULL ? letter->plain : g_unichar_tolower (word[i]);

    /* Kỹ and Kĩ, Lý and Lí are one name written two ways, ai and ay are two rhymes. */
    if (plain == 'y' && i + 1 == len && i > 0 && consonants == i)
      plain = 'i';
    g_string_append_unichar (key, plain);

    /* Words that were run together have several tones: each stays at its place. */
    if (tones > 1 && letter != NULL && letter->tone != HD_TONE_LEVEL)
      g_string_append_unichar (key, hd_letter_mark (letter->tone));
  }

  if (tones == 1)
    g_string_append_unichar (key, hd_letter_mark (tone));
}

/**
 * hd_text_fold:
 * @text: (nullable): any text
 *
 * The form that search compares: lower case, without any mark, đ as d, every
 * run of white space one space, none at the ends, dashes and quotation marks in
 * their ASCII form. Composed and decomposed text fold alike.
 *
 * Returns: (transfer full): the folded text, never %NULL
 */
char *
hd_text_fold (const char *text)
{
  const HdLetters *letters = hd_letters ();
  gsize len = text != NULL ? strlen (text) : 0;
  const char *p = text, *end = text + len;
  /* A stray byte may become a character of three. */
  char *out = g_malloc (len * 3 + 1);
  char *o = out;

  while (p < end) {
    guchar c = *p;
    gunichar folded, next;
    gsize length;

    if (c < 0x80) {
      folded = c > 0x20 && c < 0x7F ? letters->letters[c].fold : ' ';
      p++;
    } else if (c == 0xE1 && end - p > 2 && (((guchar) p[1]) & 0xFC) == 0xB8 && (((guchar) p[2]) & 0xC0) == 0x80) {
      /* U+1E00..U+1EFF: the letters with two marks. */
      folded = letters->letters[HD_LETTERS_LOW_END + ((p[1] & 0x03) << 6 | (p[2] & 0x3F))].fold;
      p += 3;
    } else if (c >= 0xC3 && c < 0xC9 && end - p > 1 && (((guchar) p[1]) & 0xC0) == 0x80) {
      folded = letters->letters[(c & 0x1F) << 6 | (p[1] & 0x3F)].fold;
      p += 2;
    } else {
      length = hd_char_decode (p, end, &next);
      if (length == 0)
        next = hd_char_from_cp1252 (c);
      p += MAX (length, 1);
      folded = fold_char (letters, next);
    }

    if (folded < 0x80) {
      if (folded == 0 || (folded == ' ' && (o == out || o[-1] == ' ')))
        continue;
      *o++ = folded;
    } else {
      o += g_unichar_to_utf8 (folded, o);
    }
  }

  if (o > out && o[-1] == ' ')
    o--;
  *o = '\0';
  return out;
}

/**
 * hd_text_key:
 * @text: (nullable): the name of a person or a unit
 *
 * The key under which two spellings of one name are equal: case, the vowel that
 * carries the tone (Hoà and Hòa), i and y that end a syllable after a consonant
 * (Kĩ and Kỹ), the look-alikes of đ, dashes with the spaces around them, and
 * quotation marks do not matter. Shapes and tones do: Hoa is not Hòa. The key is
 * to be compared, not shown: its tones stand as combining marks behind the syllable.
 *
 * Returns: (transfer full): the key, never %NULL
 */
char *
hd_text_key (const char *text)
{
  const HdLetters *letters = hd_letters ();
  g_autofree char *clean = hd_text_clean (text, -1);
  glong n_chars = 0;
  g_autofree gunichar *chars = g_utf8_to_ucs4_fast (clean, -1, &n_chars);
  GString *key = g_string_sized_new (strlen (clean) + 8);

  for (glong i = 0; i < n_chars; i++)
    chars[i] = hd_char_simplify (chars[i]);

  for (glong i = 0; i < n_chars;) {
    glong start = i;
    gunichar c;

    while (i < n_chars && g_unichar_isalpha (chars[i]))
      i++;
    if (i > start) {
      add_syllable (key, letters, chars + start, i - start);
      continue;
    }

    c = chars[i++];
    if (c == '-') {
      if (key->len > 0 && key->str[key->len - 1] == ' ')
        g_string_truncate (key, key->len - 1);
      if (key->len == 0 || key->str[key->len - 1] != '-')
        g_string_append_c (key, '-');
    } else if (c != ' ' || (key->len > 0 && key->str[key->len - 1] != '-')) {
      g_string_append_unichar (key, c);
    }
  }

  return g_string_free (key, FALSE);
}

/* (transfer full): the words of what was typed to search for, folded; hd_text_has_words() */
char **
hd_text_words (const char *typed)
{
  g_autofree char *folded = hd_text_fold (typed);

  return g_strsplit (g_strstrip (folded), " ", -1);
}

/* Whether each of the words stands somewhere in a folded text. */
gboolean
hd_text_has_words (const char *folded, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

/**
 * hd_text_has_marks:
 * @text: (nullable): what was typed to search for
 *
 * Returns: %TRUE when @text has a letter with a mark or đ, and so asks for a
 *   match that is stricter than the folded one
 */
gboolean
hd_text_has_marks (const char *text)
{
  const HdLetters *letters = hd_letters ();
  const char *end;
  gsize length;

  if (text == NULL)
    return FALSE;

  end = text + strlen (text);
  for (const char *p = text; p < end; p += MAX (length, 1)) {
    const HdLetter *letter;
    gunichar c;

    length = hd_char_decode (p, end, &c);
    if (length == 0)
      c = hd_char_from_cp1252 (*p);
    letter = hd_letters_get (letters, c);
    if (is_combining_mark (c) || (letter != NULL && c >= 0x80 && letter->rank > 0))
      return TRUE;
  }

  return FALSE;
}
