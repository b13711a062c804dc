/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A year as it was on the day it was frozen: every figure, target and duty with the rows
 * behind it, so that a later review compares numbers that no longer move. */
#pragma once

#include "figure.h"

G_BEGIN_DECLS

enum {
  HD_SNAPSHOT_YEAR,
  HD_SNAPSHOT_PLAN,
  HD_SNAPSHOT_TAKEN,
  HD_SNAPSHOT_TITLE,
  HD_SNAPSHOT_DIGEST,
};
#define HD_TYPE_SNAPSHOT (hd_snapshot_get_type ())
G_DECLARE_FINAL_TYPE (HdSnapshot, hd_snapshot, HD, SNAPSHOT, HdRecord)

enum {
  HD_SNAPSHOT_VALUE_SNAPSHOT,
  HD_SNAPSHOT_VALUE_POSITION,
  HD_SNAPSHOT_VALUE_KIND,
  HD_SNAPSHOT_VALUE_NAME,
  HD_SNAPSHOT_VALUE_LABEL,
  HD_SNAPSHOT_VALUE_MEASURE,
  HD_SNAPSHOT_VALUE_UNIT,
  HD_SNAPSHOT_VALUE_KNOWN,
  HD_SNAPSHOT_VALUE_VALUE,
  HD_SNAPSHOT_VALUE_REQUIRED_KNOWN,
  HD_SNAPSHOT_VALUE_REQUIRED,
  HD_SNAPSHOT_VALUE_MET,
  HD_SNAPSHOT_VALUE_ROWS,
};
#define HD_TYPE_SNAPSHOT_VALUE (hd_snapshot_value_get_type ())
G_DECLARE_FINAL_TYPE (HdSnapshotValue, hd_snapshot_value, HD, SNAPSHOT_VALUE, HdRecord)

extern const HdChoice hd_snapshot_kinds[]; /* figure, target, unit, introduction, duty */

/* Freezes a year: every figure, target (and each unit under it), introduction and duty with
 * the rows behind it. A second freeze of the same year is a new snapshot; reviews take the
 * newest. One change set. Its id, or 0 with error. */
gint64     hd_snapshot_take     (HdStore *store, gint64 plan, gint64 year, const char *day, GError **error);
/* The newest of a year, 0 if it was never frozen. */
gint64     hd_snapshot_of       (HdStore *store, gint64 year);
/* A frozen value and its rows (of HdEvidence). */
gint64     hd_snapshot_find     (HdStore *store, gint64 snapshot, const char *kind, const char *name, GError **error);
gboolean   hd_snapshot_value_of (HdStore *store, gint64 snapshot, const char *kind, const char *name, HdValue *value, GError **error);
GPtrArray *hd_snapshot_rows     (HdStore *store, gint64 value, GError **error);
/* FALSE with problems (of char*, sentences) if a frozen value is not the one that was frozen. */
gboolean   hd_snapshot_verify   (HdStore *store, gint64 snapshot, GPtrArray *problems, GError **error);

G_END_DECLS
