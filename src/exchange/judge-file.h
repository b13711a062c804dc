/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A council file of one judge's works alone: this program opens it for marking and nothing
 * else, and what he gave is taken in again by ids that are the same in both files. */
#pragma once

#include <gio/gio.h>
#include "judge-works.h"

G_BEGIN_DECLS

/* Settings of such a file: ids as text. */
#define HD_JUDGE_FILE_JUDGE "marking_judge"
#define HD_JUDGE_FILE_ROUND "marking_round"

/* @path: where nothing may be yet. Its attachments come into a folder beside it. */
gboolean hd_judge_file_write (HdStore *store, HdJudgeWorks *works, const char *path, GCancellable *cancellable, GError **error);

G_END_DECLS
