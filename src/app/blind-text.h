/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of an entry with what is hidden in it, and the same passages and pictures as a
 * list with a switch each. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_BLIND_TEXT (hd_blind_text_get_type ())
G_DECLARE_FINAL_TYPE (HdBlindText, hd_blind_text, HD, BLIND_TEXT, AdwBin)

/* Shows an entry, 0 for none; the same one again stays where it was. */
void     hd_blind_text_show  (HdBlindText *self,
                              HdContext   *context,
                              gint64       entry);
/* Puts the keyboard on the first passage, or one before or after the present one; FALSE if
 * there is none. */
gboolean hd_blind_text_step  (HdBlindText *self,
                              int          by);
/* Shows a place in the text. */
void     hd_blind_text_go    (HdBlindText *self,
                              guint        at);
/* Hides what is selected, else hides or shows the present passage. */
void     hd_blind_text_hide  (HdBlindText *self);
void     hd_blind_text_focus (HdBlindText *self);

G_END_DECLS
