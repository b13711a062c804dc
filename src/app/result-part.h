/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of the room of results. All of them look at the same round. */
#pragma once

#include "dossier-tab.h"
#include "store/result.h"

G_BEGIN_DECLS

/* What is looked at. It belongs to the page. */
typedef struct {
  HdContext *context;
  gint64     contest, round, kind;   /* 0 for none */
  HdResults *results;                /* (nullable) of the round */
  gboolean   writable;               /* the results may still change */
} HdResultView;

#define HD_TYPE_RESULT_PART (hd_result_part_get_type ())
G_DECLARE_DERIVABLE_TYPE (HdResultPart, hd_result_part, HD, RESULT_PART, HdDossierTab)

struct _HdResultPartClass
{
  HdDossierTabClass parent_class;
};

GType               hd_result_progress_get_type (void);
GType               hd_result_queue_get_type    (void);
GType               hd_result_prizes_get_type   (void);
GType               hd_result_steps_get_type    (void);

void                hd_result_part_show (HdResultPart       *self,
                                         const HdResultView *view);
const HdResultView *hd_result_part_view (HdResultPart       *self);

/* The result of a work in a view; NULL if it is not there. (transfer none) */
HdResult           *hd_result_view_find (const HdResultView *view,
                                         gint64              work);
/* Name of a judge, or that of the panel for 0. (transfer none) */
const char         *hd_result_view_judge (const HdResultView *view,
                                         gint64              judge);
/* "A 78,5 · B 80" with a word for marks that do not count. (transfer full) */
char               *hd_result_view_marks (const HdResultView *view,
                                         const HdResult     *result,
                                         gboolean            with_names);

G_END_DECLS
