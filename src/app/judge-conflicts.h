/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps judges from entries, or from works under their codes: a list to be decided
 * with the keyboard, the undecided ones first. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_JUDGE_CONFLICTS (hd_judge_conflicts_get_type ())
G_DECLARE_FINAL_TYPE (HdJudgeConflicts, hd_judge_conflicts, HD, JUDGE_CONFLICTS, AdwBin)

void hd_judge_conflicts_show (HdJudgeConflicts *self,
                              HdContext        *context);

G_END_DECLS
