/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What two texts have in common: every run of syllables of the one that stands somewhere in
 * the other, whatever the order. Runs with a changed word or name between them are one. */
#include "config.h"
#include <string.h>
#include "likeness-private.h"

/* Syllables between two runs of one passage. */
#define GAP      10
/* Places of a run that are tried: a text that repeats itself is not read again and again. */
#define MOST     32
/* What keeping to the passage is worth, in syllables, where a run stands in several places. */
#define STAYING  4

#define NO_PLACE G_MAXUINT32

struct _HdComparer {
  GArray  *tiles;       /* of HdTile */
  guint64 *shingles;    /* of the second text */
  guint32 *next;        /* place of the next shingle in the same slot */
  guint32 *slots;
  guint    room, n_slots;
};

HdComparer *
hd_comparer_new (void)
{
  HdComparer *self = g_new0 (HdComparer, 1);

  self->tiles = g_array_new (FALSE, FALSE, sizeof (HdTile));
  return self;
}

void
hd_comparer_free (HdComparer *self)
{
  g_array_unref (self->tiles);
  g_free (self->shingles);
  g_free (self->next);
  g_free (self->slots);
  g_free (self);
}

/* Places of the second text by their shingles, the first place first. */
static void
index_second (HdComparer *self, const guint32 *second, guint n)
{
  guint shingles = n >= HD_SHINGLE ? n - HD_SHINGLE + 1 : 0;
  guint slots = 64;

  while (slots < 2 * shingles)
    slots *= 2;
  if (self->room < shingles) {
    self->room = shingles;
    self->shingles = g_renew (guint64, self->shingles, shingles);
    self->next = g_renew (guint32, self->next, shingles);
  }
  if (self->n_slots < slots)
    self->slots = g_renew (guint32, self->slots, slots);
  self->n_slots = slots;
  memset (self->slots, 0xFF, slots * sizeof *self->slots);
  for (guint i = shingles; i-- > 0;) {
    guint64 hash = hd_shingle_hash (second + i);
    guint32 *slot = &self->slots[hash & (slots - 1)];

    self->shingles[i] = hash;
    self->next[i] = *slot;
    *slot = i;
  }
}

static gboolean
continues (const HdTile *tile, guint32 first, guint32 second)
{
  guint32 first_end = tile->first + tile->first_length, second_end = tile->second + tile->second_length;

  return first - first_end <= GAP && second >= second_end && second - second_end <= GAP;
}

/* Adds a run to the passage before it, or begins a new one; a passage too short to be told
 * from chance goes as soon as it is known to have ended. */
static void
add_run (GArray *tiles, guint32 first, guint32 second, guint32 length)
{
  HdTile *last = tiles->len > 0 ? &g_array_index (tiles, HdTile, tiles->len - 1) : NULL;
  HdTile tile = { first, length, second, length, length };

  if (last != NULL && continues (last, first, second)) {
    last->first_length = first + length - last->first;
    last->second_length = second + length - last->second;
    last->matched += length;
    return;
  }
  if (last != NULL && last->matched < HD_GUARANTEE)
    *last = tile;
  else
    g_array_append_val (tiles, tile);
}

const GArray *
hd_comparer_run (HdComparer *self, const guint32 *first, guint n_first, const guint8 *skip, const guint32 *second, guint n_second)
{
  guint i = 0;

  g_array_set_size (self->tiles, 0);
  index_second (self, second, n_second);
  while (i + HD_SHINGLE <= n_first) {
    guint64 hash = hd_shingle_hash (first + i);
    guint32 best = NO_PLACE, best_length = 0, best_worth = 0;
    guint tried = 0;

    for (guint32 k = self->slots[hash & (self->n_slots - 1)]; k != NO_PLACE && tried < MOST; k = self->next[k]) {
      guint32 length = 0, worth;

      if (self->shingles[k] != hash)
        continue;
      tried++;
      while (i + length < n_first && k + length < n_second && first[i + length] == second[k + length] &&
             (skip == NULL || !skip[i + length]))
        length++;
      if (length < HD_SHINGLE)
        continue;
      worth = length;
      if (self->tiles->len > 0 && continues (&g_array_index (self->tiles, HdTile, self->tiles->len - 1), i, k))
        worth += STAYING;
      if (worth > best_worth) {
        best = k;
        best_length = length;
        best_worth = worth;
      }
    }
    if (best != NO_PLACE)
      add_run (self->tiles, i, best, best_length);
    i += best != NO_PLACE ? best_length : 1;
  }
  if (self->tiles->len > 0 && g_array_index (self->tiles, HdTile, self->tiles->len - 1).matched < HD_GUARANTEE)
    g_array_set_size (self->tiles, self->tiles->len - 1);
  return self->tiles;
}
