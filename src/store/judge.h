/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The panel, what keeps a judge from a work, and who reads what. */
#pragma once

#include "blind.h"
#include "contest.h"

G_BEGIN_DECLS

enum {
  HD_JUDGE_CONTEST,
  HD_JUDGE_MEMBER,
  HD_JUDGE_HONORIFIC,
  HD_JUDGE_FULL_NAME,
  HD_JUDGE_POST,
  HD_JUDGE_BODY,
  HD_JUDGE_UNIT,
  HD_JUDGE_ROLE,
  HD_JUDGE_POSITION,
  HD_JUDGE_KINDS,
  HD_JUDGE_ROUNDS,
  HD_JUDGE_CAPACITY,
  HD_JUDGE_ENDED,
  HD_JUDGE_REASON,
};
#define HD_TYPE_JUDGE (hd_judge_get_type ())
G_DECLARE_FINAL_TYPE (HdJudge, hd_judge, HD, JUDGE, HdRecord)

enum {
  HD_CONFLICT_JUDGE,
  HD_CONFLICT_ENTRY,
  HD_CONFLICT_WORK,
  HD_CONFLICT_KIND,
  HD_CONFLICT_STATE,
  HD_CONFLICT_REASON,
  HD_CONFLICT_NOTED,
  HD_CONFLICT_GROUNDS,
};
#define HD_TYPE_CONFLICT (hd_conflict_get_type ())
G_DECLARE_FINAL_TYPE (HdConflict, hd_conflict, HD, CONFLICT, HdRecord)

enum {
  HD_ASSIGNMENT_ROUND,
  HD_ASSIGNMENT_WORK,
  HD_ASSIGNMENT_JUDGE,
  HD_ASSIGNMENT_POSITION,
  HD_ASSIGNMENT_PURPOSE,
  HD_ASSIGNMENT_STATE,
  HD_ASSIGNMENT_LOCKED,
  HD_ASSIGNMENT_ASSIGNED,
  HD_ASSIGNMENT_REASON,
};
#define HD_TYPE_ASSIGNMENT (hd_assignment_get_type ())
G_DECLARE_FINAL_TYPE (HdAssignment, hd_assignment, HD, ASSIGNMENT, HdRecord)

/* How a judge marked in one contest, in hundredths of a point. Differences are to the mean
 * of the others on the same works in the same round. */
typedef struct {
  gint64   contest, year;
  guint    sheets;       /* handed in, that stand */
  guint    compared;     /* of these, works that others marked too */
  gint64   mean;
  gint64   leaning;      /* mean difference: below 0 stricter than the others */
  gint64   apart;        /* mean of the differences without their sign: how far from agreeing */
  guint    late;         /* handed in after the day they were due */
} HdJudgeYear;

extern const HdChoice hd_judge_roles[];         /* head, vice, judge, secretary */
extern const HdChoice hd_conflict_kinds[];      /* author, unit_author, unit_subject, family, named, organiser, declared */
extern const HdChoice hd_conflict_states[];     /* found, pinned, dismissed */
extern const HdChoice hd_assignment_purposes[]; /* round, anchor, third, replacement, appeal */
extern const HdChoice hd_assignment_states[];   /* assigned, recused, removed */

/* Those who mark, in the order of the panel; the secretary does not. (transfer full) (element-type HdJudge) */
GPtrArray *hd_judges_of           (HdStore *store, gint64 contest, GError **error);

/* The same person in all contests of the file, by membership or name, the newest first: an
 * array of HdJudgeYear. (transfer full) */
GArray    *hd_judge_years         (HdStore *store, gint64 judge, GError **error);

/* Looks for conflicts between judges and entries that have no code yet; what somebody
 * decided stays. One change set. *found is how many are new. */
gboolean   hd_conflicts_detect    (HdStore *store, gint64 contest, guint *found, GError **error);
/* Of a contest, those not decided first. (transfer full) (element-type HdConflict) */
GPtrArray *hd_conflicts_of        (HdStore *store, gint64 contest, GError **error);
/* pinned or dismissed; dismissing needs a reason. One change set. */
gboolean   hd_conflict_decide     (HdStore *store, gint64 conflict, const char *state, const char *reason, GError **error);
/* The same for many at once, with one reason. One change set. */
gboolean   hd_conflicts_decide    (HdStore *store, const gint64 *conflicts, guint n, const char *state, const char *reason, GError **error);
/* What a judge says of himself: of an entry, or of a work once it has a code (the other is 0). */
gboolean   hd_conflict_declare    (HdStore *store, gint64 judge, gint64 entry, gint64 work, const char *reason, GError **error);
/* Whether a conflict keeps the judge from the work: one that was found and not decided does too. */
gboolean   hd_conflict_blocks     (HdStore *store, gint64 judge, gint64 work);

/* Who may read what, and how much; knows no file. */
typedef struct {
  guint         n_works, n_judges;
  guint         per_work;
  const guint8 *allowed;    /* n_works × n_judges: 1 if the judge may read the work */
  const guint8 *locked;     /* (nullable) the same: 1 if he does already, and shall */
  const guint  *group;      /* n_works: kind of the work; loads are even within each */
  guint         n_groups;
  const guint  *capacity;   /* (nullable) n_judges: most works, 0 for any number */
  const guint8 *anchor;     /* (nullable) n_works: read by every judge who may */
  guint64       seed;
} HdAssignProblem;

/* Fills chosen (n_works × n_judges) with 1 where a judge reads a work: exactly per_work for
 * each, loads within a group differ by at most one where conflicts allow it and by as little
 * as they allow elsewhere. The same problem has the same answer on any machine.
 * HD_ERROR_CONSTRAINT names the rule that makes it impossible. */
gboolean   hd_assign_solve        (const HdAssignProblem *problem, guint8 *chosen, GError **error);

/* An assignment that was worked out and not yet written. */
typedef struct {
  gint64     round;
  guint      per_work;
  gint64     seed;
  GPtrArray *works;      /* of HdWork, by code */
  GPtrArray *judges;     /* of HdJudge */
  guint8    *chosen;     /* works × judges */
  guint8    *kept;       /* the same: stands already and stays, locked or marked */
  guint8    *anchor;     /* works: read by every judge who may */
  guint      least, most;   /* loads */
} HdAssignPlan;

void          hd_assign_plan_free (HdAssignPlan *plan);
/* per_work 0 and anchors -1: as the round says; seed 0: a new one. */
HdAssignPlan *hd_assign_plan      (HdStore *store, gint64 round, guint per_work, int anchors, gint64 seed, GError **error);
/* Writes it: what was assigned, neither locked nor marked, makes room. One change set. */
gboolean      hd_assign_apply     (HdStore *store, HdAssignPlan *plan, GError **error);

/* How many works of a kind a judge reads by the plan; kind 0: of all. */
guint         hd_assign_plan_load (HdAssignPlan *plan, guint judge, gint64 kind);

/* A judge's works of a round in his reading order; judge 0: all, by code. Only those that stand. (transfer full) (element-type HdAssignment) */
GPtrArray *hd_assignments_of      (HdStore *store, gint64 round, gint64 judge, GError **error);
/* The assignment by which the judge reads the work in the round; 0 for none. */
gint64     hd_assignment_find     (HdStore *store, gint64 round, gint64 judge, gint64 work);
/* The judge with the fewest works who may read this one and does not yet; 0 with error. */
gint64     hd_assignment_replacement (HdStore *store, gint64 round, gint64 work, GError **error);
/* Takes a work from a judge, with a reason; his marks no longer count. A replacement (0:
 * none) reads it instead. One change set. */
gboolean   hd_assignment_recuse   (HdStore *store, gint64 assignment, const char *reason, gint64 replacement, GError **error);
/* Gives a work to one more judge, for a purpose of hd_assignment_purposes; judge 0: the
 * least loaded. His assignment, or 0 with error. One change set. */
gint64     hd_assignment_add      (HdStore *store, gint64 round, gint64 work, gint64 judge, const char *purpose, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdAssignPlan, hd_assign_plan_free)

G_END_DECLS
