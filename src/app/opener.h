/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a council file in a window, with advice where that fails. */
#pragma once

#include "window.h"

G_BEGIN_DECLS

/* Opens a file; FALSE if it could not be and a dialog says why. */
gboolean hd_opener_open        (HdWindow   *window,
                                const char *path);
/* Asks which file to open. */
void     hd_opener_choose      (HdWindow   *window);
/* Makes a council file with an invented year and opens it. */
void     hd_opener_open_sample (HdWindow   *window);

G_END_DECLS
