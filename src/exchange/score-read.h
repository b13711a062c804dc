/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks that come back: workbooks of judge packs, files of the marking-only program, and
 * lists with a code, a judge and a column for each criterion. All of it comes from outside:
 * what does not fit is refused by its cell, and nothing is written before somebody has seen
 * what would be. */
#pragma once

#include <gio/gio.h>
#include "store/marking.h"

G_BEGIN_DECLS

typedef struct {
  char       *file;       /* as it is shown */
  char       *where;      /* "D7", "line 5, column “content”"; "" for the whole file */
  const char *rule;       /* static: what it breaks, for a program */
  char       *sentence;
} HdScoreProblem;

typedef enum {
  HD_SCORE_TAKE,          /* new, or a draft that it adds to */
  HD_SCORE_SAME,          /* handed in already, with the same marks */
  HD_SCORE_DIFFERS,       /* handed in already with others: it is not written over */
} HdScoreFate;

typedef struct {
  gint64   criterion;
  gboolean given;
  gint64   points;        /* hundredths */
  char    *comment;       /* "" for none */
} HdScoreMark;

/* One sheet of marks that was read and fits. */
typedef struct {
  char       *file, *where;
  char       *code, *judge;     /* to be shown */
  gint64      assignment;
  GArray     *marks;            /* of HdScoreMark */
  char       *comment, *remark;
  const char *source;           /* static: of hd_sheet_sources */
  gboolean    hand_in;          /* else it stays a draft: a mark is missing, or the judge has not handed it in */
  HdScoreFate fate;
} HdScoreRow;

typedef struct {
  gint64      contest;
  GPtrArray  *rows;             /* (owned) of HdScoreRow */
  GPtrArray  *problems;         /* (owned) of HdScoreProblem */
  guint       blanks;           /* sheets without a mark: left alone */
  GHashTable *seen;             /* (owned) assignment → where it was read first */
} HdScoreReading;

HdScoreReading *hd_score_reading_new   (gint64 contest);
void            hd_score_reading_free  (HdScoreReading *self);
/* Reads a file of any of the kinds. The round is that of a list; 0 for a file that names
 * its own. FALSE with error if it cannot be read at all; what is wrong inside of it is among
 * the problems. */
gboolean        hd_score_reading_add   (HdScoreReading *self, HdStore *store, gint64 round, GFile *file, GCancellable *cancellable,
                                        GError **error);
/* Notes a file that could not be read at all among the problems. */
void            hd_score_reading_refuse_file (HdScoreReading *self, const char *file, const char *sentence);
/* Writes the rows that are to be taken. With problems, only if they are to be skipped. One
 * change set. */
gboolean        hd_score_reading_take  (HdScoreReading *self, HdStore *store, gboolean skip_refused, guint *taken, GError **error);
/* How many rows have a fate. */
guint           hd_score_reading_count (HdScoreReading *self, HdScoreFate fate);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdScoreReading, hd_score_reading_free)

G_END_DECLS
