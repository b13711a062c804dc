/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From marks to frozen results: places, the way on, prizes, appeals, the freeze and its proof. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "store/result.h"
#include "store/text.h"

/* The prize that was given, or while none was, the one that the place gets. */
static gint64
prize_of (HdResults *results, HdResult *result)
{
  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) results->results->pdata[i])->given != 0)
      return result->given;
  return result->prize;
}

static JsonArray *
marks_to_json (HdStore *store, HdResults *results, HdResult *result)
{
  JsonArray *marks = json_array_new ();

  for (guint i = 0; i < result->marks->len; i++) {
    const HdResultMark *mark = &g_array_index (result->marks, HdResultMark, i);
    g_autofree char *judge = hd_store_label (store, "judge", mark->judge);
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "judge", judge);
    json_object_set_int_member (object, "total", mark->total);
    if (results->has_adjusted)
      json_object_set_int_member (object, "adjusted", mark->adjusted);
    if (mark->place > 0)
      json_object_set_int_member (object, "place", mark->place);
    json_object_set_boolean_member (object, "counts", mark->counts);
    json_array_add_object_element (marks, object);
  }
  return marks;
}

static void
set_mark (JsonObject *object, const char *name, gboolean known, gint64 value)
{
  if (known)
    json_object_set_int_member (object, name, value);
  else
    json_object_set_null_member (object, name);
}

static JsonObject *
result_to_json (HdStore *store, HdResults *results, HdResult *result)
{
  g_autoptr (HdRecord) kind = hd_store_get (store, HD_TYPE_CONTEST_KIND, result->kind, NULL);
  g_autofree char *prize = hd_store_label (store, "prize", prize_of (results, result));
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "code", result->code);
  json_object_set_string_member (object, "kind", kind == NULL ? "" : hd_record_text (kind, HD_CONTEST_KIND_CODE));
  json_object_set_array_member (object, "marks", marks_to_json (store, results, result));
  json_object_set_int_member (object, "expected", result->expected);
  json_object_set_int_member (object, "received", result->received);
  json_object_set_int_member (object, "sum", result->sum);
  json_object_set_int_member (object, "count", result->count);
  set_mark (object, "mean", result->count > 0, result->mean);
  set_mark (object, "adjusted", results->has_adjusted && result->count > 0, result->adjusted);
  set_mark (object, "adjusted_rank", results->has_adjusted && result->rank > 0, result->adjusted_rank);
  json_object_set_int_member (object, "spread", result->spread);
  json_object_set_boolean_member (object, "diverged", result->diverged);
  json_object_set_boolean_member (object, "settled", result->settled);
  json_object_set_int_member (object, "rank", result->rank);
  json_object_set_boolean_member (object, "tied", result->tied);
  json_object_set_string_member (object, "tie_rule", result->tie_rule);
  json_object_set_string_member (object, "prize", prize);
  json_object_set_boolean_member (object, "cut", result->cut);
  json_object_set_boolean_member (object, "advances", result->advances);
  return object;
}

static void
print_results_json (HdStore *store, HdResults *results)
{
  g_autoptr (HdRecord) round = hd_store_get (store, HD_TYPE_CONTEST_ROUND, results->round, NULL);
  JsonObject *object = json_object_new ();
  JsonArray *works = json_array_new (), *judges = json_array_new ();

  for (guint i = 0; i < results->results->len; i++)
    json_array_add_object_element (works, result_to_json (store, results, results->results->pdata[i]));
  for (guint i = 0; i < results->leniency->len; i++) {
    const HdLeniency *of = &g_array_index (results->leniency, HdLeniency, i);
    g_autofree char *name = hd_store_label (store, "judge", of->judge);
    JsonObject *judge = json_object_new ();

    json_object_set_string_member (judge, "judge", name);
    json_object_set_int_member (judge, "marks", of->marks);
    json_object_set_int_member (judge, "mean", of->mean);
    json_object_set_int_member (judge, "spread", of->spread);
    set_mark (judge, "leniency", of->leniency != G_MININT64, of->leniency);
    json_array_add_object_element (judges, judge);
  }
  json_object_set_string_member (object, "round", round == NULL ? "" : hd_record_text (round, HD_CONTEST_ROUND_CODE));
  json_object_set_string_member (object, "method", results->method);
  json_object_set_boolean_member (object, "complete", results->complete);
  set_mark (object, "agreement", results->agreement != G_MININT64, results->agreement);
  json_object_set_string_member (object, "no_adjusted", results->no_adjusted);
  json_object_set_array_member (object, "judges", judges);
  json_object_set_array_member (object, "results", works);
  ctl_print_object (object);
}

/* What a reader of the table has to know of a work beside its mark. (transfer full) */
static char *
remark_of (HdResult *result)
{
  return g_strdup (result->diverged ? _("the marks differ by too much") : result->received < result->expected && !result->settled ? _("marks are missing")
                 : result->cut ? _("equal across the end of a prize") : result->settled ? _("settled") : result->tied ? _("equal") : "");
}

static void
print_results (HdStore *store, HdResults *results)
{
  gint64 kind = 0;

  for (guint i = 0; i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];
    g_autoptr (GString) marks = g_string_new (NULL);
    g_autofree char *name = hd_store_label (store, "contest_kind", result->kind), *prize = hd_store_label (store, "prize", prize_of (results, result));
    g_autofree char *mean = hd_number_format_hundredths (result->mean), *adjusted = hd_number_format_hundredths (result->adjusted);
    g_autofree char *remark = remark_of (result), *rank = result->rank > 0 ? g_strdup_printf ("%u", result->rank) : g_strdup ("-");

    if (result->kind != kind)
      ctl_print ("%s\n", name);
    kind = result->kind;
    for (guint k = 0; k < result->marks->len; k++) {
      const HdResultMark *mark = &g_array_index (result->marks, HdResultMark, k);
      g_autofree char *total = hd_number_format_hundredths (mark->total);

      /* In brackets, what does not count. */
      g_string_append_printf (marks, mark->counts ? "%s%s" : "%s(%s)", k > 0 ? "  " : "", total);
    }
    ctl_print ("%s\t%s\t%s\t%s\t%s\t%s\t%s\n", rank, result->code, marks->str, result->count > 0 ? mean : "-",
               results->has_adjusted && result->count > 0 ? adjusted : "-", prize, remark);
  }
  if (*results->no_adjusted != '\0')
    ctl_print (_("No adjusted marks: %s\n"), results->no_adjusted);
}

/* Points are hundredths in JSON, as everywhere inside. */
CtlStatus
ctl_contest_results (CtlContest *self, GError **error)
{
  gint64 round = ctl_contest_round (self, error);
  g_autoptr (HdResults) results = round == 0 ? NULL : hd_results_of (self->store, round, NULL, error);

  if (results == NULL)
    return CTL_REFUSED;
  if (self->call->json)
    print_results_json (self->store, results);
  else
    print_results (self->store, results);
  return CTL_DONE;
}

gboolean
ctl_contest_fill_round (CtlContest *self, gint64 round, GError **error)
{
  gint64 before = hd_contest_round_beside (self->store, round, -1);
  g_autoptr (GPtrArray) works = hd_works_in_round (self->store, round, error);

  if (works == NULL || works->len > 0 || before == 0 || self->call->dry_run)
    return works != NULL;
  return hd_results_advance (self->store, before, NULL, error);
}

CtlStatus
ctl_contest_advance (CtlContest *self, GError **error)
{
  gint64 round = ctl_contest_round (self, error);
  guint n = 0;

  if (round == 0 || !hd_results_advance (self->store, round, &n, error))
    return CTL_REFUSED;
  ctl_print (ngettext ("%u work goes on\n", "%u works go on\n", n), n);
  return CTL_DONE;
}

/* The work that the first argument names by its code. */
static gint64
work_of (CtlContest *self, GError **error)
{
  const char *code = ctl_contest_argument (self, 0);
  gint64 work = hd_work_of_code (self->store, self->contest, code);

  if (work == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("no work has the code “%s”"), code);
  return work;
}

/* Works that nobody was asked about yet, as far as their marks differ by too much. */
static gboolean
waits_for_third (CtlContest *self, gint64 round, const HdResult *result, gint64 only)
{
  g_autoptr (GPtrArray) readers = hd_store_find_ref (self->store, HD_TYPE_ASSIGNMENT, "work", result->work, NULL);

  if (!result->diverged || (only != 0 && result->work != only))
    return FALSE;
  for (guint i = 0; readers != NULL && i < readers->len; i++)
    if (hd_record_int (readers->pdata[i], HD_ASSIGNMENT_ROUND) == round && strcmp (hd_record_text (readers->pdata[i], HD_ASSIGNMENT_PURPOSE), "third") == 0 &&
        strcmp (hd_record_text (readers->pdata[i], HD_ASSIGNMENT_STATE), "assigned") == 0)
      return FALSE;
  return readers != NULL;
}

/* Gives a work, or all whose marks differ by too much, to a third judge: the one named, or the
 * one with the fewest works. */
CtlStatus
ctl_contest_third (CtlContest *self, GError **error)
{
  gint64 only = ctl_contest_argument (self, 0) == NULL ? 0 : work_of (self, error), round, judge = 0;
  g_autoptr (HdResults) results = NULL;
  guint n = 0;

  if ((ctl_contest_argument (self, 0) != NULL && only == 0) || (round = ctl_contest_round (self, error)) == 0 ||
      (self->call->judge != NULL && (judge = ctl_contest_judge (self, error)) == 0) ||
      (results = hd_results_of (self->store, round, NULL, error)) == NULL || !hd_store_begin (self->store, _("Ask third judges"), error))
    return CTL_REFUSED;
  for (guint i = 0; i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];

    if (!waits_for_third (self, round, result, only))
      continue;
    if (hd_assignment_add (self->store, round, result->work, judge, "third", error) == 0) {
      hd_store_rollback (self->store);
      return CTL_REFUSED;
    }
    n++;
  }
  if (!hd_store_commit (self->store, error))
    return CTL_REFUSED;
  ctl_print (ngettext ("%u work goes to a third judge\n", "%u works go to a third judge\n", n), n);
  return CTL_DONE;
}

CtlStatus
ctl_contest_place (CtlContest *self, GError **error)
{
  gint64 work = work_of (self, error), place;

  if (!hd_number_parse (ctl_contest_argument (self, 1), &place)) {
    g_set_error (error, CTL_ERROR, 0, _("“%s” is no place"), ctl_contest_argument (self, 1));
    return CTL_USAGE;
  }
  return work != 0 && hd_results_place (self->store, work, place, self->call->reason, error) ? CTL_DONE : CTL_REFUSED;
}

/* A prize for the work by its name; of several, the one that is for works of that kind. */
static gboolean
find_prize (CtlContest *self, gint64 work, const char *name, gint64 *prize, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (self->store, self->contest, error);
  g_autoptr (HdRecord) record = prizes == NULL ? NULL : hd_store_get (self->store, HD_TYPE_WORK, work, error);

  *prize = 0;
  for (guint i = 0; record != NULL && i < prizes->len; i++) {
    gint64 kind = hd_record_int (prizes->pdata[i], HD_PRIZE_KIND);

    if (strcmp (hd_record_text (prizes->pdata[i], HD_PRIZE_NAME), name) == 0 && (*prize == 0 || kind == hd_record_int (record, HD_WORK_KIND)))
      *prize = hd_record_id (prizes->pdata[i]);
  }
  if (record != NULL && *prize == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("the contest has no prize “%s”"), name);
  return *prize != 0;
}

static CtlStatus
print_money (CtlContest *self, GError **error)
{
  HdPrizeMoney money;
  g_autofree char *given = NULL, *budget = NULL;

  if (!hd_prize_money (self->store, self->contest, &money, error))
    return CTL_REFUSED;
  given = hd_number_format (money.money);
  budget = hd_number_format (money.budget);
  ctl_print (_("%" PRId64 " of %" PRId64 " prizes given, %s of %s đồng\n"), money.given, money.slots, given, budget);
  return CTL_DONE;
}

/* Without a work, all prizes by the places; with one, a prize by its name, «-» for none. */
CtlStatus
ctl_contest_award (CtlContest *self, GError **error)
{
  const char *name = ctl_contest_argument (self, 0) != NULL ? ctl_contest_argument (self, 1) : NULL;
  gint64 work, prize = 0;

  if (ctl_contest_argument (self, 0) == NULL)
    return hd_results_award (self->store, self->contest, error) ? print_money (self, error) : CTL_REFUSED;
  if (name == NULL) {
    g_set_error_literal (error, CTL_ERROR, 0, _("an argument is missing"));
    return CTL_USAGE;
  }
  work = work_of (self, error);
  if (work == 0 || (strcmp (name, "-") != 0 && !find_prize (self, work, name, &prize, error)) ||
      !hd_results_give (self->store, work, prize, error))
    return CTL_REFUSED;
  return print_money (self, error);
}

static HdRecord *
find_appeal (CtlContest *self, gint64 work, gint64 round, GError **error)
{
  g_autoptr (GPtrArray) appeals = hd_appeals_of (self->store, self->contest, error);

  for (guint i = 0; appeals != NULL && i < appeals->len; i++)
    if (hd_record_int (appeals->pdata[i], HD_APPEAL_WORK) == work && hd_record_int (appeals->pdata[i], HD_APPEAL_ROUND) == round)
      return g_object_ref (appeals->pdata[i]);
  if (appeals != NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("there is no appeal about “%s” in that round"), ctl_contest_argument (self, 0));
  return NULL;
}

/* Takes in an appeal, which gives the work to another judge; or decides it. */
CtlStatus
ctl_contest_appeal (CtlContest *self, GError **error)
{
  const char *state = ctl_contest_argument (self, 1), *reason = self->call->reason != NULL ? self->call->reason : "";
  gint64 work = work_of (self, error), round = work == 0 ? 0 : ctl_contest_round (self, error), judge = 0;
  g_autoptr (HdRecord) appeal = NULL;

  if (round == 0)
    return CTL_REFUSED;
  if (state != NULL) {
    appeal = find_appeal (self, work, round, error);
    if (appeal != NULL && (hd_choice_index (hd_appeal_states, state) < 0 || strcmp (state, "open") == 0)) {
      g_set_error (error, CTL_ERROR, 0, _("an appeal is decided as upheld, changed or refused, not “%s”"), state);
      return CTL_USAGE;
    }
    return appeal != NULL && hd_appeal_decide (self->store, hd_record_id (appeal), state, reason, error) ? CTL_DONE : CTL_REFUSED;
  }
  if (self->call->judge != NULL && (judge = ctl_contest_judge (self, error)) == 0)
    return CTL_REFUSED;
  appeal = g_object_new (HD_TYPE_APPEAL, "work", work, "round", round, "content", reason, NULL);
  if (!hd_store_begin (self->store, _("Take in an appeal"), error))
    return CTL_REFUSED;
  if (hd_store_save (self->store, appeal, error) && hd_assignment_add (self->store, round, work, judge, "appeal", error) != 0)
    return hd_store_commit (self->store, error) ? CTL_DONE : CTL_REFUSED;
  hd_store_rollback (self->store);
  return CTL_REFUSED;
}

static void
print_units_json (GPtrArray *units)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < units->len; i++) {
    HdUnitShare *share = units->pdata[i];

    json_builder_begin_object (builder);
    json_builder_set_member_name (builder, "unit");
    json_builder_add_string_value (builder, share->name);
    json_builder_set_member_name (builder, "entries");
    json_builder_add_int_value (builder, share->entries);
    json_builder_set_member_name (builder, "valid");
    json_builder_add_int_value (builder, share->valid);
    json_builder_set_member_name (builder, "prizes");
    json_builder_add_int_value (builder, share->prizes);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  ctl_print_json (json_builder_get_root (builder));
}

/* What units sent and won; with «propose», the prizes of units go to the best of them. */
CtlStatus
ctl_contest_units (CtlContest *self, GError **error)
{
  const char *what = ctl_contest_argument (self, 0);
  g_autoptr (GPtrArray) units = NULL;

  if (what != NULL && strcmp (what, "propose") != 0) {
    g_set_error (error, CTL_ERROR, 0, _("“%s” is nothing to be done with units"), what);
    return CTL_USAGE;
  }
  if (what != NULL && !hd_prize_units_propose (self->store, self->contest, NULL, error))
    return CTL_REFUSED;
  units = hd_contest_units (self->store, self->contest, error);
  if (units == NULL)
    return CTL_REFUSED;
  if (self->call->json)
    print_units_json (units);
  for (guint i = 0; !self->call->json && i < units->len; i++) {
    HdUnitShare *share = units->pdata[i];

    ctl_print ("%s\t%u\t%u\t%u\n", share->name, share->entries, share->valid, share->prizes);
  }
  return CTL_DONE;
}

/* How a judge marked in this contest and in those of other years. */
CtlStatus
ctl_contest_profile (CtlContest *self, GError **error)
{
  gint64 judge = ctl_contest_judge (self, error);
  g_autoptr (GArray) years = judge == 0 ? NULL : hd_judge_years (self->store, judge, error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (years == NULL)
    return CTL_REFUSED;
  json_builder_begin_array (builder);
  for (guint i = 0; i < years->len; i++) {
    const HdJudgeYear *year = &g_array_index (years, HdJudgeYear, i);
    g_autofree char *mean = hd_number_format_hundredths (year->mean), *leaning = hd_number_format_hundredths (year->leaning);
    g_autofree char *apart = hd_number_format_hundredths (year->apart);
    const struct { const char *name; gint64 value; } members[] = {
      { "year", year->year }, { "sheets", year->sheets }, { "compared", year->compared }, { "mean", year->mean },
      { "leaning", year->leaning }, { "apart", year->apart }, { "late", year->late },
    };

    json_builder_begin_object (builder);
    for (guint m = 0; m < G_N_ELEMENTS (members); m++) {
      json_builder_set_member_name (builder, members[m].name);
      json_builder_add_int_value (builder, members[m].value);
    }
    json_builder_end_object (builder);
    if (!self->call->json)
      ctl_print ("%" PRId64 "\t%u\t%s\t%s\t%s\t%u\n", year->year, year->sheets, mean, leaning, apart, year->late);
  }
  json_builder_end_array (builder);
  if (self->call->json)
    ctl_print_json (json_builder_get_root (builder));
  return CTL_DONE;
}

CtlStatus
ctl_contest_freeze (CtlContest *self, GError **error)
{
  g_autoptr (HdRecord) contest = NULL;

  if (!hd_result_freeze (self->store, self->contest, error) ||
      (contest = hd_store_get (self->store, HD_TYPE_CONTEST, self->contest, error)) == NULL)
    return CTL_REFUSED;
  ctl_print ("%s\n", hd_record_text (contest, HD_CONTEST_FINGERPRINT));
  return CTL_DONE;
}

static CtlStatus
print_proof_json (CtlContest *self, GPtrArray *differences, HdRecord *contest)
{
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < differences->len; i++)
    json_array_add_string_element (array, differences->pdata[i]);
  json_object_set_boolean_member (object, "ok", differences->len == 0);
  json_object_set_string_member (object, "frozen", hd_record_text (contest, HD_CONTEST_FROZEN));
  json_object_set_string_member (object, "fingerprint", hd_record_text (contest, HD_CONTEST_FINGERPRINT));
  json_object_set_array_member (object, "differences", array);
  ctl_print_object (object);
  return differences->len == 0 ? CTL_DONE : CTL_REFUSED;
}

/* With -o, the frozen text itself is written, to be kept elsewhere. */
CtlStatus
ctl_contest_verify (CtlContest *self, GError **error)
{
  g_autoptr (GPtrArray) differences = hd_result_verify (self->store, self->contest, error);
  g_autoptr (HdRecord) contest = differences == NULL ? NULL : hd_store_get (self->store, HD_TYPE_CONTEST, self->contest, error);
  g_autofree char *frozen = NULL;

  if (contest == NULL)
    return CTL_REFUSED;
  frozen = hd_date_format (hd_record_text (contest, HD_CONTEST_FROZEN));
  if (self->call->output != NULL && !g_file_set_contents (self->call->output, hd_record_text (contest, HD_CONTEST_RESULT), -1, error))
    return CTL_REFUSED;
  if (self->call->json)
    return print_proof_json (self, differences, contest);
  for (guint i = 0; i < differences->len; i++)
    ctl_print ("%s\n", (char *) differences->pdata[i]);
  if (differences->len == 0)
    ctl_print (_("Nothing differs from what was frozen on %s: %s\n"), frozen,
               hd_record_text (contest, HD_CONTEST_FINGERPRINT));
  return differences->len == 0 ? CTL_DONE : CTL_REFUSED;
}
