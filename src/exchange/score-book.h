/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The workbook that a judge marks in where this program is not at hand: one page for each
 * scale, one row for each work, only what is to be typed unlocked. */
#pragma once

#include <gio/gio.h>
#include "judge-works.h"

G_BEGIN_DECLS

gboolean hd_score_book_write (HdJudgeWorks *works, GFile *file, GError **error);

G_END_DECLS
