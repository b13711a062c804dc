/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The base salaries by date: award money is a multiple of the one in force. */
#pragma once

#include <gtk/gtk.h>

#include "context.h"

G_BEGIN_DECLS

GtkWindow *hd_base_salaries_show (GtkWidget *widget,
                                  HdContext *context);

G_END_DECLS
