/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules of a contest: found, taken over into the next year, and changed by versions. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "contest.h"
#include "sql-private.h"
#include "text.h"

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
hd_contest_is_frozen (HdContest *contest)
{
  const char *state = hd_record_text (HD_RECORD (contest), HD_CONTEST_STATE);

  return strcmp (state, "frozen") == 0 || strcmp (state, "announced") == 0;
}

gboolean
hd_contest_check_open (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);

  if (record == NULL)
    return FALSE;
  if (!hd_contest_is_frozen (HD_CONTEST (record)))
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The results of “%s” are frozen: nothing they rest on can be changed any more"),
               hd_record_text (record, HD_CONTEST_NAME));
  return FALSE;
}

gboolean
hd_rubric_is_used (HdStore *store, gint64 rubric)
{
  return find_number (store, "SELECT EXISTS (SELECT 1 FROM score_sheet WHERE rubric = :first)", rubric, 0, 0) != 0;
}

gboolean
hd_contest_is_marked (HdStore *store, gint64 contest)
{
  return find_number (store, "SELECT EXISTS (SELECT 1 FROM contest_round r JOIN score_sheet s ON s.round = r.id WHERE r.contest = :first)", contest, 0, 0) != 0;
}

/* A day so many years later; 29 February is the day before where there is none. (transfer full) */
static char *
add_years (const char *day, gint64 years)
{
  g_autofree char *moved = NULL;

  if (strlen (day) != strlen ("0000-00-00"))
    return g_strdup (day);
  moved = g_strdup_printf ("%04d%s", (int) (g_ascii_strtoll (day, NULL, 10) + years), day + 4);
  if (!hd_date_is_valid (moved))
    moved[strlen (moved) - 1]--;
  return g_steal_pointer (&moved);
}

/* The same with another owner, and no longer known to the file. (transfer full) */
static HdRecord *
copy_for (HdRecord *record, guint owner_field, gint64 owner)
{
  HdRecord *copy = hd_record_copy (record);

  hd_record_set_id (copy, 0);
  hd_record_set_int (copy, owner_field, owner);
  return copy;
}

static gint64
mapped (GHashTable *ids, gint64 id)
{
  gint64 *there = g_hash_table_lookup (ids, &id);

  return there == NULL ? 0 : *there;
}

static void
map_id (GHashTable *ids, gint64 from, gint64 to)
{
  g_hash_table_insert (ids, g_memdup2 (&from, sizeof from), g_memdup2 (&to, sizeof to));
}

/* Saves copies of parts; ids learns what became of each. */
static gboolean
copy_parts (HdStore *store, GPtrArray *parts, guint owner_field, gint64 owner, GHashTable *ids, GError **error)
{
  for (guint i = 0; i < parts->len; i++) {
    g_autoptr (HdRecord) copy = copy_for (g_ptr_array_index (parts, i), owner_field, owner);

    if (!hd_store_save (store, copy, error))
      return FALSE;
    if (ids != NULL)
      map_id (ids, hd_record_id (g_ptr_array_index (parts, i)), hd_record_id (copy));
  }
  return TRUE;
}

/* A copy of a scale with its criteria, its references as the caller set them. */
static gboolean
copy_rubric (HdStore *store, gint64 rubric, HdRecord *copy, GError **error)
{
  g_autoptr (GPtrArray) criteria = hd_rubric_criteria (store, rubric, error);

  return criteria != NULL && hd_store_save (store, copy, error) &&
         copy_parts (store, criteria, HD_CRITERION_RUBRIC, hd_record_id (copy), NULL, error);
}

static gboolean
clone_rounds (HdStore *store, gint64 from, gint64 to, gint64 years, GHashTable *ids, GError **error)
{
  g_autoptr (GPtrArray) rounds = hd_contest_rounds (store, from, error);

  for (guint i = 0; rounds != NULL && i < rounds->len; i++) {
    g_autoptr (HdRecord) copy = copy_for (g_ptr_array_index (rounds, i), HD_CONTEST_ROUND_CONTEST, to);
    g_autofree char *due = add_years (hd_record_text (copy, HD_CONTEST_ROUND_DUE), years);

    hd_record_set_text (copy, HD_CONTEST_ROUND_DUE, due);
    hd_record_set_text (copy, HD_CONTEST_ROUND_STATE, "planned");
    hd_record_set_int (copy, HD_CONTEST_ROUND_SEED, 0);
    hd_record_set_int (copy, HD_CONTEST_ROUND_VERSION, 0);
    if (!hd_store_save (store, copy, error))
      return FALSE;
    map_id (ids, hd_record_id (g_ptr_array_index (rounds, i)), hd_record_id (copy));
  }
  return rounds != NULL;
}

static gboolean
clone_rubrics (HdStore *store, gint64 from, gint64 to, GHashTable *ids, GError **error)
{
  g_autoptr (GPtrArray) rubrics = hd_store_find_ref (store, HD_TYPE_RUBRIC, "contest", from, error);

  for (guint i = 0; rubrics != NULL && i < rubrics->len; i++) {
    HdRecord *rubric = g_ptr_array_index (rubrics, i);
    g_autoptr (HdRecord) copy = copy_for (rubric, HD_RUBRIC_CONTEST, to);

    if (hd_record_bool (rubric, HD_RUBRIC_ENDED))
      continue;
    hd_record_set_int (copy, HD_RUBRIC_KIND, mapped (ids, hd_record_int (rubric, HD_RUBRIC_KIND)));
    hd_record_set_int (copy, HD_RUBRIC_ROUND, mapped (ids, hd_record_int (rubric, HD_RUBRIC_ROUND)));
    hd_record_set_int (copy, HD_RUBRIC_VERSION, 1);
    hd_record_set_int (copy, HD_RUBRIC_REPLACES, 0);
    hd_record_set_text (copy, HD_RUBRIC_REASON, "");
    if (!copy_rubric (store, hd_record_id (rubric), copy, error))
      return FALSE;
  }
  return rubrics != NULL;
}

static gboolean
clone_prizes (HdStore *store, gint64 from, gint64 to, GHashTable *ids, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (store, from, error);

  for (guint i = 0; prizes != NULL && i < prizes->len; i++) {
    g_autoptr (HdRecord) copy = copy_for (g_ptr_array_index (prizes, i), HD_PRIZE_CONTEST, to);

    hd_record_set_int (copy, HD_PRIZE_KIND, mapped (ids, hd_record_int (copy, HD_PRIZE_KIND)));
    if (!hd_store_save (store, copy, error))
      return FALSE;
  }
  return prizes != NULL;
}

/* The contest itself, of another year: its name says the year, its days fall in it. (transfer full) */
static HdRecord *
clone_head (HdRecord *contest, gint64 year)
{
  static const guint days[] = { HD_CONTEST_OPENS, HD_CONTEST_CLOSES, HD_CONTEST_PUBLISHED_FROM, HD_CONTEST_PUBLISHED_TO };
  static const guint emptied[] = { HD_CONTEST_REFERENCE, HD_CONTEST_FROZEN, HD_CONTEST_FINGERPRINT, HD_CONTEST_ANNOUNCED,
                                   HD_CONTEST_REASON, HD_CONTEST_RESULT };
  gint64 old_year = hd_record_int (contest, HD_CONTEST_YEAR);
  HdRecord *copy = hd_record_copy (contest);
  g_autofree char *old_text = g_strdup_printf ("%" PRId64, old_year), *new_text = g_strdup_printf ("%" PRId64, year);
  g_autoptr (GString) name = g_string_new (hd_record_text (contest, HD_CONTEST_NAME));

  g_string_replace (name, old_text, new_text, 0);
  hd_record_set_id (copy, 0);
  hd_record_set_text (copy, HD_CONTEST_NAME, name->str);
  hd_record_set_int (copy, HD_CONTEST_YEAR, year);
  hd_record_set_text (copy, HD_CONTEST_STATE, "preparing");
  hd_record_set_int (copy, HD_CONTEST_VERSION, 1);
  hd_record_set_int (copy, HD_CONTEST_CLONED_FROM, hd_record_id (contest));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autofree char *moved = add_years (hd_record_text (contest, days[i]), year - old_year);

    hd_record_set_text (copy, days[i], moved);
  }
  for (guint i = 0; i < G_N_ELEMENTS (emptied); i++)
    hd_record_set_text (copy, emptied[i], "");
  return copy;
}

gint64
hd_contest_clone (HdStore *store, gint64 contest, gint64 year, GError **error)
{
  g_autoptr (HdRecord) from = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (HdRecord) to = from == NULL ? NULL : clone_head (from, year);
  g_autoptr (GPtrArray) kinds = to == NULL ? NULL : hd_contest_kinds (store, contest, error);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  if (kinds == NULL || !hd_store_begin (store, _("New contest from an earlier one"), error))
    return 0;
  if (hd_store_save (store, to, error) &&
      copy_parts (store, kinds, HD_CONTEST_KIND_CONTEST, hd_record_id (to), ids, error) &&
      clone_rounds (store, contest, hd_record_id (to), year - hd_record_int (from, HD_CONTEST_YEAR), ids, error) &&
      clone_rubrics (store, contest, hd_record_id (to), ids, error) &&
      clone_prizes (store, contest, hd_record_id (to), ids, error))
    return hd_store_commit (store, error) ? hd_record_id (to) : 0;
  hd_store_rollback (store);
  return 0;
}

/* Every change of rules that something was marked by has its number and its reason. */
static gboolean
count_change (HdStore *store, HdRecord *contest, const char *reason, GError **error)
{
  g_autofree char *clean = hd_text_clean (reason, -1);

  if (*clean == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say why the rules are changed: the minutes and the history tell it"));
    return FALSE;
  }
  hd_record_set_int (contest, HD_CONTEST_VERSION, hd_record_int (contest, HD_CONTEST_VERSION) + 1);
  hd_record_set_text (contest, HD_CONTEST_REASON, clean);
  return hd_store_save (store, contest, error);
}

gint64
hd_rubric_renew (HdStore *store, gint64 rubric, const char *reason, GError **error)
{
  g_autoptr (HdRecord) old = hd_store_get (store, HD_TYPE_RUBRIC, rubric, error);
  g_autoptr (HdRecord) contest = old == NULL ? NULL : hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (old, HD_RUBRIC_CONTEST), error);
  g_autoptr (HdRecord) copy = NULL;

  if (contest == NULL)
    return 0;
  if (hd_record_bool (old, HD_RUBRIC_ENDED)) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” was replaced already: change the version that is in force"),
                 hd_record_text (old, HD_RUBRIC_NAME));
    return 0;
  }
  if (!hd_store_begin (store, _("New version of a scale of points"), error))
    return 0;
  copy = copy_for (old, HD_RUBRIC_CONTEST, hd_record_id (contest));
  hd_record_set_int (copy, HD_RUBRIC_VERSION, hd_record_int (old, HD_RUBRIC_VERSION) + 1);
  hd_record_set_int (copy, HD_RUBRIC_REPLACES, rubric);
  hd_record_set_int (old, HD_RUBRIC_ENDED, TRUE);
  if (count_change (store, contest, reason, error) && hd_store_save (store, old, error)) {
    hd_record_set_text (copy, HD_RUBRIC_REASON, hd_record_text (contest, HD_CONTEST_REASON));
    if (copy_rubric (store, rubric, copy, error))
      return hd_store_commit (store, error) ? hd_record_id (copy) : 0;
  }
  hd_store_rollback (store);
  return 0;
}

gboolean
hd_contest_change_rules (HdStore *store, HdRecord *changed, const char *reason, GError **error)
{
  gboolean is_round = HD_IS_CONTEST_ROUND (changed);
  g_autoptr (HdRecord) contest = is_round ? hd_store_get (store, HD_TYPE_CONTEST, hd_record_int (changed, HD_CONTEST_ROUND_CONTEST), error)
                                          : g_object_ref (changed);

  if (contest == NULL || !hd_store_begin (store, _("New version of the rules"), error))
    return FALSE;
  if (count_change (store, contest, reason, error)) {
    if (is_round)
      hd_record_set_int (changed, HD_CONTEST_ROUND_VERSION, hd_record_int (contest, HD_CONTEST_VERSION));
    if (!is_round || hd_store_save (store, changed, error))
      return hd_store_commit (store, error);
  }
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_contest_set_state (HdStore *store, gint64 contest, const char *state, GError **error)
{
  static const struct { const char *from, *to; } moves[] = {
    { "preparing", "receiving" }, { "receiving", "preparing" }, { "receiving", "judging" }, { "judging", "receiving" },
    { "frozen", "announced" },
  };
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autofree char *today = hd_date_today ();
  const char *from = record == NULL ? "" : hd_record_text (record, HD_CONTEST_STATE);

  if (record == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++) {
    if (strcmp (moves[i].from, from) != 0 || strcmp (moves[i].to, state) != 0)
      continue;
    hd_record_set_text (record, HD_CONTEST_STATE, state);
    if (strcmp (state, "announced") == 0 && *hd_record_text (record, HD_CONTEST_ANNOUNCED) == '\0')
      hd_record_set_text (record, HD_CONTEST_ANNOUNCED, today);
    if (!hd_store_begin (store, _(hd_choice_label (hd_contest_states, state)), error))
      return FALSE;
    if (hd_store_save (store, record, error))
      return hd_store_commit (store, error);
    hd_store_rollback (store);
    return FALSE;
  }
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s”: from “%s” the contest cannot become “%s”"), hd_record_text (record, HD_CONTEST_NAME),
               _(hd_choice_label (hd_contest_states, from)), _(hd_choice_label (hd_contest_states, state)));
  return FALSE;
}

gint64
hd_contest_prize_sum (HdStore *store, gint64 contest)
{
  return find_number (store, "SELECT sum (slots * money) FROM prize WHERE contest = :first", contest, 0, 0);
}

/* Whether some scale in force has a criterion of that code. */
static gboolean
has_criterion (HdStore *store, gint64 contest, const char *code)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM rubric r JOIN criterion c ON c.rubric = r.id"
                     " WHERE r.contest = :contest AND r.ended = 0 AND c.code = :code LIMIT 1", NULL))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  hd_sql_bind_text (&sql, ":code", code);
  return hd_sql_step (&sql, NULL);
}

/* Each kind needs a scale in each round. */
static void
add_scale_problems (HdStore *store, gint64 contest, GPtrArray *kinds, GPtrArray *rounds, GPtrArray *problems)
{
  for (guint k = 0; k < kinds->len; k++)
    for (guint r = 0; r < rounds->len; r++) {
      HdRecord *kind = g_ptr_array_index (kinds, k), *round = g_ptr_array_index (rounds, r);
      gint64 rubric = hd_contest_rubric (store, contest, hd_record_id (kind), hd_record_id (round));

      if (rubric == 0 || hd_rubric_maximum (store, rubric) == 0)
        g_ptr_array_add (problems, g_strdup_printf (_("“%s” has no scale of points with criteria in the round “%s”"),
                                                    hd_record_text (kind, HD_CONTEST_KIND_NAME), hd_record_text (round, HD_CONTEST_ROUND_NAME)));
    }
}

GPtrArray *
hd_contest_problems (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (GPtrArray) kinds = record == NULL ? NULL : hd_contest_kinds (store, contest, error);
  g_autoptr (GPtrArray) rounds = kinds == NULL ? NULL : hd_contest_rounds (store, contest, error);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) rules = rounds == NULL ? NULL : g_strsplit (hd_record_text (record, HD_CONTEST_TIE_BREAKS), " ", 0);
  gint64 sum, budget;

  if (rules == NULL)
    return NULL;
  if (*hd_record_text (record, HD_CONTEST_OPENS) == '\0' || *hd_record_text (record, HD_CONTEST_CLOSES) == '\0')
    g_ptr_array_add (problems, g_strdup (_("It is not said from when until when entries are taken in")));
  if (kinds->len == 0)
    g_ptr_array_add (problems, g_strdup (_("There is no kind of work yet")));
  if (rounds->len == 0)
    g_ptr_array_add (problems, g_strdup (_("There is no round yet")));
  add_scale_problems (store, contest, kinds, rounds, problems);
  for (guint i = 0; i < rounds->len; i++)
    if ((strcmp (hd_record_text (g_ptr_array_index (rounds, i), HD_CONTEST_ROUND_ADVANCE), "none") == 0) != (i + 1 == rounds->len))
      g_ptr_array_add (problems, g_strdup_printf (i + 1 == rounds->len ? _("“%s” is the last round, but works go on from it")
                                                                       : _("No work goes on from “%s”, but a round follows"),
                                                  hd_record_text (g_ptr_array_index (rounds, i), HD_CONTEST_ROUND_NAME)));
  for (guint i = 0; rules[i] != NULL; i++)
    if (g_str_has_prefix (rules[i], "criterion:") && !has_criterion (store, contest, rules[i] + strlen ("criterion:")))
      g_ptr_array_add (problems, g_strdup_printf (_("The order among equals names the criterion “%s”, which no scale has"),
                                                  rules[i] + strlen ("criterion:")));
  sum = hd_contest_prize_sum (store, contest);
  budget = hd_record_int (record, HD_CONTEST_BUDGET);
  if (budget > 0 && sum > budget) {
    g_autofree char *over = hd_number_format (sum - budget);

    g_ptr_array_add (problems, g_strdup_printf (_("All prizes together are %s đồng above the budget"), over));
  }
  return g_steal_pointer (&problems);
}

GPtrArray *
hd_contest_affected (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  g_auto (HdSql) sheets = { 0 }, works = { 0 };

  if (!hd_sql_begin (&sheets, hd_store_db (store), "SELECT r.name, r.version, sum (s.state = 'submitted'), sum (s.state = 'draft')"
                     " FROM rubric r JOIN score_sheet s ON s.rubric = r.id WHERE r.contest = :contest"
                     " GROUP BY r.id ORDER BY r.name, r.version", error))
    return NULL;
  hd_sql_bind_int (&sheets, ":contest", contest);
  while (hd_sql_step (&sheets, NULL)) {
    gint64 submitted = hd_sql_int (&sheets, 2), drafts = hd_sql_int (&sheets, 3);

    if (submitted > 0)
      g_ptr_array_add (sentences, g_strdup_printf (ngettext ("%" PRId64 " sheet handed in by “%s” (version %" PRId64 ") keeps that version",
                                                             "%" PRId64 " sheets handed in by “%s” (version %" PRId64 ") keep that version",
                                                             submitted), submitted, hd_sql_text (&sheets, 0), hd_sql_int (&sheets, 1)));
    if (drafts > 0)
      g_ptr_array_add (sentences, g_strdup_printf (ngettext ("%" PRId64 " draft by “%s” (version %" PRId64 ") is to be looked at again",
                                                             "%" PRId64 " drafts by “%s” (version %" PRId64 ") are to be looked at again",
                                                             drafts), drafts, hd_sql_text (&sheets, 0), hd_sql_int (&sheets, 1)));
  }
  if (!hd_sql_begin (&works, hd_store_db (store), "SELECT r.name, count (DISTINCT s.work) FROM contest_round r JOIN score_sheet s ON s.round = r.id"
                     " AND s.state = 'submitted' WHERE r.contest = :contest GROUP BY r.id ORDER BY r.position", error))
    return NULL;
  hd_sql_bind_int (&works, ":contest", contest);
  while (hd_sql_step (&works, NULL))
    g_ptr_array_add (sentences, g_strdup_printf (ngettext ("Round “%s”: %" PRId64 " work has marks, and its place may change",
                                                           "Round “%s”: %" PRId64 " works have marks, and their places may change",
                                                           hd_sql_int (&works, 1)), hd_sql_text (&works, 0), hd_sql_int (&works, 1)));
  return g_steal_pointer (&sentences);
}
