/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document-private.h"
#include "store/text.h"

#include <string.h>

struct _HdTable {
  char        *name;
  HdColumn    *columns;
  guint        n_columns;
  HdRowSource  source;
  gpointer     data;
  HdCell      *cells;     /* of the row being read */
  GPtrArray   *cleaned;   /* (owned) of char: texts of that row which had to be changed */
  gint64       ordinal;
  GPtrArray   *numbers;   /* (owned) of HdNumber: those in the text of rows */
};

/* Rows kept in memory, for short tables. */
typedef struct {
  guint         n_columns;
  GArray       *kinds;   /* of HdRowKind */
  GArray       *cells;   /* of HdCell */
  GStringChunk *texts;
  guint         next;
} StaticRows;

/* What a column takes of the width when the caller does not say, and how many
 * mm its usual content needs at 12 pt. */
static const struct {
  guint  weight;
  double least;
} column_defaults[] = {
  [HD_COLUMN_TEXT]    = { 60, 18 },
  [HD_COLUMN_INT]     = { 20, 15 },
  [HD_COLUMN_MONEY]   = { 30, 26 },
  [HD_COLUMN_DATE]    = { 30, 25 },
  [HD_COLUMN_PERCENT] = { 20, 16 },
  [HD_COLUMN_POINTS]  = { 20, 16 },
  [HD_COLUMN_ORDINAL] = { 12, 11 },
  [HD_COLUMN_BARCODE] = { 50, 40 },
};

/* mm a letter of a bold 12 pt heading takes, and the padding of a cell. */
#define HEADING_LETTER 2.3
#define CELL_PADDING   4.0

/* TRUE for text that is stored as the store keeps it: valid, NFC by all
 * appearance, no control characters. Nearly every cell is, so this is one pass
 * without a copy. */
static gboolean
is_clean (const char *text)
{
  for (const guchar *p = (const guchar *) text; *p; p++) {
    if (*p >= 0x20 && *p < 0x7f)
      continue;
    /* Controls; combining marks; C1 controls; line separators; noncharacters. */
    if (*p < 0x20 || *p == 0x7f || *p == 0xcc || *p == 0xcd || (*p == 0xc2 && p[1] < 0xa0) ||
        (*p == 0xe2 && p[1] == 0x80 && (p[2] == 0xa8 || p[2] == 0xa9)) || *p == 0xef || *p >= 0xf4)
      return FALSE;
  }
  return g_utf8_validate (text, -1, NULL);
}

static gboolean
static_rewind (gpointer data, GError **error)
{
  StaticRows *rows = data;

  rows->next = 0;
  return TRUE;
}

static gboolean
static_next (gpointer data, HdRow *row, GError **error)
{
  StaticRows *rows = data;

  if (rows->next >= rows->kinds->len)
    return FALSE;
  row->kind = g_array_index (rows->kinds, HdRowKind, rows->next);
  memcpy (row->cells, &g_array_index (rows->cells, HdCell, rows->next * rows->n_columns),
          rows->n_columns * sizeof (HdCell));
  rows->next++;
  return TRUE;
}

static gint64
static_count (gpointer data)
{
  StaticRows *rows = data;

  return rows->kinds->len;
}

static void
static_free (gpointer data)
{
  StaticRows *rows = data;

  g_array_unref (rows->kinds);
  g_array_unref (rows->cells);
  g_string_chunk_free (rows->texts);
  g_free (rows);
}

static const HdRowSource static_source = { static_rewind, static_next, static_count, static_free };

static void
table_clear (gpointer data)
{
  HdTable *table = data;

  if (table->source.free != NULL)
    table->source.free (table->data);
  for (guint i = 0; i < table->n_columns; i++) {
    g_free ((char *) table->columns[i].title);
    g_free ((char *) table->columns[i].key);
    g_free ((char *) table->columns[i].group);
  }
  g_free (table->columns);
  g_free (table->cells);
  g_free (table->name);
  g_ptr_array_unref (table->cleaned);
  g_ptr_array_unref (table->numbers);
}

/**
 * hd_table_new:
 * @name: names the table in templates and lists, and its sheet in a workbook
 * @columns: copied
 * @n_columns: at least 1
 * @source: copied
 * @data: (transfer full): handed to every function of @source
 *
 * Returns: (transfer full): a table whose rows are read from @source
 */
HdTable *
hd_table_new (const char        *name,
              const HdColumn    *columns,
              guint              n_columns,
              const HdRowSource *source,
              gpointer           data)
{
  HdTable *table;

  g_return_val_if_fail (n_columns > 0, NULL);

  table = g_atomic_rc_box_new0 (HdTable);
  table->name = hd_clean_text (name);
  table->columns = g_new0 (HdColumn, n_columns);
  table->n_columns = n_columns;
  for (guint i = 0; i < n_columns; i++) {
    table->columns[i] = columns[i];
    table->columns[i].title = hd_clean_text (columns[i].title);
    table->columns[i].key = g_strdup (columns[i].key);
    table->columns[i].group = columns[i].group != NULL && *columns[i].group != '\0'
                              ? hd_clean_text (columns[i].group) : NULL;
  }
  table->source = *source;
  table->data = data;
  table->cells = g_new0 (HdCell, n_columns);
  table->cleaned = g_ptr_array_new_with_free_func (g_free);
  table->numbers = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_number_free);
  return table;
}

/**
 * hd_table_new_static:
 *
 * Returns: (transfer full): an empty table that keeps its rows in memory;
 *   add them with hd_table_append()
 */
HdTable *
hd_table_new_static (const char *name, const HdColumn *columns, guint n_columns)
{
  StaticRows *rows = g_new0 (StaticRows, 1);

  rows->n_columns = n_columns;
  rows->kinds = g_array_new (FALSE, FALSE, sizeof (HdRowKind));
  rows->cells = g_array_new (FALSE, FALSE, sizeof (HdCell));
  rows->texts = g_string_chunk_new (4096);
  return hd_table_new (name, columns, n_columns, &static_source, rows);
}

/**
 * hd_table_append:
 * @table: one made by hd_table_new_static()
 * @cells: as many as there are columns; their texts and sources are copied
 */
void
hd_table_append (HdTable *table, HdRowKind kind, const HdCell *cells)
{
  StaticRows *rows = table->data;

  g_return_if_fail (table->source.next == static_next);

  g_array_append_val (rows->kinds, kind);
  for (guint i = 0; i < table->n_columns; i++) {
    HdCell cell = cells[i];

    if (cell.kind == HD_CELL_TEXT)
      cell.text = g_string_chunk_insert (rows->texts, cell.text != NULL ? cell.text : "");
    if (cell.source != NULL)
      cell.source = g_string_chunk_insert (rows->texts, cell.source);
    g_array_append_val (rows->cells, cell);
  }
}

void
hd_table_add_number (HdTable *table, const char *label, gboolean known, gint64 value, const char *source)
{
  g_ptr_array_add (table->numbers, hd_number_new (label, known, value, source));
}

GPtrArray *
hd_table_get_numbers (HdTable *table)
{
  return table->numbers;
}

gboolean
hd_table_keeps_rows (HdTable *table)
{
  return table->source.next == static_next;
}

HdTable *
hd_table_ref (HdTable *table)
{
  return g_atomic_rc_box_acquire (table);
}

void
hd_table_unref (HdTable *table)
{
  g_atomic_rc_box_release_full (table, table_clear);
}

const char *
hd_table_get_name (HdTable *table)
{
  return table->name;
}

guint
hd_table_get_n_columns (HdTable *table)
{
  return table->n_columns;
}

const HdColumn *
hd_table_get_column (HdTable *table, guint index)
{
  g_return_val_if_fail (index < table->n_columns, NULL);

  return &table->columns[index];
}

/**
 * hd_table_count:
 *
 * Returns: the number of rows as far as the source knows it, else -1
 */
gint64
hd_table_count (HdTable *table)
{
  return table->source.count != NULL ? table->source.count (table->data) : -1;
}

gboolean
hd_table_rewind (HdTable *table, GError **error)
{
  table->ordinal = 0;
  return table->source.rewind (table->data, error);
}

/**
 * hd_table_next:
 * @row: (out): its cells belong to the table and live until the next call
 *
 * Reads one row. Texts come out clean (see hd_clean_text()), and an empty
 * ordinal of a normal row is counted, from 1 again after each group row.
 *
 * Returns: FALSE after the last row, and with @error set on failure
 */
gboolean
hd_table_next (HdTable *table, HdRow *row, GError **error)
{
  memset (table->cells, 0, table->n_columns * sizeof (HdCell));
  if (table->cleaned->len > 0)
    g_ptr_array_set_size (table->cleaned, 0);
  row->kind = HD_ROW_NORMAL;
  row->cells = table->cells;
  if (!table->source.next (table->data, row, error))
    return FALSE;

  if (row->kind == HD_ROW_GROUP)
    table->ordinal = 0;
  else if (row->kind == HD_ROW_NORMAL)
    table->ordinal++;
  for (guint i = 0; i < table->n_columns; i++) {
    HdCell *cell = &row->cells[i];

    if (cell->kind == HD_CELL_TEXT && (cell->text == NULL || *cell->text == '\0'))
      cell->kind = HD_CELL_EMPTY;
    if (cell->kind == HD_CELL_TEXT && !is_clean (cell->text)) {
      cell->text = hd_clean_text (cell->text);
      g_ptr_array_add (table->cleaned, (char *) cell->text);
    }
    if (cell->kind == HD_CELL_EMPTY && row->kind == HD_ROW_NORMAL && table->columns[i].type == HD_COLUMN_ORDINAL)
      *cell = hd_cell_number (table->ordinal);
  }
  return TRUE;
}

/* TRUE when the heading has two rows. */
gboolean
hd_table_has_groups (HdTable *table)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].group != NULL)
      return TRUE;
  return FALSE;
}

/* How many columns the heading above @column covers: itself and the neighbours
 * of its group to the right. */
guint
hd_table_group_span (HdTable *table, guint column)
{
  const char *group = table->columns[column].group;
  guint span = 1;

  while (group != NULL && column + span < table->n_columns &&
         g_strcmp0 (group, table->columns[column + span].group) == 0)
    span++;
  return span;
}

/* Never HD_ALIGN_AUTO. */
HdAlign
hd_column_align (const HdColumn *column)
{
  if (column->align != HD_ALIGN_AUTO)
    return column->align;
  switch (column->type) {
  case HD_COLUMN_INT:
  case HD_COLUMN_MONEY:
  case HD_COLUMN_PERCENT:
  case HD_COLUMN_POINTS:
    return HD_ALIGN_RIGHT;
  case HD_COLUMN_DATE:
  case HD_COLUMN_ORDINAL:
  case HD_COLUMN_BARCODE:
    return HD_ALIGN_CENTER;
  case HD_COLUMN_TEXT:
  default:
    return HD_ALIGN_LEFT;
  }
}

/* The style of the column's cells. */
HdStyleId
hd_column_style (const HdColumn *column)
{
  switch (hd_column_align (column)) {
  case HD_ALIGN_RIGHT:
    return HD_STYLE_TABLE_NUMBER;
  case HD_ALIGN_CENTER:
    return HD_STYLE_TABLE_CENTER;
  default:
    return HD_STYLE_TABLE_TEXT;
  }
}

/* mm below which the longest word of the heading or the usual content would be cut. */
static double
least_width (const HdColumn *column)
{
  g_auto(GStrv) words = g_strsplit_set (column->title, " \n", -1);
  double least = column->weight > 0 ? 8 : column_defaults[column->type].least;

  for (guint i = 0; words[i] != NULL; i++)
    least = MAX (least, MIN (g_utf8_strlen (words[i], 24), 16) * HEADING_LETTER + CELL_PADDING);
  return least;
}

/* Shares @total mm by weight, no column narrower than it must be as long as
 * the others can give. */
void
hd_table_widths (HdTable *table, double total, double *widths)
{
  double rest = total, weights = 0;
  gboolean again = TRUE;

  for (guint i = 0; i < table->n_columns; i++) {
    widths[i] = 0;
    weights += table->columns[i].weight ? table->columns[i].weight : column_defaults[table->columns[i].type].weight;
  }
  while (again) {
    again = FALSE;
    for (guint i = 0; i < table->n_columns && !again; i++) {
      const HdColumn *column = &table->columns[i];
      double weight = column->weight ? column->weight : column_defaults[column->type].weight;
      double least = least_width (column);

      if (widths[i] == 0 && rest > 0 && rest * weight / weights < least && weights > weight) {
        widths[i] = least;
        rest -= least;
        weights -= weight;
        again = TRUE;
      }
    }
  }
  /* Too many columns for the paper: all give in the same proportion. */
  if (rest <= 0) {
    double sum = 0;

    for (guint i = 0; i < table->n_columns; i++)
      sum += widths[i] = least_width (&table->columns[i]);
    for (guint i = 0; i < table->n_columns; i++)
      widths[i] *= total / sum;
    return;
  }
  for (guint i = 0; i < table->n_columns; i++)
    if (widths[i] == 0)
      widths[i] = rest / weights * (table->columns[i].weight ? table->columns[i].weight
                                    : column_defaults[table->columns[i].type].weight);
}

/* (transfer full): the cell as it stands on paper. */
char *
hd_table_cell_text (HdTable *table, guint column, const HdCell *cell)
{
  HdColumnType type = table->columns[column].type;

  if (cell->kind == HD_CELL_EMPTY)
    return g_strdup ("");
  if (cell->kind == HD_CELL_TEXT)
    return type == HD_COLUMN_DATE && hd_date_is_valid (cell->text) ? hd_date_format (cell->text) : g_strdup (cell->text);
  if (type == HD_COLUMN_PERCENT || type == HD_COLUMN_POINTS)
    return hd_number_format_hundredths (cell->number);
  return hd_number_format (cell->number);
}

/**
 * hd_table_row_spans:
 * @spans: (out): for each column how many the cell there covers; 0 when an
 *   earlier one covers it
 * @shown: (out): which cell of the row is shown there
 *
 * In group and total rows the label runs on over the empty cells after it; in
 * a total row it also takes the empty ones before it.
 */
void
hd_table_row_spans (HdTable *table, const HdRow *row, guint *spans, guint *shown)
{
  guint label, first, end;

  for (guint i = 0; i < table->n_columns; i++) {
    spans[i] = 1;
    shown[i] = i;
  }
  if (row->kind == HD_ROW_NORMAL)
    return;

  for (label = 0; label < table->n_columns; label++)
    if (row->cells[label].kind == HD_CELL_TEXT && table->columns[label].type != HD_COLUMN_ORDINAL)
      break;
  if (label == table->n_columns)
    return;
  first = label;
  if (row->kind == HD_ROW_TOTAL)
    while (first > 0 && row->cells[first - 1].kind == HD_CELL_EMPTY)
      first--;
  for (end = label + 1; end < table->n_columns && row->cells[end].kind == HD_CELL_EMPTY; end++)
    ;
  for (guint i = first; i < end; i++)
    spans[i] = 0;
  spans[first] = end - first;
  shown[first] = label;
}
