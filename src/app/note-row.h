/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row that says something between the fields of a form. The focus passes it by: a
 * list lets a row that cannot take the focus end the way through the list, so that Tab
 * would miss all fields behind it. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define HD_TYPE_NOTE_ROW (hd_note_row_get_type ())
G_DECLARE_FINAL_TYPE (HdNoteRow, hd_note_row, HD, NOTE_ROW, AdwActionRow)

GtkWidget *hd_note_row_new (const char *text);

G_END_DECLS
