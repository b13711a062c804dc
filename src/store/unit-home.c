/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is open under a unit that has ended, and where it goes. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "dossier-private.h"
#include "figure-private.h"
#include "nomination.h"
#include "reorganise.h"
#include "sql-private.h"
#include "subject.h"
#include "text.h"

/* The tables whose rows go over, in the order in which they are moved: subjects before
 * their dossiers, so that a dossier finds its subject at the new place. words is what the
 * row itself says of where it is. */
static const struct {
  const char *table;
  const char *column;
  const char *query;
} homes[] = {
  { "subject", "unit",
    "SELECT s.id, s.full_name, s.unit, s.workplace || ' ' || s.position FROM subject s JOIN unit u ON u.id = s.unit"
    " WHERE u.valid_to <> '' AND u.valid_to < :day ORDER BY u.name_sort, s.name_sort, s.id" },
  { "nomination", "unit",
    "SELECT n.id, n.full_name, n.unit, n.workplace || ' ' || n.position FROM nomination n JOIN unit u ON u.id = n.unit"
    " WHERE u.valid_to <> '' AND u.valid_to < :day AND " HD_SQL_DOSSIER_OPEN " ORDER BY u.name_sort, n.name_sort, n.id" },
  { "cluster_member", "unit",
    "SELECT m.id, c.name || ' · ' || m.year, m.unit, '' FROM cluster_member m JOIN cluster c ON c.id = m.cluster JOIN unit u ON u.id = m.unit"
    " WHERE u.valid_to <> '' AND u.valid_to < :day AND m.year > CAST (substr (:day, 1, 4) AS INTEGER) ORDER BY u.name_sort, m.year, m.id" },
  { "cluster_head", "unit",
    "SELECT h.id, c.name || ' · ' || h.year, h.unit, '' FROM cluster_head h JOIN cluster c ON c.id = h.cluster JOIN unit u ON u.id = h.unit"
    " WHERE u.valid_to <> '' AND u.valid_to < :day AND h.year > CAST (substr (:day, 1, 4) AS INTEGER) ORDER BY u.name_sort, h.year, h.id" },
  { "member_unit", "unit",
    "SELECT m.id, b.full_name, m.unit, '' FROM member_unit m JOIN member b ON b.id = m.member JOIN unit u ON u.id = m.unit"
    " WHERE u.valid_to <> '' AND u.valid_to < :day AND (b.valid_to = '' OR b.valid_to >= :day) ORDER BY u.name_sort, b.position, m.id" },
  { "unit", "parent",
    "SELECT v.id, v.name, v.parent, '' FROM unit v JOIN unit u ON u.id = v.parent"
    " WHERE u.valid_to <> '' AND u.valid_to < :day AND (v.valid_to = '' OR v.valid_to >= :day) ORDER BY u.name_sort, v.name_sort, v.id" },
};

/* What the plan gave to a unit is nobody's row to be moved: who has it in hand follows from
 * the changes of units. It is named in the preview of a change, as long as the plan counts on
 * its day, and waits only where one of several successors may be chosen for it. */
#define FOLLOWS(holders, column, from, name, position, where)                             \
  "SELECT t.id, " name ", h.unit, h.until FROM " holders " h JOIN " from                  \
  " JOIN plan p ON p.id = t.plan AND p.closed = 0 JOIN unit u ON u.id = h.unit"           \
  " WHERE NOT EXISTS (SELECT 1 FROM plan q WHERE q.period_start > p.period_start AND q.period_start <= CAST (substr (:day, 1, 4) AS INTEGER))" \
  " AND (h.until = '' OR h.since < h.until)" where                                        \
  " AND CASE :all WHEN 1 THEN EXISTS (SELECT 1 FROM unit_change c WHERE c.from_unit = h.unit AND c.changed = :day)" \
  " ELSE h.until <> '' AND h.until <= :day AND NOT EXISTS (SELECT 1 FROM takeover k WHERE k." column " = t.id AND k.from_unit = h.unit)" \
  " AND (SELECT COUNT (DISTINCT c.to_unit) FROM unit_change c WHERE c.from_unit = h.unit AND c.to_unit <> 0) > 1 END" \
  " GROUP BY t.id, h.unit ORDER BY u.name_sort, " position ", t.id"
#define NAMED(word)                                                                       \
  "(f." word " <> '' AND instr (',' || replace (replace (replace (t.owner, ';', ','), ', ', ','), ' ,', ',') || ','," \
  " ',' || f." word " || ',') > 0)"

static const struct {
  const char *table;
  const char *query;
} follows[] = {
  { "movement", FOLLOWS (HD_SQL_MOVEMENT_HOLDERS, "movement", "movement t ON t.id = h.thing", "t.name", "t.position", "") },
  { "obligation", FOLLOWS (HD_SQL_OBLIGATION_HOLDERS, "obligation", "obligation t ON t.id = h.thing AND t.movement = 0"
                           " JOIN unit f ON f.id = h.first", "t.title", "t.position",
                           " AND (" NAMED ("code") " OR " NAMED ("name") " OR " NAMED ("short_name") ")") },
  { "task", FOLLOWS (HD_SQL_TASK_HOLDERS, "task", "task t ON t.id = h.thing", "t.title", "t.position", "") },
};

void
hd_rehoming_free (HdRehoming *self)
{
  g_free (self->label);
  g_free (self->from_name);
  g_free (self->to_name);
  g_strfreev (self->choices);
  g_free (self);
}

void
hd_rehoming_choose (HdRehoming *self, const char *to_name)
{
  g_free (self->to_name);
  self->to_name = g_strdup (to_name);
  self->chosen = TRUE;
}

gboolean
hd_rehoming_waits (const HdRehoming *self)
{
  return *self->to_name == '\0' && !self->follows;
}

/* The successors of a unit that are there on the day, those of successors in between
 * included, each once. */
GPtrArray *
hd_rehoming_choices (HdStore *store, gint64 from, const char *day, GError **error)
{
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GPtrArray) pairs = hd_unit_successors (store, from, error);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++) {
    gint64 id = hd_record_int (g_ptr_array_index (pairs, i), HD_UNIT_CHANGE_TO_UNIT);
    g_autoptr (HdRecord) unit = NULL;
    const char *end;

    if (id == 0 || !g_hash_table_add (seen, g_memdup2 (&id, sizeof id)))
      continue;
    unit = hd_store_get (store, HD_TYPE_UNIT, id, error);
    if (unit == NULL)
      return NULL;
    end = hd_record_text (unit, HD_UNIT_VALID_TO);
    if (*end == '\0' || strcmp (end, day) >= 0)
      g_ptr_array_add (units, g_steal_pointer (&unit));
  }
  return pairs == NULL ? NULL : g_steal_pointer (&units);
}

/* Whether a name stands in a text as whole words; both are folded by hd_text_key. */
static gboolean
names (const char *text, const char *name)
{
  gsize length = strlen (name);

  for (const char *at = strstr (text, name); length > 0 && at != NULL; at = strstr (at + 1, name))
    if ((at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)))) && !g_unichar_isalnum (g_utf8_get_char (at + length)))
      return TRUE;
  return FALSE;
}

/* The one of several successors that the row's own words name, 0 if none or more. A former
 * unit of the same name says nothing: "phường Long Biên" may be the old one. */
static gint64
guess (GPtrArray *units, const char *former, const char *words)
{
  g_autofree char *text = hd_text_key (words);
  gint64 found = 0;

  for (guint i = 0; i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    const char *key = hd_record_text (unit, HD_UNIT_NAME_KEY);

    if (strcmp (key, former) == 0 || !names (text, key))
      continue;
    if (found != 0)
      return 0;
    found = hd_record_id (unit);
  }
  return found;
}

/* Whether all of a unit went to the only successor. */
static gboolean
went_whole (HdStore *store, gint64 from)
{
  g_autoptr (GPtrArray) pairs = hd_unit_successors (store, from, NULL);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (pairs, i), HD_UNIT_CHANGE_KIND), "part") == 0)
      return FALSE;
  return TRUE;
}

/* The successors of former units, read once each. */
typedef struct {
  GPtrArray *units;    /* (owned) of HdUnit */
  char     **names;    /* (owned): of them */
  gboolean   whole;
  char      *name;     /* (owned): of the former unit */
  char      *former;   /* (owned): key of its name */
} Choices;

static void
choices_free (Choices *choices)
{
  g_ptr_array_unref (choices->units);
  g_strfreev (choices->names);
  g_free (choices->name);
  g_free (choices->former);
  g_free (choices);
}

static Choices *
choices_of (HdStore *store, GHashTable *known, gint64 from, const char *day, GError **error)
{
  Choices *choices = g_hash_table_lookup (known, &from);
  GPtrArray *units;

  if (choices != NULL)
    return choices;
  units = hd_rehoming_choices (store, from, day, error);
  if (units == NULL)
    return NULL;
  choices = g_new0 (Choices, 1);
  choices->units = units;
  choices->names = g_new0 (char *, units->len + 1);
  for (guint i = 0; i < units->len; i++)
    choices->names[i] = g_strdup (hd_record_text (g_ptr_array_index (units, i), HD_UNIT_NAME));
  choices->whole = went_whole (store, from);
  choices->name = hd_store_label (store, "unit", from);
  choices->former = hd_text_key (choices->name);
  g_hash_table_insert (known, g_memdup2 (&from, sizeof from), choices);
  return choices;
}

static gboolean
add_homes (HdStore *store, guint index, const char *day, GHashTable *known, GPtrArray *rows, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), homes[index].query, error))
    return FALSE;
  hd_sql_bind_text (&sql, ":day", day);
  while (hd_sql_step (&sql, &failure)) {
    HdRehoming *row = g_new0 (HdRehoming, 1);
    Choices *choices;

    row->table = homes[index].table;
    row->id = hd_sql_int (&sql, 0);
    row->label = g_strdup (hd_sql_text (&sql, 1));
    row->from = hd_sql_int (&sql, 2);
    g_ptr_array_add (rows, row);
    choices = choices_of (store, known, row->from, day, &failure);
    if (choices == NULL)
      break;
    if (choices->units->len == 1)
      row->to = hd_record_id (g_ptr_array_index (choices->units, 0));
    else
      row->to = guess (choices->units, choices->former, hd_sql_text (&sql, 3));
    row->from_name = g_strdup (choices->name);
    row->choices = g_strdupv (choices->names);
    row->to_name = row->to != 0 ? hd_store_label (store, "unit", row->to) : g_strdup ("");
    row->chosen = row->to != 0 && (choices->units->len > 1 || !choices->whole);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* What follows by itself. all: whatever changes on the day, else what may still be chosen. */
static gboolean
add_follows (HdStore *store, guint index, const char *day, gboolean all, GHashTable *known, GPtrArray *rows, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), follows[index].query, error))
    return FALSE;
  hd_sql_bind_text (&sql, ":day", day);
  hd_sql_bind_int (&sql, ":all", all);
  while (hd_sql_step (&sql, &failure)) {
    HdRehoming *row = g_new0 (HdRehoming, 1);
    Choices *choices;

    row->table = follows[index].table;
    row->id = hd_sql_int (&sql, 0);
    row->label = g_strdup (hd_sql_text (&sql, 1));
    row->from = hd_sql_int (&sql, 2);
    row->follows = hd_sql_text (&sql, 3)[0] != '\0';
    g_ptr_array_add (rows, row);
    choices = choices_of (store, known, row->from, day, &failure);
    if (choices == NULL)
      break;
    if (choices->units->len == 1)
      row->to = hd_record_id (g_ptr_array_index (choices->units, 0));
    row->from_name = g_strdup (choices->name);
    row->choices = g_strdupv (choices->names);
    row->to_name = row->to != 0 ? hd_store_label (store, "unit", row->to) : g_strdup ("");
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static GPtrArray *
rehomings (HdStore *store, const char *day, gboolean all, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_rehoming_free);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) choices_free);

  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    if (!add_homes (store, i, day, known, rows, error))
      return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (follows); i++)
    if (!add_follows (store, i, day, all, known, rows, error))
      return NULL;
  return g_steal_pointer (&rows);
}

GPtrArray *
hd_rehomings (HdStore *store, const char *day, GError **error)
{
  return rehomings (store, day, FALSE, error);
}

/* A dossier takes its subject along: a person is not made twice because the unit changed. */
static gboolean
take_subject_along (HdStore *store, HdRecord *nomination, gint64 from, gint64 to, GError **error)
{
  gint64 id = hd_record_int (nomination, HD_NOMINATION_SUBJECT);
  g_autoptr (HdRecord) subject = id == 0 ? NULL : hd_store_get (store, HD_TYPE_SUBJECT, id, error);

  if (id == 0)
    return TRUE;
  if (subject == NULL)
    return FALSE;
  if (hd_record_int (subject, HD_SUBJECT_UNIT) != from)
    return TRUE;
  hd_record_set_int (subject, HD_SUBJECT_UNIT, to);
  return hd_store_save (store, subject, error);
}

static gboolean
note_former_home (HdStore *store, const HdRehoming *row, const char *day, GError **error)
{
  g_autoptr (HdRecord) home = g_object_new (HD_TYPE_FORMER_HOME, "nomination", row->id, "unit", row->from, "until", day, NULL);

  return hd_store_save (store, home, error);
}

static gboolean
rehome (HdStore *store, guint index, const HdRehoming *row, gint64 to, const char *day, GError **error)
{
  GType type = hd_record_type_of_table (row->table);
  g_autoptr (HdRecord) record = hd_store_get (store, type, row->id, error);
  gboolean nomination = strcmp (row->table, "nomination") == 0;
  guint column;

  if (record == NULL)
    return FALSE;
  hd_record_type_field (type, homes[index].column, &column);
  /* Changed since the preview was made: what it said does not hold any more. */
  if (hd_record_int (record, column) != row->from) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” was changed meanwhile. Look at the list again"), row->label);
    return FALSE;
  }
  if (nomination && (!take_subject_along (store, record, row->from, to, error) || !note_former_home (store, row, day, error)))
    return FALSE;
  hd_record_set_int (record, column, to);
  return hd_store_save (store, record, error);
}

/* The day on which others followed a unit. (transfer full) (nullable) */
static char *
day_after (HdStore *store, gint64 former, GError **error)
{
  g_autoptr (HdRecord) unit = hd_store_get (store, HD_TYPE_UNIT, former, error);

  return unit == NULL ? NULL : hd_date_add_days (hd_record_text (unit, HD_UNIT_VALID_TO), 1);
}

/* The unit that a row names, of those that it could go to; 0 if it names none. */
static gint64
unit_named (HdStore *store, const HdRehoming *row, GError **error)
{
  g_autofree char *today = hd_date_today ();
  g_autofree char *day = day_after (store, row->from, error);
  g_autoptr (GPtrArray) units = day == NULL ? NULL : hd_rehoming_choices (store, row->from, strcmp (day, today) > 0 ? day : today, error);

  for (guint i = 0; units != NULL && i < units->len; i++)
    if (strcmp (hd_record_text (g_ptr_array_index (units, i), HD_UNIT_NAME), row->to_name) == 0)
      return hd_record_id (g_ptr_array_index (units, i));
  return units == NULL ? -1 : 0;
}

static gboolean
rehome_named (HdStore *store, guint index, const HdRehoming *row, guint *n, GError **error)
{
  gint64 to = *row->to_name == '\0' ? 0 : unit_named (store, row, error);
  g_autofree char *day = to <= 0 ? NULL : day_after (store, row->from, error);

  if (to <= 0)
    return to == 0;
  *n += 1;
  return day != NULL && rehome (store, index, row, to, day, error);
}

/* Whether a unit is the other, or came from it. */
static gboolean
leads_to (HdStore *store, gint64 unit, gint64 other)
{
  g_autoptr (GPtrArray) pairs = unit == other ? NULL : hd_unit_successors (store, unit, NULL);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    if (hd_record_int (g_ptr_array_index (pairs, i), HD_UNIT_CHANGE_TO_UNIT) == other)
      return TRUE;
  return unit == other;
}

/* Writes down to whom of several what follows by itself went: to those that took over from
 * the former unit, on the way to the one that was chosen. */
static gboolean
take_over (HdStore *store, const HdRehoming *row, guint *n, GError **error)
{
  gint64 to = *row->to_name == '\0' || g_strv_length (row->choices) < 2 ? 0 : unit_named (store, row, error);
  g_autoptr (GPtrArray) pairs = to <= 0 ? NULL : hd_store_find_ref (store, HD_TYPE_UNIT_CHANGE, "from_unit", row->from, error);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++) {
    gint64 next = hd_record_int (g_ptr_array_index (pairs, i), HD_UNIT_CHANGE_TO_UNIT);
    g_autoptr (HdRecord) takeover = next == 0 || !leads_to (store, next, to) ? NULL
      : g_object_new (HD_TYPE_TAKEOVER, row->table, row->id, "from-unit", row->from, "to-unit", next, NULL);

    if (takeover != NULL && !hd_store_save (store, takeover, error))
      return FALSE;
  }
  *n += to > 0;
  return to == 0 || pairs != NULL;
}

gboolean
hd_rehome (HdStore *store, GPtrArray *rehomings, guint *moved, GError **error)
{
  guint n = 0;

  if (!hd_store_begin (store, _("Hand over to the new units"), error))
    return FALSE;
  for (guint t = 0; t < G_N_ELEMENTS (homes); t++)
    for (guint i = 0; i < rehomings->len; i++) {
      const HdRehoming *row = g_ptr_array_index (rehomings, i);

      if (strcmp (row->table, homes[t].table) == 0 && !rehome_named (store, t, row, &n, error)) {
        hd_store_rollback (store);
        return FALSE;
      }
    }
  for (guint i = 0; i < rehomings->len; i++) {
    const HdRehoming *row = g_ptr_array_index (rehomings, i);

    if (row->follows && !take_over (store, row, &n, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  if (moved != NULL)
    *moved = n;
  return hd_store_commit (store, error);
}

GPtrArray *
hd_reorganise_preview (HdStore *store, HdReorganisation *change, GError **error)
{
  GPtrArray *rows = NULL;

  if (!hd_store_begin (store, _("Reorganise units"), error))
    return NULL;
  if (hd_units_reorganise (store, change, error))
    rows = rehomings (store, change->day, TRUE, error);
  hd_store_rollback (store);
  return rows;
}

/* An obligation may name two units that are gone. */
static char *
key_of (const HdRehoming *row)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, row->table, row->id, row->from);
}

/* Where a row goes is what was chosen for it in the preview. */
static void
choose (HdRehoming *row, GHashTable *chosen)
{
  g_autofree char *key = key_of (row);
  const char *name = g_hash_table_lookup (chosen, key);

  hd_rehoming_choose (row, name == NULL ? "" : name);
}

gboolean
hd_reorganise_all (HdStore *store, HdReorganisation *change, GPtrArray *preview, guint *moved, GError **error)
{
  g_autoptr (GHashTable) chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) rows = NULL;

  for (guint i = 0; i < preview->len; i++) {
    HdRehoming *row = g_ptr_array_index (preview, i);

    g_hash_table_insert (chosen, key_of (row), row->to_name);
  }
  if (!hd_store_begin (store, _("Reorganise units"), error))
    return FALSE;
  if (hd_units_reorganise (store, change, error))
    rows = rehomings (store, change->day, TRUE, error);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    choose (g_ptr_array_index (rows, i), chosen);
  if (rows != NULL && hd_rehome (store, rows, moved, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}
