/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of an assignment: chance from a seed, the flow, and what stands in its way. */
#pragma once

#include "judge.h"

G_BEGIN_DECLS

/* SplitMix64: a few integer operations that are the same on every machine. */
guint64  hd_seed_next    (guint64 *state);
guint    hd_seed_below   (guint64 *state, guint n);
void     hd_seed_shuffle (guint64 *state, guint *items, guint n);

/* Works of one group that the same judges may read: to the flow they are one. */
typedef struct {
  guint         group;
  guint         need;      /* judges for each … */
  guint         count;     /* … of so many works */
  const guint8 *allowed;   /* n_judges: 1 if the judge may read them */
  guint        *quota;     /* n_judges: how many of them he reads (the answer) */
} HdAssignClass;

typedef struct {
  HdAssignClass *classes;
  guint          n_classes, n_judges, n_groups;
  const guint   *base;     /* n_groups × n_judges: what each reads already */
  const guint   *room;     /* n_judges: how many more he may read, G_MAXUINT for any number */
} HdAssignFlow;

/* Fills the quotas: loads as even as they can be within each group, then in all. FALSE if
 * there is no room for it; cut (nullable, n_judges) then marks judges who are full. */
gboolean hd_assign_flow  (HdAssignFlow *flow, guint8 *cut);

/* What makes a problem impossible. */
typedef enum {
  HD_ASSIGN_POSSIBLE,
  HD_ASSIGN_FEW_JUDGES,    /* a work has fewer judges than it needs */
  HD_ASSIGN_LOCKED,        /* a judge has more locked and common works than he takes */
  HD_ASSIGN_CAPACITY,      /* some judges together take fewer works than are needed of them */
} HdAssignRule;

typedef struct {
  HdAssignRule rule;
  guint        work;       /* FEW_JUDGES: which … */
  guint        works;      /* … and how many are like it in that */
  guint        judge;      /* LOCKED: who */
  guint        needed, available;
  guint8      *judges;     /* CAPACITY: n_judges, who has no more room (owned) */
} HdAssignBlock;

void         hd_assign_block_clear (HdAssignBlock *block);
/* The first two rules need no flow: they are looked at before it. */
HdAssignRule hd_assign_try   (const HdAssignProblem *problem, guint8 *chosen, HdAssignBlock *block);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdAssignBlock, hd_assign_block_clear)

G_END_DECLS
