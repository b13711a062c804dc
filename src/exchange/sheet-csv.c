/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comma separated values as spreadsheet programs write and people mangle them:
 * any usual separator and encoding, RFC 4180 quotes read with indulgence. All
 * cells are text: what looks like a number may be a telephone. */
#include "config.h"
#include "sheet-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/error.h"
#include "store/text.h"

/* How many rows are tried to find the separator. */
#define SAMPLE_ROWS 200
/* How often a quote that is never closed is taken for a letter. */
#define MAX_LOST_QUOTES 16

typedef gboolean (*FieldFunc) (gpointer data, guint row, guint column, const GString *field, GError **error);

typedef struct {
  guint counts[SAMPLE_ROWS];
} Sample;

static char *
decode_with (const guint8 *data,
             gsize         size,
             const char   *charset)
{
  /* Bytes the charset has no letter for become U+FFFD, visible and harmless. */
  return g_convert_with_fallback ((const char *) data, size, "UTF-8", charset, "\xef\xbf\xbd", NULL, NULL, NULL);
}

/* iconv stops at bytes that mean nothing in CP1252; we want them marked. */
static char *
decode_single (const guint8 *data,
               gsize         size,
               const char   *charset)
{
  GString *text = g_string_sized_new (size + size / 2);

  for (gsize from = 0; from < size; ) {
    gsize read = 0, written = 0;
    g_autofree char *part = g_convert ((const char *) data + from, MIN (size - from, 65536), "UTF-8", charset,
                                       &read, &written, NULL);

    if (part != NULL) {
      g_string_append_len (text, part, written);
      from += MIN (size - from, 65536);
      continue;
    }
    if (read > 0) {
      g_autofree char *good = g_convert ((const char *) data + from, read, "UTF-8", charset, NULL, &written, NULL);

      if (good != NULL)
        g_string_append_len (text, good, written);
      from += read;
    }
    g_string_append (text, "\xef\xbf\xbd");
    from++;
  }
  return g_string_free (text, FALSE);
}

/* A sample of the text, cut between characters, decides between the letters
 * of CP1258 and those that old fonts put at the places of CP1252. */
static gboolean
is_legacy (const char *text)
{
  g_autofree char *sample = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 65536));
  HdEncoding encoding = hd_text_detect_encoding (sample, NULL);

  return encoding == HD_ENCODING_TCVN3 || encoding == HD_ENCODING_VNI;
}

static char *
decode (const guint8  *data,
        gsize          size,
        GError       **error)
{
  char *text = NULL;
  gsize zeros[2] = { 0, 0 };

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    return g_utf8_make_valid ((const char *) data + 3, size - 3);

  for (gsize i = 0; i < MIN (size, 4096); i++)
    zeros[i % 2] += data[i] == 0;
  if (size >= 2 && data[0] == 0xff && data[1] == 0xfe)
    text = decode_with (data + 2, (size - 2) & ~(gsize) 1, "UTF-16LE");
  else if (size >= 2 && data[0] == 0xfe && data[1] == 0xff)
    text = decode_with (data + 2, (size - 2) & ~(gsize) 1, "UTF-16BE");
  else if (zeros[1] > MIN (size, 4096) / 4 && zeros[0] == 0)
    text = decode_with (data, size & ~(gsize) 1, "UTF-16LE");
  else if (zeros[0] > MIN (size, 4096) / 4 && zeros[1] == 0)
    text = decode_with (data, size & ~(gsize) 1, "UTF-16BE");
  else if (memchr (data, 0, size) != NULL)
    text = NULL;
  else if (g_utf8_validate ((const char *) data, size, NULL))
    return g_strndup ((const char *) data, size);
  else {
    text = decode_single (data, size, "CP1252");
    if (!is_legacy (text)) {
      g_free (text);
      text = decode_single (data, size, "CP1258");
    }
  }
  if (text == NULL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is not a workbook; save the list as .xlsx, .ods, .xls or .csv"));
  return text;
}

/* Splits @text into fields. A quote opens a field only at its beginning; what
 * follows its closing quote is kept. */
static gboolean
split (const char    *text,
       char           separator,
       guint          max_rows,
       FieldFunc      func,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  g_autoptr(GString) field = g_string_new (NULL);
  const char *p = text, *literal_at = NULL;
  guint row = 0, column = 0, lost = 0;

  while (*p != '\0' && row < max_rows) {
    g_string_truncate (field, 0);
    if (*p == '"' && p != literal_at) {
      const char *q = p + 1;

      /* Nor does any cell go on for ever. */
      for (; *q != '\0' && (*q != '"' || q[1] == '"') && field->len <= 4 * HD_SHEET_MAX_TEXT; q++) {
        g_string_append_c (field, *q);
        if (*q == '"')
          q++;
      }
      if (*q != '"') {
        if (++lost > MAX_LOST_QUOTES)
          return hd_sheet_set_damaged (error);
        literal_at = p;
        continue;
      }
      p = q + 1;
    }
    while (*p != '\0' && *p != separator && *p != '\n' && *p != '\r')
      g_string_append_c (field, *p++);

    if (!func (data, row, column, field, error))
      return FALSE;
    if (*p == separator) {
      column++;
      p++;
    } else if (*p != '\0') {
      p += p[0] == '\r' && p[1] == '\n' ? 2 : 1;
      row++;
      column = 0;
      if (row % 256 == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
  }
  return TRUE;
}

static gboolean
count_field (gpointer        data,
             guint           row,
             guint           column,
             const GString  *field,
             GError        **error)
{
  Sample *sample = data;

  sample->counts[row] = column + 1;
  return TRUE;
}

/* The separator that gives the most rows of one same width, weighed by the
 * width: prose has commas too, but not the same number in each row. */
static char
find_separator (const char *text)
{
  static const char separators[] = { '\t', ';', ',', '|' };
  char best = ',';
  guint best_score = 0;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++) {
    Sample sample = { { 0 } };

    if (!split (text, separators[i], SAMPLE_ROWS, count_field, &sample, NULL, NULL))
      continue;
    for (guint r = 0; r < SAMPLE_ROWS; r++) {
      guint same = 0;

      for (guint s = 0; s < SAMPLE_ROWS; s++)
        same += sample.counts[s] == sample.counts[r];
      if (sample.counts[r] > 1 && same * (sample.counts[r] - 1) > best_score) {
        best_score = same * (sample.counts[r] - 1);
        best = separators[i];
      }
    }
  }
  return best;
}

static gboolean
add_field (gpointer        data,
           guint           row,
           guint           column,
           const GString  *field,
           GError        **error)
{
  HdSheet *sheet = data;
  const char *text;

  if (row >= HD_SHEET_MAX_ROWS || column >= HD_SHEET_MAX_COLUMNS)
    return hd_sheet_set_too_large (error);
  if (field->len == 0)
    return TRUE;
  text = hd_sheet_keep (sheet, field->str, field->len, error);
  return text != NULL && hd_sheet_add_cell (sheet, row, column, HD_CELL_TEXT, text, "", 0, FALSE, error);
}

gboolean
hd_sheet_read_csv (HdSheet       *self,
                   GBytes        *bytes,
                   GCancellable  *cancellable,
                   GError       **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  g_autofree char *decoded = size > HD_SHEET_MAX_CSV ? NULL : decode (data, size, error);
  const char *text = decoded;
  char separator;

  if (size > HD_SHEET_MAX_CSV)
    return hd_sheet_set_too_large (error);
  if (text == NULL)
    return FALSE;
  /* Excel's own way to say which separator the file has. */
  if (g_ascii_strncasecmp (text, "sep=", 4) == 0 && text[4] != '\0' && (text[5] == '\r' || text[5] == '\n')) {
    separator = text[4];
    text += 5 + strspn (text + 5, "\r\n");
  } else {
    separator = find_separator (text);
  }
  return hd_sheet_add_page (self, "", FALSE, error) &&
         split (text, separator, G_MAXUINT, add_field, self, cancellable, error);
}
