/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The deadlines of a year as a calendar (RFC 5545), which other programs read: a whole day
 * for each date of each obligation, with who owes it and an alarm ahead. */
#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* @unit: whose deadlines, 0 for those of everybody; @today: ISO day on which it is said what is
 * done. What has no date is not in it. @n: (out) (nullable): how many events. (transfer full) */
char    *hd_calendar_text  (HdStore      *store,
                            gint64        year,
                            gint64        unit,
                            const char   *today,
                            guint        *n,
                            GError      **error);
gboolean hd_calendar_write (HdStore      *store,
                            gint64        year,
                            gint64        unit,
                            const char   *today,
                            GFile        *file,
                            guint        *n,
                            GCancellable *cancellable,
                            GError      **error);

G_END_DECLS
