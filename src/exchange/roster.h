/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A unit's list of nominations found in a workbook: where its table is, which
 * column is what, which rows are nominations. Nothing here knows the council's
 * file: units, movements and award forms are still the unit's own words. */
#pragma once

#include "sheet.h"
#include "store/record.h"
#include "store/text.h"

G_BEGIN_DECLS

/* Ages, in the year of the list, that a birth is taken for a slip of the pen
 * beyond: pupils are commended from the preschool's last year on. */
#define HD_ROSTER_MIN_AGE 5
#define HD_ROSTER_MAX_AGE 120

typedef enum {
  HD_PROBLEM_NO_NAME,            /* content without a name: not accepted */
  HD_PROBLEM_BIRTH_UNREADABLE,
  HD_PROBLEM_BIRTH_FUTURE,
  HD_PROBLEM_BIRTH_TOO_OLD,
  HD_PROBLEM_BIRTH_TOO_YOUNG,
  HD_PROBLEM_SEX_UNREADABLE,
  HD_PROBLEM_CHOICE_UNREADABLE,  /* another column of fixed answers */
  HD_PROBLEM_NO_VALUE,           /* a formula saved without what it comes to */
  HD_PROBLEM_CELL_ERROR,         /* the sender's formula failed */
  HD_PROBLEM_TEXT_UNUSED,        /* a line of text among the rows, not understood */
} HdProblemCode;

/**
 * HdProblem:
 * @page: the name of the sheet
 * @row: as the spreadsheet program numbers it, from 1
 * @column: its letters
 * @heading: what stands above the column, repaired and on one line
 * @text: what stands in the cell, repaired
 *
 * A cell of which the value was left empty (except %HD_PROBLEM_TEXT_UNUSED).
 */
typedef struct {
  HdProblemCode code;
  char         *page;
  guint         row;
  char         *column;
  char         *heading;
  char         *text;
} HdProblem;

/**
 * HdRosterRow:
 * @page: the name of the sheet
 * @row: as the spreadsheet program numbers it, from 1
 * @kind: individual, collective or household
 * @birth: a partial date
 * @sex: male, female or ""
 * @workplace: or where the person or household lives
 * @unit: when the row or its group names one; else "" for the list's own
 * @award_column: letters of the column of @award_form, "" if there is none
 * @award_heading: what stands above it
 * @achievement_type: regular, thematic, adhoc or ""
 * @source: movement, media, contest, inspection, citizen, other or ""
 * @notes: the unit's, then the text of each cell that could not be read
 * @problems: (element-type HdProblem): those of this row, borrowed
 *
 * One nomination. No text is %NULL; all is repaired and cleaned.
 */
typedef struct {
  char       *page;
  guint       row;
  const char *kind;
  char       *honorific;
  char       *full_name;
  char       *birth;
  const char *sex;
  char       *position;
  char       *workplace;
  char       *unit;
  char       *movement;
  char       *achievement;
  char       *award_form;
  char       *award_column;
  char       *award_heading;
  const char *achievement_type;
  const char *source;
  gboolean    direct_worker;
  char       *notes;
  GPtrArray  *problems;
} HdRosterRow;

/**
 * HdRoster:
 * @unit: the sender as the title says, in the usual writing; may be ""
 * @superior: the line above it; may be ""
 * @year: the year of the list; 0 when it does not say
 * @submission_number: of the submission it belongs to; may be ""
 * @submission_date: a partial date; may be ""
 * @encoding: that of most of its text
 * @n_rows: how many rows hold a nomination or part of one
 * @rows: (element-type HdRosterRow): those accepted, in their order
 * @problems: (element-type HdProblem): of all rows
 * @skipped_pages: (element-type utf8): sheets without a table, and hidden ones
 * @unused_columns: (element-type utf8): headings no field answers to
 */
typedef struct {
  char       *unit;
  char       *superior;
  int         year;
  char       *submission_number;
  char       *submission_date;
  HdEncoding  encoding;
  guint       n_rows;
  GPtrArray  *rows;
  GPtrArray  *problems;
  GPtrArray  *skipped_pages;
  GPtrArray  *unused_columns;
} HdRoster;

HdRoster   *hd_roster_find     (HdSheet *sheet, GHashTable *learned, GError **error);
void        hd_roster_free     (HdRoster *self);
char       *hd_roster_heading_key (const char *heading);
const HdChoice *hd_roster_fields (void);
gboolean    hd_roster_can_explain (const char *heading);
char       *hd_problem_message (const HdProblem *problem);
const char *hd_problem_nick    (HdProblemCode code);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdRoster, hd_roster_free)

G_END_DECLS
