/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window of the members of the council, with their terms. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

GtkWindow *hd_members_show (GtkWidget *widget,
                            HdContext *context);

G_END_DECLS
