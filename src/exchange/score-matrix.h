/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All marks of a round: one row for each judge and work, by code, as they were given and as
 * they would be with strict and lenient judges evened out. */
#pragma once

#include "store/result.h"

G_BEGIN_DECLS

typedef struct {
  HdRecord   *work;                /* (owned) */
  char       *judge;               /* full name; "" where the judges agreed on it */
  HdRecord   *sheet;               /* (owned) (nullable): handed in */
  GPtrArray  *scores;              /* (owned) (nullable): of HdScore, by the criteria, with the sheet */
  gboolean    draft;               /* something was written, and not handed in */
  gboolean    counts;              /* in the mark of the work */
  gboolean    has_adjusted;
  gint64      adjusted;            /* hundredths */
} HdScoreMatrixRow;

/* The works of one scale. */
typedef struct {
  gint64      rubric;
  char       *title;
  GPtrArray  *criteria;            /* (owned) of HdCriterion */
  GPtrArray  *rows;                /* (owned) of HdScoreMatrixRow, by code and panel */
} HdScoreMatrixPage;

typedef struct {
  HdRecord   *contest, *round;     /* (owned) */
  GPtrArray  *pages;               /* (owned) of HdScoreMatrixPage */
  gboolean    has_adjusted;
  char       *no_adjusted;         /* why there is none, as a sentence, "" … */
  char       *no_adjusted_paper;   /* … and as papers say it, in Vietnamese whatever the language */
} HdScoreMatrix;

HdScoreMatrix *hd_score_matrix_load (HdStore *store, gint64 round, GError **error);
void           hd_score_matrix_free (HdScoreMatrix *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdScoreMatrix, hd_score_matrix_free)

G_END_DECLS
