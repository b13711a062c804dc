/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The papers of records: made of a council, written in every format, opened again. */
#include "config.h"
#include <glib/gstdio.h>
#include <poppler.h>
#include <string.h>
#include "exchange/document-style.h"
#include "exchange/page.h"
#include "exchange/report.h"
#include "exchange/writer.h"
#include "papers.h"
#include "store/attachment.h"
#include "store/award.h"
#include "store/decision.h"
#include "store/dossier.h"
#include "store/meeting.h"
#include "store/subject.h"
#include "xml-tree.h"

typedef struct {
  Fixture council;
  Papers  papers;
} Papered;

typedef PopplerDocument Pdf;
typedef PopplerPage Page;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pdf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Page, g_object_unref)

static const char *const tables[] = { "nomination", "meeting", "decision", "subject" };

static void
set_up (Papered *f, gconstpointer data)
{
  fixture_set_up (&f->council, data);
  papers_set_up (&f->council, &f->papers);
}

static void
tear_down (Papered *f, gconstpointer data)
{
  fixture_tear_down (&f->council, data);
}

static HdDocument *
build (Papered *f, const char *id)
{
  g_autoptr (GError) error = NULL;
  HdDocument *document = papers_build (&f->council, &f->papers, id, &error);

  if (document == NULL)
    g_error ("%s: %s", id, error->message);
  return document;
}

/* (transfer full): the path */
static char *
write_document (Papered *f, HdDocument *document, HdFormat format)
{
  g_autofree char *name = g_strdup_printf ("paper.%s", hd_format_nick (format));
  char *path = g_build_filename (f->council.folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  hd_write (document, format, file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return path;
}

/* Text without blanks: lines break where they may. (transfer full) */
static char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_len (squeezed, p, g_utf8_next_char (p) - p);
  return g_string_free (squeezed, FALSE);
}

/* All text of a written file. (transfer full) */
static char *
text_of (const char *path, HdFormat format)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (format == HD_FORMAT_PDF) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GFile) file = g_file_new_for_path (path);
    g_autoptr (Pdf) pdf = poppler_document_new_from_gfile (file, NULL, NULL, &error);

    g_assert_no_error (error);
    for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
      g_autoptr (Page) page = poppler_document_get_page (pdf, i);
      g_autofree char *part = poppler_page_get_text (page);

      g_string_append (text, part);
      g_string_append_c (text, '\n');
    }
  } else if (format == HD_FORMAT_CSV) {
    g_autofree char *content = NULL;

    g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
    g_string_append (text, content);
  } else {
    static const char *const parts[] = { "word/document.xml", "content.xml", NULL, "xl/worksheets/sheet1.xml" };
    g_autoptr (XmlNode) node = xml_open (path, parts[format]);
    g_autofree char *whole = xml_text (node);

    g_string_append (text, whole);
  }
  return squeeze (text->str);
}

static void
assert_holds (const char *id, HdFormat format, const char *text, const char *wanted)
{
  g_autofree char *squeezed = squeeze (wanted);

  if (strstr (text, squeezed) == NULL)
    g_error ("%s as %s lacks “%s”", id, hd_format_nick (format), wanted);
}

/* Lines of cells side by side come out of a PDF in turns, so there words are looked for. */
static void
assert_names (const char *id, HdFormat format, const char *text, const char *name)
{
  g_auto (GStrv) words = g_strsplit (name, format == HD_FORMAT_PDF ? " " : "\n", -1);

  for (guint i = 0; words[i] != NULL; i++)
    assert_holds (id, format, text, words[i]);
}

static void
assert_lacks (const char *id, HdFormat format, const char *text, const char *unwanted)
{
  g_autofree char *squeezed = squeeze (unwanted);

  if (strstr (text, squeezed) != NULL)
    g_error ("%s as %s shows “%s”", id, hd_format_nick (format), unwanted);
}

/* The text of a paper as DOCX. (transfer full) */
static char *
docx_text (Papered *f, HdDocument *document)
{
  g_autofree char *path = write_document (f, document, HD_FORMAT_DOCX);

  return text_of (path, HD_FORMAT_DOCX);
}

/* What every element must be, by how its text begins. */
static const struct { const char *begins, *style; } elements[] = {
  { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Motto" },
  { "Độc lập - Tự do - Hạnh phúc", "MottoSecond" },
  { "Số: ", "Number" },
  { "Nơi nhận:", "RecipientsTitle" },
  { "Phụ lục", "AnnexNumber" },
  { "Căn cứ", "Basis" },
  { "TM. HỘI ĐỒNG", "SignAuthority" },
  { "Kính gửi:", "Addressee" },
};

static void
check_docx (const char *id, const char *path)
{
  g_autoptr (XmlNode) document = xml_open (path, "word/document.xml");
  g_autoptr (GPtrArray) paragraphs = xml_all (document, "w:p"), sections = xml_all (document, "w:sectPr");

  /* Nothing says how it looks but the styles of the decree. */
  g_assert_cmpuint (xml_count (document, "w:sz"), ==, 0);
  g_assert_cmpuint (xml_count (document, "w:rFonts"), ==, 0);
  g_assert_cmpuint (xml_count (document, "w:jc"), ==, 0);
  for (guint i = 0; i < paragraphs->len; i++) {
    g_autofree char *text = xml_text (paragraphs->pdata[i]);
    const char *style = xml_get (paragraphs->pdata[i], "w:pPr/w:pStyle", "w:val");
    gboolean known = FALSE;

    for (guint j = 0; j < HD_N_STYLES && !known; j++)
      known = g_strcmp0 (hd_styles[j].id, style) == 0;
    g_assert_true (known);
    /* A certificate is no letter: all of its lines stand in the middle. */
    for (guint j = 0; j < G_N_ELEMENTS (elements) && strcmp (id, "certificates") != 0; j++)
      if (g_str_has_prefix (text, elements[j].begins) && !g_str_equal (style, "BodyText") && !g_str_has_prefix (style, "Table"))
        g_assert_cmpstr (style, ==, elements[j].style);
  }
  g_assert_cmpuint (sections->len, >, 0);
  for (guint i = 0; i < sections->len; i++) {
    XmlNode *section = sections->pdata[i];
    double width = xml_get_number (section, "w:pgSz", "w:w"), height = xml_get_number (section, "w:pgSz", "w:h");

    g_assert_true ((width == 11906 && height == 16838) || (width == 16838 && height == 11906));
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:left"), >=, 1701);
    g_assert_cmpfloat (xml_get_number (section, "w:pgMar", "w:left"), <=, 1984);
    for (guint j = 0; j < 2; j++) {
      double margin = xml_get_number (section, "w:pgMar", j == 0 ? "w:top" : "w:bottom");

      g_assert_true (margin >= 1134 && margin <= 1417);
    }
    g_assert_cmpfloat (xml_get_number (section, "w:pgNumType", "w:start"), ==, 1);
    g_assert_nonnull (xml_find (section, "w:titlePg"));
  }
}

static void
check_odt (const char *id, const char *path)
{
  g_autoptr (XmlNode) styles = xml_open (path, "styles.xml");
  g_autoptr (XmlNode) content = xml_open (path, "content.xml");
  g_autoptr (GPtrArray) layouts = xml_all (styles, "style:page-layout-properties");

  for (guint i = 0; i < layouts->len; i++)
    g_assert_cmpfloat (xml_get_number (layouts->pdata[i], "", "fo:margin-left"), >=, 30);
  g_assert_cmpuint (xml_count (content, "text:p"), >, 5);
}

static void
check_pdf (const char *id, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (Pdf) pdf = poppler_document_new_from_gfile (file, NULL, NULL, &error);

  g_assert_no_error (error);
  for (int i = 0; i < poppler_document_get_n_pages (pdf); i++) {
    g_autoptr (Page) page = poppler_document_get_page (pdf, i);
    g_autofree char *text = poppler_page_get_text (page);
    GList *attributes = poppler_page_get_text_attributes (page);
    double width, height;

    poppler_page_get_size (page, &width, &height);
    g_assert_cmpfloat (ABS (MIN (width, height) - 595.28), <, 0.5);
    g_assert_cmpfloat (ABS (MAX (width, height) - 841.89), <, 0.5);
    /* No page is empty but for its number. */
    if (strlen (g_strstrip (text)) < 4)
      g_error ("%s: page %d is empty", id, i + 1);
    for (GList *l = attributes; l != NULL; l = l->next) {
      PopplerTextAttributes *attribute = l->data;

      g_assert_true (strstr (attribute->font_name, "Liberation") != NULL || strstr (attribute->font_name, "Times") != NULL ||
                     strstr (attribute->font_name, "DejaVu") != NULL);
      g_assert_cmpfloat (attribute->font_size, >=, 10.9);
      g_assert_cmpfloat (attribute->font_size, <=, 14.1);
    }
    poppler_page_free_text_attributes (attributes);
  }
}

/* Every paper in every format it has: measured, and its names come back whole. */
static void
test_formats (Papered *f, gconstpointer data)
{
  g_autofree char *long_name = papers_long_name (), *long_capitals = g_utf8_strup (long_name, -1);
  g_autofree char *hostile_capitals = g_utf8_strup (PAPERS_HOSTILE, -1);

  g_assert_cmpint (g_utf8_strlen (long_name, -1), >=, 198);
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++) {
    guint n;
    const HdReport *reports = hd_report_catalogue (tables[t], &n);

    g_assert_cmpuint (n, >, 0);
    for (guint i = 0; i < n; i++)
      for (HdFormat format = HD_FORMAT_DOCX; format <= HD_FORMAT_CSV; format++) {
        g_autoptr (HdDocument) document = NULL;
        g_autofree char *path = NULL, *text = NULL;

        if (!(reports[i].formats & (1 << format)))
          continue;
        document = build (f, reports[i].id);
        path = write_document (f, document, format);
        if (format == HD_FORMAT_DOCX)
          check_docx (reports[i].id, path);
        else if (format == HD_FORMAT_ODT)
          check_odt (reports[i].id, path);
        else if (format == HD_FORMAT_PDF)
          check_pdf (reports[i].id, path);
        if (strcmp (reports[i].id, "invitation") == 0)
          continue;
        text = text_of (path, format);
        if (format == HD_FORMAT_CSV) {
          assert_holds (reports[i].id, format, text, "Nguyễn “An” & <b>Bình</b> 'Út' \"\"Hai\"\"");
          continue;
        }
        /* A certificate says its name in capitals. */
        if (strcmp (reports[i].id, "certificates") == 0) {
          assert_names (reports[i].id, format, text, hostile_capitals);
          assert_names (reports[i].id, format, text, long_capitals);
          continue;
        }
        assert_names (reports[i].id, format, text, PAPERS_HOSTILE);
        if (strcmp (reports[i].id, "missing-papers") != 0 && strcmp (reports[i].id, "meeting-submission") != 0)
          assert_names (reports[i].id, format, text, long_name);
      }
  }
}

/* No paper shows an identity number; those that go out show neither telephone nor door. */
static void
test_public (Papered *f, gconstpointer data)
{
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++) {
    guint n;
    const HdReport *reports = hd_report_catalogue (tables[t], &n);

    for (guint i = 0; i < n; i++) {
      g_autoptr (HdDocument) document = build (f, reports[i].id);
      g_autofree char *text = docx_text (f, document);

      assert_lacks (reports[i].id, HD_FORMAT_DOCX, text, "001199012345");
      if (strcmp (reports[i].id, "achievement") == 0)
        continue;
      assert_lacks (reports[i].id, HD_FORMAT_DOCX, text, "0912345678");
      assert_lacks (reports[i].id, HD_FORMAT_DOCX, text, "Số 12, ngõ 5");
      assert_lacks (reports[i].id, HD_FORMAT_DOCX, text, "05/03/1968");
    }
  }
}

static void
test_minutes (Papered *f, gconstpointer data)
{
  static const char *const wanted[] = {
    "Thời gian bắt đầu: 08 giờ 30 phút, ngày 05 tháng 3 năm 2026.",
    "Địa điểm: Phòng họp số 1, trụ sở Ủy ban nhân dân phường.",
    "có mặt 05, cử người dự thay 01, vắng mặt có ý kiến bằng văn bản 01, vắng mặt 01.",
    "người dự thay: Ông Mai Xuân Cường",
    "Ông Đặng Văn Tám, Bí thư Đoàn Thanh niên phường - Ủy viên Hội đồng (nghỉ ốm).",
    "Họp Hội đồng Thi đua - Khen thưởng phường: xét khen thưởng điển hình tiên tiến đợt 1 năm 2026",
    "Ông Nguyễn Mạnh Hà, Chủ tịch Ủy ban nhân dân phường - Chủ tịch Hội đồng;",
    "Ông Lê Văn Bình, Trưởng phòng Văn hóa - Xã hội - Ủy viên, Thư ký Hội đồng;",
    "Ông Vũ Đức Minh, Trưởng Công an phường - Ủy viên Hội đồng.",
    "Số thành viên dự họp (kể cả người dự thay) là 06/08, bảo đảm số tối thiểu 06 thành viên",
    "7/8 thành viên Hội đồng đồng ý, đạt 87,5% (mức phải đạt: 75%, tức 6 phiếu): thông qua; chuyển cấp trên xét",
    "6/8 thành viên Hội đồng đồng ý, đạt 75% (mức phải đạt: 75%, tức 6 phiếu): thông qua.",
    "4/8 thành viên Hội đồng đồng ý, đạt 50% (mức phải đạt: 75%, tức 6 phiếu): không thông qua.",
    "Hộ gia đình ông Lê Văn Đức: chưa biểu quyết.",
    "Cuộc họp kết thúc vào 10 giờ 45 phút, ngày 05 tháng 3 năm 2026;",
    "THƯ KÝ", "CHỦ TỌA", "Số: 03/BB-HĐTĐKT",
  };
  g_autoptr (HdDocument) document = build (f, "minutes");
  g_autofree char *text = docx_text (f, document);
  const char *secretary, *chair;

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    assert_holds ("minutes", HD_FORMAT_DOCX, text, wanted[i]);
  /* The secretary signs on the left, which comes first. */
  secretary = strstr (text, "THƯKÝ");
  chair = strstr (text, "CHỦTỌA");
  g_assert_true (secretary < chair);
  /* No place and date in the head. */
  assert_lacks ("minutes", HD_FORMAT_DOCX, text, "Long Biên, ngày");
}

/* Below the quorum the reason is printed; the fingerprint once it is signed. */
static void
test_minutes_overridden (Papered *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) attendance = hd_store_find_ref (f->council.store, HD_TYPE_ATTENDANCE, "meeting", f->papers.bare, &error);
  HdRecord *meeting = hd_store_get (f->council.store, HD_TYPE_MEETING, f->papers.bare, &error);
  g_autoptr (HdDocument) document = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (attendance->len, ==, 0);
  hd_record_set_text (meeting, HD_MEETING_QUORUM_REASON, "khen thưởng đột xuất & <gấp>");
  fixture_save (&f->council, meeting);
  document = hd_report_build_of (f->council.store, "minutes", &f->papers.bare, 1, 0, NULL, &error);
  g_assert_no_error (error);
  text = docx_text (f, document);
  assert_holds ("minutes", HD_FORMAT_DOCX, text, "Hội đồng vẫn tiến hành cuộc họp với lý do: khen thưởng đột xuất & <gấp>.");
  assert_holds ("minutes", HD_FORMAT_DOCX, text, "Thời gian bắt đầu: … giờ …, ngày … tháng … năm ….");
  assert_holds ("minutes", HD_FORMAT_DOCX, text, "Không có đối tượng nào được đưa ra biểu quyết.");
  assert_lacks ("minutes", HD_FORMAT_DOCX, text, "Mã kiểm tra sổ dữ liệu");
}

static void
test_minutes_signed (Papered *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  HdRecord *meeting = hd_store_get (f->council.store, HD_TYPE_MEETING, f->papers.meeting, &error);
  g_autoptr (HdDocument) document = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  hd_record_set_text (meeting, HD_MEETING_CHAIN_HEAD, "ab12cd34ef56ab12cd34ef56ab12cd34ffffffffffffffffffffffffffffffff");
  fixture_save (&f->council, meeting);
  document = build (f, "minutes");
  text = docx_text (f, document);
  assert_holds ("minutes", HD_FORMAT_DOCX, text, "Mã kiểm tra sổ dữ liệu khi ký biên bản: ab12 cd34 ef56 ab12 cd34 ef56 ab12 cd34.");
}

/* Of subjects, which have no year: that of the day stands in the title. */
static void
test_fostering (Papered *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build_of (f->council.store, "fostering", f->papers.subjects, 2, 0, "2027-01-05", &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = docx_text (f, document);
  assert_holds ("fostering", HD_FORMAT_DOCX, text, "điển hình tiên tiến năm 2027");
  assert_holds ("fostering", HD_FORMAT_DOCX, text, "02/02/2026: Mời chia sẻ kinh nghiệm tại hội nghị tổ dân phố");
}

/* As many sheets as members, all alike, without the name of any. */
static void
test_ballots (Papered *f, gconstpointer data)
{
  g_autoptr (HdDocument) document = build (f, "ballots");
  g_autofree char *path = write_document (f, document, HD_FORMAT_PDF);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (Pdf) pdf = poppler_document_new_from_gfile (file, NULL, NULL, &error);
  g_autofree char *first = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (poppler_document_get_n_pages (pdf), ==, 8);
  for (int i = 0; i < 8; i++) {
    g_autoptr (Page) page = poppler_document_get_page (pdf, i);
    g_autofree char *text = poppler_page_get_text (page);

    if (first == NULL)
      first = g_strdup (text);
    g_assert_cmpstr (text, ==, first);
    g_assert_null (strstr (text, "Nguyễn Mạnh Hà"));
    g_assert_null (strstr (text, "Hoàng Văn Sáu"));
  }
}

static void
test_decision (Papered *f, gconstpointer data)
{
  static const char *const wanted[] = {
    "Số: 07/QĐ-UBND", "Long Biên, ngày 10 tháng 3 năm 2026", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG LONG BIÊN",
    "Căn cứ Biên bản họp ngày 05 tháng 3 năm 2026", "Theo đề nghị của Hội đồng Thi đua - Khen thưởng phường.",
    "QUYẾT ĐỊNH:", "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân phường cho 01 tập thể, 02 cá nhân",
    "1.520.000 đồng (bằng chữ: Một triệu năm trăm hai mươi nghìn đồng), trích từ Quỹ Thi đua, khen thưởng của phường",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày 10 tháng 3 năm 2026.",
  };
  g_autoptr (HdDocument) document = build (f, "decision"), revocation = NULL, bare = NULL, pay = build (f, "pay-list");
  g_autofree char *text = docx_text (f, document), *revoked = NULL, *empty = NULL, *paid = docx_text (f, pay);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    assert_holds ("decision", HD_FORMAT_DOCX, text, wanted[i]);
  /* What rules other titles, or personal data, is no base of it. */
  assert_lacks ("decision", HD_FORMAT_DOCX, text, "Công dân Thủ đô ưu tú");
  assert_lacks ("decision", HD_FORMAT_DOCX, text, "dữ liệu cá nhân");

  revocation = hd_report_build_of (f->council.store, "decision", &f->papers.revocation, 1, 0, NULL, &error);
  g_assert_no_error (error);
  revoked = docx_text (f, revocation);
  assert_holds ("decision", HD_FORMAT_DOCX, revoked, "Về việc hủy bỏ khen thưởng tại Quyết định số 07/QĐ-UBND");
  assert_holds ("decision", HD_FORMAT_DOCX, revoked, "Lý do: Kê khai không đúng thành tích & “hồ sơ <giả>”.");

  bare = hd_report_build_of (f->council.store, "decision", &f->papers.bare_decision, 1, 0, NULL, &error);
  g_assert_no_error (error);
  empty = docx_text (f, bare);
  assert_holds ("decision", HD_FORMAT_DOCX, empty, "hiệu lực kể từ ngày ký");
  assert_holds ("decision", HD_FORMAT_DOCX, empty, "Tổng cộng: 00 đối tượng");

  assert_holds ("pay-list", HD_FORMAT_DOCX, paid, "Cộng1.140.000");
  assert_holds ("pay-list", HD_FORMAT_DOCX, paid, "Cộng380.000");
  assert_holds ("pay-list", HD_FORMAT_DOCX, paid, "Tổng cộng1.520.000");
  assert_holds ("pay-list", HD_FORMAT_DOCX, paid, "Một triệu năm trăm hai mươi nghìn đồng");
}

/* One letter for each unit; what was sent back names its reason and its day. */
static void
test_missing_papers (Papered *f, gconstpointer data)
{
  HdStore *store = f->council.store;
  g_autoptr (GError) error = NULL;
  HdRecord *nomination = hd_store_get (store, HD_TYPE_NOMINATION, f->papers.nominations[1], &error);
  g_autoptr (HdDocument) document = NULL;
  g_autoptr (XmlNode) content = NULL;
  g_autofree char *path = NULL, *text = NULL;

  g_assert_no_error (error);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "incomplete");
  fixture_save (&f->council, nomination);
  fixture_save (&f->council, g_object_new (HD_TYPE_DOSSIER_MOVE, "nomination", f->papers.nominations[1], "kind", "return", "to-step", "x",
                                           "moved", "2026-03-01", "reason", "content", "deadline", "2026-03-20",
                                           "note", "nêu số liệu & <kết quả>", NULL));
  document = build (f, "missing-papers");
  path = write_document (f, document, HD_FORMAT_DOCX);
  text = text_of (path, HD_FORMAT_DOCX);
  content = xml_open (path, "word/document.xml");
  g_assert_cmpuint (xml_count (content, "w:sectPr"), ==, 2);
  assert_holds ("missing-papers", HD_FORMAT_DOCX, text, "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường bổ sung");
  assert_holds ("missing-papers", HD_FORMAT_DOCX, text, "Đề nghị Phòng Văn hóa - Xã hội bổ sung");
  assert_holds ("missing-papers", HD_FORMAT_DOCX, text, "Báo cáo thành tích chưa nêu rõ kết quả: nêu số liệu & <kết quả>");
  assert_holds ("missing-papers", HD_FORMAT_DOCX, text, "chậm nhất ngày 20 tháng 3 năm 2026;");
  assert_holds ("missing-papers", HD_FORMAT_DOCX, text, "chậm nhất ngày … tháng … năm …;");
}

/* Each begins on a page of its own; section III has what was awarded before. */
static void
test_achievement (Papered *f, gconstpointer data)
{
  g_autoptr (HdDocument) document = build (f, "achievement");
  g_autofree char *path = write_document (f, document, HD_FORMAT_DOCX), *text = text_of (path, HD_FORMAT_DOCX);
  g_autoptr (XmlNode) content = xml_open (path, "word/document.xml");

  g_assert_cmpuint (xml_count (content, "w:sectPr"), ==, G_N_ELEMENTS (f->papers.nominations));
  assert_holds ("achievement", HD_FORMAT_DOCX, text, "Quyết định số 456/QĐ-UBND ngày 10/10/2023");
  assert_holds ("achievement", HD_FORMAT_DOCX, text, "gồm 12 thành viên");
  assert_holds ("achievement", HD_FORMAT_DOCX, text, "Chủ hộ (đại diện hộ gia đình): Ông Lê Văn Đức");
  assert_holds ("achievement", HD_FORMAT_DOCX, text, "ĐẠI DIỆN HỘ GIA ĐÌNHLê Văn Đức");
  assert_holds ("achievement", HD_FORMAT_DOCX, text, "(Mẫu số …)");
}

/* Without consent a profile is for the office, and says so. */
static void
test_profile (Papered *f, gconstpointer data)
{
  const char *internal = "Lưu hành nội bộ";

  for (guint i = 0; i < 3; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdDocument) document = hd_report_build_of (f->council.store, "profile", &f->papers.subjects[i], 1, 2026, NULL, &error);
    g_autofree char *text = NULL;

    g_assert_no_error (error);
    text = docx_text (f, document);
    /* The first has agreed; a collective need not. */
    if (i == 1)
      assert_holds ("profile", HD_FORMAT_DOCX, text, internal);
    else
      assert_lacks ("profile", HD_FORMAT_DOCX, text, internal);
  }
}

/* A picture of some size, in the council's folder. (transfer full) */
static char *
make_picture (Papered *f, int width, int height)
{
  char *path = g_build_filename (f->council.folder, "picture.png", NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 0.8, 0.2, 0.2);
  cairo_rectangle (cr, 0, 0, width / 2, height);
  cairo_fill (cr);
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  return path;
}

static void
set_portrait (Papered *f, gboolean may_be_published)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = make_picture (f, 2000, 3000);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  HdStore *store = f->council.store;
  HdRecord *subject = hd_store_get (store, HD_TYPE_SUBJECT, f->papers.subjects[0], &error);
  HdAttachment *photo;

  g_assert_true (hd_store_begin (store, "", &error));
  photo = hd_attachment_add (store, "subject", f->papers.subjects[0], file, "Chân dung", &error);
  g_assert_no_error (error);
  g_object_set (photo, "consent", may_be_published, NULL);
  g_assert_true (hd_store_save (store, HD_RECORD (photo), &error));
  hd_record_set_int (subject, HD_SUBJECT_PORTRAIT, hd_record_id (HD_RECORD (photo)));
  g_assert_true (hd_store_save (store, subject, &error));
  g_assert_true (hd_store_commit (store, &error));
  g_object_unref (photo);
  g_object_unref (subject);
}

/* The portrait stands in every file, 4 × 6 cm and not as large as it was taken in. */
static void
test_portrait (Papered *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = NULL;
  g_autoptr (XmlNode) docx = NULL, odt = NULL, manifest = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (Pdf) pdf = NULL;
  g_autoptr (Page) page = NULL;
  g_autofree char *path = NULL, *odt_path = NULL, *pdf_path = NULL, *parts = NULL, *odt_parts = NULL;
  g_autoptr (GPtrArray) extents = NULL, frames = NULL;
  GList *images;
  GStatBuf info;

  set_portrait (f, TRUE);
  document = hd_report_build_of (f->council.store, "profile", f->papers.subjects, 2, 2026, "2026-03-12", &error);
  g_assert_no_error (error);

  path = write_document (f, document, HD_FORMAT_DOCX);
  docx = xml_open (path, "word/document.xml");
  extents = xml_all (docx, "wp:extent");
  g_assert_cmpuint (extents->len, ==, 1);
  g_assert_cmpfloat (ABS (xml_get_number (extents->pdata[0], "", "cx") - 40 * 36000), <, 3600);
  g_assert_cmpfloat (ABS (xml_get_number (extents->pdata[0], "", "cy") - 60 * 36000), <, 3600);
  parts = package_list (path);
  g_assert_nonnull (strstr (parts, "word/media/image0.jpeg"));
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_size, <, 200 * 1024);

  odt_path = write_document (f, document, HD_FORMAT_ODT);
  odt = xml_open (odt_path, "content.xml");
  frames = xml_all (odt, "draw:frame");
  g_assert_cmpuint (frames->len, ==, 1);
  g_assert_cmpfloat (ABS (xml_get_number (frames->pdata[0], "", "svg:width") - 40), <, 0.1);
  odt_parts = package_list (odt_path);
  g_assert_nonnull (strstr (odt_parts, "Pictures/0.jpeg"));
  manifest = xml_open (odt_path, "META-INF/manifest.xml");
  g_assert_nonnull (xml_with (manifest, "manifest:file-entry", "manifest:full-path", "Pictures/0.jpeg"));

  pdf_path = write_document (f, document, HD_FORMAT_PDF);
  file = g_file_new_for_path (pdf_path);
  pdf = poppler_document_new_from_gfile (file, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (poppler_document_get_n_pages (pdf), ==, 2);
  page = poppler_document_get_page (pdf, 0);
  images = poppler_page_get_image_mapping (page);
  g_assert_cmpuint (g_list_length (images), ==, 1);
  {
    PopplerRectangle area = ((PopplerImageMapping *) images->data)->area;

    g_assert_cmpfloat (ABS (ABS (area.x2 - area.x1) * 25.4 / 72 - 40), <, 0.5);
    g_assert_cmpfloat (ABS (ABS (area.y2 - area.y1) * 25.4 / 72 - 60), <, 0.5);
    /* In the middle between the margins. */
    g_assert_cmpfloat (ABS ((area.x1 + area.x2) / 2 * 25.4 / 72 - 110), <, 0.5);
  }
  poppler_page_free_image_mapping (images);
}

/* However much there is to tell, a profile with a portrait is one page. */
static void
test_profile_page (Papered *f, gconstpointer data)
{
  HdStore *store = f->council.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) story = g_string_new (NULL);
  g_autofree char *long_name = papers_long_name ();
  HdRecord *subject;

  set_portrait (f, TRUE);
  while (story->len < 6000)
    g_string_append (story, "Vận động Nhân dân tham gia phong trào bảo vệ môi trường. ");
  subject = hd_store_get (store, HD_TYPE_SUBJECT, f->papers.subjects[0], &error);
  g_assert_no_error (error);
  hd_record_set_text (subject, HD_SUBJECT_FULL_NAME, long_name);
  hd_record_set_text (subject, HD_SUBJECT_STORY_SHORT, story->str);
  fixture_save (&f->council, subject);
  for (guint i = 0; i < 12; i++)
    fixture_save (&f->council, g_object_new (HD_TYPE_AWARD, "subject", f->papers.subjects[0], "title",
                                             "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố Hà Nội", "year", (gint64) (2010 + i),
                                             "decision-number", "1234/QĐ-UBND", NULL));
  for (guint n = 1; n < 3; n++) {
    g_autoptr (HdDocument) document = hd_report_build_of (store, "profile", f->papers.subjects, n, 2026, NULL, &error);
    g_autoptr (HdPages) pages = NULL;

    g_assert_no_error (error);
    pages = hd_pages_new (document, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (hd_pages_get_n_pages (pages), ==, n);
  }
}

/* Without the consent to publish it, or to be told of at all, there is no portrait. */
static void
test_portrait_private (Papered *f, gconstpointer data)
{
  for (guint i = 0; i < 2; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdDocument) document = NULL;
    g_autofree char *path = NULL, *parts = NULL;

    set_portrait (f, i == 1);
    if (i == 1) {
      HdRecord *subject = hd_store_get (f->council.store, HD_TYPE_SUBJECT, f->papers.subjects[0], &error);

      hd_record_set_text (subject, HD_SUBJECT_CONSENT, "asked");
      fixture_save (&f->council, subject);
    }
    document = hd_report_build_of (f->council.store, "profile", f->papers.subjects, 1, 2026, NULL, &error);
    g_assert_no_error (error);
    path = write_document (f, document, HD_FORMAT_DOCX);
    parts = package_list (path);
    g_assert_null (strstr (parts, "media"));
  }
}

/* Pictures from outside: what is no picture, cut off, or would fill the memory is refused;
 * what is larger than print needs is made smaller. */
static void
test_pictures (Papered *f, gconstpointer data)
{
  /* A PNG that says it is 60,000 × 60,000 large. */
  static const char huge[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0\x37\xec\xb6\x7f";
  const struct { const char *content; gsize length; } bad[] = {
    { "", 0 }, { "GIF89a", 6 }, { "<svg/>", 6 }, { "\xff\xd8\xff\xe0 no jpeg", 12 }, { huge, sizeof huge - 1 }, { huge, 20 },
  };
  g_autofree char *path = make_picture (f, 2000, 1000), *other = g_build_filename (f->council.folder, "bad", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdImage) image = hd_image_load (path, &error);

  g_assert_no_error (error);
  g_assert_cmpint (hd_image_width (image), ==, 1000);
  g_assert_cmpint (hd_image_height (image), ==, 500);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr (GError) refusal = NULL;

    g_assert_true (g_file_set_contents (other, bad[i].content, bad[i].length, NULL));
    g_assert_null (hd_image_load (other, &refusal));
    g_assert_error (refusal, HD_ERROR, HD_ERROR_INVALID);
  }
  g_assert_null (hd_image_load ("/no/such/file", &error));
  g_assert_nonnull (error);
}

static void
test_refused (Papered *f, gconstpointer data)
{
  const gint64 nothing = 12345;
  const struct { const char *id; const gint64 *records; guint n; gint64 year; int code; } cases[] = {
    { "weather", f->papers.nominations, 1, 2026, HD_ERROR_NOT_FOUND },
    { "annual", f->papers.nominations, 1, 2026, HD_ERROR_NOT_FOUND },
    { "submission", f->papers.nominations, 0, 2026, HD_ERROR_INVALID },
    { "submission", &nothing, 1, 2026, HD_ERROR_NOT_FOUND },
    { "submission", f->papers.nominations, 1, -5, HD_ERROR_INVALID },
    { "minutes", f->papers.nominations, 2, 2026, HD_ERROR_INVALID },
    { "minutes", &nothing, 1, 2026, HD_ERROR_NOT_FOUND },
    { "ballots", &f->papers.bare, 1, 2026, HD_ERROR_INVALID },
    { "meeting-submission", &f->papers.bare, 1, 2026, HD_ERROR_INVALID },
    { "decision", &nothing, 1, 2026, HD_ERROR_NOT_FOUND },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    HdDocument *document = hd_report_build_of (f->council.store, cases[i].id, cases[i].records, cases[i].n, cases[i].year, NULL, &error);

    g_assert_null (document);
    g_assert_error (error, HD_ERROR, cases[i].code);
  }
  {
    g_autoptr (GError) error = NULL;

    g_assert_null (hd_report_build (f->council.store, "minutes", 2026, NULL, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  }
}

/* An office may keep a template of its own; what is wrong in it is said with its line. */
static void
test_own_template (Papered *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = NULL;
  g_autofree char *text = NULL;

  g_assert_true (hd_store_set_setting (f->council.store, "template/submission.md", "type: Tờ trình\n\nCủa riêng ta: {{counted}}\n", &error));
  document = build (f, "submission");
  text = docx_text (f, document);
  assert_holds ("submission", HD_FORMAT_DOCX, text, "Của riêng ta: 01 tập thể, 04 cá nhân, 01 hộ gia đình");
  g_assert_true (hd_store_set_setting (f->council.store, "template/submission.md", "type: Tờ trình\n\n{{nonsense}}\n", &error));
  g_assert_null (papers_build (&f->council, &f->papers, "submission", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "3"));
}

int
main (int argc, char *argv[])
{
  static const struct { const char *path; void (*test) (Papered *f, gconstpointer data); } tests[] = {
    { "/papers/formats", test_formats },
    { "/papers/public", test_public },
    { "/papers/minutes", test_minutes },
    { "/papers/minutes-overridden", test_minutes_overridden },
    { "/papers/minutes-signed", test_minutes_signed },
    { "/papers/fostering", test_fostering },
    { "/papers/ballots", test_ballots },
    { "/papers/decision", test_decision },
    { "/papers/missing-papers", test_missing_papers },
    { "/papers/achievement", test_achievement },
    { "/papers/profile", test_profile },
    { "/papers/portrait", test_portrait },
    { "/papers/profile-page", test_profile_page },
    { "/papers/portrait-private", test_portrait_private },
    { "/papers/pictures", test_pictures },
    { "/papers/refused", test_refused },
    { "/papers/own-template", test_own_template },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Papered, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
