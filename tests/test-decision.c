/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <inttypes.h>
#include <string.h>
#include "fixture.h"
#include "store/award.h"
#include "store/chain.h"
#include "store/council.h"
#include "store/decision.h"
#include "store/meeting.h"
#include "store/sql-private.h"

/* A council with one chain, one award with a coefficient and one without. */
typedef struct {
  Fixture base;
  gint64  chain;
  gint64  paper;   /* Giấy khen: 30 hundredths, twice for a collective */
  gint64  title;   /* no coefficient */
} Room;

static void
add_move (Room *f, const char *from, const char *to, const char *kind, const char *needs)
{
  fixture_save (&f->base, g_object_new (HD_TYPE_CHAIN_MOVE, "chain", f->chain, "from-step", from, "to-step", to, "label", to, "kind", kind,
                                        "needs", needs, NULL));
}

static void
set_up (Room *f, gconstpointer data)
{
  static const struct { const char *code, *status; } steps[] = {
    { "review", "in_council" }, { "chosen", "chosen" }, { "decided", "decided" }, { "above", "introduced" }, { "revoked", "revoked" },
  };
  static const struct { const char *from; gint64 amount; } salaries[] = { { "2019-07-01", 1490000 }, { "2024-07-01", 2340000 } };

  fixture_set_up_unit (&f->base, data);
  f->chain = fixture_save (&f->base, g_object_new (HD_TYPE_CHAIN, "code", "test", "name", "Giấy khen", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    fixture_save (&f->base, g_object_new (HD_TYPE_CHAIN_STEP, "chain", f->chain, "code", steps[i].code, "name", steps[i].code,
                                          "position", (gint64) i + 1, "status", steps[i].status, NULL));
  add_move (f, "review", "chosen", "forward", "");
  add_move (f, "chosen", "decided", "forward", "date number signer decision");
  add_move (f, "decided", "above", "forward", "");
  add_move (f, "decided", "revoked", "revoke", "date decision");
  for (guint i = 0; i < G_N_ELEMENTS (salaries); i++)
    fixture_save (&f->base, g_object_new (HD_TYPE_BASE_SALARY, "valid-from", salaries[i].from, "amount", salaries[i].amount, NULL));
  f->paper = fixture_save (&f->base, g_object_new (HD_TYPE_AWARD_FORM, "code", "GK", "name", "Giấy khen", "type", "form", "level", "district",
                                                   "position", G_GINT64_CONSTANT (1), "gift", "Giấy khen kèm khung", "coefficient", G_GINT64_CONSTANT (30),
                                                   "coefficient-collective", G_GINT64_CONSTANT (60), "verified", TRUE, NULL));
  f->title = fixture_save (&f->base, g_object_new (HD_TYPE_AWARD_FORM, "code", "NTVT", "name", "Người tốt, việc tốt", "type", "title",
                                                   "level", "district", "position", G_GINT64_CONSTANT (2), NULL));
  fixture_save (&f->base, g_object_new (HD_TYPE_LETTERHEAD, "issuer", "UBND", "signing-right", "TM. ỦY BAN NHÂN DÂN", "post", "CHỦ TỊCH",
                                        "signer", "Nguyễn Mạnh Hà", "valid-from", "2020-01-01", NULL));
}

static void
tear_down (Room *f, gconstpointer data)
{
  fixture_tear_down (&f->base, data);
}

static HdStore *
store_of (Room *f)
{
  return f->base.store;
}

static gint64
add_dossier (Room *f, const char *name, const char *kind, gint64 award, const char *step, const char *status)
{
  return fixture_save (&f->base, g_object_new (HD_TYPE_NOMINATION, "kind", kind, "full-name", name, "unit", f->base.unit,
                                               "year", G_GINT64_CONSTANT (2024), "received", "2024-02-01", "award-form", award,
                                               "chain", f->chain, "step", step, "step-since", "2024-02-01", "status", status, NULL));
}

static gint64
add_chosen (Room *f, const char *name)
{
  return add_dossier (f, name, "individual", f->paper, "chosen", "chosen");
}

static HdRecord *
new_decision (gint64 number, const char *issued)
{
  return g_object_new (HD_TYPE_DECISION, "kind", "award", "number", number, "symbol", "QĐ-UBND", "year", G_GINT64_CONSTANT (2024),
                       "title", "Về việc khen thưởng", "issued", issued, NULL);
}

static HdRecord *
get (Room *f, GType type, gint64 id)
{
  g_autoptr (GError) error = NULL;
  HdRecord *record = hd_store_get (store_of (f), type, id, &error);

  g_assert_no_error (error);
  return record;
}

static void
assert_text (Room *f, GType type, gint64 id, guint field, const char *text)
{
  g_autoptr (HdRecord) record = get (f, type, id);

  g_assert_cmpstr (hd_record_text (record, field), ==, text);
}

static void
assert_status (Room *f, gint64 nomination, const char *status)
{
  assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_STATUS, status);
}

static gint64
money_of (Room *f, gint64 nomination)
{
  g_autoptr (HdRecord) record = get (f, HD_TYPE_NOMINATION, nomination);

  return hd_record_int (record, HD_NOMINATION_MONEY);
}

static void
add (Room *f, gint64 decision, gint64 nomination)
{
  g_autoptr (GError) error = NULL;

  hd_decision_add (store_of (f), decision, &nomination, 1, &error);
  g_assert_no_error (error);
}

static void
issue (Room *f, gint64 decision)
{
  g_autoptr (GError) error = NULL;

  hd_decision_issue (store_of (f), decision, &error);
  g_assert_no_error (error);
}

/* Refused with that code, in a sentence that has those words, and nothing was changed. */
static void
check_refused (gboolean done, GError *error, int code, const char *words)
{
  g_assert_false (done);
  g_assert_error (error, HD_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” does not say “%s”", error->message, words);
}

/* The call comes before its error is looked at. */
#define assert_refused(done, error, code, words) \
  G_STMT_START { gboolean done_ = (done); check_refused (done_, error, code, words); } G_STMT_END

static void
change (Room *f, GType type, gint64 id, const char *field, const char *text)
{
  g_autoptr (HdRecord) record = get (f, type, id);
  g_autoptr (GError) error = NULL;

  g_object_set (record, field, text, NULL);
  hd_store_save (store_of (f), record, &error);
  g_assert_no_error (error);
}

static void
test_reference (Room *f, gconstpointer data)
{
  static const struct { gint64 number; const char *symbol, *reference; } cases[] = {
    { 0, "QĐ-UBND", "" }, { 5, "QĐ-UBND", "05/QĐ-UBND" }, { 12, "QĐ-UBND", "12/QĐ-UBND" }, { 4512, "QĐ-UBND", "4512/QĐ-UBND" }, { 7, "", "07" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdDecision) decision = g_object_new (HD_TYPE_DECISION, "number", cases[i].number, "symbol", cases[i].symbol, NULL);
    g_autofree char *reference = hd_decision_reference (decision);

    g_assert_cmpstr (reference, ==, cases[i].reference);
  }
}

/* What is not typed follows from the day: year, force, and who signs. */
static void
test_defaults (Room *f, gconstpointer data)
{
  gint64 id = fixture_save (&f->base, g_object_new (HD_TYPE_DECISION, "title", "Khen", "symbol", " qđ-ubnd ", "issued", "2025-03-08",
                                                    "year", G_GINT64_CONSTANT (2024), NULL));
  g_autoptr (HdRecord) decision = get (f, HD_TYPE_DECISION, id);

  g_assert_cmpint (hd_record_int (decision, HD_DECISION_YEAR), ==, 2025);
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_EFFECTIVE), ==, "2025-03-08");
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_SIGNER), ==, "Nguyễn Mạnh Hà");
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_POST), ==, "CHỦ TỊCH");
  /* The chairman decides himself; it is the papers of the body that he signs for it. */
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_SIGNING_RIGHT), ==, "");
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_SYMBOL), ==, "QĐ-UBND");
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_STATE), ==, "draft");
  g_assert_cmpstr (hd_record_text (decision, HD_DECISION_KIND), ==, "award");
  /* Another day takes the day of force with it, unless it was typed. */
  change (f, HD_TYPE_DECISION, id, "issued", "2025-04-01");
  assert_text (f, HD_TYPE_DECISION, id, HD_DECISION_EFFECTIVE, "2025-04-01");
  change (f, HD_TYPE_DECISION, id, "effective", "2025-05-01");
  change (f, HD_TYPE_DECISION, id, "issued", "2025-04-02");
  assert_text (f, HD_TYPE_DECISION, id, HD_DECISION_EFFECTIVE, "2025-05-01");
}

/* One number once in its series and year; the sentence names who has it. */
static void
test_numbers (Room *f, gconstpointer data)
{
  static const char *const same[] = { "qđ-ubnd", " QĐ - UBND", "/QĐ–UBND", "QÐ-UBND", "QĐ-\xc2\xa0UBND" };
  g_autoptr (HdRecord) second = new_decision (3, "2024-03-09");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (hd_decision_next_number (store_of (f), "QĐ-UBND", 2024), ==, 1);
  change (f, HD_TYPE_DECISION, fixture_save (&f->base, new_decision (3, "2024-03-08")), "title", "Khen <b>một</b> & hai");
  assert_refused (hd_store_save (store_of (f), second, &error), error, HD_ERROR_CONSTRAINT, "Khen <b>một</b> & hai");
  g_assert_nonnull (strstr (error->message, "03/QĐ-UBND"));
  g_assert_nonnull (strstr (error->message, "2024"));
  g_assert_cmpint (hd_record_bad_field (second), ==, HD_DECISION_NUMBER);
  g_assert_cmpint (hd_decision_next_number (store_of (f), "QĐ-UBND", 2024), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (same); i++) {
    g_autoptr (HdRecord) again = new_decision (3, "2024-03-10");

    hd_record_set_text (again, HD_DECISION_SYMBOL, same[i]);
    g_assert_false (hd_store_save (store_of (f), again, NULL));
    g_assert_cmpint (hd_record_bad_field (again), ==, HD_DECISION_NUMBER);
  }
  /* Another symbol, and another year, are other series. */
  hd_record_set_text (second, HD_DECISION_SYMBOL, "QĐ-HĐTĐKT");
  fixture_save (&f->base, g_object_ref (second));
  fixture_save (&f->base, new_decision (3, "2025-03-09"));
  /* Drafts without a number do not stand in each other's way. */
  fixture_save (&f->base, new_decision (0, ""));
  fixture_save (&f->base, new_decision (0, ""));
}

static void
test_gaps (Room *f, gconstpointer data)
{
  static const gint64 numbers[] = { 2, 3, 7, 12 };
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;

  problems = hd_decision_problems (store_of (f), 2024, &error);
  g_assert_cmpuint (problems->len, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    fixture_save (&f->base, new_decision (numbers[i], "2024-03-08"));
  g_clear_pointer (&problems, g_ptr_array_unref);
  problems = hd_decision_problems (store_of (f), 2024, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (problems, 0), "01, 04–06, 08–11"));
  /* Where others number in the same series, its gaps are not ours. */
  hd_store_set_setting (store_of (f), "decision_shared.QĐ-UBND", "1", &error);
  g_assert_no_error (error);
  g_clear_pointer (&problems, g_ptr_array_unref);
  problems = hd_decision_problems (store_of (f), 2024, &error);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* The same number twice can come only from outside; it is told. */
static void
test_doubles (Room *f, gconstpointer data)
{
  gint64 id = fixture_save (&f->base, new_decision (1, "2024-03-08"));
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (HdSql) sql = { 0 };

  g_assert_true (hd_sql_begin (&sql, hd_store_db (store_of (f)), "INSERT INTO decision (id, kind, number, symbol, year, title, state)"
                               " SELECT id + 1, kind, number, symbol, year, 'Bản thứ hai', state FROM decision WHERE id = :id", &error));
  hd_sql_bind_int (&sql, ":id", id);
  g_assert_true (hd_sql_run (&sql, &error));
  problems = hd_decision_problems (store_of (f), 2024, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (problems, 0), "Bản thứ hai"));
}

/* Not before the meeting, and not before the papers were there. */
static void
test_dates (Room *f, gconstpointer data)
{
  gint64 meeting = fixture_save (&f->base, g_object_new (HD_TYPE_MEETING, "title", "Họp", "year", G_GINT64_CONSTANT (2024), "held", "2024-03-05",
                                                         "ballot", "secret", "state", "planned", NULL));
  static const struct { const char *issued; gboolean good; } cases[] = { { "2024-03-04", FALSE }, { "2024-03-05", TRUE }, { "2024-03-06", TRUE } };
  gint64 nomination = add_chosen (f, "Lê <b>Thị</b> & Hoa");
  gint64 id = fixture_save (&f->base, new_decision (1, ""));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) decision = new_decision (0, cases[i].issued);
    g_autoptr (GError) error = NULL;

    g_object_set (decision, "meeting", meeting, NULL);
    if (cases[i].good)
      fixture_save (&f->base, g_steal_pointer (&decision));
    else {
      assert_refused (hd_store_save (store_of (f), decision, &error), error, HD_ERROR_CONSTRAINT, "05/03/2024");
      g_assert_cmpint (hd_record_bad_field (decision), ==, HD_DECISION_ISSUED);
    }
  }
  add (f, id, nomination);
  {
    g_autoptr (HdRecord) decision = get (f, HD_TYPE_DECISION, id);
    g_autoptr (GError) error = NULL;

    g_object_set (decision, "issued", "2024-01-31", NULL);
    assert_refused (hd_store_save (store_of (f), decision, &error), error, HD_ERROR_CONSTRAINT, "Lê <b>Thị</b> & Hoa");
  }
  change (f, HD_TYPE_DECISION, id, "issued", "2024-02-01");
}

/* Who may be added: at a step that a decision leads on from, with an award, in no other. */
static void
test_add (Room *f, gconstpointer data)
{
  gint64 first = fixture_save (&f->base, new_decision (1, "2024-03-08")), second = fixture_save (&f->base, new_decision (2, "2024-03-08"));
  gint64 chosen = add_chosen (f, "Trần Văn An"), early = add_dossier (f, "Vũ Văn Bảy", "individual", f->paper, "review", "in_council");
  gint64 bare = add_dossier (f, "Đỗ Thị Chi", "individual", 0, "chosen", "chosen");
  struct { gint64 decision, nomination; const char *words; } cases[] = {
    { 2, early, "Vũ Văn Bảy" }, { 2, bare, "no award" }, { 2, chosen, "Về việc khen thưởng" },
  };
  g_autoptr (GArray) ready = hd_decision_ready (store_of (f), 2024, NULL);
  g_autoptr (GPtrArray) subjects = NULL;

  g_assert_cmpuint (ready->len, ==, 2);
  add (f, first, chosen);
  g_assert_cmpint (money_of (f, chosen), ==, 450000);   /* 30 × 1,490,000 = 447,000, rounded up */
  assert_text (f, HD_TYPE_NOMINATION, chosen, HD_NOMINATION_GIFT, "Giấy khen kèm khung");
  assert_text (f, HD_TYPE_NOMINATION, chosen, HD_NOMINATION_DECISION_NUMBER, "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    gint64 two[] = { cases[i].nomination };

    assert_refused (hd_decision_add (store_of (f), second, two, 1, &error), error, HD_ERROR_CONSTRAINT, cases[i].words);
  }
  subjects = hd_decision_subjects (store_of (f), second, NULL);
  g_assert_cmpuint (subjects->len, ==, 0);
  {
    g_autoptr (GError) error = NULL;

    g_assert_true (hd_decision_remove (store_of (f), first, chosen, &error));
    g_assert_no_error (error);
    g_assert_cmpint (money_of (f, chosen), ==, 0);
    assert_refused (hd_decision_remove (store_of (f), first, chosen, &error), error, HD_ERROR_CONSTRAINT, "Trần Văn An");
  }
  /* A draft lets go of its subjects when it is deleted, and undo brings both back. */
  add (f, second, chosen);
  {
    g_autoptr (HdRecord) decision = get (f, HD_TYPE_DECISION, second);
    g_autoptr (HdRecord) nomination = NULL;
    g_autoptr (GError) error = NULL;

    hd_store_delete (store_of (f), decision, &error);
    g_assert_no_error (error);
    nomination = get (f, HD_TYPE_NOMINATION, chosen);
    g_assert_cmpint (hd_record_int (nomination, HD_NOMINATION_DECISION), ==, 0);
    hd_store_undo (store_of (f), NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpint (money_of (f, chosen), ==, 450000);
  }
}

/* The money is that of the day; what was typed is named and needs a reason. */
static void
test_money (Room *f, gconstpointer data)
{
  gint64 decision = fixture_save (&f->base, new_decision (1, "2024-03-08"));
  gint64 person = add_chosen (f, "Trần Văn An"), typed = add_chosen (f, "Lê Thị Bình");
  gint64 group = add_dossier (f, "Tổ dân phố 5", "collective", f->paper, "chosen", "chosen");
  gint64 unpriced = add_dossier (f, "Mai Văn Dần", "individual", f->title, "chosen", "chosen");
  gint64 all[] = { person, typed, group, unpriced };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = NULL, units = NULL, lines = NULL;
  g_autoptr (HdRecord) record = NULL;
  g_autofree char *shares = NULL;
  HdDecisionMoney money;
  gboolean differs;
  gint64 sum = 0;

  hd_decision_add (store_of (f), decision, all, G_N_ELEMENTS (all), &error);
  g_assert_no_error (error);
  g_assert_cmpint (money_of (f, group), ==, 900000);      /* 60 × 1,490,000 = 894,000 */
  lines = hd_decision_lines (store_of (f), decision, &error);
  g_assert_no_error (error);
  problems = hd_decision_line_problems (lines, &differs);
  g_assert_false (differs);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (problems, 0), "Người tốt, việc tốt"));

  record = get (f, HD_TYPE_NOMINATION, typed);
  hd_record_set_int (record, HD_NOMINATION_MONEY, 500000);
  hd_record_set_int (record, HD_NOMINATION_DIRECT_WORKER, TRUE);
  hd_record_set_text (record, HD_NOMINATION_SEX, "female");
  fixture_save (&f->base, g_object_ref (record));
  /* Another day, another base salary; what was typed stays. */
  change (f, HD_TYPE_DECISION, decision, "issued", "2024-08-01");
  g_assert_cmpint (money_of (f, person), ==, 710000);     /* 30 × 2,340,000 = 702,000 */
  g_assert_cmpint (money_of (f, group), ==, 1410000);     /* 60 × 2,340,000 = 1,404,000 */
  g_assert_cmpint (money_of (f, typed), ==, 500000);
  g_clear_pointer (&problems, g_ptr_array_unref);
  g_clear_pointer (&lines, g_ptr_array_unref);
  lines = hd_decision_lines (store_of (f), decision, &error);
  problems = hd_decision_line_problems (lines, &differs);
  shares = hd_decision_line_shares (lines);
  g_assert_cmpstr (shares, ==, "Direct workers: 1 of 3 people (33 %) · women: 1 of 3 (33 %) · small collectives: 0 of 1 (0 %)");
  g_assert_true (differs);
  g_assert_nonnull (strstr (g_ptr_array_index (problems, 0), "Lê Thị Bình"));

  hd_store_set_setting (store_of (f), "award_budget.2024", "3000000", &error);
  g_assert_true (hd_decision_money (store_of (f), decision, &money, &error));
  for (guint i = 0; i < lines->len; i++)
    sum += ((HdDecisionLine *) g_ptr_array_index (lines, i))->money;
  g_assert_cmpint (money.money, ==, sum);
  g_assert_cmpint (sum, ==, 710000 + 500000 + 1410000);
  g_assert_cmpint (money.year_budget, ==, 3000000);
  g_assert_cmpint (money.year_spent, ==, 0);
  units = hd_decision_units (store_of (f), decision, &error);
  g_assert_cmpuint (units->len, ==, 1);
  g_assert_cmpint (((HdDecisionTotal *) g_ptr_array_index (units, 0))->money, ==, sum);
  g_assert_cmpint (((HdDecisionTotal *) g_ptr_array_index (units, 0))->subjects, ==, 4);

  assert_refused (hd_decision_issue (store_of (f), decision, &error), error, HD_ERROR_CONSTRAINT, "Lê Thị Bình");
  change (f, HD_TYPE_DECISION, decision, "note", "Mức riêng theo Nghị quyết của HĐND");
  issue (f, decision);
  g_assert_true (hd_decision_money (store_of (f), decision, &money, NULL));
  g_assert_cmpint (money.year_spent, ==, sum);
}

/* What a decision must have before it leaves the house. */
static void
test_incomplete (Room *f, gconstpointer data)
{
  static const struct { const char *field; const char *text; const char *words; } cases[] = {
    { "number", NULL, "number" }, { "symbol", "", "symbol" }, { "issued", "", "date" }, { "signer", "", "signer" },
  };
  gint64 empty = fixture_save (&f->base, new_decision (9, "2024-03-08"));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) decision = new_decision (i == 0 ? 0 : 10 + i, "2024-03-08");
    g_autoptr (GError) reason = NULL;
    gint64 id;

    if (cases[i].text != NULL)
      g_object_set (decision, cases[i].field, cases[i].text, NULL);
    if (strcmp (cases[i].field, "signer") == 0)
      g_object_set (decision, "post", "CHỦ TỊCH", NULL);
    id = fixture_save (&f->base, g_steal_pointer (&decision));
    add (f, id, add_chosen (f, cases[i].words));
    assert_refused (hd_decision_issue (store_of (f), id, &reason), reason, HD_ERROR_INVALID, cases[i].words);
    assert_text (f, HD_TYPE_DECISION, id, HD_DECISION_STATE, "draft");
  }
  assert_refused (hd_decision_issue (store_of (f), empty, &error), error, HD_ERROR_INVALID, "nobody");
}

/* One step issues all, locks them, and one undo takes it back. */
static void
test_issue (Room *f, gconstpointer data)
{
  gint64 decision = fixture_save (&f->base, new_decision (5, "2024-03-08"));
  gint64 nomination = add_chosen (f, "Trần Văn An"), other = add_chosen (f, "Đinh Thị Gái");
  gint64 late = add_chosen (f, "Hồ Văn Hải");
  static const struct { const char *field, *text; } locked[] = {
    { "issued", "2024-03-09" }, { "signer", "Người khác" }, { "title", "Khác" }, { "symbol", "QĐ-HĐ" }, { "bases", "Luật" }, { "state", "draft" },
  };
  static const struct { const char *field, *text; } signed_fields[] = { { "full-name", "Trần Văn Ân" }, { "gift", "Xe đạp" } };
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  add (f, decision, nomination);
  add (f, decision, other);
  issue (f, decision);
  assert_status (f, nomination, "decided");
  assert_status (f, other, "decided");
  assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_DECISION_NUMBER, "05/QĐ-UBND");
  assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_DECISION_DATE, "2024-03-08");

  for (guint i = 0; i < G_N_ELEMENTS (locked); i++) {
    g_autoptr (HdRecord) record = get (f, HD_TYPE_DECISION, decision);
    g_autoptr (GError) reason = NULL;

    g_object_set (record, locked[i].field, locked[i].text, NULL);
    assert_refused (hd_store_save (store_of (f), record, &reason), reason, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
  }
  for (guint i = 0; i < G_N_ELEMENTS (signed_fields); i++) {
    g_autoptr (HdRecord) record = get (f, HD_TYPE_NOMINATION, nomination);
    g_autoptr (GError) reason = NULL;

    g_object_set (record, signed_fields[i].field, signed_fields[i].text, NULL);
    assert_refused (hd_store_save (store_of (f), record, &reason), reason, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
  }
  {
    g_autoptr (HdRecord) record = get (f, HD_TYPE_NOMINATION, nomination);

    /* One truth: whatever is typed, the number and date are the decision's. */
    g_object_set (record, "decision-number", "99/QĐ", "decision-date", "2024-12-31", "notes", "Đã trao", NULL);
    fixture_save (&f->base, g_steal_pointer (&record));
    assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_DECISION_NUMBER, "05/QĐ-UBND");
    record = get (f, HD_TYPE_NOMINATION, nomination);
    assert_refused (hd_store_delete (store_of (f), record, &error), error, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
    g_clear_error (&error);
  }
  {
    g_autoptr (HdRecord) record = get (f, HD_TYPE_DECISION, decision);

    assert_refused (hd_store_delete (store_of (f), record, &error), error, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
    g_clear_error (&error);
  }
  assert_refused (hd_decision_add (store_of (f), decision, &late, 1, &error), error, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
  g_clear_error (&error);
  assert_refused (hd_decision_remove (store_of (f), decision, other, &error), error, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
  g_clear_error (&error);
  assert_refused (hd_decision_issue (store_of (f), decision, &error), error, HD_ERROR_CONSTRAINT, "05/QĐ-UBND");
  g_clear_error (&error);
  /* What the secretariat notes beside it may change. */
  change (f, HD_TYPE_DECISION, decision, "note", "Đã gửi các đơn vị");

  /* The note, the note on the dossier, the issuing. */
  for (guint i = 0; i < 3; i++) {
    g_clear_pointer (&label, g_free);
    hd_store_undo (store_of (f), &label, &error);
    g_assert_no_error (error);
  }
  g_assert_nonnull (strstr (label, "05/QĐ-UBND"));
  assert_text (f, HD_TYPE_DECISION, decision, HD_DECISION_STATE, "draft");
  assert_status (f, nomination, "chosen");
  assert_status (f, other, "chosen");
  assert_text (f, HD_TYPE_NOMINATION, other, HD_NOMINATION_DECISION_NUMBER, "");
  hd_store_redo (store_of (f), NULL, &error);
  g_assert_no_error (error);
  assert_status (f, other, "decided");
  assert_text (f, HD_TYPE_NOMINATION, other, HD_NOMINATION_DECISION_NUMBER, "05/QĐ-UBND");
}

/* One that the chain does not let go on holds all back. */
static void
test_issue_none (Room *f, gconstpointer data)
{
  gint64 decision = fixture_save (&f->base, new_decision (5, "2024-03-08"));
  gint64 good = add_chosen (f, "Trần Văn An"), bad = add_chosen (f, "Phan <i>Văn</i> & Kẹt");
  g_autoptr (GError) error = NULL;

  add (f, decision, good);
  add (f, decision, bad);
  change (f, HD_TYPE_NOMINATION, bad, "step", "review");
  assert_refused (hd_decision_issue (store_of (f), decision, &error), error, HD_ERROR_CONSTRAINT, "Phan <i>Văn</i> & Kẹt");
  assert_text (f, HD_TYPE_DECISION, decision, HD_DECISION_STATE, "draft");
  assert_status (f, good, "chosen");
}

static void
test_revoke (Room *f, gconstpointer data)
{
  gint64 given = fixture_save (&f->base, new_decision (5, "2024-03-08"));
  gint64 nomination = add_chosen (f, "Trần Văn An"), other = add_chosen (f, "Đinh Thị Gái"), waiting = add_chosen (f, "Hồ Văn Hải");
  static const struct { const char *ground, *kind, *issued; gboolean known; int code; const char *words; } cases[] = {
    { "",                      "revocation", "2024-06-01", TRUE,  HD_ERROR_INVALID,    "ground" },
    { "Khai gian thành tích",  "award",      "2024-06-01", TRUE,  HD_ERROR_INVALID,    "Revocation" },
    { "Khai gian thành tích",  "revocation", "2024-03-07", TRUE,  HD_ERROR_CONSTRAINT, "08/03/2024" },
    { "Khai gian thành tích",  "revocation", "2024-06-01", FALSE, HD_ERROR_CONSTRAINT, "Hồ Văn Hải" },
  };
  g_autoptr (HdRecord) award = NULL, revocation = NULL;
  g_autoptr (GPtrArray) subjects = NULL;
  g_autoptr (GError) error = NULL;
  gint64 id;

  add (f, given, nomination);
  add (f, given, other);
  issue (f, given);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) decision = new_decision (20 + i, cases[i].issued);
    g_autoptr (GError) reason = NULL;
    gint64 made;

    g_object_set (decision, "kind", cases[i].kind, "ground", cases[i].ground, NULL);
    made = fixture_save (&f->base, g_steal_pointer (&decision));
    assert_refused (hd_decision_revoke (store_of (f), made, cases[i].known ? &nomination : &waiting, 1, &reason), reason, cases[i].code,
                    cases[i].words);
    assert_text (f, HD_TYPE_DECISION, made, HD_DECISION_STATE, "draft");
  }
  award = get (f, HD_TYPE_DECISION, given);
  revocation = hd_decision_revocation (store_of (f), HD_DECISION (award), 2024);
  g_object_set (revocation, "issued", "2024-06-01", "effective", "2024-06-10", "ground", "Khai gian thành tích (Luật 2022, chương VII)", NULL);
  g_assert_nonnull (strstr (hd_record_text (revocation, HD_DECISION_TITLE), "05/QĐ-UBND"));
  id = fixture_save (&f->base, g_object_ref (revocation));
  hd_decision_revoke (store_of (f), id, &nomination, 1, &error);
  g_assert_no_error (error);
  assert_status (f, nomination, "revoked");
  assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_REVOKED, "2024-06-10");
  /* It is still told by which decision it was given, and the other one stands. */
  assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_DECISION_NUMBER, "05/QĐ-UBND");
  assert_status (f, other, "decided");
  subjects = hd_decision_subjects (store_of (f), id, &error);
  g_assert_cmpuint (subjects->len, ==, 1);
  g_assert_cmpint (hd_record_id (g_ptr_array_index (subjects, 0)), ==, nomination);
  assert_refused (hd_decision_revoke (store_of (f), id, &nomination, 1, &error), error, HD_ERROR_CONSTRAINT, "issued already");
  g_clear_error (&error);
  hd_store_undo (store_of (f), NULL, &error);
  g_assert_no_error (error);
  assert_status (f, nomination, "decided");
  assert_text (f, HD_TYPE_NOMINATION, nomination, HD_NOMINATION_REVOKED, "");
}

/* Drafts out of what is ready: one for each award, tried, looked at, undone together. */
static void
test_propose (Room *f, gconstpointer data)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GArray) made = NULL, ready = NULL;
  g_autoptr (GError) error = NULL;
  HdDecisionGroup *group;

  add_chosen (f, "Trần Văn An");
  add_chosen (f, "Lê Thị Bình");
  add_dossier (f, "Mai Văn Dần", "individual", f->title, "chosen", "chosen");
  add_dossier (f, "Vũ Văn Bảy", "individual", f->title, "review", "in_council");
  groups = hd_decision_groups (store_of (f), 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (groups->len, ==, 2);
  group = g_ptr_array_index (groups, 0);
  g_assert_cmpstr (group->title, ==, "Về việc tặng Giấy khen năm 2024");
  g_assert_cmpuint (group->nominations->len, ==, 2);
  g_assert_cmpuint (group->unpriced, ==, 0);
  group = g_ptr_array_index (groups, 1);
  g_assert_cmpstr (group->title, ==, "Về việc tặng danh hiệu Người tốt, việc tốt năm 2024");
  g_assert_cmpuint (group->unpriced, ==, 1);
  made = hd_decision_propose (store_of (f), groups, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (made->len, ==, 2);
  ready = hd_decision_ready (store_of (f), 0, NULL);
  g_assert_cmpuint (ready->len, ==, 0);
  hd_store_undo (store_of (f), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_store_count (store_of (f), HD_TYPE_DECISION), ==, 0);
  g_clear_pointer (&ready, g_array_unref);
  ready = hd_decision_ready (store_of (f), 0, NULL);
  g_assert_cmpuint (ready->len, ==, 3);
}

static void
test_above (Room *f, gconstpointer data)
{
  gint64 old = add_dossier (f, "Trần Văn An", "individual", f->paper, "above", "introduced");
  gint64 new = add_dossier (f, "Lê Thị Bình", "individual", f->paper, "above", "introduced");
  g_autoptr (GPtrArray) waiting = NULL;
  g_autoptr (GError) error = NULL;
  HdWaiting *row;

  change (f, HD_TYPE_NOMINATION, old, "step-since", "2024-02-01");
  change (f, HD_TYPE_NOMINATION, new, "step-since", "2024-04-01");
  waiting = hd_decisions_above (store_of (f), "2024-04-11", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (waiting->len, ==, 2);
  row = g_ptr_array_index (waiting, 0);
  g_assert_cmpint (row->nomination, ==, old);
  g_assert_cmpint (row->days, ==, 70);
  g_assert_true (row->late);
  row = g_ptr_array_index (waiting, 1);
  g_assert_cmpint (row->days, ==, 10);
  g_assert_false (row->late);
}

/* Five hundred in one decision: added, issued and undone, each as one step. */
static void
test_many (Room *f, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *name = g_strnfill (190, 'N');
  gint64 decision = fixture_save (&f->base, new_decision (5, "2024-03-08"));
  g_autoptr (GError) error = NULL;
  HdDecisionMoney money;
  gint64 start;

  hd_store_begin (store_of (f), "many", &error);
  for (guint i = 0; i < 500; i++) {
    g_autofree char *full = g_strdup_printf ("%s %u", name, i);
    gint64 id = add_chosen (f, full);

    g_array_append_val (ids, id);
  }
  hd_store_commit (store_of (f), &error);
  g_assert_no_error (error);
  start = g_get_monotonic_time ();
  hd_decision_add (store_of (f), decision, (const gint64 *) ids->data, ids->len, &error);
  g_assert_no_error (error);
  g_test_message ("added in %" PRId64 " ms", (g_get_monotonic_time () - start) / 1000);
  start = g_get_monotonic_time ();
  issue (f, decision);
  g_test_message ("issued in %" PRId64 " ms", (g_get_monotonic_time () - start) / 1000);
  g_assert_true (hd_decision_money (store_of (f), decision, &money, &error));
  g_assert_cmpint (money.money, ==, 500 * 450000);
  assert_status (f, g_array_index (ids, gint64, 499), "decided");
  hd_store_undo (store_of (f), NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < ids->len; i++)
    assert_status (f, g_array_index (ids, gint64, i), "chosen");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add ("/decision/" path, Room, NULL, set_up, func, tear_down)
  ADD ("reference", test_reference);
  ADD ("defaults", test_defaults);
  ADD ("numbers", test_numbers);
  ADD ("gaps", test_gaps);
  ADD ("doubles", test_doubles);
  ADD ("dates", test_dates);
  ADD ("add", test_add);
  ADD ("money", test_money);
  ADD ("incomplete", test_incomplete);
  ADD ("issue", test_issue);
  ADD ("issue-none", test_issue_none);
  ADD ("revoke", test_revoke);
  ADD ("propose", test_propose);
  ADD ("above", test_above);
  ADD ("many", test_many);
  return g_test_run ();
}
