/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What duties are judged by: the units, what they did and what was noted, each read for
 * all units and years at once. */
#include "config.h"
#include <string.h>
#include "activity.h"
#include "duty-private.h"
#include "figure-private.h"

static guint
key_hash (gconstpointer data)
{
  const HdDutyKey *key = data;

  return (guint) ((guint64) key->kind * 31 + (guint64) key->year) ^ g_int64_hash (&key->unit);
}

static gboolean
key_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (HdDutyKey)) == 0;
}

static guint
note_key_hash (gconstpointer data)
{
  const HdDutyNoteKey *key = data;

  return g_int64_hash (&key->obligation) * 31 ^ g_int64_hash (&key->unit) ^ g_int64_hash (&key->cluster) ^
         (guint) (key->year * 13 + key->month);
}

static gboolean
note_key_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (HdDutyNoteKey)) == 0;
}

static void
unit_free (gpointer data)
{
  HdDutyUnit *unit = data;

  g_free (unit->name);
  g_free (unit);
}

/* Runs a statement over years and gives each row to a function. */
static gboolean
read_years (HdDutyFacts *facts, const char *text, gint64 first, gint64 last, void (*row) (HdDutyFacts *facts, HdSql *sql), GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdContext context = { .year = last, .from = first, .to = last, .unit = facts->unit, .each = 1 };

  hd_context_set_as_of (&context, facts->today);
  context.plan = hd_plan_of_year (facts->store, last, error);
  if (context.plan < 0 || !hd_context_begin (&context, facts->store, &sql, text, error))
    return FALSE;
  while (hd_sql_step (&sql, &failure))
    row (facts, &sql);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_rows (HdDutyFacts *facts, const char *text, void (*row) (HdDutyFacts *facts, HdSql *sql), GError **error)
{
  return read_years (facts, text, facts->first_year, facts->last_year, row, error);
}

/* The earliest first; what nobody wrote a day down of comes last. */
int
hd_duty_proof_compare (gconstpointer a, gconstpointer b)
{
  const HdDutyProof *left = a, *right = b;
  int difference = (left->day[0] == '\0') - (right->day[0] == '\0');

  if (difference == 0)
    difference = strcmp (left->day, right->day);
  return difference != 0 ? difference : (left->id > right->id) - (left->id < right->id);
}

static GArray *
array_of (GHashTable *table, const HdDutyKey *key)
{
  GArray *array = g_hash_table_lookup (table, key);

  if (array == NULL) {
    array = g_array_new (FALSE, FALSE, sizeof (HdDutyProof));
    g_hash_table_insert (table, g_memdup2 (key, sizeof *key), array);
  }
  return array;
}

static void
add_unit (HdDutyFacts *facts, HdSql *sql)
{
  HdDutyUnit *unit = g_new0 (HdDutyUnit, 1);

  unit->id = hd_sql_int (sql, 0);
  unit->name = g_strdup (hd_sql_text (sql, 2));
  g_strlcpy (unit->from, hd_sql_text (sql, 4), sizeof unit->from);
  g_strlcpy (unit->to, hd_sql_text (sql, 5), sizeof unit->to);
  g_hash_table_insert (facts->units, &unit->id, unit);
  if (hd_sql_int (sql, 6) != 0)
    facts->standing = unit->id;
  /* A code comes before a name, a name before a short one; the first of two units alike. */
  for (int column = 3; column >= 1; column--) {
    const char *word = hd_sql_text (sql, column);

    if (*word != '\0')
      g_hash_table_insert (facts->words, g_strdup_printf ("%d%s", column, word), unit);
  }
}

const HdDutyUnit *
hd_duty_facts_unit_called (HdDutyFacts *facts, const char *word)
{
  for (int column = 1; column <= 3; column++) {
    g_autofree char *key = g_strdup_printf ("%d%s", column, word);
    const HdDutyUnit *unit = g_hash_table_lookup (facts->words, key);

    if (unit != NULL)
      return unit;
  }
  return NULL;
}

static void
add_cluster (HdDutyFacts *facts, HdSql *sql)
{
  HdDutyUnit *cluster = g_new0 (HdDutyUnit, 1);

  cluster->id = hd_sql_int (sql, 0);
  cluster->name = g_strdup (hd_sql_text (sql, 1));
  g_ptr_array_add (facts->clusters, cluster);
}

static void
add_head (HdDutyFacts *facts, HdSql *sql)
{
  HdDutyKey key = { 0, hd_sql_int (sql, 0), hd_sql_int (sql, 1) };
  gint64 unit = hd_sql_int (sql, 2);

  g_hash_table_insert (facts->heads, g_memdup2 (&key, sizeof key), g_memdup2 (&unit, sizeof unit));
}

static void
add_change (HdDutyFacts *facts, HdSql *sql)
{
  HdDutyChange change = { hd_sql_int (sql, 0), hd_sql_int (sql, 1), "", strcmp (hd_sql_text (sql, 3), "rename") == 0 };

  g_strlcpy (change.day, hd_sql_text (sql, 2), sizeof change.day);
  g_array_append_val (facts->changes, change);
}

static void
add_note (HdDutyFacts *facts, HdSql *sql)
{
  HdDutyNote *note = g_new0 (HdDutyNote, 1);

  note->id = hd_sql_int (sql, 0);
  note->year = hd_sql_int (sql, 4);
  note->key = (HdDutyNoteKey) { hd_sql_int (sql, 1), hd_sql_int (sql, 2), hd_sql_int (sql, 3), note->year, hd_sql_int (sql, 5) };
  /* What is owed once is noted once, in whatever year. */
  if (hd_sql_int (sql, 11) != 0)
    note->key.year = 0;
  note->state = hd_choice_index (hd_fulfilment_states, hd_sql_text (sql, 6));
  note->fulfilled = note->state >= 0 && strcmp (hd_sql_text (sql, 6), "exempt") != 0;
  g_strlcpy (note->received, hd_sql_text (sql, 7), sizeof note->received);
  g_strlcpy (note->later, hd_sql_text (sql, hd_sql_text (sql, 8)[0] != '\0' ? 8 : 9), sizeof note->later);
  g_strlcpy (note->extended, hd_sql_text (sql, 10), sizeof note->extended);
  if (hd_sql_int (sql, 11) != 0 && note->received[0] != '\0')
    note->year = g_ascii_strtoll (note->received, NULL, 10);
  g_hash_table_insert (facts->notes, &note->key, note);
}

static void
add_proof (HdDutyFacts *facts, HdSql *sql)
{
  static const char *const tables[] = { "activity", "criteria", "entry", "contest", "pledge" };
  HdDutyKey key = { hd_choice_index (hd_activity_kinds, hd_sql_text (sql, 2)), hd_sql_int (sql, 3), hd_sql_int (sql, 5) };
  HdDutyProof proof = { .table = "", .id = hd_sql_int (sql, 1), .movement = hd_sql_int (sql, 4), .year = key.year };
  GArray *array;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (strcmp (hd_sql_text (sql, 0), tables[i]) == 0)
      proof.table = tables[i];
  g_strlcpy (proof.day, hd_sql_text (sql, 6), sizeof proof.day);
  g_strlcpy (proof.month, hd_sql_text (sql, 7), sizeof proof.month);
  array = array_of (facts->proofs, &key);
  g_array_append_val (array, proof);
  key.unit = HD_DUTY_ANYBODY;
  array = array_of (facts->proofs, &key);
  g_array_append_val (array, proof);
}

/* One subject counts once for a unit in a movement, from the first day that it was handed in. */
static void
add_introduction (HdDutyFacts *facts, HdSql *sql)
{
  HdDutyKey key = { hd_sql_int (sql, 0), hd_sql_int (sql, 1), hd_sql_int (sql, 2) };
  HdDutyProof proof = { .table = "nomination", .id = hd_sql_int (sql, 5), .subject = hd_sql_int (sql, 3), .year = key.year };
  HdDutyKey place_key = { key.kind, key.unit, proof.subject };
  GArray *array = array_of (facts->introduced, &key);
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (facts->places, &place_key));

  g_strlcpy (proof.day, hd_sql_text (sql, 4), sizeof proof.day);
  if (place == 0) {
    g_array_append_val (array, proof);
    g_hash_table_insert (facts->places, g_memdup2 (&place_key, sizeof place_key), GUINT_TO_POINTER (array->len));
  } else {
    HdDutyProof *before = &g_array_index (array, HdDutyProof, place - 1);

    if (before->day[0] == '\0' || (proof.day[0] != '\0' && strcmp (proof.day, before->day) < 0))
      g_strlcpy (before->day, proof.day, sizeof before->day);
    before->id = MIN (before->id, proof.id);
  }
}

gboolean
hd_duty_facts_read_units (HdDutyFacts *facts, GError **error)
{
  if (!read_rows (facts, "SELECT u.id, u.code, u.name, u.short_name, u.valid_from, u.valid_to,"
                  " EXISTS (SELECT 1 FROM council c WHERE c.standing_body = u.name AND u.name <> '')"
                  " FROM unit u ORDER BY u.id DESC", add_unit, error) ||
      (facts->leads = hd_holders (facts->store, "lead", error)) == NULL ||
      (facts->holders = hd_holders (facts->store, "obligation", error)) == NULL ||
      !read_rows (facts, "SELECT id, name FROM cluster ORDER BY position, name, id", add_cluster, error) ||
      !read_rows (facts, "SELECT cluster, year, unit FROM cluster_head ORDER BY id DESC", add_head, error) ||
      !read_rows (facts, "SELECT from_unit, to_unit, changed, kind FROM unit_change WHERE kind IN ('rename', 'merge')", add_change, error))
    return FALSE;
  /* What a unit does under a new name is read too, which is not found by its own id. */
  for (guint c = 0; c < facts->changes->len; c++)
    if (g_array_index (facts->changes, HdDutyChange, c).from == facts->unit)
      facts->unit = 0;
  return TRUE;
}

gboolean
hd_duty_facts_read_evidence (HdDutyFacts *facts, GError **error)
{
  static const char notes[] =
    "SELECT f.id, f.obligation, f.unit, f.cluster, f.year, f.month, f.state, f.received, f.commented, f.accepted, f.extended,"
    " o.rhythm = 'once' FROM fulfilment f JOIN obligation o ON o.id = f.obligation"
    " WHERE " HD_SQL_OF_UNIT ("f.unit") " AND (o.rhythm = 'once' OR f.year BETWEEN :from AND :to) ORDER BY f.id DESC";
  static const char proofs[] =
    "SELECT e.tbl, e.id, e.kind, e.unit, e.movement, e.year, e.day, e.month FROM " HD_SQL_EVIDENCE " e"
    " WHERE e.tbl <> 'fulfilment' AND e.year BETWEEN :from AND :to"
    " AND (e.unit = 0 OR " HD_SQL_OF_UNIT ("e.unit") ")"
    " AND e.kind IN (SELECT o.evidence FROM obligation o WHERE o.evidence <> '') ORDER BY e.day = '', e.day, e.tbl, e.id";

  return read_rows (facts, notes, add_note, error) && read_rows (facts, proofs, add_proof, error);
}

/* Where a nomination belongs depends on the day of its year: a statement for each. */
gboolean
hd_duty_facts_read_introductions (HdDutyFacts *facts, gboolean led, gboolean any, gint64 first_year, gint64 last_year, GError **error)
{
  static const char by_leads[] =
    "SELECT t.id, " HD_SQL_INTRODUCED_BY ("t.id") ", n.year, " HD_SQL_SUBJECT ", n.received, n.id"
    " FROM " HD_SQL_INTRODUCTIONS " WHERE n.year BETWEEN :from AND :to AND " HD_SQL_OF_UNIT (HD_SQL_INTRODUCED_BY ("t.id"))
    " AND " HD_SQL_STANDING;
  static const char by_all[] =
    "SELECT 0, " HD_SQL_HOME ", n.year, " HD_SQL_SUBJECT ", n.received, n.id"
    " FROM nomination n WHERE n.year BETWEEN :from AND :to AND " HD_SQL_OF_UNIT (HD_SQL_HOME) " AND " HD_SQL_STANDING;
  GHashTableIter iter;
  gpointer array;

  for (gint64 year = first_year; year <= last_year; year++) {
    g_hash_table_remove_all (facts->places);
    if ((led && !read_years (facts, by_leads, year, year, add_introduction, error)) ||
        (any && !read_years (facts, by_all, year, year, add_introduction, error)))
      return FALSE;
  }
  g_hash_table_remove_all (facts->places);
  g_hash_table_iter_init (&iter, facts->introduced);
  while (g_hash_table_iter_next (&iter, NULL, &array))
    g_array_sort (array, hd_duty_proof_compare);
  return TRUE;
}

/* (transfer full): of gint64, the units of a year in the order of their names */
GArray *
hd_duty_facts_units_of_year (HdDutyFacts *facts, gint64 year, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdContext context = { .year = year, .from = year, .to = year };

  hd_context_set_as_of (&context, facts->today);
  if (!hd_context_begin (&context, facts->store, &sql,
                         "SELECT u.id FROM unit u WHERE " HD_SQL_UNIT_IN_SCOPE " ORDER BY u.name_sort, u.id", error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    gint64 id = hd_sql_int (&sql, 0);

    g_array_append_val (ids, id);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&ids);
}

/* The last day of a year that is known of. */
static void
last_day (HdDutyFacts *facts, gint64 year, char day[16])
{
  HdContext context = { .year = year };

  hd_context_set_as_of (&context, facts->today);
  hd_context_day (&context, day);
}

void
hd_duty_facts_day (HdDutyFacts *facts, gint64 year, const char *due, char day[16])
{
  last_day (facts, year, day);
  if (*due != '\0' && strcmp (due, day) < 0)
    g_strlcpy (day, due, 16);
}

static void
add_once (GArray *units, gint64 unit)
{
  for (guint i = 0; i < units->len; i++)
    if (g_array_index (units, gint64, i) == unit)
      return;
  g_array_append_val (units, unit);
}

/* Adds what units that are in the list became by a day, step after step. */
static void
add_followers (HdDutyFacts *facts, GArray *units, const char *day, gboolean renamed)
{
  for (guint i = 0; i < units->len; i++)
    for (guint c = 0; c < facts->changes->len; c++) {
      const HdDutyChange *change = &g_array_index (facts->changes, HdDutyChange, c);

      if (change->from == g_array_index (units, gint64, i) && strcmp (change->day, day) <= 0 && (change->renamed || !renamed))
        add_once (units, change->to);
    }
}

GArray *
hd_duty_facts_followers (HdDutyFacts *facts, gint64 unit, gint64 year)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (gint64));
  char day[16];

  g_array_append_val (units, unit);
  last_day (facts, year, day);
  add_followers (facts, units, day, FALSE);
  return units;
}

static GArray *
read_formers (HdDutyFacts *facts, gint64 unit, gint64 year, gboolean names)
{
  HdDutyKey key = { names, unit, year };
  GArray *units = g_hash_table_lookup (facts->heirs, &key);
  g_autoptr (GArray) later = NULL;
  char day[16];

  if (units != NULL)
    return units;
  units = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (units, unit);
  last_day (facts, year, day);
  for (guint i = 0; i < units->len; i++)
    for (guint c = 0; c < facts->changes->len; c++) {
      const HdDutyChange *change = &g_array_index (facts->changes, HdDutyChange, c);

      if (change->to == g_array_index (units, gint64, i) && strcmp (change->day, day) <= 0)
        add_once (units, change->from);
    }
  if (names) {
    later = g_array_new (FALSE, FALSE, sizeof (gint64));
    g_array_append_val (later, unit);
    add_followers (facts, later, day, TRUE);
    for (guint i = 1; i < later->len; i++)
      add_once (units, g_array_index (later, gint64, i));
  }
  g_hash_table_insert (facts->heirs, g_memdup2 (&key, sizeof key), units);
  return units;
}

GArray *
hd_duty_facts_formers (HdDutyFacts *facts, gint64 unit, gint64 year)
{
  return read_formers (facts, unit, year, FALSE);
}

GArray *
hd_duty_facts_names (HdDutyFacts *facts, gint64 unit, gint64 year)
{
  return read_formers (facts, unit, year, TRUE);
}

void
hd_duty_facts_init (HdDutyFacts *facts, HdStore *store)
{
  memset (facts, 0, sizeof *facts);
  facts->store = store;
  facts->units = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, unit_free);
  facts->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  facts->clusters = g_ptr_array_new_with_free_func (unit_free);
  facts->heads = g_hash_table_new_full (key_hash, key_equal, g_free, g_free);
  facts->changes = g_array_new (FALSE, FALSE, sizeof (HdDutyChange));
  facts->heirs = g_hash_table_new_full (key_hash, key_equal, g_free, (GDestroyNotify) g_array_unref);
  facts->notes = g_hash_table_new_full (note_key_hash, note_key_equal, NULL, g_free);
  facts->proofs = g_hash_table_new_full (key_hash, key_equal, g_free, (GDestroyNotify) g_array_unref);
  facts->places = g_hash_table_new_full (key_hash, key_equal, g_free, NULL);
  facts->introduced = g_hash_table_new_full (key_hash, key_equal, g_free, (GDestroyNotify) g_array_unref);
}

void
hd_duty_facts_clear (HdDutyFacts *facts)
{
  g_clear_pointer (&facts->words, g_hash_table_unref);
  g_clear_pointer (&facts->units, g_hash_table_unref);
  g_clear_pointer (&facts->leads, g_array_unref);
  g_clear_pointer (&facts->holders, g_array_unref);
  g_clear_pointer (&facts->clusters, g_ptr_array_unref);
  g_clear_pointer (&facts->heads, g_hash_table_unref);
  g_clear_pointer (&facts->changes, g_array_unref);
  g_clear_pointer (&facts->heirs, g_hash_table_unref);
  g_clear_pointer (&facts->notes, g_hash_table_unref);
  g_clear_pointer (&facts->proofs, g_hash_table_unref);
  g_clear_pointer (&facts->places, g_hash_table_unref);
  g_clear_pointer (&facts->introduced, g_hash_table_unref);
}
