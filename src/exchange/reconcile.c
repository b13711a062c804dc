/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "data-file.h"
#include "reconcile.h"
#include "report.h"
#include "store/award.h"
#include "store/certificate.h"
#include "store/council.h"
#include "store/decision.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/text.h"

#define TEMPLATE "annual-report.md"

typedef struct {
  HdStore    *store;
  gint64      year;
  const char *day;          /* ISO, of the report */
  HdDocument *document;     /* (owned): the report */
  GPtrArray  *nominations;  /* (owned) of HdNomination: those with a decision of the year */
  GPtrArray  *mismatches;
} Reconcile;

void
hd_mismatch_free (HdMismatch *mismatch)
{
  g_free (mismatch->text);
  g_free (mismatch->table);
  g_free (mismatch);
}

/* Takes the sentence over. */
static void
add (Reconcile *self, const char *check, char *text, const char *table, gint64 id)
{
  HdMismatch *mismatch = g_new0 (HdMismatch, 1);

  mismatch->check = check;
  mismatch->text = text;
  mismatch->table = g_strdup (table);
  mismatch->id = id;
  g_ptr_array_add (self->mismatches, mismatch);
}

/* Each number of the report against the rows that it says it is made of. */
static gboolean
check_numbers (Reconcile *self, GError **error)
{
  g_autoptr (GPtrArray) numbers = hd_document_list_numbers (self->document, error);

  for (guint i = 0; numbers != NULL && i < numbers->len; i++) {
    const HdNumber *number = g_ptr_array_index (numbers, i);
    g_autoptr (GPtrArray) rows = NULL;
    gint64 sum = 0;

    if (number->percent || !number->known)
      continue;
    rows = hd_report_rows (self->store, number->source, error);
    if (rows == NULL)
      return FALSE;
    for (guint k = 0; k < rows->len; k++)
      sum += ((HdEvidence *) g_ptr_array_index (rows, k))->weight;
    if (sum != number->value)
      add (self, "number", g_strdup_printf (_("“%s” is %" PRId64 " in the report, but the rows behind it come to %" PRId64), number->label, number->value, sum), "", 0);
  }
  return numbers != NULL;
}

static HdValue
figure_of (Reconcile *self, const char *name, GError **error)
{
  const HdScope scope = { .year = self->year, .as_of = self->day };
  HdValue value = { FALSE, -1 };

  hd_figure_value (self->store, name, &scope, &value, error);
  return value;
}

/* The lists in the annexes against the numbers of the text: how many rows they have. */
static gboolean
check_lists (Reconcile *self, GError **error)
{
  static const struct { const char *table, *figures[3]; } lists[] = {
    { "exemplars", { "exemplars" } },
    { "nominations", { "nominations_total", "nominations_by_status_draft", "nominations_by_status_withdrawn" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    HdTable *table = hd_document_find_table (self->document, lists[i].table);
    g_autoptr (GError) failure = NULL;
    gint64 rows = 0, sum = 0;
    HdRow row = { 0 };

    if (table == NULL)
      continue;
    for (guint k = 0; k < G_N_ELEMENTS (lists[i].figures) && lists[i].figures[k] != NULL && failure == NULL; k++)
      sum += figure_of (self, lists[i].figures[k], &failure).value;
    if (failure == NULL && hd_table_rewind (table, &failure))
      while (hd_table_next (table, &row, &failure))
        rows += row.kind == HD_ROW_NORMAL;
    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
    if (rows != sum)
      add (self, "list", g_strdup_printf (_("“%s” is %" PRId64 " in the report, but its list has %" PRId64 " rows"),
                                          _(hd_figure_lookup (lists[i].figures[0])->label), sum, rows), "", 0);
  }
  return TRUE;
}

/* The last line of a table against the lines above it. */
static gboolean
check_totals (Reconcile *self, GError **error)
{
  HdTable *table = hd_document_find_table (self->document, "introductions_by_unit");
  g_autoptr (GError) failure = NULL;
  g_autofree gint64 *sums = NULL, *total = NULL;
  guint n = table == NULL ? 0 : hd_table_get_n_columns (table);
  HdRow row = { 0 };

  if (table == NULL)
    return TRUE;
  sums = g_new0 (gint64, n);
  total = g_new0 (gint64, n);
  if (hd_table_rewind (table, &failure))
    while (hd_table_next (table, &row, &failure))
      for (guint i = 0; i < n; i++) {
        gint64 number = row.cells[i].kind == HD_CELL_NUMBER && hd_table_get_column (table, i)->type == HD_COLUMN_INT ? row.cells[i].number : 0;

        sums[i] += row.kind == HD_ROW_NORMAL ? number : 0;
        total[i] = row.kind == HD_ROW_TOTAL ? number : total[i];
      }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  for (guint i = 0; i < n; i++)
    if (sums[i] != total[i])
      add (self, "list", g_strdup_printf (_("The total of the column “%s” of the introductions is %" PRId64 ", its rows come to %" PRId64),
                                          hd_table_get_column (table, i)->title, total[i], sums[i]), "", 0);
  return TRUE;
}

/* A target, its figure and its evidence are one number. */
static gboolean
check_targets (Reconcile *self, GError **error)
{
  g_autoptr (GPtrArray) statuses = hd_target_statuses_on (self->store, 0, self->year, self->day, error);

  for (guint i = 0; statuses != NULL && i < statuses->len; i++) {
    HdTargetStatus *status = g_ptr_array_index (statuses, i);
    const char *figure = hd_record_text (status->target, HD_TARGET_FIGURE), *title = hd_record_text (status->target, HD_TARGET_TITLE);
    gint64 id = hd_record_id (status->target);
    g_autoptr (GError) failure = NULL;
    HdValue value;

    if (hd_figure_lookup (figure) == NULL) {
      add (self, "target", g_strdup_printf (_("The target “%s” rests on no figure of this program"), title), "target", id);
      continue;
    }
    value = figure_of (self, figure, &failure);
    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
    if (value.known && value.value != status->achieved.value)
      add (self, "target", g_strdup_printf (_("The target “%s” stands at %" PRId64 ", its figure at %" PRId64 ": two targets rest on one figure"),
                                            title, status->achieved.value, value.value), "target", id);
  }
  return statuses != NULL;
}

static gboolean
in_year (Reconcile *self, const char *date)
{
  return g_ascii_strtoll (date, NULL, 10) == self->year && strlen (date) >= 4;
}

static gboolean
status_is (HdRecord *nomination, const char *const *nicks)
{
  return g_strv_contains (nicks, hd_record_text (nomination, HD_NOMINATION_STATUS));
}

/* A decision is of its year; who was nominated for the year before may be in it. */
static gboolean
load_nominations (Reconcile *self, GError **error)
{
  self->nominations = g_ptr_array_new_with_free_func (g_object_unref);
  for (gint64 year = self->year - 1; year <= self->year + 1; year++) {
    g_autoptr (GPtrArray) all = hd_store_find_ref (self->store, HD_TYPE_NOMINATION, "year", year, error);

    if (all == NULL)
      return FALSE;
    for (guint i = 0; i < all->len; i++) {
      HdRecord *nomination = g_ptr_array_index (all, i);

      if (in_year (self, hd_record_text (nomination, HD_NOMINATION_DECISION_DATE)) ||
          (year == self->year && hd_record_text (nomination, HD_NOMINATION_DECISION_DATE)[0] == '\0'))
        g_ptr_array_add (self->nominations, g_object_ref (nomination));
    }
  }
  return TRUE;
}

static const char *const decided[] = { "decided", "granted", NULL };

/* What an award says of its decision, against the register. */
static gboolean
check_records (Reconcile *self, GError **error)
{
  g_autoptr (GPtrArray) councils = hd_store_get_all (self->store, HD_TYPE_COUNCIL, error);
  const char *level = councils == NULL || councils->len == 0 ? "" : hd_record_text (g_ptr_array_index (councils, 0), HD_COUNCIL_LEVEL);
  g_autoptr (GHashTable) missing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; councils != NULL && i < self->nominations->len; i++) {
    HdRecord *nomination = g_ptr_array_index (self->nominations, i);
    const char *name = hd_record_text (nomination, HD_NOMINATION_FULL_NAME);
    const char *number = hd_record_text (nomination, HD_NOMINATION_DECISION_NUMBER), *date = hd_record_text (nomination, HD_NOMINATION_DECISION_DATE);
    gint64 form_id = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM), id = hd_record_id (nomination);
    g_autoptr (HdRecord) form = form_id == 0 ? NULL : hd_store_get (self->store, HD_TYPE_AWARD_FORM, form_id, error);
    g_autofree char *day = NULL, *key = NULL;

    if (form_id != 0 && form == NULL)
      return FALSE;
    if (!status_is (nomination, decided))
      continue;
    if (date[0] == '\0') {
      add (self, "record", g_strdup_printf (_("%s was commended, but the day of the decision is not given: no figure counts it"), name), "nomination", id);
      continue;
    }
    if (form == NULL) {
      add (self, "record", g_strdup_printf (_("%s was commended, but with which award is not given: no figure counts it"), name), "nomination", id);
      continue;
    }
    /* What another level decides is in the register of that level. */
    if (hd_record_int (nomination, HD_NOMINATION_DECISION) != 0 || strcmp (hd_record_text (form, HD_AWARD_FORM_LEVEL), level) != 0)
      continue;
    day = hd_date_format (date);
    key = number[0] != '\0' ? g_strdup_printf (_("decision %s of %s"), number, day) : g_strdup_printf (_("a decision of %s without number"), day);
    if (g_hash_table_contains (missing, key)) {
      g_hash_table_insert (missing, g_strdup (key), GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (missing, key)) + 1));
    } else {
      char *own = g_steal_pointer (&key);

      g_hash_table_insert (missing, own, GINT_TO_POINTER (1));
      g_ptr_array_add (names, own);
    }
  }
  for (guint i = 0; i < names->len; i++) {
    int n = GPOINTER_TO_INT (g_hash_table_lookup (missing, g_ptr_array_index (names, i)));

    add (self, "record", g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d award names %s, which is not in the register of decisions",
                                                       "%d awards name %s, which is not in the register of decisions", n), n,
                                          (char *) g_ptr_array_index (names, i)), "", 0);
  }
  return councils != NULL;
}

/* Who is in the annex, against how each of them stands. */
static void
check_subjects (Reconcile *self, HdRecord *decision, const char *reference, GPtrArray *subjects)
{
  static const char *const awarded[] = { "decided", "granted", "introduced", "refused", "revoked", NULL };
  static const char *const revoked[] = { "revoked", NULL };
  gboolean revocation = strcmp (hd_record_text (decision, HD_DECISION_KIND), "revocation") == 0;
  g_autoptr (GHashTable) people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const HdField *field = hd_record_type_field (HD_TYPE_NOMINATION, "status", NULL);

  for (guint i = 0; i < subjects->len; i++) {
    HdRecord *nomination = g_ptr_array_index (subjects, i);
    const char *name = hd_record_text (nomination, HD_NOMINATION_FULL_NAME), *date = hd_record_text (nomination, HD_NOMINATION_DECISION_DATE);
    const char *issued = hd_record_text (decision, HD_DECISION_ISSUED);
    gint64 id = hd_record_id (nomination), subject = hd_record_int (nomination, HD_NOMINATION_SUBJECT);

    if (!status_is (nomination, revocation ? revoked : awarded))
      add (self, "decision", g_strdup_printf (_("%s is in decision %s, but stands as “%s”"), name, reference,
                                              _(hd_choice_label (field->choices, hd_record_text (nomination, HD_NOMINATION_STATUS)))), "nomination", id);
    else if (!revocation && date[0] != '\0' && strcmp (date, issued) != 0) {
      g_autofree char *own = hd_date_format (date), *day = hd_date_format (issued);

      add (self, "decision", g_strdup_printf (_("%s has %s as the day of decision %s, which was issued on %s"), name, own, reference, day), "nomination", id);
    }
    if (subject != 0 && !revocation &&
        !g_hash_table_add (people, g_strdup_printf ("%" PRId64 " %" PRId64, subject, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM))))
      add (self, "double", g_strdup_printf (_("%s stands twice with the same award in decision %s"), name, reference), "nomination", id);
  }
}

/* What the rows of a pay list come to. */
static gboolean
sum_pay_list (HdDocument *pay_list, gint64 *paid, GError **error)
{
  HdTable *table = hd_document_find_table (pay_list, "pay");
  g_autoptr (GError) failure = NULL;
  HdRow row = { 0 };

  *paid = 0;
  if (table != NULL && hd_table_rewind (table, &failure))
    while (hd_table_next (table, &row, &failure))
      for (guint i = 0; row.kind == HD_ROW_NORMAL && i < hd_table_get_n_columns (table); i++)
        if (hd_table_get_column (table, i)->type == HD_COLUMN_MONEY && row.cells[i].kind == HD_CELL_NUMBER)
          *paid += row.cells[i].number;
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
check_decision (Reconcile *self, HdRecord *decision, GError **error)
{
  gint64 id = hd_record_id (decision), money = 0, paid = 0;
  g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));
  g_autoptr (GPtrArray) subjects = hd_decision_subjects (self->store, id, error);
  g_autoptr (GPtrArray) certificates = subjects == NULL ? NULL : hd_certificates_of (self->store, id, error);
  g_autoptr (HdDocument) pay_list = NULL;
  guint entered = 0;
  HdDecisionMoney sum;

  if (certificates == NULL)
    return FALSE;
  if (hd_record_int (decision, HD_DECISION_CONTEST) != 0)
    return TRUE;
  if (subjects->len == 0)
    add (self, "decision", g_strdup_printf (_("Decision %s was issued, but nobody is in its annex"), reference), "decision", id);
  check_subjects (self, decision, reference, subjects);
  for (guint i = 0; i < certificates->len; i++)
    entered += ((HdCertificateLine *) g_ptr_array_index (certificates, i))->certificate != 0;
  if (entered > 0 && entered != subjects->len)
    add (self, "certificate", g_strdup_printf (_("Decision %s has %u in its annex, the register of certificates has %u"), reference, subjects->len, entered),
         "decision", id);

  /* What is paid out, against what the annex gives each. */
  for (guint i = 0; i < subjects->len; i++)
    money += hd_record_int (g_ptr_array_index (subjects, i), HD_NOMINATION_MONEY);
  if (subjects->len == 0 || !hd_decision_money (self->store, id, &sum, error))
    return subjects->len == 0;
  pay_list = hd_report_build_of (self->store, "pay-list", &id, 1, self->year, self->day, error);
  if (pay_list == NULL)
    return FALSE;
  if (!sum_pay_list (pay_list, &paid, error))
    return FALSE;
  if (money != paid || money != sum.money) {
    g_autofree char *annex = hd_number_format (money), *list = hd_number_format (paid);

    add (self, "money", g_strdup_printf (_("The annex of decision %s comes to %s đồng, its pay list to %s đồng"), reference, annex, list), "decision", id);
  }
  if (sum.budget > 0 && money > sum.budget) {
    g_autofree char *annex = hd_number_format (money), *budget = hd_number_format (sum.budget);

    add (self, "money", g_strdup_printf (_("Decision %s pays %s đồng, its budget is %s đồng"), reference, annex, budget), "decision", id);
  }
  return TRUE;
}

static gboolean
check_decisions (Reconcile *self, GError **error)
{
  g_autoptr (GPtrArray) decisions = hd_store_find_ref (self->store, HD_TYPE_DECISION, "year", self->year, error);
  g_autoptr (GPtrArray) problems = decisions == NULL ? NULL : hd_decision_problems (self->store, self->year, error);

  for (guint i = 0; problems != NULL && i < decisions->len; i++) {
    HdRecord *decision = g_ptr_array_index (decisions, i);

    if (strcmp (hd_record_text (decision, HD_DECISION_STATE), "issued") == 0 && !check_decision (self, decision, error))
      return FALSE;
  }
  for (guint i = 0; problems != NULL && i < problems->len; i++)
    add (self, "decision", g_strdup (g_ptr_array_index (problems, i)), "", 0);
  return problems != NULL;
}

/* One person under two profiles is counted twice, and one award given twice is one too many. */
static void
check_doubles (Reconcile *self)
{
  g_autoptr (GHashTable) people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) awards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->nominations->len; i++) {
    HdRecord *nomination = g_ptr_array_index (self->nominations, i);
    const char *name = hd_record_text (nomination, HD_NOMINATION_FULL_NAME), *birth = hd_record_text (nomination, HD_NOMINATION_BIRTH);
    gint64 subject = hd_record_int (nomination, HD_NOMINATION_SUBJECT), form = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
    g_autofree char *fold = hd_text_key (name);
    g_autofree char *person = g_strdup_printf ("%s %s %s", fold, birth, hd_record_text (nomination, HD_NOMINATION_KIND));
    g_autofree char *award = g_strdup_printf ("%" PRId64 " %" PRId64, subject, form);
    HdRecord *before = g_hash_table_lookup (people, person);

    if (!status_is (nomination, decided))
      continue;
    if (before != NULL && birth[0] != '\0' && hd_record_int (before, HD_NOMINATION_SUBJECT) != subject &&
        hd_record_int (before, HD_NOMINATION_UNIT) == hd_record_int (nomination, HD_NOMINATION_UNIT))
      add (self, "double", g_strdup_printf (_("%s (born %s) has two profiles in one unit, and is counted twice"), name, birth), "nomination",
           hd_record_id (nomination));
    if (before == NULL)
      g_hash_table_insert (people, g_steal_pointer (&person), nomination);
    if (subject != 0 && form != 0 && !g_hash_table_add (awards, g_steal_pointer (&award)))
      add (self, "double", g_strdup_printf (_("%s got the same award twice in %d: figures of people count once, figures of awards twice"), name, (int) self->year),
           "nomination", hd_record_id (nomination));
  }
}

/* A line of the shipped template as a pattern: each field is itself or what somebody typed
 * in its place. The names of its figures come out in their order. (transfer full) (nullable) */
static GRegex *
pattern_of (const char *line, GPtrArray *figures)
{
  g_autoptr (GRegex) field = g_regex_new ("\\{\\{figure ([a-z0-9_]+)\\}\\}", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GString) pattern = g_string_new ("^");
  g_autofree char *rest = NULL;
  int at = 0;

  if (!g_regex_match (field, line, 0, &match))
    return NULL;
  do {
    g_autofree char *name = g_match_info_fetch (match, 1), *before = NULL;
    int start, end;

    g_match_info_fetch_pos (match, 0, &start, &end);
    before = g_regex_escape_string (line + at, start - at);
    g_string_append_printf (pattern, "%s(\\{\\{figure [a-z0-9_]+\\}\\}|[0-9][0-9.]*)", before);
    g_ptr_array_add (figures, g_steal_pointer (&name));
    at = end;
  } while (g_match_info_next (match, NULL));
  rest = g_regex_escape_string (line + at, -1);
  g_string_append_printf (pattern, "%s$", rest);
  return g_regex_new (pattern->str, 0, 0, NULL);
}

static gboolean
check_typed (Reconcile *self, GRegex *pattern, GPtrArray *figures, const char *line, GError **error)
{
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (pattern, line, 0, &match))
    return TRUE;
  for (guint i = 0; i < figures->len; i++) {
    g_autofree char *typed = g_match_info_fetch (match, i + 1);
    g_autoptr (GString) digits = g_string_new (NULL);
    g_autoptr (GError) failure = NULL;
    HdValue value;

    if (typed == NULL || !g_ascii_isdigit (typed[0]))
      continue;
    for (const char *at = typed; *at != '\0'; at++)
      if (g_ascii_isdigit (*at))
        g_string_append_c (digits, *at);
    value = figure_of (self, g_ptr_array_index (figures, i), &failure);
    if (failure != NULL) {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
    if (value.known && value.value != g_ascii_strtoll (digits->str, NULL, 10))
      add (self, "prose", g_strdup_printf (_("The template of the report says %s by hand where “%s” is %" PRId64), typed,
                                           _(hd_figure_lookup (g_ptr_array_index (figures, i))->label), value.value), "", 0);
  }
  return TRUE;
}

/* Numbers that somebody typed into the council's own template in place of a figure. */
static gboolean
check_prose (Reconcile *self, GError **error)
{
  g_autofree char *own = hd_store_setting (self->store, "template/" TEMPLATE, "");
  g_autofree char *path = hd_data_file ("templates", TEMPLATE);
  g_autofree char *shipped = NULL;
  g_auto (GStrv) lines = NULL, own_lines = NULL;

  if (own[0] == '\0' || !g_file_get_contents (path, &shipped, NULL, NULL))
    return TRUE;
  lines = g_strsplit (shipped, "\n", -1);
  own_lines = g_strsplit (own, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_free);
    g_autoptr (GRegex) pattern = pattern_of (lines[i], figures);

    for (guint k = 0; pattern != NULL && own_lines[k] != NULL; k++)
      if (!check_typed (self, pattern, figures, own_lines[k], error))
        return FALSE;
  }
  return TRUE;
}

/**
 * hd_reconcile:
 * @date: (nullable): ISO day of the report, NULL for today
 *
 * Makes the annual report and holds it against everything that it rests on.
 *
 * Returns: (transfer full) (element-type HdMismatch): in the order of the checks
 */
GPtrArray *
hd_reconcile (HdStore *store, gint64 year, const char *date, GError **error)
{
  g_autoptr (GPtrArray) mismatches = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_mismatch_free);
  g_autofree char *today = hd_date_today ();
  g_autoptr (HdDocument) document = NULL;
  Reconcile self = { .store = store, .year = year, .day = date != NULL ? date : today, .mismatches = mismatches };
  gboolean done;

  document = hd_report_build (store, "annual", year, self.day, error);
  if (document == NULL)
    return NULL;
  self.document = document;
  done = load_nominations (&self, error) && check_numbers (&self, error) && check_lists (&self, error) && check_totals (&self, error) &&
         check_targets (&self, error) && check_decisions (&self, error) && check_records (&self, error) && check_prose (&self, error);
  if (done)
    check_doubles (&self);
  g_clear_pointer (&self.nominations, g_ptr_array_unref);
  return done ? g_steal_pointer (&mismatches) : NULL;
}
