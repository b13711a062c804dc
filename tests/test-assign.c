/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads what: against a plain search through everything that is possible, and at size. */
#include "config.h"
#include <string.h>
#include "store/judge.h"

#define MOST_WORKS 5
#define MOST_JUDGES 4

/* A small problem made by chance. */
typedef struct {
  HdAssignProblem problem;
  guint8 allowed[MOST_WORKS * MOST_JUDGES], locked[MOST_WORKS * MOST_JUDGES], anchor[MOST_WORKS];
  guint  group[MOST_WORKS], capacity[MOST_JUDGES];
} Small;

/* What counts of an answer: how uneven it is within groups, then in all. */
typedef struct {
  guint64 groups, all;
  guint   spread[3];   /* of each group, among the judges who may read something of it */
} Worth;

static void
make_small (Small *small, GRand *rand, guint seed)
{
  HdAssignProblem *p = &small->problem;
  int conflicts = g_rand_int_range (rand, 0, 50), locks = g_rand_boolean (rand) ? 10 : 0, anchors = g_rand_boolean (rand) ? 15 : 0;

  memset (small, 0, sizeof *small);
  *p = (HdAssignProblem) { g_rand_int_range (rand, 1, MOST_WORKS + 1), g_rand_int_range (rand, 2, MOST_JUDGES + 1),
                           g_rand_int_range (rand, 1, 3), small->allowed, small->locked, small->group, g_rand_int_range (rand, 1, 4),
                           small->capacity, small->anchor, seed };
  for (guint w = 0; w < p->n_works; w++) {
    small->group[w] = g_rand_int_range (rand, 0, p->n_groups);
    small->anchor[w] = g_rand_int_range (rand, 0, 100) < anchors;
    for (guint j = 0; j < p->n_judges; j++) {
      small->allowed[w * p->n_judges + j] = g_rand_int_range (rand, 0, 100) >= conflicts;
      small->locked[w * p->n_judges + j] = g_rand_int_range (rand, 0, 100) < locks;
    }
  }
  if (g_rand_int_range (rand, 0, 3) == 0)
    for (guint j = 0; j < p->n_judges; j++)
      small->capacity[j] = g_rand_int_range (rand, 0, 5);
}

static gboolean
is_fixed (const HdAssignProblem *p, guint w, guint j)
{
  return p->locked[w * p->n_judges + j] || (p->anchor[w] && p->allowed[w * p->n_judges + j]);
}

/* Whether an answer keeps every rule. */
static gboolean
is_lawful (const HdAssignProblem *p, const guint8 *chosen)
{
  for (guint w = 0; w < p->n_works; w++) {
    guint n = 0, fixed = 0;

    for (guint j = 0; j < p->n_judges; j++) {
      guint at = w * p->n_judges + j;

      n += chosen[at];
      fixed += is_fixed (p, w, j);
      if ((is_fixed (p, w, j) && !chosen[at]) || (chosen[at] && !p->allowed[at] && !p->locked[at]))
        return FALSE;
    }
    if (n != MAX (fixed, p->per_work))
      return FALSE;
  }
  for (guint j = 0; j < p->n_judges; j++) {
    guint n = 0;

    for (guint w = 0; w < p->n_works; w++)
      n += chosen[w * p->n_judges + j];
    if (p->capacity[j] != 0 && n > p->capacity[j])
      return FALSE;
  }
  return TRUE;
}

static Worth
worth_of (const HdAssignProblem *p, const guint8 *chosen)
{
  Worth worth = { 0 };

  for (guint g = 0; g < p->n_groups; g++) {
    guint least = G_MAXUINT, most = 0;

    for (guint j = 0; j < p->n_judges; j++) {
      guint load = 0;
      gboolean may = FALSE;

      for (guint w = 0; w < p->n_works; w++)
        if (p->group[w] == g) {
          load += chosen[w * p->n_judges + j];
          may |= p->allowed[w * p->n_judges + j];
        }
      worth.groups += load * load;
      if (may) {
        least = MIN (least, load);
        most = MAX (most, load);
      }
    }
    worth.spread[g] = least == G_MAXUINT ? 0 : most - least;
  }
  for (guint j = 0; j < p->n_judges; j++) {
    guint64 load = 0;

    for (guint w = 0; w < p->n_works; w++)
      load += chosen[w * p->n_judges + j];
    worth.all += load * load;
  }
  return worth;
}

/* Goes through every answer there is. */
static gboolean
search (const HdAssignProblem *p, guint8 *chosen, guint work, Worth *best)
{
  gboolean found = FALSE;

  if (work == p->n_works) {
    Worth worth;

    if (!is_lawful (p, chosen))
      return FALSE;
    worth = worth_of (p, chosen);
    for (guint g = 0; g < p->n_groups; g++)
      best->spread[g] = MIN (best->spread[g], worth.spread[g]);
    if (worth.groups < best->groups || (worth.groups == best->groups && worth.all < best->all)) {
      best->groups = worth.groups;
      best->all = worth.all;
    }
    return TRUE;
  }
  for (guint set = 0; set < 1u << p->n_judges; set++) {
    guint n = 0;

    for (guint j = 0; j < p->n_judges; j++)
      n += chosen[work * p->n_judges + j] = (set >> j) & 1;
    if (n >= p->per_work)
      found |= search (p, chosen, work + 1, best);
  }
  return found;
}

static void
test_small (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);
  guint possible = 0, impossible = 0;

  for (guint i = 0; i < 4000; i++) {
    Small small;
    guint8 chosen[MOST_WORKS * MOST_JUDGES], tried[MOST_WORKS * MOST_JUDGES];
    Worth best = { G_MAXUINT64, G_MAXUINT64, { G_MAXUINT, G_MAXUINT, G_MAXUINT } }, got;
    g_autoptr (GError) error = NULL;
    gboolean limits = FALSE, can, done;

    make_small (&small, rand, i + 1);
    can = search (&small.problem, tried, 0, &best);
    done = hd_assign_solve (&small.problem, chosen, &error);
    g_assert_cmpint (done, ==, can);
    if (!done) {
      g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
      impossible++;
      continue;
    }
    possible++;
    g_assert_true (is_lawful (&small.problem, chosen));
    got = worth_of (&small.problem, chosen);
    g_assert_cmpuint (got.groups, ==, best.groups);
    g_assert_cmpuint (got.all, ==, best.all);
    for (guint j = 0; j < small.problem.n_judges; j++)
      limits |= small.capacity[j] != 0;
    for (guint g = 0; !limits && g < small.problem.n_groups; g++)
      g_assert_cmpuint (got.spread[g], ==, best.spread[g]);
  }
  /* Both kinds have to be among the cases. */
  g_assert_cmpuint (possible, >, 1000);
  g_assert_cmpuint (impossible, >, 300);
}

#define WORKS 2000
#define JUDGES 9
#define GROUPS 5

typedef struct {
  HdAssignProblem problem;
  guint8 allowed[WORKS * JUDGES], anchor[WORKS], chosen[WORKS * JUDGES];
  guint  group[WORKS];
} Large;

static void
make_large (Large *large, guint seed)
{
  guint32 state = 7;

  memset (large, 0, sizeof *large);
  large->problem = (HdAssignProblem) { WORKS, JUDGES, 2, large->allowed, NULL, large->group, GROUPS, NULL, large->anchor, seed };
  for (guint w = 0; w < WORKS; w++)
    for (guint j = 0; j < JUDGES; j++) {
      state = state * 1664525u + 1013904223u;
      large->allowed[w * JUDGES + j] = (state >> 8) % 100 >= 15;
      large->group[w] = (state >> 16) % GROUPS;
    }
}

static void
count_loads (const Large *large, guint group, guint *least, guint *most)
{
  *least = G_MAXUINT;
  *most = 0;
  for (guint j = 0; j < JUDGES; j++) {
    guint load = 0;

    for (guint w = 0; w < WORKS; w++)
      load += large->chosen[w * JUDGES + j] && (group == GROUPS || large->group[w] == group);
    *least = MIN (*least, load);
    *most = MAX (*most, load);
  }
}

static void
test_large (void)
{
  g_autofree Large *large = g_new (Large, 1);
  g_autofree Large *again = g_new (Large, 1);
  g_autofree char *digest = NULL;
  g_autoptr (GError) error = NULL;
  gint64 began;

  make_large (large, 26);
  began = g_get_monotonic_time ();
  g_assert_true (hd_assign_solve (&large->problem, large->chosen, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 2 * G_USEC_PER_SEC);
  for (guint i = 0; i < WORKS * JUDGES; i++)
    g_assert_true (!large->chosen[i] || large->allowed[i]);
  for (guint w = 0; w < WORKS; w++) {
    guint n = 0;

    for (guint j = 0; j < JUDGES; j++)
      n += large->chosen[w * JUDGES + j];
    g_assert_cmpuint (n, ==, 2);
  }
  for (guint g = 0; g <= GROUPS; g++) {
    guint least, most;

    count_loads (large, g, &least, &most);
    g_assert_cmpuint (most - least, <=, 1);
  }
  make_large (again, 26);
  g_assert_true (hd_assign_solve (&again->problem, again->chosen, NULL));
  g_assert_cmpmem (large->chosen, sizeof large->chosen, again->chosen, sizeof again->chosen);
  make_large (again, 27);
  g_assert_true (hd_assign_solve (&again->problem, again->chosen, NULL));
  g_assert_cmpint (memcmp (large->chosen, again->chosen, sizeof again->chosen), !=, 0);
  /* On any machine. */
  digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, large->chosen, sizeof large->chosen);
  g_assert_cmpstr (digest, ==, "8e947cb5c82987181286a510b43e67deb1375563143311af0278124c8ccef17b");
}

/* Judges can be compared: each has a work in common with another, and so on to all. */
static void
test_connected (void)
{
  for (guint seed = 1; seed <= 500; seed++) {
    guint n_judges = 3 + seed % 5, n_works = n_judges + seed % 3, island[8];
    guint8 allowed[80], chosen[80];
    guint group[10] = { 0 };
    HdAssignProblem problem = { n_works, n_judges, 2, allowed, NULL, group, 1, NULL, NULL, seed };

    memset (allowed, 1, sizeof allowed);
    g_assert_true (hd_assign_solve (&problem, chosen, NULL));
    for (guint j = 0; j < n_judges; j++)
      island[j] = j;
    for (guint round = 0; round < n_judges; round++)
      for (guint w = 0; w < n_works; w++)
        for (guint a = 0; a < n_judges; a++)
          for (guint b = 0; b < n_judges; b++)
            if (chosen[w * n_judges + a] && chosen[w * n_judges + b])
              island[a] = island[b] = MIN (island[a], island[b]);
    for (guint j = 0; j < n_judges; j++)
      g_assert_cmpuint (island[j], ==, 0);
  }
}

/* Each rule that makes it impossible is named, with its numbers. */
static void
test_blocked (void)
{
  static const struct {
    guint8      allowed[6];    /* 2 works, 3 judges */
    guint8      locked[6];
    guint       capacity[3];
    const char *words;
  } cases[] = {
    { { 1, 1, 1, 0, 1, 0 }, { 0 }, { 0 }, "Work number 2: 1 of the judges can read it, but 2 are needed" },
    { { 1, 1, 1, 1, 1, 1 }, { 1, 0, 0, 1, 0, 0 }, { 1, 0, 0 }, "Judge number 1: 2 works are locked or common to all, but the most is 1" },
    { { 1, 1, 1, 1, 1, 1 }, { 0 }, { 1, 1, 1 }, "room for 3 more, but 4 are needed" },
    { { 1, 1, 0, 1, 1, 1 }, { 0 }, { 1, 0, 0 }, NULL },
    { { 1, 1, 0, 1, 1, 0 }, { 0 }, { 1, 0, 0 }, "room for 1 more, but 2 are needed" },
  };
  static const guint group[2] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    HdAssignProblem problem = { 2, 3, 2, cases[i].allowed, cases[i].locked, group, 1, cases[i].capacity, NULL, 1 };
    guint8 chosen[6];
    g_autoptr (GError) error = NULL;

    g_assert_cmpint (hd_assign_solve (&problem, chosen, &error), ==, cases[i].words == NULL);
    if (cases[i].words == NULL)
      continue;
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_assert_nonnull (strstr (error->message, cases[i].words));
  }
}

/* A work that all read counts in everybody's load, so the others get more of the rest. */
static void
test_anchors (void)
{
  g_autofree Large *large = g_new (Large, 1);
  guint least, most;

  make_large (large, 5);
  for (guint w = 0; w < 10; w++)
    large->anchor[w] = 1;
  g_assert_true (hd_assign_solve (&large->problem, large->chosen, NULL));
  for (guint w = 0; w < 10; w++)
    g_assert_cmpmem (large->chosen + w * JUDGES, JUDGES, large->allowed + w * JUDGES, JUDGES);
  for (guint g = 0; g <= GROUPS; g++) {
    count_loads (large, g, &least, &most);
    g_assert_cmpuint (most - least, <=, 1);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/assign/small", test_small);
  g_test_add_func ("/assign/large", test_large);
  g_test_add_func ("/assign/connected", test_connected);
  g_test_add_func ("/assign/blocked", test_blocked);
  g_test_add_func ("/assign/anchors", test_anchors);

  return g_test_run ();
}
