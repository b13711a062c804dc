/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All works of a judge as one PDF file to read: contents, then each work under its code, in
 * his reading order, with bookmarks. */
#pragma once

#include <gio/gio.h>
#include "judge-works.h"
#include "writer.h"

G_BEGIN_DECLS

gboolean hd_judge_reader_write (HdStore *store, HdJudgeWorks *works, GFile *file, GCancellable *cancellable, HdProgress progress,
                                gpointer data, GError **error);

G_END_DECLS
