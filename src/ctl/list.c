/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of anything: each row is made once, as an object, and printed as JSON, as a
 * line of CSV or, the most telling columns alone, as text. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include "list-private.h"
#include "store/activity.h"
#include "store/award.h"
#include "store/certificate.h"
#include "store/decision.h"
#include "store/dossier.h"
#include "store/duty.h"
#include "store/entry.h"
#include "store/exemplar.h"
#include "store/meeting.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/plan.h"
#include "store/practice.h"
#include "store/publicity.h"
#include "store/query.h"
#include "store/reminder.h"
#include "store/reorganise.h"
#include "store/statistic.h"
#include "store/text.h"
#include "store/unit.h"

#define LOG_LIMIT 1000

/* (transfer full) */
static char *
cell_text (JsonNode *node)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_STRING)
    return g_strdup (json_node_get_string (node));
  if (type == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  if (type == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "1" : "0");
  return g_strdup ("");
}

/* The columns of the table (taken over), printed before its first row, also if there is none. */
static void
print_csv_heading (CtlPrinter *self, char **columns)
{
  self->csv = columns;
  for (guint i = 0; columns[i] != NULL; i++)
    ctl_print_csv (columns[i], columns[i + 1] == NULL);
}

/* What a row has nothing for is an empty cell, so that columns stay below their heading. */
static void
print_csv_row (CtlPrinter *self, JsonObject *row)
{
  for (guint i = 0; self->csv[i] != NULL; i++) {
    JsonNode *node = json_object_get_member (row, self->csv[i]);
    g_autofree char *text = node == NULL ? g_strdup ("") : cell_text (node);

    ctl_print_csv (text, self->csv[i + 1] == NULL);
  }
}

static void
print_text_row (CtlPrinter *self, JsonObject *row)
{
  g_auto (GStrv) columns = g_strsplit (self->kind->columns, " ", 0);

  for (guint i = 0; columns[i] != NULL; i++) {
    JsonNode *node = json_object_get_member (row, columns[i]);
    g_autofree char *text = node == NULL ? g_strdup ("") : cell_text (node);

    ctl_print ("%s%s", i == 0 ? "" : "\t", g_strdelimit (text, "\t\r\n", ' '));
  }
  ctl_print ("\n");
}

static gboolean
row_matches (CtlPrinter *self, JsonObject *row)
{
  g_autoptr (GList) values = *self->search == '\0' ? NULL : json_object_get_values (row);

  for (GList *l = values; l != NULL; l = l->next) {
    g_autofree char *text = cell_text (l->data);
    g_autofree char *fold = hd_text_fold (text);

    if (strstr (fold, self->search) != NULL)
      return TRUE;
  }
  return *self->search == '\0';
}

void
ctl_list_add (CtlPrinter *self, JsonObject *row)
{
  if (row_matches (self, row)) {
    if (self->call->json) {
      g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
      g_autofree char *text = NULL;

      json_node_set_object (node, row);
      text = json_to_string (node, FALSE);
      ctl_print ("%s%s", self->n == 0 ? "[\n" : ",\n", text);
    } else if (self->call->csv) {
      print_csv_row (self, row);
    } else {
      print_text_row (self, row);
    }
    self->n++;
  }
  json_object_unref (row);
}

const char *
ctl_list_label (CtlPrinter *self, const char *table, gint64 id)
{
  g_autofree char *key = g_strdup_printf ("%s %" G_GINT64_FORMAT, table, id);
  char *label = g_hash_table_lookup (self->labels, key);

  if (label == NULL) {
    label = hd_store_label (self->store, table, id);
    g_hash_table_insert (self->labels, g_steal_pointer (&key), label);
  }
  return label;
}

static JsonObject *
record_row (CtlPrinter *self, HdRecord *record)
{
  JsonObject *row = json_object_new ();
  guint n;
  const HdField *fields = hd_record_type_fields (G_OBJECT_TYPE (record), &n);

  for (guint i = 0; i < n; i++) {
    const char *name = fields[i].name;

    /* Keys to sort and search by say nothing to a reader. */
    if (*fields[i].label == '\0')
      continue;
    switch (fields[i].kind) {
    case HD_BOOL:
      json_object_set_boolean_member (row, name, hd_record_bool (record, i));
      break;
    case HD_REF:
      json_object_set_string_member (row, name, ctl_list_label (self, fields[i].ref, hd_record_int (record, i)));
      break;
    case HD_INT:
      if (hd_record_int (record, i) == 0 && (fields[i].flags & HD_FIELD_OPTIONAL))
        json_object_set_null_member (row, name);
      else
        json_object_set_int_member (row, name, hd_record_int (record, i));
      break;
    case HD_TEXT:
    case HD_LONG_TEXT:
    case HD_CHOICE:
    case HD_DATE:
    case HD_FULL_DATE:
      json_object_set_string_member (row, name, hd_record_text (record, i));
      break;
    }
  }
  return row;
}

static gboolean
set_sort (CtlPrinter *self, HdQuery *query, GError **error)
{
  g_autoptr (GString) keys = g_string_new (NULL);
  guint n;
  const HdSort *sorts = hd_query_sorts (self->kind->type (), &n);
  const char *key = self->call->sort;

  /* As the column is called that is printed. */
  if (g_strcmp0 (key, "full_name") == 0)
    key = "name";

  for (guint i = 0; i < n; i++) {
    if (key == NULL || strcmp (sorts[i].key, key) == 0) {
      hd_query_set_sort (query, sorts[i].key, self->call->descending);
      return TRUE;
    }
    g_string_append_printf (keys, "%s%s", i == 0 ? "" : ", ", sorts[i].key);
  }
  g_set_error (error, CTL_ERROR, 0, _("--sort needs one of: %s"), keys->str);
  return FALSE;
}

/* Whether the record is part of something of the year asked for. */
static gboolean
is_of_year (CtlPrinter *self, HdRecord *record)
{
  g_autoptr (HdRecord) owner = NULL;
  gint64 id = 0, year = 0;

  if (self->call->year == 0 || self->kind->owner == NULL)
    return TRUE;
  g_object_get (record, self->kind->owner, &id, NULL);
  owner = hd_store_get (self->store, self->kind->owner_type (), id, NULL);
  if (owner != NULL)
    g_object_get (owner, "year", &year, NULL);
  return year == self->call->year;
}

/* The columns of records: those of a record without anything. */
static gboolean
print_record_heading (CtlPrinter *self, GError **error)
{
  g_autoptr (HdRecord) none = g_object_new (self->kind->type (), NULL);
  g_autoptr (JsonObject) row = record_row (self, none);
  g_autoptr (GList) members = NULL;
  g_autoptr (GStrvBuilder) columns = g_strv_builder_new ();

  if (self->kind->more != NULL && !self->kind->more (self, none, row, error))
    return FALSE;
  members = json_object_get_members (row);
  for (GList *l = members; l != NULL; l = l->next)
    g_strv_builder_add (columns, l->data);
  print_csv_heading (self, g_strv_builder_end (columns));
  return TRUE;
}

static gboolean
print_records (CtlPrinter *self, GError **error)
{
  GType type = self->kind->type ();
  g_autoptr (HdQuery) query = hd_query_new (self->store, type);
  guint n;

  hd_query_set_synchronous (query, TRUE);
  if (!set_sort (self, query, error) || (self->call->csv && !print_record_heading (self, error)))
    return FALSE;
  if (self->call->year != 0 && hd_record_type_field (type, "year", NULL) != NULL) {
    g_autofree char *year = g_strdup_printf ("%" G_GINT64_FORMAT, self->call->year);

    hd_query_set_filter (query, "year", year);
  }
  if (self->call->search != NULL)
    hd_query_set_search (query, self->call->search);
  g_list_model_get_n_items (G_LIST_MODEL (query));
  hd_query_wait (query);
  n = g_list_model_get_n_items (G_LIST_MODEL (query));
  for (guint i = 0; i < n; i++) {
    /* The list leaves long text out; here it belongs to the row. */
    g_autoptr (HdRecord) record = hd_store_get (self->store, type, hd_query_id_at (query, i), error);
    g_autoptr (JsonObject) row = NULL;

    if (record == NULL || g_cancellable_set_error_if_cancelled (self->call->cancellable, error))
      return FALSE;
    if (!is_of_year (self, record))
      continue;
    row = record_row (self, record);
    if (self->kind->more != NULL && !self->kind->more (self, record, row, error))
      return FALSE;
    ctl_list_add (self, g_steal_pointer (&row));
  }
  return TRUE;
}

void
ctl_list_set_value (JsonObject *row, const char *name, HdValue value)
{
  if (value.known)
    json_object_set_int_member (row, name, value.value);
  else
    json_object_set_string_member (row, name, "unknown");
}

/* What the row of one exemplar tells; its number of identity and where it lives do not
 * belong into a list that is handed on. */
static gboolean
add_exemplar (CtlPrinter *self, HdRecord *subject, gboolean overdue, GError **error)
{
  static const struct { const char *name; guint field; } texts[] = {
    { "full_name", HD_SUBJECT_FULL_NAME }, { "birth", HD_SUBJECT_BIRTH }, { "kind", HD_SUBJECT_KIND }, { "stage", HD_SUBJECT_STAGE },
    { "following", HD_SUBJECT_FOLLOWING }, { "owner", HD_SUBJECT_OWNER }, { "next_review", HD_SUBJECT_NEXT_REVIEW },
    { "consent", HD_SUBJECT_CONSENT }, { "story_line", HD_SUBJECT_STORY_LINE },
  };
  g_autoptr (GPtrArray) awards = hd_subject_awards (self->store, hd_record_id (subject), error);
  g_autofree char *told = NULL, *where = NULL;
  JsonObject *row;
  gint64 held = 0;

  if (awards == NULL || !hd_exemplar_last_told (self->store, hd_record_id (subject), &told, &where, error))
    return FALSE;
  for (guint i = 0; i < awards->len; i++)
    held += *((HdHeldAward *) g_ptr_array_index (awards, i))->revoked == '\0';
  row = json_object_new ();
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    json_object_set_string_member (row, texts[i].name, hd_record_text (subject, texts[i].field));
  json_object_set_string_member (row, "unit", ctl_list_label (self, "unit", hd_record_int (subject, HD_SUBJECT_UNIT)));
  json_object_set_string_member (row, "target_form", ctl_list_label (self, "award_form", hd_record_int (subject, HD_SUBJECT_TARGET_FORM)));
  json_object_set_boolean_member (row, "overdue", overdue);
  json_object_set_string_member (row, "last_told", told);
  json_object_set_string_member (row, "told_where", where);
  json_object_set_int_member (row, "awards", held);
  ctl_list_add (self, row);
  return TRUE;
}

/* Who stands on the board, stage by stage. */
static gboolean
print_exemplars (CtlPrinter *self, GError **error)
{
  g_autofree char *today = hd_date_today ();
  g_autoptr (GArray) late = hd_exemplars_overdue (self->store, today, error);
  g_autoptr (GHashTable) overdue = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (HdQuery) query = hd_query_new (self->store, HD_TYPE_SUBJECT);

  if (late == NULL)
    return FALSE;
  for (guint i = 0; i < late->len; i++)
    g_hash_table_add (overdue, &g_array_index (late, gint64, i));
  hd_query_set_synchronous (query, TRUE);
  for (guint s = 0; hd_exemplar_stages[s].nick != NULL; s++) {
    hd_query_set_filter (query, "stage", hd_exemplar_stages[s].nick);
    for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (query)); i++) {
      gint64 id = hd_query_id_at (query, i);
      g_autoptr (HdRecord) subject = hd_store_get (self->store, HD_TYPE_SUBJECT, id, error);

      if (subject == NULL || g_cancellable_set_error_if_cancelled (self->call->cancellable, error) ||
          !add_exemplar (self, subject, g_hash_table_contains (overdue, &id), error))
        return FALSE;
    }
  }
  return TRUE;
}

static gboolean
print_figures (CtlPrinter *self, GError **error)
{
  guint n;
  const HdFigure *figures = hd_figures (&n);
  HdScope scope = { .year = ctl_year (self->call, self->store) };

  scope.plan = ctl_plan (self->store, scope.year);
  for (guint i = 0; i < n; i++) {
    JsonObject *row;
    HdValue value;

    if (!hd_figure_value (self->store, figures[i].name, &scope, &value, error))
      return FALSE;
    row = json_object_new ();
    json_object_set_string_member (row, "name", figures[i].name);
    json_object_set_string_member (row, "label", _(figures[i].label));
    json_object_set_string_member (row, "measure", _(figures[i].measure));
    json_object_set_int_member (row, "year", scope.year);
    ctl_list_set_value (row, "value", value);
    ctl_list_add (self, row);
  }
  return TRUE;
}

static gboolean
print_log (CtlPrinter *self, GError **error)
{
  g_autoptr (GPtrArray) log = hd_store_log (self->store, LOG_LIMIT, error);

  for (guint i = 0; log != NULL && i < log->len; i++) {
    HdChange *change = g_ptr_array_index (log, i);
    g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (change->time);
    g_autofree char *when = time == NULL ? g_strdup ("") : g_date_time_format_iso8601 (time);
    JsonObject *row = json_object_new ();

    json_object_set_int_member (row, "seq", change->seq);
    json_object_set_string_member (row, "time", when);
    json_object_set_string_member (row, "actor", change->actor);
    json_object_set_string_member (row, "label", change->label);
    ctl_list_add (self, row);
  }
  return log != NULL;
}

/* What was led to a decision here and what is known from elsewhere. */
static gboolean
print_awards (CtlPrinter *self, GError **error)
{
  g_autoptr (GPtrArray) awards = hd_awards_of_year (self->store, self->call->year, error);

  for (guint i = 0; awards != NULL && i < awards->len; i++) {
    HdHeldAward *award = g_ptr_array_index (awards, i);
    JsonObject *row = json_object_new ();

    json_object_set_int_member (row, "id", award->id);
    json_object_set_string_member (row, "table", award->table);
    json_object_set_int_member (row, "subject_id", award->subject);
    json_object_set_string_member (row, "subject", ctl_list_label (self, "subject", award->subject));
    json_object_set_string_member (row, "title", award->title);
    json_object_set_int_member (row, "year", award->year);
    json_object_set_string_member (row, "decision_number", award->decision_number);
    json_object_set_string_member (row, "decision_date", award->decision_date);
    json_object_set_string_member (row, "deed", award->deed);
    json_object_set_int_member (row, "money", award->money);
    json_object_set_string_member (row, "revoked", award->revoked);
    ctl_list_add (self, row);
  }
  return awards != NULL;
}

/* Of one decision, those that are in the register, in the order of its annex. */
static gboolean
add_certificates (CtlPrinter *self, HdRecord *decision, GError **error)
{
  g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));
  g_autoptr (GPtrArray) lines = hd_certificates_of (self->store, hd_record_id (decision), error);

  for (guint i = 0; lines != NULL && i < lines->len; i++) {
    HdCertificateLine *line = g_ptr_array_index (lines, i);
    JsonObject *row;

    if (line->certificate == 0)
      continue;
    row = json_object_new ();
    json_object_set_int_member (row, "number", line->number);
    json_object_set_int_member (row, "year", line->year);
    json_object_set_string_member (row, "full_name", line->full_name);
    json_object_set_string_member (row, "award", line->award);
    json_object_set_string_member (row, "decision", reference);
    json_object_set_string_member (row, "printed", line->printed);
    json_object_set_int_member (row, "prints", line->prints);
    json_object_set_string_member (row, "reason", line->reason);
    ctl_list_add (self, row);
  }
  return lines != NULL;
}

static gint
compare_decisions (gconstpointer a, gconstpointer b)
{
  HdRecord *first = *(HdRecord *const *) a, *second = *(HdRecord *const *) b;
  int by_day = strcmp (hd_record_text (first, HD_DECISION_ISSUED), hd_record_text (second, HD_DECISION_ISSUED));

  return by_day != 0 ? by_day : (int) (hd_record_int (first, HD_DECISION_NUMBER) - hd_record_int (second, HD_DECISION_NUMBER));
}

/* The register of certificates, decision by decision. */
static gboolean
print_certificates (CtlPrinter *self, GError **error)
{
  g_autoptr (GPtrArray) decisions = hd_store_find (self->store, HD_TYPE_DECISION, "state", "issued", error);

  if (decisions == NULL)
    return FALSE;
  g_ptr_array_sort (decisions, compare_decisions);
  for (guint i = 0; i < decisions->len; i++) {
    HdRecord *decision = g_ptr_array_index (decisions, i);

    if ((self->call->year == 0 || hd_record_int (decision, HD_DECISION_YEAR) == self->call->year) &&
        !add_certificates (self, decision, error))
      return FALSE;
  }
  return TRUE;
}

/* Subjects that may be one, the likeliest first. */
static gboolean
print_duplicates (CtlPrinter *self, GError **error)
{
  g_autoptr (GPtrArray) pairs = hd_subject_pairs (self->store, NULL, error);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++) {
    HdSubjectPair *pair = g_ptr_array_index (pairs, i);
    JsonObject *row = json_object_new ();

    json_object_set_int_member (row, "score", pair->score);
    json_object_set_int_member (row, "first_id", pair->first);
    json_object_set_string_member (row, "first", ctl_list_label (self, "subject", pair->first));
    json_object_set_int_member (row, "second_id", pair->second);
    json_object_set_string_member (row, "second", ctl_list_label (self, "subject", pair->second));
    json_object_set_string_member (row, "why", pair->why);
    ctl_list_add (self, row);
  }
  return pairs != NULL;
}

/* From which units a unit came, and what became of it. */
static gboolean
add_changes (CtlPrinter *self, HdRecord *unit, JsonObject *row, GError **error)
{
  g_autoptr (GPtrArray) before = hd_unit_predecessors (self->store, hd_record_id (unit), error);
  g_autoptr (GPtrArray) after = before == NULL ? NULL : hd_unit_successors (self->store, hd_record_id (unit), error);
  const struct { const char *name; GPtrArray *pairs; guint near, far; } sides[] = {
    { "predecessors", before, HD_UNIT_CHANGE_TO_UNIT, HD_UNIT_CHANGE_FROM_UNIT },
    { "successors", after, HD_UNIT_CHANGE_FROM_UNIT, HD_UNIT_CHANGE_TO_UNIT },
  };

  if (after == NULL)
    return FALSE;
  for (guint s = 0; s < G_N_ELEMENTS (sides); s++) {
    g_autoptr (GString) names = g_string_new (NULL);

    for (guint i = 0; i < sides[s].pairs->len; i++) {
      HdRecord *pair = g_ptr_array_index (sides[s].pairs, i);

      if (hd_record_int (pair, sides[s].near) == hd_record_id (unit) && hd_record_int (pair, sides[s].far) != 0)
        g_string_append_printf (names, "%s%s (%s, %s)", names->len > 0 ? "; " : "", ctl_list_label (self, "unit", hd_record_int (pair, sides[s].far)),
                                hd_record_text (pair, HD_UNIT_CHANGE_KIND), hd_record_text (pair, HD_UNIT_CHANGE_CHANGED));
    }
    json_object_set_string_member (row, sides[s].name, names->str);
  }
  return TRUE;
}

/* The members of each cluster in a year, its head, and whose turn it would be. */
static gboolean
print_clusters (CtlPrinter *self, GError **error)
{
  gint64 year = ctl_year (self->call, self->store);
  g_autoptr (GPtrArray) clusters = hd_store_get_all (self->store, HD_TYPE_CLUSTER, error);

  for (guint i = 0; clusters != NULL && i < clusters->len; i++) {
    HdRecord *cluster = g_ptr_array_index (clusters, i);
    gint64 head = hd_cluster_head_of (self->store, hd_record_id (cluster), year);
    gint64 next = hd_cluster_next_head (self->store, hd_record_id (cluster), year);
    g_autoptr (GPtrArray) units = hd_cluster_units (self->store, hd_record_id (cluster), year, error);

    if (units == NULL)
      return FALSE;
    for (guint j = 0; j < units->len; j++) {
      HdRecord *unit = g_ptr_array_index (units, j);
      JsonObject *row = json_object_new ();

      json_object_set_string_member (row, "cluster", hd_record_text (cluster, HD_CLUSTER_NAME));
      json_object_set_int_member (row, "year", year);
      json_object_set_string_member (row, "unit", hd_record_text (unit, HD_UNIT_NAME));
      json_object_set_boolean_member (row, "head", hd_record_id (unit) == head);
      json_object_set_boolean_member (row, "next", hd_record_id (unit) == next);
      ctl_list_add (self, row);
    }
  }
  return clusters != NULL;
}

/* Points are hundredths. */
static gboolean
print_cards (CtlPrinter *self, GError **error)
{
  gint64 year = ctl_year (self->call, self->store);
  g_autoptr (GPtrArray) cards = hd_cards (self->store, 0, year, NULL, error);

  for (guint i = 0; cards != NULL && i < cards->len; i++) {
    HdCard *card = g_ptr_array_index (cards, i);
    JsonObject *row = json_object_new ();
    JsonArray *lines = json_array_new ();

    json_object_set_string_member (row, "unit", card->name);
    json_object_set_int_member (row, "year", year);
    json_object_set_int_member (row, "points", card->points);
    json_object_set_int_member (row, "most", card->most);
    for (guint j = 0; j < card->lines->len; j++) {
      HdCardLine *line = g_ptr_array_index (card->lines, j);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "title", hd_record_text (line->item, HD_CARD_ITEM_TITLE));
      json_object_set_string_member (item, "figure", hd_record_text (line->item, HD_CARD_ITEM_FIGURE));
      ctl_list_set_value (item, "points", (HdValue) { line->known, line->points });
      json_object_set_string_member (item, "why", line->why);
      json_array_add_object_element (lines, item);
    }
    json_object_set_array_member (row, "lines", lines);
    ctl_list_add (self, row);
  }
  return cards != NULL;
}

static const CtlListKind kinds[] = {
  { "nominations", "full_name birth unit movement award_form status", hd_nomination_get_type },
  { "units",       "name kind cluster valid_from valid_to predecessors", hd_unit_get_type, .more = add_changes },
  { "contacts",    "unit role full_name phone email valid_from valid_to", hd_contact_get_type },
  { "clusters",    "cluster unit head", NULL, print_clusters,
    "cluster year unit head next" },
  { "scorecards",  "points most unit", NULL, print_cards,
    "unit year points most" },
  { "movements",   "code name parent quota", hd_movement_get_type },
  { "award-forms", "code name level type coefficient verified", hd_award_form_get_type },
  { "base-salaries", "valid_from amount verified source", hd_base_salary_get_type },
  { "entries",     "number received title unit subject_name words state", hd_entry_get_type },
  { "authors",     "entry full_name pen_name unit", hd_author_get_type },
  { "activities",  "held kind state title unit", hd_activity_get_type },
  { "findings",    "activity unit kind title state due", hd_finding_get_type, .owner = "activity", .owner_type = hd_activity_get_type },
  { "practices",   "title unit state verified figures", hd_practice_get_type },
  { "speakers",    "subject topics available available_note", hd_speaker_get_type },
  { "pledges",     "year unit person subject state", hd_pledge_get_type },
  { "publications", "year title city_book state pages", hd_publication_get_type },
  { "profiles",    "publication subject state since pages", hd_publication_item_get_type, .owner = "publication", .owner_type = hd_publication_get_type },
  { "subjects",    "full_name birth unit kind", hd_subject_get_type },
  { "exemplars",   "full_name unit stage next_review last_told awards", NULL, print_exemplars,
    "full_name birth kind stage following owner next_review consent story_line unit target_form overdue last_told told_where awards" },
  { "notes",       "subject kind noted due done content", hd_exemplar_note_get_type },
  { "decisions",   "year number symbol issued title state", hd_decision_get_type },
  { "headcounts",  "unit year collectives people", hd_headcount_get_type },
  { "meetings",    "held title number symbol state", hd_meeting_get_type },
  { "members",     "full_name role post body valid_from valid_to", hd_member_get_type },
  { "obligations", "due state days_late unit code title done number", NULL, ctl_list_duties,
    "code title unit rhythm year month wording wording_other due due_strict due_worded hint state days_late "
    "days_late_strict done noted number reason count quota" },
  { "criteria",    "unit movement version number issued state received", hd_criteria_get_type },
  { "chains",      "code name award_forms valid_from valid_to", hd_chain_get_type },
  { "steps",       "chain position code name actor status days", hd_chain_step_record_get_type },
  { "moves",       "chain from_step to_step label kind needs", hd_chain_move_get_type },
  { "papers",      "code title award_forms required signed", hd_paper_get_type },
  { "opinions",    "nomination kind body sent answered result", hd_opinion_get_type },
  { "awards",      "subject title year decision_number revoked", NULL, print_awards,
    "id table subject_id subject title year decision_number decision_date deed money revoked" },
  { "certificates", "year number full_name award decision printed prints", NULL, print_certificates,
    "number year full_name award decision printed prints reason" },
  { "duplicates",  "score first second why", NULL, print_duplicates,
    "score first_id first second_id second why" },
  { "targets",     "code title required achieved unit met", NULL, ctl_list_targets,
    "code title scope comparator period figure due wording source note year required achieved unit rule_number rule_unit met" },
  { "tellings",    "unit months", NULL, ctl_list_tellings,
    "unit year months month_01 month_02 month_03 month_04 month_05 month_06 month_07 month_08 month_09 month_10 month_11 month_12" },
  { "tell-next",   "last_told times full_name unit told_where", NULL, ctl_list_tell_next,
    "full_name unit last_told told_where times times_this_year days story_line" },
  { "reminders",   "sent unit year means items number", hd_reminder_get_type },
  { "milestones",  "due state days_late owner title", NULL, ctl_list_milestones,
    "code title owner rhythm wording due due_strict done count quota days_late state" },
  { "tasks",       "code due state late evidence lead title", NULL, ctl_list_tasks,
    "code title source rhythm wording note year depth lead cooperating due done state late noted evidence" },
  { "bases",       "in_force kind number valid_from valid_to replaced_by title", NULL, ctl_list_bases,
    "kind number title issued issuer valid_from valid_to replaced_by clause in_force" },
  { "budget",      "year title source estimate appraised approved spent left", NULL, ctl_list_budget,
    "title source state appraised_on approved_on number note year task unit estimate appraised approved awards spent left" },
  { "difficulties", "reported forwarded answered unit title", NULL, ctl_list_difficulties,
    "title reported number forwarded answered answer_number content answer unit" },
  { "settings",    "key shown title", NULL, ctl_list_settings,
    "key group title value shown usual changed purpose source" },
  { "holidays",    "day name", NULL, ctl_list_holidays,
    "day name yearly works" },
  { "score-items", "position title figure rule required points valid_from valid_to", hd_card_item_get_type },
  { "form-lines",  "form position code title figures valid_from valid_to", hd_statistic_line_get_type },
  { "figures",     "name value label", NULL, print_figures,
    "name label measure year value" },
  { "log",         "seq time actor label", NULL, print_log,
    "seq time actor label" },
};

static const CtlListKind *
find_kind (const char *name, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    if (strcmp (kinds[i].name, name) == 0)
      return &kinds[i];
    g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", kinds[i].name);
  }
  g_set_error (error, CTL_ERROR, 0, _("there is no list “%s”; there are: %s"), name, names->str);
  return NULL;
}

CtlStatus
ctl_list (CtlCall *call, GError **error)
{
  const CtlListKind *kind = find_kind (ctl_argument (call, 1), error);
  g_autoptr (HdStore) store = kind == NULL ? NULL : ctl_open (call, TRUE, error);
  g_autoptr (GHashTable) labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *search = hd_text_fold (call->search == NULL || (kind != NULL && kind->type != NULL) ? "" : call->search);
  CtlPrinter printer = { .call = call, .kind = kind, .store = store, .labels = labels, .search = search };
  gboolean done;

  if (store == NULL)
    return CTL_REFUSED;
  if (call->sort != NULL && kind->type == NULL) {
    g_set_error (error, CTL_ERROR, 0, _("the list “%s” has one order only"), kind->name);
    return CTL_USAGE;
  }
  if (kind->type == NULL && call->csv)
    print_csv_heading (&printer, g_strsplit (kind->heading, " ", -1));
  done = kind->type != NULL ? print_records (&printer, error) : kind->print (&printer, error);
  g_strfreev (printer.csv);
  if (!done)
    return CTL_REFUSED;
  if (call->json)
    ctl_print ("%s]\n", printer.n == 0 ? "[" : "\n");
  return CTL_DONE;
}
