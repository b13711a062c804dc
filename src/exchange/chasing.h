/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Many letters at once: a file for each unit that owes something. */
#pragma once

#include "store/reminder.h"
#include "writer.h"

G_BEGIN_DECLS

typedef enum {
  HD_CHASE_LATE_ONLY = 1 << 0,  /* what is overdue alone */
} HdChaseFlags;

/* Writes the letters into @folder, which is made if it is missing, one file for each unit and
 * format (1 << HD_FORMAT_DOCX or PDF). @owings are those that letters are for. The names of
 * the files, in that order, or NULL with error; what was written by then stays. A paper of the
 * day leaves no trace in the file: hd_reminded() notes that it was sent.
 * (transfer full) (element-type utf8) */
GPtrArray *hd_chase_write (HdStore      *store,
                           GPtrArray    *owings,
                           gint64        year,
                           const char   *date,
                           HdChaseFlags  flags,
                           guint         formats,
                           GFile        *folder,
                           GCancellable *cancellable,
                           HdProgress    progress,
                           gpointer      data,
                           GError      **error);

G_END_DECLS
