/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A button that lists the papers which can be made of the chosen records; one opens in a
 * window of its own, to be looked at, written to a file or printed. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

#define HD_TYPE_PAPER_BUTTON (hd_paper_button_get_type ())
G_DECLARE_FINAL_TYPE (HdPaperButton, hd_paper_button, HD, PAPER_BUTTON, AdwBin)

/* The records of @table that papers are made of from now on; with @n 0 the button is
 * insensitive. Where several are chosen, only papers that may be of several are listed. */
void hd_paper_button_set_records (HdPaperButton *self,
                                  HdContext     *context,
                                  const char    *table,
                                  const gint64  *ids,
                                  guint          n);

/* Where many may be chosen: they are asked for when the list of papers is opened. @source
 * gives ids (transfer full); @data must live as long as the button. */
typedef GArray *(*HdPaperSource) (gpointer data);

void hd_paper_button_set_source  (HdPaperButton *self,
                                  HdContext     *context,
                                  const char    *table,
                                  HdPaperSource  source,
                                  gpointer       data);

G_END_DECLS
