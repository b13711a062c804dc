/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dossier of a nomination: its papers, the opinions asked for, and its way along a
 * chain, one by one or many at once. */
#pragma once

#include "chain.h"
#include "nomination.h"

G_BEGIN_DECLS

enum {
  HD_PAPER_CODE,
  HD_PAPER_TITLE,
  HD_PAPER_POSITION,
  HD_PAPER_AWARD_FORMS,
  HD_PAPER_ACHIEVEMENT_TYPES,
  HD_PAPER_SUBJECT_KINDS,
  HD_PAPER_REQUIRED,
  HD_PAPER_SIGNED,
  HD_PAPER_VALID_FROM,
  HD_PAPER_VALID_TO,
};
#define HD_TYPE_PAPER (hd_paper_get_type ())
G_DECLARE_FINAL_TYPE (HdPaper, hd_paper, HD, PAPER, HdRecord)

enum {
  HD_DOSSIER_PAPER_NOMINATION,
  HD_DOSSIER_PAPER_PAPER,
  HD_DOSSIER_PAPER_STATE,
  HD_DOSSIER_PAPER_RECEIVED,
  HD_DOSSIER_PAPER_NUMBER,
  HD_DOSSIER_PAPER_NOTE,
};
#define HD_TYPE_DOSSIER_PAPER (hd_dossier_paper_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierPaper, hd_dossier_paper, HD, DOSSIER_PAPER, HdRecord)

enum {
  HD_DOSSIER_MOVE_NOMINATION,
  HD_DOSSIER_MOVE_CHAIN,
  HD_DOSSIER_MOVE_FROM_STEP,
  HD_DOSSIER_MOVE_TO_STEP,
  HD_DOSSIER_MOVE_KIND,
  HD_DOSSIER_MOVE_MOVED,
  HD_DOSSIER_MOVE_NUMBER,
  HD_DOSSIER_MOVE_SIGNER,
  HD_DOSSIER_MOVE_REASON,
  HD_DOSSIER_MOVE_DEADLINE,
  HD_DOSSIER_MOVE_DECISION,
  HD_DOSSIER_MOVE_MEETING,
  HD_DOSSIER_MOVE_NOTE,
  HD_DOSSIER_MOVE_SNAPSHOT,
};
#define HD_TYPE_DOSSIER_MOVE (hd_dossier_move_record_get_type ())
G_DECLARE_FINAL_TYPE (HdDossierMove, hd_dossier_move_record, HD, DOSSIER_MOVE, HdRecord)

enum {
  HD_OPINION_NOMINATION,
  HD_OPINION_KIND,
  HD_OPINION_BODY,
  HD_OPINION_SENT,
  HD_OPINION_DUE,
  HD_OPINION_ANSWERED,
  HD_OPINION_NUMBER,
  HD_OPINION_RESULT,
  HD_OPINION_CONTENT,
};
#define HD_TYPE_OPINION (hd_opinion_get_type ())
G_DECLARE_FINAL_TYPE (HdOpinion, hd_opinion, HD, OPINION, HdRecord)

extern const HdChoice hd_paper_states[];      /* received, waived */
extern const HdChoice hd_return_reasons[];
extern const HdChoice hd_opinion_kinds[];     /* managing_body, agency, public_notice */
extern const HdChoice hd_opinion_results[];   /* agrees, objects, other */

/* The checklist of a dossier: every paper that its award, kind of achievement and kind of
 * subject ask for, with what is there. */
typedef struct {
  HdRecord *paper;     /* HdPaper (owned) */
  HdRecord *held;      /* HdDossierPaper (owned) (nullable) */
  gboolean  has_file;  /* a file is attached for it */
  gboolean  missing;   /* required, and neither received nor waived; signed, and no file */
} HdChecklistLine;

void       hd_checklist_line_free  (HdChecklistLine *line);
GPtrArray *hd_dossier_checklist    (HdStore *store, HdNomination *nomination, GError **error);   /* of HdChecklistLine */
/* The titles of the papers that are missing. (transfer full) (element-type utf8) */
GPtrArray *hd_dossier_missing      (HdStore *store, HdNomination *nomination, GError **error);
/* The dossiers of a year (0: all) that a paper is missing in. (transfer full): of gint64 */
GArray    *hd_dossiers_with_missing_papers (HdStore *store, gint64 year, GError **error);

/* What is told with a move. Members that the move does not need may be NULL or 0. */
typedef struct {
  const char *date;       /* ISO; NULL: today */
  const char *number;     /* of the document that goes with it */
  const char *signer;
  const char *reason;     /* nick of hd_return_reasons */
  const char *note;
  const char *deadline;   /* ISO */
  gint64      decision;
  gint64      meeting;
  const char *override;   /* the reason why conditions of eligibility or papers are waived; kept in the note */
} HdMoveFacts;

/* What would become of one dossier. */
typedef struct {
  gint64  nomination;
  char   *full_name;
  char   *from;           /* name of the step it is at */
  char   *to;             /* name of the step it would be at */
  char   *refusal;        /* (nullable): why it cannot be moved */
} HdMovePreview;

void       hd_move_preview_free    (HdMovePreview *preview);

/* Puts a dossier on its chain if it is on none: at the step of its status. Called by the
 * nomination's prepare(). */
gboolean   hd_dossier_begin        (HdStore *store, HdNomination *nomination, GError **error);
/* The same for all that are on none, in one go: the nominations of a file that is older
 * than its chains. They have no day by which to be done. */
gboolean   hd_dossiers_begin       (HdStore *store, GError **error);
/* The moves its chain allows from where it is. (transfer full) (element-type HdChainMove) */
GPtrArray *hd_dossier_moves        (HdStore *store, HdNomination *nomination, GError **error);
/* FALSE with CONSTRAINT or INVALID and a sentence that says why. */
gboolean   hd_dossier_may_move     (HdStore *store, HdNomination *nomination, const char *to_step, const HdMoveFacts *facts, GError **error);
gboolean   hd_dossier_move         (HdStore *store, gint64 nomination, const char *to_step, const HdMoveFacts *facts, GError **error);
/* Steps that at least one of the dossiers may be moved to: codes and names. */
GPtrArray *hd_dossiers_targets     (HdStore *store, const gint64 *ids, guint n, GError **error);   /* of HdChainMove */
GPtrArray *hd_dossiers_preview     (HdStore *store, const gint64 *ids, guint n, const char *to_step, const HdMoveFacts *facts, GError **error);
/* Moves all of them as one change set, or none: a single refusal fails the whole unless
 * `skip_refused`. *moved (may be NULL) is how many were. */
gboolean   hd_dossiers_move        (HdStore *store, const gint64 *ids, guint n, const char *to_step, const HdMoveFacts *facts,
                                    gboolean skip_refused, guint *moved, GError **error);

/* The way so far, oldest first: the moves, each with how many days the step before took. */
typedef struct {
  HdRecord *move;        /* HdDossierMove (owned) */
  char     *from, *to;   /* names of the steps */
  gint64    days;        /* spent in `from`; -1 if not known */
} HdDossierStage;

void       hd_dossier_stage_free   (HdDossierStage *stage);
GPtrArray *hd_dossier_way          (HdStore *store, HdNomination *nomination, GError **error);    /* of HdDossierStage */

/* What differs between what was handed in at one move and at a later one (0: now). */
typedef struct {
  const HdField *field;
  char *before, *after;  /* as stored */
} HdVersionChange;

void       hd_version_change_free  (HdVersionChange *change);
GPtrArray *hd_dossier_compare      (HdStore *store, gint64 move, gint64 later, GError **error);   /* of HdVersionChange */

/* Working days: neither Saturday nor Sunday nor a holiday of the setting «holidays» (a list
 * of MM-DD and YYYY-MM-DD with a blank between). */
char      *hd_working_days_after   (HdStore *store, const char *from, int days);
gint64     hd_working_days_between (HdStore *store, const char *from, const char *to);

/* Dossiers sent to the level above that had no answer for the days of the setting
 * «above_days» (60): of gint64. (transfer full) */
GArray    *hd_dossiers_unanswered  (HdStore *store, const char *today, GError **error);
/* Dossiers whose step should have been done before today; those that the council chose
 * and nobody decided on yet: of gint64. (transfer full) */
GArray    *hd_dossiers_overdue     (HdStore *store, const char *today, GError **error);
GArray    *hd_dossiers_undecided   (HdStore *store, GError **error);

G_END_DECLS
