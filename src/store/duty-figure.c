/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures of duties. What is late hangs on a calendar and on the day that counts, so that
 * the rows are made from the duties themselves and not by a statement. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include "duty-private.h"
#include "figure-private.h"
#include "text.h"

#define STATE(state) (1u << (state))
#define OWED_STATES  (STATE (HD_DUTY_OPEN) | STATE (HD_DUTY_SOON) | STATE (HD_DUTY_LATE) | STATE (HD_DUTY_DONE) | \
                      STATE (HD_DUTY_DONE_LATE) | STATE (HD_DUTY_UNDATED))

/* The duties of a scope; of every year that is asked for together, the plan's own. */
static GPtrArray *
duties_of (HdStore *store, const HdScope *scope, GError **error)
{
  HdDutyScope asked = { .plan = scope->plan, .from_year = scope->year, .to_year = scope->year, .unit = scope->unit, .today = scope->as_of };
  gint64 id = scope->plan != 0 ? scope->plan : hd_plan_of_year (store, scope->year, error);
  g_autoptr (HdRecord) plan = NULL;

  if (id < 0)
    return NULL;
  if (id == 0)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) hd_duty_free);
  if (scope->year == 0) {
    plan = hd_store_get (store, HD_TYPE_PLAN, id, error);
    if (plan == NULL)
      return NULL;
    asked.plan = id;
    asked.from_year = hd_record_int (plan, HD_PLAN_PERIOD_START);
    asked.to_year = hd_record_int (plan, HD_PLAN_PERIOD_END);
  }
  return hd_duties (store, &asked, error);
}

/* When it is due, and how it stands. (transfer full) */
static char *
detail_of (const HdDuty *duty)
{
  g_autofree char *due = hd_date_format (duty->due);
  g_autofree char *late = duty->days_late == 0 ? g_strdup ("")
    : g_strdup_printf (ngettext (", %d day", ", %d days", duty->days_late), (int) duty->days_late);

  return g_strdup_printf ("%s%s%s%s", due, *due != '\0' ? " · " : "", _(hd_duty_label (duty)), late);
}

/* A duty is opened at its note, or where nothing was noted at who owes it. */
static HdEvidence *
row_of (const HdDuty *duty, gint64 weight)
{
  HdEvidence *row = g_new0 (HdEvidence, 1);
  const char *title = hd_record_text (duty->obligation, HD_OBLIGATION_TITLE);

  row->table = g_strdup (duty->fulfilment != 0 ? "fulfilment" : duty->unit != 0 ? "unit" : "obligation");
  row->id = duty->fulfilment != 0 ? duty->fulfilment : duty->unit != 0 ? duty->unit : hd_record_id (duty->obligation);
  row->unit = duty->unit;
  row->label = duty->month == 0 ? g_strdup_printf ("%s: %s", duty->owner, title)
                                : g_strdup_printf ("%s: %s (%02u/%" PRId64 ")", duty->owner, title, duty->month, duty->year);
  row->detail = detail_of (duty);
  row->weight = weight;
  return row;
}

static gboolean
is_asked (const HdDuty *duty, const HdScope *scope, guint states)
{
  return (states & STATE (duty->state)) != 0 &&
         (scope->movement == 0 || hd_record_int (duty->obligation, HD_OBLIGATION_MOVEMENT) == scope->movement);
}

static GPtrArray *
rows_in (HdStore *store, const HdScope *scope, guint states, GError **error)
{
  g_autoptr (GPtrArray) duties = duties_of (store, scope, error);
  GPtrArray *rows;

  if (duties == NULL)
    return NULL;
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  for (guint i = 0; i < duties->len; i++)
    if (is_asked (g_ptr_array_index (duties, i), scope, states))
      g_ptr_array_add (rows, row_of (g_ptr_array_index (duties, i), 1));
  return rows;
}

GPtrArray *
hd_duty_rows_total (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, OWED_STATES, error);
}

GPtrArray *
hd_duty_rows_overdue (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, STATE (HD_DUTY_LATE), error);
}

GPtrArray *
hd_duty_rows_due_soon (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, STATE (HD_DUTY_SOON), error);
}

GPtrArray *
hd_duty_rows_done (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, STATE (HD_DUTY_DONE) | STATE (HD_DUTY_DONE_LATE), error);
}

GPtrArray *
hd_duty_rows_done_late (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, STATE (HD_DUTY_DONE_LATE), error);
}

GPtrArray *
hd_duty_rows_undated_open (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, STATE (HD_DUTY_UNDATED), error);
}

GPtrArray *
hd_duty_rows_exempt (HdStore *store, const HdScope *scope, GError **error)
{
  return rows_in (store, scope, STATE (HD_DUTY_EXEMPT), error);
}

static int
by_unit (gconstpointer a, gconstpointer b)
{
  const HdEvidence *left = *(HdEvidence *const *) a, *right = *(HdEvidence *const *) b;

  return (left->unit > right->unit) - (left->unit < right->unit);
}

/* Units with something overdue, and below each what it is. */
GPtrArray *
hd_duty_rows_units_owing (HdStore *store, const HdScope *scope, GError **error)
{
  g_autoptr (GPtrArray) late = rows_in (store, scope, STATE (HD_DUTY_LATE), error);
  GPtrArray *rows;

  if (late == NULL)
    return NULL;
  g_ptr_array_sort (late, by_unit);
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  for (guint i = 0, n; i < late->len; i += n) {
    HdEvidence *first = g_ptr_array_index (late, i);
    HdEvidence *unit;

    for (n = 1; i + n < late->len && ((HdEvidence *) g_ptr_array_index (late, i + n))->unit == first->unit; n++)
      ;
    /* The council's own are no unit's. */
    if (first->unit == 0) {
      for (guint j = 0; j < n; j++)
        g_clear_pointer ((HdEvidence **) &late->pdata[i + j], hd_evidence_free);
      continue;
    }
    unit = g_new0 (HdEvidence, 1);
    unit->table = g_strdup ("unit");
    unit->id = unit->unit = first->unit;
    unit->label = hd_store_label (store, "unit", first->unit);
    unit->detail = g_strdup_printf (ngettext ("%u overdue", "%u overdue", n), n);
    unit->weight = 1;
    g_ptr_array_add (rows, unit);
    for (guint j = 0; j < n; j++) {
      HdEvidence *row = g_ptr_array_index (late, i + j);

      row->weight = 0;
      g_ptr_array_add (rows, row);
      late->pdata[i + j] = NULL;
    }
  }
  /* Every row is an own one of the answer now, or gone. */
  g_ptr_array_set_free_func (late, NULL);
  return rows;
}
