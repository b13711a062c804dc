/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a page of the web is called, told by its address or by a copy that somebody saved of
 * it. Nothing is ever fetched. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct {
  char *title;   /* "" if it tells none */
  char *date;    /* ISO day on which it was published, "" if it tells none */
} HdPageFacts;

void     hd_page_facts_clear      (HdPageFacts *facts);
/* Whether a file is a page that can be kept: HTML, MHTML or PDF, by its name. */
gboolean hd_page_facts_known      (const char  *name);
/* Reads them from a saved page; a part of it only, if it is large. */
gboolean hd_page_facts_read       (GFile       *file,
                                   HdPageFacts *facts,
                                   GError     **error);
/* The same from what a file holds; anything at all may be in it. */
void     hd_page_facts_scan       (const char  *data,
                                   gsize        size,
                                   HdPageFacts *facts);
/* A title to begin with, from the words in an address: "" if it has none. (transfer full) */
char    *hd_page_title_of_address (const char  *address);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdPageFacts, hd_page_facts_clear)

G_END_DECLS
