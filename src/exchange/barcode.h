/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Code 128, which every scanner reads as if it had been typed. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* In modules, the narrowest bar being one. */
typedef struct {
  guint start, width;
} HdBar;

/* The bars of a text and the modules that they take in all. (transfer full) (nullable)
 * (element-type HdBar): NULL for a text that has no bar code: empty, too long, or with
 * letters other than of ASCII */
GArray *hd_barcode_bars (const char *text, guint *modules);

G_END_DECLS
