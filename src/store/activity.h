/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was done for publicity and by whom: evidence of targets and obligations. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_ACTIVITY_KIND,
  HD_ACTIVITY_TITLE,
  HD_ACTIVITY_UNIT,
  HD_ACTIVITY_YEAR,
  HD_ACTIVITY_HELD,
  HD_ACTIVITY_NUMBER,
  HD_ACTIVITY_PARTNER,
  HD_ACTIVITY_LINK,
  HD_ACTIVITY_NOTE,
};
#define HD_TYPE_ACTIVITY (hd_activity_get_type ())
G_DECLARE_FINAL_TYPE (HdActivity, hd_activity, HD, ACTIVITY, HdRecord)

/* Whom an activity told of. */
enum {
  HD_ACTIVITY_SUBJECT_ACTIVITY,
  HD_ACTIVITY_SUBJECT_SUBJECT,
};
#define HD_TYPE_ACTIVITY_SUBJECT (hd_activity_subject_get_type ())
G_DECLARE_FINAL_TYPE (HdActivitySubject, hd_activity_subject, HD, ACTIVITY_SUBJECT, HdRecord)

extern const HdChoice hd_activity_kinds[];

G_END_DECLS
