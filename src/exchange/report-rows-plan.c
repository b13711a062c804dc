/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows behind numbers of papers that are no figures: what stands in sentences and
 * brackets of how the plan stands. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "report-private.h"
#include "store/decision.h"
#include "store/plan.h"
#include "store/reorganise.h"
#include "store/text.h"
#include "store/today.h"

HdEvidence *
hd_report_evidence (const char *table, gint64 id, gint64 unit, const char *label, const char *detail, gint64 weight)
{
  HdEvidence *row = g_new0 (HdEvidence, 1);

  row->table = g_strdup (table);
  row->id = id;
  row->unit = unit;
  row->label = g_strdup (label);
  row->detail = g_strdup (detail);
  row->weight = weight;
  return row;
}

static GPtrArray *
rows_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
}

/* Each line of the card with what it gives, in hundredths. */
GPtrArray *
hd_report_card_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) cards = hd_cards (store, asked->scope.unit, asked->scope.year, asked->scope.as_of, error);
  gboolean most = strcmp (asked->name, "most") == 0;
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; cards != NULL && i < cards->len; i++) {
    HdCard *card = g_ptr_array_index (cards, i);

    for (guint k = 0; k < card->lines->len; k++) {
      HdCardLine *line = g_ptr_array_index (card->lines, k);
      gint64 weight = !line->known ? 0 : most ? hd_record_int (line->item, HD_CARD_ITEM_POINTS) * 100 : line->points;

      g_ptr_array_add (rows, hd_report_evidence ("card_item", hd_record_id (line->item), card->unit,
                                                 hd_record_text (line->item, HD_CARD_ITEM_TITLE), line->why, weight));
    }
  }
  return cards == NULL ? NULL : g_steal_pointer (&rows);
}

GPtrArray *
hd_report_duty_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autofree char *what = g_strndup (asked->name, strcspn (asked->name, "/"));

  return hd_milestone_rows (store, &asked->scope, g_ascii_strtoll (asked->behind, NULL, 10), what, error);
}

/* The units that a target asks: all of them, or those whose share is not known. */
GPtrArray *
hd_report_units_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (store, asked->scope.plan, asked->scope.year, asked->scope.as_of, error);
  gboolean unknown = g_str_has_prefix (asked->name, "unknown");
  gint64 target = g_ascii_strtoll (asked->behind, NULL, 10);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    for (guint k = 0; hd_record_id (status->target) == target && k < status->units->len; k++) {
      HdUnitStatus *unit = g_ptr_array_index (status->units, k);

      if (!unknown || unit->met == HD_MET_UNKNOWN)
        g_ptr_array_add (rows, hd_report_evidence ("unit", unit->unit, unit->unit, unit->name, "", 1));
    }
  }
  return statuses == NULL ? NULL : g_steal_pointer (&rows);
}

/* A review says itself in which years it found a target met: a frozen year does not change,
 * and the paper is of its day. */
GPtrArray *
hd_report_years_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autofree char *title = hd_store_label (store, "target", asked->id);
  g_auto (GStrv) years = g_strsplit (asked->behind, "+", -1);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; years[i] != NULL; i++)
    if (*years[i] != '\0')
      g_ptr_array_add (rows, hd_report_evidence ("target", asked->id, 0, title, years[i], 1));
  return g_steal_pointer (&rows);
}

static HdToday *
day_of (HdStore *store, const HdAsked *asked, HdTodayParts parts, GError **error)
{
  return hd_today (store, asked->scope.year, asked->scope.as_of, parts, NULL, NULL, error);
}

static void
add_target (GPtrArray *rows, HdTodayTarget *target, gint64 weight)
{
  g_autofree char *pace = hd_pace_text (&target->pace);
  HdRecord *record = target->status->target;

  g_ptr_array_add (rows, hd_report_evidence ("target", hd_record_id (record), 0, hd_record_text (record, HD_TARGET_TITLE), pace, weight));
}

GPtrArray *
hd_report_risk_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (HdToday) today = day_of (store, asked, HD_TODAY_TARGETS, error);
  g_autoptr (GPtrArray) rows = rows_new ();
  gint64 before = 0;

  for (guint i = 0; today != NULL && i < today->targets->len; i++) {
    HdTodayTarget *target = g_ptr_array_index (today->targets, i);

    if (target->pace.at_risk && before++ >= asked->id)
      add_target (rows, target, 1);
  }
  return today == NULL ? NULL : g_steal_pointer (&rows);
}

/* What is foretold is of no rows yet: the target says how it was worked out. */
GPtrArray *
hd_report_pace_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (HdToday) today = day_of (store, asked, HD_TODAY_TARGETS, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; today != NULL && i < today->targets->len; i++) {
    HdTodayTarget *target = g_ptr_array_index (today->targets, i);

    if (hd_record_id (target->status->target) == asked->id)
      add_target (rows, target, target->pace.forecast);
  }
  return today == NULL ? NULL : g_steal_pointer (&rows);
}

GPtrArray *
hd_report_overdue_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (HdToday) today = day_of (store, asked, HD_TODAY_LISTS | HD_TODAY_TARGETS, error);
  g_autoptr (GPtrArray) rows = rows_new ();
  gint64 before = 0;

  for (guint i = 0; today != NULL && i < today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (today->items, i);
    g_autoptr (GPtrArray) of_item = NULL;

    if (item->section != HD_TODAY_OVERDUE)
      continue;
    if (asked->scope.unit == 0) {
      if (before++ >= asked->id)
        g_ptr_array_add (rows, hd_report_evidence ("plan", asked->scope.plan, 0, item->title, item->detail, 1));
      continue;
    }
    if (item->duties == NULL)
      continue;
    of_item = hd_today_rows (store, item, error);
    if (of_item == NULL)
      return NULL;
    for (guint k = 0; k < of_item->len; k++) {
      HdEvidence *row = g_ptr_array_index (of_item, k);

      if (row->unit == asked->scope.unit)
        g_ptr_array_add (rows, hd_report_evidence (row->table, row->id, row->unit, item->title, row->detail, row->weight));
    }
  }
  return today == NULL ? NULL : g_steal_pointer (&rows);
}

static int
newest_first (gconstpointer a, gconstpointer b)
{
  HdRecord *one = *(HdRecord *const *) a, *other = *(HdRecord *const *) b;

  return strcmp (hd_record_text (other, HD_DECISION_ISSUED), hd_record_text (one, HD_DECISION_ISSUED));
}

/* (transfer full): decisions issued in the month of a day and up to it, the newest first */
GPtrArray *
hd_report_issued (HdStore *store, const char *day, GError **error)
{
  g_autoptr (GPtrArray) issued = hd_store_find (store, HD_TYPE_DECISION, "state", "issued", error);
  GPtrArray *of_month;

  if (issued == NULL)
    return NULL;
  of_month = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < issued->len; i++) {
    const char *on = hd_record_text (g_ptr_array_index (issued, i), HD_DECISION_ISSUED);

    if (strncmp (on, day, strlen ("YYYY-MM")) == 0 && strcmp (on, day) <= 0)
      g_ptr_array_add (of_month, g_object_ref (g_ptr_array_index (issued, i)));
  }
  g_ptr_array_sort (of_month, newest_first);
  return of_month;
}

GPtrArray *
hd_report_issued_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) issued = hd_report_issued (store, asked->scope.as_of, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = asked->id; issued != NULL && i < issued->len; i++) {
    HdRecord *decision = g_ptr_array_index (issued, i);

    g_ptr_array_add (rows, hd_report_evidence ("decision", hd_record_id (decision), 0, hd_record_text (decision, HD_DECISION_TITLE),
                                               hd_record_text (decision, HD_DECISION_ISSUED), 1));
  }
  return issued == NULL ? NULL : g_steal_pointer (&rows);
}

GPtrArray *
hd_report_clusters_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) clusters = hd_store_get_all (store, HD_TYPE_CLUSTER, error);
  gboolean members = strcmp (asked->name, "members") == 0;
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; clusters != NULL && i < clusters->len; i++) {
    HdRecord *cluster = g_ptr_array_index (clusters, i);
    const char *name = hd_record_text (cluster, HD_CLUSTER_NAME);
    g_autoptr (GPtrArray) units = hd_cluster_units (store, hd_record_id (cluster), asked->scope.year, error);

    if (units == NULL)
      return NULL;
    if (!members)
      g_ptr_array_add (rows, hd_report_evidence ("cluster", hd_record_id (cluster), 0, name, "", 1));
    for (guint k = 0; members && k < units->len; k++) {
      HdRecord *unit = g_ptr_array_index (units, k);

      g_ptr_array_add (rows, hd_report_evidence ("unit", hd_record_id (unit), hd_record_id (unit), hd_record_text (unit, HD_UNIT_NAME), name, 1));
    }
  }
  return clusters == NULL ? NULL : g_steal_pointer (&rows);
}
