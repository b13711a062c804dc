/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "contest.h"
#include "sql-private.h"

const HdChoice hd_contest_states[] = {
  { "preparing", N_("Being prepared") },
  { "receiving", N_("Taking in entries") },
  { "judging",   N_("Being judged") },
  { "frozen",    N_("Results frozen") },
  { "announced", N_("Announced") },
  { NULL }
};

const HdChoice hd_contest_same_units[] = {
  { "forbid", N_("May not mark the work") },
  { "warn",   N_("May mark it, with a warning") },
  { NULL }
};

const HdChoice hd_round_methods[] = {
  { "mean",    N_("Mean") },
  { "median",  N_("Median") },
  { "trimmed", N_("Mean without the highest and the lowest") },
  { "sum",     N_("Sum") },
  { "borda",   N_("Places, by Borda") },
  { "schulze", N_("Places, by Schulze") },
  { NULL }
};

const HdChoice hd_round_divergences[] = {
  { "third", N_("A third judge") },
  { "talk",  N_("The judges talk") },
  { "none",  N_("Nothing") },
  { NULL }
};

const HdChoice hd_round_advances[] = {
  { "all",   N_("All works") },
  { "count", N_("A number of works of each kind") },
  { "share", N_("A share of each kind, in per cent") },
  { "mark",  N_("From a mark on") },
  { "none",  N_("None: this is the last round") },
  { NULL }
};

const HdChoice hd_round_states[] = {
  { "planned", N_("Planned") },
  { "open",    N_("Being marked") },
  { "closed",  N_("Closed") },
  { NULL }
};

static const HdField contest_fields[] = {
  [HD_CONTEST_NAME]           = { "name", N_("Name of the contest"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CONTEST_YEAR]           = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_CONTEST_REFERENCE]      = { "reference", N_("Number of the rules"), HD_TEXT, HD_FIELD_FORM },
  [HD_CONTEST_STATE]          = { "state", N_("State of the contest"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_contest_states },
  [HD_CONTEST_OPENS]          = { "opens", N_("Entries from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTEST_CLOSES]         = { "closes", N_("Entries until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTEST_PUBLISHED_FROM] = { "published_from", N_("Published from"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTEST_PUBLISHED_TO]   = { "published_to", N_("Published until"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTEST_SAME_UNIT]      = { "same_unit", N_("Judge of the same unit"), HD_CHOICE, HD_FIELD_FORM, .choices = hd_contest_same_units },
  [HD_CONTEST_TIE_BREAKS]     = { "tie_breaks", N_("Order among equals"), HD_TEXT },
  [HD_CONTEST_BUDGET]         = { "budget", N_("Prize budget (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_CONTEST_VERSION]        = { "version", N_("Version of the rules"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CONTEST_CLONED_FROM]    = { "cloned_from", N_("Taken from"), HD_REF, 0, .ref = "contest" },
  [HD_CONTEST_FROZEN]         = { "frozen", N_("Frozen on"), HD_FULL_DATE },
  [HD_CONTEST_FINGERPRINT]    = { "fingerprint", N_("Fingerprint"), HD_TEXT },
  [HD_CONTEST_ANNOUNCED]      = { "announced", N_("Announced on"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTEST_ENTRANTS]       = { "entrants", N_("Who may enter"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CONTEST_RULES]          = { "rules", N_("Rules in full"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CONTEST_RESULT]         = { "result", N_("Frozen result"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdContest, hd_contest, "contest", N_("Contest"), contest_fields)

static const HdField contest_kind_fields[] = {
  [HD_CONTEST_KIND_CONTEST]     = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_CONTEST_KIND_CODE]        = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CONTEST_KIND_NAME]        = { "name", N_("Kind of work"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CONTEST_KIND_POSITION]    = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CONTEST_KIND_MIN_WORDS]   = { "min_words", N_("Words, at least"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_CONTEST_KIND_MAX_WORDS]   = { "max_words", N_("Words, at most"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_CONTEST_KIND_MIN_PAGES]   = { "min_pages", N_("Pages, at least"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000 },
  [HD_CONTEST_KIND_MAX_SECONDS] = { "max_seconds", N_("Seconds, at most"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100000 },
  [HD_CONTEST_KIND_PUBLISHED]   = { "published", N_("Must have been published"), HD_BOOL, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdContestKind, hd_contest_kind, "contest_kind", N_("Kind of work"), contest_kind_fields)

static const HdField contest_round_fields[] = {
  [HD_CONTEST_ROUND_CONTEST]         = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_CONTEST_ROUND_CODE]            = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CONTEST_ROUND_NAME]            = { "name", N_("Round"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CONTEST_ROUND_POSITION]        = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CONTEST_ROUND_JUDGES]          = { "judges", N_("Judges for each work"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1, .max = 50 },
  [HD_CONTEST_ROUND_METHOD]          = { "method", N_("Mark of a work"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_round_methods },
  [HD_CONTEST_ROUND_THRESHOLD]       = { "threshold", N_("Marks may differ by"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 0, .max = 1000000 },
  [HD_CONTEST_ROUND_DIVERGENCE]      = { "divergence", N_("When they differ by more"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_round_divergences },
  [HD_CONTEST_ROUND_ADVANCE]         = { "advance", N_("Goes on to the next round"), HD_CHOICE, HD_FIELD_REQUIRED | HD_FIELD_FORM, .choices = hd_round_advances },
  [HD_CONTEST_ROUND_ADVANCE_VALUE]   = { "advance_value", N_("How many"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 1000000 },
  [HD_CONTEST_ROUND_ANCHORS]         = { "anchors", N_("Works that every judge reads"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 100 },
  [HD_CONTEST_ROUND_LENIENCY_SAMPLE] = { "leniency_sample", N_("Adjusted marks need, of each judge"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_CONTEST_ROUND_DUE]             = { "due", N_("Marks are due"), HD_FULL_DATE, HD_FIELD_FORM },
  [HD_CONTEST_ROUND_STATE]           = { "state", N_("State of the round"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_round_states },
  [HD_CONTEST_ROUND_SEED]            = { "seed", N_("Seed"), HD_INT, HD_FIELD_OPTIONAL },
};
HD_DEFINE_RECORD (HdContestRound, hd_contest_round, "contest_round", N_("Round"), contest_round_fields)

static const HdField rubric_fields[] = {
  [HD_RUBRIC_CONTEST]  = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_RUBRIC_KIND]     = { "kind", N_("Kind of work"), HD_REF, HD_FIELD_FORM, .ref = "contest_kind" },
  [HD_RUBRIC_ROUND]    = { "round", N_("Round"), HD_REF, HD_FIELD_FORM, .ref = "contest_round" },
  [HD_RUBRIC_NAME]     = { "name", N_("Scale of points"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_RUBRIC_VERSION]  = { "version", N_("Version"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_RUBRIC_REPLACES] = { "replaces", N_("Replaces"), HD_REF, 0, .ref = "rubric" },
  [HD_RUBRIC_ENDED]    = { "ended", N_("Replaced"), HD_BOOL },
  [HD_RUBRIC_REASON]   = { "reason", N_("Reason for the change"), HD_TEXT },
};
HD_DEFINE_RECORD (HdRubric, hd_rubric, "rubric", N_("Scale of points"), rubric_fields)

static const HdField criterion_fields[] = {
  [HD_CRITERION_RUBRIC]      = { "rubric", N_("Scale of points"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "rubric" },
  [HD_CRITERION_CODE]        = { "code", N_("Code"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_CRITERION_NAME]        = { "name", N_("Criterion"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_CRITERION_POSITION]    = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_CRITERION_MAXIMUM]     = { "maximum", N_("Most points"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 1, .max = 1000000 },
  [HD_CRITERION_STEP]        = { "step", N_("Step"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 1, .max = 100000 },
  [HD_CRITERION_WEIGHT]      = { "weight", N_("Weight"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 1, .max = 10000 },
  [HD_CRITERION_DESCRIPTION] = { "description", N_("What is judged"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CRITERION_LEVELS]      = { "levels", N_("Levels"), HD_LONG_TEXT, HD_FIELD_FORM },
};
HD_DEFINE_RECORD (HdCriterion, hd_criterion, "criterion", N_("Criterion"), criterion_fields)

static const HdField prize_fields[] = {
  [HD_PRIZE_CONTEST]    = { "contest", N_("Contest"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "contest" },
  [HD_PRIZE_KIND]       = { "kind", N_("Kind of work"), HD_REF, HD_FIELD_FORM, .ref = "contest_kind" },
  [HD_PRIZE_NAME]       = { "name", N_("Prize"), HD_TEXT, HD_FIELD_REQUIRED | HD_FIELD_FORM },
  [HD_PRIZE_POSITION]   = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_PRIZE_SLOTS]      = { "slots", N_("How many prizes"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = 10000 },
  [HD_PRIZE_MONEY]      = { "money", N_("Money for each (đồng)"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM, .min = 0, .max = G_GINT64_CONSTANT (1000000000000) },
  [HD_PRIZE_COLLECTIVE] = { "collective", N_("For a unit that took part well"), HD_BOOL, HD_FIELD_FORM },
  [HD_PRIZE_MINIMUM]    = { "minimum", N_("Points it takes, at least"), HD_INT, HD_FIELD_OPTIONAL | HD_FIELD_FORM | HD_FIELD_HUNDREDTHS, .min = 0, .max = 1000000 },
};
HD_DEFINE_RECORD (HdPrize, hd_prize, "prize", N_("Prize"), prize_fields)

static const HdField prize_unit_fields[] = {
  [HD_PRIZE_UNIT_PRIZE]    = { "prize", N_("Prize"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "prize" },
  [HD_PRIZE_UNIT_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_PRIZE_UNIT_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_PRIZE_UNIT_REASON]   = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_FORM },
  [HD_PRIZE_UNIT_DECISION] = { "decision", N_("Decision"), HD_REF, 0, .ref = "decision" },
};
HD_DEFINE_RECORD (HdPrizeUnit, hd_prize_unit, "prize_unit", N_("Prize of a unit"), prize_unit_fields)

gint64
hd_contest_of_year (HdStore *store, gint64 year)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM contest WHERE year = :year ORDER BY id DESC LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

GPtrArray *
hd_contest_kinds (HdStore *store, gint64 contest, GError **error)
{
  return hd_store_find_parts (store, HD_TYPE_CONTEST_KIND, "contest", contest, error);
}

GPtrArray *
hd_contest_rounds (HdStore *store, gint64 contest, GError **error)
{
  return hd_store_find_parts (store, HD_TYPE_CONTEST_ROUND, "contest", contest, error);
}

GPtrArray *
hd_contest_prizes (HdStore *store, gint64 contest, GError **error)
{
  return hd_store_find_parts (store, HD_TYPE_PRIZE, "contest", contest, error);
}

GPtrArray *
hd_rubric_criteria (HdStore *store, gint64 rubric, GError **error)
{
  return hd_store_find_parts (store, HD_TYPE_CRITERION, "rubric", rubric, error);
}

/* The number that a statement with up to three numbers finds, 0 for none. */
static gint64
find_number (HdStore *store, const char *text, gint64 first, gint64 second, gint64 third)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":first", first);
  if (strstr (text, ":second") != NULL)
    hd_sql_bind_int (&sql, ":second", second);
  if (strstr (text, ":third") != NULL)
    hd_sql_bind_int (&sql, ":third", third);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gint64
hd_contest_rubric (HdStore *store, gint64 contest, gint64 kind, gint64 round)
{
  return find_number (store, "SELECT id FROM rubric WHERE contest = :first AND ended = 0 AND kind IN (0, :second) AND round IN (0, :third)"
                      " ORDER BY kind DESC, round DESC, version DESC, id DESC LIMIT 1", contest, kind, round);
}

gint64
hd_rubric_maximum (HdStore *store, gint64 rubric)
{
  return find_number (store, "SELECT sum (maximum * weight) / 100 FROM criterion WHERE rubric = :first", rubric, 0, 0);
}

gint64
hd_contest_round_of (HdStore *store, gint64 contest, const char *code)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM contest_round WHERE contest = :contest AND code = :code", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":contest", contest);
  hd_sql_bind_text (&sql, ":code", code);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gint64
hd_contest_round_beside (HdStore *store, gint64 round, int by)
{
  return find_number (store, by < 0
                      ? "SELECT o.id FROM contest_round r JOIN contest_round o ON o.contest = r.contest AND o.position < r.position"
                        " WHERE r.id = :first ORDER BY o.position DESC LIMIT 1"
                      : "SELECT o.id FROM contest_round r JOIN contest_round o ON o.contest = r.contest AND o.position > r.position"
                        " WHERE r.id = :first ORDER BY o.position LIMIT 1", round, 0, 0);
}

gboolean
hd_contest_check_open (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  const char *state = record == NULL ? "" : hd_record_text (record, HD_CONTEST_STATE);

  if (record == NULL)
    return FALSE;
  if (strcmp (state, "frozen") != 0 && strcmp (state, "announced") != 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The results of “%s” are frozen: nothing they rest on can be changed any more"),
               hd_record_text (record, HD_CONTEST_NAME));
  return FALSE;
}

gboolean
hd_contest_is_marked (HdStore *store, gint64 contest)
{
  return find_number (store, "SELECT EXISTS (SELECT 1 FROM contest_round r JOIN score_sheet s ON s.round = r.id WHERE r.contest = :first)", contest, 0, 0) != 0;
}
