/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has in hand what the plan gave to units, before and after these were reorganised. */
#include "config.h"
#include <sqlite3.h>
#include <string.h>
#include "exchange/report.h"
#include "exchange/writer.h"
#include "reform.h"
#include "store/duty.h"
#include "store/figure.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/task.h"
#include "year.h"

/* Offices that lead movements, reorganised in every way there is. */
static HdReorganisation *
offices_change (Fixture *f)
{
  static const struct { const char *kind, *from, *to; } steps[] = {
    { "rename", "TCKH", "Phòng Kinh tế" },
    { "rename", "NV", "Phòng Nội vụ mới" },
    { "merge", "BCHQS;CA", "Lực lượng khu vực" },
    { "merge", "BTG;BDV", "Ban Xây dựng Đảng" },
    { "split", "VHTT", "Phòng Thông tin;Phòng Văn hóa" },
    { "split", "GDDT", "Phòng Đào tạo;Phòng Giáo dục" },
    { "dissolve", "YT", "" },
  };
  HdReorganisation *change = hd_reorganisation_new (REFORM_DAY, "Nghị quyết số 2");

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_auto (GStrv) from = g_strsplit (steps[i].from, ";", 0), to = g_strsplit (steps[i].to, ";", 0);
    gint64 ids[2] = { 0 };

    for (guint j = 0; from[j] != NULL; j++)
      ids[j] = year_unit (f, from[j]);
    g_ptr_array_add (change->steps, hd_unit_step_new (steps[i].kind, ids, g_strv_length (from), (const char *const *) to));
  }
  return change;
}

static void
introduce (Fixture *f, gint64 unit, const char *movement, const char *received, guint n)
{
  static const char *const names[] = { "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung" };
  static guint made = 0;

  for (guint i = 0; i < n; i++, made++) {
    g_autofree char *name = g_strdup_printf ("%s %c%c", names[made % 4], 'A' + made / 26 % 26, 'a' + made % 26);
    HdRecord *nomination = fixture_nomination (f, name, "1980", "");
    g_autoptr (HdRecord) field = fixture_find (f, HD_TYPE_MOVEMENT, "code", movement);

    hd_record_set_int (nomination, HD_NOMINATION_UNIT, unit);
    hd_record_set_int (nomination, HD_NOMINATION_YEAR, year_number (received));
    hd_record_set_int (nomination, HD_NOMINATION_MOVEMENT, hd_record_id (field));
    hd_record_set_text (nomination, HD_NOMINATION_STATUS, "decided");
    hd_record_set_text (nomination, HD_NOMINATION_RECEIVED, received);
    fixture_save (f, nomination);
  }
}

static void
introduce_before (Fixture *f)
{
  introduce (f, year_unit (f, "TCKH"), "A14", "2025-02-01", 2);
  introduce (f, year_unit (f, "TCKH"), "A13", "2025-02-01", 1);
  introduce (f, year_unit (f, "BCHQS"), "A4", "2025-03-01", 2);
  introduce (f, year_unit (f, "CA"), "A4", "2025-03-01", 1);
  introduce (f, year_unit (f, "BTG"), "A1", "2025-04-01", 3);
  introduce (f, year_unit (f, "BTG"), "A2", "2025-04-01", 1);
  introduce (f, year_unit (f, "GDDT"), "A10", "2025-05-01", 2);
  introduce (f, year_unit (f, "VHTT"), "A9", "2025-02-01", 5);
  introduce (f, year_unit (f, "VHTT"), "A9", "2024-02-01", 3);
  introduce (f, year_unit (f, "CA"), "A4", "2024-03-01", 4);
}

static void
introduce_after (Fixture *f)
{
  introduce (f, reform_unit_on (f, "Phòng Kinh tế", REFORM_DAY), "A14", "2025-08-01", 3);
  introduce (f, reform_unit_on (f, "Phòng Kinh tế", REFORM_DAY), "A13", "2025-08-01", 1);
  introduce (f, reform_unit_on (f, "Lực lượng khu vực", REFORM_DAY), "A4", "2025-07-05", 2);
  introduce (f, reform_unit_on (f, "Ban Xây dựng Đảng", REFORM_DAY), "A1", "2025-08-01", 1);
  introduce (f, reform_unit_on (f, "Phòng Giáo dục", REFORM_DAY), "A10", "2025-08-01", 4);
}

static void
reorganise_offices (Fixture *f, const char *chosen_for, const char *chosen)
{
  g_autoptr (HdReorganisation) change = offices_change (f);
  g_autoptr (GPtrArray) rows = reform_preview (f, change);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (rows, i);

    if (strcmp (row->label, chosen_for) == 0)
      hd_rehoming_choose (row, chosen);
  }
  hd_reorganise_all (f->store, change, rows, NULL, &error);
  g_assert_no_error (error);
}

/* Who introduces for a movement: each unit with what it introduced of its number. */
static char *
introductions_of (Fixture *f, const char *code, gint64 year, const char *day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) movement = fixture_find (f, HD_TYPE_MOVEMENT, "code", code);
  g_autoptr (GPtrArray) rows = hd_introductions_on (f->store, 0, year, day, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++) {
    HdIntroduction *row = g_ptr_array_index (rows, i);
    HdScope scope = { .year = year, .unit = row->unit, .movement = row->movement, .as_of = day };
    gint64 n = row->individuals + row->collectives + row->households;
    HdValue value;

    /* Each number opens the rows that it is made of. */
    hd_figure_value (f->store, row->movement != 0 ? "introductions" : "introductions_other", &scope, &value, &error);
    g_assert_no_error (error);
    g_assert_cmpint (value.value, ==, n);
    if (row->quota > 0) {
      hd_figure_value (f->store, "introductions_required", &scope, &value, &error);
      g_assert_cmpint (value.value, ==, row->quota);
    }
    if (row->movement == hd_record_id (movement))
      g_string_append_printf (text, "%s%s %d/%d", text->len > 0 ? ", " : "", row->unit_name, (int) n, (int) row->quota);
  }
  return g_string_free (text, FALSE);
}

static char *
owners_of (Fixture *f, const char *code, gint64 year, const char *day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) obligation = fixture_find (f, HD_TYPE_OBLIGATION, "code", code);
  const HdDutyScope scope = { .from_year = year, .to_year = year, .obligation = hd_record_id (obligation), .today = day };
  g_autoptr (GPtrArray) duties = hd_duties (f->store, &scope, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    const HdDutyScope own = { .from_year = year, .to_year = year, .obligation = scope.obligation, .today = day, .unit = duty->unit };
    g_autoptr (GPtrArray) alone = hd_duties (f->store, &own, &error);

    /* One unit's alone are the same. */
    g_assert_no_error (error);
    if (duty->unit != 0) {
      g_assert_cmpuint (alone->len, ==, 1);
      g_assert_cmpint (((HdDuty *) g_ptr_array_index (alone, 0))->count, ==, duty->count);
      g_assert_cmpint (((HdDuty *) g_ptr_array_index (alone, 0))->state, ==, duty->state);
    }
    g_string_append_printf (text, "%s%s %d %s", text->len > 0 ? ", " : "", duty->owner, (int) duty->count, hd_duty_label (duty));
  }
  return g_string_free (text, FALSE);
}

static char *
leads_of_task (Fixture *f, const char *code, gint64 year, const char *day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) task = fixture_find (f, HD_TYPE_TASK, "code", code);
  g_autoptr (GPtrArray) statuses = hd_tasks (f->store, hd_record_int (task, HD_TASK_PLAN), year, day, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < statuses->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (statuses, i);

    if (hd_record_id (status->task) == hd_record_id (task))
      return g_strdup_printf ("%s | %s", status->lead, status->cooperating);
  }
  g_error ("No task %s", code);
}

/* Movements, numbers, owners of obligations and tasks, before and after. */
static void
test_plan (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("reorganise/plan.tsv", 5);
  gboolean failed = FALSE;

  introduce_before (f);
  reorganise_offices (f, "Giáo dục - đào tạo", "Phòng Giáo dục");
  introduce_after (f);
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    gint64 year = year_number (c[0]);
    g_autofree char *text = strcmp (c[2], "introductions") == 0 ? introductions_of (f, c[3], year, c[1])
                          : strcmp (c[2], "obligation") == 0 ? owners_of (f, c[3], year, c[1])
                          : strcmp (c[2], "task") == 0 ? leads_of_task (f, c[3], year, c[1])
                          : g_strdup_printf ("%d", (int) reform_value_on (f, c[3], year, c[1], 0));

    if (strcmp (text, c[4]) != 0) {
      g_test_message ("%s\t%s\t%s\t%s\t%s", c[0], c[1], c[2], c[3], text);
      failed = TRUE;
    }
  }
  g_assert_false (failed);
}

/* What is said beforehand of what the plan gave to those units. */
static void
test_plan_preview (Fixture *f, gconstpointer data)
{
  static const struct { const char *table, *label, *from, *to; guint choices; gboolean follows; } cases[] = {
    { "movement", "Quốc phòng - an ninh", "Công an Quận", "Lực lượng khu vực", 1, TRUE },
    { "movement", "Giáo dục - đào tạo", "Phòng Giáo dục và Đào tạo", "", 2, TRUE },
    { "movement", "Y tế, chăm sóc sức khỏe Nhân dân", "Phòng Y tế", "", 0, FALSE },
    { "obligation", "Tập huấn nghiệp vụ cho cán bộ thi đua, khen thưởng", "Phòng Nội vụ", "Phòng Nội vụ mới", 1, TRUE },
    { "task", "Quốc phòng - an ninh", "Công an Quận", "Lực lượng khu vực", 1, TRUE },
  };
  g_autoptr (HdReorganisation) change = offices_change (f);
  g_autoptr (GPtrArray) rows = reform_preview (f, change), left = NULL, none = NULL;
  g_autoptr (GError) error = NULL;
  guint shared = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    HdRehoming *row = NULL;

    for (guint j = 0; j < rows->len && row == NULL; j++) {
      row = g_ptr_array_index (rows, j);
      if (strcmp (row->table, cases[i].table) != 0 || !g_str_has_prefix (row->label, cases[i].label) || !g_str_has_prefix (row->from_name, cases[i].from))
        row = NULL;
    }
    g_test_message ("%s %s %s", cases[i].table, cases[i].label, cases[i].from);
    g_assert_nonnull (row);
    g_assert_cmpstr (row->to_name, ==, cases[i].to);
    g_assert_cmpuint (g_strv_length (row->choices), ==, cases[i].choices);
    g_assert_cmpint (row->follows, ==, cases[i].follows);
    g_assert_cmpint (hd_rehoming_waits (row), ==, cases[i].choices == 0);
  }
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_TAKEOVER), ==, 0);

  /* What went to all successors may still be given to one, and then waits no more. */
  reorganise_offices (f, "", "");
  left = hd_rehomings (f->store, "2025-12-01", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < left->len; i++) {
    HdRehoming *row = g_ptr_array_index (left, i);

    if (!row->follows)
      continue;
    shared++;
    g_assert_cmpuint (g_strv_length (row->choices), ==, 2);
    hd_rehoming_choose (row, row->choices[1]);
  }
  g_assert_cmpuint (shared, >=, 3);
  hd_rehome (f->store, left, NULL, &error);
  g_assert_no_error (error);
  none = hd_rehomings (f->store, "2025-12-01", &error);
  for (guint i = 0; i < none->len; i++)
    g_assert_false (((HdRehoming *) g_ptr_array_index (none, i))->follows);
}

/* Every list and paper of a year as it is written to a file. */
static char *
papers_of (Fixture *f, gint64 year, const char *day)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  GString *text = g_string_new (NULL);
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdDocument) document = hd_report_build (f->store, reports[i].id, year, day, &error);
    HdFormat format = reports[i].formats & (1 << HD_FORMAT_ODT) ? HD_FORMAT_ODT : HD_FORMAT_XLSX;
    g_autoptr (GFile) file = g_file_new_build_filename (f->folder, "paper", NULL);
    g_autofree char *digest = NULL;
    g_autoptr (GBytes) bytes = NULL;

    g_assert_no_error (error);
    hd_write (document, format, file, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    bytes = g_file_load_bytes (file, NULL, NULL, NULL);
    digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
    g_string_append_printf (text, "%s %s\n", reports[i].id, digest);
  }
  return g_string_free (text, FALSE);
}

/* Papers of the year before, and of the day before, stay what they were. */
static void
test_old_papers (Fixture *f, gconstpointer data)
{
  static const struct { gint64 year; const char *day; } cases[] = { { 2024, "2024-12-31" }, { 2025, "2025-06-30" } };
  g_autofree char *before[G_N_ELEMENTS (cases)] = { NULL };
  gint64 proposing;

  introduce_before (f);
  reform_propose (f, year_unit (f, "BTG"), "Đỗ Văn Lâm", "received", "");
  reform_propose (f, year_unit (f, "VHTT"), "Đỗ Văn Mở", "received", "");
  /* These are handed over, and then were the only ones of their units. */
  reform_propose (f, year_unit (f, "NV"), "Đỗ Văn Nhận", "received", "");
  reform_propose (f, year_unit (f, "BDV"), "Đỗ Thị Oanh", "received", "");
  proposing = reform_value_on (f, "units_nominating", 2025, "2025-06-30", 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    before[i] = papers_of (f, cases[i].year, cases[i].day);
  reorganise_offices (f, "", "");
  g_assert_cmpint (reform_value_on (f, "units_nominating", 2025, "2025-06-30", 0), ==, proposing);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *after = papers_of (f, cases[i].year, cases[i].day);

    g_assert_cmpstr (after, ==, before[i]);
    g_free (g_steal_pointer (&before[i]));
  }
}

/* What was introduced in time stays who introduced it, though the open dossiers are handed over
 * after the number was due, and nobody is counted twice: a merger changes no sum. */
static void
test_after_due (Fixture *f, gconstpointer data)
{
  static const char *const days[] = { "2025-08-31", "2025-12-15" };
  gint64 bchqs = year_unit (f, "BCHQS"), ca = year_unit (f, "CA");
  const gint64 both[] = { bchqs, ca };
  static const char *const to[] = { "Lực lượng khu vực", NULL };
  g_autoptr (HdReorganisation) change = hd_reorganisation_new ("2025-09-01", "Nghị quyết số 3");
  g_autoptr (HdRecord) field = fixture_find (f, HD_TYPE_MOVEMENT, "code", "A4");
  g_autoptr (GPtrArray) subjects = NULL, preview = NULL;
  g_autoptr (GError) error = NULL;
  gint64 all;

  introduce (f, bchqs, "A4", "2025-03-01", 6);
  introduce (f, ca, "A4", "2025-03-01", 2);
  /* Four of the six are open, and one of those was decided on for another deed as well. */
  subjects = hd_store_find_ref (f->store, HD_TYPE_NOMINATION, "unit", bchqs, &error);
  for (guint i = 0; i < 4; i++) {
    HdRecord *open = g_ptr_array_index (subjects, i);
    g_autoptr (HdRecord) again = hd_record_copy (open);

    hd_record_set_text (open, HD_NOMINATION_STATUS, "received");
    g_assert_true (hd_store_save (f->store, open, &error));
    hd_record_set_id (again, 0);
    hd_record_set_text (again, HD_NOMINATION_ACHIEVEMENT, "Việc khác");
    if (i == 0)
      g_assert_true (hd_store_save (f->store, again, &error));
  }
  all = reform_value_on (f, "introductions", 2025, "2025-12-15", 0);
  g_ptr_array_add (change->steps, hd_unit_step_new ("merge", both, 2, to));
  preview = reform_preview (f, change);
  hd_reorganise_all (f->store, change, preview, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FORMER_HOME), ==, 4);
  g_assert_cmpint (reform_value_on (f, "introductions", 2025, "2025-12-15", 0), ==, all);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autofree char *now = introductions_of (f, "A4", 2025, days[i]), *owed = owners_of (f, "A4-INTRODUCE", 2025, days[i]);

    g_test_message ("%s", days[i]);
    g_assert_cmpstr (now, ==, "Ban Chỉ huy Quân sự Quận 6/5, Công an Quận 2/5");
    g_assert_cmpstr (owed, ==, "Ban Chỉ huy Quân sự Quận 6 Done, Công an Quận 2 Overdue");
  }
}

/* As a file is written to from elsewhere. */
static void
write_change (Fixture *f, gint64 from, gint64 to, const char *changed, const char *kind)
{
  g_autofree char *sql = g_strdup_printf ("INSERT INTO unit_change (from_unit, to_unit, changed, kind)"
                                          " VALUES (%" G_GINT64_FORMAT ", %" G_GINT64_FORMAT ", '%s', '%s')", from, to, changed, kind);
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  g_assert_true (hd_store_close (f->store, NULL));
  g_clear_object (&f->store);
  g_assert_cmpint (sqlite3_open (f->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
  f->store = hd_store_open (f->path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
}

/* Units that follow themselves or each other, and ones that are not there: all is counted, and
 * nobody waits for ever. */
static void
test_bad_changes (Fixture *f, gconstpointer data)
{
  gint64 nv = year_unit (f, "NV"), btg = year_unit (f, "BTG"), tckh = year_unit (f, "TCKH");
  const struct { gint64 from, to; const char *changed, *kind; } cases[] = {
    { nv, nv, "2025-07-01", "rename" }, { nv, btg, "2025-01-01", "rename" }, { btg, tckh, "2025-03-01", "merge" },
    { tckh, nv, "2025-07-01", "merge" }, { nv, 12345, "2025-01-01", "part" }, { 999, nv, "2025-01-01", "rename" },
    { btg, 12345, "2025-01-01", "rename" }, { tckh, btg, "", "" },
  };

  introduce_before (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const HdDutyScope scope = { .from_year = 2025, .to_year = 2025, .today = "2025-12-31" };
    g_autoptr (GPtrArray) duties = NULL, tasks = NULL;
    g_autoptr (GError) error = NULL;

    write_change (f, cases[i].from, cases[i].to, cases[i].changed, cases[i].kind);
    duties = hd_duties (f->store, &scope, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (duties->len, >, 0);
    tasks = hd_tasks (f->store, hd_plan_of_year (f->store, 2025, NULL), 2025, "2025-12-31", &error);
    g_assert_no_error (error);
    g_assert_cmpuint (tasks->len, >, 0);
    g_assert_cmpint (reform_value_on (f, "introductions_all", 2025, "2025-12-31", 0), ==, 17);
  }
}

/* Who leads, owes and has chosen is taken back with the change. */
static void
test_plan_undo (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *leads = NULL, *after = NULL, *undone = NULL, *undone_leads = NULL;

  introduce_before (f);
  before = reform_whole (f);
  leads = introductions_of (f, "A4", 2025, "2025-12-15");
  reorganise_offices (f, "Giáo dục - đào tạo", "Phòng Giáo dục");
  after = introductions_of (f, "A4", 2025, "2025-12-15");
  g_assert_cmpstr (leads, !=, after);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_TAKEOVER), >, 0);
  hd_store_undo (f->store, NULL, &error);
  g_assert_no_error (error);
  undone = reform_whole (f);
  undone_leads = introductions_of (f, "A4", 2025, "2025-12-15");
  g_assert_cmpstr (before, ==, undone);
  g_assert_cmpstr (leads, ==, undone_leads);
}

static void
set_up_plan (Fixture *f, gconstpointer data)
{
  fixture_set_up_made (f, "ke-hoach-26-2023.json", year_load_plan);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define PLAN(path, test) g_test_add (path, Fixture, NULL, set_up_plan, test, fixture_tear_down)
  PLAN ("/holder/plan", test_plan);
  PLAN ("/holder/preview", test_plan_preview);
  PLAN ("/holder/undo", test_plan_undo);
  PLAN ("/holder/old-papers", test_old_papers);
  PLAN ("/holder/after-due", test_after_due);
  PLAN ("/holder/bad-changes", test_bad_changes);
  return g_test_run ();
}
