/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "record-private.h"
#include "store-private.h"

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HdStore, hd_store, G_TYPE_OBJECT)

static void
hd_store_finalize (GObject *object)
{
  HdStore *self = HD_STORE (object);

  hd_store_close (self, NULL);
  hd_store_forget_chains (self, NULL);
  g_free (self->path);
  g_free (self->actor);
  g_ptr_array_unref (self->pending);
  g_array_unref (self->pending_new);

  G_OBJECT_CLASS (hd_store_parent_class)->finalize (object);
}

static void
hd_store_class_init (HdStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hd_store_finalize;

  /**
   * HdStore::changed:
   * @tables: (nullable): the tables that changed, NULL-terminated; NULL for anything
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRV);
}

static void
hd_store_init (HdStore *self)
{
  self->pending = g_ptr_array_new_with_free_func (g_object_unref);
  self->pending_new = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->actor = g_strdup_printf ("%s@%s", g_get_user_name (), g_get_host_name ());
}

HdDb *
hd_store_db (HdStore *store)
{
  return store->db;
}

/* The absolute path of the file. */
const char *
hd_store_path (HdStore *self)
{
  return self->path;
}

gboolean
hd_store_is_read_only (HdStore *self)
{
  return self->read_only;
}

/* Who is working, as it is written into the log; user@computer unless set. */
void
hd_store_set_actor (HdStore *self, const char *actor)
{
  g_free (self->actor);
  self->actor = g_strdup (actor);
}

/* Says that tables changed (NULL: anything), for lists to read again. */
void
hd_store_touch (HdStore *self, const char *const *tables)
{
  for (guint i = 0; tables == NULL ? i == 0 : tables[i] != NULL; i++)
    hd_store_forget_chains (self, tables == NULL ? NULL : tables[i]);
  g_signal_emit (self, signals[CHANGED], 0, tables);
}

/* A new id: milliseconds in the high bits so that new rows are added at the end,
 * random low bits so that two computers do not make the same. */
gint64
hd_store_new_id (HdStore *self)
{
  const gint64 epoch = G_GINT64_CONSTANT (1577836800000);   /* 2020-01-01 */
  gint64 now = g_get_real_time () / 1000 - epoch;
  gint64 id = (MAX (now, 1) << 22) | (gint64) (g_random_int () & 0x3fffff);

  if (id <= self->last_id)
    id = self->last_id + 1 + g_random_int_range (0, 64);
  self->last_id = id;
  return id;
}

static void
load_row (HdSql *sql, HdRecord *record, gboolean with_long_text)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  int column = 1;

  hd_record_load_id (record, hd_sql_int (sql, 0));
  for (guint i = 0; i < klass->n_fields; i++) {
    if (klass->fields[i].kind == HD_LONG_TEXT && !with_long_text)
      continue;
    if (hd_kind_is_text (klass->fields[i].kind))
      hd_record_load_text (record, i, hd_sql_text (sql, column));
    else
      hd_record_load_int (record, i, hd_sql_int (sql, column));
    column++;
  }
}

/* SELECT id, columns FROM table [LEFT JOIN table_text] and then `rest`. Only names out
 * of the field tables and literals of this library go into it. (transfer full) */
static char *
select_text (HdRecordClass *klass, gboolean with_long_text, const char *rest)
{
  GString *text = g_string_new ("SELECT t.id");
  gboolean join = with_long_text && hd_record_type_has_long_text (G_TYPE_FROM_CLASS (klass));

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind != HD_LONG_TEXT)
      g_string_append_printf (text, ", t.%s", klass->fields[i].name);
    else if (join)
      g_string_append_printf (text, ", x.%s", klass->fields[i].name);
  g_string_append_printf (text, " FROM %s t", klass->table);
  if (join)
    g_string_append_printf (text, " LEFT JOIN %s_text x ON x.id = t.id", klass->table);
  g_string_append_printf (text, " %s", rest);
  return g_string_free (text, FALSE);
}

HdRecord *
hd_store_fetch (HdStore *self, GType type, gint64 id, gboolean with_long_text, GError **error)
{
  g_autoptr (HdRecord) record = g_object_new (type, NULL);
  g_autofree char *text = select_text (HD_RECORD_GET_CLASS (record), with_long_text, "WHERE t.id = :id");
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":id", id);
  if (!hd_sql_step (&sql, &failure)) {
    if (failure != NULL)
      g_propagate_error (error, g_steal_pointer (&failure));
    else
      g_set_error_literal (error, HD_ERROR, HD_ERROR_NOT_FOUND, _("This record is no longer there"));
    return NULL;
  }
  load_row (&sql, record, with_long_text);
  return g_steal_pointer (&record);
}

/* The record of a type with an id, whole, as the caller's own copy. */
HdRecord *
hd_store_get (HdStore *self, GType type, gint64 id, GError **error)
{
  return hd_store_fetch (self, type, id, TRUE, error);
}

typedef enum { FIND_ALL, FIND_TEXT, FIND_INT } Find;

static GPtrArray *
find (HdStore *self, GType type, Find how, const char *field, const char *value, gint64 number, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  HdRecordClass *klass = g_type_class_peek (type) == NULL ? g_type_class_ref (type) : g_type_class_peek (type);
  const HdField *f = field == NULL ? NULL : hd_record_type_field (type, field, NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  g_return_val_if_fail (how == FIND_ALL || f != NULL, NULL);
  if (f != NULL)
    g_string_append_printf (rest, "WHERE t.%s = :value ", f->name);
  /* Records that have an order of their own come in it. */
  if (hd_record_type_field (type, "position", NULL) != NULL && hd_record_type_field (type, "position", NULL)->kind == HD_INT)
    g_string_append (rest, "ORDER BY t.position, t.id");
  else if (hd_record_type_field (type, "name_sort", NULL) != NULL)
    g_string_append (rest, "ORDER BY t.name_sort, t.id");
  else
    g_string_append (rest, "ORDER BY t.id");
  text = select_text (klass, TRUE, rest->str);
  if (!hd_sql_begin (&sql, self->db, text, error))
    return NULL;
  if (how == FIND_TEXT)
    hd_sql_bind_text (&sql, ":value", value);
  else if (how == FIND_INT)
    hd_sql_bind_int (&sql, ":value", number);
  while (hd_sql_step (&sql, &failure)) {
    HdRecord *record = g_object_new (type, NULL);

    load_row (&sql, record, TRUE);
    g_ptr_array_add (records, record);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&records);
}

/* All records of a type, in their own order, else by name, else as made. For tables
 * of at most some thousands; lists of the window use HdQuery. (transfer full) */
GPtrArray *
hd_store_get_all (HdStore *self, GType type, GError **error)
{
  return find (self, type, FIND_ALL, NULL, NULL, 0, error);
}

/* The records whose text field is exactly `text`. (transfer full) */
GPtrArray *
hd_store_find (HdStore *self, GType type, const char *field, const char *text, GError **error)
{
  return find (self, type, FIND_TEXT, field, text, 0, error);
}

/* The records whose reference or number field is `id`. (transfer full) */
GPtrArray *
hd_store_find_ref (HdStore *self, GType type, const char *field, gint64 id, GError **error)
{
  return find (self, type, FIND_INT, field, NULL, id, error);
}

static gint
compare_positions (gconstpointer a, gconstpointer b, gpointer field)
{
  HdRecord *first = *(HdRecord *const *) a, *second = *(HdRecord *const *) b;
  gint64 x = hd_record_int (first, GPOINTER_TO_UINT (field)), y = hd_record_int (second, GPOINTER_TO_UINT (field));

  if (x == y) {
    x = hd_record_id (first);
    y = hd_record_id (second);
  }
  return x < y ? -1 : x > y;
}

/* The records that refer to a row, in the order of their field «position». (transfer full) */
GPtrArray *
hd_store_find_parts (HdStore *self, GType type, const char *field, gint64 id, GError **error)
{
  GPtrArray *parts = hd_store_find_ref (self, type, field, id, error);
  guint position = 0;

  g_return_val_if_fail (hd_record_type_field (type, "position", &position) != NULL, parts);
  if (parts != NULL)
    g_ptr_array_sort_with_data (parts, compare_positions, GUINT_TO_POINTER (position));
  return parts;
}

gint64
hd_store_count (HdStore *self, GType type)
{
  g_autofree char *text = g_strdup_printf ("SELECT count(*) FROM %s", hd_record_type_table (type));

  return hd_db_int (self->db, 0, text);
}

/* What a reference is shown as: the record's name or title, "" if there is none. (transfer full) */
char *
hd_store_label (HdStore *self, const char *table, gint64 id)
{
  static const char *const names[] = { "full_name", "name", "title", "number", "code" };
  GType type = hd_record_type_of_table (table);
  g_auto (HdSql) sql = { 0 };

  g_return_val_if_fail (type != G_TYPE_INVALID, g_strdup (""));
  if (id == 0)
    return g_strdup ("");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (hd_record_type_field (type, names[i], NULL) != NULL) {
      g_autofree char *text = g_strdup_printf ("SELECT %s FROM %s WHERE id = :id", names[i], table);

      if (!hd_sql_begin (&sql, self->db, text, NULL))
        return g_strdup ("");
      hd_sql_bind_int (&sql, ":id", id);
      return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : "");
    }
  return g_strdup ("");
}

/* A setting of the council, or fallback. (transfer full) (nullable) */
char *
hd_store_setting (HdStore *self, const char *key, const char *fallback)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT value FROM setting WHERE key = :key", NULL))
    return g_strdup (fallback);
  hd_sql_bind_text (&sql, ":key", key);
  return g_strdup (hd_sql_step (&sql, NULL) ? hd_sql_text (&sql, 0) : fallback);
}

/* The settings whose keys begin with prefix, by the rest of the key. (transfer full) */
GHashTable *
hd_store_settings (HdStore *self, const char *prefix)
{
  GHashTable *settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT substr (key, length (:prefix) + 1), value FROM setting"
                     " WHERE substr (key, 1, length (:prefix)) = :prefix", NULL))
    return settings;
  hd_sql_bind_text (&sql, ":prefix", prefix);
  while (hd_sql_step (&sql, NULL))
    g_hash_table_insert (settings, g_strdup (hd_sql_text (&sql, 0)), g_strdup (hd_sql_text (&sql, 1)));
  return settings;
}

/* Sets a setting, as part of the change set begun, or as one of its own. */
gboolean
hd_store_set_setting (HdStore *self, const char *key, const char *value, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_store_begin (self, _("Setting"), error))
    return FALSE;
  hd_store_forget_chains (self, "setting");
  if (hd_sql_begin (&sql, self->db, "INSERT INTO setting (key, value) VALUES (:key, :value)"
                    " ON CONFLICT (key) DO UPDATE SET value = :value", error)) {
    hd_sql_bind_text (&sql, ":key", key);
    hd_sql_bind_text (&sql, ":value", value);
    if (hd_sql_run (&sql, error))
      return hd_store_commit (self, error);
  }
  hd_store_rollback (self);
  return FALSE;
}

/* A record that is older than the long text of its type has no row for it yet. */
static gboolean
have_text_row (HdStore *self, const char *table, gint64 id, GError **error)
{
  g_autofree char *text = g_strdup_printf ("INSERT INTO %s_text (id) VALUES (:id) ON CONFLICT (id) DO NOTHING", table);
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_run (&sql, error);
}

static gboolean
write_row (HdStore *self, HdRecord *record, gboolean long_text, gboolean is_new, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) binds = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_auto (HdSql) sql = { 0 };

  for (guint i = 0; i < klass->n_fields; i++) {
    const char *name = klass->fields[i].name;

    if ((klass->fields[i].kind == HD_LONG_TEXT) != long_text)
      continue;
    /* Done for every record of a long import: no printf. */
    if (is_new) {
      g_string_append (names, ", ");
      g_string_append (names, name);
      g_string_append (binds, ", :");
      g_string_append (binds, name);
    } else if (hd_record_field_dirty (record, i)) {
      g_string_append_printf (binds, "%s%s = :%s", binds->len > 0 ? ", " : "", name, name);
    }
  }
  if (binds->len == 0)
    return TRUE;
  if (long_text && !is_new && !have_text_row (self, klass->table, hd_record_id (record), error))
    return FALSE;
  if (is_new)
    text = g_strdup_printf ("INSERT INTO %s%s (id%s) VALUES (:id%s)", klass->table, long_text ? "_text" : "", names->str, binds->str);
  else
    text = g_strdup_printf ("UPDATE %s%s SET %s WHERE id = :id", klass->table, long_text ? "_text" : "", binds->str);
  if (!hd_sql_begin (&sql, self->db, text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", hd_record_id (record));
  for (guint i = 0; i < klass->n_fields; i++) {
    char name[64] = ":";

    if ((klass->fields[i].kind == HD_LONG_TEXT) != long_text || !(is_new || hd_record_field_dirty (record, i)))
      continue;
    g_strlcpy (name + 1, klass->fields[i].name, sizeof name - 1);
    if (hd_kind_is_text (klass->fields[i].kind))
      hd_sql_bind_text (&sql, name, hd_record_text (record, i));
    else
      hd_sql_bind_int (&sql, name, hd_record_int (record, i));
  }
  return hd_sql_run (&sql, error);
}

static gboolean
save (HdStore *self, HdRecord *record, gint64 new_id, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  gboolean is_new = hd_record_is_new (record);

  hd_record_set_bad_field (record, -1);
  if (!hd_store_begin (self, _(klass->label), error))
    return FALSE;
  if ((klass->prepare != NULL && !klass->prepare (record, self, error)) || !hd_record_check (record, NULL, error)) {
    hd_store_rollback (self);
    return FALSE;
  }
  hd_store_forget_chains (self, klass->table);
  if (is_new)
    hd_record_set_id (record, new_id != 0 ? new_id : hd_store_new_id (self));
  g_ptr_array_add (self->pending, g_object_ref (record));
  g_array_append_val (self->pending_new, is_new);
  if (!write_row (self, record, FALSE, is_new, error) || !write_row (self, record, TRUE, is_new, error) ||
      (klass->saved != NULL && !klass->saved (record, self, error))) {
    hd_store_rollback (self);
    return FALSE;
  }
  return hd_store_commit (self, error);
}

/**
 * hd_store_save:
 * @record: new or changed
 *
 * Checks and writes a record, as part of the change set begun, or as one of its own.
 * A new record gets its id. On failure nothing was written and the record is as it
 * was, dirty fields included; hd_record_bad_field() says which field is to blame.
 */
gboolean
hd_store_save (HdStore *self, HdRecord *record, GError **error)
{
  return save (self, record, 0, error);
}

/* The same for a new record that was there before and gets the id it had. */
gboolean
hd_store_save_again (HdStore *self, HdRecord *record, gint64 id, GError **error)
{
  g_return_val_if_fail (hd_record_is_new (record), FALSE);
  return save (self, record, id, error);
}

static gboolean
delete_parts (HdStore *self, GType type, const char *field, gint64 owner, GError **error)
{
  g_autoptr (GPtrArray) parts = hd_store_find_ref (self, type, field, owner, error);

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    if (!hd_store_delete (self, g_ptr_array_index (parts, i), error))
      return FALSE;
  return parts != NULL;
}

/* Refuses to delete what another record refers to; what is part of it goes with it. */
static gboolean
check_unused (HdStore *self, HdRecord *record, GError **error)
{
  const char *table = HD_RECORD_GET_CLASS (record)->table;
  guint n_types;
  const GType *types = hd_record_types (&n_types);

  for (guint t = 0; t < n_types; t++) {
    guint n_fields;
    const HdField *fields = hd_record_type_fields (types[t], &n_fields);

    for (guint i = 0; i < n_fields; i++) {
      g_autofree char *text = NULL;
      g_auto (HdSql) sql = { 0 };
      gint64 n;

      if (fields[i].kind != HD_REF || strcmp (fields[i].ref, table) != 0)
        continue;
      if (fields[i].flags & HD_FIELD_OWNER) {
        if (!delete_parts (self, types[t], fields[i].name, hd_record_id (record), error))
          return FALSE;
        continue;
      }
      text = g_strdup_printf ("SELECT count(*) FROM %s WHERE %s = :id", hd_record_type_table (types[t]), fields[i].name);
      if (!hd_sql_begin (&sql, self->db, text, error))
        return FALSE;
      hd_sql_bind_int (&sql, ":id", hd_record_id (record));
      n = hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
      if (n > 0) {
        g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                     _("It is used by %" PRId64 " records (%s). Change those first"), n, _(hd_record_type_label (types[t])));
        return FALSE;
      }
    }
  }
  return TRUE;
}

/* Deletes a record with its long text and its attachments' rows (the files stay for
 * undo). A record that others refer to is refused with HD_ERROR_CONSTRAINT. */
gboolean
hd_store_delete (HdStore *self, HdRecord *record, GError **error)
{
  HdRecordClass *klass = HD_RECORD_GET_CLASS (record);
  const char *parts[] = { "DELETE FROM %s WHERE id = :id", "DELETE FROM %s_text WHERE id = :id" };

  if (!hd_store_begin (self, _(klass->label), error))
    return FALSE;
  hd_store_forget_chains (self, klass->table);
  if ((klass->deleting != NULL && !klass->deleting (record, self, error)) || !check_unused (self, record, error))
    goto failed;
  for (guint i = 0; i < (hd_record_type_has_long_text (G_TYPE_FROM_CLASS (klass)) ? 2 : 1); i++) {
    g_autoptr (GString) text = g_string_new (parts[i]);
    g_auto (HdSql) sql = { 0 };

    g_string_replace (text, "%s", klass->table, 1);
    if (!hd_sql_begin (&sql, self->db, text->str, error))
      goto failed;
    hd_sql_bind_int (&sql, ":id", hd_record_id (record));
    if (!hd_sql_run (&sql, error))
      goto failed;
  }
  {
    g_auto (HdSql) sql = { 0 };

    if (!hd_sql_begin (&sql, self->db, "DELETE FROM attachment WHERE owner_table = :t AND owner = :id", error))
      goto failed;
    hd_sql_bind_text (&sql, ":t", klass->table);
    hd_sql_bind_int (&sql, ":id", hd_record_id (record));
    if (!hd_sql_run (&sql, error))
      goto failed;
  }
  return hd_store_commit (self, error);

failed:
  hd_store_rollback (self);
  return FALSE;
}

/* Keeps what is being typed (id 0: in a new record). */
gboolean
hd_store_put_draft (HdStore *self, const char *table, gint64 id, const char *draft, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_store_refuse_read_only (self, error) ||
      !hd_sql_begin (&sql, self->db, "INSERT OR REPLACE INTO draft (table_name, id, content) VALUES (:t, :id, :c)", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  hd_sql_bind_text (&sql, ":c", draft);
  return hd_sql_run (&sql, error);
}

/* What was being typed when the program last ended, or NULL. (transfer full) */
char *
hd_store_get_draft (HdStore *self, const char *table, gint64 id)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "SELECT content FROM draft WHERE table_name = :t AND id = :id", NULL))
    return NULL;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_step (&sql, NULL) ? g_strdup (hd_sql_text (&sql, 0)) : NULL;
}

gboolean
hd_store_clear_draft (HdStore *self, const char *table, gint64 id, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, self->db, "DELETE FROM draft WHERE table_name = :t AND id = :id", error))
    return FALSE;
  hd_sql_bind_text (&sql, ":t", table);
  hd_sql_bind_int (&sql, ":id", id);
  return hd_sql_run (&sql, error);
}
