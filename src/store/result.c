/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a file holds of a round, handed to the arithmetic. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "result-private.h"
#include "sql-private.h"
#include "text.h"

/* A round as it is read. */
typedef struct {
  HdStore        *store;
  const HdWhatIf *what_if;     /* (nullable) */
  HdRecord       *round;       /* (owned) */
  gint64          contest;
  GPtrArray      *works;       /* (owned): of HdRankWork */
  GHashTable     *by_id;       /* (owned): HdRankWork by the id of the work */
  GPtrArray      *ladder;      /* (owned): of char*, NULL at the end */
  GArray         *panel;       /* (owned): ids of the judges in their order */
  HdRankRules     rules;
} Round;

static void
round_clear (Round *self)
{
  g_clear_object (&self->round);
  g_clear_pointer (&self->works, g_ptr_array_unref);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->ladder, g_ptr_array_unref);
  g_clear_pointer (&self->panel, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Round, round_clear)

static void
hd_result_free (HdResult *result)
{
  g_free (result->code);
  g_array_unref (result->marks);
  g_free (result);
}

void
hd_results_free (HdResults *results)
{
  g_free (results->method);
  g_ptr_array_unref (results->results);
  g_free (results->no_adjusted);
  g_array_unref (results->leniency);
  g_free (results);
}

static gboolean
take_error (GError **error, GError **failure)
{
  if (*failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (failure));
  return FALSE;
}

/* The ladder with the council at its end, whether it was written there or not. Rules that
 * name a criterion come in their order. */
static void
read_ladder (Round *self, const char *tie_breaks)
{
  g_auto (GStrv) rules = g_strsplit (tie_breaks, " ", -1);

  self->ladder = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; rules[i] != NULL; i++) {
    if (*rules[i] == '\0' || strcmp (rules[i], "council") == 0)
      continue;
    self->rules.n_criteria += g_str_has_prefix (rules[i], "criterion:");
    g_ptr_array_add (self->ladder, g_strdup (rules[i]));
  }
  g_ptr_array_add (self->ladder, g_strdup ("council"));
  g_ptr_array_add (self->ladder, NULL);
  self->rules.ladder = (const char *const *) self->ladder->pdata;
}

/* Which criterion of the ladder a code is, -1 for none. */
static int
criterion_of_ladder (Round *self, const char *code)
{
  int at = 0;

  for (guint i = 0; self->rules.ladder[i] != NULL; i++) {
    const char *name = self->rules.ladder[i];

    if (!g_str_has_prefix (name, "criterion:"))
      continue;
    if (strcmp (name + strlen ("criterion:"), code) == 0)
      return at;
    at++;
  }
  return -1;
}

static gboolean
read_rules (Round *self, gint64 round, GError **error)
{
  g_autoptr (HdRecord) contest = NULL;
  g_autoptr (GPtrArray) judges = NULL;

  self->round = hd_store_get (self->store, HD_TYPE_CONTEST_ROUND, round, error);
  if (self->round == NULL)
    return FALSE;
  self->contest = hd_record_int (self->round, HD_CONTEST_ROUND_CONTEST);
  contest = hd_store_get (self->store, HD_TYPE_CONTEST, self->contest, error);
  judges = contest == NULL ? NULL : hd_store_find_parts (self->store, HD_TYPE_JUDGE, "contest", self->contest, error);
  if (judges == NULL)
    return FALSE;
  self->rules.method = hd_record_text (self->round, HD_CONTEST_ROUND_METHOD);
  if (self->what_if != NULL && self->what_if->method != NULL)
    self->rules.method = self->what_if->method;
  self->rules.divergence = hd_record_text (self->round, HD_CONTEST_ROUND_DIVERGENCE);
  self->rules.threshold = hd_record_int (self->round, HD_CONTEST_ROUND_THRESHOLD);
  self->rules.judges = hd_record_int (self->round, HD_CONTEST_ROUND_JUDGES);
  read_ladder (self, hd_record_text (contest, HD_CONTEST_TIE_BREAKS));
  self->panel = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < judges->len; i++) {
    gint64 id = hd_record_id (judges->pdata[i]);

    g_array_append_val (self->panel, id);
  }
  return TRUE;
}

/* Where the council put a work among its equals is meant of the last round it got to. */
static gboolean
read_works (Round *self, HdResults *results, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;
  gint64 position = hd_record_int (self->round, HD_CONTEST_ROUND_POSITION);

  if (!hd_sql_begin (&sql, hd_store_db (self->store), "SELECT w.id, w.kind, w.code, w.anchor, w.place, w.prize, w.round,"
                     "  (SELECT count(*) FROM contest_kind k WHERE k.contest = :contest AND (k.position, k.id) <"
                     "    (SELECT position, id FROM contest_kind WHERE id = w.kind)),"
                     "  EXISTS (SELECT 1 FROM appeal a WHERE a.work = w.id AND a.round = :round AND a.state = 'changed')"
                     " FROM work w WHERE w.contest = :contest AND w.state = 'judged' AND w.round >= :position ORDER BY w.code, w.id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", self->contest);
  hd_sql_bind_int (&sql, ":round", hd_record_id (self->round));
  hd_sql_bind_int (&sql, ":position", position);
  while (hd_sql_step (&sql, &failure)) {
    HdRankWork *work = hd_rank_work_new (hd_sql_int (&sql, 0), hd_sql_int (&sql, 1), hd_sql_text (&sql, 2));

    work->anchor = hd_sql_int (&sql, 3) != 0;
    work->place = hd_sql_int (&sql, 6) == position ? hd_sql_int (&sql, 4) : 0;
    work->result->given = hd_sql_int (&sql, 5);
    work->kind = hd_sql_int (&sql, 7);
    work->appealed = hd_sql_int (&sql, 8) != 0;
    g_ptr_array_add (self->works, work);
    g_ptr_array_add (results->results, work->result);
    g_hash_table_insert (self->by_id, &work->result->work, work);
  }
  return take_error (error, &failure);
}

static HdRankWork *
find_work (Round *self, gint64 id)
{
  return g_hash_table_lookup (self->by_id, &id);
}

static gboolean
left_out (Round *self, gint64 judge)
{
  return self->what_if != NULL && self->what_if->without_judge != 0 && judge == self->what_if->without_judge;
}

/* How many sheets are to come in; where nobody was assigned, as many as the round says. */
static gboolean
read_assignments (Round *self, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;

  if (!hd_sql_begin (&sql, hd_store_db (self->store), "SELECT work, judge, purpose FROM assignment WHERE round = :round AND state = 'assigned'", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":round", hd_record_id (self->round));
  for (guint i = 0; i < self->works->len; i++)
    ((HdRankWork *) self->works->pdata[i])->own_expected = G_MAXUINT;
  while (hd_sql_step (&sql, &failure)) {
    HdRankWork *work = find_work (self, hd_sql_int (&sql, 0));
    const char *purpose = hd_sql_text (&sql, 2);
    gboolean own = strcmp (purpose, "third") != 0 && strcmp (purpose, "appeal") != 0;

    if (work == NULL)
      continue;
    if (own && work->own_expected == G_MAXUINT)
      work->own_expected = 0;
    if (!left_out (self, hd_sql_int (&sql, 1)))
      *(own ? &work->own_expected : *purpose == 't' ? &work->third_expected : &work->appeal_expected) += 1;
  }
  for (guint i = 0; i < self->works->len; i++) {
    HdRankWork *work = self->works->pdata[i];

    if (work->own_expected == G_MAXUINT)
      work->own_expected = self->rules.judges;
  }
  return take_error (error, &failure);
}

/* Sheets by their ids, as far as they stand: (element-type gint64 HdRankMark). */
static gboolean
read_sheets (Round *self, GHashTable *sheets, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;

  if (!hd_sql_begin (&sql, hd_store_db (self->store), "SELECT s.id, s.work, s.judge, s.purpose, s.total, COALESCE (a.purpose, 'round')"
                     " FROM score_sheet s LEFT JOIN assignment a ON a.id = s.assignment LEFT JOIN judge j ON j.id = s.judge"
                     " WHERE s.round = :round AND s.state = 'submitted' AND (s.assignment = 0 OR a.state = 'assigned')"
                     " ORDER BY s.work, s.judge = 0, j.position, s.judge, s.id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":round", hd_record_id (self->round));
  while (hd_sql_step (&sql, &failure)) {
    HdRankWork *work = find_work (self, hd_sql_int (&sql, 1));
    const char *purpose = hd_sql_text (&sql, 5);
    HdRankMark mark = { hd_sql_int (&sql, 2), HD_MARK_OWN, TRUE, hd_sql_int (&sql, 4) };
    gint64 *id;

    if (work == NULL || left_out (self, mark.judge))
      continue;
    mark.part = strcmp (hd_sql_text (&sql, 3), "agreed") == 0 ? HD_MARK_AGREED
              : strcmp (purpose, "third") == 0 ? HD_MARK_THIRD : strcmp (purpose, "appeal") == 0 ? HD_MARK_APPEAL : HD_MARK_OWN;
    mark.points = g_new (gint64, self->rules.n_criteria + 1);
    for (guint i = 0; i < self->rules.n_criteria; i++)
      mark.points[i] = -1;
    g_array_append_val (work->marks, mark);
    id = g_new (gint64, 3);
    id[0] = hd_sql_int (&sql, 0);
    id[1] = hd_sql_int (&sql, 1);
    id[2] = work->marks->len - 1;
    g_hash_table_insert (sheets, id, id);
  }
  return take_error (error, &failure);
}

/* The weight of a criterion for this once. */
static gint64
weight_of (Round *self, gint64 criterion, gint64 weight)
{
  for (const gint64 *at = self->what_if->weights; at[0] != 0; at += 2)
    if (at[0] == criterion)
      return at[1];
  return weight;
}

/* Marks of the single criteria, for the ladder and for other weights. */
static gboolean
read_scores (Round *self, GHashTable *sheets, GError **error)
{
  gboolean reweigh = self->what_if != NULL && self->what_if->weights != NULL;
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;
  g_autoptr (GHashTable) totals = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  GHashTableIter iter;
  gint64 *at, *total;

  if (self->rules.n_criteria == 0 && !reweigh)
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (self->store), "SELECT c.score_sheet, r.code, c.points, r.id, r.weight FROM score_sheet s"
                     " JOIN score c ON c.score_sheet = s.id JOIN criterion r ON r.id = c.criterion WHERE s.round = :round AND s.state = 'submitted'", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":round", hd_record_id (self->round));
  while (hd_sql_step (&sql, &failure)) {
    gint64 sheet = hd_sql_int (&sql, 0);
    int criterion = criterion_of_ladder (self, hd_sql_text (&sql, 1));

    if ((at = g_hash_table_lookup (sheets, &sheet)) == NULL)
      continue;
    if (criterion >= 0)
      g_array_index (find_work (self, at[1])->marks, HdRankMark, at[2]).points[criterion] = hd_sql_int (&sql, 2);
    if (!reweigh)
      continue;
    if ((total = g_hash_table_lookup (totals, at)) == NULL)
      g_hash_table_insert (totals, at, total = g_new0 (gint64, 1));
    *total += hd_sql_int (&sql, 2) * weight_of (self, hd_sql_int (&sql, 3), hd_sql_int (&sql, 4));
  }
  g_hash_table_iter_init (&iter, totals);
  while (g_hash_table_iter_next (&iter, (gpointer *) &at, (gpointer *) &total))
    g_array_index (find_work (self, at[1])->marks, HdRankMark, at[2]).total = hd_rank_round ((HdFraction) { *total, 100 });
  return take_error (error, &failure);
}

/* Lists of places; who also gave marks has both. */
static gboolean
read_places (Round *self, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;

  if (!hd_rank_by_place (self->rules.method))
    return TRUE;
  if (!hd_sql_begin (&sql, hd_store_db (self->store), "SELECT r.work, r.judge, r.place FROM ranking r LEFT JOIN judge j ON j.id = r.judge"
                     " WHERE r.round = :round ORDER BY r.work, j.position, r.judge, r.id", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":round", hd_record_id (self->round));
  while (hd_sql_step (&sql, &failure)) {
    HdRankWork *work = find_work (self, hd_sql_int (&sql, 0));
    HdRankMark mark = { hd_sql_int (&sql, 1), HD_MARK_OWN, FALSE, 0, hd_sql_int (&sql, 2) };
    guint i = 0;

    if (work == NULL || left_out (self, mark.judge))
      continue;
    while (i < work->marks->len && g_array_index (work->marks, HdRankMark, i).judge != mark.judge)
      i++;
    if (i < work->marks->len)
      g_array_index (work->marks, HdRankMark, i).place = mark.place;
    else
      g_array_append_val (work->marks, mark);
  }
  return take_error (error, &failure);
}

/* Marks of the round before, where a rule of the ladder asks for them. */
static gboolean
read_previous (Round *self, GError **error)
{
  gint64 previous = hd_contest_round_beside (self->store, hd_record_id (self->round), -1);
  g_autoptr (HdResults) before = NULL;

  if (previous == 0 || !g_strv_contains (self->rules.ladder, "previous"))
    return TRUE;
  before = hd_results_of (self->store, previous, NULL, error);
  for (guint i = 0; before != NULL && i < before->results->len; i++) {
    HdResult *result = before->results->pdata[i];
    HdRankWork *work = find_work (self, result->work);

    if (work != NULL)
      work->previous = (HdFraction) { result->sum, result->count };
  }
  return before != NULL;
}

/* Prizes of works are for the last round. */
static gboolean
put_prizes (Round *self, GError **error)
{
  g_autoptr (GPtrArray) prizes = hd_contest_prizes (self->store, self->contest, error);
  g_autoptr (GPtrArray) kinds = prizes == NULL ? NULL : hd_contest_kinds (self->store, self->contest, error);
  g_autofree HdPrizeSlots *slots = kinds == NULL ? NULL : g_new0 (HdPrizeSlots, prizes->len + 1);
  guint n = 0;

  if (kinds == NULL)
    return FALSE;
  for (guint i = 0; i < prizes->len; i++) {
    HdRecord *prize = prizes->pdata[i];
    HdPrizeSlots *slot = &slots[n];

    if (hd_record_bool (prize, HD_PRIZE_COLLECTIVE))
      continue;
    *slot = (HdPrizeSlots) { hd_record_id (prize), G_MAXUINT, hd_record_int (prize, HD_PRIZE_SLOTS), hd_record_int (prize, HD_PRIZE_MINIMUM) };
    for (guint k = 0; k < kinds->len; k++)
      if (hd_record_id (kinds->pdata[k]) == hd_record_int (prize, HD_PRIZE_KIND))
        slot->kind = k;
    n++;
  }
  hd_rank_prizes (&self->rules, self->works, slots, n);
  return TRUE;
}

/* Corrected marks beside the plain ones, or why there are none. */
static void
advise (Round *self, HdResults *results)
{
  const gint64 *panel = (const gint64 *) self->panel->data;
  guint sample = hd_record_int (self->round, HD_CONTEST_ROUND_LENIENCY_SAMPLE);
  gint64 first = 0, second = 0;
  HdLeniencyState state = hd_rank_leniency (self->works, panel, self->panel->len, sample, results->leniency, &first, &second);
  g_autofree char *one = hd_store_label (self->store, "judge", first), *other = hd_store_label (self->store, "judge", second);

  results->agreement = hd_rank_agreement (self->works, panel, self->panel->len);
  results->about[0] = first;
  results->about[1] = second;
  results->sample = sample;
  if (hd_rank_by_place (self->rules.method)) {
    results->why = HD_BY_PLACES;
    results->no_adjusted = g_strdup (_("This round is decided by places, and places are not adjusted"));
  } else if (results->leniency->len < 2) {
    results->why = HD_TOO_FEW_JUDGES;
    results->no_adjusted = g_strdup (_("Fewer than two judges gave marks, so that there is nobody to compare with"));
  } else if (state == HD_LENIENCY_FEW) {
    results->why = HD_TOO_FEW_MARKS;
    results->no_adjusted = g_strdup_printf (_("%s has given fewer than %u marks, too few to tell whether they are strict or lenient"), one, sample);
  } else if (state == HD_LENIENCY_APART) {
    results->why = HD_NO_COMMON_WORKS;
    results->no_adjusted = g_strdup_printf (_("%s and %s marked no works in common, nor did others between them, so that their marks cannot be compared"),
                                            one, other);
  } else {
    hd_rank_adjust (&self->rules, self->works, results->leniency);
    results->no_adjusted = g_strdup ("");
    results->has_adjusted = TRUE;
  }
}

/* Every sheet is in and nothing is left to settle. */
static gboolean
is_complete (GPtrArray *works)
{
  for (guint i = 0; i < works->len; i++)
    if (hd_result_is_open (((HdRankWork *) works->pdata[i])->result))
      return FALSE;
  return works->len > 0;
}

gboolean
hd_result_is_open (HdResult *result)
{
  return result->count == 0 || result->diverged || (result->received < result->expected && !result->settled);
}

HdResults *
hd_results_of (HdStore *store, gint64 round, const HdWhatIf *what_if, GError **error)
{
  g_auto (Round) self = { store, what_if };
  g_autoptr (GHashTable) sheets = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (HdResults) results = g_new0 (HdResults, 1);
  const char *advance;

  self.works = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_rank_work_free);
  self.by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  results->results = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_result_free);
  results->leniency = g_array_new (FALSE, FALSE, sizeof (HdLeniency));
  results->agreement = G_MININT64;
  if (!read_rules (&self, round, error) || !read_works (&self, results, error) || !read_assignments (&self, error) ||
      !read_sheets (&self, sheets, error) || !read_scores (&self, sheets, error) || !read_places (&self, error) || !read_previous (&self, error) || !hd_rank_works (&self.rules, self.works, error) ||
      (hd_contest_round_beside (store, round, 1) == 0 && !put_prizes (&self, error)))
    return NULL;
  advance = hd_record_text (self.round, HD_CONTEST_ROUND_ADVANCE);
  /* A mark to go on with is written in whole points. */
  hd_rank_advance (self.works, advance, hd_record_int (self.round, HD_CONTEST_ROUND_ADVANCE_VALUE) * (strcmp (advance, "mark") == 0 ? 100 : 1));
  advise (&self, results);
  for (guint i = 0; i < self.works->len; i++)
    results->results->pdata[i] = ((HdRankWork *) self.works->pdata[i])->result;
  results->contest = self.contest;
  results->round = round;
  results->method = g_strdup (self.rules.method);
  results->complete = is_complete (self.works);
  return g_steal_pointer (&results);
}
