/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The invented people, deeds and units of sample data, read from data/sample. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Things of which some come more often than others. */
typedef struct {
  GPtrArray *items;
  GArray    *sums;   /* of guint: the sum of the weights up to each item */
} HdPool;

typedef struct {
  char    *text;        /* may hold {n} */
  char    *type;        /* nick of the kind of achievement */
  guint    movement;    /* row of the plan's annex, from 1 */
  guint    kinds;       /* bit per index of hd_subject_kinds */
  int      from, to;    /* of {n}; both 0 where there is none */
  gboolean female;      /* only a woman can have done it */
  gboolean pupil;       /* only a pupil can have done it */
} HdSampleDeed;

typedef struct {
  char    *text;        /* may hold {n} */
  guint    unit_kinds;  /* bit per index of hd_unit_kinds */
  gboolean direct_worker;
  gboolean small;
} HdSampleRole;

typedef struct {
  char *name;
  char *kind;           /* nick of hd_unit_kinds */
} HdSampleUnit;

typedef struct {
  HdPool     families;      /* of char* */
  HdPool     middles[2];    /* of char*: men, women */
  HdPool     givens[2];     /* of char* */
  GPtrArray *streets;       /* of char* */
  GPtrArray *deeds;         /* of HdSampleDeed */
  GPtrArray *positions;     /* of HdSampleRole */
  GPtrArray *collectives;   /* of HdSampleRole */
  GPtrArray *units;         /* of HdSampleUnit */
} HdSampleNames;

HdSampleNames *hd_sample_names_load (GError **error);
void           hd_sample_names_free (HdSampleNames *self);
gconstpointer  hd_pool_pick         (const HdPool *pool, GRand *rand);
char          *hd_sample_fill       (const char *text, int n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdSampleNames, hd_sample_names_free)

G_END_DECLS
