/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a council file is sound, from its pages to what its log says. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "record-private.h"
#include "store-private.h"

void
hd_check_free (HdCheck *check)
{
  g_free (check->chain_head);
  g_ptr_array_unref (check->problems);
  g_free (check);
}

static void
problem (HdCheck *check, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (check->problems, g_strdup_vprintf (format, args));
  va_end (args);
  check->ok = FALSE;
}

/* Follows the hashes of the log and plays its change sets into an empty file. */
static gboolean
check_chain (HdStore *self, HdCheck *check, HdDb *replay, GCancellable *cancellable, GError **error)
{
  g_autofree char *previous = g_strdup ("");
  g_autoptr (GError) failure = NULL;
  gint64 expected = 1;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT seq, time, actor, label, changes, kind, target, previous, hash FROM change_set ORDER BY seq", error))
    return FALSE;
  while (hd_sql_step (&sql, &failure)) {
    gint64 seq = hd_sql_int (&sql, 0);
    gconstpointer changes = sqlite3_column_blob (sql.stmt, 4);
    int size = sqlite3_column_bytes (sql.stmt, 4);
    g_autofree char *hash = NULL;

    if (g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return FALSE;
    }
    hash = hd_log_hash (previous, seq, hd_sql_int (&sql, 1), hd_sql_text (&sql, 2), hd_sql_text (&sql, 3), hd_sql_text (&sql, 5),
                        hd_sql_int (&sql, 6), changes, size);
    if (seq != expected || strcmp (hd_sql_text (&sql, 7), previous) != 0 || strcmp (hd_sql_text (&sql, 8), hash) != 0)
      problem (check, _("The log was altered at step %" PRId64 " (“%s”)"), seq, hd_sql_text (&sql, 3));
    if (!hd_changeset_is_sound (changes, size) ||
        sqlite3changeset_apply (hd_db_handle (replay), size, (void *) changes, NULL, hd_log_refuse_conflict, NULL) != SQLITE_OK)
      problem (check, _("Step %" PRId64 " of the log (“%s”) does not follow from the steps before it"), seq, hd_sql_text (&sql, 3));
    g_free (previous);
    previous = g_strdup (hd_sql_text (&sql, 8));
    expected = seq + 1;
    check->change_sets++;
  }
  check->chain_head = g_steal_pointer (&previous);
  if (failure != NULL) {
    problem (check, "%s", failure->message);
    return TRUE;
  }
  return TRUE;
}

/* A hash over all rows of a table in the order of their keys. (transfer full) */
static char *
table_digest (HdDb *db, const char *table)
{
  g_autofree char *text = g_strdup_printf ("SELECT * FROM %s ORDER BY 1", table);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, db, text, NULL))
    return g_strdup ("");
  while (hd_sql_step (&sql, NULL))
    for (int i = 0; i < sqlite3_column_count (sql.stmt); i++) {
      /* What a value is, is part of it: nothing is not the empty text. */
      int kind = sqlite3_column_type (sql.stmt, i);
      gconstpointer value = sqlite3_column_blob (sql.stmt, i);
      int length = sqlite3_column_bytes (sql.stmt, i);
      const int head[] = { kind, length };

      g_checksum_update (checksum, (const guchar *) head, sizeof head);
      g_checksum_update (checksum, value, length);
    }
  return g_strdup (g_checksum_get_string (checksum));
}

static void
check_table (HdStore *self, HdCheck *check, HdDb *replay, const char *table)
{
  g_autofree char *ours = table_digest (self->db, table);
  g_autofree char *theirs = table_digest (replay, table);

  if (strcmp (ours, theirs) != 0)
    problem (check, _("Records of the table “%s” were changed past the log"), table);
}

static void
check_replay (HdStore *self, HdCheck *check, HdDb *replay)
{
  guint n;
  const GType *types = hd_record_types (&n);

  check_table (self, check, replay, "setting");
  for (guint i = 0; i < n; i++) {
    const char *table = hd_record_type_table (types[i]);
    g_autofree char *text_table = g_strconcat (table, "_text", NULL);

    check_table (self, check, replay, table);
    if (hd_record_type_has_long_text (types[i]))
      check_table (self, check, replay, text_table);
  }
}

/* Tables as this program makes them, and a full-text index that answers for itself. */
static void
check_schema (HdStore *self, HdCheck *check, HdDb *replay)
{
  g_auto (HdSql) expected = { 0 };

  if (hd_sql_begin (&expected, replay, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL", NULL))
    while (hd_sql_step (&expected, NULL)) {
      g_auto (HdSql) found = { 0 };

      if (!hd_sql_begin (&found, self->db, "SELECT sql FROM sqlite_schema WHERE type = :type AND name = :name", NULL))
        return;
      hd_sql_bind_text (&found, ":type", hd_sql_text (&expected, 0));
      hd_sql_bind_text (&found, ":name", hd_sql_text (&expected, 1));
      if (!hd_sql_step (&found, NULL) || strcmp (hd_sql_text (&found, 0), hd_sql_text (&expected, 2)) != 0)
        problem (check, _("The part “%s” of the file is missing or was altered"), hd_sql_text (&expected, 1));
    }
  if (hd_db_int (self->db, -1, "SELECT count(*) FROM nomination_search_docsize") !=
      hd_db_int (self->db, -2, "SELECT count(*) FROM nomination_text"))
    problem (check, "%s", _("The index for searching is damaged"));
}

static void
check_references (HdStore *self, HdCheck *check)
{
  guint n_types;
  const GType *types = hd_record_types (&n_types);

  for (guint t = 0; t < n_types; t++) {
    guint n_fields;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (guint i = 0; i < n_fields; i++)
      if (fields[i].kind == HD_REF) {
        const char *table = hd_record_type_table (types[t]);
        g_autofree char *text = g_strdup_printf ("SELECT count(*) FROM %s WHERE %s <> 0 AND %s NOT IN (SELECT id FROM %s)",
                                                 table, fields[i].name, fields[i].name, fields[i].ref);
        gint64 n = hd_db_int (self->db, -1, text);

        if (n != 0)
          problem (check, _("%" PRId64 " records of “%s” refer to something that is not there (%s)"), n,
                   _(hd_record_type_label (types[t])), _(fields[i].label));
      }
  }
}

/**
 * hd_store_check:
 *
 * Whether the file is sound: its pages, the chain of the log, that the log played from
 * its beginning gives exactly the records of now, that references lead somewhere and
 * that every attachment is there unchanged. Reads everything; meant for a worker.
 *
 * Returns: (transfer full): what was found, or NULL if it was stopped
 */
HdCheck *
hd_store_check (HdStore *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdCheck) check = g_new0 (HdCheck, 1);
  g_autofree char *pages = NULL;
  HdDb *replay;
  gboolean done;

  check->ok = TRUE;
  check->problems = g_ptr_array_new_with_free_func (g_free);
  pages = hd_db_text (self->db, "PRAGMA quick_check (1)");
  if (g_strcmp0 (pages, "ok") != 0)
    problem (check, _("The file is damaged: %s. Restore the latest backup"), pages == NULL ? "" : pages);

  /* An empty name is a temporary file of SQLite's own: the log may be large. */
  replay = hd_db_open ("", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  if (replay == NULL)
    return NULL;
  done = hd_db_exec (replay, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", error) &&
         hd_store_apply_schema (replay, 0, error) && check_chain (self, check, replay, cancellable, error);
  /* A reader has an older file as a copy without a name, filled beside the log. */
  if (done && *sqlite3_db_filename (hd_db_handle (self->db), "main") == '\0')
    done = hd_store_fill (replay, error);
  if (done) {
    check_schema (self, check, replay);
    check_replay (self, check, replay);
    check_references (self, check);
    done = hd_attachment_check_all (self, check, cancellable, error);
  }
  hd_db_close (replay);
  return done ? g_steal_pointer (&check) : NULL;
}
