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
} HdScope;

/* An unknown value is not 0: its denominator was never given. */
typedef struct {
  gboolean known;
  gint64   value;
} HdValue;

/* One row of evidence. Rows with the same key count once; a row that is listed
 * but adds nothing (a person commended a second time) has counted FALSE. */
typedef struct {
  char    *table;
  gint64   id;
  char    *label;
  char    *detail;
  gint64   weight;    /* what the row adds to the value, 0 if it adds nothing */
} HdEvidence;

typedef struct {
  const char *name;
  const char *label;    /* msgid */
  const char *measure;  /* msgid of what is counted: people, units, … */
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
  GPtrArray *units;     /* of HdUnitStatus; empty for a target of the council itself */
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
GPtrArray      *hd_figure_rows       (HdStore *store, const char *name, const HdScope *scope, GError **error);

GPtrArray      *hd_target_statuses   (HdStore *store, gint64 plan, gint64 year, GError **error);
GPtrArray      *hd_target_rows       (HdStore *store, HdTargetStatus *status, GError **error);
GPtrArray      *hd_milestones        (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error);

const char     *hd_met_label         (HdMet met);
const char     *hd_milestone_label   (HdMilestone *milestone);

void            hd_evidence_free     (HdEvidence *evidence);
void            hd_unit_status_free  (HdUnitStatus *status);
void            hd_target_status_free (HdTargetStatus *status);
void            hd_milestone_free    (HdMilestone *milestone);

/* Rounds up: the number that p percent of n asks for at least. */
gint64          hd_percent_required  (gint64 percent, gint64 n);

G_END_DECLS
