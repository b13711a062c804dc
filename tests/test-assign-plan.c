/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An assignment in a council file: what is kept, what is written, and the words when it
 * cannot be. */
#include "config.h"
#include <string.h>
#include "contest-fixture.h"

static HdAssignPlan *
plan_of (ContestFixture *f, guint per_work, int anchors, gint64 seed)
{
  g_autoptr (GError) error = NULL;
  HdAssignPlan *plan = hd_assign_plan (f->base.store, f->rounds[CONTEST_PRELIMINARY], per_work, anchors, seed, &error);

  g_assert_no_error (error);
  return plan;
}

static void
apply (ContestFixture *f, HdAssignPlan *plan)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_assign_apply (f->base.store, plan, &error));
  g_assert_no_error (error);
}

/* Refused, as the sentence says. */
static void
assert_refused (ContestFixture *f, guint per_work, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdAssignPlan) plan = hd_assign_plan (f->base.store, f->rounds[CONTEST_PRELIMINARY], per_work, 0, 1, &error);

  g_assert_null (plan);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” does not say “%s”", error->message, words);
}

static HdRecord *
assignment (ContestFixture *f, gint64 work, gint64 judge)
{
  g_autoptr (GPtrArray) all = hd_assignments_of (f->base.store, f->rounds[CONTEST_PRELIMINARY], judge, NULL);

  for (guint i = 0; i < all->len; i++)
    if (hd_record_int (g_ptr_array_index (all, i), HD_ASSIGNMENT_WORK) == work)
      return g_object_ref (g_ptr_array_index (all, i));
  return NULL;
}

static void
change_judge (ContestFixture *f, gint64 id, guint field, const char *text, gint64 number)
{
  g_autoptr (HdRecord) judge = hd_store_get (f->base.store, HD_TYPE_JUDGE, id, NULL);
  g_autoptr (GError) error = NULL;

  if (text != NULL)
    hd_record_set_text (judge, field, text);
  else
    hd_record_set_int (judge, field, number);
  hd_store_save (f->base.store, judge, &error);
  g_assert_no_error (error);
}

/* Nothing is written before it is applied; then the round knows its seed, each judge has an
 * order of his own, and one step back takes all of it. */
static void
test_apply (ContestFixture *f, gconstpointer data)
{
  HdStore *store = f->base.store;
  gint64 round = f->rounds[CONTEST_PRELIMINARY];
  g_autofree char *head = hd_store_chain_head (store), *after = NULL;
  g_autoptr (HdAssignPlan) plan = plan_of (f, 3, 1, 20250501);
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GPtrArray) first = NULL, second = NULL, before = NULL;
  gboolean differ = FALSE;

  after = hd_store_chain_head (store);
  g_assert_cmpstr (head, ==, after);
  g_assert_cmpuint (plan->works->len, ==, CONTEST_WORKS);
  g_assert_cmpuint (plan->least, ==, CONTEST_WORKS);
  g_assert_cmpuint (plan->most, ==, CONTEST_WORKS);
  before = hd_assignments_of (store, round, 0, NULL);
  g_assert_cmpuint (before->len, ==, 2 * CONTEST_WORKS);
  apply (f, plan);
  record = hd_store_get (store, HD_TYPE_CONTEST_ROUND, round, NULL);
  g_assert_cmpint (hd_record_int (record, HD_CONTEST_ROUND_SEED), ==, 20250501);
  first = hd_assignments_of (store, round, f->judges[0], NULL);
  second = hd_assignments_of (store, round, f->judges[1], NULL);
  g_assert_cmpuint (first->len, ==, CONTEST_WORKS);
  for (guint i = 0; i < first->len; i++) {
    differ |= hd_record_int (g_ptr_array_index (first, i), HD_ASSIGNMENT_WORK) != hd_record_int (g_ptr_array_index (second, i), HD_ASSIGNMENT_WORK);
    g_assert_cmpint (hd_record_int (g_ptr_array_index (first, i), HD_ASSIGNMENT_POSITION), ==, i + 1);
  }
  g_assert_true (differ);
  g_assert_true (hd_store_undo (store, NULL, NULL));
  g_clear_pointer (&before, g_ptr_array_unref);
  before = hd_assignments_of (store, round, 0, NULL);
  g_assert_cmpuint (before->len, ==, 2 * CONTEST_WORKS);
}

/* Works in common come from each kind in turn, and everybody reads them. */
static void
test_anchors (ContestFixture *f, gconstpointer data)
{
  g_autoptr (HdAssignPlan) plan = plan_of (f, 2, 2, 7);
  guint kinds[CONTEST_KINDS] = { 0 };

  for (guint w = 0; w < plan->works->len; w++)
    if (plan->anchor[w]) {
      kinds[hd_record_int (g_ptr_array_index (plan->works, w), HD_WORK_KIND) == f->kinds[CONTEST_PRESS] ? CONTEST_PRESS : CONTEST_ARTICLE]++;
      for (guint j = 0; j < CONTEST_JUDGES; j++)
        g_assert_true (plan->chosen[w * CONTEST_JUDGES + j]);
    }
  g_assert_cmpuint (kinds[CONTEST_ARTICLE], ==, 1);
  g_assert_cmpuint (kinds[CONTEST_PRESS], ==, 1);
  apply (f, plan);
  for (guint w = 0; w < plan->works->len; w++) {
    g_autoptr (HdRecord) work = hd_store_get (f->base.store, HD_TYPE_WORK, hd_record_id (g_ptr_array_index (plan->works, w)), NULL);
    g_autoptr (HdRecord) row = assignment (f, hd_record_id (work), f->judges[0]);

    g_assert_cmpint (hd_record_bool (work, HD_WORK_ANCHOR), ==, plan->anchor[w]);
    if (plan->anchor[w])
      g_assert_cmpstr (hd_record_text (row, HD_ASSIGNMENT_PURPOSE), ==, "anchor");
  }
}

/* The same file and seed, the same answer; without a seed, a new one that is told. */
static void
test_seed (ContestFixture *f, gconstpointer data)
{
  g_autoptr (HdAssignPlan) first = plan_of (f, 2, 1, 99), again = plan_of (f, 2, 1, 99), fresh = plan_of (f, 2, 1, 0);

  g_assert_cmpmem (first->chosen, CONTEST_WORKS * CONTEST_JUDGES, again->chosen, CONTEST_WORKS * CONTEST_JUDGES);
  g_assert_cmpint (fresh->seed, >, 0);
}

/* What is locked or marked stays whatever the seed; the rest makes room. */
static void
test_kept (ContestFixture *f, gconstpointer data)
{
  static const gint64 points[] = { 3000, 1500, 2000, 800, 400 };
  g_autoptr (HdRecord) locked = assignment (f, f->works[1], f->judges[1]);
  gint64 marked = f->assignments[0][0];

  hd_record_set_int (locked, HD_ASSIGNMENT_LOCKED, TRUE);
  g_assert_true (hd_store_save (f->base.store, locked, NULL));
  contest_fixture_put (f, marked, points, FALSE);
  for (gint64 seed = 1; seed <= 20; seed++) {
    g_autoptr (HdAssignPlan) plan = plan_of (f, 1, 0, seed);
    g_autoptr (GPtrArray) all = NULL;
    g_autoptr (HdRecord) still_marked = NULL, still_locked = NULL;

    apply (f, plan);
    all = hd_assignments_of (f->base.store, f->rounds[CONTEST_PRELIMINARY], 0, NULL);
    g_assert_cmpuint (all->len, ==, CONTEST_WORKS);
    still_marked = assignment (f, f->works[0], f->judges[0]);
    g_assert_cmpint (hd_record_id (still_marked), ==, marked);
    still_locked = assignment (f, f->works[1], f->judges[1]);
    g_assert_cmpint (hd_record_id (still_locked), ==, hd_record_id (locked));
  }
}

static void
test_blocked (ContestFixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) locked = assignment (f, f->works[1], f->judges[1]);
  g_autoptr (GError) error = NULL;

  assert_refused (f, 4, "B3-9QXT: 3 of the judges can read it, but 4 are needed; this is so with 5 more");
  change_judge (f, f->judges[0], HD_JUDGE_KINDS, "bao-in", 0);
  assert_refused (f, 3, "2 of the judges can read it, but 3 are needed; 1 do not read this kind of work; this is so with 3 more");
  g_assert_true (hd_conflict_declare (f->base.store, f->judges[2], 0, f->works[2], "Người thân", &error));
  assert_refused (f, 2, "H8-5RWD: 1 of the judges can read it, but 2 are needed; conflicts keep 1 away; 1 do not read this kind of work");
  change_judge (f, f->judges[0], HD_JUDGE_KINDS, "", 0);
  change_judge (f, f->judges[0], HD_JUDGE_CAPACITY, NULL, 2);
  change_judge (f, f->judges[1], HD_JUDGE_CAPACITY, NULL, 4);
  /* Six works need two each; one judge may take any number, but no more than one of each. */
  assert_refused (f, 2, "Nguyễn Thị Ánh, Trần Văn Bình together have room for 6 more, but 7 are needed of them");
  hd_record_set_int (locked, HD_ASSIGNMENT_LOCKED, TRUE);
  g_assert_true (hd_store_save (f->base.store, locked, NULL));
  g_assert_true (hd_conflict_declare (f->base.store, f->judges[1], 0, f->works[1], "Người thân", &error));
  assert_refused (f, 1, "B3-9QXT is locked to Trần Văn Bình, who may not read it");
}

/* A conflict that nobody decided keeps a judge away, one that was dismissed does not. */
static void
test_conflicts (ContestFixture *f, gconstpointer data)
{
  HdStore *store = f->base.store;
  gint64 conflict = fixture_save (&f->base, g_object_new (HD_TYPE_CONFLICT, "judge", f->judges[0], "work", f->works[0], "kind", "named", NULL));
  g_autoptr (HdRecord) gone = NULL;
  g_autoptr (HdAssignPlan) plan = plan_of (f, 2, 0, 3);
  g_autoptr (GError) error = NULL;

  apply (f, plan);
  gone = assignment (f, f->works[0], f->judges[0]);
  g_assert_null (gone);
  assert_refused (f, 3, "K7-2M4P: 2 of the judges can read it");
  g_assert_true (hd_conflict_decide (store, conflict, "dismissed", "Chỉ trùng tên", &error));
  g_clear_pointer (&plan, hd_assign_plan_free);
  plan = plan_of (f, 3, 0, 3);
  g_assert_cmpuint (hd_assign_plan_load (plan, 0, 0), ==, CONTEST_WORKS);
  g_assert_cmpuint (hd_assign_plan_load (plan, 0, f->kinds[CONTEST_PRESS]), ==, 2);
}

/* Who left the panel keeps what he marked, and gets nothing new. */
static void
test_left (ContestFixture *f, gconstpointer data)
{
  static const gint64 points[] = { 3000, 1500, 2000, 800, 400 };
  g_autoptr (HdRecord) judge = hd_store_get (f->base.store, HD_TYPE_JUDGE, f->judges[0], NULL);
  g_autoptr (HdAssignPlan) plan = NULL;
  g_autoptr (GPtrArray) his = NULL;

  contest_fixture_put (f, f->assignments[0][0], points, FALSE);
  hd_record_set_int (judge, HD_JUDGE_ENDED, TRUE);
  hd_record_set_text (judge, HD_JUDGE_REASON, "Đi công tác");
  g_assert_true (hd_store_save (f->base.store, judge, NULL));
  plan = plan_of (f, 2, 0, 5);
  apply (f, plan);
  his = hd_assignments_of (f->base.store, f->rounds[CONTEST_PRELIMINARY], f->judges[0], NULL);
  g_assert_cmpuint (his->len, ==, 1);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (his, 0)), ==, f->assignments[0][0]);
}

/* At the size of a city, with its file. */
static void
test_size (ContestFixture *f, gconstpointer data)
{
  g_autoptr (HdAssignPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_store_begin (f->base.store, "many", &error));
  for (guint i = 0; i < 6; i++) {
    g_autofree char *name = g_strdup_printf ("Giám khảo %u", i);

    contest_fixture_judge (f, name);
  }
  for (guint i = 0; i < 400; i++) {
    g_autofree char *code = g_strdup_printf ("Z%u", 1000 + i);

    contest_fixture_work (f, i % CONTEST_KINDS, code, code);
  }
  g_assert_true (hd_store_commit (f->base.store, &error));
  plan = plan_of (f, 2, 3, 11);
  g_assert_cmpuint (plan->most - plan->least, <=, 1);
  for (guint k = 0; k < CONTEST_KINDS; k++) {
    guint least = G_MAXUINT, most = 0;

    for (guint j = 0; j < plan->judges->len; j++) {
      least = MIN (least, hd_assign_plan_load (plan, j, f->kinds[k]));
      most = MAX (most, hd_assign_plan_load (plan, j, f->kinds[k]));
    }
    g_assert_cmpuint (most - least, <=, 1);
  }
  apply (f, plan);
}

/* How a judge marked: the mean, how strict against the others, how far apart, how late. */
static void
test_years (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) years = NULL;
  g_autoptr (HdRecord) sheet = NULL;
  HdJudgeYear *year;
  gint64 earlier = fixture_save (&f->base, g_object_new (HD_TYPE_CONTEST, "name", "Năm trước", "year", G_GINT64_CONSTANT (2024), "state", "judging", NULL));

  /* Works 0 and 3 are read by the judges 0 and 1; work 2 by the judges 2 and 0. */
  contest_fixture_put_total (f, f->assignments[0][0], 7000, TRUE);
  contest_fixture_put_total (f, f->assignments[0][1], 8000, TRUE);
  contest_fixture_put_total (f, f->assignments[3][0], 6500, TRUE);
  contest_fixture_put_total (f, f->assignments[3][1], 6000, TRUE);
  contest_fixture_put_total (f, f->assignments[2][1], 9000, TRUE);
  fixture_save (&f->base, g_object_new (HD_TYPE_JUDGE, "contest", earlier, "full-name", "nguyễn thị ánh", NULL));
  years = hd_judge_years (f->base.store, f->judges[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (years->len, ==, 2);
  year = &g_array_index (years, HdJudgeYear, 0);
  g_assert_cmpint (year->year, ==, 2025);
  g_assert_cmpuint (year->sheets, ==, 3);
  g_assert_cmpuint (year->compared, ==, 2);
  g_assert_cmpint (year->mean, ==, 7500);
  g_assert_cmpint (year->leaning, ==, -250);
  g_assert_cmpint (year->apart, ==, 750);
  /* Handed in today, long after the end of June. */
  g_assert_cmpuint (year->late, ==, 3);
  g_assert_cmpuint (g_array_index (years, HdJudgeYear, 1).sheets, ==, 0);
  g_assert_cmpint (g_array_index (years, HdJudgeYear, 1).year, ==, 2024);
}

static void
add (const char *path, void (*test) (ContestFixture *, gconstpointer))
{
  g_test_add (path, ContestFixture, NULL, contest_fixture_set_up, test, contest_fixture_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/assign-plan/apply", test_apply);
  add ("/assign-plan/anchors", test_anchors);
  add ("/assign-plan/seed", test_seed);
  add ("/assign-plan/kept", test_kept);
  add ("/assign-plan/blocked", test_blocked);
  add ("/assign-plan/conflicts", test_conflicts);
  add ("/assign-plan/left", test_left);
  add ("/assign-plan/size", test_size);
  add ("/judge/years", test_years);

  return g_test_run ();
}
