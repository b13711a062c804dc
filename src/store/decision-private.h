/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "decision.h"
#include "sql-private.h"

G_BEGIN_DECLS

/* Adds the numbers from first to last, if there are any, to a list of those wanting. */
void     hd_decision_add_gap (GString *gaps, gint64 first, gint64 last);

gboolean hd_decision_is     (HdRecord *decision, const char *state);

/* The subjects in the order of the annex: of gint64. (transfer full) */
GArray  *hd_decision_subject_ids (HdStore *store, gint64 decision, GError **error);

/* Where a dossier goes by a move of that kind: forward by a decision, or revoked. NULL
 * if its chain has no such move from where it stands. (transfer full) */
char    *hd_decision_step   (HdStore *store, gint64 nomination, const char *kind);

/* Takes a dossier out of a draft with what the draft gave it. */
gboolean hd_decision_detach (HdStore *store, HdRecord *nomination, GError **error);

/* Gives the subjects the money of another day; what was typed otherwise stays. */
gboolean hd_decision_price  (HdStore *store, gint64 decision, const char *before, const char *after, GError **error);

/* For the nomination's prepare(): what an issued decision says of it stays as signed, and
 * its number and date are the decision's. */
gboolean hd_decision_guard  (HdStore *store, HdRecord *nomination, GError **error);
/* Its deleting(): what an issued decision names stays. */
gboolean hd_decision_guard_deleting (HdRecord *nomination, HdStore *store, GError **error);

G_END_DECLS
