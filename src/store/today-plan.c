/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a day shows of the plan: duties, tasks, targets and what contradicts itself; and
 * what no statement finds. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "certificate.h"
#include "duty-private.h"
#include "figure-private.h"
#include "sql-private.h"
#include "subject.h"
#include "task.h"
#include "text.h"
#include "today-private.h"

/* A task is spoken of so many days before it is due. */
#define TASK_DAYS 30

/* Remembers the earliest day of an item. */
static void
note_day (HdTodayItem *item, const char *day)
{
  if (*day != '\0' && (*item->day == '\0' || strcmp (day, item->day) < 0)) {
    g_free (item->day);
    item->day = g_strdup (day);
  }
}

/* What units introduce for the movements is counted in one item: each row of the annex
 * has an obligation of its own. */
static gboolean
is_introduction (const HdDuty *duty)
{
  return duty->counted && duty->quota > 0 && hd_record_int (duty->obligation, HD_OBLIGATION_MOVEMENT) != 0;
}

/* (transfer full) */
static char *
duty_label (const HdDuty *duty)
{
  if (is_introduction (duty))
    return g_strdup_printf ("%s: %s", duty->owner, hd_record_text (duty->obligation, HD_OBLIGATION_TITLE));
  return duty->month == 0 ? g_strdup (duty->owner) : g_strdup_printf (_("%s, month %u"), duty->owner, duty->month);
}

/* (transfer full) */
static char *
duty_detail (const HdDuty *duty)
{
  g_autofree char *due = hd_date_format (duty->due);
  g_autofree char *day = NULL;

  if (duty->state == HD_DUTY_LATE)
    day = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "due %s, %d day late", "due %s, %d days late", duty->days_late),
                           due, (int) duty->days_late);
  else
    day = g_strdup_printf (_("due %s"), due);
  return is_introduction (duty) ? g_strdup_printf ("%" PRId64 "/%" PRId64 " · %s", duty->count, duty->quota, day)
                                : g_steal_pointer (&day);
}

/* Who owes it, each once, and for how long the first has. (transfer full) */
static char *
owners_of (HdTodayItem *item)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *due = hd_date_format (item->day);
  g_autofree char *owners = NULL;

  for (guint i = 0; i < item->duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (item->duties, i);

    if (g_hash_table_add (seen, duty->owner))
      g_ptr_array_add (names, duty->owner);
  }
  owners = hd_today_names ((const char *const *) names->pdata, names->len, names->len);
  return g_strdup_printf (item->section == HD_TODAY_OVERDUE ? _("since %s: %s") : _("by %s: %s"), due, owners);
}

/* One duty keeps what it may be asked for; all of one obligation are one item. */
static HdTodayItem *
item_of_obligation (GPtrArray *items, const HdDuty *duty)
{
  HdTodaySection section = duty->state == HD_DUTY_LATE ? HD_TODAY_OVERDUE : HD_TODAY_SOON;
  gint64 id = is_introduction (duty) ? 0 : hd_record_id (duty->obligation);
  HdTodayItem *item;

  for (guint i = 0; i < items->len; i++) {
    item = g_ptr_array_index (items, i);
    if (item->section == section && item->id == id)
      return item;
  }
  item = hd_today_item_new (section, section == HD_TODAY_OVERDUE ? "duties_late" : "duties_soon",
                            id == 0 ? _("Introductions of exemplars that lead units owe") : hd_record_text (duty->obligation, HD_OBLIGATION_TITLE),
                            "obligations", HD_TODAY_LETTERS);
  item->id = id;
  g_free (item->key);
  item->key = g_strdup_printf ("%s:%" PRId64, item->kind, item->id);
  item->duties = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_duty_free);
  g_ptr_array_add (items, item);
  return item;
}

/* The longest overdue first, what is due first before the rest. */
static int
by_day (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(HdTodayItem *const *) a)->day, (*(HdTodayItem *const *) b)->day);
}

/* What was done long ago is neither late nor due soon, so that it need not be left out. */
gboolean
hd_today_duties (HdTodayBuild *build, GError **error)
{
  const HdDutyScope scope = { .from_year = build->today->year, .to_year = build->today->year, .today = build->today->day };
  g_autoptr (GPtrArray) duties = hd_duties_ever (build->store, &scope, error);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  if (duties == NULL)
    return FALSE;
  build->today->milestones = hd_milestones_of (build->store, duties);
  for (guint i = 0; i < duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (duties, i);
    HdTodayItem *item;

    if (duty->state != HD_DUTY_LATE && duty->state != HD_DUTY_SOON)
      continue;
    item = item_of_obligation (items, duty);
    {
      g_autofree char *label = duty_label (duty);
      g_autofree char *detail = duty_detail (duty);

      hd_today_item_row (build, item, duty->unit != 0 ? "unit" : "obligation",
                         duty->unit != 0 ? duty->unit : hd_record_id (duty->obligation), duty->unit, label, detail, NULL);
    }
    note_day (item, duty->due);
    g_ptr_array_add (item->duties, duty);
    duties->pdata[i] = NULL;
  }
  /* Those that were taken are the items' own now. */
  for (guint i = 0; i < duties->len; i++)
    if (duties->pdata[i] != NULL)
      hd_duty_free (duties->pdata[i]);
  g_ptr_array_set_free_func (duties, NULL);
  g_ptr_array_sort (items, by_day);
  for (guint i = 0; i < items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (items, i);

    /* What is counted by nominations is not received as one paper. */
    if (item->duties->len == 1 && item->id != 0)
      item->actions |= HD_TODAY_RECEIVE | HD_TODAY_EXTEND;
    item->id = 0;
    item->detail = owners_of (item);
    hd_today_take (build, item);
  }
  return TRUE;
}

/* (transfer container) (element-type HdTargetStatus) */
static GPtrArray *
statuses_of (HdTodayBuild *build)
{
  GPtrArray *statuses = g_ptr_array_new ();

  for (guint i = 0; i < build->today->targets->len; i++)
    g_ptr_array_add (statuses, ((HdTodayTarget *) g_ptr_array_index (build->today->targets, i))->status);
  return statuses;
}

gboolean
hd_today_tasks (HdTodayBuild *build, GError **error)
{
  g_autofree char *ahead = hd_date_add_days (build->today->day, TASK_DAYS);
  g_autoptr (GPtrArray) targets = statuses_of (build);
  g_autoptr (GPtrArray) tasks = NULL;
  HdTodayItem *late, *soon;

  if (build->plan == 0)
    return TRUE;
  tasks = hd_tasks_known (build->store, build->plan, build->today->year, build->today->day, targets, build->today->milestones, error);
  if (tasks == NULL)
    return FALSE;
  late = hd_today_item_new (HD_TODAY_OVERDUE, "tasks_late", _("Tasks of the plan past their day"), "plans", 0);
  soon = hd_today_item_new (HD_TODAY_SOON, "tasks_soon", _("Tasks of the plan due within a month"), "plans", 0);
  for (guint i = 0; i < tasks->len; i++) {
    HdTaskStatus *status = g_ptr_array_index (tasks, i);
    gboolean open = strcmp (status->state, "open") == 0 || strcmp (status->state, "doing") == 0;
    HdTodayItem *item = status->late ? late
                      : open && *status->due != '\0' && strcmp (status->due, ahead) <= 0 ? soon : NULL;
    g_autofree char *due = hd_date_format (status->due);
    g_autofree char *detail = g_strdup_printf ("%s%s%s", due, *due != '\0' && *status->lead != '\0' ? " · " : "", status->lead);

    if (item == NULL)
      continue;
    hd_today_item_row (build, item, "task", hd_record_id (status->task), hd_record_int (status->task, HD_TASK_LEAD),
                       hd_record_text (status->task, HD_TASK_TITLE), detail, NULL);
    note_day (item, status->due);
  }
  hd_today_take (build, late);
  hd_today_take (build, soon);
  return TRUE;
}

/* Units whose share nobody can tell, each once however many targets ask for it. */
static void
add_unknown_units (HdTodayBuild *build, HdTodayItem *item, HdTargetStatus *status, GHashTable *seen)
{
  for (guint i = 0; i < status->units->len; i++) {
    HdUnitStatus *unit = g_ptr_array_index (status->units, i);
    g_autofree char *key = NULL;

    if (unit->met != HD_MET_UNKNOWN || unit->base.known || !g_hash_table_add (seen, g_memdup2 (&unit->unit, sizeof unit->unit)))
      continue;
    key = g_strdup_printf ("headcounts_unknown:unit:%" PRId64, unit->unit);
    hd_today_item_row (build, item, "unit", unit->unit, unit->unit, unit->name, "", key);
  }
}

gboolean
hd_today_targets (HdTodayBuild *build, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (build->store, build->plan, build->today->year, build->today->day, error);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  HdTodayItem *unknown, *at_risk;
  gboolean done = TRUE;

  if (statuses == NULL)
    return FALSE;
  unknown = hd_today_item_new (HD_TODAY_ANOMALIES, "headcounts_unknown", _("Units without a head-count for the year"), "units", HD_TODAY_DISMISS);
  at_risk = hd_today_item_new (HD_TODAY_ANOMALIES, "targets_at_risk", _("Targets at risk at this pace"), "plans", HD_TODAY_DISMISS);
  g_ptr_array_set_free_func (statuses, NULL);
  for (guint i = 0; i < statuses->len; i++) {
    HdTodayTarget *target = g_new0 (HdTodayTarget, 1);
    HdRecord *record;
    g_autofree char *text = NULL;
    g_autofree char *key = NULL;

    target->status = g_ptr_array_index (statuses, i);
    record = target->status->target;
    g_ptr_array_add (build->today->targets, target);
    if (!done || g_cancellable_set_error_if_cancelled (build->cancellable, done ? error : NULL) ||
        !hd_pace_of_target (build->store, target->status, build->today->day, &target->pace, error)) {
      done = FALSE;
      continue;
    }
    add_unknown_units (build, unknown, target->status, seen);
    if (!target->pace.at_risk)
      continue;
    text = hd_pace_text (&target->pace);
    key = g_strdup_printf ("targets_at_risk:target:%" PRId64, hd_record_id (record));
    hd_today_item_row (build, at_risk, "target", hd_record_id (record), 0, hd_record_text (record, HD_TARGET_TITLE), text, key);
  }
  hd_today_take (build, at_risk);
  hd_today_take (build, unknown);
  return done;
}

gboolean
hd_today_contradictions (HdTodayBuild *build, GError **error)
{
  g_autoptr (GPtrArray) targets = statuses_of (build);
  g_autoptr (GPtrArray) found = NULL;
  HdTodayItem *item;

  if (build->plan == 0)
    return TRUE;
  found = hd_contradictions_known (build->store, build->plan, build->today->year, targets, error);
  if (found == NULL)
    return FALSE;
  item = hd_today_item_new (HD_TODAY_ANOMALIES, "contradictions", _("Contradictions in the plan"), "obligations", HD_TODAY_DISMISS);
  for (guint i = 0; i < found->len; i++) {
    HdContradiction *contradiction = g_ptr_array_index (found, i);

    hd_today_item_row (build, item, contradiction->table, contradiction->id, 0, contradiction->title, contradiction->detail, contradiction->key);
  }
  hd_today_take (build, item);
  return TRUE;
}

gboolean
hd_today_certificates (HdTodayBuild *build, GError **error)
{
  g_autoptr (GPtrArray) problems = hd_certificate_problems (build->store, build->today->year, error);
  HdTodayItem *item;

  if (problems == NULL)
    return FALSE;
  item = hd_today_item_new (HD_TODAY_ANOMALIES, "certificate_numbers", _("Numbers of certificates missing or given twice"), "decisions", HD_TODAY_DISMISS);
  for (guint i = 0; i < problems->len; i++) {
    const char *problem = g_ptr_array_index (problems, i);
    g_autofree char *key = g_strconcat ("certificate_numbers:", problem, NULL);

    hd_today_item_row (build, item, "certificate", 0, 0, problem, "", key);
  }
  hd_today_take (build, item);
  return TRUE;
}

/* What was being typed when a form was left, or the power went. */
gboolean
hd_today_drafts (HdTodayBuild *build, GError **error)
{
  HdTodayItem *item = hd_today_item_new (HD_TODAY_WAITING, "drafts", _("Begun and not saved"), NULL, 0);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (build->store), "SELECT table_name, id FROM draft ORDER BY table_name, id", error)) {
    hd_today_item_free (item);
    return FALSE;
  }
  while (hd_sql_step (&sql, &failure)) {
    g_autofree char *table = g_strdup (hd_sql_text (&sql, 0));
    gint64 id = hd_sql_int (&sql, 1);
    GType type = hd_record_type_of_table (table);
    g_autofree char *name = NULL;

    if (type == G_TYPE_INVALID)
      continue;
    name = hd_store_label (build->store, table, id);
    hd_today_item_row (build, item, table, id, 0, *name != '\0' ? name : _(hd_record_type_label (type)),
                       *name != '\0' ? _(hd_record_type_label (type)) : _("a new record"), NULL);
  }
  if (failure != NULL) {
    hd_today_item_free (item);
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  hd_today_take (build, item);
  return TRUE;
}

gboolean
hd_today_duplicates (HdTodayBuild *build, GError **error)
{
  g_autoptr (GPtrArray) pairs = hd_subject_pairs (build->store, build->cancellable, error);
  HdTodayItem *item;

  if (pairs == NULL)
    return FALSE;
  item = hd_today_item_new (HD_TODAY_ANOMALIES, "duplicates", _("Subjects that may be one"), "exemplars", HD_TODAY_MERGE | HD_TODAY_DISMISS);
  for (guint i = 0; i < pairs->len; i++) {
    HdSubjectPair *pair = g_ptr_array_index (pairs, i);
    g_autofree char *name = hd_store_label (build->store, "subject", pair->first);
    g_autofree char *key = g_strdup_printf ("duplicates:%" PRId64 ":%" PRId64, pair->first, pair->second);

    hd_today_item_row (build, item, "subject", pair->first, 0, name, pair->why, key);
  }
  hd_today_take (build, item);
  return TRUE;
}
