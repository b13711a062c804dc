/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register of decisions: commending, and taking a commendation back. */
#pragma once

#include "nomination.h"

G_BEGIN_DECLS

enum {
  HD_DECISION_KIND,
  HD_DECISION_NUMBER,
  HD_DECISION_SYMBOL,
  HD_DECISION_YEAR,
  HD_DECISION_TITLE,
  HD_DECISION_ISSUED,
  HD_DECISION_EFFECTIVE,
  HD_DECISION_SIGNING_RIGHT,
  HD_DECISION_POST,
  HD_DECISION_SIGNER,
  HD_DECISION_MEETING,
  HD_DECISION_STATE,
  HD_DECISION_BUDGET,
  HD_DECISION_BUDGET_SOURCE,
  HD_DECISION_BASES,
  HD_DECISION_GROUND,
  HD_DECISION_NOTE,
};
#define HD_TYPE_DECISION (hd_decision_get_type ())
G_DECLARE_FINAL_TYPE (HdDecision, hd_decision, HD, DECISION, HdRecord)

extern const HdChoice hd_decision_kinds[];    /* award, revocation */
extern const HdChoice hd_decision_states[];   /* draft, issued */

/* "12/QĐ-UBND", or "" before it has a number. (transfer full) */
char      *hd_decision_reference  (HdDecision *self);
/* The next free number of a series in a year. */
gint64     hd_decision_next_number (HdStore *store, const char *symbol, gint64 year);

/* Gaps and doubles of the series, as sentences. (transfer full) (element-type utf8) */
GPtrArray *hd_decision_problems   (HdStore *store, gint64 year, GError **error);

/* The subjects of a decision in the order of the annex. (transfer full) (element-type HdNomination) */
GPtrArray *hd_decision_subjects   (HdStore *store, gint64 decision, GError **error);
/* Dossiers that are chosen and in no decision: of gint64. */
GArray    *hd_decision_ready      (HdStore *store, gint64 year, GError **error);
gboolean   hd_decision_add        (HdStore *store, gint64 decision, const gint64 *nominations, guint n, GError **error);
gboolean   hd_decision_remove     (HdStore *store, gint64 decision, gint64 nomination, GError **error);

/* Sum of the money of its subjects, and what is left of the year's budget, both in đồng. */
typedef struct {
  gint64   money;
  gint64   budget;      /* of the decision; 0 if none is given */
  gint64   year_spent;  /* by issued decisions of the year */
  gint64   year_budget; /* setting «award_budget.YYYY»; 0 if none */
} HdDecisionMoney;

gboolean   hd_decision_money      (HdStore *store, gint64 decision, HdDecisionMoney *money, GError **error);

/* Issues it: number, date and signer are there, no double, not before its meeting, money as
 * the catalogue has it (or a reason in the note). Moves every subject along its chain to
 * its step of decision. Afterwards the decision is locked. One change set. */
gboolean   hd_decision_issue      (HdStore *store, gint64 decision, GError **error);
/* Revokes awards by a decision of kind revocation with its ground: they leave every count
 * from its effective date on. */
gboolean   hd_decision_revoke     (HdStore *store, gint64 decision, const gint64 *nominations, guint n, GError **error);

G_END_DECLS
