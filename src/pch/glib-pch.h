/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What most files below the window begin with, read once for all of them. A file still
 * includes all that it uses, so that it compiles without this as well (-Db_pch=false). */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <inttypes.h>
#include <string.h>
