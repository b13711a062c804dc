/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking prepared lists into the file. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "import-match.h"
#include "import-private.h"
#include "store/movement.h"
#include "store/nomination.h"
#include "store/text.h"
#include "store/unit.h"

#define ROWS_A_LOOK 256   /* rows between two looks at progress and cancel */

typedef struct {
  HdStore              *store;
  GFileProgressCallback progress;
  gpointer              user_data;
  GCancellable         *cancellable;
  guint                 done, total;   /* rows of all workbooks */
} Applier;

/* The subjects of the register that may be that of a nomination. (transfer full) */
GPtrArray *
hd_import_find_alike (HdStore *store, HdRecord *nomination, GError **error)
{
  return hd_subject_alike (store, hd_record_text (nomination, HD_NOMINATION_KIND), hd_record_text (nomination, HD_NOMINATION_FULL_NAME),
                           hd_record_text (nomination, HD_NOMINATION_BIRTH), error);
}

/* The nomination already there that is the same, 0 if there is none. A row whose birth
 * says less than the register's (its cell could not be read, and an officer corrected
 * the nomination since) is the same as well if all else agrees, and so is one whose subject
 * an officer chose. alike are the subjects that may be this one, of hd_subject_alike(). */
gint64
hd_import_find_same (HdStore *store, HdRecord *nomination, GPtrArray *alike)
{
  const char *birth = hd_record_text (nomination, HD_NOMINATION_BIRTH);
  g_autofree char *key = NULL;
  g_autoptr (HdRecord) copy = NULL;
  gint64 unit = hd_record_int (nomination, HD_NOMINATION_UNIT);
  gint64 same = unit == 0 ? 0 : hd_nomination_same (store, HD_NOMINATION (nomination));

  if (same != 0 || unit == 0 || alike->len == 0)
    return same;
  key = hd_text_key (hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
  for (guint i = 0; same == 0 && i < alike->len; i++) {
    HdRecord *subject = g_ptr_array_index (alike, i);

    /* Chosen by hand: the subject is one of another unit. */
    if (hd_record_int (subject, HD_SUBJECT_UNIT) != unit) {
      same = hd_nomination_same_of (store, HD_NOMINATION (nomination), hd_record_id (subject));
      continue;
    }
    if (strcmp (hd_record_text (subject, HD_SUBJECT_NAME_KEY), key) != 0 || strlen (hd_record_text (subject, HD_SUBJECT_BIRTH)) <= strlen (birth))
      continue;
    if (copy == NULL)
      copy = hd_record_copy (nomination);
    hd_record_set_text (copy, HD_NOMINATION_BIRTH, hd_record_text (subject, HD_SUBJECT_BIRTH));
    same = hd_nomination_same (store, HD_NOMINATION (copy));
  }
  return same;
}

/* Fills empty fields of a nomination with what a list says, and never overwrites.
 * Returns whether there was anything to fill. */
gboolean
hd_import_fill (HdRecord *there, HdRecord *from)
{
  static const guint texts[] = {
    HD_NOMINATION_HONORIFIC, HD_NOMINATION_SEX, HD_NOMINATION_POSITION, HD_NOMINATION_WORKPLACE, HD_NOMINATION_SUBMISSION,
    HD_NOMINATION_SOURCE, HD_NOMINATION_ACHIEVEMENT_TYPE, HD_NOMINATION_NOTES,
  };
  gboolean filled = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (*hd_record_text (there, texts[i]) == '\0' && *hd_record_text (from, texts[i]) != '\0') {
      hd_record_set_text (there, texts[i], hd_record_text (from, texts[i]));
      filled = TRUE;
    }
  if (hd_record_int (there, HD_NOMINATION_MOVEMENT) == 0 && hd_record_int (from, HD_NOMINATION_MOVEMENT) != 0) {
    hd_record_set_int (there, HD_NOMINATION_MOVEMENT, hd_record_int (from, HD_NOMINATION_MOVEMENT));
    filled = TRUE;
  }
  return filled;
}

/* The unit called so, made if it is not there. */
static gboolean
find_or_make_unit (Applier *self, HdMatcher *matcher, GHashTable *made, const char *name, gint64 *id, GError **error)
{
  g_autofree char *key = hd_text_key (name);
  const gint64 *known = g_hash_table_lookup (made, key);
  g_autoptr (HdRecord) unit = NULL;

  *id = known == NULL ? hd_matcher_unit (matcher, name) : *known;
  if (*id != 0)
    return TRUE;
  unit = g_object_new (HD_TYPE_UNIT, "name", name, "kind", hd_guess_unit_kind (name), NULL);
  if (!hd_store_save (self->store, unit, error))
    return FALSE;
  *id = hd_record_id (unit);
  g_hash_table_insert (made, g_steal_pointer (&key), g_memdup2 (id, sizeof *id));
  return TRUE;
}

static gboolean
find_or_make_movement (Applier *self, HdMatcher *matcher, GHashTable *made, const char *name, gint64 *id, GError **error)
{
  g_autofree char *key = hd_text_key (name);
  const gint64 *known = g_hash_table_lookup (made, key);
  g_autoptr (HdRecord) movement = NULL;

  *id = known == NULL ? hd_matcher_movement (matcher, name) : *known;
  if (*id != 0)
    return TRUE;
  movement = g_object_new (HD_TYPE_MOVEMENT, "name", name, NULL);
  if (!hd_store_save (self->store, movement, error))
    return FALSE;
  *id = hd_record_id (movement);
  g_hash_table_insert (made, g_steal_pointer (&key), g_memdup2 (id, sizeof *id));
  return TRUE;
}

static gboolean
update_existing (Applier *self, gint64 existing, HdRecord *from, GError **error)
{
  g_autoptr (HdRecord) there = hd_store_get (self->store, HD_TYPE_NOMINATION, existing, error);

  if (there == NULL)
    return FALSE;
  return !hd_import_fill (there, from) || hd_store_save (self->store, there, error);
}

static gboolean
apply_rows (Applier *self, HdImport *import, GError **error)
{
  g_autoptr (HdMatcher) matcher = hd_matcher_new (self->store, import->year, error);
  g_autoptr (GHashTable) units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) movements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *head = hd_store_chain_head (self->store);
  /* Somebody wrote since it was prepared, perhaps this very list. */
  gboolean stale = strcmp (head, import->chain_head) != 0;

  for (guint i = 0; matcher != NULL && i < import->rows->len; i++) {
    HdImportRow *row = g_ptr_array_index (import->rows, i);
    gint64 unit = hd_record_int (row->nomination, HD_NOMINATION_UNIT);
    gint64 movement = hd_record_int (row->nomination, HD_NOMINATION_MOVEMENT);
    gint64 existing = row->existing;

    if (i % ROWS_A_LOOK == 0) {
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (self->progress != NULL)
        self->progress (self->done + i, self->total, self->user_data);
    }
    if (row->action == HD_IMPORT_UNCHANGED)
      continue;
    if ((unit == 0 && !find_or_make_unit (self, matcher, units, row->unit, &unit, error)) ||
        (movement == 0 && *row->movement != '\0' && !find_or_make_movement (self, matcher, movements, row->movement, &movement, error)))
      return FALSE;
    hd_record_set_int (row->nomination, HD_NOMINATION_UNIT, unit);
    hd_record_set_int (row->nomination, HD_NOMINATION_MOVEMENT, movement);
    if (stale && existing == 0) {
      g_autoptr (GPtrArray) alike = hd_import_find_alike (self->store, row->nomination, error);

      if (alike == NULL)
        return FALSE;
      existing = hd_import_find_same (self->store, row->nomination, alike);
    }
    if (!(existing != 0 ? update_existing (self, existing, row->nomination, error)
                        : hd_store_save (self->store, row->nomination, error))) {
      g_prefix_error (error, _("%s, row %u: "), import->file, row->row);
      return FALSE;
    }
  }
  return matcher != NULL;
}

static gboolean
apply_one (Applier *self, HdImport *import, GError **error)
{
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Import of “%s”: %u nomination", "Import of “%s”: %u nominations",
                                                         import->n_add), import->file, import->n_add);

  if (!hd_store_begin (self->store, label, error))
    return FALSE;
  if (apply_rows (self, import, error))
    return hd_store_commit (self->store, error);
  hd_store_rollback (self->store);
  return FALSE;
}

/**
 * hd_import_apply:
 * @imports: (element-type HdImport): prepared one after the other on this file
 * @progress: (nullable): called with rows done and to do
 *
 * Takes the lists in, each workbook as one change set, after a backup. On failure, or
 * when cancelled, those taken in before are taken back too, so that nothing of the
 * call remains.
 */
gboolean
hd_import_apply (HdStore *store, GPtrArray *imports, GFileProgressCallback progress, gpointer user_data,
                 GCancellable *cancellable, GError **error)
{
  Applier self = { .store = store, .progress = progress, .user_data = user_data, .cancellable = cancellable };
  guint n_changes = 0, n_written = 0;
  gboolean done = TRUE;

  for (guint i = 0; i < imports->len; i++) {
    HdImport *import = g_ptr_array_index (imports, i);

    self.total += import->rows->len;
    n_changes += import->n_add + import->n_update;
  }
  if (n_changes == 0)
    return TRUE;
  if (!hd_store_backup_now (store, "import", cancellable, NULL, error))
    return FALSE;
  if (!hd_store_begin_bulk (store, n_changes, error))
    return FALSE;
  for (guint i = 0; done && i < imports->len; i++) {
    HdImport *import = g_ptr_array_index (imports, i);
    g_autofree char *before = hd_store_chain_head (store);
    g_autofree char *after = NULL;

    done = apply_one (&self, import, error);
    after = hd_store_chain_head (store);
    n_written += done && strcmp (before, after) != 0;
    self.done += import->rows->len;
  }
  for (; !done && n_written > 0; n_written--)
    hd_store_undo (store, NULL, NULL);
  done = hd_store_end_bulk (store, done ? error : NULL) && done;
  if (done && progress != NULL)
    progress (self.total, self.total, user_data);
  return done;
}
