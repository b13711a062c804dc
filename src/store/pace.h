/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a target ends if the year goes on as earlier years went: "83 of 100 by 31/12
 * at this pace". Integers only; what is not known stays unknown. */
#pragma once

#include "figure.h"

G_BEGIN_DECLS

typedef enum {
  HD_PACE_NONE,      /* one thing that is done or not: only the days left are told */
  HD_PACE_TRACKED,   /* no number is asked for */
  HD_PACE_UNKNOWN,   /* what it is measured against was never given */
  HD_PACE_MET,
  HD_PACE_OVER,      /* its time is over, and it is not met */
  HD_PACE_EARLY,     /* too early in the year to tell */
  HD_PACE_YEARS,     /* from the dates of earlier years */
  HD_PACE_DAYS,      /* no earlier year: by the days of the year alone */
} HdPaceKind;

/* What an earlier year had reached by the same day, of what it reached in all. */
typedef struct {
  gint64 by_day;
  gint64 total;
} HdPaceYear;

typedef struct {
  HdPaceKind kind;
  gint64     achieved;
  gint64     required;
  gint64     forecast;        /* by the end; of YEARS and DAYS alone, as are the next four */
  gint64     lowest, highest; /* over the years */
  guint      years;           /* how many it rests on, 0 for DAYS */
  gint64     needed;          /* by today, to be on course */
  char       end[16];         /* ISO, the last day that counts */
  gint64     days_left;       /* 0 if the time is over */
  gboolean   at_risk;         /* it will not be met at this pace, or was not in time */
} HdPace;

/* The forecast itself. An earlier year with nothing by that day tells nothing. @elapsed and
 * @days: of the period, today included. */
void      hd_pace_forecast  (HdPace *pace, const HdPaceYear *years, guint n, gint64 elapsed, gint64 days);
gboolean  hd_pace_of_target (HdStore *store, HdTargetStatus *status, const char *today, HdPace *pace, GError **error);
/* A sentence. (transfer full) */
char     *hd_pace_text      (const HdPace *pace);

G_END_DECLS
