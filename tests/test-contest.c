/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules of a contest: shipped, taken over, guarded once they are marked by; and the
 * contest of a sample. */
#include "config.h"
#include <string.h>
#include "exchange/contest-file.h"
#include "exchange/plan-file.h"
#include "exchange/sample.h"
#include "fixture.h"
#include "store/entry.h"
#include "store/marking.h"
#include "store/result.h"

typedef struct {
  Fixture base;
  gint64  contest;
} Contest;

static void
set_up (Contest *c, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture_set_up (&c->base, NULL);
  c->contest = hd_contest_from_rules (c->base.store, 2025, &error);
  g_assert_no_error (error);
  g_assert_cmpint (c->contest, !=, 0);
}

/* A contest under way: most marks of the first round are in. */
static void
make_marked (Fixture *f, const char *name)
{
  HdSampleOptions options = { .year = 2025, .nominations = 30, .entries = 60, .judged = TRUE, .seed = 5 };
  g_autofree char *path = g_build_filename (g_getenv ("HD_DATA"), "plans", "ke-hoach-26-2023.json", NULL);
  g_autoptr (GFile) plan = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  hd_plan_file_load (f->store, plan, &error);
  g_assert_no_error (error);
  hd_sample_make (f->store, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
set_up_marked (Contest *c, gconstpointer data)
{
  fixture_set_up_made (&c->base, "marked", make_marked);
  c->contest = hd_contest_of_year (c->base.store, 2025);
  g_assert_true (hd_contest_is_marked (c->base.store, c->contest));
}

static void
tear_down (Contest *c, gconstpointer data)
{
  fixture_tear_down (&c->base, NULL);
}

static void
assert_refused (gboolean done, GError **error, HdError code, const char *words)
{
  g_assert_false (done);
  g_assert_error (*error, HD_ERROR, (int) code);
  if (strstr ((*error)->message, words) == NULL)
    g_error ("“%s” does not say “%s”", (*error)->message, words);
  g_clear_error (error);
}

static HdRecord *
get (Contest *c, GType type, gint64 id)
{
  g_autoptr (GError) error = NULL;
  HdRecord *record = hd_store_get (c->base.store, type, id, &error);

  g_assert_no_error (error);
  return record;
}

static HdRecord *
part (Contest *c, GPtrArray *(*parts) (HdStore *, gint64, GError **), guint at)
{
  g_autoptr (GPtrArray) all = parts (c->base.store, c->contest, NULL);

  g_assert_cmpuint (all->len, >, at);
  return g_object_ref (g_ptr_array_index (all, at));
}

static void
assert_sound (Contest *c, gint64 contest)
{
  g_autoptr (GPtrArray) problems = hd_contest_problems (c->base.store, contest, NULL);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (problems, i));
  g_assert_cmpuint (problems->len, ==, 0);
}

/* What is shipped is what the plan of work proposes, down to the hundredth. */
static void
test_shipped (Contest *c, gconstpointer data)
{
  static const struct { const char *code; gint64 words, seconds; gboolean published; } kinds[] = {
    { "article", 2000, 0, FALSE }, { "print", 2000, 0, TRUE }, { "online", 2000, 0, TRUE }, { "radio", 0, 420, TRUE }, { "television", 0, 420, TRUE },
  };
  static const struct { const char *code; gint64 judges; const char *method; gint64 threshold; const char *divergence; } rounds[] = {
    { "preliminary", 2, "mean", 1500, "third" }, { "final", 3, "mean", 1500, "third" },
  };
  static const gint64 maxima[] = { 4000, 2000, 2500, 1000, 500 };
  static const gint64 slots[] = { 1, 2, 3, 10 };
  g_autoptr (HdRecord) contest = get (c, HD_TYPE_CONTEST, c->contest);
  g_autoptr (GPtrArray) all_kinds = hd_contest_kinds (c->base.store, c->contest, NULL), all_rounds = hd_contest_rounds (c->base.store, c->contest, NULL);
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (c->base.store, c->contest, NULL);

  g_assert_nonnull (strstr (hd_record_text (contest, HD_CONTEST_NAME), "2025"));
  g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_OPENS), ==, "2024-07-01");
  g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_CLOSES), ==, "2025-04-30");
  g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_TIE_BREAKS), ==, "criterion:content criterion:effect previous council");
  g_assert_cmpint (hd_record_int (contest, HD_CONTEST_VERSION), ==, 1);
  g_assert_cmpuint (all_kinds->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < all_kinds->len; i++) {
    HdRecord *kind = g_ptr_array_index (all_kinds, i);

    g_assert_cmpstr (hd_record_text (kind, HD_CONTEST_KIND_CODE), ==, kinds[i].code);
    g_assert_cmpint (hd_record_int (kind, HD_CONTEST_KIND_MAX_WORDS), ==, kinds[i].words);
    g_assert_cmpint (hd_record_int (kind, HD_CONTEST_KIND_MAX_SECONDS), ==, kinds[i].seconds);
    g_assert_cmpint (hd_record_bool (kind, HD_CONTEST_KIND_PUBLISHED), ==, kinds[i].published);
  }
  g_assert_cmpuint (all_rounds->len, ==, G_N_ELEMENTS (rounds));
  for (guint i = 0; i < all_rounds->len; i++) {
    HdRecord *round = g_ptr_array_index (all_rounds, i);

    g_assert_cmpstr (hd_record_text (round, HD_CONTEST_ROUND_CODE), ==, rounds[i].code);
    g_assert_cmpint (hd_record_int (round, HD_CONTEST_ROUND_JUDGES), ==, rounds[i].judges);
    g_assert_cmpstr (hd_record_text (round, HD_CONTEST_ROUND_METHOD), ==, rounds[i].method);
    g_assert_cmpint (hd_record_int (round, HD_CONTEST_ROUND_THRESHOLD), ==, rounds[i].threshold);
    g_assert_cmpstr (hd_record_text (round, HD_CONTEST_ROUND_DIVERGENCE), ==, rounds[i].divergence);
    for (guint k = 0; k < all_kinds->len; k++) {
      gint64 rubric = hd_contest_rubric (c->base.store, c->contest, hd_record_id (g_ptr_array_index (all_kinds, k)), hd_record_id (round));
      g_autoptr (GPtrArray) criteria = hd_rubric_criteria (c->base.store, rubric, NULL);

      g_assert_cmpint (hd_rubric_maximum (c->base.store, rubric), ==, 10000);
      g_assert_cmpuint (criteria->len, ==, G_N_ELEMENTS (maxima));
      for (guint m = 0; m < criteria->len; m++) {
        g_assert_cmpint (hd_record_int (g_ptr_array_index (criteria, m), HD_CRITERION_MAXIMUM), ==, maxima[m]);
        g_assert_cmpint (hd_record_int (g_ptr_array_index (criteria, m), HD_CRITERION_STEP), ==, 50);
        g_assert_cmpint (hd_record_int (g_ptr_array_index (criteria, m), HD_CRITERION_WEIGHT), ==, 100);
      }
    }
  }
  /* Articles have the larger set; nothing claims to know what a prize is worth. */
  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    g_assert_cmpint (hd_record_int (g_ptr_array_index (prizes, i), HD_PRIZE_SLOTS), ==, slots[i]);
  g_assert_cmpint (hd_contest_prize_sum (c->base.store, c->contest), ==, 0);
  g_assert_true (hd_record_bool (g_ptr_array_index (prizes, prizes->len - 1), HD_PRIZE_COLLECTIVE));
  assert_sound (c, c->contest);
}

static void
test_clone (Contest *c, gconstpointer data)
{
  static GPtrArray *(*const parts[]) (HdStore *, gint64, GError **) = { hd_contest_kinds, hd_contest_rounds, hd_contest_prizes };
  g_autoptr (HdRecord) contest = get (c, HD_TYPE_CONTEST, c->contest);
  g_autoptr (HdRecord) next = NULL;
  g_autoptr (GPtrArray) rubrics = NULL, kinds = NULL;
  g_autoptr (GError) error = NULL;
  gint64 id;

  hd_record_set_text (contest, HD_CONTEST_CLOSES, "2024-07-31");
  hd_record_set_text (contest, HD_CONTEST_OPENS, "2024-02-29");
  g_assert_true (hd_store_save (c->base.store, contest, &error));
  id = hd_contest_clone (c->base.store, c->contest, 2026, &error);
  g_assert_no_error (error);
  g_assert_cmpint (id, !=, c->contest);
  next = get (c, HD_TYPE_CONTEST, id);
  g_assert_nonnull (strstr (hd_record_text (next, HD_CONTEST_NAME), "2026"));
  g_assert_null (strstr (hd_record_text (next, HD_CONTEST_NAME), "2025"));
  /* There is no 29 February in 2025. */
  g_assert_cmpstr (hd_record_text (next, HD_CONTEST_OPENS), ==, "2025-02-28");
  g_assert_cmpstr (hd_record_text (next, HD_CONTEST_CLOSES), ==, "2025-07-31");
  g_assert_cmpint (hd_record_int (next, HD_CONTEST_CLONED_FROM), ==, c->contest);
  g_assert_cmpstr (hd_record_text (next, HD_CONTEST_STATE), ==, "preparing");
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autoptr (GPtrArray) old = parts[i] (c->base.store, c->contest, NULL), new = parts[i] (c->base.store, id, NULL);

    g_assert_cmpuint (old->len, ==, new->len);
    g_assert_cmpint (hd_record_id (g_ptr_array_index (old, 0)), !=, hd_record_id (g_ptr_array_index (new, 0)));
  }
  /* What refers to a kind refers to the new one. */
  kinds = hd_contest_kinds (c->base.store, id, NULL);
  rubrics = hd_store_find_ref (c->base.store, HD_TYPE_RUBRIC, "contest", id, NULL);
  g_assert_cmpint (hd_contest_rubric (c->base.store, id, hd_record_id (g_ptr_array_index (kinds, 0)), 0), !=,
                   hd_contest_rubric (c->base.store, id, hd_record_id (g_ptr_array_index (kinds, 1)), 0));
  g_assert_cmpuint (rubrics->len, ==, 2);
  assert_sound (c, id);
  /* One action, one undo. */
  g_assert_true (hd_store_undo (c->base.store, NULL, &error));
  g_assert_cmpint (hd_contest_of_year (c->base.store, 2026), ==, 0);
}

static void
test_tie_breaks (Contest *c, gconstpointer data)
{
  static const struct { const char *order; gboolean fits; } cases[] = {
    { "", TRUE }, { "council", TRUE }, { "previous council", TRUE }, { "criterion:content", TRUE }, { "  previous  council ", TRUE },
    { "criterion:", FALSE }, { "council previous", FALSE }, { "age", FALSE }, { "criterion", FALSE }, { "Council", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) contest = get (c, HD_TYPE_CONTEST, c->contest);
    g_autoptr (GError) error = NULL;

    hd_record_set_text (contest, HD_CONTEST_TIE_BREAKS, cases[i].order);
    if (hd_store_save (c->base.store, contest, &error) != cases[i].fits)
      g_error ("“%s”: %s", cases[i].order, error != NULL ? error->message : "accepted");
  }
}

static void
test_problems (Contest *c, gconstpointer data)
{
  static const struct { guint field; const char *text; gint64 number; const char *says; } cases[] = {
    { HD_CONTEST_OPENS, "", 0, "from when" },
    { HD_CONTEST_TIE_BREAKS, "criterion:beauty", 0, "beauty" },
    { HD_CONTEST_BUDGET, NULL, 1, "budget" },
  };
  g_autoptr (HdRecord) prize = part (c, hd_contest_prizes, 0);

  hd_record_set_int (prize, HD_PRIZE_MONEY, 2000);
  g_assert_true (hd_store_save (c->base.store, prize, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) contest = get (c, HD_TYPE_CONTEST, c->contest);
    g_autoptr (GPtrArray) problems = NULL;
    g_autoptr (GError) error = NULL;

    if (cases[i].text != NULL)
      hd_record_set_text (contest, cases[i].field, cases[i].text);
    else
      hd_record_set_int (contest, cases[i].field, cases[i].number);
    g_assert_true (hd_store_save (c->base.store, contest, &error));
    problems = hd_contest_problems (c->base.store, c->contest, &error);
    g_assert_cmpuint (problems->len, ==, 1);
    g_assert_nonnull (strstr (g_ptr_array_index (problems, 0), cases[i].says));
    g_assert_true (hd_store_undo (c->base.store, NULL, &error));
  }
  assert_sound (c, c->contest);
}

static void
test_codes (Contest *c, gconstpointer data)
{
  g_autoptr (HdRecord) kind = g_object_new (HD_TYPE_CONTEST_KIND, "contest", c->contest, "name", "Thơ & “Ca khúc”, Đờn ca", NULL);
  g_autoptr (HdRecord) again = g_object_new (HD_TYPE_CONTEST_KIND, "contest", c->contest, "name", "Tho ca khuc don ca", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_store_save (c->base.store, kind, &error));
  g_assert_cmpstr (hd_record_text (kind, HD_CONTEST_KIND_CODE), ==, "tho-ca-khuc-don-ca");
  g_assert_cmpint (hd_record_int (kind, HD_CONTEST_KIND_POSITION), ==, 6);
  assert_refused (hd_store_save (c->base.store, again, &error), &error, HD_ERROR_CONSTRAINT, "tho-ca-khuc-don-ca");
}

static void
test_states (Contest *c, gconstpointer data)
{
  static const struct { const char *to; gboolean fits; } way[] = {
    { "judging", FALSE }, { "receiving", TRUE }, { "preparing", TRUE }, { "receiving", TRUE }, { "judging", TRUE }, { "announced", FALSE },
    { "frozen", FALSE }, { "receiving", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (way); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%u", i);
    g_assert_cmpint (hd_contest_set_state (c->base.store, c->contest, way[i].to, &error), ==, way[i].fits);
  }
}

/* What was marked by stays; its next version can be changed. */
static void
test_renew (Contest *c, gconstpointer data)
{
  g_autoptr (HdRecord) kind = part (c, hd_contest_kinds, 0);
  gint64 old = hd_contest_rubric (c->base.store, c->contest, hd_record_id (kind), 0), new;
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (c->base.store, old, NULL), affected = NULL, copies = NULL;
  HdRecord *criterion = g_ptr_array_index (criteria, 0);
  g_autoptr (HdRecord) rubric = NULL, ended = NULL, contest = NULL, more = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (hd_rubric_is_used (c->base.store, old));
  hd_record_set_int (criterion, HD_CRITERION_MAXIMUM, 5000);
  assert_refused (hd_store_save (c->base.store, criterion, &error), &error, HD_ERROR_CONSTRAINT, "Marks were given");
  assert_refused (hd_store_delete (c->base.store, g_ptr_array_index (criteria, 1), &error), &error, HD_ERROR_CONSTRAINT, "Marks were given");
  more = g_object_new (HD_TYPE_CRITERION, "rubric", old, "name", "Chữ đẹp", "maximum", (gint64) 500, "step", (gint64) 50, NULL);
  assert_refused (hd_store_save (c->base.store, more, &error), &error, HD_ERROR_CONSTRAINT, "Marks were given");
  ended = get (c, HD_TYPE_RUBRIC, old);
  assert_refused (hd_store_delete (c->base.store, ended, &error), &error, HD_ERROR_CONSTRAINT, "Marks were given");

  affected = hd_contest_affected (c->base.store, c->contest, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (affected->len, >=, 2);
  assert_refused (hd_rubric_renew (c->base.store, old, "  ", &error) != 0, &error, HD_ERROR_INVALID, "why");
  new = hd_rubric_renew (c->base.store, old, "Hội đồng sửa thang điểm", &error);
  g_assert_no_error (error);
  g_assert_cmpint (hd_contest_rubric (c->base.store, c->contest, hd_record_id (kind), 0), ==, new);
  g_object_unref (g_steal_pointer (&ended));
  ended = get (c, HD_TYPE_RUBRIC, old);
  rubric = get (c, HD_TYPE_RUBRIC, new);
  contest = get (c, HD_TYPE_CONTEST, c->contest);
  g_assert_true (hd_record_bool (ended, HD_RUBRIC_ENDED));
  g_assert_cmpint (hd_record_int (rubric, HD_RUBRIC_VERSION), ==, 2);
  g_assert_cmpint (hd_record_int (rubric, HD_RUBRIC_REPLACES), ==, old);
  g_assert_cmpstr (hd_record_text (rubric, HD_RUBRIC_REASON), ==, "Hội đồng sửa thang điểm");
  g_assert_cmpint (hd_record_int (contest, HD_CONTEST_VERSION), ==, 2);
  g_assert_cmpint (hd_rubric_maximum (c->base.store, new), ==, 10000);
  copies = hd_rubric_criteria (c->base.store, new, NULL);
  hd_record_set_int (g_ptr_array_index (copies, 0), HD_CRITERION_MAXIMUM, 5000);
  g_assert_true (hd_store_save (c->base.store, g_ptr_array_index (copies, 0), &error));
  assert_refused (hd_rubric_renew (c->base.store, old, "nữa", &error) != 0, &error, HD_ERROR_CONSTRAINT, "replaced already");
}

/* How marks count changes with a reason only, and then as a version. */
static void
test_change (Contest *c, gconstpointer data)
{
  static const struct { guint field; const char *text; gint64 number; gboolean rule; } cases[] = {
    { HD_CONTEST_ROUND_METHOD, "median", 0, TRUE }, { HD_CONTEST_ROUND_THRESHOLD, NULL, 1000, TRUE }, { HD_CONTEST_ROUND_JUDGES, NULL, 3, TRUE },
    { HD_CONTEST_ROUND_DIVERGENCE, "talk", 0, TRUE }, { HD_CONTEST_ROUND_ADVANCE_VALUE, NULL, 10, TRUE }, { HD_CONTEST_ROUND_NAME, "Vòng một", 0, FALSE },
    { HD_CONTEST_ROUND_DUE, "2025-06-01", 0, FALSE }, { HD_CONTEST_ROUND_STATE, "closed", 0, FALSE },
  };
  gint64 version = 1;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (HdRecord) round = part (c, hd_contest_rounds, 0);
    g_autoptr (HdRecord) contest = NULL, stored = NULL;
    g_autoptr (GError) error = NULL;

    g_test_message ("%u", i);
    if (cases[i].text != NULL)
      hd_record_set_text (round, cases[i].field, cases[i].text);
    else
      hd_record_set_int (round, cases[i].field, cases[i].number);
    if (!cases[i].rule) {
      g_assert_true (hd_store_save (c->base.store, round, &error));
      continue;
    }
    assert_refused (hd_store_save (c->base.store, round, &error), &error, HD_ERROR_CONSTRAINT, "with a reason");
    assert_refused (hd_contest_change_rules (c->base.store, round, "", &error), &error, HD_ERROR_INVALID, "why");
    g_assert_true (hd_contest_change_rules (c->base.store, round, "Theo kết luận họp", &error));
    contest = get (c, HD_TYPE_CONTEST, c->contest);
    stored = get (c, HD_TYPE_CONTEST_ROUND, hd_record_id (round));
    g_assert_cmpint (hd_record_int (contest, HD_CONTEST_VERSION), ==, ++version);
    g_assert_cmpint (hd_record_int (stored, HD_CONTEST_ROUND_VERSION), ==, version);
    g_assert_cmpstr (hd_record_text (contest, HD_CONTEST_REASON), ==, "Theo kết luận họp");
  }
}

static void
test_kept (Contest *c, gconstpointer data)
{
  g_autoptr (HdRecord) contest = get (c, HD_TYPE_CONTEST, c->contest);
  g_autoptr (HdRecord) kind = part (c, hd_contest_kinds, 0), round = part (c, hd_contest_rounds, 0), prize = part (c, hd_contest_prizes, 0);
  g_autoptr (GError) error = NULL;

  assert_refused (hd_store_delete (c->base.store, contest, &error), &error, HD_ERROR_CONSTRAINT, "stays");
  assert_refused (hd_store_delete (c->base.store, kind, &error), &error, HD_ERROR_CONSTRAINT, "stays");
  assert_refused (hd_store_delete (c->base.store, round, &error), &error, HD_ERROR_CONSTRAINT, "stays");
  hd_record_set_text (contest, HD_CONTEST_TIE_BREAKS, "council");
  assert_refused (hd_store_save (c->base.store, contest, &error), &error, HD_ERROR_CONSTRAINT, "with a reason");
  g_assert_true (hd_contest_change_rules (c->base.store, contest, "Họp ban tổ chức", &error));

  /* Frozen: the day of the announcement is all that is still written. */
  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  hd_record_set_text (contest, HD_CONTEST_FROZEN, "2025-06-30");
  g_assert_true (hd_store_save (c->base.store, contest, &error));
  hd_record_set_text (contest, HD_CONTEST_NAME, "Tên khác");
  assert_refused (hd_store_save (c->base.store, contest, &error), &error, HD_ERROR_CONSTRAINT, "frozen");
  hd_record_set_int (prize, HD_PRIZE_SLOTS, 9);
  assert_refused (hd_store_save (c->base.store, prize, &error), &error, HD_ERROR_CONSTRAINT, "frozen");
  hd_record_set_int (kind, HD_CONTEST_KIND_MAX_WORDS, 9);
  assert_refused (hd_store_save (c->base.store, kind, &error), &error, HD_ERROR_CONSTRAINT, "frozen");
  g_assert_true (hd_contest_set_state (c->base.store, c->contest, "announced", &error));
  g_assert_no_error (error);
}

/* Every room has something to show. */
static void
test_sample (Contest *c, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (c->base.store, c->contest, NULL), works = hd_works_of (c->base.store, c->contest, NULL);
  g_autoptr (GPtrArray) judges = hd_judges_of (c->base.store, c->contest, NULL);
  g_autoptr (GArray) open = hd_masks_open (c->base.store, c->contest, NULL);
  g_autoptr (HdResults) results = hd_results_of (c->base.store, hd_contest_round_of (c->base.store, c->contest, "preliminary"), NULL, NULL);
  guint marked = 0;

  g_assert_cmpuint (entries->len, ==, 60);
  g_assert_cmpuint (judges->len, ==, 7);
  g_assert_cmpuint (works->len, >, 30);
  g_assert_cmpuint (works->len, <, 60);
  g_assert_cmpuint (open->len, >, 0);
  for (guint i = 0; i < results->results->len; i++)
    marked += ((HdResult *) g_ptr_array_index (results->results, i))->count > 0;
  g_assert_cmpuint (marked, >, works->len / 2);
  g_assert_false (results->complete);
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *entry = g_ptr_array_index (entries, i);
    g_autoptr (GPtrArray) authors = hd_entry_authors (c->base.store, hd_record_id (entry), NULL);

    g_assert_cmpuint (authors->len, >, 0);
    g_assert_true (hd_record_int (entry, HD_ENTRY_WORDS) > 400 || hd_record_int (entry, HD_ENTRY_SECONDS) > 0);
    g_assert_null (strchr (hd_record_text (entry, HD_ENTRY_BODY), '{'));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/contest/shipped", Contest, NULL, set_up, test_shipped, tear_down);
  g_test_add ("/contest/clone", Contest, NULL, set_up, test_clone, tear_down);
  g_test_add ("/contest/tie-breaks", Contest, NULL, set_up, test_tie_breaks, tear_down);
  g_test_add ("/contest/problems", Contest, NULL, set_up, test_problems, tear_down);
  g_test_add ("/contest/codes", Contest, NULL, set_up, test_codes, tear_down);
  g_test_add ("/contest/states", Contest, NULL, set_up, test_states, tear_down);
  g_test_add ("/contest/renew", Contest, NULL, set_up_marked, test_renew, tear_down);
  g_test_add ("/contest/change", Contest, NULL, set_up_marked, test_change, tear_down);
  g_test_add ("/contest/kept", Contest, NULL, set_up_marked, test_kept, tear_down);
  g_test_add ("/contest/sample", Contest, NULL, set_up_marked, test_sample, tear_down);
  return g_test_run ();
}
