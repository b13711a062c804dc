/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shipped rules of the writing contest: who may enter, kinds of work, rounds, scales of
 * points, prizes. They are copied into a council file and edited there. */
#pragma once

#include "store/store.h"

G_BEGIN_DECLS

/* Makes the contest of a year from the shipped rules. One change set. Its id, or 0 with error. */
gint64 hd_contest_from_rules (HdStore *store, gint64 year, GError **error);

G_END_DECLS
