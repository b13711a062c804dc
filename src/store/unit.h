/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units that propose, their clusters and their yearly head-counts. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_UNIT_CODE,
  HD_UNIT_NAME,
  HD_UNIT_SHORT_NAME,
  HD_UNIT_KIND,
  HD_UNIT_ALIASES,
  HD_UNIT_PARENT,
  HD_UNIT_CLUSTER,
  HD_UNIT_HEAD,
  HD_UNIT_CONTACT,
  HD_UNIT_PHONE,
  HD_UNIT_EMAIL,
  HD_UNIT_VALID_FROM,
  HD_UNIT_VALID_TO,
  HD_UNIT_NAME_KEY,
  HD_UNIT_NAME_SORT,
  HD_UNIT_NOTE,
};
#define HD_TYPE_UNIT (hd_unit_get_type ())
G_DECLARE_FINAL_TYPE (HdUnit, hd_unit, HD, UNIT, HdRecord)

enum {
  HD_CLUSTER_NAME,
  HD_CLUSTER_POSITION,
};
#define HD_TYPE_CLUSTER (hd_cluster_get_type ())
G_DECLARE_FINAL_TYPE (HdCluster, hd_cluster, HD, CLUSTER, HdRecord)

enum {
  HD_CLUSTER_HEAD_CLUSTER,
  HD_CLUSTER_HEAD_YEAR,
  HD_CLUSTER_HEAD_UNIT,
};
#define HD_TYPE_CLUSTER_HEAD (hd_cluster_head_get_type ())
G_DECLARE_FINAL_TYPE (HdClusterHead, hd_cluster_head, HD, CLUSTER_HEAD, HdRecord)

enum {
  HD_HEADCOUNT_UNIT,
  HD_HEADCOUNT_YEAR,
  HD_HEADCOUNT_COLLECTIVES,
  HD_HEADCOUNT_PEOPLE,
  HD_HEADCOUNT_AS_OF,
  HD_HEADCOUNT_SOURCE,
};
#define HD_TYPE_HEADCOUNT (hd_headcount_get_type ())
G_DECLARE_FINAL_TYPE (HdHeadcount, hd_headcount, HD, HEADCOUNT, HdRecord)

extern const HdChoice hd_unit_kinds[];

G_END_DECLS
