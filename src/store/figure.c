/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures: what is asked, of which years and units, and the answer. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "figure-private.h"
#include "plan.h"
#include "reorganise.h"
#include "text.h"

#define LAST_YEAR 9999

void
hd_evidence_free (HdEvidence *evidence)
{
  g_free (evidence->table);
  g_free (evidence->label);
  g_free (evidence->detail);
  g_free (evidence);
}

HdValue
hd_evidence_sum (GPtrArray *rows)
{
  HdValue sum = { TRUE, 0 };

  for (guint i = 0; i < rows->len; i++)
    sum.value += ((HdEvidence *) g_ptr_array_index (rows, i))->weight;
  return sum;
}

void
hd_unit_status_free (HdUnitStatus *status)
{
  g_free (status->name);
  g_free (status);
}

gint64
hd_percent_required (gint64 percent, gint64 n)
{
  return (n * percent + 99) / 100;
}

/* The plan whose period holds the year; else the last that began before it, else
 * the first there is. 0 if there is no plan, -1 on error. */
gint64
hd_plan_of_year (HdStore *store, gint64 year, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT id FROM plan ORDER BY period_start <= :year AND period_end >= :year DESC,"
                     " period_start <= :year DESC,"
                     " CASE WHEN period_start <= :year THEN -period_start ELSE period_start END, issued DESC, id", error))
    return -1;
  hd_sql_bind_int (&sql, ":year", year == 0 ? LAST_YEAR : year);
  if (hd_sql_step (&sql, &failure))
    return hd_sql_int (&sql, 0);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return -1;
  }
  return 0;
}

/* What a target asks its figure: the years its period covers, the kinds of unit it
 * is for, and what each owes. A thing owed once, or over the plan, stays done: it
 * is counted from the plan's first year to the end of the year asked for. */
void
hd_context_of_target (HdRecord *target, HdRecord *plan, gint64 year, HdContext *context)
{
  const char *period = hd_record_text (target, HD_TARGET_PERIOD);
  const char *comparator = hd_record_text (target, HD_TARGET_COMPARATOR);
  const char *kinds = hd_record_text (target, HD_TARGET_SCOPE_KINDS);
  gboolean standing = strcmp (period, "once") == 0 || strcmp (period, "plan") == 0;

  memset (context, 0, sizeof *context);
  context->plan = hd_record_int (target, HD_TARGET_PLAN);
  context->year = year;
  context->from = year == 0 ? 0 : year;
  context->to = year == 0 ? LAST_YEAR : year;
  if (standing && year != 0 && plan != NULL)
    context->from = MIN (year, hd_record_int (plan, HD_PLAN_PERIOD_START));

  /* A share of units asks one thing of each; the share itself is of the units. */
  context->each = strcmp (comparator, "percent_of_units") == 0 ? 1 : hd_record_int (target, HD_TARGET_REQUIRED);
  if (kinds[0] != '\0' && strcmp (kinds, "all") != 0) {
    g_auto (GStrv) list = g_strsplit_set (kinds, ", ", -1);
    gsize used = g_strlcpy (context->kinds, ",", sizeof context->kinds);

    for (guint i = 0; list[i] != NULL; i++)
      if (list[i][0] != '\0' && used + strlen (list[i]) + 2 < sizeof context->kinds) {
        used = g_strlcat (context->kinds, list[i], sizeof context->kinds);
        used = g_strlcat (context->kinds, ",", sizeof context->kinds);
      }
  }
}

/* Fills a context as the plan's own target for this figure would, so that a figure
 * and the target that rests on it are one number. */
gboolean
hd_context_resolve (HdStore *store, const char *figure, const HdScope *scope, HdContext *context, GError **error)
{
  static const HdScope everything = { 0 };
  g_autoptr (GPtrArray) targets = NULL;
  gint64 plan_id;

  if (scope == NULL)
    scope = &everything;
  memset (context, 0, sizeof *context);
  plan_id = scope->plan != 0 ? scope->plan : hd_plan_of_year (store, scope->year, error);
  if (plan_id < 0)
    return FALSE;
  context->plan = plan_id;
  context->year = scope->year;
  context->from = scope->year;
  context->to = scope->year == 0 ? LAST_YEAR : scope->year;
  context->each = strcmp (figure, "units_exemplars_percent") == 0 ? -1 : 1;
  if (strcmp (figure, "wards_exemplars") == 0)
    g_strlcpy (context->kinds, ",ward,", sizeof context->kinds);

  targets = hd_store_find (store, HD_TYPE_TARGET, "figure", figure, error);
  if (targets == NULL)
    return FALSE;
  for (guint i = 0; i < targets->len; i++) {
    HdRecord *target = g_ptr_array_index (targets, i);

    if (hd_record_int (target, HD_TARGET_PLAN) == plan_id) {
      g_autoptr (HdRecord) plan = hd_store_get (store, HD_TYPE_PLAN, plan_id, error);

      if (plan == NULL)
        return FALSE;
      hd_context_of_target (target, plan, scope->year, context);
      break;
    }
  }
  context->unit = scope->unit;
  context->movement = scope->movement;
  g_strlcpy (context->kind, scope->kind == NULL ? "" : scope->kind, sizeof context->kind);
  hd_context_set_as_of (context, scope->as_of);
  return TRUE;
}

static void
bind (HdSql *sql, const char *name, gint64 value)
{
  if (sqlite3_bind_parameter_index (sql->stmt, name) != 0)
    hd_sql_bind_int (sql, name, value);
}

static void
bind_day_of_year (HdSql *sql, const char *name, gint64 year, const char *day)
{
  char text[16];

  if (sqlite3_bind_parameter_index (sql->stmt, name) == 0)
    return;
  g_snprintf (text, sizeof text, "%04d-%s", (int) year, day);
  hd_sql_bind_text (sql, name, text);
}

/* The day that counts, NULL or "" for today. */
void
hd_context_set_as_of (HdContext *context, const char *as_of)
{
  g_strlcpy (context->as_of, as_of == NULL ? "" : as_of, sizeof context->as_of);
}

/* The day whose units are meant: the day that counts, within the year; "" for every year. */
void
hd_context_day (HdContext *context, char day[16])
{
  g_autofree char *today = hd_date_today ();
  char first[16], last[16];

  g_snprintf (first, sizeof first, "%04d-01-01", (int) context->year);
  g_snprintf (last, sizeof last, "%04d-12-31", (int) context->year);
  g_strlcpy (day, context->as_of[0] != '\0' ? context->as_of : today, 16);
  if (context->year == 0)
    day[0] = '\0';
  else if (strcmp (day, first) < 0)
    g_strlcpy (day, first, 16);
  else if (strcmp (day, last) > 0)
    g_strlcpy (day, last, 16);
}

static void
bind_day (HdContext *context, HdStore *store, HdSql *sql)
{
  char day[16];

  hd_context_day (context, day);
  hd_sql_bind_text (sql, ":day", day);
  if (sqlite3_bind_parameter_index (sql->stmt, ":roll") != 0) {
    g_autofree char *roll = day[0] == '\0' ? g_strdup ("") : hd_unit_roll_of (store, context->year, day);

    hd_sql_bind_text (sql, ":roll", roll);
  }
}

/* Begins a statement of this room and sets those of the context's binds it has. */
gboolean
hd_context_begin (HdContext *context, HdStore *store, HdSql *sql, const char *text, GError **error)
{
  if (!hd_sql_begin (sql, hd_store_db (store), text, error))
    return FALSE;
  bind (sql, ":plan", context->plan);
  bind (sql, ":year", context->year);
  bind (sql, ":from", context->from);
  bind (sql, ":to", context->to);
  bind (sql, ":last", context->year == 0 ? LAST_YEAR : context->year);
  bind (sql, ":unit", context->unit);
  bind (sql, ":movement", context->movement);
  bind_day_of_year (sql, ":from_day", context->from, "01-01");
  bind_day_of_year (sql, ":to_day", context->to, "12-31");
  /* A share that no plan names is unknown; an unset bind is NULL, which says so. */
  if (context->each >= 0)
    bind (sql, ":each", context->each);
  if (sqlite3_bind_parameter_index (sql->stmt, ":as_of") != 0) {
    g_autofree char *today = hd_date_today ();

    hd_sql_bind_text (sql, ":as_of", context->as_of[0] != '\0' ? context->as_of : today);
  }
  if (sqlite3_bind_parameter_index (sql->stmt, ":kinds") != 0)
    hd_sql_bind_text (sql, ":kinds", context->kinds);
  if (sqlite3_bind_parameter_index (sql->stmt, ":day") != 0)
    bind_day (context, store, sql);
  if (sqlite3_bind_parameter_index (sql->stmt, ":kind") != 0)
    hd_sql_bind_text (sql, ":kind", context->kind);
  return TRUE;
}

gboolean
hd_figure_evaluate (HdStore *store, const HdFigure *figure, HdContext *context, HdValue *value, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (figure->list != NULL) {
    g_autoptr (GPtrArray) rows = hd_figure_evidence (store, figure, context, error);

    if (rows == NULL)
      return FALSE;
    *value = hd_evidence_sum (rows);
    return TRUE;
  }
  if (!hd_context_begin (context, store, &sql, figure->value, error))
    return FALSE;
  if (!hd_sql_step (&sql, &failure)) {
    if (failure == NULL)
      g_set_error (&failure, HD_ERROR, HD_ERROR_FAILED, _("The figure %s gave nothing"), figure->name);
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  value->known = hd_sql_int (&sql, 0) != 0;
  value->value = value->known ? hd_sql_int (&sql, 1) : 0;
  return TRUE;
}

/* The rows of a statement whose columns are those of a figure: table, id, unit, label,
 * detail, weight. */
GPtrArray *
hd_evidence_read (HdSql *sql, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  g_autoptr (GError) failure = NULL;

  while (hd_sql_step (sql, &failure)) {
    HdEvidence *row = g_new0 (HdEvidence, 1);

    row->table = g_strdup (hd_sql_text (sql, 0));
    row->id = hd_sql_int (sql, 1);
    row->unit = hd_sql_int (sql, 2);
    row->label = g_strdup (hd_sql_text (sql, 3));
    row->detail = g_strdup (hd_sql_text (sql, 4));
    row->weight = hd_sql_int (sql, 5);
    g_ptr_array_add (rows, row);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&rows);
}

GPtrArray *
hd_figure_evidence (HdStore *store, const HdFigure *figure, HdContext *context, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (figure->list != NULL) {
    const HdScope scope = { context->plan, context->year, context->unit, context->movement,
                            context->as_of[0] != '\0' ? context->as_of : NULL,
                            context->kind[0] != '\0' ? context->kind : NULL };

    return figure->list (store, &scope, error);
  }
  if (!hd_context_begin (context, store, &sql, figure->rows, error))
    return NULL;
  return hd_evidence_read (&sql, error);
}

/* How each unit stands with a figure that units owe. */
GPtrArray *
hd_figure_units (HdStore *store, const HdFigure *figure, HdContext *context, GError **error)
{
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_unit_status_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_context_begin (context, store, &sql, figure->units, error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    HdUnitStatus *unit = g_new0 (HdUnitStatus, 1);

    unit->unit = hd_sql_int (&sql, 0);
    unit->name = g_strdup (hd_sql_text (&sql, 1));
    unit->base.known = sqlite3_column_type (sql.stmt, 2) != SQLITE_NULL;
    unit->base.value = hd_sql_int (&sql, 2);
    unit->required.known = sqlite3_column_type (sql.stmt, 3) != SQLITE_NULL;
    unit->required.value = hd_sql_int (&sql, 3);
    unit->achieved = hd_sql_int (&sql, 4);
    unit->met = !unit->required.known ? HD_MET_UNKNOWN
              : unit->achieved >= unit->required.value ? HD_MET_YES : HD_MET_NO;
    g_ptr_array_add (units, unit);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&units);
}

/* A figure by name; NULL with error if there is none. */
const HdFigure *
hd_figure_find (const char *name, GError **error)
{
  const HdFigure *figure = hd_figure_lookup (name);

  if (figure == NULL)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no figure named %s"), name);
  return figure;
}

/**
 * hd_figure_value:
 * @name: of hd_figures()
 * @scope: (nullable): NULL for everything
 * @value: (out): not known if what it is measured against was never given
 *
 * Where the plan of that year has a target resting on this figure, the figure is
 * asked as that target asks it: over its period, for its kinds of unit, against
 * what it requires.
 */
gboolean
hd_figure_value (HdStore *store, const char *name, const HdScope *scope, HdValue *value, GError **error)
{
  const HdFigure *figure = hd_figure_find (name, error);
  HdContext context;

  return figure != NULL && hd_context_resolve (store, name, scope, &context, error) &&
         hd_figure_evaluate (store, figure, &context, value, error);
}

/**
 * hd_figure_rows:
 *
 * The evidence of a figure: the sum of the weights is its value. A row that is
 * listed but adds nothing (a person a second time, what a unit has beside the unit
 * itself) has weight 0.
 *
 * Returns: (transfer full) (element-type HdEvidence)
 */
GPtrArray *
hd_figure_rows (HdStore *store, const char *name, const HdScope *scope, GError **error)
{
  const HdFigure *figure = hd_figure_find (name, error);
  HdContext context;

  if (figure == NULL || !hd_context_resolve (store, name, scope, &context, error))
    return NULL;
  return hd_figure_evidence (store, figure, &context, error);
}

GArray *
hd_figure_ids (HdStore *store, const char *name, const HdScope *scope, GError **error)
{
  g_autoptr (GPtrArray) rows = hd_figure_rows (store, name, scope, error);
  GArray *ids;

  if (rows == NULL)
    return NULL;
  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < rows->len; i++)
    g_array_append_val (ids, ((HdEvidence *) g_ptr_array_index (rows, i))->id);
  return ids;
}
