/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a regulation or the office decides, in one window: numbers and texts that the program
 * only proposes, the days on which the office rests, the deadlines of the plan, what units are
 * scored by, and the forms of the Ministry. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

/* @page: "settings", "days", "deadlines", "card" or "forms". */
GtkWindow *hd_council_settings_show (GtkWidget  *widget,
                                     HdContext  *context,
                                     const char *page);

G_END_DECLS
