/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printing: the same drawing as the PDF file and the preview. */
#pragma once

#include <gtk/gtk.h>

#include "exchange/page.h"

G_BEGIN_DECLS

void hd_print (GtkWidget  *widget,
               HdPages    *pages,
               const char *job_name);

G_END_DECLS
