/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A council of Plan 26 whose units are reorganised. */
#pragma once

#include "fixture.h"
#include "store/reorganise.h"

#define REFORM_DAY "2025-07-01"

/* The unit called so that was there on a day. */
gint64     reform_unit_on  (Fixture *f, const char *name, const char *day);
/* A nomination of 2025. */
gint64     reform_propose  (Fixture *f, gint64 unit, const char *name, const char *status, const char *workplace);
GPtrArray *reform_preview  (Fixture *f, HdReorganisation *change);
/* A figure of which the rows were seen to add up to it. */
gint64     reform_value_on (Fixture *f, const char *figure, gint64 year, const char *day, gint64 unit);
/* What every table of units and of what stands under them holds, as one text. */
char      *reform_whole    (Fixture *f);
