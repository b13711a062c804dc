/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of the search for a list: headings, words, title. */
#pragma once

#include "roster.h"

G_BEGIN_DECLS

/* What a column may hold. */
typedef enum {
  HD_COLUMN_UNKNOWN,
  HD_COLUMN_NUMBER,
  HD_COLUMN_HONORIFIC,
  HD_COLUMN_NAME,
  HD_COLUMN_NAME_AND_POSITION,
  HD_COLUMN_BIRTH,
  HD_COLUMN_SEX,
  HD_COLUMN_MALE,                   /* the year of birth of a man, or a mark */
  HD_COLUMN_FEMALE,
  HD_COLUMN_POSITION,
  HD_COLUMN_POSITION_AND_WORKPLACE,
  HD_COLUMN_WORKPLACE,
  HD_COLUMN_ADDRESS,
  HD_COLUMN_UNIT,
  HD_COLUMN_MOVEMENT,
  HD_COLUMN_ACHIEVEMENT,
  HD_COLUMN_AWARD_FORM,
  HD_COLUMN_NOTES,
  HD_COLUMN_ACHIEVEMENT_TYPE,
  HD_COLUMN_DIRECT_WORKER,
  HD_COLUMN_SOURCE,
  HD_COLUMN_PRIVATE,                /* papers and telephones: never taken over */
} HdColumn;

typedef struct {
  HdColumn kind;
  char    *heading;    /* (owned) on one line */
} HdHeading;

/* A page of the sheet with its text repaired. */
typedef struct {
  HdSheet    *sheet;
  guint       page;
  GHashTable *encodings;  /* font -> HdEncoding of the text written in it */
  GHashTable *learned;    /* (nullable) hd_roster_heading_key() -> nick of hd_roster_fields() */
} HdRosterPage;

/* What a line among the rows says for those below it. */
typedef enum {
  HD_BLOCK_AWARD,
  HD_BLOCK_MOVEMENT,
} HdBlockKind;

typedef struct {
  char     *text;    /* (owned) "" for nothing */
  guint     column;
  gboolean  known;   /* there was one before */
  gboolean  outer;   /* sections by kind stand within the blocks, not these within them */
} HdBlock;

/* The search through one page. */
typedef struct {
  HdRoster    *roster;
  HdRosterPage page;
  GArray      *headings;       /* (owned) (nullable) HdHeading by column */
  const char  *header_kind;    /* of all rows, by the name's heading or the page's name; NULL */
  const char  *section;        /* kind, or NULL */
  char        *group;          /* (owned) unit of the rows, or "" */
  guint        group_row;      /* where it stood; its rows have not come yet when pending */
  guint        group_column;
  gboolean     group_pending;
  HdBlock      blocks[2];      /* by HdBlockKind */
  GHashTable  *shared;         /* (owned) (nullable) row and column of a covered cell -> row of the cell it shares */
  HdRosterRow *last;           /* the nomination read last … */
  guint        last_row;       /* … and its last row, from 0 */
  gboolean     ended;          /* below the table */
  int          year;           /* ages are counted to its end */
} HdRosterFinder;

char        *hd_roster_page_text      (HdRosterPage *page, guint row, guint column);
char        *hd_roster_one_line       (char *lines);
char        *hd_roster_cell_text      (HdRosterPage *page, const HdCell *cell);

/* Headings. The array holds one HdHeading per column of the page. */
GArray      *hd_roster_read_header    (HdRosterPage *page, guint row, guint *first_row, guint *next_row);
const char  *hd_roster_kind_of_header (GArray *headings);

/* Words of the rows. */
const char  *hd_roster_match_section  (const char *text);
const char  *hd_roster_match_subsection (const char *text);
gboolean     hd_roster_is_total       (const char *text);
gboolean     hd_roster_is_signature   (const char *text);
gboolean     hd_roster_is_column_number (const char *text);
gboolean     hd_roster_looks_like_unit (const char *text);
const char  *hd_roster_skip_number    (const char *text);
gsize        hd_roster_title_length   (const char *name);
const char  *hd_roster_guess_kind     (const char *name);
char        *hd_roster_match_honorific (const char *text);
char        *hd_roster_split_honorific (char **name);
const char  *hd_roster_sex_of_honorific (const char *honorific);
const char  *hd_roster_match_sex      (const char *text);
const char  *hd_roster_match_achievement_type (const char *text);
const char  *hd_roster_match_source   (const char *text);
int          hd_roster_match_yes      (const char *text);
void         hd_roster_split_position (const char *joint, const char *unit, char **position, char **workplace);

/* Rows. */
HdColumn     hd_roster_column_kind    (HdRosterFinder *finder, guint column);
gboolean     hd_roster_is_name_column (HdColumn kind);
void         hd_roster_add_problem    (HdRosterFinder *finder, HdRosterRow *row, HdProblemCode code,
                                       guint row_number, guint column, const char *text);
void         hd_roster_append_field   (char **field, const char *separator, const char *text);
void         hd_roster_read_nomination (HdRosterFinder *finder, guint row_number, const HdCell *cells, guint n);
void         hd_roster_row_free       (gpointer data);

/* Rows that belong together. */
void         hd_roster_enter_section  (HdRosterFinder *finder, const char *kind);
gboolean     hd_roster_open_block     (HdRosterFinder *finder, const char *text, guint column);
void         hd_roster_share_cells    (HdRosterFinder *finder, guint from_row);
const HdCell *hd_roster_shared_cell   (HdRosterFinder *finder, guint row, guint column);
gboolean     hd_roster_continue       (HdRosterFinder *finder, guint row_number, const HdCell *cells, guint n);

/* Title. */
void         hd_roster_read_title     (HdRosterPage *page, guint end_row, HdRoster *roster);

G_END_DECLS
