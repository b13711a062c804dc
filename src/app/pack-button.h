/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A button that makes packs for judges, and takes in what comes back. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_PACK_BUTTON (hd_pack_button_get_type ())
G_DECLARE_FINAL_TYPE (HdPackButton, hd_pack_button, HD, PACK_BUTTON, AdwBin)

/* Of this round from now on; 0: none, and the button is insensitive. */
void hd_pack_button_show (HdPackButton *self,
                          HdContext    *context,
                          gint64        round);

/* Makes the packs of the judges in a folder and tells where they are. */
void hd_pack_button_make (HdPackButton *self,
                          GArray       *judges,
                          GFile        *folder);

G_END_DECLS
