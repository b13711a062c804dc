/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is waiting for a decision, grouped into the decisions it takes; and what was
 * introduced to the level above and waits there. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "award.h"
#include "decision-private.h"
#include "dossier.h"
#include "text.h"

void
hd_decision_group_free (HdDecisionGroup *group)
{
  g_free (group->award);
  g_free (group->authority);
  g_free (group->title);
  g_array_unref (group->nominations);
  g_free (group);
}

/* The meeting whose vote chose it; 0 if the council did not meet on it. */
static gint64
meeting_of (HdStore *store, gint64 nomination)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT g.id FROM agenda_item a JOIN meeting g ON g.id = a.meeting"
                     " WHERE a.nomination = :id AND a.result = 'passed' ORDER BY g.held DESC, g.id DESC LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":id", nomination);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

/* A title of a paper is Vietnamese whatever the language of the window. */
static HdDecisionGroup *
new_group (HdStore *store, gint64 award_form, gint64 meeting, gint64 year)
{
  HdDecisionGroup *group = g_new0 (HdDecisionGroup, 1);
  g_autoptr (HdRecord) form = hd_store_get (store, HD_TYPE_AWARD_FORM, award_form, NULL);
  g_autofree char *level = NULL;
  gboolean is_title = form != NULL && strcmp (hd_record_text (form, HD_AWARD_FORM_TYPE), "title") == 0;

  group->award_form = award_form;
  group->meeting = meeting;
  group->year = year;
  group->award = g_strdup (form != NULL ? hd_record_text (form, HD_AWARD_FORM_NAME) : "");
  group->authority = g_strdup (form != NULL ? hd_record_text (form, HD_AWARD_FORM_AUTHORITY) : "");
  level = hd_db_text (hd_store_db (store), "SELECT level FROM council LIMIT 1");
  group->ours = form != NULL && g_strcmp0 (hd_record_text (form, HD_AWARD_FORM_LEVEL), level) == 0;
  group->title = g_strdup_printf (is_title ? "Về việc tặng danh hiệu %s năm %" PRId64 : "Về việc tặng %s năm %" PRId64, group->award, year);
  group->nominations = g_array_new (FALSE, FALSE, sizeof (gint64));
  return group;
}

GPtrArray *
hd_decision_groups (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GArray) ready = hd_decision_ready (store, year, error);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_decision_group_free);
  g_autofree char *today = hd_date_today ();

  for (guint i = 0; ready != NULL && i < ready->len; i++) {
    gint64 id = g_array_index (ready, gint64, i);
    g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, error);
    gint64 award_form, meeting, money = 0;
    gboolean known = FALSE;
    HdDecisionGroup *group = NULL;

    if (nomination == NULL)
      return NULL;
    /* Without an award there is nothing to decide; adding it by hand says so. */
    if ((award_form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM)) == 0)
      continue;
    meeting = meeting_of (store, id);
    for (guint k = 0; k < groups->len && group == NULL; k++) {
      HdDecisionGroup *other = g_ptr_array_index (groups, k);

      if (other->award_form == award_form && other->meeting == meeting && other->year == hd_record_int (nomination, HD_NOMINATION_YEAR))
        group = other;
    }
    if (group == NULL) {
      group = new_group (store, award_form, meeting, hd_record_int (nomination, HD_NOMINATION_YEAR));
      g_ptr_array_add (groups, group);
    }
    if (!hd_award_form_money (store, award_form, hd_record_text (nomination, HD_NOMINATION_KIND), today, &known, &money, error))
      return NULL;
    group->money += known ? money : 0;
    group->unpriced += known ? 0 : 1;
    g_array_append_val (group->nominations, id);
  }
  return ready == NULL ? NULL : g_steal_pointer (&groups);
}

static gboolean
make_draft (HdStore *store, HdDecisionGroup *group, GArray *made, GError **error)
{
  g_autofree char *symbol = hd_decision_usual_symbol (store);
  g_autoptr (HdRecord) decision = g_object_new (HD_TYPE_DECISION, "kind", "award", "symbol", symbol, "year", group->year,
                                                "title", group->title, "meeting", group->meeting, NULL);
  gint64 id;

  if (!hd_store_save (store, decision, error))
    return FALSE;
  id = hd_record_id (decision);
  g_array_append_val (made, id);
  return hd_decision_add (store, id, (const gint64 *) group->nominations->data, group->nominations->len, error);
}

GArray *
hd_decision_propose (HdStore *store, GPtrArray *groups, GError **error)
{
  g_autoptr (GArray) made = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!hd_store_begin (store, _("Propose decisions"), error))
    return NULL;
  for (guint i = 0; i < groups->len; i++)
    if (!make_draft (store, g_ptr_array_index (groups, i), made, error)) {
      hd_store_rollback (store);
      return NULL;
    }
  return hd_store_commit (store, error) ? g_steal_pointer (&made) : NULL;
}

void
hd_waiting_free (HdWaiting *waiting)
{
  g_free (waiting->full_name);
  g_free (waiting->unit);
  g_free (waiting->award);
  g_free (waiting->since);
  g_free (waiting);
}

GPtrArray *
hd_decisions_above (HdStore *store, const char *today, GError **error)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_waiting_free);
  g_autoptr (GArray) late = hd_dossiers_unanswered (store, today, error);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (late == NULL ||
      !hd_sql_begin (&sql, hd_store_db (store), "SELECT n.id, n.full_name, COALESCE (u.name, ''), COALESCE (f.name, ''), n.step_since"
                     " FROM nomination n LEFT JOIN unit u ON u.id = n.unit LEFT JOIN award_form f ON f.id = n.award_form"
                     " WHERE n.status = 'introduced' ORDER BY n.step_since = '', n.step_since, n.name_sort, n.id", error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    HdWaiting *row = g_new0 (HdWaiting, 1);

    row->nomination = hd_sql_int (&sql, 0);
    row->full_name = g_strdup (hd_sql_text (&sql, 1));
    row->unit = g_strdup (hd_sql_text (&sql, 2));
    row->award = g_strdup (hd_sql_text (&sql, 3));
    row->since = g_strdup (hd_sql_text (&sql, 4));
    row->days = *row->since == '\0' ? -1 : hd_date_days_between (row->since, today);
    for (guint i = 0; i < late->len && !row->late; i++)
      row->late = g_array_index (late, gint64, i) == row->nomination;
    g_ptr_array_add (waiting, row);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&waiting);
}
