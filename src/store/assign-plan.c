/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An assignment for a round of a contest: the problem as the file has it, its answer, and
 * the words for a rule that makes it impossible. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "assign-private.h"
#include "judge-private.h"
#include "sql-private.h"
#include "text.h"

/* Why a judge is kept from a work, of all that may be. */
enum { MAY, OTHER_KIND, CONFLICT, GONE };

/* Why an assignment stays: somebody locked it, it was marked, or it was added to the plan. */
enum { LOCKED = 1, MARKED, ADDED };

#define IS_MARKED \
  "EXISTS (SELECT 1 FROM score_sheet s WHERE s.assignment = a.id) OR EXISTS (SELECT 1 FROM keying k WHERE k.assignment = a.id)"
#define KEPT \
  "SELECT judge, work, CASE WHEN marked THEN 2 WHEN locked <> 0 THEN 1 ELSE 3 END FROM (SELECT a.judge, a.work, a.locked, a.purpose, " \
  IS_MARKED " AS marked FROM assignment a WHERE a.round = :of AND a.state = 'assigned')" \
  " WHERE marked OR locked <> 0 OR purpose IN ('third', 'replacement', 'appeal')"

/* The problem, and the names in it. */
typedef struct {
  HdStore      *store;
  HdRecord     *round;
  HdAssignPlan *plan;
  GHashTable   *work_places, *judge_places;   /* places in the plan by id; places are one too high */
  GArray       *kinds;      /* ids of the kinds, in the order of the groups */
  guint8       *why;        /* works × judges: of the enum above */
  guint8       *allowed;
  guint        *group, *capacity;
} Draft;

static void
draft_clear (Draft *draft)
{
  g_clear_object (&draft->round);
  g_clear_pointer (&draft->plan, hd_assign_plan_free);
  g_clear_pointer (&draft->work_places, g_hash_table_unref);
  g_clear_pointer (&draft->judge_places, g_hash_table_unref);
  g_clear_pointer (&draft->kinds, g_array_unref);
  g_clear_pointer (&draft->why, g_free);
  g_clear_pointer (&draft->allowed, g_free);
  g_clear_pointer (&draft->group, g_free);
  g_clear_pointer (&draft->capacity, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Draft, draft_clear)

void
hd_assign_plan_free (HdAssignPlan *plan)
{
  g_clear_pointer (&plan->works, g_ptr_array_unref);
  g_clear_pointer (&plan->judges, g_ptr_array_unref);
  g_free (plan->chosen);
  g_free (plan->kept);
  g_free (plan->anchor);
  g_free (plan);
}

static gsize
place (Draft *draft, guint work, guint judge)
{
  return (gsize) work * draft->plan->judges->len + judge;
}

static GHashTable *
places_of (GPtrArray *records)
{
  GHashTable *places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < records->len; i++) {
    gint64 *id = g_new (gint64, 1);

    *id = hd_record_id (g_ptr_array_index (records, i));
    g_hash_table_insert (places, id, GUINT_TO_POINTER (i + 1));
  }
  return places;
}

/* The place of a record in the plan; FALSE if it is not in it. */
static gboolean
find_place (GHashTable *places, gint64 id, guint *found)
{
  guint one_more = GPOINTER_TO_UINT (g_hash_table_lookup (places, &id));

  *found = one_more - 1;
  return one_more != 0;
}

/* The panel of the round, and those who left it but whose marks stand. */
static gboolean
load_judges (Draft *draft, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) panel = hd_store_find_parts (draft->store, HD_TYPE_JUDGE, "contest", contest, error);
  const char *code = hd_record_text (draft->round, HD_CONTEST_ROUND_CODE);

  draft->plan->judges = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; panel != NULL && i < panel->len; i++) {
    HdRecord *judge = g_ptr_array_index (panel, i);

    if (strcmp (hd_record_text (judge, HD_JUDGE_ROLE), "secretary") != 0 && hd_codes_have (hd_record_text (judge, HD_JUDGE_ROUNDS), code))
      g_ptr_array_add (draft->plan->judges, g_object_ref (judge));
  }
  if (panel != NULL && draft->plan->judges->len == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Nobody judges in the round “%s” yet: enter the panel first"),
                 hd_record_text (draft->round, HD_CONTEST_ROUND_NAME));
    return FALSE;
  }
  return panel != NULL;
}

static gboolean
load_works (Draft *draft, GError **error)
{
  draft->plan->works = hd_works_in_round (draft->store, draft->plan->round, error);
  if (draft->plan->works != NULL && draft->plan->works->len == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The round “%s” has no works yet: give the entries their codes first"),
                 hd_record_text (draft->round, HD_CONTEST_ROUND_NAME));
    return FALSE;
  }
  return draft->plan->works != NULL;
}

/* Which group each work is in, and who reads which kinds. */
static gboolean
load_kinds (Draft *draft, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) kinds = hd_contest_kinds (draft->store, contest, error);
  HdAssignPlan *plan = draft->plan;

  draft->kinds = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; kinds != NULL && i < kinds->len; i++) {
    gint64 id = hd_record_id (g_ptr_array_index (kinds, i));

    g_array_append_val (draft->kinds, id);
  }
  for (guint w = 0; kinds != NULL && w < plan->works->len; w++) {
    gint64 kind = hd_record_int (g_ptr_array_index (plan->works, w), HD_WORK_KIND);
    guint g = 0;

    while (g < kinds->len && g_array_index (draft->kinds, gint64, g) != kind)
      g++;
    draft->group[w] = MIN (g, kinds->len - 1);
    for (guint j = 0; j < plan->judges->len; j++) {
      HdRecord *judge = g_ptr_array_index (plan->judges, j);

      if (hd_record_bool (judge, HD_JUDGE_ENDED))
        draft->why[place (draft, w, j)] = GONE;
      else if (g == kinds->len || !hd_codes_have (hd_record_text (judge, HD_JUDGE_KINDS), hd_record_text (g_ptr_array_index (kinds, g), HD_CONTEST_KIND_CODE)))
        draft->why[place (draft, w, j)] = OTHER_KIND;
    }
  }
  return kinds != NULL;
}

/* Runs a statement that finds judge, work and a number, for each row that is in the plan. */
static gboolean
each_pair (Draft *draft, const char *text, gint64 of, void (*take) (Draft *, guint work, guint judge, gint64 number), GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (draft->store), text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":of", of);
  while (hd_sql_step (&sql, &failure)) {
    guint w, j;

    if (find_place (draft->work_places, hd_sql_int (&sql, 1), &w) && find_place (draft->judge_places, hd_sql_int (&sql, 0), &j))
      take (draft, w, j, hd_sql_int (&sql, 2));
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static void
take_conflict (Draft *draft, guint work, guint judge, gint64 number)
{
  draft->why[place (draft, work, judge)] = CONFLICT;
}

static void
take_kept (Draft *draft, guint work, guint judge, gint64 kept)
{
  draft->plan->kept[place (draft, work, judge)] = kept;
}

/* A lock that a rule forbids is an order that cannot be carried out; marks that stand are
 * a fact, which somebody has to look at one by one. A judge who was added and has not
 * marked anything just makes room. */
static gboolean
check_locks (Draft *draft, GError **error)
{
  HdAssignPlan *plan = draft->plan;

  for (guint w = 0; w < plan->works->len; w++)
    for (guint j = 0; j < plan->judges->len; j++) {
      gsize at = place (draft, w, j);

      if (draft->why[at] == MAY)
        continue;
      if (plan->kept[at] == ADDED)
        plan->kept[at] = 0;
      if (plan->kept[at] == LOCKED) {
        g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                     _("%s is locked to %s, who may not read it. Take the lock away, or what forbids it"),
                     hd_record_text (g_ptr_array_index (plan->works, w), HD_WORK_CODE),
                     hd_record_text (g_ptr_array_index (plan->judges, j), HD_JUDGE_FULL_NAME));
        return FALSE;
      }
    }
  return TRUE;
}

static gboolean
load (Draft *draft, GError **error)
{
  gint64 round = draft->plan->round, contest = hd_record_int (draft->round, HD_CONTEST_ROUND_CONTEST);
  gsize pairs;

  if (!hd_contest_check_open (draft->store, contest, error) || !load_judges (draft, contest, error) || !load_works (draft, error))
    return FALSE;
  pairs = (gsize) draft->plan->works->len * draft->plan->judges->len;
  draft->work_places = places_of (draft->plan->works);
  draft->judge_places = places_of (draft->plan->judges);
  draft->why = g_new0 (guint8, pairs);
  draft->allowed = g_new0 (guint8, pairs);
  draft->plan->kept = g_new0 (guint8, pairs);
  draft->plan->chosen = g_new0 (guint8, pairs);
  draft->plan->anchor = g_new0 (guint8, draft->plan->works->len);
  draft->group = g_new0 (guint, draft->plan->works->len);
  draft->capacity = g_new0 (guint, draft->plan->judges->len);
  if (!load_kinds (draft, contest, error) ||
      !each_pair (draft, "SELECT c.judge, c.work, 1 FROM judge j JOIN conflict c ON c.judge = j.id"
                  " WHERE j.contest = :of AND c.work <> 0 AND c.state IN ('found', 'pinned')", contest, take_conflict, error) ||
      !each_pair (draft, KEPT, round, take_kept, error))
    return FALSE;
  for (gsize i = 0; i < pairs; i++)
    draft->allowed[i] = draft->why[i] == MAY;
  for (guint j = 0; j < draft->plan->judges->len; j++)
    draft->capacity[j] = hd_record_int (g_ptr_array_index (draft->plan->judges, j), HD_JUDGE_CAPACITY);
  return check_locks (draft, error);
}

/* How many judges who read the kind are kept from a work. */
static guint
kept_away (Draft *draft, guint work)
{
  guint n = 0;

  for (guint j = 0; j < draft->plan->judges->len; j++)
    n += draft->why[place (draft, work, j)] == CONFLICT;
  return n;
}

/* The next common work of a group: one that was marked by all in common before, else one
 * that the fewest are kept from; among equals, as the seed has them. -1 if none is left. */
static int
next_anchor (Draft *draft, const guint *order, guint group)
{
  HdAssignPlan *plan = draft->plan;
  int found = -1;
  guint least = G_MAXUINT;

  for (guint i = 0; i < plan->works->len; i++) {
    guint w = order[i], away;

    if (draft->group[w] != group || plan->anchor[w])
      continue;
    away = kept_away (draft, w) + (hd_record_bool (g_ptr_array_index (plan->works, w), HD_WORK_ANCHOR) ? 0 : 1);
    if (away < least) {
      least = away;
      found = w;
    }
  }
  return found;
}

/* Common works, taken from the kinds in turn. */
static void
choose_anchors (Draft *draft, guint n)
{
  HdAssignPlan *plan = draft->plan;
  g_autofree guint *order = g_new (guint, plan->works->len);
  guint64 state = (guint64) plan->seed ^ G_GUINT64_CONSTANT (0x616e63686f727321);
  gboolean more = TRUE;

  for (guint w = 0; w < plan->works->len; w++)
    order[w] = w;
  hd_seed_shuffle (&state, order, plan->works->len);
  while (n > 0 && more) {
    more = FALSE;
    for (guint g = 0; n > 0 && g < draft->kinds->len; g++) {
      int w = next_anchor (draft, order, g);

      if (w < 0)
        continue;
      plan->anchor[w] = 1;
      more = TRUE;
      n--;
    }
  }
}

/* Why a work has too few judges, in words. (transfer full) */
static char *
few_judges (Draft *draft, HdAssignBlock *block)
{
  guint counts[4] = { 0 };
  const char *code = hd_record_text (g_ptr_array_index (draft->plan->works, block->work), HD_WORK_CODE);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint j = 0; j < draft->plan->judges->len; j++)
    counts[draft->why[place (draft, block->work, j)]]++;
  g_string_append_printf (text, _("%s: %u of the judges can read it, but %u are needed"), code, block->available, block->needed);
  if (counts[CONFLICT] > 0)
    g_string_append_printf (text, _("; conflicts keep %u away"), counts[CONFLICT]);
  if (counts[OTHER_KIND] > 0)
    g_string_append_printf (text, _("; %u do not read this kind of work"), counts[OTHER_KIND]);
  if (block->works > 1)
    g_string_append_printf (text, _("; this is so with %u more"), block->works - 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
names_of (Draft *draft, const guint8 *which)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint j = 0; j < draft->plan->judges->len; j++)
    if (which[j])
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "",
                              hd_record_text (g_ptr_array_index (draft->plan->judges, j), HD_JUDGE_FULL_NAME));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
explain (Draft *draft, HdAssignBlock *block, GError **error)
{
  g_autofree char *text = NULL;

  if (block->rule == HD_ASSIGN_FEW_JUDGES) {
    text = few_judges (draft, block);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, text);
  } else if (block->rule == HD_ASSIGN_LOCKED) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("%s: %u works are locked, marked or common to all, but the most in a round is %u. Unlock some, or raise that number"),
                 hd_record_text (g_ptr_array_index (draft->plan->judges, block->judge), HD_JUDGE_FULL_NAME), block->needed, block->available);
  } else {
    text = names_of (draft, block->judges);
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                 _("Too little room: %s together have room for %u more, but %u are needed of them. Raise their number of works, or take fewer judges for each work"),
                 text, block->available, block->needed);
  }
}

static void
count_loads (HdAssignPlan *plan)
{
  plan->least = G_MAXUINT;
  plan->most = 0;
  for (guint j = 0; j < plan->judges->len; j++) {
    guint load = hd_assign_plan_load (plan, j, 0);

    /* Who left the panel has only what he marked, which says nothing of the others. */
    if (hd_record_bool (g_ptr_array_index (plan->judges, j), HD_JUDGE_ENDED))
      continue;
    plan->least = MIN (plan->least, load);
    plan->most = MAX (plan->most, load);
  }
  if (plan->least == G_MAXUINT)
    plan->least = 0;
}

HdAssignPlan *
hd_assign_plan (HdStore *store, gint64 round, guint per_work, int anchors, gint64 seed, GError **error)
{
  g_auto (Draft) draft = { .store = store };
  g_auto (HdAssignBlock) block = { 0 };
  HdAssignPlan *plan = draft.plan = g_new0 (HdAssignPlan, 1);
  HdAssignProblem problem;

  draft.round = hd_store_get (store, HD_TYPE_CONTEST_ROUND, round, error);
  if (draft.round == NULL)
    return NULL;
  plan->round = round;
  plan->per_work = per_work != 0 ? per_work : hd_record_int (draft.round, HD_CONTEST_ROUND_JUDGES);
  /* Short enough to be copied from paper. */
  plan->seed = seed != 0 ? seed : g_random_int_range (1, 1000000000);
  if (!load (&draft, error))
    return NULL;
  choose_anchors (&draft, anchors >= 0 ? (guint) anchors : hd_record_int (draft.round, HD_CONTEST_ROUND_ANCHORS));
  problem = (HdAssignProblem) { plan->works->len, plan->judges->len, plan->per_work, draft.allowed, plan->kept, draft.group,
                                MAX (draft.kinds->len, 1), draft.capacity, plan->anchor, plan->seed };
  if (hd_assign_try (&problem, plan->chosen, &block) != HD_ASSIGN_POSSIBLE) {
    explain (&draft, &block, error);
    return NULL;
  }
  count_loads (plan);
  return g_steal_pointer (&draft.plan);
}

guint
hd_assign_plan_load (HdAssignPlan *plan, guint judge, gint64 kind)
{
  guint load = 0;

  for (guint w = 0; w < plan->works->len; w++)
    load += plan->chosen[(gsize) w * plan->judges->len + judge] &&
            (kind == 0 || hd_record_int (g_ptr_array_index (plan->works, w), HD_WORK_KIND) == kind);
  return load;
}

/* What stood and is not in the plan makes room; *last is the place of the last that stays. */
static gboolean
make_room (HdStore *store, HdAssignPlan *plan, guint j, guint8 *stands, gint64 *last, GError **error)
{
  g_autoptr (GPtrArray) old = hd_assignments_of (store, plan->round, hd_record_id (g_ptr_array_index (plan->judges, j)), error);
  g_autoptr (GHashTable) places = places_of (plan->works);

  *last = 0;
  for (guint i = 0; old != NULL && i < old->len; i++) {
    HdRecord *assignment = g_ptr_array_index (old, i);
    guint w;

    if (find_place (places, hd_record_int (assignment, HD_ASSIGNMENT_WORK), &w)) {
      gsize at = (gsize) w * plan->judges->len + j;

      if (plan->kept[at] && plan->chosen[at]) {
        stands[w] = 1;
        *last = MAX (*last, hd_record_int (assignment, HD_ASSIGNMENT_POSITION));
        continue;
      }
      if (!hd_store_delete (store, assignment, error))
        return FALSE;
    }
  }
  return old != NULL;
}

/* Gives a judge what is new, in an order that is his own. */
static gboolean
apply_judge (HdStore *store, HdAssignPlan *plan, guint j, GError **error)
{
  g_autofree guint8 *stands = g_new0 (guint8, plan->works->len);
  g_autofree guint *order = g_new (guint, plan->works->len);
  guint64 state = (guint64) plan->seed + (guint64) (j + 1) * G_GUINT64_CONSTANT (0xd1342543de82ef95);
  guint n = 0;
  gint64 last;

  if (!make_room (store, plan, j, stands, &last, error))
    return FALSE;
  for (guint w = 0; w < plan->works->len; w++)
    if (plan->chosen[(gsize) w * plan->judges->len + j] && !stands[w])
      order[n++] = w;
  hd_seed_shuffle (&state, order, n);
  for (guint i = 0; i < n; i++) {
    g_autoptr (HdRecord) assignment = g_object_new (HD_TYPE_ASSIGNMENT, "round", plan->round,
                                                    "work", hd_record_id (g_ptr_array_index (plan->works, order[i])),
                                                    "judge", hd_record_id (g_ptr_array_index (plan->judges, j)), "position", last + i + 1,
                                                    "purpose", plan->anchor[order[i]] ? "anchor" : "round", NULL);

    if (!hd_store_save (store, assignment, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
apply (HdStore *store, HdAssignPlan *plan, HdRecord *round, GError **error)
{
  for (guint w = 0; w < plan->works->len; w++) {
    HdRecord *work = g_ptr_array_index (plan->works, w);

    hd_record_set_int (work, HD_WORK_ANCHOR, plan->anchor[w]);
    if (hd_record_is_dirty (work) && !hd_store_save (store, work, error))
      return FALSE;
  }
  for (guint j = 0; j < plan->judges->len; j++)
    if (!apply_judge (store, plan, j, error))
      return FALSE;
  hd_record_set_int (round, HD_CONTEST_ROUND_SEED, plan->seed);
  return hd_store_save (store, round, error);
}

gboolean
hd_assign_apply (HdStore *store, HdAssignPlan *plan, GError **error)
{
  g_autoptr (HdRecord) round = hd_store_get (store, HD_TYPE_CONTEST_ROUND, plan->round, error);
  g_autofree char *label = NULL;

  if (round == NULL)
    return FALSE;
  label = g_strdup_printf (_("Assignment of “%s”"), hd_record_text (round, HD_CONTEST_ROUND_NAME));
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (apply (store, plan, round, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
