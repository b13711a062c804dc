/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gstdio.h>
#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "exchange/entry-folder.h"
#include "exchange/zip.h"
#include "fixture.h"
#include "store/attachment.h"
#include "store/contest.h"
#include "store/unit.h"

#define CONTENT_TYPES "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
#define DOCX(body) "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" body "</w:body></w:document>"
#define ODT(body) "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>" body "</office:text></office:body></office:document-content>"
#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"

static GFile *
file_of (Fixture *f, const char *name)
{
  g_autofree char *path = g_build_filename (f->folder, name, NULL);

  return g_file_new_for_path (path);
}

static GFile *
write_bytes (Fixture *f, const char *name, gconstpointer data, gsize size)
{
  GFile *file = file_of (f, name);

  g_assert_true (g_file_set_contents (g_file_peek_path (file), data, size, NULL));
  return file;
}

static GFile *
write_zip (Fixture *f, const char *name, const char *const *parts)
{
  GFile *file = file_of (f, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdZip) zip = hd_zip_new (file, &error);

  g_assert_no_error (error);
  for (guint i = 0; parts[i] != NULL; i += 2) {
    hd_zip_begin (zip, parts[i], FALSE);
    hd_zip_raw (zip, parts[i + 1]);
    hd_zip_end (zip);
  }
  g_assert_true (hd_zip_commit (zip, &error));
  g_assert_no_error (error);
  return file;
}

static GFile *
write_docx (Fixture *f, const char *name, const char *body)
{
  const char *parts[] = { "[Content_Types].xml", CONTENT_TYPES, "word/document.xml", body, "word/comments.xml", DOCX (P ("Bình luận")),
                          "word/header1.xml", DOCX (P ("Đầu trang")), NULL };

  return write_zip (f, name, parts);
}

static GFile *
write_pdf (Fixture *f, const char *name, const char *const *pages)
{
  GFile *file = file_of (f, name);
  cairo_surface_t *surface = cairo_pdf_surface_create (g_file_peek_path (file), 595, 842);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; pages[i] != NULL; i++) {
    g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
    g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Liberation Serif 14");

    pango_layout_set_font_description (layout, font);
    pango_layout_set_width (layout, 450 * PANGO_SCALE);
    pango_layout_set_text (layout, pages[i], -1);
    cairo_move_to (cr, 70, 70);
    pango_cairo_show_layout (cr, layout);
    cairo_show_page (cr);
  }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return file;
}

static void
assert_text (GFile *file, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdEntryText) text = hd_entry_text_read (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text->text, ==, expected);
}

static void
assert_refused (GFile *file, HdError code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdEntryText) text = hd_entry_text_read (file, NULL, &error);

  g_assert_null (text);
  g_assert_error (error, HD_ERROR, (int) code);
}

/* The body as it is read, without what a word processor keeps beside it. */
static void
test_docx (Fixture *f, gconstpointer data)
{
  static const struct { const char *body, *text; } cases[] = {
    { DOCX (P ("Đoạn một.") P ("Đoạn hai.")), "Đoạn một.\nĐoạn hai." },
    { DOCX ("<w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>"), "Giữ thêm" },
    { DOCX ("<w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:p><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>"), "mới" },
    { DOCX ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Hiện</w:t></w:r></w:p>"), "Hiện" },
    { DOCX ("<w:p><w:r><w:t>Một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r></w:p>"), "Một hai\nba" },
    { DOCX ("<w:p><w:r><w:AlternateContent><w:Choice><w:t>Khung</w:t></w:Choice><w:Fallback><w:t>Khung</w:t></w:Fallback></w:AlternateContent></w:r></w:p>"), "Khung" },
    { DOCX ("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>NguyÔn V¨n Anh</w:t></w:r></w:p>"), "Nguyễn Văn Anh" },
    { DOCX ("<w:p><w:r><w:t>Nguye&#x302;&#x303;n</w:t></w:r></w:p>"), "Nguyễn" },
    { DOCX ("<w:tbl><w:tr><w:tc>" P ("Ô một") "</w:tc><w:tc>" P ("Ô hai") "</w:tc></w:tr></w:tbl>"), "Ô một\nÔ hai" },
    { DOCX ("<w:p><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t>liên kết</w:t></w:r></w:p>"), "liên kết" },
    { DOCX (""), "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GFile) file = write_docx (f, "bai.docx", cases[i].body);

    assert_text (file, cases[i].text);
  }
}

static void
test_odt (Fixture *f, gconstpointer data)
{
  static const struct { const char *body, *text; } cases[] = {
    { ODT ("<text:h>Đò chiều</text:h><text:p>Đoạn<text:s text:c=\"3\"/>một<text:tab/>hai<text:line-break/>ba</text:p>"), "Đò chiều\nĐoạn một hai\nba" },
    { ODT ("<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:p>Còn</text:p>"), "Còn" },
    { ODT ("<text:p>Chữ<office:annotation><text:p>góp ý</text:p></office:annotation> tiếp<text:note><text:p>chú</text:p></text:note></text:p>"), "Chữ tiếp" },
  };
  static const char *const locked[] = { "content.xml", ODT (""), "META-INF/manifest.xml", "<m><encryption-data/></m>", NULL };
  static const char *const book[] = { "content.xml", "<office:document-content xmlns:office=\"o\"><office:spreadsheet/></office:document-content>", NULL };
  g_autoptr (GFile) one = NULL, other = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *parts[] = { "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", cases[i].body, "styles.xml", ODT ("<text:p>Đầu trang</text:p>"), NULL };
    g_autoptr (GFile) file = write_zip (f, "bai.odt", parts);

    assert_text (file, cases[i].text);
  }
  one = write_zip (f, "khoa.odt", locked);
  assert_refused (one, HD_ERROR_ENCRYPTED);
  other = write_zip (f, "bang.ods", book);
  assert_refused (other, HD_ERROR_NOT_OURS);
}

static void
test_pdf (Fixture *f, gconstpointer data)
{
  static const char *const pages[] = {
    "NGƯỜI LÁI ĐÒ\nÔng Vũ Văn Gương đã chèo đò trên bến sông này suốt bốn mươi năm, đưa bao lớp học trò sang sông đi học mà không "
    "lấy một đồng tiền công.\nÔng bảo sông còn chảy thì ông còn chèo.\n1",
    "Đoạn ở trang hai.\n- 2 -", NULL
  };
  static const char *const empty[] = { "", "", "", NULL };
  g_autoptr (GFile) file = write_pdf (f, "bai.pdf", pages), scan = write_pdf (f, "quet.pdf", empty);
  g_autoptr (HdEntryText) text = hd_entry_text_read (file, NULL, NULL), picture = hd_entry_text_read (scan, NULL, NULL);

  g_assert_nonnull (text);
  g_assert_cmpint (text->kind, ==, HD_ENTRY_FILE_TEXT);
  g_assert_cmpuint (text->pages, ==, 2);
  g_assert_nonnull (strstr (text->text, "suốt bốn mươi năm, đưa bao lớp học trò sang sông đi học mà không lấy một đồng tiền công.\n"));
  g_assert_true (g_str_has_suffix (text->text, "Đoạn ở trang hai."));
  g_assert_cmpint (picture->kind, ==, HD_ENTRY_FILE_SCAN);
  g_assert_cmpuint (picture->pages, ==, 3);
  g_assert_cmpstr (picture->text, ==, "");
}

static void
test_plain (Fixture *f, gconstpointer data)
{
  static const char utf16[] = "\xff\xfe" "N\0g\0\xb0\x01\xdd\x1ei\0 \0t\0\xd1\x1et\0";
  static const char bare[] = "b\0\xe0\0i\0 \0v\0i\0\xbf\x1et\0 \0n\0g\0\xaf\x1en\0";
  static const struct { const char *bytes; gsize size; const char *text; } cases[] = {
    { "Người tốt\r\n\r\n  việc tốt  \n", 0, "Người tốt\nviệc tốt" },
    { "\xef\xbb\xbfNgười tốt", 0, "Người tốt" },
    { utf16, sizeof utf16 - 1, "Người tốt" },
    { bare, sizeof bare - 1, "bài viết ngắn" },
    { "Ng\xad\xeai tèt viÖc tèt", 0, "Người tốt việc tốt" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GFile) file = write_bytes (f, "bai.txt", cases[i].bytes, cases[i].size != 0 ? cases[i].size : strlen (cases[i].bytes));

    if (i == 4) {
      /* The bytes of an old editor, one for each letter. */
      g_autofree char *tcvn = g_convert ("Ng\xc2\xad\xc3\xaai t\xc3\xa8t vi\xc3\x96\x63 t\xc3\xa8t", -1, "ISO-8859-1", "UTF-8", NULL, NULL, NULL);

      g_object_unref (g_steal_pointer (&file));
      file = write_bytes (f, "bai.txt", tcvn, strlen (tcvn));
    }
    assert_text (file, cases[i].text);
  }
}

static void
test_pictures (Fixture *f, gconstpointer data)
{
  g_autoptr (GFile) jpeg = write_bytes (f, "anh.jpg", "\xff\xd8\xff\xe0zzzzzzzzzzzzz", 17), media = write_bytes (f, "phim.MP4", "xx", 2);
  g_autoptr (HdEntryText) scan = hd_entry_text_read (jpeg, NULL, NULL), film = hd_entry_text_read (media, NULL, NULL);

  g_assert_cmpint (scan->kind, ==, HD_ENTRY_FILE_SCAN);
  g_assert_cmpuint (scan->pages, ==, 1);
  g_assert_cmpint (film->kind, ==, HD_ENTRY_FILE_MEDIA);
}

static void
test_hostile (Fixture *f, gconstpointer data)
{
  g_autoptr (GFile) nothing = write_bytes (f, "rong.docx", "", 0), missing = file_of (f, "khong-co.docx"), folder = g_file_new_for_path (f->folder),
                    pipe = file_of (f, "ong.docx"), binary = write_bytes (f, "may.docx", "MZ\0\1\2\0\0\0\0\0\7", 11),
                    rtf = write_bytes (f, "bai.rtf", "{\\rtf1 x}", 9);
  g_autofree char *deep = NULL;
  g_autoptr (GString) body = g_string_new ("<w:document xmlns:w=\"w\">");
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) nested = NULL, entities = NULL, fine = write_docx (f, "bai.docx", DOCX (P ("Chữ")));

  assert_refused (nothing, HD_ERROR_INVALID);
  assert_refused (missing, HD_ERROR_NOT_FOUND);
  assert_refused (folder, HD_ERROR_INVALID);
  g_assert_cmpint (mkfifo (g_file_peek_path (pipe), 0600), ==, 0);
  assert_refused (pipe, HD_ERROR_INVALID);
  assert_refused (binary, HD_ERROR_NOT_OURS);
  assert_refused (rtf, HD_ERROR_NOT_OURS);
  for (guint i = 0; i < 5000; i++)
    g_string_append (body, "<w:p>");
  nested = write_docx (f, "sau.docx", body->str);
  assert_refused (nested, HD_ERROR_CORRUPT);
  entities = write_docx (f, "bom.docx", "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"w\">&a;</w:document>");
  assert_refused (entities, HD_ERROR_CORRUPT);
  g_cancellable_cancel (cancelled);
  g_assert_null (hd_entry_text_read (fine, cancelled, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CANCELLED);
}

/* Whatever is done to a file, it is read or refused with a reason. */
static void
test_mangled (Fixture *f, gconstpointer data)
{
  static const char *const page[] = { "Một trang giấy có chữ", NULL };
  static const char *const odt[] = { "content.xml", ODT ("<text:p>Đoạn văn</text:p>"), NULL };
  GFile *files[] = { write_docx (f, "goc.docx", DOCX (P ("Đoạn một.") P ("Đoạn hai."))), write_zip (f, "goc.odt", odt), write_pdf (f, "goc.pdf", page) };
  GRand *random = g_rand_new_with_seed (20250430);
  guint read = 0, refused = 0;

  for (guint k = 0; k < G_N_ELEMENTS (files); k++) {
    g_autofree char *contents = NULL;
    gsize size;

    g_assert_true (g_file_get_contents (g_file_peek_path (files[k]), &contents, &size, NULL));
    for (guint i = 0; i < 200; i++) {
      g_autofree char *mangled = g_memdup2 (contents, size);
      gsize length = i % 3 == 0 ? (gsize) g_rand_int_range (random, 0, size) : size;
      g_autoptr (GFile) file = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (HdEntryText) text = NULL;

      for (guint n = g_rand_int_range (random, 0, 8); n > 0; n--)
        mangled[g_rand_int_range (random, 0, size)] = g_rand_int_range (random, 0, 256);
      file = write_bytes (f, "hong", mangled, length);
      text = hd_entry_text_read (file, NULL, &error);
      if (text == NULL) {
        g_assert_nonnull (error);
        g_assert_true (error->domain == HD_ERROR);
        refused++;
      } else {
        g_assert_no_error (error);
        g_assert_true (g_utf8_validate (text->text, -1, NULL));
        read++;
      }
    }
  }
  g_rand_free (random);
  g_assert_cmpuint (read, >, 0);
  g_assert_cmpuint (refused, >, 100);
  for (guint k = 0; k < G_N_ELEMENTS (files); k++)
    g_clear_object (&files[k]);
}

static const struct { const char *name; gsize field; } fields[] = {
  { "title", G_STRUCT_OFFSET (HdEntryCover, title) },     { "authors", G_STRUCT_OFFSET (HdEntryCover, authors) },
  { "group-name", G_STRUCT_OFFSET (HdEntryCover, group_name) }, { "pen-name", G_STRUCT_OFFSET (HdEntryCover, pen_name) },
  { "birth", G_STRUCT_OFFSET (HdEntryCover, birth) },     { "unit", G_STRUCT_OFFSET (HdEntryCover, unit) },
  { "address", G_STRUCT_OFFSET (HdEntryCover, address) }, { "phone", G_STRUCT_OFFSET (HdEntryCover, phone) },
  { "email", G_STRUCT_OFFSET (HdEntryCover, email) },     { "subject", G_STRUCT_OFFSET (HdEntryCover, subject) },
  { "subject-address", G_STRUCT_OFFSET (HdEntryCover, subject_address) },
};

static void
test_covers (void)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/covers.tsv", 3);

  for (guint i = 0; i < cases->len; i++) {
    char **cells = g_ptr_array_index (cases, i);
    g_autofree char *text = g_strcompress (cells[0]), *body = g_strcompress (cells[2]);
    g_auto (GStrv) expected = g_strsplit (strcmp (cells[1], "-") == 0 ? "" : cells[1], "|", -1);
    HdEntryCover cover = { NULL };
    g_autofree char *rest = hd_entry_cover_read (text, &cover);

    for (guint k = 0; k < G_N_ELEMENTS (fields); k++) {
      const char *value = *(char **) G_STRUCT_MEMBER_P (&cover, fields[k].field), *wanted = "";

      for (guint e = 0; expected[e] != NULL; e++)
        if (g_str_has_prefix (expected[e], fields[k].name) && expected[e][strlen (fields[k].name)] == '=')
          wanted = expected[e] + strlen (fields[k].name) + 1;
      if (strcmp (value, wanted) != 0)
        g_error ("case %u: %s is “%s”, not “%s”", i + 1, fields[k].name, value, wanted);
    }
    g_assert_cmpstr (rest, ==, body);
    hd_entry_cover_clear (&cover);
  }
}

static void
test_names (void)
{
  static const struct { const char *typed; guint n; } lists[] = {
    { "Nguyễn Văn A", 1 }, { "Nguyễn Văn A, Trần Thị B", 2 }, { "Nguyễn Văn A, giáo viên", 1 }, { "Nguyễn Văn A và Trần Thị B; Lê C", 3 }, { "", 0 },
  };
  g_autoptr (GPtrArray) cases = fixture_cases ("contest/names.tsv", 3);

  for (guint i = 0; i < cases->len; i++) {
    char **cells = g_ptr_array_index (cases, i);
    HdEntryCover cover = { NULL };

    hd_entry_cover_guess (&cover, cells[0]);
    g_assert_cmpstr (cover.title, ==, cells[1]);
    g_assert_cmpstr (cover.authors, ==, cells[2]);
    hd_entry_cover_clear (&cover);
  }
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autoptr (GPtrArray) names = hd_entry_split_names (lists[i].typed);

    g_assert_cmpuint (names->len, ==, lists[i].n);
  }
}

/* A folder: what is nobody's entry, twice there, or broken is told one by one, the rest taken in. */
static void
test_folder (Fixture *f, gconstpointer data)
{
  gint64 contest = fixture_save (f, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi viết", "year", (gint64) 2025, "state", "receiving", NULL));
  gint64 article = fixture_save (f, g_object_new (HD_TYPE_CONTEST_KIND, "contest", contest, "code", "article", "name", "Bài viết", NULL));
  gint64 film = fixture_save (f, g_object_new (HD_TYPE_CONTEST_KIND, "contest", contest, "code", "tv", "name", "Truyền hình", "max-seconds", (gint64) 420, NULL));
  g_autofree char *inbox = g_build_filename (f->folder, "inbox", "sub", NULL), *link = g_build_filename (f->folder, "inbox", "vong", NULL);
  g_autofree char *outside = g_build_filename (f->folder, "rieng.txt", NULL), *to_text = g_build_filename (f->folder, "inbox", "bai.txt", NULL);
  g_autoptr (GFile) folder = file_of (f, "inbox");
  g_autoptr (GPtrArray) roots = g_ptr_array_new (), read = NULL, again = NULL, entries = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  HdEntryIntake intake = { contest, 0, "2025-01-05", "email", "Chị Hoa" };
  g_autoptr (GError) error = NULL;
  guint wanted = 0, refused = 0;

  g_assert_cmpint (g_mkdir_with_parents (inbox, 0700), ==, 0);
  g_assert_cmpint (symlink (f->folder, link), ==, 0);
  g_assert_true (g_file_set_contents (outside, "Không phải bài dự thi.", -1, NULL));
  g_assert_cmpint (symlink (outside, to_text), ==, 0);
  g_object_unref (write_docx (f, "inbox/bai.docx", DOCX (P ("Tên bài: Người lái đò") P ("Họ và tên: Nguyễn Văn A; ĐT: 0912345678") P ("Đơn vị: phường Bồ Đề")
                                                         P ("Viết về: Ông Gương") P ("Một buổi sáng."))));
  g_object_unref (write_bytes (f, "inbox/sub/trung.docx", "x", 1));
  {
    g_autoptr (GFile) from = file_of (f, "inbox/bai.docx"), to = file_of (f, "inbox/sub/trung.docx");

    g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  }
  g_object_unref (write_bytes (f, "inbox/sub/hong.docx", "PK\003\004 zzzzz", 10));
  g_object_unref (write_bytes (f, "inbox/~$bai.docx", "x", 1));
  g_object_unref (write_bytes (f, "inbox/phim hay.mp4", "x", 1));
  g_object_unref (write_bytes (f, "inbox/Lê Thị B trang 1.jpg", "\xff\xd8\xff\xe0 mot", 8));
  g_object_unref (write_bytes (f, "inbox/Lê Thị B trang 2.jpg", "\xff\xd8\xff\xe0 hai", 8));
  g_ptr_array_add (roots, folder);
  read = hd_entry_files_read (f->store, roots, &intake, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < read->len; i++) {
    HdEntryFile *file = g_ptr_array_index (read, i);

    wanted += file->take;
    refused += *file->refused != '\0';
    g_assert_true (file->take == (*file->refused == '\0'));
  }
  g_assert_cmpuint (wanted, ==, 3);
  g_assert_cmpuint (refused, ==, 4);
  g_assert_true (hd_entry_files_take (f->store, read, &intake, ids, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (ids->len, ==, 3);
  entries = hd_entries_of (f->store, contest, NULL);
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autoptr (GPtrArray) files = hd_attachment_list (f->store, "entry", hd_record_id (entry), NULL);
    g_autoptr (GPtrArray) authors = hd_entry_authors (f->store, hd_record_id (entry), NULL);
    const char *title = hd_record_text (entry, HD_ENTRY_TITLE);

    g_assert_cmpstr (hd_record_text (entry, HD_ENTRY_MEANS), ==, "email");
    if (strcmp (title, "Người lái đò") == 0) {
      g_assert_cmpstr (hd_record_text (entry, HD_ENTRY_BODY), ==, "Một buổi sáng.");
      g_assert_cmpstr (hd_record_text (entry, HD_ENTRY_SUBJECT_NAME), ==, "Ông Gương");
      g_assert_cmpint (hd_record_int (entry, HD_ENTRY_UNIT), ==, f->unit);
      g_assert_cmpint (hd_record_int (entry, HD_ENTRY_KIND), ==, article);
      g_assert_cmpint (hd_record_int (entry, HD_ENTRY_WORDS), ==, 3);
      g_assert_cmpuint (files->len, ==, 1);
      g_assert_cmpstr (hd_record_text (authors->pdata[0], HD_AUTHOR_PHONE), ==, "0912345678");
    } else if (strcmp (title, "phim hay") == 0) {
      g_assert_cmpint (hd_record_int (entry, HD_ENTRY_KIND), ==, film);
      g_assert_true (g_str_has_prefix (hd_record_text (entry, HD_ENTRY_LINK), "file://"));
      g_assert_cmpuint (files->len, ==, 0);
    } else {
      g_assert_cmpint (hd_record_int (entry, HD_ENTRY_PAGES), ==, 2);
      g_assert_true (hd_record_bool (entry, HD_ENTRY_HANDWRITTEN));
      g_assert_cmpuint (files->len, ==, 2);
    }
  }
  /* The same folder again brings no text a second time. */
  again = hd_entry_files_read (f->store, roots, &intake, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < again->len; i++) {
    HdEntryFile *file = g_ptr_array_index (again, i);

    g_assert_true (file->kind == HD_ENTRY_FILE_MEDIA || !file->take);
  }
  /* One step takes all of them back. */
  g_assert_true (hd_store_undo (f->store, NULL, NULL));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_ENTRY), ==, 0);
}

/* A document of old Word is read where there is a converter, and refused with a remedy where not. */
static void
test_doc (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *old = g_strdup (g_getenv ("PATH"));
  g_autofree char *tool = g_build_filename (f->folder, "antiword", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (tool, "#!/bin/sh\nfor last; do :; done\ncat \"$last\"\n", -1, NULL));
  g_chmod (tool, 0700);
  g_object_unref (write_bytes (f, "; touch x.doc", "Người tốt", strlen ("Người tốt")));
  {
    g_autofree char *path = g_build_filename (f->folder, "; touch x.doc", NULL), *search = g_strdup_printf ("%s:/bin:/usr/bin", f->folder);

    g_setenv ("PATH", search, TRUE);
    text = hd_entry_read_doc (path, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpstr (text, ==, "Người tốt");
    g_setenv ("PATH", "/nonexistent", TRUE);
    g_assert_null (hd_entry_read_doc (path, NULL, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_FAILED);
  }
  g_setenv ("PATH", old, TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/entry-text/docx", Fixture, NULL, fixture_set_up, test_docx, fixture_tear_down);
  g_test_add ("/entry-text/odt", Fixture, NULL, fixture_set_up, test_odt, fixture_tear_down);
  g_test_add ("/entry-text/pdf", Fixture, NULL, fixture_set_up, test_pdf, fixture_tear_down);
  g_test_add ("/entry-text/plain", Fixture, NULL, fixture_set_up, test_plain, fixture_tear_down);
  g_test_add ("/entry-text/pictures", Fixture, NULL, fixture_set_up, test_pictures, fixture_tear_down);
  g_test_add ("/entry-text/doc", Fixture, NULL, fixture_set_up, test_doc, fixture_tear_down);
  g_test_add ("/entry-text/hostile", Fixture, NULL, fixture_set_up, test_hostile, fixture_tear_down);
  g_test_add ("/entry-text/mangled", Fixture, NULL, fixture_set_up, test_mangled, fixture_tear_down);
  g_test_add_func ("/entry-text/covers", test_covers);
  g_test_add_func ("/entry-text/names", test_names);
  g_test_add ("/entry-text/folder", Fixture, NULL, fixture_set_up_unit, test_folder, fixture_tear_down);
  return g_test_run ();
}
