/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers of a paper, each with where its rows are found. */
#include "config.h"

#include "document-private.h"

HdNumber *
hd_number_new (const char *label, gboolean known, gint64 value, const char *source)
{
  HdNumber *number = g_new0 (HdNumber, 1);

  number->label = g_strdup (label);
  number->known = known;
  number->value = known ? value : 0;
  number->source = g_strdup (source);
  return number;
}

void
hd_number_free (HdNumber *number)
{
  g_free (number->label);
  g_free (number->source);
  g_free (number);
}

/* What the row is about: its first two texts beside the number. (transfer full) */
static char *
row_name (HdTable *table, const HdRow *row)
{
  GString *name = g_string_new (NULL);
  guint parts = 0;

  for (guint i = 0; i < hd_table_get_n_columns (table) && parts < 2; i++) {
    const HdCell *cell = &row->cells[i];

    if (hd_table_get_column (table, i)->type != HD_COLUMN_TEXT || cell->kind != HD_CELL_TEXT || cell->text[0] == '\0')
      continue;
    g_string_append_printf (name, "%s%s", parts > 0 ? ", " : "", cell->text);
    parts++;
    /* What stands behind the first number says something about it, not what it is of. */
    if (i + 1 < hd_table_get_n_columns (table) && hd_table_get_column (table, i + 1)->type != HD_COLUMN_TEXT)
      break;
  }
  return g_string_free (name, FALSE);
}

static gboolean
list_table (HdTable *table, GPtrArray *numbers, GError **error)
{
  g_autoptr (GError) failure = NULL;
  HdRow row = { 0 };

  if (hd_table_keeps_rows (table)) {
    if (!hd_table_rewind (table, error))
      return FALSE;
    while (hd_table_next (table, &row, &failure)) {
      g_autofree char *name = row_name (table, &row);

      for (guint i = 0; i < hd_table_get_n_columns (table); i++) {
        const HdColumn *column = hd_table_get_column (table, i);
        const HdCell *cell = &row.cells[i];
        g_autofree char *label = NULL;
        HdNumber *number;

        if (cell->source == NULL)
          continue;
        label = column->group != NULL ? g_strdup_printf ("%s: %s, %s", name, column->group, column->title)
                                      : g_strdup_printf ("%s: %s", name, column->title);
        number = hd_number_new (label, cell->kind == HD_CELL_NUMBER, cell->number, cell->source);
        number->percent = column->type == HD_COLUMN_PERCENT;
        number->hundredths = column->type == HD_COLUMN_POINTS;
        g_ptr_array_add (numbers, number);
      }
    }
    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  }
  for (guint i = 0; i < hd_table_get_numbers (table)->len; i++) {
    const HdNumber *number = g_ptr_array_index (hd_table_get_numbers (table), i);

    g_ptr_array_add (numbers, hd_number_new (number->label, number->known, number->value, number->source));
  }
  return TRUE;
}

/**
 * hd_document_add_number:
 * @label: where it stands, in words
 *
 * A number that was written into the text of the paper.
 */
void
hd_document_add_number (HdDocument *document, const char *label, gboolean known, gint64 value, const char *source)
{
  g_ptr_array_add (document->numbers, hd_number_new (label, known, value, source));
}

/**
 * hd_document_list_numbers:
 *
 * Every number of the paper that says which rows it is made of: those of the text first,
 * then those of each table. On the thread of the tables.
 *
 * Returns: (transfer full) (element-type HdNumber)
 */
GPtrArray *
hd_document_list_numbers (HdDocument *document, GError **error)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_number_free);
  g_autoptr (GPtrArray) tables = hd_document_list_tables (document);

  for (HdDocument *paper = document; paper != NULL; paper = paper->next)
    for (guint i = 0; i < paper->numbers->len; i++) {
      const HdNumber *number = g_ptr_array_index (paper->numbers, i);

      g_ptr_array_add (numbers, hd_number_new (number->label, number->known, number->value, number->source));
    }
  for (guint i = 0; i < tables->len; i++)
    if (!list_table (g_ptr_array_index (tables, i), numbers, error))
      return NULL;
  return g_steal_pointer (&numbers);
}
