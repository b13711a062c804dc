/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Units year by year: clusters, contacts, and what is done for all of a year, the roll and
 * head-counts. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "figure-private.h"
#include "reorganise.h"
#include "text.h"

static gint64
find_id (HdStore *store, const char *text, gint64 cluster, gint64 year)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, NULL))
    return 0;
  hd_sql_bind_int (&sql, ":cluster", cluster);
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gint64
hd_cluster_head_of (HdStore *store, gint64 cluster, gint64 year)
{
  return find_id (store, "SELECT unit FROM cluster_head WHERE cluster = :cluster AND year = :year ORDER BY id DESC LIMIT 1", cluster, year);
}

/* Records of units that a statement of this room selects by id. (transfer full) (nullable) */
static GPtrArray *
read_units (HdStore *store, gint64 year, gint64 cluster, const char *text, GError **error)
{
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };
  HdContext context = { .year = year, .from = year, .to = year };

  if (!hd_context_begin (&context, store, &sql, text, error))
    return NULL;
  if (sqlite3_bind_parameter_index (sql.stmt, ":cluster") != 0)
    hd_sql_bind_int (&sql, ":cluster", cluster);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *unit = hd_store_get (store, HD_TYPE_UNIT, hd_sql_int (&sql, 0), &failure);

    if (unit == NULL)
      break;
    g_ptr_array_add (units, unit);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&units);
}

GPtrArray *
hd_cluster_units (HdStore *store, gint64 cluster, gint64 year, GError **error)
{
  GPtrArray *noted = read_units (store, year, cluster, "SELECT u.id FROM cluster_member m JOIN unit u ON u.id = m.unit"
                                 " WHERE m.cluster = :cluster AND m.year = :year ORDER BY m.position, u.name_sort, m.id", error);

  if (noted == NULL || noted->len > 0)
    return noted;
  g_ptr_array_unref (noted);
  return read_units (store, year, cluster, "SELECT u.id FROM unit u WHERE u.cluster = :cluster AND " HD_SQL_UNIT_IN_SCOPE
                     " ORDER BY u.name_sort, u.id", error);
}

gint64
hd_cluster_next_head (HdStore *store, gint64 cluster, gint64 year)
{
  g_autoptr (GPtrArray) units = hd_cluster_units (store, cluster, year, NULL);
  gint64 last = find_id (store, "SELECT unit FROM cluster_head WHERE cluster = :cluster AND year < :year ORDER BY year DESC, id DESC LIMIT 1",
                         cluster, year);
  g_autofree char *day = g_strdup_printf ("%04d-12-31", (int) year);

  if (units == NULL || units->len == 0)
    return 0;
  last = last == 0 ? 0 : hd_unit_heir (store, last, day);
  for (guint i = 0; i < units->len; i++)
    if (hd_record_id (g_ptr_array_index (units, i)) == last)
      return hd_record_id (g_ptr_array_index (units, (i + 1) % units->len));
  return hd_record_id (g_ptr_array_index (units, 0));
}

GPtrArray *
hd_unit_contacts_on (HdStore *store, gint64 unit, const char *day, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (store, HD_TYPE_CONTACT, "unit", unit, error);
  g_autoptr (GPtrArray) there = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdRecord *contact = g_ptr_array_index (all, i);
    const char *to = hd_record_text (contact, HD_CONTACT_VALID_TO);

    /* Who was written over on the day was there until then. */
    if (strcmp (hd_record_text (contact, HD_CONTACT_VALID_FROM), day) <= 0 && (*to == '\0' || strcmp (to, day) > 0))
      g_ptr_array_add (there, g_object_ref (contact));
  }
  return all == NULL ? NULL : g_steal_pointer (&there);
}

char *
hd_unit_officer (HdStore *store, HdRecord *unit, guint field, const char *day)
{
  guint of_contact = field == HD_UNIT_PHONE ? HD_CONTACT_PHONE : field == HD_UNIT_EMAIL ? HD_CONTACT_EMAIL : HD_CONTACT_FULL_NAME;
  const char *value = hd_record_text (unit, field);
  g_autoptr (GPtrArray) contacts = NULL;
  HdRecord *officer = NULL;

  if (*value != '\0' || *hd_record_text (unit, HD_UNIT_CONTACT) != '\0')
    return g_strdup (value);
  contacts = hd_unit_contacts_on (store, hd_record_id (unit), day, NULL);
  for (guint i = 0; contacts != NULL && i < contacts->len; i++) {
    HdRecord *contact = g_ptr_array_index (contacts, i);

    if (officer == NULL || (strcmp (hd_record_text (contact, HD_CONTACT_ROLE), "officer") == 0 &&
                            strcmp (hd_record_text (officer, HD_CONTACT_ROLE), "officer") != 0))
      officer = contact;
  }
  return g_strdup (officer == NULL ? "" : hd_record_text (officer, of_contact));
}

gboolean
hd_unit_roll_take (HdStore *store, const char *day, GError **error)
{
  g_autoptr (GPtrArray) old = hd_store_find (store, HD_TYPE_UNIT_ROLL, "day", day, error);
  g_autoptr (GPtrArray) units = NULL;

  if (old == NULL)
    return FALSE;
  if (strlen (day) != 10 || !hd_date_is_valid (day)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Give the day of the roll, as day/month/year"));
    return FALSE;
  }
  /* As they are on the day, whatever roll was taken before. */
  units = hd_store_get_all (store, HD_TYPE_UNIT, error);
  if (units == NULL || !hd_store_begin (store, _("Take the roll of units"), error))
    return FALSE;
  for (guint i = 0; i < old->len; i++)
    if (!hd_store_delete (store, g_ptr_array_index (old, i), error))
      goto failed;
  for (guint i = 0; i < units->len; i++) {
    HdRecord *unit = g_ptr_array_index (units, i);
    const char *from = hd_record_text (unit, HD_UNIT_VALID_FROM), *to = hd_record_text (unit, HD_UNIT_VALID_TO);
    g_autoptr (HdRecord) entry = NULL;

    if (strcmp (from, day) > 0 || (*to != '\0' && strcmp (to, day) < 0))
      continue;
    entry = g_object_new (HD_TYPE_UNIT_ROLL, "day", day, "unit", hd_record_id (unit), "name", hd_record_text (unit, HD_UNIT_NAME),
                          "kind", hd_record_text (unit, HD_UNIT_KIND), "cluster", hd_record_int (unit, HD_UNIT_CLUSTER), NULL);
    if (!hd_store_save (store, entry, error))
      goto failed;
  }
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

char *
hd_unit_roll_of (HdStore *store, gint64 year, const char *day)
{
  g_autofree char *first = g_strdup_printf ("%04d-01-01", (int) year);
  g_autofree char *last = g_strdup_printf ("%04d-12-31", (int) year);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT MAX (day) FROM unit_roll WHERE day BETWEEN :first AND :last AND day <= :until", NULL))
    return g_strdup ("");
  hd_sql_bind_text (&sql, ":first", first);
  hd_sql_bind_text (&sql, ":last", last);
  hd_sql_bind_text (&sql, ":until", day);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
}

/* The head-count that a unit has none of in a year, made of the one of the year before. */
static HdRecord *
copy_headcount (HdStore *store, gint64 unit, gint64 year)
{
  g_autoptr (GPtrArray) counts = hd_store_find_ref (store, HD_TYPE_HEADCOUNT, "unit", unit, NULL);
  HdRecord *before = NULL, *copy;
  g_autofree char *source = NULL;

  for (guint i = 0; counts != NULL && i < counts->len; i++) {
    HdRecord *count = g_ptr_array_index (counts, i);
    gint64 of = hd_record_int (count, HD_HEADCOUNT_YEAR);

    if (of == year)
      return NULL;
    if (of == year - 1)
      before = count;
  }
  if (before == NULL)
    return NULL;
  copy = hd_record_copy (before);
  hd_record_set_id (copy, 0);
  /* Translators: the source of a head-count that was copied: year. */
  source = g_strdup_printf (_("Copied from %d"), (int) year - 1);
  hd_record_set_int (copy, HD_HEADCOUNT_YEAR, year);
  hd_record_set_text (copy, HD_HEADCOUNT_SOURCE, source);
  return copy;
}

gboolean
hd_headcounts_copy (HdStore *store, gint64 year, guint *copied, GError **error)
{
  g_autoptr (GPtrArray) units = read_units (store, year, 0, "SELECT u.id FROM unit u WHERE " HD_SQL_UNIT_IN_SCOPE " ORDER BY u.name_sort", error);
  guint n = 0;

  if (units == NULL || !hd_store_begin (store, _("Copy last year’s head-counts"), error))
    return FALSE;
  for (guint i = 0; i < units->len; i++) {
    g_autoptr (HdRecord) copy = copy_headcount (store, hd_record_id (g_ptr_array_index (units, i)), year);

    if (copy == NULL)
      continue;
    if (!hd_store_save (store, copy, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
    n++;
  }
  if (copied != NULL)
    *copied = n;
  return hd_store_commit (store, error);
}
