/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole invented year of a council, for trying the program, tests and benchmarks. */
#pragma once

#include <gio/gio.h>
#include "store/store.h"

G_BEGIN_DECLS

typedef struct {
  gint64  year;         /* 0: the present one, or the nearest of the plan's period */
  guint   nominations;  /* how many, all of that year */
  guint   entries;      /* of the writing contest, by all units together */
  gboolean judged;      /* the contest is under way: codes, works shared out, marks */
  guint   years;        /* how many years at work, the last being that one; 0: the plan's work is left out */
  guint32 seed;
} HdSampleOptions;

#define HD_SAMPLE_NOMINATIONS 600   /* a district's usual year */
#define HD_SAMPLE_ENTRIES     132

gboolean hd_sample_make (HdStore *store, const HdSampleOptions *options, GFileProgressCallback progress,
                         gpointer user_data, GCancellable *cancellable, GError **error);

G_END_DECLS
