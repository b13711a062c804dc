/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done about a year before and after its report: reconciled, and frozen. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* What to do when the report agrees with what it rests on, or the user goes on all the same. */
typedef void (*HdGoOn) (GtkWidget  *widget,
                        const char *detail);

/* Names what does not agree in a list whose lines lead to the records. */
void hd_year_reconcile       (GtkWidget  *widget,
                              HdContext  *context,
                              int         year);
/* The same before a report leaves the program: goes on at once where everything agrees. */
void hd_year_reconcile_first (GtkWidget  *widget,
                              HdContext  *context,
                              int         year,
                              HdGoOn      go_on,
                              const char *detail);
/* Asks, and freezes the figures of a year as of today. */
void hd_year_freeze          (GtkWidget  *widget,
                              HdContext  *context,
                              int         year);
/* The years that were frozen, each verified. */
void hd_year_show_frozen     (GtkWidget  *widget,
                              HdContext  *context);

G_END_DECLS
