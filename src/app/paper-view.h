/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A paper as it will be printed, laid out behind; what is seen can be handed out as a
 * file or printed. The buttons belong to whoever shows the view. */
#pragma once

#include <adwaita.h>

#include "context.h"
#include "exchange/report.h"

G_BEGIN_DECLS

#define HD_TYPE_PAPER_VIEW (hd_paper_view_get_type ())
G_DECLARE_FINAL_TYPE (HdPaperView, hd_paper_view, HD, PAPER_VIEW, AdwBin)

/* Lays the paper out and shows it; what was being laid out is stopped. @year is that of
 * the paper, and @n is 0 for a paper of a year. Property "ready": there are pages. */
void        hd_paper_view_show    (HdPaperView    *self,
                                   HdContext      *context,
                                   const HdReport *report,
                                   int             year,
                                   const gint64   *records,
                                   guint           n);
gboolean    hd_paper_view_ready   (HdPaperView    *self);

/* The numbers of the paper that is shown, with what they are made of. (transfer none)
 * (nullable) (element-type HdNumber) */
GPtrArray  *hd_paper_view_numbers (HdPaperView    *self);

/* Asks for a file and writes what is shown as the format of that nick. */
void        hd_paper_view_export  (HdPaperView    *self,
                                   const char     *nick);
void        hd_paper_view_print   (HdPaperView    *self);
void        hd_paper_view_zoom    (HdPaperView    *self,
                                   gboolean        larger);

/* The formats of a report; choosing one activates @action with its nick. (transfer full) */
GMenuModel *hd_paper_view_formats (const HdReport *report,
                                   const char     *action);

G_END_DECLS
