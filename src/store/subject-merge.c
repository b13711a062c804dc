/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two subjects made one, and one made two again. What refers to a subject is read from the
 * field tables, so that a record type of tomorrow is moved too. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "store-private.h"
#include "subject.h"
#include "text.h"

/* What a merge keeps beside the two records: who was kept, the fields taken over, and each
 * reference that moved, as table, column and id. */
#define MOVED_TYPE "(xasa(ssx))"

/* A record as text, whole. hd_record_from_draft() reads it. (transfer full) */
static char *
whole (HdRecord *record)
{
  g_autoptr (HdRecord) fresh = g_object_new (G_OBJECT_TYPE (record), NULL);
  guint n;
  const HdField *fields = hd_record_type_fields (G_OBJECT_TYPE (record), &n);

  for (guint i = 0; i < n; i++)
    if (fields[i].kind == HD_INT || fields[i].kind == HD_BOOL || fields[i].kind == HD_REF)
      hd_record_set_int (fresh, i, hd_record_int (record, i));
    else
      hd_record_set_text (fresh, i, hd_record_text (record, i));
  return hd_record_to_draft (fresh);
}

static HdRecord *
subject_of (const char *text)
{
  HdRecord *subject = g_object_new (HD_TYPE_SUBJECT, NULL);

  hd_record_from_draft (subject, text);
  return subject;
}

static gboolean
is_number (const HdField *field)
{
  return field->kind == HD_INT || field->kind == HD_BOOL || field->kind == HD_REF;
}

static gboolean
same_value (HdRecord *a, HdRecord *b, const HdField *fields, guint field)
{
  return is_number (&fields[field]) ? hd_record_int (a, field) == hd_record_int (b, field)
                                    : strcmp (hd_record_text (a, field), hd_record_text (b, field)) == 0;
}

static void
copy_value (HdRecord *to, HdRecord *from, const HdField *fields, guint field)
{
  if (is_number (&fields[field]))
    hd_record_set_int (to, field, hd_record_int (from, field));
  else
    hd_record_set_text (to, field, hd_record_text (from, field));
}

/* Whether the column of a table refers to a subject: names out of a file are not trusted. */
static gboolean
refers_to_subject (const char *table, const char *column)
{
  GType type = hd_record_type_of_table (table);
  const HdField *field = type != G_TYPE_INVALID ? hd_record_type_field (type, column, NULL) : NULL;

  if (strcmp (table, "attachment") == 0 && strcmp (column, "owner") == 0)
    return TRUE;
  return field != NULL && field->kind == HD_REF && strcmp (field->ref, "subject") == 0;
}

static gboolean
move_one (HdStore *store, const char *table, const char *column, gint64 id, gint64 from, gint64 to, GError **error)
{
  g_autofree char *text = g_strdup_printf ("UPDATE %s SET %s = :to WHERE id = :id AND %s = :from%s", table, column, column,
                                           strcmp (table, "attachment") == 0 ? " AND owner_table = 'subject'" : "");
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":to", to);
  hd_sql_bind_int (&sql, ":id", id);
  hd_sql_bind_int (&sql, ":from", from);
  return hd_sql_run (&sql, error);
}

/* Every row of a column that refers to one subject, made to refer to another. */
static gboolean
move_column (HdStore *store, const char *table, const char *column, gint64 from, gint64 to, GVariantBuilder *rows, GError **error)
{
  g_autofree char *text = g_strdup_printf ("SELECT id FROM %s WHERE %s = :from%s ORDER BY id", table, column,
                                           strcmp (table, "attachment") == 0 ? " AND owner_table = 'subject'" : "");
  g_autoptr (GArray) ids = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return FALSE;
  hd_sql_bind_int (&sql, ":from", from);
  ids = hd_sql_ids (&sql, error);
  if (ids == NULL)
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    gint64 id = g_array_index (ids, gint64, i);

    if (!move_one (store, table, column, id, from, to, error))
      return FALSE;
    g_variant_builder_add (rows, "(ssx)", table, column, id);
  }
  return TRUE;
}

static gboolean
move_all (HdStore *store, gint64 from, gint64 to, GVariantBuilder *rows, GError **error)
{
  guint n_types;
  const GType *types = hd_record_types (&n_types);

  for (guint t = 0; t < n_types; t++) {
    guint n;
    const HdField *fields = hd_record_type_fields (types[t], &n);

    for (guint i = 0; i < n; i++)
      if (refers_to_subject (hd_record_type_table (types[t]), fields[i].name) &&
          !move_column (store, hd_record_type_table (types[t]), fields[i].name, from, to, rows, error))
        return FALSE;
  }
  return TRUE;
}

/* Puts into `kept` what is chosen from `gone`, and what `kept` has no value for. */
static void
take_over (HdRecord *kept, HdRecord *gone, const int *take_fields, GVariantBuilder *taken)
{
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_SUBJECT, &n);

  for (guint i = 0; i < n; i++) {
    gboolean empty = is_number (&fields[i]) ? hd_record_int (kept, i) == 0 : *hd_record_text (kept, i) == '\0';
    gboolean take = empty;

    for (const int *field = take_fields; field != NULL && *field >= 0; field++)
      take = take || (guint) *field == i;
    if (!take || (fields[i].flags & HD_FIELD_DERIVED) || same_value (kept, gone, fields, i))
      continue;
    copy_value (kept, gone, fields, i);
    g_variant_builder_add (taken, "s", fields[i].name);
  }
}

static gboolean
merge (HdStore *store, HdRecord *kept, HdRecord *gone, const int *take_fields, GError **error)
{
  g_autoptr (HdRecord) record = g_object_new (HD_TYPE_SUBJECT_MERGE, NULL);
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a(ssx)"));
  g_auto (GVariantBuilder) taken = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("as"));
  g_autofree char *before = whole (kept), *lost = whole (gone), *today = hd_date_today (), *moved = NULL;
  g_autoptr (GVariant) variant = NULL;

  if (!move_all (store, hd_record_id (gone), hd_record_id (kept), &rows, error))
    return FALSE;
  take_over (kept, gone, take_fields, &taken);
  variant = g_variant_ref_sink (g_variant_new (MOVED_TYPE, hd_record_id (kept), &taken, &rows));
  moved = g_variant_print (variant, TRUE);

  hd_record_set_int (record, HD_SUBJECT_MERGE_KEPT, hd_record_id (kept));
  hd_record_set_int (record, HD_SUBJECT_MERGE_MERGED, hd_record_id (gone));
  hd_record_set_text (record, HD_SUBJECT_MERGE_FULL_NAME, hd_record_text (gone, HD_SUBJECT_FULL_NAME));
  hd_record_set_text (record, HD_SUBJECT_MERGE_MERGED_DATE, today);
  hd_record_set_text (record, HD_SUBJECT_MERGE_KIND, hd_record_text (gone, HD_SUBJECT_KIND));
  hd_record_set_text (record, HD_SUBJECT_MERGE_BIRTH, hd_record_text (gone, HD_SUBJECT_BIRTH));
  hd_record_set_int (record, HD_SUBJECT_MERGE_UNIT, hd_record_int (gone, HD_SUBJECT_UNIT));
  hd_record_set_text (record, HD_SUBJECT_MERGE_NAME_KEY, hd_record_text (gone, HD_SUBJECT_NAME_KEY));
  hd_record_set_text (record, HD_SUBJECT_MERGE_BEFORE, before);
  hd_record_set_text (record, HD_SUBJECT_MERGE_GONE, lost);
  hd_record_set_text (record, HD_SUBJECT_MERGE_MOVED, moved);
  return hd_store_save (store, kept, error) && hd_store_delete (store, gone, error) && hd_store_save (store, record, error);
}

gboolean
hd_subject_merge (HdStore *store, gint64 kept, gint64 merged, const int *take_fields, GError **error)
{
  g_autoptr (HdRecord) one = hd_store_get (store, HD_TYPE_SUBJECT, kept, error);
  g_autoptr (HdRecord) other = one != NULL ? hd_store_get (store, HD_TYPE_SUBJECT, merged, error) : NULL;
  g_autofree char *label = NULL;

  if (other == NULL)
    return FALSE;
  if (kept == merged) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This is one and the same record"));
    return FALSE;
  }
  if (strcmp (hd_record_text (one, HD_SUBJECT_KIND), hd_record_text (other, HD_SUBJECT_KIND)) != 0) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” and “%s” are of different kinds and cannot be one"),
                 hd_record_text (one, HD_SUBJECT_FULL_NAME), hd_record_text (other, HD_SUBJECT_FULL_NAME));
    return FALSE;
  }
  label = g_strdup_printf (_("Merge: %s"), hd_record_text (one, HD_SUBJECT_FULL_NAME));
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (!merge (store, one, other, take_fields, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

/* The first later merge into the same subject that took the field too. (transfer full) (nullable) */
static HdRecord *
later_taker (GPtrArray *merges, HdRecord *self, const char *field)
{
  /* They come as they were made. */
  for (guint i = 0; i < merges->len; i++) {
    HdRecord *later = g_ptr_array_index (merges, i);
    g_autoptr (GVariant) moved = NULL;
    g_autofree const char **taken = NULL;
    gint64 kept;

    if (hd_record_id (later) <= hd_record_id (self))
      continue;
    moved = g_variant_parse (G_VARIANT_TYPE (MOVED_TYPE), hd_record_text (later, HD_SUBJECT_MERGE_MOVED), NULL, NULL, NULL);
    if (moved == NULL)
      continue;
    g_variant_get (moved, "(x^a&sa(ssx))", &kept, &taken, NULL);
    if (kept == hd_record_int (self, HD_SUBJECT_MERGE_KEPT) && g_strv_contains ((const char *const *) taken, field))
      return g_object_ref (later);
  }
  return NULL;
}

/* Gives one field its value from before the merge, unless it was changed since. If a later
 * merge changed it, that one remembers the value, and is told the older one. */
static gboolean
give_back (HdStore *store, HdRecord *self, HdRecord *kept, HdRecord *gone, HdRecord *before, guint field, GError **error)
{
  const HdField *fields = hd_record_type_fields (HD_TYPE_SUBJECT, NULL);
  g_autoptr (GPtrArray) merges = hd_store_find_ref (store, HD_TYPE_SUBJECT_MERGE, "kept", hd_record_id (kept), error);
  g_autoptr (HdRecord) later = merges != NULL ? later_taker (merges, self, fields[field].name) : NULL;

  if (merges == NULL)
    return FALSE;
  if (later != NULL) {
    g_autoptr (HdRecord) remembered = subject_of (hd_record_text (later, HD_SUBJECT_MERGE_BEFORE));
    g_autofree char *text = NULL;

    if (!same_value (remembered, gone, fields, field))
      return TRUE;
    copy_value (remembered, before, fields, field);
    text = whole (remembered);
    hd_record_set_text (later, HD_SUBJECT_MERGE_BEFORE, text);
    return hd_store_save (store, later, error);
  }
  if (same_value (kept, gone, fields, field))
    copy_value (kept, before, fields, field);
  return TRUE;
}

/* A portrait is a picture of the subject's own. */
static gboolean
owns_portrait (HdStore *store, HdRecord *subject)
{
  g_auto (HdSql) sql = { 0 };

  if (hd_record_int (subject, HD_SUBJECT_PORTRAIT) == 0 ||
      !hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM attachment WHERE id = :id AND owner_table = 'subject' AND owner = :owner", NULL))
    return TRUE;
  hd_sql_bind_int (&sql, ":id", hd_record_int (subject, HD_SUBJECT_PORTRAIT));
  hd_sql_bind_int (&sql, ":owner", hd_record_id (subject));
  return hd_sql_step (&sql, NULL);
}

/* Nothing kept a unit, a title aimed at or a picture from being deleted that only a merged
 * subject had: that is empty then. */
static gboolean
drop_deleted (HdStore *store, HdRecord *subject, GError **error)
{
  guint n;
  const HdField *fields = hd_record_type_fields (HD_TYPE_SUBJECT, &n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *text = NULL;
    g_auto (HdSql) sql = { 0 };

    if (fields[i].kind != HD_REF || hd_record_int (subject, i) == 0)
      continue;
    text = g_strdup_printf ("SELECT EXISTS (SELECT 1 FROM %s WHERE id = :id)", fields[i].ref);
    if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
      return FALSE;
    hd_sql_bind_int (&sql, ":id", hd_record_int (subject, i));
    if (!hd_sql_step (&sql, error))
      return FALSE;
    if (hd_sql_int (&sql, 0) == 0)
      hd_record_set_int (subject, i, 0);
  }
  return TRUE;
}

static gboolean
split (HdStore *store, HdRecord *self, HdRecord *kept, HdRecord *gone, GVariant *moved, GError **error)
{
  gint64 id = hd_record_int (self, HD_SUBJECT_MERGE_MERGED);
  g_autoptr (HdRecord) before = subject_of (hd_record_text (self, HD_SUBJECT_MERGE_BEFORE));
  g_autofree const char **taken = NULL;
  g_autoptr (GVariantIter) rows = NULL;
  const char *table, *column;
  gint64 row;

  g_variant_get (moved, "(x^a&sa(ssx))", NULL, &taken, &rows);
  if (!drop_deleted (store, gone, error) || !hd_store_save_again (store, gone, id, error))
    return FALSE;
  while (g_variant_iter_next (rows, "(&s&sx)", &table, &column, &row))
    if (refers_to_subject (table, column) && !move_one (store, table, column, row, hd_record_id (kept), id, error))
      return FALSE;
  for (guint i = 0; taken[i] != NULL; i++) {
    guint field;

    if (hd_record_type_field (HD_TYPE_SUBJECT, taken[i], &field) != NULL && !give_back (store, self, kept, gone, before, field, error))
      return FALSE;
  }
  if (!owns_portrait (store, kept))
    hd_record_set_int (kept, HD_SUBJECT_PORTRAIT, hd_record_int (before, HD_SUBJECT_PORTRAIT));
  if (!owns_portrait (store, kept))
    hd_record_set_int (kept, HD_SUBJECT_PORTRAIT, 0);
  return drop_deleted (store, kept, error) && hd_store_save (store, kept, error) && hd_store_delete (store, self, error);
}

gint64
hd_subject_split (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) self = hd_store_get (store, HD_TYPE_SUBJECT_MERGE, id, error);
  g_autoptr (HdRecord) kept = self != NULL ? hd_store_get (store, HD_TYPE_SUBJECT, hd_record_int (self, HD_SUBJECT_MERGE_KEPT), error) : NULL;
  g_autoptr (HdRecord) gone = NULL;
  g_autoptr (GVariant) moved = NULL;
  g_autofree char *label = NULL;
  gint64 was_kept;

  if (kept == NULL)
    return 0;
  moved = g_variant_parse (G_VARIANT_TYPE (MOVED_TYPE), hd_record_text (self, HD_SUBJECT_MERGE_MOVED), NULL, NULL, NULL);
  if (moved == NULL) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, _("The record of this merge is damaged. Restore the latest backup"));
    return 0;
  }
  g_variant_get_child (moved, 0, "x", &was_kept);
  if (was_kept != hd_record_id (kept)) {
    g_autoptr (HdRecord) before = subject_of (hd_record_text (self, HD_SUBJECT_MERGE_BEFORE));

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” was itself made part of “%s” later. Split that merge first"),
                 hd_record_text (before, HD_SUBJECT_FULL_NAME), hd_record_text (kept, HD_SUBJECT_FULL_NAME));
    return 0;
  }
  gone = subject_of (hd_record_text (self, HD_SUBJECT_MERGE_GONE));
  label = g_strdup_printf (_("Split: %s"), hd_record_text (self, HD_SUBJECT_MERGE_FULL_NAME));
  if (!hd_store_begin (store, label, error))
    return 0;
  if (!split (store, self, kept, gone, moved, error)) {
    hd_store_rollback (store);
    return 0;
  }
  return hd_store_commit (store, error) ? hd_record_int (self, HD_SUBJECT_MERGE_MERGED) : 0;
}
