/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A button that shows the contest worked on and offers the others. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

GtkWidget *hd_contest_button_new (HdContext *context);

G_END_DECLS
