/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The index over many texts. Two that share enough fingerprints are laid side by side, and
 * the share is that of the syllables in passages in common: the index only spares the looking. */
#include "config.h"
#include <string.h>
#include "likeness-private.h"

/* A fingerprint of more texts than this tells of each text only the first and the one before:
 * all pairs of a slogan would be millions, and of a text copied that often nobody looks at all. */
#define MOST_PAIRS      256
/* What stands in more texts than this is no passage of its own unless it is long … */
#define COMMON          5
#define COMMON_LENGTH   40
/* … and what stands in three of four, of at least so many, is the heading of a form. */
#define FORM_TEXTS      20
#define FORM_LENGTH     240
/* So many syllables make one fingerprint, on an average, times how many of them may be lost by
 * changes: (HD_WINDOW + 1) / 2 * 4. */
#define SYLLABLES_SEEN  18
/* Additions since the last sorting are kept apart until they are a quarter of all. */
#define SMALL           65536
#define BUCKETS         65536

typedef struct {
  gint64   id;
  guint32 *hashes;
  guint    n;
  gboolean gone;    /* added anew */
} Text;

typedef struct {
  guint64 hash;
  guint32 text;     /* index */
  guint32 at;       /* syllable */
} Posting;

struct _HdLikeness {
  GArray     *texts;       /* of Text */
  GHashTable *by_id;       /* gint64 → index + 1 */
  GArray     *postings;    /* of Posting, in order */
  guint32    *buckets;     /* where the postings of the first 16 bits begin */
  GArray     *recent;      /* of Posting, in order, not yet among those */
  GArray     *pending;     /* of Posting, as they came */
  GHashTable *allowed;     /* of guint64: shingles */
  guint64     maybe[1024]; /* bits of what may be allowed: most is told from it alone */
  HdComparer *comparer;    /* room */
  GArray     *skip;        /* of guint8: room */
  GArray     *weight;      /* of guint8: room */
};

enum { RARE, OFTEN, IN_FORM };

static void
text_clear (gpointer data)
{
  g_free (((Text *) data)->hashes);
}

HdLikeness *
hd_likeness_new (void)
{
  HdLikeness *self = g_new0 (HdLikeness, 1);

  self->texts = g_array_new (FALSE, FALSE, sizeof (Text));
  g_array_set_clear_func (self->texts, text_clear);
  self->by_id = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->postings = g_array_new (FALSE, FALSE, sizeof (Posting));
  self->buckets = g_new0 (guint32, BUCKETS + 1);
  self->recent = g_array_new (FALSE, FALSE, sizeof (Posting));
  self->pending = g_array_new (FALSE, FALSE, sizeof (Posting));
  self->allowed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->comparer = hd_comparer_new ();
  self->skip = g_array_new (FALSE, TRUE, 1);
  self->weight = g_array_new (FALSE, TRUE, 1);
  return self;
}

void
hd_likeness_free (HdLikeness *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->texts);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->postings);
  g_free (self->buckets);
  g_array_unref (self->recent);
  g_array_unref (self->pending);
  g_hash_table_unref (self->allowed);
  hd_comparer_free (self->comparer);
  g_array_unref (self->skip);
  g_array_unref (self->weight);
  g_free (self);
}

void
hd_likeness_allow (HdLikeness *self, const char *text)
{
  g_auto (HdSyllables) syllables = { 0 };

  hd_syllables_read (&syllables, text, FALSE);
  for (guint i = 0; i + HD_SHINGLE <= syllables.n; i++) {
    guint64 hash = hd_shingle_hash (syllables.hashes + i);

    self->maybe[hash >> 54] |= G_GUINT64_CONSTANT (1) << (hash >> 48 & 63);
    g_hash_table_add (self->allowed, g_memdup2 (&hash, sizeof hash));
  }
}

static gboolean
is_allowed (HdLikeness *self, guint64 hash)
{
  return (self->maybe[hash >> 54] & G_GUINT64_CONSTANT (1) << (hash >> 48 & 63)) != 0 && g_hash_table_contains (self->allowed, &hash);
}

/* Which syllables belong to a permitted quotation. (transfer none): valid until the next */
static const guint8 *
find_skipped (HdLikeness *self, const guint32 *hashes, guint n)
{
  g_array_set_size (self->skip, 0);
  g_array_set_size (self->skip, n);
  for (guint i = 0; i + HD_SHINGLE <= n && g_hash_table_size (self->allowed) > 0; i++)
    if (is_allowed (self, hd_shingle_hash (hashes + i)))
      memset (self->skip->data + i, TRUE, HD_SHINGLE);
  return (const guint8 *) self->skip->data;
}

static int
compare_postings (gconstpointer a, gconstpointer b)
{
  const Posting *one = a, *two = b;

  if (one->hash != two->hash)
    return one->hash < two->hash ? -1 : 1;
  if (one->text != two->text)
    return one->text < two->text ? -1 : 1;
  return (one->at > two->at) - (one->at < two->at);
}

static void
fill_buckets (HdLikeness *self)
{
  guint bucket = 0;

  for (guint i = 0; i < self->postings->len; i++)
    for (guint of = g_array_index (self->postings, Posting, i).hash >> 48; bucket <= of; bucket++)
      self->buckets[bucket] = i;
  for (; bucket <= BUCKETS; bucket++)
    self->buckets[bucket] = self->postings->len;
}

/* Puts many in order: by their first bits into buckets, then each bucket by itself. */
static void
sort_many (GArray *postings)
{
  g_autofree guint32 *ends = g_new0 (guint32, BUCKETS);
  g_autoptr (GArray) sorted = g_array_sized_new (FALSE, FALSE, sizeof (Posting), postings->len);
  const Posting *from = (const Posting *) postings->data;
  Posting *to;
  guint32 sum = 0, start = 0;

  g_array_set_size (sorted, postings->len);
  to = (Posting *) sorted->data;
  for (guint i = 0; i < postings->len; i++)
    ends[from[i].hash >> 48]++;
  for (guint b = 0; b < BUCKETS; b++) {
    guint32 n = ends[b];

    ends[b] = sum;
    sum += n;
  }
  for (guint i = 0; i < postings->len; i++)
    to[ends[from[i].hash >> 48]++] = from[i];
  for (guint b = 0; b < BUCKETS; start = ends[b++])
    if (ends[b] - start > 1)
      qsort (to + start, ends[b] - start, sizeof (Posting), compare_postings);
  memcpy (postings->data, to, postings->len * sizeof (Posting));
}

static void
sort (GArray *postings)
{
  if (postings->len > SMALL)
    sort_many (postings);
  else if (postings->len > 0)
    g_array_sort (postings, compare_postings);
}

/* Moves what is in order in the one into the other, from behind. */
static void
merge (GArray *into, GArray *from)
{
  guint i = into->len, k = from->len, end = i + k;

  g_array_set_size (into, end);
  while (k > 0) {
    const Posting *other = &g_array_index (from, Posting, k - 1);

    if (i > 0 && compare_postings (&g_array_index (into, Posting, i - 1), other) > 0) {
      g_array_index (into, Posting, end - 1) = g_array_index (into, Posting, i - 1);
      i--;
    } else {
      g_array_index (into, Posting, end - 1) = *other;
      k--;
    }
    end--;
  }
  g_array_set_size (from, 0);
}

/* Puts what was added in order; all into one, or apart while it is little beside the rest. */
static void
settle (HdLikeness *self, gboolean all)
{
  if (self->pending->len == 0 && (!all || self->recent->len == 0))
    return;
  sort (self->pending);
  if (!all && self->recent->len + self->pending->len < MAX (self->postings->len / 4, SMALL)) {
    merge (self->recent, self->pending);
    return;
  }
  merge (self->pending, self->recent);
  if (self->postings->len == 0) {
    GArray *empty = self->postings;

    self->postings = self->pending;
    self->pending = empty;
  } else {
    merge (self->postings, self->pending);
  }
  fill_buckets (self);
}

/* The postings of a fingerprint: *n of them. */
static const Posting *
find_run (const GArray *postings, guint low, guint high, guint64 hash, guint *n)
{
  const Posting *data = (const Posting *) postings->data;
  guint end = high, step = 1;

  while (low < end) {
    guint middle = low + (end - low) / 2;

    if (data[middle].hash < hash)
      low = middle + 1;
    else
      end = middle;
  }
  /* A slogan has thousands: the end is reached by steps that double, and then halve. */
  while (end + step <= high && data[end + step - 1].hash == hash) {
    end += step;
    step *= 2;
  }
  for (; step > 0; step /= 2)
    if (end + step <= high && data[end + step - 1].hash == hash)
      end += step;
  *n = end - low;
  return data + low;
}

typedef struct {
  const Posting *postings[2];   /* those in order, and the recent ones */
  guint          n[2];
} Found;

static Found
find (HdLikeness *self, guint64 hash)
{
  guint bucket = hash >> 48;
  Found found;

  found.postings[0] = find_run (self->postings, self->buckets[bucket], self->buckets[bucket + 1], hash, &found.n[0]);
  found.postings[1] = find_run (self->recent, 0, self->recent->len, hash, &found.n[1]);
  return found;
}

typedef struct {
  HdLikeness *self;
  guint32     text;
} Adding;

static void
add_posting (guint64 hash, guint32 at, gpointer data)
{
  Adding *adding = data;
  Posting posting = { hash, adding->text, at };

  if (!is_allowed (adding->self, hash))
    g_array_append_val (adding->self->pending, posting);
}

void
hd_likeness_add (HdLikeness *self, gint64 id, const char *text)
{
  Adding adding = { self, self->texts->len };
  gpointer before = g_hash_table_lookup (self->by_id, &id);
  HdSyllables syllables;
  Text added = { .id = id };

  if (before != NULL)
    g_array_index (self->texts, Text, GPOINTER_TO_UINT (before) - 1).gone = TRUE;
  hd_syllables_read (&syllables, text, FALSE);
  added.hashes = syllables.hashes;
  added.n = syllables.n;
  g_array_append_val (self->texts, added);
  g_hash_table_replace (self->by_id, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (self->texts->len));
  hd_syllables_winnow (added.hashes, added.n, add_posting, &adding);
}

static void
weigh (guint64 hash, guint32 at, gpointer data)
{
  HdLikeness *self = data;
  Found found = find (self, hash);
  guint often = found.n[0] + found.n[1], texts = g_hash_table_size (self->by_id);
  guint8 weight = texts >= FORM_TEXTS && often > texts / 4 * 3 ? IN_FORM : often > COMMON ? OFTEN : RARE;

  if (weight != RARE)
    memset (self->weight->data + at, weight, HD_SHINGLE);
}

/* What most of a passage is. */
static guint
weight_of (HdLikeness *self, const HdTile *tile)
{
  guint counts[3] = { 0 };

  for (guint i = 0; i < tile->first_length; i++)
    counts[(guint8) self->weight->data[tile->first + i]]++;
  return counts[IN_FORM] * 2 > tile->first_length ? IN_FORM : counts[RARE] * 2 > tile->first_length ? RARE : OFTEN;
}

/* How much of the shorter text stands in the other one. What is often said counts where it is
 * long, or where it makes up half of the text: nobody's own words are half slogans. */
static gint64
share_of (HdLikeness *self, const guint32 *one, guint n_one, const guint32 *two, guint n_two)
{
  const guint32 *shorter = n_one <= n_two ? one : two;
  guint n = MIN (n_one, n_two), countable = n;
  const guint8 *skip = find_skipped (self, shorter, n);
  const GArray *tiles = hd_comparer_run (self->comparer, shorter, n, skip, n_one <= n_two ? two : one, MAX (n_one, n_two));
  guint64 all = 0, own = 0;

  if (tiles->len == 0)
    return 0;
  for (guint i = 0; i < n; i++)
    countable -= skip[i];
  g_array_set_size (self->weight, 0);
  g_array_set_size (self->weight, n);
  hd_syllables_winnow (shorter, n, weigh, self);
  for (guint i = 0; i < tiles->len; i++) {
    const HdTile *tile = &g_array_index (tiles, HdTile, i);
    guint weight = weight_of (self, tile);

    if (weight == IN_FORM && tile->matched < FORM_LENGTH)
      continue;
    all += tile->matched;
    if (weight == RARE || tile->matched >= COMMON_LENGTH)
      own += tile->matched;
  }
  return (gint64) ((all * 2 >= countable ? all : own) * 10000 / MAX (countable, 1));
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const HdLikePair *one = a, *two = b;

  if (one->share != two->share)
    return one->share > two->share ? -1 : 1;
  if (one->first != two->first)
    return one->first < two->first ? -1 : 1;
  return (one->second > two->second) - (one->second < two->second);
}

/* Counts of fingerprints shared with each text, and which have any. */
typedef struct {
  HdLikeness *self;
  guint32    *counts;
  GArray     *touched;    /* of guint32 */
} Counting;

static void
count_one (Counting *counting, const Posting *posting)
{
  if (counting->counts[posting->text]++ == 0)
    g_array_append_val (counting->touched, posting->text);
}

/* Adds the pairs of a text with those counted that share enough, and counts anew. */
static void
take_pairs (Counting *counting, gint64 id, const guint32 *hashes, guint n, gint64 least, GArray *pairs)
{
  HdLikeness *self = counting->self;

  for (guint i = 0; i < counting->touched->len; i++) {
    guint32 index = g_array_index (counting->touched, guint32, i);
    const Text *other = &g_array_index (self->texts, Text, index);
    gint64 wanted = MAX (MIN (n, other->n) * least / 10000 / SYLLABLES_SEEN, 1);
    gint64 share;

    if (counting->counts[index] >= wanted && !other->gone && other->id != id) {
      share = share_of (self, hashes, n, other->hashes, other->n);
      if (share >= MAX (least, 1)) {
        HdLikePair pair = { MIN (id, other->id), MAX (id, other->id), share };

        g_array_append_val (pairs, pair);
      }
    }
    counting->counts[index] = 0;
  }
  g_array_set_size (counting->touched, 0);
}

/* A posting of a fingerprint that other texts have too, by its text. */
typedef struct {
  guint32 run, at;    /* indices of the first posting of its fingerprint, and of itself */
} Shared;

/* Sorts the shared postings by their text: those of text t are from starts[t] to starts[t + 1]. */
static Shared *
find_shared (HdLikeness *self, guint32 *starts)
{
  const Posting *data = (const Posting *) self->postings->data;
  guint n = self->postings->len, n_texts = self->texts->len;
  g_autofree guint32 *filled = NULL;
  Shared *shared = NULL;

  for (guint pass = 0; pass < 2; pass++) {
    for (guint i = 0, end; i < n; i = end) {
      for (end = i + 1; end < n && data[end].hash == data[i].hash; end++)
        ;
      for (guint k = i + 1; k < end; k++) {
        if (data[k].text == data[k - 1].text)
          continue;
        if (pass == 0)
          starts[data[k].text + 1]++;
        else
          shared[filled[data[k].text]++] = (Shared) { i, k };
      }
    }
    if (pass == 0) {
      for (guint t = 0; t < n_texts; t++)
        starts[t + 1] += starts[t];
      shared = g_new (Shared, MAX (starts[n_texts], 1));
      filled = g_memdup2 (starts, n_texts * sizeof *starts);
    }
  }
  return shared;
}

GArray *
hd_likeness_pairs (HdLikeness *self, gint64 least, GCancellable *cancellable)
{
  guint n = self->texts->len;
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (HdLikePair));
  g_autoptr (GArray) touched = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree guint32 *counts = g_new0 (guint32, n + 1);
  g_autofree guint32 *starts = g_new0 (guint32, n + 1);
  g_autofree Shared *shared = NULL;
  Counting counting = { self, counts, touched };

  settle (self, TRUE);
  shared = find_shared (self, starts);
  for (guint t = 0; t < n; t++) {
    const Text *text = &g_array_index (self->texts, Text, t);

    if (g_cancellable_is_cancelled (cancellable))
      return NULL;
    for (guint32 s = starts[t]; s < starts[t + 1] && !text->gone; s++) {
      const Posting *data = (const Posting *) self->postings->data;
      guint32 last = G_MAXUINT32;

      if (shared[s].at - shared[s].run >= MOST_PAIRS) {
        count_one (&counting, &data[shared[s].run]);
        if (data[shared[s].at - 1].text != data[shared[s].run].text)
          count_one (&counting, &data[shared[s].at - 1]);
        continue;
      }
      for (guint32 k = shared[s].run; k < shared[s].at; k++) {
        if (data[k].text != last)
          count_one (&counting, &data[k]);
        last = data[k].text;
      }
    }
    take_pairs (&counting, text->id, text->hashes, text->n, least, pairs);
  }
  g_array_sort (pairs, compare_pairs);
  return g_steal_pointer (&pairs);
}

static void
count_found (guint64 hash, guint32 at, gpointer data)
{
  Counting *counting = data;
  Found found = find (counting->self, hash);
  gboolean many = found.n[0] + found.n[1] > MOST_PAIRS;
  guint32 last = G_MAXUINT32;

  for (guint level = 0; level < 2; level++)
    for (guint i = 0; i < found.n[level]; i++) {
      if (many && i > 0 && i + 1 < found.n[level])
        i = found.n[level] - 1;
      if (found.postings[level][i].text != last)
        count_one (counting, &found.postings[level][i]);
      last = found.postings[level][i].text;
    }
}

GArray *
hd_likeness_of (HdLikeness *self, gint64 id, const char *text, gint64 least)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (HdLikePair));
  g_autoptr (GArray) touched = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree guint32 *counts = g_new0 (guint32, self->texts->len + 1);
  g_auto (HdSyllables) syllables = { 0 };
  Counting counting = { self, counts, touched };

  settle (self, FALSE);
  hd_syllables_read (&syllables, text, FALSE);
  hd_syllables_winnow (syllables.hashes, syllables.n, count_found, &counting);
  take_pairs (&counting, id, syllables.hashes, syllables.n, least, pairs);
  g_array_sort (pairs, compare_pairs);
  return g_steal_pointer (&pairs);
}

GArray *
hd_likeness_passages (HdLikeness *self, const char *first, const char *second)
{
  GArray *passages = g_array_new (FALSE, FALSE, sizeof (HdPassage));
  g_auto (HdSyllables) one = { 0 };
  g_auto (HdSyllables) two = { 0 };
  const GArray *tiles;

  hd_syllables_read (&one, first, TRUE);
  hd_syllables_read (&two, second, TRUE);
  tiles = hd_comparer_run (self->comparer, one.hashes, one.n, find_skipped (self, one.hashes, one.n), two.hashes, two.n);
  for (guint i = 0; i < tiles->len; i++) {
    const HdTile *tile = &g_array_index (tiles, HdTile, i);
    guint32 first_last = tile->first + tile->first_length - 1, second_last = tile->second + tile->second_length - 1;
    HdPassage passage = {
      one.starts[tile->first], one.ends[first_last] - one.starts[tile->first],
      two.starts[tile->second], two.ends[second_last] - two.starts[tile->second],
    };

    g_array_append_val (passages, passage);
  }
  return passages;
}
