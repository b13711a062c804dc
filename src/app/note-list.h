/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dated notes on an exemplar; one with a day to be done by can be ticked off. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_NOTE_LIST (hd_note_list_get_type ())
G_DECLARE_FINAL_TYPE (HdNoteList, hd_note_list, HD, NOTE_LIST, AdwBin)

/* Shows the notes on a subject; 0 for one that is not in the file yet. */
void hd_note_list_show (HdNoteList *self,
                        HdContext  *context,
                        gint64      subject);

G_END_DECLS
