/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The proof: the result is worked out again, compared with what was frozen, and whatever
 * differs is named. The fingerprint itself is compared with the one that the log of changes
 * has of the freeze, for whoever changes the text can count its fingerprint too. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "attachment.h"
#include "blind-private.h"
#include "result-proof.h"
#include "sql-private.h"
#include "text.h"

static const HdProofPart *
find_part (const char *word)
{
  const HdProofPart *part = hd_proof_parts;

  while (part->word != NULL && strcmp (part->word, word) != 0)
    part++;
  return part;
}

/* A column as people read it: no nick, and points with a comma. (transfer full) */
static char *
show_column (const HdProofPart *part, guint column, const char *text)
{
  const HdChoice *choices = part->word != NULL && column < G_N_ELEMENTS (part->choices) ? part->choices[column] : NULL;
  gsize digits = strspn (text, "0123456789");

  if (choices != NULL && hd_choice_index (choices, text) >= 0)
    return g_strdup (_(hd_choice_label (choices, text)));
  if (digits > 0 && text[digits] == '.' && strlen (text + digits) == 3)
    return hd_number_format_hundredths (g_ascii_strtoll (text, NULL, 10) * 100 + g_ascii_strtoll (text + digits + 1, NULL, 10));
  return g_strdup (text);
}

/* What a line is of, as people read it. (transfer full) */
static char *
name_line (const HdProofPart *part, char **columns)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < part->keys && columns[i + 1] != NULL; i++)
    if (*columns[i + 1] != '\0') {
      g_autofree char *shown = show_column (part, i, columns[i + 1]);

      g_string_append_printf (name, "%s%s", name->len > 0 ? ", " : "", shown);
    }
  if (name->len == 0)
    return g_strdup (part->word == NULL ? columns[0] : _(part->label));
  return g_strdup_printf (_("%s “%s”"), part->word == NULL ? columns[0] : _(part->label), name->str);
}

/* Lines by their keys; those with the same keys are told apart by their number. */
static GHashTable *
read_lines (const char *text)
{
  GHashTable *lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_strfreev);
  g_auto (GStrv) all = g_strsplit (text, "\n", -1);

  for (guint i = 0; all[i] != NULL; i++) {
    g_auto (GStrv) columns = g_strsplit (all[i], "\t", -1);
    const HdProofPart *part = columns[0] != NULL ? find_part (columns[0]) : NULL;
    g_autoptr (GString) key = g_string_new (columns[0]);
    gsize length;

    if (columns[0] == NULL)
      continue;
    for (guint k = 1; columns[k] != NULL && (part->word == NULL || k <= part->keys); k++)
      g_string_append_printf (key, "\t%s", columns[k]);
    length = key->len;
    for (guint n = 2; g_hash_table_contains (lines, key->str); n++) {
      g_string_truncate (key, length);
      g_string_append_printf (key, "\n%u", n);
    }
    g_hash_table_insert (lines, g_strdup (key->str), g_steal_pointer (&columns));
  }
  return lines;
}

/* What two lines of the same thing say differently. */
static void
compare_line (char **then, char **now, GPtrArray *differences)
{
  const HdProofPart *part = find_part (then[0]);
  g_autofree char *name = name_line (part, then);

  for (guint i = 0; part->word != NULL && part->values[i] != NULL; i++) {
    const char *old = i + part->keys + 1 < g_strv_length (then) ? then[i + part->keys + 1] : "";
    const char *new = i + part->keys + 1 < g_strv_length (now) ? now[i + part->keys + 1] : "";

    if (strcmp (old, new) != 0) {
      g_autofree char *was = show_column (part, i + part->keys, old), *is = show_column (part, i + part->keys, new);

      g_ptr_array_add (differences, g_strdup_printf (_("%s: “%s” was “%s” when it was frozen, and is “%s” now"), name, _(part->values[i]), was, is));
    }
  }
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char **) a, *(const char **) b);
}

static void
compare_texts (const char *frozen, const char *now, GPtrArray *differences)
{
  g_autoptr (GHashTable) then = read_lines (frozen), is = read_lines (now);
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, then);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (keys, key);
  g_hash_table_iter_init (&iter, is);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (then, key))
      g_ptr_array_add (keys, key);
  g_ptr_array_sort (keys, compare_keys);
  for (guint i = 0; i < keys->len; i++) {
    char **old = g_hash_table_lookup (then, keys->pdata[i]), **new = g_hash_table_lookup (is, keys->pdata[i]);
    char **there = old != NULL ? old : new;
    g_autofree char *name = name_line (find_part (there[0]), there);

    if (old != NULL && new != NULL)
      compare_line (old, new, differences);
    else
      g_ptr_array_add (differences, g_strdup_printf (old != NULL ? _("%s was frozen, and is not there any more") : _("%s was not there when the result was frozen"), name));
  }
}

/* The fingerprint that the log has of the last freeze, "" if it has none. (transfer full) */
static char *
logged_fingerprint (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) history = hd_store_record_history (store, "contest", contest, error);
  const char *found = "";
  gint64 seq = 0;

  for (guint i = 0; history != NULL && i < history->len; i++) {
    HdChange *change = history->pdata[i];

    if (g_strcmp0 (change->field, "fingerprint") == 0 && change->seq >= seq) {
      seq = change->seq;
      found = change->new_value != NULL ? change->new_value : "";
    }
  }
  return history == NULL ? NULL : g_strdup (found);
}

/* Files of works are beside the council file. */
static gboolean
check_files (HdStore *store, gint64 contest, GPtrArray *differences, GError **error)
{
  g_autoptr (GPtrArray) works = hd_works_of (store, contest, error);

  for (guint i = 0; works != NULL && i < works->len; i++) {
    g_autoptr (GPtrArray) files = hd_attachment_list (store, "work", hd_record_id (works->pdata[i]), error);

    if (files == NULL)
      return FALSE;
    for (guint k = 0; k < files->len; k++) {
      g_autoptr (GError) failure = NULL;

      if (!hd_attachment_verify (store, files->pdata[k], &failure))
        g_ptr_array_add (differences, g_strdup_printf (_("File of the work “%s”: %s"), hd_record_text (works->pdata[i], HD_WORK_CODE), failure->message));
    }
  }
  return works != NULL;
}

/* The sealed keys themselves; the result has their fingerprints. */
static gboolean
check_keys (HdStore *store, gint64 contest, GPtrArray *differences, GError **error)
{
  g_autoptr (GPtrArray) keys = hd_store_find_ref (store, HD_TYPE_CONTEST_KEY, "contest", contest, error);

  for (guint i = 0; keys != NULL && i < keys->len; i++) {
    g_autofree char *digest = hd_key_digest (hd_record_text (keys->pdata[i], HD_CONTEST_KEY_SEALED));

    if (strcmp (digest, hd_record_text (keys->pdata[i], HD_CONTEST_KEY_DIGEST)) != 0)
      g_ptr_array_add (differences, g_strdup (_("The sealed key was altered or damaged. Take it from a backup")));
  }
  return keys != NULL;
}

/* An opened key lets each work and its entry lead to each other; before, none leads anywhere. */
static gboolean
check_links (HdStore *store, gint64 contest, GPtrArray *differences, GError **error)
{
  g_auto (HdSql) sql = { 0 };
  g_autoptr (GError) failure = NULL;

  if (!hd_sql_begin (&sql, hd_store_db (store),
                     "SELECT w.code FROM work w LEFT JOIN entry e ON e.id = w.entry WHERE w.contest = :contest"
                     " AND CASE WHEN :open THEN COALESCE (e.work, 0) <> w.id"
                     " ELSE w.entry <> 0 OR w.id IN (SELECT work FROM entry WHERE work <> 0) END ORDER BY w.code", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":contest", contest);
  hd_sql_bind_int (&sql, ":open", hd_blind_is_open (store, contest));
  while (hd_sql_step (&sql, &failure))
    g_ptr_array_add (differences, g_strdup_printf (_("Whose work “%s” is does not stand as the sealed key was left"), hd_sql_text (&sql, 0)));
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

GPtrArray *
hd_result_verify (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (GPtrArray) differences = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *logged = record == NULL ? NULL : logged_fingerprint (store, contest, error);
  g_autofree char *now = NULL, *of_text = NULL;
  const char *frozen, *fingerprint;

  if (logged == NULL)
    return NULL;
  frozen = hd_record_text (record, HD_CONTEST_RESULT);
  fingerprint = hd_record_text (record, HD_CONTEST_FINGERPRINT);
  if (*frozen == '\0' && *fingerprint == '\0' && *logged == '\0') {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The results of “%s” are not frozen yet, so that there is nothing to compare with"),
                 hd_record_text (record, HD_CONTEST_NAME));
    return NULL;
  }
  if ((now = hd_result_canonical (store, contest, error)) == NULL)
    return NULL;
  of_text = hd_proof_fingerprint (frozen);
  if (!hd_contest_is_frozen (HD_CONTEST (record)))
    g_ptr_array_add (differences, g_strdup (_("The contest is not marked as frozen any more")));
  if (strcmp (fingerprint, logged) != 0)
    g_ptr_array_add (differences, g_strdup_printf (_("The stored fingerprint is “%s”, and the log of changes has “%s” of the freeze"), fingerprint, logged));
  if (strcmp (of_text, logged) != 0)
    g_ptr_array_add (differences, g_strdup_printf (_("The stored result was changed: its fingerprint is “%s”, and that of the freeze is “%s”"), of_text, logged));
  compare_texts (frozen, now, differences);
  if (!check_files (store, contest, differences, error) || !check_keys (store, contest, differences, error) ||
      !check_links (store, contest, differences, error))
    return NULL;
  return g_steal_pointer (&differences);
}
