/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leaves the office: a press pack, with nobody who has not agreed and nothing private;
 * and the papers of an inspection, each to whom it is addressed. */
#include "config.h"
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <string.h>
#include "exchange/entry-text.h"
#include "exchange/press-pack.h"
#include "exchange/report.h"
#include "exchange/writer.h"
#include "fixture.h"
#include "store/activity.h"
#include "store/attachment.h"
#include "store/council.h"
#include "store/exemplar.h"
#include "store/meeting.h"

#define PRIVATE_PLACE "GPS-21.0285N"
#define AWKWARD "Nguyễn <b>Thị</b> & 'Bình'"

static gint64
add_subject (Fixture *f, const char *name, const char *kind, const char *consent, const char *story)
{
  return fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", kind, "full-name", name, "consent", consent, "consent-date", "2024-02-01",
                                        "unit", f->unit, "story-short", story, "story-line", "Mười năm dạy chữ cho trẻ",
                                        "story-full", *story != '\0' ? "Bài dài." : "", "id-number", "001199012345", NULL));
}

/* A picture in which the camera noted where it was taken. */
static void
add_photo (Fixture *f, gint64 subject, const char *name, gboolean consent)
{
  g_autoptr (GdkPixbuf) picture = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 40, 30);
  g_autofree char *path = g_build_filename (f->folder, name, NULL), *data = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) photo = NULL;
  guint length = 2 + 6 + strlen (PRIVATE_PLACE);
  const guint8 head[] = { 0xff, 0xe1, length >> 8, length & 0xff, 'E', 'x', 'i', 'f', 0, 0 };
  gsize size;

  gdk_pixbuf_fill (picture, consent ? 0x336699ff : 0x996633ff);
  g_assert_true (gdk_pixbuf_save_to_buffer (picture, &data, &size, "jpeg", &error, NULL));
  g_byte_array_append (bytes, (const guint8 *) data, 2);
  g_byte_array_append (bytes, head, sizeof head);
  g_byte_array_append (bytes, (const guint8 *) PRIVATE_PLACE, strlen (PRIVATE_PLACE));
  g_byte_array_append (bytes, (const guint8 *) data + 2, size - 2);
  g_assert_true (g_file_set_contents (path, (const char *) bytes->data, bytes->len, &error));
  g_assert_true (hd_store_begin (f->store, "Ảnh", &error));
  photo = HD_RECORD (hd_attachment_add (f->store, "subject", subject, file, "Bà Bình, điện thoại 0912345678, đang dạy", &error));
  g_assert_no_error (error);
  hd_record_set_int (photo, HD_ATTACHMENT_CONSENT, consent);
  g_assert_true (hd_store_save (f->store, photo, &error));
  g_assert_true (hd_store_commit (f->store, &error));
}

static char *
text_of (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdEntryText) text = hd_entry_text_read (file, NULL, &error);

  g_assert_no_error (error);
  return g_strdup (text->text);
}

static guint
files_in (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
test_pack (Fixture *f, gconstpointer data)
{
  gint64 subjects[2] = {
    add_subject (f, AWKWARD, "individual", "given", "Bà Bình dạy chữ.\nGọi 0912345678 để hỏi."),
    add_subject (f, "Tổ dân phố số 5", "collective", "", "Tổ làm sạch ngõ."),
  };
  g_autofree char *path = g_build_filename (f->folder, "goi", NULL), *photo = NULL, *jpeg = NULL;
  g_autofree char *story = NULL, *full = NULL, *captions = NULL, *consents = NULL, *again = NULL, *photo_path = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (path), second = NULL;
  g_autoptr (GError) error = NULL;
  HdPressPack pack;
  gsize size;

  add_photo (f, subjects[0], "anh.jpg", TRUE);
  add_photo (f, subjects[0], "kín.jpg", FALSE);
  g_assert_true (hd_press_pack_write (f->store, subjects, 2, HD_STORY_SHORT, folder, NULL, &pack, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (pack.subjects, ==, 2);
  g_assert_cmpuint (pack.photos, ==, 1);
  g_assert_cmpuint (pack.damaged, ==, 0);
  g_assert_cmpuint (files_in (path), ==, 5);

  story = text_of (path, "01-nguyen-b-thi-b-binh.docx");
  g_assert_nonnull (strstr (story, AWKWARD));
  g_assert_nonnull (strstr (story, "Mười năm dạy chữ cho trẻ"));
  g_assert_nonnull (strstr (story, "Bà Bình dạy chữ."));
  g_assert_null (strstr (story, "Bài dài."));
  g_assert_null (strstr (story, "0912345678"));
  g_assert_null (strstr (story, "001199012345"));

  /* Drawn anew: nothing the camera noted is in it. */
  photo = g_build_filename (path, "01-nguyen-b-thi-b-binh-anh-1.jpg", NULL);
  g_assert_true (g_file_get_contents (photo, &jpeg, &size, NULL));
  g_assert_cmpuint (size, >, 100);
  g_assert_null (g_strstr_len (jpeg, size, PRIVATE_PLACE));

  captions = text_of (path, "chu-thich-anh.docx");
  g_assert_nonnull (strstr (captions, "đang dạy"));
  g_assert_null (strstr (captions, "0912345678"));
  consents = text_of (path, "dong-y-cong-bo.docx");
  g_assert_nonnull (strstr (consents, "01/02/2024"));
  g_assert_nonnull (strstr (consents, "Tổ dân phố số 5"));

  /* What is there is not overwritten, and nothing of the second one is left. */
  g_assert_false (hd_press_pack_write (f->store, subjects, 1, HD_STORY_FULL, folder, NULL, &pack, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  again = g_build_filename (f->folder, "goi-2", NULL);
  second = g_file_new_for_path (again);
  g_assert_true (hd_press_pack_write (f->store, subjects, 1, HD_STORY_FULL, second, NULL, &pack, &error));
  full = text_of (again, "01-nguyen-b-thi-b-binh.docx");
  g_assert_nonnull (strstr (full, "Bài dài."));
}

typedef struct {
  const char *kind, *consent, *story;
  const char *says;    /* NULL: may be in it */
} Case;

/* One who may not be published keeps the whole pack from being made. */
static void
test_refused (Fixture *f, gconstpointer data)
{
  static const Case cases[] = {
    { "individual", "given", "Bài", NULL },
    { "individual", "", "Bài", "has not agreed" },
    { "individual", "asked", "Bài", "has not agreed" },
    { "individual", "refused", "Bài", "does not want" },
    { "household", "asked", "Bài", "has not agreed" },
    { "collective", "", "Bài", NULL },
    { "collective", "refused", "Bài", "does not want" },
  };
  gint64 good = add_subject (f, "Lê Thị Đào", "individual", "given", "Bài");
  gint64 silent = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "collective", "full-name", "Tổ 7", NULL));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 subjects[2] = { good, add_subject (f, "Trần Văn An", cases[i].kind, cases[i].consent, cases[i].story) };
    g_autofree char *name = g_strdup_printf ("goi-%u", i), *path = g_build_filename (f->folder, name, NULL);
    g_autoptr (GFile) folder = g_file_new_for_path (path);
    g_autoptr (GError) error = NULL;
    HdPressPack pack;

    g_assert_cmpint (hd_press_pack_write (f->store, subjects, 2, HD_STORY_SHORT, folder, NULL, &pack, &error), ==, cases[i].says == NULL);
    if (cases[i].says != NULL) {
      g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
      g_assert_nonnull (strstr (error->message, cases[i].says));
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  }
  {
    g_autofree char *path = g_build_filename (f->folder, "goi", NULL);
    g_autoptr (GFile) folder = g_file_new_for_path (path);
    g_autoptr (GError) error = NULL;
    HdPressPack pack;

    g_assert_false (hd_press_pack_write (f->store, &silent, 1, HD_STORY_SHORT, folder, NULL, &pack, &error));
    g_assert_nonnull (strstr (error->message, "no story"));
    g_clear_error (&error);
    g_assert_false (hd_press_pack_write (f->store, NULL, 0, HD_STORY_SHORT, folder, NULL, &pack, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  }
}

static void
test_lengths (void)
{
  static const struct { const char *channel; HdStoryLength length; } cases[] = {
    { "portal", HD_STORY_SHORT }, { "social", HD_STORY_SHORT }, { "", HD_STORY_SHORT }, { "press", HD_STORY_FULL }, { "print", HD_STORY_FULL },
    { "broadcast", HD_STORY_SPOKEN }, { "oral", HD_STORY_SPOKEN }, { "club", HD_STORY_SPOKEN },
  };
  HdStoryLength length;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (hd_story_length_of_channel (cases[i].channel), ==, cases[i].length);
  g_assert_true (hd_story_length_from_nick ("spoken", &length));
  g_assert_cmpint (length, ==, HD_STORY_SPOKEN);
  g_assert_false (hd_story_length_from_nick ("long", &length));
}

static char *
paper_text (Fixture *f, const char *id, gint64 activity, guint *pages)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HdDocument) document = hd_report_build_of (f->store, id, &activity, 1, 0, "2024-09-01", &error);
  g_autofree char *docx = g_strdup_printf ("%s.docx", id), *pdf = g_strdup_printf ("%s/%s.pdf", f->folder, id);
  g_autofree char *path = g_build_filename (f->folder, docx, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path), drawn = g_file_new_for_path (pdf);
  g_autoptr (HdEntryText) text = NULL;

  g_assert_no_error (error);
  g_assert_true (hd_write (document, HD_FORMAT_DOCX, file, NULL, NULL, NULL, &error));
  g_assert_true (hd_write (document, HD_FORMAT_PDF, drawn, NULL, NULL, NULL, &error));
  text = hd_entry_text_read (drawn, NULL, &error);
  g_assert_no_error (error);
  *pages = text->pages;
  return text_of (f->folder, docx);
}

/* Team by duty, checklist, findings; then its papers: each unit is told its own. */
static void
test_inspection (Fixture *f, gconstpointer data)
{
  gint64 other = fixture_save (f, fixture_unit ("Phường Việt Hưng & <Gia Thụy>"));
  gint64 activity = fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "inspection", "title", "Kiểm tra đợt 1", "held", "2024-08-10",
                                                   "ended", "2024-08-12", "state", "held", NULL));
  gint64 member = fixture_save (f, g_object_new (HD_TYPE_MEMBER, "full-name", "Phạm Văn Minh", "role", "member", "post", "Trưởng phòng", NULL));
  gint64 former = fixture_save (f, g_object_new (HD_TYPE_MEMBER, "full-name", "Vũ Thị Lan", "role", "member", "post", "Phó phòng",
                                                 "valid-to", "2023-12-31", NULL));
  gint64 units[2] = { f->unit, other };
  g_autofree char *plan = NULL, *sheet = NULL, *conclusion = NULL;
  g_autoptr (GError) error = NULL;
  guint n, pages;

  fixture_save (f, g_object_new (HD_TYPE_COUNCIL, "name", "Hội đồng Thi đua - Khen thưởng quận Long Biên", "level", "district", NULL));
  g_assert_false (hd_inspection_add_team (f->store, activity, &n, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  for (guint i = 0; i < 2; i++)
    fixture_save (f, g_object_new (HD_TYPE_PARTICIPATION, "activity", activity, "unit", units[i], "role", "inspected", NULL));
  fixture_save (f, g_object_new (HD_TYPE_MEMBER_UNIT, "member", member, "unit", other, NULL));
  fixture_save (f, g_object_new (HD_TYPE_MEMBER_UNIT, "member", former, "unit", f->unit, NULL));

  g_assert_true (hd_inspection_add_team (f->store, activity, &n, &error));
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (hd_inspection_add_team (f->store, activity, &n, &error));
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_PARTICIPANT), ==, 1);
  g_assert_true (hd_inspection_add_checklist (f->store, activity, "Có kế hoạch\n\n Có sổ theo dõi \n", &n, &error));
  g_assert_cmpuint (n, ==, 4);
  g_assert_true (hd_inspection_add_checklist (f->store, activity, "Có kế hoạch\nBáo cáo đúng hạn", &n, &error));
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_FINDING), ==, 4);

  fixture_save (f, g_object_new (HD_TYPE_FINDING, "activity", activity, "unit", other, "kind", "weakness", "state", "open", "title",
                                 "Chưa công khai <kết quả> & bình xét", "due", "2024-10-01", NULL));
  fixture_save (f, g_object_new (HD_TYPE_FINDING, "activity", activity, "unit", f->unit, "kind", "strength", "state", "open", "title",
                                 "Bình xét nền nếp", NULL));
  plan = paper_text (f, "inspection-plan", activity, &pages);
  g_assert_nonnull (strstr (plan, "Phạm Văn Minh"));
  g_assert_null (strstr (plan, "Vũ Thị Lan"));
  g_assert_nonnull (strstr (plan, "Phường Việt Hưng & <Gia Thụy>"));
  g_assert_nonnull (strstr (plan, "Có sổ theo dõi"));
  g_assert_nonnull (strstr (plan, "từ 10/08/2024 đến 12/08/2024"));
  sheet = paper_text (f, "inspection-sheet", activity, &pages);
  g_assert_cmpuint (pages, ==, 2);
  conclusion = paper_text (f, "inspection-conclusion", activity, &pages);
  g_assert_cmpuint (pages, ==, 2);
  g_assert_nonnull (strstr (conclusion, "Chưa công khai <kết quả> & bình xét"));
  g_assert_nonnull (strstr (conclusion, "01/10/2024"));
  g_assert_nonnull (strstr (conclusion, "Bình xét nền nếp"));
  g_assert_nonnull (strstr (conclusion, "Không có tồn tại phải khắc phục"));
  /* A paper of an inspection is made of nothing else. */
  {
    gint64 talk = fixture_save (f, g_object_new (HD_TYPE_ACTIVITY, "kind", "media_talk", "title", "Tọa đàm", "held", "2024-08-10", NULL));
    g_autoptr (HdDocument) document = hd_report_build_of (f->store, "inspection-plan", &talk, 1, 0, NULL, &error);

    g_assert_null (document);
    g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/press/pack", Fixture, NULL, fixture_set_up_unit, test_pack, fixture_tear_down);
  g_test_add ("/press/refused", Fixture, NULL, fixture_set_up_unit, test_refused, fixture_tear_down);
  g_test_add_func ("/press/lengths", test_lengths);
  g_test_add ("/press/inspection", Fixture, NULL, fixture_set_up_unit, test_inspection, fixture_tear_down);
  return g_test_run ();
}
