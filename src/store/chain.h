/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way of a dossier as data: the steps of a chain, the body that acts at each, and
 * the moves that lead from one to another. */
#pragma once

#include "record.h"
#include "store.h"

G_BEGIN_DECLS

enum {
  HD_CHAIN_CODE,
  HD_CHAIN_NAME,
  HD_CHAIN_POSITION,
  HD_CHAIN_AWARD_FORMS,
  HD_CHAIN_ACHIEVEMENT_TYPES,
  HD_CHAIN_VALID_FROM,
  HD_CHAIN_VALID_TO,
  HD_CHAIN_REPLACES,
  HD_CHAIN_NOTE,
};
#define HD_TYPE_CHAIN (hd_chain_get_type ())
G_DECLARE_FINAL_TYPE (HdChain, hd_chain, HD, CHAIN, HdRecord)

enum {
  HD_CHAIN_STEP_CHAIN,
  HD_CHAIN_STEP_CODE,
  HD_CHAIN_STEP_POSITION,
  HD_CHAIN_STEP_NAME,
  HD_CHAIN_STEP_ACTOR,
  HD_CHAIN_STEP_ACT,
  HD_CHAIN_STEP_STATUS,
  HD_CHAIN_STEP_DAYS,
  HD_CHAIN_STEP_MEETING,
};
#define HD_TYPE_CHAIN_STEP (hd_chain_step_record_get_type ())
G_DECLARE_FINAL_TYPE (HdChainStep, hd_chain_step_record, HD, CHAIN_STEP, HdRecord)

enum {
  HD_CHAIN_MOVE_CHAIN,
  HD_CHAIN_MOVE_POSITION,
  HD_CHAIN_MOVE_FROM_STEP,
  HD_CHAIN_MOVE_TO_STEP,
  HD_CHAIN_MOVE_LABEL,
  HD_CHAIN_MOVE_KIND,
  HD_CHAIN_MOVE_NEEDS,
};
#define HD_TYPE_CHAIN_MOVE (hd_chain_move_get_type ())
G_DECLARE_FINAL_TYPE (HdChainMove, hd_chain_move, HD, CHAIN_MOVE, HdRecord)

/* Kinds of moves. What a move needs is a list of these words with a blank between:
 *   date number signer    must be told with the move
 *   reason deadline       likewise, for a return
 *   papers                no required paper of the dossier is missing
 *   scan                  the signed submission is there as a file (plan V.6: the head
 *                         of the unit answers for the choice)
 *   opinion               every opinion asked for is answered; where the proposer does
 *                         not manage the person, the managing body's is there
 *   notice                the time of the public notice is over
 *   eligible              no condition of the award fails
 *   vote                  the council's vote reached the threshold of the award
 *   vote_failed           the council voted and it did not
 *   decision              an issued decision of the register has the subject
 */
extern const HdChoice hd_chain_move_kinds[];
extern const HdChoice hd_chain_needs[];

/* The chain that a nomination begins on: the one in force on `date` whose award forms and
 * kinds of achievement name it most closely. 0 if there is none, -1 on error. */
gint64     hd_chain_for           (HdStore *store, gint64 award_form, const char *achievement_type, const char *date, GError **error);

/* The first step of a chain, and the step of a code: its own copy, NULL if there is none.
 * (transfer full) */
HdRecord  *hd_chain_first_step    (HdStore *store, gint64 chain, GError **error);
HdRecord  *hd_chain_step          (HdStore *store, gint64 chain, const char *code, GError **error);

/* The moves that lead out of a step, in their order. (transfer full) (element-type HdChainMove) */
GPtrArray *hd_chain_moves         (HdStore *store, gint64 chain, const char *from_step, GError **error);

/* What is wrong with a chain, as sentences: no first step, a step that nothing leads to or
 * that leads nowhere and is no end, a move to a step that is not there, a word in needs
 * that is unknown. Empty if it is sound. (transfer full) (element-type utf8) */
GPtrArray *hd_chain_problems      (HdStore *store, gint64 chain, GError **error);

/* Whether a dossier runs on it; then it must not be changed, only replaced. */
gboolean   hd_chain_in_use        (HdStore *store, gint64 chain);
/* A copy of a chain with its steps and moves, that replaces it from a day on. Its id. */
gint64     hd_chain_renew         (HdStore *store, gint64 chain, const char *from, GError **error);

G_END_DECLS
