/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "store/activity.h"
#include "store/duty-private.h"
#include "store/figure.h"
#include "store/nomination.h"
#include "store/task.h"
#include "store/text.h"
#include "store/unit.h"
#include "year.h"

/* Days of rest around Tết, as an office enters them; the first days of the year are known. */
#define HOLIDAYS                                                                            \
  "01-01 04-30 05-01 09-02 2023-01-20 2023-01-21 2023-01-22 2023-01-23 2023-01-24 2023-01-25 2023-01-26 " \
  "2024-02-08 2024-02-09 2024-02-10 2024-02-11 2024-02-12 2024-02-13 2024-02-14 "           \
  "2025-01-25 2025-01-26 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-01 2025-02-02 " \
  "2026-02-14 2026-02-15 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-21 2026-02-22 " \
  "2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2027-02-10 2027-02-11 "           \
  "2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-01-29 2028-01-30 2028-01-31"

static const char *const states[] = {
  [HD_DUTY_OPEN] = "open", [HD_DUTY_SOON] = "soon", [HD_DUTY_LATE] = "late", [HD_DUTY_DONE] = "done",
  [HD_DUTY_DONE_LATE] = "done-late", [HD_DUTY_UNDATED] = "undated", [HD_DUTY_EXEMPT] = "exempt",
};

/* How each wording is read, at the ends of the year, of February and of Tết. */
static void
test_dates (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("duty/dates.tsv", 9);

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autoptr (HdRecord) obligation = g_object_new (HD_TYPE_OBLIGATION, "rhythm", c[0], "due", c[1], "wording", c[2], "wording-other", c[3],
                                                    "inclusive", c[4][0] == '1', NULL);
    char kind[16], strict[16];

    g_test_message ("%s %s “%s” %s/%s", c[0], c[1], c[2], c[5], c[6]);
    hd_obligation_dates (obligation, year_number (c[5]), (guint) year_number (c[6]), kind, strict);
    g_assert_cmpstr (kind, ==, c[7]);
    g_assert_cmpstr (strict, ==, c[8]);
  }
}

/* The day that a wording names by itself. */
static void
test_wordings (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("duty/wordings.tsv", 4);

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autofree char *due = hd_wording_due (c[1], c[0]);

    g_test_message ("%s “%s”", c[0], c[1]);
    g_assert_cmpint (hd_wording_is_before (c[1]), ==, c[2][0] == '1');
    g_assert_cmpstr (due, ==, c[3]);
  }
}

/* A new obligation whose wording alone names its day gets the day; one that has it keeps it. */
static void
test_worded_due (Fixture *f, gconstpointer data)
{
  static const struct { const char *rhythm, *due, *wording, *other, *expected; } cases[] = {
    { "yearly", "", "trong quý II", "", "06-30" }, { "yearly", "05-31", "trong quý II", "", "05-31" },
    { "once", "", "theo quy định", "chậm nhất ngày 10/6/2023", "2023-06-10" }, { "monthly", "", "hằng tháng", "", "" },
  };
  gint64 plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Plan", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 id = fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", "X", "title", "X", "rhythm", cases[i].rhythm, "due", cases[i].due,
                                               "wording", cases[i].wording, "wording-other", cases[i].other, NULL));
    g_autoptr (HdRecord) obligation = hd_store_get (f->store, HD_TYPE_OBLIGATION, id, &error);

    g_assert_cmpstr (hd_record_text (obligation, HD_OBLIGATION_DUE), ==, cases[i].expected);
  }
}

/* A day of rest is told, and moves nothing. */
static void
test_hints (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("duty/hints.tsv", 3);
  g_autoptr (GError) error = NULL;

  hd_store_set_setting (f->store, "holidays", HOLIDAYS, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autofree char *hint = hd_duty_hint (f->store, c[0]);
    g_autofree char *expected = c[1][0] == '\0' ? g_strdup ("") : g_strdup_printf ("%s; the next working day is %s", c[1], c[2]);

    g_assert_cmpstr (hint, ==, expected);
  }
}

static gint64
new_plan (Fixture *f)
{
  return fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Plan", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));
}

static gint64
new_obligation (Fixture *f, gint64 plan, const char *code, const char *owner, const char *rhythm, const char *due, const char *evidence, gint64 quota)
{
  return fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", code, "title", code, "owner", owner, "rhythm", rhythm,
                                        "due", due, "evidence", evidence, "quota", quota, "inclusive", TRUE, NULL));
}

static GPtrArray *
duties_on (Fixture *f, gint64 from, gint64 to, const char *today)
{
  const HdDutyScope scope = { .from_year = from, .to_year = to, .today = today };
  g_autoptr (GError) error = NULL;
  GPtrArray *duties = hd_duties (f->store, &scope, &error);

  g_assert_no_error (error);
  return duties;
}

/* Received before, on and after the day, by both readings, with more time and without. */
static void
test_states (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("duty/states.tsv", 11);
  gint64 plan = new_plan (f);

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) obligation = g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", "X", "title", "X", "owner", "council", "rhythm", "yearly",
                                                    "due", c[0][0] == '\0' ? "" : c[0] + 5, "wording", "trước ngày này", "inclusive", c[1][0] == '1', NULL);
    g_autoptr (GPtrArray) duties = NULL;
    HdDuty *duty;

    hd_store_save (f->store, obligation, &error);
    g_assert_no_error (error);
    if (c[3][0] != '\0' || c[4][0] != '\0' || c[5][0] != '\0')
      fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", hd_record_id (obligation), "year", (gint64) 2024, "received", c[3],
                                     "state", c[4], "extended", c[5], "reason", c[5][0] == '\0' ? "" : "Asked for", NULL));
    duties = duties_on (f, 2024, 2024, c[2]);
    g_assert_cmpuint (duties->len, ==, 1);
    duty = g_ptr_array_index (duties, 0);
    g_test_message ("%s on %s: %s %s %s", c[0], c[2], c[3], c[4], c[5]);
    g_assert_cmpstr (duty->due, ==, c[6]);
    g_assert_cmpstr (duty->due_strict, ==, c[7]);
    g_assert_cmpint (duty->days_late, ==, year_number (c[8]));
    g_assert_cmpint (duty->days_late_strict, ==, year_number (c[9]));
    g_assert_cmpstr (states[duty->state], ==, c[10]);
    g_assert_cmpstr (hd_duty_label (duty), !=, "");
    g_assert_cmpstr (duty->done, ==, c[4][0] == '\0' ? "" : c[3]);
    g_clear_pointer (&duties, g_ptr_array_unref);
    hd_store_delete (f->store, obligation, &error);
    g_assert_no_error (error);
  }
}

static HdDuty *
duty_of (GPtrArray *duties, gint64 obligation, gint64 unit, gint64 year, guint month)
{
  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);

    if (hd_record_id (duty->obligation) == obligation && duty->unit == unit && duty->year == year && duty->month == month)
      return duty;
  }
  return NULL;
}

/* Noted, accepted, sent back, taken back; each is one step to undo. */
static void
test_note (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f);
  gint64 report = new_obligation (f, plan, "R", "all", "yearly", "12-10", "report", 0);
  g_autoptr (GPtrArray) duties = duties_on (f, 2024, 2024, "2024-12-01");
  HdDuty *duty = duty_of (duties, report, f->unit, 2024, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) note = NULL;

  g_assert_cmpint (duty->state, ==, HD_DUTY_SOON);
  g_assert_true (hd_duty_note (f->store, duty, "received", "2024-12-09", &error));
  g_assert_no_error (error);
  g_assert_cmpint (duty->state, ==, HD_DUTY_DONE);
  g_assert_cmpstr (duty->done, ==, "2024-12-09");
  g_assert_true (hd_duty_note (f->store, duty, "commented", "2024-12-15", &error));
  g_assert_cmpint (duty->state, ==, HD_DUTY_DONE);
  g_assert_true (hd_duty_note (f->store, duty, "accepted", "2024-12-20", &error));
  note = hd_duty_fulfilment (f->store, duty, &error);
  g_assert_cmpstr (hd_record_text (note, HD_FULFILMENT_RECEIVED), ==, "2024-12-09");
  g_assert_cmpstr (hd_record_text (note, HD_FULFILMENT_COMMENTED), ==, "2024-12-15");
  g_assert_cmpstr (hd_record_text (note, HD_FULFILMENT_ACCEPTED), ==, "2024-12-20");
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 0);

  /* More time needs a reason and a later day, and outlasts what was noted. */
  g_assert_false (hd_duty_extend (f->store, duty, "2024-12-20", "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (hd_duty_extend (f->store, duty, "2024-12-10", "Ill", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (hd_duty_extend (f->store, duty, "soon", "Ill", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_duty_extend (f->store, duty, "2024-12-20", "Ill", &error));
  g_assert_cmpstr (duty->due, ==, "2024-12-20");
  g_assert_cmpstr (duty->due_worded, ==, "2024-12-10");
  g_assert_true (hd_duty_note (f->store, duty, "received", "2024-12-18", &error));
  g_assert_cmpint (duty->state, ==, HD_DUTY_DONE);
  g_assert_true (hd_duty_note (f->store, duty, "", NULL, &error));
  g_assert_cmpstr (duty->due, ==, "2024-12-20");
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 1);
  g_assert_true (hd_duty_extend (f->store, duty, "", "", &error));
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 0);

  /* One duty has one note. */
  g_assert_true (hd_duty_note (f->store, duty, "exempt", NULL, &error));
  g_assert_cmpint (duty->state, ==, HD_DUTY_EXEMPT);
  g_clear_object (&note);
  note = g_object_new (HD_TYPE_FULFILMENT, "obligation", report, "unit", f->unit, "year", (gint64) 2024, "state", "received", NULL);
  g_assert_false (hd_store_save (f->store, note, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

static void
assert_milestone (Fixture *f, const char *code, gint64 year, const char *today, gint64 count, gint64 quota, const char *done)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) milestones = hd_milestones (f->store, 0, year, today, &error);
  gboolean found = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < milestones->len; i++) {
    HdMilestone *m = g_ptr_array_index (milestones, i);

    if (strcmp (hd_record_text (m->obligation, HD_OBLIGATION_CODE), code) != 0)
      continue;
    found = TRUE;
    g_assert_cmpint (m->count.value, ==, count);
    g_assert_cmpint (m->quota, ==, quota);
    g_assert_cmpstr (m->done, ==, done);
  }
  g_assert_true (found);
}

static gint64
value_of (Fixture *f, const char *figure, gint64 year, const char *as_of)
{
  const HdScope scope = { .year = year, .as_of = as_of };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = hd_figure_rows (f->store, figure, &scope, &error);
  gint64 sum = 0;
  HdValue value;

  g_assert_no_error (error);
  g_assert_true (hd_figure_value (f->store, figure, &scope, &value, &error));
  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  g_assert_cmpint (value.value, ==, sum);
  return value.value;
}

/* What is owed once is one duty: noted in whatever year, seen until it is done, and a
 * version of the criteria or an activity shows it as well. Who need not leaves the count. */
static void
test_once (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f), second = fixture_save (f, fixture_unit ("Phường Cự Khối")), third = fixture_save (f, fixture_unit ("Phường Phúc Lợi"));
  gint64 criteria = new_obligation (f, plan, "C", "all", "once", "2023-06-10", "criteria", 0);
  g_autoptr (GPtrArray) before = NULL, first_year = NULL, later = NULL;
  g_autoptr (GError) error = NULL;
  HdDuty *duty;

  before = duties_on (f, 2022, 2022, "2024-03-01");
  g_assert_cmpuint (before->len, ==, 0);
  first_year = duties_on (f, 2023, 2023, "2024-03-01");
  g_assert_cmpuint (first_year->len, ==, 3);
  g_assert_cmpint (duty_of (first_year, criteria, second, 2023, 0)->days_late, ==, 265);
  fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", f->unit, "number", "5/KH", "state", "received", "received", "2023-06-10", NULL));
  /* Those of a movement are other ones. */
  fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", second, "movement", (gint64) 77, "state", "received", "received", "2023-06-10", NULL));
  duty = duty_of (first_year, criteria, second, 2023, 0);
  g_assert_true (hd_duty_note (f->store, duty, "received", "2024-02-01", &error));
  g_assert_cmpint (duty->state, ==, HD_DUTY_DONE_LATE);
  g_assert_cmpint (duty->days_late, ==, 236);

  later = duties_on (f, 2024, 2025, "2025-07-01");
  g_assert_null (duty_of (later, criteria, f->unit, 2024, 0));
  g_assert_cmpint (duty_of (later, criteria, second, 2024, 0)->state, ==, HD_DUTY_DONE_LATE);
  g_assert_null (duty_of (later, criteria, second, 2025, 0));
  g_assert_cmpint (duty_of (later, criteria, third, 2025, 0)->state, ==, HD_DUTY_LATE);
  assert_milestone (f, "C", 2024, "2024-12-31", 2, 3, "");
  g_assert_cmpint (value_of (f, "duties_overdue", 2024, "2024-12-31"), ==, 1);
  g_assert_cmpint (value_of (f, "units_owing", 2024, "2024-12-31"), ==, 1);
  g_assert_cmpint (value_of (f, "duties_done_late", 2024, "2024-12-31"), ==, 1);

  duty = duty_of (later, criteria, third, 2025, 0);
  g_assert_true (hd_duty_note (f->store, duty, "exempt", NULL, &error));
  assert_milestone (f, "C", 2024, "2024-12-31", 2, 2, "2024-02-01");
  g_assert_cmpint (value_of (f, "duties_overdue", 2024, "2024-12-31"), ==, 0);
  g_assert_cmpint (value_of (f, "duties_exempt", 2024, "2024-12-31"), ==, 1);
}

static void
assert_target (Fixture *f, const char *code, gint64 year, gint64 required, gint64 achieved)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (f->store, 0, year, "2024-12-31", &error);
  gboolean found = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (strcmp (hd_record_text (status->target, HD_TARGET_CODE), code) != 0)
      continue;
    found = TRUE;
    g_assert_cmpint (status->required.value, ==, required);
    g_assert_cmpint (status->achieved.value, ==, achieved);
  }
  g_assert_true (found);
}

/* A target of all units counts whatever shows that a unit did its part, and is asked of
 * those alone who owe it: an activity, a note, a version of the criteria; one need not. */
static void
test_targets (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f), units[5] = { f->unit };
  gint64 criteria = new_obligation (f, plan, "C", "all", "once", "2023-06-10", "criteria", 0);
  gint64 tell = new_obligation (f, plan, "T", "all", "monthly", "", "telling", 0);
  static const struct { const char *code, *figure, *comparator; gint64 required; } targets[] = {
    { "T1", "units_with_criteria", "percent_of_units", 100 }, { "T2", "units_telling_monthly", "at_least_each", 1 },
  };

  for (guint i = 1; i < G_N_ELEMENTS (units); i++) {
    g_autofree char *name = g_strdup_printf ("Phường %u", i);

    units[i] = fixture_save (f, fixture_unit (name));
  }
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    fixture_save (f, g_object_new (HD_TYPE_TARGET, "plan", plan, "code", targets[i].code, "title", targets[i].code, "figure", targets[i].figure,
                                   "comparator", targets[i].comparator, "required", targets[i].required, "period", i == 0 ? "once" : "month", NULL));
  assert_target (f, "T1", 2024, 5, 0);
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "criteria", "title", "A", "unit", units[0], "year", (gint64) 2023, NULL));
  fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", criteria, "unit", units[1], "year", (gint64) 2023, "state", "received",
                                 "received", "2023-06-01", NULL));
  fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", units[2], "state", "received", "received", "2024-02-02", NULL));
  fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", criteria, "unit", units[3], "year", (gint64) 2023, "state", "exempt", "reason", "New", NULL));
  fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", criteria, "unit", units[4], "year", (gint64) 2023, "extended", "2025-01-01", "reason", "New", NULL));
  assert_target (f, "T1", 2023, 4, 2);
  assert_target (f, "T1", 2024, 4, 3);
  assert_milestone (f, "C", 2024, "2024-12-31", 3, 4, "");
  g_assert_cmpint (value_of (f, "units_with_criteria", 2024, "2024-12-31"), ==, 3);
  /* Eleven months told and one that need not be are a year. */
  for (gint64 month = 1; month <= 12; month++)
    fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", tell, "unit", units[0], "year", (gint64) 2024, "month", month,
                                   "state", month == 8 ? "exempt" : "received", NULL));
  assert_target (f, "T2", 2024, 5, 1);
  assert_milestone (f, "T", 2024, "2024-12-31", 1, 5, "");
}

/* A plan that is closed takes no notes any more. */
static void
test_closed (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f);
  gint64 report = new_obligation (f, plan, "R", "all", "yearly", "", "report", 0);
  g_autoptr (GPtrArray) duties = duties_on (f, 2024, 2024, "2024-12-01");
  HdDuty *duty = duty_of (duties, report, f->unit, 2024, 0);
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_duty_note (f->store, duty, "received", "2024-11-11", &error));
  g_assert_true (hd_plan_set_closed (f->store, plan, TRUE, &error));
  g_assert_no_error (error);
  g_assert_false (hd_duty_note (f->store, duty, "accepted", "2024-11-12", &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (hd_duty_note (f->store, duty, "", NULL, &error));
  g_assert_nonnull (error);
}

/* Twelve a year; a month that is over and was not told is late from the first of the next. */
static void
test_monthly (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f);
  gint64 tell = new_obligation (f, plan, "T", "all", "monthly", "", "telling", 0);
  g_autoptr (GPtrArray) duties = NULL;
  g_autoptr (GError) error = NULL;

  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", "T", "unit", f->unit, "year", (gint64) 2024, "held", "2024-01-31", NULL));
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", "T", "unit", f->unit, "year", (gint64) 2024, "held", "2024-03-05",
                                 "state", "planned", NULL));
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "telling", "title", "T", "unit", f->unit, "year", (gint64) 2024, NULL));
  duties = duties_on (f, 2024, 2024, "2024-03-31");
  g_assert_cmpuint (duties->len, ==, 12);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 1)->state, ==, HD_DUTY_DONE);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 2)->state, ==, HD_DUTY_LATE);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 2)->days_late, ==, 31);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 3)->state, ==, HD_DUTY_SOON);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 4)->state, ==, HD_DUTY_OPEN);
  g_assert_true (hd_duty_note (f->store, duty_of (duties, tell, f->unit, 2024, 2), "received", "2024-03-02", &error));
  g_assert_no_error (error);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 2)->state, ==, HD_DUTY_DONE_LATE);
  g_assert_cmpint (duty_of (duties, tell, f->unit, 2024, 3)->fulfilment, ==, 0);
  assert_milestone (f, "T", 2024, "2024-12-31", 0, 1, "");
}

/* Clusters, the council with others, and a unit that is named by its code. */
static void
test_owners (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f), other = fixture_save (f, fixture_unit ("Phường Cự Khối"));
  gint64 cluster = fixture_save (f, g_object_new (HD_TYPE_CLUSTER, "name", "Cụm số 1", "position", (gint64) 1, NULL));
  gint64 joined = new_obligation (f, plan, "G", "clusters", "yearly", "", "cluster_plan", 0);
  gint64 contest = new_obligation (f, plan, "K", "council, Phường Cự Khối", "yearly", "", "contest", 0);
  gint64 named = new_obligation (f, plan, "N", "Phường Cự Khối", "yearly", "", "training", 2);
  g_autoptr (GPtrArray) duties = NULL;
  HdDuty *duty;

  fixture_save (f, g_object_new (HD_TYPE_CLUSTER_HEAD, "cluster", cluster, "year", (gint64) 2024, "unit", f->unit, NULL));
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "cluster_plan", "title", "P", "unit", f->unit, "year", (gint64) 2024, "held", "2024-02-02", NULL));
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "contest", "title", "K", "unit", other, "year", (gint64) 2024, "held", "2024-04-01", NULL));
  for (guint i = 0; i < 2; i++)
    fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "training", "title", "N", "unit", other, "year", (gint64) 2024,
                                   "held", i == 0 ? "2024-05-05" : "2024-09-09", NULL));
  duties = duties_on (f, 2023, 2024, "2024-12-31");
  g_assert_cmpuint (duties->len, ==, 6);
  g_assert_cmpint (duty_of (duties, joined, 0, 2023, 0)->state, ==, HD_DUTY_UNDATED);
  duty = duty_of (duties, joined, 0, 2024, 0);
  g_assert_cmpint (duty->cluster, ==, cluster);
  g_assert_cmpstr (duty->owner, ==, "Cụm số 1");
  g_assert_cmpstr (duty->done, ==, "2024-02-02");
  duty = duty_of (duties, contest, 0, 2024, 0);
  g_assert_cmpstr (duty->owner, ==, "Council, Phường Cự Khối");
  g_assert_cmpstr (duty->done, ==, "2024-04-01");
  g_assert_cmpstr (duty->from_table, ==, "activity");
  duty = duty_of (duties, named, other, 2024, 0);
  g_assert_cmpint (duty->count, ==, 2);
  g_assert_cmpstr (duty->done, ==, "2024-09-09");
}

/* A unit that is made in July owes nothing for January; one whose heir it is did. */
static void
test_time_of_unit (Fixture *f, gconstpointer data)
{
  gint64 plan = new_plan (f);
  gint64 fresh = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Trường mới", "kind", "school", "valid-from", "2024-07-01", NULL));
  gint64 early = new_obligation (f, plan, "E", "all", "yearly", "01-31", "report", 0);
  gint64 late = new_obligation (f, plan, "L", "all", "yearly", "09-15", "report", 0);
  gint64 once = new_obligation (f, plan, "O", "all", "once", "2023-06-10", "criteria", 0);
  gint64 tell = new_obligation (f, plan, "T", "all", "monthly", "", "telling", 0);
  g_autoptr (GPtrArray) duties = duties_on (f, 2024, 2024, "2024-12-31");

  g_assert_null (duty_of (duties, early, fresh, 2024, 0));
  g_assert_nonnull (duty_of (duties, early, f->unit, 2024, 0));
  g_assert_nonnull (duty_of (duties, late, fresh, 2024, 0));
  g_assert_cmpint (duty_of (duties, once, fresh, 2024, 0)->state, ==, HD_DUTY_UNDATED);
  g_assert_null (duty_of (duties, tell, fresh, 2024, 6));
  g_assert_nonnull (duty_of (duties, tell, fresh, 2024, 7));
}

/* The newest version on a day; one that was replaced until the day it says. */
static void
test_criteria (Fixture *f, gconstpointer data)
{
  static const struct { const char *day, *number; } cases[] = {
    { "2023-06-01", "1" }, { "2023-12-31", "1" }, { "2024-01-01", "2" }, { "2025-06-01", "2" }, { "2022-12-31", NULL },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) none = NULL;

  fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", f->unit, "version", (gint64) 1, "number", "1", "state", "replaced",
                                 "valid-from", "2023-01-01", "valid-to", "2023-12-31", "content", "A\nB", NULL));
  fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", f->unit, "version", (gint64) 2, "number", "2", "state", "accepted",
                                 "valid-from", "2024-01-01", "content", "C", NULL));
  fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", f->unit, "version", (gint64) 3, "number", "3", "state", "replaced", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) criteria = hd_criteria_in_force (f->store, f->unit, 0, cases[i].day, &error);

    g_assert_no_error (error);
    if (cases[i].number == NULL)
      g_assert_null (criteria);
    else
      g_assert_cmpstr (hd_record_text (criteria, HD_CRITERIA_NUMBER), ==, cases[i].number);
  }
  none = hd_criteria_in_force (f->store, f->unit, 5, "2024-01-01", &error);
  g_assert_null (none);
}

/* A slow reading of one duty, row by row, to hold the quick one against. */
typedef struct {
  GPtrArray *activities, *nominations, *criteria, *notes;
} Rows;

static int
later_first (gconstpointer a, gconstpointer b)
{
  const char *left = *(const char *const *) a, *right = *(const char *const *) b;

  return *left == '\0' || *right == '\0' ? (*left == '\0') - (*right == '\0') : strcmp (left, right);
}

/* (transfer container): the days, of those that count, the earliest first */
static GPtrArray *
slow_days (const Rows *rows, HdRecord *obligation, gint64 unit, gint64 from, gint64 to, guint month)
{
  const char *evidence = hd_record_text (obligation, HD_OBLIGATION_EVIDENCE);
  GPtrArray *days = g_ptr_array_new ();
  g_autoptr (GHashTable) subjects = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GPtrArray) seen = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; *evidence != '\0' && i < rows->activities->len; i++) {
    HdRecord *a = g_ptr_array_index (rows->activities, i);
    const char *held = hd_record_text (a, HD_ACTIVITY_HELD), *state = hd_record_text (a, HD_ACTIVITY_STATE);
    gint64 year = hd_record_int (a, HD_ACTIVITY_YEAR);

    if (strcmp (hd_record_text (a, HD_ACTIVITY_KIND), evidence) == 0 && hd_record_int (a, HD_ACTIVITY_UNIT) == unit && year >= from && year <= to &&
        (*state == '\0' || strcmp (state, "held") == 0) &&
        (month == 0 || (strlen (held) == 10 && year_number (held) == from && year_number (held + 5) == month)))
      g_ptr_array_add (days, (gpointer) held);
  }
  for (guint i = 0; strcmp (evidence, "criteria") == 0 && i < rows->criteria->len; i++) {
    HdRecord *c = g_ptr_array_index (rows->criteria, i);
    const char *day = hd_record_text (c, HD_CRITERIA_RECEIVED);

    if (hd_record_int (c, HD_CRITERIA_UNIT) == unit && hd_record_int (c, HD_CRITERIA_MOVEMENT) == 0 && month == 0 &&
        year_number (day) >= from && year_number (day) <= to)
      g_ptr_array_add (days, (gpointer) day);
  }
  for (guint i = 0; *evidence == '\0' && hd_record_int (obligation, HD_OBLIGATION_QUOTA) > 0 && i < rows->nominations->len; i++) {
    HdRecord *n = g_ptr_array_index (rows->nominations, i);
    const char *status = hd_record_text (n, HD_NOMINATION_STATUS), *received = hd_record_text (n, HD_NOMINATION_RECEIVED);
    gint64 *subject = g_new (gint64, 1);
    guint at = 0;

    *subject = hd_record_int (n, HD_NOMINATION_SUBJECT) != 0 ? hd_record_int (n, HD_NOMINATION_SUBJECT) : -hd_record_id (n);
    g_ptr_array_add (seen, subject);
    if (hd_record_int (n, HD_NOMINATION_UNIT) != unit || hd_record_int (n, HD_NOMINATION_YEAR) < from || hd_record_int (n, HD_NOMINATION_YEAR) > to ||
        strcmp (status, "draft") == 0 || strcmp (status, "withdrawn") == 0 || strcmp (status, "ineligible") == 0)
      continue;
    at = GPOINTER_TO_UINT (g_hash_table_lookup (subjects, subject));
    if (at == 0) {
      g_ptr_array_add (days, (gpointer) received);
      g_hash_table_insert (subjects, subject, GUINT_TO_POINTER (days->len));
    } else if (later_first (&received, &days->pdata[at - 1]) < 0) {
      days->pdata[at - 1] = (gpointer) received;
    }
  }
  g_ptr_array_sort (days, later_first);
  return days;
}

static HdRecord *
slow_note (const Rows *rows, gint64 obligation, gboolean once, gint64 unit, gint64 year, guint month)
{
  for (guint i = 0; i < rows->notes->len; i++) {
    HdRecord *note = g_ptr_array_index (rows->notes, i);

    if (hd_record_int (note, HD_FULFILMENT_OBLIGATION) == obligation && hd_record_int (note, HD_FULFILMENT_UNIT) == unit &&
        hd_record_int (note, HD_FULFILMENT_MONTH) == month && (once || hd_record_int (note, HD_FULFILMENT_YEAR) == year))
      return note;
  }
  return NULL;
}

static void
assert_like_slow (const Rows *rows, const HdDuty *duty, const char *today)
{
  gboolean once = strcmp (hd_record_text (duty->obligation, HD_OBLIGATION_RHYTHM), "once") == 0;
  g_autoptr (GPtrArray) days = slow_days (rows, duty->obligation, duty->unit, once ? 2023 : duty->year, once ? 2025 : duty->year, duty->month);
  HdRecord *note = slow_note (rows, hd_record_id (duty->obligation), once, duty->unit, duty->year, duty->month);
  const char *state = note == NULL ? "" : hd_record_text (note, HD_FULFILMENT_STATE);
  const char *received = note == NULL ? "" : hd_record_text (note, HD_FULFILMENT_RECEIVED);
  const char *extended = note == NULL ? "" : hd_record_text (note, HD_FULFILMENT_EXTENDED);
  guint needed = MAX (1, (guint) hd_record_int (duty->obligation, HD_OBLIGATION_QUOTA));
  gboolean exempt = strcmp (state, "exempt") == 0, noted = *state != '\0' && !exempt;
  const char *due = *extended != '\0' ? extended : duty->due_worded;
  const char *done = noted ? (*received != '\0' ? received : days->len >= needed ? days->pdata[needed - 1] : "")
                   : days->len >= needed ? days->pdata[needed - 1] : "";
  gboolean fulfilled = noted || days->len >= needed;
  gint64 late = exempt || *due == '\0' || (fulfilled && *done == '\0') ? 0 : MAX (0, hd_date_days_between (due, fulfilled ? done : today));

  g_assert_cmpstr (duty->due, ==, due);
  g_assert_cmpstr (duty->done, ==, done);
  g_assert_cmpint (duty->days_late, ==, late);
  if (duty->counted)
    g_assert_cmpint (duty->count, ==, days->len);
  if (exempt)
    g_assert_cmpint (duty->state, ==, HD_DUTY_EXEMPT);
  else if (fulfilled)
    g_assert_cmpint (duty->state, ==, late > 0 ? HD_DUTY_DONE_LATE : HD_DUTY_DONE);
  else
    g_assert_true (*due == '\0' ? duty->state == HD_DUTY_UNDATED : late > 0 ? duty->state == HD_DUTY_LATE
                                : duty->state == HD_DUTY_OPEN || duty->state == HD_DUTY_SOON);
}

static char *
some_day (GRand *rand)
{
  return g_rand_int_range (rand, 0, 6) == 0 ? g_strdup ("")
    : g_strdup_printf ("%d-%02d-%02d", g_rand_int_range (rand, 2023, 2026), g_rand_int_range (rand, 1, 13), g_rand_int_range (rand, 1, 29));
}

/* Random files: all at once and one by one give the same. */
static void
test_like_slow (Fixture *f, gconstpointer data)
{
  static const char *const rhythms[] = { "once", "yearly", "yearly", "monthly" };
  static const char *const evidence[] = { "report", "criteria", "telling", "" };
  static const char *const notes[] = { "", "received", "commented", "accepted", "exempt" };
  static const char *const statuses[] = { "received", "draft", "withdrawn", "chosen", "ineligible" };
  static const char *const activity_states[] = { "", "held", "planned", "cancelled" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) noted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gint64 plan, units[6], obligations[8], n_duties = 0;
  g_autoptr (GPtrArray) duties = NULL;
  Rows rows;

  hd_store_begin (f->store, "Random", &error);
  plan = new_plan (f);
  for (guint i = 0; i < G_N_ELEMENTS (units); i++) {
    g_autofree char *name = g_strdup_printf ("Phường %u", i);

    units[i] = fixture_save (f, fixture_unit (name));
  }
  for (guint i = 0; i < G_N_ELEMENTS (obligations); i++) {
    const char *rhythm = rhythms[g_rand_int_range (rand, 0, 4)];
    const char *kind = strcmp (rhythm, "monthly") == 0 ? "telling" : evidence[g_rand_int_range (rand, 0, 4)];
    g_autofree char *code = g_strdup_printf ("X%u", i);
    g_autofree char *due = strcmp (rhythm, "once") == 0 ? some_day (rand)
      : strcmp (rhythm, "monthly") == 0 || g_rand_boolean (rand) ? g_strdup ("")
      : g_strdup_printf ("%02d-%02d", g_rand_int_range (rand, 1, 13), g_rand_int_range (rand, 1, 29));

    obligations[i] = new_obligation (f, plan, code, "all", rhythm, due, kind, *kind == '\0' || g_rand_int_range (rand, 0, 3) == 0 ? g_rand_int_range (rand, 1, 4) : 0);
  }
  for (guint i = 0; i < 200; i++) {
    g_autofree char *day = some_day (rand), *name = g_strdup_printf ("Nguyễn Văn %u", i);
    gint64 unit = units[g_rand_int_range (rand, 0, 6)], year = *day != '\0' ? year_number (day) : g_rand_int_range (rand, 2023, 2026);

    if (i % 2 == 0)
      fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", evidence[g_rand_int_range (rand, 0, 3)], "title", "A", "unit", unit, "year", year,
                                     "held", day, "state", activity_states[g_rand_int_range (rand, 0, 4)], NULL));
    else
      fixture_save (f, g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", name, "birth", "1980", "unit", unit, "year", year,
                                     "received", day, "status", statuses[g_rand_int_range (rand, 0, 5)], NULL));
    if (i % 10 == 0 && *day != '\0')
      fixture_save (f, g_object_new (HD_TYPE_CRITERIA, "unit", unit, "movement", (gint64) g_rand_int_range (rand, 0, 2), "state", "received", "received", day, NULL));
    if (i % 4 == 0) {
      gint64 obligation = obligations[g_rand_int_range (rand, 0, 8)];
      g_autofree char *received = some_day (rand), *extended = some_day (rand);
      g_autoptr (HdRecord) record = hd_store_get (f->store, HD_TYPE_OBLIGATION, obligation, &error);
      gboolean monthly = strcmp (hd_record_text (record, HD_OBLIGATION_RHYTHM), "monthly") == 0;
      g_autoptr (HdRecord) note = g_object_new (HD_TYPE_FULFILMENT, "obligation", obligation, "unit", unit, "year", year,
                                                "month", (gint64) (monthly ? g_rand_int_range (rand, 1, 13) : 0), "received", received,
                                                "state", notes[g_rand_int_range (rand, 0, 5)], "extended", extended, "reason", "R", NULL);

      gboolean once = strcmp (hd_record_text (record, HD_OBLIGATION_RHYTHM), "once") == 0;
      char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, obligation, unit,
                                   once ? 0 : year, hd_record_int (note, HD_FULFILMENT_MONTH));

      /* A second note of one duty would be refused. */
      if (g_hash_table_add (noted, key))
        fixture_save (f, g_steal_pointer (&note));
    }
  }
  hd_store_commit (f->store, &error);
  g_assert_no_error (error);
  rows.activities = hd_store_get_all (f->store, HD_TYPE_ACTIVITY, &error);
  rows.nominations = hd_store_get_all (f->store, HD_TYPE_NOMINATION, &error);
  rows.criteria = hd_store_get_all (f->store, HD_TYPE_CRITERIA, &error);
  rows.notes = hd_store_get_all (f->store, HD_TYPE_FULFILMENT, &error);
  g_assert_no_error (error);
  duties = duties_on (f, 2023, 2025, "2024-08-20");
  for (guint i = 0; i < duties->len; i++)
    assert_like_slow (&rows, g_ptr_array_index (duties, i), "2024-08-20");
  /* Asked for unit by unit they are the same ones. */
  for (guint u = 0; u < G_N_ELEMENTS (units); u++) {
    const HdDutyScope scope = { .from_year = 2023, .to_year = 2025, .unit = units[u], .today = "2024-08-20" };
    g_autoptr (GPtrArray) own = hd_duties (f->store, &scope, &error);

    g_assert_no_error (error);
    n_duties += own->len;
    for (guint i = 0; i < own->len; i++) {
      HdDuty *duty = g_ptr_array_index (own, i);
      HdDuty *same = duty_of (duties, hd_record_id (duty->obligation), units[u], duty->year, duty->month);

      g_assert_cmpint (duty->state, ==, same->state);
      g_assert_cmpstr (duty->done, ==, same->done);
      g_assert_cmpint (duty->from_id, ==, same->from_id);
    }
  }
  g_assert_cmpint (n_duties, ==, duties->len);
  g_ptr_array_unref (rows.activities);
  g_ptr_array_unref (rows.nominations);
  g_ptr_array_unref (rows.criteria);
  g_ptr_array_unref (rows.notes);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/duty/dates", test_dates);
  g_test_add_func ("/duty/wordings", test_wordings);
  g_test_add ("/duty/worded-due", Fixture, NULL, fixture_set_up, test_worded_due, fixture_tear_down);
  g_test_add ("/duty/hints", Fixture, NULL, fixture_set_up, test_hints, fixture_tear_down);
  g_test_add ("/duty/states", Fixture, NULL, fixture_set_up, test_states, fixture_tear_down);
  g_test_add ("/duty/note", Fixture, NULL, fixture_set_up_unit, test_note, fixture_tear_down);
  g_test_add ("/duty/once", Fixture, NULL, fixture_set_up_unit, test_once, fixture_tear_down);
  g_test_add ("/duty/targets", Fixture, NULL, fixture_set_up_unit, test_targets, fixture_tear_down);
  g_test_add ("/duty/closed", Fixture, NULL, fixture_set_up_unit, test_closed, fixture_tear_down);
  g_test_add ("/duty/monthly", Fixture, NULL, fixture_set_up_unit, test_monthly, fixture_tear_down);
  g_test_add ("/duty/owners", Fixture, NULL, fixture_set_up_unit, test_owners, fixture_tear_down);
  g_test_add ("/duty/time-of-unit", Fixture, NULL, fixture_set_up_unit, test_time_of_unit, fixture_tear_down);
  g_test_add ("/duty/criteria", Fixture, NULL, fixture_set_up_unit, test_criteria, fixture_tear_down);
  for (guint seed = 1; seed <= 4; seed++) {
    g_autofree char *path = g_strdup_printf ("/duty/like-slow/%u", seed);

    g_test_add (path, Fixture, GUINT_TO_POINTER (seed), fixture_set_up, test_like_slow, fixture_tear_down);
  }
  return g_test_run ();
}
