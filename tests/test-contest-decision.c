/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prizes of a contest in the register of decisions, their money and certificates. */
#include "config.h"
#include <string.h>
#include "contest-won.h"
#include "store/certificate.h"
#include "store/contest.h"
#include "store/decision.h"

/* Neither before the freeze, nor before the key was opened, nor twice. */
static void
test_when (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (hd_decision_of_contest (store, w->base.contest, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  won_freeze (w, FALSE);
  g_assert_cmpint (hd_decision_of_contest (store, w->base.contest, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_cmpint (hd_store_count (store, HD_TYPE_DECISION), ==, 0);
  /* One of two keys is still sealed. */
  won_freeze (w, TRUE);
  g_assert_cmpint (hd_decision_of_contest (store, w->base.contest, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

static void
test_lines (Won *w, gconstpointer data)
{
  static const struct { const char *prize, *name; gint64 money; } wanted[] = {
    { "Giải Nhất", "Lê Văn <Ánh>, Đỗ Mười Hai", 3000000 }, { "Giải Nhì", "Trần Thị Bé", 2000000 },
    { "Giải Nhất", "Phạm Ký Giả", 3000000 }, { "Giải tập thể", "Phường Sài Đồng", 1500000 },
  };
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) units = NULL;
  g_autoptr (GHashTable) totals = NULL;
  HdDecisionMoney money;
  HdDecisionTotal *total;
  gint64 id;

  won_freeze (w, TRUE);
  id = won_draft (w);
  g_assert_cmpint (hd_decision_of_contest (store, w->base.contest, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  lines = hd_decision_prizes (store, id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (lines->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < lines->len; i++) {
    HdPrizeLine *line = g_ptr_array_index (lines, i);

    g_assert_cmpstr (line->prize_name, ==, wanted[i].prize);
    g_assert_cmpstr (line->name, ==, wanted[i].name);
    g_assert_cmpint (line->money, ==, wanted[i].money);
    g_assert_cmpint (line->prize_unit != 0, ==, i == 3);
  }
  /* The entry that no unit sent is of its author's unit. */
  g_assert_cmpint (((HdPrizeLine *) g_ptr_array_index (lines, 1))->unit, ==, w->base.base.unit);

  g_assert_true (hd_decision_money (store, id, &money, &error));
  g_assert_cmpint (money.money, ==, 9500000);
  g_assert_cmpint (money.year_spent, ==, 0);
  units = hd_decision_units (store, id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (units->len, ==, 2);
  total = g_ptr_array_index (units, 1);
  g_assert_cmpstr (total->name, ==, "Phường Sài Đồng");
  g_assert_cmpint (total->subjects, ==, 3);
  g_assert_cmpint (total->money, ==, 7500000);
  totals = hd_decision_totals (store, &error);
  total = g_hash_table_lookup (totals, &id);
  g_assert_cmpint (total->subjects, ==, 4);
  g_assert_cmpint (total->money, ==, 9500000);
}

/* A prize of a unit that is given later comes into the draft; nothing else does. */
static void
test_later (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  gint64 id, nomination = 5;
  guint taken;

  won_freeze (w, TRUE);
  id = won_draft (w);
  g_assert_true (hd_decision_take_prizes (store, id, &taken, &error));
  g_assert_cmpuint (taken, ==, 0);
  fixture_save (&w->base.base, g_object_new (HD_TYPE_PRIZE_UNIT, "prize", w->prizes[2], "unit", w->base.base.unit, NULL));
  g_assert_true (hd_decision_take_prizes (store, id, &taken, &error));
  g_assert_cmpuint (taken, ==, 1);
  lines = hd_decision_prizes (store, id, &error);
  g_assert_cmpuint (lines->len, ==, 5);
  g_assert_false (hd_decision_add (store, id, &nomination, 1, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
}

/* A deleted draft lets all go, and a new one can be made. */
static void
test_deleted (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (HdRecord) decision = NULL;
  g_autoptr (HdRecord) entry = NULL;

  won_freeze (w, TRUE);
  decision = hd_store_get (store, HD_TYPE_DECISION, won_draft (w), NULL);
  g_assert_true (hd_store_begin (store, "delete", &error));
  g_assert_true (hd_store_delete (store, decision, &error));
  g_assert_true (hd_store_commit (store, &error));
  entry = hd_store_get (store, HD_TYPE_ENTRY, w->entries[0], NULL);
  g_assert_cmpint (hd_record_int (entry, HD_ENTRY_DECISION), ==, 0);
  g_assert_cmpint (won_draft (w), !=, 0);
}

static void
test_issue (Won *w, gconstpointer data)
{
  static const struct { gint64 budget; const char *note; gboolean issued; } cases[] = {
    { 9000000, "", FALSE }, { 9000000, "Nhà tài trợ góp thêm", TRUE }, { 9500000, "", TRUE }, { 0, "", TRUE },
  };
  HdStore *store = w->base.base.store;
  gint64 id;

  won_freeze (w, TRUE);
  id = won_draft (w);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) decision = NULL;
    g_autoptr (HdRecord) contest = NULL;
    g_autoptr (HdRecord) entry = NULL;
    g_autoptr (HdRecord) unit = NULL;
    HdDecisionMoney money;

    if (i == 0) {
      g_assert_false (hd_decision_issue (store, id, &error));   /* no number yet */
      g_clear_error (&error);
    }
    won_complete (w, id, cases[i].budget, cases[i].note);
    g_assert_cmpint (hd_decision_may_issue (store, id, NULL), ==, cases[i].issued);
    g_assert_cmpint (hd_decision_issue (store, id, &error), ==, cases[i].issued);
    if (!cases[i].issued) {
      g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
      continue;
    }
    g_assert_no_error (error);
    decision = hd_store_get (store, HD_TYPE_DECISION, id, NULL);
    g_assert_cmpstr (hd_record_text (decision, HD_DECISION_STATE), ==, "issued");
    contest = hd_store_get (store, HD_TYPE_CONTEST, w->base.contest, NULL);
    g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_STATE), ==, "announced");
    g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_ANNOUNCED), ==, "2024-07-10");
    g_assert_true (hd_decision_money (store, id, &money, NULL));
    g_assert_cmpint (money.year_spent, ==, 9500000);

    /* From now on it stays as it was signed. */
    entry = hd_store_get (store, HD_TYPE_ENTRY, w->entries[0], NULL);
    hd_record_set_int (entry, HD_ENTRY_DECISION, 0);
    g_assert_true (hd_store_begin (store, "change", NULL));
    g_assert_false (hd_store_save (store, entry, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_clear_error (&error);
    unit = hd_store_get (store, HD_TYPE_PRIZE_UNIT, w->prize_unit, NULL);
    hd_record_set_int (unit, HD_PRIZE_UNIT_UNIT, w->base.base.unit);
    g_assert_false (hd_store_save (store, unit, &error));
    g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
    g_clear_error (&error);
    g_assert_false (hd_store_delete (store, unit, &error));
    g_clear_error (&error);
    g_assert_false (hd_store_delete (store, decision, &error));
    g_clear_error (&error);
    hd_store_rollback (store);
    g_assert_true (hd_store_undo (store, NULL, &error));
    g_assert_no_error (error);
  }
}

/* One for each author and one for the unit, numbered in order; a second print needs a reason. */
static void
test_certificates (Won *w, gconstpointer data)
{
  static const char *const names[] = { "Lê Văn <Ánh>", "Đỗ Mười Hai", "Trần Thị Bé", "Phạm Ký Giả", "Phường Sài Đồng" };
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  gint64 id, certificate;
  guint given;

  won_freeze (w, TRUE);
  id = won_draft (w);
  won_complete (w, id, 0, "");
  g_assert_false (hd_certificates_number (store, id, &given, &error));
  g_clear_error (&error);
  g_assert_true (hd_decision_issue (store, id, &error));
  g_assert_true (hd_certificates_number (store, id, &given, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (given, ==, G_N_ELEMENTS (names));
  g_assert_true (hd_certificates_number (store, id, &given, &error));
  g_assert_cmpuint (given, ==, 0);
  lines = hd_certificates_of (store, id, &error);
  g_assert_cmpuint (lines->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < lines->len; i++) {
    HdCertificateLine *line = g_ptr_array_index (lines, i);

    g_assert_cmpstr (line->full_name, ==, names[i]);
    g_assert_cmpint (line->number, ==, i + 1);
    g_assert_cmpint (line->year, ==, 2024);
    g_assert_cmpint (line->author != 0, ==, i < 4);
    g_assert_cmpint (line->prize_unit != 0, ==, i == 4);
  }
  certificate = ((HdCertificateLine *) g_ptr_array_index (lines, 4))->certificate;
  g_assert_true (hd_certificates_printed (store, &certificate, 1, "2024-07-12", "", &error));
  g_assert_false (hd_certificates_printed (store, &certificate, 1, "2024-07-13", "", &error));
  g_assert_nonnull (strstr (error->message, "Phường Sài Đồng"));
  g_clear_error (&error);
  g_assert_true (hd_certificates_printed (store, &certificate, 1, "2024-07-13", "Rách", &error));
  problems = hd_certificate_problems (store, 2024, &error);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* A certificate is of a nomination, an author or a unit, and of one of them once. */
static void
test_owner (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  static const gint64 owners[][3] = { { 0, 0, 0 }, { 1, 1, 0 }, { 0, 1, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (HdRecord) certificate = g_object_new (HD_TYPE_CERTIFICATE, "nomination", owners[i][0], "author", owners[i][1], "prize-unit",
                                                     owners[i][2], "year", (gint64) 2024, "number", (gint64) 1, NULL);

    g_assert_true (hd_store_begin (store, "certificate", NULL));
    g_assert_false (hd_store_save (store, certificate, &error));
    g_assert_nonnull (error);
    hd_store_rollback (store);
  }
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Won *, gconstpointer); } tests[] = {
    { "/contest-decision/when", test_when },       { "/contest-decision/lines", test_lines },
    { "/contest-decision/later", test_later },     { "/contest-decision/deleted", test_deleted },
    { "/contest-decision/issue", test_issue },     { "/contest-decision/certificates", test_certificates },
    { "/contest-decision/owner", test_owner },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Won, NULL, won_set_up, tests[i].test, won_tear_down);
  return g_test_run ();
}
