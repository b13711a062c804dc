/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules of results once more: slow, plain, by trying and counting, so that the program
 * has something to be compared with that shares no line with it. */
#pragma once

#include <glib.h>

#define PLAIN_MARKS    8
#define PLAIN_CRITERIA 2
#define PLAIN_WORKS    40
/* Every mark is a multiple of this part of a hundredth, however it is worked out. */
#define PLAIN_WHOLE    G_GINT64_CONSTANT (5765760)   /* all numbers to 16 divide it */

typedef enum { PLAIN_MEAN, PLAIN_MEDIAN, PLAIN_TRIMMED, PLAIN_SUM, PLAIN_BORDA, PLAIN_SCHULZE } PlainMethod;
typedef enum { PLAIN_THIRD, PLAIN_TALK, PLAIN_NONE } PlainDivergence;

typedef struct {
  int    judge;       /* from 1; 0: of the panel */
  gint64 total;
  gint64 points[PLAIN_CRITERIA];
  gboolean third, appeal;
  gboolean counts;    /* worked out */
} PlainMark;

typedef struct {
  int       kind;
  PlainMark marks[PLAIN_MARKS];
  guint     n;
  gboolean  appealed;
  gint64    previous;      /* in the same whole, -1 for none */
  gint64    place;

  /* Worked out. */
  gboolean  has_mark;
  gint64    mark;          /* hundredths times the whole */
  gint64    mean_points[PLAIN_CRITERIA];   /* times the whole, -1 for none */
  gint64    spread;
  gboolean  diverged, settled;
  guint     rank;
  gboolean  tied;
  guint     equals;
  int       prize;         /* its number, -1 for none */
  gboolean  cut;
  gboolean  advances;
} PlainWork;

typedef struct {
  int    kind;     /* -1: all */
  guint  slots;
  gint64 minimum;
} PlainPrize;

/* Rules of a ladder: 0, 1 a criterion, 2 the mark before, 3 the council, -1 the end. */
typedef struct {
  PlainMethod     method;
  PlainDivergence divergence;
  gint64          threshold;
  int             ladder[6];
} PlainRules;

void plain_rank    (const PlainRules *rules, PlainWork *works, guint n);
void plain_prizes  (const PlainRules *rules, PlainWork *works, guint n, const PlainPrize *prizes, guint n_prizes);
void plain_advance (PlainWork *works, guint n, const char *advance, gint64 value);
