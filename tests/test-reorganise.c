/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units through the years: reports of before and after a reorganisation from one file. */
#include "config.h"
#include <string.h>
#include "exchange/data-file.h"
#include "exchange/import-match.h"
#include "exchange/reform-file.h"
#include "store/award.h"
#include "store/figure.h"
#include "store/meeting.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/reorganise.h"
#include "store/subject.h"
#include "store/text.h"
#include "reform.h"
#include "year.h"

static HdReform *
read_reform (Fixture *f, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  HdReform *reform = hd_reform_read (f->store, file, &error);

  g_assert_no_error (error);
  return reform;
}

static HdReform *
shipped_reform (Fixture *f)
{
  g_autofree char *path = hd_data_file ("reforms", "2025-07-01-long-bien.json");

  return read_reform (f, path);
}

static HdRehoming *
row_of (GPtrArray *rows, const char *table, gint64 id)
{
  for (guint i = 0; i < rows->len; i++) {
    HdRehoming *row = g_ptr_array_index (rows, i);

    if (row->id == id && strcmp (row->table, table) == 0)
      return row;
  }
  g_error ("No row of %s", table);
}

typedef struct {
  gint64 open_long_bien, guessed, chosen, open_duc_giang;
} Year;

/* The year of the reform: what was proposed before it. */
static void
propose_before (Fixture *f, Year *y)
{
  gint64 long_bien = year_unit (f, "P-LONGBIEN"), bo_de = year_unit (f, "P-BODE"), duc_giang = year_unit (f, "P-DUCGIANG");

  y->open_long_bien = reform_propose (f, long_bien, "Nguyễn Văn An", "received", "");
  reform_propose (f, long_bien, "Trần Thị Bình", "decided", "");
  y->guessed = reform_propose (f, bo_de, "Lê Văn Cường", "received", "Tổ 3, phường Phúc Lợi");
  y->chosen = reform_propose (f, bo_de, "Phạm Thị Dung", "eligible", "");
  reform_propose (f, duc_giang, "Vũ Văn Em", "decided", "");
  reform_propose (f, duc_giang, "Đỗ Thị Giang", "decided", "");
  y->open_duc_giang = reform_propose (f, year_unit (f, "P-NGOCLAM"), "Hoàng Văn Hải", "received", "phường Bồ Đề hoặc phường Việt Hưng");
}

static guint
apply (Fixture *f, Year *y)
{
  g_autoptr (HdReform) reform = shipped_reform (f);
  g_autoptr (GPtrArray) rows = reform_preview (f, reform->change);
  g_autoptr (GError) error = NULL;
  guint moved = 0;

  hd_rehoming_choose (row_of (rows, "nomination", y->chosen), "Phường Bồ Đề");
  hd_reorganise_all (f->store, reform->change, rows, &moved, &error);
  g_assert_no_error (error);
  return moved;
}

/* The reports of before and after, from the same file, made after everything happened. */
static void
test_reform (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("reorganise/reports.tsv", 5);
  gboolean failed = FALSE;
  Year y;

  propose_before (f, &y);
  apply (f, &y);
  reform_propose (f, reform_unit_on (f, "Phường Phúc Lợi", "2025-12-01"), "Ngô Thị Kim", "received", "");
  reform_propose (f, reform_unit_on (f, "Phường Phúc Lợi", "2025-12-01"), "Bùi Văn Long", "received", "");
  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    gboolean former = c[3][0] == '<';
    gint64 unit = c[3][0] == '\0' ? 0 : reform_unit_on (f, c[3] + former, former ? "2025-06-30" : REFORM_DAY);
    gint64 value = reform_value_on (f, c[2], year_number (c[0]), c[1], unit);

    if (value != year_number (c[4])) {
      g_test_message ("%s %s %s %s: %d, not %s", c[0], c[1], c[2], c[3], (int) value, c[4]);
      failed = TRUE;
    }
  }
  g_assert_false (failed);
}

static HdTargetStatus *
wards_target (GPtrArray *statuses)
{
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (strcmp (hd_record_text (status->target, HD_TARGET_FIGURE), "wards_exemplars") == 0)
      return status;
  }
  g_error ("No target of wards");
}

static char *
names_of (HdTargetStatus *status)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < status->units->len; i++) {
    HdUnitStatus *unit = g_ptr_array_index (status->units, i);

    g_string_append_printf (names, "%s%s %d", i > 0 ? ", " : "", unit->name, (int) unit->achieved);
  }
  return g_string_free (names, FALSE);
}

/* What each ward owes, ward by ward. */
static void
test_targets (Fixture *f, gconstpointer data)
{
  static const struct { const char *day; int required, achieved; const char *names; } cases[] = {
    { "2025-06-15", 14, 3,
      "Phường Bồ Đề 2, Phường Cự Khối 0, Phường Đức Giang 2, Phường Gia Thụy 0, Phường Giang Biên 0, Phường Long Biên 2,"
      " Phường Ngọc Lâm 1, Phường Ngọc Thụy 0, Phường Phúc Đồng 0, Phường Phúc Lợi 0, Phường Sài Đồng 0, Phường Thạch Bàn 0,"
      " Phường Thượng Thanh 0, Phường Việt Hưng 0" },
    { "2025-12-15", 4, 1, "Phường Bồ Đề 1, Phường Long Biên 2, Phường Phúc Lợi 1, Phường Việt Hưng 0" },
  };
  Year y;

  propose_before (f, &y);
  apply (f, &y);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) statuses = hd_target_statuses_on (f->store, 0, 2025, cases[i].day, &error);
    g_autoptr (GPtrArray) rows = NULL;
    g_autofree char *names = NULL;
    HdTargetStatus *status;
    gint64 sum = 0;

    g_assert_no_error (error);
    status = wards_target (statuses);
    names = names_of (status);
    g_assert_cmpstr (names, ==, cases[i].names);
    g_assert_cmpint (status->required.value, ==, cases[i].required);
    g_assert_cmpint (status->achieved.value, ==, cases[i].achieved);
    rows = hd_target_rows (f->store, status, &error);
    g_assert_no_error (error);
    for (guint j = 0; j < rows->len; j++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, j))->weight;
    g_assert_cmpint (sum, ==, status->achieved.value);
  }
}

/* What is open goes where one successor is, or the record itself names one; the rest waits. */
static void
test_preview (Fixture *f, gconstpointer data)
{
  g_autoptr (HdReform) reform = shipped_reform (f);
  g_autoptr (GPtrArray) rows = NULL;
  gint64 units = hd_store_count (f->store, HD_TYPE_UNIT);
  Year y;
  HdRehoming *row;

  propose_before (f, &y);
  rows = reform_preview (f, reform->change);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, units);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT_CHANGE), ==, 0);

  row = row_of (rows, "nomination", y.open_long_bien);
  g_assert_cmpstr (row->to_name, ==, "Phường Long Biên");
  g_assert_cmpstr (row->from_name, ==, "Phường Long Biên");
  g_assert_false (row->chosen);
  row = row_of (rows, "nomination", y.guessed);
  g_assert_cmpstr (row->to_name, ==, "Phường Phúc Lợi");
  g_assert_true (row->chosen);
  row = row_of (rows, "nomination", y.chosen);
  g_assert_cmpstr (row->to_name, ==, "");
  g_assert_cmpuint (g_strv_length (row->choices), ==, 4);
  row = row_of (rows, "nomination", y.open_duc_giang);
  g_assert_cmpstr (row->to_name, ==, "");
  g_assert_cmpuint (g_strv_length (row->choices), ==, 3);
  for (guint i = 0; i < rows->len; i++) {
    row = g_ptr_array_index (rows, i);
    if (strcmp (row->table, "nomination") == 0)
      g_assert_cmpstr (row->label, !=, "Trần Thị Bình");
  }
}

/* A person stays one person; a decided award stays where it was won. */
static void
test_rehome (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) open = NULL, decided = NULL, subject = NULL, waiting = NULL;
  gint64 subjects, nominations;
  guint moved;
  Year y;

  propose_before (f, &y);
  /* Known from an award of another year, so that the profile has more than one record. */
  decided = fixture_nomination (f, "Nguyễn Văn An", "1980", "");
  hd_record_set_int (decided, HD_NOMINATION_UNIT, year_unit (f, "P-LONGBIEN"));
  hd_record_set_text (decided, HD_NOMINATION_STATUS, "decided");
  fixture_save (f, g_object_ref (decided));
  subjects = hd_store_count (f->store, HD_TYPE_SUBJECT);
  nominations = hd_store_count (f->store, HD_TYPE_NOMINATION);
  moved = apply (f, &y);
  /* Both of Long Biên's people and its open dossier; the guessed one of Bồ Đề with its
   * person; the chosen one, whose person goes along. */
  g_assert_cmpuint (moved, ==, 2 + 1 + 2 + 1);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_SUBJECT), ==, subjects);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_NOMINATION), ==, nominations);
  open = hd_store_get (f->store, HD_TYPE_NOMINATION, y.open_long_bien, NULL);
  subject = hd_store_get (f->store, HD_TYPE_SUBJECT, hd_record_int (open, HD_NOMINATION_SUBJECT), NULL);
  g_assert_cmpint (hd_record_int (open, HD_NOMINATION_UNIT), ==, reform_unit_on (f, "Phường Long Biên", REFORM_DAY));
  g_assert_cmpint (hd_record_int (subject, HD_SUBJECT_UNIT), ==, reform_unit_on (f, "Phường Long Biên", REFORM_DAY));
  g_assert_cmpint (hd_record_int (decided, HD_NOMINATION_SUBJECT), ==, hd_record_id (subject));
  g_assert_cmpint (hd_record_int (decided, HD_NOMINATION_UNIT), ==, year_unit (f, "P-LONGBIEN"));
  waiting = hd_store_get (f->store, HD_TYPE_NOMINATION, y.open_duc_giang, NULL);
  g_assert_cmpint (hd_record_int (waiting, HD_NOMINATION_UNIT), ==, year_unit (f, "P-NGOCLAM"));
}

static void
test_undo (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *after = NULL, *undone = NULL, *redone = NULL;
  Year y;

  propose_before (f, &y);
  hd_unit_roll_take (f->store, "2025-01-15", &error);
  g_assert_no_error (error);
  before = reform_whole (f);
  apply (f, &y);
  after = reform_whole (f);
  g_assert_cmpstr (before, !=, after);
  hd_store_undo (f->store, NULL, &error);
  g_assert_no_error (error);
  undone = reform_whole (f);
  g_assert_cmpstr (before, ==, undone);
  hd_store_redo (f->store, NULL, &error);
  g_assert_no_error (error);
  redone = reform_whole (f);
  g_assert_cmpstr (after, ==, redone);
}

/* A roll fixes what all units means, and goes on with who follows them. */
static void
test_roll (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *of = NULL;
  Year y = { 0 };

  hd_unit_roll_take (f->store, "2025-02-01", &error);
  g_assert_no_error (error);
  /* One made later is not on it; before the roll was taken, it was there. */
  fixture_save (f, fixture_unit ("Phường thêm"));
  g_assert_cmpint (reform_value_on (f, "units_total", 2025, "2025-01-20", 0), ==, 29);
  g_assert_cmpint (reform_value_on (f, "units_total", 2025, "2025-02-01", 0), ==, 28);
  g_assert_cmpint (reform_value_on (f, "units_total", 2025, "2025-12-31", 0), ==, 28);
  /* It is of its year alone. */
  g_assert_cmpint (reform_value_on (f, "units_total", 2024, "2025-06-01", 0), ==, 29);
  g_assert_cmpint (reform_value_on (f, "units_total", 2026, "2026-06-01", 0), ==, 29);

  propose_before (f, &y);
  apply (f, &y);
  g_assert_cmpint (reform_value_on (f, "units_total", 2025, "2025-06-30", 0), ==, 28);
  g_assert_cmpint (reform_value_on (f, "units_total", 2025, "2025-07-01", 0), ==, 18);
  of = hd_unit_roll_of (f->store, 2025, "2025-12-31");
  g_assert_cmpstr (of, ==, REFORM_DAY);
  before = hd_unit_roll_of (f->store, 2025, "2025-01-31");
  g_assert_cmpstr (before, ==, "");
}

static gint64
add_unit (Fixture *f, const char *name, gint64 cluster)
{
  HdRecord *unit = fixture_unit (name);

  hd_record_set_int (unit, HD_UNIT_CLUSTER, cluster);
  return fixture_save (f, unit);
}

static gboolean
change_units (Fixture *f, const char *kind, const char *day, const gint64 *from, guint n_from, const char *to, GError **error)
{
  HdReorganisation *change = hd_reorganisation_new (day, "Nghị quyết số 1");
  g_auto (GStrv) names = g_strsplit (to, ";", 0);
  gboolean done;

  g_ptr_array_add (change->steps, hd_unit_step_new (kind, from, n_from, (const char *const *) names));
  done = hd_units_reorganise (f->store, change, error);
  hd_reorganisation_free (change);
  return done;
}

/* Whose deeds count for whom, by the kind of change. */
static void
test_heirs (Fixture *f, gconstpointer data)
{
  static const struct { const char *kind, *to; gint64 first, second; } cases[] = {
    { "rename", "Một", 2, -1 },
    { "merge", "Một", 3, -1 },
    { "split", "Một;Hai", 0, 0 },
    { "part", "Một", 0, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    gint64 from[] = { add_unit (f, "Cũ", 0), add_unit (f, "Cũ nữa", 0) };
    guint n = strcmp (cases[i].kind, "merge") == 0 ? 2 : 1;
    g_autoptr (GPtrArray) pairs = NULL;
    gint64 heir, one;

    g_test_message ("%s", cases[i].kind);
    reform_propose (f, from[0], "Nguyễn Văn An", "decided", "");
    reform_propose (f, from[0], "Trần Thị Bình", "decided", "");
    reform_propose (f, from[1], "Lê Văn Cường", "decided", "");
    change_units (f, cases[i].kind, "2025-03-01", from, n, cases[i].to, &error);
    g_assert_no_error (error);
    one = reform_unit_on (f, "Một", "2025-03-01");
    g_assert_cmpint (reform_value_on (f, "exemplars", 2025, "2025-12-31", one), ==, cases[i].first);
    g_assert_cmpint (reform_value_on (f, "exemplars", 2025, "2025-02-28", one), ==, 0);
    if (cases[i].second >= 0)
      g_assert_cmpint (reform_value_on (f, "exemplars", 2025, "2025-12-31", reform_unit_on (f, "Hai", "2025-03-01")), ==, cases[i].second);
    heir = hd_unit_heir (f->store, from[0], "2025-03-01");
    g_assert_cmpint (heir, ==, cases[i].first > 0 ? one : from[0]);
    g_assert_cmpint (hd_unit_heir (f->store, from[0], "2025-02-28"), ==, from[0]);
    pairs = hd_unit_predecessors (f->store, one, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (pairs->len, ==, n);
    hd_store_undo (f->store, NULL, &error);
    g_assert_no_error (error);
    for (guint j = 0; j < 5; j++)
      hd_store_undo (f->store, NULL, NULL);
  }
}

/* What is refused, with a sentence that says what to do. */
static void
test_refused (Fixture *f, gconstpointer data)
{
  static const struct { const char *kind, *day; guint n; const char *to; } cases[] = {
    { "rename", "2025-07-01", 2, "Mới" },
    { "rename", "2025-07-01", 1, "Mới;Khác" },
    { "merge", "2025-07-01", 2, "Mới;Khác" },
    { "split", "2025-07-01", 1, "Mới" },
    { "split", "2025-07-01", 2, "Mới;Khác" },
    { "merge", "2025-07-01", 2, "" },
    { "merge", "2025-07-01", 0, "Mới" },
    { "dissolve", "2025-07-01", 1, "Mới" },
    { "rename", "2025-07", 1, "Mới" },
    { "rename", "", 1, "Mới" },
    { "rename", "2025-02-30", 1, "Mới" },
    { "rename", "2025-07-01", 1, " " },
    { "vanish", "2025-07-01", 1, "Mới" },
    { "rename", "2020-07-01", 1, "Mới" },
  };
  gint64 from[] = { add_unit (f, "Cũ", 0), add_unit (f, "Cũ nữa", 0) };
  g_autoptr (HdRecord) unit = hd_store_get (f->store, HD_TYPE_UNIT, from[0], NULL);
  g_autofree char *before = NULL, *after = NULL;

  hd_record_set_text (unit, HD_UNIT_VALID_FROM, "2021-01-01");
  hd_store_save (f->store, unit, NULL);
  before = reform_whole (f);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s %s", cases[i].kind, cases[i].to);
    g_assert_false (change_units (f, cases[i].kind, cases[i].day, from, cases[i].n, cases[i].to, &error));
    g_assert_nonnull (error);
    g_assert_true (error->domain == HD_ERROR);
  }
  after = reform_whole (f);
  g_assert_cmpstr (before, ==, after);
}

/* A former unit has successors once; parts of it may be told of one by one. */
static void
test_taken (Fixture *f, gconstpointer data)
{
  static const struct { const char *first, *kind, *day, *to; gboolean may; } cases[] = {
    { "rename", "rename", "2025-07-01", "Khác", FALSE },
    { "rename", "rename", "2025-05-01", "Khác", FALSE },
    { "rename", "merge", "2025-07-01", "Khác", FALSE },
    { "rename", "part", "2025-07-01", "Khác", FALSE },
    { "dissolve", "rename", "2025-07-01", "Khác", FALSE },
    { "part", "rename", "2025-07-01", "Khác", FALSE },
    { "part", "part", "2025-05-01", "Khác", FALSE },
    { "part", "part", "2025-07-01", "Khác", TRUE },
  };
  gint64 goes_on = add_unit (f, "Phường ở lại", 0), joins = add_unit (f, "Phường nhập vào", 0);
  g_autoptr (GError) refused = NULL;

  /* One that others were merged into did not end before. */
  g_assert_true (change_units (f, "merge", "2025-07-01", &joins, 1, "Phường ở lại", NULL));
  g_assert_false (change_units (f, "rename", "2025-05-01", &goes_on, 1, "Phường đổi tên", &refused));
  g_assert_error (refused, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_true (change_units (f, "rename", "2025-07-01", &goes_on, 1, "Phường đổi tên", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = g_strdup_printf ("Phường %u", i), *next = g_strdup_printf ("Phường mới %u", i), *before = NULL, *after = NULL;
    g_autofree char *other = g_strdup_printf ("%s %u", cases[i].to, i);
    gint64 id = add_unit (f, name, 0);
    g_autoptr (GError) error = NULL;

    change_units (f, cases[i].first, "2025-07-01", &id, 1, strcmp (cases[i].first, "dissolve") == 0 ? "" : next, &error);
    g_assert_no_error (error);
    before = reform_whole (f);
    g_test_message ("%s, then %s on %s", cases[i].first, cases[i].kind, cases[i].day);
    g_assert_true (change_units (f, cases[i].kind, cases[i].day, &id, 1, other, &error) == cases[i].may);
    if (cases[i].may)
      continue;
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    after = reform_whole (f);
    g_assert_cmpstr (before, ==, after);
  }
}

/* A dissolved unit ends and nobody follows; a rename keeps people and head-count; one that
 * goes on keeps its record. */
static void
test_records (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 old = add_unit (f, "Phòng cũ", 0), other = add_unit (f, "Phòng khác", 0), there;
  g_autoptr (HdRecord) unit = hd_store_get (f->store, HD_TYPE_UNIT, old, NULL);
  g_autoptr (HdRecord) renamed = NULL, ended = NULL, grown = NULL;
  g_autoptr (GPtrArray) counts = NULL;
  gint64 id;

  hd_record_set_text (unit, HD_UNIT_CONTACT, "Trần Thị Lan");
  hd_record_set_text (unit, HD_UNIT_SHORT_NAME, "PC");
  hd_store_save (f->store, unit, &error);
  g_assert_no_error (error);
  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", old, "year", G_GINT64_CONSTANT (2025), "collectives", G_GINT64_CONSTANT (3),
                                 "people", G_GINT64_CONSTANT (34), "as-of", "2025-01-31", NULL));
  /* Of the year after it is known already, of the year before it stays with the former unit. */
  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", old, "year", G_GINT64_CONSTANT (2026), "people", G_GINT64_CONSTANT (36), NULL));
  fixture_save (f, g_object_new (HD_TYPE_HEADCOUNT, "unit", old, "year", G_GINT64_CONSTANT (2024), "people", G_GINT64_CONSTANT (31), NULL));
  change_units (f, "rename", "2025-03-01", &old, 1, "Phòng mới", &error);
  g_assert_no_error (error);
  renamed = fixture_find (f, HD_TYPE_UNIT, "name", "Phòng mới");
  g_assert_cmpstr (hd_record_text (renamed, HD_UNIT_VALID_FROM), ==, "2025-03-01");
  g_assert_cmpstr (hd_record_text (renamed, HD_UNIT_CONTACT), ==, "Trần Thị Lan");
  g_assert_cmpstr (hd_record_text (renamed, HD_UNIT_ALIASES), ==, "Phòng cũ; PC");
  g_assert_cmpstr (hd_record_text (renamed, HD_UNIT_KIND), ==, "ward");
  counts = hd_store_find_ref (f->store, HD_TYPE_HEADCOUNT, "unit", hd_record_id (renamed), &error);
  g_assert_cmpuint (counts->len, ==, 2);
  for (guint i = 0; i < counts->len; i++) {
    HdRecord *count = g_ptr_array_index (counts, i);
    gboolean of_change = hd_record_int (count, HD_HEADCOUNT_YEAR) == 2025;

    g_assert_cmpint (hd_record_int (count, HD_HEADCOUNT_YEAR), >=, 2025);
    g_assert_cmpint (hd_record_int (count, HD_HEADCOUNT_PEOPLE), ==, of_change ? 34 : 36);
    g_assert_cmpstr (hd_record_text (count, HD_HEADCOUNT_AS_OF), ==, of_change ? "2025-01-31" : "");
  }
  ended = hd_store_get (f->store, HD_TYPE_UNIT, old, NULL);
  g_assert_cmpstr (hd_record_text (ended, HD_UNIT_VALID_TO), ==, "2025-02-28");

  /* Into one that goes on. */
  there = hd_store_count (f->store, HD_TYPE_UNIT);
  id = hd_record_id (renamed);
  change_units (f, "merge", "2025-05-01", &other, 1, "phòng mới", &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_UNIT), ==, there);
  grown = hd_store_get (f->store, HD_TYPE_UNIT, id, NULL);
  g_assert_cmpstr (hd_record_text (grown, HD_UNIT_VALID_FROM), ==, "2025-03-01");
  g_assert_cmpstr (hd_record_text (grown, HD_UNIT_ALIASES), ==, "Phòng cũ; PC; Phòng khác");
  g_assert_cmpint (hd_unit_heir (f->store, other, "2025-05-01"), ==, id);

  change_units (f, "dissolve", "2025-09-01", &id, 1, "", &error);
  g_assert_no_error (error);
  g_assert_cmpint (reform_value_on (f, "units_total", 2025, "2025-12-31", 0), ==, 0);
  g_assert_cmpint (hd_unit_heir (f->store, id, "2025-12-31"), ==, id);
}

/* A list says the names of its year. */
static void
test_names (Fixture *f, gconstpointer data)
{
  static const struct { gint64 year; const char *words, *name; gboolean former; } cases[] = {
    { 2024, "UBND phường Long Biên", "Phường Long Biên", TRUE },
    { 2025, "UBND phường Long Biên", "Phường Long Biên", FALSE },
    { 2025, "phuong long bien", "Phường Long Biên", FALSE },
    { 2024, "Phường Đức Giang", "Phường Đức Giang", TRUE },
    /* Divided: nobody's alias, so that the officer sees that it is the old one. */
    { 2025, "Phường Đức Giang", "Phường Đức Giang", TRUE },
    { 2025, "Phường Bồ Đề", "Phường Bồ Đề", FALSE },
  };
  Year y;

  propose_before (f, &y);
  apply (f, &y);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    HdMatcher *matcher = hd_matcher_new (f->store, cases[i].year, &error);

    g_assert_no_error (error);
    g_test_message ("%d %s", (int) cases[i].year, cases[i].words);
    g_assert_cmpint (hd_matcher_unit (matcher, cases[i].words), ==,
                     reform_unit_on (f, cases[i].name, cases[i].former ? "2025-06-30" : REFORM_DAY));
    hd_matcher_free (matcher);
  }
}

/* Files that are not to be believed; the error says where. */
static void
test_hostile (Fixture *f, gconstpointer data)
{
  static const struct { const char *text, *place; } cases[] = {
    { "{}", "format" },
    { "[]", "" },
    { "{\"format\":2}", "format" },
    { "{\"format\":1,\"steps\":[]}", "day" },
    { "{\"format\":1,\"day\":\"2025-07\",\"steps\":[]}", "day" },
    { "{\"format\":1,\"day\":\"2025-07-01\"}", "steps" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[7]}", "steps[0]" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"vanish\",\"from\":[\"P-BODE\"],\"to\":[\"X\"]}]}", "steps[0].kind" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-NONE\"],\"to\":[\"X\"]}]}", "steps[0].from[0]" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":\"P-BODE\",\"to\":[\"X\"]}]}", "steps[0].from" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"X\"],\"default\":1}]}", "steps[0].default" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"X\"]}],\"homes\":[{\"from\":\"P-CUKHOI\"}]}", "homes[0].to" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"X\"]}],\"homes\":[{\"from\":\"P-BODE\",\"to\":\"Y\"}]}", "homes[0].to" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"split\",\"from\":[\"P-BODE\"],\"to\":[\"X\",\" x \"]}]}", "Give every new unit a name of its own" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"Phường Cự Khối\"]}]}", "“Phường Cự Khối”" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"X\"]},{\"kind\":\"rename\",\"from\":[\"P-CUKHOI\"],\"to\":[\"X\"]}]}", "“X”" },
    { "{\"format\":1,\"day\":\"2025-07-01\",\"steps\":[{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"X\"]},{\"kind\":\"rename\",\"from\":[\"P-BODE\"],\"to\":[\"Y\"]}]}", "" },
  };
  g_autofree char *path = g_build_filename (f->folder, "change.json", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GFile) file = g_file_new_for_path (path);
    HdReform *reform;

    g_file_set_contents (path, cases[i].text, -1, NULL);
    reform = hd_reform_read (f->store, file, &error);
    g_test_message ("%s → %s", cases[i].text, error == NULL ? "" : error->message);
    g_assert_null (reform);
    g_assert_nonnull (error);
    g_assert_true (error->domain == HD_ERROR);
    g_assert_true (g_str_has_prefix (error->message, cases[i].place));
  }
}

/* Nothing of the shipped example that is not a fact is believed. */
static void
test_example (Fixture *f, gconstpointer data)
{
  g_autoptr (HdReform) reform = shipped_reform (f);
  guint whole_units = 0;

  g_assert_cmpuint (reform->change->steps->len, ==, 5);
  for (guint i = 0; i < reform->change->steps->len; i++) {
    HdUnitStep *step = g_ptr_array_index (reform->change->steps, i);

    whole_units += strcmp (step->kind, "part") != 0;
    g_assert_cmpint (step->assumed, ==, i >= 2);
  }
  g_assert_cmpuint (whole_units, ==, 1);
  g_assert_nonnull (strstr (reform->change->ground, "1656/NQ-UBTVQH15"));
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
#define EMPTY(path, test) g_test_add (path, Fixture, NULL, fixture_set_up, test, fixture_tear_down)
  PLAN ("/reorganise/reform", test_reform);
  PLAN ("/reorganise/targets", test_targets);
  PLAN ("/reorganise/preview", test_preview);
  PLAN ("/reorganise/rehome", test_rehome);
  PLAN ("/reorganise/undo", test_undo);
  PLAN ("/reorganise/roll", test_roll);
  PLAN ("/reorganise/names", test_names);
  PLAN ("/reorganise/hostile", test_hostile);
  PLAN ("/reorganise/example", test_example);
  EMPTY ("/reorganise/heirs", test_heirs);
  EMPTY ("/reorganise/refused", test_refused);
  EMPTY ("/reorganise/taken", test_taken);
  EMPTY ("/reorganise/records", test_records);
  return g_test_run ();
}
