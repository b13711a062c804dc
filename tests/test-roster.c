/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding a unit's list: the six real workbooks give exactly what they hold,
 * and every file of data/rosters what stands beside it. */
#include "config.h"

#include <string.h>

#include "exchange/roster-private.h"
#include "store/error.h"

static const char * const workbooks[] = {
  "phuong-bo-de.xlsx", "thcs-gia-thuy.xlsx", "phong-y-te-tcvn3.xlsx", "phuong-duc-giang-loi.xlsx",
  "phuong-ngoc-thuy.ods", "mam-non-hoa-sen.xls",
};

static HdRoster *
find (const char  *folder,
      const char  *name,
      GError     **error)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), folder, name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(HdSheet) sheet = hd_sheet_read (file, NULL, error);

  return sheet != NULL ? hd_roster_find (sheet, NULL, error) : NULL;
}

static char *
read_data (const char *folder,
           const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("HD_TEST_DATA"), folder, name, NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

static void
put (GString    *out,
     const char *label,
     const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *flat = g_strjoinv ("\\n", lines);

  if (*text != '\0')
    g_string_append_printf (out, " %s=[%s]", label, flat);
}

/* All that was found, one line a fact, empty fields left out. */
static char *
describe (HdRoster *roster)
{
  GString *out = g_string_new ("list");

  put (out, "unit", roster->unit);
  put (out, "superior", roster->superior);
  g_string_append_printf (out, " year=%d", roster->year);
  put (out, "submission", roster->submission_number);
  put (out, "of", roster->submission_date);
  g_string_append_printf (out, " encoding=%s rows=%u accepted=%u\n", hd_encoding_nick (roster->encoding),
                          roster->n_rows, roster->rows->len);
  for (guint i = 0; i < roster->skipped_pages->len; i++)
    g_string_append_printf (out, "skipped [%s]\n", (char *) g_ptr_array_index (roster->skipped_pages, i));
  for (guint i = 0; i < roster->unused_columns->len; i++)
    g_string_append_printf (out, "unused [%s]\n", (char *) g_ptr_array_index (roster->unused_columns, i));
  for (guint i = 0; i < roster->rows->len; i++) {
    const HdRosterRow *row = g_ptr_array_index (roster->rows, i);

    g_string_append_printf (out, "%s%s%u %s", row->page, *row->page != '\0' ? ":" : "", row->row, row->kind);
    put (out, "honorific", row->honorific);
    put (out, "name", row->full_name);
    put (out, "birth", row->birth);
    put (out, "sex", row->sex);
    put (out, "position", row->position);
    put (out, "workplace", row->workplace);
    put (out, "unit", row->unit);
    put (out, "movement", row->movement);
    put (out, "achievement", row->achievement);
    put (out, "award", row->award_form);
    put (out, "type", row->achievement_type);
    put (out, "source", row->source);
    put (out, "worker", row->direct_worker ? "yes" : "");
    put (out, "notes", row->notes);
    if (row->problems->len > 0)
      g_string_append_printf (out, " problems=%u", row->problems->len);
    g_string_append_c (out, '\n');
  }
  for (guint i = 0; i < roster->problems->len; i++) {
    const HdProblem *problem = g_ptr_array_index (roster->problems, i);

    g_string_append_printf (out, "! %s%s%u %s", problem->page, *problem->page != '\0' ? ":" : "", problem->row, problem->column);
    put (out, "heading", problem->heading);
    g_string_append_printf (out, " %s [%s]\n", hd_problem_nick (problem->code), problem->text);
  }
  return g_string_free (out, FALSE);
}

/* What truth.tsv writes for a birth, in the stored form; "" for what is none. */
static char *
true_birth (const char *typed)
{
  char *iso = NULL;

  if (!hd_date_parse (typed, &iso) || strcmp (iso, "2035") == 0) {
    g_free (iso);
    return g_strdup ("");
  }
  return iso;
}

static void
test_truth (gconstpointer data)
{
  g_autofree char *truth = read_data ("workbooks", "truth.tsv");
  g_auto(GStrv) lines = g_strsplit (truth, "\n", -1);
  g_autoptr(GError) error = NULL;
  g_autoptr(HdRoster) roster = find ("workbooks", data, &error);
  guint n = 0;

  g_assert_no_error (error);
  for (guint i = 1; lines[i] != NULL; i++) {
    g_auto(GStrv) fields = g_strsplit (lines[i], "\t", -1);
    const HdRosterRow *row;
    g_autofree char *birth = NULL;

    /* The row without a name is not accepted. */
    if (g_strv_length (fields) < 8 || strcmp (fields[0], data) != 0 || *fields[3] == '\0')
      continue;
    g_assert_cmpuint (n, <, roster->rows->len);
    row = g_ptr_array_index (roster->rows, n++);
    birth = true_birth (fields[4]);
    g_assert_cmpstr (row->kind, ==, fields[1]);
    g_assert_cmpstr (row->honorific, ==, fields[2]);
    g_assert_cmpstr (row->full_name, ==, fields[3]);
    g_assert_cmpstr (row->birth, ==, birth);
    g_assert_cmpstr (row->movement, ==, fields[5]);
    g_assert_cmpstr (row->achievement, ==, fields[6]);
    g_assert_cmpstr (row->award_form, ==, fields[7]);
  }
  g_assert_cmpuint (n, ==, roster->rows->len);
}

static void
compare_with (const char *folder,
              const char *name,
              const char *expected_name)
{
  g_autofree char *expected = read_data ("rosters", expected_name);
  g_autoptr(GError) error = NULL;
  g_autoptr(HdRoster) roster = find (folder, name, &error);
  g_autofree char *got = roster != NULL ? describe (roster) : g_strdup_printf ("error %d\n", error->code);

  g_assert_cmpstr (got, ==, expected);
}

/* All fields of the real workbooks, not only those of truth.tsv. */
static void
test_whole (gconstpointer data)
{
  g_autofree char *expected = g_strconcat (data, ".expected", NULL);

  compare_with ("workbooks", data, expected);
}

static void
test_layout (gconstpointer data)
{
  g_autofree char *expected = g_strconcat (data, ".expected", NULL);

  compare_with ("rosters", data, expected);
}

static void
test_no_table (void)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("a,b\nc,d\n", 8);
  g_autoptr(HdSheet) sheet = hd_sheet_read_bytes (bytes, NULL, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (hd_roster_find (sheet, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
}

static void
test_messages (void)
{
  for (guint code = HD_PROBLEM_NO_NAME; code <= HD_PROBLEM_TEXT_UNUSED; code++) {
    HdProblem problem = { code, (char *) "", 1, (char *) "A", (char *) "Năm sinh", (char *) "%s %n" };
    g_autofree char *message = hd_problem_message (&problem);

    g_assert_cmpstr (hd_problem_nick (code), !=, "");
    g_assert_true (g_utf8_validate (message, -1, NULL));
    if (code != HD_PROBLEM_NO_NAME)
      g_assert_nonnull (strstr (message, "%s %n"));
  }
}

static const struct {
  const char *text, *kind;
} sections[] = {
  { "I. TẬP THỂ", "collective" }, { "II. CÁ NHÂN (12 người)", "individual" }, { "III. HỘ GIA ĐÌNH", "household" },
  { "A. Cá nhân:", "individual" }, { "Tập thể", "collective" }, { "B - Hộ gia đình: 03 hộ", "household" },
  { "1. Tập thể nhỏ: 05", "collective" }, { "Danh sách cá nhân", "individual" }, { "a) Đối với cá nhân", "individual" },
  { "TAP THE", "collective" }, { "Tập thể Tổ 5", NULL }, { "Cá nhân tiêu biểu", "individual" },
  { "Gia đình bà Lê Thị Hoa", NULL }, { "Hộ gia đình bà Lê Thị Hoa", NULL }, { "Nguyễn Văn A", NULL }, { "", NULL },
};

static void
test_sections (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    g_assert_cmpstr (hd_roster_match_section (sections[i].text), ==, sections[i].kind);
}

static const struct {
  const char *name, *kind;
} names[] = {
  { "Nguyễn Văn A", "individual" }, { "Hồ Thị Kỷ", "individual" }, { "Đoàn Văn Hậu", "individual" }, { "Tô Hoài", "individual" },
  { "Hộ gia đình ông Lê A", "household" }, { "Gia đình bà Lê B", "household" }, { "Hộ ông Trần C", "household" },
  { "Hồ Bá Lân", "individual" }, { "Hồ Anh Tuấn", "individual" }, { "Hộ bà Lan", "household" }, { "Ho ong Le C", "household" },
  { "Duong Van A", "individual" }, { "Ngo Thi B", "individual" }, { "To Van C", "individual" }, { "To 5", "collective" },
  { "Ban cong tac mat tran", "collective" }, { "Dương Văn A", "individual" }, { "Ngô Thị B", "individual" },
  { "Lý Ban Mai", "individual" }, { "Sở Y tế", "collective" }, { "Viên Thị Hoa", "individual" },
  { "Tổ dân phố số 3", "collective" }, { "Chi bộ 5", "collective" }, { "Đoàn thanh niên phường", "collective" },
  { "Trường Tiểu học Ái Mộ", "collective" }, { "CLB Thơ", "collective" }, { "Tập thể lớp 5A", "collective" },
  { "Khu dân cư số 2", "collective" }, { "Đội dân phòng", "collective" }, { "Phòng Y tế", "collective" },
  { "Trưởng Thị Lan", "individual" }, { "Ban Công tác Mặt trận", "collective" }, { "Nhóm thiện nguyện Hoa Sen", "collective" },
  { "To dan pho so 3", "collective" }, { "Bạn Thị Hồng", "individual" }, { "Hội Phụ nữ", "collective" },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (hd_roster_guess_kind (names[i].name), names[i].kind) != 0)
      g_error ("%s is taken for %s", names[i].name, hd_roster_guess_kind (names[i].name));
}

static const struct {
  const char *name, *honorific, *rest;
} honorifics[] = {
  { "Ông Nguyễn Văn A", "Ông", "Nguyễn Văn A" }, { "Bà: Lê Thị B", "Bà", "Lê Thị B" }, { "BÀ LÊ THỊ B", "Bà", "LÊ THỊ B" },
  { "Đ/c Trần Văn C", "Đồng chí", "Trần Văn C" }, { "Đồng chí Trần Văn C", "Đồng chí", "Trần Văn C" },
  { "Thượng tọa Thích Minh Đức", "Thượng tọa", "Thích Minh Đức" }, { "Linh mục Phạm Văn D", "Linh mục", "Phạm Văn D" },
  { "Em Vũ An Nhiên", "Em", "Vũ An Nhiên" }, { "Ong Nguyen Van A", "Ông", "Nguyen Van A" },
  { "Ánh Hồng", "", "Ánh Hồng" }, { "Chu Văn An", "", "Chu Văn An" }, { "Chu Van An", "", "Chu Van An" },
  { "Bá Thị Lan", "", "Bá Thị Lan" }, { "Ông Ích", "", "Ông Ích" }, { "Nam Cao", "", "Nam Cao" },
  { "Thượng toạ Thích Minh", "Thượng tọa", "Thích Minh" }, { "Ông/Bà Nguyễn Văn A", "", "Nguyễn Văn A" },
};

static void
test_honorifics (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (honorifics); i++) {
    char *name = g_strdup (honorifics[i].name);
    g_autofree char *honorific = hd_roster_split_honorific (&name);

    g_assert_cmpstr (honorific, ==, honorifics[i].honorific);
    g_assert_cmpstr (name, ==, honorifics[i].rest);
    g_free (name);
  }
}

static const struct {
  const char *joint, *position, *workplace;
} places[] = {
  { "Giáo viên, Phường Bồ Đề", "Giáo viên", "Phường Bồ Đề" },
  { "Trưởng phòng, Bí thư chi bộ, Phường Bồ Đề", "Trưởng phòng, Bí thư chi bộ", "Phường Bồ Đề" },
  { "Tổ trưởng tổ dân phố, phường Bồ Đề", "Tổ trưởng tổ dân phố", "phường Bồ Đề" },
  { "Hiệu trưởng - Trường Tiểu học Ái Mộ", "Hiệu trưởng", "Trường Tiểu học Ái Mộ" },
  { "Phường Bồ Đề", "", "Phường Bồ Đề" }, { "Tổ 15, Phường Bồ Đề", "", "Tổ 15, Phường Bồ Đề" },
  { "Hội viên Hội Phụ nữ", "Hội viên Hội Phụ nữ", "" }, { "Công nhân", "Công nhân", "" },
  { "Giao vien, Truong THCS Ai Mo", "Giao vien", "Truong THCS Ai Mo" },
  { "Thợ điện, làm thuê tại phường Bồ Đề", "Thợ điện", "làm thuê tại phường Bồ Đề" },
  { "", "", "" },
};

static void
test_places (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autofree char *position = NULL;
    g_autofree char *workplace = NULL;

    hd_roster_split_position (places[i].joint, "PHƯỜNG BỒ ĐỀ", &position, &workplace);
    g_assert_cmpstr (position, ==, places[i].position);
    g_assert_cmpstr (workplace, ==, places[i].workplace);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;
  g_autoptr(GDir) dir = NULL;
  g_autoptr(GPtrArray) layouts = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (workbooks); i++) {
    g_autofree char *truth = g_strconcat ("/roster/truth/", workbooks[i], NULL);
    g_autofree char *whole = g_strconcat ("/roster/whole/", workbooks[i], NULL);

    g_test_add_data_func (truth, workbooks[i], test_truth);
    g_test_add_data_func (whole, workbooks[i], test_whole);
  }
  folder = g_build_filename (g_getenv ("HD_TEST_DATA"), "rosters", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (!g_str_has_suffix (name, ".expected")) {
      g_autofree char *path = g_strconcat ("/roster/layout/", name, NULL);

      g_ptr_array_add (layouts, g_strdup (name));
      g_test_add_data_func (path, g_ptr_array_index (layouts, layouts->len - 1), test_layout);
    }
  g_assert_cmpuint (layouts->len, >=, 15);
  g_test_add_func ("/roster/no-table", test_no_table);
  g_test_add_func ("/roster/messages", test_messages);
  g_test_add_func ("/roster/sections", test_sections);
  g_test_add_func ("/roster/names", test_names);
  g_test_add_func ("/roster/honorifics", test_honorifics);
  g_test_add_func ("/roster/places", test_places);

  return g_test_run ();
}
