/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Excel 5.0 to 2003 workbooks (MS-XLS, BIFF5 and BIFF8). libfreexl leaves out
 * every formula's value and every font's name: a list whose names come from a
 * formula would lose its rows, and old .xls files are where old fonts are. */
#include "config.h"
#include "ole.h"
#include "sheet-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/error.h"

#define MAX_STYLES 65536

enum {
  R_FORMULA = 0x0006, R_EOF = 0x000a, R_DATEMODE = 0x0022, R_FILEPASS = 0x002f, R_FONT = 0x0031,
  R_CONTINUE = 0x003c, R_CODEPAGE = 0x0042, R_BOUNDSHEET = 0x0085, R_MULRK = 0x00bd, R_RSTRING = 0x00d6,
  R_XF = 0x00e0, R_MERGEDCELLS = 0x00e5, R_SST = 0x00fc, R_LABELSST = 0x00fd, R_NUMBER = 0x0203,
  R_LABEL = 0x0204, R_BOOLERR = 0x0205, R_STRING = 0x0207, R_RK = 0x027e, R_FORMAT = 0x041e, R_BOF = 0x0809,
};

typedef struct {
  guint    format;
  guint    font;
} Style;

typedef struct {
  guint32  position;
  gboolean hidden;
  char    *name;     /* (owned) */
} Tab;

/* One record with the CONTINUE records that go on with it. Reading past the
 * end gives zeros and sets @short_. */
typedef struct {
  const guint8 *data;
  gsize         size;      /* of the whole stream */
  gsize         at;        /* the next byte */
  gsize         end;       /* of the current piece */
  guint         type;
  gboolean      short_;
} Record;

typedef struct {
  HdSheet    *sheet;
  const guint8 *data;
  gsize       size;

  gboolean    biff8;
  gboolean    base_1904;
  guint       codepage;
  GPtrArray  *fonts;     /* of borrowed names */
  GHashTable *formats;   /* (owned) id -> 1 + is a date */
  GArray     *styles;    /* (owned) Style */
  GArray     *strings;   /* (owned) of const char *, kept by the sheet */
  GPtrArray  *tabs;      /* (owned) of Tab */
  GString    *text;      /* (owned) the string read last */
} Reader;

static void
tab_free (gpointer data)
{
  Tab *tab = data;

  g_free (tab->name);
  g_free (tab);
}

/* Goes to the record at @at; FALSE when there is none. */
static gboolean
record_open (Record *record,
             Reader *reader,
             gsize   at)
{
  guint length;

  if (at > reader->size || reader->size - at < 4)
    return FALSE;
  length = reader->data[at + 2] | reader->data[at + 3] << 8;
  if (length > reader->size - at - 4)
    return FALSE;
  *record = (Record) { reader->data, reader->size, at + 4, at + 4 + length,
                       reader->data[at] | reader->data[at + 1] << 8, FALSE };
  return TRUE;
}

/* Goes on to the piece that continues this one. */
static gboolean
record_continue (Record *record)
{
  const guint8 *p = record->data + record->end;
  guint length;

  if (record->size - record->end < 4 || (p[0] | p[1] << 8) != R_CONTINUE)
    return FALSE;
  length = p[2] | p[3] << 8;
  if (length > record->size - record->end - 4)
    return FALSE;
  record->at = record->end + 4;
  record->end = record->at + length;
  return TRUE;
}

static guint8
take8 (Record *record)
{
  while (record->at == record->end)
    if (record->short_ || !record_continue (record)) {
      record->short_ = TRUE;
      return 0;
    }
  return record->data[record->at++];
}

static guint
take16 (Record *record)
{
  guint low = take8 (record);

  return low | take8 (record) << 8;
}

static guint32
take32 (Record *record)
{
  guint32 low = take16 (record);

  return low | (guint32) take16 (record) << 16;
}

static double
take_double (Record *record)
{
  guint64 bits = take32 (record);
  double number;

  bits |= (guint64) take32 (record) << 32;
  memcpy (&number, &bits, sizeof number);
  return number;
}

static void
skip (Record  *record,
      guint64  n)
{
  while (n > 0 && !record->short_) {
    gsize here = MIN (n, record->end - record->at);

    record->at += here;
    n -= here;
    if (n > 0 && !record_continue (record))
      record->short_ = TRUE;
  }
}

/* Reads @length characters, each of one byte or two; where a piece ends in the
 * midst of them, the next begins by saying which. */
static void
take_characters (Reader   *reader,
                 Record   *record,
                 guint     length,
                 gboolean  wide)
{
  gunichar high = 0;

  g_string_truncate (reader->text, 0);
  while (length-- > 0 && !record->short_) {
    gunichar c;

    if (record->at == record->end) {
      if (!record_continue (record)) {
        record->short_ = TRUE;
        return;
      }
      wide = take8 (record) & 1;
    }
    c = wide ? take16 (record) : take8 (record);
    if (c >= 0xd800 && c < 0xdc00) {
      high = c;
      continue;
    }
    if (c >= 0xdc00 && c < 0xe000)
      c = high != 0 ? 0x10000 + ((high - 0xd800) << 10) + (c - 0xdc00) : 0xfffd;
    high = 0;
    if (c != 0)
      g_string_append_unichar (reader->text, c);
  }
}

/* Bytes of Excel 5 and 95, in the sender's code page; but under an old font
 * they are that font's own, which travel as CP1252. */
static void
take_bytes (Reader     *reader,
            Record     *record,
            guint       length,
            const char *font)
{
  gboolean legacy = g_str_has_prefix (font, ".Vn") || g_str_has_prefix (font, "VNI");
  guint codepage = legacy || reader->codepage < 437 || reader->codepage > 1361 || reader->codepage == 1200
                     ? 1252 : reader->codepage;
  g_autofree char *charset = g_strdup_printf ("CP%u", codepage);
  g_autofree char *converted = NULL;

  g_string_truncate (reader->text, 0);
  while (length-- > 0 && !record->short_)
    g_string_append_c (reader->text, take8 (record));
  converted = g_convert (reader->text->str, reader->text->len, "UTF-8", charset, NULL, NULL, NULL);
  if (converted == NULL)
    converted = g_convert (reader->text->str, reader->text->len, "UTF-8", "ISO-8859-1", NULL, NULL, NULL);
  g_string_assign (reader->text, converted != NULL ? converted : "");
}

/* A string whose length stands before it in one byte or two. */
static void
take_string (Reader     *reader,
             Record     *record,
             gboolean    long_length,
             const char *font)
{
  guint length = long_length ? take16 (record) : take8 (record);

  if (reader->biff8)
    take_characters (reader, record, length, take8 (record) & 1);
  else
    take_bytes (reader, record, length, font);
}

static gboolean
read_strings (Reader  *reader,
              Record  *record,
              GError **error)
{
  guint32 count;

  take32 (record);
  count = take32 (record);
  if (count > HD_SHEET_MAX_CELLS)
    return hd_sheet_set_too_large (error);
  for (guint32 i = 0; i < count && !record->short_; i++) {
    guint length = take16 (record), flags = take8 (record);
    guint runs = flags & 8 ? take16 (record) : 0;
    guint32 extra = flags & 4 ? take32 (record) : 0;
    const char *text;

    take_characters (reader, record, length, flags & 1);
    text = hd_sheet_keep (reader->sheet, reader->text->str, reader->text->len, error);
    if (text == NULL)
      return FALSE;
    skip (record, 4 * (guint64) runs + extra);
    g_array_append_val (reader->strings, text);
  }
  return !record->short_ || hd_sheet_set_damaged (error);
}

static gboolean
read_global (Reader  *reader,
             Record  *record,
             GError **error)
{
  switch (record->type) {
  case R_FILEPASS:
    return hd_sheet_set_encrypted (error);

  case R_DATEMODE:
    reader->base_1904 = take16 (record) == 1;
    break;

  case R_CODEPAGE:
    reader->codepage = take16 (record);
    break;

  case R_FONT:
    if (reader->fonts->len >= MAX_STYLES)
      return hd_sheet_set_too_large (error);
    skip (record, 14);
    take_string (reader, record, FALSE, "");
    g_ptr_array_add (reader->fonts, (gpointer) hd_sheet_keep_name (reader->sheet, reader->text->str));
    /* There never is a font 4. */
    if (reader->fonts->len == 4)
      g_ptr_array_add (reader->fonts, (gpointer) "");
    break;

  case R_FORMAT: {
    guint id = take16 (record);

    take_string (reader, record, reader->biff8, "");
    g_hash_table_insert (reader->formats, GUINT_TO_POINTER (id),
                         GINT_TO_POINTER (1 + hd_sheet_format_is_date (0, reader->text->str)));
    break;
  }

  case R_XF: {
    Style style;

    style.font = take16 (record);
    style.format = take16 (record);
    if (reader->styles->len >= MAX_STYLES)
      return hd_sheet_set_too_large (error);
    g_array_append_val (reader->styles, style);
    break;
  }

  case R_BOUNDSHEET: {
    g_autofree Tab *tab = g_new0 (Tab, 1);
    guint kind;

    tab->position = take32 (record);
    tab->hidden = take8 (record) & 3;
    kind = take8 (record);
    take_string (reader, record, FALSE, "");
    if (reader->tabs->len >= HD_SHEET_MAX_PAGES)
      return hd_sheet_set_too_large (error);
    /* Charts and macro sheets have no cells of a list. */
    if (kind == 0) {
      tab->name = g_strdup (reader->text->str);
      g_ptr_array_add (reader->tabs, g_steal_pointer (&tab));
    }
    break;
  }

  case R_SST:
    return read_strings (reader, record, error);

  default:
    break;
  }
  return !record->short_ || hd_sheet_set_damaged (error);
}

static const char *
style_font (Reader *reader,
            guint   index)
{
  guint font = index < reader->styles->len ? g_array_index (reader->styles, Style, index).font : 0;

  return font < reader->fonts->len ? g_ptr_array_index (reader->fonts, font) : "";
}

static gboolean
add_number (Reader    *reader,
            guint      row,
            guint      column,
            guint      style,
            double     number,
            gboolean   formula,
            GError   **error)
{
  guint format = style < reader->styles->len ? g_array_index (reader->styles, Style, style).format : 0;
  int custom = GPOINTER_TO_INT (g_hash_table_lookup (reader->formats, GUINT_TO_POINTER (format)));
  gboolean date = custom != 0 ? custom == 2 : hd_sheet_format_is_date (format, NULL);

  return hd_sheet_add_number (reader->sheet, row, column, number, date, reader->base_1904,
                              style_font (reader, style), formula, error);
}

static gboolean
add_text (Reader      *reader,
          guint        row,
          guint        column,
          guint        style,
          HdCellKind   kind,
          const char  *text,
          gboolean     formula,
          GError     **error)
{
  text = hd_sheet_keep (reader->sheet, text, -1, error);
  return text != NULL &&
         hd_sheet_add_cell (reader->sheet, row, column, kind, text, style_font (reader, style), 0, formula, error);
}

static double
rk_number (guint32 rk)
{
  double number;

  if (rk & 2) {
    number = (gint32) rk >> 2;
  } else {
    guint64 bits = (guint64) (rk & ~3u) << 32;

    memcpy (&number, &bits, sizeof number);
  }
  return rk & 1 ? number / 100 : number;
}

static const char *
error_text (guint8 code)
{
  switch (code) {
  case 0x00: return "#NULL!";
  case 0x07: return "#DIV/0!";
  case 0x0f: return "#VALUE!";
  case 0x17: return "#REF!";
  case 0x1d: return "#NAME?";
  case 0x24: return "#NUM!";
  default:   return "#N/A";
  }
}

static gboolean
add_boolean_or_error (Reader    *reader,
                      guint      row,
                      guint      column,
                      guint      style,
                      guint8     value,
                      gboolean   is_error,
                      gboolean   formula,
                      GError   **error)
{
  return is_error
    ? add_text (reader, row, column, style, HD_CELL_ERROR, error_text (value), formula, error)
    : add_text (reader, row, column, style, HD_CELL_BOOLEAN, value ? "TRUE" : "FALSE", formula, error);
}

/* The value last calculated: a number in place, or a marker for another kind;
 * a text comes in a record of its own soon after. */
static gboolean
read_formula (Reader  *reader,
              Record  *record,
              guint    row,
              guint    column,
              guint    style,
              GError **error)
{
  Record value = *record;
  guint8 kind, content;
  gsize at = record->end;

  skip (&value, 6);
  if (take16 (&value) != 0xffff)
    return add_number (reader, row, column, style, take_double (record), TRUE, error);

  kind = take8 (record);
  take8 (record);
  content = take8 (record);
  if (kind == 1 || kind == 2)
    return add_boolean_or_error (reader, row, column, style, content, kind == 2, TRUE, error);
  if (kind != 0)
    return TRUE;
  /* A shared formula's or array's definition may stand between. */
  for (guint i = 0; i < 3 && record_open (&value, reader, at); i++) {
    if (value.type == R_STRING) {
      take_string (reader, &value, TRUE, style_font (reader, style));
      return add_text (reader, row, column, style, HD_CELL_TEXT, reader->text->str, TRUE, error);
    }
    at = value.end;
  }
  return TRUE;
}

static gboolean
read_cell (Reader  *reader,
           Record  *record,
           GError **error)
{
  gsize last = record->end;
  guint row, column, style;
  guint32 index;

  row = take16 (record);
  column = take16 (record);
  if (record->type == R_MULRK) {
    while (record->at + 8 <= last) {
      style = take16 (record);
      if (!add_number (reader, row, column++, style, rk_number (take32 (record)), FALSE, error))
        return FALSE;
    }
    return TRUE;
  }

  style = take16 (record);
  switch (record->type) {
  case R_LABELSST:
    index = take32 (record);
    if (record->short_ || index >= reader->strings->len)
      return hd_sheet_set_damaged (error);
    return hd_sheet_add_cell (reader->sheet, row, column, HD_CELL_TEXT,
                              g_array_index (reader->strings, const char *, index),
                              style_font (reader, style), 0, FALSE, error);
  case R_LABEL:
  case R_RSTRING:
    take_string (reader, record, TRUE, style_font (reader, style));
    return (!record->short_ || hd_sheet_set_damaged (error)) &&
           add_text (reader, row, column, style, HD_CELL_TEXT, reader->text->str, FALSE, error);
  case R_NUMBER:
    return add_number (reader, row, column, style, take_double (record), FALSE, error);
  case R_RK:
    return add_number (reader, row, column, style, rk_number (take32 (record)), FALSE, error);
  case R_BOOLERR: {
    guint8 value = take8 (record);

    return add_boolean_or_error (reader, row, column, style, value, take8 (record) != 0, FALSE, error);
  }
  default:
    return read_formula (reader, record, row, column, style, error);
  }
}

static void
read_merges (Reader *reader,
             Record *record)
{
  for (guint n = take16 (record); n > 0; n--) {
    HdCellRange range;

    range.first_row = take16 (record);
    range.last_row = take16 (record);
    range.first_column = take16 (record);
    range.last_column = take16 (record);
    if (record->short_)
      return;
    hd_sheet_add_merge (reader->sheet, &range);
  }
}

/* Reads the records of the workbook (@tab NULL) or of one sheet. Charts within
 * a sheet are whole nested streams, passed over. */
static gboolean
read_stream (Reader        *reader,
             gsize          at,
             const Tab     *tab,
             GCancellable  *cancellable,
             GError       **error)
{
  Record record;
  guint depth = 0;

  for (guint n = 0; record_open (&record, reader, at); n++) {
    at = record.end;
    if (n % 4096 == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (n == 0 && record.type != R_BOF)
      break;
    switch (record.type) {
    case R_BOF:
      if (depth++ == 0 && tab == NULL) {
        guint version = take16 (&record);

        if (version != 0x0600 && version != 0x0500)
          return hd_sheet_set_damaged (error);
        reader->biff8 = version == 0x0600;
      }
      break;

    case R_EOF:
      if (--depth == 0)
        return TRUE;
      break;

    case R_LABELSST: case R_LABEL: case R_RSTRING: case R_NUMBER: case R_RK: case R_MULRK:
    case R_BOOLERR: case R_FORMULA:
      if (tab != NULL && depth == 1 && !read_cell (reader, &record, error))
        return FALSE;
      break;

    case R_MERGEDCELLS:
      if (tab != NULL && depth == 1)
        read_merges (reader, &record);
      break;

    default:
      if (tab == NULL && depth == 1 && !read_global (reader, &record, error))
        return FALSE;
    }
  }
  return hd_sheet_set_damaged (error);
}

static gboolean
read_workbook (Reader        *reader,
               GCancellable  *cancellable,
               GError       **error)
{
  if (!read_stream (reader, 0, NULL, cancellable, error))
    return FALSE;
  for (guint i = 0; i < reader->tabs->len; i++) {
    const Tab *tab = g_ptr_array_index (reader->tabs, i);

    if (!hd_sheet_add_page (reader->sheet, tab->name, tab->hidden, error) ||
        !read_stream (reader, tab->position, tab, cancellable, error))
      return FALSE;
  }
  return reader->tabs->len > 0 || hd_sheet_set_damaged (error);
}

gboolean
hd_sheet_read_ole (HdSheet       *self,
                   GBytes        *bytes,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autoptr(HdOle) ole = hd_ole_open (bytes, error);
  g_autoptr(GBytes) stream = NULL;
  Reader reader = { .sheet = self, .codepage = 1252 };
  gboolean ok;

  if (ole == NULL)
    return FALSE;
  /* An encrypted .xlsx is wrapped in such a file. */
  if (hd_ole_has (ole, "EncryptedPackage"))
    return hd_sheet_set_encrypted (error);
  if (!hd_ole_has (ole, "Workbook") && !hd_ole_has (ole, "Book")) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is an Office file of another kind; open it and save the list as .xlsx"));
    return FALSE;
  }
  stream = hd_ole_read (ole, hd_ole_has (ole, "Workbook") ? "Workbook" : "Book", error);
  if (stream == NULL)
    return FALSE;

  reader.data = g_bytes_get_data (stream, &reader.size);
  reader.fonts = g_ptr_array_new ();
  reader.formats = g_hash_table_new (NULL, NULL);
  reader.styles = g_array_new (FALSE, FALSE, sizeof (Style));
  reader.strings = g_array_new (FALSE, FALSE, sizeof (const char *));
  reader.tabs = g_ptr_array_new_with_free_func (tab_free);
  reader.text = g_string_new (NULL);

  ok = read_workbook (&reader, cancellable, error);

  g_ptr_array_unref (reader.fonts);
  g_hash_table_unref (reader.formats);
  g_array_unref (reader.styles);
  g_array_unref (reader.strings);
  g_ptr_array_unref (reader.tabs);
  g_string_free (reader.text, TRUE);
  return ok;
}
