/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line on people who are in the file twice, and on what they hold. */
#include "config.h"
#include <json-glib/json-glib.h>
#include "fixture.h"
#include "store/award.h"
#include "store/certificate.h"
#include "store/decision.h"
#include "store/subject.h"

/* The rows that a list of the file prints. (transfer full) */
static JsonNode *
rows_of (Fixture *f, const char *kind, const char *option, const char *value)
{
  const char *const argv[] = { g_getenv ("HD_CTL"), "list", f->path, kind, "--json", option, value, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;
  JsonNode *rows;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  rows = json_from_string (out, &error);
  g_assert_no_error (error);
  return rows;
}

static void
test_duplicates (Fixture *f, gconstpointer data)
{
  gint64 first = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Nguyễn Thị Bông Hoà", "birth", "1960-01-02", NULL));
  gint64 second = fixture_save (f, g_object_new (HD_TYPE_SUBJECT, "kind", "individual", "full-name", "Nguyễn Thị Bông Hòa", "birth", "1960-01-02", NULL));
  g_autoptr (JsonNode) rows = rows_of (f, "duplicates", "--search", "bong hoa"), none = rows_of (f, "duplicates", "--search", "tran");
  JsonObject *pair;

  g_assert_cmpuint (json_array_get_length (json_node_get_array (rows)), ==, 1);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (none)), ==, 0);
  pair = json_array_get_object_element (json_node_get_array (rows), 0);
  g_assert_cmpint (json_object_get_int_member (pair, "score"), ==, 90);
  g_assert_cmpint (json_object_get_int_member (pair, "first_id"), ==, first);
  g_assert_cmpint (json_object_get_int_member (pair, "second_id"), ==, second);
  g_assert_cmpstr (json_object_get_string_member (pair, "why"), !=, "");
}

/* What was led to a decision here and what is known from elsewhere. */
static void
test_awards (Fixture *f, gconstpointer data)
{
  gint64 form = fixture_save (f, g_object_new (HD_TYPE_AWARD_FORM, "name", "Giấy khen", "type", "form", NULL));
  HdRecord *decided = fixture_nomination (f, "Nguyễn Văn An", "1960", "Việc tốt");
  g_autoptr (HdRecord) subject = NULL;
  g_autoptr (JsonNode) rows = NULL, of_year = NULL;
  JsonObject *row;

  g_object_set (decided, "award-form", form, "status", "decided", "decision-number", "12/QĐ-UBND", NULL);
  fixture_save (f, decided);
  subject = fixture_find (f, HD_TYPE_SUBJECT, "full_name", "Nguyễn Văn An");
  fixture_save (f, g_object_new (HD_TYPE_AWARD, "subject", hd_record_id (subject), "title", "Huy hiệu", "year", (gint64) 1999, NULL));
  rows = rows_of (f, "awards", NULL, NULL);
  of_year = rows_of (f, "awards", "--year", "1999");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (rows)), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (of_year)), ==, 1);
  row = json_array_get_object_element (json_node_get_array (of_year), 0);
  g_assert_cmpstr (json_object_get_string_member (row, "title"), ==, "Huy hiệu");
  g_assert_cmpstr (json_object_get_string_member (row, "subject"), ==, "Nguyễn Văn An");
  row = json_array_get_object_element (json_node_get_array (rows), 0);
  g_assert_cmpstr (json_object_get_string_member (row, "decision_number"), ==, "12/QĐ-UBND");
}

/* Whoever has no number yet is not in the register. */
static void
test_certificates (Fixture *f, gconstpointer data)
{
  gint64 id = fixture_save (f, g_object_new (HD_TYPE_DECISION, "kind", "award", "number", G_GINT64_CONSTANT (12), "symbol", "QĐ-UBND",
                                             "issued", "2024-05-19", "title", "Khen thưởng", NULL));
  HdRecord *nomination = fixture_nomination (f, "Nguyễn Văn An", "1960", "Việc tốt");
  g_autoptr (HdRecord) decision = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (JsonNode) before = NULL, after = NULL, other_year = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *row;

  g_object_set (nomination, "status", "decided", "decision", id, NULL);
  fixture_save (f, nomination);
  decision = hd_store_get (f->store, HD_TYPE_DECISION, id, &error);
  g_assert_no_error (error);
  hd_record_set_text (decision, HD_DECISION_STATE, "issued");
  g_assert_true (hd_store_save (f->store, decision, &error));
  before = rows_of (f, "certificates", NULL, NULL);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (before)), ==, 0);
  g_assert_true (hd_certificates_number (f->store, id, NULL, &error));
  lines = hd_certificates_of (f->store, id, &error);
  g_assert_true (hd_certificates_printed (f->store, &((HdCertificateLine *) g_ptr_array_index (lines, 0))->certificate, 1, "2024-05-20", NULL, &error));
  after = rows_of (f, "certificates", "--year", "2024");
  other_year = rows_of (f, "certificates", "--year", "2023");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (other_year)), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (after)), ==, 1);
  row = json_array_get_object_element (json_node_get_array (after), 0);
  g_assert_cmpint (json_object_get_int_member (row, "number"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (row, "prints"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (row, "printed"), ==, "2024-05-20");
  g_assert_cmpstr (json_object_get_string_member (row, "decision"), ==, "12/QĐ-UBND");
  g_assert_cmpstr (json_object_get_string_member (row, "full_name"), ==, "Nguyễn Văn An");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add (path, Fixture, NULL, fixture_set_up_unit, test, fixture_tear_down)
  ADD ("/ctl/duplicates", test_duplicates);
  ADD ("/ctl/awards", test_awards);
  ADD ("/ctl/certificates", test_certificates);
  return g_test_run ();
}
