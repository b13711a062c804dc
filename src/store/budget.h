/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Money for the plan by task and year, and difficulties that units report. */
#pragma once

#include "store.h"

G_BEGIN_DECLS

enum {
  HD_BUDGET_LINE_PLAN,
  HD_BUDGET_LINE_YEAR,
  HD_BUDGET_LINE_TASK,
  HD_BUDGET_LINE_UNIT,
  HD_BUDGET_LINE_TITLE,
  HD_BUDGET_LINE_SOURCE,
  HD_BUDGET_LINE_STATE,
  HD_BUDGET_LINE_ESTIMATE,
  HD_BUDGET_LINE_APPRAISED,
  HD_BUDGET_LINE_APPROVED,
  HD_BUDGET_LINE_SPENT,
  HD_BUDGET_LINE_APPRAISED_ON,
  HD_BUDGET_LINE_APPROVED_ON,
  HD_BUDGET_LINE_NUMBER,
  HD_BUDGET_LINE_POSITION,
  HD_BUDGET_LINE_NOTE,
};
#define HD_TYPE_BUDGET_LINE (hd_budget_line_get_type ())
G_DECLARE_FINAL_TYPE (HdBudgetLine, hd_budget_line, HD, BUDGET_LINE, HdRecord)

enum {
  HD_DIFFICULTY_PLAN,
  HD_DIFFICULTY_UNIT,
  HD_DIFFICULTY_TITLE,
  HD_DIFFICULTY_REPORTED,
  HD_DIFFICULTY_NUMBER,
  HD_DIFFICULTY_FORWARDED,
  HD_DIFFICULTY_ANSWERED,
  HD_DIFFICULTY_ANSWER_NUMBER,
  HD_DIFFICULTY_CONTENT,
  HD_DIFFICULTY_ANSWER,
};
#define HD_TYPE_DIFFICULTY (hd_difficulty_get_type ())
G_DECLARE_FINAL_TYPE (HdDifficulty, hd_difficulty, HD, DIFFICULTY, HdRecord)

extern const HdChoice hd_budget_sources[]; /* state, unit, fund, other */
extern const HdChoice hd_budget_states[];  /* drafted, appraised, approved */

/* What was spent by a line: as noted, and the money of the decisions paid from it. */
typedef struct {
  HdRecord *line;         /* HdBudgetLine (owned) */
  char     *task;         /* title of the task, "" if none */
  gint64    awards;       /* đồng: money and prizes of decisions issued against the line */
  gint64    spent;        /* đồng: noted and awards together */
  gint64    left;         /* đồng: approved without spent; negative if overspent */
} HdBudgetStatus;

/* Whether it was reported up to the end of the year, and not answered before it. */
gboolean   hd_difficulty_is_of_year (HdRecord *difficulty, gint64 year);

void       hd_budget_status_free (HdBudgetStatus *status);
/* (transfer full) (element-type HdBudgetStatus) */
GPtrArray *hd_budget             (HdStore *store, gint64 plan, gint64 year, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdBudgetStatus, hd_budget_status_free)

G_END_DECLS
