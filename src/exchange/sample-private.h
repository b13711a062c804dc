/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sample.h"
#include "sample-names.h"

G_BEGIN_DECLS

/* A unit while the sample is made. */
typedef struct {
  gint64    id;
  char     *name;
  char     *kind;       /* nick */
  guint     kind_index; /* of hd_unit_kinds */
  GPtrArray *deeds;     /* of HdSampleDeed (not owned): what such a unit is known for */
} HdSampleOwner;

typedef struct {
  HdStore       *store;
  HdSampleNames *names;
  GRand         *rand;
  gint64         year;
  GPtrArray     *owners;   /* of HdSampleOwner, by name */
  gint64         council;  /* the standing body's unit, 0 if unknown */
} HdSample;

int      hd_sample_between (HdSample *self, int first, int last);
gboolean hd_sample_chance  (HdSample *self, int percent);
char    *hd_sample_date    (HdSample *self, const char *from, int days);

gboolean hd_sample_add_units       (HdSample *self, GError **error);
gboolean hd_sample_add_headcounts  (HdSample *self, GError **error);
gboolean hd_sample_add_activities  (HdSample *self, guint entries, GError **error);
gboolean hd_sample_add_nominations (HdSample *self, guint n, GFileProgressCallback progress, gpointer user_data,
                                    GCancellable *cancellable, GError **error);

G_END_DECLS
