/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the readers of the three kinds of files share: each makes lines of what it finds,
 * and the same rules judge them. */
#pragma once

#include "judge-works.h"
#include "score-read.h"

G_BEGIN_DECLS

/* A value as it stands in the file. */
typedef struct {
  const char *text;       /* (borrowed) "" where nothing stands */
  const char *wrong;      /* (nullable): a sentence, where it is no text or number at all */
  char       *where;      /* (owned) */
} HdScoreCell;

/* The marks of one work as they stand in the file. */
typedef struct {
  const char  *file;
  char        *where;     /* (owned): of the whole */
  char        *code_at;   /* (owned): of the code */
  gint64       round, judge;
  const char  *code;
  gint64       rubric;    /* 0: whatever the assignment is marked by */
  GPtrArray   *criteria;  /* (borrowed) of HdCriterion */
  HdScoreCell *marks, *comments;   /* (owned) one for each criterion */
  const char  *comment, *remark;
  const char  *source;
  gboolean     whole;     /* a mark that is missing is refused */
  gboolean     draft;     /* not handed in, though it may be whole */
} HdScoreLine;

HdScoreLine *hd_score_line_new       (const char *file, GPtrArray *criteria);
void         hd_score_line_free      (HdScoreLine *line);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdScoreLine, hd_score_line_free)

/* Adds the line to the rows, or what is wrong with it to the problems. */
gboolean     hd_score_reading_line   (HdScoreReading *self, HdStore *store, HdScoreLine *line, GError **error);
/* @sentence: (transfer full) */
void         hd_score_reading_refuse (HdScoreReading *self, const char *file, const char *where, const char *rule, char *sentence);
/* Whether there are more problems than anybody reads: a file that is none is not read on. */
gboolean     hd_score_reading_is_full (HdScoreReading *self);
/* The judge of the contest with this id, whether he still judges; NULL with a problem. (transfer full) */
HdRecord    *hd_score_reading_judge  (HdScoreReading *self, HdStore *store, const char *file, const char *where, gint64 judge);
/* Whether the scale is still what it was when the file was made; else a problem. */
gboolean     hd_score_reading_scale  (HdScoreReading *self, HdStore *store, const char *file, const char *where, gint64 rubric,
                                      const char *fingerprint);

/* One for each kind of file. */
gboolean     hd_score_read_book      (HdScoreReading *self, HdStore *store, gpointer sheet, const char *name, GError **error);
gboolean     hd_score_read_list      (HdScoreReading *self, HdStore *store, gint64 round, gpointer sheet, const char *name, GError **error);
gboolean     hd_score_read_file      (HdScoreReading *self, HdStore *store, const char *path, const char *name, GCancellable *cancellable,
                                      GError **error);

G_END_DECLS
