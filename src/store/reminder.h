/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters that chase what units owe, and when they went out. */
#pragma once

#include "duty.h"

G_BEGIN_DECLS

enum {
  HD_REMINDER_UNIT,
  HD_REMINDER_YEAR,
  HD_REMINDER_SENT,
  HD_REMINDER_MEANS,
  HD_REMINDER_NUMBER,
  HD_REMINDER_ITEMS,
  HD_REMINDER_CONTENT,
};
#define HD_TYPE_REMINDER (hd_reminder_get_type ())
G_DECLARE_FINAL_TYPE (HdReminder, hd_reminder, HD, REMINDER, HdRecord)

extern const HdChoice hd_reminder_means[]; /* paper, email, phone, message */

/* What one unit owes on a day: the duties that are late, soon due or without a date. */
typedef struct {
  gint64     unit;
  char      *name;
  GPtrArray *duties;     /* of HdDuty (owned) */
  guint      late;
  char      *reminded;   /* ISO day it was last reminded on in that year, "" if never */
} HdOwing;

void       hd_owing_free  (HdOwing *owing);
/* Units that owe something, in the order of names; with late_only what is late alone.
 * (transfer full) (element-type HdOwing) */
GPtrArray *hd_owings      (HdStore *store, gint64 year, const char *today, gboolean late_only, GError **error);
/* The same of one unit, also where it owes nothing. (transfer full) */
HdOwing   *hd_owing_of    (HdStore *store, gint64 unit, gint64 year, const char *today, gboolean late_only, GError **error);
/* Notes that letters went out to those units. One change set. */
gboolean   hd_reminded    (HdStore *store, GPtrArray *owings, gint64 year, const char *day, const char *means, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdOwing, hd_owing_free)

G_END_DECLS
