/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <xlsxwriter.h>

#include "flow.h"
#include "store/error.h"
#include "store/text.h"
#include "target.h"

/* Limits of the format. */
#define MAX_SHEET_NAME 31
#define MAX_CELL_TEXT  32767
#define MAX_ROWS       1048576
/* Whole numbers beyond this are not exact in a cell. */
#define MAX_EXACT      (G_GINT64_CONSTANT (1) << 53)

#define PAPER_A4 9
/* mm a character of the standard width takes. */
#define CHARACTER 2.1
#define MM_PER_INCH 25.4

/* Points of a line at 12, and letters of our font to a character of the width,
 * with the ragged ends of lines taken off. */
#define LINE_HEIGHT 15.75
#define FILLED      1.35
/* The greatest height of a row, points. */
#define MAX_HEIGHT  409

typedef enum {
  FORMAT_TEXT,
  FORMAT_CENTER,
  FORMAT_ORDINAL,
  FORMAT_NUMBER,
  FORMAT_PERCENT,
  FORMAT_DATE,
  N_FORMATS
} FormatId;

typedef struct {
  lxw_workbook  *workbook;
  lxw_worksheet *sheet;
  lxw_format    *title;
  lxw_format    *note;
  lxw_format    *heading;
  lxw_format    *normal[N_FORMATS];
  lxw_format    *strong[N_FORMATS];
  GPtrArray     *names;   /* of char: folded names of the sheets so far */
  HdJob          job;
  lxw_row_t      row;
  double        *widths;  /* of the columns of the sheet, in characters */
} Xlsx;

static lxw_format *
new_format (Xlsx *self, gboolean bold, guint8 size)
{
  lxw_format *format = workbook_add_format (self->workbook);

  format_set_font_name (format, HD_FONT);
  format_set_font_size (format, size);
  if (bold)
    format_set_bold (format);
  return format;
}

static lxw_format *
new_cell_format (Xlsx *self, FormatId id, gboolean bold)
{
  static const struct { const char *number; guint8 align; } looks[N_FORMATS] = {
    [FORMAT_TEXT]    = { "@", LXW_ALIGN_LEFT },
    [FORMAT_CENTER]  = { "@", LXW_ALIGN_CENTER },
    [FORMAT_ORDINAL] = { "0", LXW_ALIGN_CENTER },
    [FORMAT_NUMBER]  = { "#,##0", LXW_ALIGN_RIGHT },
    [FORMAT_PERCENT] = { "#,##0.00", LXW_ALIGN_RIGHT },
    [FORMAT_DATE]    = { "dd/mm/yyyy", LXW_ALIGN_CENTER },
  };
  lxw_format *format = new_format (self, bold, hd_styles[HD_STYLE_TABLE_TEXT].size);

  format_set_num_format (format, looks[id].number);
  format_set_align (format, looks[id].align);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  format_set_border (format, LXW_BORDER_THIN);
  /* The label of a group or total runs on over the empty cells beside it. */
  if (!bold)
    format_set_text_wrap (format);
  return format;
}

static void
make_formats (Xlsx *self)
{
  self->title = new_format (self, TRUE, hd_styles[HD_STYLE_ANNEX_TITLE].size);
  self->note = new_format (self, FALSE, hd_styles[HD_STYLE_ANNEX_REFERENCE].size);
  self->heading = new_format (self, TRUE, hd_styles[HD_STYLE_TABLE_HEADING].size);
  format_set_align (self->title, LXW_ALIGN_CENTER);
  format_set_align (self->note, LXW_ALIGN_CENTER);
  format_set_italic (self->note);
  format_set_align (self->heading, LXW_ALIGN_CENTER);
  format_set_align (self->heading, LXW_ALIGN_VERTICAL_CENTER);
  format_set_border (self->heading, LXW_BORDER_THIN);
  format_set_text_wrap (self->heading);
  for (FormatId id = 0; id < N_FORMATS; id++) {
    self->normal[id] = new_cell_format (self, id, FALSE);
    self->strong[id] = new_cell_format (self, id, TRUE);
  }
}

/* (transfer full): @wanted made fit for a sheet and different from those before. */
static char *
sheet_name (Xlsx *self, const char *wanted)
{
  g_autofree char *plain = g_strdelimit (g_strdup (wanted), "[]:*?/\\'\n", ' ');

  g_strstrip (plain);
  for (guint n = 1; ; n++) {
    g_autofree char *suffix = n > 1 ? g_strdup_printf (" (%u)", n) : g_strdup ("");
    g_autofree char *stem = g_utf8_substring (plain, 0, MIN (g_utf8_strlen (plain, -1), MAX_SHEET_NAME - strlen (suffix)));
    g_autofree char *name = g_strconcat (*stem ? stem : "Bảng", suffix, NULL);
    g_autofree char *folded = g_utf8_casefold (name, -1);

    if (!g_ptr_array_find_with_equal_func (self->names, folded, g_str_equal, NULL)) {
      g_ptr_array_add (self->names, g_steal_pointer (&folded));
      return g_steal_pointer (&name);
    }
  }
}

/* Text is always a string, whatever it begins with. What is longer than a cell
 * can be ends in an ellipsis. */
static void
write_text (Xlsx *self, guint column, const char *text, lxw_format *format)
{
  g_autofree char *cut = NULL;

  if (strlen (text) > MAX_CELL_TEXT && g_utf8_strlen (text, -1) > MAX_CELL_TEXT / 2) {
    g_autofree char *start = g_utf8_substring (text, 0, MAX_CELL_TEXT / 2 - 1);

    text = cut = g_strconcat (start, "…", NULL);
  }
  worksheet_write_string (self->sheet, self->row, column, text, format);
}

/* Lines that @text takes in @characters. */
static guint
count_lines (const char *text, double characters)
{
  double room = MAX (characters * FILLED, 1);
  guint lines = 0;

  for (const char *end = strchr (text, '\n'); ; end = strchr (text, '\n')) {
    glong length = g_utf8_strlen (text, end != NULL ? end - text : -1);

    lines += MAX ((guint) ((length + room - 1) / room), 1);
    if (end == NULL)
      return lines;
    text = end + 1;
  }
}

/* Spreadsheets do not agree on fitting a row to its wrapped text when they open
 * a file, so the height is given. */
static void
set_height (Xlsx *self, guint lines)
{
  if (lines > 1)
    worksheet_set_row (self->sheet, self->row, MIN (lines * LINE_HEIGHT, MAX_HEIGHT), NULL);
}

static void
write_title (Xlsx *self, guint n_columns, const char *text, lxw_format *format)
{
  if (*text == '\0')
    return;
  if (n_columns > 1)
    worksheet_merge_range (self->sheet, self->row, 0, self->row, n_columns - 1, text, format);
  else
    write_text (self, 0, text, format);
  self->row++;
}

static void
write_heading (Xlsx *self, HdTable *table)
{
  guint n = hd_table_get_n_columns (table), lines = 1;
  gboolean groups = hd_table_has_groups (table);

  if (groups) {
    for (guint i = 0, span = 1; i < n; i += span) {
      const HdColumn *column = hd_table_get_column (table, i);

      span = hd_table_group_span (table, i);
      if (span > 1)
        worksheet_merge_range (self->sheet, self->row, i, self->row, i + span - 1, column->group, self->heading);
      else
        write_text (self, i, column->group != NULL ? column->group : column->title, self->heading);
    }
    self->row++;
  }
  for (guint i = 0; i < n; i++)
    lines = MAX (lines, count_lines (hd_table_get_column (table, i)->title, self->widths[i]));
  set_height (self, lines);
  for (guint i = 0; i < n; i++) {
    const HdColumn *column = hd_table_get_column (table, i);

    write_text (self, i, groups && column->group == NULL ? "" : column->title, self->heading);
  }
  /* Rows are written in order and cannot be reached again: the upper cell of
   * these stands already, the call adds the range and blanks the lower one. */
  for (guint i = 0; i < n && groups; i++) {
    const HdColumn *column = hd_table_get_column (table, i);

    if (column->group == NULL)
      worksheet_merge_range (self->sheet, self->row - 1, i, self->row, i, column->title, self->heading);
  }
  self->row++;
}

/* A full date is a date to the spreadsheet, a partial one its text. */
static gboolean
write_date (Xlsx *self, guint column, const char *iso, lxw_format *format)
{
  lxw_datetime date = { 0 };

  if (strlen (iso) != 10 || !hd_date_is_valid (iso))
    return FALSE;
  date.year = g_ascii_strtoull (iso, NULL, 10);
  date.month = g_ascii_strtoull (iso + 5, NULL, 10);
  date.day = g_ascii_strtoull (iso + 8, NULL, 10);
  return date.year >= 1900 && date.year <= 9999 &&
         worksheet_write_datetime (self->sheet, self->row, column, &date, format) == LXW_NO_ERROR;
}

static void
write_cell (Xlsx *self, HdTable *table, guint index, const HdCell *cell, lxw_format **formats)
{
  const HdColumn *column = hd_table_get_column (table, index);
  HdAlign align = hd_column_align (column);
  lxw_format *text = formats[align == HD_ALIGN_LEFT ? FORMAT_TEXT : FORMAT_CENTER];

  if (cell->kind == HD_CELL_EMPTY)
    worksheet_write_blank (self->sheet, self->row, index, text);
  else if (cell->kind == HD_CELL_NUMBER && (column->type == HD_COLUMN_PERCENT || column->type == HD_COLUMN_POINTS))
    worksheet_write_number (self->sheet, self->row, index, cell->number / 100.0, formats[FORMAT_PERCENT]);
  else if (cell->kind == HD_CELL_NUMBER && ABS (cell->number) <= MAX_EXACT)
    worksheet_write_number (self->sheet, self->row, index, cell->number,
                            formats[column->type == HD_COLUMN_ORDINAL ? FORMAT_ORDINAL : FORMAT_NUMBER]);
  else if (column->type != HD_COLUMN_DATE || cell->kind != HD_CELL_TEXT ||
           !write_date (self, index, cell->text, formats[FORMAT_DATE])) {
    g_autofree char *shown = hd_table_cell_text (table, index, cell);

    write_text (self, index, shown, text);
  }
}

static void
set_up_sheet (Xlsx *self, HdDocument *document, HdTable *table, lxw_row_t first, lxw_row_t header)
{
  const HdPageSetup *page = &document->page;

  for (guint i = 0; i < hd_table_get_n_columns (table); i++)
    worksheet_set_column (self->sheet, i, i, self->widths[i], NULL);
  worksheet_set_landscape (self->sheet);
  worksheet_set_paper (self->sheet, PAPER_A4);
  worksheet_set_margins (self->sheet, page->left / MM_PER_INCH, page->right / MM_PER_INCH,
                         page->top / MM_PER_INCH, page->bottom / MM_PER_INCH);
  worksheet_fit_to_pages (self->sheet, 1, 0);
  worksheet_set_header (self->sheet, "&C&\"" HD_FONT "\"&13&P");
  worksheet_repeat_rows (self->sheet, first, header);
  worksheet_freeze_panes (self->sheet, header + 1, 0);
}

static gboolean
write_rows (Xlsx *self, HdTable *table, GError **error)
{
  guint n = hd_table_get_n_columns (table), lines;
  g_autoptr(GError) failure = NULL;
  HdRow row;

  if (!hd_table_rewind (table, error))
    return FALSE;
  while (hd_table_next (table, &row, &failure)) {
    if (self->row >= MAX_ROWS) {
      g_set_error (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("A sheet holds no more than %d rows"), MAX_ROWS);
      return FALSE;
    }
    lines = 1;
    for (guint i = 0; i < n && row.kind == HD_ROW_NORMAL; i++)
      if (row.cells[i].kind == HD_CELL_TEXT)
        lines = MAX (lines, count_lines (row.cells[i].text, self->widths[i]));
    set_height (self, lines);
    for (guint i = 0; i < n; i++)
      write_cell (self, table, i, &row.cells[i], row.kind == HD_ROW_NORMAL ? self->normal : self->strong);
    self->row++;
    if (!hd_job_step (&self->job, error))
      return FALSE;
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
write_sheet (Xlsx *self, HdDocument *document, HdTable *table, const char *name, const char *title, const char *note, GError **error)
{
  g_autofree char *own_name = sheet_name (self, name);
  guint n = hd_table_get_n_columns (table);
  g_autofree double *widths = g_new (double, n);
  lxw_row_t first, header;

  hd_table_widths (table, HD_PAPER_LONG - document->page.left - document->page.right, widths);
  for (guint i = 0; i < n; i++)
    widths[i] /= CHARACTER;
  self->widths = widths;

  self->sheet = workbook_add_worksheet (self->workbook, own_name);
  self->row = 0;
  write_title (self, n, title, self->title);
  write_title (self, n, note, self->note);
  self->row += self->row > 0;
  first = self->row;
  write_heading (self, table);
  header = self->row - 1;
  set_up_sheet (self, document, table, first, header);
  if (!write_rows (self, table, error))
    return FALSE;
  worksheet_autofilter (self->sheet, header, 0, MAX (self->row - 1, header), n - 1);
  return TRUE;
}

static gboolean
write_section (Xlsx *self, HdDocument *document, HdSection *section, const char *title, const char *name, GError **error)
{
  g_autofree char *capitals = g_utf8_strup (title, -1);

  for (guint i = 0; i < section->blocks->len; i++) {
    const HdBlock *block = g_ptr_array_index (section->blocks, i);

    if (block->kind != HD_BLOCK_TABLE)
      continue;
    if (!write_sheet (self, document, block->table, name != NULL ? name : hd_table_get_name (block->table),
                      capitals, section->reference, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
write_sheets (Xlsx *self, HdDocument *document, GError **error)
{
  g_autofree char *title = hd_document_get_full_title (document);

  if (!write_section (self, document, document->body, title, NULL, error))
    return FALSE;
  for (guint i = 0; i < document->annexes->len; i++) {
    HdSection *annex = g_ptr_array_index (document->annexes, i);
    g_autofree char *name = hd_document_annex_name (document, i);

    if (!write_section (self, document, annex, annex->title, name, error))
      return FALSE;
  }
  return hd_job_check (&self->job, error);
}

/* No author. The date is the paper's own, so that the same paper is the same file. */
static void
describe (Xlsx *self, HdDocument *document)
{
  g_autofree char *title = hd_document_get_full_title (document);
  lxw_doc_properties properties = { .title = title };
  g_autoptr(GDateTime) created = NULL;

  if (strlen (document->date) == 10 && hd_date_is_valid (document->date)) {
    g_autofree char *stamp = g_strconcat (document->date, "T00:00:00Z", NULL);

    created = g_date_time_new_from_iso8601 (stamp, NULL);
  }
  if (created == NULL)
    created = g_date_time_new_utc (1980, 1, 1, 0, 0, 0);
  properties.created = g_date_time_to_unix (created);
  workbook_set_properties (self->workbook, &properties);
}

gboolean
hd_write_xlsx (HdDocument   *document,
               GFile        *file,
               GCancellable *cancellable,
               HdProgress    progress,
               gpointer      data,
               GError      **error)
{
  g_autoptr(HdTarget) target = hd_target_new (file, error);
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  Xlsx self = { NULL };
  lxw_error status = LXW_NO_ERROR;
  gboolean done;

  if (target == NULL)
    return FALSE;
  self.workbook = workbook_new_opt (hd_target_get_path (target), &options);
  self.names = g_ptr_array_new_with_free_func (g_free);
  hd_job_init (&self.job, document, cancellable, progress, data);
  make_formats (&self);
  describe (&self, document);
  done = write_sheets (&self, document, error);
  g_ptr_array_unref (self.names);
  if (!done) {
    lxw_workbook_free (self.workbook);
    return FALSE;
  }
  status = workbook_close (self.workbook);
  if (status != LXW_NO_ERROR) {
    g_set_error (error, HD_ERROR, HD_ERROR_FULL, _("The workbook could not be written: %s"), lxw_strerror (status));
    return FALSE;
  }
  return hd_target_commit (target, error);
}
