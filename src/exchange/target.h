/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file that appears whole or not at all: written under a temporary name in
 * the same folder, synced, renamed over the old one. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _HdTarget HdTarget;

HdTarget   *hd_target_new      (GFile       *file,
                                GError     **error);
const char *hd_target_get_path (HdTarget    *target);
int         hd_target_get_fd   (HdTarget    *target);
gboolean    hd_target_write    (HdTarget    *target,
                                const void  *bytes,
                                gsize        length);
gboolean    hd_target_commit   (HdTarget    *target,
                                GError     **error);
void        hd_target_free     (HdTarget    *target);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdTarget, hd_target_free)

G_END_DECLS
