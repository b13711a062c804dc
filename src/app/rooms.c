/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "rooms.h"

#define TABLES(...) (const char *const[]) { __VA_ARGS__, NULL }

const HdRoomInfo hd_rooms[] = {
  { "nominations", N_("Nominations"), "emblem-favorite-symbolic", TABLES ("nomination"), hd_nomination_page_get_type },
};
const guint hd_n_rooms = G_N_ELEMENTS (hd_rooms);
