/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a judge marks in a round, as both the pack that he gets and the reader of what comes
 * back from him know it. */
#pragma once

#include "store/marking.h"

G_BEGIN_DECLS

/* What is marked by one scale: a page of his workbook. */
typedef struct {
  gint64     rubric;
  char      *page;          /* name of the page */
  char      *title;         /* of the scale */
  char      *fingerprint;   /* of hd_rubric_fingerprint() */
  GPtrArray *criteria;      /* (owned) of HdCriterion */
  GPtrArray *assignments;   /* (owned) of HdAssignment, in his reading order */
  GPtrArray *works;         /* (owned) of HdWork, likewise */
} HdScorePage;

typedef struct {
  HdRecord  *contest, *round, *judge;   /* (owned) */
  guint      number;        /* his place in the panel, from 1 */
  char      *label;         /* what his folder and files are named by: "giam-khao-03" */
  char      *pack;          /* names a pack: other works or another scale, another name */
  GPtrArray *assignments;   /* (owned) of HdAssignment, in his reading order */
  GPtrArray *works;         /* (owned) of HdWork, likewise */
  GPtrArray *pages;         /* (owned) of HdScorePage */
} HdJudgeWorks;

/* HD_ERROR_NOT_FOUND if he reads nothing in the round. */
HdJudgeWorks *hd_judge_works_load   (HdStore *store, gint64 round, gint64 judge, GError **error);
void          hd_judge_works_free   (HdJudgeWorks *self);
/* SHA-256 of all that a mark by the scale rests on. (transfer full) */
char         *hd_rubric_fingerprint (HdStore *store, gint64 rubric, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdJudgeWorks, hd_judge_works_free)

/* What a file of a work is called in a pack: by the code and a number. (transfer full) */
char         *hd_judge_file_name    (HdRecord *work, guint index, HdRecord *attachment);
/* Whether it stands in the PDF file that he reads; of others he gets a copy. */
gboolean      hd_judge_file_is_picture (HdRecord *attachment);

/* The workbook of marks: where things stand on each of its pages, and the hidden page that
 * says what it belongs to. */
#define HD_SCORE_BOOK_FORMAT  "hoadep-score-sheet-1"
#define HD_SCORE_BOOK_HIDDEN  "hoadep"
enum {
  HD_SCORE_COLUMN_ORDINAL,
  HD_SCORE_COLUMN_CODE,
  HD_SCORE_COLUMN_TITLE,
  HD_SCORE_COLUMN_FIRST,     /* of the criteria; then total, comment, remark, comments on the criteria */
};
#define HD_SCORE_ROW_HEADING 5

/* The heading of a column of a page, from 0; NULL beyond the last. (transfer full) */
char         *hd_score_page_heading (HdScorePage *self, guint column);
guint         hd_score_page_columns (HdScorePage *self);

G_END_DECLS
