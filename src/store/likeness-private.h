/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the likeness-*.c files share: a text as syllables, and passages of two texts. */
#pragma once

#include "likeness.h"

G_BEGIN_DECLS

/* Syllables that make one fingerprint, and the fingerprints of which the least is kept: any
 * passage of twelve syllables that two texts share leaves one in both. */
#define HD_SHINGLE   5
#define HD_WINDOW    8
#define HD_GUARANTEE (HD_SHINGLE + HD_WINDOW - 1)

/* A text as the comparison sees it: a number for each syllable, whatever its case, marks and
 * dress. With places, also where each stands, in characters. */
typedef struct {
  guint    n;
  guint32 *hashes;
  guint32 *starts, *ends;   /* NULL without places */
} HdSyllables;

void    hd_syllables_read    (HdSyllables *self, const char *text, gboolean places);
void    hd_syllables_clear   (HdSyllables *self);

/* The fingerprint that begins at a syllable; there are n - HD_SHINGLE + 1. */
static inline guint64
hd_shingle_hash (const guint32 *hashes)
{
  guint64 hash = 0;

  for (guint i = 0; i < HD_SHINGLE; i++)
    hash = (hash ^ hashes[i]) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15) + (hash >> 29);
  hash ^= hash >> 32;
  hash *= G_GUINT64_CONSTANT (0xD6E8FEB86659FD93);
  return hash ^ hash >> 32;
}

/* The least of each window, once: calls with the fingerprint and the syllable it begins at. */
typedef void (*HdKeptFunc) (guint64 hash, guint32 at, gpointer data);
void    hd_syllables_winnow  (const guint32 *hashes, guint n, HdKeptFunc kept, gpointer data);

/* Syllables in common: so many from here in the one, from there in the other. Between the
 * first and the last a name may have been changed; matched counts what is alike. */
typedef struct {
  guint32 first, first_length;
  guint32 second, second_length;
  guint32 matched;
} HdTile;

/* Room for the comparison of two texts, used again for the next. */
typedef struct _HdComparer HdComparer;

HdComparer *hd_comparer_new (void);
void        hd_comparer_free (HdComparer *self);
/* What two texts share, in the order of the first, wherever it stands in the second; skip (nullable) tells
 * the syllables of the first that count for nothing. (transfer none): valid until the next. */
const GArray *hd_comparer_run (HdComparer *self, const guint32 *first, guint n_first, const guint8 *skip,
                              const guint32 *second, guint n_second);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdSyllables, hd_syllables_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdComparer, hd_comparer_free)

G_END_DECLS
