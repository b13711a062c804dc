/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A work to be read: its text in a column of comfortable width, its pictures, and its
 * recordings. Size, spacing and night are the reader's own and are remembered. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_READING_PANE (hd_reading_pane_get_type ())
G_DECLARE_FINAL_TYPE (HdReadingPane, hd_reading_pane, HD, READING_PANE, AdwBin)

/* Actions: reading.larger, reading.smaller, reading.spacing, reading.night. */

/* Shows the work from its beginning; 0 for none. Shown again, it stays where it is. */
void hd_reading_pane_show   (HdReadingPane *self,
                             HdContext     *context,
                             gint64         work);
/* Scrolls by so many pages, less a line or two. */
void hd_reading_pane_scroll (HdReadingPane *self,
                             int            pages);

G_END_DECLS
