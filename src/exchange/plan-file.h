/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan as a file: council, legal bases, units, movements, targets, obligations and
 * awards in JSON, and the records made from it. */
#pragma once

#include <gio/gio.h>
#include "store/store.h"

G_BEGIN_DECLS

typedef struct {
  GFile  *file;
  char   *title;
  char   *number;        /* "26/KH-HĐTĐKT", "" if it has none yet */
  char   *council;       /* name of the council it is written for */
  char   *level;         /* nick of hd_council_levels */
  gint64  period_start;  /* years */
  gint64  period_end;
} HdPlanFile;

gboolean    hd_plan_file_load (HdStore *store, GFile *file, GError **error);
gboolean    hd_plan_file_add_tasks (HdStore *store, gint64 plan, GError **error);
HdPlanFile *hd_plan_file_read (GFile *file, GError **error);
GPtrArray  *hd_plan_file_list (void);
void        hd_plan_file_free (HdPlanFile *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdPlanFile, hd_plan_file_free)

G_END_DECLS
