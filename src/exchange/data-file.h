/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the files shipped with the program are: plans, templates, sample names. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *hd_build_folder (void);
char *hd_data_file    (const char *folder, const char *name);
char *hd_data_folder  (const char *folder);

G_END_DECLS
