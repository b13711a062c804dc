/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results: marks to totals, totals to places, places to prizes; all of it in integers. And
 * what comes after: appeals, the freeze, the proof. */
#pragma once

#include "marking.h"

G_BEGIN_DECLS

enum {
  HD_APPEAL_WORK,
  HD_APPEAL_ROUND,
  HD_APPEAL_RECEIVED,
  HD_APPEAL_APPELLANT,
  HD_APPEAL_STATE,
  HD_APPEAL_DECIDED,
  HD_APPEAL_BEFORE,
  HD_APPEAL_AFTER,
  HD_APPEAL_CONTENT,
  HD_APPEAL_OUTCOME,
};
#define HD_TYPE_APPEAL (hd_appeal_get_type ())
G_DECLARE_FINAL_TYPE (HdAppeal, hd_appeal, HD, APPEAL, HdRecord)

extern const HdChoice hd_appeal_states[]; /* open, upheld, changed, refused */

/* What a judge gave a work in a round. */
typedef struct {
  gint64   judge;       /* 0: agreed by the panel */
  gint64   total;       /* hundredths of a point */
  gint64   adjusted;    /* the same, corrected for a strict or lenient judge */
  gboolean counts;      /* in the mark of the work */
  gint64   place;       /* that he put it on, where a round is decided by places; 0 for none */
} HdResultMark;

/* A work in the order of a round. The mark is the exact fraction sum / count. */
typedef struct {
  gint64      work, kind;
  char       *code;
  GArray     *marks;        /* of HdResultMark, in the order of the panel */
  guint       expected;     /* sheets that are to come in all … */
  guint       received;     /* … and those that did */
  gint64      sum, count;   /* count 0: no mark yet */
  gint64      mean;         /* sum / count in hundredths, half up, for print only */
  gint64      adjusted;     /* in hundredths */
  guint       adjusted_rank;
  gint64      spread;       /* highest less lowest of the marks, before a third judge */
  gboolean    diverged;     /* by more than the threshold, and not settled */
  gboolean    settled;      /* it did, and a third judge or a talk settled it */
  guint       rank;         /* within its kind, from 1; 0: not ranked */
  gboolean    tied;         /* no rule told it from a neighbour */
  const char *tie_rule;     /* static: the rule that told it from its equals, "" */
  guint       equals;       /* works, itself among them, that only the council can tell apart */
  gint64      prize;        /* that its rank gets, 0 for none */
  gboolean    cut;          /* tied across the end of a prize: the council has to decide */
  gint64      given;        /* the prize that was written for it, 0 for none */
  gboolean    advances;
} HdResult;

/* Why marks are not adjusted. */
typedef enum {
  HD_ADJUSTED,          /* they are */
  HD_BY_PLACES,         /* the round is decided by places */
  HD_TOO_FEW_JUDGES,    /* fewer than two gave marks */
  HD_TOO_FEW_MARKS,     /* about[0] gave fewer than the sample */
  HD_NO_COMMON_WORKS,   /* nothing links about[0] and about[1] */
} HdNoAdjusted;

typedef struct {
  gint64     contest, round;
  char      *method;
  GPtrArray *results;         /* of HdResult, by kind and rank */
  gboolean   complete;        /* every sheet is in, no divergence open */
  gboolean   has_adjusted;
  char      *no_adjusted;     /* why there is none, as a sentence, "" */
  HdNoAdjusted why;           /* the same, and about whom, for papers that say it in their own words */
  gint64     about[2];
  guint      sample;
  gint64     agreement;       /* how much the judges agree, -10000 to 10000, G_MININT64 if not known */
  GArray    *leniency;        /* of HdLeniency */
} HdResults;

typedef struct {
  gint64 judge;
  guint  marks;
  gint64 mean, spread;        /* of what he gave, hundredths */
  gint64 leniency;            /* hundredths that he gives more than others to the same works, G_MININT64 if not known */
} HdLeniency;

/* A question «what if»: other rules for once, nothing is written. */
typedef struct {
  gint64        without_judge;  /* 0: nobody is left out */
  const char   *method;         /* NULL: that of the round */
  const gint64 *weights;        /* criterion, weight, … ending with 0; NULL: as they are */
} HdWhatIf;

void       hd_results_free        (HdResults *results);
HdResults *hd_results_of          (HdStore *store, gint64 round, const HdWhatIf *what_if, GError **error);
/* What would change, as sentences that name the works and their places. (transfer full) (element-type utf8) */
GPtrArray *hd_results_compare     (HdStore *store, HdResults *now, HdResults *then, GError **error);
/* Prizes that hang on less than a tenth of a point, as sentences. (transfer full) (element-type utf8) */
GPtrArray *hd_results_narrow      (HdStore *store, HdResults *results, GError **error);

/* Sends the works that the rule of the round picks into the next one. One change set. */
gboolean   hd_results_advance     (HdStore *store, gint64 round, guint *advanced, GError **error);
/* The council puts a work before its equals: places 1, 2 … within a tie. Needs a reason. */
gboolean   hd_results_place       (HdStore *store, gint64 work, gint64 place, const char *reason, GError **error);
/* Gives a work a prize by hand (0: takes it). */
gboolean   hd_results_give        (HdStore *store, gint64 work, gint64 prize, GError **error);
/* Writes the prizes that ranks get by the slots. Refused while a divergence is open or a tie
 * lies across a cut line. */
gboolean   hd_results_award       (HdStore *store, gint64 contest, GError **error);

/* Money of the prizes given, per prize and in all, against the budget: in đồng. */
typedef struct {
  gint64 money, budget, given, slots;
} HdPrizeMoney;
gboolean   hd_prize_money         (HdStore *store, gint64 contest, HdPrizeMoney *money, GError **error);

/* Units by what they sent, with what won: for the prizes of units, and for the target of
 * 100 %. Known only once the key was opened, as to prizes. */
typedef struct {
  gint64 unit;
  char  *name;
  guint  entries, valid, prizes;
} HdUnitShare;
void       hd_unit_share_free     (HdUnitShare *share);
GPtrArray *hd_contest_units       (HdStore *store, gint64 contest, GError **error);     /* of HdUnitShare, all units, the best first */

/* Gives the prizes of units to the best of that list, as far as none was given by hand. Only
 * once the key was opened. One change set. *given is how many. */
gboolean   hd_prize_units_propose (HdStore *store, gint64 contest, guint *given, GError **error);

/* The result as text that is the same wherever it is worked out: rules, works, marks, ranks
 * and prizes by code, no id, no name of an author. (transfer full) */
char      *hd_result_canonical    (HdStore *store, gint64 contest, GError **error);
/* Locks the contest: keeps that text and its SHA-256. Refused while anything is open; undo
 * does not go behind it. */
gboolean   hd_result_freeze       (HdStore *store, gint64 contest, GError **error);
/* Works the result out again and compares: what differs is named, as sentences; an empty
 * list is the proof. (transfer full) (element-type utf8) */
GPtrArray *hd_result_verify       (HdStore *store, gint64 contest, GError **error);

/* The appeals of a contest, open ones first. (transfer full) (element-type HdAppeal) */
GPtrArray *hd_appeals_of          (HdStore *store, gint64 contest, GError **error);
/* Decides an appeal: upheld, changed or refused, with the outcome in words. A changed mark
 * comes from a new sheet of the assignment that was added for it. */
gboolean   hd_appeal_decide       (HdStore *store, gint64 appeal, const char *state, const char *outcome, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdResults, hd_results_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdUnitShare, hd_unit_share_free)

G_END_DECLS
