/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window.h"

G_BEGIN_DECLS

void hd_preferences_show (HdWindow *window);

G_END_DECLS
