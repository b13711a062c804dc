/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the program finds its translations and settings, and which language it
 * speaks: Vietnamese whatever the locale, unless the preferences say otherwise. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Call before anything else of GTK. @language: "vi", "en" or "system"; NULL for
 * what the preferences say. */
void hd_language_set_up (const char *language);

G_END_DECLS
