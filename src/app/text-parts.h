/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of a record on one line: parts with points between them. A part that is empty is
 * left out, with its point. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Up to a NULL. (transfer full) */
char *hd_text_parts     (const char *first,
                         ...) G_GNUC_NULL_TERMINATED;
/* One more; NULL is empty, too. */
void  hd_text_parts_add (GString    *text,
                         const char *part);

G_END_DECLS
