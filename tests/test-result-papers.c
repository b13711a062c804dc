/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers about results: written in every format, opened again. */
#include "config.h"
#include <poppler.h>
#include <string.h>
#include "exchange/report.h"
#include "exchange/writer.h"
#include "result-fixture.h"
#include "xml-tree.h"

#define AUTHOR "Đỗ Nguyễn <b>Khuê</b> & 'Hai'"

typedef PopplerDocument Pdf;
typedef PopplerPage Page;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pdf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Page, g_object_unref)

static const HdFormat formats[] = { HD_FORMAT_DOCX, HD_FORMAT_ODT, HD_FORMAT_PDF, HD_FORMAT_XLSX };

static char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_len (squeezed, p, g_utf8_next_char (p) - p);
  return g_string_free (squeezed, FALSE);
}

/* All text of a paper in a format, without blanks: lines break where they may. (transfer full) */
static char *
text_of (ResultFixture *f, const char *id, gint64 record, HdFormat format)
{
  static const char *const parts[] = { "word/document.xml", "content.xml", NULL, "xl/worksheets/sheet1.xml" };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build_of (result_fixture_store (f), id, &record, 1, 0, NULL, &error);
  g_autofree char *name = g_strdup_printf ("paper.%s", hd_format_nick (format));
  g_autofree char *path = g_build_filename (f->base.base.folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  hd_write (document, format, file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  if (format == HD_FORMAT_PDF) {
    g_autoptr (Pdf) pdf = poppler_document_new_from_gfile (file, NULL, NULL, &error);

    g_assert_no_error (error);
    for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
      g_autoptr (Page) page = poppler_document_get_page (pdf, i);
      g_autofree char *part = poppler_page_get_text (page);

      g_string_append (text, part);
    }
  } else {
    g_autoptr (XmlNode) node = xml_open (path, parts[format]);
    g_autofree char *whole = xml_text (node);

    g_string_append (text, whole);
  }
  return squeeze (text->str);
}

/* Whether a paper says something in every format; a workbook holds only its tables. */
static void
assert_says (ResultFixture *f, const char *id, gint64 record, const char *const *wanted, gboolean in_tables)
{
  for (guint k = 0; k < G_N_ELEMENTS (formats); k++) {
    g_autofree char *text = NULL;

    if (!in_tables && formats[k] == HD_FORMAT_XLSX)
      continue;
    text = text_of (f, id, record, formats[k]);
    for (guint i = 0; wanted[i] != NULL; i++) {
      g_autofree char *squeezed = squeeze (wanted[i]);

      if (strstr (text, squeezed) == NULL)
        g_error ("%s as %s lacks “%s”: %s", id, hd_format_nick (formats[k]), wanted[i], text);
    }
  }
}

static void
assert_lacks (ResultFixture *f, const char *id, gint64 record, const char *unwanted)
{
  g_autofree char *squeezed = squeeze (unwanted);

  for (guint k = 0; k < G_N_ELEMENTS (formats); k++) {
    g_autofree char *text = text_of (f, id, record, formats[k]);

    g_assert_null (strstr (text, squeezed));
  }
}

/* A divergence that a third judge settled, a tie that the council decided. */
static void
lead (ResultFixture *f)
{
  gint64 totals[CONTEST_WORKS][2], third;
  static const gint64 equal[] = { 8000, 8000, 7000, 8500 };
  g_autoptr (GError) error = NULL;

  memcpy (totals, usual_marks, sizeof totals);
  totals[0][0] = 6000;
  totals[1][0] = 8500;
  totals[1][1] = 9000;
  mark_first (f, totals);
  third = contest_fixture_assignment (&f->base, f->base.rounds[CONTEST_PRELIMINARY], f->base.works[0], f->base.judges[2]);
  result_fixture_set (f, HD_TYPE_ASSIGNMENT, third, HD_ASSIGNMENT_PURPOSE, "third", 0);
  contest_fixture_put_total (&f->base, third, 8500, TRUE);
  advance (f);
  mark_final (f, equal);
  hd_results_place (result_fixture_store (f), f->base.works[0], 1, "Bài giàu cảm xúc hơn & <đẹp>", &error);
  g_assert_no_error (error);
}

static void
test_marking (ResultFixture *f, gconstpointer data)
{
  static const char *const said[] = {
    "Biên bản", "Chấm thi Sơ khảo", "Nguyễn Thị Ánh - Trưởng ban", "trung bình cộng điểm của các giám khảo",
    "Các điểm lệch nhau quá 15 điểm thì có giám khảo thứ ba chấm độc lập", "điểm tiêu chí “Đúng đối tượng, người thật việc thật, tính mới” cao hơn",
    "Ban Giám khảo đã chấm 06 tác phẩm, nhận 13 phiếu chấm, đủ theo phân công", "Bài viết: 04 tác phẩm, đã có điểm 04, vào vòng sau 02",
    "K7-2M4P: lệch 30 điểm (Nguyễn Thị Ánh 60 (không tính), Trần Văn Bình 90, Lê Thị Cúc 85); điểm của tác phẩm: 87,5",
    "87,5 điểm: B3-9QXT (đồng hạng 1), K7-2M4P (đồng hạng 1)", NULL,
  };
  static const char *const table[] = { "K7-2M4P", "(60); 90; 85", "Báo in", "Vào vòng sau", NULL };
  static const char *const sealed[] = { "Mã xác thực (SHA-256)", NULL };
  g_autoptr (GError) error = NULL;

  lead (f);
  assert_says (f, "marking-minutes", f->base.rounds[CONTEST_PRELIMINARY], said, FALSE);
  assert_says (f, "marking-minutes", f->base.rounds[CONTEST_PRELIMINARY], table, TRUE);
  assert_says (f, "results", f->base.rounds[CONTEST_PRELIMINARY], table, TRUE);
  assert_lacks (f, "marking-minutes", f->base.rounds[CONTEST_PRELIMINARY], sealed[0]);
  hd_result_freeze (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  assert_says (f, "marking-minutes", f->base.rounds[CONTEST_PRELIMINARY], sealed, FALSE);
}

static void
test_ranking (ResultFixture *f, gconstpointer data)
{
  static const char *const before[] = { "Kết quả chưa khóa", "80 điểm: K7-2M4P (hạng 1), B3-9QXT (hạng 2); căn cứ: Hội đồng quyết định"
                                        " (K7-2M4P thứ 1: Bài giàu cảm xúc hơn & <đẹp>)", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) contest = NULL;
  g_autofree char *first = NULL;

  lead (f);
  assert_says (f, "ranking-minutes", f->base.contest, before, FALSE);
  hd_result_freeze (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  contest = hd_store_get (result_fixture_store (f), HD_TYPE_CONTEST, f->base.contest, &error);
  first = g_strndup (hd_record_text (contest, HD_CONTEST_FINGERPRINT), 8);
  {
    const char *const after[] = { "Giải Nhất (Bài viết): 01 giải (K7-2M4P)", "Giải Nhì (Bài viết): 01 giải (B3-9QXT)", "8.000.000 đồng",
                                  "Tám triệu đồng", "Kết quả đã khóa", first, NULL };

    assert_says (f, "ranking-minutes", f->base.contest, after, FALSE);
  }
}

/* Before the key is opened no author is known; afterwards the list names them. */
static void
test_prize_list (ResultFixture *f, gconstpointer data)
{
  static const char *const by_code[] = { "K7-2M4P", "Giải Nhất", "Tổng cộng", NULL };
  static const char *const by_author[] = { AUTHOR, "Phường Bồ Đề", "K7-2M4P", NULL };
  static const char *const with_unit[] = { "Tập thể tổ chức tốt", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) none = NULL;
  gint64 entry;

  lead (f);
  none = hd_report_build_of (result_fixture_store (f), "prize-list", &f->base.contest, 1, 0, NULL, &error);
  g_assert_null (none);
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  entry = result_fixture_save (f, g_object_new (HD_TYPE_ENTRY, "contest", f->base.contest, "kind", f->base.kinds[CONTEST_ARTICLE],
                                                "received", "2025-03-01", "means", "hand", "title", "Người gác con ngõ nhỏ", "unit", f->base.base.unit,
                                                "state", "valid", NULL));
  result_fixture_save (f, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", AUTHOR, NULL));
  result_fixture_set (f, HD_TYPE_ENTRY, entry, HD_ENTRY_CODED, NULL, TRUE);
  hd_result_freeze (result_fixture_store (f), f->base.contest, &error);
  g_assert_no_error (error);
  assert_says (f, "prize-list", f->base.contest, by_code, TRUE);
  assert_lacks (f, "prize-list", f->base.contest, "Khuê");
  result_fixture_save (f, g_object_new (HD_TYPE_CONTEST_KEY, "contest", f->base.contest, "made", "2025-05-01", "digest", "abc", "opened", "2025-07-01", NULL));
  result_fixture_set (f, HD_TYPE_WORK, f->base.works[0], HD_WORK_ENTRY, NULL, entry);
  result_fixture_set (f, HD_TYPE_ENTRY, entry, HD_ENTRY_WORK, NULL, f->base.works[0]);
  assert_says (f, "prize-list", f->base.contest, by_author, TRUE);
  assert_lacks (f, "prize-list", f->base.contest, with_unit[0]);
  hd_prize_units_propose (result_fixture_store (f), f->base.contest, NULL, &error);
  g_assert_no_error (error);
  assert_says (f, "prize-list", f->base.contest, with_unit, TRUE);
}

/* Minutes of a round that nobody reached would tell nothing. */
static void
test_nothing (ResultFixture *f, gconstpointer data)
{
  static const char *const papers[] = { "marking-minutes", "results" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_assert_null (hd_report_build_of (result_fixture_store (f), papers[i], &f->base.rounds[CONTEST_FINAL], 1, 0, NULL, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
    g_clear_error (&error);
  }
}

#define ADD(path, function) g_test_add (path, ResultFixture, NULL, result_fixture_set_up, function, result_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/result-papers/marking", test_marking);
  ADD ("/result-papers/ranking", test_ranking);
  ADD ("/result-papers/prize-list", test_prize_list);
  ADD ("/result-papers/nothing", test_nothing);
  return g_test_run ();
}
