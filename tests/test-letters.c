/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What units owe, the letters that ask for it, and the reports of what is missing. */
#include "config.h"
#include <glib/gstdio.h>
#include <poppler.h>
#include <string.h>
#include "exchange/chasing.h"
#include "exchange/plan-file.h"
#include "exchange/report.h"
#include "fixture.h"
#include "store/duty.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/reminder.h"
#include "store/text.h"
#include "store/unit.h"

#define ODD_UNIT "Phường <b>Bồ Đề</b> & 'Lâm' / \\ : * ? ."

typedef struct {
  gint64 plan, report, yearly, monthly, standard;
} Plan;

static gint64
obligation (Fixture *f, gint64 plan, int position, const char *title, const char *rhythm, const char *due, const char *evidence)
{
  g_autofree char *code = g_strdup_printf ("O%d", position);

  return fixture_save (f, g_object_new (HD_TYPE_OBLIGATION, "plan", plan, "code", code, "title", title, "rhythm", rhythm, "due", due, "owner", "all",
                                        "source", "V.6.2d", "wording", *due != '\0' ? "Trước ngày 10/6 hằng năm" : "", "inclusive", TRUE,
                                        "evidence", evidence, "position", (gint64) position, NULL));
}

static Plan
make_plan (Fixture *f)
{
  Plan plan = { fixture_save (f, g_object_new (HD_TYPE_PLAN, "title", "Tuyên truyền gương điển hình", "period-start", (gint64) 2023, "period-end", (gint64) 2025, NULL)) };

  plan.yearly = obligation (f, plan.plan, 1, "Sơ kết năm", "yearly", "06-10", "review");
  plan.report = obligation (f, plan.plan, 2, "Báo cáo kết quả", "yearly", "", "report");
  plan.monthly = obligation (f, plan.plan, 3, "Tuyên truyền hằng tháng", "monthly", "", "telling");
  return plan;
}

static void
fulfil (Fixture *f, gint64 obligation_id, gint64 unit, int month, const char *received)
{
  fixture_save (f, g_object_new (HD_TYPE_FULFILMENT, "obligation", obligation_id, "unit", unit, "year", (gint64) 2024, "month", (gint64) month,
                                 "state", "received", "received", received, NULL));
}

static HdOwing *
owing_of (Fixture *f, gint64 unit, const char *today, gboolean late_only)
{
  g_autoptr (GError) error = NULL;
  HdOwing *owing = hd_owing_of (f->store, unit, 2024, today, late_only, &error);

  g_assert_no_error (error);
  return owing;
}

/* What is late is owed, and what has no day; a month that is not over, or is far off, is not. */
static void
test_owings (Fixture *f, gconstpointer data)
{
  Plan plan = make_plan (f);
  g_autoptr (HdOwing) all = NULL, late = NULL;
  g_autoptr (GPtrArray) owings = NULL, none = NULL;
  g_autoptr (GError) error = NULL;
  guint months = 0;

  fulfil (f, plan.monthly, f->unit, 2, "2024-02-10");
  all = owing_of (f, f->unit, "2024-06-20", FALSE);
  late = owing_of (f, f->unit, "2024-06-20", TRUE);
  for (guint i = 0; i < all->duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (all->duties, i);

    months += duty->month != 0;
    g_assert_cmpuint (duty->month, !=, 2);
    g_assert_cmpuint (duty->month, <=, 6);
  }
  g_assert_cmpuint (months, >=, 4);
  g_assert_cmpuint (all->duties->len, ==, months + 2);
  g_assert_cmpuint (all->late, ==, late->duties->len);
  for (guint i = 0; i < late->duties->len; i++)
    g_assert_cmpint (((HdDuty *) g_ptr_array_index (late->duties, i))->state, ==, HD_DUTY_LATE);
  /* Done is owed no more. */
  fulfil (f, plan.yearly, f->unit, 0, "2024-06-09");
  fulfil (f, plan.report, f->unit, 0, "2024-06-09");
  for (int month = 1; month <= 12; month++)
    if (month != 2)
      fulfil (f, plan.monthly, f->unit, month, "2024-06-09");
  owings = hd_owings (f->store, 2024, "2024-06-20", FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (owings->len, ==, 0);
}

/* What was sent back counts from the day it came in, and its revised paper is asked for until
 * it is accepted; it is not late. */
static void
test_revised (Fixture *f, gconstpointer data)
{
  static const struct { const char *state; guint owed; } cases[] = { { "received", 0 }, { "commented", 1 }, { "accepted", 0 } };
  Plan plan = make_plan (f);

  fulfil (f, plan.report, f->unit, 0, "2024-06-09");
  fulfil (f, plan.yearly, f->unit, 0, "2024-06-09");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) notes = hd_store_find_ref (f->store, HD_TYPE_FULFILMENT, "obligation", plan.report, NULL);
    HdRecord *note = g_ptr_array_index (notes, 0);
    g_autoptr (HdOwing) all = NULL, late = NULL;
    guint n = 0;

    hd_record_set_text (note, HD_FULFILMENT_STATE, cases[i].state);
    g_assert_true (hd_store_save (f->store, note, NULL));
    all = owing_of (f, f->unit, "2024-06-20", FALSE);
    late = owing_of (f, f->unit, "2024-06-20", TRUE);
    for (guint j = 0; j < all->duties->len; j++) {
      HdDuty *duty = g_ptr_array_index (all->duties, j);

      if (duty->month != 0)
        continue;
      n++;
      g_assert_true (hd_duty_awaits_revision (duty));
      g_assert_cmpint (duty->state, ==, HD_DUTY_DONE);
      g_assert_cmpstr (duty->done, ==, "2024-06-09");
      g_assert_cmpint (duty->days_late, ==, 0);
    }
    g_test_message ("%s", cases[i].state);
    g_assert_cmpuint (n, ==, cases[i].owed);
    g_assert_cmpuint (late->late, ==, late->duties->len);
  }
}

static char *
text_of_pdf (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  PopplerDocument *pdf = poppler_document_new_from_file (uri, NULL, &error);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
    PopplerPage *page = poppler_document_get_page (pdf, i);
    g_autofree char *piece = poppler_page_get_text (page);

    g_string_append (text, piece);
    g_object_unref (page);
  }
  g_object_unref (pdf);
  g_string_replace (text, "\n", " ", 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static guint
files_in (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    /* A name that every file system takes. */
    g_assert_true (g_regex_match_simple ("^[0-9]{2,}-[a-z0-9-]+\\.(docx|pdf)$", name, 0, 0));
    n++;
  }
  return n;
}

/* A file for each unit that owes something, with its own items; the Party is asked. */
static void
test_letters (Fixture *f, gconstpointer data)
{
  Plan plan = make_plan (f);
  gint64 odd = fixture_save (f, fixture_unit (ODD_UNIT));
  gint64 party = fixture_save (f, g_object_new (HD_TYPE_UNIT, "name", "Ban Tuyên giáo", "kind", "party", NULL));
  g_autofree char *path = g_build_filename (f->folder, "cong-van", "moi", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GPtrArray) owings = NULL, names = NULL, none = NULL;
  g_autoptr (GError) error = NULL, nothing = NULL;

  fulfil (f, plan.yearly, odd, 0, "2024-05-01");
  owings = hd_owings (f->store, 2024, "2024-06-20", FALSE, &error);
  g_assert_cmpuint (owings->len, ==, 3);
  names = hd_chase_write (f->store, owings, 2024, "2024-06-20", 0, 1 << HD_FORMAT_DOCX | 1 << HD_FORMAT_PDF, folder, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (names->len, ==, 6);
  g_assert_cmpuint (files_in (path), ==, 6);
  for (guint i = 0; i < owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (owings, i);
    g_autofree char *file = g_build_filename (path, g_ptr_array_index (names, 2 * i + 1), NULL);
    g_autofree char *text = text_of_pdf (file);

    g_assert_nonnull (strstr (text, "Kính gửi"));
    g_assert_nonnull (strstr (text, "V/v đôn đốc"));
    g_assert_nonnull (strstr (text, "Báo cáo kết quả"));
    g_assert_nonnull (strstr (text, "V.6.2d"));
    g_assert_cmpint (strstr (text, "Sơ kết năm") != NULL, ==, owing->unit != odd);
    g_assert_cmpint (strstr (text, "10 ngày") != NULL, ==, owing->unit != odd);
    g_assert_cmpint (strstr (text, "trân trọng đề nghị") != NULL, ==, owing->unit == party);
    g_assert_cmpint (strstr (text, "khẩn trương") != NULL, ==, owing->unit != party);
    g_assert_null (strstr (text, "{{"));
  }
  none = g_ptr_array_new ();
  g_assert_null (hd_chase_write (f->store, none, 2024, "2024-06-20", 0, 1 << HD_FORMAT_PDF, folder, NULL, NULL, NULL, &nothing));
  g_assert_error (nothing, HD_ERROR, HD_ERROR_INVALID);
}

static void
cancel_cb (gint64 done, gint64 total, gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
}

/* A batch that is stopped says so, and leaves whole letters alone. */
static void
test_cancelled (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "cong-van", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GPtrArray) owings = NULL;
  g_autoptr (GError) error = NULL;

  make_plan (f);
  fixture_save (f, fixture_unit ("Phường Ái Mộ"));
  owings = hd_owings (f->store, 2024, "2024-06-20", FALSE, &error);
  g_assert_cmpuint (owings->len, ==, 2);
  g_assert_null (hd_chase_write (f->store, owings, 2024, "2024-06-20", 0, 1 << HD_FORMAT_DOCX, folder, cancellable, cancel_cb, cancellable, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CANCELLED);
  g_assert_cmpuint (files_in (path), ==, 1);
}

/* Reminders are one step to undo, and the next letter knows of them. */
static void
test_reminded (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) owings = NULL, reminders = NULL;
  g_autoptr (HdOwing) before = NULL, after = NULL, undone = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  make_plan (f);
  fixture_save (f, fixture_unit ("Phường Ái Mộ"));
  before = owing_of (f, f->unit, "2024-06-20", FALSE);
  g_assert_cmpstr (before->reminded, ==, "");
  owings = hd_owings (f->store, 2024, "2024-06-20", FALSE, &error);
  g_assert_true (hd_reminded (f->store, owings, 2024, "2024-06-20", "paper", &error));
  reminders = hd_store_get_all (f->store, HD_TYPE_REMINDER, &error);
  g_assert_cmpuint (reminders->len, ==, 2);
  g_assert_cmpint (hd_record_int (g_ptr_array_index (reminders, 0), HD_REMINDER_ITEMS), ==, before->duties->len);
  g_assert_nonnull (strstr (hd_record_text (g_ptr_array_index (reminders, 0), HD_REMINDER_CONTENT), "Báo cáo kết quả"));
  after = owing_of (f, f->unit, "2024-07-20", FALSE);
  g_assert_cmpstr (after->reminded, ==, "2024-06-20");
  g_assert_true (hd_store_undo (f->store, &label, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_REMINDER), ==, 0);
}

/* A number of a paper, by its label. */
static HdNumber *
number_called (GPtrArray *numbers, const char *label)
{
  for (guint i = 0; i < numbers->len; i++) {
    HdNumber *number = g_ptr_array_index (numbers, i);

    if (strstr (number->label, label) != NULL)
      return number;
  }
  g_error ("no number is called %s", label);
}

/* Every number opens rows that add up to it. */
static void
check_numbers (Fixture *f, HdDocument *document, guint least)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) numbers = hd_document_list_numbers (document, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (numbers->len, >=, least);
  for (guint i = 0; i < numbers->len; i++) {
    HdNumber *number = g_ptr_array_index (numbers, i);
    g_autoptr (GPtrArray) rows = hd_report_rows (f->store, number->source, &error);
    gint64 sum = 0;

    g_assert_no_error (error);
    for (guint j = 0; j < rows->len; j++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, j))->weight;
    if (sum != number->value)
      g_error ("%s: %d, but its rows add up to %d", number->label, (int) number->value, (int) sum);
  }
}

static void
test_missing (Fixture *f, gconstpointer data)
{
  g_autoptr (HdDocument) missing = NULL, letter = NULL;
  g_autoptr (GPtrArray) numbers = NULL;
  g_autoptr (GError) error = NULL;
  Plan plan = make_plan (f);
  gint64 other = fixture_save (f, fixture_unit ("Phường Ái Mộ"));

  fulfil (f, plan.report, other, 0, "2024-05-01");
  missing = hd_report_build (f->store, "missing", 2024, "2024-06-20", &error);
  g_assert_no_error (error);
  check_numbers (f, missing, 5);
  numbers = hd_document_list_numbers (missing, &error);
  g_assert_cmpint (number_called (numbers, "Đơn vị còn")->value, ==, 2);
  g_assert_cmpint (number_called (numbers, "Nội dung chưa hoàn thành")->value, ==, 5);
  letter = hd_report_build_of (f->store, "chasing-letter", &other, 1, 2024, "2024-06-20", &error);
  g_assert_no_error (error);
  check_numbers (f, letter, 2);
}

/* Plan 26's own annex: fifteen rows, two of them below the lead of the row above, and row 4
 * with two units that owe ten together. */
static void
test_progress (Fixture *f, gconstpointer data)
{
  g_autofree char *shipped = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (shipped);
  g_autoptr (HdDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdTable) table = NULL;
  HdRow row = { 0 };
  guint n = 0;

  g_assert_true (hd_plan_file_load (f->store, file, &error));
  g_assert_no_error (error);
  document = hd_report_build (f->store, "progress", 2024, "2024-12-31", &error);
  g_assert_no_error (error);
  check_numbers (f, document, 32);
  table = hd_table_ref (hd_document_find_table (document, "progress"));
  g_assert_true (hd_table_rewind (table, &error));
  while (hd_table_next (table, &row, &error)) {
    gboolean blank;

    if (row.kind == HD_ROW_TOTAL) {
      g_assert_cmpint (row.cells[9].number, ==, 80);
      break;
    }
    n++;
    blank = n == 9 || n == 14;
    g_assert_cmpint (g_ascii_strtoll (row.cells[0].text, NULL, 10), ==, n);
    g_assert_cmpint (*row.cells[1].text == '\0', ==, blank);
    g_assert_cmpint (row.cells[8].number, ==, 0);
    g_assert_cmpint (row.cells[9].number, ==, n == 4 ? 10 : 5);
    g_assert_cmpstr (row.cells[5].text, ==, "Trước ngày 10/6/2023");
    if (n == 1)
      g_assert_cmpstr (row.cells[1].text, ==, "Đề nghị Ban Tuyên giáo Quận ủy");
    if (n == 4)
      g_assert_cmpstr (row.cells[1].text, ==, "Ban Chỉ huy Quân sự Quận, Công an Quận");
    if (n == 11)
      g_assert_cmpstr (row.cells[6].text, ==, "Trước ngày 30/01 hằng năm");
  }
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 15);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/letters/owings", Fixture, NULL, fixture_set_up_unit, test_owings, fixture_tear_down);
  g_test_add ("/letters/revised", Fixture, NULL, fixture_set_up_unit, test_revised, fixture_tear_down);
  g_test_add ("/letters/written", Fixture, NULL, fixture_set_up_unit, test_letters, fixture_tear_down);
  g_test_add ("/letters/cancelled", Fixture, NULL, fixture_set_up_unit, test_cancelled, fixture_tear_down);
  g_test_add ("/letters/reminded", Fixture, NULL, fixture_set_up_unit, test_reminded, fixture_tear_down);
  g_test_add ("/letters/missing", Fixture, NULL, fixture_set_up_unit, test_missing, fixture_tear_down);
  g_test_add ("/letters/progress", Fixture, NULL, fixture_set_up, test_progress, fixture_tear_down);
  return g_test_run ();
}
