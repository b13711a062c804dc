/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "decision.h"
#include "entry.h"
#include "nomination.h"
#include "query-private.h"
#include "record-private.h"
#include "store-private.h"

/* How a list may be ordered, beside the key and label that it is chosen by. A grouped
 * order runs through the values of a field in their own order (that of the choices, or
 * of the names referred to) and within each by `order`, so that one narrow index
 * (field, order) serves it without sorting. */
struct _HdOrder {
  const char *order;   /* columns, ascending */
  const char *reverse; /* the same, descending */
  const char *group;   /* (nullable) field */
};

static const HdSort nomination_sorts[] = {
  { "name", N_("Given name") },
  { "family_name", N_("Family name") },
  { "unit", N_("Unit") },
  { "movement", N_("Movement or field") },
  { "award_form", N_("Proposed award") },
  { "status", N_("Status") },
  { "kind", N_("Kind of subject") },
  { "year", N_("Year") },
  { "birth", N_("Birth") },
  { "due", N_("Deadline") },
  { "added", N_("Order of entry") },
};
static const HdOrder nomination_orders[] = {
  { "name_sort, id", "name_sort DESC, id DESC" },
  { "family_sort, id", "family_sort DESC, id DESC" },
  { "name_sort, id", NULL, "unit" },
  { "name_sort, id", NULL, "movement" },
  { "name_sort, id", NULL, "award_form" },
  { "name_sort, id", NULL, "status" },
  { "name_sort, id", NULL, "kind" },
  { "year, name_sort, id", "year DESC, name_sort, id" },
  { "birth, name_sort, id", "birth DESC, name_sort DESC, id DESC" },
  { "due = '', due, name_sort, id", "due DESC, name_sort DESC, id DESC" },
  { "id", "id DESC" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (nomination_sorts) == G_N_ELEMENTS (nomination_orders));

static const HdSort subject_sorts[] = {
  { "name", N_("Given name") },
  { "unit", N_("Unit") },
  { "stage", N_("Stage") },
  { "next_review", N_("Next review") },
  { "added", N_("Order of entry") },
};
static const HdOrder subject_orders[] = {
  { "name_sort, id", "name_sort DESC, id DESC" },
  { "name_sort, id", NULL, "unit" },
  { "name_sort, id", NULL, "stage" },
  /* Who has no review before him comes last, whichever way it is read. */
  { "next_review = '', next_review, name_sort, id", "next_review = '', next_review DESC, name_sort, id" },
  { "id", "id DESC" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (subject_sorts) == G_N_ELEMENTS (subject_orders));

/* What is not dated yet is work to be done, and comes first. */
static const HdSort decision_sorts[] = {
  { "date", N_("Date") },
  { "number", N_("Number") },
  { "added", N_("Order of entry") },
};
static const HdOrder decision_orders[] = {
  { "year DESC, issued = '' DESC, issued DESC, number DESC, id DESC", "year, issued = '' DESC, issued, number, id" },
  { "year DESC, symbol, number DESC, id DESC", "year, symbol, number, id" },
  { "id", "id DESC" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (decision_sorts) == G_N_ELEMENTS (decision_orders));

static const HdSort entry_sorts[] = {
  { "number", N_("Receipt number") },
  { "title", N_("Title of the work") },
  { "unit", N_("Sent by unit") },
  { "kind", N_("Kind of work") },
  { "state", N_("State of the entry") },
  { "received", N_("Received on") },
};
static const HdOrder entry_orders[] = {
  { "number, id", "number DESC, id DESC" },
  { "title_sort, number, id", "title_sort DESC, number DESC, id DESC" },
  { "number, id", NULL, "unit" },
  { "number, id", NULL, "kind" },
  { "number, id", NULL, "state" },
  { "received, number, id", "received DESC, number DESC, id DESC" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (entry_sorts) == G_N_ELEMENTS (entry_orders));

/* The one order of other records, by the first of these fields that they have. */
static const struct { const char *field; HdSort sort; HdOrder order; } plain_orders[] = {
  { "position", { "position", N_("Order") }, { "position = 0, position, id", "position DESC, id DESC" } },
  { "name_sort", { "name", N_("Name") }, { "name_sort, id", "name_sort DESC, id DESC" } },
  { "year", { "year", N_("Year") }, { "year DESC, id DESC", "year, id" } },
  { NULL, { "added", N_("Order of entry") }, { "id", "id DESC" } },
};

static guint
plain_order_of (GType type)
{
  guint i;

  for (i = 0; plain_orders[i].field != NULL; i++) {
    const HdField *field = hd_record_type_field (type, plain_orders[i].field, NULL);

    if (field != NULL && (field->kind == HD_INT || i == 1))
      break;
  }
  return i;
}

/* The types that can be listed in more than one order. */
static const struct {
  GType         (*type) (void);
  const HdSort   *sorts;
  const HdOrder  *orders;
  guint           n;
  gboolean        by_names;   /* many: searched by the names, not field by field */
} ordered[] = {
  { hd_nomination_get_type, nomination_sorts, nomination_orders, G_N_ELEMENTS (nomination_sorts), TRUE },
  { hd_subject_get_type, subject_sorts, subject_orders, G_N_ELEMENTS (subject_sorts), TRUE },
  { hd_decision_get_type, decision_sorts, decision_orders, G_N_ELEMENTS (decision_sorts), FALSE },
  { hd_entry_get_type, entry_sorts, entry_orders, G_N_ELEMENTS (entry_sorts), FALSE },
};

gboolean
hd_query_by_names (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    if (ordered[i].type () == type)
      return ordered[i].by_names;
  return FALSE;
}

/* The orders a type can be listed in, the usual one first. Static. */
const HdSort *
hd_query_sorts (GType record_type, guint *n)
{
  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    if (ordered[i].type () == record_type) {
      *n = ordered[i].n;
      return ordered[i].sorts;
    }
  *n = 1;
  return &plain_orders[plain_order_of (record_type)].sort;
}

/* The order of a key, the usual one if the type does not have the key. */
const HdOrder *
hd_order_lookup (GType type, const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++) {
    if (ordered[i].type () != type)
      continue;
    for (guint k = 0; k < ordered[i].n; k++)
      if (g_strcmp0 (ordered[i].sorts[k].key, key) == 0)
        return &ordered[i].orders[k];
    return &ordered[i].orders[0];
  }
  return &plain_orders[plain_order_of (type)].order;
}

void
hd_base_free (HdBase *base)
{
  g_array_unref (base->ids);
  g_free (base->places);
  g_clear_pointer (&base->names, hd_names_unref);
  g_free (base);
}

/* An empty list of ids with room for some. (transfer full) */
GArray *
hd_ids_new (guint reserved)
{
  return g_array_sized_new (FALSE, FALSE, sizeof (gint64), reserved);
}

void
hd_request_free (HdRequest *request)
{
  g_ptr_array_unref (request->fields);
  g_ptr_array_unref (request->values);
  g_clear_pointer (&request->subset, g_array_unref);
  g_clear_pointer (&request->names, hd_names_unref);
  g_free (request);
}

static gboolean
read_ids (HdDb *db, HdRequest *request, const HdField *group, const char *value, GArray *ids, GCancellable *cancellable, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *joint = " WHERE";
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  g_string_append_printf (text, "SELECT id FROM %s", hd_record_type_table (request->type));
  for (guint i = 0; i < request->fields->len; i++) {
    const HdField *field = g_ptr_array_index (request->fields, i);

    g_string_append_printf (text, "%s %s = :%s", joint, field->name, field->name);
    joint = " AND";
  }
  if (group != NULL)
    g_string_append_printf (text, "%s %s = :group", joint, group->name);
  g_string_append_printf (text, " ORDER BY %s", request->descending && group == NULL ? request->order->reverse : request->order->order);
  g_string_append (text, " LIMIT :limit");
  if (!hd_sql_begin (&sql, db, text->str, error))
    return FALSE;
  for (guint i = 0; i <= request->fields->len; i++) {
    const HdField *field = i < request->fields->len ? g_ptr_array_index (request->fields, i) : group;
    const char *wanted = i < request->fields->len ? g_ptr_array_index (request->values, i) : value;
    g_autofree char *bind = NULL;

    if (field == NULL)
      break;
    bind = i < request->fields->len ? g_strconcat (":", field->name, NULL) : g_strdup (":group");
    if (hd_kind_is_text (field->kind))
      hd_sql_bind_text (&sql, bind, wanted);
    else
      hd_sql_bind_int (&sql, bind, g_ascii_strtoll (wanted, NULL, 10));
  }
  hd_sql_bind_int (&sql, ":limit", request->limit == 0 ? -1 : (gint64) request->limit - ids->len);
  while (hd_sql_step (&sql, &failure)) {
    gint64 id = hd_sql_int (&sql, 0);

    g_array_append_val (ids, id);
    if ((ids->len & 0x3fff) == 0 && g_cancellable_is_cancelled (cancellable))
      break;
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

/* The values of a field in the order that a reader expects, the empty one last. (transfer full) */
static GPtrArray *
group_values (HdDb *db, const HdField *field)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);

  if (field->kind == HD_CHOICE) {
    for (guint i = 0; field->choices[i].nick != NULL; i++)
      g_ptr_array_add (values, g_strdup (field->choices[i].nick));
    g_ptr_array_add (values, g_strdup (""));
  } else {
    gboolean sorted = hd_record_type_field (hd_record_type_of_table (field->ref), "name_sort", NULL) != NULL;
    g_autofree char *text = g_strdup_printf ("SELECT id FROM %s ORDER BY %s", field->ref, sorted ? "name_sort, id" : "position, id");
    g_auto (HdSql) sql = { 0 };

    if (hd_sql_begin (&sql, db, text, NULL))
      while (hd_sql_step (&sql, NULL))
        g_ptr_array_add (values, g_strdup (hd_sql_text (&sql, 0)));
    g_ptr_array_add (values, g_strdup ("0"));
  }
  return values;
}

static void
keep_subset (GArray *ids, GArray *subset)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint kept = 0;

  for (guint i = 0; i < subset->len; i++)
    g_hash_table_add (wanted, &g_array_index (subset, gint64, i));
  for (guint i = 0; i < ids->len; i++)
    if (g_hash_table_contains (wanted, &g_array_index (ids, gint64, i)))
      g_array_index (ids, gint64, kept++) = g_array_index (ids, gint64, i);
  g_array_set_size (ids, kept);
}

/* Reads the ids that a request wants and, if it does, the names and where they are.
 * (transfer full) */
HdBase *
hd_request_answer (HdRequest *request, HdDb *db, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) ids = NULL;
  const HdField *group = request->order->group == NULL ? NULL : hd_record_type_field (request->type, request->order->group, NULL);
  g_autofree char *count = g_strdup_printf ("SELECT count(*) FROM %s", hd_record_type_table (request->type));
  g_autoptr (HdNames) names = request->names == NULL ? NULL : hd_names_ref (request->names);
  HdBase *base;

  /* Room for all at once: growing would hold tens of megabytes twice. */
  ids = hd_ids_new (request->limit != 0 ? request->limit : request->fields->len > 0 ? 256 : hd_db_int (db, 16, count));
  if (group == NULL) {
    if (!read_ids (db, request, NULL, NULL, ids, cancellable, error))
      return NULL;
  } else {
    g_autoptr (GPtrArray) values = group_values (db, group);

    for (guint i = 0; i < values->len && (request->limit == 0 || ids->len < request->limit); i++) {
      guint k = request->descending ? values->len - 1 - i : i;

      if (!read_ids (db, request, group, g_ptr_array_index (values, k), ids, cancellable, error))
        return NULL;
    }
  }
  if (request->subset != NULL)
    keep_subset (ids, request->subset);
  if (request->want_names && names == NULL && (names = hd_names_load (db, hd_record_type_table (request->type), cancellable, error)) == NULL)
    return NULL;
  base = g_new0 (HdBase, 1);
  base->ids = g_steal_pointer (&ids);
  if (names != NULL)
    base->places = hd_names_places (names, (const gint64 *) base->ids->data, base->ids->len);
  base->names = g_steal_pointer (&names);
  return base;
}
