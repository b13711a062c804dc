/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a judge takes home, opened again. */
#include "config.h"
#include <glib/gstdio.h>
#include <poppler.h>
#include <string.h>
#include "contest-fixture.h"
#include "exchange/barcode.h"
#include "exchange/judge-file.h"
#include "exchange/judge-pack.h"
#include "store/attachment.h"
#include "store/unit.h"
#include "xml-tree.h"

typedef PopplerDocument Pdf;
typedef PopplerPage Page;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pdf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Page, g_object_unref)

/* The works of the first judge, in his reading order, and one that is not his. */
static const guint his[] = { 0, 2, 3, 5 };
#define NOT_HIS 1

static GFile *
packs_folder (ContestFixture *f)
{
  return g_file_new_build_filename (f->base.folder, "packs", NULL);
}

static GPtrArray *
write_packs (ContestFixture *f, guint n, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) folder = packs_folder (f);

  return hd_judge_packs_write (f->base.store, f->rounds[CONTEST_PRELIMINARY], f->judges, n, folder, cancellable, NULL, NULL, error);
}

/* The only pack, that of the first judge. (transfer full) */
static char *
write_one (ContestFixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) packs = write_packs (f, 1, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (packs->len, ==, 1);
  return g_strdup (((HdJudgePack *) g_ptr_array_index (packs, 0))->folder);
}

static guint
count_files (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static const char *
code_of (ContestFixture *f, guint work, HdRecord **record)
{
  g_autoptr (GError) error = NULL;

  *record = hd_store_get (f->base.store, HD_TYPE_WORK, f->works[work], &error);
  g_assert_no_error (error);
  return hd_record_text (*record, HD_WORK_CODE);
}

static void
test_all (ContestFixture *f, gconstpointer data)
{
  static const char *const names[] = { "tac-pham-giam-khao-%02u.pdf", "phieu-cham-giam-khao-%02u.xlsx", "phieu-cham-giay-giam-khao-%02u.pdf",
                                       "cham-bai-giam-khao-%02u.hoadep" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) packs = write_packs (f, 0, NULL, &error);
  g_autoptr (GFile) folder = packs_folder (f);

  g_assert_no_error (error);
  g_assert_cmpuint (packs->len, ==, CONTEST_JUDGES);
  g_assert_cmpuint (count_files (g_file_peek_path (folder)), ==, CONTEST_JUDGES);
  for (guint i = 0; i < packs->len; i++) {
    HdJudgePack *pack = g_ptr_array_index (packs, i);
    guint number = pack->judge == f->judges[0] ? 1 : pack->judge == f->judges[1] ? 2 : 3;
    g_autofree char *expected = g_strdup_printf ("so-khao-giam-khao-%02u", number), *base = g_path_get_basename (pack->folder);

    g_assert_cmpstr (base, ==, expected);
    g_assert_cmpuint (pack->works, ==, 4);
    g_assert_cmpuint (count_files (pack->folder), ==, G_N_ELEMENTS (names));
    for (guint k = 0; k < G_N_ELEMENTS (names); k++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
      g_autofree char *name = g_strdup_printf (names[k], number);
#pragma GCC diagnostic pop
      g_autofree char *path = g_build_filename (pack->folder, name, NULL);

      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
    }
  }
}

static char *
text_of_pdf (const char *folder, const char *name, guint *n_pages)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (Pdf) document = poppler_document_new_from_gfile (file, NULL, NULL, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  *n_pages = poppler_document_get_n_pages (document);
  for (guint i = 0; i < *n_pages; i++) {
    g_autoptr (Page) page = poppler_document_get_page (document, i);
    g_autofree char *part = poppler_page_get_text (page);

    g_string_append_printf (text, "%s\n", part);
  }
  g_assert_null (poppler_document_get_author (document));
  return g_string_free (text, FALSE);
}

static void
test_reader (ContestFixture *f, gconstpointer data)
{
  g_autofree char *folder = write_one (f), *path = g_build_filename (folder, "tac-pham-giam-khao-01.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (Pdf) document = poppler_document_new_from_gfile (file, NULL, NULL, &error);
  guint n_pages;
  g_autofree char *text = text_of_pdf (folder, "tac-pham-giam-khao-01.pdf", &n_pages);
  PopplerIndexIter *iter = poppler_index_iter_new (document);
  const char *at = text;
  g_autoptr (HdRecord) other = NULL;
  guint marks = 0;

  g_assert_no_error (error);
  /* The contents, and a page for each of these short works. */
  g_assert_cmpuint (n_pages, ==, 1 + G_N_ELEMENTS (his));
  for (guint i = 0; i < G_N_ELEMENTS (his); i++) {
    g_autoptr (HdRecord) work = NULL;
    const char *code = code_of (f, his[i], &work);

    /* In the contents, in his order. */
    at = strstr (at, code);
    g_assert_nonnull (at);
    g_assert_nonnull (strstr (text, hd_record_text (work, HD_WORK_TITLE)));
    {
      g_autoptr (Page) page = poppler_document_get_page (document, i + 1);
      g_autofree char *own = poppler_page_get_text (page), *head = g_strdup_printf ("Mã số %s", code);

      g_assert_nonnull (strstr (own, head));
    }
  }
  g_assert_null (strstr (text, code_of (f, NOT_HIS, &other)));
  do {
    PopplerAction *action = poppler_index_iter_get_action (iter);

    g_assert_cmpint (action->type, ==, POPPLER_ACTION_GOTO_DEST);
    g_assert_cmpint (action->goto_dest.dest->page_num, ==, marks + 1);
    poppler_action_free (action);
    marks++;
  } while (poppler_index_iter_next (iter));
  poppler_index_iter_free (iter);
  g_assert_cmpuint (marks, ==, 1 + G_N_ELEMENTS (his));
}

static void
test_paper (ContestFixture *f, gconstpointer data)
{
  g_autofree char *folder = write_one (f);
  guint n_pages;
  g_autofree char *text = text_of_pdf (folder, "phieu-cham-giay-giam-khao-01.pdf", &n_pages);

  g_assert_cmpuint (n_pages, ==, G_N_ELEMENTS (his));
  for (guint i = 0; i < G_N_ELEMENTS (his); i++) {
    g_autoptr (HdRecord) work = NULL;

    g_assert_nonnull (strstr (text, code_of (f, his[i], &work)));
  }
  g_assert_nonnull (strstr (text, "Nguyễn Thị Ánh"));
}

/* What the reader of marks does not look at: that the spreadsheet itself guards what is typed. */
static void
test_book (ContestFixture *f, gconstpointer data)
{
  g_autofree char *folder = write_one (f), *path = g_build_filename (folder, "phieu-cham-giam-khao-01.xlsx", NULL);
  g_autoptr (XmlNode) sheet = xml_open (path, "xl/worksheets/sheet1.xml"), core = xml_open (path, "docProps/core.xml");
  g_autoptr (XmlNode) workbook = xml_open (path, "xl/workbook.xml");
  XmlNode *hidden;

  g_assert_nonnull (xml_find (sheet, "sheetProtection"));
  g_assert_cmpstr (xml_get (sheet, "dataValidations", "count"), ==, "5");
  g_assert_cmpstr (xml_get (sheet, "dataValidations/dataValidation", "sqref"), ==, "D7:D9");
  g_assert_cmpstr (xml_find (sheet, "dataValidations/dataValidation/formula1")->text->str, ==, "AND(ISNUMBER(D7),D7>=0,D7<=40.00,OR(D7=40.00,MOD(ROUND(D7*100,0),50)=0))");
  g_assert_cmpstr (xml_find (core, "dc:creator")->text->str, ==, "");
  hidden = xml_with (workbook, "sheet", "name", "hoadep");
  g_assert_nonnull (hidden);
  g_assert_cmpstr (xml_get (hidden, "", "state"), ==, "hidden");
}

/* The file of the program knows his works and nothing of anybody else. */
static void
test_file (ContestFixture *f, gconstpointer data)
{
  g_autofree char *folder = write_one (f), *path = g_build_filename (folder, "cham-bai-giam-khao-01.hoadep", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) file = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_autoptr (GPtrArray) assignments = NULL;
  g_autoptr (HdCheck) check = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (hd_marking_judge_of_file (file), ==, f->judges[0]);
  g_assert_cmpint (hd_store_count (file, HD_TYPE_WORK), ==, G_N_ELEMENTS (his));
  g_assert_cmpint (hd_store_count (file, HD_TYPE_JUDGE), ==, 1);
  g_assert_cmpint (hd_store_count (file, HD_TYPE_ENTRY), ==, 0);
  g_assert_cmpint (hd_store_count (file, HD_TYPE_AUTHOR), ==, 0);
  g_assert_cmpint (hd_store_count (file, HD_TYPE_UNIT), ==, 0);
  assignments = hd_assignments_of (file, f->rounds[CONTEST_PRELIMINARY], f->judges[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assignments->len, ==, G_N_ELEMENTS (his));
  for (guint i = 0; i < assignments->len; i++)
    g_assert_cmpint (hd_record_int (g_ptr_array_index (assignments, i), HD_ASSIGNMENT_WORK), ==, f->works[his[i]]);
  check = hd_store_check (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (check->ok);
}

/* A picture stands in the reader, sound lies beside it, both under the code. */
static void
test_attachments (ContestFixture *f, gconstpointer data)
{
  static const struct { const char *name, *bytes; gsize length; } files[] = {
    { "bà Nguyễn Thị Tác Giả.png",
      "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9c""c\xf8\xcf\xc0\0\0\3\1\1\0\xc9\xfe\x92\xef\0\0\0\0IEND\xae""B`\x82", 69 },
    { "tác giả đọc bài.mp3", "ID3", 3 },
  };
  g_autofree char *folder = NULL, *beside = NULL, *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdStore) file = NULL;
  g_autoptr (GPtrArray) kept = NULL;

  hd_store_begin (f->base.store, "files", &error);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *source = g_build_filename (f->base.folder, files[i].name, NULL);
    g_autoptr (GFile) from = g_file_new_for_path (source);
    g_autoptr (HdAttachment) attachment = NULL;

    g_file_set_contents (source, files[i].bytes, files[i].length, &error);
    g_assert_no_error (error);
    attachment = hd_attachment_add (f->base.store, "work", f->works[0], from, "", &error);
    g_assert_no_error (error);
  }
  hd_store_commit (f->base.store, &error);
  g_assert_no_error (error);
  folder = write_one (f);
  beside = g_build_filename (folder, "tep-kem-theo", "K7-2M4P-2.mp3", NULL);
  g_assert_true (g_file_test (beside, G_FILE_TEST_IS_REGULAR));
  path = g_build_filename (folder, "cham-bai-giam-khao-01.hoadep", NULL);
  file = hd_store_open (path, HD_STORE_NO_BACKUP, &error);
  g_assert_no_error (error);
  kept = hd_attachment_list (file, "work", f->works[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (kept->len, ==, G_N_ELEMENTS (files));
  for (guint i = 0; i < kept->len; i++) {
    hd_attachment_verify (file, g_ptr_array_index (kept, i), &error);
    g_assert_no_error (error);
    g_assert_true (g_str_has_prefix (hd_record_text (g_ptr_array_index (kept, i), HD_ATTACHMENT_NAME), "K7-2M4P-"));
  }
}

/* Nothing is left of what was stopped, and what is there already is not touched. */
static void
test_stopped (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GFile) folder = packs_folder (f);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) packs = NULL;
  g_autofree char *first = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (write_packs (f, 0, cancellable, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (g_file_peek_path (folder)), ==, 0);
  g_clear_error (&error);

  first = write_one (f);
  g_assert_null (write_packs (f, 0, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_cmpuint (count_files (g_file_peek_path (folder)), ==, 1);
}

static void
test_nothing (ContestFixture *f, gconstpointer data)
{
  g_autoptr (GFile) folder = packs_folder (f);
  g_autoptr (GError) error = NULL;

  g_assert_null (hd_judge_packs_write (f->base.store, f->rounds[CONTEST_FINAL], NULL, 0, folder, NULL, NULL, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_NOT_FOUND);
}

/* The bars of a text, drawn as letters: wide and narrow as the standard has them. */
static void
test_bars (void)
{
  static const struct { const char *text; guint modules; } cases[] = {
    { "K7-2M4P", 11 * 9 + 13 },     /* start, seven letters, check, stop */
    { "", 0 }, { "Mã", 0 }, { "0123456789012345678901234567890123456789012345", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint modules = 0, sum = 0;
    g_autoptr (GArray) bars = hd_barcode_bars (cases[i].text, &modules);

    g_assert_cmpuint (modules, ==, cases[i].modules);
    g_assert_true ((bars != NULL) == (cases[i].modules > 0));
    for (guint k = 0; bars != NULL && k < bars->len; k++) {
      const HdBar *bar = &g_array_index (bars, HdBar, k);

      g_assert_cmpuint (bar->width, <=, 4);
      g_assert_true (k == 0 || bar->start > sum);
      sum = bar->start + bar->width;
    }
    /* The last bar ends the code. */
    g_assert_cmpuint (sum, ==, modules);
  }
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (ContestFixture *, gconstpointer); } tests[] = {
    { "/judge-pack/all", test_all }, { "/judge-pack/reader", test_reader }, { "/judge-pack/paper", test_paper },
    { "/judge-pack/book", test_book }, { "/judge-pack/file", test_file }, { "/judge-pack/attachments", test_attachments },
    { "/judge-pack/stopped", test_stopped }, { "/judge-pack/nothing", test_nothing },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/judge-pack/bars", test_bars);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ContestFixture, NULL, contest_fixture_set_up, tests[i].run, contest_fixture_tear_down);
  return g_test_run ();
}
