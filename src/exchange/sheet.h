/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Workbooks as units send them (.xlsx, .ods, .xls, .csv), read into one plain
 * grid. Only what stands in the cells: nothing is calculated, fetched or run,
 * nothing is written to disk. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HD_SHEET_MAX_FILE (64u * 1024 * 1024)
#define HD_SHEET_MAX_PAGES 64
#define HD_SHEET_MAX_CSV (16u * 1024 * 1024)
#define HD_SHEET_MAX_CELLS 1000000
#define HD_SHEET_MAX_TEXT 32767              /* characters in a cell, Excel's own limit */
#define HD_SHEET_MAX_TEXTS (32u * 1024 * 1024) /* bytes of text in all */
#define HD_SHEET_MAX_ROWS 1048576
#define HD_SHEET_MAX_COLUMNS 16384

typedef enum {
  HD_CELL_EMPTY,
  HD_CELL_TEXT,
  HD_CELL_NUMBER,
  HD_CELL_DATE,
  HD_CELL_BOOLEAN,
  HD_CELL_ERROR,
  HD_CELL_NO_VALUE,  /* a formula that was never calculated; the text is the formula */
} HdCellKind;

/**
 * HdCell:
 * @row: from 0
 * @column: from 0
 * @kind: what the file says it is
 * @formula: the value is the one last calculated by the sender's program
 * @text: the text; a number in plain digits with a decimal point; a date as
 *   YYYY-MM-DD; never %NULL, UTF-8, not otherwise cleaned or repaired
 * @font: the font's name, or "" where the format does not say
 * @number: the number, or the serial of a date where the file has one
 */
typedef struct {
  guint32     row;
  guint16     column;
  guint8      kind;      /* HdCellKind */
  guint8      formula;   /* gboolean */
  const char *text;
  const char *font;
  double      number;
} HdCell;

/* Both corners belong to it. */
typedef struct {
  guint32 first_row, last_row;
  guint16 first_column, last_column;
} HdCellRange;

typedef enum {
  HD_SHEET_FORMAT_XLSX,
  HD_SHEET_FORMAT_ODS,
  HD_SHEET_FORMAT_XLS,
  HD_SHEET_FORMAT_CSV,
} HdSheetFormat;

#define HD_TYPE_SHEET (hd_sheet_get_type ())
G_DECLARE_FINAL_TYPE (HdSheet, hd_sheet, HD, SHEET, GObject)

HdSheet           *hd_sheet_read        (GFile *file, GCancellable *cancellable, GError **error);
HdSheet           *hd_sheet_read_bytes  (GBytes *bytes, GCancellable *cancellable, GError **error);
guint              hd_sheet_get_n_pages (HdSheet *self);
const char        *hd_sheet_get_name    (HdSheet *self, guint page);
gboolean           hd_sheet_is_hidden   (HdSheet *self, guint page);
guint              hd_sheet_get_n_rows  (HdSheet *self, guint page);
guint              hd_sheet_get_n_columns (HdSheet *self, guint page);
guint              hd_sheet_next_row    (HdSheet *self, guint page, guint from);
const HdCell      *hd_sheet_get_row     (HdSheet *self, guint page, guint row, guint *n_cells);
const HdCell      *hd_sheet_get_cell    (HdSheet *self, guint page, guint row, guint column);
const HdCellRange *hd_sheet_get_merges  (HdSheet *self, guint page, guint *n_merges);
char              *hd_sheet_column_name (guint column);

G_END_DECLS
