/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small dialogs about one judge and one work. */
#pragma once

#include <adwaita.h>

#include "context.h"

G_BEGIN_DECLS

/* What a judge says of himself, of an entry by its number or of a work by its code. */
AdwMessageDialog *hd_judge_declare_show (GtkWidget *widget,
                                         HdContext *context);
/* A judge steps aside; the least loaded of the others is offered in his place. */
AdwMessageDialog *hd_judge_recuse_show  (GtkWidget *widget,
                                         HdContext *context,
                                         gint64     assignment);

G_END_DECLS
