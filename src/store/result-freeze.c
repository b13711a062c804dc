/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The result in one text, and its lock. The text names things by their codes and holds all
 * that the places rest on: rules, scales, panel, works with the fingerprints of what judges
 * got, who might not read what and who was to, each mark, and what came of it. Days on which marks came in and
 * the ways they came are no part of it, nor is any author. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "result-proof.h"
#include "sql-private.h"
#include "text.h"

#define POINTS(column) "printf ('%d.%02d', (" column ") / 100, (" column ") % 100)"
#define SCALE_KEY      "b.name, COALESCE ((SELECT code FROM contest_kind WHERE id = b.kind), ''), COALESCE ((SELECT code FROM contest_round WHERE id = b.round), ''), b.version"

static const HdChoice hd_proof_answers[] = {
  { "0", N_("No") },
  { "1", N_("Yes") },
  { NULL }
};

const HdProofPart hd_proof_parts[] = {
  { "contest", 0, N_("Contest"),
    { N_("Name of the contest"), N_("Year"), N_("Number of the rules"), N_("Version of the rules"), N_("Order among equals"), N_("Judge of the same unit"),
      N_("Prize budget (đồng)") },
    "SELECT name, year, reference, version, tie_breaks, same_unit, budget FROM contest WHERE id = :contest",
    { [5] = hd_contest_same_units } },
  { "kind", 1, N_("Kind of work"),
    { N_("Name"), N_("Words, at least"), N_("Words, at most"), N_("Pages, at least"), N_("Seconds, at most"), N_("Must have been published") },
    "SELECT code, name, min_words, max_words, min_pages, max_seconds, published FROM contest_kind WHERE contest = :contest",
    { [6] = hd_proof_answers } },
  { "round", 1, N_("Round"),
    { N_("Order"), N_("Name"), N_("Judges for each work"), N_("Mark of a work"), N_("Marks may differ by"), N_("When they differ by more"),
      N_("Goes on to the next round"), N_("How many"), N_("Works that every judge reads"), N_("Adjusted marks need, of each judge") },
    "SELECT code, position, name, judges, method, " POINTS ("threshold") ", divergence, advance, advance_value, anchors, leniency_sample"
    " FROM contest_round WHERE contest = :contest",
    { [4] = hd_round_methods, [6] = hd_round_divergences, [7] = hd_round_advances } },
  { "scale", 4, N_("Scale of points"), { N_("Replaced") },
    "SELECT " SCALE_KEY ", b.ended FROM rubric b WHERE b.contest = :contest",
    { [4] = hd_proof_answers } },
  { "criterion", 5, N_("Criterion"), { N_("Order"), N_("Name"), N_("Most points"), N_("Step"), N_("Weight"), N_("What is judged"), N_("Levels") },
    "SELECT " SCALE_KEY ", c.code, c.position, c.name, " POINTS ("c.maximum") ", " POINTS ("c.step") ", " POINTS ("c.weight")
    ", COALESCE (t.description, ''), COALESCE (t.levels, '') FROM rubric b JOIN criterion c ON c.rubric = b.id LEFT JOIN criterion_text t ON t.id = c.id WHERE b.contest = :contest" },
  { "prize", 2, N_("Prize"), { N_("Order"), N_("How many prizes"), N_("Money for each (đồng)"), N_("For a unit that took part well"), N_("Points it takes, at least") },
    "SELECT p.name, COALESCE ((SELECT code FROM contest_kind WHERE id = p.kind), ''), p.position, p.slots, p.money, p.collective, " POINTS ("p.minimum")
    " FROM prize p WHERE p.contest = :contest",
    { [5] = hd_proof_answers } },
  { "judge", 1, N_("Judge"), { N_("Order"), N_("Role in the panel"), N_("Body"), N_("No longer judges") },
    "SELECT full_name, position, role, body, ended FROM judge WHERE contest = :contest",
    { [2] = hd_judge_roles, [4] = hd_proof_answers } },
  { "key", 1, N_("Sealed key"), { N_("Works") },
    "SELECT digest, works FROM contest_key WHERE contest = :contest" },
  { "work", 1, N_("Work"),
    { N_("Kind of work"), N_("Title of the work"), N_("Round reached"), N_("State of the work"), N_("Reason of the state"), N_("Read by every judge"),
      N_("Fingerprint"), N_("Prize"), N_("Place among equals"), N_("Reason of the place") },
    "SELECT w.code, COALESCE ((SELECT code FROM contest_kind WHERE id = w.kind), ''), w.title, w.round, w.state, w.reason, w.anchor, w.digest,"
    " COALESCE ((SELECT p.name || COALESCE (' (' || (SELECT code FROM contest_kind WHERE id = p.kind) || ')', '') FROM prize p WHERE p.id = w.prize), ''),"
    " w.place, w.place_reason FROM work w WHERE w.contest = :contest",
    { [4] = hd_work_states, [6] = hd_proof_answers } },
  { "text", 1, N_("Text of the work"), { N_("Fingerprint") }, NULL },
  { "file", 2, N_("File of the work"), { N_("Type") },
    "SELECT w.code, f.sha256, f.mime FROM work w JOIN attachment f ON f.owner_table = 'work' AND f.owner = w.id WHERE w.contest = :contest" },
  { "conflict", 3, N_("Conflict of interest"), { N_("State of the conflict") },
    "SELECT j.full_name, w.code, c.kind, c.state FROM conflict c JOIN judge j ON j.id = c.judge JOIN work w ON w.id = c.work WHERE w.contest = :contest",
    { [2] = hd_conflict_kinds, [3] = hd_conflict_states } },
  { "assignment", 3, N_("Assignment"), { N_("Why he reads it"), N_("State of the assignment") },
    "SELECT r.code, w.code, COALESCE (j.full_name, ''), a.purpose, a.state FROM assignment a JOIN contest_round r ON r.id = a.round"
    " JOIN work w ON w.id = a.work LEFT JOIN judge j ON j.id = a.judge WHERE r.contest = :contest",
    { [3] = hd_assignment_purposes, [4] = hd_assignment_states } },
  { "sheet", 4, N_("Score sheet"), { N_("Scale of points"), N_("Version"), N_("Total") },
    "SELECT r.code, w.code, COALESCE (j.full_name, ''), s.purpose, COALESCE (b.name, ''), COALESCE (b.version, 0), " POINTS ("s.total")
    " FROM score_sheet s JOIN contest_round r ON r.id = s.round JOIN work w ON w.id = s.work LEFT JOIN judge j ON j.id = s.judge"
    " LEFT JOIN rubric b ON b.id = s.rubric WHERE r.contest = :contest AND s.state = 'submitted'",
    { [3] = hd_sheet_purposes } },
  { "mark", 5, N_("Mark"), { N_("Points") },
    "SELECT r.code, w.code, COALESCE (j.full_name, ''), s.purpose, COALESCE (c.code, ''), " POINTS ("p.points")
    " FROM score p JOIN score_sheet s ON s.id = p.score_sheet JOIN contest_round r ON r.id = s.round JOIN work w ON w.id = s.work"
    " LEFT JOIN judge j ON j.id = s.judge LEFT JOIN criterion c ON c.id = p.criterion WHERE r.contest = :contest AND s.state = 'submitted'",
    { [3] = hd_sheet_purposes } },
  { "place", 3, N_("Place given by a judge"), { N_("Place") },
    "SELECT r.code, w.code, COALESCE (j.full_name, ''), p.place FROM ranking p JOIN contest_round r ON r.id = p.round JOIN work w ON w.id = p.work"
    " LEFT JOIN judge j ON j.id = p.judge WHERE r.contest = :contest" },
  { "appeal", 2, N_("Appeal"), { N_("State of the appeal"), N_("Mark before"), N_("Mark after") },
    "SELECT r.code, w.code, a.state, " POINTS ("a.before") ", " POINTS ("a.after")
    " FROM appeal a JOIN contest_round r ON r.id = a.round JOIN work w ON w.id = a.work WHERE r.contest = :contest",
    { [2] = hd_appeal_states } },
  { "result", 3, N_("Result"), { N_("Place"), N_("Mark, as a fraction"), N_("Equal to another"), N_("Goes on to the next round") }, NULL,
    { [5] = hd_proof_answers, [6] = hd_proof_answers } },
  { NULL }
};

char *
hd_proof_fingerprint (const char *text)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

/* Tabs and ends of lines have a meaning here. */
static void
append_column (GString *line, const char *text)
{
  g_string_append_c (line, '\t');
  for (; *text != '\0'; text++)
    if (*text == '\t' || *text == '\n' || *text == '\r' || *text == '\\')
      g_string_append_printf (line, "\\%c", *text == '\t' ? 't' : *text == '\n' ? 'n' : *text == '\r' ? 'r' : '\\');
    else
      g_string_append_c (line, *text);
}

static gboolean
add_rows (HdStore *store, gint64 contest, const HdProofPart *part, GPtrArray *lines, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;
  guint n = part->keys;

  for (guint i = 0; part->values[i] != NULL; i++)
    n++;
  if (!hd_sql_begin (&sql, hd_store_db (store), part->sql, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    g_autoptr (GString) line = g_string_new (part->word);

    for (guint i = 0; i < n; i++)
      append_column (line, hd_sql_text (&sql, i));
    g_ptr_array_add (lines, g_strdup (line->str));
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/* The fingerprint of a work's text is taken anew, for that in its column could stay when the
 * text does not. */
static gboolean
add_texts (HdStore *store, gint64 contest, GPtrArray *lines, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT w.code, COALESCE (t.body, '') FROM work w LEFT JOIN work_text t ON t.id = w.id WHERE w.contest = :contest", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    g_autofree char *digest = hd_proof_fingerprint (hd_sql_text (&sql, 1));
    g_autoptr (GString) line = g_string_new ("text");

    append_column (line, hd_sql_text (&sql, 0));
    append_column (line, digest);
    g_ptr_array_add (lines, g_strdup (line->str));
  }
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/* The part of a round's result, with kinds by their codes. */
static gboolean
add_results (HdStore *store, HdRecord *round, GPtrArray *kinds, GPtrArray *lines, GError **error)
{
  g_autoptr (HdResults) results = hd_results_of (store, hd_record_id (round), NULL, error);

  for (guint i = 0; results != NULL && i < results->results->len; i++) {
    HdResult *result = results->results->pdata[i];
    g_autoptr (GString) line = g_string_new ("result");
    const char *kind = "";

    for (guint k = 0; k < kinds->len; k++)
      if (hd_record_id (kinds->pdata[k]) == result->kind)
        kind = hd_record_text (kinds->pdata[k], HD_CONTEST_KIND_CODE);
    append_column (line, hd_record_text (round, HD_CONTEST_ROUND_CODE));
    append_column (line, kind);
    append_column (line, result->code);
    g_string_append_printf (line, "\t%u\t%" PRId64 "/%" PRId64 "\t%d\t%d", result->rank, result->sum, result->count, result->tied, result->advances);
    g_ptr_array_add (lines, g_strdup (line->str));
  }
  return results != NULL;
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char **) a, *(const char **) b);
}

/* The lines of each part are in the order of their bytes, which is the same on any machine. */
char *
hd_result_canonical (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, contest, error);
  g_autoptr (GPtrArray) kinds = rounds == NULL ? NULL : hd_contest_kinds (store, contest, error);
  g_autoptr (GString) text = g_string_new (HD_PROOF_FIRST_LINE);

  if (kinds == NULL)
    return NULL;
  for (const HdProofPart *part = hd_proof_parts; part->word != NULL; part++) {
    g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

    if (part->sql != NULL) {
      if (!add_rows (store, contest, part, lines, error))
        return NULL;
    } else if (strcmp (part->word, "text") == 0) {
      if (!add_texts (store, contest, lines, error))
        return NULL;
    } else {
      for (guint i = 0; i < rounds->len; i++)
        if (!add_results (store, rounds->pdata[i], kinds, lines, error))
          return NULL;
    }
    g_ptr_array_sort (lines, compare_lines);
    for (guint i = 0; i < lines->len; i++)
      g_string_append_printf (text, "\n%s", (const char *) lines->pdata[i]);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Nobody has given or taken a prize yet. */
static gboolean
has_no_prize (HdResults *results)
{
  for (guint i = 0; i < results->results->len; i++)
    if (((HdResult *) results->results->pdata[i])->given != 0)
      return FALSE;
  return TRUE;
}

/* What is still open, as a sentence; NULL if nothing is, then with the results of the last round. */
static char *
find_open (HdStore *store, gint64 contest, HdResults **last, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, contest, error);
  g_autoptr (GPtrArray) appeals = rounds == NULL ? NULL : hd_appeals_of (store, contest, error);
  char *problem = NULL;

  for (guint i = 0; appeals != NULL && problem == NULL && i < rounds->len; i++) {
    g_clear_pointer (last, hd_results_free);
    *last = hd_results_of (store, hd_record_id (rounds->pdata[i]), NULL, error);
    if (*last == NULL)
      return NULL;
    problem = hd_result_missing (store, *last);
  }
  if (appeals != NULL && problem == NULL && appeals->len > 0 && strcmp (hd_record_text (appeals->pdata[0], HD_APPEAL_STATE), "open") == 0) {
    g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, hd_record_int (appeals->pdata[0], HD_APPEAL_WORK), NULL);

    problem = g_strdup_printf (_("The appeal about %s is not decided yet"), work != NULL ? hd_record_text (work, HD_WORK_CODE) : "");
  }
  if (problem == NULL && *last != NULL)
    problem = hd_result_open_cut (store, *last);
  return problem;
}

/* The last word before the lock: prizes that nobody gave by hand go by the places. */
static gboolean
lock (HdStore *store, HdRecord *contest, HdResults *results, GError **error)
{
  g_autofree char *text = NULL, *fingerprint = NULL, *today = hd_date_today ();

  if (has_no_prize (results) && !hd_result_write_prizes (store, results, error))
    return FALSE;
  text = hd_result_canonical (store, hd_record_id (contest), error);
  if (text == NULL)
    return FALSE;
  hd_record_set_text (contest, HD_CONTEST_RESULT, text);
  fingerprint = hd_proof_fingerprint (hd_record_text (contest, HD_CONTEST_RESULT));
  hd_record_set_text (contest, HD_CONTEST_FINGERPRINT, fingerprint);
  hd_record_set_text (contest, HD_CONTEST_FROZEN, today);
  hd_record_set_text (contest, HD_CONTEST_STATE, "frozen");
  return hd_store_save (store, contest, error);
}

gboolean
hd_result_freeze (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (HdResults) last = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *problem = NULL, *label = NULL;

  if (record == NULL || !hd_contest_check_open (store, contest, error) || hd_result_last_round (store, contest, error) == 0)
    return FALSE;
  problem = find_open (store, contest, &last, &failure);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  if (problem != NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, problem);
    return FALSE;
  }
  label = g_strdup_printf (_("Freeze the results of “%s”"), hd_record_text (record, HD_CONTEST_NAME));
  /* Undo does not lead behind the lock. */
  if (!hd_store_begin_making (store, label, error))
    return FALSE;
  if (lock (store, record, last, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
