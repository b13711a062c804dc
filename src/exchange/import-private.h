/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import.h"

G_BEGIN_DECLS

GPtrArray *hd_import_find_alike (HdStore *store, HdRecord *nomination, GError **error);
gint64     hd_import_find_same (HdStore *store, HdRecord *nomination, GPtrArray *alike);
gboolean   hd_import_fill      (HdRecord *there, HdRecord *from);

G_END_DECLS
