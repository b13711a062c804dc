/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every figure is a list: it selects the rows that are its evidence, and its
 * value is an aggregate of those rows. Targets, reports, lists and the window
 * ask here, so two places cannot disagree. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

/* What a figure is asked for. 0 means "all", except that year 0 means every year. */
typedef struct {
  gint64 plan;
  gint64 year;
  gint64 unit;
  gint64 movement;
  const char *as_of;   /* ISO day: what was revoked by then counts no more; NULL for today */
  const char *kind;    /* nick of a kind of subject, of figures that count nominations; NULL for all */
} HdScope;

/* An unknown value is not 0: its denominator was never given. */
typedef struct {
  gboolean known;
  gint64   value;
  gboolean hundredths;   /* of a point; so are the rows behind it */
} HdValue;

/* One row of evidence. Rows with the same key count once; a row that is listed
 * but adds nothing (a person commended a second time) has counted FALSE. */
typedef struct {
  char    *table;
  gint64   id;
  gint64   unit;      /* whose it is, 0 for none */
  char    *label;
  char    *detail;    /* beside a unit: what it has of what it needs, "3/5", "3/?" */
  gint64   weight;    /* what the row adds to the value, 0 if it adds nothing */
} HdEvidence;

typedef struct {
  const char *name;
  const char *label;     /* msgid */
  const char *measure;   /* msgid of what is counted: people, units, … */
  /*< private >*/
  const char *value;     /* one row: known, value */
  const char *rows;      /* the evidence */
  const char *units;     /* (nullable): a row per unit, if each unit owes this figure */
  /* (nullable): makes the evidence where no statement can, such as what depends on a
   * calendar; the value is the sum of its weights. (transfer full) (element-type HdEvidence) */
  GPtrArray *(*list)     (HdStore *store, const HdScope *scope, GError **error);
} HdFigure;

typedef enum {
  HD_MET_NO,
  HD_MET_YES,
  HD_MET_UNKNOWN,
  HD_MET_TRACKED,       /* no threshold: only followed */
} HdMet;

/* How one unit stands against a target that each unit owes. */
typedef struct {
  gint64   unit;
  char    *name;
  HdValue  base;        /* head-count the percentage is of; unknown if never given */
  HdValue  required;
  gint64   achieved;
  HdMet    met;
} HdUnitStatus;

typedef struct {
  HdRecord  *target;    /* HdTarget (owned) */
  gint64     year;
  HdValue    required;
  HdValue    achieved;
  HdMet      met;
  const char *measure;  /* what both are counted in, as the plan says it */
  gboolean   per_unit;  /* both count units; what each unit owes is in units */
  GPtrArray *units;     /* of HdUnitStatus; empty for a target of the council itself */
  char       as_of[16]; /* the day it was counted on, "" for the present one */
} HdTargetStatus;

/* One dated duty of a year with what became of it. */
typedef struct {
  HdRecord *obligation; /* HdObligation (owned) */
  gint64    unit;       /* 0: owed by the council or by all units together */
  char     *owner;      /* who, as text */
  char     *due;        /* ISO date, "" if the plan gives none */
  char     *due_strict; /* the stricter reading where the wordings differ, else as due */
  char     *done;       /* ISO date of fulfilment, "" if not (yet) */
  HdValue   count;      /* done of quota, unknown where nothing is counted */
  gint64    quota;
  gint64    days_late;  /* counted from the kinder reading, 0 if in time or open and not yet due */
  enum { HD_DUE_OPEN, HD_DUE_SOON, HD_DUE_LATE, HD_DUE_DONE, HD_DUE_DONE_LATE, HD_DUE_UNDATED } state;
} HdMilestone;

const HdFigure *hd_figures           (guint *n);
const HdFigure *hd_figure_lookup     (const char *name);
gboolean        hd_figure_value      (HdStore *store, const char *name, const HdScope *scope, HdValue *value, GError **error);
/* What rows add up to. */
HdValue         hd_evidence_sum      (GPtrArray *rows);
GPtrArray      *hd_figure_rows       (HdStore *store, const char *name, const HdScope *scope, GError **error);

/* The records behind a figure, each as often as it is a row: for a list that shows just
 * those. (transfer full) (element-type gint64) */
GArray         *hd_figure_ids        (HdStore *store, const char *name, const HdScope *scope, GError **error);

/* The plan a year is measured by: 0 if there is none, -1 on error. */
gint64          hd_plan_of_year      (HdStore *store, gint64 year, GError **error);

GPtrArray      *hd_target_statuses   (HdStore *store, gint64 plan, gint64 year, GError **error);
GPtrArray      *hd_target_statuses_on (HdStore *store, gint64 plan, gint64 year, const char *as_of, GError **error);
GPtrArray      *hd_target_rows       (HdStore *store, HdTargetStatus *status, GError **error);
GPtrArray      *hd_milestones        (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error);
/* What a number of a milestone is made of: how many did it ("done") of how many who owe it
 * ("all"), or by how many days it is late ("late"). @scope: its unit, 0 where all owe it
 * together. (transfer full) (element-type HdEvidence) */
GPtrArray      *hd_milestone_rows    (HdStore *store, const HdScope *scope, gint64 obligation, const char *what, GError **error);

/* Who owes an obligation, in words: units by name, and the labels given for all
 * units, the council and the clusters, in that order. (transfer full) */
char           *hd_obligation_owner  (HdStore *store, HdRecord *obligation, const char *const labels[3]);

/* Msgids. */
const char     *hd_met_label         (HdMet met);

void            hd_evidence_free     (HdEvidence *evidence);
void            hd_unit_status_free  (HdUnitStatus *status);
void            hd_target_status_free (HdTargetStatus *status);
void            hd_milestone_free    (HdMilestone *milestone);

/* How one lead unit stands with the introductions to one movement, by kind of
 * subject. movement is 0 in the rows of units that introduced without leading. */
typedef struct {
  gint64   movement;
  gint64   position;   /* row of the plan's annex */
  char    *name;       /* of the movement, "" for movement 0 */
  gint64   unit;
  char    *unit_name;
  gint64   quota;
  char    *due;        /* ISO date, "" if none */
  gint64   collectives;
  gint64   individuals;
  gint64   households;
  gint64   in_time;    /* of them, received by the due date */
} HdIntroduction;

GPtrArray      *hd_introductions     (HdStore *store, gint64 plan, gint64 year, GError **error);
GPtrArray      *hd_introductions_on  (HdStore *store, gint64 plan, gint64 year, const char *as_of, GError **error);
void            hd_introduction_free (HdIntroduction *introduction);

/* Rounds up: the number that p percent of n asks for at least. */
gint64          hd_percent_required  (gint64 percent, gint64 n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdEvidence, hd_evidence_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdUnitStatus, hd_unit_status_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTargetStatus, hd_target_status_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdMilestone, hd_milestone_free)

G_END_DECLS
