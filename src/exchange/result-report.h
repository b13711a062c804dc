/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the papers about results share. */
#pragma once

#include "report-private.h"
#include "store/result.h"

G_BEGIN_DECLS

/* A round with its contest, panel and result. */
typedef struct {
  HdStore   *store;      /* (borrowed) */
  HdRecord  *contest;    /* (owned) */
  HdRecord  *round;      /* (owned) */
  GPtrArray *kinds;      /* (owned): of HdContestKind */
  GPtrArray *panel;      /* (owned): of HdJudge, the secretary too */
  HdResults *results;    /* (owned) */
} HdResultFacts;

/* Of a round, or of a contest: then it is its last one. The year of the context is that of
 * the contest from now on. */
gboolean    hd_result_facts_load  (HdResultFacts *self, HdReportContext *context, GError **error);
void        hd_result_facts_clear (HdResultFacts *self);
/* What every paper about them may name. (transfer full) (nullable) */
HdFill     *hd_result_facts_fill  (HdResultFacts *self, HdReportContext *context, GError **error);
const char *hd_result_facts_kind  (HdResultFacts *self, gint64 kind);
/* The prize that a work was given; while nobody was given any, the one of its place. */
gint64      hd_result_facts_prize (HdResultFacts *self, const HdResult *result);
/* Places of works by kind, with the marks that they rest on. */
HdTable    *hd_result_facts_table (HdResultFacts *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HdResultFacts, hd_result_facts_clear)

G_END_DECLS
