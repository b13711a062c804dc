/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of decisions: commending, and taking a commendation back. */
#pragma once

#include "nomination.h"

G_BEGIN_DECLS

enum {
  HD_DECISION_KIND,
  HD_DECISION_NUMBER,
  HD_DECISION_SYMBOL,
  HD_DECISION_YEAR,
  HD_DECISION_TITLE,
  HD_DECISION_ISSUED,
  HD_DECISION_EFFECTIVE,
  HD_DECISION_SIGNING_RIGHT,
  HD_DECISION_POST,
  HD_DECISION_SIGNER,
  HD_DECISION_MEETING,
  HD_DECISION_STATE,
  HD_DECISION_BUDGET,
  HD_DECISION_BUDGET_SOURCE,
  HD_DECISION_BASES,
  HD_DECISION_GROUND,
  HD_DECISION_NOTE,
  HD_DECISION_CONTEST,   /* whose prizes it gives; 0: its subjects are nominations */
  HD_DECISION_BUDGET_LINE,   /* that its money is paid from */
};
#define HD_TYPE_DECISION (hd_decision_get_type ())
G_DECLARE_FINAL_TYPE (HdDecision, hd_decision, HD, DECISION, HdRecord)

extern const HdChoice hd_decision_kinds[];    /* award, revocation */
extern const HdChoice hd_decision_states[];   /* draft, issued */

/* "12/QĐ-UBND", or "" before it has a number. (transfer full) */
char      *hd_decision_reference  (HdDecision *self);
/* What may still be written on an issued decision. */
gboolean   hd_decision_field_is_open (guint field);
/* The symbol that decisions are usually numbered under: that of the newest one. (transfer full) */
char      *hd_decision_usual_symbol (HdStore *store);
/* The next free number of a series in a year. */
gint64     hd_decision_next_number (HdStore *store, const char *symbol, gint64 year);

/* Gaps and doubles of the series, as sentences. A series that others number in too, by
 * the setting «decision_shared.SYMBOL» = 1, has no gaps. (transfer full) (element-type utf8) */
GPtrArray *hd_decision_problems   (HdStore *store, gint64 year, GError **error);

/* The subjects of a decision in the order of the annex. (transfer full) (element-type HdNomination) */
GPtrArray *hd_decision_subjects   (HdStore *store, gint64 decision, GError **error);
/* Dossiers that are chosen and in no decision: of gint64. */
GArray    *hd_decision_ready      (HdStore *store, gint64 year, GError **error);
gboolean   hd_decision_add        (HdStore *store, gint64 decision, const gint64 *nominations, guint n, GError **error);
gboolean   hd_decision_remove     (HdStore *store, gint64 decision, gint64 nomination, GError **error);

/* The subjects with what the annex and the pay list say of them, and with the money that
 * coefficient × base salary makes on the day of the decision. */
typedef struct {
  HdRecord *nomination;  /* HdNomination (owned) */
  char     *award;
  char     *unit;
  gint64    money;       /* as entered, in đồng */
  gboolean  known;       /* the catalogue has a coefficient */
  gboolean  verified;    /* and somebody compared it with the law */
  gint64    due;         /* by the catalogue */
  gboolean  differs;     /* known, and other money is entered */
} HdDecisionLine;

GPtrArray *hd_decision_lines      (HdStore *store, gint64 decision, GError **error);   /* of HdDecisionLine */
/* What is doubtful about the money, as sentences; *differs: some of it is not that of the
 * catalogue, so that issuing asks for a reason. (transfer full) (element-type utf8) */
GPtrArray *hd_decision_line_problems (GPtrArray *lines, gboolean *differs);

/* A prize of a decision on a contest: of an entry, or of a unit. */
typedef struct {
  gint64  entry;         /* 0: a unit's … */
  gint64  prize_unit;    /* … and this is which */
  gint64  prize;
  char   *prize_name;
  char   *kind_name;     /* "" of a unit's, as title and code */
  char   *title;
  char   *name;          /* who gets it: the authors, or the unit */
  char   *code;          /* under which it was judged */
  gint64  unit;          /* that sent it, else of the first author who has one; 0 for none */
  char   *unit_name;
  gint64  money;         /* in đồng, for all its authors */
} HdPrizeLine;

void       hd_prize_line_free     (HdPrizeLine *line);
/* In the order of the annex; empty for a decision on nominations. (transfer full) (element-type HdPrizeLine) */
GPtrArray *hd_decision_prizes     (HdStore *store, gint64 decision, GError **error);
/* The same of all prizes of a contest that is frozen and whose key was opened. */
GPtrArray *hd_contest_won         (HdStore *store, gint64 contest, GError **error);
/* Drafts the decision on a contest that is frozen and whose key was opened: all entries and
 * units that won. One change set. Its id, or 0 with error. */
gint64     hd_decision_of_contest (HdStore *store, gint64 contest, GError **error);
/* Takes into the draft what won since it was made, such as prizes of units. One change set. */
gboolean   hd_decision_take_prizes (HdStore *store, gint64 decision, guint *taken, GError **error);

/* How many of its subjects work with their hands, are women, are small collectives, as a
 * sentence: the law puts them first. (transfer full) */
char      *hd_decision_line_shares (GPtrArray *lines);

/* How many there are in a decision, and what they get: all of it, or one unit's. */
typedef struct {
  gint64  unit;         /* 0: all of the decision */
  char   *name;
  gint64  subjects;
  gint64  money;
} HdDecisionTotal;

GPtrArray *hd_decision_units      (HdStore *store, gint64 decision, GError **error);   /* of HdDecisionTotal, by unit */
/* Of every decision that has subjects. (transfer full): its id -> HdDecisionTotal */
GHashTable *hd_decision_totals    (HdStore *store, GError **error);

/* Sum of the money of its subjects, and what is left of the year's budget, both in đồng. */
typedef struct {
  gint64   money;
  gint64   budget;      /* of the decision; 0 if none is given */
  gint64   year_spent;  /* by issued decisions of the year */
  gint64   year_budget; /* setting «award_budget.YYYY»; 0 if none */
} HdDecisionMoney;

gboolean   hd_decision_money      (HdStore *store, gint64 decision, HdDecisionMoney *money, GError **error);

/* Issues it: number, date and signer are there, no double, not before its meeting, money as
 * the catalogue has it (or a reason in the note). Moves every subject along its chain to
 * its step of decision. Afterwards the decision is locked. One change set. */
gboolean   hd_decision_may_issue  (HdStore *store, gint64 decision, GError **error);
gboolean   hd_decision_issue      (HdStore *store, gint64 decision, GError **error);
/* Revokes awards by a decision of kind revocation with its ground: they leave every count
 * from its effective date on. */
/* A draft of such a decision against one that was issued, to be filled in and saved. (transfer full) */
HdRecord  *hd_decision_revocation (HdStore *store, HdDecision *award, gint64 year);
gboolean   hd_decision_revoke     (HdStore *store, gint64 decision, const gint64 *nominations, guint n, GError **error);

/* What is ready, as the decisions it takes: one for each award out of each meeting. */
typedef struct {
  gint64   award_form;
  char    *award;
  char    *authority;    /* who decides on it, by the catalogue */
  gboolean ours;         /* an award of the council's own level */
  gint64   meeting;      /* 0: the council did not meet on it */
  gint64   year;
  char    *title;        /* of the draft */
  GArray  *nominations;  /* of gint64 */
  gint64   money;        /* by the catalogue, today */
  guint    unpriced;     /* subjects for whom it has no coefficient */
} HdDecisionGroup;

void       hd_decision_group_free (HdDecisionGroup *group);
GPtrArray *hd_decision_groups     (HdStore *store, gint64 year, GError **error);        /* of HdDecisionGroup */
/* Makes a draft of each group, all as one change set: their ids, of gint64. (transfer full) */
GArray    *hd_decision_propose    (HdStore *store, GPtrArray *groups, GError **error);

/* A dossier introduced to the level above that waits for its answer. */
typedef struct {
  gint64   nomination;
  char    *full_name, *unit, *award;
  char    *since;       /* ISO date, "" if not known */
  gint64   days;        /* -1 if not known */
  gboolean late;        /* longer than the setting «above_days» */
} HdWaiting;

void       hd_waiting_free        (HdWaiting *waiting);
GPtrArray *hd_decisions_above     (HdStore *store, const char *today, GError **error);  /* of HdWaiting, the longest first */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdPrizeLine, hd_prize_line_free)

G_END_DECLS
