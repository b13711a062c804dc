/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Making a press pack: where to, then it is written behind. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "exchange/press-pack.h"

G_BEGIN_DECLS

/* Asks for a folder, in which the pack gets one of its own. @subjects: of gint64. */
void hd_press_dialog_show (GtkWidget     *widget,
                           HdContext     *context,
                           GArray        *subjects,
                           HdStoryLength  length);
/* The same without asking where to. */
void hd_press_dialog_make (GtkWidget     *widget,
                           HdContext     *context,
                           GArray        *subjects,
                           HdStoryLength  length,
                           GFile         *folder);

G_END_DECLS
