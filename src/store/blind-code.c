/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entries become works under random codes, and the list of both is sealed; after the freeze
 * it is opened before witnesses. Works are made in random order: neither their ids, nor the
 * order of the log, nor a time tells one from another. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>
#include "attachment.h"
#include "blind-private.h"
#include "contest.h"
#include "judge.h"
#include "leak-private.h"
#include "sql-private.h"
#include "text.h"

#define READY "SELECT id FROM entry WHERE contest = :id AND state = 'valid' AND coded = 0 AND masked <> '' ORDER BY number, id"

GArray *
hd_blind_ready (HdStore *store, gint64 contest, GError **error)
{
  return hd_blind_ids (store, READY, contest, error);
}

/* Adds what judges would see of the authors of one entry. What somebody looked at and left
 * readable is no leak. */
static gboolean
find_leaks (HdStore *store, HdRecord *entry, GPtrArray *leaks, GError **error)
{
  g_autoptr (HdTokens) tokens = hd_tokens_load (store, hd_record_int (entry, HD_ENTRY_CONTEST), hd_record_id (entry), error);
  g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_record_id (entry), error);
  g_autofree char *decided = NULL, *body = NULL;

  if (tokens == NULL || masks == NULL)
    return FALSE;
  for (guint i = 0; i < masks->len; i++) {
    HdRecord *mask = g_ptr_array_index (masks, i);
    g_autofree char *there = hd_mask_covered (hd_record_text (entry, HD_ENTRY_BODY), mask);

    /* Another passage stands there now: nobody decided about that. */
    if (strcmp (there, hd_record_text (mask, HD_MASK_COVERED)) != 0)
      hd_record_set_int (mask, HD_MASK_LENGTH, 0);
  }
  decided = hd_mask_blot (hd_record_text (entry, HD_ENTRY_BODY), masks, TRUE);
  hd_tokens_find (tokens, "", _("the text"), decided, leaks);
  hd_tokens_find (tokens, "", _("the title"), hd_record_text (entry, HD_ENTRY_TITLE), leaks);
  return TRUE;
}

/* Adds what the text of an entry would tell of other authors for certain: their phones,
 * e-mails and numbers. */
static gboolean
find_others (HdTokens *all, HdStore *store, HdRecord *entry, GPtrArray *leaks, GError **error)
{
  g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_record_id (entry), error);
  g_autofree char *visible = NULL;
  g_autoptr (GArray) hits = NULL;

  if (masks == NULL)
    return FALSE;
  visible = hd_mask_blot (hd_record_text (entry, HD_ENTRY_BODY), masks, FALSE);
  hits = hd_tokens_hits (all, visible, FALSE, FALSE);
  for (guint i = 0; i < hits->len; i++) {
    HdHit *hit = &g_array_index (hits, HdHit, i);
    gboolean known = FALSE;
    HdLeak *leak;

    for (guint l = 0; l < leaks->len; l++) {
      HdLeak *other = g_ptr_array_index (leaks, l);

      known |= other->entry == hd_record_id (entry) && other->at == hit->start && strcmp (other->where, _("the text")) == 0;
    }
    if (known || hit->token->strength != HD_TOKEN_STRONG)
      continue;
    leak = g_new0 (HdLeak, 1);
    leak->entry = hd_record_id (entry);
    leak->code = g_strdup ("");
    leak->where = g_strdup (_("the text"));
    leak->found = g_utf8_substring (visible, hit->start, hit->end);
    leak->at = hit->start;
    g_ptr_array_add (leaks, leak);
  }
  return TRUE;
}

GPtrArray *
hd_blind_leaks (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) leaks = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_leak_free);
  g_autoptr (GArray) ready = hd_blind_ready (store, contest, error);
  g_autoptr (HdTokens) all = ready == NULL ? NULL : hd_tokens_load (store, contest, 0, error);

  for (guint i = 0; all != NULL && i < ready->len; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, g_array_index (ready, gint64, i), error);

    if (entry == NULL || !find_leaks (store, entry, leaks, error) || !find_others (all, store, entry, leaks, error))
      return NULL;
  }
  return all == NULL ? NULL : g_steal_pointer (&leaks);
}

static void
shuffle (gint64 *ids, guint n)
{
  for (guint i = n; i > 1; i--) {
    guint other = randombytes_uniform (i);
    gint64 kept = ids[i - 1];

    ids[i - 1] = ids[other];
    ids[other] = kept;
  }
}

/* The keys of a contest, the oldest first. (transfer full) */
static GPtrArray *
keys_of (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GArray) ids = hd_blind_ids (store, "SELECT id FROM contest_key WHERE contest = :id ORDER BY id", contest, error);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids != NULL && i < ids->len; i++) {
    HdRecord *key = hd_store_get (store, HD_TYPE_CONTEST_KEY, g_array_index (ids, gint64, i), error);

    if (key == NULL)
      return NULL;
    g_ptr_array_add (keys, key);
  }
  return ids == NULL ? NULL : g_steal_pointer (&keys);
}

/* Adds the lines of a key, if it is what was sealed. */
static gboolean
open_key (HdRecord *key, const char *passphrase, GArray *lines, GError **error)
{
  const char *sealed = hd_record_text (key, HD_CONTEST_KEY_SEALED);
  g_autofree char *digest = hd_key_digest (sealed);

  if (strcmp (digest, hd_record_text (key, HD_CONTEST_KEY_DIGEST)) != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, _("The sealed key was altered or damaged. Take it from a backup"));
    return FALSE;
  }
  return hd_key_open (hd_record_int (key, HD_CONTEST_KEY_CONTEST), sealed, passphrase, lines, error);
}

/* A clean copy of each picture that judges get, named by the code. */
static gboolean
give_pictures (HdStore *store, gint64 entry, gint64 work, const char *code, HdCleanFunc clean, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) pictures = hd_mask_pictures (store, entry, FALSE, error);

  for (guint i = 0; pictures != NULL && clean != NULL && i < pictures->len; i++) {
    HdAttachment *picture = g_ptr_array_index (pictures, i);
    g_autofree char *path = hd_attachment_path (store, picture);
    g_autoptr (GFile) file = g_file_new_for_path (path != NULL ? path : "");
    g_autoptr (GFile) cleaned = clean (file, hd_record_text (HD_RECORD (picture), HD_ATTACHMENT_MIME), data, error);
    g_autoptr (HdAttachment) given = NULL;
    g_autofree char *name = g_strdup_printf ("%s-%u.jpg", code, i + 1);

    if (cleaned == NULL)
      return FALSE;
    given = hd_attachment_add (store, "work", work, cleaned, "", error);
    g_file_delete (cleaned, NULL, NULL);
    if (given == NULL)
      return FALSE;
    hd_record_set_text (HD_RECORD (given), HD_ATTACHMENT_NAME, name);
    hd_record_set_text (HD_RECORD (given), HD_ATTACHMENT_MIME, "image/jpeg");
    hd_record_set_text (HD_RECORD (given), HD_ATTACHMENT_KIND, "photo");
    if (!hd_store_save (store, HD_RECORD (given), error))
      return FALSE;
  }
  return pictures != NULL;
}

static gint64
first_round (HdStore *store, gint64 contest)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT coalesce (min (position), 1) FROM contest_round WHERE contest = :contest", NULL))
    return 1;
  hd_sql_bind_int (&sql, ":contest", contest);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 1;
}

/* What judges get of an entry, field by field: nothing else of it can come along. */
static HdRecord *
make_work (HdStore *store, HdRecord *entry, const char *code, HdCleanFunc clean, gpointer data, GError **error)
{
  g_autoptr (HdRecord) work = g_object_new (HD_TYPE_WORK, NULL);
  g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_record_id (entry), error);
  g_autofree char *text = NULL, *body = NULL, *digest = NULL;
  gint64 id = hd_store_new_id (store);

  if (masks == NULL || !give_pictures (store, hd_record_id (entry), id, code, clean, data, error))
    return NULL;
  text = hd_mask_apply (hd_record_text (entry, HD_ENTRY_BODY), masks);
  body = hd_text_clean_lines (text, -1);
  hd_record_set_int (work, HD_WORK_CONTEST, hd_record_int (entry, HD_ENTRY_CONTEST));
  hd_record_set_int (work, HD_WORK_KIND, hd_record_int (entry, HD_ENTRY_KIND));
  hd_record_set_text (work, HD_WORK_CODE, code);
  hd_record_set_text (work, HD_WORK_TITLE, hd_record_text (entry, HD_ENTRY_TITLE));
  hd_record_set_int (work, HD_WORK_WORDS, hd_record_int (entry, HD_ENTRY_WORDS));
  hd_record_set_int (work, HD_WORK_PAGES, hd_record_int (entry, HD_ENTRY_PAGES));
  hd_record_set_int (work, HD_WORK_SECONDS, hd_record_int (entry, HD_ENTRY_SECONDS));
  hd_record_set_int (work, HD_WORK_ROUND, first_round (store, hd_record_int (entry, HD_ENTRY_CONTEST)));
  hd_record_set_text (work, HD_WORK_BODY, body);
  digest = hd_work_digest (store, id, hd_record_text (work, HD_WORK_TITLE), body, error);
  hd_record_set_text (work, HD_WORK_DIGEST, digest != NULL ? digest : "");
  if (digest == NULL || !hd_store_save_again (store, work, id, error))
    return NULL;
  return g_steal_pointer (&work);
}

/* Conflicts go over to the works, without words: what kind a conflict is, or why, would tell
 * the author's unit. What was dismissed keeps nobody away and stays behind. */
static gboolean
move_conflicts (HdStore *store, HdRecord *contest, GArray *lines, GError **error)
{
  g_autoptr (GArray) ids = hd_blind_ids (store, "SELECT c.id FROM conflict c JOIN judge j ON j.id = c.judge WHERE j.contest = :id AND c.entry <> 0",
                                         hd_record_id (contest), error);
  g_autoptr (GHashTable) made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean only_warned = strcmp (hd_record_text (contest, HD_CONTEST_SAME_UNIT), "warn") == 0;

  if (ids == NULL)
    return FALSE;
  shuffle ((gint64 *) ids->data, ids->len);
  for (guint i = 0; i < ids->len; i++) {
    g_autoptr (HdRecord) conflict = hd_store_get (store, HD_TYPE_CONFLICT, g_array_index (ids, gint64, i), error);
    g_autoptr (HdRecord) of_work = g_object_new (HD_TYPE_CONFLICT, NULL);
    const char *kind, *state;
    gint64 work = 0;
    g_autofree char *pair = NULL;

    if (conflict == NULL)
      return FALSE;
    kind = hd_record_text (conflict, HD_CONFLICT_KIND);
    state = hd_record_text (conflict, HD_CONFLICT_STATE);
    for (guint l = 0; l < lines->len && work == 0; l++)
      if (g_array_index (lines, HdKeyLine, l).entry == hd_record_int (conflict, HD_CONFLICT_ENTRY))
        work = g_array_index (lines, HdKeyLine, l).work;
    if (work == 0)
      continue;
    pair = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, hd_record_int (conflict, HD_CONFLICT_JUDGE), work);
    if (!hd_store_delete (store, conflict, error))
      return FALSE;
    if (strcmp (state, "dismissed") == 0 || (only_warned && strcmp (state, "found") == 0 && g_str_has_prefix (kind, "unit_")) ||
        !g_hash_table_add (made, g_steal_pointer (&pair)))
      continue;
    hd_record_set_int (of_work, HD_CONFLICT_JUDGE, hd_record_int (conflict, HD_CONFLICT_JUDGE));
    hd_record_set_int (of_work, HD_CONFLICT_WORK, work);
    hd_record_set_text (of_work, HD_CONFLICT_KIND, "declared");
    hd_record_set_text (of_work, HD_CONFLICT_STATE, "pinned");
    hd_record_set_text (of_work, HD_CONFLICT_REASON, _("Known before the work had its code"));
    if (!hd_store_save (store, of_work, error))
      return FALSE;
  }
  return TRUE;
}

/* The codes of a contest that exist already. (transfer full) */
static GHashTable *
codes_of (HdStore *store, gint64 contest)
{
  GHashTable *codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (HdSql) sql = { 0 };

  if (hd_sql_begin (&sql, hd_store_db (store), "SELECT code FROM work WHERE contest = :contest", NULL)) {
    hd_sql_bind_int (&sql, ":contest", contest);
    while (hd_sql_step (&sql, NULL))
      g_hash_table_add (codes, g_strdup (hd_sql_text (&sql, 0)));
  }
  return codes;
}

/* Marks in the order of the receipts which entries have a code, when all works are made. */
static gboolean
mark_coded (HdStore *store, GArray *ready, GError **error)
{
  for (guint i = 0; i < ready->len; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, g_array_index (ready, gint64, i), error);

    if (entry == NULL)
      return FALSE;
    hd_record_set_int (entry, HD_ENTRY_CODED, 1);
    if (!hd_store_save (store, entry, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
save_key (HdStore *store, gint64 contest, GArray *lines, const char *passphrase, GError **error)
{
  g_autofree char *sealed = hd_key_seal (contest, lines, passphrase, error);
  g_autofree char *digest = NULL, *today = hd_date_today ();
  g_autoptr (HdRecord) key = g_object_new (HD_TYPE_CONTEST_KEY, NULL);

  if (sealed == NULL)
    return FALSE;
  digest = hd_key_digest (sealed);
  hd_record_set_int (key, HD_CONTEST_KEY_CONTEST, contest);
  hd_record_set_text (key, HD_CONTEST_KEY_MADE, today);
  hd_record_set_int (key, HD_CONTEST_KEY_WORKS, lines->len);
  hd_record_set_text (key, HD_CONTEST_KEY_DIGEST, digest);
  hd_record_set_text (key, HD_CONTEST_KEY_SEALED, sealed);
  return hd_store_save (store, key, error);
}

static gboolean
code_all (HdStore *store, HdRecord *contest, GArray *ready, const char *passphrase, HdCleanFunc clean, gpointer data, GError **error)
{
  g_autoptr (GArray) lines = hd_key_lines_new (ready->len);
  g_autoptr (GHashTable) taken = codes_of (store, hd_record_id (contest));
  g_autofree gint64 *order = g_memdup2 (ready->data, ready->len * sizeof (gint64));

  shuffle (order, ready->len);
  for (guint i = 0; i < ready->len; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, order[i], error);
    g_autoptr (HdRecord) work = NULL;
    HdKeyLine line = { .entry = order[i] };

    if (entry == NULL || !hd_code_make (taken, line.code, error))
      return FALSE;
    g_hash_table_add (taken, g_strdup (line.code));
    work = make_work (store, entry, line.code, clean, data, error);
    if (work == NULL)
      return FALSE;
    line.work = hd_record_id (work);
    g_array_append_val (lines, line);
  }
  sodium_memzero (order, ready->len * sizeof (gint64));
  return save_key (store, hd_record_id (contest), lines, passphrase, error) && move_conflicts (store, contest, lines, error) &&
         mark_coded (store, ready, error);
}

/* The passphrase must be that of the keys before: one that is lost loses them all, two are
 * lost twice as easily. */
static gboolean
check_same (HdStore *store, gint64 contest, const char *passphrase, GError **error)
{
  g_autoptr (GPtrArray) keys = keys_of (store, contest, error);
  g_autoptr (GArray) lines = NULL;
  g_autoptr (GError) failure = NULL;
  HdRecord *last;

  if (keys == NULL)
    return FALSE;
  if (keys->len == 0)
    return TRUE;
  last = g_ptr_array_index (keys, keys->len - 1);
  if (*hd_record_text (last, HD_CONTEST_KEY_OPENED) != '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The key of this contest was opened: no more works can be given codes"));
    return FALSE;
  }
  lines = hd_key_lines_new (hd_record_int (last, HD_CONTEST_KEY_WORKS));
  if (open_key (last, passphrase, lines, &failure))
    return TRUE;
  if (g_error_matches (failure, HD_ERROR, HD_ERROR_INVALID))
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID,
                         _("Works of this contest are sealed already: the passphrase must be the same as then"));
  else
    g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
check_leaks (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) leaks = hd_blind_leaks (store, contest, error);

  if (leaks == NULL)
    return FALSE;
  if (leaks->len == 0)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
               ngettext ("Something of an author can still be read in %u place. Hide it first",
                         "Something of the authors can still be read in %u places. Hide it first", leaks->len), leaks->len);
  return FALSE;
}

gboolean
hd_blind_code (HdStore *store, gint64 contest, const char *passphrase, HdCleanFunc clean, gpointer data, guint *works, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (GArray) ready = record == NULL ? NULL : hd_blind_ready (store, contest, error);
  g_autofree char *label = NULL;

  *works = 0;
  if (ready == NULL || !hd_contest_check_open (store, contest, error))
    return FALSE;
  if (ready->len == 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                         _("No entry is ready for a code: it must keep the rules, and somebody must have confirmed what is hidden in it"));
    return FALSE;
  }
  if (!hd_blind_check_passphrase (passphrase, error) || !check_same (store, contest, passphrase, error) || !check_leaks (store, contest, error))
    return FALSE;
  label = g_strdup_printf (ngettext ("Give %u work a code and seal the key", "Give %u works their codes and seal the key", ready->len), ready->len);
  /* Undo does not lead behind a seal. */
  if (!hd_store_begin_making (store, label, error))
    return FALSE;
  if (!code_all (store, record, ready, passphrase, clean, data, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  *works = ready->len;
  return hd_store_commit (store, error);
}

gboolean
hd_blind_is_open (HdStore *store, gint64 contest)
{
  g_autoptr (GPtrArray) keys = keys_of (store, contest, NULL);
  gboolean open = keys != NULL && keys->len > 0;

  for (guint i = 0; open && i < keys->len; i++)
    open = *hd_record_text (g_ptr_array_index (keys, i), HD_CONTEST_KEY_OPENED) != '\0';
  return open;
}

static gboolean
check_witnesses (const char *first, const char *second, GError **error)
{
  g_autofree char *first_key = hd_text_key (first), *second_key = hd_text_key (second);

  if (*first_key != '\0' && *second_key != '\0' && strcmp (first_key, second_key) != 0)
    return TRUE;
  g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("The key is opened before two witnesses. Enter the full names of both"));
  return FALSE;
}

/* Lets the work and the entry of a line know each other. */
static gboolean
join (HdStore *store, gint64 contest, const HdKeyLine *line, GError **error)
{
  g_autoptr (HdRecord) work = hd_store_get (store, HD_TYPE_WORK, line->work, error);
  g_autoptr (HdRecord) entry = work == NULL ? NULL : hd_store_get (store, HD_TYPE_ENTRY, line->entry, error);

  if (entry == NULL)
    return FALSE;
  if (strcmp (hd_record_text (work, HD_WORK_CODE), line->code) != 0 || hd_record_int (work, HD_WORK_CONTEST) != contest) {
    g_set_error (error, HD_ERROR, HD_ERROR_CORRUPT, _("The code %s was changed after it was sealed. Take the file from a backup"), line->code);
    return FALSE;
  }
  hd_record_set_int (work, HD_WORK_ENTRY, line->entry);
  hd_record_set_int (entry, HD_ENTRY_WORK, line->work);
  return hd_store_save (store, work, error) && hd_store_save (store, entry, error);
}

gboolean
hd_blind_open (HdStore *store, gint64 contest, const char *passphrase, const char *first_witness, const char *second_witness, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_CONTEST, contest, error);
  g_autoptr (GPtrArray) keys = record == NULL ? NULL : keys_of (store, contest, error);
  g_autoptr (GArray) lines = NULL;
  g_autofree char *first = hd_text_clean (first_witness, -1), *second = hd_text_clean (second_witness, -1);
  g_autofree char *today = hd_date_today ();
  guint works = 0;

  if (keys == NULL)
    return FALSE;
  if (*hd_record_text (record, HD_CONTEST_FROZEN) == '\0') {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("The key stays sealed until the results are frozen. Freeze them first"));
    return FALSE;
  }
  if (keys->len == 0 || hd_blind_is_open (store, contest)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, keys->len == 0 ? _("This contest has no sealed key") : _("The key was opened already"));
    return FALSE;
  }
  if (!check_witnesses (first, second, error))
    return FALSE;
  for (guint i = 0; i < keys->len; i++)
    works += hd_record_int (g_ptr_array_index (keys, i), HD_CONTEST_KEY_WORKS);
  lines = hd_key_lines_new (works);
  for (guint i = 0; i < keys->len; i++)
    if (!open_key (g_ptr_array_index (keys, i), passphrase, lines, error))
      return FALSE;
  /* What two people saw opened is not to be closed again. */
  if (!hd_store_begin_making (store, _("Open the sealed key before two witnesses"), error))
    return FALSE;
  for (guint i = 0; i < lines->len; i++)
    if (!join (store, contest, &g_array_index (lines, HdKeyLine, i), error))
      goto failed;
  for (guint i = 0; i < keys->len; i++) {
    HdRecord *key = g_ptr_array_index (keys, i);

    hd_record_set_text (key, HD_CONTEST_KEY_OPENED, today);
    hd_record_set_text (key, HD_CONTEST_KEY_FIRST_WITNESS, first);
    hd_record_set_text (key, HD_CONTEST_KEY_SECOND_WITNESS, second);
    if (!hd_store_save (store, key, error))
      goto failed;
  }
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

GPtrArray *
hd_blind_void (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT w.code, e.title, e.state, e.reason FROM work w JOIN entry e ON e.id = w.entry"
                     " WHERE w.contest = :contest AND w.state = 'judged' AND e.state IN ('withdrawn', 'disqualified') ORDER BY w.code", error))
    return NULL;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    const char *state = _(hd_choice_label (hd_entry_states, hd_sql_text (&sql, 2)));

    g_ptr_array_add (sentences, g_strdup_printf (_("%s, “%s”: %s. %s"), hd_sql_text (&sql, 0), hd_sql_text (&sql, 1), state, hd_sql_text (&sql, 3)));
  }
  if (failure == NULL)
    return g_steal_pointer (&sentences);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}
