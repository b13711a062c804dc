/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chains of approval and the papers that a dossier needs, seen and changed. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

GtkWindow *hd_chains_show (GtkWidget *widget,
                           HdContext *context);

G_END_DECLS
