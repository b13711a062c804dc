/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The agenda in large type, for the screen of the meeting room: one subject at a time. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* @item: the one to begin with, 0 for the first. */
GtkWindow *hd_meeting_screen_show (GtkWidget *widget,
                                   HdContext *context,
                                   gint64     meeting,
                                   gint64     item);

G_END_DECLS
