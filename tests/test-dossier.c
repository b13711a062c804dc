/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way of dossiers: where they begin, how they are returned and handed in again, moved
 * many at once, and taken back. */
#include "config.h"
#include <string.h>
#include "exchange/rules-file.h"
#include "store/award.h"
#include "store/council.h"
#include "store/decision.h"
#include "store/dossier.h"
#include "store/figure.h"
#include "store/listing.h"
#include "store/text.h"
#include "store/unit.h"
#include "year.h"

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) units = NULL;
  g_autoptr (GError) error = NULL;

  fixture_set_up_made (f, "ke-hoach-26-2023.json", year_load_plan);
  units = hd_store_get_all (f->store, HD_TYPE_UNIT, &error);
  g_assert_no_error (error);
  f->unit = hd_record_id (g_ptr_array_index (units, 0));
}

static gint64
award (Fixture *f, const char *code)
{
  g_autoptr (HdRecord) form = fixture_find (f, HD_TYPE_AWARD_FORM, "code", code);

  return hd_record_id (form);
}

static gint64
add (Fixture *f, const char *name, const char *code, const char *status, const char *received)
{
  HdRecord *nomination = fixture_nomination (f, name, "1970", name);

  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, award (f, code));
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, status);
  hd_record_set_text (nomination, HD_NOMINATION_RECEIVED, received);
  return fixture_save (f, nomination);
}

static HdRecord *
get (Fixture *f, gint64 id)
{
  g_autoptr (GError) error = NULL;
  HdRecord *nomination = hd_store_get (f->store, HD_TYPE_NOMINATION, id, &error);

  g_assert_no_error (error);
  return nomination;
}

static void
assert_at (Fixture *f, gint64 id, const char *step, const char *status, const char *since, const char *due)
{
  g_autoptr (HdRecord) nomination = get (f, id);

  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_STEP), ==, step);
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_STATUS), ==, status);
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_STEP_SINCE), ==, since);
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_DUE), ==, due);
}

static void
move (Fixture *f, gint64 id, const char *to, const HdMoveFacts *facts)
{
  g_autoptr (GError) error = NULL;

  hd_dossier_move (f->store, id, to, facts, &error);
  g_assert_no_error (error);
}

static void
refuse (Fixture *f, gint64 id, const char *to, const HdMoveFacts *facts, const char *says)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (hd_dossier_move (f->store, id, to, facts, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  if (strstr (error->message, says) == NULL)
    g_error ("“%s” does not say “%s”", error->message, says);
}

static void
test_working_days (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = fixture_cases ("figures/working-days.tsv", 4);

  for (guint i = 0; i < cases->len; i++) {
    char **c = g_ptr_array_index (cases, i);
    g_autoptr (GError) error = NULL;
    g_autofree char *day = NULL;

    hd_store_set_setting (f->store, "holidays", c[0], &error);
    g_assert_no_error (error);
    g_test_message ("%s %s %s", c[0], c[1], c[2]);
    day = hd_working_days_after (f->store, c[1], year_number (c[2]));
    g_assert_cmpstr (day, ==, c[3]);
    if (*day != '\0' && year_number (c[2]) > 0) {
      g_assert_cmpint (hd_working_days_between (f->store, c[1], day), ==, year_number (c[2]));
      g_assert_cmpint (hd_working_days_between (f->store, day, c[1]), ==, -year_number (c[2]));
    }
  }
}

/* Where a nomination stands when it comes: at the step of its status, by the clock of it. */
static void
test_begin (Fixture *f, gconstpointer data)
{
  static const struct { const char *award, *status, *received, *step, *since, *due; } cases[] = {
    { "GK",     "draft",      "",           "unit_review", "",           "" },
    { "GK",     "received",   "2024-03-01", "received",    "2024-03-01", "2024-03-15" },
    { "GK",     "received",   "",           "received",    "",           "" },
    { "GK",     "incomplete", "2024-03-01", "returned",    "",           "" },
    { "GK",     "introduced", "2024-03-01", "introduced",  "",           "" },
    { "SACH",   "introduced", "2024-03-01", "sent",        "",           "" },
    { "SACH",   "chosen",     "2024-03-01", "chosen",      "",           "" },
    /* No chain of the award knows the status: then another one has it. */
    { "SACH",   "in_council", "2024-03-01", "council",     "",           "" },
    { "NTVT-TP", "decided",   "2024-03-01", "decided",     "",           "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = g_strdup_printf ("Người %u", i);

    g_test_message ("%s %s", cases[i].award, cases[i].status);
    assert_at (f, add (f, name, cases[i].award, cases[i].status, cases[i].received), cases[i].step, cases[i].status, cases[i].since, cases[i].due);
  }
}

/* A status set by hand is followed until the dossier moves; then only moves do. */
static void
test_by_hand (Fixture *f, gconstpointer data)
{
  gint64 id = add (f, "Phạm Văn Tay", "GK", "received", "2024-03-01");
  HdMoveFacts facts = { .date = "2024-03-04", .reason = "papers", .deadline = "2024-03-11" };
  g_autoptr (HdRecord) nomination = get (f, id);
  g_autoptr (GError) error = NULL;

  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "eligible");
  g_assert_true (hd_store_save (f->store, nomination, &error));
  g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_STEP), ==, "eligible");
  /* Another award, another chain. */
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, award (f, "NTVT-Q"));
  g_assert_true (hd_store_save (f->store, nomination, &error));
  {
    g_autoptr (HdRecord) chain = hd_store_get (f->store, HD_TYPE_CHAIN, hd_record_int (nomination, HD_NOMINATION_CHAIN), NULL);

    g_assert_cmpstr (hd_record_text (chain, HD_CHAIN_CODE), ==, "ntvt");
  }
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "received");
  g_assert_true (hd_store_save (f->store, nomination, &error));
  assert_at (f, id, "received", "received", "2024-03-01", "2024-03-15");

  move (f, id, "returned", &facts);
  g_clear_object (&nomination);
  nomination = get (f, id);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "decided");
  g_assert_false (hd_store_save (f->store, nomination, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_cmpint (hd_record_bad_field (nomination), ==, HD_NOMINATION_STATUS);
  g_assert_nonnull (strstr (error->message, "its status follows its step"));
  g_clear_error (&error);
  /* Under way, it keeps its chain whatever becomes of the award. */
  g_clear_object (&nomination);
  nomination = get (f, id);
  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, award (f, "SACH"));
  g_assert_true (hd_store_save (f->store, nomination, &error));
  assert_at (f, id, "returned", "incomplete", "2024-03-04", "2024-03-11");
}

/* A file without chains works as it did. */
static void
test_no_chains (Fixture *f, gconstpointer data)
{
  gint64 id = fixture_save (f, fixture_nomination (f, "Không Quy Trình", "", ""));
  g_autoptr (HdRecord) nomination = get (f, id);
  g_autoptr (GPtrArray) moves = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (hd_record_int (nomination, HD_NOMINATION_CHAIN), ==, 0);
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "granted");
  g_assert_true (hd_store_save (f->store, nomination, &error));
  moves = hd_dossier_moves (f->store, HD_NOMINATION (nomination), &error);
  g_assert_cmpuint (moves->len, ==, 0);
  refuse (f, id, "revoked", NULL, "on no chain of approval");
}

/* A file older than the chains: what is there stands on them, and undo does not go behind. */
static void
test_older_file (Fixture *f, gconstpointer data)
{
  static const struct { const char *status, *step, *since; } cases[] = {
    { "draft", "unit_review", "" }, { "received", "received", "2024-03-01" }, { "in_council", "council", "" }, { "decided", "decided", "2024-05-19" },
  };
  gint64 ids[G_N_ELEMENTS (cases)];
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  HdMoveFacts facts = { .date = "2024-03-04", .reason = "papers", .deadline = "2024-03-11" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    HdRecord *nomination = fixture_nomination (f, cases[i].status, "", "");

    hd_record_set_text (nomination, HD_NOMINATION_STATUS, cases[i].status);
    hd_record_set_text (nomination, HD_NOMINATION_RECEIVED, "2024-03-01");
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_DATE, strcmp (cases[i].status, "decided") == 0 ? "2024-05-19" : "");
    ids[i] = fixture_save (f, nomination);
    assert_at (f, ids[i], "", cases[i].status, "", "");
  }
  fixture_save (f, g_object_new (HD_TYPE_COUNCIL, "name", "Hội đồng", "level", "ward", NULL));
  g_assert_true (hd_rules_load (f->store, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_at (f, ids[i], cases[i].step, cases[i].status, cases[i].since, "");
  label = hd_store_undo_label (f->store);
  g_assert_null (label);
  move (f, ids[1], "returned", &facts);
}

static void
test_return (Fixture *f, gconstpointer data)
{
  gint64 id = add (f, "Lê Thị Bổ Sung", "GK", "received", "2024-03-01");
  HdMoveFacts back = { .date = "2024-03-07", .reason = "content", .deadline = "2024-03-20", .note = "Nêu rõ số liệu" };
  HdMoveFacts again = { .date = "2024-03-18" };
  HdMoveFacts early = { .date = "2024-03-02" };
  HdMoveFacts future = { .date = "2199-01-01" };
  HdMoveFacts late = { .date = "2024-03-19", .reason = "papers", .deadline = "2024-03-18" };
  HdMoveFacts partial = { .date = "2024-03", .reason = "papers", .deadline = "2024-03-20" };
  g_autoptr (GPtrArray) way = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (HdRecord) nomination = NULL;
  g_autoptr (GError) error = NULL;
  HdDossierStage *stage;
  HdVersionChange *change;

  move (f, id, "returned", &back);
  assert_at (f, id, "returned", "incomplete", "2024-03-07", "2024-03-20");
  nomination = get (f, id);
  hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT, "Vận động 12 hộ hiến đất & mở ngõ <rộng>");
  hd_store_save (f->store, nomination, &error);
  g_assert_no_error (error);
  refuse (f, id, "resubmitted", &early, "came to its step on 07/03/2024");
  refuse (f, id, "resubmitted", &future, "is a day to come");
  move (f, id, "resubmitted", &again);
  assert_at (f, id, "resubmitted", "completed", "2024-03-18", "2024-04-01");
  refuse (f, id, "returned", &late, "deadline lies before");
  g_assert_false (hd_dossier_move (f->store, id, "returned", &partial, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_INVALID);
  g_clear_error (&error);

  way = hd_dossier_way (f->store, HD_NOMINATION (nomination), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (way->len, ==, 2);
  stage = g_ptr_array_index (way, 0);
  /* Friday 1 March to Thursday 7 March: four working days. */
  g_assert_cmpint (stage->days, ==, 4);
  g_assert_cmpstr (stage->to, ==, "Trả lại, chờ bổ sung");
  g_assert_cmpstr (hd_record_text (stage->move, HD_DOSSIER_MOVE_REASON), ==, "content");
  g_assert_cmpstr (hd_record_text (stage->move, HD_DOSSIER_MOVE_NOTE), ==, "Nêu rõ số liệu");
  changes = hd_dossier_compare (f->store, hd_record_id (stage->move), 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, ==, 1);
  change = g_ptr_array_index (changes, 0);
  g_assert_cmpstr (change->field->name, ==, "achievement");
  g_assert_cmpstr (change->before, ==, "Lê Thị Bổ Sung");
  g_assert_cmpstr (change->after, ==, "Vận động 12 hộ hiến đất & mở ngõ <rộng>");
  stage = g_ptr_array_index (way, 1);
  g_assert_cmpint (stage->days, ==, 7);
  {
    HdDossierStage *first = g_ptr_array_index (way, 0);
    g_autoptr (GPtrArray) between = hd_dossier_compare (f->store, hd_record_id (first->move), hd_record_id (stage->move), &error);
    g_autoptr (GPtrArray) after = hd_dossier_compare (f->store, hd_record_id (stage->move), 0, &error);

    g_assert_cmpuint (between->len, ==, 1);
    g_assert_cmpuint (after->len, ==, 0);
  }
}

/* The proposer takes it back before the appraisal ends, and not after; or gives it up. */
static void
test_recall_and_withdraw (Fixture *f, gconstpointer data)
{
  gint64 recalled = add (f, "Thu Hồi", "GK", "received", "2024-03-01");
  gint64 through = add (f, "Đã Xong", "GK", "eligible", "2024-03-01");
  gint64 gone = add (f, "Rút Lui", "GK", "in_council", "2024-03-01");
  HdMoveFacts facts = { .date = "2024-03-05" };
  HdMoveFacts reason = { .date = "2024-03-05", .reason = "other" };

  move (f, recalled, "unit_decision", &facts);
  assert_at (f, recalled, "unit_decision", "draft", "2024-03-05", "");
  refuse (f, through, "unit_decision", &facts, "from there its chain leads to");
  refuse (f, gone, "withdrawn", &facts, "Say the reason");
  move (f, gone, "withdrawn", &reason);
  assert_at (f, gone, "withdrawn", "withdrawn", "2024-03-05", "");
  refuse (f, gone, "received", &facts, "an end of its chain");
}

/* A reason waives papers and conditions, is kept, and waives no scan. */
static void
test_override (Fixture *f, gconstpointer data)
{
  gint64 id = add (f, "Bỏ Qua", "GK", "received", "2024-03-01");
  gint64 draft = add (f, "Chưa Quét", "GK", "draft", "");
  HdMoveFacts facts = { .date = "2024-03-05", .note = "Đã điện thoại" };
  HdMoveFacts submission = { .date = "2024-03-05", .number = "15/TTr", .signer = "Trần Văn B", .override = "gấp" };
  g_autoptr (GPtrArray) way = NULL;
  g_autoptr (GPtrArray) missing = NULL;
  g_autoptr (GArray) waiting = NULL;
  g_autoptr (HdRecord) nomination = get (f, id);

  missing = hd_dossier_missing (f->store, HD_NOMINATION (nomination), NULL);
  g_assert_cmpuint (missing->len, ==, 3);
  waiting = hd_dossiers_with_missing_papers (f->store, 2024, NULL);
  g_assert_cmpuint (waiting->len, ==, 2);
  refuse (f, id, "eligible", &facts, "Papers are missing: Tờ trình");
  facts.override = "Bản giấy đã nộp";
  move (f, id, "eligible", &facts);
  way = hd_dossier_way (f->store, HD_NOMINATION (nomination), NULL);
  g_assert_cmpstr (hd_record_text (((HdDossierStage *) g_ptr_array_index (way, 0))->move, HD_DOSSIER_MOVE_NOTE), ==,
                   "Đã điện thoại\nConditions waived, because: Bản giấy đã nộp");
  submission.override = NULL;
  move (f, draft, "unit_decision", &submission);
  submission.override = "gấp";
  refuse (f, draft, "received", &submission, "Attach its scan");
}

static gint64
figure (Fixture *f, const char *name, const char *as_of)
{
  HdScope scope = { .year = 2024, .as_of = as_of };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = hd_figure_rows (f->store, name, &scope, &error);
  HdValue value;
  gint64 sum = 0;

  g_assert_no_error (error);
  hd_figure_value (f->store, name, &scope, &value, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    sum += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  g_assert_cmpint (sum, ==, value.value);
  return value.value;
}

static guint
listed (Fixture *f, const char *as_of)
{
  g_autoptr (HdListing) listing = hd_listing_new (f->store, HD_LISTING_EXEMPLARS, 2024, NULL);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  hd_listing_set_as_of (listing, as_of);
  hd_listing_rewind (listing, &error);
  g_assert_no_error (error);
  for (; hd_listing_next (listing, &error); n++)
    ;
  g_assert_no_error (error);
  return n;
}

/* A revoked award leaves every count from that day: not the day before, and not again. */
static void
test_revoke (Fixture *f, gconstpointer data)
{
  HdRecord *nomination = fixture_nomination (f, "Hủy Bỏ", "1970", "Hủy Bỏ");
  gint64 id, decision;
  HdMoveFacts facts = { .date = "2024-09-02" };
  g_autoptr (HdRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, award (f, "NTVT-Q"));
  hd_record_set_text (nomination, HD_NOMINATION_STATUS, "decided");
  hd_record_set_text (nomination, HD_NOMINATION_DECISION_DATE, "2024-05-19");
  id = fixture_save (f, nomination);
  g_assert_cmpint (figure (f, "district_awarded_people", NULL), ==, 1);
  refuse (f, id, "revoked", &facts, "decision to revoke it");
  decision = fixture_save (f, g_object_new (HD_TYPE_DECISION, "kind", "revocation", "number", G_GINT64_CONSTANT (7), "symbol", "QĐ-UBND",
                                            "year", G_GINT64_CONSTANT (2024), "title", "Hủy bỏ", "issued", "2024-09-01", "effective", "2024-09-02",
                                            "ground", "Khai sai", "signer", "Trần Văn B", "state", "draft", NULL));
  facts.decision = decision;
  refuse (f, id, "revoked", &facts, "not issued yet");
  record = hd_store_get (f->store, HD_TYPE_DECISION, decision, &error);
  hd_record_set_text (record, HD_DECISION_STATE, "issued");
  hd_store_save (f->store, record, &error);
  g_assert_no_error (error);
  move (f, id, "revoked", &facts);
  {
    g_autoptr (HdRecord) after = get (f, id);

    g_assert_cmpstr (hd_record_text (after, HD_NOMINATION_REVOKED), ==, "2024-09-02");
  }
  {
    static const char *const names[] = { "district_awarded_people", "awarded_total", "nominations_decided", "exemplars" };

    for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
      g_assert_cmpint (figure (f, names[i], "2024-09-01"), ==, 1);
      g_assert_cmpint (figure (f, names[i], "2024-09-02"), ==, 0);
      g_assert_cmpint (figure (f, names[i], NULL), ==, 0);
    }
  }
  g_assert_cmpuint (listed (f, "2024-09-01"), ==, 1);
  g_assert_cmpuint (listed (f, "2024-09-02"), ==, 0);
  g_assert_true (hd_store_undo (f->store, NULL, &error));
  g_assert_cmpint (figure (f, "district_awarded_people", NULL), ==, 1);
}

/* Decided here, it stays an award of the district while the City is asked for more. */
static void
test_introduced_stays_decided (Fixture *f, gconstpointer data)
{
  static const char *const statuses[] = { "introduced", "refused", "granted" };
  static const char *const names_above[] = { "Trên Một", "Trên Hai", "Trên Ba" };

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++) {
    HdRecord *here = fixture_nomination (f, statuses[i], "", statuses[i]), *above = fixture_nomination (f, names_above[i], "", "");

    hd_record_set_int (here, HD_NOMINATION_AWARD_FORM, award (f, "DHTT-Q"));
    hd_record_set_text (here, HD_NOMINATION_STATUS, statuses[i]);
    hd_record_set_text (here, HD_NOMINATION_DECISION_DATE, "2024-05-19");
    fixture_save (f, here);
    hd_record_set_int (above, HD_NOMINATION_AWARD_FORM, award (f, "NTVT-TP"));
    hd_record_set_text (above, HD_NOMINATION_STATUS, statuses[i]);
    hd_record_set_text (above, HD_NOMINATION_DECISION_DATE, strcmp (statuses[i], "granted") == 0 ? "2024-09-02" : "");
    fixture_save (f, above);
  }
  g_assert_cmpint (figure (f, "district_awarded_people", NULL), ==, G_N_ELEMENTS (statuses));
  g_assert_cmpint (figure (f, "city_awarded_people", NULL), ==, 1);
}

/* What a preview says is what happens; it is one step to undo. */
static void
test_batch (Fixture *f, gconstpointer data)
{
  const char *statuses[] = { "received", "completed", "draft", "received", "decided", "received" };
  gint64 ids[G_N_ELEMENTS (statuses) + 1];
  HdMoveFacts facts = { .date = "2024-04-01", .reason = "papers", .deadline = "2024-04-10" };
  g_autoptr (GPtrArray) previews = NULL;
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL, *before = NULL, *after = NULL;
  guint moved = 0, may = 0;

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++) {
    g_autofree char *name = g_strdup_printf ("Hồ sơ & %u", i);

    ids[i] = add (f, name, i == 3 ? "SACH" : "GK", statuses[i], "2024-03-01");
  }
  ids[G_N_ELEMENTS (statuses)] = ids[0];   /* told twice, moved once */
  targets = hd_dossiers_targets (f->store, ids, G_N_ELEMENTS (ids), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (targets->len, >, 5);
  previews = hd_dossiers_preview (f->store, ids, G_N_ELEMENTS (ids), "returned", &facts, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (previews->len, ==, G_N_ELEMENTS (statuses));
  for (guint i = 0; i < previews->len; i++) {
    const HdMovePreview *preview = g_ptr_array_index (previews, i);

    g_assert_cmpint (preview->nomination, ==, ids[i]);
    g_assert_cmpstr (preview->to, ==, "Trả lại, chờ bổ sung");
    may += preview->refusal == NULL;
  }
  g_assert_cmpuint (may, ==, 4);

  /* One refusal fails the whole, and names who it is. */
  before = hd_store_chain_head (f->store);
  g_assert_false (hd_dossiers_move (f->store, ids, G_N_ELEMENTS (ids), "returned", &facts, FALSE, &moved, &error));
  g_assert_error (error, HD_ERROR, HD_ERROR_CONSTRAINT);
  g_assert_true (g_str_has_prefix (error->message, "Hồ sơ & 2: "));
  g_clear_error (&error);
  after = hd_store_chain_head (f->store);
  g_assert_cmpstr (before, ==, after);

  g_assert_true (hd_dossiers_move (f->store, ids, G_N_ELEMENTS (ids), "returned", &facts, TRUE, &moved, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (moved, ==, may);
  for (guint i = 0; i < previews->len; i++) {
    const HdMovePreview *preview = g_ptr_array_index (previews, i);
    g_autoptr (HdRecord) nomination = get (f, preview->nomination);

    g_assert_cmpint (strcmp (hd_record_text (nomination, HD_NOMINATION_STEP), "returned") == 0, ==, preview->refusal == NULL);
  }
  g_assert_true (hd_store_undo (f->store, &label, &error));
  g_assert_cmpstr (label, ==, "4 dossiers to “Trả lại, chờ bổ sung”");
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++) {
    g_autoptr (HdRecord) nomination = get (f, ids[i]);

    g_assert_cmpstr (hd_record_text (nomination, HD_NOMINATION_STATUS), ==, statuses[i]);
  }
  g_assert_cmpint (hd_store_count (f->store, HD_TYPE_DOSSIER_MOVE), ==, 0);
}

/* What waits for us, for papers, and for the level above; each figure is its list. */
static void
test_waiting (Fixture *f, gconstpointer data)
{
  gint64 id = add (f, "Đã Gửi", "NTVT-TP", "chosen", "2024-03-01");
  HdMoveFacts facts = { .date = "2024-05-02", .number = "20/TTr", .signer = "Trần Văn B" };
  g_autoptr (GArray) early = NULL;
  g_autoptr (GArray) late = NULL;

  add (f, "Đang Chờ", "GK", "received", "2024-03-01");
  move (f, id, "introduced", &facts);
  /* Sixty days after 2 May are over with 1 July. */
  early = hd_dossiers_unanswered (f->store, "2024-07-01", NULL);
  late = hd_dossiers_unanswered (f->store, "2024-07-02", NULL);
  g_assert_cmpuint (early->len, ==, 0);
  g_assert_cmpuint (late->len, ==, 1);
  g_assert_cmpint (figure (f, "dossiers_unanswered", "2024-07-01"), ==, 0);
  g_assert_cmpint (figure (f, "dossiers_unanswered", "2024-07-02"), ==, 1);
  g_assert_cmpint (figure (f, "dossiers_past_due", "2024-03-15"), ==, 0);
  g_assert_cmpint (figure (f, "dossiers_past_due", "2024-03-16"), ==, 1);
  g_assert_cmpint (figure (f, "dossiers_waiting_papers", NULL), ==, 1);
}

/* The checklist follows the award, the kind of achievement and the kind of subject. */
static void
test_checklist (Fixture *f, gconstpointer data)
{
  static const struct { const char *award, *type, *kind, *codes; } cases[] = {
    { "GK",     "",         "individual", "TO-TRINH BAO-CAO-CN BIEN-BAN ANH" },
    { "GK",     "thematic", "collective", "TO-TRINH BAO-CAO-TT BIEN-BAN ANH" },
    { "GK",     "regular",  "household",  "TO-TRINH BAO-CAO-HGD BIEN-BAN ANH" },
    { "GK",     "adhoc",    "individual", "TO-TRINH-DX TOM-TAT ANH" },
    { "CDTDUT", "",         "individual", "TO-TRINH BAO-CAO-CN BIEN-BAN KET-QUA-PHIEU Y-KIEN-DP ANH" },
    { "SACH",   "",         "collective", "TO-TRINH BAI-VIET ANH" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = g_strdup_printf ("Đối tượng %u", i);
    HdRecord *nomination = fixture_nomination (f, name, "", "");
    g_autoptr (HdRecord) saved = NULL;
    g_autoptr (GString) codes = g_string_new (NULL);
    g_autoptr (GPtrArray) lines = NULL;
    g_autoptr (GError) error = NULL;

    hd_record_set_text (nomination, HD_NOMINATION_KIND, cases[i].kind);
    hd_record_set_text (nomination, HD_NOMINATION_ACHIEVEMENT_TYPE, cases[i].type);
    hd_record_set_int (nomination, HD_NOMINATION_AWARD_FORM, award (f, cases[i].award));
    saved = get (f, fixture_save (f, nomination));
    lines = hd_dossier_checklist (f->store, HD_NOMINATION (saved), &error);
    g_assert_no_error (error);
    for (guint l = 0; l < lines->len; l++) {
      HdChecklistLine *line = g_ptr_array_index (lines, l);

      g_string_append_printf (codes, "%s%s", l == 0 ? "" : " ", hd_record_text (line->paper, HD_PAPER_CODE));
      g_assert_cmpint (line->missing, ==, hd_record_bool (line->paper, HD_PAPER_REQUIRED));
      g_assert_null (line->held);
      g_assert_false (line->has_file);
    }
    g_assert_cmpstr (codes->str, ==, cases[i].codes);
  }
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*run) (Fixture *, gconstpointer); } tests[] = {
    { "/dossier/working-days", test_working_days }, { "/dossier/begin", test_begin }, { "/dossier/by-hand", test_by_hand },
    { "/dossier/return", test_return }, { "/dossier/recall-and-withdraw", test_recall_and_withdraw }, { "/dossier/override", test_override },
    { "/dossier/revoke", test_revoke }, { "/dossier/introduced-stays-decided", test_introduced_stays_decided },
    { "/dossier/batch", test_batch }, { "/dossier/waiting", test_waiting }, { "/dossier/checklist", test_checklist },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, fixture_tear_down);
  g_test_add ("/dossier/older-file", Fixture, NULL, fixture_set_up_unit, test_older_file, fixture_tear_down);
  g_test_add ("/dossier/no-chains", Fixture, NULL, fixture_set_up_unit, test_no_chains, fixture_tear_down);
  return g_test_run ();
}
