/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads what, worked out from who may. Chance comes from the seed alone, everything is
 * an integer, and nothing depends on where something lies in memory. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "assign-private.h"

/* More pairs of works and judges than any contest has. */
#define MOST_PAIRS 20000000

/* Exchanges that are tried to bring two groups of judges together. */
#define MOST_EXCHANGES 100000

guint64
hd_seed_next (guint64 *state)
{
  guint64 z = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/* A number below n, each as likely as the others. */
guint
hd_seed_below (guint64 *state, guint n)
{
  guint64 limit = G_MAXUINT64 - G_MAXUINT64 % n, drawn;

  do
    drawn = hd_seed_next (state);
  while (drawn >= limit);
  return drawn % n;
}

void
hd_seed_shuffle (guint64 *state, guint *items, guint n)
{
  for (guint i = n; i > 1; i--) {
    guint other = hd_seed_below (state, i), kept = items[i - 1];

    items[i - 1] = items[other];
    items[other] = kept;
  }
}

void
hd_assign_block_clear (HdAssignBlock *block)
{
  g_clear_pointer (&block->judges, g_free);
}

/* The problem while it is worked on, with judges and works in an order that the seed gave. */
typedef struct {
  const HdAssignProblem *problem;
  guint64  state;
  guint8  *chosen;
  guint   *judges;    /* which judge stands where */
  guint   *works;     /* the same of works */
  guint   *base;      /* n_groups × n_judges: loads that are fixed, in the order of the seed */
  guint   *room;
  GArray  *classes;   /* of HdAssignClass, owning allowed and quota … */
  GPtrArray *members; /* … and of each, the works (GArray of guint) */
} Plan;

static void
plan_clear (Plan *plan)
{
  for (guint i = 0; plan->classes != NULL && i < plan->classes->len; i++) {
    g_free ((guint8 *) g_array_index (plan->classes, HdAssignClass, i).allowed);
    g_free (g_array_index (plan->classes, HdAssignClass, i).quota);
  }
  g_clear_pointer (&plan->classes, g_array_unref);
  g_clear_pointer (&plan->members, g_ptr_array_unref);
  g_clear_pointer (&plan->judges, g_free);
  g_clear_pointer (&plan->works, g_free);
  g_clear_pointer (&plan->base, g_free);
  g_clear_pointer (&plan->room, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, plan_clear)

static gboolean
is_allowed (const HdAssignProblem *problem, guint work, guint judge)
{
  return problem->allowed[(gsize) work * problem->n_judges + judge] != 0;
}

static gboolean
is_locked (const HdAssignProblem *problem, guint work, guint judge)
{
  return problem->locked != NULL && problem->locked[(gsize) work * problem->n_judges + judge] != 0;
}

static gboolean
is_anchor (const HdAssignProblem *problem, guint work)
{
  return problem->anchor != NULL && problem->anchor[work] != 0;
}

/* Whether a judge reads a work whatever comes out: a lock, or a work that all read. */
static gboolean
is_fixed (const HdAssignProblem *problem, guint work, guint judge)
{
  return is_locked (problem, work, judge) || (is_anchor (problem, work) && is_allowed (problem, work, judge));
}

static guint *
shuffled (Plan *plan, guint n)
{
  guint *items = g_new (guint, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    items[i] = i;
  hd_seed_shuffle (&plan->state, items, n);
  return items;
}

/* Every work needs enough judges of its own, before anything is shared out. */
static HdAssignRule
check_works (const HdAssignProblem *problem, HdAssignBlock *block)
{
  for (guint w = 0; w < problem->n_works; w++) {
    guint may = 0;

    for (guint j = 0; j < problem->n_judges; j++)
      may += is_allowed (problem, w, j) || is_locked (problem, w, j);
    if (may >= problem->per_work)
      continue;
    if (block->works++ == 0) {
      block->rule = HD_ASSIGN_FEW_JUDGES;
      block->work = w;
      block->needed = problem->per_work;
      block->available = may;
    }
  }
  return block->rule;
}

/* Puts in what is fixed, and what of their capacity it leaves to the judges. */
static HdAssignRule
fix (Plan *plan, HdAssignBlock *block)
{
  const HdAssignProblem *problem = plan->problem;
  guint J = problem->n_judges;

  for (guint at = 0; at < J; at++) {
    guint j = plan->judges[at], capacity = problem->capacity != NULL ? problem->capacity[j] : 0, load = 0;

    for (guint w = 0; w < problem->n_works; w++)
      if (is_fixed (problem, w, j)) {
        plan->chosen[(gsize) w * J + j] = 1;
        plan->base[problem->group[w] * J + at]++;
        load++;
      }
    if (capacity != 0 && load > capacity && block->rule == HD_ASSIGN_POSSIBLE) {
      block->rule = HD_ASSIGN_LOCKED;
      block->judge = j;
      block->needed = load;
      block->available = capacity;
    }
    plan->room[at] = capacity == 0 ? G_MAXUINT : capacity - MIN (load, capacity);
  }
  return block->rule;
}

/* Puts works that are alike together, in the order of the seed. */
static void
sort_into_classes (Plan *plan)
{
  const HdAssignProblem *problem = plan->problem;
  guint J = problem->n_judges;
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);

  for (guint at = 0; at < problem->n_works; at++) {
    guint w = plan->works[at], fixed = 0, need, found;
    g_autofree guint8 *key = g_malloc0 (J + 2 * sizeof (guint32));
    g_autoptr (GBytes) bytes = NULL;

    for (guint j = 0; j < J; j++) {
      fixed += is_fixed (problem, w, plan->judges[j]);
      key[j] = is_allowed (problem, w, plan->judges[j]) && !is_fixed (problem, w, plan->judges[j]);
    }
    need = fixed < problem->per_work ? problem->per_work - fixed : 0;
    if (need == 0)
      continue;
    memcpy (key + J, &problem->group[w], sizeof (guint32));
    memcpy (key + J + sizeof (guint32), &need, sizeof (guint32));
    bytes = g_bytes_new (key, J + 2 * sizeof (guint32));
    found = GPOINTER_TO_UINT (g_hash_table_lookup (known, bytes));
    if (found == 0) {
      HdAssignClass class = { problem->group[w], need, 0, g_steal_pointer (&key), g_new0 (guint, J) };

      g_array_append_val (plan->classes, class);
      g_ptr_array_add (plan->members, g_array_new (FALSE, FALSE, sizeof (guint)));
      found = plan->classes->len;
      g_hash_table_insert (known, g_bytes_ref (bytes), GUINT_TO_POINTER (found));
    }
    g_array_index (plan->classes, HdAssignClass, found - 1).count++;
    g_array_append_val (g_ptr_array_index (plan->members, found - 1), w);
  }
}

/* Gives the works of a class out, one by one. Whoever must read all that are left reads
 * this one; the others are drawn, with a chance that is what they still have to read. So no
 * judge meets only the same colleagues, and it always comes out even. */
static void
share_out (Plan *plan, HdAssignClass *class, GArray *works)
{
  guint J = plan->problem->n_judges;
  g_autofree gboolean *taken = g_new (gboolean, J);

  for (guint i = 0; i < works->len; i++) {
    guint w = g_array_index (works, guint, i), left = works->len - i, need = class->need, sum = 0;

    for (guint j = 0; j < J; j++) {
      taken[j] = class->quota[j] == left;
      need -= taken[j];
      sum += taken[j] ? 0 : class->quota[j];
    }
    for (; need > 0; need--) {
      guint drawn = hd_seed_below (&plan->state, sum), j = 0;

      while (taken[j] || drawn >= class->quota[j]) {
        drawn -= taken[j] ? 0 : class->quota[j];
        j++;
      }
      taken[j] = TRUE;
      sum -= class->quota[j];
    }
    for (guint j = 0; j < J; j++)
      if (taken[j]) {
        plan->chosen[(gsize) w * J + plan->judges[j]] = 1;
        class->quota[j]--;
      }
  }
}

static guint
root_of (guint *parents, guint j)
{
  while (parents[j] != j)
    j = parents[j] = parents[parents[j]];
  return j;
}

/* How many groups of judges have no work in common with each other; roots (nullable) tells
 * who is in which. Who reads nothing is in none. */
static guint
count_islands (const HdAssignProblem *problem, const guint8 *chosen, guint *roots)
{
  guint J = problem->n_judges, islands = 0;
  g_autofree guint *parents = g_new (guint, J);
  g_autofree gboolean *reads = g_new0 (gboolean, J);

  for (guint j = 0; j < J; j++)
    parents[j] = j;
  for (guint w = 0; w < problem->n_works; w++) {
    const guint8 *row = chosen + (gsize) w * J;
    guint first = J;

    for (guint j = 0; j < J; j++)
      if (row[j]) {
        reads[j] = TRUE;
        if (first == J)
          first = j;
        else
          parents[root_of (parents, j)] = root_of (parents, first);
      }
  }
  for (guint j = 0; j < J; j++) {
    islands += reads[j] && root_of (parents, j) == j;
    if (roots != NULL)
      roots[j] = root_of (parents, j);
  }
  return islands;
}

/* Exchanges the judges of two works of one kind, if the rules allow it and fewer islands
 * are left. Loads stay as they are. */
static gboolean
exchange (const HdAssignProblem *problem, guint8 *chosen, guint w, guint a, guint v, guint b, guint islands)
{
  guint J = problem->n_judges;
  guint8 *first = chosen + (gsize) w * J, *second = chosen + (gsize) v * J;

  if (first[b] || second[a] || !is_allowed (problem, w, b) || !is_allowed (problem, v, a) || is_fixed (problem, w, a) ||
      is_fixed (problem, v, b))
    return FALSE;
  first[a] = second[b] = 0;
  first[b] = second[a] = 1;
  if (count_islands (problem, chosen, NULL) < islands)
    return TRUE;
  first[a] = second[b] = 1;
  first[b] = second[a] = 0;
  return FALSE;
}

/* One exchange that leaves fewer islands of judges; FALSE if none was found. */
static gboolean
bridge (Plan *plan, guint islands, guint *tries)
{
  const HdAssignProblem *problem = plan->problem;
  guint J = problem->n_judges;
  g_autofree guint *roots = g_new (guint, J);

  count_islands (problem, plan->chosen, roots);
  for (guint i = 0; i < problem->n_works; i++)
    for (guint k = i + 1; k < problem->n_works; k++) {
      guint w = plan->works[i], v = plan->works[k];

      if (problem->group[w] != problem->group[v])
        continue;
      for (guint a = 0; a < J; a++)
        for (guint b = 0; plan->chosen[(gsize) w * J + a] && b < J; b++) {
          if (!plan->chosen[(gsize) v * J + b] || roots[a] == roots[b])
            continue;
          if ((*tries)-- == 0)
            return FALSE;
          if (exchange (problem, plan->chosen, w, a, v, b, islands))
            return TRUE;
        }
    }
  return FALSE;
}

/* Judges can be compared only over works they have in common, directly or through others. */
static void
connect (Plan *plan)
{
  guint islands, tries = MOST_EXCHANGES;

  if (plan->problem->per_work < 2)
    return;
  while ((islands = count_islands (plan->problem, plan->chosen, NULL)) > 1 && bridge (plan, islands, &tries))
    ;
}

/* Who has no more room, in the order in which the problem names the judges, and what is
 * needed of these judges: their works' needs, less one reading of each other judge who may. */
static void
describe_cut (Plan *plan, const guint8 *cut, HdAssignBlock *block)
{
  guint J = plan->problem->n_judges;

  block->rule = HD_ASSIGN_CAPACITY;
  block->judges = g_new0 (guint8, J);
  for (guint j = 0; j < J; j++)
    if (cut[j]) {
      block->judges[plan->judges[j]] = 1;
      block->available += plan->room[j];
    }
  for (guint c = 0; c < plan->classes->len; c++) {
    HdAssignClass *class = &g_array_index (plan->classes, HdAssignClass, c);
    guint others = 0;

    for (guint j = 0; j < J; j++)
      others += class->allowed[j] && !cut[j];
    block->needed += class->need > others ? (class->need - others) * class->count : 0;
  }
}

HdAssignRule
hd_assign_try (const HdAssignProblem *problem, guint8 *chosen, HdAssignBlock *block)
{
  g_auto (Plan) plan = { .problem = problem, .state = problem->seed, .chosen = chosen };
  guint J = problem->n_judges;
  g_autofree guint8 *cut = g_new0 (guint8, MAX (J, 1));
  HdAssignFlow flow;

  memset (chosen, 0, (gsize) problem->n_works * J);
  if (problem->n_works == 0 || check_works (problem, block) != HD_ASSIGN_POSSIBLE)
    return block->rule;
  plan.judges = shuffled (&plan, J);
  plan.works = shuffled (&plan, problem->n_works);
  plan.base = g_new0 (guint, (gsize) problem->n_groups * J);
  plan.room = g_new0 (guint, J);
  plan.classes = g_array_new (FALSE, FALSE, sizeof (HdAssignClass));
  plan.members = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  if (fix (&plan, block) != HD_ASSIGN_POSSIBLE)
    return block->rule;
  sort_into_classes (&plan);
  flow = (HdAssignFlow) { (HdAssignClass *) plan.classes->data, plan.classes->len, J, problem->n_groups, plan.base, plan.room };
  if (plan.classes->len > 0 && !hd_assign_flow (&flow, cut)) {
    describe_cut (&plan, cut, block);
    return block->rule;
  }
  for (guint c = 0; c < plan.classes->len; c++)
    share_out (&plan, &g_array_index (plan.classes, HdAssignClass, c), g_ptr_array_index (plan.members, c));
  connect (&plan);
  return HD_ASSIGN_POSSIBLE;
}

gboolean
hd_assign_solve (const HdAssignProblem *problem, guint8 *chosen, GError **error)
{
  g_auto (HdAssignBlock) block = { 0 };

  if ((guint64) problem->n_works * problem->n_judges > MOST_PAIRS) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_TOO_LARGE, _("These are more works and judges than can be assigned at once"));
    return FALSE;
  }
  switch (hd_assign_try (problem, chosen, &block)) {
  case HD_ASSIGN_POSSIBLE:
    return TRUE;
  case HD_ASSIGN_FEW_JUDGES:
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Work number %u: %u of the judges can read it, but %u are needed"),
                 block.work + 1, block.available, block.needed);
    return FALSE;
  case HD_ASSIGN_LOCKED:
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Judge number %u: %u works are locked or common to all, but the most is %u"),
                 block.judge + 1, block.needed, block.available);
    return FALSE;
  case HD_ASSIGN_CAPACITY:
  default:
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The judges have room for %u more, but %u are needed of them"),
                 block.available, block.needed);
    return FALSE;
  }
}
