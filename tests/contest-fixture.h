/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small writing contest on a fixture's council file: two kinds of work, two rounds, a
 * scale of points for each kind, three judges, and works under codes with texts. In the
 * first round every work has two judges. */
#pragma once

#include "fixture.h"
#include "store/marking.h"

#define CONTEST_CRITERIA 5
#define CONTEST_JUDGES 3
#define CONTEST_WORKS 6    /* four articles, then two press works */

enum { CONTEST_ARTICLE, CONTEST_PRESS, CONTEST_KINDS };
enum { CONTEST_PRELIMINARY, CONTEST_FINAL, CONTEST_ROUNDS };

typedef struct {
  Fixture base;                     /* with a unit */
  gint64  contest;
  gint64  kinds[CONTEST_KINDS];
  gint64  rounds[CONTEST_ROUNDS];   /* the first is open to be marked */
  gint64  rubrics[CONTEST_KINDS];   /* 40, 20, 25, 10 and 5 points by steps of a half; the second 50, 30 and 20 */
  gint64  criteria[CONTEST_KINDS][CONTEST_CRITERIA];   /* 0 beyond the last */
  gint64  judges[CONTEST_JUDGES];
  gint64  works[CONTEST_WORKS];
  gint64  assignments[CONTEST_WORKS][2];   /* of the first round: work i by the judges i and i + 1, modulo three */
} ContestFixture;

void   contest_fixture_set_up     (ContestFixture *f, gconstpointer data);
void   contest_fixture_tear_down  (ContestFixture *f, gconstpointer data);

/* More of each, to make a contest of any size. The ids. */
gint64 contest_fixture_judge      (ContestFixture *f, const char *name);
gint64 contest_fixture_work       (ContestFixture *f, guint kind, const char *code, const char *title);
gint64 contest_fixture_assignment (ContestFixture *f, gint64 round, gint64 work, gint64 judge);
void   contest_fixture_round_state (ContestFixture *f, guint round, const char *state);

/* Puts marks, in hundredths and in the order of the criteria, into the draft of an
 * assignment, and hands it in if wished. points has as many numbers as the work's scale has
 * criteria; a negative one is a blank. */
void   contest_fixture_put        (ContestFixture *f, gint64 assignment, const gint64 *points, gboolean submit);
/* The same, spread so that the sheet comes to this total of hundredths. */
void   contest_fixture_put_total  (ContestFixture *f, gint64 assignment, gint64 total, gboolean submit);
