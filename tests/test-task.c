/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tasks of a plan: how they stand, the next plan, a closed one, legal bases and money. */
#include "config.h"
#include <inttypes.h>
#include <string.h>
#include "fixture.h"
#include "store/activity.h"
#include "store/budget.h"
#include "store/decision.h"
#include "store/duty.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/sql-private.h"
#include "store/task.h"

#define TODAY "2024-06-15"
#define YEAR  2024

typedef struct {
  Fixture base;
  gint64  plan;
  gint64  other;   /* a second unit */
} Room;

static void
set_up (Room *f, gconstpointer data)
{
  fixture_set_up_unit (&f->base, data);
  f->other = fixture_save (&f->base, fixture_unit ("Phường Cự Khối"));
  f->plan = fixture_save (&f->base, g_object_new (HD_TYPE_PLAN, "title", "Kế hoạch giai đoạn 2023 - 2025", "number", "26",
                                                  "issued", "2023-03-31", "body", "Lời văn", "period-start", G_GINT64_CONSTANT (2023),
                                                  "period-end", G_GINT64_CONSTANT (2025), NULL));
}

static void
tear_down (Room *f, gconstpointer data)
{
  fixture_tear_down (&f->base, data);
}

static gint64
add_task (Room *f, gint64 parent, const char *code, const char *rhythm, const char *due, const char *evidence, gint64 lead)
{
  return fixture_save (&f->base, g_object_new (HD_TYPE_TASK, "plan", f->plan, "parent", parent, "code", code, "title", code, "rhythm", rhythm,
                                               "due", due, "evidence", evidence, "lead", lead,
                                               "position", (gint64) hd_store_count (f->base.store, HD_TYPE_TASK) + 1, NULL));
}

static gint64
add_activity (Room *f, const char *kind, gint64 unit, const char *held, const char *state, gint64 task)
{
  return fixture_save (&f->base, g_object_new (HD_TYPE_ACTIVITY, "kind", kind, "title", kind, "unit", unit, "held", held, "state", state,
                                               "task", task, NULL));
}

static HdTaskStatus *
find (GPtrArray *statuses, const char *code)
{
  for (guint i = 0; i < statuses->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (statuses, i);

    if (strcmp (hd_record_text (status->task, HD_TASK_CODE), code) == 0)
      return status;
  }
  g_error ("no task %s", code);
}

static GPtrArray *
tasks (Room *f, gint64 year)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *statuses = hd_tasks (f->base.store, f->plan, year, TODAY, &error);

  g_assert_no_error (error);
  return statuses;
}

/* One task each, with what was done and noted, and how it stands then. lead: 0 nobody in
 * particular, 1 the first unit. unit: -1 no activity, 0 the council's, 1 the first, 2 the other. */
static const struct {
  const char *name, *rhythm, *due, *evidence;
  int         lead, unit;
  const char *held, *activity_state;
  const char *noted, *noted_due;
  const char *state, *shown_due;
  gboolean    late;
  gint64      count;
} cases[] = {
  { "nothing yet, due later",    "yearly", "12-31", "training", 1, -1, "", "", "", "", "open", "2024-12-31", FALSE, 0 },
  { "nothing yet, past",         "yearly", "01-31", "training", 1, -1, "", "", "", "", "open", "2024-01-31", TRUE, 0 },
  { "on the day itself",         "yearly", "06-15", "training", 1, -1, "", "", "", "", "open", "2024-06-15", FALSE, 0 },
  { "the day before",            "yearly", "06-14", "training", 1, -1, "", "", "", "", "open", "2024-06-14", TRUE, 0 },
  { "29 February",               "yearly", "02-29", "training", 1, -1, "", "", "", "", "open", "2024-02-29", TRUE, 0 },
  { "no date",                   "periodic", "", "training", 1, -1, "", "", "", "", "open", "", FALSE, 0 },
  { "done by its lead",          "yearly", "01-31", "training", 1, 1, "2024-03-01", "", "", "", "done", "2024-01-31", FALSE, 1 },
  { "done by the council",       "yearly", "01-31", "training", 1, 0, "2024-03-01", "held", "", "", "done", "2024-01-31", FALSE, 1 },
  { "done by another",           "yearly", "01-31", "training", 1, 2, "2024-03-01", "", "", "", "open", "2024-01-31", TRUE, 0 },
  { "only planned",              "yearly", "01-31", "training", 1, 1, "2024-03-01", "planned", "", "", "open", "2024-01-31", TRUE, 0 },
  { "called off",                "yearly", "01-31", "training", 1, 1, "2024-03-01", "cancelled", "", "", "open", "2024-01-31", TRUE, 0 },
  { "done last year",            "yearly", "01-31", "training", 1, 1, "2023-03-01", "", "", "", "open", "2024-01-31", TRUE, 0 },
  { "of many, one did",          "yearly", "01-31", "training", 0, 2, "2024-03-01", "", "", "", "doing", "2024-01-31", TRUE, 1 },
  { "each month, one month",     "monthly", "", "telling", 1, 1, "2024-03-01", "", "", "", "doing", "", FALSE, 1 },
  { "once, done before",         "once", "2023-06-10", "criteria", 1, 1, "2023-05-01", "", "", "", "not_asked", "2023-06-10", FALSE, 1 },
  { "once, open for long",       "once", "2023-06-10", "criteria", 1, -1, "", "", "", "", "open", "2023-06-10", TRUE, 0 },
  { "noted against evidence",    "yearly", "01-31", "training", 1, 1, "2024-03-01", "", "not_done", "", "not_done", "2024-01-31", TRUE, 1 },
  { "noted done",                "yearly", "01-31", "training", 1, -1, "", "", "done", "", "done", "2024-01-31", FALSE, 0 },
  { "noted: not asked",          "yearly", "01-31", "training", 1, -1, "", "", "not_asked", "", "not_asked", "2024-01-31", FALSE, 0 },
  { "put off",                   "yearly", "01-31", "training", 1, -1, "", "", "doing", "2024-07-01", "doing", "2024-07-01", FALSE, 0 },
  { "put off, and past again",   "yearly", "01-31", "training", 1, -1, "", "", "doing", "2024-06-01", "doing", "2024-06-01", TRUE, 0 },
};

static void
test_states (Room *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const gint64 units[] = { 0, f->base.unit, f->other };
    gint64 task = add_task (f, 0, cases[i].name, cases[i].rhythm, cases[i].due, cases[i].evidence, units[cases[i].lead]);
    g_autoptr (HdRecord) activity = NULL;
    g_autoptr (GPtrArray) statuses = NULL, rows = NULL;
    g_autoptr (GError) error = NULL;
    HdTaskStatus *status;
    gint64 sum = 0;

    g_test_message ("%s", cases[i].name);
    if (cases[i].unit >= 0)
      activity = hd_store_get (f->base.store, HD_TYPE_ACTIVITY,
                               add_activity (f, cases[i].evidence, units[cases[i].unit], cases[i].held, cases[i].activity_state, 0), &error);
    if (*cases[i].noted != '\0')
      fixture_save (&f->base, g_object_new (HD_TYPE_TASK_YEAR, "task", task, "year", (gint64) YEAR, "state", cases[i].noted,
                                            "due", cases[i].noted_due, NULL));
    statuses = tasks (f, YEAR);
    status = find (statuses, cases[i].name);
    g_assert_cmpstr (status->state, ==, cases[i].state);
    g_assert_cmpstr (status->due, ==, cases[i].shown_due);
    g_assert_cmpint (status->late, ==, cases[i].late);
    g_assert_cmpint (status->evidence, ==, cases[i].count);
    g_assert_cmpint (status->noted, ==, *cases[i].noted != '\0');
    rows = hd_task_rows (f->base.store, status->task, YEAR, TODAY, &error);
    g_assert_no_error (error);
    for (guint r = 0; r < rows->len; r++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, r))->weight;
    g_assert_cmpint (sum, ==, cases[i].count);

    /* The next case begins with nothing done. */
    if (activity != NULL) {
      g_assert_true (hd_store_begin (f->base.store, "Xóa", &error) && hd_store_delete (f->base.store, activity, &error) &&
                     hd_store_commit (f->base.store, &error));
      g_assert_no_error (error);
    }
  }
}

/* A heading stands as its parts, in the order of the tree; an activity that names a task
 * shows that one and no other. */
static void
test_tree (Room *f, gconstpointer data)
{
  gint64 part = add_task (f, 0, "I", "", "", "", 0);
  gint64 first = add_task (f, part, "I.1", "yearly", "", "training", f->base.unit);
  g_autoptr (GPtrArray) before = NULL, between = NULL, after = NULL;
  static const char *const order[] = { "I", "I.1", "I.2", "II" };

  add_task (f, 0, "II", "yearly", "", "training", f->base.unit);
  add_task (f, part, "I.2", "yearly", "", "", f->base.unit);
  before = tasks (f, YEAR);
  g_assert_cmpuint (before->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (hd_record_text (((HdTaskStatus *) g_ptr_array_index (before, i))->task, HD_TASK_CODE), ==, order[i]);
  g_assert_cmpuint (find (before, "I")->depth, ==, 0);
  g_assert_cmpuint (find (before, "I.2")->depth, ==, 1);
  g_assert_cmpstr (find (before, "I")->state, ==, "open");

  add_activity (f, "training", f->base.unit, "2024-02-01", "", first);
  between = tasks (f, YEAR);
  g_assert_cmpstr (find (between, "I.1")->state, ==, "done");
  g_assert_cmpstr (find (between, "I")->state, ==, "doing");
  g_assert_cmpstr (find (between, "II")->state, ==, "open");

  fixture_save (&f->base, g_object_new (HD_TYPE_TASK_YEAR, "task", hd_record_id (find (between, "I.2")->task), "year",
                                        (gint64) YEAR, "state", "not_asked", NULL));
  after = tasks (f, YEAR);
  g_assert_cmpstr (find (after, "I")->state, ==, "done");
}

/* A task that rests on a target stands as that stands. */
static void
test_target (Room *f, gconstpointer data)
{
  gint64 target = fixture_save (&f->base, g_object_new (HD_TYPE_TARGET, "plan", f->plan, "code", "T", "title", "T", "comparator", "at_least",
                                                        "required", G_GINT64_CONSTANT (2), "period", "year", "figure", "conferences_held", NULL));
  static const char *const states[] = { "open", "doing", "done" };

  fixture_save (&f->base, g_object_new (HD_TYPE_TASK, "plan", f->plan, "code", "X", "title", "X", "rhythm", "yearly", "target", target, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (states); i++) {
    g_autoptr (GPtrArray) statuses = tasks (f, YEAR);

    g_assert_cmpstr (find (statuses, "X")->state, ==, states[i]);
    g_assert_cmpint (find (statuses, "X")->evidence, ==, i);
    add_activity (f, "conference", 0, "2024-04-01", "", 0);
  }
}

/* A due date, and what it is in a plan that begins so many years later. */
static const struct {
  const char *due;
  gint64      first;
  const char *moved, *wording, *moved_wording;
} dates[] = {
  { "2023-06-10", 2026, "2026-06-10", "chậm nhất ngày 10/6/2023", "chậm nhất ngày 10/6/2026" },
  { "2023-06-10", 2028, "2028-06-10", "trước ngày 10 tháng 6 năm 2023", "trước ngày 10 tháng 6 năm 2028" },
  { "2024-02-29", 2026, "2027-02-28", "trước ngày 29/02/2024", "trước ngày 28/02/2027" },
  { "2024-02-29", 2027, "2028-02-29", "trước ngày 29/02/2024", "trước ngày 29/02/2028" },
  { "2025-12-31", 2026, "2028-12-31", "Hội nghị giai đoạn 2025 - 2030", "Hội nghị giai đoạn 2025 - 2030" },
  { "01-31",      2026, "01-31",      "trước ngày 31/01 hằng năm", "trước ngày 31/01 hằng năm" },
  { "",           2026, "",           "", "" },
};

static void
test_clone_dates (Room *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) copies = NULL;
    g_autofree char *code = g_strdup_printf ("D%u", i);
    gint64 made;

    g_test_message ("%s to %d", dates[i].due, (int) dates[i].first);
    fixture_save (&f->base, g_object_new (HD_TYPE_OBLIGATION, "plan", f->plan, "code", code, "title", code,
                                          "rhythm", strlen (dates[i].due) == 10 ? "once" : "yearly", "due", dates[i].due,
                                          "wording", dates[i].wording, NULL));
    made = hd_plan_clone (f->base.store, f->plan, dates[i].first, &error);
    g_assert_no_error (error);
    copies = hd_store_find_ref (f->base.store, HD_TYPE_OBLIGATION, "plan", made, &error);
    g_assert_cmpuint (copies->len, ==, i + 1);
    for (guint c = 0; c < copies->len; c++)
      if (strcmp (hd_record_text (g_ptr_array_index (copies, c), HD_OBLIGATION_CODE), code) == 0) {
        g_assert_cmpstr (hd_record_text (g_ptr_array_index (copies, c), HD_OBLIGATION_DUE), ==, dates[i].moved);
        g_assert_cmpstr (hd_record_text (g_ptr_array_index (copies, c), HD_OBLIGATION_WORDING), ==, dates[i].moved_wording);
      }
  }
}

/* Everything goes over and refers to what went over; money does not; one step takes it back. */
static void
test_clone (Room *f, gconstpointer data)
{
  HdStore *store = f->base.store;
  gint64 movement = fixture_save (&f->base, g_object_new (HD_TYPE_MOVEMENT, "plan", f->plan, "name", "Giáo dục", NULL));
  gint64 part = add_task (f, 0, "I", "", "", "", 0), task, made;
  g_autoptr (HdRecord) plan = NULL, budget = NULL;
  g_autoptr (GPtrArray) movements = NULL, obligations = NULL, copies = NULL, lines = NULL, bases = NULL, links = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  fixture_save (&f->base, g_object_new (HD_TYPE_MOVEMENT_UNIT, "movement", movement, "unit", f->base.unit, "role", "lead", NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_MOVEMENT, "plan", f->plan, "name", "Khuyến học", "parent", movement, NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_OBLIGATION, "plan", f->plan, "code", "A1", "title", "A1", "rhythm", "yearly", "movement", movement, NULL));
  task = add_task (f, part, "I.1", "yearly", "", "", f->base.unit);
  fixture_save (&f->base, g_object_new (HD_TYPE_TASK_UNIT, "task", task, "unit", f->other, "role", "cooperate", NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_BUDGET_LINE, "plan", f->plan, "year", G_GINT64_CONSTANT (2024), "task", task, "title", "Tập huấn",
                                        "source", "state", "state", "approved", "estimate", G_GINT64_CONSTANT (5000000),
                                        "approved", G_GINT64_CONSTANT (4000000), "number", "12", NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_LEGAL_BASIS, "plan", f->plan, "number", "cũ", "valid-to", "2025-12-31", NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_LEGAL_BASIS, "plan", f->plan, "number", "còn", "valid-to", "2026-01-01", NULL));

  g_assert_cmpint (hd_plan_clone (store, f->plan, 2023, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  made = hd_plan_clone (store, f->plan, 2026, &error);
  g_assert_no_error (error);
  plan = hd_store_get (store, HD_TYPE_PLAN, made, &error);
  g_assert_cmpstr (hd_record_text (plan, HD_PLAN_TITLE), ==, "Kế hoạch giai đoạn 2026 - 2028");
  g_assert_cmpstr (hd_record_text (plan, HD_PLAN_NUMBER), ==, "");
  g_assert_cmpstr (hd_record_text (plan, HD_PLAN_BODY), ==, "");
  g_assert_cmpint (hd_record_int (plan, HD_PLAN_PERIOD_END), ==, 2028);
  g_assert_cmpint (hd_record_int (plan, HD_PLAN_REPLACES), ==, f->plan);

  movements = hd_store_find_ref (store, HD_TYPE_MOVEMENT, "plan", made, &error);
  g_assert_cmpuint (movements->len, ==, 2);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (movements, 1), HD_MOVEMENT_PARENT), ==, hd_record_id (g_ptr_array_index (movements, 0)));
  links = hd_store_find_ref (store, HD_TYPE_MOVEMENT_UNIT, "movement", hd_record_id (g_ptr_array_index (movements, 0)), &error);
  g_assert_cmpuint (links->len, ==, 1);
  obligations = hd_store_find_ref (store, HD_TYPE_OBLIGATION, "plan", made, &error);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (obligations, 0), HD_OBLIGATION_MOVEMENT), ==, hd_record_id (g_ptr_array_index (movements, 0)));
  copies = hd_store_find_ref (store, HD_TYPE_TASK, "plan", made, &error);
  g_assert_cmpuint (copies->len, ==, 2);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (copies, 1), HD_TASK_PARENT), ==, hd_record_id (g_ptr_array_index (copies, 0)));
  lines = hd_store_find_ref (store, HD_TYPE_BUDGET_LINE, "plan", made, &error);
  g_assert_cmpuint (lines->len, ==, 1);
  budget = g_object_ref (g_ptr_array_index (lines, 0));
  g_assert_cmpint (hd_record_int (budget, HD_BUDGET_LINE_YEAR), ==, 2027);
  g_assert_cmpint (hd_record_int (budget, HD_BUDGET_LINE_TASK), ==, hd_record_id (g_ptr_array_index (copies, 1)));
  g_assert_cmpint (hd_record_int (budget, HD_BUDGET_LINE_ESTIMATE), ==, 0);
  g_assert_cmpint (hd_record_int (budget, HD_BUDGET_LINE_APPROVED), ==, 0);
  g_assert_cmpstr (hd_record_text (budget, HD_BUDGET_LINE_STATE), ==, "drafted");
  g_assert_cmpstr (hd_record_text (budget, HD_BUDGET_LINE_NUMBER), ==, "");
  bases = hd_store_find_ref (store, HD_TYPE_LEGAL_BASIS, "plan", made, &error);
  g_assert_cmpuint (bases->len, ==, 1);
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (bases, 0), HD_LEGAL_BASIS_NUMBER), ==, "còn");

  g_assert_true (hd_store_undo (store, &label, &error));
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (store, HD_TYPE_PLAN), ==, 1);
  g_assert_cmpint (hd_store_count (store, HD_TYPE_TASK), ==, 2);
}

static gboolean
try_save (Room *f, HdRecord *record, GError **error)
{
  if (!hd_store_begin (f->base.store, "Sửa", error))
    return FALSE;
  if (hd_store_save (f->base.store, record, error) && hd_store_commit (f->base.store, error))
    return TRUE;
  hd_store_rollback (f->base.store);
  return FALSE;
}

/* Nothing of a closed plan is changed, made or deleted, what is noted of its duties included. */
static void
test_closed (Room *f, gconstpointer data)
{
  HdStore *store = f->base.store;
  gint64 task = add_task (f, 0, "I", "yearly", "", "", f->base.unit);
  gint64 obligation = fixture_save (&f->base, g_object_new (HD_TYPE_OBLIGATION, "plan", f->plan, "code", "R", "title", "R", "rhythm", "yearly", NULL));
  gint64 movement = fixture_save (&f->base, g_object_new (HD_TYPE_MOVEMENT, "plan", f->plan, "name", "Y tế", NULL));
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (HdRecord) plan = NULL, kept = NULL, received = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_plan_set_closed (store, f->plan, TRUE, &error));
  g_assert_no_error (error);
  g_ptr_array_add (refused, g_object_new (HD_TYPE_TASK, "plan", f->plan, "title", "II", NULL));
  g_ptr_array_add (refused, g_object_new (HD_TYPE_TASK_YEAR, "task", task, "year", G_GINT64_CONSTANT (2024), "state", "done", NULL));
  g_ptr_array_add (refused, g_object_new (HD_TYPE_TASK_UNIT, "task", task, "unit", f->other, "role", "cooperate", NULL));
  g_ptr_array_add (refused, g_object_new (HD_TYPE_TARGET, "plan", f->plan, "code", "T", "title", "T", "comparator", "done", "period", "year",
                                          "figure", "conferences_held", NULL));
  g_ptr_array_add (refused, hd_store_get (store, HD_TYPE_OBLIGATION, obligation, NULL));
  g_ptr_array_add (refused, hd_store_get (store, HD_TYPE_MOVEMENT, movement, NULL));
  g_ptr_array_add (refused, g_object_new (HD_TYPE_MOVEMENT_UNIT, "movement", movement, "unit", f->other, "role", "lead", NULL));
  g_ptr_array_add (refused, g_object_new (HD_TYPE_LEGAL_BASIS, "plan", f->plan, "number", "1", NULL));
  g_ptr_array_add (refused, g_object_new (HD_TYPE_BUDGET_LINE, "plan", f->plan, "year", G_GINT64_CONSTANT (2024), "title", "Chi", "source", "state",
                                          "state", "drafted", NULL));
  plan = hd_store_get (store, HD_TYPE_PLAN, f->plan, NULL);
  hd_record_set_text (plan, HD_PLAN_TITLE, "Khác");
  g_ptr_array_add (refused, g_object_ref (plan));
  for (guint i = 0; i < refused->len; i++) {
    g_test_message ("%s", G_OBJECT_TYPE_NAME (g_ptr_array_index (refused, i)));
    g_assert_false (try_save (f, g_ptr_array_index (refused, i), &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_clear_error (&error);
  }
  kept = hd_store_get (store, HD_TYPE_TASK, task, NULL);
  g_assert_true (hd_store_begin (store, "Xóa", NULL));
  g_assert_false (hd_store_delete (store, kept, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  hd_store_rollback (store);

  received = g_object_new (HD_TYPE_FULFILMENT, "obligation", obligation, "unit", f->base.unit, "year", G_GINT64_CONSTANT (2024), "state", "received",
                           "received", "2024-05-01", NULL);
  g_assert_false (try_save (f, received, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);

  g_assert_true (hd_plan_set_closed (store, f->plan, FALSE, &error));
  g_assert_true (try_save (f, g_ptr_array_index (refused, 0), &error));
  g_assert_no_error (error);
}

/* Day, and the block of the bases that are in force on it. */
static void
test_bases (Room *f, gconstpointer data)
{
  static const struct { const char *day, *text; } blocks[] = {
    { "2023-12-31", "Thực hiện Chỉ thị 20;\nCăn cứ Quyết định 01 về Quy chế." },
    { "2024-06-09", "Thực hiện Chỉ thị 20;\nCăn cứ Quyết định 01 về Quy chế;\nCăn cứ Luật Thi đua." },
    { "2024-06-10", "Thực hiện Chỉ thị 20;\nCăn cứ Luật Thi đua." },
    { "1999-01-01", "" },
  };

  fixture_save (&f->base, g_object_new (HD_TYPE_LEGAL_BASIS, "number", "06", "valid-from", "2024-01-01", "clause", "Luật Thi đua.", NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_LEGAL_BASIS, "plan", f->plan, "position", G_GINT64_CONSTANT (2), "kind", "Quyết định", "number", "01",
                                        "title", "về Quy chế", "valid-from", "2020-01-24", "valid-to", "2024-06-09", NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_LEGAL_BASIS, "plan", f->plan, "position", G_GINT64_CONSTANT (1), "number", "20",
                                        "valid-from", "2022-12-26", "clause", "Thực hiện Chỉ thị 20;", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *text = hd_legal_bases_text (f->base.store, f->plan, blocks[i].day, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (text, ==, blocks[i].text);
  }
}

/* A figure and the rows behind it. */
static void
assert_figure (Room *f, const char *figure, gint64 year, gint64 expected)
{
  HdScope scope = { .plan = f->plan, .year = year };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = hd_figure_rows (f->base.store, figure, &scope, &error);
  HdValue value;
  gint64 sum = 0;

  g_assert_no_error (error);
  hd_figure_value (f->base.store, figure, &scope, &value, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  g_assert_cmpint (value.value, ==, expected);
  g_assert_cmpint (sum, ==, expected);
}

/* Money of decisions counts once they are issued, on top of what is noted. */
static void
test_budget (Room *f, gconstpointer data)
{
  HdStore *store = f->base.store;
  gint64 line = fixture_save (&f->base, g_object_new (HD_TYPE_BUDGET_LINE, "plan", f->plan, "year", (gint64) YEAR, "title", "Khen thưởng",
                                                      "source", "fund", "state", "approved", "approved", G_GINT64_CONSTANT (1000000),
                                                      "spent", G_GINT64_CONSTANT (300000), NULL));
  gint64 decision = fixture_save (&f->base, g_object_new (HD_TYPE_DECISION, "kind", "award", "title", "Khen thưởng", "year", (gint64) YEAR,
                                                          "state", "draft", "budget-line", line, NULL));
  gint64 nomination = fixture_save (&f->base, fixture_nomination (&f->base, "Nguyễn Văn An", "1980", "Cứu người"));
  g_autofree char *paid = g_strdup_printf ("UPDATE nomination SET money = 800000, decision = %" PRId64 " WHERE id = %" PRId64, decision, nomination);
  g_autoptr (GPtrArray) drafted = NULL, issued = NULL;
  g_autoptr (GError) error = NULL;
  HdBudgetStatus *status;

  /* What issuing asks for is tested with the decisions; here is only what it leaves. */
  g_assert_true (hd_db_exec (hd_store_db (store), paid, &error));
  drafted = hd_budget (store, f->plan, YEAR, &error);
  g_assert_no_error (error);
  status = g_ptr_array_index (drafted, 0);
  g_assert_cmpint (status->awards, ==, 0);
  g_assert_cmpint (status->left, ==, 700000);

  g_assert_true (hd_db_exec (hd_store_db (store), "UPDATE decision SET state = 'issued'", &error));
  issued = hd_budget (store, f->plan, YEAR, &error);
  g_assert_no_error (error);
  status = g_ptr_array_index (issued, 0);
  g_assert_cmpint (status->awards, ==, 800000);
  g_assert_cmpint (status->spent, ==, 1100000);
  g_assert_cmpint (status->left, ==, -100000);
  assert_figure (f, "budget_approved", YEAR, 1000000);
  assert_figure (f, "budget_spent", YEAR, 1100000);
  assert_figure (f, "budget_spent", YEAR + 1, 0);
}

/* A difficulty is of the year that it was reported in, and of each until its answer. */
static void
test_difficulties (Room *f, gconstpointer data)
{
  static const struct { const char *reported, *answered; } noted[] = {
    { "2023-12-31", "2024-01-01" }, { "2024-01-01", "" }, { "2024-12-31", "2025-01-01" }, { "2022-05-01", "2023-12-31" }, { "2025-01-01", "" },
  };
  static const struct { gint64 year, total, answered; } years[] = { { 2022, 1, 0 }, { 2023, 2, 1 }, { 2024, 3, 1 }, { 2025, 3, 1 }, { 2026, 2, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (noted); i++)
    fixture_save (&f->base, g_object_new (HD_TYPE_DIFFICULTY, "plan", f->plan, "title", "Thiếu kinh phí", "reported", noted[i].reported,
                                          "answered", noted[i].answered, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    assert_figure (f, "difficulties_total", years[i].year, years[i].total);
    assert_figure (f, "difficulties_answered", years[i].year, years[i].answered);
    assert_figure (f, "difficulties_open", years[i].year, years[i].total - years[i].answered);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add ("/task/" path, Room, NULL, set_up, func, tear_down)
  ADD ("states", test_states);
  ADD ("tree", test_tree);
  ADD ("target", test_target);
  ADD ("clone/dates", test_clone_dates);
  ADD ("clone/everything", test_clone);
  ADD ("closed", test_closed);
  ADD ("legal-bases", test_bases);
  ADD ("budget", test_budget);
  ADD ("difficulties", test_difficulties);
  return g_test_run ();
}
