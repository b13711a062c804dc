/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compound files (MS-CFB) from strangers: the streams of the root folder. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _HdOle HdOle;

HdOle   *hd_ole_open (GBytes *bytes, GError **error);
void     hd_ole_free (HdOle *self);
gboolean hd_ole_has  (HdOle *self, const char *name);
GBytes  *hd_ole_read (HdOle *self, const char *name, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdOle, hd_ole_free)

G_END_DECLS
