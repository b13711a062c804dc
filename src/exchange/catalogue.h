/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The translations of the program, and which language it speaks. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void hd_catalogue_set_up (const char *language);

G_END_DECLS
