/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hangs on an activity: the exemplars that it told of, the units and the people in it,
 * and what an inspection found. */
#pragma once

#include "part-list.h"

G_BEGIN_DECLS

extern const HdPartKind hd_activity_told;
extern const HdPartKind hd_activity_units;
extern const HdPartKind hd_activity_people;
extern const HdPartKind hd_activity_findings;

G_END_DECLS
