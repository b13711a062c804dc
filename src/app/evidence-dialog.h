/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows behind a number: whoever doubts it can read what it is made of, go to
 * each record, and take the list away as a table. */
#pragma once

#include "context.h"
#include "store/figure.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Lists rows whose weights add up to a value. Takes @rows (of HdEvidence) over. */
void hd_evidence_show        (GtkWidget     *widget,
                              HdContext     *context,
                              const char    *title,
                              GPtrArray     *rows,
                              HdValue        value);
/* The same of a figure of figure.h. */
void hd_evidence_show_figure (GtkWidget     *widget,
                              HdContext     *context,
                              const char    *figure,
                              const HdScope *scope);

G_END_DECLS
