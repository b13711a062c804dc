/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small contest with prizes, led through its two rounds. */
#pragma once

#include "contest-fixture.h"
#include "store/result.h"

enum { FIRST_PRIZE, SECOND_PRIZE, PRESS_PRIZE, UNIT_PRIZE, N_PRIZES };

typedef struct {
  ContestFixture base;
  gint64         prizes[N_PRIZES];   /* two for articles, one for press works, each of one slot; and one for units */
} ResultFixture;

void            result_fixture_set_up    (ResultFixture *f, gconstpointer data);
void            result_fixture_tear_down (ResultFixture *f, gconstpointer data);
HdStore        *result_fixture_store     (ResultFixture *f);
gint64          result_fixture_save      (ResultFixture *f, gpointer record);
/* A text, or a number where it is NULL. */
void            result_fixture_set       (ResultFixture *f, GType type, gint64 id, guint field, const char *text, gint64 number);

/* The two sheets of each work in the first round; 0 for one that is missing. */
extern const gint64 usual_marks[CONTEST_WORKS][2];
extern const gint64 clear_final[4];   /* of the works that get to the final by them */

void            mark_first   (ResultFixture *f, const gint64 totals[CONTEST_WORKS][2]);
void            advance      (ResultFixture *f);
/* The works that got to the final, each by three judges. */
void            mark_final   (ResultFixture *f, const gint64 *totals);
void            freeze       (ResultFixture *f);

HdResults      *results_of   (ResultFixture *f, guint round);
const HdResult *find         (HdResults *results, gint64 work);
gboolean        says         (GPtrArray *sentences, const char *part);
void            assert_refused (gboolean done, GError **error, int code, const char *part);
