/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sample.h"
#include "sample-names.h"

G_BEGIN_DECLS

/* A unit while the sample is made. */
typedef struct {
  gint64    id;
  guint     number;     /* among the owners, from 0 */
  char     *name;
  char     *head;       /* who signs for it */
  char     *kind;       /* nick */
  guint     kind_index; /* of hd_unit_kinds */
  GPtrArray *deeds;     /* of HdSampleDeed (not owned): what such a unit is known for */
  guint     entries;    /* that it sends to the writing contest */
} HdSampleOwner;

typedef struct {
  HdStore       *store;
  HdSampleNames *names;
  GRand         *rand;
  gint64         year;
  const char    *today;
  GPtrArray     *owners;   /* of HdSampleOwner, by name */
  gboolean       earlier;  /* a year before the one that is worked on is being made */
  gint64         council;  /* the standing body's unit, 0 if unknown */
} HdSample;

int      hd_sample_between (HdSample *self, int first, int last);
gboolean hd_sample_chance  (HdSample *self, int percent);
char    *hd_sample_date    (HdSample *self, const char *from, int days);
char    *hd_sample_name    (HdSample *self, gboolean female);
GArray  *hd_sample_nominations (HdSample *self, const char *status, guint most);
HdSampleOwner *hd_sample_owner (HdSample *self, gint64 unit);

gboolean hd_sample_add_units       (HdSample *self, GError **error);
gboolean hd_sample_add_headcounts  (HdSample *self, GError **error);
gboolean hd_sample_add_activities  (HdSample *self, guint entries, GError **error);
gboolean hd_sample_add_nominations (HdSample *self, guint n, GFileProgressCallback progress, gpointer user_data,
                                    GCancellable *cancellable, GError **error);

gboolean hd_sample_add_dossiers    (HdSample *self, GCancellable *cancellable, GError **error);
gboolean hd_sample_add_register    (HdSample *self, GError **error);
gboolean hd_sample_add_decisions   (HdSample *self, GError **error);
gboolean hd_sample_add_meetings    (HdSample *self, GError **error);
gboolean hd_sample_add_exemplars   (HdSample *self, GError **error);
gboolean hd_sample_add_plan_year   (HdSample *self, gboolean first, GError **error);
gboolean hd_sample_add_contest     (HdSample *self, gint64 *contest, GError **error);
gboolean hd_sample_add_judging     (HdSample *self, gint64 contest, GError **error);

G_END_DECLS
