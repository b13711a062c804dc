/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <poppler.h>
#include <string.h>
#include "exchange/package.h"
#include "exchange/report.h"
#include "exchange/rules-file.h"
#include "exchange/writer.h"
#include "store/council.h"
#include "store/figure.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"
#include "year.h"

#define DATE "2024-12-15"

static const HdFormat papers[] = { HD_FORMAT_DOCX, HD_FORMAT_ODT, HD_FORMAT_PDF };

static GFile *
export (Fixture *f, HdStore *store, const char *id, HdFormat format, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build (store, id, 2024, DATE, &error);
  g_autofree char *base = g_strconcat (name, ".", hd_format_nick (format), NULL);
  GFile *file = g_file_new_build_filename (f->folder, base, NULL);

  g_assert_no_error (error);
  hd_write (document, format, file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return file;
}

static void
append_part (GString *text, HdPackage *package, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = hd_package_read (package, name, 64 * 1024 * 1024, NULL, &error);
  g_autoptr (GRegex) blocks = g_regex_new ("</w:p>|</text:p>|</text:h>|</c>|<text:s[^>]*>|<w:br/>|<text:line-break/>", G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr (GRegex) tags = g_regex_new ("<[^>]*>", G_REGEX_OPTIMIZE, 0, NULL);
  g_autofree char *spaced = NULL, *plain = NULL;

  g_assert_no_error (error);
  spaced = g_regex_replace_literal (blocks, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), 0, " ", 0, NULL);
  plain = g_regex_replace_literal (tags, spaced, -1, 0, "", 0, NULL);
  g_string_append (text, plain);
}

/* All that a file shows, in one line. */
static char *
text_of (GFile *file)
{
  g_autoptr (GRegex) spaces = g_regex_new ("\\s+", G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;

  if (g_str_has_suffix (path, ".pdf")) {
    PopplerDocument *document = poppler_document_new_from_gfile (file, NULL, NULL, &error);

    g_assert_no_error (error);
    for (int i = 0; i < poppler_document_get_n_pages (document); i++) {
      PopplerPage *page = poppler_document_get_page (document, i);
      g_autofree char *shown = poppler_page_get_text (page);

      g_string_append_printf (text, "%s ", shown);
      g_object_unref (page);
    }
    g_object_unref (document);
  } else {
    g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
    g_autoptr (HdPackage) package = bytes == NULL ? NULL : hd_package_open (bytes, &error);
    static const char *const parts[] = { "word/document.xml", "content.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
                                         "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/sharedStrings.xml" };

    g_assert_no_error (error);
    for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
      if (hd_package_has (package, parts[i]))
        append_part (text, package, parts[i]);
  }
  return g_regex_replace_literal (spaces, text->str, -1, 0, " ", 0, NULL);
}

static char *
number_of (Fixture *f, const char *figure)
{
  g_autoptr (GError) error = NULL;
  HdScope scope = { .year = 2024 };
  HdValue value;

  hd_figure_value (f->store, figure, &scope, &value, &error);
  g_assert_no_error (error);
  g_assert_true (value.known);
  return hd_number_format_office (value.value);
}

static void
assert_shows (const char *text, const char *expected)
{
  if (strstr (text, expected) == NULL)
    g_error ("“%s” does not stand in: %.6000s", expected, text);
}

/* Sentences of the report with the figures that stand in them now. */
static void
assert_figures (Fixture *f)
{
  g_autofree char *nominations = number_of (f, "nominations_total"), *subjects = number_of (f, "subjects_total");
  g_autofree char *introductions = number_of (f, "introductions"), *owed = number_of (f, "introductions_required");
  g_autofree char *in_time = number_of (f, "introduced_on_time"), *exemplars = number_of (f, "exemplars");
  g_autofree char *people = number_of (f, "district_awarded_people"), *district = number_of (f, "awarded_district");
  g_autofree char *sentences[] = {
    g_strdup_printf ("%s lượt điển hình với %s tập thể", nominations, subjects),
    g_strdup_printf ("giới thiệu %s/%s điển hình được giao", introductions, owed),
    g_strdup_printf ("đúng thời hạn: %s", in_time),
    g_strdup_printf ("Cấp quận: %s, trong đó cá nhân: %s", district, people),
    g_strdup_printf ("Tổng cộng: %s điển hình tiên tiến", exemplars),
  };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (GFile) file = export (f, f->store, "annual", papers[i], "annual");
    g_autofree char *text = text_of (file);

    for (guint j = 0; j < G_N_ELEMENTS (sentences); j++)
      assert_shows (text, sentences[j]);
  }
  for (guint j = 0; j < G_N_ELEMENTS (sentences); j++)
    g_clear_pointer (&sentences[j], g_free);
}

/* The figures in the papers are the figures of the store, also after a row changed. */
static void
test_figures (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) nomination = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Thị Bình");
  g_autofree char *before = number_of (f, "district_awarded_people"), *after = NULL;
  g_autoptr (GError) error = NULL;

  assert_figures (f);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "revoked");
  hd_store_save (f->store, nomination, &error);
  g_assert_no_error (error);
  after = number_of (f, "district_awarded_people");
  g_assert_cmpstr (before, !=, after);
  assert_figures (f);
}

/* Head, reference to the plan, signature, recipients and annexes of the report. */
static void
test_annual (Fixture *f, gconstpointer data)
{
  static const char *const expected[] = {
    "UBND QUẬN LONG BIÊN", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "/BC-HĐTĐKT", "Long Biên, ngày 15 tháng 12 năm 2024",
    "Kế hoạch số 26/KH-HĐTĐKT ngày 31 tháng 3 năm 2023 của Hội đồng Thi đua - Khen thưởng quận Long Biên về tuyên truyền",
    "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Thường trực Quận ủy", "Lưu: VT, NV. (05)",
    "3/28 đơn vị đã ban hành tiêu chuẩn",
    "Khen thưởng cá nhân người tốt, việc tốt tiêu biểu cấp quận", "10 đơn vị chưa có số tập thể, cá nhân",
    "Ban Chỉ huy Quân sự Quận", "Quốc phòng - an ninh", "còn thiếu 01", "Cộng II",
    "I. Tập thể: 02", "II. Cá nhân: 18", "III. Hộ gia đình: 01", "Hộ ông Vũ Văn Giáp", "1990",
    "Tất cả các đơn vị", "Trước ngày 10/02 hằng năm", "10/02/2024", "Hoàn thành (5/5)", "trước ngày 10/6/2023",
  };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (GFile) file = export (f, f->store, "annual", papers[i], "annual");
    g_autofree char *text = text_of (file);

    for (guint j = 0; j < G_N_ELEMENTS (expected); j++)
      assert_shows (text, expected[j]);
    g_assert_null (strstr (text, "{{"));
  }
}

/* Every report comes out in every format it names, twice the same to the byte. */
static void
test_catalogue (Fixture *f, gconstpointer data)
{
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);

  g_assert_cmpuint (n, >=, 8);
  for (guint i = 0; i < n; i++)
    for (HdFormat format = HD_FORMAT_DOCX; format <= HD_FORMAT_CSV; format++) {
      g_autoptr (GFile) first = NULL, second = NULL;
      g_autoptr (GBytes) a = NULL, b = NULL;

      if (!(reports[i].formats & (1 << format)))
        continue;
      first = export (f, f->store, reports[i].id, format, "first");
      second = export (f, f->store, reports[i].id, format, "second");
      a = g_file_load_bytes (first, NULL, NULL, NULL);
      b = g_file_load_bytes (second, NULL, NULL, NULL);
      g_assert_cmpuint (g_bytes_get_size (a), >, 100);
      g_assert_true (g_bytes_equal (a, b));
    }
}

/* Cells of a list that are numbers, and those that look like formulas and are not. */
static void
test_xlsx (Fixture *f, gconstpointer data)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL, part = NULL;
  g_autoptr (HdPackage) package = NULL;

  fixture_save (f, g_object_new (HD_TYPE_NOMINATION, "full-name", "=SUM(A1)", "kind", "individual", "year", (gint64) 2024,
                                 "unit", year_unit (f, "NV"), NULL));
  file = export (f, f->store, "nominations", HD_FORMAT_XLSX, "list");
  bytes = g_file_load_bytes (file, NULL, NULL, &error);
  package = hd_package_open (bytes, &error);
  g_assert_no_error (error);
  part = hd_package_read (package, "xl/worksheets/sheet1.xml", 64 * 1024 * 1024, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (part, NULL), g_bytes_get_size (part), "=SUM(A1)"));
  g_assert_null (g_strstr_len (g_bytes_get_data (part, NULL), g_bytes_get_size (part), "<f>"));
}

/* A year in which nothing happened is told in sentences, not in noughts. */
static void
test_quiet_year (Fixture *f, gconstpointer data)
{
  g_autoptr (HdStore) store = NULL;
  g_autofree char *path = g_build_filename (f->folder, "quiet.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *text = NULL;
  char *annex;

  store = hd_store_create (path, "", &error);
  g_assert_no_error (error);
  file = export (f, store, "annual", HD_FORMAT_DOCX, "quiet");
  text = text_of (file);
  annex = strstr (text, "Phụ lục I\n");
  if (annex == NULL)
    annex = strstr (text, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU");
  g_assert_nonnull (annex);
  *annex = '\0';
  assert_shows (text, "Trong năm chưa có đơn vị giới thiệu");
  assert_shows (text, "chưa có đơn vị nào ban hành tiêu chuẩn");
  g_assert_null (strstr (text, "Có 0"));
  g_assert_null (strstr (text, "0/"));
  g_assert_null (strstr (text, ": 0"));
}

/* No list shows more of a birth than its year, nor a telephone or identity number,
 * also one that was typed among other words, nor somebody's door. */
static void
test_public (Fixture *f, gconstpointer data)
{
  static const char *const secrets[] = {
    "1985-07-19", "19/07/1985", "19-07-1985", "0912 345 678", "0912345678", "001085012345", "024.3827.1234", "cán bộ riêng",
    "Số 41", "ngõ 12", "41/7",
  };
  static const char *const officers[] = { "024.3827.1234", "cán bộ riêng", NULL };
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);
  g_autoptr (HdRecord) unit = fixture_find (f, HD_TYPE_UNIT, "code", "NV");
  g_autoptr (GError) error = NULL;

  g_object_set (unit, "phone", "024.3827.1234", "contact", "cán bộ riêng", NULL);
  hd_store_save (f->store, unit, &error);
  g_assert_no_error (error);
  fixture_save (f, g_object_new (HD_TYPE_NOMINATION, "full-name", "Nguyễn Kín Đáo", "kind", "individual", "year", (gint64) 2024,
                                 "unit", hd_record_id (unit), "birth", "1985-07-19", "position", "Tổ trưởng, 0912345678",
                                 "workplace", "Số 41/7, ngõ 12, phố Phúc Đồng, tổ dân phố số 5",
                                 "achievement", "Ủng hộ 1.620.000.000 đồng. ĐT 0912 345 678, CCCD 001085012345.", NULL));
  for (guint i = 0; i < n; i++)
    for (HdFormat format = HD_FORMAT_DOCX; format <= HD_FORMAT_XLSX; format++) {
      gboolean internal = g_str_equal (reports[i].id, "contacts");
      g_autoptr (GFile) file = NULL;
      g_autofree char *text = NULL;

      file = export (f, f->store, reports[i].id, format, "public");
      text = text_of (file);
      /* Whom to call is for the office alone, and says so. */
      if (internal)
        g_assert_nonnull (strstr (reports[i].title, "internal"));
      for (guint j = 0; j < G_N_ELEMENTS (secrets); j++)
        if (strstr (text, secrets[j]) != NULL && !(internal && g_strv_contains (officers, secrets[j])))
          g_error ("%s as %s shows %s", reports[i].id, hd_format_nick (format), secrets[j]);
      if (strcmp (reports[i].id, "nominations") == 0 || strcmp (reports[i].id, "exemplars") == 0) {
        assert_shows (text, "1.620.000.000");
        if (format != HD_FORMAT_PDF)
          assert_shows (text, "phố Phúc Đồng, tổ dân phố số 5");
      }
    }
}

/* A report on a handle of its own is of one moment, whatever is written meanwhile. */
static void
test_moment (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) reader = hd_store_open_again (f->store, TRUE, &error);
  g_autoptr (HdDocument) document = hd_report_build (reader, "exemplars", 2024, DATE, &error);
  g_autoptr (HdRecord) nomination = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Thị Bình");
  g_autoptr (GFile) file = g_file_new_build_filename (f->folder, "moment.docx", NULL);
  g_autofree char *before = NULL, *after = NULL;
  HdScope scope = { .year = 2024 };
  HdValue value;

  g_assert_no_error (error);
  g_assert_true (hd_store_delete (f->store, nomination, &error));
  hd_write (document, HD_FORMAT_DOCX, file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  before = text_of (file);
  assert_shows (before, "Trần Thị Bình");
  assert_shows (before, "Tổng cộng: 21 điển hình");

  /* Once it is let go, the same handle sees what was written. */
  g_clear_pointer (&document, hd_document_unref);
  hd_figure_value (reader, "exemplars", &scope, &value, &error);
  g_assert_no_error (error);
  g_assert_cmpint (value.value, ==, 20);
  hd_store_close (reader, &error);
  g_assert_no_error (error);
}

static gpointer
export_in_thread (gpointer data)
{
  Fixture *f = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) reader = hd_store_open_again (f->store, TRUE, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (GFile) file = export (f, reader, "annual", papers[i], "thread");
  }
  hd_store_close (reader, &error);
  g_assert_no_error (error);
  return NULL;
}

/* Reports are made on a thread of their own while the office goes on typing. */
static void
test_thread (Fixture *f, gconstpointer data)
{
  g_autoptr (HdRecord) nomination = fixture_find (f, HD_TYPE_NOMINATION, "full_name", "Trần Thị Bình");
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("report", export_in_thread, f);

  for (guint i = 0; i < 20; i++) {
    g_autofree char *position = g_strdup_printf ("Chức vụ %u", i);

    hd_record_set_text (nomination, HD_NOMINATION_POSITION, position);
    hd_store_save (f->store, nomination, &error);
    g_assert_no_error (error);
  }
  g_thread_join (thread);
}

/* The head is the one in force on the day of the paper; the council's own template
 * comes before the shipped one, and what is wrong in it is named with its line. */
static void
test_own (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *text = NULL;
  g_autoptr (HdDocument) document = NULL;

  fixture_save (f, g_object_new (HD_TYPE_LETTERHEAD, "issuer", "HỘI ĐỒNG MỚI", "valid-from", "2024-06-01", "valid-to", "2024-12-31", NULL));
  fixture_save (f, g_object_new (HD_TYPE_LETTERHEAD, "issuer", "HỘI ĐỒNG SAU", "valid-from", "2025-01-01", NULL));
  hd_store_set_setting (f->store, "template/annual-report.md", "type: Báo cáo\nissuer: {{issuer}}\ndate: {{date}}\n\nCó {{figure exemplars}} điển hình.\n", &error);
  g_assert_no_error (error);
  file = export (f, f->store, "annual", HD_FORMAT_DOCX, "own");
  text = text_of (file);
  assert_shows (text, "HỘI ĐỒNG MỚI");
  assert_shows (text, "Có 21 điển hình");

  hd_store_set_setting (f->store, "template/annual-report.md", "type: Báo cáo\n\nText\n\n{{figure of_speech}}\n", &error);
  document = hd_report_build (f->store, "annual", 2024, DATE, &error);
  g_assert_null (document);
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "of_speech"));
  g_assert_nonnull (strstr (error->message, "5"));
}

/* A file without a plan gives a paper too, once it has the rules that are shipped; what is
 * not a report is named. */
static void
test_empty (Fixture *f, gconstpointer data)
{
  static const struct { const char *id; gint64 year; const char *date; HdError code; } cases[] = {
    { "gossip", 2024, DATE, HD_ERROR_NOT_FOUND }, { "annual", 0, DATE, HD_ERROR_INVALID },
    { "annual", 2024, "soon", HD_ERROR_INVALID }, { "annual", -1, DATE, HD_ERROR_INVALID },
  };
  guint n;
  const HdReport *reports = hd_report_catalogue (NULL, &n);
  g_autoptr (HdRecord) council = g_object_new (HD_TYPE_COUNCIL, NULL);
  g_autoptr (GError) failure = NULL;

  hd_record_set_text (council, HD_COUNCIL_NAME, "Hội đồng Thi đua - Khen thưởng");
  hd_record_set_text (council, HD_COUNCIL_LEVEL, "ward");
  fixture_save (f, g_steal_pointer (&council));
  g_assert_true (hd_rules_load (f->store, &failure));
  g_assert_no_error (failure);
  for (guint i = 0; i < n; i++) {
    g_autoptr (GFile) file = export (f, f->store, reports[i].id, HD_FORMAT_PDF, "empty");
  }
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (hd_report_build (f->store, cases[i].id, cases[i].year, cases[i].date, &error));
    g_assert_error (error, HD_ERROR, (int) cases[i].code);
  }
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*set_up) (Fixture *, gconstpointer); void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/report/figures", year_set_up, test_figures },
    { "/report/annual", year_set_up, test_annual },
    { "/report/catalogue", year_set_up, test_catalogue },
    { "/report/xlsx", year_set_up, test_xlsx },
    { "/report/quiet-year", year_set_up, test_quiet_year },
    { "/report/public", year_set_up, test_public },
    { "/report/moment", year_set_up, test_moment },
    { "/report/thread", year_set_up, test_thread },
    { "/report/own", year_set_up, test_own },
    { "/report/empty", fixture_set_up, test_empty },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, tests[i].set_up, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
