/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of awards: what an award brings, and what a subject holds. */
#include "config.h"
#include <string.h>
#include "fixture.h"
#include "store/award.h"
#include "store/nomination.h"
#include "store/text.h"

static void
test_money (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("awards/money.tsv", 3);

  for (guint i = 0; i < cases->len; i++) {
    char **cells = g_ptr_array_index (cases, i);

    g_test_message ("%s × %s", cells[0], cells[1]);
    g_assert_cmpint (hd_award_money (g_ascii_strtoll (cells[0], NULL, 10), g_ascii_strtoll (cells[1], NULL, 10)), ==,
                     g_ascii_strtoll (cells[2], NULL, 10));
  }
  /* Whatever a file holds, no sum runs over. */
  g_assert_cmpint (hd_award_money (G_MAXINT64, G_MAXINT64), >, 0);
}

static void
test_hundredths (void)
{
  static const struct { const char *typed; gint64 value; } cases[] = {   /* -1: none */
    { "0,15", 15 }, { "0.15", 15 }, { "1,5", 150 }, { "3", 300 }, { " 0,3 ", 30 }, { "0,05", 5 }, { "12,34", 1234 }, { "0", 0 },
    { "", -1 }, { ",5", -1 }, { "0,", -1 }, { "0,155", -1 }, { "-1", -1 }, { "1.000,5", -1 }, { "x", -1 }, { "1e3", -1 }, { "9999999999", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 value = -1;

    g_assert_cmpint (hd_number_parse_hundredths (cases[i].typed, &value), ==, cases[i].value >= 0);
    g_assert_cmpint (value, ==, cases[i].value);
  }
}

static void
add_salaries (Fixture *f)
{
  fixture_save (f, g_object_new (HD_TYPE_BASE_SALARY, "amount", (gint64) 2530000, "valid-from", "2026-07-01", NULL));
  fixture_save (f, g_object_new (HD_TYPE_BASE_SALARY, "amount", (gint64) 1490000, "valid-from", "2019-07-01", NULL));
  fixture_save (f, g_object_new (HD_TYPE_BASE_SALARY, "amount", (gint64) 2340000, "valid-from", "2024-07-01", NULL));
}

static void
test_salary (Fixture *f, gconstpointer data)
{
  static const struct { const char *date; gint64 amount; } cases[] = {
    { "2019-06-30", 0 }, { "2019-07-01", 1490000 }, { "2024-06-30", 1490000 }, { "2024-07-01", 2340000 },
    { "2026-06-30", 2340000 }, { "2026-07-01", 2530000 }, { "2099-01-01", 2530000 }, { "", 0 },
  };

  g_assert_cmpint (hd_base_salary_on (f->store, "2025-01-01"), ==, 0);
  add_salaries (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (hd_base_salary_on (f->store, cases[i].date), ==, cases[i].amount);
}

static void
test_form_money (Fixture *f, gconstpointer data)
{
  static const struct { const char *kind, *date; gboolean known; gint64 money; } cases[] = {
    { "individual", "2026-07-01", TRUE, 380000 }, { "individual", "2026-06-30", TRUE, 360000 }, { "individual", "2020-01-01", TRUE, 230000 },
    { "collective", "2026-07-01", TRUE, 760000 },
    /* No coefficient, and no base salary. */
    { "household", "2026-07-01", FALSE, 0 }, { "individual", "2019-01-01", FALSE, 0 },
  };
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", "type", "form", "coefficient", (gint64) 15,
                                               "coefficient-collective", (gint64) 30, NULL));
  g_autoptr (GError) error = NULL;
  gboolean known;
  gint64 money;

  add_salaries (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_true (hd_award_form_money (f->store, form, cases[i].kind, cases[i].date, &known, &money, &error));
    g_assert_no_error (error);
    g_assert_cmpint (known, ==, cases[i].known);
    g_assert_cmpint (money, ==, cases[i].money);
  }
  g_assert_false (hd_award_form_money (f->store, 12345, "individual", "2026-07-01", &known, &money, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

/* Titles and forms are not mixed, and dates are in their order. */
static void
test_catalogue (Fixture *f, gconstpointer data)
{
  static const struct { const char *type; gint64 rung; const char *from, *to; int bad; } cases[] = {
    { "title", 3, "", "", -1 }, { "form", 0, "2024-01-01", "2024-01-01", -1 }, { "book", 0, "", "2024-01-01", -1 },
    { "form", 3, "", "", HD_AWARD_FORM_LADDER }, { "book", 1, "", "", HD_AWARD_FORM_LADDER },
    { "title", 3, "2024-01-02", "2024-01-01", HD_AWARD_FORM_VALID_TO },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) form = g_object_new (HD_TYPE_AWARD_FORM, "name", "Một", "type", cases[i].type, "ladder", cases[i].rung,
                                              "valid-from", cases[i].from, "valid-to", cases[i].to, NULL);
    g_autoptr (GError) error = NULL;

    g_assert_cmpint (hd_store_save (f->store, form, &error), ==, cases[i].bad == -1);
    g_assert_cmpint (hd_record_bad_field (form), ==, cases[i].bad);
    if (cases[i].bad != -1)
      g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  }
}

/* What was decided here and what is known from elsewhere stand in one list; proposals do not. */
static void
test_held (Fixture *f, gconstpointer data)
{
  static const struct { const char *status; gint64 year; const char *decided, *revoked; } nominations[] = {
    { "decided", 2023, "2024-01-10", "" }, { "granted", 2021, "", "" }, { "revoked", 2020, "2020-05-05", "2022-06-07" },
    { "revoked", 2019, "", "" }, { "received", 2024, "", "" }, { "withdrawn", 2024, "2024-01-01", "" }, { "refused", 2024, "", "" },
  };
  static const struct { const char *table; gint64 year; const char *title; gboolean stands; } expected[] = {
    { "nomination", 2024, "Giấy khen", TRUE }, { "award", 2022, "Huy chương của xã", TRUE }, { "nomination", 2021, "Giấy khen", TRUE },
    { "nomination", 2020, "Giấy khen", FALSE }, { "nomination", 2019, "Giấy khen", FALSE }, { "award", 2001, "Giấy khen", TRUE },
  };
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", "type", "form", NULL));
  g_autoptr (GPtrArray) held = NULL, none = NULL;
  g_autoptr (GError) error = NULL;
  gint64 subject = 0;

  for (guint i = 0; i < G_N_ELEMENTS (nominations); i++) {
    HdRecord *record = fixture_nomination (f, "Nguyễn Văn An", "1960", "Việc tốt");

    g_object_set (record, "award-form", form, "year", nominations[i].year, "status", nominations[i].status,
                  "decision-date", nominations[i].decided, "revoked", nominations[i].revoked, NULL);
    g_assert_true (hd_store_save (f->store, record, &error));
    subject = hd_record_int (record, HD_NOMINATION_SUBJECT);
    g_object_unref (record);
  }
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", subject, "award-form", form, "year", (gint64) 2001, NULL));
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", subject, "title", "Huy chương của xã", "year", (gint64) 2022, NULL));

  held = hd_subject_awards (f->store, subject, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (held->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < held->len; i++) {
    HdHeldAward *award = g_ptr_array_index (held, i);

    g_assert_cmpstr (award->table, ==, expected[i].table);
    g_assert_cmpint (award->year, ==, expected[i].year);
    g_assert_cmpstr (award->title, ==, expected[i].title);
    g_assert_cmpint (*award->revoked == '\0', ==, expected[i].stands);
  }
  none = hd_subject_awards (f->store, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add (path, Fixture, NULL, fixture_set_up_unit, test, fixture_tear_down)
  g_test_add_func ("/award/money", test_money);
  g_test_add_func ("/award/hundredths", test_hundredths);
  ADD ("/award/salary", test_salary);
  ADD ("/award/form-money", test_form_money);
  ADD ("/award/catalogue", test_catalogue);
  ADD ("/award/held", test_held);
  return g_test_run ();
}
