/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a judge takes home: the works to read, a workbook and sheets of paper to mark on,
 * and a file of this program for who has it. Codes only; nothing leaves before it has been
 * looked through for anything that tells an author. */
#pragma once

#include <gio/gio.h>
#include "judge-works.h"
#include "writer.h"

G_BEGIN_DECLS

typedef struct {
  gint64  judge;
  char   *full_name;
  char   *folder;     /* path of the pack */
  guint   works;
} HdJudgePack;

void       hd_judge_pack_free    (HdJudgePack *pack);

/* Makes a folder for each of the judges (n 0: for all who read in the round) in the folder
 * given. All packs are made and looked through before the first gets its name: when one
 * fails, or leaks, none is left. HD_ERROR_CONSTRAINT names what leaks and where, or a pack
 * that is there already. (transfer full) (element-type HdJudgePack) */
GPtrArray *hd_judge_packs_write  (HdStore *store, gint64 round, const gint64 *judges, guint n, GFile *folder,
                                  GCancellable *cancellable, HdProgress progress, gpointer data, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdJudgePack, hd_judge_pack_free)

G_END_DECLS
