/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which records a command is about: named one by one, or by what their fields hold. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "ctl.h"
#include "store/decision.h"
#include "store/query.h"
#include "store/text.h"
#include "store/unit.h"

/* What a record is called on the command line: a decision by number and symbol. (transfer full) */
static char *
name_of (HdStore *store, HdRecord *record)
{
  if (HD_IS_DECISION (record)) {
    gint64 number = hd_record_int (record, HD_DECISION_NUMBER);

    if (number > 0)
      return g_strdup_printf ("%" G_GINT64_FORMAT "/%s", number, hd_record_text (record, HD_DECISION_SYMBOL));
  }
  return hd_store_label (store, hd_record_type_table (G_OBJECT_TYPE (record)), hd_record_id (record));
}

/* The one record of that name, or of that id; spelling of tone marks and capitals aside.
 * 0 with error if there is none or more than one. */
static gint64
find_record (HdStore *store, GType type, const char *text, GError **error)
{
  g_autoptr (GPtrArray) all = NULL;
  g_autofree char *wanted = hd_text_fold (text), *exact = NULL;
  gint64 id, found = 0;
  guint n = 0;

  if (g_ascii_string_to_signed (text, 10, 1, G_MAXINT64, &id, NULL)) {
    g_autoptr (HdRecord) record = hd_store_get (store, type, id, NULL);

    if (record != NULL)
      return id;
  }
  all = hd_store_get_all (store, type, error);
  if (all == NULL)
    return 0;
  for (guint i = 0; i < all->len; i++) {
    g_autofree char *name = name_of (store, g_ptr_array_index (all, i));
    g_autofree char *fold = hd_text_fold (name);
    gboolean padded = fold[0] != '\0' && wanted[0] == '0' && strcmp (fold, wanted + 1) == 0;

    if (strcmp (fold, wanted) == 0 || padded) {
      found = hd_record_id (g_ptr_array_index (all, i));
      n++;
    }
  }
  if (n == 1)
    return found;
  if (n == 0)
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no %s called “%s”"), _(hd_record_type_label (type)), text);
  else
    g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("%u records are called “%s”; name the one that is meant by its id"), n, text);
  return 0;
}

/* One "FIELD=VALUE": a reference is told by the name of what it refers to, a choice by its
 * word in lists. */
static gboolean
add_condition (HdStore *store, HdQuery *query, GType type, const char *condition, GError **error)
{
  const char *equals = strchr (condition, '=');
  g_autofree char *name = equals == NULL ? NULL : g_strndup (condition, equals - condition);
  const HdField *field = name == NULL ? NULL : hd_record_type_field (type, name, NULL);
  const char *value = equals == NULL ? "" : equals + 1;
  g_autofree char *number = NULL;

  if (field == NULL || field->kind == HD_LONG_TEXT || value[0] == '\0') {
    g_set_error (error, CTL_ERROR, 0, _("--where needs FIELD=VALUE with a field of the list, not “%s”"), condition);
    return FALSE;
  }
  if (field->kind == HD_CHOICE && hd_choice_index (field->choices, value) < 0) {
    g_set_error (error, CTL_ERROR, 0, _("“%s” is no value of %s"), value, name);
    return FALSE;
  }
  if (field->kind == HD_REF) {
    gint64 id = find_record (store, hd_record_type_of_table (field->ref), value, error);

    if (id == 0)
      return FALSE;
    value = number = g_strdup_printf ("%" G_GINT64_FORMAT, id);
  }
  hd_query_set_filter (query, name, value);
  return TRUE;
}

/**
 * ctl_choose:
 *
 * Reads --record, --where, --search and --year of a call.
 *
 * Returns: (transfer full): ids of the type in the order of the list, or as they were named;
 *   NULL with error, also when there is none
 */
GArray *
ctl_choose (CtlCall *call, HdStore *store, GType type, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (HdQuery) query = NULL;
  guint n;

  for (guint i = 0; call->records != NULL && call->records[i] != NULL; i++) {
    gint64 id = find_record (store, type, call->records[i], error);

    if (id == 0)
      return NULL;
    g_array_append_val (ids, id);
  }
  if (ids->len > 0)
    return g_steal_pointer (&ids);
  if (call->where == NULL && call->search == NULL) {
    g_set_error_literal (error, CTL_ERROR, 0, _("--record, --where or --search is missing"));
    return NULL;
  }
  query = hd_query_new (store, type);
  hd_query_set_synchronous (query, TRUE);
  for (guint i = 0; call->where != NULL && call->where[i] != NULL; i++)
    if (!add_condition (store, query, type, call->where[i], error))
      return NULL;
  if (call->year != 0 && hd_record_type_field (type, "year", NULL) != NULL) {
    g_autofree char *year = g_strdup_printf ("%" G_GINT64_FORMAT, call->year);

    hd_query_set_filter (query, "year", year);
  }
  if (call->search != NULL)
    hd_query_set_search (query, call->search);
  g_list_model_get_n_items (G_LIST_MODEL (query));
  hd_query_wait (query);
  n = g_list_model_get_n_items (G_LIST_MODEL (query));
  for (guint i = 0; i < n; i++) {
    gint64 id = hd_query_id_at (query, i);

    g_array_append_val (ids, id);
  }
  if (n == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("Nothing in the list is as asked for"));
    return NULL;
  }
  return g_steal_pointer (&ids);
}

/* The unit called so, tone marks and spelling aside. */
gboolean
ctl_find_unit (HdStore *store, const char *name, gint64 *id, GError **error)
{
  g_autofree char *key = hd_text_key (name);
  g_autoptr (GPtrArray) units = hd_store_find (store, HD_TYPE_UNIT, "name_key", key, error);

  if (units == NULL)
    return FALSE;
  if (units->len == 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("There is no unit “%s”"), name);
    return FALSE;
  }
  *id = hd_record_id (g_ptr_array_index (units, 0));
  return TRUE;
}
