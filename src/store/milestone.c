/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Milestones: the duties of a year summed up by obligation, as reports show them. What
 * all units or all clusters owe is one milestone; what a unit owes by itself is its own. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "duty-private.h"
#include "figure-private.h"
#include "movement.h"
#include "plan.h"
#include "text.h"
#include "unit.h"

void
hd_milestone_free (HdMilestone *milestone)
{
  g_clear_object (&milestone->obligation);
  g_free (milestone->owner);
  g_free (milestone->due);
  g_free (milestone->due_strict);
  g_free (milestone->done);
  g_free (milestone);
}

/* The unit a word of the owner field means: a code, or a name typed by hand. */
static HdRecord *
unit_called (HdStore *store, const char *word)
{
  static const char *const fields[] = { "code", "name", "short_name" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    g_autoptr (GPtrArray) units = hd_store_find (store, HD_TYPE_UNIT, fields[i], word, NULL);

    if (units != NULL && units->len > 0)
      return g_object_ref (g_ptr_array_index (units, 0));
  }
  return NULL;
}

char *
hd_obligation_owner (HdStore *store, HdRecord *obligation, const char *const labels[3])
{
  static const char *const nicks[] = { "all", "council", "clusters" };
  g_auto (GStrv) words = hd_obligation_owners (obligation);
  GString *text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    g_autoptr (HdRecord) unit = NULL;
    const char *name = words[i];

    for (guint j = 0; j < G_N_ELEMENTS (nicks); j++)
      if (strcmp (words[i], nicks[j]) == 0)
        name = labels[j];
    if (name == words[i] && (unit = unit_called (store, name)) != NULL)
      name = hd_record_text (unit, HD_UNIT_NAME);
    if (text->len > 0)
      g_string_append (text, ", ");
    g_string_append (text, name);
  }
  return g_string_free (text, FALSE);
}

static int
state_of (HdDutyState state)
{
  switch (state) {
  case HD_DUTY_SOON:
    return HD_DUE_SOON;
  case HD_DUTY_LATE:
    return HD_DUE_LATE;
  case HD_DUTY_DONE:
  case HD_DUTY_EXEMPT:
    return HD_DUE_DONE;
  case HD_DUTY_DONE_LATE:
    return HD_DUE_DONE_LATE;
  case HD_DUTY_UNDATED:
    return HD_DUE_UNDATED;
  case HD_DUTY_OPEN:
  default:
    return HD_DUE_OPEN;
  }
}

static HdMilestone *
milestone_new (const HdDuty *duty)
{
  HdMilestone *milestone = g_new0 (HdMilestone, 1);

  milestone->obligation = g_object_ref (duty->obligation);
  return milestone;
}

static gboolean
is_done (const HdDuty *duty)
{
  return duty->state == HD_DUTY_DONE || duty->state == HD_DUTY_DONE_LATE;
}

/* What one unit, or the council, owes by itself. Whoever need not do it has no milestone. */
static void
add_own (GPtrArray *milestones, const HdDuty *duty)
{
  HdMilestone *milestone;

  if (duty->state == HD_DUTY_EXEMPT || hd_duty_is_past (duty))
    return;
  milestone = milestone_new (duty);
  milestone->unit = duty->unit;
  milestone->owner = g_strdup (duty->owner);
  milestone->due = g_strdup (duty->due);
  /* A later day that was agreed on holds for both readings. */
  milestone->due_strict = g_strdup (strcmp (duty->due, duty->due_worded) == 0 ? duty->due_strict : duty->due);
  milestone->done = g_strdup (duty->done);
  milestone->count = (HdValue) { duty->counted, duty->count };
  milestone->quota = duty->quota;
  milestone->days_late = duty->days_late;
  milestone->state = state_of (duty->state);
  g_ptr_array_add (milestones, milestone);
}

/* How far towards the attention of the reader a state is: the first of many decides. */
static int
urgency (HdDutyState state)
{
  static const int ranks[] = {
    [HD_DUTY_LATE] = 5, [HD_DUTY_SOON] = 4, [HD_DUTY_OPEN] = 3, [HD_DUTY_UNDATED] = 2, [HD_DUTY_DONE_LATE] = 1,
    [HD_DUTY_DONE] = 0, [HD_DUTY_EXEMPT] = 0,
  };

  return ranks[state];
}

/* What all owe together: how many of those who owe it have done it; done when the last
 * one has. What is owed every month is done by who did it in each month that counts, and
 * as a whole has no day; of one unit alone its months are counted. */
static void
add_together (GPtrArray *milestones, HdDuty *const *duties, guint n, gint64 owner_unit, const char *owner)
{
  gboolean monthly = duties[0]->month != 0, past = TRUE;
  HdMilestone *milestone = milestone_new (duties[0]);
  const HdDuty *worst = duties[0];
  const char *due = "", *strict = "", *latest = "";
  gint64 units = 0, done = 0;

  for (guint i = 0; i < n;) {
    gint64 unit = duties[i]->unit, cluster = duties[i]->cluster;
    gboolean owes = FALSE, all_done = TRUE;
    guint end = owner_unit != 0 ? i + 1 : n;

    for (; i < end && duties[i]->unit == unit && duties[i]->cluster == cluster; i++) {
      const HdDuty *duty = duties[i];

      past = past && (duty->state == HD_DUTY_EXEMPT || hd_duty_is_past (duty));
      if (duty->state == HD_DUTY_EXEMPT)
        continue;
      owes = TRUE;
      all_done = all_done && is_done (duty);
      if (urgency (duty->state) > urgency (worst->state))
        worst = duty;
      milestone->days_late = MAX (milestone->days_late, is_done (duty) ? 0 : duty->days_late);
      if (strcmp (duty->done, latest) > 0)
        latest = duty->done;
      if (*duty->due_worded != '\0') {
        due = duty->due_worded;
        strict = duty->due_strict;
      }
    }
    units += owes;
    done += owes && all_done;
  }
  if (past) {
    hd_milestone_free (milestone);
    return;
  }
  milestone->unit = owner_unit;
  milestone->owner = g_strdup (owner);
  milestone->due = g_strdup (monthly ? "" : due);
  milestone->due_strict = g_strdup (monthly ? "" : strict);
  milestone->count = (HdValue) { TRUE, done };
  milestone->quota = units;
  if (units > 0 && done == units) {
    milestone->done = g_strdup (latest);
    milestone->state = state_of (worst->state);
    for (guint i = 0; i < n; i++)
      milestone->days_late = MAX (milestone->days_late, duties[i]->days_late);
  } else {
    milestone->done = g_strdup ("");
    milestone->state = monthly ? HD_DUE_UNDATED : state_of (worst->state);
    if (monthly)
      milestone->days_late = 0;
  }
  g_ptr_array_add (milestones, milestone);
}

/* By due date, those without one last; then in the plan's order. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const HdMilestone *left = *(HdMilestone **) a, *right = *(HdMilestone **) b;
  gint64 difference = (left->due[0] == '\0') - (right->due[0] == '\0');

  if (difference == 0)
    difference = strcmp (left->due, right->due);
  if (difference == 0)
    difference = hd_record_int (left->obligation, HD_OBLIGATION_POSITION) -
                 hd_record_int (right->obligation, HD_OBLIGATION_POSITION);
  return (difference > 0) - (difference < 0);
}

GPtrArray *
hd_milestones_of (HdStore *store, GPtrArray *duties)
{
  const char *labels[] = { _("All units"), _("Council"), _("Emulation clusters") };
  GPtrArray *milestones = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_milestone_free);

  for (guint i = 0; i < duties->len;) {
    HdDuty **first = (HdDuty **) &g_ptr_array_index (duties, i);
    HdRecord *obligation = (*first)->obligation;
    guint n = 0;

    while (i < duties->len && ((HdDuty *) g_ptr_array_index (duties, i))->obligation == obligation) {
      i++;
      n++;
    }
    if ((*first)->shared) {
      g_autofree char *owner = hd_obligation_owner (store, obligation, labels);

      add_together (milestones, first, n, 0, owner);
    } else if ((*first)->month != 0) {
      for (guint j = 0, m; j < n; j += m) {
        for (m = 1; j + m < n && first[j + m]->unit == first[j]->unit; m++)
          ;
        add_together (milestones, first + j, m, first[j]->unit, first[j]->owner);
      }
    } else {
      for (guint j = 0; j < n; j++)
        add_own (milestones, first[j]);
    }
  }
  /* The array's order within an obligation must stand: one lead unit after another. */
  g_ptr_array_sort (milestones, compare);
  return milestones;
}

/**
 * hd_milestones:
 * @plan: 0 for the plan of that year
 * @today: ISO date from which lateness is counted
 *
 * What the plan's obligations ask for in a year: yearly ones with that year's date,
 * those of a movement once for each unit that leads it. Summed up from the duties.
 *
 * Returns: (transfer full) (element-type HdMilestone): by due date
 */
GPtrArray *
hd_milestones (HdStore *store, gint64 plan, gint64 year, const char *today, GError **error)
{
  const HdDutyScope scope = { .plan = plan, .from_year = year, .to_year = year, .today = today };
  g_autoptr (GPtrArray) duties = hd_duties_ever (store, &scope, error);

  return duties == NULL ? NULL : hd_milestones_of (store, duties);
}

/* Of whoever owes it, what adds to the number; -1 for who has nothing to do with it. The
 * duties of one owner follow each other. */
static gint64
weight_of (const HdDuty *duty, const char *what, gboolean all_done)
{
  gboolean counts = duty->counted && duty->quota > 0 && !duty->shared;

  if (strcmp (what, "done") == 0)
    return counts ? duty->count : all_done;
  if (strcmp (what, "all") == 0)
    return counts ? duty->quota : 1;
  return duty->days_late > 0 ? duty->days_late : -1;
}

static void
add_row (GPtrArray *rows, const HdDuty *duty, gint64 weight)
{
  HdEvidence *row = g_new0 (HdEvidence, 1);
  g_autofree char *due = hd_date_format (duty->due);
  g_autofree char *done = hd_date_format (duty->done);
  const char *state = _(hd_duty_label (duty));

  row->table = g_strdup (duty->unit != 0 ? "unit" : "obligation");
  row->id = duty->unit != 0 ? duty->unit : hd_record_id (duty->obligation);
  row->unit = duty->unit;
  row->label = duty->month == 0 ? g_strdup (duty->owner) : g_strdup_printf (_("%s, month %u"), duty->owner, duty->month);
  row->detail = g_strdup_printf ("%s%s%s", state, *done != '\0' || *due != '\0' ? " · " : "", *done != '\0' ? done : due);
  row->weight = weight;
  g_ptr_array_add (rows, row);
}

/* Of what is late the longest counts, of equals the first. */
static void
keep_longest (GPtrArray *rows)
{
  HdEvidence *longest = NULL;

  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    if (longest == NULL || row->weight > longest->weight)
      longest = row;
  }
  for (guint i = 0; i < rows->len; i++) {
    HdEvidence *row = g_ptr_array_index (rows, i);

    if (row != longest)
      row->weight = 0;
  }
}

GPtrArray *
hd_milestone_rows (HdStore *store, const HdScope *scope, gint64 obligation, const char *what, GError **error)
{
  const HdDutyScope asked = { .plan = scope->plan, .from_year = scope->year, .to_year = scope->year, .obligation = obligation,
                              .unit = scope->unit, .today = scope->as_of };
  g_autoptr (GPtrArray) duties = hd_duties_ever (store, &asked, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  gboolean late = strcmp (what, "late") == 0, open = FALSE;

  if (duties == NULL)
    return NULL;
  for (guint i = 0; i < duties->len && !open; i++)
    open = !is_done (g_ptr_array_index (duties, i)) && ((HdDuty *) g_ptr_array_index (duties, i))->state != HD_DUTY_EXEMPT;
  for (guint i = 0, end; i < duties->len; i = end) {
    const HdDuty *first = g_ptr_array_index (duties, i), *shown = NULL;
    gboolean all_done = TRUE;
    gint64 weight;

    /* The months that one of many owes are one thing; a unit's own are counted. */
    for (end = i; end < duties->len && (end == i || (scope->unit == 0 && first->shared)); end++) {
      const HdDuty *duty = g_ptr_array_index (duties, end);

      if (duty->unit != first->unit || duty->cluster != first->cluster)
        break;
      if (duty->state == HD_DUTY_EXEMPT)
        continue;
      all_done = all_done && is_done (duty);
      /* While anybody has not done it, what was done late is late no more. */
      if (shown == NULL || (!is_done (duty) && is_done (shown)) || (is_done (duty) == is_done (shown) && duty->days_late > shown->days_late))
        shown = duty;
    }
    if (shown == NULL || (late && open && is_done (shown)))
      continue;
    weight = weight_of (shown, what, all_done);
    if (weight >= 0)
      add_row (rows, shown, weight);
  }
  if (late)
    keep_longest (rows);
  return g_steal_pointer (&rows);
}
