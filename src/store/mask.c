/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is hidden in the text of an entry: proposed by the program, decided by a human. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "attachment.h"
#include "blind-private.h"
#include "contest.h"
#include "leak-private.h"
#include "sql-private.h"
#include "text.h"

/* Belongs to no word, and ends a name. */
#define BLOT 0x2588

static gboolean
is_state (HdRecord *mask, const char *state)
{
  return strcmp (hd_record_text (mask, HD_MASK_STATE), state) == 0;
}

static guint
start_of (HdRecord *mask)
{
  return hd_record_int (mask, HD_MASK_START);
}

static guint
end_of (HdRecord *mask)
{
  return hd_record_int (mask, HD_MASK_START) + hd_record_int (mask, HD_MASK_LENGTH);
}

/* The entry with its text, if masks of it may still be changed. (transfer full) */
static HdRecord *
get_entry (HdStore *store, gint64 entry, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_ENTRY, entry, error);

  if (record == NULL || !hd_contest_check_open (store, hd_record_int (record, HD_ENTRY_CONTEST), error))
    return NULL;
  if (!hd_record_bool (record, HD_ENTRY_CODED))
    return g_steal_pointer (&record);
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” has a blind code already: what judges get of it can no longer be changed"),
               hd_record_text (record, HD_ENTRY_TITLE));
  return NULL;
}

static int
compare_masks (gconstpointer a, gconstpointer b)
{
  HdRecord *first = *(HdRecord *const *) a, *second = *(HdRecord *const *) b;

  if (start_of (first) != start_of (second))
    return start_of (first) < start_of (second) ? -1 : 1;
  return end_of (first) == end_of (second) ? 0 : end_of (first) > end_of (second) ? -1 : 1;
}

/* Those of the text, or those of pictures, by their place. (transfer full) */
static GPtrArray *
find_masks (HdStore *store, gint64 entry, gboolean pictures, GError **error)
{
  GPtrArray *masks = hd_store_find_ref (store, HD_TYPE_MASK, "entry", entry, error);

  for (guint i = 0; masks != NULL && i < masks->len;)
    if ((hd_record_int (g_ptr_array_index (masks, i), HD_MASK_ATTACHMENT) != 0) != pictures)
      g_ptr_array_remove_index (masks, i);
    else
      i++;
  if (masks != NULL)
    g_ptr_array_sort (masks, compare_masks);
  return masks;
}

GPtrArray *
hd_masks_of (HdStore *store, gint64 entry, GError **error)
{
  return find_masks (store, entry, FALSE, error);
}

/* One flag for each character: hidden, or decided about. (transfer full) */
static guint8 *
cover (GPtrArray *masks, glong n, gboolean dismissed_too)
{
  guint8 *covered = g_new0 (guint8, n + 1);

  for (guint i = 0; i < masks->len; i++) {
    HdRecord *mask = g_ptr_array_index (masks, i);

    if (!dismissed_too && is_state (mask, "dismissed"))
      continue;
    for (gint64 c = start_of (mask); c < MIN ((gint64) end_of (mask), n); c++)
      covered[c] = 1;
  }
  return covered;
}

char *
hd_mask_apply (const char *body, GPtrArray *masks)
{
  glong n = g_utf8_strlen (body, -1);
  g_autofree guint8 *covered = cover (masks, n, FALSE);
  GString *text = g_string_new (NULL);
  const char *p = body;

  for (glong i = 0; i < n; i++, p = g_utf8_next_char (p)) {
    if (!covered[i])
      g_string_append_len (text, p, g_utf8_next_char (p) - p);
    else if (i == 0 || !covered[i - 1])
      g_string_append (text, HD_MASKED);
  }
  return g_string_free (text, FALSE);
}

static char *
blot (const char *body, const guint8 *covered, glong n)
{
  GString *text = g_string_new (NULL);
  const char *p = body;

  for (glong i = 0; i < n; i++, p = g_utf8_next_char (p))
    g_string_append_unichar (text, covered[i] ? BLOT : g_utf8_get_char (p));
  return g_string_free (text, FALSE);
}

char *
hd_mask_blot (const char *body, GPtrArray *masks, gboolean dismissed_too)
{
  glong n = g_utf8_strlen (body, -1);
  g_autofree guint8 *covered = cover (masks, n, dismissed_too);

  return blot (body, covered, n);
}

static char *
slice (const char *body, guint start, guint end)
{
  glong n = g_utf8_strlen (body, -1);

  return start < end && (glong) end <= n ? g_utf8_substring (body, start, end) : g_strdup ("");
}

char *
hd_mask_covered (const char *body, HdRecord *mask)
{
  g_autofree char *there = slice (body, start_of (mask), end_of (mask));

  return hd_text_clean (there, -1);
}

/* The text changed since somebody decided: what was decided goes with its passage to where
 * that stands now, the nearest one. FALSE if it is gone. */
static gboolean
follow (HdRecord *mask, const char *body)
{
  const char *covered = hd_record_text (mask, HD_MASK_COVERED);
  g_autofree char *there = hd_mask_covered (body, mask);
  gint64 best = -1;

  if (strcmp (there, covered) == 0)
    return TRUE;
  for (const char *p = *covered != '\0' ? strstr (body, covered) : NULL; p != NULL; p = strstr (p + 1, covered)) {
    gint64 at = g_utf8_pointer_to_offset (body, p);

    if (best < 0 || ABS (at - start_of (mask)) < ABS (best - start_of (mask)))
      best = at;
  }
  if (best < 0)
    return FALSE;
  hd_record_set_int (mask, HD_MASK_START, best);
  hd_record_set_int (mask, HD_MASK_LENGTH, g_utf8_strlen (covered, -1));
  return TRUE;
}

/* Behind what words of a line a writer puts himself. */
static void
guess_lines (const char *body, GArray *hits)
{
  static const char *const heads[] = { "tac gia", "nguoi viet", "nguoi du thi", "but danh", "ho va ten tac gia", "ho ten tac gia",
                                       "dia chi lien he", "dien thoai", "so dien thoai", "dt", "email", "e-mail", "don vi cong tac", "cccd", "so tai khoan", NULL };
  guint at = 0;
  g_auto (GStrv) lines = g_strsplit (body, "\n", -1);

  for (guint i = 0; lines[i] != NULL; at += g_utf8_strlen (lines[i], -1) + 1, i++) {
    const char *colon = strchr (lines[i], ':');
    g_autofree char *head = colon == NULL ? NULL : g_strndup (lines[i], colon - lines[i]);
    g_autofree char *folded = hd_text_fold (head);
    guint start, end;

    if (colon == NULL || !g_strv_contains (heads, folded) || g_utf8_strlen (lines[i], -1) > 160)
      continue;
    g_strchomp (lines[i]);
    for (colon++; *colon == ' ' || *colon == '\t'; colon++)
      ;
    start = at + g_utf8_pointer_to_offset (lines[i], MIN (colon, lines[i] + strlen (lines[i])));
    end = at + g_utf8_strlen (lines[i], -1);
    if (end > start) {
      HdHit hit = { start, end, NULL, "other" };

      g_array_append_val (hits, hit);
    }
  }
}

static gboolean
is_within_decided (GPtrArray *masks, guint start, guint end)
{
  for (guint i = 0; i < masks->len; i++)
    if (start_of (g_ptr_array_index (masks, i)) <= start && end_of (g_ptr_array_index (masks, i)) >= end)
      return TRUE;
  return FALSE;
}

static gboolean
is_among (GArray *hits, const HdHit *hit)
{
  for (guint i = 0; i < hits->len; i++)
    if (g_array_index (hits, HdHit, i).start == hit->start && g_array_index (hits, HdHit, i).end == hit->end)
      return TRUE;
  return FALSE;
}

/* Where something is hidden a word may begin that was part of a longer one: adds what is to
 * be read then, until there is no more. */
static void
look_beside (HdTokens *tokens, const char *body, GPtrArray *masks, GArray *hits)
{
  glong n = g_utf8_strlen (body, -1);
  guint known;

  do {
    g_autofree guint8 *covered = cover (masks, n, FALSE);
    g_autofree char *visible = NULL;
    g_autoptr (GArray) more = NULL;

    known = hits->len;
    for (guint h = 0; h < hits->len; h++) {
      HdHit *hit = &g_array_index (hits, HdHit, h);

      for (guint c = hit->start; !is_within_decided (masks, hit->start, hit->end) && c < hit->end; c++)
        covered[c] = 1;
    }
    visible = blot (body, covered, n);
    more = hd_tokens_hits (tokens, visible, FALSE, TRUE);
    for (guint m = 0; m < more->len; m++)
      if (!is_among (hits, &g_array_index (more, HdHit, m)))
        g_array_append_val (hits, g_array_index (more, HdHit, m));
  } while (hits->len > known);
}

static gboolean
add_mask (HdStore *store, gint64 entry, guint start, guint end, const char *kind, const char *state, const char *body, GError **error)
{
  g_autoptr (HdRecord) mask = g_object_new (HD_TYPE_MASK, NULL);
  g_autofree char *covered = slice (body, start, end);
  g_autofree char *clean = hd_text_clean (covered, -1);

  hd_record_set_int (mask, HD_MASK_ENTRY, entry);
  hd_record_set_int (mask, HD_MASK_START, start);
  hd_record_set_int (mask, HD_MASK_LENGTH, end - start);
  hd_record_set_text (mask, HD_MASK_KIND, kind);
  hd_record_set_text (mask, HD_MASK_COVERED, clean);
  hd_record_set_text (mask, HD_MASK_STATE, state);
  return hd_store_save (store, mask, error);
}

/* Inside a change set. Adds to *found how many passages are new. */
static gboolean
propose (HdStore *store, HdRecord *entry, guint *found, GError **error)
{
  const char *body = hd_record_text (entry, HD_ENTRY_BODY);
  g_autoptr (HdTokens) tokens = hd_tokens_load (store, hd_record_int (entry, HD_ENTRY_CONTEST), hd_record_id (entry), error);
  g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_record_id (entry), error);
  g_autoptr (GPtrArray) decided = NULL;
  g_autoptr (GArray) hits = NULL;
  guint fresh = 0;

  if (tokens == NULL || masks == NULL)
    return FALSE;
  decided = g_ptr_array_new ();
  for (guint i = 0; i < masks->len; i++)
    if (!is_state (g_ptr_array_index (masks, i), "proposed") && follow (g_ptr_array_index (masks, i), body))
      g_ptr_array_add (decided, g_ptr_array_index (masks, i));
  hits = hd_tokens_hits (tokens, body, FALSE, TRUE);
  guess_lines (body, hits);
  look_beside (tokens, body, decided, hits);
  for (guint i = 0; i < masks->len;) {
    HdRecord *mask = g_ptr_array_index (masks, i);
    HdHit there = { start_of (mask), end_of (mask) };
    g_autofree char *covered = hd_mask_covered (body, mask);
    gboolean stays = is_state (mask, "proposed") ? is_among (hits, &there) && strcmp (covered, hd_record_text (mask, HD_MASK_COVERED)) == 0
                                                 : g_ptr_array_find (decided, mask, NULL);

    if (stays ? hd_record_is_dirty (mask) && !hd_store_save (store, mask, error) : !hd_store_delete (store, mask, error))
      return FALSE;
    if (stays)
      i++;
    else
      g_ptr_array_remove_index (masks, i);
  }
  for (guint h = 0; h < hits->len; h++) {
    HdHit *hit = &g_array_index (hits, HdHit, h);
    gboolean inside = FALSE;

    for (guint other = 0; other < hits->len && !inside; other++) {
      HdHit *o = &g_array_index (hits, HdHit, other);

      inside = other != h && o->start <= hit->start && o->end >= hit->end && (o->end - o->start > hit->end - hit->start || other < h);
    }
    if (inside || is_within_decided (masks, hit->start, hit->end))
      continue;
    if (!add_mask (store, hd_record_id (entry), hit->start, hit->end, hit->kind, "proposed", body, error))
      return FALSE;
    fresh++;
  }
  *found += fresh;
  if (fresh == 0 || *hd_record_text (entry, HD_ENTRY_MASKED) == '\0')
    return TRUE;
  /* Somebody has to look again. */
  hd_record_set_text (entry, HD_ENTRY_MASKED, "");
  return hd_store_save (store, entry, error);
}

gboolean
hd_mask_propose (HdStore *store, gint64 entry, GError **error)
{
  g_autoptr (HdRecord) record = get_entry (store, entry, error);
  guint found = 0;

  if (record == NULL || !hd_store_begin (store, _("Look for what tells the author"), error))
    return FALSE;
  if (propose (store, record, &found, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_mask_propose_all (HdStore *store, gint64 contest, GCancellable *cancellable, guint *found, GError **error)
{
  g_autoptr (GPtrArray) entries = hd_entries_of (store, contest, error);

  *found = 0;
  if (entries == NULL || !hd_contest_check_open (store, contest, error) ||
      !hd_store_begin (store, _("Look for what tells the authors"), error))
    return FALSE;
  for (guint i = 0; i < entries->len; i++) {
    HdRecord *listed = g_ptr_array_index (entries, i);
    g_autoptr (HdRecord) entry = NULL;

    if (hd_record_bool (listed, HD_ENTRY_CODED) || strcmp (hd_record_text (listed, HD_ENTRY_STATE), "valid") != 0)
      continue;
    entry = hd_store_get (store, HD_TYPE_ENTRY, hd_record_id (listed), error);
    if (g_cancellable_set_error_if_cancelled (cancellable, error) || entry == NULL || !propose (store, entry, found, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  return hd_store_commit (store, error);
}

gboolean
hd_mask_add (HdStore *store, gint64 entry, guint start, guint length, const char *kind, GError **error)
{
  g_autoptr (HdRecord) record = get_entry (store, entry, error);

  if (record == NULL)
    return FALSE;
  if (length == 0 || (gint64) start + length > g_utf8_strlen (hd_record_text (record, HD_ENTRY_BODY), -1)) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("Select the passage that is to be hidden first"));
    return FALSE;
  }
  if (!hd_store_begin (store, _("Hide a passage"), error))
    return FALSE;
  if (add_mask (store, entry, start, start + length, kind, "confirmed", hd_record_text (record, HD_ENTRY_BODY), error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

/* Phones, e-mails and numbers of the author tell him, whatever the text is about. */
static gboolean
check_may_be_read (HdStore *store, HdRecord *entry, HdRecord *mask, GError **error)
{
  g_autoptr (HdTokens) tokens = hd_tokens_load (store, hd_record_int (entry, HD_ENTRY_CONTEST), hd_record_id (entry), error);
  g_autoptr (GArray) hits = tokens == NULL ? NULL : hd_tokens_hits (tokens, hd_record_text (entry, HD_ENTRY_BODY), FALSE, FALSE);

  for (guint i = 0; hits != NULL && i < hits->len; i++) {
    HdHit *hit = &g_array_index (hits, HdHit, i);

    if (hit->token->strength != HD_TOKEN_STRONG || hit->start >= end_of (mask) || hit->end <= start_of (mask))
      continue;
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("“%s” is the author's own and tells who wrote it: it stays hidden"),
                 hd_record_text (mask, HD_MASK_COVERED));
    return FALSE;
  }
  return tokens != NULL;
}

gboolean
hd_mask_decide (HdStore *store, gint64 mask, gboolean hidden, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_MASK, mask, error);
  g_autoptr (HdRecord) entry = record == NULL ? NULL : get_entry (store, hd_record_int (record, HD_MASK_ENTRY), error);

  if (entry == NULL || (!hidden && !check_may_be_read (store, entry, record, error)))
    return FALSE;
  hd_record_set_text (record, HD_MASK_STATE, hidden ? "confirmed" : "dismissed");
  if (!hd_store_begin (store, hidden ? _("Hide a passage") : _("Leave a passage readable"), error))
    return FALSE;
  if (hd_store_save (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_mask_picture (HdStore *store, gint64 attachment, gboolean hidden, GError **error)
{
  g_autoptr (HdRecord) picture = hd_store_get (store, HD_TYPE_ATTACHMENT, attachment, error);
  g_autoptr (HdRecord) entry = picture == NULL ? NULL : get_entry (store, hd_record_int (picture, HD_ATTACHMENT_OWNER), error);
  g_autoptr (GPtrArray) masks = entry == NULL ? NULL : find_masks (store, hd_record_id (entry), TRUE, error);
  g_autoptr (HdRecord) mask = NULL;

  if (masks == NULL || !hd_store_begin (store, hidden ? _("Keep a picture from the judges") : _("Give a picture to the judges"), error))
    return FALSE;
  for (guint i = 0; i < masks->len && mask == NULL; i++)
    if (hd_record_int (g_ptr_array_index (masks, i), HD_MASK_ATTACHMENT) == attachment)
      mask = g_object_ref (g_ptr_array_index (masks, i));
  if (hidden && mask == NULL) {
    mask = g_object_new (HD_TYPE_MASK, NULL);
    hd_record_set_int (mask, HD_MASK_ENTRY, hd_record_id (entry));
    hd_record_set_int (mask, HD_MASK_ATTACHMENT, attachment);
    hd_record_set_text (mask, HD_MASK_KIND, "picture");
    hd_record_set_text (mask, HD_MASK_STATE, "confirmed");
    if (!hd_store_save (store, mask, error))
      goto failed;
  } else if (!hidden && mask != NULL && !hd_store_delete (store, mask, error))
    goto failed;
  return hd_store_commit (store, error);

failed:
  hd_store_rollback (store);
  return FALSE;
}

GPtrArray *
hd_mask_pictures (HdStore *store, gint64 entry, gboolean hidden_too, GError **error)
{
  g_autoptr (GPtrArray) pictures = hd_attachment_list (store, "entry", entry, error);
  g_autoptr (GPtrArray) masks = pictures == NULL ? NULL : find_masks (store, entry, TRUE, error);

  for (guint i = 0; masks != NULL && i < pictures->len;) {
    HdRecord *picture = g_ptr_array_index (pictures, i);
    gboolean given = g_str_has_prefix (hd_record_text (picture, HD_ATTACHMENT_MIME), "image/");

    for (guint m = 0; !hidden_too && m < masks->len; m++)
      given &= hd_record_int (g_ptr_array_index (masks, m), HD_MASK_ATTACHMENT) != hd_record_id (picture);
    if (given)
      i++;
    else
      g_ptr_array_remove_index (pictures, i);
  }
  return masks == NULL ? NULL : g_steal_pointer (&pictures);
}

/* Inside a change set. */
static gboolean
confirm (HdStore *store, HdRecord *entry, GError **error)
{
  g_autoptr (GPtrArray) masks = hd_masks_of (store, hd_record_id (entry), error);
  g_autofree char *today = hd_date_today ();

  for (guint i = 0; masks != NULL && i < masks->len; i++) {
    HdRecord *mask = g_ptr_array_index (masks, i);

    if (!is_state (mask, "proposed"))
      continue;
    hd_record_set_text (mask, HD_MASK_STATE, "confirmed");
    if (!hd_store_save (store, mask, error))
      return FALSE;
  }
  hd_record_set_text (entry, HD_ENTRY_MASKED, today);
  return masks != NULL && hd_store_save (store, entry, error);
}

gboolean
hd_mask_confirm (HdStore *store, gint64 entry, GError **error)
{
  g_autoptr (HdRecord) record = get_entry (store, entry, error);
  g_autofree char *label = NULL;

  if (record == NULL)
    return FALSE;
  label = g_strdup_printf (_("Confirm what is hidden in “%s”"), hd_record_text (record, HD_ENTRY_TITLE));
  if (!hd_store_begin (store, label, error))
    return FALSE;
  if (confirm (store, record, error))
    return hd_store_commit (store, error);
  hd_store_rollback (store);
  return FALSE;
}

gboolean
hd_mask_confirm_unseen (HdStore *store, gint64 contest, guint *confirmed, GError **error)
{
  g_autoptr (GArray) open = hd_masks_open (store, contest, error);
  g_autofree char *label = open == NULL ? NULL : g_strdup_printf (ngettext ("Confirm what was proposed to hide in %u entry; nobody looked at it",
                                                                            "Confirm what was proposed to hide in %u entries; nobody looked at them",
                                                                            open->len), open->len);

  if (open == NULL || !hd_contest_check_open (store, contest, error) || !hd_store_begin (store, label, error))
    return FALSE;
  for (guint i = 0; i < open->len; i++) {
    g_autoptr (HdRecord) entry = hd_store_get (store, HD_TYPE_ENTRY, g_array_index (open, gint64, i), error);

    if (entry == NULL || !confirm (store, entry, error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  }
  *confirmed = open->len;
  return hd_store_commit (store, error);
}

GArray *
hd_masks_open (HdStore *store, gint64 contest, GError **error)
{
  return hd_blind_ids (store, "SELECT id FROM entry WHERE contest = :id AND state = 'valid' AND coded = 0 AND masked = '' ORDER BY number, id",
                       contest, error);
}

gint64
hd_masks_next (HdStore *store, gint64 entry)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT e.id FROM entry s JOIN entry e ON e.contest = s.contest"
                     " WHERE s.id = :entry AND e.id <> s.id AND e.state = 'valid' AND e.coded = 0 AND e.masked = ''"
                     " ORDER BY (e.number, e.id) < (s.number, s.id), e.number, e.id LIMIT 1", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":entry", entry);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

void
hd_blind_line_free (HdBlindLine *line)
{
  g_free (line->title);
  g_free (line);
}

GPtrArray *
hd_blind_lines (HdStore *store, gint64 contest, GError **error)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_blind_line_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT id, number, title, coded, masked <> '' FROM entry"
                     " WHERE contest = :contest AND (coded OR state = 'valid') ORDER BY coded <> 0, number, id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":contest", contest);
  while (hd_sql_step (&sql, &failure)) {
    HdBlindLine *line = g_new0 (HdBlindLine, 1);

    line->id = hd_sql_int (&sql, 0);
    line->number = hd_sql_int (&sql, 1);
    line->title = g_strdup (hd_sql_text (&sql, 2));
    line->coded = hd_sql_int (&sql, 3) != 0;
    line->confirmed = hd_sql_int (&sql, 4) != 0;
    g_ptr_array_add (lines, line);
  }
  if (failure == NULL)
    return g_steal_pointer (&lines);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}
