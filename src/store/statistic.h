/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forms of the Ministry: which figure stands in which cell, as a table that can be
 * changed when the form does. */
#pragma once

#include "figure.h"

G_BEGIN_DECLS

enum {
  HD_STATISTIC_LINE_FORM,
  HD_STATISTIC_LINE_POSITION,
  HD_STATISTIC_LINE_CODE,
  HD_STATISTIC_LINE_TITLE,
  HD_STATISTIC_LINE_LEVEL,
  HD_STATISTIC_LINE_FIGURES,
  HD_STATISTIC_LINE_VALID_FROM,
  HD_STATISTIC_LINE_VALID_TO,
};
#define HD_TYPE_STATISTIC_LINE (hd_statistic_line_get_type ())
G_DECLARE_FINAL_TYPE (HdStatisticLine, hd_statistic_line, HD, STATISTIC_LINE, HdRecord)

/* One cell of a form: figures joined by "+", each of one kind of subject where "/individual"
 * follows; "" for a cell that stays empty. In the table the cells of a line stand with a |
 * between. The line at position 0 is the head: its title, in its code the name of the form
 * ("*" behind it while nobody compared the lines with the regulation), and for figures the
 * headings of the columns. */
typedef struct {
  char      *figure;     /* one or more names with "+" between */
  HdValue    value;
} HdStatisticCell;

typedef struct {
  HdRecord  *line;       /* HdStatisticLine (owned) */
  GPtrArray *cells;      /* of HdStatisticCell, in the columns of the form */
} HdStatisticRow;

void       hd_statistic_cell_free (HdStatisticCell *cell);
void       hd_statistic_row_free  (HdStatisticRow *row);
/* (transfer full): NOT_FOUND if the file has no such form in that year */
HdRecord  *hd_statistic_head      (HdStore *store, const char *form, gint64 year, GError **error);
char     **hd_statistic_columns   (HdRecord *head);
/* The lines of a form ("0601") in force in a year. (transfer full) (element-type HdStatisticRow) */
GPtrArray *hd_statistic           (HdStore *store, const char *form, gint64 year, const char *as_of, GError **error);

/* The figures of a line as people read them: "Awards of the city (individual) | …"; a name that
 * is no figure stays as it was typed. (transfer full) */
char      *hd_statistic_line_words (const char *figures);

G_END_DECLS
