/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the room of results asks and tells in windows of their own. */
#pragma once

#include "result-part.h"

G_BEGIN_DECLS

/* The marks of a work, judge by judge and criterion by criterion. */
void hd_result_work_show           (GtkWidget          *widget,
                                    const HdResultView *view,
                                    gint64              work);
/* The marks that the judges of a work agreed on. */
void hd_result_agree_show          (GtkWidget          *widget,
                                    const HdResultView *view,
                                    gint64              work);
/* The place that the council gives a work among its equals. */
void hd_result_place_show          (GtkWidget          *widget,
                                    const HdResultView *view,
                                    gint64              work);
void hd_result_appeal_show         (GtkWidget          *widget,
                                    const HdResultView *view);
void hd_result_appeal_decide_show  (GtkWidget          *widget,
                                    const HdResultView *view,
                                    gint64              appeal);
/* The passphrase and two witnesses. */
void hd_result_unseal_show         (GtkWidget          *widget,
                                    const HdResultView *view);
void hd_result_what_if_show        (GtkWidget          *widget,
                                    const HdResultView *view);

G_END_DECLS
