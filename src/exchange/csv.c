/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "flow.h"
#include "store/error.h"
#include "target.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* Quoted where needed. Text that a spreadsheet would take for a formula begins
 * with an apostrophe, as OWASP advises (CSV injection). */
static void
add_field (GString *line, const char *text, gboolean is_text)
{
  if (is_text && *text != '\0' && strchr ("=+-@\t\r", *text) != NULL)
    g_string_append (line, "\"'");
  else if (strpbrk (text, ",;\"\n\r") != NULL || *text == ' ')
    g_string_append_c (line, '"');
  else {
    g_string_append (line, text);
    return;
  }
  for (const char *p = text; *p; p++) {
    if (*p == '"')
      g_string_append_c (line, '"');
    g_string_append_c (line, *p);
  }
  g_string_append_c (line, '"');
}

/* Numbers are plain, so that a program can read them; dates are as on paper. */
static void
add_cell (GString *line, HdTable *table, guint column, const HdCell *cell)
{
  g_autofree char *text = NULL;

  HdColumnType type = hd_table_get_column (table, column)->type;

  if (cell->kind == HD_CELL_NUMBER && type != HD_COLUMN_PERCENT && type != HD_COLUMN_POINTS) {
    g_string_append_printf (line, "%" G_GINT64_FORMAT, cell->number);
    return;
  }
  text = hd_table_cell_text (table, column, cell);
  add_field (line, text, cell->kind == HD_CELL_TEXT);
}

static gboolean
write_rows (HdTarget *target, HdTable *table, HdJob *job, GError **error)
{
  guint n = hd_table_get_n_columns (table);
  g_autoptr(GString) line = g_string_new (BYTE_ORDER_MARK);
  g_autoptr(GError) failure = NULL;
  HdRow row;

  for (guint i = 0; i < n; i++) {
    if (i > 0)
      g_string_append_c (line, ',');
    add_field (line, hd_table_get_column (table, i)->title, TRUE);
  }
  g_string_append (line, "\r\n");
  hd_target_write (target, line->str, line->len);

  if (!hd_table_rewind (table, error))
    return FALSE;
  while (hd_table_next (table, &row, &failure)) {
    g_string_truncate (line, 0);
    for (guint i = 0; i < n; i++) {
      if (i > 0)
        g_string_append_c (line, ',');
      add_cell (line, table, i, &row.cells[i]);
    }
    g_string_append (line, "\r\n");
    hd_target_write (target, line->str, line->len);
    if (!hd_job_step (job, error))
      return FALSE;
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

gboolean
hd_write_csv (HdDocument   *document,
              GFile        *file,
              GCancellable *cancellable,
              HdProgress    progress,
              gpointer      data,
              GError      **error)
{
  g_autoptr(GPtrArray) tables = hd_document_list_tables (document);
  g_autoptr(HdTarget) target = NULL;
  HdJob job;

  if (tables->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The document has no table"));
    return FALSE;
  }
  target = hd_target_new (file, error);
  if (target == NULL)
    return FALSE;
  hd_job_init (&job, document, cancellable, progress, data);
  return write_rows (target, g_ptr_array_index (tables, 0), &job, error) && hd_job_check (&job, error) &&
         hd_target_commit (target, error);
}
