/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vietnamese order as plain bytes, one table for every machine: the vi_VN locale is
 * often missing, and the order of the common collators compares the letters of the
 * whole text before any tone, which scatters one given name among its likes.
 *
 * A sort key holds, syllable by syllable, one byte for each letter and one for the
 * tone, all of them printable ASCII and in this order:
 *   ' '        end of a part of a personal name
 *   '!'..'&'   end of a syllable, with its tone
 *   '('..'6'   a number of 1..15 digits, which follow: 9 comes before 10
 *   'A'..'a'   the 33 letters
 *   0xC2..     letters of other scripts, in UTF-8 */
#include "config.h"

#include "text.h"

#include <string.h>

#include "text-private.h"

#define PART_END      ' '
#define SYLLABLE_END  '!'
#define NUMBER        '('
#define NUMBER_MAX    15
#define LETTER        'A'

static const char *
add_number (GString    *key,
            const char *p)
{
  gsize len;

  while (p[0] == '0' && g_ascii_isdigit (p[1]))
    p++;
  len = MIN (strspn (p, "0123456789"), NUMBER_MAX);
  g_string_append_c (key, NUMBER + len - 1);
  g_string_append_len (key, p, len);
  return p + len;
}

/* Adds the sort key of @text, which is normalized. */
static void
add_text (GString    *key,
          const char *text)
{
  const HdLetters *letters = hd_letters ();
  HdTone tone = HD_TONE_LEVEL;
  gboolean in_syllable = FALSE;

  for (const char *p = text; *p;) {
    gunichar c = hd_char_simplify (g_utf8_get_char (p));
    const HdLetter *letter = hd_letters_get (letters, c);

    if (letter != NULL && letter->rank > 0) {
      g_string_append_c (key, LETTER + letter->rank - 1);
      if (tone == HD_TONE_LEVEL)
        tone = letter->tone;
      in_syllable = TRUE;
      p = g_utf8_next_char (p);
      continue;
    }
    if (c == 0 || (c >= 0x0300 && c < 0x0370)) {
      p = g_utf8_next_char (p);
      continue;
    }
    if (c >= 0x80 && g_unichar_isalnum (c)) {
      g_string_append_unichar (key, g_unichar_tolower (c));
      in_syllable = TRUE;
      p = g_utf8_next_char (p);
      continue;
    }

    /* Punctuation and spaces only part the syllables. */
    if (in_syllable)
      g_string_append_c (key, SYLLABLE_END + tone);
    in_syllable = FALSE;
    tone = HD_TONE_LEVEL;

    if (g_ascii_isdigit (*p))
      p = add_number (key, p);
    else
      p = g_utf8_next_char (p);
  }

  if (in_syllable)
    g_string_append_c (key, SYLLABLE_END + tone);
}

/* Where the suffix in parentheses begins, as in "Nguyễn Văn Bảy (Bảy Nam)", or the end. */
static const char *
find_suffix (const char *name)
{
  const char *paren = strchr (name, '(');

  return paren != NULL && paren > name ? paren : name + strlen (name);
}

/**
 * hd_text_sort_key:
 * @text: (nullable): any text
 *
 * A key whose order by bytes (strcmp(), or BINARY in SQLite) is the Vietnamese
 * order of the texts: syllable by syllable, the letters a ă â b c d đ e ê … first
 * and then the tones không dấu, huyền, hỏi, ngã, sắc, nặng; numbers by value;
 * case, punctuation and the place of the tone without weight. It is about as long
 * as the text has letters.
 *
 * Returns: (transfer full): printable text, never %NULL
 */
char *
hd_text_sort_key (const char *text)
{
  g_autofree char *normal = hd_text_normalize (text, -1);
  GString *key = g_string_sized_new (strlen (normal) + 8);

  add_text (key, normal);
  return g_string_free (key, FALSE);
}

/**
 * hd_text_name_sort_key:
 * @name: (nullable): the full name of a person
 * @order: which part counts first
 *
 * As hd_text_sort_key(), for personal names: the given name (the last syllable),
 * then the middle names, then the family name, or family, middle, given. What
 * stands in parentheses behind the name counts last. Names that break the rule
 * (H'Hen Niê, foreigners) need a sort name of their own.
 *
 * Returns: (transfer full): printable text, never %NULL
 */
char *
hd_text_name_sort_key (const char  *name,
                       HdNameOrder  order)
{
  g_autofree char *clean = hd_text_clean (name, -1);
  const char *suffix = find_suffix (clean);
  g_autofree char *core = g_strchomp (g_strndup (clean, suffix - clean));
  g_autofree char *family = NULL, *middle = NULL;
  char *last = strrchr (core, ' ');
  const char *given = last != NULL ? last + 1 : core;
  GString *key = g_string_sized_new (strlen (clean) + 8);

  if (last != NULL) {
    const char *first = strchr (core, ' ');

    family = g_strndup (core, first - core);
    middle = first < last ? g_strndup (first + 1, last - first - 1) : g_strdup ("");
  } else {
    family = g_strdup ("");
    middle = g_strdup ("");
  }

  add_text (key, order == HD_NAME_ORDER_FAMILY ? family : given);
  g_string_append_c (key, PART_END);
  add_text (key, middle);
  g_string_append_c (key, PART_END);
  add_text (key, order == HD_NAME_ORDER_FAMILY ? given : family);
  if (*suffix != '\0') {
    g_string_append_c (key, PART_END);
    add_text (key, suffix);
  }

  return g_string_free (key, FALSE);
}

/**
 * hd_text_compare:
 * @a: (nullable): one text
 * @b: (nullable): the other
 *
 * Returns: less than, equal to or greater than 0 as @a comes before, with or
 *   after @b in the order of hd_text_sort_key()
 */
int
hd_text_compare (const char *a,
                 const char *b)
{
  g_autofree char *key_a = hd_text_sort_key (a);
  g_autofree char *key_b = hd_text_sort_key (b);

  return strcmp (key_a, key_b);
}

/**
 * hd_text_given_name:
 * @name: (nullable): the full name of a person
 *
 * Returns: (transfer full): its last word, as typed, not counting what stands in
 *   parentheses behind it; "" for an empty name
 */
char *
hd_text_given_name (const char *name)
{
  g_autofree char *clean = hd_text_clean (name, -1);
  const char *suffix = find_suffix (clean);
  g_autofree char *core = g_strchomp (g_strndup (clean, suffix - clean));
  const char *last = strrchr (core, ' ');

  return g_strdup (last != NULL ? last + 1 : core);
}
