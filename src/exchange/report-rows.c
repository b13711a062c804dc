/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the numbers of papers come from. A source is a text, "what:name?key=value&…":
 *
 *   figure:NAME       the rows of a figure; several with + between
 *   owing:NAME        the units that owe a figure, each one
 *   target:ID         what has been reached of a target
 *   required:ID       what a target asks for
 *   targets:STATE     the targets that are met, or judged at all
 *   milestones:STATE  those that are done or late, or all
 *   owed:STATE        what a unit or all of them are chased for, what of it is late, or whom
 *   budget:COLUMN     the lines of a column of the budget
 *   money:ID          what a decision pays, to all or to those of a unit
 *   frozen:ID         a value of a frozen year, with the rows as they were
 *   frozen-required:ID  what was asked for then
 *   today:KEY         what an item of a day counts
 *   duty:WHAT/ID      of an obligation: who did it, who owes it, how late it is
 *   card:WHAT         the lines of a unit's score-card, with their points or the most of them
 *   units:STATE/ID    the units that a target asks, or those that nobody can tell of
 *   years:ID/YEARS    those of several years in which a target was met, or judged
 *   risk:N            the targets at risk on a day but the first N
 *   pace:ID           where a target leads at this pace
 *   overdue:N         kinds of things overdue but the first N; of a unit, its duties that are
 *   issued:N          decisions of the month up to a day but the newest N
 *   nominations:IDS   just these, with + between
 *   payments:IDS      what is paid to these
 *   clusters:WHAT     all of them, or their members in the year
 *
 * Behind a figure "/individual" narrows it to a kind of subject. Two sources, one a line, are
 * a change: the rows of the first, less those of the second.
 *
 * A paper keeps no rows: they are asked for when somebody wants to see them. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "report-private.h"
#include "store/budget.h"
#include "store/decision.h"
#include "store/plan.h"
#include "store/reminder.h"
#include "store/snapshot.h"
#include "store/text.h"
#include "store/today.h"

static char *
source_new (const char *what, const char *name, const HdScope *scope)
{
  GString *source = g_string_new (NULL);

  g_string_append_printf (source, "%s:%s?plan=%" G_GINT64_FORMAT "&year=%" G_GINT64_FORMAT, what, name, scope->plan, scope->year);
  if (scope->unit != 0)
    g_string_append_printf (source, "&unit=%" G_GINT64_FORMAT, scope->unit);
  if (scope->movement != 0)
    g_string_append_printf (source, "&movement=%" G_GINT64_FORMAT, scope->movement);
  if (scope->kind != NULL && scope->kind[0] != '\0')
    g_string_append_printf (source, "&kind=%s", scope->kind);
  if (scope->as_of != NULL && scope->as_of[0] != '\0')
    g_string_append_printf (source, "&as_of=%s", scope->as_of);
  return g_string_free (source, FALSE);
}

/* Of a figure, narrowed beside what the paper is of. (transfer full) */
char *
hd_report_source_here (HdReportContext *self, const char *figure, gint64 unit, gint64 movement, const char *kind)
{
  const HdScope scope = { self->plan, self->year, unit, movement, self->date, kind };

  return source_new ("figure", figure, &scope);
}

/* Of something else than a figure: its id, or its state where there is none. (transfer full) */
char *
hd_report_source_of (HdReportContext *self, const char *what, gint64 id, const char *state)
{
  /* Lateness is counted on a day even where the paper leaves room for its own. */
  static const char *const of_a_day[] = { "milestones", "today", "risk", "pace", "overdue", "issued", NULL };
  const HdScope scope = { .plan = self->plan, .year = self->year, .as_of = g_strv_contains (of_a_day, what) ? self->today : self->date };
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);

  return source_new (what, id != 0 ? number : state, &scope);
}

/* What a unit is chased for ("all") or what of it is late, counted on the day of the paper.
 * (transfer full) */
char *
hd_report_source_owed (HdReportContext *self, gint64 unit, const char *state)
{
  const HdScope scope = { .plan = self->plan, .year = self->year, .unit = unit, .as_of = self->today };

  return source_new ("owed", state, &scope);
}

/* Lateness is counted on the day of the paper. (transfer full) */
char *
hd_report_source_duty (HdReportContext *self, const char *what, gint64 obligation, gint64 unit, gint64 year)
{
  const HdScope scope = { .plan = self->plan, .year = year, .unit = unit, .as_of = self->today };
  g_autofree char *name = g_strdup_printf ("%s/%" G_GINT64_FORMAT, what, obligation);

  return source_new ("duty", name, &scope);
}

char *
hd_report_source_overdue (HdReportContext *self, gint64 unit)
{
  const HdScope scope = { .plan = self->plan, .year = self->year, .unit = unit, .as_of = self->today };

  return source_new ("overdue", "0", &scope);
}

/* The lines of a score-card: their "points", or the "most" they could give. (transfer full) */
char *
hd_report_source_card (HdReportContext *self, gint64 unit, const char *what)
{
  const HdScope scope = { .year = self->year, .unit = unit, .as_of = self->date };

  return source_new ("card", what, &scope);
}

char *
hd_report_source_less (const char *source, const char *less)
{
  return g_strdup_printf ("%s\n%s", source, less);
}

/* What a decision pays; 0 for all units. (transfer full) */
char *
hd_report_source_money (HdReportContext *self, gint64 decision, gint64 unit)
{
  const HdScope scope = { .plan = self->plan, .year = self->year, .unit = unit };
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, decision);

  return source_new ("money", id, &scope);
}

/* Of another year than that of the paper. (transfer full) */
char *
hd_report_source_in (HdReportContext *self, const char *what, const char *name, gint64 year)
{
  const HdScope scope = { .plan = self->plan, .year = year, .as_of = self->date };

  return source_new (what, name, &scope);
}

static GPtrArray *
rows_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
}

static GPtrArray *
figure_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_auto (GStrv) names = g_strsplit (asked->name, "+", -1);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; names[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (names[i], "/", 2);
    HdScope scope = asked->scope;
    GPtrArray *more;

    scope.kind = parts[1] != NULL ? parts[1] : scope.kind;
    more = hd_figure_rows (store, parts[0], &scope, error);

    if (more == NULL)
      return NULL;
    g_ptr_array_extend_and_steal (rows, more);
  }
  return g_steal_pointer (&rows);
}

static GPtrArray *
owing_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) all = hd_figure_rows (store, asked->name, &asked->scope, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; all != NULL && i < all->len; i++) {
    HdEvidence *row = g_ptr_array_index (all, i);

    if (strcmp (row->table, "unit") == 0)
      g_ptr_array_add (rows, hd_report_evidence ("unit", row->id, row->unit, row->label, row->detail, 1));
  }
  return all == NULL ? NULL : g_steal_pointer (&rows);
}

static HdTargetStatus *
status_of (GPtrArray *statuses, gint64 target)
{
  for (guint i = 0; i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (hd_record_id (status->target) == target)
      return status;
  }
  return NULL;
}

static gboolean
no_target (GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("The target is not in this file any more; make the report again"));
  return FALSE;
}

static GPtrArray *
target_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (store, asked->scope.plan, asked->scope.year, asked->scope.as_of, error);
  HdTargetStatus *status = statuses == NULL ? NULL : status_of (statuses, asked->id);

  if (statuses == NULL || (status == NULL && !no_target (error)))
    return NULL;
  return hd_target_rows (store, status, error);
}

/* The number stands in the plan, so its one row is the target; where it counts units,
 * they are listed below it. */
static GPtrArray *
required_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (store, asked->scope.plan, asked->scope.year, asked->scope.as_of, error);
  HdTargetStatus *status = statuses == NULL ? NULL : status_of (statuses, asked->id);
  g_autoptr (GPtrArray) rows = rows_new ();

  if (statuses == NULL || (status == NULL && !no_target (error)))
    return NULL;
  g_ptr_array_add (rows, hd_report_evidence ("target", asked->id, 0, hd_record_text (status->target, HD_TARGET_TITLE),
                                       status->measure, status->required.value));
  for (guint i = 0; i < status->units->len; i++) {
    HdUnitStatus *unit = g_ptr_array_index (status->units, i);
    g_autofree char *needed = unit->required.known
      ? g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, unit->achieved, unit->required.value)
      : g_strdup_printf ("%" G_GINT64_FORMAT "/?", unit->achieved);

    g_ptr_array_add (rows, hd_report_evidence ("unit", unit->unit, unit->unit, unit->name, needed, 0));
  }
  return g_steal_pointer (&rows);
}

static GPtrArray *
targets_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (store, asked->scope.plan, asked->scope.year, asked->scope.as_of, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);

    if (strcmp (asked->name, "met") == 0 ? status->met == HD_MET_YES : status->met != HD_MET_TRACKED)
      g_ptr_array_add (rows, hd_report_evidence ("target", hd_record_id (status->target), 0, hd_record_text (status->target, HD_TARGET_TITLE),
                                           _(hd_met_label (status->met)), 1));
  }
  return statuses == NULL ? NULL : g_steal_pointer (&rows);
}

static GPtrArray *
milestone_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) milestones = hd_milestones (store, asked->scope.plan, asked->scope.year, asked->scope.as_of, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; milestones != NULL && i < milestones->len; i++) {
    HdMilestone *milestone = g_ptr_array_index (milestones, i);
    gboolean done = milestone->state == HD_DUE_DONE || milestone->state == HD_DUE_DONE_LATE;
    gboolean late = milestone->state == HD_DUE_LATE || milestone->state == HD_DUE_DONE_LATE;

    if (strcmp (asked->name, "done") == 0 ? done : strcmp (asked->name, "late") == 0 ? late : TRUE)
      g_ptr_array_add (rows, hd_report_evidence ("obligation", hd_record_id (milestone->obligation), milestone->unit,
                                           hd_record_text (milestone->obligation, HD_OBLIGATION_TITLE), milestone->owner, 1));
  }
  return milestones == NULL ? NULL : g_steal_pointer (&rows);
}

/* Months of one obligation are one thing that is owed: the first of them counts. */
static void
add_owed (GPtrArray *rows, HdOwing *owing)
{
  gint64 before = 0, year = 0;

  for (guint i = 0; i < owing->duties->len; i++) {
    HdDuty *duty = g_ptr_array_index (owing->duties, i);
    gint64 obligation = hd_record_id (duty->obligation);
    g_autofree char *detail = g_strdup_printf ("%s · %s", owing->name, _(hd_duty_label (duty)));

    g_ptr_array_add (rows, hd_report_evidence ("obligation", obligation, duty->unit, hd_record_text (duty->obligation, HD_OBLIGATION_TITLE), detail,
                                         obligation != before || duty->year != year));
    before = obligation;
    year = duty->year;
  }
}

static GPtrArray *
owed_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  gboolean late_only = strcmp (asked->name, "late") == 0, of_units = strcmp (asked->name, "units") == 0;
  g_autoptr (GPtrArray) owings = NULL, rows = rows_new ();

  if (asked->scope.unit != 0) {
    HdOwing *owing = hd_owing_of (store, asked->scope.unit, asked->scope.year, asked->scope.as_of, late_only, error);

    if (owing == NULL)
      return NULL;
    owings = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_owing_free);
    g_ptr_array_add (owings, owing);
  } else if ((owings = hd_owings (store, asked->scope.year, asked->scope.as_of, late_only, error)) == NULL) {
    return NULL;
  }
  for (guint i = 0; i < owings->len; i++) {
    HdOwing *owing = g_ptr_array_index (owings, i);

    if (of_units)
      g_ptr_array_add (rows, hd_report_evidence ("unit", owing->unit, owing->unit, owing->name, "", 1));
    else
      add_owed (rows, owing);
  }
  return g_steal_pointer (&rows);
}

static GPtrArray *
budget_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  static const struct { const char *name; guint field; } columns[] = {
    { "estimate", HD_BUDGET_LINE_ESTIMATE }, { "appraised", HD_BUDGET_LINE_APPRAISED }, { "approved", HD_BUDGET_LINE_APPROVED },
  };
  g_autoptr (GPtrArray) budget = hd_budget (store, asked->scope.plan, asked->scope.year, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; budget != NULL && i < budget->len; i++) {
    HdBudgetStatus *status = g_ptr_array_index (budget, i);
    gint64 money = strcmp (asked->name, "left") == 0 ? status->left : status->spent;

    for (guint c = 0; c < G_N_ELEMENTS (columns); c++)
      if (strcmp (asked->name, columns[c].name) == 0)
        money = hd_record_int (status->line, columns[c].field);
    g_ptr_array_add (rows, hd_report_evidence ("budget_line", hd_record_id (status->line), hd_record_int (status->line, HD_BUDGET_LINE_UNIT),
                                         hd_record_text (status->line, HD_BUDGET_LINE_TITLE), status->task, money));
  }
  return budget == NULL ? NULL : g_steal_pointer (&rows);
}

static GPtrArray *
money_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (GPtrArray) subjects = hd_decision_subjects (store, asked->id, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; subjects != NULL && i < subjects->len; i++) {
    HdRecord *nomination = g_ptr_array_index (subjects, i);
    gint64 unit = hd_record_int (nomination, HD_NOMINATION_UNIT), form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
    g_autofree char *award = form == 0 ? NULL : hd_store_label (store, "award_form", form);

    if (asked->scope.unit == 0 || unit == asked->scope.unit)
      g_ptr_array_add (rows, hd_report_evidence ("nomination", hd_record_id (nomination), unit, hd_record_text (nomination, HD_NOMINATION_FULL_NAME),
                                           award == NULL ? "" : award, hd_record_int (nomination, HD_NOMINATION_MONEY)));
  }
  return subjects == NULL ? NULL : g_steal_pointer (&rows);
}

static GPtrArray *
frozen_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  return hd_snapshot_rows (store, asked->id, error);
}

static GPtrArray *
frozen_required_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (HdRecord) value = hd_store_get (store, HD_TYPE_SNAPSHOT_VALUE, asked->id, error);
  g_autoptr (GPtrArray) rows = rows_new ();

  if (value == NULL)
    return NULL;
  g_ptr_array_add (rows, hd_report_evidence ("snapshot", hd_record_int (value, HD_SNAPSHOT_VALUE_SNAPSHOT), 0,
                                       hd_record_text (value, HD_SNAPSHOT_VALUE_LABEL), hd_record_text (value, HD_SNAPSHOT_VALUE_MEASURE),
                                       hd_record_int (value, HD_SNAPSHOT_VALUE_REQUIRED)));
  return g_steal_pointer (&rows);
}

static GPtrArray *
today_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  g_autoptr (HdToday) today = hd_today (store, asked->scope.year, asked->scope.as_of, HD_TODAY_ALL, NULL, NULL, error);

  for (guint i = 0; today != NULL && i < today->items->len; i++) {
    HdTodayItem *item = g_ptr_array_index (today->items, i);

    if (strcmp (item->key, asked->name) == 0)
      return hd_today_rows (store, item, error);
  }
  return today == NULL ? NULL : rows_new ();
}

/* Those that a paper of records counts, by their ids. */
static GPtrArray *
rows_of_these (HdStore *store, const HdAsked *asked, gboolean money, GError **error)
{
  g_auto (GStrv) ids = g_strsplit (asked->name, "+", -1);
  g_autoptr (GPtrArray) rows = rows_new ();

  for (guint i = 0; ids[i] != NULL; i++) {
    g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, g_ascii_strtoll (ids[i], NULL, 10), error);

    if (nomination == NULL)
      return NULL;
    g_ptr_array_add (rows, hd_report_evidence ("nomination", hd_record_id (nomination), hd_record_int (nomination, HD_NOMINATION_UNIT),
                                               hd_record_text (nomination, HD_NOMINATION_FULL_NAME), "",
                                               money ? hd_record_int (nomination, HD_NOMINATION_MONEY) : 1));
  }
  return g_steal_pointer (&rows);
}

static GPtrArray *
nomination_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  return rows_of_these (store, asked, FALSE, error);
}

static GPtrArray *
payment_rows (HdStore *store, const HdAsked *asked, GError **error)
{
  return rows_of_these (store, asked, TRUE, error);
}

static const struct {
  const char *what;
  GPtrArray *(*rows) (HdStore *store, const HdAsked *asked, GError **error);
} kinds[] = {
  { "figure", figure_rows },
  { "owing", owing_rows },
  { "target", target_rows },
  { "required", required_rows },
  { "targets", targets_rows },
  { "milestones", milestone_rows },
  { "owed", owed_rows },
  { "budget", budget_rows },
  { "money", money_rows },
  { "frozen", frozen_rows },
  { "frozen-required", frozen_required_rows },
  { "today", today_rows },
  { "duty", hd_report_duty_rows },
  { "card", hd_report_card_rows },
  { "units", hd_report_units_rows },
  { "years", hd_report_years_rows },
  { "risk", hd_report_risk_rows },
  { "pace", hd_report_pace_rows },
  { "overdue", hd_report_overdue_rows },
  { "issued", hd_report_issued_rows },
  { "clusters", hd_report_clusters_rows },
  { "nominations", nomination_rows },
  { "payments", payment_rows },
};

static gint64
number_of (GHashTable *values, const char *key)
{
  const char *text = g_hash_table_lookup (values, key);

  return text == NULL ? 0 : g_ascii_strtoll (text, NULL, 10);
}

static GPtrArray *
rows_of (HdStore *store, const char *source, GError **error)
{
  g_auto (GStrv) halves = g_strsplit (source, "?", 2);
  g_auto (GStrv) name = g_strsplit (halves[0] == NULL ? "" : halves[0], ":", 2);
  g_autoptr (GHashTable) values = g_strv_length (halves) < 2 ? NULL : g_uri_parse_params (halves[1], -1, "&", G_URI_PARAMS_NONE, NULL);

  for (guint i = 0; values != NULL && g_strv_length (name) == 2 && i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].what, name[0]) == 0) {
      const HdAsked asked = {
        .scope = { number_of (values, "plan"), number_of (values, "year"), number_of (values, "unit"), number_of (values, "movement"),
                   g_hash_table_lookup (values, "as_of"), g_hash_table_lookup (values, "kind") },
        .name = name[1],
        .behind = strchr (name[1], '/') != NULL ? strchr (name[1], '/') + 1 : "",
        .id = g_ascii_strtoll (name[1], NULL, 10),
      };

      return kinds[i].rows (store, &asked, error);
    }
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("Nobody can tell what the number of “%s” is made of"), source);
  return NULL;
}

char *
hd_report_source (const char *figure, const HdScope *scope)
{
  return source_new ("figure", figure, scope);
}

GPtrArray *
hd_report_rows (HdStore *store, const char *source, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (source, "\n", 2);
  g_autoptr (GPtrArray) rows = rows_of (store, parts[0] == NULL ? "" : parts[0], error);
  GPtrArray *less;

  if (rows == NULL || g_strv_length (parts) < 2)
    return g_steal_pointer (&rows);
  less = rows_of (store, parts[1], error);
  if (less == NULL)
    return NULL;
  for (guint i = 0; i < less->len; i++) {
    HdEvidence *row = g_ptr_array_index (less, i);

    row->weight = -row->weight;
  }
  g_ptr_array_extend_and_steal (rows, less);
  return g_steal_pointer (&rows);
}
