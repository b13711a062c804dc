/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers on the prizes of a contest: made, written, opened again. */
#include "config.h"
#include <poppler.h>
#include <string.h>
#include "contest-won.h"
#include "exchange/report.h"
#include "exchange/writer.h"
#include "store/blind.h"
#include "store/certificate.h"
#include "store/contest.h"
#include "store/decision.h"

typedef PopplerDocument Pdf;
typedef PopplerPage Page;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pdf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Page, g_object_unref)

/* The pages of a paper, each as text with single blanks. (transfer full) */
static GPtrArray *
pages_of (Won *w, const char *id, gint64 record)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build_of (w->base.base.store, id, &record, 1, 0, "2024-07-15", &error);
  g_autofree char *path = g_build_filename (w->base.base.folder, "paper.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (Pdf) pdf = NULL;

  if (document == NULL)
    g_error ("%s: %s", id, error->message);
  for (HdFormat format = 0; format <= HD_FORMAT_CSV; format++) {
    g_autofree char *name = g_strdup_printf ("other.%s", hd_format_nick (format));
    g_autofree char *other = g_build_filename (w->base.base.folder, name, NULL);
    g_autoptr (GFile) written = g_file_new_for_path (other);

    if (!(hd_report_lookup (id)->formats & (1 << format)))
      continue;
    hd_write (document, format, written, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
  }
  hd_write (document, HD_FORMAT_PDF, file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  pdf = poppler_document_new_from_gfile (file, NULL, NULL, &error);
  g_assert_no_error (error);
  for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
    g_autoptr (Page) page = poppler_document_get_page (pdf, i);
    g_autofree char *text = poppler_page_get_text (page);
    g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
    g_autoptr (GString) joined = g_string_new (" ");

    for (guint k = 0; words[k] != NULL; k++)
      if (*words[k] != '\0')
        g_string_append_printf (joined, "%s ", words[k]);
    g_ptr_array_add (pages, g_strdup (joined->str));
  }
  return pages;
}

/* All words of a text, in any order: cells side by side come out of a PDF in turns. */
static gboolean
holds (GPtrArray *pages, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint found = 0;

  for (guint k = 0; words[k] != NULL; k++)
    for (guint i = 0; i < pages->len; i++)
      if (strstr (g_ptr_array_index (pages, i), words[k]) != NULL) {
        found++;
        break;
      }
  return found == g_strv_length (words);
}

static void
assert_holds (GPtrArray *pages, const char *text)
{
  if (!holds (pages, text))
    g_error ("lacks “%s”: %s", text, (char *) g_ptr_array_index (pages, 0));
}

static gint64
issue (Won *w)
{
  g_autoptr (GError) error = NULL;
  gint64 id = won_draft (w);

  won_complete (w, id, 0, "");
  g_assert_true (hd_decision_issue (w->base.base.store, id, &error));
  g_assert_no_error (error);
  return id;
}

static void
test_decision (Won *w, gconstpointer data)
{
  static const char *const wanted[] = {
    "Tặng giải thưởng", "03 tác phẩm và 01 đơn vị", "9.500.000 đồng", "Chín triệu năm trăm nghìn đồng", "Lê Văn <Ánh>, Đỗ Mười Hai", "Giải Nhất", "Giải Nhì",
    "Giải tập thể", "Phường Sài Đồng", "07/QĐ-UBND", "Tổng cộng", "3.000.000",
  };
  g_autoptr (GPtrArray) pages = NULL;

  won_freeze (w, TRUE);
  pages = pages_of (w, "decision", issue (w));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    assert_holds (pages, wanted[i]);
}

static void
test_pay_list (Won *w, gconstpointer data)
{
  static const char *const wanted[] = { "Phường Sài Đồng", "7.500.000", "Phường Bồ Đề", "2.000.000", "Ký nhận", "9.500.000", "Cộng", "Tổng cộng",
                                        "Chín triệu năm trăm nghìn đồng" };
  g_autoptr (GPtrArray) pages = NULL;

  won_freeze (w, TRUE);
  pages = pages_of (w, "pay-list", issue (w));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    assert_holds (pages, wanted[i]);
}

/* One page for each; without its number none is made. */
static void
test_certificates (Won *w, gconstpointer data)
{
  static const struct { const char *name, *award, *number; } wanted[] = {
    { "LÊ VĂN <ÁNH>", "GIẢI NHẤT", "1/2024" }, { "ĐỖ MƯỜI HAI", "GIẢI NHẤT", "2/2024" }, { "TRẦN THỊ BÉ", "GIẢI NHÌ", "3/2024" },
    { "PHẠM KÝ GIẢ", "GIẢI NHẤT", "4/2024" }, { "PHƯỜNG SÀI ĐỒNG", "GIẢI TẬP THỂ", "5/2024" },
  };
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) pages = NULL;
  gint64 id;

  won_freeze (w, TRUE);
  id = issue (w);
  g_assert_null (hd_report_build_of (store, "certificates", &id, 1, 0, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "Lê Văn <Ánh>"));
  g_clear_error (&error);
  g_assert_true (hd_certificates_number (store, id, NULL, &error));
  pages = pages_of (w, "certificates", id);
  g_assert_cmpuint (pages->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < pages->len; i++) {
    const char *page = g_ptr_array_index (pages, i);

    g_assert_nonnull (strstr (page, wanted[i].name));
    g_assert_nonnull (strstr (page, wanted[i].award));
    g_assert_nonnull (strstr (page, wanted[i].number));
    g_assert_nonnull (strstr (page, "07/QĐ-UBND"));
  }
}

static void
test_submission (Won *w, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) pages = NULL;

  g_assert_null (hd_report_build_of (w->base.base.store, "contest-submission", &w->base.contest, 1, 0, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  won_freeze (w, TRUE);
  pages = pages_of (w, "contest-submission", w->base.contest);
  assert_holds (pages, "03 tác phẩm và 01 đơn vị");
  assert_holds (pages, "Trần Thị Bé");
  assert_holds (pages, "9.500.000");
}

/* What judges said, and not who said it. */
static void
test_letters (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) judges = hd_judges_of (store, w->base.contest, NULL);
  const char *judge = hd_record_text (g_ptr_array_index (judges, 0), HD_JUDGE_FULL_NAME);
  g_autofree char *comment = g_strdup_printf ("Bài viết xúc động. Ý kiến của %s.", judge);
  HdMark mark = { w->base.criteria[CONTEST_ARTICLE][0], TRUE, 3000, "Chi tiết đắt giá" };
  g_autoptr (GPtrArray) letters = NULL;
  g_autoptr (GPtrArray) letter = NULL;

  contest_fixture_put_total (&w->base, w->base.assignments[0][0], 8050, FALSE);
  g_assert_true (hd_sheet_put (store, w->base.assignments[0][0], &mark, 1, comment, "Ghi chú nội bộ", "screen", &error));
  g_assert_no_error (error);
  g_assert_true (hd_sheet_submit (store, w->base.assignments[0][0], &error));
  g_assert_no_error (error);
  won_freeze (w, TRUE);
  letters = pages_of (w, "author-letters", w->base.contest);
  g_assert_cmpuint (letters->len, ==, N_WINNERS);
  letter = pages_of (w, "author-letter", w->entries[1]);
  g_assert_cmpuint (letter->len, ==, 1);
  assert_holds (letter, "Lê Văn <Ánh>, Đỗ Mười Hai");
  assert_holds (letter, "Giải Nhất");
  assert_holds (letter, "Bài viết xúc động.");
  assert_holds (letter, "Chi tiết đắt giá");
  for (guint i = 0; i < letters->len; i++) {
    const char *page = g_ptr_array_index (letters, i);

    g_assert_null (strstr (page, judge));
    g_assert_null (strstr (page, "Ghi chú nội bộ"));
    g_assert_null (strstr (page, "80,5"));
    g_assert_cmpint (strstr (page, "xúc động") != NULL, ==, strstr (page, "Đỗ Mười Hai") != NULL);
  }
}

/* As long as nobody knows who wrote what, there are no letters. */
static void
test_sealed (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  gint64 entry = fixture_save (&w->base.base, g_object_new (HD_TYPE_ENTRY, "contest", w->base.contest, "kind", w->base.kinds[0], "title", "Chưa mở",
                                                            "received", "2024-05-02", NULL));

  g_assert_null (hd_report_build_of (store, "author-letter", &entry, 1, 0, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Won *, gconstpointer); } tests[] = {
    { "/contest-papers/decision", test_decision },         { "/contest-papers/pay-list", test_pay_list },
    { "/contest-papers/certificates", test_certificates }, { "/contest-papers/submission", test_submission },
    { "/contest-papers/letters", test_letters },           { "/contest-papers/sealed", test_sealed },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Won, NULL, won_set_up, tests[i].test, won_tear_down);
  return g_test_run ();
}
