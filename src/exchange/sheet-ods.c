/* SPDX-License-Identifier: GPL-3.0-or-later */
/* OpenDocument spreadsheets (ODF 1.2 part 1, 9): content.xml, and the fonts
 * that styles.xml gives to the named styles. */
#include "config.h"
#include "sheet-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "store/error.h"

#define MAX_STYLES 65536
/* Runs of columns of one style; lists have ten. */
#define MAX_COLUMN_RUNS 256

typedef enum { FAMILY_CELL, FAMILY_TEXT, FAMILY_TABLE, N_FAMILIES } Family;

typedef struct {
  guint       repeated;
  const char *font;      /* kept by the sheet */
} Column;

typedef struct {
  const char *font;      /* kept by the sheet; "" when it inherits */
  char       *parent;    /* (owned) (nullable) */
  gboolean    hides;     /* a table style that is not displayed */
} Style;

typedef struct {
  HdSheet    *sheet;
  gboolean    encrypted;

  GHashTable *faces;     /* (owned) font face -> font, kept by the sheet */
  GHashTable *styles[N_FAMILIES];  /* (owned) name -> Style */
  Style      *open_style;

  GArray     *columns;   /* (owned) of the current table */
  guint       table_depth;
  guint       skipping;  /* depth inside what is no cell content */
  guint       row, row_repeat;
  guint       column, column_repeat;
  const char *row_font;  /* (nullable) of the cells without a style */

  gboolean    in_cell, formula, typed;
  guint       paragraphs, in_paragraph;
  HdCellKind  kind;
  gboolean    plain_text;    /* the text is the value */
  const char *cell_font;     /* (nullable) */
  const char *span_font;
  char       *value;         /* (owned) (nullable) */
  GString    *text;          /* (owned) */
} Reader;

static void
style_free (gpointer data)
{
  Style *style = data;

  g_free (style->parent);
  g_free (style);
}

/* A count between 1, which also stands for none given, and @most. */
static guint
parse_count (const char *value,
             guint       most)
{
  guint64 n = value != NULL ? g_ascii_strtoull (value, NULL, 10) : 1;

  return CLAMP (n, 1, most);
}

static guint
get_repeat (const char **attributes,
            const char  *name,
            guint        most)
{
  return parse_count (hd_xml_attribute (attributes, name), most);
}

/* The font of a style or of those it descends from; %NULL without a style. */
static const char *
find_font (Reader     *reader,
           Family      family,
           const char *name)
{
  if (name == NULL)
    return NULL;
  /* A circle of parents ends with the count. */
  for (guint i = 0; i < 16 && name != NULL; i++) {
    const Style *style = g_hash_table_lookup (reader->styles[family], name);

    if (style == NULL || *style->font != '\0')
      return style != NULL ? style->font : "";
    name = style->parent;
  }
  return "";
}

static gboolean
manifest_start_cb (gpointer     data,
                   const char  *name,
                   const char **attributes,
                   GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "encryption-data") == 0)
    reader->encrypted = TRUE;
  return TRUE;
}

static void
start_face (Reader      *reader,
            const char **attributes)
{
  const char *face = hd_xml_attribute (attributes, "name");
  g_autofree char *family = g_strdup (hd_xml_attribute (attributes, "font-family"));

  if (face == NULL || family == NULL || g_hash_table_size (reader->faces) >= MAX_STYLES)
    return;
  g_strdelimit (family, "'\"", ' ');
  g_hash_table_insert (reader->faces, g_strdup (face),
                       (gpointer) hd_sheet_keep_name (reader->sheet, g_strstrip (family)));
}

static gboolean
start_style (Reader      *reader,
             const char **attributes,
             GError     **error)
{
  static const char * const families[] = { "table-cell", "text", "table", NULL };
  const char *family = hd_xml_attribute (attributes, "family");
  const char *name = hd_xml_attribute (attributes, "name");
  GHashTable *styles;

  reader->open_style = NULL;
  if (family == NULL || name == NULL || !g_strv_contains (families, family))
    return TRUE;
  styles = reader->styles[*family == 't' && family[1] == 'e' ? FAMILY_TEXT
                          : family[5] == '-' ? FAMILY_CELL : FAMILY_TABLE];
  if (g_hash_table_size (styles) >= MAX_STYLES)
    return hd_sheet_set_too_large (error);
  reader->open_style = g_new0 (Style, 1);
  reader->open_style->font = "";
  reader->open_style->parent = g_strdup (hd_xml_attribute (attributes, "parent-style-name"));
  g_hash_table_insert (styles, g_strdup (name), reader->open_style);
  return TRUE;
}

static gboolean
styles_start_cb (gpointer     data,
                 const char  *name,
                 const char **attributes,
                 GError     **error)
{
  Reader *reader = data;
  const char *value;

  if (strcmp (name, "font-face") == 0) {
    start_face (reader, attributes);
  } else if (strcmp (name, "style") == 0) {
    return start_style (reader, attributes, error);
  } else if (strcmp (name, "text-properties") == 0 && reader->open_style != NULL) {
    value = hd_xml_attribute (attributes, "font-name");
    if (value != NULL && g_hash_table_contains (reader->faces, value))
      reader->open_style->font = g_hash_table_lookup (reader->faces, value);
    else if (value != NULL || (value = hd_xml_attribute (attributes, "font-family")) != NULL)
      reader->open_style->font = hd_sheet_keep_name (reader->sheet, value);
  } else if (strcmp (name, "table-properties") == 0 && reader->open_style != NULL) {
    reader->open_style->hides = g_strcmp0 (hd_xml_attribute (attributes, "display"), "false") == 0;
  }
  return TRUE;
}

static gboolean
styles_end_cb (gpointer     data,
               const char  *name,
               GError     **error)
{
  Reader *reader = data;

  if (strcmp (name, "style") == 0)
    reader->open_style = NULL;
  return TRUE;
}

static gboolean
start_table (Reader      *reader,
             const char **attributes,
             GError     **error)
{
  const char *name = hd_xml_attribute (attributes, "name");
  const char *style = hd_xml_attribute (attributes, "style-name");
  const Style *found = style != NULL ? g_hash_table_lookup (reader->styles[FAMILY_TABLE], style) : NULL;

  g_array_set_size (reader->columns, 0);
  reader->row = 0;
  return hd_sheet_add_page (reader->sheet, name != NULL ? name : "", found != NULL && found->hides, error);
}

/* What the cell claims to hold; its text may come later. */
static void
start_cell (Reader      *reader,
            const char **attributes)
{
  static const struct {
    const char *type, *attribute;
    HdCellKind  kind;
  } types[] = {
    { "float", "value", HD_CELL_NUMBER },
    { "percentage", "value", HD_CELL_NUMBER },
    { "currency", "value", HD_CELL_NUMBER },
    { "date", "date-value", HD_CELL_DATE },
    { "time", "time-value", HD_CELL_TEXT },
    { "boolean", "boolean-value", HD_CELL_BOOLEAN },
    { "string", "string-value", HD_CELL_TEXT },
  };
  const char *type = "", *style = NULL, *repeated = NULL, *rows_spanned = NULL, *columns_spanned = NULL;
  gboolean is_error = FALSE;
  guint rows, columns;

  reader->in_cell = TRUE;
  reader->formula = FALSE;
  reader->kind = HD_CELL_TEXT;
  reader->typed = FALSE;
  reader->plain_text = TRUE;
  reader->paragraphs = reader->in_paragraph = 0;
  reader->span_font = "";
  g_clear_pointer (&reader->value, g_free);
  g_string_truncate (reader->text, 0);

  /* One pass: this runs for every cell there is. */
  for (guint i = 0; attributes[i] != NULL; i += 2) {
    const char *name = strchr (attributes[i], ':'), *value = attributes[i + 1];

    name = name != NULL ? name + 1 : attributes[i];
    if (g_str_has_prefix (attributes[i], "calcext:"))
      is_error |= strcmp (name, "value-type") == 0 && strcmp (value, "error") == 0;
    else if (strcmp (name, "value-type") == 0)
      type = value;
    else if (strcmp (name, "style-name") == 0)
      style = value;
    else if (strcmp (name, "number-columns-repeated") == 0)
      repeated = value;
    else if (strcmp (name, "number-rows-spanned") == 0)
      rows_spanned = value;
    else if (strcmp (name, "number-columns-spanned") == 0)
      columns_spanned = value;
    else if (strcmp (name, "formula") == 0)
      reader->formula = TRUE;
  }
  reader->column_repeat = parse_count (repeated, HD_SHEET_MAX_COLUMNS);
  reader->cell_font = find_font (reader, FAMILY_CELL, style);
  rows = parse_count (rows_spanned, HD_SHEET_MAX_ROWS);
  columns = parse_count (columns_spanned, HD_SHEET_MAX_COLUMNS);

  reader->typed = *type != '\0';
  if (is_error)
    reader->kind = HD_CELL_ERROR;
  for (guint i = 0; !is_error && i < G_N_ELEMENTS (types); i++)
    if (strcmp (type, types[i].type) == 0) {
      reader->kind = types[i].kind;
      reader->plain_text = strcmp (type, "string") == 0;
      reader->value = g_strdup (hd_xml_attribute (attributes, types[i].attribute));
    }
  if (rows > 1 || columns > 1)
    hd_sheet_add_merge (reader->sheet, &(HdCellRange) {
      reader->row, MIN (reader->row + rows, HD_SHEET_MAX_ROWS) - 1,
      reader->column, MIN (reader->column + columns, HD_SHEET_MAX_COLUMNS) - 1 });
}

static gboolean
append_text (Reader      *reader,
             const char  *text,
             gssize       length,
             GError     **error)
{
  if (reader->text->len + length > 4 * HD_SHEET_MAX_TEXT)
    return hd_sheet_set_too_large (error);
  g_string_append_len (reader->text, text, length);
  return TRUE;
}

/* Inside a cell: its paragraphs, and what stands for white space in them. */
static gboolean
start_in_cell (Reader      *reader,
               const char  *name,
               const char **attributes,
               GError     **error)
{
  if (strcmp (name, "p") == 0 || strcmp (name, "h") == 0) {
    reader->in_paragraph++;
    if (reader->paragraphs++ > 0)
      return append_text (reader, "\n", 1, error);
  } else if (reader->in_paragraph == 0) {
    /* A drawing, a note, a form element. */
    reader->skipping = 1;
  } else if (strcmp (name, "s") == 0) {
    for (guint n = get_repeat (attributes, "c", HD_SHEET_MAX_TEXT); n > 0; n--)
      if (!append_text (reader, " ", 1, error))
        return FALSE;
  } else if (strcmp (name, "tab") == 0) {
    return append_text (reader, "\t", 1, error);
  } else if (strcmp (name, "line-break") == 0) {
    return append_text (reader, "\n", 1, error);
  } else if (strcmp (name, "span") == 0) {
    const char *style = hd_xml_attribute (attributes, "style-name");

    if (style != NULL && *reader->span_font == '\0')
      reader->span_font = find_font (reader, FAMILY_TEXT, style);
  } else if (strcmp (name, "a") != 0 && !g_str_has_prefix (name, "ruby") &&
           strcmp (name, "sheet-name") != 0 && strcmp (name, "date") != 0 && strcmp (name, "title") != 0) {
    reader->skipping = 1;
  }
  /* The reading aid above a word is not the word. */
  if (strcmp (name, "ruby-text") == 0)
    reader->skipping = 1;
  return TRUE;
}

static gboolean
content_start_cb (gpointer     data,
                  const char  *name,
                  const char **attributes,
                  GError     **error)
{
  Reader *reader = data;

  if (reader->skipping > 0) {
    reader->skipping++;
    return TRUE;
  }
  if (reader->in_cell)
    return start_in_cell (reader, name, attributes, error);
  if (reader->table_depth == 0) {
    /* Recorded changes and remote links hold cells that are not there. */
    if (strcmp (name, "tracked-changes") == 0 || strcmp (name, "dde-links") == 0)
      reader->skipping = 1;
    else if (strcmp (name, "table") == 0) {
      reader->table_depth = 1;
      return start_table (reader, attributes, error);
    } else
      return styles_start_cb (data, name, attributes, error);
  } else if (strcmp (name, "table-column") == 0) {
    Column column = { get_repeat (attributes, "number-columns-repeated", HD_SHEET_MAX_COLUMNS),
                      find_font (reader, FAMILY_CELL, hd_xml_attribute (attributes, "default-cell-style-name")) };

    if (reader->columns->len < MAX_COLUMN_RUNS)
      g_array_append_val (reader->columns, column);
  } else if (strcmp (name, "table-row") == 0) {
    reader->row_repeat = get_repeat (attributes, "number-rows-repeated", HD_SHEET_MAX_ROWS);
    reader->row_font = find_font (reader, FAMILY_CELL, hd_xml_attribute (attributes, "default-cell-style-name"));
    reader->column = 0;
  } else if (strcmp (name, "table-cell") == 0 || strcmp (name, "covered-table-cell") == 0) {
    start_cell (reader, attributes);
  } else if (strcmp (name, "shapes") == 0 || strcmp (name, "forms") == 0 || strcmp (name, "table") == 0 ||
           strcmp (name, "table-source") == 0 || strcmp (name, "scenario") == 0) {
    reader->skipping = 1;
  }
  return TRUE;
}

/* A cell without a style of its own has its row's, then its column's. */
static const char *
find_cell_font (Reader *reader)
{
  const char *font = reader->cell_font != NULL ? reader->cell_font : reader->row_font;

  if (*reader->span_font != '\0')
    return reader->span_font;
  for (guint i = 0, at = 0; font == NULL && i < reader->columns->len; i++) {
    const Column *column = &g_array_index (reader->columns, Column, i);

    at = MIN (at + column->repeated, HD_SHEET_MAX_COLUMNS);
    if (reader->column < at)
      font = column->font;
  }
  return font != NULL ? font : find_font (reader, FAMILY_CELL, "Default");
}

/* "PT08H30M00S" as it would be shown. */
static char *
format_duration (const char *value)
{
  guint hours = 0, minutes = 0, seconds = 0;

  if (sscanf (value, "PT%4uH%2uM%2u", &hours, &minutes, &seconds) < 2)
    return g_strdup (value);
  return g_strdup_printf ("%02u:%02u:%02u", hours, minutes, seconds);
}

/* Puts the finished cell at all the places it is repeated to. */
static gboolean
finish_cell (Reader  *reader,
             GError **error)
{
  g_autofree char *made = NULL;
  const char *text = reader->text->str, *font;
  double number = 0;

  if (!reader->plain_text && reader->value != NULL) {
    char *end;

    if (reader->kind == HD_CELL_NUMBER) {
      char digits[G_ASCII_DTOSTR_BUF_SIZE];

      number = g_ascii_strtod (reader->value, &end);
      if (end == reader->value || !isfinite (number))
        return hd_sheet_set_damaged (error);
      made = g_strdup (g_ascii_formatd (digits, sizeof digits, "%.15g", number));
    } else if (reader->kind == HD_CELL_DATE)
      made = g_strndup (reader->value, 10);
    else if (reader->kind == HD_CELL_BOOLEAN)
      made = g_strdup (strcmp (reader->value, "true") == 0 ? "TRUE" : "FALSE");
    else
      made = format_duration (reader->value);
    text = made;
  } else if (reader->plain_text && reader->paragraphs == 0 && reader->value != NULL) {
    text = reader->value;
  } else if (!reader->plain_text) {
    /* A type without its value: what was shown is all there is. */
    reader->kind = HD_CELL_TEXT;
  }

  /* One that comes to an empty text has a paragraph, but no type. */
  if (*text == '\0' && reader->formula && !reader->typed && reader->paragraphs == 0)
    return hd_sheet_add_cell (reader->sheet, reader->row, reader->column, HD_CELL_NO_VALUE, "=", "", 0, TRUE, error);
  if (*text == '\0')
    return TRUE;
  text = hd_sheet_keep (reader->sheet, text, -1, error);
  if (text == NULL)
    return FALSE;
  font = find_cell_font (reader);
  for (guint r = 0; r < reader->row_repeat; r++)
    for (guint c = 0; c < reader->column_repeat; c++)
      if (!hd_sheet_add_cell (reader->sheet, reader->row + r, reader->column + c, reader->kind,
                              text, font, number, reader->formula, error))
        return FALSE;
  return TRUE;
}

static gboolean
content_end_cb (gpointer     data,
                const char  *name,
                GError     **error)
{
  Reader *reader = data;

  if (reader->skipping > 0) {
    reader->skipping--;
  } else if (reader->in_cell) {
    if (strcmp (name, "p") == 0 || strcmp (name, "h") == 0)
      reader->in_paragraph--;
    else if (strcmp (name, "table-cell") == 0 || strcmp (name, "covered-table-cell") == 0) {
      reader->in_cell = FALSE;
      if (!finish_cell (reader, error))
        return FALSE;
      reader->column += reader->column_repeat;
    }
  } else if (reader->table_depth == 0) {
    return styles_end_cb (data, name, error);
  } else if (strcmp (name, "table-row") == 0) {
    reader->row += reader->row_repeat;
  } else if (strcmp (name, "table") == 0) {
    reader->table_depth = 0;
  }
  return TRUE;
}

static gboolean
content_text_cb (gpointer     data,
                 const char  *text,
                 int          length,
                 GError     **error)
{
  Reader *reader = data;
  gsize before = reader->text->len;

  if (!reader->in_cell || reader->in_paragraph == 0 || reader->skipping > 0)
    return TRUE;
  if (!append_text (reader, text, length, error))
    return FALSE;
  /* White space between the letters of the XML is a space; others are tags. */
  g_strdelimit (reader->text->str + before, "\t\r\n", ' ');
  return TRUE;
}

static gboolean
check_kind (HdPackage     *package,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr(GBytes) bytes = hd_package_read (package, "mimetype", 256, cancellable, error);
  gsize size;
  const char *data;

  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  if (g_strstr_len (data, size, "opendocument.spreadsheet") == NULL ||
      !hd_package_has (package, "content.xml")) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS,
                         _("This is a document of another kind; open it and save the list as .ods or .xlsx"));
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_parts (Reader        *reader,
            HdPackage     *package,
            GCancellable  *cancellable,
            GError       **error)
{
  static const HdXmlHandlers manifest_handlers = { manifest_start_cb, NULL, NULL };
  static const HdXmlHandlers styles_handlers = { styles_start_cb, styles_end_cb, NULL };
  static const HdXmlHandlers content_handlers = { content_start_cb, content_end_cb, content_text_cb };

  if (hd_package_has (package, "META-INF/manifest.xml")) {
    if (!hd_package_parse (package, "META-INF/manifest.xml", &manifest_handlers, reader, cancellable, error))
      return FALSE;
    if (reader->encrypted)
      return hd_sheet_set_encrypted (error);
  }
  if (!check_kind (package, cancellable, error))
    return FALSE;
  if (hd_package_has (package, "styles.xml") &&
      !hd_package_parse (package, "styles.xml", &styles_handlers, reader, cancellable, error))
    return FALSE;
  reader->open_style = NULL;
  if (!hd_package_parse (package, "content.xml", &content_handlers, reader, cancellable, error))
    return FALSE;
  if (hd_sheet_get_n_pages (reader->sheet) == 0)
    return hd_sheet_set_damaged (error);
  return TRUE;
}

gboolean
hd_sheet_read_ods (HdSheet       *self,
                   HdPackage     *package,
                   GCancellable  *cancellable,
                   GError       **error)
{
  Reader reader = { .sheet = self, .span_font = "", .row_repeat = 1 };
  gboolean ok;

  reader.faces = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < N_FAMILIES; i++)
    reader.styles[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, style_free);
  reader.columns = g_array_new (FALSE, FALSE, sizeof (Column));
  reader.text = g_string_new (NULL);

  ok = read_parts (&reader, package, cancellable, error);

  g_hash_table_unref (reader.faces);
  for (guint i = 0; i < N_FAMILIES; i++)
    g_hash_table_unref (reader.styles[i]);
  g_array_unref (reader.columns);
  g_string_free (reader.text, TRUE);
  g_free (reader.value);
  return ok;
}
