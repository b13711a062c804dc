/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chasing what units owe: who owes what, letters to many at once, and when they went out. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

GtkWindow *hd_letters_window_show (GtkWidget *widget,
                                   HdContext *context);

G_END_DECLS
