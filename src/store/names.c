/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "names-private.h"
#include "text.h"

#define MAX_WORDS 16
#define LAST      0x80000000u   /* marks the last code of a row */

typedef struct {
  char *fold;   /* (owned) without marks, a space before each word */
  char *key;    /* (owned) with marks, tone placement aside, a space before each word */
} Token;

struct _HdNames {
  gatomicrefcount count;
  GArray *ids;      /* of gint64, ascending */
  GArray *codes;    /* of guint32: for each row the token of its unit, then those of its name */
  GArray *tokens;   /* of Token */
};

static void
token_clear (gpointer data)
{
  Token *token = data;

  g_free (token->fold);
  g_free (token->key);
}

static guint32
add_token (HdNames *self, const char *text)
{
  g_autofree char *fold = hd_text_fold (text);
  g_autofree char *key = hd_text_key (text);
  Token token = { g_strconcat (" ", fold, NULL), g_strconcat (" ", key, NULL) };

  g_array_append_val (self->tokens, token);
  return self->tokens->len - 1;
}

/* The units come first among the tokens; a unit is one token, its whole name. */
static GHashTable *
load_units (HdNames *self, HdDb *db, GError **error)
{
  g_autoptr (GHashTable) units = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_auto (HdSql) sql = { 0 };

  add_token (self, "");   /* a row whose unit is gone */
  if (!hd_sql_begin (&sql, db, "SELECT id, name FROM unit", error))
    return NULL;
  while (hd_sql_step (&sql, NULL)) {
    gint64 id = hd_sql_int (&sql, 0);

    g_hash_table_insert (units, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (add_token (self, hd_sql_text (&sql, 1))));
  }
  return g_steal_pointer (&units);
}

/* Reads all names of a table through their covering index. For a worker thread with a
 * handle of its own. */
HdNames *
hd_names_load (HdDb *db, const char *table, GCancellable *cancellable, GError **error)
{
  g_autoptr (HdNames) self = g_new0 (HdNames, 1);
  g_autoptr (GHashTable) units = NULL;
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) failure = NULL;
  g_autofree char *count = g_strdup_printf ("SELECT count(*) FROM %s", table);
  g_autofree char *text = g_strdup_printf ("SELECT id, full_name, unit FROM %s INDEXED BY %s_names ORDER BY id", table, table);
  guint expected = hd_db_int (db, 0, count);
  g_auto (HdSql) sql = { 0 };

  g_atomic_ref_count_init (&self->count);
  /* A little more than needed, so that growing never doubles tens of megabytes. */
  self->ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), expected + 16);
  self->codes = g_array_sized_new (FALSE, FALSE, sizeof (guint32), expected * 5 + 64);
  self->tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  g_array_set_clear_func (self->tokens, token_clear);
  units = load_units (self, db, error);
  if (units == NULL || !hd_sql_begin (&sql, db, text, error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    gint64 id = hd_sql_int (&sql, 0);
    gint64 unit = hd_sql_int (&sql, 2);
    guint32 code = GPOINTER_TO_UINT (g_hash_table_lookup (units, &unit));
    const char *p = hd_sql_text (&sql, 1);

    g_array_append_val (self->ids, id);
    g_array_append_val (self->codes, code);
    while (*p != '\0') {
      gsize length = strcspn (p, " ");
      char word[256];

      if (length > 0) {
        gpointer found;

        g_strlcpy (word, p, MIN (length + 1, sizeof word));
        if (!g_hash_table_lookup_extended (known, word, NULL, &found)) {
          found = GUINT_TO_POINTER (add_token (self, word));
          g_hash_table_insert (known, g_strdup (word), found);
        }
        code = GPOINTER_TO_UINT (found);
        g_array_append_val (self->codes, code);
      }
      p += length;
      p += strspn (p, " ");
    }
    g_array_index (self->codes, guint32, self->codes->len - 1) |= LAST;
    if ((self->ids->len & 0x3fff) == 0 && g_cancellable_is_cancelled (cancellable)) {
      g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
      return NULL;
    }
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&self);
}

HdNames *
hd_names_ref (HdNames *self)
{
  g_atomic_ref_count_inc (&self->count);
  return self;
}

void
hd_names_unref (HdNames *self)
{
  if (!g_atomic_ref_count_dec (&self->count))
    return;
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->codes, g_array_unref);
  g_clear_pointer (&self->tokens, g_array_unref);
  g_free (self);
}

/* How many rows the index has; hits of a search must have room for so many. */
guint
hd_names_count (HdNames *self)
{
  return self->ids->len;
}

/* For each of n ids its row in the index, G_MAXUINT32 if it has none. (transfer full) */
guint32 *
hd_names_places (HdNames *self, const gint64 *ids, guint n)
{
  const gint64 *rows = (const gint64 *) self->ids->data;
  guint32 *places = g_new (guint32, MAX (n, 1));

  for (guint i = 0; i < n; i++) {
    guint low = 0, high = self->ids->len;

    while (low < high) {
      guint middle = low + (high - low) / 2;

      if (rows[middle] < ids[i])
        low = middle + 1;
      else
        high = middle;
    }
    places[i] = low < self->ids->len && rows[low] == ids[i] ? low : G_MAXUINT32;
  }
  return places;
}

/* Marks in hits the rows in which every word is found: at the beginning of a syllable,
 * or anywhere in one. */
static guint
search_words (HdNames *self, char **words, gboolean anywhere, guint8 *hits)
{
  guint n_words = g_strv_length (words);
  guint32 all = (1u << n_words) - 1;
  g_autofree guint32 *masks = g_new0 (guint32, self->tokens->len);
  const guint32 *codes = (const guint32 *) self->codes->data;
  guint n_hits = 0;

  for (guint w = 0; w < n_words; w++) {
    const char *before = anywhere ? "" : " ";
    g_autofree char *folded = hd_text_fold (words[w]);
    g_autofree char *keyed = hd_text_key (words[w]);
    g_autofree char *fold = g_strconcat (before, folded, NULL);
    g_autofree char *key = hd_text_has_marks (words[w]) ? g_strconcat (before, keyed, NULL) : NULL;

    for (guint t = 0; t < self->tokens->len; t++) {
      Token *token = &g_array_index (self->tokens, Token, t);

      if (strstr (token->fold, fold) == NULL)
        continue;
      masks[t] |= 1u << w;
      if (key == NULL || strstr (token->key, key) != NULL)
        masks[t] |= 1u << (w + MAX_WORDS);
    }
  }
  for (guint row = 0; row < self->ids->len; row++) {
    guint32 mask = 0, code;

    do {
      code = *codes++;
      mask |= masks[code & ~LAST];
    } while (!(code & LAST));
    hits[row] = (mask & all) != all ? HD_NAMES_NONE : (mask >> MAX_WORDS & all) == all ? HD_NAMES_EXACT : HD_NAMES_FOLDED;
    n_hits += hits[row] != HD_NAMES_NONE;
  }
  return n_hits;
}

/**
 * hd_names_search:
 * @query: as typed, with or without marks; all its words must be found, in any order
 * @hits: (out): one HD_NAMES_ value a row
 * @has_exact: (out): whether the query has marks, so that exact hits mean more
 *
 * A word is found in a row if a syllable of the name or of the unit's name begins with
 * it; where that finds nothing, if one has it inside. ("huong" should not bring every
 * "Phường", but "uyen" may bring Nguyễn.) Returns the number of hits.
 */
guint
hd_names_search (HdNames *self, const char *query, guint8 *hits, gboolean *has_exact)
{
  g_autofree char *clean = hd_text_clean (query, -1);
  g_auto (GStrv) words = g_strsplit (clean, " ", MAX_WORDS);
  guint n_hits = search_words (self, words, FALSE, hits);

  *has_exact = hd_text_has_marks (clean);
  return n_hits > 0 ? n_hits : search_words (self, words, TRUE, hits);
}
