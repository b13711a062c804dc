/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Duties in words and signs: what a cell, a line or a screen reader says of one. All
 * texts are translated and plain. */
#pragma once

#include "context.h"
#include "duty-table.h"

G_BEGIN_DECLS

/* Of all duties of a cell: the worst, and how many of them are done. */
HdDutyState hd_duty_cell_state    (HdDuty           **duties,
                                   guint              n,
                                   guint             *done);
/* A sign and what goes with it, for a few characters of width; told apart without colour.
 * (transfer full) */
char       *hd_duty_cell_sign     (HdDuty           **duties,
                                   guint              n);
/* "overdue by 12 days", "accepted on 05/06/2023". (transfer full) */
char       *hd_duty_state_text    (const HdDuty      *duty);
/* The obligation and its year or month. (transfer full) */
char       *hd_duty_title         (const HdDuty      *duty);
/* Who, what, and how it stands, in one sentence. (transfer full) */
char       *hd_duty_sentence      (HdDuty           **duties,
                                   guint              n);
/* When it is due as worded and as read, extension, calendar, and what fulfils it.
 * (transfer full) */
char       *hd_duty_detail        (HdContext         *context,
                                   HdDuty           **duties,
                                   guint              n);
/* What a total says. (transfer full) */
char       *hd_duty_total_text    (const HdDutyTotal *total);

G_END_DECLS
