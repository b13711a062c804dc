/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sheets of marks: drafts, what was handed in, corrections, and marks keyed from paper. */
#pragma once

#include "judge.h"

G_BEGIN_DECLS

enum {
  HD_SCORE_SHEET_ASSIGNMENT,
  HD_SCORE_SHEET_ROUND,
  HD_SCORE_SHEET_WORK,
  HD_SCORE_SHEET_JUDGE,
  HD_SCORE_SHEET_RUBRIC,
  HD_SCORE_SHEET_PURPOSE,
  HD_SCORE_SHEET_STATE,
  HD_SCORE_SHEET_SOURCE,
  HD_SCORE_SHEET_TOTAL,
  HD_SCORE_SHEET_COMPLETE,
  HD_SCORE_SHEET_FLAGGED,
  HD_SCORE_SHEET_SUBMITTED,
  HD_SCORE_SHEET_REPLACES,
  HD_SCORE_SHEET_REASON,
  HD_SCORE_SHEET_COMMENT,
  HD_SCORE_SHEET_REMARK,
};
#define HD_TYPE_SCORE_SHEET (hd_score_sheet_get_type ())
G_DECLARE_FINAL_TYPE (HdScoreSheet, hd_score_sheet, HD, SCORE_SHEET, HdRecord)

enum {
  HD_SCORE_SCORE_SHEET,
  HD_SCORE_CRITERION,
  HD_SCORE_POINTS,
  HD_SCORE_COMMENT,
};
#define HD_TYPE_SCORE (hd_score_get_type ())
G_DECLARE_FINAL_TYPE (HdScore, hd_score, HD, SCORE, HdRecord)

enum {
  HD_KEYING_ASSIGNMENT,
  HD_KEYING_CRITERION,
  HD_KEYING_PASS,
  HD_KEYING_POINTS,
};
#define HD_TYPE_KEYING (hd_keying_get_type ())
G_DECLARE_FINAL_TYPE (HdKeying, hd_keying, HD, KEYING, HdRecord)

enum {
  HD_RANKING_ROUND,
  HD_RANKING_JUDGE,
  HD_RANKING_WORK,
  HD_RANKING_PLACE,
};
#define HD_TYPE_RANKING (hd_ranking_get_type ())
G_DECLARE_FINAL_TYPE (HdRanking, hd_ranking, HD, RANKING, HdRecord)

extern const HdChoice hd_sheet_purposes[]; /* own, agreed */
extern const HdChoice hd_sheet_states[];   /* draft, submitted, replaced */
extern const HdChoice hd_sheet_sources[];  /* screen, paper, workbook, file */

/* One mark of a sheet. Zero is a mark; a blank is not. */
typedef struct {
  gint64      criterion;
  gboolean    given;
  gint64      points;     /* hundredths */
  const char *comment;    /* NULL for none */
} HdMark;

/* A round is open to be marked from its first mark on, or from when it was opened by hand,
 * until it is closed. One change set each; refused once the results are frozen. */
gboolean   hd_round_open          (HdStore *store, gint64 round, GError **error);
gboolean   hd_round_close         (HdStore *store, gint64 round, GError **error);

/* FALSE with a sentence if the points are out of range or off the criterion's step. */
gboolean   hd_mark_check          (HdCriterion *criterion, gint64 points, GError **error);
/* Points as a judge types them, "17,5" or "17.5", to hundredths; -1 if it is no number. */
gint64     hd_mark_parse          (const char *text);

/* The sheet that stands of an assignment, draft or handed in; NULL without error: none yet. (transfer full) */
HdRecord  *hd_sheet_of            (HdStore *store, gint64 assignment, GError **error);
/* Its marks in the order of the criteria, one for each, blank ones too. (transfer full) (element-type HdScore): a blank one is new and has no id */
GPtrArray *hd_sheet_scores        (HdStore *store, HdRecord *sheet, GError **error);
/* The scale that an assignment is marked by now: that of its sheet, else the current one. */
gint64     hd_sheet_rubric        (HdStore *store, gint64 assignment);

/* Whether a draft is by a scale that has been replaced since; and moves it to the one that
 * took its place: marks of criteria that kept their code stay if they still fit. */
gboolean   hd_sheet_is_outdated   (HdStore *store, HdRecord *sheet);
gboolean   hd_sheet_renew         (HdStore *store, gint64 assignment, GError **error);

/* Writes marks into the draft of an assignment; what is not among them stays. Refused once
 * it was handed in, for a scale that is no longer the draft's, out of range, after the
 * round closed. One change set. comment and remark may be NULL: they stay. */
gboolean   hd_sheet_put           (HdStore *store, gint64 assignment, const HdMark *marks, guint n, const char *comment, const char *remark,
                                   const char *source, GError **error);
gboolean   hd_sheet_flag          (HdStore *store, gint64 assignment, gboolean flagged, GError **error);
/* Hands the draft in: every criterion must have a mark. */
gboolean   hd_sheet_submit        (HdStore *store, gint64 assignment, GError **error);
/* Corrects what was handed in: a new sheet in place of the old one, which is kept. Needs a
 * reason; marks that are not given stay. */
gboolean   hd_sheet_correct       (HdStore *store, gint64 assignment, const HdMark *marks, guint n, const char *reason, GError **error);
/* What the judges of a work agreed on when they had talked: a sheet of nobody's own. */
gboolean   hd_sheet_agree         (HdStore *store, gint64 round, gint64 work, const HdMark *marks, guint n, const char *reason, GError **error);

/* Whether a judge may see what others gave a work: once his own sheet was handed in. */
gboolean   hd_sheets_are_open     (HdStore *store, gint64 round, gint64 work, gint64 judge);
/* The sheets of a round that were handed in and stand; work 0: of all works. (transfer full) (element-type HdScoreSheet) */
GPtrArray *hd_sheets_of           (HdStore *store, gint64 round, gint64 work, GError **error);

/* How far a judge is. */
typedef struct {
  gint64 judge;
  guint  assigned, drafts, submitted, flagged;
} HdMarkingProgress;
GArray    *hd_round_progress      (HdStore *store, gint64 round, GError **error);    /* of HdMarkingProgress, in the order of the panel */

/* The works of a judge in a round, in his reading order, and how far each is: no text is
 * loaded. */
typedef struct {
  gint64      assignment, work, kind;
  char        code[32];
  gboolean    begun, submitted, flagged, complete;
  gint64      total;      /* hundredths of a point */
} HdMarkingItem;
GArray    *hd_marking_items       (HdStore *store, gint64 round, gint64 judge, GError **error);   /* of HdMarkingItem */

/* Marks keyed from a sheet of paper, first and second pass (1, 2). */
gboolean   hd_keying_put          (HdStore *store, gint64 assignment, guint pass, const HdMark *marks, guint n, GError **error);
typedef struct {
  gint64   assignment, criterion;
  gboolean has_first, has_second;
  gint64   first, second;
} HdKeyingDifference;
GArray    *hd_keying_differences  (HdStore *store, gint64 round, gint64 judge, GError **error);   /* of HdKeyingDifference; judge 0: all */
/* Makes sheets, handed in, of all that was keyed twice alike. *taken is how many. One change set. */
gboolean   hd_keying_take         (HdStore *store, gint64 round, gint64 judge, guint *taken, GError **error);

/* The order in which a judge puts the works of a kind, the best first, where a round is
 * decided by places: what is not among them loses its place. One change set. */
gboolean   hd_ranking_put         (HdStore *store, gint64 round, gint64 judge, gint64 kind, const gint64 *works, guint n, GError **error);
/* By place. (transfer full) (element-type HdRanking) */
GPtrArray *hd_rankings_of         (HdStore *store, gint64 round, gint64 judge, gint64 kind, GError **error);

/* What is being typed into a sheet and is no mark or comment of it yet, by the name of its
 * cell. Written at every keystroke; survives a crash, is no change set. */
gboolean    hd_sheet_keep_typed   (HdStore *store, gint64 assignment, GHashTable *typed, GError **error);
GHashTable *hd_sheet_typed        (HdStore *store, gint64 assignment);   /* (transfer full): of char* to char* */

/* Whose marking file it is: 0 for an ordinary council file. */
gint64     hd_marking_judge_of_file (HdStore *store);

G_END_DECLS
