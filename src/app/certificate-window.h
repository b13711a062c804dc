/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The certificates of a decision: their numbers in the register, and what was printed. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* Offers to give the numbers that are wanting first. */
void hd_certificate_window_show (GtkWidget *widget,
                                 HdContext *context,
                                 gint64     decision);

G_END_DECLS
