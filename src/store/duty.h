/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one unit owes of an obligation in one year or month: the duties of a year are
 * made from the plan, never stored; what is known of one is a fulfilment. */
#pragma once

#include "plan.h"

G_BEGIN_DECLS

enum {
  HD_FULFILMENT_OBLIGATION,
  HD_FULFILMENT_UNIT,
  HD_FULFILMENT_CLUSTER,
  HD_FULFILMENT_YEAR,
  HD_FULFILMENT_MONTH,
  HD_FULFILMENT_STATE,
  HD_FULFILMENT_RECEIVED,
  HD_FULFILMENT_COMMENTED,
  HD_FULFILMENT_ACCEPTED,
  HD_FULFILMENT_NUMBER,
  HD_FULFILMENT_DATED,
  HD_FULFILMENT_EXTENDED,
  HD_FULFILMENT_REASON,
  HD_FULFILMENT_COMMENT,
  HD_FULFILMENT_NOTE,
};
#define HD_TYPE_FULFILMENT (hd_fulfilment_get_type ())
G_DECLARE_FINAL_TYPE (HdFulfilment, hd_fulfilment, HD, FULFILMENT, HdRecord)

enum {
  HD_CRITERIA_UNIT,
  HD_CRITERIA_MOVEMENT,
  HD_CRITERIA_VERSION,
  HD_CRITERIA_NUMBER,
  HD_CRITERIA_ISSUED,
  HD_CRITERIA_STATE,
  HD_CRITERIA_RECEIVED,
  HD_CRITERIA_COMMENTED,
  HD_CRITERIA_ACCEPTED,
  HD_CRITERIA_VALID_FROM,
  HD_CRITERIA_VALID_TO,
  HD_CRITERIA_CONTENT,
  HD_CRITERIA_COMMENT,
};
#define HD_TYPE_CRITERIA (hd_criteria_get_type ())
G_DECLARE_FINAL_TYPE (HdCriteria, hd_criteria, HD, CRITERIA, HdRecord)

enum {
  HD_CRITERIA_CHECK_NOMINATION,
  HD_CRITERIA_CHECK_CRITERIA,
  HD_CRITERIA_CHECK_LINE,
  HD_CRITERIA_CHECK_MET,
  HD_CRITERIA_CHECK_EVIDENCE,
};
#define HD_TYPE_CRITERIA_CHECK (hd_criteria_check_get_type ())
G_DECLARE_FINAL_TYPE (HdCriteriaCheck, hd_criteria_check, HD, CRITERIA_CHECK, HdRecord)

enum {
  HD_DISMISSAL_KEY,
  HD_DISMISSAL_REASON,
  HD_DISMISSAL_NOTED,
};
#define HD_TYPE_DISMISSAL (hd_dismissal_get_type ())
G_DECLARE_FINAL_TYPE (HdDismissal, hd_dismissal, HD, DISMISSAL, HdRecord)

extern const HdChoice hd_fulfilment_states[]; /* received, commented, accepted, exempt */
extern const HdChoice hd_criteria_states[];   /* received, commented, accepted, replaced */

typedef enum {
  HD_DUTY_OPEN,
  HD_DUTY_SOON,        /* within the days of notice */
  HD_DUTY_LATE,
  HD_DUTY_DONE,
  HD_DUTY_DONE_LATE,
  HD_DUTY_UNDATED,     /* open, and the plan gives no day */
  HD_DUTY_EXEMPT,
} HdDutyState;

/* What one unit owes of one obligation in one year, or in one month of it. */
typedef struct {
  HdRecord   *obligation;  /* HdObligation (owned) */
  gint64      unit;        /* 0: the council, or a cluster */
  gint64      cluster;
  gint64      year;
  guint       month;       /* 1 to 12 for monthly ones, else 0 */
  char       *owner;       /* its name */
  gboolean    shared;      /* all units, or all clusters, owe the same */
  char       *due;         /* ISO date by the kinder reading, moved by an extension; "" if none */
  char       *due_strict;  /* by the stricter reading, without extension */
  char       *due_worded;  /* by the kinder reading, without extension */
  HdDutyState state;
  gint64      days_late;   /* after due; 0 if in time, or open and not yet due */
  gint64      days_late_strict;
  char       *done;        /* ISO date, "" if not (yet) or not known */
  gint64      done_year;   /* in which it was done, also where the day is not known; 0 if not (yet) */
  gboolean    counted;     /* count of quota is meant */
  gint64      count;
  gint64      quota;
  gint64      fulfilment;  /* id, 0 if nothing was noted */
  const char *noted;       /* nick of hd_fulfilment_states, "" if nothing was noted; static */
  char       *from_table;  /* what fulfils it beside a note: "activity", "criteria", "nomination", "" */
  gint64      from_id;
} HdDuty;

/* Which duties are asked for; 0 or NULL means all. */
typedef struct {
  gint64      plan;        /* 0: the plan of each year */
  gint64      from_year, to_year;   /* both needed */
  gint64      unit;
  gint64      obligation;
  const char *today;       /* ISO day that lateness is counted on; NULL for today */
} HdDutyScope;

void        hd_duty_free            (HdDuty *duty);
/* By year, obligation, unit (in the order of names) and month. Every unit in scope owes
 * what "all" owe, each of them by itself; an obligation of a movement is owed by each of
 * its leads. Made by a handful of statements however many units there are.
 * (transfer full) (element-type HdDuty) */
GPtrArray  *hd_duties               (HdStore *store, const HdDutyScope *scope, GError **error);

/* Whether it came in, which is the day that counts, and was sent back with comments: a
 * revised paper is still to come. */
gboolean    hd_duty_awaits_revision (const HdDuty *duty);
/* Msgids: the state, and the same with how late, ready to be shown. */
const char *hd_duty_label           (const HdDuty *duty);
/* What the calendar says of a due date: "" , or that it is a Saturday, a Sunday or a
 * holiday and which working day comes next. The date itself is never moved. (transfer full) */
char       *hd_duty_hint            (HdStore *store, const char *due);

/* Dates of an obligation in a year: how its wordings are read. Pure. Any is "" if it has no date. */
void        hd_obligation_dates     (HdRecord *obligation, gint64 year, guint month, char kind[16], char strict[16]);

/* Writes down what became of a duty: state is a nick, "" to take the note back. Received on
 * `day` (NULL: today). Many at once are one change set, labelled by the caller's begin. */
gboolean    hd_duty_note            (HdStore *store, HdDuty *duty, const char *state, const char *day, GError **error);
/* The fulfilment of a duty, made new (not saved) if there is none. (transfer full) */
HdRecord   *hd_duty_fulfilment      (HdStore *store, const HdDuty *duty, GError **error);
/* A later day, with its reason; "" takes it back. */
gboolean    hd_duty_extend          (HdStore *store, HdDuty *duty, const char *until, const char *reason, GError **error);

/* The newest criteria of a unit (movement 0) or of a unit for a movement, lines in order:
 * what a review is held against. NULL if there are none. (transfer full) */
HdRecord   *hd_criteria_in_force    (HdStore *store, gint64 unit, gint64 movement, const char *day, GError **error);

/* Holds a line of criteria against a nomination; @evidence NULL leaves what shows it as it
 * is. One change set. */
gboolean    hd_criteria_hold        (HdStore *store, gint64 nomination, gint64 criteria, const char *line, gboolean met, const char *evidence,
                                     GError **error);

/* What contradicts itself in a plan. */
typedef enum {
  HD_CONTRADICTION_DATES,     /* two deadlines for one thing */
  HD_CONTRADICTION_WORDING,   /* one deadline worded in two ways */
  HD_CONTRADICTION_QUOTA,     /* what is asked for cannot reach a target */
  HD_CONTRADICTION_OWNER,     /* nobody owes it, or nobody of that name is there */
  HD_CONTRADICTION_FIGURE,    /* a target whose figure is unknown, or that has no number */
  HD_CONTRADICTION_PERIOD,    /* a date outside the plan's period */
  HD_CONTRADICTION_REST,      /* a day of each year that is a holiday in every year */
} HdContradictionKind;

typedef struct {
  HdContradictionKind kind;
  char   *key;        /* stable: what a dismissal names */
  char   *title;      /* a sentence */
  char   *detail;     /* why, with numbers and dates */
  char   *table;      /* the record to open */
  gint64  id;
  char   *other_table;   /* the other side, "" if there is none */
  gint64  other_id;
  char   *dismissed;  /* the reason it was let be with, "" if it was not */
} HdContradiction;

void        hd_contradiction_free   (HdContradiction *contradiction);
const char *hd_contradiction_label  (HdContradictionKind kind);   /* msgid */
/* (transfer full) (element-type HdContradiction) */
GPtrArray  *hd_contradictions       (HdStore *store, gint64 plan, gint64 year, GError **error);
/* Lets a contradiction or anomaly be, with a reason; NULL brings it back. One change set. */
gboolean    hd_dismiss              (HdStore *store, const char *key, const char *reason, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdDuty, hd_duty_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdContradiction, hd_contradiction_free)

G_END_DECLS
