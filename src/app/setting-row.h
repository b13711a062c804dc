/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A setting of the council as a row: what it is, what it is for and who says so, its value,
 * and a way back to what is usual. What is typed is kept by Enter or by going on. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "store/setting.h"

G_BEGIN_DECLS

#define HD_TYPE_SETTING_ROW (hd_setting_row_get_type ())
G_DECLARE_FINAL_TYPE (HdSettingRow, hd_setting_row, HD, SETTING_ROW, AdwActionRow)

GtkWidget *hd_setting_row_new    (HdContext       *context,
                                  const HdSetting *setting);
/* Shows what is kept now, unless something is being typed. */
void       hd_setting_row_show   (HdSettingRow    *self);
/* Keeps what was typed. FALSE if it is no value: the row says why and has the focus. */
gboolean   hd_setting_row_commit (HdSettingRow    *self);

G_END_DECLS
