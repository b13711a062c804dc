/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same for the files of the window: half of the time to compile one went into GTK's headers. */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
