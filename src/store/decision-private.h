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

/* Whose money a prize is: of the unit that sent the entry e, else of its first author's. */
#define HD_SQL_ENTRY_UNIT                                                                     \
  "(CASE e.unit WHEN 0 THEN COALESCE ((SELECT a.unit FROM author a WHERE a.entry = e.id AND a.unit <> 0" \
  " ORDER BY a.position, a.id LIMIT 1), 0) ELSE e.unit END)"
/* Every prize that stands in a decision: decision, unit, money. */
#define HD_SQL_PRIZES                                                                         \
  "SELECT e.decision AS decision, " HD_SQL_ENTRY_UNIT " AS unit, p.money AS money FROM entry e" \
  " JOIN work w ON w.id = e.work JOIN prize p ON p.id = w.prize WHERE e.decision <> 0"         \
  " UNION ALL SELECT u.decision, u.unit, p.money FROM prize_unit u JOIN prize p ON p.id = u.prize WHERE u.decision <> 0"

/* Of a decision on a contest: what leaves the draft with it; that it may be issued; and that
 * the contest is announced by it. */
gboolean hd_decision_detach_prizes (HdStore *store, gint64 decision, GError **error);
gboolean hd_decision_check_prizes  (HdStore *store, HdRecord *decision, GError **error);
gboolean hd_decision_announce      (HdStore *store, HdRecord *decision, GError **error);
/* For the prepare() of what may stand in a decision on a contest: FALSE if that is issued. */
gboolean hd_decision_guard_prize   (HdStore *store, gint64 decision, GError **error);

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
