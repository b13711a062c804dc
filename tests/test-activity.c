/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What activities, findings and profiles count, as a table; and what is put together from
 * what is known: a team by duty, a checklist. */
#include "config.h"
#include "fixture.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/exemplar.h"
#include "store/figure.h"
#include "store/nomination.h"
#include "store/practice.h"
#include "store/publicity.h"
#include "store/unit.h"

#define N_UNITS 3
#define N_SUBJECTS 3

typedef struct {
  Fixture base;
  gint64  units[N_UNITS];
  gint64  subjects[N_SUBJECTS];
} Year;

static gint64
save_activity (Year *y, const char *kind, const char *state, const char *held, guint unit, const char *channel, gint64 cost)
{
  HdRecord *activity = g_object_new (HD_TYPE_ACTIVITY, NULL);

  hd_record_set_text (activity, HD_ACTIVITY_KIND, kind);
  hd_record_set_text (activity, HD_ACTIVITY_STATE, state);
  hd_record_set_text (activity, HD_ACTIVITY_HELD, held);
  hd_record_set_text (activity, HD_ACTIVITY_TITLE, kind);
  hd_record_set_text (activity, HD_ACTIVITY_CHANNEL, channel);
  hd_record_set_int (activity, HD_ACTIVITY_UNIT, unit == 0 ? 0 : y->units[unit - 1]);
  hd_record_set_int (activity, HD_ACTIVITY_COST, cost);
  return fixture_save (&y->base, activity);
}

static void
tell (Year *y, gint64 activity, guint subject, const char *role)
{
  HdRecord *link = g_object_new (HD_TYPE_ACTIVITY_SUBJECT, NULL);

  hd_record_set_int (link, HD_ACTIVITY_SUBJECT_ACTIVITY, activity);
  hd_record_set_int (link, HD_ACTIVITY_SUBJECT_SUBJECT, y->subjects[subject - 1]);
  hd_record_set_text (link, HD_ACTIVITY_SUBJECT_ROLE, role);
  fixture_save (&y->base, link);
}

static void
train (Year *y, gint64 activity, guint unit, gint64 people)
{
  HdRecord *part = g_object_new (HD_TYPE_PARTICIPATION, NULL);

  hd_record_set_int (part, HD_PARTICIPATION_ACTIVITY, activity);
  hd_record_set_int (part, HD_PARTICIPATION_UNIT, y->units[unit - 1]);
  hd_record_set_text (part, HD_PARTICIPATION_ROLE, "trained");
  hd_record_set_int (part, HD_PARTICIPATION_NUMBER, people);
  fixture_save (&y->base, part);
}

static void
find_out (Year *y, gint64 activity, guint unit, const char *kind, const char *state, const char *due)
{
  HdRecord *finding = g_object_new (HD_TYPE_FINDING, NULL);

  hd_record_set_int (finding, HD_FINDING_ACTIVITY, activity);
  hd_record_set_int (finding, HD_FINDING_UNIT, y->units[unit - 1]);
  hd_record_set_text (finding, HD_FINDING_KIND, kind);
  hd_record_set_text (finding, HD_FINDING_TITLE, "Chưa có sổ theo dõi");
  hd_record_set_text (finding, HD_FINDING_STATE, state);
  hd_record_set_text (finding, HD_FINDING_DUE, due);
  fixture_save (&y->base, finding);
}

static void
year_up (Year *y, gconstpointer data)
{
  static const char *const names[N_SUBJECTS] = { "Nguyễn Thị Bình", "Trần Văn An", "Lê Thị Đào" };

  fixture_set_up (&y->base, NULL);
  for (guint i = 0; i < N_UNITS; i++) {
    static const char *const units[N_UNITS] = { "Phường Bồ Đề", "Phường Việt Hưng", "Phòng Y tế" };

    y->units[i] = fixture_save (&y->base, fixture_unit (units[i]));
  }
  y->base.unit = y->units[0];
  for (guint i = 0; i < N_SUBJECTS; i++) {
    HdRecord *subject = g_object_new (HD_TYPE_SUBJECT, NULL);

    hd_record_set_text (subject, HD_SUBJECT_KIND, "individual");
    hd_record_set_text (subject, HD_SUBJECT_FULL_NAME, names[i]);
    hd_record_set_text (subject, HD_SUBJECT_STAGE, "recognised");
    hd_record_set_int (subject, HD_SUBJECT_UNIT, y->units[i]);
    y->subjects[i] = fixture_save (&y->base, subject);
  }
}

static void
year_down (Year *y, gconstpointer data)
{
  fixture_tear_down (&y->base, data);
}

typedef struct {
  const char *figure;
  gint64      year;
  gint64      expected;
} Case;

static void
check_cases (Year *y, const Case *cases, guint n)
{
  for (guint i = 0; i < n; i++) {
    const HdScope scope = { .year = cases[i].year, .as_of = "2024-12-31" };
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) rows = NULL;
    gint64 sum = 0;
    HdValue value;

    hd_figure_value (y->base.store, cases[i].figure, &scope, &value, &error);
    g_assert_no_error (error);
    rows = hd_figure_rows (y->base.store, cases[i].figure, &scope, &error);
    g_assert_no_error (error);
    for (guint r = 0; r < rows->len; r++) {
      const HdEvidence *row = g_ptr_array_index (rows, r);

      g_assert_cmpuint (hd_record_type_of_table (row->table), !=, G_TYPE_INVALID);
      sum += row->weight;
    }
    if (!value.known || value.value != cases[i].expected || sum != value.value)
      g_error ("%s of %" G_GINT64_FORMAT ": %" G_GINT64_FORMAT ", by its rows %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, cases[i].figure,
               cases[i].year, value.value, sum, cases[i].expected);
  }
}

/* What is planned or called off is evidence of nothing. */
static void
test_counts (Year *y, gconstpointer data)
{
  static const Case cases[] = {
    { "publicity_items", 2024, 4 }, { "publicity_portal", 2024, 2 }, { "publicity_press", 2024, 1 }, { "publicity_other", 2024, 0 },
    { "publicity_club", 2024, 1 }, { "publicity_items", 2023, 1 }, { "publicity_other", 2023, 1 },
    { "exemplars_told", 2024, 2 }, { "tellings_total", 2024, 4 }, { "exemplars_never_told", 0, 1 }, { "exemplars_never_told", 2023, 3 },
    { "talks_by_speakers", 2024, 1 },
    { "trainings_held", 2024, 2 }, { "units_trained", 2024, 2 }, { "units_never_trained", 2024, 1 }, { "units_never_trained", 2023, 3 },
    { "people_trained", 2024, 12 + 5 + 30 },
    { "inspections_held", 2024, 1 },
    { "findings_total", 2024, 4 }, { "findings_open", 2024, 2 }, { "findings_overdue", 2024, 1 }, { "findings_mended", 2024, 1 },
    { "findings_answered", 2024, 1 },
    { "activities_planned", 2024, 3 }, { "activities_cost", 2024, 1500000 },
    { "columns_stale", 2024, 1 }, { "exchanges_held", 2024, 1 }, { "quizzes_held", 2024, 0 },
  };
  gint64 item = save_activity (y, "publicity", "", "2024-03-05", 1, "portal", 0);
  gint64 talk = save_activity (y, "media_talk", "held", "2024-05-01", 0, "", 1500000);
  gint64 off = save_activity (y, "publicity", "cancelled", "2024-04-01", 1, "portal", 900);
  gint64 plan = save_activity (y, "training", "planned", "2024-12-20", 0, "", 7000);
  gint64 training = save_activity (y, "training", "held", "2024-06-10", 0, "", 0);
  gint64 big = save_activity (y, "training", "held", "2024-07-10", 0, "", 0);
  gint64 inspection = save_activity (y, "inspection", "held", "2024-08-10", 0, "", 0);
  gint64 planned_inspection = save_activity (y, "inspection", "planned", "2024-11-10", 0, "", 0);

  save_activity (y, "publicity", "held", "2024-03-06", 2, "portal", 0);
  save_activity (y, "publicity", "held", "2024-03-06", 2, "press", 0);
  save_activity (y, "telling", "held", "2024-09-06", 2, "club", 0);
  save_activity (y, "publicity", "held", "2023-03-06", 2, "", 0);
  save_activity (y, "exchange", "held", "2024-03-06", 0, "", 0);
  save_activity (y, "quiz", "planned", "2024-12-06", 0, "", 0);
  save_activity (y, "column", "held", "2024-02-01", 1, "", 0);
  save_activity (y, "column", "held", "2024-11-01", 2, "", 0);

  tell (y, item, 1, "told");
  tell (y, item, 2, "");
  tell (y, talk, 1, "speaker");
  tell (y, training, 1, "told");
  tell (y, off, 3, "told");
  tell (y, plan, 3, "speaker");

  train (y, training, 1, 12);
  train (y, training, 2, 5);
  train (y, plan, 3, 40);
  {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) session = hd_store_get (y->base.store, HD_TYPE_ACTIVITY, big, &error);

    g_assert_no_error (error);
    hd_record_set_int (session, HD_ACTIVITY_ATTENDEES, 30);
    fixture_save (&y->base, g_object_ref (session));
  }

  find_out (y, inspection, 1, "weakness", "open", "2024-10-01");
  find_out (y, inspection, 1, "weakness", "open", "2025-01-15");
  find_out (y, inspection, 2, "weakness", "verified", "2024-10-01");
  find_out (y, inspection, 2, "opinion", "answered", "");
  find_out (y, inspection, 2, "strength", "open", "");
  find_out (y, inspection, 2, "check", "satisfied", "");
  find_out (y, planned_inspection, 2, "check", "open", "");

  check_cases (y, cases, G_N_ELEMENTS (cases));
}

static void
add_profile (Year *y, gint64 book, guint subject, const char *state)
{
  HdRecord *item = g_object_new (HD_TYPE_PUBLICATION_ITEM, NULL);

  hd_record_set_int (item, HD_PUBLICATION_ITEM_PUBLICATION, book);
  hd_record_set_int (item, HD_PUBLICATION_ITEM_SUBJECT, y->subjects[subject - 1]);
  hd_record_set_text (item, HD_PUBLICATION_ITEM_STATE, state);
  fixture_save (&y->base, item);
}

static gint64
save_book (Year *y, gint64 year, gboolean of_city)
{
  HdRecord *book = g_object_new (HD_TYPE_PUBLICATION, NULL);

  hd_record_set_text (book, HD_PUBLICATION_TITLE, "Những bông hoa đẹp");
  hd_record_set_int (book, HD_PUBLICATION_YEAR, year);
  hd_record_set_int (book, HD_PUBLICATION_CITY_BOOK, of_city);
  hd_record_set_text (book, HD_PUBLICATION_STATE, "manuscript");
  return fixture_save (&y->base, book);
}

/* A profile is sent with its nomination or as a part of the book: once in a year, whichever. */
static void
test_book (Year *y, gconstpointer data)
{
  static const Case cases[] = {
    { "book_profiles_sent", 2024, 2 }, { "book_profiles_sent", 2023, 1 }, { "book_profiles_sent", 0, 3 }, { "book_profiles_sent", 2025, 0 },
  };
  gint64 book = save_book (y, 2024, TRUE), before = save_book (y, 2023, TRUE), ours = save_book (y, 2024, FALSE);
  HdRecord *form = g_object_new (HD_TYPE_AWARD_FORM, NULL);
  HdRecord *nomination = fixture_nomination (&y->base, "Nguyễn Thị Bình", "1970", "Hiến đất làm đường");
  gint64 form_id;

  hd_record_set_text (form, HD_AWARD_FORM_CODE, "NBHD");
  hd_record_set_text (form, HD_AWARD_FORM_NAME, "Những bông hoa đẹp");
  hd_record_set_text (form, HD_AWARD_FORM_TYPE, "book");
  hd_record_set_text (form, HD_AWARD_FORM_LEVEL, "city");
  form_id = fixture_save (&y->base, form);
  hd_record_set_int (nomination, HD_NOMINATION_SUBJECT, y->subjects[0]);
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, form_id);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "introduced");
  hd_record_set_int (nomination, HD_NOMINATION_YEAR, 2024);
  fixture_save (&y->base, nomination);

  add_profile (y, book, 1, "sent");      /* the same subject as that of the nomination */
  add_profile (y, book, 2, "printed");
  add_profile (y, book, 3, "written");   /* not sent yet */
  add_profile (y, before, 1, "sent");
  add_profile (y, ours, 3, "printed");   /* not the City's book */
  check_cases (y, cases, G_N_ELEMENTS (cases));
}

/* Speakers, models and pledges. */
static void
test_spread (Year *y, gconstpointer data)
{
  static const Case cases[] = {
    { "speakers", 2024, 2 }, { "speakers_available", 2024, 1 }, { "speakers", 2023, 1 },
    { "practices_verified", 2024, 1 }, { "practices_verified", 0, 1 }, { "practices_copied", 2024, 2 },
    { "pledges_signed", 2024, 3 }, { "pledges_kept", 2024, 1 },
  };
  static const struct { const char *available, *since; } speakers[N_SUBJECTS] = { { "yes", "" }, { "asked", "2024-03-01" }, { "no", "" } };
  static const char *const pledges[] = { "signed", "kept", "not_kept" };
  gint64 practice = 0;

  for (guint i = 0; i < N_SUBJECTS; i++) {
    HdRecord *speaker = g_object_new (HD_TYPE_SPEAKER, NULL);
    HdRecord *pledge = g_object_new (HD_TYPE_PLEDGE, NULL);

    hd_record_set_int (speaker, HD_SPEAKER_SUBJECT, y->subjects[i]);
    hd_record_set_text (speaker, HD_SPEAKER_AVAILABLE, speakers[i].available);
    hd_record_set_text (speaker, HD_SPEAKER_SINCE, speakers[i].since);
    fixture_save (&y->base, speaker);
    hd_record_set_int (pledge, HD_PLEDGE_YEAR, 2024);
    hd_record_set_int (pledge, HD_PLEDGE_UNIT, y->units[i]);
    hd_record_set_text (pledge, HD_PLEDGE_STATE, pledges[i]);
    fixture_save (&y->base, pledge);
  }
  for (guint i = 0; i < 2; i++) {
    HdRecord *record = g_object_new (HD_TYPE_PRACTICE, NULL);

    hd_record_set_text (record, HD_PRACTICE_TITLE, "Tổ dân phố không rác");
    hd_record_set_text (record, HD_PRACTICE_STATE, i == 0 ? "verified" : "proposed");
    hd_record_set_text (record, HD_PRACTICE_VERIFIED, "2024-08-10");
    practice = fixture_save (&y->base, record);
  }
  for (guint i = 0; i < 2; i++) {
    HdRecord *copy = g_object_new (HD_TYPE_PRACTICE_COPY, NULL);

    hd_record_set_int (copy, HD_PRACTICE_COPY_PRACTICE, practice);
    hd_record_set_int (copy, HD_PRACTICE_COPY_UNIT, y->units[i]);
    hd_record_set_text (copy, HD_PRACTICE_COPY_STARTED, i == 0 ? "2024" : "2024-05-01");
    fixture_save (&y->base, copy);
  }
  check_cases (y, cases, G_N_ELEMENTS (cases));
}

/* Being told of is a thing done: what is planned tells nobody yet. */
static void
test_last_told (Year *y, gconstpointer data)
{
  gint64 plan = save_activity (y, "publicity", "planned", "2024-12-01", 1, "press", 0);
  gint64 done = save_activity (y, "publicity", "held", "2024-02-01", 1, "portal", 0);
  g_autoptr (GError) error = NULL;
  g_autofree char *date = NULL, *where = NULL;

  tell (y, plan, 1, "told");
  tell (y, done, 1, "told");
  hd_exemplar_last_told (y->base.store, y->subjects[0], &date, &where, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (date, ==, "2024-02-01");
}

#define ADD(path, function) g_test_add (path, Year, NULL, year_up, function, year_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/activity/counts", test_counts);
  ADD ("/activity/book", test_book);
  ADD ("/activity/spread", test_spread);
  ADD ("/activity/last-told", test_last_told);
  return g_test_run ();
}
