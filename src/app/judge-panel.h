/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The panel of a contest: who judges, in which role and order, and what. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_JUDGE_PANEL (hd_judge_panel_get_type ())
G_DECLARE_FINAL_TYPE (HdJudgePanel, hd_judge_panel, HD, JUDGE_PANEL, AdwBin)

void hd_judge_panel_show (HdJudgePanel *self,
                          HdContext    *context);

G_END_DECLS
