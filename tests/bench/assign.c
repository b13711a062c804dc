/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long it takes to share 2,000 works out to 9 judges, two for each, with 15 % conflicts. */
#include <stdio.h>
#include "store/judge.h"

#define WORKS 2000
#define JUDGES 9
#define GROUPS 5

int
main (void)
{
  static guint8 allowed[WORKS * JUDGES], anchor[WORKS], chosen[WORKS * JUDGES];
  static guint group[WORKS];
  guint loads[GROUPS][JUDGES] = { 0 }, all[JUDGES] = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (26);
  HdAssignProblem problem = { WORKS, JUDGES, 2, allowed, NULL, group, GROUPS, NULL, anchor, 26 };
  gint64 began;

  for (guint w = 0; w < WORKS; w++) {
    group[w] = g_rand_int_range (rand, 0, GROUPS);
    for (guint j = 0; j < JUDGES; j++)
      allowed[w * JUDGES + j] = g_rand_int_range (rand, 0, 100) >= 15;
  }
  began = g_get_monotonic_time ();
  if (!hd_assign_solve (&problem, chosen, &error)) {
    fprintf (stderr, "%s\n", error->message);
    return 1;
  }
  printf ("%d works, %d judges, 2 each, 15 %% conflicts: %.3f s\n", WORKS, JUDGES, (g_get_monotonic_time () - began) / 1e6);
  for (guint w = 0; w < WORKS; w++)
    for (guint j = 0; j < JUDGES; j++) {
      loads[group[w]][j] += chosen[w * JUDGES + j];
      all[j] += chosen[w * JUDGES + j];
    }
  for (guint g = 0; g < GROUPS; g++) {
    printf ("kind %u:", g + 1);
    for (guint j = 0; j < JUDGES; j++)
      printf (" %u", loads[g][j]);
    printf ("\n");
  }
  printf ("all:   ");
  for (guint j = 0; j < JUDGES; j++)
    printf (" %u", all[j]);
  printf ("\n");
  return 0;
}
