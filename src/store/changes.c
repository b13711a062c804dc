/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Change sets: every write is one, recorded by SQLite's session extension. The same
 * bytes serve undo and redo, the history of a record field by field, and a log that
 * cannot be edited without a trace. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>
#include "record-private.h"
#include "store-private.h"

/* What is kept but is not content: the log itself, what is found from it, what is
 * half typed, and whatever can be rebuilt. */
static int
table_is_recorded (gpointer data, const char *table)
{
  static const char *const unrecorded[] = { "change_set", "change_item", "draft", "derived_version", NULL };

  return !g_strv_contains (unrecorded, table) && !g_str_has_prefix (table, "nomination_search");
}

gboolean
hd_store_in_change (HdStore *self)
{
  return self->depth > 0;
}

gboolean
hd_store_refuse_read_only (HdStore *self, GError **error)
{
  if (!self->read_only)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_READ_ONLY,
                       _("The file is open for reading only. Copy it to a folder of your own to change it"));
  return FALSE;
}

static gboolean
begin (HdStore *self, const char *label, const char *kind, gint64 target, GError **error)
{
  if (!hd_store_refuse_read_only (self, error))
    return FALSE;
  if (self->depth++ > 0)
    return TRUE;

  self->failed = FALSE;
  if (!hd_db_exec (self->db, "BEGIN IMMEDIATE", error)) {
    self->depth = 0;
    return FALSE;
  }
  if (sqlite3session_create (hd_db_handle (self->db), "main", &self->session) != SQLITE_OK) {
    hd_db_set_error (self->db, error, _("The log"));
    hd_db_exec (self->db, "ROLLBACK", NULL);
    self->depth = 0;
    return FALSE;
  }
  sqlite3session_table_filter (self->session, table_is_recorded, NULL);
  sqlite3session_attach (self->session, NULL);
  self->label = g_strdup (label);
  self->kind = kind;
  self->target = target;
  return TRUE;
}

/**
 * hd_store_begin:
 * @label: what the user does, in the user's words: shown by undo and in the log
 *
 * Begins a change set. Calls nest; an inner begin only counts, and the outermost
 * label stands. Refused when the file is open for reading only.
 */
gboolean
hd_store_begin (HdStore *self, const char *label, GError **error)
{
  return begin (self, label, "change", 0, error);
}

/* The same for what makes a file (its first settings, its plan): it is in the log, but
 * undo does not go behind it. */
gboolean
hd_store_begin_making (HdStore *self, const char *label, GError **error)
{
  return begin (self, label, "make", 0, error);
}

/* How many of the chosen could be changed is known at the end. A change set around
 * this one keeps its own label. */
void
hd_store_relabel (HdStore *self, const char *label)
{
  g_return_if_fail (self->depth > 0);
  if (self->depth > 1)
    return;
  g_free (self->label);
  self->label = g_strdup (label);
}

static void
end_change (HdStore *self)
{
  g_clear_pointer (&self->session, sqlite3session_delete);
  g_clear_pointer (&self->label, g_free);
  g_ptr_array_set_size (self->pending, 0);
  g_array_set_size (self->pending_new, 0);
  self->depth = 0;
}

/* Drops the change set begun. Inside an outer one, that one can no longer be
 * committed. Records that were new are new again. */
void
hd_store_rollback (HdStore *self)
{
  g_return_if_fail (self->depth > 0);
  if (self->depth > 1) {
    self->depth--;
    self->failed = TRUE;
    return;
  }
  g_clear_pointer (&self->session, sqlite3session_delete);
  hd_db_exec (self->db, "ROLLBACK", NULL);
  hd_store_forget_chains (self, NULL);
  for (guint i = 0; i < self->pending->len; i++)
    if (g_array_index (self->pending_new, gboolean, i))
      hd_record_set_id (g_ptr_array_index (self->pending, i), 0);
  end_change (self);
}

static void
hash_text (crypto_hash_sha256_state *state, const char *text)
{
  /* The end of each text is hashed too, so that no two rows look the same. */
  crypto_hash_sha256_update (state, (const unsigned char *) text, strlen (text) + 1);
}

/* The hash of a row of the log over everything in it and the hash before it. (transfer full) */
char *
hd_log_hash (const char *previous, gint64 seq, gint64 time, const char *actor, const char *label, const char *kind,
             gint64 target, gconstpointer changes, gsize size)
{
  crypto_hash_sha256_state state;
  unsigned char digest[crypto_hash_sha256_BYTES];
  char *hex = g_malloc (2 * sizeof digest + 1);
  g_autofree char *numbers = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, seq, time, target);

  crypto_hash_sha256_init (&state);
  hash_text (&state, previous);
  hash_text (&state, numbers);
  hash_text (&state, actor);
  hash_text (&state, label);
  hash_text (&state, kind);
  crypto_hash_sha256_update (&state, changes, size);
  crypto_hash_sha256_final (&state, digest);
  sodium_bin2hex (hex, 2 * sizeof digest + 1, digest, sizeof digest);
  return hex;
}

/* Brings the full-text index up to date with one change of nomination_text. What a
 * column held before is in the change if it changed, else it is what it holds now. */
static gboolean
index_text (HdStore *self, sqlite3_changeset_iter *iter, int op, gint64 id, GError **error)
{
  enum { ACHIEVEMENT = 1, NOTES = 2, N_COLUMNS };   /* as in schema/001-initial.sql */
  const char *const statements[] = {
    "INSERT INTO nomination_search (nomination_search, rowid, achievement, notes) VALUES ('delete', :id, hd_fold (:a), hd_fold (:n))",
    "INSERT INTO nomination_search (rowid, achievement, notes) VALUES (:id, hd_fold (:a), hd_fold (:n))",
  };
  g_auto (HdSql) current = { 0 };

  if (op != SQLITE_DELETE) {
    if (!hd_sql_begin (&current, self->db, "SELECT id, achievement, notes FROM nomination_text WHERE id = :id", error))
      return FALSE;
    hd_sql_bind_int (&current, ":id", id);
    if (!hd_sql_step (&current, error))
      return TRUE;
  }
  for (int part = op == SQLITE_INSERT ? 1 : 0; part < (op == SQLITE_DELETE ? 1 : 2); part++) {
    const char *texts[N_COLUMNS] = { NULL };
    g_auto (HdSql) sql = { 0 };

    for (int i = ACHIEVEMENT; i < N_COLUMNS; i++) {
      sqlite3_value *before = NULL;

      if (part == 0)
        sqlite3changeset_old (iter, i, &before);
      texts[i] = before != NULL ? (const char *) sqlite3_value_text (before) : hd_sql_text (&current, i);
    }
    if (!hd_sql_begin (&sql, self->db, statements[part], error))
      return FALSE;
    hd_sql_bind_int (&sql, ":id", id);
    hd_sql_bind_text (&sql, ":a", texts[ACHIEVEMENT]);
    hd_sql_bind_text (&sql, ":n", texts[NOTES]);
    if (!hd_sql_run (&sql, error))
      return FALSE;
  }
  return TRUE;
}

/* Writes which records a change set touched and collects the tables. */
static gboolean
index_changes (HdStore *self, gint64 seq, gpointer changes, int size, GPtrArray *tables, GError **error)
{
  sqlite3_changeset_iter *iter = NULL;
  const char *last_table = NULL;
  gboolean ok = TRUE;

  if (sqlite3changeset_start (&iter, size, changes) != SQLITE_OK)
    return hd_db_set_error (self->db, error, _("The log"));
  while (ok && sqlite3changeset_next (iter) == SQLITE_ROW) {
    const char *table;
    int n_columns, op, indirect;
    sqlite3_value *key = NULL;
    g_auto (HdSql) sql = { 0 };

    sqlite3changeset_op (iter, &table, &n_columns, &op, &indirect);
    if (last_table == NULL || strcmp (table, last_table) != 0) {
      char *copy = g_strdup (table);

      g_ptr_array_add (tables, copy);
      last_table = copy;
    }
    if (op == SQLITE_INSERT)
      sqlite3changeset_new (iter, 0, &key);
    else
      sqlite3changeset_old (iter, 0, &key);
    if (key == NULL || sqlite3_value_type (key) != SQLITE_INTEGER)
      continue;
    /* A record's long text is the same record. */
    ok = hd_sql_begin (&sql, self->db, "INSERT OR IGNORE INTO change_item (table_name, id, seq) VALUES (:t, :id, :seq)", error);
    if (ok) {
      g_autofree char *record = g_str_has_suffix (table, "_text") ? g_strndup (table, strlen (table) - strlen ("_text")) : g_strdup (table);

      hd_sql_bind_text (&sql, ":t", record);
      hd_sql_bind_int (&sql, ":id", sqlite3_value_int64 (key));
      hd_sql_bind_int (&sql, ":seq", seq);
      ok = hd_sql_run (&sql, error);
    }
    if (ok && !self->bulk && strcmp (table, "nomination_text") == 0)
      ok = index_text (self, iter, op, sqlite3_value_int64 (key), error);
  }
  sqlite3changeset_finalize (iter);
  return ok;
}

static gboolean
write_log (HdStore *self, gpointer changes, int size, GPtrArray *tables, GError **error)
{
  gint64 seq = hd_db_int (self->db, 0, "SELECT coalesce (max (seq), 0) + 1 FROM change_set");
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  g_autofree char *previous = hd_store_chain_head (self);
  g_autofree char *hash = hd_log_hash (previous, seq, now, self->actor, self->label, self->kind, self->target, changes, size);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "INSERT INTO change_set (seq, time, actor, label, kind, target, previous, hash, changes)"
                     " VALUES (:seq, :time, :actor, :label, :kind, :target, :previous, :hash, :changes)", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":seq", seq);
  hd_sql_bind_int (&sql, ":time", now);
  hd_sql_bind_text (&sql, ":actor", self->actor);
  hd_sql_bind_text (&sql, ":label", self->label);
  hd_sql_bind_text (&sql, ":kind", self->kind);
  hd_sql_bind_int (&sql, ":target", self->target);
  hd_sql_bind_text (&sql, ":previous", previous);
  hd_sql_bind_text (&sql, ":hash", hash);
  hd_sql_bind_blob (&sql, ":changes", changes, size);
  return hd_sql_run (&sql, error) && index_changes (self, seq, changes, size, tables, error);
}

/**
 * hd_store_commit:
 *
 * Ends the change set begun. The outermost commit writes it with its row of the log,
 * and returns TRUE only when the disk has it. A change set without changes leaves no
 * trace. On FALSE everything was rolled back.
 */
gboolean
hd_store_commit (HdStore *self, GError **error)
{
  g_autoptr (GPtrArray) tables = g_ptr_array_new_with_free_func (g_free);
  gpointer changes = NULL;
  int size = 0;
  int code;
  gboolean ok;

  g_return_val_if_fail (self->depth > 0, FALSE);
  if (self->depth > 1) {
    self->depth--;
    return TRUE;
  }
  if (self->failed) {
    hd_store_rollback (self);
    g_set_error_literal (error, HD_ERROR, HD_ERROR_FAILED, _("A step of this change failed, so nothing of it was kept"));
    return FALSE;
  }
  code = sqlite3session_changeset (self->session, &size, &changes);
  g_clear_pointer (&self->session, sqlite3session_delete);
  if (code != SQLITE_OK)
    ok = hd_db_set_error (self->db, error, _("The log"));
  else
    ok = size == 0 || write_log (self, changes, size, tables, error);
  sqlite3_free (changes);
  if (!ok || !hd_db_exec (self->db, "COMMIT", error)) {
    hd_store_rollback (self);
    return FALSE;
  }
  for (guint i = 0; i < self->pending->len; i++)
    hd_record_set_clean (g_ptr_array_index (self->pending, i));
  end_change (self);
  if (tables->len > 0) {
    g_ptr_array_add (tables, NULL);
    hd_store_touch (self, (const char *const *) tables->pdata);
  }
  return TRUE;
}

#define STEP_STANDS GINT_TO_POINTER (1)
#define STEP_UNDONE GINT_TO_POINTER (2)

/* Which step undo (or redo) would take: its own row and what it is called. Steps of
 * earlier days stay. Redo ends at the first new change. */
static gboolean
find_step (HdStore *self, gboolean redo, gint64 *row, gint64 *target, char **label)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) midnight = g_date_time_new_local (g_date_time_get_year (now), g_date_time_get_month (now),
                                                          g_date_time_get_day_of_month (now), 0, 0, 0);
  g_autoptr (GHashTable) states = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT seq, time, label, kind, target FROM change_set ORDER BY seq DESC", NULL))
    return FALSE;
  while (hd_sql_step (&sql, NULL) && hd_sql_int (&sql, 1) >= g_date_time_to_unix (midnight)) {
    gint64 seq = hd_sql_int (&sql, 0);
    const char *kind = hd_sql_text (&sql, 3);
    gint64 of = hd_sql_int (&sql, 4);

    if (strcmp (kind, "make") == 0)
      return FALSE;
    if (strcmp (kind, "change") == 0) {
      /* A redo cannot jump over a change. */
      if (redo)
        return FALSE;
      if (g_hash_table_lookup (states, &seq) == STEP_UNDONE)
        continue;
      *row = *target = seq;
      *label = g_strdup (hd_sql_text (&sql, 2));
      return TRUE;
    }
    /* The newest row about a change tells how it stands now. */
    if (g_hash_table_contains (states, &of))
      continue;
    if (redo && strcmp (kind, "undo") == 0) {
      *row = seq;
      *target = of;
      *label = g_strdup (hd_sql_text (&sql, 2));
      return TRUE;
    }
    g_hash_table_insert (states, g_memdup2 (&of, sizeof of), strcmp (kind, "undo") == 0 ? STEP_UNDONE : STEP_STANDS);
  }
  return FALSE;
}

/* For sqlite3changeset_apply(): a change that does not meet what it was made on is
 * refused. */
int
hd_log_refuse_conflict (gpointer data, int kind, sqlite3_changeset_iter *iter)
{
  const char *table;
  int n_columns, op, indirect;

  sqlite3changeset_op (iter, &table, &n_columns, &op, &indirect);
  /* A row that is already gone need not be deleted. */
  if (kind == SQLITE_CHANGESET_NOTFOUND && op == SQLITE_DELETE)
    return SQLITE_CHANGESET_OMIT;
  return SQLITE_CHANGESET_ABORT;
}

static gboolean
set_no_step (gboolean redo, GError **error)
{
  g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, redo ? _("There is nothing to redo") : _("There is nothing to undo"));
  return FALSE;
}

/* Applies the inverse of the step found as a change set of its own. */
static gboolean
step_back (HdStore *self, gboolean redo, char **label, GError **error)
{
  g_autofree char *found = NULL;
  gint64 row, target;
  gconstpointer changes;
  gpointer inverse = NULL;
  int size = 0, code;
  g_auto (HdSql) sql = { 0 };

  /* Which step it is, is asked inside the change set, so that another handle cannot add
   * one in between. */
  if (self->depth > 0 || !begin (self, "", redo ? "redo" : "undo", 0, error)) {
    if (self->depth > 0)
      set_no_step (redo, error);
    return FALSE;
  }
  if (!find_step (self, redo, &row, &target, &found)) {
    hd_store_rollback (self);
    return set_no_step (redo, error);
  }
  g_free (self->label);
  self->label = g_strdup (found);
  self->target = target;
  if (!hd_sql_begin (&sql, self->db, "SELECT changes FROM change_set WHERE seq = :seq", error)) {
    hd_store_rollback (self);
    return FALSE;
  }
  hd_sql_bind_int (&sql, ":seq", row);
  if (!hd_sql_step (&sql, error)) {
    hd_sql_end (&sql);
    hd_store_rollback (self);
    return FALSE;
  }
  changes = sqlite3_column_blob (sql.stmt, 0);
  code = !hd_changeset_is_sound (changes, sqlite3_column_bytes (sql.stmt, 0)) ? SQLITE_CORRUPT
         : sqlite3changeset_invert (sqlite3_column_bytes (sql.stmt, 0), changes, &size, &inverse);
  hd_sql_end (&sql);
  if (code == SQLITE_OK)
    code = sqlite3changeset_apply (hd_db_handle (self->db), size, inverse, NULL, hd_log_refuse_conflict, NULL);
  sqlite3_free (inverse);
  if (code != SQLITE_OK) {
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
      g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                   _("“%s” cannot be taken back: the same records were changed since"), found);
    else if (code == SQLITE_CORRUPT)
      g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT,
                   _("“%s” cannot be taken back: the log of the file is damaged. Restore the latest backup"), found);
    else
      hd_db_set_error (self->db, error, _("The log"));
    hd_store_rollback (self);
    return FALSE;
  }
  if (!hd_store_commit (self, error))
    return FALSE;
  if (label != NULL)
    *label = g_steal_pointer (&found);
  return TRUE;
}

/* Takes back the last step of the day that still stands, whole. HD_ERROR_NOT_FOUND
 * if there is none. label (may be NULL) gets what it was called. */
gboolean
hd_store_undo (HdStore *self, char **label, GError **error)
{
  return step_back (self, FALSE, label, error);
}

/* Does again what was taken back last, as long as nothing new was done since. */
gboolean
hd_store_redo (HdStore *self, char **label, GError **error)
{
  return step_back (self, TRUE, label, error);
}

/* What undo would take back, or NULL. (transfer full) */
char *
hd_store_undo_label (HdStore *self)
{
  gint64 row, target;
  char *label = NULL;

  return find_step (self, FALSE, &row, &target, &label) ? label : NULL;
}

/* What redo would do again, or NULL. (transfer full) */
char *
hd_store_redo_label (HdStore *self)
{
  gint64 row, target;
  char *label = NULL;

  return find_step (self, TRUE, &row, &target, &label) ? label : NULL;
}

/* The hash of the last row of the log: it stands for all before it. (transfer full) */
char *
hd_store_chain_head (HdStore *self)
{
  char *head = hd_db_text (self->db, "SELECT hash FROM change_set ORDER BY seq DESC LIMIT 1");

  return head == NULL ? g_strdup ("") : head;
}

void
hd_change_free (HdChange *change)
{
  g_free (change->actor);
  g_free (change->label);
  g_free (change->table);
  g_free (change->field);
  g_free (change->old_value);
  g_free (change->new_value);
  g_free (change);
}

/* The names of a table's columns in the order of its change sets. */
static GPtrArray *
column_names (HdDb *db, const char *table)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_auto (HdSql) sql = { 0 };

  if (hd_sql_begin (&sql, db, "SELECT name FROM pragma_table_info (:table) ORDER BY cid", NULL)) {
    hd_sql_bind_text (&sql, ":table", table);
    while (hd_sql_step (&sql, NULL))
      g_ptr_array_add (names, g_strdup (hd_sql_text (&sql, 0)));
  }
  return g_steal_pointer (&names);
}

static HdChange *
change_new (HdSql *row, const char *table, gint64 id)
{
  HdChange *change = g_new0 (HdChange, 1);

  change->seq = hd_sql_int (row, 0);
  change->time = hd_sql_int (row, 1);
  change->actor = g_strdup (hd_sql_text (row, 2));
  change->label = g_strdup (hd_sql_text (row, 3));
  change->table = g_strdup (table);
  change->id = id;
  return change;
}

static char *
value_text (sqlite3_value *value)
{
  return value == NULL ? NULL : g_strdup ((const char *) sqlite3_value_text (value));
}

/* Adds what one change set did to one record. */
static void
collect_changes (HdStore *self, HdSql *row, const char *table, gint64 id, GPtrArray *changes)
{
  g_autofree char *text_table = g_strconcat (table, "_text", NULL);
  sqlite3_changeset_iter *iter = NULL;
  int size = sqlite3_column_bytes (row->stmt, 4);
  gconstpointer blob = sqlite3_column_blob (row->stmt, 4);

  if (!hd_changeset_is_sound (blob, size) || sqlite3changeset_start (&iter, size, (void *) blob) != SQLITE_OK)
    return;
  while (sqlite3changeset_next (iter) == SQLITE_ROW) {
    g_autoptr (GPtrArray) names = NULL;
    const char *touched;
    int n_columns, op, indirect;
    sqlite3_value *key = NULL;
    HdChange *change;

    sqlite3changeset_op (iter, &touched, &n_columns, &op, &indirect);
    if (strcmp (touched, table) != 0 && strcmp (touched, text_table) != 0)
      continue;
    if (op == SQLITE_INSERT)
      sqlite3changeset_new (iter, 0, &key);
    else
      sqlite3changeset_old (iter, 0, &key);
    if (key == NULL || sqlite3_value_int64 (key) != id)
      continue;
    if (op != SQLITE_UPDATE) {
      if (strcmp (touched, table) == 0) {
        change = change_new (row, table, id);
        if (op == SQLITE_INSERT)
          change->new_value = g_strdup ("");
        else
          change->old_value = g_strdup ("");
        g_ptr_array_add (changes, change);
      }
      continue;
    }
    names = column_names (self->db, touched);
    for (int i = 1; i < n_columns && i < (int) names->len; i++) {
      sqlite3_value *before = NULL, *after = NULL;

      sqlite3changeset_old (iter, i, &before);
      sqlite3changeset_new (iter, i, &after);
      if (after == NULL)
        continue;
      change = change_new (row, table, id);
      change->field = g_strdup (g_ptr_array_index (names, i));
      change->old_value = value_text (before);
      change->new_value = value_text (after);
      g_ptr_array_add (changes, change);
    }
  }
  sqlite3changeset_finalize (iter);
}

/* Who changed what in one record, newest first. (transfer full) (element-type HdChange) */
GPtrArray *
hd_store_record_history (HdStore *self, const char *table, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_change_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT c.seq, c.time, c.actor, c.label, c.changes FROM change_item i"
                     " JOIN change_set c ON c.seq = i.seq WHERE i.table_name = :t AND i.id = :id ORDER BY c.seq DESC", error))
    return NULL;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  while (hd_sql_step (&sql, &failure))
    collect_changes (self, &sql, table, id, changes);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&changes);
}

/* The newest change sets of the file. (transfer full) (element-type HdChange) */
GPtrArray *
hd_store_log (HdStore *self, guint limit, GError **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_change_free);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT seq, time, actor, label FROM change_set ORDER BY seq DESC LIMIT :limit", error))
    return NULL;
  hd_sql_bind_int (&sql, ":limit", limit);
  while (hd_sql_step (&sql, NULL))
    g_ptr_array_add (changes, change_new (&sql, "", 0));
  return g_steal_pointer (&changes);
}
