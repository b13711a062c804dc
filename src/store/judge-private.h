/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "judge.h"

/* The contest that a judge judges in, 0 for none. */
gint64   hd_judge_contest    (HdStore *store, gint64 judge);
gboolean hd_codes_have       (const char *codes, const char *code);
/* TRUE if the judge may be given the work; else the rule that forbids it. */
gboolean hd_assignment_check (HdStore *store, HdRecord *assignment, GError **error);
