/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The yearly writing contest: its rules, kinds of work, rounds, scales of points and
 * prizes. All of it is data, and no result depends on a constant of the program. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

enum {
  HD_CONTEST_NAME,
  HD_CONTEST_YEAR,
  HD_CONTEST_REFERENCE,
  HD_CONTEST_STATE,
  HD_CONTEST_OPENS,
  HD_CONTEST_CLOSES,
  HD_CONTEST_PUBLISHED_FROM,
  HD_CONTEST_PUBLISHED_TO,
  HD_CONTEST_SAME_UNIT,
  HD_CONTEST_TIE_BREAKS,
  HD_CONTEST_BUDGET,
  HD_CONTEST_VERSION,
  HD_CONTEST_CLONED_FROM,
  HD_CONTEST_FROZEN,
  HD_CONTEST_FINGERPRINT,
  HD_CONTEST_ANNOUNCED,
  HD_CONTEST_REASON,
  HD_CONTEST_ENTRANTS,
  HD_CONTEST_RULES,
  HD_CONTEST_RESULT,
};
#define HD_TYPE_CONTEST (hd_contest_get_type ())
G_DECLARE_FINAL_TYPE (HdContest, hd_contest, HD, CONTEST, HdRecord)

enum {
  HD_CONTEST_KIND_CONTEST,
  HD_CONTEST_KIND_CODE,
  HD_CONTEST_KIND_NAME,
  HD_CONTEST_KIND_POSITION,
  HD_CONTEST_KIND_MIN_WORDS,
  HD_CONTEST_KIND_MAX_WORDS,
  HD_CONTEST_KIND_MIN_PAGES,
  HD_CONTEST_KIND_MAX_SECONDS,
  HD_CONTEST_KIND_PUBLISHED,
};
#define HD_TYPE_CONTEST_KIND (hd_contest_kind_get_type ())
G_DECLARE_FINAL_TYPE (HdContestKind, hd_contest_kind, HD, CONTEST_KIND, HdRecord)

enum {
  HD_CONTEST_ROUND_CONTEST,
  HD_CONTEST_ROUND_CODE,
  HD_CONTEST_ROUND_NAME,
  HD_CONTEST_ROUND_POSITION,
  HD_CONTEST_ROUND_JUDGES,
  HD_CONTEST_ROUND_METHOD,
  HD_CONTEST_ROUND_THRESHOLD,
  HD_CONTEST_ROUND_DIVERGENCE,
  HD_CONTEST_ROUND_ADVANCE,
  HD_CONTEST_ROUND_ADVANCE_VALUE,
  HD_CONTEST_ROUND_ANCHORS,
  HD_CONTEST_ROUND_LENIENCY_SAMPLE,
  HD_CONTEST_ROUND_DUE,
  HD_CONTEST_ROUND_STATE,
  HD_CONTEST_ROUND_SEED,
  HD_CONTEST_ROUND_VERSION,
};
#define HD_TYPE_CONTEST_ROUND (hd_contest_round_get_type ())
G_DECLARE_FINAL_TYPE (HdContestRound, hd_contest_round, HD, CONTEST_ROUND, HdRecord)

enum {
  HD_RUBRIC_CONTEST,
  HD_RUBRIC_KIND,
  HD_RUBRIC_ROUND,
  HD_RUBRIC_NAME,
  HD_RUBRIC_VERSION,
  HD_RUBRIC_REPLACES,
  HD_RUBRIC_ENDED,
  HD_RUBRIC_REASON,
};
#define HD_TYPE_RUBRIC (hd_rubric_get_type ())
G_DECLARE_FINAL_TYPE (HdRubric, hd_rubric, HD, RUBRIC, HdRecord)

enum {
  HD_CRITERION_RUBRIC,
  HD_CRITERION_CODE,
  HD_CRITERION_NAME,
  HD_CRITERION_POSITION,
  HD_CRITERION_MAXIMUM,
  HD_CRITERION_STEP,
  HD_CRITERION_WEIGHT,
  HD_CRITERION_DESCRIPTION,
  HD_CRITERION_LEVELS,
};
#define HD_TYPE_CRITERION (hd_criterion_get_type ())
G_DECLARE_FINAL_TYPE (HdCriterion, hd_criterion, HD, CRITERION, HdRecord)

enum {
  HD_PRIZE_CONTEST,
  HD_PRIZE_KIND,
  HD_PRIZE_NAME,
  HD_PRIZE_POSITION,
  HD_PRIZE_SLOTS,
  HD_PRIZE_MONEY,
  HD_PRIZE_COLLECTIVE,
  HD_PRIZE_MINIMUM,
};
#define HD_TYPE_PRIZE (hd_prize_get_type ())
G_DECLARE_FINAL_TYPE (HdPrize, hd_prize, HD, PRIZE, HdRecord)

enum {
  HD_PRIZE_UNIT_PRIZE,
  HD_PRIZE_UNIT_UNIT,
  HD_PRIZE_UNIT_POSITION,
  HD_PRIZE_UNIT_REASON,
  HD_PRIZE_UNIT_DECISION,
};
#define HD_TYPE_PRIZE_UNIT (hd_prize_unit_get_type ())
G_DECLARE_FINAL_TYPE (HdPrizeUnit, hd_prize_unit, HD, PRIZE_UNIT, HdRecord)

extern const HdChoice hd_contest_states[];     /* preparing, receiving, judging, frozen, announced */
extern const HdChoice hd_contest_same_units[]; /* forbid, warn */
extern const HdChoice hd_round_methods[];      /* mean, median, trimmed, sum, borda, schulze */
extern const HdChoice hd_round_divergences[];  /* third, talk, none */
extern const HdChoice hd_round_advances[];     /* all, count, share in per cent, mark in whole points, none */
extern const HdChoice hd_round_states[];       /* planned, open, closed */

/* The contest of a year, the newest where there are several; 0 if there is none. */
gint64     hd_contest_of_year     (HdStore *store, gint64 year);

/* Parts of a contest in their order. (transfer full) */
GPtrArray *hd_contest_kinds       (HdStore *store, gint64 contest, GError **error);    /* of HdContestKind */
GPtrArray *hd_contest_rounds      (HdStore *store, gint64 contest, GError **error);    /* of HdContestRound */
GPtrArray *hd_contest_prizes      (HdStore *store, gint64 contest, GError **error);    /* of HdPrize */
GPtrArray *hd_rubric_criteria     (HdStore *store, gint64 rubric, GError **error);     /* of HdCriterion */

/* The scale that works of a kind are marked by in a round: the newest version of the one
 * that names both, else the kind, else the round, else neither. 0 if there is none. */
gint64     hd_contest_rubric      (HdStore *store, gint64 contest, gint64 kind, gint64 round);
/* The most points a scale gives, weights included, in hundredths. */
gint64     hd_rubric_maximum      (HdStore *store, gint64 rubric);
/* The id of the round of a code in a contest, and of the one before or after (by -1, 1); 0 for none. */
gint64     hd_contest_round_of    (HdStore *store, gint64 contest, const char *code);
gint64     hd_contest_round_beside (HdStore *store, gint64 round, int by);

/* Frozen or announced, by what this copy of the record says. */
gboolean   hd_contest_is_frozen   (HdContest *contest);
/* FALSE with a sentence once the results are frozen. Every record of a contest asks it
 * before it is saved or deleted. */
gboolean   hd_contest_check_open  (HdStore *store, gint64 contest, GError **error);
/* Whether a sheet of marks, draft or handed in, is by this scale. */
gboolean   hd_rubric_is_used      (HdStore *store, gint64 rubric);
/* Whether a mark was given; from then on rules change only by a new version. */
gboolean   hd_contest_is_marked   (HdStore *store, gint64 contest);

/* Makes the contest of a year out of an earlier one: kinds, rounds, scales and prizes, with
 * dates moved by the years between. One change set. Its id, or 0 with error. */
gint64     hd_contest_clone       (HdStore *store, gint64 contest, gint64 year, GError **error);
/* A new version of a scale, a copy to be edited; the old one is ended, marks given by it
 * keep it. One change set. Its id, or 0 with error. */
gint64     hd_rubric_renew        (HdStore *store, gint64 rubric, const char *reason, GError **error);
/* Saves a changed contest or round whose rules something was marked by already, as a new
 * version of the rules with its reason. One change set. */
gboolean   hd_contest_change_rules (HdStore *store, HdRecord *changed, const char *reason, GError **error);
/* Leads the contest on: from preparing to receiving to judging and back, from frozen to
 * announced. One change set. */
gboolean   hd_contest_set_state   (HdStore *store, gint64 contest, const char *state, GError **error);
/* What was handed in for a contest and not taken back; what won a prize, works by their
 * codes and units by their names. (transfer full) (element-type HdEvidence) */
GPtrArray *hd_contest_entry_rows   (HdStore *store, gint64 contest, GError **error);
GPtrArray *hd_contest_prize_rows   (HdStore *store, gint64 contest, GError **error);
/* Money of all prizes of the rules, in đồng. */
gint64     hd_contest_prize_sum   (HdStore *store, gint64 contest);
/* What the rules lack, as sentences. (transfer full) (element-type utf8) */
GPtrArray *hd_contest_problems    (HdStore *store, gint64 contest, GError **error);
/* What a change of a scale or a round affects, as sentences: drafts to be looked at again,
 * sheets that keep the old version. (transfer full) (element-type utf8) */
GPtrArray *hd_contest_affected    (HdStore *store, gint64 contest, GError **error);

G_END_DECLS
