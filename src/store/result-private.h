/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The arithmetic of results over plain structs; it knows no file. */
#pragma once

#include "result.h"

G_BEGIN_DECLS

/* count 0: there is none, which is less than any. */
typedef struct {
  gint64 sum, count;
} HdFraction;

int hd_fraction_compare (HdFraction a, HdFraction b);

typedef enum {
  HD_MARK_OWN,      /* of a judge who reads the work in any case */
  HD_MARK_THIRD,    /* of one who was added because the others differ */
  HD_MARK_AGREED,   /* of the panel, after they had talked */
  HD_MARK_APPEAL,   /* of one who marks it again */
} HdMarkPart;

/* One sheet that stands, or one place on a judge's list. */
typedef struct {
  gint64     judge;    /* 0: of the panel */
  HdMarkPart part;
  gboolean   marked;   /* there is a sheet; else only a place */
  gint64     total;    /* hundredths of a point */
  gint64     place;    /* that he gave the work, 0 for none */
  gint64    *points;   /* (owned) (nullable): by the criteria of the ladder, -1 where the scale has none */
} HdRankMark;

typedef struct {
  HdResult   *result;     /* (owned by HdResults): work, kind and code are set, the rest is worked out */
  guint       kind;       /* position among the kinds */
  GArray     *marks;      /* of HdRankMark, in the order of the panel */
  guint       own_expected, third_expected, appeal_expected;
  gboolean    anchor;
  gboolean    appealed;   /* what its new judges gave takes the place of the marks before */
  HdFraction  previous;   /* its mark in the round before */
  gint64      place;      /* where the council put it among equals, 0 for nowhere */
  guint       per;        /* judges that a sum stands for, worked out */
  HdFraction *points;     /* (owned): mean points by the criteria of the ladder */
} HdRankWork;

typedef struct {
  const char         *method;       /* of hd_round_methods */
  const char         *divergence;   /* of hd_round_divergences */
  gint64              threshold;
  guint               judges;
  const char *const  *ladder;       /* ends with NULL; «council» is its last */
  guint               n_criteria;   /* rules of it that name a criterion */
} HdRankRules;

/* A prize as the slots see it, in their order. */
typedef struct {
  gint64 prize;
  guint  kind;      /* position among the kinds, G_MAXUINT for all */
  guint  slots;
  gint64 minimum;
} HdPrizeSlots;

HdRankWork *hd_rank_work_new    (gint64 work, gint64 kind, const char *code);
void        hd_rank_work_free   (HdRankWork *work);   /* and not its result */
gboolean    hd_rank_by_place    (const char *method);

/* Works out marks, then places. FALSE if there are too many works for the method. */
gboolean    hd_rank_works       (const HdRankRules *rules, GPtrArray *works, GError **error);
/* Negative if the first comes before the second; *rule is what tells them apart: 0 the mark,
 * else the rule of the ladder, counted from 1. */
int         hd_rank_compare     (const HdRankRules *rules, const HdRankWork *a, const HdRankWork *b, guint *rule);
/* A mark in hundredths, half up. */
gint64      hd_rank_round       (HdFraction mark);
/* The mark that totals make by a method; per is how many judges a sum stands for. */
HdFraction  hd_rank_combine     (const char *method, const gint64 *totals, guint n, guint per);

/* Puts works that were ranked on the prizes; see there. */
void        hd_rank_prizes      (const HdRankRules *rules, GPtrArray *works, const HdPrizeSlots *prizes, guint n);
/* Marks what goes on. */
void        hd_rank_advance     (GPtrArray *works, const char *advance, gint64 value);

typedef enum {
  HD_LENIENCY_KNOWN,
  HD_LENIENCY_FEW,     /* a judge has too few marks */
  HD_LENIENCY_APART,   /* two judges are linked by no works that both, or others between them, read */
} HdLeniencyState;

/* Fills leniency (of HdLeniency) for those of the judges who gave marks. On FEW and APART *first
 * and *second are the judges meant. */
HdLeniencyState hd_rank_leniency (GPtrArray *works, const gint64 *judges, guint n_judges, guint sample, GArray *leniency,
                                  gint64 *first, gint64 *second);
/* Adjusted marks and their order, once the leniency of every judge is known. */
void        hd_rank_adjust      (const HdRankRules *rules, GPtrArray *works, GArray *leniency);
/* How much the judges agree, or G_MININT64. */
gint64      hd_rank_agreement   (GPtrArray *works, const gint64 *judges, guint n_judges);

/* The last round of a contest; 0 with error if it has none. */
gint64      hd_result_last_round (HdStore *store, gint64 contest, GError **error);
/* Refuses a text that names an author of the contest while the key is sealed: it would tell
 * whose work it is about. */
gboolean    hd_result_check_blind (HdStore *store, gint64 contest, const char *text, GError **error);
/* Whether something of a work is missing or not settled. */
gboolean    hd_result_is_open   (HdResult *result);
/* What keeps the results of a round from being final, as a sentence; NULL if nothing does. (transfer full) */
char       *hd_result_missing   (HdStore *store, HdResults *results);
/* The first tie across the end of a prize that nobody decided, as a sentence; NULL if there is
 * none. (transfer full) */
char       *hd_result_open_cut  (HdStore *store, HdResults *results);
/* Writes prizes inside a change set that was begun. */
gboolean    hd_result_write_prizes (HdStore *store, HdResults *results, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdRankWork, hd_rank_work_free)

G_END_DECLS
