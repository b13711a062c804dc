/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes a council file from a plan. */
#pragma once

#include "window.h"

G_BEGIN_DECLS

void hd_assistant_show (HdWindow *window);

/* Creates a file from a plan; nothing is left behind on error. (transfer full) */
HdStore *hd_assistant_create (const char  *path,
                              GFile       *plan,
                              GError     **error);

G_END_DECLS
