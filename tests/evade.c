/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "evade.h"
#include "store/text.h"

static char *
without_marks (const char *text)
{
  g_auto (GStrv) paragraphs = g_strsplit (text, "\n", -1);

  for (guint i = 0; paragraphs[i] != NULL; i++) {
    g_autofree char *paragraph = g_steal_pointer (&paragraphs[i]);
    g_autofree char *folded = hd_text_fold (paragraph);

    paragraphs[i] = g_utf8_strup (folded, -1);
  }
  return g_strjoinv ("\n", paragraphs);
}

static char *
other_letters (const char *text)
{
  static const struct { char letter; const char *looks; } letters[] = {
    { 'a', "а" }, { 'e', "е" }, { 'o', "о" }, { 'p', "р" }, { 'c', "с" }, { 'x', "х" }, { 'i', "і" }, { 'A', "Α" },
    { 'B', "В" }, { 'T', "Τ" }, { 'H', "Н" }, { 'N', "Ν" }, { 'M', "М" }, { 'K', "Κ" }, { 'P', "Р" },
  };
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  GString *out = g_string_new (NULL);

  for (const char *p = apart; *p != '\0'; p++) {
    const char *looks = NULL;

    for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
      if (letters[i].letter == *p)
        looks = letters[i].looks;
    if (looks != NULL)
      g_string_append (out, looks);
    else
      g_string_append_c (out, *p);
  }
  return g_string_free (out, FALSE);
}

static char *
invisible (const char *text, GRand *random)
{
  static const char *const nothing[] = { "\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200D", "\u202C", "\u180E" };
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    g_string_append_len (out, p, g_utf8_next_char (p) - p);
    if (g_rand_int_range (random, 0, 3) == 0)
      g_string_append (out, nothing[g_rand_int_range (random, 0, G_N_ELEMENTS (nothing))]);
  }
  return g_string_free (out, FALSE);
}

static char *
shuffle (const char *text, GRand *random)
{
  g_auto (GStrv) paragraphs = g_strsplit (text, "\n", -1);
  guint n = g_strv_length (paragraphs);

  for (guint i = n; i > 1; i--) {
    guint k = g_rand_int_range (random, 0, i);
    char *swapped = paragraphs[i - 1];

    paragraphs[i - 1] = paragraphs[k];
    paragraphs[k] = swapped;
  }
  return g_strjoinv ("\n", paragraphs);
}

/* Every word with a capital, and every number, is another one. */
static char *
other_names (const char *text, GRand *random)
{
  static const char *const names[] = { "Đặng", "Tuyết", "Quỳnh", "Vượng", "Khuê", "Lộc", "Bảo", "Thạch", "Uyên", "Phác" };
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0';) {
    gunichar c = g_utf8_get_char (p);
    const char *end = p;

    while (g_unichar_isalnum (g_utf8_get_char (end)))
      end = g_utf8_next_char (end);
    if (end == p)
      end = g_utf8_next_char (p);
    if (g_unichar_isupper (c))
      g_string_append (out, names[g_rand_int_range (random, 0, G_N_ELEMENTS (names))]);
    else if (g_unichar_isdigit (c))
      g_string_append_printf (out, "%d", g_rand_int_range (random, 1, 3000));
    else
      g_string_append_len (out, p, end - p);
    p = end;
  }
  return g_string_free (out, FALSE);
}

static char *
punctuation (const char *text, GRand *random)
{
  static const char *const signs[] = { " - ", ", ", "\n", "… ", " \u201C", "\u00A0", " (", ") ", " • ", "\t" };
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (strchr (",.;:-", *p) != NULL)
      g_string_append (out, " ");
    else if (*p == ' ' && g_rand_int_range (random, 0, 4) == 0)
      g_string_append (out, signs[g_rand_int_range (random, 0, G_N_ELEMENTS (signs))]);
    else
      g_string_append_c (out, *p);
  return g_string_free (out, FALSE);
}

char *
evade (const char *text, Evasion evasion, guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  switch (evasion) {
  case EVADE_MARKS:
    return without_marks (text);
  case EVADE_DECOMPOSED:
    return g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  case EVADE_LETTERS:
    return other_letters (text);
  case EVADE_INVISIBLE:
    return invisible (text, random);
  case EVADE_SHUFFLE:
    return shuffle (text, random);
  case EVADE_NAMES:
    return other_names (text, random);
  case EVADE_PUNCTUATION:
    return punctuation (text, random);
  case EVADE_NOTHING:
  default:
    return g_strdup (text);
  }
}
