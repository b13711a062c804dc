/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads what in a round: worked out from a seed, looked at, written, and changed by hand. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_JUDGE_ASSIGNMENT (hd_judge_assignment_get_type ())
G_DECLARE_FINAL_TYPE (HdJudgeAssignment, hd_judge_assignment, HD, JUDGE_ASSIGNMENT, AdwBin)

/* Takes the rounds of the contest that is worked on. */
void   hd_judge_assignment_set_context (HdJudgeAssignment *self,
                                        HdContext         *context);
/* Shows who reads what now. */
void   hd_judge_assignment_show  (HdJudgeAssignment *self);
/* The round that is shown, 0 for none. */
gint64 hd_judge_assignment_round (HdJudgeAssignment *self);

G_END_DECLS
