/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What changed in a dossier between two times it was handed in. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "store/nomination.h"

G_BEGIN_DECLS

GtkWindow *hd_dossier_compare_show (GtkWidget    *widget,
                                    HdContext    *context,
                                    HdNomination *nomination);

G_END_DECLS
