/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/activity.h"
#include "store/duty.h"
#include "store/exemplar.h"
#include "store/nomination.h"
#include "store/publicity.h"
#include "store/unit.h"

/* A plan that asks every unit to tell each month. */
static gint64
monthly_plan (Fixture *f)
{
  gint64 plan = fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Kế hoạch 26", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL));

  fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", "TELL", "title", "Tuyên truyền hằng tháng", "owner", "all",
                                 "rhythm", "monthly", "evidence", "telling", "inclusive", TRUE, NULL));
  fixture_save (f, g_object_new (HD_TYPE_TARGET, "plan", plan, "code", "T13", "title", "Hằng tháng", "scope-kinds", "all",
                                 "comparator", "at_least_each", "required", (gint64) 1, "period", "month",
                                 "figure", "units_telling_monthly", NULL));
  return plan;
}

static gint64
activity (Fixture *f, gint64 unit, const char *kind, const char *held, const char *state)
{
  return fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", kind, "title", "Giao ban", "unit", unit, "held", held, "state", state, NULL));
}

static HdTellingLine *
line_of (GPtrArray *lines, gint64 unit)
{
  for (guint i = 0; i < lines->len; i++) {
    HdTellingLine *line = g_ptr_array_index (lines, i);

    if (line->unit == unit)
      return line;
  }
  g_assert_not_reached ();
}

static GPtrArray *
lines_of (Fixture *f, gint64 year)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *today = g_strdup_printf ("%d-12-31", (int) year);
  GPtrArray *lines = hd_tellings (f->store, 0, year, today, &error);

  g_assert_no_error (error);
  return lines;
}

/* What is held in a month tells of it, and nothing else does. */
static void
test_activities (Fixture *f, gconstpointer data)
{
  static const struct { const char *kind, *held, *state; guint month; } cases[] = {
    { "telling",   "2024-01-01", "",          1 },
    { "telling",   "2024-02-29", "held",      2 },
    { "telling",   "2024-02-10", "",          2 },
    { "telling",   "2024-12-31", "",         12 },
    { "telling",   "2024-05-05", "planned",   0 },
    { "telling",   "2024-06-05", "cancelled", 0 },
    { "publicity", "2024-07-05", "",          0 },
    { "telling",   "2023-12-31", "",          0 },
    { "telling",   "2025-01-01", "",          0 },
  };
  gint64 counts[13] = { 0 };
  g_autoptr (GPtrArray) lines = NULL;
  HdTellingLine *line;

  monthly_plan (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    activity (f, f->unit, cases[i].kind, cases[i].held, cases[i].state);
    counts[cases[i].month]++;
  }
  fixture_save (f, fixture_unit ("Phường Ái Mộ"));
  lines = lines_of (f, 2024);
  g_assert_cmpuint (lines->len, ==, 2);
  line = line_of (lines, f->unit);
  g_assert_cmpuint (line->months, ==, 3);
  for (guint month = 1; month <= 12; month++) {
    g_autoptr (GPtrArray) rows = hd_telling_rows (f->store, 2024, f->unit, month, NULL);

    g_assert_cmpint (line->cells[month - 1], ==, counts[month]);
    g_assert_cmpint (line->notes[month - 1], ==, 0);
    g_assert_cmpuint (rows->len, ==, counts[month]);
  }
}

static gboolean
set_note (Fixture *f, gint64 year, guint month, gboolean told, GError **error)
{
  const HdTellingNote note = { f->unit, month, told };

  return hd_telling_set_all (f->store, 0, year, &note, 1, error);
}

/* A note is one step to undo, is found again, and goes without touching what was held. */
static void
test_note (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) lines = NULL, after = NULL, undone = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  monthly_plan (f);
  activity (f, f->unit, "telling", "2024-03-05", "");
  g_assert_true (set_note (f, 2024, 3, TRUE, &error));
  g_assert_true (set_note (f, 2024, 2, TRUE, &error));
  g_assert_true (set_note (f, 2024, 2, TRUE, &error));
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 2);
  lines = lines_of (f, 2024);
  g_assert_cmpint (line_of (lines, f->unit)->cells[2], ==, 2);
  g_assert_cmpint (line_of (lines, f->unit)->notes[1], !=, 0);
  g_assert_cmpuint (line_of (lines, f->unit)->months, ==, 2);
  {
    g_autoptr (HdRecord) note = hd_store_get (f->store, HD_TYPE_FULFILMENT, line_of (lines, f->unit)->notes[1], NULL);

    /* The day lies in the month that is meant, a leap year's February too. */
    g_assert_cmpstr (hd_record_text (note, HD_FULFILMENT_RECEIVED), ==, "2024-02-29");
  }
  g_assert_true (set_note (f, 2024, 3, FALSE, &error));
  after = lines_of (f, 2024);
  g_assert_cmpint (line_of (after, f->unit)->cells[2], ==, 1);
  g_assert_true (hd_store_undo (f->store, &label, &error));
  undone = lines_of (f, 2024);
  g_assert_cmpint (line_of (undone, f->unit)->cells[2], ==, 2);
}

/* A note with a document or a comment loses its state alone. */
static void
test_note_kept (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) lines = NULL, after = NULL;
  g_autoptr (HdRecord) note = NULL;
  g_autoptr (GError) error = NULL;

  monthly_plan (f);
  g_assert_true (set_note (f, 2024, 4, TRUE, &error));
  lines = lines_of (f, 2024);
  note = hd_store_get (f->store, HD_TYPE_FULFILMENT, line_of (lines, f->unit)->notes[3], &error);
  hd_record_set_text (note, HD_FULFILMENT_NUMBER, "05/BC");
  g_assert_true (hd_store_begin (f->store, "test", NULL) && hd_store_save (f->store, note, &error) && hd_store_commit (f->store, NULL));
  g_assert_true (set_note (f, 2024, 4, FALSE, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 1);
  after = lines_of (f, 2024);
  g_assert_cmpint (line_of (after, f->unit)->cells[3], ==, 0);
}

static void
test_refused (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) none = NULL, future = NULL, month = NULL;

  g_assert_false (set_note (f, 2024, 1, TRUE, &none));
  g_assert_error (none, HD_ERROR, HD_ERROR_CONSTRAINT);
  monthly_plan (f);
  g_assert_false (set_note (f, 2099, 1, TRUE, &future));
  g_assert_error (future, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_false (set_note (f, 2024, 13, TRUE, &month));
  g_assert_error (month, HD_ERROR, HD_ERROR_INVALID);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 0);
}

/* Several cells are one action; if one is refused none is written. */
static void
test_many (Fixture *f, gconstpointer data)
{
  HdTellingNote notes[12];
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  HdValue value;

  monthly_plan (f);
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    notes[i] = (HdTellingNote) { f->unit, i + 1, TRUE };
  notes[11].month = 13;
  g_assert_false (hd_telling_set_all (f->store, 0, 2024, notes, 12, NULL));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 0);
  notes[11].month = 12;
  g_assert_true (hd_telling_set_all (f->store, 0, 2024, notes, 12, &error));
  lines = lines_of (f, 2024);
  g_assert_cmpuint (line_of (lines, f->unit)->months, ==, 12);
  /* The figure and the grid are one selection. */
  g_assert_true (hd_figure_value (f->store, "units_telling_monthly", &(HdScope) { .year = 2024 }, &value, &error));
  g_assert_cmpint (value.value, ==, 1);
  g_assert_true (hd_store_undo (f->store, &label, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FULFILMENT), ==, 0);
}

static gint64
exemplar (Fixture *f, const char *name, const char *kind, const char *consent)
{
  return fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", kind, "full-name", name, "unit", f->unit, "stage", "recognised",
                                        "consent", consent, NULL));
}

static void
told (Fixture *f, gint64 subject, const char *held, const char *state, const char *role)
{
  gint64 id = fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "publicity", "title", "Bài viết", "channel", "portal",
                                             "held", held, "state", state, NULL));

  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY_SUBJECT, "activity", id, "subject", subject, "role", role, NULL));
}

/* Who was never told of comes first, then the longest untold; what is planned is no telling. */
static void
test_next (Fixture *f, gconstpointer data)
{
  static const struct { const char *name, *last; gint64 times, days, years[3]; gboolean consented; } expected[] = {
    { "Lê Thị Bình",   "",           0,  -1, { 0, 0, 0 }, TRUE },
    { "Tổ dân phố 5",  "2022-03-01", 1, 839, { 0, 0, 1 }, TRUE },
    { "Phạm Văn Cường", "2023-12-31", 1, 169, { 0, 1, 0 }, FALSE },
    { "Trần Văn An",   "2024-06-01", 2,  16, { 2, 0, 0 }, TRUE },
  };
  gint64 an = exemplar (f, "Trần Văn An", "individual", "given");
  gint64 binh = exemplar (f, "Lê Thị Bình", "individual", "given");
  gint64 cuong = exemplar (f, "Phạm Văn Cường", "individual", "asked");
  gint64 group = exemplar (f, "Tổ dân phố 5", "collective", "");
  g_autoptr (GPtrArray) all = NULL, consented = NULL;
  g_autoptr (GError) error = NULL;

  told (f, an, "2024-05-01", "", "told");
  told (f, an, "2024-06-01", "held", "");
  told (f, an, "2024-06-30", "held", "");      /* not yet on the day that is asked */
  told (f, binh, "2024-01-01", "planned", "");
  told (f, binh, "2024-01-02", "cancelled", "");
  told (f, cuong, "2023-12-31", "", "speaker");
  told (f, group, "2022-03-01", "", "");
  all = hd_tell_next (f->store, "2024-06-17", FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < all->len; i++) {
    HdTellNext *next = g_ptr_array_index (all, i);

    g_assert_cmpstr (next->name, ==, expected[i].name);
    g_assert_cmpstr (next->last, ==, expected[i].last);
    g_assert_cmpint (next->times, ==, expected[i].times);
    g_assert_cmpint (next->days, ==, expected[i].days);
    g_assert_cmpint (next->consented, ==, expected[i].consented);
    for (guint j = 0; j < 3; j++)
      g_assert_cmpint (next->years[j], ==, expected[i].years[j]);
    g_assert_cmpint (strstr (next->where, "Bài viết") != NULL, ==, next->times > 0);
  }
  consented = hd_tell_next (f->store, "2024-06-17", TRUE, &error);
  g_assert_cmpuint (consented->len, ==, 3);
  {
    g_autoptr (GPtrArray) planned = hd_tellings_planned (f->store, &error);

    g_assert_cmpuint (planned->len, ==, 1);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/telling/activities", Fixture, NULL, fixture_set_up_unit, test_activities, fixture_tear_down);
  g_test_add ("/telling/note", Fixture, NULL, fixture_set_up_unit, test_note, fixture_tear_down);
  g_test_add ("/telling/note-kept", Fixture, NULL, fixture_set_up_unit, test_note_kept, fixture_tear_down);
  g_test_add ("/telling/refused", Fixture, NULL, fixture_set_up_unit, test_refused, fixture_tear_down);
  g_test_add ("/telling/many", Fixture, NULL, fixture_set_up_unit, test_many, fixture_tear_down);
  g_test_add ("/telling/next", Fixture, NULL, fixture_set_up_unit, test_next, fixture_tear_down);
  return g_test_run ();
}
