/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document-fixture.h"

#include <glib/gstdio.h>
#include <pango/pangocairo.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/error.h"

typedef struct {
  guint         n_rows;
  guint         next;
  gboolean      breaks;
  GCancellable *cancellable;
  char          buffers[4][512];
} Rows;

static const char *const family[] = { "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương" };
static const char *const middle[] = { "Thị", "Văn", "Đức", "Thanh", "Minh", "Ngọc", "Quang", "Hồng" };
static const char *const given[] = { "Ánh", "Dũng", "Hạnh", "Khoa", "Lựu", "Mỹ", "Phượng", "Quỳnh", "Thủy", "Vượng", "Yến" };

static const HdColumn list_columns[] = {
  { "TT", "ordinal", NULL, 0, HD_COLUMN_ORDINAL, HD_ALIGN_AUTO },
  { "Ông/Bà", "honorific", NULL, 18, HD_COLUMN_TEXT, HD_ALIGN_CENTER },
  { "Họ và tên", "full_name", NULL, 40, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
  { "Ngày sinh", "birth", NULL, 0, HD_COLUMN_DATE, HD_ALIGN_AUTO },
  { "Chức vụ, đơn vị, nơi ở", "position", NULL, 60, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
  { "Tóm tắt thành tích", "achievement", NULL, 110, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
  { "Tiền thưởng (đồng)", "money", NULL, 0, HD_COLUMN_MONEY, HD_ALIGN_AUTO },
  { "Tỷ lệ (%)", "share", NULL, 0, HD_COLUMN_PERCENT, HD_ALIGN_AUTO },
};

static const HdColumn unit_columns[] = {
  { "TT", "ordinal", NULL, 0, HD_COLUMN_ORDINAL, HD_ALIGN_AUTO },
  { "Đơn vị", "unit", NULL, 60, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
  { "Tập thể", "collective", "Kết quả giới thiệu", 0, HD_COLUMN_INT, HD_ALIGN_AUTO },
  { "Cá nhân", "individual", "Kết quả giới thiệu", 0, HD_COLUMN_INT, HD_ALIGN_AUTO },
  { "Hộ gia đình", "household", "Kết quả giới thiệu", 0, HD_COLUMN_INT, HD_ALIGN_AUTO },
  { "Ghi chú", "note", NULL, 40, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
};

static gboolean
rows_rewind (gpointer data, GError **error)
{
  ((Rows *) data)->next = 0;
  return TRUE;
}

static gboolean
rows_next (gpointer data, HdRow *row, GError **error)
{
  Rows *rows = data;
  guint i = rows->next;

  if (rows->breaks && i == rows->n_rows / 2) {
    if (rows->cancellable == NULL) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, "The rows cannot be read");
      return FALSE;
    }
    g_cancellable_cancel (rows->cancellable);
  }
  if (i >= rows->n_rows)
    return FALSE;
  rows->next++;

  g_snprintf (rows->buffers[0], sizeof rows->buffers[0], "%s %s %s", family[i % 10], middle[(i / 10) % 8], given[(i / 80) % 11]);
  g_snprintf (rows->buffers[1], sizeof rows->buffers[1], "%d-%02d-%02d", 1950 + i % 50, 1 + i % 12, 1 + i % 28);
  g_snprintf (rows->buffers[2], sizeof rows->buffers[2], "Tổ trưởng tổ dân phố số %u, phường %s", i % 30 + 1,
              i % 2 ? "Ngọc Lâm" : "Bồ Đề");
  g_snprintf (rows->buffers[3], sizeof rows->buffers[3],
              "Vận động nhân dân hiến %u m² đất mở rộng ngõ, giữ gìn vệ sinh môi trường; ủng hộ Quỹ \"Vì người nghèo\" %u lần; "
              "tích cực tham gia phong trào \"Dân vận khéo\", được các tầng lớp nhân dân địa bàn ghi nhận và tin tưởng trong năm qua.",
              i % 97 + 3, i % 9 + 1);
  row->cells[1] = hd_cell_text (i % 3 ? "Ông" : "Bà");
  row->cells[2] = hd_cell_text (rows->buffers[0]);
  row->cells[3] = hd_cell_text (i % 7 == 3 ? "1956" : rows->buffers[1]);
  row->cells[4] = hd_cell_text (rows->buffers[2]);
  row->cells[5] = hd_cell_text (rows->buffers[3]);
  row->cells[6] = hd_cell_number (2340000 + (gint64) i * 1000);
  row->cells[7] = hd_cell_number (8473 + i % 100);
  return TRUE;
}

static gint64
rows_count (gpointer data)
{
  return ((Rows *) data)->n_rows;
}

static const HdRowSource rows_source = { rows_rewind, rows_next, rows_count, g_free };

static HdTable *
new_list (guint n_rows)
{
  Rows *rows = g_new0 (Rows, 1);

  rows->n_rows = n_rows;
  return hd_table_new ("Danh sách", list_columns, G_N_ELEMENTS (list_columns), &rows_source, rows);
}

static HdTable *
new_unit_table (void)
{
  HdTable *table = hd_table_new_static ("Tổng hợp", unit_columns, G_N_ELEMENTS (unit_columns));
  const HdCell group[] = { hd_cell_text ("I"), hd_cell_text ("Khối phường"), { 0 }, { 0 }, { 0 }, { 0 } };
  const HdCell first[] = { { 0 }, hd_cell_text ("Phường Bồ Đề"), hd_cell_number (1), hd_cell_number (1620), hd_cell_number (0),
                           hd_cell_text ("Đúng hạn") };
  const HdCell second[] = { { 0 }, hd_cell_text ("Phường Ngọc Lâm"), hd_cell_number (2), hd_cell_number (3), { 0 }, { 0 } };
  const HdCell total[] = { { 0 }, hd_cell_text ("Tổng cộng"), hd_cell_number (3), hd_cell_number (1623), hd_cell_number (0), { 0 } };

  hd_table_append (table, HD_ROW_GROUP, group);
  hd_table_append (table, HD_ROW_NORMAL, first);
  hd_table_append (table, HD_ROW_NORMAL, second);
  hd_table_append (table, HD_ROW_TOTAL, total);
  return table;
}

void
fixture_set_up (Fixture *fixture, gconstpointer name)
{
  fixture->folder = g_dir_make_tmp ("hoadep-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  g_test_message ("Writing in %s", fixture->folder);
  fixture->path = g_build_filename (fixture->folder, name, NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

void
fixture_tear_down (Fixture *fixture, gconstpointer name)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* Nghị định 30/2020/NĐ-CP, Phụ lục I, on the report: sizes from and to, weight,
 * slope, alignment, first-line indent wanted, centre in mm (0: not centred). */
static const struct {
  const char *text;
  double      least;
  double      most;
  gboolean    bold;
  gboolean    italic;
  char        align;
  gboolean    indented;
  double      center;
} decree[] = {
  { FIXTURE_SUPERIOR,                                                12, 13, FALSE, FALSE, 'c', FALSE, 62 },
  { FIXTURE_ISSUER_SET,                                              12, 13, TRUE,  FALSE, 'c', FALSE, 62 },
  { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",                            12, 13, TRUE,  FALSE, 'c', FALSE, 142 },
  { "Độc lập - Tự do - Hạnh phúc",                                   13, 14, TRUE,  FALSE, 'c', FALSE, 142 },
  { "Số: 05/BC-HĐTĐKT",                                              13, 13, FALSE, FALSE, 'c', FALSE, 62 },
  { "Long Biên, ngày 05 tháng 01 năm 2026",                          13, 14, FALSE, TRUE,  'c', FALSE, 142 },
  { "BÁO CÁO",                                                       13, 14, TRUE,  FALSE, 'c', FALSE, 110 },
  { FIXTURE_SUBJECT,                                                 13, 14, TRUE,  FALSE, 'c', FALSE, 110 },
  { "Kính gửi:",                                                     13, 14, FALSE, FALSE, 'l', FALSE, 0 },
  { "- Ủy ban nhân dân Thành phố Hà Nội;",                           13, 14, FALSE, FALSE, 'l', FALSE, 0 },
  { "- Ban Thi đua - Khen thưởng Thành phố.",                        13, 14, FALSE, FALSE, 'l', FALSE, 0 },
  { "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",    13, 14, FALSE, TRUE,  'b', TRUE,  0 },
  { "Căn cứ Kế hoạch số 26/KH-HĐTĐKT ngày 31 tháng 3 năm 2023.",     13, 14, FALSE, TRUE,  'b', TRUE,  0 },
  { "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",                                 13, 14, TRUE,  FALSE, 'b', TRUE,  0 },
  { "1. Ban hành văn bản",                                           13, 14, TRUE,  FALSE, 'b', TRUE,  0 },
  { "a) Về tiêu chí",                                                13, 14, FALSE, FALSE, 'b', TRUE,  0 },
  { "Hội đồng Thi đua - Khen thưởng quận đã",                        13, 14, FALSE, FALSE, 'b', TRUE,  0 },
  { "- Tiêu chí chung của quận;",                                    13, 14, FALSE, FALSE, 'b', TRUE,  0 },
  { "+ Tiêu chí riêng của từng phong trào.",                         13, 14, FALSE, FALSE, 'b', TRUE,  0 },
  { "II. KẾT QUẢ",                                                   13, 14, TRUE,  FALSE, 'b', TRUE,  0 },
  { "1. Kết quả giới thiệu như bảng sau:",                           13, 14, FALSE, FALSE, 'b', TRUE,  0 },
  { "Trên đây là báo cáo kết quả thực hiện năm 2025./.",             13, 14, FALSE, FALSE, 'b', TRUE,  0 },
  { "TM. HỘI ĐỒNG",                                                  13, 14, TRUE,  FALSE, 'c', FALSE, 148.4 },
  { "CHỦ TỊCH",                                                      13, 14, TRUE,  FALSE, 'c', FALSE, 148.4 },
  { "CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN",                            13, 14, TRUE,  FALSE, 'c', FALSE, 148.4 },
  { "Nguyễn Mạnh Hà",                                                13, 14, TRUE,  FALSE, 'c', FALSE, 148.4 },
  { "Nơi nhận:",                                                     12, 12, TRUE,  TRUE,  'l', FALSE, 0 },
  { "- Như trên;",                                                   11, 11, FALSE, FALSE, 'l', FALSE, 0 },
  { "- Lưu: VT, NV. (05).",                                          11, 11, FALSE, FALSE, 'l', FALSE, 0 },
  { "Phụ lục I",                                                     14, 14, TRUE,  FALSE, 'c', FALSE, 110 },
  { "TỔNG HỢP GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN THEO ĐƠN VỊ",           13, 14, TRUE,  FALSE, 'c', FALSE, 110 },
  { "(Kèm theo Báo cáo số 05/BC-HĐTĐKT ngày 05 tháng 01 năm 2026",   13, 14, FALSE, TRUE,  'c', FALSE, 110 },
  { "Phụ lục II",                                                    14, 14, TRUE,  FALSE, 'c', FALSE, 153.5 },
  { "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN",                                 13, 14, TRUE,  FALSE, 'c', FALSE, 153.5 },
};

void
fixture_check_decree (LookFunc look, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (decree); i++) {
    Look found = look (decree[i].text, data);

    g_test_message ("%s: %.1f pt%s%s %c, indent %.1f mm, after %.1f pt, line %.0f, centre %.1f mm", decree[i].text, found.size,
                    found.bold ? " bold" : "", found.italic ? " italic" : "", found.align, found.indent, found.after,
                    found.line, found.center);
    g_assert_cmpfloat (found.size, >=, decree[i].least - 0.01);
    g_assert_cmpfloat (found.size, <=, decree[i].most + 0.01);
    g_assert_cmpint (found.bold, ==, decree[i].bold);
    g_assert_cmpint (found.italic, ==, decree[i].italic);
    if (found.align != (char) -1)
      g_assert_cmpint (found.align, ==, decree[i].align);
    if (decree[i].indented) {
      g_assert_true (ABS (found.indent - 10) < 0.1 || ABS (found.indent - 12.7) < 0.1);
      g_assert_true (found.after < 0 || found.after >= 6);
      g_assert_true (found.line < 0 || (found.line >= 100 && found.line <= 150));
    }
    if (decree[i].center > 0 && found.center >= 0)
      g_assert_cmpfloat (ABS (found.center - decree[i].center), <, 0.5);
  }
}

/* The widest line, mm, of a bold text; lines parted by line feeds. */
static double
text_width (const char *text, double size)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string ("Times New Roman,Liberation Serif bold");
  PangoRectangle extents;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  pango_font_description_free (font);
  g_object_unref (layout);
  g_object_unref (context);
  return (double) extents.width / PANGO_SCALE * 25.4 / 72;
}

/* The lengths, mm, of the three rules of the report's head: as long as Tiêu
 * ngữ, and 1/3 to 1/2 of the lines above the others. */
void
fixture_check_rules (double motto, double issuer, double subject)
{
  double issuer_line = text_width ("HỘI ĐỒNG THI ĐUA\u00a0-\nKHEN THƯỞNG", 12);
  double subject_line = text_width ("Kết quả thực hiện công tác tuyên truyền\ngương điển hình tiên tiến năm 2025", 14);

  g_test_message ("Rules of %.1f, %.1f and %.1f mm", motto, issuer, subject);
  g_assert_cmpfloat (ABS (motto - text_width ("Độc lập - Tự do - Hạnh phúc", 13)), <, 0.5);
  g_assert_cmpfloat (issuer, >=, issuer_line / 3);
  g_assert_cmpfloat (issuer, <=, issuer_line / 2);
  g_assert_cmpfloat (subject, >=, subject_line / 3);
  g_assert_cmpfloat (subject, <=, subject_line / 2);
}

/* A report with everything a paper can have: more than two pages, an annex on
 * its side. */
HdDocument *
fixture_report (void)
{
  static const HdDocumentLetterhead letterhead = {
    "Ủy ban nhân dân quận Long Biên", "Hội đồng Thi đua - Khen thưởng", "5", "BC-HĐTĐKT", "Long Biên", "2026-01-05",
  };
  static const HdSignature signature = {
    "TM. Hội đồng", "Chủ tịch", "Chủ tịch Ủy ban nhân dân quận", "Nguyễn Mạnh Hà",
  };
  HdDocument *document = hd_document_new ();
  HdSection *body = hd_document_get_body (document), *annex;
  HdRuns *runs;

  hd_document_set_letterhead (document, &letterhead);
  hd_document_set_title (document, "Báo cáo", FIXTURE_SUBJECT);
  hd_document_add_addressee (document, "Ủy ban nhân dân Thành phố Hà Nội");
  hd_document_add_addressee (document, "Ban Thi đua - Khen thưởng Thành phố");
  hd_document_add_basis (document, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
  hd_document_add_basis (document, "Căn cứ Kế hoạch số 26/KH-HĐTĐKT ngày 31 tháng 3 năm 2023;");

  hd_section_add_heading (body, 1, "Công tác lãnh đạo, chỉ đạo");
  hd_section_add_heading (body, 2, "Ban hành văn bản");
  for (guint i = 0; i < 10; i++) {
    runs = hd_runs_new ();
    hd_runs_add (runs, "Hội đồng Thi đua - Khen thưởng quận đã ", HD_RUN_PLAIN);
    hd_runs_add (runs, "ban hành kịp thời", HD_RUN_BOLD);
    hd_runs_add (runs, ", đầy đủ các văn bản chỉ đạo, hướng dẫn việc ", HD_RUN_PLAIN);
    hd_runs_add (runs, "phát hiện, bồi dưỡng, tổng kết và nhân rộng", HD_RUN_ITALIC);
    hd_runs_add (runs, " gương điển hình tiên tiến, người tốt, việc tốt; 100% đơn vị xây dựng tiêu chí và kế hoạch cụ thể để "
                 "triển khai, thực hiện trong năm, bảo đảm sát với tình hình thực tế của từng cơ quan, đơn vị.", HD_RUN_PLAIN);
    hd_section_add_paragraph (body, runs);
  }
  hd_section_add_heading (body, 3, "Về tiêu chí");
  hd_section_add_item (body, HD_ITEM_DASH, 0, hd_runs_new_text ("Tiêu chí chung của quận;"));
  hd_section_add_item (body, HD_ITEM_PLUS, 0, hd_runs_new_text ("Tiêu chí riêng của từng phong trào."));
  hd_section_add_heading (body, 1, "Kết quả");
  hd_section_add_item (body, HD_ITEM_NUMBER, 1, hd_runs_new_text ("Kết quả giới thiệu như bảng sau:"));
  hd_section_add_table (body, new_unit_table ());
  hd_section_add_text (body, "Trên đây là báo cáo kết quả thực hiện năm 2025.");

  hd_document_set_signature (document, &signature);
  hd_document_add_recipient (document, "Như trên");
  hd_document_add_recipient (document, "Thường trực Quận ủy, HĐND, UBND quận");
  hd_document_add_recipient (document, "Lưu: VT, NV. (05)");

  annex = hd_document_add_annex (document, "Tổng hợp giới thiệu điển hình tiên tiến theo đơn vị",
                                 "(Kèm theo Báo cáo số 05/BC-HĐTĐKT ngày 05 tháng 01 năm 2026 của Hội đồng Thi đua - Khen thưởng quận)");
  hd_section_add_table (annex, new_unit_table ());
  annex = hd_document_add_annex (document, "Danh sách điển hình tiên tiến", "");
  hd_section_set_landscape (annex, TRUE);
  hd_section_add_table (annex, new_list (25));
  return document;
}

/* Two signatures, no place and date in the head. */
HdDocument *
fixture_minutes (void)
{
  static const HdDocumentLetterhead letterhead = { "", "Hội đồng Thi đua - Khen thưởng", "", "BB-HĐTĐKT", "", "" };
  static const HdSignature secretary = { "", "Thư ký", "", "Trần Thị Mai" };
  static const HdSignature chair = { "", "Chủ tọa", "", "Nguyễn Mạnh Hà" };
  HdDocument *document = hd_document_new ();

  hd_document_set_letterhead (document, &letterhead);
  hd_document_set_title (document, "Biên bản", "Họp xét khen thưởng");
  hd_section_add_text (hd_document_get_body (document), "Cuộc họp kết thúc vào 11 giờ 30 cùng ngày");
  hd_document_set_left_signature (document, &secretary);
  hd_document_set_signature (document, &chair);
  hd_document_add_recipient (document, "Lưu: VT, Hồ sơ");
  return document;
}

/* A list without a letterhead. */
HdDocument *
fixture_list (guint n_rows)
{
  HdDocument *document = hd_document_new ();

  hd_document_set_title (document, "Danh sách", "Điển hình tiên tiến năm 2025");
  hd_section_set_landscape (hd_document_get_body (document), TRUE);
  hd_section_add_table (hd_document_get_body (document), new_list (n_rows));
  return document;
}

/* 10,000 letters without a space. */
char *
fixture_long_word (void)
{
  GString *word = g_string_new (NULL);

  while (g_utf8_strlen (word->str, -1) < 10000)
    g_string_append (word, "ngườitốtviệctốt");
  return g_string_free (word, FALSE);
}

/* What must not break a file: in every place where text can stand. */
HdDocument *
fixture_hostile (void)
{
  static const HdColumn columns[] = {
    { "TT", NULL, NULL, 0, HD_COLUMN_ORDINAL, HD_ALIGN_AUTO },
    { FIXTURE_HOSTILE, NULL, FIXTURE_HOSTILE, 0, HD_COLUMN_TEXT, HD_ALIGN_AUTO },
    { "Ngày", NULL, NULL, 0, HD_COLUMN_DATE, HD_ALIGN_AUTO },
    { "Số", NULL, NULL, 0, HD_COLUMN_INT, HD_ALIGN_AUTO },
  };
  static const char *const texts[] = {
    FIXTURE_HOSTILE, "=1+1", "+1", "-1", "@SUM(A1)", "\xff\xfe broken", "a\tb", "two\nlines", "  spaces   kept  ", "",
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7", "שלום", "漢字漢字漢字",
  };
  const HdDocumentLetterhead letterhead = {
    FIXTURE_HOSTILE, FIXTURE_HOSTILE, FIXTURE_HOSTILE, FIXTURE_HOSTILE, FIXTURE_HOSTILE, "not a date",
  };
  const HdSignature signature = { FIXTURE_HOSTILE, FIXTURE_HOSTILE, FIXTURE_HOSTILE, FIXTURE_HOSTILE };
  HdDocument *document = hd_document_new ();
  HdSection *body = hd_document_get_body (document);
  HdTable *table = hd_table_new_static (FIXTURE_HOSTILE, columns, G_N_ELEMENTS (columns));
  g_autofree char *word = fixture_long_word ();

  hd_document_set_letterhead (document, &letterhead);
  hd_document_set_title (document, FIXTURE_HOSTILE, FIXTURE_HOSTILE);
  hd_document_add_addressee (document, FIXTURE_HOSTILE);
  hd_document_add_basis (document, FIXTURE_HOSTILE);
  hd_document_set_signature (document, &signature);
  hd_document_add_recipient (document, FIXTURE_HOSTILE);
  hd_section_add_heading (body, 1, FIXTURE_HOSTILE);
  hd_section_add_text (body, FIXTURE_HOSTILE);
  hd_section_add_text (body, word);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    const HdCell cells[] = { { 0 }, hd_cell_text (texts[i]), hd_cell_text (texts[i]), hd_cell_number (G_MAXINT64 - i) };

    hd_table_append (table, i % 3 == 2 ? HD_ROW_GROUP : HD_ROW_NORMAL, cells);
  }
  hd_table_append (table, HD_ROW_NORMAL, (HdCell[]) { { 0 }, hd_cell_text (word), { 0 }, { 0 } });
  hd_section_add_table (hd_document_add_annex (document, FIXTURE_HOSTILE, FIXTURE_HOSTILE), table);
  return document;
}

HdDocument *
fixture_broken (guint n_rows, GCancellable *cancellable)
{
  HdDocument *document = hd_document_new ();
  Rows *rows = g_new0 (Rows, 1);

  rows->n_rows = n_rows;
  rows->breaks = TRUE;
  rows->cancellable = cancellable;
  hd_section_add_table (hd_document_get_body (document),
                        hd_table_new ("Danh sách", list_columns, G_N_ELEMENTS (list_columns), &rows_source, rows));
  return document;
}

static void
assert_untouched (Fixture *fixture)
{
  g_autofree char *content = NULL;
  g_autoptr(GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  guint n = 0;

  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");
  while (g_dir_read_name (folder) != NULL)
    n++;
  g_assert_cmpuint (n, ==, 1);
}

/* Whatever goes wrong, the old file stays and nothing else is left. */
void
fixture_check_safety (Fixture *fixture, HdFormat format)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(HdDocument) failing = fixture_broken (500, NULL);
  g_autoptr(HdDocument) cancelling = fixture_broken (500, cancellable);
  g_autoptr(HdDocument) good = fixture_list (3);
  g_autofree char *nowhere_path = g_build_filename (fixture->folder, "nowhere", "x", NULL);
  g_autoptr(GFile) nowhere = g_file_new_for_path (nowhere_path);
  g_autoptr(GError) error = NULL;
  struct stat status;
  uid_t user = geteuid ();

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));

  g_assert_false (hd_write (failing, format, fixture->file, NULL, NULL, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CORRUPT);
  g_clear_error (&error);
  assert_untouched (fixture);

  g_assert_false (hd_write (cancelling, format, fixture->file, cancellable, NULL, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CANCELLED);
  g_clear_error (&error);
  assert_untouched (fixture);

  g_assert_false (hd_write (good, format, nowhere, NULL, NULL, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
  g_clear_error (&error);

  /* Root may write everywhere: be somebody else for a moment. */
  g_chmod (fixture->folder, 0555);
  if (user == 0)
    g_assert_cmpint (seteuid (65534), ==, 0);
  g_assert_false (hd_write (good, format, fixture->file, NULL, NULL, NULL, &error));
  if (user == 0)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_chmod (fixture->folder, 0700);
  g_assert_error (error, HD_ERROR, HD_ERROR_READ_ONLY);
  g_clear_error (&error);
  assert_untouched (fixture);

  g_assert_true (hd_write (good, format, fixture->file, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}
