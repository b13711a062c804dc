/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An index of names in memory, for search at every keystroke. Names are made of few
 * different syllables, so a name is kept as the numbers of its syllables: a word of
 * the query is compared with each syllable once, and then a million names are one
 * pass over numbers. */
#pragma once

#include "sql-private.h"

G_BEGIN_DECLS

typedef struct _HdNames HdNames;

/* What a row is to a query. */
enum { HD_NAMES_NONE, HD_NAMES_FOLDED, HD_NAMES_EXACT };

/* Of a table with full_name and unit, and an index «table»_names over (id, full_name, unit). */
HdNames *hd_names_load   (HdDb *db, const char *table, GCancellable *cancellable, GError **error);
HdNames *hd_names_ref    (HdNames *self);
void     hd_names_unref  (HdNames *self);
guint    hd_names_count  (HdNames *self);
guint32 *hd_names_places (HdNames *self, const gint64 *ids, guint n);
guint    hd_names_search (HdNames *self, const char *query, guint8 *hits, gboolean *has_exact);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdNames, hd_names_unref)

G_END_DECLS
