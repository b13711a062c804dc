/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The year made by hand: Plan 26 with the units, head-counts, nominations and
 * activities of tests/data/figures. */
#pragma once

#include "fixture.h"

void   year_load_plan (Fixture *f, const char *name);   /* a file of data/plans */
void   year_set_up  (Fixture *f, gconstpointer data);
gint64 year_unit    (Fixture *f, const char *code);   /* 0 for "" */
gint64 year_number  (const char *text);
