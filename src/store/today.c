/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "text.h"
#include "today-private.h"

/* So many of the rows are named beside their number. */
#define N_NAMED 3

void
hd_today_item_free (HdTodayItem *item)
{
  if (item == NULL)
    return;
  g_free (item->key);
  g_free (item->title);
  g_free (item->detail);
  g_free (item->day);
  g_free (item->table);
  g_clear_pointer (&item->rows, g_ptr_array_unref);
  g_clear_pointer (&item->keys, g_ptr_array_unref);
  g_clear_pointer (&item->duties, g_ptr_array_unref);
  g_free (item);
}

void
hd_today_target_free (HdTodayTarget *target)
{
  hd_target_status_free (target->status);
  g_free (target);
}

void
hd_today_free (HdToday *today)
{
  g_clear_pointer (&today->items, g_ptr_array_unref);
  g_clear_pointer (&today->targets, g_ptr_array_unref);
  g_clear_pointer (&today->milestones, g_ptr_array_unref);
  g_free (today);
}

HdTodayItem *
hd_today_item_new (HdTodaySection section, const char *kind, const char *title, const char *room, HdTodayActions actions)
{
  HdTodayItem *item = g_new0 (HdTodayItem, 1);

  item->section = section;
  item->kind = kind;
  item->key = g_strdup (kind);
  item->title = g_strdup (title);
  item->day = g_strdup ("");
  item->table = g_strdup ("");
  item->room = room;
  item->actions = actions;
  return item;
}

void
hd_today_item_row (HdTodayBuild *build, HdTodayItem *item, const char *table, gint64 id, gint64 unit,
                   const char *label, const char *detail, const char *key)
{
  HdEvidence *row;

  if (key != NULL && g_hash_table_contains (build->dismissed, key))
    return;
  if (item->rows == NULL) {
    item->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
    item->keys = g_ptr_array_new_with_free_func (g_free);
  }
  row = g_new0 (HdEvidence, 1);
  row->table = g_strdup (table);
  row->id = id;
  row->unit = unit;
  row->label = g_strdup (label);
  row->detail = g_strdup (detail);
  row->weight = 1;
  g_ptr_array_add (item->rows, row);
  g_ptr_array_add (item->keys, g_strdup (key));
}

char *
hd_today_names (const char *const *names, guint n, gint64 count)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *named[N_NAMED + 1] = { NULL };
  guint k = 0;

  for (guint i = 0; i < n && k < N_NAMED; i++)
    if (*names[i] != '\0' && !g_strv_contains (named, names[i])) {
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", names[i]);
      named[k++] = names[i];
    }
  if (count > k && k > 0) {
    g_autofree char *more = hd_number_format (count - k);

    g_string_append_printf (text, _(" and %s more"), more);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
hd_today_take (HdTodayBuild *build, HdTodayItem *item)
{
  if (item->rows == NULL || item->rows->len == 0) {
    hd_today_item_free (item);
    return;
  }
  item->count = item->rows->len;
  if (item->detail == NULL) {
    g_autoptr (GPtrArray) names = g_ptr_array_new ();

    for (guint i = 0; i < item->rows->len; i++)
      g_ptr_array_add (names, ((HdEvidence *) g_ptr_array_index (item->rows, i))->label);
    item->detail = hd_today_names ((const char *const *) names->pdata, names->len, item->count);
  }
  if (item->rows->len == 1) {
    HdEvidence *row = g_ptr_array_index (item->rows, 0);

    g_free (item->table);
    item->table = g_strdup (row->table);
    item->id = row->id;
  }
  g_ptr_array_add (build->today->items, item);
}

static gboolean
read_dismissed (HdTodayBuild *build, GError **error)
{
  g_autoptr (GPtrArray) dismissals = hd_store_get_all (build->store, HD_TYPE_DISMISSAL, error);

  build->dismissed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; dismissals != NULL && i < dismissals->len; i++)
    g_hash_table_add (build->dismissed, g_strdup (hd_record_text (g_ptr_array_index (dismissals, i), HD_DISMISSAL_KEY)));
  return dismissals != NULL;
}

/* By section; in it as they were gathered. */
static int
by_section (gconstpointer a, gconstpointer b)
{
  const HdTodayItem *one = *(HdTodayItem *const *) a, *other = *(HdTodayItem *const *) b;

  return (int) one->section - (int) other->section;
}

static gboolean
gather (HdTodayBuild *build, HdTodayParts parts, GError **error)
{
  if (parts & HD_TODAY_LISTS)
    if (!hd_today_duties (build, error) || !hd_today_selections (build, FALSE, error) || !hd_today_drafts (build, error) ||
        !hd_today_certificates (build, error))
      return FALSE;
  if (parts & HD_TODAY_TARGETS)
    if (!hd_today_targets (build, error) || !hd_today_tasks (build, error) || !hd_today_contradictions (build, error))
      return FALSE;
  if (parts & HD_TODAY_SEARCHES && (!hd_today_selections (build, TRUE, error) || !hd_today_duplicates (build, error)))
    return FALSE;
  return !g_cancellable_set_error_if_cancelled (build->cancellable, error);
}

HdToday *
hd_today (HdStore *store, gint64 year, const char *day, HdTodayParts parts, HdToday *before, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdToday) today = g_new0 (HdToday, 1);
  HdTodayBuild build = { store, today, hd_plan_of_year (store, year, error), cancellable };
  g_autofree char *present = hd_date_today ();
  gboolean gathered;

  today->year = year;
  g_strlcpy (today->day, day != NULL ? day : present, sizeof today->day);
  today->items = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_today_item_free);
  today->targets = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_today_target_free);
  if (before != NULL && before->milestones != NULL && before->year == year && strcmp (before->day, today->day) == 0)
    today->milestones = g_ptr_array_ref (before->milestones);
  gathered = build.plan >= 0 && read_dismissed (&build, error) && gather (&build, parts, error);
  g_clear_pointer (&build.dismissed, g_hash_table_unref);
  if (!gathered)
    return NULL;
  /* GLib's sort keeps the order of equals. */
  g_ptr_array_sort (today->items, by_section);
  return g_steal_pointer (&today);
}

static HdEvidence *
copy_row (const HdEvidence *row)
{
  HdEvidence *copy = g_memdup2 (row, sizeof *row);

  copy->table = g_strdup (row->table);
  copy->label = g_strdup (row->label);
  copy->detail = g_strdup (row->detail);
  return copy;
}

GPtrArray *
hd_today_rows (HdStore *store, HdTodayItem *item, GError **error)
{
  GPtrArray *rows;

  if (item->source != NULL)
    return hd_today_selected (store, item, error);
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  for (guint i = 0; item->rows != NULL && i < item->rows->len; i++)
    g_ptr_array_add (rows, copy_row (g_ptr_array_index (item->rows, i)));
  return rows;
}

gboolean
hd_today_dismiss (HdStore *store, HdTodayItem *item, const char *reason, GError **error)
{
  g_autoptr (GPtrArray) rows = hd_today_rows (store, item, error);

  if (rows == NULL || !hd_store_begin (store, _("Let be"), error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);
    g_autofree char *made = g_strdup_printf ("%s:%s:%" G_GINT64_FORMAT, item->kind, row->table, row->id);
    const char *key = item->keys != NULL ? g_ptr_array_index (item->keys, i) : NULL;

    if (!hd_dismiss (store, key != NULL ? key : made, reason, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

const char *
hd_today_section_label (HdTodaySection section)
{
  static const char *const labels[] = {
    [HD_TODAY_OVERDUE]   = N_("Overdue"),
    [HD_TODAY_SOON]      = N_("Due Soon"),
    [HD_TODAY_WAITING]   = N_("Waiting for Us"),
    [HD_TODAY_ANOMALIES] = N_("Looks Wrong"),
  };

  return labels[section];
}
