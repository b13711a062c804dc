/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps a judge from a work: looked for before entries get their codes, when it is
 * still known whose they are; decided by people. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "entry.h"
#include "judge-private.h"
#include "sql-private.h"
#include "text.h"

/* What is compared of a judge, once for all entries. */
typedef struct {
  HdRecord *record;
  char     *key, *body;   /* of his name and of his body, as names are compared */
  char     *family;
  char     *words;        /* of his name, as texts are searched; "" if it is one syllable only */
} Panelist;

static void
panelist_free (Panelist *judge)
{
  g_object_unref (judge->record);
  g_free (judge->key);
  g_free (judge->body);
  g_free (judge->family);
  g_free (judge->words);
  g_free (judge);
}

/* One entry, and what was found of it before: a set of "judge kind". */
typedef struct {
  HdStore   *store;
  gboolean   forbids;   /* a judge of the same unit may not read it */
  HdRecord  *entry;
  GPtrArray *authors;
  char      *text;      /* title and body as words with blanks between and around */
  GHashTable *before;   /* of HdRecord by "judge kind" */
  guint      found;
} Search;

static char *
family_of (const char *name)
{
  g_autofree char *key = hd_text_key (name);

  return g_strndup (key, strcspn (key, " "));
}

/* Folded, with nothing but letters and digits, each word between blanks. */
static char *
words_of (const char *text)
{
  g_autofree char *folded = hd_text_fold (text);
  GString *words = g_string_new (" ");

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (g_unichar_isalnum (c))
      g_string_append_unichar (words, c);
    else if (words->str[words->len - 1] != ' ')
      g_string_append_c (words, ' ');
  }
  if (words->str[words->len - 1] != ' ')
    g_string_append_c (words, ' ');
  return g_string_free (words, FALSE);
}

static GPtrArray *
load_panel (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) judges = hd_judges_of (store, contest, error);
  g_autoptr (GPtrArray) panel = g_ptr_array_new_with_free_func ((GDestroyNotify) panelist_free);

  for (guint i = 0; judges != NULL && i < judges->len; i++) {
    Panelist *judge = g_new0 (Panelist, 1);
    HdRecord *record = g_ptr_array_index (judges, i);
    const char *name = hd_record_text (record, HD_JUDGE_FULL_NAME);

    judge->record = g_object_ref (record);
    judge->key = hd_text_key (name);
    judge->body = hd_text_key (hd_record_text (record, HD_JUDGE_BODY));
    judge->family = family_of (name);
    judge->words = strchr (judge->key, ' ') != NULL ? words_of (name) : g_strdup ("");
    g_ptr_array_add (panel, judge);
  }
  return judges == NULL ? NULL : g_steal_pointer (&panel);
}

/* Notes a conflict, unless it is known: then only that it still is. */
static gboolean
note (Search *search, Panelist *judge, const char *kind, gboolean certain, const char *reason, GError **error)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %s", hd_record_id (judge->record), kind);
  g_autoptr (HdRecord) conflict = NULL;

  if (g_hash_table_contains (search->before, key)) {
    g_hash_table_replace (search->before, g_steal_pointer (&key), NULL);
    return TRUE;
  }
  conflict = g_object_new (HD_TYPE_CONFLICT, "judge", hd_record_id (judge->record), "entry", hd_record_id (search->entry), "kind", kind,
                           "state", certain ? "pinned" : "found", "reason", reason, NULL);
  g_hash_table_insert (search->before, g_steal_pointer (&key), NULL);
  search->found++;
  return hd_store_save (search->store, conflict, error);
}

static gboolean
same_unit (Panelist *judge, gint64 unit, const char *workplace)
{
  g_autofree char *key = hd_text_key (workplace);

  return (unit != 0 && unit == hd_record_int (judge->record, HD_JUDGE_UNIT)) || (*key != '\0' && strcmp (key, judge->body) == 0);
}

static gboolean
same_family (Panelist *judge, const char *name)
{
  g_autofree char *family = family_of (name);

  return *family != '\0' && strcmp (family, judge->family) == 0;
}

static gboolean
look_at_author (Search *search, Panelist *judge, HdRecord *author, GError **error)
{
  const char *name = hd_record_text (author, HD_AUTHOR_FULL_NAME), *workplace = hd_record_text (author, HD_AUTHOR_WORKPLACE);
  gint64 unit = hd_record_int (author, HD_AUTHOR_UNIT);
  g_autofree char *key = hd_text_key (name);
  g_autofree char *reason = NULL;
  gboolean together;

  /* Who gave no unit is taken to be of the one that sent the entry. */
  if (unit == 0 && *workplace == '\0')
    unit = hd_record_int (search->entry, HD_ENTRY_UNIT);
  together = same_unit (judge, unit, workplace);
  if (*key != '\0' && strcmp (key, judge->key) == 0) {
    reason = together ? g_strdup (_("Is one of the authors")) : g_strdup_printf (_("An author has the same name: %s"), name);
    return note (search, judge, "author", together, reason, error);
  }
  if (!together)
    return TRUE;
  reason = g_strdup_printf (_("Author of the same unit: %s"), name);
  if (!note (search, judge, "unit_author", search->forbids, reason, error))
    return FALSE;
  if (!same_family (judge, name))
    return TRUE;
  g_free (reason);
  reason = g_strdup_printf (_("Author with the same family name and unit: %s"), name);
  return note (search, judge, "family", search->forbids, reason, error);
}

static gboolean
look_at_subject (Search *search, Panelist *judge, GError **error)
{
  const char *name = hd_record_text (search->entry, HD_ENTRY_SUBJECT_NAME);
  g_autofree char *key = hd_text_key (name);
  g_autofree char *reason = NULL;

  if (*key != '\0' && strcmp (key, judge->key) == 0)
    return note (search, judge, "named", TRUE, _("The entry is written about a person of this name"), error);
  if (same_unit (judge, hd_record_int (search->entry, HD_ENTRY_SUBJECT_UNIT), "")) {
    reason = g_strdup_printf (_("Written about somebody of the same unit: %s"), name);
    if (!note (search, judge, "unit_subject", search->forbids, reason, error))
      return FALSE;
    if (strcmp (hd_record_text (search->entry, HD_ENTRY_SUBJECT_KIND), "individual") == 0 && same_family (judge, name)) {
      g_free (reason);
      reason = g_strdup_printf (_("Written about somebody with the same family name and unit: %s"), name);
      if (!note (search, judge, "family", search->forbids, reason, error))
        return FALSE;
    }
  }
  if (*judge->words != '\0' && strstr (search->text, judge->words) != NULL)
    return note (search, judge, "named", FALSE, _("The text has this name in it"), error);
  return TRUE;
}

static gboolean
look_at_judge (Search *search, Panelist *judge, GError **error)
{
  g_autofree char *receiver = hd_text_key (hd_record_text (search->entry, HD_ENTRY_RECEIVER));

  for (guint i = 0; i < search->authors->len; i++)
    if (!look_at_author (search, judge, g_ptr_array_index (search->authors, i), error))
      return FALSE;
  if (!look_at_subject (search, judge, error))
    return FALSE;
  if (*receiver != '\0' && strcmp (receiver, judge->key) == 0)
    return note (search, judge, "organiser", FALSE, _("Took this entry in and knows whose it is"), error);
  return TRUE;
}

/* What was found of an entry earlier, by judge and kind. */
static gboolean
load_before (Search *search, GError **error)
{
  g_autoptr (GPtrArray) conflicts = hd_store_find_ref (search->store, HD_TYPE_CONFLICT, "entry", hd_record_id (search->entry), error);

  g_hash_table_remove_all (search->before);
  for (guint i = 0; conflicts != NULL && i < conflicts->len; i++) {
    HdRecord *conflict = g_ptr_array_index (conflicts, i);

    g_hash_table_insert (search->before, g_strdup_printf ("%" G_GINT64_FORMAT " %s", hd_record_int (conflict, HD_CONFLICT_JUDGE),
                                                          hd_record_text (conflict, HD_CONFLICT_KIND)), g_object_ref (conflict));
  }
  return conflicts != NULL;
}

/* What is no longer true goes, if nobody decided it: a unit or a name was corrected. */
static gboolean
drop_outdated (Search *search, GError **error)
{
  GHashTableIter iter;
  gpointer conflict;

  g_hash_table_iter_init (&iter, search->before);
  while (g_hash_table_iter_next (&iter, NULL, &conflict))
    if (conflict != NULL && strcmp (hd_record_text (conflict, HD_CONFLICT_STATE), "found") == 0 &&
        !hd_store_delete (search->store, conflict, error))
      return FALSE;
  return TRUE;
}

static gboolean
look_at_entry (Search *search, gint64 id, GPtrArray *panel, GError **error)
{
  g_autoptr (HdRecord) entry = hd_store_get (search->store, HD_TYPE_ENTRY, id, error);
  g_autoptr (GPtrArray) authors = NULL;
  g_autofree char *text = NULL;
  gboolean done = entry != NULL;

  if (!done)
    return FALSE;
  search->entry = entry;
  search->authors = authors = hd_store_find_parts (search->store, HD_TYPE_AUTHOR, "entry", id, error);
  if (authors == NULL || !load_before (search, error))
    return FALSE;
  {
    g_autofree char *all = g_strconcat (hd_record_text (entry, HD_ENTRY_TITLE), "\n", hd_record_text (entry, HD_ENTRY_BODY), NULL);

    search->text = text = words_of (all);
  }
  for (guint i = 0; done && i < panel->len; i++)
    done = look_at_judge (search, g_ptr_array_index (panel, i), error);
  return done && drop_outdated (search, error);
}

/* The ids that a statement with a bind of one number finds. (transfer full) (nullable) */
static GArray *
find_ids (HdStore *store, const char *text, gint64 of, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), text, error))
    return NULL;
  hd_sql_bind_int (&sql, ":of", of);
  return hd_sql_ids (&sql, error);
}

static void
unref_nullable (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
}

gboolean
hd_conflicts_detect (HdStore *store, gint64 contest, guint *found, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (GPtrArray) panel = record == NULL ? NULL : load_panel (store, contest, error);
  g_autoptr (GArray) entries = panel == NULL ? NULL
    : find_ids (store, "SELECT id FROM entry WHERE contest = :of AND coded = 0 AND state IN ('received', 'valid') ORDER BY number, id", contest, error);
  g_autoptr (GHashTable) before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, unref_nullable);
  Search search = { store, FALSE, NULL, NULL, NULL, before, 0 };
  gboolean done = TRUE;

  if (entries == NULL || !hd_contest_check_open (store, contest, error) || !hd_store_begin (store, _("Look for conflicts of interest"), error))
    return FALSE;
  search.forbids = strcmp (hd_record_text (record, HD_CONTEST_SAME_UNIT), "warn") != 0;
  for (guint i = 0; done && i < entries->len; i++)
    done = look_at_entry (&search, g_array_index (entries, gint64, i), panel, error);
  if (!done) {
    hd_store_rollback (store);
    return FALSE;
  }
  *found = search.found;
  return hd_store_commit (store, error);
}

GPtrArray *
hd_conflicts_of (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GArray) ids = find_ids (store, "SELECT c.id FROM judge j JOIN conflict c ON c.judge = j.id WHERE j.contest = :of"
                                     " ORDER BY c.state <> 'found', j.position, j.id, c.kind, c.id", contest, error);
  g_autoptr (GPtrArray) conflicts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids != NULL && i < ids->len; i++) {
    HdRecord *conflict = hd_store_get (store, HD_TYPE_CONFLICT, g_array_index (ids, gint64, i), error);

    if (conflict == NULL)
      return NULL;
    g_ptr_array_add (conflicts, conflict);
  }
  return ids == NULL ? NULL : g_steal_pointer (&conflicts);
}

/* Saves a record as a change set of its own. */
static gboolean
save_alone (HdStore *store, const char *label, HdRecord *record, GError **error)
{
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_conflict_decide (HdStore *store, gint64 conflict, const char *state, const char *reason, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONFLICT, conflict, error);

  if (record == NULL)
    return FALSE;
  hd_record_set_text (record, HD_CONFLICT_STATE, state);
  hd_record_set_text (record, HD_CONFLICT_GROUNDS, reason);
  return save_alone (store, strcmp (state, "dismissed") == 0 ? _("Dismiss a conflict of interest") : _("Confirm a conflict of interest"), record, error);
}

gboolean
hd_conflicts_decide (HdStore *store, const gint64 *conflicts, guint n, const char *state, const char *reason, GError **error)
{
  g_autofree char *label = strcmp (state, "dismissed") == 0
    ? g_strdup_printf (ngettext ("Dismiss %u conflict of interest", "Dismiss %u conflicts of interest", n), n)
    : g_strdup_printf (ngettext ("Confirm %u conflict of interest", "Confirm %u conflicts of interest", n), n);

  if (!hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!hd_conflict_decide (store, conflicts[i], state, reason, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  return hd_store_commit (store, error);
}

gboolean
hd_conflict_declare (HdStore *store, gint64 judge, gint64 entry, gint64 work, const char *reason, GError **error)
{
  g_autoptr (GPtrArray) all = hd_store_find_ref (store, HD_TYPE_CONFLICT, "judge", judge, error);
  g_autoptr (HdRecord) conflict = NULL;

  if (all == NULL)
    return FALSE;
  if (*reason == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Say what the judge has to do with it"));
    return FALSE;
  }
  for (guint i = 0; i < all->len; i++) {
    HdRecord *other = g_ptr_array_index (all, i);

    if (hd_record_int (other, HD_CONFLICT_ENTRY) == entry && hd_record_int (other, HD_CONFLICT_WORK) == work &&
        strcmp (hd_record_text (other, HD_CONFLICT_KIND), "declared") == 0)
      g_set_object (&conflict, other);
  }
  if (conflict == NULL)
    conflict = g_object_new (HD_TYPE_CONFLICT, "judge", judge, "entry", entry, "work", work, "kind", "declared", NULL);
  hd_record_set_text (conflict, HD_CONFLICT_STATE, "pinned");
  hd_record_set_text (conflict, HD_CONFLICT_REASON, reason);
  hd_record_set_text (conflict, HD_CONFLICT_GROUNDS, "");
  return save_alone (store, _("Declare a conflict of interest"), conflict, error);
}

gboolean
hd_conflict_blocks (HdStore *store, gint64 judge, gint64 work)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT 1 FROM conflict WHERE judge = :judge AND work = :work AND state IN ('found', 'pinned') LIMIT 1", NULL))
    return TRUE;
  hd_sql_bind_int (&sql, ":judge", judge);
  hd_sql_bind_int (&sql, ":work", work);
  return hd_sql_step (&sql, NULL);
}
