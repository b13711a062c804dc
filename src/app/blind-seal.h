/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dialog that gives the works their codes and seals the key. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* Called with an entry, and a character of its text, in which something leaks. */
typedef void (*HdBlindPlace) (GtkWidget *widget,
                              gint64     entry,
                              guint      at);

/* Looks in the background for what leaks, then says it, or asks for the passphrase. */
void hd_blind_seal_show (GtkWidget    *widget,
                         HdContext    *context,
                         HdBlindPlace  place);

G_END_DECLS
