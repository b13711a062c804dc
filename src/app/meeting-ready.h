/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choosing dossiers for an agenda, out of those that are ready for the council. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

GtkWindow *hd_meeting_ready_show (GtkWidget *widget,
                                  HdContext *context,
                                  gint64     meeting);

G_END_DECLS
