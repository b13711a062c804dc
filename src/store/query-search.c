/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a search leaves of the rows of a list. */
#include "config.h"
#include <string.h>
#include "query-private.h"
#include "record-private.h"
#include "store-private.h"
#include "text.h"

/* One match expression of FTS5: every word, the last one unfinished. (transfer full) */
static char *
match_expression (const char *search)
{
  g_autofree char *fold = hd_text_fold (search);
  g_auto (GStrv) words = g_strsplit_set (fold, " \"*():^-+.,;/'", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (text, "%s\"%s\"", text->len > 0 ? " AND " : "", words[i]);
  if (text->len > 0)
    g_string_append (text, "*");
  return g_string_free (text, FALSE);
}

/* Rows of the base whose long text has the words of the search. */
GArray *
hd_base_search_text (HdBase *self, HdStore *store, const char *search)
{
  g_autofree char *match = match_expression (search);
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GArray *ids = hd_ids_new (16);
  g_auto (HdSql) sql = { 0 };

  if (*match == '\0' || !hd_sql_begin (&sql, store->db, "SELECT rowid FROM nomination_search WHERE nomination_search MATCH :match", NULL))
    return ids;
  hd_sql_bind_text (&sql, ":match", match);
  while (hd_sql_step (&sql, NULL)) {
    gint64 id = hd_sql_int (&sql, 0);

    g_hash_table_add (found, g_memdup2 (&id, sizeof id));
  }
  for (guint i = 0; g_hash_table_size (found) > 0 && i < self->ids->len; i++) {
    gint64 id = g_array_index (self->ids, gint64, i);

    if (g_hash_table_contains (found, &id))
      g_array_append_val (ids, id);
  }
  return ids;
}

/* Exact hits in the list's order, then the others in it. */
GArray *
hd_base_search_names (HdBase *self, const char *search)
{
  const gint64 *all = (const gint64 *) self->ids->data;
  g_autofree guint8 *hits = g_malloc (hd_names_count (self->names) + 1);
  gboolean has_exact;
  guint n = hd_names_search (self->names, search, hits, &has_exact);
  GArray *ids = hd_ids_new (MIN (n, self->ids->len));

  for (int pass = has_exact ? HD_NAMES_EXACT : HD_NAMES_NONE; n > 0 && pass >= HD_NAMES_NONE; pass -= HD_NAMES_EXACT)
    for (guint i = 0; i < self->ids->len; i++) {
      guint8 hit = self->places[i] == G_MAXUINT32 ? HD_NAMES_NONE : hits[self->places[i]];

      if (hit != HD_NAMES_NONE && (!has_exact || (hit == HD_NAMES_EXACT) == (pass == HD_NAMES_EXACT)))
        g_array_append_val (ids, all[i]);
    }
  return ids;
}

/* Some tables keep what they are found by, folded. */
static GArray *
search_folded (HdBase *self, HdStore *store, GType type, char **words)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autofree char *text = g_strdup_printf ("SELECT id, search_fold FROM %s", hd_record_type_table (type));
  GArray *ids = hd_ids_new (16);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, store->db, text, NULL))
    return ids;
  while (hd_sql_step (&sql, NULL)) {
    gint64 id = hd_sql_int (&sql, 0);

    if (hd_text_has_words (hd_sql_text (&sql, 1), words))
      g_hash_table_add (found, g_memdup2 (&id, sizeof id));
  }
  for (guint i = 0; i < self->ids->len; i++)
    if (g_hash_table_contains (found, &g_array_index (self->ids, gint64, i)))
      g_array_append_val (ids, g_array_index (self->ids, gint64, i));
  return ids;
}

/* Small tables are searched in their own text fields. */
GArray *
hd_base_search_records (HdBase *self, HdStore *store, GType type, const char *search)
{
  g_autofree char *fold = hd_text_fold (search);
  g_auto (GStrv) words = g_strsplit (fold, " ", -1);
  GArray *ids;
  guint n_fields;
  const HdField *fields = hd_record_type_fields (type, &n_fields);

  if (hd_record_type_field (type, "search_fold", NULL) != NULL)
    return search_folded (self, store, type, words);
  ids = hd_ids_new (16);
  for (guint i = 0; i < self->ids->len; i++) {
    gint64 id = g_array_index (self->ids, gint64, i);
    g_autoptr (HdRecord) record = hd_store_fetch (store, type, id, TRUE, NULL);
    g_autoptr (GString) text = g_string_new (NULL);
    g_autofree char *folded = NULL;

    for (guint f = 0; record != NULL && f < n_fields; f++)
      if (fields[f].kind == HD_TEXT && !(fields[f].flags & HD_FIELD_DERIVED))
        g_string_append_printf (text, "%s ", hd_record_text (record, f));
      else if (fields[f].kind == HD_REF) {
        g_autofree char *label = hd_store_label (store, fields[f].ref, hd_record_int (record, f));

        g_string_append_printf (text, "%s ", label);
      }
    folded = hd_text_fold (text->str);
    if (record != NULL && hd_text_has_words (folded, words))
      g_array_append_val (ids, id);
  }
  return ids;
}
