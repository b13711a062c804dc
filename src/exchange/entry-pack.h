/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files of entries under names that say what they are, for whoever gets them. */
#pragma once

#include <gio/gio.h>
#include "store/store.h"

G_BEGIN_DECLS

/* The names of an entry's files in a pack, one a line: receipt, kind, title. (transfer full) */
char     *hd_entry_pack_names (HdStore *store, HdRecord *entry);
/* Copies the files of entries into a folder, which is made, under those names; *copied is how many. */
gboolean  hd_entry_pack       (HdStore *store, const gint64 *entries, guint n, GFile *folder, guint *copied, GCancellable *cancellable, GError **error);

G_END_DECLS
