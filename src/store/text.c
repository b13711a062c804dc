/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text.h"

#include <string.h>

#include "text-private.h"

/* Whether composing could change @text, which is valid UTF-8. Vietnamese text that
 * is composed already has letters of the two ranges only, so most text is answered
 * here and not copied. */
static gboolean
may_be_decomposed (const char *text)
{
  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c;

    if ((guchar) *p < 0xCC)
      continue;
    c = g_utf8_get_char (p);
    if (!(c < 0x300 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2002 && c < 0x2100)))
      return TRUE;
  }

  return FALSE;
}

static char *
clean (const char *text,
       gssize      len,
       gboolean    keep_lines)
{
  g_autofree char *composed = hd_text_normalize (text, len);
  char *out = g_malloc (strlen (composed) + 1);
  char *end = out;
  guint lines = 0;
  gboolean space = FALSE, dropped = FALSE;

  /* No character becomes longer here, and a pending space or line break takes
   * the place of at least one that was dropped: the output fits. */
  for (const char *p = composed; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029
        || (c == '\r' && p[1] != '\n')) {
      lines++;
      space = TRUE;
      continue;
    }
    if (c >= 0x20 && c < 0x7F) {
      if (c == ' ') {
        space = TRUE;
        continue;
      }
    } else {
      gunichar simple = hd_char_simplify (c);

      if (simple == ' ') {
        space = TRUE;
        continue;
      }
      if (simple == 0) {
        dropped = TRUE;
        continue;
      }
    }

    if (end > out && keep_lines && lines > 0) {
      *end++ = '\n';
      if (lines > 1)
        *end++ = '\n';
    } else if (end > out && space) {
      *end++ = ' ';
    }
    lines = 0;
    space = FALSE;

    memcpy (end, p, g_utf8_skip[(guchar) *p]);
    end += g_utf8_skip[(guchar) *p];
  }

  *end = '\0';

  if (dropped) {
    /* A mark may now stand behind the letter that it was kept from. */
    g_autofree char *parted = out;
    out = hd_text_normalize (parted, -1);
  }

  return out;
}

gboolean
hd_text_is_ascii (const char *text)
{
  for (; *text; text++)
    if ((guchar) *text >= 0x80)
      return FALSE;

  return TRUE;
}

/* @text as valid UTF-8 in composed form (NFC), with nothing dropped but NUL. */
char *
hd_text_normalize (const char *text,
                   gssize      len)
{
  g_autofree char *valid = hd_text_decode (text, len);
  char *composed = NULL;

  if (may_be_decomposed (valid))
    composed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFC);

  return composed != NULL ? composed : g_steal_pointer (&valid);
}

/**
 * hd_text_decode:
 * @text: (nullable): bytes, supposed to be UTF-8
 * @len: their number, or -1 when they end with NUL
 *
 * Bytes that are not UTF-8 are read as Windows-1252, the form in which text of
 * legacy fonts arrives. Nothing is dropped but NUL, so that hd_text_repair() sees
 * every character: U+00AD is a letter there, and hd_text_clean() removes it.
 *
 * Returns: (transfer full): valid UTF-8, never %NULL
 */
char *
hd_text_decode (const char *text,
                gssize      len)
{
  const char *end;
  GString *out;
  gsize length;
  gunichar c;

  if (text == NULL)
    return g_strdup ("");
  if (len < 0)
    len = strlen (text);
  if (g_utf8_validate (text, len, NULL))
    return g_strndup (text, len);

  end = text + len;
  out = g_string_sized_new (len + len / 2 + 1);
  for (const char *p = text; p < end; p += MAX (length, 1)) {
    length = hd_char_decode (p, end, &c);
    if (length == 0)
      c = hd_char_from_cp1252 (*p);
    if (c != 0)
      g_string_append_unichar (out, c);
  }

  return g_string_free (out, FALSE);
}

/**
 * hd_text_clean:
 * @text: (nullable): text from a user or a file, in any state
 * @len: its length in bytes, or -1 when it ends with NUL
 *
 * The form in which one-line text is stored: valid UTF-8 (see hd_text_decode()),
 * composed (NFC), without control, zero-width, direction and soft-hyphen
 * characters, every run of white space one space, none at the ends. Letters,
 * quotation marks and dashes stay as typed. Legacy encodings must be repaired
 * before.
 *
 * Returns: (transfer full): the text, never %NULL
 */
char *
hd_text_clean (const char *text,
               gssize      len)
{
  return clean (text, len, FALSE);
}

/**
 * hd_text_clean_lines:
 * @text: (nullable): text from a user or a file, in any state
 * @len: its length in bytes, or -1 when it ends with NUL
 *
 * As hd_text_clean(), but line breaks stay, as "\n" whatever they were; several
 * empty lines become one, and none are left at the ends.
 *
 * Returns: (transfer full): the text, never %NULL
 */
char *
hd_text_clean_lines (const char *text,
                     gssize      len)
{
  return clean (text, len, TRUE);
}

/**
 * hd_text_excerpt:
 * @text: (nullable): any text
 * @max_chars: the most characters to return, the ellipsis included
 *
 * The beginning of @text on one line; a longer text ends at a word boundary,
 * without the punctuation before it, and with "…". A first word that is itself
 * too long is cut.
 *
 * Returns: (transfer full): the excerpt, never %NULL
 */
char *
hd_text_excerpt (const char *text,
                 guint       max_chars)
{
  g_autofree char *line = hd_text_clean (text, -1);
  const char *cut;

  if (g_utf8_strlen (line, -1) <= max_chars)
    return g_steal_pointer (&line);
  if (max_chars == 0)
    return g_strdup ("");

  cut = g_utf8_offset_to_pointer (line, max_chars - 1);
  if (strchr (" ,;:.-", *cut) == NULL) {
    const char *word = cut;

    while (word > line && *word != ' ')
      word--;
    if (word > line)
      cut = word;
  }
  while (cut > line && strchr (" ,;:.-", cut[-1]) != NULL)
    cut--;

  return g_strdup_printf ("%.*s…", (int) (cut - line), line);
}
