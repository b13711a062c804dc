/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chains of a file as they are asked for row by row: read once, kept by the store
 * until one of their tables is written. For the files of this room only. */
#pragma once

#include "chain.h"
#include "store-private.h"

G_BEGIN_DECLS

/* A chain with its steps and moves, in their order. */
typedef struct {
  HdRecord  *record;             /* HdChain (owned) */
  char     **award_forms;        /* codes; empty for all */
  char     **achievement_types;
  GPtrArray *steps;              /* of HdChainStep */
  GPtrArray *moves;              /* of HdChainMove */
} HdChainData;

struct _HdChains {
  GPtrArray  *chains;            /* of HdChainData */
  GHashTable *award_codes;       /* id of an award form → its code */
  GHashTable *holidays;          /* set of "MM-DD" and "YYYY-MM-DD" */
  GHashTable *made_up;           /* set of the same: days on which the office works instead */
  gboolean    saturdays;         /* the office works on them */
};

HdChains    *hd_chains_get        (HdStore *store, GError **error);   /* (transfer full) */
void         hd_chains_unref      (HdChains *chains);
HdChainData *hd_chains_find       (HdChains *chains, gint64 chain);
/* The chain that names award and achievement most closely and is in force; of those that
 * have a step of that status, if it is not NULL. */
HdChainData *hd_chains_choose     (HdChains *chains, gint64 award_form, const char *achievement_type, const char *date, const char *status);
HdRecord    *hd_chain_data_step   (HdChainData *chain, const char *code);
HdRecord    *hd_chain_data_step_of_status (HdChainData *chain, const char *status);
HdRecord    *hd_chain_data_move   (HdChainData *chain, const char *from, const char *to);
const char  *hd_chain_data_step_name (HdChainData *chain, const char *code);
gboolean     hd_chain_move_has    (HdRecord *move, const char *need);

gboolean     hd_chains_is_holiday (HdChains *chains, const char *iso);
const char  *hd_chains_rest      (HdChains *chains, const char *iso);
char        *hd_chains_days_after (HdChains *chains, const char *from, int days);
gint64       hd_chains_days_between (HdChains *chains, const char *from, const char *to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HdChains, hd_chains_unref)

G_END_DECLS
