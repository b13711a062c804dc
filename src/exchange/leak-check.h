/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What judges are handed, before they are: pictures made anew, and every file searched for
 * whatever tells an author. */
#pragma once

#include "store/blind.h"

G_BEGIN_DECLS

/* Searches the files of a folder and of those within it: text, names, properties, comments,
 * tracked changes, headers and footers, remarks, what a camera noted. The leaks (of HdLeak),
 * empty if there are none; NULL with error for what cannot be read, and so cannot be handed
 * out either.
 *
 * Phones, e-mails, numbers and whole addresses of all authors are leaks wherever they stand.
 * Names of authors are, too, but for those of judges and members of the council, and for
 * those in the text of a work as often as they stand in the text that somebody looked at:
 * an author may be written about by another. A name in the title of a work is one
 * everywhere in a file that holds the work. */
GPtrArray *hd_leak_check_folder  (HdStore *store, gint64 contest, GFile *folder, GCancellable *cancellable, GError **error);
/* The same of one file. */
GPtrArray *hd_leak_check_file    (HdStore *store, gint64 contest, GFile *file, GCancellable *cancellable, GError **error);

/* An HdCleanFunc: a JPEG with the pixels of a picture and nothing else of it. */
GFile     *hd_leak_clean_picture (GFile *file, const char *mime, gpointer data, GError **error);

G_END_DECLS
