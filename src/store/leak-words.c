/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "leak-private.h"
#include "text-private.h"

static gboolean
is_mark (gunichar c)
{
  return c >= 0x0300 && c < 0x0370;
}

static HdGap
gap_of (gunichar c, gunichar next)
{
  switch (c) {
  /* Within names of many peoples: H'Hen, K’Sor. */
  case '\'': case '`': case 0x00B4: case 0x02B9: case 0x02BC: case 0x2018: case 0x2019:
  case ' ': case '-': case '_': case 0x00B7: case 0x2022:
    return HD_GAP_SOFT;
  case '.':
    return next == ' ' ? HD_GAP_BRACKET : HD_GAP_SOFT;
  case '(': case ')': case '+': case '[': case ']':
  case '"': case 0x201C: case 0x201D: case 0x00AB: case 0x00BB:
    return HD_GAP_BRACKET;
  case ',': case '/': case '\\': case ':': case ';':
    return HD_GAP_COMMA;
  default:
    return HD_GAP_HARD;
  }
}

/* What a letter is without its dress; *marked: it had some, *odd: it was none of ours. */
static gunichar
undress (gunichar c, gboolean *marked, gboolean *odd)
{
  const HdLetters *letters = hd_letters ();
  gunichar latin = hd_char_latin (c);
  const HdLetter *letter = hd_letters_get (letters, latin);
  gunichar folded = letter != NULL ? letter->fold : g_unichar_tolower (latin);

  *odd |= latin != c;
  *marked |= latin == c && letter != NULL && c >= 0x80;
  return folded;
}

static void
end_word (HdWords *self, HdWord *word, GString *fold, guint end)
{
  if (fold->len == 0)
    return;
  word->fold = g_string_chunk_insert (self->folds, fold->str);
  word->end = end;
  g_array_append_val (self->words, *word);
  g_string_truncate (fold, 0);
  *word = (HdWord) { 0 };
}

void
hd_words_read (HdWords *self, const char *text)
{
  g_autoptr (GString) fold = g_string_new (NULL);
  HdWord word = { 0 };
  HdGap gap = HD_GAP_HARD;
  guint last = 0;   /* behind the last character that shows */

  self->words = g_array_new (FALSE, FALSE, sizeof (HdWord));
  self->folds = g_string_chunk_new (4096);
  self->chars = g_utf8_to_ucs4_fast (text, -1, &self->n_chars);
  for (glong i = 0; i < self->n_chars; i++)
    self->chars[i] = hd_char_simplify (self->chars[i]);
  for (glong i = 0; i < self->n_chars; i++) {
    gunichar c = self->chars[i];
    gboolean marked = FALSE, odd = FALSE, is_digit;

    if (c == 0 || is_mark (c)) {
      /* Inside a word it belongs to it; what shows nothing splits nothing. */
      word.odd |= fold->len > 0 && c == 0;
      word.marked |= fold->len > 0 && c != 0;
      last = fold->len > 0 && c != 0 ? i + 1 : last;
      continue;
    }
    if (!g_unichar_isalnum (c)) {
      end_word (self, &word, fold, last);
      gap = MAX (gap, gap_of (c, i + 1 < self->n_chars ? self->chars[i + 1] : ' '));
      continue;
    }
    is_digit = g_unichar_isdigit (c);
    c = undress (c, &marked, &odd);
    if (fold->len > 0 && is_digit != word.digits) {
      end_word (self, &word, fold, last);
      gap = HD_GAP_NONE;
    }
    if (fold->len == 0) {
      word = (HdWord) { .start = i, .gap = gap, .digits = is_digit, .capital = g_unichar_isupper (self->chars[i]) };
      gap = HD_GAP_NONE;
    }
    if (is_digit)
      g_string_append_c (fold, '0' + g_unichar_digit_value (self->chars[i]));
    else
      g_string_append_unichar (fold, c);
    word.marked |= marked;
    word.odd |= odd;
    last = i + 1;
  }
  end_word (self, &word, fold, last);
}

void
hd_words_clear (HdWords *self)
{
  g_clear_pointer (&self->words, g_array_unref);
  g_clear_pointer (&self->folds, g_string_chunk_free);
  g_clear_pointer (&self->chars, g_free);
}
