/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What tells an author is planted wherever a file can hold it: none of it may reach a judge. */
#include "config.h"
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <poppler.h>
#include <string.h>
#include "exchange/leak-check.h"
#include "exchange/report.h"
#include "exchange/writer.h"
#include "fixture.h"
#include "store/attachment.h"
#include "store/contest.h"
#include "store/judge.h"
#include "zip.h"

#define NAME "Nguyễn Văn Ân"
#define PASSPHRASE "hoa đẹp nở giữa mùa đông"

typedef struct {
  Fixture base;
  char   *folder;    /* what a judge is handed */
  gint64  contest, kind;
  gint64  entry, other;
} Leak;

static gint64
add_entry (Leak *l, const char *author, const char *subject, const char *title, const char *body)
{
  gint64 entry = fixture_save (&l->base, g_object_new (HD_TYPE_ENTRY, "contest", l->contest, "kind", l->kind, "received", "2025-02-01", "title", title,
                                                       "subject-name", subject, "subject-kind", "individual", "state", "valid", "body", body, NULL));

  fixture_save (&l->base, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", author, NULL));
  return entry;
}

static void
set_up (Leak *l, gconstpointer data)
{
  g_autoptr (HdRecord) author = NULL;

  memset (l, 0, sizeof *l);
  fixture_set_up_unit (&l->base, NULL);
  l->folder = g_dir_make_tmp ("hoadep-pack-XXXXXX", NULL);
  l->contest = fixture_save (&l->base, g_object_new (HD_TYPE_CONTEST, "name", "Cuộc thi", "year", G_GINT64_CONSTANT (2025), "state", "receiving",
                                                     "same-unit", "forbid", NULL));
  l->kind = fixture_save (&l->base, g_object_new (HD_TYPE_CONTEST_KIND, "contest", l->contest, "code", "article", "name", "Bài viết", NULL));
  l->entry = add_entry (l, NAME, "Trần Thị Hoa", "Người trồng hoa",
                        "Tác giả: Nguyễn Văn Ân\nTôi, NGUYEN VAN AN, số 0912.345.678, thư an.nguyen85@vidu.vn, viết về bà Trần Thị Hoa.");
  author = fixture_find (&l->base, HD_TYPE_AUTHOR, "full_name", NAME);
  g_object_set (author, "phone", "0912 345 678", "email", "an.nguyen85@vidu.vn", "id-number", "001085012345",
                "address", "Số 12 ngõ 34 phố Ngọc Lâm, tổ dân phố 7, quận Long Biên", NULL);
  g_assert_true (hd_store_save (l->base.store, author, NULL));
  /* About an author of another entry, who therefore may be read in this one. */
  l->other = add_entry (l, "Lê Thu Cúc", NAME, "Thầy giáo làng", "Thầy Nguyễn Văn Ân dạy chữ. Nguyễn Văn Ân không lấy tiền.");
  fixture_save (&l->base, g_object_new (HD_TYPE_JUDGE, "contest", l->contest, "full-name", "Phạm Minh Thư", "role", "judge", NULL));
}

static void
tear_down (Leak *l, gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -rf '%s'", l->folder);

  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_free (l->folder);
  fixture_tear_down (&l->base, NULL);
}

static void
code (Leak *l)
{
  g_autoptr (GError) error = NULL;
  guint n;

  g_assert_true (hd_mask_propose_all (l->base.store, l->contest, NULL, &n, &error));
  g_assert_true (hd_mask_confirm (l->base.store, l->entry, &error));
  g_assert_true (hd_mask_confirm (l->base.store, l->other, &error));
  hd_blind_code (l->base.store, l->contest, PASSPHRASE, hd_leak_clean_picture, NULL, &n, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 2);
}

static void
put (Leak *l, const char *name, gconstpointer data, gssize size)
{
  g_autofree char *path = g_build_filename (l->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, data, size, NULL));
}

/* Takes the bytes. */
static void
put_bytes (Leak *l, const char *name, GBytes *bytes)
{
  put (l, name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_bytes_unref (bytes);
}

static GPtrArray *
check (Leak *l)
{
  g_autoptr (GFile) folder = g_file_new_for_path (l->folder);
  g_autoptr (GError) error = NULL;
  GPtrArray *leaks = hd_leak_check_folder (l->base.store, l->contest, folder, NULL, &error);

  g_assert_no_error (error);
  return leaks;
}

/* One file alone in the folder, and where the one leak is said to be. */
static void
assert_leak (Leak *l, const char *name, GBytes *bytes, const char *where, const char *found)
{
  g_autoptr (GPtrArray) leaks = NULL;
  g_autofree char *path = g_build_filename (l->folder, name, NULL);
  HdLeak *leak;

  put_bytes (l, name, bytes);
  leaks = check (l);
  for (guint i = 0; i < leaks->len; i++)
    g_test_message ("%s: %s", ((HdLeak *) g_ptr_array_index (leaks, i))->where, ((HdLeak *) g_ptr_array_index (leaks, i))->found);
  g_assert_cmpuint (leaks->len, ==, 1);
  leak = g_ptr_array_index (leaks, 0);
  g_assert_nonnull (strstr (leak->where, where));
  g_assert_cmpstr (leak->found, ==, found);
  g_assert_cmpint (leak->entry, ==, 0);
  g_unlink (path);
}

typedef struct {
  const char *kind;    /* docx, odt, xlsx */
  const char *part;
  const char *xml;
  const char *where;
  const char *found;
} Planted;

#define W "<w:x xmlns:w='w' xmlns:dc='dc' xmlns:text='t' xmlns:office='o'>"
static const Planted parts[] = {
  { "docx", "word/document.xml", W "<w:p><w:r><w:t>Nguyễn V</w:t></w:r><w:r><w:t>ăn Ân</w:t></w:r></w:p></w:x>", "the text", NAME },
  { "docx", "word/document.xml", W "<w:ins w:author='Nguyễn Văn Ân'/></w:x>", "the tracked changes", NAME },
  { "docx", "word/document.xml", W "<w:del><w:r><w:delText>0912345678</w:delText></w:r></w:del></w:x>", "the text", "0912345678" },
  { "docx", "docProps/core.xml", W "<dc:creator>Nguyen Van An</dc:creator></w:x>", "the properties", "Nguyen Van An" },
  { "docx", "docProps/app.xml", W "<Manager>nguyễn văn ân</Manager></w:x>", "the properties", "nguyễn văn ân" },
  { "docx", "docProps/custom.xml", W "<property name='Nguyễn Văn Ân'/></w:x>", "the properties", NAME },
  { "docx", "word/comments.xml", W "<w:comment><w:p><w:t>Bài của an.nguyen85@vidu.vn</w:t></w:p></w:comment></w:x>", "the comments", "an.nguyen85@vidu.vn" },
  { "docx", "word/header1.xml", W "<w:p><w:t>Nguyễn Văn </w:t><w:t>Ân</w:t></w:p></w:x>", "the headers and footers", NAME },
  { "docx", "word/footer2.xml", W "<w:p><w:t>ĐT +84 912 345 678</w:t></w:p></w:x>", "the headers and footers", "+84 912 345 678" },
  { "docx", "word/media/nguyen-van-an.txt", "x", "the names within", "nguyen-van-an" },
  { "docx", "word/footnotes.xml", W "<w:p><w:t>CCCD 001085012345</w:t></w:p></w:x>", "the properties", "001085012345" },
  { "odt", "meta.xml", W "<dc:creator>Nguyễn Văn Ân</dc:creator></w:x>", "the properties", NAME },
  { "odt", "styles.xml", W "<text:p>Số 12, ngõ 34, phố Ngọc Lâm, tổ dân phố 7, quận Long Biên</text:p></w:x>", "the headers and footers",
    "Số 12, ngõ 34, phố Ngọc Lâm, tổ dân phố 7, quận Long Biên" },
  { "odt", "content.xml", W "<office:annotation><dc:creator>Nguyễn Văn Ân</dc:creator><text:p>xem</text:p></office:annotation></w:x>", "the tracked changes", NAME },
  { "odt", "content.xml", W "<text:p>Nguyễn <text:span>Văn</text:span> Ân</text:p></w:x>", "the text", NAME },
  { "xlsx", "xl/sharedStrings.xml", W "<si><t>Nguyễn Văn Ân</t></si></w:x>", "the text", NAME },
  { "xlsx", "xl/workbook.xml", W "<sheet name='Nguyen Van An'/></w:x>", "the properties", "Nguyen Van An" },
};

static void
test_packages (Leak *l, gconstpointer data)
{
  code (l);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autofree char *name = g_strdup_printf ("phieu.%s", parts[i].kind);
    Zip zip;

    zip_open (&zip);
    zip_add (&zip, "[Content_Types].xml", "<Types/>");
    zip_add (&zip, parts[i].part, parts[i].xml);
    g_test_message ("%s", parts[i].part);
    assert_leak (l, name, zip_close (&zip), parts[i].where, parts[i].found);
  }
}

/* A PDF file of the objects given, the first the catalogue, the last its information. */
static GBytes *
make_pdf (const char *const *objects)
{
  GString *pdf = g_string_new ("%PDF-1.4\n");
  guint n = g_strv_length ((char **) objects);
  g_autofree gsize *at = g_new0 (gsize, n);
  gsize table;

  for (guint i = 0; i < n; i++) {
    at[i] = pdf->len;
    g_string_append_printf (pdf, "%u 0 obj\n%s\nendobj\n", i + 1, objects[i]);
  }
  table = pdf->len;
  g_string_append_printf (pdf, "xref\n0 %u\n0000000000 65535 f \n", n + 1);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (pdf, "%010" G_GSIZE_FORMAT " 00000 n \n", at[i]);
  g_string_append_printf (pdf, "trailer\n<< /Size %u /Root 1 0 R /Info %u 0 R >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", n + 1, n, table);
  return g_string_free_to_bytes (pdf);
}

static GBytes *
pdf_with (const char *content, const char *remark, const char *information, const char *metadata)
{
  g_autofree char *page = g_strdup_printf ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Annots [5 0 R]"
                                           " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
  g_autofree char *text = g_strdup_printf ("BT /F 12 Tf 50 400 Td (%s) Tj ET", content);
  g_autofree char *stream = g_strdup_printf ("<< /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream", strlen (text), text);
  g_autofree char *annotation = g_strdup_printf ("<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (%s) >>", remark);
  g_autofree char *xmp = g_strdup_printf ("<< /Type /Metadata /Subtype /XML /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream", strlen (metadata), metadata);
  g_autofree char *info = g_strdup_printf ("<< /Author (%s) >>", information);
  const char *const objects[] = {
    "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, stream, annotation, xmp, info, NULL,
  };

  return make_pdf (objects);
}

static void
test_pdf (Leak *l, gconstpointer data)
{
  code (l);
  assert_leak (l, "bai.pdf", pdf_with ("Nguyen Van An", "", "", ""), "the text", "Nguyen Van An");
  assert_leak (l, "bai.pdf", pdf_with ("a", "0912 345 678", "", ""), "the comments", "0912 345 678");
  assert_leak (l, "bai.pdf", pdf_with ("a", "", "nguyen van an", ""), "the properties", "nguyen van an");
  assert_leak (l, "bai.pdf", pdf_with ("a", "", "", "<x><dc:creator>Nguyễn Văn Ân</dc:creator></x>"), "the properties", NAME);
}

/* (transfer full) */
static char *
pdf_text (const char *path)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autoptr (GObject) document = (GObject *) poppler_document_new_from_file (uri, NULL, NULL);
  GString *text = g_string_new (NULL);

  for (int i = 0; i < poppler_document_get_n_pages (POPPLER_DOCUMENT (document)); i++) {
    g_autoptr (GObject) page = (GObject *) poppler_document_get_page (POPPLER_DOCUMENT (document), i);
    g_autofree char *part = poppler_page_get_text (POPPLER_PAGE (page));

    g_string_append (text, part);
  }
  return g_string_free (text, FALSE);
}

/* A picture of a few pixels. (transfer full) */
static GBytes *
picture (const char *type, const char *key, const char *value)
{
  g_autoptr (GdkPixbuf) pixels = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 16, 12);
  char *buffer;
  gsize size;

  gdk_pixbuf_fill (pixels, 0x336699ff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixels, &buffer, &size, type, NULL, key, value, NULL));
  return g_bytes_new_take (buffer, size);
}

/* A JPEG with a segment of its own behind the first two bytes. (transfer full) */
static GBytes *
jpeg_with (guint8 marker, gconstpointer payload, gsize size)
{
  g_autoptr (GBytes) plain = picture ("jpeg", "quality", "80");
  const guint8 *data = g_bytes_get_data (plain, NULL);
  GByteArray *out = g_byte_array_new ();
  const guint8 head[] = { 0xff, marker, (size + 2) >> 8, (size + 2) & 0xff };

  g_byte_array_append (out, data, 2);
  g_byte_array_append (out, head, sizeof head);
  g_byte_array_append (out, payload, size);
  g_byte_array_append (out, data + 2, g_bytes_get_size (plain) - 2);
  return g_byte_array_free_to_bytes (out);
}

static GBytes *
jpeg_with_exif (void)
{
  g_autofree gunichar2 *wide = NULL;
  glong n;
  GByteArray *payload = g_byte_array_new ();
  GBytes *jpeg;

  wide = g_utf8_to_utf16 (NAME, -1, NULL, &n, NULL);
  g_byte_array_append (payload, (const guint8 *) "Exif\0\0II*\0\x08\0\0\0", 14);
  g_byte_array_append (payload, (const guint8 *) wide, 2 * n);
  jpeg = jpeg_with (0xe1, payload->data, payload->len);
  g_byte_array_unref (payload);
  return jpeg;
}

static void
test_pictures (Leak *l, gconstpointer data)
{
  code (l);
  assert_leak (l, "anh.jpg", jpeg_with_exif (), "the picture", NAME);
  assert_leak (l, "anh.jpg", jpeg_with (0xfe, "Tel 0912345678", 14), "the picture", "0912345678");
  assert_leak (l, "anh.png", picture ("png", "tEXt::Author", "Nguyen Van An"), "the picture", "Nguyen Van An");
  assert_leak (l, "Nguyen_Van_An.txt", g_bytes_new_static ("a", 1), "the name of the file", "Nguyen_Van_An");
  assert_leak (l, "NguyenVanAn.jpg", picture ("jpeg", "quality", "80"), "the name of the file", "NguyenVanAn");
  assert_leak (l, "thu.bin", g_bytes_new_static ("\xff\xfe\0an.nguyen85@vidu.vn\0", 23), "the text", "an.nguyen85@vidu.vn");
}

/* Where another author is the one written about, his name may be read as often as there, in
 * that text, and nowhere else. */
static void
test_no_false_alarm (Leak *l, gconstpointer data)
{
  g_autoptr (HdRecord) work = NULL;
  g_autofree char *text = NULL, *more = NULL, *named = NULL;
  g_autoptr (GPtrArray) none = NULL, one = NULL, elsewhere = NULL;

  code (l);
  work = fixture_find (&l->base, HD_TYPE_WORK, "title", "Thầy giáo làng");
  text = g_strdup_printf ("Giám khảo: Phạm Minh Thư\n%s\n%s\n%s\n", hd_record_text (work, HD_WORK_CODE), hd_record_text (work, HD_WORK_TITLE),
                          hd_record_text (work, HD_WORK_BODY));
  put (l, "bai.txt", text, -1);
  none = check (l);
  g_assert_cmpuint (none->len, ==, 0);
  more = g_strconcat (text, "Nguyễn Văn Ân", NULL);
  put (l, "bai.txt", more, -1);
  one = check (l);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpstr (((HdLeak *) g_ptr_array_index (one, 0))->code, ==, hd_record_text (work, HD_WORK_CODE));
  put (l, "bai.txt", "Nguyễn Văn Ân dạy chữ", -1);
  elsewhere = check (l);
  g_assert_cmpuint (elsewhere->len, ==, 1);
}

static void
assert_clean (Leak *l, const char *where, const char *text)
{
  g_autoptr (HdTokens) tokens = hd_tokens_load (l->base.store, l->contest, l->entry, NULL);
  g_autoptr (GPtrArray) leaks = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_leak_free);

  hd_tokens_find_bare (tokens, "", where, text, leaks);
  g_test_message ("%s: %s", where, text);
  g_assert_cmpuint (leaks->len, ==, 0);
}

/* From the entry with its pictures to what judges get, and what the log says of it. */
static void
test_whole_way (Leak *l, gconstpointer data)
{
  g_autofree char *source = g_build_filename (l->folder, "nguyen-van-an.jpg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (source);
  g_autoptr (GBytes) exif = jpeg_with_exif ();
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) work = NULL;
  g_autoptr (GPtrArray) pictures = NULL, leaks = NULL, history = NULL, log = NULL;
  g_autoptr (HdAttachment) kept = NULL, second = NULL;
  g_autofree char *from = NULL, *to = NULL, *name = NULL;

  put (l, "nguyen-van-an.jpg", g_bytes_get_data (exif, NULL), g_bytes_get_size (exif));
  g_assert_true (hd_store_begin (l->base.store, "Nhận ảnh", NULL));
  kept = hd_attachment_add (l->base.store, "entry", l->entry, file, "Ảnh: Nguyễn Văn Ân", &error);
  second = hd_attachment_add (l->base.store, "entry", l->entry, file, "Trang có chữ ký", &error);
  g_assert_true (hd_store_commit (l->base.store, NULL));
  g_assert_no_error (error);
  g_assert_true (hd_mask_picture (l->base.store, hd_record_id (HD_RECORD (second)), TRUE, &error));
  g_assert_no_error (error);
  g_unlink (source);
  code (l);

  work = fixture_find (&l->base, HD_TYPE_WORK, "title", "Người trồng hoa");
  assert_clean (l, "text", hd_record_text (work, HD_WORK_BODY));
  pictures = hd_attachment_list (l->base.store, "work", hd_record_id (work), &error);
  g_assert_cmpuint (pictures->len, ==, 1);
  assert_clean (l, "name", hd_record_text (g_ptr_array_index (pictures, 0), HD_ATTACHMENT_NAME));
  g_assert_cmpstr (hd_record_text (g_ptr_array_index (pictures, 0), HD_ATTACHMENT_CAPTION), ==, "");
  g_assert_true (g_str_has_prefix (hd_record_text (g_ptr_array_index (pictures, 0), HD_ATTACHMENT_NAME), hd_record_text (work, HD_WORK_CODE)));
  from = hd_attachment_path (l->base.store, g_ptr_array_index (pictures, 0));
  {
    g_autofree char *bytes = NULL;
    gsize size;

    g_assert_true (g_file_get_contents (from, &bytes, &size, NULL));
    g_assert_null (memmem (bytes, size, "Exif", 4));
    put (l, hd_record_text (g_ptr_array_index (pictures, 0), HD_ATTACHMENT_NAME), bytes, size);
  }
  name = g_strconcat (hd_record_text (work, HD_WORK_CODE), ".txt", NULL);
  put (l, name, hd_record_text (work, HD_WORK_BODY), -1);
  leaks = check (l);
  g_assert_cmpuint (leaks->len, ==, 0);

  history = hd_store_record_history (l->base.store, "work", hd_record_id (work), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (history->len, >, 0);
  for (guint i = 0; i < history->len; i++) {
    HdChange *change = g_ptr_array_index (history, i);

    assert_clean (l, "label", change->label);
    assert_clean (l, "value", change->new_value != NULL ? change->new_value : "");
  }
  log = hd_store_log (l->base.store, 1, &error);
  assert_clean (l, "log", ((HdChange *) g_ptr_array_index (log, 0))->label);
}

/* Minutes name the fingerprint, the witnesses once there are any, and no author. */
static void
test_minutes (Leak *l, gconstpointer data)
{
  static const char *const papers[] = { "seal-minutes", "unseal-minutes" };
  g_autoptr (GPtrArray) leaks = NULL, keys = NULL;
  HdRecord *key;

  code (l);
  keys = hd_store_get_all (l->base.store, HD_TYPE_CONTEST_KEY, NULL);
  g_assert_cmpuint (keys->len, ==, 1);
  key = g_ptr_array_index (keys, 0);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autofree char *name = g_strconcat (papers[i], ".pdf", NULL);
    g_autofree char *path = g_build_filename (l->folder, name, NULL);
    g_autoptr (GFile) file = g_file_new_for_path (path);
    g_autoptr (GError) error = NULL;
    gint64 id = hd_record_id (key);
    g_autoptr (HdDocument) document = hd_report_build_of (l->base.store, papers[i], &id, 1, 0, NULL, &error);
    g_autofree char *text = NULL;
    g_autofree char *group = g_strndup (hd_record_text (key, HD_CONTEST_KEY_DIGEST), 8);

    g_assert_no_error (error);
    hd_write (document, HD_FORMAT_PDF, file, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    text = pdf_text (path);
    g_test_message ("%s", text);
    g_assert_nonnull (strstr (text, group));
    g_assert_null (strstr (text, "{{"));
  }
  leaks = check (l);
  g_assert_cmpuint (leaks->len, ==, 0);
}

/* A file that cannot be searched is none to be handed out. */
static void
test_unreadable (Leak *l, gconstpointer data)
{
  static const struct { const char *name, *bytes; gsize size; } bad[] = {
    { "hong.docx", "PK\3\4xxxxxxxxxxxx", 16 },
    { "hong.pdf", "%PDF-1.4 nothing", 16 },
  };

  code (l);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr (GFile) folder = g_file_new_for_path (l->folder);
    g_autofree char *path = g_build_filename (l->folder, bad[i].name, NULL);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) leaks = NULL;

    put (l, bad[i].name, bad[i].bytes, bad[i].size);
    leaks = hd_leak_check_folder (l->base.store, l->contest, folder, NULL, &error);
    g_assert_null (leaks);
    g_assert_nonnull (error);
    g_assert_true (g_str_has_prefix (error->message, bad[i].name));
    g_unlink (path);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add (path, Leak, NULL, set_up, func, tear_down)
  ADD ("/leak/packages", test_packages);
  ADD ("/leak/pdf", test_pdf);
  ADD ("/leak/pictures", test_pictures);
  ADD ("/leak/no-false-alarm", test_no_false_alarm);
  ADD ("/leak/whole-way", test_whole_way);
  ADD ("/leak/minutes", test_minutes);
  ADD ("/leak/unreadable", test_unreadable);
  return g_test_run ();
}
