/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What blind*.c and mask.c share: the sealed list. */
#pragma once

#include "blind.h"

G_BEGIN_DECLS

/* One line of the key. */
typedef struct {
  gint64 entry, work;
  char   code[16];
} HdKeyLine;

/* Encrypts the lines (of HdKeyLine) under the passphrase. (transfer full) */
char     *hd_key_seal     (gint64 contest, GArray *lines, const char *passphrase, GError **error);
/* Adds what was sealed to lines. HD_ERROR_INVALID for another passphrase, HD_ERROR_CORRUPT
 * for what was never a key. */
gboolean  hd_key_open     (gint64 contest, const char *sealed, const char *passphrase, GArray *lines, GError **error);
/* An array of HdKeyLine that is wiped when it goes, with room for so many, so
 * that growing leaves no copy behind. (transfer full) */
GArray   *hd_key_lines_new (guint room);
/* SHA-256 of what was sealed. (transfer full) */
char     *hd_key_digest   (const char *sealed);

/* A random code that is not among taken. code has room for it. */
gboolean  hd_code_make    (GHashTable *taken, char *code, GError **error);

/* SHA-256 over what judges get of a work. (transfer full) */
char     *hd_work_digest  (HdStore *store, gint64 work, const char *title, const char *body, GError **error);
/* What a mask covers of a text, as it is kept with the mask. (transfer full) */
char     *hd_mask_covered (const char *body, HdRecord *mask);

/* The ids that a statement with :id finds. (transfer full) of gint64 */
GArray   *hd_blind_ids    (HdStore *store, const char *text, gint64 id, GError **error);

G_END_DECLS
