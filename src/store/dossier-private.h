/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of this room share. */
#pragma once

#include "chain-private.h"
#include "dossier.h"
#include "setting.h"

G_BEGIN_DECLS

/* Ready to be put beside a query over n, a nomination: the paper p is asked of its dossier
 * (f is the award form, or none), and what is there of it. Lists of codes have a comma
 * between. A file attached for a paper is the paper. */
#define HD_SQL_PAPER_ASKED                                                                     \
  "(p.award_forms = '' OR instr (',' || replace (p.award_forms, ' ', '') || ',', ',' || COALESCE (f.code, '') || ',') > 0)" \
  " AND (p.achievement_types = '' OR instr (',' || replace (p.achievement_types, ' ', '') || ','," \
  " ',' || CASE n.achievement_type WHEN '' THEN 'regular' ELSE n.achievement_type END || ',') > 0)" \
  " AND (p.subject_kinds = '' OR instr (',' || replace (p.subject_kinds, ' ', '') || ',', ',' || n.kind || ',') > 0)" \
  " AND (p.valid_from = '' OR p.valid_from <= CASE n.received WHEN '' THEN n.year || '-12-31' ELSE n.received END)" \
  " AND (p.valid_to = '' OR p.valid_to >= CASE n.received WHEN '' THEN n.year || '-01-01' ELSE n.received END)"
#define HD_SQL_PAPER_HAS_FILE                                                                  \
  "EXISTS (SELECT 1 FROM attachment a WHERE a.owner_table = 'nomination' AND a.owner = n.id AND a.paper = p.id)"
#define HD_SQL_PAPER_MISSING                                                                   \
  "p.required = 1 AND NOT EXISTS (SELECT 1 FROM dossier_paper d WHERE d.nomination = n.id AND d.paper = p.id" \
  " AND (d.state = 'waived' OR d.state = 'received' AND p.signed = 0)) AND NOT " HD_SQL_PAPER_HAS_FILE

/* A dossier that is not through yet: papers are still awaited for it. */
#define HD_SQL_DOSSIER_OPEN "n.status IN ('draft', 'received', 'incomplete', 'completed', 'eligible', 'in_council')"

/* Sent to the level above, and no answer for the days of the setting «above_days», counted
 * as the calendar has them up to :as_of. */
#define HD_SQL_DOSSIER_UNANSWERED                                                              \
  "n.status = 'introduced' AND n.step_since <> '' AND n.step_since < date (:as_of, '-' || "     \
  HD_SQL_SETTING_DAYS ("above_days", HD_USUAL_ABOVE_DAYS) " || ' days')"

/* One move in the making, for one dossier after another. */
typedef struct {
  HdStore           *store;
  HdChains          *chains;
  const HdMoveFacts *facts;
  const char        *to_step;
  char              *date;      /* (owned): of the facts, else today */
  char              *today;     /* (owned) */
} HdMover;

gboolean   hd_dossier_prepare   (HdStore *store, HdRecord *nomination, GError **error);
gboolean   hd_dossier_has_moved (HdStore *store, gint64 nomination);
char      *hd_dossier_due       (HdChains *chains, HdRecord *step, const char *since);

gint64     hd_move_decision     (HdMover *self, HdRecord *nomination);
/* FALSE with a sentence that says what is wanting: of what has to be told with the move,
 * and of what has to be there. */
gboolean   hd_move_is_told      (HdMover *self, HdRecord *nomination, HdRecord *move, GError **error);
gboolean   hd_move_meets_needs  (HdMover *self, HdRecord *nomination, HdRecord *move, GError **error);

gboolean   hd_dossier_check_papers (HdStore *store, HdRecord *nomination, GError **error);
gboolean   hd_dossier_check_scan   (HdStore *store, HdRecord *nomination, GError **error);
gboolean   hd_dossier_check_opinions (HdStore *store, HdRecord *nomination, GError **error);
gboolean   hd_dossier_check_notice (HdMover *self, HdRecord *nomination, GError **error);

G_END_DECLS
