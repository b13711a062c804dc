/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each unit owes on a day, and the reminders that went out for it. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "reminder.h"
#include "sql-private.h"
#include "text.h"

void
hd_owing_free (HdOwing *owing)
{
  g_free (owing->name);
  g_clear_pointer (&owing->duties, g_ptr_array_unref);
  g_free (owing->reminded);
  g_free (owing);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const HdOwing *one = *(HdOwing *const *) a, *other = *(HdOwing *const *) b;

  return hd_text_compare (one->name, other->name);
}

/* When each unit was last reminded of that year. */
static gboolean
read_reminded (HdStore *store, gint64 year, GHashTable *by_unit, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT unit, MAX (sent) FROM reminder WHERE year = :year GROUP BY unit", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":year", year);
  while (hd_sql_step (&sql, &failure)) {
    gint64 unit = hd_sql_int (&sql, 0);
    HdOwing *owing = g_hash_table_lookup (by_unit, &unit);

    if (owing != NULL) {
      g_free (owing->reminded);
      owing->reminded = g_strdup (hd_sql_text (&sql, 1));
    }
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* A month without a day of its own is owed once it is over: who has not told in this month
 * may do so yet. */
static gboolean
is_owed (const HdDuty *duty, const char *today, gboolean late_only)
{
  g_autofree char *month = NULL;

  if (duty->unit == 0)
    return FALSE;
  if (duty->state == HD_DUTY_LATE)
    return TRUE;
  if (late_only)
    return FALSE;
  /* What came in and was sent back is not late, and must not be forgotten. */
  if (duty->month == 0 && hd_duty_awaits_revision (duty))
    return TRUE;
  if (duty->state == HD_DUTY_SOON)
    return TRUE;
  if (duty->state != HD_DUTY_UNDATED)
    return FALSE;
  month = duty->month == 0 ? g_strdup_printf ("%04d", (int) duty->year) : g_strdup_printf ("%04d-%02u", (int) duty->year, duty->month);
  return duty->month == 0 ? strncmp (month, today, 4) <= 0 : strncmp (month, today, 7) < 0;
}

static HdOwing *
owing_new (gint64 unit, const char *name)
{
  HdOwing *owing = g_new0 (HdOwing, 1);

  owing->unit = unit;
  owing->name = g_strdup (name);
  owing->reminded = g_strdup ("");
  owing->duties = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_duty_free);
  return owing;
}

/* Owings by unit, which belong to the array. */
static gboolean
collect (HdStore *store, gint64 unit, gint64 year, const char *today, gboolean late_only, GPtrArray *owings, GError **error)
{
  const HdDutyScope scope = { .from_year = year, .to_year = year, .unit = unit, .today = today };
  g_autoptr (GPtrArray) duties = hd_duties (store, &scope, error);
  g_autoptr (GHashTable) by_unit = g_hash_table_new (g_int64_hash, g_int64_equal);

  if (duties == NULL)
    return FALSE;
  for (guint i = 0; i < owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (owings, i);

    g_hash_table_insert (by_unit, &owing->unit, owing);
  }
  g_ptr_array_set_free_func (duties, NULL);
  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    HdOwing *owing;

    if (!is_owed (duty, today, late_only)) {
      hd_duty_free (duty);
      continue;
    }
    owing = g_hash_table_lookup (by_unit, &duty->unit);
    if (owing == NULL) {
      owing = owing_new (duty->unit, duty->owner);
      g_ptr_array_add (owings, owing);
      g_hash_table_insert (by_unit, &owing->unit, owing);
    }
    owing->late += duty->state == HD_DUTY_LATE;
    g_ptr_array_add (owing->duties, duty);
  }
  return read_reminded (store, year, by_unit, error);
}

GPtrArray *
hd_owings (HdStore *store, gint64 year, const char *today, gboolean late_only, GError **error)
{
  g_autoptr (GPtrArray) owings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_owing_free);

  if (!collect (store, 0, year, today, late_only, owings, error))
    return NULL;
  g_ptr_array_sort (owings, by_name);
  return g_steal_pointer (&owings);
}

HdOwing *
hd_owing_of (HdStore *store, gint64 unit, gint64 year, const char *today, gboolean late_only, GError **error)
{
  g_autoptr (GPtrArray) owings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_owing_free);
  g_autofree char *name = hd_store_label (store, "unit", unit);

  g_ptr_array_add (owings, owing_new (unit, name));
  if (!collect (store, unit, year, today, late_only, owings, error))
    return NULL;
  return g_ptr_array_steal_index (owings, 0);
}

/* What the letter asked for, one duty on a line. (transfer full) */
static char *
content_of (HdOwing *owing)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < owing->duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (owing->duties, i);

    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", hd_record_text (duty->obligation, HD_OBLIGATION_TITLE));
    if (duty->month != 0)
      g_string_append_printf (text, " (%u/%d)", duty->month, (int) duty->year);
  }
  return g_string_free (text, FALSE);
}

gboolean
hd_reminded (HdStore *store, GPtrArray *owings, gint64 year, const char *day, const char *means, GError **error)
{
  g_autofree char *label = g_strdup_printf (ngettext ("Note a reminder to %u unit", "Note reminders to %u units", owings->len), owings->len);

  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (owings, i);
    g_autoptr (HdRecord) reminder = g_object_new (HD_TYPE_REMINDER, NULL);
    g_autofree char *content = content_of (owing);

    hd_record_set_int (reminder, HD_REMINDER_UNIT, owing->unit);
    hd_record_set_int (reminder, HD_REMINDER_YEAR, year);
    hd_record_set_text (reminder, HD_REMINDER_SENT, day);
    hd_record_set_text (reminder, HD_REMINDER_MEANS, means);
    hd_record_set_int (reminder, HD_REMINDER_ITEMS, owing->duties->len);
    hd_record_set_text (reminder, HD_REMINDER_CONTENT, content);
    if (!hd_store_save (store, reminder, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}
