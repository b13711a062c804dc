/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "duty.h"
#include "plan.h"
#include "snapshot.h"
#include "sql-private.h"
#include "text.h"

const HdChoice hd_snapshot_kinds[] = {
  { "figure",       N_("Figure") },
  { "target",       N_("Target") },
  { "unit",         N_("Unit under a target") },
  { "introduction", N_("Introduction") },
  { "duty",         N_("Duty") },
  { NULL }
};

static const HdField snapshot_fields[] = {
  [HD_SNAPSHOT_YEAR]   = { "year", N_("Year"), HD_INT, HD_FIELD_REQUIRED | HD_FIELD_FORM, .min = 1990, .max = 2100 },
  [HD_SNAPSHOT_PLAN]   = { "plan", N_("Plan"), HD_REF, 0, .ref = "plan" },
  [HD_SNAPSHOT_TAKEN]  = { "taken", N_("Year frozen on"), HD_FULL_DATE, HD_FIELD_REQUIRED },
  [HD_SNAPSHOT_TITLE]  = { "title", N_("Title"), HD_TEXT, HD_FIELD_FORM },
  [HD_SNAPSHOT_DIGEST] = { "digest", N_("Fingerprint"), HD_TEXT },
};
HD_DEFINE_RECORD (HdSnapshot, hd_snapshot, "snapshot", N_("Frozen year"), snapshot_fields)

static const HdField snapshot_value_fields[] = {
  [HD_SNAPSHOT_VALUE_SNAPSHOT]       = { "snapshot", N_("Frozen year"), HD_REF, HD_FIELD_REQUIRED | HD_FIELD_OWNER, .ref = "snapshot" },
  [HD_SNAPSHOT_VALUE_POSITION]       = { "position", N_("Order"), HD_INT, HD_FIELD_OPTIONAL },
  [HD_SNAPSHOT_VALUE_KIND]           = { "kind", N_("Kind of value"), HD_CHOICE, HD_FIELD_REQUIRED, .choices = hd_snapshot_kinds },
  [HD_SNAPSHOT_VALUE_NAME]           = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_SNAPSHOT_VALUE_LABEL]          = { "label", N_("Label"), HD_TEXT },
  [HD_SNAPSHOT_VALUE_MEASURE]        = { "measure", N_("Counted in"), HD_TEXT },
  [HD_SNAPSHOT_VALUE_UNIT]           = { "unit", N_("Unit"), HD_REF, 0, .ref = "unit" },
  [HD_SNAPSHOT_VALUE_KNOWN]          = { "known", N_("Known"), HD_BOOL },
  [HD_SNAPSHOT_VALUE_VALUE]          = { "value", N_("Value"), HD_INT },
  [HD_SNAPSHOT_VALUE_REQUIRED_KNOWN] = { "required_known", N_("Required number known"), HD_BOOL },
  [HD_SNAPSHOT_VALUE_REQUIRED]       = { "required", N_("Required"), HD_INT },
  [HD_SNAPSHOT_VALUE_MET]            = { "met", N_("Result"), HD_TEXT },
  [HD_SNAPSHOT_VALUE_ROWS]           = { "rows", N_("Rows"), HD_LONG_TEXT },
};
HD_DEFINE_RECORD (HdSnapshotValue, hd_snapshot_value, "snapshot_value", N_("Frozen value"), snapshot_value_fields)

/* Rows are kept as text, a line each, with a tab between. The first line is the fingerprint
 * of the value with all that stands below it. */
enum { ROW_TABLE, ROW_ID, ROW_UNIT, ROW_WEIGHT, ROW_LABEL, ROW_DETAIL, N_ROW_PARTS };

/* What is being frozen. */
typedef struct {
  HdStore *store;
  gint64   snapshot;
  gint64   position;
  HdScope  scope;
  GString *digests;   /* of all values, in their order */
} Freeze;

/* (transfer full) */
static char *
one_line (const char *text)
{
  return g_strdelimit (g_strdup (text == NULL ? "" : text), "\t\n\r", ' ');
}

static void
append_row (GString *text, const char *table, gint64 id, gint64 unit, gint64 weight, const char *label, const char *detail)
{
  g_autofree char *label_line = one_line (label), *detail_line = one_line (detail);

  g_string_append_printf (text, "%s\t%" G_GINT64_FORMAT "\t%" G_GINT64_FORMAT "\t%" G_GINT64_FORMAT "\t%s\t%s\n",
                          table, id, unit, weight, label_line, detail_line);
}

/* (transfer full) */
static char *
rows_as_text (GPtrArray *rows)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; rows != NULL && i < rows->len; i++) {
    const HdEvidence *row = g_ptr_array_index (rows, i);

    append_row (text, row->table, row->id, row->unit, row->weight, row->label, row->detail);
  }
  return g_string_free (text, FALSE);
}

/* The fingerprint of a value with its rows. (transfer full) */
static char *
digest_of (HdRecord *value, const char *rows)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = HD_SNAPSHOT_VALUE_POSITION; i < HD_SNAPSHOT_VALUE_ROWS; i++)
    switch (snapshot_value_fields[i].kind) {
    case HD_INT:
    case HD_BOOL:
    case HD_REF:
      g_string_append_printf (text, "%" G_GINT64_FORMAT "\t", hd_record_int (value, i));
      break;
    default:
      g_string_append_printf (text, "%s\t", hd_record_text (value, i));
    }
  g_string_append (text, rows);
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, text->len);
}

/* Keeps a value with its rows; takes both over. */
static gboolean
keep (Freeze *freeze, HdRecord *value, char *rows, GError **error)
{
  g_autoptr (HdRecord) record = value;
  g_autofree char *own_rows = rows, *digest = NULL, *all = NULL;

  hd_record_set_int (record, HD_SNAPSHOT_VALUE_SNAPSHOT, freeze->snapshot);
  hd_record_set_int (record, HD_SNAPSHOT_VALUE_POSITION, ++freeze->position);
  digest = digest_of (record, rows);
  all = g_strdup_printf ("%s\n%s", digest, rows);
  hd_record_set_text (record, HD_SNAPSHOT_VALUE_ROWS, all);
  g_string_append (freeze->digests, digest);
  return hd_store_save (freeze->store, record, error);
}

static HdRecord *
value_new (const char *kind, const char *name, const char *label, const char *measure, HdValue value)
{
  g_autofree char *line = one_line (label), *measure_line = one_line (measure);

  return g_object_new (HD_TYPE_SNAPSHOT_VALUE, "kind", kind, "name", name, "label", line, "measure", measure_line,
                       "known", value.known, "value", value.known ? value.value : 0, NULL);
}

static gboolean
freeze_figures (Freeze *freeze, GError **error)
{
  guint n;
  const HdFigure *figures = hd_figures (&n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GPtrArray) rows = hd_figure_rows (freeze->store, figures[i].name, &freeze->scope, error);
    HdValue value;

    if (rows == NULL || !hd_figure_value (freeze->store, figures[i].name, &freeze->scope, &value, error) ||
        !keep (freeze, value_new ("figure", figures[i].name, _(figures[i].label), _(figures[i].measure), value), rows_as_text (rows), error))
      return FALSE;
  }
  return TRUE;
}

static const char *const met_nicks[] = { [HD_MET_NO] = "no", [HD_MET_YES] = "yes", [HD_MET_UNKNOWN] = "unknown", [HD_MET_TRACKED] = "tracked" };

static void
set_required (HdRecord *value, HdValue required, HdMet met)
{
  hd_record_set_int (value, HD_SNAPSHOT_VALUE_REQUIRED_KNOWN, required.known);
  hd_record_set_int (value, HD_SNAPSHOT_VALUE_REQUIRED, required.known ? required.value : 0);
  hd_record_set_text (value, HD_SNAPSHOT_VALUE_MET, met_nicks[met]);
}

/* A record of a plan is known by its code, or else by its id. (transfer full) */
static char *
name_of (HdRecord *record, guint code)
{
  const char *text = hd_record_text (record, code);

  return text[0] != '\0' ? g_strdup (text) : g_strdup_printf ("%" G_GINT64_FORMAT, hd_record_id (record));
}

static gboolean
freeze_targets (Freeze *freeze, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (freeze->store, freeze->scope.plan, freeze->scope.year, freeze->scope.as_of, error);

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);
    g_autofree char *name = name_of (status->target, HD_TARGET_CODE);
    g_autoptr (GPtrArray) rows = hd_target_rows (freeze->store, status, error);
    HdRecord *value = value_new ("target", name, hd_record_text (status->target, HD_TARGET_TITLE), status->measure, status->achieved);

    set_required (value, status->required, status->met);
    if (!keep (freeze, value, rows_as_text (rows), error) || rows == NULL)
      return FALSE;
    for (guint k = 0; k < status->units->len; k++) {
      const HdUnitStatus *unit = g_ptr_array_index (status->units, k);

      value = value_new ("unit", name, unit->name, hd_record_text (status->target, HD_TARGET_MEASURE), (HdValue) { TRUE, unit->achieved });
      hd_record_set_int (value, HD_SNAPSHOT_VALUE_UNIT, unit->unit);
      set_required (value, unit->required, unit->met);
      if (!keep (freeze, value, g_strdup (""), error))
        return FALSE;
    }
  }
  return statuses != NULL;
}

static gboolean
freeze_introductions (Freeze *freeze, GError **error)
{
  g_autoptr (GPtrArray) lines = hd_introductions_on (freeze->store, freeze->scope.plan, freeze->scope.year, freeze->scope.as_of, error);

  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    const HdIntroduction *line = g_ptr_array_index (lines, i);
    gint64 all = line->collectives + line->individuals + line->households;
    g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT, line->position);
    HdScope scope = freeze->scope;
    g_autoptr (GPtrArray) rows = NULL;
    HdRecord *value;

    scope.unit = line->unit;
    scope.movement = line->movement;
    rows = hd_figure_rows (freeze->store, line->movement != 0 ? "introductions" : "introductions_other", &scope, error);
    if (rows == NULL)
      return FALSE;
    value = value_new ("introduction", name, line->movement != 0 ? line->name : line->unit_name, line->unit_name, (HdValue) { TRUE, all });
    hd_record_set_int (value, HD_SNAPSHOT_VALUE_UNIT, line->unit);
    set_required (value, (HdValue) { line->quota > 0, line->quota },
                  line->quota == 0 ? HD_MET_TRACKED : all >= line->quota ? HD_MET_YES : HD_MET_NO);
    if (!keep (freeze, value, rows_as_text (rows), error))
      return FALSE;
  }
  return lines != NULL;
}

static gboolean
freeze_duties (Freeze *freeze, GError **error)
{
  static const char *const states[] = {
    [HD_DUTY_OPEN] = "open", [HD_DUTY_SOON] = "open", [HD_DUTY_LATE] = "late", [HD_DUTY_DONE] = "done",
    [HD_DUTY_DONE_LATE] = "done_late", [HD_DUTY_UNDATED] = "open", [HD_DUTY_EXEMPT] = "exempt",
  };
  const HdDutyScope scope = { .plan = freeze->scope.plan, .from_year = freeze->scope.year, .to_year = freeze->scope.year,
                              .today = freeze->scope.as_of };
  g_autoptr (GPtrArray) duties = hd_duties (freeze->store, &scope, error);

  for (guint i = 0; duties != NULL && i < duties->len; i++) {
    const HdDuty *duty = g_ptr_array_index (duties, i);
    gboolean done = duty->state == HD_DUTY_DONE || duty->state == HD_DUTY_DONE_LATE;
    g_autofree char *code = name_of (duty->obligation, HD_OBLIGATION_CODE);
    g_autofree char *name = duty->month != 0 ? g_strdup_printf ("%s %02u", code, duty->month) : g_strdup (code);
    g_autofree char *days = g_strdup_printf ("%s – %s", duty->due, duty->done);
    GString *row = g_string_new (NULL);
    HdRecord *value = value_new ("duty", name, hd_record_text (duty->obligation, HD_OBLIGATION_TITLE), duty->owner,
                                 (HdValue) { duty->counted, duty->count });

    append_row (row, "obligation", hd_record_id (duty->obligation), duty->unit, done, duty->owner, days);
    hd_record_set_int (value, HD_SNAPSHOT_VALUE_UNIT, duty->unit);
    hd_record_set_int (value, HD_SNAPSHOT_VALUE_REQUIRED_KNOWN, duty->quota > 0);
    hd_record_set_int (value, HD_SNAPSHOT_VALUE_REQUIRED, duty->quota);
    hd_record_set_text (value, HD_SNAPSHOT_VALUE_MET, states[duty->state]);
    if (!keep (freeze, value, g_string_free (row, FALSE), error))
      return FALSE;
  }
  return duties != NULL;
}

/* The fingerprint of the whole: of whose year and day it is, and of every value. */
static char *
digest_of_all (HdRecord *snapshot, const char *digests)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT "\t%" G_GINT64_FORMAT "\t%s\n%s", hd_record_int (snapshot, HD_SNAPSHOT_YEAR),
                                           hd_record_int (snapshot, HD_SNAPSHOT_PLAN), hd_record_text (snapshot, HD_SNAPSHOT_TAKEN), digests);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

static gboolean
freeze_all (Freeze *freeze, HdRecord *snapshot, GError **error)
{
  g_autofree char *digest = NULL;

  if (!hd_store_save (freeze->store, snapshot, error))
    return FALSE;
  freeze->snapshot = hd_record_id (snapshot);
  if (!freeze_figures (freeze, error) || !freeze_targets (freeze, error) || !freeze_introductions (freeze, error) ||
      !freeze_duties (freeze, error))
    return FALSE;
  digest = digest_of_all (snapshot, freeze->digests->str);
  hd_record_set_text (snapshot, HD_SNAPSHOT_DIGEST, digest);
  return hd_store_save (freeze->store, snapshot, error);
}

/**
 * hd_snapshot_take:
 * @plan: 0 for the plan of that year
 * @day: (nullable): ISO day that counts, NULL for today
 *
 * Returns: the id of the frozen year, or 0 with error
 */
gint64
hd_snapshot_take (HdStore *store, gint64 plan, gint64 year, const char *day, GError **error)
{
  g_autofree char *today = hd_date_today (), *label = g_strdup_printf (_("Freeze the year %d"), (int) year);
  g_autofree char *title = g_strdup_printf (_("Figures of %d"), (int) year);
  g_autoptr (GString) digests = g_string_new (NULL);
  g_autoptr (HdRecord) snapshot = NULL;
  Freeze freeze = { .store = store, .digests = digests };

  if (day == NULL)
    day = today;
  if (plan == 0)
    plan = hd_plan_of_year (store, year, error);
  if (plan < 0)
    return 0;
  if (strlen (day) != 10 || !hd_date_is_valid (day) || year < 1990 || year > 2100) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Freezing needs a year, and a day such as 2024-12-31"));
    return 0;
  }
  freeze.scope = (HdScope) { .plan = plan, .year = year, .as_of = day };
  snapshot = g_object_new (HD_TYPE_SNAPSHOT, "year", year, "plan", plan, "taken", day, "title", title, NULL);
  if (!hd_store_begin (store, label, error))
    return 0;
  if (!freeze_all (&freeze, snapshot, error)) {
    hd_store_rollback (store);
    return 0;
  }
  return hd_store_commit (store, error) ? hd_record_id (snapshot) : 0;
}

gint64
hd_snapshot_of (HdStore *store, gint64 year)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id FROM snapshot WHERE year = :year ORDER BY taken DESC, id DESC LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

/**
 * hd_snapshot_find:
 * @kind: nick of hd_snapshot_kinds
 * @name: of the figure, or the code of the target
 *
 * Returns: the id of the frozen value; 0 if the year was frozen without it, -1 with error
 */
gint64
hd_snapshot_find (HdStore *store, gint64 snapshot, const char *kind, const char *name, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT id FROM snapshot_value WHERE snapshot = :snapshot AND kind = :kind AND name = :name ORDER BY position LIMIT 1", error))
    return -1;
  hd_sql_bind_int (&sql, ":snapshot", snapshot);
  hd_sql_bind_text (&sql, ":kind", kind);
  hd_sql_bind_text (&sql, ":name", name);
  if (hd_sql_step (&sql, &failure))
    return hd_sql_int (&sql, 0);
  if (failure == NULL)
    return 0;
  g_propagate_error (error, g_steal_pointer (&failure));
  return -1;
}

/* FALSE with NOT_FOUND if the year was frozen without such a value. */
gboolean
hd_snapshot_value_of (HdStore *store, gint64 snapshot, const char *kind, const char *name, HdValue *value, GError **error)
{
  gint64 id = hd_snapshot_find (store, snapshot, kind, name, error);
  g_autoptr (HdRecord) record = id <= 0 ? NULL : hd_store_get (store, HD_TYPE_SNAPSHOT_VALUE, id, error);

  if (id == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("“%s” was not among the figures when the year was frozen"), name);
  if (record == NULL)
    return FALSE;
  *value = (HdValue) { hd_record_bool (record, HD_SNAPSHOT_VALUE_KNOWN), hd_record_int (record, HD_SNAPSHOT_VALUE_VALUE) };
  return TRUE;
}

/**
 * hd_snapshot_rows:
 * @value: id of a frozen value
 *
 * Returns: (transfer full) (element-type HdEvidence): the rows as they were
 */
GPtrArray *
hd_snapshot_rows (HdStore *store, gint64 value, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_evidence_free);
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SNAPSHOT_VALUE, value, error);
  g_auto (GStrv) lines = NULL;

  if (record == NULL)
    return NULL;
  lines = g_strsplit (hd_record_text (record, HD_SNAPSHOT_VALUE_ROWS), "\n", -1);
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (lines[i], "\t", N_ROW_PARTS);
    HdEvidence *row;

    if (g_strv_length (parts) != N_ROW_PARTS)
      continue;
    row = g_new0 (HdEvidence, 1);
    row->table = g_strdup (parts[ROW_TABLE]);
    row->id = g_ascii_strtoll (parts[ROW_ID], NULL, 10);
    row->unit = g_ascii_strtoll (parts[ROW_UNIT], NULL, 10);
    row->weight = g_ascii_strtoll (parts[ROW_WEIGHT], NULL, 10);
    row->label = g_strdup (parts[ROW_LABEL]);
    row->detail = g_strdup (parts[ROW_DETAIL]);
    g_ptr_array_add (rows, row);
  }
  return g_steal_pointer (&rows);
}

/**
 * hd_snapshot_verify:
 * @problems: (element-type utf8): a sentence for each value that is not the frozen one
 *
 * Each value has a fingerprint of itself and its rows, and the year has one of all of them.
 *
 * Returns: TRUE if everything is as it was frozen; FALSE with problems, or with error
 */
gboolean
hd_snapshot_verify (HdStore *store, gint64 snapshot, GPtrArray *problems, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_SNAPSHOT, snapshot, error);
  g_autoptr (GPtrArray) values = record == NULL ? NULL : hd_store_find_parts (store, HD_TYPE_SNAPSHOT_VALUE, "snapshot", snapshot, error);
  g_autoptr (GString) digests = g_string_new (NULL);
  g_autofree char *all = NULL, *day = NULL;
  guint before = problems->len;

  if (values == NULL)
    return FALSE;
  day = hd_date_format (hd_record_text (record, HD_SNAPSHOT_TAKEN));
  for (guint i = 0; i < values->len; i++) {
    HdRecord *value = g_ptr_array_index (values, i);
    g_auto (GStrv) halves = g_strsplit (hd_record_text (value, HD_SNAPSHOT_VALUE_ROWS), "\n", 2);
    g_autofree char *digest = g_strv_length (halves) == 2 ? digest_of (value, halves[1]) : g_strdup ("");

    if (digest[0] == '\0' || strcmp (digest, halves[0]) != 0)
      g_ptr_array_add (problems, g_strdup_printf (_("“%s” is no longer what was frozen on %s"), hd_record_text (value, HD_SNAPSHOT_VALUE_LABEL), day));
    g_string_append (digests, digest);
  }
  all = digest_of_all (record, digests->str);
  if (problems->len == before && strcmp (all, hd_record_text (record, HD_SNAPSHOT_DIGEST)) != 0)
    g_ptr_array_add (problems, g_strdup_printf (_("The figures frozen on %s are not all there, or not in their order: the fingerprint differs"), day));
  return problems->len == before;
}
