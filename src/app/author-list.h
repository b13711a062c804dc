/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The authors of an entry, each with their fields, in their order. They are saved with
 * the entry; what is typed and not saved yet is kept as a draft. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_AUTHOR_LIST (hd_author_list_get_type ())
G_DECLARE_FINAL_TYPE (HdAuthorList, hd_author_list, HD, AUTHOR_LIST, AdwBin)

/* Actions: authors.add, authors.remove (i: place). Signal "edited" after the user changed
 * anything. */

/* Shows those of an entry; 0 for one that is not in the file yet, -1 for none. @typed: with
 * what was typed and not saved yet, which is dropped otherwise. */
void       hd_author_list_show    (HdAuthorList *self,
                                   HdContext    *context,
                                   gint64        entry,
                                   gboolean      typed);
/* As they are typed. (transfer none) (element-type HdAuthor) */
GPtrArray *hd_author_list_authors (HdAuthorList *self);
/* Writes what differs, inside a change set. FALSE, with the row open, for what cannot be saved. */
gboolean   hd_author_list_save    (HdAuthorList *self,
                                   gint64        entry,
                                   GError      **error);

G_END_DECLS
