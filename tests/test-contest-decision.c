/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prizes of a contest in the register of decisions, their money and certificates. */
#include "config.h"
#include <string.h>
#include "contest-fixture.h"
#include "store/blind.h"
#include "store/certificate.h"
#include "store/contest.h"
#include "store/decision.h"
#include "store/unit.h"

#define N_WINNERS 3

/* A contest whose first and second article and first press work won, and a unit. */
typedef struct {
  ContestFixture base;
  gint64 prizes[3];       /* first, second, of a unit */
  gint64 entries[N_WINNERS];
  gint64 other_unit;
  gint64 prize_unit;
} Won;

static gint64
make_winner (Won *w, guint work, gint64 prize, gint64 unit, const char *first, const char *second)
{
  Fixture *f = &w->base.base;
  HdRecord *record = hd_store_get (f->store, HD_TYPE_WORK, w->base.works[work], NULL);
  gint64 kind = hd_record_int (record, HD_WORK_KIND);
  gint64 entry = fixture_save (f, g_object_new (HD_TYPE_ENTRY, "contest", w->base.contest, "kind", kind, "title", first, "unit", unit,
                                                "received", "2024-05-02", "state", "valid", "work", w->base.works[work], NULL));

  fixture_save (f, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "honorific", "Bà", "full-name", first, "unit", f->unit, NULL));
  if (second != NULL)
    fixture_save (f, g_object_new (HD_TYPE_AUTHOR, "entry", entry, "full-name", second, NULL));
  hd_record_set_int (record, HD_WORK_PRIZE, prize);
  hd_record_set_int (record, HD_WORK_ENTRY, entry);
  fixture_save (f, record);
  return entry;
}

static void
set_up (Won *w, gconstpointer data)
{
  static const struct { const char *name; gint64 money; gboolean collective; } prizes[] = {
    { "Giải Nhất", 3000000, FALSE }, { "Giải Nhì", 2000000, FALSE }, { "Giải tập thể", 1500000, TRUE },
  };
  Fixture *f = &w->base.base;

  contest_fixture_set_up (&w->base, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (prizes); i++)
    w->prizes[i] = fixture_save (f, g_object_new (HD_TYPE_PRIZE, "contest", w->base.contest, "name", prizes[i].name, "money", prizes[i].money,
                                                  "slots", (gint64) 2, "collective", prizes[i].collective, NULL));
  w->other_unit = fixture_save (f, fixture_unit ("Phường Sài Đồng"));
  w->entries[0] = make_winner (w, 1, w->prizes[1], 0, "Trần Thị Bé", NULL);
  w->entries[1] = make_winner (w, 0, w->prizes[0], w->other_unit, "Lê Văn <Ánh>", "Đỗ Mười Hai");
  w->entries[2] = make_winner (w, 4, w->prizes[0], w->other_unit, "Phạm Ký Giả", NULL);
  w->prize_unit = fixture_save (f, g_object_new (HD_TYPE_PRIZE_UNIT, "prize", w->prizes[2], "unit", w->other_unit, NULL));
}

static void
tear_down (Won *w, gconstpointer data)
{
  contest_fixture_tear_down (&w->base, NULL);
}

static void
freeze (Won *w, gboolean open)
{
  Fixture *f = &w->base.base;
  HdRecord *contest = hd_store_get (f->store, HD_TYPE_CONTEST, w->base.contest, NULL);

  fixture_save (f, g_object_new (HD_TYPE_CONTEST_KEY, "contest", w->base.contest, "made", "2024-06-01", "works", (gint64) N_WINNERS, "digest", "00",
                                 "sealed", "AA==",
                                 "opened", open ? "2024-07-02" : "", NULL));
  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  hd_record_set_text (contest, HD_CONTEST_FROZEN, "2024-07-01");
  fixture_save (f, contest);
}

static gint64
make_draft (Won *w)
{
  g_autoptr (GError) error = NULL;
  gint64 id = hd_decision_of_contest (w->base.base.store, w->base.contest, &error);

  g_assert_no_error (error);
  return id;
}

static void
set_fields (Won *w, gint64 id, gint64 budget, const char *note)
{
  HdRecord *decision = hd_store_get (w->base.base.store, HD_TYPE_DECISION, id, NULL);

  g_object_set (decision, "number", (gint64) 7, "issued", "2024-07-10", "signer", "Nguyễn Văn Ký", "budget", budget, "note", note, NULL);
  fixture_save (&w->base.base, decision);
}

/* Neither before the freeze, nor before the key was opened, nor twice. */
static void
test_when (Won *w, gconstpointer data)
{
  HdStore *store = w->base.base.store;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (hd_decision_of_contest (store, w->base.contest, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  freeze (w, FALSE);
  g_assert_cmpint (hd_decision_of_contest (store, w->base.contest, &error), ==, 0);
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_cmpint (hd_store_count (store, HD_TYPE_DECISION), ==, 0);
  /* One of two keys is still sealed. */
  freeze (w, TRUE);
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

  freeze (w, TRUE);
  id = make_draft (w);
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

  freeze (w, TRUE);
  id = make_draft (w);
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

  freeze (w, TRUE);
  decision = hd_store_get (store, HD_TYPE_DECISION, make_draft (w), NULL);
  g_assert_true (hd_store_begin (store, "delete", &error));
  g_assert_true (hd_store_delete (store, decision, &error));
  g_assert_true (hd_store_commit (store, &error));
  entry = hd_store_get (store, HD_TYPE_ENTRY, w->entries[0], NULL);
  g_assert_cmpint (hd_record_int (entry, HD_ENTRY_DECISION), ==, 0);
  g_assert_cmpint (make_draft (w), !=, 0);
}

static void
test_issue (Won *w, gconstpointer data)
{
  static const struct { gint64 budget; const char *note; gboolean issued; } cases[] = {
    { 9000000, "", FALSE }, { 9000000, "Nhà tài trợ góp thêm", TRUE }, { 9500000, "", TRUE }, { 0, "", TRUE },
  };
  HdStore *store = w->base.base.store;
  gint64 id;

  freeze (w, TRUE);
  id = make_draft (w);
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
    set_fields (w, id, cases[i].budget, cases[i].note);
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

  freeze (w, TRUE);
  id = make_draft (w);
  set_fields (w, id, 0, "");
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
    g_test_add (tests[i].path, Won, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
