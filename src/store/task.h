/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the plan asks of each role: a task with who leads it and who helps, and what
 * became of it in each year. */
#pragma once

#include "plan.h"

G_BEGIN_DECLS

enum {
  HD_TASK_PLAN,
  HD_TASK_PARENT,
  HD_TASK_CODE,
  HD_TASK_POSITION,
  HD_TASK_TITLE,
  HD_TASK_SOURCE,
  HD_TASK_LEAD,
  HD_TASK_LEAD_TEXT,
  HD_TASK_COOPERATING,
  HD_TASK_RHYTHM,
  HD_TASK_DUE,
  HD_TASK_WORDING,
  HD_TASK_EVIDENCE,
  HD_TASK_TARGET,
  HD_TASK_OBLIGATION,
  HD_TASK_NOTE,
};
#define HD_TYPE_TASK (hd_task_get_type ())
G_DECLARE_FINAL_TYPE (HdTask, hd_task, HD, TASK, HdRecord)

enum {
  HD_TASK_UNIT_TASK,
  HD_TASK_UNIT_UNIT,
  HD_TASK_UNIT_ROLE,
  HD_TASK_UNIT_POSITION,
};
#define HD_TYPE_TASK_UNIT (hd_task_unit_get_type ())
G_DECLARE_FINAL_TYPE (HdTaskUnit, hd_task_unit, HD, TASK_UNIT, HdRecord)

enum {
  HD_TASK_YEAR_TASK,
  HD_TASK_YEAR_YEAR,
  HD_TASK_YEAR_STATE,
  HD_TASK_YEAR_DUE,
  HD_TASK_YEAR_DONE,
  HD_TASK_YEAR_NUMBER,
  HD_TASK_YEAR_RESULT,
};
#define HD_TYPE_TASK_YEAR (hd_task_year_get_type ())
G_DECLARE_FINAL_TYPE (HdTaskYear, hd_task_year, HD, TASK_YEAR, HdRecord)

extern const HdChoice hd_task_roles[];  /* lead, cooperate */
extern const HdChoice hd_task_states[]; /* open, doing, done, not_done, not_asked */

/* How a task stands in a year: as noted; else as the target or the obligation that it rests
 * on stands; else as its evidence shows; a heading as its parts. */
typedef struct {
  HdRecord   *task;       /* HdTask (owned) */
  guint       depth;      /* in the tree, 0 for a task of the plan itself */
  char       *lead;       /* who leads it, in words: the unit, else the text of the plan */
  char       *cooperating;
  char       *due;        /* ISO date in that year, "" if none */
  const char *state;      /* nick of hd_task_states; static */
  char       *done;       /* ISO date, "" if not (yet) */
  gboolean    noted;      /* the state was noted by hand, not taken from evidence */
  gint64      task_year;  /* id of the note, 0 if there is none */
  gint64      evidence;   /* what shows it: the sum of hd_task_rows() */
  gboolean    late;       /* past its day and neither done nor put off */
} HdTaskStatus;

void       hd_task_status_free (HdTaskStatus *status);
/* The tasks of a plan in a year, in the order of the tree. Year 0 leaves years aside.
 * (transfer full) (element-type HdTaskStatus) */
GPtrArray *hd_tasks            (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error);
/* What shows that a task was done in a year. (transfer full) (element-type HdEvidence) */
GPtrArray *hd_task_rows        (HdStore *store, HdRecord *task, gint64 year, const char *today, GError **error);
/* The note of a task in a year, made new (not saved) if there is none. (transfer full) */
HdRecord  *hd_task_year        (HdStore *store, gint64 task, gint64 year, GError **error);

/* The next plan: targets, obligations, movements with their units, tasks, budget lines
 * (without money) and legal bases still in force, with dates moved by the years between the
 * two periods. The old plan stays as it is. One change set. Its id, or 0 with error. */
gint64     hd_plan_clone       (HdStore *store, gint64 plan, gint64 first_year, GError **error);
/* Closes a plan, or opens it again: a closed one refuses every change of its records. One change set. */
gboolean   hd_plan_set_closed  (HdStore *store, gint64 plan, gboolean closed, GError **error);
/* FALSE with a sentence if the plan is closed. Records of a plan ask it before a save. */
gboolean   hd_plan_check_open  (HdStore *store, gint64 plan, GError **error);
/* Whether a legal basis is in force on a day. */
gboolean   hd_legal_basis_in_force (HdRecord *basis, const char *day);
/* Those of a plan (then those of no plan) in their order. (transfer full) (element-type HdLegalBasis) */
GPtrArray *hd_legal_bases      (HdStore *store, gint64 plan, GError **error);
/* The bases in force on a day as lines "Căn cứ …;", the last with a full stop: the plan's
 * own first, then those of no plan. (transfer full) */
char      *hd_legal_bases_text (HdStore *store, gint64 plan, const char *day, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTaskStatus, hd_task_status_free)

G_END_DECLS
