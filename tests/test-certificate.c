/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include "fixture.h"
#include "store/certificate.h"
#include "store/decision.h"

#define N 5

typedef struct {
  Fixture base;
  gint64  decision;
  gint64  subjects[N];
} Room;

/* A decision on five, issued. */
static void
set_up (Room *f, gconstpointer data)
{
  g_autoptr (HdRecord) decision = NULL;
  g_autoptr (GError) error = NULL;

  fixture_set_up_unit (&f->base, data);
  f->decision = fixture_save (&f->base, g_object_new (HD_TYPE_DECISION, "kind", "award", "number", G_GINT64_CONSTANT (12), "symbol", "QĐ-UBND",
                                                      "issued", "2024-05-19", "signer", "Nguyễn Mạnh Hà", "title", "Khen thưởng", NULL));
  for (guint i = 0; i < N; i++) {
    static const char *const names[] = { "Trần Văn Dũng", "Lê Thị Ánh", "Đỗ <b>&'</b>", "Nguyễn Thị Ân", "Phạm Văn Bình" };

    f->subjects[i] = fixture_save (&f->base, g_object_new (HD_TYPE_NOMINATION, "kind", "individual", "full-name", names[i], "unit", f->base.unit,
                                                           "year", G_GINT64_CONSTANT (2024), "status", "decided", "decision", f->decision, NULL));
  }
  decision = hd_store_get (f->base.store, HD_TYPE_DECISION, f->decision, &error);
  g_assert_no_error (error);
  hd_record_set_text (decision, HD_DECISION_STATE, "issued");
  hd_store_save (f->base.store, decision, &error);
  g_assert_no_error (error);
}

static void
tear_down (Room *f, gconstpointer data)
{
  fixture_tear_down (&f->base, data);
}

static GPtrArray *
lines_of (Room *f)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *lines = hd_certificates_of (f->base.store, f->decision, &error);

  g_assert_no_error (error);
  return lines;
}

/* Numbers follow the annex, are given once, and one step takes them back. */
static void
test_number (Room *f, gconstpointer data)
{
  g_autoptr (GPtrArray) subjects = NULL, lines = NULL, again = NULL, none = NULL;
  g_autoptr (GError) error = NULL;
  guint given = 0;

  g_assert_cmpint (hd_certificate_next_number (f->base.store, 2024), ==, 1);
  g_assert_true (hd_certificates_number (f->base.store, f->decision, &given, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (given, ==, N);
  subjects = hd_decision_subjects (f->base.store, f->decision, &error);
  lines = lines_of (f);
  for (guint i = 0; i < N; i++) {
    const HdCertificateLine *line = g_ptr_array_index (lines, i);

    g_assert_cmpint (line->number, ==, i + 1);
    g_assert_cmpint (line->year, ==, 2024);
    g_assert_cmpint (line->nomination, ==, hd_record_id (g_ptr_array_index (subjects, i)));
    g_assert_cmpstr (line->printed, ==, "");
  }
  g_assert_true (hd_certificates_number (f->base.store, f->decision, &given, &error));
  g_assert_cmpuint (given, ==, 0);
  again = lines_of (f);
  g_assert_cmpint (((HdCertificateLine *) g_ptr_array_index (again, 0))->number, ==, 1);
  g_assert_cmpint (hd_certificate_next_number (f->base.store, 2024), ==, N + 1);
  g_assert_cmpint (hd_certificate_next_number (f->base.store, 2025), ==, 1);

  g_assert_true (hd_store_undo (f->base.store, NULL, &error));
  none = lines_of (f);
  g_assert_cmpint (((HdCertificateLine *) g_ptr_array_index (none, 0))->certificate, ==, 0);
}

/* The first print needs no reason, any other does, and all or none are logged. */
static void
test_reprint (Room *f, gconstpointer data)
{
  g_autoptr (GPtrArray) lines = NULL, after = NULL;
  g_autoptr (GError) error = NULL;
  const HdCertificateLine *line;
  gint64 ids[2];

  g_assert_true (hd_certificates_number (f->base.store, f->decision, NULL, &error));
  lines = lines_of (f);
  ids[0] = ((HdCertificateLine *) g_ptr_array_index (lines, 0))->certificate;
  ids[1] = ((HdCertificateLine *) g_ptr_array_index (lines, 1))->certificate;
  g_assert_true (hd_certificates_printed (f->base.store, ids + 1, 1, "2024-05-20", NULL, &error));
  g_assert_no_error (error);
  g_assert_false (hd_certificates_printed (f->base.store, ids, 2, "2024-05-21", "", &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (hd_certificates_printed (f->base.store, ids, 2, "2024-05-21", "In hỏng", &error));
  g_assert_no_error (error);
  after = lines_of (f);
  line = g_ptr_array_index (after, 0);
  g_assert_cmpint (line->prints, ==, 1);
  line = g_ptr_array_index (after, 1);
  g_assert_cmpint (line->prints, ==, 2);
  g_assert_cmpstr (line->printed, ==, "2024-05-21");
  g_assert_cmpstr (line->reason, ==, "In hỏng");
}

static void
test_problems (Room *f, gconstpointer data)
{
  g_autoptr (GPtrArray) problems = NULL, lines = NULL;
  g_autoptr (HdRecord) certificate = NULL, twice = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_certificates_number (f->base.store, f->decision, NULL, &error));
  problems = hd_certificate_problems (f->base.store, 2024, &error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_clear_pointer (&problems, g_ptr_array_unref);

  /* The last one gets another number: two are wanting. */
  lines = lines_of (f);
  certificate = hd_store_get (f->base.store, HD_TYPE_CERTIFICATE, ((HdCertificateLine *) g_ptr_array_index (lines, N - 1))->certificate, &error);
  hd_record_set_int (certificate, HD_CERTIFICATE_NUMBER, N + 2);
  g_assert_true (hd_store_save (f->base.store, certificate, &error));
  problems = hd_certificate_problems (f->base.store, 2024, &error);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_nonnull (g_strstr_len (g_ptr_array_index (problems, 0), -1, "05–06"));

  /* A number that another has is refused, and the free one is named. */
  hd_record_set_int (certificate, HD_CERTIFICATE_NUMBER, 1);
  g_assert_false (hd_store_save (f->base.store, certificate, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_cmpint (hd_record_bad_field (certificate), ==, HD_CERTIFICATE_NUMBER);
  g_clear_error (&error);

  /* So is a second one for the same award. */
  twice = g_object_new (HD_TYPE_CERTIFICATE, "nomination", f->subjects[0], "year", G_GINT64_CONSTANT (2024), "number", G_GINT64_CONSTANT (99), NULL);
  g_assert_false (hd_store_save (f->base.store, twice, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

/* Nothing is numbered before it was decided. */
static void
test_draft (Room *f, gconstpointer data)
{
  gint64 draft = fixture_save (&f->base, g_object_new (HD_TYPE_DECISION, "kind", "award", "year", G_GINT64_CONSTANT (2024), "title", "Nháp", NULL));
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_certificates_number (f->base.store, draft, NULL, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Room, NULL, set_up, func, tear_down)
  ADD ("/certificate/number", test_number);
  ADD ("/certificate/reprint", test_reprint);
  ADD ("/certificate/problems", test_problems);
  ADD ("/certificate/draft", test_draft);

  return g_test_run ();
}
