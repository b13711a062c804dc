/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "decision-private.h"
#include "figure-private.h"
#include "text.h"

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

static gboolean
refuse (HdRecord *self, int field, char *sentence, GError **error)
{
  g_autofree char *text = sentence;

  hd_record_set_bad_field (self, field);
  g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, text);
  return FALSE;
}

/* How many rows there are of what a statement counts for a number. */
static gint64
count_of (HdStore *store, const char *text, gint64 id)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

/* A new part stands behind the others. */
static void
put_last (HdRecord *self, HdStore *store, guint position, const char *text, gint64 owner)
{
  if (hd_record_is_new (self) && hd_record_int (self, position) == 0)
    hd_record_set_int (self, position, count_of (store, text, owner) + 1);
}

/* Codes name the columns of sheets of marks and the options of commands: a word without
 * marks, made of the name where nobody gave one, and no two alike. */
static gboolean
check_code (HdRecord *self, guint field, guint name, GPtrArray *others, GError **error)
{
  g_autofree char *folded = hd_text_fold (hd_record_text (self, *hd_record_text (self, field) != '\0' ? field : name));
  g_autoptr (GString) code = g_string_new (NULL);

  for (const char *p = folded; *p != '\0' && code->len < 40; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (code, *p);
    else if (code->len > 0 && code->str[code->len - 1] != '-')
      g_string_append_c (code, '-');
  while (code->len > 0 && code->str[code->len - 1] == '-')
    g_string_truncate (code, code->len - 1);
  hd_record_set_text (self, field, code->str);
  for (guint i = 0; others != NULL && i < others->len; i++)
    if (hd_record_id (g_ptr_array_index (others, i)) != hd_record_id (self) && code->len > 0 &&
        strcmp (hd_record_text (g_ptr_array_index (others, i), field), code->str) == 0)
      return refuse (self, name, g_strdup_printf (_("There is already a part with the code “%s”: give this one another name"), code->str), error);
  return TRUE;
}

/* One of the rules by which works in equal places are told apart. */
static gboolean
is_tie_break (const char *rule)
{
  return (g_str_has_prefix (rule, "criterion:") && rule[strlen ("criterion:")] != '\0') ||
         strcmp (rule, "previous") == 0 || strcmp (rule, "council") == 0;
}

static gboolean
check_tie_breaks (HdRecord *self, GError **error)
{
  g_autofree char *clean = hd_text_clean (hd_record_text (self, HD_CONTEST_TIE_BREAKS), -1);
  g_auto (GStrv) rules = g_strsplit (clean, " ", 0);

  hd_record_set_text (self, HD_CONTEST_TIE_BREAKS, clean);
  for (guint i = 0; rules[i] != NULL; i++) {
    if (!is_tie_break (rules[i]))
      return refuse (self, HD_CONTEST_TIE_BREAKS, g_strdup_printf (_("“%s” is no rule for equal places"), rules[i]), error);
    if (strcmp (rules[i], "council") == 0 && rules[i + 1] != NULL)
      return refuse (self, HD_CONTEST_TIE_BREAKS, g_strdup (_("The council decides last: no rule can come after it")), error);
  }
  return TRUE;
}

/* What stays open of a contest whose results are frozen. */
static gboolean
is_open_when_frozen (guint field)
{
  return field == HD_CONTEST_STATE || field == HD_CONTEST_ANNOUNCED;
}

static gboolean
contest_check_kept (HdRecord *self, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) stored = hd_record_is_new (self) ? NULL : hd_store_get (store, HD_TYPE_CONTEST, hd_record_id (self), NULL);
  guint n;

  if (stored == NULL)
    return TRUE;
  /* What was frozen may be announced, and no more. */
  if (hd_record_field_dirty (self, HD_CONTEST_STATE) && !hd_contest_is_frozen (HD_CONTEST (self)) && !hd_contest_check_open (store, hd_record_id (self), error)) {
    hd_record_set_bad_field (self, HD_CONTEST_STATE);
    return FALSE;
  }
  hd_record_type_fields (HD_TYPE_CONTEST, &n);
  for (guint i = 0; i < n; i++)
    if (hd_record_field_dirty (self, i) && !is_open_when_frozen (i) && !hd_contest_check_open (store, hd_record_id (self), error)) {
      hd_record_set_bad_field (self, i);
      return FALSE;
    }
  if (hd_record_field_dirty (self, HD_CONTEST_TIE_BREAKS) && hd_contest_is_marked (store, hd_record_id (self)) &&
      hd_record_int (self, HD_CONTEST_VERSION) <= hd_record_int (stored, HD_CONTEST_VERSION))
    return refuse (self, HD_CONTEST_TIE_BREAKS,
                   g_strdup (_("Marks were given: the order among equals changes only as a new version of the rules, with a reason")), error);
  return TRUE;
}

static gboolean
contest_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const struct { guint from, to; } spans[] = {
    { HD_CONTEST_OPENS, HD_CONTEST_CLOSES }, { HD_CONTEST_PUBLISHED_FROM, HD_CONTEST_PUBLISHED_TO },
  };

  if (*hd_record_text (self, HD_CONTEST_STATE) == '\0')
    hd_record_set_text (self, HD_CONTEST_STATE, "preparing");
  if (hd_record_int (self, HD_CONTEST_VERSION) == 0)
    hd_record_set_int (self, HD_CONTEST_VERSION, 1);
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++) {
    const char *from = hd_record_text (self, spans[i].from), *to = hd_record_text (self, spans[i].to);

    if (*from != '\0' && *to != '\0' && strcmp (from, to) > 0)
      return refuse (self, spans[i].to, g_strdup (_("The last day cannot come before the first one")), error);
  }
  return check_tie_breaks (self, error) && contest_check_kept (self, store, error);
}

static gboolean
contest_deleting (HdRecord *self, HdStore *store, GError **error)
{
  gint64 entries = count_of (store, "SELECT count (*) FROM entry WHERE contest = :id", hd_record_id (self));

  if (!hd_contest_check_open (store, hd_record_id (self), error))
    return FALSE;
  return entries == 0 ||
         refuse (self, HD_CONTEST_NAME, g_strdup_printf (ngettext ("%" PRId64 " entry was received for this contest, so it stays",
                                                                   "%" PRId64 " entries were received for this contest, so it stays",
                                                                   entries), entries), error);
}

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
  [HD_CONTEST_REASON]         = { "reason", N_("Reason of the last change of rules"), HD_TEXT },
  [HD_CONTEST_ENTRANTS]       = { "entrants", N_("Who may enter"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CONTEST_RULES]          = { "rules", N_("Rules in full"), HD_LONG_TEXT, HD_FIELD_FORM },
  [HD_CONTEST_RESULT]         = { "result", N_("Frozen result"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD_WITH_CODE (HdContest, hd_contest, "contest", N_("Contest"), contest_fields,
                            (klass->prepare = contest_prepare, klass->deleting = contest_deleting))

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
static gboolean
contest_kind_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 contest = hd_record_int (self, HD_CONTEST_KIND_CONTEST);
  g_autoptr (GPtrArray) others = hd_contest_kinds (store, contest, error);

  if (others == NULL || (contest != 0 && !hd_contest_check_open (store, contest, error)))
    return FALSE;
  put_last (self, store, HD_CONTEST_KIND_POSITION, "SELECT max (position) FROM contest_kind WHERE contest = :id", contest);
  return check_code (self, HD_CONTEST_KIND_CODE, HD_CONTEST_KIND_NAME, others, error);
}

static gboolean
contest_kind_deleting (HdRecord *self, HdStore *store, GError **error)
{
  gint64 n = count_of (store, "SELECT (SELECT count (*) FROM entry WHERE kind = :id) + (SELECT count (*) FROM work WHERE kind = :id)",
                       hd_record_id (self));

  if (!hd_contest_check_open (store, hd_record_int (self, HD_CONTEST_KIND_CONTEST), error))
    return FALSE;
  return n == 0 || refuse (self, HD_CONTEST_KIND_NAME, g_strdup_printf (_("There are entries of the kind “%s”, so it stays"),
                                                                        hd_record_text (self, HD_CONTEST_KIND_NAME)), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdContestKind, hd_contest_kind, "contest_kind", N_("Kind of work"), contest_kind_fields,
                            (klass->prepare = contest_kind_prepare, klass->deleting = contest_kind_deleting))

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
  [HD_CONTEST_ROUND_VERSION]         = { "version", N_("Version of the rules"), HD_INT, HD_FIELD_OPTIONAL },
};

/* What makes a mark of marks: once there are marks it changes with a reason only. */
static const guint round_rules[] = {
  HD_CONTEST_ROUND_CODE, HD_CONTEST_ROUND_JUDGES, HD_CONTEST_ROUND_METHOD, HD_CONTEST_ROUND_THRESHOLD, HD_CONTEST_ROUND_DIVERGENCE,
  HD_CONTEST_ROUND_ADVANCE, HD_CONTEST_ROUND_ADVANCE_VALUE, HD_CONTEST_ROUND_POSITION,
};

static gboolean
round_is_marked (HdRecord *self, HdStore *store)
{
  return !hd_record_is_new (self) && count_of (store, "SELECT count (*) FROM score_sheet WHERE round = :id", hd_record_id (self)) > 0;
}

static gboolean
contest_round_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 contest = hd_record_int (self, HD_CONTEST_ROUND_CONTEST);
  g_autoptr (GPtrArray) others = hd_contest_rounds (store, contest, error);
  g_autoptr (HdRecord) stored = hd_record_is_new (self) ? NULL : hd_store_get (store, HD_TYPE_CONTEST_ROUND, hd_record_id (self), NULL);

  if (others == NULL || (contest != 0 && !hd_contest_check_open (store, contest, error)))
    return FALSE;
  if (*hd_record_text (self, HD_CONTEST_ROUND_STATE) == '\0')
    hd_record_set_text (self, HD_CONTEST_ROUND_STATE, "planned");
  put_last (self, store, HD_CONTEST_ROUND_POSITION, "SELECT max (position) FROM contest_round WHERE contest = :id", contest);
  if (!check_code (self, HD_CONTEST_ROUND_CODE, HD_CONTEST_ROUND_NAME, others, error))
    return FALSE;
  if (stored == NULL || !round_is_marked (self, store) ||
      hd_record_int (self, HD_CONTEST_ROUND_VERSION) > hd_record_int (stored, HD_CONTEST_ROUND_VERSION))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (round_rules); i++)
    if (hd_record_field_dirty (self, round_rules[i]))
      return refuse (self, round_rules[i],
                     g_strdup_printf (_("Marks were given in the round “%s”: “%s” changes only as a new version of the rules, with a reason"),
                                      hd_record_text (stored, HD_CONTEST_ROUND_NAME), _(contest_round_fields[round_rules[i]].label)), error);
  return TRUE;
}

static gboolean
contest_round_deleting (HdRecord *self, HdStore *store, GError **error)
{
  if (!hd_contest_check_open (store, hd_record_int (self, HD_CONTEST_ROUND_CONTEST), error))
    return FALSE;
  return (!round_is_marked (self, store) && count_of (store, "SELECT count (*) FROM assignment WHERE round = :id", hd_record_id (self)) == 0) ||
         refuse (self, HD_CONTEST_ROUND_NAME, g_strdup_printf (_("Works were given to judges in the round “%s”, so it stays"),
                                                               hd_record_text (self, HD_CONTEST_ROUND_NAME)), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdContestRound, hd_contest_round, "contest_round", N_("Round"), contest_round_fields,
                            (klass->prepare = contest_round_prepare, klass->deleting = contest_round_deleting))

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
/* Refuses what would change a scale that marks were given by. */
static gboolean
check_unmarked (HdRecord *self, HdStore *store, gint64 rubric, int field, GError **error)
{
  g_autofree char *name = NULL;

  if (!hd_rubric_is_used (store, rubric))
    return TRUE;
  name = hd_store_label (store, "rubric", rubric);
  return refuse (self, field, g_strdup_printf (_("Marks were given by “%s”, so it stays as it is. Make a new version of it, with a reason"),
                                               name), error);
}

static gboolean
rubric_prepare (HdRecord *self, HdStore *store, GError **error)
{
  static const guint fixed[] = { HD_RUBRIC_CONTEST, HD_RUBRIC_KIND, HD_RUBRIC_ROUND, HD_RUBRIC_VERSION };
  gint64 contest = hd_record_int (self, HD_RUBRIC_CONTEST);

  if (contest != 0 && !hd_contest_check_open (store, contest, error))
    return FALSE;
  if (hd_record_int (self, HD_RUBRIC_VERSION) == 0)
    hd_record_set_int (self, HD_RUBRIC_VERSION, 1);
  for (guint i = 0; i < G_N_ELEMENTS (fixed) && !hd_record_is_new (self); i++)
    if (hd_record_field_dirty (self, fixed[i]) && !check_unmarked (self, store, hd_record_id (self), fixed[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
rubric_deleting (HdRecord *self, HdStore *store, GError **error)
{
  return hd_contest_check_open (store, hd_record_int (self, HD_RUBRIC_CONTEST), error) &&
         check_unmarked (self, store, hd_record_id (self), HD_RUBRIC_NAME, error);
}

HD_DEFINE_RECORD_WITH_CODE (HdRubric, hd_rubric, "rubric", N_("Scale of points"), rubric_fields,
                            (klass->prepare = rubric_prepare, klass->deleting = rubric_deleting))

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
static gboolean
check_rubric_open (HdRecord *self, HdStore *store, GError **error)
{
  gint64 rubric = hd_record_int (self, HD_CRITERION_RUBRIC);
  gint64 contest = count_of (store, "SELECT contest FROM rubric WHERE id = :id", rubric);

  return (contest == 0 || hd_contest_check_open (store, contest, error)) && check_unmarked (self, store, rubric, HD_CRITERION_NAME, error);
}

static gboolean
criterion_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 rubric = hd_record_int (self, HD_CRITERION_RUBRIC);
  g_autoptr (GPtrArray) others = hd_rubric_criteria (store, rubric, error);
  gint64 step = hd_record_int (self, HD_CRITERION_STEP), maximum = hd_record_int (self, HD_CRITERION_MAXIMUM);

  if (others == NULL || !check_rubric_open (self, store, error))
    return FALSE;
  if (hd_record_int (self, HD_CRITERION_WEIGHT) == 0)
    hd_record_set_int (self, HD_CRITERION_WEIGHT, 100);
  put_last (self, store, HD_CRITERION_POSITION, "SELECT max (position) FROM criterion WHERE rubric = :id", rubric);
  if (step > 0 && maximum % step != 0)
    return refuse (self, HD_CRITERION_STEP, g_strdup (_("The most points must be a whole number of steps")), error);
  return check_code (self, HD_CRITERION_CODE, HD_CRITERION_NAME, others, error);
}

HD_DEFINE_RECORD_WITH_CODE (HdCriterion, hd_criterion, "criterion", N_("Criterion"), criterion_fields,
                            (klass->prepare = criterion_prepare, klass->deleting = check_rubric_open))

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
static gboolean
prize_prepare (HdRecord *self, HdStore *store, GError **error)
{
  gint64 contest = hd_record_int (self, HD_PRIZE_CONTEST);

  put_last (self, store, HD_PRIZE_POSITION, "SELECT max (position) FROM prize WHERE contest = :id", contest);
  return contest == 0 || hd_contest_check_open (store, contest, error);
}

static gboolean
prize_deleting (HdRecord *self, HdStore *store, GError **error)
{
  gint64 n = count_of (store, "SELECT (SELECT count (*) FROM work WHERE prize = :id) + (SELECT count (*) FROM prize_unit WHERE prize = :id)",
                       hd_record_id (self));

  if (!hd_contest_check_open (store, hd_record_int (self, HD_PRIZE_CONTEST), error))
    return FALSE;
  return n == 0 || refuse (self, HD_PRIZE_NAME, g_strdup_printf (_("“%s” was given: take it back before it is deleted"),
                                                                 hd_record_text (self, HD_PRIZE_NAME)), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdPrize, hd_prize, "prize", N_("Prize"), prize_fields,
                            (klass->prepare = prize_prepare, klass->deleting = prize_deleting))

static const HdField prize_unit_fields[] = {
  [HD_PRIZE_UNIT_PRIZE]    = { "prize", N_("Prize"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "prize" },
  [HD_PRIZE_UNIT_UNIT]     = { "unit", N_("Unit"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_FORM, .ref = "unit" },
  [HD_PRIZE_UNIT_POSITION] = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_PRIZE_UNIT_REASON]   = { "reason", N_("Reason"), HD_TEXT, HD_FIELD_FORM },
  [HD_PRIZE_UNIT_DECISION] = { "decision", N_("Decision"), HD_REF, 0, .ref = "decision" },
};

/* The decision that it stood in, as the file knows it. */
static gboolean
prize_unit_check (HdRecord *self, HdStore *store, GError **error)
{
  return hd_record_is_new (self) ||
         hd_decision_guard_prize (store, count_of (store, "SELECT decision FROM prize_unit WHERE id = :id", hd_record_id (self)), error);
}

HD_DEFINE_RECORD_WITH_CODE (HdPrizeUnit, hd_prize_unit, "prize_unit", N_("Prize of a unit"), prize_unit_fields,
                            (klass->prepare = prize_unit_check, klass->deleting = prize_unit_check))

static GPtrArray *
rows_of (HdStore *store, gint64 contest, const char *text, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":contest", contest);
  return hd_evidence_read (&sql, error);
}

GPtrArray *
hd_contest_entry_rows (HdStore *store, gint64 contest, GError **error)
{
  return rows_of (store, contest, "SELECT 'entry', e.id, e.unit, e.title, COALESCE (u.name, ''), 1 FROM entry e LEFT JOIN unit u ON u.id = e.unit"
                  " WHERE e.contest = :contest AND e.state <> 'withdrawn' ORDER BY e.number, e.id", error);
}

/* A work has no page of its own: its row leads to the contest. */
GPtrArray *
hd_contest_prize_rows (HdStore *store, gint64 contest, GError **error)
{
  return rows_of (store, contest, "SELECT tbl, id, unit, label, detail, 1 FROM ("
                  "SELECT 'contest' AS tbl, w.contest AS id, 0 AS unit, w.code || ' · ' || w.title AS label, p.name AS detail, p.position AS place, w.code AS ord"
                  " FROM work w JOIN prize p ON p.id = w.prize WHERE w.contest = :contest"
                  " UNION ALL SELECT 'unit', g.unit, g.unit, u.name, p.name, p.position, printf ('%08d', g.position)"
                  " FROM prize_unit g JOIN prize p ON p.id = g.prize JOIN unit u ON u.id = g.unit WHERE p.contest = :contest"
                  ") ORDER BY place, ord", error);
}
