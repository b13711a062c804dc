/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window around one paper of records. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "exchange/report.h"

G_BEGIN_DECLS

/* Over the window that @widget is in. */
GtkWindow *hd_paper_dialog_show (GtkWidget      *widget,
                                 HdContext      *context,
                                 const HdReport *report,
                                 const gint64   *records,
                                 guint           n);

G_END_DECLS
