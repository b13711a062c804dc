/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters of other scripts that look like Latin ones: a name written with them reads the
 * same to an eye, and must to a search that hides it. */
#include "config.h"

#include "text-private.h"

static const struct { gunichar from; char to; } alike[] = {
  { 0x0131, 'i' }, { 0x0251, 'a' }, { 0x0261, 'g' }, { 0x0269, 'i' },
  /* Greek */
  { 0x0391, 'a' }, { 0x0392, 'b' }, { 0x0395, 'e' }, { 0x0396, 'z' }, { 0x0397, 'h' }, { 0x0399, 'i' }, { 0x039A, 'k' },
  { 0x039C, 'm' }, { 0x039D, 'n' }, { 0x039F, 'o' }, { 0x03A1, 'p' }, { 0x03A4, 't' }, { 0x03A5, 'y' }, { 0x03A7, 'x' },
  { 0x03B1, 'a' }, { 0x03B9, 'i' }, { 0x03BA, 'k' }, { 0x03BD, 'v' }, { 0x03BF, 'o' }, { 0x03C1, 'p' }, { 0x03C4, 't' },
  { 0x03C5, 'u' }, { 0x03C7, 'x' },
  /* Cyrillic */
  { 0x0405, 's' }, { 0x0406, 'i' }, { 0x0408, 'j' }, { 0x0410, 'a' }, { 0x0412, 'b' }, { 0x0415, 'e' }, { 0x041A, 'k' },
  { 0x041C, 'm' }, { 0x041D, 'h' }, { 0x041E, 'o' }, { 0x0420, 'p' }, { 0x0421, 'c' }, { 0x0422, 't' }, { 0x0423, 'y' },
  { 0x0425, 'x' }, { 0x0430, 'a' }, { 0x0432, 'b' }, { 0x0435, 'e' }, { 0x043A, 'k' }, { 0x043C, 'm' }, { 0x043D, 'h' },
  { 0x043E, 'o' }, { 0x0440, 'p' }, { 0x0441, 'c' }, { 0x0442, 't' }, { 0x0443, 'y' }, { 0x0445, 'x' }, { 0x0455, 's' },
  { 0x0456, 'i' }, { 0x0458, 'j' }, { 0x04AE, 'y' }, { 0x04AF, 'y' }, { 0x04BA, 'h' }, { 0x04BB, 'h' }, { 0x0501, 'd' },
  { 0x051B, 'q' }, { 0x051D, 'w' },
};

/* The Latin letter, in lower case, that a letter of another script looks like, also one of
 * the styled alphabets of mathematics; any other character as it is. */
gunichar
hd_char_latin (gunichar c)
{
  guint low = 0, high = G_N_ELEMENTS (alike);
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  if (c < alike[0].from || (c >= HD_LETTERS_HIGH && c < HD_LETTERS_HIGH_END))
    return c;
  while (low < high) {
    guint middle = (low + high) / 2;

    if (alike[middle].from == c)
      return alike[middle].to;
    if (alike[middle].from < c)
      low = middle + 1;
    else
      high = middle;
  }
  if (c >= 0x2100 && g_unichar_isalnum (c) && g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts)) > 0 && parts[0] < 0x80)
    return g_unichar_tolower (parts[0]);
  return c;
}
