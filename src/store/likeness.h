/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts with passages in common, found offline by winnowing: fingerprints of five
 * syllables, of which one in eight is kept, and an inverted index over them. */
#pragma once

#include "entry.h"

G_BEGIN_DECLS

enum {
  HD_ENTRY_PAIR_FIRST,
  HD_ENTRY_PAIR_SECOND,
  HD_ENTRY_PAIR_SHARE,
  HD_ENTRY_PAIR_VERDICT,
  HD_ENTRY_PAIR_REASON,
  HD_ENTRY_PAIR_JUDGED,
};
#define HD_TYPE_ENTRY_PAIR (hd_entry_pair_get_type ())
G_DECLARE_FINAL_TYPE (HdEntryPair, hd_entry_pair, HD, ENTRY_PAIR, HdRecord)

extern const HdChoice hd_pair_verdicts[]; /* same, borrowed, coincidence */

/* The fingerprints of many texts. Knows no file; one thread at a time. */
typedef struct _HdLikeness HdLikeness;

typedef struct {
  gint64 first, second;   /* ids given with the texts; first < second */
  gint64 share;           /* of the shorter text, hundredths of a per cent: 10000 is all of it */
} HdLikePair;

/* A passage that two texts have in common, in characters of each. */
typedef struct {
  guint first_start, first_length;
  guint second_start, second_length;
} HdPassage;

HdLikeness *hd_likeness_new       (void);
void        hd_likeness_free      (HdLikeness *self);
/* Passages of this text count for nothing: quotations and slogans that everyone may use. To
 * be said before any text is added. */
void        hd_likeness_allow     (HdLikeness *self, const char *text);
/* A text that was added before under the id is forgotten. */
void        hd_likeness_add       (HdLikeness *self, gint64 id, const char *text);
/* All pairs that share at least so much, the most alike first: an array of HdLikePair; NULL
 * if it was cancelled. A passage that more texts share counts only if it is long, so that
 * one text copied by many is found and what all of them quote is not. */
GArray     *hd_likeness_pairs     (HdLikeness *self, gint64 least, GCancellable *cancellable);
/* The pairs of one text, which need not have been added, with those that were. */
GArray     *hd_likeness_of        (HdLikeness *self, gint64 id, const char *text, gint64 least);
/* What two texts have in common, in the order of the first: an array of HdPassage. */
GArray     *hd_likeness_passages  (HdLikeness *self, const char *first, const char *second);

/* The share from which two entries are shown as alike: the setting «likeness_least», in
 * hundredths of a per cent. */
gint64      hd_likeness_least     (HdStore *store);
/* Every text of every contest in the file; the setting «quotes» holds what everyone may quote,
 * one on a line. */
HdLikeness *hd_likeness_load      (HdStore *store, GCancellable *cancellable, GError **error);
/* What the pair was found to be, or none. (transfer full) (nullable) */
HdRecord   *hd_entry_pair_find    (HdStore *store, gint64 first, gint64 second);
/* Remembers a verdict, of hd_pair_verdicts. One change set. */
gboolean    hd_entry_pair_judge   (HdStore *store, const HdLikePair *pair, const char *verdict, const char *reason, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdLikeness, hd_likeness_free)

G_END_DECLS
