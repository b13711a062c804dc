/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "sheet-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "store/error.h"
#include "store/text.h"

#define MAX_NAMES 4096

typedef struct {
  char    *name;        /* (owned) */
  gboolean hidden;
  gboolean sorted;
  guint    n_columns;
  GArray  *cells;       /* (owned) HdCell, by row and column once sealed */
  GArray  *merges;      /* (owned) HdCellRange */
} Page;

struct _HdSheet
{
  GObject        parent_instance;

  HdSheetFormat  format;
  GPtrArray     *pages;    /* (owned) of Page */
  GStringChunk  *texts;    /* (owned) */
  gsize          n_text;   /* bytes in texts */
  GHashTable    *names;    /* (owned) set of fonts' names */
  guint          n_cells;
};

G_DEFINE_FINAL_TYPE (HdSheet, hd_sheet, G_TYPE_OBJECT)

static void
page_free (gpointer data)
{
  Page *page = data;

  g_free (page->name);
  g_array_unref (page->cells);
  g_array_unref (page->merges);
  g_free (page);
}

static Page *
last_page (HdSheet *self)
{
  return g_ptr_array_index (self->pages, self->pages->len - 1);
}

static Page *
get_page (HdSheet *self,
          guint    page)
{
  g_return_val_if_fail (HD_IS_SHEET (self), NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  return g_ptr_array_index (self->pages, page);
}

static gboolean
set_not_ours (GError     **error,
              const char  *message)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_OURS, message);
  return FALSE;
}

static int
compare_cells (gconstpointer a,
               gconstpointer b)
{
  const HdCell *x = a, *y = b;

  if (x->row != y->row)
    return x->row < y->row ? -1 : 1;
  return (x->column > y->column) - (x->column < y->column);
}

/* Puts the cells in order and lets the last of two at one place win. */
static void
seal_page (Page *page)
{
  HdCell *cells = (HdCell *) page->cells->data;
  guint n = 0;

  if (page->sorted)
    return;
  g_array_sort (page->cells, compare_cells);
  for (guint i = 0; i < page->cells->len; i++) {
    if (n > 0 && compare_cells (&cells[n - 1], &cells[i]) == 0)
      n--;
    cells[n++] = cells[i];
  }
  g_array_set_size (page->cells, n);
}

/* The position of the first cell at or after a place. */
static guint
find_place (Page  *page,
            guint  row,
            guint  column)
{
  const HdCell *cells = (const HdCell *) page->cells->data;
  HdCell place = { row, column };
  guint low = 0;

  for (guint high = page->cells->len; low < high; ) {
    guint middle = (low + high) / 2;

    if (compare_cells (&cells[middle], &place) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static gboolean
starts_with (const guint8 *data,
             gsize         size,
             const char   *magic,
             gsize         length)
{
  return size >= length && memcmp (data, magic, length) == 0;
}

/* Text files that a spreadsheet program also opens under a workbook's name. */
static gboolean
check_markup (const guint8  *data,
              gsize          size,
              GError       **error)
{
  g_autofree char *head = NULL;

  if (starts_with (data, size, "\xef\xbb\xbf", 3)) {
    data += 3;
    size -= 3;
  }
  while (size > 0 && g_ascii_isspace (*data)) {
    data++;
    size--;
  }
  if (size == 0 || *data != '<')
    return TRUE;

  head = g_ascii_strdown ((const char *) data, MIN (size, 4096));
  if (strstr (head, "urn:schemas-microsoft-com:office:spreadsheet") != NULL)
    return set_not_ours (error, _("This is an XML spreadsheet of 2003; open it in a spreadsheet program "
                                  "and save it as .xlsx"));
  if (strstr (head, "urn:oasis:names:tc:opendocument") != NULL)
    return set_not_ours (error, _("This is a flat OpenDocument file; open it in a spreadsheet program "
                                  "and save it as .ods"));
  if (strstr (head, "<html") != NULL || strstr (head, "<table") != NULL || strstr (head, "<!doctype html") != NULL)
    return set_not_ours (error, _("This is a web page with a workbook's name; open it in a spreadsheet program "
                                  "and save it as .xlsx"));
  return set_not_ours (error, _("This is not a workbook; save the list as .xlsx, .ods, .xls or .csv"));
}

static gboolean
read_package (HdSheet       *self,
              GBytes        *bytes,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr(HdPackage) package = hd_package_open (bytes, error);

  if (package == NULL)
    return FALSE;
  if (hd_package_has (package, "[Content_Types].xml")) {
    self->format = HD_SHEET_FORMAT_XLSX;
    return hd_sheet_read_xlsx (self, package, cancellable, error);
  }
  if (hd_package_has (package, "mimetype")) {
    self->format = HD_SHEET_FORMAT_ODS;
    return hd_sheet_read_ods (self, package, cancellable, error);
  }
  return set_not_ours (error, _("This is a zip archive without a workbook's parts; "
                                "take the workbook out of the archive and try again"));
}

static gboolean
read_any (HdSheet       *self,
          GBytes        *bytes,
          GCancellable  *cancellable,
          GError       **error)
{
  static const char * const strangers[] = { "%PDF", "{\\rtf", "\x89PNG", "\xff\xd8\xff", "GIF8", "Rar!", "7z\xbc\xaf" };
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  if (size == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The file is empty; ask the sender for it again"));
    return FALSE;
  }
  if (size > HD_SHEET_MAX_FILE)
    return hd_sheet_set_too_large (error);
  if (starts_with (data, size, "PK\003\004", 4) || starts_with (data, size, "PK\005\006", 4))
    return read_package (self, bytes, cancellable, error);
  if (starts_with (data, size, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)) {
    self->format = HD_SHEET_FORMAT_XLS;
    return hd_sheet_read_ole (self, bytes, cancellable, error);
  }
  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    if (starts_with (data, size, strangers[i], strlen (strangers[i])))
      return set_not_ours (error, _("This is not a workbook; save the list as .xlsx, .ods, .xls or .csv"));
  if (!check_markup (data, size, error))
    return FALSE;
  self->format = HD_SHEET_FORMAT_CSV;
  return hd_sheet_read_csv (self, bytes, cancellable, error);
}

/* A pipe would be waited for and a device never ends: only files hold workbooks. */
static gboolean
check_is_file (GFile         *file,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr(GError) failure = NULL;
  g_autoptr(GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, cancellable, &failure);
  GFileType type = info != NULL ? g_file_info_get_file_type (info) : G_FILE_TYPE_UNKNOWN;

  if (type == G_FILE_TYPE_DIRECTORY)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This is a folder; choose the workbook in it"));
  else if (type == G_FILE_TYPE_SPECIAL)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This is not a file; choose a workbook"));
  else if (type == G_FILE_TYPE_SYMBOLIC_LINK || g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no such file; check its name and folder"));
  else
    return TRUE;
  return FALSE;
}

/* Reads at most one byte more than is allowed, whatever the file claims. */
static GBytes *
load_file (GFile         *file,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(GFileInputStream) stream = check_is_file (file, cancellable, error) ? g_file_read (file, cancellable, error) : NULL;
  g_autoptr(GByteArray) all = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (1 << 16);

  if (stream == NULL && error != NULL && g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)) {
    g_clear_error (error);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("You may not read this file; ask its owner for a copy"));
  }
  if (stream == NULL)
    return NULL;
  while (all->len <= HD_SHEET_MAX_FILE) {
    gssize n = g_input_stream_read (G_INPUT_STREAM (stream), chunk, 1 << 16, cancellable, error);

    if (n < 0)
      return NULL;
    if (n == 0)
      break;
    g_byte_array_append (all, chunk, n);
  }
  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

/* The library's callers know one error domain. */
static void
adopt_error (GError **error)
{
  HdError code = HD_ERROR_FAILED;

  if (error == NULL || *error == NULL || (*error)->domain == HD_ERROR)
    return;
  if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    code = HD_ERROR_CANCELLED;
  else if (g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    code = HD_ERROR_NOT_FOUND;
  (*error)->domain = HD_ERROR;
  (*error)->code = code;
}

static void
hd_sheet_finalize (GObject *object)
{
  HdSheet *self = HD_SHEET (object);

  g_ptr_array_unref (self->pages);
  g_string_chunk_free (self->texts);
  g_hash_table_unref (self->names);

  G_OBJECT_CLASS (hd_sheet_parent_class)->finalize (object);
}

static void
hd_sheet_class_init (HdSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_sheet_finalize;
}

static void
hd_sheet_init (HdSheet *self)
{
  self->pages = g_ptr_array_new_with_free_func (page_free);
  self->texts = g_string_chunk_new (64 * 1024);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

gboolean
hd_sheet_set_damaged (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT,
                       _("The workbook is damaged; open it in a spreadsheet program, save it again and retry"));
  return FALSE;
}

gboolean
hd_sheet_set_too_large (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE,
                       _("The workbook is far larger than a list needs; copy the rows into a new workbook, "
                         "or split it"));
  return FALSE;
}

gboolean
hd_sheet_set_encrypted (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_ENCRYPTED,
                       _("The workbook is protected by a password; save it without one and try again"));
  return FALSE;
}

/**
 * hd_sheet_format_is_date:
 * @id: the number format's id; 0 when only @code counts
 * @code: (nullable): the format's own code
 *
 * Whether a number so formatted is shown as a date or time: the built-in ids
 * of ECMA-376 18.8.30 with those of the East Asian editions, or a code whose
 * first section has a d, m, y, h or s outside quotes and brackets.
 */
gboolean
hd_sheet_format_is_date (guint       id,
                         const char *code)
{
  if (code == NULL)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

  for (const char *p = code; *p != '\0' && *p != ';'; p++) {
    if (*p == '"' || *p == '[') {
      const char *end = strchr (p + 1, *p == '"' ? '"' : ']');

      /* [h], [mm] and [s] count hours, minutes, seconds. */
      if (*p == '[' && end != NULL && strspn (p + 1, "hHmMsS") == (gsize) (end - p - 1) && end > p + 1)
        return TRUE;
      if (end == NULL)
        return FALSE;
      p = end;
    } else if (*p == '\\' || *p == '_' || *p == '*') {
      if (*++p == '\0')
        return FALSE;
    } else if (g_ascii_strncasecmp (p, "general", 7) == 0)
      p += 6;
    else if (strchr ("dDmMyYhHsS", *p) != NULL)
      return TRUE;
  }
  return FALSE;
}

gboolean
hd_sheet_add_page (HdSheet     *self,
                   const char  *name,
                   gboolean     hidden,
                   GError     **error)
{
  Page *page;

  if (self->pages->len >= HD_SHEET_MAX_PAGES)
    return hd_sheet_set_too_large (error);
  page = g_new0 (Page, 1);
  page->name = g_utf8_make_valid (name, -1);
  page->hidden = hidden;
  page->sorted = TRUE;
  page->cells = g_array_new (FALSE, FALSE, sizeof (HdCell));
  page->merges = g_array_new (FALSE, FALSE, sizeof (HdCellRange));
  g_ptr_array_add (self->pages, page);
  return TRUE;
}

/* Cells without text are not kept: an empty cell is the absence of one. */
gboolean
hd_sheet_add_cell (HdSheet     *self,
                   guint        row,
                   guint        column,
                   HdCellKind   kind,
                   const char  *text,
                   const char  *font,
                   double       number,
                   gboolean     formula,
                   GError     **error)
{
  Page *page = last_page (self);
  HdCell cell = { row, column, kind, formula != FALSE, text, font, number };

  if (row >= HD_SHEET_MAX_ROWS || column >= HD_SHEET_MAX_COLUMNS)
    return hd_sheet_set_damaged (error);
  if (*text == '\0')
    return TRUE;
  if (self->n_cells >= HD_SHEET_MAX_CELLS)
    return hd_sheet_set_too_large (error);
  if (page->cells->len > 0 &&
      compare_cells (&g_array_index (page->cells, HdCell, page->cells->len - 1), &cell) >= 0)
    page->sorted = FALSE;
  page->n_columns = MAX (page->n_columns, column + 1);
  g_array_append_val (page->cells, cell);
  self->n_cells++;
  return TRUE;
}

/* Adds a number, or the date or time of day it stands for. */
gboolean
hd_sheet_add_number (HdSheet     *self,
                     guint        row,
                     guint        column,
                     double       number,
                     gboolean     date,
                     gboolean     base_1904,
                     const char  *font,
                     gboolean     formula,
                     GError     **error)
{
  HdCellKind kind = HD_CELL_NUMBER;
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *shown = NULL;
  const char *text;

  if (!isfinite (number))
    return hd_sheet_set_damaged (error);
  if (date && number > 0 && number < 1) {
    int seconds = (int) (number * 86400 + 0.5);

    kind = HD_CELL_TEXT;
    shown = g_strdup_printf ("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  } else if (date && number >= 1 && number < 2958466) {
    kind = HD_CELL_DATE;
    shown = hd_date_from_serial (number, base_1904);
  }
  if (shown == NULL || *shown == '\0') {
    kind = HD_CELL_NUMBER;
    g_free (shown);
    shown = g_strdup (g_ascii_formatd (digits, sizeof digits, "%.15g", number));
  }
  text = hd_sheet_keep (self, shown, -1, error);
  return text != NULL && hd_sheet_add_cell (self, row, column, kind, text, font, number, formula, error);
}

void
hd_sheet_add_merge (HdSheet           *self,
                    const HdCellRange *range)
{
  Page *page = last_page (self);

  /* Merges only help to read headings: beyond any such number they are dropped. */
  if (page->merges->len < 10000 &&
      range->first_row <= range->last_row && range->first_column <= range->last_column)
    g_array_append_vals (page->merges, range, 1);
}

/* Keeps a copy for the sheet's life: valid UTF-8, one kind of line end, no
 * other control characters, nothing at the ends but what was typed. */
const char *
hd_sheet_keep (HdSheet     *self,
               const char  *text,
               gssize       length,
               GError     **error)
{
  g_autofree char *clean = NULL;
  gsize size = length < 0 ? strlen (text) : (gsize) length;
  gboolean odd = FALSE;

  for (gsize i = 0; i < size; i++)
    odd |= (guchar) text[i] < 0x20 || text[i] == 0x7f;
  if (odd || !g_utf8_validate_len (text, size, NULL)) {
    char *out;

    clean = g_utf8_make_valid (text, size);
    out = clean;
    for (const char *p = clean; *p != '\0'; p++)
      if (p[0] == '\r') {
        if (p[1] != '\n')
          *out++ = '\n';
      } else if ((guchar) *p >= 0x20 ? *p != 0x7f : *p == '\n' || *p == '\t')
        *out++ = *p;
    *out = '\0';
    text = clean;
    size = out - clean;
  }

  if (size > HD_SHEET_MAX_TEXT && g_utf8_strlen (text, size) > HD_SHEET_MAX_TEXT) {
    g_set_error (error, HD_ERROR, HD_ERROR_TOO_LARGE,
                 _("A cell holds more than %d characters; shorten it and try again"), HD_SHEET_MAX_TEXT);
    return NULL;
  }
  self->n_text += size + 1;
  if (self->n_text > HD_SHEET_MAX_TEXTS) {
    hd_sheet_set_too_large (error);
    return NULL;
  }
  return g_string_chunk_insert_len (self->texts, text, size);
}

/* Font names are few: one copy each, cut to a length no font exceeds; what
 * goes beyond any sensible number of them has no name. */
const char *
hd_sheet_keep_name (HdSheet    *self,
                    const char *name)
{
  gpointer kept;
  char *cut;

  if (name == NULL || *name == '\0')
    return "";
  if (g_hash_table_lookup_extended (self->names, name, &kept, NULL))
    return kept;
  if (g_hash_table_size (self->names) >= MAX_NAMES)
    return "";
  cut = g_utf8_make_valid (name, MIN (strlen (name), 64));
  if (g_hash_table_lookup_extended (self->names, cut, &kept, NULL)) {
    g_free (cut);
    return kept;
  }
  g_hash_table_add (self->names, cut);
  return cut;
}

/**
 * hd_sheet_read:
 * @file: a workbook of any of the formats, whatever its name says
 *
 * Reads all pages, hidden ones too. Errors: %HD_ERROR_NOT_OURS (no workbook,
 * with advice), %HD_ERROR_CORRUPT (damaged or unsafe), %HD_ERROR_ENCRYPTED,
 * %HD_ERROR_TOO_LARGE (see the limits above and in package.h),
 * %HD_ERROR_INVALID (empty), %HD_ERROR_CANCELLED, %HD_ERROR_NOT_FOUND,
 * %HD_ERROR_FAILED (cannot be read at all).
 *
 * Returns: (transfer full) (nullable): the workbook
 */
HdSheet *
hd_sheet_read (GFile         *file,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr(GError) local_error = NULL;
  g_autoptr(GBytes) bytes = load_file (file, cancellable, &local_error);

  if (bytes == NULL) {
    adopt_error (&local_error);
    g_propagate_error (error, g_steal_pointer (&local_error));
    return NULL;
  }
  return hd_sheet_read_bytes (bytes, cancellable, error);
}

/**
 * hd_sheet_read_bytes:
 * @bytes: the whole file
 *
 * As hd_sheet_read().
 *
 * Returns: (transfer full) (nullable): the workbook
 */
HdSheet *
hd_sheet_read_bytes (GBytes        *bytes,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr(HdSheet) self = g_object_new (HD_TYPE_SHEET, NULL);
  g_autoptr(GError) local_error = NULL;

  if (!read_any (self, bytes, cancellable, &local_error)) {
    adopt_error (&local_error);
    g_propagate_error (error, g_steal_pointer (&local_error));
    return NULL;
  }
  for (guint i = 0; i < self->pages->len; i++)
    seal_page (g_ptr_array_index (self->pages, i));
  return g_steal_pointer (&self);
}

guint
hd_sheet_get_n_pages (HdSheet *self)
{
  g_return_val_if_fail (HD_IS_SHEET (self), 0);

  return self->pages->len;
}

/* A CSV file's one page has no name: "". */
const char *
hd_sheet_get_name (HdSheet *self,
                   guint    page)
{
  return get_page (self, page)->name;
}

gboolean
hd_sheet_is_hidden (HdSheet *self,
                    guint    page)
{
  return get_page (self, page)->hidden;
}

/* One more than the last row with a cell. */
guint
hd_sheet_get_n_rows (HdSheet *self,
                     guint    page)
{
  Page *p = get_page (self, page);

  return p->cells->len > 0 ? g_array_index (p->cells, HdCell, p->cells->len - 1).row + 1 : 0;
}

/* One more than the last column with a cell. */
guint
hd_sheet_get_n_columns (HdSheet *self,
                        guint    page)
{
  return get_page (self, page)->n_columns;
}

/**
 * hd_sheet_next_row:
 * @from: the first row that may be the answer
 *
 * Returns: the next row with a cell, or the number of rows when there is none
 */
guint
hd_sheet_next_row (HdSheet *self,
                   guint    page,
                   guint    from)
{
  Page *p = get_page (self, page);
  guint at = find_place (p, from, 0);

  return at < p->cells->len ? g_array_index (p->cells, HdCell, at).row : hd_sheet_get_n_rows (self, page);
}

/**
 * hd_sheet_get_row:
 * @n_cells: (out): how many cells the row has
 *
 * Returns: (transfer none): the row's cells that are not empty, by column
 */
const HdCell *
hd_sheet_get_row (HdSheet *self,
                  guint    page,
                  guint    row,
                  guint   *n_cells)
{
  Page *p = get_page (self, page);
  const HdCell *cells = (const HdCell *) p->cells->data;
  guint at = find_place (p, row, 0), end = at;

  while (end < p->cells->len && cells[end].row == row)
    end++;
  *n_cells = end - at;
  return end > at ? &cells[at] : NULL;
}

/**
 * hd_sheet_get_cell:
 *
 * Returns: (transfer none): the cell; one of kind %HD_CELL_EMPTY with an empty
 * text where there is none
 */
const HdCell *
hd_sheet_get_cell (HdSheet *self,
                   guint    page,
                   guint    row,
                   guint    column)
{
  static const HdCell empty = { 0, 0, HD_CELL_EMPTY, FALSE, "", "", 0 };
  Page *p = get_page (self, page);
  guint at = find_place (p, row, column);
  const HdCell *cell = at < p->cells->len ? &g_array_index (p->cells, HdCell, at) : &empty;

  return at < p->cells->len && cell->row == row && cell->column == column ? cell : &empty;
}

const HdCellRange *
hd_sheet_get_merges (HdSheet *self,
                     guint    page,
                     guint   *n_merges)
{
  Page *p = get_page (self, page);

  *n_merges = p->merges->len;
  return (const HdCellRange *) p->merges->data;
}

/**
 * hd_sheet_column_name:
 * @column: from 0
 *
 * Returns: (transfer full): "A", "Z", "AA" and so on
 */
char *
hd_sheet_column_name (guint column)
{
  GString *name = g_string_new (NULL);

  for (guint n = column + 1; n > 0; n = (n - 1) / 26)
    g_string_prepend_c (name, 'A' + (n - 1) % 26);
  return g_string_free (name, FALSE);
}
