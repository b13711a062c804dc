/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Targets of a plan: what is required, what is achieved, met or not. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "figure-private.h"
#include "plan.h"

void
hd_target_status_free (HdTargetStatus *status)
{
  g_clear_object (&status->target);
  g_clear_pointer (&status->units, g_ptr_array_unref);
  g_free (status);
}

static gboolean
comparator_is (HdRecord *target, const char *nick)
{
  return strcmp (hd_record_text (target, HD_TARGET_COMPARATOR), nick) == 0;
}

/* Both sides count units: all of them, or the share the plan names, rounded up.
 * Without units, or with a head-count missing, the required side is not known: an
 * unknown denominator is not 0. */
static void
judge_units (HdTargetStatus *status)
{
  gboolean failed = FALSE, unknown = FALSE;
  gint64 n = status->units->len;

  status->required.value = comparator_is (status->target, "percent_of_units")
    ? hd_percent_required (hd_record_int (status->target, HD_TARGET_REQUIRED), n) : n;
  for (guint i = 0; i < n; i++) {
    HdUnitStatus *unit = g_ptr_array_index (status->units, i);

    failed = failed || unit->met == HD_MET_NO;
    unknown = unknown || unit->met == HD_MET_UNKNOWN;
    status->achieved.value += unit->met == HD_MET_YES;
    status->achieved.known = status->achieved.known || unit->met != HD_MET_UNKNOWN;
  }
  /* The same sum as the figure's: it is not known if nobody's need is. */
  status->achieved.known = status->achieved.known || n == 0;
  status->required.known = n > 0 && !unknown;
  if (!status->required.known)
    status->required.value = 0;

  if (n == 0)
    status->met = HD_MET_UNKNOWN;
  else if (comparator_is (status->target, "percent_of_units"))
    status->met = !status->required.known ? HD_MET_UNKNOWN
                : status->achieved.value >= status->required.value ? HD_MET_YES : HD_MET_NO;
  else
    status->met = failed ? HD_MET_NO : unknown ? HD_MET_UNKNOWN : HD_MET_YES;
}

static void
judge_number (HdTargetStatus *status)
{
  status->required.value = hd_record_int (status->target, HD_TARGET_REQUIRED);
  status->required.known = status->required.value > 0;
  if (comparator_is (status->target, "tracked"))
    status->met = HD_MET_TRACKED;
  else if (!status->required.known || !status->achieved.known)
    status->met = HD_MET_UNKNOWN;
  else
    status->met = status->achieved.value >= status->required.value ? HD_MET_YES : HD_MET_NO;
  if (status->met == HD_MET_TRACKED)
    status->required = (HdValue) { FALSE, 0 };
}

static HdTargetStatus *
judge (HdStore *store, HdRecord *target, HdRecord *plan, gint64 year, const char *as_of, GError **error)
{
  g_autoptr (HdTargetStatus) status = g_new0 (HdTargetStatus, 1);
  const HdFigure *figure = hd_figure_lookup (hd_record_text (target, HD_TARGET_FIGURE));
  HdContext context;

  status->target = g_object_ref (target);
  status->year = year;
  status->measure = hd_record_text (target, HD_TARGET_MEASURE);
  hd_context_of_target (target, plan, year, &context);
  hd_context_set_as_of (&context, as_of);
  memcpy (status->as_of, context.as_of, sizeof status->as_of);

  /* A figure that this version does not have leaves the target open, not the list. */
  if (figure == NULL) {
    status->units = g_ptr_array_new ();
    status->met = HD_MET_UNKNOWN;
    return g_steal_pointer (&status);
  }
  status->per_unit = figure->units != NULL;
  if (status->per_unit) {
    status->measure = _("units");
    status->units = hd_figure_units (store, figure, &context, error);
    if (status->units == NULL)
      return NULL;
    judge_units (status);
  } else {
    status->units = g_ptr_array_new ();
    if (!hd_figure_evaluate (store, figure, &context, &status->achieved, error))
      return NULL;
    judge_number (status);
  }
  return g_steal_pointer (&status);
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  HdRecord *left = *(HdRecord **) a, *right = *(HdRecord **) b;
  gint64 difference = hd_record_int (left, HD_TARGET_POSITION) - hd_record_int (right, HD_TARGET_POSITION);

  return difference != 0 ? (difference > 0) - (difference < 0)
                         : strcmp (hd_record_text (left, HD_TARGET_CODE), hd_record_text (right, HD_TARGET_CODE));
}

/* Of today: hd_target_statuses_on(). */
GPtrArray *
hd_target_statuses (HdStore *store, gint64 plan, gint64 year, GError **error)
{
  return hd_target_statuses_on (store, plan, year, NULL, error);
}

/**
 * hd_target_statuses_on:
 * @plan: 0 for the plan of that year
 * @as_of: (nullable): the day that counts, as of a scope
 *
 * Every target of the plan, in the plan's order, as it stands at the end of the year.
 *
 * Returns: (transfer full) (element-type HdTargetStatus): empty if there is no plan
 */
GPtrArray *
hd_target_statuses_on (HdStore *store, gint64 plan, gint64 year, const char *as_of, GError **error)
{
  g_autoptr (GPtrArray) statuses = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_target_status_free);
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (HdRecord) record = NULL;

  if (plan == 0)
    plan = hd_plan_of_year (store, year, error);
  if (plan < 0)
    return NULL;
  if (plan == 0)
    return g_steal_pointer (&statuses);
  record = hd_store_get (store, HD_TYPE_PLAN, plan, error);
  if (record == NULL)
    return NULL;
  targets = hd_store_find_ref (store, HD_TYPE_TARGET, "plan", plan, error);
  if (targets == NULL)
    return NULL;
  g_ptr_array_sort (targets, by_position);
  for (guint i = 0; i < targets->len; i++) {
    HdTargetStatus *status = judge (store, g_ptr_array_index (targets, i), record, year, as_of, error);

    if (status == NULL)
      return NULL;
    g_ptr_array_add (statuses, status);
  }
  return g_steal_pointer (&statuses);
}

/**
 * hd_target_rows:
 *
 * The evidence of a target, as of its figure. Where each unit owes it, each unit
 * comes first with what it has of what it needs, then its own rows.
 *
 * Returns: (transfer full) (element-type HdEvidence)
 */
GPtrArray *
hd_target_rows (HdStore *store, HdTargetStatus *status, GError **error)
{
  const HdFigure *figure = hd_figure_lookup (hd_record_text (status->target, HD_TARGET_FIGURE));
  g_autoptr (HdRecord) plan = NULL;
  HdContext context;

  if (figure == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  plan = hd_store_get (store, HD_TYPE_PLAN, hd_record_int (status->target, HD_TARGET_PLAN), error);
  if (plan == NULL)
    return NULL;
  hd_context_of_target (status->target, plan, status->year, &context);
  hd_context_set_as_of (&context, status->as_of);
  return hd_figure_evidence (store, figure, &context, error);
}

const char *
hd_met_label (HdMet met)
{
  static const char *const labels[] = {
    [HD_MET_NO]      = N_("Not met"),
    [HD_MET_YES]     = N_("Met"),
    [HD_MET_UNKNOWN] = N_("Unknown"),
    [HD_MET_TRACKED] = N_("Followed"),
  };

  return labels[met];
}
