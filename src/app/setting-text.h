/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small window for a setting that is a list of lines. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "store/setting.h"

G_BEGIN_DECLS

GtkWindow *hd_setting_text_show (GtkWidget       *widget,
                                 HdContext       *context,
                                 const HdSetting *setting);

G_END_DECLS
