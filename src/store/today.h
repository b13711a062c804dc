/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an officer finds in the morning: what is overdue, what is due soon, what waits
 * for the secretariat, and what looks wrong. Every item is a number and the rows that it
 * counts; nothing here is stored but what was let be. */
#pragma once

#include "duty.h"
#include "figure.h"
#include "pace.h"

G_BEGIN_DECLS

typedef enum {
  HD_TODAY_OVERDUE,
  HD_TODAY_SOON,
  HD_TODAY_WAITING,
  HD_TODAY_ANOMALIES,
  HD_TODAY_N_SECTIONS,
} HdTodaySection;

/* What may be done about an item where it stands. */
typedef enum {
  HD_TODAY_RECEIVE = 1 << 0,  /* its one duty came in today */
  HD_TODAY_EXTEND  = 1 << 1,  /* its one duty gets more time */
  HD_TODAY_LETTERS = 1 << 2,  /* letters to the units that owe it */
  HD_TODAY_DISMISS = 1 << 3,  /* let be, with a reason */
  HD_TODAY_MERGE   = 1 << 4,  /* two subjects made one */
} HdTodayActions;

typedef struct {
  HdTodaySection section;
  const char    *kind;     /* nick; static */
  char          *key;      /* stable from day to day */
  char          *title;
  char          *detail;   /* whom it is about, since when */
  char          *day;      /* the earliest ISO day, "" if there is none */
  gint64         count;    /* of its rows */
  char          *table;    /* its record, where it is of one alone; "" else */
  gint64         id;
  const char    *room;     /* (nullable): where it is worked on; static */
  HdTodayActions actions;
  GPtrArray     *duties;   /* (nullable) of HdDuty: those that it counts */
  /*< private >*/
  gconstpointer  source;   /* the selection that gives the rows, or … */
  GPtrArray     *rows;     /* (nullable) of HdEvidence */
  GPtrArray     *keys;     /* (nullable) of char*: what is let be with each row */
  HdScope        scope;
  char           as_of[16];
} HdTodayItem;

typedef struct {
  HdTargetStatus *status;
  HdPace          pace;
} HdTodayTarget;

typedef struct {
  gint64     year;
  char       day[16];
  GPtrArray *items;     /* of HdTodayItem, in the order of sections */
  GPtrArray *targets;   /* of HdTodayTarget, in the plan's order */
  /*< private >*/
  GPtrArray *milestones; /* (nullable) of HdMilestone: of the duties, if those were read */
} HdToday;

typedef enum {
  HD_TODAY_LISTS    = 1 << 0,
  HD_TODAY_TARGETS  = 1 << 1,  /* … and what rests on them: tasks, contradictions, units without a head-count */
  HD_TODAY_SEARCHES = 1 << 2,  /* what takes longer in a large file: papers missing, subjects that may be one */
  HD_TODAY_ALL      = HD_TODAY_LISTS | HD_TODAY_TARGETS | HD_TODAY_SEARCHES,
} HdTodayParts;

void        hd_today_item_free     (HdTodayItem *item);
void        hd_today_target_free   (HdTodayTarget *target);
void        hd_today_free          (HdToday *today);
/* @day: ISO, NULL for today; @year: the year that is worked on; @before: (nullable): other
 * parts of the same day: what was read for them and serves these is not read again. */
HdToday    *hd_today               (HdStore *store, gint64 year, const char *day, HdTodayParts parts, HdToday *before,
                                    GCancellable *cancellable, GError **error);
/* The rows that an item counts. (transfer full) (element-type HdEvidence) */
GPtrArray  *hd_today_rows          (HdStore *store, HdTodayItem *item, GError **error);
/* Lets all rows of an anomaly be. What comes up later is shown again. One change set. */
gboolean    hd_today_dismiss       (HdStore *store, HdTodayItem *item, const char *reason, GError **error);
const char *hd_today_section_label (HdTodaySection section);   /* msgid */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdToday, hd_today_free)

G_END_DECLS
