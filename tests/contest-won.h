/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A contest whose first two articles and first press work won, and a unit. */
#pragma once

#include "contest-fixture.h"

#define N_WINNERS 3

typedef struct {
  ContestFixture base;
  gint64 prizes[3];       /* first, second, of a unit */
  gint64 entries[N_WINNERS];
  gint64 other_unit;
  gint64 prize_unit;
} Won;

void   won_set_up    (Won *w, gconstpointer data);
void   won_tear_down (Won *w, gconstpointer data);
/* Freezes the results; open: the key was opened too. */
void   won_freeze    (Won *w, gboolean open);
/* The draft of the decision on the prizes. */
gint64 won_draft     (Won *w);
/* Gives it number, date and signer. */
void   won_complete  (Won *w, gint64 decision, gint64 budget, const char *note);
