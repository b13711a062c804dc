/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Subjects that may be one. Only those with the same folded name, or the same ID number, are
 * compared, so that a hundred thousand are one pass over an index. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <string.h>
#include "sql-private.h"
#include "subject.h"

/* Below it two namesakes are just namesakes. */
#define LEAST_SCORE 50

typedef struct {
  gint64 id;
  gint64 unit;
  char  *kind, *birth, *id_number, *name_key, *name_fold;
} Known;

typedef struct {
  GHashTable *apart;   /* of gint64[2]: pairs told apart, the smaller id first */
  GHashTable *found;   /* of gint64[2]: pairs found already */
  GPtrArray  *pairs;
} Search;

void
hd_subject_pair_free (HdSubjectPair *pair)
{
  if (pair == NULL)
    return;
  g_free (pair->why);
  g_free (pair);
}

static void
known_free (Known *known)
{
  g_free (known->kind);
  g_free (known->birth);
  g_free (known->id_number);
  g_free (known->name_key);
  g_free (known->name_fold);
  g_free (known);
}

static guint
hash_ids (gconstpointer key)
{
  const gint64 *ids = key;

  return g_int64_hash (&ids[0]) * 31 + g_int64_hash (&ids[1]);
}

static gboolean
equal_ids (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, 2 * sizeof (gint64)) == 0;
}

static gint64 *
ids_of (gint64 a, gint64 b)
{
  gint64 *ids = g_new (gint64, 2);

  ids[0] = MIN (a, b);
  ids[1] = MAX (a, b);
  return ids;
}

/* How likely two are one, 0 to 100; *why are msgids of what was compared. */
static int
score_of (const Known *a, const Known *b, const char *why[4])
{
  gsize length = MIN (strlen (a->birth), strlen (b->birth));
  gboolean same_id = *a->id_number != '\0' && strcmp (a->id_number, b->id_number) == 0;
  int score = 40, n = 0;

  if (strcmp (a->kind, b->kind) != 0)
    return 0;
  if (same_id) {
    why[n++] = N_("same ID number");
    why[n] = NULL;
    return 100;
  }
  if (*a->id_number != '\0' && *b->id_number != '\0')
    return 0;
  if (strncmp (a->birth, b->birth, length) != 0)
    return 0;

  if (strcmp (a->name_key, b->name_key) == 0) {
    score += 15;
    why[n++] = N_("same name");
  } else if (strcmp (a->name_key, a->name_fold) == 0 || strcmp (b->name_key, b->name_fold) == 0) {
    score += 10;
    why[n++] = N_("same name, once without marks");
  } else {
    why[n++] = N_("name with other marks");
  }
  if (length == 0) {
    why[n++] = N_("birth not known");
  } else if (length == strlen ("YYYY-MM-DD")) {
    score += 35;
    why[n++] = N_("same birth");
  } else {
    score += 25;
    why[n++] = N_("same birth, as far as it is known");
  }
  if (a->unit != 0 && a->unit == b->unit) {
    score += 10;
    why[n++] = N_("same unit");
  } else {
    score -= length == 0 ? 10 : 0;
    why[n++] = N_("another unit");
  }
  why[n] = NULL;
  return score;
}

static void
compare (Search *search, const Known *a, const Known *b)
{
  const char *why[4];
  int score = score_of (a, b, why);
  g_autofree gint64 *ids = NULL;
  HdSubjectPair *pair;
  GString *text;

  if (score < LEAST_SCORE)
    return;
  ids = ids_of (a->id, b->id);
  if (g_hash_table_contains (search->apart, ids) || g_hash_table_contains (search->found, ids))
    return;
  pair = g_new0 (HdSubjectPair, 1);
  pair->first = ids[0];
  pair->second = ids[1];
  pair->score = MIN (score, 100);
  text = g_string_new (NULL);
  for (guint i = 0; why[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", _(why[i]));
  pair->why = g_string_free (text, FALSE);
  g_ptr_array_add (search->pairs, pair);
  g_hash_table_add (search->found, g_steal_pointer (&ids));
}

static void
compare_group (Search *search, GPtrArray *group)
{
  for (guint i = 0; i < group->len; i++)
    for (guint k = i + 1; k < group->len; k++)
      compare (search, g_ptr_array_index (group, i), g_ptr_array_index (group, k));
  g_ptr_array_set_size (group, 0);
}

/* Rows in an order where those to be compared stand together: equal in their last column. */
static gboolean
search_groups (Search *search, HdStore *store, const char *statement, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) group = g_ptr_array_new_with_free_func ((GDestroyNotify) known_free);
  g_autoptr (GError) failure = NULL;
  g_autofree char *last = g_strdup ("");
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), statement, error))
    return FALSE;
  while (hd_sql_step (&sql, &failure)) {
    Known *known;

    if (strcmp (hd_sql_text (&sql, 7), last) != 0) {
      compare_group (search, group);
      g_free (last);
      last = g_strdup (hd_sql_text (&sql, 7));
      if (g_cancellable_is_cancelled (cancellable)) {
        g_set_error_literal (error, HD_ERROR, HD_ERROR_CANCELLED, _("Stopped"));
        return FALSE;
      }
    }
    known = g_new0 (Known, 1);
    known->id = hd_sql_int (&sql, 0);
    known->unit = hd_sql_int (&sql, 1);
    known->kind = g_strdup (hd_sql_text (&sql, 2));
    known->birth = g_strdup (hd_sql_text (&sql, 3));
    known->id_number = g_strdup (hd_sql_text (&sql, 4));
    known->name_key = g_strdup (hd_sql_text (&sql, 5));
    known->name_fold = g_strdup (hd_sql_text (&sql, 6));
    g_ptr_array_add (group, known);
  }
  compare_group (search, group);
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static gboolean
load_apart (Search *search, HdStore *store, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT first, second FROM subject_distinct", error))
    return FALSE;
  while (hd_sql_step (&sql, &failure))
    g_hash_table_add (search->apart, ids_of (hd_sql_int (&sql, 0), hd_sql_int (&sql, 1)));
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return FALSE;
  }
  return TRUE;
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const HdSubjectPair *one = *(const HdSubjectPair *const *) a, *two = *(const HdSubjectPair *const *) b;

  if (one->score != two->score)
    return two->score - one->score;
  if (one->first != two->first)
    return one->first < two->first ? -1 : 1;
  return (one->second > two->second) - (one->second < two->second);
}

GPtrArray *
hd_subject_pairs (HdStore *store, GCancellable *cancellable, GError **error)
{
  static const char *const statements[] = {
    "SELECT id, unit, kind, birth, id_number, name_key, name_fold, id_number FROM subject"
    " WHERE id_number <> '' ORDER BY id_number, id",
    "SELECT id, unit, kind, birth, id_number, name_key, name_fold, name_fold FROM subject WHERE name_fold IN"
    " (SELECT name_fold FROM subject GROUP BY name_fold HAVING count(*) > 1) ORDER BY name_fold, id",
  };
  g_autoptr (GHashTable) apart = g_hash_table_new_full (hash_ids, equal_ids, g_free, NULL);
  g_autoptr (GHashTable) found = g_hash_table_new_full (hash_ids, equal_ids, g_free, NULL);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_subject_pair_free);
  Search search = { apart, found, pairs };

  if (!load_apart (&search, store, error))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    if (!search_groups (&search, store, statements[i], cancellable, error))
      return NULL;
  g_ptr_array_sort (pairs, compare_pairs);
  return g_steal_pointer (&pairs);
}
