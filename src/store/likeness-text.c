/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text as the comparison sees it. What a copyist changes without changing a word is gone:
 * marks, case, how they are encoded, punctuation, letters of other scripts that look the same,
 * characters that show nothing. */
#include "config.h"
#include <string.h>
#include "likeness-private.h"
#include "text-private.h"

/* Every character below is looked up; those above are seldom and asked one by one. */
#define TABLE_END 0x2100

enum {
  NOTHING = 0,     /* as if it were not there */
  BREAK = ' ',     /* ends a syllable */
};

/* Letters of other scripts, and of Latin beyond Vietnamese, and what they are taken for. */
static const struct {
  guint16 letter;
  char    looks;
} look_alikes[] = {
  /* Cyrillic */
  { 0x0430, 'a' }, { 0x0432, 'b' }, { 0x0435, 'e' }, { 0x043A, 'k' }, { 0x043C, 'm' }, { 0x043D, 'h' }, { 0x043E, 'o' },
  { 0x0440, 'p' }, { 0x0441, 'c' }, { 0x0442, 't' }, { 0x0443, 'i' }, { 0x0445, 'x' }, { 0x0455, 's' }, { 0x0456, 'i' },
  { 0x0458, 'j' }, { 0x0475, 'v' }, { 0x04AF, 'i' }, { 0x04BB, 'h' }, { 0x04CF, 'l' }, { 0x0501, 'd' }, { 0x051B, 'q' },
  { 0x051D, 'w' }, { 0x0261, 'g' },
  /* Greek */
  { 0x03B1, 'a' }, { 0x03B2, 'b' }, { 0x03B5, 'e' }, { 0x03B6, 'z' }, { 0x03B7, 'n' }, { 0x03B9, 'i' }, { 0x03BA, 'k' },
  { 0x03BC, 'm' }, { 0x03BD, 'v' }, { 0x03BF, 'o' }, { 0x03C1, 'p' }, { 0x03C3, 'o' }, { 0x03C4, 't' }, { 0x03C5, 'u' },
  { 0x03B3, 'i' }, { 0x03C7, 'x' }, { 0x03C9, 'w' }, { 0x03F2, 'c' }, { 0x03F3, 'j' },
  /* Latin */
  { 0x0131, 'i' }, { 0x0237, 'j' }, { 0x0251, 'a' }, { 0x0269, 'i' }, { 0x0285, 'i' }, { 0x028B, 'v' }, { 0x0256, 'd' },
  { 0x0257, 'd' }, { 0x1D00, 'a' }, { 0x1D04, 'c' }, { 0x1D07, 'e' }, { 0x1D0F, 'o' }, { 0x1D1C, 'u' }, { 0x1D20, 'v' },
  { 0x026A, 'i' }, { 0x0274, 'n' }, { 0x029C, 'h' },
};

/* Capitals that look like another letter than their small ones do: η like n, Η like H. */
static const struct {
  guint16 letter;
  char    looks;
} capitals[] = {
  { 0x042C, 'b' }, { 0x0397, 'h' }, { 0x039D, 'n' }, { 0x03A5, 'i' },
};

static guint16
fold_of (gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  const HdLetter *letter;

  if (c == '\n' || c == '\t')
    return BREAK;
  switch (g_unichar_type (c)) {
  case G_UNICODE_CONTROL:
    return c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 ? BREAK : NOTHING;
  case G_UNICODE_FORMAT:
  case G_UNICODE_SURROGATE:
  case G_UNICODE_NON_SPACING_MARK:
  case G_UNICODE_ENCLOSING_MARK:
    return NOTHING;
  default:
    break;
  }
  /* Hangul fillers and the Braille blank are letters and signs that show nothing. */
  if (c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0)
    return NOTHING;

  for (guint i = 0; i < G_N_ELEMENTS (capitals); i++)
    if (capitals[i].letter == c)
      return capitals[i].looks;
  letter = hd_letters_get (hd_letters (), c);
  if (letter != NULL && letter->rank > 0)
    c = letter->fold;
  else if (g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts)) > 0)
    c = parts[0];
  c = g_unichar_tolower (c);
  for (guint i = 0; i < G_N_ELEMENTS (look_alikes); i++)
    if (look_alikes[i].letter == c)
      return look_alikes[i].looks;
  /* Kỹ and kĩ, lý and lí are the same word. */
  if (c == 'y')
    return 'i';
  if (!g_unichar_isalnum (c))
    return BREAK;
  return c < 0x10000 ? c : 0x8000 | (c & 0x7FFF);
}

static gpointer
make_table (gpointer unused)
{
  guint16 *table = g_new (guint16, TABLE_END);

  for (gunichar c = 0; c < TABLE_END; c++)
    table[c] = fold_of (c);
  return table;
}

void
hd_syllables_clear (HdSyllables *self)
{
  g_clear_pointer (&self->hashes, g_free);
  g_clear_pointer (&self->starts, g_free);
  g_clear_pointer (&self->ends, g_free);
  self->n = 0;
}

/* A syllable is a run of letters and digits; the smallest is one byte and a blank. */
void
hd_syllables_read (HdSyllables *self, const char *text, gboolean places)
{
  static GOnce once = G_ONCE_INIT;
  const guint16 *table = g_once (&once, make_table, NULL);
  gsize size = strlen (text);
  const char *p = text, *end = text + size;
  guint64 hash = 0;
  guint32 at = 0, start = 0, last = 0;
  guint room = size / 2 + 1;

  self->n = 0;
  self->hashes = g_new (guint32, room);
  self->starts = places ? g_new (guint32, room) : NULL;
  self->ends = places ? g_new (guint32, room) : NULL;
  while (p <= end) {
    guint16 folded = BREAK;
    gunichar c;
    gsize length = 1;

    if (p < end && (guchar) *p < 0x80) {
      folded = table[(guchar) *p];
    } else if (end - p > 1 && ((guchar) p[0] & 0xE0) == 0xC0 && ((guchar) p[1] & 0xC0) == 0x80) {
      folded = table[(p[0] & 0x1F) << 6 | (p[1] & 0x3F)];
      length = 2;
    } else if (p < end && (length = hd_char_decode (p, end, &c)) > 0) {
      folded = c < TABLE_END ? table[c] : fold_of (c);
    }
    p += MAX (length, 1);

    if (folded == BREAK && hash != 0) {
      self->hashes[self->n] = (guint32) (hash >> 32) ^ (guint32) hash;
      if (places) {
        self->starts[self->n] = start;
        self->ends[self->n] = last;
      }
      self->n++;
      hash = 0;
    } else if (folded != BREAK && folded != NOTHING) {
      if (hash == 0) {
        hash = G_GUINT64_CONSTANT (0xCBF29CE484222325);
        start = at;
      }
      hash = (hash ^ folded) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
    }
    at++;
    /* A mark typed behind the letter belongs to the syllable. */
    if (folded != BREAK && hash != 0)
      last = at;
  }
  self->hashes = g_renew (guint32, self->hashes, MAX (self->n, 1));
}

void
hd_syllables_winnow (const guint32 *hashes, guint n, HdKeptFunc kept, gpointer data)
{
  guint64 window[HD_WINDOW];
  guint least = 0, last = G_MAXUINT;   /* shingles: the least in the window, the last one kept */

  for (guint i = 0; i + HD_SHINGLE <= n; i++) {
    window[i % HD_WINDOW] = hd_shingle_hash (hashes + i);
    if (least + HD_WINDOW == i) {
      /* The least one left the window: the rightmost of the least that are in it. */
      least = i;
      for (guint k = i; k-- > i + 1 - HD_WINDOW;)
        if (window[k % HD_WINDOW] < window[least % HD_WINDOW])
          least = k;
    } else if (window[i % HD_WINDOW] <= window[least % HD_WINDOW]) {
      least = i;
    }
    if (least != last && (i + 1 >= HD_WINDOW || i + HD_SHINGLE == n)) {
      kept (window[least % HD_WINDOW], least, data);
      last = least;
    }
  }
}
