/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an office decides: settings with what is usual, days on which it rests. */
#include "config.h"
#include <json-glib/json-glib.h>
#include <string.h>
#include "exchange/rules-file.h"
#include "fixture.h"
#include "store/activity.h"
#include "store/dossier.h"
#include "store/nomination.h"
#include "store/setting.h"
#include "store/today.h"

static void
test_catalogue (Fixture *f, gconstpointer data)
{
  guint n;
  const HdSetting *settings = hd_settings (&n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *usual = hd_rules_usual (&settings[i], &error), *value = NULL, *shown = NULL, *again = NULL;

    g_test_message ("%s", settings[i].key);
    g_assert_no_error (error);
    g_assert_true (hd_setting_lookup (settings[i].key) == &settings[i]);
    value = hd_rules_value (f->store, &settings[i], &error);
    g_assert_cmpstr (value, ==, usual);
    /* What is shown can be typed. */
    shown = hd_setting_format (&settings[i], usual);
    g_assert_true (hd_setting_parse (&settings[i], shown, &again, &error));
    g_assert_cmpstr (again, ==, usual);
    g_assert_true (hd_setting_save (f->store, &settings[i], again, &error));
    g_assert_no_error (error);
  }
}

/* A new file starts with what is usual, and nothing else. */
static void
test_shipped (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  static const char *const files[] = { "calendar.json", "quotes.json", "checklist.json", "statistics.json" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_build_filename (g_getenv ("HD_DATA"), "rules", files[i], NULL);
    JsonObject *shipped;
    g_autoptr (GList) keys = NULL;

    json_parser_load_from_file (parser, path, &error);
    g_assert_no_error (error);
    shipped = json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)), "settings");
    keys = json_object_get_members (shipped);
    for (GList *l = keys; l != NULL; l = l->next) {
      const HdSetting *setting = hd_setting_lookup (l->data);
      g_autofree char *usual = NULL;

      if (strcmp (l->data, "holidays") == 0)
        continue;
      g_assert_nonnull (setting);
      usual = hd_rules_usual (setting, &error);
      g_assert_cmpstr (usual, ==, json_object_get_string_member (shipped, l->data));
    }
  }
}

static const struct { const char *key, *typed, *value; } typed_cases[] = {
  { "due_soon_days", "45", "45" },
  { "due_soon_days", " 30 ", "30" },
  { "due_soon_days", "0", "0" },
  { "due_soon_days", "-1", NULL },
  { "due_soon_days", "367", NULL },
  { "due_soon_days", "mười", NULL },
  { "due_soon_days", "", NULL },
  { "quorum", "2/3", "2/3" },
  { "quorum", "1/1", "1/1" },
  { "quorum", "3/2", NULL },
  { "quorum", "0/3", NULL },
  { "quorum", "2", NULL },
  { "quorum", "2/3/4", NULL },
  { "vote_threshold", "100", "100" },
  { "vote_threshold", "101", NULL },
  { "likeness_least", "12,5", "1250" },
  { "likeness_least", "12,5 %", "1250" },
  { "likeness_least", "100 %", "10000" },
  { "likeness_least", "0", NULL },
  { "likeness_least", "101", NULL },
  { "statistic_day", "15/12", "12-15" },
  { "statistic_day", "1/2", "02-01" },
  { "statistic_day", "29/2", NULL },
  { "statistic_day", "31/4", NULL },
  { "statistic_day", "15/12/2025", NULL },
  { "statistic_day", "15/12 Chốt số liệu", NULL },
  { "statistic_day", "", NULL },
  { "saturday_works", "1", "1" },
  { "saturday_works", "", "" },
  { "achievement_form.individual", "  Mẫu số   03 ", "Mẫu số 03" },
  { "quotes", "Một\n\n  Hai ", "Một\n\nHai" },
};

static void
test_typed (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (typed_cases); i++) {
    const HdSetting *setting = hd_setting_lookup (typed_cases[i].key);
    g_autoptr (GError) error = NULL;
    g_autofree char *value = NULL;

    g_test_message ("%s «%s»", typed_cases[i].key, typed_cases[i].typed);
    g_assert_cmpint (hd_setting_parse (setting, typed_cases[i].typed, &value, &error), ==, typed_cases[i].value != NULL);
    if (typed_cases[i].value == NULL)
      g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
    g_assert_cmpstr (value, ==, typed_cases[i].value);
  }
}

/* One step each, called after the setting; what cannot be read counts as usual. */
static void
test_save (Fixture *f, gconstpointer data)
{
  const HdSetting *days = hd_setting_lookup ("due_soon_days"), *quorum = hd_setting_lookup ("quorum");
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL, *value = NULL;
  gint64 num, den;

  g_assert_true (hd_setting_save (f->store, days, "20", &error));
  g_assert_cmpint (hd_setting_number (f->store, "due_soon_days"), ==, 20);
  label = hd_store_undo_label (f->store);
  g_assert_nonnull (strstr (label, days->title));
  g_assert_true (hd_setting_save (f->store, quorum, "3/4", &error));
  hd_setting_fraction (f->store, "quorum", &num, &den);
  g_assert_cmpint (num * 10 + den, ==, 34);
  /* Both numbers of it are one step. */
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  value = hd_setting_value (f->store, quorum);
  g_assert_cmpstr (value, ==, "2/3");
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_cmpint (hd_setting_number (f->store, "due_soon_days"), ==, 45);
  hd_store_set_setting (f->store, "due_soon_days", "999", NULL);
  g_assert_cmpint (hd_setting_number (f->store, "due_soon_days"), ==, 45);
  hd_store_set_setting (f->store, "due_soon_days", "hai", NULL);
  g_assert_cmpint (hd_setting_number (f->store, "due_soon_days"), ==, 45);
}

/* Days read from a line, and what it leaves: "=" stands between a day and its name. */
static const struct { const char *typed, *days, *rest; } day_cases[] = {
  { "2/9", "09-02=", "" },
  { "2/9 Quốc khánh", "09-02=Quốc khánh", "" },
  { "Quốc khánh: 2/9 hằng năm", "09-02=Quốc khánh", "" },
  { "02/09\tQuốc khánh", "09-02=Quốc khánh", "" },
  { "30/4/2026", "2026-04-30=", "" },
  { "30-4-2026 Nghỉ", "2026-04-30=Nghỉ", "" },
  { "30.4.2026", "2026-04-30=", "" },
  { "2026-04-30", "2026-04-30=", "" },
  { "1\tThứ Hai\t16/02/2026\tNghỉ Tết", "2026-02-16=Nghỉ Tết", "" },
  { "1. 16/2/2026 Tết", "2026-02-16=Tết", "" },
  { "16/2/2026 - 18/2/2026 Tết", "2026-02-16=Tết 2026-02-17=Tết 2026-02-18=Tết", "" },
  { "16/2-18/2/2026", "2026-02-16= 2026-02-17= 2026-02-18=", "" },
  { "16-18/2/2026 Tết", "2026-02-16=Tết 2026-02-17=Tết 2026-02-18=Tết", "" },
  { "Tết Nguyên đán\t16/02/2026\t17/02/2026", "2026-02-16=Tết Nguyên đán 2026-02-17=Tết Nguyên đán", "" },
  { "từ ngày 31/12/2026 đến hết ngày 01/01/2027", "2026-12-31= 2027-01-01=", "" },
  { "30/4 - 1/5", "04-30= 05-01=", "" },
  { "Làm bù thứ Bảy 22/8/2026", "+2026-08-22=Làm bù thứ Bảy", "" },
  { "2/9; 30/4", "04-30= 09-02=", "" },
  { "2/9\n\nNgày nghỉ\n30/4", "04-30= 09-02=", "Ngày nghỉ" },
  { "31/4/2026", "", "31/4/2026" },
  { "29/2/2026", "", "29/2/2026" },
  { "18/2/2026 - 16/2/2026", "", "18/2/2026 - 16/2/2026" },
  { "1/1/2026 - 31/12/2026", "", "1/1/2026 - 31/12/2026" },
  { "1/1/2026 - 2/9", "", "1/1/2026 - 2/9" },
  { "1/1, 30/4, 2/9", "", "1/1, 30/4, 2/9" },
  { "Tết", "", "Tết" },
  { "", "", "" },
};

static int
by_text (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static void
test_read_days (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (day_cases); i++) {
    g_autofree char *rest = NULL, *joined = NULL;
    g_autoptr (GPtrArray) holidays = hd_holidays_read (day_cases[i].typed, &rest);
    g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

    for (guint k = 0; k < holidays->len; k++) {
      const HdHoliday *holiday = g_ptr_array_index (holidays, k);

      g_ptr_array_add (texts, g_strdup_printf ("%s%s=%s", holiday->works ? "+" : "", holiday->day, holiday->name));
    }
    g_ptr_array_sort (texts, by_text);
    g_ptr_array_add (texts, NULL);
    joined = g_strjoinv (" ", (char **) texts->pdata);
    g_test_message ("«%s»", day_cases[i].typed);
    g_assert_cmpstr (joined, ==, day_cases[i].days);
    g_assert_cmpstr (rest, ==, day_cases[i].rest);
  }
}

static char *
kept (Fixture *f)
{
  return hd_store_setting (f->store, "holidays", "");
}

static void
enter (Fixture *f, const char *typed)
{
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) holidays = hd_holidays_read (typed, &rest);
  g_autoptr (GError) error = NULL;

  hd_holidays_add (f->store, holidays, &error);
  g_assert_no_error (error);
}

/* The list of old, all in a line, goes on with names; each change is one step. */
static void
test_holidays (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *entered = NULL, *taken = NULL, *undone = NULL, *next = NULL, *made_up = NULL, *saturday = NULL;
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  hd_store_set_setting (f->store, "holidays", "01-01 09-02", NULL);
  enter (f, "2/9 Quốc khánh\n16/2/2026 - 18/2/2026 Tết\n22/8/2026 làm bù");
  entered = kept (f);
  g_assert_cmpstr (entered, ==, "01-01\n09-02 Quốc khánh\n2026-02-16 Tết\n2026-02-17 Tết\n2026-02-18 Tết\n+2026-08-22 làm bù");
  next = hd_working_days_after (f->store, "2026-02-13", 1);
  g_assert_cmpstr (next, ==, "2026-02-19");
  /* A Saturday of work counts, and no other. */
  made_up = hd_working_days_after (f->store, "2026-08-21", 1);
  g_assert_cmpstr (made_up, ==, "2026-08-22");
  g_assert_true (hd_holidays_remove (f->store, "2026-02-16", "2026-02-17", &error));
  taken = kept (f);
  g_assert_cmpstr (taken, ==, "01-01\n09-02 Quốc khánh\n2026-02-18 Tết\n+2026-08-22 làm bù");
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  undone = kept (f);
  g_assert_cmpstr (undone, ==, entered);
  g_assert_false (hd_holidays_remove (f->store, "03-03", "03-03", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (hd_holidays_add (f->store, nothing, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  hd_store_set_setting (f->store, "saturday_works", "1", NULL);
  saturday = hd_working_days_after (f->store, "2026-06-05", 2);
  g_assert_cmpstr (saturday, ==, "2026-06-08");
}

/* What a list of the day counts on 10 February 2026; 0 where it is not there. */
static gint64
listed (Fixture *f, const char *kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdToday) today = hd_today (f->store, 2026, "2026-02-10", HD_TODAY_LISTS, NULL, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < today->items->len; i++) {
    const HdTodayItem *item = g_ptr_array_index (today->items, i);

    if (strcmp (item->kind, kind) == 0)
      return item->count;
  }
  return 0;
}

/* Lists that count days in the file itself read a setting as everybody does: what is no
 * number of days is taken for the usual one. */
static void
test_days (Fixture *f, gconstpointer data)
{
  static const struct { const char *kept; gint64 above, column; } cases[] = {
    { "30", 1, 1 }, { "40", 0, 0 }, { "1", 1, 1 }, { "3650", 0, 0 }, { "", 0, 0 }, { "0", 0, 0 }, { "-5", 0, 0 }, { "ba mươi", 0, 0 },
    { "30 ngày", 0, 0 }, { "3,5", 0, 0 }, { "3651", 0, 0 }, { "99999999999999999999", 0, 0 }, { "'; DROP TABLE setting; --", 0, 0 },
  };
  HdRecord *nomination = fixture_nomination (f, "Nguyễn Văn An", "1980", "");
  g_autoptr (HdRecord) introduced = NULL;

  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "introduced");
  introduced = hd_store_get (f->store, HD_TYPE_NOMINATION, fixture_save (f, nomination), NULL);
  hd_record_set_text (introduced, HD_NOMINATION_STEP_SINCE, "2026-01-01");
  g_assert_true (hd_store_save (f->store, introduced, NULL));
  fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "column", "unit", f->unit, "title", "Chuyên mục", "year", G_GINT64_CONSTANT (2026),
                                 "held", "2026-01-01", "state", "held", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("“%s”", cases[i].kept);
    hd_store_set_setting (f->store, "above_days", cases[i].kept, NULL);
    hd_store_set_setting (f->store, "column_days", cases[i].kept, NULL);
    g_assert_cmpint (listed (f, "dossiers_unanswered"), ==, cases[i].above);
    g_assert_cmpint (listed (f, "columns_stale"), ==, cases[i].column);
    g_assert_true ((hd_setting_number (f->store, "above_days") < 40) == (cases[i].above == 1));
  }
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/setting/catalogue", test_catalogue }, { "/setting/shipped", test_shipped }, { "/setting/typed", test_typed },
    { "/setting/save", test_save }, { "/setting/read-days", test_read_days }, { "/setting/holidays", test_holidays },
    { "/setting/days", test_days },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, fixture_set_up_unit, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
